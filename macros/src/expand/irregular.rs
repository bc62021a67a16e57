//! Functions of NumPy whose arguments are read in a way of their own.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::call::{decided, is_none, text};
use super::signature::{parameters, places, Parameter};
use super::{assign, axes, expression, function, numpy, plain, several, tokens, Context};
use crate::constant;
use crate::syntax::literal;
use crate::syntax::tree::{Argument, Assignment, Expr, ExprKind, Extent, Item};

/// `np.block([[a, b], [c, d]])`: rows of arrays joined along the last axis, and these along the one
/// before it.
pub fn block(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let at = Extent::of(name.span());
    let [Argument {
        keyword: None,
        value,
    }] = arguments
    else {
        let given = arguments.len();
        let message = format!("block() takes 1 positional argument but {given} were given");
        context.errors.at(at, message);
        return TokenStream::new();
    };
    let joined = |arrays: &[TokenStream], axis: TokenStream| {
        let function = quote!(__nd::np::concatenate_axis::<#axis, _, _, _>);
        tokens::call(at, function, &[quote!((#(#arrays,)*))])
    };
    let mut row = |entries: &[Expr], at_least: &str| {
        let at_least = Ident::new(at_least, name.span());
        let arrays = entries.iter().map(|entry| {
            let array = expression::value(entry, context);
            let array = tokens::reference(entry.extent, array);
            tokens::call(entry.extent, quote!(__nd::np::#at_least), &[array])
        });
        let arrays: Vec<_> = arrays.collect();
        joined(&arrays, quote!({ -1 }))
    };
    match literal::list(value) {
        Some(rows) if rows.iter().all(|row| literal::list(row).is_some()) => {
            let rows = rows.iter().filter_map(literal::list);
            let rows: Vec<_> = rows.map(|entries| row(entries, "atleast_2d")).collect();
            joined(&rows, quote!({ -2 }))
        }
        Some(entries) => row(entries, "atleast_1d"),
        None => {
            context.errors.at(
                value.extent,
                "`np.block` takes a list of arrays, or a list of such lists",
            );
            TokenStream::new()
        }
    }
}

/// `np.cov(m)`, `np.corrcoef(x, y)`: columns taken for rows are rows of the transpose, and `bias=True`
/// is `ddof=0`.
pub fn covariance(
    name: &Ident,
    parameters: &[Parameter],
    given: Vec<Option<&Expr>>,
    context: &mut Context,
) -> TokenStream {
    let (mut function, mut values) = (name.to_string(), Vec::new());
    let (mut is_transposed, mut is_biased, mut ddof) = (false, false, None);
    for (parameter, value) in parameters.iter().zip(given) {
        match (parameter.name, value) {
            (_, None) => {}
            ("rowvar", Some(value)) => is_transposed = !decided(value, context).unwrap_or(true),
            ("bias", Some(value)) => is_biased = decided(value, context).unwrap_or(false),
            ("ddof", Some(value)) if is_none(value) => {}
            ("ddof", Some(value)) => ddof = Some(expression::value(value, context)),
            (parameter, Some(value)) => {
                if parameter == "y" {
                    function += "_y";
                }
                let array = expression::value(value, context);
                values.push(tokens::reference(value.extent, array));
            }
        }
    }
    if is_transposed {
        for value in &mut values {
            *value = quote!(&__nd::np::transpose(#value));
        }
    }
    if let Some(ddof) = ddof.or(is_biased.then(|| quote!(0))) {
        function += "_ddof";
        values.push(ddof);
    }
    let function = Ident::new(&function, name.span());
    tokens::call(
        Extent::of(name.span()),
        quote!(__nd::np::#function),
        &values,
    )
}

/// `np.meshgrid(x, y)`, with `indexing="ij"` or without.
pub fn meshgrid(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let mut function = name.clone();
    let mut arrays = Vec::new();
    for argument in arguments {
        let extent = argument.value.extent;
        match &argument.keyword {
            Some(keyword) if keyword == "indexing" => match text(&argument.value).as_deref() {
                Some("xy") => {}
                Some("ij") => function = Ident::new("meshgrid_ij", name.span()),
                _ => context
                    .errors
                    .at(extent, "Valid values for `indexing` are 'xy' and 'ij'."),
            },
            Some(keyword) => {
                let message = format!("{name}() got an unexpected keyword argument '{keyword}'");
                context.errors.at(Extent::of(keyword.span()), message);
            }
            None => {
                let array = expression::value(&argument.value, context);
                arrays.push(tokens::reference(extent, array));
            }
        }
    }
    let arrays = quote!((#(#arrays,)*));
    tokens::call(
        Extent::of(name.span()),
        quote!(__nd::np::#function),
        &[arrays],
    )
}

/// `np.allclose(a, b)`, with other distances than NumPy's or without.
pub fn allclose(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let parameters = parameters("a:beside b:beside rtol? atol? equal_nan?");
    let given = places(name, &parameters, None, arguments, context);
    let (arrays, distances) = given.split_at(2);
    let mut values: Vec<_> = arrays
        .iter()
        .flatten()
        .map(|array| numpy::adapting(array, context))
        .collect();
    let mut function = name.clone();
    if distances.iter().any(Option::is_some) {
        function = Ident::new("allclose_within", name.span());
        let tolerance = function::tolerance(distances, context);
        values.push(quote!(&#tolerance));
    }
    tokens::call(
        Extent::of(name.span()),
        quote!(__nd::np::#function),
        &values,
    )
}

/// `np.gradient(f, dx, dy, axis=0)`: any number of distances.
pub fn gradient(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let (mut arrays, mut axis) = (Vec::new(), None);
    for argument in arguments {
        match &argument.keyword {
            None => arrays.push(&argument.value),
            Some(keyword) if keyword == "axis" => axis = Some(&argument.value),
            Some(keyword) => {
                let message = format!("{name}() got an unexpected keyword argument '{keyword}'");
                context.errors.at(Extent::of(keyword.span()), message);
            }
        }
    }
    let Some((f, spacings)) = arrays.split_first() else {
        let message = "gradient() missing 1 required positional argument: 'f'";
        context.errors.at(Extent::of(name.span()), message);
        return TokenStream::new();
    };
    let array = expression::value(f, context);
    let array = tokens::reference(f.extent, array);
    let spacings: Vec<_> = spacings
        .iter()
        .map(|spacing| {
            let value = expression::value(spacing, context);
            match constant::constant(spacing) {
                Some(_) => value,
                None => tokens::own_reference(spacing.extent, value),
            }
        })
        .collect();
    let spacing = match spacings.as_slice() {
        [] => quote!(1),
        [one] => one.clone(),
        several => quote!((#(#several,)*)),
    };
    let function = match axis.filter(|axis| !is_none(axis)) {
        None => quote!(gradient),
        Some(axis) => {
            let axis = known_axis(axis, context);
            quote!(gradient_axis::<#axis, _>)
        }
    };
    tokens::call(
        Extent::of(name.span()),
        quote!(__nd::np::#function),
        &[array, spacing],
    )
}

/// `np.apply_along_axis(f, axis, a)`: a function of Rust's.
pub fn along_axis(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let parameters = parameters("func1d axis arr");
    let given = places(name, &parameters, None, arguments, context);
    let [Some(function), Some(axis), Some(array)] = given.as_slice() else {
        // The mistake is noted.
        return TokenStream::new();
    };
    let axis = known_axis(axis, context);
    let value = expression::value(array, context);
    let values = [
        plain::plain(function, context),
        tokens::reference(array.extent, value),
    ];
    let function = quote!(__nd::np::apply_along_axis::<#axis, _, _, _>);
    tokens::call(Extent::of(name.span()), function, &values)
}

/// An axis, which has to be a literal.
fn known_axis(axis: &Expr, context: &mut Context) -> TokenStream {
    match constant::integer(axis) {
        Some(number) => tokens::at(axis.extent, axes::axis_number(number)),
        None => {
            context.errors.at(
                axis.extent,
                "an axis is a number that is known while compiling: `axis=0`",
            );
            quote!(0)
        }
    }
}

/// `np.copyto(dst, src)`: `dst[...] = src`.
pub fn copy_to(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let parameters = parameters("dst src");
    let given = places(name, &parameters, None, arguments, context);
    let [Some(target), Some(source)] = given.as_slice() else {
        // The mistake is noted.
        return TokenStream::new();
    };
    let place = Expr {
        kind: ExprKind::Index {
            base: Box::new((*target).clone()),
            items: vec![Item::Ellipsis(target.extent)],
        },
        extent: target.extent,
    };
    let operator = Assignment {
        compound: None,
        extent: Extent::of(name.span()),
    };
    assign::assignment(&place, &operator, source, context)
}

/// `np.choose(a, [x, y, z])`: `np.where(a == 0, x, np.where(a == 1, y, z))`.
pub fn choose(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let parameters = parameters("a choices");
    let given = places(name, &parameters, None, arguments, context);
    let [Some(numbers), Some(choices)] = given.as_slice() else {
        // The mistake is noted.
        return TokenStream::new();
    };
    let Some((last, others)) = several::listed(choices).and_then(<[Expr]>::split_last) else {
        context.errors.at(
            choices.extent,
            "`np.choose` takes a list of choices: `[x, y]`",
        );
        return TokenStream::new();
    };
    let at = Extent::of(name.span());
    let number = tokens::local("number", 0, numbers.extent.first);
    let last = expression::tree(last, context);
    let pairs = others.iter().enumerate().rev();
    let tree = pairs.fold(last, |otherwise, (choice, value)| {
        let choice = Literal::usize_unsuffixed(choice);
        let value = expression::tree(value, context);
        let condition = quote! {
            __nd::binary(__nd::Equal, __nd::operand(#number), __nd::IntLiteral::<#choice>)
        };
        let operands = [quote!(__nd::Where), condition, value, otherwise];
        tokens::call(at, quote!(__nd::ternary), &operands)
    });
    let count = Literal::usize_unsuffixed(others.len() + 1);
    let array = expression::value(numbers, context);
    let array = tokens::reference(numbers.extent, array);
    let evaluate = context.may_fail("evaluate");
    let value = context.attempt(tokens::call(at, quote!(__nd::#evaluate), &[tree]));
    quote! {
        match #array {
            #number => {
                __nd::np::check_choices(#number, #count);
                #value
            }
        }
    }
}

/// `np.tensordot(a, b, axes=2)`: a number of axes that is known.
pub fn tensordot(name: &Ident, arguments: &[Argument], context: &mut Context) -> TokenStream {
    let parameters = parameters("a b axes?");
    let given = places(name, &parameters, None, arguments, context);
    let [Some(a), Some(b), axes] = given.as_slice() else {
        // The mistake is noted.
        return TokenStream::new();
    };
    let (count, extent) = match axes {
        Some(axes) => (constant::integer(axes), axes.extent),
        None => (Some(2), Extent::of(name.span())),
    };
    let [a, b] = [a, b].map(|array| {
        let value = expression::value(array, context);
        tokens::reference(array.extent, value)
    });
    let function = match count {
        Some(count) if count > 0 => {
            let (from, to) = (axes::axis_number(-count), axes::axis_number(count - 1));
            quote!(tensordot::<#from, #to, _, _>)
        }
        _ => {
            context.errors.at(
                extent,
                "`np.tensordot` takes the number of axes, known while compiling: `np.einsum` names them",
            );
            return TokenStream::new();
        }
    };
    tokens::call(
        Extent::of(name.span()),
        quote!(__nd::np::#function),
        &[a, b],
    )
}
