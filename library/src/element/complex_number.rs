//! Complex numbers in expressions.

use super::cast::Cast;
use super::each::for_each_number;
use super::element::Element;
use super::inexact::{Inexact, Real, ToInexact, ToWidest};
use super::kinds::{HasDifference, HasNegative, HasProduct, HasSign, HasSum};
use super::literal::{complex, float, int};
use super::number::{Number, precise};
use super::store::{StoreInto, stored_as_nothing_else};
use crate::complex::{Complex, Complex32, Complex64, through_f64, turned};

/// The type of both parts of a complex number: `f32` or `f64`.
pub trait Component:
    Real + crate::complex::Part + Element + Cast<f64> + Number<Magnitude = Self, Quotient = Self>
{
}
impl Component for f32 {}
impl Component for f64 {}

impl<F: Component> crate::sealed::Sealed for Complex<F> {}
impl<F: Component> Element for Complex<F> {}

#[diagnostic::do_not_recommend]
impl<F: Component> Number for Complex<F> {
    type Quotient = Self;
    type Magnitude = F;
    type Whole = Self;
    precise!();
    const ZERO: Self = Complex::new(<F as Number>::ZERO, <F as Number>::ZERO);

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Complex::new(self.re + other.re, self.im + other.im)
    }

    #[inline(always)]
    fn subtract(self, other: Self) -> Self {
        Complex::new(self.re - other.re, self.im - other.im)
    }

    #[inline(always)]
    fn multiply(self, other: Self) -> Self {
        crate::complex::multiply(self, other)
    }

    fn power(self, other: Self) -> Self {
        crate::complex::power(self, other)
    }

    #[inline(always)]
    fn simple_power(self, other: Self, literal: f64) -> Self {
        match literal {
            2.0 => self.multiply(self),
            _ => self.power(other),
        }
    }

    #[inline(always)]
    fn negative(self) -> Self {
        Complex::new(-self.re, -self.im)
    }

    #[inline(always)]
    fn absolute(self) -> F {
        crate::complex::distance(self)
    }

    fn sign(self) -> Self {
        let distance = self.absolute();
        let (re, im) = (self.re.absolute(), self.im.absolute());
        if distance == <F as Number>::ZERO {
            return Self::ZERO;
        }
        // Of infinitely far numbers, one at a right angle has a direction.
        if Inexact::isinf(distance) && !(Inexact::isinf(re) && Inexact::isinf(im)) {
            return match Inexact::isinf(re) {
                true => Complex::new(Real::copysign(F::ONE, self.re), <F as Number>::ZERO),
                false => Complex::new(<F as Number>::ZERO, Real::copysign(F::ONE, self.im)),
            };
        }
        Complex::new(self.re / distance, self.im / distance)
    }

    #[inline(always)]
    fn conjugate(self) -> Self {
        Complex::new(self.re, -self.im)
    }

    #[inline(always)]
    fn exact(self) -> Option<i128> {
        None
    }

    #[inline(always)]
    fn less(self, other: Self) -> bool {
        before(self, other) | (self.re == other.re) & (self.im < other.im)
    }

    #[inline(always)]
    fn less_equal(self, other: Self) -> bool {
        before(self, other) | (self.re == other.re) & (self.im <= other.im)
    }

    #[inline(always)]
    fn greater(self, other: Self) -> bool {
        other.less(self)
    }

    #[inline(always)]
    fn greater_equal(self, other: Self) -> bool {
        other.less_equal(self)
    }

    // Of numbers that differ in the signs of zeros only, NumPy takes the first.
    #[inline(always)]
    fn larger(self, other: Self) -> Self {
        match self.greater_equal(other) | Inexact::isnan(self) {
            true => self,
            false => other,
        }
    }

    #[inline(always)]
    fn smaller(self, other: Self) -> Self {
        match self.less_equal(other) | Inexact::isnan(self) {
            true => self,
            false => other,
        }
    }

    fn order(self, other: Self) -> core::cmp::Ordering {
        // Numbers without a `nan` are first, then those with one in the imaginary part.
        let nans = |z: Self| (z.re.isnan(), z.im.isnan());
        let by_parts = || self.re.order(other.re).then(self.im.order(other.im));
        nans(self).cmp(&nans(other)).then_with(by_parts)
    }

    fn precedes(self, other: Self) -> bool {
        self.order(other).is_lt()
    }
}

/// Whether the real parts decide that one number is less than another.
#[inline(always)]
fn before<F: Component>(a: Complex<F>, b: Complex<F>) -> bool {
    (a.re < b.re) & !Inexact::isnan(a.im) & !Inexact::isnan(b.im)
}

/// What numbers that have an operator do, the result being a number of the same type.
macro_rules! kinds {
    ($($kind:ident { $($method:ident($this:ident $(, $argument:ident)?) => $result:expr;)* })*) => {$(
        impl<F: Component> $kind for Complex<F> {
            crate::sealed::seal!();

            $(
                #[inline(always)]
                fn $method(self $(, $argument: Self)?) -> Self {
                    let $this = self;
                    $result
                }
            )*
        }
    )*};
}
kinds! {
    HasSum {
        plus(a, b) => a.add(b);
    }
    HasProduct {
        times(a, b) => a.multiply(b);
    }
    HasDifference {
        less_another(a, b) => a.subtract(b);
    }
    HasNegative {
        opposite(a) => a.negative();
    }
    HasSign {
        itself(a) => a;
        sign_of_it(a) => a.sign();
    }
}

#[diagnostic::do_not_recommend]
impl<F: Component> ToInexact for Complex<F> {
    type Inexact = Self;

    #[inline(always)]
    fn to_inexact(self) -> Self {
        self
    }
}

impl<F: Component> ToWidest for Complex<F> {
    type Widest = Complex64;
}

/// Functions that are calculated in `f64`.
macro_rules! functions {
    ($($name:ident |$z:ident| $result:expr;)*) => {$(
        fn $name(self) -> Self {
            through_f64(self, |$z| $result)
        }
    )*};
}

#[diagnostic::do_not_recommend]
impl<F: Component> Inexact for Complex<F> {
    #[inline(always)]
    fn divide(self, other: Self) -> Self {
        crate::complex::divide(self, other)
    }

    functions! {
        sqrt |z| crate::complex::sqrt(z);
        exp |z| crate::complex::exp(z);
        exp2 |z| crate::complex::exp(z * core::f64::consts::LN_2);
        expm1 |z| crate::complex::expm1(z);
        log |z| crate::complex::log(z);
        log2 |z| crate::complex::log(z) * core::f64::consts::LOG2_E;
        log10 |z| crate::complex::log(z) * core::f64::consts::LOG10_E;
        log1p |z| crate::complex::log1p(z);
        sin |z| crate::complex::sin(z);
        // i z has the cosine of z.
        cos |z| crate::complex::cosh(Complex::new(-z.im, z.re));
        tan |z| turned(z, crate::complex::tanh);
        arcsin |z| crate::complex::arcsin(z);
        arccos |z| crate::complex::arccos(z);
        arctan |z| turned(z, crate::complex::arctanh);
        sinh |z| crate::complex::sinh(z);
        cosh |z| crate::complex::cosh(z);
        tanh |z| crate::complex::tanh(z);
        arcsinh |z| crate::complex::arcsinh(z);
        arccosh |z| crate::complex::arccosh(z);
        arctanh |z| crate::complex::arctanh(z);
    }

    fn sinc(self) -> Self {
        through_f64(self, |z| {
            let angle = z * core::f64::consts::PI;
            // NumPy's: so small that the sine is the angle.
            let angle = if angle == Complex64::ZERO {
                Complex64::new(1e-20, 0.0)
            } else {
                angle
            };
            crate::complex::divide(crate::complex::sin(angle), angle)
        })
    }

    #[inline(always)]
    fn reciprocal(self) -> Self {
        crate::complex::reciprocal(self)
    }

    #[inline(always)]
    fn rint(self) -> Self {
        Complex::new(self.re.rint(), self.im.rint())
    }

    #[inline(always)]
    fn isnan(self) -> bool {
        self.re.isnan() | self.im.isnan()
    }

    #[inline(always)]
    fn isinf(self) -> bool {
        self.re.isinf() | self.im.isinf()
    }

    #[inline(always)]
    fn isfinite(self) -> bool {
        self.re.isfinite() & self.im.isfinite()
    }
}

#[diagnostic::do_not_recommend]
impl<F: Component> Cast<Complex<F>> for Complex<F> {
    #[inline(always)]
    fn cast(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<F: Component> Cast<bool> for Complex<F> {
    #[inline(always)]
    fn cast(self) -> bool {
        self != Self::ZERO
    }
}

/// Numbers as complex ones with parts of these types.
macro_rules! casts {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F: Component> Cast<Complex<F>> for $number
        where
            $number: Cast<F>,
        {
            #[inline(always)]
            fn cast(self) -> Complex<F> {
                Complex::new(self.cast(), <F as Number>::ZERO)
            }
        }
    )*};
}
for_each_number!(bool signed unsigned float half => casts! { int float });

#[diagnostic::do_not_recommend]
impl Cast<Complex64> for Complex32 {
    #[inline(always)]
    fn cast(self) -> Complex64 {
        Complex::new(self.re.into(), self.im.into())
    }
}

#[diagnostic::do_not_recommend]
impl Cast<Complex32> for Complex64 {
    #[inline(always)]
    fn cast(self) -> Complex32 {
        Complex::new(self.re as f32, self.im as f32)
    }
}

#[diagnostic::do_not_recommend]
impl<F: Component> Cast<Complex<F>> for complex
where
    Complex64: Cast<Complex<F>>,
{
    #[inline(always)]
    fn cast(self) -> Complex<F> {
        self.0.cast()
    }
}

#[diagnostic::do_not_recommend]
impl Cast<bool> for complex {
    #[inline(always)]
    fn cast(self) -> bool {
        self.0 != Complex64::ZERO
    }
}

/// Numbers may be stored as complex ones where they may be stored as parts of them.
macro_rules! widens {
    ($($from:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F: Component> StoreInto<Complex<F>> for $from
        where
            $from: StoreInto<F>,
        {
        crate::sealed::seal!();

            #[inline(always)]
            fn store(self) -> Complex<F> {
                Complex::new(self.store(), <F as Number>::ZERO)
            }

            #[inline(always)]
            fn another(stored: &Complex<F>) -> Complex<F> {
                *stored
            }
        }
    )*};
}
for_each_number!(bool signed unsigned float half => widens! { int float });

#[diagnostic::do_not_recommend]
impl StoreInto<Complex64> for Complex32 {
    crate::sealed::seal!();

    #[inline(always)]
    fn store(self) -> Complex64 {
        self.cast()
    }

    #[inline(always)]
    fn another(stored: &Complex64) -> Complex64 {
        *stored
    }
}

#[diagnostic::do_not_recommend]
impl<F: Component> StoreInto<Complex<F>> for complex
where
    Complex64: Cast<Complex<F>>,
{
    crate::sealed::seal!();

    #[inline(always)]
    fn store(self) -> Complex<F> {
        self.cast()
    }

    #[inline(always)]
    fn another(stored: &Complex<F>) -> Complex<F> {
        *stored
    }
}

stored_as_nothing_else! {
    [F: Component] Complex<F>;
    [] complex;
    // But for complex numbers.
    [] f64;
}
