//! What is computed element by element.

use crate::numbers::{Arrays, SIZES, setup, work};
use ndview::Complex64;
use ndview::prelude::*;
use ndview_benches::rows::{Row, Rows};

/// All rows.
pub fn rows(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal $($kind:ident)*;)*) => {$(
            for size in SIZES {
                let mut arrays = Arrays::new(size, |x| x as $element);
                let row = Row { work: "", element: $dtype, size: &size.to_string(), setup: &setup(size, $dtype) };
                $(of!(@$kind rows row arrays $element);)*
            }
        )*};
        (@numbers $rows:ident $row:ident $arrays:ident $element:ident) => {
            let Arrays { a, b, out, mask, m, w, p, .. } = &mut $arrays;
            work! { $rows, $row:
                "a + b" => arr!(a + b);
                "a * b - a" => arr!(a * b - a);
                "a / b" => arr!(a / b);
                "a // b" => arr!(np.floor_divide(a, b));
                "a % b" => arr!(a % b);
                "a ** 2" => arr!(a ** 2);
                "a > b" => arr!(a > b);
                "a == 3" => arr!(a == 3);
                "np.maximum(a, b)" => arr!(np.maximum(a, b));
                "np.clip(a, 2, 70)" => arr!(np.clip(a, 2, 70));
                "np.where(mask, a, b)" => arr!(np.where(mask, a, b));
                "np.sign(a)" => arr!(np.sign(a));
                "np.logical_and(a, b)" => arr!(np.logical_and(a, b));
                "np.sqrt(a)" => arr!(np.sqrt(a));
                "a[::2] + b[::2]" => arr!(a[::2] + b[::2]);
                "a[::-1] + b" => arr!(a[::-1] + b);
                "w + m.T if len(m) == len(m.T) else w + m" => if m.shape()[0] == m.shape()[1] { arr!(w + m.T) } else { arr!(w + m) };
                "m + m[0]" => arr!(m + m[0]);
                "m * m[:, :1]" => arr!(m * m[:, :1]);
                "p - p[0]" => arr!(p - p[0]);
                "p[:, 0] + p[:, 1]" => arr!(p[:, 0] + p[:, 1]);
                "np.add(a, b, out=out)" => arr!(out[...] = a + b);
                "out += 1" => arr!(out[...] += 1);
                "out *= b" => arr!(out[...] *= b);
                "out[::2] = a[::2]" => arr!(out[::2] = a[::2]);
                "m[:, 0] = 1" => arr!(m[:, 0] = 1);
            }
        };
        (@integers $rows:ident $row:ident $arrays:ident $element:ident) => {
            let Arrays { a, b, .. } = &mut $arrays;
            work! { $rows, $row:
                "a & b" => arr!(a & b);
                "a >> 1" => arr!(a >> 1);
                "a // 3" => arr!(np.floor_divide(a, 3));
                "a % 7" => arr!(a % 7);
                "a // 7" => arr!(np.floor_divide(a, 7));
                "np.divmod(a, 7)" => arr!(np.divmod(a, 7));
                "np.packbits(a)" => arr!(np.packbits(a));
                "((a.astype('i2') + b) >> 1).astype('u1')" => arr!(((a.astype(i16) + b.astype(i16)) >> 1).astype(u8));
            }
        };
        (@signed $rows:ident $row:ident $arrays:ident $element:ident) => {
            let Arrays { a, .. } = &mut $arrays;
            work! { $rows, $row:
                "np.abs(a)" => arr!(np.abs(a));
                "-a" => arr!(-a);
            }
        };
        (@floats $rows:ident $row:ident $arrays:ident $element:ident) => {
            let Arrays { a, b, .. } = &mut $arrays;
            work! { $rows, $row:
                "np.exp(b)" => arr!(np.exp(b));
                "np.log(a)" => arr!(np.log(a));
                "np.sin(a)" => arr!(np.sin(a));
                "np.tanh(b)" => arr!(np.tanh(b));
                "np.arctan2(a, b)" => arr!(np.arctan2(a, b));
                "np.hypot(a, b)" => arr!(np.hypot(a, b));
                "b ** .3" => arr!(b ** 0.3);
                "np.floor(a)" => arr!(np.floor(a));
                "np.round(a)" => arr!(np.round(a));
                "np.isnan(a)" => arr!(np.isnan(a));
                "np.nan_to_num(a)" => arr!(np.nan_to_num(a));
                "np.divmod(a, b)" => arr!(np.divmod(a, b));
                "np.interp(a, a[:9], b[:9])" => arr!(np.interp(a, a[:9], b[:9]));
            }
        };
    }
    of! {
        u8 "u1" numbers integers;
        i16 "i2" numbers integers signed;
        i32 "i4" numbers integers signed;
        i64 "i8" numbers integers signed;
        f32 "f4" numbers signed floats;
        f64 "f8" numbers signed floats;
    }
    bools(rows);
    complex(rows);
    conversions(rows);
}

fn bools(rows: &mut Rows) {
    for size in SIZES {
        let arrays = Arrays::new(size, |x| x > 5.0);
        let setup = format!("a = rng.random({size}) < .5; b = rng.random({size}) < .5");
        let row = Row {
            work: "",
            element: "b1",
            size: &size.to_string(),
            setup: &setup,
        };
        let Arrays { a, b, .. } = &arrays;
        work! { rows, row:
            "a & b" => arr!(a & b);
            "~a" => arr!(~a);
            "a ^ b" => arr!(a ^ b);
            "a == b" => arr!(a == b);
            "np.where(a, 1.0, 2.0)" => arr!(np.where(a, 1.0, 2.0));
            "a.astype('f8')" => arr!(a.astype(f64));
            "a.astype('i4')" => arr!(a.astype(i32));
        }
    }
}

fn complex(rows: &mut Rows) {
    for size in SIZES {
        let mut arrays = Arrays::new(size, |x| Complex64::new(x, x - 3.0));
        let row = Row {
            work: "",
            element: "c16",
            size: &size.to_string(),
            setup: &setup(size, "c16"),
        };
        let Arrays { a, b, out, m, .. } = &mut arrays;
        work! { rows, row:
            "m.T.copy()" => arr!(m.T.copy());
            "m.T.conj()" => arr!(m.T.conj());
            "m @ m.T" => arr!(m @ m.T);
            "np.vdot(a, b)" => arr!(np.vdot(a, b));
            "a + b" => arr!(a + b);
            "a * b" => arr!(a * b);
            "a / b" => arr!(a / b);
            "a ** 2" => arr!(a ** 2);
            "np.abs(a)" => arr!(np.abs(a));
            "np.angle(a)" => arr!(np.angle(a));
            "a.conj()" => arr!(a.conj());
            "a.real.copy()" => arr!(a.real.copy());
            "np.exp(b)" => arr!(np.exp(b));
            "np.sqrt(a)" => arr!(np.sqrt(a));
            "a == b" => arr!(a == b);
            "out *= b" => arr!(out[...] *= b);
        }
    }
}

fn conversions(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal)*) => {$(
            for size in SIZES {
                let arrays = Arrays::new(size, |x| x as $element);
                let row = Row { work: "", element: $dtype, size: &size.to_string(), setup: &setup(size, $dtype) };
                let Arrays { a, .. } = &arrays;
                work! { rows, row:
                    "a.astype('u1')" => arr!(a.astype(u8));
                    "a.astype('i2')" => arr!(a.astype(i16));
                    "a.astype('i4')" => arr!(a.astype(i32));
                    "a.astype('i8')" => arr!(a.astype(i64));
                    "a.astype('f4')" => arr!(a.astype(f32));
                    "a.astype('f8')" => arr!(a.astype(f64));
                    "a.astype('?')" => arr!(a.astype(bool));
                }
            }
        )*};
    }
    of!(u8 "u1" i16 "i2" i32 "i4" i64 "i8" f32 "f4" f64 "f8");
}
