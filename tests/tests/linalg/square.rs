//! Functions of square matrices.

use crate::TABLE;
use crate::table::{Answers, elements};
use crate::views;
use ndview::prelude::*;
use ndview::{Complex32, Complex64};
use np::{Flag, Unset, linalg, words};

const ON: Flag<true> = Flag;
const OFF: Flag<false> = Flag;

/// The sums of powers along the last axis, which do not depend on the order.
macro_rules! power_sums {
    ($values:expr) => {{
        let values = $values
            .view()
            .map(|x| Complex64::new(x.re as f64, x.im as f64));
        (
            arr!(values.sum(axis = -1)),
            arr!((values * values).sum(axis = -1)),
            arr!((values * values * values).sum(axis = -1)),
        )
    }};
}

macro_rules! calls {
    ($answers:ident, $kind:ident, $a:expr) => {{
        let a = $a;
        let n = *a.shape().iter().last().unwrap();
        let columns = elements::<f32, _>([n, 3]);
        let b = arr!(columns[:, 1:]);
        let conjugated = np::conj(&np::matrix_transpose(a));
        let identity = linalg::matrix_power(&elements::<$kind, _>([n, n]), 0);
        let h = arr!(a @ conjugated + identity);
        $answers.check("det", || linalg::det(a));
        $answers.check("slogdet", || linalg::slogdet(a));
        $answers.check("inv", || linalg::inv(a));
        $answers.check("solve", || linalg::solve(a, &b));
        $answers.check("solve vector", || linalg::solve(a, &arr!(b[:, 0])));
        $answers.check("cholesky", || linalg::cholesky(&h));
        $answers.check("cholesky upper", || linalg::cholesky_with(&h, ON));
        $answers.check("eigvals", || power_sums!(linalg::eigvals(a)));
        $answers.check("eigh", || {
            let (values, vectors) = linalg::eigh(&h);
            (values, np::abs(&vectors))
        });
        $answers.check("eigvalsh", || linalg::eigvalsh(a));
        $answers.check("eigvalsh U", || linalg::eigvalsh_with(a, words::U));
        calls!(@power $answers, $kind, a, n);
        $answers.check("cond None", || linalg::cond(a));
        $answers.check("cond 1", || linalg::cond_with(a, 1));
        $answers.check("cond -1", || linalg::cond_with(a, -1));
        $answers.check("cond 2", || linalg::cond_with(a, 2));
        $answers.check("cond -2", || linalg::cond_with(a, -2.0));
        $answers.check("cond inf", || linalg::cond_with(a, np::inf));
        $answers.check("cond -inf", || linalg::cond_with(a, -np::inf));
        $answers.check("cond fro", || linalg::cond_with(a, "fro"));
        $answers.check("cond nuc", || linalg::cond_with(a, "nuc"));
        $answers.check("svdvals hermitian", || {
            linalg::svd_with(&h, ON, OFF, ON)
        });
        $answers.check("rank hermitian", || {
            linalg::matrix_rank_with(&h, Unset, ON, Unset)
        });
        $answers.check("pinv hermitian", || linalg::pinv_with(&h, 1e-15, ON, Unset));

        let (values, vectors) = linalg::eig(a);
        let lengths = arr!(np.linalg.norm(vectors, axis=-2));
        assert!(np::allclose(&lengths, &np::ones_like(&lengths)) || lengths.size() == 0);
        let numbers = arr!(vectors * values[..., None, :]);
        assert!(arr!(np.allclose(a @ vectors, numbers, 1e-3, 1e-3)));
    }};
    (@power $answers:ident, i32, $a:ident, $n:ident) => {
        $answers.check("power 3", || linalg::matrix_power($a, 3));
        if $n <= 4 {
            $answers.check("power 6", || linalg::matrix_power($a, 6));
        }
        $answers.check("power 0", || linalg::matrix_power($a, 0));
    };
    (@power $answers:ident, $kind:ident, $a:ident, $n:ident) => {
        $answers.check("power 3", || linalg::matrix_power($a, 3));
        $answers.check("power 6", || linalg::matrix_power($a, 6));
        $answers.check("power 0", || linalg::matrix_power($a, 0));
        $answers.check("power -2", || linalg::matrix_power($a, -2));
    };
}

macro_rules! shape {
    ($answers:ident $($shape:tt)*) => {$(
        views!(calls $answers f64 "f64" 1e-8 $shape);
        views!(calls $answers f32 "f32" 1e-2 $shape);
        views!(calls $answers Complex64 "c128" 1e-8 $shape);
        views!(calls $answers Complex32 "c64" 1e-2 $shape);
        views!(calls $answers i32 "i32" 1e-8 $shape);
    )*};
}

#[test]
fn as_numpy() {
    let mut answers = Answers::of(TABLE, "square");
    for n in [0, 1, 2, 3, 4, 8, 9, 20] {
        shape!(answers [n, n]);
    }
    for [count, side] in [[2, 3], [0, 2]] {
        shape!(answers [count, side, side]);
    }
    shape!(answers [2, 1, 2, 2]);
    answers.finish();
}
