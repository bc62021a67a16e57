//! Numbers of the user's own in arithmetic, comparisons, sums and products, as NumPy's arrays of objects:
//! `tests/numpy/own.py` writes the lines and the answers. And what is left where such a number panics.

#[rustfmt::skip]
mod generated;
mod numbers;

use ndview::prelude::*;
use ndview::{Arithmetic, Layout, Sums};
use ndview_tests::panic_message;
use numbers::{Big, Dual, Limited, Ratio, Vector, ratios};
use std::fmt::Display;
use std::rc::Rc;

const TABLE: &str = include_str!("../../data/own.txt");

/// A result in the words of the answers.
trait Tell {
    fn tell(&self) -> String;
}

fn told<T: Display, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> String {
    let lens: Vec<_> = view.shape().as_ref().iter().map(usize::to_string).collect();
    let elements: Vec<_> = view.iter().map(T::to_string).collect();
    format!("({}): {}", lens.join(", "), elements.join(" "))
}

impl<T: Display, S: Shape> Tell for Owned<T, S> {
    fn tell(&self) -> String {
        told(self.view())
    }
}

impl<T: Display, S: Shape, L: Layout> Tell for View<'_, T, S, L> {
    fn tell(&self) -> String {
        told(*self)
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Tell for $number {
            fn tell(&self) -> String {
                format!("(): {self}")
            }
        }
    )*};
}
numbers!(Ratio Big Dual i64);

/// A function over any number, Rust's or one's own.
fn total<T: Sums>(a: &Owned<T, (Dyn,)>) -> T::Sum {
    a.sum()
}

#[test]
fn any_number_has_sums() {
    assert_eq!(total(&vec![200_u8, 100].into()), 300_u64);
    assert_eq!(total(&ratios([(1, 2), (1, 3)], [2])).to_string(), "5/6");
}

#[test]
fn operators_of_rust_take_them() {
    let (a, b) = (ratios([(1, 2), (1, 3)], [2]), ratios([(1, 6), (2, 1)], [2]));
    assert_eq!((&a + &b * &a).tell(), arr!(a + b * a).tell());
}

#[test]
fn what_panics_refuses_and_loses_nothing() {
    let shared = Rc::new(());
    let mut a: Vector<Limited> = (90..102)
        .map(|n| Limited(shared.clone(), n))
        .collect::<Vec<_>>()
        .into();
    assert_eq!(
        panic_message(std::panic::AssertUnwindSafe(|| drop(arr!(a + 1)))),
        "beyond the limit"
    );
    assert_eq!(
        panic_message(std::panic::AssertUnwindSafe(|| arr!(a += 1))),
        "beyond the limit"
    );
    // What was before it has been written; the rest is as it was.
    assert_eq!(arr!(a[0]).1, 91);
    assert_eq!(arr!(a[-1]).1, 101);
    assert_eq!(
        panic_message(std::panic::AssertUnwindSafe(|| drop(a.sum()))),
        "beyond the limit"
    );
    assert!(Rc::strong_count(&shared) >= 13);
    drop(a);
}

#[test]
fn what_rust_counts_with_takes_their_type() {
    let a = ratios([(1, 2), (1, 3)], [2]);
    let n = a.len();
    assert_eq!(arr!(a * n + n).tell(), "(2): 3 8/3");
}

/// A function over any number of one's own.
fn squares<T: Arithmetic>(x: &impl Array<T, 1>) -> T {
    arr!((x * x + 1).sum())
}

#[test]
fn functions_are_generic_over_them() {
    assert_eq!(squares(&ratios([(1, 2), (1, 3)], [2])).to_string(), "85/36");
}

#[test]
fn they_are_printed_as_numpy_prints_objects() {
    let r = ratios([(1, 2), (1, 3), (-22, 3), (5, 1)], [2, 2]);
    assert_eq!(r.to_string(), "[[1/2 1/3]\n [-22/3 5]]");
    assert_eq!(
        format!("{r:?}"),
        "array([[1/2, 1/3],\n       [-22/3, 5]], dtype=object)"
    );
}
