//! The operators of `arr!` as functions, and what is about signs.

use super::functions;
use crate::expr::{
    Absolute, Add, And, BitwiseCount, Copysign, Divide, Fabs, InitialProduct, InitialSum, Invert,
    Multiply, Negative, Or, Positive, ShiftLeft, ShiftRight, Sign, Subtract, Xor,
};

functions! {
    /// The sums: `a + b` of `arr!`; NumPy's `np.add`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::add(&arr!([1, 2]), &arr!([10, 20])), arr!([11, 22]));
    /// ```
    fn add (a, b) Add;

    /// The differences: `a - b` of `arr!`; NumPy's `np.subtract`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::subtract(&arr!([1, 2]), &1), arr!([0, 1]));
    /// ```
    fn subtract (a, b) Subtract;

    /// The products: `a * b` of `arr!`; NumPy's `np.multiply`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::multiply(&arr!([1, 2]), &0.5), arr!([0.5, 1.0]));
    /// ```
    fn multiply (a, b) Multiply;

    /// The quotients, those of integers too: `a / b` of `arr!`; NumPy's `np.divide`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::divide(&arr!([1, 2]), &2), arr!([0.5, 1.0]));
    /// ```
    fn divide (a, b) Divide;

    /// The elements with the other sign: `-a` of `arr!`; NumPy's `np.negative`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::negative(&arr!([1, -2])), arr!([-1, 2]));
    /// ```
    fn negative (a) Negative;

    /// A copy: `+a` of `arr!`; NumPy's `np.positive`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::positive(&arr!([1, -2])), arr!([1, -2]));
    /// ```
    fn positive (a) Positive;

    /// The elements without their signs; NumPy's `np.absolute`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::absolute(&arr!([1, -2])), arr!([1, 2]));
    /// ```
    fn absolute (a) Absolute;

    /// The elements without their signs, as floating-point numbers; NumPy's `np.fabs`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::fabs(&arr!([1, -2])), arr!([1.0, 2.0]));
    /// ```
    fn fabs (a) Fabs;

    /// -1, 0 or 1: where each element is; `nan` of `nan`; NumPy's `np.sign`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::sign(&arr!([-7, 0, 9])), arr!([-1, 0, 1]));
    /// ```
    fn sign (a) Sign;

    /// The elements of `a` with the signs of `b`, as floating-point numbers; NumPy's `np.copysign`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::copysign(&arr!([1.0, 2.0]), &-0.0), arr!([-1.0, -2.0]));
    /// ```
    fn copysign (a, b) Copysign;

    /// The bits turned over, `true` and `false` exchanged: `~a` of `arr!`; NumPy's `np.invert`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::invert(&arr!([true, false])), arr!([false, true]));
    /// ```
    fn invert (a) Invert;

    /// How many bits of each element without its sign are set, as `u8`; NumPy's `np.bitwise_count`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::bitwise_count(&arr!([0, 1, -3, 255])), arr!([0_u8, 1, 2, 8]));
    /// ```
    fn bitwise_count (a) BitwiseCount;

    /// The bits set in both: `a & b` of `arr!`; NumPy's `np.bitwise_and`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::bitwise_and(&arr!([6, 5]), &3), arr!([2, 1]));
    /// ```
    fn bitwise_and (a, b) And;

    /// The bits set in either: `a | b` of `arr!`; NumPy's `np.bitwise_or`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::bitwise_or(&arr!([6, 5]), &3), arr!([7, 7]));
    /// ```
    fn bitwise_or (a, b) Or;

    /// The bits set in one of both: `a ^ b` of `arr!`; NumPy's `np.bitwise_xor`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::bitwise_xor(&arr!([6, 5]), &3), arr!([5, 6]));
    /// ```
    fn bitwise_xor (a, b) Xor;

    /// The bits moved up: `a << b` of `arr!`; NumPy's `np.left_shift`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::left_shift(&arr!([1, 2]), &3), arr!([8, 16]));
    /// ```
    fn left_shift (a, b) ShiftLeft;

    /// The bits moved down: `a >> b` of `arr!`; NumPy's `np.right_shift`.
    ///
    /// # Panics
    /// `operands could not be broadcast together with shapes (10,) (2,)`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::right_shift(&arr!([8, 17]), &3), arr!([1, 2]));
    /// ```
    fn right_shift (a, b) ShiftRight;
}

#[doc(inline)]
pub use self::absolute as abs;
#[doc(inline)]
pub use self::divide as true_divide;
#[doc(inline)]
pub use self::invert as bitwise_not;
#[doc(inline)]
pub use self::invert as bitwise_invert;
#[doc(inline)]
pub use self::left_shift as bitwise_left_shift;
#[doc(inline)]
pub use self::right_shift as bitwise_right_shift;

functions! {
    /// A number, as one of the type of sums, and the sums: what `np.sum(a, initial=x)` is put in words of in `arr!`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::initial_sum(&2.5, &arr!([1, 2])), arr!([3, 4]));
    /// assert_eq!(arr!(np.sum([1, 2], initial=2.5)), 5);
    /// ```
    fn initial_sum (initial, sum) InitialSum;
    /// A number, as one of the type of products, and the products: what `np.prod(a, initial=x)` is put in words of in
    /// `arr!`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::initial_product(&2.5, &arr!([1, 2])), arr!([2, 4]));
    /// assert_eq!(arr!(np.prod([1, 2], initial=2.5)), 4);
    /// ```
    fn initial_product (initial, product) InitialProduct;
}
