//! Answers of the type-level arithmetic.
//!
//! The traits that carry an error message are implemented for these two types, so that no message
//! shows a number of the arithmetic.

use crate::axis::{Axis, Digits};
use crate::sealed::Sealed;

/// The question was answered with yes.
pub struct Yes;

/// The question was answered with no.
pub struct Never;

/// The answer to no question. Where a trait is implemented for [`Yes`] alone, the compiler infers that
/// answer, and lengths from it, instead of reporting them: so it is implemented for this one as well.
pub struct Unasked;

/// What is implemented for the types that can be meant, beside an implementation with [`Unasked`] for those
/// that are [`Unknown`]. The compiler looks at the bounds of implementations only where it has to choose
/// between two; so what follows from the one that holds is not known where none does, and is not reported.
pub struct Known;

/// As [`Unasked`], of the second of two types.
pub struct UnaskedOfSecond;

/// [`Known`], [`Unasked`] or [`UnaskedOfSecond`].
pub trait Choice: Sealed {}
impl Sealed for Known {}
impl Choice for Known {}
impl Sealed for Unasked {}
impl Choice for Unasked {}
impl Sealed for UnaskedOfSecond {}
impl Choice for UnaskedOfSecond {}

/// Implemented for nothing.
pub trait Unknown: Sealed {}

/// [`Yes`] or [`Never`], and what follows from it. What the other answer would lead to is never worked
/// out.
pub trait Answer: Sealed {
    /// If yes, `Then`; if no, what is left of `N` without `Drop`.
    type ThenOrLeft<Then: Axis, N: Digits, Drop: Digits>: Axis;
    /// If yes, `Then`; if no, `Else`.
    type Number<Then: Digits, Else: Digits>: Digits;
    /// If yes, whether `Part` fits in `Whole` too.
    type AndFits<Part: Digits, Whole: Digits>: Answer;
    /// If yes, `Then`; if no, `Else`.
    type Choose<Then, Else>;
    /// Both.
    type And<B: Answer>: Answer;
    /// Either.
    type Or<B: Answer>: Answer;
}

impl Sealed for Yes {}
impl Answer for Yes {
    type ThenOrLeft<Then: Axis, N: Digits, Drop: Digits> = Then;
    type Number<Then: Digits, Else: Digits> = Then;
    type AndFits<Part: Digits, Whole: Digits> = Part::FitsIn<Whole>;
    type Choose<Then, Else> = Then;
    type And<B: Answer> = B;
    type Or<B: Answer> = Yes;
}

impl Sealed for Never {}
impl Answer for Never {
    type ThenOrLeft<Then: Axis, N: Digits, Drop: Digits> = <Drop::TakenFrom<N> as Digits>::Axis;
    type Number<Then: Digits, Else: Digits> = Else;
    type AndFits<Part: Digits, Whole: Digits> = Never;
    type Choose<Then, Else> = Else;
    type And<B: Answer> = Never;
    type Or<B: Answer> = B;
}
