"""Views of a landscape, in NumPy: prints what `cargo run --example terrain` prints, byte for byte.

`python3 terrain.py`, from any directory. The pictures are left to `terrain.rs`.
"""

from pathlib import Path

import numpy as np

DATA = Path(__file__).parent.parent / "data" / "jacksboro_fault_dem.npz"
HIGH = 600
METRES_PER_DEGREE = 60 * 1852


def main():
    archive = np.load(DATA)
    elevation = archive["elevation"]
    section("The Jacksboro fault, Tennessee")
    print(f"north-west corner: {archive['xmin']:.4f}, {archive['ymin']:.4f}")
    print(f"from row to row: {archive['dy'] * METRES_PER_DEGREE:.1f} m")
    describe(elevation)

    crop = elevation[100:300, 120:320]
    section("The crop [100:300, 120:320]")
    describe(crop)

    section("Flipped, north to south")
    describe(crop[::-1])

    section("Every fourth cell")
    describe(crop[::4, ::4])

    slope = crop[:, 2:].copy()
    slope -= crop[:, :-2]
    section("Rise from west to east")
    describe(slope)

    mask = crop > HIGH
    high = crop[mask]
    section(f"Above {HIGH} m")
    print(f"{high.size} of {crop.size} cells, {100 * high.size / crop.size:.2f} %")
    print(f"from {high.min()} to {high.max()} m, mean {high.mean():.3f} m")
    print(f"every fortieth cell of the mask:\n{mask[::40, ::40]}")


def describe(metres):
    print(f"shape {list(metres.shape)}, strides {list(metres.strides)}, {metres.nbytes} bytes")
    print(f"from {metres.min()} to {metres.max()} m, mean {metres.mean():.3f} m")
    print(f"corner:\n{metres[:5, :5]}")


def section(title):
    print(f"\n{title}\n{'-' * len(title)}")


if __name__ == "__main__":
    main()
