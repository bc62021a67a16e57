//! The one way in which ndview refuses at run time: a panic with NumPy's sentence or, inside `try_arr!`,
//! an `Err`.

#[cfg(feature = "std")]
mod caught;
#[cfg(not(feature = "std"))]
mod uncaught;

#[cfg(not(feature = "std"))]
use self::uncaught as caught;
use crate::error::Error;
use alloc::string::ToString;
use core::panic::Location;

#[cfg(feature = "rayon")]
pub(crate) use caught::{Places, within, work_within};
pub use caught::{Within, attempted};

/// Panics with a sentence of NumPy's.
macro_rules! refuse {
    ($($sentence:tt)+) => {
        $crate::error::Error::refused(::core::format_args!($($sentence)+)).panic()
    };
}

/// Panics with a sentence of NumPy's, unless a condition holds.
macro_rules! require {
    ($condition:expr, $($sentence:tt)+) => {
        // In a variable, because a comparison of floats is not the opposite of any other.
        let holds: bool = $condition;
        if !holds {
            $crate::refusal::refuse!($($sentence)+)
        }
    };
}

pub(crate) use {refuse, require};

impl Error {
    /// A sentence that no other variant has.
    #[cold]
    pub(crate) fn refused(sentence: core::fmt::Arguments<'_>) -> Self {
        Error::Refused {
            sentence: sentence.to_string(),
        }
    }

    /// Panics with the sentence, or unwinds to the `try_arr!` in which the call stands.
    ///
    /// Where panics abort, nothing can be caught: then the sentence is printed at least.
    #[cold]
    #[inline(never)]
    #[track_caller]
    pub(crate) fn panic(self) -> ! {
        let error = caught::unwind(self, Location::caller());
        panic!("{error}")
    }
}
