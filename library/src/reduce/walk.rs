//! The axes of an array in the order in which NumPy walks through memory.

use crate::shape::MAX_RANK;

/// Which axes are reduced, one bit for each.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Axes(pub u8);

impl Axes {
    #[inline(always)]
    pub(super) fn contains(self, axis: usize) -> bool {
        self.0 >> axis & 1 == 1
    }

    /// Whether none was chosen, so that all of them are reduced.
    pub(super) fn are_all(self) -> bool {
        self.0 == u8::MAX
    }

    /// Whether it is one, of so many.
    pub(super) fn is_one(self, rank: usize) -> bool {
        (0..rank).filter(|&axis| self.contains(axis)).count() == 1
    }

    /// Whether none that is left is before one that is reduced, of so many.
    pub(super) fn are_first(self, rank: usize) -> bool {
        let bits = self.among(rank);
        bits & (bits + 1) == 0
    }

    /// Whether none that is left is after one that is reduced, of so many.
    pub(super) fn are_last(self, rank: usize) -> bool {
        let left = Axes(!self.0).among(rank);
        left & (left + 1) == 0
    }

    /// The bits of the first axes, of so many.
    fn among(self, rank: usize) -> usize {
        usize::from(self.0) & ((1 << rank) - 1)
    }

    /// How many results a reduction of an array of these lengths has.
    pub(super) fn results(self, lens: &[usize]) -> usize {
        self.product(lens, false)
    }

    /// How many elements are reduced to one.
    pub(super) fn reduced(self, lens: &[usize]) -> usize {
        self.product(lens, true)
    }

    fn product(self, lens: &[usize], reduced: bool) -> usize {
        let axes = lens.iter().enumerate();
        axes.filter(|&(axis, _)| self.contains(axis) == reduced)
            .map(|(_, &len)| len)
            .product()
    }
}

/// An axis as it is walked along.
#[derive(Clone, Copy)]
pub(super) struct Step {
    /// How many positions there are.
    pub len: usize,
    /// How far they are from each other.
    pub stride: isize,
    /// How far their results are from each other; 0 if the axis is reduced.
    pub target: usize,
    /// Whether the axis is reduced.
    pub is_reduced: bool,
}

impl Step {
    /// An axis without positions.
    const NONE: Self = Step {
        len: 0,
        stride: 0,
        target: 0,
        is_reduced: false,
    };

    /// An axis with one position.
    pub(super) const ONE: Self = Step {
        len: 1,
        stride: 1,
        target: 0,
        is_reduced: true,
    };
}

/// The axes of an array from the outermost to the innermost; those that follow on from another are
/// joined with it. There is always one.
pub(super) struct Walk {
    steps: [Step; MAX_RANK],
    count: usize,
}

impl Walk {
    /// In the order of memory.
    pub(super) fn in_memory_order(lens: &[usize], strides: &[isize], axes: Axes) -> Self {
        let order = order(lens, strides);
        let order = order.iter().copied().take_while(|&axis| axis < MAX_RANK);
        Self::new(order, lens, strides, axes)
    }

    /// In row-major order.
    pub(super) fn row_major(lens: &[usize], strides: &[isize], axes: Axes) -> Self {
        Self::new(0..lens.len(), lens, strides, axes)
    }

    /// Of a row-major array without gaps, in that order.
    pub(super) fn over_temporary(lens: &[usize], axes: Axes) -> Self {
        let mut strides = [0; MAX_RANK];
        let mut stride = 1_isize;
        for (place, &len) in strides.iter_mut().zip(lens).rev() {
            *place = stride;
            stride = stride.wrapping_mul(len as isize);
        }
        Self::row_major(lens, &strides[..lens.len()], axes)
    }

    fn new(
        order: impl Iterator<Item = usize>,
        lens: &[usize],
        strides: &[isize],
        axes: Axes,
    ) -> Self {
        let targets = targets(lens, axes);
        let mut walk = Walk {
            steps: [Step::NONE; MAX_RANK],
            count: 0,
        };
        for axis in order.filter(|&axis| lens[axis] != 1) {
            walk.push(Step {
                len: lens[axis],
                stride: strides[axis],
                target: targets[axis],
                is_reduced: axes.contains(axis),
            });
        }
        if walk.count == 0 {
            walk.push(Step::ONE);
        }
        walk
    }

    fn push(&mut self, inner: Step) {
        if let Some(outer) = self.steps[..self.count].last_mut()
            && outer.is_reduced == inner.is_reduced
            && outer.stride == inner.stride.wrapping_mul(inner.len as isize)
            && outer.target == inner.target.wrapping_mul(inner.len)
        {
            *outer = Step {
                len: outer.len * inner.len,
                ..inner
            };
            return;
        }
        self.steps[self.count] = inner;
        self.count += 1;
    }

    /// The innermost axis, and those around it.
    #[inline(always)]
    pub(super) fn split(&self) -> (Step, &[Step]) {
        match self.steps[..self.count].split_last() {
            Some((inner, outer)) => (*inner, outer),
            None => (Step::NONE, &[]),
        }
    }

    /// How many elements NumPy takes at a time, and after how many it begins anew: of the inner
    /// reduced axes as many as fit into a buffer, whole; of the next, as many positions as fit.
    pub(super) fn piece(&self) -> Pieces {
        let mut whole = 1;
        for step in self.reduced_tail() {
            if whole * step.len > BUFFER {
                return Pieces {
                    len: BUFFER / whole * whole,
                    round: whole * step.len,
                };
            }
            whole *= step.len;
        }
        Pieces {
            len: whole,
            round: whole,
        }
    }

    /// All elements of the inner reduced axes at a time, as NumPy takes them from a temporary array.
    pub(super) fn whole(&self) -> Pieces {
        let whole = self.reduced_tail().map(|step| step.len).product();
        Pieces {
            len: whole,
            round: whole,
        }
    }

    /// The reduced axes inside of all that are not, from the innermost.
    fn reduced_tail(&self) -> impl Iterator<Item = &Step> {
        let inwards = self.steps[..self.count].iter().rev();
        inwards.take_while(|step| step.is_reduced)
    }
}

/// The size of NumPy's buffers, in elements.
const BUFFER: usize = 8192;

/// How many elements are added pairwise at a time.
#[derive(Clone, Copy)]
pub(super) struct Pieces {
    /// As many, unless a lane has more.
    pub len: usize,
    /// After as many, a piece ends.
    pub round: usize,
}

/// How far results are from each other along each axis, which lie in row-major order.
fn targets(lens: &[usize], axes: Axes) -> [usize; MAX_RANK] {
    let mut targets = [0; MAX_RANK];
    let mut distance = 1;
    for axis in (0..lens.len()).rev().filter(|&axis| !axes.contains(axis)) {
        targets[axis] = distance;
        distance *= lens[axis];
    }
    targets
}

/// The numbers of the axes longer than 1, from the outermost to the innermost in memory; then
/// [`MAX_RANK`]. An insertion sort as NumPy's: by the distance from one element to the next, and a
/// distance of 0 compares with nothing.
fn order(lens: &[usize], strides: &[isize]) -> [usize; MAX_RANK] {
    let mut order = [MAX_RANK; MAX_RANK];
    let mut count = 0;
    for axis in (0..lens.len()).rev().filter(|&axis| lens[axis] != 1) {
        let mut place = count;
        for other in (0..count).rev() {
            let (inner, stride) = (
                strides[order[other]].unsigned_abs(),
                strides[axis].unsigned_abs(),
            );
            if inner != 0 && stride != 0 {
                if inner <= stride {
                    break;
                }
                place = other;
            }
        }
        order[place..=count].rotate_right(1);
        order[place] = axis;
        count += 1;
    }
    order[..count].reverse();
    order
}

/// Walks over the positions of some axes, the last of them innermost.
pub(super) struct Positions<'s> {
    steps: &'s [Step],
    index: [usize; MAX_RANK],
    /// How far the position is from the first.
    pub offset: isize,
    /// Which result belongs to it.
    pub target: usize,
}

impl<'s> Positions<'s> {
    /// The first position.
    #[inline(always)]
    pub(super) fn new(steps: &'s [Step]) -> Self {
        Positions {
            steps,
            index: [0; MAX_RANK],
            offset: 0,
            target: 0,
        }
    }

    /// Whether the position is the first of those with the same result.
    #[inline(always)]
    pub(super) fn is_first(&self) -> bool {
        let mut axes = self.steps.iter().zip(&self.index);
        axes.all(|(step, &position)| !step.is_reduced || position == 0)
    }

    /// Moves to the next position; `false`, and to the first, if there is none.
    #[inline(always)]
    pub(super) fn advance(&mut self) -> bool {
        for (step, position) in self.steps.iter().zip(&mut self.index).rev() {
            *position += 1;
            self.offset = self.offset.wrapping_add(step.stride);
            self.target += step.target;
            if *position < step.len {
                return true;
            }
            let back = step.stride.wrapping_mul(*position as isize);
            self.offset = self.offset.wrapping_sub(back);
            self.target -= step.target * *position;
            *position = 0;
        }
        false
    }
    /// The number of the position among those with the same result, in the order of the walk.
    #[inline(always)]
    pub(super) fn place(&self) -> usize {
        let axes = self.steps.iter().zip(&self.index);
        axes.filter(|(step, _)| step.is_reduced)
            .fold(0, |place, (step, position)| place * step.len + position)
    }
}

/// Cuts elements that come in the order of a walk where its lanes end.
pub(super) struct Cut<'w> {
    inner: Step,
    positions: Positions<'w>,
    /// How many elements of the current lane have come.
    done: usize,
}

/// Some elements that come next.
pub(super) struct Part {
    /// How many.
    pub len: usize,
    /// The axis that they lie along.
    pub inner: Step,
    /// How many elements of the lane came before.
    pub done: usize,
    /// The number of the result of the first of them.
    pub number: usize,
    /// Whether the lane is the first of its results.
    pub is_first: bool,
    /// The number of the first of them among those with the same result.
    pub place: usize,
}

impl<'w> Cut<'w> {
    pub(super) fn new(walk: &'w Walk) -> Self {
        let (inner, outer) = walk.split();
        Cut {
            inner,
            positions: Positions::new(outer),
            done: 0,
        }
    }

    /// As many of the next elements, of which there are `available`, as lie in one lane.
    #[inline(always)]
    pub(super) fn next(&mut self, available: usize) -> Part {
        let (inner, done, positions) = (self.inner, self.done, &mut self.positions);
        let (along_reduced, across) = if inner.is_reduced {
            (inner.len, 0)
        } else {
            (1, inner.target * done)
        };
        let part = Part {
            len: available.min(inner.len - done),
            inner,
            done,
            number: positions.target + across,
            is_first: positions.is_first(),
            place: positions.place() * along_reduced + if inner.is_reduced { done } else { 0 },
        };
        self.done += part.len;
        if self.done == inner.len {
            self.done = 0;
            positions.advance();
        }
        part
    }
}
