//! Index arrays.

use ndview::prelude::*;
use ndview_tests::panic_message;

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
fn reversed_strides_result_allocation() {
    let column = np::arange(10);
    let a = arr!(column[:, None]);
    let forwards = np::arange(10_i64);
    let backwards = arr!(forwards[::-1]);
    assert_eq!(arr!(a[backwards]), arr!(a[backwards.copy()]));
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
fn reverse_strides_and_subspace_bufferinit() {
    // Strides that count backwards must not turn the order in which values are stored.
    let mut a = np::ones(5);
    let zeros = np::zeros_of::<isize, _>(5);
    let (b, up) = (arr!(zeros[::-1]), np::arange(5.0));
    let c = arr!(up[::-1]);
    arr!(a[b] = c);
    assert_eq!(arr!(a[0]), 0.0);

    let mut a = np::ones([5, 2]);
    let up = np::arange(10.0).into_shape([5, 2]);
    let c = arr!(up[::-1]);
    arr!(a[b, :] = c);
    assert_eq!(arr!(a[0]).to_vec(), [0.0, 1.0]);
}

#[test]
fn uncontiguous_subspace_assignment() {
    let (mut a, mut b) = (np::full([3, 4, 2], -1_i64), np::full([3, 4, 2], -1_i64));
    let values = np::arange(2 * 4 * 2).into_shape([2, 4, 2]);
    // NumPy's test stores the transpose, of shape (2, 4, 2) reversed.
    let turned = values.swapaxes::<0, 2>();
    let copied = turned.copy();
    arr!(a[[0, 1]] = turned);
    arr!(b[[0, 1]] = copied);
    assert_eq!(a, b);
    assert_eq!(arr!(a[0, 1]).to_vec(), [2, 10]);
}

#[test]
fn broaderrors_indexing() {
    // Lists that are written out do not compile: ui-tests/cases/selection/two_lists.rs.
    let mut a = np::zeros([5, 5]);
    let (two, three) = (vec![0, 1], vec![0, 1, 2]);
    let message =
        "shape mismatch: indexing arrays could not be broadcast together with shapes (2,) (3,)";
    assert_eq!(panic_message(|| arr!(a[two, three])), message);
    assert_eq!(panic_message(|| arr!(a[two, three] = 0.0)), message);
}

#[test]
fn trivial_fancy_not_possible() {
    let mut a = np::arange(6);
    let all = np::arange(6).into_shape([2, 1, 3]);
    let index = arr!(all[:, :, 0]);
    assert_eq!(arr!(a[index]), index);
    arr!(a[index] = -1);
    assert_eq!(a.to_vec(), [-1, 1, 2, -1, 4, 5]);
}

#[test]
fn indexing_array_weird_strides() {
    let (x, x2) = (np::ones(10), np::ones([10, 2]));
    let numbers = np::arange(10);
    let column = arr!(numbers[:, None, None, None]);
    let index = column.broadcast_to([10, 55, 4, 4]);
    assert_eq!(arr!(x[index]), arr!(x[index.copy()]));
    let zeros = np::zeros_of::<usize, _>(4);
    assert_eq!(arr!(x2[index, zeros]), arr!(x2[index.copy(), zeros]));
}

#[test]
fn too_many_advanced_indices() {
    // As many as there are axes.
    let a = np::ones([1, 1, 1, 1, 1, 1]);
    let zero = vec![0];
    assert_eq!(arr!(a[zero, zero, zero, zero, zero, zero]).to_vec(), [1.0]);
}

#[test]
fn nontuple_ndindex() {
    let a = np::arange(25).into_shape([5, 5]);
    // A list in a list is one index array; a tuple is one index for each axis.
    assert_eq!(arr!(a[[[0, 1], [0, 1]]]).shape(), [2, 2, 5]);
    let tuple = ([0, 1], [0, 1]);
    assert_eq!(arr!(a[tuple]).to_vec(), [0, 6]);
    assert_eq!(arr!(a[[0, 1], [0, 1]]).to_vec(), [0, 6]);
}

#[test]
fn cast_equivalence() {
    let mut a = np::arange(5.0);
    let mut b = a.copy();
    arr!(a[:3] = [2, -3, -1]);
    arr!(b[[0, 2, 1]] = [2, -1, -3]);
    assert_eq!(a, b);
    let mut b = np::arange(5.0).into_shape([1, 5]);
    arr!(b[[0], :3] = [[2, -3, -1]]);
    assert_eq!(arr!(b[0]), a);
}

#[test]
fn index_arrays_of_every_integer_type() {
    let a = np::arange(300);
    macro_rules! check {
        ($($integer:ty)*) => {$(
            let index: Vec<$integer> = vec![2, 0, 127];
            assert_eq!(arr!(a[index]).to_vec(), [2, 0, 127]);
            let beyond: Vec<u128> = vec![<$integer>::MAX as u128 + 300];
            let message = format!("index {} is out of bounds for axis 0 with size 300", beyond[0].min(i128::MAX as u128));
            assert_eq!(panic_message(|| arr!(a[beyond])), message);
        )*};
    }
    check!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
    let wide: Vec<i128> = vec![2, -300];
    assert_eq!(arr!(a[wide]).to_vec(), [2, 0]);
}

#[test]
fn an_unsigned_index_beyond_isize_is_an_error() {
    let mut a = np::arange(10);
    let index = vec![1, u64::MAX];
    let message = "index 18446744073709551615 is out of bounds for axis 0 with size 10";
    assert_eq!(panic_message(|| arr!(a[index])), message);
    assert_eq!(panic_message(|| arr!(a[index] = 0)), message);
    assert_eq!(panic_message(|| arr!(a[index] += 1)), message);
    let single = u64::MAX;
    assert_eq!(panic_message(|| arr!(a[single])), message);
    assert_eq!(a.to_vec(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
}
