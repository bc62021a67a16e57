//! The functions of `np.random` themselves, which draw from one generator of the thread: NumPy's legacy
//! interface, with its numbers after [`seed`].
//!
//! The generator is MT19937, as `np.random.seed(n)` seeds it. [`Generator`](super::Generator) is the better one, and
//! draws in less time.

use super::gamma::Gammas;
use super::parameters::{Drawing, Size};
use super::single;
use super::source::Units;
use crate::array::{AsView, Indexing, Owned, SourceMut};
use crate::axis::Dyn;
use crate::element::Integer;
use crate::error::or_panic;
use crate::expr::Collected;
use crate::np::{Elements, Parameter, Several, Unset};
use crate::refusal::require;
use crate::shape::{AxisOf, IntoShape, Shape, checked_size};
use core::cell::RefCell;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// How many words the generator holds.
const WORDS: usize = 624;
/// How far apart the words are that are mixed.
const APART: usize = 397;

/// MT19937, the Mersenne twister, and the number of a normal distribution that was drawn with the last.
pub(super) struct Twister {
    words: [u32; WORDS],
    next: usize,
    kept: Option<f64>,
}

impl Twister {
    fn seeded(seed: u32) -> Self {
        let mut words = [seed; WORDS];
        for place in 1..WORDS {
            let before = words[place - 1];
            words[place] = (before ^ before >> 30)
                .wrapping_mul(1_812_433_253)
                .wrapping_add(place as u32);
        }
        Twister {
            words,
            next: WORDS,
            kept: None,
        }
    }

    /// Mixes all words.
    fn twist(&mut self) {
        for place in 0..WORDS {
            let (own, after) = (self.words[place], self.words[(place + 1) % WORDS]);
            let joined = own & 0x8000_0000 | after & 0x7fff_ffff;
            let odd = if joined & 1 == 1 { 0x9908_b0df } else { 0 };
            self.words[place] = self.words[(place + APART) % WORDS] ^ joined >> 1 ^ odd;
        }
        self.next = 0;
    }

    pub(super) fn word(&mut self) -> u32 {
        if self.next == WORDS {
            self.twist();
        }
        let mut word = self.words[self.next];
        self.next += 1;
        word ^= word >> 11;
        word ^= word << 7 & 0x9d2c_5680;
        word ^= word << 15 & 0xefc6_0000;
        word ^ word >> 18
    }

    pub(super) fn wald(&mut self, mean: f64, scale: f64) -> f64 {
        let normal = self.normal();
        let y = mean * normal * normal;
        let x = mean + mean / (2.0 * scale) * (y - (4.0 * scale * y + y * y).sqrt());
        if self.unit() <= mean / (mean + x) {
            x
        } else {
            mean * mean / x
        }
    }

    /// With `nan`, as many numbers are drawn as without.
    pub(super) fn noncentral_chisquare(&mut self, df: f64, nonc: f64) -> f64 {
        if !nonc.is_nan() {
            return Gammas::noncentral_chisquare(self, df, nonc);
        }
        if df > 1.0 {
            self.chisquare(df - 1.0);
            self.normal();
        } else {
            self.unit();
            self.chisquare(df);
        }
        nonc
    }

    /// An integer up to `last`: numbers of as many bits are drawn until one is not larger.
    pub(super) fn masked(&mut self, last: u64) -> u64 {
        if last == 0 {
            return 0;
        }
        let mask = u64::MAX >> last.leading_zeros();
        loop {
            let word = match u32::try_from(last) {
                Ok(_) => u64::from(self.word()),
                Err(_) => u64::from(self.word()) << 32 | u64::from(self.word()),
            };
            if word & mask <= last {
                return word & mask;
            }
        }
    }

    /// Exchanges positions, from the last to the second, each with one before it or itself.
    pub(super) fn exchanges(&mut self, count: usize, mut exchange: impl FnMut(usize, usize)) {
        for last in (1..count).rev() {
            exchange(last, self.masked(last as u64) as usize);
        }
    }
}

impl Units for Twister {
    fn unit(&mut self) -> f64 {
        let (upper, lower) = (self.word() >> 5, self.word() >> 6);
        (f64::from(upper) * 67_108_864.0 + f64::from(lower)) / 9_007_199_254_740_992.0
    }

    /// A number of the standard normal distribution, by the polar method, which yields two at a time.
    fn normal(&mut self) -> f64 {
        if let Some(kept) = self.kept.take() {
            return kept;
        }
        loop {
            let (x, y) = (2.0 * self.unit() - 1.0, 2.0 * self.unit() - 1.0);
            let square = x * x + y * y;
            if square < 1.0 && square != 0.0 {
                let factor = (-2.0 * square.ln() / square).sqrt();
                self.kept = Some(factor * x);
                return factor * y;
            }
        }
    }

    fn exponential(&mut self) -> f64 {
        -(1.0 - self.unit()).ln()
    }
}

thread_local! {
    /// The generator of the functions: another one each time, until it is seeded.
    static TWISTER: RefCell<Twister> = RefCell::new(Twister::seeded(RandomState::new().build_hasher().finish() as u32));
}

pub(super) fn with<R>(draw: impl FnOnce(&mut Twister) -> R) -> R {
    TWISTER.with_borrow_mut(draw)
}

/// An array of numbers, or one, if there are no axes.
#[track_caller]
pub(super) fn fill<T, X: IntoShape<Shape: Collected<T>>>(
    size: X,
    mut next: impl FnMut(&mut Twister) -> T,
) -> Drawn<T, X::Shape> {
    let shape = size.into_shape();
    let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
    let numbers = with(|twister| (0..size).map(|_| next(twister)).collect());
    shape.collected(numbers)
}

/// An array of shape `S`, or a number, if it has no axes.
pub(super) type Drawn<T, S> = <S as Collected<T>>::Out;

/// What `next` yields for the parameters of each number.
#[track_caller]
pub(super) fn draw<N: Several, T, S: Shape + Collected<T>>(
    drawing: Drawing<N, S>,
    mut next: impl FnMut(&mut Twister, N::Each) -> T,
) -> Drawn<T, S> {
    single(with(|twister| drawing.fill(|each| next(twister, each))))
}

/// Seeds the functions of this module in this thread; NumPy's `np.random.seed`.
///
/// # Panics
/// `Seed must be between 0 and 2**32 - 1`
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// assert_eq!(np::random::rand(2), arr!([0.5488135039273248, 0.7151893663724195]));
/// ```
#[track_caller]
pub fn seed(seed: impl Integer) {
    let seed = u32::try_from(seed.widened());
    require!(seed.is_ok(), "Seed must be between 0 and 2**32 - 1");
    with(|twister| *twister = Twister::seeded(seed.unwrap_or_default()));
}

/// Numbers from 0 to 1, without 1; NumPy's `np.random.random_sample`. In `arr!`, one number without a size.
///
/// # Panics
/// `array is too big; ..` if the elements do not fit in memory.
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(1);
/// assert_eq!(np::random::random(()), 0.417022004702574);
/// ```
#[doc(alias = "np.random.ranf")]
#[doc(alias = "np.random.sample")]
#[track_caller]
pub fn random<X: IntoShape<Shape: Collected<f64>>>(size: X) -> Drawn<f64, X::Shape> {
    fill(size, Twister::unit)
}

/// As [`random`]; NumPy's `np.random.rand`, whose arguments are the lengths.
///
/// # Panics
/// As [`random`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.random.rand(2, 3)).shape(), [2, 3]);
/// ```
#[track_caller]
pub fn rand<X: IntoShape<Shape: Collected<f64>>>(size: X) -> Drawn<f64, X::Shape> {
    random(size)
}

/// Numbers of the standard normal distribution; NumPy's `np.random.standard_normal`.
///
/// # Panics
/// As [`random`].
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// assert_eq!(np::random::standard_normal(()), 1.764052345967664);
/// ```
#[track_caller]
pub fn standard_normal<X: IntoShape<Shape: Collected<f64>>>(size: X) -> Drawn<f64, X::Shape> {
    fill(size, Twister::normal)
}

/// As [`standard_normal`]; NumPy's `np.random.randn`, whose arguments are the lengths.
///
/// # Panics
/// As [`random`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.random.randn(3)).shape(), [3]);
/// ```
#[track_caller]
pub fn randn<X: IntoShape<Shape: Collected<f64>>>(size: X) -> Drawn<f64, X::Shape> {
    standard_normal(size)
}

/// Integers from `low` to `high`, without `high`, or from 0 to `low`, if there is no `high`; NumPy's
/// `np.random.randint`.
///
/// # Panics
/// As [`random`]; `low >= high`
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// assert_eq!(arr!(np.random.randint(10, size=5)), arr!([5_i64, 0, 3, 3, 7]));
/// ```
#[track_caller]
pub fn randint<A, B, X>(low: A, high: B, size: X) -> Drawn<i64, X::Shape>
where
    B: High<A>,
    X: Size<B::Bounds, Shape: Collected<i64>>,
{
    let drawing = Drawing::between(high.bounds(low), size.given());
    drawing.require(|(low, high)| [low < high], [["low >= high"; 2]]);
    draw(drawing, |twister, (low, high)| {
        let last = high.wrapping_sub(low) as u64 - 1;
        low.wrapping_add(twister.masked(last) as i64)
    })
}

/// The number after the last one that is drawn; [`Unset`], if only this one is given, as the other bound.
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// assert_eq!(np::random::randint(10, np::Unset, 3), arr!([5_i64, 0, 3]));
/// assert_eq!(arr!(np.random.randint(7, [8, 9])).shape(), [2]);
/// ```
pub trait High<A> {
    /// Both bounds.
    type Bounds;

    #[doc(hidden)]
    fn bounds(self, low: A) -> (Elements<i64>, Elements<i64>);
}

fn bound(bound: impl Parameter<Elem: Integer>) -> Elements<i64> {
    bound.elements().map(|number| number.saturate() as i64)
}

impl<A, B> High<A> for B
where
    A: Parameter<Elem: Integer>,
    B: Parameter<Elem: Integer>,
{
    type Bounds = (A, B);

    fn bounds(self, low: A) -> (Elements<i64>, Elements<i64>) {
        (bound(low), bound(self))
    }
}

#[diagnostic::do_not_recommend]
impl<A: Parameter<Elem: Integer>> High<A> for Unset {
    type Bounds = (i64, A);

    fn bounds(self, low: A) -> (Elements<i64>, Elements<i64>) {
        (bound(0_i64), bound(low))
    }
}

/// Numbers less than `x` in random order, or a copy of an array with the positions of its first axis in random order;
/// NumPy's `np.random.permutation`.
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// assert_eq!(arr!(np.random.permutation(5)), arr!([2_i64, 0, 1, 3, 4]));
/// ```
pub fn permutation<P: LegacyPermuted>(x: P) -> P::Out {
    x.permuted()
}

/// What is put in random order: an array, by reference, or a number, which stands for all that are less.
///
/// ```
/// use ndview::prelude::*;
/// arr!(np.random.seed(0));
/// assert_eq!(arr!(np.random.permutation(5)), arr!([2_i64, 0, 1, 3, 4]));
/// arr!(np.random.seed(0));
/// assert_eq!(arr!(np.random.permutation([10, 20, 30])), arr!([30, 20, 10]));
/// ```
pub trait LegacyPermuted {
    /// The array.
    type Out;

    #[doc(hidden)]
    fn permuted(self) -> Self::Out;
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl LegacyPermuted for $number {
            type Out = Owned<i64, (Dyn,)>;

            fn permuted(self) -> Self::Out {
                let mut order: Vec<i64> = (0..self as i64).collect();
                with(|twister| twister.exchanges(order.len(), |i, j| order.swap(i, j)));
                order.into()
            }
        }
    )*};
}
numbers!(i32 i64 isize u32 u64 usize);

impl<A: AsView<Elem: Clone, Shape: AxisOf<0>> + ?Sized> LegacyPermuted for &A {
    type Out = Owned<A::Elem, A::Shape>;

    fn permuted(self) -> Self::Out {
        let mut copy = self.array_view().copy();
        shuffle(&mut copy);
        copy
    }
}

/// Puts the positions of the first axis in random order, in place; NumPy's `np.random.shuffle`.
///
/// ```
/// use ndview::prelude::*;
/// np::random::seed(0);
/// let mut a = arr!([0, 1, 2, 3, 4]);
/// arr!(np.random.shuffle(a));
/// assert_eq!(a, arr!([2, 0, 1, 3, 4]));
/// ```
pub fn shuffle<'a, A>(x: &'a mut A)
where
    A: ?Sized,
    &'a mut A: SourceMut<'a, Shape: AxisOf<0>>,
{
    let mut view = x.as_array_view_mut(Indexing);
    let count = view.shape()[0];
    let inner = view.size() / count.max(1);
    let mut elements: Vec<&mut _> = view.iter_mut().collect();
    with(|twister| {
        twister.exchanges(count, |i, j| {
            if i != j {
                for place in 0..inner {
                    let (front, back) = elements.split_at_mut(i * inner + place);
                    core::mem::swap(&mut *front[j * inner + place], &mut *back[0]);
                }
            }
        });
    });
}
