//! Choosing among instruction sets at run time.

// Where there is a system, the processor is asked at run time.
#[cfg(all(target_arch = "x86_64", feature = "std"))]
use std::arch::is_x86_feature_detected as has;

/// Without one, it has what the crate is compiled for.
#[cfg(all(target_arch = "x86_64", not(feature = "std")))]
macro_rules! has {
    ($feature:tt) => {
        is(cfg!(target_feature = $feature))
    };
}

/// What is known while compiling, as if it were asked: constants that are the same would be one mistake to clippy.
#[cfg(all(target_arch = "x86_64", not(feature = "std")))]
#[inline(always)]
const fn is(so: bool) -> bool {
    so
}

/// Whether the processor has AVX2, and popcnt, without which none is sold; an emulator may leave it out.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn has_avx2() -> bool {
    #[cfg(test)]
    if !tests::allows(tests::Level::Avx2) {
        return false;
    }
    has!("avx2") && has!("popcnt")
}

/// Whether the processor multiplies and adds at once, and has AVX2.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn has_fma() -> bool {
    has_avx2() && has!("fma")
}

/// Whether the processor has those of AVX-512 that masks, products and elementary functions take, and what
/// [`has_fma`] asks for.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(crate) fn has_avx512() -> bool {
    #[cfg(test)]
    if !tests::allows(tests::Level::Avx512) {
        return false;
    }
    has_fma() && has!("avx512f") && has!("avx512bw") && has!("avx512dq") && has!("avx512vl")
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
                // SAFETY: [instructions] the caller promises it of the arguments, which are handed
                // on as they are.
                unsafe { body::<$T $(, $N)?>($($argument),*) }
            }

            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2")]
                unsafe fn avx2<$T: $bound $(, const $N: $of)?>($($argument: $type),*) {
                    // SAFETY: [instructions] the caller promises it of the arguments, which are
                    // handed on as they are.
                    unsafe { body::<$T $(, $N)?>($($argument),*) }
                }
                if $crate::instruction_set::has_avx2() {
                    // SAFETY: [instructions] the processor has AVX2; the rest is promised by the
                    // caller.
                    return unsafe { avx2::<$T $(, $N)?>($($argument),*) };
                }
            }
            // SAFETY: [instructions] the caller promises it of the arguments, which are handed on
            // as they are.
            unsafe { portable::<$T $(, $N)?>($($argument),*) }
        }
    )*};
}
pub(crate) use multiversioned;

#[cfg(all(test, not(target_arch = "x86_64")))]
pub(crate) mod tests {
    /// Calls `f` with every instruction set: there is one.
    pub(crate) fn on_each_instruction_set(mut f: impl FnMut()) {
        f();
    }
}

#[cfg(all(test, target_arch = "x86_64"))]
pub(crate) mod tests {
    use core::cell::Cell;

    /// What is made use of, of what the processor has.
    #[derive(Clone, Copy, PartialEq, PartialOrd)]
    pub(super) enum Level {
        /// What every processor has.
        Portable,
        Avx2,
        Avx512,
    }

    thread_local! {
        static LEVEL: Cell<Level> = const { Cell::new(Level::Avx512) };
    }

    /// Whether this thread makes use of what the level stands for.
    pub(super) fn allows(level: Level) -> bool {
        LEVEL.get() >= level
    }

    /// Calls `f` with every instruction set that this processor has; that of every processor last.
    pub(crate) fn on_each_instruction_set(mut f: impl FnMut()) {
        for level in [Level::Avx512, Level::Avx2, Level::Portable] {
            LEVEL.set(level);
            if level == Level::Portable || super::has_avx2() {
                f();
            }
        }
        LEVEL.set(Level::Avx512);
    }
}
