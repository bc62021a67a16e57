//! Functions that are computed element by element, and operators.

use super::{Element, Matrix, Section, input, read};
use ndview::prelude::*;
use ndview::{Complex32, Complex64};

#[allow(non_camel_case_types, reason = "NumPy's names")]
type c64 = Complex32;
#[allow(non_camel_case_types, reason = "NumPy's names")]
type c128 = Complex64;

macro_rules! unary {
    ($section:ident; $($units:literal: $functions:tt;)*) => {
        $(unary!(@functions $section $units $functions);)*
    };
    (@functions $section:ident $units:literal [$($function:ident)*]) => {$(
        let case = stringify!($function);
        let (a, b) = (input::<c64>(""), input::<c128>(""));
        $section.compare(&format!("{case} c64"), np::$function(&a), $units);
        $section.compare(&format!("{case} c128"), arr!(np.$function(b)), $units);
    )*};
}

#[test]
fn of_one_array() {
    let mut section = Section::new("unary");
    unary! { section;
        0.0: [reciprocal square rint negative positive conjugate isnan isinf isfinite isreal iscomplex
            logical_not];
        8.0: [sqrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh
            arccosh arctanh absolute angle sign];
    }
    section.finish();
}

macro_rules! beside {
    ($section:ident; $($function:ident)*) => {$(
        let case = concat!(stringify!($function), " edges");
        $section.compare(case, np::$function(&input::<c128>(" edges")), 8.0);
    )*};
}

#[test]
fn beside_the_ends_of_cuts() {
    let mut section = Section::new("edges");
    beside! { section;
        sqrt exp log log2 log10 sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh arctanh
        absolute angle sign reciprocal
    }
    section.finish();
}

macro_rules! binary {
    ($section:ident; $functions:tt: $($a:ident $b:ident;)*) => {
        $(binary!(@pair $section $a $b $functions);)*
    };
    (@pair $section:ident $a:ident $b:ident [$($function:ident)*]) => {$(
        let case = concat!(stringify!($function), " ", stringify!($a), " ", stringify!($b));
        let (a, b) = (input::<$a>(""), input::<$b>(" others"));
        $section.compare(case, np::$function(&a, &b), 0.0);
    )*};
}

#[test]
fn of_two_arrays() {
    let mut section = Section::new("binary");
    binary! { section; [add subtract multiply divide less less_equal greater greater_equal equal not_equal
        maximum minimum fmax fmin logical_and isclose]:
        c64 c64; c128 c128; c64 c128; c64 f32; f64 c64; i32 c64; i8 c64; c128 i64; bool c64; u64 c64;
    }
    section.finish();
}

macro_rules! powers {
    ($section:ident; $($type:ident)*) => {$({
        let name = stringify!($type);
        let a = input::<$type>("");
        let mut compare = |exponent: &str, power: Matrix<$type>, units| {
            $section.compare(&format!("power {exponent} {name}"), power, units);
        };
        compare("0", arr!(a ** 0), 0.0);
        compare("1", arr!(a ** 1), 0.0);
        compare("2", arr!(a ** 2), 0.0);
        compare("3", arr!(a ** 3), 0.0);
        compare("5", arr!(a ** 5), 0.0);
        compare("-1", arr!(a ** -1), 0.0);
        compare("-2", arr!(a ** -2), 0.0);
        compare("0.5", arr!(a ** 0.5), 8.0);
        let finite = input::<$type>(" finite");
        $section.compare(&format!("power {name}"), arr!((finite / 100) ** (finite / 500)), 64.0);
        $section.compare(&format!("float_power {name}"), np::float_power(&finite, &2), 0.0);
        for decimals in [0, 2, -1] {
            $section.compare(&format!("round {decimals} {name}"), np::round(&a, &decimals), 0.0);
        }
    })*};
}

#[test]
fn powers_and_rounding() {
    let mut section = Section::new("powers");
    powers!(section; c64 c128);
    section.finish();
}

macro_rules! literals {
    ($section:ident; $types:tt: $($text:literal |$a:ident| $result:expr;)*) => {
        $(literals!(@types $section $types $text |$a| $result);)*
    };
    (@types $section:ident [$($type:ident)*] $text:literal |$a:ident| $result:expr) => {$({
        let case = concat!($text, " ", stringify!($type));
        let whole = input::<$type>("");
        let $a = arr!(whole[:3, 2:6]);
        $section.compare(case, $result, 0.0);
    })*};
}

#[test]
fn literals_take_the_type_beside_them() {
    let mut section = Section::new("literals");
    literals! { section; [c64 c128 f32 f64 i32 i64 i8 bool u64]:
        "a * 2j" |a| arr!(a * 2j);
        "a + (1 - 2j)" |a| arr!(a + (1 - 2j));
        "2.5j - a" |a| arr!(2.5j - a);
        "a / (3 + 4j)" |a| arr!(a / (3 + 4j));
        "a == 1 + 0j" |a| arr!(a == 1 + 0j);
    }
    literals! { section; [c64 c128]:
        "a * 2" |a| arr!(a * 2);
        "0.5 * a" |a| arr!(0.5 * a);
        "a - 1" |a| arr!(a - 1);
        "1 / a" |a| arr!(1 / a);
        "a / 3" |a| arr!(a / 3);
        "a > 1" |a| arr!(a > 1);
        "np.where(a == 1, a, 2j)" |a| arr!(np.where(a == 1, a, 2j));
    }
    section.finish();
}

#[test]
fn the_table_is_read_as_it_is_written() {
    let read: Vec<c64> = read("c64 3f800000:80000000 nan:7f800000");
    assert!(read[0].is_near(&c64::new(1.0, -0.0), 0.0));
    assert!(!read[0].is_near(&c64::new(1.0, 0.0), 8.0));
    assert!(read[1].re.is_nan() && read[1].im == f32::INFINITY);
}
