//! The product of every element with every other, as blocks.

use crate::array::{AsView, Owned};
use crate::element::{Number, Promote, StoreInto};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::np::products::product::Common;
use crate::shape::{Broadcast, Shape, checked_size, computed_shape};
use alloc::vec::Vec;

/// The shape that two arrays have together, but for their lengths.
type Both<A, B> = <<<A as AsView>::Shape as Shape>::Erased as Broadcast<
    <<B as AsView>::Shape as Shape>::Erased,
>>::Out;

/// A block for each element of `a`: `b` times it; NumPy's `np.kron`. The array with fewer axes gets more
/// of them, of length 1, before its own.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory; where overflow checks are on, if an
/// integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::kron(&arr!([1, 10]), &arr!([1, 2, 3])), arr!([1, 2, 3, 10, 20, 30]));
/// assert_eq!(np::kron(&arr!([[1, 0]]), &arr!([[1], [2]])), arr!([[1, 0], [2, 0]]));
/// ```
#[must_use]
#[track_caller]
pub fn kron<A, B>(a: &A, b: &B) -> Owned<Common<A, B>, Both<A, B>>
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    <A::Shape as Shape>::Erased: Broadcast<<B::Shape as Shape>::Erased>,
{
    let (a, b) = (a.array_view(), b.array_view());
    let (a_lens, b_lens) = (a.shape(), b.shape());
    let rank = a_lens.as_ref().len().max(b_lens.as_ref().len());
    let padded = |lens: &[usize]| [&vec![1; rank - lens.len()], lens].concat();
    let (a_lens, b_lens) = (padded(a_lens.as_ref()), padded(b_lens.as_ref()));
    let lens = a_lens
        .iter()
        .zip(&b_lens)
        .map(|(a, b)| a.saturating_mul(*b));
    let lens: Vec<usize> = lens.collect();
    let size = or_panic(checked_size::<Common<A, B>>(&lens));
    let (a, b) = (a.row_major::<Common<A, B>>(), b.row_major::<Common<A, B>>());
    let mut products = allocate(size);
    if size > 0 {
        // Rows along the last axis; an array without axes is one of length 1.
        let a_rows = a.chunks_exact(a_lens.last().copied().unwrap_or(1));
        let b_rows = b.chunks_exact(b_lens.last().copied().unwrap_or(1));
        let (a_rows, b_rows) = (Vec::from_iter(a_rows), Vec::from_iter(b_rows));
        for (p, q) in places(&a_lens, &b_lens) {
            for &x in a_rows[p] {
                products.extend(b_rows[q].iter().map(|&y| x.multiply(y)));
            }
        }
    }
    Owned::from_parts(computed_shape(&lens), products)
}

/// The numbers of the rows of both factors that meet in each row of the product.
fn places(a_lens: &[usize], b_lens: &[usize]) -> Vec<(usize, usize)> {
    let outer = a_lens.len().saturating_sub(1);
    let mut places = vec![(0, 0)];
    for (&a, &b) in a_lens.iter().zip(b_lens).take(outer) {
        places = places
            .into_iter()
            .flat_map(|(p, q)| (0..a * b).map(move |place| (p * a + place / b, q * b + place % b)))
            .collect();
    }
    places
}
