//! Reductions of arrays and views of every layout, bit by bit as NumPy: `tests/numpy/reductions.py`
//! writes the answers.

mod elements;
mod few;

use elements::{Bits, Hashed, complex, float, numbers};
use ndview::prelude::*;
use ndview::{Average, Complex32, Summable};
use ndview_tests::Answers;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

const TABLE: &str = include_str!("../../data/reductions.txt");

/// A number of which all results can be compared.
trait Element: Summable<Sum: Bits, Quotient: Bits + Average<Square: Bits>> + Bits {}
impl<T: Summable<Sum: Bits, Quotient: Bits + Average<Square: Bits>> + Bits> Element for T {}

/// What the functions yield, one after the other.
#[derive(Default)]
struct Found(Vec<String>);

impl Found {
    fn note<R: Hashed>(&mut self, name: &str, call: impl Fn() -> R) {
        let text = match quietly(|| catch_unwind(AssertUnwindSafe(call))) {
            Ok(result) => result.hashed(),
            Err(message) => match message.downcast::<String>() {
                Ok(message) => *message,
                Err(_) => "no message".into(),
            },
        };
        self.0.push(format!("{name}={text}"));
    }
}

/// Calls `f`; what panics in it is not reported: many cases are errors.
fn quietly<R>(f: impl FnOnce() -> R) -> R {
    thread_local! {
        static IS_QUIET: Cell<bool> = const { Cell::new(false) };
    }
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let report = take_hook();
        set_hook(Box::new(move |panic| {
            if !IS_QUIET.get() {
                report(panic);
            }
        }));
    });
    IS_QUIET.set(true);
    let result = f();
    IS_QUIET.set(false);
    result
}

/// The cases of one kind of elements.
struct Cases<'t> {
    answers: &'t mut Answers,
    kind: &'static str,
    shape: String,
}

impl Cases<'_> {
    /// Whether products overflow, which is Rust's.
    fn overflows(&self, size: usize) -> bool {
        matches!(self.kind, "i32" | "u8") && size > 4
    }

    fn compare(&mut self, view: &str, axes: &str, found: Found) {
        let case = format!("{} {} {view} axis={axes}", self.kind, self.shape);
        self.answers.compare(&case, found.0.join("; "));
    }
}

/// What every function yields, with the axes written as NumPy takes them.
macro_rules! reductions {
    ($cases:ident, $v:ident, [$($axis:tt)*]) => {{
        let mut found = Found::default();
        found.note("sum", || arr!($v.sum($($axis)*, keepdims=True)));
        if !$cases.overflows($v.size()) {
            found.note("prod", || arr!($v.prod($($axis)*)));
        }
        found.note("min", || arr!($v.min($($axis)*)));
        found.note("max", || arr!($v.max($($axis)*, keepdims=True)));
        if $cases.kind != "bool" {
            found.note("ptp", || arr!($v.ptp($($axis)*)));
        }
        found.note("mean", || arr!($v.mean($($axis)*)));
        found.note("var", || arr!(np.var($v, $($axis)*)));
        found.note("std", || arr!($v.std($($axis)*, keepdims=True)));
        found.note("any", || arr!(np.any($v, $($axis)*, keepdims=True)));
        found.note("all", || arr!($v.all($($axis)*)));
        found.note("count_nonzero", || arr!(np.count_nonzero($v, $($axis)*)));
        if matches!($cases.kind, "nan" | "f32" | "cnan") {
            found.note("nansum", || arr!(np.nansum($v, $($axis)*)));
            found.note("nanprod", || arr!(np.nanprod($v, $($axis)*)));
            found.note("nanmin", || arr!(np.nanmin($v, $($axis)*)));
            found.note("nanmax", || arr!(np.nanmax($v, $($axis)*)));
            found.note("nanmean", || arr!(np.nanmean($v, $($axis)*)));
        }
        found
    }};
}

/// As [`reductions`], and the functions that take one axis at most.
macro_rules! along_one_axis {
    ($cases:ident, $v:ident, [$($axis:tt)*]) => {{
        let mut found = reductions!($cases, $v, [$($axis)*]);
        found.note("argmin", || arr!($v.argmin($($axis)*)));
        found.note("argmax", || arr!(np.argmax($v, $($axis)*)));
        found.note("cumsum", || arr!($v.cumsum($($axis)*)));
        if !$cases.overflows($v.size()) {
            found.note("cumprod", || arr!(np.cumprod($v, $($axis)*)));
        }
        found
    }};
}

/// An array of one rank, whose views are reduced along all choices of axes.
trait Reduce<T: Element>: Shape {
    fn compare(a: &Owned<T, Self>, cases: &mut Cases<'_>);
}

impl<T: Element> Reduce<T> for (Dyn,) {
    fn compare(a: &Owned<T, Self>, cases: &mut Cases<'_>) {
        fn axes<T: Element>(cases: &mut Cases<'_>, name: &str, v: View<'_, T, (Dyn,)>) {
            cases.compare(name, "None", along_one_axis!(cases, v, [axis = None]));
            cases.compare(name, "(0,)", along_one_axis!(cases, v, [axis = 0]));
        }
        axes(cases, "a", a.view().strided());
        axes(cases, "a[::-1]", arr!(a[::-1]).strided());
        axes(cases, "a[1::3]", arr!(a[1::3]).strided());
    }
}

impl<T: Element> Reduce<T> for (Dyn, Dyn) {
    fn compare(a: &Owned<T, Self>, cases: &mut Cases<'_>) {
        fn axes<T: Element>(cases: &mut Cases<'_>, name: &str, v: View<'_, T, (Dyn, Dyn)>) {
            cases.compare(name, "None", along_one_axis!(cases, v, [axis = None]));
            cases.compare(name, "(0,)", along_one_axis!(cases, v, [axis = 0]));
            cases.compare(name, "(1,)", along_one_axis!(cases, v, [axis = -1]));
            cases.compare(name, "(0, 1)", reductions!(cases, v, [axis = (0, 1)]));
        }
        axes(cases, "a", a.view().strided());
        axes(cases, "a.T", arr!(a.T).strided());
        axes(cases, "a[::-1, ::2]", arr!(a[::-1, ::2]).strided());
        axes(cases, "a[1:-1, 1:-1]", arr!(a[1:-1, 1:-1]).strided());
        axes(cases, "a.T[:, ::-1]", arr!(a.T[:, ::-1]).strided());
    }
}

impl<T: Element> Reduce<T> for (Dyn, Dyn, Dyn) {
    fn compare(a: &Owned<T, Self>, cases: &mut Cases<'_>) {
        fn axes<T: Element>(cases: &mut Cases<'_>, name: &str, v: View<'_, T, (Dyn, Dyn, Dyn)>) {
            cases.compare(name, "None", along_one_axis!(cases, v, [axis = None]));
            cases.compare(name, "(0,)", along_one_axis!(cases, v, [axis = 0]));
            cases.compare(name, "(1,)", along_one_axis!(cases, v, [axis = 1]));
            cases.compare(name, "(2,)", along_one_axis!(cases, v, [axis = 2]));
            cases.compare(name, "(0, 1)", reductions!(cases, v, [axis = (0, 1)]));
            cases.compare(name, "(0, 2)", reductions!(cases, v, [axis = (-1, 0)]));
            cases.compare(name, "(1, 2)", reductions!(cases, v, [axis = (1, 2)]));
            cases.compare(
                name,
                "(0, 1, 2)",
                reductions!(cases, v, [axis = (0, -2, 2)]),
            );
        }
        axes(cases, "a", a.view().strided());
        axes(cases, "a.T", arr!(a.T).strided());
        axes(cases, "a[:, ::-1, ::2]", arr!(a[:, ::-1, ::2]).strided());
        axes(
            cases,
            "a.transpose(1, 0, 2)",
            arr!(a.transpose(1, 0, 2)).strided(),
        );
        let v = arr!(a[::2].transpose(2, 0, 1));
        axes(cases, "a[::2].transpose(2, 0, 1)", v.strided());
    }
}

/// Compares an array of one kind of elements.
fn compare<T, const R: usize>(
    answers: &mut Answers,
    lens: [usize; R],
    kind: &'static str,
    element: impl FnMut(i64) -> T,
) where
    T: Element,
    [usize; R]: ndview::IntoShape<Shape: Reduce<T>>,
{
    let shape = match lens.as_slice() {
        [len] => format!("({len},)"),
        lens => format!("{lens:?}").replace('[', "(").replace(']', ")"),
    };
    let elements = numbers(lens.iter().product()).map(element).collect();
    let a = Owned::from_shape_vec(lens, elements).expect("as many elements as the shape has");
    let mut cases = Cases {
        answers,
        kind,
        shape,
    };
    Reduce::compare(&a, &mut cases);
}

/// Compares arrays of one rank, of every kind of elements.
macro_rules! compare_rank {
    ($heading:literal, [$($lens:expr),* $(,)?]) => {{
        let mut answers = Answers::section(TABLE, $heading);
        $({
            let (lens, answers) = ($lens, &mut answers);
            compare(answers, lens, "f64", float);
            compare(answers, lens, "f32", |number| float(number) as f32);
            compare(answers, lens, "i32", |number| (number % 2003 - 1001) as i32);
            compare(answers, lens, "u8", |number| (number % 251) as u8);
            compare(answers, lens, "bool", |number| number % 5 > 1);
            let first = lens.iter().product::<usize>() / 3;
            let mut places = 0..;
            compare(answers, lens, "nan", |number| {
                let place = places.next().unwrap_or(0);
                let is_nan = place >= first && (place - first) % 97 == 0;
                if is_nan { f64::NAN } else { float(number) }
            });
            compare(answers, lens, "c128", complex);
            let mut places = 0..;
            compare(answers, lens, "cnan", |number| {
                let place = places.next().unwrap_or(0);
                let is_nan = place >= first && (place - first) % 97 == 0;
                let z = complex(number);
                match is_nan {
                    true => Complex32::new(f32::NAN, 0.0),
                    false => Complex32::new(z.re as f32, z.im as f32),
                }
            });
        })*
        answers.finish();
    }};
}

#[test]
fn of_one_axis() {
    compare_rank!("rank 1", [[0], [1], [5], [8], [100], [129], [1000], [8999]]);
}

#[test]
fn of_two_axes() {
    compare_rank!(
        "rank 2",
        [
            [3, 4],
            [1, 5],
            [5, 1],
            [0, 3],
            [3, 0],
            [130, 9],
            [9, 130],
            [2, 8201],
            [8201, 2]
        ]
    );
}

#[test]
fn of_three_axes() {
    compare_rank!(
        "rank 3",
        [[2, 3, 4], [4, 0, 3], [9, 1, 20], [12, 30, 25], [2, 3, 1500]]
    );
}
