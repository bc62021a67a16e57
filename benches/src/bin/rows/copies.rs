//! Copies: of views, joined, repeated, padded, and arrays made of numbers.

use crate::numbers::{Arrays, SIZES, setup, work};
use ndview::Complex64;
use ndview::prelude::*;
use ndview_benches::rows::{Row, Rows};

/// All rows.
pub fn rows(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal |$x:ident| $of:expr;)*) => {$(
            for size in SIZES {
                let mut arrays = Arrays::new(size, |$x| $of);
                let row = Row { work: "", element: $dtype, size: &size.to_string(), setup: &setup(size, $dtype) };
                let Arrays { a, b, out, m, w, p, .. } = &mut arrays;
                work! { rows, row:
                    "a.copy()" => arr!(a.copy());
                    "np.array(a)" => a.clone();
                    "out[...] = a" => arr!(out[...] = a);
                    "m.T.copy()" => arr!(m.T.copy());
                    "m.T.reshape(-1)" => arr!(m.T.reshape(-1));
                    "a[::-1].copy()" => arr!(a[::-1].copy());
                    "m[::-1].copy()" => arr!(m[::-1].copy());
                    "m[:, ::-1].copy()" => arr!(m[:, ::-1].copy());
                    "a[::2].copy()" => arr!(a[::2].copy());
                    "a[::3].copy()" => arr!(a[::3].copy());
                    "m[::2, ::2].copy()" => arr!(m[::2, ::2].copy());
                    "m[:, 1].copy()" => arr!(m[:, 1].copy());
                    "m[:, 1:-1].copy()" => arr!(m[:, 1:-1].copy());
                    "m.flatten()" => arr!(m.flatten());
                    "p.T.copy()" => arr!(p.T.copy());
                    "p[:, ::-1].copy()" => arr!(p[:, ::-1].copy());
                    "np.concatenate((a, b))" => arr!(np.concatenate((a, b)));
                    "np.concatenate((m, w))" => arr!(np.concatenate((m, w)));
                    "np.concatenate((m, w), axis=1)" => arr!(np.concatenate((m, w), axis=1));
                    "np.concatenate((p, p), axis=1)" => arr!(np.concatenate((p, p), axis=1));
                    "np.stack((a, b))" => arr!(np.stack((a, b)));
                    "np.stack((a, b), axis=1)" => arr!(np.stack((a, b), axis=1));
                    "np.stack((m, w), axis=-1)" => arr!(np.stack((m, w), axis=-1));
                    "np.column_stack((a, b))" => arr!(np.column_stack((a, b)));
                    "np.append(a, b)" => arr!(np.append(a, b));
                    "np.tile(a, 3)" => arr!(np.tile(a, 3));
                    "np.tile(m, (2, 2))" => arr!(np.tile(m, (2, 2)));
                    "np.repeat(a, 3)" => arr!(np.repeat(a, 3));
                    "np.repeat(m, 2, axis=0)" => arr!(np.repeat(m, 2, axis=0));
                    "np.repeat(m, 2, axis=1)" => arr!(np.repeat(m, 2, axis=1));
                    "np.pad(a, 2)" => arr!(np.pad(a, 2));
                    "np.pad(m, 1)" => arr!(np.pad(m, 1));
                    "np.pad(m, 1, mode='edge')" => arr!(np.pad(m, 1, mode="edge"));
                    "np.roll(a, 3)" => arr!(np.roll(a, 3));
                    "np.roll(m, 1, axis=0)" => arr!(np.roll(m, 1, axis=0));
                    "np.roll(m, 1, axis=1)" => arr!(np.roll(m, 1, axis=1));
                    "np.delete(a, 1)" => arr!(np.delete(a, 1));
                    "np.insert(a, 1, a[0])" => arr!(np.insert(a, 1, a[0]));
                    "np.triu(m)" => arr!(np.triu(m));
                    "np.rot90(m).copy()" => arr!(np.rot90(m).copy());
                    "np.broadcast_to(m[0], m.shape).copy()" => { let s = m.shape(); arr!(np.broadcast_to(m[0], s).copy()) };
                    "np.full_like(a, a[0])" => { let x = a.as_slice()[0]; arr!(np.full_like(a, x)) };
                    "np.zeros_like(a)" => arr!(np.zeros_like(a));
                    "np.ones_like(a)" => arr!(np.ones_like(a));
                }
            }
        )*};
    }
    of! {
        u8 "u1" |x| x as u8;
        i16 "i2" |x| x as i16;
        f32 "f4" |x| x as f32;
        f64 "f8" |x| x;
        Complex64 "c16" |x| Complex64::new(x, x);
    }
    made(rows);
}

fn made(rows: &mut Rows) {
    for n in SIZES {
        let setup = format!("n = {n}; k = int(n ** .5)");
        let row = Row {
            work: "",
            element: "-",
            size: &n.to_string(),
            setup: &setup,
        };
        let k = (n as f64).sqrt() as usize;
        work! { rows, row:
            "np.arange(n)" => arr!(np.arange(n as i64));
            "np.arange(n, dtype='f4')" => arr!(np.arange(n as i64, dtype=f32));
            "np.linspace(0, 1, n)" => arr!(np.linspace(0, 1, n));
            "np.zeros(n)" => arr!(np.zeros(n));
            "np.ones(n)" => arr!(np.ones(n));
            "np.full(n, 2.5)" => arr!(np.full(n, 2.5));
            "np.eye(k)" => arr!(np.eye(k));
            "np.indices((k, k))" => arr!(np.indices((k, k)));
            "np.meshgrid(np.arange(k), np.arange(k))" => arr!(np.meshgrid(np.arange(k as i64), np.arange(k as i64)));
        }
    }
}
