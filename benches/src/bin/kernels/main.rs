//! Whole-array work: `arr!` beside NumPy, numexpr, ndarray, loops written by hand, and a copy of as
//! many bytes as the work must read and write.
//!
//! ```sh
//! cargo run --release -p ndview-benches --bin kernels [part of a row's name ..]
//! ```
//!
//! Without names, writes `benches/results/kernels.md` and the picture `kernels.svg` beside it.

// What is timed goes into `black_box`, and nowhere else.
#![allow(unused_must_use)]

mod data;
mod goals;
mod rows;

use data::Data;
use goals::Goal;
use ndview_benches::chart::{Chart, Panel};
use ndview_benches::clock::{Effort, Time, race};
use ndview_benches::python::Python;
use ndview_benches::table::{Table, ratio, save};
use rows::Row;
use std::time::Duration;

/// The number of rows and columns of the matrices; vectors have as many elements as they.
const SIDES: [usize; 3] = [100, 1_000, 4_000];

/// The length of the vectors of the last table.
const FEW: usize = 10;

const INTRODUCTION: &str = "f64, one thread. The first number is ndview's time, the least of several batches; \
    the others are the time of the column divided by ndview's: above 1, ndview is faster. All columns of a row \
    are timed in turns in one run. \"by hand\" is a plain loop over slices, with no more instructions than \
    every processor has. \"copy\" copies as many bytes as the work reads and writes, into memory that is there \
    already: the limit of the memory. NumPy and numexpr, with one thread, run in a Python process of their \
    own, in turns with the others. The goal is for the best library, or for NumPy where the others have no \
    such operation.\n\n![The ratios](kernels.svg)\n\nWhere goals are missed: `m[1:-1, 1:-1].sum()` of \
    short rows is added in NumPy's blocks, which go on from one row to the next, and comes out with NumPy's \
    bits; ndarray adds each row by itself. Gathering rows first, and several blocks side by side, were not \
    faster. New arrays of 128 MB are in pages that Linux clears first: whatever reads and writes as much \
    takes as long as `a * 2 + 1`, `points + shift` too, and `m.T.copy()` cannot be faster than a copy in \
    order. Writing past the cache, populating pages and aligning to 2 MiB changed nothing; tiles of other \
    shapes and prefetching changed `m.T + m` by less than 5 %.";

const LIBRARIES: [&str; 3] = ["ndarray", "NumPy", "numexpr"];
const PEERS: [&str; 5] = ["by hand", "ndarray", "NumPy", "numexpr", "copy"];

fn main() -> std::io::Result<()> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let is_wanted =
        |row: &Row| wanted.is_empty() || wanted.iter().any(|part| row.name.contains(part.as_str()));
    let python = Python::start("kernels.py");
    let (mut tables, mut chart) = (Vec::new(), Chart::new(&LIBRARIES));
    for (number, side) in SIDES.into_iter().enumerate() {
        let data = Data::new(side);
        let mut results = Results::new(format!("{side} x {side}"), number, &python);
        for row in rows::rows(&data, &python).into_iter().filter(is_wanted) {
            results.race(
                row,
                if side > 1_000 { 5 } else { 11 },
                Duration::from_millis(10),
            );
        }
        results.finish(&mut tables, &mut chart);
    }
    let data = Data::new(FEW);
    let mut results = Results::new(format!("{FEW} elements"), 0, &python);
    for row in rows::small_rows(&data, &python)
        .into_iter()
        .filter(is_wanted)
    {
        // Python repeats it as often, and takes hundreds of times as long.
        results.race(row, 21, Duration::from_micros(500));
    }
    results.finish(&mut tables, &mut chart);
    for library in &LIBRARIES[1..] {
        if !python.has(library) {
            println!("{library} cannot be run here: its column says so");
        }
    }
    if wanted.is_empty() {
        let path = save("kernels", INTRODUCTION, &tables)?;
        std::fs::write(path.with_extension("svg"), chart.svg())?;
        println!("written to {}", path.display());
    }
    Ok(())
}

/// The results for one size.
struct Results<'p> {
    heading: String,
    table: Table,
    panel: Panel,
    /// Which of the goals counts.
    size: usize,
    python: &'p Python,
}

impl<'p> Results<'p> {
    fn new(heading: String, size: usize, python: &'p Python) -> Self {
        let columns = ["kernel", "ndview"].into_iter().chain(PEERS);
        Results {
            table: Table::new(&heading, columns.chain(["goal"]).map(String::from)),
            panel: Panel::new(&heading),
            heading,
            size,
            python,
        }
    }

    fn race(&mut self, mut row: Row<'_>, rounds: usize, batch: Duration) {
        let found = race(&mut row.competitors, Effort { rounds, batch });
        let least = |column: &str| -> Option<f64> {
            let found = found.iter().find(|(name, _)| *name == column)?.1;
            found.map(|time: Time| time.least)
        };
        let Some(ours) = least("ndview") else {
            return;
        };
        let mut line = vec![row.name.to_owned(), duration(ours)];
        line.extend(PEERS.map(|peer| match least(peer) {
            Some(time) => ratio(time, ours),
            None if ["NumPy", "numexpr"].contains(&peer) && !self.python.has(peer) => {
                "missing".into()
            }
            None => "-".into(),
        }));
        let ratios = LIBRARIES.map(|peer| least(peer).map(|time| time / ours));
        line.push(self.verdict(row.name, ours, ratios));
        println!("{:12}{}", self.heading, line.join("  "));
        self.table.push(line);
        self.panel.push(row.name, ratios);
    }

    /// The goal, and whether it is reached.
    fn verdict(&self, row: &str, ours: f64, ratios: [Option<f64>; 3]) -> String {
        let Some(goal) = goals::goal(row) else {
            return "-".into();
        };
        let (goal, reached) = match goal {
            Goal::Best(least) => {
                let worst = ratios.into_iter().flatten().reduce(f64::min);
                (
                    least[self.size],
                    worst.map(|worst| worst >= least[self.size]),
                )
            }
            Goal::NumPy(least) => (
                least[self.size],
                ratios[1].map(|ratio| ratio >= least[self.size]),
            ),
            Goal::Nanoseconds(most) => {
                let mark = if ours <= most { "reached" } else { "missed" };
                return format!("{most} ns, {mark}");
            }
        };
        match reached {
            Some(true) => format!("{goal}, reached"),
            Some(false) => format!("{goal}, missed"),
            None => format!("{goal}"),
        }
    }

    fn finish(self, tables: &mut Vec<Table>, chart: &mut Chart) {
        tables.push(self.table);
        chart.push(self.panel);
    }
}

/// Nanoseconds in a unit that suits them.
fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e2 => format!("{nanoseconds:.1} ns"),
        ..1e4 => format!("{nanoseconds:.0} ns"),
        ..1e7 => format!("{:.1} us", nanoseconds / 1e3),
        _ => format!("{:.1} ms", nanoseconds / 1e6),
    }
}
