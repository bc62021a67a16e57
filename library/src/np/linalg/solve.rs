//! Systems of equations, and inverses.

use super::field::{Entry, Field};
use super::stack::{FieldOf, Lens, Numbers, for_each_matrix, for_each_position};
use crate::array::{AsView, Owned};
use crate::element::{Number, Promote, StoreInto};
use crate::error::{Error, or_panic};
use crate::shape::{Shape, Solved, SquareMatrices, checked_size};
use alloc::vec::Vec;

/// Matrices that equations with these right sides are solved for.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[2.0, 1.0], [1.0, 3.0]]);
/// assert_eq!(arr!(np.linalg.solve(a, [3.0, 4.0])), arr!([1.0, 1.0]));
/// assert_eq!(arr!(np.linalg.solve(a, [[3.0], [4.0]])), arr!([[1.0], [1.0]]));
/// ```
pub trait Equations<B: AsView + ?Sized>: AsView {
    /// The solutions.
    type Out;

    #[doc(hidden)]
    fn solved(&self, b: &B) -> Result<Self::Out, Error>;
}

impl<A, B, C, F, O> Equations<B> for A
where
    A: AsView<
            Elem: Promote<B::Elem, Out = C> + StoreInto<F> + Clone,
            Shape: Solved<B::Shape, Out = O>,
        > + ?Sized,
    B: AsView<Elem: StoreInto<F> + Clone> + ?Sized,
    C: Number<Quotient = F>,
    F: Field,
    O: Shape,
{
    type Out = Owned<F, O>;

    fn solved(&self, b: &B) -> Result<Owned<F, O>, Error> {
        let (a, b) = (self.array_view(), b.array_view());
        let (a_lens, b_lens) = (a.shape(), b.shape());
        let (a_lens, b_lens) = (Lens::of(a_lens.as_ref()), b_lens.as_ref());
        let side = a_lens.side()?;
        let is_vector = b_lens.len() == 1;
        let size = b_lens[b_lens.len().saturating_sub(2)];
        if size != side {
            return Err(mismatch(is_vector, size, side));
        }
        let Some(shape) = a.typed_shape().solved(b.typed_shape()) else {
            return Err(Error::operands(a_lens.batch, &b_lens[..b_lens.len() - 2]));
        };
        let lens = shape.lens();
        let batch = lens.as_ref().len() - if is_vector { 1 } else { 2 };
        let mut out = Vec::with_capacity(checked_size::<F>(lens.as_ref())?);
        let (a, b) = (Numbers::of(a), Numbers::of(b));
        for_each_position(&lens.as_ref()[..batch], |position| {
            F::solve(a.matrix(position), b.matrix(position), &mut out)
        })?;
        Ok(Owned::from_parts(shape, out))
    }
}

fn mismatch(is_vector: bool, size: usize, expected: usize) -> Error {
    let (function, signature) = if is_vector {
        ("solve1", "(m,m),(m)->(m)")
    } else {
        ("solve", "(m,m),(m,n)->(m,n)")
    };
    Error::Signature {
        function,
        signature,
        size,
        expected,
    }
}

/// The `x` of which `a @ x` is `b`; NumPy's `np.linalg.solve`. `a` is a square matrix, or a stack of them,
/// and `b` a vector, or a matrix of right sides, or a stack of such; stacks are broadcast together.
///
/// A matrix that the types know not to be square, or to have another number of rows than `b`, does not
/// compile.
///
/// # Panics
/// `Singular matrix`; `Last 2 dimensions of the array must be square`; `solve1: Input operand 1 has a
/// mismatch in its core dimension 0, with gufunc signature (m,m),(m)->(m) (size 2 is different from 3)`.
/// [`try_solve`] returns these.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[2.0, 1.0], [1.0, 3.0]]);
/// assert_eq!(np::linalg::solve(&a, &[3.0, 4.0]), arr!([1.0, 1.0]));
/// ```
#[must_use]
#[track_caller]
pub fn solve<A, B, O>(a: &A, b: &B) -> O
where
    A: Equations<B, Out = O> + ?Sized,
    B: AsView + ?Sized,
{
    or_panic(a.solved(b))
}

/// As [`solve`].
///
/// # Errors
/// Those for which [`solve`] panics.
///
/// ```
/// use ndview::{Error, prelude::*};
/// use np::linalg::LinAlgError;
/// let singular = arr!([[1.0, 2.0], [2.0, 4.0]]);
/// let error = np::linalg::try_solve(&singular, &[1.0, 1.0]).unwrap_err();
/// assert_eq!(error, Error::LinAlg(LinAlgError::Singular));
/// ```
pub fn try_solve<A, B, O>(a: &A, b: &B) -> Result<O, Error>
where
    A: Equations<B, Out = O> + ?Sized,
    B: AsView + ?Sized,
{
    a.solved(b)
}

/// The inverse of a square matrix, or of each of a stack; NumPy's `np.linalg.inv`.
///
/// A matrix that the types know not to be square does not compile.
///
/// # Panics
/// `Singular matrix`; `Last 2 dimensions of the array must be square`. [`try_inv`] returns these.
///
/// ```
/// use ndview::prelude::*;
/// let inverse: Owned<f64, Shape![2, 2]> = np::linalg::inv(&arr!([[2, 0], [0, 4]]));
/// assert_eq!(inverse, arr!([[0.5, 0.0], [0.0, 0.25]]));
/// ```
#[must_use]
#[track_caller]
pub fn inv<A>(a: &A) -> Owned<FieldOf<A>, A::Shape>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    or_panic(try_inv(a))
}

/// As [`inv`].
///
/// # Errors
/// Those for which [`inv`] panics.
///
/// ```
/// use ndview::prelude::*;
/// let error = np::linalg::try_inv(&np::zeros([2, 3])).unwrap_err();
/// assert_eq!(error.to_string(), "Last 2 dimensions of the array must be square");
/// ```
pub fn try_inv<A>(a: &A) -> Result<Owned<FieldOf<A>, A::Shape>, Error>
where
    A: AsView<Elem: Entry, Shape: SquareMatrices> + ?Sized,
{
    let view = a.array_view();
    Lens::of(view.shape().as_ref()).side()?;
    let mut out = Vec::with_capacity(checked_size::<FieldOf<A>>(view.shape().as_ref())?);
    for_each_matrix(a, |matrix| Field::invert(matrix, &mut out))?;
    Ok(Owned::from_parts(view.typed_shape(), out))
}
