//! Writing down what `arr!` yielded in the words of `tests/numpy/answers.py`.

use crate::Memory;
use ndview::prelude::*;
use std::fmt::Debug;

/// A result that can be written down: its kind is its type.
pub trait Observe {
    /// Kind, shape, strides, place in the source's memory, and values.
    fn observe(&self, source: Memory) -> String;

    /// Whether the type states the length of every axis.
    fn knows_its_lengths(&self) -> bool;
}

/// Writes down a result of indexing `source`.
pub fn observe<T, S: Shape>(result: impl Observe, source: &Owned<T, S>) -> String {
    result.observe(Memory::of(source))
}

/// The elements of an array, as NumPy's scripts write them down.
pub fn values<T: Debug, S: Shape>(array: &Owned<T, S>) -> String {
    elements(array.iter())
}

impl<T: Debug, S: Shape, L: Layout> Observe for View<'_, T, S, L> {
    fn observe(&self, source: Memory) -> String {
        let place = match self.iter().next() {
            None => String::new(),
            Some(first) => {
                assert!(
                    std::ptr::eq(first, self.as_ptr()),
                    "the first element is not where the view begins"
                );
                let outside = "a view of elements outside of the source";
                for element in self.iter() {
                    source.offset_of(element).expect(outside);
                }
                let offset = source.offset_of(self.as_ptr()).expect(outside);
                format!(
                    " strides {} offset {offset}",
                    strides(self.shape().as_ref(), self.strides().as_ref())
                )
            }
        };
        format!(
            "view {}{place}: {}",
            numbers(self.shape().as_ref()),
            elements(self.iter())
        )
    }

    fn knows_its_lengths(&self) -> bool {
        S::SIZE.is_some()
    }
}

impl<T: Debug, S: Shape> Observe for Owned<T, S> {
    fn observe(&self, source: Memory) -> String {
        if !self.is_empty() {
            assert_eq!(
                source.offset_of(self.as_ptr()),
                None,
                "a copy inside the source"
            );
        }
        format!(
            "copy {}: {}",
            numbers(self.shape().as_ref()),
            elements(self.iter())
        )
    }

    fn knows_its_lengths(&self) -> bool {
        S::SIZE.is_some()
    }
}

/// The parts of a split.
impl<O: Observe> Observe for Vec<O> {
    fn observe(&self, source: Memory) -> String {
        let parts: Vec<_> = self.iter().map(|part| part.observe(source)).collect();
        parts.join("; ")
    }

    fn knows_its_lengths(&self) -> bool {
        self.iter().all(O::knows_its_lengths)
    }
}

macro_rules! observe_scalars {
    ($($scalar:ty)*) => {$(
        impl Observe for $scalar {
            fn observe(&self, _: Memory) -> String {
                format!("scalar: {self:?}")
            }

            fn knows_its_lengths(&self) -> bool {
                true
            }
        }
    )*};
}

observe_scalars! { i64 f64 bool }

/// A shape, as NumPy's scripts write it down.
fn numbers<N: ToString>(numbers: &[N]) -> String {
    let texts: Vec<_> = numbers.iter().map(N::to_string).collect();
    format!("({})", texts.join(", "))
}

/// The strides of axes with two positions or more; others are never used.
fn strides(shape: &[usize], strides: &[isize]) -> String {
    let used = |(n, stride): (&usize, &isize)| {
        if *n < 2 {
            "_".to_string()
        } else {
            stride.to_string()
        }
    };
    numbers(&shape.iter().zip(strides).map(used).collect::<Vec<_>>())
}

fn elements<'a, T: Debug + 'a>(values: impl Iterator<Item = &'a T>) -> String {
    values
        .map(|x| format!("{x:?}"))
        .collect::<Vec<_>>()
        .join(" ")
}
