#!/usr/bin/env python3
"""Methods and functions: the same call in Rust and in NumPy.

Writes the calls (tests/methods/generated.rs) and NumPy's answers (data/methods.txt).
"""

import sys

import numpy as np

from shared.answers import address, counted, data, describe, emit, generated, numbers, static_shape, table, values

# The arrays that methods are called on: a name, Rust's source and NumPy's, `whole` being counted.
SOURCES = {
    "fixed": ("whole.view()", "whole"),
    "run time": ("whole.view().erase()", "whole"),
    "flipped": ("whole.flip()", "np.flip(whole)"),
    "transposed": ("whole.t()", "whole.T"),
    "rows": ("arr!(whole[..., 1:])", "whole[..., 1:]"),
}

# Calls on arrays of any rank: Rust's source, NumPy's, and the kind of the result (`kind_on`).
ANY_RANK = [
    ("a.view()", "a.view()", "view"),
    ("arr!(a[...])", "a[...]", "view"),
    ("a.t()", "a.T", "view"),
    ("arr!(a.T)", "a.T", "view"),
    ("a.transpose()", "a.transpose()", "view"),
    ("arr!(a.transpose())", "a.transpose()", "view"),
    ("a.copy()", "a.copy()", "copy"),
    ("a.flatten()", "a.flatten()", "copy"),
    ("arr!(a.flatten())", "a.flatten()", "copy"),
    ("a.ravel()", "a.ravel()", "if contiguous"),
    ("arr!(a.ravel())", "a.ravel()", "if contiguous"),
    ("arr!(a.reshape(-1))", "a.reshape(-1)", "if contiguous"),
    ("arr!(a.reshape(1, -1))", "a.reshape(1, -1)", "if contiguous"),
    ("arr!(a.reshape((-1, 2)))", "a.reshape((-1, 2))", "if contiguous"),
    ("a.expand_dims::<0>()", "np.expand_dims(a, 0)", "view"),
    ("a.flip()", "np.flip(a)", "view"),
    ("a.flip_axis::<0>()", "np.flip(a, 0)", "view"),
    ("a.flip().flip()", "np.flip(np.flip(a))", "view"),
    ("a.map(|x| x * 2 + 1)", "a * 2 + 1", "copy"),
    ("a.astype::<f64>()", "a.astype(np.float64)", "copy"),
    ("a.map(|x| *x > 3)", "a > 3", "copy"),
    ("arr!(a > 3)", "a > 3", "copy"),
    ("arr!(a == a)", "a == a", "copy"),
    ("arr!(a[1:].T)", "a[1:].T", "view"),
    ("arr!(a.T[::-1])", "a.T[::-1]", "view"),
    ("arr!(a.T[..., 0])", "a.T[..., 0]", "view"),
    ("a.split(1)", "np.split(a, 1)", "view"),
]

# Calls that need a rank: of a shape, on these sources.
BY_SHAPE = [
    ((6,), "a.reshape([2, 3])", "a.reshape(2, 3)", "if contiguous"),
    ((6,), "a.reshape(6)", "a.reshape(6)", "if contiguous"),
    ((6,), "arr!(a.reshape(3, 2)[0])", "a.reshape(3, 2)[0]", "contiguous only"),
    ((6,), "arr!(a.reshape(3, 2)[1, 1])", "a.reshape(3, 2)[1, 1]", "view"),
    ((6,), "a.split(3)", "np.split(a, 3)", "view"),
    ((6,), "a.broadcast_to([2, 6])", "np.broadcast_to(a, (2, 6))", "view"),
    ((6,), "a.broadcast_to((Len::<3>, Len::<1>, Len::<6>))", "np.broadcast_to(a, (3, 1, 6))", "view"),
    ((6,), "a.expand_dims::<1>()", "np.expand_dims(a, 1)", "view"),
    ((2, 6), "a.swapaxes::<0, 1>()", "a.swapaxes(0, 1)", "view"),
    ((2, 6), "a.swapaxes::<1, 1>()", "a.swapaxes(1, 1)", "view"),
    ((2, 6), "a.permute([1, 0])", "a.transpose(1, 0)", "view"),
    ((2, 6), "a.reshape([3, 4])", "a.reshape(3, 4)", "if contiguous"),
    ((2, 6), "a.reshape((Len::<2>, Len::<2>, Len::<3>))", "a.reshape(2, 2, 3)", "if contiguous"),
    ((2, 6), "arr!(a.reshape(2, -1, 3))", "a.reshape(2, -1, 3)", "if contiguous"),
    ((2, 6), "a.diagonal()", "a.diagonal()", "view"),
    ((6, 2), "a.diagonal()", "a.diagonal()", "view"),
    ((2, 6), "arr!(a.diagonal()[::-1])", "a.diagonal()[::-1]", "view"),
    ((2, 6), "a.flip_axis::<1>()", "np.flip(a, 1)", "view"),
    ((2, 6), "a.split(2)", "np.split(a, 2)", "view"),
    ((2, 6), "a.split_axis::<1>(3)", "np.split(a, 3, axis=1)", "view"),
    ((2, 6), "a.broadcast_to([3, 2, 6])", "np.broadcast_to(a, (3, 2, 6))", "view"),
    ((2, 6), "a.expand_dims::<1>()", "np.expand_dims(a, 1)", "view"),
    ((2, 6), "a.expand_dims::<2>()", "np.expand_dims(a, 2)", "view"),
    ((1, 6), "a.squeeze_axis::<0>()", "a.squeeze(0)", "view"),
    ((6, 1), "a.squeeze_axis::<1>()", "a.squeeze(1)", "view"),
    ((6, 1), "a.broadcast_to([6, 4])", "np.broadcast_to(a, (6, 4))", "view"),
    ((6, 1), "a.broadcast_to([2, 6, 3])", "np.broadcast_to(a, (2, 6, 3))", "view"),
    ((2, 3, 4), "a.swapaxes::<0, 2>()", "a.swapaxes(0, 2)", "view"),
    ((2, 3, 4), "a.swapaxes::<2, 1>()", "a.swapaxes(2, 1)", "view"),
    ((2, 3, 4), "a.permute([2, 0, 1])", "a.transpose(2, 0, 1)", "view"),
    ((2, 3, 4), "a.permute([1, 2, 0])", "a.transpose(1, 2, 0)", "view"),
    ((2, 3, 4), "a.reshape([4, 6])", "a.reshape(4, 6)", "if contiguous"),
    ((2, 3, 4), "arr!(a.reshape((4, -1)))", "a.reshape((4, -1))", "if contiguous"),
    ((2, 3, 4), "a.flip_axis::<2>()", "np.flip(a, 2)", "view"),
    ((2, 3, 4), "a.split_axis::<2>(2)", "np.split(a, 2, axis=2)", "view"),
    ((2, 3, 4), "arr!(a.T[1:, ::-1][0])", "a.T[1:, ::-1][0]", "view"),
    ((2, 1, 3, 1), "a.squeeze_axis::<1>()", "a.squeeze(1)", "view"),
    ((2, 1, 3, 1), "a.squeeze_axis::<3>()", "a.squeeze(3)", "view"),
    ((2, 1, 3, 1), "a.permute([3, 2, 1, 0])", "a.transpose(3, 2, 1, 0)", "view"),
]

# Calls that need lengths in the type.
FIXED_ONLY = [
    ((2, 1, 3, 1), "a.squeeze()", "a.squeeze()", "view"),
    ((1, 1), "a.squeeze()", "a.squeeze()", "view"),
    ((2, 3), "a.squeeze()", "a.squeeze()", "view"),
    ((1, 4), "arr!(a.squeeze())", "a.squeeze()", "view"),
]

# Shapes for the calls on any rank, each of which has an even number of elements in each source.
SHAPES = [(4,), (4, 3), (3, 4, 3), (2, 3, 2, 3)]

# Arrays made from nothing: Rust's source and NumPy's.
MADE = [
    ("np::zeros([2, 3])", "np.zeros((2, 3))"),
    ("np::zeros(0)", "np.zeros(0)"),
    ("np::zeros_of::<i32, _>([3, 1])", "np.zeros((3, 1), dtype=np.int32)"),
    ("np::zeros_of::<bool, _>(2)", "np.zeros(2, dtype=bool)"),
    ("arr!(np.zeros((2, 3)))", "np.zeros((2, 3))"),
    ("np::ones([3, 1])", "np.ones((3, 1))"),
    ("arr!(np.ones(4))", "np.ones(4)"),
    ("np::full([2, 2], 7)", "np.full((2, 2), 7)"),
    ("arr!(np.full((2, 2), 0.5))", "np.full((2, 2), 0.5)"),
    ("np::eye(3)", "np.eye(3)"),
    ("np::eye(0)", "np.eye(0)"),
    ("arr!(np.eye(2))", "np.eye(2)"),
    ("np::arange(10_i64)", "np.arange(10)"),
    ("np::arange(0_i64)", "np.arange(0)"),
    ("np::arange(-3_i64)", "np.arange(-3)"),
    ("np::arange((1_i64, 13))", "np.arange(1, 13)"),
    ("np::arange((5_i64, 5))", "np.arange(5, 5)"),
    ("np::arange((5_i64, 1))", "np.arange(5, 1)"),
    ("np::arange((0_i64, 10, 2))", "np.arange(0, 10, 2)"),
    ("np::arange((0_i64, 10, 3))", "np.arange(0, 10, 3)"),
    ("np::arange((10_i64, 0, -3))", "np.arange(10, 0, -3)"),
    ("np::arange((-5_i64, -1, 2))", "np.arange(-5, -1, 2)"),
    ("np::arange(2.5)", "np.arange(2.5)"),
    ("np::arange((0.0, 1.0, 0.1))", "np.arange(0.0, 1.0, 0.1)"),
    ("np::arange((0.3, 1.7, 0.2))", "np.arange(0.3, 1.7, 0.2)"),
    ("np::arange((1.0, 0.0, -0.25))", "np.arange(1.0, 0.0, -0.25)"),
    ("arr!(np.arange(6))", "np.arange(6)"),
    ("arr!(np.arange(1, 13, 5))", "np.arange(1, 13, 5)"),
    ("np::linspace(0.0, 1.0, 5)", "np.linspace(0.0, 1.0, 5)"),
    ("np::linspace(0.0, 1.0, 7)", "np.linspace(0.0, 1.0, 7)"),
    ("np::linspace(-3.0, 3.0, 10)", "np.linspace(-3.0, 3.0, 10)"),
    ("np::linspace(1.0, 0.0, 3)", "np.linspace(1.0, 0.0, 3)"),
    ("np::linspace(0.1, 0.7, 13)", "np.linspace(0.1, 0.7, 13)"),
    ("np::linspace(0.1, 0.7, 49)", "np.linspace(0.1, 0.7, 49)"),
    ("np::linspace(0.5, 1.0, 1)", "np.linspace(0.5, 1.0, 1)"),
    ("np::linspace(0.0, 1.0, 0)", "np.linspace(0.0, 1.0, 0)"),
    ("np::linspace(2.0, 2.0, 4)", "np.linspace(2.0, 2.0, 4)"),
    ("arr!(np.linspace(0.0, 1.0, 5))", "np.linspace(0.0, 1.0, 5)"),
    ("arr!(np.array([[1, 2], [3, 4]]))", "np.array([[1, 2], [3, 4]])"),
    ("arr!([[1, 2, 3], [4, 5, 6]])", "np.array([[1, 2, 3], [4, 5, 6]])"),
    ("arr!([[[1.5], [-2.0]]])", "np.array([[[1.5], [-2.0]]])"),
    ("arr!([-1, 1 - 4, -(2 + 3)])", "np.array([-1, 1 - 4, -(2 + 3)])"),
    ("arr!([True, False])", "np.array([True, False])"),
]

# Calls that cannot be answered, on arrays with run-time lengths: NumPy's sentence is the panic's.
REFUSED = [
    ((6,), "a.reshape([4, 2])", "a.reshape(4, 2)"),
    ((6,), "a.reshape(7)", "a.reshape(7)"),
    ((2, 3), "a.reshape([1, 2, 2])", "a.reshape(1, 2, 2)"),
    ((6,), "arr!(a.reshape(4, -1))", "a.reshape(4, -1)"),
    ((6,), "arr!(a.reshape((0, -1)))", "a.reshape((0, -1))"),
    ((3, 2), "a.t().reshape([4, 2])", "a.T.reshape(4, 2)"),
    ((2, 3), "a.squeeze_axis::<0>()", "a.squeeze(0)"),
    ((6,), "a.split(4)", "np.split(a, 4)"),
    ((2, 3), "a.split_axis::<1>(2)", "np.split(a, 2, axis=1)"),
    ((3,), "arr!(a > b)", "a > b"),
    ((2, 3), "arr!(a == b)", "np.equal(a, b)"),
]


def kind_on(source: str, shape, kind: str) -> str | None:
    """The kind of a result on one source, `None` if there is no such case: a view of a copy lies
    nowhere in the source.
    """
    contiguous = source in ("fixed", "run time") or (source == "rows" and len(shape) == 1)
    if kind == "contiguous only":
        return "view" if contiguous else None
    if kind == "if contiguous":
        return "view" if contiguous else "copy"
    return kind


def result_of(expression: str, kind: str, scope: dict):
    """NumPy's result. A copy is a copy even where NumPy could make a view of it."""
    result = eval(expression, scope)
    return result.copy() if kind == "copy" and isinstance(result, np.ndarray) else result


def described(result, whole: np.ndarray, kind: str) -> str:
    if isinstance(result, list):
        return "; ".join(describe(part, whole, kind) for part in result)
    return describe(result, whole, kind)


def method_calls(calls, sources):
    """Each call's name, answer and Rust source, on each source."""
    for shape, rust, numpy, kind in calls:
        for source in sources:
            whole = counted(*shape)
            scope = {"whole": whole, "np": np}
            scope["a"] = eval(SOURCES[source][1], scope)
            this_kind = kind_on(source, shape, kind)
            if this_kind is None:
                continue
            try:
                result = result_of(numpy, this_kind, scope)
            except ValueError:
                # These two have other lengths than the shape says; the call may not suit them.
                assert source in ("rows", "transposed")
                continue
            name = f"{source} {shape}: {rust}"
            take = f'answers.compare("{name}", observe({rust}, &whole));'
            setup = f"let whole = counted::<{static_shape(shape)}>(); let a = {SOURCES[source][0]};"
            yield name, described(result, whole, this_kind), f"    {{ {setup} {take} }}"


def attribute_calls():
    """What every array can say of itself."""
    for shape in [(), (5,), (2, 3), (2, 1, 3), (3, 2, 2, 2), (1,)]:
        for source in ("fixed", "run time", "flipped", "transposed"):
            whole = counted(*shape)
            a = eval(SOURCES[source][1], {"whole": whole, "np": np})
            strides = ["_" if n < 2 else s for n, s in zip(a.shape, a.strides)]
            answer = (
                f"shape {numbers(a.shape)} strides {numbers(strides)} ndim {a.ndim} size {a.size} "
                f"itemsize {a.itemsize} nbytes {a.nbytes}"
            )
            name = f"{source} {shape}"
            setup = f"let whole = counted::<{static_shape(shape)}>(); let a = {SOURCES[source][0]};"
            yield name, answer, f'    {{ {setup} answers.compare("{name}", attributes!(a)); }}'


def refused_calls():
    """Each call's name, NumPy's sentence and Rust source."""
    for shape, rust, numpy in REFUSED:
        try:
            eval(numpy, {"a": counted(*shape), "b": counted(2), "np": np})
        except ValueError as error:
            name = f"{shape}: {rust}"
            setup = f"let a = counted::<{static_shape(shape)}>().into_erased(); let b = counted::<(Len<2>,)>().into_erased();"
            check = f'answers.compare("{name}", panic_message(|| {{ let _ = {rust}; }}));'
            yield name, str(error), f"    {{ {setup} let _ = &b; {check} }}"
        else:
            raise AssertionError(f"NumPy answers {numpy}")


def made_calls():
    """Each call's name, answer and Rust source."""
    nothing = np.zeros(1)
    for rust, numpy in MADE:
        answer = describe(eval(numpy, {"np": np}), nothing, "copy")
        yield rust, answer, f'    {{ let result = {rust}; answers.compare("{rust}", observe(result, &nothing)); }}'


def main() -> int:
    any_rank = [(shape, *call) for shape in SHAPES for call in ANY_RANK]
    written = {
        "any_rank": list(method_calls(any_rank, SOURCES)),
        "by_shape": list(method_calls(BY_SHAPE, SOURCES)),
        "fixed_only": list(method_calls(FIXED_ONLY, ["fixed"])),
        "attributes": list(attribute_calls()),
        "made": list(made_calls()),
        "refused": list(refused_calls()),
    }
    rust = [
        "// Methods and functions. Written by tests/numpy/methods.py; do not edit.",
        "",
        "use ndview::prelude::*;",
        "use ndview_tests::{Answers, counted, observe, panic_message};",
    ]
    for heading, calls in written.items():
        starts = range(0, len(calls), 10)
        for k in starts:
            rust += ["", f"fn {heading}_from_{k}(answers: &mut Answers) {{"]
            rust += ["    let nothing = np::zeros(1);"] * (heading == "made")
            rust += [source for _, _, source in calls[k : k + 10]]
            rust += ["}"]
        names = ", ".join(f"{heading}_from_{k}" for k in starts)
        rust += ["", f"pub const {heading.upper()}: &[fn(&mut Answers)] = &[{names}];"]
    sections = {heading: [(name, answer) for name, answer, _ in calls] for heading, calls in written.items()}
    return emit({data("methods.txt"): table(sections), generated("methods"): "\n".join(rust) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
