//! Lists of basic indices, in types: which axes are left and kept, and what is known of the layout.
//!
//! `arr!(m[1:, 0])` builds one value per index, each from the state before it, its literals in its
//! type: `Fixed(Sliced(list, RangeWithout::<1, 1>, Next).2, At::<0, 1>, InBounds::VERDICT, Next).3`. The last field is
//! the state after it. All of them are of size zero and nothing is called, so the literals cost the
//! compiler their checks and not a function each; where the elements are is worked out beside this,
//! in numbers (`steps`).

use super::literal::{Ellipsis, Full, Locates, NewAxis, Reversed};
use super::range::{Bounded, Forward, SliceOf, Step};
use super::take::{Divides, TakeAxis};
use crate::axis::{Axis, Dyn, Len};
use crate::shape::layout::LayoutState;
use crate::shape::{Joined, Push, Shape};
use core::marker::PhantomData;

/// A list of `K` basic indices for an array of `R` axes, applied up to here: `S` are the axes left
/// to index, `D` those kept so far, `L` is what is known of the layout.
pub type List<S, D, L, const R: usize, const K: usize> = PhantomData<(S, D, L, RankAndCount<R, K>)>;

/// The rank, and the number of indices: what a message about too many of them says.
pub struct RankAndCount<const R: usize, const K: usize>;

/// The state after an index.
pub use core::marker::PhantomData as Next;

macro_rules! steps {
    ($(
        $(#[$attribute:meta])*
        $name:ident<$($generic:ident $(: $bound:path)?),*; $(const $number:ident)?>($index:ty $(, $verdict:ty)*) => $left:ty, $kept:ty, $layout:ty;
        where [$($where:tt)*];
    )*) => {$(
        $(#[$attribute])*
        pub struct $name<S: Shape, D: Shape, L: LayoutState, $($generic $(: $bound)?,)* $(const $number: usize,)? const R: usize, const K: usize>(
            /// The state before it.
            pub List<S, D, L, R, K>,
            /// The index.
            pub $index,
            $(/// That it is allowed there.
            pub $verdict,)*
            /// The state after it.
            pub List<$left, $kept, $layout, R, K>,
        )
        where
            $($where)*;
    )*};
}
steps! {
    /// An integer literal: fixes the position on an axis.
    Fixed<X;>(X, X::Verdict) => X::Tail, D, L::AfterInteger; where [X: TakeAxis<S, R, K> + Locates<X::Head, X::Number>];

    /// An integer literal that is not checked at run time.
    FixedKnown<X;>(X, X::Verdict, X::Knowledge) => X::Tail, D, L::AfterInteger; where [X: TakeAxis<S, R, K> + Locates<X::Head, X::Number>];

    /// `:` keeps a whole axis.
    Entire<;>(Full) => <Full as TakeAxis<S, R, K>>::Tail, D::Out, L::AfterFull;
    where [Full: TakeAxis<S, R, K>, D: Push<<Full as TakeAxis<S, R, K>>::Head>];

    /// `::-1` keeps a whole axis, from its end to its beginning.
    Turned<;>(Reversed) => <Reversed as TakeAxis<S, R, K>>::Tail, D::Out, L::AfterStep;
    where [Reversed: TakeAxis<S, R, K>, D: Push<<Reversed as TakeAxis<S, R, K>>::Head>];

    /// Literal bounds keep a part of an axis.
    Sliced<X, A: Axis;>(X) => X::Tail, D::Out, L::AfterRange;
    where [X: TakeAxis<S, R, K> + SliceOf<X::Head, Forward, Axis = A>, D: Push<A>];

    /// Literal bounds and a literal step keep a part of an axis.
    Stepped<X, A: Axis, P: Step;>(X) => X::Tail, D::Out, P::Layout<L>;
    where [X: TakeAxis<S, R, K> + SliceOf<X::Head, P, Axis = A>, D: Push<A>];

    /// Bounds known at run time, of the type `X`, keep a part of an axis.
    Ranged<X: Bounded;>(PhantomData<X>) => <PhantomData<X> as TakeAxis<S, R, K>>::Tail, D::Out, X::Layout<L>;
    where [PhantomData<X>: TakeAxis<S, R, K>, D: Push<Dyn>];

    /// `None` adds an axis of length 1.
    Widened<;>(NewAxis) => S, D::Out, L;
    where [D: Push<Len<1>>];

    /// `...` keeps all axes but those that the `N` indices after it need.
    Spread<F: Shape; const N>(Ellipsis<N>) => <Ellipsis<N> as Divides<S, R, K>>::Back, D::Out, L::AfterRest<F>;
    where [Ellipsis<N>: Divides<S, R, K, Front = F>, D: Joined<F>];
}
