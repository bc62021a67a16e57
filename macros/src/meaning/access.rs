//! A place as an array and what is taken of it: `self.grid.T[1:][0]` is `self.grid`, its transpose,
//! and two index lists.

use proc_macro2::Span;

use super::call::Call;
use super::constant;
use super::resolve;
use crate::catalogue::array::Attribute;
use crate::catalogue::{Kind, View};
use crate::syntax::text;
use crate::syntax::tree::{Expr, ExprKind, Extent, Item};

/// One thing that is taken of an array.
pub enum Step<'e> {
    Index(&'e [Item], Extent),
    /// Another view of it: `.T`, `.swapaxes(0, 1)`, `np.flip(..)`.
    View(Viewed<'e>, Extent),
}

/// How a view is written.
pub enum Viewed<'e> {
    Attribute { attribute: Attribute, dot: Span },
    Call(Box<Call<'e>>, View),
}

/// An array and what is taken of it.
pub struct Access<'e> {
    pub root: &'e Expr,
    pub steps: Vec<Step<'e>>,
}

impl<'e> Access<'e> {
    /// As many steps as there are that can be written through.
    pub fn of(place: &'e Expr) -> Self {
        match &place.kind {
            ExprKind::Group(inner) => Access::of(inner),
            ExprKind::Index { base, items } => {
                Access::of(base).then(Step::Index(items, place.extent))
            }
            _ => match viewed(place) {
                Some((base, viewed)) => Access::of(base).then(Step::View(viewed, place.extent)),
                None => Access {
                    root: place,
                    steps: Vec::new(),
                },
            },
        }
    }

    pub fn then(mut self, step: Step<'e>) -> Self {
        self.steps.push(step);
        self
    }

    /// Whether it is a part of the array of which an assignment knows where each element is: index lists
    /// and transposes, of which no entry but in the last could be an index array.
    pub fn is_part(&self) -> bool {
        let before = self
            .steps
            .split_last()
            .map_or(&[][..], |(_, before)| before);
        let is_view = |step: &Step| match step {
            Step::Index(items, _) => items.iter().all(|item| match item {
                Item::Value(value) => constant::integer(value).is_some(),
                _ => true,
            }),
            Step::View(..) => true,
        };
        self.is_indexed_or_transposed() && before.iter().all(is_view)
    }

    /// Whether nothing is taken but by index lists and transposes.
    pub fn is_indexed_or_transposed(&self) -> bool {
        self.steps
            .iter()
            .all(|step| matches!(step, Step::Index(..)) || step.is_transpose())
    }

    /// Whether what is taken last is a view, whatever the layout of the array.
    pub fn ends_in_view(&self) -> bool {
        let view = match self.steps.last() {
            Some(Step::View(Viewed::Attribute { attribute, .. }, _)) => attribute.view,
            Some(Step::View(Viewed::Call(_, view), _)) => Some(*view),
            Some(Step::Index(..)) | None => None,
        };
        view.is_some_and(|view| !matches!(view, View::Reshaped | View::Raveled | View::Part))
    }

    /// All of it.
    pub fn extent(&self) -> Extent {
        match self.steps.last() {
            Some(Step::Index(_, extent) | Step::View(_, extent)) => *extent,
            None => self.root.extent,
        }
    }

    /// The array as it is written, other variables of the same name told apart.
    pub fn array(&self) -> String {
        text::exact(self.root)
    }
}

impl Step<'_> {
    /// Whether it reverses the axes.
    pub fn is_transpose(&self) -> bool {
        match self {
            Step::Index(..) => false,
            Step::View(Viewed::Attribute { attribute, .. }, _) => attribute.runtime == "t",
            Step::View(Viewed::Call(call, view), _) => {
                *view == View::Permuted && call.arguments.from(1).next().is_none()
            }
        }
    }
}

/// The array and the view, if an expression is a view that can be written through.
fn viewed(expr: &Expr) -> Option<(&Expr, Viewed<'_>)> {
    match &expr.kind {
        ExprKind::Field { base, dot, name } => {
            let attribute = resolve::attribute(base, name)?;
            let view = attribute.view?;
            let dot = *dot;
            let viewed = Viewed::Attribute { attribute, dot };
            view.is_writable().then_some((&**base, viewed))
        }
        ExprKind::Method { .. } => {
            let call = resolve::call(expr)?;
            let Kind::View(view) = call.function.kind else {
                return None;
            };
            let array = call.arguments.at(0)?;
            view.is_writable()
                .then(|| (array, Viewed::Call(Box::new(call), view)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Access;
    use crate::meaning::lines::with_values;

    fn of<R>(source: &str, f: impl FnOnce(Access) -> R) -> R {
        with_values(source, |values| f(Access::of(&values[0])))
    }

    #[test]
    fn parts_are_index_lists_and_transposes() {
        for source in [
            "a",
            "a[0]",
            "(a[0])",
            "a[0][1:]",
            "a[i]",
            "a[1:][[0, 1]]",
            "a[1:, ..., None][i]",
            "a.T",
            "a[0].T[1:]",
            "a.transpose()[0]",
            "np.transpose(a)[0]",
        ] {
            assert!(of(source, |access| access.is_part()), "{source}");
        }
        for source in [
            "a[i][1:]",
            "a[0, i][1:]",
            "a[[0, 1]][0]",
            "a.reshape(3)",
            "a.reshape(2, 3)[0]",
            "a[0].reshape(3)[1:]",
            "a.swapaxes(0, 1)[0]",
            "a.transpose(1, 0)[0]",
            "np.transpose(a, (1, 0))[0]",
            "np.flip(a)[0]",
        ] {
            assert!(!of(source, |access| access.is_part()), "{source}");
        }
    }

    #[test]
    fn what_is_a_view_in_every_layout() {
        for source in [
            "a.T",
            "a[0].T",
            "np.flip(a)",
            "a.swapaxes(0, 1)",
            "a.transpose(1, 0)",
        ] {
            assert!(of(source, |access| access.ends_in_view()), "{source}");
        }
        for source in [
            "a",
            "a[0]",
            "a.T[0]",
            "a.reshape(3)",
            "a.ravel()",
            "np.reshape(a, 3)",
        ] {
            assert!(!of(source, |access| access.ends_in_view()), "{source}");
        }
    }

    #[test]
    fn arrays_are_what_all_is_taken_of() {
        for (source, array) in [
            ("a[0].T[1:]", "a"),
            ("self.grid[0]", "self.grid"),
            ("np.flip(a[1:], 0).T", "a"),
            ("f(a)[0]", "f(a)"),
        ] {
            assert_eq!(of(source, |access| access.array()), array, "{source}");
        }
    }
}
