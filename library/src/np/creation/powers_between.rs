//! Numbers at equal ratios between arrays.

use super::between::{Elem, Pairs};
use super::linspace::raise;
use crate::array::Owned;
use crate::axis::Axis;
use crate::element::{Cast, Number, Promote, Real};
use crate::expr::{Expr, Operand, Yields};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::lanes::Lanes;
use crate::np::options::{Along, Flag};
use crate::refusal::require;
use crate::shape::{Broadcast, GivenAxis, InsertAxis, Shape};
use alloc::vec::Vec;

/// `base` to the powers of numbers at equal distances from each element of `start` to that of `stop`, both of which are
/// arrays or numbers and are broadcast together, along a new axis; NumPy's `np.logspace(start, stop, num, base=base)` of
/// arrays, which `arr!` writes like that. [`logspace`](crate::np::logspace) is that between two numbers.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (3,)`; `array is too big; ..` if the elements do not fit
/// in memory.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([0.0, 2.0]);
/// assert_eq!(arr!(np.logspace(a, 4, 3, base=2)), arr!([[1.0, 4.0], [4.0, 8.0], [16.0, 16.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn logspace_between<'a, A, B, N, X, S, P, T, Out>(
    start: &'a A,
    stop: &'a B,
    num: N,
    base: impl Cast<T>,
) -> Owned<T, Out>
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    A::Expr<'a>: Expr<Elem: Promote<Elem<'a, B>, Out = P> + Cast<T>>,
    B::Expr<'a>: Expr<Elem: Cast<T>>,
    <A::Expr<'a> as Yields>::Shape: Broadcast<<B::Expr<'a> as Yields>::Shape, Out = S>,
    S: InsertAxis<0, X, Out = Out>,
    P: Number<Quotient = T>,
    T: Real,
    f64: Cast<T>,
    N: GivenAxis<Axis = X>,
    X: Axis,
    Out: Shape,
{
    logspace_between_with(start, stop, num, Flag::<true>, base, Along::<0>)
}

/// As [`logspace_between`], with `stop` or without, and along an axis of another number; NumPy's
/// `np.logspace(start, stop, num, endpoint, base, axis=..)`.
///
/// # Panics
/// As [`logspace_between`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([0.0, 2.0]);
/// assert_eq!(arr!(np.logspace(a, 4, 2, endpoint=False, base=2, axis=-1)), arr!([[1.0, 4.0], [4.0, 8.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn logspace_between_with<
    'a,
    const AXIS: isize,
    A,
    B,
    N,
    X,
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
    base: impl Cast<T>,
    _axis: Along<AXIS>,
) -> Owned<T, Out>
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    A::Expr<'a>: Expr<Elem: Promote<Elem<'a, B>, Out = P> + Cast<T>>,
    B::Expr<'a>: Expr<Elem: Cast<T>>,
    <A::Expr<'a> as Yields>::Shape: Broadcast<<B::Expr<'a> as Yields>::Shape, Out = S>,
    S: InsertAxis<AXIS, X, Out = Out>,
    P: Number<Quotient = T>,
    T: Real,
    f64: Cast<T>,
    N: GivenAxis<Axis = X>,
    X: Axis,
    Out: Shape,
{
    let base: T = base.cast();
    let exponents: Pairs<T, S> = Pairs::of(start, stop);
    let (mut numbers, _) = exponents.spread::<AXIS, _>(num.into_axis(), ENDPOINT);
    raise(base, numbers.as_mut_slice());
    numbers
}

/// `num` numbers from each element of `start` to that of `stop`, each the same multiple of the one before, both of which
/// are arrays or numbers and are broadcast together, along a new axis; NumPy's `np.geomspace(start, stop, num)` of
/// arrays, which `arr!` writes like that. They are `f64`, as in NumPy, those between `f32` too.
/// [`geomspace`](crate::np::geomspace) is that between two numbers.
///
/// # Panics
/// `Geometric sequence cannot include zero`; `operands could not be broadcast together with shapes (2,) (3,)`;
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1.0, 4.0]);
/// assert!(arr!(np.allclose(np.geomspace(a, 16, 3), [[1, 4], [4, 8], [16, 16]])));
/// ```
#[must_use]
#[track_caller]
pub fn geomspace_between<'a, A, B, N, X, S, Out>(
    start: &'a A,
    stop: &'a B,
    num: N,
) -> Owned<f64, Out>
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    A::Expr<'a>: Expr<Elem: Cast<f64>>,
    B::Expr<'a>: Expr<Elem: Cast<f64>>,
    <A::Expr<'a> as Yields>::Shape: Broadcast<<B::Expr<'a> as Yields>::Shape, Out = S>,
    S: InsertAxis<0, X, Out = Out>,
    N: GivenAxis<Axis = X>,
    X: Axis,
    Out: Shape,
{
    geomspace_between_with(start, stop, num, Flag::<true>, Along::<0>)
}

/// As [`geomspace_between`], with `stop` or without, and along an axis of another number; NumPy's
/// `np.geomspace(start, stop, num, endpoint, axis=..)`. Between numbers of other signs there are none but complex
/// ones: then it is `nan`, but for the ends.
///
/// # Panics
/// As [`geomspace_between`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1.0, 4.0]);
/// let rows = arr!(np.geomspace(a, 16, 2, endpoint=False, axis=-1));
/// assert!(arr!(np.allclose(rows, [[1, 4], [4, 8]])));
/// ```
#[must_use]
#[track_caller]
pub fn geomspace_between_with<'a, const AXIS: isize, A, B, N, X, S, Out, const ENDPOINT: bool>(
    start: &'a A,
    stop: &'a B,
    num: N,
    _endpoint: Flag<ENDPOINT>,
    _axis: Along<AXIS>,
) -> Owned<f64, Out>
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    A::Expr<'a>: Expr<Elem: Cast<f64>>,
    B::Expr<'a>: Expr<Elem: Cast<f64>>,
    <A::Expr<'a> as Yields>::Shape: Broadcast<<B::Expr<'a> as Yields>::Shape, Out = S>,
    S: InsertAxis<AXIS, X, Out = Out>,
    N: GivenAxis<Axis = X>,
    X: Axis,
    Out: Shape,
{
    let num = num.into_axis();
    let Pairs {
        ends: [starts, stops],
        shape,
    } = Pairs::<f64, S>::of(start, stop);
    let mut all = starts.iter().chain(&stops);
    require!(
        all.all(|end| *end != 0.0),
        "Geometric sequence cannot include zero"
    );
    let signs: Vec<f64> = starts.iter().map(|start| start.signum()).collect();
    let logarithms = |ends: &[f64]| {
        let ends = ends.iter().zip(&signs);
        ends.map(|(end, sign)| (end / sign).log10()).collect()
    };
    let exponents = Pairs {
        ends: [logarithms(&starts), logarithms(&stops)],
        shape,
    };
    let len = num.len();
    let (mut numbers, _) = exponents.spread::<AXIS, _>(num, ENDPOINT);
    raise(10.0, numbers.as_mut_slice());
    // The ends are what they are, whatever the logarithm has made of them.
    let along = Lanes::axis(numbers.shape().as_ref(), S::NUMBER);
    for (row, numbers) in numbers
        .as_mut_slice()
        .chunks_mut(along.inner.max(1))
        .enumerate()
    {
        let (outer, i) = (row / len, row % len);
        for (inner, number) in numbers.iter_mut().enumerate() {
            let place = outer * along.inner + inner;
            *number = match i {
                0 => starts[place],
                _ if ENDPOINT && i + 1 == len => stops[place],
                _ => *number * signs[place],
            };
        }
    }
    numbers
}
