//! Arrays of what iterators yield, and of bytes.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Inexact, Integer, ToInexact, for_each_number};
use crate::refusal::{refuse, require};
use alloc::vec::Vec;

/// The numbers that an iterator yields, as elements of type `T`; NumPy's `np.fromiter(iterable, dtype)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::fromiter::<f64, _>((0..3).map(|i| i * i)), arr!([0.0, 1.0, 4.0]));
/// assert_eq!(arr!(np.fromiter([1, 2], dtype=np.int64)), arr!([1_i64, 2]));
/// ```
#[must_use]
pub fn fromiter<T, I>(iter: I) -> Owned<T, (Dyn,)>
where
    I: IntoIterator<Item: Cast<T>>,
{
    let numbers: Vec<T> = iter.into_iter().map(Cast::cast).collect();
    numbers.into()
}

/// As [`fromiter`], of the first `count` numbers, or all if that is negative; NumPy's
/// `np.fromiter(iterable, dtype, count)`.
///
/// # Panics
/// `iterator too short: Expected 5 but iterator had only 3 items.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.fromiter({0..}, float, count=3)), arr!([0.0, 1.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn fromiter_with<T, I>(iter: I, count: impl Integer) -> Owned<T, (Dyn,)>
where
    I: IntoIterator<Item: Cast<T>>,
{
    let Ok(count) = usize::try_from(count.saturate()) else {
        return fromiter(iter);
    };
    let numbers: Vec<T> = iter.into_iter().take(count).map(Cast::cast).collect();
    require!(
        numbers.len() == count,
        "iterator too short: Expected {count} but iterator had only {} items.",
        numbers.len()
    );
    numbers.into()
}

/// An element that bytes can be read as.
///
/// ```
/// use ndview::prelude::*;
/// let bytes = [1_u8, 0, 2, 0];
/// assert_eq!(arr!(np.frombuffer(bytes, np.uint16)), arr!([1_u16.to_le(), 2_u16.to_le()]));
/// ```
#[diagnostic::on_unimplemented(
    message = "cannot create an array of `{Self}` from memory buffer",
    label = "not a number"
)]
pub trait FromBytes: Sized {
    /// The element of as many bytes as it has.
    #[doc(hidden)]
    fn from_bytes(bytes: &[u8]) -> Self;
}

macro_rules! from_bytes {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl FromBytes for $number {
            fn from_bytes(bytes: &[u8]) -> Self {
                let mut own = [0; size_of::<$number>()];
                own.copy_from_slice(bytes);
                <$number>::from_ne_bytes(own)
            }
        }
    )*};
}
for_each_number!(signed unsigned float half => from_bytes! {});

#[diagnostic::do_not_recommend]
impl FromBytes for bool {
    fn from_bytes(bytes: &[u8]) -> Self {
        bytes != [0]
    }
}

/// The numbers whose bytes are in a buffer, in the order that the processor has; NumPy's
/// `np.frombuffer(buffer, dtype)`. A copy, because the bytes may lie anywhere.
///
/// # Panics
/// `buffer size must be a multiple of element size`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::frombuffer::<u16, _>(&[1, 0, 2, 0]), arr!([1_u16, 2]));
/// assert_eq!(arr!(np.frombuffer(b"hello", dtype=np.uint8)), arr!([104_u8, 101, 108, 108, 111]));
/// ```
#[must_use]
#[track_caller]
pub fn frombuffer<T: FromBytes, A: AsView<Elem = u8> + ?Sized>(buffer: &A) -> Owned<T, (Dyn,)> {
    frombuffer_with(buffer, -1, 0)
}

/// As [`frombuffer`], of `count` numbers, or all if that is negative, from byte `offset` on; NumPy's
/// `np.frombuffer(buffer, dtype, count, offset)`.
///
/// # Panics
/// As [`frombuffer`]; `buffer is smaller than requested size`;
/// `offset must be non-negative and no greater than buffer length (4)`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.frombuffer(b"ndview", np.uint8, count=2, offset=1)), arr!([100_u8, 118]));
/// ```
#[must_use]
#[track_caller]
pub fn frombuffer_with<T: FromBytes, A: AsView<Elem = u8> + ?Sized>(
    buffer: &A,
    count: impl Integer,
    offset: impl Integer,
) -> Owned<T, (Dyn,)> {
    let buffer = buffer.array_view().elements();
    let bytes = &buffer[..];
    let Some(bytes) = usize::try_from(offset.saturate())
        .ok()
        .and_then(|offset| bytes.get(offset..))
    else {
        refuse!(
            "offset must be non-negative and no greater than buffer length ({})",
            bytes.len()
        );
    };
    let size = size_of::<T>();
    let bytes = match usize::try_from(count.saturate()) {
        Ok(count) => match count.checked_mul(size).and_then(|size| bytes.get(..size)) {
            Some(bytes) => bytes,
            None => refuse!("buffer is smaller than requested size"),
        },
        Err(_) => {
            require!(
                bytes.len().is_multiple_of(size),
                "buffer size must be a multiple of element size"
            );
            bytes
        }
    };
    let numbers: Vec<T> = bytes.chunks_exact(size).map(T::from_bytes).collect();
    numbers.into()
}

/// A copy of an array all of whose elements are finite; NumPy's `np.asarray_chkfinite`.
///
/// # Panics
/// `array must not contain infs or NaNs`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::asarray_chkfinite(&[1.0, 2.0]), arr!([1.0, 2.0]));
/// ```
#[must_use]
#[track_caller]
pub fn asarray_chkfinite<A>(a: &A) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: ToInexact + Copy> + ?Sized,
{
    let view = a.array_view();
    require!(
        view.into_iter().all(|x| x.to_inexact().isfinite()),
        "array must not contain infs or NaNs"
    );
    view.copy()
}
