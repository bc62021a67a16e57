//! From each element to the next.

use std::borrow::Cow;

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Integer, Number, Subtracted, for_each_number};
use crate::engine::allocate;
use crate::np::lanes::{Along, with_axis};
use crate::refusal::refuse;
use crate::shape::AxisOf;

/// Elements between which there is a difference: numbers, and bools, which differ or do not.
#[diagnostic::on_unimplemented(
    message = "there is no difference of elements of type `{Self}`",
    label = "not numbers, and not bools"
)]
pub trait Difference: Number {
    /// From the one before to this one.
    fn after(self, before: Self) -> Self;
}

macro_rules! differences {
    ($($number:ty)*) => {$(
        impl Difference for $number {
            #[inline(always)]
            fn after(self, before: Self) -> Self {
                self.subtract(before)
            }
        }
    )*};
}
for_each_number!(signed unsigned float => differences! {});

#[cfg(feature = "complex")]
impl<F: crate::element::Component> Difference for crate::complex::Complex<F> {
    #[inline(always)]
    fn after(self, before: Self) -> Self {
        self.subtract(before)
    }
}

impl Difference for bool {
    #[inline(always)]
    fn after(self, before: Self) -> Self {
        self != before
    }
}

/// The differences between neighbours along an axis, `n` times.
#[track_caller]
fn differences<T: Difference>(
    elements: Cow<'_, [T]>,
    mut along: Along,
    n: impl Integer,
) -> (usize, Vec<T>) {
    let Ok(n) = usize::try_from(n.saturate()) else {
        refuse!("order must be non-negative but got {n}");
    };
    let mut elements = elements;
    for _ in 0..n.min(along.len) {
        let mut next = allocate((along.len - 1) * along.outer * along.inner);
        for block in elements.chunks_exact(along.block().max(1)) {
            let pairs = block.iter().zip(&block[along.inner..]);
            next.extend(pairs.map(|(before, after)| after.after(*before)));
        }
        elements = Cow::Owned(next);
        along.len -= 1;
    }
    (along.len, elements.into_owned())
}

/// The differences between neighbours along the last axis, and between those, `n` times; of bools,
/// whether they differ; NumPy's `np.diff`. In `arr!`, `n` may be left out: then it is 1.
///
/// # Panics
/// `order must be non-negative but got -1`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1, 4, 9, 16]);
/// assert_eq!(np::diff(&a, 1), arr!([3, 5, 7]));
/// assert_eq!(arr!(np.diff(a, n=2)), arr!([2, 2]));
/// ```
#[must_use]
#[track_caller]
pub fn diff<A>(a: &A, n: impl Integer) -> Owned<A::Elem, <A::Shape as AxisOf<-1>>::Replaced<Dyn>>
where
    A: AsView<Elem: Difference, Shape: AxisOf<-1>> + ?Sized,
{
    diff_axis::<-1, A>(a, n)
}

/// The differences between neighbours along axis `N`, and between those, `n` times; NumPy's
/// `np.diff(a, n, axis)`.
///
/// # Panics
/// As [`diff`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [4, 9]]);
/// assert_eq!(np::diff_axis::<0, _>(&a, 1), arr!([[3, 7]]));
/// ```
#[must_use]
#[track_caller]
pub fn diff_axis<const N: isize, A>(
    a: &A,
    n: impl Integer,
) -> Owned<A::Elem, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    A: AsView<Elem: Difference, Shape: AxisOf<N>> + ?Sized,
{
    with_axis::<N, A, _>(a, |elements, along| differences(elements, along, n))
}

/// The differences between neighbours in row-major order; NumPy's `np.ediff1d`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::ediff1d(&arr!([[1, 4], [9, 16]])), arr!([3, 5, 7]));
/// ```
#[must_use]
pub fn ediff1d<A>(ary: &A) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Subtracted<Out = A::Elem>> + ?Sized,
{
    let elements = ary.array_view().elements();
    let pairs = elements.iter().zip(elements.iter().skip(1));
    let mut differences = allocate(elements.len().saturating_sub(1));
    differences.extend(pairs.map(|(before, after)| after.minus(*before)));
    Owned::from(differences)
}
