//! Elements as the table of answers writes them, and how far apart two are.

use ndview::{Complex32, Complex64};
use std::fmt::Debug;

pub trait Element: Copy + Debug + 'static {
    /// Its name in the table.
    const NAME: &'static str;

    fn read(text: &str) -> Self;

    /// Whether two elements are the same, or not further apart than units in the last place.
    fn is_near(&self, other: &Self, units: f64) -> bool;
}

macro_rules! exact {
    ($($type:ident)*) => {$(
        impl Element for $type {
            const NAME: &'static str = stringify!($type);

            fn read(text: &str) -> Self {
                text.parse().expect("an element of this type")
            }

            fn is_near(&self, other: &Self, _: f64) -> bool {
                self == other
            }
        }
    )*};
}
exact!(bool i8 i32 i64 u64 usize);

/// Whether two parts are the same to the bit, or both `nan`.
macro_rules! floats {
    ($($float:ident $bits:ident $complex:ident $name:literal;)*) => {$(
        impl Element for $float {
            const NAME: &'static str = stringify!($float);

            fn read(text: &str) -> Self {
                match text {
                    "nan" => Self::NAN,
                    bits => Self::from_bits($bits::from_str_radix(bits, 16).expect("bits of a float")),
                }
            }

            fn is_near(&self, other: &Self, units: f64) -> bool {
                let is_same = self.to_bits() == other.to_bits() || self.is_nan() && other.is_nan();
                let near = f64::from($float::EPSILON) * units * f64::from(other.abs());
                let distance = f64::from(self - other).abs();
                is_same || self.is_sign_negative() == other.is_sign_negative() && distance <= near
            }
        }

        impl Element for $complex {
            const NAME: &'static str = $name;

            fn read(text: &str) -> Self {
                let (re, im) = text.split_once(':').expect("two parts");
                Self::new($float::read(re), $float::read(im))
            }

            fn is_near(&self, other: &Self, units: f64) -> bool {
                let parts = [(self.re, other.re), (self.im, other.im)];
                if parts.iter().all(|(own, other)| own.is_near(other, 0.0)) {
                    return true;
                }
                // One part may be all rounding: what counts is the distance between the points. Signs,
                // and what is not finite, are the same.
                let size = f64::from(other.re).hypot(f64::from(other.im));
                let near = f64::from($float::EPSILON) * units * size;
                parts.iter().all(|(own, other)| {
                    let distance = f64::from(own - other).abs();
                    own.is_near(other, 0.0)
                        || own.is_finite() && other.is_finite() && distance <= near
                            && (own.is_sign_negative() == other.is_sign_negative() || *other != 0.0)
                })
            }
        }
    )*};
}
floats! {
    f32 u32 Complex32 "c64";
    f64 u64 Complex64 "c128";
}
