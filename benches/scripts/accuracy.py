#!/usr/bin/env python3
"""How far elementary functions are from the exact results, worked out by mpmath.

Draws numbers from the whole range of each type (random bits) and from where a function changes most, the
same each time; has ndview compute the functions (`--bin accuracy`), and writes the distances, in units in
the last place of the exact result, to benches/results/accuracy.md.

    python3 benches/scripts/accuracy.py [--count 2000]

Needs NumPy, mpmath and cargo. The numbers that are hardest are tests: tests/numpy/elementary.py.
"""

import argparse
import datetime
import pathlib
import platform
import random
import subprocess
import sys

import mpmath as mp
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESULTS = ROOT / "benches/results/accuracy.md"
sys.path.insert(0, str(ROOT / "tests/numpy"))

from elementary import ONE, TWO  # noqa: E402

TYPES = {"f32": (np.float32, np.uint32, 24, -149), "f64": (np.float64, np.uint64, 53, -1074)}
SCALES = [1e-6, 1e-2, 0.5, 1.0, 3.0, 30.0, 300.0]


def samples(name: str, dtype, unsigned, count: int) -> np.ndarray:
    """Numbers of all sizes, and more of those near 0 and 1."""
    rng = random.Random(name)
    size = 8 * np.dtype(dtype).itemsize
    bits = np.array([rng.getrandbits(size) for _ in range(count)], dtype=unsigned).view(dtype)
    near = [rng.uniform(-scale, scale) for scale in SCALES for _ in range(count // 2)]
    near += [1 + rng.uniform(-1, 1) * 10.0 ** rng.uniform(-8, -1) for _ in range(count // 2)]
    return np.concatenate([bits[np.isfinite(bits)], np.array(near, dtype=dtype)])


def arguments(name: str, type_name: str, count: int) -> list[np.ndarray]:
    dtype, unsigned, *_ = TYPES[type_name]
    a = samples(name, dtype, unsigned, count)
    if name in ONE:
        return [a]
    b = np.random.default_rng(1).permutation(a)
    if name == "hypot":
        b = (a * 2.0 ** np.random.default_rng(2).uniform(-3, 3, a.size)).astype(dtype)
    if name == "power":
        # Powers that are finite.
        a = np.abs(a)
        reach = 80.0 if dtype is np.float32 else 700.0
        with np.errstate(all="ignore"):
            logs = np.maximum(np.abs(np.log(a.astype(np.float64))), 1e-4)
            b = (np.random.default_rng(2).uniform(-reach, reach, a.size) / logs).astype(dtype)
    return [a, b]


def computed(process, name: str, type_name: str, columns: list[np.ndarray]) -> np.ndarray:
    process.stdin.write(f"{name} {type_name} {columns[0].size}\n".encode())
    for column in columns:
        process.stdin.write(column.tobytes())
    process.stdin.flush()
    return np.frombuffer(process.stdout.read(columns[0].nbytes), dtype=columns[0].dtype)


def distance(found, exact, precision: int, lowest: int) -> float:
    """In units in the last place of the exact result."""
    _, exponent = mp.frexp(exact)
    unit = mp.ldexp(1, max(exponent - precision, lowest))
    return float(abs(mp.mpf(float(found)) - exact) / unit)


def measure(process, name: str, type_name: str, count: int) -> list[str]:
    _, _, precision, lowest = TYPES[type_name]
    columns = arguments(name, type_name, count)
    results = computed(process, name, type_name, columns)
    exact = ONE.get(name) or TWO[name]
    distances, worst = [], (0.0, "")
    for index in np.flatnonzero(np.isfinite(results)):
        numbers = [float(column[index]) for column in columns]
        value = exact(*map(mp.mpf, numbers))
        if value == 0 or isinstance(value, mp.mpc):
            continue
        # Where nearly nothing is left of a sum, neither NumPy nor we have all digits.
        if name == "logaddexp" and abs(value) < max(map(abs, numbers)) / 2:
            continue
        found = distance(results[index], value, precision, lowest)
        distances.append(found)
        if found > worst[0]:
            worst = (found, ", ".join(map(repr, numbers)))
    found = np.array(distances)
    line = [name, type_name, f"{found.size}", f"{found.max():.2f}", f"{found.mean():.2f}", f"{(found > 1).mean():.2%}", worst[1]]
    print("  ".join(line))
    return line


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=2000)
    count = parser.parse_args().count
    build = ["cargo", "build", "--release", "-q", "-p", "ndview-benches", "--bin", "accuracy"]
    subprocess.run(build, cwd=ROOT, check=True)
    process = subprocess.Popen([ROOT / "target/release/accuracy"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    # Enough for what is left of the largest angles without their whole turns.
    mp.mp.prec = 1200
    lines = [measure(process, name, type_name, count) for name in [*ONE, *TWO] for type_name in TYPES]
    process.stdin.close()
    head = ["function", "type", "numbers", "largest", "mean", "above 1", "largest at"]
    table = [head, ["---"] * len(head), *lines]
    text = (
        "# Accuracy of the elementary functions\n\n"
        "Written by `benches/scripts/accuracy.py`. How far results are from the exact ones, in units in the last place of "
        "these; exact results by mpmath, numbers from the whole range of the type. Half a unit is what rounding "
        f"alone takes. {datetime.date.today()}, {platform.machine()}.\n\n"
    )
    text += "".join(f"| {' | '.join(line)} |\n" for line in table)
    RESULTS.write_text(text)


if __name__ == "__main__":
    main()
