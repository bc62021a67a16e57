//! The shape that `reshape` is given.

use super::chain::for_each_chain;
use super::count::{Counted, CountedAxis, Known, Times, Unknown};
use super::fit::{Accepted, Decide};
use super::{Shape, computed_shape, dyn_axis};
use crate::axis::verdict::Yes;
use crate::axis::{Axis, Dyn, Len};
use crate::element::Integer;
use crate::error::Error;
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
///
/// ```
/// use ndview::{Infer, prelude::*};
/// let a = arr!([1, 2, 3, 4, 5, 6]);
/// let counted: View<'_, i32, Shape![_, _]> = a.reshape((2, -1)).strided();
/// let known: View<'_, i32, Shape![2, 3], Contiguous> = a.reshape((Len::<2>, Infer));
/// assert_eq!(counted, known);
/// ```
pub trait NewShape<S: Shape>: ShapeFor<S> {
    crate::sealed::seal!(required);

    /// The new shape of an array of shape `old`.
    ///
    /// # Errors
    /// If it has another number of elements, or more than one length is to be worked out.
    fn new_shape(self, old: S) -> Result<Self::Shape, Error>;

    /// The elements of an array, in row-major order, in this shape; NumPy's `reshape`. A view if the type says that the
    /// array is contiguous; otherwise a copy.
    ///
    /// `arr!` asks for it by the name of this trait, because then no message quotes the bound of a method; and after
    /// the array, because an old shape that is not known yet costs the compiler more than all else.
    ///
    /// # Panics
    /// `cannot reshape array of size 6 into shape (4,2)`,
    /// `can only specify one unknown dimension`.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    fn reshape<A, O>(array: A, shape: Self) -> O
    where
        A: Reshaping<Shape = S, Out<Self::Shape> = O>,
        Self: Sized,
    {
        array.reshaped(shape)
    }
}

/// An array that may be given another shape.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no array that could be reshaped",
    label = "this is reshaped, and is no array"
)]
pub trait Reshaping {
    crate::sealed::seal!(required);

    /// The shape it has.
    type Shape: Shape;
    /// The same elements in another.
    type Out<Z: Shape>;

    /// The same elements in the shape that is given.
    fn reshaped<X: NewShape<Self::Shape>>(self, shape: X) -> Self::Out<X::Shape>;
}

/// What the new shape of an array of shape `S` would be, whether or not it fits.
///
/// This is apart from [`NewShape`] because where a type cannot be worked out, the compiler blames the
/// method, and where a bound fails, the argument.
pub trait ShapeFor<S: Shape> {
    crate::sealed::seal!(required);

    /// The new shape.
    type Shape: Shape;
}

impl<X: GivenShape<Axes: Fill<S>>, S: Shape> ShapeFor<S> for X {
    crate::sealed::seal!();

    type Shape = <X::Axes as Fill<S>>::Shape;
}

impl<X, S: Shape, T, V> NewShape<S> for X
where
    X: GivenShape<Axes = T> + ShapeFor<S>,
    T: Fill<S, Verdict = V>,
    V: Accepted<T>,
{
    crate::sealed::seal!();

    #[inline]
    fn new_shape(self, old: S) -> Result<Self::Shape, Error> {
        resolve(self.wanted().as_ref(), old)
    }
}

/// The lengths that are asked for, with that to be worked out filled in.
fn resolve<Z: Shape>(wanted: &[isize], old: impl Shape) -> Result<Z, Error> {
    let size: usize = old.lens().into_iter().product();
    let mismatch = || Error::Reshape {
        size,
        shape: wanted.into(),
    };
    let mut given = wanted.iter().filter(|&&len| len >= 0);
    let given = given.try_fold(1_usize, |product, &len| product.checked_mul(len as usize));
    let given = given.ok_or_else(mismatch)?;
    let inferred = match wanted.iter().filter(|&&len| len < 0).count() {
        0 if given == size => 0,
        1 if given != 0 && size.is_multiple_of(given) => size / given,
        _ => return Err(mismatch()),
    };
    let mut lens = Z::Lens::default();
    for (place, &len) in lens.as_mut().iter_mut().zip(wanted) {
        *place = if len < 0 { inferred } else { len as usize };
    }
    Ok(computed_shape(lens.as_ref()))
}

/// A shape as it is given: one integer, an array of them, or a tuple of lengths.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape: expected a sequence of integers or a single integer",
    label = "not an integer, an array of them, or a tuple of integers, `Len::<N>` and `Infer`",
    note = "the type says how many axes there are: of a `Vec` or a slice, `[n[0], n[1]]`"
)]
pub trait GivenShape {
    crate::sealed::seal!(required);

    /// What the types say of each length.
    type Axes;
    /// The lengths as numbers.
    type Wanted: AsRef<[isize]>;

    /// The lengths, negative for those to be worked out.
    fn wanted(self) -> Self::Wanted;
}

/// Lengths that are known at run time only, so that nothing need be known of the old shape.
pub struct AtRunTime<Z>(core::marker::PhantomData<Z>);

/// What becomes of the lengths asked for, given the shape `S` of an array.
pub trait Fill<S: Shape> {
    /// The new shape.
    type Shape: Shape;
    /// `Yes`, or what is wrong with it.
    type Verdict;
}

impl<Z: Shape, S: Shape> Fill<S> for AtRunTime<Z> {
    type Shape = Z;
    type Verdict = Yes;
}

#[diagnostic::do_not_recommend]
impl<I: Integer> GivenShape for I {
    crate::sealed::seal!();

    type Axes = AtRunTime<(Dyn,)>;
    type Wanted = [isize; 1];

    #[inline]
    fn wanted(self) -> [isize; 1] {
        [self.saturate()]
    }
}

#[diagnostic::do_not_recommend]
impl GivenShape for Infer {
    crate::sealed::seal!();

    type Axes = (Infer,);
    type Wanted = [isize; 1];

    #[inline]
    fn wanted(self) -> [isize; 1] {
        [-1]
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

/// The number of elements of the old shape, and with it whether lengths need be multiplied.
pub trait Tallies {
    /// No lengths yet.
    type Start;
}

impl<N> Tallies for Known<N> {
    type Start = Tally<Known<U1>, NoneLeft>;
}

/// Nothing is compared with the product, which would cost the compiler more than all else.
impl Tallies for Unknown {
    type Start = Tally<Unknown, NoneLeft>;
}

macro_rules! new_shape {
    ($rank:literal $result:ident; $($axis:ident $number:tt $given:ident $before:ident $after:ident),*) => {
        #[diagnostic::do_not_recommend]
        impl<I: Integer> GivenShape for [I; $rank] {
        crate::sealed::seal!();

            type Axes = AtRunTime<($(dyn_axis!($axis),)*)>;
            type Wanted = [isize; $rank];

            #[inline]
            fn wanted(self) -> [isize; $rank] {
                self.map(I::saturate)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($axis: NewAxis),*> GivenShape for ($($axis,)*) {
        crate::sealed::seal!();

            type Axes = ($($axis::Axis,)*);
            type Wanted = [isize; $rank];

            #[inline]
            fn wanted(self) -> [isize; $rank] {
                [$(self.$number.wanted()),*]
            }
        }

        impl<S, N, V, X: Axis, Start, $($axis, $after),*> Fill<S> for ($($axis,)*)
        where
            S: Counted<Count = N>,
            N: Tallies<Start = Start>,
            $($axis: Tallied<$before, Out = $after>,)*
            (N, $result): Decide<Verdict = V, Inferred = X>,
            $($axis: Settled<X>,)*
        {
            type Shape = ($(<$axis as Settled<X>>::Out,)*);
            type Verdict = V;
        }
    };
}
for_each_chain!(new_shape);

#[diagnostic::do_not_recommend]
impl<I: Integer> GivenShape for [I; 0] {
    crate::sealed::seal!();

    type Axes = AtRunTime<()>;
    type Wanted = [isize; 0];

    fn wanted(self) -> [isize; 0] {
        []
    }
}

#[diagnostic::do_not_recommend]
impl GivenShape for () {
    crate::sealed::seal!();

    type Axes = ();
    type Wanted = [isize; 0];

    fn wanted(self) -> [isize; 0] {
        []
    }
}

impl<S: Counted<Count = N>, N: Tallies, V> Fill<S> for ()
where
    (N, N::Start): Decide<Verdict = V>,
{
    type Shape = ();
    type Verdict = V;
}

#[cfg(test)]
mod tests {
    use super::resolve;
    use crate::axis::Dyn;
    use crate::shape::Shape;

    #[test]
    fn one_length_is_worked_out_of_the_others() {
        for (size, wanted, expected) in [
            (6, [2, 3], Some([2, 3])),
            (6, [2, -1], Some([2, 3])),
            (6, [-1, 3], Some([2, 3])),
            (6, [-1, 1], Some([6, 1])),
            (6, [1, -5], Some([1, 6])),
            (1, [-1, 1], Some([1, 1])),
            (0, [0, 5], Some([0, 5])),
            (0, [3, -1], Some([3, 0])),
            (0, [0, -1], None),
            (6, [0, -1], None),
            (6, [4, -1], None),
            (6, [12, -1], None),
            (6, [-1, -1], None),
            (6, [2, 2], None),
            (0, [isize::MAX, isize::MAX], None),
        ] {
            let found = resolve::<(Dyn, Dyn)>(&wanted, (Dyn(size),));
            let found = found.ok().map(|shape| shape.lens());
            assert_eq!(found, expected, "{size}: {wanted:?}");
        }
    }
}
