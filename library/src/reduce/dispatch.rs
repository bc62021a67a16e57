//! Choosing among instruction sets at run time.

use super::eight;

/// A loop that is compiled for several instruction sets.
pub(crate) trait Kernel {
    /// What it yields.
    type Out;

    /// Does it. To be inlined, with all that it calls, into code for the instruction set.
    fn run<I: InstructionSet>(self) -> Self::Out;
}

/// What is written for an instruction set, because the compiler makes less of it.
pub(crate) trait InstructionSet {
    /// The sum of eight numbers: of pairs, and pairs of pairs.
    ///
    /// # Safety
    /// The processor has the instructions. `add` is addition, if the numbers are `f64` or `f32`.
    unsafe fn sum_of_eight<S: Copy>(numbers: [S; 8], add: impl Fn(S, S) -> S) -> S;
}

/// What every processor has.
struct Anywhere;

impl InstructionSet for Anywhere {
    #[inline(always)]
    unsafe fn sum_of_eight<S: Copy>(numbers: [S; 8], add: impl Fn(S, S) -> S) -> S {
        eight::sum_in_memory(numbers, add)
    }
}

#[cfg(target_arch = "x86_64")]
struct Avx2;

#[cfg(target_arch = "x86_64")]
impl InstructionSet for Avx2 {
    #[inline(always)]
    unsafe fn sum_of_eight<S: Copy>(numbers: [S; 8], add: impl Fn(S, S) -> S) -> S {
        // SAFETY: [instructions] the caller promises it of the arguments, which are handed on as
        // they are.
        unsafe { eight::avx2::sum(numbers, add) }
    }
}

/// Runs a loop with the widest vectors that this processor has.
///
/// It is a function of its own, never inlined: in sight of what becomes of its result, the compiler
/// arranges the elements as that would like them, and not as they are in memory.
#[inline(always)]
pub(crate) fn dispatch<K: Kernel>(kernel: K) -> K::Out {
    #[cfg(target_arch = "x86_64")]
    {
        #[inline(never)]
        #[target_feature(enable = "avx2")]
        fn with_avx2<K: Kernel>(kernel: K) -> K::Out {
            kernel.run::<Avx2>()
        }

        if crate::instruction_set::has_avx2() {
            // SAFETY: [instructions] the processor has AVX2.
            return unsafe { with_avx2(kernel) };
        }
    }
    #[inline(never)]
    fn anywhere<K: Kernel>(kernel: K) -> K::Out {
        kernel.run::<Anywhere>()
    }
    anywhere(kernel)
}

/// As [`dispatch`], with AVX-512 as well: for loops that gain from it what one more version costs to compile.
#[inline(always)]
pub(crate) fn dispatch_wide<K: Kernel>(kernel: K) -> K::Out {
    #[cfg(target_arch = "x86_64")]
    {
        #[inline(never)]
        #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
        fn with_avx512<K: Kernel>(kernel: K) -> K::Out {
            kernel.run::<Avx2>()
        }

        if crate::instruction_set::has_avx512() {
            // SAFETY: [instructions] the processor has AVX-512, and AVX2.
            return unsafe { with_avx512(kernel) };
        }
    }
    dispatch(kernel)
}
