"""Lists of literals: what they are beside arrays, and what they become where they are stored."""

import re

TYPES = {
    "b": ("bool", "True, False, True"),
    "u": ("uint8", "3, 1, 200"),
    "h": ("int16", "3, -1, 4"),
    "i": ("int32", "3, -1, 4"),
    "q": ("int64", "3, -1, 4"),
    "f": ("float32", "0.5, -1.5, 2.0"),
    "d": ("float64", "0.5, -1.5, 2.0"),
    "z": ("complex64", "1 + 2j, 0.5, 2j"),
}
ARRAYS = {name: f"np.array([{listed}], dtype=np.{dtype})" for name, (dtype, listed) in TYPES.items()}
TABLES = {
    f"{name}2": f"np.array([[{listed}], [{listed}]], dtype=np.{dtype})" for name, (dtype, listed) in TYPES.items()
}

BESIDE = [
    "{a} + [7, 8, 9]", "{a} * [0.5, 2, 1]", "{a} * [True, False, True]", "{a} + [[1], [True]]",
    "np.where([True, False, True], {a}, [7, 8, 9])", "np.where([True, False, True], [0.5, 1, 2], {a})",
    "np.select([[True, False, False]], [{a}], [7, 8, 9])", "np.select([[True, False, True]], [[7, 8, 9]], {a})",
    "np.choose([0, 1, 0], ({a}, [7, 8, 9]))", "np.multiply.outer({a}, [7, 8])", "np.outer({a}, [7, 8])",
    "np.kron({a}, [7, 8])", "np.convolve({a}, [7, 8])", "np.correlate({a}, [7, 8])", "np.dot({a}, [7, 8, 9])",
    "np.inner({a}, [7, 8, 9])", "np.vecdot({a}, [7, 8, 9])", "{a} @ [7, 8, 9]", "[7, 8, 9] @ {a}",
    "{a}2 @ [0.5, 1, 2]", "np.einsum(\"i,i\", {a}, [7, 8, 9])", "np.tensordot({a}, [7, 8, 9], 1)",
    "np.append({a}, [7, 8])", "np.append({a}, [0.5, True])", "np.append({a}2, [[1, 2, True]], axis=0)",
    "np.concatenate(({a}, [7, 8]))", "np.union1d({a}, [7, 8])", "np.setdiff1d({a}, [7, 8])", "np.polyadd({a}, [7, 8])",
    "np.polyval({a}, [7, 8])", "np.cross({a}, [7, 8, 1])", "np.cross({a}, [True, False, 1])",
    "np.full_like({a}, [7, 8, 9])", "np.isclose({a}, [0.5, 1, 2])",
]
OF_REAL = [
    "np.clip({a}, [7, 8, 9], None)", "np.clip({a}, 0, [7, 0.5, 1])", "np.maximum({a}, [7, 0, 9])",
    "np.divmod({a}, [7, 8, 9])", "np.copysign({a}, [-1, 1, -1])", "np.diff({a}, prepend=[7, 8])",
    "np.average({a}, weights=[1, 2, 3])", "np.intersect1d({a}, [3, 4])",
]
STORED = [
    "o[[0, 1]] = [7, 8]", "o[:2] = [7, 100]", "o[o != o[0]] = [7, 8]", "o[[True, False, True]] = [7, 8]",
    "o[::-1] = [1, 2, 7]", "np.put(o, [0, 1], [7, 8])", "np.place(o, o != o[1], [7, 8])",
    "np.putmask(o, o != o[1], [7, 8])", "np.put_along_axis(o, np.array([0, 1]), [7, 8], axis=0)", "o.put([0, -1], [7, 8])",
]
INSERTED = ["np.insert({a}, 1, [7, 8])", "np.insert({a}, [1, 2], [7, 8])", "np.insert({a}2, 0, [7, 8, True], axis=0)"]
UPDATED = ["o[:2] += [7, 8]", "o[[0, 2]] *= [2, 3]", "np.add.at(o, [0, 0], [7, 8])"]


def changed(a, statement):
    return (re.sub(r"\bo\b", a, statement), a)


def beside():
    for a in TYPES:
        yield from (line.format(a=a) for line in BESIDE)
        if a != "z":
            # Truth values have no difference.
            of_real = [line for line in OF_REAL if a != "b" or "diff" not in line]
            yield from (line.format(a=a) for line in of_real)


def stored():
    for a in TYPES:
        # Nothing that is stored here is a truth value by being not 0.
        if a == "b":
            yield changed(a, "o[:2] = [False, True]")
            continue
        yield from (line.format(a=a) for line in INSERTED)
        yield from (changed(a, statement) for statement in STORED)
        yield changed(f"{a}2", "np.fill_diagonal(o, [7, 8])")
        yield changed(f"{a}2", "o[:, :2] = [7, 8]")
        # NumPy stores integers in no unsigned ones here.
        if a != "u":
            yield from (changed(a, statement) for statement in UPDATED)
            yield f"np.ediff1d({a}, to_begin=[7, 8], to_end=[9])"
        if a in "fdz":
            yield from (changed(a, line.replace("7", "0.5")) for line in STORED if "7" in line)
            yield changed(a, "o[:2] -= [0.5, 2]")
    yield changed("z", "o[:2] = [1, 2j]")
    yield changed("u", "o[:2] = [7, 255]")
    yield changed("q", "o[:2] = [-9223372036854775808, 9223372036854775807]")


# Axes as a tuple, ordinates that are complex, and numbers written to an array that is given for them.
KINDS = {
    "x": "np.array([0.5, -1.0, 1.25, 3.0, np.nan, 2.0])",
    "y": "np.array([1 + 2j, -1.5j, 0.25 - 1j])",
    "c": "np.array([1 + 2j, -1.5j, 0.25 - 1j], dtype=np.complex64)",
    "m": "np.arange(24.0).reshape(4, 6) ** 2",
    "t": "np.arange(24).reshape(2, 3, 4) ** 2",
}
OTHERS = [
    "np.interp(x, [0, 1, 2], y)", "np.interp(0.5, [0, 1, 2], c)", "np.interp(x, [0, 1, 2], y, left=-1, right=0.5)",
    "np.interp(x, [2, 0, 1], y, period=2.5)", "np.interp(x[:0], [0, 1, 2], y)", "np.interp(x.reshape(2, 3), [0, 1, 2], y)",
    "np.interp(x, [0, 1, 2], [True, False, True])", "np.interp(x, [0, 1, 2], [1, 2j, 0.5])",
    "np.gradient(m, axis=(0, 1))", "np.gradient(m, axis=(1, 0))", "np.gradient(m, 2.0, axis=(-1, 0))",
    "np.gradient(m, 0.5, [0, 1, 3, 4], axis=(1, 0))", "np.gradient(t, axis=(2, 0))", "np.gradient(t, axis=(1,))",
    "np.gradient(t, 1, [0, 2, 3], 4, axis=(0, 1, 2))", "np.gradient(m, axis=(1, 0), edge_order=2)", "np.gradient(t, axis=(0, 0))",
    "np.size(t, axis=(0, 2))", "np.size(t, axis=(-1,))", "np.size(t, axis=())", "np.size(t, axis=1)", "np.size(t, axis=(1, -2))",
]

SECTIONS = [
    ("several_axes_and_complex_ordinates", KINDS, OTHERS, False),
    ("listed_beside", ARRAYS | TABLES, list(beside()), False),
    ("listed_stored", ARRAYS | TABLES, list(stored()), True),
]
