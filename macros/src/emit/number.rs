//! Numbers that are known while the macro runs.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, ToTokens};

use super::tokens;
use crate::meaning::complex::Complex;
use crate::meaning::constant::{self, constant, Constant};
use crate::syntax::tree::{Expr, Extent};

/// Lengths beyond the table of the runtime are known at run time only.
pub const LONGEST_STATIC: usize = 1024;

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

/// A number that literals alone compute, as NumPy's `float64`.
pub fn float(expr: &Expr) -> Option<TokenStream> {
    let number = match constant(expr)? {
        Constant::Int(number) => number as f64,
        Constant::Float(number) => number,
        Constant::Complex(_) => return None,
    };
    let number = number.is_finite().then(|| Literal::f64_suffixed(number))?;
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

/// A complex number as Python's, which takes the type of what is beside it.
pub fn weak_complex(number: Complex, extent: Extent) -> TokenStream {
    let number = complex(number, extent);
    quote!(__nd::complex(#number))
}

/// A number as Python's, which takes the type of what is beside it.
pub fn weak(number: Constant, is_float: bool) -> Option<TokenStream> {
    let number = match number {
        Constant::Int(number) if !is_float => {
            let number = Literal::i128_unsuffixed(number);
            return Some(quote!(__nd::int(#number)));
        }
        Constant::Int(number) => number as f64,
        Constant::Float(number) => number,
        Constant::Complex(_) => return None,
    };
    let number = number
        .is_finite()
        .then(|| Literal::f64_unsuffixed(number))?;
    Some(quote!(__nd::float(#number)))
}

/// What is said of an integer where a type has to hold it: the number, how many bits it needs, and its sign; none
/// of one that every type holds.
pub fn held(number: i128) -> Option<TokenStream> {
    let (bits, is_negative) = bits(number)?;
    let number = Literal::i128_unsuffixed(number);
    let bits = Literal::u32_unsuffixed(bits);
    Some(quote!(#number, #bits, #is_negative))
}

/// How many bits the smallest type that holds an integer has beside its sign, if one type does not.
fn bits(number: i128) -> Option<(u32, bool)> {
    let is_negative = number < 0;
    let needed = match is_negative {
        true => i128::BITS - (!number).leading_zeros(),
        false => i128::BITS - number.leading_zeros(),
    };
    let sizes: &[u32] = match is_negative {
        true => &[7, 15, 31, 63, 127],
        false if needed <= 7 => return None,
        false => &[8, 15, 16, 31, 32, 63, 64, 127],
    };
    let bits = sizes.iter().find(|size| needed <= **size)?;
    Some((*bits, is_negative))
}
