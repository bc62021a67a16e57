//! What a single call costs: work on few elements.
#![allow(
    clippy::reversed_empty_ranges,
    reason = "ndarray's negative bounds count from the end"
)]

use super::{Row, again, copy, row, row_in_place};
use crate::data::{Data, nd, nd2};
use ndarray::{Array1, Zip, s};
use ndview::prelude::*;
use ndview_benches::clock::Competitor;
use ndview_benches::python::Python;
use std::hint::black_box;

/// The rows, for data of one row or column more than ten.
pub fn rows<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.v.size();
    vec![
        row!("v * v + v * 2 - v / (v + 1)", python, d, 16 * size,
            ndview { let v = &d.v; arr!(v * v + v * 2 - v / (v + 1)) },
            by_hand d.v.as_slice().iter().map(|v| v * v + v * 2.0 - v / (v + 1.0)).collect::<Vec<f64>>(),
            ndarray Zip::from(nd(&d.v)).map_collect(|v| v * v + v * 2.0 - v / (v + 1.0)),
        ),
        row_in_place!("out[:10] = v * v + v * 2 - v / (v + 1)", python, d, 16 * size,
            ndview out of d.v.copy() => { let v = &d.v; arr!(out[...] = v * v + v * 2 - v / (v + 1)) },
            by_hand out of d.v.to_vec() => {
                out.iter_mut().zip(d.v.as_slice()).for_each(|(out, v)| *out = v * v + v * 2.0 - v / (v + 1.0))
            },
            ndarray out of Array1::from(d.v.to_vec()) => {
                Zip::from(out).and(nd(&d.v)).for_each(|out, v| *out = v * v + v * 2.0 - v / (v + 1.0))
            },
        ),
        row!("m[1:-1, 1:-1]", python, d, 16,
            ndview { let m = &d.m; arr!(m[1:-1, 1:-1]) },
            by_hand {
                let side = d.side;
                (&d.m.as_slice()[side + 1..], [side - 2, side - 2], [side, 1])
            },
            ndarray nd2(&d.m).slice_move(s![1..-1, 1..-1]),
        ),
    ]
}
