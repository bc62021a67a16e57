//! Every literal slice: bounds within +-7 or absent, steps +-1 to 3 or absent, on lengths 0 to 6,
//! once with the length in the type and once with a length known at run time.
//!
//! The calls and NumPy's answers are written by `tests/numpy/slices.py`. None is left out: 1,792
//! slices on 14 arrays.

use ndview::prelude::*;
use ndview_tests::counted;

/// Takes one slice of every array. The slice must be literal: a function cannot be handed one.
macro_rules! take {
    ($arrays:ident, $taken:ident, $text:literal, [$($slice:tt)*]) => {
        $taken.push(Taken {
            text: $text,
            fixed: [
                $crate::digits(arr!($arrays.of_0[$($slice)*])),
                $crate::digits(arr!($arrays.of_1[$($slice)*])),
                $crate::digits(arr!($arrays.of_2[$($slice)*])),
                $crate::digits(arr!($arrays.of_3[$($slice)*])),
                $crate::digits(arr!($arrays.of_4[$($slice)*])),
                $crate::digits(arr!($arrays.of_5[$($slice)*])),
                $crate::digits(arr!($arrays.of_6[$($slice)*])),
            ],
            run_time: $arrays.run_time.each_ref().map(|array| $crate::digits(arr!(array[$($slice)*]))),
        })
    };
}

#[rustfmt::skip]
mod generated;

/// The arrays `arange(n)` that are sliced.
pub struct Arrays {
    of_0: Owned<i64, (Len<0>,)>,
    of_1: Owned<i64, (Len<1>,)>,
    of_2: Owned<i64, (Len<2>,)>,
    of_3: Owned<i64, (Len<3>,)>,
    of_4: Owned<i64, (Len<4>,)>,
    of_5: Owned<i64, (Len<5>,)>,
    of_6: Owned<i64, (Len<6>,)>,
    run_time: [Owned<i64, (Dyn,)>; 7],
}

/// What one slice took of every array: the digits it holds and the length its type states.
pub struct Taken {
    text: &'static str,
    fixed: [(String, Option<usize>); 7],
    run_time: [(String, Option<usize>); 7],
}

fn digits<A: Axis, L: Layout>(view: View<'_, i64, (A,), L>) -> (String, Option<usize>) {
    let digits = view.iter().map(|digit| digit.to_string()).collect();
    (digits, A::KNOWN)
}

fn everything_taken() -> Vec<Taken> {
    let arrays = Arrays {
        of_0: counted(),
        of_1: counted(),
        of_2: counted(),
        of_3: counted(),
        of_4: counted(),
        of_5: counted(),
        of_6: counted(),
        run_time: std::array::from_fn(|n| Owned::from((0..n as i64).collect::<Vec<_>>())),
    };
    let mut taken = Vec::new();
    for group in generated::GROUPS {
        group(&arrays, &mut taken);
    }
    taken
}

/// NumPy's answers: a slice, and what it takes of the lengths 0 to 6.
fn answers() -> impl Iterator<Item = (&'static str, [&'static str; 7])> {
    include_str!("../../data/slices.txt").lines().map(|line| {
        let (text, answer) = line.split_once('\t').expect("a tab after the slice");
        let digits: Vec<_> = answer.split('|').collect();
        (text, digits.try_into().expect("one answer for each length"))
    })
}

#[test]
fn every_slice_takes_what_numpy_takes() {
    let everything = everything_taken();
    assert_eq!(everything.len(), 16 * 16 * 7);
    assert_eq!(everything.len(), answers().count());
    for (taken, (text, expected)) in everything.iter().zip(answers()) {
        assert_eq!(taken.text, text);
        for (n, digits) in expected.iter().enumerate() {
            assert_eq!(taken.fixed[n].0, *digits, "arr!(a[{text}]) of Len<{n}>");
            assert_eq!(taken.run_time[n].0, *digits, "arr!(a[{text}]) of Dyn({n})");
        }
    }
}

#[test]
fn the_type_knows_the_length_of_every_slice_of_a_known_length() {
    for taken in everything_taken() {
        for n in 0..7 {
            let (digits, known) = &taken.fixed[n];
            assert_eq!(
                *known,
                Some(digits.len()),
                "arr!(a[{}]) of Len<{n}>",
                taken.text
            );
        }
    }
}

/// Every step of a list, on arrays of as many lengths, against Rust's own `step_by`.
macro_rules! steps {
    ([$($len:literal)*] $steps:tt) => { $(steps!(@of $len $steps);)* };
    (@of $len:literal [$($step:literal)*]) => {
        let array: Owned<i64, Shape![$len]> = counted();
        let after: Vec<i64> = (0..$len).skip(3).collect();
        $(
            let forwards = arr!(array[3::$step]);
            let expected: Vec<i64> = after.iter().copied().step_by($step).collect();
            assert_eq!(forwards.to_vec(), expected, "arr!(a[3::{}]) of Len<{}>", $step, $len);
            assert_eq!(known_len(&forwards), Some(expected.len()));
            let backwards = arr!(array[:2:-$step]);
            let expected: Vec<i64> = after.iter().rev().copied().step_by($step).collect();
            assert_eq!(backwards.to_vec(), expected, "arr!(a[:2:-{}]) of Len<{}>", $step, $len);
            assert_eq!(known_len(&backwards), Some(expected.len()));
        )*
    };
}

fn known_len<A: Axis, L: Layout>(_: &View<'_, i64, (A,), L>) -> Option<usize> {
    A::KNOWN
}

#[test]
fn steps_of_any_size() {
    steps!([0 3 4 33 35 36 67 99 128 500 1023 1024]
        [2 3 4 5 6 7 8 9 10 11 12 14 15 16 21 25 30 31 32 33 49 60 64 77 100 512 1000 1023]);
}

fn ends<const N: usize, L: Layout>(v: View<'_, i64, (Len<N>,), L>) -> (i64, i64)
where
    Len<N>: ndview::Tabled,
{
    (arr!(v[1::2].sum()), arr!(v[::-3].sum()))
}

#[test]
fn steps_where_the_length_is_a_parameter() {
    let array: Owned<i64, Shape![7]> = counted();
    assert_eq!(ends(array.view()), (1 + 3 + 5, 6 + 3));
}
