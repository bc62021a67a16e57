//! What a reduction does with each element.

use super::lanes::{AlongAxis, Lane, for_each_lane, for_each_piece};
use super::number::{Average, Summable};
use super::pairwise;
use crate::array::View;
use crate::expr::{Cast, Number};
use crate::layout::Layout;
use crate::shape::{AxisOf, Shape};

/// A reduction of elements of type `T`.
pub(super) trait Fold<T: Copy> {
    /// What there is after some of the elements.
    type State: Copy;

    /// Whether the order of elements matters, so that it has to be NumPy's.
    const ORDERED: bool = false;

    /// The state before the first element, if there is one.
    const START: Option<Self::State>;

    /// NumPy's name of it, for the message where there is none.
    const NAME: &'static str;

    /// The state after the first element, where there is none before it.
    fn first(x: T) -> Self::State;

    /// The state after one more element.
    fn step(state: Self::State, x: T) -> Self::State;

    /// The state after one more lane.
    #[inline]
    fn lane(state: Self::State, lane: Lane<'_, T>) -> Self::State {
        lane.iter().fold(state, |state, &x| Self::step(state, x))
    }
}

macro_rules! folds {
    ($($(#[$doc:meta])* $name:ident $text:literal [$($bound:tt)*] $state:ty, start $start:expr, first |$x:ident| $first:expr,
        step |$s:ident, $y:ident| $step:expr $(, lane |$t:ident, $lane:ident| $rest:expr, ordered $ordered:expr)?;)*) => {$(
        $(#[$doc])*
        pub(super) struct $name;

        impl<T: $($bound)*> Fold<T> for $name {
            type State = $state;
            const START: Option<$state> = $start;
            const NAME: &'static str = $text;

            #[inline(always)]
            fn first($x: T) -> $state {
                $first
            }

            #[inline(always)]
            fn step($s: $state, $y: T) -> $state {
                $step
            }

            $(const ORDERED: bool = $ordered;

            #[inline]
            fn lane($t: $state, $lane: Lane<'_, T>) -> $state {
                $rest
            })?
        }
    )*};
}

folds! {
    /// The sum.
    Sum "add" [Summable] T::Sum, start Some(T::ZERO),
        first |x| x.cast(),
        step |sum, x| sum.add(x.cast()),
        lane |sum, lane| T::add_lane(sum, lane), ordered T::ORDERED;
    /// The sum in the type of the average.
    AverageSum "add" [Summable] T::Quotient, start Some(<T::Quotient as Average>::ZERO),
        first |x| x.cast(),
        step |sum, x| sum.add(x.cast()),
        lane |sum, lane| if lane.is_empty() { sum } else { sum.add(pairwise::of_lane(lane)) }, ordered true;
    /// The product.
    Product "multiply" [Summable] T::Sum, start Some(T::ONE),
        first |x| x.cast(),
        step |product, x| product.multiply(x.cast());
    /// The smallest element, or the first that is not a number.
    Minimum "minimum" [Number] T, start None,
        first |x| x,
        step |least, x| if least <= x || is_nan(least) { least } else { x };
    /// The largest element, or the first that is not a number.
    Maximum "maximum" [Number] T, start None,
        first |x| x,
        step |most, x| if most >= x || is_nan(most) { most } else { x };
    /// Whether any element is true.
    Any "logical_or" [Number + Cast<bool>] bool, start Some(false),
        first |x| x.cast(),
        step |any, x| any | Cast::<bool>::cast(x);
    /// Whether all elements are true.
    All "logical_and" [Number + Cast<bool>] bool, start Some(true),
        first |x| x.cast(),
        step |all, x| all & Cast::<bool>::cast(x);
}

/// Whether a number is not one.
#[inline(always)]
#[allow(clippy::eq_op, reason = "only NaN is not equal to itself")]
pub(super) fn is_nan<T: PartialEq>(x: T) -> bool {
    x != x
}

/// Panics in NumPy's words because there is no element to start with.
#[cold]
#[inline(never)]
#[track_caller]
fn no_identity(name: &str) -> ! {
    panic!("zero-size array to reduction operation {name} which has no identity")
}

/// Reduces the whole of an array.
///
/// # Panics
/// `zero-size array to reduction operation maximum which has no identity`
#[track_caller]
pub(super) fn whole<F: Fold<T>, T: Copy, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> F::State {
    if view.is_empty() && F::START.is_none() {
        no_identity(F::NAME);
    }
    let mut state = F::START;
    let fold = |lane: Lane<'_, T>| {
        let so_far = state.unwrap_or_else(|| F::first(lane[[0]]));
        state = Some(F::lane(so_far, lane));
    };
    if F::ORDERED {
        for_each_piece(view, fold)
    } else {
        for_each_lane(view, fold)
    }
    match state {
        Some(state) => state,
        None => unreachable!("an array with elements has a lane"),
    }
}

/// Reduces the lanes along axis `A`: the results, in the row-major order of the other axes.
///
/// # Panics
/// `zero-size array to reduction operation maximum which has no identity`
#[track_caller]
pub(super) fn along<F: Fold<T>, const A: isize, T: Copy, S, L: Layout>(
    view: View<'_, T, S, L>,
) -> Vec<F::State>
where
    S: AxisOf<A>,
{
    let along = AlongAxis::<_, _, _, A>::new(view);
    let count = along.others().lens().into_iter().product();
    if along.len() == 0 || count == 0 {
        return match F::START {
            Some(start) => vec![start; count],
            None if count == 0 => Vec::new(),
            None => no_identity(F::NAME),
        };
    }
    if along.is_innermost() {
        let start = |lane: Lane<'_, T>| F::START.unwrap_or_else(|| F::first(lane[[0]]));
        return along
            .lanes()
            .map(|lane| F::lane(start(lane), lane))
            .collect();
    }
    let mut states = Vec::with_capacity(count);
    for position in along.positions() {
        if states.is_empty() {
            let start = |x: &T| F::START.map_or_else(|| F::first(*x), |start| F::step(start, *x));
            states.extend(position.iter().map(start));
        } else {
            states
                .iter_mut()
                .zip(position)
                .for_each(|(state, x)| *state = F::step(*state, *x));
        }
    }
    states
}
