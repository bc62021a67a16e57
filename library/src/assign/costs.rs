//! What an assignment must not cost, where `arr!` was told so: `#[deny(temporary, check)]`.

use super::{ArrayElement, ArrayPlace, ArrayTarget, ElementPlace};
use crate::array::ViewMut;
use crate::axis::{Dyn, Len};
use crate::element::{Storable, for_each_number};
use crate::expr::{Combine, Expr};
use crate::index::{Base, Conditional, Mutable, Selection, Storing, Target, Writing};
use crate::shape::layout::Layout;
use crate::shape::{Shape, for_each_rank};

/// What is computed before an array is written: a single element.
#[diagnostic::on_unimplemented(
    message = "this is computed to a temporary array before the assignment, which the line denies",
    label = "it reads the array that is assigned to",
    note = "parts of that array, such as `u[1:]`, and operators between them take no temporary"
)]
pub trait NoTemporary {}

impl<T: Storable> NoTemporary for T {}

/// The value, which is not a temporary array.
#[inline(always)]
pub fn no_temporary<V: NoTemporary>(value: V) -> V {
    value
}

/// A place that a value is computed into.
#[diagnostic::on_unimplemented(
    message = "the values for what index arrays and masks select are computed to a temporary, which the line denies",
    label = "not written in place"
)]
pub trait InPlace<V> {}

#[diagnostic::do_not_recommend]
impl<V, T, S: Shape, L: Layout> InPlace<V> for ViewMut<'_, T, S, L> {}
#[diagnostic::do_not_recommend]
impl<V, T> InPlace<V> for ElementPlace<'_, T> {}
impl<V, T: PlainElement, S: Shape, L: Layout> InPlace<V> for Target<'_, T, S, L> {}

// A condition that covers all axes: a single value is stored while it is computed.
impl<V: Expr<Shape: NoAxes>, T, C, M: Shape> InPlace<V>
    for Conditional<Mutable<'_, T>, Storing<'_, C, M>, (Dyn,)>
{
}
impl<V: Expr<Shape: NoAxes>, T: PlainElement, C, M: Shape> InPlace<V>
    for Conditional<Writing<'_, T>, Storing<'_, C, M>, (Dyn,)>
{
}

/// The shape of a single value.
#[diagnostic::on_unimplemented(
    message = "the values for what index arrays and masks select are computed to a temporary, which the line denies",
    label = "where a condition is true, a single value is stored in place, an array is not"
)]
pub trait NoAxes {}

impl NoAxes for () {}

/// Elements without code of their own.
#[diagnostic::on_unimplemented(
    message = "a value that reads the array it is assigned to is computed to a temporary, which the line denies: elements of type `{Self}` are not plain numbers",
    label = "elements of type `{Self}` are cloned"
)]
pub trait PlainElement {}

macro_rules! plain {
    ($($type:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl PlainElement for $type {}
    )*};
}
for_each_number!(float half bool signed unsigned complex => plain! { char });

/// Checks a place for [`InPlace`].
#[inline(always)]
pub fn in_place<P: InPlace<V>, V>(_: &P, _: &V) {}

/// A shape of which every length is part of the type.
#[diagnostic::on_unimplemented(
    message = "whether shapes agree is checked at run time, which the line denies: `{Self}` has a length that is not part of the type",
    label = "a length is known at run time only",
    note = "arrays whose lengths are part of their types, and single numbers, need no check"
)]
pub trait KnownShape {}

/// Shapes that need no check to be combined: one of them has no axes, or all lengths are known.
#[diagnostic::on_unimplemented(
    message = "whether arrays of shapes `{Self}` and `{S}` agree is checked at run time, which the line denies",
    label = "lengths are known at run time only",
    note = "arrays whose lengths are part of their types, and single numbers, need no check"
)]
pub trait AgreesWith<S> {}

impl<S> AgreesWith<S> for () {}

macro_rules! known {
    (0) => {};
    ($rank:tt $($axis:ident $number:tt)*) => {
        known!(@ $rank $($axis)*);
    };
    (@ $rank:tt $($axis:ident)*) => {
        #[allow(non_upper_case_globals, reason = "numbers, named as the axes are elsewhere")]
        impl<$(const $axis: usize),*> KnownShape for ($(Len<$axis>,)*) {}

        impl<S: KnownOrScalar<Self>, $($axis: crate::axis::Axis),*> AgreesWith<S> for ($($axis,)*) {}

        impl<Z, $($axis: crate::axis::Axis),*> KnownOrScalar<Z> for ($($axis,)*)
        where
            Self: KnownShape,
            Z: KnownShape,
        {
        }
    };
}
for_each_rank!(known);

/// A shape that agrees with the shape `Z`, which has axes.
pub trait KnownOrScalar<Z> {}

impl<Z> KnownOrScalar<Z> for () {}

/// A place, as something that has a shape and elements.
pub trait Shaped {
    /// The shape.
    type Shape;
    /// The type of the elements.
    type Elem;
}

impl<T, S: Shape, L: Layout> Shaped for ViewMut<'_, T, S, L> {
    type Shape = S;
    type Elem = T;
}
impl<T, S: Shape, L: Layout> Shaped for Target<'_, T, S, L> {
    type Shape = S;
    type Elem = T;
}
impl<T> Shaped for ElementPlace<'_, T> {
    type Shape = ();
    type Elem = T;
}
impl<A: ArrayElement> Shaped for ArrayPlace<'_, A> {
    type Shape = A::Shape;
    type Elem = A::Elem;
}
impl<A: ArrayElement, L: Layout> Shaped for ArrayTarget<'_, A, L> {
    type Shape = A::Shape;
    type Elem = A::Elem;
}
impl<B: Base, S: Shape> Shaped for Selection<'_, B, S> {
    type Shape = S;
    type Elem = B::Elem;
}
impl<B: Base, C, S: Shape> Shaped for Conditional<B, C, S> {
    type Shape = S;
    type Elem = B::Elem;
}

/// Checks that a value needs no check to be stored in a place.
#[inline(always)]
pub fn agrees<P: Shaped, E: Expr>(_: &P, _: &E)
where
    E::Shape: AgreesWith<P::Shape>,
{
}

/// As [`binary`](crate::expr::binary), for operands whose shapes need no check.
#[inline(always)]
pub fn unchecked_binary<O, A, B, E>(a: A, b: B, _: O) -> E
where
    A: Expr,
    B: Expr,
    A::Shape: AgreesWith<B::Shape>,
    O: Combine<A, B, Out = E>,
{
    O::combine(a, b)
}
