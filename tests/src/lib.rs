//! What the tests of `ndview` against NumPy share: reading NumPy's answers, and writing down in
//! the same words what `ndview` does.

mod allocations;
mod answers;
mod memory;
mod observe;
mod sources;
pub mod told;

pub use allocations::{Counting, counting, most_held};
pub use answers::Answers;
pub use memory::Memory;
pub use observe::{Observe, observe, values};
pub use sources::{counted, counted_from, panic_message};
