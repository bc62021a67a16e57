//! Random numbers: NumPy's `np.random`, behind the feature `random`.
//!
//! The numbers come from the crate `fastrand`. The same seed yields the same numbers, but not those of
//! NumPy. Not for cryptography.
//!
//! ```
//! use ndview::prelude::*;
//! let mut rng = np::random::default_rng(42);
//! let a: Owned<f64, Shape![3, 4]> = rng.random((Len::<3>, Len::<4>));
//! assert!(a.iter().all(|x| (0.0..1.0).contains(x)));
//! assert_eq!(np::random::default_rng(42).random([3, 4]), a);
//! assert_eq!(arr!(np.random.default_rng(42).random((3, 4))), a);
//! ```

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::Cast;
use crate::error::or_panic;
use crate::shape::{IntoShape, Shape, checked_size};

/// A source of random numbers; NumPy's `np.random.Generator`. [`default_rng`] makes one.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(1);
/// assert_eq!(rng.integers(0, 6, [2, 3]).shape(), [2, 3]);
/// ```
#[derive(Clone, Debug)]
pub struct Generator {
    source: fastrand::Rng,
}

/// A source of random numbers that the seed determines; NumPy's `np.random.default_rng(seed)`, but
/// with other numbers.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(7);
/// let mut again = np::random::default_rng(7);
/// assert_eq!(rng.standard_normal(4), again.standard_normal(4));
/// ```
#[must_use]
pub fn default_rng(seed: u64) -> Generator {
    Generator {
        source: fastrand::Rng::with_seed(seed),
    }
}

impl Generator {
    /// An array of what `next` yields.
    #[track_caller]
    fn fill<T, X: IntoShape>(
        &mut self,
        shape: X,
        mut next: impl FnMut(&mut fastrand::Rng) -> T,
    ) -> Owned<T, X::Shape> {
        let shape = shape.into_shape();
        let size = or_panic(checked_size::<T>(shape.lens().as_ref()));
        let elements = (0..size).map(|_| next(&mut self.source)).collect();
        Owned::from_parts(shape, elements)
    }

    /// Numbers from 0 to 1, without 1; NumPy's `rng.random(size)`.
    ///
    /// # Panics
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = np::random::default_rng(0).random(100);
    /// assert!(a.min() >= 0.0 && a.max() < 1.0);
    /// ```
    #[track_caller]
    pub fn random<X: IntoShape>(&mut self, size: X) -> Owned<f64, X::Shape> {
        self.fill(size, fastrand::Rng::f64)
    }

    /// Numbers from `low` to `high`, without `high`; NumPy's `rng.uniform(low, high, size)`.
    ///
    /// # Panics
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = np::random::default_rng(0).uniform(-1.0, 1.0, [10, 10]);
    /// assert!(a.min() >= -1.0 && a.max() <= 1.0);
    /// ```
    #[track_caller]
    pub fn uniform<X: IntoShape>(
        &mut self,
        low: impl Cast<f64>,
        high: impl Cast<f64>,
        size: X,
    ) -> Owned<f64, X::Shape> {
        let (low, high) = (low.cast(), high.cast());
        self.fill(size, |source| low + (high - low) * source.f64())
    }

    /// Integers from `low` to `high`, without `high`; NumPy's `rng.integers(low, high, size)`.
    ///
    /// # Panics
    /// `low >= high`; `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let dice = np::random::default_rng(0).integers(1, 7, 100);
    /// assert!(dice.iter().all(|n| (1..7).contains(n)));
    /// ```
    #[track_caller]
    pub fn integers<X: IntoShape>(&mut self, low: i64, high: i64, size: X) -> Owned<i64, X::Shape> {
        assert!(low < high, "low >= high");
        self.fill(size, |source| source.i64(low..high))
    }

    /// Numbers of a normal distribution around 0 with standard deviation 1; NumPy's
    /// `rng.standard_normal(size)`.
    ///
    /// # Panics
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = np::random::default_rng(0).standard_normal(10_000);
    /// assert!(a.mean().abs() < 0.05 && (a.std() - 1.0).abs() < 0.05);
    /// ```
    #[track_caller]
    pub fn standard_normal<X: IntoShape>(&mut self, size: X) -> Owned<f64, X::Shape> {
        self.normal(0.0, 1.0, size)
    }

    /// Numbers of a normal distribution around `loc` with standard deviation `scale`; NumPy's
    /// `rng.normal(loc, scale, size)`.
    ///
    /// # Panics
    /// `scale < 0`; `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = np::random::default_rng(0).normal(5.0, 0.0, 3);
    /// assert_eq!(a, arr!([5.0, 5.0, 5.0]));
    /// ```
    #[track_caller]
    pub fn normal<X: IntoShape>(
        &mut self,
        loc: impl Cast<f64>,
        scale: impl Cast<f64>,
        size: X,
    ) -> Owned<f64, X::Shape> {
        let (loc, scale) = (loc.cast(), scale.cast());
        assert!(scale >= 0.0, "scale < 0");
        // Marsaglia's polar method yields two at a time.
        let mut spare = None;
        self.fill(size, |source| {
            let number = spare.take().unwrap_or_else(|| {
                let (one, other) = normal_pair(source);
                spare = Some(other);
                one
            });
            loc + scale * number
        })
    }

    /// Puts the positions of the first axis in random order, in place; NumPy's `rng.shuffle(a)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = np::arange(10);
    /// np::random::default_rng(0).shuffle(&mut a);
    /// assert_eq!(np::sort(&a), np::arange(10));
    /// ```
    pub fn shuffle<T, S: Shape>(&mut self, a: &mut Owned<T, S>) {
        let Some(&count) = a.shape().as_ref().first() else {
            return;
        };
        let elements = a.as_mut_slice();
        let len = elements.len().checked_div(count).unwrap_or(0);
        for last in (1..count).rev() {
            let other = self.source.usize(0..=last);
            for offset in 0..len {
                elements.swap(last * len + offset, other * len + offset);
            }
        }
    }

    /// The numbers from 0 to `n` in random order, without `n`; NumPy's `rng.permutation(n)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let order = np::random::default_rng(0).permutation(5);
    /// assert_eq!(np::sort(&order), arr!([0, 1, 2, 3, 4]));
    /// ```
    pub fn permutation(&mut self, n: usize) -> Owned<i64, (Dyn,)> {
        let mut order = Owned::from((0..n as i64).collect::<Vec<_>>());
        self.shuffle(&mut order);
        order
    }

    /// Elements of an array, each chosen anew from all of them; NumPy's `rng.choice(a, size)`.
    ///
    /// # Panics
    /// `a cannot be empty unless no samples are taken`; `array is too big; ..` if the elements do not
    /// fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let picked = np::random::default_rng(0).choice(&arr!([2, 3, 5]), [4, 4]);
    /// assert!(picked.iter().all(|n| [2, 3, 5].contains(n)));
    /// ```
    #[track_caller]
    pub fn choice<A: AsView<Elem: Clone> + ?Sized, X: IntoShape>(
        &mut self,
        a: &A,
        size: X,
    ) -> Owned<A::Elem, X::Shape> {
        let elements = a.array_view().to_vec();
        self.fill(size, |source| {
            assert!(
                !elements.is_empty(),
                "a cannot be empty unless no samples are taken"
            );
            elements[source.usize(..elements.len())].clone()
        })
    }
}

fn normal_pair(source: &mut fastrand::Rng) -> (f64, f64) {
    loop {
        let (x, y) = (2.0 * source.f64() - 1.0, 2.0 * source.f64() - 1.0);
        let square = x * x + y * y;
        if square > 0.0 && square < 1.0 {
            let scale = (-2.0 * square.ln() / square).sqrt();
            return (x * scale, y * scale);
        }
    }
}
