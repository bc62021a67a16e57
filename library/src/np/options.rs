//! What `arr!` passes for the options of a function: `name_with` takes all of them, in NumPy's order.
//!
//! What decides the type of a result is a type of its own, an axis ([`Along`]), a flag ([`Flag`]), a word
//! ([`words`]), an element type ([`element`]); what is left out is [`Unset`] where NumPy has `None`.

use alloc::vec::Vec;
use core::marker::PhantomData;

use crate::array::AsView;
use crate::axis::Axis;
use crate::axis::verdict::{Known, Unasked, Unknown};
use crate::element::{Cast, Integer};
use crate::reduce::{OptionalInitial, OptionalMask, OptionalMean, QuantileWeights, Weights};
use crate::shape::{AxisOf, GivenAxis, Rank, Ranked, Shape};

/// An option that is left out, or `None`.
///
/// ```
/// use ndview::prelude::*;
/// let x = arr!([0, 2, 2]);
/// assert_eq!(np::bincount_with(&x, np::Unset, 4), arr!([1, 0, 2, 0]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unset;

pub use crate::reduce::Along;

/// An axis `N` of an array of shape `S`, which has rank `R`: what `arr!` asks for at the place of the axis,
/// before it calls a function with both. Of an array that has no such axis, nothing else is known, and
/// nothing else is reported: see [`Operand`](crate::expr::Operand).
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "axis {N} is out of bounds for array of dimension {R}",
    label = "there is no axis {N}"
)]
pub trait AxisOfArray<S, const N: isize, const R: usize, K>: Sized {
    crate::sealed::seal!(required);

    /// The type of the array, which is `A`.
    type Array<A: ?Sized>: ?Sized;

    /// The array. The axis comes first, because with no axis yet any array would do; and twice, as what is
    /// underlined and as the number in the sentence.
    fn with_axis<A>(self, axis: Along<N>, array: &A) -> &Self::Array<A>
    where
        A: AsView<Shape = S> + ?Sized,
        S: Ranked<Rank = Rank<R>>;
}

#[diagnostic::do_not_recommend]
impl<S: AxisOf<N>, const N: isize, const R: usize> AxisOfArray<S, N, R, Known> for Along<N> {
    crate::sealed::seal!();

    type Array<A: ?Sized> = A;

    #[inline(always)]
    fn with_axis<A>(self, _: Self, array: &A) -> &A
    where
        A: AsView<Shape = S> + ?Sized,
        S: Ranked<Rank = Rank<R>>,
    {
        array
    }
}

#[diagnostic::do_not_recommend]
impl<S: Unknown, const N: isize, const R: usize> AxisOfArray<S, N, R, Unasked> for Along<N> {
    crate::sealed::seal!();

    type Array<A: ?Sized> = A;

    fn with_axis<A>(self, _: Self, array: &A) -> &A
    where
        A: AsView<Shape = S> + ?Sized,
        S: Ranked<Rank = Rank<R>>,
    {
        array
    }
}

/// `flag=True` or `flag=False`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linspace_with(0, 1, 2, np::Flag::<false>, np::Flag::<false>), arr!([0.0, 0.5]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag<const ON: bool>;

/// A flag that decides which of two results there is.
///
/// ```
/// use ndview::prelude::*;
/// let (numbers, step) = arr!(np.linspace(0, 1, 3, retstep=True));
/// assert_eq!((numbers, step), (arr!([0.0, 0.5, 1.0]), 0.5));
/// assert_eq!(arr!(np.linspace(0, 1, 3, retstep=False)), arr!([0.0, 0.5, 1.0]));
/// ```
pub trait Either<A, B> {
    /// `A` if it is on, `B` if it is off.
    type Out;

    /// What the one or the other function makes of `of`.
    #[doc(hidden)]
    fn either<X>(of: X, on: impl FnOnce(X) -> A, off: impl FnOnce(X) -> B) -> Self::Out;
}

impl<A, B> Either<A, B> for Flag<true> {
    type Out = A;

    fn either<X>(of: X, on: impl FnOnce(X) -> A, _: impl FnOnce(X) -> B) -> A {
        on(of)
    }
}

impl<A, B> Either<A, B> for Flag<false> {
    type Out = B;

    fn either<X>(of: X, _: impl FnOnce(X) -> A, off: impl FnOnce(X) -> B) -> B {
        off(of)
    }
}

/// `dtype=T`; what [`element`] returns.
///
/// ```
/// use ndview::prelude::*;
/// let single: np::ElementType<f32> = np::element();
/// assert_eq!(np::result_type(&[np::dtype_of(&single)]), "float32");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElementType<T>(PhantomData<T>);

/// The element type `T` as an option: `dtype=T`.
///
/// ```
/// use ndview::prelude::*;
/// let _: np::ElementType<f32> = np::element::<f32>();
/// ```
#[must_use]
pub const fn element<T>() -> ElementType<T> {
    ElementType(PhantomData)
}

/// A word that an option may be.
///
/// ```
/// use ndview::prelude::*;
/// fn written<W: np::Word>(_: W) -> &'static str {
///     W::TEXT
/// }
/// assert_eq!(written(np::words::LinearRamp), "linear_ramp");
/// ```
pub trait Word {
    /// The word as NumPy writes it.
    const TEXT: &'static str;
}

macro_rules! words {
    ($($name:ident $text:literal;)*) => {
        /// The words that options may be: `mode='reduced'` is `words::Reduced`.
        ///
        /// ```
        /// use ndview::np::{Word, words};
        /// fn written<W: Word>(_: W) -> &'static str { W::TEXT }
        /// assert_eq!(written(words::Reduced), "reduced");
        /// ```
        pub mod words {
            pub use crate::reduce::quantile_method::{
                AveragedInvertedCdf, ClosestObservation, Hazen, Higher, InterpolatedInvertedCdf, InvertedCdf,
                Linear, Lower, MedianUnbiased, Midpoint, Nearest, NormalUnbiased, Weibull,
            };
            $(
                #[doc = concat!("`'", $text, "'`")]
                #[derive(Clone, Copy, Debug)]
                pub struct $name;
            )*
        }
        $(impl Word for words::$name {
            const TEXT: &'static str = $text;
        })*
    };
}
words! {
    Reduced "reduced";
    Complete "complete";
    R "r";
    Raw "raw";
    Ortho "ortho";
    Marginals "marginals";
    Count "count";
    Forward "forward";
    Backward "backward";
    L "L";
    U "U";
    Fro "fro";
    Nuc "nuc";
    Fb "fb";
    F "f";
    B "b";
    Raise "raise";
    Wrap "wrap";
    Clip "clip";
    Constant "constant";
    Edge "edge";
    LinearRamp "linear_ramp";
    Maximum "maximum";
    Mean "mean";
    Median "median";
    Minimum "minimum";
    Reflect "reflect";
    Symmetric "symmetric";
    Empty "empty";
    Even "even";
    Odd "odd";
    Left "left";
    Right "right";
    C "C";
    No "no";
    Equiv "equiv";
    Safe "safe";
    SameKind "same_kind";
    Unsafe "unsafe";
    Big "big";
    Little "little";
    Full "full";
    Same "same";
    Valid "valid";
    Xy "xy";
    Ij "ij";
}

/// Words that are there already: the methods of quantiles.
macro_rules! words_of_others {
    ($($name:ident $text:literal;)*) => {$(
        impl Word for words::$name {
            const TEXT: &'static str = $text;
        }
    )*};
}
words_of_others! {
    Linear "linear";
    InvertedCdf "inverted_cdf";
    AveragedInvertedCdf "averaged_inverted_cdf";
    ClosestObservation "closest_observation";
    InterpolatedInvertedCdf "interpolated_inverted_cdf";
    Hazen "hazen";
    Weibull "weibull";
    MedianUnbiased "median_unbiased";
    NormalUnbiased "normal_unbiased";
    Lower "lower";
    Higher "higher";
    Midpoint "midpoint";
    Nearest "nearest";
}

impl OptionalMask for Unset {
    crate::sealed::seal!();

    fn mask<S: Shape>(self, _: S) -> Option<Vec<bool>> {
        None
    }
}

impl<U> OptionalMean<U> for Unset {
    crate::sealed::seal!();

    fn given_means<S: Shape>(self, _: S) -> Option<Vec<U>> {
        None
    }
}

impl<M> QuantileWeights<M> for Unset {
    #[inline(always)]
    fn given(self) -> Option<Weights> {
        None
    }
}

impl<U> OptionalInitial<U> for Unset {
    crate::sealed::seal!();

    fn initial(self) -> Option<U> {
        None
    }
}

/// A number that may be left out.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::OptionalNumber::given(2_i32), Some(2.0));
/// assert_eq!(np::OptionalNumber::given(np::Unset), None);
/// ```
pub trait OptionalNumber {
    /// The number, if there is one.
    fn given(self) -> Option<f64>;
}

impl OptionalNumber for Unset {
    fn given(self) -> Option<f64> {
        None
    }
}

impl<T: Cast<f64>> OptionalNumber for T {
    fn given(self) -> Option<f64> {
        Some(self.cast())
    }
}

/// An integer that may be left out.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::OptionalInteger::given(-2_i8), Some(-2));
/// assert_eq!(np::OptionalInteger::given(np::Unset), None);
/// ```
pub trait OptionalInteger {
    /// The integer, if there is one.
    fn given(self) -> Option<isize>;
}

impl OptionalInteger for Unset {
    fn given(self) -> Option<isize> {
        None
    }
}

impl<I: Integer> OptionalInteger for I {
    fn given(self) -> Option<isize> {
        Some(self.saturate())
    }
}

/// A length that is that of `X` if it is left out.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.tri(2, 3)), arr!([[1.0, 0.0, 0.0], [1.0, 1.0, 0.0]]));
/// assert_eq!(arr!(np.tri(2)), arr!([[1.0, 0.0], [1.0, 1.0]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no length of an axis",
    label = "not a `usize`",
    note = "lengths are of type `usize`: `n as usize` of another integer"
)]
pub trait LengthOr<X> {
    /// The axis of that length.
    type Axis: Axis;

    /// It, or the other.
    fn length_or(self, other: X) -> Self::Axis;
}

impl<X: Axis> LengthOr<X> for Unset {
    type Axis = X;

    fn length_or(self, other: X) -> X {
        other
    }
}

#[diagnostic::do_not_recommend]
impl<X, N: GivenAxis> LengthOr<X> for N {
    type Axis = N::Axis;

    fn length_or(self, _: X) -> N::Axis {
        self.into_axis()
    }
}
