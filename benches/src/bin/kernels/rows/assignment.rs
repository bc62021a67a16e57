//! Assignments, also of what they overlap.
#![allow(
    clippy::reversed_empty_ranges,
    reason = "ndarray's negative bounds count from the end"
)]

use super::{Row, again, copy, row_in_place};
use crate::data::{Data, nd2};
use ndarray::{Array1, s};
use ndview::prelude::*;
use ndview_benches::clock::Competitor;
use ndview_benches::python::Python;
use std::hint::black_box;

/// The rows.
pub fn rows<'a>(d: &'a Data, python: &'a Python) -> Vec<Row<'a>> {
    let size = d.side * d.side;
    vec![
        row_in_place!("m[1:-1, 1:-1] = inner", python, d, 16 * size,
            ndview u of d.m.copy() => { let inner = &d.inner; arr!(u[1:-1, 1:-1] = inner) },
            by_hand v of d.m.to_vec() => {
                let rows = v.chunks_exact_mut(d.side).skip(1).zip(d.inner.as_slice().chunks_exact(d.side - 2));
                rows.for_each(|(row, inner)| row[1..d.side - 1].copy_from_slice(inner))
            },
            ndarray w of nd2(&d.m).to_owned() => w.slice_mut(s![1..-1, 1..-1]).assign(&nd2(&d.inner)),
        ),
        row_in_place!("m[1:-1, 1:-1] += inner", python, d, 24 * size,
            ndview u of d.m.copy() => { let inner = &d.inner; arr!(u[1:-1, 1:-1] += inner) },
            by_hand v of d.m.to_vec() => {
                let rows = v.chunks_exact_mut(d.side).skip(1).zip(d.inner.as_slice().chunks_exact(d.side - 2));
                rows.for_each(|(row, inner)| row[1..d.side - 1].iter_mut().zip(inner).for_each(|(v, x)| *v += x))
            },
            ndarray w of nd2(&d.m).to_owned() => { let mut part = w.slice_mut(s![1..-1, 1..-1]); part += &nd2(&d.inner) },
        ),
        row_in_place!("a[1:] = a[:-1]", python, d, 16 * size,
            ndview u of d.a.copy() => arr!(u[1:] = u[:-1]),
            by_hand v of d.a.to_vec() => { let end = v.len() - 1; v.copy_within(..end, 1) },
            ndarray w of Array1::from(d.a.to_vec()) => {
                let copy = w.slice(s![..-1]).to_owned();
                w.slice_mut(s![1..]).assign(&copy)
            },
        ),
        row_in_place!("u[1:-1] = (u[:-2] + u[2:]) / 2", python, d, 16 * size,
            ndview u of d.a.copy() => arr!(u[1:-1] = (u[:-2] + u[2:]) / 2),
            by_hand v of d.a.to_vec() => {
                let mut before = v[0];
                for i in 1..v.len() - 1 {
                    let next = (before + v[i + 1]) / 2.0;
                    before = std::mem::replace(&mut v[i], next);
                }
            },
            ndarray w of Array1::from(d.a.to_vec()) => {
                let next = (&w.slice(s![..-2]) + &w.slice(s![2..])) / 2.0;
                w.slice_mut(s![1..-1]).assign(&next)
            },
        ),
        row_in_place!("n[1:-1, 1:-1] = (n[:-2, 1:-1] + n[2:, 1:-1] + n[1:-1, :-2] + n[1:-1, 2:]) / 4", python, d, 16 * size,
            ndview n of d.m.copy() => arr!(n[1:-1, 1:-1] = (n[:-2, 1:-1] + n[2:, 1:-1] + n[1:-1, :-2] + n[1:-1, 2:]) / 4),
            by_hand v of d.m.to_vec() => {
                let side = d.side;
                let (mut above, mut here) = (v[..side].to_vec(), vec![0.0; side]);
                for i in 1..side - 1 {
                    here.copy_from_slice(&v[i * side..][..side]);
                    for j in 1..side - 1 {
                        v[i * side + j] = (above[j] + v[(i + 1) * side + j] + here[j - 1] + here[j + 1]) / 4.0;
                    }
                    std::mem::swap(&mut above, &mut here);
                }
            },
            ndarray w of nd2(&d.m).to_owned() => {
                let sum = &w.slice(s![..-2, 1..-1]) + &w.slice(s![2.., 1..-1]) + w.slice(s![1..-1, ..-2]) + w.slice(s![1..-1, 2..]);
                w.slice_mut(s![1..-1, 1..-1]).assign(&(sum / 4.0))
            },
        ),
    ]
}
