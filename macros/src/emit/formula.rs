//! Expressions that are computed element by element: a tree of operators, nothing computed yet.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, ToTokens};

use super::arguments::{capitals, element_type, factor, weak};
use super::context::Context;
use super::path::path;
use super::{number, tokens};
use crate::catalogue::{Function, Node, Words};
use crate::meaning::arguments::{is_none, text};
use crate::meaning::constant::{self, only_literals, Constant};
use crate::meaning::formula::{cases, is_float, may_be_pythons, outermost_operator};
use crate::meaning::resolve::{is_variable, Operation};
use crate::syntax::tree::{BinaryOperator, Expr, ExprKind, Extent, UnaryOperator};

/// An expression as a tree of operators, nothing computed yet.
pub fn tree(expr: &Expr, context: &mut Context) -> TokenStream {
    branch(expr, false, context)
}

/// The same, where it is an operand, or stored: what it makes of Python's integers is one again, which takes the type
/// of what is beside it.
pub fn operand_tree(expr: &Expr, context: &mut Context) -> TokenStream {
    branch(expr, may_be_pythons(expr), context)
}

fn branch(expr: &Expr, is_within: bool, context: &mut Context) -> TokenStream {
    if let Some(number) = number::adapting(expr) {
        return number;
    }
    if number::truth(expr).is_some() {
        return context.leaf(expr);
    }
    if let Some(operation) = Operation::of(expr) {
        return function(&operation, context);
    }
    match &expr.kind {
        ExprKind::Group(inner) => branch(inner, is_within, context),
        ExprKind::Binary {
            operator: BinaryOperator::MatrixMultiply | BinaryOperator::MatrixMultiplyInPlace,
            ..
        } => context.leaf(expr),
        ExprKind::Binary {
            operator,
            operator_extent,
            left,
            right,
        } => {
            let [one, other] = [(left, right), (right, left)].map(|(operand, beside)| {
                let tree = operand_tree(operand, context);
                match operator.computes_in_their_type() && !context.fallible {
                    true => holding(tree, beside),
                    false => tree,
                }
            });
            let one = match operator {
                BinaryOperator::Power if !context.fallible => raised(one, right),
                _ => one,
            };
            let operator_value = operator_at(*operator, *operator_extent, is_within);
            let operands = [one, other, operator_value];
            match context.denied.check {
                true => tokens::call(*operator_extent, quote!(__nd::unchecked_binary), &operands),
                false if compares_a_variable(*operator, [left, right]) => {
                    of_bools(*operator_extent, asked(*operator), &operands)
                }
                false => in_one_shape(*operator_extent, asked(*operator), &operands),
            }
        }
        ExprKind::Unary {
            operator,
            span,
            operand,
        } => match applied(*operator) {
            Some((by, operator)) => {
                let at = Extent::of(*span);
                let operands = [tree(operand, context), tokens::at(at, operator)];
                tokens::call(at, quote!(#by::apply_to), &operands)
            }
            None => context.leaf(expr),
        },
        _ => context.leaf(expr),
    }
}

/// What applies an operator of one operand, and the operator; `None` for the star, which is Rust's.
fn applied(operator: UnaryOperator) -> Option<(TokenStream, TokenStream)> {
    match operator {
        UnaryOperator::Negative => Some((quote!(__nd::Negates), quote!(__nd::Negative))),
        UnaryOperator::Positive => Some((quote!(__nd::CalculatesOne), quote!(__nd::Positive))),
        UnaryOperator::Invert | UnaryOperator::Not => {
            Some((quote!(__nd::InvertsBits), quote!(__nd::Invert)))
        }
        UnaryOperator::Dereference => None,
    }
}

/// An operator, as a value; one whose result is an operand, if it makes an integer of Python's of such integers.
fn operator_at(operator: BinaryOperator, at: Extent, is_within: bool) -> TokenStream {
    let named = binary_type(operator);
    match is_within {
        true => tokens::at(at, quote!(__nd::AsOperand(__nd::#named))),
        false => tokens::at(at, quote!(__nd::#named)),
    }
}

/// An operand that is no integer, if its exponent is a negative one.
fn raised(operand: TokenStream, exponent: &Expr) -> TokenStream {
    match constant::constant(exponent) {
        Some(Constant::Int(number)) if number < 0 => {
            let negative = tokens::at(exponent.extent, quote!(__nd::NegativeExponent));
            let function = quote!(__nd::ExponentOf::of);
            tokens::call(exponent.extent, function, &[negative, operand])
        }
        _ => operand,
    }
}

/// An operand that has to hold the integer literal beside it, if that is beyond what every type holds.
fn holding(operand: TokenStream, beside: &Expr) -> TokenStream {
    held(operand, beside, quote!(__nd::Beside), quote!(beside))
}

/// A place that has to hold the integer literal which is stored in it, as an operand does.
pub fn storing(place: TokenStream, value: &Expr) -> TokenStream {
    held(place, value, quote!(__nd::StoredIn), quote!(stored_in))
}

fn held(
    operand: TokenStream,
    beside: &Expr,
    asked: TokenStream,
    function: TokenStream,
) -> TokenStream {
    let Some(Constant::Int(number)) = constant::constant(beside) else {
        return operand;
    };
    let Some(generics) = number::held(number) else {
        return operand;
    };
    let number = Literal::i128_unsuffixed(number);
    let extent = beside.extent;
    let literal = tokens::at(extent, quote!(__nd::IntLiteral::<#number>));
    let function = quote!(#asked::<#generics, _, _>::#function);
    tokens::call(extent, function, &[literal, operand])
}

/// The value of a tree of operators, which `expr` is. It is blamed where the outermost operator is: an
/// error that the compiler has reported there already is not reported once more.
pub fn evaluated(tree: TokenStream, expr: &Expr, context: &Context) -> TokenStream {
    evaluated_by("evaluate", tree, expr, context)
}

/// The same, by a function of the runtime.
pub fn evaluated_by(
    evaluate: &str,
    tree: TokenStream,
    expr: &Expr,
    context: &Context,
) -> TokenStream {
    let evaluate = context.may_fail(evaluate);
    let at = outermost_operator(expr);
    context.attempt(tokens::call(at, quote!(__nd::#evaluate), &[tree]))
}

/// A call of a function that is computed element by element, as a part of the tree.
fn function(operation: &Operation, context: &mut Context) -> TokenStream {
    let Operation { operator, call, .. } = operation;
    let at = |place: usize| call.arguments.at(place);
    let is_alone = call.arguments.from(0).all(only_literals);
    // A literal takes its type from what is beside it, if that is not a literal as well.
    let mut operand = |place: usize| match at(place) {
        Some(value) if place == 0 && is_alone => context.leaf(value),
        Some(value) if call.arguments.at(1).is_some() => operand_tree(value, context),
        Some(value) => tree(value, context),
        None => quote!(__nd::IntLiteral::<0>),
    };
    match operation.node {
        Node::Unary => {
            let operands = [operand(0)];
            node(operation, operator, &operands)
        }
        Node::Binary | Node::BinaryOrZero => {
            let decimals = operation.node == Node::BinaryOrZero && at(1).is_some();
            let [mut first, mut second] = [operand(0), operand(1)];
            if call.is_extreme_of_two() {
                first = tokens::call(call.at(), quote!(__nd::one_number), &[first]);
                second = tokens::call(call.at(), quote!(__nd::one_number), &[second]);
            }
            if let (true, Some(exponent)) = (call.function.is_power(), at(1)) {
                first = match context.fallible {
                    true => first,
                    false => raised(first, exponent),
                };
            }
            if decimals {
                let extent = at(1).map_or(call.at(), |value| value.extent);
                second = tokens::call(extent, quote!(__nd::Decimals::decimals), &[second]);
            }
            node(operation, operator, &[first, second])
        }
        Node::Ternary => {
            let operands = [operand(0), operand(1), operand(2)];
            node(operation, operator, &operands)
        }
        Node::Cast => {
            let operand = operand(0);
            cast(operation, operand, context)
        }
        Node::Clip => clipped(operation, context),
        Node::Close => {
            let pair = [operand(0), operand(1)];
            let apart = node(operation, "measure", &pair);
            let tolerance = tolerance([2, 3, 4].map(at), context);
            let operands = [apart, quote!(__nd::Scalar(&#tolerance))];
            node(operation, "is_close", &operands)
        }
        Node::Replaced => replaced(operation, context),
        Node::Select => selected(operation, context),
    }
}

/// Part of the tree: an operator and its operands, blamed at the name of the function.
fn node(operation: &Operation, operator: &str, operands: &[TokenStream]) -> TokenStream {
    let at = operation.call.at();
    let operator = format_ident!("{}", capitals(operator));
    let function = asked_by_name(operation.call.function, operands.len());
    let mut arguments = operands.to_vec();
    arguments.push(tokens::at(at, quote!(__nd::#operator)));
    let node = match operands.len() {
        1 => tokens::call(at, function, &arguments),
        _ => in_one_shape(at, function, &arguments),
    };
    // Of the name, that is NumPy's function, as it is outside of a formula.
    tokens::shown(node, || {
        path(operation.call.function, operation.call.name, "")
    })
}

/// An operand as another element type.
fn cast(operation: &Operation, operand: TokenStream, context: &mut Context) -> TokenStream {
    let Some(element) = operation.call.arguments.at(1) else {
        return TokenStream::new();
    };
    let element = element_type(element, context);
    let at = operation.call.at();
    let rule = operation.call.arguments.named("casting").and_then(text);
    let asked = match rule.as_deref() {
        Some("same_kind") => quote!(OfSameKind),
        Some("safe") => quote!(Holding),
        _ => quote!(ConvertedFrom),
    };
    let function = quote!(<#element as __nd::#asked<_, _>>::converted);
    tokens::call(at, function, &[operand])
}

/// An array, and its lower and upper bound, where they are given under either of their names.
fn clipped(operation: &Operation, context: &mut Context) -> TokenStream {
    let arguments = &operation.call.arguments;
    let [lower, upper] = [["a_min", "min"], ["a_max", "max"]].map(|names| {
        let mut given = names.into_iter().filter_map(|name| arguments.named(name));
        given.next().filter(|bound| !is_none(bound))
    });
    let all = [arguments.at(0), lower, upper];
    let is_alone = all.into_iter().flatten().all(only_literals);
    let mut clipped = match arguments.at(0) {
        Some(array) if is_alone => context.leaf(array),
        Some(array) => tree(array, context),
        None => return TokenStream::new(),
    };
    let are_two = lower.is_some() && upper.is_some();
    let [lowest, highest] = match are_two {
        true => [("not_below", "lower_of_two"), ("not_above", "upper_of_two")],
        false => [("maximum", "lower_bound"), ("minimum", "upper_bound")],
    };
    for (bound, (extreme, of_literal)) in [(lower, lowest), (upper, highest)] {
        if let Some(bound) = bound {
            let operator = match constant::integer(bound) {
                Some(_) => of_literal,
                None => extreme,
            };
            let bound = tree(bound, context);
            clipped = node(operation, operator, &[clipped, bound]);
        }
    }
    clipped
}

/// What stands in for elements that are no numbers.
fn replaced(operation: &Operation, context: &mut Context) -> TokenStream {
    let arguments = &operation.call.arguments;
    let x = match arguments.at(0) {
        Some(x) if only_literals(x) => context.leaf(x),
        Some(x) => tree(x, context),
        None => return TokenStream::new(),
    };
    let mut fields = TokenStream::new();
    let mut are_defaults = true;
    for (place, field) in [(2, "nan"), (3, "posinf"), (4, "neginf")] {
        let name = format_ident!("{field}");
        let Some(value) = arguments.at(place).filter(|value| !is_none(value)) else {
            fields.extend(quote!(#name: __nd::Replacements::DEFAULT.#name,));
            continue;
        };
        are_defaults = false;
        let value = context.plain(value);
        let value = quote!(__nd::Cast::<f64>::cast(#value));
        fields.extend(match field {
            "nan" => quote!(#name: #value,),
            _ => quote!(#name: ::core::option::Option::Some(#value),),
        });
    }
    let replacements = match are_defaults {
        true => quote!(&__nd::Replacements::DEFAULT),
        false => quote!(&__nd::Replacements { #fields }),
    };
    let operands = [x, quote!(__nd::Scalar(#replacements))];
    node(operation, operation.operator, &operands)
}

/// Conditions and choices: the choice of the first condition, or, where it does not hold, of the next.
fn selected(operation: &Operation, context: &mut Context) -> TokenStream {
    let arguments = &operation.call.arguments;
    if let ([Some(conditions), Some(choices)], None) = (
        [0, 1].map(|place| arguments.at(place)),
        cases(&operation.call),
    ) {
        return selected_of_held(operation, [conditions, choices], context);
    }
    let otherwise = match operation.call.arguments.at(2) {
        Some(default) => tree(default, context),
        None => quote!(__nd::IntLiteral::<0>),
    };
    // `check` has reported cases that are not listed.
    let (conditions, choices) = cases(&operation.call).unwrap_or_default();
    let pairs = conditions.iter().zip(choices).rev();
    pairs.fold(otherwise, |otherwise, (condition, choice)| {
        let operands = [tree(condition, context), tree(choice, context), otherwise];
        node(operation, "where", &operands)
    })
}

/// A selection of lists that variables hold, computed before what it is part of.
fn selected_of_held(
    operation: &Operation,
    lists: [&Expr; 2],
    context: &mut Context,
) -> TokenStream {
    let [conditions, choices] = lists.map(|list| {
        let list_value = context.plain(list);
        tokens::reference(list.extent, list_value)
    });
    let default = match operation.call.arguments.at(2) {
        Some(default) => weak(default, is_float(default), context),
        None => quote!(__nd::int(0)),
    };
    let at = operation.call.at();
    let values = [conditions, choices, default];
    let array = tokens::call(at, quote!(__nd::np::select), &values);
    quote!(__nd::Operand::operand(&#array))
}

/// What is taken for small, beside how large, and whether no number is close to none.
pub fn tolerance(given: [Option<&Expr>; 3], context: &mut Context) -> TokenStream {
    if given.iter().all(Option::is_none) {
        return quote!(__nd::Tolerance::DEFAULT);
    }
    let fields = given.iter().zip(["relative", "absolute", "equal_nan"]);
    let fields = fields.filter_map(|(value, field)| {
        let value = context.plain((*value)?);
        let name = format_ident!("{field}");
        Some(match field {
            "equal_nan" => quote!(#name: #value,),
            _ => quote!(#name: __nd::Cast::<f64>::cast(#value),),
        })
    });
    let fields: TokenStream = fields.collect();
    quote!(__nd::Tolerance { #fields ..__nd::Tolerance::DEFAULT })
}

/// Whether an operand of a comparison may be an integer whose type the compiler does not know yet, such as the
/// variable of a loop.
fn compares_a_variable(operator: BinaryOperator, sides: [&Expr; 2]) -> bool {
    operator.is_comparison() && sides.into_iter().any(is_variable)
}

/// As [`in_one_shape`], where bools come out, whatever the types of the operands are.
fn of_bools(at: Extent, function: TokenStream, operands: &[TokenStream]) -> TokenStream {
    let operands = tokens::call(at, function, operands);
    tokens::call(at, quote!(__nd::InOneShape::of_bools), &[operands])
}

/// Operands under an operator, which have to have a shape together.
pub fn in_one_shape(at: Extent, function: TokenStream, operands: &[TokenStream]) -> TokenStream {
    let operands = tokens::call(at, function, operands);
    tokens::call(at, quote!(__nd::InOneShape::in_one_shape), &[operands])
}

/// The function that makes operands an expression, of the trait whose message is about such a function of NumPy's.
fn asked_by_name(function: &Function, operands: usize) -> TokenStream {
    match (operands, function.words()) {
        (1, Words::Sign) => quote!(__nd::Negates::apply_to),
        (2, Words::Difference) => quote!(__nd::Subtracts::combine),
        (1, Words::Universal) => {
            let name = format_ident!("{}", function.name);
            quote!(__nd::SupportsOne::<_, __nd::ufunc::#name, _>::apply_to)
        }
        (2, Words::Universal) => supported(format_ident!("{}", function.name)),
        (1, _) => quote!(__nd::CalculatesOne::apply_to),
        (2, _) => quote!(__nd::Calculates::combine),
        _ => quote!(__nd::ComputesThree::combine_three),
    }
}

/// Of two operands, the function of the trait whose message has the name of a universal function.
fn supported(name: impl ToTokens) -> TokenStream {
    quote!(__nd::Supports::<_, _, __nd::ufunc::#name, _>::combine)
}

/// As [`asked_by_name`], of an operator.
fn asked(operator: BinaryOperator) -> TokenStream {
    match operator {
        BinaryOperator::Remainder => supported(quote!(remainder)),
        BinaryOperator::Subtract => quote!(__nd::Subtracts::combine),
        BinaryOperator::And
        | BinaryOperator::Or
        | BinaryOperator::Xor
        | BinaryOperator::ShiftLeft
        | BinaryOperator::ShiftRight => quote!(__nd::CombinesBits::combine),
        BinaryOperator::Less
        | BinaryOperator::LessEqual
        | BinaryOperator::Greater
        | BinaryOperator::GreaterEqual
        | BinaryOperator::Equal
        | BinaryOperator::NotEqual => quote!(__nd::Compares::combine),
        _ => quote!(__nd::Calculates::combine),
    }
}

/// The type that stands for an operator.
pub fn binary_type(operator: BinaryOperator) -> TokenStream {
    match operator {
        BinaryOperator::Power => quote!(Power),
        BinaryOperator::MatrixMultiply => quote!(MatrixMultiply),
        BinaryOperator::MatrixMultiplyInPlace => quote!(MatrixMultiplyInPlace),
        BinaryOperator::Multiply => quote!(Multiply),
        BinaryOperator::Divide => quote!(Divide),
        BinaryOperator::Remainder => quote!(Remainder),
        BinaryOperator::Add => quote!(Add),
        BinaryOperator::Subtract => quote!(Subtract),
        BinaryOperator::ShiftLeft => quote!(ShiftLeft),
        BinaryOperator::ShiftRight => quote!(ShiftRight),
        BinaryOperator::And => quote!(And),
        BinaryOperator::Xor => quote!(Xor),
        BinaryOperator::Or => quote!(Or),
        BinaryOperator::Less => quote!(Less),
        BinaryOperator::LessEqual => quote!(LessEqual),
        BinaryOperator::Greater => quote!(Greater),
        BinaryOperator::GreaterEqual => quote!(GreaterEqual),
        BinaryOperator::Equal => quote!(Equal),
        BinaryOperator::NotEqual => quote!(NotEqual),
    }
}

/// `left @ right`: not element by element, so it is computed before what it is part of.
pub fn product(
    operator: BinaryOperator,
    at: Extent,
    sides: [&Expr; 2],
    context: &mut Context,
) -> TokenStream {
    let function = context.may_fail("matrix_product");
    let marker = binary_type(operator);
    let marker = tokens::at(at, quote!(__nd::np::#marker));
    let [left, right] = sides.map(|side| factor(side, context));
    let call = tokens::call(
        at,
        quote!(__nd::np::Multiply::#function),
        &[left, right, marker],
    );
    context.attempt(call)
}
