//! The rows of the tables: each kernel by each competitor.

mod arithmetic;
mod assignment;
mod copies;
mod reductions;
mod selection;
mod small;

use crate::data::Data;
use ndview_benches::clock::Competitor;
use ndview_benches::python::Python;
use std::hint::black_box;

pub use small::rows as small_rows;

/// A kernel, and all who run it.
pub struct Row<'a> {
    /// What it does, as NumPy writes it.
    pub name: &'static str,
    /// ndview is the first.
    pub competitors: Vec<Competitor<'a>>,
}

/// Repeats an expression; the compiler must not know its operands or drop its result.
macro_rules! again {
    ($name:literal, $work:expr) => {
        Competitor::new($name, move |times| {
            for _ in 0..times {
                black_box($work);
            }
        })
    };
}

/// A row for kernels that make a new array or number of `d`.
macro_rules! row {
    ($name:literal, $python:ident, $d:ident, $bytes:expr, ndview $ndview:expr, by_hand $hand:expr $(, ndarray $ndarray:expr)? $(,)?) => {
        Row {
            name: $name,
            competitors: vec![
                again!("ndview", { let $d = black_box($d); $ndview }),
                again!("by hand", { let $d = black_box($d); $hand }),
                $(again!("ndarray", { let $d = black_box($d); $ndarray }),)?
                $python.competitor("NumPy", $name, $d.side),
                $python.competitor("numexpr", $name, $d.side),
                copy($bytes),
            ],
        }
    };
}

/// A row for kernels that change an array: each competitor has one of its own, which it changes over
/// and over.
macro_rules! row_in_place {
    ($name:literal, $python:ident, $d:ident, $bytes:expr, ndview $u:ident of $ours:expr => $ndview:expr, by_hand $v:ident of $slice:expr => $hand:expr $(, ndarray $w:ident of $nd:expr => $ndarray:expr)? $(,)?) => {
        Row {
            name: $name,
            competitors: vec![
                { let mut $u = $ours; again!("ndview", { let $u = black_box(&mut $u); $ndview }) },
                { let mut $v = $slice; again!("by hand", { let $v = black_box(&mut $v); $hand }) },
                $({ let mut $w = $nd; again!("ndarray", { let $w = black_box(&mut $w); $ndarray }) },)?
                $python.competitor("NumPy", $name, $d.side),
                $python.competitor("numexpr", $name, $d.side),
                copy($bytes),
            ],
        }
    };
}

use {again, row, row_in_place};

/// All rows whose work grows with the size.
pub fn rows<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let mut rows = arithmetic::rows(d, python);
    rows.extend(copies::rows(d, python));
    rows.extend(selection::rows(d, python));
    rows.extend(reductions::rows(d, python));
    rows.extend(assignment::rows(d, python));
    rows
}

/// Moves as many bytes as a kernel reads and writes: half of them are read, half written.
fn copy<'a>(bytes: usize) -> Competitor<'a> {
    let half = vec![1_u8; bytes / 2];
    let mut target = vec![0_u8; bytes / 2];
    Competitor::new("copy", move |times| {
        for _ in 0..times {
            black_box(&mut target).copy_from_slice(black_box(&half));
        }
    })
}
