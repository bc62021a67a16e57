//! Sums of products along several axes.

use crate::array::AsView;
use crate::element::{Promote, StoreInto};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::Collected;
use crate::kernels::{Multiplied, Scratch};
use crate::np::products::product::{Common, as_matrix};
use crate::refusal::require;
use crate::shape::{AxisOf, Joined, checked_size, computed_shape};

/// The axes of `a` before axis `FROM`, and those of `b` after axis `TO`.
type Left<A, B, const FROM: isize, const TO: isize> =
    <<<A as AsView>::Shape as AxisOf<FROM>>::Before as Joined<
        <<B as AsView>::Shape as AxisOf<TO>>::After,
    >>::Out;

/// An array, or the element if no axes are left.
type Dotted<A, B, const FROM: isize, const TO: isize> =
    <Left<A, B, FROM, TO> as Collected<Common<A, B>>>::Out;

/// The products of the elements of `a` and `b`, added along the axes of `a` from number `FROM` on and those
/// of `b` up to number `TO`, as many; NumPy's `np.tensordot(a, b, axes=n)`, where `FROM` is `-n` and `TO` is
/// `n - 1`.
///
/// The sums are added in another order than in NumPy, so that their last digits may differ.
///
/// # Panics
/// `shape-mismatch for sum`; where overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([[1, 0], [1, 1]]));
/// assert_eq!(np::tensordot::<-1, 0, _, _>(&a, &b), arr!([[3, 2], [7, 4]]));
/// assert_eq!(arr!(np.tensordot(a, b)), 8);
/// ```
#[must_use]
#[track_caller]
pub fn tensordot<const FROM: isize, const TO: isize, A, B>(a: &A, b: &B) -> Dotted<A, B, FROM, TO>
where
    A: AsView<Elem: Promote<B::Elem> + StoreInto<Common<A, B>> + Clone, Shape: AxisOf<FROM>>
        + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone, Shape: AxisOf<TO>> + ?Sized,
    <A::Shape as AxisOf<FROM>>::Before: Joined<<B::Shape as AxisOf<TO>>::After>,
    Left<A, B, FROM, TO>: Collected<Common<A, B>>,
    Common<A, B>: Multiplied,
{
    let (a, b) = (a.array_view(), b.array_view());
    let (a_lens, b_lens) = (a.shape(), b.shape());
    let (rows, inner) = a_lens.as_ref().split_at(<A::Shape as AxisOf<FROM>>::NUMBER);
    let (other, columns) = b_lens
        .as_ref()
        .split_at(<B::Shape as AxisOf<TO>>::NUMBER + 1);
    require!(inner == other, "shape-mismatch for sum");
    let lens = [rows, columns].concat();
    let size = or_panic(checked_size::<Common<A, B>>(&lens));
    let shape: Left<A, B, FROM, TO> = computed_shape(&lens);
    let (mut a_copy, mut b_copy) = (Vec::new(), Vec::new());
    let (mut a_rows, mut b_rows) = (Vec::new(), Vec::new());
    let a = as_matrix(a.stored_in(&mut a_copy), rows.len(), &mut a_rows);
    let b = as_matrix(b.stored_in(&mut b_copy), other.len(), &mut b_rows);
    let mut elements = allocate(size);
    Multiplied::append_product(a, b, &mut Scratch::new(), &mut elements);
    shape.collected(elements)
}
