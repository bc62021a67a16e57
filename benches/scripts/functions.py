#!/usr/bin/env python3
"""NumPy's side of the table of functions: times lines of Python on arrays like those of the Rust
benchmark.

With --serve, says that NumPy is there, then answers requests from standard input, one per line: "NumPy", the
size, repetitions and the line; the answer is the nanoseconds of one repetition. That is how
`--bin functions` runs it, in turns with ndview.
"""

import sys
import time

import numpy as np

np.seterr(all="ignore")

SCALES = {"u8": (np.uint8, 100), "i16": (np.int16, 100), "i32": (np.int32, 1000), "i64": (np.int64, 1000)}


def arrays(size: int) -> dict[str, np.ndarray]:
    random = np.random.default_rng(1)
    found = {}
    for name in "ab":
        numbers = random.random(size) * 0.9 + 0.05
        found[f"{name}_f64s"] = numbers
        found[f"{name}_f32s"] = numbers.astype(np.float32)
        found[f"{name}_bools"] = numbers > 0.5
        for kind, (dtype, scale) in SCALES.items():
            found[f"{name}_{kind}s"] = (numbers * scale).astype(dtype)
    return found


def main() -> None:
    print("NumPy", flush=True)
    size, names, code = 0, {}, {}
    for line in sys.stdin:
        _, wanted, times, text = line.rstrip("\n").split(" ", 3)
        if int(wanted) != size:
            size = int(wanted)
            names = {"np": np, **arrays(size)}
        function = code.setdefault(text, compile(f"for _ in repeat:\n    {text}", text, "exec"))
        names["repeat"] = range(int(times))
        start = time.perf_counter_ns()
        exec(function, names)
        print((time.perf_counter_ns() - start) / int(times), flush=True)


if __name__ == "__main__":
    main()
