//! The elementary functions: `exp`, `log`, `sin` and the like, of many numbers at once.
//!
//! Each is written without a branch, as arithmetic on one number, and compiled as a loop over blocks,
//! for any processor, for AVX2 with FMA and for AVX-512: once in a crate that calls it, and not here, where
//! all of them would be a quarter of what is compiled. Results
//! depend on nothing but the number: not on what else is in the block, and not on whether the processor
//! has AVX2 or AVX-512. On one that has no instruction that multiplies and adds at once, products are
//! rounded before they are added; the results differ by the last place.
//!
//! They are within 2 units in the last place, most within one; `benches/results/accuracy.md` says what
//! was measured.

mod bessel;
#[allow(clippy::approx_constant, reason = "the upper parts of constants")]
mod coefficients;
mod division;
mod exponential;
mod float;
mod huge;
mod inverse;
mod logarithm;
mod power;
#[cfg(test)]
mod tests;
mod trigonometric;
mod whole;

#[cfg(target_arch = "x86_64")]
use crate::instruction_set::{has_avx512, has_fma};
use float::Float;
use huge::Huge;
use power::Power;
use whole::divide_all;
pub(crate) use whole::{Division, Long, floor_divided, fmod, remainder};

/// How many numbers are computed together.
const BLOCK: usize = 32;

/// So few are computed one by one.
const FEW: usize = 4;

/// A function of one number.
trait OfOne<F: Float> {
    /// The function of a number that is usual.
    fn apply<const FMA: bool>(x: F) -> F;

    /// Whether [`apply`](Self::apply) knows what to do with a number.
    #[inline(always)]
    fn is_usual(_: F) -> bool {
        true
    }

    /// The function of any number.
    #[inline(always)]
    fn apply_to_any<const FMA: bool>(x: F) -> F {
        Self::apply::<FMA>(x)
    }
}

/// A function of two numbers; as [`OfOne`].
trait OfTwo<F: Float> {
    fn apply<const FMA: bool>(x: F, y: F) -> F;

    #[inline(always)]
    fn is_usual(_: F, _: F) -> bool {
        true
    }

    #[inline(always)]
    fn apply_to_any<const FMA: bool>(x: F, y: F) -> F {
        Self::apply::<FMA>(x, y)
    }
}

/// The function of all numbers. Whether all of a block are usual, or not, or there are too few for one: a
/// number that is usual has the same result.
///
/// Written with indices: each function would have iterators of its own, which take longer to compile than all
/// the rest.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
fn all<F: Float, K: OfOne<F>, const FMA: bool>(numbers: &mut [F]) {
    if numbers.len() <= FEW {
        for x in numbers {
            *x = K::apply_to_any::<FMA>(*x);
        }
        return;
    }
    let (blocks, rest) = numbers.as_chunks_mut::<BLOCK>();
    let mut last = [F::of(1.0); BLOCK];
    last[..rest.len()].copy_from_slice(rest);
    let count = blocks.len() + usize::from(!rest.is_empty());
    for number in 0..count {
        let numbers = match blocks.get_mut(number) {
            Some(block) => block,
            None => &mut last,
        };
        let before = *numbers;
        let mut are_usual = true;
        for place in 0..BLOCK {
            are_usual &= K::is_usual(numbers[place]);
            numbers[place] = K::apply::<FMA>(numbers[place]);
        }
        if !are_usual {
            for place in 0..BLOCK {
                numbers[place] = K::apply_to_any::<FMA>(before[place]);
            }
        }
    }
    rest.copy_from_slice(&last[..rest.len()]);
}

/// As [`all`], of two numbers each; the results take the place of the first.
#[inline(always)]
#[allow(clippy::needless_range_loop)]
fn all_of_two<F: Float, K: OfTwo<F>, const FMA: bool>(numbers: &mut [F], others: &[F]) {
    let len = numbers.len().min(others.len());
    let (numbers, others) = (&mut numbers[..len], &others[..len]);
    if len <= FEW {
        for place in 0..len {
            numbers[place] = K::apply_to_any::<FMA>(numbers[place], others[place]);
        }
        return;
    }
    let (blocks, rest) = numbers.as_chunks_mut::<BLOCK>();
    let (other_blocks, other_rest) = others.as_chunks::<BLOCK>();
    let (mut last, mut other_last) = ([F::of(1.0); BLOCK], [F::of(1.0); BLOCK]);
    last[..rest.len()].copy_from_slice(rest);
    other_last[..rest.len()].copy_from_slice(other_rest);
    let count = blocks.len() + usize::from(!rest.is_empty());
    for number in 0..count {
        let (numbers, others) = match (blocks.get_mut(number), other_blocks.get(number)) {
            (Some(block), Some(others)) => (block, others),
            _ => (&mut last, &other_last),
        };
        let before = *numbers;
        let mut are_usual = true;
        for place in 0..BLOCK {
            are_usual &= K::is_usual(numbers[place], others[place]);
            numbers[place] = K::apply::<FMA>(numbers[place], others[place]);
        }
        if !are_usual {
            for place in 0..BLOCK {
                numbers[place] = K::apply_to_any::<FMA>(before[place], others[place]);
            }
        }
    }
    rest.copy_from_slice(&last[..rest.len()]);
}

/// Divides each of some integers by the other that belongs to it; the results take their place.
#[inline]
pub(crate) fn divide<I: Long, K: Division<I>>(numbers: &mut [I], others: &[I]) {
    divide_each::<I, K>(numbers, others);
}

/// The modified Bessel function of the first kind, of order 0, of each of the numbers.
#[inline]
pub(crate) fn i0(numbers: &mut [f64]) {
    of_each::<f64, bessel::I0>(numbers);
}

/// Whether a processor that nothing is known of multiplies and adds at once.
const PORTABLE_FMA: bool = cfg!(any(target_feature = "fma", target_arch = "aarch64"));

/// Defines a function that is compiled for each instruction set, in the crate that calls it, and chooses when it
/// is called.
macro_rules! for_each_instruction_set {
    ($(#[$attribute:meta])* fn $name:ident<F: $Number:ident, $K:ident: $Of:ident> = $run:ident($($argument:ident: $type:ty),*)) => {
        $(#[$attribute])*
        fn $name<F: $Number, $K: $Of<F>>($($argument: $type),*) {
            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma")]
                fn avx512<F: $Number, $K: $Of<F>>($($argument: $type),*) {
                    $run::<F, $K, true>($($argument),*);
                }
                #[target_feature(enable = "avx2,fma")]
                fn avx2<F: $Number, $K: $Of<F>>($($argument: $type),*) {
                    $run::<F, $K, true>($($argument),*);
                }
                if has_avx512() {
                    // SAFETY: [instructions] the processor has what the function is compiled for.
                    return unsafe { avx512::<F, $K>($($argument),*) };
                }
                if has_fma() {
                    // SAFETY: [instructions] the processor has what the function is compiled for.
                    return unsafe { avx2::<F, $K>($($argument),*) };
                }
            }
            fn portable<F: $Number, $K: $Of<F>>($($argument: $type),*) {
                $run::<F, $K, PORTABLE_FMA>($($argument),*);
            }
            portable::<F, $K>($($argument),*);
        }
    };
}
for_each_instruction_set! {
    /// The function of each of the numbers.
    fn of_each<F: Float, K: OfOne> = all(numbers: &mut [F])
}
for_each_instruction_set! {
    /// The function of each of the numbers and the other that belongs to it.
    fn of_each_pair<F: Float, K: OfTwo> = all_of_two(numbers: &mut [F], others: &[F])
}
for_each_instruction_set! {
    /// What is left of each of the integers, or its quotient, by the other that belongs to it.
    fn divide_each<F: Long, K: Division> = divide_all(numbers: &mut [F], others: &[F])
}

/// Defines the functions: the trait of the numbers that have them, and how they are computed. Behind `or`
/// stand what says that numbers are usual, and the function of any number.
macro_rules! elementary {
    (
        one { $($name:ident $(or $usual:ident $any:ident)?: $module:ident;)* }
        two { $($name_of_two:ident $(or $usual_of_two:ident $any_of_two:ident)?: $module_of_two:ident;)* }
    ) => {
        /// Numbers whose elementary functions are computed here: `f32` and `f64`. Of several, the
        /// results take the place of the numbers, or of the first of two.
        pub trait Elementary: Sized {
            $(
                #[doc = concat!("`np.", stringify!($name), "`")]
                fn $name(numbers: &mut [Self]);
            )*
            $(
                #[doc = concat!("`np.", stringify!($name_of_two), "`")]
                fn $name_of_two(numbers: &mut [Self], others: &[Self]);
            )*
        }

        /// The functions, as types.
        #[allow(non_camel_case_types, reason = "named as the functions")]
        mod functions {
            $(pub(super) struct $name;)*
            $(pub(super) struct $name_of_two;)*
        }

        $(
            impl<F: Huge> OfOne<F> for functions::$name {
                #[inline(always)]
                fn apply<const FMA: bool>(x: F) -> F {
                    $module::$name::<F, FMA>(x)
                }

                $(
                    #[inline(always)]
                    fn is_usual(x: F) -> bool {
                        $module::$usual(x)
                    }

                    #[inline(always)]
                    fn apply_to_any<const FMA: bool>(x: F) -> F {
                        $module::$any::<F, FMA>(x)
                    }
                )?
            }
        )*
        $(
            impl<F: Power> OfTwo<F> for functions::$name_of_two {
                #[inline(always)]
                fn apply<const FMA: bool>(x: F, y: F) -> F {
                    $module_of_two::$name_of_two::<F, FMA>(x, y)
                }

                $(
                    #[inline(always)]
                    fn is_usual(x: F, y: F) -> bool {
                        $module_of_two::$usual_of_two(x, y)
                    }

                    #[inline(always)]
                    fn apply_to_any<const FMA: bool>(x: F, y: F) -> F {
                        $module_of_two::$any_of_two::<F, FMA>(x, y)
                    }
                )?
            }
        )*

        elementary!(@of f32 [$($name)*] [$($name_of_two)*]);
        elementary!(@of f64 [$($name)*] [$($name_of_two)*]);
    };
    (@of $float:ident [$($name:ident)*] [$($name_of_two:ident)*]) => {
        impl Elementary for $float {
            $(
                #[inline]
                fn $name(numbers: &mut [$float]) {
                    of_each::<$float, functions::$name>(numbers);
                }
            )*
            $(
                #[inline]
                fn $name_of_two(numbers: &mut [$float], others: &[$float]) {
                    of_each_pair::<$float, functions::$name_of_two>(numbers, others);
                }
            )*
        }
    };
}
elementary! {
    one {
        exp or is_near exp_of_any: exponential;
        exp2 or is_near_for_exp2 exp2_of_any: exponential;
        expm1 or is_near expm1_of_any: exponential;
        log or is_usual log_of_any: logarithm;
        log2 or is_usual log2_of_any: logarithm;
        log10 or is_usual log10_of_any: logarithm;
        log1p or is_usual_for_log1p log1p_of_any: logarithm;
        sin or is_usual sin_of_any: trigonometric;
        cos or is_usual cos_of_any: trigonometric;
        tan or is_usual tan_of_any: trigonometric;
        arcsin: inverse;
        arccos: inverse;
        arctan: inverse;
        sinh or is_near sinh_of_any: exponential;
        cosh or is_near cosh_of_any: exponential;
        tanh: exponential;
        arcsinh: logarithm;
        arccosh: logarithm;
        arctanh: logarithm;
        cbrt or is_usual_for_cbrt cbrt_of_any: power;
    }
    two {
        power or is_usual power_of_any: power;
        arctan2: inverse;
        hypot: power;
        fmod or is_usual fmod_of_any: division;
        remainder or is_usual remainder_of_any: division;
        floor_divide or is_usual floor_divide_of_any: division;
        logaddexp: logarithm;
        logaddexp2: logarithm;
    }
}
