//! The elements of an array as lanes, in the order in which NumPy walks through memory.

use crate::array::{Offsets, Source, View};
use crate::axis::Dyn;
use crate::layout::Layout;
use crate::shape::{AxisOf, MAX_RANK, Shape, computed_shape};

/// Elements at equal distances.
pub(super) type Lane<'a, T> = View<'a, T, (Dyn,)>;

/// The first `at` elements of a lane, and the others.
///
/// # Panics
/// If there are fewer.
#[inline]
pub(super) fn halves<'a, T>(lane: Lane<'a, T>, at: usize) -> (Lane<'a, T>, Lane<'a, T>) {
    assert!(
        at <= lane.len(),
        "ndview: a lane cut beyond its end; please report this"
    );
    let [stride] = lane.element_strides();
    let start = lane.pointer();
    let middle = start
        .as_ptr()
        .wrapping_offset(stride.wrapping_mul(at as isize));
    let middle = core::ptr::NonNull::new(middle).unwrap_or(start);
    // SAFETY: both are parts of the lane, by the check; what follows a lane of no elements, or all
    // of them, is empty, and needs no element.
    unsafe {
        (
            View::from_parts(start, (Dyn(at),), [stride]),
            View::from_parts(middle, (Dyn(lane.len() - at),), [stride]),
        )
    }
}

impl<'a, T> Lane<'a, T> {
    /// The elements as a slice, if they lie side by side.
    #[inline]
    pub(super) fn contiguous_slice(self) -> Option<&'a [T]> {
        if self.element_strides() != [1] {
            return None;
        }
        // SAFETY: with stride 1, the elements are in a row, borrowed for `'a`, and as many as
        // `checked_size` has accepted.
        Some(unsafe { core::slice::from_raw_parts(self.as_ptr(), self.len()) })
    }
}

/// An axis as it is walked along.
#[derive(Clone, Copy, Default)]
struct Step {
    len: usize,
    stride: isize,
}

/// The axes of an array in the order of memory, from the outermost to the innermost; those that
/// follow on from another are joined with it.
struct Walk {
    steps: [Step; MAX_RANK],
    rank: usize,
}

impl Walk {
    fn new(lens: &[usize], strides: &[isize]) -> Self {
        let mut walk = Walk {
            steps: Default::default(),
            rank: 0,
        };
        for &axis in order(lens, strides)
            .iter()
            .take_while(|axis| **axis < MAX_RANK)
        {
            let (len, stride) = (lens[axis], strides[axis]);
            match walk.steps[..walk.rank].last_mut() {
                Some(outer) if outer.stride == stride.wrapping_mul(len as isize) => {
                    *outer = Step {
                        len: outer.len * len,
                        stride,
                    };
                }
                _ => {
                    walk.steps[walk.rank] = Step { len, stride };
                    walk.rank += 1;
                }
            }
        }
        walk
    }

    /// How many elements NumPy takes at a time, and after how many it begins anew: of the inner axes
    /// as many as fit into a buffer, whole; of the next, as many positions as fit.
    fn piece(&self) -> (usize, usize) {
        let mut whole = 1;
        for step in self.steps[..self.rank].iter().rev() {
            if whole * step.len > BUFFER {
                return (BUFFER / whole * whole, whole * step.len);
            }
            whole *= step.len;
        }
        (whole, whole)
    }
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

/// Calls `f` with the lanes of an array one after the other; no lane if there are no elements.
pub(super) fn for_each_lane<'a, T, S: Shape, L: Layout>(
    view: View<'a, T, S, L>,
    mut f: impl FnMut(Lane<'a, T>),
) {
    if view.is_empty() {
        return;
    }
    let walk = Walk::new(view.shape().as_ref(), view.element_strides().as_ref());
    let (outer, inner) = match walk.steps[..walk.rank].split_last() {
        Some((inner, outer)) => (outer, *inner),
        None => (&[][..], Step { len: 1, stride: 1 }),
    };
    let start = view.pointer().as_ptr();
    let lens = outer
        .iter()
        .map(|step| step.len)
        .chain([inner.len])
        .collect::<Vec<_>>();
    crate::expr::for_each_row(&lens, |index, len| {
        let offsets = index
            .iter()
            .zip(outer)
            .map(|(&i, step)| step.stride.wrapping_mul(i as isize));
        let first = start.wrapping_offset(offsets.fold(0, isize::wrapping_add));
        // SAFETY: the steps are the axes of the view, reordered and joined, so that each position of
        // theirs leads to an element of it, which is not empty.
        f(unsafe {
            View::from_parts(
                core::ptr::NonNull::new_unchecked(first),
                (Dyn(len),),
                [inner.stride],
            )
        });
    });
}

/// The size of NumPy's buffers, in elements.
const BUFFER: usize = 8192;

/// Calls `f` with the elements in the pieces that NumPy adds pairwise: the lanes of an array, or as
/// many whole lanes as fit into a buffer, if there are several and they are that short.
pub(super) fn for_each_piece<T: Copy, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
    mut f: impl FnMut(Lane<'_, T>),
) {
    let walk = Walk::new(view.shape().as_ref(), view.element_strides().as_ref());
    let (piece, round) = walk.piece();
    let mut buffer = Vec::new();
    let mut count = 0;
    for_each_lane(view, |lane| {
        if lane.len() >= piece {
            return f(lane);
        }
        buffer.extend(lane.iter().copied());
        count += lane.len();
        if buffer.len() == piece || count % round == 0 {
            f(buffer.as_slice().as_array_view().strided());
            buffer.clear();
        }
    });
}

/// The axes of a view but for axis `A`, and the lanes along it.
pub(super) struct AlongAxis<'a, T, S: Shape, L: Layout, const A: isize> {
    view: View<'a, T, S, L>,
}

impl<'a, T, S: Shape + AxisOf<A>, L: Layout, const A: isize> AlongAxis<'a, T, S, L, A> {
    pub(super) fn new(view: View<'a, T, S, L>) -> Self {
        AlongAxis { view }
    }

    fn axis() -> usize {
        <S as AxisOf<A>>::NUMBER
    }

    /// The length of the axis.
    pub(super) fn len(&self) -> usize {
        self.view.shape()[Self::axis()]
    }

    /// The other axes.
    pub(super) fn others(&self) -> <S as AxisOf<A>>::Without {
        let lens = self.view.shape();
        computed_shape(&without(lens.as_ref(), Self::axis()))
    }

    /// Whether the axis is the innermost in memory, so that NumPy takes its lanes one by one.
    pub(super) fn is_innermost(&self) -> bool {
        let order = order(
            self.view.shape().as_ref(),
            self.view.element_strides().as_ref(),
        );
        order.iter().rfind(|axis| **axis < MAX_RANK) == Some(&Self::axis())
    }

    /// The positions of the axis.
    pub(super) fn positions(&self) -> impl Iterator<Item = View<'a, T, <S as AxisOf<A>>::Without>> {
        let view = self.view;
        (0..self.len()).map(move |position| view.at_axis::<A>(position))
    }

    /// The lanes along the axis, which is not empty, in the row-major order of the other axes.
    pub(super) fn lanes(&self) -> impl Iterator<Item = Lane<'a, T>> {
        let len = self.len();
        assert!(len > 0, "ndview: lanes of no elements; please report this");
        let start = self.view.pointer().as_ptr();
        let all_strides = self.view.element_strides();
        let stride = all_strides[Self::axis()];
        let mut strides = <<S as AxisOf<A>>::Without as Shape>::Strides::default();
        strides
            .as_mut()
            .copy_from_slice(&without(all_strides.as_ref(), Self::axis()));
        Offsets::new(self.others(), strides).map(move |offset| {
            let first = start.wrapping_offset(offset);
            // SAFETY: the offset is that of an index of the other axes, and the lane goes along this
            // one, so all of its positions are indices of the view, borrowed for `'a`.
            unsafe {
                View::from_parts(
                    core::ptr::NonNull::new_unchecked(first),
                    (Dyn(len),),
                    [stride],
                )
            }
        })
    }
}

/// The numbers of all axes but one.
fn without<N: Copy>(numbers: &[N], axis: usize) -> Vec<N> {
    [&numbers[..axis], &numbers[axis + 1..]].concat()
}
