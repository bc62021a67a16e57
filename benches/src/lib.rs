//! What the benchmarks share: a clock that times competitors in turns, and tables and
//! pictures of what it found.
//!
//! Times drift by a third between runs, and with whatever else the machine does; so all competitors
//! of a row are timed in one run, a batch of each in turn, and only their ratios are worth keeping.

pub mod chart;
pub mod clock;
pub mod machine;
pub mod python;
pub mod rows;
pub mod table;
