#!/usr/bin/env python3
"""Forty tasks: COOKBOOK.md, and the test that each line prints what NumPy prints.

The text of a task is the same in both languages: it stands in Python as it is, and in Rust in an
`arr!`. What it prints is NumPy's answer.
"""

import pathlib
import sys

import numpy as np

from shared.answers import emit, generated

ROOT = pathlib.Path(__file__).parent.parent.parent

# The arrays that the tasks are about, made anew for each of them.
ARRAYS = {
    "a": "np.arange(12.0).reshape(3, 4)",
    "v": "np.array([3.0, -1.0, 2.0, 0.5])",
    "n": "np.array([4, 8, 15, 16, 23, 42])",
    "g": "np.array([0, 2, 1, 2, 0, 2])",
}

# A title, what is done first (or nothing), and what is shown.
TASKS = [
    ("The last two columns", "", "a[:, -2:]"),
    ("Every other row, columns reversed", "", "a[::2, ::-1]"),
    ("Rows 2 and 0", "", "a[[2, 0]]"),
    ("Elements at (0, 1) and (2, 3)", "", "a[[0, 2], [1, 3]]"),
    ("A corner: rows 0, 2 by columns 1, 3", "", "a[np.ix_([0, 2], [1, 3])]"),
    ("What is greater than 5", "", "a[a > 5]"),
    ("Rows whose first element is positive", "", "a[a[:, 0] > 0]"),
    ("Where it is greater than 8", "", "np.argwhere(a > 8)"),
    ("Set a column to zero", "a[:, 1] = 0", "a"),
    ("Set what is negative to zero", "v[v < 0] = 0", "v"),
    ("Keep numbers between 0 and 2", "", "v.clip(0, 2)"),
    ("Swap two rows", "a[[0, 2]] = a[[2, 0]]", "a"),
    ("Shift to the right by one", "v[1:] = v[:-1]", "v"),
    ("Add a number to each row", "a += v[:3, None]", "a"),
    ("Multiply each column by a weight", "", "a * v"),
    ("Subtract the mean of each column", "", "a - a.mean(axis=0)"),
    ("Divide each row by its sum", "", "a / a.sum(axis=1, keepdims=True)"),
    ("Scale to 0 .. 1", "", "(v - v.min()) / (v.max() - v.min())"),
    ("Moving average of two", "", "(v[1:] + v[:-1]) / 2"),
    ("Differences between neighbours", "", "np.diff(n)"),
    ("Running sum", "", "n.cumsum()"),
    ("Sum, mean, standard deviation of each row", "", "np.stack([a.sum(axis=1), a.mean(axis=1), a.std(axis=1)])"),
    ("Largest of each row, and where", "", "a.argmax(axis=1)"),
    ("Sorted, from the largest down", "", "np.sort(v)[::-1]"),
    ("The order that sorts", "", "np.argsort(v)"),
    ("The two largest", "", "np.sort(n)[-2:]"),
    ("Different numbers, and how often", "", "np.unique(g, return_counts=True)[1]"),
    ("How many of each number", "", "np.bincount(g)"),
    ("Sums by group", "", "np.bincount(g, weights=n)"),
    ("Where a sorted number would go", "", "np.searchsorted(n, [5, 16])"),
    ("Median and quartiles", "", "np.quantile(n, [0.25, 0.5, 0.75])"),
    ("A column beside the others", "", "np.column_stack([a, a.sum(axis=1)])"),
    ("Two arrays, one below the other", "", "np.concatenate([a, a[:1]])"),
    ("A new axis, and what it is for", "", "v[:, None] - v[None, :]"),
    ("Distances between all rows", "", "np.sqrt(((a[:, None] - a[None]) ** 2).sum(axis=-1)).round(3)"),
    ("Matrix times vector", "", "a @ v"),
    ("Outer product", "", "np.outer(v, v)"),
    ("One-hot rows", "", "np.eye(3)[g]"),
    ("Blocks of 2 x 2, their means", "", "a[:2].reshape(1, 2, 2, 2).mean(axis=(1, 3))"),
    ("A border of zeros", "", "np.pad(a[:2, :2], 1)"),
    ("Choose by a condition", "", "np.where(v > 0, v, 0)"),
    ("By several conditions", "", "np.select([n < 10, n < 20], [n, n * 10], -1)"),
    ("In place, without another array", "np.multiply(a, 2, out=a)", "a"),
    ("Only where a mask is true", "", "np.sum(a, axis=0, where=a > 4)"),
]

HEAD = """# Cookbook

What NumPy writes is what `arr!` writes: each line stands in Python as it is, and in Rust in an `arr!( .. )`. What it prints is NumPy's answer; a test compares it with ours, byte for byte. This page and the test are written by `tests/numpy/cookbook.py`.

The arrays, made anew for each task:

```python
{arrays}
```
"""


def answers() -> list[tuple[str, str, str, str]]:
    answered = []
    for title, first, shown in TASKS:
        names = {"np": np}
        for name, source in ARRAYS.items():
            names[name] = eval(source, names)
        if first:
            exec(first, names)
        answered.append((title, first, shown, str(eval(shown, names))))
    return answered


def page(answered) -> str:
    arrays = "\n".join(f"{name} = {source}" for name, source in ARRAYS.items())
    text = [HEAD.format(arrays=arrays)]
    for title, first, shown, printed in answered:
        lines = [first] if first else []
        text.append(f"## {title}\n\n```python\n" + "\n".join([*lines, shown]) + f"\n```\n```text\n{printed}\n```\n")
    return "\n".join(text)


def test(answered) -> str:
    lines = [
        "// Written by tests/numpy/cookbook.py; do not edit.",
        "",
        "use crate::{Arrays, arrays};",
        "use ndview::prelude::*;",
        "",
        "/// A title, what is printed here, what NumPy prints.",
        "pub(super) type Task = (&'static str, String, &'static str);",
        "",
        "#[rustfmt::skip]",
        "pub(super) fn tasks() -> Vec<Task> {",
        "    let mut tasks: Vec<Task> = Vec::new();",
    ]
    for title, first, shown, printed in answered:
        lines.append("    {")
        lines.append(f"        let Arrays {{ {', '.join(('mut ' if needs_mut(name, first) else '') + name for name in ARRAYS)} }} = arrays();")
        lines.append(f"        let _ = ({', '.join('&' + name for name in ARRAYS)});")
        if first:
            lines.append(f"        arr!({first});")
        lines.append(f"        tasks.push(({quoted(title)}, arr!({shown}).to_string(), {quoted(printed)}));")
        lines.append("    }")
    lines += ["    tasks", "}", ""]
    return "\n".join(lines)


def needs_mut(name: str, first: str) -> bool:
    return first.startswith((f"{name}[", f"{name} ")) or f"out={name})" in first


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def main() -> int:
    answered = answers()
    return emit({ROOT / "COOKBOOK.md": page(answered), generated("cookbook"): test(answered)})


if __name__ == "__main__":
    sys.exit(main())
