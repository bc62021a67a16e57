//! An array that an assignment writes while its value reads it: both sides are indexed as places
//! nobody can read or write, and meet in the assignment.

use super::base::{Base, Mutable, non_null, stepped};
use super::condition::Covering;
use super::conditional::Conditional;
use super::selection::Selection;
use super::value::{IsView, IsViewMut};
use crate::array::{Owned, ViewMut};
use crate::element::is_plain;
use crate::engine::Leaf;
use crate::error::{Error, or_panic};
use crate::expr::{Expr, Operand, Yields};
use crate::sealed::Sealed;
use crate::shape::layout::{Layout, Strided};
use crate::shape::{Shape, broadcast_offset};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// Stands for one call of [`within`], and for the elements that are borrowed there.
type Call<'b, T> = PhantomData<(*mut T, *mut &'b ())>;

/// The elements of a [`Target`].
///
/// Invariant in `'b`, so that no other call's will do, and in the element.
pub struct Writing<'b, T>(*mut T, Call<'b, T>);

/// The elements of an [`Old`].
///
/// Invariant in `'b`, so that no other call's will do, and in the element.
pub struct Reading<'b, T>(*mut T, Call<'b, T>);

/// The part of an array that is assigned to. It can only be assigned to.
///
/// Invariant in `'b`, so that no other call's will do, and in the element.
// Invariant: as for `ViewMut`, but that each `Old` of the same `'b` may reach the elements as well.
pub struct Target<'b, T, S: Shape, L: Layout>(Place<T, S, L>, Call<'b, T>);

/// A part of the same array as an operand of the value: the elements before the assignment. It can
/// only be read by computing an expression.
///
/// Invariant in `'b`, so that no other call's will do, and in the element.
// Invariant: as for `View`, but that the `Target` of the same `'b` may reach the elements as well.
pub struct Old<'b, T, S: Shape, L: Layout>(Place<T, S, L>, Call<'b, T>);

/// Where elements are.
struct Place<T, S: Shape, L: Layout> {
    pointer: NonNull<T>,
    shape: S,
    strides: L::Strides<S::Strides>,
}

impl<T, S: Shape, L: Layout> Clone for Place<T, S, L> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, S: Shape, L: Layout> Copy for Place<T, S, L> {}

impl<T, S: Shape, L: Layout> Clone for Old<'_, T, S, L> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, S: Shape, L: Layout> Copy for Old<'_, T, S, L> {}

/// What can be assigned to while it is read: an array, or a single element.
pub trait Sides: Sealed {
    /// It as what is assigned to.
    type Target<'b>;
    /// It as what is read.
    type Old<'b>;

    /// Calls `f` with both.
    ///
    /// `'b` is that of one call, so that nothing of the two can be kept for longer.
    fn within<R>(self, f: impl for<'b> FnOnce(Self::Target<'b>, Self::Old<'b>) -> R) -> R;
}

/// [`Sides::within`]
#[inline(always)]
pub fn within<P: Sides, R>(place: P, f: impl for<'b> FnOnce(P::Target<'b>, P::Old<'b>) -> R) -> R {
    place.within(f)
}

impl<'a, T: 'a, S: Shape, L: Layout> Sides for ViewMut<'a, T, S, L> {
    type Target<'b> = Target<'b, T, S, L>;
    type Old<'b> = Old<'b, T, S, L>;

    #[inline(always)]
    fn within<R>(self, f: impl for<'b> FnOnce(Target<'b, T, S, L>, Old<'b, T, S, L>) -> R) -> R {
        let place = Place {
            pointer: self.pointer(),
            shape: self.typed_shape(),
            strides: L::store(self.element_strides()),
        };
        f(Target(place, PhantomData), Old(place, PhantomData))
    }
}

macro_rules! sides {
    ($($base:ident $view:ident;)*) => {$(
        impl<'b, T> $base<'b, T> {
            #[inline(always)]
            pub(super) fn new<S: Shape, L: Layout>(view: $view<'b, T, S, L>) -> Self {
                $base(view.0.pointer.as_ptr(), PhantomData)
            }
        }

        impl<T> Sealed for $base<'_, T> {}
        impl<'b, T> Base for $base<'b, T> {
            type Elem = T;
            type View<S: Shape, L: Layout> = $view<'b, T, S, L>;

            #[inline(always)]
            fn pointer(&self) -> *mut T {
                self.0
            }

            #[inline(always)]
            fn moved(self, stride: isize, steps: usize) -> Self {
                $base(stepped(self.0, stride, steps), PhantomData)
            }

            #[inline(always)]
            unsafe fn view<S: Shape, L: Layout>(self, shape: S, strides: S::Strides) -> $view<'b, T, S, L> {
                let place = Place {
                    pointer: non_null(self.0),
                    shape,
                    strides: L::store(strides),
                };
                $view(place, PhantomData)
            }
        }

        impl<T, S: Shape, L: Layout> Sealed for $view<'_, T, S, L> {}
        impl<'b, T, S: Shape, L: Layout> $view<'b, T, S, L> {
            #[inline(always)]
            pub(crate) fn typed_shape(&self) -> S {
                self.0.shape
            }

            #[inline(always)]
            pub(super) fn element_strides(&self) -> S::Strides {
                L::strides(self.0.shape, self.0.strides)
            }

            /// The same without its types, for the engine.
            #[inline(always)]
            pub(crate) fn leaf(&self) -> Leaf {
                Leaf::of::<T, S, L>(self.0.pointer.as_ptr(), self.0.shape, self.0.strides)
            }

            /// The transpose; what `.T` means.
            #[inline(always)]
            #[must_use]
            pub fn t(self) -> $view<'b, T, S::Reversed, Strided> {
                let mut strides = self.element_strides();
                strides.as_mut().reverse();
                let mut lens = self.typed_shape().lens();
                lens.as_mut().reverse();
                let place = Place {
                    pointer: self.0.pointer,
                    shape: crate::shape::computed_shape(lens.as_ref()),
                    strides,
                };
                $view(place, PhantomData)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, S: Shape, L: Layout> IsView for $view<'_, T, S, L> {
            type View = Self;

            #[inline(always)]
            fn into_view(self) -> Self {
                self
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, S: Shape, L: Layout> IsViewMut for $view<'_, T, S, L> {
            type View = Self;

            #[inline(always)]
            fn into_view_mut(self) -> Self {
                self
            }
        }
    )*};
}
sides! {
    Writing Target;
    Reading Old;
}

impl<'b, T, S: Shape, L: Layout> Target<'b, T, S, L> {
    /// The place as a view for writing.
    ///
    /// # Safety
    /// While it is used, no `Old` of the same array is read.
    #[inline(always)]
    pub(crate) unsafe fn into_view_mut<'a>(self) -> ViewMut<'a, T, S, L>
    where
        'b: 'a,
    {
        let Place {
            pointer,
            shape,
            strides,
        } = self.0;
        // SAFETY: [target] by the invariant, all but that others may reach the elements, of which
        // the caller promises that they do not.
        unsafe { ViewMut::from_parts(pointer, shape, strides) }
    }
}

impl<'i, 'b, T, S: Shape> Selection<'i, Writing<'b, T>, S> {
    /// The same elements, to be written.
    ///
    /// # Safety
    /// While it is used, no `Old` of the same array is read.
    pub(crate) unsafe fn into_mutable<'a>(self) -> Selection<'i, Mutable<'a, T>, S>
    where
        'b: 'a,
    {
        // SAFETY: [target] the caller promises that no `Old` is read while the result is used.
        let base = unsafe { Mutable::at(self.base.0) };
        self.based_on(base)
    }
}

impl<T, S: Shape, L: Layout> Yields for Old<'_, T, S, L> {
    type Elem = T;
    type Shape = S;
}

// SAFETY: [target] the one leaf is the part of the array. Its elements are written by the
// assignment to the `Target` only, which sees to it that no loop reads what is being written.
unsafe impl<T: Clone, S: Shape, L: Layout> Expr for Old<'_, T, S, L> {
    type Leaves = Leaf;
    type Row = *const T;
    const IS_COPY: bool = true;

    #[inline(always)]
    fn shape(&self) -> Result<S, Error> {
        Ok(self.typed_shape())
    }

    #[inline(always)]
    fn leaves(&self) -> Leaf {
        self.leaf()
    }

    #[inline(always)]
    fn is_plain() -> bool {
        is_plain::<T>()
    }

    #[inline(always)]
    fn is_flat<F: Shape>(&self, _: F) -> bool {
        false
    }

    #[inline(always)]
    unsafe fn bind_at(&self, index: &[usize]) -> *const T {
        let (lens, strides) = (self.typed_shape().lens(), self.element_strides());
        let offset = broadcast_offset(lens.as_ref(), strides.as_ref(), index);
        self.0.pointer.as_ptr().wrapping_offset(offset)
    }

    #[inline(always)]
    unsafe fn bind(&self, leaf: &Leaf) -> *const T {
        leaf.row()
    }

    #[inline(always)]
    unsafe fn at(row: &*const T, position: usize) -> T {
        // SAFETY: [target] the caller promises that no `Old` is read while the result is used.
        unsafe { (*row.add(position)).clone() }
    }
}

#[diagnostic::do_not_recommend]
impl<'b, T: Clone, S: Shape, L: Layout> Operand for Old<'b, T, S, L> {
    type Expr<'x>
        = Self
    where
        Self: 'x;

    #[inline(always)]
    fn operand(&self) -> Self {
        *self
    }
}

/// What an index list yields as an operand of an assignment to the same array: its elements, to be
/// read when it is their turn; or, of what index arrays and masks select, a copy.
pub trait Kept: Sealed {
    /// Which of them.
    type Kept;

    /// It.
    ///
    /// # Errors
    /// For an index that is out of bounds.
    fn kept(self) -> Result<Self::Kept, Error>;
}

impl<T, S: Shape, L: Layout> Kept for Old<'_, T, S, L> {
    type Kept = Self;

    #[inline(always)]
    fn kept(self) -> Result<Self, Error> {
        Ok(self)
    }
}

impl<T: Clone, S: Shape> Kept for Selection<'_, Reading<'_, T>, S> {
    type Kept = Owned<T, S>;

    fn kept(self) -> Result<Owned<T, S>, Error> {
        self.copy()
    }
}

impl<T: Clone, C: Covering, S: Shape> Kept for Conditional<Reading<'_, T>, C, S> {
    type Kept = Owned<T, S>;

    fn kept(self) -> Result<Owned<T, S>, Error> {
        self.copy()
    }
}

/// [`Kept::kept`]
#[inline(always)]
#[track_caller]
pub fn kept<K: Kept<Kept = O>, O>(list: K) -> O {
    or_panic(list.kept())
}

/// [`Kept::kept`]
///
/// # Errors
/// As there.
#[inline(always)]
pub fn try_kept<K: Kept<Kept = O>, O>(list: K) -> Result<O, Error> {
    list.kept()
}
