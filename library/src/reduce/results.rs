//! What a reduction yields.

use crate::array::Owned;
use crate::axis::Axis;
use crate::error::or_panic;
use crate::shape::{ReduceShape, Shape, checked_size, for_each_rank};

/// A shape of results: the result itself if there are no axes, otherwise an array.
pub trait Results<U>: Shape {
    crate::sealed::seal!(required);

    /// Which of them.
    type Out;

    /// The results that `fill` leaves in the place of as many `blank`s, each finished by `finish`.
    #[doc(hidden)]
    fn collect<P: Copy>(
        self,
        blank: P,
        fill: impl FnOnce(&mut [P]),
        finish: impl FnMut(P) -> U,
    ) -> Self::Out;

    /// The results of which `f` returns each, by its number in row-major order.
    #[doc(hidden)]
    fn collect_at(self, f: impl FnMut(usize) -> U) -> Self::Out;
}

impl<U> Results<U> for () {
    crate::sealed::seal!();

    type Out = U;

    #[inline(always)]
    fn collect<P: Copy>(
        self,
        blank: P,
        fill: impl FnOnce(&mut [P]),
        mut finish: impl FnMut(P) -> U,
    ) -> U {
        let mut result = [blank];
        fill(&mut result);
        let [result] = result;
        finish(result)
    }

    #[inline(always)]
    fn collect_at(self, mut f: impl FnMut(usize) -> U) -> U {
        f(0)
    }
}

macro_rules! results {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        impl<U, $($axis: Axis),*> Results<U> for ($($axis,)*) {
        crate::sealed::seal!();

            type Out = Owned<U, Self>;

            #[inline]
            fn collect<P: Copy>(
                self,
                blank: P,
                fill: impl FnOnce(&mut [P]),
                finish: impl FnMut(P) -> U,
            ) -> Owned<U, Self> {
                // As large as it likes, if what was reduced has no elements.
                let size = or_panic(checked_size::<P>(self.lens().as_ref()));
                let mut results = vec![blank; size];
                fill(&mut results);
                Owned::from_parts(self, results.into_iter().map(finish).collect())
            }

            #[inline(always)]
            fn collect_at(self, f: impl FnMut(usize) -> U) -> Owned<U, Self> {
                Owned::from_elements(self, (0..self.size()).map(f))
            }
        }
    };
}
for_each_rank!(results);

/// What a reduction of an array of shape `S` along the axes `A` yields, to elements of type `U`: see
/// [`Reduction`](super::Reduction).
pub type Reduced<U, S, A, K> = <<S as ReduceShape<A, K>>::Out as Results<U>>::Out;
