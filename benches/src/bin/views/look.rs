//! What a view is, in one form for all libraries: the competitors of a row must agree on it.

use crate::hand::Raw;
use ndview::{Layout, Shape, View};

/// The first element, the lengths and the strides in elements.
#[derive(Debug, PartialEq)]
pub struct Look {
    first: Option<f64>,
    shape: Vec<usize>,
    strides: Vec<isize>,
}

/// Anything a competitor makes.
pub trait Seen {
    /// What it is.
    fn look(&self) -> Look;
}

impl<const R: usize> Seen for Raw<R> {
    fn look(&self) -> Look {
        let first = if self.shape.contains(&0) {
            None
        } else {
            // SAFETY: the view has elements, and its matrix outlives every look at it.
            Some(unsafe { *self.pointer })
        };
        Look {
            first,
            shape: self.shape.into(),
            strides: relevant(&self.shape, &self.strides),
        }
    }
}

impl<S: Shape, L: Layout> Seen for View<'_, f64, S, L> {
    fn look(&self) -> Look {
        let strides: Vec<isize> = self
            .strides()
            .as_ref()
            .iter()
            .map(|stride| stride / size_of::<f64>() as isize)
            .collect();
        let shape = self.shape().as_ref().to_vec();
        Look {
            first: self.iter().next().copied(),
            strides: relevant(&shape, &strides),
            shape,
        }
    }
}

impl<D: ndarray::Dimension> Seen for ndarray::ArrayView<'_, f64, D> {
    fn look(&self) -> Look {
        let strides = relevant(self.shape(), self.strides());
        Look {
            first: self.iter().next().copied(),
            shape: self.shape().to_vec(),
            strides,
        }
    }
}

impl Seen for f64 {
    fn look(&self) -> Look {
        Look {
            first: Some(*self),
            shape: Vec::new(),
            strides: Vec::new(),
        }
    }
}

/// The strides; that of an axis of length 1 may be anything.
fn relevant(shape: &[usize], strides: &[isize]) -> Vec<isize> {
    shape
        .iter()
        .zip(strides)
        .map(|(&len, &stride)| if len == 1 { 0 } else { stride })
        .collect()
}
