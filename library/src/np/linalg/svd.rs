//! Singular values.

use super::factors::SvdParts;
use super::field::{Entry, Field};
use super::stack::{FieldOf, Lens, RealOf, for_each_matrix};
use crate::array::{AsView, Matrix, Owned};
use crate::element::{Cast, Number};
use crate::error::{Error, LinAlgError, or_panic};
use crate::np::Flag;
use crate::shape::{MatrixStack, Shorter, StackAxes};
use alloc::vec::Vec;

type Rows<A> = <<A as AsView>::Shape as StackAxes>::Rows;
type Columns<A> = <<A as AsView>::Shape as StackAxes>::Columns;
type Least<A> = <Rows<A> as Shorter<Columns<A>>>::Out;

/// The singular values of each matrix of a stack.
type Values<A> = Owned<RealOf<A>, <<A as AsView>::Shape as StackAxes>::OfVectors<Least<A>>>;

/// A factor of each matrix of a stack.
type Factor<A, R, C> = Owned<FieldOf<A>, <<A as AsView>::Shape as StackAxes>::Of<R, C>>;

/// What is wanted of a singular value decomposition, by NumPy's `full_matrices` and `compute_uv`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[0.0, 2.0], [3.0, 0.0], [0.0, 0.0]]);
/// let (u, _, _) = arr!(np.linalg.svd(a, full_matrices=False));
/// assert_eq!(u.shape(), [3, 2]);
/// assert!(np::allclose(&arr!(np.linalg.svd(a, compute_uv=False)), &[3.0, 2.0]));
/// ```
pub trait SvdMode<A: AsView + ?Sized> {
    /// U, the singular values, and Vh; or the singular values alone.
    type Out;

    #[doc(hidden)]
    fn decompose(a: &A, hermitian: bool) -> Result<Self::Out, Error>;
}

impl<A> SvdMode<A> for (Flag<true>, Flag<true>)
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Rows: Shorter<Columns<A>>>> + ?Sized,
{
    type Out = (
        Factor<A, Rows<A>, Rows<A>>,
        Values<A>,
        Factor<A, Columns<A>, Columns<A>>,
    );

    fn decompose(a: &A, hermitian: bool) -> Result<Self::Out, Error> {
        let (u, s, vh) = factors(a, true, hermitian)?;
        let view = a.array_view();
        let lens = view.shape();
        let lens = Lens::of(lens.as_ref());
        Ok((
            Owned::from_parts(lens.shape_of(&[lens.rows, lens.rows]), u),
            Owned::from_parts(lens.shape_of(&[lens.least()]), s),
            Owned::from_parts(lens.shape_of(&[lens.columns, lens.columns]), vh),
        ))
    }
}

impl<A> SvdMode<A> for (Flag<false>, Flag<true>)
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Rows: Shorter<Columns<A>>>> + ?Sized,
{
    type Out = (
        Factor<A, Rows<A>, Least<A>>,
        Values<A>,
        Factor<A, Least<A>, Columns<A>>,
    );

    fn decompose(a: &A, hermitian: bool) -> Result<Self::Out, Error> {
        let (u, s, vh) = factors(a, false, hermitian)?;
        let view = a.array_view();
        let lens = view.shape();
        let lens = Lens::of(lens.as_ref());
        Ok((
            Owned::from_parts(lens.shape_of(&[lens.rows, lens.least()]), u),
            Owned::from_parts(lens.shape_of(&[lens.least()]), s),
            Owned::from_parts(lens.shape_of(&[lens.least(), lens.columns]), vh),
        ))
    }
}

impl<A, const FULL: bool> SvdMode<A> for (Flag<FULL>, Flag<false>)
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Rows: Shorter<Columns<A>>>> + ?Sized,
{
    type Out = Values<A>;

    fn decompose(a: &A, hermitian: bool) -> Result<Values<A>, Error> {
        let view = a.array_view();
        let lens = view.shape();
        let lens = Lens::of(lens.as_ref());
        if hermitian {
            lens.side()?;
        }
        let values = singular_values(a, hermitian)?;
        Ok(Owned::from_parts(lens.shape_of(&[lens.least()]), values))
    }
}

/// The elements of U, of the singular values, and of Vh.
type Factors<A> = (Vec<FieldOf<A>>, Vec<RealOf<A>>, Vec<FieldOf<A>>);

fn factors<A>(a: &A, is_full: bool, hermitian: bool) -> Result<Factors<A>, Error>
where
    A: AsView<Elem: Entry, Shape: MatrixStack> + ?Sized,
{
    if hermitian {
        Lens::of(a.array_view().shape().as_ref()).side()?;
    }
    let (mut u, mut values, mut vh) = (Vec::new(), Vec::new(), Vec::new());
    for_each_matrix(a, |matrix| {
        let vectors = Some((&mut u, &mut vh));
        decompose(matrix, hermitian, is_full, &mut values, vectors)
    })?;
    Ok((u, values, vh))
}

/// The singular values of one matrix, and U and Vh if they are asked for; from its eigenvalues, if it is
/// its own conjugate transpose.
pub(super) fn decompose<T: Field>(
    matrix: Matrix<'_, T>,
    hermitian: bool,
    is_full: bool,
    values: &mut Vec<T::Real>,
    vectors: Option<(&mut Vec<T>, &mut Vec<T>)>,
) -> Result<(), LinAlgError> {
    if !hermitian {
        let parts = SvdParts {
            values,
            vectors,
            is_full,
        };
        return T::svd(matrix, parts);
    }
    let (mut eigenvalues, mut eigenvectors) = (Vec::new(), Vec::new());
    let wanted = vectors.is_some().then_some(&mut eigenvectors);
    T::eigh(matrix, true, &mut eigenvalues, wanted)?;
    let side = eigenvalues.len();
    let mut order: Vec<usize> = (0..side).rev().collect();
    order.sort_by(|&i, &j| {
        let [i, j] = [i, j].map(|k| eigenvalues[k].absolute());
        j.order(i)
    });
    values.extend(order.iter().map(|&i| eigenvalues[i].absolute()));
    if let Some((u, vh)) = vectors {
        for i in 0..side {
            u.extend(order.iter().map(|&j| eigenvectors[i * side + j]));
        }
        for &j in &order {
            let sign: T = eigenvalues[j].sign().cast();
            let column = (0..side).map(|i| eigenvectors[i * side + j]);
            vh.extend(column.map(|x| x.multiply(sign).conjugated()));
        }
    }
    Ok(())
}

/// U, the singular values from largest to smallest, and Vh, of which `(U * S) @ Vh` is the matrix: U and Vh
/// are square, with columns and rows of length 1 at right angles. NumPy's `np.linalg.svd`; of a stack, of
/// each of its matrices. [`svd_with`] makes smaller ones, [`svdvals`] none.
///
/// # Panics
/// `SVD did not converge`, as where an element is infinite or `nan`. [`try_svd`] returns it.
///
/// ```
/// use ndview::prelude::*;
/// let (u, s, vh) = np::linalg::svd(&arr!([[0.0, 2.0], [3.0, 0.0], [0.0, 0.0]]));
/// assert_eq!((u.shape(), vh.shape()), ([3, 3], [2, 2]));
/// assert!(np::allclose(&s, &arr!([3.0, 2.0])));
/// ```
#[must_use]
#[track_caller]
pub fn svd<A>(a: &A) -> <Usual as SvdMode<A>>::Out
where
    A: AsView + ?Sized,
    Usual: SvdMode<A>,
{
    or_panic(Usual::decompose(a, false))
}

/// `full_matrices=True, compute_uv=True`
type Usual = (Flag<true>, Flag<true>);

/// As [`svd`]. Without `full_matrices`, U has as many columns, and Vh as many rows, as there are singular
/// values; without `compute_uv`, there are only these. Matrices that are `hermitian`, which means that they
/// are their own conjugate transposes, are decomposed more quickly. NumPy's
/// `np.linalg.svd(a, full_matrices, compute_uv, hermitian)`.
///
/// # Panics
/// As [`svd`]; and `Last 2 dimensions of the array must be square`, if they are to be `hermitian`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[0.0, 2.0], [3.0, 0.0], [0.0, 0.0]]);
/// let (u, s, vh) = arr!(np.linalg.svd(a, full_matrices=False));
/// assert_eq!(u.shape(), [3, 2]);
/// assert!(np::allclose(&arr!((u * s) @ vh), &a));
/// let (on, off) = (np::Flag::<true>, np::Flag::<false>);
/// assert!(np::allclose(&np::linalg::svd_with(&a, on, off, off), &s));
/// ```
#[must_use]
#[track_caller]
pub fn svd_with<A, const FULL: bool, const VECTORS: bool, const HERMITIAN: bool>(
    a: &A,
    _full_matrices: Flag<FULL>,
    _compute_uv: Flag<VECTORS>,
    _hermitian: Flag<HERMITIAN>,
) -> <(Flag<FULL>, Flag<VECTORS>) as SvdMode<A>>::Out
where
    A: AsView + ?Sized,
    (Flag<FULL>, Flag<VECTORS>): SvdMode<A>,
{
    or_panic(<(Flag<FULL>, Flag<VECTORS>)>::decompose(a, HERMITIAN))
}

/// As [`svd`].
///
/// # Errors
/// Those for which [`svd`] panics.
///
/// ```
/// use ndview::prelude::*;
/// let error = np::linalg::try_svd(&[[np::nan]]).unwrap_err();
/// assert_eq!(error.to_string(), "SVD did not converge");
/// ```
pub fn try_svd<A>(a: &A) -> Result<<Usual as SvdMode<A>>::Out, Error>
where
    A: AsView + ?Sized,
    Usual: SvdMode<A>,
{
    Usual::decompose(a, false)
}

/// The singular values, from largest to smallest; NumPy's `np.linalg.svdvals`, and its
/// `np.linalg.svd(a, compute_uv=False)`.
///
/// # Panics
/// `SVD did not converge`, as where an element is infinite or `nan`.
///
/// ```
/// use ndview::prelude::*;
/// let s: Owned<f64, Shape![2]> = np::linalg::svdvals(&arr!([[0, 2, 0], [3, 0, 0]]));
/// assert!(np::allclose(&s, &arr!([3.0, 2.0])));
/// ```
#[must_use]
#[track_caller]
pub fn svdvals<A>(a: &A) -> Values<A>
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Rows: Shorter<Columns<A>>>> + ?Sized,
{
    or_panic(<(Flag<false>, Flag<false>)>::decompose(a, false))
}

/// The singular values of all matrices of a stack, one after the other.
pub(super) fn singular_values<A>(a: &A, hermitian: bool) -> Result<Vec<RealOf<A>>, Error>
where
    A: AsView<Elem: Entry, Shape: StackAxes> + ?Sized,
{
    let mut values = Vec::new();
    for_each_matrix(a, |matrix| {
        decompose(matrix, hermitian, false, &mut values, None)
    })?;
    Ok(values)
}
