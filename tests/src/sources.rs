//! Arrays to index, and what to ask of types and panics.

use ndview::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// An array of a shape known while compiling whose elements count up from 0 in C order.
pub fn counted<S: Shape>() -> Owned<i64, S>
where
    Owned<i64, S>: Default,
{
    counted_from(0)
}

/// The same, counting up from `start`.
pub fn counted_from<S: Shape>(start: i64) -> Owned<i64, S>
where
    Owned<i64, S>: Default,
{
    let mut array = Owned::<i64, S>::default();
    array
        .iter_mut()
        .zip(start..)
        .for_each(|(element, value)| *element = value);
    array
}

/// What the call panics with.
///
/// # Panics
/// If the call does not panic.
pub fn panic_message<R>(call: impl FnOnce() -> R) -> String {
    let Err(payload) = catch_unwind(AssertUnwindSafe(call)) else {
        panic!("the call did not panic");
    };
    match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => payload
            .downcast::<&str>()
            .map_or_else(|_| "no message".into(), |message| message.to_string()),
    }
}
