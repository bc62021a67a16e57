//! Integers divided in vectors.
//!
//! Processors have no vectors of quotients of integers. Those of floats are exact enough: a quotient that is no
//! integer is further from the next one than it is rounded. Nothing here is a branch, so that loops over elements
//! become loops over vectors.

/// A quotient towards 0, and the remainder.
pub(super) struct Divided {
    quotient: i32,
    remainder: i32,
    /// What was divided by: 1 in the place of 0.
    divisor: i32,
    /// No bit if the divisor is 0, of which NumPy has a quotient of 0; all otherwise.
    mask: i32,
}

macro_rules! divided {
    ($($(#[$doc:meta])* $name:ident by $float:ident, |$a:ident, $b:ident| $divisor:expr;)*) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub(super) fn $name($a: i32, $b: i32) -> Divided {
            let divisor = $divisor;
            let quotient = $a as $float / divisor as $float;
            // SAFETY: [range] the quotient is a number, because the divisor is not 0, and no larger than the dividend;
            // that it is that of `i32::MIN` with the other sign is ruled out.
            let quotient: i32 = unsafe { quotient.to_int_unchecked() };
            Divided {
                quotient,
                remainder: $a.wrapping_sub(quotient.wrapping_mul(divisor)),
                divisor,
                mask: -i32::from($b != 0),
            }
        }
    )*};
}
divided! {
    /// Of integers of up to 16 bits.
    short by f32, |a, b| b | i32::from(b == 0);
    /// Of any. What `i32::MIN / -1` wraps to is `i32::MIN / 1`.
    long by f64, |a, b| if (b == 0) | ((a == i32::MIN) & (b == -1)) { 1 } else { b };
}

impl Divided {
    /// Whether the remainder has not the sign of the divisor: then the quotient rounded down is one less.
    #[inline(always)]
    fn is_above(&self) -> bool {
        (self.remainder != 0) & ((self.remainder ^ self.divisor) < 0)
    }

    /// The quotient rounded down.
    #[inline(always)]
    pub(super) fn floor(&self) -> i32 {
        self.quotient.wrapping_sub(i32::from(self.is_above())) & self.mask
    }

    /// The remainder with the sign of the divisor.
    #[inline(always)]
    pub(super) fn remainder(&self) -> i32 {
        self.remainder + (self.divisor & -i32::from(self.is_above()))
    }

    /// The remainder with the sign of the dividend.
    #[inline(always)]
    pub(super) fn truncated(&self) -> i32 {
        self.remainder
    }
}

#[cfg(test)]
mod tests {
    use crate::element::Ordered;

    /// All pairs of integers of up to 8 bits, and many of others, as the processor divides them.
    macro_rules! is_as_by_integers {
        ($($integer:ident)*) => {$(
            let mut state = 1_u64;
            for number in 0..if cfg!(miri) { 500 } else { 200_000 } {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let special = [0, 1, $integer::MIN, $integer::MAX, $integer::MAX - 1, (0 as $integer).wrapping_sub(1)];
                let any = |bits: u64| match special.get((bits >> 8) as usize % 24) {
                    Some(&special) => special,
                    None => (bits as $integer) >> ((bits >> 60) as u32 % $integer::BITS),
                };
                let (a, b) = if $integer::BITS == 8 {
                    (number as $integer, (number >> 8) as $integer)
                } else {
                    (any(state >> 3), any(state.rotate_left(29)))
                };
                assert_eq!(a.floor_divide(b), a.floor_divide_known(b), "{a} // {b}");
                assert_eq!(a.remainder(b), a.remainder_known(b), "{a} % {b}");
                assert_eq!(a.fmod(b), a.fmod_known(b), "fmod({a}, {b})");
            }
        )*};
    }

    #[test]
    fn quotients_of_floats_are_those_of_integers() {
        is_as_by_integers!(i8 u8 i16 u16 i32);
    }
}
