//! Numbers of the user's own, which NumPy prints as the objects say, without lining them up.

use super::{Printable, Style};
use crate::element::Arithmetic;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Display;

impl<T: Arithmetic + Display> Printable for T {
    const DTYPE_IS_IMPLIED: bool = false;

    fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String
    where
        Self: 's,
    {
        "object".to_string()
    }

    fn words(shown: &[Self], _: &Style) -> Vec<String> {
        shown.iter().map(T::to_string).collect()
    }

    fn scalar(&self) -> String {
        self.to_string()
    }
}
