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
    "g": "np.arange(12.0).reshape(2, 3, 2) - 4.0",
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
    "polyfit(p, p, -1)", "polyfit(q, q * q, 1, w=[1, 2, 0.5, 1])", "polyfit(q, q * q, 1, full=True)", "polyfit(q, q * q, 1, rcond=0.9)", "polyfit(q, q * q, 1, None, True, p[[0, 1, 2, 0]])",
    "polyfit(q, q * q, [0, 2])", "polyfit(q, q ** 3, [3, 1])", "polyfit(q, q * q, [2])", "polyfit(q, q * q, [1, -1])", "polyfit(p, m.T, 1)", "polyfit(p, m.T, [1])", "polyfit(p, (m * m).T, 1, full=True)",
    "polyfit(q, q * q, 1, w=[1, 2])", "polyfit(e, e, 1)",
    *(f"polyval({a})" for a in ("p, m", "q, m", "2, m", "m, m", "p, m.T", "m, p, tensor=False", "p, m, tensor=False", "2.0, m, tensor=False", "p, m, tensor=True", "x, m", "p, e")),
    *(f"polyval2d({a})" for a in ("p, p, m", "q, q, m", "2, 3, m", "m, m, g", "p, q, m", "u, u, m", "c, c, m", "f, f, g", "p, q[1:], [[1, 2], [3, 4]]", "e, e, m")),
    *(f"polyval3d({a})" for a in ("p, p, p, g", "2, 3, 4, g", "m, m, m, g", "p, p, q, g", "c, p, p, g")),
    *(f"polygrid2d({a})" for a in ("p, q, m", "2, q, m", "m, p, m", "p, c, m", "p, q, g", "e, p, m", "[1, 2], [3, 4], [[1, 2], [3, 4]]")),
    *(f"polygrid3d({a})" for a in ("p, q, u, g", "2, q, 3, g", "1, 2, 3, g")),
    *(f"polyvalfromroots({a})" for a in ("p, q", "2, q", "m, q", "p, c", "p, m", "2.5, m", "p, m, tensor=False", "x, [1, 2]", "p, e", "m, p, tensor=False", "u, u")),
    *(f"polyvander2d({a})" for a in ("p, q[1:], [1, 2]", "m, m, [1, 1]", "p, p, [1]", "p, p, [1, -1]", "c, p, [1, 1]", "f, f, p[:2]")),
    *(f"polyvander3d({a})" for a in ("p, p, p, [1, 0, 1]", "p, q[1:], f, [0, 1, 2]")), "polyvander(m, 2)", "polyvander(g, 1)",
    *(f"polyder({a})" for a in ("m", "m, axis=1", "m, 2, axis=1", "g, 1, 2, 1", "m, 3", "m, 5, axis=-1", "g, axis=-1", "e")),
    *(f"polyint({a})" for a in ("m", "m, axis=1", "m, 2, axis=1", "g, 1, axis=1", "m, 1, 3", "m, k=[2], lbnd=1, axis=-1", "g, scl=2, axis=-1", "o.reshape(1, 3)", "o.reshape(1, 3), 1, 2")),
    "polycompanion(p)", "polycompanion(q)", "polycompanion(c)", "polycompanion(f)", "polycompanion([1, 2])", "polycompanion([1])", "polycompanion(e)", "polycompanion(z)",
    "polyline(1.0, 2.0)", "polyline(2.5, 0.0)", "polyline(x, x)", "polyval(p, np.polynomial.polynomial.polyx)",
    "polyvander(p, 2)", "polyvander(q, 0)", "polyvander(f, 3)", "polyvander(c, 2)", "polyvander(p, -1)", "polyvander(e, 2)", "polyvander([2], deg=4)",
    "polyroots([6, -5, 1]).real", "polyroots([5, 2, 1])", "polyroots(z).real", "polyroots([3])[:0].real",
]

CLASS = "np.polynomial.Polynomial"
OBJECTS = {
    **ARRAYS,
    "a": f"{CLASS}(p)",
    "b": f"{CLASS}(q)",
    "d": f"{CLASS}(p, domain=[0, 4])",
    "w": f"{CLASS}([1.0, -2.0, 0.0, 3.0], domain=[1, 3], window=[0, 1])",
    "h": f"{CLASS}(f)",
    "k": f"{CLASS}(c)",
    "n": f"{CLASS}(z)",
}


def parts(line):
    """The coefficients, the domain and the window of a polynomial."""
    part = f"({line})" if " " in line.split("(")[0] or line[0] == "-" else line
    return [f"({part}.coef, np.array({part}.domain), np.array({part}.window))"]


OF_CLASS = [
    line
    for source in (
        *("a", "d", "w", "h", "k", "n", f"{CLASS}([1, 2], window=[0, 2])", f"{CLASS}(e)", f"{CLASS}(p, domain=[1, 2, 3])", f"{CLASS}(p, window=[1])"),
        *(f"{x1} {op} {x2}" for op in "+-*" for x1, x2 in ("ab", "ba", "dd", "aa", "hh", "kk", "ww", "nn", "ad", "dw")),
        *(f"{x1} {op} {x2}" for op in "+-*" for x1 in "adwk" for x2 in ("2", "0.5", "x")), "2 + a", "1 - d", "3 * w", "x * d", "a / 2", "d / 0.5", "-w", "-k",
        "b % a", "a % b", "w % w", "a % d", "b % 2",
        "a ** 2", "d ** 3", "k ** 2", "a ** 0", "w ** 1", "a ** 101", "n ** 2", "h ** 2",
        *(f"{x1}.deriv()" for x1 in "abdwhkn"), "a.deriv(2)", "d.deriv(m=2)", "a.deriv(5)", "a.deriv(-1)",
        *(f"{x1}.integ()" for x1 in "abdwhkn"), "a.integ(2)", "d.integ(k=1)", "w.integ(2, [1, 2])", "d.integ(lbnd=2)", "w.integ(1, [0.5], 1.5)", "a.integ(1, [1, 2])", "a.integ(m=3, k=[1], lbnd=-1)",
        *(f"{x1}.convert()" for x1 in "adw"), "a.convert(domain=[0, 4])", "d.convert(domain=[-2, 2], window=[0, 1])", "w.convert(window=[2, 3])",
        "n.trim()", "a.trim(tol=2.5)", "b.trim(tol=3)", "a.truncate(2)", "a.truncate(9)", "a.truncate(0)", "d.cutdeg(1)", "w.cutdeg(0)",
        *(f"{CLASS}.{made}" for made in (
            "fit(p, q[1:], 1)", "fit(q, q * q, 2)", "fit([0, 1, 2, 3], [1, 2, 5, 10], deg=2)", "fit(q, q * q, 1, w=[1, 2, 0.5, 1])", "fit(q, q * q, 1, domain=[0, 1])", "fit(q, q * q, 1, [0, 2], window=[0, 1])",
            "fit(q, q * q, [0, 2])", "fit([2.0, 2.0], [1.0, 3.0], 0)", "fit(e, e, 1)", "fit(p, q[1:], -1)",
            "fromroots(p)", "fromroots(q)", "fromroots([1, 2], domain=[0, 4])", "fromroots(p, [0, 4], [0, 1])", "fromroots(e)", "fromroots(c)",
            "basis(2)", "basis(0)", "basis(3, domain=[0, 1])", "basis(-1)", "identity()", "identity(domain=[0, 4])", "identity([0, 4], [0, 1])",
        )),
    )
    for line in parts(source)
] + [
    "a.degree()", "n.degree()", "a.mapparms()", "d.mapparms()", "w.mapparms()", "d.linspace(5)", "w.linspace(n=3)", "a.linspace(4, domain=[0, 1])", "h.linspace(2)",
    "a.coef", "np.array(d.domain)", "np.array(d.window)", "a.coef[1:] * 2", "a == a", "a == d", "a != b",
    "a.roots().real", "d.roots()", "b.roots()[0].real", "w.roots()", "np.polynomial.Polynomial.fit(q, q * q, 1, full=True)[1]", "np.polynomial.polynomial.Polynomial.fromroots([1, 2]).coef",
]

SECTIONS = [
    ("polynomials", ARRAYS, [f"np.polynomial.polynomial.{line}" for line in dict.fromkeys(LINES)] + [f"np.array(np.polynomial.polynomial.{name})" for name in ("polydomain", "polyzero", "polyone", "polyx")], False),
    ("classes", OBJECTS, list(dict.fromkeys(OF_CLASS)), False),
]
