//! Complex numbers, against the answers of `tests/numpy/complex.py`.
//!
//! Bit for bit the same: `+ - * /`, comparisons, integer powers, sums, everything that only moves
//! numbers. The other functions are near NumPy's: no further, as points of the plane, than 8 units in
//! the last place (powers: 64). Infinities, `nan` and the signs of zeros are the same everywhere.

mod element;
mod forms;
mod functions;
mod places;
mod products;

use element::Element;
use ndview::prelude::*;
use ndview_tests::Answers;
use std::collections::HashMap;

const TABLE: &str = include_str!("../../data/complex.txt");

/// A matrix of the table.
type Matrix<T> = Owned<T, (Dyn, Dyn)>;

/// The input of a name: `c64`, `c64 others`, `c64 finite`.
fn input<T: Element>(which: &str) -> Matrix<T> {
    let name = format!("{}{which}", T::NAME);
    let inputs = Answers::section(TABLE, "inputs").cases();
    let (_, text) = inputs
        .into_iter()
        .find(|(case, _)| *case == name)
        .expect("the inputs");
    Owned::from_shape_vec([12, 15], read(text)).expect("180 elements")
}

fn read<T: Element>(text: &str) -> Vec<T> {
    let (name, elements) = text.split_once(' ').expect("a type and elements");
    assert_eq!(name, T::NAME);
    elements.split(' ').map(T::read).collect()
}

/// The answers of a section, and where ours are others.
struct Section {
    answers: HashMap<&'static str, &'static str>,
    differences: Vec<String>,
}

impl Section {
    fn new(heading: &'static str) -> Self {
        Section {
            answers: Answers::section(TABLE, heading)
                .cases()
                .into_iter()
                .collect(),
            differences: Vec::new(),
        }
    }

    fn answer(&mut self, case: &str) -> &'static str {
        let answer = self.answers.remove(case);
        answer.unwrap_or_else(|| panic!("`{case}` has no answer, or was asked for twice"))
    }

    /// Compares elements in row-major order, which may be this many units in the last place away.
    fn compare<T: Element>(
        &mut self,
        case: &str,
        result: impl IntoIterator<Item = T>,
        allowed: f64,
    ) {
        let answer = self.answer(case);
        let (name, elements) = answer.split_once(' ').unwrap_or((answer, ""));
        if name != T::NAME {
            return self
                .differences
                .push(format!("{case}: NumPy: {name}, ndview: {}", T::NAME));
        }
        let result: Vec<T> = result.into_iter().collect();
        let expected: Vec<&str> = elements.split_whitespace().collect();
        assert_eq!(result.len(), expected.len(), "{case}");
        for (place, (own, expected)) in result.iter().zip(expected).enumerate() {
            let expected = T::read(expected);
            if !own.is_near(&expected, allowed) {
                self.differences.push(format!(
                    "{case}, element {place}: {own:?}, NumPy: {expected:?}"
                ));
            }
        }
    }

    fn finish(self) {
        let left = self.answers.keys();
        assert!(self.answers.is_empty(), "never asked for: {left:?}");
        let count = self.differences.len();
        let differences = self.differences[..count.min(60)].join("\n");
        assert!(count == 0, "{count} differences:\n{differences}");
    }
}
