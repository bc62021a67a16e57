//! `np.strings`, and `np.char` under the same names.

use super::function::{whole, Function, Several};

/// A function of texts, with its name in `np.char`.
const fn strings(
    name: &'static str,
    signature: &'static str,
    aliases: &'static [&'static str],
) -> Function {
    whole(name, signature).feature("strings").alias(aliases)
}

/// What universal functions of one array of texts take.
const OF_ONE: &str = "x: array, /, out: absent = None, *, where: absent = True, casting: ignored = 'same_kind', \
                      order: ignored = 'K', dtype: absent = None, subok: ignored = True, signature: absent = None";

/// What is sought, and where.
macro_rules! search {
    ($name:literal, $sub:literal) => {
        strings(
            concat!("strings.", $name),
            concat!(
                "a: array, ",
                $sub,
                ": array, start: parameter = 0, end: parameter = None"
            ),
            &[concat!("char.", $name)],
        )
    };
}

/// Texts of a width.
macro_rules! padded {
    ($name:literal) => {
        strings(
            concat!("strings.", $name),
            "a: array, width: parameter, fillchar: array = ' '",
            &[concat!("char.", $name)],
        )
    };
}

macro_rules! of_one {
    ($name:literal, $signature:expr) => {
        strings(
            concat!("strings.", $name),
            $signature,
            &[concat!("char.", $name)],
        )
    };
}

#[rustfmt::skip]
pub const FUNCTIONS: &[Function] = &[
    of_one!("upper", "a: array"),
    of_one!("lower", "a: array"),
    of_one!("capitalize", "a: array"),
    of_one!("title", "a: array"),
    of_one!("swapcase", "a: array"),
    of_one!("strip", "a: array, chars: array = None"),
    of_one!("lstrip", "a: array, chars: array = None"),
    of_one!("rstrip", "a: array, chars: array = None"),
    of_one!("isalpha", OF_ONE),
    of_one!("isalnum", OF_ONE),
    of_one!("isdecimal", OF_ONE),
    of_one!("isdigit", OF_ONE),
    of_one!("isnumeric", OF_ONE),
    of_one!("isspace", OF_ONE),
    of_one!("islower", OF_ONE),
    of_one!("isupper", OF_ONE),
    of_one!("istitle", OF_ONE),
    of_one!("str_len", OF_ONE),
    search!("find", "sub"),
    search!("rfind", "sub"),
    search!("index", "sub"),
    search!("rindex", "sub"),
    search!("count", "sub"),
    search!("startswith", "prefix"),
    search!("endswith", "suffix"),
    padded!("center"),
    padded!("ljust"),
    padded!("rjust"),
    of_one!("zfill", "a: array, width: parameter"),
    of_one!("expandtabs", "a: array, tabsize: parameter passed = 8"),
    of_one!("add", "x1: array, x2: array, /, out: absent = None, *, where: absent = True, casting: ignored = 'same_kind', \
                    order: ignored = 'K', dtype: absent = None, subok: ignored = True, signature: absent = None"),
    of_one!("multiply", "a: array, i: parameter"),
    of_one!("replace", "a: array, old: array, new: array, count: parameter = -1"),
    strings("strings.slice", "a: array, start: parameter = None, stop: parameter = None, step: parameter = None, /", &[]),
    strings("strings.partition", "a: array, sep: array", &[]).several(Several::Always),
    strings("strings.rpartition", "a: array, sep: array", &[]).several(Several::Always),
];
