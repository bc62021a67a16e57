//! Functions of NumPy that are computed element by element: parts of an expression, as operators
//! are.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::call::is_none;
use super::numpy::is_module;
use super::signature::{parameters, places};
use super::{expression, plain, tokens, Context};
use crate::syntax::literal;
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

/// Functions of one array; the operator has the same name in capitals.
const UNARY: &[&str] = &[
    "sqrt",
    "cbrt",
    "square",
    "reciprocal",
    "exp",
    "exp2",
    "expm1",
    "log",
    "log2",
    "log10",
    "log1p",
    "sin",
    "cos",
    "tan",
    "arcsin",
    "arccos",
    "arctan",
    "sinh",
    "cosh",
    "tanh",
    "arcsinh",
    "arccosh",
    "arctanh",
    "deg2rad",
    "rad2deg",
    "floor",
    "ceil",
    "trunc",
    "rint",
    "isnan",
    "isinf",
    "isfinite",
    "signbit",
    "logical_not",
    "negative",
    "positive",
    "absolute",
    "fabs",
    "sign",
    "invert",
    // Of complex numbers.
    "conjugate",
    "angle",
    "isreal",
    "iscomplex",
];

/// Functions of two arrays.
const BINARY: &[&str] = &[
    "power",
    "float_power",
    "logaddexp",
    "arctan2",
    "hypot",
    "floor_divide",
    "remainder",
    "fmod",
    "maximum",
    "minimum",
    "fmax",
    "fmin",
    "logical_and",
    "logical_or",
    "logical_xor",
    "equal",
    "not_equal",
    "less",
    "less_equal",
    "greater",
    "greater_equal",
    "add",
    "subtract",
    "multiply",
    "divide",
    "copysign",
    "gcd",
    "lcm",
    "heaviside",
];

/// Other names, and the operators they stand for.
const ALIASES: &[(&str, &str)] = &[
    ("abs", "absolute"),
    ("conj", "conjugate"),
    ("real", "real_part"),
    ("imag", "imaginary_part"),
    ("pow", "power"),
    ("asin", "arcsin"),
    ("acos", "arccos"),
    ("atan", "arctan"),
    ("atan2", "arctan2"),
    ("asinh", "arcsinh"),
    ("acosh", "arccosh"),
    ("atanh", "arctanh"),
    ("radians", "deg2rad"),
    ("degrees", "rad2deg"),
    ("mod", "remainder"),
    ("fix", "trunc"),
    ("around", "round"),
    ("true_divide", "divide"),
    ("bitwise_not", "invert"),
    ("bitwise_invert", "invert"),
    ("bitwise_and", "and"),
    ("bitwise_or", "or"),
    ("bitwise_xor", "xor"),
    ("left_shift", "shift_left"),
    ("right_shift", "shift_right"),
    ("bitwise_left_shift", "shift_left"),
    ("bitwise_right_shift", "shift_right"),
];

/// Operators that have no function of their name.
const NAMED_OTHERWISE: &[&str] = &[
    "and",
    "or",
    "xor",
    "shift_left",
    "shift_right",
    "real_part",
    "imaginary_part",
];

/// The parameters of a function, if it is one of these.
fn signature(function: &str) -> Option<&'static str> {
    Some(match function {
        "clip" => "a min? max?",
        "round" => "a decimals?",
        "isclose" => "a b rtol? atol? equal_nan?",
        "nan_to_num" => "x copy? nan? posinf? neginf?",
        "select" => "condlist choicelist default=0",
        "where" => "condition x y",
        "real_part" | "imaginary_part" => "val",
        _ if UNARY.contains(&function) => "x",
        _ if BINARY.contains(&function) || NAMED_OTHERWISE.contains(&function) => "x1 x2",
        _ => return None,
    })
}

/// A call of such a function.
struct Call<'e> {
    name: &'e Ident,
    /// What the name stands for.
    function: String,
    signature: &'static str,
    /// What a method is called on.
    receiver: Option<&'e Expr>,
    arguments: &'e [Argument],
}

impl<'e> Call<'e> {
    fn of(expr: &'e Expr) -> Option<Self> {
        let (name, receiver, arguments) = match &expr.kind {
            ExprKind::Method {
                base,
                name,
                turbofish,
                arguments,
                ..
            } if turbofish.is_empty() => {
                let is_method = name == "clip" || name == "round" || is_conjugate(name, arguments);
                match is_module(base) {
                    true => (name, None, arguments),
                    false if is_method => (name, Some(&**base), arguments),
                    false => return None,
                }
            }
            ExprKind::Call {
                function,
                arguments,
                ..
            } => match &function.kind {
                // Python's own.
                ExprKind::Name(name) if name == "abs" && arguments.len() == 1 => {
                    (name, None, arguments)
                }
                _ => return None,
            },
            _ => return None,
        };
        let text = name.to_string();
        let alias = ALIASES.iter().find(|(alias, _)| *alias == text);
        let function = alias.map_or(text.as_str(), |(_, function)| function);
        // `np.and` is no function of NumPy's.
        if alias.is_none() && NAMED_OTHERWISE.contains(&function) {
            return None;
        }
        // The parts of an array are a view of it.
        if matches!(function, "real_part" | "imaginary_part")
            && !arguments
                .iter()
                .any(|argument| expression::is_arithmetic(&argument.value))
        {
            return None;
        }
        // With the condition alone, it finds positions.
        if function == "where" && arguments.len() == 1 {
            return None;
        }
        let signature = signature(function)?;
        Some(Call {
            name,
            function: function.to_owned(),
            signature,
            receiver,
            arguments,
        })
    }

    /// `np.nan_to_num(x, nan=.., posinf=.., neginf=..)`.
    fn replaced(&self, places: &[Option<&Expr>], context: &mut Context) -> Option<TokenStream> {
        let [Some(x), _, given @ ..] = places else {
            // The mistake is noted.
            return Some(quote!(__nd::IntLiteral::<0>));
        };
        let x = match expression::only_literals(x) {
            true => expression::leaf(x, context),
            false => expression::tree(x, context),
        };
        let fields = given.iter().zip(["nan", "posinf", "neginf"]);
        let fields = fields.filter_map(|(value, field)| {
            let value = plain::plain((*value)?, context);
            let (name, value) = (
                format_ident!("{field}"),
                quote!(__nd::Cast::<f64>::cast(#value)),
            );
            Some(match field {
                "nan" => quote!(#name: #value,),
                _ => quote!(#name: ::core::option::Option::Some(#value),),
            })
        });
        let fields: TokenStream = fields.collect();
        let replacements = match fields.is_empty() {
            true => quote!(&__nd::Replacements::DEFAULT),
            false => quote!(&__nd::Replacements { #fields ..__nd::Replacements::DEFAULT }),
        };
        let operands = [x, quote!(__nd::Scalar(#replacements))];
        Some(self.node("binary", "nan_to_num", &operands))
    }

    /// `np.select([c, d], [x, y], default=z)`: `np.where(c, x, np.where(d, y, z))`.
    fn selected(&self, places: &[Option<&Expr>], context: &mut Context) -> Option<TokenStream> {
        let nothing = quote!(__nd::IntLiteral::<0>);
        let [Some(conditions), Some(choices), default] = places else {
            // The mistake is noted.
            return Some(nothing);
        };
        let (Some(conditions), Some(choices)) = (literal::list(conditions), literal::list(choices))
        else {
            context.errors.at(
                conditions.extent,
                "`np.select` takes a list of conditions and a list of choices: `[a > 0, b > 0], [a, b]`",
            );
            return Some(nothing);
        };
        if conditions.len() != choices.len() {
            context.errors.at(
                Extent::of(self.name.span()),
                "list of cases must be same length as list of conditions",
            );
            return Some(nothing);
        }
        let otherwise = match default {
            Some(default) => expression::tree(default, context),
            None => nothing,
        };
        let pairs = conditions.iter().zip(choices).rev();
        Some(pairs.fold(otherwise, |otherwise, (condition, choice)| {
            let operands = [
                expression::tree(condition, context),
                expression::tree(choice, context),
                otherwise,
            ];
            self.node("ternary", "where", &operands)
        }))
    }

    /// Part of the tree: an operator and its operands, blamed at the name of the function.
    fn node(&self, kind: &str, operator: &str, operands: &[TokenStream]) -> TokenStream {
        let at = Extent::of(self.name.span());
        let (kind, operator) = (
            format_ident!("{kind}"),
            format_ident!("{}", capitals(operator)),
        );
        let mut arguments = vec![tokens::at(at, quote!(__nd::#operator))];
        arguments.extend_from_slice(operands);
        tokens::call(at, quote!(__nd::#kind), &arguments)
    }
}

/// `floor_divide` as the name of a type: `FloorDivide`.
fn capitals(name: &str) -> String {
    let capital = |word: &str| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_uppercase() + rest,
        None => String::new(),
    };
    name.split('_').map(capital).collect()
}

/// NumPy's `z.conj()`, which is a method of single numbers as well.
fn is_conjugate(name: &Ident, arguments: &[Argument]) -> bool {
    cfg!(feature = "complex") && arguments.is_empty() && (name == "conj" || name == "conjugate")
}

/// Whether an expression is a call of such a function.
pub fn is_elementwise(expr: &Expr) -> bool {
    Call::of(expr).is_some()
}

/// A call of such a function as a part of the tree; `None` for everything else.
pub fn tree(expr: &Expr, context: &mut Context) -> Option<TokenStream> {
    let call = Call::of(expr)?;
    let parameters = parameters(call.signature);
    let places = places(
        call.name,
        &parameters,
        call.receiver,
        call.arguments,
        context,
    );
    match call.function.as_str() {
        "nan_to_num" => return call.replaced(&places, context),
        "select" => return call.selected(&places, context),
        _ => {}
    }
    // A literal takes its type from what is beside it, if that is not a literal as well.
    let all_literals = places
        .iter()
        .flatten()
        .all(|value| expression::only_literals(value));
    let mut operands = places
        .iter()
        .enumerate()
        .map(|(number, value)| match value {
            Some(value) if number == 0 && all_literals => expression::leaf(value, context),
            Some(value) => expression::tree(value, context),
            // The mistake is noted.
            None => quote!(__nd::IntLiteral::<0>),
        });
    Some(match (call.function.as_str(), places.len()) {
        ("clip", _) => {
            let mut clipped = operands.next()?;
            let bounds: Vec<_> = operands.collect();
            for (operator, (bound, given)) in ["maximum", "minimum"]
                .into_iter()
                .zip(bounds.into_iter().zip(&places[1..]))
            {
                if given.is_some_and(|given| !is_none(given)) {
                    clipped = call.node("binary", operator, &[clipped, bound]);
                }
            }
            clipped
        }
        ("isclose", _) => {
            let pair: Vec<_> = operands.take(2).collect();
            let apart = call.node("binary", "measure", &pair);
            let tolerance = tolerance(&places[2..], context);
            call.node(
                "binary",
                "is_close",
                &[apart, quote!(__nd::Scalar(&#tolerance))],
            )
        }
        ("where", _) => {
            let operands: Vec<_> = operands.collect();
            call.node("ternary", "where", &operands)
        }
        (function, 1) => {
            let operand = operands.next()?;
            call.node("unary", function, &[operand])
        }
        (function, _) => {
            let operands: Vec<_> = operands.collect();
            call.node("binary", function, &operands)
        }
    })
}

/// `rtol`, `atol` and `equal_nan` as the runtime's `Tolerance`.
pub fn tolerance(given: &[Option<&Expr>], context: &mut Context) -> TokenStream {
    if given.iter().all(Option::is_none) {
        return quote!(__nd::Tolerance::DEFAULT);
    }
    let fields = given.iter().zip(["relative", "absolute", "equal_nan"]);
    let fields = fields.filter_map(|(value, field)| {
        let value = plain::plain((*value)?, context);
        let name = format_ident!("{field}");
        Some(match field {
            "equal_nan" => quote!(#name: #value,),
            _ => quote!(#name: __nd::Cast::<f64>::cast(#value),),
        })
    });
    let fields: TokenStream = fields.collect();
    quote!(__nd::Tolerance { #fields ..__nd::Tolerance::DEFAULT })
}
