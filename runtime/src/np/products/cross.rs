//! Vectors at right angles to two others.

use crate::array::{AsView, Owned};
use crate::element::{Number, Promote, StoreInto};
use crate::error::or_panic;
use crate::expr::collect;
use crate::np::products::product::Common;
use crate::refusal::require;
use crate::shape::{AxisOf, Broadcast};

/// The shape that two arrays have together.
type Both<A, B> = <<A as AsView>::Shape as Broadcast<<B as AsView>::Shape>>::Out;

/// The cross products of vectors of three elements, which are along the last axis; the other axes are
/// broadcast together. NumPy's `np.cross`.
///
/// # Panics
/// `incompatible dimensions for cross product (dimension must be 3)`;
/// `operands could not be broadcast together with shapes (2,3) (4,3)`, which does not compile where the
/// types know it; where overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::cross(&arr!([1, 0, 0]), &arr!([0, 1, 0])), arr!([0, 0, 1]));
/// ```
#[must_use]
#[track_caller]
pub fn cross<A, B>(a: &A, b: &B) -> Owned<Common<A, B>, Both<A, B>>
where
    A: AsView<Shape: AxisOf<-1> + Broadcast<B::Shape>> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Copy, Shape: AxisOf<-1>> + ?Sized,
    A::Elem: Promote<B::Elem> + StoreInto<Common<A, B>> + Copy,
{
    let (a, b) = (a.array_view(), b.array_view());
    let is_three = |lens: &[usize]| lens.last() == Some(&3);
    require!(
        is_three(a.shape().as_ref()) && is_three(b.shape().as_ref()),
        "incompatible dimensions for cross product (dimension must be 3)"
    );
    let shape = or_panic(a.typed_shape().broadcast(b.typed_shape()));
    let store = |elements: Vec<A::Elem>| elements.into_iter().map(StoreInto::store);
    let a: Vec<Common<A, B>> = store(or_panic(collect(a, shape))).collect();
    let b = or_panic(collect(b, shape))
        .into_iter()
        .map(StoreInto::store);
    let b: Vec<Common<A, B>> = b.collect();
    let pairs = a.as_chunks::<3>().0.iter().zip(b.as_chunks::<3>().0);
    let products = pairs.flat_map(|(a, b)| {
        [(1, 2), (2, 0), (0, 1)].map(|(i, j)| a[i].multiply(b[j]).subtract(a[j].multiply(b[i])))
    });
    Owned::from_parts(shape, products.collect())
}
