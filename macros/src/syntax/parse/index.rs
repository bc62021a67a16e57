//! The entries between the brackets of an index.

use syn::buffer::Cursor;

use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind, Extent, Item, Slice};

use super::repair::Place;
use super::source::Source;
use super::tokens::{Group, Operator, Token, Tokens};
use super::{elements, split, text, tokens, Parser};

const NO_INDEX: &str = "an index is missing between the brackets; the whole array is `a[...]`";

impl Parser<'_> {
    pub(super) fn items(&mut self, group: Group) -> Vec<Item> {
        let tokens = tokens::transparent(group.content());
        let enclosing = group.extent();
        if tokens.is_empty() {
            self.errors.at(enclosing, NO_INDEX);
            return vec![Item::Ellipsis(enclosing)];
        }
        let pieces = split::at_commas(tokens);
        if let [only] = pieces.as_slice() {
            // `a[(1, 2)]` is `a[1, 2]`: an index of several entries is a tuple in Python. A tuple
            // holds values, not slices, so `::` may belong to a path in it.
            if let Some(inner) = elements::tuple_inside(only.tokens) {
                return self.each_item(inner, enclosing, Self::tuple_item);
            }
        }
        self.each_item(tokens, enclosing, Self::item)
    }

    fn each_item(
        &mut self,
        tokens: Tokens,
        enclosing: Extent,
        read: fn(&mut Self, Tokens, Extent) -> Item,
    ) -> Vec<Item> {
        split::at_commas(tokens)
            .iter()
            .map(|piece| {
                self.present(piece);
                let place = piece.after().unwrap_or(enclosing);
                read(self, piece.tokens, place)
            })
            .collect()
    }

    fn tuple_item(&mut self, tokens: Tokens, enclosing: Extent) -> Item {
        match special(tokens) {
            Some(item) => item,
            None => Item::Value(self.entry(tokens, enclosing, Place::Parentheses)),
        }
    }

    fn item(&mut self, tokens: Tokens, enclosing: Extent) -> Item {
        if let Some(item) = special(tokens) {
            return item;
        }
        let colons = split::colons(tokens);
        if colons.is_empty() {
            return match split::range(tokens) {
                Some(operator) => self.range_item(tokens, operator),
                None => self.value_item(tokens, enclosing),
            };
        }
        if let Some(path) = path_in(tokens, colons.len()) {
            return self.path_item(tokens, path, enclosing);
        }
        let extra = colons.get(2).map(|colon| colon.until(colon.rest().start));
        if let Some(extent) = extra.and_then(Tokens::extent) {
            let message = "a slice has at most three parts: `start:stop:step`";
            self.errors.at(extent, message);
        }
        let ends = colons.iter().map(|colon| colon.start).chain([tokens.end]);
        let starts = [tokens]
            .into_iter()
            .chain(colons.iter().map(|colon| colon.rest()));
        let mut parts = starts.zip(ends).map(|(part, end)| part.until(end));
        let mut part = || self.slice_part(parts.next()?);
        Item::Slice(Slice {
            start: part(),
            stop: part(),
            step: part(),
            extent: tokens.extent().unwrap_or(enclosing),
        })
    }

    fn slice_part(&mut self, tokens: Tokens) -> Option<Expr> {
        let enclosing = tokens.extent()?;
        // `a[None:3]` is `a[:3]`.
        if tokens.only().is_some_and(|word| word.is_word("None")) {
            return None;
        }
        Some(self.entry(tokens, enclosing, Place::Index))
    }

    /// `a[i32::MAX]`, read as the path it was meant as; or the bound of a slice that is a path.
    fn path_item(&mut self, tokens: Tokens, path: Tokens, enclosing: Extent) -> Item {
        let extent = path.extent().unwrap_or(enclosing);
        let written = text::short(path).unwrap_or_else(|| "path::to".to_owned());
        let message = format!(
            "in an index `::` is a slice with a step: put a path in parentheses, `({written})`"
        );
        self.errors.at(extent, message);
        if (path.start, path.end) == (tokens.start, tokens.end) {
            return Item::Value(self.entry(tokens, enclosing, Place::Index));
        }
        Item::Slice(Slice {
            start: None,
            stop: None,
            step: None,
            extent,
        })
    }

    /// `1..3` in the place of `1:3`: read as the slice it means.
    fn range_item(&mut self, tokens: Tokens, operator: Operator) -> Item {
        let before = tokens.until(operator.tokens.start);
        let after = tokens.from(operator.tokens.end);
        let enclosing = operator.tokens.extent();
        let stop = match operator.text {
            "..=" => after_inclusive(after),
            _ => text::short(after),
        };
        let written = match (text::short(before), stop) {
            (Some(start), Some(stop)) => format!("{start}:{stop}"),
            _ => "start:stop".to_owned(),
        };
        let message = format!("write `{written}`: a slice is written with `:` in NumPy's syntax");
        let enclosing = enclosing.unwrap_or(Extent::of(tokens.start.span()));
        self.errors.at(enclosing, message);
        Item::Slice(Slice {
            start: self.slice_part(before),
            stop: self.slice_part(after),
            step: None,
            extent: tokens.extent().unwrap_or(enclosing),
        })
    }

    fn value_item(&mut self, tokens: Tokens, enclosing: Extent) -> Item {
        let value = self.entry(tokens, enclosing, Place::Index);
        match &value.kind {
            ExprKind::Name(name) if name == "None" => Item::NewAxis(value.extent),
            _ => Item::Value(value),
        }
    }
}

/// `...`, `None`, and their names.
fn special(tokens: Tokens) -> Option<Item> {
    let extent = tokens.extent()?;
    if let Some(name) = tokens.only() {
        return match name {
            Token::Word(name) if name == "Ellipsis" => Some(Item::Ellipsis(extent)),
            Token::Word(name) if name == "None" => Some(Item::NewAxis(extent)),
            _ => None,
        };
    }
    let (second, third) = (tokens.rest(), tokens.rest().rest());
    if !second.begins_with_mark('.') {
        return None;
    }
    match third.only()? {
        Token::Mark(dot) if dot.as_char() == '.' && tokens.begins_with_mark('.') => {
            Some(Item::Ellipsis(extent))
        }
        Token::Word(name) if name == "newaxis" && tokens.begins_with_word("np") => {
            Some(Item::NewAxis(extent))
        }
        _ => None,
    }
}

/// What the stop `..=stop` is in NumPy's syntax.
fn after_inclusive(stop: Tokens) -> Option<String> {
    if let Some(Token::Literal(number)) = stop.only() {
        let next = literal::integer_of(&number)?.checked_add(1)?;
        return Some(next.to_string());
    }
    text::short(stop).map(|stop| format!("{stop} + 1"))
}

/// What was meant as a path, `i32::MAX` or the `config::START` of `config::START:`, though it reads as
/// a slice with a step: nothing that is named like a type, or that the file declares as a type or a
/// module, can be the start of a slice; and no slice has three colons.
fn path_in(tokens: Tokens, colons: usize) -> Option<Tokens> {
    let mut begins_value = true;
    for (token, here) in tokens.each() {
        let head = match token {
            Token::Word(head) if begins_value => head,
            token => {
                begins_value = matches!(token, Token::Mark(_));
                continue;
            }
        };
        begins_value = false;
        let after = here.rest().after_path_separator();
        if after.and_then(Tokens::word).is_none() {
            continue;
        }
        let declares = || {
            Source::of(head.span())?
                .declares_path(&head.to_string())
                .then_some(())
        };
        if colons > 2 || is_path_head(&head.to_string()) || declares().is_some() {
            return Some(here.until(after_path(here)));
        }
    }
    None
}

/// Where a bound of a slice ends that is a path, with what follows it.
fn after_path(bound: Tokens) -> Cursor {
    let mut rest = bound;
    while !rest.is_empty() {
        rest = match rest.after_path_separator() {
            Some(after) if after.begins_with_mark('<') => after.after_angles().unwrap_or(after),
            Some(after) => after,
            None if rest.begins_with_mark(':') => break,
            None => rest.rest(),
        };
    }
    rest.start
}

fn is_path_head(name: &str) -> bool {
    let primitive = [
        "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
        "f16", "bf16", "f32", "f64", "bool", "char", "str", "std", "core", "crate", "super",
        "Self",
    ];
    let is_camel_case = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
    primitive.contains(&name) || is_camel_case
}
