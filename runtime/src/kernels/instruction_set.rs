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

/// Defines a function that is compiled twice, for any processor and for AVX2, and chooses when it
/// is called.
macro_rules! multiversioned {
    ($(
        $(#[$attribute:meta])*
        $visibility:vis unsafe fn $name:ident($($argument:ident: $type:ty),* $(,)?) $body:block
    )*) => {$(
        $(#[$attribute])*
        $visibility unsafe fn $name($($argument: $type),*) {
            #[inline(always)]
            unsafe fn body($($argument: $type),*) $body

            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2")]
                unsafe fn avx2($($argument: $type),*) {
                    // SAFETY: promised by the caller.
                    unsafe { body($($argument),*) }
                }
                if $crate::kernels::has_avx2() {
                    // SAFETY: the processor has AVX2; the rest is promised by the caller.
                    return unsafe { avx2($($argument),*) };
                }
            }
            // SAFETY: promised by the caller.
            unsafe { body($($argument),*) }
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
