//! Where the commas and colons of a run of tokens divide it.

use crate::syntax::tree::Extent;

use super::tokens::{Operator, Token, Tokens};

/// What stands between two commas.
#[derive(Clone, Copy)]
pub struct Piece<'t> {
    pub tokens: Tokens<'t>,
    /// The comma after it, as a run of one token.
    pub comma: Option<Tokens<'t>>,
}

impl Piece<'_> {
    /// Where the comma after it is.
    pub fn after(&self) -> Option<Extent> {
        self.comma.and_then(Tokens::extent)
    }
}

/// The entries between top-level commas; nothing after a trailing one.
pub fn at_commas(tokens: Tokens) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut entry = tokens;
    let mut run = tokens;
    let mut before = None;
    let mut angles_close = true;
    while let Some(token) = run.first() {
        if token.is_mark(',') {
            pieces.push(Piece {
                tokens: entry.until(run.start),
                comma: Some(run.until(run.rest().start)),
            });
            run = run.rest();
            entry = run;
            before = None;
            continue;
        }
        let hidden = after_hidden_commas(run, before.as_ref(), &mut angles_close);
        run = hidden.unwrap_or(run.rest());
        before = Some(token);
    }
    if !entry.is_empty() {
        pieces.push(Piece {
            tokens: entry,
            comma: None,
        });
    }
    pieces
}

/// What follows that which starts here and hides its commas: `::<A, B>`, `|a, b|`. `before` is the
/// token before it in its entry.
fn after_hidden_commas<'t>(
    run: Tokens<'t>,
    before: Option<&Token>,
    angles_close: &mut bool,
) -> Option<Tokens<'t>> {
    if run.begins_with_mark('|') && may_begin_closure(before) {
        return after_closure_parameters(run);
    }
    let angles = match turbofish(run) {
        Some(angles) => angles,
        None if before.is_none() && run.begins_with_mark('<') => run,
        None => return None,
    };
    if !*angles_close {
        return None;
    }
    let after = angles.after_angles();
    // Looking again from each of a thousand unclosed ones would take quadratic time.
    *angles_close = after.is_some();
    after
}

fn may_begin_closure(before: Option<&Token>) -> bool {
    before.is_none_or(|before| before.is_word("move") || before.is_mark('='))
}

/// What follows `|a, b|` or `||`; nothing if it is not closed.
fn after_closure_parameters(run: Tokens) -> Option<Tokens> {
    let parameters = run.rest().each();
    let mut parameters = parameters.take_while(|(token, _)| !token.is_mark(';'));
    let close = parameters.find(|(token, _)| token.is_mark('|'));
    close.map(|(_, close)| close.rest())
}

/// The `<..` of a `::<..` that stands at the start: never a slice, since no expression begins with
/// `<`.
pub fn turbofish(run: Tokens) -> Option<Tokens> {
    let angles = run.after_path_separator()?;
    angles.begins_with_mark('<').then_some(angles)
}

/// The colons that divide an index item into start, stop and step, each with what follows it.
pub fn colons(tokens: Tokens) -> Vec<Tokens> {
    let mut found = Vec::new();
    let mut run = tokens;
    let mut angles_close = true;
    while let Some(token) = run.first() {
        if let Some(angles) = turbofish(run) {
            let after = match angles_close {
                true => angles.after_angles(),
                false => None,
            };
            angles_close = after.is_some();
            run = after.unwrap_or(angles);
            continue;
        }
        if token.is_mark(':') {
            found.push(run);
        }
        run = run.rest();
    }
    found
}

/// The `..` or `..=` of a Rust range.
pub fn range(tokens: Tokens) -> Option<Operator> {
    let mut run = tokens;
    while !run.is_empty() {
        run = match run.operator() {
            Some(operator) if matches!(operator.text, ".." | "..=") => return Some(operator),
            // A closure or a keyword takes the rest for itself.
            Some(operator) if run.start == tokens.start && operator.text.starts_with('|') => {
                return None;
            }
            Some(operator) => run.from(operator.tokens.end),
            None => run.rest(),
        };
    }
    None
}

/// Whether the tokens can only be meant as an index item.
pub fn is_index_item(tokens: Tokens) -> bool {
    match tokens.mark() {
        Some("...") => return true,
        Some("|" | "||" | "'") => return false,
        _ if tokens.begins_with_word("move") => return false,
        _ => {}
    }
    let mut run = tokens;
    while !run.is_empty() {
        let Some(operator) = run.operator() else {
            run = run.rest();
            continue;
        };
        match operator.text {
            ":" => return true,
            "::" if run.after_path_separator().is_none() => return true,
            _ => run = run.from(operator.tokens.end),
        }
    }
    false
}
