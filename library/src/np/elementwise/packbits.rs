//! Bits as bytes, and bytes as bits.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Number};
use crate::engine::allocate;
use crate::kernels::{append_bits, append_packed, bits_of};
use crate::np::lanes::{OptionalAxis, resized};
use crate::np::options::{OptionalInteger, Unset, Word, words};
use crate::refusal::require;
use alloc::vec::Vec;

fn is_little<W: Word>(_: &W) -> bool {
    W::TEXT == words::Little::TEXT
}

/// Which bit of its byte the element at a position is.
fn bit(position: usize, is_little: bool) -> usize {
    match is_little {
        true => position % 8,
        false => 7 - position % 8,
    }
}

/// Eight elements each as the bits of a byte, the first the highest, in row-major order: 1 where an element is
/// true; NumPy's `np.packbits`. What is missing of the last byte is 0.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::packbits(&[1, 0, 0, 0, 0, 0, 0, 1, 1]), arr!([129_u8, 128]));
/// ```
#[must_use]
pub fn packbits<A>(a: &A) -> Owned<u8, (Dyn,)>
where
    A: AsView<Elem: Number + Cast<bool>> + ?Sized,
{
    packbits_with(a, Unset, words::Big)
}

/// As [`packbits`], along an axis, or with the first element as the lowest bit: NumPy's options.
///
/// ```
/// use ndview::prelude::*;
/// let bits = arr!([[1, 1, 0], [0, 0, 1]]);
/// assert_eq!(arr!(np.packbits(bits, axis=1)), arr!([[192_u8], [32]]));
/// assert_eq!(arr!(np.packbits(bits, bitorder="little")), arr!([35_u8]));
/// ```
#[must_use]
pub fn packbits_with<A, X>(a: &A, _axis: X, bitorder: impl Word) -> Owned<u8, X::Resized>
where
    A: AsView<Elem: Number + Cast<bool>> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let is_little = is_little(&bitorder);
    resized::<X, A, _>(a, |elements, lanes| {
        let len = lanes.len.div_ceil(8);
        let mut packed = allocate(lanes.outer * len * lanes.inner);
        if lanes.outer * lanes.block() == 0 {
            return (len, packed);
        }
        for block in elements.chunks_exact(lanes.block()) {
            if lanes.inner == 1 {
                match is_little {
                    true => append_packed::<_, true>(block, &mut packed),
                    false => append_packed::<_, false>(block, &mut packed),
                }
                continue;
            }
            for rows in block.chunks(8 * lanes.inner) {
                let first = packed.len();
                packed.resize(first + lanes.inner, 0);
                for (position, row) in rows.chunks_exact(lanes.inner).enumerate() {
                    for (byte, element) in packed[first..].iter_mut().zip(row) {
                        *byte |= u8::from(Cast::<bool>::cast(*element)) << bit(position, is_little);
                    }
                }
            }
        }
        (len, packed)
    })
}

/// The bits of each byte, the highest first, in row-major order; NumPy's `np.unpackbits`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::unpackbits(&[129_u8]), arr!([1_u8, 0, 0, 0, 0, 0, 0, 1]));
/// ```
#[must_use]
pub fn unpackbits<A>(a: &A) -> Owned<u8, (Dyn,)>
where
    A: AsView<Elem = u8> + ?Sized,
{
    unpackbits_with(a, Unset, Unset, words::Big)
}

/// As [`unpackbits`], along an axis, as many of them as `count` says, or the lowest bit first: NumPy's options. A
/// negative `count` is how many are left out at the end; what is missing is 0.
///
/// # Panics
/// `-count larger than number of elements`
///
/// ```
/// use ndview::prelude::*;
/// let bytes = arr!([[192_u8], [32]]);
/// assert_eq!(arr!(np.unpackbits(bytes, axis=1, count=3)), arr!([[1_u8, 1, 0], [0, 0, 1]]));
/// ```
#[must_use]
#[track_caller]
pub fn unpackbits_with<A, X>(
    a: &A,
    _axis: X,
    count: impl OptionalInteger,
    bitorder: impl Word,
) -> Owned<u8, X::Resized>
where
    A: AsView<Elem = u8> + ?Sized,
    X: OptionalAxis<A::Shape>,
{
    let is_little = is_little(&bitorder);
    resized::<X, A, _>(a, |bytes, lanes| {
        let all = 8 * lanes.len;
        let len = match count.given() {
            None => all,
            Some(count) if count >= 0 => count.unsigned_abs(),
            Some(count) => {
                let left_out = count.unsigned_abs();
                require!(left_out <= all, "-count larger than number of elements");
                all - left_out
            }
        };
        if lanes.outer == 1 && lanes.inner == 1 && len == all {
            let mut bits = allocate(bytes.len());
            match is_little {
                true => append_bits::<true>(&bytes, &mut bits),
                false => append_bits::<false>(&bytes, &mut bits),
            }
            return (len, Vec::into_flattened(bits));
        }
        let mut bits = allocate(lanes.outer * len * lanes.inner);
        for outer in 0..lanes.outer {
            let block = &bytes[outer * lanes.block()..][..lanes.block()];
            let mut first = 0;
            if lanes.inner == 1 {
                let whole = &block[..(len / 8).min(block.len())];
                for byte in whole {
                    bits.extend_from_slice(&match is_little {
                        true => bits_of::<true>(*byte),
                        false => bits_of::<false>(*byte),
                    });
                }
                first = 8 * whole.len();
            }
            for position in first..len {
                if position >= all {
                    bits.extend(core::iter::repeat_n(0, lanes.inner));
                    continue;
                }
                let row = &block[position / 8 * lanes.inner..][..lanes.inner];
                bits.extend(row.iter().map(|byte| byte >> bit(position, is_little) & 1));
            }
        }
        (len, bits)
    })
}
