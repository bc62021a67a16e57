//! Arrays that are others each time they are asked for, iterators that lie, indices that change the array.

use ndview::messages::Sections;
use ndview::prelude::*;
use ndview::{Error, Held, HeldMut};
use ndview_tests::panic_message;
use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind};

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

/// Parts that overlap, lie outside, or end where numbers do.
struct Cuts(Vec<(usize, usize)>);

impl Sections for Cuts {
    fn parts(&self, _: usize, _: bool) -> Result<Vec<(usize, usize)>, Error> {
        Ok(self.0.clone())
    }
}

#[test]
fn parts_that_are_none() {
    let mut a: Owned<String, (Dyn,)> = (0..10).map(|i: u8| i.to_string()).collect();
    for outside in [(0, 11), (11, 0), (10, 1), (1, usize::MAX), (usize::MAX, 1)] {
        let cuts = || Cuts(vec![outside]);
        let message = panic_message(|| drop(a.split(cuts())));
        assert!(message.contains("a part beyond its axis"), "{message}");
        let message = panic_message(AssertUnwindSafe(|| drop(a.split_mut(cuts()))));
        assert!(message.contains("a part beyond its axis"), "{message}");
    }
    for overlapping in [
        vec![(0, 5), (4, 3)],
        vec![(3, 3), (0, 3)],
        vec![(2, usize::MAX - 1), (0, 5)],
        vec![(usize::MAX, 2), (0, 10)],
    ] {
        let cuts = || Cuts(overlapping.clone());
        panic_message(AssertUnwindSafe(|| drop(a.split_mut(cuts()))));
    }
    // A part without positions may be where the axis ends, and before what is there already.
    let lens = |parts: Vec<ViewMut<'_, String, (Dyn,), Contiguous>>| -> Vec<usize> {
        parts.iter().map(|part| part.len()).collect()
    };
    let cuts = Cuts(vec![(10, 0), (0, 4), (2, 0), (4, 6)]);
    assert_eq!(lens(a.split_mut(cuts)), [0, 4, 0, 6]);
}
