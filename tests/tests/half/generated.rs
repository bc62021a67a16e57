// Elements of type float16. Written by tests/numpy/half.py; do not edit.
#![allow(unused_mut, unused_parens, unused_imports, unused_variables)]

use crate::numbers::Digest as _;
use crate::{Keep as _, Tell as _, told_panic};
use ndview::prelude::*;

#[test]
fn casts() {
    let mut answers = crate::Compared::section("casts", true);
    { let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("t.astype(np.float16)", arr!(t.astype(np.float16)).tell()); }
    { let mut t = arr!(np.array([True, False, True])).keep(); answers.compare_again("t.astype(np.float16)", try_arr!(t.astype(np.float16)).unwrap().tell()); }
    { let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("i1.astype(np.float16)", arr!(i1.astype(np.float16)).tell()); }
    { let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("u1.astype(np.float16)", arr!(u1.astype(np.float16)).tell()); }
    { let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("i2.astype(np.float16)", arr!(i2.astype(np.float16)).tell()); }
    { let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("u2.astype(np.float16)", arr!(u2.astype(np.float16)).tell()); }
    { let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("i4.astype(np.float16)", arr!(i4.astype(np.float16)).tell()); }
    { let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("i8.astype(np.float16)", arr!(i8.astype(np.float16)).tell()); }
    { let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("f4.astype(np.float16)", arr!(f4.astype(np.float16)).tell()); }
    { let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("f8.astype(np.float16)", arr!(f8.astype(np.float16)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.astype(np.bool)", arr!(m.astype(np.bool)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.astype(np.int16)", arr!(m.astype(np.int16)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.astype(np.int32)", arr!(m.astype(np.int32)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.astype(np.int64)", arr!(m.astype(np.int64)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.astype(np.float32)", arr!(m.astype(np.float32)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.astype(np.float64)", arr!(m.astype(np.float64)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[0].astype(np.int8)", arr!(m[0].astype(np.int8)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("abs(m[0]).astype(np.uint8)", arr!(abs(m[0]).astype(np.uint8)).tell()); }
    { answers.compare("np.array([1, 2.5], dtype=np.float16)", arr!(np.array([1, 2.5], dtype=np.float16)).tell()); }
    { answers.compare("np.array([[1], [2]], np.half)", arr!(np.array([[1], [2]], np.half)).tell()); }
    { let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("np.asarray(f8, dtype=np.float16)", arr!(np.asarray(f8, dtype=np.float16)).tell()); }
    { answers.compare("np.zeros((2, 2), dtype=np.float16)", arr!(np.zeros((2, 2), dtype=np.float16)).tell()); }
    { answers.compare("np.ones(2, np.half)", arr!(np.ones(2, np.half)).tell()); }
    { answers.compare("np.full(2, 0.1, dtype=np.float16)", arr!(np.full(2, 0.1, dtype=np.float16)).tell()); }
    { answers.compare("np.eye(2, dtype=np.float16)", arr!(np.eye(2, dtype=np.float16)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.zeros_like(m)", arr!(np.zeros_like(m)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.full_like(m, 0.1)", arr!(np.full_like(m, 0.1)).tell()); }
    { answers.compare("np.arange(5, dtype=np.float16)", arr!(np.arange(5, dtype=np.float16)).tell()); }
    { answers.compare("np.linspace(0, 1, 4, dtype=np.float16)", arr!(np.linspace(0, 1, 4, dtype=np.float16)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.dtype", arr!(m.dtype).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.itemsize", arr!(m.itemsize).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.nbytes", arr!(m.nbytes).tell()); }
    { let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.frombuffer(b\"\\x00\\x3c\\x01\\x40\", dtype=np.float16)", arr!(np.frombuffer(b"\x00\x3c\x01\x40", dtype=np.float16)).tell()); }
    { answers.compare("np.finfo(np.float16).max", arr!(np.finfo(np.float16).max).tell()); }
    { answers.compare("np.finfo(np.half).eps", arr!(np.finfo(np.half).eps).tell()); }
    { answers.compare("np.finfo(np.float16).tiny", arr!(np.finfo(np.float16).tiny).tell()); }
    { answers.compare("np.finfo(np.float16).resolution", arr!(np.finfo(np.float16).resolution).tell()); }
    { answers.compare("np.finfo(np.float16).epsneg", arr!(np.finfo(np.float16).epsneg).tell()); }
    { answers.compare("np.finfo(np.float16).smallest_subnormal", arr!(np.finfo(np.float16).smallest_subnormal).tell()); }
    { answers.compare("np.finfo(np.float16).bits", arr!(np.finfo(np.float16).bits).tell()); }
    { answers.compare("np.finfo(np.float16).precision", arr!(np.finfo(np.float16).precision).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("np.result_type(m, i2)", arr!(np.result_type(m, i2)).tell()); }
    { answers.compare("np.promote_types(np.float16, np.int8)", arr!(np.promote_types(np.float16, np.int8)).tell()); }
    { answers.compare("np.can_cast(np.float16, np.float32)", arr!(np.can_cast(np.float16, np.float32)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.isdtype(m.dtype, \"real floating\")", arr!(np.isdtype(m.dtype, "real floating")).tell()); }
    answers.finish();
}

#[test]
fn arithmetic() {
    let mut answers = crate::Compared::section("arithmetic", true);
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a + b", arr!(a + b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare_again("a + b", try_arr!(a + b).unwrap().tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a - b", arr!(a - b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a * b", arr!(a * b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a / b", arr!(a / b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a % b", arr!(a % b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a ** b", arr!(a ** b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a < b", arr!(a < b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a <= b", arr!(a <= b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a > b", arr!(a > b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a >= b", arr!(a >= b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a == b", arr!(a == b).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("a != b", arr!(a != b).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("m[0] + t", arr!(m[0] + t).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("m[0] + i1", arr!(m[0] + i1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("m[0] + u1", arr!(m[0] + u1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("m[0] + i2", arr!(m[0] + i2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("m[0] + u2", arr!(m[0] + u2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("m[0] + i4", arr!(m[0] + i4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("m[0] + i8", arr!(m[0] + i8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("m[0] + f4", arr!(m[0] + f4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("m[0] + f8", arr!(m[0] + f8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("m[0] * t", arr!(m[0] * t).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("m[0] * i1", arr!(m[0] * i1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("m[0] * u1", arr!(m[0] * u1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("m[0] * i2", arr!(m[0] * i2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("m[0] * u2", arr!(m[0] * u2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("m[0] * i4", arr!(m[0] * i4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("m[0] * i8", arr!(m[0] * i8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("m[0] * f4", arr!(m[0] * f4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("m[0] * f8", arr!(m[0] * f8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("m[0] / t", arr!(m[0] / t).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("m[0] / i1", arr!(m[0] / i1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("m[0] / u1", arr!(m[0] / u1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("m[0] / i2", arr!(m[0] / i2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("m[0] / u2", arr!(m[0] / u2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("m[0] / i4", arr!(m[0] / i4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("m[0] / i8", arr!(m[0] / i8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("m[0] / f4", arr!(m[0] / f4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("m[0] / f8", arr!(m[0] / f8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("m[0] < t", arr!(m[0] < t).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("m[0] < i1", arr!(m[0] < i1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("m[0] < u1", arr!(m[0] < u1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("m[0] < i2", arr!(m[0] < i2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("m[0] < u2", arr!(m[0] < u2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("m[0] < i4", arr!(m[0] < i4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("m[0] < i8", arr!(m[0] < i8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("m[0] < f4", arr!(m[0] < f4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("m[0] < f8", arr!(m[0] < f8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("m[0] == t", arr!(m[0] == t).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("m[0] == i1", arr!(m[0] == i1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("m[0] == u1", arr!(m[0] == u1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("m[0] == i2", arr!(m[0] == i2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("m[0] == u2", arr!(m[0] == u2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("m[0] == i4", arr!(m[0] == i4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("m[0] == i8", arr!(m[0] == i8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("m[0] == f4", arr!(m[0] == f4).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("m[0] == f8", arr!(m[0] == f8).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("t - m[0]", arr!(t - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("i1 - m[0]", arr!(i1 - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("u1 - m[0]", arr!(u1 - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("i2 - m[0]", arr!(i2 - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("u2 - m[0]", arr!(u2 - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("i4 - m[0]", arr!(i4 - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("i8 - m[0]", arr!(i8 - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("f4 - m[0]", arr!(f4 - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("f8 - m[0]", arr!(f8 - m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("t / m[0]", arr!(t / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("i1 / m[0]", arr!(i1 / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("u1 / m[0]", arr!(u1 / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("i2 / m[0]", arr!(i2 / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("u2 / m[0]", arr!(u2 / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("i4 / m[0]", arr!(i4 / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("i8 / m[0]", arr!(i8 / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("f4 / m[0]", arr!(f4 / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("f8 / m[0]", arr!(f8 / m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("t > m[0]", arr!(t > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("i1 > m[0]", arr!(i1 > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u1 = arr!(np.array([3, 4, 200], dtype=np.uint8)).keep(); answers.compare("u1 > m[0]", arr!(u1 > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("i2 > m[0]", arr!(i2 > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut u2 = arr!(np.array([3, 4, 65520], dtype=np.uint16)).keep(); answers.compare("u2 > m[0]", arr!(u2 > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("i4 > m[0]", arr!(i4 > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i8 = arr!(np.array([65519, -65520, 2051])).keep(); answers.compare("i8 > m[0]", arr!(i8 > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); answers.compare("f4 > m[0]", arr!(f4 > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); answers.compare("f8 > m[0]", arr!(f8 > m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m + 2", arr!(m + 2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m + 0.1", arr!(m + 0.1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m - 2", arr!(m - 2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m - 0.1", arr!(m - 0.1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m * 2", arr!(m * 2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m * 0.1", arr!(m * 0.1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m / 2", arr!(m / 2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m / 0.1", arr!(m / 0.1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m % 2", arr!(m % 2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m % 0.1", arr!(m % 0.1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("2 + m", arr!(2 + m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("0.1 + m", arr!(0.1 + m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("2 - m", arr!(2 - m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("0.1 - m", arr!(0.1 - m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("2 * m", arr!(2 * m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("0.1 * m", arr!(0.1 * m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("2 / m", arr!(2 / m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("0.1 / m", arr!(0.1 / m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("2 ** m", arr!(2 ** m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("0.1 ** m", arr!(0.1 ** m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m ** 2", arr!(m ** 2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m ** 3", arr!(m ** 3).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m ** -1", arr!(m ** -1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m ** 0.5", arr!(m ** 0.5).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m ** 0.3", arr!(m ** 0.3).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m > 1", arr!(m > 1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m == 0.1", arr!(m == 0.1).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("-a", arr!(-a).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("abs(a)", arr!(abs(a)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m + True", arr!(m + True).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m * 70000", arr!(m * 70000).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.floor_divide(a, b)", arr!(np.floor_divide(a, b)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("(m + 1) * 2 - m / 3", arr!((m + 1) * 2 - m / 3).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[0, 0] + m[1, 0]", arr!(m[0, 0] + m[1, 0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[0, 0] * 2", arr!(m[0, 0] * 2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[0, 0] * 0.1", arr!(m[0, 0] * 0.1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("m[0, 0] + i1[0]", arr!(m[0, 0] + i1[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("m[0, 0] + i4[0]", arr!(m[0, 0] + i4[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m + m[0]", arr!(m + m[0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.T + m[:, 0]", arr!(m.T + m[:, 0]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.add(m, m, dtype=np.float32)", arr!(np.add(m, m, dtype=np.float32)).tell()); }
    { let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("np.add(i1, i1, dtype=np.float16)", arr!(np.add(i1, i1, dtype=np.float16)).tell()); }
    { let mut e = arr!(np.zeros(0, dtype=np.float16)).keep(); answers.compare("e + 1", arr!(e + 1).tell()); }
    { let mut z = arr!(np.zeros((0, 3), dtype=np.float16)).keep(); answers.compare("z * 2", arr!(z * 2).tell()); }
    answers.finish();
}

#[test]
fn elementwise() {
    let mut answers = crate::Compared::section("elementwise", true);
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.sqrt(a)", arr!(np.sqrt(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare_again("np.sqrt(a)", try_arr!(np.sqrt(a)).unwrap().tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.square(a)", arr!(np.square(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.reciprocal(a)", arr!(np.reciprocal(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.cbrt(a)", arr!(np.cbrt(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.exp(a)", arr!(np.exp(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.exp2(a)", arr!(np.exp2(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.expm1(a)", arr!(np.expm1(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.log(a)", arr!(np.log(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.log2(a)", arr!(np.log2(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.log10(a)", arr!(np.log10(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.log1p(a)", arr!(np.log1p(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.sin(a)", arr!(np.sin(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.cos(a)", arr!(np.cos(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.tan(a)", arr!(np.tan(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.arcsin(a)", arr!(np.arcsin(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.arccos(a)", arr!(np.arccos(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.arctan(a)", arr!(np.arctan(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.sinh(a)", arr!(np.sinh(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.cosh(a)", arr!(np.cosh(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.tanh(a)", arr!(np.tanh(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.arcsinh(a)", arr!(np.arcsinh(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.arccosh(a)", arr!(np.arccosh(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.arctanh(a)", arr!(np.arctanh(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.sign(a)", arr!(np.sign(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.rint(a)", arr!(np.rint(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.floor(a)", arr!(np.floor(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.ceil(a)", arr!(np.ceil(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.trunc(a)", arr!(np.trunc(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.rad2deg(a)", arr!(np.rad2deg(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.deg2rad(a)", arr!(np.deg2rad(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.spacing(a)", arr!(np.spacing(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.sinc(a)", arr!(np.sinc(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.isnan(a)", arr!(np.isnan(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.isinf(a)", arr!(np.isinf(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.isfinite(a)", arr!(np.isfinite(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.signbit(a)", arr!(np.signbit(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.logical_not(a)", arr!(np.logical_not(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.modf(a)", arr!(np.modf(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.frexp(a)", arr!(np.frexp(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.nan_to_num(a)", arr!(np.nan_to_num(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.fabs(a)", arr!(np.fabs(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.positive(a)", arr!(np.positive(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.isneginf(a)", arr!(np.isneginf(a)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.maximum(a, b)", arr!(np.maximum(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.minimum(a, b)", arr!(np.minimum(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.fmax(a, b)", arr!(np.fmax(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.fmin(a, b)", arr!(np.fmin(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.arctan2(a, b)", arr!(np.arctan2(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.hypot(a, b)", arr!(np.hypot(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.copysign(a, b)", arr!(np.copysign(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.nextafter(a, b)", arr!(np.nextafter(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.logaddexp(a, b)", arr!(np.logaddexp(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.logaddexp2(a, b)", arr!(np.logaddexp2(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.heaviside(a, b)", arr!(np.heaviside(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.fmod(a, b)", arr!(np.fmod(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.divmod(a, b)", arr!(np.divmod(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.isclose(a, b)", arr!(np.isclose(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.logical_and(a, b)", arr!(np.logical_and(a, b)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); let mut b = arr!(np.array([[3.0, 0.5, -7.0, 0.0, 2.0, 1.5], [np.inf, 1.0, -6e-8, 65504.0, -0.3, np.nan]], dtype=np.float16)).keep(); answers.compare("np.logical_xor(a, b)", arr!(np.logical_xor(a, b)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.round(m, 1)", arr!(np.round(m, 1)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.round(m)", arr!(np.round(m)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.round(m, -1)", arr!(np.round(m, -1)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.round(m, 5)", arr!(np.round(m, 5)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.round(2)", arr!(m.round(2)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.ldexp(m, 3)", arr!(np.ldexp(m, 3)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.ldexp(m, -12)", arr!(np.ldexp(m, -12)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.clip(0, 3)", arr!(m.clip(0, 3)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.clip(m, 0.2, None)", arr!(np.clip(m, 0.2, None)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.where(m > 1, m, 0)", arr!(np.where(m > 1, m, 0)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.where(m > 1, m, 0.1)", arr!(np.where(m > 1, m, 0.1)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("np.where(m > 1, m, i2[0])", arr!(np.where(m > 1, m, i2[0])).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut t = arr!(np.array([True, False, True])).keep(); answers.compare("np.where(t, m, -m)", arr!(np.where(t, m, -m)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.nan_to_num(a, nan=1.5)", arr!(np.nan_to_num(a, nan=1.5)).tell()); }
    answers.finish();
}

#[test]
fn reductions() {
    let mut answers = crate::Compared::section("reductions", true);
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.sum()", arr!(x.sum()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare_again("x.sum()", try_arr!(x.sum()).unwrap().tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.mean()", arr!(x.mean()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.var()", arr!(x.var()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.std()", arr!(x.std()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.min()", arr!(x.min()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.max()", arr!(x.max()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.prod()", arr!(x.prod()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.argmin()", arr!(x.argmin()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.argmax()", arr!(x.argmax()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.sum()", arr!(w.sum()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.mean()", arr!(w.mean()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.var()", arr!(w.var()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.std()", arr!(w.std()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.min()", arr!(w.min()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.max()", arr!(w.max()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.prod()", arr!(w.prod()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.argmin()", arr!(w.argmin()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.argmax()", arr!(w.argmax()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.sum()", arr!(m.sum()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.mean()", arr!(m.mean()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.var()", arr!(m.var()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.std()", arr!(m.std()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.min()", arr!(m.min()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.max()", arr!(m.max()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.prod()", arr!(m.prod()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.argmin()", arr!(m.argmin()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.argmax()", arr!(m.argmax()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.sum(axis=1)", arr!(w.sum(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.mean(axis=1)", arr!(w.mean(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.var(axis=1)", arr!(w.var(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.std(axis=1)", arr!(w.std(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.min(axis=1)", arr!(w.min(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.max(axis=1)", arr!(w.max(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.argmin(axis=1)", arr!(w.argmin(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.argmax(axis=1)", arr!(w.argmax(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.all(axis=1)", arr!(w.all(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.any(axis=1)", arr!(w.any(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.mean(axis=0)", arr!(w.mean(axis=0)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.min(axis=0)", arr!(w.min(axis=0)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.max(axis=0)", arr!(w.max(axis=0)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.argmin(axis=0)", arr!(w.argmin(axis=0)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.argmax(axis=0)", arr!(w.argmax(axis=0)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.all(axis=0)", arr!(w.all(axis=0)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.any(axis=0)", arr!(w.any(axis=0)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.sum(a, axis=1)", arr!(np.sum(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.mean(a, axis=1)", arr!(np.mean(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.var(a, axis=1)", arr!(np.var(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.min(a, axis=1)", arr!(np.min(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.max(a, axis=1)", arr!(np.max(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.argmin(a, axis=1)", arr!(np.argmin(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.argmax(a, axis=1)", arr!(np.argmax(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.prod(a, axis=1)", arr!(np.prod(a, axis=1)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nansum(n)", arr!(np.nansum(n)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nanmean(n)", arr!(np.nanmean(n)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nanvar(n)", arr!(np.nanvar(n)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nanstd(n)", arr!(np.nanstd(n)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nanmin(n)", arr!(np.nanmin(n)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nanmax(n)", arr!(np.nanmax(n)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nanargmin(n)", arr!(np.nanargmin(n)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nanargmax(n)", arr!(np.nanargmax(n)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.nanprod(n)", arr!(np.nanprod(n)).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("np.ptp(x)", arr!(np.ptp(x)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("np.ptp(w, axis=1)", arr!(np.ptp(w, axis=1)).tell()); }
    { let mut l = arr!(np.full(4, 60000.0).astype(np.float16)).keep(); answers.compare("l.sum()", arr!(l.sum()).tell()); }
    { let mut l = arr!(np.full(4, 60000.0).astype(np.float16)).keep(); answers.compare("l.mean()", arr!(l.mean()).tell()); }
    { let mut l = arr!(np.full(4, 60000.0).astype(np.float16)).keep(); answers.compare("l.var()", arr!(l.var()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x[::3].sum()", arr!(x[::3].sum()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x[::-1].sum()", arr!(x[::-1].sum()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.T.sum(axis=0)", arr!(w.T.sum(axis=0)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("(w * 2).sum()", arr!((w * 2).sum()).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("np.sum(x > 0)", arr!(np.sum(x > 0)).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.sum(dtype=np.float32)", arr!(x.sum(dtype=np.float32)).tell()); }
    { let mut i4 = arr!(np.array([3, -4, 2049], dtype=np.int32)).keep(); answers.compare("i4.sum(dtype=np.float16)", arr!(i4.sum(dtype=np.float16)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.mean(axis=1, keepdims=True)", arr!(w.mean(axis=1, keepdims=True)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.sum(axis=(0, 1))", arr!(w.sum(axis=(0, 1))).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.cumsum()", arr!(x.cumsum()).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.cumsum(axis=1)", arr!(w.cumsum(axis=1)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w.cumprod(axis=1)[:, :5]", arr!(w.cumprod(axis=1)[:, :5]).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("np.median(x)", arr!(np.median(x)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("np.median(w, axis=1)", arr!(np.median(w, axis=1)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.average(v)", arr!(np.average(v)).tell()); }
    { let mut e = arr!(np.zeros(0, dtype=np.float16)).keep(); answers.compare("e.sum()", arr!(e.sum()).tell()); }
    { let mut e = arr!(np.zeros(0, dtype=np.float16)).keep(); answers.compare("e.mean()", arr!(e.mean()).tell()); }
    { let mut e = arr!(np.zeros(0, dtype=np.float16)).keep(); answers.compare("e.prod()", arr!(e.prod()).tell()); }
    { let mut z = arr!(np.zeros((0, 3), dtype=np.float16)).keep(); answers.compare("z.sum(axis=0)", arr!(z.sum(axis=0)).tell()); }
    { let mut z = arr!(np.zeros((0, 3), dtype=np.float16)).keep(); answers.compare("z.max(axis=1)", arr!(z.max(axis=1)).tell()); }
    answers.compare("z.max(axis=0)", told_panic(|| { let mut z = arr!(np.zeros((0, 3), dtype=np.float16)).keep(); let _ = arr!(z.max(axis=0)); }));
    answers.compare("e.max()", told_panic(|| { let mut e = arr!(np.zeros(0, dtype=np.float16)).keep(); let _ = arr!(e.max()); }));
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.sum(initial=0.1)", arr!(m.sum(initial=0.1)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.sum(where=m > 1)", arr!(m.sum(where=m > 1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.count_nonzero(a)", arr!(np.count_nonzero(a)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.linalg.norm(v)", arr!(np.linalg.norm(v)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.linalg.norm(m, axis=1)", arr!(np.linalg.norm(m, axis=1)).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("x.var(ddof=1)", arr!(x.var(ddof=1)).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("np.add.reduce(x)", arr!(np.add.reduce(x)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.maximum.reduce(v)", arr!(np.maximum.reduce(v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.maximum.accumulate(v)", arr!(np.maximum.accumulate(v)).tell()); }
    answers.finish();
}

#[test]
fn order() {
    let mut answers = crate::Compared::section("order", true);
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.sort(v)", arr!(np.sort(v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare_again("np.sort(v)", try_arr!(np.sort(v)).unwrap().tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.sort(n)", arr!(np.sort(n)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.sort(a, axis=1)", arr!(np.sort(a, axis=1)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.sort(a, axis=0)", arr!(np.sort(a, axis=0)).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("np.sort(x)[::97]", arr!(np.sort(x)[::97]).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.argsort(v, kind=\"stable\")", arr!(np.argsort(v, kind="stable")).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.argsort(n, kind=\"stable\")", arr!(np.argsort(n, kind="stable")).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.argsort(a, axis=1, kind=\"stable\")", arr!(np.argsort(a, axis=1, kind="stable")).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.unique(v)", arr!(np.unique(v)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.unique(n)", arr!(np.unique(n)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.unique(v, return_counts=True)", arr!(np.unique(v, return_counts=True)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.unique(v, return_inverse=True)", arr!(np.unique(v, return_inverse=True)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.partition(v, 2)[2]", arr!(np.partition(v, 2)[2]).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.searchsorted(np.sort(v), v)", arr!(np.searchsorted(np.sort(v), v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.isin(v, [3.0, 8.0])", arr!(np.isin(v, [3.0, 8.0])).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.intersect1d(v, m)", arr!(np.intersect1d(v, m)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.union1d(v, m)", arr!(np.union1d(v, m)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.lexsort((v, v > 0))", arr!(np.lexsort((v, v > 0))).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("v.argmax()", arr!(v.argmax()).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("n.argmax()", arr!(n.argmax()).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("n.argmin()", arr!(n.argmin()).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.nonzero(v)", arr!(np.nonzero(v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.flatnonzero(v > 0)", arr!(np.flatnonzero(v > 0)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("v == v", arr!(v == v).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("n == n", arr!(n == n).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.array_equal(v, v)", arr!(np.array_equal(v, v)).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("np.array_equal(n, n, equal_nan=True)", arr!(np.array_equal(n, n, equal_nan=True)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.allclose(v, v)", arr!(np.allclose(v, v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("v.max()", arr!(v.max()).tell()); }
    { let mut n = arr!(np.array([3, np.nan, -2, np.nan, 1], dtype=np.float16)).keep(); answers.compare("n.max()", arr!(n.max()).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.digitize(v, m[0][::-1][1:])", arr!(np.digitize(v, m[0][::-1][1:])).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.histogram(v, bins=3)[0]", arr!(np.histogram(v, bins=3)[0]).tell()); }
    answers.finish();
}

#[test]
fn places() {
    let mut answers = crate::Compared::section("places", true);
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[0, 1:]", arr!(m[0, 1:]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare_again("m[0, 1:]", try_arr!(m[0, 1:]).unwrap().tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[:, ::-1]", arr!(m[:, ::-1]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[m > 1]", arr!(m[m > 1]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[[1, 0, 1]]", arr!(m[[1, 0, 1]]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.T", arr!(m.T).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.reshape(3, 2)", arr!(m.reshape(3, 2)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m[..., None]", arr!(m[..., None]).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("v[-1]", arr!(v[-1]).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.concatenate((v, m[0]))", arr!(np.concatenate((v, m[0]))).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("np.concatenate((v, i1))", arr!(np.concatenate((v, i1))).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("np.concatenate((v, i2))", arr!(np.concatenate((v, i2))).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.stack((v, v))", arr!(np.stack((v, v))).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.tile(m, 2)", arr!(np.tile(m, 2)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.roll(v, 2)", arr!(np.roll(v, 2)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.pad(v, 1)", arr!(np.pad(v, 1)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.diff(v)", arr!(np.diff(v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.append(v, v)", arr!(np.append(v, v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.take(v, [1, 2])", arr!(np.take(v, [1, 2])).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.repeat(v, 2)", arr!(np.repeat(v, 2)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.flip(v)", arr!(np.flip(v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.gradient(v)", arr!(np.gradient(v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.trapezoid(v)", arr!(np.trapezoid(v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.interp(v, v[:1], v[:1])", arr!(np.interp(v, v[:1], v[:1])).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.convolve(v, v)", arr!(np.convolve(v, v)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("np.correlate(v, x[:3])", arr!(np.correlate(v, x[:3])).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.polymul(v, v)", arr!(np.polymul(v, v)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.polyval(v, m)", arr!(np.polyval(v, m)).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("np.add.reduceat(x, [0, 300])", arr!(np.add.reduceat(x, [0, 300])).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.multiply.reduceat(v, [0, 3])", arr!(np.multiply.reduceat(v, [0, 3])).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("np.einsum(\"ij->\", w)", arr!(np.einsum("ij->", w)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("np.einsum(\"ij,ij->i\", w, w)", arr!(np.einsum("ij,ij->i", w, w)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.outer(v, m[0])", arr!(np.outer(v, m[0])).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.dot(v, v)", arr!(np.dot(v, v)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m @ m.T", arr!(m @ m.T).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("m.T @ m", arr!(m.T @ m).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w @ w.T", arr!(w @ w.T).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("w[:, :20] @ v[:1].repeat(20)", arr!(w[:, :20] @ v[:1].repeat(20)).tell()); }
    { let mut x = arr!(((np.arange(1000) * 7919 % 1009) / 64 - 7).astype(np.float16)).keep(); answers.compare("np.dot(x, x)", arr!(np.dot(x, x)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.vdot(v, v)", arr!(np.vdot(v, v)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.inner(m, m)", arr!(np.inner(m, m)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.einsum(\"ij,kj->ik\", m, m)", arr!(np.einsum("ij,kj->ik", m, m)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.trace(m)", arr!(np.trace(m)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.cross(m[0], m[1])", arr!(np.cross(m[0], m[1])).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.kron(m, m)", arr!(np.kron(m, m)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); answers.compare("m @ i1", arr!(m @ i1).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i2 = arr!(np.array([3, -4, 30000], dtype=np.int16)).keep(); answers.compare("m @ i2", arr!(m @ i2).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); arr!(m[0] = 7); answers.compare("m[0] = 7 ## m", arr!(m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); arr!(m[0, 1:] = 0.1); answers.compare("m[0, 1:] = 0.1 ## m", arr!(m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); arr!(m[1] *= 0.1); answers.compare("m[1] *= 0.1 ## m", arr!(m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); arr!(m += 1); answers.compare("m += 1 ## m", arr!(m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); arr!(m[m > 1] = 0); answers.compare("m[m > 1] = 0 ## m", arr!(m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut i1 = arr!(np.array([3, -4, 100], dtype=np.int8)).keep(); arr!(m[1] = i1); answers.compare("m[1] = i1 ## m", arr!(m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); arr!(m[:, 0] += 70000); answers.compare("m[:, 0] += 70000 ## m", arr!(m).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); arr!(m[:] = m[::-1]); answers.compare("m[:] = m[::-1] ## m", arr!(m).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); arr!(v[1:] = v[:-1] + v[1:]); answers.compare("v[1:] = v[:-1] + v[1:] ## v", arr!(v).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); arr!(v[[0, 2]] -= 0.1); answers.compare("v[[0, 2]] -= 0.1 ## v", arr!(v).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); let mut f4 = arr!(np.array([1.0009766, 1.5, 65519.996], dtype=np.float32)).keep(); arr!(f4[:] = m[0]); answers.compare("f4[:] = m[0] ## f4", arr!(f4).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); arr!(np.add.at(v, [0, 0], 1)); answers.compare("np.add.at(v, [0, 0], 1) ## v", arr!(v).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); arr!(np.add(m, m, out=m)); answers.compare("np.add(m, m, out=m) ## m", arr!(m).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); arr!(v.sort()); answers.compare("v.sort() ## v", arr!(v).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); let mut f8 = arr!(np.array([1.00048828125, 1.00048828126, 1.0014648437])).keep(); arr!(f8[0] = v[4]); answers.compare("f8[0] = v[4] ## f8", arr!(f8).tell()); }
    answers.finish();
}

#[test]
fn texts() {
    let mut answers = crate::Compared::section("texts", true);
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.array2string(m)", arr!(np.array2string(m)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare_again("np.array2string(m)", try_arr!(np.array2string(m)).unwrap().tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.array_repr(m)", arr!(np.array_repr(m)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.array_repr(a)", arr!(np.array_repr(a)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.array_str(v)", arr!(np.array_str(v)).tell()); }
    { let mut a = arr!(np.array([[0.1, -2.5, 1000.0, 0.0, -0.0, np.inf], [-np.inf, np.nan, 6e-8, 65504.0, 3.14159, -0.75]], dtype=np.float16)).keep(); answers.compare("np.array_str(a)", arr!(np.array_str(a)).tell()); }
    { let mut v = arr!(np.array([3, -1.5, 2.75, -1.5, 0.1, 8, 0.1], dtype=np.half)).keep(); answers.compare("np.array_repr(v[:1])", arr!(np.array_repr(v[:1])).tell()); }
    { let mut e = arr!(np.zeros(0, dtype=np.float16)).keep(); answers.compare("np.array_repr(e)", arr!(np.array_repr(e)).tell()); }
    { let mut z = arr!(np.zeros((0, 3), dtype=np.float16)).keep(); answers.compare("np.array_repr(z)", arr!(np.array_repr(z)).tell()); }
    { let mut l = arr!(np.full(4, 60000.0).astype(np.float16)).keep(); answers.compare("np.array_str(l)", arr!(np.array_str(l)).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.array_str(m[:, :2])", arr!(np.array_str(m[:, :2])).tell()); }
    { let mut m = arr!(np.array([[1.5, -2.25, 3.125], [0.1, 1e-5, 2048.0]], dtype=np.float16)).keep(); answers.compare("np.array2string(m, precision=2)", arr!(np.array2string(m, precision=2)).tell()); }
    { let mut w = arr!(((np.arange(1000).reshape(20, 50) * 37 % 101) / 7 - 6).astype(np.float16)).keep(); answers.compare("np.array_str(w)", arr!(np.array_str(w)).tell()); }
    answers.finish();
}

#[test]
fn all_numbers() {
    let mut answers = crate::Compared::section("all_numbers", true);
    let crate::numbers::All { x, y, k } = crate::numbers::all();
    answers.compare("np.negative(x)", arr!(np.negative(x)).digest());
    answers.compare("np.absolute(x)", arr!(np.absolute(x)).digest());
    answers.compare("np.sign(x)", arr!(np.sign(x)).digest());
    answers.compare("np.sqrt(x)", arr!(np.sqrt(x)).digest());
    answers.compare("np.square(x)", arr!(np.square(x)).digest());
    answers.compare("np.reciprocal(x)", arr!(np.reciprocal(x)).digest());
    answers.compare("np.rint(x)", arr!(np.rint(x)).digest());
    answers.compare("np.floor(x)", arr!(np.floor(x)).digest());
    answers.compare("np.ceil(x)", arr!(np.ceil(x)).digest());
    answers.compare("np.trunc(x)", arr!(np.trunc(x)).digest());
    answers.compare("np.spacing(x)", arr!(np.spacing(x)).digest());
    answers.compare("np.signbit(x)", arr!(np.signbit(x)).digest());
    answers.compare("np.isnan(x)", arr!(np.isnan(x)).digest());
    answers.compare("np.isinf(x)", arr!(np.isinf(x)).digest());
    answers.compare("np.isfinite(x)", arr!(np.isfinite(x)).digest());
    answers.compare("np.add(x, y)", arr!(np.add(x, y)).digest());
    answers.compare("np.subtract(x, y)", arr!(np.subtract(x, y)).digest());
    answers.compare("np.multiply(x, y)", arr!(np.multiply(x, y)).digest());
    answers.compare("np.divide(x, y)", arr!(np.divide(x, y)).digest());
    answers.compare("np.remainder(x, y)", arr!(np.remainder(x, y)).digest());
    answers.compare("np.floor_divide(x, y)", arr!(np.floor_divide(x, y)).digest());
    answers.compare("np.maximum(x, y)", arr!(np.maximum(x, y)).digest());
    answers.compare("np.minimum(x, y)", arr!(np.minimum(x, y)).digest());
    answers.compare("np.fmax(x, y)", arr!(np.fmax(x, y)).digest());
    answers.compare("np.fmin(x, y)", arr!(np.fmin(x, y)).digest());
    answers.compare("np.copysign(x, y)", arr!(np.copysign(x, y)).digest());
    answers.compare("np.nextafter(x, y)", arr!(np.nextafter(x, y)).digest());
    answers.compare("np.less(x, y)", arr!(np.less(x, y)).digest());
    answers.compare("np.less_equal(x, y)", arr!(np.less_equal(x, y)).digest());
    answers.compare("np.equal(x, y)", arr!(np.equal(x, y)).digest());
    answers.compare("np.not_equal(x, y)", arr!(np.not_equal(x, y)).digest());
    answers.compare("np.greater(x, y)", arr!(np.greater(x, y)).digest());
    answers.compare("np.greater_equal(x, y)", arr!(np.greater_equal(x, y)).digest());
    answers.compare("x ** 2", arr!(x ** 2).digest());
    answers.compare("x * 0.1", arr!(x * 0.1).digest());
    answers.compare("1 / x", arr!(1 / x).digest());
    answers.compare("x % 3", arr!(x % 3).digest());
    answers.compare("np.round(x, 1)", arr!(np.round(x, 1)).digest());
    answers.compare("np.round(x, -1)", arr!(np.round(x, -1)).digest());
    answers.compare("np.sort(x)", arr!(np.sort(x)).digest());
    answers.compare("np.unique(x)", arr!(np.unique(x)).digest());
    answers.compare("np.clip(x, -1, 1)", arr!(np.clip(x, -1, 1)).digest());
    answers.compare("x.astype(np.float32)", arr!(x.astype(np.float32)).digest());
    answers.compare("x.astype(np.float64)", arr!(x.astype(np.float64)).digest());
    answers.compare("x.astype(np.bool_)", arr!(x.astype(np.bool_)).digest());
    answers.compare("np.frexp(x)[0]", arr!(np.frexp(x)[0]).digest());
    answers.compare("np.modf(x)[0]", arr!(np.modf(x)[0]).digest());
    answers.compare("np.modf(x)[1]", arr!(np.modf(x)[1]).digest());
    answers.compare("np.ldexp(x, 3)", arr!(np.ldexp(x, 3)).digest());
    answers.compare("np.ldexp(x, -12)", arr!(np.ldexp(x, -12)).digest());
    answers.compare("np.diff(x)", arr!(np.diff(x)).digest());
    answers.compare("np.cumsum(x[15000:15360])", arr!(np.cumsum(x[15000:15360])).digest());
    answers.compare("np.cumprod(x[15000:15360])", arr!(np.cumprod(x[15000:15360])).digest());
    answers.compare("k.astype(np.float16)", arr!(k.astype(np.float16)).digest());
    answers.compare("(k / 77777).astype(np.float16)", arr!((k / 77777).astype(np.float16)).digest());
    answers.compare("(k.astype(np.float32) / 7).astype(np.float16)", arr!((k.astype(np.float32) / 7).astype(np.float16)).digest());
    answers.compare("x + k", arr!(x + k).digest());
    answers.compare("x < k", arr!(x < k).digest());
    answers.compare("x.max()", arr!(x.max()).digest());
    answers.compare("x[:31744].sum()", arr!(x[:31744].sum()).digest());
    answers.compare("x[:31744].mean()", arr!(x[:31744].mean()).digest());
    answers.compare("texts", crate::numbers::texts(&x));
    answers.finish();
}
