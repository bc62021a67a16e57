//! The first of several choices whose condition holds, of lists that are held in variables.

use crate::array::{AsView, Owned};
use crate::element::StoreInto;
use crate::error::or_panic;
use crate::expr::collect;
use crate::np::indexing::broadcast_shapes::together;
use crate::refusal::require;
use crate::shape::{Broadcast, Shape, checked_size, computed_shape};
use alloc::vec::Vec;

/// The shape that conditions and choices have together.
type Together<C, V> = <<<C as AsView>::Shape as Shape>::Erased as Broadcast<
    <<V as AsView>::Shape as Shape>::Erased,
>>::Out;

/// The elements of the first of the choices whose condition is true, `default` where none is; NumPy's
/// `np.select(condlist, choicelist, default)`, of lists that are held in variables. (In `arr!`, a selection
/// whose lists are written there is part of the expression around it.)
///
/// # Panics
/// `list of cases must be same length as list of conditions`;
/// `select with an empty condition list is not possible`;
/// `shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape
/// (2,) and arg 1 with shape (3,).`
///
/// ```
/// use ndview::prelude::*;
/// let x = arr!([1, 2, 3]);
/// let conditions = vec![arr!(x > 2), arr!(x < 2)];
/// let choices = vec![x.copy(), arr!(x * 10)];
/// assert_eq!(np::select(&conditions, &choices, -1), arr!([10, -1, 3]));
/// assert_eq!(arr!(np.select(conditions, choices, default=-1)), arr!([10, -1, 3]));
/// ```
#[must_use]
#[track_caller]
pub fn select<C, V>(
    condlist: &[C],
    choicelist: &[V],
    default: impl StoreInto<V::Elem>,
) -> Owned<V::Elem, Together<C, V>>
where
    C: AsView<Elem = bool>,
    V: AsView<Elem: Clone>,
    <C::Shape as Shape>::Erased: Broadcast<<V::Shape as Shape>::Erased>,
{
    require!(
        condlist.len() == choicelist.len(),
        "list of cases must be same length as list of conditions"
    );
    require!(
        !condlist.is_empty(),
        "select with an empty condition list is not possible"
    );
    let conditions = together(&lens_of(condlist));
    let choices = together(&lens_of(choicelist));
    let shape: Together<C, V> = computed_shape(&together(&[conditions, choices]));
    let size = or_panic(checked_size::<V::Elem>(shape.lens().as_ref()));
    let mut selected = vec![default.store(); size];
    for (condition, choice) in condlist.iter().zip(choicelist).rev() {
        let condition = or_panic(collect(condition.array_view(), shape));
        let choice = or_panic(collect(choice.array_view(), shape));
        for ((selected, choice), is_true) in selected.iter_mut().zip(choice).zip(condition) {
            if is_true {
                *selected = choice;
            }
        }
    }
    Owned::from_parts(shape, selected)
}

/// The lengths of each array.
fn lens_of<A: AsView>(arrays: &[A]) -> Vec<Vec<usize>> {
    let views = arrays.iter().map(AsView::array_view);
    views.map(|view| view.shape().as_ref().to_vec()).collect()
}
