//! One element by its position.

use crate::array::AsView;
use crate::element::Integer;
use crate::error::{Error, or_panic};
use crate::position::position;
use crate::refusal::refuse;
use crate::shape::{HasRank, Shape};

/// The position of an element: nothing, if there is only one; a number in row-major order, or one for each
/// axis.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [3, 4]]);
/// assert_eq!(arr!(m.item(2)), 3);
/// assert_eq!(arr!(m.item(-1, 0)), 3);
/// assert_eq!(arr!(m[:1, :1].item()), 1);
/// ```
#[diagnostic::on_unimplemented(
    message = "incorrect number of indices for array",
    label = "not one index for each axis of `{S}`"
)]
pub trait ItemIndex<S: Shape> {
    /// Its number in row-major order.
    #[doc(hidden)]
    #[track_caller]
    fn place(self, shape: S) -> usize;
}

impl<S: Shape> ItemIndex<S> for () {
    fn place(self, shape: S) -> usize {
        match shape.size() {
            1 => 0,
            _ => refuse!("can only convert an array of size 1 to a Python scalar"),
        }
    }
}

impl<S: Shape, I: Integer> ItemIndex<S> for (I,) {
    fn place(self, shape: S) -> usize {
        let size = shape.size();
        match position(self.0.saturate(), size) {
            Some(place) => place,
            None => refuse!("index {} is out of bounds for size {size}", self.0),
        }
    }
}

macro_rules! indices {
    ($($rank:literal: $($index:ident)*;)*) => {$(
        impl<S: Shape<Erased: HasRank<$rank>>, $($index: Integer),*> ItemIndex<S> for ($($index,)*) {
            #[allow(non_snake_case, reason = "the indices are bound by the names of their types")]
            fn place(self, shape: S) -> usize {
                let ($($index,)*) = self;
                let indices = [$(($index.saturate(), $index.widened())),*];
                let lens = shape.lens();
                let mut place = 0;
                for (axis, (&size, (index, written))) in lens.as_ref().iter().zip(indices).enumerate() {
                    let position = position(index, size);
                    let position = or_panic(position.ok_or(Error::OutOfBounds { index: written, axis, size }));
                    place = place * size + position;
                }
                place
            }
        }
    )*};
}
indices! {
    2: I J;
    3: I J K;
    4: I J K L;
    5: I J K L M;
    6: I J K L M N;
}

/// The element at a position: its number in row-major order, or one for each axis; NumPy's `a.item(i)`,
/// `a.item(i, j)`. The method without arguments is that of arrays, of which the element is the only one.
///
/// # Panics
/// `index 9 is out of bounds for size 4`; `index 5 is out of bounds for axis 1 with size 3`;
/// `can only convert an array of size 1 to a Python scalar`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(np::item(&a, (3,)), 4);
/// assert_eq!(arr!(a.item(1, 0)), 3);
/// ```
#[must_use]
#[track_caller]
pub fn item<A, I>(a: &A, index: I) -> A::Elem
where
    A: AsView<Elem: Clone> + ?Sized,
    I: ItemIndex<A::Shape>,
{
    let view = a.array_view();
    let place = index.place(view.typed_shape());
    match view.into_iter().nth(place) {
        Some(element) => element.clone(),
        None => unreachable!("the place is within the array"),
    }
}
