//! The letters that name the axes of a product: `"ij,jk->ik"`, `"...ij,j"`.

use super::arguments::text;
use super::call::Call;
use crate::syntax::literal::MAXIMUM_RANK;

/// The axes of one operand, or of the result: letters, and perhaps `...` among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// Those before the `...`; all, if there is none.
    pub before: Vec<char>,
    pub has_ellipsis: bool,
    pub after: Vec<char>,
}

impl Letters {
    /// # Errors
    /// NumPy's sentence; `place` says what these are letters of.
    fn read(text: &str, place: &str) -> Result<Self, String> {
        let (before, after) = match text.split_once("...") {
            Some((before, after)) => (before, Some(after)),
            None => (text, None),
        };
        let letters = |text: &str| -> Result<Vec<char>, String> {
            let letter = |letter: char| {
                match letter {
                '.' => Err(format!(
                    "einstein sum subscripts string contains a '.' that is not part of an ellipsis ('...') in {place}"
                )),
                letter if letter.is_ascii_alphabetic() => Ok(letter),
                other => Err(format!(
                    "invalid subscript '{other}' in einstein sum subscripts string, subscripts must be letters"
                )),
            }
            };
            text.chars().map(letter).collect()
        };
        Ok(Letters {
            before: letters(before)?,
            has_ellipsis: after.is_some(),
            after: letters(after.unwrap_or_default())?,
        })
    }

    /// All letters, in their order.
    pub fn all(&self) -> Vec<char> {
        [self.before.as_slice(), &self.after].concat()
    }
}

/// The letters of each operand and of the result.
pub struct Subscripts {
    pub operands: Vec<Letters>,
    pub result: Letters,
}

impl Subscripts {
    /// # Errors
    /// NumPy's sentence.
    fn read(text: &str, operands: usize) -> Result<Self, String> {
        let text: String = text.chars().filter(|letter| *letter != ' ').collect();
        let (inputs, result) = match text.split_once("->") {
            Some((inputs, result)) => (inputs, Some(result)),
            None => (text.as_str(), None),
        };
        let inputs = inputs.split(',').enumerate();
        let inputs =
            inputs.map(|(number, input)| Letters::read(input, &format!("operand {number}")));
        let mut inputs = inputs.collect::<Result<Vec<_>, _>>()?;
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
        let result = match result {
            Some(result) => Letters::read(result, "the output")?,
            None => implied(&inputs),
        };
        check_result(&result, &inputs)?;
        if !result.has_ellipsis {
            // Then `...` stands for no axes.
            inputs
                .iter_mut()
                .for_each(|input| input.has_ellipsis = false);
        }
        let subscripts = Subscripts {
            operands: inputs,
            result,
        };
        let letters = subscripts.order().len();
        match letters > MAXIMUM_RANK {
            true => Err(format!(
                "maximum supported dimension for an ndview array is {MAXIMUM_RANK}: these are {letters} letters"
            )),
            false => Ok(subscripts),
        }
    }

    /// All letters: those of the result, then those that are summed along.
    pub fn order(&self) -> Vec<char> {
        let mut order = self.result.all();
        for letter in self.operands.iter().flat_map(Letters::all) {
            if !order.contains(&letter) {
                order.push(letter);
            }
        }
        order
    }

    /// Whether any axes are not named.
    pub fn has_ellipsis(&self) -> bool {
        self.result.has_ellipsis
    }

    /// How it is a product of two matrices, or of stacks of them, if it is one: all axes are named, and one is
    /// summed along.
    pub fn matrix_product(&self) -> Option<MatrixProduct> {
        let letters: Vec<Vec<char>> = self.operands.iter().map(Letters::all).collect();
        let result = self.result.all();
        let ([one, other], [stack @ .., row, column]) = (letters.as_slice(), result.as_slice())
        else {
            return None;
        };
        let &[summed] = self.order().get(result.len()..)? else {
            return None;
        };
        // An operand without the axes of the stack is the same for all of it.
        let arranged = |letters: &[char], matrix: [char; 2]| {
            let orders = [[stack, &matrix].concat(), matrix.to_vec()];
            orders.into_iter().find(|order| {
                order.len() == letters.len() && order.iter().all(|letter| letters.contains(letter))
            })
        };
        let product = |left, right, is_swapped| {
            Some(MatrixProduct {
                is_swapped,
                rows: arranged(left, [*row, summed])?,
                columns: arranged(right, [summed, *column])?,
            })
        };
        match self.has_ellipsis() {
            true => None,
            false => product(one, other, false).or_else(|| product(other, one, true)),
        }
    }
}

/// Two operands as matrices, or as stacks of them.
pub struct MatrixProduct {
    /// Whether the second is the left one.
    pub is_swapped: bool,
    /// The letters of the left one in their order: those of the stack, that of the rows, that which is summed
    /// along.
    pub rows: Vec<char>,
    /// Those of the right one: that which is summed along before that of the columns.
    pub columns: Vec<char>,
}

/// The result where none is written: what is not named, then the letters that occur once, by the alphabet.
fn implied(inputs: &[Letters]) -> Letters {
    let letters: Vec<char> = inputs.iter().flat_map(Letters::all).collect();
    let occurs_once = |letter: &char| letters.iter().filter(|other| *other == letter).count() == 1;
    let mut once: Vec<char> = letters.iter().copied().filter(occurs_once).collect();
    once.sort_unstable();
    Letters {
        before: Vec::new(),
        has_ellipsis: inputs.iter().any(|input| input.has_ellipsis),
        after: once,
    }
}

/// # Errors
/// NumPy's sentence.
fn check_result(result: &Letters, inputs: &[Letters]) -> Result<(), String> {
    let about = |rest: &str| Err(format!("einstein sum subscripts string {rest}"));
    let letters = result.all();
    for (place, letter) in letters.iter().enumerate() {
        if letters[..place].contains(letter) {
            return about(&format!(
                "includes output subscript '{letter}' multiple times"
            ));
        }
        if !inputs.iter().any(|input| input.all().contains(letter)) {
            return about(&format!(
                "included output subscript '{letter}' which never appeared in an input"
            ));
        }
    }
    Ok(())
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
    Subscripts::read(&text, call.arguments.each("operands").count())
}
