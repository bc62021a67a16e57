#!/usr/bin/env python3
"""Random numbers: what generators with the same seed yield here and in NumPy.

Writes NumPy's answers (data/generators.txt): all draws of one line come from one generator, one after the other,
so that a number too many or too few is seen in the next.
"""

import sys

import numpy as np

from shared.answers import data, emit, table

SEEDS = [0, 1, 42, 2**40 + 7]

# Parameters on both sides of where the methods change.
DISTRIBUTIONS = {
    "uniform": [(-2.5, 7.0)],
    "normal": [(3.0, 0.5)],
    "lognormal": [(0.5, 0.25)],
    "exponential": [(2.0,)],
    "gamma": [(0.5, 2.0), (1.0, 2.0), (7.5, 0.5), (0.0, 1.0)],
    "beta": [(0.5, 0.75), (2.0, 3.5), (1e-3, 2e-3)],
    "chisquare": [(1.0,), (9.0,)],
    "noncentral_chisquare": [(0.5, 2.0), (3.0, 1.5), (3.0, 0.0)],
    "f": [(3.0, 5.0)],
    "noncentral_f": [(3.0, 5.0, 1.0)],
    "standard_t": [(2.5,)],
    "standard_cauchy": [()],
    "laplace": [(1.0, 2.0)],
    "logistic": [(1.0, 2.0)],
    "gumbel": [(1.0, 2.0)],
    "pareto": [(3.0,)],
    "weibull": [(1.5,), (0.0,)],
    "power": [(2.5,)],
    "rayleigh": [(2.0,)],
    "wald": [(1.5, 2.5)],
    "triangular": [(-1.0, 0.5, 4.0)],
    "vonmises": [(0.5, 1e-9), (0.5, 1e-6), (0.5, 2.0), (0.5, 1e7)],
    "poisson": [(0.0,), (3.5,), (12.0,), (4321.5,)],
    "geometric": [(0.05,), (0.7,)],
    "negative_binomial": [(3.5, 0.4)],
    "zipf": [(2.5,)],
    "logseries": [(0.75,)],
    "binomial": [(10, 0.3), (100, 0.25), (100, 0.9), (10_000, 0.4), (1_000_000, 0.7), (0, 0.5)],
}
RANGES = [
    ("i8", -100, 100), ("i8", -128, 128), ("u8", 0, 7), ("i16", -5, 30_000), ("u16", 0, 65_536),
    ("i32", -7, 2_000_000_000), ("u32", 0, 2**32), ("i64", -3, 4), ("i64", -(2**62), 2**62), ("u64", 0, 2**63),
    ("bool", 0, 2), ("i64", 5, 6),
]
NAMES = {"i8": np.int8, "u8": np.uint8, "i16": np.int16, "u16": np.uint16, "i32": np.int32, "u32": np.uint32,
         "i64": np.int64, "u64": np.uint64, "bool": np.bool_}


def text(*parts) -> str:
    parts = [np.asarray(part).ravel().tolist() for part in parts]
    return "; ".join(" ".join(repr(float(x)) if isinstance(x, float) else str(int(x)) for x in part) for part in parts)


def distributions():
    rows = []
    for seed in SEEDS:
        for name, parameters in DISTRIBUTIONS.items():
            rng = np.random.default_rng(seed)
            answers = [getattr(rng, name)(*arguments, size=9) for arguments in parameters]
            rows.append((f"{seed} {name}", text(*answers, rng.random(2))))
    return rows


def narrow():
    rows = []
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        f4 = np.float32
        draws = [
            rng.random(5), rng.random(3, f4), rng.random(2), rng.standard_normal(2000), rng.standard_normal(2000, f4),
            rng.standard_exponential(2000), rng.standard_exponential(2000, f4), rng.standard_gamma(0.5, 5, f4),
            rng.standard_gamma(3.5, 5, f4), rng.standard_gamma(0.5, 5),
        ]
        sums = [draw if draw.size < 10 else np.array([*draw[-4:], np.abs(draw).max()]) for draw in draws]
        rows.append((f"{seed}", text(*sums)))
    return rows


def integers():
    rows = []
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        answers = [rng.integers(low, high, 11, NAMES[kind]) for kind, low, high in RANGES]
        answers.append(rng.integers(0, 255, 5, np.uint8, endpoint=True))
        rows.append((f"{seed}", text(*answers, rng.random(1))))
    return rows


def order():
    rows = []
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        a = np.arange(24).reshape(4, 6)
        answers = [rng.permutation(12), rng.permutation(a), rng.permutation(a, axis=1), rng.permuted(a)]
        answers += [rng.permuted(a, axis=0), rng.permuted(a, axis=1)]
        b = a.copy()
        rng.shuffle(b)
        answers.append(b.copy())
        rng.shuffle(b, axis=1)
        answers.append(b)
        rows.append((f"{seed}", text(*answers, rng.random(1))))
    return rows


def choice():
    rows = []
    p = [0.125, 0.5, 0.0, 0.25, 0.125]
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        a = np.arange(15).reshape(5, 3)
        answers = [
            rng.choice(10, 7), rng.choice(a, (2, 2)), rng.choice(a, 2, axis=1), rng.choice(5, 9, p=p),
            rng.choice(5, 4, replace=False, p=p), rng.choice(100, 8, replace=False),
            rng.choice(100, 8, replace=False, shuffle=False), rng.choice(20_000, 500, replace=False)[:9],
            rng.choice(a, 3, replace=False, axis=0),
        ]
        rows.append((f"{seed}", text(*answers, rng.random(1))))
    return rows


def several():
    rows = []
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        answers = [
            rng.multinomial(20, [0.2, 0.3, 0.5], 4), rng.multinomial(5, [1.0], 2), rng.dirichlet([1.0, 2.5, 0.5], 3),
            rng.dirichlet([0.05, 0.01, 0.02], 3),
            rng.multivariate_normal([1.0, -2.0], [[2.0, 0.5], [0.5, 1.0]], 3, method="cholesky"),
        ]
        rows.append((f"{seed}", text(*answers, rng.random(1))))
    return rows


def seeds():
    values = {"list": [1, 2, 3], "long": [2**40, 7, 2**33, 1, 5, 6], "large": 2**100 + 3}
    return [(name, text(np.random.default_rng(seed).random(3))) for name, seed in values.items()]


def main() -> int:
    sections = {
        "distributions": distributions(), "narrow": narrow(), "integers": integers(), "order": order(),
        "choice": choice(), "several": several(), "seeds": seeds(),
    }
    return emit({data("generators.txt"): table(sections)})


if __name__ == "__main__":
    sys.exit(main())
