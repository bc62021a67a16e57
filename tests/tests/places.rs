//! Where `arr!` may stand and what it may index: fields, smart pointers, guards, function results,
//! generic functions; that everything is evaluated once; and that no name of the user's collides
//! with one of the macro's. The expectations stand in the tests.

use ndview::prelude::*;
use ndview_tests::counted;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct World {
    grid: Owned<i64, (Len<3>, Len<4>)>,
    rows: Vec<Owned<i64, (Dyn,)>>,
}

impl World {
    fn new() -> Self {
        World {
            grid: counted(),
            rows: vec![Owned::from(vec![1, 2, 3]), Owned::from(vec![4, 5])],
        }
    }

    fn tail(&self) -> View<'_, i64, (Len<2>, Len<4>), Contiguous> {
        arr!(self.grid[1:])
    }

    fn tail_mut(&mut self) -> ViewMut<'_, i64, (Len<2>, Len<4>), Contiguous> {
        arr!(&mut self.grid[1:])
    }

    fn clear_row(&mut self, row: usize) {
        arr!(self.grid[row] = 0);
        arr!(self.grid[row, 1:3] += row as i64);
    }
}

#[test]
fn a_field_is_a_place() {
    let mut world = World::new();
    assert_eq!(world.tail()[[0, 0]], 4);
    world.tail_mut().fill(9);
    world.clear_row(0);
    assert_eq!(world.grid.to_vec(), [0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9]);
    world.clear_row(2);
    assert_eq!(arr!(world.grid[-1]).to_vec(), [0, 2, 2, 0]);
    let second = &world.rows[1];
    assert_eq!(arr!(second[-1]), 5);
    let pair = (counted::<(Len<3>,)>(), 5);
    assert_eq!(arr!(pair.0[1:]).to_vec(), [1, 2]);
}

#[test]
fn smart_pointers_and_guards_are_places() {
    let shared = Rc::new(counted::<(Len<3>,)>());
    assert_eq!(arr!(shared[1:]).to_vec(), [1, 2]);
    let boxed = Box::new(counted::<(Len<3>,)>());
    assert_eq!(arr!(boxed[-1]), 2);
    let atomic = Arc::new(vec![1, 2, 3]);
    assert_eq!(arr!(atomic[::-1]).to_vec(), [3, 2, 1]);

    let cell = Rc::new(RefCell::new(counted::<(Len<3>,)>()));
    arr!(cell.borrow_mut()[1:] = 7_i64);
    let guard = cell.borrow();
    assert_eq!(arr!(guard[1:]).to_vec(), [7, 7]);
    drop(guard);
    assert_eq!(arr!(cell.borrow()[1]), 7);

    let lock = Mutex::new(counted::<(Len<3>,)>());
    arr!(lock.lock().unwrap()[0] = 5_i64);
    assert_eq!(arr!(lock.lock().unwrap()[0]), 5);
}

#[test]
fn references_of_any_depth_are_places() {
    fn last(a: &Owned<i64, (Dyn,)>) -> i64 {
        arr!(a[-1])
    }
    fn double(a: &mut Owned<i64, (Dyn,)>) {
        arr!(a[:] *= 2);
    }
    let mut a = Owned::from(vec![1_i64, 2, 3]);
    double(&mut a);
    assert_eq!(last(&a), 6);
    let reference = &&a;
    assert_eq!(arr!(reference[0]), 2);
    let views = [arr!(a[1:]), arr!(a[:2])];
    let total: i64 = views.iter().map(|view| arr!(view[0])).sum();
    assert_eq!(total, 6);
}

#[test]
fn a_function_result_is_a_place_for_as_long_as_the_statement() {
    fn make(n: i64) -> Owned<i64, (Dyn,)> {
        Owned::from((0..n).collect::<Vec<_>>())
    }
    assert_eq!(arr!(make(5)[1:]).to_vec(), [1, 2, 3, 4]);
    assert_eq!(arr!(make(5)[-1]), 4);
    assert_eq!(arr!(make(6).reshape(2, 3)[1]).to_vec(), [3, 4, 5]);
    let by_name = HashMap::from([("a", make(3))]);
    assert_eq!(arr!({ &by_name["a"] }[1:]).to_vec(), [1, 2]);
}

#[test]
fn rusts_own_arrays_are_places() {
    let nested = [[1, 2, 3], [4, 5, 6]];
    let column: View<'_, i32, (Len<2>,), Strided> = arr!(nested[:, 1]);
    assert_eq!(column.to_vec(), [2, 5]);
    let vector = vec![1, 2, 3];
    let tail: View<'_, i32, (Dyn,), Contiguous> = arr!(vector[1:]);
    assert_eq!(tail.to_vec(), [2, 3]);
    let slice: &[i32] = &vector;
    assert_eq!(arr!(slice[::-1]).to_vec(), [3, 2, 1]);
    let mut samples = vec![0.0; 4];
    arr!(samples[1:3] = 1.5);
    assert_eq!(samples, [0.0, 1.5, 1.5, 0.0]);
    let deep = [[[1_u8; 2]; 3]; 4];
    let _: View<'_, u8, (Len<4>, Len<3>, Len<2>), Contiguous> = arr!(deep[...]);
}

#[test]
fn indexes_follow_each_other() {
    let mut a = counted::<(Len<3>, Len<4>)>();
    assert_eq!(arr!(a[1:][0]).to_vec(), [4, 5, 6, 7]);
    assert_eq!(arr!(a[1:][0][-1]), 7);
    assert_eq!(arr!(a.T[1:][0, 1:][::-1]).to_vec(), [9, 5]);
    assert_eq!(arr!(a[[2, 0]][0]).to_vec(), [8, 9, 10, 11]);
    assert_eq!(arr!(a[a > 5][1:3]).to_vec(), [7, 8]);
    arr!(a[1:][0] = 1);
    arr!(a[1:][0][2:] = 2);
    assert_eq!(a.to_vec(), [0, 1, 2, 3, 1, 1, 2, 2, 8, 9, 10, 11]);
    arr!(&mut a[1:][:, 0]).fill(-1);
    assert_eq!(arr!(a[:, 0]).to_vec(), [0, -1, -1]);
}

#[test]
fn views_live_as_long_as_their_array_not_as_the_variable() {
    fn middle<'a>(view: View<'a, i64, (Dyn,), Contiguous>) -> View<'a, i64, (Dyn,), Contiguous> {
        arr!(view[1:-1])
    }
    let a = Owned::from(vec![1_i64, 2, 3, 4, 5]);
    let inner = {
        let outer = arr!(a[:]);
        middle(middle(outer))
    };
    assert_eq!(inner.to_vec(), [3]);
}

#[test]
fn generic_functions_index() {
    fn first<T: Clone>(a: &Owned<T, (Dyn,)>) -> T {
        arr!(a[0])
    }
    fn at<T: Clone, const N: usize>(a: &Owned<T, (Len<N>,)>, i: isize) -> T {
        arr!(a[i])
    }
    fn border<T: Copy>(m: View<'_, T, (Dyn, Dyn)>, value: impl Fn(T) -> f64) -> f64 {
        arr!(m[0])
            .iter()
            .chain(arr!(m[-1]).iter())
            .map(|x| value(*x))
            .sum()
    }
    fn reversed<'a, T>(view: View<'a, T, (Dyn,)>) -> View<'a, T, (Dyn,)> {
        arr!(view[::-1])
    }
    let a = Owned::from(vec!["a", "b"]);
    assert_eq!(first(&a), "a");
    assert_eq!(at(&counted::<(Len<5>,)>(), -2), 3);
    assert_eq!(
        border(counted::<(Len<3>, Len<2>)>().erase().strided(), |x| x
            as f64),
        10.0
    );
    assert_eq!(reversed(a.erase().strided()).to_vec(), ["b", "a"]);
}

#[test]
fn every_expression_is_evaluated_once_from_left_to_right() {
    let log = RefCell::new(Vec::new());
    let note = |name: &'static str, value: i64| {
        log.borrow_mut().push(name);
        value
    };
    let a = counted::<(Len<3>, Len<4>)>();
    let taken = arr!(a[note("i", 1), note("j", 1):note("k", 4):note("l", 2)]);
    assert_eq!(taken.to_vec(), [5, 7]);
    assert_eq!(log.take(), ["i", "j", "k", "l"]);
    assert_eq!(arr!(a[note("i", 1), note("j", 2)]), 6);
    assert_eq!(log.take(), ["i", "j"]);

    let make = || {
        note("base", 0);
        a.copy()
    };
    assert_eq!(arr!(make()[note("i", 1)]).to_vec(), [4, 5, 6, 7]);
    let mut evaluated = log.take();
    evaluated.sort_unstable();
    assert_eq!(evaluated, ["base", "i"]);

    let mut b = a.copy();
    arr!(b[note("i", 1), note("j", 2)] = note("value", 9));
    let mut evaluated = log.take();
    evaluated.sort_unstable();
    assert_eq!(evaluated, ["i", "j", "value"]);
    assert_eq!(b[[1, 2]], 9);
}

#[test]
fn an_index_may_ask_the_array_that_it_changes() {
    let mut a = counted::<(Len<5>,)>();
    arr!(a[a.len() - 1] = 40);
    arr!(a[a.len() - 3:] += 1);
    assert_eq!(a.to_vec(), [0, 1, 3, 4, 41]);
    arr!(a[a.shape()[0] - 5] = a[1] + 6);
    assert_eq!(a[[0]], 7);
}

#[test]
fn no_name_collides_with_one_of_the_macros() {
    let (i0, i1, i2, v, s, x, a, b, e0, e1) = (1, 2, 0, 3, 4, 5, 6, 7, 8, 9);
    let (array, source, cursor, index, view, value, result, target) = (1, 2, 3, 4, 5, 6, 7, 8);
    let m = counted::<(Len<4>, Len<4>)>();
    assert_eq!(arr!(m[i0, i1]), 6);
    assert_eq!(arr!(m[i1:v, i2::i1]).to_vec(), [8, 10]);
    assert_eq!(
        arr!([i0, i1, v, s, x, a, b, e0, e1]).to_vec(),
        [1, 2, 3, 4, 5, 6, 7, 8, 9]
    );
    let listed = arr!([array, source, cursor, index, view, value, result, target]);
    assert_eq!(listed.to_vec(), [1, 2, 3, 4, 5, 6, 7, 8]);
    let mut cursor = listed;
    arr!(cursor[array:source] = index);
    arr!(cursor[i0] += view);
    assert_eq!(cursor[[1]], 9);
    let mut target = arr!([[1, 2], [3, 4]]);
    arr!(target[i0] = [value, result]);
    assert_eq!(target.to_vec(), [1, 2, 6, 7]);
}

#[test]
fn no_item_collides_with_one_of_the_macros() {
    #[allow(dead_code, reason = "their names are the test")]
    mod items {
        pub struct Option;
        pub struct Vec;
        pub struct Len;
        pub struct View;
        pub struct Cursor;
        pub trait Source {
            fn at(&self) {}
            fn as_array_view(&self) {}
            fn index(&self) {}
            fn slice(&self) {}
        }
        impl<T> Source for T {}
        pub fn arr() {}
        pub mod core {}
        pub mod std {}
        pub mod ndview {}
    }
    #[allow(unused_imports, reason = "their names are the test")]
    use items::{Cursor, Len, Option, Vec, View, arr, core, ndview, std};
    let a = ::ndview_tests::counted::<(::ndview::Len<3>,)>();
    assert_eq!(arr!(a[1:]).to_vec(), [1, 2]);
    assert_eq!(arr!(a[0]), 0);
    assert_eq!(arr!([[1, 2], [3, 4]][0]).to_vec(), [1, 2]);
    let mut b = a.copy();
    arr!(b[1:] = a[:-1]);
    arr!(b[b > 0] = 5);
    assert_eq!(b.to_vec(), [0, 0, 5]);
}

#[test]
fn several_lines_share_their_names() {
    let a = counted::<(Len<5>,)>();
    let last = arr! {
        let b = a[1:];
        let c = b[::-1];
        c[0]
    };
    assert_eq!(last, 4);
    let mut m = counted::<(Len<2>, Len<3>)>();
    arr! {
        m[0] = 1;
        m[1, 1:] += 10;
        m[:, 0] *= 2;
    }
    assert_eq!(m.to_vec(), [2, 1, 1, 6, 14, 15]);
}

#[test]
fn a_macro_of_the_users_own_hands_tokens_on() {
    macro_rules! sub {
        ($array:expr, $($index:tt)*) => {
            arr!($array[$($index)*])
        };
    }
    let a = counted::<(Len<3>, Len<4>)>();
    assert_eq!(sub!(a, 1, ::2).to_vec(), [4, 6]);
    assert_eq!(sub!(a, ..., -1).to_vec(), [3, 7, 11]);
}

#[test]
fn a_view_that_a_function_makes_of_a_view_borrows_the_array() {
    let a = arr!([[1, 2, 3], [4, 5, 6]]);
    let repeated = arr!(np.broadcast_to(a[1], (2, 3)));
    let flipped = arr!(np.flip(a[:, 1:], axis=1));
    let turned = arr!(np.transpose(a[:1]));
    let wide = arr!(np.expand_dims(a[0], 0));
    assert_eq!(repeated, arr!([[4, 5, 6], [4, 5, 6]]));
    assert_eq!(flipped, arr!([[3, 2], [6, 5]]));
    assert_eq!(turned, arr!([[1], [2], [3]]));
    assert_eq!(wide, arr!([[1, 2, 3]]));
}
