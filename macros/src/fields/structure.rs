//! The declaration of a struct, as far as the derive needs it. What syn has for it, and for all that may stand in it,
//! is half of what syn takes to compile.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::parse::{Parse, ParseStream};
use syn::{bracketed, token, Error, Lifetime, Result, Token};

/// A struct that has names for its fields.
pub struct Structure {
    pub visibility: TokenStream,
    pub name: Ident,
    /// The parameters as they are declared, without defaults: `<'a, T: Clone, const N: usize>`.
    pub declared: TokenStream,
    /// The parameters by their names: `<'a, T, N>`.
    pub named: TokenStream,
    /// What follows `where`, with the word.
    pub bounds: TokenStream,
    pub fields: Vec<Field>,
}

pub struct Field {
    pub visibility: TokenStream,
    pub name: Ident,
    pub ty: TokenStream,
}

impl Parse for Structure {
    fn parse(input: ParseStream) -> Result<Self> {
        attributes(input)?;
        let visibility = visibility(input)?;
        let is_struct = input.parse::<Option<Token![struct]>>()?.is_some();
        if !is_struct {
            input.parse::<TokenTree>()?;
        }
        let name: Ident = input.parse()?;
        let [declared, named] = parameters(input)?;
        let bounds = if input.peek(Token![where]) {
            until(input, |input| input.peek(token::Brace))?
        } else {
            TokenStream::new()
        };
        if !is_struct || !input.peek(token::Brace) {
            let message = "Fields can be derived for structs that have names for their fields";
            input.parse::<TokenStream>()?;
            return Err(Error::new(name.span(), message));
        }
        let content;
        syn::braced!(content in input);
        let fields = content.parse_terminated(Field::parse, Token![,])?;
        Ok(Structure {
            visibility,
            name,
            declared,
            named,
            bounds,
            fields: fields.into_iter().collect(),
        })
    }
}

impl Parse for Field {
    fn parse(input: ParseStream) -> Result<Self> {
        attributes(input)?;
        let visibility = visibility(input)?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = until(input, |input| input.peek(Token![,]))?;
        Ok(Field {
            visibility,
            name,
            ty,
        })
    }
}

/// Leaves attributes out.
fn attributes(input: ParseStream) -> Result<()> {
    while input.parse::<Option<Token![#]>>()?.is_some() {
        let content;
        bracketed!(content in input);
        content.parse::<TokenStream>()?;
    }
    Ok(())
}

/// `pub`, `pub(crate)`, or nothing; what a macro has handed on is a group, which may be empty. (A group that is all
/// there is, is the declaration.)
fn visibility(input: ParseStream) -> Result<TokenStream> {
    let group = input.cursor().group(Delimiter::None);
    let is_handed_on = group.is_some_and(|(_, _, after)| !after.eof());
    if is_handed_on {
        return Ok(input.parse::<TokenTree>()?.into());
    }
    let mut tokens = TokenStream::new();
    if let Some(word) = input.parse::<Option<Token![pub]>>()? {
        word.to_tokens(&mut tokens);
        if input.peek(token::Paren) {
            tokens.extend([input.parse::<TokenTree>()?]);
        }
    }
    Ok(tokens)
}

/// The parameters of a type, as they are declared and by their names.
fn parameters(input: ParseStream) -> Result<[TokenStream; 2]> {
    if input.parse::<Option<Token![<]>>()?.is_none() {
        return Ok([TokenStream::new(), TokenStream::new()]);
    }
    let (mut declared, mut named) = (Vec::new(), Vec::new());
    while !input.peek(Token![>]) {
        attributes(input)?;
        named.push(name_of_parameter(&input.fork())?);
        let ends = |input: ParseStream| input.peek(Token![,]) || input.peek(Token![>]);
        declared.push(until(input, |input| input.peek(Token![=]) || ends(input))?);
        // The default.
        until(input, ends)?;
        input.parse::<Option<Token![,]>>()?;
    }
    input.parse::<Token![>]>()?;
    Ok([quote!(<#(#declared),*>), quote!(<#(#named),*>)])
}

fn name_of_parameter(input: ParseStream) -> Result<TokenStream> {
    if input.peek(Lifetime) {
        return Ok(input.parse::<Lifetime>()?.into_token_stream());
    }
    input.parse::<Option<Token![const]>>()?;
    Ok(input.parse::<Ident>()?.into_token_stream())
}

/// The tokens up to where something ends, which is not between `<` and `>`.
fn until(input: ParseStream, ends: impl Fn(ParseStream) -> bool) -> Result<TokenStream> {
    let mut tokens = TokenStream::new();
    let mut depth = 0_usize;
    while !input.is_empty() && (depth > 0 || !ends(input)) {
        if let Some(arrow) = input.parse::<Option<Token![->]>>()? {
            arrow.to_tokens(&mut tokens);
            continue;
        }
        let token: TokenTree = input.parse()?;
        if let TokenTree::Punct(sign) = &token {
            match sign.as_char() {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        tokens.extend([token]);
    }
    Ok(tokens)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(declaration: &str) -> Result<Structure> {
        syn::parse_str(declaration)
    }

    fn written(tokens: &TokenStream, expected: &str) {
        let without_spaces = |text: &str| text.replace(' ', "");
        assert_eq!(
            without_spaces(&tokens.to_string()),
            without_spaces(expected)
        );
    }

    #[test]
    fn parameters_lose_their_defaults_and_keep_their_bounds() {
        let structure = read(
            "#[repr(C)] pub(crate) struct Own<'a, 'b: 'a, T: Into<Vec<u8>> + Fn(u8) -> Vec<T> = u8, const N: usize = 3>
                where Vec<T>: Iterator<Item = u8>, [u8; { N + 1 }]: Sized { a: T }",
        )
        .expect("a struct");
        written(&structure.visibility, "pub(crate)");
        written(
            &structure.declared,
            "<'a, 'b: 'a, T: Into<Vec<u8>> + Fn(u8) -> Vec<T>, const N: usize>",
        );
        written(&structure.named, "<'a, 'b, T, N>");
        written(
            &structure.bounds,
            "where Vec<T>: Iterator<Item = u8>, [u8; { N + 1 }]: Sized",
        );
    }

    #[test]
    fn fields_end_at_commas_that_are_not_within_their_types() {
        let structure = read(
            "struct Own { #[doc = \"x\"] pub a: HashMap<u8, Vec<(u8, u8)>>, r#type: fn(u8, u8) -> A<B, C>, pub(in crate::x) c: [u8; 3] }",
        )
        .expect("a struct");
        let expected = [
            ("pub", "a", "HashMap<u8, Vec<(u8, u8)>>"),
            ("", "r#type", "fn(u8, u8) -> A<B, C>"),
            ("pub(in crate::x)", "c", "[u8; 3]"),
        ];
        assert_eq!(structure.fields.len(), expected.len());
        for (field, (visibility, name, ty)) in structure.fields.iter().zip(expected) {
            written(&field.visibility, visibility);
            assert_eq!(field.name.to_string(), name);
            written(&field.ty, ty);
        }
        written(&structure.declared, "");
        assert!(read("struct Own {}").expect("a struct").fields.is_empty());
    }

    #[test]
    fn what_a_macro_hands_on_is_a_visibility_or_all() {
        for handed_on in ["", "pub"] {
            let handed_on: TokenStream = handed_on.parse().expect("tokens");
            let group = proc_macro2::Group::new(Delimiter::None, handed_on.clone());
            let structure: Structure =
                syn::parse2(quote!(#group struct Own<T> { #group a: T })).expect("a struct");
            written(&structure.fields[0].visibility, &handed_on.to_string());
            let group = proc_macro2::Group::new(
                Delimiter::None,
                quote!(
                    pub struct Own {
                        a: u8,
                    }
                ),
            );
            let structure: Structure = syn::parse2(quote!(#group)).expect("a struct");
            written(&structure.visibility, "pub");
        }
    }

    #[test]
    fn other_types_are_refused_by_their_names() {
        for declaration in [
            "enum Own { A }",
            "struct Own;",
            "struct Own<T>(T) where T: Copy;",
            "union Own { a: u8 }",
        ] {
            let error = read(declaration).err().expect("an error");
            assert_eq!(
                error.to_string(),
                "Fields can be derived for structs that have names for their fields"
            );
            assert_eq!(error.span().source_text().as_deref(), Some("Own"));
        }
    }
}
