//! Elements: the numbers that arrays hold and calculate with, what two of them have in common, and
//! what may be stored where. Nothing here knows of arrays.

mod alternative;
mod arithmetic;
mod cast;
pub(crate) mod casting;
mod compare;
#[cfg(feature = "complex")]
mod complex_number;
#[cfg(feature = "complex")]
mod complex_parts;
mod divided;
mod each;
#[expect(clippy::module_inception, reason = "what an element is")]
mod element;
mod float_bits;
mod float_element;
#[cfg(feature = "half")]
mod half;
mod holds;
mod inexact;
pub(crate) mod integer;
mod integers;
mod inverted;
pub(crate) mod kinds;
mod literal;
mod long;
mod magnitude;
mod number;
mod numeric;
mod ordered;
mod own;
mod plain;
mod promote;
mod quotient;
mod round;
mod spaced;
mod store;
mod summed;
mod table;
mod together;
mod truncated;
mod weak;
mod whole;
mod written;

pub use alternative::Alternative;
pub use arithmetic::Arithmetic;
pub use cast::Cast;
pub use casting::{AtMost, OfKind, kind};
pub use compare::{Compare, Comparison};
#[cfg(feature = "complex")]
pub use complex_number::Component;
#[cfg(feature = "complex")]
pub use complex_parts::ComplexParts;
pub(crate) use each::{for_each_number, with_complex_numbers, with_halves};
pub use element::{Element, Storable};
pub use float_bits::FloatBits;
pub use float_element::FloatElement;
#[cfg(feature = "half")]
pub(crate) use half::Half;
pub use holds::*;
pub use inexact::{Inexact, Real, ToInexact, ToWidest};
pub use integer::Integer;
pub use integers::Integers;
pub(crate) use integers::with_slice;
pub use inverted::Inverted;
pub(crate) use kinds::{Added, Bitwise, Factor, HasDivisors, Negated, Shifted, Signed};
pub use kinds::{HasBits, Subtracted};
pub use literal::{Adapted, FloatLiteral, IntLiteral, adapted, float, float_of, int};
#[cfg(feature = "complex")]
pub use literal::{ComplexLiteral, complex, complex_number, complex_of};
pub use magnitude::HasMagnitude;
pub use number::Number;
pub(crate) use number::is_simple_exponent;
pub use numeric::{ByNumber, Numeric};
pub(crate) use numeric::{Larger, Smaller};
pub use ordered::*;
pub use own::{TakesFloats, TakesIntegers};
#[cfg(feature = "rayon")]
pub(crate) use plain::is_literal;
pub(crate) use plain::{is_float, is_plain, is_real, is_same, is_signed, is_whole};
pub use promote::Promote;
pub use quotient::Quotients;
pub use round::RoundTo;
pub use spaced::Spaced;
pub use store::StoreInto;
pub(crate) use summed::count_true;
pub use summed::{Average, ByKind, ByMean, Means, Running, Summable, Sums, Variance};
pub use together::Together;
pub(crate) use weak::fits;
pub use whole::InWhole;
pub(crate) use written::{assume_init_mut, assume_init_ref};
