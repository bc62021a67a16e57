//! The cookbook: each line prints what NumPy prints.

mod generated;

use ndview::prelude::*;

/// The arrays that the tasks are about.
struct Arrays {
    a: Owned<f64, (Dyn, Dyn)>,
    v: Owned<f64, (Dyn,)>,
    n: Owned<i64, (Dyn,)>,
    g: Owned<i64, (Dyn,)>,
}

fn arrays() -> Arrays {
    Arrays {
        a: Owned::from_fn([3, 4], |[i, j]| (4 * i + j) as f64),
        v: Owned::from(vec![3.0, -1.0, 2.0, 0.5]),
        n: Owned::from(vec![4, 8, 15, 16, 23, 42]),
        g: Owned::from(vec![0, 2, 1, 2, 0, 2]),
    }
}

#[test]
fn each_line_prints_what_numpy_prints() {
    let tasks = generated::tasks();
    assert!(tasks.len() >= 40, "{}", tasks.len());
    for (title, ours, numpys) in tasks {
        assert_eq!(ours, numpys, "{title}");
    }
}
