//! Arrays in files, and as text.

use super::function::{whole, Function};

pub const FUNCTIONS: &[Function] = &[
    whole(
        "set_printoptions",
        "precision: value = None, threshold: value = None, edgeitems: value = None, linewidth: value = None, suppress: \
         value = None, nanstr: absent = None, infstr: absent = None, formatter: absent = None, sign: absent = None, \
         floatmode: absent = None, *, legacy: absent = None, override_repr: absent = None",
    ),
    whole(
        "array2string",
        "a: array, max_line_width: value = None, precision: value = None, suppress_small: value = None, separator: value \
         = ' ', prefix: value = '', *, formatter: absent = None, threshold: value = None, edgeitems: value = None, sign: \
         absent = None, floatmode: absent = None, suffix: value = '', legacy: absent = None",
    ),
    whole(
        "array_repr",
        "arr: array, max_line_width: value = None, precision: value = None, suppress_small: value = None",
    ),
    whole(
        "array_str",
        "a: array, max_line_width: value = None, precision: value = None, suppress_small: value = None",
    ),
    whole(
        "load",
        "file: array or number, mmap_mode: absent = None, allow_pickle: absent = False, fix_imports: ignored = \
         True, encoding: ignored = 'ASCII', *, max_header_size: ignored = 10000",
    )
    .feature("npy"),
    whole("load_npz", "file: array or number").feature("npz"),
    whole("save", "file: array or number, arr: array, allow_pickle: ignored = True").feature("npy"),
];
