//! Numbers of up to 32 bits as the upper half of integers, with their positions as the lower half: in their order,
//! equal numbers are in the order they have. The integers are kept where the positions are wanted.

use super::key::Key;

/// Whether so many numbers can be packed.
pub(super) fn can_be_packed<N: Key>(count: usize) -> bool {
    size_of::<N>() <= size_of::<u32>() && u32::try_from(count).is_ok()
}

/// Packs numbers, of as many as there is room for, which [can be](can_be_packed).
pub(super) fn pack<N: Key>(numbers: &[N], out: &mut [i64]) {
    let first = if N::IS_SIGNED { 0 } else { i64::MIN };
    for (place, (out, &number)) in out.iter_mut().zip(numbers).enumerate() {
        let upper = if number.is_number() {
            (number.key() << 32) as i64 ^ first
        } else {
            // Beyond the bits of infinity.
            i64::MAX >> 32 << 32
        };
        *out = upper | place as i64;
    }
}

/// Leaves the positions.
pub(super) fn unpack(packed: &mut [i64]) {
    for place in packed {
        *place &= i64::from(u32::MAX);
    }
}

/// Keys as signed integers with places as their last bits, of which there are `bits`: integers whose order is that of
/// the keys, as far as they tell them apart.
pub(super) struct Places {
    bits: u32,
    /// Whether the keys have so many bits to spare that nothing is lost.
    fit: bool,
    /// The bits that are lost of some key.
    lost: i64,
}

impl Places {
    /// How keys with these numbers of places are put together with them.
    pub(super) fn of(keys: &[i64], bits: u32) -> Self {
        let fit = keys
            .iter()
            .fold(true, |all, &key| all & (key << bits >> bits == key));
        let any = keys.iter().fold(0, |any, key| any | key);
        Places {
            bits,
            fit,
            lost: any & ((1 << bits) - 1),
        }
    }

    #[inline(always)]
    fn mask(&self) -> i64 {
        (1 << self.bits) - 1
    }

    /// The key and the place.
    #[inline(always)]
    pub(super) fn joined(&self, key: i64, place: i64) -> i64 {
        let upper = if self.fit {
            key << self.bits
        } else {
            key & !self.mask()
        };
        upper | place
    }

    /// The place.
    #[inline(always)]
    pub(super) fn place(&self, joined: i64) -> i64 {
        joined & self.mask()
    }

    /// Whether all are told apart that differ.
    pub(super) fn are_exact(&self) -> bool {
        self.fit || self.lost == 0
    }

    /// Whether two that follow one another may be of keys that are not told apart.
    #[inline(always)]
    pub(super) fn are_alike(&self, a: i64, b: i64) -> bool {
        a | self.mask() == b | self.mask()
    }
}
