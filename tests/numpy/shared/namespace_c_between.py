"""Numbers at equal distances between arrays, vectors along any axis."""

ARRAYS = {
    "a": "np.array([0.0, 10.0, -2.5])",
    "m": "np.arange(6).reshape(2, 3)",
    "f": "np.array([0.5, 1.5], dtype=np.float32)",
    "c": "np.array([1 + 2j, 0.5])",
    "e": "np.zeros(0)",
    "x": "np.array(2.5)",
    "t": "np.arange(24).reshape(2, 3, 4)",
}

SECTIONS = [
    (
        "between",
        ARRAYS,
        [
            *(f"np.linspace({call})" for call in (
                "a, 2, 3", "0, a, 4", "a, a[::-1], 3", "m, a, 2", "m, a, 3, endpoint=False", "a, 2, 3, retstep=True", "a, 2, 1", "a, 2, 0", "a, a, 3", "a, 2, 3, axis=1", "m, a, 2, axis=1",
                "m, a, 2, axis=-1", "a, 2, 3, axis=0", "f, 1, 3", "f, f[0], 2", "m, m.T[:2, :1], 2", "c, 1, 3", "e, 1, 3", "a[0], a[1], 3", "x, 1, 3", "a, 2", "m, 2, 1, endpoint=False, retstep=True",
                "a, 2, 3, dtype=np.float32", "0, a[1], num=5", "a.min(), a.max(), 3",
            )),
            "np.vecdot(t, t, axis=0)",
            "np.vecdot(t, t, axis=-2)",
            "np.vecdot(m, a)",
        ],
        True,
    ),
]
