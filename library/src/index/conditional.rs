//! What a condition selects.

use super::axes::{Axes, Walk};
use super::base::Base;
use super::condition::{Blocks, Covering, Storing, count, picked};
use super::copied::{compress_row, extend_by_row};
use super::selection::Selection;
use super::written::Written;
use crate::array::Owned;
use crate::engine::{Leaf, allocate};
use crate::error::Error;
use crate::expr::Expr;
use crate::kernels;
use crate::sealed::Sealed;
use crate::shape::{Shape, checked_size, computed_shape};

/// The elements that an index list selects whose only index array is a condition. How many these are
/// is not known before it is computed.
///
/// Covariant in the base: so invariant in the element, as bases are.
pub struct Conditional<B, C, S: Shape> {
    covering: C,
    frame: Frame<B, S>,
}

/// All of that but the condition.
// Invariant: with the places where the condition is true as what is picked, and their number as the
// length of `axis`, the invariant of the selection holds.
struct Frame<B, S: Shape> {
    /// The axes that the condition covers.
    covered: Axes,
    /// The axis of the result that is as long as the condition is true often.
    axis: usize,
    /// It picks nothing.
    selection: Selection<'static, B, S>,
}

impl<B, C, S: Shape> Sealed for Conditional<B, C, S> {}

impl<B: Base, C: Covering, S: Shape> Conditional<B, C, S> {
    #[inline]
    pub(super) fn new(covering: C, axis: usize, selection: Selection<'static, B, S>) -> Self {
        let frame = Frame {
            covered: covering.axes(),
            axis,
            selection,
        };
        Conditional { covering, frame }
    }

    /// The same, by a mask that the condition is computed to.
    ///
    /// # Errors
    /// If the mask does not fit in memory.
    pub(crate) fn masked(self) -> Result<Selection<'static, B, S>, Error> {
        self.frame.masked(self.covering.condition())
    }

    /// A copy of the elements.
    ///
    /// # Errors
    /// If it does not fit in memory.
    pub(crate) fn copy(self) -> Result<Owned<B::Elem, S>, Error>
    where
        B::Elem: Clone,
    {
        self.frame.copy(self.covering.condition())
    }
}

impl<B: Written, C: Covering, S: Shape> Conditional<B, C, S> {
    /// Calls `f` with each element, while the condition is computed; `false` if it would have to be
    /// computed more than once, or may read what is written, and then nothing was done.
    pub(crate) fn for_each(&mut self, f: impl FnMut(&mut B::Elem)) -> bool {
        let is_apart = B::IS_APART && self.frame.is_outermost();
        if is_apart {
            self.frame.for_each(self.covering.condition(), f);
        }
        is_apart
    }
}

impl<B: Base, E: Expr<Elem = bool, Shape = M>, M: Shape, S: Shape>
    Conditional<B, Storing<'_, E, M>, S>
{
    /// The condition.
    pub(crate) fn expression(&self) -> E {
        self.covering.expression()
    }

    /// The elements that the condition covers, without their types, for the engine: each where the
    /// condition has its own; if these are all there are.
    pub(crate) fn leaf(&self) -> Option<Leaf> {
        let pointer = self.frame.selection.base.pointer();
        let is_all = self.frame.is_all_covered();
        is_all.then(|| self.covering.leaf::<B::Elem>(pointer))
    }
}

impl<B: Base, S: Shape> Frame<B, S> {
    /// The shape of the result, if the condition is true so often.
    fn shape(&self, count: usize) -> S {
        let mut lens = self.selection.shape.lens();
        lens[self.axis] = count;
        computed_shape(lens.as_ref())
    }

    /// Whether there is nothing beside the axes that the condition covers.
    fn is_all_covered(&self) -> bool {
        self.selection.front.is_single() && self.selection.back.is_single()
    }

    /// Whether the places where the condition is true come one after the other, so that the result can
    /// be had in one pass.
    fn is_outermost(&self) -> bool {
        self.selection.front.is_single() || self.selection.picked_first
    }

    fn masked(self, condition: &dyn Blocks) -> Result<Selection<'static, B, S>, Error> {
        let picked = picked(condition, self.covered)?;
        Ok(Selection {
            shape: self.shape(picked.len()),
            picked,
            ..self.selection
        })
    }

    fn copy(self, condition: &dyn Blocks) -> Result<Owned<B::Elem, S>, Error>
    where
        B::Elem: Clone,
    {
        if self.is_all_covered() {
            self.copy_elements(condition)
        } else if self.is_outermost() {
            self.copy_rows(condition)
        } else {
            self.masked(condition)?.copy()
        }
    }

    /// A copy, where the condition covers all axes: the elements are moved together while it is
    /// computed. As nobody knows how many they will be, there is room for all; if less than a third of it
    /// is needed, the rest is given back. (Always to do so would make allocators map new memory for each
    /// result of a few megabytes.)
    fn copy_elements(self, condition: &dyn Blocks) -> Result<Owned<B::Elem, S>, Error>
    where
        B::Elem: Clone,
    {
        let size = checked_size::<B::Elem>(&[condition.size()?])?;
        let mut elements = allocate(size + kernels::SLACK);
        let pointer = self.selection.base.pointer();
        let mut walk = Walk::new(&self.covered);
        condition.for_each_block(&mut |mask| {
            walk.cover(mask, |mask, row, stride| {
                let row = pointer.wrapping_offset(row);
                // SAFETY: [selection] by the invariant these are elements of the source, which is
                // borrowed.
                unsafe { compress_row(row, stride, mask, &mut elements) }
            });
        });
        if elements.len() < elements.capacity() / 3 {
            elements.shrink_to_fit();
        }
        Ok(Owned::from_parts(self.shape(elements.len()), elements))
    }

    /// A copy, where several elements are selected at once, which costs more than the condition: that is
    /// computed twice, the first time to be counted.
    fn copy_rows(self, condition: &dyn Blocks) -> Result<Owned<B::Elem, S>, Error>
    where
        B::Elem: Clone,
    {
        let shape = self.shape(count(condition));
        let size = checked_size::<B::Elem>(shape.lens().as_ref())?;
        let mut elements = allocate(size);
        let pointer = self.selection.base.pointer();
        self.for_each_row(condition, |row, len, stride| {
            // SAFETY: [selection] by the invariant these are elements of the source, which is
            // borrowed.
            unsafe { extend_by_row(pointer.wrapping_offset(row), len, stride, &mut elements) };
        });
        assert_eq!(elements.len(), size);
        Ok(Owned::from_parts(shape, elements))
    }

    /// Calls `f` with each element, if the condition [is outermost](Self::is_outermost).
    fn for_each(&mut self, condition: &dyn Blocks, mut f: impl FnMut(&mut B::Elem))
    where
        B: Written,
    {
        assert!(B::IS_APART);
        let pointer = self.selection.base.pointer();
        self.for_each_row(condition, |row, len, stride| {
            let first = pointer.wrapping_offset(row);
            if stride == 1 && len > 0 {
                // SAFETY: [selection] by the invariant these are elements of the source, one after
                // the other. It is borrowed uniquely, and the slice ends before the next one is
                // made.
                let row = unsafe { core::slice::from_raw_parts_mut(first, len) };
                return row.iter_mut().for_each(&mut f);
            }
            for position in 0..len {
                let place = first.wrapping_offset(stride.wrapping_mul(position as isize));
                // SAFETY: [selection] by the invariant these are elements of the source, one after
                // the other. It is borrowed uniquely, and the slice ends before the next one is
                // made; each `stride` after the one before.
                f(unsafe { &mut *place });
            }
        });
    }

    /// Calls `f` with the offset, length and stride of each row, in row-major order of the result, if the
    /// condition [is outermost](Self::is_outermost).
    fn for_each_row(&self, condition: &dyn Blocks, mut f: impl FnMut(isize, usize, isize)) {
        let Selection { front, back, .. } = &self.selection;
        let lane = back.as_lane().filter(|_| front.is_single());
        let mut walk = Walk::new(&self.covered);
        condition.for_each_block(&mut |mask| {
            walk.cover(mask, |mask, first, stride| {
                for (position, _) in mask.iter().enumerate().filter(|(_, selected)| **selected) {
                    let picked = first.wrapping_add(stride.wrapping_mul(position as isize));
                    match lane {
                        Some((len, stride)) => f(picked, len, stride),
                        None => {
                            let mut f: &mut dyn FnMut(isize, usize, isize) = &mut f;
                            front.for_each(picked, &mut |front| back.for_each_row(front, &mut f));
                        }
                    }
                }
            });
        });
    }
}
