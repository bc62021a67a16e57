//! Borders around arrays.

use crate::array::{AsView, Owned};
use crate::element::{Integer, Number, StoreInto, for_each_number};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::np::manipulation::pad_modes::{Block, Border, BorderOptions, PadMode};
use crate::np::options::{Unset, Word, words};
use crate::refusal::{refuse, require};
use crate::shape::{Shape, checked_size, computed_shape};
use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::iter::repeat_n;
use core::ops::Range;

/// How many positions are added before and after each axis: one number for all, a pair for all, or a
/// pair for each axis.
///
/// | NumPy | here |
/// |---|---|
/// | `2` | `2` |
/// | `(1, 2)` | `[1, 2]` |
/// | `((1, 2), (0, 3))` | `[[1, 2], [0, 3]]` |
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.pad([[5]], ((0, 1), (1, 0)))), arr!([[0, 5], [0, 0]]));
/// ```
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
        #[diagnostic::do_not_recommend]
        impl PadWidth for $integer {
            #[inline]
            fn pairs(self) -> Vec<[i128; 2]> {
                vec![[self.widened(); 2]]
            }
        }
    )*};
}
for_each_number!(signed unsigned => one_width! {});

#[diagnostic::do_not_recommend]
impl<I: Integer> PadWidth for [I; 1] {
    fn pairs(self) -> Vec<[i128; 2]> {
        vec![[self[0].widened(); 2]]
    }
}

#[diagnostic::do_not_recommend]
impl<I: Integer> PadWidth for [I; 2] {
    fn pairs(self) -> Vec<[i128; 2]> {
        vec![self.map(Integer::widened)]
    }
}

#[diagnostic::do_not_recommend]
impl<I: Integer, const RANK: usize> PadWidth for [[I; 2]; RANK] {
    fn pairs(self) -> Vec<[i128; 2]> {
        self.map(|pair| pair.map(Integer::widened)).to_vec()
    }
}

/// How many positions at each end of an axis a border is worked out from: all, if it is [`Unset`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.pad([1, 2, 6], 1, "mean", stat_length=2)), arr!([2, 1, 2, 6, 4]));
/// ```
pub trait StatLength {
    /// The pairs, if there are any.
    #[doc(hidden)]
    fn lengths(self) -> Option<Vec<[i128; 2]>>;
}

impl StatLength for Unset {
    fn lengths(self) -> Option<Vec<[i128; 2]>> {
        None
    }
}

impl<W: PadWidth> StatLength for W {
    fn lengths(self) -> Option<Vec<[i128; 2]>> {
        Some(self.pairs())
    }
}

/// The elements at the ends of a border: zeros, if they are [`Unset`], one for all, as a tuple, a pair
/// for all, or a pair for each axis.
///
/// | NumPy | here |
/// |---|---|
/// | `5` | `(5,)` |
/// | `(1, 2)` | `[[1, 2]]` |
/// | `((1, 2), (0, 3))` | `[[1, 2], [0, 3]]` |
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.pad([1, 2], 1, constant_values=(8, 9))), arr!([8, 1, 2, 9]));
/// ```
pub trait PadValues<T> {
    /// The pairs, if there are any.
    #[doc(hidden)]
    fn values(self) -> Option<Vec<[T; 2]>>;
}

impl<T> PadValues<T> for Unset {
    fn values(self) -> Option<Vec<[T; 2]>> {
        None
    }
}

impl<T, X: StoreInto<T>> PadValues<T> for (X,) {
    fn values(self) -> Option<Vec<[T; 2]>> {
        let value = self.0.store();
        let another = X::another(&value);
        Some(vec![[value, another]])
    }
}

impl<T, X: StoreInto<T>, const RANK: usize> PadValues<T> for [[X; 2]; RANK] {
    fn values(self) -> Option<Vec<[T; 2]>> {
        Some(self.map(|pair| pair.map(StoreInto::store)).into())
    }
}

/// One pair for each axis, of those that are given.
#[track_caller]
fn for_each_axis<T: Clone>(pairs: Vec<[T; 2]>, rank: usize) -> Vec<[T; 2]> {
    match pairs.as_slice() {
        [pair] => vec![pair.clone(); rank],
        _ if pairs.len() == rank => pairs,
        _ => refuse!(
            "operands could not be broadcast together with remapped shapes \
             [original->remapped]: ({},2)  and requested shape ({rank},2)",
            pairs.len()
        ),
    }
}

/// Numbers of positions.
#[track_caller]
fn counts(pairs: Vec<[i128; 2]>, rank: usize) -> Vec<[usize; 2]> {
    let count = |number| match usize::try_from(number) {
        Ok(number) => number,
        Err(_) => refuse!("index can't contain negative values"),
    };
    let pairs = for_each_axis(pairs, rank).into_iter();
    pairs.map(|pair| pair.map(count)).collect()
}

/// The array with a border of zeros; NumPy's `np.pad(a, pad_width)`. [`PadWidth`] says how wide.
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
    pad_with(
        array,
        pad_width,
        words::Constant,
        Unset,
        Unset,
        Unset,
        words::Even,
    )
}

/// The array with a border as a word says; NumPy's `np.pad(a, pad_width, mode)` and its options.
///
/// | mode | the border |
/// |---|---|
/// | [`Constant`](words::Constant) | the `constant_values` |
/// | [`Edge`](words::Edge) | the first and the last elements again |
/// | [`LinearRamp`](words::LinearRamp) | equal steps from these to the `end_values` |
/// | [`Maximum`](words::Maximum), [`Mean`](words::Mean), [`Median`](words::Median), [`Minimum`](words::Minimum) | that of the elements along the axis, or of `stat_length` at each end |
/// | [`Reflect`](words::Reflect), [`Symmetric`](words::Symmetric) | the array mirrored at its first and last elements, or beside them; with `reflect_type="odd"`, what goes on as far on the other side of these |
/// | [`Wrap`](words::Wrap) | the array from its other end |
/// | [`Empty`](words::Empty) | whatever: zeros |
///
/// # Panics
/// As [`pad`]; `can't extend empty axis 0 using modes other than 'constant' or 'empty'`;
/// `stat_length of 0 yields no value for padding`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.pad([1, 2, 3], 2, "edge")), arr!([1, 1, 1, 2, 3, 3, 3]));
/// assert_eq!(arr!(np.pad([1, 2, 3], 2, "reflect")), arr!([3, 2, 1, 2, 3, 2, 1]));
/// assert_eq!(arr!(np.pad([1, 2, 3], 2, "symmetric")), arr!([2, 1, 1, 2, 3, 3, 2]));
/// assert_eq!(arr!(np.pad([1, 2, 3], 2, "wrap")), arr!([2, 3, 1, 2, 3, 1, 2]));
/// assert_eq!(arr!(np.pad([1, 2, 6], 1, "mean")), arr!([3, 1, 2, 6, 3]));
/// assert_eq!(arr!(np.pad([1, 2], 1, constant_values=(8, 9))), arr!([8, 1, 2, 9]));
/// assert_eq!(arr!(np.pad([4, 5], 2, "linear_ramp")), arr!([0, 2, 4, 5, 2, 0]));
/// ```
#[must_use]
#[track_caller]
pub fn pad_with<A, M>(
    array: &A,
    pad_width: impl PadWidth,
    _mode: M,
    stat_length: impl StatLength,
    constant_values: impl PadValues<A::Elem>,
    end_values: impl PadValues<A::Elem>,
    _reflect_type: impl Word,
) -> Owned<A::Elem, <A::Shape as Shape>::Erased>
where
    A: AsView<Elem: Clone> + ?Sized,
    M: PadMode<A::Elem>,
{
    let rank = A::Shape::RANK;
    let values = |values: Option<Vec<_>>| values.map(|values| for_each_axis(values, rank));
    let options = BorderOptions {
        constant: values(constant_values.values()),
        end: values(end_values.values()),
        is_odd: is_odd(&_reflect_type),
        rank,
    };
    padded::<A, M>(array, pad_width.pairs(), stat_length.lengths(), options)
}

fn is_odd<W: Word>(_: &W) -> bool {
    W::TEXT == words::Odd::TEXT
}

#[track_caller]
fn padded<A, M>(
    array: &A,
    widths: Vec<[i128; 2]>,
    lengths: Option<Vec<[i128; 2]>>,
    mut options: BorderOptions<A::Elem>,
) -> Owned<A::Elem, <A::Shape as Shape>::Erased>
where
    A: AsView<Elem: Clone> + ?Sized,
    M: PadMode<A::Elem>,
{
    let view = array.array_view();
    let lens = view.shape();
    let lens = lens.as_ref();
    let widths = counts(widths, lens.len());
    let lengths = lengths.map(|lengths| counts(lengths, lens.len()));
    let wide = lens.iter().zip(&widths);
    let wide =
        wide.map(|(&len, [before, after])| len.saturating_add(before.saturating_add(*after)));
    let all: Vec<usize> = wide.collect();
    let size = or_panic(checked_size::<A::Elem>(&all));
    for (axis, (&len, width)) in lens.iter().zip(&widths).enumerate() {
        require!(
            len > 0 || *width == [0, 0] || M::EXTENDS_NOTHING,
            "can't extend empty axis {axis} using modes other than 'constant' or 'empty'"
        );
    }
    let shape = computed_shape(&all);
    if size == 0 {
        return Owned::from_parts(shape, Vec::new());
    }
    let elements = view.elements();
    let frame = Frame {
        lens,
        widths: &widths,
        border: M::border(&mut options),
    };
    let elements = match &frame.border {
        Border::Computed(rows) => extended(
            &frame,
            elements,
            rows,
            lengths.as_deref(),
            options.end.as_deref(),
        ),
        _ => {
            let mut out = allocate(size);
            frame.append(0, &elements, &mut out);
            out
        }
    };
    Owned::from_parts(shape, elements)
}

/// An array that is to get borders.
struct Frame<'a, T> {
    lens: &'a [usize],
    widths: &'a [[usize; 2]],
    border: Border<T>,
}

impl<T: Clone> Frame<'_, T> {
    /// Appends a block with its borders, of the axes from one on: in order, so that each element is written once.
    fn append(&self, axis: usize, block: &[T], out: &mut Vec<T>) {
        let Some(&len) = self.lens.get(axis) else {
            return out.extend_from_slice(block);
        };
        let [before, after] = self.widths[axis];
        let inner: usize = self.lens[axis + 1..].iter().product();
        match &self.border {
            Border::Filled(values) => {
                let [first, last] = &values[axis];
                self.append_filled(axis + 1, before, first, values, out);
                self.append_rows(axis, 0..len, inner, block, out);
                self.append_filled(axis + 1, after, last, values, out);
            }
            Border::Repeated(repeats) => {
                let row = |position: isize| repeats(position, len as isize) as usize;
                let before = (-(before as isize)..0).map(row);
                let after = (len..len + after).map(|position| row(position as isize));
                if axis + 1 == self.lens.len() {
                    out.extend(before.map(|place| block[place].clone()));
                    out.extend_from_slice(block);
                    return out.extend(after.map(|place| block[place].clone()));
                }
                before.for_each(|row| self.append_rows(axis, row..row + 1, inner, block, out));
                self.append_rows(axis, 0..len, inner, block, out);
                after.for_each(|row| self.append_rows(axis, row..row + 1, inner, block, out));
            }
            Border::Computed(_) => unreachable!("such borders are appended axis by axis"),
        }
    }

    /// Appends so many blocks of one value, of the axes from one on, each with its borders.
    fn append_filled(
        &self,
        axis: usize,
        count: usize,
        value: &T,
        values: &[[T; 2]],
        out: &mut Vec<T>,
    ) {
        let Some(&len) = self.lens.get(axis) else {
            return out.extend(repeat_n(value.clone(), count));
        };
        let ([before, after], [first, last]) = (self.widths[axis], &values[axis]);
        for _ in 0..count {
            self.append_filled(axis + 1, before, first, values, out);
            self.append_filled(axis + 1, len, value, values, out);
            self.append_filled(axis + 1, after, last, values, out);
        }
    }

    /// Appends some rows of a block, each with the borders of the axes behind `axis`.
    fn append_rows(
        &self,
        axis: usize,
        rows: Range<usize>,
        inner: usize,
        block: &[T],
        out: &mut Vec<T>,
    ) {
        if self.widths[axis + 1..].iter().all(|width| *width == [0, 0]) {
            return out.extend_from_slice(&block[rows.start * inner..rows.end * inner]);
        }
        for row in rows {
            self.append(axis + 1, &block[row * inner..][..inner], out);
        }
    }
}

/// The elements with computed borders. What an axis is extended by depends on the borders of those before.
fn extended<'a, T: Clone>(
    frame: &Frame<'_, T>,
    mut elements: Cow<'a, [T]>,
    [rows_before, rows_after]: &[fn(&Block<'_, T>, usize, &mut Vec<T>); 2],
    lengths: Option<&[[usize; 2]]>,
    ends: Option<&[[T; 2]]>,
) -> Vec<T> {
    let mut lens = frame.lens.to_vec();
    for (axis, &[before, after]) in frame.widths.iter().enumerate() {
        if before + after == 0 {
            continue;
        }
        let outer: usize = lens[..axis].iter().product();
        let inner: usize = lens[axis + 1..].iter().product();
        let len = lens[axis];
        let mut extended = allocate(outer * (before + len + after) * inner);
        for row in 0..outer {
            let block = Block {
                elements: &elements[row * len * inner..][..len * inner],
                len,
                inner,
                lengths: lengths.map(|lengths| lengths[axis]),
                ends: ends.map(|ends| &ends[axis]),
            };
            rows_before(&block, before, &mut extended);
            extended.extend_from_slice(block.elements);
            rows_after(&block, after, &mut extended);
        }
        elements = Cow::Owned(extended);
        lens[axis] += before + after;
    }
    elements.into_owned()
}
