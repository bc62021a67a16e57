//! NumPy's functions that are computed element by element, as operators: `np.sqrt(a + 1)` is one
//! expression, as `a + 1` is.

use super::operator::{
    BinaryOperator, UnaryOperator, binary_operators, inexact_operators, unary_operators,
};
use super::retained::{Block, Computed, Pending, Room};
use crate::element::{
    Cast, HasBits, HasDivisors, InWhole, Inexact, Larger, Number, Numeric, Promote, Real, Shifted,
    Signed, Smaller, ToInexact, ToWidest, Together, float, int, *,
};
use crate::elementary::i0;
use crate::error::Error;

/// Functions of one element that are calculated in floating-point numbers: name and method.
macro_rules! inexact_functions {
    ($bound:ident: $($name:ident $method:ident;)*) => {
        unary_operators! {$(
            #[doc = concat!("`np.", stringify!($method), "(a)`")]
            $name<R> [A: ToInexact<Inexact = R>, R: $bound] -> R, |a| a.to_inexact().$method();
        )*}
    };
}
inexact_functions! { Inexact:
    Sqrt sqrt;
    Rint rint;
}
inexact_functions! { HasFabs: Fabs absolute; }
inexact_functions! { HasRad2deg: Rad2deg rad2deg; }
inexact_functions! { HasDeg2rad: Deg2rad deg2rad; }
inexact_functions! { HasSpacing: Spacing spacing; }

/// Functions of one element that are computed of several at once: name, method, and that for several.
macro_rules! elementary_functions {
    ($bound:ident: $($name:ident $method:ident $of_each:ident;)*) => {$(
        #[doc = concat!("`np.", stringify!($method), "(a)`")]
        pub struct $name;

        impl<A: ToInexact<Inexact = R>, R: $bound> UnaryOperator<A> for $name {
            crate::sealed::seal!();
            type Out = R;
            type Retained = Block<R>;
            const COMPUTES_AT_ONCE: bool = true;

            #[inline(always)]
            fn apply(a: A) -> R {
                a.to_inexact().$method()
            }

            #[inline(always)]
            fn apply_to_all(
                operands: impl Fn(usize) -> A,
                results: Pending<'_, R>,
            ) -> Computed<'_, R> {
                let mut numbers = results.write(|position| operands(position).to_inexact());
                R::$of_each(numbers.elements());
                numbers
            }
        }
    )*};
}
elementary_functions! { Inexact:
    Exp exp exp_of_each;
    Exp2 exp2 exp2_of_each;
    Expm1 expm1 expm1_of_each;
    Log log log_of_each;
    Log2 log2 log2_of_each;
    Log10 log10 log10_of_each;
    Log1p log1p log1p_of_each;
    Sin sin sin_of_each;
    Cos cos cos_of_each;
    Tan tan tan_of_each;
    Arcsin arcsin arcsin_of_each;
    Arccos arccos arccos_of_each;
    Arctan arctan arctan_of_each;
    Sinh sinh sinh_of_each;
    Cosh cosh cosh_of_each;
    Tanh tanh tanh_of_each;
    Arcsinh arcsinh arcsinh_of_each;
    Arccosh arccosh arccosh_of_each;
    Arctanh arctanh arctanh_of_each;
}
elementary_functions! { HasCbrt: Cbrt cbrt cbrt_of_each; }

/// As [`elementary_functions`], of two elements.
macro_rules! elementary_functions_of_two {
    ($($(#[$doc:meta])* $name:ident $bound:ident $method:ident $of_each:ident;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A, B, P, R> BinaryOperator<A, B> for $name
        where
            A: Promote<B, Out = P> + Cast<R>,
            B: Cast<R>,
            P: ToInexact + Together<A, B, Float = R>,
            R: $bound,
        {
            crate::sealed::seal!();
            type Out = R;
            type Retained = Block<R>;
            const COMPUTES_AT_ONCE: bool = true;

            #[inline(always)]
            fn apply(a: A, b: B) -> R {
                let (a, b): (R, R) = (a.cast(), b.cast());
                a.$method(b)
            }

            #[inline(always)]
            fn apply_to_all<const IS_SAME: bool>(
                operands: impl Fn(usize) -> (A, B),
                results: Pending<'_, R>,
            ) -> Computed<'_, R> {
                let mut numbers = results.write(|position| operands(position).0.cast());
                let mut others = Room::empty();
                let others = others.first(numbers.elements().len());
                let mut others = others.write(|position| operands(position).1.cast());
                R::$of_each(numbers.elements(), others.elements());
                numbers
            }
        }
    )*};
}
elementary_functions_of_two! {
    /// `np.arctan2(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.arctan2.outer([0], [1, -1])), arr!([[0.0, np.pi]]));
    /// ```
    Arctan2 HasArctan2 arctan2 arctan2_of_each;
    /// `np.hypot(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.hypot.outer([3], [4, -4])), arr!([[5.0, 5.0]]));
    /// ```
    Hypot HasHypot hypot hypot_of_each;
    /// `np.logaddexp(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.logaddexp.reduce([-np.inf, 2])), 2.0);
    /// ```
    Logaddexp HasLogaddexp logaddexp logaddexp_of_each;
    /// `np.logaddexp2(a, b)`
    Logaddexp2 HasLogaddexp2 logaddexp2 logaddexp2_of_each;
}

/// `np.sinc(a)`: of integers, in `f64`.
pub struct Sinc;

impl<A: Number<Quotient = R> + Cast<R>, R: Inexact> UnaryOperator<A> for Sinc {
    crate::sealed::seal!();
    type Out = R;
    type Retained = Block<R>;
    const COMPUTES_AT_ONCE: bool = true;

    #[inline(always)]
    fn apply(a: A) -> R {
        Cast::<R>::cast(a).sinc()
    }

    #[inline(always)]
    fn apply_to_all(operands: impl Fn(usize) -> A, results: Pending<'_, R>) -> Computed<'_, R> {
        let mut numbers = results.write(|position| operands(position).cast());
        R::sinc_of_each(numbers.elements());
        numbers
    }
}

/// `np.i0(a)`: computed in `f64`, also of narrower floats.
pub struct I0;

impl<A, R> UnaryOperator<A> for I0
where
    A: Number<Quotient = R> + Cast<R>,
    R: HasI0 + Cast<f64>,
    f64: Cast<R>,
{
    crate::sealed::seal!();
    type Out = R;
    type Retained = Block<R>;
    const COMPUTES_AT_ONCE: bool = true;

    #[inline(always)]
    fn apply(a: A) -> R {
        let mut one = [Cast::<R>::cast(a).cast()];
        i0(&mut one);
        one[0].cast()
    }

    #[inline(always)]
    fn apply_to_all(operands: impl Fn(usize) -> A, results: Pending<'_, R>) -> Computed<'_, R> {
        let mut numbers = Room::empty();
        let numbers = numbers.first(results.len());
        let mut numbers = numbers.write(|position| Cast::<R>::cast(operands(position)).cast());
        i0(numbers.elements());
        let numbers = numbers.elements();
        results.write(|position| numbers[position].cast())
    }
}

unary_operators! {
    /// `abs(a)`
    Absolute<R> [A: HasMagnitude<Magnitude = R>] -> R, |a| a.magnitude();
    /// `np.sign(a)`
    Sign<R> [A: Signed<Out = R>] -> R, |a| a.its_sign();
    /// `np.square(a)`
    Square<R> [A: Number<Whole = R> + Cast<R>, R: Number] -> R, |a| {
        let whole: R = a.cast();
        whole.multiply(whole)
    };
    /// `np.reciprocal(a)`
    Reciprocal<R> [A: Inverted<Out = R>] -> R, |a| a.inverse();
    /// `np.floor(a)`
    Floor [A: HasFloor] -> A, |a| a.rounded(Rounding::Down);
    /// `np.ceil(a)`
    Ceil [A: HasCeil] -> A, |a| a.rounded(Rounding::Up);
    /// `np.trunc(a)`
    Trunc [A: HasTrunc] -> A, |a| a.rounded(Rounding::TowardsZero);
    /// `np.isnan(a)`
    Isnan [A: ToInexact] -> bool, |a| a.to_inexact().isnan();
    /// `np.isinf(a)`
    Isinf [A: ToInexact] -> bool, |a| a.to_inexact().isinf();
    /// `np.isfinite(a)`
    Isfinite [A: ToInexact] -> bool, |a| a.to_inexact().isfinite();
    /// `np.signbit(a)`
    Signbit<R> [A: ToInexact<Inexact = R>, R: HasSignbit] -> bool, |a| a.to_inexact().signbit();
    /// `np.isposinf(a)`
    Isposinf<R> [A: ToInexact<Inexact = R>, R: HasInfinities] -> bool, |a| {
        let a = a.to_inexact();
        a.isinf() & !a.signbit()
    };
    /// `np.isneginf(a)`
    Isneginf<R> [A: ToInexact<Inexact = R>, R: HasInfinities] -> bool, |a| {
        let a = a.to_inexact();
        a.isinf() & a.signbit()
    };
    /// `np.bitwise_count(a)`
    BitwiseCount [A: HasBits] -> u8, |a| a.count_of_bits();
    /// The first of `np.modf(a)`
    FractionalPart<R> [A: ToInexact<Inexact = R>, R: HasModf] -> R, |a| a.to_inexact().modf().0;
    /// The second of `np.modf(a)`
    IntegralPart<R> [A: ToInexact<Inexact = R>, R: HasModf] -> R, |a| a.to_inexact().modf().1;
    /// The first of `np.frexp(a)`
    Mantissa<R> [A: ToInexact<Inexact = R>, R: HasFrexp] -> R, |a| a.to_inexact().frexp().0;
    /// `np.logical_not(a)`
    LogicalNot [A: Cast<bool>] -> bool, |a| !a.cast();
}

binary_operators! {
    /// `np.maximum(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.maximum.accumulate([1, 3, 2])), arr!([1, 3, 3]));
    /// ```
    Maximum<P> [P: Numeric] -> P, |a, b| P::by_number(Larger(a, b));
    /// `np.minimum(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.minimum.accumulate([3, 1, 2])), arr!([3, 1, 1]));
    /// ```
    Minimum<P> [P: Numeric] -> P, |a, b| P::by_number(Smaller(a, b));
    /// `np.fmax(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.fmax.reduce([1, np.nan, 2])), 2.0);
    /// ```
    Fmax<P> [P: Number] -> P, |a, b| if is_nan(b) { a } else if is_nan(a) { b } else { a.larger(b) };
    /// `np.fmin(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.fmin.reduce([1, np.nan, 2])), 1.0);
    /// ```
    Fmin<P> [P: Number] -> P, |a, b| if is_nan(b) { a } else if is_nan(a) { b } else { a.smaller(b) };
    /// `np.gcd(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.gcd.reduce([12, 18, 30])), 6);
    /// ```
    Gcd<P, R> [P: HasDivisors<Out = R>] -> R, |a, b| a.common_divisor(b);
    /// `np.lcm(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.lcm.reduce([4, 6])), 12);
    /// ```
    Lcm<P, R> [P: HasDivisors<Out = R>] -> R, |a, b| a.common_multiple(b);
}

inexact_operators! {
    /// `np.copysign(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.copysign.outer([1, 2], [-1, 1])), arr!([[-1.0, 1.0], [-2.0, 2.0]]));
    /// ```
    Copysign [P: ToInexact + Together<A, B, Float = R>, R: HasCopysign] |a, b| a.copysign(b);
    /// `np.heaviside(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.heaviside.outer([-1, 0], [0.5])), arr!([[0.0], [0.5]]));
    /// ```
    Heaviside [P: ToInexact + Together<A, B, Float = R>, R: Real] |a, b| a.step(b);
    /// `np.nextafter(a, b)`
    Nextafter [P: ToInexact + Together<A, B, Float = R>, R: HasNextafter] |a, b| a.nextafter(b);
}

/// The second of `np.frexp(a)`
pub struct Exponent;

impl<A: ToInexact<Inexact = R>, R: HasFrexp> UnaryOperator<A> for Exponent {
    crate::sealed::seal!();

    type Out = i32;
    type Retained = ();
    const FOR_AVX512: bool = size_of::<R>() > size_of::<i32>();

    #[inline(always)]
    fn apply(a: A) -> i32 {
        a.to_inexact().frexp().1
    }
}

/// `np.ldexp(a, b)`: the power of two is an integer, and does not decide the type.
pub struct Ldexp;

impl<A: ToInexact<Inexact = R>, B: InWhole<Whole: Shifted> + Cast<i64>, R: HasLdexp>
    BinaryOperator<A, B> for Ldexp
{
    crate::sealed::seal!();

    type Out = R;
    type Retained = ();
    const FOR_AVX512: bool = size_of::<R>() > size_of::<i32>();

    #[inline(always)]
    fn apply(a: A, b: B) -> R {
        a.to_inexact().ldexp(b.cast())
    }
}

#[inline(always)]
#[allow(clippy::eq_op, reason = "`nan` is what differs from itself")]
fn is_nan<T: Number>(a: T) -> bool {
    a != a
}

/// Functions of two truth values.
macro_rules! logical_functions {
    ($($(#[$doc:meta])* $name:ident |$a:ident, $b:ident| $result:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl<A: Cast<bool>, B: Cast<bool>> BinaryOperator<A, B> for $name {
            crate::sealed::seal!();

            type Out = bool;
            type Retained = ();

            #[inline(always)]
            fn apply(a: A, b: B) -> bool {
                let ($a, $b): (bool, bool) = (a.cast(), b.cast());
                $result
            }
        }
    )*};
}
logical_functions! {
    /// `np.logical_and(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert!(!arr!(np.logical_and.reduce([1, 0, 2])));
    /// ```
    #[doc(alias = "np.logical_and")]
    LogicalAnd |a, b| a & b;
    /// `np.logical_or(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert!(arr!(np.logical_or.reduce([1, 0, 2])));
    /// ```
    #[doc(alias = "np.logical_or")]
    LogicalOr |a, b| a | b;
    /// `np.logical_xor(a, b)`
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// assert_eq!(arr!(np.logical_xor.accumulate([true, true, false])), arr!([true, false, false]));
    /// ```
    #[doc(alias = "np.logical_xor")]
    LogicalXor |a, b| a ^ b;
}

#[diagnostic::do_not_recommend]
impl Cast<bool> for int {
    #[inline(always)]
    fn cast(self) -> bool {
        self.0 != 0
    }
}
#[diagnostic::do_not_recommend]
impl Cast<bool> for float {
    #[inline(always)]
    fn cast(self) -> bool {
        self.0 != 0.0
    }
}

/// How far apart `np.isclose` lets two numbers be.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.isclose([1, 2], [1.1, 2.3], rtol=0, atol=0.2)), arr!([true, false]));
/// assert_eq!(np::Tolerance::DEFAULT.relative, 1e-5);
/// ```
#[derive(Clone, Copy)]
pub struct Tolerance {
    /// In proportion to the second of the two.
    pub relative: f64,
    /// At least.
    pub absolute: f64,
    /// Whether `nan` is close to `nan`.
    pub equal_nan: bool,
}

impl Tolerance {
    /// NumPy's.
    pub const DEFAULT: Self = Tolerance {
        relative: 1e-5,
        absolute: 1e-8,
        equal_nan: false,
    };
}

impl Default for Tolerance {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// Two numbers whose distance is to be measured.
pub struct Apart<W> {
    a: W,
    b: W,
}

/// The operator that makes [`Apart`] of two numbers.
pub struct Measure;

impl<A, B, P, W> BinaryOperator<A, B> for Measure
where
    A: Promote<B, Out = P>,
    P: ToWidest<Widest = W> + Cast<W>,
{
    crate::sealed::seal!();

    type Out = Apart<W>;
    type Retained = ();

    #[inline(always)]
    fn apply(a: A, b: B) -> Apart<W> {
        let (a, b) = A::promote(a, b);
        Apart {
            a: a.cast(),
            b: b.cast(),
        }
    }
}

/// `np.isclose(a, b)`: the operator on [`Apart`] and a [`Tolerance`].
pub struct IsClose;

impl<W: Inexact<Magnitude = f64>> BinaryOperator<Apart<W>, Tolerance> for IsClose {
    crate::sealed::seal!();

    type Out = bool;
    type Retained = ();

    #[inline(always)]
    fn apply(Apart { a, b }: Apart<W>, tolerance: Tolerance) -> bool {
        let reach = tolerance.absolute + tolerance.relative * b.absolute();
        // Infinite numbers are close to themselves alone.
        (a.subtract(b).absolute() <= reach) & b.isfinite()
            | (a == b)
            | (tolerance.equal_nan & a.isnan() & b.isnan())
    }
}
