//! The shape that `reshape` is given.

use super::chain::for_each_chain;
use super::count::{Counted, CountedAxis, Known, Times};
use super::fit::{Accepted, Decide};
use super::{Shape, computed_shape};
use crate::axis::{Axis, Dyn, Len};
use crate::error::Error;
use crate::index::Integer;
use typenum::U1;

/// The length that is to be worked out from the number of elements: NumPy's `-1`, where the type
/// is to know about it.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1, 2, 3, 4, 5, 6]);
/// let pairs: View<'_, i32, Shape![3, 2], Contiguous> = a.reshape((Infer, Len::<2>));
/// assert_eq!(pairs, arr!([[1, 2], [3, 4], [5, 6]]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Infer;

/// What may be given to `reshape` as the new shape of an array of shape `S`.
///
/// | given | shape |
/// |---|---|
/// | `[2, 3]`, `[2, -1]` | `(Dyn, Dyn)` |
/// | `6`, `-1` | `(Dyn,)` |
/// | `(2, 3)`, `(2, -1)` | `(Dyn, Dyn)` |
/// | `(Len::<2>, 3)` | `(Len<2>, Dyn)` |
/// | `(Len::<2>, Infer)` | `(Len<2>, Len<3>)` if `S` says that there are 6 elements |
///
/// A negative number stands for the length that is left.
pub trait NewShape<S: Shape> {
    /// The new shape.
    type Shape: Shape;

    /// The new shape of an array of shape `old`.
    ///
    /// # Errors
    /// If it has another number of elements, or more than one length is to be worked out.
    fn new_shape(self, old: S) -> Result<Self::Shape, Error>;
}

/// The lengths that are asked for, with that to be worked out filled in.
fn resolve<Z: Shape, const R: usize>(wanted: [isize; R], old: impl Shape) -> Result<Z, Error> {
    let size: usize = old.lens().into_iter().product();
    let mismatch = || Error::Reshape { size, shape: wanted.into() };
    let mut given = wanted.iter().filter(|&&len| len >= 0);
    let given = given.try_fold(1_usize, |product, &len| product.checked_mul(len as usize));
    let given = given.ok_or_else(mismatch)?;
    let inferred = match wanted.iter().filter(|&&len| len < 0).count() {
        0 if given == size => 0,
        1 if given != 0 && size.is_multiple_of(given) => size / given,
        _ => return Err(mismatch()),
    };
    let lens = wanted.map(|len| if len < 0 { inferred } else { len as usize });
    Ok(computed_shape(&lens))
}

impl<I: Integer, S: Shape> NewShape<S> for I {
    type Shape = (Dyn,);

    #[inline]
    fn new_shape(self, old: S) -> Result<(Dyn,), Error> {
        resolve([self.saturate()], old)
    }
}

impl<S: Counted> NewShape<S> for Infer
where
    (Infer,): NewShape<S>,
{
    type Shape = <(Infer,) as NewShape<S>>::Shape;

    #[inline]
    fn new_shape(self, old: S) -> Result<Self::Shape, Error> {
        (self,).new_shape(old)
    }
}

/// A length in a tuple that is given to `reshape`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` object cannot be interpreted as an integer",
    label = "not a length: an integer, `Len::<N>` or `Infer`"
)]
pub trait NewAxis {
    /// What it says: `Len<N>`, `Dyn` or `Infer`.
    type Axis;

    /// The length, or -1 to work it out.
    fn wanted(self) -> isize;
}

impl<I: Integer> NewAxis for I {
    type Axis = Dyn;

    #[inline(always)]
    fn wanted(self) -> isize {
        self.saturate()
    }
}

impl NewAxis for Dyn {
    type Axis = Dyn;

    #[inline(always)]
    fn wanted(self) -> isize {
        self.0.saturate()
    }
}

impl<const N: usize> NewAxis for Len<N> {
    type Axis = Len<N>;

    #[inline(always)]
    fn wanted(self) -> isize {
        N.saturate()
    }
}

impl NewAxis for Infer {
    type Axis = Infer;

    #[inline(always)]
    fn wanted(self) -> isize {
        -1
    }
}

/// The product of the lengths given so far, and how many are to be worked out: [`NoneLeft`],
/// [`OneLeft`] or [`SeveralLeft`].
pub struct Tally<Count, Left>(core::marker::PhantomData<(Count, Left)>);
/// Every length is given.
pub struct NoneLeft;
/// One length is to be worked out.
pub struct OneLeft;
/// More than one length is to be worked out.
pub struct SeveralLeft;

/// How many lengths are to be worked out if there is one more.
pub trait OneMore {
    /// The next of the three.
    type Next;
}
impl OneMore for NoneLeft {
    type Next = OneLeft;
}
impl OneMore for OneLeft {
    type Next = SeveralLeft;
}
impl OneMore for SeveralLeft {
    type Next = SeveralLeft;
}

/// One more of the lengths given.
pub trait Tallied<T> {
    /// The tally with it.
    type Out;
}

impl<N: Times<C>, L, C, A: CountedAxis<Count = C>> Tallied<Tally<N, L>> for A {
    type Out = Tally<N::Out, L>;
}

impl<N, L: OneMore> Tallied<Tally<N, L>> for Infer {
    type Out = Tally<N, L::Next>;
}

/// One of the lengths given, with `X` for the one to be worked out.
pub trait Settled<X: Axis> {
    /// The axis of the result.
    type Out: Axis;
}

impl<A: Axis, X: Axis> Settled<X> for A {
    type Out = A;
}

impl<X: Axis> Settled<X> for Infer {
    type Out = X;
}

/// No lengths yet.
type Start = Tally<Known<U1>, NoneLeft>;

macro_rules! dyn_axis {
    ($axis:ident) => {
        Dyn
    };
}

macro_rules! new_shape {
    ($rank:literal $result:ident; $($axis:ident $number:tt $given:ident $before:ident $after:ident),*) => {
        impl<I: Integer, S: Shape> NewShape<S> for [I; $rank] {
            type Shape = ($(dyn_axis!($axis),)*);

            #[inline]
            fn new_shape(self, old: S) -> Result<Self::Shape, Error> {
                resolve(self.map(I::saturate), old)
            }
        }

        impl<S, N, V, X: Axis, $($axis, $given, $after),*> NewShape<S> for ($($axis,)*)
        where
            S: Counted<Count = N>,
            $($axis: NewAxis<Axis = $given>,)*
            $($given: Tallied<$before, Out = $after>,)*
            (N, $result): Decide<Verdict = V, Inferred = X>,
            V: Accepted<($($given,)*)>,
            $($given: Settled<X>,)*
        {
            type Shape = ($(<$given as Settled<X>>::Out,)*);

            #[inline]
            fn new_shape(self, old: S) -> Result<Self::Shape, Error> {
                resolve([$(self.$number.wanted()),*], old)
            }
        }
    };
}
for_each_chain!(new_shape);

impl<I: Integer, S: Shape> NewShape<S> for [I; 0] {
    type Shape = ();

    fn new_shape(self, old: S) -> Result<(), Error> {
        resolve([], old)
    }
}

impl<S: Counted<Count = N>, N, V> NewShape<S> for ()
where
    (N, Start): Decide<Verdict = V>,
    V: Accepted<()>,
{
    type Shape = ();

    fn new_shape(self, old: S) -> Result<(), Error> {
        resolve([], old)
    }
}
