//! Booleans: Python's `True` and `False`.

use super::{Printable, Style};
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

#[diagnostic::do_not_recommend]
impl Printable for bool {
    const DTYPE_IS_IMPLIED: bool = true;

    fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String {
        "bool".to_string()
    }

    fn words(shown: &[Self], _: &Style) -> Vec<String> {
        // Both words are as wide as `False`, even if the array shows none.
        shown.iter().map(|x| format!("{:>5}", x.scalar())).collect()
    }

    fn scalar(&self) -> String {
        if *self { "True" } else { "False" }.to_string()
    }
}
