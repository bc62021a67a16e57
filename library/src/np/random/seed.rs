//! Seeds, mixed as NumPy's `SeedSequence` mixes them.

use crate::np::Unset;
use crate::refusal::refuse;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// The number of words that seeds are mixed to.
const POOL: usize = 4;

/// What a generator begins with: NumPy's `np.random.SeedSequence`. An integer, an array of integers, or
/// [`Unset`] for one that is different each time.
///
/// ```
/// use ndview::prelude::*;
/// use np::random::default_rng;
/// assert_eq!(default_rng(7).random(3), default_rng([7_u32]).random(3));
/// assert!(default_rng(np::Unset).random(3) != default_rng(np::Unset).random(3));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedSequence {
    pool: [u32; POOL],
}

/// A number that is multiplied by another each time it is used.
struct Multiplier {
    number: u32,
    by: u32,
}

impl Multiplier {
    fn mix(&mut self, value: u32) -> u32 {
        let value = value ^ self.number;
        self.number = self.number.wrapping_mul(self.by);
        let value = value.wrapping_mul(self.number);
        value ^ value >> 16
    }
}

fn mixed(a: u32, b: u32) -> u32 {
    let mixed = 0xca01_f9dd_u32
        .wrapping_mul(a)
        .wrapping_sub(0x4973_f715_u32.wrapping_mul(b));
    mixed ^ mixed >> 16
}

impl SeedSequence {
    /// Mixes words of 32 bits.
    fn of_words(words: &[u32]) -> Self {
        let mut multiplier = Multiplier {
            number: 0x43b0_d7e5,
            by: 0x931e_8875,
        };
        let mut pool = [0; POOL];
        for (place, word) in pool.iter_mut().enumerate() {
            *word = multiplier.mix(words.get(place).copied().unwrap_or(0));
        }
        for source in 0..POOL {
            for target in (0..POOL).filter(|&target| target != source) {
                pool[target] = mixed(pool[target], multiplier.mix(pool[source]));
            }
        }
        for &word in words.get(POOL..).unwrap_or_default() {
            for target in &mut pool {
                *target = mixed(*target, multiplier.mix(word));
            }
        }
        SeedSequence { pool }
    }

    /// What a generator is seeded with.
    pub(super) fn words(&self) -> [u64; 4] {
        let mut multiplier = Multiplier {
            number: 0x8b51_f9dd,
            by: 0x58f3_8ded,
        };
        let halves: [u32; 8] =
            core::array::from_fn(|place| multiplier.mix(self.pool[place % POOL]));
        core::array::from_fn(|place| {
            u64::from(halves[2 * place + 1]) << 32 | u64::from(halves[2 * place])
        })
    }
}

/// The words of a number, the lowest first: at least one.
fn words_of(mut number: u128) -> Vec<u32> {
    let mut words = vec![number as u32];
    number >>= 32;
    while number > 0 {
        words.push(number as u32);
        number >>= 32;
    }
    words
}

macro_rules! seeds {
    ($($number:ident)*) => {$(
        impl From<$number> for SeedSequence {
            /// # Panics
            /// `expected non-negative integer`
            #[track_caller]
            fn from(seed: $number) -> Self {
                match u128::try_from(seed) {
                    Ok(seed) => SeedSequence::of_words(&words_of(seed)),
                    Err(_) => refuse!("expected non-negative integer"),
                }
            }
        }

        impl<const N: usize> From<[$number; N]> for SeedSequence {
            /// # Panics
            /// `expected non-negative integer`
            #[track_caller]
            fn from(seeds: [$number; N]) -> Self {
                SeedSequence::from(&seeds[..])
            }
        }

        impl From<&[$number]> for SeedSequence {
            /// # Panics
            /// `expected non-negative integer`
            #[track_caller]
            fn from(seeds: &[$number]) -> Self {
                let words = seeds.iter().flat_map(|&seed| match u128::try_from(seed) {
                    Ok(seed) => words_of(seed),
                    Err(_) => refuse!("expected non-negative integer"),
                });
                SeedSequence::of_words(&words.collect::<Vec<_>>())
            }
        }
    )*};
}
seeds!(i32 i64 u32 u64 u128 usize);

impl From<Unset> for SeedSequence {
    /// Of the keys that the operating system gives to hash tables.
    fn from(_: Unset) -> Self {
        let word = |_| RandomState::new().build_hasher().finish();
        let words: [u64; 2] = core::array::from_fn(word);
        SeedSequence::from(&words[..])
    }
}
