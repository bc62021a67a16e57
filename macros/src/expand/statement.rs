//! Lines.

use proc_macro2::TokenStream;
use quote::quote;

use super::{assign, expression};
use crate::ast::{Input, Statement};
use crate::errors::Errors;

pub fn statements(input: &Input, errors: &mut Errors) -> TokenStream {
    let mut tokens = TokenStream::new();
    let count = input.statements.len();
    for (number, statement) in input.statements.iter().enumerate() {
        tokens.extend(one(statement, errors));
        let ends_itself = matches!(statement, Statement::Rust(_));
        if number + 1 < count || !input.has_value {
            tokens.extend(if ends_itself { TokenStream::new() } else { quote!(;) });
        }
    }
    tokens
}

fn one(statement: &Statement, errors: &mut Errors) -> TokenStream {
    match statement {
        Statement::Let { head, value } => {
            let value = expression::value(value, errors);
            quote!(#head = #value)
        }
        Statement::Assign { place, operator, value } => {
            assign::assignment(place, operator, value, errors)
        }
        Statement::Values(values) => match values.as_slice() {
            [value] => expression::value(value, errors),
            values => {
                let values = values.iter().map(|value| expression::value(value, errors));
                quote!((#(#values),*))
            }
        },
        Statement::Rust(tokens) => tokens.clone(),
    }
}
