"""Writes COVERAGE.md: of each name of NumPy's, whether it is here, with which keywords and behind which feature, or
what to write instead. With `--check`, compares it with what is committed.

    python3 scripts/coverage.py [--check]

What is here is what the catalogue of the macro says, which its own tests compare with NumPy's signatures.
"""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent
FILE = ROOT / "COVERAGE.md"
LISTING = ["cargo", "test", "-q", "-p", "ndview-macros", "--lib", "--features", "complex,half", "--"]
CHAPTERS = [
    ("", "numpy", "`np.`"),
    ("linalg.", "numpy.linalg", "`np.linalg.`"),
    ("fft.", "numpy.fft", "`np.fft.`"),
    ("lib.stride_tricks.", "numpy.lib.stride_tricks", "`np.lib.stride_tricks.`"),
    ("emath.", "numpy.emath", "`np.emath.`"),
    ("testing.", "numpy.testing", "`np.testing.`"),
    ("strings.", "numpy.strings", "`np.strings.`"),
    ("char.", "numpy.char", "`np.char.`"),
    ("polynomial.polynomial.", "numpy.polynomial.polynomial", "`np.polynomial.polynomial.`"),
    ("polynomial.", "numpy.polynomial", "`np.polynomial.`"),
    ("polynomial.Polynomial.", "numpy.polynomial.Polynomial", "functions and methods of `np.polynomial.Polynomial`"),
    ("ndarray.", "ndarray", "attributes and methods of arrays"),
    ("Generator.", "numpy.random.Generator", "methods of `np.random.default_rng(seed)`"),
    ("random.", "numpy.random", "`np.random.`"),
]
# The Python array API standard, 2024.12.
STANDARD = """
asarray arange empty empty_like eye from_dlpack full full_like linspace meshgrid ones ones_like tril triu zeros zeros_like
astype can_cast finfo iinfo isdtype result_type
abs acos acosh add asin asinh atan atan2 atanh bitwise_and bitwise_left_shift bitwise_invert bitwise_or
bitwise_right_shift bitwise_xor ceil clip conj copysign cos cosh divide equal exp expm1 floor floor_divide greater
greater_equal hypot imag isfinite isinf isnan less less_equal log log1p log2 log10 logaddexp logical_and logical_not
logical_or logical_xor maximum minimum multiply negative nextafter not_equal positive pow real reciprocal remainder
round sign signbit sin sinh square sqrt subtract tan tanh trunc
fft.fft fft.ifft fft.fftn fft.ifftn fft.rfft fft.irfft fft.rfftn fft.irfftn fft.hfft fft.ihfft fft.fftfreq
fft.rfftfreq fft.fftshift fft.ifftshift
take take_along_axis
linalg.cholesky linalg.cross linalg.det linalg.diagonal linalg.eigh linalg.eigvalsh linalg.inv linalg.matmul
linalg.matrix_norm linalg.matrix_power linalg.matrix_rank linalg.matrix_transpose linalg.outer linalg.pinv linalg.qr
linalg.slogdet linalg.solve linalg.svd linalg.svdvals linalg.tensordot linalg.trace linalg.vecdot linalg.vector_norm
matmul matrix_transpose tensordot vecdot
broadcast_arrays broadcast_to concat expand_dims flip moveaxis permute_dims repeat reshape roll squeeze stack tile unstack
argmax argmin count_nonzero nonzero searchsorted where
unique_all unique_counts unique_inverse unique_values argsort sort
cumulative_prod cumulative_sum max mean min prod std sum var
all any diff e inf nan newaxis pi
""".split()


def entries():
    """Name, kind, parameters that are here, those that are not, and a feature or a sentence."""
    command = LISTING + ["catalogue::tests::listing", "--exact", "--ignored", "--nocapture"]
    lines = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    rows = [line.split("\t") for line in lines.splitlines() if line.count("\t") == 4]
    return {name: rest for name, *rest in rows}


def row(name, kind, here, missing, note):
    if kind == "instead":
        return f"| `{name}` | | | {note} |"
    feature = f"feature `{note}`" if note else ""
    missing = " ".join(f"`{one}`" for one in missing.split())
    here = " ".join(f"`{one}`" for one in here.split())
    return f"| `{name}` | {here or '✓'} | {missing} | {feature} |"


def chapter(rows, prefix, title, about):
    of = lambda name: max((other for other, *_ in CHAPTERS if name.startswith(other)), key=len)
    is_own = lambda name: of(name) == prefix
    own = {name.removeprefix(prefix): rest for name, rest in rows.items() if is_own(name)}
    count = sum(kind == "here" for kind, *_ in own.values())
    yield f"\n## {title}\n\n{about}: {count} of {len(own)} are here.\n"
    yield "| name | parameters | not here | |\n|---|---|---|---|"
    yield from (row(name, *rest) for name, rest in own.items())


def text(rows):
    yield "# What is here of NumPy\n"
    yield "Written by `scripts/coverage.py` from the catalogue of the macro. Of a name that is here: its parameters,"
    yield "and those of NumPy's that are not; of another: what to write instead, as the compiler says too.\n"
    kinds = {name: rest[0] for name, rest in rows.items()}
    standard = [name for name in STANDARD if kinds.get(name) == "here"]
    missing = ", ".join(f"`{name}`" for name in STANDARD if kinds.get(name) != "here")
    yield f"Of the {len(STANDARD)} names of the Python array API standard, 2024.12, {len(standard)} are here"
    yield f"(not {missing})." if missing else "."
    for prefix, title, about in CHAPTERS:
        yield from chapter(rows, prefix, title, about)


def main():
    written = "\n".join(text(entries())) + "\n"
    if "--check" not in sys.argv:
        FILE.write_text(written)
    elif FILE.read_text() != written:
        sys.exit(f"{FILE.name} is not what the catalogue says: run {sys.argv[0]}")


if __name__ == "__main__":
    main()
