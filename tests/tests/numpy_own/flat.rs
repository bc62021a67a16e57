//! All elements along one axis: `a.flat`.

use ndview::prelude::*;
use ndview_tests::panic_message;

fn array() -> Owned<i64, (Dyn, Dyn)> {
    np::arange(9_i64).into_shape([3, 3])
}

#[test]
fn flatiter_indexing_single_integer() {
    let a = array();
    for i in 0..9 {
        assert_eq!(arr!(a.flat[i]), i);
        assert_eq!(arr!(a.T.flat[i]), i % 3 * 3 + i / 3);
    }
    assert_eq!(arr!(a.flat[-1]), 8);
    let message = "index 10 is out of bounds for axis 0 with size 9";
    let beyond = 10;
    assert_eq!(panic_message(|| arr!(a.flat[beyond])), message);
    assert_eq!(np::take(&a.t(), &1), 3_i64);
}

#[test]
fn flatiter_indexing_slice() {
    let a = array();
    assert_eq!(arr!(a.flat[:5]).to_vec(), [0, 1, 2, 3, 4]);
    assert_eq!(arr!(a.flat[5:]).to_vec(), [5, 6, 7, 8]);
    assert_eq!(arr!(a.flat[1:3:2]).to_vec(), [1]);
    assert_eq!(arr!(a.T.flat[::-4]).to_vec(), [8, 4, 0]);
}

#[test]
fn flatiter_indexing_boolean() {
    let a = array();
    let even: Vec<bool> = (0..9).map(|i| i % 2 == 0).collect();
    assert_eq!(arr!(a.flat[even]).to_vec(), [0, 2, 4, 6, 8]);
    assert_eq!(arr!(a.flat[True]).shape(), [1, 9]);
    let short = vec![true];
    let message = "boolean index did not match indexed array along axis 0; size of axis is 9 but size of corresponding boolean axis is 1";
    assert_eq!(panic_message(|| arr!(a.flat[short])), message);
}

#[test]
fn flatiter_indexing_fancy() {
    let a = array();
    assert_eq!(arr!(a.flat[[0, 1, -1]]).to_vec(), [0, 1, 8]);
    assert_eq!(arr!(a.flat[[[0, 1], [2, 3]]]).shape(), [2, 2]);
    let narrow: Vec<i16> = vec![8, 0];
    assert_eq!(arr!(a.flat[narrow]).to_vec(), [8, 0]);
    let beyond = [9];
    let message = "index 9 is out of bounds for axis 0 with size 9";
    assert_eq!(panic_message(|| arr!(a.flat[beyond])), message);
}

#[test]
fn flatiter_assign_single_integer() {
    let mut a = array();
    arr!(a.flat[0] = 10);
    arr!(a.flat[-1] = 20);
    assert_eq!(a.to_vec(), [10, 1, 2, 3, 4, 5, 6, 7, 20]);
    np::put(&mut a.t_mut(), &1, &30);
    assert_eq!(a.to_vec(), [10, 1, 2, 30, 4, 5, 6, 7, 20]);
}

#[test]
fn flatiter_indexing_slice_assign() {
    let mut a = array();
    arr!(a.flat[:] = 10);
    assert_eq!(a.to_vec(), [10; 9]);
    arr!(a.flat[::2] = 0);
    assert_eq!(a.to_vec(), [0, 10, 0, 10, 0, 10, 0, 10, 0]);
    arr!(a.flat[1:3] += [1, 2]);
    assert_eq!(a.to_vec(), [0, 11, 2, 10, 0, 10, 0, 10, 0]);
    arr!(a.flat = 7);
    assert_eq!(a.to_vec(), [7; 9]);
}

#[test]
fn flatiter_indexing_boolean_assign() {
    let mut a = array();
    let mask: Vec<bool> = (0..9).map(|i| i < 3).collect();
    arr!(a.flat[mask] = -1);
    assert_eq!(a.to_vec(), [-1, -1, -1, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn flatiter_indexing_fancy_assign() {
    let mut a = array();
    arr!(a.flat[[0, 3]] = [100, 200]);
    assert_eq!(a.to_vec(), [100, 1, 2, 200, 4, 5, 6, 7, 8]);
    arr!(np.put(&mut a.T, [1], 5));
    assert_eq!(arr!(a[1, 0]), 5);
}

#[test]
fn flat_is_iterated_over() {
    let a = array();
    let columns_first: Vec<i64> = np::flat(&a.t()).copied().collect();
    assert_eq!(columns_first, [0, 3, 6, 1, 4, 7, 2, 5, 8]);
    let mut sum = 0;
    for x in arr!(a.flat) {
        sum += x;
    }
    assert_eq!(sum, 36);
}
