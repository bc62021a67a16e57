//! Arrays made of shapes, numbers and other arrays.

use super::function::{made, whole, Function, Made, Several, Stores};

const OF_SHAPE: &str = "shape: shape, dtype: element = None, order: 'C' ignored = 'C', *, device: \
                        ignored = None, like: ignored = None";
const LIKE: &str = "a: array, dtype: element = None, order: ignored = 'K', subok: ignored = True, \
                    shape: shape = None, *, device: ignored = None";
const TRIANGLE: &str = "m: array, k: count passed = 0";
const TRIANGLE_INDICES: &str = "n: count, k: count = 0, m: count = None";

const AS_ARRAY: &str = "a: array, dtype: cast = None, order: ignored = None, *, device: ignored = None, copy: ignored = \
                        None, like: ignored = None";

pub const FUNCTIONS: &[Function] = &[
    whole("zeros", OF_SHAPE),
    whole("ones", OF_SHAPE),
    whole("empty", OF_SHAPE),
    whole(
        "full",
        "shape: shape, fill_value: fill, dtype: element = None, order: 'C' ignored = 'C', *, device: \
         ignored = None, like: ignored = None",
    )
    .more_types(1)
    .stores(Stores::All),
    whole("zeros_like", LIKE),
    whole("ones_like", LIKE),
    whole(
        "empty_like",
        "prototype: array, /, dtype: element = None, order: ignored = 'K', subok: ignored = True, \
         shape: shape = None, *, device: ignored = None",
    ),
    whole(
        "full_like",
        "a: array, fill_value: fill, dtype: element = None, order: ignored = 'K', subok: ignored = \
         True, shape: shape = None, *, device: ignored = None",
    )
    .more_types(1)
    .stores(Stores::All),
    whole(
        "array",
        "object: array, dtype: cast = None, *, copy: ignored = True, order: ignored = 'K', subok: \
         ignored = False, ndmin: length = 0, ndmax: absent = 0, like: ignored = None",
    )
    .stores(Stores::All),
    whole("copy", "a: array, order: ignored = 'K', subok: ignored = False").copies(),
    whole(
        "arange",
        "start: bound, stop: bound = None, step: bound = 1, *, dtype: element = None, device: ignored = \
         None, like: ignored = None",
    )
    .more_types(1)
    .stores(Stores::Start),
    whole(
        "linspace",
        "start: value, stop: value, num: length passed = 50, endpoint: flag = True, retstep: flag = \
         False, dtype: cast = None, axis: reworded = 0, *, device: ignored = None",
    )
    .several(Several::WithFlag(&["retstep"])),
    // What the same between arrays is put in words of.
    whole(
        "linspace_between",
        "start: beside, stop: beside, num: length passed = 50, endpoint: flag = True, retstep: flag = \
         False, dtype: cast = None, axis: axis = 0, *, device: ignored = None",
    )
    .several(Several::WithFlag(&["retstep"])),
    whole(
        "logspace",
        "start: value, stop: value, num: length passed = 50, endpoint: flag = True, base: value \
         passed = 10.0, dtype: cast = None, axis: reworded = 0",
    ),
    whole(
        "logspace_between",
        "start: beside, stop: beside, num: length passed = 50, endpoint: flag = True, base: value \
         passed = 10.0, dtype: cast = None, axis: axis = 0",
    ),
    whole(
        "eye",
        "N: length, M: length = None, k: count = 0, dtype: cast = float, order: 'C' ignored = 'C', *, \
         device: ignored = None, like: ignored = None",
    ),
    whole("identity", "n: length, dtype: cast = None, *, like: ignored = None"),
    whole(
        "tri",
        "N: length, M: length = None, k: count = 0, dtype: cast = float, *, like: ignored = None",
    ),
    whole("tril", TRIANGLE),
    whole("triu", TRIANGLE),
    whole("tril_indices", TRIANGLE_INDICES).several(Several::Always),
    whole("triu_indices", TRIANGLE_INDICES).several(Several::Always),
    whole("diag", "v: array, k: count passed = 0"),
    whole("diagflat", "v: array, k: count passed = 0"),
    made("mask_indices", "n: value, mask_func: value, k: count = 0", Made::OtherWords).several(Several::Always),
    whole("diag_indices", "n: count, ndim: length = 2").several(Several::Always),
    whole("diag_indices_from", "arr: array").several(Several::Always),
    whole("tril_indices_from", "arr: array, k: count passed = 0").several(Several::Always),
    whole("triu_indices_from", "arr: array, k: count passed = 0").several(Several::Always),
    whole(
        "geomspace",
        "start: value, stop: value, num: length passed = 50, endpoint: flag = True, dtype: cast = \
         None, axis: reworded = 0",
    ),
    whole(
        "geomspace_between",
        "start: beside, stop: beside, num: length passed = 50, endpoint: flag = True, dtype: cast = \
         None, axis: axis = 0",
    ),
    whole("vander", "x: array, N: value = None, increasing: flag = False"),
    whole("bartlett", "M: value"),
    whole("kaiser", "M: value, beta: value"),
    whole("blackman", "M: value"),
    whole("hamming", "M: value"),
    whole("hanning", "M: value"),
    whole(
        "meshgrid",
        "*xi: arrays, copy: ignored = True, sparse: flag = False, indexing: 'xy'|'ij' = 'xy'",
    )
    .several(Several::Always),
    // What `np.r_[..]` and the like are put in words of: nobody calls them.
    whole("__r_", "*pieces: piece").runtime("r_"),
    whole("__mgrid", "*coordinates: arrays").runtime("mgrid"),
    whole("__ogrid", "*coordinates: arrays").runtime("ogrid").several(Several::Always),
    whole("indices", "dimensions: shape, dtype: cast = int, sparse: flag = False"),
    made("asarray", AS_ARRAY, Made::AsArray).alias(&["asanyarray"]).stores(Stores::All),
    made(
        "ascontiguousarray",
        "a: array, dtype: cast = None, *, like: ignored = None",
        Made::AsArray,
    ),
    made(
        "require",
        "a: array, dtype: cast = None, requirements: ignored = None, *, like: ignored = None",
        Made::AsArray,
    ),
    whole(
        "fromiter",
        "iter: function, dtype: element as type, count: value = -1, *, like: ignored = None",
    ),
    whole(
        "frombuffer",
        "buffer: array, dtype: element as type = None, count: value = -1, offset: value = 0, *, like: ignored = None",
    ),
    whole("asarray_chkfinite", "a: array, dtype: cast = None, order: ignored = None"),
    whole("finfo", "dtype: element as type"),
    whole("iinfo", "type: element as type"),
    whole(
        "fromfunction",
        "function: function, shape: shape, *, dtype: element = float, like: ignored = None",
    )
    .more_types(1),
];
