//! What is computed of literals and of integers with which Rust counts is one of Python's numbers, and takes the type of
//! what is beside it, as NumPy has it.

use ndview::prelude::*;

fn spread<T: Float>(x: &impl Array<T, 1>) -> Owned<T, Shape![_]> {
    arr!((x - x.mean()) / (len(x) - 1) * (2 * x.size + 0.5))
}

#[test]
fn arithmetic_of_counts_takes_the_type_beside_it() {
    let (a, n) = (arr!([1.0_f32, 2.0, 4.0]), 3_usize);
    assert_eq!(arr!(a / (n - 1)), arr!([0.5_f32, 1.0, 2.0]));
    assert_eq!(arr!(a * (2 * n)), arr!([6.0_f32, 12.0, 24.0]));
    assert_eq!(arr!(a + (n + 1) * 2), arr!([9.0_f32, 10.0, 12.0]));
    assert_eq!(
        arr!((a.shape[0] - len(a) + 1) * a - n * n),
        arr!([-8.0_f32, -7.0, -5.0])
    );
    assert_eq!(arr!(a + n / 2), arr!([2.5_f32, 3.5, 5.5]));
    assert_eq!(arr!(a * (n + 0.5)), arr!([3.5_f32, 7.0, 14.0]));
    assert_eq!(arr!(np.maximum(a, n - 1)), arr!([2.0_f32, 2.0, 4.0]));
    let b = arr!([1_i16, 2, 4]);
    assert_eq!(arr!(b * (n - 1)), arr!([2_i16, 4, 8]));
    assert_eq!(arr!((n - 4) * b), arr!([-1_i16, -2, -4]));
    assert_eq!(arr!(b > n - 1), arr!([false, false, true]));
}

#[test]
fn by_itself_it_is_what_numpy_yields() {
    let n = 3_usize;
    let difference: i64 = arr!(n - 5);
    let half: f64 = arr!(n / 2);
    assert_eq!((difference, half), (-2, 1.5));
    assert_eq!(arr!((n - 1) * (n + 1)), 8_i64);
    assert_eq!(arr!(np.arange(n + 1) * (n - 1)), arr!([0_i64, 2, 4, 6]));
}

#[test]
fn of_arrays_nothing_changes() {
    let (i, v) = (arr!([1, 2, 3]), vec![1_usize, 2, 3]);
    let squares = arr!((i - 1) * (i + 2));
    assert_eq!(squares[2], 10);
    assert_eq!(arr!((v - 1) * 2).dtype(), "uint64");
    let f = arr!([1.0, 2.0]);
    assert_eq!(arr!((f - 1) * (f + 2)), arr!([0.0, 4.0]));
    let names = vec![String::from("a")];
    assert_eq!(arr!(names == "a"), arr!([true]));
}

#[test]
fn it_is_stored_as_a_literal_is() {
    let (mut a, n) = (arr!([1.0_f32, 2.0, 4.0]), 3_usize);
    arr!(a[0] = n - 1);
    arr!(a[1:] += n - 1);
    arr!(a *= 2 * n);
    assert_eq!(a, arr!([12.0_f32, 24.0, 36.0]));
    let mut b = vec![0_u8; 2];
    arr!(b[:] = n + 4);
    assert_eq!(b, [7, 7]);
}

#[test]
fn what_does_not_fit_is_refused() {
    let (b, n) = (arr!([1_u8, 2, 4]), 3_usize);
    let refused = [
        try_arr!(b + (n - 5)).unwrap_err().to_string(),
        try_arr!(b * (100 * n)).unwrap_err().to_string(),
    ];
    let numpys = [
        "Python integer -2 out of bounds for uint8",
        "Python integer 300 out of bounds for uint8",
    ];
    assert_eq!(refused, numpys);
}

#[test]
fn functions_over_floats_count() {
    let x = arr!([1.0, 2.0, 6.0]);
    assert_eq!(spread(&x), arr!([-6.5, -3.25, 9.75]));
    assert_eq!(
        spread(&arr!(x.astype(np.float32))),
        arr!([-6.5_f32, -3.25, 9.75])
    );
}
