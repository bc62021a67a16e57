//! `Display` and `Debug` of arrays are NumPy's `str` and `repr`.
//!
//! The cases and NumPy's answers are in `data/printing.txt`, which `numpy/printing.py` writes.

use std::fmt::{Debug, Display};

use ndview::Printable;
use ndview::prelude::*;

const CASES: &str = include_str!("../data/printing.txt");

/// An array, and how NumPy prints it.
struct Case<'t> {
    dtype: &'t str,
    lens: Vec<usize>,
    /// NumPy's `precision`, if it is not its default.
    precision: Option<usize>,
    elements: Vec<&'t str>,
    str: &'t str,
    repr: &'t str,
}

impl<'t> Case<'t> {
    /// Reads one case, without the `= ` it starts with.
    fn read(text: &'t str) -> Self {
        let (head, rest) = text.split_once('\n').expect("a line of elements");
        let (dtype, lens) = head.split_once(' ').expect("a dtype and a shape");
        let (lens, precision) = match lens.split_once(' ') {
            Some((lens, precision)) => (lens, Some(precision.parse().expect("a precision"))),
            None => (lens, None),
        };
        let (elements, rest) = rest.split_once('\n').expect("a str");
        let (str, repr) = rest.split_once("\n-\n").expect("a repr");
        Self {
            dtype,
            lens: match lens {
                "-" => Vec::new(),
                _ => lens
                    .split('x')
                    .map(|len| len.parse().expect("a length"))
                    .collect(),
            },
            precision,
            elements: elements.split_whitespace().flat_map(repeated).collect(),
            str,
            repr,
        }
    }

    /// Both texts of the array, in one string for a readable report.
    fn expected(&self) -> String {
        format!("{}\n{}", self.str, self.repr)
    }

    /// What we print, in the same form.
    fn printed<T: Printable>(&self, element: impl Fn(&str) -> T) -> String {
        let elements = self.elements.iter().map(|text| element(text)).collect();
        let both = |array: &dyn Printed| match self.precision {
            Some(precision) => format!("{array:.precision$}\n{array:.precision$?}"),
            None => format!("{array}\n{array:?}"),
        };
        match self.lens[..] {
            [] => both(&Owned::from_shape_vec([], elements).unwrap()),
            [a] => both(&Owned::from_shape_vec([a], elements).unwrap()),
            [a, b] => both(&Owned::from_shape_vec([a, b], elements).unwrap()),
            [a, b, c] => both(&Owned::from_shape_vec([a, b, c], elements).unwrap()),
            [a, b, c, d] => both(&Owned::from_shape_vec([a, b, c, d], elements).unwrap()),
            _ => panic!("no case has rank {}", self.lens.len()),
        }
    }
}

trait Printed: Display + Debug {}
impl<A: Display + Debug> Printed for A {}

/// `VALUE*COUNT`, spelled out.
fn repeated(token: &str) -> impl Iterator<Item = &str> {
    let (value, count) = token.split_once('*').unwrap_or((token, "1"));
    std::iter::repeat_n(value, count.parse().expect("a count"))
}

/// Compares every case of one dtype.
fn compare<T: Printable>(dtype: &str, element: impl Fn(&str) -> T) {
    let text = CASES
        .strip_prefix("= ")
        .expect("a case")
        .trim_end_matches('\n');
    let cases = text
        .split("\n= ")
        .map(Case::read)
        .filter(|case| case.dtype == dtype);
    let (mut count, mut mismatches) = (0, Vec::new());
    for case in cases {
        count += 1;
        let (expected, printed) = (case.expected(), case.printed(&element));
        if expected != printed {
            mismatches.push(format!(
                "NumPy prints\n{expected}\nand we print\n{printed}\n"
            ));
        }
    }
    assert!(count > 50, "only {count} cases of {dtype}");
    assert!(
        mismatches.is_empty(),
        "{} of {count} arrays of {dtype} differ; the first are\n{}",
        mismatches.len(),
        mismatches[..mismatches.len().min(5)].join("\n"),
    );
}

fn string(code_points: &str) -> String {
    let code_points = code_points.split('.').filter(|&text| text != "-");
    code_points
        .map(|text| u32::from_str_radix(text, 16).expect("a code point"))
        .map(|code| char::from_u32(code).expect("a character"))
        .collect()
}

macro_rules! integers {
    ($($test:ident $int:ident $dtype:literal;)*) => {$(
        #[test]
        fn $test() {
            compare($dtype, |text| text.parse::<$int>().expect("an integer"));
        }
    )*};
}

integers! {
    prints_i8 i8 "int8";
    prints_i16 i16 "int16";
    prints_i32 i32 "int32";
    prints_i64 i64 "int64";
    prints_u8 u8 "uint8";
    prints_u16 u16 "uint16";
    prints_u32 u32 "uint32";
    prints_u64 u64 "uint64";
}

#[cfg(target_pointer_width = "64")]
integers! {
    prints_isize isize "int64";
    prints_usize usize "uint64";
}

#[test]
fn prints_bool() {
    compare("bool", |text| text == "1");
}

#[test]
fn prints_f32() {
    compare("float32", |bits| {
        f32::from_bits(u32::from_str_radix(bits, 16).expect("bits"))
    });
}

#[test]
fn prints_f64() {
    compare("float64", |bits| {
        f64::from_bits(u64::from_str_radix(bits, 16).expect("bits"))
    });
}

/// A complex number, from its parts.
macro_rules! complex {
    ($($test:ident $float:ident $bits:ident $dtype:literal;)*) => {$(
        #[test]
        fn $test() {
            let part = |text: &str| $float::from_bits($bits::from_str_radix(text, 16).expect("bits"));
            compare($dtype, |text| {
                let (re, im) = text.split_once(':').expect("two parts");
                ndview::Complex::new(part(re), part(im))
            });
        }
    )*};
}

complex! {
    prints_complex32 f32 u32 "complex64";
    prints_complex64 f64 u64 "complex128";
}

#[test]
fn prints_string() {
    compare("str", string);
}

#[test]
fn string_slices_print_as_strings() {
    let a = Owned::from_shape_vec([2], vec!["it's", "é\n"]).unwrap();
    assert_eq!(a.to_string(), r#"["it's" 'é\n']"#);
    assert_eq!(format!("{a:?}"), r#"array(["it's", 'é\n'], dtype='<U4')"#);
}

#[test]
fn characters_print_as_strings_of_length_one() {
    let a = Owned::from_shape_vec([2, 1], vec!['a', '\'']).unwrap();
    assert_eq!(a.to_string(), "[['a']\n [\"'\"]]");
    assert_eq!(
        format!("{a:?}"),
        "array([['a'],\n       [\"'\"]], dtype='<U1')"
    );
}

#[test]
fn a_string_alone_prints_bare() {
    let a = Owned::from_shape_vec([], vec!["two\nlines"]).unwrap();
    assert_eq!(a.to_string(), "two\nlines");
    assert_eq!(format!("{a:?}"), r"array('two\nlines', dtype='<U9')");
}

#[test]
fn integers_that_numpy_lacks_print_alike() {
    let a = Owned::from_shape_vec([2], vec![i128::MIN, 7]).unwrap();
    let (least, seven) = (i128::MIN.to_string(), format!("{:>40}", 7));
    assert_eq!(a.to_string(), format!("[{least}\n {seven}]"));
    assert_eq!(
        format!("{a:?}"),
        format!("array([{least},\n       {seven}], dtype=int128)")
    );
    let b = Owned::from_shape_vec([1], vec![u128::MAX]).unwrap();
    assert_eq!(
        format!("{b:?}"),
        format!("array([{}], dtype=uint128)", u128::MAX)
    );
}

#[test]
fn every_element_of_a_large_array_is_shown_on_demand() {
    let a = arr!(np.arange(1001));
    assert!(a.to_string().contains("..."));
    let text = format!("{a:#}");
    let elements = text.trim_start_matches('[').split_whitespace();
    assert_eq!(elements.count(), 1001);
    assert!(format!("{a:#?}").contains("..."));
}
