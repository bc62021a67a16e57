//! A few axes, their number known at run time only.

use crate::shape::MAX_RANK;

/// The lengths and strides of a few axes. Those that can be walked over as one are one.
#[derive(Clone, Copy)]
pub struct Axes {
    lens: [usize; MAX_RANK],
    strides: [isize; MAX_RANK],
    rank: usize,
}

impl Axes {
    pub(super) fn new(lens: &[usize], strides: &[isize]) -> Self {
        let mut axes = Axes {
            lens: [0; MAX_RANK],
            strides: [0; MAX_RANK],
            rank: 0,
        };
        for (&len, &stride) in lens.iter().zip(strides) {
            axes.push(len, stride);
        }
        axes
    }

    /// One more axis, inside of those there are.
    fn push(&mut self, len: usize, stride: isize) {
        if len == 1 {
            return;
        }
        if let Some(outer) = self.rank.checked_sub(1)
            && self.strides[outer] == stride.wrapping_mul(len as isize)
        {
            self.lens[outer] *= len;
            self.strides[outer] = stride;
            return;
        }
        self.lens[self.rank] = len;
        self.strides[self.rank] = stride;
        self.rank += 1;
    }

    /// The axes of a row-major array of lengths `from`, broadcast to `to`.
    pub(super) fn broadcast(from: &[usize], to: &[usize]) -> Self {
        let mut strides = [0; MAX_RANK];
        let missing = to.len() - from.len();
        let mut stride = 1;
        for (axis, &len) in from.iter().enumerate().rev() {
            strides[missing + axis] = if len == 1 { 0 } else { stride };
            stride *= len as isize;
        }
        Axes::new(to, &strides[..to.len()])
    }

    /// Whether there is a single index.
    pub(super) fn is_single(&self) -> bool {
        self.rank == 0
    }

    /// How many indices there are.
    pub(super) fn size(&self) -> usize {
        self.lens[..self.rank].iter().product()
    }

    /// How many elements there are, if they lie one after the other.
    pub(super) fn as_row(&self) -> Option<usize> {
        match (self.rank, self.strides[0]) {
            (0, _) => Some(1),
            (1, 1) => Some(self.lens[0]),
            _ => None,
        }
    }

    /// The length and the stride of all there is, if it is a single row.
    #[inline]
    pub(super) fn as_lane(&self) -> Option<(usize, isize)> {
        match self.rank {
            0 => Some((1, 1)),
            1 => Some((self.lens[0], self.strides[0])),
            _ => None,
        }
    }

    /// Whether the elements along the last axis lie one after the other.
    pub(super) fn has_unit_rows(&self) -> bool {
        self.rank == 0 || self.strides[self.rank - 1] == 1
    }

    /// Calls `f` with the offset of each index, counted from `start`, in row-major order.
    pub(super) fn for_each(&self, start: isize, f: &mut impl FnMut(isize)) {
        self.for_each_row(start, &mut |row, len, stride| {
            let mut offset = row;
            for _ in 0..len {
                f(offset);
                offset = offset.wrapping_add(stride);
            }
        });
    }

    /// Calls `f` with the offset of each row (the last axis), its length and its stride.
    #[inline]
    pub(super) fn for_each_row(&self, start: isize, f: &mut impl FnMut(isize, usize, isize)) {
        if let Some((len, stride)) = self.as_lane() {
            return f(start, len, stride);
        }
        let mut walk = Walk::new(self);
        while walk.rows > 0 {
            f(start.wrapping_add(walk.row), walk.len, walk.stride);
            walk.next_row();
        }
    }
}

/// The rows of a few axes (along the last of them), in row-major order.
pub(super) struct Walk<'x> {
    axes: &'x Axes,
    /// The length and the stride of each row.
    len: usize,
    stride: isize,
    /// How many are left, the current one included.
    rows: usize,
    /// Where the current row begins.
    row: isize,
    index: [usize; MAX_RANK],
    /// How much of it has been covered.
    position: usize,
}

impl<'x> Walk<'x> {
    #[inline]
    pub(super) fn new(axes: &'x Axes) -> Self {
        let last = axes.rank.saturating_sub(1);
        let (len, stride) = match axes.rank {
            0 => (1, 1),
            _ => (axes.lens[last], axes.strides[last]),
        };
        Walk {
            axes,
            len,
            stride,
            rows: axes.lens[..last].iter().product(),
            row: 0,
            index: [0; MAX_RANK],
            position: 0,
        }
    }

    #[inline]
    fn next_row(&mut self) {
        self.rows = self.rows.saturating_sub(1);
        self.position = 0;
        for axis in (0..self.axes.rank.saturating_sub(1)).rev() {
            let stride = self.axes.strides[axis];
            self.index[axis] += 1;
            self.row = self.row.wrapping_add(stride);
            if self.index[axis] < self.axes.lens[axis] {
                break;
            }
            let back = stride.wrapping_mul(self.index[axis] as isize);
            self.row = self.row.wrapping_sub(back);
            self.index[axis] = 0;
        }
    }

    /// Goes on by as many elements as there are bools, at most to the end, and calls `f` with those
    /// of each row, and the offset and the stride of what they cover.
    #[inline]
    pub(super) fn cover(&mut self, mut mask: &[bool], mut f: impl FnMut(&[bool], isize, isize)) {
        while self.rows > 0 && !mask.is_empty() {
            let count = mask.len().min(self.len - self.position);
            let (covers, after) = mask.split_at(count);
            let before = self.stride.wrapping_mul(self.position as isize);
            f(covers, self.row.wrapping_add(before), self.stride);
            mask = after;
            self.position += count;
            if self.position == self.len {
                self.next_row();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lengths, and strides with and without gaps, also backwards, of every rank.
    fn examples() -> Vec<(Vec<usize>, Vec<isize>)> {
        let mut all = vec![(vec![], vec![])];
        let mut inner = all.clone();
        for rank in 1..=MAX_RANK {
            let lens: &[usize] = if rank > 3 { &[1, 2] } else { &[0, 1, 2, 3] };
            inner = inner
                .iter()
                .flat_map(|(inner_lens, inner_strides)| {
                    let within = match (inner_lens.first(), inner_strides.first()) {
                        (Some(&len), Some(&stride)) => len as isize * stride,
                        _ => 1,
                    };
                    let strides = [within, within + 2, -7];
                    let pairs = lens.iter().flat_map(move |&len| strides.map(|s| (len, s)));
                    pairs.map(|(len, stride)| {
                        let lens = [&[len], &inner_lens[..]].concat();
                        (lens, [&[stride], &inner_strides[..]].concat())
                    })
                })
                .collect();
            // As many of each rank as are compared in no time.
            let rest = inner.len().div_ceil(400) | 1;
            all.extend(inner.iter().step_by(rest).cloned());
            inner = inner.into_iter().step_by(rest).collect();
        }
        all
    }

    /// The offset of each index, in row-major order.
    fn offsets(lens: &[usize], strides: &[isize]) -> Vec<isize> {
        let mut all = vec![0];
        for (&len, &stride) in lens.iter().zip(strides) {
            let positions = |offset: isize| (0..len as isize).map(move |i| offset + i * stride);
            all = all.into_iter().flat_map(positions).collect();
        }
        all
    }

    #[test]
    fn all_indices_are_visited_in_order() {
        for (lens, strides) in examples() {
            let (axes, expected) = (Axes::new(&lens, &strides), offsets(&lens, &strides));
            let given = format!("{lens:?} {strides:?}");
            assert_eq!(axes.size(), expected.len(), "{given}");
            assert_eq!(
                axes.is_single(),
                lens.iter().all(|&len| len == 1),
                "{given}"
            );
            let mut found = Vec::new();
            axes.for_each(5, &mut |offset| found.push(offset - 5));
            assert_eq!(found, expected, "{given}");
            let (mut in_rows, mut have_gaps) = (Vec::new(), Vec::new());
            axes.for_each_row(0, &mut |row, len, stride| {
                in_rows.extend((0..len as isize).map(|position| row + position * stride));
                have_gaps.push(stride != 1);
            });
            assert_eq!(in_rows, expected, "{given}");
            if !expected.is_empty() {
                assert_eq!(axes.has_unit_rows(), !have_gaps.contains(&true), "{given}");
            }
            let is_row = expected.iter().copied().eq(0..expected.len() as isize);
            match axes.as_row() {
                Some(len) => assert!(is_row && len == expected.len(), "{given}"),
                None => assert!(!is_row || expected.is_empty(), "{given}"),
            }
            if let Some((len, stride)) = axes.as_lane() {
                let lane = (0..len as isize).map(|position| position * stride);
                assert!(expected.iter().copied().eq(lane), "{given}");
                assert!(!axes.is_single() || (len, stride) == (1, 1), "{given}");
            }
        }
    }

    #[test]
    fn masks_cover_all_indices_and_no_more() {
        for (number, (lens, strides)) in examples().into_iter().enumerate() {
            let (axes, expected) = (Axes::new(&lens, &strides), offsets(&lens, &strides));
            // One piece of it ends beyond the last index, and one begins there.
            let mask: Vec<bool> = (0..expected.len() + 9)
                .map(|i| (i + number) % 3 != 0)
                .collect();
            for piece in [1, 2, 5, mask.len()] {
                let (mut walk, mut found, mut count) = (Walk::new(&axes), Vec::new(), 0);
                for mask in mask.chunks(piece) {
                    walk.cover(mask, |mask, first, stride| {
                        count += mask.len();
                        assert!(!axes.is_single() || stride == 1);
                        let place = |position: usize| first + position as isize * stride;
                        let chosen = (0..mask.len()).filter(|&position| mask[position]);
                        found.extend(chosen.map(place));
                    });
                }
                let pairs = expected.iter().zip(&mask).filter(|(_, is_true)| **is_true);
                let expected_here: Vec<isize> = pairs.map(|(place, _)| *place).collect();
                assert_eq!(count, expected.len(), "{lens:?} {strides:?}");
                assert_eq!(found, expected_here, "{lens:?} {strides:?}");
            }
        }
    }
}
