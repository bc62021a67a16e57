//! Refusals that `try_arr!` catches.
//!
//! `try_arr!` runs its line within [`attempted`]. What is refused there unwinds up to it without a word,
//! as a [`Refusal`]; every other panic goes on as it was. Which of them is meant is told by where the
//! refused call stands, because a function of the user's may call `arr!` as well, and what that refuses
//! is a panic of that function.

use crate::error::Error;
use alloc::boxed::Box;
use core::cell::Cell;
use core::panic::Location;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// Where the tokens of a `try_arr!` stand: from the first of these places to the last. That of tokens
/// that a macro wrote is the place of its call.
pub(crate) type Places = &'static [&'static Location<'static>];

/// What unwinds from a refusal to the `try_arr!` around it.
struct Refusal(Error);

thread_local! {
    /// The `try_arr!` that this thread is in, if any: the innermost.
    static WITHIN: Cell<Option<Places>> = const { Cell::new(None) };
}

/// As long as it lives, what is refused at these places is caught.
pub struct Within(Option<Places>);

impl Within {
    /// From here on, refusals at these places unwind to [`attempted`].
    #[must_use]
    pub fn new(places: Places) -> Self {
        Within(WITHIN.replace(Some(places)))
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        WITHIN.set(self.0);
    }
}

/// The `try_arr!` that this thread is in, for work that it gives to others.
#[cfg(feature = "rayon")]
pub(crate) fn within() -> Option<Places> {
    WITHIN.get()
}

/// On a thread that works for one that is in a `try_arr!`: what is refused goes there, by way of unwinding.
#[cfg(feature = "rayon")]
pub(crate) fn work_within(places: Option<Places>) -> Within {
    Within(WITHIN.replace(places))
}

/// The value of the line of a `try_arr!`, or why it was refused. The line begins with a [`Within`].
#[doc(hidden)]
#[inline(always)]
pub fn attempted<T>(line: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    // Nobody sees what a panic has left behind who would not have seen it without: nothing is written
    // before all that ndview refuses is known, and other panics go on.
    catch_unwind(AssertUnwindSafe(line)).unwrap_or_else(|payload| {
        match payload.downcast::<Refusal>() {
            Ok(refusal) => Err(refusal.0),
            Err(payload) => resume_unwind(payload),
        }
    })
}

/// Unwinds to the `try_arr!` in which the call stands; gives the error back if there is none, or if panics
/// abort.
pub(super) fn unwind(error: Error, here: &Location<'_>) -> Error {
    if cfg!(panic = "unwind") && WITHIN.get().is_some_and(|places| stands_in(here, places)) {
        resume_unwind(Box::new(Refusal(error)))
    }
    error
}

/// Whether a refusal is about tokens that stand between these places, or about something that the
/// compiler knows no place of the user's for.
fn stands_in(here: &Location<'_>, places: Places) -> bool {
    let position = |place: &Location<'_>| (place.line(), place.column());
    let is_own = here.file().starts_with(own_sources());
    is_own
        || places.iter().all(|place| place.file() == here.file())
            && places.iter().map(|place| position(place)).min() <= Some(position(here))
            && Some(position(here)) <= places.iter().map(|place| position(place)).max()
}

/// The folder of this crate's sources, as the compiler was told of it.
fn own_sources() -> &'static str {
    file!().trim_end_matches("refusal/caught.rs")
}
