//! Elements that are arrays themselves, those of a `Vec` of arrays, as places: `weights[i] -= rate * step`,
//! `rows[i][j] = 0`.
//!
//! `arr!` asks a place by a method whether it is one: of such an element the method is its own, of any other that of
//! [`IntoPlace`], which changes nothing.

use super::{AssignTo, Stored, UpdateOf, cast_to, shape_to_store};
use crate::array::{Indexing, Nested, Owned, SourceMut, ViewMut};
use crate::axis::Dyn;
use crate::element::{Storable, StoreInto};
use crate::error::Error;
use crate::expr::{BinaryOperator, Expr, collect, evaluate};
use crate::index::{Old, Target};
use crate::shape::layout::{Contiguous, Layout};
use crate::shape::{BroadcastInto, KnownAs, Shape, Updated};
use alloc::vec::Vec;

/// What is no element that is an array.
pub trait IntoPlace: Sized {
    /// What is assigned to.
    #[inline(always)]
    fn into_place(self) -> Self {
        self
    }

    /// What is indexed further.
    #[inline(always)]
    fn into_array(self) -> Self {
        self
    }

    /// What an assignment to the same array reads.
    #[inline(always)]
    fn into_operand(self) -> Self {
        self
    }
}

impl<P> IntoPlace for P {}

/// An element that is an array: what is stored in it takes its place, what updates it updates its elements.
///
/// Covariant in `'a`, invariant in the array, as `&'a mut A` is.
pub struct ArrayPlace<'a, A>(&'a mut A);

/// The same, of an array that the value reads.
///
/// Invariant in both, as a [`Target`] is.
pub struct ArrayTarget<'b, A, L: Layout>(Target<'b, A, (), L>);

/// An array that may be an element. (That a type is none is said of elements of which the type is not known where they
/// are written: of others, it is not asked.)
#[diagnostic::on_unimplemented(
    message = "type annotations needed: of which type the elements are is not known here",
    label = "may be an array of arrays, or of `{Self}`",
    note = "say it where the array is made: `vec![0.0; n]`, `Vec::<f64>::new()`"
)]
pub trait ArrayElement {
    crate::sealed::seal!(required);

    /// The type of its elements.
    type Elem;
    /// Its shape.
    type Shape: Shape;

    /// Its elements.
    fn lend(array: &mut Self) -> ViewMut<'_, Self::Elem, Self::Shape, Contiguous>;

    /// Becomes an array of these elements.
    fn replace(array: &mut Self, shape: Self::Shape, elements: Vec<Self::Elem>);
}

#[diagnostic::do_not_recommend]
impl<T, S: Shape> ArrayElement for Owned<T, S> {
    crate::sealed::seal!();

    type Elem = T;
    type Shape = S;

    fn lend(array: &mut Self) -> ViewMut<'_, T, S, Contiguous> {
        array.view_mut()
    }

    fn replace(array: &mut Self, shape: S, elements: Vec<T>) {
        *array = Owned::from_parts(shape, elements);
    }
}

#[diagnostic::do_not_recommend]
impl<T> ArrayElement for Vec<T> {
    crate::sealed::seal!();

    type Elem = T;
    type Shape = (Dyn,);

    fn lend(array: &mut Self) -> ViewMut<'_, T, (Dyn,), Contiguous> {
        array.as_array_view_mut(Indexing)
    }

    fn replace(array: &mut Self, _: (Dyn,), elements: Vec<T>) {
        *array = elements;
    }
}

#[diagnostic::do_not_recommend]
impl<T: Storable, const N: usize> ArrayElement for [T; N]
where
    [T; N]: Nested,
{
    crate::sealed::seal!();

    type Elem = <[T; N] as Nested>::Elem;
    type Shape = <[T; N] as Nested>::Shape;

    fn lend(array: &mut Self) -> ViewMut<'_, Self::Elem, Self::Shape, Contiguous> {
        array.as_array_view_mut(Indexing)
    }

    fn replace(array: &mut Self, _: Self::Shape, elements: Vec<Self::Elem>) {
        let places = Self::lend(array).into_iter();
        places
            .zip(elements)
            .for_each(|(place, element)| *place = element);
    }
}

// One implementation for all such arrays: of a type that is not known, because of a mistake, there is one method then.
impl<'a, A: ArrayElement, L: Layout> ViewMut<'a, A, (), L> {
    /// The array as a place.
    #[doc(hidden)]
    pub fn into_place(self) -> ArrayPlace<'a, A> {
        ArrayPlace(element(self))
    }

    /// The elements of the array.
    #[doc(hidden)]
    pub fn into_array(self) -> ViewMut<'a, A::Elem, A::Shape, Contiguous> {
        A::lend(element(self))
    }
}

impl<'b, A: ArrayElement, L: Layout> Target<'b, A, (), L> {
    /// The array as a place.
    #[doc(hidden)]
    pub fn into_place(self) -> ArrayTarget<'b, A, L> {
        ArrayTarget(self)
    }
}

impl<A: ArrayElement + Clone, L: Layout> Old<'_, A, (), L> {
    /// A copy of the array.
    #[doc(hidden)]
    pub fn into_operand(self) -> A {
        evaluate(self)
    }
}

/// The only element.
fn element<A, L: Layout>(place: ViewMut<'_, A, (), L>) -> &mut A {
    match place.into_iter().next() {
        Some(element) => element,
        None => unreachable!("a place without axes has one element"),
    }
}

/// The elements of a value, as they are stored in an array that takes the place of another.
fn values<A: ArrayElement, E: Expr<Elem: StoreInto<A::Elem>>>(
    value: E,
) -> Result<(A::Shape, Vec<A::Elem>), Error>
where
    E::Shape: KnownAs<A::Shape>,
{
    let shape = shape_to_store::<A::Elem, E>(&value)?;
    let elements = collect(Stored::<E, A::Elem>::new(value), shape)?;
    Ok((A::Shape::computed(shape.lens()), elements))
}

impl<'p, A: ArrayElement, E: Expr> AssignTo<ArrayPlace<'p, A>> for E
where
    E::Shape: KnownAs<A::Shape>,
{
    fn assign_to(self, place: ArrayPlace<'p, A>) -> Result<(), Error>
    where
        E::Elem: StoreInto<A::Elem>,
    {
        let (shape, elements) = values::<A, E>(self)?;
        A::replace(place.0, shape, elements);
        Ok(())
    }

    cast_to!(ArrayPlace<'p, A>);
}

impl<'p, A: ArrayElement, L: Layout, E: Expr> AssignTo<ArrayTarget<'p, A, L>> for E
where
    E::Shape: KnownAs<A::Shape>,
{
    fn assign_to(self, place: ArrayTarget<'p, A, L>) -> Result<(), Error>
    where
        E::Elem: StoreInto<A::Elem>,
    {
        let (shape, elements) = values::<A, E>(self)?;
        // SAFETY: [target] the value has been read.
        let array = element(unsafe { place.0.into_view_mut() });
        A::replace(array, shape, elements);
        Ok(())
    }

    cast_to!(ArrayTarget<'p, A, L>);
}

impl<O, A: ArrayElement<Elem: Clone>, E: Expr> UpdateOf<ArrayPlace<'_, A>, O> for E
where
    E::Shape: BroadcastInto<A::Shape, Updated>,
    O: BinaryOperator<A::Elem, E::Elem, Out: StoreInto<A::Elem>>,
{
    fn update_of(self, place: ArrayPlace<'_, A>) -> Result<(), Error> {
        UpdateOf::<_, O>::update_of(self, A::lend(place.0))
    }
}

impl<O, A: ArrayElement<Elem: Clone>, L: Layout, E: Expr<Elem: Clone>>
    UpdateOf<ArrayTarget<'_, A, L>, O> for E
where
    E::Shape: BroadcastInto<A::Shape, Updated>,
    O: BinaryOperator<A::Elem, E::Elem, Out: StoreInto<A::Elem>>,
{
    fn update_of(self, place: ArrayTarget<'_, A, L>) -> Result<(), Error> {
        let shape = self.shape()?;
        let value = Owned::from_parts(shape, collect(self, shape)?);
        // SAFETY: [target] the value has been read.
        let array = element(unsafe { place.0.into_view_mut() });
        UpdateOf::<_, O>::update_of(value.view(), A::lend(array))
    }
}
