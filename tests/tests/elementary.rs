//! Elementary functions of numbers that are hard, against NumPy's special values and exact answers. These are
//! written by `tests/numpy/elementary.py`.

use ndview_tests::Answers;

const TABLE: &str = include_str!("../data/elementary.txt");

/// How far from the exact answer a result may be, in units in the last place.
const ALLOWED: u64 = 2;

/// The numbers of a section, one list for each argument, and the answers.
fn section<T>(heading: &'static str, read: impl Fn(&str) -> T) -> (Vec<Vec<T>>, Vec<T>) {
    let cases = Answers::section(TABLE, heading).cases();
    let count = cases[0].0.split(' ').count();
    let argument = |number: usize| {
        let texts = cases.iter().map(|(case, _)| case.split(' ').nth(number));
        texts.map(|text| read(text.expect("an argument"))).collect()
    };
    let answers = cases.iter().map(|(_, answer)| read(answer)).collect();
    ((0..count).map(argument).collect(), answers)
}

/// Checks each function.
macro_rules! check_each {
    ($check:ident, $name:literal: $($function:ident)*) => {$(
        $check(concat!(stringify!($function), " ", $name), check_each!(@call $check $function));
    )*};
    (@call check_one $function:ident) => {
        |x| ndview::np::$function(x).to_vec()
    };
    (@call check_two $function:ident) => {
        |x, y| ndview::np::$function(x, y).to_vec()
    };
}

macro_rules! of_type {
    ($module:ident $float:ident $bits:ident, $name:literal) => {
        mod $module {
            use super::*;

            fn read(text: &str) -> $float {
                let bits = || $bits::from_str_radix(text, 16).expect("the bits of a number");
                if text == "nan" { $float::NAN } else { $float::from_bits(bits()) }
            }

            /// How many numbers there are between two. A zero of the other sign is far.
            fn distance(a: $float, b: $float) -> u64 {
                match (a.is_nan(), b.is_nan()) {
                    (true, true) => 0,
                    (false, false) if a.signum() == b.signum() => {
                        u64::from(a.to_bits().abs_diff(b.to_bits()))
                    }
                    _ => u64::MAX,
                }
            }

            fn compare(name: &str, case: &[$float], found: $float, answer: $float) {
                let distance = distance(found, answer);
                assert!(
                    distance <= ALLOWED,
                    "{name} of {case:?} is {answer:?}, not {found:?}"
                );
            }

            /// The function of all numbers at once, and of each by itself.
            fn check_one(heading: &'static str, whole: fn(&[$float]) -> Vec<$float>) {
                let (arguments, answers) = section(heading, read);
                let results = whole(&arguments[0]);
                for ((x, answer), found) in arguments[0].iter().zip(answers).zip(results) {
                    compare(heading, &[*x], found, answer);
                    let alone = whole(&[*x])[0];
                    assert_eq!(distance(alone, found), 0, "{heading} of {x:?} alone");
                }
            }

            fn check_two(heading: &'static str, whole: fn(&[$float], &[$float]) -> Vec<$float>) {
                let (arguments, answers) = section(heading, read);
                let results = whole(&arguments[0], &arguments[1]);
                let pairs = arguments[0].iter().zip(&arguments[1]);
                for (((x, y), answer), found) in pairs.zip(answers).zip(results) {
                    compare(heading, &[*x, *y], found, answer);
                    let alone = whole(&[*x], &[*y])[0];
                    assert_eq!(distance(alone, found), 0, "{heading} of {x:?}, {y:?} alone");
                }
            }

            #[test]
            fn functions_of_one_number() {
                check_each!(check_one, $name: exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin
                    arccos arctan sinh cosh tanh arcsinh arccosh arctanh cbrt);
            }

            #[test]
            fn functions_of_two_numbers() {
                check_each!(check_two, $name: power arctan2 hypot logaddexp);
            }
        }
    };
}

of_type!(of_f32 f32 u32, "f32");
of_type!(of_f64 f64 u64, "f64");
