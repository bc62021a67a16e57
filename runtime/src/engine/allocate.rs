//! Memory for results.

use crate::error::Error;
use crate::shape::checked_size;

/// Memory for the elements of an array with these lengths, and how many they are.
///
/// # Errors
/// If they do not fit in memory.
pub(crate) fn allocate<T>(lens: &[usize]) -> Result<(Vec<T>, usize), Error> {
    let size = checked_size::<T>(lens)?;
    Ok((Vec::with_capacity(size), size))
}
