//! Shapes, joining, repeating, padding: the chapter "Array manipulation" of NumPy's reference.

pub(in crate::np) mod align;
pub(in crate::np) mod at_least;
pub(in crate::np) mod broadcast_arrays;
pub(in crate::np) mod delete;
pub(in crate::np) mod extent;
pub(in crate::np) mod flat;
pub(in crate::np) mod insert;
pub(in crate::np) mod join;
pub(in crate::np) mod join_axis;
mod join_results;
mod joined_by;
pub(in crate::np) mod pad;
pub(in crate::np) mod pad_modes;
pub(in crate::np) mod read_as;
pub(in crate::np) mod repeat;
pub(in crate::np) mod resize;
pub(in crate::np) mod roll;
pub(in crate::np) mod transform;
pub(in crate::np) mod trim;

#[doc(hidden)]
pub use align::{with_axes_as, with_axes_of};
pub use at_least::{AtLeast, atleast_1d, atleast_2d, atleast_3d};
pub use broadcast_arrays::{BroadcastArrays, broadcast_arrays};
pub use delete::{delete, delete_with};
pub use extent::{array_equiv, isfortran, iterable, ndim, shape, size, size_with};
pub use flat::flat;
pub use insert::{Positions, append, insert, insert_with};
pub use join::{
    Concatenates, column_stack, concatenate, concatenate_with, dstack, hstack, stack, stack_with,
    vstack,
};
pub use joined_by::{ByColumnStack, ByConcatenate, ByHstack, ByStack, ByVstack, JoinedBy};
pub use pad::*;
pub use pad_modes::PadMode;
pub use repeat::{repeat, repeat_with, tile};
pub use resize::resize;
pub use roll::*;
pub use transform::*;
pub use trim::{trim_zeros, trim_zeros_with};
