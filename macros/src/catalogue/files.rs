//! Arrays in files, and as text.

use super::function::{made, whole, Function, Made};

const SAVEZ: &str = "file: value, *args: array, allow_pickle: ignored = True, **kwds: array";

pub const FUNCTIONS: &[Function] = &[
    whole(
        "set_printoptions",
        "precision: value = None, threshold: value = None, edgeitems: value = None, linewidth: value = None, suppress: \
         value = None, nanstr: value = None, infstr: value = None, formatter: absent = None, sign: value = None, \
         floatmode: value = None, *, legacy: absent = None, override_repr: absent = None",
    ),
    whole("get_printoptions", ""),
    whole(
        "array2string",
        "a: array, max_line_width: value = None, precision: value = None, suppress_small: value = None, separator: text \
         = ' ', prefix: text = '', *, formatter: function = None, threshold: value = None, edgeitems: value = None, sign: \
         text = None, floatmode: text = None, suffix: text = '', legacy: absent = None",
    ),
    whole(
        "format_float_positional",
        "x: value, precision: value = None, unique: value = True, fractional: value = True, trim: text = 'k', sign: \
         value = False, pad_left: value = None, pad_right: value = None, min_digits: value = None",
    ),
    whole(
        "format_float_scientific",
        "x: value, precision: value = None, unique: value = True, trim: text = 'k', sign: value = False, pad_left: \
         value = None, exp_digits: value = None, min_digits: value = None",
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
        "file: array or number, mmap_mode: reworded = None, allow_pickle: absent = False, fix_imports: ignored = \
         True, encoding: ignored = 'ASCII', *, max_header_size: ignored = 10000",
    )
    .runtime("load_as")
    .feature("npy"),
    whole("load_mmap", "file: array or number").feature("mmap"),
    whole("load_mmap_mut", "file: array or number").feature("mmap"),
    whole("load_mmap_copy", "file: array or number").feature("mmap"),
    whole("load_npz", "file: array or number").feature("npz"),
    whole("save", "file: array or number, arr: array, allow_pickle: ignored = True").feature("npy"),
    whole(
        "fromfile",
        "file: value, dtype: element as type = None, count: value = -1, sep: reworded = '', offset: value = 0, *, like: \
         ignored = None",
    )
    .feature("npy"),
    whole(
        "fromfile_text",
        "file: value, dtype: element as type = None, count: value passed = -1, sep: value passed = ' ', *, like: ignored = \
         None",
    )
    .feature("npy"),
    whole(
        "fromstring",
        "string: value, dtype: element as type = float, count: value passed = -1, *, sep: value passed = '', \
         like: ignored = None",
    )
    .feature("npy"),
    made(
        "loadtxt",
        "fname: value, dtype: element = float, comments: words = '#', delimiter: character = None, converters: absent = \
         None, skiprows: value = 0, usecols: columns = None, unpack: value = False, ndmin: known = 0, encoding: ignored \
         = None, max_rows: value = None, *, quotechar: character = None, like: ignored = None",
        Made::Built("LoadTxt", "load"),
    )
    .feature("npy"),
    made("savez", SAVEZ, Made::Archive).feature("npz"),
    made("savez_compressed", SAVEZ, Made::Archive).feature("npz"),
    made(
        "genfromtxt",
        "fname: value, dtype: element = float, comments: words = '#', delimiter: pairs = None, skip_header: value = 0, \
         skip_footer: value = 0, converters: absent = None, missing_values: words = None, filling_values: value = None, \
         usecols: columns = None, names: absent = None, excludelist: ignored = None, deletechars: ignored = ..., \
         replace_space: ignored = '_', autostrip: value = False, case_sensitive: ignored = True, defaultfmt: ignored = \
         'f%i', unpack: value = None, usemask: absent = False, loose: value = True, invalid_raise: value = True, \
         max_rows: value = None, encoding: ignored = None, *, ndmin: known = 0, like: ignored = None",
        Made::Built("GenFromTxt", "load"),
    )
    .feature("npy"),
    made(
        "savetxt",
        "fname: value, X: array, fmt: value = '%.18e', delimiter: value = ' ', newline: value = '\\n', header: value = '', \
         footer: value = '', comments: value = '# ', encoding: ignored = None",
        Made::Built("SaveTxt", "save"),
    )
    .feature("npy"),
];
