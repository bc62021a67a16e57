//! QR decompositions.

use super::factors::QrParts;
use super::field::{Entry, Field};
use super::stack::{FieldOf, Lens, for_each_matrix};
use crate::array::{AsView, Owned};
use crate::error::or_panic;
use crate::np::words;
use crate::shape::{MatrixStack, Shorter, StackAxes};
use alloc::vec::Vec;

/// The lesser of the numbers of rows and columns.
type Least<S> = <<S as StackAxes>::Rows as Shorter<<S as StackAxes>::Columns>>::Out;

/// An array of the same stack, with these axes.
type Matrices<A, R, C> = Owned<FieldOf<A>, <<A as AsView>::Shape as StackAxes>::Of<R, C>>;
type Rows<A> = <<A as AsView>::Shape as StackAxes>::Rows;
type Columns<A> = <<A as AsView>::Shape as StackAxes>::Columns;

/// What is wanted of a QR decomposition, by the words of [`np::words`](crate::np::words):
///
/// | word | yields |
/// |---|---|
/// | `Reduced` | Q and R; Q has as many columns as R has rows, the lesser of the numbers of rows and columns |
/// | `Complete` | Q and R; Q is square |
/// | `R` | R alone, as of `Reduced` |
/// | `Raw` | the transpose of the matrix in which R is above the reflections that Q is the product of, and their factors |
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3.0], [4.0]]);
/// let (q, r) = arr!(np.linalg.qr(a, mode="complete"));
/// assert_eq!((q.shape(), r.shape()), ([2, 2], [2, 1]));
/// assert!(np::allclose(&arr!(np.abs(np.linalg.qr(a, mode="r"))), &[[5.0]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a mode of `np.linalg.qr`",
    label = "`Reduced`, `Complete`, `R` or `Raw`"
)]
pub trait QrMode<A: AsView + ?Sized> {
    /// Both factors, or one.
    type Out;

    #[doc(hidden)]
    fn decompose(a: &A) -> Self::Out;
}

impl<A> QrMode<A> for words::Reduced
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Rows: Shorter<Columns<A>>>> + ?Sized,
{
    type Out = (
        Matrices<A, Rows<A>, Least<A::Shape>>,
        Matrices<A, Least<A::Shape>, Columns<A>>,
    );

    fn decompose(a: &A) -> Self::Out {
        let (mut q, mut r) = (Vec::new(), Vec::new());
        factorize(a, Some(&mut q), Some(&mut r), false);
        let view = a.array_view();
        let lens = view.shape();
        let lens = Lens::of(lens.as_ref());
        let least = lens.least();
        (
            Owned::from_parts(lens.shape_of(&[lens.rows, least]), q),
            Owned::from_parts(lens.shape_of(&[least, lens.columns]), r),
        )
    }
}

impl<A> QrMode<A> for words::Complete
where
    A: AsView<Elem: Entry, Shape: MatrixStack> + ?Sized,
{
    type Out = (
        Matrices<A, Rows<A>, Rows<A>>,
        Matrices<A, Rows<A>, Columns<A>>,
    );

    fn decompose(a: &A) -> Self::Out {
        let (mut q, mut r) = (Vec::new(), Vec::new());
        factorize(a, Some(&mut q), Some(&mut r), true);
        let view = a.array_view();
        let lens = view.shape();
        let lens = Lens::of(lens.as_ref());
        (
            Owned::from_parts(lens.shape_of(&[lens.rows, lens.rows]), q),
            Owned::from_parts(lens.shape_of(&[lens.rows, lens.columns]), r),
        )
    }
}

impl<A> QrMode<A> for words::R
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Rows: Shorter<Columns<A>>>> + ?Sized,
{
    type Out = Matrices<A, Least<A::Shape>, Columns<A>>;

    fn decompose(a: &A) -> Self::Out {
        let mut r = Vec::new();
        factorize(a, None, Some(&mut r), false);
        let view = a.array_view();
        let lens = view.shape();
        let lens = Lens::of(lens.as_ref());
        let least = lens.least();
        Owned::from_parts(lens.shape_of(&[least, lens.columns]), r)
    }
}

impl<A> QrMode<A> for words::Raw
where
    A: AsView<Elem: Entry, Shape: MatrixStack<Rows: Shorter<Columns<A>>>> + ?Sized,
{
    type Out = (
        Matrices<A, Columns<A>, Rows<A>>,
        Owned<FieldOf<A>, <A::Shape as StackAxes>::OfVectors<Least<A::Shape>>>,
    );

    fn decompose(a: &A) -> Self::Out {
        let (mut h, mut tau) = (Vec::new(), Vec::new());
        each_matrix(a, |matrix| {
            Field::qr(
                matrix,
                QrParts {
                    q: None,
                    r: None,
                    is_complete: false,
                    reflections: Some((&mut h, &mut tau)),
                },
            );
        });
        let view = a.array_view();
        let lens = view.shape();
        let lens = Lens::of(lens.as_ref());
        let least = lens.least();
        (
            Owned::from_parts(lens.shape_of(&[lens.columns, lens.rows]), h),
            Owned::from_parts(lens.shape_of(&[least]), tau),
        )
    }
}

/// Calls a function that cannot fail with each matrix of a stack.
fn each_matrix<A>(a: &A, mut f: impl FnMut(crate::array::Matrix<'_, FieldOf<A>>))
where
    A: AsView<Elem: Entry, Shape: MatrixStack> + ?Sized,
{
    or_panic(for_each_matrix(a, |matrix| {
        f(matrix);
        Ok(())
    }));
}

fn factorize<A>(
    a: &A,
    mut q: Option<&mut Vec<FieldOf<A>>>,
    mut r: Option<&mut Vec<FieldOf<A>>>,
    is_complete: bool,
) where
    A: AsView<Elem: Entry, Shape: MatrixStack> + ?Sized,
{
    each_matrix(a, |matrix| {
        Field::qr(
            matrix,
            QrParts {
                q: q.as_deref_mut(),
                r: r.as_deref_mut(),
                is_complete,
                reflections: None,
            },
        );
    });
}

/// Q and R, of which `Q @ R` is the matrix: Q has columns of length 1 at right angles, R is an upper
/// triangle. NumPy's `np.linalg.qr`, in its mode `reduced`; of a stack, of each of its matrices.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3.0, 5.0], [4.0, 0.0], [0.0, 0.0]]);
/// let (q, r) = np::linalg::qr(&a);
/// assert_eq!((q.shape(), r.shape()), ([3, 2], [2, 2]));
/// assert!(np::allclose(&arr!(q @ r), &a));
/// ```
#[must_use]
pub fn qr<A>(a: &A) -> <words::Reduced as QrMode<A>>::Out
where
    A: AsView + ?Sized,
    words::Reduced: QrMode<A>,
{
    words::Reduced::decompose(a)
}

/// As [`qr`], in another mode, which [`QrMode`] lists; NumPy's `np.linalg.qr(a, mode)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3.0], [4.0]]);
/// let (q, r) = np::linalg::qr_with(&a, np::words::Complete);
/// assert_eq!((q.shape(), r.shape()), ([2, 2], [2, 1]));
/// assert_eq!(arr!(np.linalg.qr(a, mode="r")).shape(), [1, 1]);
/// ```
#[must_use]
pub fn qr_with<A, M>(a: &A, _mode: M) -> M::Out
where
    A: AsView + ?Sized,
    M: QrMode<A>,
{
    M::decompose(a)
}
