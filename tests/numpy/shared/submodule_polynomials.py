"""Polynomials that begin with the lowest power."""

ARRAYS = {
    "p": "np.array([1, 2, 3])",
    "q": "np.array([0.5, -1.0, 0.0, 2.5])",
    "f": "np.array([1, 0.5, 0.25], dtype=np.float32)",
    "u": "np.array([3, 1], dtype=np.uint8)",
    "c": "np.array([1 + 1j, 0.5, -2j])",
    "z": "np.array([2.0, 1.0, 0.0, 0.0])",
    "o": "np.zeros(3)",
    "e": "np.zeros(0)",
    "m": "np.arange(6.0).reshape(2, 3)",
    "x": "q[3] - 1.0",
}
PAIRS = ["p, q", "q, p", "p, p", "f, f", "f, u", "u, u", "f, p", "p, c", "z, q", "o, p", "p, o", "p, [1, 2, -3]", "[1, 2], [3]", "p, [2]", "u, q", "z, z"]

LINES = [
    *(f"{name}({pair})" for name in ("polyadd", "polysub", "polymul") for pair in PAIRS),
    *(f"polydiv({pair})" for pair in PAIRS if pair != "p, o"),
    "polyadd(e, p)", "polymul(p, e)",
    "polypow(p, 3)", "polypow(p, 0)", "polypow(z, 2)", "polypow(f, 2)", "polypow(c, 2)", "polypow(p, -1)", "polypow(p, 3, 2)", "polypow(p, 2, maxpower=2)",
    "polypow(p, pow=1)", "polymulx(p)", "polymulx(o)", "polymulx(f)", "polytrim(z)", "polytrim(q, 1)", "polytrim(o)", "polytrim(p, tol=2.5)", "polytrim(p, -1)",
    "polytrim(c, 1.5)", "polytrim(e)",
    *(f"polyder({a})" for a in ("p", "q", "f", "u", "c", "z", "[5]", "p, 2", "p, m=3", "q, 2, 0.5", "q, scl=3", "p, 0", "p, -1", "f, 2", "c, 2, 2")),
    *(
        f"polyint({a})"
        for a in ("p", "q", "f", "u", "c", "z", "[0]", "p, 2", "p, k=3", "p, 2, [1, 2]", "q, 2, [1], 1", "q, 3, [1, 2], lbnd=0.5, scl=2", "p, 0", "p, -1", "p, 1, [1, 2]", "f, 2", "c, 1, 2",
                  "q, lbnd=-1", "[0], 1, 4")
    ),
    *(f"polyval({a})" for a in ("p, q", "q, p", "2, p", "1.5, q", "m, p", "x, q", "f, f", "f, p", "u, u", "c, p", "p, c", "m * 2, f", "q, [3]", "z - q, p", "[1, 2], [3, 4]", "e, p", "np.inf, q")),
    "polyfromroots(p)", "polyfromroots(q)", "polyfromroots(e)", "polyfromroots(c)", "polyfromroots(f)", "polyfromroots([2])",
    "polyfit(p, q[1:], 1)", "polyfit(q, q * q, 2)", "polyfit([0, 1, 2], [1, 3, 7], 0)", "polyfit(f, f, 1)", "polyfit(p, q[q > -2], 1)", "polyfit(p, p, deg=1)",
    "polyfit(p, p, -1)",
    "polyvander(p, 2)", "polyvander(q, 0)", "polyvander(f, 3)", "polyvander(c, 2)", "polyvander(p, -1)", "polyvander(e, 2)", "polyvander([2], deg=4)",
    "polyroots([6, -5, 1]).real", "polyroots([5, 2, 1])", "polyroots(z).real", "polyroots([3])[:0].real",
]

SECTIONS = [("polynomials", ARRAYS, [f"np.polynomial.polynomial.{line}" for line in dict.fromkeys(LINES)], False)]
