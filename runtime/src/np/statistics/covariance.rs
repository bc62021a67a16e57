//! How variables vary together.

use crate::array::{AsView, Owned};
use crate::axis::{Axis, Dyn};
use crate::element::Cast;
use crate::kernels::{Matrix, Multiplied, Scratch};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::refusal::require;
use crate::shape::Shape;
use alloc::vec::Vec;

/// The shape of observations: of one variable, or of several, each a row.
#[diagnostic::on_unimplemented(
    message = "m has more than 2 dimensions",
    label = "the observations have shape `{Self}`: one variable, or a row for each"
)]
pub trait Observations: Shape {
    /// What comes out of them: a number for one variable, a matrix for several.
    type Out;

    #[doc(hidden)]
    fn out(matrix: Vec<f64>, variables: usize) -> Self::Out;
}

impl<X: Axis> Observations for (X,) {
    type Out = f64;

    fn out(matrix: Vec<f64>, _: usize) -> f64 {
        matrix[0]
    }
}

impl<R: Axis, C: Axis> Observations for (R, C) {
    type Out = Owned<f64, (Dyn, Dyn)>;

    fn out(matrix: Vec<f64>, variables: usize) -> Self::Out {
        square(matrix, variables)
    }
}

#[inline]
fn square(matrix: Vec<f64>, len: usize) -> Owned<f64, (Dyn, Dyn)> {
    Owned::from_parts((Dyn(len), Dyn(len)), matrix)
}

/// Variables, a row of observations for each.
struct Variables {
    elements: Vec<f64>,
    count: usize,
    observations: usize,
}

impl Variables {
    fn of<A: AsView<Elem: Cast<f64> + Copy, Shape: Observations> + ?Sized>(m: &A) -> Self {
        let view = m.array_view();
        let lens = view.shape();
        let lens = lens.as_ref();
        Variables {
            elements: view.into_iter().map(|x| x.cast()).collect(),
            count: lens[..lens.len() - 1].iter().product(),
            observations: lens[lens.len() - 1],
        }
    }

    /// These, and others of as many observations.
    #[inline]
    #[track_caller]
    fn and(mut self, others: Variables) -> Self {
        require!(
            self.observations == others.observations,
            "all the input array dimensions except for the concatenation axis must match exactly, \
             but along dimension 1, the array at index 0 has size {} and the array at index 1 has \
             size {}",
            self.observations,
            others.observations
        );
        self.elements.extend(others.elements);
        self.count += others.count;
        self
    }

    // Compiled where it is called, not with this crate.
    #[inline]
    fn covariances(mut self, ddof: f64) -> Vec<f64> {
        let (n, k) = (self.count, self.observations);
        for variable in 0..n {
            let row = &mut self.elements[variable * k..][..k];
            let mean = row.array_view().mean();
            row.iter_mut().for_each(|x| *x -= mean);
        }
        let rows = Matrix::of_rows(&self.elements, [n, k]);
        let mut matrix = Vec::new();
        f64::append_product(rows, rows.transposed(), &mut Scratch::new(), &mut matrix);
        let freedom = (k as f64 - ddof).max(0.0);
        matrix.iter_mut().for_each(|x| *x *= freedom.recip());
        matrix
    }

    #[inline]
    fn correlations(self) -> Vec<f64> {
        let n = self.count;
        let mut matrix = self.covariances(1.0);
        let deviations: Vec<f64> = (0..n).map(|i| matrix[i * n + i].sqrt()).collect();
        for (place, x) in matrix.iter_mut().enumerate() {
            *x = (*x / deviations[place / n] / deviations[place % n]).clamp(-1.0, 1.0);
        }
        matrix
    }
}

/// The covariances of some variables, each a row of observations; NumPy's `np.cov`. The variance, if
/// there is one variable only. In `arr!`, `rowvar=False` takes columns for rows, and `bias=True` is
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
pub fn cov<A, O>(m: &A) -> O
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Observations<Out = O>> + ?Sized,
{
    cov_ddof(m, 1)
}

/// As [`cov`], divided by the number of observations less `ddof`; NumPy's `np.cov(m, ddof=..)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::cov_ddof(&arr!([1.0, 3.0]), 0), 1.0);
/// assert_eq!(arr!(np.cov([1.0, 3.0], bias=True)), 1.0);
/// ```
#[must_use]
pub fn cov_ddof<A, O>(m: &A, ddof: impl Cast<f64>) -> O
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Observations<Out = O>> + ?Sized,
{
    let variables = Variables::of(m);
    let count = variables.count;
    A::Shape::out(variables.covariances(ddof.cast()), count)
}

/// [`cov`] of the variables of two arrays; NumPy's `np.cov(m, y)`.
///
/// # Panics
/// `all the input array dimensions except for the concatenation axis must match exactly, but along
/// dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::cov_y(&[0, 1, 2], &[2, 1, 0]), arr!([[1.0, -1.0], [-1.0, 1.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn cov_y<A, B>(m: &A, y: &B) -> Owned<f64, (Dyn, Dyn)>
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Observations> + ?Sized,
    B: AsView<Elem: Cast<f64> + Copy, Shape: Observations> + ?Sized,
{
    cov_y_ddof(m, y, 1)
}

/// [`cov_ddof`] of the variables of two arrays; NumPy's `np.cov(m, y, ddof=..)`.
///
/// # Panics
/// As [`cov_y`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.cov([0, 2], [0, 4], ddof=0)), arr!([[1.0, 2.0], [2.0, 4.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn cov_y_ddof<A, B>(m: &A, y: &B, ddof: impl Cast<f64>) -> Owned<f64, (Dyn, Dyn)>
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Observations> + ?Sized,
    B: AsView<Elem: Cast<f64> + Copy, Shape: Observations> + ?Sized,
{
    let variables = Variables::of(m).and(Variables::of(y));
    let count = variables.count;
    square(variables.covariances(ddof.cast()), count)
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
pub fn corrcoef<A, O>(x: &A) -> O
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Observations<Out = O>> + ?Sized,
{
    let variables = Variables::of(x);
    let count = variables.count;
    A::Shape::out(variables.correlations(), count)
}

/// [`corrcoef`] of the variables of two arrays; NumPy's `np.corrcoef(x, y)`.
///
/// # Panics
/// As [`cov_y`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::corrcoef_y(&[0, 1, 2], &[4, 2, 0]), arr!([[1.0, -1.0], [-1.0, 1.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn corrcoef_y<A, B>(x: &A, y: &B) -> Owned<f64, (Dyn, Dyn)>
where
    A: AsView<Elem: Cast<f64> + Copy, Shape: Observations> + ?Sized,
    B: AsView<Elem: Cast<f64> + Copy, Shape: Observations> + ?Sized,
{
    let variables = Variables::of(x).and(Variables::of(y));
    let count = variables.count;
    square(variables.correlations(), count)
}
