//! Broadcasting: two shapes aligned at their last axes, lengths equal or 1.

use super::{HasAxes, Shape, join::for_each_pair};
use crate::axis::verdict::{Never, Yes};
use crate::axis::{Axis, Digits, Dyn, Len, SameLength, Tabled};
use crate::error::Error;
use crate::sealed::Sealed;

/// What is broadcast together, `W` below: the operands of an expression.
pub struct Operands;
/// Index arrays.
pub struct IndexArrays;

/// The shape that two operands have together.
#[diagnostic::on_unimplemented(
    message = "operands could not be broadcast together with shapes {Self} {B}",
    label = "these shapes are not known to go together",
    note = "of any shape, write `S: AnyShape`; of one rank, `x: &impl Array<f64, 2>`"
)]
pub trait Broadcast<B: Shape, W = Operands>: Shape {
    crate::sealed::seal!(required);

    /// The common shape.
    type Out: Shape;

    /// The common shape of these two.
    ///
    /// # Errors
    /// If an axis differs and is 1 in neither of them.
    #[inline]
    fn broadcast(self, other: B) -> Result<Self::Out, Error> {
        let (a, b) = (self.lens(), other.lens());
        let (a, b) = (a.as_ref(), b.as_ref());
        if Self::Out::HAS_FEW {
            return broadcast_known(self, other);
        }
        // Whether there are axes at all is known while compiling.
        let common = if b.is_empty() || a == b {
            a
        } else if a.is_empty() {
            b
        } else {
            return broadcast_apart(self, other);
        };
        let mut lens = <Self::Out as Shape>::Lens::default();
        lens.as_mut().copy_from_slice(common);
        Ok(Self::Out::computed(lens))
    }

    /// The common shape if there is one; else any that the type allows, to go on with until the
    /// error is reported.
    fn broadcast_or_any(self, other: B) -> Self::Out {
        self.broadcast(other)
            .unwrap_or_else(|_| Self::Out::shortest())
    }
}

/// The common shape of two that differ. Compiled once for two types of shapes, and not for every
/// operator between them.
#[inline(never)]
fn broadcast_apart<A: Broadcast<B, W>, B: Shape, W>(a: A, b: B) -> Result<A::Out, Error> {
    broadcast_known(a, b)
}

/// The common shape of two. Where the types know the lengths, nothing is left of it.
#[inline(always)]
fn broadcast_known<A: Broadcast<B, W>, B: Shape, W>(a: A, b: B) -> Result<A::Out, Error> {
    let (a, b) = (a.lens(), b.lens());
    let mut common = <A::Out as Shape>::Lens::default();
    match broadcast_lens(a.as_ref(), b.as_ref(), common.as_mut()) {
        true => Ok(A::Out::computed(common)),
        false => Err(Error::operands(a.as_ref(), b.as_ref())),
    }
}

/// Writes the common lengths of two shapes, and says whether there are any.
#[inline(always)]
fn broadcast_lens(a: &[usize], b: &[usize], common: &mut [usize]) -> bool {
    let (long, short) = if a.len() < b.len() { (b, a) } else { (a, b) };
    common.copy_from_slice(long);
    let extra = long.len() - short.len();
    common[extra..].iter_mut().zip(short).all(|(common, &len)| {
        let fits = *common == len || *common == 1 || len == 1;
        if *common == 1 {
            *common = len;
        }
        fits
    })
}

/// The length that two axes have together; they are axes of the shapes `L` and `R` of `W`, for the
/// message.
pub trait BroadcastAxis<B: Axis, W, L, R>: Axis {
    crate::sealed::seal!(required);

    /// The common axis.
    type Out: Axis;
}

impl<W, L, R> BroadcastAxis<Dyn, W, L, R> for Dyn {
    crate::sealed::seal!();

    type Out = Dyn;
}

impl<const N: usize, One, A: Axis, W, L, R> BroadcastAxis<Len<N>, W, L, R> for Dyn
where
    Len<N>: Tabled<Digits: Digits<IsOne = One>>,
    One: BesideDyn<N, Out = A>,
{
    crate::sealed::seal!();

    type Out = A;
}

#[diagnostic::do_not_recommend]
impl<const N: usize, One, A: Axis, W, L, R> BroadcastAxis<Dyn, W, L, R> for Len<N>
where
    Len<N>: Tabled<Digits: Digits<IsOne = One>>,
    One: BesideDyn<N, Out = A>,
{
    crate::sealed::seal!();

    type Out = A;
}

/// What a length `N` is beside one that is not known; `Self` says whether `N` is 1.
pub trait BesideDyn<const N: usize>: Sealed {
    /// The common axis.
    type Out: Axis;
}
impl<const N: usize> BesideDyn<N> for Yes {
    type Out = Dyn;
}
impl<const N: usize> BesideDyn<N> for Never {
    type Out = Len<N>;
}

impl<const N: usize, const M: usize, Same, One, OtherOne, W, L, R> BroadcastAxis<Len<M>, W, L, R>
    for Len<N>
where
    Len<N>: SameLength<M, Answer = Same> + Tabled<Digits: Digits<IsOne = One>>,
    Len<M>: Tabled<Digits: Digits<IsOne = OtherOne>>,
    (Same, One, OtherOne): Meet<N, M, W, L, R>,
{
    crate::sealed::seal!();

    type Out = <(Same, One, OtherOne) as Meet<N, M, W, L, R>>::Out;
}

/// The common length of `N` and `M`; `Self` says whether they are equal, and which of them is 1.
pub trait Meet<const N: usize, const M: usize, W, L, R> {
    crate::sealed::seal!(required);

    /// The common axis.
    type Out: Axis;
}
impl<One, OtherOne, const N: usize, const M: usize, W, L, R> Meet<N, M, W, L, R>
    for (Yes, One, OtherOne)
{
    crate::sealed::seal!();

    type Out = Len<N>;
}
impl<OtherOne, const N: usize, const M: usize, W, L, R> Meet<N, M, W, L, R>
    for (Never, Yes, OtherOne)
{
    crate::sealed::seal!();

    type Out = Len<M>;
}
impl<const N: usize, const M: usize, W, L, R> Meet<N, M, W, L, R> for (Never, Never, Yes) {
    crate::sealed::seal!();

    type Out = Len<N>;
}
impl<const N: usize, const M: usize, L, R> Meet<N, M, Operands, L, R> for (Never, Never, Never)
where
    L: RefusedOperands<R>,
{
    crate::sealed::seal!();

    type Out = L::Out;
}
impl<const N: usize, const M: usize, L, R> Meet<N, M, IndexArrays, L, R> for (Never, Never, Never)
where
    L: RefusedIndexArrays<R>,
{
    crate::sealed::seal!();

    type Out = L::Out;
}

/// Leads to the sentence that refuses operands of shapes `Self` and `R`. It does not know which axis led to it: of two
/// that differ, the second asks for what has been refused already, and the sentence is said once.
#[diagnostic::on_unimplemented(
    message = "operands could not be broadcast together with shapes {Self} {R}",
    label = "two lengths differ, and neither is 1",
    note = "shapes are aligned at their last axes; `None` in an index adds an axis of length 1"
)]
pub trait OperandsDiffer<R> {}

/// Leads to the sentence that refuses index arrays of shapes `Self` and `R`.
#[diagnostic::on_unimplemented(
    message = "shape mismatch: indexing arrays could not be broadcast together with shapes {Self} {R}",
    label = "two lengths differ, and neither is 1",
    note = "index arrays select element by element; `np.ix_(rows, columns)` selects every combination"
)]
pub trait IndexArraysDiffer<R> {}

/// Defines what leads to one of these sentences, and is implemented for whatever is refused, so that the compiler finds
/// nothing to propose instead.
macro_rules! refused {
    ($($(#[$doc:meta])* $name:ident: $sentence:ident;)*) => {$(
        $(#[$doc])*
        pub trait $name<R> {
            /// What is not asked for.
            type Out: Axis;
        }
        impl<L: $sentence<R>, R> $name<R> for L {
            type Out = Dyn;
        }
    )*};
}
refused! {
    /// Operands of shapes `Self` and `R`.
    RefusedOperands: OperandsDiffer;
    /// Index arrays of shapes `Self` and `R`.
    RefusedIndexArrays: IndexArraysDiffer;
}

macro_rules! broadcast {
    // A number on the left goes with every shape: below.
    ($($extra:ident $i:tt)*; 0) => {
        broadcast!(@one ($($extra,)*) () [$($extra,)*] [] $($extra)*; );
    };
    ($($extra:ident $i:tt)*; $common:tt $($left:ident $right:ident $j:tt)*) => {
        // The operand with the extra axes may stand on either side.
        broadcast!(@one ($($extra,)* $($left,)*) ($($right,)*) [$($extra,)* $($left,)*] [$($right,)*] $($extra)*; $($left $right),*);
        broadcast!(@other ($($right,)*) ($($extra,)* $($left,)*) $($extra)*; $($left $right),*);
    };
    (@one $whole:tt $part:tt [$($all:ident,)*] [$($short:ident,)*] $($extra:ident)*; $($left:ident $right:ident),*) => {
        #[diagnostic::do_not_recommend]
        impl<W, $($extra: Axis,)* $($left: BroadcastAxis<$right, W, $whole, $part>, $right: Axis),*>
            Broadcast<($($short,)*), W> for ($($all,)*) {
        crate::sealed::seal!();

            type Out = ($($extra,)* $($left::Out,)*);
        }
    };
    // Equal ranks are covered by the first form.
    (@other $part:tt $whole:tt ; $($left:ident $right:ident),*) => {};
    (@other $part:tt $whole:tt $($extra:ident)+; $($left:ident $right:ident),*) => {
        #[diagnostic::do_not_recommend]
        impl<W, $($extra: Axis,)* $($left: Axis, $right: BroadcastAxis<$left, W, $part, $whole>),*>
            Broadcast<($($extra,)* $($left,)*), W> for ($($right,)*) {
        crate::sealed::seal!();

            type Out = ($($extra,)* $($right::Out,)*);
        }
    };
}
for_each_pair!(broadcast);

#[diagnostic::do_not_recommend]
impl<S: HasAxes, W> Broadcast<S, W> for () {
    crate::sealed::seal!();

    type Out = S;
}
