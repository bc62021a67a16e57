//! What the page shows of a result, as JSON.

use ndview::{Layout, Shape, prelude::*};
use std::any::type_name;
use std::fmt::{Debug, Display, Write};

/// What a line yields: the type says whether it is a view or a copy.
pub trait Yielded: Display {
    /// `view` or `copy`.
    const KIND: &'static str;

    /// The lengths.
    fn lens(&self) -> Vec<usize>;

    /// Whether its elements are those of `m`: read from the addresses.
    fn shares(&self, m: &Landscape) -> bool;
}

/// The array that all examples index.
pub type Landscape = Owned<i64, (Dyn, Dyn)>;

impl<S: Shape, L: Layout> Yielded for View<'_, i64, S, L>
where
    Self: Display,
{
    const KIND: &'static str = "view";

    fn lens(&self) -> Vec<usize> {
        self.shape().as_ref().to_vec()
    }

    fn shares(&self, m: &Landscape) -> bool {
        np::shares_memory(self, m)
    }
}

impl<S: Shape> Yielded for Owned<i64, S>
where
    Self: Display,
{
    const KIND: &'static str = "copy";

    fn lens(&self) -> Vec<usize> {
        self.shape().as_ref().to_vec()
    }

    fn shares(&self, m: &Landscape) -> bool {
        np::shares_memory(self, m)
    }
}

/// A text in quotes.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A type without the paths of its parts: `View<i64, (Dyn, Dyn), Strided>`.
fn short_type<T>() -> String {
    let mut short = String::new();
    for part in
        type_name::<T>().split_inclusive(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
    {
        short.push_str(part.rsplit("::").next().unwrap_or(part));
    }
    short
}

/// An answer, field by field.
pub struct Answer(String);

impl Answer {
    /// That of a line as it is written in NumPy.
    pub fn of(line: &str) -> Self {
        Answer(format!("{{\"line\":{}", quoted(line)))
    }

    fn field(mut self, name: &str, value: impl Display) -> Self {
        // A `String` takes everything.
        let _ = write!(self.0, ",\"{name}\":{value}");
        self
    }

    fn numbers(self, name: &str, numbers: impl Debug) -> Self {
        self.field(name, format_args!("{numbers:?}"))
    }

    /// What a line yields, and which elements of `m` it takes: their numbers, row after row.
    pub fn yields<Y: Yielded>(self, value: &Y, m: &Landscape, taken: &[i64]) -> Self {
        self.field("kind", quoted(Y::KIND))
            .field("type", quoted(&short_type::<Y>()))
            .field("shares", value.shares(m))
            .numbers("shape", value.lens())
            .field("result", quoted(&value.to_string()))
            .numbers("taken", taken)
    }

    /// What a line writes.
    pub fn writes(self, taken: &[i64]) -> Self {
        self.field("kind", quoted("write")).numbers("taken", taken)
    }

    /// Why a line is refused.
    pub fn refused(self, error: &ndview::Error) -> Self {
        self.field("error", quoted(&error.to_string()))
    }

    /// The answer, with `m` as it is afterwards.
    pub fn with(self, m: &Landscape) -> String {
        self.numbers("lengths", m.shape())
            .numbers("m", m.as_slice())
            .0
            + "}"
    }
}
