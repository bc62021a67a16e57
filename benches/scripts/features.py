#!/usr/bin/env python3
"""What each feature of `ndview` brings: how many crates, and the CPU time that a clean dev build of them takes.

The first row is a build without features, with ndview itself; the others are the crates that the feature adds,
without ndview, which is compiled once whatever the features are. Writes benches/results/features.md. Takes some
minutes; nothing else should run.
"""

import json
import os
import pathlib
import resource
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FEATURES = [
    "complex",
    "linalg",
    "fft",
    "random",
    "strings",
    "polynomial",
    "npz",
    "mmap",
    "ndarray",
    "serde",
    "nalgebra",
    "faer",
    "image",
    "bytemuck",
    "approx",
    "num-traits",
    "num-bigint",
    "num-rational",
    "libm",
    "half",
    "rayon",
]


def output(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def crates(feature):
    tree = ["cargo", "tree", "-p", "ndview", "-e", "normal,build", "--prefix", "none"]
    lines = output(*tree, "--features", feature).splitlines()
    return len({line.removesuffix(" (*)") for line in lines if line})


def package():
    packages = json.loads(output("cargo", "metadata", "--no-deps", "--format-version", "1"))["packages"]
    return next(package for package in packages if package["name"] == "ndview-core")


def asked_for(feature, features):
    """The crates that a feature asks for, and those that the features in it do."""
    for word in features[feature]:
        if word.startswith("dep:"):
            yield word.removeprefix("dep:")
        elif word in features and word != "std":
            yield from asked_for(word, features)


def manifest(dependencies):
    """A crate that depends on these and has nothing else."""
    lines = ["[package]", 'name = "empty"', 'version = "0.0.0"', 'edition = "2024"', "[workspace]", "[dependencies]"]
    for dependency in dependencies:
        default = str(dependency["uses_default_features"]).lower()
        lines.append(
            f'{dependency["name"]} = {{ version = "{dependency["req"]}", default-features = {default}, '
            f'features = {json.dumps(dependency["features"])} }}'
        )
    return "\n".join(lines)


def seconds(folder, *options):
    """CPU time of a clean build; what is downloaded is downloaded before."""
    subprocess.run(["cargo", "fetch", "--quiet"], cwd=folder, check=True)
    with tempfile.TemporaryDirectory() as target:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        build = ["cargo", "build", "--quiet", *options]
        subprocess.run(build, cwd=folder, check=True, env={**os.environ, "CARGO_TARGET_DIR": target, "CARGO_INCREMENTAL": "0"})
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def seconds_of_crates(feature, library):
    names = set(asked_for(feature, library["features"]))
    # Those of its tests may have the same names.
    needed = [dependency for dependency in library["dependencies"] if dependency["kind"] is None]
    dependencies = [dependency for dependency in needed if dependency["name"] in names]
    if not dependencies:
        return 0.0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "src").mkdir()
        (folder / "src/lib.rs").touch()
        (folder / "Cargo.toml").write_text(manifest(dependencies))
        return seconds(folder)


def main():
    library = package()
    rows = ["| feature | crates, with the default build's | CPU time |", "|---|---|---|"]
    rows.append(f"| none, with ndview itself | {crates('')} | {seconds(ROOT, '-p', 'ndview'):.0f} s |")
    print(rows[-1], flush=True)
    for feature in FEATURES:
        rows.append(f"| `{feature}` | {crates(feature)} | {seconds_of_crates(feature, library):.1f} s |")
        print(rows[-1], flush=True)
    text = "# What each feature costs\n\nA clean dev build of the crates it adds; written by `benches/scripts/features.py`.\n\n"
    (ROOT / "benches/results/features.md").write_text(text + "\n".join(rows) + "\n")


main()
