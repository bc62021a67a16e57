//! What an index list yields where a value is asked for.

use super::base::{Base, Shared};
use super::condition::Covering;
use super::conditional::Conditional;
use super::selection::Selection;
use crate::array::{Owned, View, ViewMut};
use crate::axis::Axis;
use crate::error::{Error, or_panic};
use crate::sealed::Sealed;
use crate::shape::layout::Layout;
use crate::shape::{Shape, for_each_rank};

/// The value: a view, the element if no axis is left, or a copy of a selection.
pub trait Value: Sealed {
    /// Which of them.
    type Value;

    /// It.
    fn value(self) -> Self::Value;

    /// It.
    ///
    /// # Errors
    /// If an index array leads out of bounds, where a selection is copied.
    #[inline(always)]
    fn try_value(self) -> Result<Self::Value, Error>
    where
        Self: Sized,
    {
        Ok(self.value())
    }
}

impl<T: Clone, L: Layout> Value for View<'_, T, (), L> {
    type Value = T;

    #[inline(always)]
    fn value(self) -> T {
        // SAFETY: [view] a view of rank 0 has exactly one element, at its pointer.
        unsafe { self.pointer().as_ref() }.clone()
    }
}

macro_rules! views {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<'a, T, $($axis: Axis,)* L: Layout> Value for View<'a, T, ($($axis,)*), L> {
            type Value = Self;

            #[inline(always)]
            fn value(self) -> Self {
                self
            }
        }
    };
}
for_each_rank!(views);

impl<'a, T: Clone, S: Shape> Value for Selection<'_, Shared<'a, T>, S>
where
    Shared<'a, T>: Base<Elem = T>,
{
    type Value = Owned<T, S>;

    #[track_caller]
    fn value(self) -> Owned<T, S> {
        or_panic(self.copy())
    }

    fn try_value(self) -> Result<Owned<T, S>, Error> {
        self.copy()
    }
}

impl<'a, T: Clone, C: Covering, S: Shape> Value for Conditional<Shared<'a, T>, C, S> {
    type Value = Owned<T, S>;

    #[track_caller]
    fn value(self) -> Owned<T, S> {
        or_panic(self.copy())
    }

    fn try_value(self) -> Result<Owned<T, S>, Error> {
        self.copy()
    }
}

/// The value where the list has an ellipsis: then no axis left means a view of rank 0.
pub trait ArrayValue: Sealed {
    /// A view, or a copy of a selection.
    type Value;

    /// It.
    fn array_value(self) -> Self::Value;

    /// As [`Value::try_value`].
    ///
    /// # Errors
    /// As there.
    #[inline(always)]
    fn try_array_value(self) -> Result<Self::Value, Error>
    where
        Self: Sized,
    {
        Ok(self.array_value())
    }
}

impl<T, S: Shape, L: Layout> ArrayValue for View<'_, T, S, L> {
    type Value = Self;

    #[inline(always)]
    fn array_value(self) -> Self {
        self
    }
}

impl<T: Clone, S: Shape> ArrayValue for Selection<'_, Shared<'_, T>, S> {
    type Value = Owned<T, S>;

    #[track_caller]
    fn array_value(self) -> Owned<T, S> {
        or_panic(self.copy())
    }

    fn try_array_value(self) -> Result<Owned<T, S>, Error> {
        self.copy()
    }
}

impl<T: Clone, C: Covering, S: Shape> ArrayValue for Conditional<Shared<'_, T>, C, S> {
    type Value = Owned<T, S>;

    #[track_caller]
    fn array_value(self) -> Owned<T, S> {
        or_panic(self.copy())
    }

    fn try_array_value(self) -> Result<Owned<T, S>, Error> {
        self.copy()
    }
}

/// A list that yields a view, as `&` asks for.
#[diagnostic::on_unimplemented(
    message = "an index array or a mask copies: there is no view of what it selects",
    label = "this cannot be borrowed from the array",
    note = "to read it, leave out the `&`"
)]
pub trait IsView: Sealed {
    /// The view.
    type View;

    /// It.
    fn into_view(self) -> Self::View;
}

/// A list that yields a view for writing, as `&mut` and the base of an assignment ask for.
#[diagnostic::on_unimplemented(
    message = "an index array or a mask copies: what is written to the copy would be lost",
    label = "this is a copy, not a part of the array",
    note = "to write to what it selects, write all indices in one list: `arr!(a[[0, 2], 0] = 1)`"
)]
pub trait IsViewMut: Sealed {
    /// The view.
    type View;

    /// It.
    fn into_view_mut(self) -> Self::View;
}

#[diagnostic::do_not_recommend]
impl<'a, T, S: Shape, L: Layout> IsView for View<'a, T, S, L> {
    type View = Self;

    #[inline(always)]
    fn into_view(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a, T, S: Shape, L: Layout> IsViewMut for ViewMut<'a, T, S, L> {
    type View = Self;

    #[inline(always)]
    fn into_view_mut(self) -> Self {
        self
    }
}

// The result is a parameter of its own in these functions, because rustc reports a missing trait
// once more for each projection of it.

/// [`Value::value`]
#[inline(always)]
#[track_caller]
pub fn value<V: Value<Value = O>, O>(list: V) -> O {
    list.value()
}

/// [`ArrayValue::array_value`]
#[inline(always)]
#[track_caller]
pub fn array_value<V: ArrayValue<Value = O>, O>(list: V) -> O {
    list.array_value()
}

/// [`Value::try_value`]
///
/// # Errors
/// As there.
#[inline(always)]
pub fn try_value<V: Value<Value = O>, O>(list: V) -> Result<O, Error> {
    list.try_value()
}

/// [`ArrayValue::try_array_value`]
///
/// # Errors
/// As there.
#[inline(always)]
pub fn try_array_value<V: ArrayValue<Value = O>, O>(list: V) -> Result<O, Error> {
    list.try_array_value()
}

/// [`IsView::into_view`]
#[inline(always)]
pub fn borrowed<V: IsView<View = O>, O>(list: V) -> O {
    list.into_view()
}

/// [`IsViewMut::into_view_mut`]
#[inline(always)]
pub fn borrowed_mut<V: IsViewMut<View = O>, O>(list: V) -> O {
    list.into_view_mut()
}

/// The element of a view without axes, for as long as the array is borrowed.
#[inline(always)]
pub fn element_ref<T, L: Layout>(view: View<'_, T, (), L>) -> &T {
    // SAFETY: [view] a view of rank 0 has exactly one element, at its pointer.
    unsafe { view.pointer().as_ref() }
}

/// A copy of a field of an element.
#[inline(always)]
pub fn copied<T: Clone>(field: &T) -> T {
    field.clone()
}

/// As [`element_ref`], for writing.
#[inline(always)]
pub fn element_mut<T, L: Layout>(view: ViewMut<'_, T, (), L>) -> &mut T {
    // SAFETY: [view-mut] a view of rank 0 has exactly one element, at its pointer, and this one
    // ends here.
    unsafe { view.pointer().as_mut() }
}
