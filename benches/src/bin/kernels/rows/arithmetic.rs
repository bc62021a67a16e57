//! Expressions of one pass: arithmetic, comparisons, conditions, broadcasting.
#![allow(
    clippy::reversed_empty_ranges,
    reason = "ndarray's negative bounds count from the end"
)]

use super::{Row, again, copy, row, row_in_place};
use crate::data::{Data, nd, nd2};
use ndarray::{Array1, Axis, Zip, s};
use ndview::prelude::*;
use ndview_benches::clock::Competitor;
use ndview_benches::python::Python;
use std::hint::black_box;

/// The rows.
pub fn rows<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let mut rows = flat(d, python);
    rows.extend(broadcast(d, python));
    rows.extend(points(d, python));
    rows
}

/// Arrays without gaps, of one shape.
fn flat<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row!("a * b + c * 2 - a / b", python, d, 32 * size,
            ndview { let Data { a, b, c, .. } = d; arr!(a * b + c * 2 - a / b) },
            by_hand {
                let (a, b, c) = (d.a.as_slice(), d.b.as_slice(), d.c.as_slice());
                let zipped = a.iter().zip(b).zip(c);
                zipped.map(|((a, b), c)| a * b + c * 2.0 - a / b).collect::<Vec<f64>>()
            },
            ndarray Zip::from(nd(&d.a)).and(nd(&d.b)).and(nd(&d.c)).map_collect(|a, b, c| a * b + c * 2.0 - a / b),
        ),
        row_in_place!("out[...] = a * b + c * 2 - a / b", python, d, 32 * size,
            ndview out of d.a.copy() => { let Data { a, b, c, .. } = d; arr!(out[...] = a * b + c * 2 - a / b) },
            by_hand out of d.a.to_vec() => {
                let (a, b, c) = (d.a.as_slice(), d.b.as_slice(), d.c.as_slice());
                let zipped = out.iter_mut().zip(a).zip(b).zip(c);
                zipped.for_each(|(((out, a), b), c)| *out = a * b + c * 2.0 - a / b)
            },
            ndarray out of Array1::from(d.a.to_vec()) => {
                Zip::from(out).and(nd(&d.a)).and(nd(&d.b)).and(nd(&d.c)).for_each(|out, a, b, c| *out = a * b + c * 2.0 - a / b)
            },
        ),
        row!("a + b", python, d, 24 * size,
            ndview { let Data { a, b, .. } = d; arr!(a + b) },
            by_hand d.a.as_slice().iter().zip(d.b.as_slice()).map(|(a, b)| a + b).collect::<Vec<f64>>(),
            ndarray &nd(&d.a) + &nd(&d.b),
        ),
        row!("a * 2 + 1", python, d, 16 * size,
            ndview { let a = &d.a; arr!(a * 2 + 1) },
            by_hand d.a.as_slice().iter().map(|a| a * 2.0 + 1.0).collect::<Vec<f64>>(),
            ndarray nd(&d.a).mapv(|a| a * 2.0 + 1.0),
        ),
        row!("a > 0.5", python, d, 9 * size,
            ndview { let a = &d.a; arr!(a > 0.5) },
            by_hand d.a.as_slice().iter().map(|a| *a > 0.5).collect::<Vec<bool>>(),
            ndarray nd(&d.a).mapv(|a| a > 0.5),
        ),
        row!("np.where(a > 0.5, a, b)", python, d, 24 * size,
            ndview { let Data { a, b, .. } = d; arr!(np.where(a > 0.5, a, b)) },
            by_hand {
                let zipped = d.a.as_slice().iter().zip(d.b.as_slice());
                zipped.map(|(a, b)| if *a > 0.5 { *a } else { *b }).collect::<Vec<f64>>()
            },
            ndarray Zip::from(nd(&d.a)).and(nd(&d.b)).map_collect(|a, b| if *a > 0.5 { *a } else { *b }),
        ),
    ]
}

/// Parts of matrices, and arrays that are repeated.
fn broadcast<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row!("(m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) * 0.25", python, d, 16 * size,
            ndview { let m = &d.m; arr!((m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) * 0.25) },
            by_hand {
                let (side, m) = (d.side, d.m.as_slice());
                let mut out = Vec::with_capacity((side - 2) * (side - 2));
                for i in 1..side - 1 {
                    let row = |i: usize| &m[i * side..][..side];
                    let (above, here, below) = (row(i - 1), row(i), row(i + 1));
                    out.extend((1..side - 1).map(|j| (above[j] + below[j] + here[j - 1] + here[j + 1]) * 0.25));
                }
                out
            },
            ndarray {
                let m = nd2(&d.m);
                Zip::from(m.slice(s![..-2, 1..-1]))
                    .and(m.slice(s![2.., 1..-1]))
                    .and(m.slice(s![1..-1, ..-2]))
                    .and(m.slice(s![1..-1, 2..]))
                    .map_collect(|above, below, left, right| (above + below + left + right) * 0.25)
            },
        ),
        row!("m + v", python, d, 16 * size,
            ndview { let Data { m, v, .. } = d; arr!(m + v) },
            by_hand {
                let mut out = Vec::with_capacity(size);
                for row in d.m.as_slice().chunks_exact(d.side) {
                    out.extend(row.iter().zip(d.v.as_slice()).map(|(m, v)| m + v));
                }
                out
            },
            ndarray &nd2(&d.m) + &nd(&d.v),
        ),
        row!("m + v[:, None]", python, d, 16 * size,
            ndview { let Data { m, v, .. } = d; arr!(m + v[:, None]) },
            by_hand {
                let mut out = Vec::with_capacity(size);
                for (row, v) in d.m.as_slice().chunks_exact(d.side).zip(d.v.as_slice()) {
                    out.extend(row.iter().map(|m| m + v));
                }
                out
            },
            ndarray &nd2(&d.m) + &nd(&d.v).insert_axis(Axis(1)),
        ),
        row!("m.T + m", python, d, 16 * size,
            ndview { let m = &d.m; arr!(m.T + m) },
            by_hand {
                let (side, m) = (d.side, d.m.as_slice());
                let mut out = Vec::with_capacity(size);
                for i in 0..side {
                    out.extend((0..side).map(|j| m[j * side + i] + m[i * side + j]));
                }
                out
            },
            ndarray &nd2(&d.m).t() + &nd2(&d.m),
        ),
    ]
}

/// Rows of three.
fn points<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.points.size();
    vec![
        row!("points + shift", python, d, 16 * size,
            ndview { let Data { points, shift, .. } = d; arr!(points + shift) },
            by_hand {
                let (points, shift) = (d.points.as_slice().as_chunks::<3>().0, d.shift.as_slice());
                points.iter().flat_map(|p| [p[0] + shift[0], p[1] + shift[1], p[2] + shift[2]]).collect::<Vec<f64>>()
            },
            ndarray &nd2(&d.points) + &nd(&d.shift),
        ),
        row!("points * weights[:, None]", python, d, 56 * size / 3,
            ndview { let Data { points, weights, .. } = d; arr!(points * weights[:, None]) },
            by_hand {
                let points = d.points.as_slice().as_chunks::<3>().0.iter().zip(d.weights.as_slice());
                points.flat_map(|(p, w)| [p[0] * w, p[1] * w, p[2] * w]).collect::<Vec<f64>>()
            },
            ndarray &nd2(&d.points) * &nd(&d.weights).insert_axis(Axis(1)),
        ),
    ]
}
