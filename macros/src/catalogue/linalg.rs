//! `np.linalg`.

use super::function::{function, made, view, whole, Function, Kind, Made, Method, Several, View};

/// A function of this chapter, with the feature of the runtime that it needs.
const fn linalg(name: &'static str, signature: &'static str) -> Function {
    whole(name, signature).feature("linalg")
}

/// Without `ord`, a reduction of expressions.
const LENGTH: Function = function(
    "linalg.norm",
    "x: operand, ord: ignored = None, axis: axes = None, keepdims: flag = False",
    Kind::Reduction,
);

pub const FUNCTIONS: &[Function] = &[
    linalg(
        "linalg.norm",
        "x: array, ord: value = None, axis: axes = None, keepdims: flag = False",
    )
    .without("ord", &LENGTH),
    linalg(
        "linalg.vector_norm",
        "x: array, /, *, axis: axes = None, keepdims: flag = False, ord: value = 2",
    ),
    linalg(
        "linalg.matrix_norm",
        "x: array, /, *, keepdims: flag = False, ord: value = 'fro'",
    ),
    linalg("linalg.solve", "a: array, b: array"),
    linalg(
        "linalg.tensorsolve",
        "a: array, b: array, axes: reworded = None",
    ),
    linalg("linalg.inv", "a: array"),
    linalg("linalg.tensorinv", "a: array, ind: axis = 2"),
    linalg(
        "linalg.pinv",
        "a: array, rcond: value = None, hermitian: flag = False, *, rtol: value = ...",
    ),
    linalg("linalg.det", "a: array"),
    linalg("linalg.slogdet", "a: array").several(Several::Always),
    linalg("linalg.cholesky", "a: array, /, *, upper: flag = False"),
    linalg(
        "linalg.qr",
        "a: array, mode: 'reduced'|'complete'|'r'|'raw' = 'reduced'",
    )
    .several(Several::Unless("mode", "r")),
    linalg(
        "linalg.svd",
        "a: array, full_matrices: flag = True, compute_uv: flag = True, hermitian: flag = False",
    )
    .several(Several::Unless("compute_uv", "false")),
    linalg("linalg.svdvals", "x: array, /"),
    linalg("linalg.eig", "a: array").several(Several::Always),
    linalg("linalg.eigvals", "a: array"),
    linalg("linalg.eigh", "a: array, UPLO: 'L'|'U' = 'L'").several(Several::Always),
    linalg("linalg.eigvalsh", "a: array, UPLO: 'L'|'U' = 'L'"),
    linalg("linalg.lstsq", "a: array, b: array, rcond: value = None").several(Several::Always),
    linalg(
        "linalg.matrix_rank",
        "A: array, tol: value = None, hermitian: flag = False, *, rtol: value = None",
    ),
    linalg("linalg.matrix_power", "a: array, n: count"),
    linalg(
        "linalg.multi_dot",
        "arrays: arrays, *, out: reworded = None",
    ),
    linalg("linalg.cond", "x: array, p: value = None"),
    linalg("linalg.diagonal", "x: array, /, *, offset: count = 0").lends(),
    linalg(
        "linalg.trace",
        "x: array, /, *, offset: count = 0, dtype: reworded = None",
    ),
    whole(
        "linalg.cross",
        "x1: array, x2: array, /, *, axis: reworded = -1",
    ),
    whole("linalg.matmul", "x1: array, x2: array, /"),
    whole("linalg.outer", "x1: array, x2: array, /"),
    whole(
        "linalg.vecdot",
        "x1: array, x2: array, /, *, axis: axis = -1",
    ),
    made(
        "linalg.tensordot",
        "x1: array, x2: array, /, *, axes: known = 2",
        Made::Tensordot,
    )
    .runtime("tensordot"),
    view("linalg.matrix_transpose", "x: array, /", View::Plain)
        .method(Method::No)
        .runtime("matrix_transpose"),
];
