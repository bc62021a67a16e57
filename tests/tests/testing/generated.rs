// Assertions about arrays. Written by tests/numpy/testing.py; do not edit.
#![allow(unused_mut, unused_parens, unused_imports, unused_variables)]

use crate::{Keep as _, Tell as _, told_panic};
use ndview::prelude::*;

#[test]
fn equal() {
    let mut answers = crate::Compared::section("equal", true);
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_array_equal(v, v)", arr!(np.testing.assert_array_equal(v, v)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare_again("np.testing.assert_array_equal(v, v)", try_arr!(np.testing.assert_array_equal(v, v)).unwrap().tell()); }
    answers.compare("np.testing.assert_array_equal(v, w)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_equal(v, w)); }));
    answers.compare("np.testing.assert_array_equal(w, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_equal(w, v)); }));
    { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); answers.compare("np.testing.assert_array_equal(q, q)", arr!(np.testing.assert_array_equal(q, q)).tell()); }
    answers.compare("np.testing.assert_array_equal(q, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(q, v)); }));
    answers.compare("np.testing.assert_array_equal(v, q)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(v, q)); }));
    answers.compare("np.testing.assert_array_equal(q, p)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let mut p = arr!(np.array([1.0, np.nan, -np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(q, p)); }));
    answers.compare("np.testing.assert_array_equal(p, q)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let mut p = arr!(np.array([1.0, np.nan, -np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(p, q)); }));
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_array_equal(f, f)", arr!(np.testing.assert_array_equal(f, f)).tell()); }
    answers.compare("np.testing.assert_array_equal(f, g)", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_equal(f, g)); }));
    answers.compare("np.testing.assert_array_equal(f, [0.1, 2.0, 3.0, 1e-8])", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_equal(f, [0.1, 2.0, 3.0, 1e-8])); }));
    { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); answers.compare("np.testing.assert_array_equal(i, i)", arr!(np.testing.assert_array_equal(i, i)).tell()); }
    answers.compare("np.testing.assert_array_equal(i, j)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_array_equal(i, j)); }));
    answers.compare("np.testing.assert_array_equal(j, i)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_array_equal(j, i)); }));
    answers.compare("np.testing.assert_array_equal(i, [3.0, -1.0, 0.5, 7.0])", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let _ = arr!(np.testing.assert_array_equal(i, [3.0, -1.0, 0.5, 7.0])); }));
    answers.compare("np.testing.assert_array_equal(u, s)", told_panic(|| { let mut u = arr!(np.array([3, 4, 0, 7], dtype=np.uint8)).keep(); let mut s = arr!(np.array([3, 5, 2, 7], dtype=np.int16)).keep(); let _ = arr!(np.testing.assert_array_equal(u, s)); }));
    answers.compare("np.testing.assert_array_equal(s, u)", told_panic(|| { let mut u = arr!(np.array([3, 4, 0, 7], dtype=np.uint8)).keep(); let mut s = arr!(np.array([3, 5, 2, 7], dtype=np.int16)).keep(); let _ = arr!(np.testing.assert_array_equal(s, u)); }));
    answers.compare("np.testing.assert_array_equal(u, i)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut u = arr!(np.array([3, 4, 0, 7], dtype=np.uint8)).keep(); let _ = arr!(np.testing.assert_array_equal(u, i)); }));
    answers.compare("np.testing.assert_array_equal(k, l)", told_panic(|| { let mut k = arr!(np.array([True, False, True])).keep(); let mut l = arr!(np.array([True, True, True])).keep(); let _ = arr!(np.testing.assert_array_equal(k, l)); }));
    { let mut k = arr!(np.array([True, False, True])).keep(); answers.compare("np.testing.assert_array_equal(k, k)", arr!(np.testing.assert_array_equal(k, k)).tell()); }
    answers.compare("np.testing.assert_array_equal(k, [1, 0, 0])", told_panic(|| { let mut k = arr!(np.array([True, False, True])).keep(); let _ = arr!(np.testing.assert_array_equal(k, [1, 0, 0])); }));
    { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); answers.compare("np.testing.assert_array_equal(m, m)", arr!(np.testing.assert_array_equal(m, m)).tell()); }
    answers.compare("np.testing.assert_array_equal(m, m[::-1])", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_equal(m, m[::-1])); }));
    answers.compare("np.testing.assert_array_equal(m, 3)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_equal(m, 3)); }));
    answers.compare("np.testing.assert_array_equal(m, 3.5)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_equal(m, 3.5)); }));
    answers.compare("np.testing.assert_array_equal(2, m)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_equal(2, m)); }));
    answers.compare("np.testing.assert_array_equal(m, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_equal(m, v)); }));
    answers.compare("np.testing.assert_array_equal(m, n)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let mut n = arr!(np.arange(12.0).reshape(3, 4).T).keep(); let _ = arr!(np.testing.assert_array_equal(m, n)); }));
    answers.compare("np.testing.assert_array_equal(v, v[1:])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(v, v[1:])); }));
    answers.compare("np.testing.assert_array_equal(v, [[1.0, 2.0, 3.0, -4.5]])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(v, [[1.0, 2.0, 3.0, -4.5]])); }));
    { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); answers.compare("np.testing.assert_array_equal(o, o)", arr!(np.testing.assert_array_equal(o, o)).tell()); }
    answers.compare("np.testing.assert_array_equal(o, o * (1 + 1e-9))", told_panic(|| { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); let _ = arr!(np.testing.assert_array_equal(o, o * (1 + 1e-9))); }));
    answers.compare("np.testing.assert_array_equal(o, o * (1 + 1e-5))", told_panic(|| { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); let _ = arr!(np.testing.assert_array_equal(o, o * (1 + 1e-5))); }));
    answers.compare("np.testing.assert_array_equal(o, o[:, ::-1])", told_panic(|| { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); let _ = arr!(np.testing.assert_array_equal(o, o[:, ::-1])); }));
    answers.compare("np.testing.assert_array_equal(o[0], 0)", told_panic(|| { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); let _ = arr!(np.testing.assert_array_equal(o[0], 0)); }));
    { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); answers.compare("np.testing.assert_array_equal(c, c)", arr!(np.testing.assert_array_equal(c, c)).tell()); }
    answers.compare("np.testing.assert_array_equal(c, d)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let mut d = arr!(np.array([1 + 2j, 0.5 - 1j, np.nan])).keep(); let _ = arr!(np.testing.assert_array_equal(c, d)); }));
    answers.compare("np.testing.assert_array_equal(d, c)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let mut d = arr!(np.array([1 + 2j, 0.5 - 1j, np.nan])).keep(); let _ = arr!(np.testing.assert_array_equal(d, c)); }));
    answers.compare("np.testing.assert_array_equal(c, 1j)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let _ = arr!(np.testing.assert_array_equal(c, 1j)); }));
    { let mut e = arr!(np.zeros(0)).keep(); answers.compare("np.testing.assert_array_equal(e, e)", arr!(np.testing.assert_array_equal(e, e)).tell()); }
    answers.compare("np.testing.assert_array_equal(e, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut e = arr!(np.zeros(0)).keep(); let _ = arr!(np.testing.assert_array_equal(e, v)); }));
    { let mut e = arr!(np.zeros(0)).keep(); answers.compare("np.testing.assert_array_equal(e, 1)", arr!(np.testing.assert_array_equal(e, 1)).tell()); }
    { let mut z = arr!(np.zeros((3, 0))).keep(); answers.compare("np.testing.assert_array_equal(z, z)", arr!(np.testing.assert_array_equal(z, z)).tell()); }
    answers.compare("np.testing.assert_array_equal(z, z.T)", told_panic(|| { let mut z = arr!(np.zeros((3, 0))).keep(); let _ = arr!(np.testing.assert_array_equal(z, z.T)); }));
    { let mut t = arr!(np.arange(1200.0)).keep(); answers.compare("np.testing.assert_array_equal(t, t)", arr!(np.testing.assert_array_equal(t, t)).tell()); }
    answers.compare("np.testing.assert_array_equal(t, t + 1)", told_panic(|| { let mut t = arr!(np.arange(1200.0)).keep(); let _ = arr!(np.testing.assert_array_equal(t, t + 1)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); answers.compare("np.testing.assert_array_equal(x, 2.5)", arr!(np.testing.assert_array_equal(x, 2.5)).tell()); }
    answers.compare("np.testing.assert_array_equal(x, 2)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_array_equal(x, 2)); }));
    answers.compare("np.testing.assert_array_equal(x, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_array_equal(x, v)); }));
    answers.compare("np.testing.assert_array_equal(v, x)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_array_equal(v, x)); }));
    answers.compare("np.testing.assert_array_equal(v * 1e10, v * 1e10 + 1)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(v * 1e10, v * 1e10 + 1)); }));
    answers.compare("np.testing.assert_array_equal(v * 1e-10, w * 1e-10)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_equal(v * 1e-10, w * 1e-10)); }));
    answers.compare("np.testing.assert_array_equal(f * 1e20, g * 1e20)", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_equal(f * 1e20, g * 1e20)); }));
    answers.compare("np.testing.assert_array_equal(q, np.nan)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(q, np.nan)); }));
    answers.compare("np.testing.assert_array_equal(q - q, np.nan)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(q - q, np.nan)); }));
    answers.compare("np.testing.assert_array_equal(v, np.inf)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(v, np.inf)); }));
    answers.compare("np.testing.assert_array_equal(v / 0, np.inf)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(v / 0, np.inf)); }));
    answers.compare("np.testing.assert_array_equal(f, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_equal(f, v)); }));
    answers.compare("np.testing.assert_array_equal(f[0], f[1])", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_equal(f[0], f[1])); }));
    answers.compare("np.testing.assert_array_equal(i[0], j[1])", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_array_equal(i[0], j[1])); }));
    answers.compare("np.testing.assert_array_equal(m[:, :1], m[:, 1:2])", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_equal(m[:, :1], m[:, 1:2])); }));
    answers.compare("np.testing.assert_array_equal(i, i.astype(np.float32) + 0.5)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let _ = arr!(np.testing.assert_array_equal(i, i.astype(np.float32) + 0.5)); }));
    answers.compare("np.testing.assert_array_equal(v, w, err_msg=\"in the third step\")", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_equal(v, w, err_msg="in the third step")); }));
    answers.compare("np.testing.assert_array_equal(v, w, \"x\", False)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_array_equal(v, w, "x", False)); }));
    answers.compare("np.testing.assert_array_equal(v, w, verbose=False)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_equal(v, w, verbose=False)); }));
    answers.compare("np.testing.assert_array_equal(i, u, strict=True)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut u = arr!(np.array([3, 4, 0, 7], dtype=np.uint8)).keep(); let _ = arr!(np.testing.assert_array_equal(i, u, strict=True)); }));
    answers.compare("np.testing.assert_array_equal(m, 3, strict=True)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_equal(m, 3, strict=True)); }));
    { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); answers.compare("np.testing.assert_array_equal(i, i, strict=True)", arr!(np.testing.assert_array_equal(i, i, strict=True)).tell()); }
    answers.compare("np.testing.assert_array_equal(v, w, err_msg=\"a long message a long message a long message a long message a long message a long message a long message a long message \")", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_equal(v, w, err_msg="a long message a long message a long message a long message a long message a long message a long message a long message ")); }));
    answers.compare("np.testing.assert_array_equal([\"de\", \"at\"], [\"de\", \"ch\"])", told_panic(|| { let _ = arr!(np.testing.assert_array_equal(["de", "at"], ["de", "ch"])); }));
    { answers.compare("np.testing.assert_array_equal([\"de\", \"at\"], [\"de\", \"at\"])", arr!(np.testing.assert_array_equal(["de", "at"], ["de", "at"])).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_array_equal(v > 1, [False, True, True, False])", arr!(np.testing.assert_array_equal(v > 1, [False, True, True, False])).tell()); }
    answers.compare("np.testing.assert_array_equal(v > 1, [False, True, False, False])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(v > 1, [False, True, False, False])); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_array_equal(v[v > 1], [2, 3])", arr!(np.testing.assert_array_equal(v[v > 1], [2, 3])).tell()); }
    answers.compare("np.testing.assert_array_equal(np.sort(v), v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_equal(np.sort(v), v)); }));
    answers.finish();
}

#[test]
fn close() {
    let mut answers = crate::Compared::section("close", true);
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_allclose(v, v)", arr!(np.testing.assert_allclose(v, v)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare_again("np.testing.assert_allclose(v, v)", try_arr!(np.testing.assert_allclose(v, v)).unwrap().tell()); }
    answers.compare("np.testing.assert_allclose(v, w)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_allclose(v, w)); }));
    answers.compare("np.testing.assert_allclose(w, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_allclose(w, v)); }));
    { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); answers.compare("np.testing.assert_allclose(q, q)", arr!(np.testing.assert_allclose(q, q)).tell()); }
    answers.compare("np.testing.assert_allclose(q, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(q, v)); }));
    answers.compare("np.testing.assert_allclose(v, q)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(v, q)); }));
    answers.compare("np.testing.assert_allclose(q, p)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let mut p = arr!(np.array([1.0, np.nan, -np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(q, p)); }));
    answers.compare("np.testing.assert_allclose(p, q)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let mut p = arr!(np.array([1.0, np.nan, -np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(p, q)); }));
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_allclose(f, f)", arr!(np.testing.assert_allclose(f, f)).tell()); }
    answers.compare("np.testing.assert_allclose(f, g)", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_allclose(f, g)); }));
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_allclose(f, [0.1, 2.0, 3.0, 1e-8])", arr!(np.testing.assert_allclose(f, [0.1, 2.0, 3.0, 1e-8])).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); answers.compare("np.testing.assert_allclose(i, i)", arr!(np.testing.assert_allclose(i, i)).tell()); }
    answers.compare("np.testing.assert_allclose(i, j)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_allclose(i, j)); }));
    answers.compare("np.testing.assert_allclose(j, i)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_allclose(j, i)); }));
    answers.compare("np.testing.assert_allclose(i, [3.0, -1.0, 0.5, 7.0])", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let _ = arr!(np.testing.assert_allclose(i, [3.0, -1.0, 0.5, 7.0])); }));
    answers.compare("np.testing.assert_allclose(u, s)", told_panic(|| { let mut u = arr!(np.array([3, 4, 0, 7], dtype=np.uint8)).keep(); let mut s = arr!(np.array([3, 5, 2, 7], dtype=np.int16)).keep(); let _ = arr!(np.testing.assert_allclose(u, s)); }));
    answers.compare("np.testing.assert_allclose(s, u)", told_panic(|| { let mut u = arr!(np.array([3, 4, 0, 7], dtype=np.uint8)).keep(); let mut s = arr!(np.array([3, 5, 2, 7], dtype=np.int16)).keep(); let _ = arr!(np.testing.assert_allclose(s, u)); }));
    answers.compare("np.testing.assert_allclose(u, i)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut u = arr!(np.array([3, 4, 0, 7], dtype=np.uint8)).keep(); let _ = arr!(np.testing.assert_allclose(u, i)); }));
    answers.compare("np.testing.assert_allclose(k, l)", told_panic(|| { let mut k = arr!(np.array([True, False, True])).keep(); let mut l = arr!(np.array([True, True, True])).keep(); let _ = arr!(np.testing.assert_allclose(k, l)); }));
    { let mut k = arr!(np.array([True, False, True])).keep(); answers.compare("np.testing.assert_allclose(k, k)", arr!(np.testing.assert_allclose(k, k)).tell()); }
    answers.compare("np.testing.assert_allclose(k, [1, 0, 0])", told_panic(|| { let mut k = arr!(np.array([True, False, True])).keep(); let _ = arr!(np.testing.assert_allclose(k, [1, 0, 0])); }));
    { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); answers.compare("np.testing.assert_allclose(m, m)", arr!(np.testing.assert_allclose(m, m)).tell()); }
    answers.compare("np.testing.assert_allclose(m, m[::-1])", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_allclose(m, m[::-1])); }));
    answers.compare("np.testing.assert_allclose(m, 3)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_allclose(m, 3)); }));
    answers.compare("np.testing.assert_allclose(m, 3.5)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_allclose(m, 3.5)); }));
    answers.compare("np.testing.assert_allclose(2, m)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_allclose(2, m)); }));
    answers.compare("np.testing.assert_allclose(m, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_allclose(m, v)); }));
    answers.compare("np.testing.assert_allclose(m, n)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let mut n = arr!(np.arange(12.0).reshape(3, 4).T).keep(); let _ = arr!(np.testing.assert_allclose(m, n)); }));
    answers.compare("np.testing.assert_allclose(v, v[1:])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(v, v[1:])); }));
    answers.compare("np.testing.assert_allclose(v, [[1.0, 2.0, 3.0, -4.5]])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(v, [[1.0, 2.0, 3.0, -4.5]])); }));
    { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); answers.compare("np.testing.assert_allclose(o, o)", arr!(np.testing.assert_allclose(o, o)).tell()); }
    { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); answers.compare("np.testing.assert_allclose(o, o * (1 + 1e-9))", arr!(np.testing.assert_allclose(o, o * (1 + 1e-9))).tell()); }
    answers.compare("np.testing.assert_allclose(o, o * (1 + 1e-5))", told_panic(|| { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); let _ = arr!(np.testing.assert_allclose(o, o * (1 + 1e-5))); }));
    answers.compare("np.testing.assert_allclose(o, o[:, ::-1])", told_panic(|| { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); let _ = arr!(np.testing.assert_allclose(o, o[:, ::-1])); }));
    answers.compare("np.testing.assert_allclose(o[0], 0)", told_panic(|| { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); let _ = arr!(np.testing.assert_allclose(o[0], 0)); }));
    { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); answers.compare("np.testing.assert_allclose(c, c)", arr!(np.testing.assert_allclose(c, c)).tell()); }
    answers.compare("np.testing.assert_allclose(c, d)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let mut d = arr!(np.array([1 + 2j, 0.5 - 1j, np.nan])).keep(); let _ = arr!(np.testing.assert_allclose(c, d)); }));
    answers.compare("np.testing.assert_allclose(d, c)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let mut d = arr!(np.array([1 + 2j, 0.5 - 1j, np.nan])).keep(); let _ = arr!(np.testing.assert_allclose(d, c)); }));
    answers.compare("np.testing.assert_allclose(c, 1j)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let _ = arr!(np.testing.assert_allclose(c, 1j)); }));
    { let mut e = arr!(np.zeros(0)).keep(); answers.compare("np.testing.assert_allclose(e, e)", arr!(np.testing.assert_allclose(e, e)).tell()); }
    answers.compare("np.testing.assert_allclose(e, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut e = arr!(np.zeros(0)).keep(); let _ = arr!(np.testing.assert_allclose(e, v)); }));
    { let mut e = arr!(np.zeros(0)).keep(); answers.compare("np.testing.assert_allclose(e, 1)", arr!(np.testing.assert_allclose(e, 1)).tell()); }
    { let mut z = arr!(np.zeros((3, 0))).keep(); answers.compare("np.testing.assert_allclose(z, z)", arr!(np.testing.assert_allclose(z, z)).tell()); }
    answers.compare("np.testing.assert_allclose(z, z.T)", told_panic(|| { let mut z = arr!(np.zeros((3, 0))).keep(); let _ = arr!(np.testing.assert_allclose(z, z.T)); }));
    { let mut t = arr!(np.arange(1200.0)).keep(); answers.compare("np.testing.assert_allclose(t, t)", arr!(np.testing.assert_allclose(t, t)).tell()); }
    answers.compare("np.testing.assert_allclose(t, t + 1)", told_panic(|| { let mut t = arr!(np.arange(1200.0)).keep(); let _ = arr!(np.testing.assert_allclose(t, t + 1)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); answers.compare("np.testing.assert_allclose(x, 2.5)", arr!(np.testing.assert_allclose(x, 2.5)).tell()); }
    answers.compare("np.testing.assert_allclose(x, 2)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_allclose(x, 2)); }));
    answers.compare("np.testing.assert_allclose(x, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_allclose(x, v)); }));
    answers.compare("np.testing.assert_allclose(v, x)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_allclose(v, x)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_allclose(v * 1e10, v * 1e10 + 1)", arr!(np.testing.assert_allclose(v * 1e10, v * 1e10 + 1)).tell()); }
    answers.compare("np.testing.assert_allclose(v * 1e-10, w * 1e-10)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_allclose(v * 1e-10, w * 1e-10)); }));
    answers.compare("np.testing.assert_allclose(f * 1e20, g * 1e20)", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_allclose(f * 1e20, g * 1e20)); }));
    answers.compare("np.testing.assert_allclose(q, np.nan)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(q, np.nan)); }));
    answers.compare("np.testing.assert_allclose(q - q, np.nan)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(q - q, np.nan)); }));
    answers.compare("np.testing.assert_allclose(v, np.inf)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(v, np.inf)); }));
    answers.compare("np.testing.assert_allclose(v / 0, np.inf)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(v / 0, np.inf)); }));
    answers.compare("np.testing.assert_allclose(f, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_allclose(f, v)); }));
    answers.compare("np.testing.assert_allclose(f[0], f[1])", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_allclose(f[0], f[1])); }));
    answers.compare("np.testing.assert_allclose(i[0], j[1])", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_allclose(i[0], j[1])); }));
    answers.compare("np.testing.assert_allclose(m[:, :1], m[:, 1:2])", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_allclose(m[:, :1], m[:, 1:2])); }));
    answers.compare("np.testing.assert_allclose(i, i.astype(np.float32) + 0.5)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let _ = arr!(np.testing.assert_allclose(i, i.astype(np.float32) + 0.5)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_allclose(v, w, rtol=0.5)", arr!(np.testing.assert_allclose(v, w, rtol=0.5)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_allclose(v, w, atol=0.5)", arr!(np.testing.assert_allclose(v, w, atol=0.5)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_allclose(v, w, 0.1, 0.25)", arr!(np.testing.assert_allclose(v, w, 0.1, 0.25)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_allclose(v, w, rtol=0, atol=1)", arr!(np.testing.assert_allclose(v, w, rtol=0, atol=1)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); answers.compare("np.testing.assert_allclose(i, j, atol=1)", arr!(np.testing.assert_allclose(i, j, atol=1)).tell()); }
    { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); answers.compare("np.testing.assert_allclose(i, j, rtol=1)", arr!(np.testing.assert_allclose(i, j, rtol=1)).tell()); }
    answers.compare("np.testing.assert_allclose(q, q, equal_nan=False)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(q, q, equal_nan=False)); }));
    answers.compare("np.testing.assert_allclose(q, p, equal_nan=False)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let mut p = arr!(np.array([1.0, np.nan, -np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_allclose(q, p, equal_nan=False)); }));
    answers.compare("np.testing.assert_allclose(v, w, rtol=1.5e-5, atol=1e-12)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_allclose(v, w, rtol=1.5e-5, atol=1e-12)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_allclose(v, w, rtol=123456.7)", arr!(np.testing.assert_allclose(v, w, rtol=123456.7)).tell()); }
    answers.compare("np.testing.assert_allclose(v, w, rtol=0.0001234567)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_allclose(v, w, rtol=0.0001234567)); }));
    answers.compare("np.testing.assert_allclose(v, w, 1e-3, err_msg=\"far\", verbose=False)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_allclose(v, w, 1e-3, err_msg="far", verbose=False)); }));
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_allclose(f, g, rtol=0.25)", arr!(np.testing.assert_allclose(f, g, rtol=0.25)).tell()); }
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_allclose(f, g, rtol=0.2)", arr!(np.testing.assert_allclose(f, g, rtol=0.2)).tell()); }
    { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let mut d = arr!(np.array([1 + 2j, 0.5 - 1j, np.nan])).keep(); answers.compare("np.testing.assert_allclose(c, d, atol=1)", arr!(np.testing.assert_allclose(c, d, atol=1)).tell()); }
    answers.compare("np.testing.assert_allclose(m, 3, strict=True)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_allclose(m, 3, strict=True)); }));
    answers.compare("np.testing.assert_allclose(f, v, strict=True)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_allclose(f, v, strict=True)); }));
    answers.compare("np.testing.assert_allclose(1.0, 1.1)", told_panic(|| { let _ = arr!(np.testing.assert_allclose(1.0, 1.1)); }));
    { answers.compare("np.testing.assert_allclose(1.0, 1.0 + 1e-8)", arr!(np.testing.assert_allclose(1.0, 1.0 + 1e-8)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_allclose(np.sqrt(v * v), [1, 2, 3, 4.5])", arr!(np.testing.assert_allclose(np.sqrt(v * v), [1, 2, 3, 4.5])).tell()); }
    answers.finish();
}

#[test]
fn almost_equal() {
    let mut answers = crate::Compared::section("almost_equal", true);
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_array_almost_equal(v, v)", arr!(np.testing.assert_array_almost_equal(v, v)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare_again("np.testing.assert_array_almost_equal(v, v)", try_arr!(np.testing.assert_array_almost_equal(v, v)).unwrap().tell()); }
    answers.compare("np.testing.assert_array_almost_equal(w, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(w, v)); }));
    answers.compare("np.testing.assert_array_almost_equal(q, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(q, v)); }));
    answers.compare("np.testing.assert_array_almost_equal(q, p)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let mut p = arr!(np.array([1.0, np.nan, -np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(q, p)); }));
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_array_almost_equal(f, f)", arr!(np.testing.assert_array_almost_equal(f, f)).tell()); }
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_array_almost_equal(f, [0.1, 2.0, 3.0, 1e-8])", arr!(np.testing.assert_array_almost_equal(f, [0.1, 2.0, 3.0, 1e-8])).tell()); }
    answers.compare("np.testing.assert_array_almost_equal(i, j)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(i, j)); }));
    answers.compare("np.testing.assert_array_almost_equal(i, [3.0, -1.0, 0.5, 7.0])", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(i, [3.0, -1.0, 0.5, 7.0])); }));
    { let mut k = arr!(np.array([True, False, True])).keep(); answers.compare("np.testing.assert_array_almost_equal(k, k)", arr!(np.testing.assert_array_almost_equal(k, k)).tell()); }
    { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); answers.compare("np.testing.assert_array_almost_equal(m, m)", arr!(np.testing.assert_array_almost_equal(m, m)).tell()); }
    answers.compare("np.testing.assert_array_almost_equal(m, 3)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_almost_equal(m, 3)); }));
    answers.compare("np.testing.assert_array_almost_equal(2, m)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_almost_equal(2, m)); }));
    answers.compare("np.testing.assert_array_almost_equal(m, n)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let mut n = arr!(np.arange(12.0).reshape(3, 4).T).keep(); let _ = arr!(np.testing.assert_array_almost_equal(m, n)); }));
    answers.compare("np.testing.assert_array_almost_equal(v, [[1.0, 2.0, 3.0, -4.5]])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(v, [[1.0, 2.0, 3.0, -4.5]])); }));
    answers.compare("np.testing.assert_array_almost_equal(c, d)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let mut d = arr!(np.array([1 + 2j, 0.5 - 1j, np.nan])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(c, d)); }));
    answers.compare("np.testing.assert_array_almost_equal(c, 1j)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(c, 1j)); }));
    answers.compare("np.testing.assert_array_almost_equal(e, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut e = arr!(np.zeros(0)).keep(); let _ = arr!(np.testing.assert_array_almost_equal(e, v)); }));
    { let mut z = arr!(np.zeros((3, 0))).keep(); answers.compare("np.testing.assert_array_almost_equal(z, z)", arr!(np.testing.assert_array_almost_equal(z, z)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); answers.compare("np.testing.assert_array_almost_equal(x, 2.5)", arr!(np.testing.assert_array_almost_equal(x, 2.5)).tell()); }
    answers.compare("np.testing.assert_array_almost_equal(x, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_array_almost_equal(x, v)); }));
    answers.compare("np.testing.assert_array_almost_equal(v * 1e10, v * 1e10 + 1)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(v * 1e10, v * 1e10 + 1)); }));
    answers.compare("np.testing.assert_array_almost_equal(f * 1e20, g * 1e20)", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_almost_equal(f * 1e20, g * 1e20)); }));
    answers.compare("np.testing.assert_array_almost_equal(q - q, np.nan)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(q - q, np.nan)); }));
    answers.compare("np.testing.assert_array_almost_equal(v / 0, np.inf)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(v / 0, np.inf)); }));
    answers.compare("np.testing.assert_array_almost_equal(f[0], f[1])", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_almost_equal(f[0], f[1])); }));
    answers.compare("np.testing.assert_array_almost_equal(m[:, :1], m[:, 1:2])", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_almost_equal(m[:, :1], m[:, 1:2])); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_almost_equal(v, w, decimal=0)", arr!(np.testing.assert_almost_equal(v, w, decimal=0)).tell()); }
    answers.compare("np.testing.assert_almost_equal(v, w, decimal=1)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_almost_equal(v, w, decimal=1)); }));
    answers.compare("np.testing.assert_almost_equal(v, w, decimal=3)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_almost_equal(v, w, decimal=3)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_almost_equal(v, w, decimal=-1)", arr!(np.testing.assert_almost_equal(v, w, decimal=-1)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_array_almost_equal(v, w, decimal=0)", arr!(np.testing.assert_array_almost_equal(v, w, decimal=0)).tell()); }
    answers.compare("np.testing.assert_array_almost_equal(v, w, decimal=1)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(v, w, decimal=1)); }));
    answers.compare("np.testing.assert_array_almost_equal(v, w, decimal=3)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_almost_equal(v, w, decimal=3)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); answers.compare("np.testing.assert_array_almost_equal(v, w, decimal=-1)", arr!(np.testing.assert_array_almost_equal(v, w, decimal=-1)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); answers.compare("np.testing.assert_almost_equal(x, 2.5000001)", arr!(np.testing.assert_almost_equal(x, 2.5000001)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); answers.compare("np.testing.assert_almost_equal(x, 2.50000001)", arr!(np.testing.assert_almost_equal(x, 2.50000001)).tell()); }
    answers.compare("np.testing.assert_almost_equal(2.5, 2.25)", told_panic(|| { let _ = arr!(np.testing.assert_almost_equal(2.5, 2.25)); }));
    answers.compare("np.testing.assert_almost_equal(1, 2)", told_panic(|| { let _ = arr!(np.testing.assert_almost_equal(1, 2)); }));
    { answers.compare("np.testing.assert_almost_equal(1, 1.25, 0)", arr!(np.testing.assert_almost_equal(1, 1.25, 0)).tell()); }
    { answers.compare("np.testing.assert_almost_equal(np.nan, np.nan)", arr!(np.testing.assert_almost_equal(np.nan, np.nan)).tell()); }
    { answers.compare("np.testing.assert_almost_equal(np.inf, np.inf)", arr!(np.testing.assert_almost_equal(np.inf, np.inf)).tell()); }
    answers.compare("np.testing.assert_almost_equal(np.inf, 1.0)", told_panic(|| { let _ = arr!(np.testing.assert_almost_equal(np.inf, 1.0)); }));
    answers.compare("np.testing.assert_almost_equal(np.nan, 1.0)", told_panic(|| { let _ = arr!(np.testing.assert_almost_equal(np.nan, 1.0)); }));
    answers.compare("np.testing.assert_almost_equal(1 + 2j, 1 + 3j)", told_panic(|| { let _ = arr!(np.testing.assert_almost_equal(1 + 2j, 1 + 3j)); }));
    { answers.compare("np.testing.assert_almost_equal(1 + 2j, 1 + 2j)", arr!(np.testing.assert_almost_equal(1 + 2j, 1 + 2j)).tell()); }
    answers.compare("np.testing.assert_almost_equal(v, w, err_msg=\"a\")", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_almost_equal(v, w, err_msg="a")); }));
    answers.compare("np.testing.assert_almost_equal(1.0, 2.0, err_msg=\"so\", verbose=False)", told_panic(|| { let _ = arr!(np.testing.assert_almost_equal(1.0, 2.0, err_msg="so", verbose=False)); }));
    answers.compare("np.testing.assert_almost_equal(o, o + 1e-6)", told_panic(|| { let mut o = arr!(np.arange(60.0).reshape(3, 4, 5) / 7).keep(); let _ = arr!(np.testing.assert_almost_equal(o, o + 1e-6)); }));
    { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); answers.compare("np.testing.assert_almost_equal(c, c)", arr!(np.testing.assert_almost_equal(c, c)).tell()); }
    answers.finish();
}

#[test]
fn items() {
    let mut answers = crate::Compared::section("items", true);
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_equal(v, v)", arr!(np.testing.assert_equal(v, v)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare_again("np.testing.assert_equal(v, v)", try_arr!(np.testing.assert_equal(v, v)).unwrap().tell()); }
    answers.compare("np.testing.assert_equal(w, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_equal(w, v)); }));
    answers.compare("np.testing.assert_equal(q, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_equal(q, v)); }));
    answers.compare("np.testing.assert_equal(q, p)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let mut p = arr!(np.array([1.0, np.nan, -np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_equal(q, p)); }));
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_equal(f, f)", arr!(np.testing.assert_equal(f, f)).tell()); }
    answers.compare("np.testing.assert_equal(f, [0.1, 2.0, 3.0, 1e-8])", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_equal(f, [0.1, 2.0, 3.0, 1e-8])); }));
    answers.compare("np.testing.assert_equal(i, j)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_equal(i, j)); }));
    answers.compare("np.testing.assert_equal(i, [3.0, -1.0, 0.5, 7.0])", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let _ = arr!(np.testing.assert_equal(i, [3.0, -1.0, 0.5, 7.0])); }));
    { let mut k = arr!(np.array([True, False, True])).keep(); answers.compare("np.testing.assert_equal(k, k)", arr!(np.testing.assert_equal(k, k)).tell()); }
    { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); answers.compare("np.testing.assert_equal(m, m)", arr!(np.testing.assert_equal(m, m)).tell()); }
    answers.compare("np.testing.assert_equal(m, 3)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_equal(m, 3)); }));
    answers.compare("np.testing.assert_equal(2, m)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_equal(2, m)); }));
    answers.compare("np.testing.assert_equal(m, n)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let mut n = arr!(np.arange(12.0).reshape(3, 4).T).keep(); let _ = arr!(np.testing.assert_equal(m, n)); }));
    answers.compare("np.testing.assert_equal(v, [[1.0, 2.0, 3.0, -4.5]])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_equal(v, [[1.0, 2.0, 3.0, -4.5]])); }));
    answers.compare("np.testing.assert_equal(c, d)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let mut d = arr!(np.array([1 + 2j, 0.5 - 1j, np.nan])).keep(); let _ = arr!(np.testing.assert_equal(c, d)); }));
    answers.compare("np.testing.assert_equal(c, 1j)", told_panic(|| { let mut c = arr!(np.array([1 + 2j, 0.5, np.nan])).keep(); let _ = arr!(np.testing.assert_equal(c, 1j)); }));
    answers.compare("np.testing.assert_equal(e, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut e = arr!(np.zeros(0)).keep(); let _ = arr!(np.testing.assert_equal(e, v)); }));
    { let mut z = arr!(np.zeros((3, 0))).keep(); answers.compare("np.testing.assert_equal(z, z)", arr!(np.testing.assert_equal(z, z)).tell()); }
    answers.compare("np.testing.assert_equal(v * 1e10, v * 1e10 + 1)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_equal(v * 1e10, v * 1e10 + 1)); }));
    answers.compare("np.testing.assert_equal(f * 1e20, g * 1e20)", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_equal(f * 1e20, g * 1e20)); }));
    answers.compare("np.testing.assert_equal(q - q, np.nan)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_equal(q - q, np.nan)); }));
    answers.compare("np.testing.assert_equal(v / 0, np.inf)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_equal(v / 0, np.inf)); }));
    answers.compare("np.testing.assert_equal(m[:, :1], m[:, 1:2])", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_equal(m[:, :1], m[:, 1:2])); }));
    { answers.compare("np.testing.assert_equal(1, 1)", arr!(np.testing.assert_equal(1, 1)).tell()); }
    answers.compare("np.testing.assert_equal(1, 2)", told_panic(|| { let _ = arr!(np.testing.assert_equal(1, 2)); }));
    answers.compare("np.testing.assert_equal(1.5, 2)", told_panic(|| { let _ = arr!(np.testing.assert_equal(1.5, 2)); }));
    answers.compare("np.testing.assert_equal(0.0, -0.0)", told_panic(|| { let _ = arr!(np.testing.assert_equal(0.0, -0.0)); }));
    { answers.compare("np.testing.assert_equal(np.nan, np.nan)", arr!(np.testing.assert_equal(np.nan, np.nan)).tell()); }
    answers.compare("np.testing.assert_equal(np.nan, 1.0)", told_panic(|| { let _ = arr!(np.testing.assert_equal(np.nan, 1.0)); }));
    answers.compare("np.testing.assert_equal(True, False)", told_panic(|| { let _ = arr!(np.testing.assert_equal(True, False)); }));
    answers.compare("np.testing.assert_equal(\"a\", \"b\")", told_panic(|| { let _ = arr!(np.testing.assert_equal("a", "b")); }));
    { answers.compare("np.testing.assert_equal(\"a\", \"a\")", arr!(np.testing.assert_equal("a", "a")).tell()); }
    { answers.compare("np.testing.assert_equal(1 + 2j, 1 + 2j)", arr!(np.testing.assert_equal(1 + 2j, 1 + 2j)).tell()); }
    answers.compare("np.testing.assert_equal(1 + 2j, 1 - 2j)", told_panic(|| { let _ = arr!(np.testing.assert_equal(1 + 2j, 1 - 2j)); }));
    answers.compare("np.testing.assert_equal(1e-7, 1e16)", told_panic(|| { let _ = arr!(np.testing.assert_equal(1e-7, 1e16)); }));
    answers.compare("np.testing.assert_equal(3, 4, err_msg=\"count\")", told_panic(|| { let _ = arr!(np.testing.assert_equal(3, 4, err_msg="count")); }));
    answers.compare("np.testing.assert_equal(3, 4, \"count\", False)", told_panic(|| { let _ = arr!(np.testing.assert_equal(3, 4, "count", False)); }));
    answers.compare("np.testing.assert_equal(v, w, err_msg=\"count\")", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_equal(v, w, err_msg="count")); }));
    answers.compare("np.testing.assert_equal(-0.0, 0)", told_panic(|| { let _ = arr!(np.testing.assert_equal(-0.0, 0)); }));
    answers.finish();
}

#[test]
fn less() {
    let mut answers = crate::Compared::section("less", true);
    answers.compare("np.testing.assert_array_less(v, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_less(v, v)); }));
    answers.compare("np.testing.assert_array_less(w, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_less(w, v)); }));
    answers.compare("np.testing.assert_array_less(q, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_less(q, v)); }));
    answers.compare("np.testing.assert_array_less(q, p)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let mut p = arr!(np.array([1.0, np.nan, -np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_less(q, p)); }));
    answers.compare("np.testing.assert_array_less(f, f)", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_less(f, f)); }));
    answers.compare("np.testing.assert_array_less(f, [0.1, 2.0, 3.0, 1e-8])", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_less(f, [0.1, 2.0, 3.0, 1e-8])); }));
    answers.compare("np.testing.assert_array_less(i, j)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_array_less(i, j)); }));
    answers.compare("np.testing.assert_array_less(i, [3.0, -1.0, 0.5, 7.0])", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let _ = arr!(np.testing.assert_array_less(i, [3.0, -1.0, 0.5, 7.0])); }));
    answers.compare("np.testing.assert_array_less(k, k)", told_panic(|| { let mut k = arr!(np.array([True, False, True])).keep(); let _ = arr!(np.testing.assert_array_less(k, k)); }));
    answers.compare("np.testing.assert_array_less(m, m)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_less(m, m)); }));
    answers.compare("np.testing.assert_array_less(m, 3)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_less(m, 3)); }));
    answers.compare("np.testing.assert_array_less(2, m)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_less(2, m)); }));
    answers.compare("np.testing.assert_array_less(m, n)", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let mut n = arr!(np.arange(12.0).reshape(3, 4).T).keep(); let _ = arr!(np.testing.assert_array_less(m, n)); }));
    answers.compare("np.testing.assert_array_less(v, [[1.0, 2.0, 3.0, -4.5]])", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_less(v, [[1.0, 2.0, 3.0, -4.5]])); }));
    answers.compare("np.testing.assert_array_less(e, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut e = arr!(np.zeros(0)).keep(); let _ = arr!(np.testing.assert_array_less(e, v)); }));
    { let mut z = arr!(np.zeros((3, 0))).keep(); answers.compare("np.testing.assert_array_less(z, z)", arr!(np.testing.assert_array_less(z, z)).tell()); }
    answers.compare("np.testing.assert_array_less(x, 2.5)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_array_less(x, 2.5)); }));
    answers.compare("np.testing.assert_array_less(x, v)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut x = arr!(v[1] + 0.5).keep(); let _ = arr!(np.testing.assert_array_less(x, v)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_array_less(v * 1e10, v * 1e10 + 1)", arr!(np.testing.assert_array_less(v * 1e10, v * 1e10 + 1)).tell()); }
    answers.compare("np.testing.assert_array_less(f * 1e20, g * 1e20)", told_panic(|| { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); let mut g = arr!(np.array([0.1, 2.5, 3.0, 1.1e-8], dtype=np.float32)).keep(); let _ = arr!(np.testing.assert_array_less(f * 1e20, g * 1e20)); }));
    answers.compare("np.testing.assert_array_less(q - q, np.nan)", told_panic(|| { let mut q = arr!(np.array([1.0, np.nan, np.inf, -4.5])).keep(); let _ = arr!(np.testing.assert_array_less(q - q, np.nan)); }));
    answers.compare("np.testing.assert_array_less(v / 0, np.inf)", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let _ = arr!(np.testing.assert_array_less(v / 0, np.inf)); }));
    { let mut f = arr!(np.array([0.1, 2.0, 3.0, 1e-8], dtype=np.float32)).keep(); answers.compare("np.testing.assert_array_less(f[0], f[1])", arr!(np.testing.assert_array_less(f[0], f[1])).tell()); }
    { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); answers.compare("np.testing.assert_array_less(m[:, :1], m[:, 1:2])", arr!(np.testing.assert_array_less(m[:, :1], m[:, 1:2])).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_array_less(v, v + 1)", arr!(np.testing.assert_array_less(v, v + 1)).tell()); }
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_array_less(v, 10)", arr!(np.testing.assert_array_less(v, 10)).tell()); }
    answers.compare("np.testing.assert_array_less(v, w, err_msg=\"ascending\")", told_panic(|| { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); let mut w = arr!(np.array([1.0, 2.5, 3.0, -4.25])).keep(); let _ = arr!(np.testing.assert_array_less(v, w, err_msg="ascending")); }));
    answers.compare("np.testing.assert_array_less(m, m.T.max())", told_panic(|| { let mut m = arr!(np.arange(12.0).reshape(3, 4)).keep(); let _ = arr!(np.testing.assert_array_less(m, m.T.max())); }));
    answers.compare("np.testing.assert_array_less(i, j, verbose=False)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let mut j = arr!(np.array([3, -2, 1, 7])).keep(); let _ = arr!(np.testing.assert_array_less(i, j, verbose=False)); }));
    answers.compare("np.testing.assert_array_less(i, 8, strict=True)", told_panic(|| { let mut i = arr!(np.array([3, -1, 0, 7])).keep(); let _ = arr!(np.testing.assert_array_less(i, 8, strict=True)); }));
    { let mut v = arr!(np.array([1.0, 2.0, 3.0, -4.5])).keep(); answers.compare("np.testing.assert_array_less(-np.inf, v)", arr!(np.testing.assert_array_less(-np.inf, v)).tell()); }
    answers.finish();
}
