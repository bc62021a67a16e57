//! What the numbers of a type can be: NumPy's `np.finfo` and `np.iinfo`.

use crate::element::{Number, for_each_number};

/// What floating-point numbers of type `T` can be; what [`finfo`] returns. The fields have NumPy's names.
///
/// ```
/// use ndview::prelude::*;
/// let limits: np::Finfo<f32> = arr!(np.finfo(np.float32));
/// assert_eq!((limits.bits, limits.nmant, limits.max), (32, 23, f32::MAX));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finfo<T> {
    /// How many bits a number has.
    pub bits: i64,
    /// The distance from 1 to the next larger number.
    pub eps: T,
    /// The distance from 1 to the next smaller number.
    pub epsneg: T,
    /// The bits of the exponent.
    pub iexp: i64,
    /// The power of two that is `eps`.
    pub machep: i64,
    /// The largest number.
    pub max: T,
    /// The least power of two that is too large.
    pub maxexp: i64,
    /// The smallest number: `-max`.
    pub min: T,
    /// The power of two that is `smallest_normal`.
    pub minexp: i64,
    /// The power of two that is `epsneg`.
    pub negep: i64,
    /// The bits of the exponent.
    pub nexp: i64,
    /// The bits of the significand.
    pub nmant: i64,
    /// How many decimal digits are reliable.
    pub precision: i64,
    /// 10 to the power of `-precision`.
    pub resolution: T,
    /// The least positive number with all its digits.
    pub tiny: T,
    /// The same.
    pub smallest_normal: T,
    /// The least positive number.
    pub smallest_subnormal: T,
    dtype: &'static str,
}

impl<T> Finfo<T> {
    /// NumPy's name of the type.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.finfo(float).dtype), "float64");
    /// ```
    #[must_use]
    pub fn dtype(&self) -> &'static str {
        self.dtype
    }
}

/// An element type that [`finfo`] knows: a floating-point number, or a complex one, whose parts are
/// meant.
///
/// ```
/// use ndview::prelude::*;
/// fn digits<T: np::HasFinfo>() -> i64 {
///     np::finfo::<T>().precision
/// }
/// assert_eq!((digits::<f32>(), digits::<f64>()), (6, 15));
/// ```
#[diagnostic::on_unimplemented(
    message = "data type {Self} not inexact",
    label = "not a floating-point type"
)]
pub trait HasFinfo {
    /// The floating-point type.
    type Float;

    /// What its numbers can be.
    #[doc(hidden)]
    const FINFO: Finfo<Self::Float>;
}

macro_rules! finfo {
    ($($float:ident $dtype:literal $resolution:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HasFinfo for $float {
            type Float = Self;
            const FINFO: Finfo<Self> = {
                let bits = 8 * size_of::<$float>() as i64;
                let nmant = $float::MANTISSA_DIGITS as i64 - 1;
                Finfo {
                    bits,
                    eps: $float::EPSILON,
                    epsneg: $float::EPSILON / 2.0,
                    iexp: bits - 1 - nmant,
                    machep: -nmant,
                    max: $float::MAX,
                    maxexp: $float::MAX_EXP as i64,
                    min: $float::MIN,
                    minexp: $float::MIN_EXP as i64 - 1,
                    negep: -nmant - 1,
                    nexp: bits - 1 - nmant,
                    nmant,
                    precision: $float::DIGITS as i64,
                    resolution: $resolution,
                    tiny: $float::MIN_POSITIVE,
                    smallest_normal: $float::MIN_POSITIVE,
                    smallest_subnormal: $float::from_bits(1),
                    dtype: $dtype,
                }
            };
        }
    )*};
}
finfo! {
    f32 "float32" 1e-6;
    f64 "float64" 1e-15;
}

#[cfg(feature = "half")]
macro_rules! finfo_of_halves {
    ($($half:ident $dtype:literal, $epsneg:literal $resolution:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HasFinfo for crate::$half {
            type Float = Self;
            const FINFO: Finfo<Self> = {
                type Half = crate::$half;
                let nmant = Half::MANTISSA_DIGITS as i64 - 1;
                Finfo {
                    bits: 16,
                    eps: Half::EPSILON,
                    epsneg: Half::from_bits($epsneg),
                    iexp: 15 - nmant,
                    machep: -nmant,
                    max: Half::MAX,
                    maxexp: Half::MAX_EXP as i64,
                    min: Half::MIN,
                    minexp: Half::MIN_EXP as i64 - 1,
                    negep: -nmant - 1,
                    nexp: 15 - nmant,
                    nmant,
                    precision: Half::DIGITS as i64,
                    resolution: Half::from_bits($resolution),
                    tiny: Half::MIN_POSITIVE,
                    smallest_normal: Half::MIN_POSITIVE,
                    smallest_subnormal: Half::from_bits(1),
                    dtype: $dtype,
                }
            };
        }
    )*};
}
// By their bits: 2 to the power of -11 and .001, 2 to the power of -8 and .01.
#[cfg(feature = "half")]
finfo_of_halves! {
    f16 "float16", 0x1000 0x1419;
    bf16 "bfloat16", 0x3b80 0x3c24;
}

#[cfg(feature = "complex")]
#[diagnostic::do_not_recommend]
impl<F: HasFinfo<Float = F>> HasFinfo for crate::complex::Complex<F> {
    type Float = F;
    const FINFO: Finfo<F> = F::FINFO;
}

/// What floating-point numbers of a type can be; NumPy's `np.finfo`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::finfo::<f32>().eps, f32::EPSILON);
/// assert_eq!(arr!(np.finfo(np.float64).max), f64::MAX);
/// ```
#[must_use]
pub const fn finfo<T: HasFinfo>() -> Finfo<T::Float> {
    T::FINFO
}

/// What integers of type `T` can be; what [`iinfo`] returns. The fields have NumPy's names.
///
/// ```
/// use ndview::prelude::*;
/// let limits: np::Iinfo<i16> = arr!(np.iinfo(np.int16));
/// assert_eq!((limits.bits, limits.min, limits.max), (16, -32768, 32767));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Iinfo<T> {
    /// How many bits a number has.
    pub bits: i64,
    /// The largest number.
    pub max: T,
    /// The smallest number.
    pub min: T,
    dtype: &'static str,
}

impl<T> Iinfo<T> {
    /// NumPy's name of the type.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.iinfo(int).dtype), "int64");
    /// ```
    #[must_use]
    pub fn dtype(&self) -> &'static str {
        self.dtype
    }
}

/// An element type that [`iinfo`] knows: an integer.
///
/// ```
/// use ndview::prelude::*;
/// fn largest<T: np::HasIinfo>() -> T {
///     np::iinfo().max
/// }
/// assert_eq!(largest::<u8>(), 255);
/// ```
#[diagnostic::on_unimplemented(
    message = "Invalid integer data type '{Self}'.",
    label = "not an integer type"
)]
pub trait HasIinfo: Number {
    /// What its numbers can be.
    #[doc(hidden)]
    const IINFO: Iinfo<Self>;
}

macro_rules! iinfo {
    ($kind:literal $($integer:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HasIinfo for $integer {
            const IINFO: Iinfo<Self> = Iinfo {
                bits: $integer::BITS as i64,
                max: $integer::MAX,
                min: $integer::MIN,
                dtype: match $integer::BITS {
                    8 => concat!($kind, "8"),
                    16 => concat!($kind, "16"),
                    32 => concat!($kind, "32"),
                    64 => concat!($kind, "64"),
                    _ => concat!($kind, "128"),
                },
            };
        }
    )*};
}
for_each_number!(signed => iinfo! { "int" });
for_each_number!(unsigned => iinfo! { "uint" });

/// What integers of a type can be; NumPy's `np.iinfo`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::iinfo::<u8>().max, 255);
/// assert_eq!(arr!(np.iinfo(np.int32).min), i32::MIN);
/// ```
#[must_use]
pub const fn iinfo<T: HasIinfo>() -> Iinfo<T> {
    T::IINFO
}
