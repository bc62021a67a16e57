//! Writing where a condition is true, while it is computed.
//!
//! These are parts of loops that are compiled for each condition, and for the instruction set of the
//! function around them.

use super::bits::{BLOCK, bits, for_each_bit};
use crate::element::{is_float, is_plain};
use core::mem::transmute_copy;

/// Stores a value in each element whose position is selected. `another` makes one more of it: for plain
/// elements, the first is copied.
///
/// # Safety
/// The elements are there, and nothing but `is_selected` uses them; that is called with positions of
/// elements that are not written yet, or not selected.
#[inline(always)]
pub(crate) unsafe fn fill_where<T>(
    elements: *mut [T],
    is_selected: impl Fn(usize) -> bool,
    mut another: impl FnMut() -> T,
) {
    macro_rules! as_words {
        ($($word:ty)*) => {$(
            if is_plain_of_size_of::<T, $word>() {
                // SAFETY: [block] `T` is plain and has the size of the word, and so has the
                // value's.
                return unsafe {
                    let value = transmute_copy::<T, $word>(&another());
                    replace(elements as *mut [$word], is_selected, |_| value);
                };
            }
        )*};
    }
    as_words!(u64 u32 u8 u16 u128);
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some.
    unsafe { visit_where(elements, is_selected, |element| *element = another()) }
}

/// Stores what `new` makes of it in each element whose position is selected.
///
/// # Safety
/// As for [`fill_where`].
#[inline(always)]
pub(crate) unsafe fn update_where<T: Clone>(
    elements: *mut [T],
    is_selected: impl Fn(usize) -> bool,
    new: impl Fn(T) -> T,
) {
    macro_rules! as_words {
        ($($word:ty)*) => {$(
            // Nothing can go wrong with the results that nobody wants if they are floats.
            if is_float::<T>() && is_plain_of_size_of::<T, $word>() {
                // SAFETY: [block] `T` is plain and has the size of the word, and any bits are a
                // float.
                return unsafe {
                    replace(elements as *mut [$word], is_selected, |word| {
                        let element = transmute_copy::<$word, T>(&word);
                        transmute_copy::<T, $word>(&new(element))
                    });
                };
            }
        )*};
    }
    as_words!(u64 u32);
    // SAFETY: [block] the caller promises as many elements on either side, of which these are some.
    unsafe {
        visit_where(elements, is_selected, |element| {
            *element = new(element.clone())
        })
    }
}

/// Whether `T` is plain, and its elements can be taken as words.
#[inline(always)]
fn is_plain_of_size_of<T, W>() -> bool {
    is_plain::<T>() && size_of::<T>() == size_of::<W>() && align_of::<T>() == align_of::<W>()
}

/// Calls `f` with each element whose position is selected, in order.
///
/// # Safety
/// As for [`fill_where`].
#[inline(always)]
unsafe fn visit_where<T>(
    elements: *mut [T],
    is_selected: impl Fn(usize) -> bool,
    mut f: impl FnMut(&mut T),
) {
    for start in (0..elements.len()).step_by(BLOCK) {
        let mut mask = [false; BLOCK];
        let len = BLOCK.min(elements.len() - start);
        for (position, selected) in mask.iter_mut().take(len).enumerate() {
            *selected = is_selected(start + position);
        }
        for_each_bit(bits(&mask), |place| {
            let element = elements.cast::<T>().wrapping_add(start + place);
            // SAFETY: [block] bits beyond the block are 0, so this is an element, which nothing
            // else uses until the next block.
            f(unsafe { &mut *element });
        });
    }
}

/// How many words are looked at together.
const WORDS: usize = 16;

/// Stores what `new` makes of it in each word whose position is selected, without a branch for each: so
/// the compiler uses vectors. It is computed for all words of a block where one is selected.
///
/// # Safety
/// As for [`fill_where`].
#[inline(always)]
unsafe fn replace<W: Word>(
    words: *mut [W],
    is_selected: impl Fn(usize) -> bool,
    new: impl Fn(W) -> W,
) {
    let first = words.cast::<W>();
    let rest = words.len() / WORDS * WORDS;
    for start in (0..rest).step_by(WORDS) {
        let (mut masks, mut any) = ([W::NONE; WORDS], W::NONE);
        for (position, mask) in masks.iter_mut().enumerate() {
            *mask = W::mask(is_selected(start + position));
            any = any.or(*mask);
        }
        // What is not written need not go back to memory.
        if any == W::NONE {
            continue;
        }
        // SAFETY: [block] as many words are there, which nothing else uses until the next block.
        let block = unsafe { &mut *first.add(start).cast::<[W; WORDS]>() };
        for (word, mask) in block.iter_mut().zip(masks) {
            *word = word.replaced(mask, new(*word));
        }
    }
    for position in rest..words.len() {
        let mask = W::mask(is_selected(position));
        // SAFETY: [block] as many words are there, which nothing else uses until the next block.
        let word = unsafe { &mut *first.add(position) };
        *word = word.replaced(mask, new(*word));
    }
}

/// An unsigned integer: the bits of an element.
trait Word: Copy + PartialEq {
    const NONE: Self;

    /// All bits, or none.
    fn mask(selected: bool) -> Self;

    fn or(self, other: Self) -> Self;

    /// The same bits, those of the mask replaced.
    fn replaced(self, mask: Self, by: Self) -> Self;
}

macro_rules! words {
    ($($word:ident)*) => {$(
        impl Word for $word {
            const NONE: Self = 0;

            #[inline(always)]
            fn mask(selected: bool) -> Self {
                $word::from(selected).wrapping_neg()
            }

            #[inline(always)]
            fn or(self, other: Self) -> Self {
                self | other
            }

            #[inline(always)]
            fn replaced(self, mask: Self, by: Self) -> Self {
                self & !mask | by & mask
            }
        }
    )*};
}
words!(u8 u16 u32 u64 u128);

#[cfg(test)]
mod tests {
    use super::*;

    fn check<T: Clone + PartialEq + core::fmt::Debug>(of: impl Fn(usize) -> T) {
        for len in [0, 1, 15, 16, 17, 33, 100] {
            for (every, offset) in [(1, 0), (2, 0), (3, 1), (20, 5), (1000, 999)] {
                let is_selected = |position| position % every == offset;
                let place = |i| if is_selected(i) { of(777) } else { of(i) };
                let expected: Vec<T> = (0..len).map(place).collect();
                let [mut filled, mut updated] =
                    [(); 2].map(|()| (0..len).map(&of).collect::<Vec<T>>());
                // SAFETY: [block] the elements are those of vectors of their own.
                unsafe {
                    fill_where(filled.as_mut_slice(), is_selected, || of(777));
                    update_where(updated.as_mut_slice(), is_selected, |_| of(777));
                }
                assert_eq!(filled, expected);
                assert_eq!(updated, expected);
            }
        }
    }

    #[test]
    fn elements_of_every_size() {
        check(|i| i as f64);
        check(|i| i as f32);
        check(|i| i as u16);
        check(|i| i as i8);
        check(|i| i as i128);
        check(|i| i % 2 == 1);
        check(|i| i.to_string());
        check(|_| ());
    }

    #[test]
    fn only_what_is_selected_is_computed_of_integers() {
        let mut elements = [1_i32, i32::MAX, 3];
        // SAFETY: [block] the elements are those of vectors of their own.
        unsafe { update_where(&raw mut elements, |position| position != 1, |x| x + 1) };
        assert_eq!(elements, [2, i32::MAX, 4]);
    }
}
