//! Reductions of whole arrays, along axes, and of short rows.

use crate::numbers::{Arrays, SIZES, setup, work};
use ndview::Complex64;
use ndview::prelude::*;
use ndview_benches::rows::{Row, Rows};

/// All rows.
pub fn rows(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal)*) => {$(
            for size in SIZES {
                let arrays = Arrays::new(size, |x| x as $element);
                let row = Row { work: "", element: $dtype, size: &size.to_string(), setup: &setup(size, $dtype) };
                let Arrays { a, b, z, m, p, mask, .. } = &arrays;
                work! { rows, row:
                    "a.sum()" => arr!(a.sum());
                    "a.mean()" => arr!(a.mean());
                    "a.std()" => arr!(a.std());
                    "a.prod()" => arr!(a.prod());
                    "a.min()" => arr!(a.min());
                    "a.max()" => arr!(a.max());
                    "a.argmin()" => arr!(a.argmin());
                    "a.argmax()" => arr!(a.argmax());
                    "z.any()" => arr!(z.any());
                    "a.all()" => arr!(a.all());
                    "np.count_nonzero(a)" => arr!(np.count_nonzero(a));
                    "np.ptp(a)" => arr!(np.ptp(a));
                    "np.nanmax(a)" => arr!(np.nanmax(a));
                    "np.nanmin(m, axis=1)" => arr!(np.nanmin(m, axis=1));
                    "(a * b).sum()" => arr!((a * b).sum());
                    "(a > b).sum()" => arr!((a > b).sum());
                    "(a == b).any()" => arr!((a == b).any());
                    "(a > b).all()" => arr!((a > b).all());
                    "a[mask].sum()" => arr!(a[mask].sum());
                    "np.array_equal(a, a)" => arr!(np.array_equal(a, a));
                    "a[::2].sum()" => arr!(a[::2].sum());
                    "a[::2].max()" => arr!(a[::2].max());
                    "a[::-1].argmax()" => arr!(a[::-1].argmax());
                    "m.sum(axis=0)" => arr!(m.sum(axis=0));
                    "m.sum(axis=1)" => arr!(m.sum(axis=1));
                    "m.mean(axis=0)" => arr!(m.mean(axis=0));
                    "m.mean(axis=1)" => arr!(m.mean(axis=1));
                    "m.max(axis=0)" => arr!(m.max(axis=0));
                    "m.max(axis=1)" => arr!(m.max(axis=1));
                    "m.std(axis=0)" => arr!(m.std(axis=0));
                    "m.argmax(axis=0)" => arr!(m.argmax(axis=0));
                    "m.argmax(axis=1)" => arr!(m.argmax(axis=1));
                    "m.argmin(axis=0)" => arr!(m.argmin(axis=0));
                    "m.any(axis=0)" => arr!(m.any(axis=0));
                    "m.all(axis=1)" => arr!(m.all(axis=1));
                    "np.count_nonzero(m, axis=1)" => arr!(np.count_nonzero(m, axis=1));
                    "m.T.sum(axis=0)" => arr!(m.T.sum(axis=0));
                    "m[:, ::2].max(axis=1)" => arr!(m[:, ::2].max(axis=1));
                    "p.sum(axis=0)" => arr!(p.sum(axis=0));
                    "p.sum(axis=1)" => arr!(p.sum(axis=1));
                    "p.mean(axis=0)" => arr!(p.mean(axis=0));
                    "p.mean(axis=1)" => arr!(p.mean(axis=1));
                    "p.min(axis=0)" => arr!(p.min(axis=0));
                    "p.max(axis=1)" => arr!(p.max(axis=1));
                    "p.argmin(axis=1)" => arr!(p.argmin(axis=1));
                    "p.any(axis=1)" => arr!(p.any(axis=1));
                    "(p * p).sum(axis=1)" => arr!((p * p).sum(axis=1));
                    "p.std(axis=1)" => arr!(p.std(axis=1));
                }
            }
        )*};
    }
    of!(u8 "u1" i16 "i2" i32 "i4" i64 "i8" f32 "f4" f64 "f8");
    bools(rows);
    complex(rows);
}

fn bools(rows: &mut Rows) {
    for size in SIZES {
        let arrays = Arrays::new(size, |x| x > 0.5);
        let row = Row {
            work: "",
            element: "b1",
            size: &size.to_string(),
            setup: &setup(size, "?"),
        };
        let Arrays { a, z, m, p, .. } = &arrays;
        work! { rows, row:
            "z.any()" => arr!(z.any());
            "a.all()" => arr!(a.all());
            "a.sum()" => arr!(a.sum());
            "a.mean()" => arr!(a.mean());
            "a.argmin()" => arr!(a.argmin());
            "np.count_nonzero(a)" => arr!(np.count_nonzero(a));
            "m.any(axis=0)" => arr!(m.any(axis=0));
            "m.all(axis=1)" => arr!(m.all(axis=1));
            "m.sum(axis=0)" => arr!(m.sum(axis=0));
            "m.sum(axis=1)" => arr!(m.sum(axis=1));
            "p.all(axis=1)" => arr!(p.all(axis=1));
            "p.any(axis=1)" => arr!(p.any(axis=1));
        }
    }
}

fn complex(rows: &mut Rows) {
    for size in SIZES {
        let arrays = Arrays::new(size, |x| Complex64::new(x, x - 3.0));
        let row = Row {
            work: "",
            element: "c16",
            size: &size.to_string(),
            setup: &setup(size, "c16"),
        };
        let Arrays { a, m, p, .. } = &arrays;
        work! { rows, row:
            "a.sum()" => arr!(a.sum());
            "a.mean()" => arr!(a.mean());
            "a.prod()" => arr!(a.prod());
            "m.sum(axis=0)" => arr!(m.sum(axis=0));
            "m.sum(axis=1)" => arr!(m.sum(axis=1));
            "p.sum(axis=1)" => arr!(p.sum(axis=1));
        }
    }
}
