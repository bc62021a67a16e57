//! Integers, slices, `None` and `...`.

use super::three_by_three;
use ndview::prelude::*;
use ndview_tests::panic_message;

#[test]
fn none_index() {
    let a = arr!([1, 2, 3]);
    assert_eq!(arr!(a[None]), arr!(a[np.newaxis]));
    assert_eq!(arr!(a[None]).ndim(), a.ndim() + 1);
}

#[test]
fn empty_tuple_index() {
    let a = arr!([1, 2, 3]);
    assert_eq!(arr!(a[()]), a);
    assert!(np::shares_memory(&arr!(a[()]), &a));
}

#[test]
fn ellipsis_index() {
    let a = three_by_three();
    assert_eq!(arr!(a[...]), a);
    assert!(np::shares_memory(&arr!(a[...]), &a));
    assert_eq!(arr!(a[0, ...]), arr!(a[0]));
    assert_eq!(arr!(a[0, ...]), arr!(a[0, :]));
    assert_eq!(arr!(a[..., 0]), arr!(a[:, 0]));
    assert_eq!(arr!(a[0, ..., 1]), Owned::scalar(2_i64));
    let mut b = Owned::scalar(1);
    arr!(b[...] = 2);
    assert_eq!(b, Owned::scalar(2));
}

#[test]
fn single_int_index() {
    let a = three_by_three();
    assert_eq!(arr!(a[0]).to_vec(), [1, 2, 3]);
    assert_eq!(arr!(a[-1]).to_vec(), [7, 8, 9]);
    let (far, beyond) = (1_i64 << 30, 1_i128 << 64);
    assert!(panic_message(|| arr!(a[far]).len()).contains("out of bounds for axis 0 with size 3"));
    assert!(
        panic_message(|| arr!(a[beyond]).len()).contains("out of bounds for axis 0 with size 3")
    );
}

#[test]
fn everything_returns_views() {
    let mut a = np::arange(5);
    for write in 0..3 {
        match write {
            0 => arr!(&mut a[()]).fill(0),
            1 => arr!(&mut a[...]).fill(1),
            _ => arr!(&mut a[:]).fill(2),
        }
        assert_eq!(a.to_vec(), [write; 5]);
    }
}

#[test]
fn scalar_return_type() {
    let a = arr!(np.zeros(1));
    let _: f64 = arr!(a[0]);
    let a = arr!(np.zeros((1, 1)));
    let _: f64 = arr!(a[0, 0]);
}

#[test]
fn valid_slicing() {
    // Empty slices, with every part absent or not.
    let a = arr!([[[5]]]);
    let _ = (arr!(a[::]), arr!(a[0:]), arr!(a[:2]), arr!(a[0:2]));
    let _ = (arr!(a[::2]), arr!(a[1::2]), arr!(a[:2:2]), arr!(a[1:2:2]));
}

#[test]
fn valid_indexing() {
    let a = arr!([[[5]]]);
    let _ = (
        arr!(a[0, 0]),
        arr!(a[0, 0, 0]),
        arr!(a[0, 0, :]),
        arr!(a[:, 0, 0]),
    );
    assert_eq!(arr!(a[-1, -1, -1]), 5);
    let one = [0];
    assert_eq!(arr!(a[one]).shape(), [1, 1, 1]);
}

#[test]
fn lists_kept_in_variables() {
    let mut a = np::arange(24).into_shape([2, 3, 4]);
    let last = arr!(np.s_[..., 1]);
    assert_eq!(arr!(a[last]), arr!(a[..., 1]));
    let both = arr!(np.s_[0, ..., ::-1]);
    assert_eq!(arr!(a[both]), arr!(a[0, ..., ::-1]));
    let first = arr!(np.s_[1, ...]);
    assert_eq!(arr!(a[first]), arr!(a[1, ...]));
    let all = arr!(np.s_[...]);
    assert!(np::shares_memory(&arr!(a[all]), &a));
    let picked = arr!(np.s_[[1, 0], ..., [0, 3]]);
    assert_eq!(arr!(a[picked]), arr!(a[[1, 0], ..., [0, 3]]));
    let mask = arr!(np.s_[..., [true, false, true, false]]);
    assert_eq!(arr!(a[mask]), arr!(a[:, :, [0, 2]]));
    arr!(a[last] = 0);
    assert_eq!(arr!(a[..., 1]).sum(), 0_i64);
    let slices = arr!(np.s_[1:, None, :2]);
    assert_eq!(arr!(a[slices]).shape(), [1, 1, 2, 4]);
}
