//! The loop over one row, compiled for each expression and instruction set.

use super::leaf::Leaf;
use crate::expr::{BinaryOperator, Expr, StoreInto};
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::slice;

/// A loop over one row, without its types.
#[derive(Clone, Copy)]
pub(crate) struct Kernel<'e> {
    function: Function,
    context: *const (),
    /// Whether the places that are written to are read before.
    pub(super) reads_places: bool,
    /// Whether the rows are to be computed in the order of the target.
    pub(super) in_order: bool,
    borrow: PhantomData<&'e ()>,
}

/// The context, the leaves, where the row is written to, and its length.
type Function = unsafe fn(*const (), *const Leaf, *mut u8, usize);

impl<'e> Kernel<'e> {
    /// The loop of `R` over rows of what `context` is about.
    #[inline(always)]
    pub(crate) fn new<R: RowLoop>(context: &'e R::Context) -> Self {
        #[cfg(target_arch = "x86_64")]
        let function = if crate::kernels::has_avx2() {
            avx2::<R> as Function
        } else {
            portable::<R>
        };
        #[cfg(not(target_arch = "x86_64"))]
        let function = portable::<R> as Function;
        Kernel {
            function,
            context: core::ptr::from_ref(context).cast(),
            reads_places: R::READS_PLACES,
            in_order: R::IN_ORDER,
            borrow: PhantomData,
        }
    }

    /// Computes a row.
    ///
    /// # Safety
    /// As for [`RowLoop::compute`], for the `R` that the kernel was made of.
    #[inline(always)]
    pub(crate) unsafe fn call(&self, leaves: &[Leaf], out: *mut u8, len: usize) {
        // SAFETY: `new` has put the two together; the rest is promised by the caller.
        unsafe { (self.function)(self.context, leaves.as_ptr(), out, len) }
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
unsafe fn avx2<R: RowLoop>(context: *const (), leaves: *const Leaf, out: *mut u8, len: usize) {
    // SAFETY: promised by the caller.
    unsafe { R::compute(&*context.cast(), leaves, out, len) }
}

unsafe fn portable<R: RowLoop>(context: *const (), leaves: *const Leaf, out: *mut u8, len: usize) {
    // SAFETY: promised by the caller.
    unsafe { R::compute(&*context.cast(), leaves, out, len) }
}

/// What is done with one row of an expression.
///
/// Implementations are `#[inline(always)]`, so that they are compiled for the instruction set of
/// the function around them.
pub(crate) trait RowLoop {
    /// What the loop needs beside the leaves.
    type Context;
    /// Whether the places that are written to hold elements before.
    const READS_PLACES: bool;
    /// Whether the rows are to be computed in the order of the target.
    const IN_ORDER: bool = false;

    /// Computes `len` elements.
    ///
    /// # Safety
    /// `leaves` are those of the expression, and each has `len` elements at its `row`. `out` leads
    /// to places for `len` elements, which nothing else uses; each implementation says what they
    /// hold.
    unsafe fn compute(context: &Self::Context, leaves: *const Leaf, out: *mut u8, len: usize);
}

/// The elements of a row, written to places that hold nothing, or nothing that is to be dropped.
pub(crate) struct Write<E>(PhantomData<E>);

impl<E: Expr> RowLoop for Write<E> {
    type Context = E;
    const READS_PLACES: bool = false;

    #[inline(always)]
    unsafe fn compute(expression: &E, leaves: *const Leaf, out: *mut u8, len: usize) {
        // SAFETY: promised by the caller.
        unsafe {
            let row = expression.bind(&*leaves.cast());
            write::<E>(&row, 0, slice::from_raw_parts_mut(out.cast(), len));
        }
    }
}

/// Writes the elements of a row from position `start` on.
///
/// # Safety
/// The row has as many elements as `out` there.
#[inline(always)]
pub(super) unsafe fn write<E: Expr>(row: &E::Row, start: usize, out: &mut [MaybeUninit<E::Elem>]) {
    // LLVM makes less of a loop that writes single bytes unless it is told how many.
    let (chunks, rest) = if size_of::<E::Elem>() == 1 {
        out.as_chunks_mut::<32>()
    } else {
        (&mut [][..], out)
    };
    let rest_start = start + chunks.len() * 32;
    // SAFETY: promised by the caller.
    unsafe {
        for (number, chunk) in chunks.iter_mut().enumerate() {
            for (position, place) in chunk.iter_mut().enumerate() {
                place.write(E::at(row, start + number * 32 + position));
            }
        }
        for (position, place) in rest.iter_mut().enumerate() {
            place.write(E::at(row, rest_start + position));
        }
    }
}

/// The elements of a row, in place of those that are there, which are dropped.
pub(crate) struct Replace<E>(PhantomData<E>);

impl<E: Expr> RowLoop for Replace<E> {
    type Context = E;
    const READS_PLACES: bool = true;

    #[inline(always)]
    unsafe fn compute(expression: &E, leaves: *const Leaf, out: *mut u8, len: usize) {
        // SAFETY: promised by the caller.
        unsafe {
            let row = expression.bind(&*leaves.cast());
            let out = slice::from_raw_parts_mut(out.cast::<E::Elem>(), len);
            for (position, place) in out.iter_mut().enumerate() {
                *place = E::at(&row, position);
            }
        }
    }
}

/// The results of an operator on the elements that are there and those of a row, in their place.
pub(crate) struct Update<O, T, E>(PhantomData<(O, T, E)>);

impl<O, T: Clone, E: Expr> RowLoop for Update<O, T, E>
where
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    type Context = E;
    const READS_PLACES: bool = true;

    #[inline(always)]
    unsafe fn compute(expression: &E, leaves: *const Leaf, out: *mut u8, len: usize) {
        // SAFETY: promised by the caller.
        unsafe {
            let row = expression.bind(&*leaves.cast());
            let out = slice::from_raw_parts_mut(out.cast::<T>(), len);
            for (position, place) in out.iter_mut().enumerate() {
                *place = O::apply(place.clone(), E::at(&row, position)).store();
            }
        }
    }
}
