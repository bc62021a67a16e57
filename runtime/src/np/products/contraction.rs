//! Products of arrays of any rank, summed along some axes of both, as one product of matrices.

use crate::array::View;
use crate::element::StoreInto;
use crate::engine::allocate;
use crate::error::or_panic;
use crate::kernels::{Matrix, Multiplied, Scratch, append_product};
use crate::np::products::product::as_matrix;
use crate::shape::{Shape, checked_size};
use alloc::vec::Vec;

/// The lengths and the elements, in row-major order, of the products of `a` and `b`, summed along the axes
/// with these numbers, which have the same lengths in both: first the other axes of `a`, then those of
/// `b`.
#[track_caller]
pub(in crate::np) fn contracted<C, T, U, S, Z>(
    (a, a_axes): (View<'_, T, S>, &[usize]),
    (b, b_axes): (View<'_, U, Z>, &[usize]),
) -> (Vec<usize>, Vec<C>)
where
    C: Multiplied,
    T: StoreInto<C> + Clone,
    U: StoreInto<C> + Clone,
    S: Shape,
    Z: Shape,
{
    let (mut a_copy, mut b_copy) = (Vec::new(), Vec::new());
    let (mut a_rows, mut b_rows) = (Vec::new(), Vec::new());
    let (a_others, b_others) = (others(S::RANK, a_axes), others(Z::RANK, b_axes));
    let own = |lens: &[usize], axes: &[usize]| -> Vec<usize> {
        axes.iter().map(|&axis| lens[axis]).collect()
    };
    let lens = [
        own(a.shape().as_ref(), &a_others),
        own(b.shape().as_ref(), &b_others),
    ]
    .concat();
    let size = or_panic(checked_size::<C>(&lens));
    let left = as_rows(a.stored_in(&mut a_copy), &a_others, a_axes, &mut a_rows);
    let right = as_rows(b.stored_in(&mut b_copy), b_axes, &b_others, &mut b_rows);
    if lens.is_empty() {
        return (lens, vec![C::dot(left, right.transposed())]);
    }
    let mut elements = allocate(size);
    append_product(left, right, &mut Scratch::new(), &mut elements);
    (lens, elements)
}

/// The axes that are not among some.
fn others(rank: usize, axes: &[usize]) -> Vec<usize> {
    (0..rank).filter(|axis| !axes.contains(axis)).collect()
}

/// An array as a matrix: the positions of some axes number its rows, those of the others its columns. Where it
/// is, if the axes are in that order or the other way round; else a copy.
fn as_rows<'a, T: Multiplied, S: Shape>(
    view: View<'a, T, S>,
    rows: &[usize],
    columns: &[usize],
    copy: &'a mut Vec<T>,
) -> Matrix<'a, T> {
    if rows.iter().chain(columns).is_sorted() {
        return as_matrix(view, rows.len(), copy);
    }
    if columns.iter().chain(rows).is_sorted() {
        return as_matrix(view, columns.len(), copy).transposed();
    }
    let (lens, elements) = (view.shape(), view.elements());
    let lens = lens.as_ref();
    let count = |axes: &[usize]| axes.iter().map(|&axis| lens[axis]).product();
    *copy = rearranged(&elements, lens, &[rows, columns].concat());
    Matrix::of_rows(copy, [count(rows), count(columns)])
}

/// The elements of an array of these lengths, with its axes in another order.
fn rearranged<T: Copy>(elements: &[T], lens: &[usize], order: &[usize]) -> Vec<T> {
    let mut places = vec![0];
    for &axis in order {
        let distance: usize = lens[axis + 1..].iter().product();
        let positions = |place| (0..lens[axis]).map(move |position| place + position * distance);
        places = places.into_iter().flat_map(positions).collect();
    }
    places.into_iter().map(|place| elements[place]).collect()
}
