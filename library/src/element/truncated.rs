//! Floating-point numbers as integers, as Rust's `as` converts them.
//!
//! The compiler converts one number after the other where it has to stop at the ends of the integer type. These
//! are stopped before, so that they are converted in vectors.

macro_rules! truncated {
    ($($float:ident $most:expr;)*) => {$(
        /// The number without its fraction, stopped at two ends that are whole; 0 for `nan`.
        #[inline(always)]
        #[allow(clippy::eq_op, reason = "`nan` is what differs from itself")]
        pub(super) fn $float(x: $float, least: i32, most: i32) -> i32 {
            // Those that are within `f32` and `i32`.
            let (lowest, highest) = (least as $float, (most as $float).min($most));
            let number = if x == x { x } else { 0.0 };
            let number = if number > lowest { number } else { lowest };
            let within = if number < highest { number } else { highest };
            // SAFETY: [range] the number is one, and not beyond the ends, neither of which is beyond those of `i32`.
            let whole: i32 = unsafe { within.to_int_unchecked() };
            if (highest < most as $float) & (number > highest) { most } else { whole }
        }
    )*};
}
truncated! {
    f32 2_147_483_520.0;
    f64 2_147_483_647.0;
}

/// As `as` converts it to an integer of 64 bits, for which there are no vectors before AVX-512: by the bits of the
/// number, whose fraction is moved to where it counts ones.
#[cfg(target_arch = "x86_64")]
macro_rules! by_bits {
    ($($integer:ident $least:expr, $most:expr;)*) => {$(
        #[inline(always)]
        pub(super) fn $integer(x: f64) -> $integer {
            // What is an integer already with all its bits: 2 to the power of 52, whose exponent is this.
            const EXPONENT: i64 = 1023 + 52;
            const FRACTION: u64 = (1 << 52) - 1;
            let (is_negative, magnitude) = (x < 0.0, x.abs().to_bits());
            let exponent = (magnitude >> 52) as i64 - EXPONENT;
            let (up, down) = (exponent as u64, exponent.wrapping_neg() as u64);
            let digits = magnitude & FRACTION | FRACTION + 1;
            let above = if up < 64 { digits << up } else { 0 };
            let below = if down < 64 { digits >> down } else { 0 };
            let whole = (above | below) as $integer;
            let whole = if is_negative { whole.wrapping_neg() } else { whole };
            let whole = if x < $least { $integer::MIN } else { whole };
            let whole = if x >= $most { $integer::MAX } else { whole };
            if x.is_nan() { 0 } else { whole }
        }
    )*};
}
#[cfg(target_arch = "x86_64")]
by_bits! {
    i64 -9_223_372_036_854_775_808.0, 9_223_372_036_854_775_808.0;
    u64 0.0, 18_446_744_073_709_551_616.0;
    isize -9_223_372_036_854_775_808.0, 9_223_372_036_854_775_808.0;
    usize 0.0, 18_446_744_073_709_551_616.0;
}
#[cfg(not(target_arch = "x86_64"))]
macro_rules! as_is {
    ($($integer:ident)*) => {$(
        #[inline(always)]
        pub(super) fn $integer(x: f64) -> $integer {
            x as $integer
        }
    )*};
}
#[cfg(not(target_arch = "x86_64"))]
as_is!(i64 u64 isize usize);

#[cfg(test)]
mod tests {
    use crate::element::Cast;
    use core::fmt::Debug;

    macro_rules! as_rust_does {
        ($float:ident: $($integer:ident)*) => {
            let ends = [i8::MIN as $float, 255.0, i16::MIN as $float, 65_535.0, i32::MIN as $float, i32::MAX as $float, i64::MIN as $float, i64::MAX as $float, u64::MAX as $float, (1_u64 << 52) as $float, (1_u64 << 53) as $float];
            let near = ends.into_iter().flat_map(|end| {
                let others = [end - 1.0, end - 0.5, end + 0.5, end + 1.0, -end, end / 2.0, end / 2.0 + 1.0];
                others.into_iter().chain([end, end.next_up(), end.next_down()])
            });
            let special = [0.0, -0.0, 0.999, -0.999, 1e30, -1e30, $float::NAN, -$float::NAN, $float::INFINITY, $float::NEG_INFINITY, $float::MIN_POSITIVE];
            for x in near.chain(special) {
                $(is_same(x, Cast::<$integer>::cast(x), x as $integer);)*
            }
        };
    }

    fn is_same<F: Debug, I: PartialEq + Debug>(x: F, ours: I, rust: I) {
        assert_eq!(ours, rust, "{x:?}");
    }

    #[test]
    fn floats_are_converted_as_rust_does() {
        as_rust_does!(f32: i8 u8 i16 u16 i32 u32 i64 u64 isize usize);
        as_rust_does!(f64: i8 u8 i16 u16 i32 u32 i64 u64 isize usize);
    }
}
