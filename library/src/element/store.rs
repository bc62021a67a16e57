//! Which elements may be stored where.

use super::element::Storable;
use crate::error::Error;
use alloc::borrow::Cow;
use alloc::string::String;

/// An element that can be stored in an array of `T` without losing anything.
#[diagnostic::on_unimplemented(
    message = "cannot store elements of type `{Self}` in an array of `{T}`",
    label = "`{Self}` does not fit into `{T}`",
    note = "storing never narrows: convert with `.astype({T})`, or with `as {T}` if it is a single number; a \
            quotient of integers is a float, `np.floor_divide` is an integer"
)]
#[cfg_attr(
    feature = "complex",
    diagnostic::on_unimplemented(
        note = "a complex number becomes a float by `.real`, not by `.astype(..)`, and `.astype(complex64)` has fewer digits"
    )
)]
pub trait StoreInto<T>: Sized {
    crate::sealed::seal!(required);

    /// Whether it is stored as it is.
    #[doc(hidden)]
    const IS_SAME: bool = false;

    /// The element as it is stored.
    fn store(self) -> T;

    /// One more of an element that has been stored.
    fn another(stored: &T) -> T;

    /// Whether an integer that takes the type of what is beside it fits into an array of `T`.
    ///
    /// # Errors
    /// `Python integer 300 out of bounds for uint8`
    #[doc(hidden)]
    #[inline(always)]
    fn check(_integer: Option<i128>) -> Result<(), Error> {
        Ok(())
    }

    /// Elements as they are stored.
    #[doc(hidden)]
    fn store_all(elements: Cow<'_, [Self]>) -> Cow<'_, [T]>
    where
        Self: Clone,
        T: Clone,
    {
        let stored = elements.iter().map(|element| element.clone().store());
        Cow::Owned(stored.collect())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Storable> StoreInto<T> for T {
    crate::sealed::seal!();

    const IS_SAME: bool = true;

    #[inline(always)]
    fn store(self) -> T {
        self
    }

    #[inline(always)]
    fn another(stored: &T) -> T {
        stored.clone()
    }

    #[inline(always)]
    fn store_all(elements: Cow<'_, [T]>) -> Cow<'_, [T]> {
        elements
    }
}

/// What is stored as nothing but what it is. There is a second implementation, so that the compiler does not conclude
/// from such an element what it is stored among, and report that for what stands beside it.
macro_rules! stored_as_nothing_else {
    ($([$($generics:tt)*] $element:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: $crate::axis::verdict::Unknown + Clone, $($generics)*> StoreInto<T> for $element {
            $crate::sealed::seal!();

            fn store(self) -> T {
                unreachable!("it is stored as what it is")
            }

            fn another(stored: &T) -> T {
                stored.clone()
            }
        }
    )*};
}
#[cfg(feature = "complex")]
pub(super) use stored_as_nothing_else;
stored_as_nothing_else! {
    [] char;
    [] String;
    [] &str;
}

macro_rules! widens {
    ($($from:ident => $($to:ident)*;)*) => {
        $($(
            #[diagnostic::do_not_recommend]
            impl StoreInto<$to> for $from {
        crate::sealed::seal!();

                #[inline(always)]
                fn store(self) -> $to {
                    self.cast()
                }

                #[inline(always)]
                fn another(stored: &$to) -> $to {
                    *stored
                }

                #[inline(always)]
                fn check(integer: Option<i128>) -> Result<(), Error> {
                    fits::<$to>([integer, None])
                }
            }
        )*)*
    };
}
pub(super) use widens;
