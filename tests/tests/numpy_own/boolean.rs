//! Masks.

use super::three_by_three;
use ndview::prelude::*;
use ndview_tests::panic_message;

#[test]
fn single_bool_index() {
    let a = three_by_three();
    assert_eq!(arr!(a[True]), arr!(a[None]));
    assert_eq!(arr!(a[False]), arr!(a[None][0:0]));
}

#[test]
fn scalar_array_bool() {
    let a = Owned::scalar(1);
    let (all, nothing) = (Owned::scalar(true), Owned::scalar(false));
    assert_eq!(arr!(a[True]), arr!(a[all]));
    assert_eq!(arr!(a[all]), arr!([1]));
    assert_eq!(arr!(a[False]), arr!(a[nothing]));
    assert_eq!(arr!(a[nothing]).shape(), [0]);
}

#[test]
fn boolean_shape_mismatch() {
    let a = np::ones([5, 4, 3]);
    let one = vec![true];
    assert!(
        panic_message(|| arr!(a[one]))
            .starts_with("boolean index did not match indexed array along axis 0;")
    );
    let six = [false; 6];
    assert!(
        panic_message(|| arr!(a[six]))
            .starts_with("boolean index did not match indexed array along axis 0;")
    );
    assert!(
        panic_message(|| arr!(a[:, six]))
            .starts_with("boolean index did not match indexed array along axis 1;")
    );
}

#[test]
fn boolean_indexing_onedim() {
    let mut a = arr!([[0.0, 0.0, 0.0]]);
    let mask = [true];
    assert_eq!(arr!(a[mask]), a);
    arr!(a[mask] = 1.0);
    assert_eq!(a, arr!([[1.0, 1.0, 1.0]]));
}

#[test]
fn boolean_indexing_twodim() {
    let mut a = three_by_three();
    let b = arr!([
        [true, false, true],
        [false, true, false],
        [true, false, true]
    ]);
    assert_eq!(arr!(a[b]).to_vec(), [1, 3, 5, 7, 9]);
    assert_eq!(arr!(a[b[1]]), arr!([[4_i64, 5, 6]]));
    assert_eq!(arr!(a[b[0]]), arr!(a[b[2]]));
    arr!(a[b] = 0);
    assert_eq!(a.to_vec(), [0, 2, 0, 4, 0, 6, 0, 8, 0]);
}

#[test]
fn boolean_indexing_list() {
    let a = arr!([1, 2, 3]);
    let b = vec![true, false, true];
    assert_eq!(arr!(a[b]).to_vec(), [1, 3]);
    let taken = arr!(a[None, b]);
    assert_eq!(taken.shape(), [1, 2]);
    assert_eq!(taken.to_vec(), [1, 3]);
}

#[test]
fn boolean_assignment_value_mismatch() {
    let mut a = np::arange(4);
    let none: Vec<i32> = vec![];
    let message = "NumPy boolean array indexing assignment cannot assign 0 input values to the 4 output values where the mask is true";
    assert_eq!(panic_message(|| arr!(a[a > -1] = none)), message);
    let three = vec![1, 2, 3];
    let message = "NumPy boolean array indexing assignment cannot assign 3 input values to the 4 output values where the mask is true";
    assert_eq!(panic_message(|| arr!(a[a > -1] = three)), message);
    let message = "NumPy boolean array indexing assignment cannot assign 3 input values to the 1 output values where the mask is true";
    let mut one = arr!(&mut a[:1]);
    assert_eq!(panic_message(|| arr!(one[one > -1] = three)), message);
    assert_eq!(a.to_vec(), [0, 1, 2, 3]);
}

#[test]
fn boolean_assignment_needs_api() {
    // Elements that are more than their bytes.
    let mut a: Vec<String> = vec![String::new(); 1000];
    let chosen: Vec<bool> = (0..1000).map(|i| i < 100).collect();
    let ones = vec!["one".to_string(); 100];
    arr!(a[chosen] = ones);
    assert!(a[..100].iter().all(|x| x == "one") && a[100..].iter().all(String::is_empty));
}

#[test]
fn boolean_index_cast_assign() {
    let mut a = np::zeros([8, 63]);
    let mut chosen = Owned::from_fn([8, 63], |_| false);
    arr!(chosen[0, 1] = true);
    arr!(a[chosen] = [1]);
    assert_eq!(arr!(a[0, 1]), 1.0);
    assert_eq!(a.sum(), 1.0);
}

/// `MultiIndexing.test_boolean`
#[test]
fn boolean() {
    let mut a = Owned::scalar(5);
    let all = Owned::scalar(true);
    assert_eq!(arr!(a[all]).to_vec(), [5]);
    arr!(a[all] = 1);
    assert_eq!(a, Owned::scalar(1));
    // A mask is aligned with the first axes, not with the last as operands are.
    let a = np::arange(3 * 5 * 6).into_shape([3, 1, 5, 6]);
    let whole = Owned::from_fn([3, 1, 5, 6], |_| false);
    assert_eq!(arr!(a[whole]).shape(), [0]);
    let three = Owned::from_fn([3, 1, 5], |_| false);
    assert_eq!(arr!(a[three]).shape(), [0, 6]);
    let last_three = Owned::from_fn([1, 5, 6], |_| false);
    let message = "boolean index did not match indexed array along axis 0; size of axis is 3 but size of corresponding boolean axis is 1";
    assert_eq!(panic_message(|| arr!(a[last_three])), message);
}

#[test]
fn boolean_indexing_weirdness() {
    let a = np::ones([2, 3, 4]);
    assert_eq!(arr!(a[False, True, ...]).shape(), [0, 2, 3, 4]);
    assert_eq!(
        arr!(a[True, [0, 1], True, True, [1], [[2]]]).shape(),
        [1, 2]
    );
    let pair = vec![0, 1];
    let message =
        "shape mismatch: indexing arrays could not be broadcast together with shapes (0,) (2,)";
    assert_eq!(panic_message(|| arr!(a[False, pair, ...])), message);
}

#[test]
fn boolean_indexing_fast_path() {
    let a = np::ones([3, 3]);
    let along_first = "boolean index did not match indexed array along axis 0; size of axis is 3 but size of corresponding boolean axis is 1";
    for (len, last) in [(9, false), (9, true), (10, false)] {
        let mask = Owned::from_fn([1, len], |[_, i]| last && i == len - 1);
        assert_eq!(panic_message(|| arr!(a[mask])), along_first);
    }
    let a = np::ones([1, 1, 2]);
    let mask = Owned::from_fn([1, 2, 1], |[_, i, _]| i == 0);
    let along_second = "boolean index did not match indexed array along axis 1; size of axis is 1 but size of corresponding boolean axis is 2";
    assert_eq!(panic_message(|| arr!(a[mask])), along_second);
}
