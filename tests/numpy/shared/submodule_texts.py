"""Functions of texts."""

ARRAYS = {
    "names": 'np.array(["ada lovelace", "Emmy NOETHER", "", "x"])',
    "codes": 'np.array([["a1", "B2", "c"], ["3", "Dd", "e e"]])',
    "file": 'np.array(["a.csv", "bb.tar.gz", "c"])',
    "pad": 'np.array([" a ", "\\t b\\n", "xxcxx", "-d-"])',
    "digits": 'np.array(["12", "²", "½", "Ⅷ", "१२", "1.5", "-3", ""])',
    "words": 'np.array(["Hello World", "hello", "HELLO", "It\'s 2nd", "Straße", "ΟΔΟΣ", "ǆ ǅ", "a b c"])',
    "n": "np.array([1, 2, 3])",
    "w": "np.array([[5], [8]])",
    "none": 'np.array(["a"])[1:]',
}

ALL = ["names", "codes", "file", "pad", "digits", "words", "none", '"aB c"', '["x", "Yz"]', "codes[:, 1]", "words[::-2]"]
ONE = [
    "upper", "lower", "capitalize", "title", "swapcase", "strip", "lstrip", "rstrip", "isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric",
    "isspace", "islower", "isupper", "istitle", "str_len",
]
# What NumPy cuts off: `ß` in capitals is longer than it.
CUT = {("upper", "words"), ("upper", "words[::-2]"), ("swapcase", "words"), ("swapcase", "words[::-2]")}
LINES = [f"np.strings.{name}({a})" for name in ONE for a in ALL if (name, a) not in CUT]
LINES += [f"np.char.{name}(codes)" for name in ONE]
LINES += [
    f"np.strings.{name}({arguments})"
    for name in ("find", "rfind", "count", "startswith", "endswith")
    for arguments in (
        'names, "e"', 'names, ""', 'codes, ["a", "2", "e"]', 'file, "."', 'file, ".gz", 1', 'names, "E", 1, 9', 'names, "e", start=-4', 'names, "e", 2, -2',
        'names, "e", end=5', 'names, "", 20', 'names, "e", 5, 2', 'file, ["a", "b", "c"], n', 'file, "c", [[0], [1]], n', '"banana", ["a", "na", "x"]', 'none, "a"',
        'words, "ß"', 'words, "l", 3, None',
    )
]
LINES += [
    'np.strings.index(names[:2], "E", 0)', 'np.strings.index("banana", ["a", "na"])', 'np.strings.rindex("banana", ["a", "na"])', 'np.strings.index(names, "zz")',
    'np.strings.rindex(file, ".")', 'np.strings.rindex(file[:2], ".", 0, 4)', 'np.char.index("banana", "n", 3)', 'np.strings.rindex(names, "x", 1)',
]
LINES += [f'np.strings.{name}(pad, {chars})' for name in ("strip", "lstrip", "rstrip") for chars in ('"x"', '" -"', '""', '["a ", "\\t", "x", "-"]', "None")]
LINES += [
    f"np.strings.{name}({arguments})"
    for name in ("center", "ljust", "rjust")
    for arguments in ("codes, 5", "codes, 4", "file, [4, 5, 6]", 'codes, 6, "*"', 'file, w, fillchar="."', "names, 0", "names, -3", '"ab", n + 3', 'file, 5, "ab"')
]
LINES += [
    "np.strings.zfill(codes, 4)", 'np.strings.zfill(["+1", "-", "ab", "-12345"], 4)', "np.strings.zfill(file, n + 2)", 'np.strings.zfill("7", 3)',
    'np.strings.expandtabs(["a\\tb", "\\t\\tc", "ab\\ncd\\te"])', 'np.strings.expandtabs(["a\\tb", "\\t\\tc"], 4)', 'np.strings.expandtabs("a\\tb", [0, 1, 3])',
    'np.strings.expandtabs(["a\\tb"], tabsize=2)',
    'np.strings.add(names, "!")', "np.strings.add(file, file)", 'np.strings.add(codes, ["-", "_", "+"])', 'np.strings.add("a", "b")', "np.strings.add(codes, w[:1].astype(str)[0])",
    "np.strings.multiply(file, 2)", "np.strings.multiply(file, n)", "np.strings.multiply(codes, [0, -1, 2])", 'np.strings.multiply("ab", w)', "np.char.multiply(file, n)",
    'np.strings.multiply("abcdefgh", 2**61)',
    'np.strings.replace(names, "e", "E")', 'np.strings.replace(names, "e", "", 1)', 'np.strings.replace(file, ".", ["-", "_", "+"])', 'np.strings.replace(file, "", "-")',
    'np.strings.replace("banana", "a", "oo", [0, 1, 2, -1])', 'np.strings.replace(names, "e", "x", count=1)', 'np.strings.replace(words, "l", "L")',
    'np.strings.partition(file, ".")', 'np.strings.rpartition(file, ".")', 'np.strings.partition("a=b=c", "=")', 'np.strings.rpartition("a=b=c", "=")',
    'np.strings.partition(names, " ")', 'np.strings.partition(file, "")', 'np.strings.partition(file, ["a", "b", "."])',
    *(
        f"np.strings.slice({arguments})"
        for arguments in (
            "names, 2", "codes, 1", "words, -2", "words, -2, None", "words, None, None, -1", "words, 1, None, 2", "words, 9, 1, -3", "names, None", "file, n", "file, n, None", "file, n, n + 2", "codes, 0, 5, w - 6",
            '"banana", [0, 1, 2], 5', "none, 2", "words, -20, 20", "words, 3, 1", "words, 50, None, -2", "words, 0, 3, 0", "words, None, 2, -1",
        )
    ),
    'np.strings.equal(file, "c")', "np.strings.not_equal(file, file[::-1])", 'np.strings.less(file, "b")', 'np.strings.greater_equal(codes, "B")',
]
LINES = [line for line in LINES if "astype(str)" not in line]

SECTIONS = [("texts", ARRAYS, list(dict.fromkeys(LINES)), True)]
