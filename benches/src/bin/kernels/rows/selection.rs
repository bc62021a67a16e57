//! What index arrays, masks and conditions select.

use super::{Row, again, copy, row, row_in_place};
use crate::data::{Data, nd, nd2};
use ndarray::{Array1, Axis};
use ndview::prelude::*;
use ndview_benches::clock::Competitor;
use ndview_benches::python::Python;
use std::hint::black_box;

/// The rows.
pub fn rows<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let mut rows = gathers(d, python);
    rows.extend(masks(d, python));
    rows
}

fn gathers<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row!("a[index]", python, d, 24 * size,
            ndview { let (a, index) = (&d.a, &d.index); arr!(a[index]) },
            by_hand { let a = d.a.as_slice(); d.index.iter().map(|&i| a[i]).collect::<Vec<f64>>() },
            ndarray nd(&d.a).select(Axis(0), &d.index),
        ),
        row!("m[rows]", python, d, 16 * size,
            ndview { let (m, rows) = (&d.m, &d.rows); arr!(m[rows]) },
            by_hand {
                let mut found = Vec::with_capacity(d.rows.len() * d.side);
                d.rows.iter().for_each(|&row| found.extend_from_slice(&d.m.as_slice()[row * d.side..][..d.side]));
                found
            },
            ndarray nd2(&d.m).select(Axis(0), &d.rows),
        ),
    ]
}

/// `a[mask]` with the mask of that number.
macro_rules! selected {
    ($name:literal, $python:ident, $d:ident, $mask:literal) => {{
        let selected = $d.masks[$mask].iter().filter(|selected| **selected).count();
        row!($name, $python, $d, 9 * $d.side * $d.side + 8 * selected,
            ndview { let (a, mask) = (&$d.a, &$d.masks[$mask]); arr!(a[mask]) },
            by_hand {
                let pairs = $d.a.as_slice().iter().zip($d.masks[$mask].as_slice());
                pairs.filter(|(_, selected)| **selected).map(|(a, _)| *a).collect::<Vec<f64>>()
            },
            ndarray {
                let pairs = nd(&$d.a).into_iter().zip($d.masks[$mask].as_slice());
                pairs.filter(|(_, selected)| **selected).map(|(a, _)| *a).collect::<Array1<f64>>()
            },
        )
    }};
}

/// `a[mask] = 0` with the mask of that number.
macro_rules! cleared {
    ($name:literal, $python:ident, $d:ident, $mask:literal) => {
        row_in_place!($name, $python, $d, 10 * $d.side * $d.side,
            ndview u of $d.a.copy() => { let mask = &$d.masks[$mask]; arr!(u[mask] = 0) },
            by_hand v of $d.a.to_vec() => {
                v.iter_mut().zip($d.masks[$mask].as_slice()).for_each(|(v, selected)| if *selected { *v = 0.0 })
            },
            ndarray w of Array1::from($d.a.to_vec()) => {
                w.iter_mut().zip($d.masks[$mask].as_slice()).for_each(|(w, selected)| if *selected { *w = 0.0 })
            },
        )
    };
}

fn masks<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        selected!("a[mask], 0.01", python, d, 0),
        selected!("a[mask], 0.5", python, d, 1),
        selected!("a[mask], 0.99", python, d, 2),
        row!("a[a > 0.5]", python, d, 12 * size,
            ndview { let a = &d.a; arr!(a[a > 0.5]) },
            by_hand d.a.as_slice().iter().filter(|a| **a > 0.5).copied().collect::<Vec<f64>>(),
            ndarray nd(&d.a).into_iter().filter(|a| **a > 0.5).copied().collect::<Array1<f64>>(),
        ),
        cleared!("a[mask] = 0, 0.01", python, d, 0),
        cleared!("a[mask] = 0, 0.5", python, d, 1),
        cleared!("a[mask] = 0, 0.99", python, d, 2),
        row_in_place!("a[a > 0.5] = 0.7", python, d, 12 * size,
            ndview u of d.a.copy() => arr!(u[u > 0.5] = 0.7),
            by_hand v of d.a.to_vec() => v.iter_mut().for_each(|v| if *v > 0.5 { *v = 0.7 }),
            ndarray w of Array1::from(d.a.to_vec()) => w.mapv_inplace(|w| if w > 0.5 { 0.7 } else { w }),
        ),
    ]
}
