//! Numbers at equal distances between arrays.

use crate::array::Owned;
use crate::axis::Axis;
use crate::element::{Cast, Inexact, Number, Promote};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::{Collected, Expr, Operand, Yields, collect};
use crate::np::lanes::Lanes;
use crate::np::options::{Along, Either, Flag};
use crate::refusal::require;
use crate::shape::{Broadcast, GivenAxis, InsertAxis, Shape, checked_size, computed_shape};
use alloc::vec::Vec;

/// `num` numbers at equal distances from each element of `start` to that of `stop`, both of which are arrays or numbers
/// and are broadcast together, along a new axis; NumPy's `np.linspace(start, stop, num)` of arrays, which `arr!` writes
/// like that. [`linspace`](crate::np::linspace) is that between two numbers.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (3,)`; `array is too big; ..` if the elements do not fit
/// in memory.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([0.0, 10.0]);
/// assert_eq!(arr!(np.linspace(a, 2, 3)), arr!([[0.0, 10.0], [1.0, 6.0], [2.0, 2.0]]));
/// assert_eq!(arr!(np.linspace(a, 2, 3, axis=-1)), arr!([[0.0, 1.0, 2.0], [10.0, 6.0, 2.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn linspace_between<'a, A, B, N, X, S, P, T, Out>(
    start: &'a A,
    stop: &'a B,
    num: N,
) -> Owned<T, Out>
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    A::Expr<'a>: Expr<Elem: Promote<Elem<'a, B>, Out = P> + Cast<T>>,
    B::Expr<'a>: Expr<Elem: Cast<T>>,
    <A::Expr<'a> as Yields>::Shape: Broadcast<<B::Expr<'a> as Yields>::Shape, Out = S>,
    S: InsertAxis<0, X, Out = Out> + Collected<T>,
    P: Number<Quotient = T>,
    T: Inexact,
    f64: Cast<T>,
    N: GivenAxis<Axis = X>,
    X: Axis,
    Out: Shape,
{
    let flags = (Flag::<true>, Flag::<false>);
    linspace_between_with(start, stop, num, flags.0, flags.1, Along::<0>)
}

/// The elements of an operand.
pub(super) type Elem<'a, A> = <<A as Operand>::Expr<'a> as Yields>::Elem;

/// As [`linspace_between`], with `stop` or without, with the distances from one number to the next beside them, and
/// along an axis of another number; NumPy's `np.linspace(start, stop, num, endpoint, retstep, axis=..)`.
///
/// # Panics
/// As [`linspace_between`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([0.0, 10.0]);
/// let (numbers, step) = arr!(np.linspace(a, 2, 2, endpoint=False, retstep=True));
/// assert_eq!((numbers, step), (arr!([[0.0, 10.0], [1.0, 6.0]]), arr!([1.0, -4.0])));
/// ```
#[must_use]
#[track_caller]
pub fn linspace_between_with<
    'a,
    const AXIS: isize,
    A,
    B,
    N,
    X,
    F,
    S,
    P,
    T,
    Out,
    const ENDPOINT: bool,
>(
    start: &'a A,
    stop: &'a B,
    num: N,
    _endpoint: Flag<ENDPOINT>,
    _retstep: F,
    _axis: Along<AXIS>,
) -> F::Out
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    A::Expr<'a>: Expr<Elem: Promote<Elem<'a, B>, Out = P> + Cast<T>>,
    B::Expr<'a>: Expr<Elem: Cast<T>>,
    <A::Expr<'a> as Yields>::Shape: Broadcast<<B::Expr<'a> as Yields>::Shape, Out = S>,
    S: InsertAxis<AXIS, X, Out = Out> + Collected<T>,
    P: Number<Quotient = T>,
    T: Inexact,
    f64: Cast<T>,
    N: GivenAxis<Axis = X>,
    X: Axis,
    Out: Shape,
    F: Either<(Owned<T, Out>, <S as Collected<T>>::Out), Owned<T, Out>>,
{
    let pairs: Pairs<T, S> = Pairs::of(start, stop);
    let (numbers, steps) = pairs.spread::<AXIS, _>(num.into_axis(), ENDPOINT);
    let shape = pairs.shape;
    F::either(
        numbers,
        |numbers| (numbers, shape.collected(steps)),
        |numbers| numbers,
    )
}

/// Where numbers start and where they stop, of each of several ranges.
pub(super) struct Pairs<T, S> {
    pub ends: [Vec<T>; 2],
    pub shape: S,
}

impl<T: Inexact, S: Shape> Pairs<T, S>
where
    f64: Cast<T>,
{
    /// The elements of two operands that are broadcast together.
    #[track_caller]
    pub fn of<'a, A, B>(start: &'a A, stop: &'a B) -> Self
    where
        A: Operand<Expr<'a>: Expr<Elem: Cast<T>>> + ?Sized,
        B: Operand<Expr<'a>: Expr<Elem: Cast<T>>> + ?Sized,
        <A::Expr<'a> as Yields>::Shape: Broadcast<<B::Expr<'a> as Yields>::Shape, Out = S>,
    {
        let (start, stop) = (start.operand(), stop.operand());
        let shape: S = or_panic(or_panic(start.shape()).broadcast(or_panic(stop.shape())));
        let ends = [
            stored::<_, S, T>(start, shape),
            stored::<_, S, T>(stop, shape),
        ];
        Pairs { ends, shape }
    }

    /// `num` numbers at equal distances, along a new axis, and the distances.
    #[track_caller]
    pub fn spread<const AXIS: isize, X: Axis>(
        &self,
        num: X,
        has_end: bool,
    ) -> (Owned<T, S::Out>, Vec<T>)
    where
        S: InsertAxis<AXIS, X>,
    {
        let (num, number) = (num.len(), S::NUMBER);
        let mut lens = self.shape.lens().as_ref().to_vec();
        lens.insert(number, num);
        or_panic(checked_size::<T>(&lens));
        let along = Lanes::axis(&lens, number);
        let spaced = Spaced::new(&self.ends, num, has_end);
        let mut numbers = allocate(lens.iter().product());
        for outer in 0..along.outer {
            let places = outer * along.inner..(outer + 1) * along.inner;
            for i in 0..num {
                let row = places.clone();
                numbers.extend(row.map(|place| spaced.number(i, place)));
            }
        }
        let numbers = Owned::from_parts(computed_shape(&lens), numbers);
        (numbers, spaced.steps)
    }
}

/// The elements of an operand, broadcast to a shape.
#[track_caller]
fn stored<E, S, T>(operand: E, shape: S) -> Vec<T>
where
    E: Expr<Elem: Cast<T>>,
    S: Shape,
{
    let elements = or_panic(collect(operand, shape)).into_iter();
    elements.map(Cast::cast).collect()
}

/// Numbers at equal distances between pairs of ends.
struct Spaced<'e, T> {
    ends: &'e [Vec<T>; 2],
    deltas: Vec<T>,
    steps: Vec<T>,
    parts: usize,
    /// The number of the last, if it is the end.
    last: Option<usize>,
    /// Whether a step is too small for a float: then NumPy divides before it multiplies, for all pairs.
    has_no_step: bool,
}

impl<'e, T: Inexact> Spaced<'e, T>
where
    f64: Cast<T>,
{
    fn new(ends: &'e [Vec<T>; 2], num: usize, has_end: bool) -> Self {
        require!(
            ends[0].len() == ends[1].len(),
            "both ends are broadcast to one shape"
        );
        let parts = if has_end { num.saturating_sub(1) } else { num };
        let of_parts = if parts == 0 { f64::NAN } else { parts as f64 };
        let pairs = ends[0].iter().zip(&ends[1]);
        let deltas: Vec<T> = pairs.map(|(start, stop)| stop.subtract(*start)).collect();
        let steps = deltas.iter().map(|delta| delta.divide(of_parts.cast()));
        let steps: Vec<T> = steps.collect();
        Spaced {
            has_no_step: steps.contains(&T::ZERO),
            last: (has_end && num > 1).then_some(parts),
            ends,
            deltas,
            steps,
            parts,
        }
    }

    fn number(&self, i: usize, place: usize) -> T {
        if self.last == Some(i) {
            return self.ends[1][place];
        }
        let part: T = (i as f64).cast();
        let distance = match self.parts {
            0 => part.multiply(self.deltas[place]),
            parts if self.has_no_step => part
                .divide((parts as f64).cast())
                .multiply(self.deltas[place]),
            _ => part.multiply(self.steps[place]),
        };
        distance.add(self.ends[0][place])
    }
}
