//! Choosing among instruction sets at run time.

/// Work that is compiled for several instruction sets.
pub(super) trait Kernel {
    /// What it yields.
    type Out;

    /// Does it. To be inlined, with all that it calls, into code for one instruction set.
    fn run(self) -> Self::Out;
}

/// Does the work with the widest vectors that this processor has.
#[inline]
pub(super) fn dispatch<K: Kernel>(kernel: K) -> K::Out {
    #[cfg(target_arch = "x86_64")]
    {
        #[target_feature(enable = "avx2")]
        fn with_avx2<K: Kernel>(kernel: K) -> K::Out {
            kernel.run()
        }

        if crate::kernels::has_avx2() {
            // SAFETY: the processor has AVX2.
            return unsafe { with_avx2(kernel) };
        }
    }
    kernel.run()
}

/// As [`dispatch`], as a function that is never inlined.
#[inline(always)]
pub(super) fn dispatch_apart<K: Kernel>(kernel: K) -> K::Out {
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
