//! Values of polynomials.

use crate::array::AsView;
use crate::element::{Cast, Number, Promote};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::{Collected, Expr, Operand, Yields, collect};
use crate::np::options::Either;
use crate::refusal::require;
use crate::shape::{AxisOf, Broadcast, Joined, Shape, computed_shape};
use alloc::vec::Vec;

/// The axes of coefficients behind those of the powers.
type Behind<C> = <<C as AsView>::Shape as AxisOf<0>>::Without;

/// The shape of what polynomials are computed at.
type At<'x, X> = <<X as Operand>::Expr<'x> as Yields>::Shape;

/// So many values are computed at a time.
const BLOCK: usize = 512;

/// The values of a polynomial, given by its coefficients, that of the lowest power first; NumPy's
/// `polynomial.polyval`. Coefficients of several axes are several polynomials, whose powers lie along the first axis:
/// the values of all of them, at each `x`, follow each other as the polynomials do.
///
/// # Panics
/// `index -1 is out of bounds for axis 0 with size 0`, if there are no coefficients; `operands could not be broadcast
/// together with shapes (10,) (2,)`, if `x` is an expression that cannot be computed
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polynomial::polynomial::polyval(&[0.0, 1.0, 2.0], &[1.0, 0.0, 1.0]), arr!([1.0, 2.0, 5.0]));
/// assert_eq!(arr!(np.polynomial.polynomial.polyval(2, [1, 2, 3])), 17.0);
/// // 1 + 3x and 2 + 4x, each at 1 and 2.
/// let values = arr!(np.polynomial.polynomial.polyval([1, 2], [[1, 2], [3, 4]]));
/// assert_eq!(values, arr!([[4.0, 7.0], [6.0, 10.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polyval<'x, C, X, T, Q, V, O>(x: &'x X, c: &C) -> O
where
    C: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    X: Operand<Expr<'x>: Expr> + ?Sized,
    Behind<C>: Joined<At<'x, X>, Out = V>,
    V: Collected<T, Out = O>,
    Q: Promote<<X::Expr<'x> as Yields>::Elem, Out = T> + Cast<T>,
    <X::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    T: Number,
{
    let c = Powers::of(c);
    let (x, lens) = places(x);
    let values = columns(&c.numbers, c.width(), &x);
    joined::<T, V>(&c.lens[1..], &[&lens], values)
}

/// As [`polyval`]. Without `tensor`, the polynomials are broadcast with `x`, and each is computed at its own `x`; NumPy's
/// `polynomial.polyval(x, c, tensor)`.
///
/// # Panics
/// As [`polyval`]; `operands could not be broadcast together with shapes (3,) (2,)`
///
/// ```
/// use ndview::prelude::*;
/// // 1 + 3x at 1, and 2 + 4x at 2.
/// let values = arr!(np.polynomial.polynomial.polyval([1, 2], [[1, 2], [3, 4]], tensor=False));
/// assert_eq!(values, arr!([4.0, 10.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyval_with<'x, C, X, T, Q, V, W, O, P, F>(x: &'x X, c: &C, _tensor: F) -> F::Out
where
    C: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    X: Operand<Expr<'x>: Expr> + ?Sized,
    Behind<C>: Joined<At<'x, X>, Out = V> + Broadcast<At<'x, X>, Out = W>,
    V: Collected<T, Out = O>,
    W: Collected<T, Out = P>,
    Q: Promote<<X::Expr<'x> as Yields>::Elem, Out = T> + Cast<T>,
    <X::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    T: Number,
    F: Either<O, P>,
{
    F::either(
        (x, c),
        |(x, c)| polyval(x, c),
        |(x, c)| {
            let c = Powers::of(c);
            let (x, lens) = places(x);
            let polynomials: Behind<C> = computed_shape(&c.lens[1..]);
            let shape = or_panic(polynomials.broadcast(computed_shape(&lens)));
            shape.collected_at(|index| {
                let polynomial = position(index, &c.lens[1..]);
                horner(
                    &c.numbers[polynomial..],
                    c.width(),
                    x[position(index, &lens)],
                )
            })
        },
    )
}

/// The values of the polynomials of two variables that `c` has the coefficients of, powers of `x` along the first axis,
/// those of `y` along the second, at the points of which `x` and `y` are the coordinates; NumPy's
/// `polynomial.polyval2d`.
///
/// # Panics
/// `x, y are incompatible`, if their shapes differ; as [`polyval`]
///
/// ```
/// use ndview::prelude::*;
/// // 1 + 2y + 3x + 4xy
/// let values = arr!(np.polynomial.polynomial.polyval2d([1, 2], [3, 4], [[1, 2], [3, 4]]));
/// assert_eq!(values, arr!([22.0, 47.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyval2d<'x, C, X, Y, T, P, Q, V, O>(x: &'x X, y: &'x Y, c: &C) -> O
where
    C: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    Behind<C>: AxisOf<0>,
    X: Operand<Expr<'x>: Expr> + ?Sized,
    Y: Operand<Expr<'x>: Expr> + ?Sized,
    <Behind<C> as AxisOf<0>>::Without: Joined<At<'x, X>, Out = V>,
    V: Collected<T, Out = O>,
    <X::Expr<'x> as Yields>::Elem: Promote<<Y::Expr<'x> as Yields>::Elem, Out = P> + Cast<T> + Copy,
    <Y::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    Q: Promote<P, Out = T> + Cast<T>,
    T: Number,
{
    let c = Powers::of(c);
    let ((x, lens), (y, others)) = (places(x), places(y));
    require!(lens == others, "x, y are incompatible");
    let values = columns(&c.numbers, c.width(), &x);
    let values = c.next(1, values, &y);
    joined::<T, V>(&c.lens[2..], &[&lens], values)
}

/// As [`polyval2d`], of three variables; NumPy's `polynomial.polyval3d`.
///
/// # Panics
/// `x, y, z are incompatible`, if their shapes differ; as [`polyval`]
///
/// ```
/// use ndview::prelude::*;
/// // x + 2z, at one point.
/// let c = [[[0, 2]], [[1, 0]]];
/// assert_eq!(arr!(np.polynomial.polynomial.polyval3d(3, 4, 5, c)), 13.0);
/// ```
#[must_use]
#[track_caller]
pub fn polyval3d<'x, C, X, Y, Z, T, P, R, Q, V, O>(x: &'x X, y: &'x Y, z: &'x Z, c: &C) -> O
where
    C: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    Behind<C>: AxisOf<0>,
    <Behind<C> as AxisOf<0>>::Without: AxisOf<0>,
    X: Operand<Expr<'x>: Expr> + ?Sized,
    Y: Operand<Expr<'x>: Expr> + ?Sized,
    Z: Operand<Expr<'x>: Expr> + ?Sized,
    <<Behind<C> as AxisOf<0>>::Without as AxisOf<0>>::Without: Joined<At<'x, X>, Out = V>,
    V: Collected<T, Out = O>,
    <X::Expr<'x> as Yields>::Elem: Promote<<Y::Expr<'x> as Yields>::Elem, Out = P> + Cast<T> + Copy,
    <Y::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    <Z::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    P: Promote<<Z::Expr<'x> as Yields>::Elem, Out = R>,
    Q: Promote<R, Out = T> + Cast<T>,
    T: Number,
{
    let c = Powers::of(c);
    let ((x, lens), (y, of_y), (z, of_z)) = (places(x), places(y), places(z));
    require!(lens == of_y && lens == of_z, "x, y, z are incompatible");
    let values = columns(&c.numbers, c.width(), &x);
    let values = c.next(1, values, &y);
    let values = c.next(2, values, &z);
    joined::<T, V>(&c.lens[3..], &[&lens], values)
}

/// The values of the polynomials of two variables that `c` has the coefficients of, as [`polyval2d`], at all pairs of an
/// `x` and a `y`; NumPy's `polynomial.polygrid2d`.
///
/// # Panics
/// As [`polyval`].
///
/// ```
/// use ndview::prelude::*;
/// // 1 + 2y + 3x + 4xy
/// let values = arr!(np.polynomial.polynomial.polygrid2d([1, 2], [0, 1, 2], [[1, 2], [3, 4]]));
/// assert_eq!(values, arr!([[4.0, 10.0, 16.0], [7.0, 17.0, 27.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polygrid2d<'x, C, X, Y, T, P, Q, U, V, O>(x: &'x X, y: &'x Y, c: &C) -> O
where
    C: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    Behind<C>: AxisOf<0>,
    X: Operand<Expr<'x>: Expr> + ?Sized,
    Y: Operand<Expr<'x>: Expr> + ?Sized,
    <Behind<C> as AxisOf<0>>::Without: Joined<At<'x, X>, Out = U>,
    U: Joined<At<'x, Y>, Out = V>,
    V: Collected<T, Out = O>,
    <X::Expr<'x> as Yields>::Elem: Promote<<Y::Expr<'x> as Yields>::Elem, Out = P> + Cast<T> + Copy,
    <Y::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    Q: Promote<P, Out = T> + Cast<T>,
    T: Number,
{
    let c = Powers::of(c);
    let ((x, lens), (y, of_y)) = (places(x), places(y));
    let values = columns(&c.numbers, c.width(), &x);
    let values = columns(&values, c.width_of(1) * x.len(), &y);
    joined::<T, V>(&c.lens[2..], &[&lens, &of_y], values)
}

/// As [`polygrid2d`], of three variables; NumPy's `polynomial.polygrid3d`.
///
/// # Panics
/// As [`polyval`].
///
/// ```
/// use ndview::prelude::*;
/// // x + 2z
/// let c = [[[0, 2]], [[1, 0]]];
/// let values = arr!(np.polynomial.polynomial.polygrid3d([3, 4], 0, [5, 6], c));
/// assert_eq!(values, arr!([[13.0, 15.0], [14.0, 16.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polygrid3d<'x, C, X, Y, Z, T, P, R, Q, U, W, V, O>(x: &'x X, y: &'x Y, z: &'x Z, c: &C) -> O
where
    C: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    Behind<C>: AxisOf<0>,
    <Behind<C> as AxisOf<0>>::Without: AxisOf<0>,
    X: Operand<Expr<'x>: Expr> + ?Sized,
    Y: Operand<Expr<'x>: Expr> + ?Sized,
    Z: Operand<Expr<'x>: Expr> + ?Sized,
    <<Behind<C> as AxisOf<0>>::Without as AxisOf<0>>::Without: Joined<At<'x, X>, Out = U>,
    U: Joined<At<'x, Y>, Out = W>,
    W: Joined<At<'x, Z>, Out = V>,
    V: Collected<T, Out = O>,
    <X::Expr<'x> as Yields>::Elem: Promote<<Y::Expr<'x> as Yields>::Elem, Out = P> + Cast<T> + Copy,
    <Y::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    <Z::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    P: Promote<<Z::Expr<'x> as Yields>::Elem, Out = R>,
    Q: Promote<R, Out = T> + Cast<T>,
    T: Number,
{
    let c = Powers::of(c);
    let ((x, lens), (y, of_y), (z, of_z)) = (places(x), places(y), places(z));
    let values = columns(&c.numbers, c.width(), &x);
    let values = columns(&values, c.width_of(1) * x.len(), &y);
    let values = columns(&values, c.width_of(2) * x.len() * y.len(), &z);
    joined::<T, V>(&c.lens[3..], &[&lens, &of_y, &of_z], values)
}

/// The values of the polynomial with these zeros, and 1 as the coefficient of the highest power; NumPy's
/// `polynomial.polyvalfromroots`. Zeros of several axes are those of several polynomials, as in [`polyval`].
///
/// # Panics
/// As an expression that cannot be computed, if `x` is one
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polynomial.polynomial.polyvalfromroots([0, 1, 4], [1, 2])), arr!([2.0, 0.0, 6.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyvalfromroots<'x, R, X, T, Q, V, O>(x: &'x X, r: &R) -> O
where
    R: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    X: Operand<Expr<'x>: Expr> + ?Sized,
    Behind<R>: Joined<At<'x, X>, Out = V>,
    V: Collected<T, Out = O>,
    Q: Promote<<X::Expr<'x> as Yields>::Elem, Out = T> + Cast<T>,
    <X::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    T: Number,
    f64: Cast<T>,
{
    let r = Powers::<T>::roots(r);
    let (x, lens) = places(x);
    let columns = 0..r.width();
    let at_all = columns.flat_map(|column| x.iter().map(move |x| (column, *x)));
    let values = at_all.map(|(column, x)| r.product(column, x)).collect();
    joined::<T, V>(&r.lens[1..], &[&lens], values)
}

/// As [`polyvalfromroots`]. Without `tensor`, the polynomials are broadcast with `x`, and each is computed at its own
/// `x`; NumPy's `polynomial.polyvalfromroots(x, r, tensor)`.
///
/// # Panics
/// `x.ndim must be < r.ndim when tensor == False`; `operands could not be broadcast together with shapes (3,) (2,)`
///
/// ```
/// use ndview::prelude::*;
/// let roots = [[1, 2], [3, 4]];
/// let values = arr!(np.polynomial.polynomial.polyvalfromroots([0, 1], roots, tensor=False));
/// assert_eq!(values, arr!([3.0, 3.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyvalfromroots_with<'x, R, X, T, Q, V, W, O, P, F>(x: &'x X, r: &R, _tensor: F) -> F::Out
where
    R: AsView<Elem: Number<Quotient = Q> + Cast<Q>, Shape: AxisOf<0>> + ?Sized,
    X: Operand<Expr<'x>: Expr> + ?Sized,
    Behind<R>: Joined<At<'x, X>, Out = V> + Broadcast<At<'x, X>, Out = W>,
    V: Collected<T, Out = O>,
    W: Collected<T, Out = P>,
    Q: Promote<<X::Expr<'x> as Yields>::Elem, Out = T> + Cast<T>,
    <X::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
    T: Number,
    f64: Cast<T>,
    F: Either<O, P>,
{
    F::either(
        (x, r),
        |(x, r)| polyvalfromroots(x, r),
        |(x, r)| {
            let r = Powers::<T>::roots(r);
            let (x, lens) = places(x);
            let is_less = lens.len() < r.lens.len();
            require!(is_less, "x.ndim must be < r.ndim when tensor == False");
            let polynomials: Behind<R> = computed_shape(&r.lens[1..]);
            let shape = or_panic(polynomials.broadcast(computed_shape(&lens)));
            shape.collected_at(|index| {
                r.product(position(index, &r.lens[1..]), x[position(index, &lens)])
            })
        },
    )
}

/// Numbers along the first axis of an array: coefficients or zeros, of one polynomial for each position of the others.
struct Powers<T> {
    numbers: Vec<T>,
    lens: Vec<usize>,
}

impl<T: Number> Powers<T> {
    /// Coefficients, one for each polynomial at least.
    #[track_caller]
    fn of<C, Q>(c: &C) -> Self
    where
        C: AsView<Elem: Number<Quotient = Q> + Cast<Q>> + ?Sized,
        Q: Cast<T>,
    {
        let powers = Powers::roots(c);
        require!(
            powers.lens.first() != Some(&0),
            "index -1 is out of bounds for axis 0 with size 0"
        );
        powers
    }

    /// Zeros of polynomials.
    fn roots<C, Q>(c: &C) -> Self
    where
        C: AsView<Elem: Number<Quotient = Q> + Cast<Q>> + ?Sized,
        Q: Cast<T>,
    {
        let view = c.array_view();
        let lens = view.shape().as_ref().to_vec();
        let numbers = view
            .into_iter()
            .map(|c| Cast::<Q>::cast(*c).cast())
            .collect();
        Powers { numbers, lens }
    }

    /// How many polynomials there are.
    fn width(&self) -> usize {
        self.width_of(0)
    }

    /// The number of elements of the axes after one.
    fn width_of(&self, axis: usize) -> usize {
        self.lens[axis + 1..].iter().product()
    }

    /// What polynomials of one more variable are at the points, whose other coordinates have been put in: the power
    /// of the variable is along `axis`.
    fn next(&self, axis: usize, values: Vec<T>, x: &[T]) -> Vec<T> {
        let width = self.width_of(axis) * x.len();
        let at_point = |place: usize| horner(&values[place..], width, x[place % x.len()]);
        (0..width).map(at_point).collect()
    }

    /// The product of the distances of `x` from the zeros of a polynomial.
    fn product(&self, polynomial: usize, x: T) -> T
    where
        f64: Cast<T>,
    {
        let zeros = self.numbers.iter().skip(polynomial).step_by(self.width());
        zeros.fold(1.0.cast(), |product: T, zero| {
            product.multiply(x.subtract(*zero))
        })
    }
}

/// The value at `x` of the polynomial whose coefficients lie `width` apart.
fn horner<T: Number>(c: &[T], width: usize, x: T) -> T {
    let highest_first = c.iter().step_by(width).rev();
    highest_first.fold(T::ZERO, |sum, c| sum.multiply(x).add(*c))
}

/// The values at all `x` of the polynomials whose coefficients are the columns of rows of this width, those of the first
/// polynomial first.
fn columns<T: Number>(c: &[T], width: usize, x: &[T]) -> Vec<T> {
    let mut values = allocate(width * x.len());
    for column in 0..width {
        // Of a block of places, one coefficient after the other: that is a loop over vectors.
        for block in x.chunks(BLOCK) {
            let first = values.len();
            values.resize(first + block.len(), T::ZERO);
            for &c in c[column..].iter().step_by(width).rev() {
                for (sum, x) in values[first..].iter_mut().zip(block) {
                    *sum = sum.multiply(*x).add(c);
                }
            }
        }
    }
    values
}

/// What polynomials are computed at, and its lengths.
#[track_caller]
fn places<'x, X, T>(x: &'x X) -> (Vec<T>, Vec<usize>)
where
    X: Operand<Expr<'x>: Expr> + ?Sized,
    <X::Expr<'x> as Yields>::Elem: Cast<T> + Copy,
{
    let x = x.operand();
    let shape = or_panic(x.shape());
    let places = or_panic(collect(x, shape));
    let places = places.into_iter().map(Cast::cast).collect();
    (places, shape.lens().as_ref().to_vec())
}

/// Values as an array of the axes of the polynomials and of those that follow.
fn joined<T, V: Collected<T>>(polynomials: &[usize], at: &[&[usize]], values: Vec<T>) -> V::Out {
    let mut lens = polynomials.to_vec();
    at.iter().for_each(|at| lens.extend_from_slice(at));
    computed_shape::<V>(&lens).collected(values)
}

/// Where the element with this index of a broadcast array is in one of these lengths.
fn position(index: &[usize], lens: &[usize]) -> usize {
    let own = &index[index.len() - lens.len()..];
    let places = own.iter().zip(lens);
    places.fold(0, |position, (place, len)| {
        position * len + if *len == 1 { 0 } else { *place }
    })
}
