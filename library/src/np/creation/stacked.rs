//! Lists: of elements, and of arrays, which become one array of more axes.

use crate::array::{AsView, Nested, Owned, View, ViewMut};
use crate::axis::verdict::Choice;
use crate::element::Storable;
use crate::engine::allocate;
use crate::error::{Error, or_panic};
use crate::expr::{Operand, Single};
use crate::shape::layout::{Layout, Strided};
use crate::shape::{Joined, SameShape, Shape, checked_size, computed_shape};
use alloc::borrow::Cow;
use alloc::vec::Vec;

/// An operand as an entry of a list: an element, or an array of which the layout does not matter.
///
/// ```
/// use ndview::prelude::*;
/// let (row, n) = (arr!([1, 2]), 3);
/// assert_eq!(arr!([row, row]), arr!([[1, 2], [1, 2]]));
/// assert_eq!(arr!([n, n]), arr!([3, 3]));
/// ```
pub trait Listable {
    crate::sealed::seal!(required);

    /// It as an entry.
    type Entry;

    /// It as an entry.
    fn entry(self) -> Self::Entry;
}

impl<T: Storable> Listable for Single<'_, T> {
    crate::sealed::seal!();

    type Entry = T;

    #[inline(always)]
    fn entry(self) -> T {
        self.0.clone()
    }
}

impl<'a, T, S: Shape, L: Layout> Listable for View<'a, T, S, L> {
    crate::sealed::seal!();

    type Entry = View<'a, T, S, Strided>;

    #[inline(always)]
    fn entry(self) -> View<'a, T, S, Strided> {
        self.strided()
    }
}

/// What may be an entry of a list in `arr!`. Of what is no [`Operand`], nothing is known of the list: that is what `K`
/// is for.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an array of elements nor an element",
    label = "no element, and no array, view, `Vec` or slice of elements",
    note = "a type of your own becomes an element by `impl ndview::Element for ..`, a type parameter by a bound such as `T: ndview::Float`",
    note = "an `Option` or a `Result` yields what it holds by `?` or `.unwrap()`, a `Mutex` by `.lock().unwrap()`, a `RefCell` by `.borrow()` or `.borrow_mut()`"
)]
pub trait ListEntry<'a, K: Choice> {
    crate::sealed::seal!(required);

    /// It as an entry.
    type Entry;

    /// It as an entry.
    fn entry(&'a self) -> Self::Entry;
}

#[diagnostic::do_not_recommend]
impl<'a, X, K: Choice> ListEntry<'a, K> for X
where
    X: Operand<K, Expr<'a>: Listable> + ?Sized + 'a,
{
    crate::sealed::seal!();

    type Entry = <X::Expr<'a> as Listable>::Entry;

    #[inline(always)]
    fn entry(&'a self) -> Self::Entry {
        self.operand().entry()
    }
}

/// What a list of this shape consists of.
///
/// ```
/// use ndview::prelude::*;
/// let row = arr!([1, 2]);
/// let rows: Owned<i32, Shape![2, 2]> = arr!([row, row]);
/// assert_eq!(rows, arr!([[1, 2], [1, 2]]));
/// ```
pub trait Listed<S: Shape>: Sized {
    crate::sealed::seal!(required);

    /// The array that the list is.
    type Out;

    /// The array.
    fn list(shape: S, entries: Vec<Self>) -> Result<Self::Out, Error>;
}

impl<T: Storable, S: Shape> Listed<S> for T {
    crate::sealed::seal!();

    type Out = Owned<T, S>;

    #[inline(always)]
    fn list(shape: S, entries: Vec<T>) -> Result<Owned<T, S>, Error> {
        Ok(Owned::from_parts(shape, entries))
    }
}

impl<T: Clone, Z: Shape, L: Layout, S: Joined<Z>> Listed<S> for View<'_, T, Z, L> {
    crate::sealed::seal!();

    type Out = Owned<T, S::Out>;

    fn list(shape: S, entries: Vec<Self>) -> Result<Self::Out, Error> {
        let inner = match entries.first() {
            Some(first) => first.typed_shape().lens(),
            None => Z::shortest().lens(),
        };
        let entries: Vec<_> = entries.into_iter().map(Entry::of).collect();
        let (lens, elements) = all_elements(shape.lens().as_ref(), inner.as_ref(), &entries)?;
        Ok(Owned::from_parts(computed_shape(&lens), elements))
    }
}

/// An array of a list, whatever is known of its shape.
struct Entry<'a, T: Clone> {
    lens: Vec<usize>,
    elements: Cow<'a, [T]>,
}

impl<'a, T: Clone> Entry<'a, T> {
    fn of<Z: Shape, L: Layout>(view: View<'a, T, Z, L>) -> Self {
        Entry {
            lens: view.typed_shape().lens().as_ref().to_vec(),
            elements: view.elements(),
        }
    }
}

/// The elements of all arrays of a list, whose own lengths are `outer`, and the lengths of them together; `inner` are
/// those of the first.
fn all_elements<T: Clone>(
    outer: &[usize],
    inner: &[usize],
    entries: &[Entry<'_, T>],
) -> Result<(Vec<usize>, Vec<T>), Error> {
    let mut lens = outer.to_vec();
    let mut agreed = inner;
    for entry in entries {
        let pairs = agreed.iter().zip(&entry.lens);
        agreed = &agreed[..pairs.take_while(|(one, other)| one == other).count()];
    }
    lens.extend_from_slice(agreed);
    if agreed.len() < inner.len() {
        return Err(Error::Inhomogeneous { agreed: lens });
    }
    let mut elements = allocate(checked_size::<T>(&lens)?);
    for entry in entries {
        elements.extend_from_slice(&entry.elements);
    }
    Ok((lens, elements))
}

/// The entries of a list of this shape, each of its own type: elements of one type, or arrays of which more is
/// known of one than of another.
///
/// ```
/// use ndview::prelude::*;
/// let (known, counted) = (arr!([1, 2]), Owned::from(vec![3, 4]));
/// assert_eq!(arr!([known, counted]), arr!([[1, 2], [3, 4]]));
/// ```
#[diagnostic::on_unimplemented(
    message = "the entries of a list are elements of one type, or arrays of one shape: these are `{Self}`",
    label = "entries of different types",
    note = "convert them to one: `n as f64` of a number, `.astype(f64)` of an array"
)]
pub trait ListedTogether<S: Shape> {
    crate::sealed::seal!(required);

    /// The array that the list is.
    type Out;

    /// The array.
    fn list(self, shape: S) -> Result<Self::Out, Error>;

    /// A list in `arr!`: by the name of this trait, because then no message quotes the bound of a function.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    fn listed(self, shape: S) -> Self::Out
    where
        Self: Sized,
    {
        or_panic(self.list(shape))
    }
}

/// Tuples of entries; `Z` is the shape of each, `Y` what is known of it and those before.
macro_rules! listed_together {
    ($($z0:ident [$($number:tt $z:ident $before:ident $y:ident)*] => $together:ident, ($($element:ident)+);)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Storable, S: Shape> ListedTogether<S> for ($($element,)+) {
            crate::sealed::seal!();

            type Out = Owned<T, S>;

            #[inline(always)]
            fn list(self, shape: S) -> Result<Owned<T, S>, Error> {
                Ok(Owned::of_array(shape, [self.0, $(self.$number,)*]))
            }
        }

        impl<T: Clone, S, $z0: Shape, $($z: Shape, $y: Shape,)* O: Shape>
            ListedTogether<S> for (View<'_, T, $z0, Strided>, $(View<'_, T, $z, Strided>,)*)
        where
            S: Joined<$together, Out = O>,
            $($before: SameShape<$z, $number, Out = $y>,)*
        {
            crate::sealed::seal!();

            type Out = Owned<T, O>;

            fn list(self, shape: S) -> Result<Owned<T, O>, Error> {
                let entries = [Entry::of(self.0), $(Entry::of(self.$number),)*];
                let (lens, elements) = all_elements(shape.lens().as_ref(), &entries[0].lens, &entries)?;
                Ok(Owned::from_parts(computed_shape(&lens), elements))
            }
        }
    )*};
}
listed_together! {
    Z0 [] => Z0, (T);
    Z0 [1 Z1 Z0 Y1] => Y1, (T T);
    Z0 [1 Z1 Z0 Y1 2 Z2 Y1 Y2] => Y2, (T T T);
    Z0 [1 Z1 Z0 Y1 2 Z2 Y1 Y2 3 Z3 Y2 Y3] => Y3, (T T T T);
    Z0 [1 Z1 Z0 Y1 2 Z2 Y1 Y2 3 Z3 Y2 Y3 4 Z4 Y3 Y4] => Y4, (T T T T T);
    Z0 [1 Z1 Z0 Y1 2 Z2 Y1 Y2 3 Z3 Y2 Y3 4 Z4 Y3 Y4 5 Z5 Y4 Y5] => Y5, (T T T T T T);
}

/// A list in `arr!` of more entries than a tuple has, all of one type.
#[doc(hidden)]
#[inline(always)]
#[track_caller]
pub fn list<S: Shape, E: Listed<S, Out = O>, O>(shape: S, entries: Vec<E>) -> O {
    or_panic(E::list(shape, entries))
}

/// What an array may consist of that [`array`](fn@array) copies: elements, or arrays.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1, 2], [3, 4]]);
/// let rows: Vec<_> = m.rows().collect();
/// assert_eq!(arr!(np.array(rows)), m);
/// assert_eq!(arr!(np.array([1, 2])), [1, 2]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an array nor an element of one",
    label = "not an array, a view, a `Vec`, a slice or an element",
    note = "a type of your own becomes an element by `impl ndview::Element for ..`"
)]
pub trait ElementOrArray<S: Shape>: Sized {
    crate::sealed::seal!(required);

    /// The array of all elements.
    type Out;

    /// The array of all elements.
    fn copied<L: Layout>(of: View<'_, Self, S, L>) -> Result<Self::Out, Error>;
}

#[diagnostic::do_not_recommend]
impl<T: Storable, S: Shape> ElementOrArray<S> for T {
    crate::sealed::seal!();

    type Out = Owned<T, S>;

    fn copied<L: Layout>(of: View<'_, T, S, L>) -> Result<Owned<T, S>, Error> {
        Ok(of.copy())
    }
}

macro_rules! arrays {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)* S: Shape> ElementOrArray<S> for $array
        where
            $array: AsView<Elem: Clone>,
            S: Joined<<$array as AsView>::Shape>,
        {
            crate::sealed::seal!();

            type Out = Owned<<$array as AsView>::Elem, <S as Joined<<$array as AsView>::Shape>>::Out>;

            fn copied<M: Layout>(of: View<'_, Self, S, M>) -> Result<Self::Out, Error> {
                let arrays: Vec<_> = of.iter().map(AsView::array_view).collect();
                Listed::list(of.typed_shape(), arrays)
            }
        }
    )*};
}
arrays! {
    [T,] Vec<T>;
    ['r, T,] &'r Vec<T>;
    ['r, T,] &'r [T];
    [T, Z: Shape,] Owned<T, Z>;
    ['r, T, Z: Shape,] &'r Owned<T, Z>;
    ['v, T, Z: Shape, L: Layout,] View<'v, T, Z, L>;
    ['v, T, Z: Shape, L: Layout,] ViewMut<'v, T, Z, L>;
    [T: Nested, const N: usize,] [T; N];
}

/// A copy of anything that is an array; NumPy's `np.array`. Arrays in a row become one array of more axes.
///
/// # Panics
/// `setting an array element with a sequence. The requested array has an inhomogeneous shape after 1
/// dimensions. The detected shape was (2,) + inhomogeneous part.`
///
/// ```
/// use ndview::prelude::*;
/// let a: Owned<i32, Shape![2, 2]> = np::array(&[[1, 2], [3, 4]]);
/// assert_eq!(a, arr!([[1, 2], [3, 4]]));
/// let rows: Vec<Vec<f64>> = vec![vec![1.0, 2.0], vec![3.0, 4.0]];
/// let m: Owned<f64, Shape![_, _]> = np::array(&rows);
/// assert_eq!(m, arr!([[1.0, 2.0], [3.0, 4.0]]));
/// ```
#[must_use]
#[track_caller]
pub fn array<A, O>(a: &A) -> O
where
    A: AsView + ?Sized,
    A::Elem: ElementOrArray<A::Shape, Out = O>,
{
    or_panic(ElementOrArray::copied(a.array_view()))
}
