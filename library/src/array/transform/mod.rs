//! Other views of the same elements: axes reordered, reversed, dropped, added, split.

mod axes;
mod broadcast;
mod define;
mod flat;
mod flip;
mod lengths;
#[cfg(feature = "rayon")]
mod par_rows;
mod place;
mod reshape;
mod rows;
mod split;
mod windows;

pub use flat::InARow;
pub use reshape::Regroup;
pub(super) use rows::RowLayout;
pub use split::Sections;

use define::transforms;
use place::Place;
