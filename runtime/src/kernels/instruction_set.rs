//! Choosing among instruction sets at run time.

/// Whether the processor has AVX2.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn has_avx2() -> bool {
    #[cfg(test)]
    if tests::is_portable() {
        return false;
    }
    std::arch::is_x86_feature_detected!("avx2")
}

/// Whether the processor multiplies and adds at once, and has AVX2.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn has_fma() -> bool {
    has_avx2() && std::arch::is_x86_feature_detected!("fma")
}

/// Whether the processor has those of AVX-512 that masks and products take, AVX2, and what `has_fma` asks.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn has_avx512() -> bool {
    has_fma()
        && std::arch::is_x86_feature_detected!("popcnt")
        && std::arch::is_x86_feature_detected!("avx512f")
        && std::arch::is_x86_feature_detected!("avx512bw")
}

/// Defines a function that is compiled twice, for any processor and for AVX2, and chooses when it
/// is called.
///
/// Slices that are written to belong in the arguments: of arguments, the compiler knows that they
/// overlap nothing.
macro_rules! multiversioned {
    ($(
        $(#[$attribute:meta])*
        unsafe fn $name:ident<$T:ident: $bound:ident $(, const $N:ident: $of:ty)?>($($argument:ident: $type:ty),* $(,)?)
        $body:block
    )*) => {$(
        $(#[$attribute])*
        #[inline(always)]
        unsafe fn $name<$T: $bound $(, const $N: $of)?>($($argument: $type),*) {
            #[inline(always)]
            unsafe fn body<$T: $bound $(, const $N: $of)?>($($argument: $type),*) $body

            #[inline(never)]
            unsafe fn portable<$T: $bound $(, const $N: $of)?>($($argument: $type),*) {
                // SAFETY: promised by the caller.
                unsafe { body::<$T $(, $N)?>($($argument),*) }
            }

            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2")]
                unsafe fn avx2<$T: $bound $(, const $N: $of)?>($($argument: $type),*) {
                    // SAFETY: promised by the caller.
                    unsafe { body::<$T $(, $N)?>($($argument),*) }
                }
                if $crate::kernels::has_avx2() {
                    // SAFETY: the processor has AVX2; the rest is promised by the caller.
                    return unsafe { avx2::<$T $(, $N)?>($($argument),*) };
                }
            }
            // SAFETY: promised by the caller.
            unsafe { portable::<$T $(, $N)?>($($argument),*) }
        }
    )*};
}
pub(crate) use multiversioned;

#[cfg(test)]
pub(crate) mod tests {
    use core::cell::Cell;

    thread_local! {
        static PORTABLE: Cell<bool> = const { Cell::new(false) };
    }

    /// Whether this thread does without the instructions that not every processor has.
    pub(super) fn is_portable() -> bool {
        PORTABLE.get()
    }

    /// Calls `f` with every instruction set that this processor has.
    pub(crate) fn on_each_instruction_set(f: impl Fn()) {
        for portable in [false, true] {
            PORTABLE.set(portable);
            f();
        }
        PORTABLE.set(false);
    }
}
