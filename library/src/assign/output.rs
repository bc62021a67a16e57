//! Assignments of what a function of NumPy's yields to an array that is given for it: elements may become those of the
//! array though something is lost.

use super::{AssignTo, Shaped};
use crate::element::casting::{AsItIs, CastBy, Converted, SameKind, Unsafe};
use crate::element::{Cast, Storable};
use crate::error::{Error, or_panic};

/// A way to store elements of type `E` as elements of type `T`.
pub trait Stores<E, T> {
    crate::sealed::seal!(required);

    /// Stores them.
    ///
    /// # Errors
    /// As [`AssignTo::assign_to`].
    fn store<P: Shaped<Elem = T>, V>(place: P, value: V) -> Result<(), Error>
    where
        V: AssignTo<P, Elem = E>;
}

impl<T: Storable> Stores<T, T> for AsItIs {
    crate::sealed::seal!();

    #[inline]
    fn store<P: Shaped<Elem = T>, V>(place: P, value: V) -> Result<(), Error>
    where
        V: AssignTo<P, Elem = T>,
    {
        value.assign_to(place)
    }
}

impl<E: Cast<T>, T: Storable> Stores<E, T> for Converted {
    crate::sealed::seal!();

    #[inline]
    fn store<P: Shaped<Elem = T>, V>(place: P, value: V) -> Result<(), Error>
    where
        V: AssignTo<P, Elem = E>,
    {
        value.cast_to(place)
    }
}

/// Results of the universal function `N` that may be stored in an output of elements of type `T`.
#[diagnostic::on_unimplemented(
    message = "Cannot cast ufunc '{N}' output from `{Self}` to `{T}` with casting rule 'same_kind'",
    label = "`{Self}` is not cast to `{T}`, which is of another kind",
    note = "`casting=\"unsafe\"` asks for it"
)]
pub trait OutputOf<T, N>: Sized {
    crate::sealed::seal!(required);

    /// `place = value`
    ///
    /// # Panics
    /// As [`StoredAs::assign`](super::StoredAs::assign).
    #[track_caller]
    fn assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = Self>>(place: P, value: V);

    /// As [`assign`](Self::assign).
    ///
    /// # Errors
    /// As [`AssignTo::assign_to`].
    fn try_assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = Self>>(
        place: P,
        value: V,
    ) -> Result<(), Error>;
}

/// Elements that may be copied to an array of elements of type `T`.
#[diagnostic::on_unimplemented(
    message = "Cannot cast array data from `{Self}` to `{T}` according to the rule 'same_kind'",
    label = "`{Self}` is not cast to `{T}`, which is of another kind",
    note = "convert with `.astype({T})`"
)]
pub trait CopiedAs<T>: Sized {
    crate::sealed::seal!(required);

    /// `place = value`
    ///
    /// # Panics
    /// As [`StoredAs::assign`](super::StoredAs::assign).
    #[track_caller]
    fn assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = Self>>(place: P, value: V);

    /// As [`assign`](Self::assign).
    ///
    /// # Errors
    /// As [`AssignTo::assign_to`].
    fn try_assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = Self>>(
        place: P,
        value: V,
    ) -> Result<(), Error>;
}

/// Elements that may be stored as elements of type `T`, whatever is lost.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be converted to `{T}`",
    label = "there is no conversion from `{Self}` to `{T}`"
)]
pub trait CastAs<T>: Sized {
    crate::sealed::seal!(required);

    /// `place = value`
    ///
    /// # Panics
    /// As [`StoredAs::assign`](super::StoredAs::assign).
    #[track_caller]
    fn assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = Self>>(place: P, value: V);

    /// As [`assign`](Self::assign).
    ///
    /// # Errors
    /// As [`AssignTo::assign_to`].
    fn try_assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = Self>>(
        place: P,
        value: V,
    ) -> Result<(), Error>;
}

macro_rules! stored_by {
    ($($asks:ident $(<$name:ident>)? by $rule:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<E: CastBy<T, $rule, Way: Stores<E, T>>, T, $($name)?> $asks<T, $($name)?> for E {
            crate::sealed::seal!();

            #[inline]
            #[track_caller]
            fn assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = E>>(place: P, value: V) {
                or_panic(<E as CastBy<T, $rule>>::Way::store(place, value));
            }

            #[inline]
            fn try_assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = E>>(
                place: P,
                value: V,
            ) -> Result<(), Error> {
                <E as CastBy<T, $rule>>::Way::store(place, value)
            }
        }
    )*};
}
stored_by! {
    OutputOf<N> by SameKind;
    CopiedAs by SameKind;
    CastAs by Unsafe;
}
