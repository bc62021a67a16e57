//! What the types of arguments and results say. The expectations stand in the tests.

use ndview::prelude::*;
use ndview_tests::panic_message;

#[test]
fn lengths_that_types_know_stay_in_the_types() {
    let a = arr!([[1, 2, 3], [4, 5, 6]]);
    let _: Owned<i32, Shape![2, 2]> = np::take(&a, &[[0, 1], [2, 3]]);
    let _: Owned<i32, Shape![2, 2]> = np::take_with(&a, &[0, 1], np::Along::<1>, np::words::Raise);
    let _: Owned<i32, Shape![4, 1, 3]> =
        np::take_with(&a, &[[0], [1], [0], [1]], np::Along::<-2>, np::words::Raise);
    let _: Owned<i32, Shape![_, 3]> =
        np::take_with(&a, &vec![0, 1], np::Along::<0>, np::words::Raise);
    let _: Owned<i32, Shape![3]> = np::take_with(&a, &1, np::Along::<0>, np::words::Raise);
    let _: i32 = np::take_with(&arr!([1, 2]), &1, np::Along::<0>, np::words::Raise);
    let _: Owned<i32, Shape![_]> = np::compress(&[true], &a);
    let _: Owned<i32, Shape![_, 3]> = np::compress_with(&[true], &a, np::Along::<0>);
    let _: Owned<i32, Shape![2, 1]> = np::take_along_axis(&a, &[[0], [1]], np::Along::<1>);
    let _: Owned<i32, Shape![2, 5]> = np::take_along_axis(&a, &[[0; 5]], np::Along::<1>);
    let _: Owned<i32, Shape![2, 3]> = np::take_along_axis(&a, &[[0], [1]], np::Along::<0>);
    let _: (Owned<i64, Shape![_]>, Owned<i64, Shape![_]>) = np::nonzero(&a);
    let _: Owned<i64, Shape![_, 2]> = np::argwhere(&a);
    let _: Owned<i32, Shape![2, 3]> = np::select_where(&[true, false, true], &a, &0);
    let _: i32 = np::select_where(&true, &1, &0);
    let _: Owned<i64, Shape![2, 1, 1]> = np::ix::<0, 3, _>(&[0, 1]);
    let _: Owned<i64, Shape![1, 1, _, 1]> = np::ix::<2, 4, _>(&[true, false]);
}

#[test]
fn numbers_of_two_types_are_promoted_as_by_numpy() {
    // np.where([True, False], np.int8(1), np.uint8(2)).dtype is int16, and so on.
    let _: Owned<i16, Shape![2]> = np::select_where(&[true, false], &1_i8, &2_u8);
    let _: Owned<f64, Shape![2]> = np::select_where(&[true, false], &1_i64, &2_u64);
    let _: Owned<f32, Shape![2]> = np::select_where(&[true, false], &true, &2_f32);
    let mixed: Owned<f64, Shape![2]> = np::select_where(&[1, 0], &arr!([1, 2]), &arr!([0.5, 0.25]));
    assert_eq!(mixed, arr!([1.0, 0.25]));
}

#[test]
fn elements_that_are_no_numbers_are_taken_and_chosen() {
    let names = arr!(["a", "b", "c"]).map(|name| name.to_string());
    assert_eq!(np::take(&names, &[2, 0]).to_vec(), ["c", "a"]);
    assert_eq!(np::take(&names, &-1), "c");
    let other = names.map(|name| name.to_uppercase());
    assert_eq!(
        np::select_where(&[true, false, true], &names, &other).to_vec(),
        ["a", "B", "c"]
    );
    assert_eq!(
        np::select_where(&[true, false], &"x", &"y").to_vec(),
        ["x", "y"]
    );
    assert_eq!(
        np::select_where(&[[true], [false]], &['x', 'y'], &'z').to_vec(),
        ['x', 'y', 'z', 'z']
    );
    let mut names = names;
    np::put(&mut names, &[0, 1, 2], &["x".to_string(), "y".to_string()]);
    assert_eq!(names.to_vec(), ["x", "y", "x"]);
}

#[test]
fn integers_beyond_isize_are_out_of_bounds() {
    let a = arr!([1, 2, 3]);
    let of = |index: &str| format!("index {index} is out of bounds for axis 0 with size 3");
    assert_eq!(
        panic_message(|| np::take(&a, &u64::MAX)),
        of("18446744073709551615")
    );
    assert_eq!(
        panic_message(|| np::take(&a, &[i128::MIN])),
        of("-170141183460469231731687303715884105728")
    );
    assert_eq!(
        panic_message(|| np::take_with(&a, &[u64::MAX], np::Along::<0>, np::words::Raise)),
        of("18446744073709551615")
    );
    let mut a = a;
    assert_eq!(
        panic_message(|| np::put(&mut a, &[0, u64::MAX], &7)),
        of("18446744073709551615")
    );
    assert_eq!(
        panic_message(|| np::ufunc::at(np::ufunc::Add, &mut a, &[0, u64::MAX], &7)),
        of("18446744073709551615")
    );
    assert_eq!(a, arr!([1, 2, 3]), "nothing is stored");
}

#[test]
fn nonzero_and_ix_are_indices() {
    let a = arr!([[3, -1, 4], [-1, 5, -9]]);
    let negative = np::nonzero(&arr!(a < 0));
    assert_eq!(arr!(a[negative]), arr!([-1, -1, -9]));
    let mesh = (
        np::ix::<0, 2, _>(&[1, 0]),
        np::ix::<1, 2, _>(&[true, false, true]),
    );
    assert_eq!(arr!(a[mesh]), arr!([[-1, -9], [3, 4]]));
}

#[test]
fn all_kinds_of_arrays_are_updated_in_place() {
    let mut vector = vec![0, 0, 0];
    np::ufunc::at(np::ufunc::Add, &mut vector, &[1, 1], &[1, 2]);
    np::put(&mut vector, &-1, &9);
    assert_eq!(vector, [0, 3, 9]);
    let mut rows = [[0, 0], [0, 0]];
    np::ufunc::at(np::ufunc::Add, &mut rows, &[0, 0], &[1, 2]);
    np::put(&mut rows, &[3], &9);
    assert_eq!(rows, [[2, 4], [0, 9]]);
    np::ufunc::at(np::ufunc::Add, rows[1].as_mut_slice(), &0, &1);
    let mut owned = np::array(&rows);
    np::ufunc::at(
        np::ufunc::Add,
        &mut arr!(&mut owned[:, ::-1]),
        &[1, 1, 1],
        &[10, 20],
    );
    np::put(&mut owned.t_mut(), &1, &7);
    assert_eq!(owned, arr!([[2, 4], [7, 39]]));
}

#[test]
fn a_range_a_slice_and_a_single_element_are_updated() {
    let mut a = arr!([[0, 0, 0], [0, 0, 0]]);
    np::ufunc::at(np::ufunc::Add, &mut a, &(0, 1), &1);
    np::ufunc::at(np::ufunc::Add, &mut a, &(1..2), &[1, 2, 3]);
    np::ufunc::at(np::ufunc::Add, &mut a, &(.., [0, 0, -1]), &10);
    np::ufunc::at(np::ufunc::Subtract, &mut a, &(1, [true, false, true]), &5);
    assert_eq!(a, arr!([[20, 1, 10], [16, 2, 8]]));
}

#[test]
fn the_first_that_is_no_number_stays() {
    let mut a = arr!([1.0_f64, 2.0]);
    np::ufunc::at(np::ufunc::Maximum, &mut a, &[0, 0], &[f64::NAN, 9.0]);
    np::ufunc::at(np::ufunc::Minimum, &mut a, &[1, 1], &[f64::NAN, 0.0]);
    assert!(a.iter().all(|x| x.is_nan()));
}

#[test]
fn flat_goes_over_the_elements_in_row_major_order() {
    let a = arr!([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(
        np::flat(&arr!(a[:, ::-1])).copied().collect::<Vec<_>>(),
        [3, 2, 1, 6, 5, 4]
    );
    assert_eq!(np::flat(&a).len(), 6);
}
