//! Arrays that are equal up to rounding, by the traits of the crate `approx`.

use crate::array::{Owned, View, ViewMut, for_each_pair_of_arrays};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use approx::{AbsDiffEq, RelativeEq, UlpsEq};

/// Whether the shapes are equal, and the elements alike.
fn alike<T, U, S: Shape, Z: Shape, L: Layout, M: Layout>(
    a: View<'_, T, S, L>,
    b: View<'_, U, Z, M>,
    is_alike: impl Fn(&T, &U) -> bool,
) -> bool {
    a.shape().as_ref() == b.shape().as_ref() && a.iter().zip(b.iter()).all(|(x, y)| is_alike(x, y))
}

macro_rules! approximate {
    ($([$($generics:tt)*] $a:ty, $b:ty;)*) => {$(
        impl<T: AbsDiffEq<U, Epsilon: Clone>, U, S: Shape, Z: Shape, $($generics)*> AbsDiffEq<$b> for $a {
            type Epsilon = T::Epsilon;

            fn default_epsilon() -> T::Epsilon {
                T::default_epsilon()
            }

            /// Whether the shapes are equal, and all elements as near as that.
            fn abs_diff_eq(&self, other: &$b, epsilon: T::Epsilon) -> bool {
                alike(self.view(), other.view(), |x, y| x.abs_diff_eq(y, epsilon.clone()))
            }
        }

        impl<T: RelativeEq<U, Epsilon: Clone>, U, S: Shape, Z: Shape, $($generics)*> RelativeEq<$b> for $a {
            fn default_max_relative() -> T::Epsilon {
                T::default_max_relative()
            }

            /// Whether the shapes are equal, and all elements as near as that; NumPy's `np.allclose`, with
            /// other tolerances.
            fn relative_eq(&self, other: &$b, epsilon: T::Epsilon, max_relative: T::Epsilon) -> bool {
                alike(self.view(), other.view(), |x, y| {
                    x.relative_eq(y, epsilon.clone(), max_relative.clone())
                })
            }
        }

        impl<T: UlpsEq<U, Epsilon: Clone>, U, S: Shape, Z: Shape, $($generics)*> UlpsEq<$b> for $a {
            fn default_max_ulps() -> u32 {
                T::default_max_ulps()
            }

            /// Whether the shapes are equal, and all elements as near as that.
            fn ulps_eq(&self, other: &$b, epsilon: T::Epsilon, max_ulps: u32) -> bool {
                alike(self.view(), other.view(), |x, y| x.ulps_eq(y, epsilon.clone(), max_ulps))
            }
        }
    )*};
}
for_each_pair_of_arrays!(approximate);
