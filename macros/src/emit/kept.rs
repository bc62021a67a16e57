//! Values that leave `arr!`. A view of an array that nobody holds would end with the line: it leaves as an
//! array of its own.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::{tokens, view};
use crate::meaning::kept;
use crate::syntax::tree::{Expr, ExprKind};

/// An expression as a value that can be kept.
pub fn kept(expr: &Expr, context: &mut Context) -> TokenStream {
    let Some(made) = kept::temporary(expr).filter(|_| !context.denied.copy) else {
        return context.value(expr);
    };
    let array = view::receiver(made, context);
    let array = tokens::reference(made.extent, array);
    let name = tokens::local("made", 0, made.extent.first);
    let held = Expr {
        kind: ExprKind::Name(name.clone()),
        extent: made.extent,
    };
    let value = context.value(&kept::replaced(expr, made, &held));
    let leaving = tokens::call(expr.extent, quote!(__nd::leaving), &[quote!(#name), value]);
    let keep = context.keep(expr.extent);
    quote!(match #array { #name => #leaving #keep })
}
