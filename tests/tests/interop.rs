//! Arrays of `ndarray`.

use ndarray::{Array1, Array2, Array3, ArrayView2, ArrayViewMut2, Ix2, array, s};
use ndview::Complex64;
use ndview::prelude::*;

#[test]
fn slices_of_an_ndarray_are_views_of_its_memory() {
    let a = Array2::from_shape_fn((4, 5), |(i, j)| 10 * i + j);
    let block = arr!(a[1:3, ::-2]);
    assert_eq!(block, arr!([[14_usize, 12, 10], [24, 22, 20]]));
    assert_eq!(core::ptr::from_ref(&block[[0, 2]]), &raw const a[[1, 0]]);
}

#[test]
fn layouts_of_ndarray_are_followed() {
    let a = Array2::from_shape_fn((4, 6), |(i, j)| 10 * i + j);
    let flipped = a.slice(s![..;-1, 1..;2]);
    assert_eq!(arr!(flipped[0]), arr!([31_usize, 33, 35]));
    let columns = a.t();
    assert_eq!(arr!(columns[2, :]), arr!([2_usize, 12, 22, 32]));
    let stretched = a.slice(s![0, ..]);
    let stretched = stretched.broadcast((2, 6)).unwrap();
    assert_eq!(arr!(stretched[:, 3]), arr!([3_usize, 3]));
    let empty = a.slice(s![4.., ..]);
    assert_eq!(arr!(empty[:, 1:]).shape(), [0, 5]);
    let cube = Array3::from_elem((2, 3, 4), 1.0);
    assert_eq!(arr!(np.sum(cube, axis = 1)).shape(), [2, 4]);
}

#[test]
fn an_ndarray_is_assigned_to_and_calculated_with() {
    let mut a = Array2::<f64>::zeros((3, 3));
    arr!(a[1:, :2] = 5.0);
    arr!(a[0] += [1.0, 2.0, 3.0]);
    assert_eq!(a, array![[1.0, 2.0, 3.0], [5.0, 5.0, 0.0], [5.0, 5.0, 0.0]]);
    arr!(a[a > 4.0] = -1.0);
    assert_eq!(a.sum(), 2.0);
    let b = array![1.0, 2.0, 3.0];
    assert_eq!(arr!((a + b)[0]), arr!([2.0, 4.0, 6.0]));
    let mut window = a.slice_mut(s![..;2, ..;-1]);
    arr!(window[:, 0] = [7.0, 8.0]);
    assert_eq!((a[[0, 2]], a[[2, 2]]), (7.0, 8.0));
}

#[test]
fn owned_arrays_become_each_other() {
    let a = arr!([[1, 2, 3], [4, 5, 6]]);
    let theirs: Array2<i32> = a.clone().into();
    assert_eq!(theirs, array![[1, 2, 3], [4, 5, 6]]);
    let memory = theirs.as_ptr();
    let ours = Owned::from(theirs);
    assert_eq!(ours, a);
    assert_eq!(ours.as_slice().as_ptr(), memory, "nothing is copied");

    // Parts and transposes are brought into order.
    let part = Array1::from_iter(0..10).slice_move(s![2..8;2]);
    assert_eq!(Owned::from(part), arr!([2, 4, 6]));
    let middle = Array1::from_iter(0..10).slice_move(s![2..5]);
    assert_eq!(Owned::from(middle), arr!([2, 3, 4]));
    let columns = Array2::from_shape_fn((2, 3), |(i, j)| 10 * i + j).reversed_axes();
    assert_eq!(
        Owned::from(columns),
        arr!([[0_usize, 10], [1, 11], [2, 12]])
    );
}

#[test]
fn views_become_views_of_ndarray() {
    let a = arr!([[1, 2, 3], [4, 5, 6]]);
    let theirs = ArrayView2::from(a.view());
    assert_eq!(theirs.as_ptr(), a.as_slice().as_ptr());
    let turned: ArrayView2<i32> = arr!(a[::-1, ::-2]).into();
    assert_eq!(turned, array![[6, 4], [3, 1]]);
    let columns: ArrayView2<i32> = a.t().into();
    assert_eq!(columns, array![[1, 4], [2, 5], [3, 6]]);
    let empty: ArrayView2<i32> = arr!(a[2:, ::-1]).into();
    assert_eq!(empty.shape(), [0, 3]);
    let repeated: ArrayView2<i32> = arr!(a[1].broadcast_to(2, 3)).into();
    assert_eq!(repeated, array![[4, 5, 6], [4, 5, 6]]);
}

#[test]
fn views_for_writing_become_those_of_ndarray() {
    let mut a = arr!([[1, 2, 3], [4, 5, 6]]);
    let mut theirs: ArrayViewMut2<i32> = arr!(&mut a[::-1, ::-2]).into();
    theirs[[0, 1]] = 40;
    theirs[[1, 0]] = 30;
    assert_eq!(a, arr!([[1, 2, 30], [40, 5, 6]]));
    let mut columns: ArrayViewMut2<i32> = arr!(&mut a.T).into();
    columns.row_mut(1).fill(0);
    assert_eq!(a, arr!([[1, 0, 30], [40, 0, 6]]));
    let empty: ArrayViewMut2<i32> = arr!(&mut a[2:, ::-1]).into();
    assert_eq!(empty.shape(), [0, 3]);
}

#[test]
fn views_of_ndarray_become_ours() {
    let mut theirs = array![[1, 2, 3], [4, 5, 6]];
    let ours = View::from(theirs.slice(s![.., ..;-2]));
    assert_eq!(ours, arr!([[3, 1], [6, 4]]));
    let mut ours = ViewMut::from(theirs.slice_mut(s![1, ..;-1]));
    arr!(ours[0] = 60);
    arr!(ours[1:] += 10);
    assert_eq!(theirs, array![[1, 2, 3], [14, 15, 60]]);
    let unranked = theirs.view().into_dyn();
    let ours = View::from(unranked.into_dimensionality::<Ix2>().unwrap());
    assert!(arr!(ours.sum() == 95));
    let nothing = Array2::<f64>::zeros((0, 3));
    assert_eq!(View::from(nothing.view()).shape(), [0, 3]);
}

#[test]
fn complex_arrays_of_ndarray() {
    let mut a = Array2::<Complex64>::zeros((2, 3));
    arr!(a[:, 1:] = 1 + 2j);
    arr!(a[0] *= 2);
    assert_eq!(arr!(np.imag(a)), arr!([[0.0, 4.0, 4.0], [0.0, 2.0, 2.0]]));
    let ours: Owned<Complex64, (Dyn, Dyn)> = arr!(a * 2j);
    let theirs: Array2<Complex64> = ours.into();
    assert_eq!(theirs[[1, 2]], Complex64::new(-4.0, 2.0));
}

/// An array of `ndarray` of which the type does not say the rank.
#[test]
fn arrays_of_any_rank_have_the_one_that_is_asked_for() {
    let mut a = Array2::from_shape_fn((2, 3), |(i, j)| 10 * i + j).into_dyn();
    let columns: View<usize, Shape![_, _]> = a.view().reversed_axes().try_into().unwrap();
    assert_eq!(columns, [[0, 10], [1, 11], [2, 12]]);
    let mut all: ViewMut<usize, Shape![_, _]> = a.view_mut().try_into().unwrap();
    arr!(all[0] = 7);
    let refused = View::<usize, Shape![_]>::try_from(a.view()).map(drop);
    let sentence = "expected an array of 1 dimensions, got one of 2";
    assert_eq!(refused.unwrap_err().to_string(), sentence);
    let owned: Owned<usize, Shape![_, _]> = a.try_into().unwrap();
    assert_eq!(owned, [[7, 7, 7], [10, 11, 12]]);
    let single = Array2::from_elem((1, 3), 5);
    let single: ArrayView2<i32> = arr!(single[::-1, ::-1]).into();
    assert_eq!(single, array![[5, 5, 5]]);
}
