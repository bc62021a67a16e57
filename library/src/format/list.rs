//! Lists as elements: arrays of Python's objects show them as `list([1, 2])`.

use super::{Printable, Style};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Debug;

impl<T: Clone + Debug> Printable for Vec<T> {
    const DTYPE_IS_IMPLIED: bool = false;

    fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String
    where
        T: 's,
    {
        "object".to_string()
    }

    fn words(shown: &[Self], _: &Style) -> Vec<String> {
        shown.iter().map(|list| format!("list({list:?})")).collect()
    }

    fn scalar(&self) -> String {
        format!("{self:?}")
    }
}

#[cfg(test)]
mod tests {
    use crate::Owned;

    /// `numpy.array([[1, 2], [3]], dtype=object)`
    #[test]
    fn lists_are_shown_as_numpy_shows_them() {
        let ragged = Owned::from(vec![vec![1, 2], vec![3]]);
        assert_eq!(ragged.to_string(), "[list([1, 2]) list([3])]");
        assert_eq!(
            format!("{ragged:?}"),
            "array([list([1, 2]), list([3])], dtype=object)"
        );
    }
}
