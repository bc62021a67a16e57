//! Other views of an array: `a.T`, `np.swapaxes(a, 0, 1)`, `a.reshape(2, 3)`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, ToTokens};

use super::context::Context;
use super::{arguments, lent, list, option, plain, shape, tokens};
use crate::catalogue::array::Attribute;
use crate::catalogue::signature::Takes;
use crate::catalogue::{EachAxis, Kind, View};
use crate::meaning::access::{Access, Viewed};
use crate::meaning::arguments::{is_none, listed, text, truth};
use crate::meaning::call::{self, Call};
use crate::meaning::constant;
use crate::meaning::formula::is_literal;
use crate::meaning::resolve::is_variable;
use crate::syntax::tree::{Expr, ExprKind, Extent, UnaryOperator};

/// A method, and its arguments.
type Method = (TokenStream, TokenStream);

/// How one step is taken of an array.
enum Step {
    /// By a method of the array.
    Method(Method),
    /// By a function that is given the array and one argument more.
    Function(Extent, Method),
}

impl Step {
    fn on(&self, array: TokenStream, dot: &TokenStream, parentheses: Span) -> TokenStream {
        match self {
            Step::Method((method, values)) => {
                let values = tokens::parenthesized(parentheses, values.clone());
                quote!(#array #dot #method #values)
            }
            Step::Function(extent, (function, value)) => {
                let arguments = [quiet_argument(array), value.clone()];
                tokens::call_until(parentheses, *extent, function.clone(), &arguments)
            }
        }
    }
}

/// An argument whose parentheses, which a method is called on, no lint blames the user for.
fn quiet_argument(array: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = array.into_iter().collect();
    if let [TokenTree::Group(group)] = tokens.as_mut_slice() {
        group.set_span(plain::quiet(group.span()));
    }
    tokens.into_iter().collect()
}

/// How a view is taken of an array: methods, one after the other.
pub struct Taking {
    steps: Vec<Step>,
    dot: Extent,
    parentheses: Span,
}

impl Taking {
    /// What a step of a place takes.
    pub fn of(viewed: &Viewed, extent: Extent, mutable: bool, context: &mut Context) -> Self {
        match viewed {
            Viewed::Attribute { attribute, dot } => {
                Taking::attribute(*attribute, *dot, extent.last, mutable)
            }
            Viewed::Call(call, view) => Taking::call(call, *view, mutable, context),
        }
    }

    /// What an attribute takes, at its name.
    pub fn attribute(attribute: Attribute, dot: Span, name: Span, mutable: bool) -> Self {
        let method = method_name(attribute.runtime, attribute.view, mutable);
        let method = Ident::new(&method, name).to_token_stream();
        Taking {
            steps: vec![Step::Method((method, TokenStream::new()))],
            dot: Extent::of(dot),
            parentheses: name,
        }
    }

    /// What a call takes of its first argument.
    pub fn call(call: &Call, view: View, mutable: bool, context: &mut Context) -> Self {
        let rest: Vec<&Expr> = call.arguments.from(1).collect();
        let of = Methods {
            call,
            runtime: call.function.runtime_name(),
            ending: if mutable { "_mut" } else { "" },
        };
        let methods = match view {
            View::Reshaped => {
                return Taking::steps(call, vec![of.reshaped(mutable, context)]);
            }
            View::EachAxis(each) => of.each_axis(each),
            View::Axes => vec![of.axes(&rest)],
            View::Rolled => vec![of.rolled(&rest)],
            View::Permuted => vec![of.permuted(&rest, context)],
            View::Broadcast => vec![of.shaped(shape::shape_or_lengths, context)],
            View::Parts => vec![of.parts(&rest, context)],
            View::ToRead if !rest.is_empty() => vec![of.with_options(context)],
            View::Field => vec![of.field(&rest)],
            View::Plain | View::ToRead | View::Raveled | View::Part => {
                let name = method_name(of.runtime, Some(view), mutable);
                let name = Ident::new(&name, call.name.span());
                vec![(name.to_token_stream(), TokenStream::new())]
            }
        };
        Taking::steps(call, methods.into_iter().map(Step::Method).collect())
    }

    fn steps(call: &Call, steps: Vec<Step>) -> Self {
        Taking {
            steps,
            dot: call.at(),
            parentheses: call.parentheses,
        }
    }

    /// The steps, taken of a view for writing, which each of them uses up.
    pub fn used_up(&self, array: TokenStream) -> TokenStream {
        let dot = tokens::at(self.dot, quote!(.));
        self.steps.iter().fold(array, |array, step| {
            let again = tokens::at(self.dot, quote!(.by_value()));
            step.on(quote!(#array #again), &dot, self.parentheses)
        })
    }

    /// The steps, taken of `array`.
    pub fn on(&self, array: TokenStream) -> TokenStream {
        let dot = tokens::at(self.dot, quote!(.));
        self.steps
            .iter()
            .fold(array, |array, step| step.on(array, &dot, self.parentheses))
    }
}

/// The methods of the runtime that take what a call says of its first argument; `rest` are its other arguments.
struct Methods<'c, 'e> {
    call: &'c Call<'e>,
    /// The name of the function in the runtime.
    runtime: &'static str,
    /// How the names of those end that are for writing, if they are meant.
    ending: &'static str,
}

impl Methods<'_, '_> {
    fn named(&self, name: &str) -> Ident {
        Ident::new(&format!("{name}{}", self.ending), self.call.name.span())
    }

    /// The method along one axis.
    fn along(&self, name: &str, axis: i128, extent: Extent) -> TokenStream {
        let name = self.named(name);
        let axis = tokens::at(extent, arguments::axis_number(axis));
        quote!(#name::<#axis>)
    }

    /// Two axes as parameters of the type, or two lists of axes as arguments.
    fn axes(&self, rest: &[&Expr]) -> Method {
        let numbers = |value: &Expr| -> Vec<TokenStream> {
            let axes = call::axes(value).into_iter();
            axes.map(|(axis, extent)| tokens::at(extent, arguments::axis_number(axis)))
                .collect()
        };
        if rest.iter().any(|axes| listed(axes).is_some()) {
            let several = self.named(&format!("{}_several", self.runtime));
            let lists = rest.iter().map(|value| {
                let axes = numbers(value);
                quote!([#(#axes),*])
            });
            return (several.to_token_stream(), quote!((#(#lists),*)));
        }
        let name = self.named(self.runtime);
        let axes = rest.iter().flat_map(|value| numbers(value));
        (quote!(#name::<#(#axes),*>), TokenStream::new())
    }

    fn rolled(&self, rest: &[&Expr]) -> Method {
        let axis = |place: usize| rest.get(place).and_then(|axis| constant::integer(axis));
        let (source, start) = (axis(0).unwrap_or(0), axis(1).unwrap_or(0));
        let [source, destination] = [source, rolled(source, start)].map(arguments::axis_number);
        let name = self.named(self.runtime);
        let axes = tokens::at(self.call.at(), quote!(#source, #destination));
        (quote!(#name::<#axes>), TokenStream::new())
    }

    /// One method for each axis that is given, or one for all.
    fn each_axis(&self, each: EachAxis) -> Vec<Method> {
        let Some(axes) = self.call.axes() else {
            let name = self.named(self.runtime);
            return vec![(name.to_token_stream(), TokenStream::new())];
        };
        let name = match each {
            EachAxis::Added => self.runtime.to_owned(),
            EachAxis::Dropped | EachAxis::Turned => format!("{}_axis", self.runtime),
        };
        let axes = in_turn(axes, each).into_iter();
        let methods = axes.map(|(axis, extent)| self.along(&name, axis, extent));
        methods.map(|method| (method, TokenStream::new())).collect()
    }

    fn permuted(&self, rest: &[&Expr], context: &mut Context) -> Method {
        if rest.iter().all(|axes| is_none(axes)) {
            return (self.named("t").to_token_stream(), TokenStream::new());
        }
        let order = shape::order(rest, context);
        (self.named("permute").to_token_stream(), order)
    }

    fn shaped(
        &self,
        shape: fn(&[&Expr], Span, &mut Context) -> TokenStream,
        context: &mut Context,
    ) -> Method {
        let lengths = lengths(self.call);
        let shape = shape(&lengths, self.call.parentheses, context);
        (self.named(self.runtime).to_token_stream(), shape)
    }

    /// The shape is asked, as a trait's own function, whether it fits; for writing, the layout whether all elements lie
    /// in a row.
    fn reshaped(&self, mutable: bool, context: &mut Context) -> Step {
        let (_, shape) = self.shaped(shape::new_shape_or_lengths, context);
        let name = Ident::new(self.runtime, self.call.name.span());
        let whole = self.call.receiver.map_or(self.call.at(), |of| of.extent);
        let extent = Extent {
            first: whole.first,
            last: self.call.name.span(),
        };
        let asked = match mutable {
            true => quote!(__nd::InARow::#name),
            false => quote!(__nd::NewShape::#name),
        };
        Step::Function(extent, (asked, shape))
    }

    fn parts(&self, rest: &[&Expr], context: &mut Context) -> Method {
        let mut parameters = self.call.arguments.iter().map(|(parameter, _)| parameter);
        let takes = parameters
            .nth(1)
            .map_or(Takes::Value, |parameter| parameter.takes);
        let sections = rest.first().map(|sections| match is_variable(sections) {
            true => lent::shared(sections, context),
            false => arguments::argument(takes, sections, context),
        });
        let method = match self.call.axes().as_deref() {
            Some([(axis, extent), ..]) => {
                self.along(&format!("{}_axis", self.runtime), *axis, *extent)
            }
            _ => self.named(self.runtime).to_token_stream(),
        };
        (method, sections.unwrap_or_default())
    }

    fn with_options(&self, context: &mut Context) -> Method {
        let options = self.call.arguments.iter().skip(1);
        let options = options.filter(|(parameter, _)| parameter.is_here());
        let options: Vec<_> = options
            .map(|(parameter, given)| option::option(parameter, given.first().copied(), context))
            .collect();
        let with = self.named(&format!("{}_with", self.runtime));
        (with.to_token_stream(), quote!((#(#options),*)))
    }

    fn field(&self, rest: &[&Expr]) -> Method {
        let name = rest.first().copied().and_then(text).unwrap_or_default();
        let at = rest.first().map_or(self.call.at(), |name| name.extent);
        let name = Ident::new(&name, at.first);
        let field = self.named("field");
        (field.to_token_stream(), quote!(|fields| fields.#name))
    }
}

/// Where an axis is in the end that is put before another. `check` has reported axes that count from
/// different ends.
fn rolled(axis: i128, start: i128) -> i128 {
    match start {
        0 => 0,
        start => start - i128::from(axis < start),
    }
}

/// The lengths of the shape that a call gives, or the shape.
fn lengths<'e>(call: &Call<'e>) -> Vec<&'e Expr> {
    let mut arguments = call.arguments.iter();
    let shape = arguments.find(|(parameter, _)| parameter.takes.is_shape());
    shape.map_or(Vec::new(), |(_, given)| given.to_vec())
}

/// The method of an attribute or of a view without arguments. A flat array is a view for writing only
/// if its elements lie in a row.
fn method_name(runtime: &str, view: Option<View>, mutable: bool) -> String {
    match (view, mutable) {
        (Some(View::Raveled), true) => "flat_mut".to_owned(),
        (_, true) => format!("{runtime}_mut"),
        (_, false) => runtime.to_owned(),
    }
}

/// The axes in an order in which one does not change the number of another, each as it is called when
/// it is its turn. `check` has seen to it that those that count from the end are behind the others.
fn in_turn(mut axes: Vec<(i128, Extent)>, each: EachAxis) -> Vec<(i128, Extent)> {
    axes.sort_by_key(|(axis, _)| *axis);
    let (mut from_the_end, mut from_the_start): (Vec<_>, Vec<_>) =
        axes.into_iter().partition(|(axis, _)| *axis < 0);
    match each {
        EachAxis::Dropped => {
            from_the_start.reverse();
            from_the_end.append(&mut from_the_start);
            from_the_end
        }
        EachAxis::Added => {
            let to_come = (0..from_the_end.len() as i128).rev();
            for ((axis, _), to_come) in from_the_end.iter_mut().zip(to_come) {
                *axis += to_come;
            }
            from_the_start.append(&mut from_the_end);
            from_the_start
        }
        EachAxis::Turned => {
            from_the_end.append(&mut from_the_start);
            from_the_end
        }
    }
}

/// A view, to be read, of what a call is given.
pub fn view(call: &Call, context: &mut Context) -> TokenStream {
    let (Kind::View(view), Some(array)) = (call.function.kind, call.arguments.at(0)) else {
        return TokenStream::new();
    };
    let taking = Taking::call(call, view, false, context);
    // An array that nobody holds is reshaped by value.
    let source = match view == View::Reshaped && is_temporary(array) {
        true => receiver(array, context),
        false => source(array, context),
    };
    let value = taking.on(source);
    let is_denied = context.denied.copy && call.function.copies && call.receiver.is_some();
    let copy = call.arguments.named("copy").and_then(truth);
    match is_denied || (copy == Some(false) && !is_temporary(array)) {
        true => tokens::call(call.at(), quote!(__nd::no_copy), &[value]),
        false => value,
    }
}

/// Whether an array is one that an expression makes.
fn is_temporary(array: &Expr) -> bool {
    match &array.kind {
        ExprKind::Group(inner) => is_temporary(inner),
        ExprKind::Method { .. }
        | ExprKind::Call { .. }
        | ExprKind::List(..)
        | ExprKind::Binary { .. } => true,
        ExprKind::Unary { operator, .. } => *operator != UnaryOperator::Dereference,
        _ => false,
    }
}

/// An array that a view is taken of.
pub fn source(array: &Expr, context: &mut Context) -> TokenStream {
    if is_literal(array) {
        let number = context.with_numpys(true, |context| list::array(array, context));
        let view = context.as_view(array.extent);
        return quote!(#number #view);
    }
    let value = receiver(array, context);
    match array.kind {
        // It is one already.
        ExprKind::Index { .. } => value,
        _ if Access::of(array).ends_in_view() => value,
        _ => {
            let view = context.as_view(array.extent);
            quote!(#value #view)
        }
    }
}

/// What a method is called on.
pub fn receiver(base: &Expr, context: &mut Context) -> TokenStream {
    match &base.kind {
        ExprKind::Group(_)
        | ExprKind::List(..)
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. }
        | ExprKind::Borrow { .. } => {
            let value = context.value(base);
            tokens::parenthesized(base.extent.first, value)
        }
        _ => match context.field(base, false) {
            Some(field) => field,
            None => context.plain(base),
        },
    }
}
