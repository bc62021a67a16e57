//! Equality, hashes and collecting: arrays beside what Rust has itself.

use ndview::prelude::*;
use std::collections::HashSet;

#[test]
fn arrays_equal_vectors_slices_and_nested_arrays() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(m, [[1, 2, 3], [4, 5, 6]]);
    assert_ne!(m, [[1, 2], [3, 4]]);
    assert_eq!(arr!(m[0]), [1, 2, 3]);
    assert_eq!(arr!(m[1, ::-1]), vec![6, 5, 4]);
    assert_eq!(arr!(m[:, 1]), [2, 5][..]);
    assert_ne!(arr!(m[0]), [1, 2]);
    let mut row = [7, 8];
    let v = row.as_mut_slice();
    assert_eq!(arr!(&mut v[:]), [7, 8]);
    assert_eq!(Owned::from(vec![1.5, 2.0]), [1.5, 2.0]);
    assert_eq!(Owned::<i32, Shape![0]>::default(), [0; 0]);
}

#[test]
fn the_same_elements_in_another_shape_are_not_equal() {
    let flat = arr!([1, 2, 3, 4]);
    assert!(flat != [[1, 2], [3, 4]]);
    assert!(arr!([[1, 2, 3, 4]]) != [1, 2, 3, 4]);
}

#[test]
fn equal_arrays_have_equal_hashes() {
    let m = arr!([[1, 2], [1, 2]]);
    let mut seen = HashSet::new();
    assert!(seen.insert(arr!(m[0])));
    assert!(!seen.insert(arr!(m[1])));
    let owned: HashSet<Owned<i32, Shape![_]>> =
        [vec![1, 2], vec![1, 2], vec![2, 1]].map(Owned::from).into();
    assert_eq!(owned.len(), 2);
}

#[test]
fn iterators_are_collected() {
    let squares: Owned<i32, Shape![_]> = (0..4).map(|n| n * n).collect();
    assert_eq!(squares, [0, 1, 4, 9]);
    assert_eq!(arr!(squares[1:-1]), [1, 4]);
}
