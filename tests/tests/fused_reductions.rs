//! A reduction of an expression computes its elements while it reduces them: nothing is allocated but
//! the results. The values are those of the same reduction of an array.

use ndview::prelude::*;
use ndview_tests::{Counting, counting};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const NOTHING: (usize, usize) = (0, 0);

fn matrix(rows: usize, columns: usize, scale: f64) -> Owned<f64, (Dyn, Dyn)> {
    Owned::from_fn([rows, columns], |[i, j]| {
        ((i * 31 + j * 17) % 101) as f64 / scale - 3.0
    })
}

#[test]
fn of_the_whole_allocates_nothing() {
    let (a, b) = (matrix(90, 70, 7.0), matrix(90, 70, 3.0));
    #[rustfmt::skip]
    let (sum, asked) = counting(|| arr!(((a - b) ** 2).sum()));
    assert_eq!(asked, NOTHING);
    #[rustfmt::skip]
    let temporary = arr!((a - b) ** 2);
    assert_eq!(sum.to_bits(), temporary.sum().to_bits());

    assert_eq!(
        counting(|| arr!(np.sum(a * b))),
        (arr!(a * b).sum(), NOTHING)
    );
    assert_eq!(
        counting(|| arr!((a + b).mean())),
        (arr!(a + b).mean(), NOTHING)
    );
    assert_eq!(
        counting(|| arr!((a + b).var())),
        (arr!(a + b).var(), NOTHING)
    );
    assert_eq!(
        counting(|| arr!((a + b).std(ddof = 1))),
        (arr!(a + b).std_ddof(1), NOTHING)
    );
    assert_eq!(
        counting(|| arr!((a * b).max())),
        (arr!(a * b).max(), NOTHING)
    );
    assert_eq!(
        counting(|| arr!((a * b).min())),
        (arr!(a * b).min(), NOTHING)
    );
    assert_eq!(
        counting(|| arr!((a * b).ptp())),
        (arr!(a * b).ptp(), NOTHING)
    );
    assert_eq!(
        counting(|| arr!((a * b).argmax())),
        (arr!(a * b).argmax(), NOTHING)
    );
    assert_eq!(counting(|| arr!((a > 2).any())), (true, NOTHING));
    assert_eq!(counting(|| arr!((a > 2).all())), (false, NOTHING));
    assert_eq!(
        counting(|| arr!((a > 2).sum())),
        (arr!(a > 2).sum(), NOTHING)
    );
    assert_eq!(
        counting(|| arr!(np.count_nonzero(a > 2))),
        (arr!(a > 2).count_nonzero(), NOTHING)
    );
    assert_eq!(counting(|| arr!((-a).prod())), (arr!(-a).prod(), NOTHING));
}

#[test]
fn of_views_allocates_nothing() {
    let m = matrix(90, 70, 7.0);
    let inner = arr!(m[1:-1, 1:-1]);
    assert_eq!(
        counting(|| arr!(m[1:-1, 1:-1].sum())),
        (inner.copy().sum(), NOTHING)
    );
    assert_eq!(counting(|| arr!(m[:, ::2].max())).1, NOTHING);
    assert_eq!(counting(|| arr!(m.T.sum())), (m.sum(), NOTHING));
    assert_eq!(counting(|| arr!(m[::-1].var())).1, NOTHING);
    assert_eq!(counting(|| arr!(m[:, 3].argmax())).1, NOTHING);
}

#[test]
fn along_axes_allocates_the_results() {
    let (a, b) = (matrix(90, 70, 7.0), matrix(90, 70, 3.0));
    let one_f64_each = |count: usize| (1, count * size_of::<f64>());
    assert_eq!(
        counting(|| arr!((a * b).sum(axis = 0))),
        (arr!(a * b).along::<0>().sum(), one_f64_each(70))
    );
    assert_eq!(
        counting(|| arr!((a * b).sum(axis = 1))),
        (arr!(a * b).along::<1>().sum(), one_f64_each(90))
    );
    assert_eq!(
        counting(|| arr!((a > 8).any(axis = 1))),
        (arr!(a > 8).along::<1>().any(), (1, 90))
    );
    assert_eq!(
        counting(|| arr!(np.max(a - b, axis = 0))),
        (arr!(a - b).along::<0>().max(), one_f64_each(70))
    );
    let (_, (times, _)) = counting(|| arr!((a * b).sum(axis = 0) / 2.0));
    assert_eq!(times, 2, "the sums, and their halves");
}

#[test]
fn of_three_axes_is_that_of_the_array() {
    let a = Owned::from_fn([7, 9, 130], |[i, j, k]| {
        (i * 31 + j * 17 + k * 7) as f64 % 13.0 / 7.0
    });
    let row = Owned::from_fn([130], |[k]| k as f64 / 3.0);
    let column = Owned::from_fn([9, 1], |[j, _]| j as f64 - 4.5);
    let temporary = arr!(a * row + column);
    assert_eq!(arr!((a * row + column).sum()), temporary.sum());
    assert_eq!(
        arr!((a * row + column).sum(axis = (0, 1))),
        temporary.along::<0>().along::<1>().sum()
    );
    assert_eq!(
        arr!((a * row + column).sum(axis = (0, 2))),
        temporary.along::<0>().along::<2>().sum()
    );
    assert_eq!(
        arr!((a * row + column).var(axis = (1, 2))),
        temporary.along::<1>().along::<2>().var()
    );
    assert_eq!(
        arr!((a * row + column).mean(axis = 1, keepdims = True)),
        temporary.along::<1>().keepdims().mean()
    );
    assert_eq!(
        arr!((a * row + column).argmin(axis = 1)),
        temporary.along::<1>().argmin()
    );
    assert_eq!(
        arr!((a * row + column).argmax(axis = -1)),
        temporary.along::<2>().argmax()
    );
    assert_eq!(
        arr!((a * row + column).cumsum(axis = 0)),
        temporary.along::<0>().cumsum()
    );
    assert_eq!(arr!(np.cumprod(row * 2)), arr!(row * 2).cumprod());
}

#[test]
fn shapes_are_known() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    let _: i64 = arr!((m * 2).sum());
    let _: Owned<i64, Shape![3]> = arr!((m * 2).sum(axis = 0));
    let _: Owned<i64, Shape![2, 1]> = arr!((m * 2).sum(axis = 1, keepdims = True));
    let _: Owned<i64, Shape![1, 1]> = arr!(m.sum(keepdims = True));
    let _: Owned<f64, Shape![1, 1]> = arr!(np.mean(m, axis = (0, 1), keepdims = True));
    let _: Owned<bool, Shape![2]> = arr!((m > 5).any(axis = 1));
    let _: Owned<i64, Shape![2]> = arr!(m.argmax(1));
    let _: Owned<i64, Shape![2, 3]> = arr!(m.cumsum(axis = -1));
}

#[test]
fn the_sides_of_an_expression_may_not_fit() {
    let (a, b) = (Owned::from(vec![1.0; 3]), Owned::from(vec![1.0; 4]));
    let error = try_arr!((a + b).sum()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "operands could not be broadcast together with shapes (3,) (4,)"
    );
    assert_eq!(try_arr!((a + 1).sum()), Ok(6.0));
}

#[test]
fn no_elements_may_have_no_result() {
    let a = Owned::from_shape_vec([0, 3], vec![0.0; 0]).unwrap();
    let error = try_arr!(a.max(axis = 0)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "zero-size array to reduction operation maximum which has no identity"
    );
    assert_eq!(try_arr!(a.max(axis = 1)).unwrap().shape(), [0]);
    let error = try_arr!((a * 2).argmin(axis = 0)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "attempt to get argmin of an empty sequence"
    );
    assert!(try_arr!(np.ptp(a)).is_err());
    assert_eq!(
        try_arr!((a + 1).sum(axis = 0)).unwrap(),
        arr!([0.0, 0.0, 0.0])
    );
}

#[test]
#[should_panic(expected = "array is too big")]
fn more_results_than_fit_in_memory() {
    let a = Owned::from_shape_vec([0, 1 << 62], Vec::<i8>::new()).unwrap();
    let _ = arr!(a.sum(axis = 0));
}

#[test]
fn plain_methods_keep_their_names() {
    let v = vec![3, 1, 2];
    assert_eq!(arr!(v.iter().sum::<i32>()), 6);
    assert!(arr!(v.iter().any(|&x| x > 2)));
    assert_eq!(arr!(np.sum(v)), 6_i64);
    assert_eq!(arr!(np.amax([[1, 5], [2, 3]], axis = 0)), arr!([2, 5]));
    let (i, j) = (3_usize, 5);
    assert_eq!(arr!(i.max(j)), 5);
}

#[test]
fn quantiles_at_the_ends_are_elements_beside_infinity_too() {
    let inf = f64::INFINITY;
    let low = arr!([-inf, 1.0, 2.0]);
    assert_eq!(
        arr!(np.quantile(low, [0.0, 0.25, 0.5, 1.0])),
        arr!([-inf, -inf, 1.0, 2.0])
    );
    let high = arr!([1.0, 2.0, inf]);
    assert_eq!(
        arr!(np.quantile(high, [0.0, 0.25, 1.0])),
        arr!([1.0, 1.5, inf])
    );
    assert!(arr!(np.quantile(high, 0.75)).is_nan());
    assert_eq!(arr!(np.percentile([inf, inf], 100)), inf);
}
