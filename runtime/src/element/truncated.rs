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

#[cfg(test)]
mod tests {
    use crate::element::Cast;
    use core::fmt::Debug;

    macro_rules! as_rust_does {
        ($float:ident: $($integer:ident)*) => {
            let ends = [i8::MIN as $float, 255.0, i16::MIN as $float, 65_535.0, i32::MIN as $float, i32::MAX as $float];
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
        as_rust_does!(f32: i8 u8 i16 u16 i32 u32 i64 u64);
        as_rust_does!(f64: i8 u8 i16 u16 i32 u32 i64 u64);
    }
}
