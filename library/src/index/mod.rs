//! Indexing: a list of typed steps, one per index.
//!
//! Each step takes the axes it needs off the front of the shape, and works out, in types, what is
//! left: shape, layout, and whether the whole is a view or a selection to copy. Each index is an
//! argument of its step that carries the user's own span, so that an error is reported under it.
//!
//! - Slices, integer literals, `None` and `...` are written down twice: in types (`list`), which are
//!   checked and cost no code, and in numbers (`steps`), which say where the elements are.
//! - A list in which the type of an entry decides what it is, `arr!(m[1:, i])`, is a chain of methods
//!   of a cursor: `m.as_array_view(Indexing).indexed_by::<_, 2>().gap().slice(..).by(&i)`.

mod advanced;
mod along;
mod around;
mod axes;
mod base;
mod condition;
mod conditional;
mod copied;
mod costs;
mod count;
mod cursor;
mod entry;
mod gathered;
mod integers;
mod leaving;
mod list;
mod listed;
mod literal;
mod part;
mod picked;
mod range;
mod runs;
mod selection;
mod selector;
mod steps;
mod stored;
mod take;
mod value;
mod within;
mod written;

pub use crate::element::integer::Negated;
pub use advanced::*;
pub use around::{Around, Skip, Surrounds};
pub use base::{Base, Mutable, Shared};
pub use condition::*;
pub use conditional::Conditional;
pub use costs::*;
pub use count::{Counted, Counts};
pub use cursor::Cursor;
pub use entry::{Entries, EntriesOf, HasEntry};
pub use gathered::*;
pub use leaving::{Lasting, LastingValue, Leave, Leaving, leaving};
pub use list::*;
pub use listed::{IndexList, index_list};
pub use literal::*;
pub use part::{
    Divided, ForReading, ForWriting, Part, PartList, Parts, divide, separate, try_separate,
};
pub use range::*;
pub use selection::{Places, Selection};
pub use selector::*;
pub use steps::*;
pub use stored::{Lists, Slice, SliceBound, Slices, Widens, kept_slice, slice};
pub use take::{Divides, TakeAxis};
pub use value::*;
pub use within::{Kept, Old, Reading, Sides, Target, Writing, kept, try_kept, within};
pub use written::Written;
