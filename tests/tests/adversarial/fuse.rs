//! Elements that own memory, and panic in what they are asked when a fuse has burnt down: an operation is run
//! with a fuse of every length.

use ndview::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static LIVE: RefCell<HashSet<u64>> = RefCell::default();
    static NEXT: Cell<u64> = const { Cell::new(0) };
    static DROPPED_TWICE: Cell<u64> = const { Cell::new(0) };
    /// How many more calls of the user's code return.
    pub(super) static FUSE: Cell<u64> = const { Cell::new(u64::MAX) };
    /// Whether drops count as well.
    static DROPS_PANIC: Cell<bool> = const { Cell::new(false) };
}

/// Panics if the fuse has burnt down.
pub(super) fn burn() {
    let left = FUSE.get();
    FUSE.set(left.saturating_sub(1));
    assert!(left > 0, "the fuse has burnt down");
}

/// An element that owns memory, and is known by a number of its own.
pub(super) struct Bomb(Box<u64>, pub(super) i32);
impl Element for Bomb {}

impl Bomb {
    pub(super) fn new(value: i32) -> Self {
        let number = NEXT.replace(NEXT.get() + 1);
        LIVE.with_borrow_mut(|live| live.insert(number));
        Bomb(Box::new(number), value)
    }
}

impl Clone for Bomb {
    fn clone(&self) -> Self {
        assert!(
            LIVE.with_borrow(|live| live.contains(&self.0)),
            "cloned after it was dropped"
        );
        burn();
        Bomb::new(self.1)
    }
}

impl PartialEq for Bomb {
    fn eq(&self, other: &Self) -> bool {
        burn();
        self.1 == other.1
    }
}

impl PartialOrd for Bomb {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        burn();
        self.1.partial_cmp(&other.1)
    }
}

impl Drop for Bomb {
    fn drop(&mut self) {
        if !LIVE.with_borrow_mut(|live| live.remove(&self.0)) {
            DROPPED_TWICE.set(DROPPED_TWICE.get() + 1);
        }
        if DROPS_PANIC.get() && !std::thread::panicking() {
            burn();
        }
    }
}

pub(super) type Matrix = Owned<Bomb, (Dyn, Dyn)>;

pub(super) fn matrix() -> Matrix {
    Owned::from_fn([4, 3], |[i, j]| Bomb::new((3 * i + j) as i32))
}

pub(super) fn live() -> usize {
    LIVE.with_borrow(HashSet::len)
}

/// Runs an operation with a fuse of every length, until it burns down no more. Each time, the array stays
/// one whose elements are alive; where the operation returns, all else that it made has been dropped.
#[track_caller]
pub(super) fn at_every_step(operation: impl Fn(&mut Matrix)) {
    for drops_panic in [false, true] {
        let mut steps = 0;
        loop {
            let mut a = matrix();
            let before = live();
            FUSE.set(steps);
            DROPS_PANIC.set(drops_panic);
            let result = catch_unwind(AssertUnwindSafe(|| operation(&mut a)));
            FUSE.set(u64::MAX);
            DROPS_PANIC.set(false);
            assert_eq!(DROPPED_TWICE.get(), 0, "at step {steps}");
            assert_eq!(a.size(), 12);
            let alive = |x: &Bomb| LIVE.with_borrow(|live| live.contains(&x.0));
            assert!(a.iter().all(alive), "at step {steps}");
            if result.is_ok() {
                assert_eq!(live(), before, "at step {steps}");
            }
            drop(a);
            // What a panic has left behind is forgotten, not dropped: memory is lost, nothing else.
            LIVE.with_borrow_mut(HashSet::clear);
            if result.is_ok() {
                break;
            }
            steps += 1;
            assert!(steps < 10_000, "never returns");
        }
        assert!(steps > 0 || drops_panic, "nothing of the user's is called");
    }
}
