//! `np.polynomial.polynomial`.

use super::function::{whole, Function, Several};

/// A function of polynomials that begin with the lowest power.
const fn polynomial(name: &'static str, signature: &'static str) -> Function {
    whole(name, signature).feature("polynomial")
}

pub const FUNCTIONS: &[Function] = &[
    polynomial("polynomial.polynomial.polyadd", "c1: array, c2: array"),
    polynomial("polynomial.polynomial.polysub", "c1: array, c2: array"),
    polynomial("polynomial.polynomial.polymul", "c1: array, c2: array"),
    polynomial("polynomial.polynomial.polydiv", "c1: array, c2: array").several(Several::Always),
    polynomial(
        "polynomial.polynomial.polypow",
        "c: array, pow: count, maxpower: value = None",
    ),
    polynomial("polynomial.polynomial.polymulx", "c: array"),
    polynomial(
        "polynomial.polynomial.polytrim",
        "c: array, tol: value passed = 0",
    ),
    polynomial(
        "polynomial.polynomial.polyval",
        "x: array, c: array, tensor: absent = True",
    ),
    polynomial(
        "polynomial.polynomial.polyder",
        "c: array, m: count = 1, scl: value = 1, axis: absent = 0",
    ),
    polynomial(
        "polynomial.polynomial.polyint",
        "c: array, m: count = 1, k: array or number = [], lbnd: value = 0, scl: value = 1, axis: absent = 0",
    ),
    polynomial("polynomial.polynomial.polyfromroots", "roots: array"),
    polynomial(
        "polynomial.polynomial.polyfit",
        "x: array, y: array, deg: count, rcond: absent = None, full: absent = False, w: absent = None",
    ),
    polynomial("polynomial.polynomial.polyvander", "x: array, deg: count"),
    polynomial("polynomial.polynomial.polyroots", "c: array").feature("linalg"),
];
