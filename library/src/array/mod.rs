//! Arrays: who owns the elements, and where they are.

mod any;
mod attributes;
mod buffer;
mod compare;
#[cfg(feature = "complex")]
mod complex;
mod conversions;
mod copy;
mod erased;
mod field;
mod held_methods;
mod item;
mod iter;
mod kept;
mod lend;
mod matrices;
#[cfg(feature = "linalg")]
mod matrix;
mod methods;
mod no_array;
mod offsets;
mod owned;
mod plain_index;
mod print;
mod raw;
mod slice;
mod source;
mod transform;
mod unpacked;
mod unranked;
mod view;
mod view_mut;

pub use any::{Array, ArrayMut, AsView, first_length};
pub use attributes::{
    Asked, HasOwnFields, HoldsAttributes, IsAnyArray, PointsToAnyArray, PointsToArray,
};
pub(crate) use compare::all_pairs;
#[cfg(feature = "approx")]
pub(crate) use compare::for_each_pair_of_arrays;
#[cfg(feature = "complex")]
pub use complex::{HasImaginaryPart, PartViews};
pub use erased::LentToWrite;
pub use field::{Field, HasFields};
pub use held_methods::{Extremes, HeldMethods};
pub use item::Listed;
pub use iter::{Iter, IterMut};
pub use lend::{Lend, Lent};
pub(crate) use matrices::{Matrices, Vector};
#[cfg(feature = "linalg")]
pub use matrix::Matrix;
pub use no_array::{ArrayFor, DestinationFor, Indexing, MethodsWithin, YieldsArray};
pub(crate) use offsets::Offsets;
pub use owned::{Owned, literal, short_literal};
pub use plain_index::{GaplessRows, PlainIndex};
pub use source::{ByValue, Held, HeldMut, Nested, Source, SourceMut};
pub use transform::{InARow, Regroup, Sections};
pub use unranked::Unranked;
pub use view::View;
pub use view_mut::ViewMut;
