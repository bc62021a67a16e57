//! Tokens as text, for the errors that show the user's own code.

use proc_macro2::Delimiter;

use super::tokens::{Token, Tokens};

const LONGEST: usize = 60;
const DEEPEST: usize = 8;

/// The tokens as they are usually written; nothing if that is too long for a message.
pub fn short(tokens: Tokens) -> Option<String> {
    let mut text = String::new();
    let complete = write(tokens, &mut text, 0);
    complete.then_some(text)
}

/// A token as the errors name it.
pub fn name(tokens: Tokens) -> String {
    match tokens.first() {
        None => String::new(),
        Some(Token::Group(group)) => {
            let (open, close) = delimiters(group.delimiter);
            format!("{open}..{close}")
        }
        Some(Token::Mark(punct)) => match tokens.mark() {
            Some(operator) => operator.to_owned(),
            None => punct.to_string(),
        },
        Some(Token::Word(word)) => word.to_string(),
        Some(Token::Literal(literal)) => literal.to_string(),
    }
}

/// Says false when the text gets too long.
fn write(tokens: Tokens, text: &mut String, depth: usize) -> bool {
    let mut after_value = false;
    let mut after_word = false;
    let mut joint = false;
    for (token, here) in tokens.each() {
        if text.len() > LONGEST {
            return false;
        }
        let word = match token {
            Token::Mark(punct) => {
                write_punct(text, punct.as_char(), after_value && !joint);
                joint = here.rest().follows_jointly(&punct);
                if !joint && after_value && is_binary(punct.as_char()) {
                    text.push(' ');
                }
                after_value &= joint;
                after_word = false;
                continue;
            }
            Token::Group(group) => {
                if depth == DEEPEST {
                    return false;
                }
                let (open, close) = delimiters(group.delimiter);
                text.push_str(open);
                if !write(group.content(), text, depth + 1) {
                    return false;
                }
                text.push_str(close);
                (after_value, after_word, joint) = (true, false, false);
                continue;
            }
            Token::Word(word) => word.to_string(),
            Token::Literal(literal) => literal.to_string(),
        };
        if after_word {
            text.push(' ');
        }
        text.push_str(&word);
        (after_value, after_word, joint) = (true, true, false);
    }
    text.len() <= LONGEST
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
