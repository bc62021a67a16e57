//! Norms of matrices, and of vectors along chosen axes.

use super::field::{Entry, Field, zero};
use super::order::Order;
use super::stack::{Numbers, RealOf, for_each_position};
use super::svd::decompose;
use crate::array::{AsView, Matrix};
use crate::element::{Cast, Number};
use crate::error::{Error, LinAlgError, or_panic};
use crate::np::{Along, Flag, Unset};
use crate::reduce::{Reduced, Results, reduction};
use crate::refusal::{refuse, require};
use crate::shape::{
    AllAxes, AxisOf, Dropped, Kept, ReduceAlong, ReduceShape, Shape, computed_shape,
};
use alloc::vec::Vec;

/// Whether reduced axes are left in the result, with length 1; NumPy's `keepdims`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3.0, 4.0], [0.0, 2.0]]);
/// assert_eq!(arr!(np.linalg.norm(a, axis=1)), arr!([5.0, 2.0]));
/// assert_eq!(arr!(np.linalg.norm(a, axis=1, keepdims=True)), arr!([[5.0], [2.0]]));
/// ```
pub trait KeepDims {
    /// `Kept` or `Dropped`.
    type Axes;
}

impl KeepDims for Flag<false> {
    type Axes = Dropped;
}

impl KeepDims for Flag<true> {
    type Axes = Kept;
}

/// Axes that a norm is along: all, which is [`Unset`], [`Along<N>`](Along), or a tuple of one or two of these.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3.0, -4.0], [0.0, 2.0]]);
/// assert_eq!(arr!(np.linalg.norm(a, 1, axis=0)), arr!([3.0, 6.0]));
/// assert_eq!(arr!(np.linalg.norm(a, 1, axis=(0, 1))), 6.0);
/// ```
pub trait NormAxes<X: AsView + ?Sized, K> {
    /// The norms.
    type Out;

    #[doc(hidden)]
    fn norm(x: &X, order: Order) -> Self::Out;

    /// The norms of all elements along the axes, as vectors.
    #[doc(hidden)]
    fn vector_norm(x: &X, degree: f64) -> Self::Out;
}

impl<X, K, const N: isize> NormAxes<X, K> for (Along<N>,)
where
    X: AsView + ?Sized,
    Along<N>: NormAxes<X, K>,
{
    type Out = <Along<N> as NormAxes<X, K>>::Out;

    fn norm(x: &X, order: Order) -> Self::Out {
        <Along<N> as NormAxes<X, K>>::norm(x, order)
    }

    fn vector_norm(x: &X, degree: f64) -> Self::Out {
        <Along<N> as NormAxes<X, K>>::vector_norm(x, degree)
    }
}

/// One axis that is reduced.
type One<S, const N: isize> = <S as ReduceAlong<N, AllAxes>>::Axes;

/// Two axes that are reduced.
type Both<S, const R: isize, const C: isize> = <S as ReduceAlong<C, One<S, R>>>::Axes;

impl<X, K, const N: isize> NormAxes<X, K> for Along<N>
where
    X: AsView<Elem: Entry> + ?Sized,
    X::Shape: ReduceAlong<N, AllAxes> + ReduceShape<One<X::Shape, N>, K, Out: Results<RealOf<X>>>,
    f64: Cast<RealOf<X>>,
{
    type Out = Reduced<RealOf<X>, X::Shape, One<X::Shape, N>, K>;

    fn norm(x: &X, order: Order) -> Self::Out {
        <Self as NormAxes<X, K>>::vector_norm(x, order.of_vectors())
    }

    fn vector_norm(x: &X, degree: f64) -> Self::Out {
        let along = reduction(x.array_view()).along::<N>();
        along.keeping::<K>().vector_norm(degree)
    }
}

impl<X, K, const R: isize, const C: isize> NormAxes<X, K> for (Along<R>, Along<C>)
where
    X: AsView<Elem: Entry> + ?Sized,
    X::Shape: AxisOf<R>
        + AxisOf<C>
        + ReduceAlong<R, AllAxes>
        + ReduceAlong<C, One<X::Shape, R>>
        + ReduceShape<Both<X::Shape, R, C>, K, Out: Results<RealOf<X>>>,
    f64: Cast<RealOf<X>>,
{
    type Out = Reduced<RealOf<X>, X::Shape, Both<X::Shape, R, C>, K>;

    fn norm(x: &X, order: Order) -> Self::Out {
        let axes = [
            <X::Shape as AxisOf<R>>::NUMBER,
            <X::Shape as AxisOf<C>>::NUMBER,
        ];
        let view = x.array_view();
        let lens = view.shape();
        let others = (0..lens.as_ref().len()).filter(|axis| !axes.contains(axis));
        let others: Vec<usize> = others.map(|axis| lens.as_ref()[axis]).collect();
        let numbers = Numbers::of(view);
        let mut norms = Vec::new();
        or_panic(for_each_position(&others, |position| {
            norms.push(norm_of(numbers.matrix_along(axes, position), order)?);
            Ok(())
        }));
        let rank = <<X::Shape as ReduceShape<Both<X::Shape, R, C>, K>>::Out as Shape>::RANK;
        let mut kept = lens.as_ref().to_vec();
        for axis in axes {
            kept[axis] = 1;
        }
        let lens = if rank == kept.len() { kept } else { others };
        results::<X, Both<X::Shape, R, C>, K>(&lens, norms)
    }

    fn vector_norm(x: &X, degree: f64) -> Self::Out {
        let along = reduction(x.array_view()).along::<R>().along::<C>();
        along.keeping::<K>().vector_norm(degree)
    }
}

impl<X, K> NormAxes<X, K> for Unset
where
    X: AsView<Elem: Entry> + ?Sized,
    X::Shape: ReduceShape<AllAxes, K, Out: Results<RealOf<X>>>,
    f64: Cast<RealOf<X>>,
{
    type Out = Reduced<RealOf<X>, X::Shape, AllAxes, K>;

    fn norm(x: &X, order: Order) -> Self::Out {
        let view = x.array_view();
        let rank = view.shape().as_ref().len();
        if order == Order::Usual || rank == 1 {
            return <Self as NormAxes<X, K>>::vector_norm(x, order.of_vectors());
        }
        require!(rank == 2, "Improper number of dimensions to norm.");
        let norm = norm_of(Numbers::of(view).matrix(&[]), order);
        let norm = vec![or_panic(norm.map_err(Error::from))];
        let lens = [1, 1];
        let kept = <<X::Shape as ReduceShape<AllAxes, K>>::Out as Shape>::RANK;
        results::<X, AllAxes, K>(&lens[..kept], norm)
    }

    fn vector_norm(x: &X, degree: f64) -> Self::Out {
        reduction(x.array_view()).keeping::<K>().vector_norm(degree)
    }
}

/// The results of a reduction, which are known.
fn results<X, A, K>(lens: &[usize], norms: Vec<RealOf<X>>) -> Reduced<RealOf<X>, X::Shape, A, K>
where
    X: AsView<Elem: Entry> + ?Sized,
    X::Shape: ReduceShape<A, K, Out: Results<RealOf<X>>>,
{
    let shape: <X::Shape as ReduceShape<A, K>>::Out = computed_shape(lens);
    let fill = |places: &mut [RealOf<X>]| places.copy_from_slice(&norms);
    shape.collect(zero::<RealOf<X>>(), fill, |norm| norm)
}

/// The norm of one matrix.
///
/// # Panics
/// `Invalid norm order for matrices.`; `zero-size array to reduction operation minimum which has no identity`
#[track_caller]
pub(super) fn norm_of<T: Field>(matrix: Matrix<'_, T>, order: Order) -> Result<T::Real, LinAlgError>
where
    f64: Cast<T::Real>,
{
    let degree = match order {
        Order::Usual | Order::Frobenius => return Ok(reduction(matrix).norm()),
        Order::Nuclear => {
            let values = singular_values(matrix)?;
            return Ok(values.into_iter().fold(zero(), Number::add));
        }
        Order::Degree(degree) => degree,
    };
    let sizes = if degree == 1.0 || degree == -1.0 {
        sums_of_columns(matrix)
    } else if degree.is_infinite() {
        sums_of_columns(matrix.transpose())
    } else if degree == 2.0 || degree == -2.0 {
        singular_values(matrix)?
    } else {
        refuse!("Invalid norm order for matrices.")
    };
    if degree > 0.0 {
        return Ok(sizes.into_iter().fold(zero(), Number::larger));
    }
    match sizes.into_iter().reduce(Number::smaller) {
        Some(least) => Ok(least),
        None => Error::NoIdentity {
            reduction: "minimum",
        }
        .panic(),
    }
}

fn singular_values<T: Field>(matrix: Matrix<'_, T>) -> Result<Vec<T::Real>, LinAlgError> {
    let mut values = Vec::new();
    decompose(matrix, false, false, &mut values, None)?;
    Ok(values)
}

/// The sums of the elements of each column, without their signs.
fn sums_of_columns<T: Field>(matrix: Matrix<'_, T>) -> Vec<T::Real>
where
    f64: Cast<T::Real>,
{
    reduction(matrix).along::<0>().vector_norm(1).into_vec()
}

/// The norms of vectors or matrices, along the axes that are given, by the measure that is given; NumPy's
/// `np.linalg.norm(x, ord, axis, keepdims)`. See [`Order`].
///
/// Of whole arrays, the root of the sum of all squares, if `ord` is not given; otherwise they have one axis or
/// two.
///
/// # Panics
/// `Invalid norm order for matrices.`; `Invalid norm order 'fro' for vectors`; `Improper number of dimensions
/// to norm.`; `zero-size array to reduction operation minimum which has no identity`; `SVD did not converge`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3.0, -4.0], [0.0, 2.0]]);
/// assert_eq!(arr!(np.linalg.norm(a, 1)), 6.0);
/// assert_eq!(arr!(np.linalg.norm(a, 2, axis=1)), arr!([5.0, 2.0]));
/// let kept = np::linalg::norm_with(&a, np::inf, (np::Along::<0>, np::Along::<1>), np::Flag::<true>);
/// assert_eq!(kept, arr!([[7.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn norm_with<X, N, K>(x: &X, ord: impl Into<Order>, _axis: N, _keepdims: K) -> N::Out
where
    X: AsView + ?Sized,
    N: NormAxes<X, K::Axes>,
    K: KeepDims,
{
    N::norm(x, ord.into())
}

/// The root of the sum of the squares of all elements, as of one vector; NumPy's `np.linalg.vector_norm`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::vector_norm(&arr!([[1, 2], [2, 4]])), 5.0);
/// ```
#[must_use]
pub fn vector_norm<X>(x: &X) -> <Unset as NormAxes<X, Dropped>>::Out
where
    X: AsView + ?Sized,
    Unset: NormAxes<X, Dropped>,
{
    <Unset as NormAxes<X, Dropped>>::vector_norm(x, 2.0)
}

/// The norms of all elements along the axes that are given, as of vectors, by a measure that is a number;
/// NumPy's `np.linalg.vector_norm(x, axis=.., keepdims=.., ord=..)`. See [`Order`].
///
/// # Panics
/// `zero-size array to reduction operation minimum which has no identity`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[3.0, -4.0], [0.0, 2.0]]);
/// assert_eq!(arr!(np.linalg.vector_norm(a, axis=(0, 1), ord=1)), 9.0);
/// ```
#[must_use]
#[track_caller]
pub fn vector_norm_with<X, N, K>(x: &X, _axis: N, _keepdims: K, ord: impl Into<Order>) -> N::Out
where
    X: AsView + ?Sized,
    N: NormAxes<X, K::Axes>,
    K: KeepDims,
{
    N::vector_norm(x, ord.into().of_vectors())
}

/// The axes of matrices.
type LastTwo = (Along<-2>, Along<-1>);

/// The root of the sum of the squares of the elements of a matrix, or of each of a stack; NumPy's
/// `np.linalg.matrix_norm`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::linalg::matrix_norm(&np::ones([2, 4, 4])), arr!([4.0, 4.0]));
/// ```
#[must_use]
pub fn matrix_norm<X>(x: &X) -> <LastTwo as NormAxes<X, Dropped>>::Out
where
    X: AsView + ?Sized,
    LastTwo: NormAxes<X, Dropped>,
{
    <LastTwo as NormAxes<X, Dropped>>::norm(x, Order::Frobenius)
}

/// As [`matrix_norm`], by the measure that is given; NumPy's
/// `np.linalg.matrix_norm(x, keepdims=.., ord=..)`. See [`Order`].
///
/// # Panics
/// `Invalid norm order for matrices.`; `zero-size array to reduction operation minimum which has no
/// identity`; `SVD did not converge`.
///
/// ```
/// use ndview::prelude::*;
/// let norms = arr!(np.linalg.matrix_norm([[3.0, -4.0], [0.0, 2.0]], keepdims=True, ord=1));
/// assert_eq!(norms, arr!([[6.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn matrix_norm_with<X, K>(
    x: &X,
    _keepdims: K,
    ord: impl Into<Order>,
) -> <LastTwo as NormAxes<X, K::Axes>>::Out
where
    X: AsView + ?Sized,
    LastTwo: NormAxes<X, K::Axes>,
    K: KeepDims,
{
    <LastTwo as NormAxes<X, K::Axes>>::norm(x, ord.into())
}
