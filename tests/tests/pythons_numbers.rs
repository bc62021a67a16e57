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

/// Python's `max(a, b)` and `min(a, b)`, of numbers: in formulas, in indices, where a slice starts and stops.
#[test]
fn the_larger_of_two_numbers() {
    let free = arr!(np.array([2.5, 0.5, 1.0]));
    let arrival: f64 = 1.5;
    assert_eq!(arr!(max(arrival, free[0])), 2.5);
    assert_eq!(arr!(max(arrival, 2) - min(free[1], 1)), 1.5);
    assert_eq!(arr!(free * max(arrival, 2)), arr!([5.0, 1.0, 2.0]));
    let grid = arr!(np.arange(25).reshape(5, 5));
    let (y, x) = (0_usize, 4_usize);
    let around = arr!(grid[max(y, 1) - 1:y + 2, max(0, x - 1):min(x + 2, grid.shape[1])]);
    assert_eq!(around, arr!([[3, 4], [8, 9]]));
    assert_eq!(arr!(grid[min(y + 7, 4), max(x, 2)]), 24);
    let n = 3_i64;
    assert_eq!(arr!(np.zeros(max(n, 1))).shape(), [3]);
}

/// Whether an integer without a type, the variable of a loop, is among those compared does not keep the compiler from
/// knowing that bools come out.
#[test]
fn a_comparison_with_an_integer_of_no_type_yet() {
    let mut spins = arr!(np.ones((2, 2), dtype = np.int8));
    let (i, j) = arr!(np.meshgrid(np.arange(2), np.arange(2)));
    for colour in 0..1 {
        let flipped = arr!((i + j) % 2 == colour);
        arr!(spins[flipped] *= -1);
    }
    assert_eq!(spins, arr!([[-1, 1], [1, -1]]));
    let wanted = 3;
    let found = arr!(wanted <= np.array([1, 3, 5]));
    assert_eq!(arr!(np.array([10, 20, 30])[found]), arr!([20, 30]));
}

/// What NumPy stores of an integer among bools is whether it is not zero.
#[test]
fn an_integer_among_bools() {
    let mut is_prime = arr!(np.ones((10,), dtype = bool));
    arr!(is_prime[:2] = 0);
    for k in 2..4 {
        arr!(is_prime[2 * k::k] = 0);
    }
    assert_eq!(arr!(np.flatnonzero(is_prime)), arr!([2, 3, 5, 7]));
    arr!(is_prime[0] = 7);
    arr!(is_prime[3:6] = [0, 1, 2]);
    assert_eq!(arr!(np.flatnonzero(is_prime)), arr!([0, 2, 4, 5, 7]));
}
