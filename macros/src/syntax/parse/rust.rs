//! Pieces of plain Rust, skipped without being understood.

use proc_macro2::{Delimiter, Spacing};

use crate::syntax::tree::Extent;

use super::reader::Reader;
use super::tokens::{self, Token, Tokens};
use super::Parser;

/// What a word at the start of a value begins.
#[derive(Clone, Copy, PartialEq, Eq)]
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

pub fn word_kind(tokens: Tokens) -> WordKind {
    let Some(word) = tokens.word() else {
        return WordKind::Path;
    };
    let next = tokens.rest();
    match word.to_string().as_str() {
        "if" | "match" | "while" | "for" | "loop" => WordKind::Block,
        "unsafe" | "const" | "async" if next.group(Delimiter::Brace).is_some() => WordKind::Block,
        "async" if next.begins_with_word("move") => WordKind::Block,
        "move" | "static" if next.begins_with_mark('|') => WordKind::ToTheEnd,
        "return" | "break" | "continue" => WordKind::ToTheEnd,
        "lambda" if next.word().is_some() || next.begins_with_mark(':') => WordKind::Lambda,
        "let" | "fn" | "struct" | "enum" | "impl" | "mod" | "use" | "trait" | "type" | "pub"
        | "as" | "else" | "in" | "where" | "mut" | "ref" | "move" | "static" | "const"
        | "unsafe" | "async" | "await" | "dyn" | "extern" => WordKind::NoValue,
        _ => WordKind::Path,
    }
}

/// Moves over `{ .. }`, `if .. { } else { }`, `match x { }`, `'a: loop { }` and the like, or says
/// after which token the block is missing.
pub fn skip_block(reader: &mut Reader) -> Result<(), Extent> {
    if let Some((_, after)) = reader.here().lifetime() {
        let colon = reader.rest().from(after);
        if colon.begins_with_mark(':') {
            reader.move_to(colon.rest().start);
        }
    }
    let keyword = reader.peek_word().map(|word| word.to_string());
    match keyword.as_deref() {
        Some("if") => return skip_if(reader),
        Some("for") => {
            skip_until(reader, |token| token.is_word("in"));
            skip_head(reader);
        }
        Some("match" | "while" | "loop" | "unsafe" | "const" | "async") => skip_head(reader),
        _ => {}
    }
    block(reader)
}

fn skip_if(reader: &mut Reader) -> Result<(), Extent> {
    loop {
        skip_head(reader);
        block(reader)?;
        if !reader.is_word("else") {
            return Ok(());
        }
        reader.skip();
        if !reader.is_word("if") {
            return block(reader);
        }
    }
}

fn block(reader: &mut Reader) -> Result<(), Extent> {
    if reader.peek_group(Delimiter::Brace).is_none() {
        return Err(reader.blame_previous());
    }
    reader.skip();
    Ok(())
}

/// Moves to the block. The braces of a pattern, `if let Point { x } = p {`, are not it.
fn skip_head(reader: &mut Reader) {
    while let Some(token) = reader.peek() {
        match token {
            Token::Group(group) if group.delimiter == Delimiter::Brace => return,
            Token::Mark(mark) if mark.as_char() == ';' => return,
            Token::Word(word) if word == "let" => skip_until(reader, |token| token.is_mark('=')),
            _ => reader.skip(),
        }
    }
}

fn skip_until(reader: &mut Reader, stop: impl Fn(&Token) -> bool) {
    while reader.peek().is_some_and(|token| !stop(&token)) {
        reader.skip();
    }
}

/// What begins with the `=` of a `let`: not one in the type, `Iterator<Item = i32>`, nor one in the
/// pattern, `1..=5`.
pub fn after_let_head(tokens: Tokens) -> Option<Tokens> {
    let mut depth = 0_usize;
    let mut before = None;
    for (token, here) in tokens.each() {
        let Token::Mark(mark) = token else {
            before = None;
            continue;
        };
        match mark.as_char() {
            '<' => depth += 1,
            '>' if !tokens::is_arrow(before.as_ref()) => depth = depth.saturating_sub(1),
            '=' if depth == 0 && !ends_range(before.as_ref()) => return Some(here),
            _ => {}
        }
        before = Some(mark);
    }
    None
}

fn ends_range(before: Option<&proc_macro2::Punct>) -> bool {
    before.is_some_and(|mark| mark.as_char() == '.' && mark.spacing() == Spacing::Joint)
}

impl Parser<'_> {
    /// Moves over the `as` and the type after it.
    pub(super) fn skip_type(&mut self, reader: &mut Reader) -> bool {
        let keyword = reader.blame();
        reader.skip();
        while reader.is_mark('*') || reader.is_mark('&') {
            reader.skip();
            if ["const", "mut"].iter().any(|word| reader.is_word(word)) {
                reader.skip();
            }
        }
        let found = match reader.peek() {
            Some(Token::Group(group)) => {
                let is_type = group.delimiter != Delimiter::Brace;
                if is_type {
                    reader.skip();
                }
                is_type
            }
            Some(Token::Mark(_)) => reader.skip_path_separator() && skip_path(reader),
            Some(Token::Word(_)) => skip_path(reader),
            _ => false,
        };
        if !found {
            self.fail(reader, keyword, "a type is missing after `as`");
        }
        found
    }
}

/// Moves over the path of a type. `x as usize < y` compares: only what is named like a type of the
/// user's own has generics.
fn skip_path(reader: &mut Reader) -> bool {
    while let Some(word) = reader.peek_word() {
        reader.skip();
        if reader.is_mark('<') && word.to_string().starts_with(char::is_uppercase) {
            reader.skip_angles();
        }
        if !reader.skip_path_separator() {
            return true;
        }
        if reader.is_mark('<') && reader.skip_angles() {
            return true;
        }
    }
    false
}
