//! One definition for `Owned`, `View` and `ViewMut`, and for a `ViewMut` that is used up.

/// Defines methods that change where a view looks, on every array, and their forms for writing.
///
/// ```text
/// /// documentation and attributes
/// fn name [generics] (argument: Type) -> (Shape, layout) where [bounds], |place| new_place;
/// write {
///     /// documentation and attributes
///     fn name_mut;
/// }
/// ```
///
/// `layout` is `strided`, `kept` (that of the array) or `dropped` (that of the array without some
/// axes of length 1). Without `write`, there is no form for
/// writing.
macro_rules! transforms {
    (@read [$($array_generics:tt)*] $array:ty, $lifetime:lifetime, $own_layout:ty; $(
        $(#[$attribute:meta])*
        fn $name:ident $generics:tt $arguments:tt -> $out:tt where $bounds:tt, |$place:ident| $result:expr;
        $(write { $(#[$attribute_mut:meta])* fn $name_mut:ident; })?
    )*) => {
        impl<$($array_generics)*> $array {$(
            transforms! {
                @method [$(#[$attribute])*] $name $generics [&self] $arguments
                View, $lifetime, $own_layout, $out, $bounds, $place = Place::of(&self.view()), $result, view
            }
        )*}
    };
    (@write [$($array_generics:tt)*] $array:ty, $own_layout:ty; $(
        $(#[$attribute:meta])*
        fn $name:ident $generics:tt $arguments:tt -> $out:tt where $bounds:tt, |$place:ident| $result:expr;
        $(write { $(#[$attribute_mut:meta])* fn $name_mut:ident; })?
    )*) => {
        impl<$($array_generics)*> $array {$($(
            transforms! {
                @method [$(#[$attribute_mut])*] $name_mut $generics [&mut self] $arguments
                ViewMut, '_, $own_layout, $out, $bounds, $place = Place::of_mut(&mut self.view_mut()), $result, view_mut
            }
        )?)*}
    };
    (@taken [$($array_generics:tt)*] $array:ty, $lifetime:lifetime, $own_layout:ty; $(
        $(#[$attribute:meta])*
        fn $name:ident $generics:tt $arguments:tt -> $out:tt where $bounds:tt, |$place:ident| $result:expr;
        $(write { $(#[$attribute_mut:meta])* fn $name_mut:ident; })?
    )*) => {
        impl<$($array_generics)*> $array {$($(
            transforms! {
                @method [$(#[$attribute_mut])*] $name_mut $generics [self] $arguments
                ViewMut, $lifetime, $own_layout, $out, $bounds, $place = Place::of_mut(&mut self.into_view()), $result, view_mut
            }
        )?)*}
    };
    (@method [$($attribute:tt)*] $name:ident [$($generics:tt)*] [$($this:tt)*] ($($argument:ident: $type:ty)?)
        $view:ident, $lifetime:lifetime, $own_layout:ty, ($shape:ty, $layout:ident), [$($bounds:tt)*],
        $place:ident = $of:expr, $result:expr, $into:ident
    ) => {
        $($attribute)*
        #[must_use]
        #[inline]
        pub fn $name<$($generics)*>($($this)* $(, $argument: $type)?)
            -> $view<$lifetime, T, $shape, transforms!(@layout $layout $own_layout)>
        where
            $($bounds)*
        {
            let $place = $of;
            let place: Place<T, $shape> = $result;
            // SAFETY: [place] the elements are those of a view of `self`, which is borrowed, or
            // used up, for writing if so is the result, as long as the result lives. Its layout is
            // strided, or that of `self`, which axes of length 1 that come and go leave as it is.
            unsafe { place.$into() }
        }
    };
    (@layout strided $layout:ty) => {
        $crate::shape::layout::Strided
    };
    (@layout kept $layout:ty) => {
        $layout
    };
    (@layout dropped $layout:ty) => {
        <$layout as Layout>::AxisDropped
    };
    ($($definitions:tt)*) => {
        transforms!(@read [T, S: Shape] Owned<T, S>, '_, Contiguous; $($definitions)*);
        transforms!(@read ['a, T, S: Shape, L: Layout] View<'a, T, S, L>, 'a, L; $($definitions)*);
        transforms!(@read [T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, '_, L; $($definitions)*);
        transforms!(@write [T, S: Shape] Owned<T, S>, Contiguous; $($definitions)*);
        transforms!(@write [T, S: Shape, L: Layout] ViewMut<'_, T, S, L>, L; $($definitions)*);
        transforms!(@taken ['a, T, S: Shape, L: Layout] ByValue<'a, T, S, L>, 'a, L; $($definitions)*);
    };
}
pub(super) use transforms;
