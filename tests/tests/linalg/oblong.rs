//! Functions of matrices of any lengths.

use crate::TABLE;
use crate::table::{Answers, Part, Result, elements};
use crate::views;
use ndview::prelude::*;
use ndview::{Complex32, Complex64};
use np::linalg::{self, Order};
use np::{Along, Flag, Unset, words};

const ON: Flag<true> = Flag;
const OFF: Flag<false> = Flag;

/// The lengths of an array, as an array.
struct Lengths(Vec<usize>);

impl Result for Lengths {
    fn parts(&self) -> Vec<Part> {
        let numbers = self.0.iter().map(|&len| len as f64).collect();
        vec![(vec![self.0.len()], numbers)]
    }
}

macro_rules! lengths {
    ($($array:expr),*) => { ($(Lengths($array.shape().to_vec()),)*) };
}

/// The orders of matrices, and their names in the tables.
fn matrix_orders() -> [(&'static str, Order); 8] {
    [
        ("fro", "fro".into()),
        ("nuc", "nuc".into()),
        ("1", 1.into()),
        ("-1", (-1).into()),
        ("2", 2.into()),
        ("-2", (-2).into()),
        ("inf", np::inf.into()),
        ("-inf", (-np::inf).into()),
    ]
}

/// The orders of vectors.
fn vector_orders() -> [(&'static str, f64); 8] {
    [
        ("0", 0.0),
        ("1", 1.0),
        ("2", 2.0),
        ("3", 3.0),
        ("-1", -1.0),
        ("0.5", 0.5),
        ("inf", np::inf),
        ("-inf", -np::inf),
    ]
}

macro_rules! calls {
    ($answers:ident, $kind:ident, $a:expr) => {{
        let a = $a;
        $answers.check("svdvals", || linalg::svdvals(a));
        $answers.check("svd", || {
            let (u, s, vh) = linalg::svd(a);
            lengths!(u, s, vh)
        });
        let (u, s, vh) = linalg::svd_with(a, OFF, ON, OFF);
        let product = arr!((u * s[..., None, :]) @ vh);
        assert!(arr!(np.allclose(product, a, 1e-4, 1e-4)) || product.size() == 0);
        $answers.check("svd thin", || (np::abs(&u), s, np::abs(&vh)));
        let (q, r) = linalg::qr(a);
        let product = arr!(q @ r);
        assert!(arr!(np.allclose(product, a, 1e-4, 1e-4)) || product.size() == 0);
        $answers.check("qr", || (np::abs(&q), np::abs(&r)));
        $answers.check("qr complete", || {
            let (q, r) = linalg::qr_with(a, words::Complete);
            lengths!(q, r)
        });
        $answers.check("qr r", || np::abs(&linalg::qr_with(a, words::R)));
        calls!(@raw $answers, $kind, a);
        $answers.check("pinv", || linalg::pinv(a));
        $answers.check("pinv rcond", || linalg::pinv_with(a, 0.5, OFF, Unset));
        $answers.check("matrix_rank", || linalg::matrix_rank(a));
        $answers.check("matrix_rank tol", || {
            linalg::matrix_rank_with(a, 4.0, OFF, Unset)
        });
        $answers.check("matrix_rank rtol", || {
            linalg::matrix_rank_with(a, Unset, OFF, 0.5)
        });
        for (name, order) in matrix_orders() {
            $answers.check(&format!("matrix_norm {name}"), || {
                linalg::matrix_norm_with(a, OFF, order)
            });
            $answers.check(&format!("norm {name} keepdims"), || {
                linalg::norm_with(a, order, (Along::<-1>, Along::<-2>), ON)
            });
        }
        $answers.check("norm", || linalg::norm_with(a, Unset, Unset, OFF));
        for (name, order) in vector_orders() {
            $answers.check(&format!("vector_norm {name}"), || {
                linalg::vector_norm_with(a, Unset, OFF, order)
            });
            $answers.check(&format!("vector_norm {name} both"), || {
                linalg::vector_norm_with(a, (Along::<0>, Along::<-1>), OFF, order)
            });
            $answers.check(&format!("norm {name} axis"), || {
                linalg::norm_with(a, order, Along::<-1>, OFF)
            });
            $answers.check(&format!("norm {name} first"), || {
                linalg::norm_with(a, order, Along::<0>, ON)
            });
        }
        $answers.check("trace", || linalg::trace(a));
        $answers.check("diagonal 1", || linalg::diagonal_with(a, 1).copy());
        $answers.check("diagonal -1", || linalg::diagonal_with(a, -1).copy());
        $answers.check("trace -1", || linalg::trace_with(a, -1));
    }};
    (@raw $answers:ident, Complex32, $a:ident) => {};
    (@raw $answers:ident, Complex64, $a:ident) => {};
    (@raw $answers:ident, $kind:ident, $a:ident) => {
        $answers.check("qr raw", || linalg::qr_with($a, words::Raw));
    };
}

/// The same of single matrices, of which there are least squares.
macro_rules! single_calls {
    ($answers:ident, $kind:ident, $a:expr) => {{
        calls!($answers, $kind, $a);
        let a = $a;
        let columns = elements::<f32, _>([a.shape()[0], 3]);
        let b = arr!(columns[:, 1:]);
        $answers.check("lstsq", || linalg::lstsq(a, &b));
        $answers.check("lstsq vector", || linalg::lstsq(a, &arr!(b[:, 0])));
        $answers.check("lstsq rcond", || linalg::lstsq_with(a, &b, 0.5));
    }};
}

macro_rules! shape {
    ($callback:ident $answers:ident $($shape:tt)*) => {$(
        views!($callback $answers f64 "f64" 1e-8 $shape);
        views!($callback $answers f32 "f32" 1e-3 $shape);
        views!($callback $answers Complex64 "c128" 1e-8 $shape);
        views!($callback $answers Complex32 "c64" 1e-3 $shape);
        views!($callback $answers i32 "i32" 1e-8 $shape);
    )*};
}

#[test]
fn as_numpy() {
    let mut answers = Answers::of(TABLE, "oblong");
    let shapes = [
        [3, 2],
        [2, 3],
        [5, 4],
        [4, 5],
        [0, 3],
        [3, 0],
        [12, 11],
        [11, 12],
    ];
    for lens in shapes {
        shape!(single_calls answers lens);
    }
    shape!(calls answers [2, 3, 2] [2, 1, 2, 3]);
    answers.finish();
}
