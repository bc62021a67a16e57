//! Lines: `let`, assignments, values, and plain Rust.

use proc_macro2::{Delimiter, Span, TokenStream};
use syn::buffer::Cursor;

use crate::syntax::tree::{Assignment, Casting, Costs, Expr, ExprKind, Extent, Input, Statement};

use super::reader::Reader;
use super::repair::{self, Place};
use super::rust::{self, WordKind};
use super::split::{self, Piece};
use super::tokens::{self, Token, Tokens};
use super::{operators, text, Parser};

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
    pub(super) fn statements(&mut self, tokens: Tokens) -> Input {
        let mut statements = Vec::new();
        let mut has_value = false;
        let mut rest = tokens;
        // Looked for once for all the lines before it, or many blocks would take quadratic time.
        let mut marked = up_to_semicolon(tokens);
        let several = marked.end != tokens.end;
        while !rest.is_empty() {
            if marked.end < rest.start {
                marked = up_to_semicolon(rest);
            }
            let line = line_of(rest.until(marked.end), several);
            let ends_with_mark = line.end == marked.end && marked.end != tokens.end;
            has_value = false;
            if !line.is_empty() {
                let is_value = line.end == tokens.end && is_value(line);
                statements.push(self.statement(line, is_value));
                has_value = is_value;
            }
            rest = rest.from(line.end);
            if ends_with_mark {
                rest = rest.rest();
                has_value = false;
            }
        }
        Input {
            statements,
            has_value,
        }
    }

    fn statement(&mut self, line: Tokens, is_value: bool) -> Statement {
        let line = tokens::transparent(line);
        if let Some((denied, costs)) = self.costs(line) {
            return Statement::Denied {
                costs,
                line: Box::new(self.statement(denied, is_value)),
            };
        }
        if let Some((mark, shared)) = self.parallel(line) {
            return Statement::Parallel {
                mark,
                line: Box::new(self.statement(shared, is_value)),
            };
        }
        let bare = after_attributes(line);
        match line_kind(bare) {
            LineKind::Let => self.let_statement(line, bare),
            LineKind::Item | LineKind::Rust => Statement::Rust(line.stream()),
            LineKind::Block => self.block(line, bare),
            LineKind::Value if !is_value && is_macro_call(bare) => Statement::Rust(line.stream()),
            LineKind::Value => self.value(line, bare),
        }
    }

    /// The costs that an attribute at the beginning of a line denies, and the line after it; nothing
    /// if it is an attribute of Rust's.
    fn costs<'t>(&mut self, line: Tokens<'t>) -> Option<(Tokens<'t>, Costs)> {
        let attribute = line.rest().group(Delimiter::Bracket)?.content();
        let words = attribute.rest().group(Delimiter::Parenthesis)?.content();
        let rest = line.rest().rest();
        if !line.begins_with_mark('#') || !attribute.begins_with_word("deny") || rest.is_empty() {
            return None;
        }
        let (mut costs, mut unknown) = (Costs::default(), None);
        for (token, here) in words.each() {
            match token {
                Token::Word(word) if word == "temporary" => costs.temporary = true,
                Token::Word(word) if word == "copy" => costs.copy = true,
                Token::Word(word) if word == "check" => costs.check = true,
                token if token.is_mark(',') => {}
                _ => unknown = unknown.or(here.until(here.rest().start).extent()),
            }
        }
        let is_ours = costs != Costs::default()
            || !matches!(
                line_kind(after_attributes(rest)),
                LineKind::Let | LineKind::Item
            );
        if let (true, Some(extent)) = (is_ours, unknown) {
            let message = "a line can be denied `temporary`, `copy` and `check`";
            self.errors.at(extent, message);
        }
        is_ours.then_some((rest, costs))
    }

    /// The attribute `#[parallel]` at the beginning of a line, and the line after it.
    fn parallel<'t>(&mut self, line: Tokens<'t>) -> Option<(Extent, Tokens<'t>)> {
        let attribute = line.rest().group(Delimiter::Bracket)?.content();
        let rest = line.rest().rest();
        if !line.begins_with_mark('#') || !attribute.begins_with_word("parallel") || rest.is_empty()
        {
            return None;
        }
        if let Some(extent) = attribute.rest().extent() {
            let message =
                "`#[parallel]` takes nothing: how many threads there are is said to `rayon`";
            self.errors.at(extent, message);
        }
        Some((line.until(rest.start).extent()?, rest))
    }

    fn let_statement(&mut self, line: Tokens, bare: Tokens) -> Statement {
        let Some(equals) = rust::after_let_head(bare) else {
            return Statement::Rust(line.stream());
        };
        let value = equals.rest();
        if !value.begins_with_word("if") && ends_with_else(value) {
            return Statement::Rust(line.stream());
        }
        let mark = equals.until(value.start).extent();
        Statement::Let {
            head: line.until(equals.start).stream(),
            value: self.value_or_tuple(value, mark.unwrap_or(Extent::of(Span::call_site()))),
        }
    }

    /// A block, or a value that begins with one: `{ f() }[1:]`.
    fn block(&mut self, line: Tokens, bare: Tokens) -> Statement {
        let mut reader = Reader::new(bare, Extent::of(line.start.span()));
        if let Err(blame) = rust::skip_block(&mut reader) {
            self.errors
                .at(blame, "a block `{ .. }` is missing after this");
            return Statement::Rust(TokenStream::new());
        }
        if reader.is_at_end() {
            return Statement::Rust(line.stream());
        }
        self.value(line, bare)
    }

    fn value(&mut self, line: Tokens, bare: Tokens) -> Statement {
        if let Some(extent) = line.until(bare.start).extent() {
            let words = text::short(line.until(bare.start)).unwrap_or_default();
            let is_cost = ["temporary", "copy", "check"]
                .iter()
                .any(|word| words.contains(word));
            let message = match is_cost {
                true => "write `#[deny(copy)]`, `#[deny(temporary)]` or `#[deny(check)]`: a line is denied its costs",
                false => "an attribute is possible before a `let` or an item only",
            };
            self.errors.at(extent, message);
        }
        let pieces = split::at_commas(bare);
        let Some((first, others)) = pieces.split_first() else {
            return Statement::Rust(TokenStream::new());
        };
        let whole = Extent::of(bare.start.span());
        self.present(first);
        let mut reader = Reader::new(first.tokens, first.after().unwrap_or(whole));
        let expr = match first.tokens.is_empty() {
            true => None,
            false => self.expression(&mut reader),
        };
        if let Some((operator, value)) = assignment(&reader, whole) {
            let value = self.value_or_tuple(bare.from(value), operator.extent);
            reader.move_to_end();
            return Statement::Assign {
                place: self.finish(&mut reader, expr, Place::Value),
                operator,
                value,
            };
        }
        let before = first.tokens.until(first.tokens.start);
        let mut values = vec![self.finish(&mut reader, expr, Place::Line { before })];
        match self.other_values(bare, first, others, &mut values) {
            Some((operator, value)) => Statement::Assign {
                place: Expr {
                    kind: ExprKind::Tuple(values, bare.start.span()),
                    extent: whole,
                },
                operator,
                value,
            },
            None => Statement::Values(values),
        }
    }

    /// What follows the first comma: more values, or more places, with what is assigned to all of them.
    fn other_values(
        &mut self,
        line: Tokens,
        first: &Piece,
        others: &[Piece],
        values: &mut Vec<Expr>,
    ) -> Option<(Assignment, Expr)> {
        for piece in others {
            let rest = line.from(piece.tokens.start);
            if let (true, Some(extent)) = (split::is_index_item(piece.tokens), rest.extent()) {
                let message = repair::missing_brackets(first.tokens, rest);
                self.errors.at(extent, message);
                return None;
            }
            self.present(piece);
            let enclosing = piece.after().unwrap_or(Extent::of(line.start.span()));
            let place = Place::Line {
                before: first.tokens,
            };
            let mut reader = Reader::new(piece.tokens, enclosing);
            let expr = match piece.tokens.is_empty() {
                true => None,
                false => self.expression(&mut reader),
            };
            if let Some((operator, value)) = assignment(&reader, enclosing) {
                let value = self.value_or_tuple(line.from(value), operator.extent);
                reader.move_to_end();
                values.push(self.finish(&mut reader, expr, Place::Value));
                return Some((operator, value));
            }
            values.push(self.finish(&mut reader, expr, place));
        }
        None
    }
}

/// The operator of an assignment, if one comes next, and where its value begins.
fn assignment<'t>(reader: &Reader<'t>, enclosing: Extent) -> Option<(Assignment, Cursor<'t>)> {
    if reader.broken {
        return None;
    }
    let operator = reader.operator()?;
    let operator_and_value = Assignment {
        casting: Casting::Lossless,
        compound: operators::assignment(operator.text)?,
        extent: operator.tokens.extent().unwrap_or(enclosing),
    };
    Some((operator_and_value, operator.tokens.end))
}

/// What stands before the first `;`, or all.
fn up_to_semicolon(tokens: Tokens) -> Tokens {
    let mark = tokens.each().find(|(token, _)| token.is_mark(';'));
    mark.map_or(tokens, |(_, here)| tokens.until(here.start))
}

/// All of `tokens`, which end before a `;`, or up to the end of a block that needs none.
fn line_of(tokens: Tokens, several: bool) -> Tokens {
    let bare = after_attributes(tokens);
    match line_kind(bare) {
        LineKind::Item => {
            let mut each = bare.each();
            let block = each.find(|(_, here)| here.group(Delimiter::Brace).is_some());
            block.map_or(tokens, |(_, block)| tokens.until(block.rest().start))
        }
        LineKind::Block => {
            let mut reader = Reader::new(bare, Extent::of(Span::call_site()));
            if rust::skip_block(&mut reader).is_err() || goes_on(&reader, several) {
                return tokens;
            }
            tokens.until(reader.here())
        }
        _ => tokens,
    }
}

/// Whether what follows a block still belongs to its line. As in Rust it does not, a method call
/// aside; but in `arr!({ f() } - 1)` nothing else can be meant.
fn goes_on(after: &Reader, several: bool) -> bool {
    let block = after.read();
    let has_no_value = ["for", "while"]
        .iter()
        .any(|word| block.begins_with_word(word));
    let has_one_branch =
        block.begins_with_word("if") && !block.each().any(|(token, _)| token.is_word("else"));
    match after.peek() {
        Some(Token::Mark(_)) if matches!(after.mark(), Some("." | "?")) => true,
        _ if several || has_no_value || has_one_branch => false,
        Some(Token::Mark(mark)) => !matches!(mark.as_char(), '#' | '\''),
        Some(Token::Group(group)) => group.delimiter == Delimiter::Bracket,
        Some(Token::Word(word)) => word == "as",
        _ => false,
    }
}

/// What follows `#[..] #[..]`.
fn after_attributes(tokens: Tokens) -> Tokens {
    let mut rest = tokens;
    while rest.begins_with_mark('#') {
        let mut attribute = rest.rest();
        if attribute.begins_with_mark('!') {
            attribute = attribute.rest();
        }
        if attribute.group(Delimiter::Bracket).is_none() {
            break;
        }
        rest = attribute.rest();
    }
    rest
}

/// `.. else { .. }`
fn ends_with_else(tokens: Tokens) -> bool {
    let mut each = tokens.each();
    each.any(|(token, here)| {
        let block = here.rest();
        token.is_word("else") && block.group(Delimiter::Brace).is_some() && block.only().is_some()
    })
}

fn line_kind(tokens: Tokens) -> LineKind {
    let word = match tokens.first() {
        Some(Token::Word(word)) => word.to_string(),
        Some(Token::Group(group)) if group.delimiter == Delimiter::Brace => {
            return LineKind::Block;
        }
        Some(Token::Mark(mark)) if mark.as_char() == '\'' => return LineKind::Block,
        _ => return LineKind::Value,
    };
    if rust::word_kind(tokens) == WordKind::Block {
        return LineKind::Block;
    }
    let next = tokens.rest();
    match word.as_str() {
        "let" => LineKind::Let,
        "fn" | "struct" | "enum" | "trait" | "impl" | "mod" | "extern" | "async" | "unsafe"
        | "macro_rules" => LineKind::Item,
        "const" if next.begins_with_word("fn") || next.begins_with_word("unsafe") => LineKind::Item,
        "pub" => {
            let item = match next.group(Delimiter::Parenthesis) {
                Some(_) => next.rest(),
                None => next,
            };
            let ends_with_block = ["use", "static", "type", "const"]
                .iter()
                .all(|word| !item.begins_with_word(word));
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
fn is_value(line: Tokens) -> bool {
    let kind = line_kind(after_attributes(line));
    !matches!(kind, LineKind::Let | LineKind::Item)
}

/// `path!(..)` and nothing else.
fn is_macro_call(line: Tokens) -> bool {
    let is_path = |token: &Token| matches!(token, Token::Word(_)) || token.is_mark(':');
    let mut after = line.each().skip_while(|(token, _)| is_path(token));
    let Some((mark, here)) = after.next() else {
        return false;
    };
    let is_group = matches!(here.rest().only(), Some(Token::Group(_)));
    mark.is_mark('!') && is_group && here.start != line.start
}
