//! Several parts of one array, borrowed together, some of them for writing.
//!
//! `typed`: pairs of disjoint parts of arrays of known lengths, each of which has to compile; the
//! calls and the answers are written by `tests/numpy/parts.py`. `run_time`: what `try_arr!` decides,
//! against lists of all positions. `forms`: what can stand in such a line.

use ndview_tests::Answers;

mod forms;
mod run_time;

/// Fills two disjoint parts of an array.
macro_rules! apart {
    ($answers:ident, $shape:ty, $text:literal, [$($one:tt)*], [$($other:tt)*]) => {
        let mut array: Owned<i64, $shape> = ndview_tests::counted();
        let (mut one, mut other) = arr!(&mut array[$($one)*], &mut array[$($other)*]);
        one.fill(-1);
        other.fill(-2);
        $answers.compare($text, ndview_tests::values(&array));
    };
}

#[rustfmt::skip]
mod generated;

fn compare(heading: &'static str, groups: &[fn(&mut Answers)]) {
    let mut answers = Answers::section(include_str!("../../data/parts.txt"), heading);
    for group in groups {
        group(&mut answers);
    }
    answers.finish();
}

#[test]
fn typed_rank_1() {
    compare("rank 1", generated::RANK_1);
}

#[test]
fn typed_rank_2() {
    compare("rank 2", generated::RANK_2);
}

#[test]
fn typed_rank_3() {
    compare("rank 3", generated::RANK_3);
}
