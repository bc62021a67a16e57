//! Several parts of one array in one line: `&mut a[::2], &a[1::2]`.

use super::access::{Access, Step};
use super::resolve;
use crate::syntax::tree::{Expr, ExprKind, Extent, Item};
use crate::syntax::{literal, text};

/// A borrow of an indexed array.
pub struct Part<'e> {
    /// Its number in the line.
    pub number: usize,
    pub mutable: bool,
    /// What is indexed: `a` in `a[1:][0].T`, `a.T` in `a.T[1:]`.
    pub root: &'e Expr,
    /// The index lists, from the first to the last: `[1:]`, `[0]`.
    pub lists: Vec<&'e [Item]>,
    /// What is taken of it then, beginning with another view: `.T`.
    pub after: Vec<Step<'e>>,
    /// The part without its `&mut`.
    pub place: &'e Expr,
    /// How the part is written, without its `&mut`.
    pub name: String,
}

impl<'e> Part<'e> {
    /// The borrow that `expr` is, if it is one of an indexed array.
    fn of(number: usize, expr: &'e Expr) -> Option<Self> {
        match &expr.kind {
            ExprKind::Group(inner) => Part::of(number, inner),
            ExprKind::Borrow {
                mutable, operand, ..
            } => {
                let place = ungrouped(operand);
                let indexed = Indexed::of(place);
                (!indexed.lists.is_empty()).then(|| Part {
                    number,
                    mutable: *mutable,
                    root: indexed.root,
                    lists: indexed.lists,
                    after: indexed.after,
                    place,
                    name: text::expr(place),
                })
            }
            _ => None,
        }
    }

    /// The first index list, which decides what can be told while compiling.
    pub fn items(&self) -> &'e [Item] {
        self.lists.first().copied().unwrap_or_default()
    }

    /// Whether an index is a list, of which there is no view: an error elsewhere.
    pub fn is_copy(&self) -> bool {
        let mut items = self.lists.iter().copied().flatten();
        items.any(|item| matches!(item, Item::Value(value) if literal::list(value).is_some()))
    }

    pub fn extent(&self) -> Extent {
        self.place.extent
    }
}

fn ungrouped(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Group(inner) => ungrouped(inner),
        _ => expr,
    }
}

/// A place by its first index lists.
struct Indexed<'e> {
    root: &'e Expr,
    lists: Vec<&'e [Item]>,
    after: Vec<Step<'e>>,
}

impl<'e> Indexed<'e> {
    fn of(place: &'e Expr) -> Self {
        let Access { root, steps } = Access::of(place);
        let is_index = |step: &Step| matches!(step, Step::Index(..));
        // What is another view of the whole array is indexed as that.
        let before = steps.iter().take_while(|step| !is_index(step)).count();
        let mut steps = steps.into_iter();
        let root = match steps.by_ref().take(before).last() {
            Some(Step::View(_, _)) => nth_base(place, steps.len()),
            _ => root,
        };
        let mut lists = Vec::new();
        let mut after = Vec::new();
        for step in steps {
            match step {
                Step::Index(items, _) if after.is_empty() => lists.push(items),
                step => after.push(step),
            }
        }
        Indexed { root, lists, after }
    }
}

/// What is left of a place without its last steps.
fn nth_base(place: &Expr, steps: usize) -> &Expr {
    match (&place.kind, steps) {
        (ExprKind::Group(inner), _) => nth_base(inner, steps),
        (_, 0) => place,
        (ExprKind::Index { base, .. } | ExprKind::Field { base, .. }, _) => {
            nth_base(base, steps - 1)
        }
        (ExprKind::Method { .. }, _) => match resolve::call(place) {
            Some(call) => call
                .arguments
                .at(0)
                .map_or(place, |base| nth_base(base, steps - 1)),
            None => place,
        },
        _ => place,
    }
}

/// The arrays of which several parts are borrowed among the values of a line, one of them for
/// writing: such parts have to be disjoint. Two arrays are the same if they are written in the same
/// way.
pub fn shared_arrays(values: &[Expr]) -> Vec<Vec<Part<'_>>> {
    let mut arrays: Vec<(String, Vec<Part<'_>>)> = Vec::new();
    for (number, value) in values.iter().enumerate() {
        let Some(part) = Part::of(number, value) else {
            continue;
        };
        let root = text::exact(part.root);
        match arrays.iter_mut().find(|(name, _)| *name == root) {
            Some((_, parts)) => parts.push(part),
            None => arrays.push((root, vec![part])),
        }
    }
    let arrays = arrays.into_iter().map(|(_, parts)| parts);
    arrays
        .filter(|parts| parts.len() > 1 && parts.iter().any(|part| part.mutable))
        .collect()
}

/// The pairs of parts of one array of which at least one is for writing.
pub fn pairs<'p, 'e>(
    parts: &'p [Part<'e>],
) -> impl Iterator<Item = (&'p Part<'e>, &'p Part<'e>)> + use<'p, 'e> {
    parts.iter().enumerate().flat_map(move |(number, one)| {
        parts[number + 1..]
            .iter()
            .filter(move |other| one.mutable || other.mutable)
            .map(move |other| (one, other))
    })
}
