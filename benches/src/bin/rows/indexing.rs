//! Index arrays and masks: what they select, copied and written.

use crate::numbers::{Arrays, SIZES, setup, work};
use ndview::prelude::*;
use ndview_benches::rows::{Row, Rows};

/// All rows.
pub fn rows(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal)*) => {$(
            for size in SIZES {
                let mut arrays = Arrays::new(size, |x| x as $element);
                let row = Row { work: "", element: $dtype, size: &size.to_string(), setup: &setup(size, $dtype) };
                let Arrays { a, b, out, mask, idx, m, w, rows: r, cols: c, p, .. } = &mut arrays;
                work! { rows, row:
                    "a[idx]" => arr!(a[idx]);
                    "np.take(a, idx)" => arr!(np.take(a, idx));
                    "a[mask]" => arr!(a[mask]);
                    "a[a > 50]" => arr!(a[a > 50]);
                    "np.compress(mask, a)" => arr!(np.compress(mask, a));
                    "np.nonzero(mask)" => arr!(np.nonzero(mask));
                    "np.flatnonzero(mask)" => arr!(np.flatnonzero(mask));
                    "np.argwhere(mask)" => arr!(np.argwhere(mask));
                    "np.nonzero(a)" => arr!(np.nonzero(a));
                    "m[rows]" => arr!(m[r]);
                    "m[:, cols]" => arr!(m[:, c]);
                    "np.take(m, cols, axis=1)" => arr!(np.take(m, c, axis=1));
                    "np.take(m, rows, axis=0)" => arr!(np.take(m, r, axis=0));
                    "m[rows[:, None], cols]" => arr!(m[r[:, None], c]);
                    "m[rows][:, ::2]" => arr!(m[r, ::2]);
                    "m[np.ix_(rows, cols)]" => arr!(m[np.ix_(r, c)]);
                    "m[rows, rows]" => arr!(m[r, r]);
                    "m[m > 50]" => arr!(m[m > 50]);
                    "m[:, m[0] > 50]" => arr!(m[:, m[0] > 50]);
                    "m[m[:, 0] > 50]" => arr!(m[m[:, 0] > 50]);
                    "p[:, [2, 0, 1]]" => arr!(p[:, [2, 0, 1]]);
                    "p[p[:, 0] > 50]" => arr!(p[p[:, 0] > 50]);
                    "np.take_along_axis(m, rows[:, None], axis=1)" => arr!(np.take_along_axis(m, r[:, None], axis=1));
                    "out[mask] = 0" => arr!(out[mask] = 0);
                    "out[mask] = a[mask]" => arr!(out[mask] = a[mask]);
                    "out[mask] += 1" => arr!(out[mask] += 1);
                    "out[a > 50] = 7" => arr!(out[a > 50] = 7);
                    "out[idx] = b" => arr!(out[idx] = b);
                    "out[idx] = 0" => arr!(out[idx] = 0);
                    "out[idx] += 1" => arr!(out[idx] += 1);
                    "out[idx] += b" => arr!(out[idx] += b);
                    "np.add.at(out, idx, 1)" => arr!(np.add.at(out, idx, 1));
                    "np.add.at(out, idx, b)" => arr!(np.add.at(out, idx, b));
                    "np.maximum.at(out, idx, b)" => arr!(np.maximum.at(out, idx, b));
                    "np.put(out, idx, b)" => arr!(np.put(out, idx, b));
                    "np.putmask(out, mask, b)" => arr!(np.putmask(out, mask, b));
                    "np.copyto(out, b, where=mask)" => arr!(np.copyto(out, b, where=mask));
                    "w[rows] = m" => arr!(w[r] = m);
                    "w[rows] += m" => arr!(w[r] += m);
                    "w[rows] = 0" => arr!(w[r] = 0);
                    "w[:, cols] = m" => arr!(w[:, c] = m);
                    "w[:, cols] = 0" => arr!(w[:, c] = 0);
                    "w[:, cols] += 1" => arr!(w[:, c] += 1);
                    "w[rows, rows] = 1" => arr!(w[r, r] = 1);
                    "w[m > 50] = 0" => arr!(w[m > 50] = 0);
                    "w[:, m[0] > 50] = 0" => arr!(w[:, m[0] > 50] = 0);
                    "p[:, [0, 2]] = 0" => arr!(p[:, [0, 2]] = 0);
                    "p[:, [0, 2]] += 1" => arr!(p[:, [0, 2]] += 1);
                }
            }
        )*};
    }
    of!(u8 "u1" i32 "i4" f32 "f4" f64 "f8");
}
