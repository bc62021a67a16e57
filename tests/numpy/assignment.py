#!/usr/bin/env python3
"""Scalars and arrays stored into basic indices, with `=` and the compound operators.

Writes the calls (tests/assignment/generated.rs) and the answers (data/assignment.txt): NumPy's, with
the right-hand side copied first where it shares memory with the left. NumPy itself is not right
about all of those (`a[::2] = a[:3]`).
"""

import random
import sys

import numpy as np

from shared.answers import counted, data, emit, generated, static_shape, table, values
from shared.slicing import random_slice

SEED = 5
SCALARS = {1: 30, 2: 40, 3: 30}
ARRAYS = {1: 30, 2: 60, 3: 50}
REFUSED = 25
PER_FUNCTION = 10
LENGTHS = [1, 2, 3, 3, 4, 4, 4, 5]

# Both sides in one array: (shape, target, operator, value).
SHARING = [
    ((6,), "a[1:]", "=", "a[:-1]"),
    ((6,), "a[:-1]", "=", "a[1:]"),
    ((6,), "a[1:]", "+=", "a[:-1]"),
    ((6,), "a[:-1]", "+=", "a[1:]"),
    ((5,), "a[::2]", "=", "a[:3]"),
    ((5,), "a[:3]", "=", "a[::2]"),
    ((5,), "a[::-1]", "=", "a"),
    ((5,), "a[:]", "=", "a[::-1]"),
    ((5,), "a[:]", "+=", "a[::-1]"),
    ((5,), "a[1:-1]", "-=", "a[4:1:-1]"),
    ((5,), "a[::2]", "*=", "a[2:]"),
    ((5,), "a[:]", "=", "a[2:3]"),
    ((5,), "a[:]", "+=", "a[0:1]"),
    ((5,), "a[:]", "=", "a[1]"),
    ((5,), "a[:]", "*=", "a[2]"),
    ((5,), "a[0]", "=", "a[4]"),
    ((5,), "a[0]", "-=", "a[-1]"),
    ((3, 3), "a[...]", "=", "a.T"),
    ((3, 3), "a[:]", "+=", "a.T"),
    ((3, 3), "a[0]", "=", "a[:, 1]"),
    ((3, 3), "a[:, 1]", "+=", "a[1]"),
    ((3, 3), "a[...]", "=", "a[1]"),
    ((3, 3), "a[...]", "+=", "a[:, :1]"),
    ((3, 3), "a[1:]", "=", "a[0]"),
    ((4, 4), "a[1:, 1:]", "=", "a[:-1, :-1]"),
    ((4, 4), "a[:-1, 1:]", "+=", "a[1:, :-1]"),
    ((4, 4), "a[::-1]", "=", "a[:, ::-1]"),
    ((4, 4), "a[1:3]", "=", "a[0:2]"),
    ((2, 3, 3), "a[0]", "=", "a[1].T"),
    ((2, 3, 3), "a[:, 0]", "=", "a[:, :, 0]"),
    ((2, 3, 3), "a[::-1]", "+=", "a[0]"),
]

# On floats: (shape, target, operator, value).
FLOATS = [
    ((5,), "a[1:]", "/=", "4"),
    ((5,), "a[::2]", "/=", "0.5"),
    ((5,), "a[:]", "%=", "0.75"),
    ((5,), "a[:]", "%=", "-2.5"),
    ((5,), "a[:3]", "+=", "0.5"),
    ((2, 3), "a[:, 1]", "-=", "2.25"),
    ((2, 3), "a[1]", "*=", "[0.5, 1.5, 2.5]"),
    ((2, 3), "a[...]", "=", "7"),
    ((2, 3), "a[:, ::-1]", "=", "a"),
]


def indices(shape) -> str:
    """Slices, integers and now and then an ellipsis, for some of the axes."""
    items = [
        str(random.randrange(-n, n)) if random.random() < 0.25 else random_slice(n)
        for n in shape[: random.randint(1, len(shape))]
    ]
    if random.random() < 0.15:
        items.append("...")
    return ", ".join(items)


def scalar_case(rank: int):
    """A scalar for an index."""
    shape = tuple(random.choice(LENGTHS) for _ in range(rank))
    operator = random.choice(["=", "=", "=", "+=", "-=", "*=", "%=", "&=", "|=", "^=", "<<=", ">>="])
    value = random.choice([1, 2, 3]) if operator in ("<<=", ">>=") else random.choice([-7, -2, 3, 5, 11])
    return shape, f"a[{indices(shape)}]", operator, str(value), None


def array_case(rank: int):
    """An array that broadcasts to an index; `b` is the array, where it is not a list."""
    while True:
        shape = tuple(random.choice(LENGTHS) for _ in range(rank))
        target = f"a[{indices(shape)}]"
        goal = np.shape(eval(target, {"a": counted(*shape)}))
        if len(goal) > 0:
            break
    value_shape = [1 if random.random() < 0.2 else n for n in goal][random.randint(0, len(goal) - 1) :]
    operator = random.choice(["=", "=", "=", "+=", "-=", "*=", "%="])
    if operator == "=" and random.random() < 0.2:
        value_shape.insert(0, 1)
    if len(value_shape) == 1 and 0 < value_shape[0] and random.random() < 0.2:
        return shape, target, operator, str([random.randrange(50, 60) for _ in range(value_shape[0])]), None
    flips = ", ".join(["::-1"] * len(value_shape))
    return shape, target, operator, random.choice(["b", "b", "b[...]", f"b[{flips}]"]), tuple(value_shape)


def refused_cases(operator: str):
    """Arrays that do not broadcast to an index."""
    cases = {}
    while len(cases) < REFUSED:
        shape, target, _, _, value_shape = array_case(random.choice([1, 2, 3]))
        if value_shape is None:
            continue
        wrong = list(value_shape)
        wrong[random.randrange(len(wrong))] += random.choice([1, 2])
        if random.random() < 0.3:
            wrong.insert(0, 2)
        a, b = counted(*shape), counted(*wrong, start=100)
        try:
            exec(f"{target} {operator} b", {"a": a, "b": b})
        except ValueError as error:
            assert (a == counted(*shape)).all()
            cases[name_of("run time", shape, f"{target} {operator} b", wrong)] = (
                str(error), shape, target, tuple(wrong),
            )
    return cases


def name_of(kind: str, shape, statement: str, value_shape) -> str:
    """A name that tells the case apart."""
    beside = "" if value_shape is None else f" with b of {tuple(value_shape)}"
    return f"{kind} {tuple(shape)}: {statement}{beside}"


def setup(kind: str, shape, value_shape, element: str = "i64") -> str:
    """Rust's source of the arrays of a case; `kind` is that of `a`, then that of `b`."""
    run_time = {"fixed": (False, False), "run time": (True, True), "mixed": (False, True)}[kind]
    make = lambda shape, start, erase: (
        f"counted_from::<{static_shape(shape)}>({start})"
        + (".astype::<f64>()" if element == "f64" else "")
        + (".into_erased()" if erase else "")
    )
    text = f"let mut a = {make(shape, 0, run_time[0])};"
    if value_shape is not None:
        text += f" let b = {make(value_shape, 100, run_time[1])};"
    return text


def calls(cases, element: str = "i64"):
    """Each case's name, answer and Rust source, on each kind of array."""
    for shape, target, operator, value, value_shape in cases:
        for kind in ("fixed", "run time") + ("mixed",) * (value_shape is not None):
            a = counted(*shape).astype({"i64": np.int64, "f64": np.float64}[element])
            scope = {"a": a}
            if value_shape is not None:
                scope["b"] = counted(*value_shape, start=100)
            scope["copied"] = np.array(eval(value, scope))
            exec(f"{target} {operator} copied", scope)
            statement = f"{target} {operator} {value}"
            name = name_of(kind, shape, statement, value_shape)
            source = f"{setup(kind, shape, value_shape, element)} arr!({statement}); answers.compare(\"{name}\", values(&a));"
            yield name, values(a), f"    {{ {source} }}"


def refused_calls(operator: str):
    """Each refused case's name, NumPy's sentence, and Rust source."""
    for name, (sentence, shape, target, value_shape) in refused_cases(operator).items():
        message = f"panic_message(|| arr!({target} {operator} b))"
        before = f"{setup('run time', shape, value_shape)} let untouched = a.copy();"
        check = f'answers.compare("{name}", {message}); assert_eq!(a, untouched, "{name}");'
        yield name, sentence, f"    {{ {before} {check} }}"


def distinct(draw, counts: dict[int, int]):
    """Random cases of each rank, none twice."""
    cases = {}
    for rank, count in counts.items():
        wanted = len(cases) + count
        while len(cases) < wanted:
            case = draw(rank)
            cases[case] = None
    return list(cases)


def main() -> int:
    random.seed(SEED)
    written = {
        "scalars": list(calls(distinct(scalar_case, SCALARS))),
        "arrays": list(calls(distinct(array_case, ARRAYS))),
        "sharing": list(calls([(*case, None) for case in SHARING])),
        "floats": list(calls([(*case, None) for case in FLOATS], "f64")),
        "refused": list(refused_calls("=")),
        "refused_compound": list(refused_calls("+=")),
    }
    rust = [
        "// Assignments. Written by tests/numpy/assignment.py; do not edit.",
        "",
        "use ndview::prelude::*;",
        "use ndview_tests::{Answers, counted_from, panic_message, values};",
    ]
    for heading, cases in written.items():
        starts = range(0, len(cases), PER_FUNCTION)
        for k in starts:
            rust += ["", f"fn {heading}_from_{k}(answers: &mut Answers) {{"]
            rust += [source for _, _, source in cases[k : k + PER_FUNCTION]]
            rust += ["}"]
        names = ", ".join(f"{heading}_from_{k}" for k in starts)
        rust += ["", f"pub const {heading.upper()}: &[fn(&mut Answers)] = &[{names}];"]
    sections = {heading: [(name, answer) for name, answer, _ in cases] for heading, cases in written.items()}
    return emit({data("assignment.txt"): table(sections), generated("assignment"): "\n".join(rust) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
