//! Parameters of distributions: numbers, and arrays of them, which are broadcast together.

use crate::array::Owned;
use crate::element::Cast;
use crate::error::PythonTuple;
use crate::np::Unset;
use crate::np::indexing::broadcast_shapes::together;
use crate::np::spread::{Parameter, Several, Spread, Together};
use crate::refusal::require;
use crate::shape::{IntoShape, Shape, computed_shape};
use alloc::vec::Vec;

/// A parameter that is read as integers.
///
/// ```
/// use ndview::prelude::*;
/// fn drawn(good: impl np::random::Whole) -> Owned<i64, ()> {
///     np::random::default_rng(1).hypergeometric(good, 0, 3, ())
/// }
/// assert_eq!(drawn(5)[[]], 3);
/// ```
pub trait Whole: Parameter<Elem: Cast<i64>> {}

impl<P: Parameter<Elem: Cast<i64>>> Whole for P {}

/// The shape of what is drawn with parameters `P`: a shape, or [`Unset`], for the one that the parameters have
/// together.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(1);
/// assert_eq!(rng.poisson(&[1, 100], np::Unset).shape(), [2]);
/// assert_eq!(rng.poisson(&[1, 100], (3, 2)).shape(), [3, 2]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no shape of an array",
    label = "not a `usize`, nor a tuple or an array of them",
    note = "a length for each axis, of type `usize`: `n`, `[n, m]` or `(n, m)`, and `n as usize` of another integer"
)]
pub trait Size<P> {
    /// The shape.
    type Shape: Shape;

    #[doc(hidden)]
    fn given(self) -> Option<Self::Shape>;
}

impl<X: IntoShape, P> Size<P> for X {
    type Shape = X::Shape;

    fn given(self) -> Option<X::Shape> {
        Some(self.into_shape())
    }
}

impl<P: Together> Size<P> for Unset {
    type Shape = P::Shape;

    fn given(self) -> Option<P::Shape> {
        None
    }
}

fn lens(shape: impl Shape) -> Vec<usize> {
    shape.lens().as_ref().to_vec()
}

/// What is drawn: its shape, and the parameters of each number.
pub(super) struct Drawing<N, S>(Spread<N, S>);

impl<N: Several, S: Shape> Drawing<N, S> {
    /// What is drawn with parameters, of a shape if one is given.
    ///
    /// # Panics
    /// `shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape (3,) and
    /// arg 1 with shape (2,).`; `Output size (2, 1) is not compatible with broadcast dimensions of inputs (2, 2).`
    #[track_caller]
    pub(super) fn of(numbers: N, given: Option<S>) -> Self {
        let shapes: Vec<_> = given.map(lens).into_iter().chain(numbers.lens()).collect();
        Self::with(numbers, given, &together(&shapes))
    }

    /// As [`of`](Self::of); sentences count the size after the parameters.
    #[track_caller]
    pub(super) fn between(bounds: N, given: Option<S>) -> Self {
        let shapes: Vec<_> = bounds.lens().into_iter().chain(given.map(lens)).collect();
        Self::with(bounds, given, &together(&shapes))
    }

    #[track_caller]
    fn with(numbers: N, given: Option<S>, common: &[usize]) -> Self {
        let shape = given.unwrap_or_else(|| computed_shape(common));
        require!(
            shape.lens().as_ref() == common,
            "Output size {} is not compatible with broadcast dimensions of inputs {}.",
            PythonTuple(shape.lens().as_ref()),
            PythonTuple(common)
        );
        Drawing(Spread::to(numbers, shape))
    }

    /// Refuses parameters with the first sentence, of numbers or of arrays, whose condition does not hold for all.
    #[track_caller]
    pub(super) fn require<const COUNT: usize>(
        &self,
        holds: impl Fn(N::Each) -> [bool; COUNT],
        sentences: [[&str; 2]; COUNT],
    ) {
        let mut all = [true; COUNT];
        self.0.for_each(|each| {
            for (all, holds) in all.iter_mut().zip(holds(each)) {
                *all &= holds;
            }
        });
        for (holds, [of_numbers, of_arrays]) in all.into_iter().zip(sentences) {
            let sentence = match self.0.is_single() {
                true => of_numbers,
                false => of_arrays,
            };
            require!(holds, "{sentence}");
        }
    }

    /// An array of what `next` yields.
    #[track_caller]
    pub(super) fn fill<T>(self, next: impl FnMut(N::Each) -> T) -> Owned<T, S> {
        self.0.fill(next)
    }
}

/// Whether a number is less than 0, as NumPy asks it of parameters: -0.0 is, and `nan` is not.
pub(super) fn is_negative(number: f64) -> bool {
    number.is_sign_negative() && !number.is_nan()
}

/// The same sentence of numbers and of arrays, or two.
macro_rules! sentences {
    ($both:literal) => {
        [$both, $both]
    };
    ($number:literal $arrays:literal) => {
        [$number, $arrays]
    };
}
pub(super) use sentences;
