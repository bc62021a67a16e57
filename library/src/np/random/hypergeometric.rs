//! What is drawn of a population without putting it back.

use super::Generator;
use super::legacy::{Drawn, Twister, draw};
use super::parameters::{Drawing, Size, Whole};
use super::several::Vectors;
use super::source::{Source, Units};
use crate::array::{AsView, Owned};
use crate::element::{Cast, Integer};
use crate::expr::Collected;
use crate::np::{Elements, Word, words};
use crate::refusal::require;
use crate::shape::{IntoShape, Push};

/// From how many draws on, and how many left, the ratio of uniforms takes less time than to draw one by one.
const MANY: i64 = 10;

/// The logarithm of a factorial: Stirling's series from where it is exact on.
fn log_factorial(k: i64) -> f64 {
    const EXACT: i64 = 126;
    const HALF_LOG_TAU: f64 = 0.918_938_533_204_672_7;
    if k < EXACT {
        return (2..=k).map(|factor| (factor as f64).ln()).sum();
    }
    let k = k as f64;
    let rest = (1.0 / k) * (1.0 / 12.0 - 1.0 / (360.0 * k * k));
    (k + 0.5) * k.ln() - k + (HALF_LOG_TAU + rest)
}

/// A population of which some are good, and how many of it are drawn.
#[derive(Clone, Copy)]
struct Draws {
    good: i64,
    bad: i64,
    count: i64,
}

impl Draws {
    fn of((good, bad, count): (i64, i64, i64)) -> Self {
        Draws { good, bad, count }
    }

    fn total(self) -> i64 {
        self.good + self.bad
    }

    /// The smaller of what is drawn and what is left, which say the same.
    fn fewer(self) -> i64 {
        self.count.min(self.total() - self.count)
    }

    /// The logarithm of the chance that `k` of the rarer kind are among the fewer, but for a constant, negated.
    fn log_weight(self, k: i64) -> f64 {
        let (rare, frequent) = (self.good.min(self.bad), self.good.max(self.bad));
        log_factorial(k)
            + log_factorial(rare - k)
            + log_factorial(self.fewer() - k)
            + log_factorial(frequent - self.fewer() + k)
    }

    /// Stadlober's ratio of uniforms, HRUA; `count` is how many are drawn as the spread counts them.
    fn by_rejection(self, units: &mut impl Units, count: i64) -> i64 {
        // 2 * sqrt(2 / e) and 3 - 2 * sqrt(3 / e).
        const WIDTH: [f64; 2] = [1.715_527_769_921_413_5, 0.898_916_162_058_898_8];
        let (rare, frequent) = (self.good.min(self.bad), self.good.max(self.bad));
        let (total, fewer) = (self.total(), self.fewer());
        let chances = [rare, frequent].map(|kind| kind as f64 / total as f64);
        let middle = fewer as f64 * chances[0] + 0.5;
        let variance =
            (total - fewer) as f64 * count as f64 * chances[0] * chances[1] / (total - 1) as f64;
        let deviation = (variance + 0.5).sqrt();
        let width = WIDTH[0] * deviation + WIDTH[1];
        let mode = ((fewer + 1) as f64 * (rare + 1) as f64 / (total + 2) as f64).floor() as i64;
        let of_mode = self.log_weight(mode);
        let end = ((fewer.min(rare) + 1) as f64).min((middle + 16.0 * deviation).floor());
        let k = loop {
            let (u, v) = (units.unit(), units.unit());
            let x = middle + width * (v - 0.5) / u;
            if !(0.0..end).contains(&x) {
                continue;
            }
            let k = x.floor() as i64;
            let weight = of_mode - self.log_weight(k);
            let is_certain = u * (4.0 - u) - 3.0 <= weight;
            if is_certain || (u * (u - weight) < 1.0 && 2.0 * u.ln() <= weight) {
                break k;
            }
        };
        let good = if self.good > self.bad { fewer - k } else { k };
        if fewer < self.count {
            self.good - good
        } else {
            good
        }
    }
}

impl Source {
    fn hypergeometric(&mut self, draws: Draws) -> i64 {
        let is_many = draws.count >= MANY && draws.count <= draws.total() - MANY;
        match is_many {
            true => draws.by_rejection(self, draws.fewer()),
            false => self.hypergeometric_one_by_one(draws),
        }
    }

    /// Draws as many as are fewer: those that are drawn, or those that are left.
    fn hypergeometric_one_by_one(&mut self, draws: Draws) -> i64 {
        let are_left = draws.count > draws.total() / 2;
        let mut to_draw = if are_left {
            draws.total() - draws.count
        } else {
            draws.count
        };
        let (mut total, mut good) = (draws.total(), draws.good);
        while to_draw > 0 && good > 0 && total > good {
            total -= 1;
            if (self.masked(total as u64) as i64) < good {
                good -= 1;
            }
            to_draw -= 1;
        }
        if total == good {
            good -= to_draw;
        }
        if are_left { good } else { draws.good - good }
    }

    /// How many of each color are among `count` of them, color by color.
    fn of_colors(&mut self, colors: &[i64], count: i64, drawn: &mut [i64]) {
        let total: i64 = colors.iter().sum();
        let are_left = count > total / 2;
        let mut to_draw = if are_left { total - count } else { count };
        let mut rest = total;
        let Some((last, before)) = drawn.split_last_mut() else {
            return;
        };
        for (drawn, &color) in before.iter_mut().zip(colors) {
            if to_draw <= 0 {
                break;
            }
            rest -= color;
            *drawn = self.hypergeometric(Draws {
                good: color,
                bad: rest,
                count: to_draw,
            });
            to_draw -= *drawn;
        }
        *last = to_draw;
        if are_left {
            for (drawn, color) in drawn.iter_mut().zip(colors) {
                *drawn = color - *drawn;
            }
        }
    }

    /// The same, by choosing from the list of all, each as often as its color occurs.
    fn of_colors_by_counts(
        &mut self,
        choices: &mut [usize],
        colors: &[i64],
        count: i64,
        drawn: &mut [i64],
    ) {
        let total = choices.len();
        let are_left = count > total as i64 / 2;
        let to_draw = if are_left {
            total - count as usize
        } else {
            count as usize
        };
        for place in 0..to_draw {
            let other = place + self.masked((total - place - 1) as u64) as usize;
            choices.swap(place, other);
        }
        choices[..to_draw]
            .iter()
            .for_each(|&color| drawn[color] += 1);
        if are_left {
            for (drawn, color) in drawn.iter_mut().zip(colors) {
                *drawn = color - *drawn;
            }
        }
    }
}

impl Generator {
    /// How many are good of `nsample` that are drawn, without putting them back, of `ngood` good and `nbad` bad ones;
    /// NumPy's `rng.hypergeometric(ngood, nbad, nsample, size)`.
    ///
    /// # Panics
    /// `ngood < 0`; `nbad < 0`; `nsample < 0`; `ngood + nbad < nsample`; `both ngood and nbad must be less than
    /// 1000000000`; `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let counts = np::random::default_rng(1).hypergeometric(3, 4, 7, 2);
    /// assert_eq!(counts, arr!([3_i64, 3]));
    /// ```
    #[track_caller]
    pub fn hypergeometric<A: Whole, B: Whole, C: Whole, X: Size<(A, B, C)>>(
        &mut self,
        ngood: A,
        nbad: B,
        nsample: C,
        size: X,
    ) -> Owned<i64, X::Shape> {
        const TOO_MANY: i64 = 1_000_000_000;
        let drawing = draws((ngood, nbad, nsample), size);
        drawing.require(
            |(good, bad, _)| [good < TOO_MANY && bad < TOO_MANY],
            [["both ngood and nbad must be less than 1000000000"; 2]],
        );
        drawing.require(|(good, bad, count)| are_enough(good, bad, count), ENOUGH);
        drawing.require(|(_, _, count)| [count >= 0], [["nsample < 0"; 2]]);
        drawing.fill(|each| self.source.hypergeometric(Draws::of(each)))
    }

    /// How many of each color are among `nsample` that are drawn, without putting them back, where there are so many
    /// of each; NumPy's `rng.multivariate_hypergeometric(colors, nsample, size)`.
    ///
    /// # Panics
    /// `nsample must be nonnegative.`; `nsample > sum(colors)`; `colors must be a one-dimensional sequence of
    /// nonnegative integers not exceeding 9223372036854775807.`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let drawn = np::random::default_rng(1).multivariate_hypergeometric(&[5, 0, 7], 6, 3);
    /// assert_eq!(drawn.along::<1>().sum(), arr!([6_i64, 6, 6]));
    /// ```
    #[track_caller]
    pub fn multivariate_hypergeometric<A, X>(
        &mut self,
        colors: &A,
        nsample: impl Integer,
        size: X,
    ) -> Owned<i64, Vectors<X>>
    where
        A: AsView<Elem: Cast<i64> + Copy> + ?Sized,
        X: IntoShape<Shape: Push<crate::axis::Dyn>>,
    {
        self.multivariate_hypergeometric_with(colors, nsample, size, words::Marginals)
    }

    /// As [`multivariate_hypergeometric`](Self::multivariate_hypergeometric), color by color (`"marginals"`), or by
    /// choosing from a list of all (`"count"`); NumPy's `rng.multivariate_hypergeometric(colors, nsample, size,
    /// method)`.
    ///
    /// # Panics
    /// As [`multivariate_hypergeometric`](Self::multivariate_hypergeometric).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut rng = np::random::default_rng(1);
    /// let drawn = arr!(rng.multivariate_hypergeometric([5, 0, 7], 6, 3, method="count"));
    /// assert_eq!(drawn.along::<1>().sum(), arr!([6_i64, 6, 6]));
    /// ```
    #[track_caller]
    pub fn multivariate_hypergeometric_with<A, X, M: Word>(
        &mut self,
        colors: &A,
        nsample: impl Integer,
        size: X,
        _method: M,
    ) -> Owned<i64, Vectors<X>>
    where
        A: AsView<Elem: Cast<i64> + Copy> + ?Sized,
        X: IntoShape<Shape: Push<crate::axis::Dyn>>,
    {
        let colors: Vec<i64> = colors
            .array_view()
            .into_iter()
            .map(|color| color.cast())
            .collect();
        let count = nsample.saturate() as i64;
        require!(count >= 0, "nsample must be nonnegative.");
        require!(
            colors.iter().all(|color| *color >= 0),
            "colors must be a one-dimensional sequence of nonnegative integers not exceeding {}.",
            i64::MAX
        );
        let total: i64 = colors.iter().sum();
        require!(count <= total, "nsample > sum(colors)");
        let by_counts = M::TEXT == "count";
        let mut choices = Vec::new();
        if by_counts {
            let each = colors.iter().enumerate();
            choices.extend(
                each.flat_map(|(color, &count)| core::iter::repeat_n(color, count as usize)),
            );
        }
        self.vectors(size, 0, colors.len(), |own, drawn| match by_counts {
            true => own
                .source
                .of_colors_by_counts(&mut choices, &colors, count, drawn),
            false => own.source.of_colors(&colors, count, drawn),
        })
    }

    /// So many random bytes; NumPy's `rng.bytes(length)`.
    ///
    /// # Panics
    /// `negative dimensions are not allowed`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::random::default_rng(1).bytes(3).len(), 3);
    /// ```
    #[track_caller]
    pub fn bytes(&mut self, length: impl Integer) -> Vec<u8> {
        let length = length.saturate();
        require!(length >= 0, "negative dimensions are not allowed");
        let length = length as usize;
        let words = (0..length.div_ceil(4)).flat_map(|_| self.source.half_word().to_le_bytes());
        let mut bytes: Vec<u8> = words.collect();
        bytes.truncate(length);
        bytes
    }
}

impl Twister {
    fn hypergeometric(&mut self, draws: Draws) -> i64 {
        // Only from so many on the ratio of uniforms is taken.
        match draws.count {
            ..=10 => self.hypergeometric_one_by_one(draws),
            count => draws.by_rejection(self, count),
        }
    }

    fn hypergeometric_one_by_one(&mut self, draws: Draws) -> i64 {
        let others = draws.total() - draws.count;
        let rare = draws.good.min(draws.bad);
        let mut left = rare;
        for to_draw in (1..=draws.count).rev() {
            if left == 0 {
                break;
            }
            let chance = left as f64 / (others + to_draw) as f64;
            left -= (self.unit() + chance).floor() as i64;
        }
        match draws.good > draws.bad {
            true => draws.count - (rare - left),
            false => rare - left,
        }
    }
}

/// How many of `nsample` that are drawn, without putting them back, are good, where `ngood` are good and `nbad` are
/// not; NumPy's `np.random.hypergeometric`.
///
/// # Panics
/// `ngood + nbad < nsample`; `ngood < 0`; `nbad < 0`; `nsample < 1 or nsample is NaN`
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(5);
/// assert_eq!(np::random::hypergeometric(50, 70, 30, 4), arr!([14_i64, 13, 9, 11]));
/// ```
#[track_caller]
pub fn hypergeometric<A: Whole, B: Whole, C: Whole, X>(
    ngood: A,
    nbad: B,
    nsample: C,
    size: X,
) -> Drawn<i64, X::Shape>
where
    X: Size<(A, B, C), Shape: Collected<i64>>,
{
    let drawing = draws((ngood, nbad, nsample), size);
    drawing.require(|(good, bad, count)| are_enough(good, bad, count), ENOUGH);
    drawing.require(
        |(_, _, count)| [count >= 1],
        [[
            "nsample < 1 or nsample is NaN",
            "nsample < 1 or nsample contains NaNs",
        ]],
    );
    draw(drawing, |twister, each| {
        twister.hypergeometric(Draws::of(each))
    })
}

/// The numbers of good ones, of bad ones, and how many are drawn of them.
type Counts = (Elements<i64>, Elements<i64>, Elements<i64>);

#[track_caller]
fn draws<A: Whole, B: Whole, C: Whole, X: Size<(A, B, C)>>(
    (good, bad, count): (A, B, C),
    size: X,
) -> Drawing<Counts, X::Shape> {
    let numbers = (
        good.elements().cast(),
        bad.elements().cast(),
        count.elements().cast(),
    );
    Drawing::of(numbers, size.given())
}

/// What is said unless [`are_enough`].
const ENOUGH: [[&str; 2]; 3] = [
    ["ngood + nbad < nsample"; 2],
    ["ngood < 0"; 2],
    ["nbad < 0"; 2],
];

/// Whether there are as many as are drawn, and not less than none.
fn are_enough(good: i64, bad: i64, count: i64) -> [bool; 3] {
    [good.saturating_add(bad) >= count, good >= 0, bad >= 0]
}
