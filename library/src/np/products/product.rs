//! Products of vectors and matrices.

use super::own;
use crate::array::{AsView, Matrices, Owned, Vector, View};
use crate::axis::Dyn;
use crate::element::{Arithmetic, Number, Promote, StoreInto};
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::expr::Collected;
use crate::kernels::{
    ByProduct, Matrix, Multiplied, Products, Scratch, add_product, append_product, append_stack,
    product_at,
};
use crate::shape::agree::{Agreement, AsManyAs, MultipliesAll};
use crate::shape::layout::Layout;
use crate::shape::{FEW, InPlaceFactor, MAX_RANK, Product, Shape, checked_size};
use alloc::vec::Vec;

/// The type of the elements of a product.
pub(in crate::np) type Common<A, B> = <<A as AsView>::Elem as Promote<<B as AsView>::Elem>>::Out;

/// An array as a matrix, of which the first `axes` axes number the rows: where it is, or a copy in `copy`.
pub(in crate::np) fn as_matrix<'a, T: Multiplied, S: Shape>(
    view: View<'a, T, S>,
    axes: usize,
    copy: &'a mut Vec<T>,
) -> Matrix<'a, T> {
    view.matrix_of(axes).unwrap_or_else(|| {
        let lens = view.shape();
        let (rows, columns) = lens.as_ref().split_at(axes);
        *copy = view.to_vec();
        Matrix::of_rows(copy, [rows, columns].map(|lens| lens.iter().product()))
    })
}

/// The product of two matrices, of a shape that the type knows.
#[inline(always)]
fn product_of_few<T: Multiplied, S: Collected<T>>(a: Matrix<'_, T>, b: Matrix<'_, T>) -> S::Out {
    let shape = S::shortest();
    let mut sums = [T::ZERO; FEW];
    add_product(a, b, &mut sums[..shape.size()]);
    let columns = b.columns();
    shape.collected_at(|index| match *index {
        [row, column] => sums[row * columns + column],
        [number] => sums[number],
        _ => sums[0],
    })
}

/// Appends the products of two stacks of matrices, whose stacks together have lengths `all`.
fn append_products<T: Multiplied>(
    a: &Matrices<'_, T>,
    b: &Matrices<'_, T>,
    all: &[usize],
    elements: &mut Vec<T>,
) {
    if b.batch().iter().all(|&len| len == 1)
        && let Some(rows) = a.all_rows()
    {
        // Every row is multiplied by the same matrix.
        let first = vec![0; b.batch().len()];
        return append_product(rows, b.at(&first), &mut Scratch::new(), elements);
    }
    let pair = |number| {
        let index = index_of(number, all);
        let index = &index[..all.len()];
        (a.at(index), b.at(index))
    };
    append_stack(all.iter().product(), pair, elements);
}

/// The index of a number in row-major order; 0 behind the rank.
pub(super) fn index_of(mut number: usize, lens: &[usize]) -> [usize; MAX_RANK] {
    let mut index = [0; MAX_RANK];
    for (position, &len) in index[..lens.len()].iter_mut().zip(lens).rev() {
        (number, *position) = (number / len, number % len);
    }
    index
}

/// `a @ b`.
pub struct MatrixMultiply;

/// Two arrays of which there is a product.
///
/// The product is a parameter of the functions that yield it, so that lengths that do not match
/// are reported once; and at the operator, which is `Self`. Where `a @ b` stands in `arr!`, it is called by
/// the trait's name, because then no message shows a bound of a function.
pub trait Multiply<A: ?Sized, B: ?Sized>: Sized {
    crate::sealed::seal!(required);

    /// The product: an array, or an element.
    type Out;

    /// The product.
    fn multiply(a: &A, b: &B) -> Result<Self::Out, Error>;

    /// `a @ b`
    #[inline]
    #[track_caller]
    fn matrix_product(a: &A, b: &B, _: Self) -> Self::Out {
        or_panic(Self::multiply(a, b))
    }

    /// As [`matrix_product`](Self::matrix_product).
    ///
    /// # Errors
    /// If the lengths do not match.
    #[inline]
    fn try_matrix_product(a: &A, b: &B, _: Self) -> Result<Self::Out, Error> {
        Self::multiply(a, b)
    }
}

/// An operator that multiplies, with what it may have on its right.
pub trait ProductBy<B: ?Sized> {
    crate::sealed::seal!(required);
}
impl<B: ?Sized> ProductBy<B> for MatrixMultiply {
    crate::sealed::seal!();
}

// For both operators at once: where there is one implementation for a type, the compiler quotes it.
impl<M, A, B, T, U, S, Z, C, O> Multiply<A, B> for M
where
    M: ProductBy<B>,
    A: AsView<Elem = T, Shape = S> + ?Sized,
    B: AsView<Elem = U, Shape = Z> + ?Sized,
    S: Product<Z, Out = O>,
    Z: Shape,
    T: MultipliedWith<U, Out = C>,
    O: Collected<C>,
{
    crate::sealed::seal!();

    type Out = O::Out;

    #[inline]
    fn multiply(a: &A, b: &B) -> Result<O::Out, Error> {
        T::product(a.array_view(), b.array_view())
    }
}

/// Elements that matrices are multiplied of, with others of type `U`.
#[diagnostic::on_unimplemented(
    message = "no product of matrices with elements of type `{Self}` and `{U}`",
    label = "not numbers"
)]
pub trait MultipliedWith<U>: Sized {
    crate::sealed::seal!(required);

    /// The type of the products.
    type Out;

    /// The product of two arrays.
    ///
    /// # Errors
    /// If the lengths do not match.
    #[doc(hidden)]
    fn product<S: Product<Z, Out = O>, Z: Shape, L: Layout, M: Layout, O: Collected<Self::Out>>(
        a: View<'_, Self, S, L>,
        b: View<'_, U, Z, M>,
    ) -> Result<O::Out, Error>;
}

#[diagnostic::do_not_recommend]
impl<T, U, C> MultipliedWith<U> for T
where
    T: Promote<U, Out = C> + StoreInto<C> + Clone,
    U: StoreInto<C> + Clone,
    C: Products,
{
    crate::sealed::seal!();

    type Out = C;

    #[inline]
    fn product<S: Product<Z, Out = O>, Z: Shape, L: Layout, M: Layout, O: Collected<C>>(
        a: View<'_, T, S, L>,
        b: View<'_, U, Z, M>,
    ) -> Result<O::Out, Error> {
        C::by_product(Pair(a, b))
    }
}

/// Two arrays that are multiplied.
struct Pair<A, B>(A, B);

impl<T, U, S, Z, L, M, C, O> ByProduct<C> for Pair<View<'_, T, S, L>, View<'_, U, Z, M>>
where
    S: Product<Z, Out = O>,
    Z: Shape,
    L: Layout,
    M: Layout,
    T: StoreInto<C> + Clone,
    U: StoreInto<C> + Clone,
    O: Collected<C>,
{
    type Out = Result<O::Out, Error>;

    fn of_own(self) -> Self::Out
    where
        C: Arithmetic,
    {
        own::product(self.0, self.1)
    }

    #[inline]
    fn of_numbers(self) -> Self::Out
    where
        C: Multiplied,
    {
        let Pair(a, b) = self;
        if S::HAS_FEW && Z::HAS_FEW && O::HAS_FEW {
            let (mut a_copy, mut b_copy) = (Vec::new(), Vec::new());
            let left = a.stored_in::<C>(&mut a_copy).only_matrix(Vector::Row);
            let right = b.stored_in::<C>(&mut b_copy).only_matrix(Vector::Column);
            if let (Some(left), Some(right)) = (left, right) {
                return Ok(product_of_few::<C, O>(left, right));
            }
        }
        product_of_many(a, b)
    }
}

/// `a @= b`
pub struct MatrixMultiplyInPlace;

impl<B: AsView<Shape: InPlaceFactor> + ?Sized> ProductBy<B> for MatrixMultiplyInPlace {
    crate::sealed::seal!();
}

/// The product of arrays of any lengths.
#[inline(never)]
fn product_of_many<T, U, S, Z, C, O>(
    a: View<'_, T, S, impl Layout>,
    b: View<'_, U, Z, impl Layout>,
) -> Result<O::Out, Error>
where
    S: Product<Z, Out = O>,
    Z: Shape,
    T: StoreInto<C> + Clone,
    U: StoreInto<C> + Clone,
    C: Multiplied,
    O: Collected<C>,
{
    let (mut a_copy, mut b_copy) = (Vec::new(), Vec::new());
    let left = a.stored_in::<C>(&mut a_copy).matrices(Vector::Row);
    let right = b.stored_in::<C>(&mut b_copy).matrices(Vector::Column);
    if left.columns() != right.rows() {
        return Err(Error::CoreDimensions {
            left: left.columns(),
            right: right.rows(),
        });
    }
    let Some(shape) = a.typed_shape().product(b.typed_shape()) else {
        return Err(Error::operands(left.batch(), right.batch()));
    };
    let lens = shape.lens();
    if lens.as_ref().is_empty() {
        let (row, column) = (left.at(&[]), right.at(&[]));
        let product = match row.columns() {
            ..=SHORT => product_at(row, column, 0, 0),
            _ => C::dot(row, column.transposed()),
        };
        return Ok(shape.collected_one(product));
    }
    let mut elements = allocate(checked_size::<C>(lens.as_ref())?);
    let batch = left.batch().len().max(right.batch().len());
    append_products(&left, &right, &lens.as_ref()[..batch], &mut elements);
    Ok(shape.collected(elements))
}

/// Up to which length the products of two vectors are added one after the other.
const SHORT: usize = 6;

/// The product of vectors, matrices and stacks of matrices; NumPy's `np.matmul`, and `a @ b` in `arr!`.
///
/// | `a` | `b` | yields |
/// |---|---|---|
/// | `(k,)` | `(k,)` | a number |
/// | `(n, k)` | `(k,)` | `(n,)` |
/// | `(k,)` | `(k, m)` | `(m,)` |
/// | `(n, k)` | `(k, m)` | `(n, m)` |
/// | `(.., n, k)` | `(.., k, m)` | `(.., n, m)`, the axes before broadcast together |
///
/// Transposed operands and those with steps are read where they are. The sums are added in another order
/// than in NumPy, and in one that depends on the processor, so that their last digits may differ.
///
/// Lengths that the types know not to match do not compile.
///
/// # Panics
/// `matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature
/// (n?,k),(k,m?)->(n?,m?) (size 3 is different from 2)`; where overflow checks are on, if an integer
/// overflows.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([[1, 0], [1, 1]]));
/// let product: Owned<i32, Shape![2, 2]> = np::matmul(&a, &b);
/// assert_eq!(product, arr!([[3, 2], [7, 4]]));
/// assert_eq!(arr!(a @ [1, 10]), arr!(np.array([21, 43])));
/// assert_eq!(arr!([1, 2] @ [3, 4]), 11);
/// ```
#[must_use]
#[track_caller]
pub fn matmul<A: ?Sized, B: ?Sized, P>(a: &A, b: &B) -> P
where
    MatrixMultiply: Multiply<A, B, Out = P>,
{
    or_panic(MatrixMultiply::multiply(a, b))
}

/// As [`matmul`].
///
/// # Errors
/// If the lengths do not match.
///
/// ```
/// use ndview::prelude::*;
/// let a = Owned::from(vec![1, 2, 3]);
/// assert_eq!(np::try_matmul(&a, &vec![1, 1, 1]), Ok(6));
/// assert!(np::try_matmul(&a, &vec![1, 1]).is_err());
/// ```
pub fn try_matmul<A: ?Sized, B: ?Sized, P>(a: &A, b: &B) -> Result<P, Error>
where
    MatrixMultiply: Multiply<A, B, Out = P>,
{
    MatrixMultiply::multiply(a, b)
}

/// The sum of the products of all elements, in row-major order; NumPy's `np.vdot`. The arrays have the
/// same number of elements, in any shapes. Complex numbers of the first are conjugated.
///
/// # Panics
/// `shapes (3,) and (2,) not aligned: 3 (dim 0) != 2 (dim 0)`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::vdot(&arr!([[1, 2], [3, 4]]), &arr!([1, 1, 1, 1])), 10);
/// ```
#[must_use]
#[track_caller]
pub fn vdot<A, B>(a: &A, b: &B) -> Common<A, B>
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone, Shape: AsManyAs<A::Shape, MultipliesAll>>
        + ?Sized,
    Common<A, B>: Multiplied,
{
    vdot_agreeing(a, b, Agreement::UNASKED)
}

/// [`vdot`], as `arr!` calls it.
#[doc(hidden)]
#[must_use]
#[track_caller]
pub fn vdot_agreeing<A, B>(
    a: &A,
    b: &B,
    _: Agreement<B::Shape, A::Shape, MultipliesAll>,
) -> Common<A, B>
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    Common<A, B>: Multiplied,
{
    let (a, b) = (a.array_view(), b.array_view());
    if a.len() != b.len() {
        or_panic(Err(Error::NotAligned {
            left: vec![a.len()],
            right: vec![b.len()],
            axis: 0,
        }))
    }
    let (mut a_copy, mut b_copy) = (Vec::new(), Vec::new());
    let (mut a_row, mut b_row) = (Vec::new(), Vec::new());
    let a = as_matrix(a.stored_in(&mut a_copy), 0, &mut a_row);
    let b = as_matrix(b.stored_in(&mut b_copy), 0, &mut b_row);
    Multiplied::conjugated_dot(a, b)
}

/// The product of each element of one array with each of another, both in row-major order; NumPy's
/// `np.outer`.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory; where overflow checks are on, if an
/// integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::outer(&arr!([1, 2]), &arr!([10, 20, 30])), arr!([[10, 20, 30], [20, 40, 60]]));
/// ```
#[must_use]
#[track_caller]
pub fn outer<A, B>(a: &A, b: &B) -> Owned<Common<A, B>, (Dyn, Dyn)>
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone> + ?Sized,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
{
    let (a, b) = (a.array_view().row_major(), b.array_view().row_major());
    let mut elements = allocate(or_panic(checked_size::<Common<A, B>>(&[a.len(), b.len()])));
    for &a in a.iter() {
        elements.extend(b.iter().map(|&b| a.multiply(b)));
    }
    Owned::from_parts((Dyn(a.len()), Dyn(b.len())), elements)
}
