//! Where elements belong among others that ascend.

use alloc::borrow::Cow;

use crate::array::AsView;
use crate::axis::Axis;
use crate::element::{Compare, Integer, Number, Promote};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::{Collected, Expr, Less, LessEqual, Operand, Yields, for_each_block};
use crate::np::sorting::bisect;
use crate::np::sorting::sought::Sought;
use crate::np::{Unset, words};
use crate::refusal::{refuse, require};
use crate::shape::{Shape, checked_size};

/// A shape of one axis, which an array that is searched is required to have.
#[diagnostic::on_unimplemented(
    message = "object too deep for desired array",
    label = "the array that is searched has shape `{Self}`, and not one axis"
)]
pub trait Searched: Shape {
    /// The axis.
    type Axis: Axis;
}
#[diagnostic::do_not_recommend]
impl<X: Axis> Searched for (X,) {
    type Axis = X;
}

/// The positions at which the elements of `v` can be put into `a`, which has one axis and ascends, so
/// that it still does: before equal elements; NumPy's `np.searchsorted`. [`searchsorted_with`] yields
/// those after equal elements. `v` is an array or a scalar.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([10, 20, 20, 30]);
/// assert_eq!(np::searchsorted(&a, &20), 1);
/// assert_eq!(np::searchsorted(&a, &arr!([5.0, 25.0])), arr!([0, 3]));
/// let bytes: Owned<u8, _> = arr!([10, 20]);
/// assert_eq!(arr!(np.searchsorted(bytes, 300)), 2);
/// ```
#[must_use]
#[track_caller]
pub fn searchsorted<'v, A, V>(a: &A, v: &'v V) -> Found<'v, V>
where
    A: AsView<Elem: Clone, Shape: Searched> + ?Sized,
    V: Operand<Expr<'v>: Expr<Shape: Collected<i64>, Elem: Clone>> + ?Sized,
    A::Elem: Promote<<V::Expr<'v> as Yields>::Elem, Out: Number>,
{
    searchsorted_with(a, v, words::Left, Unset)
}

/// As [`searchsorted`], before equal elements ([`words::Left`]) or after them ([`words::Right`]), of elements that
/// ascend in another order than they have: that of the positions in `sorter`; NumPy's
/// `np.searchsorted(a, v, side, sorter)`.
///
/// # Panics
/// `sorter.size must equal a.size`; `Sorter index out of range.`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::searchsorted_with(&arr!([10, 20, 20, 30]), &20, np::words::Right, np::Unset), 3);
/// let a = arr!([30, 10, 20]);
/// assert_eq!(arr!(np.searchsorted(a, [15, 99], sorter=np.argsort(a))), arr!([1, 3]));
/// ```
#[must_use]
#[track_caller]
pub fn searchsorted_with<'v, A, V, D: Side>(
    a: &A,
    v: &'v V,
    _side: D,
    sorter: impl OptionalOrder,
) -> Found<'v, V>
where
    A: AsView<Elem: Clone, Shape: Searched> + ?Sized,
    V: Operand<Expr<'v>: Expr<Shape: Collected<i64>, Elem: Clone>> + ?Sized,
    A::Elem: Promote<<V::Expr<'v> as Yields>::Elem, Out: Number>,
{
    let elements = sorter.ordered(a.array_view().elements());
    match D::OR_EQUAL {
        true => search::<true, _, _>(&elements, v, |place| place),
        false => search::<false, _, _>(&elements, v, |place| place),
    }
}

/// Where among equal elements one is put: [`words::Left`] or [`words::Right`] of them.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.searchsorted([1, 2, 2, 3], 2, side="left")), 1);
/// assert_eq!(arr!(np.searchsorted([1, 2, 2, 3], 2, side="right")), 3);
/// ```
pub trait Side {
    /// Whether an element that equals what is put in stays before it.
    #[doc(hidden)]
    const OR_EQUAL: bool;
}

impl Side for words::Left {
    const OR_EQUAL: bool = false;
}

impl Side for words::Right {
    const OR_EQUAL: bool = true;
}

/// The order in which elements ascend: positions, or [`Unset`] where they ascend as they are.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([30, 10, 20]);
/// assert_eq!(arr!(np.searchsorted(a, [15, 99], sorter=np.argsort(a))), arr!([1, 3]));
/// ```
pub trait OptionalOrder {
    /// The elements in that order.
    #[doc(hidden)]
    #[track_caller]
    fn ordered<T: Clone>(self, elements: Cow<'_, [T]>) -> Cow<'_, [T]>;
}

impl OptionalOrder for Unset {
    fn ordered<T: Clone>(self, elements: Cow<'_, [T]>) -> Cow<'_, [T]> {
        elements
    }
}

impl<A: AsView<Elem: Integer, Shape: Searched> + ?Sized> OptionalOrder for &A {
    #[track_caller]
    fn ordered<T: Clone>(self, elements: Cow<'_, [T]>) -> Cow<'_, [T]> {
        let order = self.array_view();
        require!(
            order.size() == elements.len(),
            "sorter.size must equal a.size"
        );
        let ordered = order.into_iter().map(|place| {
            let element = usize::try_from(place.saturate()).map(|place| elements.get(place));
            let Ok(Some(element)) = element else {
                refuse!("Sorter index out of range.")
            };
            element.clone()
        });
        Cow::Owned(ordered.collect())
    }
}

/// An array of positions, or one of them.
type Found<'v, V> = <<<V as Operand>::Expr<'v> as Yields>::Shape as Collected<i64>>::Out;

/// What `place_of` makes of the number of elements that are before each of `v`; those that are equal are, if
/// `OR_EQUAL`: known while compiling, so that elements are compared in vectors.
fn search<'v, const OR_EQUAL: bool, T, V>(
    elements: &[T],
    v: &'v V,
    place_of: impl Fn(usize) -> usize,
) -> Found<'v, V>
where
    T: Clone + Promote<<V::Expr<'v> as Yields>::Elem, Out: Number>,
    V: Operand<Expr<'v>: Expr<Shape: Collected<i64>, Elem: Clone>> + ?Sized,
{
    let values = v.operand();
    let shape = or_panic(values.shape());
    // Such an integer need not fit into the type of the elements.
    if values.weak().is_some() {
        let is_before = |element: &T, value: &<V::Expr<'v> as Yields>::Elem| {
            let (element, value) = (element.clone(), value.clone());
            match OR_EQUAL {
                true => element.compare::<LessEqual>(value),
                false => element.compare::<Less>(value),
            }
        };
        return places(elements, values, shape, is_before, place_of);
    }
    let is_before = |element: &T, value: &<V::Expr<'v> as Yields>::Elem| {
        let (element, value) = element.clone().promote(value.clone());
        match OR_EQUAL {
            true => !value.precedes(element),
            false => element.precedes(value),
        }
    };
    places(elements, values, shape, is_before, place_of)
}

/// What `place_of` makes of the number of elements that are before each value.
fn places<T, E: Expr<Elem: Clone>, S: Collected<i64>>(
    elements: &[T],
    values: E,
    shape: S,
    is_before: impl Fn(&T, &E::Elem) -> bool,
    place_of: impl Fn(usize) -> usize,
) -> S::Out {
    let mut places = allocate(or_panic(checked_size::<i64>(shape.lens().as_ref())));
    for_each_block(values, shape, |values| {
        bisect::places(elements, values, &is_before, |_, place| {
            places.push(place_of(place) as i64);
        });
    });
    shape.collected(places)
}

/// The number of the bin that each element of `x` belongs to; NumPy's `np.digitize`. The bins are given
/// by their edges, which ascend or descend; 0 is before the first edge. With `right`, an element that is
/// an edge belongs to the bin that ends there, else to the one that begins there. `x` is an array or a
/// scalar. In `arr!`, `right` may be left out: then it is `False`.
///
/// # Panics
/// `bins must be monotonically increasing or decreasing`
///
/// ```
/// use ndview::prelude::*;
/// let edges = arr!([0.0, 1.0, 2.5]);
/// assert_eq!(np::digitize(&arr!([0.5, 1.0, -3.0, 9.0]), &edges, false), arr!([1, 2, 0, 3]));
/// assert_eq!(arr!(np.digitize(1.0, edges, right=True)), 1);
/// ```
#[must_use]
#[track_caller]
pub fn digitize<'x, X, B>(x: &'x X, bins: &B, right: bool) -> Found<'x, X>
where
    B: AsView<Elem: Clone + PartialOrd, Shape: Searched> + ?Sized,
    X: Operand<Expr<'x>: Expr<Shape: Collected<i64>, Elem: Clone>> + ?Sized,
    B::Elem: Promote<<X::Expr<'x> as Yields>::Elem, Out: Number>,
{
    let mut bins = bins.array_view().to_vec();
    let (len, ascends) = (bins.len(), bins.is_sorted());
    if !ascends {
        bins.reverse();
        require!(
            bins.is_sorted(),
            "bins must be monotonically increasing or decreasing"
        );
    }
    let number = |place| if ascends { place } else { len - place };
    match right {
        true => search::<false, _, _>(&bins, x, number),
        false => search::<true, _, _>(&bins, x, number),
    }
}

/// Whether each element is among those of another array; NumPy's `np.isin`. `nan` is nowhere.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::isin(&arr!([[1, 2], [3, 4]]), &[4, 1]), arr!([[true, false], [false, true]]));
/// assert!(np::isin(&2, &[1, 2]));
/// assert_eq!(np::isin(&arr!(["de", "fr"]), &["fr"]), arr!([false, true]));
/// ```
#[must_use]
#[track_caller]
pub fn isin<'a, A, B>(element: &'a A, test_elements: &B) -> Among<'a, A>
where
    A: Operand<Expr<'a>: Expr<Shape: Collected<bool>, Elem: Clone>> + ?Sized,
    B: AsView<Elem: Sought<<A::Expr<'a> as Yields>::Elem>> + ?Sized,
{
    isin_with(element, test_elements, false)
}

/// As [`isin`], or, with `invert`, whether each element is not among those; NumPy's
/// `np.isin(element, test_elements, invert)`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.isin([1, 2, 3], [2], invert=True)), arr!([true, false, true]));
/// ```
#[must_use]
#[track_caller]
pub fn isin_with<'a, A, B>(element: &'a A, test_elements: &B, invert: bool) -> Among<'a, A>
where
    A: Operand<Expr<'a>: Expr<Shape: Collected<bool>, Elem: Clone>> + ?Sized,
    B: AsView<Elem: Sought<<A::Expr<'a> as Yields>::Elem>> + ?Sized,
{
    let others = test_elements.array_view().elements();
    let elements = element.operand();
    let shape = or_panic(elements.shape());
    let mut is_among = allocate(or_panic(checked_size::<bool>(shape.lens().as_ref())));
    if let (Some(integers), Some(other)) = (Sought::integers(&others, shape.size()), others.first())
    {
        for_each_block(elements, shape, |elements| {
            is_among.extend(
                elements
                    .iter()
                    .map(|element| integers.has(other.integer(element)) != invert),
            );
        });
        return shape.collected(is_among);
    }
    if bisect::are_few::<B::Elem, <A::Expr<'a> as Yields>::Elem>(&others) {
        for_each_block(elements, shape, |elements| {
            bisect::counts(&others, elements, Sought::is_equal, |_, counts| {
                is_among.extend(counts.iter().map(|&count| (count > 0) != invert));
            });
        });
        return shape.collected(is_among);
    }
    let mut sorted = others.into_owned();
    Sought::sort(&mut sorted);
    for_each_block(elements, shape, |elements| {
        bisect::places(&sorted, elements, Sought::is_before, |element, place| {
            let is_there = sorted
                .get(place)
                .is_some_and(|other| other.is_equal(element));
            is_among.push(is_there != invert);
        });
    });
    shape.collected(is_among)
}

/// A mask, or a `bool`.
type Among<'a, A> = <<<A as Operand>::Expr<'a> as Yields>::Shape as Collected<bool>>::Out;
