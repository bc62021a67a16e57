//! The bounded linear Diophantine equation: is a number a sum of given steps, each taken a
//! limited number of times?
//!
//! NP-hard in general (it contains the subset-sum problem), yet quick for the strides of arrays:
//! of the larger steps, few multiples can be part of the sum, and the smaller ones usually reach
//! every number that their common divisor allows.

use alloc::vec::Vec;

/// `coefficient * x`, with `x` between 0 and `most`; both are positive.
#[derive(Clone, Copy, Debug)]
struct Term {
    coefficient: i128,
    most: i128,
}

/// The left side of the equation: a sum of terms.
#[derive(Clone, Debug, Default)]
pub(super) struct Equation {
    terms: Vec<Term>,
}

/// A term, and what the terms before it can do together with it.
#[derive(Clone, Copy, Debug)]
struct Stage {
    term: Term,
    /// The greatest common divisor of the coefficients up to here.
    divisor: i128,
    /// The largest sum up to here.
    largest: i128,
    /// Whether every multiple of the divisor from 0 to the largest sum is one of the sums.
    is_gapless: bool,
}

impl Stage {
    /// The stage of the smallest term.
    fn first(term: Term) -> Self {
        Self {
            term,
            divisor: term.coefficient,
            largest: term.coefficient * term.most,
            is_gapless: true,
        }
    }

    /// The stage of the next larger term.
    fn next(&self, term: Term) -> Self {
        let is_multiple = term.coefficient % self.divisor == 0;
        Self {
            term,
            divisor: greatest_common_divisor(self.divisor, term.coefficient),
            largest: self.largest + term.coefficient * term.most,
            // The sums are copies of the earlier ones, `coefficient` apart. No copy starts later
            // than one `divisor` after the end of the copy before.
            is_gapless: self.is_gapless
                && is_multiple
                && term.coefficient - self.divisor <= self.largest,
        }
    }

    /// Whether the target is a sum, if that is clear at sight.
    fn at_sight(&self, target: i128) -> Option<bool> {
        if target < 0 || target > self.largest || target % self.divisor != 0 {
            Some(false)
        } else if self.is_gapless || target == 0 || target == self.largest {
            Some(true)
        } else {
            None
        }
    }
}

/// How many more values may be tried.
pub(super) struct Work {
    left: Option<u64>,
}

impl Work {
    /// Any number of values if the limit is `None`.
    pub(super) fn up_to(limit: Option<u64>) -> Self {
        Self { left: limit }
    }

    /// Takes one value off, or answers `None` if none is left.
    fn spend(&mut self) -> Option<()> {
        if let Some(left) = &mut self.left {
            *left = left.checked_sub(1)?;
        }
        Some(())
    }
}

impl Equation {
    /// Adds `coefficient * x`, with `x` between 0 and `most`. Neither is negative.
    pub(super) fn add_term(&mut self, coefficient: i128, most: i128) {
        if coefficient == 0 || most == 0 {
            return;
        }
        match self
            .terms
            .binary_search_by_key(&coefficient, |term| term.coefficient)
        {
            Ok(place) => self.terms[place].most += most,
            Err(place) => self.terms.insert(place, Term { coefficient, most }),
        }
    }

    /// Whether the terms can sum up to the target; `None` if the work did not suffice to tell.
    pub(super) fn has_solution(self, target: i128, work: &mut Work) -> Option<bool> {
        let mut stages: Vec<Stage> = Vec::with_capacity(self.terms.len());
        for mut term in self.terms {
            // More than the target can hold is of no use, and would spoil `at_sight`.
            term.most = term.most.min(target.max(0) / term.coefficient);
            if term.most > 0 {
                stages.push(match stages.last() {
                    Some(stage) => stage.next(term),
                    None => Stage::first(term),
                });
            }
        }
        search(&stages, target, work)
    }
}

/// Whether the terms of these stages can sum up to the target.
fn search(stages: &[Stage], target: i128, work: &mut Work) -> Option<bool> {
    let [others @ .., stage] = stages else {
        return Some(target == 0);
    };
    if let Some(answer) = stage.at_sight(target) {
        return Some(answer);
    }
    // The first stage is gapless, so there is another before this one.
    let before = &others[others.len() - 1];
    for x in candidates(stage, before, target) {
        work.spend()?;
        if search(others, target - stage.term.coefficient * x, work)? {
            return Some(true);
        }
    }
    Some(false)
}

/// The values of the unknown of a stage that leave a rest which the terms before it can reach, as
/// far as their largest sum and their divisor tell.
fn candidates(stage: &Stage, before: &Stage, target: i128) -> impl Iterator<Item = i128> {
    let Term { coefficient, most } = stage.term;
    let least = divide_upwards((target - before.largest).max(0), coefficient);
    let most = most.min(target / coefficient);
    // `coefficient * x` must be `target`, but for a multiple of `before.divisor`. Divided by the
    // common divisor of all three, that has one solution in every `period`.
    let period = before.divisor / stage.divisor;
    let inverse = modular_inverse(coefficient / stage.divisor, period);
    let solution = (target / stage.divisor % period) * inverse % period;
    let first = least + (solution - least).rem_euclid(period);
    (0..=(most - first).div_euclid(period)).map(move |i| first + i * period)
}

/// The quotient of positive numbers, rounded up.
fn divide_upwards(dividend: i128, divisor: i128) -> i128 {
    dividend / divisor + i128::from(dividend % divisor > 0)
}

fn greatest_common_divisor(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// What times `number` is 1, up to multiples of `modulus`, which has no divisor in common with it.
fn modular_inverse(number: i128, modulus: i128) -> i128 {
    // Euclid's algorithm, in which each remainder is `factor * number`, up to such multiples.
    let (mut remainder, mut factor) = (number % modulus, 1);
    let (mut last_remainder, mut last_factor) = (modulus, 0);
    while remainder != 0 {
        let quotient = last_remainder / remainder;
        (last_remainder, remainder) = (remainder, last_remainder - quotient * remainder);
        (last_factor, factor) = (factor, last_factor - quotient * factor);
    }
    last_factor.rem_euclid(modulus)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inverses_are_inverse() {
        for modulus in 1..60 {
            for number in (0..200).filter(|&n| greatest_common_divisor(n, modulus) == 1) {
                let inverse = modular_inverse(number, modulus);
                assert!((0..modulus).contains(&inverse));
                assert_eq!(number * inverse % modulus, 1 % modulus);
            }
        }
        let (number, modulus) = (i64::MAX as i128, i64::MAX as i128 - 1);
        assert_eq!(number * modular_inverse(number, modulus) % modulus, 1);
    }

    /// The equation of terms given as `(coefficient, most)`.
    fn equation(terms: &[(i128, i128)]) -> Equation {
        let mut equation = Equation::default();
        for &(coefficient, most) in terms {
            equation.add_term(coefficient, most);
        }
        equation
    }

    #[test]
    fn no_terms_sum_up_to_zero_only() {
        let solvable = |target| equation(&[]).has_solution(target, &mut Work::up_to(Some(0)));
        assert_eq!(
            (-1..=1).map(solvable).collect::<Vec<_>>(),
            [Some(false), Some(true), Some(false)]
        );
    }

    /// Every target of every equation of three terms with small numbers.
    #[test]
    fn agrees_with_trying_everything() {
        let terms: Vec<(i128, i128)> = (0..=7)
            .flat_map(|coefficient| (0..=3).map(move |most| (coefficient, most)))
            .collect();
        for &a in &terms {
            for &b in &terms {
                for &c in &terms {
                    let mut sums = [false; 64];
                    for x in 0..=a.1 {
                        for y in 0..=b.1 {
                            for z in 0..=c.1 {
                                sums[(a.0 * x + b.0 * y + c.0 * z) as usize] = true;
                            }
                        }
                    }
                    let equation = equation(&[a, b, c]);
                    for (target, &sum) in sums.iter().enumerate() {
                        let answer = equation
                            .clone()
                            .has_solution(target as i128, &mut Work::up_to(None));
                        assert_eq!(answer, Some(sum), "{a:?} {b:?} {c:?} = {target}");
                    }
                }
            }
        }
    }

    /// Sums without gaps between them are answered without a try, and so are those that larger terms have no part in.
    #[test]
    fn gapless_sums_are_clear_at_sight() {
        let at_sight = |terms: &[(i128, i128)], target| {
            equation(terms).has_solution(target, &mut Work::up_to(Some(0)))
        };
        for target in 0..=44 {
            assert_eq!(
                at_sight(&[(1, 14), (15, 2)], target),
                Some(true),
                "{target}"
            );
            assert_eq!(
                at_sight(&[(2, 14), (16, 1)], target),
                Some(target % 2 == 0),
                "{target}"
            );
        }
        assert_eq!(at_sight(&[(1, 3), (4, 5), (1000, 1)], 10), Some(true));
    }

    #[test]
    fn as_many_values_are_tried_as_the_limit_says() {
        // The one value of the larger unknown that leaves a multiple of 6, and no more than there is of it: 16 is
        // 6 + 10, 32 is 12 + 20, 106 is 6 + 100.
        for (most, target) in [(40, 16), (40, 32), (2, 106)] {
            let answer = |limit| {
                equation(&[(6, most), (10, 40)]).has_solution(target, &mut Work::up_to(Some(limit)))
            };
            assert_eq!([answer(0), answer(1)], [None, Some(true)], "{target}");
        }
    }

    /// A limit never changes an answer, it only withholds it.
    #[test]
    fn a_limit_only_withholds_answers() {
        let equation = equation(&[(6, 40), (10, 40), (15, 40), (77, 40), (1001, 40)]);
        let mut withheld = 0;
        for target in 0..2000 {
            let answer = |limit| {
                equation
                    .clone()
                    .has_solution(target, &mut Work::up_to(limit))
            };
            let exact = answer(None);
            for limit in [0, 1, 2, 5, 1000] {
                match answer(Some(limit)) {
                    None => withheld += 1,
                    known => assert_eq!(known, exact, "target {target}, limit {limit}"),
                }
            }
            assert!(exact.is_some() && answer(Some(1000)).is_some());
        }
        assert!(withheld > 0);
    }
}
