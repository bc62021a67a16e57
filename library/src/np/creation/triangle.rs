//! Matrices by their diagonals.

use alloc::vec::Vec;
use core::ops::Range;

use crate::array::{AsView, Owned, View};
use crate::axis::{Axis, Dyn};
use crate::element::{Cast, Integer, Number};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::np::options::{LengthOr, OptionalInteger, Unset};
use crate::shape::layout::Layout;
use crate::shape::{GivenAxis, Matrices, Shape, checked_size};

/// A square matrix with ones at and below its diagonal, and zeros above, `f64`; NumPy's `np.tri`.
/// [`tri_with`] takes the number of columns, and of the diagonal.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::tri(2), arr!([[1.0, 0.0], [1.0, 1.0]]));
/// assert_eq!(arr!(np.tri(2, 3, 1)), arr!([[1.0, 1.0, 0.0], [1.0, 1.0, 1.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn tri<N: GivenAxis<Axis = X>, X: Axis>(n: N) -> Owned<f64, (X, X)> {
    let n = n.into_axis();
    matrix((n, n), |i, j| f64::from(u8::from(is_below(i, j, 0))))
}

/// A matrix of `n` rows and `m` columns with ones at and below diagonal `k`, and zeros above, `f64`;
/// NumPy's `np.tri(n, m, k)`. Diagonal 1 is above the main one, -1 below.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::tri_with(2, 3, 1), arr!([[1.0, 1.0, 0.0], [1.0, 1.0, 1.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn tri_with<N: GivenAxis<Axis = X>, X: Axis, M: LengthOr<X, Axis = Y>, Y: Axis>(
    n: N,
    m: M,
    k: impl Integer,
) -> Owned<f64, (X, Y)> {
    let k = k.saturate();
    let n = n.into_axis();
    let shape = (n, m.length_or(n));
    matrix(shape, |i, j| f64::from(u8::from(is_below(i, j, k))))
}

/// A matrix of `n` rows and `m` columns with ones on diagonal `k` and zeros elsewhere, `f64`; NumPy's
/// `np.eye(n, m, k)`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::eye_with(2, 3, 1), arr!([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]));
/// assert_eq!(arr!(np.eye(2, k=-1)), arr!([[0.0, 0.0], [1.0, 0.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn eye_with<N: GivenAxis<Axis = X>, X: Axis, M: LengthOr<X, Axis = Y>, Y: Axis>(
    n: N,
    m: M,
    k: impl Integer,
) -> Owned<f64, (X, Y)> {
    let k = k.saturate();
    let n = n.into_axis();
    let shape = (n, m.length_or(n));
    matrix(shape, |i, j| f64::from(u8::from(is_on(i, j, k))))
}

#[track_caller]
fn matrix<N: Axis, M: Axis>(
    shape: (N, M),
    mut element: impl FnMut(usize, usize) -> f64,
) -> Owned<f64, (N, M)> {
    let [rows, columns] = shape.lens();
    let mut elements = allocate(or_panic(checked_size::<f64>(&[rows, columns])));
    for i in 0..rows {
        elements.extend((0..columns).map(|j| element(i, j)));
    }
    Owned::from_parts(shape, elements)
}

/// Whether the element at row `i` and column `j` is at or below diagonal `k`.
fn is_below(i: usize, j: usize, k: isize) -> bool {
    j as isize <= (i as isize).saturating_add(k)
}

/// How many columns of a row are at and below diagonal `k`.
fn columns_below(row: usize, k: isize) -> usize {
    let end = (row as isize).saturating_add(k).saturating_add(1);
    usize::try_from(end).unwrap_or(0)
}

fn is_on(i: usize, j: usize, k: isize) -> bool {
    (j as isize).checked_sub(i as isize) == Some(k)
}

/// A shape of matrices, or of an array of one axis, which is every row of a square one.
#[diagnostic::on_unimplemented(
    message = "an array of no axes has no triangle",
    label = "this array has no rows"
)]
pub trait Triangular: Shape {
    crate::sealed::seal!(required);

    /// The shape of the matrices.
    type Out: Shape;

    /// The shape, and the elements, of the matrices.
    #[doc(hidden)]
    fn matrices<T: Clone>(self, elements: Vec<T>) -> (Self::Out, Vec<T>);
}

#[diagnostic::do_not_recommend]
impl<S: Matrices> Triangular for S {
    crate::sealed::seal!();

    type Out = S;

    fn matrices<T: Clone>(self, elements: Vec<T>) -> (S, Vec<T>) {
        (self, elements)
    }
}

#[diagnostic::do_not_recommend]
impl<X: Axis> Triangular for (X,) {
    crate::sealed::seal!();

    type Out = (X, X);

    #[track_caller]
    fn matrices<T: Clone>(self, elements: Vec<T>) -> ((X, X), Vec<T>) {
        let len = elements.len();
        or_panic(checked_size::<T>(&[len, len]));
        let rows = core::iter::repeat_n(elements, len);
        ((self.0, self.0), rows.flatten().collect())
    }
}

/// A copy of a stack of matrices in which all elements that `keeps` does not keep are zero.
#[track_caller]
fn triangle<T, S, L>(
    view: View<'_, T, S, L>,
    keeps: impl Fn(usize) -> Range<usize>,
) -> Owned<T, S::Out>
where
    T: Number,
    S: Triangular,
    L: Layout,
    bool: Cast<T>,
{
    let (shape, mut elements) = view.typed_shape().matrices(view.to_vec());
    let lens = shape.lens();
    let &[.., rows, columns] = lens.as_ref() else {
        return Owned::from_parts(shape, elements);
    };
    for (number, row) in elements.chunks_exact_mut(columns.max(1)).enumerate() {
        let kept = keeps(number % rows);
        row[..kept.start.min(columns)].fill(false.cast());
        row[kept.end.min(columns)..].fill(false.cast());
    }
    Owned::from_parts(shape, elements)
}

/// A copy with zeros above diagonal `k` of the last two axes; NumPy's `np.tril`. In `arr!`, `k` may be
/// left out: then it is 0. An array of one axis is every row of a square matrix.
///
/// # Panics
/// `array is too big; ..` if the square of one axis does not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::tril(&arr!([[1, 2], [3, 4]]), 0), arr!([[1, 0], [3, 4]]));
/// assert_eq!(arr!(np.tril([1, 2])), arr!([[1, 0], [1, 2]]));
/// ```
#[must_use]
#[track_caller]
pub fn tril<A>(m: &A, k: impl Integer) -> Owned<A::Elem, <A::Shape as Triangular>::Out>
where
    A: AsView<Elem: Number, Shape: Triangular> + ?Sized,
    bool: Cast<A::Elem>,
{
    let k = k.saturate();
    triangle(m.array_view(), |row| 0..columns_below(row, k))
}

/// A copy with zeros below diagonal `k` of the last two axes; NumPy's `np.triu`. In `arr!`, `k` may be
/// left out: then it is 0. An array of one axis is every row of a square matrix.
///
/// # Panics
/// `array is too big; ..` if the square of one axis does not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::triu(&arr!([[1, 2], [3, 4]]), 1), arr!([[0, 2], [0, 0]]));
/// ```
#[must_use]
#[track_caller]
pub fn triu<A>(m: &A, k: impl Integer) -> Owned<A::Elem, <A::Shape as Triangular>::Out>
where
    A: AsView<Elem: Number, Shape: Triangular> + ?Sized,
    bool: Cast<A::Elem>,
{
    let k = k.saturate();
    triangle(m.array_view(), |row| {
        columns_below(row, k.saturating_sub(1))..usize::MAX
    })
}

/// A shape that has a diagonal, or is one.
#[diagnostic::on_unimplemented(
    message = "Input must be 1- or 2-d.",
    label = "this array has shape `{Self}`"
)]
pub trait DiagonalOrMatrix: Shape {
    /// What `np.diag` yields.
    type Out: Shape;

    /// Diagonal `k` of an array of this shape, or a matrix with the array on it.
    #[doc(hidden)]
    #[track_caller]
    fn diag<T: Number>(view: View<'_, T, Self, impl Layout>, k: isize) -> Owned<T, Self::Out>
    where
        bool: Cast<T>;
}

/// How many rows are above diagonal `k`, and how many columns are left of it.
fn offsets(k: isize) -> (usize, usize) {
    match k {
        ..0 => (k.unsigned_abs(), 0),
        0.. => (0, k.unsigned_abs()),
    }
}

#[diagnostic::do_not_recommend]
impl<X: Axis> DiagonalOrMatrix for (X,) {
    type Out = (Dyn, Dyn);

    #[track_caller]
    fn diag<T: Number>(view: View<'_, T, Self, impl Layout>, k: isize) -> Owned<T, (Dyn, Dyn)>
    where
        bool: Cast<T>,
    {
        let len = view.len().saturating_add(k.unsigned_abs());
        let size = or_panic(checked_size::<T>(&[len, len]));
        let mut matrix = vec![false.cast(); size];
        let (down, across) = offsets(k);
        for (place, element) in view.into_iter().enumerate() {
            matrix[(place + down) * len + place + across] = *element;
        }
        Owned::from_parts((Dyn(len), Dyn(len)), matrix)
    }
}

#[diagnostic::do_not_recommend]
impl<R: Axis, C: Axis> DiagonalOrMatrix for (R, C) {
    type Out = (Dyn,);

    fn diag<T: Number>(view: View<'_, T, Self, impl Layout>, k: isize) -> Owned<T, (Dyn,)>
    where
        bool: Cast<T>,
    {
        let (rows, columns) = (view.shape()[0], view.shape()[1]);
        let (down, across) = offsets(k);
        let len = rows
            .saturating_sub(down)
            .min(columns.saturating_sub(across));
        let on = (0..len).map(|place| *view.element(&[place + down, place + across]));
        Owned::from(on.collect::<Vec<_>>())
    }
}

/// Diagonal `k` of a matrix, a copy; or a matrix with an array of one axis on its diagonal `k`, and
/// zeros elsewhere; NumPy's `np.diag`. In `arr!`, `k` may be left out: then it is 0.
///
/// An array of other ranks does not compile: `Input must be 1- or 2-d.`
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::diag(&a, 0), arr!([1, 4]));
/// assert_eq!(np::diag(&arr!([5, 6]), 1), arr!([[0, 5, 0], [0, 0, 6], [0, 0, 0]]));
/// ```
#[must_use]
#[track_caller]
pub fn diag<A, O: Shape>(v: &A, k: impl Integer) -> Owned<A::Elem, O>
where
    A: AsView<Elem: Number, Shape: DiagonalOrMatrix<Out = O>> + ?Sized,
    bool: Cast<A::Elem>,
{
    DiagonalOrMatrix::diag(v.array_view(), k.saturate())
}

/// A matrix that has all elements of an array, in row-major order, on its diagonal `k`; NumPy's `np.diagflat`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.diagflat([[1, 2]])), arr!([[1, 0], [0, 2]]));
/// ```
#[must_use]
pub fn diagflat<A>(v: &A, k: impl Integer) -> Owned<A::Elem, (Dyn, Dyn)>
where
    A: AsView<Elem: Number> + ?Sized,
    bool: Cast<A::Elem>,
{
    let elements = v.array_view().elements();
    DiagonalOrMatrix::diag(elements.array_view(), k.saturate())
}

/// The rows and the columns of elements, in row-major order.
type Positions = (Owned<i64, (Dyn,)>, Owned<i64, (Dyn,)>);

#[track_caller]
fn indices(rows: usize, columns: usize, is_in: impl Fn(usize, usize) -> bool) -> Positions {
    or_panic(checked_size::<i64>(&[rows, columns]));
    let all = (0..rows).flat_map(|i| (0..columns).map(move |j| (i, j)));
    let (rows, columns): (Vec<_>, Vec<_>) = all
        .filter(|&(i, j)| is_in(i, j))
        .map(|(i, j)| (i as i64, j as i64))
        .unzip();
    (rows.into(), columns.into())
}

macro_rules! triangle_indices {
    ($($(#[$attribute:meta])* $name:ident, $(#[$attribute_with:meta])* $name_with:ident: |$i:ident, $j:ident, $k:ident| $is_in:expr;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        #[track_caller]
        pub fn $name(n: impl Integer) -> Positions {
            $name_with(n, 0, Unset)
        }

        $(#[$attribute_with])*
        #[must_use]
        #[track_caller]
        pub fn $name_with(n: impl Integer, k: impl Integer, m: impl OptionalInteger) -> Positions {
            let ($k, n) = (k.saturate(), n.saturate());
            let length = |n: isize| usize::try_from(n).unwrap_or(0);
            indices(length(n), length(m.given().unwrap_or(n)), |$i, $j| $is_in)
        }
    )*};
}
triangle_indices! {
    /// The indices of the elements at and below the diagonal of a square matrix: an array for each axis;
    /// NumPy's `np.tril_indices`. [`tril_indices_with`] takes the number of the diagonal, and of columns.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// let lower = np::tril_indices(2);
    /// assert_eq!(arr!(a[lower]), arr!([1, 3, 4]));
    /// ```
    tril_indices,
    /// The indices of the elements at and below diagonal `k` of a matrix of `n` rows and `m` columns;
    /// NumPy's `np.tril_indices(n, k, m)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (rows, columns) = arr!(np.tril_indices(2, m=3, k=1));
    /// assert_eq!((rows.len(), columns.into_vec()), (5, vec![0, 1, 0, 1, 2]));
    /// ```
    tril_indices_with: |i, j, k| is_below(i, j, k);

    /// As [`tril_indices`], at and above the diagonal; NumPy's `np.triu_indices`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// let upper = np::triu_indices(2);
    /// assert_eq!(arr!(a[upper]), arr!([1, 2, 4]));
    /// ```
    triu_indices,
    /// As [`tril_indices_with`], at and above diagonal `k`; NumPy's `np.triu_indices(n, k, m)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// let upper = arr!(np.triu_indices(2, k=1));
    /// assert_eq!(arr!(a[upper]), arr!([2]));
    /// ```
    triu_indices_with: |i, j, k| !is_below(i, j, k.saturating_sub(1));
}
