//! `np.put_along_axis`. The answers are NumPy's.

use ndview::prelude::*;
use ndview_tests::panic_message;

fn array() -> Owned<i64, (Dyn, Dyn)> {
    np::arange(6_i64).into_shape([2, 3])
}

#[test]
fn values_are_broadcast_and_the_last_one_stays() {
    let mut a = array();
    arr!(np.put_along_axis(a, [[0], [1]], 100, axis = 1));
    assert_eq!(a.to_vec(), [100, 1, 2, 3, 100, 5]);
    let mut a = array();
    arr!(np.put_along_axis(a, [[0, 0]], [[5_i64, 6]], axis = 1));
    assert_eq!(a.to_vec(), [6, 1, 2, 6, 4, 5]);
    let mut a = array();
    arr!(np.put_along_axis(a, [[0, 0], [1, -2]], [[5_i64, 6]], axis = 1));
    assert_eq!(a.to_vec(), [6, 1, 2, 3, 6, 5]);
    let mut a = array();
    arr!(np.put_along_axis(a, [[0]], [[[5_i64, 6, 7]]], axis = 0));
    assert_eq!(a.to_vec(), [5, 6, 7, 3, 4, 5]);
}

#[test]
fn views_are_written() {
    let mut a = array();
    np::put_along_axis(&mut a.t_mut(), &[[0, 2]], &[[10_i64, 20]], np::Along::<0>);
    assert_eq!(a.to_vec(), [10, 1, 2, 3, 4, 20]);
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let mut a = array();
    let (beyond, three) = (vec![vec![0_i64, 9]], vec![5_i64, 6, 7]);
    let beyond = Owned::from_shape_vec([1, 2], beyond.concat()).expect("two elements");
    let message = "index 9 is out of bounds for axis 1 with size 3";
    assert_eq!(
        panic_message(|| np::put_along_axis(&mut a, &beyond, &5_i64, np::Along::<1>)),
        message
    );
    // NumPy asks for the shape of the values first.
    let message = "shape mismatch: value array of shape (3,) could not be broadcast to indexing result of shape (2,2)";
    assert_eq!(
        panic_message(|| np::put_along_axis(&mut a, &beyond, &three, np::Along::<1>)),
        message
    );
    let rows = Owned::from_fn([3, 1], |_| 0);
    let message =
        "shape mismatch: indexing arrays could not be broadcast together with shapes (2,1) (3,1)";
    assert_eq!(
        panic_message(|| np::put_along_axis(&mut a, &rows, &5_i64, np::Along::<1>)),
        message
    );
    assert_eq!(a, array());
}
