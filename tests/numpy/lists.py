#!/usr/bin/env python3
"""Random index lists: everything that an index can be, mixed, read and written.

Writes the calls of `arr!` (tests/lists/generated.rs), and for each of them one line of data/lists.txt:
the list, and the hash of what NumPy answers to it in each of many scenes. A scene is a shape and a
value for every variable that lists use; both sides draw the same ones from the same random numbers.

    python3 tests/numpy/lists.py --show 17      prints what NumPy answers in each scene to list 17
"""

import itertools
import random
import sys
from types import SimpleNamespace

import numpy as np

from shared.answers import counted, data, describe, emit, generated, values

SEED = 20
READ = {1: 250, 2: 550, 3: 550, 4: 350}
WRITTEN = {1: 100, 2: 150, 3: 150, 4: 100}
SCENES = 50
WRITES = ["= 99", "= x.w", "= x.ww", "+= 7", "-= x.w", "*= x.ww"]
MAX_RANK = 6
MASK = (1 << 64) - 1


class Random:
    """The numbers that tests/lists/scene.rs draws."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return (self.state >> 33) % limit

    def between(self, lowest: int, highest: int) -> int:
        return lowest + self.below(highest - lowest + 1)


# What goes wrong in a scene, if anything: an integer, an index array or a mask does not fit, two index
# arrays do not go together, or several of these. NumPy looks at all masks before the integers, ndview at
# each index in turn; so never both.
NOTHING, INTEGER, ARRAY, MASKS, SHAPES = set(), {"integer"}, {"array"}, {"mask"}, {"shapes"}
FAULTS = [NOTHING, NOTHING, NOTHING, INTEGER, ARRAY, MASKS, SHAPES, INTEGER | ARRAY | SHAPES, MASKS | ARRAY | SHAPES]


def scene(rank: int, number: int):
    """The array and the variables of a scene; the same as in tests/lists/scene.rs, step by step."""
    draw = Random(1000 * rank + number)
    fault = FAULTS[number % len(FAULTS)]
    smallest = 0 if number % 10 == 9 and "mask" not in fault else 2
    shape = tuple(draw.between(smallest, 4) for _ in range(rank))
    least = max(min(shape), 1)
    x = SimpleNamespace()
    integer = lambda: draw.between(-least, least - 1) if "integer" not in fault else draw.between(-least - 1, least)
    x.i, x.j, x.k = integer(), integer(), integer()
    x.u = draw.below(least)
    x.s, x.t = draw.between(-6, 6), draw.between(-6, 6)
    step = [1, -1, 2, -2, 3][draw.below(5)]
    x.c = slice(x.s, x.t, step)
    x.b = draw.below(2) == 1
    picks = [0, 1, 2, 2, 2, 3][draw.below(6)]
    other = picks + 1 if "shapes" in fault else picks
    beyond = 1 if "array" in fault else 0
    pick = lambda: draw.between(-least - beyond, least - 1 + beyond)
    array = lambda *lens: np.array([pick() for _ in range(int(np.prod(lens)))], dtype=np.int64).reshape(lens)
    x.p, x.q = array(picks), array(other)
    x.r = np.array([draw.below(least), draw.below(least)])
    x.v = array(picks)[::-1]
    rows = draw.between(1, 3)
    x.pp = array(rows, 1 if draw.below(3) == 0 else picks)
    x.ppp = array(2, 1, picks)

    def mask(axes: tuple[int, ...]):
        lens = [shape[axis] if axis < rank else 0 for axis in axes]
        if "mask" in fault:
            lens[-1] += draw.below(2)
        size = int(np.prod(lens))
        chosen = [False] * size
        # Mostly as many as there are picks, so that they go together.
        count = min(picks, size) if draw.below(4) > 0 else draw.below(size + 1)
        while sum(chosen) < count:
            chosen[draw.below(size)] = True
        return np.array(chosen, dtype=bool).reshape(lens)

    for axes in MASK_AXES:
        setattr(x, mask_name(axes), mask(axes))
    x.w = np.arange(100, 100 + [1, shape[-1], picks][draw.below(3)])
    # NumPy stores some values of no elements that cannot be broadcast: here they can.
    rows = rows if shape[-1] > 0 else 1
    x.ww = np.arange(200, 200 + rows * shape[-1]).reshape(rows, shape[-1])
    return counted(*shape), x


SCENE = {}
MASK_AXES = [(0,), (1,), (2,), (3,), (0, 1), (1, 2), (2, 3), (0, 1, 2), (1, 2, 3), (0, 1, 2, 3)]


def mask_name(axes: tuple[int, ...]) -> str:
    return "m" + "".join(map(str, axes))


def random_slice() -> str:
    bound = lambda: random.choice(["", "", "1", "-1", "2", "-2", "0", "9", "x.s", "x.t"])
    step = random.choice(["", "", "", ":2", ":-1", ":-2", ":3"])
    return random.choice([":", "::-1", f"{bound()}:{bound()}{step}", f"{bound()}:{bound()}{step}", "x.c", "np.s_[1:x.t]"])


def random_item(left: int, first: int, rank: int) -> tuple[str, int, bool]:
    """One entry of a list, the axes it takes, and whether it makes a copy. `first` is the axis it
    takes first."""
    masks = [axes for axes in MASK_AXES if axes[0] == first and len(axes) <= left]
    roll = random.random()
    if roll < 0.22:
        return random_slice(), 1, False
    if roll < 0.36:
        return random.choice(["0", "1", "-1", "-2", "x.i", "x.j", "x.k", "x.u", "-x.u", "x.i - 1 + 1"]), 1, False
    if roll < 0.68:
        array = random.choice(["x.p", "x.p", "x.q", "x.q", "x.r", "x.v", "x.pp", "x.ppp", "[0, 1]", "[0, -1]", "[1]", "[[0], [1]]"])
        return array, 1, True
    if roll < 0.9 and masks:
        axes = random.choice(masks)
        return f"x.{mask_name(axes)}", len(axes), True
    return random.choice(["True", "False", "x.b"]), 0, True


def random_list(rank: int) -> tuple[str, bool]:
    """A list for an array of the rank, and whether it makes a copy."""
    if rank >= 2 and random.random() < 0.03:
        mask = mask_name((1,))
        return f"np.ix_({random.choice(['x.p', 'x.q', 'x.m0'])}, {random.choice(['x.p', 'x.r', 'x.' + mask])})", True
    ellipsis = random.random() < 0.2
    items, copies, taken = [], False, 0
    # Without an ellipsis, entries stand for the axes from the first; with one, those behind it for
    # the axes up to the last.
    wanted = random.randint(1, rank)
    before = random.randint(0, wanted) if ellipsis else wanted
    while taken < before:
        item, axes, copy = random_item(before - taken, taken, rank)
        items.append(item)
        taken, copies = taken + axes, copies or copy
    if ellipsis:
        items.append("...")
        taken = rank - (wanted - before)
        while taken < rank:
            item, axes, copy = random_item(rank - taken, taken, rank)
            items.append(item)
            taken, copies = taken + axes, copies or copy
    if len(items) + rank < 6 and random.random() < 0.25:
        items.insert(random.randint(0, len(items)), "None")
    if sum(item in ("True", "False", "x.b") for item in items) > 1 or len(items) > 5:
        return random_list(rank)
    return ", ".join(items), copies


def rank_of_result(rank: int, text: str) -> int:
    """The number of axes of what a list yields, or -1 if it fits in no scene."""
    for number in range(SCENES):
        a, x = SCENE[rank, number]
        try:
            return np.ndim(eval(f"a[{text}]", {"a": a, "x": x, "np": np}))
        except (IndexError, ValueError):
            pass
    return -1


def products() -> list[str]:
    """The lists of NumPy's `MultiIndexing.test_multidim`: an index array or a mask on the second axis,
    beside every kind of index on another."""
    arrays = ["x.p", "x.pp", "x.v", "x.m1", "x.m12", "[0, 1, 0]", "[[1], [0]]", "[-1]"]
    simple = ["...", "None", "-1", "[1]", "True", ""]
    fill = [":", "0"]
    texts = {}
    for place in (0, 2, 3):
        entries = [fill, arrays, fill, fill]
        entries[place] = simple
        for chosen in itertools.product(*entries):
            # A mask of two axes, and what takes none, leave others for those that follow.
            text = ", ".join(entry for entry in chosen if entry)
            if 0 <= rank_of_result(4, text) <= MAX_RANK and (place > 0 or chosen[0] not in ("...", "None", "True", "")):
                texts[text] = None
    return list(texts)


def write(rank: int, text: str, number: int) -> str:
    """What is stored: a number in a single element, because NumPy has other words for an array there."""
    choice = WRITES[number % len(WRITES)]
    is_element = rank_of_result(rank, text) == 0 and "..." not in text
    return "= 99" if is_element and "w" in choice else choice


def lists() -> dict[str, list[tuple[str, bool]]]:
    """All lists, none twice, under `rank 2, read` and so on."""
    random.seed(SEED)
    sections = {}
    for rank in READ:
        found = {}
        while len(found) < READ[rank] + WRITTEN[rank]:
            text, copies = random_list(rank)
            if 0 <= rank_of_result(rank, text) <= MAX_RANK:
                found[text] = copies
        cases = list(found.items())
        sections[f"rank {rank}, read"] = [(f"a[{text}]", copies) for text, copies in cases[: READ[rank]]]
        written = cases[READ[rank] :]
        sections[f"rank {rank}, written"] = [
            (f"a[{text}] {write(rank, text, number)}", copies) for number, (text, copies) in enumerate(written)
        ]
    sections["rank 4, products"] = [(f"a[{text}]", True) for text in products()]
    return sections


def answer(code, copies: bool, written: bool, a: np.ndarray, x) -> str:
    scope = {"a": a, "x": x, "np": np}
    try:
        if written:
            exec(code, scope)
            return values(a)
        return describe(eval(code, scope), a, "copy" if copies else "view")
    except (IndexError, ValueError) as error:
        return str(error).rstrip() + (f"; {values(a)}" if written else "")


def answers(rank: int, text: str, copies: bool, written: bool) -> list[str]:
    """What NumPy answers to a list in each scene."""
    code = compile(text, "list", "exec" if written else "eval")
    found = []
    for number in range(SCENES):
        a, x = (SCENE[rank, number] if not written else None) or scene(rank, number)
        found.append(answer(code, copies, written, a, x))
    return found


def hash_of(texts: list[str]) -> str:
    """FNV-1a of the lines."""
    state = 0xCBF29CE484222325
    for byte in "".join(text.rstrip() + "\n" for text in texts).encode():
        state = ((state ^ byte) * 0x100000001B3) & MASK
    return f"{state:016x}"




def main() -> int:
    SCENE.update({(rank, number): scene(rank, number) for rank in READ for number in range(SCENES)})
    sections = lists()
    if "--show" in sys.argv:
        show(sections, int(sys.argv[sys.argv.index("--show") + 1]))
        return 0
    table, rust, number = [], [HEADER], 0
    for heading, cases in sections.items():
        rank, written = int(heading[5]), heading.endswith("written")
        table.append(f"# {heading}")
        names = []
        for text, copies in cases:
            table.append(f"{number}: {text}\t{hash_of(answers(rank, text, copies, written))}")
            names.append(f"list_{number}")
            x = "x" if "x." in text else "_"
            if written:
                body = f"a: &mut Rank{rank}, {x}: &Variables) -> String {{ stored(try_arr!({text}), a) }}"
            else:
                body = f"a: &Rank{rank}, {x}: &Variables) -> String {{ seen(try_arr!({text}), a) }}"
            rust.append(f"fn list_{number}({body}")
            number += 1
        kind = "Write" if written else "Read"
        name = heading.upper().replace(",", "").replace(" ", "_")
        rust.append(f"\npub const {name}: &[{kind}<Rank{rank}>] = &[{', '.join(names)}];\n")
    return emit({data("lists.txt"): "\n".join(table) + "\n", generated("lists"): "\n".join(rust)})


def show(sections, wanted: int) -> None:
    number = 0
    for heading, cases in sections.items():
        for text, copies in cases:
            if number == wanted:
                found = answers(int(heading[5]), text, copies, heading.endswith("written"))
                print("\n".join(f"{scene}\t{line.rstrip()}" for scene, line in enumerate(found)))
            number += 1


HEADER = """\
// Random index lists. Written by tests/numpy/lists.py; do not edit.

use super::scene::{Rank1, Rank2, Rank3, Rank4, Read, Variables, Write, seen, stored};
use ndview::prelude::*;
"""


if __name__ == "__main__":
    sys.exit(main())
