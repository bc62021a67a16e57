//! Functions that are computed element by element, and operators, against NumPy: every function on
//! every type of elements it takes, on arrays of every layout. The answers are written by
//! `tests/numpy/functions.py`.
//!
//! Bit for bit the same: arithmetic, `sqrt`, comparisons, rounding, everything on integers. The other
//! functions are approximations here and in NumPy, and are within 4 units in the last place of each other.

mod number;

use ndview::prelude::*;
use ndview_tests::Answers;
use number::{Number, difference, read};
use std::collections::HashMap;

const TABLE: &str = include_str!("../../data/functions.txt");

/// Functions that are not exact, here or in NumPy.
const INEXACT: &[&str] = &[
    "cbrt",
    "exp",
    "exp2",
    "expm1",
    "log",
    "log2",
    "log10",
    "log1p",
    "sin",
    "cos",
    "tan",
    "arcsin",
    "arccos",
    "arctan",
    "sinh",
    "cosh",
    "tanh",
    "arcsinh",
    "arccosh",
    "arctanh",
    "power",
    "logaddexp",
    "logaddexp2",
    "arctan2",
    "hypot",
    "rad2deg",
    "deg2rad",
];

type Matrix<T> = Owned<T, (Dyn, Dyn)>;
type Part<'a, T> = View<'a, T, (Dyn, Dyn)>;

/// The answers of one section, each of which must be asked for once.
struct Section {
    answers: HashMap<&'static str, &'static str>,
    differences: Vec<String>,
}

impl Section {
    fn new(heading: &'static str) -> Self {
        Section {
            answers: Answers::section(TABLE, heading)
                .cases()
                .into_iter()
                .collect(),
            differences: Vec::new(),
        }
    }

    fn answer(&mut self, case: &str) -> &'static str {
        let answer = self.answers.remove(case);
        answer.unwrap_or_else(|| panic!("`{case}` has no answer, or was asked for twice"))
    }

    /// Compares a result with a part of the answer to a case.
    fn compare<T: Number, S: Shape>(&mut self, case: &str, result: &Owned<T, S>, answer: &str) {
        let function = case.split_whitespace().next().unwrap_or_default();
        let is_inexact = INEXACT.contains(&function) || case.contains("**");
        let allowed = if is_inexact { 4 } else { 0 };
        if let Some(difference) = difference(result, answer, allowed) {
            self.differences.push(format!("{case}: {difference}"));
        }
    }

    fn finish(self) {
        assert!(
            self.answers.is_empty(),
            "never asked for: {:?}",
            self.answers.keys()
        );
        let differences = self.differences.join("\n");
        assert!(differences.is_empty(), "\n{differences}");
    }
}

fn input<T: Number>(which: &str) -> Matrix<T> {
    let name = format!("{}{which}", T::NAME);
    let inputs = Answers::section(TABLE, "inputs").cases();
    let (_, text) = inputs
        .into_iter()
        .find(|(case, _)| *case == name)
        .expect("the inputs");
    Owned::from_shape_vec([4, 6], read(text)).expect("24 elements")
}

/// The layouts of `layouts` in the script.
fn layouts<T: Number>(a: &Matrix<T>) -> [Part<'_, T>; 7] {
    [
        a.view().strided(),
        arr!(a[:, ::-1]).strided(),
        arr!(a[::2, 1::3]).strided(),
        a.t().strided(),
        arr!(a[1]).broadcast_to([3, 6]),
        arr!(a[:0]).strided(),
        arr!(a[1:2, 1:2]).strided(),
    ]
}

/// `functions: types` that each of them takes.
macro_rules! unary {
    ($section:ident; $functions:tt: $types:tt;) => { unary!(@functions $section $functions $types); };
    ($section:ident; $functions:tt: $types:tt; $($rest:tt)+) => {
        unary!(@functions $section $functions $types);
        unary!($section; $($rest)+);
    };
    (@functions $section:ident [$($function:ident)*] $types:tt) => {
        $(unary!(@types $section $function $types);)*
    };
    (@types $section:ident $function:ident [$($type:ident)*]) => {$(
        let case = concat!(stringify!($function), " ", stringify!($type));
        let answers: Vec<_> = $section.answer(case).split('|').collect();
        let whole = input::<$type>("");
        let parts = layouts(&whole);
        assert_eq!(answers.len(), parts.len());
        for (part, answer) in parts.iter().zip(answers) {
            $section.compare(case, &np::$function(part), answer);
        }
    )*};
}

#[test]
fn of_one_array() {
    let mut section = Section::new("unary");
    unary! { section;
        [sqrt cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh
            arcsinh arccosh arctanh rint fabs rad2deg deg2rad isnan isinf isfinite signbit isposinf isneginf
            spacing
            absolute square floor ceil trunc logical_not]:
            [bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64];
        [sign negative positive]: [i8 i16 i32 i64 u8 u16 u32 u64 f32 f64];
        [invert bitwise_count]: [bool i8 i16 i32 i64 u8 u16 u32 u64];
        [reciprocal]: [f32 f64];
    }
    section.finish();
}

/// `functions: (a b)`, the types of the two arrays.
macro_rules! binary {
    ($section:ident; $($functions:tt: $types:tt;)*) => {
        $(binary!(@functions $section $functions $types);)*
    };
    (@functions $section:ident [$($function:ident)*] $types:tt) => {
        $(binary!(@types $section $function $types);)*
    };
    (@types $section:ident $function:ident [$(($a:ident $b:ident))*]) => {$(
        let case = concat!(stringify!($function), " ", stringify!($a), " ", stringify!($b));
        let (whole, outer) = $section.answer(case).split_once('|').expect("two answers");
        let (a, b) = (input::<$a>(""), input::<$b>(" others"));
        $section.compare(case, &np::$function(&a, &b), whole);
        let (row, column) = (arr!(a[:1]), arr!(b[:, ::-1][:, :1]));
        $section.compare(case, &arr!(np.$function(row, column)), outer);
    )*};
}

#[test]
fn of_two_arrays() {
    let mut section = Section::new("binary");
    binary! { section;
        [add multiply divide floor_divide remainder fmod maximum minimum fmax fmin less less_equal
            greater greater_equal equal not_equal logical_and logical_or logical_xor arctan2 hypot
            copysign logaddexp logaddexp2 nextafter]:
            [(bool bool) (i8 i8) (i16 i16) (i32 i32) (i64 i64) (u8 u8) (u16 u16) (u32 u32) (u64 u64)
                (f32 f32) (f64 f64) (i8 u8) (i32 f32) (i64 f64) (bool i16) (u64 i64) (f32 f64) (u16 f32)];
        [subtract]:
            [(i8 i8) (i16 i16) (i32 i32) (i64 i64)
                (f32 f32) (f64 f64) (i8 u8) (i32 f32) (i64 f64) (bool i16) (u64 i64) (f32 f64) (u16 f32)];
        [bitwise_and bitwise_or bitwise_xor]:
            [(bool bool) (i8 i8) (i16 i16) (i32 i32) (i64 i64) (u8 u8) (u16 u16) (u32 u32) (u64 u64)
                (i8 u8) (bool i16)];
    }
    section.finish();
}

macro_rules! literals {
    ($section:ident; $($type:ident)*) => {$({
        let answers = |section: &mut Section, text: &str| {
            let case = format!("{text} {}", stringify!($type));
            let (answer, a) = section.answer(&case).split_once(" <- ").expect("an answer");
            (case, answer, Owned::from(read::<$type>(a)))
        };
        literals!(@one $section answers "a * 2", a, arr!(a * 2));
        literals!(@one $section answers "a * 2.0", a, arr!(a * 2.0));
        literals!(@one $section answers "0.5 * a", a, arr!(0.5 * a));
        literals!(@one $section answers "a / 2", a, arr!(a / 2));
        literals!(@one $section answers "1 + a", a, arr!(1 + a));
        literals!(@one $section answers "a - 1.5", a, arr!(a - 1.5));
        literals!(@one $section answers "a % 2", a, arr!(a % 2));
        if stringify!($type) != "bool" {
            literals!(@one $section answers "a ** 2", a, arr!(a ** 2));
        }
        literals!(@one $section answers "a > 1", a, arr!(a > 1));
        literals!(@one $section answers "2.5 <= a", a, arr!(2.5 <= a));
    })*};
    (@one $section:ident $answers:ident $text:literal, $a:ident, $result:expr) => {
        let (case, answer, $a) = $answers(&mut $section, $text);
        $section.compare(&case, &$result, answer);
    };
}

#[test]
fn literals_take_the_type_beside_them() {
    let mut section = Section::new("literals");
    literals!(section; bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64);
    section.finish();
}

macro_rules! rounding {
    ($section:ident; $($type:ident)*) => {$(
        for decimals in [0, 1, 3, -1] {
            let case = format!("round {decimals} {}", stringify!($type));
            let answer = $section.answer(&case);
            let a = input::<$type>("");
            $section.compare(&case, &np::round(&a, &decimals), answer);
        }
    )*};
}

#[test]
fn rounding_to_decimals() {
    let mut section = Section::new("rounding");
    rounding!(section; i8 i16 i32 i64 u8 u16 u32 u64 f32 f64);
    section.finish();
}

/// `0 1 2 0 1 2 ..` as elements of a type.
fn small<T: Number>() -> Matrix<T> {
    let text = match T::NAME {
        "bool" => ["false", "true", "true"],
        "f32" => ["00000000", "3f800000", "40000000"],
        "f64" => ["0000000000000000", "3ff0000000000000", "4000000000000000"],
        _ => ["0", "1", "2"],
    };
    Owned::from_fn([4, 6], |[i, j]| T::read(text[(6 * i + j) % 3]))
}

macro_rules! others {
    ($section:ident; $($functions:tt: $types:tt;)*) => { $(others!(@types $section $functions $types);)* };
    (@types $section:ident ($name:literal, |$a:ident, $small:ident| $result:expr) [$($type:ident)*]) => {$(
        let case = concat!($name, " ", stringify!($type));
        let answer = $section.answer(case);
        let ($a, $small) = (input::<$type>(""), small::<$type>());
        $section.compare(case, &$result, answer);
    )*};
}

#[test]
fn shifts_powers_and_bounds() {
    let mut section = Section::new("others");
    others! { section;
        ("left_shift", |a, small| arr!(np.abs(a % 5) << small)): [i8 i16 i32 i64 u8 u16 u32 u64];
        ("right_shift", |a, small| arr!(np.right_shift(a, small))): [i8 i16 i32 i64 u8 u16 u32 u64];
        ("power", |a, small| arr!((a % 4) ** small)): [i8 i16 i32 i64 u8 u16 u32 u64 f32 f64];
        ("clip", |a, small| arr!(a.clip(small, small + small))):
            [bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64];
        ("isclose", |a, small| arr!(np.isclose(a, small))):
            [bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64];
    }
    section.finish();
}
