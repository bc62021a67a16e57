//! Arrays that are made: of lengths, of ranges, of functions, of random numbers.

use super::refusal;
use ndview::prelude::*;
use ndview::{Complex32, Complex64, f16};
use np::random;

#[test]
fn whose_elements_do_not_matter() {
    assert_eq!(np::empty_of::<u8, _>([2, 3]).shape(), [2, 3]);
    assert_eq!(np::empty_like_of::<f64, _>(&arr!([1, 2])).shape(), [2]);
    assert_eq!(np::empty_like(&[[1, 2]]).shape(), [1, 2]);
    assert_eq!(np::astype::<f64, _>(&arr!([1, 2])), arr!([1.0, 2.0]));
    assert_eq!(np::full([2, 2], [1, 2]), arr!([[1, 2], [1, 2]]));
    assert_eq!(np::full([2, 2], &arr!([[3], [4]])), arr!([[3, 3], [4, 4]]));
    assert_eq!(
        refusal(|| np::full([2, 2], Owned::from(vec![1, 2, 3]).view())),
        "could not broadcast input array from shape (3,) into shape (2,2)"
    );
}

#[test]
fn ranges_of_complex_numbers() {
    let (low, high) = (Complex64::new(0.0, 0.0), Complex64::new(1.0, 2.0));
    assert_eq!(np::linspace(low, high, 3), arr!([0j, 0.5 + 1j, 1 + 2j]));
    assert_eq!(np::linspace(0, high, 3), arr!([0j, 0.5 + 1j, 1 + 2j]));
    assert_eq!(np::linspace(high, 0.0, 3), arr!([1 + 2j, 0.5 + 1j, 0j]));
    let single = Complex32::new(1.0, 0.0);
    assert_eq!(np::linspace(single, 2, 3), arr!([1 + 0j, 1.5 + 0j, 2 + 0j]));
}

#[test]
fn ranges_of_small_floats() {
    let half = |number: f32| f16::from_f32(number);
    let numbers = np::arange((half(0.5), half(2.0), half(0.5)));
    assert_eq!(
        numbers.map(|x| x.to_f32()),
        arr!([0.5, 1.0, 1.5]).map(|&x| x as f32)
    );
}

#[test]
fn of_functions() {
    let m = arr!([[3, 1, 2], [9, 7, 8]]);
    let rows = np::Along::<1>;
    assert_eq!(
        np::apply_along_axis(|row| row.max(), rows, &m),
        arr!([3, 9])
    );
    assert_eq!(
        np::apply_along_axis(|column| np::sort(&column), np::Along::<0>, &m),
        m
    );
    let mut len = 0;
    let refused = refusal(|| {
        np::apply_along_axis(
            |_| {
                len += 1;
                Owned::from(vec![0; len])
            },
            rows,
            &m,
        )
    });
    assert_eq!(
        refused,
        "could not broadcast input array from shape (2,) into shape (1,)"
    );
    assert_eq!(
        np::vectorized(|x: i32| x % 2 == 0, &m[0]),
        arr!([false, false, true])
    );
    assert_eq!(np::vectorized(|x: f64| x + 0.5, &1.0), 1.5);
    let (a, b) = (arr!([1, 2]), arr!([[10], [20]]));
    let larger = np::vectorized_of_two(|x: i32, y: i32| if x * 8 > y { x } else { y }, &a, &b);
    assert_eq!(larger, arr!([[10, 2], [20, 20]]));
    let (one, other) = (Owned::from(vec![1, 2]), Owned::from(vec![1, 2, 3]));
    assert_eq!(
        refusal(|| np::vectorized_of_two(|x: i32, y: i32| x + y, &one, &other)),
        "operands could not be broadcast together with shapes (2,) (3,)"
    );
    assert_eq!(
        np::fromiter_with::<f64, _>([1, 2], -1),
        arr!([1.0, 2.0]).into_erased()
    );
    assert_eq!(
        refusal(|| np::fromiter_with::<f64, _>([1, 2, 3], 5)),
        "iterator too short: Expected 5 but iterator had only 3 items."
    );
}

#[test]
fn random_bytes_and_choices() {
    random::seed(0);
    let bytes = random::bytes(6);
    random::seed(0);
    assert_eq!((bytes.len(), &bytes[..4]), (6, &random::bytes(4)[..]));
    assert_eq!(random::bytes(0), []);
    assert_eq!(
        refusal(|| random::bytes(-1)),
        "negative dimensions are not allowed"
    );
    let mut rng = random::default_rng(7);
    let mut other = random::default_rng(7_u64);
    let five = 5_i64;
    assert_eq!(rng.permutation(five), other.permutation(&five));
    assert_eq!(rng.choice(five, [2, 2]), other.choice(&five, [2, 2]));
    assert_eq!(
        refusal(|| random::default_rng(-1)),
        "expected non-negative integer"
    );
    assert_eq!(
        refusal(|| random::default_rng([1, -1])),
        "expected non-negative integer"
    );
    let (mut one, mut another) = (
        random::default_rng(np::Unset),
        random::default_rng(np::Unset),
    );
    let draw = |rng: &mut random::Generator| rng.integers(0, i64::MAX, 4);
    assert_ne!(draw(&mut one), draw(&mut another));
}
