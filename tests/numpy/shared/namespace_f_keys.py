"""Numbers that are bools or -0, keys along axes, and zeros at the ends of several axes."""

ARRAYS = {
    "b": "np.array([True, False, True, True, False])",
    "j": "np.array([3, -1, 4, 1, -5], dtype=np.int8)",
    "f": "np.array([0.5, -1.5, 2.0, 0.25, 2.0], dtype=np.float32)",
    "g": "np.array([0.5, -1.5, 2.0, 0.25, 2.0])",
    "y": "np.array([1 + 2j, -1.5j, 2 + 0j, 0.25 - 1j, -2 + 0.5j])",
    "m": "np.array([[3, 1, 2, 1], [0, 5, 0, 1], [3, 5, 2, 0]])",
    "w": "np.array([[1.5, np.nan, 1.5, 0.0], [np.nan, 2.0, 0.0, 1.0], [0.5, 0.5, -1.0, 2.0]])",
    "t": "np.array([[[3, 1, 1], [0, 1, 0]], [[3, 0, 1], [0, 0, 2]]])",
    "z": "np.array([[0, 0, 0, 0], [0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 0]])",
    "s": "np.array([[[0, 0], [0, 0]], [[0, 7], [0, 0]], [[0, 0], [0, 0]]])",
}

SECTIONS = [
    (
        "bools_and_signs",
        ARRAYS,
        [
            "np.conj(b)", "np.conjugate(b[:0])", "np.angle(b)", "np.angle(b, deg=True)", "np.angle(f)", "np.reciprocal(b)",
            "np.median(np.array([-0.0]))", "np.median(np.array([-0.0, -0.0]))", "np.nanmedian(np.array([[-0.0], [np.nan]]), axis=0)", "np.nanmedian(-g * 0)",
            "np.polyder(b)", "np.polyder(j)", "np.polyder(f)", "np.polyder(j, m=7)", "np.polyint(b)", "np.polyint(f)", "np.polyint(j, m=2, k=[1, 2])",
            "np.trapezoid(y)", "np.trapezoid(y, dx=0.5)", "np.trapezoid(y, g)", "np.trapezoid(y[:0])",
            "np.average(j, weights=[1, 2, 3, 4, 5])", "np.average(f, weights=[1, 2, 3, 4, 5])", "np.average(f, weights=[0.5, 0.5, 1, 1, 1])",
            "np.average(y, weights=[1, 2, 3, 4, 5])", "np.average(m, axis=1, weights=[1, 2, 3, 0])", "np.average(m, axis=1, weights=[1, 2, 3])",
            ("np.place(m, [True, False, True], [1])", "m"), ("np.place(m, m > 100, [7])", "m"),
            ("np.place(m, m > 1, g[:0].astype(np.int64))", "m"), ("np.place(m, [True, False], g[:0].astype(np.int64))", "m"),
        ],
        True,
    ),
    (
        "keys_along_axes",
        ARRAYS,
        [
            "np.lexsort((m, w))", "np.lexsort((w, m))", "np.lexsort((m, w), axis=0)", "np.lexsort((w, m), axis=0)", "np.lexsort((m, w), axis=1)",
            "np.lexsort((m, w), axis=-2)", "np.lexsort(t)", "np.lexsort(t, axis=0)", "np.lexsort(t, axis=-1)", "np.lexsort((t, t[::-1]), axis=1)",
            "np.lexsort((t,), axis=0)", "np.lexsort([g, g[::-1]])", "np.lexsort([m, m[::-1]], axis=0)", "np.lexsort(m)", "np.lexsort(m[:, :0])",
            "np.lexsort((m[:, :0], m[:, :0]), axis=0)", "np.lexsort((m, w[:2]))", "np.lexsort(t.T, axis=0)", "np.lexsort((b, j))",
        ],
        True,
    ),
    (
        "zeros_at_the_ends_of_axes",
        ARRAYS,
        [
            "np.trim_zeros(z)", "np.trim_zeros(z, 'f')", "np.trim_zeros(z, trim='b')", "np.trim_zeros(z, axis=0)", "np.trim_zeros(z, axis=-1)",
            "np.trim_zeros(z, 'b', axis=1)", "np.trim_zeros(z, 'f', axis=(1, 0))", "np.trim_zeros(s)", "np.trim_zeros(s, axis=(0, -1))", "np.trim_zeros(s, 'f')",
            "np.trim_zeros(z * 0)", "np.trim_zeros(z * 0, axis=1)", "np.trim_zeros(z * 0, 'f', axis=0)", "np.trim_zeros(z * 0, 'b')", "np.trim_zeros(z[:0])",
            "np.trim_zeros(b)", "np.trim_zeros(g - 0.5, 'f')", "np.trim_zeros(z, axis=2)", "np.trim_zeros(z, axis=(0, 0))", "np.trim_zeros(y * 0)",
        ],
        True,
    ),
    (
        "products_along_axes",
        {"p": "np.arange(24).reshape(2, 3, 4)", "q": "np.arange(6).reshape(2, 3)", "y": ARRAYS["y"], "f": "np.array([0.5, -1.5, 2.0])"},
        [
            "np.matmul(p, p, axes=[(1, 2), (2, 1), (0, 1)])", "np.matmul(q, q, axes=[(0, 1), (1, 0), (0, 1)])", "np.matmul(q, q, axes=[(0, 1), (1, 0), (1, 0)])",
            "np.matmul(p, p, axes=[(-2, -1), (2, 1), (-1, -2)])", "np.matmul(p, q, axes=[(2, 1), (1, 0), (0, 2)])", "np.matmul(p, p, axes=[(0, 2), (2, 0), (1, 2)])",
            "np.vecdot(p, p, axes=[0, 0, ()])", "np.vecdot(p, p, axes=[(1,), (1,)])", "np.vecdot(p, p[0], axes=[(1,), (0,), ()])", "np.vecdot(y, y, axes=[0, 0])",
            "np.matvec(p, f, axes=[(2, 1), 0, 0])", "np.matvec(p, f, axes=[(0, 1), (0,), (1,)])", "np.matvec(p, f, axes=[(-1, -2), 0, -1])",
            "np.vecmat(f, p, axes=[0, (1, 2), 1])", "np.vecmat(f, p, axes=[(0,), (1, 0), (0,)])", "np.vecmat(q, p, axes=[0, (0, 2), 1])",
            "np.vecdot(p, p, keepdims=True)", "np.vecdot(p, p, axis=0, keepdims=True)", "np.vecdot(p, p, axis=-2, keepdims=True)", "np.vecdot(p, p, keepdims=False)",
            "np.matmul(q, q, axes=[(0, 1), (0, 1), (0, 1)])",
        ],
        True,
    ),
    (
        "views_that_are_asked_for",
        {"q": "np.arange(6).reshape(2, 3)", "f": "np.array([0.5, -1.5, 2.0])", "n": "np.zeros((0, 2))"},
        [
            "np.reshape(q, (3, 2), copy=False)", "q.reshape((3, 2), copy=False)", "q.reshape(-1, copy=False)", "np.reshape(q, 6, copy=False) + 1",
            "q.reshape(3, 2, copy=False)", "np.reshape(q + 1, (1, 6), copy=False)", "np.reshape(q, (1, -1), order=\"C\", copy=None)",
            "np.isfortran(q)", "np.isfortran(q.T)", "np.isfortran(q[:, 0])", "np.isfortran(q[:1])", "np.isfortran(q[:, :1])", "np.isfortran(n.T)",
            "np.isfortran(q.T[1:])", "np.isfortran(q[:, ::2])", "np.isfortran(np.array(3))", "np.iterable(q)", "np.iterable(2.5)", "np.iterable([1, 2])",
            "np.iterable(np.array(3))", "np.require(q, dtype=np.float32)", "np.require(q)", "np.require([1, 2], np.float64, [\"C\", \"A\"])",
            "np.array([np.True_, np.False_, True])", "np.array([1, 2], dtype=np.long)", "q.astype(np.ulong)", "np.any(q) == np.True_",
            "np.cov(f, f, dtype=np.float32)", "np.cov(q, dtype=np.float32)", "np.cov(q, dtype=np.float64)", "np.trapezoid(f, [0, 1, 3])", "np.trapezoid(f.astype(np.float32), [0, 1, 3])",
            "np.array2string(f, sign=\"+\")", "np.array2string(q, separator=\",\")", "np.trapezoid(f, [0, 1, 3]) * 2", "np.setdiff1d([3, 1, 2, 1], [2], assume_unique=True)", "np.partition(n, 1, axis=0)", "np.partition(n, 5)", "np.argpartition(n, [1, 3], axis=0)",
            "np.correlate(f[:0], f)", "np.correlate(f, f[:0], \"full\")", "np.insert(q, 1, [7, 8], axis=0)", "np.insert(q, 1, [7, 8, 9], axis=1)", "np.insert(f, 1, [[1.0, 2], [3, 4]])",
            "np.insert(q, [1], [[7, 8]], axis=0)", "np.insert(f, [1], [[1.0, 2.0]])", "np.insert(q, [0, 1], [7, 8], axis=0)", "np.insert(q, np.s_[0:1], [7, 8], axis=0)",
            "np.partition(f[:0], 2)", "np.partition(f, 3)", "np.lexsort(n)", "np.meshgrid(f)", "np.meshgrid(f, indexing=\"ij\")", "np.histogram(f, weights=[1, 2, 3], bins=2)",
            "np.unwrap([0.0, np.nan, 5.0])", "np.unwrap([1.0, 9.0, np.nan, 5.0, 6.0], period=2)", "np.unwrap([np.inf, 0.0, 9.0])", "np.unwrap([0.0, np.nan], discont=2)", "np.setdiff1d([3, 1, 2, 1], [2.0], assume_unique=False)",
            "np.setdiff1d(q[::-1], [2, 9], True)", "np.repeat(f, -1)", "np.repeat(f, [1, -1, 0])", "np.repeat(q, -2, axis=0)", "np.repeat(f[:0], -1)",
            "np.einsum(\"i,j->ij\", f, f, optimize=True)", "np.einsum(\"ij,j\", q, f, optimize=\"greedy\")", "np.einsum(\"ij->i\", q, optimize=False)",
        ],
        True,
    ),
]
