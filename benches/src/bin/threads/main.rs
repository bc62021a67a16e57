//! Lines on two threads, beside the same on one, and beside numexpr, JAX and NumPy.
//!
//! ```sh
//! cargo run --release -p ndview-benches --features rayon --bin threads [part of the work ..]
//! ```
//!
//! Without names of work, writes `benches/results/threads.md`.

// What is timed goes into `black_box`, and nowhere else.
#![allow(unused_must_use)]

use ndview::prelude::*;
use ndview_benches::clock::{Competitor, Effort, race};
use ndview_benches::python::Python;
use ndview_benches::table::{Table, ratio, save};

use std::hint::black_box;
use std::time::{Duration, Instant};

const INTRODUCTION: &str = "f64, times on the clock. The first number is ndview's time on one thread, the least \
    of several batches, and the second how many times as fast the same line is with `#[parallel]` on two. The others \
    are the time of the column divided by that on two threads: above 1, ndview is faster. numexpr and JAX (compiled \
    by XLA, before it is timed) have two threads, NumPy has one but for `@`, whose library takes two. All columns of \
    a row are timed in turns in one run. \"copy\" copies as many bytes as the work reads and writes, on one thread: \
    what is hardly slower than that is bound by memory, which two threads share.";

const PEERS: [&str; 3] = ["numexpr", "JAX", "NumPy"];

/// The arrays, each of `side` rows of as many.
struct Data {
    side: usize,
    a: Owned<f64, (Dyn,)>,
    b: Owned<f64, (Dyn,)>,
    c: Owned<f64, (Dyn,)>,
    u: Owned<f64, (Dyn,)>,
    m: Owned<f64, (Dyn, Dyn)>,
    n: Owned<f64, (Dyn, Dyn)>,
}

impl Data {
    fn new(side: usize) -> Self {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut number = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 11) as f64 / (1_u64 << 53) as f64
        };
        let mut numbers = || Owned::from(Vec::from_iter((0..side * side).map(|_| number())));
        let (a, b, c) = (numbers(), numbers(), numbers());
        Data {
            side,
            u: a.clone(),
            m: arr!(a.reshape(side, side).copy()),
            n: arr!(b.reshape(side, side).copy()),
            a,
            b,
            c,
        }
    }
}

struct Rows {
    wanted: Vec<String>,
    python: Python,
    tables: Vec<Table>,
}

type Work = fn(&mut Data);

impl Rows {
    /// Times a row: on one thread, and on two. `arrays` says how many are read and written.
    fn row(&mut self, data: &mut Data, work: &'static str, arrays: usize, ways: [Work; 2]) {
        if !self.wanted.is_empty() && !self.wanted.iter().any(|part| work.contains(part)) {
            return;
        }
        let effort = Effort {
            rounds: 11,
            batch: Duration::from_millis(30),
        };
        let side = data.side;
        let data = std::cell::RefCell::new(data);
        let on_the_clock = |name, way: Work| {
            let data = &data;
            Competitor::clocked(name, move |times| {
                let mut data = data.borrow_mut();
                let start = Instant::now();
                (0..times).for_each(|_| way(&mut data));
                Some(start.elapsed().as_nanos() as f64 / times as f64)
            })
        };
        let [one, two] = ways;
        let bytes = arrays * side * side * 8 / 2;
        let (from, mut to) = (vec![1_u8; bytes], vec![0_u8; bytes]);
        let copy = Competitor::clocked("copy", |times| {
            let start = Instant::now();
            (0..times).for_each(|_| black_box(&mut to).copy_from_slice(black_box(&from)));
            Some(start.elapsed().as_nanos() as f64 / times as f64)
        });
        let mut competitors = vec![on_the_clock("one", one), on_the_clock("two", two), copy];
        let peers = PEERS.iter().filter(|name| self.python.has(name));
        competitors.extend(peers.map(|name| self.python.competitor(name, work, side)));
        let times = race(&mut competitors, effort);
        let time = |name: &str| {
            let (_, time) = times.iter().find(|(column, _)| *column == name)?;
            Some((*time)?.least)
        };
        let (Some(one), Some(two)) = (time("one"), time("two")) else {
            return;
        };
        let mut cells = vec![
            work.to_owned(),
            format!("{:.3} ms", one / 1e6),
            ratio(one, two),
        ];
        let others = PEERS.into_iter().chain(["copy"]);
        cells.extend(others.map(|name| time(name).map_or("-".to_owned(), |time| ratio(time, two))));
        println!("{}", cells.join("  "));
        if let Some(table) = self.tables.last_mut() {
            table.push(cells);
        }
    }
}

/// A line without and with `#[parallel]`; what it yields goes into `black_box`.
macro_rules! ways {
    ($d:ident; $($line:tt)*) => {
        [
            |$d| {
                black_box(arr!($($line)*));
            },
            |$d| {
                black_box(arr!(#[parallel] $($line)*));
            },
        ]
    };
}

/// An assignment without and with `#[parallel]`.
macro_rules! assignments {
    ($d:ident; $($line:tt)*) => {
        [|$d| arr!($($line)*), |$d| arr!(#[parallel] $($line)*)]
    };
}

// `rustfmt` takes `**` apart.
#[rustfmt::skip]
fn rows_of(rows: &mut Rows, side: usize) {
    let heading = format!("{side} x {side}");
    let columns = ["work", "one thread", "two"].into_iter().chain(PEERS).chain(["copy"]);
    rows.tables.push(Table::new(&heading, columns));
    let d = &mut Data::new(side);
    rows.row(d, "a * b + c * 2 - a / b", 4, ways!(d; d.a * d.b + d.c * 2 - d.a / d.b));
    rows.row(d, "np.exp(-a * a / 2)", 2, ways!(d; np.exp(-d.a * d.a / 2)));
    rows.row(d, "np.sin(a) ** 2 + np.cos(b) ** 2", 3, ways!(d; np.sin(d.a) ** 2 + np.cos(d.b) ** 2));
    rows.row(d, "np.log(a + 1) * np.sqrt(b)", 3, ways!(d; np.log(d.a + 1) * np.sqrt(d.b)));
    rows.row(d, "a ** b", 3, ways!(d; d.a ** d.b));
    rows.row(d, "np.where(a > 0.5, a, b)", 3, ways!(d; np.where(d.a > 0.5, d.a, d.b)));
    rows.row(d, "m.T + n", 3, ways!(d; d.m.T + d.n));
    rows.row(
        d,
        "n[1:-1, 1:-1] = (m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) / 4",
        2,
        assignments!(d; d.n[1:-1, 1:-1] = (d.m[:-2, 1:-1] + d.m[2:, 1:-1] + d.m[1:-1, :-2] + d.m[1:-1, 2:]) / 4),
    );
    rows.row(d, "u[:] = np.exp(-a)", 2, assignments!(d; d.u[:] = np.exp(-d.a)));
    rows.row(d, "a.sum()", 1, ways!(d; d.a.sum()));
    rows.row(d, "((a - b) ** 2).sum()", 2, ways!(d; ((d.a - d.b) ** 2).sum()));
    rows.row(d, "np.exp(a).sum()", 1, ways!(d; np.exp(d.a).sum()));
    rows.row(d, "m.sum(axis=0)", 1, ways!(d; d.m.sum(axis=0)));
    rows.row(d, "np.tanh(m).max(axis=1)", 1, ways!(d; np.tanh(d.m).max(axis=1)));
    rows.row(d, "a.var()", 1, ways!(d; d.a.var()));
    rows.row(d, "np.sort(a)", 2, ways!(d; np.sort(d.a)));
    rows.row(d, "np.sort(m, axis=1)", 2, ways!(d; np.sort(d.m, axis=1)));
    rows.row(d, "np.argsort(a)", 2, ways!(d; np.argsort(d.a)));
    if side <= 1000 {
        rows.row(d, "m @ n", 3, ways!(d; d.m @ d.n));
        rows.row(d, "m @ a[:1000]", 1, ways!(d; d.m @ d.a[:1000]));
    }
}

fn main() -> std::io::Result<()> {
    let mut rows = Rows {
        wanted: std::env::args().skip(1).collect(),
        python: Python::start("threads.py"),
        tables: Vec::new(),
    };
    for side in [1000, 4000] {
        rows_of(&mut rows, side);
    }
    if rows.wanted.is_empty() {
        let path = save("threads", INTRODUCTION, &rows.tables)?;
        println!("{}", path.display());
    }
    Ok(())
}
