//! Values that leave `arr!`. A view of an array that nobody holds would end with the line: it leaves as an
//! array of its own.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::context::Context;
use super::index::{self, Use};
use super::{formula, parts, tokens, view};
use crate::meaning::kept;
use crate::meaning::resolve::is_arithmetic;
use crate::syntax::tree::{Expr, ExprKind};

/// An expression as a value that can be kept.
pub fn kept(expr: &Expr, context: &mut Context) -> TokenStream {
    if let ExprKind::Tuple(values, parentheses) = &expr.kind {
        return match parts::together(values, context) {
            Some(parts) => parts,
            None => {
                let values: Vec<_> = values.iter().map(|entry| kept(entry, context)).collect();
                tokens::parenthesized(*parentheses, quote!(#(#values,)*))
            }
        };
    }
    let Some(temporary) = kept::temporary(expr).filter(|_| !context.denied.copy) else {
        let value = context.value(expr);
        return match is_arithmetic(expr) {
            true => whole(value),
            false => value,
        };
    };
    let made = temporary.array;
    if let (Some(formula), None) = (kept::transposed(expr), &context.before) {
        let tree = context.tree(formula);
        return formula::evaluated_by("evaluate_transposed", tree, formula, context);
    }
    let array = view::receiver(made, context);
    let array = match temporary.may_be_view {
        true => tokens::call(made.extent, quote!(__nd::Lasting::lasting), &[array]),
        false => array,
    };
    let array = tokens::reference(made.extent, array);
    let name = tokens::local("made", 0, made.extent.first);
    let held = Expr {
        kind: ExprKind::Name(name.clone()),
        extent: made.extent,
    };
    let whole = kept::replaced(kept::bare(expr), made, &held);
    let value = match &whole.kind {
        ExprKind::Index { base, items } if !kept::is_of_parts(base) => {
            index::index(base, items, whole.extent, Use::Leaving(&name), context)
        }
        _ => {
            let view = context.value(&whole);
            context.leaving(&name, "view", view, whole.extent)
        }
    };
    quote!(match #array { #name => #value })
}

/// A value that is blamed at the whole call if its type is not the one that is asked for. It was computed where an
/// operator stands, and there the compiler would suggest to write `.into()`.
fn whole(value: TokenStream) -> TokenStream {
    quote_spanned!(Span::mixed_site()=> match #value { whole => whole })
}
