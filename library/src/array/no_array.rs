//! What is indexed by mistake: numbers, texts, collections. `arr!` finds how a variable is indexed by the name
//! of a method, because methods go through smart pointers; where there is none, rustc would say so, and name
//! a method that no user ever wrote.
//!
//! So these types have the method, too. Whether they are arrays is asked only when the argument of the
//! method is known, [`Indexing`], which is not [`Unknown`]: then the method has been chosen, and what is
//! missing is a trait, which says what was wrong.

use super::View;
use crate::axis::verdict::Unknown;
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::string::String;
use core::cell::RefCell;
use core::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo};
#[cfg(feature = "std")]
use std::collections::{HashMap, HashSet};
#[cfg(feature = "std")]
use std::sync::{Mutex, RwLock};

/// What [`Source`](super::Source) and those named like it are asked for.
#[derive(Clone, Copy)]
pub struct Indexing;

/// What is read and not written. No method of an array for reading: of those, a view has its own.
#[diagnostic::on_unimplemented(
    message = "assignment destination is read-only",
    label = "this is a shared view of an array",
    note = "a view that can be written is borrowed with `arr!(&mut array[..])`"
)]
pub trait DestinationFor<Purpose> {
    /// Never called.
    fn as_array_view_mut<V>(&mut self, _: Purpose) -> V {
        unreachable!("a shared view is not written")
    }
}

#[diagnostic::do_not_recommend]
impl<T, S: Shape, L: Layout, Purpose: Unknown> DestinationFor<Purpose> for View<'_, T, S, L> {}

/// What is no array, and may be taken for one: a number (of them, those that literals are: for the others, rustc finds
/// the words), a text, a collection, what may hold an array. One trait for all of them, because the compiler tries
/// each that is in scope wherever something is indexed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array",
    label = "not an array, a view, a `Vec`, a slice or a nested Rust array",
    note = "an `Option` or a `Result` yields what it holds by `?` or `.unwrap()`, a `Mutex` by `.lock().unwrap()`, a `RefCell` by `.borrow()` or `.borrow_mut()`",
    note = "a collection is indexed by `{{ &map[key] }}`, as in plain Rust, or becomes an array by `.into_iter().collect::<Vec<_>>()`"
)]
pub trait ArrayFor<Purpose> {
    crate::sealed::seal!(required);

    /// Never called.
    fn as_array_view<V>(&self, _: Purpose) -> V {
        unreachable!("what is indexed is an array")
    }

    /// Never called.
    fn as_array_view_mut<V>(&mut self, _: Purpose) -> V {
        unreachable!("what is indexed is an array")
    }
}

macro_rules! no_arrays {
    ($($(#[$condition:meta])* [$($generics:tt)*] $type:ty;)*) => {$(
        $(#[$condition])*
        #[diagnostic::do_not_recommend]
        impl<$($generics)* Purpose: Unknown> ArrayFor<Purpose> for $type {
            crate::sealed::seal!();
        }
    )*};
}
no_arrays! {
    [] i32;
    [] f64;
    [] bool;
    [] char;
    [] str;
    [] String;
    #[cfg(feature = "std")]
    [K, V, H,] HashMap<K, V, H>;
    #[cfg(feature = "std")]
    [T, H,] HashSet<T, H>;
    [K, V,] BTreeMap<K, V>;
    [T,] BTreeSet<T>;
    [T,] VecDeque<T>;
    [T,] Range<T>;
    [T,] RangeInclusive<T>;
    [T,] RangeFrom<T>;
    [T,] RangeTo<T>;
    [] RangeFull;
    [T,] core::slice::Iter<'_, T>;
    [I, F,] core::iter::Map<I, F>;
    [T,] Option<T>;
    [T, E,] Result<T, E>;
    [T,] RefCell<T>;
    #[cfg(feature = "std")]
    [T,] Mutex<T>;
    #[cfg(feature = "std")]
    [T,] RwLock<T>;
}

/// What yields the array that it holds. Implemented for nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an array",
    label = "not an array, a view, a `Vec`, a slice or a nested Rust array",
    note = "an `Option` or a `Result` yields what it holds by `?` or `.unwrap()`, a `Mutex` by `.lock().unwrap()`, a `RefCell` by `.borrow()` or `.borrow_mut()`"
)]
pub trait YieldsArray: Sealed {}

/// What is never called: nothing [`YieldsArray`].
fn never<V>() -> V {
    unreachable!("it holds an array, and is none")
}

/// The methods of arrays, of what may hold one or is taken for one: rustc would offer an iterator's. Not by a macro,
/// because a message that points into one says that it originates there.
pub trait MethodsWithin {
    crate::sealed::seal!(required);

    /// Never called.
    fn shape<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn ndim<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn size<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn dtype<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn sum<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn prod<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn mean<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn var<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn std<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn argmin<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn argmax<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn cumsum<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn cumprod<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }

    /// Never called.
    fn flatten<V>(&self) -> V
    where
        Self: YieldsArray,
    {
        never()
    }
}

macro_rules! hold_arrays {
    ($($(#[$condition:meta])* [$($generics:tt)*] $type:ty;)*) => {$(
        $(#[$condition])*
        impl<$($generics)*> MethodsWithin for $type {
            crate::sealed::seal!();
        }
    )*};
}
hold_arrays! {
    [] usize;
    [] isize;
    [] i32;
    [] i64;
    [] u8;
    [] u32;
    [] u64;
    [] f32;
    [] f64;
    [] bool;
    [] str;
    [] String;
    [T] Option<T>;
    [T, E] Result<T, E>;
    [T] RefCell<T>;
    #[cfg(feature = "std")]
    [T] Mutex<T>;
    #[cfg(feature = "std")]
    [T] RwLock<T>;
}
