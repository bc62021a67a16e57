//! The positions that `np.partition` sorts as far as.

use crate::array::AsView;
use crate::element::{Integer, for_each_number};
use crate::refusal::refuse;
use alloc::vec::Vec;

/// One position along an axis, or several: an integer, or a list or an array of integers. Negative ones count
/// from the end.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.partition([7, 1, 9, 3], 1)[1]), 3);
/// assert_eq!(arr!(np.partition([7, 1, 9, 3], [1, -1])[-1]), 9);
/// ```
#[diagnostic::on_unimplemented(
    message = "Partition index must be integer",
    label = "neither an integer nor several"
)]
pub trait Kth {
    /// The positions along an axis of this length, in ascending order.
    #[doc(hidden)]
    #[track_caller]
    fn positions(self, len: usize) -> Vec<usize>;
}

/// Positions in ascending order, each once.
#[track_caller]
fn ascending(kth: Vec<i128>, len: usize) -> Vec<usize> {
    let mut positions = Vec::with_capacity(kth.len());
    for kth in kth {
        match crate::position::position(kth.saturate(), len) {
            Some(position) => positions.push(position),
            None => refuse!("kth(={kth}) out of bounds ({len})"),
        }
    }
    positions.sort_unstable();
    positions.dedup();
    positions
}

macro_rules! one_position {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Kth for $integer {
            #[track_caller]
            fn positions(self, len: usize) -> Vec<usize> {
                ascending(vec![self.widened()], len)
            }
        }
    )*};
}
for_each_number!(signed unsigned => one_position! {});

#[diagnostic::do_not_recommend]
impl<I: Integer, const COUNT: usize> Kth for [I; COUNT] {
    #[track_caller]
    fn positions(self, len: usize) -> Vec<usize> {
        ascending(self.map(Integer::widened).to_vec(), len)
    }
}

#[diagnostic::do_not_recommend]
impl<A: AsView<Elem: Integer> + ?Sized> Kth for &A {
    #[track_caller]
    fn positions(self, len: usize) -> Vec<usize> {
        let positions = self.array_view().into_iter();
        ascending(positions.map(|kth| kth.widened()).collect(), len)
    }
}

/// Puts the elements that belong at some positions there, which ascend: `select` puts one there.
pub(super) fn select_each<T>(
    mut elements: &mut [T],
    positions: &[usize],
    select: impl Fn(&mut [T], usize),
) {
    let mut start = 0;
    for position in positions {
        select(elements, position - start);
        elements = &mut elements[position - start + 1..];
        start = position + 1;
    }
}
