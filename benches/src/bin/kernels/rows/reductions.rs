//! The rows of reductions.
#![allow(
    clippy::reversed_empty_ranges,
    reason = "ndarray's negative bounds count from the end"
)]

use super::{Row, again, copy, row};
use crate::data::{Data, nd, nd2};
use ndarray::{Axis, s};
use ndview::prelude::*;
use ndview_benches::clock::Competitor;
use ndview_benches::python::Python;
use std::hint::black_box;

/// Reductions of whole arrays, of views, along axes, and of expressions.
pub fn rows<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row!("a.sum()", python, d, 8 * size,
            ndview { let a = &d.a; arr!(a.sum()) },
            by_hand d.a.as_slice().iter().sum::<f64>(),
            ndarray nd(&d.a).sum(),
        ),
        row!("m.sum(axis=0)", python, d, 8 * size,
            ndview { let m = &d.m; arr!(m.sum(axis=0)) },
            by_hand {
                let mut sums = vec![0.0; d.side];
                for row in d.m.as_slice().chunks_exact(d.side) {
                    sums.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
                }
                sums
            },
            ndarray nd2(&d.m).sum_axis(Axis(0)),
        ),
        row!("m.sum(axis=1)", python, d, 8 * size,
            ndview { let m = &d.m; arr!(m.sum(axis=1)) },
            by_hand d.m.as_slice().chunks_exact(d.side).map(|row| row.iter().sum()).collect::<Vec<f64>>(),
            ndarray nd2(&d.m).sum_axis(Axis(1)),
        ),
        row!("m[1:-1, 1:-1].sum()", python, d, 8 * size,
            ndview { let m = &d.m; arr!(m[1:-1, 1:-1].sum()) },
            by_hand {
                let inner = d.m.as_slice().chunks_exact(d.side).skip(1).take(d.side - 2);
                inner.map(|row| row[1..d.side - 1].iter().sum::<f64>()).sum::<f64>()
            },
            ndarray nd2(&d.m).slice(s![1..-1, 1..-1]).sum(),
        ),
        row!("m[:, ::2].sum()", python, d, 8 * size,
            ndview { let m = &d.m; arr!(m[:, ::2].sum()) },
            by_hand d.m.as_slice().chunks_exact(d.side).map(|row| row.iter().step_by(2).sum::<f64>()).sum::<f64>(),
            ndarray nd2(&d.m).slice(s![.., ..;2]).sum(),
        ),
        row!("a.max()", python, d, 8 * size,
            ndview { let a = &d.a; arr!(a.max()) },
            by_hand d.a.as_slice().iter().copied().fold(f64::NEG_INFINITY, f64::max),
            ndarray nd(&d.a).fold(f64::NEG_INFINITY, |most, &x| if x > most { x } else { most }),
        ),
        row!("a.argmax()", python, d, 8 * size,
            ndview { let a = &d.a; arr!(a.argmax()) },
            by_hand {
                let numbered = d.a.as_slice().iter().enumerate();
                numbered.fold((0, f64::NEG_INFINITY), |most, (place, &x)| if x > most.1 { (place, x) } else { most })
            },
        ),
        row!("a.var()", python, d, 16 * size,
            ndview { let a = &d.a; arr!(a.var()) },
            by_hand {
                let mean = d.a.as_slice().iter().sum::<f64>() / size as f64;
                d.a.as_slice().iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / size as f64
            },
            ndarray nd(&d.a).var(0.0),
        ),
        row!("((a - b) ** 2).sum()", python, d, 16 * size,
            ndview {
                let (a, b) = (&d.a, &d.b);
                #[rustfmt::skip]
                let sum = arr!(((a - b) ** 2).sum());
                sum
            },
            by_hand d.a.as_slice().iter().zip(d.b.as_slice()).map(|(a, b)| (a - b) * (a - b)).sum::<f64>(),
        ),
        row!("(a > 0.5).sum()", python, d, 8 * size,
            ndview { let a = &d.a; arr!((a > 0.5).sum()) },
            by_hand d.a.as_slice().iter().filter(|x| **x > 0.5).count(),
        ),
    ]
}
