//! Threads, for lines that ask for them: `#[parallel]`, with the feature `rayon`.
//!
//! A line that asks has a [`Parallel`] for as long as it is computed. What can be shared out asks
//! [`parts`] into how many parts; without the feature, or where nobody has asked, it is one. Parts are
//! chosen so that every element, and every sum, is computed as it is on one thread.

use crate::element::is_plain;
use alloc::vec::Vec;

/// Fewer elements than these are not worth the way to another thread.
#[cfg(feature = "rayon")]
pub(crate) const FEW: usize = 1 << 15;

/// Into how many parts work on so many elements is divided.
#[cfg(not(feature = "rayon"))]
#[inline(always)]
pub(crate) fn parts(_: usize) -> usize {
    1
}

/// How many threads there are.
#[cfg(not(feature = "rayon"))]
pub(crate) fn count() -> usize {
    1
}

/// Calls `f` with the number of each part.
///
/// # Safety
/// As with the feature.
#[cfg(not(feature = "rayon"))]
#[inline(always)]
pub(crate) unsafe fn share(parts: usize, f: &dyn Fn(usize)) {
    (0..parts).for_each(f);
}

/// The positions of a part, of so many; the parts are as long as each other, but for one.
pub(crate) fn part(number: usize, parts: usize, len: usize) -> core::ops::Range<usize> {
    let start = |number| (number as u128 * len as u128 / parts as u128) as usize;
    start(number)..start(number + 1)
}

/// Calls `f` with all chunks of so many elements, several at a time; the elements are plain.
pub(crate) fn share_chunks<T>(elements: &mut [T], len: usize, parts: usize, f: &dyn Fn(&mut [T])) {
    assert!(
        is_plain::<T>(),
        "ndview: elements that are not plain; please report this"
    );
    let (first, count) = (elements.as_mut_ptr(), elements.len() / len);
    let work = |number| {
        let chunks = part(number, parts, count);
        let first = first.wrapping_add(chunks.start * len);
        // SAFETY: [thread] the chunks have no element in common, and all are borrowed for writing.
        f(unsafe { core::slice::from_raw_parts_mut(first, chunks.len() * len) });
    };
    // SAFETY: [thread] the elements are plain, and each chunk is reached by one part; functions of this
    // crate are given, which write nothing else.
    unsafe { share(parts, &work) };
}

/// Appends what `f` appends for the chunks of so many elements, several at a time, which is as many as they are; all
/// are plain.
///
/// # Panics
/// If `f` appends more or fewer.
pub(crate) fn append_chunks<T, U: Copy>(
    elements: &[T],
    len: usize,
    parts: usize,
    out: &mut Vec<U>,
    f: &dyn Fn(&[T], &mut Vec<U>),
) {
    let are_plain = is_plain::<T>() && is_plain::<U>();
    assert!(
        are_plain,
        "ndview: elements that are not plain; please report this"
    );
    /// About how many elements are taken at a time.
    const MANY: usize = 1024;
    let (count, size) = (elements.len() / len, elements.len() / len * len);
    let together = len * (MANY / len).max(1);
    out.reserve(size);
    let first = out.spare_capacity_mut()[..size].as_mut_ptr();
    let work = |number| {
        let chunks = part(number, parts, count);
        let (start, len) = (chunks.start * len, chunks.len() * len);
        let pieces = elements[start..start + len].chunks(together);
        let mut made = Vec::with_capacity(together);
        for (elements, start) in pieces.zip((start..).step_by(together)) {
            made.clear();
            f(elements, &mut made);
            assert!(
                made.len() == elements.len(),
                "ndview: a lane of another length; please report this"
            );
            let places = first.wrapping_add(start).cast::<U>();
            // SAFETY: [thread] there is room for all chunks, which have no place in common.
            unsafe { places.copy_from_nonoverlapping(made.as_ptr(), made.len()) };
        }
    };
    // SAFETY: [thread] as in `share_chunks`; all places have been written then.
    unsafe {
        share(parts, &work);
        out.set_len(out.len() + size);
    }
}

#[cfg(feature = "rayon")]
pub use with_rayon::Parallel;
#[cfg(feature = "rayon")]
pub(crate) use with_rayon::{count, parts, share};

#[cfg(feature = "rayon")]
mod with_rayon {
    use super::FEW;
    use crate::refusal;
    use core::cell::Cell;
    use core::marker::PhantomData;
    use core::ops::Range;

    /// How many parts there are for each thread, so that one that is slow does not keep all others waiting.
    const PARTS: usize = 4;

    thread_local! {
        /// Whether the line that this thread computes has asked for others.
        static IS_ASKED: Cell<bool> = const { Cell::new(false) };
        /// How often it has shared out work.
        static TIMES_SHARED: Cell<usize> = const { Cell::new(0) };
    }

    /// As long as it lives, what this thread computes is shared out.
    // Not `Send`: it belongs to its thread.
    pub struct Parallel {
        before: bool,
        of_this_thread: PhantomData<*const ()>,
    }

    impl Parallel {
        /// From here on, until it is dropped.
        #[must_use]
        pub fn begin() -> Self {
            Self::asked(true)
        }

        /// How often this thread has shared out work: tests ask, as nothing else tells.
        #[must_use]
        pub fn times_shared() -> usize {
            TIMES_SHARED.get()
        }

        fn asked(is_asked: bool) -> Self {
            Parallel {
                before: IS_ASKED.replace(is_asked),
                of_this_thread: PhantomData,
            }
        }
    }

    impl Drop for Parallel {
        fn drop(&mut self) {
            IS_ASKED.set(self.before);
        }
    }

    #[inline]
    pub(crate) fn parts(elements: usize) -> usize {
        if IS_ASKED.get() && elements >= 2 * FEW {
            let most = match count() {
                1 => 1,
                threads => threads * PARTS,
            };
            most.min(elements / FEW)
        } else {
            1
        }
    }

    pub(crate) fn count() -> usize {
        rayon::current_num_threads()
    }

    /// Calls `f` with the number of each part, on several threads, and waits for all of them. A panic of
    /// one goes on here, once the others are done.
    ///
    /// # Safety
    /// What `f` reaches may be reached from several threads at once: it reads plain elements, and no two
    /// parts write the same.
    #[cold]
    pub(crate) unsafe fn share(parts: usize, f: &dyn Fn(usize)) {
        if parts <= 1 {
            return (0..parts).for_each(f);
        }
        TIMES_SHARED.set(TIMES_SHARED.get().wrapping_add(1));
        let work = Work {
            f,
            within: refusal::within(),
        };
        // A thread that waits may be given work of others meanwhile, who have not asked, nor are in this `try_arr!`.
        let _nobody_else = Parallel::asked(false);
        let _nor_within = refusal::work_within(None);
        work.share(0..parts);
    }

    /// What is shared out.
    struct Work<'w> {
        f: &'w dyn Fn(usize),
        /// Where refusals are caught.
        within: Option<refusal::Places>,
    }

    // SAFETY: [thread] the caller of `share` promises that `f` may be called from several threads at once.
    unsafe impl Sync for Work<'_> {}

    impl Work<'_> {
        fn share(&self, parts: Range<usize>) {
            if parts.len() == 1 {
                let _within = refusal::work_within(self.within);
                return (self.f)(parts.start);
            }
            let middle = parts.start + parts.len() / 2;
            rayon::join(
                || self.share(parts.start..middle),
                || self.share(middle..parts.end),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn parts_are_all_of_it_in_order() {
        for len in [0, 1, 7, 1000] {
            for parts in [1, 2, 3, 8] {
                let mut end = 0;
                for number in 0..parts {
                    let positions = part(number, parts, len);
                    assert_eq!(positions.start, end);
                    end = positions.end;
                }
                assert_eq!(end, len);
            }
        }
    }
}
