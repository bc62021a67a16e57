"""Writes nested lists and what NumPy says about their shape to src/check/ragged.txt.

    python3 macros/scripts/ragged.py            writes the file
    python3 macros/scripts/ragged.py --check    fails if it would change

Each line holds a list, a tab, and its shape or the text of NumPy's error.
"""

import pathlib
import random
import sys

import numpy

TARGET = pathlib.Path(__file__).parent.parent / "src" / "check" / "ragged.txt"
COUNT = 500


def regular(shape):
    if not shape:
        return 1
    return [regular(shape[1:]) for _ in range(shape[0])]


def damage(source, nested):
    """Changes one place of a nested list, or none."""
    if not isinstance(nested, list) or not nested or source.random() < 0.2:
        return source.choice([1, [], [1], [1, 2], [[1]], nested, nested])
    place = source.randrange(len(nested))
    changed = list(nested)
    changed[place] = damage(source, changed[place])
    return changed


def verdict(nested):
    try:
        return str(numpy.array(nested).shape)
    except ValueError as error:
        return str(error)


def table():
    source = random.Random(7)
    lines = {}
    while len(lines) < COUNT:
        shape = [source.randrange(1, 4) for _ in range(source.randrange(1, 5))]
        if source.random() < 0.15:
            shape[-1] = 0
        nested = regular(shape)
        for _ in range(source.randrange(3)):
            nested = damage(source, nested)
        text = str(nested)
        if isinstance(nested, list) and len(text) <= 100:
            lines[text] = verdict(nested)
    return "".join(f"{nested}\t{said}\n" for nested, said in lines.items())


def main():
    text = table()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text)
    elif TARGET.read_text() != text:
        sys.exit(f"{TARGET} is not what NumPy says: run {__file__}")


if __name__ == "__main__":
    main()
