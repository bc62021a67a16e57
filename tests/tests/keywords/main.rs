//! Keyword arguments, methods of universal functions, windows and index makers, against NumPy's answers:
//! `tests/numpy/keywords.py` writes both sides from the same text.

#[rustfmt::skip]
mod generated;
mod shown;

use ndview_tests::Answers;

#[test]
fn as_numpy() {
    for (heading, groups) in generated::ALL {
        let mut answers = Answers::section(include_str!("../../data/keywords.txt"), heading);
        for group in *groups {
            group(&mut answers);
        }
        answers.finish();
    }
}
