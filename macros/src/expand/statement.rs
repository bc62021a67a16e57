//! Lines.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::{assign, expression, parts};
use crate::ast::{Input, Statement};

pub fn statements(input: &Input, context: &mut Context) -> TokenStream {
    let mut tokens = TokenStream::new();
    let count = input.statements.len();
    for (number, statement) in input.statements.iter().enumerate() {
        tokens.extend(one(statement, context));
        let ends_itself = matches!(statement, Statement::Rust(_));
        if number + 1 < count || !input.has_value {
            tokens.extend(if ends_itself {
                TokenStream::new()
            } else {
                quote!(;)
            });
        }
    }
    tokens
}

fn one(statement: &Statement, context: &mut Context) -> TokenStream {
    match statement {
        Statement::Let { head, value } => {
            let value = expression::value(value, context);
            quote!(#head = #value)
        }
        Statement::Assign {
            place,
            operator,
            value,
        } => assign::assignment(place, operator, value, context),
        Statement::Values(values) => match values.as_slice() {
            [value] => expression::value(value, context),
            values => match parts::together(values, context) {
                Some(parts) => parts,
                None => {
                    let values = values.iter().map(|value| expression::value(value, context));
                    quote!((#(#values),*))
                }
            },
        },
        Statement::Rust(tokens) => tokens.clone(),
    }
}
