//! Sums of floats of two bytes, which are added up as `f32` and rounded once.

use super::rounded::Half;
use crate::element::number::Number;
use crate::element::summed::{Average, ByKind, ByMean, Means, Summable, Sums};
use crate::{bf16, f16};

macro_rules! sums {
    ($($half:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Sums for $half {
            crate::sealed::seal!();

            type Sum = Self;

            #[inline(always)]
            fn by_kind<K: ByKind<Self>>(kind: K) -> K::Out {
                kind.of_numbers()
            }
        }

        #[diagnostic::do_not_recommend]
        impl Means for $half {
            crate::sealed::seal!();

            type Mean = Self;

            #[inline(always)]
            fn by_mean<K: ByMean<Self>>(kind: K) -> K::Out {
                kind.of_numbers()
            }
        }

        #[diagnostic::do_not_recommend]
        impl Summable for $half {
            const ORDERED: bool = true;
            const ONE: Self = $half::ONE;
            const RUNNING_ONE: f32 = 1.0;
        }

        impl Average for $half {
            type Square = Self;

            #[inline(always)]
            fn over(self, count: f64) -> Self {
                Self::of_f64(f64::from(self.widened()) / count)
            }

            #[inline(always)]
            fn mean_of(sum: f32, count: f64) -> Self {
                Self::narrowed(sum.over(count))
            }

            #[inline(always)]
            fn squared(self) -> Self {
                self.multiply(self)
            }

            #[inline(always)]
            fn distance(self) -> Self {
                self.absolute()
            }
        }
    )*};
}
sums!(f16 bf16);
