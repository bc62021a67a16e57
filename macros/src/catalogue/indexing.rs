//! Elements taken and put by their indices, and indices themselves.

use super::function::{made, whole, Function, Made, Method, Several};

pub const FUNCTIONS: &[Function] = &[
    whole(
        "take",
        "a: array, indices: array or number, axis: axis = None, out: reworded = None, mode: 'raise'|'wrap'|'clip' = 'raise'",
    )
    .method(Method::OfArrays)
    .copies(),
    whole("take_along_axis", "arr: array, indices: array, axis: axis or none passed = -1"),
    whole(
        "compress",
        "condition: array, a: array, axis: axis = None, out: reworded = None",
    )
    .method(Method::Second)
    .copies(),
    whole("place", "arr: place, mask: array, vals: stored"),
    whole("putmask", "a: place, /, mask: array, values: stored"),
    whole("put", "a: place, ind: array, v: stored, mode: 'raise'|'wrap'|'clip' = 'raise'").method(Method::Yes),
    whole(
        "put_along_axis",
        "arr: place, indices: array, values: stored, axis: axis",
    ),
    whole("fill_diagonal", "a: place, val: stored, wrap: value = False"),
    made(
        "copyto",
        "dst: place, src: operand, casting: ignored = 'same_kind', where: reworded = True",
        Made::Assignment,
    ),
    whole("unravel_index", "indices: array or number, shape: shape, order: 'C'|'F' = 'C'").several(Several::Always),
    whole(
        "ravel_multi_index",
        "multi_index: entries, dims: shape, mode: each 'raise'|'wrap'|'clip' = 'raise', order: 'C'|'F' = 'C'",
    ),
    made("ix_", "*args: array", Made::OpenMesh),
    whole("ndindex", "*shape: shape"),
    whole("ndenumerate", "arr: array"),
    whole("shares_memory", "a: array, b: array, /, max_work: value = -1").fails(),
    whole("may_share_memory", "a: array, b: array, /, max_work: ignored = 0"),
    whole("byte_bounds", "a: array"),
];
