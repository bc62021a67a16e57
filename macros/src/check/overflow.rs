//! Integers that do not fit: into the type that is asked for, or into an index.

use crate::catalogue::element_types::{self, ElementType};
use crate::catalogue::signature::Takes;
use crate::catalogue::Stores;
use crate::meaning::arguments::{is_none, text};
use crate::meaning::call::Call;
use crate::meaning::constant::{self, Constant};
use crate::meaning::resolve;
use crate::syntax::errors::Errors;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind};

/// Checks the numbers that a call stores as a type that it names.
pub fn stored(call: &Call, errors: &mut Errors) {
    let stores = call.function.stores;
    if stores == Stores::No {
        return;
    }
    let mut arguments = call.arguments.iter();
    let dtype = arguments.find_map(|(parameter, given)| match parameter.takes {
        Takes::Element | Takes::Cast => given.first().copied().filter(|value| !is_none(value)),
        _ => None,
    });
    let Some(range) = dtype.and_then(Range::of) else {
        return;
    };
    for (parameter, given) in call.arguments.iter() {
        if !matches!(
            parameter.takes,
            Takes::Array | Takes::Value | Takes::Count | Takes::Fill | Takes::Bound
        ) {
            continue;
        }
        for leaf in given.iter().flat_map(|value| literal::leaves(value)) {
            if stores == Stores::Start && !is_start(call, leaf) {
                continue;
            }
            if let Some(Constant::Int(number)) = constant::constant(leaf) {
                if !range.holds(number) {
                    let message =
                        format!("Python integer {number} out of bounds for {}", range.name);
                    errors.at(leaf.extent, message);
                }
            }
        }
    }
}

/// Whether a number is where a range starts; where there is one bound alone, it is the end.
fn is_start(call: &Call, number: &Expr) -> bool {
    let [first, second] = [0, 1].map(|place| call.arguments.at(place));
    second.is_some() && first.is_some_and(|start| core::ptr::eq(start, number))
}

/// Checks an index that no array is long enough for.
pub fn index(index: &Expr, errors: &mut Errors) {
    let is_beyond = |number: i128| i64::try_from(number).is_err();
    if constant::integer(index).is_some_and(is_beyond) {
        let number = constant::integer(index).unwrap_or_default();
        let message = format!(
            "index {number} is out of bounds: cannot fit 'int' into an index-sized integer"
        );
        errors.at(index.extent, message);
    }
}

/// The integers that a type holds.
struct Range {
    /// The type as it was written, in NumPy's words or in Rust's.
    name: String,
    is_signed: bool,
    bits: u32,
}

impl Range {
    fn of(dtype: &Expr) -> Option<Self> {
        let written = match &dtype.kind {
            ExprKind::Name(name) => name.to_string(),
            ExprKind::Field { base, name, .. } if resolve::is_numpy(base) => name.to_string(),
            ExprKind::Text(_) => text(dtype)?,
            _ => return None,
        };
        let numpys = element_types::element_type(&written);
        let rust = match numpys {
            Some(ElementType::Rust(rust)) => rust.to_owned(),
            Some(ElementType::Runtime(_)) => return None,
            None => written.clone(),
        };
        let bits = rust.strip_prefix(['i', 'u'])?.parse().ok()?;
        let is_signed = rust.starts_with('i');
        let kind = if is_signed { "int" } else { "uint" };
        Some(Range {
            name: numpys.map_or(written, |_| format!("{kind}{bits}")),
            is_signed,
            bits,
        })
    }

    fn holds(&self, number: i128) -> bool {
        match self.is_signed {
            true if self.bits >= 128 => true,
            true => {
                let limit = 1_i128 << (self.bits - 1);
                (-limit..limit).contains(&number)
            }
            false => number >= 0 && (self.bits >= 127 || number < 1 << self.bits),
        }
    }
}
