//! Running sums and products as the Python array API standard has them.

use crate::array::{AsView, Owned};
use crate::axis::{Axis, Dyn, Len};
use crate::element::{Cast, Number};
use crate::engine::allocate;
use crate::np::lanes::Lanes;
use crate::np::options::{Along, ElementType, Flag, Unset};
use crate::reduce::Summable;
use crate::shape::{AxisOf, Shape, computed_shape};

/// The axis that running sums of an array of shape `S` go along: the only one, if none is given.
#[diagnostic::on_unimplemented(
    message = "For arrays which have more than one dimension ``axis`` argument is required.",
    label = "which axis is not given: `axis=0`"
)]
pub trait RunningAxis<S: Shape> {
    /// The number of the axis.
    #[doc(hidden)]
    const NUMBER: usize;
    /// The shape: that of one element, of a number.
    type Own: Shape;
    /// The shape with another length of that axis.
    type Longer: Shape;
}

#[diagnostic::do_not_recommend]
impl RunningAxis<()> for Unset {
    const NUMBER: usize = 0;
    type Own = (Len<1>,);
    type Longer = (Len<2>,);
}

#[diagnostic::do_not_recommend]
impl<X: Axis> RunningAxis<(X,)> for Unset {
    const NUMBER: usize = 0;
    type Own = (X,);
    type Longer = (Dyn,);
}

impl<S: AxisOf<N>, const N: isize> RunningAxis<S> for Along<N> {
    const NUMBER: usize = <S as AxisOf<N>>::NUMBER;
    type Own = S;
    type Longer = S::Replaced<Dyn>;
}

/// Whether the results begin with what nothing sums to, which makes their shape `L` instead of `S`.
pub trait WithInitial<S: Shape, L: Shape> {
    /// The shape of the results.
    type Out: Shape;
    /// Whether they do.
    #[doc(hidden)]
    const HAS_INITIAL: bool;
}

impl<S: Shape, L: Shape> WithInitial<S, L> for Flag<false> {
    type Out = S;
    const HAS_INITIAL: bool = false;
}

impl<S: Shape, L: Shape> WithInitial<S, L> for Flag<true> {
    type Out = L;
    const HAS_INITIAL: bool = true;
}

/// The type that elements of type `T` are summed up in: that of their sum, if no other is given.
pub trait RunningType<T> {
    /// That type.
    type Out: Number;

    /// An element in it.
    #[doc(hidden)]
    fn convert(element: T) -> Self::Out;

    /// What a product begins with.
    #[doc(hidden)]
    fn one() -> Self::Out;
}

impl<T: Summable> RunningType<T> for Unset {
    type Out = T::Sum;

    fn convert(element: T) -> T::Sum {
        element.cast()
    }

    fn one() -> T::Sum {
        T::ONE
    }
}

impl<T: Cast<D>, D: Number> RunningType<T> for ElementType<D>
where
    bool: Cast<D>,
{
    type Out = D;

    fn convert(element: T) -> D {
        element.cast()
    }

    fn one() -> D {
        true.cast()
    }
}

/// What running results of an array of type `A` are, with these options.
type Running<A, X, D, I> = Owned<
    <D as RunningType<<A as AsView>::Elem>>::Out,
    <I as WithInitial<
        <X as RunningAxis<<A as AsView>::Shape>>::Own,
        <X as RunningAxis<<A as AsView>::Shape>>::Longer,
    >>::Out,
>;

fn running<A, X, D, I>(
    a: &A,
    initial: D::Out,
    join: fn(D::Out, D::Out) -> D::Out,
) -> Running<A, X, D, I>
where
    A: AsView<Elem: Copy> + ?Sized,
    X: RunningAxis<A::Shape>,
    D: RunningType<A::Elem>,
    I: WithInitial<X::Own, X::Longer>,
{
    let view = a.array_view();
    let mut lens = view.shape().as_ref().to_vec();
    if lens.is_empty() {
        lens.push(1);
    }
    let along = Lanes::axis(&lens, X::NUMBER);
    let elements = view.elements();
    lens[X::NUMBER] += usize::from(I::HAS_INITIAL);
    let mut results = allocate(lens.iter().product());
    for outer in 0..along.outer {
        let block = &elements[outer * along.block()..][..along.block()];
        if I::HAS_INITIAL {
            results.extend(core::iter::repeat_n(initial, along.inner));
        }
        for (place, &element) in block.iter().enumerate() {
            let element = D::convert(element);
            let is_first = place < along.inner && !I::HAS_INITIAL;
            results.push(match is_first {
                true => element,
                false => join(results[results.len() - along.inner], element),
            });
        }
    }
    Owned::from_parts(computed_shape(&lens), results)
}

macro_rules! cumulative {
    ($($(#[$attribute:meta])* $name:ident $(#[$with_attribute:meta])* $with:ident $method:ident $initial:expr;)*) => {$(
        $(#[$attribute])*
        ///
        /// An array of several axes without one that is given does not compile:
        /// ``For arrays which have more than one dimension ``axis`` argument is required.``
        ///
        /// # Panics
        /// Where overflow checks are on, if an integer overflows.
        #[must_use]
        pub fn $name<A, O, T>(x: &A) -> Owned<T, O>
        where
            A: AsView<Elem: Summable<Sum = T>> + ?Sized,
            Unset: RunningAxis<A::Shape, Own = O>,
            O: Shape,
        {
            $with(x, Unset, Unset, Flag::<false>)
        }

        $(#[$with_attribute])*
        ///
        /// # Panics
        /// Where overflow checks are on, if an integer overflows.
        #[must_use]
        pub fn $with<A, X, D, I>(x: &A, _axis: X, _dtype: D, _include_initial: I) -> Running<A, X, D, I>
        where
            A: AsView<Elem: Copy> + ?Sized,
            X: RunningAxis<A::Shape>,
            D: RunningType<A::Elem>,
            I: WithInitial<X::Own, X::Longer>,
        {
            running::<A, X, D, I>(x, $initial, D::Out::$method)
        }
    )*};
}
cumulative! {
    /// The sums of the first element, the first two, .. of an array of one axis; NumPy's
    /// `np.cumulative_sum`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::cumulative_sum(&arr!([1, 2, 3])), arr!([1_i64, 3, 6]));
    /// assert_eq!(np::cumulative_sum(&5.0), arr!([5.0]));
    /// ```
    cumulative_sum
    /// As [`cumulative_sum`], along an axis, in another type, or beginning with 0: NumPy's options.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// assert_eq!(arr!(np.cumulative_sum(a, axis=0)), arr!([[1_i64, 2], [4, 6]]));
    /// assert_eq!(
    ///     arr!(np.cumulative_sum([1, 2], dtype=float, include_initial=True)),
    ///     arr!([0.0, 1.0, 3.0])
    /// );
    /// ```
    cumulative_sum_with add D::Out::ZERO;
    /// The products of the first element, the first two, .. of an array of one axis; NumPy's
    /// `np.cumulative_prod`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::cumulative_prod(&arr!([1, 2, 3])), arr!([1_i64, 2, 6]));
    /// ```
    cumulative_prod
    /// As [`cumulative_prod`], along an axis, in another type, or beginning with 1: NumPy's options.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[1, 2], [3, 4]]);
    /// assert_eq!(arr!(np.cumulative_prod(a, axis=1)), arr!([[1_i64, 2], [3, 12]]));
    /// ```
    cumulative_prod_with multiply D::one();
}
