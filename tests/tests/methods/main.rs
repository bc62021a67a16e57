//! Methods and functions: values, shape, view or copy, strides and place; the panics.
//!
//! The calls and NumPy's answers are written by `tests/numpy/methods.py`. Where NumPy lets strides
//! decide whether `reshape` and `ravel` copy, the layout in the type decides here: a view of a
//! contiguous array, otherwise a copy.

use ndview::prelude::*;
use ndview_tests::{Answers, counted};

/// What an array says of itself, in the words of the answers.
macro_rules! attributes {
    ($array:ident) => {{
        let (plain, in_macro) = (
            (
                $array.shape(),
                $array.strides(),
                $array.ndim(),
                $array.size(),
                $array.itemsize(),
                $array.nbytes(),
            ),
            (
                arr!($array.shape),
                arr!($array.strides),
                arr!($array.ndim),
                arr!($array.size),
                arr!($array.itemsize),
                arr!($array.nbytes),
            ),
        );
        assert_eq!(plain, in_macro);
        let (shape, strides, ndim, size, itemsize, nbytes) = plain;
        assert_eq!($array.len(), size);
        assert_eq!($array.is_empty(), size == 0);
        $crate::attributes_text(&shape, &strides, [ndim, size, itemsize, nbytes])
    }};
}

#[rustfmt::skip]
mod generated;
mod plain;

fn attributes_text(shape: &[usize], strides: &[isize], numbers: [usize; 4]) -> String {
    let list = |texts: Vec<String>| format!("({})", texts.join(", "));
    let used = |(n, stride): (&usize, &isize)| {
        if *n < 2 {
            "_".into()
        } else {
            stride.to_string()
        }
    };
    let strides = list(shape.iter().zip(strides).map(used).collect());
    let shape = list(shape.iter().map(usize::to_string).collect());
    let [ndim, size, itemsize, nbytes] = numbers;
    format!(
        "shape {shape} strides {strides} ndim {ndim} size {size} itemsize {itemsize} nbytes {nbytes}"
    )
}

fn compare(heading: &'static str, groups: &[fn(&mut Answers)]) {
    let mut answers = Answers::section(include_str!("../../data/methods.txt"), heading);
    for group in groups {
        group(&mut answers);
    }
    answers.finish();
}

#[test]
fn on_any_rank() {
    compare("any_rank", generated::ANY_RANK);
}

#[test]
fn by_shape() {
    compare("by_shape", generated::BY_SHAPE);
}

#[test]
fn with_lengths_in_the_type() {
    compare("fixed_only", generated::FIXED_ONLY);
}

#[test]
fn attributes() {
    compare("attributes", generated::ATTRIBUTES);
}

#[test]
fn arrays_made_from_nothing() {
    compare("made", generated::MADE);
}

#[test]
fn what_cannot_be_answered_panics_in_numpys_words() {
    compare("refused", generated::REFUSED);
}

#[test]
fn the_strides_of_a_contiguous_array_are_those_of_numpy_on_axes_of_one_too() {
    // np.zeros((2, 1, 3, 1), dtype=np.int64).strides
    assert_eq!(
        counted::<(Len<2>, Len<1>, Len<3>, Len<1>)>().strides(),
        [24, 24, 8, 8]
    );
}
