//! The functions that take, find and store elements by position or by condition.
//!
//! NumPy's answers are written by `tests/numpy/selection.py`; a case is the arguments of one call, word by
//! word.

use ndview_tests::{Answers, panic_message};
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::str::FromStr;

const TABLE: &str = include_str!("../../data/selection.txt");

fn parsed<T: FromStr<Err: Debug>>(word: &str) -> T {
    word.parse().expect("a value of the type")
}

/// The lengths in a word: `2x3`.
fn lengths(word: &str) -> Vec<usize> {
    word.split('x')
        .filter(|length| !matches!(*length, "" | "-"))
        .map(parsed)
        .collect()
}

/// The lengths and the elements of an array in a word: `2x3:0,1,2,3,4,5`.
fn array<T: FromStr<Err: Debug>>(word: &str) -> (Vec<usize>, Vec<T>) {
    let (shape, elements) = word.split_once(':').expect("a shape and elements");
    (
        lengths(shape),
        elements
            .split(',')
            .filter(|element| !element.is_empty())
            .map(parsed)
            .collect(),
    )
}

/// An array of a rank that is known while compiling.
macro_rules! of_rank {
    ($rank:literal, $array:expr) => {{
        let (lens, elements) = $array;
        let lens: [usize; $rank] = lens.try_into().expect("an array of this rank");
        Owned::from_shape_vec(lens, elements).expect("as many elements as the shape has")
    }};
}

/// Runs a macro for the rank of a shape: `$run!(rank, arguments)`.
macro_rules! by_rank {
    ($rank:expr, [$known:tt $($others:tt)*], $run:ident!($($argument:tt)*)) => {
        if $rank == $known {
            $run!($known, $($argument)*)
        } else {
            by_rank!($rank, [$($others)*], $run!($($argument)*))
        }
    };
    ($rank:expr, [], $run:ident!($($argument:tt)*)) => {
        panic!("no case has rank {}", $rank)
    };
}

/// Runs a macro for an axis: `$run!(axis, arguments)`.
macro_rules! by_axis {
    (1, $axis:expr, $run:ident!($($argument:tt)*)) => {
        by_axis!(@of $axis, [0 -1], $run!($($argument)*))
    };
    (2, $axis:expr, $run:ident!($($argument:tt)*)) => {
        by_axis!(@of $axis, [0 1 -1 -2], $run!($($argument)*))
    };
    (3, $axis:expr, $run:ident!($($argument:tt)*)) => {
        by_axis!(@of $axis, [0 1 2 -1 -2 -3], $run!($($argument)*))
    };
    (@of $axis:expr, [$known:literal $($others:literal)*], $run:ident!($($argument:tt)*)) => {
        if $axis == $known {
            $run!($known, $($argument)*)
        } else {
            by_axis!(@of $axis, [$($others)*], $run!($($argument)*))
        }
    };
    (@of $axis:expr, [], $run:ident!($($argument:tt)*)) => {
        panic!("no case has axis {}", $axis)
    };
}

/// The array that counts up, and a view of it in the layout that a case names.
macro_rules! source {
    ($rank:literal, $layout:expr, $shape:expr, |$whole:ident, $a:ident| $body:expr) => {{
        let lens = lengths($shape);
        let size = lens.iter().product::<usize>() as i64;
        let $whole = of_rank!($rank, (lens, (0..size).collect::<Vec<i64>>()));
        let $a = match $layout {
            "plain" => $whole.view().strided(),
            "flipped" => $whole.flip(),
            "transposed" => $whole.t(),
            other => panic!("unknown layout {other}"),
        };
        $body
    }};
}

/// What a call yields, or what it panics with.
fn outcome(call: impl Fn() -> String) -> String {
    catch_unwind(AssertUnwindSafe(&call)).unwrap_or_else(|_| panic_message(call))
}

/// Runs all cases of a section.
fn compare(heading: &'static str, run: impl Fn(&[&str]) -> String) {
    let mut answers = Answers::section(TABLE, heading);
    for (case, _) in answers.cases() {
        let words: Vec<_> = case.split(' ').collect();
        answers.compare(case, run(&words));
    }
    answers.finish();
}

fn rank_of(word: &str) -> usize {
    lengths(word.split(':').next().unwrap_or_default()).len()
}

/// Runs a statement on a view for writing, in the layout that a case names; the elements afterwards, in
/// row-major order of `$whole`, after the message of a panic if there was one.
macro_rules! changed {
    ($layout:expr, $whole:expr, |$a:ident| $statement:expr) => {{
        let mut whole = $whole;
        let failed = catch_unwind(AssertUnwindSafe(|| match $layout {
            "plain" => {
                let $a = &mut whole;
                $statement
            }
            "flipped" => {
                let $a = &mut whole.flip_mut();
                $statement
            }
            "transposed" => {
                let $a = &mut whole.t_mut();
                $statement
            }
            other => panic!("unknown layout {other}"),
        }));
        let message = failed.err().map(|payload| {
            let text = payload.downcast_ref::<String>().cloned();
            text.or(payload.downcast_ref::<&str>().map(|text| text.to_string()))
                .expect("a message")
                + ": "
        });
        message.unwrap_or_default() + &values(&whole)
    }};
}

mod columns;
mod find;
mod kinds;
mod put_along;
mod take;
mod update;
