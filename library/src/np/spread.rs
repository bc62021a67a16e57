//! Arguments that are numbers or texts, or arrays of them, broadcast together and taken one by one: what no kernel
//! computes.

use crate::array::Owned;
#[cfg(feature = "random")]
use crate::element::Cast;
use crate::element::for_each_number;
use crate::error::or_panic;
use crate::expr::{Expr, Operand, array_of};
use crate::shape::{Broadcast, MAX_RANK, Shape, advance, broadcast_offset, checked_size};
use alloc::vec::Vec;

/// An argument that is broadcast with others, as a parameter of a distribution: a number, or an array or a number by
/// reference.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::strings::multiply("ab", 2), "abab");
/// assert_eq!(np::strings::multiply("ab", &[1, 2]), arr!(["ab", "abab"]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a number nor an array",
    label = "neither a number nor a reference to an array of numbers",
    note = "an array is lent: `&a`"
)]
pub trait Parameter {
    /// The type of its elements.
    type Elem: Copy;
    /// Its shape.
    type Shape: Shape;

    #[doc(hidden)]
    fn elements(self) -> Elements<Self::Elem>;
}

/// The elements of an argument, row by row.
pub struct Elements<T> {
    lens: Vec<usize>,
    strides: Vec<isize>,
    elements: Vec<T>,
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Parameter for $number {
            type Elem = $number;
            type Shape = ();

            fn elements(self) -> Elements<$number> {
                Elements::of(&[], vec![self])
            }
        }
    )*};
}
for_each_number!(signed unsigned float half bool => numbers! {});

#[diagnostic::do_not_recommend]
impl<'a, A, E> Parameter for &'a A
where
    A: Operand<Expr<'a> = E> + ?Sized,
    E: Expr<Elem: Copy>,
{
    type Elem = E::Elem;
    type Shape = E::Shape;

    #[track_caller]
    fn elements(self) -> Elements<E::Elem> {
        let expression = self.operand();
        let shape = or_panic(expression.shape());
        let elements = or_panic(array_of(expression, shape)).into_vec();
        Elements::of(shape.lens().as_ref(), elements)
    }
}

impl<T: Copy> Elements<T> {
    pub(in crate::np) fn of(lens: &[usize], elements: Vec<T>) -> Self {
        let after = |axis: usize| lens[axis + 1..].iter().product::<usize>() as isize;
        Elements {
            lens: lens.to_vec(),
            strides: (0..lens.len()).map(after).collect(),
            elements,
        }
    }

    /// The lengths, and the elements.
    #[cfg(feature = "strings")]
    pub(in crate::np) fn into_parts(self) -> (Vec<usize>, Vec<T>) {
        (self.lens, self.elements)
    }

    /// What a function makes of them.
    #[cfg(feature = "random")]
    pub(in crate::np) fn map<U>(self, f: impl Fn(T) -> U) -> Elements<U> {
        Elements {
            lens: self.lens,
            strides: self.strides,
            elements: self.elements.into_iter().map(f).collect(),
        }
    }

    /// They as numbers of another type.
    #[cfg(feature = "random")]
    pub(in crate::np) fn cast<U>(self) -> Elements<U>
    where
        T: Cast<U>,
    {
        self.map(Cast::cast)
    }

    /// The element that is broadcast to a position.
    fn at(&self, position: &[usize]) -> T {
        self.elements[broadcast_offset(&self.lens, &self.strides, position) as usize]
    }
}

/// Arguments that are broadcast together.
///
/// ```
/// use ndview::prelude::*;
/// let (mean, deviation) = (arr!([[0.0], [100.0]]), arr!([1.0, 2.0, 3.0]));
/// let drawn = arr!(np.random.default_rng(1).normal(mean, deviation));
/// assert_eq!(drawn.shape(), [2, 3]);
/// ```
#[diagnostic::on_unimplemented(
    message = "shape mismatch: objects cannot be broadcast to a single shape",
    label = "two lengths differ, and neither is 1",
    note = "shapes are aligned at their last axes; `None` in an index adds an axis of length 1"
)]
pub trait Together {
    /// The shape that they have together.
    type Shape: Shape;
    /// An element of each.
    type Each: Copy;
    /// The elements of each.
    #[doc(hidden)]
    type Elements: Several<Each = Self::Each>;

    #[doc(hidden)]
    fn elements(self) -> Self::Elements;
}

/// The elements of several arguments.
pub trait Several {
    /// One element of each.
    type Each: Copy;

    /// The lengths of each.
    fn lens(&self) -> Vec<Vec<usize>>;

    /// Of each, the element that is broadcast to a position.
    fn at(&self, position: &[usize]) -> Self::Each;
}

/// Tuples of arguments; of each, the shape of all before it, and with it.
macro_rules! tuples {
    ($($($argument:ident $at:tt $before:ident $all:ident),* => $out:ty;)*) => {$(
        #[allow(
            clippy::allow_attributes,
            clippy::unused_unit,
            reason = "of no arguments, the tuple is `()`"
        )]
        #[diagnostic::do_not_recommend]
        impl<$($argument: Parameter, $all: Shape),*> Together for ($($argument,)*)
        where
            $($before: Broadcast<$argument::Shape, Out = $all>,)*
        {
            type Shape = $out;
            type Each = ($($argument::Elem,)*);
            type Elements = ($(Elements<$argument::Elem>,)*);

            #[track_caller]
            fn elements(self) -> Self::Elements {
                ($(self.$at.elements(),)*)
            }
        }

        #[allow(
            clippy::allow_attributes,
            clippy::unused_unit,
            reason = "of no arguments, the tuple is `()`"
        )]
        impl<$($argument: Copy),*> Several for ($(Elements<$argument>,)*) {
            type Each = ($($argument,)*);

            fn lens(&self) -> Vec<Vec<usize>> {
                vec![$(self.$at.lens.clone()),*]
            }

            fn at(&self, _position: &[usize]) -> Self::Each {
                ($(self.$at.at(_position),)*)
            }
        }
    )*};
}

/// The shape that nothing has yet.
type Start = ();

tuples! {
    => ();
    A 0 Start R => R;
    A 0 Start R, B 1 R S => S;
    A 0 Start R, B 1 R S, C 2 S T => T;
    A 0 Start R, B 1 R S, C 2 S T, D 3 T U => U;
}

/// Arguments in a shape that they are broadcast to.
pub(in crate::np) struct Spread<N, S> {
    elements: N,
    shape: S,
    /// Whether each has one element.
    is_single: bool,
}

impl<N: Several, S: Shape> Spread<N, S> {
    /// Arguments in a shape that they can be broadcast to.
    pub(in crate::np) fn to(elements: N, shape: S) -> Self {
        let is_single = elements.lens().iter().all(Vec::is_empty);
        Spread {
            elements,
            shape,
            is_single,
        }
    }

    /// Whether each argument has one element.
    #[cfg(feature = "random")]
    pub(in crate::np) fn is_single(&self) -> bool {
        self.is_single
    }

    /// Calls a function for each position with its elements; once, if all have the same.
    pub(in crate::np) fn for_each(&self, mut f: impl FnMut(N::Each)) {
        if self.is_single {
            return f(self.elements.at(&[]));
        }
        let lens = self.shape.lens();
        let lens = lens.as_ref();
        let position = &mut [0; MAX_RANK][..lens.len()];
        for _ in 0..lens.iter().product() {
            f(self.elements.at(position));
            advance(position, lens);
        }
    }

    /// An array of what `next` yields.
    #[track_caller]
    pub(in crate::np) fn fill<T>(self, mut next: impl FnMut(N::Each) -> T) -> Owned<T, S> {
        let size = or_panic(checked_size::<T>(self.shape.lens().as_ref()));
        let mut filled = Vec::with_capacity(size);
        if self.is_single {
            let each = self.elements.at(&[]);
            filled.extend((0..size).map(|_| next(each)));
        } else {
            self.for_each(|each| filled.push(next(each)));
        }
        Owned::from_parts(self.shape, filled)
    }
}
