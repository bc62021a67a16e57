"""Parameters of distributions that are arrays: broadcast together, and to a size; what is refused of them."""

ARRAYS = {
    "v": "np.array([0.5, 2.0, 40.0])",
    "w": "np.array([1.0, 0.25, 3.0], dtype=np.float32)",
    "m": "np.array([[1.0, 2.5, 0.75], [3.0, 0.125, 20.0]])",
    "k": "np.array([[3], [50]], dtype=np.int32)",
    "n": "np.array([2, 5, 90])",
    "b": "np.array([4, 9, 255], dtype=np.uint8)",
    "p": "np.array([0.25, 0.5, 0.9])",
    "none": "np.zeros((0, 3))",
    "x": "np.array([1.0, np.nan, 2.0])",
    "d": "np.array([1.0, -1.0, 2.0])",
    "z": "np.array([0.0, 1.0, 2.0])",
}

ONE = ["exponential", "chisquare", "standard_t", "pareto", "weibull", "power", "rayleigh", "poisson", "standard_gamma"]
TWO = ["normal", "lognormal", "gamma", "beta", "noncentral_chisquare", "f", "laplace", "logistic", "gumbel", "wald", "vonmises"]

BOTH = [
    *(
        f"{name}({arguments})"
        for name in ONE
        for arguments in ("v", "w", "m", "v, (2, 3)", "m, size=(2, 2, 3)", "[0.5, 4]", "none", "n[1:]", "m[:, 0] * 2", "v[0]", "d", "x")
    ),
    *(
        f"{name}({arguments})"
        for name in TWO
        for arguments in ("v, w", "m, 2", "0.5, v", "k, v", "v, m, (2, 3)", "v[0], w, (2, 3)", "m, v, size=(2, 2, 3)", "none, v", "d, z", "z, d", "v, x", "x, v")
    ),
    "uniform(d, v)", "uniform(v, high=100)", "uniform(-1, m)", "uniform(k, 70, (2, 4))", "uniform(d, v, size=(2, 3))", "uniform(v, np.inf)",
    "uniform([0, 1], [[5], [9]])", "uniform(high=v)", "triangular(d, v, 99)", "triangular(-5, d, m + 4, (2, 3))", "triangular(v, z, 99)",
    "triangular(0, v, 1)", "noncentral_f(v, n, 1.5)", "noncentral_f(v, 3, z, (2, 3))", "noncentral_f(v, z, 2)",
    "binomial(n, p)", "binomial(k, p)", "binomial(100, p, size=(2, 3))", "binomial(n, 0.5, 3)", "binomial(b, p)", "binomial(n, d)",
    "binomial(n, x)", "binomial([10, -1], 0.5)", "negative_binomial(v, p)", "negative_binomial(n, 0.5, (2, 3))", "negative_binomial(z, p)",
    "negative_binomial(n, z)", "geometric(p)", "geometric(p, size=(2, 3))", "geometric(z)", "geometric(x)", "zipf(v + 1)", "zipf(n)", "zipf(v)", "zipf(x)",
    "logseries(p)", "logseries(p, (2, 3))", "logseries(z)", "poisson(k, (2, 4))", "poisson(x)", "poisson([1.0, 1e30])", "poisson(-0.0)",
    "hypergeometric(n, 5, 3)", "hypergeometric(n, k, 4)", "hypergeometric(k, n, [[1], [9]])", "hypergeometric(b, b, b, (2, 3))",
    "hypergeometric(n, 3, [1, 9, 2])", "hypergeometric(n, -1, 1)", "hypergeometric([-1, 3], 3, 1)", "hypergeometric(n, 3, [1, -1, 1])",
    # Sizes and shapes that do not go together.
    "normal(v, n[n > 2])", "normal(v, 1, 2)", "normal(v, 1, size=(3, 1))", "normal(m, v, size=3)", "normal(k, v, size=(2, 1))", "poisson(none, 3)",
    "normal(0, -0.0)", "uniform(v, v)", "rayleigh(-0.0)", "normal(0, x)", "normal(v, [1, 2, -0.0])", "weibull(z)", "beta(v, 0)", "gamma(0, v)",
]
NEW = [
    "uniform(5, 1)", "uniform(v, 1)", "uniform(0.0, -0.0)", "negative_binomial(3, 1e-30)", "negative_binomial(n, 1e-30)",
    "integers(n, 100)", "integers(0, n)", "integers(n)", "integers(k, n, (2, 3))", "integers(k, size=(2, 3))", "integers([1, 2], [3, 4])",
    "integers(n, [3, 9, 91], endpoint=True)", "integers(n, n)", "integers(n, n, endpoint=True)", "integers(0, b, dtype=np.uint8)",
    "integers(b - 3, b, (4, 3), dtype=np.uint8)", "integers(n, 256, (4, 3), dtype=np.int16)", "integers([0, 300], 400, dtype=np.uint8)",
    "integers(-1, b, dtype=np.uint8)", "integers(0, [3, 2**40])", "integers(n, 2**32, (3, 3), dtype=np.uint32)", "integers(0, k, (2, 40), dtype=np.bool)",
    "integers([0, 1], 2, dtype=bool)", "integers(n, b, size=4)", "integers(0, 2**64, 3, dtype=np.uint64)", "integers(n[0], n[1], 4)",
    "standard_gamma(v, dtype=np.float32)", "standard_gamma(n, (2, 3), dtype=np.float32)", "standard_gamma(d, dtype=np.float32)",
]
OLD = [
    "randint(n, 100)", "randint(0, n)", "randint(n)", "randint(k, 99, (2, 3))", "randint(k, size=(2, 3))", "randint([1, 2], [3, 4])", "randint(n, n)",
    "randint(b, 300)", "randint(n[0], n[2], 3)", "uniform(5, 1)",
]

SECTIONS = [
    ("parameters_of_generators", ARRAYS, [f"np.random.default_rng(7).{call}" for call in dict.fromkeys(BOTH + NEW)], False),
    ("parameters_of_the_module", ARRAYS, [("np.random.seed(7)", f"np.random.{call}") for call in dict.fromkeys(BOTH + OLD)], False),
]
