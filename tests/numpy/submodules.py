#!/usr/bin/env python3
"""Functions of NumPy's submodules: texts, polynomials, and distributions whose parameters are arrays; the same line in
Rust and in NumPy.

Writes the lines (tests/submodules/generated.rs) and NumPy's answers (data/submodules.txt). What a section is about
stands in shared/submodule_*.py.
"""

import importlib
import pathlib
import sys

import numpy as np

from namespace import answer, name_of, rust
from shared.answers import data, emit, generated, table

np.seterr(all="ignore")

HERE = pathlib.Path(__file__).parent / "shared"


def main() -> int:
    lines = [
        "// Functions of submodules. Written by tests/numpy/submodules.py; do not edit.",
        "#![allow(unused_mut, unused_parens, unused_imports, unused_variables)]",
        "",
        "use crate::{Keep as _, Tell as _, told_panic};",
        "use ndview::prelude::*;",
    ]
    tables = {}
    for path in sorted(HERE.glob("submodule_*.py")):
        for section in importlib.import_module(f"shared.{path.stem}").SECTIONS:
            name, _, shown, _ = section
            answers = [answer(section, line) for line in shown]
            tables[name] = [(name_of(line), text) for line, text in zip(shown, answers)]
            lines += ["", *rust(section, answers)]
    return emit({data("submodules.txt"): table(tables), generated("submodules"): "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
