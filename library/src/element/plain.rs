//! Which elements are plain data, whose bytes may be copied.

use super::each::for_each_number;
use core::any::TypeId;
use core::marker::PhantomData;

/// Whether `T` is one of the number types of Rust, a float of two bytes, a complex number, `bool` or `char`: then a copy of its
/// bytes is a clone of it, it has no padding, and its size is 1, 2, 4, 8 or 16. It is aligned as the
/// unsigned integer of that size, or, if it is complex, as one of half of it.
///
/// Types of the user's never are, even if they are `Copy`: nothing tells us so.
#[inline]
pub(crate) fn is_plain<T>() -> bool {
    macro_rules! is_one_of {
        ($($plain:ty)*) => { false $(|| is_same::<T, $plain>())* };
    }
    for_each_number!(float half bool signed unsigned complex => is_one_of! { char })
}

/// Whether `T` is a number literal: plain numbers, too, which are no elements.
#[cfg(feature = "rayon")]
pub(crate) fn is_literal<T>() -> bool {
    #[cfg(feature = "complex")]
    if is_same::<T, super::literal::complex>() {
        return true;
    }
    is_same::<T, super::literal::int>() || is_same::<T, super::literal::float>()
}

/// Whether numbers have one part: equal ones are the same, but for zeros.
#[inline]
pub(crate) fn is_real<T>() -> bool {
    is_float::<T>() || is_whole::<T>()
}

/// Whether `T` is one of the floating-point numbers.
#[inline]
pub(crate) fn is_float<T>() -> bool {
    macro_rules! is_one_of {
        ($($float:ty)*) => { false $(|| is_same::<T, $float>())* };
    }
    for_each_number!(float half => is_one_of! {})
}

/// Whether `T` is one of Rust's integers, or `bool`.
#[inline]
pub(crate) fn is_whole<T>() -> bool {
    macro_rules! is_one_of {
        ($($whole:ty)*) => { false $(|| is_same::<T, $whole>())* };
    }
    for_each_number!(bool signed unsigned => is_one_of! {})
}

/// Whether `T` is one of Rust's signed integers.
#[inline]
pub(crate) fn is_signed<T>() -> bool {
    is_same::<T, i8>()
        || is_same::<T, i16>()
        || is_same::<T, i32>()
        || is_same::<T, i64>()
        || is_same::<T, i128>()
        || is_same::<T, isize>()
}

/// Whether `T` is `U`. As no `U` has a lifetime in it, that it is some type but for lifetimes means
/// that it is that type.
#[inline(always)]
pub(crate) fn is_same<T, U: 'static>() -> bool {
    let marker = PhantomData::<T>;
    let marker: &dyn Identified = &marker;
    // SAFETY: [plain] this only claims that `T` outlives `'static`, for the one call below, which
    // reads no memory and makes no value of `T`: it asks for the number that the compiler gave to
    // the type.
    let marker = unsafe {
        core::mem::transmute::<&(dyn Identified + '_), &(dyn Identified + 'static)>(marker)
    };
    marker.id() == TypeId::of::<U>()
}

/// A type that can be asked which it is.
trait Identified {
    fn id(&self) -> TypeId
    where
        Self: 'static;
}

impl<T> Identified for PhantomData<T> {
    #[inline(always)]
    fn id(&self) -> TypeId
    where
        Self: 'static,
    {
        TypeId::of::<T>()
    }
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn numbers_are_plain() {
        assert!(is_plain::<f64>() && is_plain::<bool>() && is_plain::<char>());
        assert!(is_plain::<i128>() && is_plain::<usize>());
    }

    #[test]
    fn nothing_else_is() {
        fn of<'a>(_: &'a str) -> [bool; 3] {
            [
                is_plain::<&'a str>(),
                is_plain::<Option<&'a f64>>(),
                is_plain::<&'a f64>(),
            ]
        }
        assert_eq!(of("x"), [false; 3]);
        assert!(!is_plain::<String>() && !is_plain::<[f64; 2]>() && !is_plain::<()>());
    }
}
