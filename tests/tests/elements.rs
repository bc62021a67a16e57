//! Elements of every sort: without size, with destructors, shared; and arrays without elements.
//! The expectations stand in the tests.

use ndview::prelude::*;
use ndview_tests::panic_message;
use std::cell::Cell;
use std::rc::Rc;

#[derive(Clone, Copy, Debug, PartialEq)]
struct Marker;
impl Element for Marker {}

/// An element that is shared: how often tells where it is stored.
#[derive(Clone)]
struct Shared(Rc<()>);
impl Element for Shared {}

impl Shared {
    fn new() -> Self {
        Shared(Rc::new(()))
    }

    fn count(&self) -> usize {
        Rc::strong_count(&self.0)
    }
}

#[test]
fn elements_without_size_are_counted() {
    let mut a = Owned::from_fn([3, 4], |_| Marker);
    assert_eq!(a.len(), 12);
    assert_eq!(a.nbytes(), 0);
    assert_eq!(a.strides(), [0, 0]);
    assert_eq!(a.iter().count(), 12);
    let view = arr!(a[1:, ::-2]);
    assert_eq!(view.shape(), [2, 2]);
    assert_eq!(view.iter().count(), 4);
    assert_eq!(view.t().iter().count(), 4);
    let mask = Owned::from_fn([3, 4], |[i, j]| i == j);
    assert_eq!(arr!(a[mask]).len(), 3);
    assert_eq!(arr!(a[2, -1]), Marker);
    assert_eq!(arr!(a[[0, 0, 2]]).shape(), [3, 4]);
    arr!(a[1:] = Marker);
    arr!(a[1:] = a[:-1]);
    assert_eq!(arr!(&mut a[:, 0]).iter_mut().count(), 3);
    assert_eq!(
        panic_message(|| a[[3, 0]]),
        "index 3 is out of bounds for axis 0 with size 3"
    );
}

#[test]
fn many_elements_without_size_take_no_memory() {
    let a = Owned::from(vec![(); 1 << 40]);
    assert_eq!(arr!(a[::2]).len(), 1 << 39);
    assert_eq!(arr!(a[-5:]).iter().count(), 5);
    let half = 1_u64 << 39;
    assert_eq!(arr!(a[half:half + 3]).len(), 3);
}

#[test]
fn arrays_without_elements_work() {
    let a = Owned::<i32, _>::from_fn([0, 3], |_| unreachable!("there are no elements"));
    assert_eq!((a.shape(), a.len(), a.is_empty()), ([0, 3], 0, true));
    assert_eq!(arr!(a[:, 1]).len(), 0);
    assert_eq!(arr!(a[5:, ::-1]).shape(), [0, 3]);
    assert_eq!(a.t().shape(), [3, 0]);
    assert_eq!(a.t().iter().count(), 0);
    assert_eq!(a.t().flip().copy().shape(), [3, 0]);
    assert_eq!(a.reshape([7, 0]).shape(), [7, 0]);
    assert_eq!(arr!(a[a > 0]).len(), 0);
    assert_eq!(a.map(|x| *x).to_vec(), [0; 0]);
    assert_eq!(a.ravel().as_slice(), [0; 0]);
    assert_eq!(a.broadcast_to([4, 0, 3]).iter().count(), 0);
    assert_eq!(a.diagonal().shape(), [0]);
    let mut b = a.copy();
    arr!(b[:] = 1);
    arr!(b[:, [0, 2]] = 1);
    arr!(b[b > 0] = 1);
    assert_eq!(b, a);
    let list: Vec<usize> = Vec::new();
    assert_eq!(arr!(a[:, list]).shape(), [0, 0]);
    assert_eq!(
        panic_message(|| arr!(a[0, :]).len()),
        "index 0 is out of bounds for axis 0 with size 0"
    );
}

#[test]
fn an_element_is_cloned_once_for_each_value_taken() {
    struct Counted<'a>(&'a Cell<usize>);
    impl Clone for Counted<'_> {
        fn clone(&self) -> Self {
            self.0.set(self.0.get() + 1);
            Counted(self.0)
        }
    }
    let clones = Cell::new(0);
    let a = Owned::from_fn([3, 3], |_| Counted(&clones));
    let _ = arr!(a[1, 1]);
    assert_eq!(clones.replace(0), 1);
    let view = arr!(a[1:, 1]);
    assert_eq!(clones.get(), 0, "a view clones nothing");
    drop(view.copy());
    assert_eq!(clones.replace(0), 2);
    drop(arr!(a[[0, 0]]));
    assert_eq!(clones.replace(0), 6);
    drop(a.into_vec());
    assert_eq!(clones.get(), 0, "the elements move out");
}

#[test]
fn what_is_overwritten_is_dropped_once() {
    let (old, new) = (Shared::new(), Shared::new());
    let mut a = Owned::from_fn([2, 3], |_| old.clone());
    assert_eq!((old.count(), new.count()), (7, 1));
    a.fill(new.clone());
    assert_eq!((old.count(), new.count()), (1, 7));
    arr!(&mut a[:, 1:]).fill(old.clone());
    assert_eq!((old.count(), new.count()), (5, 3));
    let values = Owned::from(vec![new.clone(), old.clone(), new.clone()]);
    arr!(a[0] = values);
    assert_eq!((old.count(), new.count()), (5, 6));
    arr!(a[:, :-1] = a[:, 1:]);
    drop((a, values));
    assert_eq!((old.count(), new.count()), (1, 1));
}

#[test]
fn a_map_that_panics_leaks_nothing_twice() {
    let element = Rc::new(());
    let a = Owned::from_fn([4], |_| Rc::clone(&element));
    let message = panic_message(|| {
        let mut calls = 0;
        a.map(|x| {
            calls += 1;
            assert!(calls < 3, "the third call");
            Rc::clone(x)
        })
    });
    assert_eq!(message, "the third call");
    assert_eq!(Rc::strong_count(&element), 5);
}

/// An array of known lengths has its elements in place: that a `Cell` among them is written while the array is
/// borrowed must be known to the optimizer, so that this bites in a release build, and under miri.
#[test]
fn cells_in_place_are_written_while_they_are_borrowed() {
    #[inline(never)]
    fn around(a: &Owned<Cell<i32>, Shape![2]>, write: &dyn Fn()) -> [i32; 2] {
        let before = a[[0]].get();
        write();
        [before, a[[0]].get()]
    }
    let a: Owned<Cell<i32>, Shape![2]> = Owned::from_fn(Len::<2>, |[i]| Cell::new(i as i32 + 1));
    assert_eq!(around(&a, &|| a[[0]].set(5)), [1, 5]);
    a.iter().for_each(|cell| cell.set(7));
    assert_eq!(arr!(a[1]).get(), 7);
}
