//! Reductions: `m.sum(axis=0)`, `((a - b) ** 2).sum()`, `np.sum(a * b, axis=(0, 1))`.
//!
//! What is reduced stays an expression, so that its elements are reduced while they are computed.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, ToTokens};

use super::numpy::{self, unknown_keyword};
use super::Context;
use super::{expression, list, member, tokens};
use crate::constant;
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

/// Reductions along any axes.
const REDUCTIONS: &[&str] = &[
    "sum",
    "prod",
    "min",
    "max",
    "ptp",
    "mean",
    "var",
    "std",
    "any",
    "all",
    "argmin",
    "argmax",
    "count_nonzero",
];

/// Those that NumPy has as functions only.
const FUNCTIONS: &[&str] = &[
    "nansum",
    "nanprod",
    "nanmin",
    "nanmax",
    "nanmean",
    "nanvar",
    "nanstd",
    "median",
    "nanmedian",
    "quantile",
    "percentile",
    "nanquantile",
    "nanpercentile",
    "average",
];

/// Those with a correction of the count.
const WITH_DDOF: &[&str] = &["var", "std", "nanvar", "nanstd"];

/// Those that take something else beside the array: its name, and whether it comes before the axis.
const WITH_ARRAY: &[(&str, &str, bool)] = &[
    ("quantile", "q", true),
    ("percentile", "q", true),
    ("nanquantile", "q", true),
    ("nanpercentile", "q", true),
    ("average", "weights", false),
    ("norm", "ord", true),
];

/// Those along one axis, or all of them.
const ALONG_ONE_AXIS: &[&str] = &["argmin", "argmax", "cumsum", "cumprod"];

/// What leaves the array as long as it is.
const ACCUMULATIONS: &[&str] = &["cumsum", "cumprod"];

/// What needs an element to begin with.
const OF_SOME: &[&str] = &["min", "max", "ptp", "argmin", "argmax"];

/// Other names that NumPy has for functions.
const ALIASES: &[(&str, &str)] = &[("amin", "min"), ("amax", "max")];

fn is_reduction(name: &str) -> bool {
    REDUCTIONS.contains(&name) || is_accumulation(name)
}

fn is_accumulation(name: &str) -> bool {
    ACCUMULATIONS.contains(&name)
}

/// `base.name(arguments)`, if it is a reduction that is not simply a method without arguments.
pub fn method(expr: &Expr, context: &mut Context) -> Option<TokenStream> {
    let ExprKind::Method {
        base,
        dot,
        name,
        turbofish,
        arguments,
        parentheses,
    } = &expr.kind
    else {
        return None;
    };
    let is_fused = expression::is_arithmetic(base);
    if !is_reduction(&name.to_string())
        || !turbofish.is_empty()
        || !is_numpys(arguments)
        || (arguments.is_empty() && !is_fused)
    {
        return None;
    }
    let arguments = Arguments::read(name, arguments, context);
    let source = if is_fused {
        begin(base, context)
    } else {
        let array = member::receiver(base, context);
        if arguments.axes.is_empty() && !is_accumulation(&name.to_string()) {
            let all = tokens::at(Extent::of(name.span()), quote!(.along_all()));
            quote!(#array #all)
        } else {
            array
        }
    };
    Some(arguments.call(source, *dot, name, *parentheses, context))
}

/// `np.name(arguments)`, if it is a reduction.
pub fn function(
    name: &Ident,
    arguments: &[Argument],
    context: &mut Context,
) -> Option<TokenStream> {
    let text = name.to_string();
    let alias = ALIASES.iter().find(|(alias, _)| *alias == text);
    let name = match alias {
        Some((_, own)) => &Ident::new(own, name.span()),
        None => name,
    };
    let (array, rest) = arguments.split_first()?;
    let text = name.to_string();
    let is_known = is_reduction(&text) || FUNCTIONS.contains(&text.as_str());
    if !is_known || array.keyword.is_some() {
        return None;
    }
    let source = begin(&array.value, context);
    let arguments = Arguments::read(name, rest, context);
    let is_mean = name == "average" && arguments.beside.is_none();
    let name = if is_mean {
        &Ident::new("mean", name.span())
    } else {
        name
    };
    Some(arguments.call(source, name.span(), name, name.span(), context))
}

/// `np.linalg.norm(arguments)`, if `base` is `np.linalg`.
pub fn norm(
    base: &Expr,
    name: &Ident,
    arguments: &[Argument],
    context: &mut Context,
) -> Option<TokenStream> {
    let is_linalg = match &base.kind {
        ExprKind::Field { base, name, .. } => {
            numpy::is_module(base) && name.to_string() == "linalg"
        }
        _ => false,
    };
    let (array, rest) = arguments.split_first()?;
    if !is_linalg || name != "norm" || array.keyword.is_some() {
        return None;
    }
    let source = begin(&array.value, context);
    let arguments = Arguments::read(name, rest, context);
    Some(arguments.call(source, name.span(), name, name.span(), context))
}

/// An expression that is to be reduced.
pub fn begin(expr: &Expr, context: &mut Context) -> TokenStream {
    let tree = expression::tree(expr, context);
    let reduction = context.may_fail("reduction");
    context.attempt(tokens::call(expr.extent, quote!(__nd::#reduction), &[tree]))
}

/// Whether these are arguments of NumPy's reductions, and not those of a method of Rust's that has
/// the same name, such as `x.max(y)` and `iter.any(|x| ..)`.
fn is_numpys(arguments: &[Argument]) -> bool {
    arguments.iter().all(|argument| {
        argument.keyword.is_some()
            || constant::integer(&argument.value).is_some()
            || is_none(&argument.value)
            || matches!(argument.value.kind, ExprKind::Tuple(..))
    })
}

fn is_none(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Name(name) if name == "None")
}

/// The arguments of a reduction.
#[derive(Default)]
struct Arguments<'a> {
    /// The axes, if not all of them, and where they stand.
    axes: Vec<(i128, Extent)>,
    /// Where `keepdims` stands, if it is true.
    keepdims: Option<Span>,
    ddof: Option<&'a Expr>,
    /// What the function takes beside the array.
    beside: Option<&'a Expr>,
}

impl<'a> Arguments<'a> {
    fn read(name: &Ident, arguments: &'a [Argument], context: &mut Context) -> Self {
        let mut read = Arguments::default();
        let text = name.to_string();
        let is_accumulation = is_accumulation(&text);
        let beside = WITH_ARRAY.iter().find(|(function, ..)| *function == text);
        // The places of what comes after the array.
        let (axis, beside, beside_place) = match beside {
            Some((_, beside, true)) => (1, Some(*beside), 0),
            Some((_, beside, false)) => (0, Some(*beside), 1),
            None => (0, None, usize::MAX),
        };
        for (number, Argument { keyword, value }) in arguments.iter().enumerate() {
            let Some(keyword) = keyword else {
                if number == axis {
                    read.axes(&text, value, context);
                } else if number == beside_place {
                    read.beside = Some(value);
                } else {
                    context.errors.at(
                        value.extent,
                        "write the name of this argument: `keepdims=True`, `ddof=1`",
                    );
                }
                continue;
            };
            match keyword.to_string().as_str() {
                "axis" => read.axes(&text, value, context),
                "keepdims" if !is_accumulation => {
                    if is_true(value, context) {
                        read.keepdims = Some(keyword.span());
                    }
                }
                "ddof" if WITH_DDOF.contains(&text.as_str()) => read.ddof = Some(value),
                keyword if Some(keyword) == beside => read.beside = Some(value),
                _ => unknown_keyword(keyword, context),
            }
        }
        if beside == Some("q") && read.beside.is_none() {
            context.errors.at(
                Extent::of(name.span()),
                format!("{text}() missing 1 required positional argument: 'q'"),
            );
            context.is_incomplete = true;
        }
        read
    }

    /// `axis=0`, `axis=(0, -1)`, `axis=None`.
    fn axes(&mut self, function: &str, value: &Expr, context: &mut Context) {
        match &value.kind {
            _ if is_none(value) => {}
            ExprKind::Group(inner) => self.axes(function, inner, context),
            ExprKind::Tuple(axes, _) if !ALONG_ONE_AXIS.contains(&function) => {
                if axes.is_empty() {
                    context.errors.at(
                        value.extent,
                        "a reduction along no axes at all is the array itself",
                    );
                }
                for axis in axes {
                    self.axis(axis, context);
                }
            }
            _ => self.axis(value, context),
        }
    }

    fn axis(&mut self, value: &Expr, context: &mut Context) {
        if let Some(axis) = constant::integer(value) {
            self.axes.push((axis, value.extent));
            return;
        }
        let python = match &value.kind {
            ExprKind::Text(_) => Some("str"),
            ExprKind::Tuple(..) => Some("tuple"),
            ExprKind::List(..) => Some("list"),
            _ if list::is_float(value) => Some("float"),
            _ if constant::is_complex(value) => Some("complex"),
            _ => None,
        };
        match python {
            Some(python) => context.errors.at(
                value.extent,
                format!("'{python}' object cannot be interpreted as an integer"),
            ),
            None => context.errors.at(
                value.extent,
                "an axis is a number that is known while compiling: `axis=0`",
            ),
        }
    }

    /// `source.along::<0>().keepdims().name()`.
    fn call(
        self,
        source: TokenStream,
        dot: Span,
        name: &Ident,
        parentheses: Span,
        context: &mut Context,
    ) -> TokenStream {
        let mut call = source;
        let dot = tokens::at(Extent::of(dot), quote!(.));
        if is_accumulation(&name.to_string()) {
            let method = match self.axes.first() {
                Some((axis, extent)) => along(&format!("{name}_axis"), *axis, *extent),
                None => name.to_token_stream(),
            };
            let nothing = tokens::parenthesized(parentheses, TokenStream::new());
            return quote!(#call #dot #method #nothing);
        }
        for (axis, extent) in self.axes {
            let along = along("along", axis, extent);
            let nothing = tokens::parenthesized(extent.last, TokenStream::new());
            call = quote!(#call #dot #along #nothing);
        }
        if let Some(span) = self.keepdims {
            call.extend(tokens::at(Extent::of(span), quote!(.keepdims())));
        }
        if name == "norm" {
            let ord = self.beside.filter(|ord| !is_none(ord));
            let (method, ord) = match ord {
                Some(ord) => ("norm_ord", expression::value(ord, context)),
                None => ("norm", TokenStream::new()),
            };
            let method = Ident::new(method, name.span());
            let ord = tokens::parenthesized(parentheses, ord);
            return quote!(#call #dot #method #ord);
        }
        if let Some(beside) = self.beside {
            let beside = numpy::adapting(beside, context);
            let beside = tokens::parenthesized(parentheses, beside);
            return quote!(#call #dot #name #beside);
        }
        match self.ddof {
            Some(ddof) => {
                let method = Ident::new(&format!("{name}_ddof"), name.span());
                let ddof = expression::value(ddof, context);
                let ddof = tokens::parenthesized(parentheses, ddof);
                quote!(#call #dot #method #ddof)
            }
            None => {
                let nothing = tokens::parenthesized(parentheses, TokenStream::new());
                if context.fallible && OF_SOME.iter().any(|of_some| name == of_some) {
                    let method = Ident::new(&format!("try_{name}"), name.span());
                    return context.attempt(quote!(#call #dot #method #nothing));
                }
                quote!(#call #dot #name #nothing)
            }
        }
    }
}

/// `method::<axis>`, at the place of the axis.
fn along(method: &str, axis: i128, extent: Extent) -> TokenStream {
    let method = Ident::new(method, extent.first);
    let axis = Literal::i128_unsuffixed(axis);
    tokens::at(extent, quote!(#method::<#axis>))
}

/// Whether `keepdims` is true.
fn is_true(value: &Expr, context: &mut Context) -> bool {
    match &value.kind {
        ExprKind::Name(name) if name == "True" || name == "true" => true,
        ExprKind::Name(name) if name == "False" || name == "false" => false,
        _ => {
            context.errors.at(
                value.extent,
                "keepdims is `True` or `False`: it decides the type of the result",
            );
            false
        }
    }
}
