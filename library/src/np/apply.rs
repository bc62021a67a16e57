//! Arrays made by functions of one's own.

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Storable};
use crate::error::{Error, or_panic};
use crate::expr::{Collected, Expr, Operand, Yields, collect};
use crate::np::lanes::Lanes;
use crate::np::options::Along;
use crate::shape::layout::Contiguous;
use crate::shape::{
    AxisOf, Broadcast, IntoShape, Shape, checked_size, computed_shape, for_each_rank,
};
use alloc::vec::Vec;

/// What a function makes of the elements along axis `N` of an array of shape `S`: an element, or an array
/// of one axis.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[3, 1, 2], [6, 4, 5]]);
/// assert_eq!(arr!(np.apply_along_axis(|row| row.max(), 1, m)), arr!([3, 6]));
/// assert_eq!(arr!(np.apply_along_axis(|row| np::sort(&row), 1, m)), arr!([[1, 2, 3], [4, 5, 6]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an element nor an array of one axis",
    label = "the function makes this of the elements along the axis"
)]
pub trait MadeAlong<S: Shape, const N: isize>: Sized {
    /// All of them.
    type Out;

    #[doc(hidden)]
    fn together(all: Vec<Self>, lens: &[usize], axis: usize) -> Result<Self::Out, Error>;
}

#[diagnostic::do_not_recommend]
impl<U, S, const N: isize> MadeAlong<S, N> for U
where
    U: Storable,
    S: AxisOf<N, Without: Collected<U>>,
{
    type Out = <S::Without as Collected<U>>::Out;

    fn together(all: Vec<U>, lens: &[usize], axis: usize) -> Result<Self::Out, Error> {
        let lens = [&lens[..axis], &lens[axis + 1..]].concat();
        let shape: S::Without = computed_shape(&lens);
        Ok(shape.collected(all))
    }
}

impl<U, X, S, const N: isize> MadeAlong<S, N> for Owned<U, (X,)>
where
    U: Clone,
    X: Axis,
    S: AxisOf<N>,
{
    type Out = Owned<U, S::Replaced<X>>;

    fn together(all: Vec<Self>, lens: &[usize], axis: usize) -> Result<Self::Out, Error> {
        let len = all.first().map_or(X::KNOWN.unwrap_or(0), Owned::size);
        if let Some(other) = all.iter().find(|one| one.size() != len) {
            return Err(Error::BroadcastInput {
                from: vec![other.size()],
                into: vec![len],
            });
        }
        let mut lens = lens.to_vec();
        lens[axis] = len;
        let shape: S::Replaced<X> = computed_shape(&lens);
        let along = Lanes::axis(&lens, axis);
        let size = checked_size::<U>(&lens)?;
        let lanes: Vec<Vec<U>> = all.into_iter().map(Owned::into_vec).collect();
        let element = |place: usize| {
            let (outer, within) = (place / along.block(), place % along.block());
            lanes[outer * along.inner + within % along.inner][within / along.inner].clone()
        };
        Ok(Owned::from_parts(shape, (0..size).map(element).collect()))
    }
}

/// What `f` makes of the elements along an axis, for each position of the other axes; NumPy's
/// `np.apply_along_axis(f, axis, a)`. `f` is given a view of one axis. It makes an element of it, or an
/// array of one axis, which goes along that axis of the result.
///
/// # Panics
/// `could not broadcast input array from shape (2,) into shape (3,)`, if the arrays that `f` makes are not
/// of one length.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3, 1, 2], [9, 7, 8]]);
/// assert_eq!(np::apply_along_axis(|row| row[[0]] - row[[2]], np::Along::<1>, &a), arr!([1, 1]));
/// assert_eq!(arr!(np.apply_along_axis(|row| np::sort(&row), 1, a)), arr!([[1, 2, 3], [7, 8, 9]]));
/// ```
#[must_use]
#[track_caller]
pub fn apply_along_axis<const N: isize, F, A, R>(mut f: F, _axis: Along<N>, a: &A) -> R::Out
where
    A: AsView<Elem: Clone, Shape: AxisOf<N>> + ?Sized,
    F: FnMut(View<'_, A::Elem, (Dyn,), Contiguous>) -> R,
    R: MadeAlong<A::Shape, N>,
{
    let view = a.array_view();
    let axis = <A::Shape as AxisOf<N>>::NUMBER;
    let lens = view.shape();
    let along = Lanes::axis(lens.as_ref(), axis);
    let elements = view.to_vec();
    let made = (0..along.outer * along.inner).map(|lane| {
        let first = lane / along.inner * along.block() + lane % along.inner;
        let places = (0..along.len).map(|position| first + position * along.inner);
        let lane: Vec<A::Elem> = places.map(|place| elements[place].clone()).collect();
        f(lane.array_view())
    });
    or_panic(R::together(made.collect(), lens.as_ref(), axis))
}

/// A function of the numbers of an index, one for each axis of a shape `S`.
#[diagnostic::on_unimplemented(
    message = "this is not a function of one number for each axis of the shape `{S}`",
    label = "not a function of as many numbers"
)]
pub trait IndexFunction<S: Shape, I, T> {
    #[doc(hidden)]
    fn at(&mut self, index: S::Lens) -> T;
}

macro_rules! index_function {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<Function, I, T, $($axis: Axis),*> IndexFunction<($($axis,)*), I, T> for Function
        where
            Function: FnMut($(index_function!(@number I $axis)),*) -> T,
            usize: Cast<I>,
        {
            fn at(&mut self, index: [usize; $rank]) -> T {
                self($(index[$number].cast()),*)
            }
        }
    };
    (@number $number:ident $axis:ident) => { $number };
}
for_each_rank!(index_function);

/// An array whose element at each index is what `f` makes of the index, a number for each axis; NumPy's
/// `np.fromfunction`, element by element. The numbers are `f64`; [`fromfunction_of`] takes another type,
/// as does `dtype=` in `arr!`. [`Owned::from_fn`] gives the index as an array of `usize`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let a = np::fromfunction(|i, j| 10.0 * i + j, [2, 2]);
/// assert_eq!(a, arr!([[0.0, 1.0], [10.0, 11.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn fromfunction<F, X, T>(function: F, shape: X) -> Owned<T, X::Shape>
where
    X: IntoShape,
    F: IndexFunction<X::Shape, f64, T>,
{
    fromfunction_of::<f64, _, _, _>(function, shape)
}

/// As [`fromfunction`], of numbers of type `I`; NumPy's `np.fromfunction(f, shape, dtype=..)`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!(np.fromfunction(|i, j| i == j, (2, 2), dtype=int));
/// assert_eq!(a, arr!([[true, false], [false, true]]));
/// ```
#[must_use]
#[track_caller]
pub fn fromfunction_of<I, F, X, T>(mut function: F, shape: X) -> Owned<T, X::Shape>
where
    X: IntoShape,
    F: IndexFunction<X::Shape, I, T>,
{
    Owned::from_fn(shape, |index| function.at(index))
}

/// What a function makes of each element, of an array or of a number; NumPy's `np.vectorize(f)(a)`, and
/// `np.frompyfunc(f, 1, 1)(a)`, as which it is written in `arr!`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::vectorized(|x: i32| x % 2 == 0, &a), arr!([[false, true], [false, true]]));
/// assert_eq!(arr!(np.vectorize({|x: i32| x * 10})(a[0])), arr!([10, 20]));
/// ```
#[doc(alias = "np.vectorize")]
#[doc(alias = "np.frompyfunc")]
#[must_use]
#[track_caller]
pub fn vectorized<'a, A, F, U>(
    function: F,
    a: &'a A,
) -> <<A::Expr<'a> as Yields>::Shape as Collected<U>>::Out
where
    A: Operand<Expr<'a>: Expr<Shape: Collected<U>>> + ?Sized,
    F: FnMut(<A::Expr<'a> as Yields>::Elem) -> U,
{
    let operand = a.operand();
    let shape = or_panic(operand.shape());
    let elements = or_panic(collect(operand, shape));
    shape.collected(elements.into_iter().map(function).collect())
}

/// As [`vectorized`], of two arrays or numbers, which are broadcast together; NumPy's `np.vectorize(f)(a, b)`.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (3,)`
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([1, 2]), arr!([[10], [20]]));
/// let larger = arr!(np.vectorize({|x: i32, y: i32| if x * 8 > y { x } else { y }})(a, b));
/// assert_eq!(larger, arr!([[10, 2], [20, 20]]));
/// ```
#[doc(alias = "np.vectorize")]
#[doc(alias = "np.frompyfunc")]
#[must_use]
#[track_caller]
pub fn vectorized_of_two<'a, A, B, F, U, S>(mut function: F, a: &'a A, b: &'a B) -> S::Out
where
    A: Operand + ?Sized,
    B: Operand + ?Sized,
    <A::Expr<'a> as Yields>::Shape: Broadcast<<B::Expr<'a> as Yields>::Shape, Out = S>,
    S: Collected<U>,
    F: FnMut(<A::Expr<'a> as Yields>::Elem, <B::Expr<'a> as Yields>::Elem) -> U,
{
    let (a, b) = (a.operand(), b.operand());
    let shape = or_panic(or_panic(a.shape()).broadcast(or_panic(b.shape())));
    let firsts = or_panic(collect(a, shape));
    let seconds = or_panic(collect(b, shape));
    let pairs = firsts.into_iter().zip(seconds);
    shape.collected(pairs.map(|(a, b)| function(a, b)).collect())
}
