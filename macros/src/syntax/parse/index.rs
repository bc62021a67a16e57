//! The entries between the brackets of an index.

use proc_macro2::{Group, TokenTree};

use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind, Extent, Item, Slice};

use super::cursor::{self, extent, extent_of, group_extent, is_word};
use super::elements;
use super::repair::Place;
use super::{split, text, transparent, Parser};

const NO_INDEX: &str = "an index is missing between the brackets; the whole array is `a[...]`";

impl Parser<'_> {
    pub(super) fn items(&mut self, group: &Group) -> Vec<Item> {
        let tokens = transparent(group.stream().into_iter().collect());
        let enclosing = group_extent(group);
        if tokens.is_empty() {
            self.errors.at(enclosing, NO_INDEX);
            return vec![Item::Ellipsis(enclosing)];
        }
        let pieces = split::at_commas(&tokens);
        if let [only] = pieces.as_slice() {
            // `a[(1, 2)]` is `a[1, 2]`: an index of several entries is a tuple in Python. A tuple
            // holds values, not slices, so `::` may belong to a path in it.
            if let Some(inner) = elements::tuple_inside(only.tokens) {
                return self.each_item(&inner, enclosing, Self::tuple_item);
            }
        }
        self.each_item(&tokens, enclosing, Self::item)
    }

    fn each_item(
        &mut self,
        tokens: &[TokenTree],
        enclosing: Extent,
        read: fn(&mut Self, &[TokenTree], Extent) -> Item,
    ) -> Vec<Item> {
        split::at_commas(tokens)
            .iter()
            .map(|piece| {
                self.present(piece);
                let place = piece.comma.map_or(enclosing, extent);
                read(self, piece.tokens, place)
            })
            .collect()
    }

    fn tuple_item(&mut self, tokens: &[TokenTree], enclosing: Extent) -> Item {
        match special(tokens) {
            Some(item) => item,
            None => Item::Value(self.entry(tokens, enclosing, Place::Parentheses)),
        }
    }

    fn item(&mut self, tokens: &[TokenTree], enclosing: Extent) -> Item {
        if let Some(item) = special(tokens) {
            return item;
        }
        let colons = split::colons(tokens);
        if colons.is_empty() {
            return match split::range(tokens) {
                Some((position, operator)) => self.range_item(tokens, position, operator),
                None => self.value_item(tokens, enclosing),
            };
        }
        if is_path(tokens, &colons) {
            return self.path_item(tokens, enclosing);
        }
        if let Some(&extra) = colons.get(2) {
            let message = "a slice has at most three parts: `start:stop:step`";
            self.errors.at(extent(&tokens[extra]), message);
        }
        let ends = colons.iter().copied().chain([tokens.len()]);
        let mut start = 0;
        let mut parts = ends.map(|end| {
            let part = &tokens[start..end];
            start = end + 1;
            part
        });
        let mut part = || self.slice_part(parts.next().unwrap_or(&[]));
        Item::Slice(Slice {
            start: part(),
            stop: part(),
            step: part(),
            extent: extent_of(tokens).unwrap_or(enclosing),
        })
    }

    fn slice_part(&mut self, tokens: &[TokenTree]) -> Option<Expr> {
        let enclosing = extent_of(tokens)?;
        if let [word] = tokens {
            // `a[None:3]` is `a[:3]`.
            if is_word(Some(word), "None") {
                return None;
            }
        }
        Some(self.entry(tokens, enclosing, Place::Index))
    }

    /// `a[i32::MAX]`, read as the path it was meant as.
    fn path_item(&mut self, tokens: &[TokenTree], enclosing: Extent) -> Item {
        let path = text::short(tokens).unwrap_or_else(|| "path::to".to_owned());
        let message = format!(
            "in an index `::` is a slice with a step: put a path in parentheses, `({path})`"
        );
        self.errors
            .at(extent_of(tokens).unwrap_or(enclosing), message);
        Item::Value(self.entry(tokens, enclosing, Place::Index))
    }

    /// `1..3` in the place of `1:3`: read as the slice it means.
    fn range_item(&mut self, tokens: &[TokenTree], position: usize, operator: &str) -> Item {
        let (before, after) = (&tokens[..position], &tokens[position + operator.len()..]);
        let operator_extent = extent_of(&tokens[position..position + operator.len()]);
        let enclosing = operator_extent.unwrap_or(extent(&tokens[position]));
        let stop = match operator {
            "..=" => after_inclusive(after),
            _ => text::short(after),
        };
        let written = match (text::short(before), stop) {
            (Some(start), Some(stop)) => format!("{start}:{stop}"),
            _ => "start:stop".to_owned(),
        };
        let message = format!("write `{written}`: a slice is written with `:` in NumPy's syntax");
        self.errors.at(enclosing, message);
        Item::Slice(Slice {
            start: self.slice_part(before),
            stop: self.slice_part(after),
            step: None,
            extent: extent_of(tokens).unwrap_or(enclosing),
        })
    }

    fn value_item(&mut self, tokens: &[TokenTree], enclosing: Extent) -> Item {
        let value = self.entry(tokens, enclosing, Place::Index);
        match &value.kind {
            ExprKind::Name(name) if name == "None" => Item::NewAxis(value.extent),
            _ => Item::Value(value),
        }
    }
}

/// `...`, `None`, and their names.
fn special(tokens: &[TokenTree]) -> Option<Item> {
    let extent = extent_of(tokens)?;
    let is_dot = |token| cursor::is_punct(Some(token), '.');
    match tokens {
        [one, two, three] if is_dot(one) && is_dot(two) && is_dot(three) => {
            Some(Item::Ellipsis(extent))
        }
        [name] if is_word(Some(name), "Ellipsis") => Some(Item::Ellipsis(extent)),
        [name] if is_word(Some(name), "None") => Some(Item::NewAxis(extent)),
        [module, dot, name]
            if is_word(Some(module), "np") && is_dot(dot) && is_word(Some(name), "newaxis") =>
        {
            Some(Item::NewAxis(extent))
        }
        _ => None,
    }
}

/// What the stop `..=stop` is in NumPy's syntax.
fn after_inclusive(stop: &[TokenTree]) -> Option<String> {
    if let [TokenTree::Literal(number)] = stop {
        let next = literal::integer_of(number)?.checked_add(1)?;
        return Some(next.to_string());
    }
    text::short(stop).map(|stop| format!("{stop} + 1"))
}

/// Whether `i32::MAX` was meant as a path, though it reads as the slice from `i32` with the step
/// `MAX`: nothing that is named like a type can be the start of a slice.
fn is_path(tokens: &[TokenTree], colons: &[usize]) -> bool {
    let (Some(TokenTree::Ident(first)), Some([1, 2])) = (tokens.first(), colons.get(..2)) else {
        return false;
    };
    is_path_head(&first.to_string()) && matches!(tokens.get(3), Some(TokenTree::Ident(_)))
}

fn is_path_head(name: &str) -> bool {
    let primitive = [
        "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
        "f32", "f64", "bool", "char", "str", "std", "core", "crate", "super", "Self",
    ];
    let is_camel_case = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
    primitive.contains(&name) || is_camel_case
}
