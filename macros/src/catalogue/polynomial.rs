//! `np.polynomial`: the functions of `np.polynomial.polynomial`, and the class `Polynomial` with its methods.

use super::function::{whole, Function, Several};

/// A function of polynomials that begin with the lowest power.
const fn polynomial(name: &'static str, signature: &'static str) -> Function {
    whole(name, signature).feature("polynomial")
}

/// What makes a polynomial with a domain.
const fn class(
    name: &'static str,
    aliases: &'static [&'static str],
    signature: &'static str,
    runtime: &'static str,
) -> Function {
    polynomial(name, signature).alias(aliases).runtime(runtime)
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
        "x: array, c: array, tensor: flag = True",
    ),
    polynomial("polynomial.polynomial.polyval2d", "x: array, y: array, c: array"),
    polynomial(
        "polynomial.polynomial.polyval3d",
        "x: array, y: array, z: array, c: array",
    ),
    polynomial("polynomial.polynomial.polygrid2d", "x: array, y: array, c: array"),
    polynomial(
        "polynomial.polynomial.polygrid3d",
        "x: array, y: array, z: array, c: array",
    ),
    polynomial(
        "polynomial.polynomial.polyvalfromroots",
        "x: array, r: array, tensor: flag = True",
    ),
    polynomial(
        "polynomial.polynomial.polyder",
        "c: array, m: count = 1, scl: value = 1, axis: axis = 0",
    ),
    polynomial(
        "polynomial.polynomial.polyint",
        "c: array, m: count = 1, k: array or number = [], lbnd: value = 0, scl: value = 1, axis: axis = 0",
    ),
    polynomial("polynomial.polynomial.polyfromroots", "roots: array"),
    polynomial(
        "polynomial.polynomial.polyfit",
        "x: array, y: array, deg: degree, rcond: value = None, full: flag = False, w: array = None",
    )
    .several(Several::WithFlag(&["full"])),
    polynomial("polynomial.polynomial.polyline", "off: value, scl: value"),
    polynomial("polynomial.polynomial.polyvander", "x: array, deg: count"),
    polynomial(
        "polynomial.polynomial.polyvander2d",
        "x: array, y: array, deg: array",
    ),
    polynomial(
        "polynomial.polynomial.polyvander3d",
        "x: array, y: array, z: array, deg: array",
    ),
    polynomial("polynomial.polynomial.polycompanion", "c: array"),
    polynomial("polynomial.polynomial.polyroots", "c: array").feature("linalg"),
    class(
        "polynomial.Polynomial",
        &["polynomial.polynomial.Polynomial"],
        "coef: array, domain: array = None, window: array = None, symbol: absent = 'x'",
        "polynomial.Polynomial.new",
    ),
    class(
        "polynomial.Polynomial.fit",
        &["polynomial.polynomial.Polynomial.fit"],
        "x: array, y: array, deg: degree, domain: array = None, rcond: value = None, full: flag = False, \
         w: array = None, window: array = None, symbol: absent = 'x'",
        "polynomial.Polynomial.fit",
    )
    .several(Several::WithFlag(&["full"])),
    class(
        "polynomial.Polynomial.fromroots",
        &["polynomial.polynomial.Polynomial.fromroots"],
        "roots: array, domain: array = [], window: array = None, symbol: absent = 'x'",
        "polynomial.Polynomial.fromroots",
    ),
    class(
        "polynomial.Polynomial.basis",
        &["polynomial.polynomial.Polynomial.basis"],
        "deg: count, domain: array = None, window: array = None, symbol: absent = 'x'",
        "polynomial.Polynomial.basis",
    ),
    class(
        "polynomial.Polynomial.identity",
        &["polynomial.polynomial.Polynomial.identity"],
        "domain: array = None, window: array = None, symbol: absent = 'x'",
        "polynomial.Polynomial.identity",
    ),
];

/// Methods of polynomials that are not Rust's as they are called: their options are those of `name_with`.
pub const METHODS: &[Function] = &[
    whole("deriv", "m: count = 1"),
    whole(
        "integ",
        "m: count = 1, k: array or number = [], lbnd: value = None",
    ),
    whole("linspace", "n: count = 100, domain: array = None"),
    whole(
        "convert",
        "domain: array = None, kind: absent = None, window: array = None",
    ),
    whole("trim", "tol: value = 0"),
];

/// The method of polynomials of this name.
pub fn method_named(name: &str) -> Option<&'static Function> {
    METHODS.iter().find(|method| method.name == name)
}

/// Whether many things have a method of this name.
pub fn may_be_of_others(name: &str) -> bool {
    ["convert", "trim"].contains(&name)
}
