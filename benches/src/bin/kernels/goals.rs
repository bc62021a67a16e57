//! What each row is to reach.

/// What a row is to reach.
#[derive(Clone, Copy)]
pub enum Goal {
    /// So many times as fast as the best library, for each of the three sizes.
    Best([f64; 3]),
    /// So many times as fast as NumPy: the other libraries have no such operation, or none of them
    /// does better than a loop by hand.
    NumPy([f64; 3]),
    /// No more than so many nanoseconds.
    Nanoseconds(f64),
}

use Goal::{Best, Nanoseconds, NumPy};

/// The goals, by the names of the rows. Rows that are not here are there for comparison.
const GOALS: [(&str, Goal); 41] = [
    ("a * b + c * 2 - a / b", Best([1.8, 1.1, 1.0])),
    ("out[...] = a * b + c * 2 - a / b", Best([1.8, 1.1, 1.0])),
    ("a + b", Best([0.95; 3])),
    ("a * 2 + 1", Best([0.95; 3])),
    ("a > 0.5", Best([1.3, 0.95, 0.95])),
    ("np.where(a > 0.5, a, b)", NumPy([4.0, 7.0, 3.0])),
    (
        "(m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) * 0.25",
        Best([1.3, 1.2, 1.05]),
    ),
    ("m + v", Best([1.0; 3])),
    ("m + v[:, None]", Best([1.5, 1.4, 1.1])),
    ("m.T + m", Best([1.1, 1.0, 1.8])),
    ("points + shift", NumPy([3.0; 3])),
    ("points * weights[:, None]", NumPy([3.0; 3])),
    ("m.T.copy()", Best([1.7, 1.5, 3.0])),
    ("m[::2, ::2].copy()", Best([1.0; 3])),
    ("m[::-1, ::-1].copy()", Best([1.0; 3])),
    ("a[index]", Best([0.95; 3])),
    ("m[rows]", Best([0.95; 3])),
    ("a[mask], 0.01", NumPy([3.0; 3])),
    ("a[mask], 0.5", NumPy([7.0; 3])),
    ("a[mask], 0.99", NumPy([1.3; 3])),
    ("a[a > 0.5]", NumPy([5.0, 10.0, 5.0])),
    ("a[mask] = 0, 0.01", NumPy([2.0; 3])),
    ("a[mask] = 0, 0.5", NumPy([2.0; 3])),
    ("a[mask] = 0, 0.99", NumPy([2.0; 3])),
    ("a.sum()", Best([1.0; 3])),
    ("m.sum(axis=0)", Best([1.0; 3])),
    ("m.sum(axis=1)", Best([1.0; 3])),
    ("m[1:-1, 1:-1].sum()", Best([0.95; 3])),
    ("m[:, ::2].sum()", Best([0.95; 3])),
    ("a.max()", Best([2.5, 0.95, 0.9])),
    ("a.var()", Best([6.0, 3.0, 2.8])),
    ("((a - b) ** 2).sum()", Best([1.0; 3])),
    ("(a > 0.5).sum()", Best([1.0; 3])),
    ("m[1:-1, 1:-1] = inner", Best([0.95; 3])),
    ("m[1:-1, 1:-1] += inner", Best([0.95; 3])),
    ("a[1:] = a[:-1]", NumPy([2.5, 1.8, 1.2])),
    ("u[1:-1] = (u[:-2] + u[2:]) / 2", NumPy([3.0; 3])),
    (
        "n[1:-1, 1:-1] = (n[:-2, 1:-1] + n[2:, 1:-1] + n[1:-1, :-2] + n[1:-1, 2:]) / 4",
        NumPy([3.0; 3]),
    ),
    ("v * v + v * 2 - v / (v + 1)", Nanoseconds(60.0)),
    ("out[:10] = v * v + v * 2 - v / (v + 1)", Nanoseconds(15.0)),
    ("m[1:-1, 1:-1]", Nanoseconds(3.0)),
];

/// The goal of a row.
pub fn goal(row: &str) -> Option<Goal> {
    let found = GOALS.iter().find(|(name, _)| *name == row);
    found.map(|(_, goal)| *goal)
}
