//! Arrays of the rows, and the Python that makes the same.

use ndview::prelude::*;
use ndview_benches::rows::uniform;

/// How many elements the rows have.
pub const SIZES: [usize; 5] = [10, 100, 10_000, 1_000_000, 16_000_000];

/// Numbers from `low` up to `high`, as elements of a type.
pub fn vector<T: Clone>(
    len: usize,
    low: f64,
    high: f64,
    of: impl Fn(f64) -> T,
) -> Owned<T, (Dyn,)> {
    let numbers = uniform(len).into_iter().map(|x| of(low + x * (high - low)));
    // Copied, so that large ones are in large pages, as results of ndview and NumPy are.
    Owned::from(numbers.collect::<Vec<T>>()).copy()
}

/// The lengths of a matrix of so many elements.
pub fn lens(size: usize) -> [usize; 2] {
    let rows = (size as f64).sqrt() as usize;
    if rows * rows == size {
        [rows, rows]
    } else {
        [2, size / 2]
    }
}

/// Places of an axis, in no order.
pub fn places(len: usize, below: usize) -> Owned<i64, (Dyn,)> {
    vector(len, 0.0, below as f64, |x| x as i64)
}

/// Half of all bools are true.
pub fn mask(len: usize) -> Owned<bool, (Dyn,)> {
    vector(len, 0.0, 1.0, |x| x < 0.5)
}

/// Python that makes vectors `a` and `b`, a mask and places of vectors, a matrix `m`, and points `p`.
pub fn setup(size: usize, dtype: &str) -> String {
    let [rows, columns] = lens(size);
    let points = (size / 3).max(1);
    format!(
        "a = (rng.random({size}) * 99 + 1).astype('{dtype}'); b = (rng.random({size}) * 9 + 1).astype('{dtype}'); \
         mask = rng.random({size}) < .5; idx = rng.integers(0, {size}, {size}); out = a.copy(); \
         m = a.reshape({rows}, {columns}).copy(); w = m.copy(); \
         rows = rng.integers(0, {rows}, {rows}); cols = rng.integers(0, {columns}, {columns}); \
         p = (rng.random(({points}, 3)) * 99).astype('{dtype}'); z = np.zeros({size}, '{dtype}')"
    )
}

/// The same arrays of a type.
#[allow(dead_code, reason = "each part takes some of them")]
pub struct Arrays<T> {
    pub a: Owned<T, (Dyn,)>,
    pub b: Owned<T, (Dyn,)>,
    pub z: Owned<T, (Dyn,)>,
    pub out: Owned<T, (Dyn,)>,
    pub mask: Owned<bool, (Dyn,)>,
    pub idx: Owned<i64, (Dyn,)>,
    pub m: Owned<T, (Dyn, Dyn)>,
    pub w: Owned<T, (Dyn, Dyn)>,
    pub rows: Owned<i64, (Dyn,)>,
    pub cols: Owned<i64, (Dyn,)>,
    pub p: Owned<T, (Dyn, Dyn)>,
}

impl<T: Clone> Arrays<T> {
    pub fn new(size: usize, of: impl Fn(f64) -> T + Copy) -> Self {
        let a = vector(size, 1.0, 100.0, of);
        let [rows, columns] = lens(size);
        let points = (size / 3).max(1);
        let matrix = |lens: [usize; 2]| {
            vector(lens[0] * lens[1], 1.0, 100.0, of).into_shape([lens[0], lens[1]])
        };
        Arrays {
            b: vector(size, 1.0, 10.0, of),
            z: vector(size, 0.0, 0.0, of),
            out: a.copy(),
            mask: mask(size),
            idx: places(size, size),
            m: matrix([rows, columns]),
            w: matrix([rows, columns]),
            rows: places(rows, rows),
            cols: places(columns, columns),
            p: matrix([points, 3]),
            a,
        }
    }
}

/// Times rows of one type and size: the work, as Python and as Rust.
macro_rules! work {
    ($rows:ident, $row:ident: $($work:literal => $ours:expr;)*) => {
        $($rows.row(ndview_benches::rows::Row { work: $work, ..$row }, || $ours);)*
    };
}
pub(crate) use work;
