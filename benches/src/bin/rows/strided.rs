//! Places with gaps between them, updated; rows that are short; and what few long rows have in common.

use crate::numbers::{Arrays, setup, vector, work};
use ndview::Complex64;
use ndview::prelude::*;
use ndview_benches::rows::{Row, Rows};

/// All rows.
pub fn rows(rows: &mut Rows) {
    updates(rows);
    short_rows(rows);
    long_rows(rows);
}

fn updates(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal |$x:ident| $of:expr;)*) => {$(
            for size in [100, 10_000, 1_000_000] {
                let mut arrays = Arrays::new(size, |$x| $of);
                let row = Row { work: "", element: $dtype, size: &size.to_string(), setup: &setup(size, $dtype) };
                let Arrays { a, b, out, m, w, p, .. } = &mut arrays;
                work! { rows, row:
                    "out[::2] += b[::2]" => arr!(out[::2] += b[::2]);
                    "out[::2] -= 1" => arr!(out[::2] -= 1);
                    "out[::3] += 1" => arr!(out[::3] += 1);
                    "out[::-2] -= b[::2]" => arr!(out[::-2] -= b[::2]);
                    "w[:, ::2] += m[:, ::2]" => arr!(w[:, ::2] += m[:, ::2]);
                    "w[:, 0] -= m[:, 1]" => arr!(w[:, 0] -= m[:, 1]);
                    "p[:, :2] -= 1" => arr!(p[:, :2] -= 1);
                    "a[::2] + b[::2]" => arr!(a[::2] + b[::2]);
                }
            }
        )*};
    }
    of! {
        i16 "i2" |x| x as i16;
        i64 "i8" |x| x as i64;
        f32 "f4" |x| x as f32;
        f64 "f8" |x| x;
        Complex64 "c16" |x| Complex64::new(x, x);
    }
}

fn short_rows(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal $factor:literal)*) => {$(
            for (n, k) in [10_000, 1_000_000].into_iter().flat_map(|n| [3, 4, 8, 16, 100].map(|k| (n, k))) {
                let a = vector(n / k * k, 0.0, $factor, |x| x as $element);
                let a = arr!(a.reshape(n / k, k));
                let setup = format!("a = (rng.random(({}, {k})) * {}).astype('{}')", n / k, $factor, $dtype);
                let size = format!("{} x {k}", n / k);
                let row = Row { work: "", element: $dtype, size: &size, setup: &setup };
                work! { rows, row:
                    "np.sort(a)" => arr!(np.sort(a));
                    "np.argsort(a)" => arr!(np.argsort(a));
                    "np.partition(a, 1)" => arr!(np.partition(a, 1));
                    "np.median(a, axis=1)" => arr!(np.median(a, axis=1));
                    "a.argmax(axis=1)" => arr!(a.argmax(axis=1));
                    "a.max(axis=1)" => arr!(a.max(axis=1));
                    "a.sum(axis=1)" => arr!(a.sum(axis=1));
                }
            }
        )*};
    }
    of!(u8 "u1" 255.0 i16 "i2" 3e4 i32 "i4" 2e9 i64 "i8" 1e18 f32 "f4" 1.0 f64 "f8" 1.0);
}

fn long_rows(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal)*) => {$(
            for n in [100, 10_000, 1_000_000] {
                let of = |x: f64| x as $element;
                let (a, b) = (vector(n, 0.0, 1.0, of), vector(n, 0.0, 2.0, of));
                let few = arr!(a.reshape(4, -1));
                let setup = format!("a, b = rng.random({n}).astype('{0}'), rng.random({n}).astype('{0}'); few = a.reshape(4, -1)", $dtype);
                let row = Row { work: "", element: $dtype, size: &n.to_string(), setup: &setup };
                work! { rows, row:
                    "np.cov(a, b)" => arr!(np.cov(a, b));
                    "np.corrcoef(a, b)" => arr!(np.corrcoef(a, b));
                    "np.cov(few)" => arr!(np.cov(few));
                    "few @ few.T" => arr!(few @ few.T);
                    "np.isin(a, b[:20])" => arr!(np.isin(a, b[:20]));
                    "np.i0(a)" => arr!(np.i0(a));
                }
            }
        )*};
    }
    of!(f32 "f4" f64 "f8");
    for n in [100_usize, 10_000, 1_000_000] {
        let setup = format!("n = {n}");
        let row = Row {
            work: "",
            element: "-",
            size: &n.to_string(),
            setup: &setup,
        };
        work! { rows, row:
            "np.logspace(0, 2, n)" => arr!(np.logspace(0, 2, n));
            "np.geomspace(1, 2, n)" => arr!(np.geomspace(1, 2, n));
            "np.hanning(n)" => arr!(np.hanning(n));
            "np.kaiser(n, 8)" => arr!(np.kaiser(n, 8));
        }
    }
}
