//! What is taken, put and found by positions: the chapter "Indexing routines" of NumPy's reference.

pub(in crate::np) mod broadcast_shapes;
pub(in crate::np) mod choose;
pub(in crate::np) mod diagonals;
pub(in crate::np) mod fill_diagonal;
pub(in crate::np) mod item;
pub(in crate::np) mod mode;
pub(in crate::np) mod multi_index;
pub(in crate::np) mod nonzero;
pub(in crate::np) mod piecewise;
pub(in crate::np) mod positions;
pub(in crate::np) mod put;
pub(in crate::np) mod putmask;
pub(in crate::np) mod select;
pub(in crate::np) mod select_lists;
pub(in crate::np) mod select_where;
pub(in crate::np) mod take_along;
pub(in crate::np) mod within;

pub use broadcast_shapes::broadcast_shapes;
#[doc(hidden)]
pub use choose::{check_choices, choices_within, choose};
pub use diagonals::{
    RankOf, diag_indices, diag_indices_from, diag_indices_with, tril_indices_from,
    triu_indices_from,
};
pub use fill_diagonal::{fill_diagonal, fill_diagonal_with};
pub use item::{ItemIndex, item};
pub use mode::{IndexMode, IndexModes};
pub use multi_index::{
    ElementOrder, indices, indices_with, ndenumerate, ndindex, ravel_multi_index,
    ravel_multi_index_with, unravel_index, unravel_index_with,
};
pub use nonzero::{argwhere, count_nonzero, flatnonzero, nonzero, r#where};
pub use piecewise::{Piece, Piecewise, piecewise};
pub use put::{put, put_with};
pub use putmask::{place, putmask};
pub use select::{TakenAxis, compress, compress_with, extract, take, take_with};
pub use select_lists::select;
pub use select_where::select_where;
pub use take_along::{IndexedAxis, put_along_axis, take_along_axis};
#[doc(hidden)]
pub use within::{TakenAlong, within};
