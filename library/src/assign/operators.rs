//! Rust's own operators that update an array, outside of `arr!`: `x += 1.0`, `x *= &y`, `row /= total`.
//!
//! Each updates in place, as the line in `arr!` does. What stands on the right is a number of the type of the
//! elements, or an array that fits, which Rust itself knows not to be the array that is updated.

use super::UpdateOf;
use crate::array::{Owned, View, ViewMut};
use crate::element::{Number, StoreInto};
use crate::expr::{self, BinaryOperator, Scalar};
use crate::shape::layout::Layout;
use crate::shape::{BroadcastInto, Shape, Updated};

/// What may stand on the right of one of Rust's operators `+=`, `*=` and the like, `O`, with elements of type `T`
/// and of shape `S` on its left: an array that can be broadcast to it, or a number of type `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot update an array with elements of type `{T}`",
    label = "neither an array, nor a number of type `{T}`",
    note = "in `arr!`, numbers of another type and Rust's own arrays can: `arr!(x += n)`"
)]
pub trait UpdateOperand<O, T, S: Shape> {
    crate::sealed::seal!(required);

    /// Updates each element of the place with the operand.
    fn update<L: Layout>(self, operator: O, place: ViewMut<'_, T, S, L>);
}

/// Arrays, each with what it lends.
macro_rules! arrays {
    ($([$($lifetime:lifetime)*] [$($layout:ident)?] $array:ty, |$this:ident| $view:expr;)*) => {$(
        impl<$($lifetime,)* O, T: Clone, S: Shape, U: Clone, Z: Shape, $($layout: Layout)?>
            UpdateOperand<O, T, S> for $array
        where
            Z: BroadcastInto<S, Updated>,
            O: BinaryOperator<T, U, Out: StoreInto<T>>,
        {
            crate::sealed::seal!();

            #[track_caller]
            fn update<L: Layout>(self, operator: O, place: ViewMut<'_, T, S, L>) {
                let $this = &self;
                UpdateOf::update(place, operator, $view);
            }
        }
    )*};
}
arrays! {
    ['a] [] &'a Owned<U, Z>, |a| a.view();
    [] [] Owned<U, Z>, |a| a.view();
    ['v] [M] View<'v, U, Z, M>, |a| *a;
    ['a 'v] [M] &'a View<'v, U, Z, M>, |a| **a;
}

#[diagnostic::do_not_recommend]
impl<O, T: Number, S: Shape> UpdateOperand<O, T, S> for T
where
    (): BroadcastInto<S, Updated>,
    O: BinaryOperator<T, T, Out: StoreInto<T>>,
{
    crate::sealed::seal!();

    #[track_caller]
    fn update<L: Layout>(self, operator: O, place: ViewMut<'_, T, S, L>) {
        UpdateOf::update(place, operator, Scalar(&self));
    }
}

/// One operator with an array on its left.
macro_rules! updates {
    ($($trait:ident $method:ident $operator:ident;)*) => {$(
        impl<T, S: Shape, B> core::ops::$trait<B> for Owned<T, S>
        where
            B: UpdateOperand<expr::$operator, T, S>,
        {
            #[track_caller]
            fn $method(&mut self, other: B) {
                other.update(expr::$operator, self.view_mut());
            }
        }

        impl<T, S: Shape, L: Layout, B> core::ops::$trait<B> for ViewMut<'_, T, S, L>
        where
            B: UpdateOperand<expr::$operator, T, S>,
        {
            #[track_caller]
            fn $method(&mut self, other: B) {
                other.update(expr::$operator, self.view_mut());
            }
        }
    )*};
}
updates! {
    AddAssign add_assign Add;
    SubAssign sub_assign Subtract;
    MulAssign mul_assign Multiply;
    DivAssign div_assign Divide;
    RemAssign rem_assign Remainder;
    BitAndAssign bitand_assign And;
    BitOrAssign bitor_assign Or;
    BitXorAssign bitxor_assign Xor;
    ShlAssign shl_assign ShiftLeft;
    ShrAssign shr_assign ShiftRight;
}
