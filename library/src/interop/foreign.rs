//! What arrays of other crates have in common.

/// Arrays of another crate that are `Held`: in functions over any array, in expressions, and, if they can be
/// written, as variables that are updated in place; by value and by reference.
macro_rules! foreign_arrays {
    ($([$($generics:tt)*] $array:ty, $element:ty $(, where [$($clause:tt)+])?;)*) => {$(
        impl<$($generics)*> $crate::array::AsView for $array
        $(where $($clause)+)?
        {
            type Elem = <Self as $crate::array::Held>::Elem;
            type Shape = <Self as $crate::array::Held>::Shape;
            type Layout = <Self as $crate::array::Held>::Layout;

            fn array_view(&self) -> $crate::array::View<'_, Self::Elem, Self::Shape, Self::Layout> {
                $crate::array::Held::held(self)
            }
        }

        foreign_arrays!(@operand [$($generics)*] $array, $array, $element $(, $($clause)+)?);
        foreign_arrays!(@operand [$($generics)*] &$array, $array, $element $(, $($clause)+)?);

        foreign_arrays!(@place [$($generics)*] $array, $array, $element $(, $($clause)+)?);
        foreign_arrays!(@place [$($generics)*] &mut $array, $array, $element $(, $($clause)+)?);
    )*};
    (@place [$($generics:tt)*] $place:ty, $array:ty, $element:ty $(, $($clause:tt)+)?) => {
        impl<$($generics)*> $crate::assign::Place for $place
        where
            $array: $crate::array::HeldMut<Elem = $element>,
            $($($clause)+)?
        {
            type Place<'x>
                = $crate::array::ViewMut<
                    'x,
                    $element,
                    <$array as $crate::array::Held>::Shape,
                    <$array as $crate::array::Held>::Layout,
                >
            where
                Self: 'x;

            fn place(&mut self) -> Self::Place<'_> {
                <$array as $crate::array::HeldMut>::held_mut(self)
            }
        }
    };
    (@operand [$($generics:tt)*] $operand:ty, $array:ty, $element:ty $(, $($clause:tt)+)?) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $crate::expr::Operand for $operand
        where
            $element: Clone,
            $($($clause)+)?
        {
            type Expr<'x>
                = $crate::array::View<
                    'x,
                    $element,
                    <$array as $crate::array::Held>::Shape,
                    <$array as $crate::array::Held>::Layout,
                >
            where
                Self: 'x;

            fn operand(&self) -> Self::Expr<'_> {
                <$array as $crate::array::Held>::held(self)
            }
        }
    };
}
pub(super) use foreign_arrays;
