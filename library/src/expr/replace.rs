//! Numbers in the place of what is not one: `np.nan_to_num`.

use super::operator::BinaryOperator;
use crate::element::{TakesFloats, for_each_number};
use crate::sealed::Sealed;

/// What `np.nan_to_num` puts in the place of `nan` and infinite numbers.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([np.nan, np.inf]);
/// assert_eq!(arr!(np.nan_to_num(a, nan=-1, posinf=9)), arr!([-1.0, 9.0]));
/// ```
#[derive(Clone, Copy)]
pub struct Replacements {
    /// In the place of `nan`.
    pub nan: f64,
    /// In the place of the positive infinity; the largest number, if it is not given.
    pub posinf: Option<f64>,
    /// In the place of the negative infinity; the smallest number, if it is not given.
    pub neginf: Option<f64>,
}

impl Replacements {
    /// NumPy's.
    pub const DEFAULT: Self = Replacements {
        nan: 0.0,
        posinf: None,
        neginf: None,
    };
}

impl Default for Replacements {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// A number that may be none, or infinite.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "not a number that is looked at for `nan`"
)]
pub trait Replaced: Sealed {
    /// The number, or what is put in its place.
    fn replaced(self, with: Replacements) -> Self;
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Replaced for $float {
            #[inline(always)]
            fn replaced(self, with: Replacements) -> Self {
                let or = |given: Option<f64>, extreme| given.map_or(extreme, Self::of_float);
                if self.is_nan() {
                    Self::of_float(with.nan)
                } else if self == <$float>::INFINITY {
                    or(with.posinf, <$float>::MAX)
                } else if self == <$float>::NEG_INFINITY {
                    or(with.neginf, <$float>::MIN)
                } else {
                    self
                }
            }
        }
    )*};
}
for_each_number!(float half => floats! {});

macro_rules! exact {
    ($($number:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Replaced for $number {
            #[inline(always)]
            fn replaced(self, _: Replacements) -> Self {
                self
            }
        }
    )*};
}
for_each_number!(bool signed unsigned => exact! {});

/// Each part of a complex number.
#[cfg(feature = "complex")]
#[diagnostic::do_not_recommend]
impl<F: crate::element::Component + Replaced> Replaced for crate::complex::Complex<F> {
    #[inline(always)]
    fn replaced(self, with: Replacements) -> Self {
        crate::complex::Complex::new(self.re.replaced(with), self.im.replaced(with))
    }
}

/// `np.nan_to_num(a)`: the operator on a number and [`Replacements`].
pub struct NanToNum;

impl<A: Replaced> BinaryOperator<A, Replacements> for NanToNum {
    crate::sealed::seal!();

    type Out = A;
    type Retained = ();

    #[inline(always)]
    fn apply(a: A, with: Replacements) -> A {
        a.replaced(with)
    }
}
