//! Arrays of `ndarray` and files of NumPy. `tests/data/*.npy` were written by `tests/numpy/files.py`.

use ndarray::{Array1, Array2, Array3, ArrayView2, array, s};
use ndview::prelude::*;
use ndview::{Complex32, Complex64};

fn path(name: &str) -> String {
    format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"))
}

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
fn files_of_numpy_are_read() {
    let rows = np::load::<f64, 2>(path("rows.npy")).unwrap();
    assert_eq!(rows, arr!([[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]]));
    let columns = np::load::<i16, 3>(path("columns.npy")).unwrap();
    assert_eq!(columns.shape(), [2, 3, 4]);
    assert_eq!(columns.to_vec(), (0..24).collect::<Vec<i16>>());
    let number = np::load::<i64, 0>(path("number.npy")).unwrap();
    assert_eq!(number[[]], 7);
    let mask = np::load::<bool, 1>(path("mask.npy")).unwrap();
    assert_eq!(mask, arr!([true, false, true]));
    let empty = np::load::<f32, 2>(path("empty.npy")).unwrap();
    assert_eq!(empty.shape(), [0, 3]);
}

#[test]
fn files_that_hold_something_else_are_errors() {
    let error = |result: std::io::Result<()>| result.unwrap_err().to_string();
    let rank = np::load::<f64, 3>(path("rows.npy")).map(drop);
    assert_eq!(
        error(rank),
        "the array is 2-dimensional, but 3 was asked for"
    );
    assert!(np::load::<i32, 2>(path("rows.npy")).is_err());
    let absent = error(np::load::<f64, 2>(path("absent.npy")).map(drop));
    assert!(absent.contains("absent.npy"), "{absent}");
    assert!(np::load::<f64, 2>(path("slices.txt")).is_err());
}

#[test]
fn what_is_saved_is_read_again() {
    let file = std::env::temp_dir().join(format!("ndview-interop-{}.npy", std::process::id()));
    let m = arr!([[1.5_f32, 2.5], [3.5, 4.5]]);
    np::save(&file, &arr!(m[::-1])).unwrap();
    let again = np::load::<f32, 2>(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert_eq!(again, arr!([[3.5_f32, 4.5], [1.5, 2.5]]));
}

#[test]
fn files_of_complex_numbers() {
    let z = np::load::<Complex64, 2>(path("complex.npy")).unwrap();
    assert_eq!(z[[0, 0]], Complex64::new(1.0, 2.0));
    assert!(z[[1, 0]].re.is_nan() && z[[1, 1]].re.is_sign_negative());
    let by_columns = np::load::<Complex32, 2>(path("complex64.npy")).unwrap();
    assert_eq!(by_columns[[1, 2]], Complex32::new(0.0, 5.0));
    let copy = std::env::temp_dir().join(format!("ndview-complex-{}.npy", std::process::id()));
    np::save(&copy, &z).unwrap();
    let bytes = std::fs::read(&copy).unwrap();
    std::fs::remove_file(&copy).unwrap();
    let theirs = std::fs::read(path("complex.npy")).unwrap();
    // The elements; the headers differ in a comma.
    assert_eq!(bytes[bytes.len() - 64..], theirs[theirs.len() - 64..]);
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
