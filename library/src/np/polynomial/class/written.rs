//! Polynomials as text.

use super::{Coefficient, Polynomial};
use crate::array::Owned;
use crate::format::Printable;
use alloc::format;
use alloc::string::String;
use core::fmt;

/// As NumPy's `repr`.
impl<T: Coefficient + Printable> fmt::Debug for Polynomial<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (domain, window) = (Owned::from(self.domain), Owned::from(self.window));
        write!(
            f,
            "Polynomial({}, domain={}, window={}, symbol='x')",
            elements(&self.coef),
            elements(&domain),
            elements(&window)
        )
    }
}

/// The elements of an array as NumPy's `repr` writes them.
fn elements(array: &impl fmt::Debug) -> String {
    let text = format!("{array:?}");
    let inner = text
        .strip_prefix("array(")
        .and_then(|text| text.strip_suffix(')'));
    inner.unwrap_or(&text).into()
}
