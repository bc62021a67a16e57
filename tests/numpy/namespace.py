#!/usr/bin/env python3
"""Functions of the main namespace: the same line in Rust and in NumPy.

Writes the lines (tests/namespace/generated.rs) and NumPy's answers (data/namespace.txt). What a section
is about stands in shared/namespace_*.py: the arrays, and the lines, whose text is the same in both languages.
"""

import importlib
import pathlib
import sys

import numpy as np

from shared.answers import data, emit, failing, generated, table

HERE = pathlib.Path(__file__).parent / "shared"


def sections():
    """All sections: a name, the arrays, the lines, and whether the answers are exact."""
    for path in sorted(HERE.glob("namespace_*.py")):
        yield from importlib.import_module(f"shared.{path.stem}").SECTIONS


def number(x, is_exact) -> str:
    if isinstance(x, (bool, np.bool_)):
        return "true" if x else "false"
    if isinstance(x, str):
        return repr(str(x)).replace("\"", "'").replace("'", '"')
    if isinstance(x, (complex, np.complexfloating)):
        return f"{number(x.real, is_exact)} {number(x.imag, is_exact)}"
    if isinstance(x, (float, np.floating)):
        return repr(float(x)) if is_exact else f"{float(x):.12g}"
    return str(int(x))


def described(result, is_exact) -> str:
    """Element type, shape, elements; of several, one after the other."""
    if result is None:
        return "nothing"
    if isinstance(result, str):
        return "text: " + result.replace("\n", "\\n")
    if isinstance(result, (type, np.dtype)):
        return "text: " + np.dtype(result).name
    if isinstance(result, (tuple, list)):
        if len(result) in (4, 5):
            # The rank of a fit is LAPACK's own integer, the only one that is not NumPy's.
            result = [int(part) if isinstance(part, np.int32) else part for part in result]
        return "; ".join(described(part, is_exact) for part in result)
    a = np.asarray(result)
    if a.dtype.kind == "U" and a.shape == ():
        return described(str(a), is_exact)
    shape = ", ".join(map(str, a.shape))
    text = " ".join(number(x, is_exact) for x in a.ravel())
    dtype = "str" if a.dtype.kind == "U" else a.dtype
    return f"{dtype} ({shape}): {text}".strip()


def answer(section, line) -> str:
    _, arrays, _, is_exact = section
    names = {"np": np}
    for name, source in arrays.items():
        names[name] = eval(source, names)
    *first, shown = line if isinstance(line, tuple) else (line,)
    try:
        for statement in first:
            exec(statement, names)
        return described(eval(shown, names), is_exact)
    except Exception as error:
        return f"! {' '.join(str(error).split())}"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def name_of(line) -> str:
    return " ## ".join(line) if isinstance(line, tuple) else line


def rust(section, answers) -> list[str]:
    name, arrays, lines, is_exact = section
    texts = ["#[test]", f"fn {name}() {{", f'    let mut answers = crate::Compared::section("{name}", {str(is_exact).lower()});']
    for place, (line, answer) in enumerate(zip(lines, answers)):
        *first, shown = line if isinstance(line, tuple) else (line,)
        is_refused = answer.startswith("! ")
        used = [(n, source) for n, source in arrays.items() if is_used(n, [*first, shown], arrays)]
        body = "".join(f"let mut {n} = arr!({source}).keep(); " for n, source in used)
        body += "".join(f"arr!({statement}); " for statement in first)
        if is_refused:
            value = f"told_panic(|| {{ {body}let _ = {failing(shown, shown)}; }})"
            texts.append(f"    answers.compare({quoted(name_of(line))}, {value});")
            continue
        texts.append(f"    {{ {body}answers.compare({quoted(name_of(line))}, arr!({shown}).tell()); }}")
        if place == 0 and not first:
            texts.append(f"    {{ {body}answers.compare_again({quoted(name_of(line))}, try_arr!({shown}).unwrap().tell()); }}")
    return [*texts, "    answers.finish();", "}"]


def is_used(name, texts, arrays) -> bool:
    """Whether a name is in some lines, or in the source of an array that is."""
    words = set()
    for text in texts:
        words |= set("".join(c if c.isalnum() or c == "_" else " " for c in text).split())
    more = [source for other, source in arrays.items() if other in words and name != other]
    return name in words or (bool(more) and is_used(name, more, arrays))


def main() -> int:
    lines = [
        "// Functions of the main namespace. Written by tests/numpy/namespace.py; do not edit.",
        "#![allow(unused_mut, unused_parens, unused_imports, unused_variables)]",
        "",
        "use crate::{Keep as _, Tell as _, told_panic};",
        "use ndview::prelude::*;",
    ]
    tables = {}
    for section in sections():
        name, _, shown, _ = section
        answers = [answer(section, line) for line in shown]
        tables[name] = [(name_of(line), text) for line, text in zip(shown, answers)]
        lines += ["", *rust(section, answers)]
    return emit({data("namespace.txt"): table(tables), generated("namespace"): "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
