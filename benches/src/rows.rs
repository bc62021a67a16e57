//! Rows of kind x element type x size, each beside NumPy: what NumPy does is written as Python, and timed in
//! a process of its own, in turns with ours.
//!
//! A part of the rows is a function that is given [`Rows`]; the binary `rows` runs those it is asked for, and
//! writes what it found to `benches/results/rows-<part>.md`.

use crate::clock::{Competitor, Effort, race};
use crate::python::Python;
use crate::table::{Table, ratio, save};
use std::io;
use std::time::Duration;

const INTRODUCTION: &str = "One thread. The first number is ndview's time, the least of several batches; the \
    others are the time of the column divided by ndview's: above 1, ndview is faster. All columns of a row are \
    timed in turns in one run; NumPy runs in a process of its own, and its call of a function is part of its \
    time. The slowest rows come first.";

/// What a row is about.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    /// The work, as Python: an expression or a statement.
    pub work: &'a str,
    /// The type of the elements.
    pub element: &'a str,
    /// How many elements there are, or lengths.
    pub size: &'a str,
    /// Python that makes what the work needs.
    pub setup: &'a str,
}

/// The rows of a part.
pub struct Rows {
    part: String,
    python: Python,
    wanted: Vec<String>,
    effort: Effort,
    found: Vec<Found>,
}

struct Found {
    cells: Vec<String>,
    least: f64,
}

impl Rows {
    /// No rows yet. Those will be timed whose work, type and size, with a blank after each, contain one of
    /// `wanted`; all, if there are none. What is quick is for a first look, and not to be kept.
    #[must_use]
    pub fn new(part: &str, wanted: &[String], is_quick: bool) -> Self {
        let (rounds, milliseconds) = if is_quick { (4, 1) } else { (7, 8) };
        keep_memory();
        Rows {
            effort: Effort {
                rounds,
                batch: Duration::from_millis(milliseconds),
            },
            part: part.to_owned(),
            python: Python::start("rows.py"),
            wanted: wanted.to_vec(),
            found: Vec::new(),
        }
    }

    /// Times a row: `ours`, NumPy, and another library, if it can do it.
    pub fn row<T>(&mut self, row: Row<'_>, mut ours: impl FnMut() -> T) {
        self.row_of(row, &mut || {
            std::hint::black_box(ours());
        });
    }

    /// As [`row`](Self::row), compiled once.
    fn row_of(&mut self, row: Row<'_>, ours: &mut dyn FnMut()) {
        self.race(row, &mut |times| (0..times).for_each(|_| ours()), None);
    }

    /// As [`row`](Self::row), beside another library.
    pub fn row_beside<T, U>(
        &mut self,
        row: Row<'_>,
        mut ours: impl FnMut() -> T,
        library: &'static str,
        mut other: impl FnMut() -> U,
    ) {
        let other: &mut dyn FnMut(usize) = &mut |times| repeat(times, &mut other);
        self.race(
            row,
            &mut |times| repeat(times, &mut ours),
            Some((library, other)),
        );
    }

    fn race(
        &mut self,
        row: Row<'_>,
        ours: &mut dyn FnMut(usize),
        other: Option<(&'static str, &mut dyn FnMut(usize))>,
    ) {
        let name = format!("{} {} {} ", row.work, row.element, row.size);
        let is_wanted = |part: &String| name.contains(part.as_str());
        if !self.wanted.is_empty() && !self.wanted.iter().any(is_wanted) {
            return;
        }
        let python = &self.python;
        let mut competitors = vec![
            Competitor::new("ndview", ours),
            Competitor::clocked("NumPy", |times| {
                let request = [&times.to_string(), row.setup, row.work].join("\t");
                python.time(&request.replace('\n', "\\n"))
            }),
        ];
        let library = other.map(|(library, other)| {
            competitors.push(Competitor::new(library, other));
            library
        });
        let times = race(&mut competitors, self.effort);
        drop(competitors);
        let least = |number: usize| Some(times.get(number)?.1?.least);
        let Some(own) = least(0) else { return };
        let peers = [least(1), least(2)];
        let beside = |peer: Option<f64>| peer.map_or("-".to_owned(), |time| ratio(time, own));
        let library = library.map_or(beside(None), |name| format!("{name} {}", beside(peers[1])));
        let best = peers.iter().flatten().fold(f64::INFINITY, |a, &b| a.min(b));
        let (nanoseconds, numpy) = (format!("{own:.0} ns"), beside(peers[0]));
        println!(
            "{:60} {:10} {:14} {nanoseconds:>14} {numpy:>7} {library}",
            row.work, row.element, row.size
        );
        let words = [row.work, row.element, row.size].map(str::to_owned);
        self.found.push(Found {
            cells: words
                .into_iter()
                .chain([nanoseconds, numpy, library])
                .collect(),
            least: best / own,
        });
    }

    /// Writes the table, unless it was made in a hurry; it says which rows there are, if they are not all.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn finish(mut self) -> io::Result<()> {
        if self.effort.rounds < 7 {
            return Ok(());
        }
        self.found.sort_by(|a, b| a.least.total_cmp(&b.least));
        let finite = self.found.iter().filter(|row| row.least.is_finite());
        let logarithms: Vec<f64> = finite.map(|row| row.least.ln()).collect();
        let mean = (logarithms.iter().sum::<f64>() / logarithms.len() as f64).exp();
        let slow = self.found.iter().filter(|row| row.least < 0.9).count();
        let of = match self.wanted.join(",") {
            all if all.is_empty() => all,
            wanted => format!(" (those of:{wanted})"),
        };
        let heading = format!(
            "{} rows{of}, {slow} of them below .9 of the best; geometric mean {mean:.2}",
            self.found.len()
        );
        let columns = ["work", "type", "size", "ndview", "NumPy", "another library"];
        let mut table = Table::new(&heading, columns);
        self.found.into_iter().for_each(|row| table.push(row.cells));
        let path = save(&format!("rows-{}", self.part), INTRODUCTION, &[table])?;
        println!("{}: {heading}", path.display());
        Ok(())
    }
}

/// A row whose work is the same in Rust and in Python: `line!(rows, row, np.diff(a))`.
#[macro_export]
macro_rules! line {
    ($rows:ident, $row:expr, $($work:tt)*) => {
        $rows.row(
            $crate::rows::Row { work: &$crate::rows::python(stringify!($($work)*)), ..$row },
            || ndview::arr!($($work)*),
        )
    };
}

/// Tokens as Python is written: without the blanks that Rust may put around marks.
#[must_use]
pub fn python(tokens: &str) -> String {
    let words = tokens.split_whitespace().collect::<Vec<_>>().join(" ");
    [
        (" . ", "."),
        (" .", "."),
        ("( ", "("),
        (" (", "("),
        (" )", ")"),
        (" ,", ","),
        (" = ", "="),
    ]
    .into_iter()
    .fold(words, |words, (from, to)| words.replace(from, to))
}

/// Has the allocator keep what is given back: that of Linux does once an array of 32 MiB has been, as in NumPy's process,
/// where arrays of any size were before. Until then it asks the system for the pages of each result anew.
fn keep_memory() {
    const SIZE: usize = 31 << 20;
    std::hint::black_box(vec![1_u8; SIZE]);
}

fn repeat<T>(times: usize, work: &mut impl FnMut() -> T) {
    for _ in 0..times {
        std::hint::black_box(work());
    }
}

/// Numbers that look random, the same in each run: from 0 to 1.
#[must_use]
pub fn uniform(len: usize) -> Vec<f64> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..len).map(|_| next()).collect()
}
