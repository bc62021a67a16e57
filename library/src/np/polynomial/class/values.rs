//! Values of polynomials, and the same polynomial by other coefficients.

use super::interval::{DEFAULT, map};
use super::{Coefficient, Interval, Polynomial};
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Integer, Number, Promote};
use crate::expr::Collected;
use crate::np::options::Unset;
use crate::np::polynomial::polynomial::{arithmetic, polytrim};
use crate::refusal::{refuse, require};
use crate::shape::computed_shape;
use alloc::vec::Vec;

impl<T: Coefficient> Polynomial<T> {
    /// The values at `x`, a number or an array; NumPy's `p(x)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([1, 2, 3]));
    /// assert_eq!(p.call(2), 17.0);
    /// assert_eq!(p.call(&[[0, 1], [2, 3]]), arr!([[1.0, 6.0], [17.0, 34.0]]));
    /// ```
    #[doc(alias = "__call__")]
    #[must_use]
    pub fn call<X, P, V, O>(&self, x: X) -> O
    where
        X: AsView<Elem: Promote<f64, Out = P> + Cast<V> + Copy, Shape: Collected<V, Out = O>>,
        T: Promote<P, Out = V> + Cast<V>,
        f64: Cast<V>,
        V: Number,
    {
        let (offset, scale) = self.mapparms();
        let (offset, scale): (V, V) = (offset.cast(), scale.cast());
        let x = x.array_view();
        let shape: X::Shape = computed_shape(x.shape().as_ref());
        let values = x.into_iter().map(|x| {
            let x = scale.multiply(x.cast()).add(offset);
            let highest_first = self.coef.as_slice().iter().rev();
            highest_first.fold(V::ZERO, |sum, c| sum.multiply(x).add(c.cast()))
        });
        shape.collected(values.collect())
    }

    /// The polynomial of another: its value at `x` is the value of this one at the value of the other; NumPy's `p(q)`.
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// let (square, sum) = (Polynomial::new(&[0, 0, 1]), Polynomial::new(&[1, 1]));
    /// assert_eq!(square.compose(&sum), Polynomial::new(&[1, 2, 1]));
    /// ```
    #[doc(alias = "__call__")]
    #[must_use]
    pub fn compose(&self, other: &Self) -> Self {
        let (offset, scale) = self.mapparms();
        let mut inner: Vec<T> = other.coef.to_vec();
        inner.iter_mut().for_each(|c| *c = c.multiply(T::of(scale)));
        let inner = arithmetic::sum(inner, vec![T::of(offset)]);
        let highest_first = self.coef.as_slice().iter().rev();
        let composed = highest_first.fold(vec![T::ZERO], |sum, c| {
            arithmetic::sum(arithmetic::product(&sum, &inner), vec![*c])
        });
        other.beside(composed)
    }

    /// 100 places that are equally far apart in the domain, and the values there; NumPy's `p.linspace()`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (x, y) = arr!(np.polynomial.Polynomial([0, 2])).linspace();
    /// assert_eq!((x.len(), x[0], y[0]), (100, -1.0, -2.0));
    /// ```
    #[must_use]
    pub fn linspace<V>(&self) -> (Owned<f64, (Dyn,)>, Owned<V, (Dyn,)>)
    where
        T: Promote<f64, Out = V> + Cast<V>,
        f64: Cast<V>,
        V: Number,
    {
        self.linspace_with(100, Unset)
    }

    /// As [`linspace`](Self::linspace), of `n` places, and in another interval than the domain, if it is given; NumPy's
    /// `p.linspace(n, domain)`.
    ///
    /// # Panics
    /// `Number of samples, -1, must be non-negative.`; `Domain has wrong number of elements.`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([0, 2]));
    /// let (x, y) = arr!(p.linspace(3, domain=[0, 1]));
    /// assert_eq!(x, arr!([0.0, 0.5, 1.0]));
    /// assert_eq!(y, arr!([0.0, 1.0, 2.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn linspace_with<V>(
        &self,
        n: impl Integer,
        domain: impl Interval,
    ) -> (Owned<f64, (Dyn,)>, Owned<V, (Dyn,)>)
    where
        T: Promote<f64, Out = V> + Cast<V>,
        f64: Cast<V>,
        V: Number,
    {
        let n = n.saturate();
        let Ok(count) = usize::try_from(n) else {
            refuse!("Number of samples, {n}, must be non-negative.");
        };
        let domain = domain.ends("Domain has wrong number of elements.");
        let [first, last] = domain.unwrap_or(self.domain);
        let x: Owned<f64, (Dyn,)> = crate::np::linspace(first, last, count);
        let y = self.call(&x);
        (x, y)
    }

    /// The same polynomial with the domain and the window of the class, from -1 to 1; NumPy's `p.convert()`. Coefficients
    /// keep their type, `f32`, too.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([0, 1], domain=[0, 4]));
    /// assert_eq!(p.convert().coef, arr!([-1.0, 0.5]));
    /// ```
    #[must_use]
    pub fn convert(&self) -> Self {
        self.convert_with(Unset, Unset)
    }

    /// As [`convert`](Self::convert), with another domain and another window, if they are given; NumPy's
    /// `p.convert(domain, kind, window)`, of which `kind` is `Polynomial`.
    ///
    /// # Panics
    /// As [`new_with`](Self::new_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([0, 1]));
    /// assert_eq!(arr!(p.convert(domain=[0, 4]).coef), arr!([2.0, 2.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn convert_with(&self, domain: impl Interval, window: impl Interval) -> Self {
        let domain = domain.ends("Domain has wrong number of elements.");
        let window = window.ends("Window has wrong number of elements.");
        let (domain, window) = (domain.unwrap_or(DEFAULT), window.unwrap_or(DEFAULT));
        let (offset, scale) = map(window, domain);
        let identity = vec![T::of(offset), T::of(scale)];
        self.compose(&Self::of(identity, domain, window))
    }

    /// A polynomial of the first `size` coefficients; NumPy's `p.truncate(size)`.
    ///
    /// # Panics
    /// `size must be a positive integer`
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert_eq!(Polynomial::new(&[1, 2, 3]).truncate(2), Polynomial::new(&[1, 2]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn truncate(&self, size: impl Integer) -> Self {
        let size = usize::try_from(size.saturate()).unwrap_or_default();
        require!(size > 0, "size must be a positive integer");
        let coef = self.coef.as_slice();
        self.beside(coef[..size.min(coef.len())].to_vec())
    }

    /// A polynomial without the powers above `deg`; NumPy's `p.cutdeg(deg)`.
    ///
    /// # Panics
    /// `size must be a positive integer`, if `deg` is negative
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert_eq!(Polynomial::new(&[1, 2, 3]).cutdeg(1), Polynomial::new(&[1, 2]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn cutdeg(&self, deg: impl Integer) -> Self {
        self.truncate(deg.saturate().saturating_add(1))
    }
}

impl<T: Coefficient<Magnitude: Cast<f64>>> Polynomial<T> {
    /// A polynomial without zeros at the end; NumPy's `p.trim()`.
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert_eq!(Polynomial::new(&[1, 2, 0]).trim(), Polynomial::new(&[1, 2]));
    /// ```
    #[must_use]
    pub fn trim(&self) -> Self {
        self.trim_with(0)
    }

    /// A polynomial without coefficients at the end whose magnitude is no more than `tol`; NumPy's `p.trim(tol)`.
    ///
    /// # Panics
    /// `tol must be non-negative`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial([1, 2, 0.1]));
    /// assert_eq!(arr!(p.trim(tol=0.5).coef), arr!([1.0, 2.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn trim_with(&self, tol: impl Cast<f64>) -> Self {
        self.beside(polytrim(&self.coef, tol).into_vec())
    }
}
