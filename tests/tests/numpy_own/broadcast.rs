//! Values that are broadcast to what is assigned.

use ndview::prelude::*;
use ndview_tests::panic_message;

#[test]
fn prepending_ones() {
    let mut a = arr!(np.zeros((3, 2)));
    let ones = arr!(np.ones((1, 3, 2)));
    arr!(a[...] = ones);
    assert_eq!(a, np::ones([3, 2]));
}

#[test]
fn prepend_not_one() {
    let mut a = np::zeros(5);
    let wrong = np::ones([2, 1]);
    let message = "could not broadcast input array from shape (2,1) into shape (5,)";
    assert_eq!(panic_message(|| arr!(a[...] = wrong)), message);
}

#[test]
fn simple_broadcasting_errors() {
    let mut a = np::zeros([5, 1]);
    let (wide, empty) = (np::zeros([5, 2]), np::zeros([5, 0]));
    let message = "could not broadcast input array from shape (5,2) into shape (5,1)";
    assert_eq!(panic_message(|| arr!(a[...] = wide)), message);
    let message = "could not broadcast input array from shape (5,0) into shape (5,1)";
    assert_eq!(panic_message(|| arr!(a[...] = empty)), message);
}

#[test]
fn broadcast_error_reports_correct_shape() {
    let values = np::zeros([100, 100]);
    let mut a = np::zeros([3, 4, 5, 6, 7]);
    let pair = vec![0, 1];
    macro_rules! check {
        ($([$($index:tt)*] $shape:literal;)*) => {$(
            let message = panic_message(|| arr!(a[$($index)*] = values));
            assert!(message.ends_with($shape), "{message}");
            let shape = arr!(a[$($index)*]).shape().as_ref().to_vec();
            let lens: Vec<String> = shape.iter().map(ToString::to_string).collect();
            assert_eq!($shape, format!("({})", lens.join(",")));
        )*};
    }
    check! {
        [pair, ...] "(2,4,5,6,7)";
        [..., pair] "(3,4,5,6,2)";
        [None, pair, 0] "(1,2,5,6,7)";
        [pair, :, pair] "(2,4,6,7)";
        [0, :, pair, ..., pair] "(2,4,6)";
        [..., 0] "(3,4,5,6)";
        [:, ::2] "(3,2,5,6,7)";
    }
}

#[test]
fn index_is_larger() {
    let mut a = np::zeros([5, 5]);
    arr!(a[[[0], [1], [2]], [0, 1, 2]] = [2.0, 3.0, 4.0]);
    let corner = arr!(a[:3, :3]);
    for row in 0..3 {
        assert_eq!(arr!(corner[row]).to_vec(), [2.0, 3.0, 4.0]);
    }
    assert_eq!(a.sum(), 27.0);
}

#[test]
fn broadcast_subspace() {
    let mut a = np::zeros([100, 100]);
    let numbers = np::arange(100);
    let (v, b) = (arr!(numbers[:, None]), arr!(numbers[::-1]));
    arr!(a[b] = v);
    let turned = arr!(a[::-1]);
    for row in 0..100 {
        assert!(arr!(turned[row]).iter().all(|&x| x == row as f64));
    }
}

#[test]
fn array_like_values() {
    let mut a = np::zeros([5, 5]);
    let mut rows = [[0.0; 5]; 5];
    rows.as_flattened_mut()
        .iter_mut()
        .zip(0..)
        .for_each(|(x, i)| *x = f64::from(i));
    let expected = np::arange(25.0).into_shape([5, 5]);
    arr!(a[[0, 1, 2, 3, 4], :] = rows);
    assert_eq!(a, expected);
    a.fill(0.0);
    arr!(a[:, [0, 1, 2, 3, 4]] = rows);
    assert_eq!(a, expected);
    a.fill(0.0);
    arr!(a[...] = rows);
    assert_eq!(a, expected);
}
