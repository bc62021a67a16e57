//! Numbers that are known while the macro runs.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, ToTokens};

use super::tokens;
use crate::meaning::complex::Complex;
use crate::meaning::constant::{self, constant, Constant};
use crate::syntax::tree::{Expr, Extent};

/// Lengths beyond the table of the runtime are known at run time only.
const LONGEST_STATIC: usize = 1024;

/// A number literal without a suffix, or what literals alone compute, which takes its type from the
/// array beside it.
pub fn adapting(expr: &Expr) -> Option<TokenStream> {
    let number = match constant(expr)? {
        Constant::Int(number) => {
            let number = Literal::i128_unsuffixed(number);
            quote!(__nd::IntLiteral::<#number>)
        }
        Constant::Float(number) => {
            let bits = Literal::u64_unsuffixed(number.to_bits());
            quote!(__nd::FloatLiteral::<#bits>)
        }
        Constant::Complex(number) => {
            let [re, im] = number.bits();
            quote!(__nd::ComplexLiteral::<#re, #im>)
        }
    };
    Some(tokens::at(expr.extent, number))
}

/// What a comparison of literals alone answers, as a literal.
pub fn truth(expr: &Expr) -> Option<TokenStream> {
    let name = constant::truth(expr)?.to_string();
    Some(Ident::new(&name, expr.extent.first).to_token_stream())
}

/// What literals alone compute, as a literal.
pub fn computed(expr: &Expr) -> Option<TokenStream> {
    if let Some(truth) = truth(expr) {
        return Some(truth);
    }
    let number = match constant::computed(expr)? {
        Constant::Int(number) => integer(number),
        Constant::Float(number) if number.is_finite() => Literal::f64_unsuffixed(number),
        Constant::Float(_) => return None,
        Constant::Complex(number) => return Some(complex(number, expr.extent)),
    };
    Some(tokens::at(expr.extent, number.to_token_stream()))
}

/// What does not fit into the `i32` that Rust falls back to, silently in what a macro wrote, has NumPy's type.
fn integer(number: i128) -> Literal {
    if i32::try_from(number).is_ok() {
        return Literal::i128_unsuffixed(number);
    }
    match (i64::try_from(number), u64::try_from(number)) {
        (Ok(number), _) => Literal::i64_suffixed(number),
        (_, Ok(number)) => Literal::u64_suffixed(number),
        _ => Literal::i128_suffixed(number),
    }
}

/// A complex number, as an element.
pub fn complex(number: Complex, extent: Extent) -> TokenStream {
    let [re, im] = number.bits();
    let function = quote!(__nd::complex_number);
    tokens::call(extent, function, &[quote!(#re), quote!(#im)])
}

/// A length as the runtime's type for it.
pub fn axis(len: usize) -> TokenStream {
    let number = Literal::usize_unsuffixed(len);
    match len <= LONGEST_STATIC {
        true => quote!(__nd::Len::<#number>),
        false => quote!(__nd::Dyn(#number)),
    }
}
