//! NumPy's answers, and the arrays they are of.

use ndview::prelude::*;
use ndview::{Complex, Complex32, Complex64};
use ndview_tests::panic_message;

/// As many numbers of 24 bits: the upper bits of a linear congruence.
fn numbers(size: usize) -> impl Iterator<Item = i64> {
    let mut state = size as u64 * 7 + 1;
    std::iter::repeat_with(move || {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (state >> 40) as i64
    })
    .take(size)
}

/// A number that the tables have.
pub trait Kind: Copy {
    fn of(number: i64) -> Self;
}

fn float(number: i64) -> f64 {
    (number % 4001 - 2000) as f64 / 512.0
}

impl Kind for f64 {
    fn of(number: i64) -> f64 {
        float(number)
    }
}

impl Kind for f32 {
    fn of(number: i64) -> f32 {
        float(number) as f32
    }
}

impl Kind for i32 {
    fn of(number: i64) -> i32 {
        (number % 19 - 9) as i32
    }
}

impl Kind for Complex64 {
    fn of(number: i64) -> Complex64 {
        Complex::new(float(number), float(number * 31 % (1 << 24)))
    }
}

impl Kind for Complex32 {
    fn of(number: i64) -> Complex32 {
        let z = Complex64::of(number);
        Complex::new(z.re as f32, z.im as f32)
    }
}

/// An array of such numbers.
pub fn elements<T: Kind, X: ndview::IntoShape + Copy>(shape: X) -> Owned<T, X::Shape> {
    let size = shape.into_shape().lens().into_iter().product();
    let mut numbers = numbers(size);
    Owned::from_fn(shape, |_| T::of(numbers.next().unwrap()))
}

/// One array of a result: its lengths, and its numbers.
pub type Part = (Vec<usize>, Vec<f64>);

/// A result.
pub trait Result {
    fn parts(&self) -> Vec<Part>;
}

/// A number as one or two.
pub trait Component: Copy {
    fn components(self) -> Vec<f64>;
}

macro_rules! components {
    ($($number:ty: |$x:ident| $components:expr;)*) => {$(
        impl Component for $number {
            fn components(self) -> Vec<f64> {
                let $x = self;
                $components
            }
        }

        impl Result for $number {
            fn parts(&self) -> Vec<Part> {
                vec![(Vec::new(), self.components())]
            }
        }
    )*};
}
components! {
    f64: |x| vec![x];
    f32: |x| vec![x.into()];
    i32: |x| vec![x.into()];
    i64: |x| vec![x as f64];
    isize: |x| vec![x as f64];
    Complex64: |z| vec![z.re, z.im];
    Complex32: |z| vec![z.re.into(), z.im.into()];
}

impl<T: Component, S: Shape> Result for Owned<T, S> {
    fn parts(&self) -> Vec<Part> {
        self.view().parts()
    }
}

impl<T: Component, S: Shape, L: Layout> Result for View<'_, T, S, L> {
    fn parts(&self) -> Vec<Part> {
        let components = self.iter().flat_map(|x| x.components()).collect();
        vec![(self.shape().as_ref().to_vec(), components)]
    }
}

macro_rules! tuples {
    ($($($result:ident $number:tt),*;)*) => {$(
        impl<$($result: Result),*> Result for ($($result,)*) {
            fn parts(&self) -> Vec<Part> {
                [$(self.$number.parts()),*].concat()
            }
        }
    )*};
}
tuples! {
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
}

/// A section of the answers, compared one after the other.
pub struct Answers {
    lines: std::vec::IntoIter<(&'static str, &'static str)>,
    prefix: String,
    tolerance: f64,
    differences: Vec<String>,
}

impl Answers {
    /// The cases under `# heading` of a table.
    pub fn of(table: &'static str, heading: &str) -> Self {
        let lines = table
            .lines()
            .skip_while(|line| line.strip_prefix("# ") != Some(heading))
            .skip(1)
            .take_while(|line| !line.starts_with("# "))
            .map(|line| line.split_once('\t').unwrap());
        let lines: Vec<_> = lines.collect();
        assert!(!lines.is_empty(), "no answers under {heading}");
        Answers {
            lines: lines.into_iter(),
            prefix: String::new(),
            tolerance: 1e-7,
            differences: Vec::new(),
        }
    }

    /// What the names of the next cases begin with, and how exact the numbers are.
    pub fn begin(&mut self, prefix: String, tolerance: f64) {
        (self.prefix, self.tolerance) = (prefix, tolerance);
    }

    /// Compares the next case.
    pub fn check<R: Result>(&mut self, name: &str, call: impl FnOnce() -> R) {
        let case = format!("{}{name}", self.prefix);
        let (expected_case, answer) = self.lines.next().expect("a call without an answer");
        assert_eq!(expected_case, case, "the calls are in another order");
        let difference = if answer.starts_with('!') {
            let message = panic_message(call);
            (answer != format!("! {message}")).then_some(message)
        } else {
            differs(&call().parts(), answer, self.tolerance)
        };
        if let Some(difference) = difference {
            self.differences.push(format!(
                "{case}\n    NumPy:  {answer}\n    ndview: {difference}"
            ));
        }
    }

    pub fn finish(mut self) {
        assert!(self.lines.next().is_none(), "an answer without a call");
        let count = self.differences.len();
        self.differences.truncate(20);
        assert!(
            count == 0,
            "{count} cases differ\n{}",
            self.differences.join("\n")
        );
    }
}

/// What differs, if something does.
fn differs(parts: &[Part], answer: &str, tolerance: f64) -> Option<String> {
    let expected: Vec<&str> = answer.split("; ").collect();
    let texts: Vec<String> = parts.iter().map(|part| format!("{part:?}")).collect();
    let is_close = expected.len() == parts.len()
        && expected
            .iter()
            .zip(parts)
            .all(|(expected, part)| is_close(part, expected, tolerance));
    (!is_close).then(|| texts.join("; "))
}

fn is_close((lens, numbers): &Part, expected: &str, tolerance: f64) -> bool {
    let Some((shape, expected)) = expected.split_once(':') else {
        return false;
    };
    let lens: Vec<String> = lens.iter().map(usize::to_string).collect();
    if shape != format!("({})", lens.join(", ")) {
        return false;
    }
    let expected: Vec<f64> = expected
        .split_whitespace()
        .map(|number| number.parse().unwrap())
        .collect();
    let numbers = &summary(numbers);
    let finite = |numbers: &[f64]| {
        numbers
            .iter()
            .filter(|x| x.is_finite())
            .fold(0.0, |a: f64, x| a.max(x.abs()))
    };
    let scale = finite(&expected);
    numbers.len() == expected.len()
        && numbers.iter().zip(&expected).all(|(x, y)| {
            x == y || (x.is_nan() && y.is_nan()) || (x - y).abs() <= tolerance * scale
        })
}

/// Of many numbers, sums that others, or another order, would change.
fn summary(numbers: &[f64]) -> Vec<f64> {
    if numbers.len() <= 32 {
        return numbers.to_vec();
    }
    let sum = |f: &dyn Fn(usize, f64) -> f64| -> f64 {
        numbers
            .iter()
            .enumerate()
            .map(|(place, &x)| f(place, x))
            .sum()
    };
    vec![
        sum(&|_, x| x.abs()),
        sum(&|place, x| x * (1 + place % 7) as f64),
        sum(&|place, x| x * (place % 5) as f64),
    ]
}
