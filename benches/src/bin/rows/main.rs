//! Every kind of work, element type and size beside NumPy, in parts.
//!
//! ```sh
//! cargo run --release -p ndview-benches --bin rows [--quick] <part> [part of a row ..]
//! ```
//!
//! Writes `benches/results/rows-<part>.md`, unless it is quick; ` 10000 ` are the rows of so many elements.

// What is timed goes into `black_box`, and nowhere else.
#![allow(unused_must_use)]

mod calculus;
mod copies;
mod elements;
mod functions;
mod indexing;
mod numbers;
mod products;
mod reductions;
mod sorting;
mod strided;

use ndview_benches::rows::Rows;

/// The parts of the table.
const PARTS: [(&str, fn(&mut Rows)); 9] = [
    ("calculus", calculus::rows),
    ("copies", copies::rows),
    ("elements", elements::rows),
    ("functions", functions::rows),
    ("indexing", indexing::rows),
    ("products", products::rows),
    ("reductions", reductions::rows),
    ("sorting", sorting::rows),
    ("strided", strided::rows),
];

fn main() -> std::io::Result<()> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_quick = arguments.first().is_some_and(|first| first == "--quick");
    arguments.drain(..usize::from(is_quick));
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
        let mut rows = Rows::new(name, wanted, is_quick);
        rows_of(&mut rows);
        rows.finish()?;
    }
    Ok(())
}
