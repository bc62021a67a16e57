//! What NumPy's own tests assert (`numpy/_core/tests/test_indexing.py`, `test_mem_overlap.py`),
//! written anew. Each test has the name it has there, where it has one. What cannot be written here
//! because it does not compile is in `ui-tests`.

use ndview::prelude::*;
use ndview_tests::{counted, panic_message};

fn three_by_three() -> Owned<i64, (Len<3>, Len<3>)> {
    arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
}

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
fn same_kind_index_casting() {
    let (index, unsigned) = (vec![0_i64, 1, 2, 3, 4], vec![0_u64, 1, 2, 3, 4]);
    let a = np::arange(10);
    assert_eq!(arr!(a[index]), arr!(a[unsigned]));
    let b = arr!(a.reshape(5, 2));
    assert_eq!(arr!(b[index]), arr!(b[unsigned]));
}

#[test]
fn empty_fancy_index() {
    let a = arr!([1, 2, 3]);
    let empty: Vec<i64> = vec![];
    let taken: Owned<i32, (Dyn,)> = arr!(a[empty]);
    assert_eq!(taken.len(), 0);
}

#[test]
fn gh_26542_index_overlap() {
    let mut a = np::arange(100);
    let expected = arr!(a[:-10]).copy();
    arr!(a[10:] = a[:-10]);
    assert_eq!(arr!(a[10:]), expected);
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
fn reversed_strides_result_allocation() {
    let column = np::arange(10);
    let a = arr!(column[:, None]);
    let forwards = np::arange(10_i64);
    let backwards = arr!(forwards[::-1]);
    assert_eq!(arr!(a[backwards]), arr!(a[backwards.copy()]));
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
fn trivial_fancy_out_of_bounds() {
    let mut a = np::zeros(5);
    for (position, wrong) in [(19, 10), (0, 11)] {
        let mut index = vec![1_isize; 20];
        index[position] = wrong;
        let message = format!("index {wrong} is out of bounds for axis 0 with size 5");
        assert_eq!(panic_message(|| arr!(a[index])), message);
        assert_eq!(panic_message(|| arr!(a[index] = 0.0)), message);
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
fn small_regressions() {
    let mut a = arr!([0]);
    let (wide, narrow) = (vec![0_isize], vec![0_u8]);
    arr!(a[wide] = 1);
    arr!(a[narrow] = 1);
    let (wide, narrow) = (vec![1_isize], vec![1_u8]);
    let message = "index 1 is out of bounds for axis 0 with size 1";
    assert_eq!(panic_message(|| arr!(a[wide] = 1)), message);
    assert_eq!(panic_message(|| arr!(a[narrow] = 1)), message);
}

#[test]
fn indexing_array_negative_strides() {
    let mut whole = arr!(np.zeros((4, 4)));
    let mut a = arr!(&mut whole[::-1, ::-1]);
    let all = [0, 1, 2, 3];
    arr!(a[:, all] = 10.0);
    assert_eq!(whole, np::full([4, 4], 10.0));
}

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
fn slicing_never_overlaps_itself() {
    // test_mem_overlap.py: no view that slicing can make shows an element twice.
    let a = counted::<(Len<4>, Len<5>)>();
    for (k, l) in [(1, 1), (1, -1), (-1, 2), (2, 3), (-2, -2), (3, 1)] {
        let view = arr!(a[::k, ::l]);
        let mut seen = view.to_vec();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), view.len());
    }
}

#[test]
fn shares_memory_api() {
    let x = np::zeros([4, 5, 6]);
    assert!(np::shares_memory(&x, &x));
    assert!(!np::shares_memory(&x, &x.copy()));
    let (a, b) = (arr!(x[:, ::2, ::3]), arr!(x[:, ::3, ::2]));
    assert!(np::shares_memory(&a, &b));
}

#[test]
fn may_share_memory_manual() {
    let x = np::zeros_of::<i8, _>([3, 21, 7, 5]);
    for (i, j, k, l) in (0..16).map(|bits| {
        let sign = |bit: usize| if bits >> bit & 1 == 0 { 1 } else { -1 };
        (sign(0), sign(1), sign(2), sign(3))
    }) {
        let x = arr!(x[::i, ::j, ::k, ::l]);
        let (first, second) = (arr!(x[:, 0, :]), arr!(x[:, 1, :]));
        assert!(np::may_share_memory(&first, &second));
        assert!(!np::shares_memory(&first, &second));
        assert!(
            np::shares_memory(&arr!(x[:, ::7]), &arr!(x[:, 2::3]))
                == (0..21).step_by(7).any(|p| p >= 2 && (p - 2) % 3 == 0)
        );
    }
    assert!(np::shares_memory(&x, &arr!(x[..., 2])));
    assert!(
        !np::shares_memory(&x, &arr!(x[3:])),
        "an array without elements shares nothing"
    );
}
