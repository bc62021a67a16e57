//! The real and the imaginary parts of complex arrays, as views.

use super::source::ByValue;
use super::{Owned, View, ViewMut};
use crate::complex::Complex;
use crate::element::{ComplexParts, Component, Number, for_each_number};
use crate::shape::Shape;
use crate::shape::layout::{Contiguous, Layout, Strided};
use core::ptr::NonNull;

/// Elements whose parts an array has views of: numbers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "only numbers have a real and an imaginary part"
)]
pub trait PartViews: ComplexParts {
    /// The layout of the view of the real parts.
    type RealLayout<L: Layout>: Layout;

    /// A view of the real parts.
    #[doc(hidden)]
    fn real_parts<S: Shape, L: Layout>(
        view: View<'_, Self, S, L>,
    ) -> View<'_, Self::Part, S, Self::RealLayout<L>>;

    /// A view of the imaginary parts.
    #[doc(hidden)]
    fn imaginary_parts<S: Shape, L: Layout>(
        view: View<'_, Self, S, L>,
    ) -> View<'_, Self::Part, S, Strided>;

    /// A view of the real parts, for writing.
    #[doc(hidden)]
    fn real_parts_mut<S: Shape, L: Layout>(
        view: ViewMut<'_, Self, S, L>,
    ) -> ViewMut<'_, Self::Part, S, Self::RealLayout<L>>;
}

/// Elements that have an imaginary part in memory: complex numbers.
#[diagnostic::on_unimplemented(
    message = "array does not have imaginary part to set",
    label = "`{Self}` is not complex"
)]
pub trait HasImaginaryPart: PartViews {
    /// A view of the imaginary parts, for writing.
    #[doc(hidden)]
    fn imaginary_parts_mut<S: Shape, L: Layout>(
        view: ViewMut<'_, Self, S, L>,
    ) -> ViewMut<'_, Self::Part, S, Strided>;
}

macro_rules! real_numbers {
    ($($number:ty)*) => {$(
        impl PartViews for $number {
            type RealLayout<L: Layout> = L;

            fn real_parts<S: Shape, L: Layout>(
                view: View<'_, Self, S, L>,
            ) -> View<'_, Self, S, L> {
                view
            }

            fn imaginary_parts<S: Shape, L: Layout>(
                view: View<'_, Self, S, L>,
            ) -> View<'_, Self, S, Strided> {
                let zero = const { &<$number as Number>::ZERO };
                let strides = Strided::store(S::Strides::default());
                // SAFETY: [view] every index leads to the one zero, which lives forever; as many
                // elements of this size are a view already.
                unsafe { View::from_parts(NonNull::from(zero), view.typed_shape(), strides) }
            }

            fn real_parts_mut<S: Shape, L: Layout>(
                view: ViewMut<'_, Self, S, L>,
            ) -> ViewMut<'_, Self, S, L> {
                view
            }
        }
    )*};
}
for_each_number!(bool signed unsigned float half => real_numbers! {});

/// The strides from part to part.
fn part_strides<S: Shape>(mut strides: S::Strides) -> S::Strides {
    for stride in strides.as_mut() {
        // In bytes it is the same, so that it fits where there is an element; where there is none, it
        // is never used.
        *stride = stride.wrapping_mul(2);
    }
    strides
}

/// Where the first real part is, or the first imaginary one. An empty array may be anywhere.
fn part<F>(first: NonNull<Complex<F>>, number: usize) -> NonNull<F> {
    // A complex number is its two parts, one after the other (`repr(C)`).
    let part = first.as_ptr().cast::<F>().wrapping_add(number);
    NonNull::new(part).unwrap_or(NonNull::dangling())
}

fn read<F, S: Shape, L: Layout>(view: View<'_, Complex<F>, S, L>, number: usize) -> View<'_, F, S> {
    let strides = Strided::store(part_strides::<S>(view.element_strides()));
    // SAFETY: [view] an index leads to a part of the number that it leads to in `view`, which is
    // borrowed as long; as many numbers of twice the size are a view already.
    unsafe { View::from_parts(part(view.pointer(), number), view.typed_shape(), strides) }
}

fn write<F, S: Shape, L: Layout>(
    view: ViewMut<'_, Complex<F>, S, L>,
    number: usize,
) -> ViewMut<'_, F, S> {
    let strides = Strided::store(part_strides::<S>(view.element_strides()));
    // SAFETY: [view-mut] as for `read`; different indices lead to parts of different numbers, and
    // `view` ends here.
    unsafe { ViewMut::from_parts(part(view.pointer(), number), view.typed_shape(), strides) }
}

impl<F: Component> PartViews for Complex<F> {
    type RealLayout<L: Layout> = Strided;

    fn real_parts<S: Shape, L: Layout>(view: View<'_, Self, S, L>) -> View<'_, F, S> {
        read(view, 0)
    }

    fn imaginary_parts<S: Shape, L: Layout>(view: View<'_, Self, S, L>) -> View<'_, F, S> {
        read(view, 1)
    }

    fn real_parts_mut<S: Shape, L: Layout>(view: ViewMut<'_, Self, S, L>) -> ViewMut<'_, F, S> {
        write(view, 0)
    }
}

#[diagnostic::do_not_recommend]
impl<F: Component> HasImaginaryPart for Complex<F> {
    fn imaginary_parts_mut<S: Shape, L: Layout>(
        view: ViewMut<'_, Self, S, L>,
    ) -> ViewMut<'_, F, S> {
        write(view, 1)
    }
}

/// The type of the parts of elements.
type Part<T> = <T as ComplexParts>::Part;

/// The layout of the real parts.
type RealLayout<T, L> = <T as PartViews>::RealLayout<L>;

macro_rules! reads {
    ([$($generics:tt)*] $array:ty, $lifetime:lifetime, $layout:ty) => {
        impl<$($generics)*> $array {
            /// A view of the real parts; of an array of other numbers, all of it; NumPy's `z.real`, as
            /// which it is written in `arr!`. With the feature `complex`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let z = arr!([1 + 2j, 3j]);
            /// assert_eq!(arr!(z.real), arr!([1.0, 0.0]));
            /// assert_eq!(z.real().strides(), [16]);
            /// ```
            #[must_use]
            pub fn real(&self) -> View<$lifetime, Part<T>, S, RealLayout<T, $layout>>
            where
                T: PartViews,
            {
                T::real_parts(self.view())
            }

            /// A view of the imaginary parts; of an array of other numbers, zeros; NumPy's `z.imag`, as
            /// which it is written in `arr!`. With the feature `complex`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let z = arr!([1 + 2j, 3j]);
            /// assert_eq!(arr!(z.imag), arr!([2.0, 3.0]));
            /// assert_eq!(arr!([1, 2]).imag(), arr!([0, 0]));
            /// ```
            #[must_use]
            pub fn imag(&self) -> View<$lifetime, Part<T>, S, Strided>
            where
                T: PartViews,
            {
                T::imaginary_parts(self.view())
            }
        }
    };
}
reads!([T, S: Shape] Owned<T, S>, '_, Contiguous);
reads!(['a, T, S: Shape, L: Layout] View<'a, T, S, L>, 'a, L);
reads!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, '_, L);

// The name and the bound that messages point at are given from outside: a message that points into a
// macro says that it originates there.
macro_rules! writes {
    ([$($generics:tt)*] $array:ty, $layout:ty; $imag_mut:ident: $($bound:tt)*) => {
        impl<$($generics)*> $array {
            /// A view of the real parts, for writing; NumPy's `z.real`. With the feature `complex`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut z = arr!([1 + 2j, 3j]);
            /// arr!(z.real[1:] = 7);
            /// assert_eq!(z, arr!([1 + 2j, 7 + 3j]));
            /// ```
            #[must_use]
            pub fn real_mut(&mut self) -> ViewMut<'_, Part<T>, S, RealLayout<T, $layout>>
            where
                T: PartViews,
            {
                T::real_parts_mut(self.view_mut())
            }

            /// A view of the imaginary parts, for writing; NumPy's `z.imag`. With the feature `complex`.
            ///
            /// An array of other than complex numbers does not compile:
            /// `array does not have imaginary part to set`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// let mut z = arr!([1 + 2j, 3j]);
            /// arr!(z.imag *= -1);
            /// assert_eq!(z, arr!([1 - 2j, -3j]));
            /// ```
            #[must_use]
            pub fn $imag_mut(&mut self) -> ViewMut<'_, Part<T>, S, Strided>
            where
                T: $($bound)*,
            {
                T::imaginary_parts_mut(self.view_mut())
            }
        }
    };
}
writes!([T, S: Shape] Owned<T, S>, Contiguous; imag_mut: HasImaginaryPart);
writes!([T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, L; imag_mut: HasImaginaryPart);

macro_rules! taken {
    ($imag_mut:ident: $($bound:tt)*) => {
        impl<'a, T, S: Shape, L: Layout> ByValue<'a, T, S, L> {
            /// The real parts of a view for writing, which is used up.
            #[must_use]
            pub fn real_mut(self) -> ViewMut<'a, Part<T>, S, RealLayout<T, L>>
            where
                T: PartViews,
            {
                T::real_parts_mut(self.into_view())
            }

            /// The imaginary parts of a view for writing, which is used up.
            #[must_use]
            pub fn $imag_mut(self) -> ViewMut<'a, Part<T>, S, Strided>
            where
                T: $($bound)*,
            {
                T::imaginary_parts_mut(self.into_view())
            }
        }
    };
}
taken!(imag_mut: HasImaginaryPart);
