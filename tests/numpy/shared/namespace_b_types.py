"""Types of elements by their names, numbers as digits, and what arrays look like with other print options."""

TYPES = ["np.bool_", "np.int8", "np.uint8", "np.int16", "np.uint32", "np.int64", "np.uint64", "np.float32", "np.float64", "np.complex64", "np.complex128"]
ARRAYS = {
    "a": "np.array([1.5, -0.25, 1000.125])",
    "i": "np.array([3, -10, 250]).astype(np.int64)",
    "p": "np.array([3, 10, 250]).astype(np.int64)",
    "n": "np.array([np.nan, np.inf, -1.5, 0.0])",
    "k": "np.array([[0.1, 22.25], [3.0, 1.0 / 3.0]])",
    "l": "np.array([1e-10, 1.0, 12345.678])",
    "z": "np.array([1 + 2j, -0.5 - 3.25j])",
    "s": "np.array([0.5, 1.5], dtype=np.float32)",
    "b": "np.array([True, False])",
    "h": "np.arange(2000.0)",
    "o": "np.zeros((0, 3))",
}

RANGES = [
    "3", "0", "2, 5", "2, 7, 2", "7, 2, -2", "0, 4.5, 1.5", "0, 5, 0.5", "0.5, 5", "5, 0.5, -0.75", "1.75, 9, 1.25", "2.9, 3, 0.125",
]
# Where a type is of fewer bits, the numbers run over, or are rounded.
NARROW = [
    "np.arange(250, 260, dtype=np.uint8)", "np.arange(100, 400, 50, dtype=np.int8)", "np.arange(5, 0, -2, dtype=np.uint16)",
    "np.arange(0, 1000, 0.1, dtype=np.float32)[::317]", "np.arange(16777210, 16777230, 3, dtype=np.float32)",
    "np.arange(2, dtype=np.bool_)", "np.arange(1, 3, dtype=np.bool_)", "np.arange(0, dtype=np.bool_)", "np.arange(3, dtype=None)",
]

PAIRS = [(a, b) for a in TYPES for b in TYPES if a <= b]

SECTIONS = [
    (
        "ranges",
        ARRAYS,
        [*(f"np.arange({ends}, dtype={t})" for ends in RANGES for t in TYPES[1:]), *NARROW],
        True,
    ),
    (
        "promoted",
        ARRAYS,
        [
            *(f"np.promote_types({a}, {b})" for a, b in PAIRS),
        ],
        True,
    ),
    (
        "cast_rules",
        ARRAYS,
        [
            *(f"np.can_cast({a}, {b}, '{casting}')" for a, b in PAIRS[::3] for casting in ("no", "safe", "same_kind", "unsafe")),
            *(f"np.can_cast({b}, {a}, '{casting}')" for a, b in PAIRS[1::3] for casting in ("equiv", "safe", "same_kind")),
            "np.can_cast('i4', 'f4')", "np.can_cast(np.int32, np.float64)", "np.can_cast(np.int64, np.complex64)", "np.can_cast('<f8', float)",
            *(f"np.issubdtype({a}, np.{group})" for a in TYPES for group in ("integer", "signedinteger", "floating", "inexact", "number", "generic", "complexfloating", "unsignedinteger")),
            "np.issubdtype(np.float64, float)", "np.issubdtype(np.float32, float)", "np.issubdtype(a.dtype, np.floating)", "np.issubdtype(np.floating, np.inexact)",
            "np.issubdtype(np.inexact, np.floating)", "np.issubdtype('i4', np.integer)",
            *(f"np.isdtype({a}, '{kind}')" for a in TYPES for kind in ("bool", "signed integer", "unsigned integer", "integral", "real floating", "complex floating", "numeric")),
            "np.isdtype(np.int8, ('signed integer', 'bool'))", "np.isdtype(np.int8, np.int8)", "np.isdtype(np.int8, np.int16)",
            "np.isscalar(3)", "np.isscalar(3.5)", "np.isscalar(a)", "np.isscalar('a')", "np.iscomplexobj(z)", "np.iscomplexobj(a)", "np.isrealobj(z)", "np.isrealobj(i)",
        ],
        True,
    ),
    (
        "types_of_results",
        ARRAYS,
        [
            *(f"np.result_type({arguments})" for arguments in (
                "a, i", "i, 3", "s, 3", "s, 3.5", "b, 3", "b, 3.5", "i, 2.5", "np.int8, np.uint8", "np.int8, 300", "1, 2", "1, 2.5", "a, z", "s, 'f4', np.int8", "s, i, b", "np.uint64, np.int64",
            )),
            *(f"np.min_scalar_type({number})" for number in ("0", "255", "256", "65536", "-1", "-128", "-129", "-32769", "3.5", "1e5", "1e39", "a", "i", "4294967296")),
            *(f"np.base_repr({arguments})" for arguments in ("5", "-5", "0", "255, 16", "255, base=36", "-10, 3, 3", "7, 2, padding=4", "0, 2, 3", "5, 1", "5, 37")),
            *(f"np.binary_repr({arguments})" for arguments in ("5", "-5", "0", "5, width=8", "-5, width=8", "-1, 3", "9, width=2", "-9, width=2", "0, 4", "-8, 4")),
        ],
        True,
    ),
    (
        "print_options",
        ARRAYS,
        [
            *(f"np.array2string({a}, sign='{sign}')" for a in ("a", "i", "p", "n", "k", "z", "l", "s", "b", "o") for sign in "-+ "),
            *(f"np.array2string({a}, floatmode='{mode}')" for a in ("a", "n", "k", "l", "z", "s", "i") for mode in ("fixed", "unique", "maxprec", "maxprec_equal")),
            *(f"np.array2string({a}, precision=3, floatmode='{mode}', sign=' ')" for a in ("a", "k", "l", "n") for mode in ("fixed", "maxprec", "maxprec_equal")),
            "np.array2string(k, precision=1, separator=', ', sign='+', floatmode='fixed')",
            "np.array2string(h, threshold=10, edgeitems=2, sign='+')",
            "np.array2string(k, max_line_width=20, sign=' ', floatmode='maxprec_equal')",
            ("np.set_printoptions(sign='+', floatmode='fixed', precision=2)", "np.array_str(a)"),
            ("np.set_printoptions(sign='-', floatmode='maxprec', precision=8)", "np.array_str(a)"),
            ("np.set_printoptions(nanstr='missing', infstr='oo')", "np.array_str(n)"),
            ("np.set_printoptions(nanstr='nan', infstr='inf')", "np.array_repr(n)"),
        ],
        True,
    ),
]


def in_rusts_quotes(line):
    """Texts in double quotes, as both languages have them."""
    return tuple(map(in_rusts_quotes, line)) if isinstance(line, tuple) else line.replace("'", '"')


SECTIONS = [(name, arrays, [in_rusts_quotes(line) for line in lines], is_exact) for name, arrays, lines, is_exact in SECTIONS]
