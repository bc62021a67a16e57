//! Borders around arrays.

use crate::array::{AsView, Owned};
use crate::element::{Integer, Number, StoreInto, for_each_number};
use crate::error::or_panic;
use crate::refusal::{refuse, require};
use crate::shape::{Shape, checked_size, computed_shape};
use core::iter;

/// How many positions are added before and after each axis: one number for all, a pair for all, or a
/// pair for each axis.
///
/// | NumPy | here |
/// |---|---|
/// | `2` | `2` |
/// | `(1, 2)` | `[1, 2]` |
/// | `((1, 2), (0, 3))` | `[[1, 2], [0, 3]]` |
#[diagnostic::on_unimplemented(
    message = "`pad_width` must be of integral type.",
    label = "not a number, a pair `[before, after]` or a list of pairs"
)]
pub trait PadWidth {
    /// The pairs.
    #[doc(hidden)]
    fn pairs(self) -> Vec<[i128; 2]>;
}

macro_rules! one_width {
    ($($integer:ty)*) => {$(
        impl PadWidth for $integer {
            #[inline]
            fn pairs(self) -> Vec<[i128; 2]> {
                vec![[self.widen(); 2]]
            }
        }
    )*};
}
for_each_number!(signed unsigned => one_width! {});

impl<I: Integer> PadWidth for [I; 2] {
    fn pairs(self) -> Vec<[i128; 2]> {
        vec![self.map(Integer::widen)]
    }
}

impl<I: Integer, const RANK: usize> PadWidth for [[I; 2]; RANK] {
    fn pairs(self) -> Vec<[i128; 2]> {
        self.map(|pair| pair.map(Integer::widen)).to_vec()
    }
}

/// The widths of each axis.
#[track_caller]
fn widths(width: impl PadWidth, rank: usize) -> Vec<[usize; 2]> {
    let pairs = width.pairs();
    let pairs = match pairs.as_slice() {
        &[pair] => vec![pair; rank],
        _ if pairs.len() == rank => pairs,
        _ => refuse!(
            "operands could not be broadcast together with remapped shapes \
             [original->remapped]: ({},2)  and requested shape ({rank},2)",
            pairs.len()
        ),
    };
    let width = |width| match usize::try_from(width) {
        Ok(width) => width,
        Err(_) => refuse!("index can't contain negative values"),
    };
    pairs.into_iter().map(|pair| pair.map(width)).collect()
}

/// The position along an axis of length `len` that a position before or after it repeats.
type Repeats = fn(position: isize, len: isize) -> isize;

#[inline]
fn edge(position: isize, len: isize) -> isize {
    position.clamp(0, len - 1)
}

#[inline]
fn reflected(position: isize, len: isize) -> isize {
    if len == 1 {
        return 0;
    }
    let place = position.rem_euclid(2 * (len - 1));
    place.min(2 * (len - 1) - place)
}

#[inline]
fn symmetric(position: isize, len: isize) -> isize {
    let place = position.rem_euclid(2 * len);
    place.min(2 * len - 1 - place)
}

#[inline]
fn wrapped(position: isize, len: isize) -> isize {
    position.rem_euclid(len)
}

/// The array with a border, in which `outside` stands where nothing of the array is repeated.
#[track_caller]
fn padded<A>(
    array: &A,
    width: impl PadWidth,
    repeats: Option<Repeats>,
    outside: Option<A::Elem>,
) -> Owned<A::Elem, <A::Shape as Shape>::Erased>
where
    A: AsView<Elem: Clone> + ?Sized,
{
    let view = array.array_view();
    let lens = view.shape();
    let lens = lens.as_ref();
    let widths = widths(width, lens.len());
    let padded = lens
        .iter()
        .zip(&widths)
        .map(|(&len, [before, after])| len.saturating_add(before.saturating_add(*after)));
    let padded: Vec<usize> = padded.collect();
    let size = or_panic(checked_size::<A::Elem>(&padded));
    for (axis, (&len, &[before, after])) in lens.iter().zip(&widths).enumerate() {
        require!(
            len > 0 || (before, after) == (0, 0) || repeats.is_none(),
            "can't extend empty axis {axis} using modes other than 'constant' or 'empty'"
        );
    }
    let shape = computed_shape(&padded);
    if size == 0 {
        return Owned::from_parts(shape, Vec::new());
    }
    // From the last axis to the first, so that what is copied is in one piece.
    let mut elements = view.to_vec();
    for (axis, &width) in widths.iter().enumerate().rev() {
        let outer: usize = lens[..axis].iter().product();
        let inner = padded[axis + 1..].iter().product();
        if width != [0, 0] {
            let rows = Rows {
                elements: &elements,
                len: lens[axis],
                inner,
            };
            elements = rows.padded(outer, width, |position| match repeats {
                Some(repeats) => Border::Of(repeats(position, lens[axis] as isize) as usize),
                None => Border::Outside(outside.as_ref()),
            });
        }
    }
    Owned::from_parts(shape, elements)
}

/// What a position of a border is.
enum Border<'a, T> {
    /// As this position of the axis.
    Of(usize),
    /// The same element everywhere.
    Outside(Option<&'a T>),
}

/// Rows of `len` positions, each of `inner` elements.
struct Rows<'a, T> {
    elements: &'a [T],
    len: usize,
    inner: usize,
}

impl<T: Clone> Rows<'_, T> {
    /// So many rows with positions before and after them.
    fn padded<'a>(
        &self,
        outer: usize,
        [before, after]: [usize; 2],
        border: impl Fn(isize) -> Border<'a, T>,
    ) -> Vec<T>
    where
        T: 'a,
    {
        let (len, inner) = (self.len, self.inner);
        let mut padded = Vec::with_capacity(outer * (before + len + after) * inner);
        for row in 0..outer {
            let row = &self.elements[row * len * inner..][..len * inner];
            let extend = |padded: &mut Vec<T>, position| match border(position) {
                Border::Of(position) => padded.extend_from_slice(&row[position * inner..][..inner]),
                Border::Outside(element) => {
                    let elements = element.into_iter().cloned();
                    padded.extend(elements.flat_map(|element| iter::repeat_n(element, inner)));
                }
            };
            for position in 0..before {
                extend(&mut padded, position as isize - before as isize);
            }
            padded.extend_from_slice(row);
            for position in len..len + after {
                extend(&mut padded, position as isize);
            }
        }
        padded
    }
}

/// The array with a border of zeros; NumPy's `np.pad(a, pad_width)`. [`PadWidth`] says how wide.
///
/// In `arr!`, `mode="edge"` is [`pad_edge`], `"reflect"` [`pad_reflect`], `"symmetric"`
/// [`pad_symmetric`], `"wrap"` [`pad_wrap`], and `constant_values=x` [`pad_constant_values`].
///
/// # Panics
/// `index can't contain negative values`; `array is too big; ..` if the elements do not fit in memory;
/// `operands could not be broadcast together with remapped shapes [original->remapped]: (3,2)  and
/// requested shape (2,2)`, if there are not as many pairs as axes.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::pad(&arr!([1, 2]), [1, 2]), arr!([0, 1, 2, 0, 0]));
/// assert_eq!(arr!(np.pad([[1]], ((0, 0), (1, 1)))), arr!([[0, 1, 0]]));
/// ```
#[must_use]
#[track_caller]
pub fn pad<A>(array: &A, pad_width: impl PadWidth) -> Owned<A::Elem, <A::Shape as Shape>::Erased>
where
    A: AsView<Elem: Number> + ?Sized,
{
    padded(array, pad_width, None, Some(A::Elem::ZERO))
}

/// As [`pad`], with another number than zero; NumPy's `np.pad(a, pad_width, constant_values=x)`.
///
/// # Panics
/// As [`pad`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.pad([1, 2], 1, constant_values=9)), arr!([9, 1, 2, 9]));
/// ```
#[must_use]
#[track_caller]
pub fn pad_constant_values<A>(
    array: &A,
    pad_width: impl PadWidth,
    constant_values: impl StoreInto<A::Elem>,
) -> Owned<A::Elem, <A::Shape as Shape>::Erased>
where
    A: AsView<Elem: Clone> + ?Sized,
{
    padded(array, pad_width, None, Some(constant_values.store()))
}

macro_rules! repeating {
    ($($(#[$attribute:meta])* $name:ident $repeats:ident;)*) => {$(
        $(#[$attribute])*
        ///
        /// # Panics
        /// As [`pad`]; `can't extend empty axis 0 using modes other than 'constant' or 'empty'`
        #[must_use]
        #[track_caller]
        pub fn $name<A>(
            array: &A,
            pad_width: impl PadWidth,
        ) -> Owned<A::Elem, <A::Shape as Shape>::Erased>
        where
            A: AsView<Elem: Clone> + ?Sized,
        {
            padded(array, pad_width, Some($repeats), None)
        }
    )*};
}
repeating! {
    /// The array with a border that repeats its first and last elements; NumPy's
    /// `np.pad(a, pad_width, mode="edge")`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::pad_edge(&arr!([1, 2, 3]), 2), arr!([1, 1, 1, 2, 3, 3, 3]));
    /// ```
    pad_edge edge;
    /// The array with a border that mirrors it at its first and last elements; NumPy's
    /// `np.pad(a, pad_width, mode="reflect")`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::pad_reflect(&arr!([1, 2, 3]), 2), arr!([3, 2, 1, 2, 3, 2, 1]));
    /// ```
    pad_reflect reflected;
    /// The array with a border that mirrors it, its first and last elements too; NumPy's
    /// `np.pad(a, pad_width, mode="symmetric")`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::pad_symmetric(&arr!([1, 2, 3]), 2), arr!([2, 1, 1, 2, 3, 3, 2]));
    /// ```
    pad_symmetric symmetric;
    /// The array with a border that goes on with it from the other end; NumPy's
    /// `np.pad(a, pad_width, mode="wrap")`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::pad_wrap(&arr!([1, 2, 3]), 2), arr!([2, 3, 1, 2, 3, 1, 2]));
    /// ```
    pad_wrap wrapped;
}
