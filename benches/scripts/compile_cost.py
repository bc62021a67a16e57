#!/usr/bin/env python3
"""What a call of `arr!` costs the compiler, beside ndarray's `s!`; what an expression costs it; and what
a clean build costs.

Writes small crates with the same 300 two-dimensional slices, in the syntax of each library (two index
arrays as well, which ndarray has nothing for), and
measures `cargo check` and `cargo build` of those crates alone (the dependencies are built before),
minus a crate without any slice. The same for 100 distinct expressions of depth 4, also with
`--release`. Then builds a crate that only depends on each library, from an empty
target directory (the sources are downloaded before).

Counts instructions in user mode with `perf stat` where that is possible: they hardly depend on what
else the machine does, while times do. Times are CPU times of all processes together, the least of
several runs; for the clean build the time on the clock as well. No incremental compilation: it would
find everything unchanged.

    python3 benches/scripts/compile_cost.py [--calls 300] [--runs 5]

Prints the tables and writes them to benches/results/compile_cost.md. Needs cargo and, for ndarray,
crates.io.
"""

import argparse
import dataclasses
import datetime
import os
import pathlib
import platform
import random
import re
import resource
import shutil
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESULTS = ROOT / "benches/results/compile_cost.md"

MANIFEST = """[package]
name = "{name}"
version = "0.0.0"
edition = "2024"

[dependencies]
{dependency}

[workspace]
"""

NDVIEW = f'ndview = {{ path = "{ROOT}/runtime" }}'
NDARRAY = 'ndarray = "0.17"'


@dataclasses.dataclass(frozen=True)
class Library:
    """How one library writes a slice; `syntax` is 0 for NumPy's and 1 for ndarray's."""

    name: str
    dependency: str
    head: str
    call: str
    syntax: int


LIBRARIES = [
    Library("ndarray", NDARRAY, "use ndarray::{Array2, s};\ntype A = Array2<f64>;\n", "a.slice(s![{0}, {1}])", 1),
    Library("ndview, Dyn", NDVIEW, "use ndview::prelude::*;\ntype A = Owned<f64, (Dyn, Dyn)>;\n", "arr!(a[{0}, {1}])", 0),
    Library(
        "ndview, lengths known",
        NDVIEW,
        "use ndview::prelude::*;\ntype A = Owned<f64, Shape![40, 50]>;\n",
        "arr!(a[{0}, {1}])",
        0,
    ),
]

Item = tuple[str, str]

# What an index may be: from three random numbers, with i < j < 40 and 2 <= k <= 5.
FORMS = {
    "i:j": lambda i, j, k: (f"{i}:{j}", f"{i}..{j}"),
    "i:": lambda i, j, k: (f"{i}:", f"{i}.."),
    ":-i": lambda i, j, k: (f":-{i}", f"..-{i}"),
    "i:-k": lambda i, j, k: (f"{i}:-{40 - j}", f"{i}..-{40 - j}"),
    "i": lambda i, j, k: (f"{i}", f"{i}"),
    ":": lambda i, j, k: (":", ".."),
    "::k": lambda i, j, k: (f"::{k}", f"..;{k}"),
    "::-1": lambda i, j, k: ("::-1", "..;-1"),
    # ndarray has no index arrays.
    "[i, j]": lambda i, j, k: (f"[{i}, {j}]", ""),
}

# The mixture that is compared, and some forms by themselves.
MIXTURES = {
    "all forms": ([form for form in FORMS if form != "[i, j]"],) * 2,
    "i:j, i:j": (["i:j"], ["i:j"]),
    "i:-k, i:-k": (["i:-k"], ["i:-k"]),
    "i, i:j": (["i"], ["i:j"]),
    "i:j, ::k": (["i:j"], ["::k"]),
    "[i, j], [i, j]": (["[i, j]"], ["[i, j]"]),
}


def takes_part(library: "Library", mixture: str) -> bool:
    return library.syntax == 0 or "[" not in mixture


def slices(count: int, forms: tuple[list[str], list[str]]) -> list[tuple[Item, Item]]:
    """Distinct pairs of indices, each as NumPy and as ndarray writes it."""
    numbers = random.Random(1)

    def one(among: list[str]) -> Item:
        i, j = sorted(numbers.sample(range(1, 40), 2))
        return FORMS[numbers.choice(among)](i, j, numbers.randint(2, 5))

    found: dict[Item, tuple[Item, Item]] = {}
    while len(found) < count:
        first, second = one(forms[0]), one(forms[1])
        # Two integers are an element, not a view.
        if not (first[0].isdigit() and second[0].isdigit()):
            found[first[0], second[0]] = (first, second)
    return list(found.values())


def program(library: Library, pairs: list[tuple[Item, Item]]) -> str:
    lines = [library.head]
    for start in range(0, len(pairs), 10):
        lines.append(f"pub fn f{start}(a: &A) -> usize {{\n    let mut n = 0;")
        for first, second in pairs[start : start + 10]:
            lines.append(f"    n += {library.call.format(first[library.syntax], second[library.syntax])}.len();")
        lines.append("    n\n}")
    return "\n".join(lines) + "\n"


@dataclasses.dataclass
class Cost:
    """Instructions (if they can be counted), CPU seconds, seconds on the clock."""

    instructions: float | None
    cpu: float
    clock: float

    def least(self, other: "Cost") -> "Cost":
        counts = [count for count in (self.instructions, other.instructions) if count is not None]
        return Cost(min(counts, default=None), min(self.cpu, other.cpu), min(self.clock, other.clock))


def counts_instructions() -> bool:
    if shutil.which("perf") is None:
        return False
    return counted(subprocess.run(["perf", "stat", "-x,", "-e", "instructions:u", "true"], capture_output=True)) is not None


def counted(run: subprocess.CompletedProcess) -> float | None:
    found = re.search(rb"^(\d+),[^,]*,instructions:u", run.stderr, re.MULTILINE)
    return float(found[1]) if found else None


def cost(command: list[str], directory: pathlib.Path, target: pathlib.Path, perf: bool) -> Cost:
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
    environment.pop("RUSTFLAGS", None)
    if perf:
        command = ["perf", "stat", "-x,", "-e", "instructions:u", *command]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    run = subprocess.run(command, cwd=directory, env=environment, capture_output=True)
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode:
        raise SystemExit(f"{' '.join(command)}\n{run.stderr.decode()}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(counted(run) if perf else None, cpu, clock)


def crate(directory: pathlib.Path, dependency: str, text: str) -> pathlib.Path:
    (directory / "src").mkdir(parents=True)
    (directory / "Cargo.toml").write_text(MANIFEST.format(name=directory.name, dependency=dependency))
    (directory / "src/lib.rs").write_text(text)
    return directory


def per_call(calls: int, runs: int, perf: bool, scratch: pathlib.Path) -> dict[str, dict[str, list[Cost]]]:
    """For each mixture and library, the cost of a call for check and for build."""
    target = scratch / "target"
    crates: dict[tuple[str, str], pathlib.Path] = {}
    for number, library in enumerate(LIBRARIES):
        crates["", library.name] = crate(scratch / f"empty{number}", library.dependency, program(library, []))
        for kind, (mixture, forms) in enumerate(MIXTURES.items()):
            if not takes_part(library, mixture):
                continue
            text = program(library, slices(calls, forms))
            crates[mixture, library.name] = crate(scratch / f"calls{number}_{kind}", library.dependency, text)
    least: dict[tuple[str, str, str], Cost] = {}
    # All crates in turns, so that a busy minute meets all of them. The first round builds dependencies.
    for turn in range(runs + 1):
        for (mixture, library), directory in crates.items():
            for verb in ("check", "build"):
                (directory / "src/lib.rs").touch()
                now = cost(["cargo", verb], directory, target, perf)
                key = (mixture, library, verb)
                if turn > 0:
                    least[key] = least[key].least(now) if key in least else now

    def each(mixture: str, library: str, verb: str) -> Cost:
        many, none = least[mixture, library, verb], least["", library, verb]
        instructions = None
        if many.instructions is not None and none.instructions is not None:
            instructions = (many.instructions - none.instructions) / calls
        return Cost(instructions, (many.cpu - none.cpu) / calls, (many.clock - none.clock) / calls)

    return {
        mixture: {
            library.name: [each(mixture, library.name, verb) for verb in ("check", "build")]
            for library in LIBRARIES
            if takes_part(library, mixture)
        }
        for mixture in MIXTURES
    }


EXPRESSION_HEAD = "use ndview::prelude::*;\ntype M = Owned<f64, (Dyn, Dyn)>;\ntype V = Owned<f64, (Dyn,)>;\n"
EXPRESSIONS = 100
VERBS = {"check": ["check"], "build": ["build"], "build --release": ["build", "--release"]}


def expressions(count: int) -> list[str]:
    """Distinct expressions of four operators on the longest way down, and seven or so in all."""
    numbers = random.Random(1)

    def leaf(of: str = "abcr235") -> str:
        found = numbers.choice(of)
        return f"{found}.5" if found.isdigit() and numbers.random() < 0.5 else found

    def tree(depth: int) -> str:
        if depth == 0:
            return leaf("abc")
        sides = [tree(depth - 1), tree(depth - 1) if numbers.random() < 0.4 else leaf()]
        numbers.shuffle(sides)
        return f"({sides[0]} {numbers.choice('+-*/')} {sides[1]})"

    found: dict[str, None] = {}
    while len(found) < count:
        found[tree(4)] = None
    return list(found)


def per_expression(runs: int, perf: bool, scratch: pathlib.Path) -> dict[str, Cost]:
    """The cost of an expression that makes a new array, for each of the verbs."""
    functions = [
        f"pub fn f{number}(a: &M, b: &M, c: &M, r: &V) -> M {{ let _ = (a, b, c, r); arr!({text}) }}\n"
        for number, text in enumerate(expressions(EXPRESSIONS))
    ]
    empty = crate(scratch / "no_expressions", NDVIEW, EXPRESSION_HEAD.replace("type", "pub type"))
    full = crate(scratch / "expressions", NDVIEW, EXPRESSION_HEAD.replace("type", "pub type") + "".join(functions))
    least: dict[tuple[str, pathlib.Path], Cost] = {}
    for turn in range(runs + 1):
        for verb, arguments in VERBS.items():
            for directory in (empty, full):
                (directory / "src/lib.rs").touch()
                now = cost(["cargo", *arguments], directory, scratch / "target", perf)
                key = (verb, directory)
                if turn > 0:
                    least[key] = least[key].least(now) if key in least else now

    def each(verb: str) -> Cost:
        many, none = least[verb, full], least[verb, empty]
        instructions = None
        if many.instructions is not None and none.instructions is not None:
            instructions = (many.instructions - none.instructions) / EXPRESSIONS
        return Cost(instructions, (many.cpu - none.cpu) / EXPRESSIONS, (many.clock - none.clock) / EXPRESSIONS)

    return {verb: each(verb) for verb in VERBS}


def clean_builds(runs: int, perf: bool, scratch: pathlib.Path) -> dict[str, Cost]:
    directories = {
        name: crate(scratch / f"clean_{name}", dependency, "") for name, dependency in (("ndarray", NDARRAY), ("ndview", NDVIEW))
    }
    for directory in directories.values():
        subprocess.run(["cargo", "fetch"], cwd=directory, check=True, capture_output=True)
    least: dict[str, Cost] = {}
    for _ in range(runs):
        for name, directory in directories.items():
            target = scratch / "clean_target"
            now = cost(["cargo", "build", "--offline"], directory, target, perf)
            shutil.rmtree(target)
            least[name] = least[name].least(now) if name in least else now
    return least


def table(header: list[str], rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]

    def line(cells: list[str]) -> str:
        first, *rest = (cell.rjust(width) if column else cell.ljust(width) for column, (cell, width) in enumerate(zip(cells, widths)))
        return "| " + " | ".join([first, *rest]) + " |"

    return "\n".join([line(header), line(["-" * width for width in widths]), *map(line, rows)]) + "\n"


def cells(costs: list[Cost], reference: list[Cost] | None) -> list[str]:
    """Instructions, their ratio to the reference, and CPU time, for each of the costs."""
    found = []
    for number, now in enumerate(costs):
        then = reference[number] if reference else None
        if then is None:
            found += ["-" if now.instructions is None else f"{now.instructions / 1e6:.2f} M", "-"]
        elif now.instructions is not None and then.instructions is not None:
            found += [f"{now.instructions / 1e6:.2f} M", f"{now.instructions / then.instructions:.2f}"]
        else:
            found += ["-", f"{now.cpu / then.cpu:.2f}"]
        found.append(f"{now.cpu * 1e3:.2f} ms")
    return found


def report(
    calls: int,
    results: dict[str, dict[str, list[Cost]]],
    expression: dict[str, Cost],
    clean: dict[str, Cost],
) -> str:
    text = [f"## A call, over {calls} distinct ones\n"]
    header = ["calls", "check", "ratio", "CPU", "build", "ratio", "CPU"]
    rows = []
    for mixture, costs in results.items():
        for library, found in costs.items():
            rows.append([f"`{mixture}`, {library}", *cells(found, costs.get("ndarray"))])
    text.append(table(header, rows))
    text.append(f"## An expression of depth 4 that makes a new array, over {EXPRESSIONS} distinct ones\n")
    rows = []
    for verb, now in expression.items():
        instructions = "-" if now.instructions is None else f"{now.instructions / 1e6:.1f} M"
        rows.append([verb, instructions, f"{now.cpu * 1e3:.1f} ms"])
    text.append(table(["cargo", "instructions", "CPU"], rows))
    text.append("## A clean dev build, with dependencies\n")
    rows = [[name, *cells([build], [clean["ndarray"]]), f"{build.clock:.1f} s"] for name, build in clean.items()]
    text.append(table(["library", "build", "ratio", "CPU", "clock"], rows))
    return "\n".join(text)


def circumstances(perf: bool) -> str:
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.*)", cpuinfo.read_text()) if cpuinfo.exists() else None
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    now = datetime.datetime.now(datetime.timezone.utc)
    ratios = "instructions in user mode" if perf else "CPU times (instructions cannot be counted here)"
    return (
        f"{now:%Y-%m-%d %H:%M} UTC, {found[1] if found else platform.machine()} ({os.cpu_count()} processors), {rustc}. "
        f"Ratios are to ndarray, of {ratios}."
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=300)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    perf = counts_instructions()
    with tempfile.TemporaryDirectory() as scratch:
        results = per_call(options.calls, options.runs, perf, pathlib.Path(scratch))
        expression = per_expression(options.runs, perf, pathlib.Path(scratch))
        clean = clean_builds(max(1, options.runs // 2), perf, pathlib.Path(scratch))
    text = f"# compile_cost\n\n{circumstances(perf)}\n\n{report(options.calls, results, expression, clean)}"
    print(text)
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(text)
    print(f"written to {RESULTS}")


if __name__ == "__main__":
    main()
