//! What `arr!` can index.

use super::{Indexing, Owned, View, ViewMut};
use crate::axis::{Dyn, Len};
use crate::element::Storable;
use crate::error::or_panic;
use crate::shape::layout::{Contiguous, Layout};
use crate::shape::{Joined, Shape, checked_size};
use alloc::vec::Vec;
use core::ptr::NonNull;

/// What `arr!` can read from: anything that can be seen as a [`View`].
///
/// `arr!` looks this up as a method, so that arrays, references to them, smart pointers and fields
/// all work and nothing is moved. Implemented for `&Owned`, `View`, `&ViewMut`, `&Vec<T>`, `&[T]`
/// and nested Rust arrays `&[[T; N]; M]` (static lengths).
///
/// ```
/// use ndview::prelude::*;
/// let rows = [[1, 2, 3], [4, 5, 6]];
/// let column: View<'_, i32, Shape![2], Strided> = arr!(rows[:, 1]);
/// assert_eq!(column.to_vec(), [2, 5]);
/// ```
pub trait Source<'a>: Sized {
    /// The type of the elements.
    type Elem: 'a;
    /// The shape.
    type Shape: Shape;
    /// The layout.
    type Layout: Layout;

    /// All of it as a view.
    #[allow(clippy::wrong_self_convention, reason = "implemented for references")]
    fn as_array_view(self, _: Indexing) -> View<'a, Self::Elem, Self::Shape, Self::Layout>;
}

/// What `arr!` can write to: anything that can be seen as a [`ViewMut`].
///
/// Implemented for `&mut Owned`, `&mut ViewMut`, `&mut Vec<T>`, `&mut [T]` and nested Rust arrays.
///
/// ```
/// use ndview::prelude::*;
/// let mut samples = vec![1.0, 2.0, 3.0];
/// arr!(samples[1:] = 0.0);
/// assert_eq!(samples, [1.0, 0.0, 0.0]);
/// ```
pub trait SourceMut<'a>: Sized {
    /// The type of the elements.
    type Elem: 'a;
    /// The shape.
    type Shape: Shape;
    /// The layout.
    type Layout: Layout;

    /// All of it as a view for writing.
    #[allow(clippy::wrong_self_convention, reason = "implemented for references")]
    fn as_array_view_mut(self, _: Indexing) -> ViewMut<'a, Self::Elem, Self::Shape, Self::Layout>;
}

/// What owns or holds an array that can be borrowed from it: [`Owned`], [`ViewMut`], `Vec<T>`, `[T]`
/// and nested Rust arrays. `arr!` indexes types of your own that implement it.
///
/// ```
/// use ndview::{Held, prelude::*};
/// struct Recording { samples: Vec<f64>, channels: usize }
///
/// impl Held for Recording {
///     type Elem = f64;
///     type Shape = Shape![_, _];
///     type Layout = Contiguous;
///
///     fn held(&self) -> View<'_, f64, Shape![_, _], Contiguous> {
///         let frames = self.samples.len() / self.channels;
///         self.samples.held().reshape((Dyn(frames), Dyn(self.channels)))
///     }
/// }
///
/// let recording = Recording { samples: vec![0.0, 0.5, 0.1, 0.6], channels: 2 };
/// assert_eq!(arr!(recording[:, 1]).to_vec(), [0.5, 0.6]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array",
    label = "not an array, a view, a `Vec`, a slice or a nested Rust array"
)]
pub trait Held {
    /// The type of the elements.
    type Elem;
    /// The shape.
    type Shape: Shape;
    /// The layout.
    type Layout: Layout;

    /// All of it as a view.
    fn held(&self) -> View<'_, Self::Elem, Self::Shape, Self::Layout>;
}

/// As [`Held`], for writing: `arr!` assigns to types of your own that implement it.
///
/// ```
/// use ndview::{Held, HeldMut, prelude::*};
/// let mut samples = vec![1, 2, 3];
/// arr!(&mut samples.held_mut()[1:]).fill(0);
/// assert_eq!(samples, [1, 0, 0]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array that can be written",
    label = "not an array, a view for writing, a `Vec`, a slice or a nested Rust array"
)]
pub trait HeldMut: Held {
    /// All of it as a view for writing.
    fn held_mut(&mut self) -> ViewMut<'_, Self::Elem, Self::Shape, Self::Layout>;
}

// One impl for all, so that the message for what is not an array is that of `Held`.
impl<'a, A: Held + ?Sized> Source<'a> for &'a A {
    type Elem = A::Elem;
    type Shape = A::Shape;
    type Layout = A::Layout;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn as_array_view(self, _: Indexing) -> View<'a, A::Elem, A::Shape, A::Layout> {
        self.held()
    }
}

impl<'a, A: HeldMut + ?Sized> SourceMut<'a> for &'a mut A {
    type Elem = A::Elem;
    type Shape = A::Shape;
    type Layout = A::Layout;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn as_array_view_mut(self, _: Indexing) -> ViewMut<'a, A::Elem, A::Shape, A::Layout> {
        self.held_mut()
    }
}

impl<T, S: Shape> Held for Owned<T, S> {
    type Elem = T;
    type Shape = S;
    type Layout = Contiguous;

    #[inline(always)]
    fn held(&self) -> View<'_, T, S, Contiguous> {
        self.view()
    }
}

impl<T, S: Shape> HeldMut for Owned<T, S> {
    #[inline(always)]
    fn held_mut(&mut self) -> ViewMut<'_, T, S, Contiguous> {
        self.view_mut()
    }
}

impl<'a, T: 'a, S: Shape, L: Layout> Source<'a> for View<'a, T, S, L> {
    type Elem = T;
    type Shape = S;
    type Layout = L;

    #[inline(always)]
    fn as_array_view(self, _: Indexing) -> View<'a, T, S, L> {
        self
    }
}

impl<T, S: Shape, L: Layout> Held for ViewMut<'_, T, S, L> {
    type Elem = T;
    type Shape = S;
    type Layout = L;

    #[inline(always)]
    fn held(&self) -> View<'_, T, S, L> {
        self.view()
    }
}

impl<T, S: Shape, L: Layout> HeldMut for ViewMut<'_, T, S, L> {
    #[inline(always)]
    fn held_mut(&mut self) -> ViewMut<'_, T, S, L> {
        self.view_mut()
    }
}

/// A [`ViewMut`] that `arr!` may use up; what [`ViewMut::by_value`] returns.
///
/// ```
/// use ndview::prelude::*;
/// fn first_row<'a>(m: ViewMut<'a, i32, (Dyn, Dyn)>) -> ViewMut<'a, i32, (Dyn,)> {
///     arr!(&mut m.by_value()[0])
/// }
/// # let _ = first_row;
/// ```
pub struct ByValue<'a, T, S: Shape, L: Layout>(pub(super) ViewMut<'a, T, S, L>);

impl<'a, T, S: Shape, L: Layout> ByValue<'a, T, S, L> {
    /// The view.
    #[inline(always)]
    pub(super) fn into_view(self) -> ViewMut<'a, T, S, L> {
        self.0
    }
}

impl<'a, T: 'a, S: Shape, L: Layout> SourceMut<'a> for ByValue<'a, T, S, L> {
    type Elem = T;
    type Shape = S;
    type Layout = L;

    #[inline(always)]
    fn as_array_view_mut(self, _: Indexing) -> ViewMut<'a, T, S, L> {
        self.0
    }
}

impl<T> Held for [T] {
    type Elem = T;
    type Shape = (Dyn,);
    type Layout = Contiguous;

    #[inline(always)]
    fn held(&self) -> View<'_, T, (Dyn,), Contiguous> {
        limit_zero_sized(self);
        // SAFETY: [view] a slice is a contiguous run of `len` elements, borrowed for `'a`; a
        // reference is not null.
        unsafe { View::from_parts(NonNull::from(self).cast(), (Dyn(self.len()),), ()) }
    }
}

impl<T> HeldMut for [T] {
    #[inline(always)]
    fn held_mut(&mut self) -> ViewMut<'_, T, (Dyn,), Contiguous> {
        limit_zero_sized(self);
        let len = self.len();
        // SAFETY: [view-mut] a slice is a contiguous run of `len` elements, borrowed uniquely for
        // `'a`.
        unsafe { ViewMut::from_parts(NonNull::from(self).cast(), (Dyn(len),), ()) }
    }
}

/// Slices of zero-sized elements may be longer than an array may be.
#[inline(always)]
fn limit_zero_sized<T>(slice: &[T]) {
    if size_of::<T>() == 0 {
        or_panic(checked_size::<T>(&[slice.len()]));
    }
}

impl<T> Held for Vec<T> {
    type Elem = T;
    type Shape = (Dyn,);
    type Layout = Contiguous;

    #[inline(always)]
    fn held(&self) -> View<'_, T, (Dyn,), Contiguous> {
        self.as_slice().as_array_view(Indexing)
    }
}

impl<T> HeldMut for Vec<T> {
    #[inline(always)]
    fn held_mut(&mut self) -> ViewMut<'_, T, (Dyn,), Contiguous> {
        self.as_mut_slice().as_array_view_mut(Indexing)
    }
}

/// An element, or a Rust array of them at any depth: `f64`, `[f64; 3]`, `[[f64; 3]; 2]`.
///
/// # Safety
/// A value must consist of exactly as many elements as the shape says, row-major, without gaps.
pub unsafe trait Nested {
    /// The type of the innermost elements.
    type Elem;
    /// The lengths, from outside to inside.
    type Shape: Shape;

    /// The lengths.
    fn nested_shape() -> Self::Shape;
}

// SAFETY: [nested] one element is an array of rank 0.
unsafe impl<T: Storable> Nested for T {
    type Elem = T;
    type Shape = ();

    #[inline(always)]
    fn nested_shape() {}
}

// SAFETY: [nested] a Rust array is `N` of its parts in a row, each of them of the inner shape.
unsafe impl<T: Nested, const N: usize, S: Shape> Nested for [T; N]
where
    (Len<N>,): Joined<T::Shape, Out = S>,
{
    type Elem = T::Elem;
    type Shape = S;

    #[inline(always)]
    fn nested_shape() -> S {
        let inner = T::nested_shape();
        (Len::<N>,)
            .join(Default::default(), inner, Default::default())
            .0
    }
}

impl<T: Nested, const N: usize> Held for [T; N]
where
    [T; N]: Nested,
{
    type Elem = <[T; N] as Nested>::Elem;
    type Shape = <[T; N] as Nested>::Shape;
    type Layout = Contiguous;

    #[inline(always)]
    fn held(&self) -> View<'_, Self::Elem, Self::Shape, Contiguous> {
        let shape = <[T; N]>::nested_shape();
        limit_nested::<Self::Elem, Self::Shape>(shape);
        // SAFETY: [view] by `Nested`, the array is a row-major array of elements of that shape,
        // borrowed for `'a`.
        unsafe { View::from_parts(NonNull::from(self).cast(), shape, ()) }
    }
}

impl<T: Nested, const N: usize> HeldMut for [T; N]
where
    [T; N]: Nested,
{
    #[inline(always)]
    fn held_mut(&mut self) -> ViewMut<'_, Self::Elem, Self::Shape, Contiguous> {
        let shape = <[T; N]>::nested_shape();
        limit_nested::<Self::Elem, Self::Shape>(shape);
        // SAFETY: [view-mut] by `Nested`, the array is a row-major array of elements of that shape,
        // borrowed uniquely for `'a`.
        unsafe { ViewMut::from_parts(NonNull::from(self).cast(), shape, ()) }
    }
}

/// Rust arrays of zero-sized elements, or of length 0, may have lengths that an array may not.
#[inline(always)]
fn limit_nested<T, S: Shape>(shape: S) {
    if size_of::<T>() == 0 || S::SIZE.is_none_or(|size| size == 0) {
        or_panic(checked_size::<T>(shape.lens().as_ref()));
    }
}
