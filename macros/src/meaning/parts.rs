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

#[cfg(test)]
mod tests {
    use super::{pairs, shared_arrays, Part};
    use crate::meaning::lines::with_values;
    use crate::meaning::{disjoint, overlap};
    use crate::syntax::text;

    #[test]
    fn parts_are_what_is_indexed_the_index_lists_and_what_follows() {
        for (source, root, lists, after) in [
            ("&a[0]", "a", 1, 0),
            ("&a[1:][0]", "a", 2, 0),
            ("&(a[1:])[0].T", "a", 2, 1),
            ("&a[0].T[1]", "a", 1, 2),
            ("&a.T[1:]", "a.T", 1, 0),
            ("&a.T.T[1:][0].T", "a.T.T", 2, 1),
            ("&(a.T)[0]", "a.T", 1, 0),
            ("&np.flip(a, 0)[1:]", "np.flip(a, 0)", 1, 0),
            ("&np.flip(a.T, 0)[1:][0]", "np.flip(a.T, 0)", 2, 0),
            ("&a.swapaxes(0, 1)[0].T", "a.swapaxes(0, 1)", 1, 1),
            ("&np.flip(a.T[1:], 0)", "a.T", 1, 1),
            ("&np.flip(a, 0)[1:].swapaxes(0, 1)", "np.flip(a, 0)", 1, 1),
            ("&s.a[0]", "s.a", 1, 0),
        ] {
            with_values(source, |values| {
                let Some(part) = Part::of(0, &values[0]) else {
                    panic!("{source} is no part")
                };
                let found = (text::exact(part.root), part.lists.len(), part.after.len());
                assert_eq!(found, (root.to_owned(), lists, after), "{source}");
            });
        }
        for source in ["a[0]", "&a", "&a.T", "&mut f(a)"] {
            let is_part = with_values(source, |values| Part::of(0, &values[0]).is_some());
            assert!(!is_part, "{source}");
        }
    }

    #[test]
    fn lists_of_positions_are_copied() {
        for (source, expected) in [
            ("&a[[0, 1]]", true),
            ("&a[0, [0, 1]]", true),
            ("&a[1:][[0, 1], 0]", true),
            ("&a[0, 1:]", false),
            ("&a[i]", false),
        ] {
            let is_copy = with_values(source, |values| {
                Part::of(0, &values[0]).map(|part| part.is_copy())
            });
            assert_eq!(is_copy, Some(expected), "{source}");
        }
    }

    /// What a message says of the axes that were compared.
    #[test]
    fn indices_of_messages_name_the_axes_that_were_compared() {
        for (source, expected) in [
            ("&a[0], &a[0, 1]", "at, at"),
            ("&a[0, ...], &a[0]", "at"),
            ("&a[..., 0], &a[..., 0]", "..., at"),
            ("&a[0, ..., 0], &a[0, ..., 0]", "at, ..., at"),
            ("&a[..., 0, 1], &a[..., 0, 1]", "..., at, at"),
            ("&a[...], &a[0]", "at"),
            ("&a[...], &a[...]", "..."),
        ] {
            let found = with_values(source, |values| {
                let parts = [0, 1].map(|number| Part::of(number, &values[number]));
                let [Some(one), Some(other)] = parts else {
                    panic!("{source} is not two parts")
                };
                let relation = disjoint::relate(one.items(), other.items());
                overlap::index_of(&relation, &one, |_| "at".to_owned())
            });
            assert_eq!(found, expected, "{source}");
        }
    }

    /// How many arrays have several parts, and how many pairs of these are to be disjoint.
    #[test]
    fn parts_of_one_array_are_compared_if_one_is_written() {
        for (source, arrays, compared) in [
            ("&mut a[0]", 0, 0),
            ("&a[0], &a[1]", 0, 0),
            ("&mut a[0], &b[1]", 0, 0),
            ("&mut a[0], &a[1]", 1, 1),
            ("&mut a[0], &a[1], &a[2]", 1, 2),
            ("&mut a[0], &mut a[1], &a[2]", 1, 3),
            ("&mut a[0], &b[0], &a[1], &mut b[1]", 2, 2),
            ("&mut a.T[0], &a[1]", 0, 0),
        ] {
            let found = with_values(source, |values| {
                let shared = shared_arrays(values);
                let compared: usize = shared.iter().map(|parts| pairs(parts).count()).sum();
                (shared.len(), compared)
            });
            assert_eq!(found, (arrays, compared), "{source}");
        }
    }
}
