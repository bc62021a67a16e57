// Functions of the main namespace. Written by tests/numpy/namespace.py; do not edit.
#![allow(unused_mut, unused_parens, unused_imports, unused_variables)]

use crate::{Keep as _, Tell as _, told_panic};
use ndview::prelude::*;

#[test]
fn modf() {
    let mut answers = crate::Compared::section("modf", true);
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.modf(a)", arr!(np.modf(a)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare_again("np.modf(a)", try_arr!(np.modf(a)).unwrap().tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.modf(f)", arr!(np.modf(f)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.modf(i)", arr!(np.modf(i)).tell()); }
    { let mut s = arr!(np.arange(6).astype(np.int16).reshape(2, 3)).keep(); answers.compare("np.modf(s)", arr!(np.modf(s)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut t = arr!(a.T[::-1]).keep(); answers.compare("np.modf(t)", arr!(np.modf(t)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.modf(o)", arr!(np.modf(o)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut x = arr!(a[0, 2] * 1.75).keep(); answers.compare("np.modf(x)", arr!(np.modf(x)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.modf(a * 2)", arr!(np.modf(a * 2)).tell()); }
    answers.finish();
}

#[test]
fn frexp() {
    let mut answers = crate::Compared::section("frexp", true);
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.frexp(a)", arr!(np.frexp(a)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare_again("np.frexp(a)", try_arr!(np.frexp(a)).unwrap().tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.frexp(f)", arr!(np.frexp(f)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.frexp(i)", arr!(np.frexp(i)).tell()); }
    { let mut s = arr!(np.arange(6).astype(np.int16).reshape(2, 3)).keep(); answers.compare("np.frexp(s)", arr!(np.frexp(s)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut t = arr!(a.T[::-1]).keep(); answers.compare("np.frexp(t)", arr!(np.frexp(t)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.frexp(o)", arr!(np.frexp(o)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut x = arr!(a[0, 2] * 1.75).keep(); answers.compare("np.frexp(x)", arr!(np.frexp(x)).tell()); }
    answers.finish();
}

#[test]
fn ldexp() {
    let mut answers = crate::Compared::section("ldexp", true);
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.ldexp(a, 3)", arr!(np.ldexp(a, 3)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare_again("np.ldexp(a, 3)", try_arr!(np.ldexp(a, 3)).unwrap().tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.ldexp(a, -1030)", arr!(np.ldexp(a, -1030)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.ldexp(a, -1074)", arr!(np.ldexp(a, -1074)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.ldexp(a, 2100)", arr!(np.ldexp(a, 2100)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.ldexp(a, -2100)", arr!(np.ldexp(a, -2100)).tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.ldexp(f, np.arange(5) - 2)", arr!(np.ldexp(f, np.arange(5) - 2)).tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.ldexp(f, -149)", arr!(np.ldexp(f, -149)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.ldexp(i, i)", arr!(np.ldexp(i, i)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut t = arr!(a.T[::-1]).keep(); answers.compare("np.ldexp(t, np.array([[-3], [0], [7], [1]], dtype=np.int8))", arr!(np.ldexp(t, np.array([[-3], [0], [7], [1]], dtype=np.int8))).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.ldexp(o, 2)", arr!(np.ldexp(o, 2)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut x = arr!(a[0, 2] * 1.75).keep(); answers.compare("np.ldexp(x, 4)", arr!(np.ldexp(x, 4)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.ldexp(a, 1) + 1", arr!(np.ldexp(a, 1) + 1).tell()); }
    answers.finish();
}

#[test]
fn neighbours() {
    let mut answers = crate::Compared::section("neighbours", true);
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.nextafter(a, 1)", arr!(np.nextafter(a, 1)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare_again("np.nextafter(a, 1)", try_arr!(np.nextafter(a, 1)).unwrap().tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.nextafter(a, -np.inf)", arr!(np.nextafter(a, -np.inf)).tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.nextafter(f, np.array([1.0], dtype=np.float32))", arr!(np.nextafter(f, np.array([1.0], dtype=np.float32))).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut t = arr!(a.T[::-1]).keep(); answers.compare("np.nextafter(t, 0.0)", arr!(np.nextafter(t, 0.0)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.nextafter(i, i + 1)", arr!(np.nextafter(i, i + 1)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.nextafter(o, 1.0)", arr!(np.nextafter(o, 1.0)).tell()); }
    answers.compare("np.nextafter(i, np.arange(2))", told_panic(|| { let mut i = arr!(np.arange(-4, 5)).keep(); let _ = arr!(np.nextafter(i, np.arange(2))); }));
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.spacing(a)", arr!(np.spacing(a)).tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.spacing(f)", arr!(np.spacing(f)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.spacing(i)", arr!(np.spacing(i)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut t = arr!(a.T[::-1]).keep(); answers.compare("np.spacing(t)", arr!(np.spacing(t)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut x = arr!(a[0, 2] * 1.75).keep(); answers.compare("np.spacing(x)", arr!(np.spacing(x)).tell()); }
    answers.finish();
}

#[test]
fn infinities() {
    let mut answers = crate::Compared::section("infinities", true);
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.isposinf(a)", arr!(np.isposinf(a)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare_again("np.isposinf(a)", try_arr!(np.isposinf(a)).unwrap().tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.isneginf(a)", arr!(np.isneginf(a)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.isposinf(i)", arr!(np.isposinf(i)).tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.isneginf(f)", arr!(np.isneginf(f)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut t = arr!(a.T[::-1]).keep(); answers.compare("np.isposinf(t)", arr!(np.isposinf(t)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.isneginf(o)", arr!(np.isneginf(o)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.isposinf(a * -1)", arr!(np.isposinf(a * -1)).tell()); }
    answers.finish();
}

#[test]
fn bitwise_count() {
    let mut answers = crate::Compared::section("bitwise_count", true);
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.bitwise_count(i)", arr!(np.bitwise_count(i)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare_again("np.bitwise_count(i)", try_arr!(np.bitwise_count(i)).unwrap().tell()); }
    { let mut s = arr!(np.arange(6).astype(np.int16).reshape(2, 3)).keep(); answers.compare("np.bitwise_count(s)", arr!(np.bitwise_count(s)).tell()); }
    { answers.compare("np.bitwise_count(np.array([-128, 127, -1], dtype=np.int8))", arr!(np.bitwise_count(np.array([-128, 127, -1], dtype=np.int8))).tell()); }
    { answers.compare("np.bitwise_count(np.array([255, 0], dtype=np.uint8))", arr!(np.bitwise_count(np.array([255, 0], dtype=np.uint8))).tell()); }
    { answers.compare("np.bitwise_count(np.array([-922337], dtype=np.int64))", arr!(np.bitwise_count(np.array([-922337], dtype=np.int64))).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.bitwise_count(i > 0)", arr!(np.bitwise_count(i > 0)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.bitwise_count(i * 3) + 1", arr!(np.bitwise_count(i * 3) + 1).tell()); }
    answers.finish();
}

#[test]
fn sinc_and_logaddexp2() {
    let mut answers = crate::Compared::section("sinc_and_logaddexp2", false);
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.sinc(i)", arr!(np.sinc(i)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare_again("np.sinc(i)", try_arr!(np.sinc(i)).unwrap().tell()); }
    { let mut s = arr!(np.arange(6).astype(np.int16).reshape(2, 3)).keep(); answers.compare("np.sinc(s)", arr!(np.sinc(s)).tell()); }
    { answers.compare("np.sinc(np.linspace(-4, 4, 41))", arr!(np.sinc(np.linspace(-4, 4, 41))).tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.sinc(f / 100)", arr!(np.sinc(f / 100)).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut t = arr!(a.T[::-1]).keep(); answers.compare("np.sinc(t.clip(-10, 10))", arr!(np.sinc(t.clip(-10, 10))).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); let mut x = arr!(a[0, 2] * 1.75).keep(); answers.compare("np.sinc(x)", arr!(np.sinc(x)).tell()); }
    { answers.compare("np.sinc(np.array([0 + 0j, 1 + 2j]))", arr!(np.sinc(np.array([0 + 0j, 1 + 2j]))).tell()); }
    { let mut a = arr!(np.array([[0.0, -0.0, 1.0, -1.5], [np.inf, -np.inf, np.nan, 1e308], [5e-324, 1e-310, 2.0**-1022, -7.25]])).keep(); answers.compare("np.logaddexp2(a, 1)", arr!(np.logaddexp2(a, 1)).tell()); }
    { let mut i = arr!(np.arange(-4, 5)).keep(); answers.compare("np.logaddexp2(i, 2.5)", arr!(np.logaddexp2(i, 2.5)).tell()); }
    { let mut f = arr!(np.array([0.5, -2.75, np.inf, 1e-45, 3.4e38], dtype=np.float32)).keep(); answers.compare("np.logaddexp2(f, f)", arr!(np.logaddexp2(f, f)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.logaddexp2(o, 1)", arr!(np.logaddexp2(o, 1)).tell()); }
    answers.finish();
}

#[test]
fn nanarg() {
    let mut answers = crate::Compared::section("nanarg", true);
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nanargmax(a)", arr!(np.nanargmax(a)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare_again("np.nanargmax(a)", try_arr!(np.nanargmax(a)).unwrap().tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nanargmin(a)", arr!(np.nanargmin(a)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nanargmax(a, axis=0)", arr!(np.nanargmax(a, axis=0)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nanargmin(a, axis=1)", arr!(np.nanargmin(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nanargmin(a, axis=-1, keepdims=True)", arr!(np.nanargmin(a, axis=-1, keepdims=True)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nanargmax(a, keepdims=True)", arr!(np.nanargmax(a, keepdims=True)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nanargmax(a * -1, axis=0)", arr!(np.nanargmax(a * -1, axis=0)).tell()); }
    { let mut v = arr!(np.array([np.nan, 2.0, 2.0, -3.5])).keep(); answers.compare("np.nanargmax(v)", arr!(np.nanargmax(v)).tell()); }
    { let mut v = arr!(np.array([np.nan, 2.0, 2.0, -3.5])).keep(); answers.compare("np.nanargmin(v)", arr!(np.nanargmin(v)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.nanargmax(i, axis=1)", arr!(np.nanargmax(i, axis=1)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut t = arr!(i.T[::-1]).keep(); answers.compare("np.nanargmin(t, axis=-2)", arr!(np.nanargmin(t, axis=-2)).tell()); }
    { let mut b = arr!(np.arange(5) > 1).keep(); answers.compare("np.nanargmax(b)", arr!(np.nanargmax(b)).tell()); }
    { let mut f = arr!(np.array([1.5, 2.25, -3.0], dtype=np.float32)).keep(); answers.compare("np.nanargmin(f)", arr!(np.nanargmin(f)).tell()); }
    { let mut n = arr!(np.array([[np.nan, 1.0], [np.nan, -2.0]])).keep(); answers.compare("np.nanargmin(n)", arr!(np.nanargmin(n)).tell()); }
    answers.compare("np.nanargmin(n, axis=0)", told_panic(|| { let mut n = arr!(np.array([[np.nan, 1.0], [np.nan, -2.0]])).keep(); let _ = arr!(np.nanargmin(n, axis=0)); }));
    answers.compare("np.nanargmin(e)", told_panic(|| { let mut e = arr!(np.arange(0)).keep(); let _ = arr!(np.nanargmin(e)); }));
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.nanargmax(o, axis=1)", arr!(np.nanargmax(o, axis=1)).tell()); }
    answers.finish();
}

#[test]
fn nancum() {
    let mut answers = crate::Compared::section("nancum", true);
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nancumsum(a)", arr!(np.nancumsum(a)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare_again("np.nancumsum(a)", try_arr!(np.nancumsum(a)).unwrap().tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nancumprod(a)", arr!(np.nancumprod(a)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nancumsum(a, axis=0)", arr!(np.nancumsum(a, axis=0)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nancumprod(a, axis=-1)", arr!(np.nancumprod(a, axis=-1)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.nancumsum(i, axis=1)", arr!(np.nancumsum(i, axis=1)).tell()); }
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); answers.compare("np.nancumsum(s)", arr!(np.nancumsum(s)).tell()); }
    { let mut f = arr!(np.array([1.5, 2.25, -3.0], dtype=np.float32)).keep(); answers.compare("np.nancumprod(f)", arr!(np.nancumprod(f)).tell()); }
    { let mut b = arr!(np.arange(5) > 1).keep(); answers.compare("np.nancumsum(b)", arr!(np.nancumsum(b)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.nancumsum(o, axis=0)", arr!(np.nancumsum(o, axis=0)).tell()); }
    { let mut e = arr!(np.arange(0)).keep(); answers.compare("np.nancumsum(e)", arr!(np.nancumsum(e)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut t = arr!(i.T[::-1]).keep(); answers.compare("np.nancumsum(t, axis=0)", arr!(np.nancumsum(t, axis=0)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.nancumsum(a + 1)", arr!(np.nancumsum(a + 1)).tell()); }
    answers.finish();
}

#[test]
fn cumulative() {
    let mut answers = crate::Compared::section("cumulative", true);
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); answers.compare("np.cumulative_sum(s)", arr!(np.cumulative_sum(s)).tell()); }
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); answers.compare_again("np.cumulative_sum(s)", try_arr!(np.cumulative_sum(s)).unwrap().tell()); }
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); answers.compare("np.cumulative_prod(s)", arr!(np.cumulative_prod(s)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.cumulative_sum(i, axis=0)", arr!(np.cumulative_sum(i, axis=0)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.cumulative_sum(i, axis=1)", arr!(np.cumulative_sum(i, axis=1)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.cumulative_sum(i, axis=-1)", arr!(np.cumulative_sum(i, axis=-1)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.cumulative_prod(i, axis=2, include_initial=True)", arr!(np.cumulative_prod(i, axis=2, include_initial=True)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.cumulative_sum(i, axis=1, include_initial=True)", arr!(np.cumulative_sum(i, axis=1, include_initial=True)).tell()); }
    { let mut i = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut t = arr!(i.T[::-1]).keep(); answers.compare("np.cumulative_sum(t, axis=0, include_initial=True)", arr!(np.cumulative_sum(t, axis=0, include_initial=True)).tell()); }
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); answers.compare("np.cumulative_sum(s, include_initial=True)", arr!(np.cumulative_sum(s, include_initial=True)).tell()); }
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); answers.compare("np.cumulative_sum(s, dtype=np.float64)", arr!(np.cumulative_sum(s, dtype=np.float64)).tell()); }
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); answers.compare("np.cumulative_sum(s, dtype=np.int16)", arr!(np.cumulative_sum(s, dtype=np.int16)).tell()); }
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); answers.compare("np.cumulative_prod(s, dtype=np.float32, include_initial=True)", arr!(np.cumulative_prod(s, dtype=np.float32, include_initial=True)).tell()); }
    { let mut u = arr!(np.arange(1, 5).astype(np.uint8)).keep(); answers.compare("np.cumulative_sum(u)", arr!(np.cumulative_sum(u)).tell()); }
    { let mut b = arr!(np.arange(5) > 1).keep(); answers.compare("np.cumulative_sum(b)", arr!(np.cumulative_sum(b)).tell()); }
    { let mut b = arr!(np.arange(5) > 1).keep(); answers.compare("np.cumulative_prod(b)", arr!(np.cumulative_prod(b)).tell()); }
    { let mut f = arr!(np.array([1.5, 2.25, -3.0], dtype=np.float32)).keep(); answers.compare("np.cumulative_sum(f)", arr!(np.cumulative_sum(f)).tell()); }
    { let mut a = arr!(np.array([[3.5, np.nan, -1.0], [np.nan, 2.0, 7.25]])).keep(); answers.compare("np.cumulative_sum(a, axis=0)", arr!(np.cumulative_sum(a, axis=0)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.cumulative_sum(o, axis=0)", arr!(np.cumulative_sum(o, axis=0)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.cumulative_sum(o, axis=0, include_initial=True)", arr!(np.cumulative_sum(o, axis=0, include_initial=True)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.cumulative_sum(o, axis=1, include_initial=True)", arr!(np.cumulative_sum(o, axis=1, include_initial=True)).tell()); }
    { let mut e = arr!(np.arange(0)).keep(); answers.compare("np.cumulative_sum(e)", arr!(np.cumulative_sum(e)).tell()); }
    { let mut e = arr!(np.arange(0)).keep(); answers.compare("np.cumulative_sum(e, include_initial=True)", arr!(np.cumulative_sum(e, include_initial=True)).tell()); }
    { let mut s = arr!(np.arange(1, 6).astype(np.int16)).keep(); let mut c = arr!(np.zeros(5, dtype=np.int64)).keep(); arr!(np.cumulative_sum(s, out=c)); answers.compare("np.cumulative_sum(s, out=c) ## c", arr!(c).tell()); }
    answers.finish();
}

#[test]
fn dot() {
    let mut answers = crate::Compared::section("dot", true);
    { let mut v = arr!(np.arange(4) - 1).keep(); answers.compare("np.dot(v, v)", arr!(np.dot(v, v)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); answers.compare_again("np.dot(v, v)", try_arr!(np.dot(v, v)).unwrap().tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.dot(m, v)", arr!(np.dot(m, v)).tell()); }
    { let mut w = arr!(np.arange(3.0) - 0.5).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.dot(w, m)", arr!(np.dot(w, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); answers.compare("np.dot(m, k)", arr!(np.dot(m, k)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.dot(m, 2.5)", arr!(np.dot(m, 2.5)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.dot(2.0, t)", arr!(np.dot(2.0, t)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.dot(t, v)", arr!(np.dot(t, v)).tell()); }
    { let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.dot(t, k)", arr!(np.dot(t, k)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut g = arr!(np.arange(40).reshape(2, 4, 5) % 9).keep(); answers.compare("np.dot(m, g)", arr!(np.dot(m, g)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut g = arr!(np.arange(40).reshape(2, 4, 5) % 9).keep(); answers.compare("np.dot(t, g)", arr!(np.dot(t, g)).tell()); }
    { let mut w = arr!(np.arange(3.0) - 0.5).keep(); let mut c = arr!(np.arange(24, dtype=np.float64).reshape(4, 3, 2)).keep(); answers.compare("np.dot(w, c.transpose(0, 1, 2))", arr!(np.dot(w, c.transpose(0, 1, 2))).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut q = arr!((np.arange(48) % 13).reshape(2, 2, 3, 4)).keep(); answers.compare("np.dot(q, v)", arr!(np.dot(q, v)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); answers.compare("np.dot(v, k)", arr!(np.dot(v, k)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.dot(t, m.T)", arr!(np.dot(t, m.T)).tell()); }
    { let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.dot(t[::-1], k[:, ::2])", arr!(np.dot(t[::-1], k[:, ::2])).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.dot(t.transpose(2, 0, 1), m)", arr!(np.dot(t.transpose(2, 0, 1), m)).tell()); }
    { let mut f = arr!(np.arange(4).astype(np.float32)).keep(); let mut s = arr!(np.arange(4).astype(np.int16)).keep(); answers.compare("np.dot(f, s)", arr!(np.dot(f, s)).tell()); }
    { let mut s = arr!(np.arange(4).astype(np.int16)).keep(); answers.compare("np.dot(s, s)", arr!(np.dot(s, s)).tell()); }
    { let mut b = arr!(np.arange(4) > 1).keep(); answers.compare("np.dot(b, b)", arr!(np.dot(b, b)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.dot(o, v)", arr!(np.dot(o, v)).tell()); }
    { let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.dot(o, k)", arr!(np.dot(o, k)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -1j, 3, 0.5])).keep(); answers.compare("np.dot(z, z)", arr!(np.dot(z, z)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); answers.compare("v.dot(v)", arr!(v.dot(v)).tell()); }
    { let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("t.dot(k)", arr!(t.dot(k)).tell()); }
    answers.compare("np.dot(v, np.arange(3))", told_panic(|| { let mut v = arr!(np.arange(4) - 1).keep(); let _ = arr!(np.dot(v, np.arange(3))); }));
    answers.finish();
}

#[test]
fn inner() {
    let mut answers = crate::Compared::section("inner", true);
    { let mut v = arr!(np.arange(4) - 1).keep(); answers.compare("np.inner(v, v)", arr!(np.inner(v, v)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); answers.compare_again("np.inner(v, v)", try_arr!(np.inner(v, v)).unwrap().tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.inner(m, v)", arr!(np.inner(m, v)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.inner(m, m)", arr!(np.inner(m, m)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.inner(t, v)", arr!(np.inner(t, v)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.inner(t, m)", arr!(np.inner(t, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.inner(m, t)", arr!(np.inner(m, t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.inner(t, t)", arr!(np.inner(t, t)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.inner(v, t)", arr!(np.inner(v, t)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut q = arr!((np.arange(48) % 13).reshape(2, 2, 3, 4)).keep(); answers.compare("np.inner(q, v)", arr!(np.inner(q, v)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.inner(t, 2)", arr!(np.inner(t, 2)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.inner(t[::-1], m[:, ::-1])", arr!(np.inner(t[::-1], m[:, ::-1])).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); answers.compare("np.inner(k.T, m)", arr!(np.inner(k.T, m)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut f = arr!(np.arange(4).astype(np.float32)).keep(); answers.compare("np.inner(t.transpose(1, 0, 2), f)", arr!(np.inner(t.transpose(1, 0, 2), f)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.inner(o, m)", arr!(np.inner(o, m)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -1j, 3, 0.5])).keep(); answers.compare("np.inner(z, z)", arr!(np.inner(z, z)).tell()); }
    answers.compare("np.inner(np.arange(3), np.arange(4))", told_panic(|| { let _ = arr!(np.inner(np.arange(3), np.arange(4))); }));
    answers.finish();
}

#[test]
fn tensordot() {
    let mut answers = crate::Compared::section("tensordot", true);
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); let mut c = arr!(np.arange(24, dtype=np.float64).reshape(4, 3, 2)).keep(); answers.compare("np.tensordot(a, c, axes=([1, 0], [0, 1]))", arr!(np.tensordot(a, c, axes=([1, 0], [0, 1]))).tell()); }
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); let mut c = arr!(np.arange(24, dtype=np.float64).reshape(4, 3, 2)).keep(); answers.compare_again("np.tensordot(a, c, axes=([1, 0], [0, 1]))", try_arr!(np.tensordot(a, c, axes=([1, 0], [0, 1]))).unwrap().tell()); }
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); let mut c = arr!(np.arange(24, dtype=np.float64).reshape(4, 3, 2)).keep(); answers.compare("np.tensordot(a, c, ((1, 0), (0, 1)))", arr!(np.tensordot(a, c, ((1, 0), (0, 1)))).tell()); }
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); let mut c = arr!(np.arange(24, dtype=np.float64).reshape(4, 3, 2)).keep(); answers.compare("np.tensordot(a, c, axes=([1], [0]))", arr!(np.tensordot(a, c, axes=([1], [0]))).tell()); }
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); let mut c = arr!(np.arange(24, dtype=np.float64).reshape(4, 3, 2)).keep(); answers.compare("np.tensordot(a, c, axes=(1, 0))", arr!(np.tensordot(a, c, axes=(1, 0))).tell()); }
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); let mut c = arr!(np.arange(24, dtype=np.float64).reshape(4, 3, 2)).keep(); answers.compare("np.tensordot(a, c, axes=[[0], [1]])", arr!(np.tensordot(a, c, axes=[[0], [1]])).tell()); }
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); let mut c = arr!(np.arange(24, dtype=np.float64).reshape(4, 3, 2)).keep(); answers.compare("np.tensordot(a, c, axes=([-3], [-2]))", arr!(np.tensordot(a, c, axes=([-3], [-2]))).tell()); }
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); answers.compare("np.tensordot(a, a, axes=([0, 1, 2], [0, 1, 2]))", arr!(np.tensordot(a, a, axes=([0, 1, 2], [0, 1, 2]))).tell()); }
    { let mut a = arr!(np.arange(60, dtype=np.float64).reshape(3, 4, 5)).keep(); answers.compare("np.tensordot(a, a, axes=([0, 2], [0, 2]))", arr!(np.tensordot(a, a, axes=([0, 2], [0, 2]))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); answers.compare("np.tensordot(m, k, 1)", arr!(np.tensordot(m, k, 1)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.tensordot(m, m, 2)", arr!(np.tensordot(m, m, 2)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.tensordot(m, m)", arr!(np.tensordot(m, m)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut w = arr!(np.arange(3.0) - 0.5).keep(); answers.compare("np.tensordot(v, w, 0)", arr!(np.tensordot(v, w, 0)).tell()); }
    { let mut w = arr!(np.arange(3.0) - 0.5).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.tensordot(m, w, axes=0)", arr!(np.tensordot(m, w, axes=0)).tell()); }
    { let mut w = arr!(np.arange(3.0) - 0.5).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.tensordot(m, w, axes=([0], [0]))", arr!(np.tensordot(m, w, axes=([0], [0]))).tell()); }
    { let mut w = arr!(np.arange(3.0) - 0.5).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.tensordot(m.T, w, axes=([1], [0]))", arr!(np.tensordot(m.T, w, axes=([1], [0]))).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut q = arr!((np.arange(48) % 13).reshape(2, 2, 3, 4)).keep(); answers.compare("np.tensordot(t, q, axes=([2, 0], [3, 1]))", arr!(np.tensordot(t, q, axes=([2, 0], [3, 1]))).tell()); }
    { let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.tensordot(o, k, 1)", arr!(np.tensordot(o, k, 1)).tell()); }
    { let mut s = arr!(np.arange(4).astype(np.int16)).keep(); answers.compare("np.tensordot(s, s, 1)", arr!(np.tensordot(s, s, 1)).tell()); }
    answers.compare("np.tensordot(np.arange(3), np.arange(4), 1)", told_panic(|| { let _ = arr!(np.tensordot(np.arange(3), np.arange(4), 1)); }));
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); answers.compare("np.linalg.tensordot(m, k, axes=1)", arr!(np.linalg.tensordot(m, k, axes=1)).tell()); }
    answers.finish();
}

#[test]
fn vecdot() {
    let mut answers = crate::Compared::section("vecdot", true);
    { let mut v = arr!(np.arange(4) - 1).keep(); answers.compare("np.vecdot(v, v)", arr!(np.vecdot(v, v)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); answers.compare_again("np.vecdot(v, v)", try_arr!(np.vecdot(v, v)).unwrap().tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.vecdot(m, v)", arr!(np.vecdot(m, v)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(t, m)", arr!(np.vecdot(t, m)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut q = arr!((np.arange(48) % 13).reshape(2, 2, 3, 4)).keep(); answers.compare("np.vecdot(q, t[:, None, 0])", arr!(np.vecdot(q, t[:, None, 0])).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut f = arr!(np.arange(4).astype(np.float32)).keep(); answers.compare("np.vecdot(t[::-1], f)", arr!(np.vecdot(t[::-1], f)).tell()); }
    { let mut s = arr!(np.arange(4).astype(np.int16)).keep(); answers.compare("np.vecdot(s, s)", arr!(np.vecdot(s, s)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.vecdot(o, v)", arr!(np.vecdot(o, v)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -1j, 3, 0.5])).keep(); answers.compare("np.vecdot(z, z)", arr!(np.vecdot(z, z)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut z = arr!(np.array([1 + 2j, -1j, 3, 0.5])).keep(); answers.compare("np.vecdot(z, v)", arr!(np.vecdot(z, v)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); answers.compare("np.vecdot(k.T, v)", arr!(np.vecdot(k.T, v)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.linalg.vecdot(m, m)", arr!(np.linalg.vecdot(m, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.linalg.vecdot(m, m, axis=0)", arr!(np.linalg.vecdot(m, m, axis=0)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.linalg.vecdot(t, t, axis=1)", arr!(np.linalg.vecdot(t, t, axis=1)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.linalg.vecdot(t, t, axis=-3)", arr!(np.linalg.vecdot(t, t, axis=-3)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.matvec(m, v)", arr!(np.matvec(m, v)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.matvec(t, v)", arr!(np.matvec(t, v)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.matvec(t, t[:, 0])", arr!(np.matvec(t, t[:, 0])).tell()); }
    { let mut g = arr!(np.arange(40).reshape(2, 4, 5) % 9).keep(); answers.compare("np.matvec(g, np.arange(5.0))", arr!(np.matvec(g, np.arange(5.0))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut s = arr!(np.arange(4).astype(np.int16)).keep(); answers.compare("np.matvec(m[:, ::-1], s)", arr!(np.matvec(m[:, ::-1], s)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.matvec(o, v)", arr!(np.matvec(o, v)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -1j, 3, 0.5])).keep(); answers.compare("np.matvec(np.array([[1j, 2, 0, 1]]), z)", arr!(np.matvec(np.array([[1j, 2, 0, 1]]), z)).tell()); }
    { let mut v = arr!(np.arange(4) - 1).keep(); let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); answers.compare("np.vecmat(v, k)", arr!(np.vecmat(v, k)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut g = arr!(np.arange(40).reshape(2, 4, 5) % 9).keep(); answers.compare("np.vecmat(t[0], g[:, None])", arr!(np.vecmat(t[0], g[:, None])).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.vecmat(np.arange(3), m)", arr!(np.vecmat(np.arange(3), m)).tell()); }
    { let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); let mut z = arr!(np.array([1 + 2j, -1j, 3, 0.5])).keep(); answers.compare("np.vecmat(z, k)", arr!(np.vecmat(z, k)).tell()); }
    { let mut k = arr!(np.arange(20).reshape(4, 5)).keep(); let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.vecmat(o, k)", arr!(np.vecmat(o, k)).tell()); }
    answers.compare("np.vecdot(v, np.arange(3))", told_panic(|| { let mut v = arr!(np.arange(4) - 1).keep(); let _ = arr!(np.vecdot(v, np.arange(3))); }));
    answers.compare("np.matvec(np.arange(12).reshape(3, 4), np.arange(3))", told_panic(|| { let _ = arr!(np.matvec(np.arange(12).reshape(3, 4), np.arange(3))); }));
    answers.compare("np.vecmat(np.arange(4), np.arange(12).reshape(3, 4))", told_panic(|| { let _ = arr!(np.vecmat(np.arange(4), np.arange(12).reshape(3, 4))); }));
    answers.finish();
}

#[test]
fn einsum() {
    let mut answers = crate::Compared::section("einsum", true);
    { let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ii\", s)", arr!(np.einsum("ii", s)).tell()); }
    { let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare_again("np.einsum(\"ii\", s)", try_arr!(np.einsum("ii", s)).unwrap().tell()); }
    { let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ii->i\", s)", arr!(np.einsum("ii->i", s)).tell()); }
    { let mut d = arr!((np.arange(27) * 7 % 11).reshape(3, 3, 3)).keep(); answers.compare("np.einsum(\"iii->i\", d)", arr!(np.einsum("iii->i", d)).tell()); }
    { let mut d = arr!((np.arange(27) * 7 % 11).reshape(3, 3, 3)).keep(); answers.compare("np.einsum(\"iii\", d)", arr!(np.einsum("iii", d)).tell()); }
    { let mut d = arr!((np.arange(27) * 7 % 11).reshape(3, 3, 3)).keep(); answers.compare("np.einsum(\"iij->j\", d)", arr!(np.einsum("iij->j", d)).tell()); }
    { let mut d = arr!((np.arange(27) * 7 % 11).reshape(3, 3, 3)).keep(); answers.compare("np.einsum(\"iji->j\", d)", arr!(np.einsum("iji->j", d)).tell()); }
    { let mut d = arr!((np.arange(27) * 7 % 11).reshape(3, 3, 3)).keep(); answers.compare("np.einsum(\"jii->ij\", d)", arr!(np.einsum("jii->ij", d)).tell()); }
    { let mut q = arr!((np.arange(36) % 13).reshape(3, 3, 2, 2)).keep(); answers.compare("np.einsum(\"iijj->ij\", q)", arr!(np.einsum("iijj->ij", q)).tell()); }
    { let mut q = arr!((np.arange(36) % 13).reshape(3, 3, 2, 2)).keep(); answers.compare("np.einsum(\"iijj\", q)", arr!(np.einsum("iijj", q)).tell()); }
    { let mut v = arr!(np.arange(3) - 1).keep(); let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ii,i->i\", s, v)", arr!(np.einsum("ii,i->i", s, v)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ij\", m)", arr!(np.einsum("ij", m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ji\", m)", arr!(np.einsum("ji", m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ij->\", m)", arr!(np.einsum("ij->", m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ij->j\", m)", arr!(np.einsum("ij->j", m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ij,jk\", s, m)", arr!(np.einsum("ij,jk", s, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ij,jk->ki\", s, m)", arr!(np.einsum("ij,jk->ki", s, m)).tell()); }
    { let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ba,cb\", s, s)", arr!(np.einsum("ba,cb", s, s)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ab,bc->ca\", s, m)", arr!(np.einsum("ab,bc->ca", s, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ij,kj->ik\", m, m)", arr!(np.einsum("ij,kj->ik", m, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ji,jk->ki\", m, m)", arr!(np.einsum("ji,jk->ki", m, m)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"bij,bkj->bik\", t, t)", arr!(np.einsum("bij,bkj->bik", t, t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"bij,bik->bkj\", t, t)", arr!(np.einsum("bij,bik->bkj", t, t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"ibj,bkj->bik\", t[:1].swapaxes(0, 1), t)", arr!(np.einsum("ibj,bkj->bik", t[:1].swapaxes(0, 1), t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"ij,bkj->bik\", t[0], t)", arr!(np.einsum("ij,bkj->bik", t[0], t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"bij,kj->bik\", t, t[0])", arr!(np.einsum("bij,kj->bik", t, t[0])).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"bij,kj->bki\", t, t[0])", arr!(np.einsum("bij,kj->bki", t, t[0])).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"bij,ckj->bik\", t, t)", arr!(np.einsum("bij,ckj->bik", t, t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"bij,bkj->ik\", t, t)", arr!(np.einsum("bij,bkj->ik", t, t)).tell()); }
    { let mut q = arr!((np.arange(36) % 13).reshape(3, 3, 2, 2)).keep(); answers.compare("np.einsum(\"abij,abkj->abik\", q, q)", arr!(np.einsum("abij,abkj->abik", q, q)).tell()); }
    { let mut v = arr!(np.arange(3) - 1).keep(); answers.compare("np.einsum(\"i,j\", v, v)", arr!(np.einsum("i,j", v, v)).tell()); }
    { let mut v = arr!(np.arange(3) - 1).keep(); answers.compare("np.einsum(\"i,i\", v, v)", arr!(np.einsum("i,i", v, v)).tell()); }
    { let mut v = arr!(np.arange(3) - 1).keep(); answers.compare("np.einsum(\"i,j,k->ijk\", v, v, v)", arr!(np.einsum("i,j,k->ijk", v, v, v)).tell()); }
    { let mut v = arr!(np.arange(3) - 1).keep(); let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"i,ij,j\", v, s, v)", arr!(np.einsum("i,ij,j", v, s, v)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ij,jk,kl->il\", s, s, m)", arr!(np.einsum("ij,jk,kl->il", s, s, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ij,ij,ij->i\", m, m, m)", arr!(np.einsum("ij,ij,ij->i", m, m, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"ijk,kj->i\", t, m.T)", arr!(np.einsum("ijk,kj->i", t, m.T)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"...\", t)", arr!(np.einsum("...", t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"...j\", t)", arr!(np.einsum("...j", t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"...j->...\", t)", arr!(np.einsum("...j->...", t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"j...->...j\", t)", arr!(np.einsum("j...->...j", t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"...j->j...\", t)", arr!(np.einsum("...j->j...", t)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); let mut f = arr!(np.arange(4).astype(np.float32) / 2).keep(); answers.compare("np.einsum(\"...i,...i->...\", t, f)", arr!(np.einsum("...i,...i->...", t, f)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"...ij,...jk->...ik\", t, m.T)", arr!(np.einsum("...ij,...jk->...ik", t, m.T)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"t...i,ti->t...\", t, t[:, 0])", arr!(np.einsum("t...i,ti->t...", t, t[:, 0])).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"i...,i...->...\", m, s[:, :1])", arr!(np.einsum("i...,i...->...", m, s[:, :1])).tell()); }
    { let mut v = arr!(np.arange(3) - 1).keep(); let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"i...j,k->k...ij\", t, v)", arr!(np.einsum("i...j,k->k...ij", t, v)).tell()); }
    { let mut d = arr!((np.arange(27) * 7 % 11).reshape(3, 3, 3)).keep(); answers.compare("np.einsum(\"...ii->...i\", d)", arr!(np.einsum("...ii->...i", d)).tell()); }
    { let mut d = arr!((np.arange(27) * 7 % 11).reshape(3, 3, 3)).keep(); answers.compare("np.einsum(\"i...i->...\", d)", arr!(np.einsum("i...i->...", d)).tell()); }
    { let mut v = arr!(np.arange(3) - 1).keep(); let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"...,...\", m, v[:, None])", arr!(np.einsum("...,...", m, v[:, None])).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let mut s = arr!((np.arange(9) * 5 % 7).reshape(3, 3)).keep(); answers.compare("np.einsum(\"ij...,jk...->ik...\", s, m)", arr!(np.einsum("ij...,jk...->ik...", s, m)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ij,...j\", m, m)", arr!(np.einsum("ij,...j", m, m)).tell()); }
    { let mut t = arr!((np.arange(24) * 7 % 11 - 5).reshape(2, 3, 4)).keep(); answers.compare("np.einsum(\"i ... j -> j ... i\", t)", arr!(np.einsum("i ... j -> j ... i", t)).tell()); }
    { let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.einsum(\"ij->i\", o)", arr!(np.einsum("ij->i", o)).tell()); }
    { let mut o = arr!(np.zeros((0, 4))).keep(); answers.compare("np.einsum(\"ij->j\", o)", arr!(np.einsum("ij->j", o)).tell()); }
    { let mut z = arr!(np.array([[1 + 2j, -1j], [3, 0.5]])).keep(); answers.compare("np.einsum(\"ij,jk->ik\", z, z)", arr!(np.einsum("ij,jk->ik", z, z)).tell()); }
    { let mut z = arr!(np.array([[1 + 2j, -1j], [3, 0.5]])).keep(); answers.compare("np.einsum(\"ii\", z)", arr!(np.einsum("ii", z)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.einsum(\"ij,ij\", m[:, ::-1], m)", arr!(np.einsum("ij,ij", m[:, ::-1], m)).tell()); }
    { let mut f = arr!(np.arange(4).astype(np.float32) / 2).keep(); answers.compare("np.einsum(\"i,i->i\", f, f)", arr!(np.einsum("i,i->i", f, f)).tell()); }
    answers.compare("np.einsum(\"ii\", np.arange(6).reshape(2, -1)[:, :np.size(v)])", told_panic(|| { let mut v = arr!(np.arange(3) - 1).keep(); let _ = arr!(np.einsum("ii", np.arange(6).reshape(2, -1)[:, :np.size(v)])); }));
    answers.finish();
}

#[test]
fn turning() {
    let mut answers = crate::Compared::section("turning", true);
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.rot90(m)", arr!(np.rot90(m)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare_again("np.rot90(m)", try_arr!(np.rot90(m)).unwrap().tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.rot90(m, 2)", arr!(np.rot90(m, 2)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.rot90(m, k=3)", arr!(np.rot90(m, k=3)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.rot90(m, -1)", arr!(np.rot90(m, -1)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rot90(t)", arr!(np.rot90(t)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rot90(t, 1, (1, 2))", arr!(np.rot90(t, 1, (1, 2))).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rot90(t, axes=(2, 0))", arr!(np.rot90(t, axes=(2, 0))).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rot90(t, k=-1, axes=(-1, 0))", arr!(np.rot90(t, k=-1, axes=(-1, 0))).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.rot90(q, 3, (-1, -2))", arr!(np.rot90(q, 3, (-1, -2))).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rot90(t.T, 1, (0, 2))", arr!(np.rot90(t.T, 1, (0, 2))).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.rot90(o)", arr!(np.rot90(o)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rollaxis(t, 2)", arr!(np.rollaxis(t, 2)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rollaxis(t, 1)", arr!(np.rollaxis(t, 1)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rollaxis(t, 0, 3)", arr!(np.rollaxis(t, 0, 3)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rollaxis(t, 1, 3)", arr!(np.rollaxis(t, 1, 3)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.rollaxis(t, -1)", arr!(np.rollaxis(t, -1)).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.rollaxis(q, 3, 1)", arr!(np.rollaxis(q, 3, 1)).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.rollaxis(q, 2, 2)", arr!(np.rollaxis(q, 2, 2)).tell()); }
    answers.finish();
}

#[test]
fn splitting() {
    let mut answers = crate::Compared::section("splitting", true);
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.hsplit(v, 2)", arr!(np.hsplit(v, 2)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare_again("np.hsplit(v, 2)", try_arr!(np.hsplit(v, 2)).unwrap().tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.hsplit(v, [1, 4])", arr!(np.hsplit(v, [1, 4])).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.hsplit(m, 2)", arr!(np.hsplit(m, 2)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.hsplit(t, [1])", arr!(np.hsplit(t, [1])).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.hsplit(m.T, 3)", arr!(np.hsplit(m.T, 3)).tell()); }
    { answers.compare("np.hsplit(np.array([1, 2, 3, 4]).astype(np.int16), 2)", arr!(np.hsplit(np.array([1, 2, 3, 4]).astype(np.int16), 2)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.dsplit(t, 2)", arr!(np.dsplit(t, 2)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.dsplit(t, [1, 3])", arr!(np.dsplit(t, [1, 3])).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.dsplit(q, 3)", arr!(np.dsplit(q, 3)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.unstack(m)", arr!(np.unstack(m)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.unstack(m, axis=1)", arr!(np.unstack(m, axis=1)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.unstack(t, axis=-1)", arr!(np.unstack(t, axis=-1)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.unstack(v)[2]", arr!(np.unstack(v)[2]).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.unstack(t.T)", arr!(np.unstack(t.T)).tell()); }
    answers.compare("np.hsplit(v, 4)", told_panic(|| { let mut v = arr!(np.arange(6)).keep(); let _ = arr!(np.hsplit(v, 4)); }));
    answers.finish();
}

#[test]
fn resizing() {
    let mut answers = crate::Compared::section("resizing", true);
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.resize(m, (2, 4))", arr!(np.resize(m, (2, 4))).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare_again("np.resize(m, (2, 4))", try_arr!(np.resize(m, (2, 4))).unwrap().tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.resize(m, 5)", arr!(np.resize(m, 5)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.resize(v, (3, 5))", arr!(np.resize(v, (3, 5))).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.resize(m.T, (2, 2, 2))", arr!(np.resize(m.T, (2, 2, 2))).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut b = arr!(v > 2).keep(); answers.compare("np.resize(b, 8)", arr!(np.resize(b, 8)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.resize(o, (2, 2))", arr!(np.resize(o, (2, 2))).tell()); }
    { let mut f = arr!(np.arange(3.0)).keep(); answers.compare("np.resize(f, (0, 3))", arr!(np.resize(f, (0, 3))).tell()); }
    { let mut f = arr!(np.arange(3.0)).keep(); answers.compare("np.resize(f[::-1], 7)", arr!(np.resize(f[::-1], 7)).tell()); }
    answers.finish();
}

#[test]
fn shapes_together() {
    let mut answers = crate::Compared::section("shapes_together", true);
    { answers.compare("np.array(np.broadcast_shapes((6, 7), (5, 6, 1), (7,), (5, 1, 7)))", arr!(np.array(np.broadcast_shapes((6, 7), (5, 6, 1), (7,), (5, 1, 7)))).tell()); }
    { answers.compare_again("np.array(np.broadcast_shapes((6, 7), (5, 6, 1), (7,), (5, 1, 7)))", try_arr!(np.array(np.broadcast_shapes((6, 7), (5, 6, 1), (7,), (5, 1, 7)))).unwrap().tell()); }
    { answers.compare("np.array(np.broadcast_shapes((5, 6, 1)))", arr!(np.array(np.broadcast_shapes((5, 6, 1)))).tell()); }
    { answers.compare("np.array(np.broadcast_shapes((2, 1), (3,)))", arr!(np.array(np.broadcast_shapes((2, 1), (3,)))).tell()); }
    { answers.compare("np.array(np.broadcast_shapes(3, (2, 1)))", arr!(np.array(np.broadcast_shapes(3, (2, 1)))).tell()); }
    { answers.compare("np.array(np.broadcast_shapes((1,), (4, 1), (1, 1, 1), (0,)))", arr!(np.array(np.broadcast_shapes((1,), (4, 1), (1, 1, 1), (0,)))).tell()); }
    answers.compare("np.broadcast_shapes((1, 2), (3, 1), (3, 2), (3, 4))", told_panic(|| { let _ = arr!(np.broadcast_shapes((1, 2), (3, 1), (3, 2), (3, 4))); }));
    answers.finish();
}

#[test]
fn joining_numbers() {
    let mut answers = crate::Compared::section("joining_numbers", true);
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.hstack((0, v))", arr!(np.hstack((0, v))).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare_again("np.hstack((0, v))", try_arr!(np.hstack((0, v))).unwrap().tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.hstack((v, 7))", arr!(np.hstack((v, 7))).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.hstack((0.5, v, 1))", arr!(np.hstack((0.5, v, 1))).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.hstack((v, v))", arr!(np.hstack((v, v))).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.hstack((m, m[:, :1]))", arr!(np.hstack((m, m[:, :1]))).tell()); }
    { answers.compare("np.hstack((1.0, 2.0))", arr!(np.hstack((1.0, 2.0))).tell()); }
    { answers.compare("np.vstack((1.0, 2.0))", arr!(np.vstack((1.0, 2.0))).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.vstack((v, v + 1))", arr!(np.vstack((v, v + 1))).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.append(v, 7)", arr!(np.append(v, 7)).tell()); }
    { let mut f = arr!(np.arange(3.0)).keep(); answers.compare("np.append(f, [1, 2])", arr!(np.append(f, [1, 2])).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.append(m, 3)", arr!(np.append(m, 3)).tell()); }
    { answers.compare("np.column_stack((1.0, 2.0))", arr!(np.column_stack((1.0, 2.0))).tell()); }
    answers.finish();
}

#[test]
fn limits() {
    let mut answers = crate::Compared::section("limits", true);
    { answers.compare("np.finfo(np.float64).eps", arr!(np.finfo(np.float64).eps).tell()); }
    { answers.compare_again("np.finfo(np.float64).eps", try_arr!(np.finfo(np.float64).eps).unwrap().tell()); }
    { answers.compare("np.finfo(float).max", arr!(np.finfo(float).max).tell()); }
    { answers.compare("np.finfo(np.float32).min", arr!(np.finfo(np.float32).min).tell()); }
    { answers.compare("np.finfo(np.float64).tiny", arr!(np.finfo(np.float64).tiny).tell()); }
    { answers.compare("np.finfo(np.float32).smallest_normal", arr!(np.finfo(np.float32).smallest_normal).tell()); }
    { answers.compare("np.finfo(np.float64).smallest_subnormal", arr!(np.finfo(np.float64).smallest_subnormal).tell()); }
    { answers.compare("np.finfo(np.float64).bits", arr!(np.finfo(np.float64).bits).tell()); }
    { answers.compare("np.finfo(np.float32).nmant", arr!(np.finfo(np.float32).nmant).tell()); }
    { answers.compare("np.finfo(np.float64).nexp", arr!(np.finfo(np.float64).nexp).tell()); }
    { answers.compare("np.finfo(np.float64).iexp", arr!(np.finfo(np.float64).iexp).tell()); }
    { answers.compare("np.finfo(np.float32).precision", arr!(np.finfo(np.float32).precision).tell()); }
    { answers.compare("np.finfo(np.float64).resolution", arr!(np.finfo(np.float64).resolution).tell()); }
    { answers.compare("np.finfo(np.float32).resolution", arr!(np.finfo(np.float32).resolution).tell()); }
    { answers.compare("np.finfo(np.float64).epsneg", arr!(np.finfo(np.float64).epsneg).tell()); }
    { answers.compare("np.finfo(np.float64).machep", arr!(np.finfo(np.float64).machep).tell()); }
    { answers.compare("np.finfo(np.float32).negep", arr!(np.finfo(np.float32).negep).tell()); }
    { answers.compare("np.finfo(np.float64).maxexp", arr!(np.finfo(np.float64).maxexp).tell()); }
    { answers.compare("np.finfo(np.float32).minexp", arr!(np.finfo(np.float32).minexp).tell()); }
    { answers.compare("np.finfo(np.complex128).eps", arr!(np.finfo(np.complex128).eps).tell()); }
    { answers.compare("np.iinfo(np.int64).max", arr!(np.iinfo(np.int64).max).tell()); }
    { answers.compare("np.iinfo(int).min", arr!(np.iinfo(int).min).tell()); }
    { answers.compare("np.iinfo(np.int64).bits", arr!(np.iinfo(np.int64).bits).tell()); }
    { answers.compare("np.array([1.0, 2.0]) * np.finfo(float).eps", arr!(np.array([1.0, 2.0]) * np.finfo(float).eps).tell()); }
    { answers.compare("np.euler_gamma", arr!(np.euler_gamma).tell()); }
    answers.finish();
}

#[test]
fn histogram() {
    let mut answers = crate::Compared::section("histogram", false);
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a)", arr!(np.histogram(a)).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare_again("np.histogram(a)", try_arr!(np.histogram(a)).unwrap().tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, 4)", arr!(np.histogram(a, 4)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.histogram(m, bins=3)", arr!(np.histogram(m, bins=3)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.histogram(m.T, bins=m[0] * 4)", arr!(np.histogram(m.T, bins=m[0] * 4)).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, [0.0, 5.5, 22.0])", arr!(np.histogram(i, [0.0, 5.5, 22.0])).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); answers.compare("np.histogram(v, 3, (1, 4))", arr!(np.histogram(v, 3, (1, 4))).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); answers.compare("np.histogram(v, bins=2, range=[0, 10])", arr!(np.histogram(v, bins=2, range=[0, 10])).tell()); }
    { let mut f = arr!(np.array([0.5, 1.5, 2.25, 7.0], dtype=np.float32)).keep(); answers.compare("np.histogram(f, 3)", arr!(np.histogram(f, 3)).tell()); }
    { let mut f = arr!(np.array([0.5, 1.5, 2.25, 7.0], dtype=np.float32)).keep(); answers.compare("np.histogram(f / 7)", arr!(np.histogram(f / 7)).tell()); }
    { let mut f = arr!(np.array([0.5, 1.5, 2.25, 7.0], dtype=np.float32)).keep(); answers.compare("np.histogram(f - f[1], 7, (0, 0.3))", arr!(np.histogram(f - f[1], 7, (0, 0.3))).tell()); }
    { let mut f = arr!(np.array([0.5, 1.5, 2.25, 7.0], dtype=np.float32)).keep(); answers.compare("np.histogram_bin_edges(f / 3, 11)", arr!(np.histogram_bin_edges(f / 3, 11)).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c)", arr!(np.histogram(c)).tell()); }
    { let mut o = arr!(np.zeros(0)).keep(); answers.compare("np.histogram(o, 3)", arr!(np.histogram(o, 3)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); answers.compare("np.histogram(v, 4, density=True)", arr!(np.histogram(v, 4, density=True)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); answers.compare("np.histogram(v, e, density=True)", arr!(np.histogram(v, e, density=True)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); answers.compare("np.histogram(v, 4, density=False)", arr!(np.histogram(v, 4, density=False)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let mut w = arr!(np.arange(12).reshape(3, 4) / 4).keep(); answers.compare("np.histogram(m, 3, weights=w)", arr!(np.histogram(m, 3, weights=w)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let mut w = arr!(np.arange(12).reshape(3, 4) / 4).keep(); let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); answers.compare("np.histogram(m, e, weights=w)", arr!(np.histogram(m, e, weights=w)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.histogram(m, 4, weights=m)", arr!(np.histogram(m, 4, weights=m)).tell()); }
    { let mut u = arr!(np.arange(12).astype(np.int32)).keep(); answers.compare("np.histogram(u, 4, weights=u)", arr!(np.histogram(u, 4, weights=u)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let mut w = arr!(np.arange(12).reshape(3, 4) / 4).keep(); answers.compare("np.histogram(m, 3, density=True, weights=w)", arr!(np.histogram(m, 3, density=True, weights=w)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let mut w = arr!(np.arange(12).reshape(3, 4) / 4).keep(); answers.compare("np.histogram(m, 3, (1, 9), weights=w)", arr!(np.histogram(m, 3, (1, 9), weights=w)).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i > 3, 2)[0]", arr!(np.histogram(i > 3, 2)[0]).tell()); }
    answers.compare("np.histogram(n)", told_panic(|| { let mut n = arr!(np.array([1.0, np.nan])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.histogram(n))); }));
    answers.compare("np.histogram(v, 0)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.histogram(v, 0))); }));
    answers.compare("np.histogram(v, e[::-1])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.histogram(v, e[::-1]))); }));
    answers.compare("np.histogram(v, 3, (4, 1))", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.histogram(v, 3, (4, 1)))); }));
    answers.compare("np.histogram(v, 3, weights=e)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.histogram(v, 3, weights=e))); }));
    answers.compare("np.histogram(v, \"least\")", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.histogram(v, "least"))); }));
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"auto\")", arr!(np.histogram(a, bins="auto")).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"fd\")", arr!(np.histogram(a, bins="fd")).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"doane\")", arr!(np.histogram(a, bins="doane")).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"scott\")", arr!(np.histogram(a, bins="scott")).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"stone\")", arr!(np.histogram(a, bins="stone")).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"rice\")", arr!(np.histogram(a, bins="rice")).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"sturges\")", arr!(np.histogram(a, bins="sturges")).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"sqrt\")", arr!(np.histogram(a, bins="sqrt")).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, bins=\"auto\")", arr!(np.histogram(i, bins="auto")).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, bins=\"fd\")", arr!(np.histogram(i, bins="fd")).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, bins=\"doane\")", arr!(np.histogram(i, bins="doane")).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, bins=\"scott\")", arr!(np.histogram(i, bins="scott")).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, bins=\"stone\")", arr!(np.histogram(i, bins="stone")).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, bins=\"rice\")", arr!(np.histogram(i, bins="rice")).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, bins=\"sturges\")", arr!(np.histogram(i, bins="sturges")).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram(i, bins=\"sqrt\")", arr!(np.histogram(i, bins="sqrt")).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c, bins=\"auto\")", arr!(np.histogram(c, bins="auto")).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c, bins=\"fd\")", arr!(np.histogram(c, bins="fd")).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c, bins=\"doane\")", arr!(np.histogram(c, bins="doane")).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c, bins=\"scott\")", arr!(np.histogram(c, bins="scott")).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c, bins=\"stone\")", arr!(np.histogram(c, bins="stone")).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c, bins=\"rice\")", arr!(np.histogram(c, bins="rice")).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c, bins=\"sturges\")", arr!(np.histogram(c, bins="sturges")).tell()); }
    { let mut c = arr!(np.ones(5)).keep(); answers.compare("np.histogram(c, bins=\"sqrt\")", arr!(np.histogram(c, bins="sqrt")).tell()); }
    { let mut o = arr!(np.zeros(0)).keep(); answers.compare("np.histogram(o, bins=\"auto\")", arr!(np.histogram(o, bins="auto")).tell()); }
    { let mut a = arr!(((np.arange(60) * 37 % 101) / 8 - 3) ** 2 / 10).keep(); answers.compare("np.histogram(a, bins=\"fd\", range=(0, 5))", arr!(np.histogram(a, bins="fd", range=(0, 5))).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); answers.compare("np.histogram_bin_edges(v)", arr!(np.histogram_bin_edges(v)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); answers.compare("np.histogram_bin_edges(v, 3)", arr!(np.histogram_bin_edges(v, 3)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); answers.compare("np.histogram_bin_edges(v, e)", arr!(np.histogram_bin_edges(v, e)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); answers.compare("np.histogram_bin_edges(v, bins=2, range=(0, 5))", arr!(np.histogram_bin_edges(v, bins=2, range=(0, 5))).tell()); }
    { let mut i = arr!(np.arange(30) * 7 % 23).keep(); answers.compare("np.histogram_bin_edges(i, \"auto\")", arr!(np.histogram_bin_edges(i, "auto")).tell()); }
    answers.finish();
}

#[test]
fn histogram2d() {
    let mut answers = crate::Compared::section("histogram2d", false);
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y)", arr!(np.histogram2d(x, y)).tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare_again("np.histogram2d(x, y)", try_arr!(np.histogram2d(x, y)).unwrap().tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y, 3)", arr!(np.histogram2d(x, y, 3)).tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y, bins=[2, 3])", arr!(np.histogram2d(x, y, bins=[2, 3])).tell()); }
    { let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y, bins=(2, e))", arr!(np.histogram2d(x, y, bins=(2, e))).tell()); }
    { let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y, bins=(e, e[:2]))", arr!(np.histogram2d(x, y, bins=(e, e[:2]))).tell()); }
    { let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y, bins=e)", arr!(np.histogram2d(x, y, bins=e)).tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y, bins=[0.0, 0.5, 1.0])", arr!(np.histogram2d(x, y, bins=[0.0, 0.5, 1.0])).tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y, 3, [[0, 1], [0.5, 3]])", arr!(np.histogram2d(x, y, 3, [[0, 1], [0.5, 3]])).tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x, y, 3, density=True)", arr!(np.histogram2d(x, y, 3, density=True)).tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); let mut k = arr!(np.arange(20) / 2).keep(); answers.compare("np.histogram2d(x, y, [2, 3], weights=k)", arr!(np.histogram2d(x, y, [2, 3], weights=k)).tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); let mut k = arr!(np.arange(20) / 2).keep(); answers.compare("np.histogram2d(x, y, [2, 3], density=True, weights=k)", arr!(np.histogram2d(x, y, [2, 3], density=True, weights=k)).tell()); }
    { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); answers.compare("np.histogram2d(x[::2], y[10:], 2)", arr!(np.histogram2d(x[::2], y[10:], 2)).tell()); }
    { let mut o = arr!(np.zeros(0)).keep(); answers.compare("np.histogram2d(o, o, 2)", arr!(np.histogram2d(o, o, 2)).tell()); }
    answers.compare("np.histogram2d(x, y[1:], 2)", told_panic(|| { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); let _ = arr!(np.histogram2d(x, y[1:], 2)); }));
    answers.compare("np.histogram2d(x, y, [0, 2])", told_panic(|| { let mut x = arr!(np.arange(20) * 7 % 11 / 10).keep(); let mut y = arr!(np.arange(20) * 3 % 13 / 4).keep(); let _ = arr!(np.histogram2d(x, y, [0, 2])); }));
    { let mut p = arr!(np.array([[0.0, 0.5, 1.0], [1.0, 0.25, 3.0], [0.5, 0.5, 2.0], [0.75, 0.0, 1.5]])).keep(); answers.compare("np.histogramdd(p, 2)", arr!(np.histogramdd(p, 2)).tell()); }
    { let mut p = arr!(np.array([[0.0, 0.5, 1.0], [1.0, 0.25, 3.0], [0.5, 0.5, 2.0], [0.75, 0.0, 1.5]])).keep(); answers.compare("np.histogramdd(p, bins=[1, 2, 3])", arr!(np.histogramdd(p, bins=[1, 2, 3])).tell()); }
    { let mut e = arr!(np.array([0.0, 2.5, 5.0])).keep(); let mut p = arr!(np.array([[0.0, 0.5, 1.0], [1.0, 0.25, 3.0], [0.5, 0.5, 2.0], [0.75, 0.0, 1.5]])).keep(); answers.compare("np.histogramdd(p, bins=[e, e, e])", arr!(np.histogramdd(p, bins=[e, e, e])).tell()); }
    { let mut p = arr!(np.array([[0.0, 0.5, 1.0], [1.0, 0.25, 3.0], [0.5, 0.5, 2.0], [0.75, 0.0, 1.5]])).keep(); answers.compare("np.histogramdd(p, 2, [[0, 1], [0, 1], [0, 4]])", arr!(np.histogramdd(p, 2, [[0, 1], [0, 1], [0, 4]])).tell()); }
    { let mut p = arr!(np.array([[0.0, 0.5, 1.0], [1.0, 0.25, 3.0], [0.5, 0.5, 2.0], [0.75, 0.0, 1.5]])).keep(); answers.compare("np.histogramdd(p, 2, density=True)", arr!(np.histogramdd(p, 2, density=True)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 2.0, 3.5, 4.0, 10.0])).keep(); let mut p = arr!(np.array([[0.0, 0.5, 1.0], [1.0, 0.25, 3.0], [0.5, 0.5, 2.0], [0.75, 0.0, 1.5]])).keep(); answers.compare("np.histogramdd(p, 2, weights=v[:4])", arr!(np.histogramdd(p, 2, weights=v[:4])).tell()); }
    { let mut p = arr!(np.array([[0.0, 0.5, 1.0], [1.0, 0.25, 3.0], [0.5, 0.5, 2.0], [0.75, 0.0, 1.5]])).keep(); answers.compare("np.histogramdd(p[:, :2], (2, 1))", arr!(np.histogramdd(p[:, :2], (2, 1))).tell()); }
    answers.finish();
}

#[test]
fn pad() {
    let mut answers = crate::Compared::section("pad", false);
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"constant\")", arr!(np.pad(v, 2, "constant")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare_again("np.pad(v, 2, \"constant\")", try_arr!(np.pad(v, 2, "constant")).unwrap().tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"edge\")", arr!(np.pad(v, 2, "edge")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"linear_ramp\")", arr!(np.pad(v, 2, "linear_ramp")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"maximum\")", arr!(np.pad(v, 2, "maximum")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"mean\")", arr!(np.pad(v, 2, "mean")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"median\")", arr!(np.pad(v, 2, "median")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"minimum\")", arr!(np.pad(v, 2, "minimum")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"reflect\")", arr!(np.pad(v, 2, "reflect")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"symmetric\")", arr!(np.pad(v, 2, "symmetric")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, \"wrap\")", arr!(np.pad(v, 2, "wrap")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"constant\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="constant")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"edge\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="edge")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"linear_ramp\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="linear_ramp")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"maximum\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="maximum")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"mean\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="mean")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"median\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="median")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"minimum\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="minimum")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"reflect\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="reflect")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"symmetric\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="symmetric")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2), (0, 3)), mode=\"wrap\")", arr!(np.pad(m, ((1, 2), (0, 3)), mode="wrap")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"constant\")", arr!(np.pad(t, (2, 1), "constant")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"edge\")", arr!(np.pad(t, (2, 1), "edge")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"linear_ramp\")", arr!(np.pad(t, (2, 1), "linear_ramp")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"maximum\")", arr!(np.pad(t, (2, 1), "maximum")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"mean\")", arr!(np.pad(t, (2, 1), "mean")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"median\")", arr!(np.pad(t, (2, 1), "median")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"minimum\")", arr!(np.pad(t, (2, 1), "minimum")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"reflect\")", arr!(np.pad(t, (2, 1), "reflect")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"symmetric\")", arr!(np.pad(t, (2, 1), "symmetric")).tell()); }
    { let mut t = arr!((np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)).keep(); answers.compare("np.pad(t, (2, 1), \"wrap\")", arr!(np.pad(t, (2, 1), "wrap")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"constant\")", arr!(np.pad(w[::-1], (3, 7), "constant")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"edge\")", arr!(np.pad(w[::-1], (3, 7), "edge")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"linear_ramp\")", arr!(np.pad(w[::-1], (3, 7), "linear_ramp")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"maximum\")", arr!(np.pad(w[::-1], (3, 7), "maximum")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"mean\")", arr!(np.pad(w[::-1], (3, 7), "mean")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"median\")", arr!(np.pad(w[::-1], (3, 7), "median")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"minimum\")", arr!(np.pad(w[::-1], (3, 7), "minimum")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"reflect\")", arr!(np.pad(w[::-1], (3, 7), "reflect")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"symmetric\")", arr!(np.pad(w[::-1], (3, 7), "symmetric")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w[::-1], (3, 7), \"wrap\")", arr!(np.pad(w[::-1], (3, 7), "wrap")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"constant\")", arr!(np.pad(m.T, 1, "constant")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"edge\")", arr!(np.pad(m.T, 1, "edge")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"linear_ramp\")", arr!(np.pad(m.T, 1, "linear_ramp")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"maximum\")", arr!(np.pad(m.T, 1, "maximum")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"mean\")", arr!(np.pad(m.T, 1, "mean")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"median\")", arr!(np.pad(m.T, 1, "median")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"minimum\")", arr!(np.pad(m.T, 1, "minimum")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"reflect\")", arr!(np.pad(m.T, 1, "reflect")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"symmetric\")", arr!(np.pad(m.T, 1, "symmetric")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m.T, 1, \"wrap\")", arr!(np.pad(m.T, 1, "wrap")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"constant\")", arr!(np.pad(f, 2, "constant")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"edge\")", arr!(np.pad(f, 2, "edge")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"linear_ramp\")", arr!(np.pad(f, 2, "linear_ramp")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"maximum\")", arr!(np.pad(f, 2, "maximum")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"mean\")", arr!(np.pad(f, 2, "mean")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"median\")", arr!(np.pad(f, 2, "median")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"minimum\")", arr!(np.pad(f, 2, "minimum")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"reflect\")", arr!(np.pad(f, 2, "reflect")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"symmetric\")", arr!(np.pad(f, 2, "symmetric")).tell()); }
    { let mut f = arr!(np.array([1.5, -2.0, 4.25], dtype=np.float32)).keep(); answers.compare("np.pad(f, 2, \"wrap\")", arr!(np.pad(f, 2, "wrap")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"constant\")", arr!(np.pad(one, 2, "constant")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"edge\")", arr!(np.pad(one, 2, "edge")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"linear_ramp\")", arr!(np.pad(one, 2, "linear_ramp")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"maximum\")", arr!(np.pad(one, 2, "maximum")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"mean\")", arr!(np.pad(one, 2, "mean")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"median\")", arr!(np.pad(one, 2, "median")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"minimum\")", arr!(np.pad(one, 2, "minimum")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"reflect\")", arr!(np.pad(one, 2, "reflect")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"symmetric\")", arr!(np.pad(one, 2, "symmetric")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"wrap\")", arr!(np.pad(one, 2, "wrap")).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w, 3, \"maximum\", stat_length=2)", arr!(np.pad(w, 3, "maximum", stat_length=2)).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w, 3, \"mean\", stat_length=2)", arr!(np.pad(w, 3, "mean", stat_length=2)).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w, 3, \"median\", stat_length=2)", arr!(np.pad(w, 3, "median", stat_length=2)).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w, 3, \"minimum\", stat_length=2)", arr!(np.pad(w, 3, "minimum", stat_length=2)).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"maximum\", stat_length=(1, 3))", arr!(np.pad(m, 1, "maximum", stat_length=(1, 3))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"mean\", stat_length=(1, 3))", arr!(np.pad(m, 1, "mean", stat_length=(1, 3))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"median\", stat_length=(1, 3))", arr!(np.pad(m, 1, "median", stat_length=(1, 3))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"minimum\", stat_length=(1, 3))", arr!(np.pad(m, 1, "minimum", stat_length=(1, 3))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"maximum\", stat_length=((1, 2), (3, 1)))", arr!(np.pad(m, 1, "maximum", stat_length=((1, 2), (3, 1)))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"mean\", stat_length=((1, 2), (3, 1)))", arr!(np.pad(m, 1, "mean", stat_length=((1, 2), (3, 1)))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"median\", stat_length=((1, 2), (3, 1)))", arr!(np.pad(m, 1, "median", stat_length=((1, 2), (3, 1)))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"minimum\", stat_length=((1, 2), (3, 1)))", arr!(np.pad(m, 1, "minimum", stat_length=((1, 2), (3, 1)))).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, constant_values=9)", arr!(np.pad(v, 2, constant_values=9)).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 2, constant_values=(8, 9))", arr!(np.pad(v, 2, constant_values=(8, 9))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, constant_values=((1, 2), (3, 4)))", arr!(np.pad(m, 1, constant_values=((1, 2), (3, 4)))).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w, 1, constant_values=0.5)", arr!(np.pad(w, 1, constant_values=0.5)).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w, (1, 2), constant_values=(1, 2.5))", arr!(np.pad(w, (1, 2), constant_values=(1, 2.5))).tell()); }
    { let mut u = arr!(np.array([3, 200, 7]).astype(np.uint8)).keep(); answers.compare("np.pad(u, 1, constant_values=(255, 1))", arr!(np.pad(u, 1, constant_values=(255, 1))).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w, 4, \"linear_ramp\", end_values=(5, -4))", arr!(np.pad(w, 4, "linear_ramp", end_values=(5, -4))).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, (2, 3), \"linear_ramp\", end_values=(5, -4))", arr!(np.pad(v, (2, 3), "linear_ramp", end_values=(5, -4))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 2, \"linear_ramp\", end_values=((1, 2), (3, 4)))", arr!(np.pad(m, 2, "linear_ramp", end_values=((1, 2), (3, 4)))).tell()); }
    { let mut w = arr!(np.array([1.5, -2.0, 4.25, 8.0])).keep(); answers.compare("np.pad(w, 7, \"reflect\", reflect_type=\"odd\")", arr!(np.pad(w, 7, "reflect", reflect_type="odd")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); answers.compare("np.pad(v, 9, \"symmetric\", reflect_type=\"odd\")", arr!(np.pad(v, 9, "symmetric", reflect_type="odd")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, (2, 3), mode=\"reflect\", reflect_type=\"odd\")", arr!(np.pad(m, (2, 3), mode="reflect", reflect_type="odd")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 5, mode=\"symmetric\", reflect_type=\"odd\")", arr!(np.pad(m, 5, mode="symmetric", reflect_type="odd")).tell()); }
    { let mut one = arr!(np.array([7.0])).keep(); answers.compare("np.pad(one, 2, \"reflect\", reflect_type=\"odd\")", arr!(np.pad(one, 2, "reflect", reflect_type="odd")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); let mut b = arr!(v > 2).keep(); answers.compare("np.pad(b, 1, \"edge\")", arr!(np.pad(b, 1, "edge")).tell()); }
    { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); let mut b = arr!(v > 2).keep(); answers.compare("np.pad(b, 1)", arr!(np.pad(b, 1)).tell()); }
    { let mut o = arr!(np.zeros((0, 2))).keep(); answers.compare("np.pad(o, 1)", arr!(np.pad(o, 1)).tell()); }
    { let mut o = arr!(np.zeros((0, 2))).keep(); answers.compare("np.pad(o, ((0, 0), (1, 1)), \"edge\")", arr!(np.pad(o, ((0, 0), (1, 1)), "edge")).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, 1, \"empty\")[1:-1, 1:-1]", arr!(np.pad(m, 1, "empty")[1:-1, 1:-1]).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, (1,))", arr!(np.pad(m, (1,))).tell()); }
    { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); answers.compare("np.pad(m, ((1, 2),))", arr!(np.pad(m, ((1, 2),))).tell()); }
    answers.compare("np.pad(o, 1, \"edge\")", told_panic(|| { let mut o = arr!(np.zeros((0, 2))).keep(); let _ = ndview_tests::told::tried(try_arr!(np.pad(o, 1, "edge"))); }));
    answers.compare("np.pad(v, 1, \"maximum\", stat_length=0)", told_panic(|| { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); let _ = ndview_tests::told::tried(try_arr!(np.pad(v, 1, "maximum", stat_length=0))); }));
    answers.compare("np.pad(v, -1)", told_panic(|| { let mut v = arr!(np.array([1, 2, 3, 4, 5]).astype(np.int64)).keep(); let _ = ndview_tests::told::tried(try_arr!(np.pad(v, -1))); }));
    answers.compare("np.pad(m, ((1, 2), (3, 4), (5, 6)))", told_panic(|| { let mut m = arr!((np.arange(12) * 5 % 7).reshape(3, 4)).keep(); let _ = ndview_tests::told::tried(try_arr!(np.pad(m, ((1, 2), (3, 4), (5, 6))))); }));
    answers.finish();
}

#[test]
fn block() {
    let mut answers = crate::Compared::section("block", true);
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.block([v, v + 1])", arr!(np.block([v, v + 1])).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare_again("np.block([v, v + 1])", try_arr!(np.block([v, v + 1])).unwrap().tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.block([[m, m], [m * 2, m * 3]])", arr!(np.block([[m, m], [m * 2, m * 3]])).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.block([m, m[:, :1]])", arr!(np.block([m, m[:, :1]])).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.block([[m], [v[:4]]])", arr!(np.block([[m], [v[:4]]])).tell()); }
    { let mut a = arr!(np.ones((2, 2, 2))).keep(); let mut b = arr!(np.ones((2, 2, 3)) * 2).keep(); answers.compare("np.block([[[a, b]], [[b, a]]])", arr!(np.block([[[a, b]], [[b, a]]])).tell()); }
    { let mut a = arr!(np.ones((2, 2, 2))).keep(); answers.compare("np.block([[[a], [a]], [[a * 3], [a * 4]]])", arr!(np.block([[[a], [a]], [[a * 3], [a * 4]]])).tell()); }
    { let mut a = arr!(np.ones((2, 2, 2))).keep(); let mut b = arr!(np.ones((2, 2, 3)) * 2).keep(); answers.compare("np.block([[[a, b]], [[a, b]]]).shape[2]", arr!(np.block([[[a, b]], [[a, b]]]).shape[2]).tell()); }
    { answers.compare("np.block([1.0, 2 * np.ones((1, 2)), 3 * np.ones((1, 1, 3))])", arr!(np.block([1.0, 2 * np.ones((1, 2)), 3 * np.ones((1, 1, 3))])).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.block([f, 3.5])", arr!(np.block([f, 3.5])).tell()); }
    { answers.compare("np.block([[1.0, 2.0], [3.0, 4.0]])", arr!(np.block([[1.0, 2.0], [3.0, 4.0]])).tell()); }
    { answers.compare("np.block([[np.eye(2), np.zeros((2, 3))], [np.ones((3, 2)), np.eye(3) * 2]])", arr!(np.block([[np.eye(2), np.zeros((2, 3))], [np.ones((3, 2)), np.eye(3) * 2]])).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.block([[m.T, t[0].T]])", arr!(np.block([[m.T, t[0].T]])).tell()); }
    answers.finish();
}

#[test]
fn elements_by_position() {
    let mut answers = crate::Compared::section("elements_by_position", true);
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("m.item(3)", arr!(m.item(3)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare_again("m.item(3)", try_arr!(m.item(3)).unwrap().tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("m.item(-1)", arr!(m.item(-1)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("m.item(1, 2)", arr!(m.item(1, 2)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("t.item(1, -1, 0)", arr!(t.item(1, -1, 0)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("t.item((0, 2, 3))", arr!(t.item((0, 2, 3))).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("m.T.item(1)", arr!(m.T.item(1)).tell()); }
    { let mut one = arr!(np.array([[7.5]])).keep(); answers.compare("one.item()", arr!(one.item()).tell()); }
    { let mut one = arr!(np.array([[7.5]])).keep(); answers.compare("one.item(0)", arr!(one.item(0)).tell()); }
    { let mut g = arr!(np.array([[10, 30, 20], [60, 40, 50]]).astype(np.int64)).keep(); answers.compare("np.take_along_axis(g, np.argsort(g, axis=None), axis=None)", arr!(np.take_along_axis(g, np.argsort(g, axis=None), axis=None)).tell()); }
    { let mut g = arr!(np.array([[10, 30, 20], [60, 40, 50]]).astype(np.int64)).keep(); answers.compare("np.take_along_axis(g.T, np.array([0, -1]), axis=None)", arr!(np.take_along_axis(g.T, np.array([0, -1]), axis=None)).tell()); }
    { let mut g = arr!(np.array([[10, 30, 20], [60, 40, 50]]).astype(np.int64)).keep(); answers.compare("np.take_along_axis(g, np.argsort(g, axis=1), axis=1)", arr!(np.take_along_axis(g, np.argsort(g, axis=1), axis=1)).tell()); }
    { let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); answers.compare("np.partition(d, [0, 4])[[0, 4]]", arr!(np.partition(d, [0, 4])[[0, 4]]).tell()); }
    { let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); answers.compare("np.partition(d, (1, -2))[[1, 3]]", arr!(np.partition(d, (1, -2))[[1, 3]]).tell()); }
    { let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); answers.compare("np.partition(d, 2)[2]", arr!(np.partition(d, 2)[2]).tell()); }
    { let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); answers.compare("np.argpartition(d, [0, 4])[[0, 4]]", arr!(np.argpartition(d, [0, 4])[[0, 4]]).tell()); }
    { let mut g = arr!(np.array([[10, 30, 20], [60, 40, 50]]).astype(np.int64)).keep(); answers.compare("np.partition(g, [0, 2], axis=1)", arr!(np.partition(g, [0, 2], axis=1)).tell()); }
    { let mut g = arr!(np.array([[10, 30, 20], [60, 40, 50]]).astype(np.int64)).keep(); answers.compare("np.partition(g, [5, 0], axis=None)[[0, 5]]", arr!(np.partition(g, [5, 0], axis=None)[[0, 5]]).tell()); }
    answers.compare("m.item(12)", told_panic(|| { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let _ = arr!(m.item(12)); }));
    answers.compare("m.item(3, 0)", told_panic(|| { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let _ = arr!(m.item(3, 0)); }));
    answers.compare("m.item()", told_panic(|| { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let _ = arr!(m.item()); }));
    answers.compare("np.partition(d, [1, 7])", told_panic(|| { let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); let _ = arr!(np.partition(d, [1, 7])); }));
    { let mut g = arr!(np.array([[10, 30, 20], [60, 40, 50]]).astype(np.int64)).keep(); answers.compare("np.unique_values(g % 20)", arr!(np.unique_values(g % 20)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.diagflat(v[:2])", arr!(np.diagflat(v[:2])).tell()); }
    { let mut g = arr!(np.array([[10, 30, 20], [60, 40, 50]]).astype(np.int64)).keep(); answers.compare("np.diagflat(g[:, :1], 1)", arr!(np.diagflat(g[:, :1], 1)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.diagflat(v[:2], k=-1)", arr!(np.diagflat(v[:2], k=-1)).tell()); }
    answers.finish();
}

#[test]
fn as_arrays() {
    let mut answers = crate::Compared::section("as_arrays", true);
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.asarray(m)", arr!(np.asarray(m)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare_again("np.asarray(m)", try_arr!(np.asarray(m)).unwrap().tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.asarray(m[1:, ::2])", arr!(np.asarray(m[1:, ::2])).tell()); }
    { answers.compare("np.asarray([1.5, 2.0])", arr!(np.asarray([1.5, 2.0])).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.asarray(v, dtype=np.float32)", arr!(np.asarray(v, dtype=np.float32)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.asanyarray(v)", arr!(np.asanyarray(v)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.asarray(m).sum()", arr!(np.asarray(m).sum()).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.asarray(v, float) + 0.5", arr!(np.asarray(v, float) + 0.5).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.ascontiguousarray(m.T)", arr!(np.ascontiguousarray(m.T)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.ascontiguousarray(m[:, 1], dtype=np.int16)", arr!(np.ascontiguousarray(m[:, 1], dtype=np.int16)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.asarray(m + 1)", arr!(np.asarray(m + 1)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.fromiter(v, dtype=np.float64)", arr!(np.fromiter(v, dtype=np.float64)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.fromiter(v, np.int16, count=3)", arr!(np.fromiter(v, np.int16, count=3)).tell()); }
    { answers.compare("np.fromiter([0.5, 2.0], float)", arr!(np.fromiter([0.5, 2.0], float)).tell()); }
    answers.compare("np.fromiter(v, int, count=9)", told_panic(|| { let mut v = arr!(np.arange(6)).keep(); let _ = arr!(np.fromiter(v, int, count=9)); }));
    { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); answers.compare("np.frombuffer(p, dtype=np.uint8)", arr!(np.frombuffer(p, dtype=np.uint8)).tell()); }
    { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); answers.compare("np.frombuffer(p, np.uint16, count=3, offset=1)", arr!(np.frombuffer(p, np.uint16, count=3, offset=1)).tell()); }
    answers.compare("np.frombuffer(p, dtype=np.int32)", told_panic(|| { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); let _ = arr!(np.frombuffer(p, dtype=np.int32)); }));
    answers.compare("np.frombuffer(p, dtype=np.uint16, count=5)", told_panic(|| { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); let _ = arr!(np.frombuffer(p, dtype=np.uint16, count=5)); }));
    answers.compare("np.frombuffer(p, dtype=np.uint8, offset=10)", told_panic(|| { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); let _ = arr!(np.frombuffer(p, dtype=np.uint8, offset=10)); }));
    { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); answers.compare("np.frombuffer(p, dtype=bool)", arr!(np.frombuffer(p, dtype=bool)).tell()); }
    answers.finish();
}

#[test]
fn bits() {
    let mut answers = crate::Compared::section("bits", true);
    { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); answers.compare("np.packbits(p)", arr!(np.packbits(p)).tell()); }
    { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); answers.compare_again("np.packbits(p)", try_arr!(np.packbits(p)).unwrap().tell()); }
    { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); answers.compare("np.packbits(p, bitorder=\"little\")", arr!(np.packbits(p, bitorder="little")).tell()); }
    { let mut q = arr!((np.arange(24) % 5 % 2).reshape(2, 3, 4)).keep(); answers.compare("np.packbits(q)", arr!(np.packbits(q)).tell()); }
    { let mut q = arr!((np.arange(24) % 5 % 2).reshape(2, 3, 4)).keep(); answers.compare("np.packbits(q, axis=0)", arr!(np.packbits(q, axis=0)).tell()); }
    { let mut q = arr!((np.arange(24) % 5 % 2).reshape(2, 3, 4)).keep(); answers.compare("np.packbits(q, axis=1)", arr!(np.packbits(q, axis=1)).tell()); }
    { let mut q = arr!((np.arange(24) % 5 % 2).reshape(2, 3, 4)).keep(); answers.compare("np.packbits(q, axis=-1, bitorder=\"little\")", arr!(np.packbits(q, axis=-1, bitorder="little")).tell()); }
    { let mut q = arr!((np.arange(24) % 5 % 2).reshape(2, 3, 4)).keep(); answers.compare("np.packbits(q.T, axis=-1)", arr!(np.packbits(q.T, axis=-1)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.packbits(v > 2)", arr!(np.packbits(v > 2)).tell()); }
    { let mut p = arr!(np.array([1, 0, 0, 1, 1, 0, 1, 0, 1]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(p)", arr!(np.unpackbits(p)).tell()); }
    { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(y)", arr!(np.unpackbits(y)).tell()); }
    { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(y, axis=0)", arr!(np.unpackbits(y, axis=0)).tell()); }
    { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(y, axis=1)", arr!(np.unpackbits(y, axis=1)).tell()); }
    { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(y, axis=1, count=3)", arr!(np.unpackbits(y, axis=1, count=3)).tell()); }
    { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(y, axis=1, count=-3)", arr!(np.unpackbits(y, axis=1, count=-3)).tell()); }
    { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(y, axis=1, count=10)", arr!(np.unpackbits(y, axis=1, count=10)).tell()); }
    { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(y, bitorder=\"little\", count=20)", arr!(np.unpackbits(y, bitorder="little", count=20)).tell()); }
    { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); answers.compare("np.unpackbits(y.T, axis=-1)", arr!(np.unpackbits(y.T, axis=-1)).tell()); }
    answers.compare("np.unpackbits(y, count=-25)", told_panic(|| { let mut y = arr!(np.array([[2], [7], [23]]).astype(np.uint8)).keep(); let _ = arr!(np.unpackbits(y, count=-25)); }));
    answers.finish();
}

#[test]
fn polynomials() {
    let mut answers = crate::Compared::section("polynomials", false);
    { let mut v = arr!(np.arange(6)).keep(); let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polyadd(v, f)", arr!(np.polyadd(v, f)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare_again("np.polyadd(v, f)", try_arr!(np.polyadd(v, f)).unwrap().tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); answers.compare("np.polysub(v, d)", arr!(np.polysub(v, d)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); answers.compare("np.polymul(v, d)", arr!(np.polymul(v, d)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polymul(f, v)", arr!(np.polymul(f, v)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polydiv(f, v[1:3])", arr!(np.polydiv(f, v[1:3])).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polydiv(v + 1, f[::-1])", arr!(np.polydiv(v + 1, f[::-1])).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); answers.compare("np.polydiv(v[1:3], d)", arr!(np.polydiv(v[1:3], d)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.polyder(v)", arr!(np.polyder(v)).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polyder(f, 2)", arr!(np.polyder(f, 2)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); answers.compare("np.polyder(d, m=0)", arr!(np.polyder(d, m=0)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.polyder(v, 9)", arr!(np.polyder(v, 9)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.polyint(v)", arr!(np.polyint(v)).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polyint(f, 2)", arr!(np.polyint(f, 2)).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polyint(f, k=3)", arr!(np.polyint(f, k=3)).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.poly(f)", arr!(np.poly(f)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.poly(v)", arr!(np.poly(v)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); let mut d = arr!(np.array([4, 3, 1, 2, 0]).astype(np.int64)).keep(); let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polyval(np.polyadd(v, d), f)", arr!(np.polyval(np.polyadd(v, d), f)).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polyfit(f, f ** 2 + 1, 2)", arr!(np.polyfit(f, f ** 2 + 1, 2)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.polyfit(v, v * 2 + 1, 1)", arr!(np.polyfit(v, v * 2 + 1, 1)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.polyfit(v, np.sin(v), 3)", arr!(np.polyfit(v, np.sin(v), 3)).tell()); }
    { let mut g = arr!(np.array([[10, 30, 20], [60, 40, 50]]).astype(np.int64)).keep(); let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.polyfit(np.arange(4), g[0, [0, 1, 2, 0]], 1, w=f)", arr!(np.polyfit(np.arange(4), g[0, [0, 1, 2, 0]], 1, w=f)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.polyfit(np.arange(3), m, 1)", arr!(np.polyfit(np.arange(3), m, 1)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.polyfit(np.arange(3), m, 0)", arr!(np.polyfit(np.arange(3), m, 0)).tell()); }
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.polyfit(v * 100 + 1000, v ** 3 % 7, 2)", arr!(np.polyfit(v * 100 + 1000, v ** 3 % 7, 2)).tell()); }
    answers.compare("np.polyfit(v, v, -1)", told_panic(|| { let mut v = arr!(np.arange(6)).keep(); let _ = ndview_tests::told::tried(try_arr!(np.polyfit(v, v, -1))); }));
    answers.compare("np.polyfit(v, f, 1)", told_panic(|| { let mut v = arr!(np.arange(6)).keep(); let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.polyfit(v, f, 1))); }));
    answers.compare("np.polyder(v, -1)", told_panic(|| { let mut v = arr!(np.arange(6)).keep(); let _ = arr!(np.polyder(v, -1)); }));
    { let mut v = arr!(np.arange(6)).keep(); answers.compare("np.unwrap(np.cumsum(v) * 1.7 % 6)", arr!(np.unwrap(np.cumsum(v) * 1.7 % 6)).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0])).keep(); answers.compare("np.unwrap(f * 3)", arr!(np.unwrap(f * 3)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.unwrap(m * 2.5 % 4, axis=0, period=4)", arr!(np.unwrap(m * 2.5 % 4, axis=0, period=4)).tell()); }
    { let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("np.unwrap(m * 2.5 % 4, discont=1.5, period=4)", arr!(np.unwrap(m * 2.5 % 4, discont=1.5, period=4)).tell()); }
    { let mut o = arr!(np.zeros(0)).keep(); answers.compare("np.unwrap(o)", arr!(np.unwrap(o)).tell()); }
    answers.finish();
}

#[test]
fn generators() {
    let mut answers = crate::Compared::section("generators", false);
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.random()", arr!(rng.random()).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare_again("rng.random()", try_arr!(rng.random()).unwrap().tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.random(3)", arr!(rng.random(3)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.random((2, 2))", arr!(rng.random((2, 2))).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.random(size=2, dtype=np.float32)", arr!(rng.random(size=2, dtype=np.float32)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.normal()", arr!(rng.normal()).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.normal(10)", arr!(rng.normal(10)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.normal(10, 2)", arr!(rng.normal(10, 2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.normal(loc=1.0, scale=0.5, size=(2, 2))", arr!(rng.normal(loc=1.0, scale=0.5, size=(2, 2))).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.normal(size=3)", arr!(rng.normal(size=3)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.uniform(-1, 1)", arr!(rng.uniform(-1, 1)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.uniform(high=5.0, size=2)", arr!(rng.uniform(high=5.0, size=2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.integers(10)", arr!(rng.integers(10)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.integers(3, 9)", arr!(rng.integers(3, 9)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.integers(10, size=5)", arr!(rng.integers(10, size=5)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.integers(0, 255, size=4, dtype=np.uint8)", arr!(rng.integers(0, 255, size=4, dtype=np.uint8)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.integers(1, 6, size=6, endpoint=True)", arr!(rng.integers(1, 6, size=6, endpoint=True)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); answers.compare("rng.choice(a)", arr!(rng.choice(a)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); answers.compare("rng.choice(a, 3)", arr!(rng.choice(a, 3)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.choice(10, 4)", arr!(rng.choice(10, 4)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); answers.compare("rng.choice(a, size=6, p=p)", arr!(rng.choice(a, size=6, p=p)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.choice(5, size=3, replace=False)", arr!(rng.choice(5, size=3, replace=False)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); answers.compare("rng.choice(a, 3, False)", arr!(rng.choice(a, 3, False)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("rng.choice(m, 2, axis=1)", arr!(rng.choice(m, 2, axis=1)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("rng.choice(m, size=2, replace=False)", arr!(rng.choice(m, size=2, replace=False)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); answers.compare("rng.choice(a, size=(2, 3), p=[0.5, 0.5, 0, 0, 0])", arr!(rng.choice(a, size=(2, 3), p=[0.5, 0.5, 0, 0, 0])).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); answers.compare("rng.permutation(a)", arr!(rng.permutation(a)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.permutation(6)", arr!(rng.permutation(6)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("rng.permutation(m, axis=1)", arr!(rng.permutation(m, axis=1)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("rng.permuted(m)", arr!(rng.permuted(m)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); answers.compare("rng.permuted(m, axis=1)", arr!(rng.permuted(m, axis=1)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); arr!(rng.shuffle(a)); answers.compare("rng.shuffle(a) ## a", arr!(a).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); arr!(rng.shuffle(m)); answers.compare("rng.shuffle(m) ## m", arr!(m).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut m = arr!(np.arange(12).reshape(3, 4)).keep(); arr!(rng.shuffle(m, axis=1)); answers.compare("rng.shuffle(m, axis=1) ## m", arr!(m).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.exponential()", arr!(rng.exponential()).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.exponential(2.0)", arr!(rng.exponential(2.0)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.poisson(4)", arr!(rng.poisson(4)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.poisson(lam=4, size=3)", arr!(rng.poisson(lam=4, size=3)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.binomial(10, 0.5)", arr!(rng.binomial(10, 0.5)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); answers.compare("rng.binomial(n=10, p=0.5, size=2)", arr!(rng.binomial(n=10, p=0.5, size=2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.gamma(2.0)", arr!(rng.gamma(2.0)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.gamma(2.0, scale=3, size=2)", arr!(rng.gamma(2.0, scale=3, size=2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.beta(2.0, 3.0)", arr!(rng.beta(2.0, 3.0)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.standard_normal()", arr!(rng.standard_normal()).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.standard_normal(2)", arr!(rng.standard_normal(2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.standard_exponential(size=2, dtype=np.float32)", arr!(rng.standard_exponential(size=2, dtype=np.float32)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.standard_gamma(2.5)", arr!(rng.standard_gamma(2.5)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.lognormal()", arr!(rng.lognormal()).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.geometric(0.3)", arr!(rng.geometric(0.3)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.dirichlet([1.0, 2.0, 3.0])", arr!(rng.dirichlet([1.0, 2.0, 3.0])).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.multinomial(20, [0.2, 0.3, 0.5])", arr!(rng.multinomial(20, [0.2, 0.3, 0.5])).tell()); }
    answers.compare("rng.choice(a, size=3, p=[0.5, 0.5])", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.choice(a, size=3, p=[0.5, 0.5]))); }));
    answers.compare("rng.choice(a, 9, replace=False)", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut a = arr!(np.arange(5)).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.choice(a, 9, replace=False))); }));
    answers.finish();
}

#[test]
fn legacy_choices() {
    let mut answers = crate::Compared::section("legacy_choices", true);
    { let mut a = arr!(np.arange(5)).keep(); let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(a, 4, p=p)", arr!(np.random.choice(a, 4, p=p)).tell()); }
    { let mut a = arr!(np.arange(5)).keep(); let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(a, size=(2, 2), p=[0.5, 0.5, 0, 0, 0])", arr!(np.random.choice(a, size=(2, 2), p=[0.5, 0.5, 0, 0, 0])).tell()); }
    { arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(5, 3, False)", arr!(np.random.choice(5, 3, False)).tell()); }
    { let mut a = arr!(np.arange(5)).keep(); arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(a, size=5, replace=False)", arr!(np.random.choice(a, size=5, replace=False)).tell()); }
    { let mut a = arr!(np.arange(5)).keep(); let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(a, 3, replace=False, p=p)", arr!(np.random.choice(a, 3, replace=False, p=p)).tell()); }
    { let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); let mut f = arr!(np.array([0.5, 1.5, 2.5])).keep(); arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(f, p=[0.0, 0.0, 1.0])", arr!(np.random.choice(f, p=[0.0, 0.0, 1.0])).tell()); }
    { arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(6, size=2, replace=True)", arr!(np.random.choice(6, size=2, replace=True)).tell()); }
    { let mut a = arr!(np.arange(5)).keep(); arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(a, 0, False)", arr!(np.random.choice(a, 0, False)).tell()); }
    { let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(5, 4, p=p, replace=False)", arr!(np.random.choice(5, 4, p=p, replace=False)).tell()); }
    { let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); arr!(np.random.seed(3)); answers.compare("np.random.seed(3) ## np.random.choice(3, 4, p=[0.2, 0.3, 0.5])", arr!(np.random.choice(3, 4, p=[0.2, 0.3, 0.5])).tell()); }
    answers.compare("np.random.choice(3, 2, p=[0.5, 0.5])", told_panic(|| { let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.random.choice(3, 2, p=[0.5, 0.5]))); }));
    answers.compare("np.random.choice(2, 2, p=[0.5, np.nan])", told_panic(|| { let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.random.choice(2, 2, p=[0.5, np.nan]))); }));
    answers.compare("np.random.choice(2, 2, p=[-0.5, 1.5])", told_panic(|| { let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.random.choice(2, 2, p=[-0.5, 1.5]))); }));
    answers.compare("np.random.choice(2, 2, p=[0.5, 0.6])", told_panic(|| { let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.random.choice(2, 2, p=[0.5, 0.6]))); }));
    answers.compare("np.random.choice(2, 3, replace=False)", told_panic(|| { let _ = ndview_tests::told::tried(try_arr!(np.random.choice(2, 3, replace=False))); }));
    answers.compare("np.random.choice(3, 3, replace=False, p=[0.5, 0.5, 0.0])", told_panic(|| { let mut p = arr!(np.array([0.1, 0.2, 0.3, 0.2, 0.2])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.random.choice(3, 3, replace=False, p=[0.5, 0.5, 0.0]))); }));
    answers.compare("np.random.choice(0, 3)", told_panic(|| { let _ = ndview_tests::told::tried(try_arr!(np.random.choice(0, 3))); }));
    answers.compare("np.random.choice(a[:0], 3)", told_panic(|| { let mut a = arr!(np.arange(5)).keep(); let _ = ndview_tests::told::tried(try_arr!(np.random.choice(a[:0], 3))); }));
    answers.finish();
}

#[test]
fn drawn_without_putting_back() {
    let mut answers = crate::Compared::section("drawn_without_putting_back", true);
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(3, 4, 7)", arr!(rng.hypergeometric(3, 4, 7)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare_again("rng.hypergeometric(3, 4, 7)", try_arr!(rng.hypergeometric(3, 4, 7)).unwrap().tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(5, 6, 4, size=6)", arr!(rng.hypergeometric(5, 6, 4, size=6)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(ngood=5, nbad=6, nsample=9, size=(2, 3))", arr!(rng.hypergeometric(ngood=5, nbad=6, nsample=9, size=(2, 3))).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(100, 60, 50, 8)", arr!(rng.hypergeometric(100, 60, 50, 8)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(60, 100, 130, 8)", arr!(rng.hypergeometric(60, 100, 130, 8)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(100, 60, 130, 8)", arr!(rng.hypergeometric(100, 60, 130, 8)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(10000, 30000, 9000, 5)", arr!(rng.hypergeometric(10000, 30000, 9000, 5)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(0, 4, 3, 2)", arr!(rng.hypergeometric(0, 4, 3, 2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(4, 0, 3, 2)", arr!(rng.hypergeometric(4, 0, 3, 2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(3, 4, 0, 2)", arr!(rng.hypergeometric(3, 4, 0, 2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.hypergeometric(15, 15, 15, 6)", arr!(rng.hypergeometric(15, 15, 15, 6)).tell()); }
    answers.compare("rng.hypergeometric(1, 4, 9, 2)", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.hypergeometric(1, 4, 9, 2))); }));
    answers.compare("rng.hypergeometric(-1, 4, 2, 2)", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.hypergeometric(-1, 4, 2, 2))); }));
    answers.compare("rng.hypergeometric(1, 4, -2, 2)", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.hypergeometric(1, 4, -2, 2))); }));
    answers.compare("rng.hypergeometric(1000000000, 4, 2, 2)", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.hypergeometric(1000000000, 4, 2, 2))); }));
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); answers.compare("rng.multivariate_hypergeometric(c, 6)", arr!(rng.multivariate_hypergeometric(c, 6)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); answers.compare("rng.multivariate_hypergeometric(c, 6, 3)", arr!(rng.multivariate_hypergeometric(c, 6, 3)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); answers.compare("rng.multivariate_hypergeometric(c, 25, size=(2, 2))", arr!(rng.multivariate_hypergeometric(c, 25, size=(2, 2))).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); answers.compare("rng.multivariate_hypergeometric(c, 32, 2)", arr!(rng.multivariate_hypergeometric(c, 32, 2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); answers.compare("rng.multivariate_hypergeometric(c, 0, 2)", arr!(rng.multivariate_hypergeometric(c, 0, 2)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("rng.multivariate_hypergeometric([3, 4, 5], 4)", arr!(rng.multivariate_hypergeometric([3, 4, 5], 4)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); answers.compare("rng.multivariate_hypergeometric(c, 6, 3, method=\"count\")", arr!(rng.multivariate_hypergeometric(c, 6, 3, method="count")).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); answers.compare("rng.multivariate_hypergeometric(c, 25, 3, method=\"count\")", arr!(rng.multivariate_hypergeometric(c, 25, 3, method="count")).tell()); }
    answers.compare("rng.multivariate_hypergeometric(c, 33, 2)", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.multivariate_hypergeometric(c, 33, 2))); }));
    answers.compare("rng.multivariate_hypergeometric(c, -1, 2)", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.multivariate_hypergeometric(c, -1, 2))); }));
    answers.compare("rng.multivariate_hypergeometric(c - 3, 1, 2)", told_panic(|| { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut c = arr!(np.array([5, 0, 7, 20])).keep(); let _ = ndview_tests::told::tried(try_arr!(rng.multivariate_hypergeometric(c - 3, 1, 2))); }));
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("np.frombuffer(rng.bytes(9), dtype=np.uint8)", arr!(np.frombuffer(rng.bytes(9), dtype=np.uint8)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("np.frombuffer(rng.bytes(4), dtype=np.uint8)", arr!(np.frombuffer(rng.bytes(4), dtype=np.uint8)).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); answers.compare("np.frombuffer(rng.bytes(length=2), np.uint8)", arr!(np.frombuffer(rng.bytes(length=2), np.uint8)).tell()); }
    answers.finish();
}

#[test]
fn drawn_into_an_array() {
    let mut answers = crate::Compared::section("drawn_into_an_array", true);
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut o = arr!(np.zeros((2, 3))).keep(); arr!(rng.random(out=o)); answers.compare("rng.random(out=o) ## o", arr!(o).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut o = arr!(np.zeros((2, 3))).keep(); arr!(rng.standard_normal(out=o[0])); answers.compare("rng.standard_normal(out=o[0]) ## o", arr!(o).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut s = arr!(np.zeros(4, dtype=np.float32)).keep(); arr!(rng.random(dtype=np.float32, out=s)); answers.compare("rng.random(dtype=np.float32, out=s) ## s", arr!(s).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut o = arr!(np.zeros((2, 3))).keep(); arr!(rng.standard_exponential(out=o)); answers.compare("rng.standard_exponential(out=o) ## o", arr!(o).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut o = arr!(np.zeros((2, 3))).keep(); arr!(rng.standard_gamma(2.5, out=o)); answers.compare("rng.standard_gamma(2.5, out=o) ## o", arr!(o).tell()); }
    { let mut rng = arr!(np.random.default_rng(7)).keep(); let mut o = arr!(np.zeros((2, 3))).keep(); arr!(rng.permuted(o + np.arange(3.0), axis=1, out=o)); answers.compare("rng.permuted(o + np.arange(3.0), axis=1, out=o) ## o", arr!(o).tell()); }
    answers.finish();
}

#[test]
fn legacy_distributions() {
    let mut answers = crate::Compared::section("legacy_distributions", false);
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_exponential(3)", arr!(np.random.standard_exponential(3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_exponential()", arr!(np.random.standard_exponential()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_gamma(2.5, 3)", arr!(np.random.standard_gamma(2.5, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_gamma(0.4, size=3)", arr!(np.random.standard_gamma(0.4, size=3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_gamma(1, 2)", arr!(np.random.standard_gamma(1, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_gamma(0, 2)", arr!(np.random.standard_gamma(0, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.gamma(2.0, 3.0, 3)", arr!(np.random.gamma(2.0, 3.0, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.gamma(0.5)", arr!(np.random.gamma(0.5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.gamma(shape=3, size=(2, 2))", arr!(np.random.gamma(shape=3, size=(2, 2))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.beta(2, 3, 3)", arr!(np.random.beta(2, 3, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.beta(0.5, 0.25, 4)", arr!(np.random.beta(0.5, 0.25, 4)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.beta(1, 1)", arr!(np.random.beta(1, 1)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.chisquare(3, 2)", arr!(np.random.chisquare(3, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.chisquare(1)", arr!(np.random.chisquare(1)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.noncentral_chisquare(3, 2, 3)", arr!(np.random.noncentral_chisquare(3, 2, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.noncentral_chisquare(0.5, 2.5, 3)", arr!(np.random.noncentral_chisquare(0.5, 2.5, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.noncentral_chisquare(3, 0, 2)", arr!(np.random.noncentral_chisquare(3, 0, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.f(2, 3, 3)", arr!(np.random.f(2, 3, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.noncentral_f(2, 3, 1.5, 3)", arr!(np.random.noncentral_f(2, 3, 1.5, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_t(3, 3)", arr!(np.random.standard_t(3, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_t(1.5)", arr!(np.random.standard_t(1.5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_cauchy(3)", arr!(np.random.standard_cauchy(3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_cauchy()", arr!(np.random.standard_cauchy()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.lognormal()", arr!(np.random.lognormal()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.lognormal(1, 0.5, 3)", arr!(np.random.lognormal(1, 0.5, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.lognormal(sigma=2, size=2)", arr!(np.random.lognormal(sigma=2, size=2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.laplace(size=4)", arr!(np.random.laplace(size=4)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.laplace(1, 2, 3)", arr!(np.random.laplace(1, 2, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.gumbel(1, 2, 3)", arr!(np.random.gumbel(1, 2, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.gumbel()", arr!(np.random.gumbel()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.logistic(1, 2, 3)", arr!(np.random.logistic(1, 2, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.logistic(size=2)", arr!(np.random.logistic(size=2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.pareto(3, 3)", arr!(np.random.pareto(3, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.pareto(0.5)", arr!(np.random.pareto(0.5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.weibull(2, 3)", arr!(np.random.weibull(2, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.weibull(0, 2)", arr!(np.random.weibull(0, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.power(3, 3)", arr!(np.random.power(3, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.power(0.5)", arr!(np.random.power(0.5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.rayleigh(2, 3)", arr!(np.random.rayleigh(2, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.rayleigh()", arr!(np.random.rayleigh()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.wald(1, 2, 4)", arr!(np.random.wald(1, 2, 4)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.triangular(0, 1, 3, 4)", arr!(np.random.triangular(0, 1, 3, 4)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.triangular(-1, -1, 2)", arr!(np.random.triangular(-1, -1, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.poisson(3, 5)", arr!(np.random.poisson(3, 5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.poisson()", arr!(np.random.poisson()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.poisson(lam=40, size=5)", arr!(np.random.poisson(lam=40, size=5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.poisson(0, 2)", arr!(np.random.poisson(0, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.binomial(10, 0.3, 5)", arr!(np.random.binomial(10, 0.3, 5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.binomial(100, 0.5, 5)", arr!(np.random.binomial(100, 0.5, 5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.binomial(1000, 0.9, size=(2, 2))", arr!(np.random.binomial(1000, 0.9, size=(2, 2))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.binomial(0, 0.5, 2)", arr!(np.random.binomial(0, 0.5, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.binomial(5, 0)", arr!(np.random.binomial(5, 0)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.binomial(5, 1, 2)", arr!(np.random.binomial(5, 1, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.negative_binomial(3, 0.4, 4)", arr!(np.random.negative_binomial(3, 0.4, 4)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.negative_binomial(2.5, 0.9)", arr!(np.random.negative_binomial(2.5, 0.9)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.zipf(2, 5)", arr!(np.random.zipf(2, 5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.zipf(1.5)", arr!(np.random.zipf(1.5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.logseries(0.5, 5)", arr!(np.random.logseries(0.5, 5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.logseries(0.99)", arr!(np.random.logseries(0.99)).tell()); }
    answers.compare("np.random.seed(5) ## np.random.gamma(-1, 2)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.gamma(-1, 2))); }));
    answers.compare("np.random.seed(5) ## np.random.beta(0, 1)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.beta(0, 1))); }));
    answers.compare("np.random.seed(5) ## np.random.pareto(0)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.pareto(0))); }));
    answers.compare("np.random.seed(5) ## np.random.wald(1, 0)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.wald(1, 0))); }));
    answers.compare("np.random.seed(5) ## np.random.triangular(2, 1, 3)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.triangular(2, 1, 3))); }));
    answers.compare("np.random.seed(5) ## np.random.poisson(-1)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.poisson(-1))); }));
    answers.compare("np.random.seed(5) ## np.random.binomial(-1, 0.5)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.binomial(-1, 0.5))); }));
    answers.compare("np.random.seed(5) ## np.random.binomial(3, 1.5)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.binomial(3, 1.5))); }));
    answers.compare("np.random.seed(5) ## np.random.negative_binomial(0, 0.5)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.negative_binomial(0, 0.5))); }));
    answers.compare("np.random.seed(5) ## np.random.zipf(1)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.zipf(1))); }));
    answers.compare("np.random.seed(5) ## np.random.logseries(1)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.logseries(1))); }));
    answers.compare("np.random.seed(5) ## np.random.lognormal(0, -1)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.lognormal(0, -1))); }));
    answers.compare("np.random.seed(5) ## np.random.standard_t(0)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.standard_t(0))); }));
    answers.compare("np.random.seed(5) ## np.random.f(1, 0)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.f(1, 0))); }));
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.geometric(0.5, 5)", arr!(np.random.geometric(0.5, 5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.geometric(0.2, 5)", arr!(np.random.geometric(0.2, 5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.geometric(1e-05)", arr!(np.random.geometric(1e-05)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.geometric(1, 2)", arr!(np.random.geometric(1, 2)).tell()); }
    answers.compare("np.random.seed(5) ## np.random.geometric(0)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.geometric(0))); }));
    answers.compare("np.random.seed(5) ## np.random.geometric(1.5, 2)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.geometric(1.5, 2))); }));
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.vonmises(1, 4, 3)", arr!(np.random.vonmises(1, 4, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.vonmises(0, 0.5)", arr!(np.random.vonmises(0, 0.5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.vonmises(1, 1e-09, 3)", arr!(np.random.vonmises(1, 1e-09, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.vonmises(mu=1, kappa=1e-06, size=2)", arr!(np.random.vonmises(mu=1, kappa=1e-06, size=2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.vonmises(0, 1e7, 2)", arr!(np.random.vonmises(0, 1e7, 2)).tell()); }
    answers.compare("np.random.seed(5) ## np.random.vonmises(0, -1)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.vonmises(0, -1))); }));
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.multinomial(20, [0.2, 0.3, 0.5])", arr!(np.random.multinomial(20, [0.2, 0.3, 0.5])).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.multinomial(20, [0.2, 0.3, 0.5], 3)", arr!(np.random.multinomial(20, [0.2, 0.3, 0.5], 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.multinomial(0, [0.5, 0.5], (2, 2))", arr!(np.random.multinomial(0, [0.5, 0.5], (2, 2))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.multinomial(100, [0.5, 0.0, 0.5], size=2)", arr!(np.random.multinomial(100, [0.5, 0.0, 0.5], size=2)).tell()); }
    answers.compare("np.random.seed(5) ## np.random.multinomial(-1, [1.0])", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.multinomial(-1, [1.0]))); }));
    answers.compare("np.random.seed(5) ## np.random.multinomial(3, [-0.1, 1])", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.multinomial(3, [-0.1, 1]))); }));
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.dirichlet([2, 3, 5])", arr!(np.random.dirichlet([2, 3, 5])).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.dirichlet([0.5, 0.25, 2], 3)", arr!(np.random.dirichlet([0.5, 0.25, 2], 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.dirichlet(alpha=[1, 2], size=(2, 2))", arr!(np.random.dirichlet(alpha=[1, 2], size=(2, 2))).tell()); }
    answers.compare("np.random.seed(5) ## np.random.dirichlet([0, 1])", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.dirichlet([0, 1]))); }));
    answers.finish();
}

#[test]
fn texts() {
    let mut answers = crate::Compared::section("texts", true);
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); answers.compare("np.array2string(a)", arr!(np.array2string(a)).tell()); }
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); answers.compare_again("np.array2string(a)", try_arr!(np.array2string(a)).unwrap().tell()); }
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); answers.compare("np.array2string(a, precision=2)", arr!(np.array2string(a, precision=2)).tell()); }
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); answers.compare("np.array2string(a, precision=3, suppress_small=True)", arr!(np.array2string(a, precision=3, suppress_small=True)).tell()); }
    { let mut i = arr!(np.arange(-3, 9).reshape(3, 4)).keep(); answers.compare("np.array2string(i, separator=\", \")", arr!(np.array2string(i, separator=", ")).tell()); }
    { let mut i = arr!(np.arange(-3, 9).reshape(3, 4)).keep(); answers.compare("np.array2string(i, separator=\"|\", prefix=\"x = \")", arr!(np.array2string(i, separator="|", prefix="x = ")).tell()); }
    { let mut n = arr!(np.arange(2000)).keep(); answers.compare("np.array2string(n)", arr!(np.array2string(n)).tell()); }
    { let mut n = arr!(np.arange(2000)).keep(); answers.compare("np.array2string(n[:1200], threshold=3000)", arr!(np.array2string(n[:1200], threshold=3000)).tell()); }
    { let mut n = arr!(np.arange(2000)).keep(); answers.compare("np.array2string(n, edgeitems=1)", arr!(np.array2string(n, edgeitems=1)).tell()); }
    { let mut m = arr!(np.arange(1200).reshape(30, 40)).keep(); answers.compare("np.array2string(m, threshold=10, edgeitems=2)", arr!(np.array2string(m, threshold=10, edgeitems=2)).tell()); }
    { let mut f = arr!(np.arange(60) / 7).keep(); answers.compare("np.array2string(f, max_line_width=30, precision=3)", arr!(np.array2string(f, max_line_width=30, precision=3)).tell()); }
    { let mut f = arr!(np.arange(60) / 7).keep(); answers.compare("np.array2string(f, 40, 2, suffix=\"......\")", arr!(np.array2string(f, 40, 2, suffix="......")).tell()); }
    { let mut b = arr!(np.arange(4) > 1).keep(); answers.compare("np.array2string(b)", arr!(np.array2string(b)).tell()); }
    { let mut o = arr!(np.zeros(0)).keep(); answers.compare("np.array2string(o)", arr!(np.array2string(o)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5j])).keep(); answers.compare("np.array2string(z, precision=1)", arr!(np.array2string(z, precision=1)).tell()); }
    { let mut i = arr!(np.arange(-3, 9).reshape(3, 4)).keep(); answers.compare("np.array2string(i.T)", arr!(np.array2string(i.T)).tell()); }
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); answers.compare("np.array_repr(a)", arr!(np.array_repr(a)).tell()); }
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); answers.compare("np.array_repr(a, precision=2)", arr!(np.array_repr(a, precision=2)).tell()); }
    { let mut i = arr!(np.arange(-3, 9).reshape(3, 4)).keep(); answers.compare("np.array_repr(i, max_line_width=20)", arr!(np.array_repr(i, max_line_width=20)).tell()); }
    { let mut f = arr!(np.arange(60) / 7).keep(); answers.compare("np.array_repr(f, 50)", arr!(np.array_repr(f, 50)).tell()); }
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); answers.compare("np.array_str(a)", arr!(np.array_str(a)).tell()); }
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); answers.compare("np.array_str(a, precision=1, suppress_small=True)", arr!(np.array_str(a, precision=1, suppress_small=True)).tell()); }
    { let mut a = arr!(np.array([[1.5, -2.25, 1e-5], [1000.0, 3.14159265, 0.125]])).keep(); arr!(np.set_printoptions(precision=3, suppress=True)); answers.compare("np.set_printoptions(precision=3, suppress=True) ## np.array_str(a)", arr!(np.array_str(a)).tell()); }
    { let mut f = arr!(np.arange(60) / 7).keep(); arr!(np.set_printoptions(threshold=5, edgeitems=1, linewidth=20)); answers.compare("np.set_printoptions(threshold=5, edgeitems=1, linewidth=20) ## np.array_repr(f)", arr!(np.array_repr(f)).tell()); }
    { let mut f = arr!(np.arange(60) / 7).keep(); arr!(np.set_printoptions(precision=8, suppress=False, threshold=1000, edgeitems=3, linewidth=75)); answers.compare("np.set_printoptions(precision=8, suppress=False, threshold=1000, edgeitems=3, linewidth=75) ## np.array_str(f)", arr!(np.array_str(f)).tell()); }
    answers.finish();
}

#[test]
fn legacy_random() {
    let mut answers = crate::Compared::section("legacy_random", false);
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.rand(2, 3)", arr!(np.random.rand(2, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.rand()", arr!(np.random.rand()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.randn(3)", arr!(np.random.randn(3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.randn()", arr!(np.random.randn()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.random(4)", arr!(np.random.random(4)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.random((2, 2))", arr!(np.random.random((2, 2))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.random_sample()", arr!(np.random.random_sample()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.randint(10)", arr!(np.random.randint(10)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.randint(10, size=6)", arr!(np.random.randint(10, size=6)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.randint(-5, 5, (2, 3))", arr!(np.random.randint(-5, 5, (2, 3))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.randint(0, 10000000000, 3)", arr!(np.random.randint(0, 10000000000, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.normal()", arr!(np.random.normal()).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.normal(10, 2, 5)", arr!(np.random.normal(10, 2, 5)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.normal(size=(2, 2))", arr!(np.random.normal(size=(2, 2))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.standard_normal(3)", arr!(np.random.standard_normal(3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.uniform(-1, 1)", arr!(np.random.uniform(-1, 1)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.uniform(size=3)", arr!(np.random.uniform(size=3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.exponential(2.0, 3)", arr!(np.random.exponential(2.0, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.choice(5, 4)", arr!(np.random.choice(5, 4)).tell()); }
    { let mut k = arr!(np.arange(6)).keep(); arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.choice(k)", arr!(np.random.choice(k)).tell()); }
    { let mut k = arr!(np.arange(6)).keep(); arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.choice(k, size=(2, 2))", arr!(np.random.choice(k, size=(2, 2))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.permutation(7)", arr!(np.random.permutation(7)).tell()); }
    { let mut i = arr!(np.arange(-3, 9).reshape(3, 4)).keep(); arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.permutation(i)", arr!(np.random.permutation(i)).tell()); }
    { let mut k = arr!(np.arange(6)).keep(); arr!(np.random.seed(5)); arr!(np.random.shuffle(k)); answers.compare("np.random.seed(5) ## np.random.shuffle(k) ## k", arr!(k).tell()); }
    { let mut i = arr!(np.arange(-3, 9).reshape(3, 4)).keep(); arr!(np.random.seed(5)); arr!(np.random.shuffle(i)); answers.compare("np.random.seed(5) ## np.random.shuffle(i) ## i", arr!(i).tell()); }
    { let mut k = arr!(np.arange(6)).keep(); arr!(np.random.seed(5)); arr!(np.random.shuffle(k[1:4])); answers.compare("np.random.seed(5) ## np.random.shuffle(k[1:4]) ## k", arr!(k).tell()); }
    { arr!(np.random.seed(4294967295)); answers.compare("np.random.seed(4294967295) ## np.random.rand(700)[-3:]", arr!(np.random.rand(700)[-3:]).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.ranf(3)", arr!(np.random.ranf(3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.sample((2, 2))", arr!(np.random.sample((2, 2))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.hypergeometric(5, 4, 3)", arr!(np.random.hypergeometric(5, 4, 3)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.hypergeometric(5, 4, 3, 20)", arr!(np.random.hypergeometric(5, 4, 3, 20)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.hypergeometric(9, 4, 3, size=(2, 5))", arr!(np.random.hypergeometric(9, 4, 3, size=(2, 5))).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.hypergeometric(50, 70, 30, 9)", arr!(np.random.hypergeometric(50, 70, 30, 9)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.hypergeometric(90, 40, 100, 9)", arr!(np.random.hypergeometric(90, 40, 100, 9)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.hypergeometric(0, 4, 3, 2)", arr!(np.random.hypergeometric(0, 4, 3, 2)).tell()); }
    { arr!(np.random.seed(5)); answers.compare("np.random.seed(5) ## np.random.hypergeometric(4, 0, 3, 2)", arr!(np.random.hypergeometric(4, 0, 3, 2)).tell()); }
    answers.compare("np.random.seed(5) ## np.random.hypergeometric(5, 1, 9)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.hypergeometric(5, 1, 9))); }));
    answers.compare("np.random.seed(5) ## np.random.hypergeometric(5, -1, 2)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.hypergeometric(5, -1, 2))); }));
    answers.compare("np.random.seed(5) ## np.random.hypergeometric(-1, 5, 2)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.hypergeometric(-1, 5, 2))); }));
    answers.compare("np.random.seed(5) ## np.random.hypergeometric(5, 1, 0)", told_panic(|| { arr!(np.random.seed(5)); let _ = ndview_tests::told::tried(try_arr!(np.random.hypergeometric(5, 1, 0))); }));
    answers.finish();
}

#[test]
fn unique_parts() {
    let mut answers = crate::Compared::section("unique_parts", true);
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w, axis=0)", arr!(np.unique(w, axis=0)).tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare_again("np.unique(w, axis=0)", try_arr!(np.unique(w, axis=0)).unwrap().tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w, axis=1)", arr!(np.unique(w, axis=1)).tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w, axis=-1)", arr!(np.unique(w, axis=-1)).tell()); }
    { let mut n = arr!(np.array([[np.nan, 1.0], [np.nan, 1.0], [0.0, 2.0], [-0.0, 2.0]])).keep(); answers.compare("np.unique(n, axis=0)", arr!(np.unique(n, axis=0)).tell()); }
    { let mut n = arr!(np.array([[np.nan, 1.0], [np.nan, 1.0], [0.0, 2.0], [-0.0, 2.0]])).keep(); answers.compare("np.unique(n, axis=1)", arr!(np.unique(n, axis=1)).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.unique(t, axis=0)", arr!(np.unique(t, axis=0)).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.unique(t, axis=1)", arr!(np.unique(t, axis=1)).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.unique(t, axis=2)", arr!(np.unique(t, axis=2)).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.unique(t, axis=-3)", arr!(np.unique(t, axis=-3)).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.unique(q, axis=2)", arr!(np.unique(q, axis=2)).tell()); }
    { let mut b = arr!(np.array([[True, False], [True, False]])).keep(); answers.compare("np.unique(b, axis=0)", arr!(np.unique(b, axis=0)).tell()); }
    { let mut b = arr!(np.array([[True, False], [True, False]])).keep(); answers.compare("np.unique(b, axis=1)", arr!(np.unique(b, axis=1)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.unique(o, axis=0)", arr!(np.unique(o, axis=0)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.unique(o, axis=1)", arr!(np.unique(o, axis=1)).tell()); }
    { let mut z = arr!(np.zeros((3, 0))).keep(); answers.compare("np.unique(z, axis=0)", arr!(np.unique(z, axis=0)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.unique(i, axis=0)", arr!(np.unique(i, axis=0)).tell()); }
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare("np.unique(v, axis=0)", arr!(np.unique(v, axis=0)).tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w.T, axis=1)", arr!(np.unique(w.T, axis=1)).tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w[::-1], axis=0)", arr!(np.unique(w[::-1], axis=0)).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.unique(t[:, ::2], axis=2)", arr!(np.unique(t[:, ::2], axis=2)).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0, 4.5], dtype=np.float32)).keep(); answers.compare("np.unique(f, axis=-1)", arr!(np.unique(f, axis=-1)).tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w, return_index=True, axis=0)", arr!(np.unique(w, return_index=True, axis=0)).tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w, return_inverse=True, axis=0)", arr!(np.unique(w, return_inverse=True, axis=0)).tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w, return_counts=True, axis=1)", arr!(np.unique(w, return_counts=True, axis=1)).tell()); }
    { let mut w = arr!(np.array([[1, 2, 1], [0, 5, 0], [1, 2, 1], [1, 2, 0]]).astype(np.int32)).keep(); answers.compare("np.unique(w, return_index=True, return_inverse=True, return_counts=True, axis=0)", arr!(np.unique(w, return_index=True, return_inverse=True, return_counts=True, axis=0)).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.unique(t, True, True, True, 1)", arr!(np.unique(t, True, True, True, 1)).tell()); }
    { let mut n = arr!(np.array([[np.nan, 1.0], [np.nan, 1.0], [0.0, 2.0], [-0.0, 2.0]])).keep(); answers.compare("np.unique(n, return_index=True, return_inverse=True, axis=0)", arr!(np.unique(n, return_index=True, return_inverse=True, axis=0)).tell()); }
    { let mut z = arr!(np.zeros((3, 0))).keep(); answers.compare("np.unique(z, return_inverse=True, return_counts=True, axis=0)", arr!(np.unique(z, return_inverse=True, return_counts=True, axis=0)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.unique(o, return_inverse=True, axis=0)", arr!(np.unique(o, return_inverse=True, axis=0)).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.unique(m, axis=None)", arr!(np.unique(m, axis=None)).tell()); }
    answers.finish();
}

#[test]
fn pieces() {
    let mut answers = crate::Compared::section("pieces", true);
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare("np.piecewise(v, [v < 0, v >= 0], [-1, 1])", arr!(np.piecewise(v, [v < 0, v >= 0], [-1, 1])).tell()); }
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare_again("np.piecewise(v, [v < 0, v >= 0], [-1, 1])", try_arr!(np.piecewise(v, [v < 0, v >= 0], [-1, 1])).unwrap().tell()); }
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare("np.piecewise(v, [v < 0, v >= 0], [-1, 1, 5])", arr!(np.piecewise(v, [v < 0, v >= 0], [-1, 1, 5])).tell()); }
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare("np.piecewise(v, [v > 0], [2.5])", arr!(np.piecewise(v, [v > 0], [2.5])).tell()); }
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare("np.piecewise(v, [v > -2, v > 0], [1, 2])", arr!(np.piecewise(v, [v > -2, v > 0], [1, 2])).tell()); }
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare("np.piecewise(v, v > 0, [1, 2])", arr!(np.piecewise(v, v > 0, [1, 2])).tell()); }
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare("np.piecewise(v, (v < 0, v > 1), (np.square, np.sqrt, np.negative))", arr!(np.piecewise(v, (v < 0, v > 1), (np.square, np.sqrt, np.negative))).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.piecewise(i, [i < 0], [np.absolute, 9])", arr!(np.piecewise(i, [i < 0], [np.absolute, 9])).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.piecewise(t, [t == 0, t == 1], [10, np.negative])", arr!(np.piecewise(t, [t == 0, t == 1], [10, np.negative])).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.piecewise(m.T, [m.T > 2], [1])", arr!(np.piecewise(m.T, [m.T > 2], [1])).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.piecewise(q, [q > 20], [np.negative, 3])", arr!(np.piecewise(q, [q > 20], [np.negative, 3])).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.piecewise(o, [o > 2], [1])", arr!(np.piecewise(o, [o > 2], [1])).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0, 4.5], dtype=np.float32)).keep(); answers.compare("np.piecewise(f, [f > 2], [1, 0.5])", arr!(np.piecewise(f, [f > 2], [1, 0.5])).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.apply_over_axes(np.sum, t, (0, 2))", arr!(np.apply_over_axes(np.sum, t, (0, 2))).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.apply_over_axes(np.sum, t, [0, -1])", arr!(np.apply_over_axes(np.sum, t, [0, -1])).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.apply_over_axes(np.max, q, 1)", arr!(np.apply_over_axes(np.max, q, 1)).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.apply_over_axes(np.mean, q, (0, 1, 2, 3))", arr!(np.apply_over_axes(np.mean, q, (0, 1, 2, 3))).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.apply_over_axes(np.cumsum, t, (0, 1))", arr!(np.apply_over_axes(np.cumsum, t, (0, 1))).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.apply_over_axes(np.sum, o, 0)", arr!(np.apply_over_axes(np.sum, o, 0)).tell()); }
    { answers.compare("np.mask_indices(3, np.triu)", arr!(np.mask_indices(3, np.triu)).tell()); }
    { answers.compare("np.mask_indices(4, np.tril, -1)", arr!(np.mask_indices(4, np.tril, -1)).tell()); }
    { answers.compare("np.mask_indices(3, np.triu, k=2)", arr!(np.mask_indices(3, np.triu, k=2)).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.sort_complex(x)", arr!(np.sort_complex(x)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.sort_complex(i)", arr!(np.sort_complex(i)).tell()); }
    { answers.compare("np.sort_complex(np.array([2 + 1j, 1 - 1j, 2 - 3j, 1]))", arr!(np.sort_complex(np.array([2 + 1j, 1 - 1j, 2 - 3j, 1]))).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.asarray_chkfinite(x)", arr!(np.asarray_chkfinite(x)).tell()); }
    answers.compare("np.asarray_chkfinite(v)", told_panic(|| { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); let _ = arr!(np.asarray_chkfinite(v)); }));
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.asarray_chkfinite(i)", arr!(np.asarray_chkfinite(i)).tell()); }
    answers.finish();
}

#[test]
fn orders() {
    let mut answers = crate::Compared::section("orders", true);
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.searchsorted(x, 3.0, sorter=np.argsort(x))", arr!(np.searchsorted(x, 3.0, sorter=np.argsort(x))).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare_again("np.searchsorted(x, 3.0, sorter=np.argsort(x))", try_arr!(np.searchsorted(x, 3.0, sorter=np.argsort(x))).unwrap().tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.searchsorted(x, [2.0, 9.5, -1.0], \"right\", np.argsort(x))", arr!(np.searchsorted(x, [2.0, 9.5, -1.0], "right", np.argsort(x))).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.searchsorted(i, [-1, 8], side=\"left\", sorter=[1, 4, 2, 0, 3])", arr!(np.searchsorted(i, [-1, 8], side="left", sorter=[1, 4, 2, 0, 3])).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.searchsorted(i, -1, side=\"right\", sorter=np.argsort(i))", arr!(np.searchsorted(i, -1, side="right", sorter=np.argsort(i))).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.searchsorted(x, [[1, 2], [3, 4]], sorter=np.argsort(x))", arr!(np.searchsorted(x, [[1, 2], [3, 4]], sorter=np.argsort(x))).tell()); }
    answers.compare("np.searchsorted(x, 1, sorter=[0])", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = arr!(np.searchsorted(x, 1, sorter=[0])); }));
    answers.compare("np.searchsorted(e, 1, sorter=[0])", told_panic(|| { let mut e = arr!(np.zeros(0)).keep(); let _ = arr!(np.searchsorted(e, 1, sorter=[0])); }));
    { let mut u = arr!(np.array([9, 2, 250]).astype(np.uint8)).keep(); answers.compare("np.searchsorted(u, 300, sorter=[1, 0, 2])", arr!(np.searchsorted(u, 300, sorter=[1, 0, 2])).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("x.searchsorted(2.5, sorter=np.argsort(x))", arr!(x.searchsorted(2.5, sorter=np.argsort(x))).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.sort(x).searchsorted([2.0], side=\"right\")", arr!(np.sort(x).searchsorted([2.0], side="right")).tell()); }
    { answers.compare("np.unravel_index(5, (2, 3), order=\"F\")", arr!(np.unravel_index(5, (2, 3), order="F")).tell()); }
    { answers.compare("np.unravel_index([0, 7, 23], (2, 3, 4), order=\"F\")", arr!(np.unravel_index([0, 7, 23], (2, 3, 4), order="F")).tell()); }
    { answers.compare("np.unravel_index([0, 7, 23], (2, 3, 4))", arr!(np.unravel_index([0, 7, 23], (2, 3, 4))).tell()); }
    answers.compare("np.unravel_index(6, (2, 3), order=\"F\")", told_panic(|| { let _ = arr!(np.unravel_index(6, (2, 3), order="F")); }));
    { answers.compare("np.unravel_index([[1, 2], [3, 4]], (5,), order=\"F\")", arr!(np.unravel_index([[1, 2], [3, 4]], (5,), order="F")).tell()); }
    { answers.compare("np.ravel_multi_index((1, 2), (2, 3), order=\"F\")", arr!(np.ravel_multi_index((1, 2), (2, 3), order="F")).tell()); }
    { answers.compare("np.ravel_multi_index(([1, 0], [2, 1], [3, 3]), (2, 3, 4), order=\"F\")", arr!(np.ravel_multi_index(([1, 0], [2, 1], [3, 3]), (2, 3, 4), order="F")).tell()); }
    { answers.compare("np.ravel_multi_index((5, 4), (4, 3), mode=(\"wrap\", \"clip\"))", arr!(np.ravel_multi_index((5, 4), (4, 3), mode=("wrap", "clip"))).tell()); }
    { answers.compare("np.ravel_multi_index(([5, -1], [4, -7]), (4, 3), mode=(\"clip\", \"wrap\"))", arr!(np.ravel_multi_index(([5, -1], [4, -7]), (4, 3), mode=("clip", "wrap"))).tell()); }
    { answers.compare("np.ravel_multi_index((1, 7), (2, 3), mode=(\"raise\", \"wrap\"), order=\"F\")", arr!(np.ravel_multi_index((1, 7), (2, 3), mode=("raise", "wrap"), order="F")).tell()); }
    answers.compare("np.ravel_multi_index((3, 1), (2, 3), mode=(\"raise\", \"wrap\"))", told_panic(|| { let _ = arr!(np.ravel_multi_index((3, 1), (2, 3), mode=("raise", "wrap"))); }));
    { answers.compare("np.ravel_multi_index((1, 7), (2, 3), mode=\"wrap\", order=\"F\")", arr!(np.ravel_multi_index((1, 7), (2, 3), mode="wrap", order="F")).tell()); }
    answers.compare("np.ravel_multi_index((1, 3), (2, 3), order=\"F\")", told_panic(|| { let _ = arr!(np.ravel_multi_index((1, 3), (2, 3), order="F")); }));
    { answers.compare("np.diag_indices(3, ndim=3)", arr!(np.diag_indices(3, ndim=3)).tell()); }
    { answers.compare("np.diag_indices(2, 1)", arr!(np.diag_indices(2, 1)).tell()); }
    { answers.compare("np.diag_indices(0, 4)", arr!(np.diag_indices(0, 4)).tell()); }
    { answers.compare("np.indices((2, 3), sparse=True)", arr!(np.indices((2, 3), sparse=True)).tell()); }
    { answers.compare("np.indices((2, 0, 3), sparse=True)", arr!(np.indices((2, 0, 3), sparse=True)).tell()); }
    { answers.compare("np.indices((4,), sparse=True)", arr!(np.indices((4,), sparse=True)).tell()); }
    { answers.compare("np.indices((2, 3), sparse=False)", arr!(np.indices((2, 3), sparse=False)).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.size(t, axis=1)", arr!(np.size(t, axis=1)).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.size(t, -1)", arr!(np.size(t, -1)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.size(o, 0)", arr!(np.size(o, 0)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.zeros_like(i, shape=(2, 3))", arr!(np.zeros_like(i, shape=(2, 3))).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0, 4.5], dtype=np.float32)).keep(); answers.compare("np.ones_like(f, shape=4)", arr!(np.ones_like(f, shape=4)).tell()); }
    { let mut b = arr!(np.array([[True, False], [True, False]])).keep(); answers.compare("np.empty_like(b, shape=(0, 2))", arr!(np.empty_like(b, shape=(0, 2))).tell()); }
    { let mut u = arr!(np.array([9, 2, 250]).astype(np.uint8)).keep(); answers.compare("np.full_like(u, 7, shape=(2, 2))", arr!(np.full_like(u, 7, shape=(2, 2))).tell()); }
    answers.finish();
}

#[test]
fn edges() {
    let mut answers = crate::Compared::section("edges", false);
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.ediff1d(i, to_end=[7, 8], to_begin=0)", arr!(np.ediff1d(i, to_end=[7, 8], to_begin=0)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare_again("np.ediff1d(i, to_end=[7, 8], to_begin=0)", try_arr!(np.ediff1d(i, to_end=[7, 8], to_begin=0)).unwrap().tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.ediff1d(x, 1)", arr!(np.ediff1d(x, 1)).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.ediff1d(m, to_begin=[[1, 2], [3, 4]])", arr!(np.ediff1d(m, to_begin=[[1, 2], [3, 4]])).tell()); }
    { let mut e = arr!(np.zeros(0)).keep(); answers.compare("np.ediff1d(e, to_end=[1.0, 2.0])", arr!(np.ediff1d(e, to_end=[1.0, 2.0])).tell()); }
    { let mut t = arr!((np.arange(24) % 7 % 3).reshape(2, 3, 4)).keep(); answers.compare("np.ediff1d(t.T, to_end=-1)", arr!(np.ediff1d(t.T, to_end=-1)).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.gradient(x, edge_order=0)", arr!(np.gradient(x, edge_order=0)).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.gradient(x, edge_order=2)", arr!(np.gradient(x, edge_order=2)).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.gradient(x, 0.5, edge_order=2)", arr!(np.gradient(x, 0.5, edge_order=2)).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.gradient(x, [0, 1, 3, 4, 7], edge_order=2)", arr!(np.gradient(x, [0, 1, 3, 4, 7], edge_order=2)).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.gradient(x, [0, 1, 3, 4, 7], edge_order=1)", arr!(np.gradient(x, [0, 1, 3, 4, 7], edge_order=1)).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.gradient(m * m, edge_order=2)", arr!(np.gradient(m * m, edge_order=2)).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.gradient(m * m, axis=1, edge_order=2)", arr!(np.gradient(m * m, axis=1, edge_order=2)).tell()); }
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.gradient(q, axis=-2, edge_order=2)", arr!(np.gradient(q, axis=-2, edge_order=2)).tell()); }
    { let mut f = arr!(np.array([1.5, 0.25, -2.0, 8.0, 4.5], dtype=np.float32)).keep(); answers.compare("np.gradient(f, edge_order=2)", arr!(np.gradient(f, edge_order=2)).tell()); }
    answers.compare("np.gradient(x[:2], edge_order=2)", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.gradient(x[:2], edge_order=2))); }));
    answers.compare("np.gradient(x, edge_order=3)", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.gradient(x, edge_order=3))); }));
    { let mut q = arr!(np.arange(48).reshape(2, 2, 3, 4)).keep(); answers.compare("np.gradient(q * 2.0, 2, axis=2, edge_order=2)", arr!(np.gradient(q * 2.0, 2, axis=2, edge_order=2)).tell()); }
    { answers.compare("np.logspace(0, 3, 4, endpoint=False)", arr!(np.logspace(0, 3, 4, endpoint=False)).tell()); }
    { answers.compare("np.logspace(0, 3, 4, endpoint=False, base=2)", arr!(np.logspace(0, 3, 4, endpoint=False, base=2)).tell()); }
    { answers.compare("np.logspace(0, 3, num=1, endpoint=False)", arr!(np.logspace(0, 3, num=1, endpoint=False)).tell()); }
    { answers.compare("np.geomspace(1, 256, 8, endpoint=False)", arr!(np.geomspace(1, 256, 8, endpoint=False)).tell()); }
    { answers.compare("np.geomspace(-1, -1000, 3, endpoint=False)", arr!(np.geomspace(-1, -1000, 3, endpoint=False)).tell()); }
    { answers.compare("np.geomspace(1, 16, num=0, endpoint=False)", arr!(np.geomspace(1, 16, num=0, endpoint=False)).tell()); }
    { answers.compare("np.kaiser(5, 14)", arr!(np.kaiser(5, 14)).tell()); }
    { answers.compare("np.kaiser(1, 3)", arr!(np.kaiser(1, 3)).tell()); }
    { answers.compare("np.kaiser(0, 3)", arr!(np.kaiser(0, 3)).tell()); }
    { answers.compare("np.kaiser(6, 0)", arr!(np.kaiser(6, 0)).tell()); }
    { answers.compare("np.kaiser(8, -2.5)", arr!(np.kaiser(8, -2.5)).tell()); }
    { answers.compare("np.i0([0, 1, -3.5, 7.999, 8, 8.001, 30, 700])", arr!(np.i0([0, 1, -3.5, 7.999, 8, 8.001, 30, 700])).tell()); }
    { answers.compare("np.i0(np.array([[1, 2], [3, 4]]))", arr!(np.i0(np.array([[1, 2], [3, 4]]))).tell()); }
    { let mut v = arr!(np.array([-2.5, -1.0, 0.0, 0.5, 3.0, np.nan])).keep(); answers.compare("np.i0(v) * 2", arr!(np.i0(v) * 2).tell()); }
    { let mut b = arr!(np.array([[True, False], [True, False]])).keep(); answers.compare("np.i0(b)", arr!(np.i0(b)).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.i0(o)", arr!(np.i0(o)).tell()); }
    { answers.compare("np.i0([np.inf, -np.inf, 1e-300])", arr!(np.i0([np.inf, -np.inf, 1e-300])).tell()); }
    answers.finish();
}

#[test]
fn weighted() {
    let mut answers = crate::Compared::section("weighted", false);
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.cov(m, fweights=[1, 2, 0, 3])", arr!(np.cov(m, fweights=[1, 2, 0, 3])).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare_again("np.cov(m, fweights=[1, 2, 0, 3])", try_arr!(np.cov(m, fweights=[1, 2, 0, 3])).unwrap().tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.cov(m, aweights=[1, 0.5, 2, 1])", arr!(np.cov(m, aweights=[1, 0.5, 2, 1])).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.cov(m, fweights=[1, 2, 1, 3], aweights=[1, 0.5, 2, 1])", arr!(np.cov(m, fweights=[1, 2, 1, 3], aweights=[1, 0.5, 2, 1])).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.cov(x, fweights=[1, 2, 3, 1, 1])", arr!(np.cov(x, fweights=[1, 2, 3, 1, 1])).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.cov(x, aweights=[1, 2, 3, 1, 1], ddof=0)", arr!(np.cov(x, aweights=[1, 2, 3, 1, 1], ddof=0)).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.cov(x, x[::-1], aweights=[1, 2, 3, 1, 1])", arr!(np.cov(x, x[::-1], aweights=[1, 2, 3, 1, 1])).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.cov(m, rowvar=False, aweights=[1, 2, 3])", arr!(np.cov(m, rowvar=False, aweights=[1, 2, 3])).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.cov(m, bias=True, fweights=[1, 2, 1, 1])", arr!(np.cov(m, bias=True, fweights=[1, 2, 1, 1])).tell()); }
    answers.compare("np.cov(x, fweights=[1.5, 2, 1, 1, 1])", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = arr!(np.cov(x, fweights=[1.5, 2, 1, 1, 1])); }));
    answers.compare("np.cov(x, fweights=[-1, 2, 1, 1, 1])", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = arr!(np.cov(x, fweights=[-1, 2, 1, 1, 1])); }));
    answers.compare("np.cov(x, aweights=[-1, 2, 1, 1, 1])", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = arr!(np.cov(x, aweights=[-1, 2, 1, 1, 1])); }));
    answers.compare("np.cov(x, fweights=[1, 2])", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = arr!(np.cov(x, fweights=[1, 2])); }));
    answers.compare("np.cov(x, aweights=[1, 2])", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = arr!(np.cov(x, aweights=[1, 2])); }));
    answers.compare("np.cov(x, aweights=[0, 0, 0, 0, 0])", told_panic(|| { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let _ = arr!(np.cov(x, aweights=[0, 0, 0, 0, 0])); }));
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.cov(x, x, ddof=0)", arr!(np.cov(x, x, ddof=0)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.cov(i, dtype=np.float64)", arr!(np.cov(i, dtype=np.float64)).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.cov(m, x[:4])", arr!(np.cov(m, x[:4])).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.cov(m, ddof=3)", arr!(np.cov(m, ddof=3)).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.cov(m, fweights=[1, 1, 1, 1])", arr!(np.cov(m, fweights=[1, 1, 1, 1])).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.corrcoef(x, x[::-1])", arr!(np.corrcoef(x, x[::-1])).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.corrcoef(m, dtype=np.float64)", arr!(np.corrcoef(m, dtype=np.float64)).tell()); }
    answers.finish();
}

#[test]
fn outputs() {
    let mut answers = crate::Compared::section("outputs", true);
    { let mut out = arr!(np.zeros(3)).keep(); let mut other = arr!(np.zeros(3)).keep(); arr!(np.modf([1.5, -2.25, 0.5], out=(out, other))); answers.compare("np.modf([1.5, -2.25, 0.5], out=(out, other)) ## out + 10 * other", arr!(out + 10 * other).tell()); }
    { let mut out = arr!(np.zeros(3)).keep(); let mut other = arr!(np.zeros(3)).keep(); arr!(np.divmod([7.0, -7.0, 2.5], 2.0, out=(out, other))); answers.compare("np.divmod([7.0, -7.0, 2.5], 2.0, out=(out, other)) ## out * 100 + other", arr!(out * 100 + other).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); let mut out = arr!(np.zeros(3)).keep(); let mut other = arr!(np.zeros(3)).keep(); arr!(np.divmod(x[:3], 2, out=(out, other))); answers.compare("np.divmod(x[:3], 2, out=(out, other)) ## other", arr!(other).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.matmul(m, m.T, dtype=np.float64)", arr!(np.matmul(m, m.T, dtype=np.float64)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.matmul(i, i, casting=\"unsafe\", dtype=np.float32)", arr!(np.matmul(i, i, casting="unsafe", dtype=np.float32)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.add(i, 1, casting=\"safe\")", arr!(np.add(i, 1, casting="safe")).tell()); }
    { let mut x = arr!(np.array([0.0, 1.0, 4.0, 9.5, 2.0])).keep(); answers.compare("np.add(x, 1, casting=\"same_kind\", dtype=np.float32)", arr!(np.add(x, 1, casting="same_kind", dtype=np.float32)).tell()); }
    { let mut m = arr!((np.arange(12) % 5).reshape(3, 4)).keep(); answers.compare("np.trace(m, dtype=np.float64)", arr!(np.trace(m, dtype=np.float64)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.add.outer(i, [1, 2], dtype=np.float64)", arr!(np.add.outer(i, [1, 2], dtype=np.float64)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.add.reduceat(i, [0, 2], dtype=np.float64)", arr!(np.add.reduceat(i, [0, 2], dtype=np.float64)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.vecdot(i, i, dtype=np.float64)", arr!(np.vecdot(i, i, dtype=np.float64)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7, -1]).astype(np.int64)).keep(); answers.compare("np.divmod(i, 2, dtype=np.float64)", arr!(np.divmod(i, 2, dtype=np.float64)).tell()); }
    answers.finish();
}

#[test]
fn ranges() {
    let mut answers = crate::Compared::section("ranges", true);
    { answers.compare("np.arange(3, dtype=np.int8)", arr!(np.arange(3, dtype=np.int8)).tell()); }
    { answers.compare_again("np.arange(3, dtype=np.int8)", try_arr!(np.arange(3, dtype=np.int8)).unwrap().tell()); }
    { answers.compare("np.arange(3, dtype=np.uint8)", arr!(np.arange(3, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(3, dtype=np.int16)", arr!(np.arange(3, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(3, dtype=np.uint32)", arr!(np.arange(3, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(3, dtype=np.int64)", arr!(np.arange(3, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(3, dtype=np.uint64)", arr!(np.arange(3, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(3, dtype=np.float32)", arr!(np.arange(3, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(3, dtype=np.float64)", arr!(np.arange(3, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(3, dtype=np.complex64)", arr!(np.arange(3, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(3, dtype=np.complex128)", arr!(np.arange(3, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(0, dtype=np.int8)", arr!(np.arange(0, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(0, dtype=np.uint8)", arr!(np.arange(0, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(0, dtype=np.int16)", arr!(np.arange(0, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(0, dtype=np.uint32)", arr!(np.arange(0, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(0, dtype=np.int64)", arr!(np.arange(0, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(0, dtype=np.uint64)", arr!(np.arange(0, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(0, dtype=np.float32)", arr!(np.arange(0, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(0, dtype=np.float64)", arr!(np.arange(0, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(0, dtype=np.complex64)", arr!(np.arange(0, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(0, dtype=np.complex128)", arr!(np.arange(0, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.int8)", arr!(np.arange(2, 5, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.uint8)", arr!(np.arange(2, 5, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.int16)", arr!(np.arange(2, 5, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.uint32)", arr!(np.arange(2, 5, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.int64)", arr!(np.arange(2, 5, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.uint64)", arr!(np.arange(2, 5, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.float32)", arr!(np.arange(2, 5, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.float64)", arr!(np.arange(2, 5, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.complex64)", arr!(np.arange(2, 5, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(2, 5, dtype=np.complex128)", arr!(np.arange(2, 5, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.int8)", arr!(np.arange(2, 7, 2, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.uint8)", arr!(np.arange(2, 7, 2, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.int16)", arr!(np.arange(2, 7, 2, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.uint32)", arr!(np.arange(2, 7, 2, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.int64)", arr!(np.arange(2, 7, 2, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.uint64)", arr!(np.arange(2, 7, 2, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.float32)", arr!(np.arange(2, 7, 2, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.float64)", arr!(np.arange(2, 7, 2, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.complex64)", arr!(np.arange(2, 7, 2, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(2, 7, 2, dtype=np.complex128)", arr!(np.arange(2, 7, 2, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.int8)", arr!(np.arange(7, 2, -2, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.uint8)", arr!(np.arange(7, 2, -2, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.int16)", arr!(np.arange(7, 2, -2, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.uint32)", arr!(np.arange(7, 2, -2, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.int64)", arr!(np.arange(7, 2, -2, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.uint64)", arr!(np.arange(7, 2, -2, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.float32)", arr!(np.arange(7, 2, -2, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.float64)", arr!(np.arange(7, 2, -2, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.complex64)", arr!(np.arange(7, 2, -2, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(7, 2, -2, dtype=np.complex128)", arr!(np.arange(7, 2, -2, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.int8)", arr!(np.arange(0, 4.5, 1.5, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.uint8)", arr!(np.arange(0, 4.5, 1.5, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.int16)", arr!(np.arange(0, 4.5, 1.5, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.uint32)", arr!(np.arange(0, 4.5, 1.5, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.int64)", arr!(np.arange(0, 4.5, 1.5, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.uint64)", arr!(np.arange(0, 4.5, 1.5, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.float32)", arr!(np.arange(0, 4.5, 1.5, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.float64)", arr!(np.arange(0, 4.5, 1.5, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.complex64)", arr!(np.arange(0, 4.5, 1.5, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(0, 4.5, 1.5, dtype=np.complex128)", arr!(np.arange(0, 4.5, 1.5, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.int8)", arr!(np.arange(0, 5, 0.5, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.uint8)", arr!(np.arange(0, 5, 0.5, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.int16)", arr!(np.arange(0, 5, 0.5, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.uint32)", arr!(np.arange(0, 5, 0.5, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.int64)", arr!(np.arange(0, 5, 0.5, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.uint64)", arr!(np.arange(0, 5, 0.5, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.float32)", arr!(np.arange(0, 5, 0.5, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.float64)", arr!(np.arange(0, 5, 0.5, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.complex64)", arr!(np.arange(0, 5, 0.5, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(0, 5, 0.5, dtype=np.complex128)", arr!(np.arange(0, 5, 0.5, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.int8)", arr!(np.arange(0.5, 5, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.uint8)", arr!(np.arange(0.5, 5, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.int16)", arr!(np.arange(0.5, 5, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.uint32)", arr!(np.arange(0.5, 5, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.int64)", arr!(np.arange(0.5, 5, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.uint64)", arr!(np.arange(0.5, 5, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.float32)", arr!(np.arange(0.5, 5, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.float64)", arr!(np.arange(0.5, 5, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.complex64)", arr!(np.arange(0.5, 5, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(0.5, 5, dtype=np.complex128)", arr!(np.arange(0.5, 5, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.int8)", arr!(np.arange(5, 0.5, -0.75, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.uint8)", arr!(np.arange(5, 0.5, -0.75, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.int16)", arr!(np.arange(5, 0.5, -0.75, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.uint32)", arr!(np.arange(5, 0.5, -0.75, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.int64)", arr!(np.arange(5, 0.5, -0.75, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.uint64)", arr!(np.arange(5, 0.5, -0.75, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.float32)", arr!(np.arange(5, 0.5, -0.75, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.float64)", arr!(np.arange(5, 0.5, -0.75, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.complex64)", arr!(np.arange(5, 0.5, -0.75, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(5, 0.5, -0.75, dtype=np.complex128)", arr!(np.arange(5, 0.5, -0.75, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.int8)", arr!(np.arange(1.75, 9, 1.25, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.uint8)", arr!(np.arange(1.75, 9, 1.25, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.int16)", arr!(np.arange(1.75, 9, 1.25, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.uint32)", arr!(np.arange(1.75, 9, 1.25, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.int64)", arr!(np.arange(1.75, 9, 1.25, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.uint64)", arr!(np.arange(1.75, 9, 1.25, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.float32)", arr!(np.arange(1.75, 9, 1.25, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.float64)", arr!(np.arange(1.75, 9, 1.25, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.complex64)", arr!(np.arange(1.75, 9, 1.25, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(1.75, 9, 1.25, dtype=np.complex128)", arr!(np.arange(1.75, 9, 1.25, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.int8)", arr!(np.arange(2.9, 3, 0.125, dtype=np.int8)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.uint8)", arr!(np.arange(2.9, 3, 0.125, dtype=np.uint8)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.int16)", arr!(np.arange(2.9, 3, 0.125, dtype=np.int16)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.uint32)", arr!(np.arange(2.9, 3, 0.125, dtype=np.uint32)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.int64)", arr!(np.arange(2.9, 3, 0.125, dtype=np.int64)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.uint64)", arr!(np.arange(2.9, 3, 0.125, dtype=np.uint64)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.float32)", arr!(np.arange(2.9, 3, 0.125, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.float64)", arr!(np.arange(2.9, 3, 0.125, dtype=np.float64)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.complex64)", arr!(np.arange(2.9, 3, 0.125, dtype=np.complex64)).tell()); }
    { answers.compare("np.arange(2.9, 3, 0.125, dtype=np.complex128)", arr!(np.arange(2.9, 3, 0.125, dtype=np.complex128)).tell()); }
    { answers.compare("np.arange(250, 260, dtype=np.uint8)", arr!(np.arange(250, 260, dtype=np.uint8)).tell()); }
    answers.compare("np.arange(100, 400, 50, dtype=np.int8)", told_panic(|| { let _ = arr!(np.arange(100, 400, 50, dtype=np.int8)); }));
    { answers.compare("np.arange(5, 0, -2, dtype=np.uint16)", arr!(np.arange(5, 0, -2, dtype=np.uint16)).tell()); }
    { answers.compare("np.arange(0, 1000, 0.1, dtype=np.float32)[::317]", arr!(np.arange(0, 1000, 0.1, dtype=np.float32)[::317]).tell()); }
    { answers.compare("np.arange(16777210, 16777230, 3, dtype=np.float32)", arr!(np.arange(16777210, 16777230, 3, dtype=np.float32)).tell()); }
    { answers.compare("np.arange(2, dtype=np.bool_)", arr!(np.arange(2, dtype=np.bool_)).tell()); }
    { answers.compare("np.arange(1, 3, dtype=np.bool_)", arr!(np.arange(1, 3, dtype=np.bool_)).tell()); }
    { answers.compare("np.arange(0, dtype=np.bool_)", arr!(np.arange(0, dtype=np.bool_)).tell()); }
    { answers.compare("np.arange(3, dtype=None)", arr!(np.arange(3, dtype=None)).tell()); }
    answers.finish();
}

#[test]
fn promoted() {
    let mut answers = crate::Compared::section("promoted", true);
    { answers.compare("np.promote_types(np.bool_, np.bool_)", arr!(np.promote_types(np.bool_, np.bool_)).tell()); }
    { answers.compare_again("np.promote_types(np.bool_, np.bool_)", try_arr!(np.promote_types(np.bool_, np.bool_)).unwrap().tell()); }
    { answers.compare("np.promote_types(np.bool_, np.int8)", arr!(np.promote_types(np.bool_, np.int8)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.uint8)", arr!(np.promote_types(np.bool_, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.int16)", arr!(np.promote_types(np.bool_, np.int16)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.uint32)", arr!(np.promote_types(np.bool_, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.int64)", arr!(np.promote_types(np.bool_, np.int64)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.uint64)", arr!(np.promote_types(np.bool_, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.float32)", arr!(np.promote_types(np.bool_, np.float32)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.float64)", arr!(np.promote_types(np.bool_, np.float64)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.complex64)", arr!(np.promote_types(np.bool_, np.complex64)).tell()); }
    { answers.compare("np.promote_types(np.bool_, np.complex128)", arr!(np.promote_types(np.bool_, np.complex128)).tell()); }
    { answers.compare("np.promote_types(np.int8, np.int8)", arr!(np.promote_types(np.int8, np.int8)).tell()); }
    { answers.compare("np.promote_types(np.int8, np.uint8)", arr!(np.promote_types(np.int8, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.int8, np.uint32)", arr!(np.promote_types(np.int8, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.int8, np.uint64)", arr!(np.promote_types(np.int8, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.uint8, np.uint8)", arr!(np.promote_types(np.uint8, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.int16, np.int8)", arr!(np.promote_types(np.int16, np.int8)).tell()); }
    { answers.compare("np.promote_types(np.int16, np.uint8)", arr!(np.promote_types(np.int16, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.int16, np.int16)", arr!(np.promote_types(np.int16, np.int16)).tell()); }
    { answers.compare("np.promote_types(np.int16, np.uint32)", arr!(np.promote_types(np.int16, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.int16, np.int64)", arr!(np.promote_types(np.int16, np.int64)).tell()); }
    { answers.compare("np.promote_types(np.int16, np.uint64)", arr!(np.promote_types(np.int16, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.uint32, np.uint8)", arr!(np.promote_types(np.uint32, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.uint32, np.uint32)", arr!(np.promote_types(np.uint32, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.uint32, np.uint64)", arr!(np.promote_types(np.uint32, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.int64, np.int8)", arr!(np.promote_types(np.int64, np.int8)).tell()); }
    { answers.compare("np.promote_types(np.int64, np.uint8)", arr!(np.promote_types(np.int64, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.int64, np.uint32)", arr!(np.promote_types(np.int64, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.int64, np.int64)", arr!(np.promote_types(np.int64, np.int64)).tell()); }
    { answers.compare("np.promote_types(np.int64, np.uint64)", arr!(np.promote_types(np.int64, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.uint64, np.uint8)", arr!(np.promote_types(np.uint64, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.uint64, np.uint64)", arr!(np.promote_types(np.uint64, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.float32, np.int8)", arr!(np.promote_types(np.float32, np.int8)).tell()); }
    { answers.compare("np.promote_types(np.float32, np.uint8)", arr!(np.promote_types(np.float32, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.float32, np.int16)", arr!(np.promote_types(np.float32, np.int16)).tell()); }
    { answers.compare("np.promote_types(np.float32, np.uint32)", arr!(np.promote_types(np.float32, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.float32, np.int64)", arr!(np.promote_types(np.float32, np.int64)).tell()); }
    { answers.compare("np.promote_types(np.float32, np.uint64)", arr!(np.promote_types(np.float32, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.float32, np.float32)", arr!(np.promote_types(np.float32, np.float32)).tell()); }
    { answers.compare("np.promote_types(np.float32, np.float64)", arr!(np.promote_types(np.float32, np.float64)).tell()); }
    { answers.compare("np.promote_types(np.float64, np.int8)", arr!(np.promote_types(np.float64, np.int8)).tell()); }
    { answers.compare("np.promote_types(np.float64, np.uint8)", arr!(np.promote_types(np.float64, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.float64, np.int16)", arr!(np.promote_types(np.float64, np.int16)).tell()); }
    { answers.compare("np.promote_types(np.float64, np.uint32)", arr!(np.promote_types(np.float64, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.float64, np.int64)", arr!(np.promote_types(np.float64, np.int64)).tell()); }
    { answers.compare("np.promote_types(np.float64, np.uint64)", arr!(np.promote_types(np.float64, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.float64, np.float64)", arr!(np.promote_types(np.float64, np.float64)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.int8)", arr!(np.promote_types(np.complex64, np.int8)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.uint8)", arr!(np.promote_types(np.complex64, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.int16)", arr!(np.promote_types(np.complex64, np.int16)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.uint32)", arr!(np.promote_types(np.complex64, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.int64)", arr!(np.promote_types(np.complex64, np.int64)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.uint64)", arr!(np.promote_types(np.complex64, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.float32)", arr!(np.promote_types(np.complex64, np.float32)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.float64)", arr!(np.promote_types(np.complex64, np.float64)).tell()); }
    { answers.compare("np.promote_types(np.complex64, np.complex64)", arr!(np.promote_types(np.complex64, np.complex64)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.int8)", arr!(np.promote_types(np.complex128, np.int8)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.uint8)", arr!(np.promote_types(np.complex128, np.uint8)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.int16)", arr!(np.promote_types(np.complex128, np.int16)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.uint32)", arr!(np.promote_types(np.complex128, np.uint32)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.int64)", arr!(np.promote_types(np.complex128, np.int64)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.uint64)", arr!(np.promote_types(np.complex128, np.uint64)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.float32)", arr!(np.promote_types(np.complex128, np.float32)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.float64)", arr!(np.promote_types(np.complex128, np.float64)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.complex64)", arr!(np.promote_types(np.complex128, np.complex64)).tell()); }
    { answers.compare("np.promote_types(np.complex128, np.complex128)", arr!(np.promote_types(np.complex128, np.complex128)).tell()); }
    answers.finish();
}

#[test]
fn cast_rules() {
    let mut answers = crate::Compared::section("cast_rules", true);
    { answers.compare("np.can_cast(np.bool_, np.bool_, \"no\")", arr!(np.can_cast(np.bool_, np.bool_, "no")).tell()); }
    { answers.compare_again("np.can_cast(np.bool_, np.bool_, \"no\")", try_arr!(np.can_cast(np.bool_, np.bool_, "no")).unwrap().tell()); }
    { answers.compare("np.can_cast(np.bool_, np.bool_, \"safe\")", arr!(np.can_cast(np.bool_, np.bool_, "safe")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.bool_, \"same_kind\")", arr!(np.can_cast(np.bool_, np.bool_, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.bool_, \"unsafe\")", arr!(np.can_cast(np.bool_, np.bool_, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.int16, \"no\")", arr!(np.can_cast(np.bool_, np.int16, "no")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.int16, \"safe\")", arr!(np.can_cast(np.bool_, np.int16, "safe")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.int16, \"same_kind\")", arr!(np.can_cast(np.bool_, np.int16, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.int16, \"unsafe\")", arr!(np.can_cast(np.bool_, np.int16, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.uint64, \"no\")", arr!(np.can_cast(np.bool_, np.uint64, "no")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.uint64, \"safe\")", arr!(np.can_cast(np.bool_, np.uint64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.uint64, \"same_kind\")", arr!(np.can_cast(np.bool_, np.uint64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.uint64, \"unsafe\")", arr!(np.can_cast(np.bool_, np.uint64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.complex64, \"no\")", arr!(np.can_cast(np.bool_, np.complex64, "no")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.complex64, \"safe\")", arr!(np.can_cast(np.bool_, np.complex64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.complex64, \"same_kind\")", arr!(np.can_cast(np.bool_, np.complex64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.bool_, np.complex64, \"unsafe\")", arr!(np.can_cast(np.bool_, np.complex64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.uint8, \"no\")", arr!(np.can_cast(np.int8, np.uint8, "no")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.uint8, \"safe\")", arr!(np.can_cast(np.int8, np.uint8, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.uint8, \"same_kind\")", arr!(np.can_cast(np.int8, np.uint8, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.uint8, \"unsafe\")", arr!(np.can_cast(np.int8, np.uint8, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.uint8, np.uint8, \"no\")", arr!(np.can_cast(np.uint8, np.uint8, "no")).tell()); }
    { answers.compare("np.can_cast(np.uint8, np.uint8, \"safe\")", arr!(np.can_cast(np.uint8, np.uint8, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint8, np.uint8, \"same_kind\")", arr!(np.can_cast(np.uint8, np.uint8, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint8, np.uint8, \"unsafe\")", arr!(np.can_cast(np.uint8, np.uint8, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.int16, \"no\")", arr!(np.can_cast(np.int16, np.int16, "no")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.int16, \"safe\")", arr!(np.can_cast(np.int16, np.int16, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.int16, \"same_kind\")", arr!(np.can_cast(np.int16, np.int16, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.int16, \"unsafe\")", arr!(np.can_cast(np.int16, np.int16, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.uint64, \"no\")", arr!(np.can_cast(np.int16, np.uint64, "no")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.uint64, \"safe\")", arr!(np.can_cast(np.int16, np.uint64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.uint64, \"same_kind\")", arr!(np.can_cast(np.int16, np.uint64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.uint64, \"unsafe\")", arr!(np.can_cast(np.int16, np.uint64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.uint64, \"no\")", arr!(np.can_cast(np.uint32, np.uint64, "no")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.uint64, \"safe\")", arr!(np.can_cast(np.uint32, np.uint64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.uint64, \"same_kind\")", arr!(np.can_cast(np.uint32, np.uint64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.uint64, \"unsafe\")", arr!(np.can_cast(np.uint32, np.uint64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.int64, np.uint32, \"no\")", arr!(np.can_cast(np.int64, np.uint32, "no")).tell()); }
    { answers.compare("np.can_cast(np.int64, np.uint32, \"safe\")", arr!(np.can_cast(np.int64, np.uint32, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int64, np.uint32, \"same_kind\")", arr!(np.can_cast(np.int64, np.uint32, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int64, np.uint32, \"unsafe\")", arr!(np.can_cast(np.int64, np.uint32, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.uint8, \"no\")", arr!(np.can_cast(np.uint64, np.uint8, "no")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.uint8, \"safe\")", arr!(np.can_cast(np.uint64, np.uint8, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.uint8, \"same_kind\")", arr!(np.can_cast(np.uint64, np.uint8, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.uint8, \"unsafe\")", arr!(np.can_cast(np.uint64, np.uint8, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.uint8, \"no\")", arr!(np.can_cast(np.float32, np.uint8, "no")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.uint8, \"safe\")", arr!(np.can_cast(np.float32, np.uint8, "safe")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.uint8, \"same_kind\")", arr!(np.can_cast(np.float32, np.uint8, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.uint8, \"unsafe\")", arr!(np.can_cast(np.float32, np.uint8, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.int64, \"no\")", arr!(np.can_cast(np.float32, np.int64, "no")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.int64, \"safe\")", arr!(np.can_cast(np.float32, np.int64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.int64, \"same_kind\")", arr!(np.can_cast(np.float32, np.int64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.int64, \"unsafe\")", arr!(np.can_cast(np.float32, np.int64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.float64, \"no\")", arr!(np.can_cast(np.float32, np.float64, "no")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.float64, \"safe\")", arr!(np.can_cast(np.float32, np.float64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.float64, \"same_kind\")", arr!(np.can_cast(np.float32, np.float64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.float64, \"unsafe\")", arr!(np.can_cast(np.float32, np.float64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.int16, \"no\")", arr!(np.can_cast(np.float64, np.int16, "no")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.int16, \"safe\")", arr!(np.can_cast(np.float64, np.int16, "safe")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.int16, \"same_kind\")", arr!(np.can_cast(np.float64, np.int16, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.int16, \"unsafe\")", arr!(np.can_cast(np.float64, np.int16, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.uint64, \"no\")", arr!(np.can_cast(np.float64, np.uint64, "no")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.uint64, \"safe\")", arr!(np.can_cast(np.float64, np.uint64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.uint64, \"same_kind\")", arr!(np.can_cast(np.float64, np.uint64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.uint64, \"unsafe\")", arr!(np.can_cast(np.float64, np.uint64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.uint8, \"no\")", arr!(np.can_cast(np.complex64, np.uint8, "no")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.uint8, \"safe\")", arr!(np.can_cast(np.complex64, np.uint8, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.uint8, \"same_kind\")", arr!(np.can_cast(np.complex64, np.uint8, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.uint8, \"unsafe\")", arr!(np.can_cast(np.complex64, np.uint8, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.int64, \"no\")", arr!(np.can_cast(np.complex64, np.int64, "no")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.int64, \"safe\")", arr!(np.can_cast(np.complex64, np.int64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.int64, \"same_kind\")", arr!(np.can_cast(np.complex64, np.int64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.int64, \"unsafe\")", arr!(np.can_cast(np.complex64, np.int64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.float64, \"no\")", arr!(np.can_cast(np.complex64, np.float64, "no")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.float64, \"safe\")", arr!(np.can_cast(np.complex64, np.float64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.float64, \"same_kind\")", arr!(np.can_cast(np.complex64, np.float64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.float64, \"unsafe\")", arr!(np.can_cast(np.complex64, np.float64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.uint8, \"no\")", arr!(np.can_cast(np.complex128, np.uint8, "no")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.uint8, \"safe\")", arr!(np.can_cast(np.complex128, np.uint8, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.uint8, \"same_kind\")", arr!(np.can_cast(np.complex128, np.uint8, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.uint8, \"unsafe\")", arr!(np.can_cast(np.complex128, np.uint8, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.int64, \"no\")", arr!(np.can_cast(np.complex128, np.int64, "no")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.int64, \"safe\")", arr!(np.can_cast(np.complex128, np.int64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.int64, \"same_kind\")", arr!(np.can_cast(np.complex128, np.int64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.int64, \"unsafe\")", arr!(np.can_cast(np.complex128, np.int64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.float64, \"no\")", arr!(np.can_cast(np.complex128, np.float64, "no")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.float64, \"safe\")", arr!(np.can_cast(np.complex128, np.float64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.float64, \"same_kind\")", arr!(np.can_cast(np.complex128, np.float64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.float64, \"unsafe\")", arr!(np.can_cast(np.complex128, np.float64, "unsafe")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.bool_, \"equiv\")", arr!(np.can_cast(np.int8, np.bool_, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.bool_, \"safe\")", arr!(np.can_cast(np.int8, np.bool_, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.bool_, \"same_kind\")", arr!(np.can_cast(np.int8, np.bool_, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.bool_, \"equiv\")", arr!(np.can_cast(np.uint32, np.bool_, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.bool_, \"safe\")", arr!(np.can_cast(np.uint32, np.bool_, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.bool_, \"same_kind\")", arr!(np.can_cast(np.uint32, np.bool_, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.bool_, \"equiv\")", arr!(np.can_cast(np.float32, np.bool_, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.bool_, \"safe\")", arr!(np.can_cast(np.float32, np.bool_, "safe")).tell()); }
    { answers.compare("np.can_cast(np.float32, np.bool_, \"same_kind\")", arr!(np.can_cast(np.float32, np.bool_, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.bool_, \"equiv\")", arr!(np.can_cast(np.complex128, np.bool_, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.bool_, \"safe\")", arr!(np.can_cast(np.complex128, np.bool_, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex128, np.bool_, \"same_kind\")", arr!(np.can_cast(np.complex128, np.bool_, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.int8, \"equiv\")", arr!(np.can_cast(np.uint32, np.int8, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.int8, \"safe\")", arr!(np.can_cast(np.uint32, np.int8, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.int8, \"same_kind\")", arr!(np.can_cast(np.uint32, np.int8, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.int16, \"equiv\")", arr!(np.can_cast(np.int8, np.int16, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.int16, \"safe\")", arr!(np.can_cast(np.int8, np.int16, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.int16, \"same_kind\")", arr!(np.can_cast(np.int8, np.int16, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.int16, \"equiv\")", arr!(np.can_cast(np.uint32, np.int16, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.int16, \"safe\")", arr!(np.can_cast(np.uint32, np.int16, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.int16, \"same_kind\")", arr!(np.can_cast(np.uint32, np.int16, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint8, np.uint32, \"equiv\")", arr!(np.can_cast(np.uint8, np.uint32, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint8, np.uint32, \"safe\")", arr!(np.can_cast(np.uint8, np.uint32, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint8, np.uint32, \"same_kind\")", arr!(np.can_cast(np.uint8, np.uint32, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.int64, \"equiv\")", arr!(np.can_cast(np.int8, np.int64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.int64, \"safe\")", arr!(np.can_cast(np.int8, np.int64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.int64, \"same_kind\")", arr!(np.can_cast(np.int8, np.int64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int64, np.int64, \"equiv\")", arr!(np.can_cast(np.int64, np.int64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.int64, np.int64, \"safe\")", arr!(np.can_cast(np.int64, np.int64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int64, np.int64, \"same_kind\")", arr!(np.can_cast(np.int64, np.int64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.uint64, \"equiv\")", arr!(np.can_cast(np.uint64, np.uint64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.uint64, \"safe\")", arr!(np.can_cast(np.uint64, np.uint64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.uint64, \"same_kind\")", arr!(np.can_cast(np.uint64, np.uint64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.float32, \"equiv\")", arr!(np.can_cast(np.int16, np.float32, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.float32, \"safe\")", arr!(np.can_cast(np.int16, np.float32, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.float32, \"same_kind\")", arr!(np.can_cast(np.int16, np.float32, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.float32, \"equiv\")", arr!(np.can_cast(np.uint64, np.float32, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.float32, \"safe\")", arr!(np.can_cast(np.uint64, np.float32, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.float32, \"same_kind\")", arr!(np.can_cast(np.uint64, np.float32, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.float64, \"equiv\")", arr!(np.can_cast(np.int8, np.float64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.float64, \"safe\")", arr!(np.can_cast(np.int8, np.float64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int8, np.float64, \"same_kind\")", arr!(np.can_cast(np.int8, np.float64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.float64, \"equiv\")", arr!(np.can_cast(np.uint32, np.float64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.float64, \"safe\")", arr!(np.can_cast(np.uint32, np.float64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint32, np.float64, \"same_kind\")", arr!(np.can_cast(np.uint32, np.float64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.float64, \"equiv\")", arr!(np.can_cast(np.float64, np.float64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.float64, \"safe\")", arr!(np.can_cast(np.float64, np.float64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.float64, np.float64, \"same_kind\")", arr!(np.can_cast(np.float64, np.float64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.complex64, \"equiv\")", arr!(np.can_cast(np.int16, np.complex64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.complex64, \"safe\")", arr!(np.can_cast(np.int16, np.complex64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.complex64, \"same_kind\")", arr!(np.can_cast(np.int16, np.complex64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.complex64, \"equiv\")", arr!(np.can_cast(np.uint64, np.complex64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.complex64, \"safe\")", arr!(np.can_cast(np.uint64, np.complex64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.complex64, \"same_kind\")", arr!(np.can_cast(np.uint64, np.complex64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.complex64, \"equiv\")", arr!(np.can_cast(np.complex64, np.complex64, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.complex64, \"safe\")", arr!(np.can_cast(np.complex64, np.complex64, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.complex64, \"same_kind\")", arr!(np.can_cast(np.complex64, np.complex64, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.complex128, \"equiv\")", arr!(np.can_cast(np.int16, np.complex128, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.complex128, \"safe\")", arr!(np.can_cast(np.int16, np.complex128, "safe")).tell()); }
    { answers.compare("np.can_cast(np.int16, np.complex128, \"same_kind\")", arr!(np.can_cast(np.int16, np.complex128, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.complex128, \"equiv\")", arr!(np.can_cast(np.uint64, np.complex128, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.complex128, \"safe\")", arr!(np.can_cast(np.uint64, np.complex128, "safe")).tell()); }
    { answers.compare("np.can_cast(np.uint64, np.complex128, \"same_kind\")", arr!(np.can_cast(np.uint64, np.complex128, "same_kind")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.complex128, \"equiv\")", arr!(np.can_cast(np.complex64, np.complex128, "equiv")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.complex128, \"safe\")", arr!(np.can_cast(np.complex64, np.complex128, "safe")).tell()); }
    { answers.compare("np.can_cast(np.complex64, np.complex128, \"same_kind\")", arr!(np.can_cast(np.complex64, np.complex128, "same_kind")).tell()); }
    { answers.compare("np.can_cast(\"i4\", \"f4\")", arr!(np.can_cast("i4", "f4")).tell()); }
    { answers.compare("np.can_cast(np.int32, np.float64)", arr!(np.can_cast(np.int32, np.float64)).tell()); }
    { answers.compare("np.can_cast(np.int64, np.complex64)", arr!(np.can_cast(np.int64, np.complex64)).tell()); }
    { answers.compare("np.can_cast(\"<f8\", float)", arr!(np.can_cast("<f8", float)).tell()); }
    { answers.compare("np.issubdtype(np.bool_, np.integer)", arr!(np.issubdtype(np.bool_, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.bool_, np.signedinteger)", arr!(np.issubdtype(np.bool_, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.bool_, np.floating)", arr!(np.issubdtype(np.bool_, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.bool_, np.inexact)", arr!(np.issubdtype(np.bool_, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.bool_, np.number)", arr!(np.issubdtype(np.bool_, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.bool_, np.generic)", arr!(np.issubdtype(np.bool_, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.bool_, np.complexfloating)", arr!(np.issubdtype(np.bool_, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.bool_, np.unsignedinteger)", arr!(np.issubdtype(np.bool_, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.int8, np.integer)", arr!(np.issubdtype(np.int8, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.int8, np.signedinteger)", arr!(np.issubdtype(np.int8, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.int8, np.floating)", arr!(np.issubdtype(np.int8, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.int8, np.inexact)", arr!(np.issubdtype(np.int8, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.int8, np.number)", arr!(np.issubdtype(np.int8, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.int8, np.generic)", arr!(np.issubdtype(np.int8, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.int8, np.complexfloating)", arr!(np.issubdtype(np.int8, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.int8, np.unsignedinteger)", arr!(np.issubdtype(np.int8, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.uint8, np.integer)", arr!(np.issubdtype(np.uint8, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.uint8, np.signedinteger)", arr!(np.issubdtype(np.uint8, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.uint8, np.floating)", arr!(np.issubdtype(np.uint8, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.uint8, np.inexact)", arr!(np.issubdtype(np.uint8, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.uint8, np.number)", arr!(np.issubdtype(np.uint8, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.uint8, np.generic)", arr!(np.issubdtype(np.uint8, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.uint8, np.complexfloating)", arr!(np.issubdtype(np.uint8, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.uint8, np.unsignedinteger)", arr!(np.issubdtype(np.uint8, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.int16, np.integer)", arr!(np.issubdtype(np.int16, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.int16, np.signedinteger)", arr!(np.issubdtype(np.int16, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.int16, np.floating)", arr!(np.issubdtype(np.int16, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.int16, np.inexact)", arr!(np.issubdtype(np.int16, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.int16, np.number)", arr!(np.issubdtype(np.int16, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.int16, np.generic)", arr!(np.issubdtype(np.int16, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.int16, np.complexfloating)", arr!(np.issubdtype(np.int16, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.int16, np.unsignedinteger)", arr!(np.issubdtype(np.int16, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.uint32, np.integer)", arr!(np.issubdtype(np.uint32, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.uint32, np.signedinteger)", arr!(np.issubdtype(np.uint32, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.uint32, np.floating)", arr!(np.issubdtype(np.uint32, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.uint32, np.inexact)", arr!(np.issubdtype(np.uint32, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.uint32, np.number)", arr!(np.issubdtype(np.uint32, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.uint32, np.generic)", arr!(np.issubdtype(np.uint32, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.uint32, np.complexfloating)", arr!(np.issubdtype(np.uint32, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.uint32, np.unsignedinteger)", arr!(np.issubdtype(np.uint32, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.int64, np.integer)", arr!(np.issubdtype(np.int64, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.int64, np.signedinteger)", arr!(np.issubdtype(np.int64, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.int64, np.floating)", arr!(np.issubdtype(np.int64, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.int64, np.inexact)", arr!(np.issubdtype(np.int64, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.int64, np.number)", arr!(np.issubdtype(np.int64, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.int64, np.generic)", arr!(np.issubdtype(np.int64, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.int64, np.complexfloating)", arr!(np.issubdtype(np.int64, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.int64, np.unsignedinteger)", arr!(np.issubdtype(np.int64, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.uint64, np.integer)", arr!(np.issubdtype(np.uint64, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.uint64, np.signedinteger)", arr!(np.issubdtype(np.uint64, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.uint64, np.floating)", arr!(np.issubdtype(np.uint64, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.uint64, np.inexact)", arr!(np.issubdtype(np.uint64, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.uint64, np.number)", arr!(np.issubdtype(np.uint64, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.uint64, np.generic)", arr!(np.issubdtype(np.uint64, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.uint64, np.complexfloating)", arr!(np.issubdtype(np.uint64, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.uint64, np.unsignedinteger)", arr!(np.issubdtype(np.uint64, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.float32, np.integer)", arr!(np.issubdtype(np.float32, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.float32, np.signedinteger)", arr!(np.issubdtype(np.float32, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.float32, np.floating)", arr!(np.issubdtype(np.float32, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.float32, np.inexact)", arr!(np.issubdtype(np.float32, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.float32, np.number)", arr!(np.issubdtype(np.float32, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.float32, np.generic)", arr!(np.issubdtype(np.float32, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.float32, np.complexfloating)", arr!(np.issubdtype(np.float32, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.float32, np.unsignedinteger)", arr!(np.issubdtype(np.float32, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.float64, np.integer)", arr!(np.issubdtype(np.float64, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.float64, np.signedinteger)", arr!(np.issubdtype(np.float64, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.float64, np.floating)", arr!(np.issubdtype(np.float64, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.float64, np.inexact)", arr!(np.issubdtype(np.float64, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.float64, np.number)", arr!(np.issubdtype(np.float64, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.float64, np.generic)", arr!(np.issubdtype(np.float64, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.float64, np.complexfloating)", arr!(np.issubdtype(np.float64, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.float64, np.unsignedinteger)", arr!(np.issubdtype(np.float64, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.complex64, np.integer)", arr!(np.issubdtype(np.complex64, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.complex64, np.signedinteger)", arr!(np.issubdtype(np.complex64, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.complex64, np.floating)", arr!(np.issubdtype(np.complex64, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.complex64, np.inexact)", arr!(np.issubdtype(np.complex64, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.complex64, np.number)", arr!(np.issubdtype(np.complex64, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.complex64, np.generic)", arr!(np.issubdtype(np.complex64, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.complex64, np.complexfloating)", arr!(np.issubdtype(np.complex64, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.complex64, np.unsignedinteger)", arr!(np.issubdtype(np.complex64, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.complex128, np.integer)", arr!(np.issubdtype(np.complex128, np.integer)).tell()); }
    { answers.compare("np.issubdtype(np.complex128, np.signedinteger)", arr!(np.issubdtype(np.complex128, np.signedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.complex128, np.floating)", arr!(np.issubdtype(np.complex128, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.complex128, np.inexact)", arr!(np.issubdtype(np.complex128, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.complex128, np.number)", arr!(np.issubdtype(np.complex128, np.number)).tell()); }
    { answers.compare("np.issubdtype(np.complex128, np.generic)", arr!(np.issubdtype(np.complex128, np.generic)).tell()); }
    { answers.compare("np.issubdtype(np.complex128, np.complexfloating)", arr!(np.issubdtype(np.complex128, np.complexfloating)).tell()); }
    { answers.compare("np.issubdtype(np.complex128, np.unsignedinteger)", arr!(np.issubdtype(np.complex128, np.unsignedinteger)).tell()); }
    { answers.compare("np.issubdtype(np.float64, float)", arr!(np.issubdtype(np.float64, float)).tell()); }
    { answers.compare("np.issubdtype(np.float32, float)", arr!(np.issubdtype(np.float32, float)).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.issubdtype(a.dtype, np.floating)", arr!(np.issubdtype(a.dtype, np.floating)).tell()); }
    { answers.compare("np.issubdtype(np.floating, np.inexact)", arr!(np.issubdtype(np.floating, np.inexact)).tell()); }
    { answers.compare("np.issubdtype(np.inexact, np.floating)", arr!(np.issubdtype(np.inexact, np.floating)).tell()); }
    { answers.compare("np.issubdtype(\"i4\", np.integer)", arr!(np.issubdtype("i4", np.integer)).tell()); }
    { answers.compare("np.isdtype(np.bool_, \"bool\")", arr!(np.isdtype(np.bool_, "bool")).tell()); }
    { answers.compare("np.isdtype(np.bool_, \"signed integer\")", arr!(np.isdtype(np.bool_, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.bool_, \"unsigned integer\")", arr!(np.isdtype(np.bool_, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.bool_, \"integral\")", arr!(np.isdtype(np.bool_, "integral")).tell()); }
    { answers.compare("np.isdtype(np.bool_, \"real floating\")", arr!(np.isdtype(np.bool_, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.bool_, \"complex floating\")", arr!(np.isdtype(np.bool_, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.bool_, \"numeric\")", arr!(np.isdtype(np.bool_, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.int8, \"bool\")", arr!(np.isdtype(np.int8, "bool")).tell()); }
    { answers.compare("np.isdtype(np.int8, \"signed integer\")", arr!(np.isdtype(np.int8, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.int8, \"unsigned integer\")", arr!(np.isdtype(np.int8, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.int8, \"integral\")", arr!(np.isdtype(np.int8, "integral")).tell()); }
    { answers.compare("np.isdtype(np.int8, \"real floating\")", arr!(np.isdtype(np.int8, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.int8, \"complex floating\")", arr!(np.isdtype(np.int8, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.int8, \"numeric\")", arr!(np.isdtype(np.int8, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.uint8, \"bool\")", arr!(np.isdtype(np.uint8, "bool")).tell()); }
    { answers.compare("np.isdtype(np.uint8, \"signed integer\")", arr!(np.isdtype(np.uint8, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.uint8, \"unsigned integer\")", arr!(np.isdtype(np.uint8, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.uint8, \"integral\")", arr!(np.isdtype(np.uint8, "integral")).tell()); }
    { answers.compare("np.isdtype(np.uint8, \"real floating\")", arr!(np.isdtype(np.uint8, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.uint8, \"complex floating\")", arr!(np.isdtype(np.uint8, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.uint8, \"numeric\")", arr!(np.isdtype(np.uint8, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.int16, \"bool\")", arr!(np.isdtype(np.int16, "bool")).tell()); }
    { answers.compare("np.isdtype(np.int16, \"signed integer\")", arr!(np.isdtype(np.int16, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.int16, \"unsigned integer\")", arr!(np.isdtype(np.int16, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.int16, \"integral\")", arr!(np.isdtype(np.int16, "integral")).tell()); }
    { answers.compare("np.isdtype(np.int16, \"real floating\")", arr!(np.isdtype(np.int16, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.int16, \"complex floating\")", arr!(np.isdtype(np.int16, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.int16, \"numeric\")", arr!(np.isdtype(np.int16, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.uint32, \"bool\")", arr!(np.isdtype(np.uint32, "bool")).tell()); }
    { answers.compare("np.isdtype(np.uint32, \"signed integer\")", arr!(np.isdtype(np.uint32, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.uint32, \"unsigned integer\")", arr!(np.isdtype(np.uint32, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.uint32, \"integral\")", arr!(np.isdtype(np.uint32, "integral")).tell()); }
    { answers.compare("np.isdtype(np.uint32, \"real floating\")", arr!(np.isdtype(np.uint32, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.uint32, \"complex floating\")", arr!(np.isdtype(np.uint32, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.uint32, \"numeric\")", arr!(np.isdtype(np.uint32, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.int64, \"bool\")", arr!(np.isdtype(np.int64, "bool")).tell()); }
    { answers.compare("np.isdtype(np.int64, \"signed integer\")", arr!(np.isdtype(np.int64, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.int64, \"unsigned integer\")", arr!(np.isdtype(np.int64, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.int64, \"integral\")", arr!(np.isdtype(np.int64, "integral")).tell()); }
    { answers.compare("np.isdtype(np.int64, \"real floating\")", arr!(np.isdtype(np.int64, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.int64, \"complex floating\")", arr!(np.isdtype(np.int64, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.int64, \"numeric\")", arr!(np.isdtype(np.int64, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.uint64, \"bool\")", arr!(np.isdtype(np.uint64, "bool")).tell()); }
    { answers.compare("np.isdtype(np.uint64, \"signed integer\")", arr!(np.isdtype(np.uint64, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.uint64, \"unsigned integer\")", arr!(np.isdtype(np.uint64, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.uint64, \"integral\")", arr!(np.isdtype(np.uint64, "integral")).tell()); }
    { answers.compare("np.isdtype(np.uint64, \"real floating\")", arr!(np.isdtype(np.uint64, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.uint64, \"complex floating\")", arr!(np.isdtype(np.uint64, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.uint64, \"numeric\")", arr!(np.isdtype(np.uint64, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.float32, \"bool\")", arr!(np.isdtype(np.float32, "bool")).tell()); }
    { answers.compare("np.isdtype(np.float32, \"signed integer\")", arr!(np.isdtype(np.float32, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.float32, \"unsigned integer\")", arr!(np.isdtype(np.float32, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.float32, \"integral\")", arr!(np.isdtype(np.float32, "integral")).tell()); }
    { answers.compare("np.isdtype(np.float32, \"real floating\")", arr!(np.isdtype(np.float32, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.float32, \"complex floating\")", arr!(np.isdtype(np.float32, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.float32, \"numeric\")", arr!(np.isdtype(np.float32, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.float64, \"bool\")", arr!(np.isdtype(np.float64, "bool")).tell()); }
    { answers.compare("np.isdtype(np.float64, \"signed integer\")", arr!(np.isdtype(np.float64, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.float64, \"unsigned integer\")", arr!(np.isdtype(np.float64, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.float64, \"integral\")", arr!(np.isdtype(np.float64, "integral")).tell()); }
    { answers.compare("np.isdtype(np.float64, \"real floating\")", arr!(np.isdtype(np.float64, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.float64, \"complex floating\")", arr!(np.isdtype(np.float64, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.float64, \"numeric\")", arr!(np.isdtype(np.float64, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.complex64, \"bool\")", arr!(np.isdtype(np.complex64, "bool")).tell()); }
    { answers.compare("np.isdtype(np.complex64, \"signed integer\")", arr!(np.isdtype(np.complex64, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.complex64, \"unsigned integer\")", arr!(np.isdtype(np.complex64, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.complex64, \"integral\")", arr!(np.isdtype(np.complex64, "integral")).tell()); }
    { answers.compare("np.isdtype(np.complex64, \"real floating\")", arr!(np.isdtype(np.complex64, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.complex64, \"complex floating\")", arr!(np.isdtype(np.complex64, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.complex64, \"numeric\")", arr!(np.isdtype(np.complex64, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.complex128, \"bool\")", arr!(np.isdtype(np.complex128, "bool")).tell()); }
    { answers.compare("np.isdtype(np.complex128, \"signed integer\")", arr!(np.isdtype(np.complex128, "signed integer")).tell()); }
    { answers.compare("np.isdtype(np.complex128, \"unsigned integer\")", arr!(np.isdtype(np.complex128, "unsigned integer")).tell()); }
    { answers.compare("np.isdtype(np.complex128, \"integral\")", arr!(np.isdtype(np.complex128, "integral")).tell()); }
    { answers.compare("np.isdtype(np.complex128, \"real floating\")", arr!(np.isdtype(np.complex128, "real floating")).tell()); }
    { answers.compare("np.isdtype(np.complex128, \"complex floating\")", arr!(np.isdtype(np.complex128, "complex floating")).tell()); }
    { answers.compare("np.isdtype(np.complex128, \"numeric\")", arr!(np.isdtype(np.complex128, "numeric")).tell()); }
    { answers.compare("np.isdtype(np.int8, (\"signed integer\", \"bool\"))", arr!(np.isdtype(np.int8, ("signed integer", "bool"))).tell()); }
    { answers.compare("np.isdtype(np.int8, np.int8)", arr!(np.isdtype(np.int8, np.int8)).tell()); }
    { answers.compare("np.isdtype(np.int8, np.int16)", arr!(np.isdtype(np.int8, np.int16)).tell()); }
    { answers.compare("np.isscalar(3)", arr!(np.isscalar(3)).tell()); }
    { answers.compare("np.isscalar(3.5)", arr!(np.isscalar(3.5)).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.isscalar(a)", arr!(np.isscalar(a)).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.isscalar(\"a\")", arr!(np.isscalar("a")).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.iscomplexobj(z)", arr!(np.iscomplexobj(z)).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.iscomplexobj(a)", arr!(np.iscomplexobj(a)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.isrealobj(z)", arr!(np.isrealobj(z)).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.isrealobj(i)", arr!(np.isrealobj(i)).tell()); }
    answers.finish();
}

#[test]
fn types_of_results() {
    let mut answers = crate::Compared::section("types_of_results", true);
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.result_type(a, i)", arr!(np.result_type(a, i)).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare_again("np.result_type(a, i)", try_arr!(np.result_type(a, i)).unwrap().tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.result_type(i, 3)", arr!(np.result_type(i, 3)).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.result_type(s, 3)", arr!(np.result_type(s, 3)).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.result_type(s, 3.5)", arr!(np.result_type(s, 3.5)).tell()); }
    { let mut b = arr!(np.array([True, False])).keep(); answers.compare("np.result_type(b, 3)", arr!(np.result_type(b, 3)).tell()); }
    { let mut b = arr!(np.array([True, False])).keep(); answers.compare("np.result_type(b, 3.5)", arr!(np.result_type(b, 3.5)).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.result_type(i, 2.5)", arr!(np.result_type(i, 2.5)).tell()); }
    { answers.compare("np.result_type(np.int8, np.uint8)", arr!(np.result_type(np.int8, np.uint8)).tell()); }
    { answers.compare("np.result_type(np.int8, 300)", arr!(np.result_type(np.int8, 300)).tell()); }
    { answers.compare("np.result_type(1, 2)", arr!(np.result_type(1, 2)).tell()); }
    { answers.compare("np.result_type(1, 2.5)", arr!(np.result_type(1, 2.5)).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.result_type(a, z)", arr!(np.result_type(a, z)).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.result_type(s, \"f4\", np.int8)", arr!(np.result_type(s, "f4", np.int8)).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); let mut b = arr!(np.array([True, False])).keep(); answers.compare("np.result_type(s, i, b)", arr!(np.result_type(s, i, b)).tell()); }
    { answers.compare("np.result_type(np.uint64, np.int64)", arr!(np.result_type(np.uint64, np.int64)).tell()); }
    { answers.compare("np.min_scalar_type(0)", arr!(np.min_scalar_type(0)).tell()); }
    { answers.compare("np.min_scalar_type(255)", arr!(np.min_scalar_type(255)).tell()); }
    { answers.compare("np.min_scalar_type(256)", arr!(np.min_scalar_type(256)).tell()); }
    { answers.compare("np.min_scalar_type(65536)", arr!(np.min_scalar_type(65536)).tell()); }
    { answers.compare("np.min_scalar_type(-1)", arr!(np.min_scalar_type(-1)).tell()); }
    { answers.compare("np.min_scalar_type(-128)", arr!(np.min_scalar_type(-128)).tell()); }
    { answers.compare("np.min_scalar_type(-129)", arr!(np.min_scalar_type(-129)).tell()); }
    { answers.compare("np.min_scalar_type(-32769)", arr!(np.min_scalar_type(-32769)).tell()); }
    { answers.compare("np.min_scalar_type(3.5)", arr!(np.min_scalar_type(3.5)).tell()); }
    { answers.compare("np.min_scalar_type(1e5)", arr!(np.min_scalar_type(1e5)).tell()); }
    { answers.compare("np.min_scalar_type(1e39)", arr!(np.min_scalar_type(1e39)).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.min_scalar_type(a)", arr!(np.min_scalar_type(a)).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.min_scalar_type(i)", arr!(np.min_scalar_type(i)).tell()); }
    { answers.compare("np.min_scalar_type(4294967296)", arr!(np.min_scalar_type(4294967296)).tell()); }
    { answers.compare("np.base_repr(5)", arr!(np.base_repr(5)).tell()); }
    { answers.compare("np.base_repr(-5)", arr!(np.base_repr(-5)).tell()); }
    { answers.compare("np.base_repr(0)", arr!(np.base_repr(0)).tell()); }
    { answers.compare("np.base_repr(255, 16)", arr!(np.base_repr(255, 16)).tell()); }
    { answers.compare("np.base_repr(255, base=36)", arr!(np.base_repr(255, base=36)).tell()); }
    { answers.compare("np.base_repr(-10, 3, 3)", arr!(np.base_repr(-10, 3, 3)).tell()); }
    { answers.compare("np.base_repr(7, 2, padding=4)", arr!(np.base_repr(7, 2, padding=4)).tell()); }
    { answers.compare("np.base_repr(0, 2, 3)", arr!(np.base_repr(0, 2, 3)).tell()); }
    answers.compare("np.base_repr(5, 1)", told_panic(|| { let _ = arr!(np.base_repr(5, 1)); }));
    answers.compare("np.base_repr(5, 37)", told_panic(|| { let _ = arr!(np.base_repr(5, 37)); }));
    { answers.compare("np.binary_repr(5)", arr!(np.binary_repr(5)).tell()); }
    { answers.compare("np.binary_repr(-5)", arr!(np.binary_repr(-5)).tell()); }
    { answers.compare("np.binary_repr(0)", arr!(np.binary_repr(0)).tell()); }
    { answers.compare("np.binary_repr(5, width=8)", arr!(np.binary_repr(5, width=8)).tell()); }
    { answers.compare("np.binary_repr(-5, width=8)", arr!(np.binary_repr(-5, width=8)).tell()); }
    { answers.compare("np.binary_repr(-1, 3)", arr!(np.binary_repr(-1, 3)).tell()); }
    answers.compare("np.binary_repr(9, width=2)", told_panic(|| { let _ = arr!(np.binary_repr(9, width=2)); }));
    answers.compare("np.binary_repr(-9, width=2)", told_panic(|| { let _ = arr!(np.binary_repr(-9, width=2)); }));
    { answers.compare("np.binary_repr(0, 4)", arr!(np.binary_repr(0, 4)).tell()); }
    { answers.compare("np.binary_repr(-8, 4)", arr!(np.binary_repr(-8, 4)).tell()); }
    answers.finish();
}

#[test]
fn print_options() {
    let mut answers = crate::Compared::section("print_options", true);
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, sign=\"-\")", arr!(np.array2string(a, sign="-")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare_again("np.array2string(a, sign=\"-\")", try_arr!(np.array2string(a, sign="-")).unwrap().tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, sign=\"+\")", arr!(np.array2string(a, sign="+")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, sign=\" \")", arr!(np.array2string(a, sign=" ")).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(i, sign=\"-\")", arr!(np.array2string(i, sign="-")).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(i, sign=\"+\")", arr!(np.array2string(i, sign="+")).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(i, sign=\" \")", arr!(np.array2string(i, sign=" ")).tell()); }
    { let mut p = arr!(np.array([3, 10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(p, sign=\"-\")", arr!(np.array2string(p, sign="-")).tell()); }
    { let mut p = arr!(np.array([3, 10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(p, sign=\"+\")", arr!(np.array2string(p, sign="+")).tell()); }
    { let mut p = arr!(np.array([3, 10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(p, sign=\" \")", arr!(np.array2string(p, sign=" ")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, sign=\"-\")", arr!(np.array2string(n, sign="-")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, sign=\"+\")", arr!(np.array2string(n, sign="+")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, sign=\" \")", arr!(np.array2string(n, sign=" ")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, sign=\"-\")", arr!(np.array2string(k, sign="-")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, sign=\"+\")", arr!(np.array2string(k, sign="+")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, sign=\" \")", arr!(np.array2string(k, sign=" ")).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.array2string(z, sign=\"-\")", arr!(np.array2string(z, sign="-")).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.array2string(z, sign=\"+\")", arr!(np.array2string(z, sign="+")).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.array2string(z, sign=\" \")", arr!(np.array2string(z, sign=" ")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, sign=\"-\")", arr!(np.array2string(l, sign="-")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, sign=\"+\")", arr!(np.array2string(l, sign="+")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, sign=\" \")", arr!(np.array2string(l, sign=" ")).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.array2string(s, sign=\"-\")", arr!(np.array2string(s, sign="-")).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.array2string(s, sign=\"+\")", arr!(np.array2string(s, sign="+")).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.array2string(s, sign=\" \")", arr!(np.array2string(s, sign=" ")).tell()); }
    { let mut b = arr!(np.array([True, False])).keep(); answers.compare("np.array2string(b, sign=\"-\")", arr!(np.array2string(b, sign="-")).tell()); }
    { let mut b = arr!(np.array([True, False])).keep(); answers.compare("np.array2string(b, sign=\"+\")", arr!(np.array2string(b, sign="+")).tell()); }
    { let mut b = arr!(np.array([True, False])).keep(); answers.compare("np.array2string(b, sign=\" \")", arr!(np.array2string(b, sign=" ")).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.array2string(o, sign=\"-\")", arr!(np.array2string(o, sign="-")).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.array2string(o, sign=\"+\")", arr!(np.array2string(o, sign="+")).tell()); }
    { let mut o = arr!(np.zeros((0, 3))).keep(); answers.compare("np.array2string(o, sign=\" \")", arr!(np.array2string(o, sign=" ")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, floatmode=\"fixed\")", arr!(np.array2string(a, floatmode="fixed")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, floatmode=\"unique\")", arr!(np.array2string(a, floatmode="unique")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, floatmode=\"maxprec\")", arr!(np.array2string(a, floatmode="maxprec")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, floatmode=\"maxprec_equal\")", arr!(np.array2string(a, floatmode="maxprec_equal")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, floatmode=\"fixed\")", arr!(np.array2string(n, floatmode="fixed")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, floatmode=\"unique\")", arr!(np.array2string(n, floatmode="unique")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, floatmode=\"maxprec\")", arr!(np.array2string(n, floatmode="maxprec")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, floatmode=\"maxprec_equal\")", arr!(np.array2string(n, floatmode="maxprec_equal")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, floatmode=\"fixed\")", arr!(np.array2string(k, floatmode="fixed")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, floatmode=\"unique\")", arr!(np.array2string(k, floatmode="unique")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, floatmode=\"maxprec\")", arr!(np.array2string(k, floatmode="maxprec")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, floatmode=\"maxprec_equal\")", arr!(np.array2string(k, floatmode="maxprec_equal")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, floatmode=\"fixed\")", arr!(np.array2string(l, floatmode="fixed")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, floatmode=\"unique\")", arr!(np.array2string(l, floatmode="unique")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, floatmode=\"maxprec\")", arr!(np.array2string(l, floatmode="maxprec")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, floatmode=\"maxprec_equal\")", arr!(np.array2string(l, floatmode="maxprec_equal")).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.array2string(z, floatmode=\"fixed\")", arr!(np.array2string(z, floatmode="fixed")).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.array2string(z, floatmode=\"unique\")", arr!(np.array2string(z, floatmode="unique")).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.array2string(z, floatmode=\"maxprec\")", arr!(np.array2string(z, floatmode="maxprec")).tell()); }
    { let mut z = arr!(np.array([1 + 2j, -0.5 - 3.25j])).keep(); answers.compare("np.array2string(z, floatmode=\"maxprec_equal\")", arr!(np.array2string(z, floatmode="maxprec_equal")).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.array2string(s, floatmode=\"fixed\")", arr!(np.array2string(s, floatmode="fixed")).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.array2string(s, floatmode=\"unique\")", arr!(np.array2string(s, floatmode="unique")).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.array2string(s, floatmode=\"maxprec\")", arr!(np.array2string(s, floatmode="maxprec")).tell()); }
    { let mut s = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.array2string(s, floatmode=\"maxprec_equal\")", arr!(np.array2string(s, floatmode="maxprec_equal")).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(i, floatmode=\"fixed\")", arr!(np.array2string(i, floatmode="fixed")).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(i, floatmode=\"unique\")", arr!(np.array2string(i, floatmode="unique")).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(i, floatmode=\"maxprec\")", arr!(np.array2string(i, floatmode="maxprec")).tell()); }
    { let mut i = arr!(np.array([3, -10, 250]).astype(np.int64)).keep(); answers.compare("np.array2string(i, floatmode=\"maxprec_equal\")", arr!(np.array2string(i, floatmode="maxprec_equal")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, precision=3, floatmode=\"fixed\", sign=\" \")", arr!(np.array2string(a, precision=3, floatmode="fixed", sign=" ")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, precision=3, floatmode=\"maxprec\", sign=\" \")", arr!(np.array2string(a, precision=3, floatmode="maxprec", sign=" ")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); answers.compare("np.array2string(a, precision=3, floatmode=\"maxprec_equal\", sign=\" \")", arr!(np.array2string(a, precision=3, floatmode="maxprec_equal", sign=" ")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, precision=3, floatmode=\"fixed\", sign=\" \")", arr!(np.array2string(k, precision=3, floatmode="fixed", sign=" ")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, precision=3, floatmode=\"maxprec\", sign=\" \")", arr!(np.array2string(k, precision=3, floatmode="maxprec", sign=" ")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, precision=3, floatmode=\"maxprec_equal\", sign=\" \")", arr!(np.array2string(k, precision=3, floatmode="maxprec_equal", sign=" ")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, precision=3, floatmode=\"fixed\", sign=\" \")", arr!(np.array2string(l, precision=3, floatmode="fixed", sign=" ")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, precision=3, floatmode=\"maxprec\", sign=\" \")", arr!(np.array2string(l, precision=3, floatmode="maxprec", sign=" ")).tell()); }
    { let mut l = arr!(np.array([1e-10, 1.0, 12345.678])).keep(); answers.compare("np.array2string(l, precision=3, floatmode=\"maxprec_equal\", sign=\" \")", arr!(np.array2string(l, precision=3, floatmode="maxprec_equal", sign=" ")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, precision=3, floatmode=\"fixed\", sign=\" \")", arr!(np.array2string(n, precision=3, floatmode="fixed", sign=" ")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, precision=3, floatmode=\"maxprec\", sign=\" \")", arr!(np.array2string(n, precision=3, floatmode="maxprec", sign=" ")).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); answers.compare("np.array2string(n, precision=3, floatmode=\"maxprec_equal\", sign=\" \")", arr!(np.array2string(n, precision=3, floatmode="maxprec_equal", sign=" ")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, precision=1, separator=\", \", sign=\"+\", floatmode=\"fixed\")", arr!(np.array2string(k, precision=1, separator=", ", sign="+", floatmode="fixed")).tell()); }
    { let mut h = arr!(np.arange(2000.0)).keep(); answers.compare("np.array2string(h, threshold=10, edgeitems=2, sign=\"+\")", arr!(np.array2string(h, threshold=10, edgeitems=2, sign="+")).tell()); }
    { let mut k = arr!(np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])).keep(); answers.compare("np.array2string(k, max_line_width=20, sign=\" \", floatmode=\"maxprec_equal\")", arr!(np.array2string(k, max_line_width=20, sign=" ", floatmode="maxprec_equal")).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); arr!(np.set_printoptions(sign="+", floatmode="fixed", precision=2)); answers.compare("np.set_printoptions(sign=\"+\", floatmode=\"fixed\", precision=2) ## np.array_str(a)", arr!(np.array_str(a)).tell()); }
    { let mut a = arr!(np.array([1.5, -0.25, 1000.125])).keep(); arr!(np.set_printoptions(sign="-", floatmode="maxprec", precision=8)); answers.compare("np.set_printoptions(sign=\"-\", floatmode=\"maxprec\", precision=8) ## np.array_str(a)", arr!(np.array_str(a)).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); arr!(np.set_printoptions(nanstr="missing", infstr="oo")); answers.compare("np.set_printoptions(nanstr=\"missing\", infstr=\"oo\") ## np.array_str(n)", arr!(np.array_str(n)).tell()); }
    { let mut n = arr!(np.array([np.nan, np.inf, -1.5, 0.0])).keep(); arr!(np.set_printoptions(nanstr="nan", infstr="inf")); answers.compare("np.set_printoptions(nanstr=\"nan\", infstr=\"inf\") ## np.array_repr(n)", arr!(np.array_repr(n)).tell()); }
    answers.finish();
}

#[test]
fn between() {
    let mut answers = crate::Compared::section("between", true);
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, 2, 3)", arr!(np.linspace(a, 2, 3)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare_again("np.linspace(a, 2, 3)", try_arr!(np.linspace(a, 2, 3)).unwrap().tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(0, a, 4)", arr!(np.linspace(0, a, 4)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, a[::-1], 3)", arr!(np.linspace(a, a[::-1], 3)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); let mut m = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.linspace(m, a, 2)", arr!(np.linspace(m, a, 2)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); let mut m = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.linspace(m, a, 3, endpoint=False)", arr!(np.linspace(m, a, 3, endpoint=False)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, 2, 3, retstep=True)", arr!(np.linspace(a, 2, 3, retstep=True)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, 2, 1)", arr!(np.linspace(a, 2, 1)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, 2, 0)", arr!(np.linspace(a, 2, 0)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, a, 3)", arr!(np.linspace(a, a, 3)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, 2, 3, axis=1)", arr!(np.linspace(a, 2, 3, axis=1)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); let mut m = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.linspace(m, a, 2, axis=1)", arr!(np.linspace(m, a, 2, axis=1)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); let mut m = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.linspace(m, a, 2, axis=-1)", arr!(np.linspace(m, a, 2, axis=-1)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, 2, 3, axis=0)", arr!(np.linspace(a, 2, 3, axis=0)).tell()); }
    { let mut f = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.linspace(f, 1, 3)", arr!(np.linspace(f, 1, 3)).tell()); }
    { let mut f = arr!(np.array([0.5, 1.5], dtype=np.float32)).keep(); answers.compare("np.linspace(f, f[0], 2)", arr!(np.linspace(f, f[0], 2)).tell()); }
    { let mut m = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.linspace(m, m.T[:2, :1], 2)", arr!(np.linspace(m, m.T[:2, :1], 2)).tell()); }
    { let mut c = arr!(np.array([1 + 2j, 0.5])).keep(); answers.compare("np.linspace(c, 1, 3)", arr!(np.linspace(c, 1, 3)).tell()); }
    { let mut e = arr!(np.zeros(0)).keep(); answers.compare("np.linspace(e, 1, 3)", arr!(np.linspace(e, 1, 3)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a[0], a[1], 3)", arr!(np.linspace(a[0], a[1], 3)).tell()); }
    { let mut x = arr!(np.array(2.5)).keep(); answers.compare("np.linspace(x, 1, 3)", arr!(np.linspace(x, 1, 3)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, 2)", arr!(np.linspace(a, 2)).tell()); }
    { let mut m = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.linspace(m, 2, 1, endpoint=False, retstep=True)", arr!(np.linspace(m, 2, 1, endpoint=False, retstep=True)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a, 2, 3, dtype=np.float32)", arr!(np.linspace(a, 2, 3, dtype=np.float32)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(0, a[1], num=5)", arr!(np.linspace(0, a[1], num=5)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); answers.compare("np.linspace(a.min(), a.max(), 3)", arr!(np.linspace(a.min(), a.max(), 3)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(t, t, axis=0)", arr!(np.vecdot(t, t, axis=0)).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(t, t, axis=-2)", arr!(np.vecdot(t, t, axis=-2)).tell()); }
    { let mut a = arr!(np.array([0.0, 10.0, -2.5])).keep(); let mut m = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.vecdot(m, a)", arr!(np.vecdot(m, a)).tell()); }
    answers.finish();
}

#[test]
fn sums_of_narrow_types() {
    let mut answers = crate::Compared::section("sums_of_narrow_types", true);
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.sum(i, axis=1, dtype=np.int32)", arr!(np.sum(i, axis=1, dtype=np.int32)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare_again("np.sum(i, axis=1, dtype=np.int32)", try_arr!(np.sum(i, axis=1, dtype=np.int32)).unwrap().tell()); }
    { let mut b = arr!(np.array([[True, False, True], [True, False, False]])).keep(); answers.compare("np.sum(b, dtype=np.uint8)", arr!(np.sum(b, dtype=np.uint8)).tell()); }
    { let mut u = arr!(np.array([[200, 100, 7], [0, 255, 3]], dtype=np.uint8)).keep(); answers.compare("np.sum(u, dtype=np.uint8)", arr!(np.sum(u, dtype=np.uint8)).tell()); }
    { let mut u = arr!(np.array([[200, 100, 7], [0, 255, 3]], dtype=np.uint8)).keep(); answers.compare("u.sum(axis=0, dtype=np.uint16)", arr!(u.sum(axis=0, dtype=np.uint16)).tell()); }
    { let mut u = arr!(np.array([[200, 100, 7], [0, 255, 3]], dtype=np.uint8)).keep(); answers.compare("np.sum(u, dtype=np.int8, axis=1)", arr!(np.sum(u, dtype=np.int8, axis=1)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.sum(i, dtype=bool)", arr!(np.sum(i, dtype=bool)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.prod(i, axis=1, dtype=np.int32)", arr!(np.prod(i, axis=1, dtype=np.int32)).tell()); }
    { let mut b = arr!(np.array([[True, False, True], [True, False, False]])).keep(); answers.compare("np.prod(b, dtype=np.uint8)", arr!(np.prod(b, dtype=np.uint8)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("i.prod(axis=-1, dtype=np.int16)", arr!(i.prod(axis=-1, dtype=np.int16)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.sum(i, axis=0, dtype=np.int32, keepdims=True)", arr!(np.sum(i, axis=0, dtype=np.int32, keepdims=True)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.sum(i, dtype=np.int32, initial=7)", arr!(np.sum(i, dtype=np.int32, initial=7)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); let mut b = arr!(np.array([[True, False, True], [True, False, False]])).keep(); answers.compare("np.sum(i, dtype=np.int32, where=b)", arr!(np.sum(i, dtype=np.int32, where=b)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.cumsum(i, axis=0, dtype=np.int32)", arr!(np.cumsum(i, axis=0, dtype=np.int32)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.cumprod(i, axis=0, dtype=np.int32)", arr!(np.cumprod(i, axis=0, dtype=np.int32)).tell()); }
    { let mut u = arr!(np.array([[200, 100, 7], [0, 255, 3]], dtype=np.uint8)).keep(); answers.compare("u.cumsum(dtype=np.uint8)", arr!(u.cumsum(dtype=np.uint8)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.nansum(i, axis=1, dtype=np.int32)", arr!(np.nansum(i, axis=1, dtype=np.int32)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.nancumsum(i, axis=0, dtype=np.int32)", arr!(np.nancumsum(i, axis=0, dtype=np.int32)).tell()); }
    { answers.compare("np.sum(np.zeros((0, 3), dtype=np.int64), axis=0, dtype=np.int32)", arr!(np.sum(np.zeros((0, 3), dtype=np.int64), axis=0, dtype=np.int32)).tell()); }
    answers.finish();
}

#[test]
fn extremes_of_numbers_with_a_beginning() {
    let mut answers = crate::Compared::section("extremes_of_numbers_with_a_beginning", true);
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.nanmin(i, initial=5)", arr!(np.nanmin(i, initial=5)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare_again("np.nanmin(i, initial=5)", try_arr!(np.nanmin(i, initial=5)).unwrap().tell()); }
    { let mut w = arr!(np.array([[np.nan, 1.0, -2.0], [4.0, np.nan, 3.0]])).keep(); answers.compare("np.nanmax(w, initial=3.5)", arr!(np.nanmax(w, initial=3.5)).tell()); }
    { let mut w = arr!(np.array([[np.nan, 1.0, -2.0], [4.0, np.nan, 3.0]])).keep(); answers.compare("np.nanmin(w, axis=1, initial=0)", arr!(np.nanmin(w, axis=1, initial=0)).tell()); }
    { let mut w = arr!(np.array([[np.nan, 1.0, -2.0], [4.0, np.nan, 3.0]])).keep(); answers.compare("np.nanmax(w, axis=0, initial=2, keepdims=True)", arr!(np.nanmax(w, axis=0, initial=2, keepdims=True)).tell()); }
    { let mut e = arr!(np.zeros((0, 3))).keep(); answers.compare("np.nanmin(e, initial=2)", arr!(np.nanmin(e, initial=2)).tell()); }
    { let mut e = arr!(np.zeros((0, 3))).keep(); answers.compare("np.nanmax(e, axis=0, initial=2.5)", arr!(np.nanmax(e, axis=0, initial=2.5)).tell()); }
    { let mut u = arr!(np.array([[200, 100, 7], [0, 255, 3]], dtype=np.uint8)).keep(); answers.compare("np.nanmin(u, axis=0, initial=3)", arr!(np.nanmin(u, axis=0, initial=3)).tell()); }
    { let mut b = arr!(np.array([[True, False, True], [True, False, False]])).keep(); let mut w = arr!(np.array([[np.nan, 1.0, -2.0], [4.0, np.nan, 3.0]])).keep(); answers.compare("np.nanmax(w, axis=0, where=b, initial=1)", arr!(np.nanmax(w, axis=0, where=b, initial=1)).tell()); }
    answers.finish();
}

#[test]
fn weights_of_quantiles() {
    let mut answers = crate::Compared::section("weights_of_quantiles", true);
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.quantile(i, 0.5, method=\"inverted_cdf\", weights=i * i)", arr!(np.quantile(i, 0.5, method="inverted_cdf", weights=i * i)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare_again("np.quantile(i, 0.5, method=\"inverted_cdf\", weights=i * i)", try_arr!(np.quantile(i, 0.5, method="inverted_cdf", weights=i * i)).unwrap().tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.quantile(i, 0.5, method=\"inverted_cdf\", weights=[[0, 0, 1], [2, 3, 1]])", arr!(np.quantile(i, 0.5, method="inverted_cdf", weights=[[0, 0, 1], [2, 3, 1]])).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.quantile(i, [0.0, 0.25, 1.0], method=\"inverted_cdf\", weights=i * i)", arr!(np.quantile(i, [0.0, 0.25, 1.0], method="inverted_cdf", weights=i * i)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.quantile(i, [0.0, 0.25, 1.0], method=\"inverted_cdf\", weights=[[0, 0, 1], [2, 3, 1]])", arr!(np.quantile(i, [0.0, 0.25, 1.0], method="inverted_cdf", weights=[[0, 0, 1], [2, 3, 1]])).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.quantile(i, 0.4, axis=1, method=\"inverted_cdf\", weights=[1, 2, 3])", arr!(np.quantile(i, 0.4, axis=1, method="inverted_cdf", weights=[1, 2, 3])).tell()); }
    { let mut c = arr!(np.array([[[0.5, -1.5, 2.0]], [[0.25, 2.0, -3.0]]])).keep(); answers.compare("np.quantile(c, [0.1, 0.5], axis=-1, method=\"inverted_cdf\", weights=[0.5, 0.0, 0.25])", arr!(np.quantile(c, [0.1, 0.5], axis=-1, method="inverted_cdf", weights=[0.5, 0.0, 0.25])).tell()); }
    { let mut c = arr!(np.array([[[0.5, -1.5, 2.0]], [[0.25, 2.0, -3.0]]])).keep(); answers.compare("np.quantile(c, 0.5, axis=(0, 2), method=\"inverted_cdf\", weights=[[1, 2, 3], [4, 5, 6]])", arr!(np.quantile(c, 0.5, axis=(0, 2), method="inverted_cdf", weights=[[1, 2, 3], [4, 5, 6]])).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.quantile(i, [0.3, 0.9], axis=0, method=\"inverted_cdf\", weights=[1, 4], keepdims=True)", arr!(np.quantile(i, [0.3, 0.9], axis=0, method="inverted_cdf", weights=[1, 4], keepdims=True)).tell()); }
    { let mut u = arr!(np.array([[200, 100, 7], [0, 255, 3]], dtype=np.uint8)).keep(); answers.compare("np.percentile(u, (10, 62.5), axis=1, method=\"inverted_cdf\", weights=[0, 1, 2])", arr!(np.percentile(u, (10, 62.5), axis=1, method="inverted_cdf", weights=[0, 1, 2])).tell()); }
    { let mut w = arr!(np.array([[np.nan, 1.0, -2.0], [4.0, np.nan, 3.0]])).keep(); answers.compare("np.percentile(w, 50, axis=0, method=\"inverted_cdf\", weights=[1, 2])", arr!(np.percentile(w, 50, axis=0, method="inverted_cdf", weights=[1, 2])).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); let mut w = arr!(np.array([[np.nan, 1.0, -2.0], [4.0, np.nan, 3.0]])).keep(); answers.compare("np.nanquantile(w, 0.5, method=\"inverted_cdf\", weights=i * i)", arr!(np.nanquantile(w, 0.5, method="inverted_cdf", weights=i * i)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); let mut w = arr!(np.array([[np.nan, 1.0, -2.0], [4.0, np.nan, 3.0]])).keep(); answers.compare("np.nanpercentile(w, [0, 50, 100], axis=1, method=\"inverted_cdf\", weights=i * i)", arr!(np.nanpercentile(w, [0, 50, 100], axis=1, method="inverted_cdf", weights=i * i)).tell()); }
    { let mut b = arr!(np.array([[True, False, True], [True, False, False]])).keep(); let mut w = arr!(np.array([[np.nan, 1.0, -2.0], [4.0, np.nan, 3.0]])).keep(); answers.compare("np.nanquantile(w.T, 0.5, axis=0, method=\"inverted_cdf\", weights=b.T * 1)", arr!(np.nanquantile(w.T, 0.5, axis=0, method="inverted_cdf", weights=b.T * 1)).tell()); }
    { let mut e = arr!(np.zeros((0, 3))).keep(); answers.compare("np.quantile(e, 0.5, axis=1, method=\"inverted_cdf\", weights=[1, 1, 1])", arr!(np.quantile(e, 0.5, axis=1, method="inverted_cdf", weights=[1, 1, 1])).tell()); }
    answers.compare("np.quantile(i, 0.5, method=\"inverted_cdf\", weights=i)", told_panic(|| { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.quantile(i, 0.5, method="inverted_cdf", weights=i))); }));
    answers.compare("np.quantile(i, 0.5, method=\"inverted_cdf\", weights=i * 0)", told_panic(|| { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.quantile(i, 0.5, method="inverted_cdf", weights=i * 0))); }));
    answers.compare("np.quantile(i, 0.5, method=\"inverted_cdf\", weights=[1, 2])", told_panic(|| { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.quantile(i, 0.5, method="inverted_cdf", weights=[1, 2]))); }));
    answers.compare("np.quantile(i, 0.5, axis=1, method=\"inverted_cdf\", weights=[1, 2])", told_panic(|| { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.quantile(i, 0.5, axis=1, method="inverted_cdf", weights=[1, 2]))); }));
    answers.compare("np.quantile(i, 1.5, method=\"inverted_cdf\", weights=i * i)", told_panic(|| { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.quantile(i, 1.5, method="inverted_cdf", weights=i * i))); }));
    answers.finish();
}

#[test]
fn words_of_one_letter() {
    let mut answers = crate::Compared::section("words_of_one_letter", true);
    { answers.compare("np.unravel_index([1, 5], (2, 3), order='F')", arr!(np.unravel_index([1, 5], (2, 3), order='F')).tell()); }
    { answers.compare_again("np.unravel_index([1, 5], (2, 3), order='F')", try_arr!(np.unravel_index([1, 5], (2, 3), order='F')).unwrap().tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.reshape(i, (3, 2), order='F')", arr!(np.reshape(i, (3, 2), order='F')).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("i.ravel(order='C')", arr!(i.ravel(order='C')).tell()); }
    { answers.compare("np.trim_zeros(np.array([0, 1, 0]), 'f')", arr!(np.trim_zeros(np.array([0, 1, 0]), 'f')).tell()); }
    { let mut b = arr!(np.array([[True, False, True], [True, False, False]])).keep(); answers.compare("np.trim_zeros(np.array([0, 1, 0]), trim='b')", arr!(np.trim_zeros(np.array([0, 1, 0]), trim='b')).tell()); }
    answers.finish();
}

#[test]
fn places_for_nothing() {
    let mut answers = crate::Compared::section("places_for_nothing", true);
    { let mut n = arr!(np.array([3, -1, 4, 1, 5])).keep(); arr!(np.place(n, n > 9, np.zeros((0,), dtype=np.int64))); answers.compare("np.place(n, n > 9, np.zeros((0,), dtype=np.int64)) ## n", arr!(n).tell()); }
    answers.compare("np.place(n, n > 3, np.zeros((0,), dtype=np.int64)) ## n", told_panic(|| { let mut n = arr!(np.array([3, -1, 4, 1, 5])).keep(); arr!(np.place(n, n > 3, np.zeros((0,), dtype=np.int64))); let _ = arr!(n); }));
    answers.finish();
}

#[test]
fn filled_with_literals() {
    let mut answers = crate::Compared::section("filled_with_literals", true);
    { answers.compare("np.full((2, 2), 7)", arr!(np.full((2, 2), 7)).tell()); }
    { answers.compare_again("np.full((2, 2), 7)", try_arr!(np.full((2, 2), 7)).unwrap().tell()); }
    { answers.compare("np.full(3, -7)", arr!(np.full(3, -7)).tell()); }
    { answers.compare("np.full(3, [1, 2, 3])", arr!(np.full(3, [1, 2, 3])).tell()); }
    { answers.compare("np.full((2, 2), [1, 2])", arr!(np.full((2, 2), [1, 2])).tell()); }
    { answers.compare("np.full((2, 1), [[1], [2]])", arr!(np.full((2, 1), [[1], [2]])).tell()); }
    { answers.compare("np.full(3, 300, dtype=np.uint16)", arr!(np.full(3, 300, dtype=np.uint16)).tell()); }
    { answers.compare("np.full(2, 0.5)", arr!(np.full(2, 0.5)).tell()); }
    { answers.compare("np.full((0, 2), 1)", arr!(np.full((0, 2), 1)).tell()); }
    { answers.compare("np.full((), 4)", arr!(np.full((), 4)).tell()); }
    { let mut u = arr!(np.array([3, 1, 4, 1], dtype=np.uint8)).keep(); answers.compare("np.full(2, 7) + u[:2]", arr!(np.full(2, 7) + u[:2]).tell()); }
    { let mut u = arr!(np.array([3, 1, 4, 1], dtype=np.uint8)).keep(); answers.compare("np.full_like(u, 300 - 100)", arr!(np.full_like(u, 300 - 100)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.full_like(a, 3)", arr!(np.full_like(a, 3)).tell()); }
    { answers.compare("np.full(3, 9, dtype=np.float32)", arr!(np.full(3, 9, dtype=np.float32)).tell()); }
    { answers.compare("np.full(2, True)", arr!(np.full(2, True)).tell()); }
    answers.finish();
}

#[test]
fn powers_between_arrays() {
    let mut answers = crate::Compared::section("powers_between_arrays", false);
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.logspace(a, 2, 3)", arr!(np.logspace(a, 2, 3)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare_again("np.logspace(a, 2, 3)", try_arr!(np.logspace(a, 2, 3)).unwrap().tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.logspace(0, a, 3, base=2)", arr!(np.logspace(0, a, 3, base=2)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.logspace(a, 2, 4, endpoint=False, axis=-1)", arr!(np.logspace(a, 2, 4, endpoint=False, axis=-1)).tell()); }
    { let mut q = arr!(np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])).keep(); answers.compare("np.logspace(q, 1, 2, axis=1)", arr!(np.logspace(q, 1, 2, axis=1)).tell()); }
    { let mut f = arr!(np.array([1.0, 2.0], dtype=np.float32)).keep(); answers.compare("np.logspace(f, 1, 3)", arr!(np.logspace(f, 1, 3)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.logspace(i, 1, 2, base=2.0)", arr!(np.logspace(i, 1, 2, base=2.0)).tell()); }
    { let mut e = arr!(np.zeros((0,))).keep(); answers.compare("np.logspace(e, 1, 3)", arr!(np.logspace(e, 1, 3)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.logspace(a, 1, 0)", arr!(np.logspace(a, 1, 0)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.logspace(a, 1, 1)", arr!(np.logspace(a, 1, 1)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.logspace(a, 2, 3, dtype=np.int64)", arr!(np.logspace(a, 2, 3, dtype=np.int64)).tell()); }
    { answers.compare("np.logspace([0, 1], 2, 3)", arr!(np.logspace([0, 1], 2, 3)).tell()); }
    { answers.compare("np.logspace(0, 2, 3, axis=0)", arr!(np.logspace(0, 2, 3, axis=0)).tell()); }
    { let mut u = arr!(np.array([3, 1, 4, 1], dtype=np.uint8)).keep(); answers.compare("np.logspace(u, 1, 2, base=2)", arr!(np.logspace(u, 1, 2, base=2)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.geomspace(a, 16, 4)", arr!(np.geomspace(a, 16, 4)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.geomspace(1, a, 3, axis=-1)", arr!(np.geomspace(1, a, 3, axis=-1)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.geomspace(-a, -2, 3)", arr!(np.geomspace(-a, -2, 3)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.geomspace(a, -2, 3)", arr!(np.geomspace(a, -2, 3)).tell()); }
    { let mut f = arr!(np.array([1.0, 2.0], dtype=np.float32)).keep(); answers.compare("np.geomspace(f, 8, 3)", arr!(np.geomspace(f, 8, 3)).tell()); }
    { answers.compare("np.geomspace([1.0, 2.0], [8.0, 32.0], 3)", arr!(np.geomspace([1.0, 2.0], [8.0, 32.0], 3)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.geomspace(i, 2, 2, endpoint=False)", arr!(np.geomspace(i, 2, 2, endpoint=False)).tell()); }
    { answers.compare("np.geomspace(1, -8, 4)", arr!(np.geomspace(1, -8, 4)).tell()); }
    { let mut e = arr!(np.zeros((0,))).keep(); answers.compare("np.geomspace(e, 1, 3)", arr!(np.geomspace(e, 1, 3)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.geomspace(a, 16, 1)", arr!(np.geomspace(a, 16, 1)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.geomspace(a, 16, 0)", arr!(np.geomspace(a, 16, 0)).tell()); }
    answers.compare("np.geomspace(q, 1, 3)", told_panic(|| { let mut q = arr!(np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])).keep(); let _ = arr!(np.geomspace(q, 1, 3)); }));
    { let mut u = arr!(np.array([3, 1, 4, 1], dtype=np.uint8)).keep(); answers.compare("np.geomspace(u, 8, 3, dtype=np.int64)", arr!(np.geomspace(u, 8, 3, dtype=np.int64)).tell()); }
    answers.finish();
}

#[test]
fn areas_at_places() {
    let mut answers = crate::Compared::section("areas_at_places", true);
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); let mut q = arr!(np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])).keep(); answers.compare("np.trapezoid(m, x=q)", arr!(np.trapezoid(m, x=q)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); let mut q = arr!(np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])).keep(); answers.compare_again("np.trapezoid(m, x=q)", try_arr!(np.trapezoid(m, x=q)).unwrap().tell()); }
    { let mut q = arr!(np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])).keep(); let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.trapezoid(i, x=q)", arr!(np.trapezoid(i, x=q)).tell()); }
    { let mut q = arr!(np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])).keep(); let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.trapezoid(i, q, axis=0)", arr!(np.trapezoid(i, q, axis=0)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); let mut q = arr!(np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])).keep(); answers.compare("np.trapezoid(a, x=q)", arr!(np.trapezoid(a, x=q)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.trapezoid(m, [0, 1, 3])", arr!(np.trapezoid(m, [0, 1, 3])).tell()); }
    { let mut t = arr!(np.arange(12).reshape(2, 2, 3)).keep(); answers.compare("np.trapezoid(t, x=[[0, 1, 3], [0, 2, 4]])", arr!(np.trapezoid(t, x=[[0, 1, 3], [0, 2, 4]])).tell()); }
    answers.compare("np.trapezoid(t, x=q, axis=1)", told_panic(|| { let mut q = arr!(np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])).keep(); let mut t = arr!(np.arange(12).reshape(2, 2, 3)).keep(); let _ = arr!(np.trapezoid(t, x=q, axis=1)); }));
    { let mut t = arr!(np.arange(12).reshape(2, 2, 3)).keep(); answers.compare("np.trapezoid(t, x=t * t, axis=-2)", arr!(np.trapezoid(t, x=t * t, axis=-2)).tell()); }
    { let mut z = arr!(np.zeros((0, 3))).keep(); answers.compare("np.trapezoid(z, x=z)", arr!(np.trapezoid(z, x=z)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.trapezoid(i, x=i, axis=-1)", arr!(np.trapezoid(i, x=i, axis=-1)).tell()); }
    { let mut f = arr!(np.array([1.0, 2.0], dtype=np.float32)).keep(); answers.compare("np.trapezoid(f, x=[[0, 2]])", arr!(np.trapezoid(f, x=[[0, 2]])).tell()); }
    { let mut t = arr!(np.arange(12).reshape(2, 2, 3)).keep(); answers.compare("np.trapezoid(t, x=[0, 5], axis=0)", arr!(np.trapezoid(t, x=[0, 5], axis=0)).tell()); }
    answers.finish();
}

#[test]
fn polynomials_of_more() {
    let mut answers = crate::Compared::section("polynomials_of_more", false);
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); let mut k = arr!(np.array([[1, 2], [3, 4]])).keep(); answers.compare("np.polyint(a, 2, k=[1, 2])", arr!(np.polyint(a, 2, k=[1, 2])).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); let mut k = arr!(np.array([[1, 2], [3, 4]])).keep(); answers.compare_again("np.polyint(a, 2, k=[1, 2])", try_arr!(np.polyint(a, 2, k=[1, 2])).unwrap().tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); let mut k = arr!(np.array([[1, 2], [3, 4]])).keep(); answers.compare("np.polyint(a, k=3)", arr!(np.polyint(a, k=3)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); let mut k = arr!(np.array([[1, 2], [3, 4]])).keep(); answers.compare("np.polyint(a, 2, k=3)", arr!(np.polyint(a, 2, k=3)).tell()); }
    { let mut h = arr!(np.array([1, 7, 3, 9], dtype=np.int16)).keep(); let mut k = arr!(np.array([[1, 2], [3, 4]])).keep(); answers.compare("np.polyint(h, 3, k=[1, 2, 3, 4])", arr!(np.polyint(h, 3, k=[1, 2, 3, 4])).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); let mut k = arr!(np.array([[1, 2], [3, 4]])).keep(); answers.compare("np.polyint(a, 2, k=a)", arr!(np.polyint(a, 2, k=a)).tell()); }
    answers.compare("np.polyint(a, 3, k=[1, 2])", told_panic(|| { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); let mut k = arr!(np.array([[1, 2], [3, 4]])).keep(); let _ = arr!(np.polyint(a, 3, k=[1, 2])); }));
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.polyint(a, 0)", arr!(np.polyint(a, 0)).tell()); }
    { let mut s = arr!(np.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 5.0]])).keep(); answers.compare("np.poly(s)", arr!(np.poly(s)).tell()); }
    { let mut k = arr!(np.array([[1, 2], [3, 4]])).keep(); answers.compare("np.poly(k)", arr!(np.poly(k)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.poly(a)", arr!(np.poly(a)).tell()); }
    { answers.compare("np.poly([[2.0]])", arr!(np.poly([[2.0]])).tell()); }
    answers.finish();
}

#[test]
fn triangles_of_rows() {
    let mut answers = crate::Compared::section("triangles_of_rows", true);
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.triu(a)", arr!(np.triu(a)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare_again("np.triu(a)", try_arr!(np.triu(a)).unwrap().tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.tril(a)", arr!(np.tril(a)).tell()); }
    { let mut h = arr!(np.array([1, 7, 3, 9], dtype=np.int16)).keep(); answers.compare("np.triu(h, 1)", arr!(np.triu(h, 1)).tell()); }
    { let mut h = arr!(np.array([1, 7, 3, 9], dtype=np.int16)).keep(); answers.compare("np.tril(h, -1)", arr!(np.tril(h, -1)).tell()); }
    { let mut b = arr!(np.array([True, False, True])).keep(); answers.compare("np.triu(b)", arr!(np.triu(b)).tell()); }
    { let mut e = arr!(np.zeros((0,))).keep(); answers.compare("np.tril(e)", arr!(np.tril(e)).tell()); }
    { let mut u = arr!(np.array([3, 1, 4, 1], dtype=np.uint8)).keep(); answers.compare("np.triu(u, 7)", arr!(np.triu(u, 7)).tell()); }
    { let mut t = arr!(np.arange(12).reshape(2, 2, 3)).keep(); answers.compare("np.triu(t, 1)", arr!(np.triu(t, 1)).tell()); }
    { let mut z = arr!(np.zeros((0, 3))).keep(); answers.compare("np.tril(z)", arr!(np.tril(z)).tell()); }
    answers.finish();
}

#[test]
fn periods_of_integers() {
    let mut answers = crate::Compared::section("periods_of_integers", true);
    { let mut h = arr!(np.array([1, 7, 3, 9], dtype=np.int16)).keep(); answers.compare("np.unwrap(h, period=4)", arr!(np.unwrap(h, period=4)).tell()); }
    { let mut h = arr!(np.array([1, 7, 3, 9], dtype=np.int16)).keep(); answers.compare_again("np.unwrap(h, period=4)", try_arr!(np.unwrap(h, period=4)).unwrap().tell()); }
    { let mut h = arr!(np.array([1, 7, 3, 9], dtype=np.int16)).keep(); answers.compare("np.unwrap(h, period=5)", arr!(np.unwrap(h, period=5)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.unwrap(i, period=4)", arr!(np.unwrap(i, period=4)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.unwrap(i, period=3, axis=0)", arr!(np.unwrap(i, period=3, axis=0)).tell()); }
    { let mut h = arr!(np.array([1, 7, 3, 9], dtype=np.int16)).keep(); answers.compare("np.unwrap(h, discont=5, period=4)", arr!(np.unwrap(h, discont=5, period=4)).tell()); }
    { let mut a = arr!(np.array([1.0, 4.0, 0.5])).keep(); answers.compare("np.unwrap(a, period=2)", arr!(np.unwrap(a, period=2)).tell()); }
    { let mut f = arr!(np.array([1.0, 2.0], dtype=np.float32)).keep(); answers.compare("np.unwrap(f, period=3)", arr!(np.unwrap(f, period=3)).tell()); }
    { let mut h = arr!(np.array([1, 7, 3, 9], dtype=np.int16)).keep(); answers.compare("np.unwrap(h, period=2.5)", arr!(np.unwrap(h, period=2.5)).tell()); }
    { let mut e = arr!(np.zeros((0,))).keep(); answers.compare("np.unwrap(e, period=2)", arr!(np.unwrap(e, period=2)).tell()); }
    { let mut t = arr!(np.arange(12).reshape(2, 2, 3)).keep(); answers.compare("np.unwrap(t, period=2, axis=-3)", arr!(np.unwrap(t, period=2, axis=-3)).tell()); }
    answers.finish();
}

#[test]
fn bounds_that_are_reached() {
    let mut answers = crate::Compared::section("bounds_that_are_reached", true);
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, 0, 1)", arr!(np.clip(m, 0, 1)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare_again("np.clip(m, 0, 1)", try_arr!(np.clip(m, 0, 1)).unwrap().tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, 0.0, 1.0)", arr!(np.clip(m, 0.0, 1.0)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("m.clip(0, 1)", arr!(m.clip(0, 1)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, 0.0, 0.0)", arr!(np.clip(m, 0.0, 0.0)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, -1, -0.0)", arr!(np.clip(m, -1, -0.0)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, np.zeros(3), None)", arr!(np.clip(m, np.zeros(3), None)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, None, m)", arr!(np.clip(m, None, m)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, np.nan, 1)", arr!(np.clip(m, np.nan, 1)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.clip(i, [1, 2, 3], 4)", arr!(np.clip(i, [1, 2, 3], 4)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, 0, None)", arr!(np.clip(m, 0, None)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, None, 0.0)", arr!(np.clip(m, None, 0.0)).tell()); }
    { let mut m = arr!(np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])).keep(); answers.compare("np.clip(m, min=-1, max=0)", arr!(np.clip(m, min=-1, max=0)).tell()); }
    { let mut f = arr!(np.array([1.0, 2.0], dtype=np.float32)).keep(); answers.compare("np.clip(f, 1.5, None)", arr!(np.clip(f, 1.5, None)).tell()); }
    answers.finish();
}

#[test]
fn fits_with_details() {
    let mut answers = crate::Compared::section("fits_with_details", false);
    { answers.compare("np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, cov=True)", arr!(np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, cov=True)).tell()); }
    { answers.compare_again("np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, cov=True)", try_arr!(np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, cov=True)).unwrap().tell()); }
    { answers.compare("np.polyfit([0, 1, 2, 3], [[1.0, 3], [3, 4], [2, 2], [5, 1]], 1, cov=True)", arr!(np.polyfit([0, 1, 2, 3], [[1.0, 3], [3, 4], [2, 2], [5, 1]], 1, cov=True)).tell()); }
    { answers.compare("np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, full=True)", arr!(np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, full=True)).tell()); }
    { answers.compare("np.polyfit([0, 1, 2, 3], [[1.0, 3], [3, 4], [2, 2], [5, 1]], 2, full=True)", arr!(np.polyfit([0, 1, 2, 3], [[1.0, 3], [3, 4], [2, 2], [5, 1]], 2, full=True)).tell()); }
    { answers.compare("np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, w=[1, 2, 1, 2], cov=True)", arr!(np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, w=[1, 2, 1, 2], cov=True)).tell()); }
    { answers.compare("np.polyfit([0, 1, 2], [1.0, 3, 2], 2, full=True)", arr!(np.polyfit([0, 1, 2], [1.0, 3, 2], 2, full=True)).tell()); }
    { answers.compare("np.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 2, full=True, w=[1.0, 0.5, 2.0, 1.0])", arr!(np.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 2, full=True, w=[1.0, 0.5, 2.0, 1.0])).tell()); }
    answers.compare("np.polyfit([0, 1], [1.0, 2], 1, cov=True)", told_panic(|| { let _ = ndview_tests::told::tried(try_arr!(np.polyfit([0, 1], [1.0, 2], 1, cov=True))); }));
    answers.finish();
}

#[test]
fn texts_with_separators() {
    let mut answers = crate::Compared::section("texts_with_separators", true);
    { answers.compare("np.fromstring(\"1 2  3\\n4\", sep=\" \")", arr!(np.fromstring("1 2  3\n4", sep=" ")).tell()); }
    { answers.compare_again("np.fromstring(\"1 2  3\\n4\", sep=\" \")", try_arr!(np.fromstring("1 2  3\n4", sep=" ")).unwrap().tell()); }
    { answers.compare("np.fromstring(\"1, 2,3 ,4\", sep=\",\", dtype=np.int64)", arr!(np.fromstring("1, 2,3 ,4", sep=",", dtype=np.int64)).tell()); }
    answers.compare("np.fromstring(\"1,2,x\", sep=\",\")", told_panic(|| { let _ = arr!(np.fromstring("1,2,x", sep=",")); }));
    { answers.compare("np.fromstring(\"1,2,3\", sep=\",\", count=2)", arr!(np.fromstring("1,2,3", sep=",", count=2)).tell()); }
    { answers.compare("np.fromstring(\"\", sep=\",\")", arr!(np.fromstring("", sep=",")).tell()); }
    { answers.compare("np.fromstring(\"1,2,\", sep=\",\")", arr!(np.fromstring("1,2,", sep=",")).tell()); }
    { answers.compare("np.fromstring(\" -1.5e3,nan\", sep=\",\")", arr!(np.fromstring(" -1.5e3,nan", sep=",")).tell()); }
    { answers.compare("np.fromstring(\"1;2\", sep=\" ; \")", arr!(np.fromstring("1;2", sep=" ; ")).tell()); }
    answers.compare("np.fromstring(\"1,,2\", sep=\",\")", told_panic(|| { let _ = arr!(np.fromstring("1,,2", sep=",")); }));
    { answers.compare("np.fromstring(\"7 8\", np.uint8, sep=\" \")", arr!(np.fromstring("7 8", np.uint8, sep=" ")).tell()); }
    answers.finish();
}

#[test]
fn copies_and_parts() {
    let mut answers = crate::Compared::section("copies_and_parts", true);
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.reshape(i, (3, 2), copy=True)", arr!(np.reshape(i, (3, 2), copy=True)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare_again("np.reshape(i, (3, 2), copy=True)", try_arr!(np.reshape(i, (3, 2), copy=True)).unwrap().tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("i.reshape(3, 2, copy=True)", arr!(i.reshape(3, 2, copy=True)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("i.T.reshape(6, copy=True) * 2", arr!(i.T.reshape(6, copy=True) * 2).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.reshape(i, (3, 2), order=\"F\", copy=True)", arr!(np.reshape(i, (3, 2), order="F", copy=True)).tell()); }
    { let mut z = arr!(np.zeros((0, 3))).keep(); answers.compare("np.median(z, axis=0)", arr!(np.median(z, axis=0)).tell()); }
    { let mut z = arr!(np.zeros((0, 3))).keep(); answers.compare("np.median(z, axis=1)", arr!(np.median(z, axis=1)).tell()); }
    { let mut z = arr!(np.zeros((0, 3))).keep(); answers.compare("np.nanmedian(z, axis=0)", arr!(np.nanmedian(z, axis=0)).tell()); }
    { let mut t = arr!(np.arange(12).reshape(2, 2, 3)).keep(); answers.compare("np.median(t[:0], axis=(0, 1))", arr!(np.median(t[:0], axis=(0, 1))).tell()); }
    { let mut z = arr!(np.zeros((0, 3))).keep(); answers.compare("np.median(z)", arr!(np.median(z)).tell()); }
    { let mut i = arr!(np.array([[3, -1, 4], [1, -5, 9]])).keep(); answers.compare("np.reshape(i, -1, copy=None)", arr!(np.reshape(i, -1, copy=None)).tell()); }
    { let mut y = arr!(np.array([1 + 2j, 0 - 1.5j, 0.25 - 1j])).keep(); answers.compare("np.nan_to_num(y * np.nan)", arr!(np.nan_to_num(y * np.nan)).tell()); }
    { let mut y = arr!(np.array([1 + 2j, 0 - 1.5j, 0.25 - 1j])).keep(); answers.compare("np.nan_to_num(y, nan=1.5)", arr!(np.nan_to_num(y, nan=1.5)).tell()); }
    { let mut y = arr!(np.array([1 + 2j, 0 - 1.5j, 0.25 - 1j])).keep(); answers.compare("np.nan_to_num(y * np.inf, posinf=7, neginf=-7, nan=3)", arr!(np.nan_to_num(y * np.inf, posinf=7, neginf=-7, nan=3)).tell()); }
    answers.finish();
}

#[test]
fn bools_and_signs() {
    let mut answers = crate::Compared::section("bools_and_signs", true);
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare("np.conj(b)", arr!(np.conj(b)).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare_again("np.conj(b)", try_arr!(np.conj(b)).unwrap().tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare("np.conjugate(b[:0])", arr!(np.conjugate(b[:0])).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare("np.angle(b)", arr!(np.angle(b)).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare("np.angle(b, deg=True)", arr!(np.angle(b, deg=True)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); answers.compare("np.angle(f)", arr!(np.angle(f)).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare("np.reciprocal(b)", arr!(np.reciprocal(b)).tell()); }
    { answers.compare("np.median(np.array([-0.0]))", arr!(np.median(np.array([-0.0]))).tell()); }
    { answers.compare("np.median(np.array([-0.0, -0.0]))", arr!(np.median(np.array([-0.0, -0.0]))).tell()); }
    { answers.compare("np.nanmedian(np.array([[-0.0], [np.nan]]), axis=0)", arr!(np.nanmedian(np.array([[-0.0], [np.nan]]), axis=0)).tell()); }
    { let mut g = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0])).keep(); answers.compare("np.nanmedian(-g * 0)", arr!(np.nanmedian(-g * 0)).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare("np.polyder(b)", arr!(np.polyder(b)).tell()); }
    { let mut j = arr!(np.array([3, -1, 4, 1, -5], dtype=np.int8)).keep(); answers.compare("np.polyder(j)", arr!(np.polyder(j)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); answers.compare("np.polyder(f)", arr!(np.polyder(f)).tell()); }
    { let mut j = arr!(np.array([3, -1, 4, 1, -5], dtype=np.int8)).keep(); let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); answers.compare("np.polyder(j, m=7)", arr!(np.polyder(j, m=7)).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare("np.polyint(b)", arr!(np.polyint(b)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); answers.compare("np.polyint(f)", arr!(np.polyint(f)).tell()); }
    { let mut j = arr!(np.array([3, -1, 4, 1, -5], dtype=np.int8)).keep(); let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); answers.compare("np.polyint(j, m=2, k=[1, 2])", arr!(np.polyint(j, m=2, k=[1, 2])).tell()); }
    { let mut y = arr!(np.array([1 + 2j, -1.5j, 2 + 0j, 0.25 - 1j, -2 + 0.5j])).keep(); answers.compare("np.trapezoid(y)", arr!(np.trapezoid(y)).tell()); }
    { let mut y = arr!(np.array([1 + 2j, -1.5j, 2 + 0j, 0.25 - 1j, -2 + 0.5j])).keep(); answers.compare("np.trapezoid(y, dx=0.5)", arr!(np.trapezoid(y, dx=0.5)).tell()); }
    { let mut g = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0])).keep(); let mut y = arr!(np.array([1 + 2j, -1.5j, 2 + 0j, 0.25 - 1j, -2 + 0.5j])).keep(); answers.compare("np.trapezoid(y, g)", arr!(np.trapezoid(y, g)).tell()); }
    { let mut y = arr!(np.array([1 + 2j, -1.5j, 2 + 0j, 0.25 - 1j, -2 + 0.5j])).keep(); answers.compare("np.trapezoid(y[:0])", arr!(np.trapezoid(y[:0])).tell()); }
    { let mut j = arr!(np.array([3, -1, 4, 1, -5], dtype=np.int8)).keep(); answers.compare("np.average(j, weights=[1, 2, 3, 4, 5])", arr!(np.average(j, weights=[1, 2, 3, 4, 5])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); answers.compare("np.average(f, weights=[1, 2, 3, 4, 5])", arr!(np.average(f, weights=[1, 2, 3, 4, 5])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); answers.compare("np.average(f, weights=[0.5, 0.5, 1, 1, 1])", arr!(np.average(f, weights=[0.5, 0.5, 1, 1, 1])).tell()); }
    { let mut y = arr!(np.array([1 + 2j, -1.5j, 2 + 0j, 0.25 - 1j, -2 + 0.5j])).keep(); answers.compare("np.average(y, weights=[1, 2, 3, 4, 5])", arr!(np.average(y, weights=[1, 2, 3, 4, 5])).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); answers.compare("np.average(m, axis=1, weights=[1, 2, 3, 0])", arr!(np.average(m, axis=1, weights=[1, 2, 3, 0])).tell()); }
    answers.compare("np.average(m, axis=1, weights=[1, 2, 3])", told_panic(|| { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let _ = arr!(np.average(m, axis=1, weights=[1, 2, 3])); }));
    answers.compare("np.place(m, [True, False, True], [1]) ## m", told_panic(|| { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); arr!(np.place(m, [True, False, True], [1])); let _ = arr!(m); }));
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); arr!(np.place(m, m > 100, [7])); answers.compare("np.place(m, m > 100, [7]) ## m", arr!(m).tell()); }
    answers.compare("np.place(m, m > 1, g[:0].astype(np.int64)) ## m", told_panic(|| { let mut g = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0])).keep(); let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); arr!(np.place(m, m > 1, g[:0].astype(np.int64))); let _ = arr!(m); }));
    answers.compare("np.place(m, [True, False], g[:0].astype(np.int64)) ## m", told_panic(|| { let mut g = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0])).keep(); let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); arr!(np.place(m, [True, False], g[:0].astype(np.int64))); let _ = arr!(m); }));
    answers.finish();
}

#[test]
fn keys_along_axes() {
    let mut answers = crate::Compared::section("keys_along_axes", true);
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let mut w = arr!(np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])).keep(); answers.compare("np.lexsort((m, w))", arr!(np.lexsort((m, w))).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let mut w = arr!(np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])).keep(); answers.compare_again("np.lexsort((m, w))", try_arr!(np.lexsort((m, w))).unwrap().tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let mut w = arr!(np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])).keep(); answers.compare("np.lexsort((w, m))", arr!(np.lexsort((w, m))).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let mut w = arr!(np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])).keep(); answers.compare("np.lexsort((m, w), axis=0)", arr!(np.lexsort((m, w), axis=0)).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let mut w = arr!(np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])).keep(); answers.compare("np.lexsort((w, m), axis=0)", arr!(np.lexsort((w, m), axis=0)).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let mut w = arr!(np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])).keep(); answers.compare("np.lexsort((m, w), axis=1)", arr!(np.lexsort((m, w), axis=1)).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let mut w = arr!(np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])).keep(); answers.compare("np.lexsort((m, w), axis=-2)", arr!(np.lexsort((m, w), axis=-2)).tell()); }
    { let mut t = arr!(np.array([[[3, 1, 1], [0, 1, 0]], [[3, 0, 1], [0, 0, 2]]])).keep(); answers.compare("np.lexsort(t)", arr!(np.lexsort(t)).tell()); }
    { let mut t = arr!(np.array([[[3, 1, 1], [0, 1, 0]], [[3, 0, 1], [0, 0, 2]]])).keep(); answers.compare("np.lexsort(t, axis=0)", arr!(np.lexsort(t, axis=0)).tell()); }
    { let mut t = arr!(np.array([[[3, 1, 1], [0, 1, 0]], [[3, 0, 1], [0, 0, 2]]])).keep(); answers.compare("np.lexsort(t, axis=-1)", arr!(np.lexsort(t, axis=-1)).tell()); }
    { let mut t = arr!(np.array([[[3, 1, 1], [0, 1, 0]], [[3, 0, 1], [0, 0, 2]]])).keep(); answers.compare("np.lexsort((t, t[::-1]), axis=1)", arr!(np.lexsort((t, t[::-1]), axis=1)).tell()); }
    { let mut t = arr!(np.array([[[3, 1, 1], [0, 1, 0]], [[3, 0, 1], [0, 0, 2]]])).keep(); answers.compare("np.lexsort((t,), axis=0)", arr!(np.lexsort((t,), axis=0)).tell()); }
    { let mut g = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0])).keep(); answers.compare("np.lexsort([g, g[::-1]])", arr!(np.lexsort([g, g[::-1]])).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); answers.compare("np.lexsort([m, m[::-1]], axis=0)", arr!(np.lexsort([m, m[::-1]], axis=0)).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); answers.compare("np.lexsort(m)", arr!(np.lexsort(m)).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); answers.compare("np.lexsort(m[:, :0])", arr!(np.lexsort(m[:, :0])).tell()); }
    { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); answers.compare("np.lexsort((m[:, :0], m[:, :0]), axis=0)", arr!(np.lexsort((m[:, :0], m[:, :0]), axis=0)).tell()); }
    answers.compare("np.lexsort((m, w[:2]))", told_panic(|| { let mut m = arr!(np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])).keep(); let mut w = arr!(np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])).keep(); let _ = arr!(np.lexsort((m, w[:2]))); }));
    { let mut t = arr!(np.array([[[3, 1, 1], [0, 1, 0]], [[3, 0, 1], [0, 0, 2]]])).keep(); answers.compare("np.lexsort(t.T, axis=0)", arr!(np.lexsort(t.T, axis=0)).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); let mut j = arr!(np.array([3, -1, 4, 1, -5], dtype=np.int8)).keep(); answers.compare("np.lexsort((b, j))", arr!(np.lexsort((b, j))).tell()); }
    answers.finish();
}

#[test]
fn zeros_at_the_ends_of_axes() {
    let mut answers = crate::Compared::section("zeros_at_the_ends_of_axes", true);
    { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z)", arr!(np.trim_zeros(z)).tell()); }
    { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare_again("np.trim_zeros(z)", try_arr!(np.trim_zeros(z)).unwrap().tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z, 'f')", arr!(np.trim_zeros(z, 'f')).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z, trim='b')", arr!(np.trim_zeros(z, trim='b')).tell()); }
    { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z, axis=0)", arr!(np.trim_zeros(z, axis=0)).tell()); }
    { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z, axis=-1)", arr!(np.trim_zeros(z, axis=-1)).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z, 'b', axis=1)", arr!(np.trim_zeros(z, 'b', axis=1)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z, 'f', axis=(1, 0))", arr!(np.trim_zeros(z, 'f', axis=(1, 0))).tell()); }
    { let mut s = arr!(np.array([[[0, 0], [0, 0]], [[0, 7], [0, 0]], [[0, 0], [0, 0]]])).keep(); answers.compare("np.trim_zeros(s)", arr!(np.trim_zeros(s)).tell()); }
    { let mut s = arr!(np.array([[[0, 0], [0, 0]], [[0, 7], [0, 0]], [[0, 0], [0, 0]]])).keep(); answers.compare("np.trim_zeros(s, axis=(0, -1))", arr!(np.trim_zeros(s, axis=(0, -1))).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); let mut s = arr!(np.array([[[0, 0], [0, 0]], [[0, 7], [0, 0]], [[0, 0], [0, 0]]])).keep(); answers.compare("np.trim_zeros(s, 'f')", arr!(np.trim_zeros(s, 'f')).tell()); }
    { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z * 0)", arr!(np.trim_zeros(z * 0)).tell()); }
    { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z * 0, axis=1)", arr!(np.trim_zeros(z * 0, axis=1)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z * 0, 'f', axis=0)", arr!(np.trim_zeros(z * 0, 'f', axis=0)).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z * 0, 'b')", arr!(np.trim_zeros(z * 0, 'b')).tell()); }
    { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); answers.compare("np.trim_zeros(z[:0])", arr!(np.trim_zeros(z[:0])).tell()); }
    { let mut b = arr!(np.array([True, False, True, True, False])).keep(); answers.compare("np.trim_zeros(b)", arr!(np.trim_zeros(b)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.5, -1.5, 2.0, 0.25, 2.0])).keep(); answers.compare("np.trim_zeros(g - 0.5, 'f')", arr!(np.trim_zeros(g - 0.5, 'f')).tell()); }
    answers.compare("np.trim_zeros(z, axis=2)", told_panic(|| { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); let _ = arr!(np.trim_zeros(z, axis=2)); }));
    answers.compare("np.trim_zeros(z, axis=(0, 0))", told_panic(|| { let mut z = arr!(np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])).keep(); let _ = arr!(np.trim_zeros(z, axis=(0, 0))); }));
    { let mut y = arr!(np.array([1 + 2j, -1.5j, 2 + 0j, 0.25 - 1j, -2 + 0.5j])).keep(); answers.compare("np.trim_zeros(y * 0)", arr!(np.trim_zeros(y * 0)).tell()); }
    answers.finish();
}

#[test]
fn products_along_axes() {
    let mut answers = crate::Compared::section("products_along_axes", true);
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.matmul(p, p, axes=[(1, 2), (2, 1), (0, 1)])", arr!(np.matmul(p, p, axes=[(1, 2), (2, 1), (0, 1)])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare_again("np.matmul(p, p, axes=[(1, 2), (2, 1), (0, 1)])", try_arr!(np.matmul(p, p, axes=[(1, 2), (2, 1), (0, 1)])).unwrap().tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.matmul(q, q, axes=[(0, 1), (1, 0), (0, 1)])", arr!(np.matmul(q, q, axes=[(0, 1), (1, 0), (0, 1)])).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.matmul(q, q, axes=[(0, 1), (1, 0), (1, 0)])", arr!(np.matmul(q, q, axes=[(0, 1), (1, 0), (1, 0)])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.matmul(p, p, axes=[(-2, -1), (2, 1), (-1, -2)])", arr!(np.matmul(p, p, axes=[(-2, -1), (2, 1), (-1, -2)])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.matmul(p, q, axes=[(2, 1), (1, 0), (0, 2)])", arr!(np.matmul(p, q, axes=[(2, 1), (1, 0), (0, 2)])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.matmul(p, p, axes=[(0, 2), (2, 0), (1, 2)])", arr!(np.matmul(p, p, axes=[(0, 2), (2, 0), (1, 2)])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(p, p, axes=[0, 0, ()])", arr!(np.vecdot(p, p, axes=[0, 0, ()])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(p, p, axes=[(1,), (1,)])", arr!(np.vecdot(p, p, axes=[(1,), (1,)])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(p, p[0], axes=[(1,), (0,), ()])", arr!(np.vecdot(p, p[0], axes=[(1,), (0,), ()])).tell()); }
    { let mut y = arr!(np.array([1 + 2j, -1.5j, 2 + 0j, 0.25 - 1j, -2 + 0.5j])).keep(); answers.compare("np.vecdot(y, y, axes=[0, 0])", arr!(np.vecdot(y, y, axes=[0, 0])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.matvec(p, f, axes=[(2, 1), 0, 0])", arr!(np.matvec(p, f, axes=[(2, 1), 0, 0])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.matvec(p, f, axes=[(0, 1), (0,), (1,)])", arr!(np.matvec(p, f, axes=[(0, 1), (0,), (1,)])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.matvec(p, f, axes=[(-1, -2), 0, -1])", arr!(np.matvec(p, f, axes=[(-1, -2), 0, -1])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.vecmat(f, p, axes=[0, (1, 2), 1])", arr!(np.vecmat(f, p, axes=[0, (1, 2), 1])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.vecmat(f, p, axes=[(0,), (1, 0), (0,)])", arr!(np.vecmat(f, p, axes=[(0,), (1, 0), (0,)])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.vecmat(q, p, axes=[0, (0, 2), 1])", arr!(np.vecmat(q, p, axes=[0, (0, 2), 1])).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(p, p, keepdims=True)", arr!(np.vecdot(p, p, keepdims=True)).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(p, p, axis=0, keepdims=True)", arr!(np.vecdot(p, p, axis=0, keepdims=True)).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(p, p, axis=-2, keepdims=True)", arr!(np.vecdot(p, p, axis=-2, keepdims=True)).tell()); }
    { let mut p = arr!(np.arange(24).reshape(2, 3, 4)).keep(); answers.compare("np.vecdot(p, p, keepdims=False)", arr!(np.vecdot(p, p, keepdims=False)).tell()); }
    answers.compare("np.matmul(q, q, axes=[(0, 1), (0, 1), (0, 1)])", told_panic(|| { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); let _ = arr!(np.matmul(q, q, axes=[(0, 1), (0, 1), (0, 1)])); }));
    answers.finish();
}

#[test]
fn views_that_are_asked_for() {
    let mut answers = crate::Compared::section("views_that_are_asked_for", true);
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.reshape(q, (3, 2), copy=False)", arr!(np.reshape(q, (3, 2), copy=False)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare_again("np.reshape(q, (3, 2), copy=False)", try_arr!(np.reshape(q, (3, 2), copy=False)).unwrap().tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("q.reshape((3, 2), copy=False)", arr!(q.reshape((3, 2), copy=False)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("q.reshape(-1, copy=False)", arr!(q.reshape(-1, copy=False)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.reshape(q, 6, copy=False) + 1", arr!(np.reshape(q, 6, copy=False) + 1).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("q.reshape(3, 2, copy=False)", arr!(q.reshape(3, 2, copy=False)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.reshape(q + 1, (1, 6), copy=False)", arr!(np.reshape(q + 1, (1, 6), copy=False)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.reshape(q, (1, -1), order=\"C\", copy=None)", arr!(np.reshape(q, (1, -1), order="C", copy=None)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.isfortran(q)", arr!(np.isfortran(q)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.isfortran(q.T)", arr!(np.isfortran(q.T)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.isfortran(q[:, 0])", arr!(np.isfortran(q[:, 0])).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.isfortran(q[:1])", arr!(np.isfortran(q[:1])).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.isfortran(q[:, :1])", arr!(np.isfortran(q[:, :1])).tell()); }
    { let mut n = arr!(np.zeros((0, 2))).keep(); answers.compare("np.isfortran(n.T)", arr!(np.isfortran(n.T)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.isfortran(q.T[1:])", arr!(np.isfortran(q.T[1:])).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.isfortran(q[:, ::2])", arr!(np.isfortran(q[:, ::2])).tell()); }
    { answers.compare("np.isfortran(np.array(3))", arr!(np.isfortran(np.array(3))).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.iterable(q)", arr!(np.iterable(q)).tell()); }
    { answers.compare("np.iterable(2.5)", arr!(np.iterable(2.5)).tell()); }
    { answers.compare("np.iterable([1, 2])", arr!(np.iterable([1, 2])).tell()); }
    { answers.compare("np.iterable(np.array(3))", arr!(np.iterable(np.array(3))).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.require(q, dtype=np.float32)", arr!(np.require(q, dtype=np.float32)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.require(q)", arr!(np.require(q)).tell()); }
    { answers.compare("np.require([1, 2], np.float64, [\"C\", \"A\"])", arr!(np.require([1, 2], np.float64, ["C", "A"])).tell()); }
    { answers.compare("np.array([np.True_, np.False_, True])", arr!(np.array([np.True_, np.False_, True])).tell()); }
    { answers.compare("np.array([1, 2], dtype=np.long)", arr!(np.array([1, 2], dtype=np.long)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("q.astype(np.ulong)", arr!(q.astype(np.ulong)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.any(q) == np.True_", arr!(np.any(q) == np.True_).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.cov(f, f, dtype=np.float32)", arr!(np.cov(f, f, dtype=np.float32)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.cov(q, dtype=np.float32)", arr!(np.cov(q, dtype=np.float32)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.cov(q, dtype=np.float64)", arr!(np.cov(q, dtype=np.float64)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.trapezoid(f, [0, 1, 3])", arr!(np.trapezoid(f, [0, 1, 3])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.trapezoid(f.astype(np.float32), [0, 1, 3])", arr!(np.trapezoid(f.astype(np.float32), [0, 1, 3])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.array2string(f, sign=\"+\")", arr!(np.array2string(f, sign="+")).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.array2string(q, separator=\",\")", arr!(np.array2string(q, separator=",")).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.trapezoid(f, [0, 1, 3]) * 2", arr!(np.trapezoid(f, [0, 1, 3]) * 2).tell()); }
    { answers.compare("np.setdiff1d([3, 1, 2, 1], [2], assume_unique=True)", arr!(np.setdiff1d([3, 1, 2, 1], [2], assume_unique=True)).tell()); }
    { let mut n = arr!(np.zeros((0, 2))).keep(); answers.compare("np.partition(n, 1, axis=0)", arr!(np.partition(n, 1, axis=0)).tell()); }
    { let mut n = arr!(np.zeros((0, 2))).keep(); answers.compare("np.partition(n, 5)", arr!(np.partition(n, 5)).tell()); }
    { let mut n = arr!(np.zeros((0, 2))).keep(); answers.compare("np.argpartition(n, [1, 3], axis=0)", arr!(np.argpartition(n, [1, 3], axis=0)).tell()); }
    answers.compare("np.correlate(f[:0], f)", told_panic(|| { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); let _ = arr!(np.correlate(f[:0], f)); }));
    answers.compare("np.correlate(f, f[:0], \"full\")", told_panic(|| { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); let _ = arr!(np.correlate(f, f[:0], "full")); }));
    answers.compare("np.insert(q, 1, [7, 8], axis=0)", told_panic(|| { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); let _ = arr!(np.insert(q, 1, [7, 8], axis=0)); }));
    answers.compare("np.insert(q, 1, [7, 8, 9], axis=1)", told_panic(|| { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); let _ = arr!(np.insert(q, 1, [7, 8, 9], axis=1)); }));
    answers.compare("np.insert(f, 1, [[1.0, 2], [3, 4]])", told_panic(|| { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); let _ = arr!(np.insert(f, 1, [[1.0, 2], [3, 4]])); }));
    answers.compare("np.insert(q, [1], [[7, 8]], axis=0)", told_panic(|| { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); let _ = arr!(np.insert(q, [1], [[7, 8]], axis=0)); }));
    answers.compare("np.insert(f, [1], [[1.0, 2.0]])", told_panic(|| { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); let _ = arr!(np.insert(f, [1], [[1.0, 2.0]])); }));
    answers.compare("np.insert(q, [0, 1], [7, 8], axis=0)", told_panic(|| { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); let _ = arr!(np.insert(q, [0, 1], [7, 8], axis=0)); }));
    answers.compare("np.insert(q, np.s_[0:1], [7, 8], axis=0)", told_panic(|| { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); let _ = arr!(np.insert(q, np.s_[0:1], [7, 8], axis=0)); }));
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.partition(f[:0], 2)", arr!(np.partition(f[:0], 2)).tell()); }
    answers.compare("np.partition(f, 3)", told_panic(|| { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); let _ = arr!(np.partition(f, 3)); }));
    answers.compare("np.lexsort(n)", told_panic(|| { let mut n = arr!(np.zeros((0, 2))).keep(); let _ = arr!(np.lexsort(n)); }));
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.meshgrid(f)", arr!(np.meshgrid(f)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.meshgrid(f, indexing=\"ij\")", arr!(np.meshgrid(f, indexing="ij")).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.histogram(f, weights=[1, 2, 3], bins=2)", arr!(np.histogram(f, weights=[1, 2, 3], bins=2)).tell()); }
    { answers.compare("np.unwrap([0.0, np.nan, 5.0])", arr!(np.unwrap([0.0, np.nan, 5.0])).tell()); }
    { answers.compare("np.unwrap([1.0, 9.0, np.nan, 5.0, 6.0], period=2)", arr!(np.unwrap([1.0, 9.0, np.nan, 5.0, 6.0], period=2)).tell()); }
    { answers.compare("np.unwrap([np.inf, 0.0, 9.0])", arr!(np.unwrap([np.inf, 0.0, 9.0])).tell()); }
    { answers.compare("np.unwrap([0.0, np.nan], discont=2)", arr!(np.unwrap([0.0, np.nan], discont=2)).tell()); }
    { answers.compare("np.setdiff1d([3, 1, 2, 1], [2.0], assume_unique=False)", arr!(np.setdiff1d([3, 1, 2, 1], [2.0], assume_unique=False)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.setdiff1d(q[::-1], [2, 9], True)", arr!(np.setdiff1d(q[::-1], [2, 9], True)).tell()); }
    answers.compare("np.repeat(f, -1)", told_panic(|| { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); let _ = arr!(np.repeat(f, -1)); }));
    answers.compare("np.repeat(f, [1, -1, 0])", told_panic(|| { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); let _ = arr!(np.repeat(f, [1, -1, 0])); }));
    answers.compare("np.repeat(q, -2, axis=0)", told_panic(|| { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); let _ = arr!(np.repeat(q, -2, axis=0)); }));
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.repeat(f[:0], -1)", arr!(np.repeat(f[:0], -1)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.einsum(\"i,j->ij\", f, f, optimize=True)", arr!(np.einsum("i,j->ij", f, f, optimize=True)).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); let mut f = arr!(np.array([0.5, -1.5, 2.0])).keep(); answers.compare("np.einsum(\"ij,j\", q, f, optimize=\"greedy\")", arr!(np.einsum("ij,j", q, f, optimize="greedy")).tell()); }
    { let mut q = arr!(np.arange(6).reshape(2, 3)).keep(); answers.compare("np.einsum(\"ij->i\", q, optimize=False)", arr!(np.einsum("ij->i", q, optimize=False)).tell()); }
    answers.finish();
}

#[test]
fn several_axes_and_complex_ordinates() {
    let mut answers = crate::Compared::section("several_axes_and_complex_ordinates", false);
    { let mut x = arr!(np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])).keep(); let mut y = arr!(np.array([1 + 2j, -1.5j, 0.25 - 1j])).keep(); answers.compare("np.interp(x, [0, 1, 2], y)", arr!(np.interp(x, [0, 1, 2], y)).tell()); }
    { let mut x = arr!(np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])).keep(); let mut y = arr!(np.array([1 + 2j, -1.5j, 0.25 - 1j])).keep(); answers.compare_again("np.interp(x, [0, 1, 2], y)", try_arr!(np.interp(x, [0, 1, 2], y)).unwrap().tell()); }
    { let mut c = arr!(np.array([1 + 2j, -1.5j, 0.25 - 1j], dtype=np.complex64)).keep(); answers.compare("np.interp(0.5, [0, 1, 2], c)", arr!(np.interp(0.5, [0, 1, 2], c)).tell()); }
    { let mut x = arr!(np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])).keep(); let mut y = arr!(np.array([1 + 2j, -1.5j, 0.25 - 1j])).keep(); answers.compare("np.interp(x, [0, 1, 2], y, left=-1, right=0.5)", arr!(np.interp(x, [0, 1, 2], y, left=-1, right=0.5)).tell()); }
    { let mut x = arr!(np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])).keep(); let mut y = arr!(np.array([1 + 2j, -1.5j, 0.25 - 1j])).keep(); answers.compare("np.interp(x, [2, 0, 1], y, period=2.5)", arr!(np.interp(x, [2, 0, 1], y, period=2.5)).tell()); }
    { let mut x = arr!(np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])).keep(); let mut y = arr!(np.array([1 + 2j, -1.5j, 0.25 - 1j])).keep(); answers.compare("np.interp(x[:0], [0, 1, 2], y)", arr!(np.interp(x[:0], [0, 1, 2], y)).tell()); }
    { let mut x = arr!(np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])).keep(); let mut y = arr!(np.array([1 + 2j, -1.5j, 0.25 - 1j])).keep(); answers.compare("np.interp(x.reshape(2, 3), [0, 1, 2], y)", arr!(np.interp(x.reshape(2, 3), [0, 1, 2], y)).tell()); }
    { let mut x = arr!(np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])).keep(); answers.compare("np.interp(x, [0, 1, 2], [True, False, True])", arr!(np.interp(x, [0, 1, 2], [True, False, True])).tell()); }
    { let mut x = arr!(np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])).keep(); answers.compare("np.interp(x, [0, 1, 2], [1, 2j, 0.5])", arr!(np.interp(x, [0, 1, 2], [1, 2j, 0.5])).tell()); }
    { let mut m = arr!(np.arange(24.0).reshape(4, 6) ** 2).keep(); answers.compare("np.gradient(m, axis=(0, 1))", arr!(np.gradient(m, axis=(0, 1))).tell()); }
    { let mut m = arr!(np.arange(24.0).reshape(4, 6) ** 2).keep(); answers.compare("np.gradient(m, axis=(1, 0))", arr!(np.gradient(m, axis=(1, 0))).tell()); }
    { let mut m = arr!(np.arange(24.0).reshape(4, 6) ** 2).keep(); answers.compare("np.gradient(m, 2.0, axis=(-1, 0))", arr!(np.gradient(m, 2.0, axis=(-1, 0))).tell()); }
    { let mut m = arr!(np.arange(24.0).reshape(4, 6) ** 2).keep(); answers.compare("np.gradient(m, 0.5, [0, 1, 3, 4], axis=(1, 0))", arr!(np.gradient(m, 0.5, [0, 1, 3, 4], axis=(1, 0))).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); answers.compare("np.gradient(t, axis=(2, 0))", arr!(np.gradient(t, axis=(2, 0))).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); answers.compare("np.gradient(t, axis=(1,))", arr!(np.gradient(t, axis=(1,))).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); answers.compare("np.gradient(t, 1, [0, 2, 3], 4, axis=(0, 1, 2))", arr!(np.gradient(t, 1, [0, 2, 3], 4, axis=(0, 1, 2))).tell()); }
    { let mut m = arr!(np.arange(24.0).reshape(4, 6) ** 2).keep(); answers.compare("np.gradient(m, axis=(1, 0), edge_order=2)", arr!(np.gradient(m, axis=(1, 0), edge_order=2)).tell()); }
    answers.compare("np.gradient(t, axis=(0, 0))", told_panic(|| { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); let _ = ndview_tests::told::tried(try_arr!(np.gradient(t, axis=(0, 0)))); }));
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); answers.compare("np.size(t, axis=(0, 2))", arr!(np.size(t, axis=(0, 2))).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); answers.compare("np.size(t, axis=(-1,))", arr!(np.size(t, axis=(-1,))).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); answers.compare("np.size(t, axis=())", arr!(np.size(t, axis=())).tell()); }
    { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); answers.compare("np.size(t, axis=1)", arr!(np.size(t, axis=1)).tell()); }
    answers.compare("np.size(t, axis=(1, -2))", told_panic(|| { let mut t = arr!(np.arange(24).reshape(2, 3, 4) ** 2).keep(); let _ = arr!(np.size(t, axis=(1, -2))); }));
    answers.finish();
}

#[test]
fn listed_beside() {
    let mut answers = crate::Compared::section("listed_beside", false);
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("b + [7, 8, 9]", arr!(b + [7, 8, 9]).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare_again("b + [7, 8, 9]", try_arr!(b + [7, 8, 9]).unwrap().tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("b * [0.5, 2, 1]", arr!(b * [0.5, 2, 1]).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("b * [True, False, True]", arr!(b * [True, False, True]).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("b + [[1], [True]]", arr!(b + [[1], [True]]).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.where([True, False, True], b, [7, 8, 9])", arr!(np.where([True, False, True], b, [7, 8, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.where([True, False, True], [0.5, 1, 2], b)", arr!(np.where([True, False, True], [0.5, 1, 2], b)).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.select([[True, False, False]], [b], [7, 8, 9])", arr!(np.select([[True, False, False]], [b], [7, 8, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.select([[True, False, True]], [[7, 8, 9]], b)", arr!(np.select([[True, False, True]], [[7, 8, 9]], b)).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.choose([0, 1, 0], (b, [7, 8, 9]))", arr!(np.choose([0, 1, 0], (b, [7, 8, 9]))).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.multiply.outer(b, [7, 8])", arr!(np.multiply.outer(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.outer(b, [7, 8])", arr!(np.outer(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.kron(b, [7, 8])", arr!(np.kron(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.convolve(b, [7, 8])", arr!(np.convolve(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.correlate(b, [7, 8])", arr!(np.correlate(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.dot(b, [7, 8, 9])", arr!(np.dot(b, [7, 8, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.inner(b, [7, 8, 9])", arr!(np.inner(b, [7, 8, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.vecdot(b, [7, 8, 9])", arr!(np.vecdot(b, [7, 8, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("b @ [7, 8, 9]", arr!(b @ [7, 8, 9]).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("[7, 8, 9] @ b", arr!([7, 8, 9] @ b).tell()); }
    { let mut b2 = arr!(np.array([[True, False, True], [True, False, True]], dtype=np.bool)).keep(); answers.compare("b2 @ [0.5, 1, 2]", arr!(b2 @ [0.5, 1, 2]).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.einsum(\"i,i\", b, [7, 8, 9])", arr!(np.einsum("i,i", b, [7, 8, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.tensordot(b, [7, 8, 9], 1)", arr!(np.tensordot(b, [7, 8, 9], 1)).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.append(b, [7, 8])", arr!(np.append(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.append(b, [0.5, True])", arr!(np.append(b, [0.5, True])).tell()); }
    { let mut b2 = arr!(np.array([[True, False, True], [True, False, True]], dtype=np.bool)).keep(); answers.compare("np.append(b2, [[1, 2, True]], axis=0)", arr!(np.append(b2, [[1, 2, True]], axis=0)).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.concatenate((b, [7, 8]))", arr!(np.concatenate((b, [7, 8]))).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.union1d(b, [7, 8])", arr!(np.union1d(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.setdiff1d(b, [7, 8])", arr!(np.setdiff1d(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.polyadd(b, [7, 8])", arr!(np.polyadd(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.polyval(b, [7, 8])", arr!(np.polyval(b, [7, 8])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.cross(b, [7, 8, 1])", arr!(np.cross(b, [7, 8, 1])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.cross(b, [True, False, 1])", arr!(np.cross(b, [True, False, 1])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.full_like(b, [7, 8, 9])", arr!(np.full_like(b, [7, 8, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.isclose(b, [0.5, 1, 2])", arr!(np.isclose(b, [0.5, 1, 2])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.clip(b, [7, 8, 9], None)", arr!(np.clip(b, [7, 8, 9], None)).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.clip(b, 0, [7, 0.5, 1])", arr!(np.clip(b, 0, [7, 0.5, 1])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.maximum(b, [7, 0, 9])", arr!(np.maximum(b, [7, 0, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.divmod(b, [7, 8, 9])", arr!(np.divmod(b, [7, 8, 9])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.copysign(b, [-1, 1, -1])", arr!(np.copysign(b, [-1, 1, -1])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.average(b, weights=[1, 2, 3])", arr!(np.average(b, weights=[1, 2, 3])).tell()); }
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); answers.compare("np.intersect1d(b, [3, 4])", arr!(np.intersect1d(b, [3, 4])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("u + [7, 8, 9]", arr!(u + [7, 8, 9]).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("u * [0.5, 2, 1]", arr!(u * [0.5, 2, 1]).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("u * [True, False, True]", arr!(u * [True, False, True]).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("u + [[1], [True]]", arr!(u + [[1], [True]]).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.where([True, False, True], u, [7, 8, 9])", arr!(np.where([True, False, True], u, [7, 8, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.where([True, False, True], [0.5, 1, 2], u)", arr!(np.where([True, False, True], [0.5, 1, 2], u)).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.select([[True, False, False]], [u], [7, 8, 9])", arr!(np.select([[True, False, False]], [u], [7, 8, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.select([[True, False, True]], [[7, 8, 9]], u)", arr!(np.select([[True, False, True]], [[7, 8, 9]], u)).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.choose([0, 1, 0], (u, [7, 8, 9]))", arr!(np.choose([0, 1, 0], (u, [7, 8, 9]))).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.multiply.outer(u, [7, 8])", arr!(np.multiply.outer(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.outer(u, [7, 8])", arr!(np.outer(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.kron(u, [7, 8])", arr!(np.kron(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.convolve(u, [7, 8])", arr!(np.convolve(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.correlate(u, [7, 8])", arr!(np.correlate(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.dot(u, [7, 8, 9])", arr!(np.dot(u, [7, 8, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.inner(u, [7, 8, 9])", arr!(np.inner(u, [7, 8, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.vecdot(u, [7, 8, 9])", arr!(np.vecdot(u, [7, 8, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("u @ [7, 8, 9]", arr!(u @ [7, 8, 9]).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("[7, 8, 9] @ u", arr!([7, 8, 9] @ u).tell()); }
    { let mut u2 = arr!(np.array([[3, 1, 200], [3, 1, 200]], dtype=np.uint8)).keep(); answers.compare("u2 @ [0.5, 1, 2]", arr!(u2 @ [0.5, 1, 2]).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.einsum(\"i,i\", u, [7, 8, 9])", arr!(np.einsum("i,i", u, [7, 8, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.tensordot(u, [7, 8, 9], 1)", arr!(np.tensordot(u, [7, 8, 9], 1)).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.append(u, [7, 8])", arr!(np.append(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.append(u, [0.5, True])", arr!(np.append(u, [0.5, True])).tell()); }
    { let mut u2 = arr!(np.array([[3, 1, 200], [3, 1, 200]], dtype=np.uint8)).keep(); answers.compare("np.append(u2, [[1, 2, True]], axis=0)", arr!(np.append(u2, [[1, 2, True]], axis=0)).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.concatenate((u, [7, 8]))", arr!(np.concatenate((u, [7, 8]))).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.union1d(u, [7, 8])", arr!(np.union1d(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.setdiff1d(u, [7, 8])", arr!(np.setdiff1d(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.polyadd(u, [7, 8])", arr!(np.polyadd(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.polyval(u, [7, 8])", arr!(np.polyval(u, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.cross(u, [7, 8, 1])", arr!(np.cross(u, [7, 8, 1])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.cross(u, [True, False, 1])", arr!(np.cross(u, [True, False, 1])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.full_like(u, [7, 8, 9])", arr!(np.full_like(u, [7, 8, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.isclose(u, [0.5, 1, 2])", arr!(np.isclose(u, [0.5, 1, 2])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.clip(u, [7, 8, 9], None)", arr!(np.clip(u, [7, 8, 9], None)).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.clip(u, 0, [7, 0.5, 1])", arr!(np.clip(u, 0, [7, 0.5, 1])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.maximum(u, [7, 0, 9])", arr!(np.maximum(u, [7, 0, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.divmod(u, [7, 8, 9])", arr!(np.divmod(u, [7, 8, 9])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.copysign(u, [-1, 1, -1])", arr!(np.copysign(u, [-1, 1, -1])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.diff(u, prepend=[7, 8])", arr!(np.diff(u, prepend=[7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.average(u, weights=[1, 2, 3])", arr!(np.average(u, weights=[1, 2, 3])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.intersect1d(u, [3, 4])", arr!(np.intersect1d(u, [3, 4])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("h + [7, 8, 9]", arr!(h + [7, 8, 9]).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("h * [0.5, 2, 1]", arr!(h * [0.5, 2, 1]).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("h * [True, False, True]", arr!(h * [True, False, True]).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("h + [[1], [True]]", arr!(h + [[1], [True]]).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.where([True, False, True], h, [7, 8, 9])", arr!(np.where([True, False, True], h, [7, 8, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.where([True, False, True], [0.5, 1, 2], h)", arr!(np.where([True, False, True], [0.5, 1, 2], h)).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.select([[True, False, False]], [h], [7, 8, 9])", arr!(np.select([[True, False, False]], [h], [7, 8, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.select([[True, False, True]], [[7, 8, 9]], h)", arr!(np.select([[True, False, True]], [[7, 8, 9]], h)).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.choose([0, 1, 0], (h, [7, 8, 9]))", arr!(np.choose([0, 1, 0], (h, [7, 8, 9]))).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.multiply.outer(h, [7, 8])", arr!(np.multiply.outer(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.outer(h, [7, 8])", arr!(np.outer(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.kron(h, [7, 8])", arr!(np.kron(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.convolve(h, [7, 8])", arr!(np.convolve(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.correlate(h, [7, 8])", arr!(np.correlate(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.dot(h, [7, 8, 9])", arr!(np.dot(h, [7, 8, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.inner(h, [7, 8, 9])", arr!(np.inner(h, [7, 8, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.vecdot(h, [7, 8, 9])", arr!(np.vecdot(h, [7, 8, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("h @ [7, 8, 9]", arr!(h @ [7, 8, 9]).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("[7, 8, 9] @ h", arr!([7, 8, 9] @ h).tell()); }
    { let mut h2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int16)).keep(); answers.compare("h2 @ [0.5, 1, 2]", arr!(h2 @ [0.5, 1, 2]).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.einsum(\"i,i\", h, [7, 8, 9])", arr!(np.einsum("i,i", h, [7, 8, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.tensordot(h, [7, 8, 9], 1)", arr!(np.tensordot(h, [7, 8, 9], 1)).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.append(h, [7, 8])", arr!(np.append(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.append(h, [0.5, True])", arr!(np.append(h, [0.5, True])).tell()); }
    { let mut h2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int16)).keep(); answers.compare("np.append(h2, [[1, 2, True]], axis=0)", arr!(np.append(h2, [[1, 2, True]], axis=0)).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.concatenate((h, [7, 8]))", arr!(np.concatenate((h, [7, 8]))).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.union1d(h, [7, 8])", arr!(np.union1d(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.setdiff1d(h, [7, 8])", arr!(np.setdiff1d(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.polyadd(h, [7, 8])", arr!(np.polyadd(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.polyval(h, [7, 8])", arr!(np.polyval(h, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.cross(h, [7, 8, 1])", arr!(np.cross(h, [7, 8, 1])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.cross(h, [True, False, 1])", arr!(np.cross(h, [True, False, 1])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.full_like(h, [7, 8, 9])", arr!(np.full_like(h, [7, 8, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.isclose(h, [0.5, 1, 2])", arr!(np.isclose(h, [0.5, 1, 2])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.clip(h, [7, 8, 9], None)", arr!(np.clip(h, [7, 8, 9], None)).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.clip(h, 0, [7, 0.5, 1])", arr!(np.clip(h, 0, [7, 0.5, 1])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.maximum(h, [7, 0, 9])", arr!(np.maximum(h, [7, 0, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.divmod(h, [7, 8, 9])", arr!(np.divmod(h, [7, 8, 9])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.copysign(h, [-1, 1, -1])", arr!(np.copysign(h, [-1, 1, -1])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.diff(h, prepend=[7, 8])", arr!(np.diff(h, prepend=[7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.average(h, weights=[1, 2, 3])", arr!(np.average(h, weights=[1, 2, 3])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.intersect1d(h, [3, 4])", arr!(np.intersect1d(h, [3, 4])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("i + [7, 8, 9]", arr!(i + [7, 8, 9]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("i * [0.5, 2, 1]", arr!(i * [0.5, 2, 1]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("i * [True, False, True]", arr!(i * [True, False, True]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("i + [[1], [True]]", arr!(i + [[1], [True]]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.where([True, False, True], i, [7, 8, 9])", arr!(np.where([True, False, True], i, [7, 8, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.where([True, False, True], [0.5, 1, 2], i)", arr!(np.where([True, False, True], [0.5, 1, 2], i)).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.select([[True, False, False]], [i], [7, 8, 9])", arr!(np.select([[True, False, False]], [i], [7, 8, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.select([[True, False, True]], [[7, 8, 9]], i)", arr!(np.select([[True, False, True]], [[7, 8, 9]], i)).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.choose([0, 1, 0], (i, [7, 8, 9]))", arr!(np.choose([0, 1, 0], (i, [7, 8, 9]))).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.multiply.outer(i, [7, 8])", arr!(np.multiply.outer(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.outer(i, [7, 8])", arr!(np.outer(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.kron(i, [7, 8])", arr!(np.kron(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.convolve(i, [7, 8])", arr!(np.convolve(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.correlate(i, [7, 8])", arr!(np.correlate(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.dot(i, [7, 8, 9])", arr!(np.dot(i, [7, 8, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.inner(i, [7, 8, 9])", arr!(np.inner(i, [7, 8, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.vecdot(i, [7, 8, 9])", arr!(np.vecdot(i, [7, 8, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("i @ [7, 8, 9]", arr!(i @ [7, 8, 9]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("[7, 8, 9] @ i", arr!([7, 8, 9] @ i).tell()); }
    { let mut i2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int32)).keep(); answers.compare("i2 @ [0.5, 1, 2]", arr!(i2 @ [0.5, 1, 2]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.einsum(\"i,i\", i, [7, 8, 9])", arr!(np.einsum("i,i", i, [7, 8, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.tensordot(i, [7, 8, 9], 1)", arr!(np.tensordot(i, [7, 8, 9], 1)).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.append(i, [7, 8])", arr!(np.append(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.append(i, [0.5, True])", arr!(np.append(i, [0.5, True])).tell()); }
    { let mut i2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int32)).keep(); answers.compare("np.append(i2, [[1, 2, True]], axis=0)", arr!(np.append(i2, [[1, 2, True]], axis=0)).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.concatenate((i, [7, 8]))", arr!(np.concatenate((i, [7, 8]))).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.union1d(i, [7, 8])", arr!(np.union1d(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.setdiff1d(i, [7, 8])", arr!(np.setdiff1d(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.polyadd(i, [7, 8])", arr!(np.polyadd(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.polyval(i, [7, 8])", arr!(np.polyval(i, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.cross(i, [7, 8, 1])", arr!(np.cross(i, [7, 8, 1])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.cross(i, [True, False, 1])", arr!(np.cross(i, [True, False, 1])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.full_like(i, [7, 8, 9])", arr!(np.full_like(i, [7, 8, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.isclose(i, [0.5, 1, 2])", arr!(np.isclose(i, [0.5, 1, 2])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.clip(i, [7, 8, 9], None)", arr!(np.clip(i, [7, 8, 9], None)).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.clip(i, 0, [7, 0.5, 1])", arr!(np.clip(i, 0, [7, 0.5, 1])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.maximum(i, [7, 0, 9])", arr!(np.maximum(i, [7, 0, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.divmod(i, [7, 8, 9])", arr!(np.divmod(i, [7, 8, 9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.copysign(i, [-1, 1, -1])", arr!(np.copysign(i, [-1, 1, -1])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.diff(i, prepend=[7, 8])", arr!(np.diff(i, prepend=[7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.average(i, weights=[1, 2, 3])", arr!(np.average(i, weights=[1, 2, 3])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.intersect1d(i, [3, 4])", arr!(np.intersect1d(i, [3, 4])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("q + [7, 8, 9]", arr!(q + [7, 8, 9]).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("q * [0.5, 2, 1]", arr!(q * [0.5, 2, 1]).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("q * [True, False, True]", arr!(q * [True, False, True]).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("q + [[1], [True]]", arr!(q + [[1], [True]]).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.where([True, False, True], q, [7, 8, 9])", arr!(np.where([True, False, True], q, [7, 8, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.where([True, False, True], [0.5, 1, 2], q)", arr!(np.where([True, False, True], [0.5, 1, 2], q)).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.select([[True, False, False]], [q], [7, 8, 9])", arr!(np.select([[True, False, False]], [q], [7, 8, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.select([[True, False, True]], [[7, 8, 9]], q)", arr!(np.select([[True, False, True]], [[7, 8, 9]], q)).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.choose([0, 1, 0], (q, [7, 8, 9]))", arr!(np.choose([0, 1, 0], (q, [7, 8, 9]))).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.multiply.outer(q, [7, 8])", arr!(np.multiply.outer(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.outer(q, [7, 8])", arr!(np.outer(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.kron(q, [7, 8])", arr!(np.kron(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.convolve(q, [7, 8])", arr!(np.convolve(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.correlate(q, [7, 8])", arr!(np.correlate(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.dot(q, [7, 8, 9])", arr!(np.dot(q, [7, 8, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.inner(q, [7, 8, 9])", arr!(np.inner(q, [7, 8, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.vecdot(q, [7, 8, 9])", arr!(np.vecdot(q, [7, 8, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("q @ [7, 8, 9]", arr!(q @ [7, 8, 9]).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("[7, 8, 9] @ q", arr!([7, 8, 9] @ q).tell()); }
    { let mut q2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int64)).keep(); answers.compare("q2 @ [0.5, 1, 2]", arr!(q2 @ [0.5, 1, 2]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.einsum(\"i,i\", q, [7, 8, 9])", arr!(np.einsum("i,i", q, [7, 8, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.tensordot(q, [7, 8, 9], 1)", arr!(np.tensordot(q, [7, 8, 9], 1)).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.append(q, [7, 8])", arr!(np.append(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.append(q, [0.5, True])", arr!(np.append(q, [0.5, True])).tell()); }
    { let mut q2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int64)).keep(); answers.compare("np.append(q2, [[1, 2, True]], axis=0)", arr!(np.append(q2, [[1, 2, True]], axis=0)).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.concatenate((q, [7, 8]))", arr!(np.concatenate((q, [7, 8]))).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.union1d(q, [7, 8])", arr!(np.union1d(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.setdiff1d(q, [7, 8])", arr!(np.setdiff1d(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.polyadd(q, [7, 8])", arr!(np.polyadd(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.polyval(q, [7, 8])", arr!(np.polyval(q, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.cross(q, [7, 8, 1])", arr!(np.cross(q, [7, 8, 1])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.cross(q, [True, False, 1])", arr!(np.cross(q, [True, False, 1])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.full_like(q, [7, 8, 9])", arr!(np.full_like(q, [7, 8, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.isclose(q, [0.5, 1, 2])", arr!(np.isclose(q, [0.5, 1, 2])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.clip(q, [7, 8, 9], None)", arr!(np.clip(q, [7, 8, 9], None)).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.clip(q, 0, [7, 0.5, 1])", arr!(np.clip(q, 0, [7, 0.5, 1])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.maximum(q, [7, 0, 9])", arr!(np.maximum(q, [7, 0, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.divmod(q, [7, 8, 9])", arr!(np.divmod(q, [7, 8, 9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.copysign(q, [-1, 1, -1])", arr!(np.copysign(q, [-1, 1, -1])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.diff(q, prepend=[7, 8])", arr!(np.diff(q, prepend=[7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.average(q, weights=[1, 2, 3])", arr!(np.average(q, weights=[1, 2, 3])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.intersect1d(q, [3, 4])", arr!(np.intersect1d(q, [3, 4])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("f + [7, 8, 9]", arr!(f + [7, 8, 9]).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("f * [0.5, 2, 1]", arr!(f * [0.5, 2, 1]).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("f * [True, False, True]", arr!(f * [True, False, True]).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("f + [[1], [True]]", arr!(f + [[1], [True]]).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.where([True, False, True], f, [7, 8, 9])", arr!(np.where([True, False, True], f, [7, 8, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.where([True, False, True], [0.5, 1, 2], f)", arr!(np.where([True, False, True], [0.5, 1, 2], f)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.select([[True, False, False]], [f], [7, 8, 9])", arr!(np.select([[True, False, False]], [f], [7, 8, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.select([[True, False, True]], [[7, 8, 9]], f)", arr!(np.select([[True, False, True]], [[7, 8, 9]], f)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.choose([0, 1, 0], (f, [7, 8, 9]))", arr!(np.choose([0, 1, 0], (f, [7, 8, 9]))).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.multiply.outer(f, [7, 8])", arr!(np.multiply.outer(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.outer(f, [7, 8])", arr!(np.outer(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.kron(f, [7, 8])", arr!(np.kron(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.convolve(f, [7, 8])", arr!(np.convolve(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.correlate(f, [7, 8])", arr!(np.correlate(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.dot(f, [7, 8, 9])", arr!(np.dot(f, [7, 8, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.inner(f, [7, 8, 9])", arr!(np.inner(f, [7, 8, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.vecdot(f, [7, 8, 9])", arr!(np.vecdot(f, [7, 8, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("f @ [7, 8, 9]", arr!(f @ [7, 8, 9]).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("[7, 8, 9] @ f", arr!([7, 8, 9] @ f).tell()); }
    { let mut f2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float32)).keep(); answers.compare("f2 @ [0.5, 1, 2]", arr!(f2 @ [0.5, 1, 2]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.einsum(\"i,i\", f, [7, 8, 9])", arr!(np.einsum("i,i", f, [7, 8, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.tensordot(f, [7, 8, 9], 1)", arr!(np.tensordot(f, [7, 8, 9], 1)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.append(f, [7, 8])", arr!(np.append(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.append(f, [0.5, True])", arr!(np.append(f, [0.5, True])).tell()); }
    { let mut f2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float32)).keep(); answers.compare("np.append(f2, [[1, 2, True]], axis=0)", arr!(np.append(f2, [[1, 2, True]], axis=0)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.concatenate((f, [7, 8]))", arr!(np.concatenate((f, [7, 8]))).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.union1d(f, [7, 8])", arr!(np.union1d(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.setdiff1d(f, [7, 8])", arr!(np.setdiff1d(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.polyadd(f, [7, 8])", arr!(np.polyadd(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.polyval(f, [7, 8])", arr!(np.polyval(f, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.cross(f, [7, 8, 1])", arr!(np.cross(f, [7, 8, 1])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.cross(f, [True, False, 1])", arr!(np.cross(f, [True, False, 1])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.full_like(f, [7, 8, 9])", arr!(np.full_like(f, [7, 8, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.isclose(f, [0.5, 1, 2])", arr!(np.isclose(f, [0.5, 1, 2])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.clip(f, [7, 8, 9], None)", arr!(np.clip(f, [7, 8, 9], None)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.clip(f, 0, [7, 0.5, 1])", arr!(np.clip(f, 0, [7, 0.5, 1])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.maximum(f, [7, 0, 9])", arr!(np.maximum(f, [7, 0, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.divmod(f, [7, 8, 9])", arr!(np.divmod(f, [7, 8, 9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.copysign(f, [-1, 1, -1])", arr!(np.copysign(f, [-1, 1, -1])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.diff(f, prepend=[7, 8])", arr!(np.diff(f, prepend=[7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.average(f, weights=[1, 2, 3])", arr!(np.average(f, weights=[1, 2, 3])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.intersect1d(f, [3, 4])", arr!(np.intersect1d(f, [3, 4])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("d + [7, 8, 9]", arr!(d + [7, 8, 9]).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("d * [0.5, 2, 1]", arr!(d * [0.5, 2, 1]).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("d * [True, False, True]", arr!(d * [True, False, True]).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("d + [[1], [True]]", arr!(d + [[1], [True]]).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.where([True, False, True], d, [7, 8, 9])", arr!(np.where([True, False, True], d, [7, 8, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.where([True, False, True], [0.5, 1, 2], d)", arr!(np.where([True, False, True], [0.5, 1, 2], d)).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.select([[True, False, False]], [d], [7, 8, 9])", arr!(np.select([[True, False, False]], [d], [7, 8, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.select([[True, False, True]], [[7, 8, 9]], d)", arr!(np.select([[True, False, True]], [[7, 8, 9]], d)).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.choose([0, 1, 0], (d, [7, 8, 9]))", arr!(np.choose([0, 1, 0], (d, [7, 8, 9]))).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.multiply.outer(d, [7, 8])", arr!(np.multiply.outer(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.outer(d, [7, 8])", arr!(np.outer(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.kron(d, [7, 8])", arr!(np.kron(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.convolve(d, [7, 8])", arr!(np.convolve(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.correlate(d, [7, 8])", arr!(np.correlate(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.dot(d, [7, 8, 9])", arr!(np.dot(d, [7, 8, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.inner(d, [7, 8, 9])", arr!(np.inner(d, [7, 8, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.vecdot(d, [7, 8, 9])", arr!(np.vecdot(d, [7, 8, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("d @ [7, 8, 9]", arr!(d @ [7, 8, 9]).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("[7, 8, 9] @ d", arr!([7, 8, 9] @ d).tell()); }
    { let mut d2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float64)).keep(); answers.compare("d2 @ [0.5, 1, 2]", arr!(d2 @ [0.5, 1, 2]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.einsum(\"i,i\", d, [7, 8, 9])", arr!(np.einsum("i,i", d, [7, 8, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.tensordot(d, [7, 8, 9], 1)", arr!(np.tensordot(d, [7, 8, 9], 1)).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.append(d, [7, 8])", arr!(np.append(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.append(d, [0.5, True])", arr!(np.append(d, [0.5, True])).tell()); }
    { let mut d2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float64)).keep(); answers.compare("np.append(d2, [[1, 2, True]], axis=0)", arr!(np.append(d2, [[1, 2, True]], axis=0)).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.concatenate((d, [7, 8]))", arr!(np.concatenate((d, [7, 8]))).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.union1d(d, [7, 8])", arr!(np.union1d(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.setdiff1d(d, [7, 8])", arr!(np.setdiff1d(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.polyadd(d, [7, 8])", arr!(np.polyadd(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.polyval(d, [7, 8])", arr!(np.polyval(d, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.cross(d, [7, 8, 1])", arr!(np.cross(d, [7, 8, 1])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.cross(d, [True, False, 1])", arr!(np.cross(d, [True, False, 1])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.full_like(d, [7, 8, 9])", arr!(np.full_like(d, [7, 8, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.isclose(d, [0.5, 1, 2])", arr!(np.isclose(d, [0.5, 1, 2])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.clip(d, [7, 8, 9], None)", arr!(np.clip(d, [7, 8, 9], None)).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.clip(d, 0, [7, 0.5, 1])", arr!(np.clip(d, 0, [7, 0.5, 1])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.maximum(d, [7, 0, 9])", arr!(np.maximum(d, [7, 0, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.divmod(d, [7, 8, 9])", arr!(np.divmod(d, [7, 8, 9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.copysign(d, [-1, 1, -1])", arr!(np.copysign(d, [-1, 1, -1])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.diff(d, prepend=[7, 8])", arr!(np.diff(d, prepend=[7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.average(d, weights=[1, 2, 3])", arr!(np.average(d, weights=[1, 2, 3])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.intersect1d(d, [3, 4])", arr!(np.intersect1d(d, [3, 4])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("z + [7, 8, 9]", arr!(z + [7, 8, 9]).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("z * [0.5, 2, 1]", arr!(z * [0.5, 2, 1]).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("z * [True, False, True]", arr!(z * [True, False, True]).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("z + [[1], [True]]", arr!(z + [[1], [True]]).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.where([True, False, True], z, [7, 8, 9])", arr!(np.where([True, False, True], z, [7, 8, 9])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.where([True, False, True], [0.5, 1, 2], z)", arr!(np.where([True, False, True], [0.5, 1, 2], z)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.select([[True, False, False]], [z], [7, 8, 9])", arr!(np.select([[True, False, False]], [z], [7, 8, 9])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.select([[True, False, True]], [[7, 8, 9]], z)", arr!(np.select([[True, False, True]], [[7, 8, 9]], z)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.choose([0, 1, 0], (z, [7, 8, 9]))", arr!(np.choose([0, 1, 0], (z, [7, 8, 9]))).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.multiply.outer(z, [7, 8])", arr!(np.multiply.outer(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.outer(z, [7, 8])", arr!(np.outer(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.kron(z, [7, 8])", arr!(np.kron(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.convolve(z, [7, 8])", arr!(np.convolve(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.correlate(z, [7, 8])", arr!(np.correlate(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.dot(z, [7, 8, 9])", arr!(np.dot(z, [7, 8, 9])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.inner(z, [7, 8, 9])", arr!(np.inner(z, [7, 8, 9])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.vecdot(z, [7, 8, 9])", arr!(np.vecdot(z, [7, 8, 9])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("z @ [7, 8, 9]", arr!(z @ [7, 8, 9]).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("[7, 8, 9] @ z", arr!([7, 8, 9] @ z).tell()); }
    { let mut z2 = arr!(np.array([[1 + 2j, 0.5, 2j], [1 + 2j, 0.5, 2j]], dtype=np.complex64)).keep(); answers.compare("z2 @ [0.5, 1, 2]", arr!(z2 @ [0.5, 1, 2]).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.einsum(\"i,i\", z, [7, 8, 9])", arr!(np.einsum("i,i", z, [7, 8, 9])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.tensordot(z, [7, 8, 9], 1)", arr!(np.tensordot(z, [7, 8, 9], 1)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.append(z, [7, 8])", arr!(np.append(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.append(z, [0.5, True])", arr!(np.append(z, [0.5, True])).tell()); }
    { let mut z2 = arr!(np.array([[1 + 2j, 0.5, 2j], [1 + 2j, 0.5, 2j]], dtype=np.complex64)).keep(); answers.compare("np.append(z2, [[1, 2, True]], axis=0)", arr!(np.append(z2, [[1, 2, True]], axis=0)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.concatenate((z, [7, 8]))", arr!(np.concatenate((z, [7, 8]))).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.union1d(z, [7, 8])", arr!(np.union1d(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.setdiff1d(z, [7, 8])", arr!(np.setdiff1d(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.polyadd(z, [7, 8])", arr!(np.polyadd(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.polyval(z, [7, 8])", arr!(np.polyval(z, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.cross(z, [7, 8, 1])", arr!(np.cross(z, [7, 8, 1])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.cross(z, [True, False, 1])", arr!(np.cross(z, [True, False, 1])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.full_like(z, [7, 8, 9])", arr!(np.full_like(z, [7, 8, 9])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.isclose(z, [0.5, 1, 2])", arr!(np.isclose(z, [0.5, 1, 2])).tell()); }
    answers.finish();
}

#[test]
fn listed_stored() {
    let mut answers = crate::Compared::section("listed_stored", true);
    { let mut b = arr!(np.array([True, False, True], dtype=np.bool)).keep(); arr!(b[:2] = [False, True]); answers.compare("b[:2] = [False, True] ## b", arr!(b).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.insert(u, 1, [7, 8])", arr!(np.insert(u, 1, [7, 8])).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); answers.compare("np.insert(u, [1, 2], [7, 8])", arr!(np.insert(u, [1, 2], [7, 8])).tell()); }
    { let mut u2 = arr!(np.array([[3, 1, 200], [3, 1, 200]], dtype=np.uint8)).keep(); answers.compare("np.insert(u2, 0, [7, 8, True], axis=0)", arr!(np.insert(u2, 0, [7, 8, True], axis=0)).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(u[[0, 1]] = [7, 8]); answers.compare("u[[0, 1]] = [7, 8] ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(u[:2] = [7, 100]); answers.compare("u[:2] = [7, 100] ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(u[u != u[0]] = [7, 8]); answers.compare("u[u != u[0]] = [7, 8] ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(u[[True, False, True]] = [7, 8]); answers.compare("u[[True, False, True]] = [7, 8] ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(u[::-1] = [1, 2, 7]); answers.compare("u[::-1] = [1, 2, 7] ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(np.put(u, [0, 1], [7, 8])); answers.compare("np.put(u, [0, 1], [7, 8]) ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(np.place(u, u != u[1], [7, 8])); answers.compare("np.place(u, u != u[1], [7, 8]) ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(np.putmask(u, u != u[1], [7, 8])); answers.compare("np.putmask(u, u != u[1], [7, 8]) ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(np.put_along_axis(u, np.array([0, 1]), [7, 8], axis=0)); answers.compare("np.put_along_axis(u, np.array([0, 1]), [7, 8], axis=0) ## u", arr!(u).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(u.put([0, -1], [7, 8])); answers.compare("u.put([0, -1], [7, 8]) ## u", arr!(u).tell()); }
    { let mut u2 = arr!(np.array([[3, 1, 200], [3, 1, 200]], dtype=np.uint8)).keep(); arr!(np.fill_diagonal(u2, [7, 8])); answers.compare("np.fill_diagonal(u2, [7, 8]) ## u2", arr!(u2).tell()); }
    { let mut u2 = arr!(np.array([[3, 1, 200], [3, 1, 200]], dtype=np.uint8)).keep(); arr!(u2[:, :2] = [7, 8]); answers.compare("u2[:, :2] = [7, 8] ## u2", arr!(u2).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.insert(h, 1, [7, 8])", arr!(np.insert(h, 1, [7, 8])).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.insert(h, [1, 2], [7, 8])", arr!(np.insert(h, [1, 2], [7, 8])).tell()); }
    { let mut h2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int16)).keep(); answers.compare("np.insert(h2, 0, [7, 8, True], axis=0)", arr!(np.insert(h2, 0, [7, 8, True], axis=0)).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(h[[0, 1]] = [7, 8]); answers.compare("h[[0, 1]] = [7, 8] ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(h[:2] = [7, 100]); answers.compare("h[:2] = [7, 100] ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(h[h != h[0]] = [7, 8]); answers.compare("h[h != h[0]] = [7, 8] ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(h[[True, False, True]] = [7, 8]); answers.compare("h[[True, False, True]] = [7, 8] ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(h[::-1] = [1, 2, 7]); answers.compare("h[::-1] = [1, 2, 7] ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(np.put(h, [0, 1], [7, 8])); answers.compare("np.put(h, [0, 1], [7, 8]) ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(np.place(h, h != h[1], [7, 8])); answers.compare("np.place(h, h != h[1], [7, 8]) ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(np.putmask(h, h != h[1], [7, 8])); answers.compare("np.putmask(h, h != h[1], [7, 8]) ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(np.put_along_axis(h, np.array([0, 1]), [7, 8], axis=0)); answers.compare("np.put_along_axis(h, np.array([0, 1]), [7, 8], axis=0) ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(h.put([0, -1], [7, 8])); answers.compare("h.put([0, -1], [7, 8]) ## h", arr!(h).tell()); }
    { let mut h2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int16)).keep(); arr!(np.fill_diagonal(h2, [7, 8])); answers.compare("np.fill_diagonal(h2, [7, 8]) ## h2", arr!(h2).tell()); }
    { let mut h2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int16)).keep(); arr!(h2[:, :2] = [7, 8]); answers.compare("h2[:, :2] = [7, 8] ## h2", arr!(h2).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(h[:2] += [7, 8]); answers.compare("h[:2] += [7, 8] ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(h[[0, 2]] *= [2, 3]); answers.compare("h[[0, 2]] *= [2, 3] ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); arr!(np.add.at(h, [0, 0], [7, 8])); answers.compare("np.add.at(h, [0, 0], [7, 8]) ## h", arr!(h).tell()); }
    { let mut h = arr!(np.array([3, -1, 4], dtype=np.int16)).keep(); answers.compare("np.ediff1d(h, to_begin=[7, 8], to_end=[9])", arr!(np.ediff1d(h, to_begin=[7, 8], to_end=[9])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.insert(i, 1, [7, 8])", arr!(np.insert(i, 1, [7, 8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.insert(i, [1, 2], [7, 8])", arr!(np.insert(i, [1, 2], [7, 8])).tell()); }
    { let mut i2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int32)).keep(); answers.compare("np.insert(i2, 0, [7, 8, True], axis=0)", arr!(np.insert(i2, 0, [7, 8, True], axis=0)).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(i[[0, 1]] = [7, 8]); answers.compare("i[[0, 1]] = [7, 8] ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(i[:2] = [7, 100]); answers.compare("i[:2] = [7, 100] ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(i[i != i[0]] = [7, 8]); answers.compare("i[i != i[0]] = [7, 8] ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(i[[True, False, True]] = [7, 8]); answers.compare("i[[True, False, True]] = [7, 8] ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(i[::-1] = [1, 2, 7]); answers.compare("i[::-1] = [1, 2, 7] ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(np.put(i, [0, 1], [7, 8])); answers.compare("np.put(i, [0, 1], [7, 8]) ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(np.place(i, i != i[1], [7, 8])); answers.compare("np.place(i, i != i[1], [7, 8]) ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(np.putmask(i, i != i[1], [7, 8])); answers.compare("np.putmask(i, i != i[1], [7, 8]) ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(np.put_along_axis(i, np.array([0, 1]), [7, 8], axis=0)); answers.compare("np.put_along_axis(i, np.array([0, 1]), [7, 8], axis=0) ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(i.put([0, -1], [7, 8])); answers.compare("i.put([0, -1], [7, 8]) ## i", arr!(i).tell()); }
    { let mut i2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int32)).keep(); arr!(np.fill_diagonal(i2, [7, 8])); answers.compare("np.fill_diagonal(i2, [7, 8]) ## i2", arr!(i2).tell()); }
    { let mut i2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int32)).keep(); arr!(i2[:, :2] = [7, 8]); answers.compare("i2[:, :2] = [7, 8] ## i2", arr!(i2).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(i[:2] += [7, 8]); answers.compare("i[:2] += [7, 8] ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(i[[0, 2]] *= [2, 3]); answers.compare("i[[0, 2]] *= [2, 3] ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); arr!(np.add.at(i, [0, 0], [7, 8])); answers.compare("np.add.at(i, [0, 0], [7, 8]) ## i", arr!(i).tell()); }
    { let mut i = arr!(np.array([3, -1, 4], dtype=np.int32)).keep(); answers.compare("np.ediff1d(i, to_begin=[7, 8], to_end=[9])", arr!(np.ediff1d(i, to_begin=[7, 8], to_end=[9])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.insert(q, 1, [7, 8])", arr!(np.insert(q, 1, [7, 8])).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.insert(q, [1, 2], [7, 8])", arr!(np.insert(q, [1, 2], [7, 8])).tell()); }
    { let mut q2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int64)).keep(); answers.compare("np.insert(q2, 0, [7, 8, True], axis=0)", arr!(np.insert(q2, 0, [7, 8, True], axis=0)).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q[[0, 1]] = [7, 8]); answers.compare("q[[0, 1]] = [7, 8] ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q[:2] = [7, 100]); answers.compare("q[:2] = [7, 100] ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q[q != q[0]] = [7, 8]); answers.compare("q[q != q[0]] = [7, 8] ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q[[True, False, True]] = [7, 8]); answers.compare("q[[True, False, True]] = [7, 8] ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q[::-1] = [1, 2, 7]); answers.compare("q[::-1] = [1, 2, 7] ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(np.put(q, [0, 1], [7, 8])); answers.compare("np.put(q, [0, 1], [7, 8]) ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(np.place(q, q != q[1], [7, 8])); answers.compare("np.place(q, q != q[1], [7, 8]) ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(np.putmask(q, q != q[1], [7, 8])); answers.compare("np.putmask(q, q != q[1], [7, 8]) ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(np.put_along_axis(q, np.array([0, 1]), [7, 8], axis=0)); answers.compare("np.put_along_axis(q, np.array([0, 1]), [7, 8], axis=0) ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q.put([0, -1], [7, 8])); answers.compare("q.put([0, -1], [7, 8]) ## q", arr!(q).tell()); }
    { let mut q2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int64)).keep(); arr!(np.fill_diagonal(q2, [7, 8])); answers.compare("np.fill_diagonal(q2, [7, 8]) ## q2", arr!(q2).tell()); }
    { let mut q2 = arr!(np.array([[3, -1, 4], [3, -1, 4]], dtype=np.int64)).keep(); arr!(q2[:, :2] = [7, 8]); answers.compare("q2[:, :2] = [7, 8] ## q2", arr!(q2).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q[:2] += [7, 8]); answers.compare("q[:2] += [7, 8] ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q[[0, 2]] *= [2, 3]); answers.compare("q[[0, 2]] *= [2, 3] ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(np.add.at(q, [0, 0], [7, 8])); answers.compare("np.add.at(q, [0, 0], [7, 8]) ## q", arr!(q).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); answers.compare("np.ediff1d(q, to_begin=[7, 8], to_end=[9])", arr!(np.ediff1d(q, to_begin=[7, 8], to_end=[9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.insert(f, 1, [7, 8])", arr!(np.insert(f, 1, [7, 8])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.insert(f, [1, 2], [7, 8])", arr!(np.insert(f, [1, 2], [7, 8])).tell()); }
    { let mut f2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float32)).keep(); answers.compare("np.insert(f2, 0, [7, 8, True], axis=0)", arr!(np.insert(f2, 0, [7, 8, True], axis=0)).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[[0, 1]] = [7, 8]); answers.compare("f[[0, 1]] = [7, 8] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[:2] = [7, 100]); answers.compare("f[:2] = [7, 100] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[f != f[0]] = [7, 8]); answers.compare("f[f != f[0]] = [7, 8] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[[True, False, True]] = [7, 8]); answers.compare("f[[True, False, True]] = [7, 8] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[::-1] = [1, 2, 7]); answers.compare("f[::-1] = [1, 2, 7] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.put(f, [0, 1], [7, 8])); answers.compare("np.put(f, [0, 1], [7, 8]) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.place(f, f != f[1], [7, 8])); answers.compare("np.place(f, f != f[1], [7, 8]) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.putmask(f, f != f[1], [7, 8])); answers.compare("np.putmask(f, f != f[1], [7, 8]) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.put_along_axis(f, np.array([0, 1]), [7, 8], axis=0)); answers.compare("np.put_along_axis(f, np.array([0, 1]), [7, 8], axis=0) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f.put([0, -1], [7, 8])); answers.compare("f.put([0, -1], [7, 8]) ## f", arr!(f).tell()); }
    { let mut f2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float32)).keep(); arr!(np.fill_diagonal(f2, [7, 8])); answers.compare("np.fill_diagonal(f2, [7, 8]) ## f2", arr!(f2).tell()); }
    { let mut f2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float32)).keep(); arr!(f2[:, :2] = [7, 8]); answers.compare("f2[:, :2] = [7, 8] ## f2", arr!(f2).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[:2] += [7, 8]); answers.compare("f[:2] += [7, 8] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[[0, 2]] *= [2, 3]); answers.compare("f[[0, 2]] *= [2, 3] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.add.at(f, [0, 0], [7, 8])); answers.compare("np.add.at(f, [0, 0], [7, 8]) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); answers.compare("np.ediff1d(f, to_begin=[7, 8], to_end=[9])", arr!(np.ediff1d(f, to_begin=[7, 8], to_end=[9])).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[[0, 1]] = [0.5, 8]); answers.compare("f[[0, 1]] = [0.5, 8] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[:2] = [0.5, 100]); answers.compare("f[:2] = [0.5, 100] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[f != f[0]] = [0.5, 8]); answers.compare("f[f != f[0]] = [0.5, 8] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[[True, False, True]] = [0.5, 8]); answers.compare("f[[True, False, True]] = [0.5, 8] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[::-1] = [1, 2, 0.5]); answers.compare("f[::-1] = [1, 2, 0.5] ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.put(f, [0, 1], [0.5, 8])); answers.compare("np.put(f, [0, 1], [0.5, 8]) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.place(f, f != f[1], [0.5, 8])); answers.compare("np.place(f, f != f[1], [0.5, 8]) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.putmask(f, f != f[1], [0.5, 8])); answers.compare("np.putmask(f, f != f[1], [0.5, 8]) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(np.put_along_axis(f, np.array([0, 1]), [0.5, 8], axis=0)); answers.compare("np.put_along_axis(f, np.array([0, 1]), [0.5, 8], axis=0) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f.put([0, -1], [0.5, 8])); answers.compare("f.put([0, -1], [0.5, 8]) ## f", arr!(f).tell()); }
    { let mut f = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float32)).keep(); arr!(f[:2] -= [0.5, 2]); answers.compare("f[:2] -= [0.5, 2] ## f", arr!(f).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.insert(d, 1, [7, 8])", arr!(np.insert(d, 1, [7, 8])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.insert(d, [1, 2], [7, 8])", arr!(np.insert(d, [1, 2], [7, 8])).tell()); }
    { let mut d2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float64)).keep(); answers.compare("np.insert(d2, 0, [7, 8, True], axis=0)", arr!(np.insert(d2, 0, [7, 8, True], axis=0)).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[[0, 1]] = [7, 8]); answers.compare("d[[0, 1]] = [7, 8] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[:2] = [7, 100]); answers.compare("d[:2] = [7, 100] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[d != d[0]] = [7, 8]); answers.compare("d[d != d[0]] = [7, 8] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[[True, False, True]] = [7, 8]); answers.compare("d[[True, False, True]] = [7, 8] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[::-1] = [1, 2, 7]); answers.compare("d[::-1] = [1, 2, 7] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.put(d, [0, 1], [7, 8])); answers.compare("np.put(d, [0, 1], [7, 8]) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.place(d, d != d[1], [7, 8])); answers.compare("np.place(d, d != d[1], [7, 8]) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.putmask(d, d != d[1], [7, 8])); answers.compare("np.putmask(d, d != d[1], [7, 8]) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.put_along_axis(d, np.array([0, 1]), [7, 8], axis=0)); answers.compare("np.put_along_axis(d, np.array([0, 1]), [7, 8], axis=0) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d.put([0, -1], [7, 8])); answers.compare("d.put([0, -1], [7, 8]) ## d", arr!(d).tell()); }
    { let mut d2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float64)).keep(); arr!(np.fill_diagonal(d2, [7, 8])); answers.compare("np.fill_diagonal(d2, [7, 8]) ## d2", arr!(d2).tell()); }
    { let mut d2 = arr!(np.array([[0.5, -1.5, 2.0], [0.5, -1.5, 2.0]], dtype=np.float64)).keep(); arr!(d2[:, :2] = [7, 8]); answers.compare("d2[:, :2] = [7, 8] ## d2", arr!(d2).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[:2] += [7, 8]); answers.compare("d[:2] += [7, 8] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[[0, 2]] *= [2, 3]); answers.compare("d[[0, 2]] *= [2, 3] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.add.at(d, [0, 0], [7, 8])); answers.compare("np.add.at(d, [0, 0], [7, 8]) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); answers.compare("np.ediff1d(d, to_begin=[7, 8], to_end=[9])", arr!(np.ediff1d(d, to_begin=[7, 8], to_end=[9])).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[[0, 1]] = [0.5, 8]); answers.compare("d[[0, 1]] = [0.5, 8] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[:2] = [0.5, 100]); answers.compare("d[:2] = [0.5, 100] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[d != d[0]] = [0.5, 8]); answers.compare("d[d != d[0]] = [0.5, 8] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[[True, False, True]] = [0.5, 8]); answers.compare("d[[True, False, True]] = [0.5, 8] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[::-1] = [1, 2, 0.5]); answers.compare("d[::-1] = [1, 2, 0.5] ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.put(d, [0, 1], [0.5, 8])); answers.compare("np.put(d, [0, 1], [0.5, 8]) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.place(d, d != d[1], [0.5, 8])); answers.compare("np.place(d, d != d[1], [0.5, 8]) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.putmask(d, d != d[1], [0.5, 8])); answers.compare("np.putmask(d, d != d[1], [0.5, 8]) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(np.put_along_axis(d, np.array([0, 1]), [0.5, 8], axis=0)); answers.compare("np.put_along_axis(d, np.array([0, 1]), [0.5, 8], axis=0) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d.put([0, -1], [0.5, 8])); answers.compare("d.put([0, -1], [0.5, 8]) ## d", arr!(d).tell()); }
    { let mut d = arr!(np.array([0.5, -1.5, 2.0], dtype=np.float64)).keep(); arr!(d[:2] -= [0.5, 2]); answers.compare("d[:2] -= [0.5, 2] ## d", arr!(d).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.insert(z, 1, [7, 8])", arr!(np.insert(z, 1, [7, 8])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.insert(z, [1, 2], [7, 8])", arr!(np.insert(z, [1, 2], [7, 8])).tell()); }
    { let mut z2 = arr!(np.array([[1 + 2j, 0.5, 2j], [1 + 2j, 0.5, 2j]], dtype=np.complex64)).keep(); answers.compare("np.insert(z2, 0, [7, 8, True], axis=0)", arr!(np.insert(z2, 0, [7, 8, True], axis=0)).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[[0, 1]] = [7, 8]); answers.compare("z[[0, 1]] = [7, 8] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[:2] = [7, 100]); answers.compare("z[:2] = [7, 100] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[z != z[0]] = [7, 8]); answers.compare("z[z != z[0]] = [7, 8] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[[True, False, True]] = [7, 8]); answers.compare("z[[True, False, True]] = [7, 8] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[::-1] = [1, 2, 7]); answers.compare("z[::-1] = [1, 2, 7] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.put(z, [0, 1], [7, 8])); answers.compare("np.put(z, [0, 1], [7, 8]) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.place(z, z != z[1], [7, 8])); answers.compare("np.place(z, z != z[1], [7, 8]) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.putmask(z, z != z[1], [7, 8])); answers.compare("np.putmask(z, z != z[1], [7, 8]) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.put_along_axis(z, np.array([0, 1]), [7, 8], axis=0)); answers.compare("np.put_along_axis(z, np.array([0, 1]), [7, 8], axis=0) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z.put([0, -1], [7, 8])); answers.compare("z.put([0, -1], [7, 8]) ## z", arr!(z).tell()); }
    { let mut z2 = arr!(np.array([[1 + 2j, 0.5, 2j], [1 + 2j, 0.5, 2j]], dtype=np.complex64)).keep(); arr!(np.fill_diagonal(z2, [7, 8])); answers.compare("np.fill_diagonal(z2, [7, 8]) ## z2", arr!(z2).tell()); }
    { let mut z2 = arr!(np.array([[1 + 2j, 0.5, 2j], [1 + 2j, 0.5, 2j]], dtype=np.complex64)).keep(); arr!(z2[:, :2] = [7, 8]); answers.compare("z2[:, :2] = [7, 8] ## z2", arr!(z2).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[:2] += [7, 8]); answers.compare("z[:2] += [7, 8] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[[0, 2]] *= [2, 3]); answers.compare("z[[0, 2]] *= [2, 3] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.add.at(z, [0, 0], [7, 8])); answers.compare("np.add.at(z, [0, 0], [7, 8]) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); answers.compare("np.ediff1d(z, to_begin=[7, 8], to_end=[9])", arr!(np.ediff1d(z, to_begin=[7, 8], to_end=[9])).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[[0, 1]] = [0.5, 8]); answers.compare("z[[0, 1]] = [0.5, 8] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[:2] = [0.5, 100]); answers.compare("z[:2] = [0.5, 100] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[z != z[0]] = [0.5, 8]); answers.compare("z[z != z[0]] = [0.5, 8] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[[True, False, True]] = [0.5, 8]); answers.compare("z[[True, False, True]] = [0.5, 8] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[::-1] = [1, 2, 0.5]); answers.compare("z[::-1] = [1, 2, 0.5] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.put(z, [0, 1], [0.5, 8])); answers.compare("np.put(z, [0, 1], [0.5, 8]) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.place(z, z != z[1], [0.5, 8])); answers.compare("np.place(z, z != z[1], [0.5, 8]) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.putmask(z, z != z[1], [0.5, 8])); answers.compare("np.putmask(z, z != z[1], [0.5, 8]) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(np.put_along_axis(z, np.array([0, 1]), [0.5, 8], axis=0)); answers.compare("np.put_along_axis(z, np.array([0, 1]), [0.5, 8], axis=0) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z.put([0, -1], [0.5, 8])); answers.compare("z.put([0, -1], [0.5, 8]) ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[:2] -= [0.5, 2]); answers.compare("z[:2] -= [0.5, 2] ## z", arr!(z).tell()); }
    { let mut z = arr!(np.array([1 + 2j, 0.5, 2j], dtype=np.complex64)).keep(); arr!(z[:2] = [1, 2j]); answers.compare("z[:2] = [1, 2j] ## z", arr!(z).tell()); }
    { let mut u = arr!(np.array([3, 1, 200], dtype=np.uint8)).keep(); arr!(u[:2] = [7, 255]); answers.compare("u[:2] = [7, 255] ## u", arr!(u).tell()); }
    { let mut q = arr!(np.array([3, -1, 4], dtype=np.int64)).keep(); arr!(q[:2] = [-9223372036854775808, 9223372036854775807]); answers.compare("q[:2] = [-9223372036854775808, 9223372036854775807] ## q", arr!(q).tell()); }
    answers.finish();
}

#[test]
fn floats_as_texts() {
    let mut answers = crate::Compared::section("floats_as_texts", true);
    { answers.compare("np.format_float_positional(0.0)", arr!(np.format_float_positional(0.0)).tell()); }
    { answers.compare_again("np.format_float_positional(0.0)", try_arr!(np.format_float_positional(0.0)).unwrap().tell()); }
    { answers.compare("np.format_float_positional(0.0, precision=1)", arr!(np.format_float_positional(0.0, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(0.0, precision=2, unique=False)", arr!(np.format_float_positional(0.0, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.0, 2, fractional=False)", arr!(np.format_float_positional(0.0, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(0.0, precision=0, trim=\"-\")", arr!(np.format_float_positional(0.0, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(0.0)", arr!(np.format_float_scientific(0.0)).tell()); }
    { answers.compare("np.format_float_scientific(0.0, precision=1)", arr!(np.format_float_scientific(0.0, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(0.0, 3, unique=False)", arr!(np.format_float_scientific(0.0, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.5)", arr!(np.format_float_positional(1.5)).tell()); }
    { answers.compare("np.format_float_positional(1.5, precision=1)", arr!(np.format_float_positional(1.5, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(1.5, precision=2, unique=False)", arr!(np.format_float_positional(1.5, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.5, 2, fractional=False)", arr!(np.format_float_positional(1.5, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(1.5, precision=0, trim=\"-\")", arr!(np.format_float_positional(1.5, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(1.5)", arr!(np.format_float_scientific(1.5)).tell()); }
    { answers.compare("np.format_float_scientific(1.5, precision=1)", arr!(np.format_float_scientific(1.5, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(1.5, 3, unique=False)", arr!(np.format_float_scientific(1.5, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(2.0)", arr!(np.format_float_positional(2.0)).tell()); }
    { answers.compare("np.format_float_positional(2.0, precision=1)", arr!(np.format_float_positional(2.0, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(2.0, precision=2, unique=False)", arr!(np.format_float_positional(2.0, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(2.0, 2, fractional=False)", arr!(np.format_float_positional(2.0, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(2.0, precision=0, trim=\"-\")", arr!(np.format_float_positional(2.0, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(2.0)", arr!(np.format_float_scientific(2.0)).tell()); }
    { answers.compare("np.format_float_scientific(2.0, precision=1)", arr!(np.format_float_scientific(2.0, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(2.0, 3, unique=False)", arr!(np.format_float_scientific(2.0, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.04)", arr!(np.format_float_positional(1.04)).tell()); }
    { answers.compare("np.format_float_positional(1.04, precision=1)", arr!(np.format_float_positional(1.04, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(1.04, precision=2, unique=False)", arr!(np.format_float_positional(1.04, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.04, 2, fractional=False)", arr!(np.format_float_positional(1.04, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(1.04, precision=0, trim=\"-\")", arr!(np.format_float_positional(1.04, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(1.04)", arr!(np.format_float_scientific(1.04)).tell()); }
    { answers.compare("np.format_float_scientific(1.04, precision=1)", arr!(np.format_float_scientific(1.04, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(1.04, 3, unique=False)", arr!(np.format_float_scientific(1.04, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.96)", arr!(np.format_float_positional(1.96)).tell()); }
    { answers.compare("np.format_float_positional(1.96, precision=1)", arr!(np.format_float_positional(1.96, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(1.96, precision=2, unique=False)", arr!(np.format_float_positional(1.96, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.96, 2, fractional=False)", arr!(np.format_float_positional(1.96, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(1.96, precision=0, trim=\"-\")", arr!(np.format_float_positional(1.96, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(1.96)", arr!(np.format_float_scientific(1.96)).tell()); }
    { answers.compare("np.format_float_scientific(1.96, precision=1)", arr!(np.format_float_scientific(1.96, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(1.96, 3, unique=False)", arr!(np.format_float_scientific(1.96, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(9.96)", arr!(np.format_float_positional(9.96)).tell()); }
    { answers.compare("np.format_float_positional(9.96, precision=1)", arr!(np.format_float_positional(9.96, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(9.96, precision=2, unique=False)", arr!(np.format_float_positional(9.96, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(9.96, 2, fractional=False)", arr!(np.format_float_positional(9.96, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(9.96, precision=0, trim=\"-\")", arr!(np.format_float_positional(9.96, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(9.96)", arr!(np.format_float_scientific(9.96)).tell()); }
    { answers.compare("np.format_float_scientific(9.96, precision=1)", arr!(np.format_float_scientific(9.96, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(9.96, 3, unique=False)", arr!(np.format_float_scientific(9.96, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.004)", arr!(np.format_float_positional(0.004)).tell()); }
    { answers.compare("np.format_float_positional(0.004, precision=1)", arr!(np.format_float_positional(0.004, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(0.004, precision=2, unique=False)", arr!(np.format_float_positional(0.004, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.004, 2, fractional=False)", arr!(np.format_float_positional(0.004, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(0.004, precision=0, trim=\"-\")", arr!(np.format_float_positional(0.004, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(0.004)", arr!(np.format_float_scientific(0.004)).tell()); }
    { answers.compare("np.format_float_scientific(0.004, precision=1)", arr!(np.format_float_scientific(0.004, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(0.004, 3, unique=False)", arr!(np.format_float_scientific(0.004, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.06)", arr!(np.format_float_positional(0.06)).tell()); }
    { answers.compare("np.format_float_positional(0.06, precision=1)", arr!(np.format_float_positional(0.06, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(0.06, precision=2, unique=False)", arr!(np.format_float_positional(0.06, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.06, 2, fractional=False)", arr!(np.format_float_positional(0.06, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(0.06, precision=0, trim=\"-\")", arr!(np.format_float_positional(0.06, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(0.06)", arr!(np.format_float_scientific(0.06)).tell()); }
    { answers.compare("np.format_float_scientific(0.06, precision=1)", arr!(np.format_float_scientific(0.06, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(0.06, 3, unique=False)", arr!(np.format_float_scientific(0.06, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.15)", arr!(np.format_float_positional(0.15)).tell()); }
    { answers.compare("np.format_float_positional(0.15, precision=1)", arr!(np.format_float_positional(0.15, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(0.15, precision=2, unique=False)", arr!(np.format_float_positional(0.15, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.15, 2, fractional=False)", arr!(np.format_float_positional(0.15, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(0.15, precision=0, trim=\"-\")", arr!(np.format_float_positional(0.15, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(0.15)", arr!(np.format_float_scientific(0.15)).tell()); }
    { answers.compare("np.format_float_scientific(0.15, precision=1)", arr!(np.format_float_scientific(0.15, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(0.15, 3, unique=False)", arr!(np.format_float_scientific(0.15, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.25)", arr!(np.format_float_positional(0.25)).tell()); }
    { answers.compare("np.format_float_positional(0.25, precision=1)", arr!(np.format_float_positional(0.25, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(0.25, precision=2, unique=False)", arr!(np.format_float_positional(0.25, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.25, 2, fractional=False)", arr!(np.format_float_positional(0.25, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(0.25, precision=0, trim=\"-\")", arr!(np.format_float_positional(0.25, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(0.25)", arr!(np.format_float_scientific(0.25)).tell()); }
    { answers.compare("np.format_float_scientific(0.25, precision=1)", arr!(np.format_float_scientific(0.25, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(0.25, 3, unique=False)", arr!(np.format_float_scientific(0.25, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.5)", arr!(np.format_float_positional(0.5)).tell()); }
    { answers.compare("np.format_float_positional(0.5, precision=1)", arr!(np.format_float_positional(0.5, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(0.5, precision=2, unique=False)", arr!(np.format_float_positional(0.5, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(0.5, 2, fractional=False)", arr!(np.format_float_positional(0.5, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(0.5, precision=0, trim=\"-\")", arr!(np.format_float_positional(0.5, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(0.5)", arr!(np.format_float_scientific(0.5)).tell()); }
    { answers.compare("np.format_float_scientific(0.5, precision=1)", arr!(np.format_float_scientific(0.5, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(0.5, 3, unique=False)", arr!(np.format_float_scientific(0.5, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(2.5)", arr!(np.format_float_positional(2.5)).tell()); }
    { answers.compare("np.format_float_positional(2.5, precision=1)", arr!(np.format_float_positional(2.5, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(2.5, precision=2, unique=False)", arr!(np.format_float_positional(2.5, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(2.5, 2, fractional=False)", arr!(np.format_float_positional(2.5, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(2.5, precision=0, trim=\"-\")", arr!(np.format_float_positional(2.5, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(2.5)", arr!(np.format_float_scientific(2.5)).tell()); }
    { answers.compare("np.format_float_scientific(2.5, precision=1)", arr!(np.format_float_scientific(2.5, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(2.5, 3, unique=False)", arr!(np.format_float_scientific(2.5, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(123456.0)", arr!(np.format_float_positional(123456.0)).tell()); }
    { answers.compare("np.format_float_positional(123456.0, precision=1)", arr!(np.format_float_positional(123456.0, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(123456.0, precision=2, unique=False)", arr!(np.format_float_positional(123456.0, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(123456.0, 2, fractional=False)", arr!(np.format_float_positional(123456.0, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(123456.0, precision=0, trim=\"-\")", arr!(np.format_float_positional(123456.0, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(123456.0)", arr!(np.format_float_scientific(123456.0)).tell()); }
    { answers.compare("np.format_float_scientific(123456.0, precision=1)", arr!(np.format_float_scientific(123456.0, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(123456.0, 3, unique=False)", arr!(np.format_float_scientific(123456.0, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1e20)", arr!(np.format_float_positional(1e20)).tell()); }
    { answers.compare("np.format_float_positional(1e20, precision=1)", arr!(np.format_float_positional(1e20, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(1e20, precision=2, unique=False)", arr!(np.format_float_positional(1e20, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1e20, 2, fractional=False)", arr!(np.format_float_positional(1e20, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(1e20, precision=0, trim=\"-\")", arr!(np.format_float_positional(1e20, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(1e20)", arr!(np.format_float_scientific(1e20)).tell()); }
    { answers.compare("np.format_float_scientific(1e20, precision=1)", arr!(np.format_float_scientific(1e20, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(1e20, 3, unique=False)", arr!(np.format_float_scientific(1e20, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.5e-7)", arr!(np.format_float_positional(1.5e-7)).tell()); }
    { answers.compare("np.format_float_positional(1.5e-7, precision=1)", arr!(np.format_float_positional(1.5e-7, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(1.5e-7, precision=2, unique=False)", arr!(np.format_float_positional(1.5e-7, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.5e-7, 2, fractional=False)", arr!(np.format_float_positional(1.5e-7, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(1.5e-7, precision=0, trim=\"-\")", arr!(np.format_float_positional(1.5e-7, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(1.5e-7)", arr!(np.format_float_scientific(1.5e-7)).tell()); }
    { answers.compare("np.format_float_scientific(1.5e-7, precision=1)", arr!(np.format_float_scientific(1.5e-7, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(1.5e-7, 3, unique=False)", arr!(np.format_float_scientific(1.5e-7, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1e23)", arr!(np.format_float_positional(1e23)).tell()); }
    { answers.compare("np.format_float_positional(1e23, precision=1)", arr!(np.format_float_positional(1e23, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(1e23, precision=2, unique=False)", arr!(np.format_float_positional(1e23, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1e23, 2, fractional=False)", arr!(np.format_float_positional(1e23, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(1e23, precision=0, trim=\"-\")", arr!(np.format_float_positional(1e23, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(1e23)", arr!(np.format_float_scientific(1e23)).tell()); }
    { answers.compare("np.format_float_scientific(1e23, precision=1)", arr!(np.format_float_scientific(1e23, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(1e23, 3, unique=False)", arr!(np.format_float_scientific(1e23, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(-7.25)", arr!(np.format_float_positional(-7.25)).tell()); }
    { answers.compare("np.format_float_positional(-7.25, precision=1)", arr!(np.format_float_positional(-7.25, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(-7.25, precision=2, unique=False)", arr!(np.format_float_positional(-7.25, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(-7.25, 2, fractional=False)", arr!(np.format_float_positional(-7.25, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(-7.25, precision=0, trim=\"-\")", arr!(np.format_float_positional(-7.25, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(-7.25)", arr!(np.format_float_scientific(-7.25)).tell()); }
    { answers.compare("np.format_float_scientific(-7.25, precision=1)", arr!(np.format_float_scientific(-7.25, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(-7.25, 3, unique=False)", arr!(np.format_float_scientific(-7.25, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.7976931348623157e308)", arr!(np.format_float_positional(1.7976931348623157e308)).tell()); }
    { answers.compare("np.format_float_positional(1.7976931348623157e308, precision=1)", arr!(np.format_float_positional(1.7976931348623157e308, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(1.7976931348623157e308, precision=2, unique=False)", arr!(np.format_float_positional(1.7976931348623157e308, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(1.7976931348623157e308, 2, fractional=False)", arr!(np.format_float_positional(1.7976931348623157e308, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(1.7976931348623157e308, precision=0, trim=\"-\")", arr!(np.format_float_positional(1.7976931348623157e308, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(1.7976931348623157e308)", arr!(np.format_float_scientific(1.7976931348623157e308)).tell()); }
    { answers.compare("np.format_float_scientific(1.7976931348623157e308, precision=1)", arr!(np.format_float_scientific(1.7976931348623157e308, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(1.7976931348623157e308, 3, unique=False)", arr!(np.format_float_scientific(1.7976931348623157e308, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(5e-324)", arr!(np.format_float_positional(5e-324)).tell()); }
    { answers.compare("np.format_float_positional(5e-324, precision=1)", arr!(np.format_float_positional(5e-324, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(5e-324, precision=2, unique=False)", arr!(np.format_float_positional(5e-324, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(5e-324, 2, fractional=False)", arr!(np.format_float_positional(5e-324, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(5e-324, precision=0, trim=\"-\")", arr!(np.format_float_positional(5e-324, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(5e-324)", arr!(np.format_float_scientific(5e-324)).tell()); }
    { answers.compare("np.format_float_scientific(5e-324, precision=1)", arr!(np.format_float_scientific(5e-324, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(5e-324, 3, unique=False)", arr!(np.format_float_scientific(5e-324, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(-0.0)", arr!(np.format_float_positional(-0.0)).tell()); }
    { answers.compare("np.format_float_positional(-0.0, precision=1)", arr!(np.format_float_positional(-0.0, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(-0.0, precision=2, unique=False)", arr!(np.format_float_positional(-0.0, precision=2, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(-0.0, 2, fractional=False)", arr!(np.format_float_positional(-0.0, 2, fractional=False)).tell()); }
    { answers.compare("np.format_float_positional(-0.0, precision=0, trim=\"-\")", arr!(np.format_float_positional(-0.0, precision=0, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(-0.0)", arr!(np.format_float_scientific(-0.0)).tell()); }
    { answers.compare("np.format_float_scientific(-0.0, precision=1)", arr!(np.format_float_scientific(-0.0, precision=1)).tell()); }
    { answers.compare("np.format_float_scientific(-0.0, 3, unique=False)", arr!(np.format_float_scientific(-0.0, 3, unique=False)).tell()); }
    { answers.compare("np.format_float_positional(2.0, trim=\"k\")", arr!(np.format_float_positional(2.0, trim="k")).tell()); }
    { answers.compare("np.format_float_positional(1.5, trim=\"k\", min_digits=4)", arr!(np.format_float_positional(1.5, trim="k", min_digits=4)).tell()); }
    { answers.compare("np.format_float_positional(2.0, unique=False, precision=3, trim=\"k\")", arr!(np.format_float_positional(2.0, unique=False, precision=3, trim="k")).tell()); }
    { answers.compare("np.format_float_positional(1.0004, precision=3, trim=\"k\", pad_right=4)", arr!(np.format_float_positional(1.0004, precision=3, trim="k", pad_right=4)).tell()); }
    { answers.compare("np.format_float_scientific(1.04, precision=1, trim=\"k\")", arr!(np.format_float_scientific(1.04, precision=1, trim="k")).tell()); }
    { answers.compare("np.format_float_scientific(1.96, precision=1, trim=\"k\")", arr!(np.format_float_scientific(1.96, precision=1, trim="k")).tell()); }
    { answers.compare("np.format_float_scientific(3, trim=\"k\", sign=True)", arr!(np.format_float_scientific(3, trim="k", sign=True)).tell()); }
    { answers.compare("np.format_float_positional(2.0, trim=\".\")", arr!(np.format_float_positional(2.0, trim=".")).tell()); }
    { answers.compare("np.format_float_positional(1.5, trim=\".\", min_digits=4)", arr!(np.format_float_positional(1.5, trim=".", min_digits=4)).tell()); }
    { answers.compare("np.format_float_positional(2.0, unique=False, precision=3, trim=\".\")", arr!(np.format_float_positional(2.0, unique=False, precision=3, trim=".")).tell()); }
    { answers.compare("np.format_float_positional(1.0004, precision=3, trim=\".\", pad_right=4)", arr!(np.format_float_positional(1.0004, precision=3, trim=".", pad_right=4)).tell()); }
    { answers.compare("np.format_float_scientific(1.04, precision=1, trim=\".\")", arr!(np.format_float_scientific(1.04, precision=1, trim=".")).tell()); }
    { answers.compare("np.format_float_scientific(1.96, precision=1, trim=\".\")", arr!(np.format_float_scientific(1.96, precision=1, trim=".")).tell()); }
    { answers.compare("np.format_float_scientific(3, trim=\".\", sign=True)", arr!(np.format_float_scientific(3, trim=".", sign=True)).tell()); }
    { answers.compare("np.format_float_positional(2.0, trim=\"0\")", arr!(np.format_float_positional(2.0, trim="0")).tell()); }
    { answers.compare("np.format_float_positional(1.5, trim=\"0\", min_digits=4)", arr!(np.format_float_positional(1.5, trim="0", min_digits=4)).tell()); }
    { answers.compare("np.format_float_positional(2.0, unique=False, precision=3, trim=\"0\")", arr!(np.format_float_positional(2.0, unique=False, precision=3, trim="0")).tell()); }
    { answers.compare("np.format_float_positional(1.0004, precision=3, trim=\"0\", pad_right=4)", arr!(np.format_float_positional(1.0004, precision=3, trim="0", pad_right=4)).tell()); }
    { answers.compare("np.format_float_scientific(1.04, precision=1, trim=\"0\")", arr!(np.format_float_scientific(1.04, precision=1, trim="0")).tell()); }
    { answers.compare("np.format_float_scientific(1.96, precision=1, trim=\"0\")", arr!(np.format_float_scientific(1.96, precision=1, trim="0")).tell()); }
    { answers.compare("np.format_float_scientific(3, trim=\"0\", sign=True)", arr!(np.format_float_scientific(3, trim="0", sign=True)).tell()); }
    { answers.compare("np.format_float_positional(2.0, trim=\"-\")", arr!(np.format_float_positional(2.0, trim="-")).tell()); }
    { answers.compare("np.format_float_positional(1.5, trim=\"-\", min_digits=4)", arr!(np.format_float_positional(1.5, trim="-", min_digits=4)).tell()); }
    { answers.compare("np.format_float_positional(2.0, unique=False, precision=3, trim=\"-\")", arr!(np.format_float_positional(2.0, unique=False, precision=3, trim="-")).tell()); }
    { answers.compare("np.format_float_positional(1.0004, precision=3, trim=\"-\", pad_right=4)", arr!(np.format_float_positional(1.0004, precision=3, trim="-", pad_right=4)).tell()); }
    { answers.compare("np.format_float_scientific(1.04, precision=1, trim=\"-\")", arr!(np.format_float_scientific(1.04, precision=1, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(1.96, precision=1, trim=\"-\")", arr!(np.format_float_scientific(1.96, precision=1, trim="-")).tell()); }
    { answers.compare("np.format_float_scientific(3, trim=\"-\", sign=True)", arr!(np.format_float_scientific(3, trim="-", sign=True)).tell()); }
    { answers.compare("np.format_float_positional(0.1, min_digits=20)", arr!(np.format_float_positional(0.1, min_digits=20)).tell()); }
    { answers.compare("np.format_float_positional(1.5, min_digits=4, fractional=False)", arr!(np.format_float_positional(1.5, min_digits=4, fractional=False)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.format_float_positional(w[0, 2])", arr!(np.format_float_positional(w[0, 2])).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.format_float_positional(w[0, 2] / 7, min_digits=12)", arr!(np.format_float_positional(w[0, 2] / 7, min_digits=12)).tell()); }
    { let mut q = arr!(np.array([0.25, np.nan, 4.0], dtype=np.float32)).keep(); answers.compare("np.format_float_positional(q[1], pad_left=8)", arr!(np.format_float_positional(q[1], pad_left=8)).tell()); }
    { answers.compare("np.format_float_positional(1.5, pad_left=5, pad_right=5)", arr!(np.format_float_positional(1.5, pad_left=5, pad_right=5)).tell()); }
    { answers.compare("np.format_float_positional(-1.5, pad_left=5, pad_right=0)", arr!(np.format_float_positional(-1.5, pad_left=5, pad_right=0)).tell()); }
    { answers.compare("np.format_float_positional(2.0, pad_left=4, pad_right=3, trim=\"-\")", arr!(np.format_float_positional(2.0, pad_left=4, pad_right=3, trim="-")).tell()); }
    { answers.compare("np.format_float_positional(-np.inf, sign=True)", arr!(np.format_float_positional(-np.inf, sign=True)).tell()); }
    { answers.compare("np.format_float_positional(np.inf, sign=True)", arr!(np.format_float_positional(np.inf, sign=True)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.format_float_positional(m[1, 0])", arr!(np.format_float_positional(m[1, 0])).tell()); }
    { answers.compare("np.format_float_positional(True)", arr!(np.format_float_positional(True)).tell()); }
    { answers.compare("np.format_float_positional(1e23, unique=False, precision=1)", arr!(np.format_float_positional(1e23, unique=False, precision=1)).tell()); }
    { answers.compare("np.format_float_positional(1e-5, min_digits=3)", arr!(np.format_float_positional(1e-5, min_digits=3)).tell()); }
    { answers.compare("np.format_float_positional(1234.5678, precision=6, min_digits=5, fractional=False)", arr!(np.format_float_positional(1234.5678, precision=6, min_digits=5, fractional=False)).tell()); }
    answers.compare("np.format_float_positional(2.0, precision=-1)", told_panic(|| { let _ = arr!(np.format_float_positional(2.0, precision=-1)); }));
    answers.compare("np.format_float_positional(2.0, precision=0, fractional=False)", told_panic(|| { let _ = arr!(np.format_float_positional(2.0, precision=0, fractional=False)); }));
    answers.compare("np.format_float_positional(2.0, precision=2, min_digits=3)", told_panic(|| { let _ = arr!(np.format_float_positional(2.0, precision=2, min_digits=3)); }));
    answers.compare("np.format_float_positional(2.0, unique=False)", told_panic(|| { let _ = arr!(np.format_float_positional(2.0, unique=False)); }));
    { answers.compare("np.format_float_scientific(0.1, min_digits=20)", arr!(np.format_float_scientific(0.1, min_digits=20)).tell()); }
    { answers.compare("np.format_float_scientific(1e5, exp_digits=4)", arr!(np.format_float_scientific(1e5, exp_digits=4)).tell()); }
    { answers.compare("np.format_float_scientific(1e5, exp_digits=0)", arr!(np.format_float_scientific(1e5, exp_digits=0)).tell()); }
    { answers.compare("np.format_float_scientific(1.5, pad_left=4)", arr!(np.format_float_scientific(1.5, pad_left=4)).tell()); }
    { let mut q = arr!(np.array([0.25, np.nan, 4.0], dtype=np.float32)).keep(); answers.compare("np.format_float_scientific(q[1])", arr!(np.format_float_scientific(q[1])).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.format_float_scientific(w[0, 2] / 3)", arr!(np.format_float_scientific(w[0, 2] / 3)).tell()); }
    { answers.compare("np.format_float_scientific(-2.5e-310, precision=2)", arr!(np.format_float_scientific(-2.5e-310, precision=2)).tell()); }
    answers.compare("np.format_float_scientific(1.5, pad_left=-1)", told_panic(|| { let _ = arr!(np.format_float_scientific(1.5, pad_left=-1)); }));
    answers.finish();
}

#[test]
fn numbers_alone() {
    let mut answers = crate::Compared::section("numbers_alone", true);
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.polyval(bool_, 2)", arr!(np.polyval(bool_, 2)).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare_again("np.polyval(bool_, 2)", try_arr!(np.polyval(bool_, 2)).unwrap().tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.polyval(bool_, 0.5)", arr!(np.polyval(bool_, 0.5)).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.searchsorted(np.sort(bool_), 2)", arr!(np.searchsorted(np.sort(bool_), 2)).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.searchsorted(np.sort(bool_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(bool_), 1.5, side="right")).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.searchsorted(np.sort(bool_), -1)", arr!(np.searchsorted(np.sort(bool_), -1)).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.searchsorted(np.sort(bool_), 300)", arr!(np.searchsorted(np.sort(bool_), 300)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.polyval(int8_, 2)", arr!(np.polyval(int8_, 2)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.polyval(int8_, 0.5)", arr!(np.polyval(int8_, 0.5)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.searchsorted(np.sort(int8_), 2)", arr!(np.searchsorted(np.sort(int8_), 2)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.searchsorted(np.sort(int8_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(int8_), 1.5, side="right")).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.searchsorted(np.sort(int8_), -1)", arr!(np.searchsorted(np.sort(int8_), -1)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.searchsorted(np.sort(int8_), 300)", arr!(np.searchsorted(np.sort(int8_), 300)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.polyval(uint8_, 2)", arr!(np.polyval(uint8_, 2)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.polyval(uint8_, 0.5)", arr!(np.polyval(uint8_, 0.5)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.searchsorted(np.sort(uint8_), 2)", arr!(np.searchsorted(np.sort(uint8_), 2)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.searchsorted(np.sort(uint8_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(uint8_), 1.5, side="right")).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.searchsorted(np.sort(uint8_), -1)", arr!(np.searchsorted(np.sort(uint8_), -1)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.searchsorted(np.sort(uint8_), 300)", arr!(np.searchsorted(np.sort(uint8_), 300)).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.polyval(int16_, 2)", arr!(np.polyval(int16_, 2)).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.polyval(int16_, 0.5)", arr!(np.polyval(int16_, 0.5)).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.searchsorted(np.sort(int16_), 2)", arr!(np.searchsorted(np.sort(int16_), 2)).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.searchsorted(np.sort(int16_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(int16_), 1.5, side="right")).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.searchsorted(np.sort(int16_), -1)", arr!(np.searchsorted(np.sort(int16_), -1)).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.searchsorted(np.sort(int16_), 300)", arr!(np.searchsorted(np.sort(int16_), 300)).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.polyval(uint16_, 2)", arr!(np.polyval(uint16_, 2)).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.polyval(uint16_, 0.5)", arr!(np.polyval(uint16_, 0.5)).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.searchsorted(np.sort(uint16_), 2)", arr!(np.searchsorted(np.sort(uint16_), 2)).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.searchsorted(np.sort(uint16_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(uint16_), 1.5, side="right")).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.searchsorted(np.sort(uint16_), -1)", arr!(np.searchsorted(np.sort(uint16_), -1)).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.searchsorted(np.sort(uint16_), 300)", arr!(np.searchsorted(np.sort(uint16_), 300)).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.polyval(int32_, 2)", arr!(np.polyval(int32_, 2)).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.polyval(int32_, 0.5)", arr!(np.polyval(int32_, 0.5)).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.searchsorted(np.sort(int32_), 2)", arr!(np.searchsorted(np.sort(int32_), 2)).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.searchsorted(np.sort(int32_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(int32_), 1.5, side="right")).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.searchsorted(np.sort(int32_), -1)", arr!(np.searchsorted(np.sort(int32_), -1)).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.searchsorted(np.sort(int32_), 300)", arr!(np.searchsorted(np.sort(int32_), 300)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.polyval(int64_, 2)", arr!(np.polyval(int64_, 2)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.polyval(int64_, 0.5)", arr!(np.polyval(int64_, 0.5)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.searchsorted(np.sort(int64_), 2)", arr!(np.searchsorted(np.sort(int64_), 2)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.searchsorted(np.sort(int64_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(int64_), 1.5, side="right")).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.searchsorted(np.sort(int64_), -1)", arr!(np.searchsorted(np.sort(int64_), -1)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.searchsorted(np.sort(int64_), 300)", arr!(np.searchsorted(np.sort(int64_), 300)).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.polyval(uint64_, 2)", arr!(np.polyval(uint64_, 2)).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.polyval(uint64_, 0.5)", arr!(np.polyval(uint64_, 0.5)).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.searchsorted(np.sort(uint64_), 2)", arr!(np.searchsorted(np.sort(uint64_), 2)).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.searchsorted(np.sort(uint64_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(uint64_), 1.5, side="right")).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.searchsorted(np.sort(uint64_), -1)", arr!(np.searchsorted(np.sort(uint64_), -1)).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.searchsorted(np.sort(uint64_), 300)", arr!(np.searchsorted(np.sort(uint64_), 300)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.polyval(float32_, 2)", arr!(np.polyval(float32_, 2)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.polyval(float32_, 0.5)", arr!(np.polyval(float32_, 0.5)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.searchsorted(np.sort(float32_), 2)", arr!(np.searchsorted(np.sort(float32_), 2)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.searchsorted(np.sort(float32_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(float32_), 1.5, side="right")).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.searchsorted(np.sort(float32_), -1)", arr!(np.searchsorted(np.sort(float32_), -1)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.searchsorted(np.sort(float32_), 300)", arr!(np.searchsorted(np.sort(float32_), 300)).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.polyval(float64_, 2)", arr!(np.polyval(float64_, 2)).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.polyval(float64_, 0.5)", arr!(np.polyval(float64_, 0.5)).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.searchsorted(np.sort(float64_), 2)", arr!(np.searchsorted(np.sort(float64_), 2)).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.searchsorted(np.sort(float64_), 1.5, side=\"right\")", arr!(np.searchsorted(np.sort(float64_), 1.5, side="right")).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.searchsorted(np.sort(float64_), -1)", arr!(np.searchsorted(np.sort(float64_), -1)).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.searchsorted(np.sort(float64_), 300)", arr!(np.searchsorted(np.sort(float64_), 300)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.searchsorted(float32_[:1], 0.1)", arr!(np.searchsorted(float32_[:1], 0.1)).tell()); }
    { let mut c = arr!(np.array([1 + 2j, 0.5, 2j, 3], dtype=np.complex64)).keep(); answers.compare("np.polyval(c, 1)", arr!(np.polyval(c, 1)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.polyval(uint8_, -1)", arr!(np.polyval(uint8_, -1)).tell()); }
    { let mut c = arr!(np.array([1 + 2j, 0.5, 2j, 3], dtype=np.complex64)).keep(); answers.compare("np.polyval(c, 2j)", arr!(np.polyval(c, 2j)).tell()); }
    { let mut n = arr!(np.arange(0)).keep(); answers.compare("np.polyval(n, 1.5)", arr!(np.polyval(n, 1.5)).tell()); }
    { answers.compare("np.searchsorted(np.array([0.1, 0.2], dtype=np.float32), 0.1)", arr!(np.searchsorted(np.array([0.1, 0.2], dtype=np.float32), 0.1)).tell()); }
    { answers.compare("np.searchsorted(np.array([0.1, 0.2], dtype=np.float32), 0.2, side=\"right\")", arr!(np.searchsorted(np.array([0.1, 0.2], dtype=np.float32), 0.2, side="right")).tell()); }
    answers.finish();
}

#[test]
fn quantiles_at_integers() {
    let mut answers = crate::Compared::section("quantiles_at_integers", true);
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.quantile(int8_, 0)", arr!(np.quantile(int8_, 0)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare_again("np.quantile(int8_, 0)", try_arr!(np.quantile(int8_, 0)).unwrap().tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.quantile(int8_, 1)", arr!(np.quantile(int8_, 1)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.quantile(int8_, [0, 1])", arr!(np.quantile(int8_, [0, 1])).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.nanquantile(int8_, (1, 0))", arr!(np.nanquantile(int8_, (1, 0))).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.quantile(int8_, 0.3, method=\"lower\")", arr!(np.quantile(int8_, 0.3, method="lower")).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.percentile(int8_, 60, method=\"nearest\")", arr!(np.percentile(int8_, 60, method="nearest")).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.quantile(uint8_, 0)", arr!(np.quantile(uint8_, 0)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.quantile(uint8_, 1)", arr!(np.quantile(uint8_, 1)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.quantile(uint8_, [0, 1])", arr!(np.quantile(uint8_, [0, 1])).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.nanquantile(uint8_, (1, 0))", arr!(np.nanquantile(uint8_, (1, 0))).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.quantile(uint8_, 0.3, method=\"lower\")", arr!(np.quantile(uint8_, 0.3, method="lower")).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.percentile(uint8_, 60, method=\"nearest\")", arr!(np.percentile(uint8_, 60, method="nearest")).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.quantile(int16_, 0)", arr!(np.quantile(int16_, 0)).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.quantile(int16_, 1)", arr!(np.quantile(int16_, 1)).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.quantile(int16_, [0, 1])", arr!(np.quantile(int16_, [0, 1])).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.nanquantile(int16_, (1, 0))", arr!(np.nanquantile(int16_, (1, 0))).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.quantile(int16_, 0.3, method=\"lower\")", arr!(np.quantile(int16_, 0.3, method="lower")).tell()); }
    { let mut int16_ = arr!(np.array([1, 0, 3, 2], dtype=np.int16)).keep(); answers.compare("np.percentile(int16_, 60, method=\"nearest\")", arr!(np.percentile(int16_, 60, method="nearest")).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.quantile(uint16_, 0)", arr!(np.quantile(uint16_, 0)).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.quantile(uint16_, 1)", arr!(np.quantile(uint16_, 1)).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.quantile(uint16_, [0, 1])", arr!(np.quantile(uint16_, [0, 1])).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.nanquantile(uint16_, (1, 0))", arr!(np.nanquantile(uint16_, (1, 0))).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.quantile(uint16_, 0.3, method=\"lower\")", arr!(np.quantile(uint16_, 0.3, method="lower")).tell()); }
    { let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("np.percentile(uint16_, 60, method=\"nearest\")", arr!(np.percentile(uint16_, 60, method="nearest")).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.quantile(int32_, 0)", arr!(np.quantile(int32_, 0)).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.quantile(int32_, 1)", arr!(np.quantile(int32_, 1)).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.quantile(int32_, [0, 1])", arr!(np.quantile(int32_, [0, 1])).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.nanquantile(int32_, (1, 0))", arr!(np.nanquantile(int32_, (1, 0))).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.quantile(int32_, 0.3, method=\"lower\")", arr!(np.quantile(int32_, 0.3, method="lower")).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("np.percentile(int32_, 60, method=\"nearest\")", arr!(np.percentile(int32_, 60, method="nearest")).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.quantile(int64_, 0)", arr!(np.quantile(int64_, 0)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.quantile(int64_, 1)", arr!(np.quantile(int64_, 1)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.quantile(int64_, [0, 1])", arr!(np.quantile(int64_, [0, 1])).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.nanquantile(int64_, (1, 0))", arr!(np.nanquantile(int64_, (1, 0))).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.quantile(int64_, 0.3, method=\"lower\")", arr!(np.quantile(int64_, 0.3, method="lower")).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("np.percentile(int64_, 60, method=\"nearest\")", arr!(np.percentile(int64_, 60, method="nearest")).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.quantile(uint64_, 0)", arr!(np.quantile(uint64_, 0)).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.quantile(uint64_, 1)", arr!(np.quantile(uint64_, 1)).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.quantile(uint64_, [0, 1])", arr!(np.quantile(uint64_, [0, 1])).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.nanquantile(uint64_, (1, 0))", arr!(np.nanquantile(uint64_, (1, 0))).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.quantile(uint64_, 0.3, method=\"lower\")", arr!(np.quantile(uint64_, 0.3, method="lower")).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.percentile(uint64_, 60, method=\"nearest\")", arr!(np.percentile(uint64_, 60, method="nearest")).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.quantile(float32_, 0)", arr!(np.quantile(float32_, 0)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.quantile(float32_, 1)", arr!(np.quantile(float32_, 1)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.quantile(float32_, [0, 1])", arr!(np.quantile(float32_, [0, 1])).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.nanquantile(float32_, (1, 0))", arr!(np.nanquantile(float32_, (1, 0))).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.quantile(float32_, 0.3, method=\"lower\")", arr!(np.quantile(float32_, 0.3, method="lower")).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.percentile(float32_, 60, method=\"nearest\")", arr!(np.percentile(float32_, 60, method="nearest")).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.quantile(float64_, 0)", arr!(np.quantile(float64_, 0)).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.quantile(float64_, 1)", arr!(np.quantile(float64_, 1)).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.quantile(float64_, [0, 1])", arr!(np.quantile(float64_, [0, 1])).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.nanquantile(float64_, (1, 0))", arr!(np.nanquantile(float64_, (1, 0))).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.quantile(float64_, 0.3, method=\"lower\")", arr!(np.quantile(float64_, 0.3, method="lower")).tell()); }
    { let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.percentile(float64_, 60, method=\"nearest\")", arr!(np.percentile(float64_, 60, method="nearest")).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.quantile(bool_, 0.3, method=\"lower\")", arr!(np.quantile(bool_, 0.3, method="lower")).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.percentile(bool_, 60, method=\"nearest\")", arr!(np.percentile(bool_, 60, method="nearest")).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.quantile(m, 1, axis=0)", arr!(np.quantile(m, 1, axis=0)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.quantile(m, [0, 1], axis=1, keepdims=True)", arr!(np.quantile(m, [0, 1], axis=1, keepdims=True)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.quantile(m, 1.0, axis=0)", arr!(np.quantile(m, 1.0, axis=0)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.quantile(m, True)", arr!(np.quantile(m, True)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.quantile(m, [[0, 1], [1, 0]])", arr!(np.quantile(m, [[0, 1], [1, 0]])).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.nanquantile(m, 0, axis=-1)", arr!(np.nanquantile(m, 0, axis=-1)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.quantile(w, [0, 1])", arr!(np.quantile(w, [0, 1])).tell()); }
    { let mut q = arr!(np.array([0.25, np.nan, 4.0], dtype=np.float32)).keep(); answers.compare("np.quantile(q, 0)", arr!(np.quantile(q, 0)).tell()); }
    { let mut q = arr!(np.array([0.25, np.nan, 4.0], dtype=np.float32)).keep(); answers.compare("np.nanquantile(q, [0, 1])", arr!(np.nanquantile(q, [0, 1])).tell()); }
    answers.compare("np.quantile(m, 2)", told_panic(|| { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.quantile(m, 2))); }));
    answers.compare("np.quantile(m, [0, -1])", told_panic(|| { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); let _ = ndview_tests::told::tried(try_arr!(np.quantile(m, [0, -1]))); }));
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.quantile(bool_, 0.5, method=\"inverted_cdf\")", arr!(np.quantile(bool_, 0.5, method="inverted_cdf")).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.nanpercentile(bool_, 50, method=\"higher\")", arr!(np.nanpercentile(bool_, 50, method="higher")).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.quantile(m > 4, 0.5, axis=0, method=\"lower\")", arr!(np.quantile(m > 4, 0.5, axis=0, method="lower")).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.percentile(m, 0)", arr!(np.percentile(m, 0)).tell()); }
    answers.finish();
}

#[test]
fn areas_in_own_types() {
    let mut answers = crate::Compared::section("areas_in_own_types", true);
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.trapezoid(bool_)", arr!(np.trapezoid(bool_)).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare_again("np.trapezoid(bool_)", try_arr!(np.trapezoid(bool_)).unwrap().tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.trapezoid(bool_, dx=2)", arr!(np.trapezoid(bool_, dx=2)).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.trapezoid(bool_, [0, 1, 3, 4])", arr!(np.trapezoid(bool_, [0, 1, 3, 4])).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.trapezoid(m > 2, axis=0)", arr!(np.trapezoid(m > 2, axis=0)).tell()); }
    { answers.compare("np.trapezoid(np.array([1e8, 1], dtype=np.float32), [0.0, 0.1])", arr!(np.trapezoid(np.array([1e8, 1], dtype=np.float32), [0.0, 0.1])).tell()); }
    { answers.compare("np.trapezoid(np.array([16777216, 1], dtype=np.float32), [0.0, 1.0])", arr!(np.trapezoid(np.array([16777216, 1], dtype=np.float32), [0.0, 1.0])).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.trapezoid(w, [[0.0, 0.1, 0.3], [1.0, 1.5, 4.0]])", arr!(np.trapezoid(w, [[0.0, 0.1, 0.3], [1.0, 1.5, 4.0]])).tell()); }
    { answers.compare("np.trapezoid([1.0, 2.0], np.array([0.1, 0.3], dtype=np.float32))", arr!(np.trapezoid([1.0, 2.0], np.array([0.1, 0.3], dtype=np.float32))).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.trapezoid(m, np.array([[1, 2, 5]], dtype=np.int8))", arr!(np.trapezoid(m, np.array([[1, 2, 5]], dtype=np.int8))).tell()); }
    { let mut c = arr!(np.array([1 + 2j, 0.5, 2j, 3], dtype=np.complex64)).keep(); answers.compare("np.trapezoid(c, [0, 1, 2, 4])", arr!(np.trapezoid(c, [0, 1, 2, 4])).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); answers.compare("np.trapezoid([1, 2, 4], bool_[:3])", arr!(np.trapezoid([1, 2, 4], bool_[:3])).tell()); }
    answers.finish();
}

#[test]
fn edges_in_own_types() {
    let mut answers = crate::Compared::section("edges_in_own_types", true);
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.histogram2d(w[0], w[1], bins=2)", arr!(np.histogram2d(w[0], w[1], bins=2)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare_again("np.histogram2d(w[0], w[1], bins=2)", try_arr!(np.histogram2d(w[0], w[1], bins=2)).unwrap().tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.histogram2d(float32_, float64_, bins=2)", arr!(np.histogram2d(float32_, float64_, bins=2)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.histogram2d(float32_, int8_, bins=[2, 3])", arr!(np.histogram2d(float32_, int8_, bins=[2, 3])).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.histogram2d(float32_, int32_, bins=2)", arr!(np.histogram2d(float32_, int32_, bins=2)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.histogram2d(w[0], w[1], bins=2, range=[[0, 5], [-8, 8]])", arr!(np.histogram2d(w[0], w[1], bins=2, range=[[0, 5], [-8, 8]])).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.histogram2d(w[0], w[1], bins=3, density=True)", arr!(np.histogram2d(w[0], w[1], bins=3, density=True)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.histogram2d(w[0] / 3, w[1] / 7, bins=(3, [-1, 0, 1]), density=True)", arr!(np.histogram2d(w[0] / 3, w[1] / 7, bins=(3, [-1, 0, 1]), density=True)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.histogram2d(float32_ / 7, float32_ / 3, bins=3, weights=[1, 2, 3, 4])", arr!(np.histogram2d(float32_ / 7, float32_ / 3, bins=3, weights=[1, 2, 3, 4])).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.histogram2d(uint8_, bool_, bins=2)", arr!(np.histogram2d(uint8_, bool_, bins=2)).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.histogram2d(float32_, float32_, bins=([0, 2], float32_[2:][::-1]))", arr!(np.histogram2d(float32_, float32_, bins=([0, 2], float32_[2:][::-1]))).tell()); }
    { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.histogram2d(float32_[:1], float32_[:1], bins=1)", arr!(np.histogram2d(float32_[:1], float32_[:1], bins=1)).tell()); }
    answers.compare("np.histogram2d(float32_, float32_, bins=0)", told_panic(|| { let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); let _ = arr!(np.histogram2d(float32_, float32_, bins=0)); }));
    answers.finish();
}

#[test]
fn shifts_beyond_the_bits() {
    let mut answers = crate::Compared::section("shifts_beyond_the_bits", true);
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.left_shift(int8_, 9)", arr!(np.left_shift(int8_, 9)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare_again("np.left_shift(int8_, 9)", try_arr!(np.left_shift(int8_, 9)).unwrap().tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.left_shift(uint8_, 8)", arr!(np.left_shift(uint8_, 8)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.right_shift(int8_ * -5, 7)", arr!(np.right_shift(int8_ * -5, 7)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.right_shift(int8_ * -5, 8)", arr!(np.right_shift(int8_ * -5, 8)).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); answers.compare("np.right_shift(uint8_, 8)", arr!(np.right_shift(uint8_, 8)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("int64_ << 64", arr!(int64_ << 64).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("int64_ << -1", arr!(int64_ << -1).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("-int64_ >> -1", arr!(-int64_ >> -1).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("-int64_ >> 63", arr!(-int64_ >> 63).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); answers.compare("-int64_ >> 64", arr!(-int64_ >> 64).tell()); }
    { let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("uint64_ >> 64", arr!(uint64_ >> 64).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); let mut uint16_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint16)).keep(); answers.compare("uint16_ << uint8_ * 8", arr!(uint16_ << uint8_ * 8).tell()); }
    { let mut int32_ = arr!(np.array([1, 0, 3, 2], dtype=np.int32)).keep(); answers.compare("int32_ << np.array([31, 32, 33, -1])", arr!(int32_ << np.array([31, 32, 33, -1])).tell()); }
    { answers.compare("np.left_shift.reduce([1, 70])", arr!(np.left_shift.reduce([1, 70])).tell()); }
    { answers.compare("np.right_shift.accumulate([-9, 2, 80])", arr!(np.right_shift.accumulate([-9, 2, 80])).tell()); }
    answers.finish();
}

#[test]
fn complex_variables_and_ratios() {
    let mut answers = crate::Compared::section("complex_variables_and_ratios", false);
    { let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.cov(z)", arr!(np.cov(z)).tell()); }
    { let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare_again("np.cov(z)", try_arr!(np.cov(z)).unwrap().tell()); }
    { let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.cov(z[0])", arr!(np.cov(z[0])).tell()); }
    { let mut c = arr!(np.array([1 + 2j, 0.5, 2j, 3], dtype=np.complex64)).keep(); answers.compare("np.cov(c)", arr!(np.cov(c)).tell()); }
    { let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.cov(z, rowvar=False)", arr!(np.cov(z, rowvar=False)).tell()); }
    { let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.cov(z, aweights=[1, 2, 3])", arr!(np.cov(z, aweights=[1, 2, 3])).tell()); }
    { let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.cov(z, fweights=[1, 2, 1], ddof=0)", arr!(np.cov(z, fweights=[1, 2, 1], ddof=0)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.cov(w[0], z[1])", arr!(np.cov(w[0], z[1])).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.cov(z[0], m[0])", arr!(np.cov(z[0], m[0])).tell()); }
    { let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.corrcoef(z)", arr!(np.corrcoef(z)).tell()); }
    { let mut z = arr!(np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])).keep(); answers.compare("np.corrcoef(z[0], z[1])", arr!(np.corrcoef(z[0], z[1])).tell()); }
    { let mut c = arr!(np.array([1 + 2j, 0.5, 2j, 3], dtype=np.complex64)).keep(); answers.compare("np.corrcoef(c)", arr!(np.corrcoef(c)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.cov(m > 3)", arr!(np.cov(m > 3)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.cov(w)", arr!(np.cov(w)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.corrcoef(w, w[1])", arr!(np.corrcoef(w, w[1])).tell()); }
    { answers.compare("np.geomspace(1j, 8j, 4)", arr!(np.geomspace(1j, 8j, 4)).tell()); }
    { answers.compare("np.geomspace(1, 8j, 3)", arr!(np.geomspace(1, 8j, 3)).tell()); }
    { answers.compare("np.geomspace(2j, -8, 3, endpoint=False)", arr!(np.geomspace(2j, -8, 3, endpoint=False)).tell()); }
    { answers.compare("np.geomspace(-1 - 1j, 4, num=5)", arr!(np.geomspace(-1 - 1j, 4, num=5)).tell()); }
    { answers.compare("np.geomspace(-8, -1, 4)", arr!(np.geomspace(-8, -1, 4)).tell()); }
    { answers.compare("np.geomspace(-8, 1, 3)", arr!(np.geomspace(-8, 1, 3)).tell()); }
    answers.compare("np.geomspace(1, 0, 3)", told_panic(|| { let _ = arr!(np.geomspace(1, 0, 3)); }));
    answers.compare("np.geomspace(1j, 0, 3)", told_panic(|| { let _ = arr!(np.geomspace(1j, 0, 3)); }));
    { answers.compare("np.logspace(1j, 2, 3)", arr!(np.logspace(1j, 2, 3)).tell()); }
    { answers.compare("np.logspace(0, 1 + 1j, 3, endpoint=False)", arr!(np.logspace(0, 1 + 1j, 3, endpoint=False)).tell()); }
    { answers.compare("np.logspace(0, 2, 3, base=2)", arr!(np.logspace(0, 2, 3, base=2)).tell()); }
    { answers.compare("np.logspace(1j, 1, 3, base=2)", arr!(np.logspace(1j, 1, 3, base=2)).tell()); }
    answers.finish();
}

#[test]
fn types_told() {
    let mut answers = crate::Compared::section("types_told", true);
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); let mut o3 = arr!(np.zeros(3)).keep(); arr!(np.sum(w, axis=0, initial=2, out=o3)); answers.compare("np.sum(w, axis=0, initial=2, out=o3) ## o3", arr!(o3).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); let mut o21 = arr!(np.zeros((2, 1))).keep(); arr!(np.nansum(w, axis=1, keepdims=True, initial=2, out=o21)); answers.compare("np.nansum(w, axis=1, keepdims=True, initial=2, out=o21) ## o21", arr!(o21).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); let mut o3 = arr!(np.zeros(3)).keep(); arr!(np.prod(w, axis=0, where=w > 0, initial=2, out=o3)); answers.compare("np.prod(w, axis=0, where=w > 0, initial=2, out=o3) ## o3", arr!(o3).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); let mut o2 = arr!(np.zeros(2)).keep(); arr!(np.max(w, axis=1, initial=6, out=o2)); answers.compare("np.max(w, axis=1, initial=6, out=o2) ## o2", arr!(o2).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); let mut o23 = arr!(np.zeros((2, 3))).keep(); arr!(np.cumsum(m, axis=1, dtype=float, out=o23)); answers.compare("np.cumsum(m, axis=1, dtype=float, out=o23) ## o23", arr!(o23).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); let mut o3 = arr!(np.zeros(3)).keep(); arr!(np.sum(m, axis=0, dtype=np.int8, out=o3)); answers.compare("np.sum(m, axis=0, dtype=np.int8, out=o3) ## o3", arr!(o3).tell()); }
    { let mut uint8_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint8)).keep(); let mut float32_ = arr!(np.array([1, 0, 3, 2], dtype=np.float32)).keep(); answers.compare("np.array_equiv(uint8_, float32_)", arr!(np.array_equiv(uint8_, float32_)).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); answers.compare("np.array_equiv(int8_, [[1, 0, 3, 2]])", arr!(np.array_equiv(int8_, [[1, 0, 3, 2]])).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.array_equiv(m, [1.0, 4.5, 2.0])", arr!(np.array_equiv(m, [1.0, 4.5, 2.0])).tell()); }
    { let mut int8_ = arr!(np.array([1, 0, 3, 2], dtype=np.int8)).keep(); let mut float64_ = arr!(np.array([1, 0, 3, 2], dtype=np.float64)).keep(); answers.compare("np.array_equal(int8_, float64_, equal_nan=True)", arr!(np.array_equal(int8_, float64_, equal_nan=True)).tell()); }
    { let mut int64_ = arr!(np.array([1, 0, 3, 2], dtype=np.int64)).keep(); let mut uint64_ = arr!(np.array([1, 0, 3, 2], dtype=np.uint64)).keep(); answers.compare("np.array_equal(uint64_, int64_, equal_nan=False)", arr!(np.array_equal(uint64_, int64_, equal_nan=False)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.cumulative_sum(m[0, 0])", arr!(np.cumulative_sum(m[0, 0])).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.cumulative_prod(m[0, 1], include_initial=True)", arr!(np.cumulative_prod(m[0, 1], include_initial=True)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.cumulative_sum(w[1, 1], dtype=int)", arr!(np.cumulative_sum(w[1, 1], dtype=int)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.less(w, 2.5, dtype=bool)", arr!(np.less(w, 2.5, dtype=bool)).tell()); }
    { let mut bool_ = arr!(np.array([1, 0, 3, 2], dtype=np.bool)).keep(); let mut q = arr!(np.array([0.25, np.nan, 4.0], dtype=np.float32)).keep(); answers.compare("np.isnan(q, dtype=np.bool_)", arr!(np.isnan(q, dtype=np.bool_)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.logical_and(m, w, dtype=bool)", arr!(np.logical_and(m, w, dtype=bool)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.signbit(w, dtype=bool)", arr!(np.signbit(w, dtype=bool)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.bitwise_count(m, dtype=np.uint8)", arr!(np.bitwise_count(m, dtype=np.uint8)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.sqrt(m, dtype=np.float32)", arr!(np.sqrt(m, dtype=np.float32)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.divide(m, 4, dtype=np.float32)", arr!(np.divide(m, 4, dtype=np.float32)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.float_power(w, 2, dtype=float)", arr!(np.float_power(w, 2, dtype=float)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.hypot(m, w, dtype=np.float64)", arr!(np.hypot(m, w, dtype=np.float64)).tell()); }
    { let mut m = arr!(np.array([[1, 4, 2], [8, 5, 7]])).keep(); answers.compare("np.histogramdd(m, bins=(2, 3, 2))", arr!(np.histogramdd(m, bins=(2, 3, 2))).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.histogramdd(w[:, :2], bins=2)", arr!(np.histogramdd(w[:, :2], bins=2)).tell()); }
    { let mut w = arr!(np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)).keep(); answers.compare("np.histogramdd(w[:, :2], bins=[2, 2], range=[[0, 9], [4, 6]])", arr!(np.histogramdd(w[:, :2], bins=[2, 2], range=[[0, 9], [4, 6]])).tell()); }
    answers.finish();
}
