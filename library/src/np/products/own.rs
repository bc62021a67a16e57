//! Products of arrays of the user's own numbers.

use super::product::index_of;
use crate::array::View;
use crate::element::{Arithmetic, StoreInto};
use crate::error::Error;
use crate::expr::Collected;
use crate::shape::layout::Layout;
use crate::shape::{Product, Shape, checked_size};
use alloc::vec::Vec;

/// Appends the product of a matrix of `rows` rows as long as `inner` with one of as many rows of `columns` elements.
pub(super) fn append_product<C: Arithmetic>(
    left: &[C],
    right: &[C],
    [rows, inner, columns]: [usize; 3],
    products: &mut Vec<C>,
) {
    for row in 0..rows {
        for column in 0..columns {
            let pairs = left[row * inner..][..inner]
                .iter()
                .zip(right.iter().skip(column).step_by(columns));
            let sum = pairs
                .map(|(a, b)| a.clone() * b.clone())
                .reduce(|a, b| a + b);
            products.push(sum.unwrap_or_else(|| C::from_integer(0)));
        }
    }
}

/// The rows and the columns of the matrices of an array, and the lengths of the axes before.
fn matrices(lens: &[usize], is_left: bool) -> (&[usize], [usize; 2]) {
    match *lens {
        [ref batch @ .., rows, columns] => (batch, [rows, columns]),
        [len] if is_left => (&[], [1, len]),
        [len] => (&[], [len, 1]),
        [] => (&[], [1, 1]),
    }
}

/// Which matrix of a stack of these lengths stands at an index of a stack that it is broadcast to.
fn number_of(index: &[usize], lens: &[usize]) -> usize {
    let index = &index[index.len() - lens.len()..];
    let steps = index.iter().zip(lens);
    steps.fold(0, |number, (&position, &len)| {
        number * len + if len == 1 { 0 } else { position }
    })
}

/// `a @ b`
pub(super) fn product<T, U, S, Z, C, O>(
    a: View<'_, T, S, impl Layout>,
    b: View<'_, U, Z, impl Layout>,
) -> Result<O::Out, Error>
where
    S: Product<Z, Out = O>,
    Z: Shape,
    T: StoreInto<C> + Clone,
    U: StoreInto<C> + Clone,
    C: Arithmetic,
    O: Collected<C>,
{
    let (a_lens, b_lens) = (a.shape(), b.shape());
    let (a_batch, [rows, inner]) = matrices(a_lens.as_ref(), true);
    let (b_batch, [others, columns]) = matrices(b_lens.as_ref(), false);
    if inner != others {
        return Err(Error::CoreDimensions {
            left: inner,
            right: others,
        });
    }
    let Some(shape) = a.typed_shape().product(b.typed_shape()) else {
        return Err(Error::operands(a_batch, b_batch));
    };
    let lens = shape.lens();
    let all = &lens.as_ref()[..a_batch.len().max(b_batch.len())];
    let left: Vec<C> = a.to_vec().into_iter().map(StoreInto::store).collect();
    let right: Vec<C> = b.to_vec().into_iter().map(StoreInto::store).collect();
    let mut products = Vec::with_capacity(checked_size::<C>(lens.as_ref())?);
    for number in 0..all.iter().product() {
        let index = index_of(number, all);
        let index = &index[..all.len()];
        let (one, other) = (number_of(index, a_batch), number_of(index, b_batch));
        append_product(
            &left[one * rows * inner..][..rows * inner],
            &right[other * inner * columns..][..inner * columns],
            [rows, inner, columns],
            &mut products,
        );
    }
    Ok(shape.collected(products))
}
