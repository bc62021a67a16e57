//! The loop over one row, compiled for each expression and instruction set.

use super::leaf::Leaf;
use core::marker::PhantomData;

/// A loop over one row, without its types.
#[derive(Clone, Copy)]
pub(crate) struct Kernel<'e> {
    function: Function,
    context: *const (),
    /// Whether the places that are written to are read before.
    pub(super) reads_places: bool,
    /// Whether the rows are to be computed in the order of the target.
    pub(super) in_order: bool,
    /// Whether the elements are those of the one leaf, bit for bit.
    pub(super) is_copy: bool,
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
            is_copy: R::IS_COPY,
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
    /// Whether, if there is one leaf and its elements and the places are plain, what is written
    /// are its elements, bit for bit.
    const IS_COPY: bool = false;

    /// Computes `len` elements.
    ///
    /// # Safety
    /// `leaves` are those of the expression, and each has `len` elements at its `row`. `out` leads
    /// to places for `len` elements, which nothing else uses; each implementation says what they
    /// hold.
    unsafe fn compute(context: &Self::Context, leaves: *const Leaf, out: *mut u8, len: usize);
}
