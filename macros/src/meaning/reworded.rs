//! Keyword arguments that say what another expression says too: `np.sum(a, where=m, initial=1)` is
//! `1 + np.sum(np.where(m, a, 0))`, and `np.add(a, b, out=c)` is `c[...] = np.add(a, b)`. They are put
//! in these words before anything else is asked of the tree, so that nothing else knows of them, and
//! an output that is one of the operands, or overlaps it, is as right as in any assignment.
//!
//! What stays where it is has no other words; `check` reports it.

use proc_macro2::{Ident, Literal, Span, TokenStream};

use super::arguments::{is_none, text};
use super::call::Call;
use super::constant::only_literals;
use super::{resolve, tuples};
use crate::catalogue::element_types::sums_to_itself;
use crate::catalogue::signature::{Parameter, Takes};
use crate::catalogue::Kind;
use crate::syntax::tree::{
    Argument, Assignment, BinaryOperator, Expr, ExprKind, Extent, Input, Item, Slice, Statement,
};

/// Puts all such arguments in other words.
pub fn reword(input: &mut Input) {
    input.statements.iter_mut().for_each(line);
}

fn line(statement: &mut Statement) {
    match statement {
        Statement::Let { value, .. } => expression(value),
        Statement::Assign { place, value, .. } => {
            expression(place);
            expression(value);
        }
        Statement::Values(values) => {
            values.iter_mut().for_each(expression);
            if let [value] = values.as_slice() {
                if let Some(assignment) = stored(value) {
                    *statement = assignment;
                }
            }
        }
        Statement::Denied { line: inner, .. } => line(inner),
        Statement::Rust(_) => {}
    }
}

fn expression(expr: &mut Expr) {
    children(&mut expr.kind).into_iter().for_each(expression);
    if let ExprKind::Index { items, .. } = &mut expr.kind {
        tuples::as_lists(items);
    }
    if let Some(reworded) = reworded(expr) {
        *expr = reworded;
    }
}

fn children(kind: &mut ExprKind) -> Vec<&mut Expr> {
    match kind {
        ExprKind::Cast { value: inner, .. }
        | ExprKind::Group(inner)
        | ExprKind::Field { base: inner, .. }
        | ExprKind::Try { operand: inner, .. }
        | ExprKind::Unary { operand: inner, .. }
        | ExprKind::Borrow { operand: inner, .. } => vec![inner],
        ExprKind::Tuple(entries, _) | ExprKind::List(entries, _) => entries.iter_mut().collect(),
        ExprKind::Binary { left, right, .. } => vec![left, right],
        ExprKind::Index { base, items } => {
            let mut inner = vec![&mut **base];
            inner.extend(items.iter_mut().flat_map(of_item));
            inner
        }
        ExprKind::Method {
            base: first,
            arguments,
            ..
        }
        | ExprKind::Call {
            function: first,
            arguments,
            ..
        } => {
            let values = arguments.iter_mut().map(|argument| &mut argument.value);
            core::iter::once(&mut **first).chain(values).collect()
        }
        ExprKind::Name(_)
        | ExprKind::Rust(_)
        | ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Text(_)
        | ExprKind::Repeat(_)
        | ExprKind::Broken(_) => Vec::new(),
    }
}

fn of_item(item: &mut Item) -> Vec<&mut Expr> {
    match item {
        Item::Slice(Slice {
            start, stop, step, ..
        }) => [start, stop, step].into_iter().flatten().collect(),
        Item::Value(value) => vec![value],
        Item::Ellipsis(_) | Item::NewAxis(_) => Vec::new(),
    }
}

/// A call of which some arguments may have other words.
struct Options<'e> {
    expr: &'e Expr,
    call: Call<'e>,
}

impl<'e> Options<'e> {
    fn of(expr: &'e Expr) -> Option<Self> {
        let call = resolve::call(expr)?;
        let is_reworded = |(parameter, given): (&Parameter, &[&Expr])| {
            parameter.takes == Takes::Reworded && !given.is_empty()
        };
        let has_options = call.arguments.iter().any(is_reworded);
        (has_options && call.arguments.mismatches.is_empty()).then_some(Options { expr, call })
    }

    /// What is given under this name, if it is not `None`.
    fn named(&self, name: &str) -> Option<&'e Expr> {
        self.call
            .arguments
            .named(name)
            .filter(|value| !is_none(value))
    }

    /// What is computed.
    fn operands(&self) -> impl Iterator<Item = &'e Expr> + '_ {
        let arguments = self.call.arguments.iter();
        let operands = arguments.filter(|(parameter, _)| parameter.takes == Takes::Operand);
        operands.flat_map(|(_, given)| given.iter().copied())
    }

    /// The same call without the arguments of these names, and with what `operand` makes of what is
    /// computed.
    fn without(&self, names: &[&str], operand: impl Fn(&Expr) -> Expr) -> Expr {
        let mut expr = self.expr.clone();
        if let (ExprKind::Method { base, .. }, Some(receiver)) =
            (&mut expr.kind, self.call.receiver)
        {
            **base = operand(receiver);
        }
        let (ExprKind::Method {
            arguments: given, ..
        }
        | ExprKind::Call {
            arguments: given, ..
        }) = &self.expr.kind
        else {
            return expr;
        };
        let mut kept = Vec::new();
        let mut is_by_place = true;
        for argument in given {
            let Some(parameter) = self.parameter(&argument.value) else {
                continue;
            };
            if names.contains(&parameter.name) {
                is_by_place = false;
                continue;
            }
            // What follows a place that is gone is given by its name.
            let name = || Ident::new(parameter.name, argument.value.extent.first);
            kept.push(Argument {
                keyword: argument
                    .keyword
                    .clone()
                    .or_else(|| (!is_by_place).then(name)),
                value: match parameter.takes {
                    Takes::Operand => operand(&argument.value),
                    _ => argument.value.clone(),
                },
            });
        }
        if let ExprKind::Method { arguments, .. } | ExprKind::Call { arguments, .. } =
            &mut expr.kind
        {
            *arguments = kept;
        }
        expr
    }

    /// The parameter that this argument is given for.
    fn parameter(&self, value: &Expr) -> Option<&Parameter> {
        let is_it = |given: &&Expr| core::ptr::eq(*given, value);
        let mut parameters = self.call.arguments.iter();
        let (parameter, _) = parameters.find(|(_, given)| given.iter().any(is_it))?;
        Some(parameter)
    }
}

/// The call in other words, as far as it has some.
fn reworded(expr: &Expr) -> Option<Expr> {
    let options = Options::of(expr)?;
    let is_left_out = |name: &&&str| {
        let given = options.call.arguments.named(name);
        given.is_some_and(is_none)
    };
    let mut names: Vec<&str> = ["out", "where", "dtype", "initial"]
        .iter()
        .filter(is_left_out)
        .copied()
        .collect();
    let reduces = matches!(
        options.call.function.kind,
        Kind::Reduction | Kind::Accumulation
    );

    // The element type that is computed in. Sums and products of narrow ones would be wider than NumPy's.
    let element = options.named("dtype");
    let element = element.filter(|element| !reduces || keeps_its_type(element));
    // Literals alone are Python's numbers, which have no element type.
    let has_array = options.operands().any(|operand| !only_literals(operand));
    let element = element.filter(|_| has_array);
    names.extend(element.map(|_| "dtype"));
    let mask = options.named("where").filter(|_| reduces);
    let name = options.call.function.name;
    let mask = mask.and_then(|mask| Masked::of(name, mask, options.named("initial")));
    names.extend(mask.as_ref().map(|_| "where"));
    let start = match name {
        "sum" | "nansum" => options.named("initial").zip(Some(BinaryOperator::Add)),
        "prod" | "nanprod" => options.named("initial").zip(Some(BinaryOperator::Multiply)),
        _ => None,
    };
    names.extend(start.map(|_| "initial"));
    if names.is_empty() {
        return None;
    }
    let reworded = options.without(&names, |operand| {
        let operand = match element {
            Some(element) if !only_literals(operand) => converted(operand, element),
            _ => operand.clone(),
        };
        match &mask {
            Some(mask) => mask.of_operand(&operand),
            None => operand,
        }
    });
    Some(match start {
        Some((start, operator)) => combined(operator, start, reworded),
        None => reworded,
    })
}

/// Whether a sum of elements of this type is of this type.
fn keeps_its_type(element: &Expr) -> bool {
    let name = match &element.kind {
        ExprKind::Name(name) => name.to_string(),
        ExprKind::Field { base, name, .. } if resolve::is_numpy(base) => name.to_string(),
        _ => text(element).unwrap_or_default(),
    };
    sums_to_itself(&name)
}

/// What is reduced where a mask is true.
struct Masked<'e> {
    mask: &'e Expr,
    /// What stands for the rest.
    rest: Rest<'e>,
}

enum Rest<'e> {
    /// A number that changes nothing.
    Neutral(i128),
    /// Where the reduction starts.
    Initial(&'e Expr),
    False,
    True,
}

impl<'e> Masked<'e> {
    /// For the reduction of this name, if it has such words.
    fn of(name: &str, mask: &'e Expr, initial: Option<&'e Expr>) -> Option<Self> {
        let rest = match name {
            "sum" | "nansum" => Rest::Neutral(0),
            "prod" | "nanprod" => Rest::Neutral(1),
            "max" | "min" | "nanmax" | "nanmin" => Rest::Initial(initial?),
            "any" => Rest::False,
            "all" => Rest::True,
            _ => return None,
        };
        Some(Masked { mask, rest })
    }

    fn of_operand(&self, operand: &Expr) -> Expr {
        let mask = self.mask.clone();
        let operand = operand.clone();
        let at = mask.extent;
        match self.rest {
            Rest::Neutral(number) => numpys(at, "where", vec![mask, operand, integer(at, number)]),
            Rest::Initial(initial) => numpys(at, "where", vec![mask, operand, initial.clone()]),
            Rest::False => numpys(at, "logical_and", vec![operand, mask]),
            Rest::True => {
                let others = numpys(at, "logical_not", vec![mask]);
                numpys(at, "logical_or", vec![operand, others])
            }
        }
    }
}

/// The line that stores what a call yields in the array that is given for its `out`.
fn stored(value: &Expr) -> Option<Statement> {
    let options = Options::of(value)?;
    let out = options.named("out")?;
    if options.call.yields_several() {
        return None;
    }
    let place = match &out.kind {
        ExprKind::Index { .. } => out.clone(),
        ExprKind::Name(_) | ExprKind::Field { .. } => all_of(out),
        _ => return None,
    };
    let mut value = options.without(&["out", "where"], Expr::clone);
    if let Some(mask) = options.named("where") {
        if !matches!(options.call.function.kind, Kind::Elementwise(_)) {
            return None;
        }
        value = numpys(mask.extent, "where", vec![mask.clone(), value, out.clone()]);
    }
    let operator = Assignment {
        compound: None,
        extent: options.call.at(),
    };
    Some(Statement::Assign {
        place,
        operator,
        value,
    })
}

/// `array[...]`
fn all_of(array: &Expr) -> Expr {
    let extent = array.extent;
    let kind = ExprKind::Index {
        base: Box::new(array.clone()),
        items: vec![Item::Ellipsis(extent)],
    };
    Expr { kind, extent }
}

/// `operand.astype(element)`
fn converted(operand: &Expr, element: &Expr) -> Expr {
    let base = grouped(operand.clone());
    method(base, "astype", vec![element.clone()], element.extent)
}

/// `np.name(values)`
fn numpys(extent: Extent, name: &str, values: Vec<Expr>) -> Expr {
    let module = Expr {
        kind: ExprKind::Name(Ident::new("np", Span::call_site())),
        extent,
    };
    method(module, name, values, extent)
}

fn method(base: Expr, name: &str, values: Vec<Expr>, extent: Extent) -> Expr {
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

/// `(left operator right)`
fn combined(operator: BinaryOperator, left: &Expr, right: Expr) -> Expr {
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

fn integer(extent: Extent, number: i128) -> Expr {
    let mut literal = Literal::i128_unsuffixed(number);
    literal.set_span(extent.first);
    let kind = ExprKind::Int(literal);
    Expr { kind, extent }
}
