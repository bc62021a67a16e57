//! Which function of NumPy's a call is of, however it is written: `np.sort(a)`, `a.argsort()`,
//! `np.add.reduce(a)`, `abs(a)`; and whether it is part of an expression.

use proc_macro2::{Ident, Span, TokenStream};

use super::arguments::{is_none, listed, Arguments};
use super::call::{Call, Missing};
use super::constant;
use crate::catalogue::array::Attribute;
use crate::catalogue::signature::{parameters, Parameter, Takes};
use crate::catalogue::{self, polynomial, random, Function, Kind, Method, Node, UfuncMethod};
use crate::syntax::parse::python;
use crate::syntax::tree::{Argument, Expr, ExprKind, UnaryOperator};

/// What a name of NumPy's stands for.
pub enum Named<'e> {
    Function(Call<'e>),
    Missing(Missing<'e>),
}

/// The parts of a call as it is written.
struct Written<'e> {
    base: Option<&'e Expr>,
    name: &'e Ident,
    turbofish: Option<&'e TokenStream>,
    arguments: &'e [Argument],
    parentheses: Span,
}

/// What a call means, if it is one of NumPy's.
pub fn named(expr: &Expr) -> Option<Named<'_>> {
    let written = Written::of(expr)?;
    let Some(base) = written.base else {
        return python(&written).map(Named::Function);
    };
    match module(base) {
        Some(module) => Some(written.of_module(&module)),
        None => match written.of_ufunc(base) {
            Some(named) => Some(named),
            None => written.of_array(base).map(Named::Function),
        },
    }
}

/// The path of a module of NumPy's, below `np`, with a dot at its end: `linalg.`.
pub fn module(expr: &Expr) -> Option<String> {
    match &expr.kind {
        ExprKind::Name(name) if name == "np" => Some(String::new()),
        ExprKind::Field { base, name, .. } => {
            let path = format!("{}{name}", module(base)?);
            catalogue::MODULES
                .contains(&path.as_str())
                .then(|| path + ".")
        }
        _ => None,
    }
}

/// Whether an expression is `np` itself.
pub fn is_numpy(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Name(name) if name == "np")
}

/// Whether an index of an expression is kept as it is: `np.s_`.
pub fn makes_indices(base: &Expr) -> bool {
    match &base.kind {
        ExprKind::Field { base, name, .. } => {
            is_numpy(base) && catalogue::makes_indices(&name.to_string())
        }
        _ => false,
    }
}

/// Python's own functions, as those of NumPy's that they are of numbers.
fn python<'e>(written: &Written<'e>) -> Option<Call<'e>> {
    let name = match written.arguments {
        [Argument { keyword: None, .. }] if written.name == "abs" => "absolute",
        arguments if python::is_extreme_of_two(written.name, arguments) => {
            match written.name == "max" {
                true => "maximum",
                false => "minimum",
            }
        }
        _ => return None,
    };
    Some(written.call(catalogue::function_named(name)?, None))
}

impl<'e> Written<'e> {
    fn of(expr: &'e Expr) -> Option<Self> {
        match &expr.kind {
            ExprKind::Method {
                base,
                name,
                turbofish,
                arguments,
                parentheses,
                ..
            } => Some(Written {
                base: Some(base),
                name,
                turbofish: (!turbofish.is_empty()).then_some(turbofish),
                arguments,
                parentheses: *parentheses,
            }),
            ExprKind::Call {
                function,
                arguments,
                parentheses,
            } => match &function.kind {
                ExprKind::Name(name) => Some(Written {
                    base: None,
                    name,
                    turbofish: None,
                    arguments,
                    parentheses: *parentheses,
                }),
                _ => None,
            },
            _ => None,
        }
    }

    fn call(&self, function: &'static Function, receiver: Option<&'e Expr>) -> Call<'e> {
        let array = receiver.map(|array| (function.receiver(), array));
        let parameters = parameters(function.signature);
        let arguments = Arguments::matched(parameters, array, self.arguments);
        if let Some((parameter, other)) = function.without {
            if arguments.named(parameter).is_none_or(is_none) {
                return self.call(other, receiver);
            }
        }
        Call {
            function,
            name: self.name,
            receiver,
            turbofish: self.turbofish,
            parentheses: self.parentheses,
            arguments,
            along_first: false,
            operator: None,
        }
    }

    fn of_module(&self, module: &str) -> Named<'e> {
        let path = format!("{module}{}", self.name);
        match catalogue::function_named(&path) {
            Some(function) => Named::Function(self.call(function, None)),
            None => Named::Missing(missing(module, self.name)),
        }
    }

    /// `np.add.reduce(..)`.
    fn of_ufunc(&self, base: &Expr) -> Option<Named<'e>> {
        let ExprKind::Field { base: of, name, .. } = &base.kind else {
            return None;
        };
        if !module(of)?.is_empty() {
            return None;
        }
        let of = name.to_string();
        Some(
            match catalogue::ufunc_method(&of, &self.name.to_string())? {
                UfuncMethod::Function(function) => {
                    let call = Call {
                        along_first: true,
                        ..self.call(function, None)
                    };
                    // Options that the function does not have are those of any operator.
                    let by_operator = || {
                        let (function, operator) =
                            catalogue::ufunc_joined(&of, &self.name.to_string())?;
                        let call = self.call(function, None);
                        let takes_all = call.arguments.mismatches.is_empty();
                        takes_all.then_some(Call {
                            along_first: true,
                            operator: Some(operator),
                            ..call
                        })
                    };
                    let is_short = !call.arguments.mismatches.is_empty();
                    let other = is_short.then(by_operator).flatten();
                    Named::Function(other.unwrap_or(call))
                }
                UfuncMethod::By(function, operator) => Named::Function(Call {
                    along_first: true,
                    operator: Some(operator),
                    ..self.call(function, None)
                }),
                UfuncMethod::Instead(_) => Named::Missing(missing(&format!("{of}."), self.name)),
            },
        )
    }

    /// A method of an array, if it is NumPy's and not Rust's.
    fn of_array(&self, base: &'e Expr) -> Option<Call<'e>> {
        if self.turbofish.is_some() {
            return None;
        }
        let function = catalogue::method_named(&self.name.to_string())?;
        let is_numpys = match function.method {
            Method::WithAxes => match self.arguments {
                [] => is_arithmetic(base),
                arguments => has_axes(arguments),
            },
            Method::WithArguments => !self.arguments.is_empty(),
            Method::OfArrays => is_of_array(base, self.arguments),
            Method::NotOfIterators => {
                let is_rust =
                    |argument: &Argument| matches!(argument.value.kind, ExprKind::Rust(_));
                !self.arguments.iter().any(is_rust)
            }
            Method::OfComplex => cfg!(feature = "complex") && self.arguments.is_empty(),
            Method::No | Method::Yes | Method::Second => true,
        };
        is_numpys.then(|| self.call(function, Some(base)))
    }
}

/// A name that no function of this module has.
pub fn missing<'e>(module: &str, name: &'e Ident) -> Missing<'e> {
    let in_module = match module.strip_suffix('.') {
        Some(module) => format!("numpy.{module}"),
        None => "numpy".to_owned(),
    };
    Missing {
        module: in_module,
        name,
    }
}

/// Whether these are arguments of NumPy's reductions, and not those of a method of Rust's that has
/// the same name, such as `x.max(y)` and `iter.any(|x| ..)`.
fn has_axes(arguments: &[Argument]) -> bool {
    arguments.iter().all(|argument| {
        argument.keyword.is_some()
            || constant::integer(&argument.value).is_some()
            || is_none(&argument.value)
            || matches!(argument.value.kind, ExprKind::Tuple(..))
    })
}

/// Strings and iterators have methods of the same names, which take one number.
fn is_of_array(base: &Expr, arguments: &[Argument]) -> bool {
    let is_called = matches!(base.kind, ExprKind::Method { .. } | ExprKind::Call { .. });
    let is_text = matches!(base.kind, ExprKind::Text(_));
    match arguments {
        [count] if is_called => constant::integer(&count.value).is_none(),
        _ => !is_text,
    }
}

/// The call of a function of NumPy's that an expression is.
pub fn call(expr: &Expr) -> Option<Call<'_>> {
    match named(expr)? {
        Named::Function(call) => Some(call),
        Named::Missing(_) => None,
    }
}

/// The method of a generator of random numbers, if its call is not Rust's as it stands: arguments are given by name,
/// or left out, or are arrays that Rust would have by reference.
pub fn generator_call(expr: &Expr) -> Option<Call<'_>> {
    let written = Written::of(expr)?;
    let base = written
        .base
        .filter(|base| module(base).is_none() && !is_self(base))?;
    let name = written.name.to_string();
    let function = random::method_named(&name)?;
    let may_be_of_others = random::may_be_of_others(&name) && !is_generator(base);
    let parameters = parameters(function.signature);
    let given = written.arguments.len();
    let has_names = written
        .arguments
        .iter()
        .any(|argument| argument.keyword.is_some());
    let required = parameters
        .iter()
        .filter(|parameter| !parameter.is_optional())
        .count();
    let size = drawn_shape(&name);
    let in_rust = size.map_or(parameters.len(), |size| size + 1);
    let is_short = (required..in_rust).contains(&given) && !may_be_of_others;
    // Lengths that are written out are part of the type, as they are behind `size=`.
    let sized = size.and_then(|size| written.arguments.get(size));
    let is_listed = sized.is_some_and(|size| listed(&size.value).is_some());
    // Parameters may be arrays, which are lent.
    let is_lent = |(parameter, argument): (&Parameter, &Argument)| {
        parameter.takes == Takes::Parameter && constant::constant(&argument.value).is_none()
    };
    let may_have_arrays = given == in_rust
        && !may_be_of_others
        && parameters.iter().zip(written.arguments).any(is_lent);
    // A length in a variable is an integer of any type.
    let is_counted = given == in_rust
        && !may_be_of_others
        && sized.is_some_and(|size| constant::integer(&size.value).is_none());
    let is_numpys = has_names
        || is_short
        || is_listed
        || is_counted
        || may_have_arrays
        || random::takes_arrays(&name);
    is_numpys.then(|| written.call(function, None))
}

/// Whether a generator is made here, or has a name as NumPy's documentation has for it, `rng`, or one letter.
fn is_generator(expr: &Expr) -> bool {
    const PARTS: [&str; 3] = ["rng", "gen", "rand"];
    let is_named = |name: &str| name.len() == 1 || PARTS.iter().any(|part| name.contains(part));
    match &expr.kind {
        ExprKind::Name(name) => is_named(&name.to_string()),
        ExprKind::Field { name, .. } => is_named(&name.to_string()),
        _ => call(expr).is_some_and(|call| call.function.name == "random.default_rng"),
    }
}

/// Which argument of a method is the shape of what a generator of random numbers draws, if the method may be one of
/// its own: lengths are Rust's.
pub fn drawn_shape(method: &str) -> Option<usize> {
    let function = random::method_named(method)?;
    let is_size = |parameter: &Parameter| parameter.takes == Takes::Shape;
    parameters(function.signature).iter().position(is_size)
}

/// The method of a class of NumPy's that is no array, a generator or a polynomial, if its call is not Rust's as it stands.
pub fn class_call(expr: &Expr) -> Option<Call<'_>> {
    generator_call(expr).or_else(|| polynomial_call(expr))
}

/// The method of a polynomial, if its call is not Rust's as it stands: it has options.
fn polynomial_call(expr: &Expr) -> Option<Call<'_>> {
    let written = Written::of(expr)?;
    written
        .base
        .filter(|base| module(base).is_none() && !is_self(base))?;
    let name = written.name.to_string();
    let function = polynomial::method_named(&name)?;
    let has_names = |argument: &Argument| argument.keyword.is_some();
    let is_numpys = match polynomial::may_be_of_others(&name) {
        true => written.arguments.iter().any(has_names),
        false => !written.arguments.is_empty(),
    };
    is_numpys.then(|| written.call(function, None))
}

/// A function that is part of an expression, and its arguments.
pub struct Operation<'e> {
    pub node: Node,
    /// The runtime's operator.
    pub operator: &'static str,
    pub call: Call<'e>,
}

impl<'e> Operation<'e> {
    /// The operation that a call is.
    pub fn of(expr: &'e Expr) -> Option<Self> {
        let call = self::call(expr)?;
        let is_expression = || call.arguments.at(0).is_some_and(is_arithmetic);
        let function = match call.function.fused {
            Some(fused) if is_expression() => fused,
            _ => call.function,
        };
        match function.kind {
            Kind::Elementwise(node) => Some(Operation {
                node,
                operator: function.runtime_name(),
                call,
            }),
            _ => None,
        }
    }
}

/// Whether an expression is a call of a function that is computed element by element.
pub fn is_elementwise(expr: &Expr) -> bool {
    Operation::of(expr).is_some()
}

/// Whether the expression is arithmetic on what may be arrays, and not on literals alone.
pub fn is_arithmetic(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Group(inner) => is_arithmetic(inner),
        ExprKind::Binary { .. } => !constant::only_literals(expr),
        ExprKind::Unary { operator, .. } => {
            !matches!(operator, UnaryOperator::Dereference) && !constant::only_literals(expr)
        }
        ExprKind::Method { .. } | ExprKind::Call { .. } => is_elementwise(expr),
        _ => false,
    }
}

/// The attribute of NumPy's arrays that `base.name` is. `self` is a struct of the user's, which may have a field of
/// that name: `self.size`.
pub fn attribute(base: &Expr, name: &TokenStream) -> Option<Attribute> {
    match is_self(base) {
        true => None,
        false => catalogue::array::attribute(&name.to_string()),
    }
}

/// Whether it is `self`, which is a struct of the user's: no array, generator or polynomial.
pub fn is_self(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Name(name) if name == "self")
}

/// Whether an expression is a variable of Rust's, or a field.
pub fn is_variable(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Name(name) => name != "True" && name != "False",
        ExprKind::Field { base, name, .. } => {
            is_variable(base) && module(base).is_none() && attribute(base, name).is_none()
        }
        _ => false,
    }
}
