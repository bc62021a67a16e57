//! Assignment to views and to what index arrays select.

mod condition;
mod costs;
mod held;
mod listed;
mod literal;
mod operators;
mod output;
mod place;
mod selection;
mod stored;
mod view;
mod within;

pub use costs::*;
pub use held::{ArrayElement, ArrayPlace, ArrayTarget, IntoPlace};
pub use listed::{listed, listed_beside};
pub use literal::StoredIn;
pub use operators::UpdateOperand;
pub use output::{CastAs, CopiedAs, OutputOf, Stores};
pub use place::Place;
pub(crate) use selection::for_each_value;
pub(crate) use stored::Stored;

use crate::element::{Cast, Storable, StoreInto};
use crate::error::{Error, or_panic};
use crate::expr::{BinaryOperator, Expr, Yields, try_evaluate};
use crate::sealed::Sealed;

/// Values whose shape is one that can be stored in a place `P`, if their elements can.
pub trait AssignTo<P: Shaped>: Yields + Sized {
    /// Stores the values.
    ///
    /// # Errors
    /// If they cannot be broadcast to the place; then nothing is written.
    fn assign_to(self, place: P) -> Result<(), Error>
    where
        Self::Elem: StoreInto<P::Elem>;

    /// Stores the values, each converted as by `astype`.
    ///
    /// # Errors
    /// As [`assign_to`](Self::assign_to).
    fn cast_to(self, place: P) -> Result<(), Error>
    where
        Self::Elem: Cast<P::Elem>,
        P::Elem: Storable;
}

/// [`AssignTo::cast_to`] of an expression: what is stored is another one.
macro_rules! cast_to {
    ($place:ty) => {
        #[inline]
        fn cast_to(self, place: $place) -> Result<(), $crate::error::Error>
        where
            Self::Elem: $crate::element::Cast<<$place as $crate::assign::Shaped>::Elem>,
            <$place as $crate::assign::Shaped>::Elem: $crate::element::Storable,
        {
            $crate::expr::astype::<<$place as $crate::assign::Shaped>::Elem, _>(self)
                .assign_to(place)
        }
    };
}
use cast_to;

/// Elements that can be stored as elements of type `T`.
///
/// `arr!` calls the functions by this trait's name: then a message about elements that cannot be stored is about two
/// types of elements, and shows nothing of the expression that yields them. The words are those of [`StoreInto`].
#[diagnostic::on_unimplemented(
    message = "cannot store elements of type `{Self}` in an array of `{T}`",
    label = "`{Self}` does not fit into `{T}`",
    note = "storing never narrows: convert with `.astype({T})`, or with `as {T}` if it is a single number; a \
            quotient of integers is a float, `np.floor_divide` is an integer"
)]
#[cfg_attr(
    feature = "complex",
    diagnostic::on_unimplemented(
        note = "a complex number becomes a float by `.real`, not by `.astype(..)`, and `.astype(complex64)` has fewer digits"
    )
)]
pub trait StoredAs<T>: Sized {
    crate::sealed::seal!(required);

    /// `place = value`
    ///
    /// # Panics
    /// `could not broadcast input array from shape (2,) into shape (3,)`, before anything is written.
    #[track_caller]
    fn assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = Self>>(place: P, value: V);

    /// As [`assign`](Self::assign).
    ///
    /// # Errors
    /// As [`AssignTo::assign_to`].
    fn try_assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = Self>>(
        place: P,
        value: V,
    ) -> Result<(), Error>;
}

#[diagnostic::do_not_recommend]
impl<E: StoreInto<T>, T> StoredAs<T> for E {
    crate::sealed::seal!();

    #[inline]
    #[track_caller]
    fn assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = E>>(place: P, value: V) {
        or_panic(value.assign_to(place));
    }

    #[inline]
    fn try_assign<P: Shaped<Elem = T>, V: AssignTo<P, Elem = E>>(
        place: P,
        value: V,
    ) -> Result<(), Error> {
        value.assign_to(place)
    }
}

/// Values that an operator `O` can update a place `P` with; as [`AssignTo`].
pub trait UpdateOf<P, O>: Sized {
    /// Stores the result of the operator on each element and its value.
    ///
    /// # Errors
    /// As [`AssignTo::assign_to`].
    fn update_of(self, place: P) -> Result<(), Error>;

    /// `place += value`, and so on.
    ///
    /// # Panics
    /// As [`StoredAs::assign`].
    #[inline]
    #[track_caller]
    fn update(place: P, _: O, value: Self) {
        or_panic(value.update_of(place));
    }

    /// As [`update`](Self::update).
    ///
    /// # Errors
    /// As [`update_of`](Self::update_of).
    #[inline]
    fn try_update(place: P, _: O, value: Self) -> Result<(), Error> {
        value.update_of(place)
    }
}

/// The shape of a value that can be stored in elements of type `T`.
///
/// # Errors
/// If its operands cannot be broadcast together, or it is an integer that does not fit.
#[inline(always)]
fn shape_to_store<T, E: Expr<Elem: StoreInto<T>>>(value: &E) -> Result<E::Shape, Error> {
    E::Elem::check(value.weak())?;
    value.shape()
}

/// The shape of a value that elements of type `T` can be updated with.
///
/// # Errors
/// As [`shape_to_store`].
#[inline(always)]
fn shape_to_update<O: BinaryOperator<T, E::Elem>, T, E: Expr>(
    value: &E,
) -> Result<E::Shape, Error> {
    O::check([None, value.weak()])?;
    value.shape()
}

/// A variable that holds a single element.
///
/// Covariant in `'a`, invariant in the element, as `&'a mut T` is.
pub struct ElementPlace<'a, T>(pub &'a mut T);

impl<T> Sealed for ElementPlace<'_, T> {}

impl<'p, T, E: Expr<Shape = ()>> AssignTo<ElementPlace<'p, T>> for E {
    fn assign_to(self, place: ElementPlace<'p, T>) -> Result<(), Error>
    where
        E::Elem: StoreInto<T>,
    {
        shape_to_store::<T, E>(&self)?;
        *place.0 = try_evaluate(self)?.store();
        Ok(())
    }

    cast_to!(ElementPlace<'p, T>);
}

impl<O, T: Clone, E: Expr<Shape = ()>> UpdateOf<ElementPlace<'_, T>, O> for E
where
    O: BinaryOperator<T, E::Elem, Out: StoreInto<T>>,
{
    fn update_of(self, place: ElementPlace<'_, T>) -> Result<(), Error> {
        shape_to_update::<O, T, E>(&self)?;
        *place.0 = O::apply(place.0.clone(), try_evaluate(self)?).store();
        Ok(())
    }
}
