//! What a selection consists of: elements here and there, and rows.

use super::axes::Axes;
use super::picked::{BLOCK, Picked};
use crate::error::Error;

/// Some of the elements that are selected.
#[derive(Clone, Copy)]
pub(super) enum Run<'r> {
    /// The elements at these offsets.
    Elements(&'r [isize]),
    /// A row, of which the first element is at the offset.
    Row {
        offset: isize,
        len: usize,
        stride: isize,
    },
    /// One of few elements that are picked of each of several rows, from the row at the offset on. In row-major
    /// order of the result, the first has a number, and the others follow at a step.
    Column {
        offset: isize,
        len: usize,
        stride: isize,
        number: usize,
        step: usize,
    },
}

impl Run<'_> {
    /// How many elements it has.
    pub(super) fn len(&self) -> usize {
        match *self {
            Run::Elements(offsets) => offsets.len(),
            Run::Row { len, .. } | Run::Column { len, .. } => len,
        }
    }

    /// At most so many of its first elements.
    pub(super) fn shortened(mut self, most: usize) -> Self {
        match &mut self {
            Run::Elements(offsets) => *offsets = &offsets[..most.min(offsets.len())],
            Run::Row { len, .. } | Run::Column { len, .. } => *len = most.min(*len),
        }
        self
    }
}

/// So many elements of each row are few: they are taken one after the other, each of many rows.
const FEW: usize = 8;

/// What is selected: each sum of a front offset, a picked one and a back offset.
pub(super) struct Sums<'s> {
    pub(super) front: &'s Axes,
    pub(super) picked: &'s Picked<'s>,
    pub(super) back: &'s Axes,
    pub(super) picked_first: bool,
}

impl Sums<'_> {
    /// Calls `f` with all of them, in row-major order of the result but for columns. What is selected twice
    /// comes in that order.
    ///
    /// # Errors
    /// For the first index that is out of bounds, before an element of its block.
    // Not generic, and called for many elements at once: what is done with each is a loop of its own, whose
    // variables the compiler has in sight.
    pub(super) fn for_each_run(&self, f: &mut dyn FnMut(Run<'_>)) -> Result<(), Error> {
        let Sums { front, picked, .. } = *self;
        if self.back.is_single() && front.is_single() {
            return picked.for_each_block(|offsets| f(Run::Elements(offsets)));
        }
        if self.back.is_single() && !self.picked_first {
            let picked = picked.all()?;
            if !self.for_each_of_few(&picked, f) {
                self.for_each_column(&picked, f);
            }
            return Ok(());
        }
        if let (true, Some((len, stride))) = (front.is_single(), self.back.as_lane()) {
            return picked.for_each_block(|offsets| {
                for &offset in offsets {
                    f(Run::Row {
                        offset,
                        len,
                        stride,
                    });
                }
            });
        }
        self.walk(&mut |offset, len, stride| {
            f(Run::Row {
                offset,
                len,
                stride,
            });
        })
    }

    /// As [`for_each_run`](Self::for_each_run), where few elements are picked from each of several rows that are
    /// at equal distances; `false` if there are more.
    fn for_each_of_few(&self, picked: &[isize], f: &mut dyn FnMut(Run<'_>)) -> bool {
        let Some((rows, stride)) = self.front.as_lane() else {
            return false;
        };
        let step = picked.len();
        if step > FEW {
            return false;
        }
        // So many rows at a time stay near.
        for start in (0..rows).step_by(BLOCK) {
            let len = BLOCK.min(rows - start);
            let row = stride.wrapping_mul(start as isize);
            for (place, &offset) in picked.iter().enumerate() {
                f(Run::Column {
                    offset: row.wrapping_add(offset),
                    len,
                    stride,
                    number: start * step + place,
                    step,
                });
            }
        }
        true
    }

    /// As [`for_each_run`](Self::for_each_run), where elements are picked from each of several rows.
    fn for_each_column(&self, picked: &[isize], f: &mut dyn FnMut(Run<'_>)) {
        let mut offsets = [0; BLOCK];
        let mut count = 0;
        self.front.for_each(0, &mut |row| {
            for picked in picked.chunks(BLOCK) {
                if count + picked.len() > BLOCK {
                    f(Run::Elements(&offsets[..count]));
                    count = 0;
                }
                let places = &mut offsets[count..][..picked.len()];
                for (place, &offset) in places.iter_mut().zip(picked) {
                    *place = row.wrapping_add(offset);
                }
                count += picked.len();
            }
        });
        f(Run::Elements(&offsets[..count]));
    }

    /// Calls `f` with the offset, length and stride of each row of any axes.
    fn walk(&self, f: &mut impl FnMut(isize, usize, isize)) -> Result<(), Error> {
        if self.picked_first || self.front.is_single() {
            return self.picked.for_each_block(|offsets| {
                for &offset in offsets {
                    let back = &mut |front| self.back.for_each_row(front, f);
                    self.front.for_each(offset, back);
                }
            });
        }
        // Worked out once, because they are needed for each of the front offsets.
        let picked = self.picked.all()?;
        self.front.for_each(0, &mut |front| {
            for &offset in &picked {
                self.back.for_each_row(front.wrapping_add(offset), f);
            }
        });
        Ok(())
    }
}
