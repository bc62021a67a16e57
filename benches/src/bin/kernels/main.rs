//! Whole-array work: `arr!` beside NumPy, ndarray, loops written by hand, and a copy of as many bytes
//! as the work must read and write.
//!
//! ```sh
//! cargo run --release -p ndview-benches --bin kernels [part of a row's name ..]
//! ```

mod data;
mod numpy;
mod reductions;
mod rows;

use data::Data;
use ndview_benches::clock::{Effort, Time, race};
use ndview_benches::table::{Table, ratio, save};
use numpy::NumPy;
use rows::Row;
use std::time::Duration;

/// The number of rows and columns of the matrices; vectors have as many elements as they.
const SIDES: [usize; 3] = [100, 1_000, 4_000];

const INTRODUCTION: &str = "f64, one thread. The first number is ndview's time, the least of several batches; \
    the others are the time of the column divided by ndview's: above 1, ndview is faster. All columns of a row \
    are timed in turns in one run. \"by hand\" is a plain loop over slices. \"copy\" copies as many bytes as the \
    work reads and writes, into memory that is there already. NumPy runs in a Python process of its own, in \
    turns with the others.";

const PEERS: [&str; 4] = ["by hand", "ndarray", "NumPy", "copy"];

fn main() -> std::io::Result<()> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let numpy = NumPy::start();
    let mut tables = Vec::new();
    for side in SIDES {
        let data = Data::new(side);
        let mut table = Table::new(
            &format!("{side} x {side}"),
            ["kernel", "ndview"]
                .into_iter()
                .chain(PEERS)
                .map(String::from),
        );
        for row in rows::rows(&data, &numpy) {
            if wanted.is_empty() || wanted.iter().any(|part| row.name.contains(part.as_str())) {
                table.push(line(row, side));
            }
        }
        println!("{}", table.markdown());
        tables.push(table);
    }
    if !numpy.is_there() {
        println!("NumPy cannot be run here: its column says so");
    }
    if wanted.is_empty() {
        println!(
            "written to {}",
            save("kernels", INTRODUCTION, &tables)?.display()
        );
    }
    Ok(())
}

fn line(mut row: Row<'_>, side: usize) -> Vec<String> {
    let rounds = if side > 1_000 { 5 } else { 11 };
    let found = race(
        &mut row.competitors,
        Effort {
            rounds,
            batch: Duration::from_millis(10),
        },
    );
    let least =
        |column: &str| -> Option<Time> { found.iter().find(|(name, _)| *name == column)?.1 };
    let Some(ours) = least("ndview") else {
        return vec![row.name.to_owned()];
    };
    let mut line = vec![row.name.to_owned(), duration(ours.least)];
    for peer in PEERS {
        line.push(match least(peer) {
            Some(time) => ratio(time.least, ours.least),
            None if peer == "NumPy" => "missing".into(),
            None => "-".into(),
        });
    }
    line
}

/// Nanoseconds in a unit that suits them.
fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e4 => format!("{nanoseconds:.0} ns"),
        ..1e7 => format!("{:.1} us", nanoseconds / 1e3),
        _ => format!("{:.1} ms", nanoseconds / 1e6),
    }
}
