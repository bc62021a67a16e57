#!/usr/bin/env python3
"""One integer list, array or boolean mask in an index, beside slices, `...`, `None` and implicit
trailing axes; and scalars stored through it.

Writes the calls (tests/fancy/generated.rs) and NumPy's answers (data/fancy.txt).
"""

import random
import sys

import numpy as np

from shared.answers import counted, data, describe, emit, generated, static_shape, table, values
from shared.slicing import random_slice

SEED = 4
CASES = {1: 60, 2: 80, 3: 80}
PER_FUNCTION = 10
LENGTHS = [1, 2, 3, 3, 4, 4, 5]
OPERATIONS = ["= 99", "+= 7", "-= 3", "*= 2"]

# Comparisons as masks, and other masks and lists that depend on the array: (shape, index).
CHOSEN = [
    *(((4, 3), f"a {operator} 5") for operator in ("<", "<=", ">", ">=", "==", "!=")),
    ((9,), "a > 5"), ((9,), "a > 100"), ((9,), "5 < a"), ((9,), "a >= 0"), ((2, 3, 2), "a != 7"),
    ((0,), "a > 5"), ((0, 3), "a == 1"), ((3, 4), "a[:, 0] > 3"), ((3, 4), ":, a[0] != 2"),
    ((3, 4), "..., a[1, ::-1] > 5"), ((3, 4), "a > a[1]"), ((3, 3), "a < a.T"),
    ((5,), "[0, 0, 4, -1, 0]"), ((5,), "[2]"), ((4,), "[True, False, True, False]"),
]


def rust_array(kind: str, xs: list, element: str) -> str:
    """Rust's source of a container of the numbers or truth values."""
    write = lambda x: str(x).lower() if isinstance(x, bool) else str(x)
    listed = ", ".join(map(write, xs))
    reverse = ", ".join(map(write, reversed(xs)))
    return {
        "vec": f"let p: Vec<{element}> = vec![{listed}];",
        "array": f"let p: [{element}; {len(xs)}] = [{listed}];",
        "slice": f"let p: &[{element}] = &[{listed}];",
        "owned": f"let p: Owned<{element}, (Dyn,)> = Owned::from(vec![{listed}]);",
        "static": f"let p: Owned<{element}, (Len<{len(xs)}>,)> = arr!([{listed}]);",
        "view": f"let whole: Owned<{element}, (Dyn,)> = Owned::from(vec![{reverse}]); let p = arr!(whole[::-1]);",
    }[kind]


def picker(lengths: tuple[int, ...]):
    """Rust's source of one index array or mask over axes of the lengths, and its value for NumPy."""
    if len(lengths) == 1 and random.random() < 0.6:
        signed = random.random() < 0.7
        lowest = -lengths[0] if signed else 0
        picked = [random.randrange(lowest, lengths[0]) for _ in range(random.choice([0, 1, 2, 2, 3, 3, 4, 5]))]
        element = random.choice(["i64", "i32", "isize", "i8"] if signed else ["usize", "u8", "u64"])
        kind = random.choice(["vec", "array", "slice", "owned", "view"] + ["static"] * bool(picked))
        return rust_array(kind, picked, element), np.array(picked, dtype=np.int64)
    mask = np.random.default_rng(random.getrandbits(32)).random(lengths) < random.choice([0.1, 0.5, 0.5, 0.8, 1.0])
    if len(lengths) == 1:
        kind = random.choice(["vec", "array", "slice", "owned", "static", "view"])
        return rust_array(kind, mask.tolist(), "bool"), mask
    listed = ", ".join(str(x).lower() for x in mask.ravel().tolist())
    build = f"Owned::from_shape_vec({list(lengths)}, vec![{listed}]).unwrap()"
    kind = random.choice(["owned", "static", "view"])
    return {
        "owned": f"let p = {build};",
        "static": f"let p = arr!({str(mask.tolist()).lower()});",
        "view": f"let whole = Owned::from_shape_vec({list(lengths)}, vec![{', '.join(reversed(listed.split(', ')))}])"
        ".unwrap(); let p = whole.flip();",
    }[kind], mask


def random_case(rank: int):
    """A shape, an index with `p` for the index array, Rust's source of `p`, and its value."""
    shape = tuple(random.choice(LENGTHS) for _ in range(rank))
    if random.random() < 0.2:
        p_rust, p = picker(shape)
        return shape, "p", p_rust, p
    at = random.randrange(rank)
    p_rust, p = picker(shape[at : at + 1])
    before = [random_slice(n) for n in shape[:at]]
    after = [random_slice(n) for n in shape[at + 1 :]]
    if before and random.random() < 0.25:
        before = ["..."]
    elif random.random() < 0.5:
        after = after[: random.randint(0, len(after))]
    for part in (before, after):
        if random.random() < 0.15:
            part.insert(random.randint(0, len(part)), random.choice(["None", "np.newaxis"]))
    return shape, ", ".join([*before, "p", *after]), p_rust, p


def name_of(kind: str, shape, index: str, p) -> str:
    """A name that tells the case apart: its index array is spelled out."""
    spelled = "" if p is None else " with p = " + str(p.tolist()).replace("T", "t").replace("F", "f")
    return f"{kind} {shape}[{index}]{spelled}"


def take_cases(rank: int):
    """Random cases of one rank, none twice."""
    cases = {}
    while len(cases) < CASES[rank]:
        shape, index, p_rust, p = random_case(rank)
        cases[name_of("", shape, index, p) + p_rust] = (shape, index, p_rust, p)
    return list(cases.values())


def call(case, kind: str, number: int):
    """Rust's source and NumPy's answer for one case."""
    shape, index, p_rust, p = case
    a = counted(*shape)
    source = f"counted::<{static_shape(shape)}>()" + (".into_erased()" if kind == "run time" else "")
    name = f"{number}: {name_of(kind, shape, index, p)}"
    scope = {"a": a, "p": p, "np": np}
    setup = f'let a = {source}; {p_rust}'.rstrip()
    answer = describe(eval(f"a[{index}]", scope), a, "copy")
    take = f'    {{ {setup} answers.compare("{name}", observe(arr!(a[{index}]), &a)); }}'
    operation = OPERATIONS[number % len(OPERATIONS)]
    exec(f"a[{index}] {operation}", scope)
    store = (
        f"    {{ {setup.replace('let a', 'let mut a', 1)} arr!(a[{index}] {operation}); "
        f'answers.compare("{name} {operation}", values(&a)); }}'
    )
    return (name, answer, take), (f"{name} {operation}", values(a), store)


def main() -> int:
    random.seed(SEED)
    sections = {f"rank {rank}": take_cases(rank) for rank in CASES}
    sections["chosen"] = [(shape, index, "", None) for shape, index in CHOSEN]
    tables, rust = {}, []
    for heading, cases in sections.items():
        taken, stored = [], []
        for number, case in enumerate(cases):
            for kind in ("fixed", "run time"):
                take, store = call(case, kind, number)
                taken.append(take)
                stored.append(store)
        for what, calls in (("taken", taken), ("stored", stored)):
            tables[f"{heading}, {what}"] = [(name, answer) for name, answer, _ in calls]
            label = f"{heading} {what}".replace(" ", "_")
            starts = range(0, len(calls), PER_FUNCTION)
            for k in starts:
                rust += ["", f"fn {label}_from_{k}(answers: &mut Answers) {{"]
                rust += [source for _, _, source in calls[k : k + PER_FUNCTION]]
                rust += ["}"]
            names = ", ".join(f"{label}_from_{k}" for k in starts)
            rust += ["", f"pub const {label.upper()}: &[fn(&mut Answers)] = &[{names}];"]
    head = [
        "// Index arrays and masks. Written by tests/numpy/fancy.py; do not edit.",
        "",
        "use ndview::prelude::*;",
        "use ndview_tests::{Answers, counted, observe, values};",
    ]
    return emit({data("fancy.txt"): table(tables), generated("fancy"): "\n".join(head + rust) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
