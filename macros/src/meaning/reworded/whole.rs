//! Calls that are other calls as a whole: of one function by way of another.

use proc_macro2::Ident;

use super::build::{self, attribute, method, numpys};
use super::{reworded, Options};
use crate::catalogue::{Kind, Made};
use crate::meaning::arguments::{is_none, listed, text, truth};
use crate::syntax::tree::{Expr, ExprKind, Extent};

impl Options<'_> {
    /// The call in other words, if it has some as a whole.
    pub fn in_other_words(&self) -> Option<Expr> {
        self.selected()
            .or_else(|| self.copied())
            .or_else(|| self.reshaped())
            .or_else(|| self.in_columns())
            .or_else(|| self.along_axes())
            .or_else(|| self.with_kept_axis())
            .or_else(|| self.mapped())
            .or_else(|| self.separated())
            .or_else(|| self.appended())
    }

    /// What is computed element by element, but where a mask is false: there it is what stands in an
    /// array that nobody else has, `out=np.zeros(4)`, or, of none, 0, where NumPy leaves what happens to
    /// be in memory.
    fn selected(&self) -> Option<Expr> {
        if !matches!(self.call.function.kind, Kind::Elementwise(_)) {
            return None;
        }
        let mask = self.named("where").filter(|mask| truth(mask) != Some(true));
        let out = self.named("out");
        let is_temporary =
            |out: &Expr| matches!(out.kind, ExprKind::Method { .. } | ExprKind::Call { .. });
        if out.is_some_and(|out| !is_temporary(out)) {
            return None;
        }
        let at = mask.or(out)?.extent;
        let value = self.without(&["where", "out"], Expr::clone);
        let value = reworded(&value).unwrap_or(value);
        let mask = mask.map_or_else(|| build::truth(at, true), Expr::clone);
        let rest = out.map_or_else(|| build::truth(at, false), Expr::clone);
        Some(numpys(at, "where", vec![mask, value, rest]))
    }

    /// What is copied where a mask is true: elsewhere, it is what stands there.
    fn copied(&self) -> Option<Expr> {
        let is_copied = matches!(self.call.function.kind, Kind::Made(Made::Assignment));
        let mask = self.named("where").filter(|_| is_copied)?;
        let target = self.call.arguments.at(0)?;
        Some(self.without(&["where"], |source| {
            numpys(
                mask.extent,
                "where",
                vec![mask.clone(), source.clone(), target.clone()],
            )
        }))
    }

    /// A file that is not read, but mapped to memory.
    fn mapped(&self) -> Option<Expr> {
        let mode = text(self.named("mmap_mode")?)?;
        let name = match mode.as_str() {
            "r" => "load_mmap",
            "r+" => "load_mmap_mut",
            "c" => "load_mmap_copy",
            _ => return None,
        };
        let mut call = self.without(&["mmap_mode"], Expr::clone);
        if let ExprKind::Method { name: own, .. } = &mut call.kind {
            *own = Ident::new(name, own.span());
        }
        Some(call)
    }

    /// A file of text, with something between its elements.
    fn separated(&self) -> Option<Expr> {
        let sep = self.named("sep")?;
        if text(sep).is_some_and(|sep| sep.is_empty()) {
            return Some(self.without(&["sep"], Expr::clone));
        }
        let mut call = self.without(&[], Expr::clone);
        if let ExprKind::Method { name, .. } = &mut call.kind {
            *name = Ident::new(&format!("{}_text", self.call.function.name), name.span());
        }
        Some(call)
    }

    /// What is appended along an axis: the two are joined.
    fn appended(&self) -> Option<Expr> {
        let axis = self.named("axis")?;
        if self.call.function.name != "append" {
            return None;
        }
        let [array, values] = [0, 1].map(|place| self.call.arguments.at(place));
        let both = vec![array?.clone(), values?.clone()];
        let at = self.call.at();
        let arrays = Expr {
            kind: ExprKind::Tuple(both, self.call.parentheses),
            extent: Extent::of(self.call.parentheses),
        };
        let joined = numpys(at, "concatenate", vec![arrays]);
        Some(build::with(joined, "axis", axis.clone()))
    }

    /// A copy of what is reshaped, `copy=True`.
    fn reshaped(&self) -> Option<Expr> {
        let copy = self.named("copy")?;
        if self.call.function.name != "reshape" || truth(copy) != Some(true) {
            return None;
        }
        let reshaped = self.without(&["copy"], Expr::clone);
        let reshaped = reworded(&reshaped).unwrap_or(reshaped);
        Some(method(reshaped, "copy", Vec::new(), self.call.at()))
    }

    /// What `order='F'` yields: the elements of the transposed array, which are copied.
    fn in_columns(&self) -> Option<Expr> {
        let order = text(self.call.arguments.named("order")?)?;
        let array = self.call.arguments.at(0)?;
        let at = self.call.at();
        match (order.as_str(), self.call.function.name) {
            ("C", _) => Some(self.without(&["order"], Expr::clone)),
            ("F", "ravel" | "flatten") => {
                let flat = attribute(array.clone(), "T", at);
                Some(method(flat, "flatten", Vec::new(), at))
            }
            ("F", "reshape") => {
                let mut arguments = self.call.arguments.iter();
                let (_, given) = arguments.find(|(parameter, _)| parameter.takes.is_shape())?;
                let mut lens: Vec<Expr> = match given {
                    [shape] => match listed(shape) {
                        Some(lens) => lens.to_vec(),
                        None if is_length(shape) => vec![(*shape).clone()],
                        None => return None,
                    },
                    lens => lens.iter().map(|len| (*len).clone()).collect(),
                };
                lens.reverse();
                let columns = attribute(array.clone(), "T", at);
                let reshaped = method(columns, "reshape", lens, at);
                let rows = attribute(reshaped, "T", at);
                Some(method(rows, "copy", Vec::new(), at))
            }
            _ => None,
        }
    }
}

/// Whether it is a single length, and not a variable that may be several.
fn is_length(shape: &Expr) -> bool {
    crate::meaning::constant::integer(shape).is_some()
}

/// Rolls along several axes, which are rolls one after the other.
pub fn rolled(expr: &Expr) -> Option<Expr> {
    let call = crate::meaning::resolve::call(expr)?;
    if call.function.name != "roll" || !call.arguments.mismatches.is_empty() {
        return None;
    }
    let [array, shift, axis] = [0, 1, 2].map(|place| call.arguments.at(place));
    let (array, shift, axis) = (array?, shift?, axis.filter(|axis| !is_none(axis))?);
    let (shifts, axes) = (listed(shift), listed(axis));
    if shifts.is_none() && axes.is_none() {
        return None;
    }
    let shifts = shifts.unwrap_or(std::slice::from_ref(shift));
    let axes = axes.unwrap_or(std::slice::from_ref(axis));
    let count = match (shifts.len(), axes.len()) {
        (shifts, axes) if shifts == axes => axes,
        (1, axes) => axes,
        (shifts, 1) => shifts,
        _ => return None,
    };
    let of = |list: &[Expr], place: usize| list[if list.len() == 1 { 0 } else { place }].clone();
    let rolled = (0..count).fold(array.clone(), |array, place| {
        numpys(
            call.at(),
            "roll",
            vec![array, of(shifts, place), of(axes, place)],
        )
    });
    Some(rolled)
}

/// A number alone as what is reduced, `np.sum(2.5)`, which is a list of it.
pub fn as_list(expr: &mut Expr) {
    let Some(number) = number_reduced(expr) else {
        return;
    };
    let ExprKind::Method { arguments, .. } = &mut expr.kind else {
        return;
    };
    if let Some(given) = arguments.get_mut(number) {
        given.value = build::list_of(given.value.clone());
    }
}

/// Which argument that number is.
fn number_reduced(expr: &Expr) -> Option<usize> {
    let call = crate::meaning::resolve::call(expr)?;
    let reduces = matches!(call.function.kind, Kind::Reduction | Kind::Accumulation);
    let is_along_none = ["axis", "keepdims"]
        .iter()
        .all(|name| call.arguments.named(name).is_none_or(is_none));
    let number = call.arguments.at(0)?;
    let is_number = crate::meaning::constant::constant(number).is_some();
    if !(reduces && is_along_none && is_number && call.receiver.is_none()) {
        return None;
    }
    let ExprKind::Method { arguments, .. } = &expr.kind else {
        return None;
    };
    arguments
        .iter()
        .position(|argument| core::ptr::eq(&argument.value, number))
}
