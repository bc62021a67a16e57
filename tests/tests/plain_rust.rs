//! Indices in plain Rust: elements, rows and parts, as NumPy's where NumPy has the same.

use ndview::prelude::*;
use std::panic::catch_unwind;

/// What a panic says.
fn refusal(f: impl FnOnce() + std::panic::UnwindSafe) -> String {
    *catch_unwind(f).unwrap_err().downcast::<String>().unwrap()
}

#[test]
fn integers_of_any_type_lead_to_an_element() {
    let a = arr!([10, 20, 30]);
    assert_eq!(
        (a[0], a[1_u8], a[2_usize], a[-1], a[-3_i64]),
        (10, 20, 30, 30, 10)
    );
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let (i, j) = (1_i64, 2_usize);
    assert_eq!(
        (m[(i, j)], m[(0, -1)], m[[1, 0]], m[[-1, -1]]),
        (6, 3, 4, 6)
    );
    let largest = arr!(a.argmax());
    assert_eq!(a[largest], 30);
    let t = Owned::from_fn([2, 3, 4], |[i, j, k]| 100 * i + 10 * j + k);
    assert_eq!((t[(1, 2, 3)], t[[-1, 0, -2]]), (123, 102));
}

#[test]
fn views_of_any_layout_have_elements() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let (column, mirrored, turned) = (arr!(m[:, 1]), arr!(m[:, ::-1]), arr!(m.T));
    assert_eq!((column[1], column[-2]), (5, 2));
    assert_eq!((mirrored[(0, 0)], mirrored[[1, 2]]), (3, 4));
    assert_eq!((turned[(2, 0)], turned[[0, -1]]), (3, 4));
}

#[test]
fn one_integer_of_a_matrix_is_a_row() {
    let mut m = arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    assert_eq!((&m[1], m[-1][0], m[0].len()), (&[4, 5, 6][..], 7, 3));
    m[1][2] = 60;
    m[-1].swap(0, 2);
    assert_eq!(m, arr!([[1, 2, 3], [4, 5, 60], [9, 8, 7]]));
    let mut block = arr!(&mut m[1:, 1:]);
    block[0][0] += 1;
    block[(1, -1)] = 0;
    assert_eq!((&block[0], &block[1]), (&[6, 60][..], &[8, 0][..]));
    assert_eq!(m, arr!([[1, 2, 3], [4, 6, 60], [9, 8, 0]]));
    let empty: Owned<i32, (Dyn, Dyn)> = np::zeros_of([2, 0]);
    assert_eq!((&empty[1], &empty[-2]), (&[][..], &[][..]));
}

#[test]
fn a_range_is_a_slice_of_rusts() {
    let mut a = arr!([10, 20, 30, 40]);
    assert_eq!(
        (&a[1..3], &a[2..], &a[..1], &a[1..=2], &a[..=0]),
        (
            &[20, 30][..],
            &[30, 40][..],
            &[10][..],
            &[20, 30][..],
            &[10][..]
        )
    );
    assert_eq!((a[..].len(), a[4..].len(), a[2..2].len()), (4, 0, 0));
    a[1..3].reverse();
    assert_eq!(a, arr!([10, 30, 20, 40]));
}

#[test]
fn what_is_not_there_is_refused_in_numpys_words() {
    let a = Owned::from(vec![1, 2, 3]);
    let m = arr!([[1, 2], [3, 4]]);
    assert_eq!(
        refusal(move || _ = a[3]),
        "index 3 is out of bounds for axis 0 with size 3"
    );
    let a = Owned::from(vec![1, 2, 3]);
    assert_eq!(
        refusal(move || _ = a[-4]),
        "index -4 is out of bounds for axis 0 with size 3"
    );
    let (n, o) = (m.clone(), m.clone());
    assert_eq!(
        refusal(move || _ = m[(0, 2)]),
        "index 2 is out of bounds for axis 1 with size 2"
    );
    assert_eq!(
        refusal(move || _ = n[[-3, 0]]),
        "index -3 is out of bounds for axis 0 with size 2"
    );
    assert_eq!(
        refusal(move || _ = &o[2]),
        "index 2 is out of bounds for axis 0 with size 2"
    );
    let a = Owned::from(vec![1, 2, 3]);
    assert_eq!(
        refusal(move || _ = &a[2..4]),
        "range 2..4 is out of bounds for axis 0 with size 3"
    );
    let a = Owned::from(vec![1, 2, 3]);
    let (from, to) = (2, 1);
    assert_eq!(
        refusal(move || _ = &a[from..to]),
        "range 2..1 is out of bounds for axis 0 with size 3"
    );
}

/// The mean of a slice, as Rust's programs have such functions.
fn mean(x: &[f64]) -> f64 {
    x.iter().sum::<f64>() / x.len() as f64
}

fn negate(x: &mut [f64]) {
    x.iter_mut().for_each(|x| *x = -*x);
}

#[test]
fn an_array_of_one_axis_is_a_slice_where_rust_asks_for_one() {
    let mut m = arr!([[1.0, 2.0], [3.0, 5.0]]);
    let grown = Owned::from(vec![1.0, 2.0, 6.0]);
    assert_eq!((mean(&arr!(m[1])), mean(&grown)), (4.0, 3.0));
    assert_eq!(mean(&arr!(m.sum(axis = 0))), 5.5);
    assert_eq!(mean(&arr!(m.ravel()[1:3])), 2.5);
    negate(&mut arr!(&mut m[0]));
    let mut last = arr!(m[-1].copy());
    negate(&mut last);
    assert_eq!(
        (m, last),
        (
            arr!([[-1, -2], [3, 5]]).map(|&x| f64::from(x)),
            arr!([-3.0, -5.0])
        )
    );
}

#[test]
fn an_array_of_one_axis_has_the_methods_of_slices() {
    let mut a = arr!([3, 1, 2, 5]);
    assert_eq!((a.first(), a.last(), a.get(9)), (Some(&3), Some(&5), None));
    assert_eq!(
        a.windows(2)
            .map(|pair| pair[1] - pair[0])
            .collect::<Vec<_>>(),
        [-2, 1, 3]
    );
    assert_eq!(a.chunks(3).map(<[i32]>::len).collect::<Vec<_>>(), [3, 1]);
    assert!(a.contains(&5) && a.starts_with(&[3, 1]) && !a.is_sorted());
    a.sort_by(|x, y| y.cmp(x));
    assert_eq!(a, [5, 3, 2, 1]);
    a.swap(0, 3);
    a.rotate_left(1);
    assert_eq!(a, [3, 2, 5, 1]);
    let rest = arr!(a[1:]);
    let (head, tail) = rest.split_at(2);
    assert_eq!((head, tail), (&[2, 5][..], &[1][..]));
    if let [first, .., last] = *a {
        assert_eq!((first, last), (3, 1));
    }
    let empty: Owned<f64, Shape![_]> = Owned::from(vec![]);
    assert_eq!((empty.first(), empty.windows(2).count()), (None, 0));
    assert_eq!(arr!(["b", "a"]).join("-"), "b-a");
}

#[test]
fn methods_that_numpys_arrays_have_too_are_numpys() {
    let a = arr!([2.0, f64::NAN, 1.0]);
    let mut sorted = a.clone();
    sorted.sort();
    assert_eq!(sorted[..2], [1.0, 2.0]);
    assert!(sorted[2].is_nan());
    assert_eq!(arr!([1, 2]).repeat(2), arr!([1, 1, 2, 2]));
    assert_eq!(
        arr!(arr!([[1, 2], [3, 4]])[1]).repeat([1, 2]),
        arr!([3, 4, 4])
    );
    assert_eq!(arr!([[1, 2]]).repeat(2), arr!([1, 1, 2, 2]));
    let parts = arr!([1, 2, 3, 4]);
    assert_eq!(parts.split(2).len(), 2);
}

#[test]
fn arrays_of_rusts_become_arrays_of_as_many_axes() {
    let m = Owned::from([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(m, arr!([[1, 2, 3], [4, 5, 6]]));
    let any: Owned<i32, Shape![_, _]> = m.into();
    assert_eq!(arr!(any[:, 1]), arr!([2, 5]));
    let image = Owned::from([[[1_u8, 2]; 3]; 4]);
    assert_eq!(image.shape(), [4, 3, 2]);
    assert_eq!(Owned::from([[0_i32; 0]; 2]).shape(), [2, 0]);
}
