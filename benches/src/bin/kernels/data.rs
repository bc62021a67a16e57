//! What the kernels work on.

use ndarray::{ArrayView1, ArrayView2};
use ndview::prelude::*;

type Vector<T> = Owned<T, (Dyn,)>;
type Matrix<T> = Owned<T, (Dyn, Dyn)>;

/// Square matrices, vectors of as many elements, indices and masks. `scripts/kernels.py` makes the
/// same for NumPy.
pub struct Data {
    /// The number of rows and columns of the matrices.
    pub side: usize,
    /// A matrix of numbers from 0 to 1.
    pub m: Matrix<f64>,
    /// Another one, of `side - 2` rows and columns.
    pub inner: Matrix<f64>,
    /// The elements of `m` in one axis.
    pub a: Vector<f64>,
    /// As many others.
    pub b: Vector<f64>,
    /// As many others.
    pub c: Vector<f64>,
    /// One number for each row, or column, of `m`.
    pub v: Vector<f64>,
    /// Points: about as many numbers as `m` has, in rows of three.
    pub points: Matrix<f64>,
    /// One number for each point.
    pub weights: Vector<f64>,
    /// One point.
    pub shift: Vector<f64>,
    /// Positions in `a`, in no order: as many as it has elements.
    pub index: Vec<usize>,
    /// Rows of `m`, in no order: as many as it has.
    pub rows: Vec<usize>,
    /// Masks of `a`, true at one element in a hundred, every other, and all but one in a hundred.
    pub masks: [Vector<bool>; 3],
}

/// ndarray's view of the same memory.
pub fn nd<T>(vector: &Owned<T, (Dyn,)>) -> ArrayView1<'_, T> {
    ArrayView1::from(vector.as_slice())
}

/// ndarray's view of the same memory.
pub fn nd2<T>(matrix: &Owned<T, (Dyn, Dyn)>) -> ArrayView2<'_, T> {
    match ArrayView2::from_shape(matrix.shape(), matrix.as_slice()) {
        Ok(view) => view,
        Err(error) => unreachable!("{error}"),
    }
}

impl Data {
    /// Of a number of rows and columns.
    pub fn new(side: usize) -> Self {
        let mut random = Random(1);
        let size = side * side;
        let points = size / 3;
        // Copied, so that the memory is as each library has it: ndview's and NumPy's large arrays are in
        // large pages.
        let mut numbers = |count: usize| {
            Owned::from((0..count).map(|_| random.unit()).collect::<Vec<f64>>()).copy()
        };
        let (a, b, c, v) = (numbers(size), numbers(size), numbers(size), numbers(side));
        let inner = numbers((side - 2) * (side - 2)).into_shape([side - 2, side - 2]);
        let (xyz, weights, shift) = (numbers(3 * points), numbers(points), numbers(3));
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
            .copy()
        });
        Data {
            side,
            m: a.copy().into_shape([side, side]),
            inner,
            a,
            b,
            c,
            v,
            points: xyz.into_shape([points, 3]),
            weights,
            shift,
            index,
            rows,
            masks,
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
