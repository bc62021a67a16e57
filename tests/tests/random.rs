//! `np.random`: what holds of the numbers, whatever they are.

use ndview::prelude::*;

#[test]
fn the_seed_determines_the_numbers() {
    let numbers = |seed| arr!(np.random.default_rng(seed).random((4, 5)));
    assert_eq!(numbers(1), numbers(1));
    assert_ne!(numbers(1), numbers(2));
    let mut rng = np::random::default_rng(1);
    assert_ne!(rng.random(8), rng.random(8));
}

#[test]
fn distributions_have_their_moments() {
    let mut rng = np::random::default_rng(3);
    let near = |a: &Owned<f64, (Dyn,)>, mean: f64, std: f64| {
        // Five standard errors of 40,000 numbers.
        let error = 5.0 * std / 200.0;
        assert!((a.mean() - mean).abs() < error, "mean {}", a.mean());
        assert!((a.std() - std).abs() < error, "std {}", a.std());
    };
    near(&rng.random(40_000), 0.5, (1.0_f64 / 12.0).sqrt());
    near(&rng.uniform(-2.0, 4.0, 40_000), 1.0, 3.0_f64.sqrt());
    near(&rng.standard_normal(40_000), 0.0, 1.0);
    near(&rng.normal(10.0, 3.0, 40_000), 10.0, 3.0);
}

#[test]
fn integers_reach_both_ends_and_no_further() {
    let dice = np::random::default_rng(5).integers(-2, 3, 1000);
    assert_eq!(np::unique(&dice), arr!([-2_i64, -1, 0, 1, 2]));
}

#[test]
fn shuffling_moves_whole_rows() {
    let mut rng = np::random::default_rng(9);
    let original = Owned::from_fn([50, 3], |[i, j]| 3 * i + j);
    let mut shuffled = original.copy();
    rng.shuffle(&mut shuffled);
    assert_ne!(shuffled, original);
    let firsts = arr!(shuffled[:, 0]).copy();
    assert_eq!(arr!(shuffled[np.argsort(firsts)]), original);
    assert_eq!(np::sort(&rng.permutation(50)), np::arange((0_isize, 50)));
    let mut empty = np::zeros([0, 3]);
    rng.shuffle(&mut empty);
}

#[test]
fn choices_are_elements() {
    let mut rng = np::random::default_rng(11);
    let picked = rng.choice(&arr!([2, 3, 5]), [10, 10]);
    assert_eq!(np::unique(&picked), arr!([2, 3, 5]));
    assert_eq!(rng.choice(&Vec::<i32>::new(), 0).len(), 0);
}

#[test]
#[should_panic = "low >= high"]
fn no_integers_between() {
    let _ = np::random::default_rng(0).integers(3, 3, 1);
}

#[test]
#[should_panic = "a cannot be empty unless no samples are taken"]
fn nothing_to_choose_from() {
    let _ = np::random::default_rng(0).choice(&Vec::<i32>::new(), 1);
}

/// A shape that is written out is known, whether it stands behind `size=` or in its place.
#[test]
fn lengths_by_place_are_part_of_the_type() {
    let (mut rng, rows) = (np::random::default_rng(4), 2);
    let m: Owned<f64, Shape![_, 3]> = arr!(rng.uniform(-1, 1, (rows, 3)));
    let numpys = arr!([
        [0.8861122111447353, 0.022655105628723193, 0.9524874114154083],
        [
            -0.8383279522087956,
            0.21471166399005925,
            -0.24702683124545488
        ],
    ]);
    assert_eq!(m, numpys);
    let dice: Owned<i64, Shape![2, 3]> = arr!(rng.integers(0, 10, (2, 3)));
    assert_eq!(dice, arr!([[6, 8, 5], [1, 6, 8]]));
}

#[test]
fn lengths_of_any_integer_type() {
    let (n, m) = (2_i64, 3_u8);
    let same = |drawn: Owned<f64, (Dyn,)>, expected: &[f64]| assert_eq!(drawn.to_vec(), expected);
    let mut rng = np::random::default_rng(42);
    // What NumPy's `default_rng(42)` draws.
    same(
        arr!(rng.random(n)),
        &[0.773_956_048_555_963_3, 0.438_878_439_752_052_3],
    );
    assert_eq!(arr!(rng.random(n + 1)).shape(), [3]);
    assert_eq!(arr!(rng.standard_normal(m)).shape(), [3]);
    assert_eq!(arr!(rng.normal(0, 1, n)).shape(), [2]);
    assert_eq!(arr!(rng.integers(0, 5, n * 2)).shape(), [4]);
    let m = arr!(np.zeros((2, 3)));
    assert_eq!(arr!(rng.random(m.shape)).shape(), [2, 3]);
    assert_eq!(arr!(rng.standard_normal(len(m))).shape(), [2]);
}
