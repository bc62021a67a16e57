//! Lines: `let`, assignments, values, and plain Rust.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::syntax::tree::{Assignment, Costs, Expr, Extent, Input, Statement};

use super::cursor::{self, extent, extent_of, is_group, is_punct, is_word, Cursor};
use super::repair::{self, Place};
use super::rust::{self, WordKind};
use super::split::{self, Piece};
use super::{operators, transparent, Parser};

/// What the first words of a line say it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineKind {
    Let,
    /// `for`, `if`, `{`: ends with its block.
    Block,
    /// `fn`, `struct`: ends with its block, or with `;`.
    Item,
    /// `use`, `const`, `return`: ends with `;`.
    Rust,
    Value,
}

impl Parser<'_> {
    pub(super) fn statements(&mut self, tokens: &[TokenTree]) -> Input {
        let several = tokens.iter().any(|token| is_punct(Some(token), ';'));
        let mut statements = Vec::new();
        let mut has_value = false;
        let mut start = 0;
        let mut mark = 0;
        while start < tokens.len() {
            // Looked for once for all the lines before it, or many blocks would take quadratic time.
            while mark < start || (mark < tokens.len() && !is_punct(tokens.get(mark), ';')) {
                mark += 1;
            }
            let end = start + line_length(&tokens[start..mark], several);
            let ends_with_mark = end == mark && mark < tokens.len();
            if end > start {
                let line = &tokens[start..end];
                let is_value = end == tokens.len() && is_value(line);
                statements.push(self.statement(line, is_value));
                has_value = is_value;
            } else {
                has_value = false;
            }
            has_value &= !ends_with_mark;
            start = end + usize::from(ends_with_mark);
        }
        Input {
            statements,
            has_value,
        }
    }

    fn statement(&mut self, line: &[TokenTree], is_value: bool) -> Statement {
        if let [TokenTree::Group(group)] = line {
            if group.delimiter() == Delimiter::None {
                let inner = transparent(line.to_vec());
                return self.statement(&inner, is_value);
            }
        }
        if let Some((length, costs)) = self.costs(line) {
            return Statement::Denied {
                costs,
                line: Box::new(self.statement(&line[length..], is_value)),
            };
        }
        let attributes = attributes_length(line);
        match line_kind(&line[attributes..]) {
            LineKind::Let => self.let_statement(line, attributes),
            LineKind::Item | LineKind::Rust => Statement::Rust(cursor::stream(line)),
            LineKind::Block => self.block(line, attributes),
            LineKind::Value if !is_value && is_macro_call(&line[attributes..]) => {
                Statement::Rust(cursor::stream(line))
            }
            LineKind::Value => self.value(line, attributes),
        }
    }

    /// The costs that an attribute at the beginning of a line denies, and the number of its tokens;
    /// nothing if it is an attribute of Rust's.
    fn costs(&mut self, line: &[TokenTree]) -> Option<(usize, Costs)> {
        let [mark, TokenTree::Group(attribute), rest @ ..] = line else {
            return None;
        };
        let attribute: Vec<_> = attribute.stream().into_iter().collect();
        let [word, TokenTree::Group(words)] = attribute.as_slice() else {
            return None;
        };
        if !is_punct(Some(mark), '#') || !is_word(Some(word), "deny") || rest.is_empty() {
            return None;
        }
        let (mut costs, mut unknown) = (Costs::default(), Vec::new());
        for token in words.stream() {
            match token {
                TokenTree::Ident(word) if word == "temporary" => costs.temporary = true,
                TokenTree::Ident(word) if word == "copy" => costs.copy = true,
                TokenTree::Ident(word) if word == "check" => costs.check = true,
                token if is_punct(Some(&token), ',') => {}
                token => unknown.push(token),
            }
        }
        let is_ours = costs != Costs::default()
            || !matches!(
                line_kind(&rest[attributes_length(rest)..]),
                LineKind::Let | LineKind::Item
            );
        if let (true, Some(extent)) = (is_ours, extent_of(&unknown)) {
            let message = "a line can be denied `temporary`, `copy` and `check`";
            self.errors.at(extent, message);
        }
        is_ours.then_some((2, costs))
    }

    fn let_statement(&mut self, line: &[TokenTree], attributes: usize) -> Statement {
        let Some(head) = rust::let_head(&line[attributes..]) else {
            return Statement::Rust(cursor::stream(line));
        };
        let (head, rest) = line.split_at(attributes + head);
        if let [.., keyword, block] = rest {
            let is_if = matches!(rest, [_, first, ..] if is_word(Some(first), "if"));
            if is_word(Some(keyword), "else") && is_group(Some(block), Delimiter::Brace) && !is_if {
                return Statement::Rust(cursor::stream(line));
            }
        }
        Statement::Let {
            head: cursor::stream(head),
            value: self.value_or_tuple(&rest[1..], extent(&rest[0])),
        }
    }

    /// A block, or a value that begins with one: `{ f() }[1:]`.
    fn block(&mut self, line: &[TokenTree], attributes: usize) -> Statement {
        let mut cursor = Cursor::new(&line[attributes..], Extent::of(line[0].span()));
        if let Err(blame) = rust::skip_block(&mut cursor) {
            self.errors
                .at(blame, "a block `{ .. }` is missing after this");
            return Statement::Rust(TokenStream::new());
        }
        if cursor.is_at_end() {
            return Statement::Rust(cursor::stream(line));
        }
        self.value(line, attributes)
    }

    fn value(&mut self, line: &[TokenTree], attributes: usize) -> Statement {
        let (before, line) = line.split_at(attributes);
        if let Some(extent) = extent_of(before) {
            let message = "an attribute is possible before a `let` or an item only";
            self.errors.at(extent, message);
        }
        let pieces = split::at_commas(line);
        let Some((first, others)) = pieces.split_first() else {
            return Statement::Rust(TokenStream::new());
        };
        let enclosing = first.comma.map_or(Extent::of(line[0].span()), extent);
        self.present(first);
        let mut cursor = Cursor::new(first.tokens, enclosing);
        let expr = match first.tokens {
            [] => None,
            _ => self.expression(&mut cursor),
        };
        let assignment = match cursor.broken {
            false => cursor.operator(),
            true => None,
        };
        if let Some((text, compound)) =
            assignment.and_then(|text| Some((text, operators::assignment(text)?)))
        {
            let before = cursor.position();
            cursor.advance(text.len());
            let operator = Assignment {
                compound,
                extent: cursor.extent_since(before),
            };
            let value = self.value_or_tuple(&line[cursor.position()..], operator.extent);
            cursor.move_to_end();
            return Statement::Assign {
                place: self.finish(&mut cursor, expr, Place::Value),
                operator,
                value,
            };
        }
        let place = Place::Line { before: &[] };
        let mut values = vec![self.finish(&mut cursor, expr, place)];
        self.other_values(line, first, others, &mut values);
        Statement::Values(values)
    }

    fn other_values(
        &mut self,
        line: &[TokenTree],
        first: &Piece,
        others: &[Piece],
        values: &mut Vec<Expr>,
    ) {
        let mut start = first.tokens.len() + 1;
        for piece in others {
            let rest = &line[start..];
            if let (true, Some(extent)) = (split::is_index_item(piece.tokens), extent_of(rest)) {
                let message = repair::missing_brackets(first.tokens, rest);
                self.errors.at(extent, message);
                return;
            }
            self.present(piece);
            let enclosing = piece.comma.map_or(Extent::of(line[0].span()), extent);
            let place = Place::Line {
                before: first.tokens,
            };
            values.push(self.entry(piece.tokens, enclosing, place));
            start += piece.tokens.len() + 1;
        }
    }
}

/// All of `tokens`, which end before a `;`, or up to the end of a block that needs none.
fn line_length(tokens: &[TokenTree], several: bool) -> usize {
    let attributes = attributes_length(tokens);
    let line = &tokens[attributes..];
    match line_kind(line) {
        LineKind::Item => {
            let block = line
                .iter()
                .position(|token| is_group(Some(token), Delimiter::Brace));
            block.map_or(tokens.len(), |block| attributes + block + 1)
        }
        LineKind::Block => {
            let mut cursor = Cursor::new(line, Extent::of(proc_macro2::Span::call_site()));
            if rust::skip_block(&mut cursor).is_err() || goes_on(line, &cursor, several) {
                return tokens.len();
            }
            attributes + cursor.position()
        }
        _ => tokens.len(),
    }
}

/// Whether what follows a block still belongs to its line. As in Rust it does not, a method call
/// aside; but in `arr!({ f() } - 1)` nothing else can be meant.
fn goes_on(line: &[TokenTree], after: &Cursor, several: bool) -> bool {
    let has_no_value = matches!(line.first(), Some(TokenTree::Ident(word))
        if word == "for" || word == "while");
    let has_one_branch = is_word(line.first(), "if")
        && !line[..after.position()]
            .iter()
            .any(|token| is_word(Some(token), "else"));
    match after.peek() {
        Some(TokenTree::Punct(_)) if matches!(after.operator(), Some("." | "?")) => true,
        _ if several || has_no_value || has_one_branch => false,
        Some(TokenTree::Punct(punct)) => !matches!(punct.as_char(), '#' | '\''),
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Bracket,
        Some(TokenTree::Ident(word)) => word == "as",
        _ => false,
    }
}

/// The number of tokens of `#[..] #[..]`.
fn attributes_length(tokens: &[TokenTree]) -> usize {
    let mut length = 0;
    while is_punct(tokens.get(length), '#') {
        let inner = usize::from(is_punct(tokens.get(length + 1), '!'));
        if !is_group(tokens.get(length + 1 + inner), Delimiter::Bracket) {
            break;
        }
        length += 2 + inner;
    }
    length
}

fn line_kind(tokens: &[TokenTree]) -> LineKind {
    let word = match tokens.first() {
        Some(TokenTree::Ident(word)) => word.to_string(),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            return LineKind::Block;
        }
        first if is_punct(first, '\'') => return LineKind::Block,
        _ => return LineKind::Value,
    };
    let cursor = Cursor::new(tokens, Extent::of(proc_macro2::Span::call_site()));
    if matches!(rust::word_kind(&cursor), WordKind::Block) {
        return LineKind::Block;
    }
    match word.as_str() {
        "let" => LineKind::Let,
        "fn" | "struct" | "enum" | "trait" | "impl" | "mod" | "extern" | "async" | "unsafe"
        | "macro_rules" => LineKind::Item,
        "const" if is_word(tokens.get(1), "fn") || is_word(tokens.get(1), "unsafe") => {
            LineKind::Item
        }
        "pub" => {
            let visibility = 1 + usize::from(is_group(tokens.get(1), Delimiter::Parenthesis));
            let item = tokens.get(visibility);
            let ends_with_block = ["use", "static", "type", "const"]
                .iter()
                .all(|word| !is_word(item, word));
            match ends_with_block {
                true => LineKind::Item,
                false => LineKind::Rust,
            }
        }
        "use" | "static" | "type" | "const" | "return" | "break" | "continue" => LineKind::Rust,
        _ => LineKind::Value,
    }
}

/// Whether a line can be the value of the whole.
fn is_value(line: &[TokenTree]) -> bool {
    let kind = line_kind(&line[attributes_length(line)..]);
    !matches!(kind, LineKind::Let | LineKind::Item)
}

/// `path!(..)` and nothing else.
fn is_macro_call(line: &[TokenTree]) -> bool {
    let [path @ .., mark, TokenTree::Group(_)] = line else {
        return false;
    };
    is_punct(Some(mark), '!')
        && !path.is_empty()
        && path
            .iter()
            .all(|token| matches!(token, TokenTree::Ident(_)) || cursor::is_punct(Some(token), ':'))
}
