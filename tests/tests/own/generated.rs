// Numbers of the user's own. Written by tests/numpy/own.py; do not edit.
#![allow(unused_parens)]

use super::numbers::{bigs, duals, ratios};
use super::Tell as _;
use ndview::prelude::*;
use ndview_tests::Answers;

#[test]
fn rationals() {
    let mut answers = Answers::section(super::TABLE, "rationals");
    let r = ratios([(1, 2), (1, 3), (-2, 3), (5, 4)], [2, 2]);
    let s = ratios([(1, 6), (2, 1)], [2]);
    let z = ratios([], [0, 2]);
    let i = arr!([[3_i64, -1], [2, 5]]);
    answers.compare("r + s", arr!(r + s).tell());
    answers.compare("r - s", arr!(r - s).tell());
    answers.compare("r * s", arr!(r * s).tell());
    answers.compare("r / s", arr!(r / s).tell());
    answers.compare("-r", arr!(-r).tell());
    answers.compare("r * 2 - 1", arr!(r * 2 - 1).tell());
    answers.compare("1 - r", arr!(1 - r).tell());
    answers.compare("1 / r", arr!(1 / r).tell());
    answers.compare("r / 4", arr!(r / 4).tell());
    answers.compare("(r - s) * (r + s)", arr!((r - s) * (r + s)).tell());
    answers.compare("r.T + s", arr!(r.T + s).tell());
    answers.compare("r[:, ::-1] * 2", arr!(r[:, ::-1] * 2).tell());
    answers.compare("r[1] + r[:, 0]", arr!(r[1] + r[:, 0]).tell());
    answers.compare("r[[1, 0]] - r", arr!(r[[1, 0]] - r).tell());
    answers.compare("r[r > 0] * 3", arr!(r[r > 0] * 3).tell());
    answers.compare("r + i", arr!(r + i).tell());
    answers.compare("i * r", arr!(i * r).tell());
    answers.compare("r[:, None] * s[:, None]", arr!(r[:, None] * s[:, None]).tell());
    answers.compare("r == s", arr!(r == s).tell());
    answers.compare("r != r", arr!(r != r).tell());
    answers.compare("r < s", arr!(r < s).tell());
    answers.compare("r >= 1", arr!(r >= 1).tell());
    answers.compare("r > i", arr!(r > i).tell());
    answers.compare("1 < r", arr!(1 < r).tell());
    answers.compare("np.where(r > s, r, s)", arr!(np.where(r > s, r, s)).tell());
    answers.compare("np.where(r < 0, 0, r)", arr!(np.where(r < 0, 0, r)).tell());
    answers.compare("r.sum()", arr!(r.sum()).tell());
    answers.compare("r.sum(axis=0)", arr!(r.sum(axis=0)).tell());
    answers.compare("r.sum(axis=-1, keepdims=True)", arr!(r.sum(axis=-1, keepdims=True)).tell());
    answers.compare("np.sum(r * s)", arr!(np.sum(r * s)).tell());
    answers.compare("np.sum(r, axis=(0, 1))", arr!(np.sum(r, axis=(0, 1))).tell());
    answers.compare("(r * 2).sum(axis=1)", arr!((r * 2).sum(axis=1)).tell());
    answers.compare("r.prod()", arr!(r.prod()).tell());
    answers.compare("np.prod(r, axis=1)", arr!(np.prod(r, axis=1)).tell());
    answers.compare("r.T.prod(axis=0)", arr!(r.T.prod(axis=0)).tell());
    answers.compare("(r * i).sum()", arr!((r * i).sum()).tell());
    answers.compare("s.sum()", arr!(s.sum()).tell());
    answers.compare("s.prod()", arr!(s.prod()).tell());
    answers.compare("z.sum()", arr!(z.sum()).tell());
    answers.compare("z.prod()", arr!(z.prod()).tell());
    answers.compare("z.sum(axis=0)", arr!(z.sum(axis=0)).tell());
    answers.compare("z.prod(axis=0)", arr!(z.prod(axis=0)).tell());
    answers.compare("z.sum(axis=1)", arr!(z.sum(axis=1)).tell());
    answers.compare("z + 1", arr!(z + 1).tell());
    answers.compare("z * s", arr!(z * s).tell());
    answers.compare("np.add(r, s)", arr!(np.add(r, s)).tell());
    answers.compare("np.subtract(s, r)", arr!(np.subtract(s, r)).tell());
    answers.compare("np.multiply(r, 3)", arr!(np.multiply(r, 3)).tell());
    answers.compare("np.negative(r)", arr!(np.negative(r)).tell());
    answers.compare("np.divide(r, s)", arr!(np.divide(r, s)).tell());
    answers.compare("np.sort(s - 1)", arr!(np.sort(s - 1)).tell());
    answers.compare("np.concatenate((r, r * 2))[:, 1]", arr!(np.concatenate((r, r * 2))[:, 1]).tell());
    answers.compare("(r + r.T)[0]", arr!((r + r.T)[0]).tell());
    answers.compare("r[0] = 5 ## r", { let mut r = r.clone(); arr!(r[0] = 5); r.tell() });
    answers.compare("r[...] = s ## r", { let mut r = r.clone(); arr!(r[...] = s); r.tell() });
    answers.compare("r += s ## r", { let mut r = r.clone(); arr!(r += s); r.tell() });
    answers.compare("r[:, 1] *= 2 ## r", { let mut r = r.clone(); arr!(r[:, 1] *= 2); r.tell() });
    answers.compare("r[1:] = r[:1] * 3 ## r", { let mut r = r.clone(); arr!(r[1:] = r[:1] * 3); r.tell() });
    answers.compare("r[r < 1] = 1 ## r", { let mut r = r.clone(); arr!(r[r < 1] = 1); r.tell() });
    answers.compare("r[[0, 1], [1, 0]] += 10 ## r", { let mut r = r.clone(); arr!(r[[0, 1], [1, 0]] += 10); r.tell() });
    answers.compare("r[...] = r[::-1] + r ## r", { let mut r = r.clone(); arr!(r[...] = r[::-1] + r); r.tell() });
    answers.compare("r[:] = r.T ## r", { let mut r = r.clone(); arr!(r[:] = r.T); r.tell() });
    answers.compare("r -= r[0] ## r", { let mut r = r.clone(); arr!(r -= r[0]); r.tell() });
    answers.finish();
}

#[test]
fn big_integers() {
    let mut answers = Answers::section(super::TABLE, "big_integers");
    let b = bigs(["1000000000000000000001", "999999999999999999999999999999", "7", "0", "4294967296", "18446744073709551617"], [2, 3]);
    let c = bigs(["12345678901234567890", "2", "3"], [3]);
    answers.compare("b + c", arr!(b + c).tell());
    answers.compare("b * c", arr!(b * c).tell());
    answers.compare("b + 1", arr!(b + 1).tell());
    answers.compare("2 * b", arr!(2 * b).tell());
    answers.compare("(b + c) * b", arr!((b + c) * b).tell());
    answers.compare("b == 7", arr!(b == 7).tell());
    answers.compare("b > c", arr!(b > c).tell());
    answers.compare("np.where(b > c, b, c)", arr!(np.where(b > c, b, c)).tell());
    answers.compare("b[:, ::2] * b[:, 1:]", arr!(b[:, ::2] * b[:, 1:]).tell());
    answers.compare("b.sum()", arr!(b.sum()).tell());
    answers.compare("b.sum(axis=0)", arr!(b.sum(axis=0)).tell());
    answers.compare("b.prod(axis=1)", arr!(b.prod(axis=1)).tell());
    answers.compare("(b + 1).prod()", arr!((b + 1).prod()).tell());
    answers.compare("(b * c).sum(axis=1, keepdims=True)", arr!((b * c).sum(axis=1, keepdims=True)).tell());
    answers.compare("b[b > 100].sum()", arr!(b[b > 100].sum()).tell());
    answers.compare("np.sort(b)", arr!(np.sort(b)).tell());
    answers.compare("np.argsort(c)", arr!(np.argsort(c)).tell());
    answers.compare("b[b > 7] = 0 ## b", { let mut b = b.clone(); arr!(b[b > 7] = 0); b.tell() });
    answers.compare("b *= b ## b", { let mut b = b.clone(); arr!(b *= b); b.tell() });
    answers.compare("b[:, 1:] = b[:, :-1] + 1 ## b", { let mut b = b.clone(); arr!(b[:, 1:] = b[:, :-1] + 1); b.tell() });
    answers.finish();
}

#[test]
fn dual_numbers() {
    let mut answers = Answers::section(super::TABLE, "dual_numbers");
    let d = duals([(3.0, 1.0), (0.5, 0.0), (-2.0, 2.0), (1.0, -1.0)], [2, 2]);
    let e = duals([(4.0, 1.0), (-1.0, 0.5)], [2]);
    let x = arr!([0.5, 2.0]);
    answers.compare("d + e", arr!(d + e).tell());
    answers.compare("d * e", arr!(d * e).tell());
    answers.compare("d - 1", arr!(d - 1).tell());
    answers.compare("d * 0.5", arr!(d * 0.5).tell());
    answers.compare("1.5 - d", arr!(1.5 - d).tell());
    answers.compare("d * d * d", arr!(d * d * d).tell());
    answers.compare("d * x", arr!(d * x).tell());
    answers.compare("x + d", arr!(x + d).tell());
    answers.compare("d * 2 + x", arr!(d * 2 + x).tell());
    answers.compare("-d", arr!(-d).tell());
    answers.compare("d > 0.75", arr!(d > 0.75).tell());
    answers.compare("d < e", arr!(d < e).tell());
    answers.compare("d.sum()", arr!(d.sum()).tell());
    answers.compare("d.sum(axis=0)", arr!(d.sum(axis=0)).tell());
    answers.compare("d.prod()", arr!(d.prod()).tell());
    answers.compare("(d * d).sum(axis=1)", arr!((d * d).sum(axis=1)).tell());
    answers.compare("np.prod(d - e, axis=0)", arr!(np.prod(d - e, axis=0)).tell());
    answers.compare("d[0] = 0.5 ## d", { let mut d = d.clone(); arr!(d[0] = 0.5); d.tell() });
    answers.compare("d *= x ## d", { let mut d = d.clone(); arr!(d *= x); d.tell() });
    answers.compare("d[:, 0] += 1 ## d", { let mut d = d.clone(); arr!(d[:, 0] += 1); d.tell() });
    answers.finish();
}
