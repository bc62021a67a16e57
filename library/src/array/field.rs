//! Fields of the elements of an array, as views.

use super::source::ByValue;
use super::{Owned, View, ViewMut};
use crate::shape::Shape;
use crate::shape::layout::{Layout, Strided};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A struct that says where its fields are, so that an array of it has views of them: derive it with
/// `#[derive(Fields)]`.
///
/// ```
/// use ndview::{Fields, HasFields, prelude::*};
/// #[derive(Clone, Fields)]
/// struct Point { x: f64, y: f64 }
/// let points = Owned::from(vec![Point { x: 1.0, y: 2.0 }; 2]);
/// assert_eq!(points.field(|fields| fields.y), arr!([2.0, 2.0]));
/// let Point { x, .. } = points[[0]];
/// assert_eq!(x, 1.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices",
    label = "elements of type `{Self}` have no fields that an array has views of",
    note = "a struct of your own has them with `#[derive(ndview::Fields)]`"
)]
pub trait HasFields: Sized {
    /// All fields, each a [`Field`] of its name.
    type Fields;
    /// Where they are.
    const FIELDS: Self::Fields;
}

/// Where a field of type `U` is in a struct `T`. Invariant in both: through it the field is written.
///
/// ```
/// use ndview::{Field, Fields, HasFields, prelude::*};
/// #[derive(Clone, Fields)]
/// struct Particle { mass: f64, charge: i32 }
/// let charge: Field<Particle, i32> = Particle::FIELDS.charge;
/// let particles = Owned::from(vec![Particle { mass: 2.0, charge: -1 }; 2]);
/// assert_eq!(particles.field(|_| charge), arr!([-1, -1]));
/// ```
pub struct Field<T, U> {
    /// In bytes.
    offset: usize,
    of: PhantomData<fn(T, U) -> (T, U)>,
}

impl<T, U> Clone for Field<T, U> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, U> Copy for Field<T, U> {}

impl<T, U> Field<T, U> {
    /// How many fields there would be from one element to the next.
    const PER_ELEMENT: usize = {
        assert!(size_of::<U>() > 0, "a field without a size has no view");
        assert!(
            size_of::<T>().is_multiple_of(size_of::<U>()),
            "strides are counted in elements: a field has a view if its size divides that of the struct"
        );
        size_of::<T>() / size_of::<U>()
    };

    /// A field, as `#[derive(Fields)]` finds it. `_place` is never called: it is there for its type.
    ///
    /// # Safety
    /// In every `T`, there is a field of type `U` at this offset in bytes: that which `_place` leads to.
    ///
    /// ```
    /// use ndview::{Field, HasFields, prelude::*};
    /// #[derive(Clone)]
    /// #[repr(C)]
    /// struct Pixel { grey: u8, alpha: u8 }
    /// impl HasFields for Pixel {
    ///     type Fields = (Field<Pixel, u8>, Field<Pixel, u8>);
    ///     const FIELDS: Self::Fields = {
    ///         // SAFETY: `repr(C)` has the fields one after the other, and the offsets are theirs.
    ///         unsafe {
    ///             (
    ///                 Field::new(core::mem::offset_of!(Pixel, grey), |pixel| &raw const (*pixel).grey),
    ///                 Field::new(core::mem::offset_of!(Pixel, alpha), |pixel| &raw const (*pixel).alpha),
    ///             )
    ///         }
    ///     };
    /// }
    /// let image = Owned::from(vec![Pixel { grey: 5, alpha: 255 }; 3]);
    /// assert_eq!(image.field(|(_, alpha)| alpha), arr!([255, 255, 255]));
    /// ```
    #[must_use]
    pub const unsafe fn new(offset: usize, _place: fn(*const T) -> *const U) -> Self {
        assert!(
            align_of::<U>() <= align_of::<T>() && offset.is_multiple_of(align_of::<U>()),
            "the fields of a packed struct have no views"
        );
        assert!(offset + size_of::<U>() <= size_of::<T>());
        Field {
            offset,
            of: PhantomData,
        }
    }

    /// Where the field of the first element is. An empty array may be anywhere.
    fn first(self, element: NonNull<T>) -> NonNull<U> {
        let field = element.as_ptr().wrapping_byte_add(self.offset).cast::<U>();
        NonNull::new(field).unwrap_or(NonNull::dangling())
    }

    /// The strides from field to field.
    fn strides<S: Shape>(mut strides: S::Strides) -> S::Strides {
        for stride in strides.as_mut() {
            // In bytes it is the same, so that it fits where there is an element; where there is none, it is
            // never used.
            *stride = stride.wrapping_mul(Self::PER_ELEMENT as isize);
        }
        strides
    }
}

fn read<T, U, S: Shape, L: Layout>(view: View<'_, T, S, L>, field: Field<T, U>) -> View<'_, U, S> {
    let strides = Strided::store(Field::<T, U>::strides::<S>(view.element_strides()));
    // SAFETY: [field] an index leads to the field of the element that it leads to in `view`, which is borrowed as
    // long; as many elements that are no smaller are a view already.
    unsafe { View::from_parts(field.first(view.pointer()), view.typed_shape(), strides) }
}

fn write<T, U, S: Shape, L: Layout>(
    view: ViewMut<'_, T, S, L>,
    field: Field<T, U>,
) -> ViewMut<'_, U, S> {
    let strides = Strided::store(Field::<T, U>::strides::<S>(view.element_strides()));
    // SAFETY: [field] as for `read`; different indices lead to fields of different elements, and `view` ends here.
    unsafe { ViewMut::from_parts(field.first(view.pointer()), view.typed_shape(), strides) }
}

macro_rules! reads {
    ([$($generics:tt)*] $array:ty, $lifetime:lifetime) => {
        impl<$($generics)*> $array {
            /// A view of one field of all elements, which are of a struct with `#[derive(Fields)]`;
            /// NumPy's `a["name"]`, as which it is written in `arr!`.
            ///
            /// ```
            /// use ndview::{Fields, prelude::*};
            /// #[derive(Clone, Fields)]
            /// struct Particle { mass: f64, charge: i32 }
            /// let particles = vec![Particle { mass: 2.0, charge: -1 }, Particle { mass: 3.0, charge: 1 }];
            /// assert_eq!(arr!(particles["mass"].sum()), 5.0);
            /// assert_eq!(Owned::from(particles).field(|fields| fields.charge), arr!([-1, 1]));
            /// ```
            #[must_use]
            pub fn field<U>(
                &self,
                of: impl FnOnce(T::Fields) -> Field<T, U>,
            ) -> View<$lifetime, U, S, Strided>
            where
                T: HasFields,
            {
                read(self.view(), of(T::FIELDS))
            }
        }
    };
}
reads!([T, S: Shape] Owned<T, S>, '_);
reads!(['a, T, S: Shape, L: Layout] View<'a, T, S, L>, 'a);
reads!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, '_);

macro_rules! writes {
    ([$($generics:tt)*] $array:ty) => {
        impl<$($generics)*> $array {
            /// A view of one field of all elements, for writing; NumPy's `a["name"]`, as which it is written in
            /// `arr!`.
            ///
            /// ```
            /// use ndview::{Fields, prelude::*};
            /// #[derive(Clone, Fields)]
            /// struct Particle { position: f64, speed: f64 }
            /// let mut particles = vec![Particle { position: 1.0, speed: 0.5 }; 3];
            /// arr!(particles["position"] += particles["speed"] * 2);
            /// arr!(particles["speed"][1:] = 0);
            /// assert_eq!(arr!(particles["position"] + particles["speed"]), arr!([2.5, 2.0, 2.0]));
            /// ```
            #[must_use]
            pub fn field_mut<U>(
                &mut self,
                of: impl FnOnce(T::Fields) -> Field<T, U>,
            ) -> ViewMut<'_, U, S, Strided>
            where
                T: HasFields,
            {
                write(self.view_mut(), of(T::FIELDS))
            }
        }
    };
}
writes!([T, S: Shape] Owned<T, S>);
writes!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>);

impl<'a, T, S: Shape, L: Layout> ByValue<'a, T, S, L> {
    /// One field of a view for writing, which is used up.
    #[must_use]
    pub fn field_mut<U>(
        self,
        of: impl FnOnce(T::Fields) -> Field<T, U>,
    ) -> ViewMut<'a, U, S, Strided>
    where
        T: HasFields,
    {
        write(self.into_view(), of(T::FIELDS))
    }
}
