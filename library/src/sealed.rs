//! The door that keeps outsiders from implementing the traits memory safety rests on.
//!
//! It has two locks. A trait whose `Self` and type parameters are all [`Sealed`] cannot be implemented
//! outside: an implementation needs a type of one's own in one of these places ([`SealedWith`] says it of
//! both). Where one of them may be
//! any type, an element or an index, the trait has a required item that only this crate can write
//! ([`seal!`]).
//!
//! `ui-tests/tests/attacks` reads the traits of this crate, and asks for one of the locks, for `unsafe`,
//! or for a reason why any implementation is safe.

/// Implemented for types of this crate and numbers, and for nothing that could be an outsider's: no type
/// parameter itself, no reference to one.
pub trait Sealed {}

/// Two types that are both [`Sealed`]. A trait of this kind cannot be implemented outside, and what asks for
/// the trait need not ask it of the parameter.
pub trait SealedWith<T> {}
impl<A: Sealed, T: Sealed> SealedWith<T> for A {}

/// What outsiders have no name for.
pub struct Token;

/// The item that only this crate can write: `seal!(required)` in a trait, `seal!()` in what implements
/// it.
macro_rules! seal {
    (required) => {
        #[doc(hidden)]
        const SEALED: crate::sealed::Token;
    };
    () => {
        const SEALED: crate::sealed::Token = crate::sealed::Token;
    };
}
pub(crate) use seal;
