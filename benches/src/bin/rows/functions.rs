//! Functions of elements, and powers.

use crate::numbers::{vector, work};
use ndview::prelude::*;
use ndview_benches::rows::{Row, Rows};

/// All rows. Those of the functions that most programs call are in `elements`.
pub fn rows(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal)*) => {$(
            for size in [100, 10_000, 1_000_000] {
                let a = vector(size, 0.05, 0.95, |x| x as $element);
                let b = vector(size, 0.05, 0.95, |x| x as $element);
                let (a, b) = (&a, &b);
                let setup = format!("a, b = (rng.random({size}) * .9 + .05).astype('{0}'), (rng.random({size}) * .9 + .05).astype('{0}')", $dtype);
                let row = Row { work: "", element: $dtype, size: &size.to_string(), setup: &setup };
                work! { rows, row:
                    "np.exp2(a)" => arr!(np.exp2(a));
                    "np.expm1(a)" => arr!(np.expm1(a));
                    "np.log2(a)" => arr!(np.log2(a));
                    "np.log10(a)" => arr!(np.log10(a));
                    "np.log1p(a)" => arr!(np.log1p(a));
                    "np.cos(a)" => arr!(np.cos(a));
                    "np.tan(a)" => arr!(np.tan(a));
                    "np.arcsin(a)" => arr!(np.arcsin(a));
                    "np.arccos(a)" => arr!(np.arccos(a));
                    "np.arctan(a)" => arr!(np.arctan(a));
                    "np.sinh(a)" => arr!(np.sinh(a));
                    "np.cosh(a)" => arr!(np.cosh(a));
                    "np.arcsinh(a)" => arr!(np.arcsinh(a));
                    "np.arccosh(a + 1)" => arr!(np.arccosh(a + 1));
                    "np.arctanh(a)" => arr!(np.arctanh(a));
                    "np.cbrt(a)" => arr!(np.cbrt(a));
                    "a ** b" => arr!(a ** b);
                    "a ** 3" => arr!(a ** 3);
                    "a ** -1.0" => arr!(a ** -1.0);
                    "a ** .5" => arr!(a ** 0.5);
                    "a ** 1.5" => arr!(a ** 1.5);
                    "np.logaddexp(a, b)" => arr!(np.logaddexp(a, b));
                    "np.exp(-a * a / 2)" => arr!(np.exp(-a * a / 2));
                    "np.sqrt(np.exp(a))" => arr!(np.sqrt(np.exp(a)));
                    "1 / (1 + np.exp(-a))" => arr!(1 / (1 + np.exp(-a)));
                }
            }
        )*};
    }
    of!(f32 "f4" f64 "f8");
}
