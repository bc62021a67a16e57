//! What can stand in a line of several parts: any number of them, of several arrays, of any place.

use ndview::prelude::*;

#[derive(Clone)]
struct Mesh {
    heights: Owned<i64, (Dyn,)>,
    corners: [i64; 4],
    borrows: usize,
}

impl Element for Mesh {}

impl Mesh {
    fn new() -> Self {
        Mesh {
            heights: Owned::from(vec![1, 2, 3, 4]),
            corners: [1, 2, 3, 4],
            borrows: 0,
        }
    }

    fn corners(&mut self) -> &mut [i64; 4] {
        self.borrows += 1;
        &mut self.corners
    }

    fn swap_halves(&mut self) {
        let (mut head, mut tail) = arr!(&mut self.corners[:2], &mut self.corners[2:]);
        head.iter_mut()
            .zip(tail.iter_mut())
            .for_each(|(a, b)| core::mem::swap(a, b));
    }
}

#[test]
fn even_and_odd_of_an_array_of_any_length() {
    let mut a = Owned::from(vec![0; 7]);
    let (mut even, mut odd) = arr!(&mut a[::2], &mut a[1::2]);
    even.fill(2);
    odd.fill(1);
    assert_eq!(a.to_vec(), [2, 1, 2, 1, 2, 1, 2]);
}

#[test]
fn parts_divided_at_a_variable() {
    let mut v = vec![1, 2, 3, 4, 5];
    for k in -7..=7_isize {
        let (mut head, tail) = arr!(&mut v[:k], &v[k:]);
        assert_eq!(head.len() + tail.len(), 5);
        if let (Some(first), Some(last)) = (head.iter_mut().next(), tail.iter().last()) {
            *first = *last;
        }
    }
    assert_eq!(v, [5, 2, 3, 4, 5]);
}

#[test]
fn a_bound_that_is_written_twice_is_evaluated_once() {
    let mut v = vec![1, 2, 3, 4, 5];
    let mut calls = 0;
    let mut next = || {
        calls += 1;
        calls * 2
    };
    let (head, tail) = arr!(&mut v[:next()], &mut v[next():]);
    assert_eq!((head.len(), tail.len()), (2, 3));
    assert_eq!(calls, 1);
}

#[test]
fn any_number_of_parts_shared_ones_and_other_values_among_them() {
    let mut a = arr!([0, 1, 2, 3, 4, 5]);
    let b = arr!([10, 20]);
    let (mut x, y, sum, mut z, w, v) =
        arr!(&mut a[0], &a[1:3], b.sum() + 1, &mut a[3:5], &a[2:3], &b[1:]);
    x.fill(y[[1]]);
    z.fill(sum as i32 + w[[0]] + v[[0]]);
    assert_eq!(a.to_vec(), [2, 1, 2, 53, 53, 5]);
}

#[test]
fn parts_of_several_arrays() {
    let mut x = arr!([1, 2, 3, 4]);
    let mut y = vec![5, 6, 7];
    let (mut p, mut q, r, s) = arr!(&mut x[:2], &mut y[0], &x[2:], &y[1:]);
    p.fill(r[[1]]);
    q.fill(s[[1]]);
    assert_eq!((x.to_vec(), y), (vec![4, 4, 3, 4], vec![7, 6, 7]));
}

#[test]
fn fields_and_elements_and_what_methods_return() {
    let mut mesh = Mesh::new();
    mesh.swap_halves();
    assert_eq!(mesh.corners, [3, 4, 1, 2]);
    let (mut one, two) = arr!(&mut mesh.corners()[:2], &mesh.corners()[2:]);
    one.fill(two[[1]]);
    assert_eq!((mesh.corners, mesh.borrows), ([2, 2, 1, 2], 1));

    let mut meshes = vec![mesh.clone(), mesh];
    let i = 1;
    let (mut even, mut odd) = arr!(&mut meshes[i].heights[::2], &mut meshes[i].heights[1::2]);
    even.fill(0);
    odd.fill(9);
    assert_eq!(meshes[1].heights.to_vec(), [0, 9, 0, 9]);
    assert_eq!(meshes[0].heights.to_vec(), [1, 2, 3, 4]);
    arr!(meshes[-1].corners[1:] = 7);
    assert_eq!(meshes[1].corners, [2, 7, 7, 7]);
    let view = arr!(meshes[i].corners[2:]);
    assert_eq!(view.to_vec(), [7, 7]);
}

#[test]
fn rows_and_columns_and_transposes() {
    let mut m = Owned::from_fn([3, 4], |[i, j]| 10 * i + j);
    let (mut first, last) = arr!(&mut m[0], &m[2]);
    first.iter_mut().zip(last.iter()).for_each(|(a, b)| *a += b);
    let (mut left, right) = arr!(&mut m[..., 0], &m[..., 1]);
    left.iter_mut().zip(right.iter()).for_each(|(a, b)| *a = *b);
    let (mut top, bottom) = arr!(&mut m.T[:2], &m.T[2:]);
    top.iter_mut()
        .zip(bottom.iter())
        .for_each(|(a, b)| *a += 100 * b);
    assert_eq!(m[[0, 0]], 22 + 100 * 24);
    assert_eq!(m[[2, 1]], 21 + 100 * 23);
}

#[test]
fn views_for_writing_and_their_lifetimes() {
    fn halves<'a>(
        v: ViewMut<'a, i32, (Dyn,)>,
    ) -> (ViewMut<'a, i32, (Dyn,)>, ViewMut<'a, i32, (Dyn,)>) {
        arr!(&mut v.by_value()[:2], &mut v.by_value()[2:])
    }
    let mut a = Owned::from(vec![1, 2, 3, 4]);
    let (mut one, mut other) = halves(arr!(&mut a[::-1]));
    one.fill(0);
    other.fill(5);
    assert_eq!(a.to_vec(), [5, 5, 0, 0]);
}

#[test]
fn in_a_tuple_and_in_a_let() {
    let mut a = arr!([1, 2, 3, 4]);
    arr! {
        let (mut one, two) = (&mut a[:1], &a[1:]);
        one.fill(two.len());
    }
    let (mut one, _) = arr!((&mut a[2:], &mut a[:2]));
    one.fill(8);
    assert_eq!(a.to_vec(), [3, 2, 8, 8]);
}

#[test]
fn lengths_that_are_known_decide() {
    let mut a = arr!([1, 2, 3, 4, 5, 6]);
    let (mut head, mut tail) = arr!(&mut a[:3], &mut a[-3:]);
    head.fill(0);
    tail.fill(1);
    let (mut first, mut last) = arr!(&mut a[0], &mut a[-1]);
    core::mem::swap(
        first.iter_mut().next().unwrap(),
        last.iter_mut().next().unwrap(),
    );
    // On an axis of odd length these would be the same.
    let (mut forwards, backwards) = arr!(&mut a[::2], &a[::-2]);
    forwards.fill(backwards[[0]]);
    assert_eq!(a.to_vec(), [0, 0, 0, 1, 0, 0]);
}

/// Two variables of one name, one of them a macro's own.
macro_rules! beside_its_own {
    ($a:ident) => {{
        let mut a = vec![1, 2, 3];
        arr!(a[1:] = $a[:-1]);
        let (mut one, two) = arr!(&mut a[:1], &$a[1:]);
        one.fill(two[[1]]);
        a
    }};
}

#[test]
fn variables_of_one_name_are_told_apart() {
    let a = vec![10, 20, 30];
    assert_eq!(beside_its_own!(a), [30, 10, 20]);
    assert_eq!(a, [10, 20, 30]);
}

/// Which indices are about the same axis depends on the rank, which the type of the array says.
#[test]
fn an_ellipsis_beside_indices() {
    let mut a = arr!([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]]);
    let (column, mut element) = arr!(&a[..., 3], &mut a[-3, 0]);
    assert_eq!(column.to_vec(), [3, 7, 11, 15]);
    element.fill(column[[0]]);
    assert_eq!(a[[1, 0]], 3);
    let (mut row, nothing) = arr!(&mut a[1], &a[..., 2:1, :]);
    row.fill(nothing.size() as i32);
    assert_eq!(arr!(a[1].sum()), 0);
}

/// Literals that no axis is as long as.
#[test]
fn bounds_beyond_every_axis() {
    let mut a = vec![1, 2, 3];
    let (mut all, nothing) = arr!(&mut a[:2147483647], &a[2147483647:]);
    all.fill(nothing.len() as i32);
    let (nothing, mut all) = arr!(&a[:-2147483648], &mut a[-2147483648:]);
    arr!(all += nothing.len() as i32 + 1);
    assert_eq!(a, [1, 1, 1]);
    let mut fixed = arr!([1, 2, 3]);
    let (mut head, last) = arr!(&mut fixed[-3000:2], &fixed[2147483647:1:-1]);
    arr!(head += last.len() as i32);
    assert_eq!(fixed, [2, 3, 3]);
    let (mut first, others) = arr!(&mut fixed[::2000000000], &fixed[1:]);
    first.fill(others[[1]]);
    assert_eq!(fixed, [3, 3, 3]);
}
