//! Taking elements by their positions.

use crate::{array, compare, lengths, outcome, parsed, rank_of};
use ndview::prelude::*;
use ndview_tests::observe;

#[test]
fn take() {
    macro_rules! indexed {
        ($rank:literal, $a:expr, $whole:expr, $indices:expr) => {{
            let indices = of_rank!($rank, $indices);
            outcome(|| observe(np::take(&$a, &indices), &$whole))
        }};
    }
    macro_rules! run {
        ($rank:literal, $words:expr) => {{
            let &[layout, shape, indices] = $words else { panic!("not a case") };
            source!($rank, layout, shape, |whole, a| {
                let (lens, indices) = array::<i64>(indices);
                let text = by_rank!(lens.len(), [0 1 2], indexed!(a, whole, (lens.clone(), indices.clone())));
                // The same elements in order of memory, other integers, and one integer without an array.
                let narrow: Vec<i8> = indices.iter().map(|&index| index as i8).collect();
                let again = by_rank!(lens.len(), [0 1 2], indexed!(a.copy(), whole, (lens.clone(), narrow.clone())));
                assert_eq!(text, again, "the layout decides");
                if let ([], [index]) = (lens.as_slice(), indices.as_slice()) {
                    assert_eq!(text, outcome(|| observe(np::take(&a, index), &whole)));
                }
                text
            })
        }};
    }
    compare(
        "take",
        |words| by_rank!(rank_of(words[1]), [0 1 2 3], run!(words)),
    );
}

#[test]
fn take_axis() {
    macro_rules! along {
        ($axis:literal, $a:expr, $whole:expr, $indices:expr) => {
            outcome(|| {
                observe(
                    np::take_with(&$a, &$indices, np::Along::<$axis>, np::words::Raise),
                    &$whole,
                )
            })
        };
    }
    macro_rules! indexed {
        ($rank:literal, $of:tt, $a:expr, $whole:expr, $axis:expr, $indices:expr) => {{
            let indices = of_rank!($rank, $indices);
            by_axis!($of, $axis, along!($a, $whole, indices))
        }};
    }
    macro_rules! run {
        ($rank:tt, $words:expr) => {{
            let &[layout, shape, axis, indices] = $words else { panic!("not a case") };
            source!($rank, layout, shape, |whole, a| {
                let indices = array::<i64>(indices);
                by_rank!(indices.0.len(), [0 1 2], indexed!($rank, a, whole, parsed::<isize>(axis), indices))
            })
        }};
    }
    compare(
        "take_axis",
        |words| by_rank!(rank_of(words[1]), [1 2 3], run!(words)),
    );
}

#[test]
fn compress() {
    macro_rules! run {
        ($rank:tt, $words:expr) => {{
            let &[layout, shape, condition] = $words else {
                panic!("not a case")
            };
            source!($rank, layout, shape, |whole, a| {
                let condition = array::<bool>(condition).1;
                let numbers: Vec<u8> = condition
                    .iter()
                    .map(|&is_true| 7 * u8::from(is_true))
                    .collect();
                let text = outcome(|| observe(np::compress(&condition, &a), &whole));
                assert_eq!(
                    text,
                    outcome(|| observe(np::compress(&numbers, &a), &whole))
                );
                text
            })
        }};
    }
    compare(
        "compress",
        |words| by_rank!(rank_of(words[1]), [1 2 3], run!(words)),
    );
}

#[test]
fn compress_axis() {
    macro_rules! along {
        ($axis:literal, $a:expr, $whole:expr, $condition:expr) => {
            outcome(|| {
                observe(
                    np::compress_with(&$condition, &$a, np::Along::<$axis>),
                    &$whole,
                )
            })
        };
    }
    macro_rules! run {
        ($rank:tt, $words:expr) => {{
            let &[layout, shape, axis, condition] = $words else {
                panic!("not a case")
            };
            source!($rank, layout, shape, |whole, a| {
                let condition = array::<bool>(condition).1;
                by_axis!($rank, parsed::<isize>(axis), along!(a, whole, condition))
            })
        }};
    }
    compare(
        "compress_axis",
        |words| by_rank!(rank_of(words[1]), [1 2 3], run!(words)),
    );
}

#[test]
fn extract() {
    compare("extract", |words| {
        let &[layout, shape, condition] = words else {
            panic!("not a case")
        };
        source!(2, layout, shape, |whole, a| {
            let condition = of_rank!(2, array::<bool>(condition));
            outcome(|| observe(np::extract(&condition, &a), &whole))
        })
    });
}

#[test]
fn take_along_axis() {
    macro_rules! along {
        ($axis:literal, $a:expr, $whole:expr, $indices:expr) => {
            outcome(|| {
                observe(
                    np::take_along_axis(&$a, &$indices, np::Along::<$axis>),
                    &$whole,
                )
            })
        };
    }
    macro_rules! run {
        ($rank:tt, $words:expr) => {{
            let &[layout, shape, axis, indices] = $words else {
                panic!("not a case")
            };
            source!($rank, layout, shape, |whole, a| {
                let indices = of_rank!($rank, array::<i64>(indices));
                by_axis!($rank, parsed::<isize>(axis), along!(a, whole, indices))
            })
        }};
    }
    compare(
        "take_along_axis",
        |words| by_rank!(rank_of(words[1]), [1 2 3], run!(words)),
    );
}
