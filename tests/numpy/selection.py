#!/usr/bin/env python3
"""The functions that take, find and store elements by position or by condition.

Writes NumPy's answers (data/selection.txt): a case is the arguments of one call, word by word. An array
is `2x3:0,1,2,3,4,5`, and `:7` is a scalar; one whose elements count up is its layout and its shape.
"""

import random
import sys

import numpy as np

from shared.answers import counted, data, describe, emit, table, value, values

SEED = 8
LAYOUTS = {
    "plain": lambda whole: whole,
    # (NumPy makes a scalar of an array without axes, which is a copy.)
    "flipped": lambda whole: np.flip(whole) if whole.ndim > 0 else whole,
    "transposed": lambda whole: whole.T,
}
OPERATORS = {
    "add": np.add, "subtract": np.subtract, "multiply": np.multiply, "divide": np.divide,
    "maximum": np.maximum, "minimum": np.minimum,
}


def shape_of(rank: int, shortest: int = 0) -> tuple[int, ...]:
    """A shape; now and then with an axis of length 0."""
    return tuple(max(shortest, random.choice([0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4])) for _ in range(rank))


def written(a) -> str:
    """An array as a word."""
    a = np.asarray(a)
    return "x".join(map(str, a.shape)) + ":" + ",".join(map(value, a.ravel().tolist()))


def lengths(shape) -> str:
    return "x".join(map(str, shape)) or "-"


def source(rank: int, shortest: int = 0):
    """The two words for an array whose elements count up, the array, and what it is a view of."""
    layout = random.choice(list(LAYOUTS))
    whole = counted(*shape_of(rank, shortest))
    return f"{layout} {lengths(whole.shape)}", LAYOUTS[layout](whole), whole


def indices(shape, size: int) -> np.ndarray:
    """Indices into an axis of the length, now and then out of bounds."""
    beyond = 2 if random.random() < 0.1 else 0
    pool = range(-size - beyond, size + beyond) or range(-1, 1)
    return np.array([random.choice(pool) for _ in range(int(np.prod(shape)))], dtype=np.int64).reshape(shape)


def bools(shape) -> np.ndarray:
    part = random.choice([0.0, 0.2, 0.5, 0.5, 0.8, 1.0])
    return np.array([random.random() < part for _ in range(int(np.prod(shape)))], dtype=bool).reshape(shape)


def numbers(shape) -> np.ndarray:
    """Numbers, many of them zero, some of them not numbers."""
    pool = [0.0, 0.0, 0.0, -0.0, 1.5, -2.0, float("nan")]
    return np.array([random.choice(pool) for _ in range(int(np.prod(shape)))]).reshape(shape)


def axis_of(rank: int) -> tuple[int, int]:
    """An axis, as it is given and counted from the first."""
    axis = random.randrange(-rank, rank)
    return axis, axis % rank


def answer(call, whole: np.ndarray) -> str:
    """What a call yields, or NumPy's sentence."""
    try:
        result = call()
    except (IndexError, ValueError) as error:
        return str(error).strip()
    results = result if isinstance(result, tuple) else (result,)
    # NumPy yields arrays of rank 0 here and scalars there; ndview yields elements.
    results = [x[()] if isinstance(x, np.ndarray) and x.ndim == 0 else x for x in results]
    return "; ".join(describe(x, whole, "copy") for x in results)


def take():
    words, a, whole = source(random.choice([0, 1, 2, 2, 3]))
    i = indices(shape_of(random.choice([0, 1, 1, 2])), a.size)
    return f"{words} {written(i)}", answer(lambda: np.take(a, i), whole)


def take_axis():
    rank = random.choice([1, 2, 2, 3, 3])
    words, a, whole = source(rank)
    axis, number = axis_of(rank)
    i = indices(shape_of(random.choice([0, 1, 1, 2])), a.shape[number])
    return f"{words} {axis} {written(i)}", answer(lambda: np.take(a, i, axis=axis), whole)


def length_near(length: int) -> int:
    return max(0, length + random.choice([-2, -1, 0, 0, 0, 0, 0, 1]))


def compress():
    words, a, whole = source(random.choice([1, 2, 2, 3]))
    condition = bools(length_near(a.size))
    return f"{words} {written(condition)}", answer(lambda: np.compress(condition, a), whole)


def compress_axis():
    rank = random.choice([1, 2, 2, 3, 3])
    words, a, whole = source(rank)
    axis, number = axis_of(rank)
    condition = bools(length_near(a.shape[number]))
    return f"{words} {axis} {written(condition)}", answer(lambda: np.compress(condition, a, axis=axis), whole)


def extract():
    words, a, whole = source(2)
    condition = bools(a.shape if random.random() < 0.6 else shape_of(2))
    return f"{words} {written(condition)}", answer(lambda: np.extract(condition, a), whole)


def take_along_axis():
    rank = random.choice([1, 2, 2, 3, 3])
    words, a, whole = source(rank)
    axis, number = axis_of(rank)
    shape = [random.choice([n, n, n, n, 1, 3]) for n in a.shape]
    shape[number] = random.choice([0, 1, 2, 3])
    i = indices(shape, a.shape[number])
    return f"{words} {axis} {written(i)}", answer(lambda: np.take_along_axis(a, i, axis=axis), whole)


def nonzero():
    a = random.choice([bools, numbers])(shape_of(random.choice([1, 2, 2, 3])))
    return written(a), answer(lambda: (*np.nonzero(a), *np.where(a)), a)


def argwhere():
    a = random.choice([bools, numbers])(shape_of(random.choice([0, 1, 2, 2, 3])))
    call = lambda: (np.argwhere(a), np.flatnonzero(a), np.array([np.count_nonzero(a)]))
    return written(a), answer(call, a)


def broadcastable(shape) -> tuple[int, ...]:
    """A shape that can be broadcast to another, or nearly."""
    shape = shape[random.randint(0, len(shape)) :]
    return tuple(random.choice([n, n, n, n, n, 1, 1, 2]) for n in shape)


def where():
    shape = shape_of(random.choice([1, 2, 2]))
    condition = bools(broadcastable(shape))
    x = np.arange(1, 100)[: int(np.prod(x_shape := broadcastable(shape)))].reshape(x_shape)
    y_shape = broadcastable(shape)
    y = (np.arange(100) * -0.5 - 0.5)[: int(np.prod(y_shape))].reshape(y_shape)
    return f"{written(condition)} {written(x)} {written(y)}", answer(lambda: np.where(condition, x, y), x)


def ix_():
    words, a, whole = source(2, shortest=1)
    arrays = [bools(n) if random.random() < 0.4 else indices(shape_of(1), n) for n in a.shape]
    mesh = np.ix_(*arrays)
    text = answer(lambda: mesh, whole) + "; " + answer(lambda: a[mesh], whole)
    return f"{words} {written(arrays[0])} {written(arrays[1])}", text


def put():
    words, a, whole = source(random.choice([0, 1, 2, 2, 3]))
    i = indices(shape_of(random.choice([0, 1, 1, 2])), a.size)
    x = np.arange(100, 200)[: int(np.prod(x_shape := shape_of(random.choice([0, 1, 1, 2]))))].reshape(x_shape)
    before = whole.copy()
    try:
        np.put(a, i, x)
        text = values(whole)
    except IndexError as error:
        # NumPy has stored what came before the wrong index; ndview stores nothing.
        text = f"{error}: {values(before)}"
    return f"{words} {written(i)} {written(x)}", text


def spread(x: np.ndarray, shape) -> np.ndarray:
    """Values broadcast to a shape, if they can be. NumPy 2.4.6 itself reads beyond the values of
    `np.add.at(np.zeros(4), [[0, 1], [2, 3]], [1.0, 2.0])`, and adds whatever is there.
    """
    try:
        return np.broadcast_to(x, shape).copy()
    except ValueError:
        return x


def update_at(operator: str):
    words, a, _ = source(random.choice([1, 2, 2]), shortest=random.choice([0, 1, 1, 1]))
    a = a.astype(np.float64)
    kind = random.choice(["array", "array", "array", "mask", "tuple", "integer"])
    if kind == "tuple" and a.ndim < 2:
        kind = "array"
    if kind == "mask":
        index = bools(a.shape)
        text = written(index)
    elif kind == "tuple":
        shape = shape_of(1)
        index = tuple(indices(shape, n) for n in a.shape)
        text = " ".join(map(written, index))
    else:
        shape = () if kind == "integer" else shape_of(random.choice([1, 1, 2]))
        index = indices(shape, a.shape[0])
        text = written(index)
        index = int(index) if kind == "integer" else index
    try:
        selected = a[index].shape
    except IndexError:
        selected = (2,)
    x_shape = broadcastable(selected)
    x = np.array([random.choice([-2.0, 0.5, 1.0, 2.0, 4.0]) for _ in range(int(np.prod(x_shape)))]).reshape(x_shape)
    try:
        before = a.copy()
        OPERATORS[operator].at(a, index, spread(x, selected))
        answer = values(a)
    except (IndexError, ValueError) as error:
        answer = f"{error}: {values(before)}"
        assert (a == before).all()
    return f"{words} {kind} {text} {written(x)}", answer


SECTIONS = {
    "take": (take, 400),
    "take_axis": (take_axis, 500),
    "compress": (compress, 150),
    "compress_axis": (compress_axis, 250),
    "extract": (extract, 120),
    "take_along_axis": (take_along_axis, 500),
    "nonzero": (nonzero, 150),
    "argwhere": (argwhere, 150),
    "where": (where, 300),
    "ix_": (ix_, 150),
    "put": (put, 300),
    **{f"{name}.at": (lambda name=name: update_at(name), 400 if name == "add" else 100) for name in OPERATORS},
}


def main() -> int:
    random.seed(SEED)
    sections = {}
    for heading, (case, count) in SECTIONS.items():
        rows = {}
        while len(rows) < count:
            words, text = case()
            rows[words] = text
        sections[heading] = list(rows.items())
    return emit({data("selection.txt"): table(sections)})


if __name__ == "__main__":
    sys.exit(main())
