//! Numbers that Rust does not have: rationals, integers of any size, dual numbers.

use ndview::prelude::*;
use ndview::{Arithmetic, Dyn, IntoShape, Shape};
use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A ratio in lowest terms, with a positive denominator.
#[derive(Clone, Copy, PartialEq)]
pub struct Ratio(i64, i64);

impl Ratio {
    fn new(over: i64, under: i64) -> Self {
        let (mut a, mut b) = (over, under);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let divisor = a.abs() * under.signum();
        Ratio(over / divisor, under / divisor)
    }
}

impl Add for Ratio {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Ratio::new(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }
}
impl Sub for Ratio {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}
impl Mul for Ratio {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Ratio::new(self.0 * other.0, self.1 * other.1)
    }
}
impl Div for Ratio {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        assert!(other.0 != 0, "division by zero");
        Ratio::new(self.0 * other.1, self.1 * other.0)
    }
}
impl Neg for Ratio {
    type Output = Self;

    fn neg(self) -> Self {
        Ratio(-self.0, self.1)
    }
}
impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.0 * other.1).partial_cmp(&(other.0 * self.1))
    }
}
impl From<i64> for Ratio {
    fn from(integer: i64) -> Self {
        Ratio(integer, 1)
    }
}
impl Element for Ratio {}
impl Arithmetic for Ratio {
    fn from_integer(integer: i64) -> Self {
        Ratio(integer, 1)
    }
}
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ratio(over, 1) => write!(f, "{over}"),
            Ratio(over, under) => write!(f, "{over}/{under}"),
        }
    }
}

/// A natural number of any size, in digits to base 10^9, the last first, without zeros in front.
#[derive(Clone, PartialEq)]
pub struct Big(Vec<u64>);

const BASE: u64 = 1_000_000_000;

impl Big {
    fn of_digits(mut digits: Vec<u64>) -> Self {
        for place in 0..digits.len() {
            let carry = digits[place] / BASE;
            digits[place] %= BASE;
            if carry > 0 {
                match digits.get_mut(place + 1) {
                    Some(next) => *next += carry,
                    None => digits.push(carry),
                }
            }
        }
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Big(digits)
    }
}

impl Add for Big {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let (mut long, short) = match self.0.len() < other.0.len() {
            true => (other.0, self.0),
            false => (self.0, other.0),
        };
        for (digit, other) in long.iter_mut().zip(short) {
            *digit += other;
        }
        Big::of_digits(long)
    }
}
impl Mul for Big {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let rows = self.0.iter().enumerate().map(|(place, &digit)| {
            let mut row = vec![0; place];
            row.extend(other.0.iter().map(|other| digit * other));
            Big::of_digits(row)
        });
        rows.fold(Big(vec![]), Add::add)
    }
}
impl PartialOrd for Big {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let by_length = self.0.len().cmp(&other.0.len());
        Some(by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev())))
    }
}
impl Element for Big {}
impl Arithmetic for Big {
    fn from_integer(integer: i64) -> Self {
        let natural = u64::try_from(integer).expect("a natural number");
        Big::of_digits(vec![natural])
    }
}
impl fmt::Display for Big {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((first, rest)) = self.0.split_last() else {
            return write!(f, "0");
        };
        write!(f, "{first}")?;
        rest.iter()
            .rev()
            .try_for_each(|digit| write!(f, "{digit:09}"))
    }
}

/// A number and its slope.
#[derive(Clone, Copy)]
pub struct Dual {
    value: f64,
    slope: f64,
}

impl Add for Dual {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Dual {
            value: self.value + other.value,
            slope: self.slope + other.slope,
        }
    }
}
impl Sub for Dual {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Dual {
            value: self.value - other.value,
            slope: self.slope - other.slope,
        }
    }
}
impl Mul for Dual {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Dual {
            value: self.value * other.value,
            slope: self.value * other.slope + self.slope * other.value,
        }
    }
}
impl Neg for Dual {
    type Output = Self;

    fn neg(self) -> Self {
        Dual {
            value: -self.value,
            slope: -self.slope,
        }
    }
}
impl PartialEq for Dual {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}
impl PartialOrd for Dual {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}
impl From<f64> for Dual {
    fn from(value: f64) -> Self {
        Dual { value, slope: 0.0 }
    }
}
impl Element for Dual {}
impl Arithmetic for Dual {
    fn from_integer(integer: i64) -> Self {
        Dual::from(integer as f64)
    }
}
impl fmt::Display for Dual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}+{:?}e", self.value, self.slope)
    }
}

/// An array of a shape whose lengths are known at run time.
fn array<T, const R: usize, S: Shape>(elements: Vec<T>, lens: [usize; R]) -> Owned<T, S>
where
    [usize; R]: IntoShape<Shape = S>,
{
    Owned::from_shape_vec(lens, elements).expect("as many elements as the shape has")
}

pub fn ratios<const N: usize, const R: usize, S: Shape>(
    pairs: [(i64, i64); N],
    lens: [usize; R],
) -> Owned<Ratio, S>
where
    [usize; R]: IntoShape<Shape = S>,
{
    array(
        pairs.map(|(over, under)| Ratio::new(over, under)).into(),
        lens,
    )
}

pub fn bigs<const N: usize, const R: usize, S: Shape>(
    texts: [&str; N],
    lens: [usize; R],
) -> Owned<Big, S>
where
    [usize; R]: IntoShape<Shape = S>,
{
    let big = |text: &str| {
        let digits = text.bytes().map(|digit| i64::from(digit - b'0'));
        digits.fold(Big(vec![]), |number, digit| {
            number * Big::from_integer(10) + Big::from_integer(digit)
        })
    };
    array(texts.map(big).into(), lens)
}

pub fn duals<const N: usize, const R: usize, S: Shape>(
    pairs: [(f64, f64); N],
    lens: [usize; R],
) -> Owned<Dual, S>
where
    [usize; R]: IntoShape<Shape = S>,
{
    array(
        pairs.map(|(value, slope)| Dual { value, slope }).into(),
        lens,
    )
}

/// An element that counts how many of it there are, and whose sums panic beyond a limit.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub struct Limited(pub std::rc::Rc<()>, pub i64);

impl Add for Limited {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let sum = self.1 + other.1;
        assert!(sum < 100, "beyond the limit");
        Limited(self.0, sum)
    }
}
impl Mul for Limited {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Limited(self.0, self.1 * other.1)
    }
}
impl Element for Limited {}
impl Arithmetic for Limited {
    fn from_integer(integer: i64) -> Self {
        Limited(std::rc::Rc::new(()), integer)
    }
}

pub type Vector<T> = Owned<T, (Dyn,)>;
