//! The extremes of what has come so far.

use crate::array::{AsView, Owned};
use crate::element::Number;
use crate::np::lanes::Along;
use crate::shape::AxisOf;

/// What `join` makes of each element and of all before it along an axis.
fn running<const N: isize, A>(
    a: &A,
    join: fn(A::Elem, A::Elem) -> A::Elem,
) -> Owned<A::Elem, A::Shape>
where
    A: AsView<Elem: Number, Shape: AxisOf<N>> + ?Sized,
{
    let view = a.array_view();
    let along = Along::axis(view.shape().as_ref(), <A::Shape as AxisOf<N>>::NUMBER);
    let mut elements = view.to_vec();
    for block in elements.chunks_mut(along.block().max(1)) {
        for place in along.inner..block.len() {
            block[place] = join(block[place - along.inner], block[place]);
        }
    }
    Owned::from_parts(view.typed_shape(), elements)
}

macro_rules! extremes {
    ($($(#[$attribute:meta])* $name:ident $join:ident;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<const N: isize, A>(a: &A) -> Owned<A::Elem, A::Shape>
        where
            A: AsView<Elem: Number, Shape: AxisOf<N>> + ?Sized,
        {
            running::<N, A>(a, A::Elem::$join)
        }
    )*};
}
extremes! {
    /// The largest of each element and all before it along axis `N`, `nan` from the first one on;
    /// NumPy's `np.maximum.accumulate`, which in `arr!` goes along axis 0 if no other is given.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::maximum_accumulate::<0, _>(&arr!([3, 1, 4, 1, 5])), arr!([3, 3, 4, 4, 5]));
    /// ```
    maximum_accumulate larger;
    /// The smallest of each element and all before it along axis `N`, `nan` from the first one on;
    /// NumPy's `np.minimum.accumulate`, which in `arr!` goes along axis 0 if no other is given.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(arr!(np.minimum.accumulate([[3, 1], [2, 7]])), arr!([[3, 1], [2, 1]]));
    /// ```
    minimum_accumulate smaller;
}
