//! Numbers as integers of the same order.

use super::counting;
use super::rows::Integer;

/// An element that is sorted as an integer.
pub(super) trait Key: Copy {
    /// The integer.
    type Integer: Integer;

    /// Whether there are negative ones.
    const IS_SIGNED: bool;

    /// Whether it is a number, and not `nan`.
    fn is_number(self) -> bool;

    /// The same for equal numbers, and in their order. Only for numbers.
    fn key(self) -> u64;

    /// Calls `f` with integers in the place of the numbers, which have their order, and puts the numbers
    /// back that the integers are then.
    fn with_keys(elements: &mut [Self], f: impl FnOnce(&mut [Self::Integer]));

    /// Sorts the integers.
    fn sort_keys(keys: &mut [Self::Integer]);

    /// Puts the integer that belongs at a position there.
    fn select_key(keys: &mut [Self::Integer], position: usize) {
        keys.select_nth_unstable(position);
    }

    /// Brings equal numbers of sorted ones in an order: the zeros, of which there are two.
    fn settle_zeros(_: &mut [Self]) {}

    /// Sorts numbers.
    fn sort(elements: &mut [Self]) {
        Self::with_keys(elements, Self::sort_keys);
    }

    /// Puts the number that belongs at a position there.
    fn select(elements: &mut [Self], position: usize) {
        Self::with_keys(elements, |keys| Self::select_key(keys, position));
    }
}

/// How many elements are looked at together.
const BLOCK: usize = 1024;

/// So few are looked through from first to last.
const FEW: usize = 256;

/// Moves what is not a number to the end; answers with how many numbers there are.
pub(super) fn numbers_first<N: Key>(elements: &mut [N]) -> usize {
    // In blocks, so that those without `nan` are looked at in vectors.
    let has_others = |block: &[N]| {
        block
            .iter()
            .fold(false, |any, element| any | !element.is_number())
    };
    let Some(block) = elements.chunks(BLOCK).position(has_others) else {
        return elements.len();
    };
    let first = block * BLOCK;
    let mut count = first;
    for place in first..elements.len() {
        if elements[place].is_number() {
            elements.swap(place, count);
            count += 1;
        }
    }
    count
}

/// The same memory as integers of the same size.
macro_rules! as_integers {
    ($elements:ident, $integer:ident) => {
        // SAFETY: [block] the integers have the size and the alignment of the elements, and every bit pattern of
        // the elements is one of theirs; what is put there in the end is an element again.
        unsafe { core::slice::from_raw_parts_mut($elements.as_mut_ptr().cast::<$integer>(), $elements.len()) }
    };
}

/// Sorting by functions of this module's neighbours, for integers of a size. What is not generic is `#[inline]`,
/// here as there: it is compiled in the crate that sorts elements of the type.
macro_rules! by {
    ($integer:ident $sort:ident $select:ident) => {
        #[inline]
        fn sort_keys(keys: &mut [$integer]) {
            #[cfg(target_arch = "x86_64")]
            if crate::kernels::has_avx512() {
                // SAFETY: [instructions] the processor has AVX-512.
                return unsafe { super::avx512::$sort(keys) };
            }
            keys.sort_unstable();
        }

        #[inline]
        fn select_key(keys: &mut [$integer], position: usize) {
            #[cfg(target_arch = "x86_64")]
            if crate::kernels::has_avx512() {
                // SAFETY: [instructions] the processor has AVX-512, and there is such a position.
                return unsafe { super::avx512::$select(keys, position) };
            }
            keys.select_nth_unstable(position);
        }
    };
    (i16) => {
        #[inline]
        fn sort_keys(keys: &mut [i16]) {
            #[cfg(target_arch = "x86_64")]
            if keys.len() < counting::NOT_FEW && crate::kernels::has_avx512() {
                // SAFETY: [instructions] the processor has AVX-512.
                return unsafe { super::avx512::sort_i16(keys) };
            }
            counting::sort_words(keys);
        }

        #[inline]
        fn select_key(keys: &mut [i16], position: usize) {
            #[cfg(target_arch = "x86_64")]
            if crate::kernels::has_avx512() {
                // SAFETY: [instructions] the processor has AVX-512, and there is such a position.
                return unsafe { super::avx512::select_i16(keys, position) };
            }
            keys.select_nth_unstable(position);
        }
    };
    (u8) => {
        #[inline]
        fn sort_keys(keys: &mut [u8]) {
            counting::sort_bytes(keys);
        }
    };
}

/// Floating-point numbers: as signed integers, they are in order once the negative ones are reversed.
macro_rules! floats {
    ($($float:ident $integer:ident $sort:ident $select:ident;)*) => {$(
        impl Key for $float {
            type Integer = $integer;
            const IS_SIGNED: bool = true;

            #[inline(always)]
            fn is_number(self) -> bool {
                !self.is_nan()
            }

            #[inline(always)]
            fn key(self) -> u64 {
                // The zeros are equal.
                let key = ordered::$float((self + 0.0).to_bits() as $integer);
                (key as i64 as u64) ^ 1 << 63
            }

            fn with_keys(elements: &mut [$float], f: impl FnOnce(&mut [$integer])) {
                let keys = as_integers!(elements, $integer);
                keys.iter_mut().for_each(|key| *key = ordered::$float(*key));
                f(keys);
                keys.iter_mut().for_each(|key| *key = ordered::$float(*key));
            }

            #[inline]
            fn sort_keys(keys: &mut [$integer]) {
                keys.sort_unstable();
            }

            #[inline]
            fn settle_zeros(elements: &mut [$float]) {
                // Few are counted, which vector instructions do at once.
                let first = match elements.len() {
                    ..=FEW => elements.iter().filter(|&&element| element < 0.0).count(),
                    _ => elements.partition_point(|&element| element < 0.0),
                };
                let zeros = &mut elements[first..];
                if zeros.first().is_none_or(|&element| element > 0.0) {
                    return;
                }
                let count = zeros.partition_point(|&element| element <= 0.0);
                let zeros = &mut zeros[..count];
                let negative = zeros.iter().filter(|zero| zero.is_sign_negative()).count();
                zeros[..negative].fill(-0.0);
                zeros[negative..].fill(0.0);
            }

            #[inline]
            fn sort(elements: &mut [$float]) {
                #[cfg(target_arch = "x86_64")]
                if crate::kernels::has_avx512() {
                    // SAFETY: [instructions] the processor has AVX-512.
                    return unsafe { super::avx512::$sort(elements) };
                }
                Self::with_keys(elements, Self::sort_keys);
            }

            #[inline]
            fn select(elements: &mut [$float], position: usize) {
                #[cfg(target_arch = "x86_64")]
                if crate::kernels::has_avx512() {
                    // SAFETY: [instructions] the processor has AVX-512, and there is such a position.
                    return unsafe { super::avx512::$select(elements, position) };
                }
                Self::with_keys(elements, |keys| Self::select_key(keys, position));
            }
        }
    )*};
}
floats! {
    f64 i64 sort_f64 select_f64;
    f32 i32 sort_f32 select_f32;
}

/// Floats of two bytes are sorted as the integers that they are.
#[cfg(feature = "half")]
macro_rules! halves {
    ($($half:ident)*) => {$(
        impl Key for crate::$half {
            type Integer = i16;
            const IS_SIGNED: bool = true;

            #[inline(always)]
            fn is_number(self) -> bool {
                !self.is_nan()
            }

            #[inline(always)]
            fn key(self) -> u64 {
                // The zeros are equal.
                let bits = if self.to_bits() == 0x8000 { 0 } else { self.to_bits() };
                (ordered::half(bits as i16) as i64 as u64) ^ 1 << 63
            }

            fn with_keys(elements: &mut [Self], f: impl FnOnce(&mut [i16])) {
                let keys = as_integers!(elements, i16);
                keys.iter_mut().for_each(|key| *key = ordered::half(*key));
                f(keys);
                keys.iter_mut().for_each(|key| *key = ordered::half(*key));
            }

            by!(i16);
        }
    )*};
}
#[cfg(feature = "half")]
halves!(f16 bf16);

/// The bits of floating-point numbers as integers of their order, and back.
mod ordered {
    #[cfg(feature = "half")]
    #[inline(always)]
    pub(super) fn half(bits: i16) -> i16 {
        bits ^ ((bits >> 15) as u16 >> 1) as i16
    }

    #[inline(always)]
    pub(super) fn f64(bits: i64) -> i64 {
        bits ^ ((bits >> 63) as u64 >> 1) as i64
    }

    #[inline(always)]
    pub(super) fn f32(bits: i32) -> i32 {
        bits ^ ((bits >> 31) as u32 >> 1) as i32
    }
}

/// Integers: as those of the other sign, if need be, they are in order once the lowest is 0.
macro_rules! integers {
    ($($number:ident as $integer:ident ^ $lowest:expr, $($by:ident)*;)*) => {$(
        impl Key for $number {
            type Integer = $integer;
            const IS_SIGNED: bool = $number::MIN != 0;

            #[inline(always)]
            fn is_number(self) -> bool {
                true
            }

            #[inline(always)]
            fn key(self) -> u64 {
                (self as i64 as u64) ^ if Self::IS_SIGNED { 1 << 63 } else { 0 }
            }

            fn with_keys(elements: &mut [$number], f: impl FnOnce(&mut [$integer])) {
                let keys = as_integers!(elements, $integer);
                let lowest: $integer = $lowest;
                if lowest == 0 {
                    return f(keys);
                }
                keys.iter_mut().for_each(|key| *key ^= lowest);
                f(keys);
                keys.iter_mut().for_each(|key| *key ^= lowest);
            }

            by!($($by)*);
        }
    )*};
}
integers! {
    i64 as i64 ^ 0, i64 sort_i64 select_i64;
    u64 as i64 ^ i64::MIN, i64 sort_i64 select_i64;
    i32 as i32 ^ 0, i32 sort_i32 select_i32;
    u32 as i32 ^ i32::MIN, i32 sort_i32 select_i32;
    i16 as i16 ^ 0, i16;
    u16 as i16 ^ i16::MIN, i16;
    i8 as u8 ^ 0x80, u8;
    u8 as u8 ^ 0, u8;
}
#[cfg(target_pointer_width = "64")]
integers! {
    isize as i64 ^ 0, i64 sort_i64 select_i64;
    usize as i64 ^ i64::MIN, i64 sort_i64 select_i64;
}
#[cfg(target_pointer_width = "32")]
integers! {
    isize as i32 ^ 0, i32 sort_i32 select_i32;
    usize as i32 ^ i32::MIN, i32 sort_i32 select_i32;
}

impl Key for bool {
    type Integer = u8;
    const IS_SIGNED: bool = false;

    #[inline(always)]
    fn is_number(self) -> bool {
        true
    }

    #[inline(always)]
    fn key(self) -> u64 {
        self.into()
    }

    fn with_keys(elements: &mut [bool], f: impl FnOnce(&mut [u8])) {
        f(as_integers!(elements, u8));
    }

    by!(u8);
}
