//! Arrays of few elements: those whose lengths are known beside nalgebra, the others beside loops over slices
//! that were written by hand, and ndarray.
//!
//! ```sh
//! cargo run --release -p ndview-benches --bin small [part of the work ..]
//! ```
//!
//! Without names of work, writes `benches/results/small.md`.

// What is timed goes into `black_box`, and nowhere else.
#![allow(unused_must_use)]

mod dynamic;
mod known;

use ndview_benches::clock::{Competitor, Effort, race};
use ndview_benches::table::{Table, ratio, save};

use std::time::Duration;

const INTRODUCTION: &str = "One thread. The first number is ndview's time, the least of many batches; the \
    others are the time of the column divided by ndview's: above 1, ndview is faster. All columns of a row are \
    timed in turns in one run. What is computed of is hidden from the compiler, and so is what comes out.";

/// The rows that were asked for, as far as they have been timed.
pub struct Rows {
    wanted: Vec<String>,
    table: Table,
}

/// One way of doing the work of a row.
pub type Way<'a> = (&'static str, &'a mut dyn FnMut());

impl Rows {
    fn new(heading: &str, peers: [&str; 2], wanted: &[String]) -> Self {
        let columns = ["work", "elements", "ndview"].into_iter().chain(peers);
        Rows {
            wanted: wanted.to_vec(),
            table: Table::new(heading, columns),
        }
    }

    /// Times a row: ndview's way is the first.
    pub fn row(&mut self, work: &str, elements: &str, ways: &mut [Way<'_>]) {
        let name = format!("{work}, {elements}");
        if !self.wanted.is_empty() && !self.wanted.iter().any(|part| name.contains(part)) {
            return;
        }
        let effort = Effort {
            rounds: 41,
            batch: Duration::from_micros(400),
        };
        let mut competitors: Vec<_> = ways
            .iter_mut()
            .map(|(name, way)| Competitor::new(name, |times| (0..times).for_each(|_| way())))
            .collect();
        let times: Vec<f64> = race(&mut competitors, effort)
            .into_iter()
            .map(|(_, time)| time.map_or(f64::NAN, |time| time.least))
            .collect();
        let mut cells = vec![
            work.to_owned(),
            elements.to_owned(),
            format!("{:.1} ns", times[0]),
        ];
        cells.extend((1..3).map(|peer| {
            times
                .get(peer)
                .map_or("-".to_owned(), |&time| ratio(time, times[0]))
        }));
        println!("{}", cells.join("  "));
        self.table.push(cells);
    }
}

/// Runs the ways of a row, each in a loop in which nothing is known of what it is given and of what becomes
/// of the result.
#[macro_export]
macro_rules! row {
    ($rows:ident, $work:expr, $elements:expr, $($name:literal: ($($arg:ident = $value:expr),+) $body:expr);+ $(;)?) => {
        $rows.row($work, $elements, &mut [$(
            ($name, &mut || {
                $(let $arg = std::hint::black_box($value);)+
                std::hint::black_box($body);
            })
        ),+])
    };
}

fn main() -> std::io::Result<()> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let mut known = Rows::new(
        "Lengths known while compiling",
        ["nalgebra", "by hand"],
        &wanted,
    );
    known::rows(&mut known);
    let mut dynamic = Rows::new("Lengths known at run time", ["by hand", "ndarray"], &wanted);
    dynamic::rows(&mut dynamic);
    if wanted.is_empty() {
        let path = save("small", INTRODUCTION, &[known.table, dynamic.table])?;
        println!("{}", path.display());
    }

    Ok(())
}
