//! Arrays as text: NumPy's `str` for `Display`, NumPy's `repr` for `Debug`.

use super::{Owned, View, ViewMut};
use crate::format::{Options, Printable, repr, str};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;

macro_rules! printed {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        impl<$($generics)*> fmt::Display for $array {
            /// NumPy's `str`: `[[1 2]\n [3 4]]`.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let view = self.view();
                let options = Options::of(f, f.alternate());
                let at = |index: &[usize]| view.element(index).clone();
                f.write_str(&str(view.shape().as_ref(), &at, &options))
            }
        }

        impl<$($generics)*> $array {
            /// NumPy's name of the type of the elements; NumPy's `dtype`.
            ///
            /// ```
            /// use ndview::prelude::*;
            /// assert_eq!(arr!([1.0, 2.0]).dtype(), "float64");
            /// assert_eq!(arr!([1_i16, 2]).dtype(), "int16");
            /// assert_eq!(arr!(["a", "bcd"]).dtype(), "<U3");
            /// ```
            #[must_use]
            pub fn dtype(&self) -> String {
                T::dtype(self.iter()).trim_matches('\'').to_owned()
            }
        }

        impl<$($generics)*> fmt::Debug for $array {
            /// NumPy's `repr`: `array([[1, 2],\n       [3, 4]])`.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let view = self.view();
                let options = Options::of(f, false);
                let at = |index: &[usize]| view.element(index).clone();
                f.write_str(&repr(view.shape().as_ref(), &at, &options))
            }
        }
    )*};
}
printed! {
    [T: Printable, S: Shape] Owned<T, S>;
    [T: Printable, S: Shape, L: Layout] View<'_, T, S, L>;
    [T: Printable, S: Shape, L: Layout] ViewMut<'_, T, S, L>;
}
