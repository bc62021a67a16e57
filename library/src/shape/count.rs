//! The number of elements of a shape, in types.

use super::Shape;
use super::chain::for_each_chain;
use crate::axis::{Axis, Dyn, Len, NumberOf, Tabled};
use core::marker::PhantomData;
use core::ops::Mul;
use typenum::{Prod, U1};

/// A number that is known while compiling, as typenum writes it.
pub struct Known<N>(PhantomData<N>);

/// A number that is known at run time only.
pub struct Unknown;

/// The product of two numbers.
pub trait Times<B> {
    crate::sealed::seal!(required);

    /// The product.
    type Out;
}

impl<A: Mul<B>, B> Times<Known<B>> for Known<A> {
    crate::sealed::seal!();

    type Out = Known<Prod<A, B>>;
}

impl<A> Times<Unknown> for Known<A> {
    crate::sealed::seal!();

    type Out = Unknown;
}

impl<B> Times<B> for Unknown {
    crate::sealed::seal!();

    type Out = Unknown;
}

/// A shape whose number of elements the compiler can work out, or knows that it cannot.
pub trait Counted: Shape {
    /// [`Known`] or [`Unknown`].
    type Count;
}

/// An axis that takes part in counting.
pub trait CountedAxis: Axis {
    /// Its length, [`Known`] or [`Unknown`].
    type Count;
}

impl CountedAxis for Dyn {
    type Count = Unknown;
}

impl<const N: usize> CountedAxis for Len<N>
where
    Len<N>: Tabled,
{
    type Count = Known<NumberOf<N>>;
}

/// The product of no lengths.
type Start = Known<U1>;

impl Counted for () {
    type Count = Start;
}

macro_rules! counted {
    ($rank:literal $result:ident; $($axis:ident $number:tt $count:ident $before:ident $after:ident),*) => {
        impl<$($axis, $count, $after),*> Counted for ($($axis,)*)
        where
            $($axis: CountedAxis<Count = $count>,)*
            $($before: Times<$count, Out = $after>,)*
        {
            type Count = $result;
        }
    };
}
for_each_chain!(counted);
