//! The numbers 0 and 1 of the crate `num-traits`, of arrays whose lengths the type knows: for algorithms that
//! are written once for numbers and for vectors. Arrays of other lengths have no 0 without being told them:
//! `np::full([2, n], T::zero())`.

use crate::array::Owned;
use crate::element::Storable;
use crate::shape::Shape;
use core::ops::{Add, Mul};
use num_traits::{One, Zero};

impl<T, S: Shape> Owned<T, S> {
    /// The element everywhere, in an array of lengths that the type knows.
    fn repeated(element: &T) -> Self
    where
        T: Clone,
    {
        const {
            assert!(
                S::SIZE.is_some(),
                "an array whose lengths are known at run time only has no 0 and 1"
            );
        }
        let shape = S::shortest();
        Owned::from_elements(shape, core::iter::repeat_n(element.clone(), shape.size()))
    }
}

impl<T: Zero + Storable + Clone, S: Shape> Zero for Owned<T, S>
where
    Self: Add<Output = Self>,
{
    /// NumPy's `np.zeros`, of a shape whose lengths the type knows; of any other it does not compile.
    fn zero() -> Self {
        Self::repeated(&T::zero())
    }

    /// Whether all elements are.
    fn is_zero(&self) -> bool {
        self.iter().all(T::is_zero)
    }
}

impl<T: One + Storable + Clone, S: Shape> One for Owned<T, S>
where
    Self: Mul<Output = Self>,
{
    /// NumPy's `np.ones`, of a shape whose lengths the type knows; of any other it does not compile. It is
    /// the 1 of the product element by element.
    fn one() -> Self {
        Self::repeated(&T::one())
    }
}
