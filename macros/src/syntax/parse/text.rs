//! Tokens as text, for the errors that show the user's own code.

use proc_macro2::{Delimiter, TokenTree};

use super::cursor;

const LONGEST: usize = 60;
const DEEPEST: usize = 8;

/// The tokens as they are usually written; nothing if that is too long for a message.
pub fn short(tokens: &[TokenTree]) -> Option<String> {
    let mut text = String::new();
    let complete = write(tokens, &mut text, 0);
    complete.then_some(text)
}

/// A token as the errors name it.
pub fn name(tokens: &[TokenTree]) -> String {
    match tokens.first() {
        None => String::new(),
        Some(TokenTree::Group(group)) => {
            let (open, close) = delimiters(group.delimiter());
            format!("{open}..{close}")
        }
        Some(TokenTree::Punct(punct)) => match cursor::operator(tokens) {
            Some(operator) => operator.to_owned(),
            None => punct.to_string(),
        },
        Some(other) => other.to_string(),
    }
}

/// Says false when the text gets too long.
fn write(tokens: &[TokenTree], text: &mut String, depth: usize) -> bool {
    let mut after_value = false;
    let mut after_word = false;
    let mut joint = false;
    for (position, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Punct(punct) => {
                write_punct(text, punct.as_char(), after_value && !joint);
                joint = cursor::is_joint(punct, tokens.get(position + 1));
                if !joint && after_value && is_binary(punct.as_char()) {
                    text.push(' ');
                }
                after_value &= joint;
                after_word = false;
            }
            TokenTree::Group(group) => {
                if depth == DEEPEST {
                    return false;
                }
                let (open, close) = delimiters(group.delimiter());
                text.push_str(open);
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                if !write(&inner, text, depth + 1) {
                    return false;
                }
                text.push_str(close);
                (after_value, after_word, joint) = (true, false, false);
            }
            word => {
                if after_word {
                    text.push(' ');
                }
                text.push_str(&word.to_string());
                (after_value, after_word, joint) = (true, true, false);
            }
        }
        if text.len() > LONGEST {
            return false;
        }
    }
    true
}

fn write_punct(text: &mut String, character: char, after_value: bool) {
    if after_value && is_binary(character) {
        text.push(' ');
    }
    text.push(character);
    if matches!(character, ',' | ';') {
        text.push(' ');
    }
}

fn is_binary(character: char) -> bool {
    matches!(
        character,
        '+' | '-' | '*' | '/' | '%' | '@' | '<' | '>' | '=' | '&' | '|' | '^'
    )
}

fn delimiters(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::None => ("", ""),
    }
}
