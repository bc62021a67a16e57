//! What is done once: errors, and functions of several arrays.

use crate::TABLE;
use crate::table::{Answers, elements};
use ndview::prelude::*;
use np::{Along, Flag, Unset, linalg};

const OFF: Flag<false> = Flag;

#[test]
fn as_numpy() {
    let mut answers = Answers::of(TABLE, "single");
    let singular = arr!([[1.0, 2.0], [2.0, 4.0]]);
    let nan = arr!([[1.0, np.nan], [2.0, 3.0]]);
    let rectangle = np::ones([2, 3]);
    let lengths = |lens: [usize; 2]| elements::<f64, _>(lens);
    let m = [[3, 4], [4, 10], [10, 2], [2, 5]].map(lengths);
    let t = elements::<f64, _>([2, 3, 6]);

    answers.check("inv singular", || linalg::inv(&singular));
    answers.check("inv rectangle", || linalg::inv(&rectangle));
    answers.check("inv nan", || linalg::inv(&nan));
    answers.check("det singular", || linalg::det(&singular));
    answers.check("slogdet singular", || linalg::slogdet(&singular));
    answers.check("det nan", || linalg::det(&nan));
    answers.check("solve singular", || linalg::solve(&singular, &[1.0, 1.0]));
    answers.check("solve short", || linalg::solve(&nan, &np::ones(3)));
    answers.check("solve low", || linalg::solve(&nan, &np::ones([3, 1])));
    answers.check("solve stacks", || {
        linalg::solve(
            &elements::<f64, _>([3, 1, 2, 2]),
            &elements::<f64, _>([2, 2, 3]),
        )
    });
    answers.check("solve stack of one", || {
        linalg::solve(&elements::<f64, _>([2, 2]), &elements::<f64, _>([3, 2, 1]))
    });
    answers.check("cholesky negative", || {
        linalg::cholesky(&arr!([[-1, 0], [0, -1]]))
    });
    answers.check("cholesky nan", || linalg::cholesky(&nan));
    answers.check("svd nan", || linalg::svdvals(&nan));
    answers.check("eigvals nan", || linalg::eigvals(&nan));
    answers.check("cond nan", || linalg::cond(&nan));
    answers.check("cond 1 nan", || linalg::cond_with(&nan, 1));
    answers.check("cond singular", || linalg::cond_with(&singular, 1));
    answers.check("cond empty", || linalg::cond(&np::ones([0, 0])));
    answers.check("cond rectangle", || linalg::cond_with(&rectangle, 1));
    answers.check("matrix_rank singular", || linalg::matrix_rank(&singular));
    answers.check("matrix_rank vector", || {
        linalg::matrix_rank(&[1.0, 1.0, 1.0])
    });
    answers.check("matrix_rank zeros", || {
        linalg::matrix_rank(&[0.0, 0.0, 0.0])
    });
    answers.check("power singular", || linalg::matrix_power(&singular, -1));
    answers.check("power bools", || {
        linalg::matrix_power(&arr!([[1, 1], [0, 1]]), 5)
    });
    answers.check("pinv singular", || linalg::pinv(&singular));
    answers.check("pinv each", || {
        let stack = arr!(np.stack([singular, [[1.0, 0.0], [0.0, 1e-3]]]));
        linalg::pinv_with(&stack, &[1e-6, 1e-2], OFF, Unset)
    });
    answers.check("lstsq long", || linalg::lstsq(&singular, &[1.0, 1.0, 1.0]));
    answers.check("lstsq singular", || linalg::lstsq(&singular, &[1.0, 1.0]));
    answers.check("lstsq nan", || linalg::lstsq(&nan, &[1.0, 1.0]));
    answers.check("norm fro vector", || {
        linalg::norm_with(&[1.0, 1.0], "fro", Along::<0>, OFF)
    });
    answers.check("norm 3", || linalg::norm_with(&rectangle, 3, Unset, OFF));
    answers.check("norm tensor", || {
        linalg::norm_with(&np::ones([2, 2, 2]), 1, Unset, OFF)
    });
    answers.check("norm nan", || {
        linalg::norm_with(&nan, np::inf, (Along::<0>, Along::<1>), OFF)
    });
    answers.check("multi_dot", || {
        linalg::multi_dot((&m[0], &m[1], &m[2], &m[3]))
    });
    answers.check("multi_dot vectors", || {
        linalg::multi_dot((&arr!(m[0][0]), &m[1], &m[2], &arr!(m[3][:, 0])))
    });
    answers.check("multi_dot unlike", || {
        linalg::multi_dot((&m[0], &m[1], &m[3]))
    });
    answers.check("tensorsolve", || {
        linalg::tensorsolve(&t, &elements::<f64, _>([2, 3]))
    });
    answers.check("tensorsolve unlike", || {
        linalg::tensorsolve(&t, &np::ones(2))
    });
    answers.check("tensorinv", || linalg::tensorinv(&t));
    answers.check("tensorinv 1", || {
        linalg::tensorinv_with(&elements::<f64, _>([6, 3, 2]), Along::<1>)
    });
    answers.check("tensorinv unlike", || {
        linalg::tensorinv_with(&t, Along::<1>)
    });
    answers.finish();
}

/// What the types know is in the type of the result, and what they do not is checked.
#[test]
fn known_lengths_stay_known() {
    let a = arr!([[2.0, 1.0], [1.0, 3.0]]);
    let _: Owned<f64, Shape![2, 2]> = linalg::inv(&a);
    let _: Owned<f64, Shape![2]> = linalg::solve(&a, &[1.0, 2.0]);
    let _: Owned<f64, Shape![2, 3]> = linalg::solve(&a, &[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let oblong = arr!([[1.0_f32, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    type Svd = (
        Owned<f32, Shape![2, 2]>,
        Owned<f32, Shape![2]>,
        Owned<f32, Shape![3, 3]>,
    );
    let _: Svd = linalg::svd(&oblong);
    let _: Owned<f32, Shape![3, 2]> = linalg::pinv(&oblong);
    let error = linalg::try_solve(&np::ones([2, 2, 2]), &np::ones([3, 2, 2])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "operands could not be broadcast together with shapes (2,) (3,)"
    );
}

/// A matrix without gaps or with any strides is given to the crate where it lies.
#[test]
fn strides_do_not_matter() {
    let a = elements::<f64, _>([40, 60]);
    let view = arr!(a[::2, ::-3]);
    let inverse = linalg::inv(&view);
    assert_eq!(inverse, linalg::inv(&view.copy()));
    let column = arr!(a.T[10:30, 3]);
    assert_eq!(
        linalg::solve(&view, &column),
        linalg::solve(&view.copy(), &column.copy())
    );
}
