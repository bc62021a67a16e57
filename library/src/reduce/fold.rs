//! What a reduction does with each element.

use super::dispatch::{InstructionSet, Kernel, dispatch};
use super::extreme::{extreme, extreme_number};
use crate::element::{Average, Cast, Number, Running, Summable, Variance, count_true};
#[cfg(feature = "rayon")]
use crate::element::{is_float, is_real};

/// What the sum of an average is while it is added up.
pub(super) type RunningAverage<T> = <<T as Number>::Quotient as Number>::Precise;

/// What the sum of a variance is while it is added up.
pub(super) type RunningVariance<T> = <Variance<T> as Number>::Precise;

/// An element as such a sum.
#[inline(always)]
fn running_average<T: Summable>(x: T) -> RunningAverage<T> {
    let x: T::Quotient = x.cast();
    x.precise()
}

/// An element as a sum or a product that is being made.
#[inline(always)]
pub(super) fn running<T: Summable>(x: T) -> Running<T> {
    let x: T::Sum = x.cast();
    x.precise()
}

/// A reduction of elements of type `T`.
pub(super) trait Fold<T: Copy> {
    /// What there is after some of the elements.
    type State: Copy;

    /// What the reduction knows beforehand, of each result.
    type Param: Copy;

    /// The state before the first element, if there is one.
    const START: Option<Self::State>;

    /// What stands in the place of a state until the first element has come.
    const BLANK: Self::State;

    /// NumPy's name of it, for the message where there is none.
    const NAME: &'static str;

    /// Whether elements are added pairwise, as NumPy adds floats.
    const IS_PAIRWISE: bool = false;

    /// How many sums stand side by side where elements are added pairwise.
    const LANES: usize = 8;

    /// Whether elements may be taken in parts, whose states are joined: adding pairwise, the parts are those
    /// that it makes.
    #[cfg(feature = "rayon")]
    fn may_be_parted() -> bool {
        Self::IS_PAIRWISE
    }

    /// Whether the bits of a state may depend on where the parts begin.
    #[cfg(feature = "rayon")]
    fn depends_on_parts(_: Self::State) -> bool {
        false
    }

    /// The state of one element.
    fn first(x: T, param: Self::Param) -> Self::State;

    /// The state after two parts.
    fn join(front: Self::State, back: Self::State) -> Self::State;

    /// Whether no element can change the state.
    #[inline(always)]
    fn is_final(_: Self::State) -> bool {
        false
    }

    /// The state after one more element.
    #[inline(always)]
    fn step(state: Self::State, x: T, param: Self::Param) -> Self::State {
        Self::join(state, Self::first(x, param))
    }

    /// The state after more elements.
    #[inline(always)]
    fn slice(state: Self::State, values: &[T], param: Self::Param) -> Self::State {
        by_chunks::<Self, T>(state, values, param)
    }
}

/// The state after more elements.
#[inline(always)]
pub(super) fn fold_slice<F: Fold<T>, T: Copy>(
    state: F::State,
    values: &[T],
    param: F::Param,
) -> F::State {
    if values.len() < FEW {
        let step = |state, &x: &T| F::step(state, x, param);
        return values.iter().fold(state, step);
    }
    dispatch(Slice::<F, T> {
        state,
        values,
        param,
    })
}

/// Fewer elements than that are not worth vector instructions.
pub(super) const FEW: usize = 16;

/// Elements that have one result.
struct Slice<'a, F: Fold<T>, T: Copy> {
    state: F::State,
    values: &'a [T],
    param: F::Param,
}

impl<F: Fold<T>, T: Copy> Kernel for Slice<'_, F, T> {
    type Out = F::State;

    #[inline(always)]
    fn run<I: InstructionSet>(self) -> F::State {
        F::slice(self.state, self.values, self.param)
    }
}

/// After as many elements it is worth asking whether the state is final.
const CHUNK: usize = 1024;

/// Folds elements in a plain loop, which the compiler turns into vector instructions where their order
/// does not matter.
#[inline(always)]
fn by_chunks<F: Fold<T> + ?Sized, T: Copy>(
    mut state: F::State,
    values: &[T],
    param: F::Param,
) -> F::State {
    for chunk in values.chunks(CHUNK) {
        if F::is_final(state) {
            break;
        }
        state = chunk
            .iter()
            .fold(state, |state, &x| F::step(state, x, param));
    }
    state
}

macro_rules! folds {
    ($($(#[$doc:meta])* $name:ident $text:literal [$($bound:tt)*] $state:ty, start $start:expr, blank $blank:expr,
        first |$x:ident| $first:expr,
        join |$a:ident, $b:ident| $join:expr
        $(, pairwise $pairwise:expr, lanes $lanes:expr)?
        $(, parted $parted:expr)?
        $(, depends |$d:ident| $depends:expr)?
        $(, final |$f:ident| $final:expr)?
        $(, slice |$s:ident, $values:ident| $slice:expr)?;)*) => {$(
        $(#[$doc])*
        pub(super) struct $name;

        impl<T: $($bound)*> Fold<T> for $name {
            type State = $state;
            type Param = ();
            const START: Option<$state> = $start;
            const BLANK: $state = $blank;
            const NAME: &'static str = $text;
            $(const IS_PAIRWISE: bool = $pairwise;
            const LANES: usize = $lanes;)?

            $(#[cfg(feature = "rayon")]
            fn may_be_parted() -> bool {
                <Self as Fold<T>>::IS_PAIRWISE || $parted
            })?

            $(#[cfg(feature = "rayon")]
            fn depends_on_parts($d: $state) -> bool {
                $depends
            })?

            #[inline(always)]
            fn first($x: T, (): ()) -> $state {
                $first
            }

            #[inline(always)]
            fn join($a: $state, $b: $state) -> $state {
                $join
            }

            $(#[inline(always)]
            fn is_final($f: $state) -> bool {
                $final
            })?

            $(#[inline(always)]
            fn slice($s: $state, $values: &[T], (): ()) -> $state {
                $slice
            })?
        }
    )*};
}

folds! {
    /// The sum.
    Sum "add" [Summable] Running<T>, start Some(Running::<T>::ZERO), blank Running::<T>::ZERO,
        first |x| running(x),
        join |a, b| a.add(b),
        pairwise T::ORDERED, lanes T::LANES,
        parted !T::ORDERED,
        slice |sum, values| match T::counted(values) {
            Some(count) => sum.add(count),
            None => by_chunks::<Sum, T>(sum, values, ()),
        };
    /// The sum in the type of the elements.
    Total "add" [Summable] T::Precise, start Some(T::Precise::ZERO), blank T::Precise::ZERO,
        first |x| x.precise(),
        join |a, b| a.add(b),
        pairwise T::ORDERED, lanes T::LANES,
        parted !T::ORDERED;
    /// The sum in the type of the average.
    AverageSum "add" [Summable] RunningAverage<T>, start Some(RunningAverage::<T>::ZERO), blank RunningAverage::<T>::ZERO,
        first |x| running_average(x),
        join |a, b| a.add(b),
        pairwise true, lanes T::LANES;
    /// The product.
    Product "multiply" [Summable] Running<T>, start Some(T::RUNNING_ONE), blank T::RUNNING_ONE,
        first |x| running(x),
        join |a, b| a.multiply(b),
        parted !T::ORDERED;
    /// The smallest element, or the first that is not a number.
    Minimum "minimum" [Number] T, start None, blank T::ZERO,
        first |x| x,
        join |a, b| if a.less_equal(b) || is_nan(a) { a } else { b },
        parted is_real::<T>(),
        depends |x| is_float::<T>() && (is_nan(x) || x == T::ZERO),
        slice |state, values| extreme(state, values, |x, least: T| x.less(least));
    /// The largest element, or the first that is not a number.
    Maximum "maximum" [Number] T, start None, blank T::ZERO,
        first |x| x,
        join |a, b| if a.greater_equal(b) || is_nan(a) { a } else { b },
        parted is_real::<T>(),
        depends |x| is_float::<T>() && (is_nan(x) || x == T::ZERO),
        slice |state, values| extreme(state, values, |x, most: T| x.greater(most));
    /// The sum of what is a number.
    NanSum "add" [Summable] Running<T>, start Some(Running::<T>::ZERO), blank Running::<T>::ZERO,
        first |x| if is_nan(x) { Running::<T>::ZERO } else { running(x) },
        join |a, b| a.add(b),
        pairwise T::ORDERED, lanes T::LANES,
        parted !T::ORDERED;
    /// The product of what is a number.
    NanProduct "multiply" [Summable] Running<T>, start Some(T::RUNNING_ONE), blank T::RUNNING_ONE,
        first |x| if is_nan(x) { T::RUNNING_ONE } else { running(x) },
        join |a, b| a.multiply(b),
        parted !T::ORDERED;
    /// The sum of what is a number, in the type of the average.
    NanAverageSum "add" [Summable] RunningAverage<T>, start Some(RunningAverage::<T>::ZERO), blank RunningAverage::<T>::ZERO,
        first |x| if is_nan(x) { RunningAverage::<T>::ZERO } else { running_average(x) },
        join |a, b| a.add(b),
        pairwise true, lanes T::LANES;
    /// The smallest number, or something that is not one if there is none.
    NanMinimum "fmin" [Number] T, start None, blank T::ZERO,
        first |x| x,
        join |a, b| if a.less_equal(b) || is_nan(b) { a } else { b },
        parted is_real::<T>(),
        depends |x| is_float::<T>() && (is_nan(x) || x == T::ZERO),
        slice |state, values| extreme_number(state, values, |x, least: T| x.less(least));
    /// The largest number, or something that is not one if there is none.
    NanMaximum "fmax" [Number] T, start None, blank T::ZERO,
        first |x| x,
        join |a, b| if a.greater_equal(b) || is_nan(b) { a } else { b },
        parted is_real::<T>(),
        depends |x| is_float::<T>() && (is_nan(x) || x == T::ZERO),
        slice |state, values| extreme_number(state, values, |x, most: T| x.greater(most));
    /// How many elements are numbers.
    CountNumbers "add" [Number] usize, start Some(0), blank 0,
        first |x| usize::from(!is_nan(x)),
        join |a, b| a + b,
        parted true;
    /// Whether any element is true.
    Any "logical_or" [Number + Cast<bool>] bool, start Some(false), blank false,
        first |x| x.cast(),
        join |a, b| a | b,
        parted true,
        final |any| any;
    /// Whether all elements are true.
    All "logical_and" [Number + Cast<bool>] bool, start Some(true), blank true,
        first |x| x.cast(),
        join |a, b| a & b,
        parted true,
        final |all| !all;
    /// How many elements are true.
    Count "add" [Number + Cast<bool>] usize, start Some(0), blank 0,
        first |x| usize::from(Cast::<bool>::cast(x)),
        join |a, b| a + b,
        parted true,
        slice |count, values| count + count_true(values);
}

/// Whether a number is not one.
#[inline(always)]
#[allow(clippy::eq_op, reason = "only NaN is not equal to itself")]
pub(super) fn is_nan<T: PartialEq>(x: T) -> bool {
    x != x
}

/// The squares of distances from a mean, which is known; their sum.
pub(super) struct Squares;

impl<T: Summable> Fold<T> for Squares {
    type State = RunningVariance<T>;
    type Param = T::Quotient;
    const START: Option<RunningVariance<T>> = Some(RunningVariance::<T>::ZERO);
    const BLANK: RunningVariance<T> = RunningVariance::<T>::ZERO;
    const NAME: &'static str = "add";
    const IS_PAIRWISE: bool = true;

    #[inline(always)]
    fn first(x: T, mean: T::Quotient) -> RunningVariance<T> {
        let x: T::Quotient = x.cast();
        x.subtract(mean).squared().precise()
    }

    #[inline(always)]
    fn join(front: RunningVariance<T>, back: RunningVariance<T>) -> RunningVariance<T> {
        front.add(back)
    }
}

/// As [`Squares`], of what is a number.
pub(super) struct NanSquares;

impl<T: Summable> Fold<T> for NanSquares {
    type State = RunningVariance<T>;
    type Param = T::Quotient;
    const START: Option<RunningVariance<T>> = Some(RunningVariance::<T>::ZERO);
    const BLANK: RunningVariance<T> = RunningVariance::<T>::ZERO;
    const NAME: &'static str = "add";
    const IS_PAIRWISE: bool = true;

    #[inline(always)]
    fn first(x: T, mean: T::Quotient) -> RunningVariance<T> {
        match is_nan(x) {
            true => RunningVariance::<T>::ZERO,
            false => Squares::first(x, mean),
        }
    }

    #[inline(always)]
    fn join(front: RunningVariance<T>, back: RunningVariance<T>) -> RunningVariance<T> {
        front.add(back)
    }
}
