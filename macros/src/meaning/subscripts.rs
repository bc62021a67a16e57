//! The letters that name the axes of a product: `"ij,jk->ik"`.

use super::arguments::text;
use super::call::Call;
use crate::syntax::literal::MAXIMUM_RANK;

/// The letters of each operand and of the result.
pub struct Subscripts {
    pub operands: Vec<Vec<char>>,
    pub result: Vec<char>,
}

impl Subscripts {
    /// # Errors
    /// NumPy's sentence.
    fn read(text: &str, operands: usize) -> Result<Self, String> {
        let about = |rest: &str| Err(format!("einstein sum subscripts string {rest}"));
        let text: String = text.chars().filter(|letter| *letter != ' ').collect();
        let (inputs, result) = match text.split_once("->") {
            Some((inputs, result)) => (inputs, Some(result)),
            None => (text.as_str(), None),
        };
        let known = |letter: char| letter.is_ascii_alphabetic() || letter == ',';
        if text.contains('.') {
            return Err("`np.einsum` takes no `...` here: write a letter for each axis".to_owned());
        }
        let all = inputs.chars().chain(result.unwrap_or_default().chars());
        if let Some(other) = all.into_iter().find(|letter| !known(*letter)) {
            return Err(format!(
                "invalid subscript '{other}' in einstein sum subscripts string, subscripts must be letters"
            ));
        }
        let inputs: Vec<Vec<char>> = inputs
            .split(',')
            .map(|input| input.chars().collect())
            .collect();
        if inputs.len() != operands {
            let than = if inputs.len() < operands {
                "more"
            } else {
                "fewer"
            };
            return Err(format!(
                "{than} operands provided to einstein sum function than specified in the subscripts string"
            ));
        }
        let letters: Vec<char> = inputs.concat();
        let result: Vec<char> = match result {
            Some(result) => result.chars().collect(),
            None => {
                let occurs_once =
                    |letter: &char| letters.iter().filter(|other| *other == letter).count() == 1;
                let mut once: Vec<char> = letters.iter().copied().filter(occurs_once).collect();
                once.sort_unstable();
                once
            }
        };
        for (place, letter) in result.iter().enumerate() {
            if result[..place].contains(letter) {
                return about(&format!(
                    "includes output subscript '{letter}' multiple times"
                ));
            }
            if !letters.contains(letter) {
                return about(&format!(
                    "included output subscript '{letter}' which never appeared in an input"
                ));
            }
        }
        let subscripts = Subscripts {
            operands: inputs,
            result,
        };
        subscripts.check_what_is_here()?;
        Ok(subscripts)
    }

    /// # Errors
    /// What NumPy can do and this cannot.
    fn check_what_is_here(&self) -> Result<(), String> {
        let letters = self.order().len();
        if letters > MAXIMUM_RANK {
            return Err(format!(
                "maximum supported dimension for an ndview array is {MAXIMUM_RANK}: these are \
                 {letters} letters"
            ));
        }
        let is_diagonal = |letters: &[char]| matches!(letters, [one, other] if one == other);
        let others = self.operands.iter().filter(|letters| !is_diagonal(letters));
        for letters in others {
            let repeated = letters.iter().enumerate();
            let mut repeated =
                repeated.filter(|(place, letter)| letters[..*place].contains(letter));
            if let Some((_, letter)) = repeated.next() {
                return Err(format!(
                    "'{letter}' is there twice: `np.einsum` takes diagonals of matrices alone, as in \
                     \"ii->i\""
                ));
            }
        }
        Ok(())
    }

    /// All letters: those of the result, then those that are summed along.
    pub fn order(&self) -> Vec<char> {
        let mut order = self.result.clone();
        for letter in self.operands.iter().flatten() {
            if !order.contains(letter) {
                order.push(*letter);
            }
        }
        order
    }

    /// Whether it is a product of two matrices.
    pub fn is_matrix_product(&self) -> bool {
        match (self.operands.as_slice(), self.result.as_slice()) {
            ([left, right], &[row, column]) => match (left.as_slice(), right.as_slice()) {
                (&[first, middle], &[other, last]) => {
                    row == first
                        && column == last
                        && middle == other
                        && first != middle
                        && middle != last
                        && first != last
                }
                _ => false,
            },
            _ => false,
        }
    }
}

/// The letters of a call, its first argument.
///
/// # Errors
/// What is wrong with them, in NumPy's words.
pub fn subscripts(call: &Call) -> Result<Subscripts, String> {
    let text =
        call.arguments.at(0).and_then(text).ok_or(
            "the subscripts of `np.einsum` are known while compiling: write them as a string",
        )?;
    Subscripts::read(&text, call.arguments.from(1).count())
}
