//! Arrays whose lengths are known and whose elements are few have them in place: what is computed of them is what is
//! computed of others, wherever they are moved to.

#![allow(unused_must_use, reason = "arrays are made to see what is allocated")]

use ndview::prelude::*;

/// The same elements, of lengths that are known and that are not.
macro_rules! both {
    ($rows:literal x $columns:literal, $element:expr) => {{
        let known = Owned::from_fn((Len::<$rows>, Len::<$columns>), $element);
        (known, Owned::from_fn([$rows, $columns], $element))
    }};
}

/// Compares expressions of `a`, `b` and `v`, whose lengths are known, with the same of lengths that are not.
macro_rules! agree {
    ($rows:literal x $columns:literal, $a:ident $b:ident $v:ident: $($expression:expr;)*) => {{
        let (known_a, unknown_a) = both!($rows x $columns, |[i, j]: [usize; 2]| (1 + $columns * i + j) as f64 / 7.0);
        let (known_b, unknown_b) = both!($rows x $columns, |[i, j]: [usize; 2]| 2.0 - (i * i + 3 * j) as f64 / 3.0);
        let known_v: Owned<f64, Shape![$columns]> = Owned::from_fn((Len::<$columns>,), |[j]| 1.5 - j as f64);
        let unknown_v = Owned::from(known_v.to_vec());
        $({
            let found = { let ($a, $b, $v) = (&known_a, &known_b, &known_v); let _ = ($a, $b, $v); $expression };
            let expected = { let ($a, $b, $v) = (&unknown_a, &unknown_b, &unknown_v); let _ = ($a, $b, $v); $expression };
            assert_eq!(format!("{found:?}"), format!("{expected:?}"), "{}", stringify!($expression));
        })*
    }};
}

macro_rules! agree_on_all {
    ($($rows:literal x $columns:literal)*) => {$(
        agree!($rows x $columns, a b v:
            arr!(a + b);
            arr!(a * 2 - b / a);
            arr!(np.exp(a) + np.sin(b));
            arr!(a + v);
            arr!(a.T + v[:, None]);
            arr!(a[::-1] - b[:, ::-1]);
            arr!(np.sqrt(a.T));
            arr!(a[:1] * b);
            arr!(a > b);
            arr!(np.where(a > b, a, -1));
            arr!(a.T.copy());
            arr!(a[::-1, ::-1].copy());
            arr!(a[0] + a[-1]);
            arr!(a @ b.T);
            arr!(a.T @ b);
            arr!(a @ v);
            arr!(v @ v);
            arr!(a.sum());
            arr!(a.T.sum());
            arr!(a.sum(axis=0));
            arr!(a.sum(axis=1));
            arr!((a * b).sum(axis=0, keepdims=True));
            arr!((a * b).sum());
            arr!(b.max());
            arr!(b.min(axis=1));
            arr!(b.argmax());
            arr!(b.prod(axis=0));
            arr!(a.mean());
            arr!((a > b).any());
            arr!((a > b).sum());
            arr!(np.diag(a @ b.T));
        );
    )*};
}

#[test]
fn what_is_computed_is_the_same() {
    agree_on_all!(1 x 1 2 x 3 3 x 3 4 x 4 3 x 5 4 x 5 8 x 8);
}

#[test]
fn assignments_are_the_same() {
    fn assigned<A: ndview::AsView<Elem = f64>>(a: &A) -> String {
        format!("{:?}", a.array_view())
    }
    macro_rules! all {
        ($a:ident, $b:ident, $v:ident) => {{
            let mut results = Vec::new();
            let (mut a, b, v) = ($a.clone(), &$b, &$v);
            arr!(a[...] = b * 2);
            results.push(assigned(&a));
            arr!(a += v);
            results.push(assigned(&a));
            arr!(a[:, 1] -= b[:, 0]);
            results.push(assigned(&a));
            arr!(a[1] = 7);
            results.push(assigned(&a));
            arr!(a[...] = b.T);
            results.push(assigned(&a));
            arr!(a[...] *= np.exp(v[:, None]));
            results.push(assigned(&a));
            arr!(a[...] = a.T + a);
            results.push(assigned(&a));
            results
        }};
    }
    let (known_a, a) = both!(3 x 3, |[i, j]: [usize; 2]| (3 * i + j) as f64);
    let (known_b, b) = both!(3 x 3, |[i, j]: [usize; 2]| (i * j) as f64 - 0.5);
    let known_v = arr!([1.0, -2.0, 3.0]);
    let v = Owned::from(known_v.to_vec());
    assert_eq!(all!(known_a, known_b, known_v), all!(a, b, v));
}

#[test]
fn elements_move_with_their_array() {
    let a = arr!([[1, 2], [3, 4]]);
    let moved = [a.clone(), a];
    let boxed = Box::new(moved);
    let [first, second] = *boxed;
    assert_eq!(first, second);
    let first_place = first.as_ptr().addr();
    assert!(
        (&raw const first).addr() == first_place,
        "the elements are in the array itself"
    );
    let vector: Vec<i32> = first.into();
    assert_eq!(vector, [1, 2, 3, 4]);
    assert_eq!(second.into_shape((Len::<4>,)), arr!([1, 2, 3, 4]));
    let (mut x, mut y) = (arr!([1, 2]), arr!([3, 4]));
    core::mem::swap(&mut x, &mut y);
    assert_eq!((x, y), (arr!([3, 4]), arr!([1, 2])));
}

#[test]
fn shapes_and_vectors_lead_back_and_forth() {
    let a: Owned<u8, Shape![2, 3]> =
        Owned::from_shape_vec((Len::<2>, Len::<3>), (0..6).collect()).unwrap();
    let erased = a.clone().into_erased();
    assert_eq!(erased.to_vec(), [0, 1, 2, 3, 4, 5]);
    let again = erased.into_shape((Len::<2>, Len::<3>));
    assert_eq!(again, a);
    assert!(Owned::<u8, Shape![2, 3]>::from_shape_vec((Len::<2>, Len::<3>), vec![1]).is_err());
    assert_eq!(a.into_iter().sum::<u8>(), 15);
    assert_eq!(
        Owned::<i32, Shape![2, 2]>::default(),
        arr!([[0, 0], [0, 0]])
    );
    assert_eq!(Owned::<i32, Shape![0, 5]>::default().size(), 0);
    assert_eq!(Owned::scalar(3.5).into_vec(), [3.5]);
}

#[test]
fn no_more_room_than_said() {
    assert_eq!(size_of::<Owned<f64, Shape![3, 3]>>(), 128);
    assert_eq!(size_of::<Owned<u8, Shape![2]>>(), 128);
    assert_eq!(size_of::<Owned<f64, Shape![1000, 1000]>>(), 128);
    assert_eq!(size_of::<Owned<f64, Shape![_, 3]>>(), 32);
    assert_eq!(size_of::<Owned<f64, Shape![]>>(), 24);
}

#[test]
fn elements_that_are_dropped_are_dropped_once() {
    use std::rc::Rc;
    let counted = Rc::new(());
    let a = Owned::from_fn(Len::<3>, |_| counted.clone());
    let b = a.clone();
    assert_eq!(Rc::strong_count(&counted), 7);
    drop(a);
    assert_eq!(Rc::strong_count(&counted), 4);
    let vector = b.into_vec();
    assert_eq!(Rc::strong_count(&counted), 4);
    drop(vector);
    assert_eq!(Rc::strong_count(&counted), 1);
}

#[test]
fn a_panic_while_an_array_is_filled_leaves_nothing() {
    let mut calls = 0;
    let filled = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        Owned::from_fn((Len::<2>, Len::<2>), |[i, j]| {
            calls += 1;
            assert!(calls < 4, "the last");
            i + j
        })
    }));
    assert!(filled.is_err());
    assert_eq!(calls, 4);
}

#[test]
fn elements_without_size_and_borrowed_ones() {
    let units: Owned<(), Shape![3]> = Owned::from_fn(Len::<3>, |_| ());
    assert_eq!(units.as_slice().len(), 3);
    assert_eq!(units.into_vec().len(), 3);
    let (one, two) = (String::from("one"), String::from("two"));
    let words: Owned<&str, Shape![2]> = Owned::from([one.as_str(), two.as_str()]);
    assert_eq!(words.map(|word| word.len()), arr!([3_usize, 3]));
}
