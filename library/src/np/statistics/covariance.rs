//! How variables vary together.

use super::observation_weights::{ObservationWeights, OptionalWeights};
use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn};
#[cfg(feature = "complex")]
use crate::complex::Complex64;
use crate::element::{Cast, Number, Promote, ToWidest};
use crate::engine::allocate;
use crate::kernels::{Matrix, Multiplied, Scratch, append_product};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::options::{OptionalNumber, Unset};
use crate::refusal::require;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::vec::Vec;

/// What covariances are calculated in: `f64`, or complex numbers of two.
pub trait Varying: Number + Multiplied {
    crate::sealed::seal!(required);

    /// The mean of some.
    #[doc(hidden)]
    fn mean_of(row: &[Self]) -> Self;

    /// As much as a weight says.
    #[doc(hidden)]
    fn weighted(self, weight: f64) -> Self;

    /// A part of it.
    #[doc(hidden)]
    fn divided_by(self, number: f64) -> Self;

    /// The part of a variance that is not 0.
    #[doc(hidden)]
    fn real_part(self) -> f64;

    /// A correlation, which rounding has not made larger than 1.
    #[doc(hidden)]
    fn within_one(self) -> Self;
}

impl Varying for f64 {
    crate::sealed::seal!();

    fn mean_of(row: &[f64]) -> f64 {
        row.array_view().mean()
    }

    #[inline(always)]
    fn weighted(self, weight: f64) -> f64 {
        self * weight
    }

    #[inline(always)]
    fn divided_by(self, number: f64) -> f64 {
        self / number
    }

    fn real_part(self) -> f64 {
        self
    }

    fn within_one(self) -> f64 {
        self.clamp(-1.0, 1.0)
    }
}

#[cfg(feature = "complex")]
impl Varying for Complex64 {
    crate::sealed::seal!();

    fn mean_of(row: &[Complex64]) -> Complex64 {
        row.array_view().mean()
    }

    #[inline(always)]
    fn weighted(self, weight: f64) -> Complex64 {
        Complex64::new(self.re * weight, self.im * weight)
    }

    #[inline(always)]
    fn divided_by(self, number: f64) -> Complex64 {
        Complex64::new(self.re / number, self.im / number)
    }

    fn real_part(self) -> f64 {
        self.re
    }

    fn within_one(self) -> Complex64 {
        Complex64::new(self.re.clamp(-1.0, 1.0), self.im.clamp(-1.0, 1.0))
    }
}

/// The shape of observations: of one variable, or of several, each a row.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.cov([1, 2, 3])), 1.0);
/// assert_eq!(arr!(np.cov([[0, 1, 2], [2, 1, 0]])), arr!([[1.0, -1.0], [-1.0, 1.0]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "m has more than 2 dimensions",
    label = "the observations have shape `{Self}`: one variable, or a row for each"
)]
pub trait Observations<V>: Shape {
    /// What comes out of them, calculated in `V`: a number for one variable, a matrix for several.
    type Out;

    #[doc(hidden)]
    fn out(matrix: Vec<V>, variables: usize) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<X: Axis, V: Varying> Observations<V> for (X,) {
    type Out = V;

    fn out(matrix: Vec<V>, _: usize) -> V {
        matrix[0]
    }
}

#[diagnostic::do_not_recommend]
impl<R: Axis, C: Axis, V: Varying> Observations<V> for (R, C) {
    type Out = Owned<V, (Dyn, Dyn)>;

    fn out(matrix: Vec<V>, variables: usize) -> Self::Out {
        square(matrix, variables)
    }
}

#[inline]
fn square<V>(matrix: Vec<V>, len: usize) -> Owned<V, (Dyn, Dyn)> {
    Owned::from_parts((Dyn(len), Dyn(len)), matrix)
}

/// How many variables there are, and of how many observations.
fn extent_of<T, S: Shape, L: Layout>(m: View<'_, T, S, L>) -> (usize, usize) {
    let lens = m.shape();
    let lens = lens.as_ref();
    (
        lens[..lens.len() - 1].iter().product(),
        lens[lens.len() - 1],
    )
}

/// Variables, a row of observations for each.
#[doc(hidden)]
pub struct Variables<V> {
    elements: Vec<V>,
    count: usize,
    observations: usize,
}

impl<V: Varying> Variables<V> {
    /// None yet, of so many observations, with room for some.
    fn with_room(count: usize, observations: usize) -> Self {
        Variables {
            elements: allocate(count * observations),
            count: 0,
            observations,
        }
    }

    fn of<A: AsView<Elem: Cast<V> + Copy> + ?Sized>(m: &A) -> Self {
        let m = m.array_view();
        let (count, observations) = extent_of(m);
        let mut variables = Self::with_room(count, observations);
        variables.append(m);
        variables
    }

    /// Those of two arrays, of as many observations.
    #[track_caller]
    fn of_both<A, B>(m: &A, y: &B) -> Self
    where
        A: AsView<Elem: Cast<V> + Copy> + ?Sized,
        B: AsView<Elem: Cast<V> + Copy> + ?Sized,
    {
        let (m, y) = (m.array_view(), y.array_view());
        let ((count, observations), (others, other_observations)) = (extent_of(m), extent_of(y));
        require!(
            observations == other_observations,
            "all the input array dimensions except for the concatenation axis must match exactly, \
             but along dimension 1, the array at index 0 has size {} and the array at index 1 has \
             size {}",
            observations,
            other_observations
        );
        let mut variables = Self::with_room(count + others, observations);
        variables.append(m);
        variables.append(y);
        variables
    }

    fn append<T: Cast<V> + Copy, S: Shape, L: Layout>(&mut self, m: View<'_, T, S, L>) {
        let elements = m.elements();
        self.elements.extend(elements.iter().map(|x| x.cast()));
        self.count += extent_of(m).0;
    }

    /// Divided by the number of observations less `ddof`, or what stands for that with weights.
    // Compiled where it is called, not with this crate.
    #[inline]
    fn covariances(mut self, ddof: f64, weights: &ObservationWeights) -> Vec<V> {
        let (n, k) = (self.count, self.observations);
        for variable in 0..n {
            let row = &mut self.elements[variable * k..][..k];
            let mean = weights.mean(row);
            row.iter_mut().for_each(|x| *x = x.subtract(mean));
        }
        let weighted = self.second_factor(weights);
        let rows = Matrix::of_rows(&self.elements, [n, k]);
        let weighted = Matrix::of_rows(weighted.as_deref().unwrap_or(&self.elements), [n, k]);
        let mut matrix = Vec::new();
        append_product(
            rows,
            weighted.transposed(),
            &mut Scratch::new(),
            &mut matrix,
        );
        let freedom = weights.freedom(k, ddof).max(0.0);
        let factor = freedom.recip();
        matrix.iter_mut().for_each(|x| *x = x.weighted(factor));
        matrix
    }

    /// What the variables are multiplied by, if that is not they: with weights, and conjugated.
    fn second_factor(&self, weights: &ObservationWeights) -> Option<Vec<V>> {
        let elements = self.elements.iter();
        match &weights.product {
            Some(product) => {
                let pairs = elements.zip(product.iter().cycle());
                Some(
                    pairs
                        .map(|(x, weight)| x.weighted(*weight).mirrored())
                        .collect(),
                )
            }
            None if crate::element::is_real::<V>() => None,
            None => Some(elements.map(|x| x.mirrored()).collect()),
        }
    }

    #[inline]
    fn correlations(self) -> Vec<V> {
        let n = self.count;
        let mut matrix = self.covariances(1.0, &ObservationWeights::default());
        let deviations: Vec<f64> = (0..n)
            .map(|i| matrix[i * n + i].real_part().sqrt())
            .collect();
        for (place, x) in matrix.iter_mut().enumerate() {
            let parts = x.divided_by(deviations[place / n]);
            *x = parts.divided_by(deviations[place % n]).within_one();
        }
        matrix
    }
}

/// More variables beside those of `A`: an array, or [`Unset`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.cov([0, 1, 2], [2, 1, 0])), arr!([[1.0, -1.0], [-1.0, 1.0]]));
/// ```
pub trait OtherVariables<A: ?Sized> {
    /// What all of them are calculated in.
    type Value: Varying;
    /// What comes out of them.
    type Out;

    #[doc(hidden)]
    #[track_caller]
    fn beside(self, variables: &A) -> Variables<Self::Value>;

    #[doc(hidden)]
    fn out(matrix: Vec<Self::Value>, variables: usize) -> Self::Out;
}

impl<A, S, V> OtherVariables<A> for Unset
where
    A: AsView<Elem: ToWidest<Widest = V> + Cast<V> + Copy, Shape = S> + ?Sized,
    S: Observations<V>,
    V: Varying,
{
    type Value = V;
    type Out = S::Out;

    fn beside(self, variables: &A) -> Variables<V> {
        Variables::of(variables)
    }

    fn out(matrix: Vec<V>, variables: usize) -> Self::Out {
        S::out(matrix, variables)
    }
}

impl<A, B, P, V> OtherVariables<A> for &B
where
    A: AsView<Elem: Promote<B::Elem, Out = P> + Cast<V> + Copy, Shape: Observations<V>> + ?Sized,
    B: AsView<Elem: Cast<V> + Copy, Shape: Observations<V>> + ?Sized,
    P: ToWidest<Widest = V>,
    V: Varying,
{
    type Value = V;
    type Out = Owned<V, (Dyn, Dyn)>;

    #[track_caller]
    fn beside(self, variables: &A) -> Variables<V> {
        Variables::of_both(variables, self)
    }

    fn out(matrix: Vec<V>, variables: usize) -> Self::Out {
        square(matrix, variables)
    }
}

/// The covariances of some variables, each a row of observations; NumPy's `np.cov`. The variance, if
/// there is one variable only; complex numbers, of complex ones. In `arr!`, `rowvar=False` takes columns for rows, and `bias=True` is
/// `ddof=0`.
///
/// Observations of another rank do not compile: `m has more than 2 dimensions`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::cov(&arr!([[0, 1, 2], [2, 1, 0]])), arr!([[1.0, -1.0], [-1.0, 1.0]]));
/// assert_eq!(np::cov(&arr!([1.0, 3.0])), 2.0);
/// ```
#[must_use]
pub fn cov<A, V, O>(m: &A) -> O
where
    A: AsView<Elem: ToWidest<Widest = V> + Cast<V> + Copy, Shape: Observations<V, Out = O>>
        + ?Sized,
    V: Varying,
{
    cov_with(m, Unset, Unset, Unset, Unset)
}

/// As [`cov`], of these variables and those of `y`; divided by the number of observations less `ddof`, which is 1 if
/// it is left out; with the number of times that each observation is repeated (`fweights`), and with weights that say
/// how exact it is (`aweights`): NumPy's `np.cov(m, y, ddof=.., fweights=.., aweights=..)`.
///
/// # Panics
/// `all the input array dimensions except for the concatenation axis must match exactly, but along
/// dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3`;
/// `incompatible numbers of samples and fweights`; `fweights cannot be negative`; `fweights must be integer`;
/// `Weights sum to zero, can't be normalized`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.cov([0, 1, 2], [2, 1, 0])), arr!([[1.0, -1.0], [-1.0, 1.0]]));
/// assert_eq!(arr!(np.cov([1.0, 3.0], ddof=0)), 1.0);
/// assert_eq!(arr!(np.cov([1, 2, 3], fweights=[1, 2, 1])), arr!(np.cov([1, 2, 2, 3])));
/// ```
#[must_use]
#[track_caller]
pub fn cov_with<A, Y, O>(
    m: &A,
    y: Y,
    ddof: impl OptionalNumber,
    fweights: impl OptionalWeights,
    aweights: impl OptionalWeights,
) -> O
where
    A: AsView + ?Sized,
    Y: OtherVariables<A, Out = O>,
{
    let variables = y.beside(m);
    let count = variables.count;
    let len = variables.observations;
    let weights = ObservationWeights::new(len, fweights.given(), aweights.given());
    let ddof = ddof.given().unwrap_or(1.0);
    Y::out(variables.covariances(ddof, &weights), count)
}

/// The correlations of some variables, each a row of observations: from -1 to 1; NumPy's
/// `np.corrcoef`. 1 if there is one variable only. In `arr!`, `rowvar=False` takes columns for rows.
///
/// Observations of another rank do not compile: `m has more than 2 dimensions`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::corrcoef(&arr!([[0, 1, 2], [4, 2, 0]])), arr!([[1.0, -1.0], [-1.0, 1.0]]));
/// ```
#[must_use]
pub fn corrcoef<A, V, O>(x: &A) -> O
where
    A: AsView<Elem: ToWidest<Widest = V> + Cast<V> + Copy, Shape: Observations<V, Out = O>>
        + ?Sized,
    V: Varying,
{
    corrcoef_with(x, Unset)
}

/// [`corrcoef`] of these variables and those of `y`; NumPy's `np.corrcoef(x, y)`.
///
/// # Panics
/// `all the input array dimensions except for the concatenation axis must match exactly, but along
/// dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.corrcoef([0, 1, 2], [4, 2, 0])), arr!([[1.0, -1.0], [-1.0, 1.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn corrcoef_with<A, Y, O>(x: &A, y: Y) -> O
where
    A: AsView + ?Sized,
    Y: OtherVariables<A, Out = O>,
{
    let variables = y.beside(x);
    let count = variables.count;
    Y::out(variables.correlations(), count)
}
