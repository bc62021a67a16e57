//! Random inputs with seeds: programs compared with a model, and damaged files.

pub mod files;
pub mod model;
pub mod programs;
pub mod random;
