//! The three divisions of integers that have no vectors of quotients, many at once.

use super::ordered::Ordered;
use crate::elementary::{self, Division, Long};

/// The quotient rounded down.
pub(super) struct FloorDivided;

/// The remainder with the sign of the divisor.
pub(super) struct Remainder;

/// The remainder with the sign of the dividend.
pub(super) struct Fmod;

macro_rules! divisions {
    ($($division:ident $of_short:ident $of_any:ident |$by_one:ident| $by_zero:expr;)*) => {$(
        impl<I: Long + Ordered> Division<I> for $division {
            #[inline(always)]
            fn of_short(a: f64, b: f64, near: f64) -> f64 {
                elementary::$of_short(a, b, near)
            }

            #[inline(always)]
            fn by_zero($by_one: I) -> I {
                $by_zero
            }

            #[inline(always)]
            fn of_any(a: I, b: I) -> I {
                a.$of_any(b)
            }
        }
    )*};
}
divisions! {
    FloorDivided floor_divided floor_divide |_by_one| <I as Long>::ZERO;
    Remainder remainder remainder |by_one| by_one;
    Fmod fmod fmod |by_one| by_one;
}

#[cfg(test)]
mod tests {
    use super::Ordered;
    use crate::instruction_set::tests::on_each_instruction_set;

    /// Pairs of short and of long integers, in blocks of the one kind and in blocks of both.
    macro_rules! each_is_as_one {
        ($($integer:ident)*) => {$(
            let special = [0, 1, 2, 7, $integer::MIN, $integer::MAX, $integer::MAX - 1, (0 as $integer).wrapping_sub(1)];
            let mut state = 1_u64;
            let mut any = |longest: u32| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let bits = state >> 3;
                match special.get((bits >> 8) as usize % 90) {
                    Some(&special) if longest == 64 => special,
                    _ => (bits.rotate_left(29) as $integer) >> ((bits >> 40) as u32 % $integer::BITS).max($integer::BITS.saturating_sub(longest)),
                }
            };
            for longest in [8, 50, 52, 64] {
                let a: Vec<$integer> = (0..if cfg!(miri) { 70 } else { 7003 }).map(|_| any(longest)).collect();
                let b: Vec<$integer> = a.iter().map(|_| any(longest.min(60))).collect();
                let b: Vec<$integer> = b.into_iter().enumerate().map(|(i, b)| if i % 11 == 5 { 0 } else { b }).collect();
                let (mut floors, mut remainders, mut rests) = (a.clone(), a.clone(), a.clone());
                Ordered::floor_divide_of_each(&mut floors, &b);
                Ordered::remainder_of_each(&mut remainders, &b);
                Ordered::fmod_of_each(&mut rests, &b);
                for (place, (&a, &b)) in a.iter().zip(&b).enumerate() {
                    assert_eq!(floors[place], a.floor_divide(b), "{a} // {b}");
                    assert_eq!(remainders[place], a.remainder(b), "{a} % {b}");
                    assert_eq!(rests[place], a.fmod(b), "fmod({a}, {b})");
                }
            }
        )*};
    }

    #[test]
    fn many_are_divided_as_one() {
        on_each_instruction_set(|| {
            each_is_as_one!(i64 u64 u32 isize usize);
        });
    }
}
