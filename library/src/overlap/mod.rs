//! Which bytes the elements of arrays take, and whether two arrays have any in common.
//!
//! Everything here is arithmetic on addresses; no memory is looked at. [`bounds`] and
//! [`may_share_memory`] are quick and approximate. [`shares_memory`] is exact, for which it
//! solves an equation (`diophantine`). For views, [`np::shares_memory`](crate::np::shares_memory) and its
//! like ask these; the numbers are for memory that is described by something else, such as another
//! language's arrays.
//!
//! ```
//! use ndview::overlap::{Section, may_share_memory, overlaps_itself, shares_memory};
//! // Two columns of a 3 x 2 matrix of 8-byte elements, one element apart.
//! let left = Section { address: 4096, lens: &[3], strides: &[16], itemsize: 8 };
//! let right = Section { address: 4104, ..left };
//! assert!(may_share_memory(left, right));
//! assert!(!shares_memory(left, right));
//! assert_eq!(overlaps_itself(left, None), Some(false));
//! ```

mod diophantine;
mod progression;
#[cfg(test)]
mod tests;

use alloc::vec::Vec;
use diophantine::{Equation, Work};
pub(crate) use progression::Progression;

/// Where the elements of an array are.
///
/// The element at an index list starts at `address` plus the sum of each index times its stride,
/// and takes `itemsize` bytes. All of them are within the address space, as in real memory; then
/// no sum in this module comes near the limits of `i128`.
///
/// ```
/// # use ndview::overlap::{Section, bounds};
/// let reversed = Section { address: 4112, lens: &[3], strides: &[-8], itemsize: 8 };
/// assert_eq!(bounds(reversed), Some((4096, 4120)));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Section<'s> {
    /// The byte address of the element at index 0 of every axis.
    pub address: usize,
    /// The length of each axis.
    pub lens: &'s [usize],
    /// How many bytes there are from one element to the next, for each axis.
    pub strides: &'s [isize],
    /// How many bytes an element takes.
    pub itemsize: usize,
}

impl Section<'_> {
    fn is_empty(&self) -> bool {
        self.itemsize == 0 || self.lens.contains(&0)
    }

    /// The axes that lead to different elements: how often one can step, and how far a step is.
    fn axes(&self) -> impl Iterator<Item = (i128, i128)> {
        let axes = self.lens.iter().zip(self.strides);
        axes.filter(|&(&len, _)| len > 1)
            .map(|(&len, &stride)| (len as i128 - 1, stride as i128))
    }

    /// The addresses of the first and the last byte, of a section that is not empty.
    fn extent(&self) -> (i128, i128) {
        let address = self.address as i128;
        let mut extent = (address, address + self.itemsize as i128 - 1);
        for (steps, stride) in self.axes() {
            let reach = steps * stride;
            if reach < 0 {
                extent.0 += reach;
            } else {
                extent.1 += reach;
            }
        }
        extent
    }

    /// Adds a term for each axis, and one for the bytes of an element.
    ///
    /// Counting an axis with a negative stride from its other end makes every term positive; then
    /// the sum of the terms is the distance from the first byte of the section. By the same
    /// trick, counting all axes from their far ends, it is the distance back from the last byte.
    fn add_terms(&self, equation: &mut Equation) {
        for (steps, stride) in self.axes() {
            equation.add_term(stride.abs(), steps);
        }
        equation.add_term(1, self.itemsize as i128 - 1);
    }
}

/// The bytes from the first to the last that belong to an element, as a half-open range of
/// addresses; `None` if there is no such byte.
///
/// NumPy: `np.lib.array_utils.byte_bounds`.
///
/// ```
/// use ndview::overlap::{Section, bounds};
/// let reversed = Section { address: 4096, lens: &[3], strides: &[-8], itemsize: 8 };
/// assert_eq!(bounds(reversed), Some((4080, 4104)));
/// ```
pub fn bounds(section: Section<'_>) -> Option<(usize, usize)> {
    if section.is_empty() {
        return None;
    }
    let (first, last) = section.extent();
    let address = |number: i128| number.clamp(0, usize::MAX as i128) as usize;
    Some((address(first), address(last + 1)))
}

/// Whether the [`bounds`] of two arrays overlap.
///
/// If not, they share nothing. If so, they may still do without a common byte, as two columns
/// of a matrix do: [`shares_memory`] tells.
///
/// NumPy: `np.may_share_memory`.
///
/// ```
/// use ndview::overlap::{Section, may_share_memory};
/// let first = Section { address: 0, lens: &[4], strides: &[8], itemsize: 8 };
/// assert!(may_share_memory(first, Section { address: 24, ..first }));
/// assert!(!may_share_memory(first, Section { address: 32, ..first }));
/// ```
pub fn may_share_memory(a: Section<'_>, b: Section<'_>) -> bool {
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let ((a_first, a_last), (b_first, b_last)) = (a.extent(), b.extent());
    a_first <= b_last && b_first <= a_last
}

/// Whether two arrays have a byte in common.
///
/// Exact, but for strides chosen with malice it may take very long: the problem is NP-hard. The
/// sections that slicing makes are decided at once, or nearly so. [`shares_memory_within`] puts
/// a limit to the work.
///
/// NumPy: `np.shares_memory`.
///
/// ```
/// use ndview::overlap::{Section, shares_memory};
/// let even = Section { address: 0, lens: &[4], strides: &[16], itemsize: 8 };
/// assert!(!shares_memory(even, Section { address: 8, ..even }));
/// assert!(shares_memory(even, Section { address: 12, ..even }));
/// ```
pub fn shares_memory(a: Section<'_>, b: Section<'_>) -> bool {
    shares_memory_within(a, b, None) == Some(true)
}

/// As [`shares_memory`], but gives up, with `None`, after trying `limit` values of indices.
///
/// Without a limit, the answer is never `None`. With a limit of 0, only what is clear at sight is
/// answered.
///
/// NumPy: `np.shares_memory(a, b, max_work=limit)`.
///
/// ```
/// use ndview::overlap::{Section, shares_memory_within};
/// let even = Section { address: 0, lens: &[4], strides: &[16], itemsize: 8 };
/// assert_eq!(shares_memory_within(even, Section { address: 8, ..even }, Some(100)), Some(false));
/// ```
pub fn shares_memory_within(a: Section<'_>, b: Section<'_>, limit: Option<u64>) -> Option<bool> {
    if !may_share_memory(a, b) {
        return Some(false);
    }
    // A common byte is some distance from the first byte of one section, and some distance back
    // from the last byte of the other. Together, these are always the same. There are two ways
    // to choose; the shorter distance leaves less to try.
    let ((a_first, a_last), (b_first, b_last)) = (a.extent(), b.extent());
    let distance = (a_last - b_first).min(b_last - a_first);
    let mut equation = Equation::default();
    a.add_terms(&mut equation);
    b.add_terms(&mut equation);
    equation.has_solution(distance, &mut Work::up_to(limit))
}

/// Whether two different index lists of an array lead to a common byte, as in a broadcast view;
/// `None` if that would take more than `limit` tries.
///
/// NumPy: `solve_may_have_internal_overlap`, which it keeps to itself.
///
/// ```
/// use ndview::overlap::{Section, overlaps_itself};
/// let windows = Section { address: 0, lens: &[3, 3], strides: &[8, 8], itemsize: 8 };
/// assert_eq!(overlaps_itself(windows, None), Some(true));
/// ```
pub fn overlaps_itself(section: Section<'_>, limit: Option<u64>) -> Option<bool> {
    if section.is_empty() {
        return Some(false);
    }
    let axes: Vec<_> = section.axes().collect();
    let mut work = Work::up_to(limit);
    // The first axis in which two lists differ: let the second list be further along it. The axes
    // after it may differ by anything, forwards or backwards, and the bytes within an element too.
    for (place, &(steps, stride)) in axes.iter().enumerate() {
        let stride = stride.abs();
        let mut equation = Equation::default();
        equation.add_term(stride, steps - 1);
        let mut target = -stride;
        for (coefficient, most) in axes[place + 1..]
            .iter()
            .map(|&(steps, stride)| (stride.abs(), steps))
            .chain([(1, section.itemsize as i128 - 1)])
        {
            equation.add_term(coefficient, 2 * most);
            target += coefficient * most;
        }
        if equation.has_solution(target, &mut work)? {
            return Some(true);
        }
    }
    Some(false)
}
