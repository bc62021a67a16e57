//! Arrays as text: NumPy's `str` and `repr`, with its print options.
//!
//! The steps are: choose which elements are shown (`summary`), turn each of them into a word
//! that lines up with the others (`integer`, `boolean`, `float`, `complex`, `text`, `own`), and set the words in
//! rows and brackets (`layout`). Nothing here knows of memory or of the array types.

mod boolean;
#[cfg(feature = "complex")]
mod complex;
mod decimal;
mod float;
mod integer;
mod layout;
mod list;
mod own;
mod single;
mod summary;
mod text;

use alloc::rc::Rc;
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;
use layout::{LINE_WIDTH, Page};
pub use single::SingleFloat;
pub(crate) use single::{Trim, Wanted};

/// An element that arrays can print as NumPy prints it.
///
/// Arrays of such elements implement [`Display`](core::fmt::Display), which writes NumPy's `str`,
/// and [`Debug`](core::fmt::Debug), which writes NumPy's `repr`. Both follow NumPy's default
/// print options: lines of 75 characters, 8 digits after the point, and `...` for the middle of
/// arrays of more than 1000 elements. `{:.2}` is NumPy's `precision=2`, and `{:#}` shows every
/// element, NumPy's `threshold=sys.maxsize`.
///
/// The integers, `bool`, `f32`, `f64`, `char`, `String` and `&str` are printable, and with the features
/// `complex` and `half` complex numbers, `f16` and `bf16`; so is a number of your own ([`Arithmetic`](crate::Arithmetic)) that has a
/// [`Display`](core::fmt::Display), as NumPy prints objects. `usize` and
/// `isize` print as the fixed-size integer they are (`uint64` and `int64` on a 64-bit computer).
/// `i128` and `u128`, which NumPy lacks, print as `int128` and `uint128`. The items of this trait
/// are an internal matter, so it is not meant to be implemented elsewhere.
///
/// ```
/// use ndview::prelude::*;
/// let a = Owned::from_shape_vec([2, 2], vec![1.0, -2.5, 0.125, f64::NAN]).unwrap();
/// assert_eq!(format!("{a}"), "[[ 1.    -2.5  ]\n [ 0.125    nan]]");
/// assert_eq!(
///     format!("{a:?}"),
///     "array([[ 1.   , -2.5  ],\n       [ 0.125,    nan]])",
/// );
/// assert_eq!(format!("{a:.2}"), "[[ 1.   -2.5 ]\n [ 0.12   nan]]");
/// ```
#[diagnostic::on_unimplemented(
    message = "an array of `{Self}` cannot be printed as NumPy prints arrays",
    note = "integers, `bool`, `f32`, `f64`, `char`, `String` and `&str` can be"
)]
pub trait Printable: Clone {
    /// Whether NumPy leaves this type out of a `repr`, because the elements show it.
    #[doc(hidden)]
    const DTYPE_IS_IMPLIED: bool;

    /// What `repr` writes after `dtype=`, for an array of these elements.
    #[doc(hidden)]
    fn dtype<'s>(elements: impl Iterator<Item = &'s Self>) -> String
    where
        Self: 's;

    /// The element as an array shows it: one word for each, padded so that the words line up.
    #[doc(hidden)]
    fn words(shown: &[Self], style: &Style) -> Vec<String>;

    /// The element as NumPy's `str` writes it on its own.
    #[doc(hidden)]
    fn scalar(&self) -> String;
}

/// How the elements of an array are written.
#[doc(hidden)]
#[derive(Clone)]
pub struct Style {
    /// The most digits after the point.
    pub(crate) precision: usize,
    /// Whether small numbers are no reason for exponents.
    pub(crate) suppresses: bool,
    /// What stands before numbers that are not negative.
    pub(crate) sign: Sign,
    /// How many digits after the point there are.
    pub(crate) float_mode: FloatMode,
    /// What is written for `nan` and for infinities, if it is something else than these words.
    pub(crate) nan: Option<Rc<str>>,
    pub(crate) infinity: Option<Rc<str>>,
}

/// What stands before numbers that are not negative.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    Nothing,
    Plus,
    Space,
}

/// How many digits after the point there are: NumPy's `floatmode`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum FloatMode {
    /// As many as the precision says.
    Fixed,
    /// As many as tell each number from all others.
    Unique,
    /// The same, but no more than the precision says.
    MostPrecise,
    /// The same, as many for each number.
    EquallyPrecise,
}

/// Some of NumPy's print options.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) style: Style,
    /// An array with more elements than this is summarised.
    pub(crate) threshold: usize,
    /// How many items a summarised axis shows at each end.
    pub(crate) edge_items: usize,
    /// The most columns of a line.
    pub(crate) line_width: usize,
}

/// NumPy's.
const DEFAULT: Options = Options {
    style: Style {
        precision: 8,
        suppresses: false,
        sign: Sign::Nothing,
        float_mode: FloatMode::MostPrecise,
        nan: None,
        infinity: None,
    },
    threshold: 1000,
    edge_items: 3,
    line_width: LINE_WIDTH,
};

#[cfg(feature = "std")]
thread_local! {
    /// What `np::set_printoptions` has set in this thread.
    static OPTIONS: core::cell::RefCell<Options> =
        const { core::cell::RefCell::new(DEFAULT) };
}

#[cfg(feature = "std")]
impl Options {
    /// Those of this thread.
    pub(crate) fn current() -> Self {
        OPTIONS.with_borrow(Options::clone)
    }

    /// Makes them those of this thread.
    pub(crate) fn set(self) {
        OPTIONS.set(self);
    }
}

#[cfg(not(feature = "std"))]
impl Options {
    /// NumPy's: without a system there are no threads that could have their own.
    pub(crate) fn current() -> Self {
        DEFAULT
    }
}

impl Options {
    /// What a format string asks for: `{:.2}`, `{:#}`. Rust's `{:#?}` asks for lines, not for more
    /// elements.
    pub(crate) fn of(f: &core::fmt::Formatter<'_>, shows_all: bool) -> Self {
        let mut options = Self::current();
        options.style.precision = f.precision().unwrap_or(options.style.precision);
        if shows_all {
            options.threshold = usize::MAX;
        }
        options
    }

    /// How many items at each end of an axis are shown of an array with these lengths, if it is summarised.
    fn edge(&self, lens: &[usize]) -> Option<usize> {
        summary::is_summarised(lens, self.threshold).then_some(self.edge_items)
    }
}

/// NumPy's `str` of an array with these lengths, where `at` gives the element at an index list.
///
/// Elements that the summary leaves out are never asked for.
pub(crate) fn str<T: Printable>(
    lens: &[usize],
    at: &dyn Fn(&[usize]) -> T,
    options: &Options,
) -> String {
    if lens.is_empty() {
        return at(&[]).scalar();
    }
    let shown = summary::shown(lens, options.edge(lens), at);
    body(lens, &shown, options, ("", " "), options.line_width)
}

/// NumPy's `repr` of an array with these lengths, where `at` gives the element at an index list.
///
/// Elements that the summary leaves out are never asked for.
pub(crate) fn repr<T: Printable>(
    lens: &[usize],
    at: &dyn Fn(&[usize]) -> T,
    options: &Options,
) -> String {
    const PREFIX: &str = "array(";
    let shown = summary::shown(lens, options.edge(lens), at);
    // One column of the last line is kept for the closing parenthesis.
    let mut text = PREFIX.to_string()
        + &body(
            lens,
            &shown,
            options,
            (PREFIX, ", "),
            options.line_width.saturating_sub(1),
        );
    let extras = extras(lens, &shown, options);
    if !extras.is_empty() {
        text.push(',');
        let last_line = text.rsplit('\n').next().unwrap_or_default();
        let columns = layout::columns(last_line) + layout::columns(&extras) + " )".len();
        if columns <= options.line_width {
            text.push(' ');
        } else {
            text.push('\n');
            text.push_str(&" ".repeat(PREFIX.len()));
        }
        text.push_str(&extras);
    }
    text.push(')');
    text
}

/// The brackets and what is between them.
fn body<T: Printable>(
    lens: &[usize],
    shown: &[T],
    options: &Options,
    (prefix, separator): (&str, &str),
    width: usize,
) -> String {
    if lens.contains(&0) {
        return "[]".to_string();
    }
    set_in_rows(
        lens,
        T::words(shown, &options.style),
        options,
        (prefix, separator),
        width,
    )
}

/// Words in rows and brackets.
fn set_in_rows(
    lens: &[usize],
    words: Vec<String>,
    options: &Options,
    (prefix, separator): (&str, &str),
    width: usize,
) -> String {
    if lens.is_empty() {
        // Alone, a word needs no padding; only that of `True` has any.
        return words.concat().trim_start().to_string();
    }
    Page::new(lens, options.edge(lens), words, separator).print(prefix.len() + 1, width)
}

/// What `repr` adds because the brackets do not show it: the shape, the element type.
fn extras<T: Printable>(lens: &[usize], shown: &[T], options: &Options) -> String {
    let is_empty = lens.contains(&0);
    let mut extras = Vec::new();
    if options.edge(lens).is_some() || (is_empty && lens != [0]) {
        extras.push(format!("shape={}", tuple(lens)));
    }
    if is_empty || !T::DTYPE_IS_IMPLIED {
        extras.push(format!("dtype={}", T::dtype(shown.iter())));
    }
    extras.join(", ")
}

/// Python's tuple of these lengths.
pub(crate) fn tuple(lens: &[usize]) -> String {
    match lens {
        [len] => format!("({len},)"),
        _ => {
            let lens: Vec<_> = lens.iter().map(usize::to_string).collect();
            format!("({})", lens.join(", "))
        }
    }
}

/// NumPy's `array2string`: the brackets and what is between them, with another separator, and lines that begin
/// as far to the right as `prefix` is long. `word` writes an element, if it is not to be written as NumPy does.
pub(crate) fn array2string<T: Printable>(
    lens: &[usize],
    at: &dyn Fn(&[usize]) -> T,
    options: &Options,
    (prefix, separator): (&str, &str),
    word: Option<&dyn Fn(&T) -> String>,
) -> String {
    let shown = summary::shown(lens, options.edge(lens), at);
    let Some(word) = word.filter(|_| !lens.contains(&0)) else {
        return body(
            lens,
            &shown,
            options,
            (prefix, separator),
            options.line_width,
        );
    };
    let words = shown.iter().map(word).collect();
    set_in_rows(
        lens,
        words,
        options,
        (prefix, separator),
        options.line_width,
    )
}
