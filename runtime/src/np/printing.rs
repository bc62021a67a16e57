//! Arrays as text, with NumPy's print options.
//!
//! `{}` writes NumPy's `str` and `{:?}` NumPy's `repr`, with the options that [`set_printoptions_with`] has set.

use crate::array::{AsView, View};
use crate::format::{self, Options, Printable};
use crate::np::options::{OptionalNumber, Unset};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::string::String;

/// A truth value that may be left out.
pub trait OptionalTruth {
    /// The value, if there is one.
    #[doc(hidden)]
    fn given(self) -> Option<bool>;
}

impl OptionalTruth for Unset {
    fn given(self) -> Option<bool> {
        None
    }
}

impl OptionalTruth for bool {
    fn given(self) -> Option<bool> {
        Some(self)
    }
}

fn set(own: &mut usize, given: impl OptionalNumber) {
    if let Some(number) = given.given() {
        *own = number as usize;
    }
}

/// Sets how arrays are written in this thread: how many digits behind the point, from how many elements on they are
/// summarised, how many a summary shows at each end, how long a line is, and whether small numbers are written without
/// exponents. What is left out stays; NumPy's `np.set_printoptions`.
///
/// ```
/// use ndview::prelude::*;
/// arr!(np.set_printoptions(precision=2, suppress=True));
/// assert_eq!(arr!([1e-9, 3.14159]).to_string(), "[0.   3.14]");
/// arr!(np.set_printoptions(precision=8, suppress=False));
/// ```
#[cfg(feature = "std")]
pub fn set_printoptions_with(
    precision: impl OptionalNumber,
    threshold: impl OptionalNumber,
    edgeitems: impl OptionalNumber,
    linewidth: impl OptionalNumber,
    suppress: impl OptionalTruth,
) {
    let mut options = Options::current();
    set(&mut options.style.precision, precision);
    set(&mut options.threshold, threshold);
    set(&mut options.edge_items, edgeitems);
    set(&mut options.line_width, linewidth);
    options.style.suppresses = suppress.given().unwrap_or(options.style.suppresses);
    options.set();
}

/// As [`set_printoptions_with`], of which nothing is given: nothing changes; NumPy's `np.set_printoptions()`.
///
/// ```
/// use ndview::prelude::*;
/// np::set_printoptions();
/// ```
#[cfg(feature = "std")]
pub fn set_printoptions() {}

/// The options of this thread, as far as they are given otherwise.
fn options(
    max_line_width: impl OptionalNumber,
    precision: impl OptionalNumber,
    suppress_small: impl OptionalTruth,
) -> Options {
    let mut options = Options::current();
    set(&mut options.line_width, max_line_width);
    set(&mut options.style.precision, precision);
    options.style.suppresses = suppress_small.given().unwrap_or(options.style.suppresses);
    options
}

fn at<'a, T: Clone, S: Shape, L: Layout>(view: View<'a, T, S, L>) -> impl Fn(&[usize]) -> T + 'a {
    move |index| view.element(index).clone()
}

/// The elements in brackets; NumPy's `np.array2string`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::array2string(&arr!([1.5, 2.0])), "[1.5 2. ]");
/// ```
#[must_use]
pub fn array2string<A: AsView<Elem: Printable> + ?Sized>(a: &A) -> String {
    array2string_with(a, Unset, Unset, Unset, " ", "", Unset, Unset, "")
}

/// As [`array2string`], with other options than those of the thread, with another separator, and with room for a text
/// before and after it: NumPy's options.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[0.125, 2.0], [3.0, 4.5]]);
/// let text = arr!(np.array2string(a, precision=1, separator=", "));
/// assert_eq!(text, "[[0.1, 2. ],\n [3. , 4.5]]");
/// ```
#[must_use]
#[allow(clippy::too_many_arguments, reason = "NumPy's options")]
pub fn array2string_with<A: AsView<Elem: Printable> + ?Sized>(
    a: &A,
    max_line_width: impl OptionalNumber,
    precision: impl OptionalNumber,
    suppress_small: impl OptionalTruth,
    separator: &str,
    prefix: &str,
    threshold: impl OptionalNumber,
    edgeitems: impl OptionalNumber,
    suffix: &str,
) -> String {
    let view = a.array_view();
    let mut options = options(max_line_width, precision, suppress_small);
    set(&mut options.threshold, threshold);
    set(&mut options.edge_items, edgeitems);
    options.line_width = options.line_width.saturating_sub(suffix.chars().count());
    format::array2string(
        view.shape().as_ref(),
        &at(view),
        options,
        (prefix, separator),
    )
}

macro_rules! texts {
    ($($(#[$attribute:meta])* $name:ident $(#[$with_attribute:meta])* $with:ident $text:ident;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<A: AsView<Elem: Printable> + ?Sized>(a: &A) -> String {
            $with(a, Unset, Unset, Unset)
        }

        $(#[$with_attribute])*
        #[must_use]
        pub fn $with<A: AsView<Elem: Printable> + ?Sized>(
            a: &A,
            max_line_width: impl OptionalNumber,
            precision: impl OptionalNumber,
            suppress_small: impl OptionalTruth,
        ) -> String {
            let view = a.array_view();
            let options = options(max_line_width, precision, suppress_small);
            format::$text(view.shape().as_ref(), &at(view), options)
        }
    )*};
}
texts! {
    /// The array as `array(..)`; NumPy's `np.array_repr`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::array_repr(&arr!([1.5, 2.0])), "array([1.5, 2. ])");
    /// ```
    array_repr
    /// As [`array_repr`], with other options than those of the thread.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.array_repr([0.125, 2.0], precision=1)), "array([0.1, 2. ])");
    /// ```
    array_repr_with repr;
    /// The elements in brackets, an array without axes as its element; NumPy's `np.array_str`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::array_str(&arr!([1.5, 2.0])), "[1.5 2. ]");
    /// ```
    array_str
    /// As [`array_str`], with other options than those of the thread.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.array_str([0.125, 2.0], precision=1)), "[0.1 2. ]");
    /// ```
    array_str_with str;
}
