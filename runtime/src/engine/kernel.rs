//! The loop over one row, compiled for each expression and instruction set.

use super::leaf::Leaf;
use core::marker::PhantomData;
use core::mem::MaybeUninit;

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

/// [`RowLoop::compute`] without its types.
type Function = unsafe fn(*const (), *const Leaf, *mut [()]);

impl<'e> Kernel<'e> {
    /// The loop of `R` over rows of what `context` is about.
    #[inline(always)]
    pub(crate) fn new<R: RowLoop>(context: &'e R::Context) -> Self {
        #[cfg(target_arch = "x86_64")]
        let function = if crate::kernels::has_avx2() {
            avx2::<R> as Typed<R>
        } else {
            portable::<R>
        };
        #[cfg(not(target_arch = "x86_64"))]
        let function = portable::<R> as Typed<R>;
        Kernel {
            // SAFETY: the types differ in what pointers point to. By the rules of `fn` such functions
            // may be called as one another; `call` gives them what they ask for.
            function: unsafe { core::mem::transmute::<Typed<R>, Function>(function) },
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
    /// As for [`RowLoop::compute`], for the `R` that the kernel was made of: `places` leads to `len`
    /// of its places, which nothing else uses.
    #[inline(always)]
    pub(crate) unsafe fn call(&self, leaves: &[Leaf], places: *mut u8, len: usize) {
        let places = core::ptr::slice_from_raw_parts_mut(places.cast(), len);
        // SAFETY: `new` has put the function and its context together; the rest is promised by the
        // caller.
        unsafe { (self.function)(self.context, leaves.as_ptr(), places) }
    }
}

type Typed<R> =
    unsafe fn(&<R as RowLoop>::Context, *const Leaf, &mut [MaybeUninit<<R as RowLoop>::Place>]);

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
unsafe fn avx2<R: RowLoop>(
    context: &R::Context,
    leaves: *const Leaf,
    places: &mut [MaybeUninit<R::Place>],
) {
    // SAFETY: promised by the caller.
    unsafe { R::compute(context, leaves, places) }
}

unsafe fn portable<R: RowLoop>(
    context: &R::Context,
    leaves: *const Leaf,
    places: &mut [MaybeUninit<R::Place>],
) {
    // SAFETY: promised by the caller.
    unsafe { R::compute(context, leaves, places) }
}

/// What is done with one row of an expression.
///
/// Implementations are `#[inline(always)]`, so that they are compiled for the instruction set of
/// the function around them.
pub(crate) trait RowLoop {
    /// What the loop needs beside the leaves.
    type Context;
    /// What is written to; `()` if nothing is.
    type Place;
    /// Whether the places that are written to hold elements before.
    const READS_PLACES: bool;
    /// Whether the rows are to be computed in the order of the target.
    const IN_ORDER: bool = false;
    /// Whether, if there is one leaf and its elements and the places are plain, what is written
    /// are its elements, bit for bit.
    const IS_COPY: bool = false;

    /// Computes as many elements as there are places.
    ///
    /// # Safety
    /// `leaves` are those of the expression, and each has as many elements at its `row`. What the
    /// places hold before, each implementation says.
    unsafe fn compute(
        context: &Self::Context,
        leaves: *const Leaf,
        places: &mut [MaybeUninit<Self::Place>],
    );
}
