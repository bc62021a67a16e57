//! Expressions in other words, put together.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::ToTokens;

use crate::syntax::tree::{Argument, BinaryOperator, Expr, ExprKind, Extent, Item};

/// `array[...]`
pub fn all_of(array: &Expr) -> Expr {
    let extent = array.extent;
    indexed(array.clone(), vec![Item::Ellipsis(extent)], extent)
}

/// `array[items]`
pub fn indexed(array: Expr, items: Vec<Item>, extent: Extent) -> Expr {
    let kind = ExprKind::Index {
        base: Box::new(array),
        items,
    };
    Expr { kind, extent }
}

/// `operand.astype(element)`
pub fn converted(operand: &Expr, element: &Expr) -> Expr {
    let base = grouped(operand.clone());
    method(base, "astype", vec![element.clone()], element.extent)
}

/// `operand.astype(element, casting=rule)`
pub fn converted_by(rule: &str, operand: &Expr, element: &Expr) -> Expr {
    let rule = Expr {
        kind: ExprKind::Text(Literal::string(rule)),
        extent: element.extent,
    };
    with(converted(operand, element), "casting", rule)
}

/// `base.name`
pub fn attribute(base: Expr, name: &str, at: Extent) -> Expr {
    let name = Ident::new(name, at.first);
    let kind = ExprKind::Field {
        base: Box::new(grouped(base)),
        dot: at.first,
        name: name.into_token_stream(),
    };
    Expr { kind, extent: at }
}

/// `np.name(values)`
pub fn numpys(extent: Extent, name: &str, values: Vec<Expr>) -> Expr {
    let module = Expr {
        kind: ExprKind::Name(Ident::new("np", Span::call_site())),
        extent,
    };
    method(module, name, values, extent)
}

pub fn method(base: Expr, name: &str, values: Vec<Expr>, extent: Extent) -> Expr {
    let arguments = values.into_iter().map(|value| Argument {
        keyword: None,
        value,
    });
    let kind = ExprKind::Method {
        base: Box::new(base),
        dot: extent.first,
        name: Ident::new(name, extent.first),
        turbofish: TokenStream::new(),
        arguments: arguments.collect(),
        parentheses: extent.first,
    };
    Expr { kind, extent }
}

/// `name=value`
fn keyword(name: &str, value: Expr) -> Argument {
    Argument {
        keyword: Some(Ident::new(name, value.extent.first)),
        value,
    }
}

/// A call with one argument more, given by its name.
pub fn with(mut call: Expr, name: &str, value: Expr) -> Expr {
    if let ExprKind::Method { arguments, .. } = &mut call.kind {
        arguments.push(keyword(name, value));
    }
    call
}

/// `(left operator right)`
pub fn combined(operator: BinaryOperator, left: &Expr, right: Expr) -> Expr {
    let extent = right.extent;
    let kind = ExprKind::Binary {
        operator,
        operator_extent: left.extent,
        left: Box::new(left.clone()),
        right: Box::new(right),
    };
    grouped(Expr { kind, extent })
}

fn grouped(inner: Expr) -> Expr {
    let extent = inner.extent;
    let kind = ExprKind::Group(Box::new(inner));
    Expr { kind, extent }
}

pub fn integer(extent: Extent, number: i128) -> Expr {
    let mut literal = Literal::i128_unsuffixed(number);
    // Not as what the user wrote there, of whose digits clippy would judge.
    literal.set_span(Span::mixed_site().located_at(extent.first));
    let kind = ExprKind::Int(literal);
    Expr { kind, extent }
}

/// A number of type `f64`.
pub fn float(extent: Extent, number: f64) -> Expr {
    let mut literal = Literal::f64_suffixed(number);
    literal.set_span(Span::mixed_site().located_at(extent.first));
    let kind = ExprKind::Rust(literal.into_token_stream());
    Expr { kind, extent }
}

/// A list of one value.
pub fn list_of(value: Expr) -> Expr {
    let extent = value.extent;
    let kind = ExprKind::List(vec![value], extent.first);
    Expr { kind, extent }
}

/// `True` or `False`
pub fn truth(extent: Extent, truth: bool) -> Expr {
    let name = if truth { "True" } else { "False" };
    let kind = ExprKind::Name(Ident::new(name, extent.first));
    Expr { kind, extent }
}
