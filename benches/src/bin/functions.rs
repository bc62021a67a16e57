//! Functions, casts and powers of every element type beside NumPy: `arr!(..)` and the same line of Python.
//!
//! ```sh
//! cargo run --release -p ndview-benches --bin functions [part of a row's name ..]
//! ```
//!
//! Without names, writes `benches/results/functions.md`.

// What is timed goes into `black_box`, and nowhere else.
#![allow(unused_must_use)]

use ndview::prelude::*;
use ndview_benches::clock::{Competitor, Effort, race};
use ndview_benches::python::Python;
use ndview_benches::table::{Table, ratio, save};
use std::hint::black_box;
use std::time::Duration;

const SIZES: [usize; 3] = [100, 10_000, 1_000_000];

const INTRODUCTION: &str = "One thread. Each cell is NumPy's time divided by ndview's: above 1, ndview is faster. \
    Both are timed in turns in one run, the least of several batches; NumPy runs in a Python process of its own. \
    The slowest rows come first.";

/// The arrays that rows are about; Python makes the same ones.
struct Data {
    f32s: [Owned<f32, (Dyn,)>; 2],
    f64s: [Owned<f64, (Dyn,)>; 2],
    u8s: [Owned<u8, (Dyn,)>; 2],
    i16s: [Owned<i16, (Dyn,)>; 2],
    i32s: [Owned<i32, (Dyn,)>; 2],
    i64s: [Owned<i64, (Dyn,)>; 2],
    bools: [Owned<bool, (Dyn,)>; 2],
}

impl Data {
    fn new(size: usize) -> Self {
        let mut state = 1_u64;
        let mut random = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 11) as f64 / (1_u64 << 53) as f64 * 0.9 + 0.05
        };
        let mut numbers = || (0..size).map(|_| random()).collect::<Vec<f64>>();
        let f64s = [Owned::from(numbers()), Owned::from(numbers())];
        let [a, b] = &f64s;
        macro_rules! scaled {
            ($scale:literal $type:ty) => {
                [a, b].map(|x| arr!(x * $scale).astype::<$type>())
            };
        }
        Data {
            f32s: [a.astype(), b.astype()],
            u8s: scaled!(100.0 u8),
            i16s: scaled!(100.0 i16),
            i32s: scaled!(1000.0 i32),
            i64s: scaled!(1000.0 i64),
            bools: [arr!(a > 0.5), arr!(b > 0.5)],
            f64s,
        }
    }
}

struct Row<'a> {
    name: String,
    python: String,
    ours: Box<dyn FnMut(usize) + 'a>,
}

/// Rows of `arr!` and Python, of arrays `a` and `b` of each of some types.
macro_rules! rows {
    ($rows:ident, $data:ident: $([$($field:ident)*] $name:literal, $python:literal => |$a:ident, $b:ident| $work:expr;)*) => {$($({
        let [$a, $b] = &$data.$field;
        let _ = $b;
        let types = stringify!($field);
        $rows.push(Row {
            name: format!("{}, {}", $name, &types[..types.len() - 1]),
            python: $python.replace("a_", &format!("a_{types}")).replace("b_", &format!("b_{types}")),
            ours: Box::new(move |times| (0..times).for_each(|_| { black_box($work); })),
        });
    })*)*};
}

fn rows(data: &Data) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    rows!(rows, data:
        [f32s f64s] "exp(a)", "np.exp(a_)" => |a, b| arr!(np.exp(a));
        [f32s f64s] "exp2(a)", "np.exp2(a_)" => |a, b| arr!(np.exp2(a));
        [f32s f64s] "expm1(a)", "np.expm1(a_)" => |a, b| arr!(np.expm1(a));
        [f32s f64s] "log(a)", "np.log(a_)" => |a, b| arr!(np.log(a));
        [f32s f64s] "log2(a)", "np.log2(a_)" => |a, b| arr!(np.log2(a));
        [f32s f64s] "log10(a)", "np.log10(a_)" => |a, b| arr!(np.log10(a));
        [f32s f64s] "log1p(a)", "np.log1p(a_)" => |a, b| arr!(np.log1p(a));
        [f32s f64s] "sin(a)", "np.sin(a_)" => |a, b| arr!(np.sin(a));
        [f32s f64s] "cos(a)", "np.cos(a_)" => |a, b| arr!(np.cos(a));
        [f32s f64s] "tan(a)", "np.tan(a_)" => |a, b| arr!(np.tan(a));
        [f32s f64s] "arcsin(a)", "np.arcsin(a_)" => |a, b| arr!(np.arcsin(a));
        [f32s f64s] "arccos(a)", "np.arccos(a_)" => |a, b| arr!(np.arccos(a));
        [f32s f64s] "arctan(a)", "np.arctan(a_)" => |a, b| arr!(np.arctan(a));
        [f32s f64s] "sinh(a)", "np.sinh(a_)" => |a, b| arr!(np.sinh(a));
        [f32s f64s] "cosh(a)", "np.cosh(a_)" => |a, b| arr!(np.cosh(a));
        [f32s f64s] "tanh(a)", "np.tanh(a_)" => |a, b| arr!(np.tanh(a));
        [f32s f64s] "arcsinh(a)", "np.arcsinh(a_)" => |a, b| arr!(np.arcsinh(a));
        [f32s f64s] "arccosh(a + 1)", "np.arccosh(a_ + 1)" => |a, b| arr!(np.arccosh(a + 1));
        [f32s f64s] "arctanh(a)", "np.arctanh(a_)" => |a, b| arr!(np.arctanh(a));
        [f32s f64s] "cbrt(a)", "np.cbrt(a_)" => |a, b| arr!(np.cbrt(a));
        [f32s f64s] "sqrt(a)", "np.sqrt(a_)" => |a, b| arr!(np.sqrt(a));
        [f32s f64s] "a ** b", "a_ ** b_" => |a, b| arr!(a ** b);
        [f32s f64s] "a ** 2", "a_ ** 2" => |a, b| arr!(a ** 2);
        [f32s f64s] "a ** 3", "a_ ** 3" => |a, b| arr!(a ** 3);
        [f32s f64s] "a ** -1", "a_ ** -1.0" => |a, b| arr!(a ** -1.0);
        [f32s f64s] "a ** 0.5", "a_ ** 0.5" => |a, b| arr!(a ** 0.5);
        [f32s f64s] "a ** 1.5", "a_ ** 1.5" => |a, b| arr!(a ** 1.5);
        [f32s f64s] "arctan2(a, b)", "np.arctan2(a_, b_)" => |a, b| arr!(np.arctan2(a, b));
        [f32s f64s] "hypot(a, b)", "np.hypot(a_, b_)" => |a, b| arr!(np.hypot(a, b));
        [f32s f64s] "logaddexp(a, b)", "np.logaddexp(a_, b_)" => |a, b| arr!(np.logaddexp(a, b));
        [f32s f64s] "exp(-a * a / 2)", "np.exp(-a_ * a_ / 2)" => |a, b| arr!(np.exp(-a * a / 2));
        [f32s f64s] "sqrt(exp(a))", "np.sqrt(np.exp(a_))" => |a, b| arr!(np.sqrt(np.exp(a)));
        [f32s f64s] "1 / (1 + exp(-a))", "1 / (1 + np.exp(-a_))" => |a, b| arr!(1 / (1 + np.exp(-a)));
        [u8s i16s i32s i64s f32s f64s] "a + b", "a_ + b_" => |a, b| arr!(a + b);
        [u8s i16s i32s i64s f32s f64s] "a.astype(f64)", "a_.astype(np.float64)" => |a, b| arr!(a.astype(f64));
        [u8s i16s i32s i64s f32s f64s] "a.astype(f32)", "a_.astype(np.float32)" => |a, b| arr!(a.astype(f32));
        [u8s i16s i32s i64s f32s f64s] "a.astype(i32)", "a_.astype(np.int32)" => |a, b| arr!(a.astype(i32));
        [u8s i16s i32s i64s f32s f64s] "a.astype(u8)", "a_.astype(np.uint8)" => |a, b| arr!(a.astype(u8));
        [u8s i16s i32s i64s f32s f64s] "a.astype(bool)", "a_.astype(bool)" => |a, b| arr!(a.astype(bool));
        [bools] "a.astype(f64)", "a_.astype(np.float64)" => |a, b| arr!(a.astype(f64));
        [u8s i16s i32s i64s f32s f64s] "a.sum()", "a_.sum()" => |a, b| arr!(a.sum());
        [u8s i16s i32s i64s f32s f64s] "a.max()", "a_.max()" => |a, b| arr!(a.max());
        [u8s i16s i32s i64s f32s f64s] "a.min()", "a_.min()" => |a, b| arr!(a.min());
        [bools u8s] "a.any()", "a_.any()" => |a, b| arr!(a.any());
        [bools u8s] "a.all()", "a_.all()" => |a, b| arr!(a.all());
        [bools] "a.sum()", "a_.sum()" => |a, b| arr!(a.sum());
        [u8s i16s i32s i64s f32s f64s] "maximum(a, b)", "np.maximum(a_, b_)" => |a, b| arr!(np.maximum(a, b));
        [u8s i16s i32s i64s f32s f64s] "a > b", "a_ > b_" => |a, b| arr!(a > b);
        [u8s] "((a.astype(u16) + b) >> 1).astype(u8)", "((a_.astype(np.uint16) + b_) >> 1).astype(np.uint8)" =>
            |a, b| arr!(((a.astype(u16) + b) >> 1).astype(u8));
    );
    rows
}

fn main() -> std::io::Result<()> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let is_wanted =
        |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str()));
    let python = Python::start("functions.py");
    let mut found: Vec<(String, Vec<f64>)> = Vec::new();
    for size in SIZES {
        let data = Data::new(size);
        let rows = rows(&data).into_iter().filter(|row| is_wanted(&row.name));
        for (number, mut row) in rows.enumerate() {
            let kernel: &'static str = row.python.leak();
            let mut competitors = [
                Competitor::new("ndview", |times| (row.ours)(times)),
                python.competitor("NumPy", kernel, size),
            ];
            let effort = Effort {
                rounds: 9,
                batch: Duration::from_millis(2),
            };
            let times = race(&mut competitors, effort);
            let least = |column: usize| times[column].1.map(|time| time.least);
            let ratio = match (least(0), least(1)) {
                (Some(ours), Some(numpys)) => numpys / ours,
                _ => f64::NAN,
            };
            drop(competitors);
            println!("{size:9}  {:50} {ratio:7.2}", row.name);
            match found.get_mut(number) {
                Some(line) => line.1.push(ratio),
                None => found.push((row.name, vec![ratio])),
            }
        }
    }
    let all: Vec<f64> = found
        .iter()
        .flat_map(|(_, ratios)| ratios.clone())
        .collect();
    let mean = (all.iter().map(|ratio| ratio.ln()).sum::<f64>() / all.len() as f64).exp();
    let below = all.iter().filter(|ratio| **ratio < 0.9).count();
    println!(
        "geometric mean {mean:.2}; {below} of {} below 0.9",
        all.len()
    );
    if wanted.is_empty() {
        let least = |line: &(String, Vec<f64>)| line.1.iter().copied().fold(f64::MAX, f64::min);
        found.sort_by(|a, b| least(a).total_cmp(&least(b)));
        let columns = ["row".to_owned()]
            .into_iter()
            .chain(SIZES.map(|size| size.to_string()));
        let mut table = Table::new("Functions", columns);
        for (name, ratios) in found {
            let ratios = ratios.into_iter().map(|found| ratio(found, 1.0));
            table.push([name].into_iter().chain(ratios).collect());
        }
        let summary = format!(
            "Geometric mean {mean:.2}; {below} of {} below .9.",
            all.len()
        );
        let path = save("functions", &format!("{INTRODUCTION} {summary}"), &[table])?;
        println!("written to {}", path.display());
    }
    Ok(())
}
