//! From each element to the next.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{
    Alternative, FloatElement, Integer, Number, StoreInto, Subtracted, for_each_number,
};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::{Expr, Operand, Yields, collect};
use crate::np::lanes::{Lanes, resized};
use crate::np::manipulation::join::join;
use crate::np::{self, Unset};
use crate::refusal::refuse;
use crate::shape::{AxisOf, Shape, computed_shape};

/// Elements between which there is a difference: numbers, and bools, which differ or do not.
#[diagnostic::on_unimplemented(
    message = "there is no difference of elements of type `{Self}`",
    label = "not numbers, and not bools"
)]
pub trait Difference: Number {
    /// From the one before to this one.
    fn after(self, before: Self) -> Self;
}

macro_rules! differences {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Difference for $number {
            #[inline(always)]
            fn after(self, before: Self) -> Self {
                self.subtract(before)
            }
        }
    )*};
}
for_each_number!(signed unsigned => differences! {});

/// Any float: a function over all of them need not ask for it.
#[diagnostic::do_not_recommend]
impl<T: FloatElement> Difference for T {
    #[inline(always)]
    fn after(self, before: Self) -> Self {
        self.subtract(before)
    }
}

#[cfg(feature = "complex")]
#[diagnostic::do_not_recommend]
impl<F: crate::element::Component> Difference for crate::complex::Complex<F> {
    #[inline(always)]
    fn after(self, before: Self) -> Self {
        self.subtract(before)
    }
}

#[diagnostic::do_not_recommend]
impl Difference for bool {
    #[inline(always)]
    fn after(self, before: Self) -> Self {
        self != before
    }
}

/// The differences between neighbours along an axis, `n` times.
#[track_caller]
fn differences<T: Difference>(
    elements: Cow<'_, [T]>,
    mut along: Lanes,
    n: impl Integer,
) -> (usize, Vec<T>) {
    let Ok(n) = usize::try_from(n.saturate()) else {
        refuse!("order must be non-negative but got {n}");
    };
    let mut elements = elements;
    for _ in 0..n.min(along.len) {
        let mut next = allocate((along.len - 1) * along.outer * along.inner);
        for block in elements.chunks_exact(along.block().max(1)) {
            let pairs = block.iter().zip(&block[along.inner..]);
            next.extend(pairs.map(|(before, after)| after.after(*before)));
        }
        elements = Cow::Owned(next);
        along.len -= 1;
    }
    (along.len, elements.into_owned())
}

/// The differences between neighbours along the last axis, and between those, `n` times; of bools,
/// whether they differ; NumPy's `np.diff`. In `arr!`, `n` may be left out: then it is 1.
///
/// # Panics
/// `order must be non-negative but got -1`
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1, 4, 9, 16]);
/// assert_eq!(np::diff(&a, 1), arr!([3, 5, 7]));
/// assert_eq!(arr!(np.diff(a, n=2)), arr!([2, 2]));
/// ```
#[must_use]
#[track_caller]
pub fn diff<A>(a: &A, n: impl Integer) -> Owned<A::Elem, <A::Shape as AxisOf<-1>>::Replaced<Dyn>>
where
    A: AsView<Elem: Difference, Shape: AxisOf<-1>> + ?Sized,
{
    resized::<np::Along<-1>, A, _>(a, |elements, along| differences(elements, along, n))
}

/// The differences between neighbours along an axis, of the elements with others before them and after
/// them, and between those, `n` times; NumPy's `np.diff(a, n, axis, prepend, append)`. What is put before
/// and after is an array, or a number for each position of the other axes.
///
/// # Panics
/// As [`diff`]; as [`concatenate`](crate::np::concatenate) for arrays that do not fit.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [4, 9]]);
/// assert_eq!(arr!(np.diff(a, axis=0)), arr!([[3, 7]]));
/// assert_eq!(arr!(np.diff([1, 4, 9], prepend=0)), arr!([1, 3, 5]));
/// assert_eq!(arr!(np.diff(a, append=[[0.5], [1.0]])), arr!([[1.0, -1.5], [5.0, -8.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn diff_with<const N: isize, A, P, Q, T, U>(
    a: &A,
    n: impl Integer,
    _axis: np::Along<N>,
    prepend: P,
    append: Q,
) -> Owned<U, <A::Shape as AxisOf<N>>::Replaced<Dyn>>
where
    A: AsView<Elem: StoreInto<T> + Clone, Shape: AxisOf<N>> + ?Sized,
    P: Added<A::Elem, Out = T>,
    Q: Added<T, Out = U>,
    T: StoreInto<U> + Clone,
    U: Difference,
{
    let number = <A::Shape as AxisOf<N>>::NUMBER;
    let view = a.array_view();
    // Without differences, NumPy returns the array as it is.
    let is_alone = n.saturate() == 0;
    let lens = view.shape().as_ref().to_vec();
    let elements = view.row_major::<T>();
    let (lens, elements) = match prepend.piece().filter(|_| !is_alone) {
        Some(before) => {
            let before = before.across(&lens, number);
            joined([before, Piece::new(lens, elements)], number)
        }
        None => (lens, elements),
    };
    let elements = T::store_all(elements);
    let (mut lens, elements) = match append.piece().filter(|_| !is_alone) {
        Some(after) => {
            let after = after.across(&lens, number);
            joined([Piece::new(lens, elements), after], number)
        }
        None => (lens, elements),
    };
    let (len, elements) = differences(elements, Lanes::axis(&lens, number), n);
    lens[number] = len;
    Owned::from_parts(computed_shape(&lens), elements)
}

/// Elements, and the lengths of the array that they are in.
#[doc(hidden)]
pub struct Piece<T> {
    lens: Vec<usize>,
    elements: Vec<T>,
}

impl<T: Clone> Piece<T> {
    fn new(lens: Vec<usize>, elements: Cow<'_, [T]>) -> Self {
        let elements = elements.into_owned();
        Piece { lens, elements }
    }

    /// It, or, of a single number, as many as there are positions of the other axes of an array.
    fn across(self, lens: &[usize], axis: usize) -> Self {
        match (self.lens.as_slice(), self.elements.as_slice()) {
            ([], [number]) => {
                let mut lens = lens.to_vec();
                lens[axis] = 1;
                let elements = vec![number.clone(); lens.iter().product()];
                Piece { lens, elements }
            }
            _ => self,
        }
    }
}

/// Two pieces, one after the other along an axis of theirs.
#[track_caller]
fn joined<'e, T: Clone>(pieces: [Piece<T>; 2], axis: usize) -> (Vec<usize>, Cow<'e, [T]>) {
    let pieces = pieces.into_iter();
    let (lens, pieces): (Vec<_>, Vec<_>) = pieces
        .map(|piece| (piece.lens, Cow::Owned(piece.elements)))
        .unzip();
    let (lens, elements) = or_panic(join(&lens, axis, &pieces));
    (lens, Cow::Owned(elements))
}

/// What is put beside the elements of an array of `T`: an array, a number, or nothing.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.diff([1, 4, 9], append=[10, 12])), arr!([3, 5, 1, 2]));
/// assert_eq!(arr!(np.diff([1, 4, 9], prepend=0)), arr!([1, 3, 5]));
/// ```
pub trait Added<T> {
    /// The type of all together.
    type Out;

    #[doc(hidden)]
    fn piece(self) -> Option<Piece<Self::Out>>;
}

impl<T> Added<T> for Unset {
    type Out = T;

    fn piece(self) -> Option<Piece<T>> {
        None
    }
}

impl<'v, T, V, U> Added<T> for &'v V
where
    V: Operand<Expr<'v>: Expr<Elem: StoreInto<U>>> + ?Sized,
    T: Alternative<<V::Expr<'v> as Yields>::Elem, Out = U>,
{
    type Out = U;

    #[track_caller]
    fn piece(self) -> Option<Piece<U>> {
        let values = self.operand();
        let shape = or_panic(values.shape());
        let elements = or_panic(collect(values, shape)).into_iter();
        Some(Piece {
            lens: shape.lens().as_ref().to_vec(),
            elements: elements.map(StoreInto::store).collect(),
        })
    }
}

/// The differences between neighbours in row-major order; NumPy's `np.ediff1d`. [`ediff1d_with`] puts elements
/// before and after them.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::ediff1d(&arr!([[1, 4], [9, 16]])), arr!([3, 5, 7]));
/// ```
#[must_use]
pub fn ediff1d<A>(ary: &A) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Number + Subtracted<Out = A::Elem>> + ?Sized,
{
    ediff1d_with(ary, Unset, Unset)
}

/// The differences between neighbours in row-major order, with other elements after them and before them: a
/// number, or an array of them; NumPy's `np.ediff1d(ary, to_end, to_begin)`.
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([1, 4, 9]);
/// assert_eq!(arr!(np.ediff1d(a, to_begin=0, to_end=[7, 8])), arr!([0, 3, 5, 7, 8]));
/// ```
#[must_use]
#[track_caller]
pub fn ediff1d_with<A>(
    ary: &A,
    to_end: impl AtAnEnd<A::Elem>,
    to_begin: impl AtAnEnd<A::Elem>,
) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Number + Subtracted<Out = A::Elem>> + ?Sized,
{
    let elements = ary.array_view().elements();
    let pairs = elements.iter().zip(elements.get(1..).unwrap_or_default());
    let (to_begin, to_end) = (to_begin.elements(), to_end.elements());
    let mut differences = allocate(to_begin.len() + pairs.len() + to_end.len());
    differences.extend(to_begin);
    differences.extend(pairs.map(|(before, after)| after.minus(*before)));
    differences.extend(to_end);
    Owned::from(differences)
}

/// What [`ediff1d_with`] puts at an end of differences of type `T`: an array, a number, or nothing.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.ediff1d([1, 4, 9], to_begin=0, to_end=[-1, -2])), arr!([0, 3, 5, -1, -2]));
/// ```
#[diagnostic::on_unimplemented(
    message = "dtype of `to_end` and `to_begin` must be compatible with input `ary` under the `same_kind` rule.",
    label = "not numbers that can be stored among elements of type `{T}`"
)]
pub trait AtAnEnd<T> {
    /// The elements, in row-major order.
    #[doc(hidden)]
    #[track_caller]
    fn elements(self) -> Vec<T>;
}

impl<T> AtAnEnd<T> for Unset {
    fn elements(self) -> Vec<T> {
        Vec::new()
    }
}

impl<'v, T, V> AtAnEnd<T> for &'v V
where
    V: Operand<Expr<'v>: Expr<Elem: StoreInto<T>>> + ?Sized,
{
    #[track_caller]
    fn elements(self) -> Vec<T> {
        let values = self.operand();
        let shape = or_panic(values.shape());
        let elements = or_panic(collect(values, shape)).into_iter();
        elements.map(StoreInto::store).collect()
    }
}
