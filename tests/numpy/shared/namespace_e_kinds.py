"""Kinds of arguments that a function takes in NumPy, and did not take here."""

ARRAYS = {
    "a": "np.array([1.0, 4.0, 0.5])",
    "m": "np.array([[1.0, 2.0, -0.0], [4.0, np.nan, 8.0]])",
    "q": "np.array([[0.0, 1.0, 3.0], [0.0, 2.0, 4.0]])",
    "f": "np.array([1.0, 2.0], dtype=np.float32)",
    "i": "np.array([[3, -1, 4], [1, -5, 9]])",
    "u": "np.array([3, 1, 4, 1], dtype=np.uint8)",
    "h": "np.array([1, 7, 3, 9], dtype=np.int16)",
    "b": "np.array([True, False, True])",
    "t": "np.arange(12).reshape(2, 2, 3)",
    "e": "np.zeros((0,))",
    "z": "np.zeros((0, 3))",
    "s": "np.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 5.0]])",
    "k": "np.array([[1, 2], [3, 4]])",
}

SECTIONS = [
    (
        "filled_with_literals",
        ARRAYS,
        [
            "np.full((2, 2), 7)", "np.full(3, -7)", "np.full(3, [1, 2, 3])", "np.full((2, 2), [1, 2])", "np.full((2, 1), [[1], [2]])",
            "np.full(3, 300, dtype=np.uint16)", "np.full(2, 0.5)", "np.full((0, 2), 1)", "np.full((), 4)", "np.full(2, 7) + u[:2]",
            "np.full_like(u, 300 - 100)", "np.full_like(a, 3)", "np.full(3, 9, dtype=np.float32)", "np.full(2, True)",
        ],
        True,
    ),
    (
        "powers_between_arrays",
        ARRAYS,
        [
            "np.logspace(a, 2, 3)", "np.logspace(0, a, 3, base=2)", "np.logspace(a, 2, 4, endpoint=False, axis=-1)", "np.logspace(q, 1, 2, axis=1)",
            "np.logspace(f, 1, 3)", "np.logspace(i, 1, 2, base=2.0)", "np.logspace(e, 1, 3)", "np.logspace(a, 1, 0)", "np.logspace(a, 1, 1)",
            "np.logspace(a, 2, 3, dtype=np.int64)", "np.logspace([0, 1], 2, 3)", "np.logspace(0, 2, 3, axis=0)", "np.logspace(u, 1, 2, base=2)",
            "np.geomspace(a, 16, 4)", "np.geomspace(1, a, 3, axis=-1)", "np.geomspace(-a, -2, 3)", "np.geomspace(a, -2, 3)", "np.geomspace(f, 8, 3)",
            "np.geomspace([1.0, 2.0], [8.0, 32.0], 3)", "np.geomspace(i, 2, 2, endpoint=False)", "np.geomspace(1, -8, 4)", "np.geomspace(e, 1, 3)",
            "np.geomspace(a, 16, 1)", "np.geomspace(a, 16, 0)", "np.geomspace(q, 1, 3)", "np.geomspace(u, 8, 3, dtype=np.int64)",
        ],
        False,
    ),
    (
        "areas_at_places",
        ARRAYS,
        [
            "np.trapezoid(m, x=q)", "np.trapezoid(i, x=q)", "np.trapezoid(i, q, axis=0)", "np.trapezoid(a, x=q)", "np.trapezoid(m, [0, 1, 3])",
            "np.trapezoid(t, x=[[0, 1, 3], [0, 2, 4]])", "np.trapezoid(t, x=q, axis=1)", "np.trapezoid(t, x=t * t, axis=-2)", "np.trapezoid(z, x=z)",
            "np.trapezoid(i, x=i, axis=-1)", "np.trapezoid(f, x=[[0, 2]])", "np.trapezoid(t, x=[0, 5], axis=0)",
        ],
        True,
    ),
    (
        "polynomials_of_more",
        ARRAYS,
        [
            "np.polyint(a, 2, k=[1, 2])", "np.polyint(a, k=3)", "np.polyint(a, 2, k=3)", "np.polyint(h, 3, k=[1, 2, 3, 4])", "np.polyint(a, 2, k=a)",
            "np.polyint(a, 3, k=[1, 2])", "np.polyint(a, 0)", "np.poly(s)", "np.poly(k)", "np.poly(a)", "np.poly([[2.0]])",
        ],
        False,
    ),
    (
        "triangles_of_rows",
        ARRAYS,
        [
            "np.triu(a)", "np.tril(a)", "np.triu(h, 1)", "np.tril(h, -1)", "np.triu(b)", "np.tril(e)", "np.triu(u, 7)", "np.triu(t, 1)", "np.tril(z)",
        ],
        True,
    ),
    (
        "periods_of_integers",
        ARRAYS,
        [
            "np.unwrap(h, period=4)", "np.unwrap(h, period=5)", "np.unwrap(i, period=4)", "np.unwrap(i, period=3, axis=0)", "np.unwrap(h, discont=5, period=4)",
            "np.unwrap(a, period=2)", "np.unwrap(f, period=3)", "np.unwrap(h, period=2.5)", "np.unwrap(e, period=2)", "np.unwrap(t, period=2, axis=-3)",
        ],
        True,
    ),
    (
        "bounds_that_are_reached",
        ARRAYS,
        [
            "np.clip(m, 0, 1)", "np.clip(m, 0.0, 1.0)", "m.clip(0, 1)", "np.clip(m, 0.0, 0.0)", "np.clip(m, -1, -0.0)", "np.clip(m, np.zeros(3), None)",
            "np.clip(m, None, m)", "np.clip(m, np.nan, 1)", "np.clip(i, [1, 2, 3], 4)", "np.clip(m, 0, None)", "np.clip(m, None, 0.0)", "np.clip(m, min=-1, max=0)", "np.clip(f, 1.5, None)",
        ],
        True,
    ),
    (
        "fits_with_details",
        ARRAYS,
        [
            "np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, cov=True)", "np.polyfit([0, 1, 2, 3], [[1.0, 3], [3, 4], [2, 2], [5, 1]], 1, cov=True)",
            "np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, full=True)", "np.polyfit([0, 1, 2, 3], [[1.0, 3], [3, 4], [2, 2], [5, 1]], 2, full=True)",
            "np.polyfit([0, 1, 2, 3], [1.0, 3, 2, 5], 1, w=[1, 2, 1, 2], cov=True)", "np.polyfit([0, 1, 2], [1.0, 3, 2], 2, full=True)",
            "np.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 2, full=True, w=[1.0, 0.5, 2.0, 1.0])", "np.polyfit([0, 1], [1.0, 2], 1, cov=True)",
        ],
        False,
    ),
    (
        "texts_with_separators",
        ARRAYS,
        [
            "np.fromstring(\"1 2  3\\n4\", sep=\" \")", "np.fromstring(\"1, 2,3 ,4\", sep=\",\", dtype=np.int64)", "np.fromstring(\"1,2,x\", sep=\",\")",
            "np.fromstring(\"1,2,3\", sep=\",\", count=2)", "np.fromstring(\"\", sep=\",\")", "np.fromstring(\"1,2,\", sep=\",\")", "np.fromstring(\" -1.5e3,nan\", sep=\",\")",
            "np.fromstring(\"1;2\", sep=\" ; \")", "np.fromstring(\"1,,2\", sep=\",\")", "np.fromstring(\"7 8\", np.uint8, sep=\" \")",
        ],
        True,
    ),
    (
        "copies_and_parts",
        {**ARRAYS, "y": "np.array([1 + 2j, 0 - 1.5j, 0.25 - 1j])"},
        [
            "np.reshape(i, (3, 2), copy=True)", "i.reshape(3, 2, copy=True)", "i.T.reshape(6, copy=True) * 2", "np.reshape(i, (3, 2), order=\"F\", copy=True)",
            "np.median(z, axis=0)", "np.median(z, axis=1)", "np.nanmedian(z, axis=0)", "np.median(t[:0], axis=(0, 1))", "np.median(z)",
            "np.reshape(i, -1, copy=None)", "np.nan_to_num(y * np.nan)", "np.nan_to_num(y, nan=1.5)", "np.nan_to_num(y * np.inf, posinf=7, neginf=-7, nan=3)",
        ],
        True,
    ),
]
