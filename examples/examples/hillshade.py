"""Light on a landscape, in NumPy: prints what `cargo run --example hillshade` prints, byte for byte.

`python3 hillshade.py`, from any directory. The picture is left to `hillshade.rs`.
"""

from math import cos, pi, sin
from pathlib import Path

import numpy as np

DATA = Path(__file__).parent.parent / "data" / "jacksboro_fault_dem.npz"
METRES_PER_DEGREE = 60 * 1852
AZIMUTH, ALTITUDE = 315 * pi / 180, 45 * pi / 180


def main():
    archive = np.load(DATA)
    metres = archive["elevation"]
    across = archive["dx"] * METRES_PER_DEGREE * cos(archive["ymin"] * pi / 180)
    along = archive["dy"] * METRES_PER_DEGREE
    east, north, up = cos(ALTITUDE) * sin(AZIMUTH), cos(ALTITUDE) * cos(AZIMUTH), sin(ALTITUDE)

    eastward = (metres[1:-1, 2:] - metres[1:-1, :-2]) / (2.0 * across)
    northward = (metres[:-2, 1:-1] - metres[2:, 1:-1]) / (2.0 * along)
    steepness = np.sqrt(eastward ** 2 + northward ** 2)
    shade = np.maximum(
        (up - eastward * east - northward * north) / np.sqrt(1 + eastward ** 2 + northward ** 2),
        0,
    )
    report("Slope, metres per metre", steepness)
    report("Shade, 0 dark to 1 bright", shade)
    print(f"darker than half: {(shade < 0.5).sum()} of {shade.size} cells")


def report(title, values):
    print(f"\n{title}\n{'-' * len(title)}")
    print(f"from {values.min():.4f} to {values.max():.4f}, mean {values.mean():.6f}")
    print(f"every eightieth cell:\n{(values[::80, ::80] * 1000).round() / 1000}")


if __name__ == "__main__":
    main()
