//! Lists of integers, slices, `...`, `None` and implicit trailing axes on arrays of rank 1 to 4:
//! kind, shape, strides, place in the source's memory and values.
//!
//! The calls and NumPy's answers are written by `tests/numpy/basic.py`. Each list is taken of an
//! array whose lengths are in its type, of one whose lengths are not, and of a view with every
//! axis reversed.

use ndview_tests::Answers;

/// Takes one list of indices, written as tokens, of the three sources.
macro_rules! take {
    ($answers:ident, $shape:ty, [$($reverse:tt)*], $text:literal, [$($index:tt)*]) => {
        let fixed: Owned<i64, $shape> = ndview_tests::counted();
        let taken = arr!(fixed[$($index)*]);
        assert!(ndview_tests::Observe::knows_its_lengths(&taken), "a length was lost: {}", $text);
        $answers.compare(concat!("fixed ", $text), ndview_tests::observe(taken, &fixed));

        let flipped = arr!(fixed[$($reverse)*]);
        $answers.compare(concat!("flipped ", $text), ndview_tests::observe(arr!(flipped[$($index)*]), &fixed));

        let run_time = fixed.clone().into_erased();
        $answers.compare(concat!("run time ", $text), ndview_tests::observe(arr!(run_time[$($index)*]), &run_time));
    };
}

#[rustfmt::skip]
mod generated;

fn compare(heading: &'static str, groups: &[fn(&mut Answers)]) {
    let mut answers = Answers::section(include_str!("../../data/basic.txt"), heading);
    for group in groups {
        group(&mut answers);
    }
    answers.finish();
}

#[test]
fn rank_1() {
    compare("rank 1", generated::RANK_1);
}

#[test]
fn rank_2() {
    compare("rank 2", generated::RANK_2);
}

#[test]
fn rank_3() {
    compare("rank 3", generated::RANK_3);
}

#[test]
fn rank_4() {
    compare("rank 4", generated::RANK_4);
}
