"""Writes what NumPy has, by name and signature, to macros/src/catalogue/numpy.txt: the catalogue is compared with
it. With `--check`, compares the file with the NumPy that is installed.

    python3 tests/numpy/signatures.py [--check]
"""

import inspect
import pathlib
import sys

import numpy as np

FILE = pathlib.Path(__file__).parent.parent.parent / "macros/src/catalogue/numpy.txt"
MODULES = {
    "": np,
    "linalg.": np.linalg,
    "fft.": np.fft,
    "random.": np.random,
    "lib.stride_tricks.": np.lib.stride_tricks,
    "testing.": np.testing,
    "emath.": np.emath,
    "strings.": np.strings,
    "char.": np.char,
    "polynomial.": np.polynomial,
    "polynomial.polynomial.": np.polynomial.polynomial,
}
TYPES = {
    "Generator.": np.random.Generator,
    "ndarray.": np.ndarray,
    "polynomial.Polynomial.": np.polynomial.Polynomial,
}


def signature(function):
    """The signature in the catalogue's writing: `...` for a default that is no value."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return None
    texts, has_star, was_positional = [], False, False
    for parameter in parameters:
        if was_positional and parameter.kind is not parameter.POSITIONAL_ONLY:
            texts.append("/")
        was_positional = parameter.kind is parameter.POSITIONAL_ONLY
        if parameter.kind is parameter.KEYWORD_ONLY and not has_star:
            texts.append("*")
            has_star = True
        has_star |= parameter.kind is parameter.VAR_POSITIONAL
        stars = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
        texts.append(stars + parameter.name + default(parameter))
    if was_positional:
        texts.append("/")
    return "(" + ", ".join(texts) + ")"


def default(parameter):
    value = parameter.default
    if value is parameter.empty:
        return ""
    if value is np._NoValue:
        return " = ..."
    if isinstance(value, type):
        return f" = {value.__name__}"
    return f" = {value!r}"


def line(name, value):
    """A name, and after it its signature if it is a function."""
    if inspect.ismodule(value) or isinstance(value, type) or not callable(value):
        return name
    text = signature(value)
    return name + (text or "()")


def lines():
    for prefix, module in (MODULES | TYPES).items():
        for name in sorted(dir(module)):
            value = getattr(module, name)
            # The rest is about tests in Python.
            if prefix == "testing." and not name.startswith("assert"):
                continue
            if not name.startswith("_") and not (prefix and inspect.ismodule(value)):
                yield line(prefix + name, value)


def main():
    text = f"# NumPy {np.__version__}, by tests/numpy/signatures.py\n" + "\n".join(lines()) + "\n"
    if "--check" not in sys.argv:
        FILE.write_text(text)
    elif FILE.read_text() != text:
        sys.exit(f"{FILE} is not what NumPy {np.__version__} says: run {sys.argv[0]}")


if __name__ == "__main__":
    main()
