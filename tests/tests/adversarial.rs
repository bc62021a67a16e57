//! Elements, indices and arrays that do their worst: `clone`, `drop`, `==` and closures that panic at every
//! step they are called at, `Deref` and `Held` that answer differently each time, iterators that lie, index
//! expressions that change the array. Nothing is dropped twice, nothing is read after it was dropped, and
//! what returns at all is right. CI runs this under the address sanitizer.

use ndview::prelude::*;
use ndview::{Held, HeldMut};
use ndview_tests::panic_message;
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static LIVE: RefCell<HashSet<u64>> = RefCell::default();
    static NEXT: Cell<u64> = const { Cell::new(0) };
    static DROPPED_TWICE: Cell<u64> = const { Cell::new(0) };
    /// How many more calls of the user's code return.
    static FUSE: Cell<u64> = const { Cell::new(u64::MAX) };
    /// Whether drops count as well.
    static DROPS_PANIC: Cell<bool> = const { Cell::new(false) };
}

/// Panics if the fuse has burnt down.
fn burn() {
    let left = FUSE.get();
    FUSE.set(left.saturating_sub(1));
    assert!(left > 0, "the fuse has burnt down");
}

/// An element that owns memory, and is known by a number of its own.
struct Bomb(Box<u64>, i32);
impl Element for Bomb {}

impl Bomb {
    fn new(value: i32) -> Self {
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

type Matrix = Owned<Bomb, (Dyn, Dyn)>;

fn matrix() -> Matrix {
    Owned::from_fn([4, 3], |[i, j]| Bomb::new((3 * i + j) as i32))
}

fn live() -> usize {
    LIVE.with_borrow(HashSet::len)
}

/// Runs an operation with a fuse of every length, until it burns down no more. Each time, the array stays
/// one whose elements are alive; where the operation returns, all else that it made has been dropped.
#[track_caller]
fn at_every_step(operation: impl Fn(&mut Matrix)) {
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

macro_rules! operations {
    ($($name:ident: |$a:ident| $operation:expr;)*) => {$(
        #[test]
        fn $name() {
            at_every_step(|$a| { let _ = $operation; });
        }
    )*};
}
operations! {
    copies: |a| a.copy();
    copies_of_transposes: |a| arr!(a.T.copy());
    copies_of_steps: |a| arr!(a[::-2, 1:].copy());
    vectors: |a| arr!(a[1:, 0]).to_vec();
    rows_that_are_picked: |a| arr!(a[[3, 0, 3]]);
    elements_that_are_picked: |a| arr!(a[[3, 0], [1, -1]]);
    rows_that_are_masked: |a| arr!(a[[true, false, true, true]]);
    elements_that_are_masked: |a| { let m = Owned::from_fn([4, 3], |[i, j]| i != j); arr!(a[m]) };
    single_elements: |a| arr!(a[1, 2]);
    assignments_of_rows: |a| { let b = arr!(a[::-1].copy()); arr!(a[1:] = b[1:]) };
    assignments_of_one: |a| { let b = Bomb::new(7); arr!(a[:, 1:] = b) };
    assignments_of_repeated_rows: |a| { let b = arr!(a[0].copy()); arr!(a[:, ::-1] = b) };
    assignments_that_overlap: |a| arr!(a[1:] = a[:-1]);
    assignments_backwards: |a| arr!(a[::-1] = a[:, ::-1]);
    assignments_to_picked_rows: |a| arr!(a[[0, 2, 0]] = a[1]);
    assignments_to_masked_elements: |a| {
        let m = Owned::from_fn([4, 3], |[i, j]| i != j);
        let b = Bomb::new(7);
        arr!(a[m] = b)
    };
    fills: |a| a.fill(Bomb::new(7));
    fills_of_parts: |a| { let (mut p, q) = arr!(&mut a[::2], &a[1::2]); p.fill(q[[0, 1]].clone()) };
    comparisons: |a| a == &arr!(a[::1].copy());
    comparisons_of_views: |a| arr!(a[1:]) == arr!(a[:-1]);
    maps: |a| a.map(|x| { burn(); x.1 });
    functions_of_indices: |a| { let b: Matrix = Owned::from_fn(a.shape(), |[i, _]| { burn(); Bomb::new(i as i32) }); b };
    collected: |a| a.iter().cloned().collect::<Owned<Bomb, (Dyn,)>>();
    rolled: |a| arr!(np.roll(a, 2, axis=0));
    repeated: |a| arr!(np.repeat(a, 2, axis=1));
    deleted: |a| arr!(np.delete(a, 1, axis=0));
    taken: |a| arr!(np.take(a, [2, 1], axis=1));
    reshaped: |a| arr!(a.T.reshape(12));
    tiled: |a| arr!(np.tile(a, 2));
    split_and_swapped: |a| {
        let mut parts = a.split_mut(2);
        let [first, second] = &mut parts[..] else { panic!("two parts") };
        first.iter_mut().zip(second.iter_mut()).for_each(|(x, y)| std::mem::swap(x, y));
        first[[0, 0]].clone()
    };
}

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

/// An array that is another one each time it is asked for.
struct Shifty {
    arrays: [Vec<i64>; 2],
    asked: Cell<usize>,
}

impl Shifty {
    fn new() -> Self {
        Shifty {
            arrays: [(0..40).collect(), vec![7]],
            asked: Cell::new(0),
        }
    }

    fn which(&self) -> usize {
        self.asked.replace(self.asked.get() + 1) % 2
    }
}

impl Held for Shifty {
    type Elem = i64;
    type Shape = (Dyn,);
    type Layout = Contiguous;

    fn held(&self) -> View<'_, i64, (Dyn,), Contiguous> {
        self.arrays[self.which()].held()
    }
}

impl HeldMut for Shifty {
    fn held_mut(&mut self) -> ViewMut<'_, i64, (Dyn,), Contiguous> {
        let which = self.which();
        self.arrays[which].held_mut()
    }
}

/// The same as what `Deref` leads to.
struct Turning(Shifty);

impl Deref for Turning {
    type Target = Vec<i64>;

    fn deref(&self) -> &Vec<i64> {
        &self.0.arrays[self.0.which()]
    }
}

impl DerefMut for Turning {
    fn deref_mut(&mut self) -> &mut Vec<i64> {
        let which = self.0.which();
        &mut self.0.arrays[which]
    }
}

/// What comes of a line is a value or a panic; under the sanitizer, nothing else.
fn survives(line: impl FnOnce()) {
    let _ = catch_unwind(AssertUnwindSafe(line));
}

#[test]
fn arrays_that_are_others_each_time() {
    for first in 0..2 {
        let shifty = || {
            let shifty = Shifty::new();
            shifty.asked.set(first);
            shifty
        };
        let mut s = shifty();
        survives(|| drop(arr!(s[1:].copy())));
        survives(|| drop(arr!(s[[0, 5, 30]])));
        survives(|| drop(arr!(s[s[:] > 3])));
        survives(|| drop(arr!(s[2:] + s[:-2])));
        survives(|| arr!(s[s[:] > 3] = 1));
        survives(|| arr!(s[:] = s[::-1]));
        survives(|| arr!(s[1:] = s[:-1] + s[1:]));
        survives(|| arr!(s[[0, 30]] += 1));
        survives(|| arr!(s[35] = 1));
        survives(|| {
            let (mut p, q) = arr!(&mut s[:20], &s[20:]);
            arr!(p[...] = q.sum());
        });
        let mut t = Turning(shifty());
        survives(|| drop(arr!(t[1:].copy())));
        survives(|| drop(arr!(t[t[:] > 3])));
        survives(|| drop(arr!(t[2:] + t[:-2])));
        survives(|| arr!(t[:] = t[::-1]));
        survives(|| arr!(t[1:] = t[:-1] + t[1:]));
        survives(|| arr!(t[t[:] > 3] += 1));
        survives(|| {
            let (mut p, q) = arr!(&mut t[:20], &t[20:]);
            arr!(p[...] = q.sum());
        });
    }
}

/// An iterator that has not as many items as it says.
struct Liar(u32, (usize, Option<usize>));

impl Iterator for Liar {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0.to_string())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.1
    }
}
impl ExactSizeIterator for Liar {}

#[test]
fn iterators_that_lie() {
    for hint in [(0, Some(0)), (3, Some(3)), (100, None), (0, None)] {
        let a: Owned<String, (Dyn,)> = Liar(5, hint).collect();
        assert_eq!(a.to_vec(), ["4", "3", "2", "1", "0"]);
    }
}

#[test]
fn indices_that_change_the_array() {
    let mut a = vec![1, 2, 3];
    let last = arr!(
        a[{
            a.push(4);
            3
        }]
    );
    assert_eq!(last, 4);
    arr!(
        a[{
            a.push(5);
            4
        }] = 50
    );
    assert_eq!(a, [1, 2, 3, 4, 50]);
    let message = panic_message(AssertUnwindSafe(|| {
        arr!(
            a[{
                a.clear();
                2
            }] = 1
        )
    }));
    assert_eq!(message, "index 2 is out of bounds for axis 0 with size 0");
    let mut b = vec![1, 2, 3];
    arr!(b[{ b = vec![9; 8]; 1 }:{ b.truncate(4); 7 }] = { b.pop().unwrap_or(0) });
    assert!(b.len() <= 4);
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
