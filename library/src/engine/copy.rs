//! Copies of arrays, without a loop of their own: elements that are plain are copied as bytes.

use super::leaf::Leaf;
use super::plan::Plan;
use crate::element::is_plain;
use crate::kernels::{Elements, copy_rows, transpose};
use alloc::vec::Vec;
use core::ops::Range;

/// The sides of the blocks in which an array is transposed, of elements of up to 8 bytes: the lines of memory that a
/// block touches, on both sides, stay in the cache until all of them is used.
const BLOCK: usize = 32;

/// The bytes of a row of a block, at most.
const ROW: usize = 256;

/// Copies the one leaf of a plan to the target.
///
/// # Safety
/// As for [`compute`](super::compute); the elements of both are of the same type, and plain.
pub(super) unsafe fn compute(plan: &mut Plan<'_>) {
    let transposed = transposed_axis(plan);
    if let Some(axis) = transposed {
        let inner = plan.inner();
        plan.swap_axes(axis, inner - 1);
    }
    // The last two axes are copied at once.
    let inner = plan.inner();
    let outer = inner.saturating_sub(1);
    loop {
        let (source, target) = (plan.leaves[0], plan.target);
        let rows = if inner > 0 { plan.lens[outer] } else { 1 };
        // SAFETY: [plain] the rows are those of both operands along the last two axes; the rest is
        // promised by the caller.
        unsafe {
            if transposed.is_some() {
                copy_transposed(source, target, (outer, rows), (inner, plan.lens[inner]));
            } else {
                let rows_of = |leaf: Leaf| (leaf.strides[outer], leaf.strides[inner]);
                let ((from_row, from), (to_row, to)) = (rows_of(source), rows_of(target));
                copy_rows(
                    source.size,
                    Elements {
                        first: source.pointer,
                        row_stride: from_row,
                        stride: from,
                    },
                    Elements {
                        first: target.pointer.cast_mut(),
                        row_stride: to_row,
                        stride: to,
                    },
                    rows,
                    plan.lens[inner],
                );
            }
        }
        if !plan.next_row(outer) {
            return;
        }
    }
}

/// The axis along which the leaf has its elements one after the other, if it is not the last one.
fn transposed_axis(plan: &Plan<'_>) -> Option<usize> {
    let (source, inner) = (&plan.leaves[0], plan.inner());
    if source.is_unit(inner) || source.strides[inner] == 0 || !plan.target.is_unit(inner) {
        return None;
    }
    let is_worthwhile = |axis: usize| plan.lens[axis] >= 4 && plan.lens[inner] >= 4;
    (0..inner).find(|&axis| source.is_unit(axis) && is_worthwhile(axis))
}

/// Copies two axes of which the source has the elements of the first, and the target those of the
/// second, one after the other.
///
/// # Safety
/// As for [`compute`].
unsafe fn copy_transposed(
    source: Leaf,
    target: Leaf,
    (outer, rows): (usize, usize),
    (inner, len): (usize, usize),
) {
    // SAFETY: [plain] both have as many elements along these axes; the rest is promised by the caller.
    unsafe {
        transpose_in_blocks(
            source.size,
            (source.pointer, source.strides[inner]),
            (target.pointer.cast_mut(), target.strides[outer]),
            (len, rows),
        );
    }
}

/// As [`transpose`], of any number of rows of any length.
///
/// # Safety
/// The same.
unsafe fn transpose_in_blocks(
    size: usize,
    (source, source_stride): (*const u8, isize),
    (target, target_stride): (*mut u8, isize),
    (rows, len): (usize, usize),
) {
    let side = BLOCK.min(ROW / size);
    for element in (0..len).step_by(side) {
        for row in (0..rows).step_by(side) {
            let from = source.wrapping_offset(source_stride.wrapping_mul(row as isize));
            let to = target.wrapping_offset(target_stride.wrapping_mul(element as isize));
            // SAFETY: [plain] the block is within both lengths; the rest is promised by the caller.
            unsafe {
                transpose(
                    size,
                    (from.wrapping_add(element * size), source_stride),
                    (to.wrapping_add(row * size), target_stride),
                    (side.min(rows - row), side.min(len - element)),
                );
            }
        }
    }
}

/// Appends some columns of a table, one after the other. The table is row-major, and its rows are of `width`
/// elements.
///
/// # Panics
/// If there are no such columns.
pub(crate) fn append_columns<T: Clone>(
    table: &[T],
    width: usize,
    columns: Range<usize>,
    out: &mut Vec<T>,
) {
    assert!(columns.start <= columns.end && columns.end <= width);
    let (rows, count) = (table.len() / width, columns.len());
    if !is_plain::<T>() || rows * count == 0 {
        for column in columns {
            out.extend(table.chunks_exact(width).map(|row| row[column].clone()));
        }
        return;
    }
    let size = size_of::<T>();
    out.reserve(rows * count);
    let places = &mut out.spare_capacity_mut()[..rows * count];
    // SAFETY: [plain] the table has as many rows, of which these columns are parts, and there are places for all
    // their elements; once these are written, they are elements.
    unsafe {
        transpose_in_blocks(
            size,
            (
                table.as_ptr().wrapping_add(columns.start).cast(),
                (width * size) as isize,
            ),
            (places.as_mut_ptr().cast(), (rows * size) as isize),
            (rows, count),
        );
        out.set_len(out.len() + rows * count);
    }
}

/// Stores elements in some columns of a table, one column after the other, as [`append_columns`] takes them out.
///
/// # Panics
/// If there are no such columns, or not an element for each place.
pub(crate) fn store_columns<T: Clone>(
    table: &mut [T],
    width: usize,
    columns: Range<usize>,
    elements: &[T],
) {
    assert!(columns.start <= columns.end && columns.end <= width);
    let (rows, count) = (table.len() / width, columns.len());
    assert_eq!(elements.len(), rows * count);
    if !is_plain::<T>() || rows * count == 0 {
        for (column, elements) in columns.zip(elements.chunks_exact(rows.max(1))) {
            for (row, element) in table.chunks_exact_mut(width).zip(elements) {
                row[column] = element.clone();
            }
        }
        return;
    }
    let size = size_of::<T>();
    // SAFETY: [plain] the table has as many rows, of which these columns are parts, and there are as many elements;
    // those that are overwritten need not be dropped.
    unsafe {
        transpose_in_blocks(
            size,
            (elements.as_ptr().cast(), (rows * size) as isize),
            (
                table.as_mut_ptr().wrapping_add(columns.start).cast(),
                (width * size) as isize,
            ),
            (count, rows),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::{append_columns, store_columns};

    fn are_taken_out_and_put_back<T: Clone + PartialEq + core::fmt::Debug>(of: fn(usize) -> T) {
        for (rows, width, columns) in [(1, 1, 0..1), (3, 5, 1..4), (70, 40, 3..39), (33, 4, 2..2)] {
            let table: Vec<T> = (0..rows * width).map(of).collect();
            let mut taken = vec![of(1)];
            append_columns(&table, width, columns.clone(), &mut taken);
            let expected = columns
                .clone()
                .flat_map(|column| (0..rows).map(move |row| row * width + column));
            let expected: Vec<T> = expected.map(of).collect();
            assert_eq!(taken[1..], expected);
            let mut other: Vec<T> = (0..rows * width).map(|place| of(place + 7)).collect();
            store_columns(&mut other, width, columns.clone(), &taken[1..]);
            for (place, element) in other.iter().enumerate() {
                let is_stored = columns.contains(&(place % width));
                assert_eq!(*element, of(if is_stored { place } else { place + 7 }));
            }
        }
    }

    #[test]
    fn columns_of_elements_of_any_size() {
        crate::instruction_set::tests::on_each_instruction_set(|| {
            are_taken_out_and_put_back(|place| place as u8);
            are_taken_out_and_put_back(|place| place as u16);
            are_taken_out_and_put_back(|place| place as f32);
            are_taken_out_and_put_back(|place| place as i64);
            are_taken_out_and_put_back(|place| place.to_string());
            are_taken_out_and_put_back(|_| ());
        });
    }
}
