//! Choosing among instruction sets at run time.

/// A loop that is compiled for several instruction sets.
pub(super) trait Kernel {
    /// What it yields.
    type Out;

    /// Does it. To be inlined, with all that it calls, into code for one instruction set.
    fn run(self) -> Self::Out;
}

/// Runs a loop with the widest vectors that this processor has.
///
/// It is a function of its own, never inlined: in sight of what becomes of its result, the compiler
/// arranges the elements as that would like them, and not as they are in memory.
#[inline(always)]
pub(super) fn dispatch<K: Kernel>(kernel: K) -> K::Out {
    #[cfg(target_arch = "x86_64")]
    {
        #[inline(never)]
        #[target_feature(enable = "avx2")]
        fn with_avx2<K: Kernel>(kernel: K) -> K::Out {
            kernel.run()
        }

        if crate::kernels::has_avx2() {
            // SAFETY: the processor has AVX2.
            return unsafe { with_avx2(kernel) };
        }
    }
    #[inline(never)]
    fn anywhere<K: Kernel>(kernel: K) -> K::Out {
        kernel.run()
    }
    anywhere(kernel)
}
