//! Lengths as `arr!` takes them: integers of any type, because NumPy's sums, positions and counts are some.
//!
//! In plain Rust a length is a `usize`, so that a number of which nothing else says the type is one, with which Rust
//! counts. So it is here: the method by which `arr!` asks for a length is that of [`IsLength`] where it can be, which
//! the compiler tries first, by value, and else that of [`CountedLength`], by reference. Those of shapes are alike.

use super::{GivenAxis, IntoShape, Shape, dyn_axis};
use crate::axis::{Axis, Dyn, Len};
use crate::element::{Integer, for_each_number};
use crate::refusal::require;

/// What is a length as it is.
pub trait IsLength: GivenAxis + Sized {
    /// Itself.
    #[inline(always)]
    fn given_length(self) -> Self {
        self
    }
}

impl<X: GivenAxis> IsLength for X {}

/// What is a length once it is known not to be negative.
pub trait CountedLength {
    /// The length.
    ///
    /// # Panics
    /// `negative dimensions are not allowed`
    #[inline(always)]
    #[track_caller]
    fn given_length(&self) -> Self::Axis
    where
        Self: LengthLike,
    {
        self.length()
    }
}

impl<X> CountedLength for X {}

/// What is a shape as it is.
pub trait IsShape: IntoShape + Sized {
    /// Itself.
    #[inline(always)]
    fn given_shape(self) -> Self {
        self
    }
}

impl<X: IntoShape> IsShape for X {}

/// What is a shape once none of its lengths is negative.
pub trait CountedShape {
    /// The shape.
    ///
    /// # Panics
    /// `negative dimensions are not allowed`
    #[inline(always)]
    #[track_caller]
    fn given_shape(&self) -> Self::Lengths
    where
        Self: ShapeLike,
    {
        self.lengths()
    }
}

impl<X> CountedShape for X {}

/// An integer, or a length that a type knows.
#[diagnostic::on_unimplemented(
    message = "'{Self}' object cannot be interpreted as an integer",
    label = "not an integer"
)]
pub trait LengthLike {
    crate::sealed::seal!(required);

    /// What is known of it.
    type Axis: Axis + GivenAxis<Axis = Self::Axis>;

    /// The length.
    #[track_caller]
    fn length(&self) -> Self::Axis;
}

#[diagnostic::do_not_recommend]
impl<I: Integer> LengthLike for I {
    crate::sealed::seal!();

    type Axis = Dyn;

    #[inline]
    #[track_caller]
    fn length(&self) -> Dyn {
        let length = self.saturate();
        require!(length >= 0, "negative dimensions are not allowed");
        Dyn(length.unsigned_abs())
    }
}

#[diagnostic::do_not_recommend]
impl LengthLike for Dyn {
    crate::sealed::seal!();

    type Axis = Dyn;

    #[inline(always)]
    fn length(&self) -> Dyn {
        *self
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> LengthLike for Len<N> {
    crate::sealed::seal!();

    type Axis = Len<N>;

    #[inline(always)]
    fn length(&self) -> Len<N> {
        *self
    }
}

/// An integer, or several as a tuple or an array.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no shape of an array",
    label = "not an integer, nor a tuple or an array of integers",
    note = "a length for each axis: `n`, `[n, m]` or `(n, m)`; maximum supported dimension for an ndview array is 6"
)]
pub trait ShapeLike {
    crate::sealed::seal!(required);

    /// What is known of it.
    type Lengths: Shape + IntoShape<Shape = Self::Lengths>;

    /// The lengths.
    #[track_caller]
    fn lengths(&self) -> Self::Lengths;
}

/// One length. (Not of everything that is an integer at once: rustc would say of what is none that it is no integer,
/// which a `Vec` of them need not be told.)
macro_rules! one_length {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl ShapeLike for $integer {
            crate::sealed::seal!();

            type Lengths = (Dyn,);

            #[inline(always)]
            #[track_caller]
            fn lengths(&self) -> (Dyn,) {
                (self.length(),)
            }
        }
    )*};
}
for_each_number!(signed unsigned => one_length! {});

macro_rules! lengths {
    ($rank:tt $($axis:ident $number:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($axis: LengthLike),*> ShapeLike for ($($axis,)*) {
            crate::sealed::seal!();

            type Lengths = ($($axis::Axis,)*);

            #[inline(always)]
            #[track_caller]
            #[allow(clippy::unused_unit, reason = "the shape of rank 0 is `()`")]
            fn lengths(&self) -> Self::Lengths {
                ($(self.$number.length(),)*)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<I: Integer> ShapeLike for [I; $rank] {
            crate::sealed::seal!();

            type Lengths = ($(dyn_axis!($axis),)*);

            #[inline(always)]
            #[track_caller]
            #[allow(clippy::unused_unit, reason = "the shape of rank 0 is `()`")]
            fn lengths(&self) -> Self::Lengths {
                ($(self[$number].length(),)*)
            }
        }
    };
}
super::for_each_rank!(lengths);
