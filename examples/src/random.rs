//! Random numbers that are the same in every language.

/// SplitMix64, a generator small enough to be written again in `tour.py`.
///
/// ```
/// use ndview_examples::Random;
///
/// let (mut one, mut other) = (Random::new(7), Random::new(7));
/// let number = one.next_float();
/// assert!((0.0..1.0).contains(&number));
/// assert_eq!(number, other.next_float());
/// ```
pub struct Random {
    state: u64,
}

impl Random {
    /// A generator whose numbers depend on `seed` alone.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next number, at least 0 and below 1.
    pub fn next_float(&mut self) -> f64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        // An f64 carries 53 bits: the upper ones, scaled exactly.
        (bits >> 11) as f64 / (1_u64 << 53) as f64
    }
}
