//! Results in the words of the answers: the element type, the lengths, the elements; or the error.

use ndview::prelude::*;
use ndview::{Complex32, Complex64};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a call yields, or what it panics with.
pub fn shown(call: impl FnOnce() -> String) -> String {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(text) => text,
        Err(message) => {
            let text = message.downcast_ref::<String>().cloned();
            let text = text.or_else(|| {
                message
                    .downcast_ref::<&str>()
                    .map(|text| (*text).to_owned())
            });
            format!("error: {}", text.unwrap_or_default())
        }
    }
}

/// A result in the words of the answers.
pub fn text(result: impl Shown) -> String {
    result.text()
}

/// An element.
pub trait Element: Clone {
    const DTYPE: &'static str;

    fn number(&self) -> String;
}

macro_rules! elements {
    ($($number:ty, $dtype:literal, |$x:ident| $text:expr;)*) => {$(
        impl Element for $number {
            const DTYPE: &'static str = $dtype;

            fn number(&self) -> String {
                let $x = *self;
                $text
            }
        }

        impl Shown for $number {
            fn text(self) -> String {
                format!("{} : {}", $dtype, self.number())
            }
        }
    )*};
}
elements! {
    bool, "bool", |x| x.to_string();
    i32, "int64", |x| x.to_string();
    i64, "int64", |x| x.to_string();
    i8, "int8", |x| x.to_string();
    i16, "int16", |x| x.to_string();
    u8, "uint8", |x| x.to_string();
    u16, "uint16", |x| x.to_string();
    u64, "uint64", |x| x.to_string();
    usize, "int64", |x| x.to_string();
    f32, "float32", |x| float(f64::from(x));
    f64, "float64", |x| float(x);
    Complex32, "complex64", |x| {
        let sign = if x.im < 0.0 { "" } else { "+" };
        format!("{}{sign}{}j", float(f64::from(x.re)), float(f64::from(x.im)))
    };
    Complex64, "complex128", |x| {
        let sign = if x.im < 0.0 { "" } else { "+" };
        format!("{}{sign}{}j", float(x.re), float(x.im))
    };
}

fn float(x: f64) -> String {
    match x {
        x if x.is_nan() => "nan".to_owned(),
        x if x.is_infinite() => (if x > 0.0 { "inf" } else { "-inf" }).to_owned(),
        x => format!("{:.6e}", x + 0.0),
    }
}

/// A result.
pub trait Shown {
    fn text(self) -> String;
}

fn of_view<T: Element, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> String {
    let lens: Vec<String> = view.shape().as_ref().iter().map(usize::to_string).collect();
    let numbers: Vec<String> = view.iter().map(Element::number).collect();
    let text = format!("{} {}: {}", T::DTYPE, lens.join(" "), numbers.join(" "));
    text.trim_end().to_owned()
}

impl<T: Element, S: Shape> Shown for Owned<T, S> {
    fn text(self) -> String {
        of_view(self.view())
    }
}

impl<T: Element, S: Shape, L: Layout> Shown for View<'_, T, S, L> {
    fn text(self) -> String {
        of_view(self)
    }
}

macro_rules! tuples {
    ($($name:ident $number:tt),*) => {
        impl<$($name: Shown),*> Shown for ($($name,)*) {
            fn text(self) -> String {
                [$(self.$number.text()),*].join("; ")
            }
        }
    };
}
tuples!(A 0);
tuples!(A 0, B 1);
tuples!(A 0, B 1, C 2);
tuples!(A 0, B 1, C 2, D 3);

impl<R: Shown> Shown for Vec<R> {
    fn text(self) -> String {
        let texts: Vec<String> = self.into_iter().map(Shown::text).collect();
        texts.join("; ")
    }
}
