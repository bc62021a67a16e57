//! The generator, and what single draws of it are.

use super::seed::SeedSequence;
use rand_pcg::Lcg128Xsl64;
use rand_pcg::rand_core::Rng;

/// PCG64 as NumPy seeds it: words of 64 bits, of which half may be kept for the next word of 32.
#[derive(Clone, Debug)]
pub(super) struct Source {
    words: Lcg128Xsl64,
    kept: Option<u32>,
}

/// What draws numbers from 0 to 1, of which distributions are made.
pub(super) trait Units: Sized {
    /// A number from 0 to 1, without 1, of 53 bits.
    fn unit(&mut self) -> f64;
    /// A number of the standard normal distribution.
    fn normal(&mut self) -> f64;
    /// A number of the exponential distribution with mean 1.
    fn exponential(&mut self) -> f64;
}

impl Units for Source {
    fn unit(&mut self) -> f64 {
        (self.word() >> 11) as f64 * (1.0 / (1_u64 << 53) as f64)
    }

    fn normal(&mut self) -> f64 {
        self.ziggurat_normal()
    }

    fn exponential(&mut self) -> f64 {
        self.ziggurat_exponential()
    }
}

impl Source {
    pub(super) fn new(seed: &SeedSequence) -> Self {
        let [a, b, c, d] = seed.words();
        let joined = |high: u64, low: u64| u128::from(high) << 64 | u128::from(low);
        Source {
            words: Lcg128Xsl64::new(joined(a, b), joined(c, d)),
            kept: None,
        }
    }

    pub(super) fn word(&mut self) -> u64 {
        self.words.next_u64()
    }

    pub(super) fn half_word(&mut self) -> u32 {
        if let Some(kept) = self.kept.take() {
            return kept;
        }
        let word = self.word();
        self.kept = Some((word >> 32) as u32);
        word as u32
    }

    /// A number from 0 to 1, without 1, of 24 bits.
    pub(super) fn unit_f32(&mut self) -> f32 {
        (self.half_word() >> 8) as f32 * (1.0 / (1_u32 << 24) as f32)
    }

    /// An integer up to `last`: numbers of as many bits are drawn until one is not larger.
    pub(super) fn masked(&mut self, last: u64) -> u64 {
        let mask = u64::MAX.checked_shr(last.leading_zeros()).unwrap_or(0);
        if last == 0 {
            return 0;
        }
        loop {
            let value = match u32::try_from(last) {
                Ok(_) => u64::from(self.half_word()) & mask,
                Err(_) => self.word() & mask,
            };
            if value <= last {
                return value;
            }
        }
    }

    /// An integer up to `last`, by Lemire's method: the upper half of a product.
    pub(super) fn bounded(&mut self, last: u64) -> u64 {
        match u32::try_from(last) {
            Ok(0) => 0,
            Ok(u32::MAX) => self.half_word().into(),
            Ok(last) => self.bounded_u32(last).into(),
            Err(_) if last == u64::MAX => self.word(),
            Err(_) => self.bounded_u64(last),
        }
    }

    pub(super) fn bounded_u32(&mut self, last: u32) -> u32 {
        let count = last + 1;
        let mut product = u64::from(self.half_word()) * u64::from(count);
        if (product as u32) < count {
            let least = (u32::MAX - last) % count;
            while (product as u32) < least {
                product = u64::from(self.half_word()) * u64::from(count);
            }
        }
        (product >> 32) as u32
    }

    fn bounded_u64(&mut self, last: u64) -> u64 {
        let count = last + 1;
        let mut product = u128::from(self.word()) * u128::from(count);
        if (product as u64) < count {
            let least = (u64::MAX - last) % count;
            while (product as u64) < least {
                product = u128::from(self.word()) * u128::from(count);
            }
        }
        (product >> 64) as u64
    }
}
