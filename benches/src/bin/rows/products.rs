//! Products of vectors and matrices.

use ndview::prelude::*;
use ndview_benches::rows::{Row, Rows, uniform};

/// All rows.
pub fn rows(rows: &mut Rows) {
    vectors(rows);
    matrices(rows);
    several(rows);
    others(rows);
}

/// Digits as elements of a type.
fn digits<T>(len: usize, of: impl Fn(u8) -> T) -> Vec<T> {
    uniform(len)
        .into_iter()
        .map(|x| of((x * 10.0) as u8))
        .collect()
}

fn matrix<T>(rows: usize, columns: usize, of: impl Fn(u8) -> T) -> Owned<T, (Dyn, Dyn)> {
    Owned::from_shape_vec([rows, columns], digits(rows * columns, of)).expect("as many as that")
}

fn vectors(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal)*) => {$(
            for n in [10, 100, 10_000, 1_000_000] {
                let (v, w) = (
                    Owned::from(digits(n, $element::from)),
                    Owned::from(digits(n, $element::from)),
                );
                let setup = format!("v = rng.integers(0, 10, {n}).astype('{}'); w = v.copy()", $dtype);
                let row = Row { work: "v @ w", element: $dtype, size: &n.to_string(), setup: &setup };
                let (a, b) = (ndarray::Array1::from(v.to_vec()), ndarray::Array1::from(w.to_vec()));
                rows.row_beside(row, || arr!(v @ w), "ndarray", || a.dot(&b));
                let row = Row { work: "v[::2] @ w[::-2]", ..row };
                rows.row(row, || arr!(v[::2] @ w[::-2]));
            }
            for n in [100, 1_000, 4_000] {
                let (m, v) = (matrix(n, n, $element::from), Owned::from(digits(n, $element::from)));
                let setup = format!(
                    "m = rng.integers(0, 10, ({n}, {n})).astype('{0}'); v = rng.integers(0, 10, {n}).astype('{0}')",
                    $dtype
                );
                let row = Row { work: "m @ v", element: $dtype, size: &n.to_string(), setup: &setup };
                let a = ndarray::Array2::from_shape_vec((n, n), m.to_vec()).expect("a square");
                let b = ndarray::Array1::from(v.to_vec());
                rows.row_beside(row, || arr!(m @ v), "ndarray", || a.dot(&b));
                rows.row(Row { work: "m.T @ v", ..row }, || arr!(m.T @ v));
                rows.row(Row { work: "v @ m", ..row }, || arr!(v @ m));
                rows.row(Row { work: "m[::2, ::2] @ v[::2]", ..row }, || arr!(m[::2, ::2] @ v[::2]));
            }
        )*};
    }
    of!(f64 "f8" f32 "f4" i64 "i8" i32 "i4");
}

fn matrices(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal [$($n:literal),*])*) => {$(
            for n in [$($n),*] {
                let (a, b) = (matrix(n, n, $element::from), matrix(n, n, $element::from));
                let setup = format!("a = rng.integers(0, 10, ({n}, {n})).astype('{}'); b = a.copy()", $dtype);
                let row = Row { work: "a @ b", element: $dtype, size: &n.to_string(), setup: &setup };
                let of = |m: &Owned<$element, _>| ndarray::Array2::from_shape_vec((n, n), m.to_vec()).expect("a square");
                let (c, d) = (of(&a), of(&b));
                rows.row_beside(row, || arr!(a @ b), "ndarray", || c.dot(&d));
                rows.row(Row { work: "a.T @ a", ..row }, || arr!(a.T @ a));
                rows.row(Row { work: "a @ b.T", ..row }, || arr!(a @ b.T));
            }
        )*};
    }
    of! {
        f64 "f8" [4, 16, 64, 100, 500, 1_000] f32 "f4" [4, 16, 64, 100, 500, 1_000]
        i64 "i8" [16, 100, 300] i32 "i4" [16, 100, 300] i16 "i2" [100]
    }
}

fn several(rows: &mut Rows) {
    let of = f64::from;
    for n in [100, 10_000, 1_000_000] {
        let (p, r) = (matrix(n, 3, of), matrix(3, 3, of));
        let setup = format!("p = rng.random(({n}, 3)); r = rng.random((3, 3))");
        let row = Row {
            work: "p @ r",
            element: "f8",
            size: &format!("{n} x 3"),
            setup: &setup,
        };
        rows.row(row, || arr!(p @ r));
        rows.row(
            Row {
                work: "p @ r.T",
                ..row
            },
            || arr!(p @ r.T),
        );
        rows.row(
            Row {
                work: "p.T @ p",
                ..row
            },
            || arr!(p.T @ p),
        );
    }
    for (count, n) in [(1_000, 4), (1_000, 16), (100, 64)] {
        let stack =
            || Owned::from_shape_vec([count, n, n], digits(count * n * n, of)).expect("a stack");
        let (a, b, m) = (stack(), stack(), matrix(n, n, of));
        let setup = format!("a = rng.random(({count}, {n}, {n})); b = a.copy(); m = a[0].copy()");
        let row = Row {
            work: "a @ b",
            element: "f8",
            size: &format!("{count} x {n} x {n}"),
            setup: &setup,
        };
        rows.row(row, || arr!(a @ b));
        rows.row(
            Row {
                work: "a @ m",
                ..row
            },
            || arr!(a @ m),
        );
        let row = Row {
            work: "np.einsum('bij,bjk->bik', a, b)",
            ..row
        };
        rows.row(row, || arr!(np.einsum("bij,bjk->bik", a, b)));
    }
}

fn others(rows: &mut Rows) {
    let of = f64::from;
    for n in [100, 500] {
        let (a, b) = (matrix(n, n, of), matrix(n, n, of));
        let setup = format!("a = rng.random(({n}, {n})); b = rng.random(({n}, {n}))");
        let row = Row {
            work: "np.inner(a, b)",
            element: "f8",
            size: &n.to_string(),
            setup: &setup,
        };
        rows.row(row, || arr!(np.inner(a, b)));
        rows.row(
            Row {
                work: "np.vdot(a, b)",
                ..row
            },
            || arr!(np.vdot(a, b)),
        );
        rows.row(
            Row {
                work: "np.tensordot(a, b, 1)",
                ..row
            },
            || arr!(np.tensordot(a, b, 1)),
        );
        rows.row(
            Row {
                work: "np.tensordot(a, b)",
                ..row
            },
            || arr!(np.tensordot(a, b)),
        );
        rows.row(
            Row {
                work: "np.einsum('ki,kj->ij', a, b)",
                ..row
            },
            || arr!(np.einsum("ki,kj->ij", a, b)),
        );
        rows.row(
            Row {
                work: "np.cov(a)",
                ..row
            },
            || arr!(np.cov(a)),
        );
        rows.row(
            Row {
                work: "np.corrcoef(a)",
                ..row
            },
            || arr!(np.corrcoef(a)),
        );
        rows.row(
            Row {
                work: "np.outer(a[0], b[0])",
                ..row
            },
            || arr!(np.outer(a[0], b[0])),
        );
    }
    for (n, k) in [(30, 4), (100, 10)] {
        let (a, b) = (matrix(n, n, of), matrix(k, k, of));
        let setup = format!("a = rng.random(({n}, {n})); b = rng.random(({k}, {k}))");
        let row = Row {
            work: "np.kron(a, b)",
            element: "f8",
            size: &format!("{n}, {k}"),
            setup: &setup,
        };
        rows.row(row, || arr!(np.kron(a, b)));
    }
}
