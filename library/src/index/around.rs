//! An ellipsis kept in a variable.

use super::advanced::{AdvancedCursor, Gap};
use super::base::Base;
use super::count::Counted;
use super::literal::{AxesAfter, Ellipsis};
use super::selector::{Pick, Selector, TakesAxes};
use super::stored::Lists;
use crate::axis::Dyn;
use crate::error::Error;
use crate::sealed::Sealed;
use crate::shape::layout::LayoutState;
use crate::shape::{Joined, Push, Shape, SplitBefore};

/// The indices before an ellipsis, and those after it, each as a tuple: what `np.s_[a, ..., b]`
/// yields. Where no axis is left, it leads to the element.
#[derive(Clone, Copy, Debug)]
pub struct Around<A, B>(pub A, pub B);

/// An [`Around`]: keeps all axes between.
pub struct Surrounds;

#[diagnostic::do_not_recommend]
impl<A, B> Selector for Around<A, B> {
    type Kind = Surrounds;
}
#[diagnostic::do_not_recommend]
impl<A, B> Selector for &Around<A, B> {
    type Kind = Surrounds;
}

/// The indices before an ellipsis, counted together with those after it, which take the axes `X`. The
/// variable that holds them has been counted as one index, and for those before it.
pub trait CountedWith<X: Shape> {
    /// As many axes as the last of them is to be counted for.
    type Axes: Shape;
}

impl<X: Shape> CountedWith<X> for () {
    type Axes = X;
}

macro_rules! counted_with {
    ($([$($index:ident)*])*) => {$(
        impl<X: Push<Dyn>, $($index),*> CountedWith<X> for ($($index,)*) {
            type Axes = X::Out;
        }
    )*};
}
counted_with!([A] [A B] [A B C] [A B C D]);

/// A cursor that skips all axes but those that some indices take: as many as `X` has.
pub trait Skip<X: Shape>: Sealed {
    /// The cursor after it.
    type Out;

    /// It.
    fn skip(self) -> Self::Out;
}

impl<B: Base, S, D, L: LayoutState, F: Shape, P: Gap, A, X: Shape, const R: usize, const K: usize>
    Skip<X> for AdvancedCursor<B, S, D, L, F, P, A, R, K>
where
    S: SplitBefore<X, 0, R, K>,
    D: Joined<S::Front>,
{
    type Out = AdvancedCursor<B, S::Back, D::Out, L::AfterRest<S::Front>, F, P::Next, A, R, K>;

    fn skip(self) -> Self::Out {
        self.gap().ellipsis_before(Ellipsis::<0>, AxesAfter::new())
    }
}

impl<'i, C, A, B, X, C1, C2, C3, C4> Pick<'i, C, Around<A, B>> for Surrounds
where
    A: CountedWith<X>,
    Lists: Pick<'i, C, A, Out = C1> + TakesAxes<B, Axes = X> + Pick<'i, C3, B, Out = C4>,
    C1: Counted<A::Axes, Out = C2>,
    C2: Skip<X, Out = C3>,
    X: Shape,
{
    crate::sealed::seal!();

    type Out = C4;

    fn pick(cursor: C, Around(before, after): &'i Around<A, B>) -> Result<C4, Error> {
        let cursor = <Lists as Pick<'i, C, A>>::pick(cursor, before)?;
        <Lists as Pick<'i, C3, B>>::pick(cursor.counted().skip(), after)
    }
}
