//! Results that are computed several at once, and kept until they are needed.

use crate::element::assume_init_mut;
use core::mem::MaybeUninit;

/// How many results are computed at once, at most.
pub(super) const BLOCK: usize = 256;

/// Where an operator keeps its results: a [`Block`]; or nowhere, `()`, if it computes each where it is
/// needed.
pub trait Retained<R> {
    crate::sealed::seal!(required);

    /// A place for results, without any.
    fn empty() -> Self;

    /// Has the results of `len` positions from `start` on computed.
    ///
    /// # Panics
    /// If there are more than fit.
    #[doc(hidden)]
    fn fill(
        &mut self,
        start: usize,
        len: usize,
        compute: impl for<'r> FnOnce(Pending<'r, R>) -> Computed<'r, R>,
    );

    /// The result of a position.
    ///
    /// # Safety
    /// It is one of those that were computed last.
    #[doc(hidden)]
    unsafe fn get(&self, position: usize) -> R;
}

impl<R> Retained<R> for () {
    crate::sealed::seal!();

    #[inline(always)]
    fn empty() -> Self {}

    fn fill(
        &mut self,
        _: usize,
        _: usize,
        _: impl for<'r> FnOnce(Pending<'r, R>) -> Computed<'r, R>,
    ) {
        unreachable!("results that are kept nowhere are not computed at once")
    }

    unsafe fn get(&self, _: usize) -> R {
        unreachable!("results that are kept nowhere are not computed at once")
    }
}

/// The results of some positions, one after the other.
pub struct Block<R> {
    /// The position of the first.
    start: usize,
    room: Room<R>,
}

impl<R: Copy> Retained<R> for Block<R> {
    crate::sealed::seal!();

    #[inline(always)]
    fn empty() -> Self {
        Block {
            start: 0,
            room: Room::empty(),
        }
    }

    #[inline(always)]
    fn fill(
        &mut self,
        start: usize,
        len: usize,
        compute: impl for<'r> FnOnce(Pending<'r, R>) -> Computed<'r, R>,
    ) {
        self.start = start;
        compute(self.room.first(len));
    }

    #[inline(always)]
    unsafe fn get(&self, position: usize) -> R {
        let position = position.wrapping_sub(self.start);
        // SAFETY: [written] the caller promises that the position is one of those that `fill` had
        // computed last. What computed them returned `Computed`, which there is only of elements
        // that are.
        unsafe { self.room.0.get_unchecked(position).assume_init_read() }
    }
}

/// Room for a block of numbers.
pub(super) struct Room<R>([MaybeUninit<R>; BLOCK]);

impl<R: Copy> Room<R> {
    #[inline(always)]
    pub(super) fn empty() -> Self {
        Room([const { MaybeUninit::uninit() }; BLOCK])
    }

    /// Room for so many.
    #[inline(always)]
    pub(super) fn first(&mut self, len: usize) -> Pending<'_, R> {
        Pending(&mut self.0[..len])
    }
}

/// Elements that are to be written.
pub struct Pending<'r, R>(&'r mut [MaybeUninit<R>]);

impl<'r, R> Pending<'r, R> {
    #[inline(always)]
    pub(super) fn of(places: &'r mut [MaybeUninit<R>]) -> Self {
        Pending(places)
    }

    #[inline(always)]
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Writes each.
    #[inline(always)]
    pub(super) fn write(self, of: impl Fn(usize) -> R) -> Computed<'r, R> {
        for (position, place) in self.0.iter_mut().enumerate() {
            place.write(of(position));
        }
        // SAFETY: [written] all of them have just been written.
        Computed(unsafe { assume_init_mut(self.0) })
    }
}

/// All of the elements that were to be written.
pub struct Computed<'r, R>(&'r mut [R]);

impl<R> Computed<'_, R> {
    /// The elements.
    #[inline(always)]
    pub(super) fn elements(&mut self) -> &mut [R] {
        self.0
    }
}
