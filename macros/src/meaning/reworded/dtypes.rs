//! Types of elements that are written as NumPy's codes, `dtype="f4"`, or as `np.dtype(..)`: by their names.

use proc_macro2::Ident;

use crate::catalogue::element_types;
use crate::meaning::arguments::text;
use crate::meaning::resolve::{self, is_numpy};
use crate::syntax::tree::{Expr, ExprKind};

/// The call with the names, if there is such a type among its arguments.
pub fn called(expr: &Expr) -> Option<Expr> {
    let call = resolve::call(expr)?;
    let given = call.arguments.named("dtype")?;
    let element = by_name(given)?;
    let (ExprKind::Method { arguments, .. } | ExprKind::Call { arguments, .. }) = &expr.kind else {
        return None;
    };
    let is_it = |value: &Expr| core::ptr::eq(value, given);
    let place = arguments
        .iter()
        .position(|argument| is_it(&argument.value))?;
    let mut named = expr.clone();
    if let ExprKind::Method { arguments, .. } | ExprKind::Call { arguments, .. } = &mut named.kind {
        arguments[place].value = element;
    }
    Some(named)
}

/// The type by its name. What is a name of Rust's too, `i8`, is left, to be refused.
fn by_name(element: &Expr) -> Option<Expr> {
    if let ExprKind::Method {
        base,
        name,
        arguments,
        ..
    } = &element.kind
    {
        let [argument] = arguments.as_slice() else {
            return None;
        };
        let inner = &argument.value;
        let is_dtype = is_numpy(base) && name == "dtype" && argument.keyword.is_none();
        return is_dtype.then(|| by_name(inner).unwrap_or_else(|| inner.clone()));
    }
    let code = text(element)?;
    if element_types::element_type(&code).is_some() || element_types::is_type(&code) {
        return None;
    }
    let name = element_types::of_code(&code)?;
    let kind = ExprKind::Name(Ident::new(&name, element.extent.first));
    Some(Expr {
        kind,
        extent: element.extent,
    })
}
