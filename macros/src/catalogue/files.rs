//! Arrays in files.

use super::function::{whole, Function};

pub const FUNCTIONS: &[Function] = &[
    whole(
        "load",
        "file: array or number, mmap_mode: absent = None, allow_pickle: absent = False, fix_imports: ignored = \
         True, encoding: ignored = 'ASCII', *, max_header_size: ignored = 10000",
    )
    .feature("npy"),
    whole("load_npz", "file: array or number").feature("npz"),
    whole("save", "file: array or number, arr: array, allow_pickle: ignored = True").feature("npy"),
];
