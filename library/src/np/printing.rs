//! Arrays as text, with NumPy's print options.
//!
//! `{}` writes NumPy's `str` and `{:?}` NumPy's `repr`, with the options that [`set_printoptions_with`] has set.

use crate::array::{AsView, View};
use crate::format::{self, FloatMode, Options, Printable, Sign};
use crate::np::options::{OptionalNumber, Unset};
use crate::refusal::refuse;
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::borrow::ToOwned;
use alloc::string::String;

/// A truth value that may be left out.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.array2string([1e-9, 1.0], suppress_small=True)), "[0. 1.]");
/// assert_eq!(arr!(np.array2string([1e-9, 1.0])), "[1.e-09 1.e+00]");
/// ```
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

/// A text that may be left out.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.array2string([1, 2], separator=",")), "[1,2]");
/// ```
pub trait OptionalText {
    /// The text, if there is one.
    #[doc(hidden)]
    fn given(&self) -> Option<&str>;
}

impl OptionalText for Unset {
    fn given(&self) -> Option<&str> {
        None
    }
}

impl OptionalText for &str {
    fn given(&self) -> Option<&str> {
        Some(self)
    }
}

/// The text of an element, written by a function, or [`Unset`] for NumPy's own.
///
/// ```
/// use ndview::prelude::*;
/// let text = arr!(np.array2string([1.5, 2.0], formatter={|x: &f64| format!("<{x}>")}));
/// assert_eq!(text, "[<1.5> <2>]");
/// ```
pub trait OptionalFormatter<T> {
    /// The function, if there is one.
    #[doc(hidden)]
    fn given(&self) -> Option<&dyn Fn(&T) -> String>;
}

impl<T> OptionalFormatter<T> for Unset {
    fn given(&self) -> Option<&dyn Fn(&T) -> String> {
        None
    }
}

impl<T, F: Fn(&T) -> String> OptionalFormatter<T> for F {
    fn given(&self) -> Option<&dyn Fn(&T) -> String> {
        Some(self)
    }
}

#[track_caller]
fn set_sign(own: &mut Sign, given: &impl OptionalText) {
    *own = match given.given() {
        None => return,
        Some("-") => Sign::Nothing,
        Some("+") => Sign::Plus,
        Some(" ") => Sign::Space,
        Some(_) => refuse!("sign option must be one of ' ', '+', or '-'"),
    };
}

#[track_caller]
fn set_float_mode(own: &mut FloatMode, given: &impl OptionalText) {
    *own = match given.given() {
        None => return,
        Some("fixed") => FloatMode::Fixed,
        Some("unique") => FloatMode::Unique,
        Some("maxprec") => FloatMode::MostPrecise,
        Some("maxprec_equal") => FloatMode::EquallyPrecise,
        Some(_) => refuse!(
            "floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\""
        ),
    };
}

/// Sets how arrays are written in this thread: how many digits behind the point, from how many elements on they are
/// summarised, how many a summary shows at each end, how long a line is, whether small numbers are written without
/// exponents, what is written for `nan` and infinities, what stands before numbers that are not negative (`"-"`
/// nothing, `"+"` a plus, `" "` a space), and how many digits floats have (`"fixed"`, `"unique"`, `"maxprec"`,
/// `"maxprec_equal"`). What is left out stays; NumPy's `np.set_printoptions`.
///
/// # Panics
/// `sign option must be one of ' ', '+', or '-'`; `floatmode option must be one of ..`
///
/// ```
/// use ndview::prelude::*;
/// arr!(np.set_printoptions(precision=2, suppress=True, sign="+"));
/// assert_eq!(arr!([1e-9, 3.14159]).to_string(), "[+0.   +3.14]");
/// arr!(np.set_printoptions(precision=8, suppress=False, sign="-"));
/// ```
#[cfg(feature = "std")]
#[allow(clippy::too_many_arguments, reason = "NumPy's options")]
#[track_caller]
pub fn set_printoptions_with(
    precision: impl OptionalNumber,
    threshold: impl OptionalNumber,
    edgeitems: impl OptionalNumber,
    linewidth: impl OptionalNumber,
    suppress: impl OptionalTruth,
    nanstr: impl OptionalText,
    infstr: impl OptionalText,
    sign: impl OptionalText,
    floatmode: impl OptionalText,
) {
    let mut options = Options::current();
    set(&mut options.style.precision, precision);
    set(&mut options.threshold, threshold);
    set(&mut options.edge_items, edgeitems);
    set(&mut options.line_width, linewidth);
    options.style.suppresses = suppress.given().unwrap_or(options.style.suppresses);
    options.style.nan = nanstr.given().map(Into::into).or(options.style.nan);
    options.style.infinity = infstr.given().map(Into::into).or(options.style.infinity);
    set_sign(&mut options.style.sign, &sign);
    set_float_mode(&mut options.style.float_mode, &floatmode);
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

/// How arrays are written in this thread; what [`get_printoptions`] returns. The fields have NumPy's names.
///
/// ```
/// use ndview::prelude::*;
/// let options: np::PrintOptions = arr!(np.get_printoptions());
/// assert_eq!((options.precision, options.threshold, options.edgeitems), (8, 1000, 3));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct PrintOptions {
    /// The most digits behind the point.
    pub precision: usize,
    /// Arrays of more elements are summarised.
    pub threshold: usize,
    /// How many items a summary shows at each end.
    pub edgeitems: usize,
    /// The most columns of a line.
    pub linewidth: usize,
    /// Whether small numbers are written without exponents.
    pub suppress: bool,
    /// What is written for `nan`.
    pub nanstr: String,
    /// What is written for infinities.
    pub infstr: String,
    /// What stands before numbers that are not negative: `"-"` for nothing, `"+"`, `" "`.
    pub sign: &'static str,
    /// How many digits floats have: `"fixed"`, `"unique"`, `"maxprec"`, `"maxprec_equal"`.
    pub floatmode: &'static str,
}

/// How arrays are written in this thread; NumPy's `np.get_printoptions`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.get_printoptions()).precision, 8);
/// ```
#[must_use]
pub fn get_printoptions() -> PrintOptions {
    let Options {
        style,
        threshold,
        edge_items,
        line_width,
    } = Options::current();
    PrintOptions {
        precision: style.precision,
        threshold,
        edgeitems: edge_items,
        linewidth: line_width,
        suppress: style.suppresses,
        nanstr: style.nan.as_deref().unwrap_or("nan").to_owned(),
        infstr: style.infinity.as_deref().unwrap_or("inf").to_owned(),
        sign: match style.sign {
            Sign::Nothing => "-",
            Sign::Plus => "+",
            Sign::Space => " ",
        },
        floatmode: match style.float_mode {
            FloatMode::Fixed => "fixed",
            FloatMode::Unique => "unique",
            FloatMode::MostPrecise => "maxprec",
            FloatMode::EquallyPrecise => "maxprec_equal",
        },
    }
}

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
    array2string_with(
        a, Unset, Unset, Unset, " ", "", Unset, Unset, Unset, Unset, Unset, "",
    )
}

/// As [`array2string`], with other options than those of the thread, which [`set_printoptions_with`] explains, with
/// another separator, with room for a text before and after it, and with a function that writes each element: NumPy's
/// options.
///
/// # Panics
/// As [`set_printoptions_with`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[0.125, 2.0], [3.0, 4.5]]);
/// let text = arr!(np.array2string(a, precision=1, separator=", "));
/// assert_eq!(text, "[[0.1, 2. ],\n [3. , 4.5]]");
/// let text = arr!(np.array2string(a, formatter={|x: &f64| format!("<{x}>")}));
/// assert_eq!(text, "[[<0.125> <2>]\n [<3> <4.5>]]");
/// assert_eq!(arr!(np.array2string([1.5, 2], floatmode="fixed", precision=2)), "[1.50 2.00]");
/// ```
#[must_use]
#[track_caller]
#[allow(clippy::too_many_arguments, reason = "NumPy's options")]
pub fn array2string_with<A: AsView<Elem: Printable> + ?Sized>(
    a: &A,
    max_line_width: impl OptionalNumber,
    precision: impl OptionalNumber,
    suppress_small: impl OptionalTruth,
    separator: &str,
    prefix: &str,
    formatter: impl OptionalFormatter<A::Elem>,
    threshold: impl OptionalNumber,
    edgeitems: impl OptionalNumber,
    sign: impl OptionalText,
    floatmode: impl OptionalText,
    suffix: &str,
) -> String {
    let view = a.array_view();
    let mut options = options(max_line_width, precision, suppress_small);
    set(&mut options.threshold, threshold);
    set(&mut options.edge_items, edgeitems);
    set_sign(&mut options.style.sign, &sign);
    set_float_mode(&mut options.style.float_mode, &floatmode);
    options.line_width = options.line_width.saturating_sub(suffix.chars().count());
    format::array2string(
        view.shape().as_ref(),
        &at(view),
        &options,
        (prefix, separator),
        formatter.given(),
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
            format::$text(view.shape().as_ref(), &at(view), &options)
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
