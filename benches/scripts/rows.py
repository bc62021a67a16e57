"""Times work in NumPy, once it has said that it is there: each line of the input is a number of times, Python that makes what the work needs,
and the work, with tabs between them; the answer is the time of one, in nanoseconds, or the error."""

import os
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np  # noqa: E402


def main() -> None:
    print("NumPy", flush=True)
    made: tuple[str, dict[str, object]] = ("", {})
    for line in sys.stdin:
        times, setup, work = line.rstrip("\n").split("\t")
        try:
            if made[0] != setup or not made[1]:
                names: dict[str, object] = {"np": np, "rng": np.random.default_rng(1)}
                exec(setup, names)
                made = (setup, names)
            code = compile(f"for _ in range(times): {work}", work, "exec")
            start = time.thread_time_ns()
            exec(code, {**made[1], "times": int(times)})
            print((time.thread_time_ns() - start) / int(times), flush=True)
        except Exception as error:
            print(f"{work}: {error}", file=sys.stderr)
            print("none", flush=True)


if __name__ == "__main__":
    main()
