"""Borders: every mode of `np.pad`."""

ARRAYS = {
    "v": "np.array([1, 2, 3, 4, 5]).astype(np.int64)",
    "m": "(np.arange(12) * 5 % 7).reshape(3, 4)",
    "t": "(np.arange(12) * 7 % 11 - 5).reshape(2, 3, 2)",
    "w": "np.array([1.5, -2.0, 4.25, 8.0])",
    "f": "np.array([1.5, -2.0, 4.25], dtype=np.float32)",
    "u": "np.array([3, 200, 7]).astype(np.uint8)",
    "b": "v > 2",
    "o": "np.zeros((0, 2))",
    "one": "np.array([7.0])",
}

MODES = ["constant", "edge", "linear_ramp", "maximum", "mean", "median", "minimum", "reflect", "symmetric", "wrap"]
STATISTICS = ["maximum", "mean", "median", "minimum"]

SECTIONS = [
    (
        "pad",
        ARRAYS,
        [
            *(f'np.pad(v, 2, "{mode}")' for mode in MODES),
            *(f'np.pad(m, ((1, 2), (0, 3)), mode="{mode}")' for mode in MODES),
            *(f'np.pad(t, (2, 1), "{mode}")' for mode in MODES),
            *(f'np.pad(w[::-1], (3, 7), "{mode}")' for mode in MODES),
            *(f'np.pad(m.T, 1, "{mode}")' for mode in MODES),
            *(f'np.pad(f, 2, "{mode}")' for mode in MODES),
            *(f'np.pad(one, 2, "{mode}")' for mode in MODES),
            *(f'np.pad(w, 3, "{mode}", stat_length=2)' for mode in STATISTICS),
            *(f'np.pad(m, 1, "{mode}", stat_length=(1, 3))' for mode in STATISTICS),
            *(f'np.pad(m, 1, "{mode}", stat_length=((1, 2), (3, 1)))' for mode in STATISTICS),
            "np.pad(v, 2, constant_values=9)",
            "np.pad(v, 2, constant_values=(8, 9))",
            "np.pad(m, 1, constant_values=((1, 2), (3, 4)))",
            "np.pad(w, 1, constant_values=0.5)",
            "np.pad(w, (1, 2), constant_values=(1, 2.5))",
            "np.pad(u, 1, constant_values=(255, 1))",
            'np.pad(w, 4, "linear_ramp", end_values=(5, -4))',
            'np.pad(v, (2, 3), "linear_ramp", end_values=(5, -4))',
            'np.pad(m, 2, "linear_ramp", end_values=((1, 2), (3, 4)))',
            'np.pad(w, 7, "reflect", reflect_type="odd")',
            'np.pad(v, 9, "symmetric", reflect_type="odd")',
            'np.pad(m, (2, 3), mode="reflect", reflect_type="odd")',
            'np.pad(m, 5, mode="symmetric", reflect_type="odd")',
            'np.pad(one, 2, "reflect", reflect_type="odd")',
            'np.pad(b, 1, "edge")',
            "np.pad(b, 1)",
            "np.pad(o, 1)",
            'np.pad(o, ((0, 0), (1, 1)), "edge")',
            'np.pad(m, 1, "empty")[1:-1, 1:-1]',
            "np.pad(m, (1,))",
            "np.pad(m, ((1, 2),))",
            'np.pad(o, 1, "edge")',
            'np.pad(v, 1, "maximum", stat_length=0)',
            "np.pad(v, -1)",
            "np.pad(m, ((1, 2), (3, 4), (5, 6)))",
        ],
        False,
    ),
]
