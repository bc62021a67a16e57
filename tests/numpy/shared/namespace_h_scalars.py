"""Single numbers beside arrays, and the types that they have there; what is computed in which type."""

TYPES = "bool int8 uint8 int16 uint16 int32 int64 uint64 float32 float64".split()
ARRAYS = {
    **{f"{dtype}_": f"np.array([1, 0, 3, 2], dtype=np.{dtype})" for dtype in TYPES},
    "c": "np.array([1 + 2j, 0.5, 2j, 3], dtype=np.complex64)",
    "m": "np.array([[1, 4, 2], [8, 5, 7]])",
    "w": "np.array([[1.0, 4.0, 2.5], [8.0, 5.0, -7.0]], dtype=np.float32)",
    "z": "np.array([[1 + 2j, 0.5, 2j], [3 - 1j, 1j, 2]])",
    "n": "np.arange(0)",
    "o2": "np.zeros(2)",
    "o3": "np.zeros(3)",
    "o21": "np.zeros((2, 1))",
    "o23": "np.zeros((2, 3))",
    "q": "np.array([0.25, np.nan, 4.0], dtype=np.float32)",
}

ALONE = [
    line.format(a=f"{dtype}_")
    for dtype in TYPES
    for line in ("np.polyval({a}, 2)", "np.polyval({a}, 0.5)", "np.searchsorted(np.sort({a}), 2)",
                 "np.searchsorted(np.sort({a}), 1.5, side='right')", "np.searchsorted(np.sort({a}), -1)", "np.searchsorted(np.sort({a}), 300)")
] + [
    "np.searchsorted(float32_[:1], 0.1)", "np.polyval(c, 1)", "np.polyval(uint8_, -1)", "np.polyval(c, 2j)", "np.polyval(n, 1.5)",
    "np.searchsorted(np.array([0.1, 0.2], dtype=np.float32), 0.1)", "np.searchsorted(np.array([0.1, 0.2], dtype=np.float32), 0.2, side='right')",
]

QUANTILES = [
    line.format(a=f"{dtype}_")
    for dtype in TYPES if dtype != "bool"
    for line in ("np.quantile({a}, 0)", "np.quantile({a}, 1)", "np.quantile({a}, [0, 1])", "np.nanquantile({a}, (1, 0))",
                 "np.quantile({a}, 0.3, method='lower')", "np.percentile({a}, 60, method='nearest')")
] + [
    "np.quantile(bool_, 0.3, method='lower')", "np.percentile(bool_, 60, method='nearest')",
    "np.quantile(m, 1, axis=0)", "np.quantile(m, [0, 1], axis=1, keepdims=True)", "np.quantile(m, 1.0, axis=0)", "np.quantile(m, True)",
    "np.quantile(m, [[0, 1], [1, 0]])", "np.nanquantile(m, 0, axis=-1)", "np.quantile(w, [0, 1])", "np.quantile(q, 0)", "np.nanquantile(q, [0, 1])",
    "np.quantile(m, 2)", "np.quantile(m, [0, -1])", "np.quantile(bool_, 0.5, method='inverted_cdf')",
    "np.nanpercentile(bool_, 50, method='higher')", "np.quantile(m > 4, 0.5, axis=0, method='lower')", "np.percentile(m, 0)",
]

AREAS = [
    "np.trapezoid(bool_)", "np.trapezoid(bool_, dx=2)", "np.trapezoid(bool_, [0, 1, 3, 4])", "np.trapezoid(m > 2, axis=0)",
    "np.trapezoid(np.array([1e8, 1], dtype=np.float32), [0.0, 0.1])", "np.trapezoid(np.array([16777216, 1], dtype=np.float32), [0.0, 1.0])",
    "np.trapezoid(w, [[0.0, 0.1, 0.3], [1.0, 1.5, 4.0]])", "np.trapezoid([1.0, 2.0], np.array([0.1, 0.3], dtype=np.float32))",
    "np.trapezoid(m, np.array([[1, 2, 5]], dtype=np.int8))", "np.trapezoid(c, [0, 1, 2, 4])", "np.trapezoid([1, 2, 4], bool_[:3])",
]

BINS = [
    "np.histogram2d(w[0], w[1], bins=2)", "np.histogram2d(float32_, float64_, bins=2)", "np.histogram2d(float32_, int8_, bins=[2, 3])",
    "np.histogram2d(float32_, int32_, bins=2)", "np.histogram2d(w[0], w[1], bins=2, range=[[0, 5], [-8, 8]])",
    "np.histogram2d(w[0], w[1], bins=3, density=True)", "np.histogram2d(w[0] / 3, w[1] / 7, bins=(3, [-1, 0, 1]), density=True)",
    "np.histogram2d(float32_ / 7, float32_ / 3, bins=3, weights=[1, 2, 3, 4])", "np.histogram2d(uint8_, bool_, bins=2)",
    "np.histogram2d(float32_, float32_, bins=([0, 2], float32_[2:][::-1]))",
    "np.histogram2d(float32_[:1], float32_[:1], bins=1)", "np.histogram2d(float32_, float32_, bins=0)",
]

SHIFTED = [
    "np.left_shift(int8_, 9)", "np.left_shift(uint8_, 8)", "np.right_shift(int8_ * -5, 7)", "np.right_shift(int8_ * -5, 8)",
    "np.right_shift(uint8_, 8)", "int64_ << 64", "int64_ << -1", "-int64_ >> -1", "-int64_ >> 63", "-int64_ >> 64", "uint64_ >> 64",
    "uint16_ << uint8_ * 8", "int32_ << np.array([31, 32, 33, -1])", "np.left_shift.reduce([1, 70])", "np.right_shift.accumulate([-9, 2, 80])",
]

COMPLEX = [
    "np.cov(z)", "np.cov(z[0])", "np.cov(c)", "np.cov(z, rowvar=False)", "np.cov(z, aweights=[1, 2, 3])", "np.cov(z, fweights=[1, 2, 1], ddof=0)",
    "np.cov(w[0], z[1])", "np.cov(z[0], m[0])", "np.corrcoef(z)", "np.corrcoef(z[0], z[1])", "np.corrcoef(c)", "np.cov(m > 3)",
    "np.cov(w)", "np.corrcoef(w, w[1])", "np.geomspace(1j, 8j, 4)", "np.geomspace(1, 8j, 3)", "np.geomspace(2j, -8, 3, endpoint=False)",
    "np.geomspace(-1 - 1j, 4, num=5)", "np.geomspace(-8, -1, 4)", "np.geomspace(-8, 1, 3)", "np.geomspace(1, 0, 3)", "np.geomspace(1j, 0, 3)",
    "np.logspace(1j, 2, 3)", "np.logspace(0, 1 + 1j, 3, endpoint=False)", "np.logspace(0, 2, 3, base=2)", "np.logspace(1j, 1, 3, base=2)",
]

OTHERS = [
    ("np.sum(w, axis=0, initial=2, out=o3)", "o3"), ("np.nansum(w, axis=1, keepdims=True, initial=2, out=o21)", "o21"),
    ("np.prod(w, axis=0, where=w > 0, initial=2, out=o3)", "o3"), ("np.max(w, axis=1, initial=6, out=o2)", "o2"),
    ("np.cumsum(m, axis=1, dtype=float, out=o23)", "o23"),
    ("np.sum(m, axis=0, dtype=np.int8, out=o3)", "o3"),
    "np.array_equiv(uint8_, float32_)", "np.array_equiv(int8_, [[1, 0, 3, 2]])", "np.array_equiv(m, [1.0, 4.5, 2.0])",
    "np.array_equal(int8_, float64_, equal_nan=True)", "np.array_equal(uint64_, int64_, equal_nan=False)",
    "np.cumulative_sum(m[0, 0])", "np.cumulative_prod(m[0, 1], include_initial=True)", "np.cumulative_sum(w[1, 1], dtype=int)",
    "np.less(w, 2.5, dtype=bool)", "np.isnan(q, dtype=np.bool_)", "np.logical_and(m, w, dtype=bool)", "np.signbit(w, dtype=bool)",
    "np.bitwise_count(m, dtype=np.uint8)", "np.sqrt(m, dtype=np.float32)", "np.divide(m, 4, dtype=np.float32)", "np.float_power(w, 2, dtype=float)",
    "np.hypot(m, w, dtype=np.float64)", "np.histogramdd(m, bins=(2, 3, 2))", "np.histogramdd(w[:, :2], bins=2)",
    "np.histogramdd(w[:, :2], bins=[2, 2], range=[[0, 9], [4, 6]])",
]

NUMBERS = "0.0 1.5 2.0 1.04 1.96 9.96 0.004 0.06 0.15 0.25 0.5 2.5 123456.0 1e20 1.5e-7 1e23 -7.25 1.7976931348623157e308 5e-324 -0.0".split()
TEXTS = [
    f"np.format_float_{call}"
    for x in NUMBERS
    for call in (f"positional({x})", f"positional({x}, precision=1)", f"positional({x}, precision=2, unique=False)",
                 f"positional({x}, 2, fractional=False)", f"positional({x}, precision=0, trim='-')",
                 f"scientific({x})", f"scientific({x}, precision=1)", f"scientific({x}, 3, unique=False)")
] + [
    f"np.format_float_{call.format(trim=trim)}"
    for trim in "k.0-"
    for call in ("positional(2.0, trim='{trim}')", "positional(1.5, trim='{trim}', min_digits=4)", "positional(2.0, unique=False, precision=3, trim='{trim}')",
                 "positional(1.0004, precision=3, trim='{trim}', pad_right=4)", "scientific(1.04, precision=1, trim='{trim}')",
                 "scientific(1.96, precision=1, trim='{trim}')", "scientific(3, trim='{trim}', sign=True)")
] + [
    "np.format_float_positional(0.1, min_digits=20)", "np.format_float_positional(1.5, min_digits=4, fractional=False)",
    "np.format_float_positional(w[0, 2])", "np.format_float_positional(w[0, 2] / 7, min_digits=12)", "np.format_float_positional(q[1], pad_left=8)",
    "np.format_float_positional(1.5, pad_left=5, pad_right=5)", "np.format_float_positional(-1.5, pad_left=5, pad_right=0)",
    "np.format_float_positional(2.0, pad_left=4, pad_right=3, trim='-')", "np.format_float_positional(-np.inf, sign=True)",
    "np.format_float_positional(np.inf, sign=True)", "np.format_float_positional(m[1, 0])", "np.format_float_positional(True)",
    "np.format_float_positional(1e23, unique=False, precision=1)", "np.format_float_positional(1e-5, min_digits=3)",
    "np.format_float_positional(1234.5678, precision=6, min_digits=5, fractional=False)", "np.format_float_positional(2.0, precision=-1)",
    "np.format_float_positional(2.0, precision=0, fractional=False)", "np.format_float_positional(2.0, precision=2, min_digits=3)",
    "np.format_float_positional(2.0, unique=False)", "np.format_float_scientific(0.1, min_digits=20)", "np.format_float_scientific(1e5, exp_digits=4)",
    "np.format_float_scientific(1e5, exp_digits=0)", "np.format_float_scientific(1.5, pad_left=4)", "np.format_float_scientific(q[1])",
    "np.format_float_scientific(w[0, 2] / 3)", "np.format_float_scientific(-2.5e-310, precision=2)", "np.format_float_scientific(1.5, pad_left=-1)",
]


def in_rusts_quotes(lines) -> list[str]:
    return [line if isinstance(line, tuple) else line.replace("'", '"') for line in lines]


SECTIONS = [
    ("floats_as_texts", ARRAYS, in_rusts_quotes(TEXTS), True),
    ("numbers_alone", ARRAYS, in_rusts_quotes(ALONE), True),
    ("quantiles_at_integers", ARRAYS, in_rusts_quotes(QUANTILES), True),
    ("areas_in_own_types", ARRAYS, in_rusts_quotes(AREAS), True),
    ("edges_in_own_types", ARRAYS, in_rusts_quotes(BINS), True),
    ("shifts_beyond_the_bits", ARRAYS, in_rusts_quotes(SHIFTED), True),
    ("complex_variables_and_ratios", ARRAYS, in_rusts_quotes(COMPLEX), False),
    ("types_told", ARRAYS, in_rusts_quotes(OTHERS), True),
]
