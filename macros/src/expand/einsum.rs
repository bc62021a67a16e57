//! `np.einsum("ij,jk->ik", a, b)`: the letters are known, so it is a product of arrays whose axes are put
//! in one order, summed along those that are not in the result. A matrix product is `a @ b`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::call::text;
use super::{expression, reduction, tokens, Context};
use crate::syntax::literal::MAXIMUM_RANK;
use crate::syntax::tree::{Argument, BinaryOperator, Expr, ExprKind, Extent, Item, Slice};

/// The letters of each operand and of the result.
struct Subscripts {
    operands: Vec<Vec<char>>,
    result: Vec<char>,
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
        Ok(Subscripts {
            operands: inputs,
            result,
        })
    }

    /// All letters: those of the result, then those that are summed along.
    fn order(&self) -> Vec<char> {
        let mut order = self.result.clone();
        for letter in self.operands.iter().flatten() {
            if !order.contains(letter) {
                order.push(*letter);
            }
        }
        order
    }

    /// Whether it is a product of two matrices.
    fn is_matrix_product(&self) -> bool {
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

/// The whole of it.
pub fn function(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    if let Some(keyword) = arguments
        .iter()
        .find_map(|argument| argument.keyword.as_ref())
    {
        let message = format!("einsum() got an unexpected keyword argument '{keyword}'");
        context.errors.at(Extent::of(keyword.span()), message);
        return TokenStream::new();
    }
    let Some((subscripts, operands)) = arguments.split_first() else {
        context.errors.at(
            Extent::of(name.span()),
            "must specify the einstein sum subscripts string and at least one operand, or at least \
             one operand and its corresponding subscripts list",
        );
        return TokenStream::new();
    };
    let extent = subscripts.value.extent;
    let Some(text) = text(&subscripts.value) else {
        context.errors.at(
            extent,
            "the subscripts of `np.einsum` are known while compiling: write them as a string",
        );
        return TokenStream::new();
    };
    let operands: Vec<&Expr> = operands.iter().map(|operand| &operand.value).collect();
    let subscripts = match Subscripts::read(&text, operands.len()) {
        Ok(subscripts) => subscripts,
        Err(message) => {
            context.errors.at(extent, message);
            return TokenStream::new();
        }
    };
    let order = subscripts.order();
    let operands: Vec<Expr> = operands
        .into_iter()
        .zip(&subscripts.operands)
        .map(|(operand, letters)| lettered(operand, letters.len(), context))
        .collect();
    if order.len() > MAXIMUM_RANK {
        context.errors.at(
            extent,
            format!("maximum supported dimension for an ndview array is {MAXIMUM_RANK}: these are {} letters", order.len()),
        );
        return TokenStream::new();
    }
    let at = Extent::of(name.span());
    if let ([left, right], true) = (operands.as_slice(), subscripts.is_matrix_product()) {
        let product = binary(
            BinaryOperator::MatrixMultiply,
            left.clone(),
            right.clone(),
            at,
        );
        return expression::value(&product, context);
    }
    let parts = operands.iter().zip(&subscripts.operands);
    let parts = parts.map(|(operand, letters)| arranged(operand, letters, &order, at));
    let parts = match parts.collect::<Result<Vec<_>, _>>() {
        Ok(parts) => parts.into_iter(),
        Err(message) => {
            context.errors.at(extent, message);
            return TokenStream::new();
        }
    };
    let product = |left, right| binary(BinaryOperator::Multiply, left, right, at);
    let Some(product) = parts.reduce(product) else {
        return TokenStream::new();
    };
    let summed = subscripts.result.len()..order.len();
    if summed.is_empty() {
        let value = expression::value(&product, context);
        return match operands.len() {
            1 => quote!(__nd::np::copy(&#value)),
            _ => value,
        };
    }
    let mut call = reduction::begin(&product, context);
    for axis in summed {
        let axis = Literal::usize_unsuffixed(axis);
        call.extend(quote!(.along::<{ #axis }>()));
    }
    let total = tokens::at(at, quote!(.total()));
    quote!(#call #total)
}

/// An operand, which has to have an axis for each of its letters.
fn lettered(operand: &Expr, letters: usize, context: &mut Context) -> Expr {
    let extent = operand.extent;
    let value = expression::value(operand, context);
    let letters = Literal::usize_unsuffixed(letters);
    let function = quote!(__nd::np::subscripted::<#letters, _>);
    let view = tokens::call(extent, function, &[tokens::reference(extent, value)]);
    Expr {
        kind: ExprKind::Rust(view),
        extent,
    }
}

fn binary(operator: BinaryOperator, left: Expr, right: Expr, at: Extent) -> Expr {
    Expr {
        extent: at,
        kind: ExprKind::Binary {
            operator,
            operator_extent: at,
            left: Box::new(left),
            right: Box::new(right),
        },
    }
}

/// An operand with its axes in the order of all letters, and new ones in the place of letters that it
/// has not.
///
/// # Errors
/// If a letter is in it more than once, other than as a diagonal.
fn arranged(operand: &Expr, letters: &[char], order: &[char], at: Extent) -> Result<Expr, String> {
    let mut letters = letters.to_vec();
    let mut value = operand.clone();
    let extent = operand.extent;
    if let &[one, other] = letters.as_slice() {
        if one == other {
            letters.pop();
            value = method(value, "diagonal", Vec::new(), at);
        }
    }
    let repeated = letters.iter().enumerate();
    let mut repeated = repeated.filter(|(place, letter)| letters[..*place].contains(letter));
    if let Some((_, letter)) = repeated.next() {
        return Err(format!(
            "'{letter}' is there twice: `np.einsum` takes diagonals of matrices alone, as in \"ii->i\""
        ));
    }
    let has = |letter: &&char| letters.contains(letter);
    let axes = order.iter().filter(has);
    let axes: Vec<usize> = axes
        .filter_map(|letter| letters.iter().position(|own| own == letter))
        .collect();
    if !axes.is_sorted() {
        let axes = axes.iter().map(|axis| Expr {
            kind: ExprKind::Int(Literal::usize_unsuffixed(*axis)),
            extent,
        });
        value = method(value, "transpose", axes.collect(), at);
    }
    if letters.len() == order.len() {
        return Ok(value);
    }
    let items = order.iter().map(|letter| match letters.contains(letter) {
        true => Item::Slice(Slice {
            start: None,
            stop: None,
            step: None,
            extent,
        }),
        false => Item::NewAxis(extent),
    });
    Ok(Expr {
        kind: ExprKind::Index {
            base: Box::new(value),
            items: items.collect(),
        },
        extent,
    })
}

/// `value.name(arguments)`.
fn method(value: Expr, name: &str, arguments: Vec<Expr>, at: Extent) -> Expr {
    let extent = value.extent;
    let span: Span = at.first;
    let arguments = arguments.into_iter().map(|value| Argument {
        keyword: None,
        value,
    });
    Expr {
        kind: ExprKind::Method {
            base: Box::new(value),
            dot: span,
            name: Ident::new(name, span),
            turbofish: TokenStream::new(),
            arguments: arguments.collect(),
            parentheses: span,
        },
        extent,
    }
}
