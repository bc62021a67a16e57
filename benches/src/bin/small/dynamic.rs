//! Vectors of 3 to 64 elements whose lengths are not part of their types.

use crate::{Rows, row};
use ndarray::Array1;
use ndview::prelude::*;

fn of_len(rows: &mut Rows, len: usize) {
    let name = format!("{len}, f64");
    let numbers =
        |start: usize| -> Vec<f64> { (0..len).map(|n| (start + 3 * n) as f64 / 7.0).collect() };
    let (x, y) = (numbers(1), numbers(4));
    let (a, b) = (Owned::from(x.clone()), Owned::from(y.clone()));
    let (p, q) = (Array1::from(x.clone()), Array1::from(y.clone()));
    let (mut out, mut out_y, mut out_p) = (a.clone(), x.clone(), p.clone());
    row!(rows, "a + b", &name,
        "ndview": (a = &a, b = &b) arr!(a + b);
        "by hand": (x = &x, y = &y) x.iter().zip(y).map(|(x, y)| x + y).collect::<Vec<f64>>();
        "ndarray": (p = &p, q = &q) p + q);
    row!(rows, "a * 2 + b * b - a", &name,
        "ndview": (a = &a, b = &b) arr!(a * 2 + b * b - a);
        "by hand": (x = &x, y = &y) x.iter().zip(y).map(|(x, y)| x * 2.0 + y * y - x).collect::<Vec<f64>>();
        "ndarray": (p = &p, q = &q) p * 2.0 + q * q - p);
    row!(rows, "out[...] = a + b", &name,
        "ndview": (a = &a, b = &b, out = &mut out) arr!(out[...] = a + b);
        "by hand": (x = &x, y = &y, out = &mut out_y) out.iter_mut().zip(x).zip(y).for_each(|((out, x), y)| *out = x + y);
        "ndarray": (p = &p, q = &q, out = &mut out_p) ndarray::azip!((out in out, p in p, q in q) *out = p + q));
    row!(rows, "out[...] += a", &name,
        "ndview": (a = &a, out = &mut out) arr!(out[...] += a);
        "by hand": (x = &x, out = &mut out_y) out.iter_mut().zip(x).for_each(|(out, x)| *out += x);
        "ndarray": (p = &p, out = &mut out_p) *out += p);
    row!(rows, "a.sum()", &name,
        "ndview": (a = &a) arr!(a.sum());
        "by hand": (x = &x) x.iter().sum::<f64>();
        "ndarray": (p = &p) p.sum());
    row!(rows, "a.max()", &name,
        "ndview": (a = &a) arr!(a.max());
        "by hand": (x = &x) x.iter().fold(f64::MIN, |a, b| if a > *b { a } else { *b });
        "ndarray": (p = &p) p.fold(f64::MIN, |a, b| if a > *b { a } else { *b }));
    row!(rows, "(a * b).sum()", &name,
        "ndview": (a = &a, b = &b) arr!((a * b).sum());
        "by hand": (x = &x, y = &y) x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>();
        "ndarray": (p = &p, q = &q) (p * q).sum());
    row!(rows, "a @ b", &name,
        "ndview": (a = &a, b = &b) arr!(a @ b);
        "by hand": (x = &x, y = &y) x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>();
        "ndarray": (p = &p, q = &q) p.dot(q));
    row!(rows, "a[1:] - a[:-1]", &name,
        "ndview": (a = &a) arr!(a[1:] - a[:-1]);
        "by hand": (x = &x) x.windows(2).map(|w| w[1] - w[0]).collect::<Vec<f64>>();
        "ndarray": (p = &p) &p.slice(ndarray::s![1..]) - &p.slice(ndarray::s![..-1]));
    row!(rows, "a[::-1].copy()", &name,
        "ndview": (a = &a) arr!(a[::-1].copy());
        "by hand": (x = &x) x.iter().rev().copied().collect::<Vec<f64>>();
        "ndarray": (p = &p) p.slice(ndarray::s![..;-1]).to_owned());
    row!(rows, "np.any(a > b)", &name,
        "ndview": (a = &a, b = &b) arr!((a > b).any());
        "by hand": (x = &x, y = &y) x.iter().zip(y).any(|(x, y)| x > y));
}

/// Times them.
pub fn rows(rows: &mut Rows) {
    for len in [3, 10, 16, 64] {
        of_len(rows, len);
    }
}
