//! What a line yields, in the words of `tests/numpy/namespace.py`: the type of its elements, the shape, the elements.

use crate::{Answers, panic_message};
use ndview::{Complex32, Complex64, f16, prelude::*};

/// The answers of one section, compared in their order.
pub struct Compared {
    answers: Vec<(&'static str, &'static str)>,
    next: usize,
    is_exact: bool,
    differences: Vec<String>,
}

impl Compared {
    /// Those under a heading of a table; equal, or nearly.
    ///
    /// # Panics
    /// If there are none.
    #[must_use]
    pub fn section(table: &'static str, name: &'static str, is_exact: bool) -> Self {
        Compared {
            answers: Answers::section(table, name).cases(),
            next: 0,
            is_exact,
            differences: Vec::new(),
        }
    }

    /// Compares the next line.
    ///
    /// # Panics
    /// If it is another one.
    pub fn compare(&mut self, line: &str, observed: String) {
        self.next += 1;
        self.compare_again(line, observed);
    }

    /// Compares the last line once more, which was computed in another way.
    ///
    /// # Panics
    /// If it is another one.
    pub fn compare_again(&mut self, line: &str, observed: String) {
        let (expected, answer) = self.answers[self.next - 1];
        assert_eq!(expected, line, "the lines and the answers belong together");
        if !self.agree(answer, &observed) {
            let text = format!("{line}\n    NumPy:  {answer}\n    ndview: {observed}");
            self.differences.push(text);
        }
    }

    fn agree(&self, answer: &str, observed: &str) -> bool {
        let (a, b) = (answer.split_whitespace(), observed.split_whitespace());
        a.clone().count() == b.clone().count() && a.zip(b).all(|(a, b)| self.are_equal(a, b))
    }

    /// Words are equal as text or as numbers; those that are not exact, nearly.
    fn are_equal(&self, a: &str, b: &str) -> bool {
        if a == b {
            return true;
        }
        let number = |word: &str| word.trim_end_matches(';').parse::<f64>();
        let (Ok(a), Ok(b)) = (number(a), number(b)) else {
            return false;
        };
        let are_equal = a == b && a.is_sign_negative() == b.is_sign_negative();
        let are_close = !self.is_exact && (a - b).abs() <= 1e-11 + 1e-9 * a.abs();
        are_equal || are_close || (a.is_nan() && b.is_nan())
    }

    /// Ends the comparison.
    ///
    /// # Panics
    /// If an answer differed, or was not compared.
    pub fn finish(self) {
        assert_eq!(self.next, self.answers.len(), "answers without a line");
        let count = self.differences.len();
        let shown = self.differences.join("\n");
        assert!(count == 0, "{count} of {} differ\n{shown}", self.next);
    }
}

/// What NumPy says where there is no answer; that nothing was refused, if so it is.
pub fn told_panic(call: impl FnOnce()) -> String {
    let mut is_refused = true;
    let message = panic_message(std::panic::AssertUnwindSafe(|| {
        call();
        is_refused = false;
        panic!("nothing is refused");
    }));
    if !is_refused {
        return message;
    }
    let words: Vec<_> = message.split_whitespace().collect();
    format!("! {}", words.join(" "))
}

/// An array that lines are about: a copy of a view, which may be one of a temporary.
pub trait Keep {
    /// The array that it is a copy in.
    type Kept;

    /// The copy.
    fn keep(self) -> Self::Kept;
}

impl<T, S: Shape> Keep for Owned<T, S> {
    type Kept = Self;

    fn keep(self) -> Self {
        self
    }
}

impl<T: Clone, S: Shape, L: Layout> Keep for View<'_, T, S, L> {
    type Kept = Owned<T, S>;

    fn keep(self) -> Owned<T, S> {
        self.copy()
    }
}

impl<T> Keep for np::polynomial::Polynomial<T> {
    type Kept = Self;

    fn keep(self) -> Self {
        self
    }
}

impl Keep for np::random::Generator {
    type Kept = Self;

    fn keep(self) -> Self {
        self
    }
}

/// A result in the words of the answers.
pub trait Tell {
    /// The words.
    fn tell(&self) -> String;
}

/// An element: the name of its type in NumPy, and its text.
pub trait Element {
    /// The name.
    const NAME: &'static str;

    /// The text.
    fn text(&self) -> String;
}

macro_rules! elements {
    ($($type:ty, $name:literal, |$this:ident| $text:expr;)*) => {$(
        impl Element for $type {
            const NAME: &'static str = $name;

            fn text(&self) -> String {
                let $this = self;
                $text
            }
        }

        impl Keep for $type {
            type Kept = Self;

            fn keep(self) -> Self {
                self
            }
        }

        impl Tell for $type {
            fn tell(&self) -> String {
                format!("{} (): {}", Self::NAME, self.text())
            }
        }
    )*};
}
elements! {
    bool, "bool", |x| x.to_string();
    i8, "int8", |x| x.to_string();
    i16, "int16", |x| x.to_string();
    i32, "int32", |x| x.to_string();
    i64, "int64", |x| x.to_string();
    isize, "int64", |x| x.to_string();
    u8, "uint8", |x| x.to_string();
    u16, "uint16", |x| x.to_string();
    u32, "uint32", |x| x.to_string();
    u64, "uint64", |x| x.to_string();
    // What Rust counts with is what NumPy counts with.
    usize, "int64", |x| x.to_string();
    f16, "float16", |x| format!("{:?}", f64::from(*x));
    f32, "float32", |x| format!("{:?}", f64::from(*x));
    f64, "float64", |x| format!("{x:?}");
    Complex32, "complex64", |z| format!("{:?} {:?}", f64::from(z.re), f64::from(z.im));
    Complex64, "complex128", |z| format!("{:?} {:?}", z.re, z.im);
}

impl Element for String {
    const NAME: &'static str = "str";

    fn text(&self) -> String {
        format!("{self:?}").replace('\'', "\"")
    }
}

fn tell_view<T: Element, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> String {
    let lens: Vec<_> = view.shape().as_ref().iter().map(usize::to_string).collect();
    let elements: Vec<_> = view.iter().map(Element::text).collect();
    let text = format!("{} ({}): {}", T::NAME, lens.join(", "), elements.join(" "));
    text.trim_end().to_owned()
}

impl<T: Element, S: Shape> Tell for Owned<T, S> {
    fn tell(&self) -> String {
        tell_view(self.view())
    }
}

impl<T: Element, S: Shape, L: Layout> Tell for View<'_, T, S, L> {
    fn tell(&self) -> String {
        tell_view(*self)
    }
}

impl<T: Tell> Tell for Vec<T> {
    fn tell(&self) -> String {
        let parts: Vec<_> = self.iter().map(Tell::tell).collect();
        parts.join("; ")
    }
}

impl<T: Tell, const N: usize> Tell for [T; N] {
    fn tell(&self) -> String {
        let parts: Vec<_> = self.iter().map(Tell::tell).collect();
        parts.join("; ")
    }
}

macro_rules! tuples {
    ($($name:ident)*) => {
        impl<$($name: Tell),*> Tell for ($($name,)*) {
            #[allow(non_snake_case)]
            fn tell(&self) -> String {
                let ($($name,)*) = self;
                [$($name.tell()),*].join("; ")
            }
        }
    };
}
tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D F);

impl Tell for () {
    fn tell(&self) -> String {
        "nothing".to_owned()
    }
}

impl Tell for String {
    fn tell(&self) -> String {
        format!("text: {}", self.replace('\n', "\\n"))
    }
}

/// What a line yields that is tried; a panic with the sentence where it fails. So lines are compared that `arr!` refuses
/// while compiling.
#[track_caller]
pub fn tried<T>(result: ndview::Result<T>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}
