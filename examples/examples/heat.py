"""Heat that spreads over a plate, in NumPy: prints what `cargo run --example heat` prints, byte for
byte.

`python3 heat.py`, from any directory. The picture is left to `heat.rs`.
"""

import numpy as np

RATE = 0.2
STEPS = 400


def main():
    plate = np.zeros((96, 128))
    plate[32:64, 48:80] = 100
    plate[:, 0] = 50
    section("Before")
    report(plate)

    for _ in range(STEPS):
        plate[1:-1, 1:-1] += RATE * (
            plate[:-2, 1:-1] + plate[2:, 1:-1] + plate[1:-1, :-2] + plate[1:-1, 2:]
            - 4 * plate[1:-1, 1:-1]
        )
    section(f"After {STEPS} steps")
    report(plate)


def section(title):
    print(f"\n{title}\n{'-' * len(title)}")


def report(plate):
    print(f"from {plate.min():.4f} to {plate.max():.4f} degrees, mean {plate.mean():.6f}")
    print(f"along the middle:\n{(plate[48, ::16] * 100).round() / 100}")


if __name__ == "__main__":
    main()
