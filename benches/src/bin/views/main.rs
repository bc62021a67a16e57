//! What a view costs: `arr!` beside pointer arithmetic written by hand, with the checks that NumPy's
//! semantics need and without them, and beside ndarray.
//!
//! ```sh
//! cargo run --release -p ndview-benches --bin views
//! ```
//!
//! Every batch hides the array from the compiler before each view and the view from it afterwards,
//! so that pointer, shape and strides are read and written each time.

// What is timed goes into `black_box`, and nowhere else.
#![allow(unused_must_use)]

mod cases;
mod hand;
mod look;

use ndview_benches::clock::{Competitor, Effort, race};
use ndview_benches::table::{Table, ratio, save};
use std::time::Duration;

/// An index list, and all who apply it.
pub struct Case<'a> {
    index: &'static str,
    competitors: Vec<Competitor<'a>>,
}

const INTRODUCTION: &str = "Nanoseconds for one view of a 40 x 50 array of f64: the quickest of many batches \
    (and the median), all columns timed in turns in one run. \"checked\" is pointer arithmetic by hand that \
    clips and checks as NumPy does; \"unchecked\" trusts its caller. ndarray does not clip: it panics. \
    Beside the times: ndview's divided by those of the column. A loop that only hides a reference and \
    shows nothing takes what the last row says; it is in all the numbers.";

const COLUMNS: [&str; 4] = ["ndview", "checked", "unchecked", "ndarray"];

fn main() -> std::io::Result<()> {
    let run_time = table(
        "Lengths known at run time",
        cases::run_time(&cases::Data::new()),
    );
    let known = table(
        "Lengths known to the compiler",
        cases::known(&cases::Data::new()),
    );
    let path = save("views", INTRODUCTION, &[run_time, known])?;
    println!("written to {}", path.display());
    Ok(())
}

fn table(heading: &str, cases: Vec<Case<'_>>) -> Table {
    let mut columns = vec!["index".to_owned(), COLUMNS[0].to_owned()];
    for name in &COLUMNS[1..] {
        columns.extend([(*name).to_owned(), "ratio".to_owned()]);
    }
    let mut table = Table::new(heading, columns);
    for mut case in cases {
        let effort = Effort {
            rounds: 301,
            batch: Duration::from_micros(50),
        };
        let found = race(&mut case.competitors, effort);
        let mut row = vec![format!("`{}`", case.index)];
        let ours = found.first().and_then(|(_, time)| *time);
        for name in COLUMNS {
            let time = found
                .iter()
                .find(|(column, _)| *column == name)
                .and_then(|(_, time)| *time);
            row.push(time.map_or("-".into(), |time| {
                format!("{:.2} ({:.2})", time.least, time.median)
            }));
            if name != COLUMNS[0] {
                let pair = ours.zip(time);
                row.push(pair.map_or("-".into(), |(ours, time)| ratio(ours.least, time.least)));
            }
        }
        table.push(row);
    }
    println!("{}", table.markdown());
    table
}
