//! Elements of no kind that can be computed with: their `clone`, `drop`, `==` and what is called with them panic.

use super::fuse::{Bomb, Matrix, at_every_step, burn};
use ndview::prelude::*;
use std::cell::Cell;

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

/// A number that counts how often it was compared.
struct Asked;
thread_local! {
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

impl PartialEq<Asked> for i32 {
    fn eq(&self, _: &Asked) -> bool {
        ASKED.set(ASKED.get() + 1);
        *self < 3
    }
}

#[test]
fn comparisons_stop_where_the_users_code_says_no() {
    let (a, b) = (
        Owned::from((0..100).collect::<Vec<i32>>()),
        Owned::from_fn(100, |_| Asked),
    );
    assert!(a != b);
    assert_eq!(ASKED.get(), 4);
}
