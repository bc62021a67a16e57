//! Products of arrays of any rank, summed along some axes of both, as one product of matrices.

use super::own;
use crate::array::View;
use crate::element::{Arithmetic, StoreInto};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::kernels::{ByProduct, Matrix, Multiplied, Products, Scratch, append_product};
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
    C: Products,
    T: StoreInto<C> + Clone,
    U: StoreInto<C> + Clone,
    S: Shape,
    Z: Shape,
{
    C::by_product(Contracted {
        a,
        b,
        a_axes,
        b_axes,
    })
}

/// Two arrays, and the axes that they are summed along.
struct Contracted<'c, A, B> {
    a: A,
    b: B,
    a_axes: &'c [usize],
    b_axes: &'c [usize],
}

impl<C, T, U, S, Z> ByProduct<C> for Contracted<'_, View<'_, T, S>, View<'_, U, Z>>
where
    T: StoreInto<C> + Clone,
    U: StoreInto<C> + Clone,
    S: Shape,
    Z: Shape,
{
    type Out = (Vec<usize>, Vec<C>);

    #[track_caller]
    fn of_numbers(self) -> Self::Out
    where
        C: Multiplied,
    {
        let Contracted {
            a,
            b,
            a_axes,
            b_axes,
        } = self;
        contracted_numbers((a, a_axes), (b, b_axes))
    }

    #[track_caller]
    fn of_own(self) -> Self::Out
    where
        C: Arithmetic,
    {
        let Contracted {
            a,
            b,
            a_axes,
            b_axes,
        } = self;
        let (a_lens, b_lens) = (a.shape(), b.shape());
        let (a_lens, b_lens) = (a_lens.as_ref(), b_lens.as_ref());
        let (a_others, b_others) = (others(S::RANK, a_axes), others(Z::RANK, b_axes));
        let own = |lens: &[usize], axes: &[usize]| axes.iter().map(|&axis| lens[axis]).collect();
        let lens: [Vec<usize>; 2] = [own(a_lens, &a_others), own(b_lens, &b_others)];
        let inner: Vec<usize> = own(a_lens, a_axes);
        let lengths = [&lens[0], &inner, &lens[1]].map(|lens| lens.iter().product());
        let lens = lens.concat();
        let size = or_panic(checked_size::<C>(&lens));
        let left = rearranged(&a.to_vec(), a_lens, &[&a_others, a_axes].concat());
        let right = rearranged(&b.to_vec(), b_lens, &[b_axes, &b_others].concat());
        let left: Vec<C> = left.into_iter().map(StoreInto::store).collect();
        let right: Vec<C> = right.into_iter().map(StoreInto::store).collect();
        let mut products = Vec::with_capacity(size);
        own::append_product(&left, &right, lengths, &mut products);
        (lens, products)
    }
}

#[track_caller]
fn contracted_numbers<C, T, U, S, Z>(
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
fn rearranged<T: Clone>(elements: &[T], lens: &[usize], order: &[usize]) -> Vec<T> {
    let mut places = vec![0];
    for &axis in order {
        let distance: usize = lens[axis + 1..].iter().product();
        let positions = |place| (0..lens[axis]).map(move |position| place + position * distance);
        places = places.into_iter().flat_map(positions).collect();
    }
    places
        .into_iter()
        .map(|place| elements[place].clone())
        .collect()
}
