//! The loop over one row, compiled for each expression and instruction set.

use super::leaf::Leaf;
use core::marker::PhantomData;
use core::mem::MaybeUninit;

/// A loop over one row, without its types.
#[derive(Clone, Copy)]
pub struct Kernel<'e> {
    function: Function,
    /// The same for places with gaps between them, where that is best done in place.
    with_gaps: Option<WithGaps>,
    context: *const (),
    /// Whether the places that are written to are read before.
    pub(super) reads_places: bool,
    /// Whether the leaves may be the places that are written to.
    pub(super) shares_places: bool,
    /// Whether the rows are to be computed in the order of the target.
    pub(super) in_order: bool,
    /// Whether the elements are those of the one leaf, bit for bit.
    pub(super) is_copy: bool,
    /// Whether parts of the rows may be computed on several threads.
    #[cfg(feature = "rayon")]
    pub(super) may_be_shared: bool,
    borrow: PhantomData<&'e ()>,
}

/// [`RowLoop::compute`] without its types.
type Function = unsafe fn(*const (), *const Leaf, *mut [()]);

/// [`RowLoop::compute_with_gaps`] without its types.
type WithGaps = unsafe fn(*const (), *const Leaf, *mut (), isize, usize);

impl<'e> Kernel<'e> {
    /// The loop of `R` over rows of what `context` is about.
    #[inline(always)]
    pub(crate) fn new<R: RowLoop>(context: &'e R::Context) -> Self {
        let function = if R::SHARES_PLACES {
            function!(R, shared)
        } else {
            function!(R, apart)
        };
        Kernel {
            function,
            with_gaps: const { R::WITH_GAPS }.then(|| with_gaps::<R>()),
            context: core::ptr::from_ref(context).cast(),
            reads_places: R::READS_PLACES,
            shares_places: R::SHARES_PLACES,
            in_order: R::IN_ORDER,
            is_copy: R::IS_COPY,
            #[cfg(feature = "rayon")]
            may_be_shared: R::may_be_shared(),
            borrow: PhantomData,
        }
    }

    /// Whether an array of these lengths is computed on several threads: the line asks for them, and they are
    /// worthwhile.
    #[inline(always)]
    pub(crate) fn is_shared_out(&self, lens: &[usize]) -> bool {
        #[cfg(feature = "rayon")]
        if self.may_be_shared {
            let size = lens
                .iter()
                .fold(1, |size: usize, &len| size.saturating_mul(len));
            return crate::threads::parts(size) > 1;
        }
        let _ = lens;
        false
    }

    /// Computes a row.
    ///
    /// # Safety
    /// As for [`RowLoop::compute`], for the `R` that the kernel was made of: `places` leads to `len`
    /// of its places, which nothing else uses.
    #[inline(always)]
    pub(crate) unsafe fn call(&self, leaves: &[Leaf], places: *mut u8, len: usize) {
        let places = core::ptr::slice_from_raw_parts_mut(places.cast(), len);
        // SAFETY: [kernel] `new` has put the function and its context together; the rest is
        // promised by the caller.
        unsafe { (self.function)(self.context, leaves.as_ptr(), places) }
    }

    /// Whether places with gaps between them are computed where they are.
    #[inline(always)]
    pub(super) fn computes_with_gaps(&self) -> bool {
        self.with_gaps.is_some()
    }

    /// As [`call`](Self::call), of places that are so many bytes apart.
    ///
    /// # Safety
    /// The same; [`computes_with_gaps`](Self::computes_with_gaps) says that it can be asked for.
    #[inline(always)]
    pub(super) unsafe fn call_with_gaps(
        &self,
        leaves: &[Leaf],
        first: *mut u8,
        stride: isize,
        len: usize,
    ) {
        let Some(function) = self.with_gaps else {
            unreachable!("a kernel that has no such loop")
        };
        // SAFETY: [kernel] `new` has put the function and its context together; the rest is
        // promised by the caller.
        unsafe { function(self.context, leaves.as_ptr(), first.cast(), stride, len) }
    }

    /// Computes all elements of an expression that is flat: each array has them one after the other, as
    /// the places are, so that no leaves are needed.
    ///
    /// # Safety
    /// As for [`call`](Self::call); the expression is flat, and has `len` elements, at least one. The loop is
    /// one that takes null for leaves.
    #[inline(always)]
    pub(crate) unsafe fn call_flat(&self, places: *mut u8, len: usize) {
        let places = core::ptr::slice_from_raw_parts_mut(places.cast(), len);
        // SAFETY: [kernel] `new` has put the function and its context together; the rest is
        // promised by the caller.
        unsafe { (self.function)(self.context, core::ptr::null(), places) }
    }
}

/// The function that computes rows of `R` to places with gaps between them, without its types. One at a time, they
/// gain nothing from vector instructions.
fn with_gaps<R: RowLoop>() -> WithGaps {
    unsafe fn compute<R: RowLoop>(
        context: *const (),
        leaves: *const Leaf,
        first: *mut (),
        stride: isize,
        len: usize,
    ) {
        // SAFETY: [kernel] `Kernel::new` has put the function and its context together; the caller promises what
        // this loop asks for.
        unsafe { R::compute_with_gaps(&*context.cast(), leaves, first.cast(), stride, len) }
    }
    compute::<R>
}

/// The function that computes rows of `R`, without its types: for the instruction set of this
/// processor, and for leaves that are apart from the places or shared with them.
macro_rules! function {
    ($R:ident, $module:ident) => {{
        #[cfg(target_arch = "x86_64")]
        let function = if const { $R::IS_WIDE } && crate::instruction_set::has_avx512() {
            $module::avx512::<$R> as $module::Typed<$R>
        } else if crate::instruction_set::has_avx2() {
            $module::avx2::<$R>
        } else {
            $module::portable::<$R>
        };
        #[cfg(not(target_arch = "x86_64"))]
        let function = $module::portable::<$R> as $module::Typed<$R>;
        // SAFETY: [kernel] the types differ in what pointers point to. By the rules of `fn` such
        // functions may be called as one another; `call` gives them what they ask for.
        unsafe { core::mem::transmute::<$module::Typed<$R>, Function>(function) }
    }};
}
use function;

/// The functions for one kind of places.
macro_rules! functions {
    ($module:ident, $method:ident, $R:ident, $places:ty) => {
        mod $module {
            use super::{Leaf, MaybeUninit, RowLoop};

            pub(super) type Typed<$R> = unsafe fn(&<$R as RowLoop>::Context, *const Leaf, $places);

            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = "avx2")]
            pub(super) unsafe fn avx2<$R: RowLoop>(
                context: &$R::Context,
                leaves: *const Leaf,
                places: $places,
            ) {
                // SAFETY: [kernel] the caller promises what this loop asks for: as many elements at
                // the row of each leaf as there are places.
                unsafe { $R::$method(context, leaves, places) }
            }

            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx2")]
            pub(super) unsafe fn avx512<$R: RowLoop>(
                context: &$R::Context,
                leaves: *const Leaf,
                places: $places,
            ) {
                // SAFETY: [kernel] the caller promises what this loop asks for: as many elements at
                // the row of each leaf as there are places.
                unsafe { $R::$method(context, leaves, places) }
            }

            pub(super) unsafe fn portable<$R: RowLoop>(
                context: &$R::Context,
                leaves: *const Leaf,
                places: $places,
            ) {
                // SAFETY: [kernel] the caller promises what this loop asks for: as many elements at
                // the row of each leaf as there are places.
                unsafe { $R::$method(context, leaves, places) }
            }
        }
    };
}
// The compiler is told of these places that nothing overlaps them, as they are borrowed.
functions!(apart, compute, R, &mut [MaybeUninit<<R as RowLoop>::Place>]);
functions!(
    shared,
    compute_shared,
    R,
    *mut [MaybeUninit<<R as RowLoop>::Place>]
);

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
    /// Whether leaves may be the places that are written to, element by element. Loops for which that is
    /// so implement [`compute_shared`](Self::compute_shared), others [`compute`](Self::compute).
    const SHARES_PLACES: bool = false;
    /// Whether the rows are to be computed in the order of the target.
    const IN_ORDER: bool = false;
    /// Whether, if there is one leaf and its elements and the places are plain, what is written
    /// are its elements, bit for bit.
    const IS_COPY: bool = false;
    /// Whether AVX-512 makes so much of the loop that it is compiled for it as well.
    #[cfg_attr(
        not(target_arch = "x86_64"),
        allow(dead_code, reason = "other processors have vectors of one width")
    )]
    const IS_WIDE: bool = false;

    /// Whether several threads may compute some of the places each: all that is read and written is
    /// plain, so that no code of the user's runs, and the context is not written to.
    #[cfg(feature = "rayon")]
    #[inline(always)]
    fn may_be_shared() -> bool {
        false
    }

    /// Computes as many elements as there are places.
    ///
    /// # Safety
    /// `leaves` are those of the expression, and each has as many elements at its `row`; or null, if the
    /// expression is flat, these are all its elements, and the loop says that it takes null.
    /// What the places hold before, each implementation says. Nothing else uses them.
    #[inline(always)]
    unsafe fn compute(
        context: &Self::Context,
        leaves: *const Leaf,
        places: &mut [MaybeUninit<Self::Place>],
    ) {
        // SAFETY: [kernel] the caller promises what this loop asks for: as many elements at the row
        // of each leaf as there are places.
        unsafe { Self::compute_shared(context, leaves, places) }
    }

    /// As [`compute`](Self::compute).
    ///
    /// # Safety
    /// The same, but that, with `SHARES_PLACES`, leaves may have elements in common with the places, if
    /// each of these is the place at its own position.
    #[inline(always)]
    unsafe fn compute_shared(
        context: &Self::Context,
        leaves: *const Leaf,
        places: *mut [MaybeUninit<Self::Place>],
    ) {
        // SAFETY: [kernel] the caller promises what this loop asks for: as many elements at the row
        // of each leaf as there are places.
        unsafe { Self::compute(context, leaves, &mut *places) }
    }

    /// Whether places with gaps between them are best computed where they are, one by one: for wide elements, that
    /// is less than to bring them together and back.
    const WITH_GAPS: bool = false;

    /// As [`compute`](Self::compute), of places that are `stride` bytes apart, if `WITH_GAPS` says so.
    ///
    /// # Safety
    /// The same; there are `len` places from `first` on.
    #[inline(always)]
    unsafe fn compute_with_gaps(
        _: &Self::Context,
        _: *const Leaf,
        _first: *mut Self::Place,
        _stride: isize,
        _len: usize,
    ) {
        unreachable!("a loop over places without gaps")
    }
}
