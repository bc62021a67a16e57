//! Parts of an array that are borrowed together, some of them for writing: places to begin with,
//! which become views once they are known to share nothing.

use super::base::{Base, non_null, stepped};
use super::value::{IsView, IsViewMut};
use crate::array::{View, ViewMut};
use crate::error::{Error, or_panic};
use crate::overlap::{self, Progression, Section};
use crate::sealed::Sealed;
use crate::shape::layout::Layout;
use crate::shape::{MAX_RANK, Shape};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// Which positions are kept of each axis of the array; of those not indexed, all.
type Positions = [Progression; MAX_RANK];

/// Where a [`Part`] is, while its index is worked out. `'b` stands for the one array it belongs to.
///
/// Invariant in `'b`, so that no other array's will do, and in the element.
pub struct Parts<'b, T> {
    pointer: *mut T,
    positions: Positions,
    /// The axis that the next index is about.
    axis: usize,
    array: PhantomData<*mut &'b T>,
}

/// A part of an array: neither readable nor writable by itself.
///
/// Invariant in `'b`, so that no other array's will do, and in the element.
// Invariant: as for `ViewMut`, but that others may reach the elements as well. The positions are
// those that the part keeps of the axes of the whole array, or more.
pub struct Part<'b, T, S: Shape, L: Layout> {
    place: Place<T, S, L>,
    array: PhantomData<*mut &'b T>,
}

/// A part, without the proof that it belongs to a certain array.
///
/// Invariant in `T`, as a view for writing is: otherwise the parts could be separated as views of a
/// shorter-lived element, and something that dies soon be stored in the array.
pub struct Place<T, S: Shape, L: Layout> {
    pointer: NonNull<T>,
    element: PhantomData<*mut T>,
    shape: S,
    strides: L::Strides<S::Strides>,
    positions: Positions,
    /// The number of axes that the positions are about, for an index list that begins here.
    axis: usize,
}

impl<T> Parts<'_, T> {
    /// Notes what is kept of the next axis.
    #[inline(always)]
    fn keeping(mut self, positions: Progression) -> Self {
        if let Some(place) = self.positions.get_mut(self.axis) {
            *place = positions;
            self.axis += 1;
        }
        self
    }

    #[inline(always)]
    pub(super) fn new<'b, S: Shape, L: Layout>(part: Part<'b, T, S, L>) -> Parts<'b, T> {
        Parts {
            pointer: part.place.pointer.as_ptr(),
            positions: part.place.positions,
            axis: part.place.axis,
            array: PhantomData,
        }
    }
}

impl<T> Sealed for Parts<'_, T> {}
impl<'b, T> Base for Parts<'b, T> {
    type Elem = T;
    type View<S: Shape, L: Layout> = Part<'b, T, S, L>;

    #[inline(always)]
    fn pointer(&self) -> *mut T {
        self.pointer
    }

    #[inline(always)]
    fn moved(mut self, stride: isize, steps: usize) -> Self {
        self.pointer = stepped(self.pointer, stride, steps);
        self
    }

    #[inline(always)]
    fn fixed(self, stride: isize, position: usize) -> Self {
        self.moved(stride, position)
            .keeping(Progression::single(position))
    }

    #[inline(always)]
    fn kept(self, stride: isize, first: usize, step: isize, count: usize) -> Self {
        self.moved(stride, first)
            .keeping(Progression::walk(first, step, count))
    }

    #[inline(always)]
    fn whole(mut self, axes: usize) -> Self {
        self.axis += axes;
        self
    }

    #[inline(always)]
    unsafe fn view<S: Shape, L: Layout>(self, shape: S, strides: S::Strides) -> Part<'b, T, S, L> {
        Part {
            place: Place {
                pointer: non_null(self.pointer),
                element: PhantomData,
                shape,
                strides: L::store(strides),
                positions: self.positions,
                // An index of this part is not about the axes of the whole array.
                axis: MAX_RANK,
            },
            array: PhantomData,
        }
    }
}

impl<T, S: Shape, L: Layout> Part<'_, T, S, L> {
    #[inline(always)]
    pub(super) fn typed_shape(&self) -> S {
        self.place.shape
    }

    #[inline(always)]
    pub(super) fn element_strides(&self) -> S::Strides {
        L::strides(self.place.shape, self.place.strides)
    }
}

impl<T, S: Shape, L: Layout> Sealed for Part<'_, T, S, L> {}
#[diagnostic::do_not_recommend]
impl<T, S: Shape, L: Layout> IsView for Part<'_, T, S, L> {
    type View = Self;

    #[inline(always)]
    fn into_view(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T, S: Shape, L: Layout> IsViewMut for Part<'_, T, S, L> {
    type View = Self;

    #[inline(always)]
    fn into_view_mut(self) -> Self {
        self
    }
}

/// An array borrowed for writing, and the parts of it that are asked for. `P` is a nested pair of
/// [`ForWriting`] and [`ForReading`], the last part first.
///
/// Covariant in `'a`, invariant in the element of the whole and of each part.
pub struct Divided<'a, T, S: Shape, L: Layout, P> {
    whole: ViewMut<'a, T, S, L>,
    parts: P,
}

/// A part to be written.
///
/// Invariant in the element, as the place it is made of.
pub struct ForWriting<T, S: Shape, L: Layout>(Place<T, S, L>);

/// A part to be read.
///
/// Invariant in the element, as the place it is made of.
pub struct ForReading<T, S: Shape, L: Layout>(Place<T, S, L>);

/// An array, to be divided into parts.
#[inline(always)]
pub fn divide<T, S: Shape, L: Layout>(whole: ViewMut<'_, T, S, L>) -> Divided<'_, T, S, L, ()> {
    Divided { whole, parts: () }
}

impl<'a, T, S: Shape, L: Layout, P> Divided<'a, T, S, L, P> {
    /// The shape of the whole array.
    #[inline(always)]
    pub fn whole_shape(&self) -> S {
        self.whole.typed_shape()
    }

    /// The whole array as a part of itself, where the index lists of the parts begin.
    #[inline(always)]
    fn beginning<'b>(&self) -> Part<'b, T, S, L> {
        let whole = &self.whole;
        Part {
            place: Place {
                pointer: whole.pointer(),
                element: PhantomData,
                shape: whole.typed_shape(),
                strides: L::store(whole.element_strides()),
                positions: [Progression::WHOLE; MAX_RANK],
                axis: 0,
            },
            array: PhantomData,
        }
    }

    /// One more part, to be written.
    #[inline(always)]
    pub fn writing<Z: Shape, M: Layout>(
        self,
        part: impl for<'b> FnOnce(Part<'b, T, S, L>) -> Part<'b, T, Z, M>,
    ) -> Divided<'a, T, S, L, (ForWriting<T, Z, M>, P)> {
        let part = ForWriting(part(self.beginning()).place);
        Divided {
            whole: self.whole,
            parts: (part, self.parts),
        }
    }

    /// One more part, to be read.
    #[inline(always)]
    pub fn reading<Z: Shape, M: Layout>(
        self,
        part: impl for<'b> FnOnce(Part<'b, T, S, L>) -> Part<'b, T, Z, M>,
    ) -> Divided<'a, T, S, L, (ForReading<T, Z, M>, P)> {
        let part = ForReading(part(self.beginning()).place);
        Divided {
            whole: self.whole,
            parts: (part, self.parts),
        }
    }

    /// As [`writing`](Self::writing).
    ///
    /// # Errors
    /// Those of the part's index.
    #[inline(always)]
    pub fn try_writing<Z: Shape, M: Layout>(
        self,
        part: impl for<'b> FnOnce(Part<'b, T, S, L>) -> Result<Part<'b, T, Z, M>, Error>,
    ) -> Result<Divided<'a, T, S, L, (ForWriting<T, Z, M>, P)>, Error> {
        let part = ForWriting(part(self.beginning())?.place);
        Ok(Divided {
            whole: self.whole,
            parts: (part, self.parts),
        })
    }

    /// As [`reading`](Self::reading).
    ///
    /// # Errors
    /// Those of the part's index.
    #[inline(always)]
    pub fn try_reading<Z: Shape, M: Layout>(
        self,
        part: impl for<'b> FnOnce(Part<'b, T, S, L>) -> Result<Part<'b, T, Z, M>, Error>,
    ) -> Result<Divided<'a, T, S, L, (ForReading<T, Z, M>, P)>, Error> {
        let part = ForReading(part(self.beginning())?.place);
        Ok(Divided {
            whole: self.whole,
            parts: (part, self.parts),
        })
    }
}

/// Parts of one array.
pub trait PartList<'a>: Sealed {
    /// The views they become, nested as the parts are.
    type Views;
    /// How many there are.
    const COUNT: usize;

    /// The number of a part that has an element in common with `place`, if one of them is written.
    #[doc(hidden)]
    fn conflict_with<T, S: Shape, L: Layout>(
        &self,
        place: &Place<T, S, L>,
        is_written: bool,
    ) -> Option<usize>;

    /// The numbers of two parts that have an element in common, one of them written.
    fn conflict(&self) -> Option<(usize, usize)>;

    /// The views.
    ///
    /// # Safety
    /// There is no conflict, and the array of the parts is borrowed uniquely for `'a`.
    unsafe fn views(self) -> Self::Views;
}

impl<T, S: Shape, L: Layout> Place<T, S, L> {
    /// Whether two parts have an element in common.
    #[inline(always)]
    fn meets<U, Z: Shape, M: Layout>(&self, other: &Place<U, Z, M>) -> bool {
        // Not a loop: so the compiler sees through the arrays, and what is literal costs nothing.
        let apart = |axis: usize| self.positions[axis].is_apart_from(other.positions[axis]);
        const { assert!(MAX_RANK == 6) };
        let is_apart = apart(0) || apart(1) || apart(2) || apart(3) || apart(4) || apart(5);
        !is_apart
            && share_memory(
                (
                    self.pointer,
                    self.shape,
                    L::strides(self.shape, self.strides),
                ),
                (
                    other.pointer,
                    other.shape,
                    M::strides(other.shape, other.strides),
                ),
            )
    }
}

/// For parts of parts, whose axes are not those of the array.
#[cold]
#[inline(never)]
fn share_memory<T, S: Shape, U, Z: Shape>(
    one: (NonNull<T>, S, S::Strides),
    other: (NonNull<U>, Z, Z::Strides),
) -> bool {
    with_section(one, |one| {
        with_section(other, |other| overlap::shares_memory(one, other))
    })
}

/// Calls `f` with the memory of a part.
fn with_section<T, S: Shape, R>(
    (pointer, shape, mut strides): (NonNull<T>, S, S::Strides),
    f: impl FnOnce(Section<'_>) -> R,
) -> R {
    for stride in strides.as_mut() {
        *stride = stride.wrapping_mul(size_of::<T>() as isize);
    }
    f(Section {
        address: pointer.as_ptr().addr(),
        lens: shape.lens().as_ref(),
        strides: strides.as_ref(),
        itemsize: size_of::<T>(),
    })
}

impl PartList<'_> for () {
    type Views = ();
    const COUNT: usize = 0;

    #[inline(always)]
    fn conflict_with<T, S: Shape, L: Layout>(&self, _: &Place<T, S, L>, _: bool) -> Option<usize> {
        None
    }

    #[inline(always)]
    fn conflict(&self) -> Option<(usize, usize)> {
        None
    }

    #[inline(always)]
    unsafe fn views(self) {}
}

macro_rules! part_list {
    ($($part:ident $written:literal $view:ident;)*) => {$(
        impl<T, S: Shape, L: Layout, P: Sealed> Sealed for ($part<T, S, L>, P) {}
        impl<'a, T: 'a, S: Shape, L: Layout, P: PartList<'a>> PartList<'a> for ($part<T, S, L>, P) {
            type Views = ($view<'a, T, S, L>, P::Views);
            const COUNT: usize = P::COUNT + 1;

            #[inline(always)]
            fn conflict_with<U, Z: Shape, M: Layout>(
                &self,
                place: &Place<U, Z, M>,
                is_written: bool,
            ) -> Option<usize> {
                let (part, others) = self;
                match (is_written || $written) && part.0.meets(place) {
                    true => Some(P::COUNT),
                    false => others.conflict_with(place, is_written),
                }
            }

            #[inline(always)]
            fn conflict(&self) -> Option<(usize, usize)> {
                let (part, others) = self;
                match others.conflict_with(&part.0, $written) {
                    Some(other) => Some((other, P::COUNT)),
                    None => others.conflict(),
                }
            }

            #[inline(always)]
            unsafe fn views(self) -> Self::Views {
                let (part, others) = self;
                let Place { pointer, shape, strides, .. } = part.0;
                // SAFETY: [part] by the invariant of `Part` every index leads to an element of the
                // array, different ones to different elements; that no other part for writing
                // reaches them is promised by the caller.
                unsafe { ($view::from_parts(pointer, shape, strides), others.views()) }
            }
        }
    )*};
}
part_list! {
    ForWriting true ViewMut;
    ForReading false View;
}

/// The parts as views. `names` are their indexes as they were written, in order.
///
/// # Errors
/// If two of them have an element in common, and one is for writing.
#[inline(always)]
pub fn try_separate<'a, T: 'a, S: Shape, L: Layout, P: PartList<'a>>(
    divided: Divided<'a, T, S, L, P>,
    names: &[&'static str],
) -> Result<P::Views, Error> {
    if let Some((one, other)) = divided.parts.conflict() {
        let name = |number: usize| names.get(number).copied().unwrap_or("?");
        return Err(Error::Overlap {
            one: name(one),
            other: name(other),
        });
    }
    // SAFETY: [part] there is no conflict; all parts are of this array, as `writing` and `reading`
    // see to it, and the unique borrow of it ends here.
    Ok(unsafe { divided.parts.views() })
}

/// As [`try_separate`], for parts that were proved to have nothing in common while compiling; this
/// is what safety rests on.
///
/// # Panics
/// If they have.
#[inline(always)]
#[track_caller]
pub fn separate<'a, T: 'a, S: Shape, L: Layout, P: PartList<'a>>(
    divided: Divided<'a, T, S, L, P>,
    names: &[&'static str],
) -> P::Views {
    or_panic(try_separate(divided, names))
}
