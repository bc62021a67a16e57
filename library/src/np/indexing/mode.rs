//! What becomes of positions that are out of bounds: `mode='wrap'`.

use crate::array::{Owned, View};
use crate::element::Integer;
use crate::engine::allocate;
use crate::error::Error;
use crate::np::indexing::positions::{Indices, located};
use crate::np::words;
use crate::reduce::{InstructionSet, Kernel, dispatch};
use crate::shape::for_each_rank;

/// A mode of `take`, `put`, `choose` and `ravel_multi_index`: [`words::Raise`], [`words::Wrap`] or
/// [`words::Clip`].
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.take([10, 20, 30], [3, -4], mode="wrap")), arr!([10, 30]));
/// assert_eq!(arr!(np.take([10, 20, 30], [3, -4], mode="clip")), arr!([30, 10]));
/// ```
pub trait IndexMode: Sized {
    /// Whether every number stands for a position, if there are any.
    #[doc(hidden)]
    const IS_BOUNDED: bool = true;

    /// The position of `size` that a number stands for; `Raise` leaves it as it is.
    #[doc(hidden)]
    fn position(number: isize, size: usize) -> isize;

    /// As [`position`](Self::position), of many.
    #[doc(hidden)]
    fn locate(numbers: &mut [isize], size: usize) {
        for number in numbers {
            *number = <Self as IndexMode>::position(*number, size);
        }
    }

    /// The position that an index means on an axis.
    ///
    /// # Errors
    /// If there is no such position.
    #[doc(hidden)]
    fn located<I: Integer>(index: I, axis: usize, size: usize) -> Result<usize, Error> {
        located(Self::position(index.saturate(), size), axis, size)
    }

    /// What [`positions`](Self::positions) yields: the numbers themselves, where they are left as they are.
    type Positions<'i, I: Indices + ?Sized + 'i>: Indices<Shape = I::Shape>;

    /// The positions of `size` that numbers stand for.
    #[doc(hidden)]
    fn positions<'i, I: Indices + ?Sized>(indices: &'i I, size: usize) -> Self::Positions<'i, I>;
}

fn positions<M: IndexMode, I: Indices + ?Sized>(
    indices: &I,
    size: usize,
) -> Owned<isize, I::Shape> {
    let indices = indices.indices();
    let numbers = indices.elements();
    let mut positions = allocate(numbers.len());
    positions.extend(numbers.iter().map(|number| number.saturate()));
    M::locate(&mut positions, size);
    Owned::from_parts(indices.typed_shape(), positions)
}

impl IndexMode for words::Raise {
    const IS_BOUNDED: bool = false;

    fn position(number: isize, _: usize) -> isize {
        number
    }

    fn located<I: Integer>(index: I, axis: usize, size: usize) -> Result<usize, Error> {
        located(index, axis, size)
    }

    type Positions<'i, I: Indices + ?Sized + 'i> = View<'i, I::Integer, I::Shape, I::Layout>;

    fn positions<'i, I: Indices + ?Sized>(indices: &'i I, _: usize) -> Self::Positions<'i, I> {
        indices.indices()
    }
}

impl IndexMode for words::Wrap {
    fn position(number: isize, size: usize) -> isize {
        // Most are positions, and a division takes long.
        if (0..size as isize).contains(&number) {
            return number;
        }
        number.checked_rem_euclid(size as isize).unwrap_or(number)
    }

    fn locate(numbers: &mut [isize], size: usize) {
        if !dispatch(OnceAround { numbers, size }) {
            for number in numbers {
                *number = <Self as IndexMode>::position(*number, size);
            }
        }
    }

    type Positions<'i, I: Indices + ?Sized + 'i> = Owned<isize, I::Shape>;

    fn positions<'i, I: Indices + ?Sized>(indices: &'i I, size: usize) -> Self::Positions<'i, I> {
        positions::<Self, I>(indices, size)
    }
}

impl IndexMode for words::Clip {
    fn position(number: isize, size: usize) -> isize {
        number.clamp(0, size.saturating_sub(1) as isize)
    }

    fn locate(numbers: &mut [isize], size: usize) {
        let last = size.saturating_sub(1) as isize;
        dispatch(Clipped { numbers, last });
    }

    type Positions<'i, I: Indices + ?Sized + 'i> = Owned<isize, I::Shape>;

    fn positions<'i, I: Indices + ?Sized>(indices: &'i I, size: usize) -> Self::Positions<'i, I> {
        positions::<Self, I>(indices, size)
    }
}

/// Numbers that are to be positions: negative ones count from the end.
struct OnceAround<'n> {
    numbers: &'n mut [isize],
    size: usize,
}

impl Kernel for OnceAround<'_> {
    /// Whether all of them are positions then.
    type Out = bool;

    #[inline(always)]
    fn run<I: InstructionSet>(self) -> bool {
        let size = self.size as isize;
        let mut signs = 0;
        for number in self.numbers {
            *number += size & (*number >> (isize::BITS - 1));
            signs |= *number | (size - 1).wrapping_sub(*number);
        }
        signs >= 0
    }
}

/// Numbers that are to be from 0 to the last position.
struct Clipped<'n> {
    numbers: &'n mut [isize],
    last: isize,
}

impl Kernel for Clipped<'_> {
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        for number in self.numbers {
            *number = (*number).clamp(0, self.last);
        }
    }
}

/// A mode for all axes, or a tuple with one for each.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.ravel_multi_index((5, 4), (4, 3), mode=("wrap", "clip"))), 5_i64);
/// ```
pub trait IndexModes {
    /// How many there are, if they are a tuple.
    #[doc(hidden)]
    const COUNT: Option<usize>;

    /// The position of `size` that a number stands for on an axis.
    #[doc(hidden)]
    fn position(axis: usize, number: isize, size: usize) -> isize;
}

macro_rules! for_all_axes {
    ($($word:ident)*) => {$(
        impl IndexModes for words::$word {
            const COUNT: Option<usize> = None;

            fn position(_: usize, number: isize, size: usize) -> isize {
                <Self as IndexMode>::position(number, size)
            }
        }
    )*};
}
for_all_axes!(Raise Wrap Clip);

macro_rules! for_each_axis {
    (0) => {};
    ($rank:tt $($mode:ident $number:tt)*) => {
        impl<$($mode: IndexMode),*> IndexModes for ($($mode,)*) {
            const COUNT: Option<usize> = Some($rank);

            fn position(axis: usize, number: isize, size: usize) -> isize {
                match axis {
                    $($number => $mode::position(number, size),)*
                    _ => number,
                }
            }
        }
    };
}
for_each_rank!(for_each_axis);
