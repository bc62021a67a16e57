//! Assignment to what a condition selects.

use super::selection::{fill, only, store, update_each, update_with};
use super::{AssignTo, UpdateOf, cast_to, shape_to_store, shape_to_update};
use crate::element::StoreInto;
use crate::engine::{Kernel, Leaves};
use crate::error::Error;
use crate::expr::{BinaryOperator, Expr, Fill, UpdateSelected};
use crate::index::{Conditional, Storing, Written};
use crate::shape::{BroadcastInto, Selected, Shape, Updated};

impl<'p, B: Written, C: Expr<Elem = bool, Shape = M>, M: Shape, S: Shape, E: Expr>
    AssignTo<Conditional<B, Storing<'p, C, M>, S>> for E
where
    E::Shape: BroadcastInto<S, Selected>,
{
    fn assign_to(self, place: Conditional<B, Storing<'p, C, M>, S>) -> Result<(), Error>
    where
        E::Elem: StoreInto<B::Elem>,
    {
        shape_to_store::<B::Elem, E>(&self)?;
        if let Some(value) = only::<E, S>(self)? {
            return fill_where(place, value, E::is_plain());
        }
        let place = place.masked()?;
        // SAFETY: [target] the elements are written after the value has been read.
        let place = unsafe { B::into_mutable(place) };
        store(place, self)
    }

    cast_to!(Conditional<B, Storing<'p, C, M>, S>);
}

/// Stores a value where a condition is true. `is_plain` says whether all that it was computed of is.
fn fill_where<
    B: Written,
    C: Expr<Elem = bool, Shape = M>,
    M: Shape,
    S: Shape,
    V: StoreInto<B::Elem>,
>(
    mut place: Conditional<B, Storing<'_, C, M>, S>,
    value: V,
    is_plain: bool,
) -> Result<(), Error> {
    let context = (place.expression(), value.store());
    let kernel = Kernel::new::<Fill<C, V, B::Elem>>(&context);
    let value = &context.1;
    let fill_one = |element: &mut B::Elem| *element = V::another(value);
    // Where the condition may fail, it does before anything is written.
    if !C::may_fail() && (compute_where(kernel, &place, is_plain) || place.for_each(fill_one)) {
        return Ok(());
    }
    let place = place.masked()?;
    // SAFETY: [target] the condition has been read, and the value is there.
    let place = unsafe { B::into_mutable(place) };
    fill::<_, _, V>(place, value)
}

impl<O, B: Written<Elem: Clone>, C: Expr<Elem = bool, Shape = M>, M: Shape, S: Shape, E: Expr>
    UpdateOf<Conditional<B, Storing<'_, C, M>, S>, O> for E
where
    E::Shape: BroadcastInto<S, Updated>,
    E::Elem: Clone,
    O: BinaryOperator<B::Elem, E::Elem, Out: StoreInto<B::Elem>>,
{
    fn update_of(self, place: Conditional<B, Storing<'_, C, M>, S>) -> Result<(), Error> {
        shape_to_update::<O, B::Elem, E>(&self)?;
        if let Some(value) = only::<E, S>(self)? {
            return update_where::<B, C, M, S, O, E::Elem>(place, value, E::is_plain());
        }
        let place = place.masked()?;
        // SAFETY: [target] the condition has been read, and the value is there.
        let place = unsafe { B::into_mutable(place) };
        update_with::<O, _, _, _>(place, self)
    }
}

/// Stores the results of an operator where a condition is true. `is_plain` is as above.
fn update_where<
    B: Written<Elem: Clone>,
    C: Expr<Elem = bool, Shape = M>,
    M: Shape,
    S: Shape,
    O,
    V: Clone,
>(
    mut place: Conditional<B, Storing<'_, C, M>, S>,
    value: V,
    is_plain: bool,
) -> Result<(), Error>
where
    O: BinaryOperator<B::Elem, V, Out: StoreInto<B::Elem>>,
{
    let context = (place.expression(), value);
    let kernel = Kernel::new::<UpdateSelected<O, C, V, B::Elem>>(&context);
    let update = |element: &mut B::Elem| {
        *element = O::apply(element.clone(), context.1.clone()).store();
    };
    if !C::may_fail() && (compute_where(kernel, &place, is_plain) || place.for_each(update)) {
        return Ok(());
    }
    let place = place.masked()?;
    // SAFETY: [target] the condition has been read, and the value is there.
    let place = unsafe { B::into_mutable(place) };
    update_each::<O, _, _, _>(place, core::iter::repeat(context.1))
}

/// Computes a kernel of the condition into the places that it covers, if these are all there are, and
/// if the condition does not read one after it has been written; else `false`, and nothing was written.
#[inline(always)]
fn compute_where<B: Written, C: Expr<Elem = bool, Shape = M>, M: Shape, S: Shape>(
    kernel: Kernel<'_>,
    place: &Conditional<B, Storing<'_, C, M>, S>,
    is_plain: bool,
) -> bool {
    let Some(leaf) = place.leaf() else {
        return false;
    };
    let mut leaves = place.expression().leaves();
    // SAFETY: [target] the leaves are those of the condition, which has the shape of the places.
    // These are borrowed for writing, and the kernels above write elements of their type.
    unsafe {
        B::compute(
            kernel,
            leaf,
            leaves.as_mut_slice(),
            is_plain && C::is_plain(),
        )
    }
}
