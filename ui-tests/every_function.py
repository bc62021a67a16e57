#!/usr/bin/env python3
"""What the compiler says of mistakes in calls of every function of NumPy: some 3,000 of them in one crate.

    pip install numpy
    python3 ui-tests/every_function.py             # writes ui-tests/every_function.md
    python3 ui-tests/every_function.py np.pad      # shows what is said of one function

NumPy finds arguments that each function takes, one of them is replaced by something else, and what NumPy
refuses then should be refused here: by one error, of at most twelve lines. `ui-tests/cases` hold what is said; this
counts, for all functions. Not part of `cargo test`, because it needs NumPy and every feature.
"""

import collections
import dataclasses
import datetime
import inspect
import itertools
import json
import pathlib
import re
import statistics
import subprocess
import sys
import warnings

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
CRATE = ROOT / "target/every_function"
MANIFEST = f"""[package]
name = "every_function"
version = "0.0.0"
edition = "2024"

[dependencies]
ndview = {{ path = "{ROOT}/runtime", features = ["linalg", "fft", "complex", "random", "npz", "mmap"] }}

[workspace]
"""
LONG = 12

# What functions take, tried in this order.
VECTOR, MATRIX, INTEGERS = "[1.0, 2.0, 4.0]", "[[1.0, 2.0], [3.0, 5.0]]", "[1, 2, 0]"
TAKEN = [VECTOR, MATRIX, INTEGERS, "[True, False, True]", "2", "[[1, 2], [3, 0]]"]
TAKEN_OF_MANY = [VECTOR, INTEGERS, MATRIX, "2"]
# What is put in the place of each of them.
INSTEAD = {
    "a number": "3",
    "another length": "[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]",
    "other lengths": "[[1.0, 2.0, 3.0, 4.0, 5.0], [1.0, 2.0, 3.0, 4.0, 5.0], [1.0, 2.0, 3.0, 4.0, 6.0]]",
    "three axes": "np.zeros((2, 3, 4))",
    "floats": "[0.5, 1.5, 2.0]",
    "texts": '["a", "b", "c"]',
    "a text": '"abc"',
    "None": "None",
}
# What is written behind the arguments: by the parameter it is for, if it is for one.
BEHIND = {
    "no such axis": ("axis", "axis=3"),
    "no such axis from the end": ("axis", "axis=-4"),
    "a float for an axis": ("axis", "axis=0.5"),
    "a keyword misspelt": ("axis", "axs=0"),
    "a type misspelt": ("dtype", "dtype=flot64"),
    "a float for a flag": ("keepdims", "keepdims=1.5"),
    "a list to write to": ("out", "out=[1, 2, 3]"),
    "an unknown keyword": (None, "foo=1"),
    "too many arguments": (None, "1, 2, 3, 4, 5, 6, 7, 8, 9"),
}
# They take names of files, functions or types, or nothing at all.
OTHERS = re.compile(
    r"(load|save|gen|from|info|show|test$|get|set_|seterr|setbuf|print|vectorize|apply|format|array2|array_r|array_s|busday|datetime"
    r"|nditer|nested|typename|mintypecode|base_repr|binary_repr|bmat|asmatrix|piecewise|may_share|shares_|iterable"
    r"|is_busday|promote|result_type|can_cast|min_scalar|common_type|issub|isdtype|einsum|empty|require|in1d|trapz|msort)"
)


@dataclasses.dataclass
class Mistake:
    function: str
    kind: str
    line: str
    errors: list[str] = dataclasses.field(default_factory=list)

    @property
    def lines(self) -> int:
        return sum(1 for error in self.errors for line in error.splitlines() if line.strip())


def functions():
    """The functions, by name."""
    for module, prefix in (np, "np."), (np.linalg, "np.linalg."), (np.fft, "np.fft."):
        for name in dir(module):
            function = getattr(module, name)
            is_one = callable(function) and not inspect.isclass(function)
            if is_one and not name.startswith("_") and not OTHERS.match(name):
                yield prefix + name, function


def is_taken(line: str) -> bool:
    try:
        eval(line, {"np": np})
        return True
    except Exception:
        return False


def taken(name: str) -> list[str] | None:
    """Arguments that the function takes."""
    for count in range(1, 5):
        for arguments in itertools.product(TAKEN if count < 3 else TAKEN_OF_MANY, repeat=count):
            if is_taken(f"{name}({', '.join(arguments)})"):
                return list(arguments)
    return None


def has_parameter(function, name: str | None) -> bool:
    try:
        return name is None or name in inspect.signature(function).parameters
    except ValueError:
        return False


def mistakes() -> list[Mistake]:
    found = []
    for name, function in functions():
        arguments = taken(name)
        if arguments is None:
            continue
        for place, (kind, instead) in itertools.product(range(len(arguments)), INSTEAD.items()):
            others = arguments[:place] + [instead] + arguments[place + 1 :]
            found.append(Mistake(name, kind, f"{name}({', '.join(others)})"))
        for kind, (parameter, behind) in BEHIND.items():
            if has_parameter(function, parameter):
                found.append(Mistake(name, kind, f"{name}({', '.join(arguments)}, {behind})"))
        found.append(Mistake(name, "no argument", f"{name}()"))
    return [mistake for mistake in found if not is_taken(mistake.line)]


def compile_all(found: list[Mistake]) -> None:
    """Notes what the compiler says of each."""
    (CRATE / "src").mkdir(parents=True, exist_ok=True)
    (CRATE / "Cargo.toml").write_text(MANIFEST)
    lines = [f"pub fn f{n}() {{ let _ = arr!({mistake.line}); }}" for n, mistake in enumerate(found)]
    (CRATE / "src/lib.rs").write_text("\n".join(["use ndview::prelude::*;", *lines, ""]))
    command = ["cargo", "check", "--quiet", "--message-format=json"]
    run = subprocess.run(command, cwd=CRATE, capture_output=True, text=True)
    for line in run.stdout.splitlines():
        message = json.loads(line).get("message", {})
        own = [span for span in message.get("spans", []) if span["file_name"] == "src/lib.rs"]
        first = min(own, key=lambda span: not span["is_primary"], default=None)
        if message.get("level") == "error" and first:
            found[first["line_start"] - 2].errors.append(message["rendered"])


def table(found: list[Mistake]) -> str:
    here = [one for one in found if not any("is not supported" in error for error in one.errors)]
    refused = [one for one in here if one.errors]
    lengths = [one.lines for one in refused]
    count = lambda what, among=refused: sum(1 for one in among if what(one))
    rows = []
    by_kind = collections.defaultdict(list)
    for one in here:
        by_kind[one.kind].append(one)
    for kind, ones in by_kind.items():
        bad = [one for one in ones if one.errors]
        several, long = count(lambda one: len(one.errors) > 1, bad), count(lambda one: one.lines > LONG, bad)
        rows.append(f"| {kind} | {len(ones)} | {len(ones) - len(bad)} | {several} | {long} |")
    return "\n".join(
        [
            "# What is said of mistakes in calls of every function",
            "",
            f"By `python3 ui-tests/every_function.py`, {datetime.date.today()}, NumPy {np.__version__}: "
            f"{len(here)} calls of {len({one.function for one in here})} functions that NumPy refuses. "
            f"{len(refused)} do not compile here; the others are found out when they run, or are right here. "
            f"{count(lambda one: len(one.errors) > 1)} of those are more than one error, "
            f"{count(lambda one: one.lines > LONG)} take more than {LONG} lines; the median is "
            f"{statistics.median(lengths):.0f} lines, the mean {statistics.mean(lengths):.1f}.",
            "",
            f"| instead of an argument, or behind it | calls | that compile | several errors | over {LONG} lines |",
            "|---|---|---|---|---|",
            *rows,
            "",
        ]
    )


def main() -> None:
    warnings.simplefilter("ignore")
    found = mistakes()
    compile_all(found)
    if sys.argv[1:]:
        for one in found:
            if one.function in sys.argv[1:]:
                print(f"== {one.line}: {len(one.errors)} errors, {one.lines} lines", *one.errors, sep="\n")
        return
    text = table(found)
    (ROOT / "ui-tests/every_function.md").write_text(text)
    print(text)


if __name__ == "__main__":
    main()
