"""Random slices, as NumPy's users write them."""

import random

import numpy as np

# Most random slices take nothing, and then say little: this part of them is kept.
EMPTY_KEPT = 0.05


def random_slice(length: int) -> str:
    """A slice for an axis of the length, now and then past its ends."""
    if random.random() < 0.2:
        return random.choice([":", "::", "::1"])
    bound = lambda: random.choice(["", *map(str, range(-length - 1, length + 2))])
    while True:
        step = random.choice(["", "", "", ":1", ":2", ":-1", ":-2", ":3", ":-3"])
        text = f"{bound()}:{bound()}{step}"
        if eval(f"np.arange({length})[{text}]", {"np": np}).size > 0 or random.random() < EMPTY_KEPT:
            return text
