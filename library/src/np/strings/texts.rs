//! Arrays of texts, and texts alone.

use crate::array::AsView;
use crate::element::Integer;
use crate::error::Error;
use crate::expr::Collected;
use crate::np::Unset;
use crate::np::indexing::broadcast_shapes::common;
use crate::np::spread::{Elements, Parameter, Several as _, Spread, Together};
use crate::shape::{Shape, computed_shape};
use alloc::string::String;

/// Texts that functions of `np::strings` take: an array of `String`, of `&str` or of whatever else is a text, or one
/// text.
///
/// ```
/// use ndview::prelude::*;
/// let names = vec![String::from("ada"), String::from("emmy")];
/// assert_eq!(np::strings::str_len(&names), arr!([3_i64, 4]));
/// assert_eq!(np::strings::str_len("ada"), 3);
/// ```
#[diagnostic::on_unimplemented(
    message = "string operation on non-string array",
    label = "neither an array of texts nor a text",
    note = "elements are `String`, `&str` or another type that is `AsRef<str>`"
)]
pub trait Texts {
    /// Their shape.
    type Shape: Shape;

    #[doc(hidden)]
    fn texts(&self) -> Elements<&str>;
}

impl<A: AsView<Elem: AsRef<str>> + ?Sized> Texts for A {
    type Shape = A::Shape;

    fn texts(&self) -> Elements<&str> {
        let view = self.array_view();
        let texts = view.into_iter().map(AsRef::as_ref).collect();
        Elements::of(view.shape().as_ref(), texts)
    }
}

macro_rules! texts {
    ($($text:ty)*) => {$(
        impl Texts for $text {
            type Shape = ();

            fn texts(&self) -> Elements<&str> {
                Elements::of(&[], vec![AsRef::<str>::as_ref(self)])
            }
        }
    )*};
}
texts!(str &str String);

/// Texts as an argument beside others.
pub struct Text<'a, A: ?Sized>(pub(super) &'a A);

impl<'a, A: Texts + ?Sized> Parameter for Text<'a, A> {
    type Elem = &'a str;
    type Shape = A::Shape;

    fn elements(self) -> Elements<&'a str> {
        self.0.texts()
    }
}

/// Where a part of a text ends: an integer, or [`Unset`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.strings.find("banana", "a", 2, None)), 3);
/// assert_eq!(arr!(np.strings.find("banana", "a", 2, 3)), -1);
/// ```
pub trait Edge: Copy {
    /// It, if it is an integer.
    #[doc(hidden)]
    fn given(self) -> Option<i64>;

    /// It, or behind every end.
    #[doc(hidden)]
    fn position(self) -> i64 {
        self.given().unwrap_or(i64::MAX)
    }
}

impl<I: Integer> Edge for I {
    fn given(self) -> Option<i64> {
        Some(self.saturate() as i64)
    }
}

impl Edge for Unset {
    fn given(self) -> Option<i64> {
        None
    }
}

impl Parameter for Unset {
    type Elem = Unset;
    type Shape = ();

    fn elements(self) -> Elements<Unset> {
        Elements::of(&[], vec![Unset])
    }
}

/// What is computed of each of some texts.
#[track_caller]
pub(super) fn each<A, T>(a: &A, f: impl Fn(&str) -> T) -> <A::Shape as Collected<T>>::Out
where
    A: Texts<Shape: Collected<T>> + ?Sized,
{
    let (lens, texts) = a.texts().into_parts();
    let shape: A::Shape = computed_shape(&lens);
    shape.collected(texts.into_iter().map(f).collect())
}

/// What is computed of arguments that are broadcast together.
///
/// # Panics
/// `operands could not be broadcast together with shapes (2,) (3,)`
#[track_caller]
pub(super) fn together<P, T>(arguments: P, f: impl Fn(P::Each) -> T) -> Of<P, T>
where
    P: Together<Shape: Collected<T>>,
{
    let elements = arguments.elements();
    let shapes = elements.lens();
    match common(&shapes) {
        Ok(lens) => {
            let shape: P::Shape = computed_shape(&lens);
            let filled = Spread::to(elements, shape).fill(f);
            shape.collected(filled.into_vec())
        }
        Err(_) => Error::Operands { shapes }.panic(),
    }
}

/// What comes out of arguments that are broadcast together: an array, or one `T`.
pub(super) type Of<P, T> = <<P as Together>::Shape as Collected<T>>::Out;
