//! Rust's operators.

use super::{Coefficient, Polynomial};
use crate::element::{Arithmetic, Cast, Element, for_each_number};
use crate::np::polynomial::polynomial::arithmetic::{
    difference, power, product, quotient, sum, trimmed,
};
use crate::refusal::{refuse, require};
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::ops::{Add, Div, Mul, Neg, Rem, Sub};

/// The highest exponent of a power.
const MOST: isize = 100;

impl<T: Coefficient> Polynomial<T> {
    /// A polynomial that is this number, whatever its domain.
    fn number(number: T) -> Self {
        Polynomial {
            is_number: true,
            ..Self::of(vec![number], super::DEFAULT, super::DEFAULT)
        }
    }

    /// What is calculated of the coefficients of two, with the domain and the window of both.
    #[track_caller]
    fn combined(self, other: Self, f: impl FnOnce(Vec<T>, Vec<T>) -> Vec<T>) -> Self {
        if !self.is_number && !other.is_number {
            require!(self.domain == other.domain, "Domains differ");
            require!(self.window == other.window, "Windows differ");
        }
        let of_first = !self.is_number;
        let (domain, window) = match of_first {
            true => (self.domain, self.window),
            false => (other.domain, other.window),
        };
        Polynomial {
            is_number: self.is_number && other.is_number,
            domain,
            window,
            coef: f(
                trimmed(self.coef.into_vec()),
                trimmed(other.coef.into_vec()),
            )
            .into(),
        }
    }

    /// The quotient of two polynomials, without what is left; NumPy's `p // q`, in `arr!` `np.floor_divide(p, q)`.
    ///
    /// # Panics
    /// `division by zero`; `Domains differ`; `Windows differ`
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// let (p, q) = (Polynomial::new(&[1, 2, 3]), Polynomial::new(&[1, 1]));
    /// assert_eq!(p.floor_divide(&q), Polynomial::new(&[-1, 3]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn floor_divide(&self, other: &Self) -> Self {
        self.clone()
            .combined(other.clone(), |a, b| quotient(a, &b).0)
    }

    /// A polynomial multiplied with itself; NumPy's `p ** exponent`.
    ///
    /// # Panics
    /// `Power must be a non-negative integer.`; `Power is too large`, above 100
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert_eq!(Polynomial::new(&[1, 1]).pow(2), Polynomial::new(&[1, 2, 1]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn pow(&self, exponent: isize) -> Self {
        require!(exponent >= 0, "Power must be a non-negative integer.");
        require!(exponent <= MOST, "Power is too large");
        let coef = trimmed(self.coef.to_vec());
        self.beside(power(&coef, exponent, T::of(1.0)))
    }

    /// To the power of a polynomial that is a number.
    #[track_caller]
    pub(super) fn pow_of(&self, exponent: &Self) -> Self {
        match exponent.coef[[0]].whole() {
            Some(whole) => self.pow(whole),
            None => refuse!("Power must be a non-negative integer."),
        }
    }
}

/// Operators of Rust's, of polynomials and of references to them.
macro_rules! operators {
    ($($trait:ident $method:ident |$a:ident, $b:ident| $result:expr;)*) => {$(
        impl<T: Coefficient> $trait for Polynomial<T> {
            type Output = Self;

            #[track_caller]
            fn $method(self, other: Self) -> Self {
                self.combined(other, |$a, $b| $result)
            }
        }

        impl<T: Coefficient> $trait for &Polynomial<T> {
            type Output = Polynomial<T>;

            #[track_caller]
            fn $method(self, other: Self) -> Polynomial<T> {
                self.clone().$method(other.clone())
            }
        }
    )*};
}
operators! {
    Add add |a, b| sum(a, b);
    Sub sub |a, b| difference(a, b);
    Mul mul |a, b| trimmed(product(&a, &b));
    Rem rem |a, b| quotient(a, &b).1;
}

/// By a number.
impl<T: Coefficient> Div for Polynomial<T> {
    type Output = Self;

    /// # Panics
    /// `unsupported types for true division: write np.floor_divide(p, q)`, of two polynomials; `division by zero`
    #[track_caller]
    fn div(self, other: Self) -> Self {
        require!(
            other.is_number,
            "unsupported types for true division: write np.floor_divide(p, q)"
        );
        self.combined(other, |a, b| quotient(a, &b).0)
    }
}

impl<T: Coefficient> Neg for Polynomial<T> {
    type Output = Self;

    fn neg(mut self) -> Self {
        let coef = self.coef.to_vec().into_iter().map(T::negative);
        self.coef = coef.collect::<Vec<T>>().into();
        self
    }
}

impl<T: Coefficient> PartialEq for Polynomial<T> {
    fn eq(&self, other: &Self) -> bool {
        self.has_samecoef(other) && self.has_samedomain(other) && self.has_samewindow(other)
    }
}

/// Polynomials are in no order.
impl<T: Coefficient> PartialOrd for Polynomial<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self == other).then_some(Ordering::Equal)
    }
}

impl<T: Coefficient> Element for Polynomial<T> {}

impl<T: Coefficient> Arithmetic for Polynomial<T> {
    fn from_integer(integer: i64) -> Self {
        Self::number(T::of(integer as f64))
    }
}

/// Numbers beside polynomials.
macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl<T: Coefficient> From<$number> for Polynomial<T> {
            fn from(number: $number) -> Self {
                Self::number(T::of(Cast::<f64>::cast(number)))
            }
        }
    )*};
}
for_each_number!(float signed unsigned => numbers! {});
