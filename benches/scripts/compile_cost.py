#!/usr/bin/env python3
"""What a call of `arr!` costs the compiler, beside ndarray's `s!`.

Writes small crates with the same 300 two-dimensional slices, in the syntax of each library, and
times `cargo check` and `cargo build` of those crates alone (the dependencies are built before),
minus the time for a crate without any slice. Prints milliseconds per call, the least of several
runs, and the ratio to ndarray.

    python3 benches/scripts/compile_cost.py [--calls 300] [--runs 5]

Needs cargo and, for ndarray, crates.io.
"""

import argparse
import pathlib
import random
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]

MANIFEST = """[package]
name = "{name}"
version = "0.0.0"
edition = "2024"

[dependencies]
{dependencies}

[workspace]
"""

HEADS = {
    "ndview, lengths known": (
        'ndview = {{ path = "{root}/runtime" }}',
        "use ndview::prelude::*;\ntype A = Owned<f64, Shape![40, 50]>;\n",
        "arr!(a[{0}, {1}])",
    ),
    "ndview, Dyn": (
        'ndview = {{ path = "{root}/runtime" }}',
        "use ndview::prelude::*;\ntype A = Owned<f64, (Dyn, Dyn)>;\n",
        "arr!(a[{0}, {1}])",
    ),
    "ndarray": (
        'ndarray = "0.17"',
        "use ndarray::{{Array2, s}};\ntype A = Array2<f64>;\n",
        "a.slice(s![{0}, {1}])",
    ),
}


def slices(random_numbers: random.Random, count: int) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """Distinct pairs of indices, each as NumPy and as ndarray writes it."""

    def one() -> tuple[str, str]:
        i, j = sorted(random_numbers.sample(range(1, 40), 2))
        k = random_numbers.randint(2, 5)
        return random_numbers.choice(
            [
                (f"{i}:{j}", f"{i}..{j}"),
                (f"{i}:", f"{i}.."),
                (f":-{i}", f"..-{i}"),
                (f"{i}:-{40 - j}", f"{i}..-{40 - j}"),
                (f"{i}", f"{i}"),
                (":", ".."),
                (f"::{k}", f"..;{k}"),
                ("::-1", "..;-1"),
            ]
        )

    found: dict[tuple[str, str], tuple[tuple[str, str], tuple[str, str]]] = {}
    while len(found) < count:
        first, second = one(), one()
        if first[0].isdigit() and second[0].isdigit():
            continue
        found[first[0], second[0]] = (first, second)
    return list(found.values())


def program(head: str, call: str, pairs: list, numpy: bool) -> str:
    lines = [head.format()]
    for start in range(0, len(pairs), 10):
        lines.append(f"pub fn f{start}(a: &A) -> usize {{\n    let mut n = 0;")
        for first, second in pairs[start : start + 10]:
            texts = (first[0], second[0]) if numpy else (first[1], second[1])
            lines.append(f"    n += {call.format(*texts)}.len();")
        lines.append("    n\n}")
    return "\n".join(lines) + "\n"


def seconds(directory: pathlib.Path, command: list[str], runs: int) -> float:
    source = directory / "src/lib.rs"
    subprocess.run(command, cwd=directory, check=True, capture_output=True)
    least = float("inf")
    for _ in range(runs):
        source.touch()
        start = time.perf_counter()
        subprocess.run(command, cwd=directory, check=True, capture_output=True)
        least = min(least, time.perf_counter() - start)
    return least


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=300)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    pairs = slices(random.Random(1), options.calls)
    results = {}
    with tempfile.TemporaryDirectory() as scratch:
        for number, (library, (dependency, head, call)) in enumerate(HEADS.items()):
            times = []
            for size in (0, options.calls):
                directory = pathlib.Path(scratch) / f"crate{number}_{size}"
                (directory / "src").mkdir(parents=True)
                manifest = MANIFEST.format(name=f"crate{number}", dependencies=dependency.format(root=ROOT))
                (directory / "Cargo.toml").write_text(manifest)
                text = program(head, call, pairs[:size], library != "ndarray")
                (directory / "src/lib.rs").write_text(text)
                times.append([seconds(directory, ["cargo", verb], options.runs) for verb in ("check", "build")])
            results[library] = [1000 * (many - none) / options.calls for none, many in zip(*times)]
    reference = results["ndarray"]
    print(f"ms per call over {options.calls} calls     check   ratio     build   ratio")
    for library, (check, build) in results.items():
        print(f"{library:32}{check:8.2f}{check / reference[0]:8.2f}{build:10.2f}{build / reference[1]:8.2f}")


if __name__ == "__main__":
    main()
