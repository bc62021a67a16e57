//! `#[derive(Fields)]`: where the fields of a struct are, so that arrays have views of them.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

/// A field: what may see it, its name, its type.
struct Field {
    visibility: TokenStream,
    name: Ident,
    element: TokenStream,
}

/// The parameters of a struct.
#[derive(Default)]
struct Generics {
    /// As they are declared, without defaults.
    declared: TokenStream,
    /// As they are named.
    named: TokenStream,
    /// From `where` on.
    bounds: TokenStream,
}

/// The implementation of `HasFields` for a struct with names for its fields.
pub fn derive(input: TokenStream) -> TokenStream {
    match parsed(input) {
        Some((visibility, name, generics, fields)) => {
            written(&visibility, &name, &generics, &fields)
        }
        None => quote!(::core::compile_error!(
            "Fields can be derived for structs that have names for their fields"
        );),
    }
}

fn parsed(input: TokenStream) -> Option<(TokenStream, Ident, Generics, Vec<Field>)> {
    let mut tokens = input.into_iter().peekable();
    let visibility = item_head(&mut tokens);
    match tokens.next()? {
        TokenTree::Ident(keyword) if keyword == "struct" => {}
        _ => return None,
    }
    let TokenTree::Ident(name) = tokens.next()? else {
        return None;
    };
    let rest: Vec<TokenTree> = tokens.collect();
    let body = rest.iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.clone()),
        _ => None,
    })?;
    let head = rest.into_iter().take_while(|token| !is_braces(token));
    Some((visibility, name, generics(head.collect()), fields(&body)))
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// Skips attributes, and yields what may see what follows.
fn item_head(tokens: &mut std::iter::Peekable<impl Iterator<Item = TokenTree>>) -> TokenStream {
    while tokens.next_if(|token| is_punct(token, '#')).is_some() {
        tokens.next();
    }
    let is_pub = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "pub");
    let Some(public) = tokens.next_if(is_pub) else {
        return TokenStream::new();
    };
    let within = tokens.next_if(|token| {
        matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
    });
    [public].into_iter().chain(within).collect()
}

/// Tokens between commas that are in no angle brackets.
fn listed(tokens: impl IntoIterator<Item = TokenTree>) -> Vec<Vec<TokenTree>> {
    let (mut lists, mut depth) = (vec![Vec::new()], 0_i32);
    let mut before = ' ';
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            depth += match punct.as_char() {
                '<' => 1,
                // The arrow of a function has no partner.
                '>' if before != '-' => -1,
                _ => 0,
            };
            before = punct.as_char();
        } else {
            before = ' ';
        }
        match depth == 0 && is_punct(&token, ',') {
            true => lists.push(Vec::new()),
            false => lists
                .last_mut()
                .into_iter()
                .for_each(|list| list.push(token.clone())),
        }
    }
    lists.retain(|list| !list.is_empty());
    lists
}

fn generics(head: Vec<TokenTree>) -> Generics {
    let is_where = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "where");
    let end = head.iter().position(is_where).unwrap_or(head.len());
    let (parameters, bounds) = head.split_at(end);
    let mut generics = Generics {
        bounds: bounds.iter().cloned().collect(),
        ..Generics::default()
    };
    let [_, inner @ .., _] = parameters else {
        return generics;
    };
    for parameter in listed(inner.iter().cloned()) {
        let mut depth = 0_i32;
        let declared = parameter.iter().take_while(|token| {
            depth += i32::from(is_punct(token, '<')) - i32::from(is_punct(token, '>'));
            depth != 0 || !is_punct(token, '=')
        });
        let declared: TokenStream = declared.cloned().collect();
        let is_const =
            |token: &&TokenTree| !matches!(token, TokenTree::Ident(ident) if ident == "const");
        let mut name = parameter.iter().filter(is_const);
        // A lifetime is a quote and a name.
        let first = name.next();
        let second = first
            .filter(|token| is_punct(token, '\''))
            .and_then(|_| name.next());
        let named: TokenStream = first.into_iter().chain(second).cloned().collect();
        generics.declared.extend(quote!(#declared,));
        generics.named.extend(quote!(#named,));
    }
    generics
}

fn fields(body: &Group) -> Vec<Field> {
    let fields = listed(body.stream()).into_iter().filter_map(|field| {
        let mut tokens = field.into_iter().peekable();
        let visibility = item_head(&mut tokens);
        let TokenTree::Ident(name) = tokens.next()? else {
            return None;
        };
        tokens.next();
        Some(Field {
            visibility,
            name,
            element: tokens.collect(),
        })
    });
    fields.collect()
}

fn written(
    visibility: &TokenStream,
    name: &Ident,
    generics: &Generics,
    fields: &[Field],
) -> TokenStream {
    let Generics {
        declared,
        named,
        bounds,
    } = generics;
    let all = format_ident!("{name}Fields");
    let declarations = fields.iter().map(|field| {
        let Field {
            visibility,
            name: own,
            element,
        } = field;
        quote!(#visibility #own: ::ndview::Field<#name<#named>, #element>)
    });
    // The keyword is the macro's own, so that a crate that forbids unsafe code of its own can derive it.
    let unsafe_code = TokenTree::Ident(Ident::new("unsafe", Span::mixed_site()));
    let offsets = fields.iter().map(|field| {
        let own = &field.name;
        let offset = quote!(::core::mem::offset_of!(#name<#named>, #own));
        quote_spanned!(Span::mixed_site()=> #own: #unsafe_code { ::ndview::Field::new(#offset) })
    });
    quote! {
        const _: () = {
            /// Where the fields are.
            #[allow(missing_docs, dead_code)]
            #visibility struct #all<#declared> #bounds {
                #(#declarations,)*
            }

            impl<#declared> ::ndview::HasFields for #name<#named> #bounds {
                type Fields = #all<#named>;

                // SAFETY: [field] each offset is that of the field of this name and type.
                const FIELDS: Self::Fields = #all {
                    #(#offsets,)*
                };
            }
        };
    }
}
