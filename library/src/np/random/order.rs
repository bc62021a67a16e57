//! Arrays in random order.

use super::Generator;
use super::source::Source;
use crate::array::{AsView, HeldMut, Owned, ViewMut};
use crate::axis::Dyn;
use crate::np::lanes::{Lanes, OptionalAxis, lanes_of};
use crate::np::{Along, Unset};
use crate::shape::layout::Layout;
use crate::shape::{AxisOf, Shape};
use alloc::vec::Vec;

impl Source {
    /// Exchanges positions, from the last to the second, each with one before it or itself.
    fn exchanges(&mut self, count: usize, mut exchange: impl FnMut(usize, usize)) {
        for last in (1..count).rev() {
            let other = self.masked(last as u64) as usize;
            if other != last {
                exchange(last, other);
            }
        }
    }

    /// Puts the positions of one axis in random order, each with all that is at it: `swap` exchanges two elements,
    /// given by their positions in row-major order.
    fn shuffle(&mut self, size: usize, lanes: Lanes, mut swap: impl FnMut(usize, usize)) {
        if size == 0 {
            return;
        }
        self.exchanges(lanes.len, |i, j| {
            for block in (0..size).step_by(lanes.block()) {
                for place in block..block + lanes.inner {
                    swap(place + i * lanes.inner, place + j * lanes.inner);
                }
            }
        });
    }

    /// The same where the elements are.
    fn shuffle_in_place<T, S: Shape, L: Layout>(
        &mut self,
        mut view: ViewMut<'_, T, S, L>,
        lanes: Lanes,
    ) {
        let size = view.size();
        match view.contiguous_elements_mut() {
            Some(elements) => self.shuffle(size, lanes, |i, j| elements.swap(i, j)),
            None => {
                let mut elements: Vec<&mut T> = view.iter_mut().collect();
                self.shuffle(size, lanes, |i, j| {
                    if let Ok([one, other]) = elements.get_disjoint_mut([i, j]) {
                        core::mem::swap::<T>(one, other);
                    }
                });
            }
        }
    }
}

/// What is put in random order: an array, or a number, which stands for all that are less.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(42);
/// assert_eq!(arr!(rng.permutation(4)), arr!([3_i64, 2, 1, 0]));
/// let mut rng = np::random::default_rng(42);
/// assert_eq!(arr!(rng.permutation([10, 20, 30])), arr!([30, 20, 10]));
/// ```
pub trait Permuted<const N: isize> {
    /// The array.
    type Out;

    #[doc(hidden)]
    fn permuted(self, rng: &mut Generator) -> Self::Out;
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl<const N: isize> Permuted<N> for $number {
            type Out = Owned<i64, (Dyn,)>;

            fn permuted(self, rng: &mut Generator) -> Self::Out {
                let mut order: Owned<i64, _> = (0..self as i64).collect();
                rng.shuffle(&mut order);
                order
            }
        }
    )*};
}
numbers!(i32 i64 isize u32 u64 usize);

macro_rules! references {
    ($($number:ident)*) => {$(
        impl<const N: isize> Permuted<N> for &$number {
            type Out = Owned<i64, (Dyn,)>;

            fn permuted(self, rng: &mut Generator) -> Self::Out {
                Permuted::<N>::permuted(*self, rng)
            }
        }
    )*};
}
references!(i32 i64 isize u32 u64 usize);

impl<A, const N: isize> Permuted<N> for &A
where
    A: AsView<Elem: Clone, Shape: AxisOf<N>> + ?Sized,
{
    type Out = Owned<A::Elem, A::Shape>;

    fn permuted(self, rng: &mut Generator) -> Self::Out {
        let view = self.array_view();
        let mut elements = view.to_vec();
        let lens = view.shape();
        let lanes = Lanes::axis(lens.as_ref(), <A::Shape as AxisOf<N>>::NUMBER);
        rng.source
            .shuffle(elements.len(), lanes, |i, j| elements.swap(i, j));
        Owned::from_parts(view.typed_shape(), elements)
    }
}

impl Generator {
    /// Puts the positions of the first axis in random order, in place; NumPy's `rng.shuffle(a)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([0, 1, 2, 3, 4]);
    /// np::random::default_rng(0).shuffle(&mut a);
    /// assert_eq!(a, arr!([2, 4, 3, 0, 1]));
    /// let mut cards = vec!["a", "b", "c", "d", "e"];
    /// np::random::default_rng(0).shuffle(&mut cards);
    /// assert_eq!(cards, ["c", "e", "d", "a", "b"]);
    /// ```
    pub fn shuffle<A: HeldMut + ?Sized>(&mut self, a: &mut A) {
        let view = a.held_mut();
        let lens = view.shape();
        if !lens.as_ref().is_empty() {
            self.source
                .shuffle_in_place(view, Lanes::axis(lens.as_ref(), 0));
        }
    }

    /// As [`shuffle`](Self::shuffle), along an axis; NumPy's `rng.shuffle(a, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut a = arr!([[0, 1, 2], [3, 4, 5]]);
    /// np::random::default_rng(0).shuffle_with(&mut a, np::Along::<1>);
    /// assert_eq!(arr!(a[1] - a[0]), arr!([3, 3, 3]));
    /// ```
    pub fn shuffle_with<A, const N: isize>(&mut self, a: &mut A, _axis: Along<N>)
    where
        A: HeldMut<Shape: AxisOf<N>> + ?Sized,
    {
        let view = a.held_mut();
        let lanes = Lanes::axis(view.shape().as_ref(), A::Shape::NUMBER);
        self.source.shuffle_in_place(view, lanes);
    }

    /// A copy of an array, given by reference, with the positions of the first axis in random order; or the
    /// numbers from 0 to `x`, without `x`; NumPy's `rng.permutation(x)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let mut rng = np::random::default_rng(0);
    /// assert_eq!(rng.permutation(5_i64), arr!([2_i64, 4, 3, 0, 1]));
    /// assert_eq!(np::sort(&rng.permutation(&[3, 1, 2])), arr!([1, 2, 3]));
    /// ```
    pub fn permutation<P: Permuted<0>>(&mut self, x: P) -> P::Out {
        x.permuted(self)
    }

    /// As [`permutation`](Self::permutation), along an axis; NumPy's `rng.permutation(x, axis)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[0, 1, 2], [3, 4, 5]]);
    /// let b = np::random::default_rng(0).permutation_with(&a, np::Along::<1>);
    /// assert_eq!(arr!(b[1] - b[0]), arr!([3, 3, 3]));
    /// ```
    pub fn permutation_with<P: Permuted<N>, const N: isize>(
        &mut self,
        x: P,
        _axis: Along<N>,
    ) -> P::Out {
        x.permuted(self)
    }

    /// A copy of an array with all elements in random order; NumPy's `rng.permuted(x)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = np::random::default_rng(0).permuted(&arr!([[0, 1, 2], [3, 4, 5]]));
    /// assert_eq!(np::sort(&arr!(a.ravel())), arr!([0, 1, 2, 3, 4, 5]));
    /// ```
    pub fn permuted<A>(&mut self, x: &A) -> Owned<A::Elem, A::Shape>
    where
        A: AsView<Elem: Clone> + ?Sized,
    {
        self.permuted_with(x, Unset)
    }

    /// As [`permuted`](Self::permuted), the elements of each lane along an axis on their own; NumPy's
    /// `rng.permuted(x, axis=..)`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let a = arr!([[0, 1, 2], [3, 4, 5]]);
    /// let b = np::random::default_rng(0).permuted_with(&a, np::Along::<0>);
    /// assert_eq!(b.along::<0>().sum(), arr!([3_i64, 5, 7]));
    /// ```
    pub fn permuted_with<A, X>(&mut self, x: &A, _axis: X) -> Owned<A::Elem, A::Shape>
    where
        A: AsView<Elem: Clone> + ?Sized,
        X: OptionalAxis<A::Shape>,
    {
        let view = x.array_view();
        let shape = view.typed_shape();
        let mut elements = view.to_vec();
        lanes_of::<_, X>(shape).for_each_lane(&mut elements, |lane| {
            self.source.exchanges(lane.len(), |i, j| lane.swap(i, j));
        });
        Owned::from_parts(shape, elements)
    }
}
