//! Functions of NumPy that are called as they are written: which argument is an array, an axis, a
//! number.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, ToTokens};

use super::numpy::{self, NegativeLength};
use super::signature::{parameters, places, Parameter};
use super::{axes, einsum, expression, irregular, list, plain, several, tokens, Context};
use crate::constant;
use crate::syntax::literal;
use crate::syntax::tree::{Argument, Expr, ExprKind, Extent};

/// The functions and their parameters. What an argument is:
///
/// | kind | given as |
/// |---|---|
/// | (none) | an array: `&a` |
/// | `beside` | an array or a scalar beside an array: literals adapt to it |
/// | `arrays` | several arrays: `(&a, &b)` |
/// | `entries` | the same, each by value if it is a number |
/// | `place` | an array that is written: `&mut a` |
/// | `overlap` | `"same"`: `name_same`; the default is the name alone |
/// | `pairs` | a number, a pair of them or several pairs, as lists |
/// | `mode` | `"edge"`: `name_edge`; `"constant"` is the name alone |
/// | `axis` | a literal: `name_axis::<1, _>`; `None` is as if it were left out |
/// | `axis-or-flat` | the same, but `None` is `name_flat` |
/// | `value` | whatever Rust makes of it |
/// | `length` | the same, but a literal becomes part of the type |
/// | `dtype` | `.astype::<T>()` after the call |
/// | `shape` | a shape |
/// | `side` | `"left"`, or `"right"`: `name_right` |
/// | `endpoint` | `True`, or `False`: `name_open` |
/// | `named` | the function is `name_parameter`, and takes whatever Rust makes of it |
/// | `named-array` | the same, and takes an array |
/// | `flag` | `True` or `False`: `name_flag`, without the `return_` before it |
#[rustfmt::skip]
const SIGNATURES: &[(&str, &str)] = &[
    ("concatenate", "arrays:arrays axis:axis-or-flat?"),
    ("dstack", "tup:arrays"),
    ("append", "arr values:beside axis:axis?"),
    ("insert", "arr obj values:beside axis:axis?"),
    ("delete", "arr obj axis:axis?"),
    ("pad", "array pad_width:pairs mode:mode? constant_values:value?"),
    ("atleast_1d", "ary"),
    ("atleast_2d", "ary"),
    ("atleast_3d", "ary"),
    ("intersect1d", "ar1 ar2"),
    ("union1d", "ar1 ar2"),
    ("setdiff1d", "ar1 ar2"),
    ("setxor1d", "ar1 ar2"),
    ("unravel_index", "indices shape:shape"),
    ("ravel_multi_index", "multi_index:entries dims:shape"),
    ("indices", "dimensions:shape"),
    ("ndindex", "shape:shape"),
    ("ndenumerate", "arr"),
    ("fill_diagonal", "a:place val:beside"),
    ("kron", "a b"),
    ("lexsort", "keys:entries"),
    ("partition", "a kth:value axis:axis-or-flat?"),
    ("argpartition", "a kth:value axis:axis-or-flat?"),
    ("broadcast_shapes", "shape1:shape shape2:shape"),
    ("stack", "arrays:arrays axis:axis?"),
    ("vstack", "tup:arrays"),
    ("hstack", "tup:arrays"),
    ("column_stack", "tup:arrays"),
    ("split", "ary indices_or_sections:value axis:axis?"),
    ("array_split", "ary indices_or_sections:value axis:axis?"),
    ("hsplit", "ary indices_or_sections:value"),
    ("vsplit", "ary indices_or_sections:value"),
    ("repeat", "a repeats axis:axis?"),
    ("tile", "a reps:shape"),
    ("roll", "a shift:value axis:axis?"),
    ("rot90", "m k:value=1"),
    ("flipud", "m"),
    ("fliplr", "m"),
    ("sort", "a axis:axis-or-flat?"),
    ("argsort", "a axis:axis-or-flat?"),
    ("unique", "ar return_index:flag? return_inverse:flag? return_counts:flag?"),
    ("searchsorted", "a v:beside side:side?"),
    ("diff", "a n:value=1 axis:axis?"),
    ("ediff1d", "ary"),
    ("array", "object dtype:dtype?"),
    ("zeros_like", "a dtype:dtype?"),
    ("ones_like", "a dtype:dtype?"),
    ("empty_like", "a dtype:dtype?"),
    ("full_like", "a fill_value:value dtype:dtype?"),
    ("arange", "start:value stop:value? step:value? dtype:dtype?"),
    ("linspace", "start:value stop:value num:length=50 endpoint:endpoint? dtype:dtype?"),
    ("logspace", "start:value stop:value num:length=50 base:value=10 dtype:dtype?"),
    ("eye", "N:length M:length? k:value? dtype:dtype?"),
    ("identity", "n:length dtype:dtype?"),
    ("tri", "N:length M:length? k:value=0 dtype:dtype?"),
    ("tril", "m k:value=0"),
    ("triu", "m k:value=0"),
    ("diag", "v k:value=0"),
    ("tril_indices", "n:value k:value=0 m:value?"),
    ("triu_indices", "n:value k:value=0 m:value?"),
    ("polyval", "p x:beside"),
    ("bincount", "x weights? minlength:value?"),
    ("histogram", "a bins=&10 range:named? density:flag?"),
    ("digitize", "x:beside bins right:value=false"),
    ("cov", "m y? rowvar:value? bias:value? ddof:value?"),
    ("corrcoef", "x y? rowvar:value?"),
    ("divmod", "x1:beside x2:beside"),
    ("isin", "element:beside test_elements"),
    ("dot", "a:beside b:beside"),
    ("matmul", "x1 x2"),
    ("inner", "a b"),
    ("outer", "a b"),
    ("vdot", "a b"),
    ("trace", "a"),
    ("interp", "x:beside xp fp left:value? right:value?"),
    ("trapezoid", "y x:named-array? dx:value=1 axis:axis?"),
    ("convolve", "a v mode:overlap=full"),
    ("correlate", "a v mode:overlap=valid"),
    ("cross", "a b"),
    ("fromfunction", "function:value shape:shape dtype:dtype?"),
];

/// `np.name(arguments)`, if it is one of these.
pub fn function(
    name: &Ident,
    arguments: &[Argument],
    context: &mut Context,
) -> Option<TokenStream> {
    let mistakes = context.errors.count();
    let call = written(name, arguments, context);
    // A call with a mistake would only be reported once more by the compiler.
    context.is_incomplete |= context.errors.count() > mistakes;
    call
}

fn written(name: &Ident, arguments: &[Argument], context: &mut Context) -> Option<TokenStream> {
    match name.to_string().as_str() {
        "meshgrid" => return Some(irregular::meshgrid(name, arguments, context)),
        "block" => return Some(irregular::block(name, arguments, context)),
        "gradient" => return Some(irregular::gradient(name, arguments, context)),
        "apply_along_axis" => return Some(irregular::along_axis(name, arguments, context)),
        "choose" => return Some(irregular::choose(name, arguments, context)),
        "tensordot" => return Some(irregular::tensordot(name, arguments, context)),
        "copyto" => return Some(irregular::copy_to(name, arguments, context)),
        "einsum" => return Some(einsum::function(name, arguments, context)),
        "allclose" => return Some(irregular::allclose(name, arguments, context)),
        _ => {}
    }
    let (_, signature) = SIGNATURES.iter().find(|(function, _)| name == function)?;
    let parameters = parameters(signature);
    let given = places(name, &parameters, None, arguments, context);
    let mut call = Written {
        function: name.to_string(),
        ..Written::default()
    };
    if name == "cov" || name == "corrcoef" {
        return Some(irregular::covariance(name, &parameters, given, context));
    }
    for (parameter, value) in parameters.iter().zip(&given) {
        match (value, parameter.default) {
            (Some(value), _) => call.argument(parameter, value, context),
            (None, Some(_)) if parameter.kind == "overlap" => {}
            (None, Some(default)) => call.values.extend(default.parse::<TokenStream>()),
            (None, None) => {}
        }
    }
    match name.to_string().as_str() {
        "bincount" => {
            if given[2].is_some() && given[1].is_none() {
                call.function = "bincount_to".to_owned();
            } else if given[1].is_some() {
                call.function = "bincount_weights".to_owned();
                if given[2].is_none() {
                    call.values.push(quote!(0));
                }
            }
        }
        // One for how the elements are compared.
        "sort" | "argsort" | "partition" | "argpartition" => call.types += 1,
        "tri" => call.as_matrix(given[1].is_some()),
        // The values go along the axis.
        "append" if given[2].is_some_and(|axis| !is_none(axis)) => {
            call.function = "concatenate_axis".to_owned();
            let (arr, values) = (&call.values[0], &call.values[1]);
            call.values = vec![quote!((#arr, #values))];
            call.types = 3;
        }
        "pad" if given[3].is_some() => match call.function.as_str() {
            "pad" => call.function = "pad_constant".to_owned(),
            _ => {
                let value = given[3].map_or(Extent::of(name.span()), |value| value.extent);
                context.errors.at(
                    value,
                    "unsupported keyword arguments for this mode: `constant_values`",
                );
            }
        },
        "eye" if given[1].is_some() || given[2].is_some() => {
            call.function = "eye_of".to_owned();
            if given[2].is_none() {
                call.values.push(quote!(0));
            }
            call.as_matrix(given[1].is_some());
        }
        "interp" if given[3].is_some() || given[4].is_some() => {
            call.function = "interp_outside".to_owned();
            call.values.truncate(3);
            for outside in &given[3..] {
                let value = outside.filter(|outside| !is_none(outside));
                call.values.push(match value {
                    Some(value) => {
                        let value = expression::value(value, context);
                        quote!(::core::option::Option::Some(__nd::Cast::<f64>::cast(#value)))
                    }
                    None => quote!(::core::option::Option::None),
                });
            }
        }
        // The widths are those between the places.
        "trapezoid" if given[1].is_some() => call.values.truncate(2),
        "fromfunction" if call.element.is_some() => {
            call.function = "fromfunction_of".to_owned();
            call.generics.extend(call.element.take());
            call.types = 3;
        }
        // As many columns as rows.
        "tril_indices" | "triu_indices" if given[2].is_none() => {
            let mut values = std::mem::take(&mut call.values).into_iter();
            let (rows, k) = (values.next(), values.next());
            call.values = vec![quote!(rows), k.unwrap_or_default(), quote!(rows)];
            let call = call.tokens(name);
            return Some(quote!(match #rows { rows => #call }));
        }
        "arange" => call.as_range(&given[..3], context),
        "zeros_like" | "ones_like" | "empty_like" if call.element.is_some() => {
            let like = if name == "ones_like" { "ones" } else { "zeros" };
            call.function = format!("{like}_like_of");
            call.generics.extend(call.element.take());
        }
        "unique" if call.function == "unique_index_inverse_counts" => {
            call.function = "unique_all".to_owned();
        }
        _ => {}
    }
    Some(call.tokens(name))
}

/// A call as it is written in Rust.
#[derive(Default)]
struct Written {
    function: String,
    /// What is written between `::<` and `>`, before a `_` for each type.
    generics: Vec<TokenStream>,
    /// How many type parameters the arguments have.
    types: usize,
    values: Vec<TokenStream>,
    element: Option<TokenStream>,
}

impl Written {
    fn argument(&mut self, parameter: &Parameter, value: &Expr, context: &mut Context) {
        match parameter.kind {
            "axis" if is_none(value) => {}
            "axis-or-flat" if is_none(value) => self.function += "_flat",
            "axis" | "axis-or-flat" => match constant::integer(value) {
                Some(axis) => {
                    self.function += "_axis";
                    self.generics
                        .push(tokens::at(value.extent, axes::axis_number(axis)));
                }
                None => context.errors.at(
                    value.extent,
                    "an axis is a number that is known while compiling: `axis=0`",
                ),
            },
            "side" => match text(value).as_deref() {
                Some("left") => {}
                Some("right") => self.function += "_right",
                _ => context
                    .errors
                    .at(value.extent, "search side must be one of 'left' or 'right'"),
            },
            "mode" => match text(value).as_deref() {
                Some("constant") => {}
                Some(mode @ ("edge" | "reflect" | "symmetric" | "wrap")) => {
                    self.function += "_";
                    self.function += mode;
                }
                mode => context.errors.at(
                    value.extent,
                    format!("mode '{}' is not supported", mode.unwrap_or_default()),
                ),
            },
            "overlap" => match text(value).as_deref() {
                mode if mode == parameter.default => {}
                Some(mode @ ("full" | "same" | "valid")) => {
                    self.function += "_";
                    self.function += mode;
                }
                _ => context.errors.at(
                    value.extent,
                    "Use one of 'valid', 'same', or 'full' for convolve/correlate mode",
                ),
            },
            "pairs" => self.values.push(several::pairs(value, context)),
            "entries" => {
                self.types += 1;
                self.values.push(several::by_reference(value, context));
            }
            "place" => {
                self.types += 1;
                let array = expression::value(value, context);
                self.values
                    .push(tokens::mutable_reference(value.extent, array));
            }
            "endpoint" | "flag" => match (decided(value, context), parameter.kind) {
                (Some(false), "endpoint") => self.function += "_open",
                (Some(true), "flag") => {
                    self.function += "_";
                    self.function += parameter.name.trim_start_matches("return_");
                }
                _ => {}
            },
            "dtype" => self.element = Some(numpy::element_type(value, context)),
            "value" => self.values.push(match literal::list(value) {
                Some(_) => plain::plain(value, context),
                None => expression::value(value, context),
            }),
            "named" => {
                self.named(parameter);
                self.values.push(expression::value(value, context));
            }
            "length" => self.values.push(numpy::length(value, context)),
            "shape" => {
                let shape = numpy::shape(value, NegativeLength::given_to(&self.function), context);
                self.values.push(shape);
            }
            kind => {
                // Several arrays have one for the result and, joined, one for the place of the axis.
                if kind == "named-array" {
                    self.named(parameter);
                }
                self.types += match (kind, self.function.starts_with("concatenate")) {
                    ("arrays", true) => 3,
                    ("arrays", false) => 2,
                    _ => 1,
                };
                self.values.push(match kind {
                    "arrays" => several::arrays(value, context),
                    "beside" => numpy::adapting(value, context),
                    _ => {
                        let array = expression::value(value, context);
                        tokens::reference(value.extent, array)
                    }
                });
            }
        }
    }

    /// The function has the name of a parameter in its own.
    fn named(&mut self, parameter: &Parameter) {
        self.function += "_";
        self.function += parameter.name;
    }

    /// The first two arguments as the shape of a matrix: a square one if there is no second.
    fn as_matrix(&mut self, has_columns: bool) {
        let mut values = std::mem::take(&mut self.values).into_iter();
        let rows = values.next().unwrap_or_default();
        let shape = match has_columns {
            true => {
                let columns = values.next().unwrap_or_default();
                quote!((#rows, #columns))
            }
            false => quote!(match #rows { length => (length, length) }),
        };
        self.values = [shape].into_iter().chain(values).collect();
    }

    /// Start, stop and step as one argument. Integer literals take the type of the others.
    fn as_range(&mut self, given: &[Option<&Expr>], context: &mut Context) {
        let bounds: Vec<_> = given.iter().copied().flatten().collect();
        let kind = list::Elements::of(&bounds);
        for (value, bound) in self.values.iter_mut().zip(bounds) {
            *value = list::element(bound, kind, context);
        }
        if let [_, _, ..] = self.values.as_slice() {
            let bounds = std::mem::take(&mut self.values);
            self.values = vec![quote!((#(#bounds),*))];
        }
    }

    fn tokens(self, name: &Ident) -> TokenStream {
        let function = Ident::new(&self.function, name.span());
        let function = if self.generics.is_empty() {
            function.to_token_stream()
        } else {
            let generics = &self.generics;
            let types = (0..self.types).map(|_| quote!(, _));
            quote!(#function::<#(#generics),* #(#types)*>)
        };
        let at = Extent::of(name.span());
        let call = tokens::call(at, quote!(__nd::np::#function), &self.values);
        match self.element {
            Some(element) => quote!(#call.astype::<#element>()),
            None => call,
        }
    }
}

pub fn is_none(value: &Expr) -> bool {
    matches!(&value.kind, ExprKind::Name(name) if name == "None")
}

/// `True` and `False`, in either language.
pub fn truth(value: &Expr) -> Option<bool> {
    match &value.kind {
        ExprKind::Name(name) if name == "True" || name == "true" => Some(true),
        ExprKind::Name(name) if name == "False" || name == "false" => Some(false),
        _ => None,
    }
}

/// The text of a string literal.
pub fn text(value: &Expr) -> Option<String> {
    match &value.kind {
        ExprKind::Text(literal) => Some(literal.to_string().trim_matches('"').to_owned()),
        _ => None,
    }
}

/// `True` or `False`, which the macro has to know.
pub fn decided(value: &Expr, context: &mut Context) -> Option<bool> {
    let truth = truth(value);
    if truth.is_none() {
        context.errors.at(
            value.extent,
            "this is decided while compiling: write `True` or `False`",
        );
    }
    truth
}
