//! Copies of views.
#![allow(
    clippy::reversed_empty_ranges,
    reason = "ndarray's negative bounds count from the end"
)]

use super::{Row, again, copy, row};
use crate::data::{Data, nd2};
use ndarray::s;
use ndview::prelude::*;
use ndview_benches::clock::Competitor;
use ndview_benches::python::Python;
use std::hint::black_box;

/// The rows.
pub fn rows<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row!("m.T.copy()", python, d, 16 * size,
            ndview { let m = &d.m; arr!(m.T.copy()) },
            by_hand {
                let (side, m) = (d.side, d.m.as_slice());
                let mut out = Vec::with_capacity(size);
                for j in 0..side {
                    out.extend((0..side).map(|i| m[i * side + j]));
                }
                out
            },
            ndarray nd2(&d.m).t().as_standard_layout().into_owned(),
        ),
        row!("m[::2, ::2].copy()", python, d, 8 * size / 2,
            ndview { let m = &d.m; arr!(m[::2, ::2].copy()) },
            by_hand {
                let rows = d.m.as_slice().chunks_exact(d.side).step_by(2);
                rows.flat_map(|row| row.iter().step_by(2)).copied().collect::<Vec<f64>>()
            },
            ndarray nd2(&d.m).slice(s![..;2, ..;2]).to_owned(),
        ),
        row!("m[::-1, ::-1].copy()", python, d, 16 * size,
            ndview { let m = &d.m; arr!(m[::-1, ::-1].copy()) },
            by_hand d.m.as_slice().iter().rev().copied().collect::<Vec<f64>>(),
            // `to_owned` would keep the order in memory: this is what NumPy's copy does.
            ndarray nd2(&d.m).slice(s![..;-1, ..;-1]).as_standard_layout().into_owned(),
        ),
    ]
}
