//! Polynomials that are made of something else than coefficients.

use super::interval::{DEFAULT, around, map};
use super::{Coefficient, Interval, Polynomial};
use crate::array::AsView;
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Integer, Number, Promote};
use crate::np::calculus::least_squares::Status;
use crate::np::options::{Either, OptionalNumber, Unset};
use crate::np::polynomial::polynomial::{Degrees, best, power, with_zeros};
use crate::np::sorting::search::Searched;
use crate::np::{Flag, PointWeights};
use crate::refusal::{refuse, require};
use crate::shape::agree::{AsManyAs, FitsTo};
use alloc::vec::Vec;

impl<T: Coefficient> Polynomial<T>
where
    f64: Cast<T>,
{
    /// The polynomial of degree `deg` that fits points best, by least squares, over the domain that `x` lies in; NumPy's
    /// `Polynomial.fit(x, y, deg)`. A list of degrees is that of the powers that are added up.
    ///
    /// # Panics
    /// As [`polyfit`](crate::np::polynomial::polynomial::polyfit).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial.fit([0, 1, 2, 3], [1, 2, 5, 10], 2));
    /// assert_eq!(p.domain, [0.0, 3.0]);
    /// assert!(np::allclose(&p.convert().coef, &[1, 0, 1]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn fit<X, Y, R, D: Degrees>(x: &X, y: &Y, deg: D) -> Self
    where
        X: AsView<
                Elem: Promote<Y::Elem, Out: Number<Quotient = T>> + Cast<f64> + Copy,
                Shape: Searched,
            > + ?Sized,
        Y: AsView<Elem: Cast<f64> + Copy, Shape: Searched<Axis = R>> + ?Sized,
        (R,): AsManyAs<X::Shape, FitsTo>,
        R: Axis,
    {
        Self::fit_with(x, y, deg, Unset, Unset, Flag::<false>, Unset, Unset)
    }

    /// As [`fit`](Self::fit), with a domain and a window, if they are given, and with the options of
    /// [`polyfit_with`](crate::np::polynomial::polynomial::polyfit_with); NumPy's `Polynomial.fit(x, y, deg, domain, rcond,
    /// full, w, window)`.
    ///
    /// # Panics
    /// As [`polyfit_with`](crate::np::polynomial::polynomial::polyfit_with) and [`new_with`](Self::new_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial.fit([0, 1, 2], [1, 3, 9], 1, domain=[-1, 1], w=[1, 1, 0]));
    /// assert!(np::allclose(&p.coef, &[1, 2]));
    /// ```
    #[must_use]
    #[track_caller]
    #[expect(clippy::too_many_arguments, reason = "NumPy's")]
    pub fn fit_with<X, Y, R, D: Degrees, F>(
        x: &X,
        y: &Y,
        deg: D,
        domain: impl Interval,
        rcond: impl OptionalNumber,
        _full: F,
        w: impl PointWeights,
        window: impl Interval,
    ) -> F::Out
    where
        X: AsView<
                Elem: Promote<Y::Elem, Out: Number<Quotient = T>> + Cast<f64> + Copy,
                Shape: Searched,
            > + ?Sized,
        Y: AsView<Elem: Cast<f64> + Copy, Shape: Searched<Axis = R>> + ?Sized,
        (R,): AsManyAs<X::Shape, FitsTo>,
        R: Axis,
        F: Either<(Self, Status<T>), Self>,
    {
        let x: Vec<f64> = x.array_view().into_iter().map(|x| x.cast()).collect();
        let given = domain.ends("Domain has wrong number of elements.");
        let domain = given.unwrap_or_else(|| widened(around(x.iter().copied())));
        let window = window.ends("Window has wrong number of elements.");
        let window = window.unwrap_or(DEFAULT);
        let (offset, scale) = map(domain, window);
        let x: Vec<f64> = x.iter().map(|x| offset + scale * x).collect();
        let (best, powers) = best(&x, y, deg, rcond, w.weights());
        let coef = powers.placed::<T, (Dyn,)>(&best).into_vec();
        let fitted = Self::of(coef, domain, window);
        F::either(
            (fitted, best),
            |(fitted, best)| (fitted, best.status()),
            |(fitted, _)| fitted,
        )
    }

    /// The polynomial with these zeros, and 1 as the coefficient of the highest power; NumPy's
    /// `Polynomial.fromroots(roots)`.
    ///
    /// # Panics
    /// `Coefficient array is empty`
    ///
    /// ```
    /// use ndview::np::polynomial::Polynomial;
    /// assert_eq!(Polynomial::<f64>::fromroots(&[1, 2, 3]), Polynomial::new(&[-6, 11, -6, 1]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn fromroots<A>(roots: &A) -> Self
    where
        A: AsView<Elem: Number<Quotient: Promote<f64, Out = T>> + Cast<T>, Shape: Searched>
            + ?Sized,
    {
        Self::fromroots_with(roots, Unset, Unset)
    }

    /// As [`fromroots`](Self::fromroots), with a domain and a window, if they are given; NumPy's
    /// `Polynomial.fromroots(roots, domain, window)`.
    ///
    /// # Panics
    /// As [`new_with`](Self::new_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let p = arr!(np.polynomial.Polynomial.fromroots([1, 2], domain=[0, 4]));
    /// assert_eq!(arr!(p.call([1, 2, 3])), arr!([0.0, 0.0, 2.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn fromroots_with<A>(roots: &A, domain: impl Interval, window: impl Interval) -> Self
    where
        A: AsView<Elem: Number<Quotient: Promote<f64, Out = T>> + Cast<T>, Shape: Searched>
            + ?Sized,
    {
        let domain = domain.ends("Domain has wrong number of elements.");
        let window = window.ends("Window has wrong number of elements.");
        let (domain, window) = (domain.unwrap_or(DEFAULT), window.unwrap_or(DEFAULT));
        let (offset, scale) = map(domain, window);
        let roots: Vec<T> = roots
            .array_view()
            .into_iter()
            .map(|root| root.cast())
            .collect();
        require!(!roots.is_empty(), "Coefficient array is empty");
        let mapped = roots
            .iter()
            .map(|root| root.multiply(T::of(scale)).add(T::of(offset)));
        let mut coef = with_zeros(mapped, T::of(1.0));
        let divisor = power(&[T::of(scale)], roots.len() as isize, T::of(1.0))[0];
        coef.iter_mut().for_each(|c| *c = c.divide(divisor));
        Self::of(coef, domain, window)
    }
}

impl Polynomial {
    /// The power `deg`, by itself; NumPy's `Polynomial.basis(deg)`.
    ///
    /// # Panics
    /// `deg must be non-negative integer`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let square = arr!(np.polynomial.Polynomial.basis(2));
    /// assert_eq!(square.coef, arr!([0.0, 0.0, 1.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn basis(deg: impl Integer) -> Self {
        Self::basis_with(deg, Unset, Unset)
    }

    /// As [`basis`](Self::basis), with a domain and a window, if they are given; NumPy's `Polynomial.basis(deg, domain,
    /// window)`.
    ///
    /// # Panics
    /// As [`basis`](Self::basis) and [`new_with`](Self::new_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let square = arr!(np.polynomial.Polynomial.basis(2, domain=[0, 4]));
    /// assert_eq!(arr!(square.call([0, 2, 3])), arr!([1.0, 0.0, 0.25]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn basis_with(deg: impl Integer, domain: impl Interval, window: impl Interval) -> Self {
        let Ok(deg) = usize::try_from(deg.saturate()) else {
            refuse!("deg must be non-negative integer");
        };
        let mut coef = vec![0.0; deg];
        coef.push(1.0);
        Self::new_with(&coef, domain, window)
    }

    /// The polynomial that is `x`; NumPy's `Polynomial.identity()`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let x = arr!(np.polynomial.Polynomial.identity());
    /// assert_eq!(x.coef, arr!([0.0, 1.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn identity() -> Self {
        Self::identity_with(Unset, Unset)
    }

    /// As [`identity`](Self::identity), with a domain and a window, if they are given; NumPy's
    /// `Polynomial.identity(domain, window)`.
    ///
    /// # Panics
    /// As [`new_with`](Self::new_with).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let x = arr!(np.polynomial.Polynomial.identity(domain=[0, 4]));
    /// assert_eq!(x.coef, arr!([2.0, 2.0]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn identity_with(domain: impl Interval, window: impl Interval) -> Self {
        let domain = domain.ends("Domain has wrong number of elements.");
        let window = window.ends("Window has wrong number of elements.");
        let (domain, window) = (domain.unwrap_or(DEFAULT), window.unwrap_or(DEFAULT));
        let (offset, scale) = map(window, domain);
        Self::of(vec![offset, scale], domain, window)
    }
}

/// An interval that has a length.
#[track_caller]
fn widened([least, most]: [f64; 2]) -> [f64; 2] {
    require!(least <= most, "Coefficient array is empty");
    match least == most {
        true => [least - 1.0, most + 1.0],
        false => [least, most],
    }
}
