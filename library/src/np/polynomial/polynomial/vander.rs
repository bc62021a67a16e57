//! Powers of numbers.

use super::series::Own;
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer, Number, Promote};
use crate::refusal::{refuse, require};
use crate::shape::{AxisOf, Joined, Shape, computed_shape};
use alloc::vec::Vec;

/// The powers of each element, from 0 to `deg`, along a new last axis; NumPy's `polynomial.polyvander`.
///
/// # Panics
/// `deg must be non-negative`
///
/// ```
/// use ndview::prelude::*;
/// let powers = np::polynomial::polynomial::polyvander(&[1, 2, 3], 2);
/// assert_eq!(powers, arr!([[1.0, 1.0, 1.0], [1.0, 2.0, 4.0], [1.0, 3.0, 9.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polyvander<A, V>(x: &A, deg: impl Integer) -> Owned<Own<A>, V>
where
    A: AsView<Elem: Number + Cast<Own<A>>, Shape: AxisOf<0> + Joined<(Dyn,), Out = V>> + ?Sized,
    V: Shape,
    f64: Cast<Own<A>>,
{
    let (points, mut lens) = points(x);
    let (powers, count) = powers(&points, deg);
    lens.push(count);
    Owned::from_parts(computed_shape(&lens), powers)
}

/// The products of the powers of `x` and of `y`, from 0 to each of the two degrees, along a new last axis: what
/// coefficients of polynomials of two variables are multiplied with; NumPy's `polynomial.polyvander2d`.
///
/// # Panics
/// `deg must be non-negative`; `Expected 2 dimensions of degrees, got 1`; `x, y are incompatible`, if their shapes
/// differ
///
/// ```
/// use ndview::prelude::*;
/// let powers = arr!(np.polynomial.polynomial.polyvander2d([2, 3], [5, 7], [1, 1]));
/// assert_eq!(powers, arr!([[1.0, 5.0, 2.0, 10.0], [1.0, 7.0, 3.0, 21.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polyvander2d<X, Y, D, T, V, P, Q>(x: &X, y: &Y, deg: &D) -> Owned<T, V>
where
    X: AsView<Elem: Number<Quotient = P> + Cast<P>, Shape: AxisOf<0> + Joined<(Dyn,), Out = V>>
        + ?Sized,
    Y: AsView<Elem: Number<Quotient = Q> + Cast<Q>> + ?Sized,
    D: AsView<Elem: Integer + Copy> + ?Sized,
    P: Promote<Q, Out = T> + Cast<T>,
    Q: Cast<T>,
    V: Shape,
    T: Number,
    f64: Cast<T>,
{
    let degrees = degrees(deg, 2);
    let ((x, lens), (y, others)) = (points(x), points(y));
    require!(lens == others, "x, y are incompatible");
    products(&[(cast(x), degrees[0]), (cast(y), degrees[1])], lens)
}

/// As [`polyvander2d`], of three variables; NumPy's `polynomial.polyvander3d`.
///
/// # Panics
/// `deg must be non-negative`; `Expected 3 dimensions of degrees, got 1`; `x, y, z are incompatible`, if their shapes
/// differ
///
/// ```
/// use ndview::prelude::*;
/// let powers = arr!(np.polynomial.polynomial.polyvander3d([2], [5], [7], [1, 0, 1]));
/// assert_eq!(powers, arr!([[1.0, 7.0, 2.0, 14.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn polyvander3d<X, Y, Z, D, T, V, P, Q, R, U>(x: &X, y: &Y, z: &Z, deg: &D) -> Owned<T, V>
where
    X: AsView<Elem: Number<Quotient = P> + Cast<P>, Shape: AxisOf<0> + Joined<(Dyn,), Out = V>>
        + ?Sized,
    Y: AsView<Elem: Number<Quotient = Q> + Cast<Q>> + ?Sized,
    Z: AsView<Elem: Number<Quotient = R> + Cast<R>> + ?Sized,
    D: AsView<Elem: Integer + Copy> + ?Sized,
    P: Promote<Q, Out = U> + Cast<T>,
    U: Promote<R, Out = T>,
    Q: Cast<T>,
    R: Cast<T>,
    V: Shape,
    T: Number,
    f64: Cast<T>,
{
    let degrees = degrees(deg, 3);
    let ((x, lens), (y, of_y), (z, of_z)) = (points(x), points(y), points(z));
    require!(lens == of_y && lens == of_z, "x, y, z are incompatible");
    let parts = [
        (cast(x), degrees[0]),
        (cast(y), degrees[1]),
        (cast(z), degrees[2]),
    ];
    products(&parts, lens)
}

/// The elements of an array, as coefficients are computed of them, and its lengths.
fn points<A>(x: &A) -> (Vec<Own<A>>, Vec<usize>)
where
    A: AsView<Elem: Number + Cast<Own<A>>> + ?Sized,
{
    let view = x.array_view();
    let lens = view.shape().as_ref().to_vec();
    (view.into_iter().map(|x| x.cast()).collect(), lens)
}

fn cast<T: Cast<U>, U>(numbers: Vec<T>) -> Vec<U> {
    numbers.into_iter().map(Cast::cast).collect()
}

/// One degree for each variable.
#[track_caller]
fn degrees<D>(deg: &D, variables: usize) -> Vec<isize>
where
    D: AsView<Elem: Integer + Copy> + ?Sized,
{
    let degrees = deg.array_view().into_iter().map(|deg| deg.saturate());
    let degrees: Vec<isize> = degrees.collect();
    require!(
        degrees.len() == variables,
        "Expected {variables} dimensions of degrees, got {}",
        degrees.len()
    );
    degrees
}

/// The powers of each number, one after the other, and how many each has.
#[track_caller]
fn powers<T: Number>(x: &[T], deg: impl Integer) -> (Vec<T>, usize)
where
    f64: Cast<T>,
{
    let Ok(deg) = usize::try_from(deg.saturate()) else {
        refuse!("deg must be non-negative");
    };
    let powers = x.iter().flat_map(|x| {
        core::iter::successors(Some(1.0.cast()), |power: &T| Some(power.multiply(*x))).take(deg + 1)
    });
    (powers.collect(), deg + 1)
}

/// The products of powers of several variables, those of the last next to each other.
#[track_caller]
fn products<T: Number, V: Shape>(variables: &[(Vec<T>, isize)], mut lens: Vec<usize>) -> Owned<T, V>
where
    f64: Cast<T>,
{
    let points = lens.iter().product();
    let mut products: Vec<T> = vec![1.0.cast(); points];
    let mut width = 1;
    for (x, deg) in variables {
        let (powers, count) = powers(x, *deg);
        let of_points = (0..points).flat_map(|point| {
            let (before, powers) = (&products[point * width..], &powers[point * count..]);
            let pairs = before[..width]
                .iter()
                .flat_map(move |a| powers[..count].iter().map(move |b| a.multiply(*b)));
            pairs.collect::<Vec<T>>()
        });
        products = of_points.collect();
        width *= count;
    }
    lens.push(width);
    Owned::from_parts(computed_shape(&lens), products)
}
