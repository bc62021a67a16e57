//! Methods of NumPy's arrays that are functions here: in `arr!`, both are written as in NumPy.

use ndview::prelude::*;

fn sample() -> Owned<f64, Shape![2, 3]> {
    arr!([[3.0, 1.0, 2.0], [9.0, 7.0, 8.0]])
}

#[test]
fn each_is_the_function_of_its_name() {
    let a = sample();
    assert_eq!(arr!(a.argsort()), arr!(np.argsort(a)));
    assert_eq!(arr!(a.argsort(axis = 0)), arr!(np.argsort(a, axis = 0)));
    assert_eq!(arr!(a[0].searchsorted(2.5)), 3);
    assert_eq!(arr!((a > 2).nonzero()), np::nonzero(&arr!(a > 2)));
    assert_eq!(arr!(a.dot(a.T)), arr!(a @ a.T));
    assert_eq!(arr!(a.trace()), 10.0);
    assert_eq!(arr!(a.take([0, 2], axis = 1)), arr!(a[:, [0, 2]]));
    assert_eq!(arr!(a.take([[5, 0]])), arr!([[8.0, 3.0]]));
    assert_eq!(arr!(a[1].repeat(2)), arr!([9.0, 9.0, 7.0, 7.0, 8.0, 8.0]));
    assert_eq!(arr!(a.repeat(2, axis = 0)), arr!(a[[0, 0, 1, 1]]));
    assert_eq!(
        arr!(a.compress([true, false, true], axis = 1)),
        arr!(a[:, [0, 2]])
    );
    assert_eq!(
        arr!((a / 2).round()),
        arr!([[2.0, 0.0, 1.0], [4.0, 4.0, 4.0]])
    );
    assert_eq!(arr!(a.clip(2, 8)), arr!([[3.0, 2.0, 2.0], [8.0, 7.0, 8.0]]));
}

#[test]
fn what_other_types_have_is_theirs() {
    let words = ["ab", "cd"];
    let twice: String = arr!("ab".repeat(2));
    let first: Vec<_> = arr!(words.iter().take(1).collect());
    assert_eq!((twice.as_str(), first), ("abab", vec![&"ab"]));
}

#[test]
fn an_array_is_sorted_in_place() {
    let mut a = sample();
    arr!(a.sort());
    assert_eq!(a, arr!([[1.0, 2.0, 3.0], [7.0, 8.0, 9.0]]));
    let mut b = [2.0, f64::NAN, 1.0];
    let mut part = arr!(&mut b[1:]);
    part.sort();
    assert!(b[0] == 2.0 && b[1] == 1.0 && b[2].is_nan());
}

#[test]
fn len_is_that_of_the_first_axis() {
    let a = sample();
    assert_eq!(
        (arr!(len(a)), arr!(len(a.T)), arr!(len(a[0, 1:]))),
        (2, 3, 2)
    );
    assert_eq!(arr!(len([4, 5, 6])), 3);
}

#[test]
fn dtype_is_numpys_name() {
    assert_eq!(arr!(sample().dtype), "float64");
    assert_eq!(arr!((sample() > 2).dtype), "bool");
    assert_eq!(arr!([1_u8, 2].dtype), "uint8");
}

#[test]
fn arrays_are_stored_by_the_function_as_by_an_assignment() {
    let mut a = sample();
    arr!(np.copyto(a, [1, 2, 3]));
    assert_eq!(a, arr!([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]));
    arr!(np.copyto(a[1], a[1, ::-1] * 2));
    assert_eq!(a, arr!([[1.0, 2.0, 3.0], [6.0, 4.0, 2.0]]));
    arr!(np.fill_diagonal(a, 0));
    assert_eq!(a, arr!([[0.0, 2.0, 3.0], [6.0, 0.0, 2.0]]));
}

#[test]
fn functions_of_ones_own_are_written_as_in_rust() {
    let a = sample();
    assert_eq!(
        arr!(np.apply_along_axis(|row| row.max() - row.min(), 1, a)),
        arr!([2.0, 2.0])
    );
    assert_eq!(
        arr!(np.apply_along_axis(|lane| np::cumsum(&lane), 0, a)),
        arr!(a.cumsum(axis = 0))
    );
    assert_eq!(
        arr!(np.fromfunction(|i, j| i * 3.0 + j, (2, 3))),
        arr!(np.arange(6.0).reshape(2, 3))
    );
    let upper = arr!(np.fromfunction(|i, j| i < j, (2, 2), dtype = int));
    assert_eq!(upper, arr!([[false, true], [false, false]]));
}

#[test]
fn indices_are_iterated_over_in_the_order_of_rows() {
    let a = sample();
    let all: Vec<_> = arr!(np.ndindex((2, 1))).collect();
    assert_eq!(all, [[0, 0], [1, 0]]);
    assert_eq!(arr!(np.ndindex((2, 0, 3))).count(), 0);
    let mirrored = arr!(a[:, ::-1]);
    let large: Vec<_> = arr!(np.ndenumerate(mirrored))
        .filter(|(_, x)| **x > 7.0)
        .collect();
    assert_eq!(large, [([1, 0], &8.0), ([1, 2], &9.0)]);
}

#[test]
fn lists_are_nested_as_the_axes_are() {
    let a = sample();
    assert_eq!(
        arr!(a[:, ::2].T.tolist()),
        vec![vec![3.0, 9.0], vec![2.0, 8.0]]
    );
    assert_eq!(np::zeros([2, 0]).tolist(), vec![vec![]; 2]);
    assert_eq!(arr!(a.sum(axis = 1).tolist()), vec![6.0, 24.0]);
}

/// What is no array of ours has the methods of one where it has none of that name itself.
#[test]
fn methods_of_a_vec() {
    let samples = vec![3.0, 1.0, 8.0];
    assert_eq!(arr!(samples.mean()), 4.0);
    assert_eq!(arr!(samples.sum() + samples.std() * *2), 12.0 + 26.0 / 3.0);
    assert_eq!(arr!(samples.argmax()), 2);
    assert_eq!(arr!(samples.max()), 8.0);
    assert_eq!(arr!(samples.cumsum()), arr!([3.0, 4.0, 12.0]));
    let rows = [[1, 2, 3], [4, 5, 6]];
    assert_eq!(arr!(rows.mean()), 3.5);
    assert_eq!(arr!(rows.sum()), 21_i64);
    assert!(arr!(rows.any()));
    let part: &[f64] = &samples[1..];
    assert_eq!(arr!(part.var()), 12.25);
    // Rust's own methods stay what they are.
    assert_eq!(arr!(samples.iter().sum::<f64>()), 12.0);
}
