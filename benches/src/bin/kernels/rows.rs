//! The rows of the tables: each kernel by each competitor.
#![allow(
    clippy::reversed_empty_ranges,
    reason = "ndarray's negative bounds count from the end"
)]

use crate::data::Data;
use crate::numpy::NumPy;
use ndarray::{Axis, s};
use ndview::prelude::*;
use ndview_benches::clock::Competitor;
use std::hint::black_box;

/// A kernel, and all who run it.
pub struct Row<'a> {
    /// What it does, as NumPy writes it.
    pub name: &'static str,
    /// ndview is the first.
    pub competitors: Vec<Competitor<'a>>,
}

/// Repeats an expression; the compiler must not know its operands or drop its result.
macro_rules! again {
    ($name:literal, $work:expr) => {
        Competitor::new($name, move |times| {
            for _ in 0..times {
                black_box($work);
            }
        })
    };
}

/// A row for kernels that make a new array or number of `d`.
macro_rules! row {
    ($name:literal, $numpy:ident, $d:ident, $bytes:expr, ndview $ndview:expr, by_hand $hand:expr $(, ndarray $ndarray:expr)? $(,)?) => {
        Row {
            name: $name,
            competitors: vec![
                again!("ndview", { let $d = black_box($d); $ndview }),
                again!("by hand", { let $d = black_box($d); $hand }),
                $(again!("ndarray", { let $d = black_box($d); $ndarray }),)?
                $numpy.competitor($name, $d.side),
                copy($bytes),
            ],
        }
    };
}

pub(crate) use {again, row};

/// A row for kernels that change an array: each competitor has one of its own, which it changes over
/// and over.
macro_rules! row_in_place {
    ($name:literal, $numpy:ident, $d:ident, $bytes:expr, ndview $u:ident of $ours:expr => $ndview:expr, by_hand $v:ident of $slice:expr => $hand:expr $(, ndarray $w:ident of $nd:expr => $ndarray:expr)? $(,)?) => {
        Row {
            name: $name,
            competitors: vec![
                { let mut $u = $ours; again!("ndview", { let $u = black_box(&mut $u); $ndview }) },
                { let mut $v = $slice; again!("by hand", { let $v = black_box(&mut $v); $hand }) },
                $({ let mut $w = $nd; again!("ndarray", { let $w = black_box(&mut $w); $ndarray }) },)?
                $numpy.competitor($name, $d.side),
                copy($bytes),
            ],
        }
    };
}

/// All rows.
pub fn rows<'a>(d: &'a Data, numpy: &'a NumPy) -> Vec<Row<'a>> {
    let mut rows = crate::reductions::rows(d, numpy);
    rows.extend(arithmetic(d, numpy));
    rows.extend(gathers(d, numpy));
    rows.extend(masks(d, numpy));
    rows.extend(assignments(d, numpy));
    rows
}

/// Moves as many bytes as a kernel reads and writes: half of them are read, half written.
pub fn copy<'a>(bytes: usize) -> Competitor<'a> {
    let half = vec![1_u8; bytes / 2];
    let mut target = vec![0_u8; bytes / 2];
    Competitor::new("copy", move |times| {
        for _ in 0..times {
            black_box(&mut target).copy_from_slice(black_box(&half));
        }
    })
}

fn arithmetic<'a>(d: &'a Data, numpy: &'a NumPy) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row!("a + b", numpy, d, 24 * size,
            ndview { let (a, b) = (&d.a, &d.b); arr!(a + b) },
            by_hand d.a.as_slice().iter().zip(d.b.as_slice()).map(|(a, b)| a + b).collect::<Vec<f64>>(),
            ndarray &d.nd.a + &d.nd.b,
        ),
        row!("a * 2 + 1", numpy, d, 16 * size,
            ndview { let a = &d.a; arr!(a * 2 + 1) },
            by_hand d.a.as_slice().iter().map(|a| a * 2.0 + 1.0).collect::<Vec<f64>>(),
            ndarray d.nd.a.mapv(|a| a * 2.0 + 1.0),
        ),
        row!("a > 0.5", numpy, d, 9 * size,
            ndview { let a = &d.a; arr!(a > 0.5) },
            by_hand d.a.as_slice().iter().map(|a| *a > 0.5).collect::<Vec<bool>>(),
            ndarray d.nd.a.mapv(|a| a > 0.5),
        ),
    ]
}

fn gathers<'a>(d: &'a Data, numpy: &'a NumPy) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row!("a[index]", numpy, d, 24 * size,
            ndview { let (a, index) = (&d.a, &d.index); arr!(a[index]) },
            by_hand { let a = d.a.as_slice(); d.index.iter().map(|&i| a[i]).collect::<Vec<f64>>() },
            ndarray d.nd.a.select(Axis(0), &d.index),
        ),
        row!("m[rows]", numpy, d, 16 * size,
            ndview { let (m, rows) = (&d.m, &d.rows); arr!(m[rows]) },
            by_hand {
                let mut found = Vec::with_capacity(d.rows.len() * d.side);
                d.rows.iter().for_each(|&row| found.extend_from_slice(&d.m.as_slice()[row * d.side..][..d.side]));
                found
            },
            ndarray d.nd.m.select(Axis(0), &d.rows),
        ),
    ]
}

/// `a[mask]` with the mask of that number.
macro_rules! selection {
    ($name:literal, $numpy:ident, $d:ident, $mask:literal) => {{
        let selected = $d.masks[$mask].iter().filter(|selected| **selected).count();
        row!($name, $numpy, $d, 9 * $d.side * $d.side + 8 * selected,
            ndview { let (a, mask) = (&$d.a, &$d.masks[$mask]); arr!(a[mask]) },
            by_hand {
                let pairs = $d.a.as_slice().iter().zip($d.masks[$mask].as_slice());
                pairs.filter(|(_, selected)| **selected).map(|(a, _)| *a).collect::<Vec<f64>>()
            },
            ndarray {
                let pairs = $d.nd.a.iter().zip($d.masks[$mask].as_slice());
                pairs.filter(|(_, selected)| **selected).map(|(a, _)| *a).collect::<ndarray::Array1<f64>>()
            },
        )
    }};
}

fn masks<'a>(d: &'a Data, numpy: &'a NumPy) -> Vec<Row<'a>> {
    vec![
        selection!("a[mask], 0.01", numpy, d, 0),
        selection!("a[mask], 0.5", numpy, d, 1),
        selection!("a[mask], 0.99", numpy, d, 2),
        row_in_place!("a[mask] = 0, 0.5", numpy, d, 10 * d.side * d.side,
            ndview u of d.a.copy() => { let mask = &d.masks[1]; arr!(u[mask] = 0) },
            by_hand v of d.a.to_vec() => {
                v.iter_mut().zip(d.masks[1].as_slice()).for_each(|(v, selected)| if *selected { *v = 0.0 })
            },
            ndarray w of d.nd.a.clone() => {
                w.iter_mut().zip(d.masks[1].as_slice()).for_each(|(w, selected)| if *selected { *w = 0.0 })
            },
        ),
    ]
}

fn assignments<'a>(d: &'a Data, numpy: &'a NumPy) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row_in_place!("m[1:-1, 1:-1] = inner", numpy, d, 16 * size,
            ndview u of d.m.copy() => { let inner = &d.inner; arr!(u[1:-1, 1:-1] = inner) },
            by_hand v of d.m.to_vec() => {
                let rows = v.chunks_exact_mut(d.side).skip(1).zip(d.inner.as_slice().chunks_exact(d.side - 2));
                rows.for_each(|(row, inner)| row[1..d.side - 1].copy_from_slice(inner))
            },
            ndarray w of d.nd.m.clone() => w.slice_mut(s![1..-1, 1..-1]).assign(&d.nd.inner),
        ),
        row_in_place!("a[1:] = a[:-1]", numpy, d, 16 * size,
            ndview u of d.a.copy() => arr!(u[1:] = u[:-1]),
            by_hand v of d.a.to_vec() => { let end = v.len() - 1; v.copy_within(..end, 1) },
            ndarray w of d.nd.a.clone() => {
                let copy = w.slice(s![..-1]).to_owned();
                w.slice_mut(s![1..]).assign(&copy)
            },
        ),
        row_in_place!("u[1:-1] = (u[:-2] + u[2:]) / 2", numpy, d, 16 * size,
            ndview u of d.a.copy() => arr!(u[1:-1] = (u[:-2] + u[2:]) / 2),
            by_hand v of d.a.to_vec() => {
                let mut before = v[0];
                for i in 1..v.len() - 1 {
                    let next = (before + v[i + 1]) / 2.0;
                    before = std::mem::replace(&mut v[i], next);
                }
            },
            ndarray w of d.nd.a.clone() => {
                let next = (&w.slice(s![..-2]) + &w.slice(s![2..])) / 2.0;
                w.slice_mut(s![1..-1]).assign(&next)
            },
        ),
    ]
}
