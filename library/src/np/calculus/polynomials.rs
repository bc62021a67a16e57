//! Polynomials, by their coefficients, that of the highest power first.

use crate::array::{AsView, Owned};
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Inexact, Integer, Number, Promote};
use crate::error::or_panic;
use crate::expr::{Expr, Operand, collect};
use crate::np::options::Unset;
use crate::np::products::product::Common;
use crate::np::sorting::search::Searched;
use crate::refusal::{refuse, require};
use crate::shape::Shape;
use alloc::vec::Vec;

/// Coefficients of type `T`.
type Coefficients<T> = Owned<T, (Dyn,)>;

/// The type of products of coefficients and powers, which are `i64`.
type Multiple<A> = <<A as AsView>::Elem as Promote<i64>>::Out;

/// The type of quotients of coefficients and powers, which are `i64`.
type Quotient<A> = <Multiple<A> as Number>::Quotient;

fn coefficients<A, T>(a: &A) -> Vec<T>
where
    A: AsView<Elem: Cast<T> + Copy> + ?Sized,
{
    a.array_view().into_iter().map(|c| c.cast()).collect()
}

/// The longer of two, and the other one with zeros before it.
fn aligned<T: Number>(a: Vec<T>, b: Vec<T>) -> (Vec<T>, Vec<T>) {
    let len = a.len().max(b.len());
    let with_zeros_before = |c: Vec<T>| {
        let zeros = core::iter::repeat_n(T::ZERO, len - c.len());
        zeros.chain(c).collect()
    };
    (with_zeros_before(a), with_zeros_before(b))
}

macro_rules! sums {
    ($($(#[$attribute:meta])* $name:ident $method:ident;)*) => {$(
        $(#[$attribute])*
        ///
        /// # Panics
        /// Where overflow checks are on, if an integer overflows.
        #[must_use]
        pub fn $name<A, B>(a1: &A, a2: &B) -> Coefficients<Common<A, B>>
        where
            A: AsView<Elem: Promote<B::Elem, Out: Number> + Cast<Common<A, B>> + Copy, Shape: Searched> + ?Sized,
            B: AsView<Elem: Cast<Common<A, B>> + Copy, Shape: Searched> + ?Sized,
        {
            let (a, b) = aligned::<Common<A, B>>(coefficients(a1), coefficients(a2));
            let sums: Vec<_> = a.into_iter().zip(b).map(|(a, b)| a.$method(b)).collect();
            sums.into()
        }
    )*};
}
sums! {
    /// The sum of two polynomials; NumPy's `np.polyadd`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::polyadd(&arr!([1, 2]), &arr!([9, 5, 4])), arr!([9, 6, 6]));
    /// ```
    polyadd add;
    /// The difference of two polynomials; NumPy's `np.polysub`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::polysub(&arr!([2, 10, -2]), &arr!([3, 10, -4])), arr!([-1, 0, 2]));
    /// ```
    polysub subtract;
}

/// The product of two polynomials, whose zeros before the first other coefficient are left out; NumPy's
/// `np.polymul`.
///
/// # Panics
/// Where overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polymul(&arr!([1, 2, 3]), &arr!([9, 5, 1])), arr!([9, 23, 38, 17, 3]));
/// ```
#[must_use]
#[track_caller]
pub fn polymul<A, B>(a1: &A, a2: &B) -> Coefficients<Common<A, B>>
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + Cast<Common<A, B>> + Copy, Shape: Searched>
        + ?Sized,
    B: AsView<Elem: Cast<Common<A, B>> + Copy, Shape: Searched> + ?Sized,
{
    let (a, b): (Vec<Common<A, B>>, Vec<Common<A, B>>) = (coefficients(a1), coefficients(a2));
    product(&without_zeros(a), &without_zeros(b)).into()
}

/// Coefficients from the first that is not 0 on; one 0, if there is none.
fn without_zeros<T: Number>(mut c: Vec<T>) -> Vec<T> {
    match c.iter().position(|&c| c != T::ZERO) {
        Some(first) => c.split_off(first),
        None => vec![T::ZERO],
    }
}

fn product<T: Number>(a: &[T], b: &[T]) -> Vec<T> {
    let mut product = vec![T::Precise::ZERO; a.len() + b.len() - 1];
    for (i, &a) in a.iter().enumerate() {
        for (sum, &b) in product[i..].iter_mut().zip(b) {
            *sum = sum.add(a.precise().multiply(b.precise()));
        }
    }
    product.into_iter().map(T::of_precise).collect()
}

/// The quotient of two polynomials and what remains; NumPy's `np.polydiv`. The zeros before what remains are left
/// out.
///
/// # Panics
/// `v cannot be empty`
///
/// ```
/// use ndview::prelude::*;
/// let (quotient, rest) = np::polydiv(&arr!([3.0, 5.0, 2.0]), &arr!([2.0, 1.0]));
/// assert_eq!(quotient, arr!([1.5, 1.75]));
/// assert_eq!(rest, arr!([0.25]));
/// ```
#[must_use]
#[track_caller]
pub fn polydiv<A, B, Q>(u: &A, v: &B) -> (Coefficients<Q>, Coefficients<Q>)
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + Cast<Q> + Copy, Shape: Searched> + ?Sized,
    B: AsView<Elem: Cast<Q> + Copy, Shape: Searched> + ?Sized,
    Common<A, B>: Number<Quotient = Q>,
    Q: Inexact<Magnitude: Cast<f64>>,
{
    let (mut rest, divisor): (Vec<Q>, Vec<Q>) = (coefficients(u), coefficients(v));
    let Some((&first, _)) = divisor.split_first() else {
        refuse!("v cannot be empty");
    };
    let steps = (rest.len() + 1).saturating_sub(divisor.len());
    let mut quotient = vec![Q::ZERO; steps.max(1)];
    for (place, quotient) in quotient.iter_mut().enumerate().take(steps) {
        *quotient = rest[place].divide(first);
        for (rest, &c) in rest[place..].iter_mut().zip(&divisor) {
            *rest = rest.subtract(quotient.multiply(c));
        }
    }
    let is_small = |c: &Q| Cast::<f64>::cast(c.absolute()) <= 1e-8;
    let zeros = rest.iter().take_while(|c| is_small(c)).count();
    let zeros = zeros.min(rest.len().saturating_sub(1));
    (quotient.into(), rest.split_off(zeros).into())
}

/// The derivative of a polynomial; NumPy's `np.polyder`. As powers are `i64`, so are the coefficients of integers.
///
/// # Panics
/// Where overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polyder(&arr!([1, 1, 1, 1])), arr!([3_i64, 2, 1]));
/// ```
#[must_use]
#[track_caller]
pub fn polyder<A>(p: &A) -> Coefficients<Multiple<A>>
where
    A: AsView<Elem: Promote<i64, Out: Number> + Cast<Multiple<A>> + Copy, Shape: Searched> + ?Sized,
    i64: Cast<Multiple<A>>,
{
    polyder_with(p, 1)
}

/// As [`polyder`], `m` times; NumPy's `np.polyder(p, m)`.
///
/// # Panics
/// As [`polyder`]; `Order of derivative must be positive (see polyint)`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polyder([1, 1, 1, 1], 2)), arr!([6_i64, 2]));
/// ```
#[must_use]
#[track_caller]
pub fn polyder_with<A>(p: &A, m: impl Integer) -> Coefficients<Multiple<A>>
where
    A: AsView<Elem: Promote<i64, Out: Number> + Cast<Multiple<A>> + Copy, Shape: Searched> + ?Sized,
    i64: Cast<Multiple<A>>,
{
    let Ok(m) = usize::try_from(m.saturate()) else {
        refuse!("Order of derivative must be positive (see polyint)");
    };
    let mut own: Vec<Multiple<A>> = coefficients(p);
    for _ in 0..m {
        own.pop();
        let powers = (1..=own.len() as i64).rev();
        for (c, power) in own.iter_mut().zip(powers) {
            *c = c.multiply(power.cast());
        }
    }
    own.into()
}

/// The integral of a polynomial that is 0 at 0; NumPy's `np.polyint`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::polyint(&arr!([6, 2])), arr!([3.0, 2.0, 0.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyint<A>(p: &A) -> Coefficients<Quotient<A>>
where
    A: AsView<Elem: Promote<i64, Out: Number> + Cast<Quotient<A>> + Copy, Shape: Searched> + ?Sized,
    f64: Cast<Quotient<A>>,
{
    polyint_with(p, 1, Unset)
}

/// As [`polyint`], `m` times, with `k` as the values at 0 of the integrals: one of all, or one of each; NumPy's
/// `np.polyint(p, m, k)`.
///
/// # Panics
/// `Order of integral must be positive (see polyder)`;
/// `k must be a scalar or a rank-1 array of length 1 or >m.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polyint([6, 2], k=5)), arr!([3.0, 2.0, 5.0]));
/// assert_eq!(arr!(np.polyint([6], m=2, k=[1, 2])), arr!([3.0, 1.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn polyint_with<A>(p: &A, m: impl Integer, k: impl AtZero) -> Coefficients<Quotient<A>>
where
    A: AsView<Elem: Promote<i64, Out: Number> + Cast<Quotient<A>> + Copy, Shape: Searched> + ?Sized,
    f64: Cast<Quotient<A>>,
{
    let Ok(m) = usize::try_from(m.saturate()) else {
        refuse!("Order of integral must be positive (see polyder)");
    };
    let at_zero = k.at_zero();
    require!(
        at_zero.len() == 1 || at_zero.len() >= m,
        "k must be a scalar or a rank-1 array of length 1 or >m."
    );
    let mut own: Vec<Quotient<A>> = coefficients(p);
    for at_zero in at_zero.iter().cycle().take(m) {
        let powers = (1..=own.len()).rev();
        for (c, power) in own.iter_mut().zip(powers) {
            *c = c.divide((power as f64).cast());
        }
        own.push(at_zero.cast());
    }
    own.into()
}

/// The values of integrals at 0: a number, several, or [`Unset`], which is 0.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.polyint([6, 2])), arr!([3, 2, 0]).astype::<f64>());
/// assert_eq!(arr!(np.polyint([6], m=2, k=[1, 2])), arr!([3.0, 1.0, 2.0]));
/// ```
pub trait AtZero {
    crate::sealed::seal!(required);

    /// The values.
    #[doc(hidden)]
    #[track_caller]
    fn at_zero(self) -> Vec<f64>;
}

impl AtZero for Unset {
    crate::sealed::seal!();

    fn at_zero(self) -> Vec<f64> {
        vec![0.0]
    }
}

impl<'k, K: Operand<Expr<'k>: Expr<Elem: Cast<f64>>> + ?Sized> AtZero for &'k K {
    crate::sealed::seal!();

    #[track_caller]
    fn at_zero(self) -> Vec<f64> {
        let values = self.operand();
        let values = or_panic(values.shape().and_then(|shape| collect(values, shape)));
        values.into_iter().map(Cast::cast).collect()
    }
}

/// The polynomial with these zeros, whose first coefficient is 1; NumPy's `np.poly`. Of no zeros, an array of a 1,
/// where NumPy has the number. Those of a square matrix, with the features `linalg` and `complex`, are its
/// eigenvalues.
///
/// # Panics
/// `input must be 1d or non-empty square 2d array.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::poly(&arr!([-1.0, 2.0])), arr!([1.0, -1.0, -2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn poly<A>(seq_of_zeros: &A) -> Coefficients<<A::Elem as Number>::Quotient>
where
    A: AsView<Elem: Number, Shape: ZerosOf<A::Elem>> + ?Sized,
{
    let view = seq_of_zeros.array_view();
    A::Shape::polynomial(view.shape().as_ref(), view.to_vec()).into()
}

/// The shape of an array that the zeros of a polynomial are those of, with elements of type `T`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.poly([2, -1])), arr!([1.0, -1.0, -2.0]));
/// ```
#[diagnostic::on_unimplemented(
    message = "input must be 1d or non-empty square 2d array.",
    label = "this array has shape `{Self}`"
)]
pub trait ZerosOf<T: Number>: Shape {
    crate::sealed::seal!(required);

    /// The polynomial with these zeros.
    #[doc(hidden)]
    #[track_caller]
    fn polynomial(lens: &[usize], elements: Vec<T>) -> Vec<T::Quotient>;
}

#[diagnostic::do_not_recommend]
impl<X: Axis, T: Number + Cast<T::Quotient>> ZerosOf<T> for (X,)
where
    f64: Cast<T::Quotient>,
{
    crate::sealed::seal!();

    fn polynomial(_: &[usize], elements: Vec<T>) -> Vec<T::Quotient> {
        with_zeros(elements.into_iter().map(Cast::cast), 1.0.cast())
    }
}

/// The characteristic polynomial of a matrix.
#[cfg(all(feature = "linalg", feature = "complex"))]
#[diagnostic::do_not_recommend]
impl<R: Axis, C: Axis, T: Number + Cast<f64>> ZerosOf<T> for (R, C)
where
    f64: Cast<T::Quotient>,
{
    crate::sealed::seal!();

    #[track_caller]
    fn polynomial(lens: &[usize], elements: Vec<T>) -> Vec<T::Quotient> {
        let side = lens[0];
        require!(
            side == lens[1] && side > 0,
            "input must be 1d or non-empty square 2d array."
        );
        let elements: Vec<f64> = elements.into_iter().map(Cast::cast).collect();
        let matrix = Owned::from_parts((Dyn(side), Dyn(side)), elements);
        let zeros = crate::np::linalg::eigvals(&matrix).into_vec();
        // Those that are not real come in pairs, and so all coefficients are.
        let coefficients = with_zeros(zeros.into_iter(), crate::complex::Complex64::new(1.0, 0.0));
        coefficients.into_iter().map(|c| c.re.cast()).collect()
    }
}

fn with_zeros<T: Number>(zeros: impl Iterator<Item = T>, one: T) -> Vec<T> {
    zeros.fold(vec![one], |polynomial, zero| {
        product(&polynomial, &[one, zero.negative()])
    })
}
