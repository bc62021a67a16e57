//! Lists of basic indices, in numbers: where the elements of the part are.
//!
//! Pairs of an index and those after it: `(Bounds(Some(1), None), (Position(0), ()))`. No literal is
//! part of a type here, so that a program has one function for all lists of the same kinds; in a
//! release build each list becomes straight-line code.

use super::list::List;
use super::literal::{Full, NewAxis, Reversed};
use super::range::{Bounded, Bounds, SteppedBounds};
use crate::array::{View, ViewMut};
use crate::error::{Error, or_panic};
use crate::position::{checked_position, clip, clip_literals};
use crate::sealed::Sealed;
use crate::shape::layout::{Layout, LayoutState};
use crate::shape::{HasRank, Joined, Shape};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// The integer index, negative from the end.
pub struct Position(pub isize);

/// A slice with literal bounds and a literal step. [`END`] and [`BEGIN`] are bounds that are left out.
pub struct Literals(pub isize, pub isize, pub isize);

/// As far as the axis goes.
pub const END: isize = isize::MAX;

/// As far as the axis goes, backwards.
pub const BEGIN: isize = isize::MIN;

/// `...`, where so many indices after it need an axis each.
pub struct Rest(pub usize);

/// The axes that are indexed: `next` is the first of those left.
pub struct Axes<'s> {
    next: usize,
    lens: &'s [usize],
    strides: &'s [isize],
}

impl Axes<'_> {
    /// The number, the length and the stride of the next axis.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn take(&mut self) -> (usize, usize, isize) {
        let axis = self.next;
        self.next += 1;
        (axis, self.lens[axis], self.strides[axis])
    }

    /// Keeps all that are left, apart from the last few.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn keep(&mut self, kept: &mut Kept<'_>, but: usize) {
        while self.next + but < self.lens.len() {
            let (_, len, stride) = self.take();
            kept.push(len, stride);
        }
    }
}

/// The axes that are kept: the first `count` are found.
pub struct Kept<'s> {
    count: usize,
    lens: &'s mut [usize],
    strides: &'s mut [isize],
}

impl Kept<'_> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn push(&mut self, len: usize, stride: isize) {
        self.lens[self.count] = len;
        self.strides[self.count] = stride;
        self.count += 1;
    }
}

/// Indices, one after the other. Sealed: memory safety rests on what they keep.
pub trait Steps: Sealed {
    /// How far the first element that is kept is from the first of all, in elements.
    ///
    /// # Errors
    /// If an integer is out of bounds, or a step is 0.
    fn apply(self, axes: Axes<'_>, kept: Kept<'_>) -> Result<isize, Error>;
}

/// The axes that no index is for are kept whole.
impl Steps for () {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn apply(self, mut axes: Axes<'_>, mut kept: Kept<'_>) -> Result<isize, Error> {
        axes.keep(&mut kept, 0);
        Ok(0)
    }
}

macro_rules! steps {
    ($($index:ty, |$step:ident, $axes:ident, $kept:ident, $rest:ident| $apply:expr;)*) => {$(
        impl<P: Steps> Sealed for ($index, P) {}
        impl<P: Steps> Steps for ($index, P) {
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[allow(unused_mut, reason = "an integer keeps no axis")]
            fn apply(self, mut $axes: Axes<'_>, mut $kept: Kept<'_>) -> Result<isize, Error> {
                let ($step, $rest) = self;
                $apply
            }
        }
    )*};
}
steps! {
    Position, |index, axes, kept, rest| {
        let (axis, len, stride) = axes.take();
        let position = checked_position(index.0, axis, len)?;
        Ok(moved(rest.apply(axes, kept)?, stride, position))
    };
    Full, |_full, axes, kept, rest| {
        let (_, len, stride) = axes.take();
        kept.push(len, stride);
        rest.apply(axes, kept)
    };
    Reversed, |_reversed, axes, kept, rest| {
        let (_, len, stride) = axes.take();
        kept.push(len, stride.wrapping_neg());
        Ok(moved(rest.apply(axes, kept)?, stride, len.saturating_sub(1)))
    };
    Literals, |literals, axes, kept, rest| {
        let Literals(start, stop, step) = literals;
        let given = |bound| (bound != END && bound != BEGIN).then_some(bound);
        let bounds = SteppedBounds(given(start), given(stop), step).bounds()?;
        keep_part(bounds, clip_literals, axes, kept, rest)
    };
    Bounds, |bounds, axes, kept, rest| keep_part(bounds.bounds()?, clip, axes, kept, rest);
    SteppedBounds, |bounds, axes, kept, rest| keep_part(bounds.bounds()?, clip, axes, kept, rest);
    NewAxis, |_new, axes, kept, rest| {
        kept.push(1, 0);
        rest.apply(axes, kept)
    };
    // The axes that the indices after an ellipsis need are left.
    Rest, |after, axes, kept, rest| {
        axes.keep(&mut kept, after.0);
        rest.apply(axes, kept)
    };
}

#[cfg_attr(not(debug_assertions), inline(always))]
fn keep_part<P: Steps>(
    (start, stop, step): (Option<isize>, Option<isize>, isize),
    clip: impl Fn(Option<isize>, Option<isize>, isize, usize) -> (usize, usize),
    mut axes: Axes<'_>,
    mut kept: Kept<'_>,
    rest: P,
) -> Result<isize, Error> {
    let (_, len, stride) = axes.take();
    let (first, count) = clip(start, stop, step, len);
    kept.push(count, stride.wrapping_mul(step));
    Ok(moved(rest.apply(axes, kept)?, stride, first))
}

/// Wrapping, because an empty array has no element to be inside of.
#[cfg_attr(not(debug_assertions), inline(always))]
fn moved(offset: isize, stride: isize, steps: usize) -> isize {
    offset.wrapping_add(stride.wrapping_mul(steps as isize))
}

/// Where a part of an array is, where `Lens` and `Strides` are arrays of numbers. Not yet a view: each
/// literal slice of known lengths yields a type of its own, and what is the same for all of them is
/// done before.
// Invariant: every index within the lengths leads to an element of that array, and different ones
// to different elements if those of the array do. `checked_size` accepts the lengths.
struct Found<T, Lens, Strides> {
    pointer: NonNull<T>,
    lens: Lens,
    strides: Strides,
}

/// An array of numbers.
trait Numbers<N>: Copy + Default + AsRef<[N]> + AsMut<[N]> + Send + Sync {}
impl<N, A: Copy + Default + AsRef<[N]> + AsMut<[N]> + Send + Sync> Numbers<N> for A {}

impl<T, Lens: Numbers<usize>, Strides: Numbers<isize>> Found<T, Lens, Strides> {
    /// Applies the indices to an array.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn find(
        pointer: NonNull<T>,
        lens: &[usize],
        strides: &[isize],
        steps: impl Steps,
    ) -> Result<Self, Error> {
        let axes = Axes {
            next: 0,
            lens,
            strides,
        };
        let (mut lens, mut strides) = (Lens::default(), Strides::default());
        let kept = Kept {
            count: 0,
            lens: lens.as_mut(),
            strides: strides.as_mut(),
        };
        let offset = steps.apply(axes, kept)?;
        let pointer = pointer.as_ptr().wrapping_offset(offset);
        Ok(Found {
            // Moving within an empty array may have led to any address.
            pointer: NonNull::new(pointer).unwrap_or(NonNull::dangling()),
            lens,
            strides,
        })
    }

    /// With the strides that a view of this layout stores.
    ///
    /// # Panics
    /// If they are not those of the layout.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn of_layout<L: Layout>(self) -> Found<T, Lens, L::Strides<Strides>> {
        Found {
            pointer: self.pointer,
            strides: L::checked(self.lens.as_ref(), self.strides),
            lens: self.lens,
        }
    }
}

/// The layout after the axes `S` that are left, where the result has the shape `Out`.
type End<L, S, Out> = <<L as LayoutState>::AfterRest<S> as LayoutState>::End<Out>;

macro_rules! parts {
    ($view:ident, $part:ident, $try_part:ident) => {
        impl<'a, T, S: Shape, L: Layout> $view<'a, T, S, L> {
            /// Begins a list of `K` basic indices.
            #[doc(hidden)]
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn listed<const R: usize, const K: usize>(
                self,
            ) -> (Self, List<S, (), L::Start, R, K>)
            where
                S: HasRank<R>,
            {
                (self, PhantomData)
            }

            /// The strides are those that a view of layout `Out` stores.
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn find<Out: Layout, Lens: Numbers<usize>, Strides: Numbers<isize>>(
                &self,
                steps: impl Steps,
            ) -> Result<Found<T, Lens, Out::Strides<Strides>>, Error> {
                let (lens, strides) = (self.shape(), self.element_strides());
                let found = Found::find(self.pointer(), lens.as_ref(), strides.as_ref(), steps)?;
                Ok(found.of_layout::<Out>())
            }

            #[cfg_attr(not(debug_assertions), inline(always))]
            #[track_caller]
            fn found<Out: Layout, Lens: Numbers<usize>, Strides: Numbers<isize>>(
                &self,
                steps: impl Steps,
            ) -> Found<T, Lens, Out::Strides<Strides>> {
                or_panic(self.find::<Out, _, _>(steps))
            }
        }

        /// The part of the view that a list of basic indices leads to.
        ///
        /// # Panics
        /// If an index is out of bounds, or a step is 0.
        #[cfg_attr(not(debug_assertions), inline(always))]
        #[track_caller]
        pub fn $part<
            'a,
            T,
            S: Shape,
            L: Layout,
            Left: Shape,
            D: Joined<Left>,
            State: LayoutState,
            const R: usize,
            const K: usize,
        >(
            view: $view<'a, T, S, L>,
            steps: impl Steps,
            _: List<Left, D, State, R, K>,
        ) -> $view<'a, T, D::Out, End<State, Left, D::Out>> {
            let found = view.found::<End<State, Left, D::Out>, _, _>(steps);
            let shape = D::Out::computed(found.lens);
            // SAFETY: [numbers] these are elements of the view, different ones for different
            // indices, and the numbers have been found to agree with the types.
            unsafe { $view::from_parts(found.pointer, shape, found.strides) }
        }

        /// The same.
        ///
        /// # Errors
        /// If an index is out of bounds, or a step is 0.
        #[inline(always)]
        pub fn $try_part<
            'a,
            T,
            S: Shape,
            L: Layout,
            Left: Shape,
            D: Joined<Left>,
            State: LayoutState,
            const R: usize,
            const K: usize,
        >(
            view: $view<'a, T, S, L>,
            steps: impl Steps,
            _: List<Left, D, State, R, K>,
        ) -> Result<$view<'a, T, D::Out, End<State, Left, D::Out>>, Error> {
            let found = view.find::<End<State, Left, D::Out>, _, _>(steps)?;
            let shape = D::Out::computed(found.lens);
            // SAFETY: [numbers] these are elements of the view, different ones for different
            // indices, and the numbers have been found to agree with the types.
            Ok(unsafe { $view::from_parts(found.pointer, shape, found.strides) })
        }
    };
}
parts!(View, part, try_part);

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    /// [`part`], of a list of one literal integer: of a tuple, the method of this name yields an entry.
    #[doc(hidden)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[track_caller]
    pub fn entry<X, Left: Shape, State: LayoutState, const R: usize, const K: usize>(
        self,
        _: X,
        steps: (Position, ()),
        types: List<Left, (), State, R, K>,
    ) -> View<'a, T, <() as Joined<Left>>::Out, End<State, Left, <() as Joined<Left>>::Out>>
    where
        (): Joined<Left>,
    {
        part(self, steps, types)
    }

    /// [`try_part`], of the same.
    ///
    /// # Errors
    /// If the index is out of bounds.
    #[doc(hidden)]
    #[inline(always)]
    #[allow(clippy::type_complexity, reason = "the type that `part` has")]
    pub fn try_entry<X, Left: Shape, State: LayoutState, const R: usize, const K: usize>(
        self,
        _: X,
        steps: (Position, ()),
        types: List<Left, (), State, R, K>,
    ) -> Result<
        View<'a, T, <() as Joined<Left>>::Out, End<State, Left, <() as Joined<Left>>::Out>>,
        Error,
    >
    where
        (): Joined<Left>,
    {
        try_part(self, steps, types)
    }
}
parts!(ViewMut, part_mut, try_part_mut);
