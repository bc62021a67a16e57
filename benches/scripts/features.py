#!/usr/bin/env python3
"""What each feature of `ndview` costs a clean dev build, in CPU time, and how many crates it needs.

Writes benches/results/features.md. Takes some minutes; nothing else should run.
"""

import os
import pathlib
import resource
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FEATURES = ["", "complex", "serde", "ndarray", "npz", "mmap", "random", "fft", "linalg"]


def crates(feature):
    tree = ["cargo", "tree", "-p", "ndview", "-e", "normal,build", "--prefix", "none"]
    lines = subprocess.run(
        [*tree, "--features", feature], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    return len({line.removesuffix(" (*)") for line in lines.splitlines() if line})


def seconds(feature):
    """CPU time of a clean build; what is downloaded is downloaded before."""
    subprocess.run(["cargo", "fetch"], cwd=ROOT, check=True, capture_output=True)
    with tempfile.TemporaryDirectory() as target:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        build = ["cargo", "build", "--quiet", "-p", "ndview", "--features", feature]
        subprocess.run(build, cwd=ROOT, check=True, env={**os.environ, "CARGO_TARGET_DIR": target})
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    rows = ["| feature | crates | CPU time of a clean dev build |", "|---|---|---|"]
    for feature in FEATURES:
        name = f"`{feature}`" if feature else "none"
        rows.append(f"| {name} | {crates(feature)} | {seconds(feature):.1f} s |")
        print(rows[-1], flush=True)
    text = "# What each feature costs\n\nWith the default features; of `benches/scripts/features.py`.\n\n"
    (ROOT / "benches/results/features.md").write_text(text + "\n".join(rows) + "\n")


main()
