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
