//! Polynomials with a domain: NumPy's class `Polynomial`.

mod calculus;
mod interval;
mod made;
mod operators;
mod powers;
#[cfg(all(feature = "linalg", feature = "complex"))]
mod roots;
mod values;
mod written;

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Inexact, Number};
use crate::np::sorting::search::Searched;
use crate::refusal::require;
use alloc::vec::Vec;
pub use interval::Interval;
use interval::{DEFAULT, map};

/// A polynomial: coefficients, that of the lowest power first, and a domain, the interval from which `x` is mapped to the
/// window before its powers are taken; NumPy's `np.polynomial.Polynomial`. Both are from -1 to 1 if nothing else is said:
/// then `x` is what it is.
///
/// Polynomials are added, subtracted, multiplied and divided, with each other and with numbers, in Rust by `+`, `-`, `*`
/// and `%`, in `arr!` by `**` and `np.floor_divide`, too. Two of them are required to have the same domain and window.
/// A value at `x` is `p.call(x)`, because what is called in Rust is a function.
///
/// ```
/// use ndview::prelude::*;
/// let p = arr!(np.polynomial.Polynomial([1, 2, 3]));
/// assert_eq!(arr!(p.call([0, 1, 2])), arr!([1.0, 6.0, 17.0]));
/// assert_eq!(arr!((p * p - 1).coef), arr!([0.0, 4.0, 10.0, 12.0, 9.0]));
/// assert_eq!(arr!(p.deriv().coef), arr!([2.0, 6.0]));
/// assert_eq!(arr!(np.floor_divide(p ** 2, p)), p);
/// ```
#[derive(Clone)]
pub struct Polynomial<T = f64> {
    /// The coefficients, that of the lowest power first.
    pub coef: Owned<T, (Dyn,)>,
    /// The interval that is mapped to the window.
    pub domain: [f64; 2],
    /// What the domain is mapped to.
    pub window: [f64; 2],
    /// Whether it stands for a number, which has no domain of its own.
    is_number: bool,
}

/// What coefficients are: floats or complex numbers.
///
/// ```
/// use ndview::np::polynomial::{Coefficient, Polynomial};
/// fn slope<T: Coefficient>(p: &Polynomial<T>) -> Polynomial<T> {
///     p.deriv()
/// }
/// assert_eq!(slope(&Polynomial::new(&[1, 2, 3])).coef.to_vec(), [2.0, 6.0]);
/// ```
pub trait Coefficient: Inexact + Number<Quotient = Self> {
    /// The coefficient that a number is.
    fn of(number: f64) -> Self;

    /// The whole number that it is, if it is one and not negative.
    #[doc(hidden)]
    fn whole(self) -> Option<isize>;
}

impl<T: Inexact<Magnitude: Cast<f64>> + Number<Quotient = T>> Coefficient for T
where
    f64: Cast<T>,
{
    fn of(number: f64) -> T {
        number.cast()
    }

    fn whole(self) -> Option<isize> {
        let size: f64 = self.absolute().cast();
        let whole = size as isize;
        (T::of(whole as f64) == self).then_some(whole)
    }
}

impl<T: Coefficient> Polynomial<T> {
    /// The polynomial with these coefficients, that of the lowest power first; NumPy's `Polynomial(coef)`. Integers become
    /// `f64`.
    ///
    /// # Panics
    /// `Coefficient array is empty`
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// let p = Polynomial::new(&[1, 2]);
    /// assert_eq!(p.call(0.5), 2.0);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn new<A>(coef: &A) -> Self
    where
        A: AsView<Elem: Number<Quotient = T> + Cast<T>, Shape: Searched> + ?Sized,
    {
        Self::new_with(coef, crate::np::Unset, crate::np::Unset)
    }

    /// As [`new`](Self::new), with a domain and a window, where they are given; NumPy's `Polynomial(coef, domain, window)`.
    ///
    /// # Panics
    /// As [`new`](Self::new); `Domain has wrong number of elements.`; `Window has wrong number of elements.`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([0, 1], domain=[0, 10]));
    /// assert_eq!(p.call([0, 5, 10]), arr!([-1.0, 0.0, 1.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn new_with<A>(coef: &A, domain: impl Interval, window: impl Interval) -> Self
    where
        A: AsView<Elem: Number<Quotient = T> + Cast<T>, Shape: Searched> + ?Sized,
    {
        let coef: Vec<T> = coef.array_view().into_iter().map(|c| c.cast()).collect();
        require!(!coef.is_empty(), "Coefficient array is empty");
        let domain = domain.ends("Domain has wrong number of elements.");
        let window = window.ends("Window has wrong number of elements.");
        Self::of(coef, domain.unwrap_or(DEFAULT), window.unwrap_or(DEFAULT))
    }

    /// A polynomial of its parts.
    fn of(coef: Vec<T>, domain: [f64; 2], window: [f64; 2]) -> Self {
        Polynomial {
            coef: coef.into(),
            domain,
            window,
            is_number: false,
        }
    }

    /// One with the same domain and window.
    fn beside(&self, coef: Vec<T>) -> Self {
        Polynomial {
            coef: coef.into(),
            ..*self
        }
    }

    /// The highest power that there is a coefficient of; NumPy's `p.degree()`.
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert_eq!(Polynomial::new(&[1, 2, 0]).degree(), 2);
    /// ```
    #[must_use]
    pub fn degree(&self) -> usize {
        self.coef.len().saturating_sub(1)
    }

    /// What is added to `x` once it is multiplied, and what it is multiplied with, to get from the domain to the window;
    /// NumPy's `p.mapparms()`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([0, 1], domain=[0, 10]));
    /// assert_eq!(p.mapparms(), (-1.0, 0.2));
    /// ```
    #[must_use]
    pub fn mapparms(&self) -> (f64, f64) {
        map(self.domain, self.window)
    }

    /// Whether another has the same coefficients; NumPy's `p.has_samecoef(other)`.
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert!(!Polynomial::new(&[1, 2]).has_samecoef(&Polynomial::new(&[1, 2, 0])));
    /// ```
    #[must_use]
    pub fn has_samecoef(&self, other: &Self) -> bool {
        self.coef.as_slice() == other.coef.as_slice()
    }

    /// Whether another has the same domain; NumPy's `p.has_samedomain(other)`.
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert!(Polynomial::new(&[1, 2]).has_samedomain(&Polynomial::new(&[3])));
    /// ```
    #[must_use]
    pub fn has_samedomain(&self, other: &Self) -> bool {
        self.domain == other.domain
    }

    /// Whether another has the same window; NumPy's `p.has_samewindow(other)`.
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert!(Polynomial::new(&[1, 2]).has_samewindow(&Polynomial::new(&[3])));
    /// ```
    #[must_use]
    pub fn has_samewindow(&self, other: &Self) -> bool {
        self.window == other.window
    }
}
