//! Where the commas and colons of a run of tokens divide it.

use proc_macro2::TokenTree;

use super::cursor::{self, is_punct, is_word};

/// What stands between two commas.
pub struct Piece<'t> {
    pub tokens: &'t [TokenTree],
    /// The comma after it.
    pub comma: Option<&'t TokenTree>,
}

/// The entries between top-level commas; nothing after a trailing one.
pub fn at_commas(tokens: &[TokenTree]) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut position = 0;
    let mut angles_close = true;
    while position < tokens.len() {
        if is_punct(tokens.get(position), ',') {
            pieces.push(Piece {
                tokens: &tokens[start..position],
                comma: Some(&tokens[position]),
            });
            start = position + 1;
            position = start;
            continue;
        }
        position += match commas_inside(tokens, start, position, &mut angles_close) {
            0 => 1,
            length => length,
        };
    }
    if start < tokens.len() {
        pieces.push(Piece {
            tokens: &tokens[start..],
            comma: None,
        });
    }
    pieces
}

/// The length of what starts at `position` and hides its commas: `::<A, B>`, `|a, b|`.
fn commas_inside(
    tokens: &[TokenTree],
    start: usize,
    position: usize,
    angles_close: &mut bool,
) -> usize {
    let rest = &tokens[position..];
    if is_punct(rest.first(), '|') && may_begin_closure(tokens, start, position) {
        return closure_parameters(rest);
    }
    let prefix = match (is_turbofish(rest), position == start) {
        (true, _) => 2,
        (false, true) if is_punct(rest.first(), '<') => 0,
        _ => return 0,
    };
    if !*angles_close {
        return 0;
    }
    match cursor::angles(&rest[prefix..]) {
        Some(length) => prefix + length,
        None => {
            // Looking again from each of a thousand unclosed ones would take quadratic time.
            *angles_close = false;
            0
        }
    }
}

fn may_begin_closure(tokens: &[TokenTree], start: usize, position: usize) -> bool {
    if position == start {
        return true;
    }
    let before = tokens.get(position - 1);
    is_word(before, "move") || is_punct(before, '=')
}

/// The length of `|a, b|` or `||`; 1 if it is not closed.
fn closure_parameters(tokens: &[TokenTree]) -> usize {
    let close = tokens[1..]
        .iter()
        .take_while(|token| !is_punct(Some(token), ';'))
        .position(|token| is_punct(Some(token), '|'));
    close.map_or(1, |close| close + 2)
}

/// Whether `::<` stands at the start: never a slice, since no expression begins with `<`.
pub fn is_turbofish(tokens: &[TokenTree]) -> bool {
    cursor::operator(tokens) == Some("::") && is_punct(tokens.get(2), '<')
}

/// The positions of the colons that divide an index item into start, stop and step.
pub fn colons(tokens: &[TokenTree]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut position = 0;
    let mut angles_close = true;
    while position < tokens.len() {
        if is_turbofish(&tokens[position..]) {
            let length = match angles_close {
                true => cursor::angles(&tokens[position + 2..]),
                false => None,
            };
            angles_close = length.is_some();
            position += 1 + length.unwrap_or(1);
        } else if is_punct(tokens.get(position), ':') {
            found.push(position);
        }
        position += 1;
    }
    found
}

/// The position of a Rust range's `..` or `..=`, and its text.
pub fn range(tokens: &[TokenTree]) -> Option<(usize, &'static str)> {
    let mut position = 0;
    while position < tokens.len() {
        match cursor::operator(&tokens[position..]) {
            Some(operator @ (".." | "..=")) => return Some((position, operator)),
            // A closure or a keyword takes the rest for itself.
            Some("|" | "||") if position == 0 => return None,
            Some(operator) => position += operator.len(),
            None => position += 1,
        }
    }
    None
}

/// Whether the tokens can only be meant as an index item.
pub fn is_index_item(tokens: &[TokenTree]) -> bool {
    let first = cursor::operator(tokens);
    if first == Some("...") {
        return true;
    }
    if matches!(first, Some("|" | "||" | "'")) || is_word(tokens.first(), "move") {
        return false;
    }
    let mut position = 0;
    while position < tokens.len() {
        let rest = &tokens[position..];
        match cursor::operator(rest) {
            Some("::") if is_turbofish(rest) => position += 2,
            Some("::") if !matches!(rest.get(2), Some(TokenTree::Ident(_))) => return true,
            Some(":") => return true,
            Some(operator) => position += operator.len(),
            None => position += 1,
        }
    }
    false
}
