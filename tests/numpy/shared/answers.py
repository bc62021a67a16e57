"""What the scripts beside this one share: how an answer is written down, and `--check`.

A table of answers has one case per line, `case<TAB>answer`, under headings `# section`. The Rust
side (tests/src/lib.rs) writes down what ndview does in the same words and compares line by line.
"""

import pathlib
import re
import sys

import numpy as np

TESTS = pathlib.Path(__file__).parents[2]


def data(name: str) -> pathlib.Path:
    """The file that holds the answers of one script."""
    return TESTS / "data" / name


def generated(name: str) -> pathlib.Path:
    """The Rust file whose calls of `arr!` one script writes."""
    return TESTS / "tests" / name / "generated.rs"


def emit(files: dict[pathlib.Path, str]) -> int:
    """Writes the files; with `--check`, compares them with the committed ones instead."""
    if "--check" not in sys.argv:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return 0
    stale = [path for path, text in files.items() if not path.exists() or path.read_text() != text]
    for path in stale:
        print(f"{path} is not what {sys.argv[0]} writes", file=sys.stderr)
    return 1 if stale else 0


def value(x) -> str:
    """One element, as Rust's `{:?}` writes it."""
    if isinstance(x, (bool, np.bool_)):
        return "true" if x else "false"
    if isinstance(x, (float, np.floating)):
        return repr(float(x))
    return str(int(x))


def values(a: np.ndarray) -> str:
    """The elements in C order."""
    return " ".join(value(x) for x in a.ravel().tolist())


def numbers(xs) -> str:
    """A shape or strides."""
    return "(" + ", ".join(str(x) for x in xs) + ")"


def describe(result, source: np.ndarray, kind: str) -> str:
    """Kind, shape, strides, place and values of a result.

    `kind` is what the result must be, "view" or "copy"; where the memory can tell, it is asserted.
    The stride of an axis with fewer than two positions is never used, and an array without
    elements has no place: NumPy's choice for those is not behaviour, and is not written down.
    """
    if not isinstance(result, np.ndarray):
        return f"scalar: {value(result)}"
    assert result.size == 0 or (kind == "view") == np.shares_memory(result, source)
    text = f"{kind} {numbers(result.shape)}"
    if kind == "view" and result.size > 0:
        strides = ("_" if n < 2 else s for n, s in zip(result.shape, result.strides))
        text += f" strides {numbers(strides)} offset {address(result) - lowest_address(source)}"
    return f"{text}: {values(result)}"


def address(a: np.ndarray) -> int:
    """Where the first element lies."""
    return a.__array_interface__["data"][0]


def lowest_address(a: np.ndarray) -> int:
    """Where the memory begins that a source array lies in."""
    while isinstance(a.base, np.ndarray):
        a = a.base
    return address(a)


def counted(*shape: int, start: int = 0) -> np.ndarray:
    """An array of the shape whose elements count up in C order, owning its memory."""
    return np.arange(start, start + int(np.prod(shape)), dtype=np.int64).reshape(shape).copy()


def static_shape(shape) -> str:
    """The Rust type of a shape whose lengths are all known."""
    return "(" + "".join(f"Len<{n}>, " for n in shape) + ")"


def table(sections: dict[str, list[tuple[str, str]]]) -> str:
    """The text of a table of answers."""
    lines = []
    for heading, cases in sections.items():
        names = [name for name, _ in cases]
        assert len(set(names)) == len(names), f"{heading}: a case appears twice"
        lines.append(f"# {heading}")
        lines += [f"{name}\t{answer}".rstrip() for name, answer in cases]
    return "\n".join(lines) + "\n"


# Functions that refuse some literals while compiling, unless the line is tried.
KNOWING = re.compile(r"\b(nan)?(quantile|percentile)\(|\b(pad|delete|histogram|gradient|polyfit)\(|\b(random|rng|strings|polynomial)\.")


def failing(text: str, rust: str) -> str:
    """A line that NumPy refuses, as Rust that panics with the sentence."""
    if KNOWING.search(text):
        return f"ndview_tests::told::tried(try_arr!({rust}))"
    return f"arr!({rust})"
