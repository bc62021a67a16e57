//! Products of arrays whose axes are named by letters: `"ij,jk->ik"`. The letters are known, so it is a
//! product of arrays whose axes are put in one order, the named ones last, summed along those that are not in
//! the result. What is not named, `...`, comes before them, and is broadcast together. A product of matrices,
//! however their axes are named, is one by itself.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::arguments::factor;
use super::context::Context;
use super::{reduction, tokens};
use crate::meaning::call::Call;
use crate::meaning::subscripts::{subscripts, Letters, Subscripts};
use crate::syntax::tree::{
    Argument, BinaryOperator, Expr, ExprKind, Extent, Item, Slice, UnaryOperator,
};

/// The whole of it. `check` has reported subscripts that cannot be read.
pub fn einsum(call: &Call, context: &mut Context) -> TokenStream {
    let operands: Vec<&Expr> = call.arguments.each("operands").collect();
    let Ok(subscripts) = subscripts(call) else {
        return TokenStream::new();
    };
    let operands: Vec<Expr> = operands
        .into_iter()
        .zip(&subscripts.operands)
        .map(|(operand, letters)| lettered(operand, letters, context))
        .collect();
    let at = call.at();
    if let Some(product) = subscripts.matrix_product() {
        let [left, right] = [product.is_swapped, !product.is_swapped].map(usize::from);
        let matrices = |operand: usize, order: &[char]| {
            let mut axes = Axes::of(&operands[operand], &subscripts.operands[operand], at);
            axes.arrange(order);
            axes.value
        };
        let product = binary(
            BinaryOperator::MatrixMultiply,
            matrices(left, &product.rows),
            matrices(right, &product.columns),
            at,
        );
        return context.value(&product);
    }
    let order = subscripts.order();
    let parts = operands.iter().zip(&subscripts.operands).enumerate();
    let parts: Vec<Expr> = parts
        .map(|(number, (operand, letters))| {
            let mut axes = Axes::of(operand, letters, at);
            axes.collapse(number, context);
            axes.arrange(&order);
            axes.with_new(&order, subscripts.has_ellipsis())
        })
        .collect();
    let is_one = parts.len() == 1;
    let product = |left, right| binary(BinaryOperator::Multiply, left, right, at);
    let Some(product) = parts.into_iter().reduce(product) else {
        return TokenStream::new();
    };
    let summed = order.len() - subscripts.result.all().len();
    if summed == 0 {
        let value = context.value(&product);
        return match is_one {
            true => {
                let value = with_first_axes(value, &subscripts, at);
                quote!(__nd::np::copy(&#value))
            }
            false => copied(value, &subscripts, at),
        };
    }
    let mut chain = reduction::begin(&product, context);
    for axis in 1..=summed {
        let axis = Literal::usize_unsuffixed(axis);
        chain.extend(quote!(.along::<{ -#axis }>()));
    }
    let total = tokens::at(at, quote!(.total()));
    copied(quote!(#chain #total), &subscripts, at)
}

/// A result whose last axes are the named ones, in the order in which they are written.
fn copied(value: TokenStream, subscripts: &Subscripts, at: Extent) -> TokenStream {
    match subscripts.has_ellipsis() && !subscripts.result.before.is_empty() {
        true => {
            let view = with_first_axes(value, subscripts, at);
            quote!(__nd::np::copy(&#view))
        }
        false => value,
    }
}

/// A view in which the letters before `...` are the first axes.
fn with_first_axes(value: TokenStream, subscripts: &Subscripts, at: Extent) -> TokenStream {
    let named = subscripts.result.all().len();
    let first = match subscripts.has_ellipsis() {
        true => subscripts.result.before.len(),
        false => 0,
    };
    (0..first).fold(value, |value, number| {
        let source = Literal::usize_unsuffixed(named - number);
        let destination = Literal::usize_unsuffixed(number);
        let moved = tokens::at(at, quote!(.moveaxis::<{ -#source }, #destination>()));
        quote!(#value #moved)
    })
}

/// An operand, which has to have an axis for each of its letters.
fn lettered(operand: &Expr, letters: &Letters, context: &mut Context) -> Expr {
    let extent = operand.extent;
    let array = factor(operand, context);
    let count = Literal::usize_unsuffixed(letters.all().len());
    let function = match letters.has_ellipsis {
        true => quote!(__nd::np::subscripted_at_least::<#count, _>),
        false => quote!(__nd::np::subscripted::<#count, _>),
    };
    let view = tokens::call(extent, function, &[array]);
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

/// An operand whose last axes are those of its letters.
struct Axes {
    value: Expr,
    letters: Vec<char>,
    at: Extent,
}

impl Axes {
    fn of(operand: &Expr, letters: &Letters, at: Extent) -> Self {
        let mut axes = Axes {
            value: operand.clone(),
            letters: letters.all(),
            at,
        };
        if letters.has_ellipsis {
            for _ in &letters.before {
                axes.exchange("moveaxis", 0, -1);
            }
            axes.letters = [letters.after.as_slice(), &letters.before].concat();
        }
        axes
    }

    /// The number of the axis of a letter, counted from the end.
    fn axis(&self, place: usize) -> i128 {
        place as i128 - self.letters.len() as i128
    }

    /// `value.name(one, other)`
    fn exchange(&mut self, name: &str, one: i128, other: i128) {
        let extent = self.value.extent;
        let axis = |axis: i128| {
            let literal = Literal::i128_unsuffixed(axis.abs());
            let kind = ExprKind::Int(literal);
            let positive = Expr { kind, extent };
            if axis >= 0 {
                return positive;
            }
            let kind = ExprKind::Unary {
                operator: UnaryOperator::Negative,
                span: extent.first,
                operand: Box::new(positive),
            };
            Expr { kind, extent }
        };
        let value = self.value.clone();
        self.value = method(value, name, vec![axis(one), axis(other)], self.at);
    }

    /// Takes the diagonal of the axes that have the same letter.
    fn collapse(&mut self, operand: usize, context: &mut Context) {
        while let Some((first, second)) = repeated(&self.letters) {
            let letter = self.letters[first];
            // To the front, the second before the first; the diagonal is the last axis then.
            self.exchange("moveaxis", self.axis(second), 0);
            self.letters.remove(second);
            self.exchange("moveaxis", self.axis(first), 0);
            self.letters.remove(first);
            self.letters.push(letter);
            let extent = self.value.extent;
            let (operand, letter) = (
                Literal::usize_unsuffixed(operand),
                Literal::character(letter),
            );
            let value = context.value(&self.value);
            let function = quote!(__nd::np::collapsed::<#operand, #letter, _, _, _>);
            self.value = Expr {
                kind: ExprKind::Rust(tokens::call(self.at, function, &[value])),
                extent,
            };
        }
    }

    /// Puts the axes in the order that their letters have among all.
    fn arrange(&mut self, order: &[char]) {
        let wanted = order.iter().filter(|letter| self.letters.contains(letter));
        let wanted: Vec<char> = wanted.copied().collect();
        for (place, letter) in wanted.into_iter().enumerate() {
            let found = self.letters.iter().position(|own| *own == letter);
            if let Some(found) = found.filter(|found| *found != place) {
                self.exchange("swapaxes", self.axis(place), self.axis(found));
                self.letters.swap(place, found);
            }
        }
    }

    /// The operand with new axes in the place of letters that it has not.
    fn with_new(self, order: &[char], has_ellipsis: bool) -> Expr {
        if self.letters.len() == order.len() {
            return self.value;
        }
        let extent = self.value.extent;
        let rest = has_ellipsis.then_some(Item::Ellipsis(extent));
        let items = order
            .iter()
            .map(|letter| match self.letters.contains(letter) {
                true => Item::Slice(Slice {
                    start: None,
                    stop: None,
                    step: None,
                    extent,
                }),
                false => Item::NewAxis(extent),
            });
        Expr {
            kind: ExprKind::Index {
                base: Box::new(self.value),
                items: rest.into_iter().chain(items).collect(),
            },
            extent,
        }
    }
}

/// The places of a letter that is there twice.
fn repeated(letters: &[char]) -> Option<(usize, usize)> {
    let mut pairs = letters.iter().enumerate().filter_map(|(second, letter)| {
        let first = letters[..second].iter().position(|other| other == letter)?;
        Some((first, second))
    });
    pairs.next()
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
