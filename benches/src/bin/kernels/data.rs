//! What the kernels work on, in the form each library has for it.

use ndarray::{Array1, Array2};
use ndview::prelude::*;

type Vector<T> = Owned<T, (Dyn,)>;
type Matrix<T> = Owned<T, (Dyn, Dyn)>;

/// Two matrices, two vectors of as many elements, indices and masks. `scripts/kernels.py` makes the
/// same for NumPy.
pub struct Data {
    /// The number of rows and columns.
    pub side: usize,
    /// A matrix of numbers from 0 to 1, and the same for ndarray.
    pub m: Matrix<f64>,
    /// Another one, of `side - 2` rows and columns.
    pub inner: Matrix<f64>,
    /// The elements of `m` in one axis.
    pub a: Vector<f64>,
    /// As many others.
    pub b: Vector<f64>,
    /// Positions in `a`, in no order: as many as it has elements.
    pub index: Vec<usize>,
    /// Rows of `m`, in no order: as many as it has.
    pub rows: Vec<usize>,
    /// Masks of `a`, true at one element in a hundred, every other, and all but one in a hundred.
    pub masks: [Vector<bool>; 3],
    /// `m`, `inner`, `a`, `b` for ndarray.
    pub nd: NdArrays,
}

/// ndarray's own.
pub struct NdArrays {
    /// `m`
    pub m: Array2<f64>,
    /// `inner`
    pub inner: Array2<f64>,
    /// `a`
    pub a: Array1<f64>,
    /// `b`
    pub b: Array1<f64>,
}

impl Data {
    /// Of a number of rows and columns.
    pub fn new(side: usize) -> Self {
        let mut random = Random(1);
        let size = side * side;
        let mut numbers =
            |count: usize| -> Vec<f64> { (0..count).map(|_| random.unit()).collect() };
        let (a, b, inner) = (
            numbers(size),
            numbers(size),
            numbers((side - 2) * (side - 2)),
        );
        let mut below = |bound: usize, count: usize| -> Vec<usize> {
            (0..count)
                .map(|_| (random.unit() * bound as f64) as usize)
                .collect()
        };
        let (index, rows) = (below(size, size), below(side, side));
        let masks = [0.01, 0.5, 0.99].map(|density| {
            Owned::from(
                (0..size)
                    .map(|_| random.unit() < density)
                    .collect::<Vec<_>>(),
            )
        });
        let nd = NdArrays {
            m: Array2::from_shape_fn((side, side), |(i, j)| a[i * side + j]),
            inner: Array2::from_shape_fn((side - 2, side - 2), |(i, j)| inner[i * (side - 2) + j]),
            a: Array1::from(a.clone()),
            b: Array1::from(b.clone()),
        };
        Data {
            side,
            m: Owned::from_fn([side, side], |[i, j]| a[i * side + j]),
            inner: Owned::from_fn([side - 2, side - 2], |[i, j]| inner[i * (side - 2) + j]),
            a: a.into(),
            b: b.into(),
            index,
            rows,
            masks,
            nd,
        }
    }
}

/// Marsaglia's xorshift: the same numbers in every run.
struct Random(u64);

impl Random {
    /// From 0 up to 1.
    fn unit(&mut self) -> f64 {
        let Random(state) = self;
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        (*state >> 11) as f64 / (1_u64 << 53) as f64
    }
}
