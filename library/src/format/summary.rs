//! Which elements of a large array are shown.

use alloc::vec::Vec;
use core::ops::Range;

/// Whether an array with these lengths has too many elements to be shown whole.
pub(super) fn is_summarised(lens: &[usize], threshold: usize) -> bool {
    // A broadcast view may have more elements than a `usize` can count.
    let size = lens
        .iter()
        .fold(1, |size: usize, &len| size.saturating_mul(len));
    !lens.contains(&0) && size > threshold
}

/// The items of one axis that are shown.
pub(super) struct Items {
    /// Those before the `...`; all of them if there is none.
    pub(super) head: Range<usize>,
    /// Those after the `...`; empty if there is none.
    pub(super) tail: Range<usize>,
}

impl Items {
    /// The items shown of an axis of this length, of which a summary shows `edge` at each end.
    pub(super) fn of(len: usize, edge: Option<usize>) -> Self {
        if let Some(edge) = edge.filter(|edge| len > 2 * edge) {
            Self {
                head: 0..edge,
                tail: len - edge..len,
            }
        } else {
            Self {
                head: 0..len,
                tail: len..len,
            }
        }
    }
}

/// The elements that are shown, in C order.
pub(super) fn shown<T>(lens: &[usize], edge: Option<usize>, at: &dyn Fn(&[usize]) -> T) -> Vec<T> {
    let mut elements = Vec::new();
    if !lens.contains(&0) {
        let mut index = vec![0; lens.len()];
        collect(lens, edge, at, 0, &mut index, &mut elements);
    }
    elements
}

fn collect<T>(
    lens: &[usize],
    edge: Option<usize>,
    at: &dyn Fn(&[usize]) -> T,
    axis: usize,
    index: &mut [usize],
    elements: &mut Vec<T>,
) {
    if axis == lens.len() {
        elements.push(at(index));
        return;
    }
    let Items { head, tail } = Items::of(lens[axis], edge);
    for i in head.chain(tail) {
        index[axis] = i;
        collect(lens, edge, at, axis + 1, index, elements);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The indices of the elements that are asked for.
    fn asked(lens: &[usize]) -> Vec<Vec<usize>> {
        shown(lens, is_summarised(lens, 1000).then_some(3), &|index| {
            index.to_vec()
        })
    }

    #[test]
    fn hidden_elements_are_not_asked_for() {
        assert_eq!(asked(&[1001]).concat(), [0, 1, 2, 998, 999, 1000]);
        let columns = [0, 1, 2, 2997, 2998, 2999];
        let rows = [0, 1].map(|row| columns.map(|column| vec![row, column]));
        assert_eq!(asked(&[2, 3000]), rows.concat());
        assert_eq!(asked(&[40, 6, 40]).len(), 6 * 6 * 6);
        assert_eq!(asked(&[usize::MAX, usize::MAX]).len(), 6 * 6);
    }

    #[test]
    fn up_to_1000_elements_are_shown() {
        let lens = [10, 100];
        let all: Vec<usize> = (0..1000).collect();
        assert_eq!(
            shown(&lens, is_summarised(&lens, 1000).then_some(3), &|i| 100
                * i[0]
                + i[1]),
            all
        );
        assert!(!is_summarised(&lens, 1000));
        assert!(is_summarised(&[1001], 1000));
    }

    #[test]
    fn an_empty_array_shows_nothing() {
        let lens = [usize::MAX, 0, usize::MAX];
        let elements: Vec<()> = shown(&lens, is_summarised(&lens, 1000).then_some(3), &|index| {
            panic!("there is no element {index:?}")
        });
        assert!(elements.is_empty());
        assert!(!is_summarised(&lens, 1000));
    }
}
