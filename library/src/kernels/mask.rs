//! Writing where a mask is true.

use super::bits::{BLOCK, bits, for_each_bit};
use crate::element::is_plain;

/// Stores a value in each element for which the mask is true, up to the end of the shorter of both.
/// `another` makes one more of the value: for plain elements, the first is copied.
pub(crate) fn fill<T>(mask: &[bool], elements: &mut [T], mut another: impl FnMut() -> T) {
    macro_rules! as_integers {
        ($($integer:ty)*) => {$(
            // SAFETY: [block] what `blend` stores is what it has read from elements and from the
            // value.
            if let Some(elements) = unsafe { cast_mut::<T, $integer>(elements) } {
                let mut value = [another()];
                // SAFETY: [block] what `blend` stores is what it has read from elements and from
                // the value.
                if let Some(&mut [value]) = unsafe { cast_mut::<T, $integer>(&mut value) } {
                    blend_dispatched(mask, elements, value);
                }
                return;
            }
        )*};
    }
    as_integers!(u64 u32 u8 u16);
    visit(mask, elements, |element| *element = another());
}

/// Calls `f` with each element for which the mask is true, in order.
#[inline]
pub(crate) fn visit<T>(mask: &[bool], elements: &mut [T], mut f: impl FnMut(&mut T)) {
    for (mask, elements) in mask.chunks(BLOCK).zip(elements.chunks_mut(BLOCK)) {
        match bits(mask) {
            0 => {}
            u32::MAX => elements.iter_mut().for_each(&mut f),
            bits => for_each_bit(bits, |place| {
                if let Some(element) = elements.get_mut(place) {
                    f(element);
                }
            }),
        }
    }
}

#[inline]
fn blend_dispatched<T: Copy>(mask: &[bool], elements: &mut [T], value: T) {
    #[cfg(target_arch = "x86_64")]
    {
        if matches!(size_of::<T>(), 4 | 8) && super::has_avx512() {
            // SAFETY: [instructions] AVX-512 is there; the elements are integers of 4 or 8 bytes.
            return unsafe { super::avx512::fill(mask, elements, value) };
        }
        if super::has_avx2() {
            // SAFETY: [instructions] AVX2 is there.
            return unsafe { blend_avx2(mask, elements, value) };
        }
    }
    blend(mask, elements, value);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn blend_avx2<T: Copy>(mask: &[bool], elements: &mut [T], value: T) {
    blend(mask, elements, value);
}

/// Stores the value where the mask is true, and elsewhere what was there: without a branch, so that
/// the compiler uses vectors.
#[inline(always)]
fn blend<T: Copy>(mask: &[bool], elements: &mut [T], value: T) {
    for (mask, elements) in mask.chunks(BLOCK).zip(elements.chunks_mut(BLOCK)) {
        // Where hardly anything is selected, most blocks need not be touched.
        let selected = bits(mask);
        if selected == 0 {
            continue;
        }
        if selected.count_ones() < 4 {
            for_each_bit(selected, |place| {
                if let Some(element) = elements.get_mut(place) {
                    *element = value;
                }
            });
            continue;
        }
        for (element, &selected) in elements.iter_mut().zip(mask) {
            *element = if selected { value } else { *element };
        }
    }
}

/// The same elements as `U`, if `T` is plain and has the size and the alignment of `U`.
///
/// # Safety
/// Only values that have been read as `U` from elements of type `T` may be stored.
#[inline(always)]
unsafe fn cast_mut<T, U>(elements: &mut [T]) -> Option<&mut [U]> {
    let fits = size_of::<T>() == size_of::<U>() && align_of::<T>() == align_of::<U>();
    if !fits || !is_plain::<T>() {
        return None;
    }
    // SAFETY: [block] same size and alignment, and the caller's integers have any bits; the caller
    // stores none that is no `T`.
    Some(unsafe { core::slice::from_raw_parts_mut(elements.as_mut_ptr().cast(), elements.len()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<T: Clone + PartialEq + core::fmt::Debug>(of: impl Fn(usize) -> T) {
        for len in [0, 1, 31, 32, 33, 100, 500] {
            for (every, offset) in [(1, 0), (2, 0), (3, 1), (20, 5), (1000, 999)] {
                let mask: Vec<bool> = (0..len).map(|i| i % every == offset).collect();
                let mut elements: Vec<T> = (0..len).map(&of).collect();
                let place = |i| if i % every == offset { of(777) } else { of(i) };
                let expected: Vec<T> = (0..len).map(place).collect();
                let mut visited = elements.clone();
                visit(&mask, &mut visited, |element| *element = of(777));
                assert_eq!(visited, expected);
                fill(&mask, &mut elements, || of(777));
                assert_eq!(elements, expected);
            }
        }
    }

    #[test]
    fn elements_of_every_size() {
        check(|i| i as f64);
        check(|i| i as f32);
        check(|i| i as u16);
        check(|i| i as i8);
        check(|i| i as u128);
        check(|i| i % 2 == 1);
        check(|i| i.to_string());
    }

    #[test]
    fn the_portable_way_stores_the_same() {
        let mask: Vec<bool> = (0..100).map(|i| i % 7 < 3).collect();
        let [mut a, mut b] = [(); 2].map(|()| vec![1_u64; 100]);
        blend(&mask, &mut a, 5);
        blend_dispatched(&mask, &mut b, 5);
        assert_eq!(a, b);
        #[cfg(target_arch = "x86_64")]
        if super::super::has_avx2() {
            let mut c = vec![1_u64; 100];
            // SAFETY: [instructions] AVX2 is there.
            unsafe { blend_avx2(&mask, &mut c, 5) };
            assert_eq!(a, c);
        }
    }

    #[test]
    fn a_longer_mask_ends_with_the_elements() {
        let mut elements = [1, 2, 3];
        fill(&[true; 40], &mut elements, || 0);
        assert_eq!(elements, [0, 0, 0]);
    }
}
