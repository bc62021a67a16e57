//! Every kind of work, element type and size beside NumPy, in parts.
//!
//! ```sh
//! cargo run --release -p ndview-benches --bin rows <part> [part of the work ..]
//! ```
//!
//! Without names of work, writes `benches/results/rows-<part>.md`.

// What is timed goes into `black_box`, and nowhere else.
#![allow(unused_must_use)]

mod calculus;
mod copies;
mod elements;
mod indexing;
mod numbers;
mod products;
mod reductions;
mod sorting;

use ndview_benches::rows::Rows;

/// The parts of the table.
const PARTS: [(&str, fn(&mut Rows)); 7] = [
    ("calculus", calculus::rows),
    ("copies", copies::rows),
    ("elements", elements::rows),
    ("indexing", indexing::rows),
    ("products", products::rows),
    ("reductions", reductions::rows),
    ("sorting", sorting::rows),
];

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (part, wanted) = arguments
        .split_first()
        .map_or(("", &[][..]), |(part, wanted)| (part, wanted));
    let mut parts = PARTS
        .iter()
        .filter(|(name, _)| part.is_empty() || *name == part)
        .peekable();
    if parts.peek().is_none() {
        eprintln!("the parts are: {}", PARTS.map(|(name, _)| name).join(", "));
    }
    for (name, rows_of) in parts {
        let mut rows = Rows::new(name, wanted);
        rows_of(&mut rows);
        rows.finish()?;
    }
    Ok(())
}
