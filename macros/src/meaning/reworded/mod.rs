//! Keyword arguments that say what another expression says too: `np.sum(a, where=m, initial=1)` is
//! `1 + np.sum(np.where(m, a, 0))`, and `np.add(a, b, out=c)` is `c[...] = np.add(a, b)`. They are put
//! in these words before anything else is asked of the tree, so that nothing else knows of them, and
//! an output that is one of the operands, or overlaps it, is as right as in any assignment.
//!
//! What stays where it is has no other words; `check` reports it.

mod build;
mod dtypes;
mod fields;
mod flat;
mod functions;
mod index_makers;
mod masked;
mod outputs;
mod products;
pub mod walk;
mod whole;

use proc_macro2::Ident;

use super::arguments::{is_none, text, truth};
use super::call::Call;
use super::constant::{self, only_literals, Constant};
use super::{resolve, tuples};
use crate::catalogue::element_types::{is_complex, is_integer, is_narrow_integer, sums_to_itself};
use crate::catalogue::signature::{Parameter, Takes};
use crate::catalogue::{Combines, Kind, Made, Words};
use crate::syntax::tree::{Argument, Assignment, BinaryOperator, Expr, ExprKind, Input, Statement};
use build::{all_of, attribute, combined, converted, converted_by, float, numpys};
use masked::Masked;
use walk::children;

/// Puts all such arguments in other words.
pub fn reword(input: &mut Input) {
    input.statements.iter_mut().for_each(line);
}

fn line(statement: &mut Statement) {
    match statement {
        Statement::Let { value, .. } => expression(value),
        Statement::Assign {
            place,
            operator,
            value,
        } => {
            expression(place);
            expression(value);
            tuples::stored_as_list(place, operator, value);
            if fields::is_one(place) {
                *place = all_of(place);
            }
            if let Some(other) = flat::stored(place, operator, value) {
                *statement = other;
            }
        }
        Statement::Values(values) => {
            // Before anything else: what other words say is stored, too.
            if let [value] = values.as_slice() {
                if let Some(assignment) = stored(value) {
                    *statement = assignment;
                    return line(statement);
                }
            }
            values.iter_mut().for_each(expression);
        }
        Statement::Denied { line: inner, .. } | Statement::Parallel { line: inner, .. } => {
            line(inner)
        }
        Statement::Rust(_) => {}
    }
}

fn expression(expr: &mut Expr) {
    children(&mut expr.kind).into_iter().for_each(expression);
    if let Some(field) = fields::called(expr) {
        *expr = field;
        return;
    }
    if let Some(call) = index_makers::called(expr) {
        *expr = call;
        return;
    }
    if let ExprKind::Index { items, .. } = &mut expr.kind {
        tuples::as_lists(items);
    }
    tuples::computed_as_lists(expr);
    if let Some(named) = dtypes::called(expr) {
        *expr = named;
    }
    whole::as_list(expr);
    let other = reworded(expr)
        .or_else(|| whole::rolled(expr))
        .or_else(|| functions::called(expr));
    if let Some(reworded) = other {
        *expr = reworded;
    }
}

/// A call of which some arguments may have other words.
struct Options<'e> {
    expr: &'e Expr,
    call: Call<'e>,
}

impl<'e> Options<'e> {
    fn of(expr: &'e Expr) -> Option<Self> {
        let call = resolve::call(expr).or_else(|| resolve::class_call(expr))?;
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

    /// Whether there is a correction that is not the `ddof`, which is its other name.
    fn has_correction(&self) -> bool {
        self.named("correction").is_some() && self.call.arguments.named("ddof").is_none()
    }

    fn reduces(&self) -> bool {
        let kind = self.call.function.kind;
        matches!(kind, Kind::Reduction | Kind::Accumulation)
    }

    /// The operator that joins the elements, if they are added or multiplied.
    fn operator(&self) -> Option<BinaryOperator> {
        match self.call.function.combines {
            Some(Combines::Sum) => Some(BinaryOperator::Add),
            Some(Combines::Product) => Some(BinaryOperator::Multiply),
            _ => None,
        }
    }

    /// The element type that is computed in, where other words say so. Literals alone are Python's numbers, which
    /// have none.
    fn element(&self) -> Option<&'e Expr> {
        let element = self.named("dtype")?;
        let is_cut_off = self.is_average() && is_integer(&type_name(element));
        if !self.call.function.loops.has(&type_name(element)) && !is_cut_off {
            return None;
        }
        // What an operator joins has the type that its operands have.
        let is_computed_in =
            !self.reduces() || self.call.operator.is_some() || sums_to_itself(&type_name(element));
        let has_array = self.operands().any(|operand| !only_literals(operand));
        ((is_computed_in || self.is_cut(element)) && has_array).then_some(element)
    }

    fn is_average(&self) -> bool {
        self.call.function.name == "mean"
    }

    /// Whether the results are not of the element type that is computed in: averages as integers are cut off, and
    /// variances of complex numbers are real until they are made complex ones.
    fn yields_another(&self, element: &Expr) -> bool {
        let name = type_name(element);
        match self.call.function.name {
            "mean" => is_integer(&name),
            "var" | "std" | "nanvar" | "nanstd" => is_complex(&name),
            _ => false,
        }
    }

    /// Which conversions of its operands a universal function makes.
    fn rule(&self) -> Option<String> {
        let is_universal = self.call.function.words() == Words::Universal;
        let rule = self.named("casting").and_then(text);
        is_universal.then(|| rule.unwrap_or_else(|| "same_kind".to_owned()))
    }

    /// Whether what comes out is cut off to an element type: sums and products of narrow integers are wider than
    /// NumPy's, and cut off at the end, they are as if each of them had been.
    fn is_cut(&self, element: &Expr) -> bool {
        self.reduces() && self.operator().is_some() && is_narrow_integer(&type_name(element))
    }

    /// What is computed.
    fn operands(&self) -> impl Iterator<Item = &'e Expr> + '_ {
        let arguments = self.call.arguments.iter();
        let operands = arguments.filter(|(parameter, _)| self.is_operand(parameter));
        operands.flat_map(|(_, given)| given.iter().copied())
    }

    /// Whether a parameter is what is computed: an array of a function of whole arrays, but not the weights beside
    /// it.
    fn is_operand(&self, parameter: &Parameter) -> bool {
        match parameter.takes {
            Takes::Operand => true,
            Takes::Array | Takes::Beside => {
                matches!(self.call.function.kind, Kind::Whole | Kind::Made(_))
                    && parameter.default.is_none_or(|default| default == "None")
                    && !parameter.name.ends_with("weights")
                    && parameter.name != "indices"
            }
            _ => false,
        }
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
            let name = |name: &str| Ident::new(name, argument.value.extent.first);
            let keyword = match parameter.name {
                "correction" if self.has_correction() => Some(name("ddof")),
                _ => argument.keyword.clone(),
            };
            kept.push(Argument {
                keyword: keyword.or_else(|| (!is_by_place).then(|| name(parameter.name))),
                value: match self.is_operand(parameter) {
                    true => operand(&argument.value),
                    false => argument.value.clone(),
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
    if let Some(reworded) = options.in_other_words() {
        return Some(reworded);
    }
    let mut names: Vec<&str> = ["out", "where", "dtype", "initial", "correction", "copy"]
        .iter()
        .filter(is_left_out)
        .copied()
        .collect();
    let function = options.call.function;
    let element = options.element();
    let is_said_twice = |element: &&Expr| function.loops.is_that_of_results(&type_name(element));
    let unsaid = options.named("dtype").filter(is_said_twice);
    names.extend(element.or(unsaid).map(|_| "dtype"));
    let mask = options.named("where").filter(|_| options.reduces());
    let mask = mask.and_then(|mask| Masked::of(function, mask, options.named("initial")));
    names.extend(mask.as_ref().map(|_| "where"));
    let start = options.named("initial").zip(options.operator());
    names.extend(start.map(|_| "initial"));
    let is_in_degrees = options.named("deg").and_then(truth);
    names.extend(is_in_degrees.map(|_| "deg"));
    if names.is_empty() && !options.has_correction() {
        return None;
    }
    let reworded = options.without(&names, |operand| {
        let operand = match element {
            Some(element) if !only_literals(operand) => match options.rule() {
                Some(rule) => converted_by(&rule, operand, element),
                None => converted(operand, element),
            },
            _ => operand.clone(),
        };
        match &mask {
            Some(mask) => mask.of_operand(&operand),
            None => operand,
        }
    });
    let whole = match start {
        Some((start, operator)) => begun(operator, start, reworded),
        None if is_in_degrees == Some(true) => numpys(reworded.extent, "rad2deg", vec![reworded]),
        None => reworded,
    };
    // Covariances are computed as `f64`, whatever they are of.
    let is_wide = matches!(
        function.kind,
        Kind::Made(Made::Covariance | Made::Correlation)
    );
    let is_of_another_type =
        |element: &&Expr| is_wide || options.is_cut(element) || options.yields_another(element);
    Some(match element.filter(is_of_another_type) {
        Some(element) => converted(&whole, element),
        None => whole,
    })
}

/// What begins with a number. An integer is one of the type of the results; anything else is converted to it.
fn begun(operator: BinaryOperator, start: &Expr, results: Expr) -> Expr {
    let name = match operator {
        _ if constant::integer(start).is_some() => return combined(operator, start, results),
        BinaryOperator::Add => "initial_sum",
        _ => "initial_product",
    };
    let start = match constant::constant(start) {
        Some(Constant::Float(number)) => float(start.extent, number),
        _ => start.clone(),
    };
    numpys(start.extent, name, vec![start, results])
}

/// The name of an element type, as it is written.
fn type_name(element: &Expr) -> String {
    match &element.kind {
        ExprKind::Name(name) => name.to_string(),
        ExprKind::Field { base, name, .. } if resolve::is_numpy(base) => name.to_string(),
        _ => text(element).unwrap_or_default(),
    }
}

/// All of an array that is given for an output, or the part that it is.
fn place_of(out: &Expr) -> Option<Expr> {
    match &out.kind {
        ExprKind::Index { .. } => Some(out.clone()),
        ExprKind::Name(_) | ExprKind::Field { .. } => Some(all_of(out)),
        _ => None,
    }
}

/// The line that stores what a call yields in the array that is given for its `out`.
fn stored(value: &Expr) -> Option<Statement> {
    let options = Options::of(value)?;
    let out = options.named("out")?;
    let place = match &out.kind {
        ExprKind::Tuple(places, brackets) if options.call.yields_several() => {
            let places: Option<Vec<Expr>> = places.iter().map(place_of).collect();
            Expr {
                kind: ExprKind::Tuple(places?, *brackets),
                extent: out.extent,
            }
        }
        _ if options.call.yields_several() => return None,
        _ => place_of(out)?,
    };
    let is_elementwise = matches!(options.call.function.kind, Kind::Elementwise(_));
    let mask = options.named("where").filter(|_| is_elementwise);
    let names: &[&str] = if is_elementwise {
        &["out", "where"]
    } else {
        &["out"]
    };
    let mut value = options.without(names, Expr::clone);
    if let Some(mask) = mask {
        value = numpys(mask.extent, "where", vec![mask.clone(), value, out.clone()]);
    }
    // What has any number of elements has those of the output.
    let sizes = |parameter: &Parameter| parameter.name == "size" && parameter.takes.is_shape();
    if options.call.arguments.parameters().iter().any(sizes) && options.named("size").is_none() {
        let shape = attribute(out.clone(), "shape", out.extent);
        value = build::with(value, "size", shape);
    }
    let operator = Assignment {
        compound: None,
        casting: outputs::casting(&options),
        extent: options.call.at(),
    };
    Some(Statement::Assign {
        place,
        operator,
        value,
    })
}
