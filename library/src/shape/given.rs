//! Shapes as arguments: `[2, 3]`, `(2, 3)`, `6`, `(Len::<2>, n)`.

use super::{Shape, dyn_axis};
use crate::axis::{Axis, Dyn, Len};

/// What may be given where a shape is expected.
///
/// | given | shape |
/// |---|---|
/// | `[2, 3]` | `(Dyn, Dyn)` |
/// | `6` | `(Dyn,)` |
/// | `(2, 3)` | `(Dyn, Dyn)` |
/// | `(Len::<2>, 3)` | `(Len<2>, Dyn)` |
///
/// ```
/// use ndview::prelude::*;
/// let a = Owned::from_fn((Len::<2>, 3), |[i, j]| i * j);
/// assert_eq!(a.shape(), [2, 3]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no shape of an array",
    label = "not a `usize`, nor a tuple or an array of them",
    note = "a length for each axis, of type `usize`: `n`, `[n, m]` or `(n, m)`, and `n as usize` of another integer; maximum supported dimension for an ndview array is 6"
)]
pub trait IntoShape {
    /// The shape it stands for.
    type Shape: Shape;

    /// The shape.
    fn into_shape(self) -> Self::Shape;
}

/// A length in a tuple that is given as a shape: a `usize`, [`Len`] or [`Dyn`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no length of an axis",
    label = "not a `usize`",
    note = "lengths are of type `usize`: `n as usize` of another integer"
)]
pub trait GivenAxis {
    /// The axis it stands for.
    type Axis: Axis;

    /// The axis.
    fn into_axis(self) -> Self::Axis;
}

#[diagnostic::do_not_recommend]
impl GivenAxis for usize {
    type Axis = Dyn;

    #[inline(always)]
    fn into_axis(self) -> Dyn {
        Dyn(self)
    }
}

#[diagnostic::do_not_recommend]
impl GivenAxis for Dyn {
    type Axis = Dyn;

    #[inline(always)]
    fn into_axis(self) -> Dyn {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> GivenAxis for Len<N> {
    type Axis = Len<N>;

    #[inline(always)]
    fn into_axis(self) -> Len<N> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl IntoShape for usize {
    type Shape = (Dyn,);

    #[inline(always)]
    fn into_shape(self) -> (Dyn,) {
        (Dyn(self),)
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IntoShape for Len<N> {
    type Shape = (Len<N>,);

    #[inline(always)]
    fn into_shape(self) -> (Len<N>,) {
        (self,)
    }
}

macro_rules! given {
    ($rank:tt $($axis:ident $number:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($axis: GivenAxis),*> IntoShape for ($($axis,)*) {
            type Shape = ($($axis::Axis,)*);

            #[inline(always)]
            #[allow(clippy::unused_unit, reason = "the shape of rank 0 is `()`")]
            fn into_shape(self) -> Self::Shape {
                ($(self.$number.into_axis(),)*)
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoShape for [usize; $rank] {
            type Shape = ($(dyn_axis!($axis),)*);

            #[inline(always)]
            #[allow(clippy::unused_unit, reason = "the shape of rank 0 is `()`")]
            fn into_shape(self) -> Self::Shape {
                ($(Dyn(self[$number]),)*)
            }
        }
    };
}
super::for_each_rank!(given);
