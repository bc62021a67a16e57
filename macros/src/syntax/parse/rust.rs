//! Pieces of plain Rust, skipped without being understood.

use proc_macro2::{Delimiter, Spacing, TokenTree};

use crate::syntax::tree::Extent;

use super::cursor::{is_arrow, is_group, is_punct, is_word, Cursor};
use super::Parser;

/// What a word at the start of a value begins.
pub enum WordKind {
    Path,
    /// `if`, `match`, `unsafe { .. }`: ends with its block.
    Block,
    /// A closure, `return x`: everything up to the end of the entry.
    ToTheEnd,
    /// Python's anonymous function.
    Lambda,
    /// A keyword that no value begins with.
    NoValue,
}

pub fn word_kind(cursor: &Cursor) -> WordKind {
    let Some(word) = cursor.peek_ident() else {
        return WordKind::Path;
    };
    let next = cursor.peek_at(1);
    match word.to_string().as_str() {
        "if" | "match" | "while" | "for" | "loop" => WordKind::Block,
        "unsafe" | "const" | "async" if is_group(next, Delimiter::Brace) => WordKind::Block,
        "async" if is_word(next, "move") => WordKind::Block,
        "move" | "static" if is_punct(next, '|') => WordKind::ToTheEnd,
        "return" | "break" | "continue" => WordKind::ToTheEnd,
        "lambda" if matches!(next, Some(TokenTree::Ident(_))) || is_punct(next, ':') => {
            WordKind::Lambda
        }
        "let" | "fn" | "struct" | "enum" | "impl" | "mod" | "use" | "trait" | "type" | "pub"
        | "as" | "else" | "in" | "where" | "mut" | "ref" | "move" | "static" | "const"
        | "unsafe" | "async" | "await" | "dyn" | "extern" => WordKind::NoValue,
        _ => WordKind::Path,
    }
}

/// Moves over `{ .. }`, `if .. { } else { }`, `match x { }`, `'a: loop { }` and the like, or says
/// after which token the block is missing.
pub fn skip_block(cursor: &mut Cursor) -> Result<(), Extent> {
    if cursor.is_punct('\'') && is_punct(cursor.peek_at(2), ':') {
        cursor.advance(3);
    }
    let keyword = cursor.peek_ident().map(ToString::to_string);
    match keyword.as_deref() {
        Some("if") => return skip_if(cursor),
        Some("for") => {
            skip_until(cursor, |token| is_word(Some(token), "in"));
            skip_head(cursor);
        }
        Some("match" | "while" | "loop" | "unsafe" | "const" | "async") => skip_head(cursor),
        _ => {}
    }
    block(cursor)
}

fn skip_if(cursor: &mut Cursor) -> Result<(), Extent> {
    loop {
        skip_head(cursor);
        block(cursor)?;
        if !cursor.is_word("else") {
            return Ok(());
        }
        cursor.advance(1);
        if !cursor.is_word("if") {
            return block(cursor);
        }
    }
}

fn block(cursor: &mut Cursor) -> Result<(), Extent> {
    if cursor.peek_group(Delimiter::Brace).is_none() {
        return Err(cursor.blame_previous());
    }
    cursor.advance(1);
    Ok(())
}

/// Moves to the block. The braces of a pattern, `if let Point { x } = p {`, are not it.
fn skip_head(cursor: &mut Cursor) {
    while let Some(token) = cursor.peek() {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return,
            TokenTree::Punct(punct) if punct.as_char() == ';' => return,
            TokenTree::Ident(word) if word == "let" => {
                skip_until(cursor, |token| is_punct(Some(token), '='));
            }
            _ => cursor.advance(1),
        }
    }
}

fn skip_until(cursor: &mut Cursor, stop: impl Fn(&TokenTree) -> bool) {
    while cursor.peek().is_some_and(|token| !stop(token)) {
        cursor.advance(1);
    }
}

/// The number of tokens up to the `=` of a `let`: not one in the type, `Iterator<Item = i32>`, nor
/// one in the pattern, `1..=5`.
pub fn let_head(tokens: &[TokenTree]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut previous = None;
    for (position, token) in tokens.iter().enumerate() {
        let joined = previous.take();
        let TokenTree::Punct(punct) = token else {
            continue;
        };
        match punct.as_char() {
            '<' => depth += 1,
            '>' if !is_arrow(tokens, position) => depth = depth.saturating_sub(1),
            '=' if depth == 0 && joined != Some('.') => return Some(position),
            _ => {}
        }
        if punct.spacing() == Spacing::Joint {
            previous = Some(punct.as_char());
        }
    }
    None
}

impl Parser<'_> {
    /// Moves over the `as` and the type after it.
    pub(super) fn skip_type(&mut self, cursor: &mut Cursor) -> bool {
        let keyword = cursor.blame();
        cursor.advance(1);
        while cursor.is_punct('*') || cursor.is_punct('&') {
            cursor.advance(1);
            if ["const", "mut"].iter().any(|word| cursor.is_word(word)) {
                cursor.advance(1);
            }
        }
        let found = match cursor.peek() {
            Some(TokenTree::Group(group)) => {
                let is_type = group.delimiter() != Delimiter::Brace;
                cursor.advance(usize::from(is_type));
                is_type
            }
            Some(TokenTree::Punct(_)) if cursor.operator() == Some("::") => skip_path(cursor),
            Some(TokenTree::Ident(_)) => skip_path(cursor),
            _ => false,
        };
        if !found {
            self.fail(cursor, keyword, "a type is missing after `as`");
        }
        found
    }
}

/// Moves over the path of a type. `x as usize < y` compares: only what is named like a type of the
/// user's own has generics.
fn skip_path(cursor: &mut Cursor) -> bool {
    if cursor.operator() == Some("::") {
        cursor.advance(2);
    }
    while let Some(word) = cursor.peek_ident() {
        cursor.advance(1);
        if cursor.is_punct('<') && word.to_string().starts_with(char::is_uppercase) {
            cursor.skip_angles();
        }
        if !cursor.is_path_separator() {
            return true;
        }
        cursor.advance(2);
        if cursor.is_punct('<') && cursor.skip_angles() {
            return true;
        }
    }
    false
}
