//! Random numbers against NumPy's of the same seed: `tests/numpy/generators.py` writes the answers.

mod distributions;

use ndview::prelude::*;
use np::random::{Generator, default_rng};
use np::{Along, Flag, element};

const TABLE: &str = include_str!("../../data/generators.txt");
const SEEDS: [u64; 4] = [0, 1, 42, (1 << 40) + 7];
const ON: Flag<true> = Flag;
const OFF: Flag<false> = Flag;

/// The numbers of several draws, one after the other.
#[derive(Default)]
pub struct Draws(Vec<Vec<f64>>);

impl Draws {
    /// The numbers of one.
    pub fn add<T: Copy + Number, S: Shape>(&mut self, draw: &Owned<T, S>) {
        self.0.push(draw.iter().map(|x| x.number()).collect());
    }

    /// Of many numbers, the last four and the largest.
    fn add_some<T: Copy + Number, S: Shape>(&mut self, draw: &Owned<T, S>) {
        let numbers: Vec<f64> = draw.iter().map(|x| x.number()).collect();
        let mut some = numbers[numbers.len() - 4..].to_vec();
        some.push(numbers.iter().fold(0.0, |a: f64, x| a.max(x.abs())));
        self.0.push(some);
    }
}

/// A number as `f64`.
pub trait Number {
    /// The number.
    fn number(self) -> f64;
}

macro_rules! numbers {
    ($($number:ident)*) => {
        $(impl Number for $number {
            fn number(self) -> f64 {
                self as f64
            }
        })*
    };
}
numbers!(f64 f32 i8 i16 i32 i64 isize u8 u16 u32 u64);

impl Number for bool {
    fn number(self) -> f64 {
        f64::from(u8::from(self))
    }
}

/// Compares a section of the table, case by case, but for the last bits.
pub fn compare(heading: &str, draws: impl Fn(&str) -> Draws) {
    let lines = TABLE
        .lines()
        .skip_while(|line| line.strip_prefix("# ") != Some(heading))
        .skip(1)
        .take_while(|line| !line.starts_with("# "));
    let mut compared = 0;
    for line in lines {
        let (case, answer) = line.split_once('\t').unwrap();
        let found = draws(case).0;
        let expected: Vec<Vec<f64>> = answer
            .split("; ")
            .map(|part| {
                part.split(' ')
                    .map(|number| number.parse().unwrap())
                    .collect()
            })
            .collect();
        assert_eq!(found.len(), expected.len(), "{case}");
        for (place, (found, expected)) in found.iter().zip(&expected).enumerate() {
            let is_close = |(a, b): (&f64, &f64)| (a - b).abs() <= 1e-14 * b.abs();
            assert!(
                found.len() == expected.len() && found.iter().zip(expected).all(is_close),
                "{case}, draw {place}\n    NumPy:  {expected:?}\n    ndview: {found:?}"
            );
        }
        compared += 1;
    }
    assert!(compared > 0, "no answers under {heading}");
}

fn generator(case: &str) -> Generator {
    let seed: u64 = case.parse().unwrap();
    assert!(SEEDS.contains(&seed));
    default_rng(seed)
}

#[test]
fn both_precisions() {
    compare("narrow", |case| {
        let mut rng = generator(case);
        let mut draws = Draws::default();
        let narrow = element::<f32>();
        draws.add(&rng.random(5));
        draws.add(&rng.random_with(3, narrow));
        draws.add(&rng.random(2));
        draws.add_some(&rng.standard_normal(2000));
        draws.add_some(&rng.standard_normal_with(2000, narrow));
        draws.add_some(&rng.standard_exponential(2000));
        draws.add_some(&rng.standard_exponential_with(2000, narrow));
        draws.add(&rng.standard_gamma_with(0.5, 5, narrow));
        draws.add(&rng.standard_gamma_with(3.5, 5, narrow));
        draws.add(&rng.standard_gamma(0.5, 5));
        draws
    });
}

#[test]
fn integers() {
    compare("integers", |case| {
        let mut rng = generator(case);
        let mut draws = Draws::default();
        draws.add(&rng.integers_with(-100, 100, 11, element::<i8>(), OFF));
        draws.add(&rng.integers_with(-128, 128, 11, element::<i8>(), OFF));
        draws.add(&rng.integers_with(0, 7, 11, element::<u8>(), OFF));
        draws.add(&rng.integers_with(-5, 30_000, 11, element::<i16>(), OFF));
        draws.add(&rng.integers_with(0, 65_536, 11, element::<u16>(), OFF));
        draws.add(&rng.integers_with(-7, 2_000_000_000, 11, element::<i32>(), OFF));
        draws.add(&rng.integers_with(0, 1_u64 << 32, 11, element::<u32>(), OFF));
        draws.add(&rng.integers(-3, 4, 11));
        draws.add(&rng.integers(-(1_i64 << 62), 1_i64 << 62, 11));
        draws.add(&rng.integers_with(0, 1_u64 << 63, 11, element::<u64>(), OFF));
        draws.add(&rng.integers_with(0, 2, 11, element::<bool>(), OFF));
        draws.add(&rng.integers(5, 6, 11));
        draws.add(&rng.integers_with(0, 255, 5, element::<u8>(), ON));
        draws.add(&rng.random(1));
        draws
    });
}

#[test]
fn order() {
    compare("order", |case| {
        let mut rng = generator(case);
        let mut draws = Draws::default();
        let a = Owned::from_fn([4, 6], |[i, j]| (6 * i + j) as i64);
        draws.add(&rng.permutation(12));
        draws.add(&rng.permutation(&a));
        draws.add(&rng.permutation_with(&a, Along::<1>));
        draws.add(&rng.permuted(&a));
        draws.add(&rng.permuted_with(&a, Along::<0>));
        draws.add(&rng.permuted_with(&a, Along::<1>));
        let mut b = a.copy();
        rng.shuffle(&mut b);
        draws.add(&b);
        rng.shuffle_with(&mut b, Along::<1>);
        draws.add(&b);
        draws.add(&rng.random(1));
        draws
    });
}

#[test]
fn choice() {
    let p = [0.125, 0.5, 0.0, 0.25, 0.125];
    compare("choice", |case| {
        let mut rng = generator(case);
        let mut draws = Draws::default();
        let a = Owned::from_fn([5, 3], |[i, j]| (3 * i + j) as i64);
        let (first, unset) = (Along::<0>, np::Unset);
        draws.add(&rng.choice(10, 7));
        draws.add(&rng.choice(&a, [2, 2]));
        draws.add(&rng.choice_with(&a, 2, ON, unset, Along::<1>, ON));
        draws.add(&rng.choice_with(5, 9, ON, &p, first, ON));
        draws.add(&rng.choice_with(5, 4, OFF, &p, first, ON));
        draws.add(&rng.choice_with(100, 8, OFF, unset, first, ON));
        draws.add(&rng.choice_with(100, 8, OFF, unset, first, OFF));
        let many = rng.choice_with(20_000_i64, 500, OFF, unset, first, ON);
        draws.add(&arr!(many[:9]).copy());
        draws.add(&rng.choice_with(&a, 3, OFF, unset, first, ON));
        draws.add(&rng.random(1));
        draws
    });
}

#[test]
fn several_at_once() {
    compare("several", |case| {
        let mut rng = generator(case);
        let mut draws = Draws::default();
        draws.add(&rng.multinomial(20, &[0.2, 0.3, 0.5], 4));
        draws.add(&rng.multinomial(5, &[1.0], 2));
        draws.add(&rng.dirichlet(&[1.0, 2.5, 0.5], 3));
        draws.add(&rng.dirichlet(&[0.05, 0.01, 0.02], 3));
        draws.add(&rng.multivariate_normal(&[1.0, -2.0], &[[2.0, 0.5], [0.5, 1.0]], 3));
        draws.add(&rng.random(1));
        draws
    });
}

#[test]
fn seeds() {
    compare("seeds", |case| {
        let mut rng = match case {
            "list" => default_rng([1, 2, 3]),
            "long" => default_rng([1_u64 << 40, 7, 1 << 33, 1, 5, 6]),
            "large" => default_rng((1_u128 << 100) + 3),
            _ => panic!("no such seed: {case}"),
        };
        let mut draws = Draws::default();
        draws.add(&rng.random(3));
        draws
    });
}

struct Plate {
    rng: np::random::Generator,
    normals: Vec<f64>,
}

impl Plate {
    fn normal(&self, i: usize) -> f64 {
        self.normals[i]
    }
    fn laplace(&self) -> f64 {
        2.0 * arr!(self.normal(1))
    }
    fn exponential(&self) -> f64 {
        0.5
    }
    fn value(&mut self) -> f64 {
        arr!(self.laplace() + self.exponential() + 0 * self.rng.normal())
    }
}

#[test]
fn methods_of_others_have_the_names_of_distributions() {
    let mut plate = Plate {
        rng: np::random::default_rng(1),
        normals: vec![1.0, 4.0],
    };
    assert_eq!(plate.value(), 8.5);
    assert_eq!(arr!(plate.normal(0) + plate.laplace()), 9.0);
    let mut g = np::random::default_rng(1);
    let mut again = np::random::default_rng(1);
    assert_eq!(arr!(g.normal()), arr!(again.normal(0.0, 1.0, size = None)));
}
