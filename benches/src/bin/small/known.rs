//! Matrices of 3 x 3 and 4 x 4, and vectors as long.

use crate::{Rows, row};
use nalgebra::{Matrix3, Matrix4, SMatrix, SVector};
use ndview::prelude::*;

/// The rows of one element type and one side. The matrices of nalgebra are column-major: they hold the same
/// elements as the transposes, which nobody notices.
macro_rules! side {
    ($rows:ident, $element:ident, $side:literal, $matrix:ident) => {{
        type Matrix = Owned<$element, Shape![$side, $side]>;
        type Vector = Owned<$element, Shape![$side]>;
        let name = format!("{} x {}, {}", $side, $side, stringify!($element));
        let value = |i: usize, j: usize| (1 + 3 * i + j) as $element / 7.0;
        let a: Matrix = Owned::from_fn((Len::<$side>, Len::<$side>), |[i, j]| value(i, j));
        let b: Matrix = Owned::from_fn((Len::<$side>, Len::<$side>), |[i, j]| value(j, i + 1));
        let v: Vector = Owned::from_fn((Len::<$side>,), |[i]| value(i, 2));
        let w: Vector = Owned::from_fn((Len::<$side>,), |[i]| value(2, i));
        let (mut own, mut other) = (a.clone(), $matrix::from_fn(value));
        type Peer = SMatrix<$element, $side, $side>;
        let (p, q) = ($matrix::from_fn(value), $matrix::from_fn(|i, j| value(j, i + 1)));
        let (x, y) = (
            SVector::<$element, $side>::from_fn(|i, _| value(i, 2)),
            SVector::<$element, $side>::from_fn(|i, _| value(2, i)),
        );
        assert_eq!(arr!(a @ b)[[1, 2]], (p * q)[(1, 2)]);
        row!($rows, "a + b", &name,
            "ndview": (a = &a, b = &b) arr!(a + b);
            "nalgebra": (a = &p, b = &q) a + b);
        row!($rows, "a * 2 + b * b - a", &name,
            "ndview": (a = &a, b = &b) arr!(a * 2 + b * b - a);
            "nalgebra": (a = &p, b = &q) a * 2.0 + b.component_mul(b) - a);
        row!($rows, "a += b", &name,
            "ndview": (a = &mut own, b = &b) arr!(a[...] += b);
            "nalgebra": (a = &mut other, b = &q) *a += b);
        row!($rows, "a @ b", &name,
            "ndview": (a = &a, b = &b) arr!(a @ b);
            "nalgebra": (a = &p, b = &q) a * b);
        row!($rows, "a.T @ b", &name,
            "ndview": (a = &a, b = &b) arr!(a.T @ b);
            "nalgebra": (a = &p, b = &q) a.tr_mul(b));
        row!($rows, "a @ v", &name,
            "ndview": (a = &a, v = &v) arr!(a @ v);
            "nalgebra": (a = &p, v = &x) a * v);
        row!($rows, "v @ w", &name,
            "ndview": (v = &v, w = &w) arr!(v @ w);
            "nalgebra": (v = &x, w = &y) v.dot(w));
        row!($rows, "a.T.copy()", &name,
            "ndview": (a = &a) arr!(a.T.copy());
            "nalgebra": (a = &p) a.transpose());
        row!($rows, "a.T + b", &name,
            "ndview": (a = &a, b = &b) arr!(a.T + b);
            "nalgebra": (a = &p, b = &q) a.transpose() + b);
        row!($rows, "a.sum()", &name,
            "ndview": (a = &a) arr!(a.sum());
            "nalgebra": (a = &p) a.sum());
        row!($rows, "a.max()", &name,
            "ndview": (a = &a) arr!(a.max());
            "nalgebra": (a = &p) a.max());
        row!($rows, "(v * v).sum()", &name,
            "ndview": (v = &v) arr!((v * v).sum());
            "nalgebra": (v = &x) v.component_mul(v).sum());
        row!($rows, "a.sum(axis=0)", &name,
            "ndview": (a = &a) arr!(a.sum(axis=0));
            "nalgebra": (a = &p) a.row_sum());
        row!($rows, "v + w", &name,
            "ndview": (v = &v, w = &w) arr!(v + w);
            "nalgebra": (v = &x, w = &y) v + w);
        row!($rows, "a + v", &name,
            "ndview": (a = &a, v = &v) arr!(a + v);
            "nalgebra": (a = &p, v = &x) { let mut sum: Peer = *a; sum.column_iter_mut().for_each(|mut c| c += v); sum });
        row!($rows, "a.clone()", &name,
            "ndview": (a = &a) a.clone();
            "nalgebra": (a = &p) a.clone());
        row!($rows, "a[1] of (v, w)", &name,
            "ndview": (a = &a) arr!(a[1] + a[0]);
            "nalgebra": (a = &p) a.column(1) + a.column(0));
        row!($rows, "np.zeros", &name,
            "ndview": (_n = 1) { let z: Matrix = arr!(np.zeros(($side, $side), dtype=$element)); z };
            "nalgebra": (_n = 1) Peer::zeros());
    }};
}

/// Times them.
pub fn rows(rows: &mut Rows) {
    side!(rows, f64, 3, Matrix3);
    side!(rows, f64, 4, Matrix4);
    side!(rows, f32, 3, Matrix3);
    side!(rows, f32, 4, Matrix4);
}
