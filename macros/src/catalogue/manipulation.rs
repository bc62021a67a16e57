//! Axes and shapes, joining and splitting, repeating, inserting.

use super::function::{
    function, made, view, whole, EachAxis, Function, Kind, Made, Method, Node, Several, View,
};

const STACKED: &str = "tup: arrays, *, dtype: cast = None, casting: ignored = 'same_kind'";
const SPLIT: &str = "ary: array, indices_or_sections: sections, axis: axis = 0";
const ARRAY_SPLIT: &str = "ary: array, indices_or_sections: value, axis: axis = 0";

pub const FUNCTIONS: &[Function] = &[
    // Axes.
    view("transpose", "a: array, axes: order = None", View::Permuted).alias(&["permute_dims"]),
    view("matrix_transpose", "x: array, /", View::Plain).runtime("mt"),
    view("swapaxes", "a: array, axis1: axis, axis2: axis", View::Axes),
    view("moveaxis", "a: array, source: axes, destination: axes", View::Axes),
    view("rollaxis", "a: array, axis: axis, start: axis = 0", View::Rolled)
        .method(Method::No)
        .runtime("moveaxis"),
    view("expand_dims", "a: array, axis: axes", View::EachAxis(EachAxis::Added)),
    view("squeeze", "a: array, axis: axes = None", View::EachAxis(EachAxis::Dropped)),
    view("flip", "m: array, axis: axes = None", View::EachAxis(EachAxis::Turned)),
    view(
        "diagonal",
        "a: array, offset: count = 0, axis1: value = 0, axis2: value = 1",
        View::ToRead,
    ),
    whole("flipud", "m: array").lends(),
    whole("fliplr", "m: array").lends(),
    whole("rot90", "m: array, k: count passed = 1, axes: axes = (0, 1)").lends(),
    whole("roll", "a: array, shift: count, axis: axis = None"),
    // Shapes.
    view(
        "reshape",
        "a: array, /, shape: new shape, order: reworded = 'C', *, copy: reworded = None",
        View::Reshaped,
    )
    .copies(),
    whole("ndim", "a: array"),
    whole("iterable", "y: array"),
    whole("isfortran", "a: array"),
    whole("shape", "a: array"),
    whole("size", "a: array, axis: axes = None"),
    whole("trim_zeros", "filt: array, trim: 'fb'|'f'|'b' = 'fb', axis: pairs = None"),
    view("ravel", "a: array, order: reworded = 'C'", View::Raveled).copies(),
    view(
        "broadcast_to",
        "array: array, shape: broadcast shape, subok: ignored = False",
        View::Broadcast,
    ),
    whole("broadcast_arrays", "*args: arrays, subok: ignored = False").several(Several::Always),
    view(
        "lib.stride_tricks.sliding_window_view",
        "x: array, window_shape: shape, axis: axes = None, *, subok: ignored = False, writeable: ignored = False",
        View::ToRead,
    ),
    view(
        "lib.stride_tricks.as_strided",
        "x: array, shape: shape, strides: pairs, subok: ignored = False, writeable: ignored = True",
        View::ToRead,
    ),
    whole("broadcast_shapes", "*args: shapes"),
    whole("atleast_1d", "*arys: array").lends(),
    whole("atleast_2d", "*arys: array").lends(),
    whole("atleast_3d", "*arys: array").lends(),
    // Joining and splitting.
    whole(
        "concatenate",
        "arrays: arrays, /, axis: axis or none = 0, out: reworded = None, *, dtype: cast = None, casting: \
         ignored = 'same_kind'",
    )
    .alias(&["concat"])
    .joins(),
    whole(
        "stack",
        "arrays: arrays, axis: axis = 0, out: reworded = None, *, dtype: cast = None, casting: \
         ignored = 'same_kind'",
    )
    .joins(),
    whole("vstack", STACKED).alias(&["row_stack"]).joins(),
    whole("hstack", STACKED).joins(),
    whole("dstack", "tup: arrays"),
    whole("column_stack", "tup: arrays").joins(),
    made("block", "arrays: blocks", Made::Block),
    view("split", SPLIT, View::Parts).method(Method::WithAxes),
    view("array_split", ARRAY_SPLIT, View::Parts).method(Method::WithAxes),
    whole("hsplit", "ary: array, indices_or_sections: sections").lends(),
    whole("vsplit", "ary: array, indices_or_sections: sections").lends(),
    whole("dsplit", "ary: array, indices_or_sections: sections").lends(),
    whole("unstack", "x: array, /, *, axis: axis = 0").lends(),
    // Repeating, inserting.
    whole("repeat", "a: array, repeats: array or number, axis: axis = None")
        .method(Method::OfArrays)
        .copies(),
    whole("tile", "A: array, reps: shape"),
    whole("resize", "a: array, new_shape: shape"),
    whole("append", "arr: array, values: beside, axis: reworded = None"),
    whole("insert", "arr: array, obj: array or number, values: stored, axis: axis = None"),
    whole("delete", "arr: array, obj: array or number, axis: axis = None"),
    whole(
        "pad",
        "array: array, pad_width: pairs, mode: 'constant'|'edge'|'linear_ramp'|'maximum'|'mean'|'median'|\
         'minimum'|'reflect'|'symmetric'|'wrap'|'empty' = 'constant', *, stat_length: pairs = None, \
         constant_values: pair values = 0, end_values: pair values = 0, reflect_type: 'even'|'odd' = 'even'",
    )
    .only_with(&[
        ("stat_length", "mode", &["maximum", "mean", "median", "minimum"]),
        ("constant_values", "mode", &["constant"]),
        ("end_values", "mode", &["linear_ramp"]),
        ("reflect_type", "mode", &["reflect", "symmetric"]),
    ]),
    // Element types.
    function(
        "astype",
        "x: operand, dtype: element as type, /, *, copy: ignored = True, device: ignored = None",
        Kind::Elementwise(Node::Cast),
    ),
];
