//! Integers between two bounds.

use super::Generator;
use super::parameters::{Drawing, Size};
use super::source::Source;
use crate::array::Owned;
use crate::element::Integer;
use crate::np::Parameter;
use crate::np::{ElementType, Flag};
use alloc::format;

/// An integer, or `bool`, that is drawn.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(42);
/// let drawn: Owned<u8, _> = arr!(rng.integers(0, 10, 4, dtype=np.uint8));
/// assert_eq!(drawn, arr!([5, 1, 8, 0]));
/// ```
pub trait RandomInteger: Copy + 'static {
    crate::sealed::seal!(required);

    /// The least and the largest.
    #[doc(hidden)]
    const RANGE: [i128; 2];
    /// NumPy's name.
    #[doc(hidden)]
    const NAME: &'static str;

    /// As many of them as there are places, from `low` up to `low + last`.
    #[doc(hidden)]
    fn draw(bits: &mut Bits<'_>, low: i128, last: u64) -> Self;
}

/// What integers are drawn from: narrow ones share a word.
pub struct Bits<'s> {
    source: &'s mut Source,
    word: u32,
    left: u32,
}

impl Bits<'_> {
    /// The next `width` bits of a word, which is drawn anew when it is used up.
    fn part(&mut self, width: u32) -> u32 {
        if self.left == 0 {
            self.word = self.source.half_word();
            self.left = 32 / width;
        } else {
            self.word >>= width;
        }
        self.left -= 1;
        self.word
    }
}

macro_rules! wide {
    ($($number:ident $name:literal;)*) => {$(
        impl RandomInteger for $number {
            crate::sealed::seal!();
            const RANGE: [i128; 2] = [$number::MIN as i128, $number::MAX as i128];
            const NAME: &'static str = $name;

            fn draw(bits: &mut Bits<'_>, low: i128, last: u64) -> Self {
                (low + i128::from(bits.source.bounded(last))) as $number
            }
        }
    )*};
}
wide! {
    i64 "int64";
    u64 "uint64";
    isize "int64";
    usize "uint64";
    i32 "int32";
    u32 "uint32";
}

/// Narrow integers, by Lemire's method on parts of a word.
macro_rules! narrow {
    ($($number:ident $name:literal $part:ident $product:ident;)*) => {$(
        impl RandomInteger for $number {
            crate::sealed::seal!();
            const RANGE: [i128; 2] = [$number::MIN as i128, $number::MAX as i128];
            const NAME: &'static str = $name;

            fn draw(bits: &mut Bits<'_>, low: i128, last: u64) -> Self {
                let last = last as $part;
                let mut next = || bits.part($part::BITS) as $part;
                let number = if last == 0 {
                    0
                } else if last == $part::MAX {
                    next()
                } else {
                    let count = last + 1;
                    let mut product = $product::from(next()) * $product::from(count);
                    if (product as $part) < count {
                        let least = ($part::MAX - last) % count;
                        while (product as $part) < least {
                            product = $product::from(next()) * $product::from(count);
                        }
                    }
                    (product >> $part::BITS) as $part
                };
                (low + i128::from(number)) as $number
            }
        }
    )*};
}
narrow! {
    i16 "int16" u16 u32;
    u16 "uint16" u16 u32;
    i8 "int8" u8 u16;
    u8 "uint8" u8 u16;
}

impl RandomInteger for bool {
    crate::sealed::seal!();
    const RANGE: [i128; 2] = [0, 1];
    const NAME: &'static str = "bool";

    fn draw(bits: &mut Bits<'_>, low: i128, last: u64) -> bool {
        if last == 0 {
            return low == 1;
        }
        bits.part(1) & 1 == 1
    }
}

impl Generator {
    /// Integers from `low` to `high`, without `high`; NumPy's `rng.integers(low, high, size)`.
    ///
    /// # Panics
    /// `low >= high`; `low is out of bounds for int64`; `high is out of bounds for int64`;
    /// `array is too big; ..` if the elements do not fit in memory.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let dice = np::random::default_rng(0).integers(1, 7, 4);
    /// assert_eq!(dice, arr!([6_i64, 4, 4, 2]));
    /// ```
    #[track_caller]
    pub fn integers<A, B, X>(&mut self, low: A, high: B, size: X) -> Owned<i64, X::Shape>
    where
        A: Parameter<Elem: Integer>,
        B: Parameter<Elem: Integer>,
        X: Size<(A, B)>,
    {
        self.integers_with(low, high, size, crate::np::element(), Flag::<false>)
    }

    /// As [`integers`](Self::integers), of a type, and with `high` if `endpoint` says so; NumPy's
    /// `rng.integers(low, high, size, dtype, endpoint)`.
    ///
    /// # Panics
    /// As [`integers`](Self::integers), of that type; `low > high`, if `high` is one of them.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut rng = np::random::default_rng(0);
    /// let bytes = rng.integers_with(0, 255, 3, np::element::<u8>(), np::Flag::<true>);
    /// assert_eq!(bytes, arr!([95_u8, 130, 194]));
    /// ```
    #[track_caller]
    pub fn integers_with<T, A, B, X, const ENDPOINT: bool>(
        &mut self,
        low: A,
        high: B,
        size: X,
        _dtype: ElementType<T>,
        _endpoint: Flag<ENDPOINT>,
    ) -> Owned<T, X::Shape>
    where
        T: RandomInteger,
        A: Parameter<Elem: Integer>,
        B: Parameter<Elem: Integer>,
        X: Size<(A, B)>,
    {
        let low = low.elements().map(Integer::widened);
        let high = high.elements().map(Integer::widened);
        // The last one, not the one after it.
        let last = high.map(|high| if ENDPOINT { high } else { high - 1 });
        let drawing = Drawing::between((low, last), size.given());
        let [below, beyond] =
            ["low", "high"].map(|name| format!("{name} is out of bounds for {}", T::NAME));
        let none = if ENDPOINT {
            "low > high"
        } else {
            "low >= high"
        };
        drawing.require(
            |(low, last)| [low >= T::RANGE[0], last <= T::RANGE[1], low <= last],
            [[&below; 2], [&beyond; 2], [none; 2]],
        );
        let (mut word, mut left) = (0, 0);
        drawing.fill(|(low, last)| {
            let mut bits = Bits {
                source: &mut self.source,
                word,
                left,
            };
            let number = T::draw(&mut bits, low, (last - low) as u64);
            (word, left) = (bits.word, bits.left);
            number
        })
    }
}
