//! The numbers that are summed and averaged, and what that yields.

use super::{Arithmetic, Cast, Inexact, Number, Real, for_each_number};
use core::ops::{Add, Div};

/// A number or `bool`, or a number of the user's own ([`Arithmetic`]): what `sum` and `prod` take.
///
/// ```
/// use ndview::{Sums, prelude::*};
/// fn total<T: Sums>(a: &Owned<T, Shape![_]>) -> T::Sum {
///     a.sum()
/// }
/// assert_eq!(total(&vec![200_u8, 100].into()), 300_u64);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "reductions need elements that are numbers"
)]
pub trait Sums: Clone {
    crate::sealed::seal!(required);

    /// The type of a sum or product of such numbers, as NumPy chooses it: integers widen to `i64`
    /// or `u64`, `bool` counts as `i64`, floats and numbers of the user's own stay as they are.
    type Sum;

    /// What is done with such numbers.
    #[doc(hidden)]
    fn by_kind<K: ByKind<Self>>(kind: K) -> K::Out;
}

/// What is done with numbers in one way if they are Rust's, in another if they are the user's own.
pub trait ByKind<T: Sums> {
    /// What comes out.
    type Out;

    /// With Rust's numbers.
    fn of_numbers(self) -> Self::Out
    where
        T: Summable;

    /// With the user's own, of which a sum is one of them.
    fn of_own(self, as_sum: fn(T) -> T::Sum) -> Self::Out
    where
        T: Arithmetic;
}

/// A number or `bool`, or a number of the user's own that has a quotient: what `mean` takes.
///
/// ```
/// use ndview::{Means, prelude::*};
/// fn middle<T: Means>(a: &Owned<T, Shape![_]>) -> T::Mean {
///     a.mean()
/// }
/// assert_eq!(middle(&vec![1, 2].into()), 1.5);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "reductions need elements that are numbers"
)]
pub trait Means: Sums {
    crate::sealed::seal!(required);

    /// The type of an average of such numbers: `f64`, `f32` of `f32`; the user's own stay as they are.
    type Mean;

    /// What is done with such numbers.
    #[doc(hidden)]
    fn by_mean<K: ByMean<Self>>(kind: K) -> K::Out;
}

/// What is done with numbers that have averages in one way if they are Rust's, in another if they are the user's own.
pub trait ByMean<T: Means> {
    /// What comes out.
    type Out;

    /// With Rust's numbers.
    fn of_numbers(self) -> Self::Out
    where
        T: Summable;

    /// With the user's own, of which an average is one of them.
    fn of_own(self, as_mean: fn(T) -> T::Mean) -> Self::Out
    where
        T: Arithmetic + Div<Output = T>;
}

#[diagnostic::do_not_recommend]
impl<T: Arithmetic + Div<Output = T>> Means for T {
    crate::sealed::seal!();

    type Mean = T;

    #[inline(always)]
    fn by_mean<K: ByMean<T>>(kind: K) -> K::Out {
        kind.of_own(|mean| mean)
    }
}

/// What a sum or a product of elements is until all is added or multiplied.
pub type Running<T> = <<T as Sums>::Sum as Number>::Precise;

/// A number or `bool` that reductions such as `sum` and `mean` take.
///
/// ```
/// use ndview::{Summable, prelude::*};
/// fn total<T: Summable>(a: &Owned<T, (Dyn,)>) -> T::Sum {
///     a.sum()
/// }
/// assert_eq!(total(&vec![200_u8, 100].into()), 300_u64);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "reductions need elements that are numbers"
)]
pub trait Summable:
    Sums<Sum: Number>
    + Means<Mean = <Self as Number>::Quotient>
    + Number<Quotient: Average>
    + Cast<<Self as Sums>::Sum>
    + Cast<<Self as Number>::Quotient>
    + Cast<bool>
{
    /// Whether the order of addition matters.
    #[doc(hidden)]
    const ORDERED: bool;

    /// How many sums NumPy adds side by side: of complex numbers, half as many.
    #[doc(hidden)]
    const LANES: usize = 8;

    /// What products start with.
    #[doc(hidden)]
    const ONE: Self::Sum;

    /// The same, while it is multiplied.
    #[doc(hidden)]
    const RUNNING_ONE: Running<Self>;

    /// The sum of numbers that are counted rather than added.
    #[doc(hidden)]
    #[inline(always)]
    fn counted(_: &[Self]) -> Option<Running<Self>> {
        None
    }
}

macro_rules! summable {
    ($($number:ident => $sum:ident, $one:literal, ordered $ordered:literal $(, counted by $count:path)?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Sums for $number {
            crate::sealed::seal!();

            type Sum = $sum;

            #[inline(always)]
            fn by_kind<K: ByKind<Self>>(kind: K) -> K::Out {
                kind.of_numbers()
            }
        }

        #[diagnostic::do_not_recommend]
        impl Means for $number {
            crate::sealed::seal!();

            type Mean = <$number as Number>::Quotient;

            #[inline(always)]
            fn by_mean<K: ByMean<Self>>(kind: K) -> K::Out {
                kind.of_numbers()
            }
        }

        #[diagnostic::do_not_recommend]
        impl Summable for $number {
            const ORDERED: bool = $ordered;
            const ONE: $sum = $one;
            const RUNNING_ONE: $sum = $one;

            $(#[inline(always)]
            fn counted(values: &[Self]) -> Option<$sum> {
                Some($count(values) as $sum)
            })?
        }
    )*};
}
summable! {
    bool => i64, 1, ordered false, counted by count_true;
    i8 => i64, 1, ordered false;
    i16 => i64, 1, ordered false;
    i32 => i64, 1, ordered false;
    i64 => i64, 1, ordered false;
    isize => isize, 1, ordered false;
    i128 => i128, 1, ordered false;
    u8 => u64, 1, ordered false;
    u16 => u64, 1, ordered false;
    u32 => u64, 1, ordered false;
    u64 => u64, 1, ordered false;
    usize => usize, 1, ordered false;
    u128 => u128, 1, ordered false;
    f32 => f32, 1.0, ordered true;
    f64 => f64, 1.0, ordered true;
}

/// How many elements are true, counted in integers that are as narrow as the elements.
#[inline(always)]
pub(crate) fn count_true<T: Number + Cast<bool>>(values: &[T]) -> usize {
    match const { size_of::<T>() } {
        1 => count_bytes(values),
        2 => count_in::<T, u16>(values),
        4 => count_in::<T, u32>(values),
        _ => count_in::<T, u64>(values),
    }
}

/// As [`count_true`]: so many elements at a time that no count overflows.
#[inline(always)]
fn count_in<T, C>(values: &[T]) -> usize
where
    T: Number + Cast<bool>,
    C: Copy + From<bool> + Into<u64> + Add<Output = C>,
{
    const CHUNK: usize = 1 << 15;
    let count = |chunk: &[T]| -> u64 {
        let none = C::from(false);
        let count = |count: C, &x: &T| count + C::from(x.cast());
        chunk.iter().fold(none, count).into()
    };
    values.chunks(CHUNK).map(count).sum::<u64>() as usize
}

/// As [`count_true`], of elements of one byte.
#[inline(always)]
fn count_bytes<T: Number + Cast<bool>>(values: &[T]) -> usize {
    const W: usize = 64;
    let (groups, rest) = values.as_chunks::<W>();
    let mut count = 0;
    for groups in groups.chunks(u8::MAX.into()) {
        let mut counts = [0_u8; W];
        for group in groups {
            for place in 0..W {
                counts[place] += u8::from(Cast::<bool>::cast(group[place]));
            }
        }
        count += counts.into_iter().map(usize::from).sum::<usize>();
    }
    count + rest.iter().filter(|&&x| x.cast()).count()
}

/// What the variance of elements is: of complex numbers, a real number.
pub type Variance<T> = <<T as Number>::Quotient as Average>::Square;

/// A floating-point number, or a complex one, as an average.
///
/// ```
/// use ndview::{Average, Summable, prelude::*};
/// fn spread<T: Summable<Quotient = Q>, Q: Average>(a: &Owned<T, Shape![_]>) -> Q::Square {
///     a.var()
/// }
/// assert_eq!(spread(&vec![1, 3].into()), 1.0);
/// ```
pub trait Average: Inexact {
    /// What the square of a distance is: a real number.
    type Square: Average + Real;

    /// The number divided by a count, which may be less a correction.
    #[doc(hidden)]
    fn over(self, count: f64) -> Self;

    /// The average of so many, of which this is the sum.
    #[doc(hidden)]
    fn mean_of(sum: Self::Precise, count: f64) -> Self;

    /// The square of the distance from 0.
    #[doc(hidden)]
    fn squared(self) -> Self::Square;

    /// The distance from 0.
    #[doc(hidden)]
    fn distance(self) -> Self::Square;
}

macro_rules! averages {
    ($($float:ident)*) => {$(
        impl Average for $float {
            type Square = $float;

            #[inline(always)]
            fn over(self, count: f64) -> Self {
                // NumPy divides by an integer, which makes it a division of `f64` even for `f32`.
                (f64::from(self) / count) as $float
            }

            #[inline(always)]
            fn mean_of(sum: Self, count: f64) -> Self {
                sum.over(count)
            }

            #[inline(always)]
            fn squared(self) -> Self {
                self * self
            }

            #[inline(always)]
            fn distance(self) -> Self {
                self.abs()
            }
        }
    )*};
}
for_each_number!(float => averages! {});

#[cfg(feature = "complex")]
mod complex {
    use super::{Average, ByKind, ByMean, Means, Summable, Sums};
    use crate::complex::{Complex, Part, divide, narrow, wide};
    use crate::element::{Component, Number};

    #[diagnostic::do_not_recommend]
    impl<F: Component + Average> Sums for Complex<F> {
        crate::sealed::seal!();

        type Sum = Self;

        #[inline(always)]
        fn by_kind<K: ByKind<Self>>(kind: K) -> K::Out {
            kind.of_numbers()
        }
    }

    #[diagnostic::do_not_recommend]
    impl<F: Component + Average> Means for Complex<F> {
        crate::sealed::seal!();

        type Mean = <Self as Number>::Quotient;

        #[inline(always)]
        fn by_mean<K: ByMean<Self>>(kind: K) -> K::Out {
            kind.of_numbers()
        }
    }

    #[diagnostic::do_not_recommend]
    impl<F: Component + Average> Summable for Complex<F> {
        const ORDERED: bool = true;
        const LANES: usize = 4;
        const ONE: Self = Complex::new(F::ONE, <F as Part>::ZERO);
        const RUNNING_ONE: Self = Self::ONE;
    }

    impl<F: Component + Average> Average for Complex<F> {
        type Square = F;

        #[inline(always)]
        fn over(self, count: f64) -> Self {
            narrow(divide(wide(self), Complex::new(count, 0.0)))
        }

        #[inline(always)]
        fn mean_of(sum: Self, count: f64) -> Self {
            sum.over(count)
        }

        #[inline(always)]
        fn squared(self) -> F {
            self.re * self.re + self.im * self.im
        }

        #[inline(always)]
        fn distance(self) -> F {
            self.absolute()
        }
    }
}
