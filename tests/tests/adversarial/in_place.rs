//! Elements that live in the array itself, and those without size.

use super::fuse::{FUSE, burn};
use ndview::prelude::*;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// An element that lives in the array itself, and whose `clone` may panic.
struct Sharp(i32);
impl Element for Sharp {}

impl Clone for Sharp {
    fn clone(&self) -> Self {
        burn();
        Sharp(self.0)
    }
}

type Few = Owned<Sharp, Shape![2, 3]>;

fn few() -> Few {
    Owned::from_fn((Len::<2>, Len::<3>), |[i, j]| Sharp((3 * i + j) as i32))
}

/// As `at_every_step`, for an array whose elements are in place: there is nothing to drop, but each stays one
/// that was there, or one that was written.
#[track_caller]
fn in_place_at_every_step(operation: impl Fn(&mut Few)) {
    for steps in 0.. {
        let mut a = few();
        FUSE.set(steps);
        let result = catch_unwind(AssertUnwindSafe(|| operation(&mut a)));
        FUSE.set(u64::MAX);
        let is_known = |x: &Sharp| (0..6).contains(&x.0) || x.0 == 70;
        assert!(a.iter().all(is_known), "at step {steps}");
        if result.is_ok() {
            assert!(steps > 0, "nothing of the user's is called");
            return;
        }
        assert!(steps < 1000, "never returns");
    }
}

#[test]
fn elements_in_place_stay_elements() {
    in_place_at_every_step(|a| drop(a.clone()));
    in_place_at_every_step(|a| a.clone_from(&few()));
    in_place_at_every_step(|a| a.fill(Sharp(70)));
    in_place_at_every_step(|a| drop(arr!(a.T.copy())));
    in_place_at_every_step(|a| drop(arr!(a[::-1, ::2].copy())));
    in_place_at_every_step(|a| drop(arr!(a[[1, 0, 1]])));
    in_place_at_every_step(|a| drop(arr!(np.roll(a, 1, axis = 1))));
    in_place_at_every_step(|a| arr!(a[0] = a[1]));
    in_place_at_every_step(|a| arr!(a[:, ::-1] = a[:]));
    in_place_at_every_step(|a| arr!(a[[0, 1], 1:] = a[0, 1:]));
    in_place_at_every_step(|a| arr!(a.flat = a.T.copy()));
    in_place_at_every_step(|a| {
        let value = Sharp(70);
        arr!(a[1:] = value)
    });
    in_place_at_every_step(|a| {
        let (mut top, bottom) = arr!(&mut a[0], &a[1]);
        arr!(top[:] = bottom[::-1])
    });
}

/// An element without size that counts what becomes of it.
struct Counted;
impl Element for Counted {}

thread_local! {
    static COUNTED: Cell<i64> = const { Cell::new(0) };
}

impl Counted {
    fn new() -> Self {
        COUNTED.set(COUNTED.get() + 1);
        Counted
    }
}
impl Clone for Counted {
    fn clone(&self) -> Self {
        Counted::new()
    }
}
impl Drop for Counted {
    fn drop(&mut self) {
        COUNTED.set(COUNTED.get() - 1);
    }
}

#[test]
fn elements_without_size_are_dropped_as_often_as_they_are_made() {
    {
        let mut a = Owned::from_fn([5, 4], |_| Counted::new());
        assert_eq!(COUNTED.get(), 20);
        let b = arr!(a[::2, [0, 3, 3]]);
        assert_eq!((b.shape(), COUNTED.get()), ([3, 3], 29));
        arr!(a[1:] = a[:-1]);
        arr!(a[[0, 1], 1:] = a[2, 1:]);
        a.fill(Counted::new());
        assert_eq!(COUNTED.get(), 29);
        let c = arr!(a.T.copy());
        assert_eq!((c.size(), COUNTED.get()), (20, 49));
    }
    assert_eq!(COUNTED.get(), 0);
}
