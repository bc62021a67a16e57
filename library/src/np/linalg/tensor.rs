//! Equations and inverses of tensors, as those of the matrices that they are reshaped to.

use super::field::{Entry, Field};
use super::stack::{FieldOf, Numbers};
use crate::array::{AsView, Owned, View};
use crate::axis::Dyn;
use crate::element::{Number, Promote, StoreInto};
use crate::error::{Error, LinAlgError, or_panic};
use crate::np::Along;
use crate::shape::{After, AxisOf, Joined, Shape, computed_shape};
use alloc::vec::Vec;

/// A tensor that equations with these right sides are solved for.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!(2.0 * np::eye(6).reshape(2, 3, 6));
/// assert_eq!(arr!(np.linalg.tensorsolve(a, np.ones((2, 3)))), arr!(np.full(6, 0.5)));
/// ```
pub trait TensorEquations<B: AsView + ?Sized>: AsView {
    /// The solution.
    type Out;

    #[doc(hidden)]
    fn solved(&self, b: &B) -> Result<Self::Out, Error>;
}

impl<A, B, C, F, O> TensorEquations<B> for A
where
    A: AsView<
            Elem: Promote<B::Elem, Out = C> + StoreInto<F> + Clone,
            Shape: After<B::Shape, Rest = O>,
        > + ?Sized,
    B: AsView<Elem: StoreInto<F> + Clone> + ?Sized,
    C: Number<Quotient = F>,
    F: Field,
    O: Shape,
{
    type Out = Owned<F, O>;

    fn solved(&self, b: &B) -> Result<Owned<F, O>, Error> {
        let (a, b) = (self.array_view(), b.array_view());
        let lens = a.shape();
        let rest = &lens.as_ref()[B::Shape::RANK..];
        let side: usize = rest.iter().product();
        let (a, b) = (a.row_major::<F>(), b.row_major::<F>());
        if Some(a.len()) != side.checked_mul(side) || b.len() != side {
            return Err(LinAlgError::TensorLengths.into());
        }
        let mut out = Vec::with_capacity(side);
        F::solve(
            square(&a, side)?.matrix(&[]),
            Numbers::of(b.array_view()).matrix(&[]),
            &mut out,
        )?;
        Ok(Owned::from_parts(computed_shape(rest), out))
    }
}

/// The elements as a square matrix.
fn square<T: Clone>(elements: &[T], side: usize) -> Result<View<'_, T, (Dyn, Dyn)>, Error> {
    View::try_from_slice(elements, 0, [side, side], [side as isize, 1])
}

/// The `x` of which `tensordot(a, x, x.ndim)` is `b`; NumPy's `np.linalg.tensorsolve`. The first axes of `a`
/// are as many as `b` has, and have as many elements as the others, which are those of `x`. In `arr!`, those that
/// `axes=` names are moved to the end before.
///
/// # Panics
/// `Input arrays must satisfy the requirement prod(a.shape[b.ndim:]) == prod(a.shape[:b.ndim])`;
/// `Singular matrix`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!(2.0 * np::eye(6).reshape(2, 3, 6));
/// let x = np::linalg::tensorsolve(&a, &np::ones([2, 3]));
/// assert_eq!(x, arr!([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]));
/// let turned = arr!(np.moveaxis(a, -1, 0));
/// assert_eq!(arr!(np.linalg.tensorsolve(turned, np.ones((2, 3)), axes=(0,))), x);
/// ```
#[must_use]
#[track_caller]
pub fn tensorsolve<A, B, O>(a: &A, b: &B) -> O
where
    A: TensorEquations<B, Out = O> + ?Sized,
    B: AsView + ?Sized,
{
    or_panic(a.solved(b))
}

/// The axes from number `N` on, followed by those before.
type Turned<S, const N: isize> = <FromAxis<S, N> as Joined<<S as AxisOf<N>>::Before>>::Out;

/// The axes from number `N` on.
type FromAxis<S, const N: isize> =
    <(<S as AxisOf<N>>::Axis,) as Joined<<S as AxisOf<N>>::After>>::Out;

/// The inverse of a tensor: of the matrix whose rows are its first two axes, and whose columns are the
/// others; NumPy's `np.linalg.tensorinv(a)`.
///
/// # Panics
/// As [`tensorinv_with`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!(2.0 * np::eye(6).reshape(2, 3, 6));
/// assert_eq!(np::linalg::tensorinv(&a).shape(), [6, 2, 3]);
/// ```
#[must_use]
#[track_caller]
pub fn tensorinv<A>(a: &A) -> Owned<FieldOf<A>, Turned<A::Shape, 2>>
where
    A: AsView<Elem: Entry, Shape: AxisOf<2>> + ?Sized,
    (<A::Shape as AxisOf<2>>::Axis,): Joined<<A::Shape as AxisOf<2>>::After>,
    FromAxis<A::Shape, 2>: Joined<<A::Shape as AxisOf<2>>::Before>,
{
    tensorinv_with(a, Along::<2>)
}

/// As [`tensorinv`], where the first `N` axes are the rows; NumPy's `np.linalg.tensorinv(a, ind)`.
///
/// # Panics
/// `Last 2 dimensions of the array must be square`, if the first `N` axes have not as many elements as the
/// others; `Singular matrix`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!(2.0 * np::eye(6).reshape(2, 3, 6));
/// let inverse = np::linalg::tensorinv_with(&a, np::Along::<2>);
/// assert_eq!(inverse.shape(), [6, 2, 3]);
/// assert_eq!(inverse, arr!((0.5 * np::eye(6)).reshape(6, 2, 3)));
/// ```
#[must_use]
#[track_caller]
pub fn tensorinv_with<const N: isize, A>(
    a: &A,
    _ind: Along<N>,
) -> Owned<FieldOf<A>, Turned<A::Shape, N>>
where
    A: AsView<Elem: Entry, Shape: AxisOf<N>> + ?Sized,
    (<A::Shape as AxisOf<N>>::Axis,): Joined<<A::Shape as AxisOf<N>>::After>,
    FromAxis<A::Shape, N>: Joined<<A::Shape as AxisOf<N>>::Before>,
{
    const {
        assert!(N > 0, "Invalid ind argument.");
    }
    let view = a.array_view();
    let lens = view.shape();
    let (rows, columns) = lens.as_ref().split_at(<A::Shape as AxisOf<N>>::NUMBER);
    let (side, width): (usize, usize) = (rows.iter().product(), columns.iter().product());
    if side != width {
        Error::from(LinAlgError::NotSquare).panic();
    }
    let elements = view.row_major::<FieldOf<A>>();
    let mut out = Vec::with_capacity(elements.len());
    let matrix = or_panic(square(&elements, side));
    or_panic(Field::invert(matrix.matrix(&[]), &mut out).map_err(Error::from));
    Owned::from_parts(computed_shape(&[columns, rows].concat()), out)
}
