//! Sorting, searching, sets.

use super::function::{whole, Function, Method, Several};

const SORT: &str =
    "a: array, axis: axis or none = -1, kind: 'quicksort'|'mergesort'|'heapsort'|'stable'|'quick'|'merge'|'heap' \
                    ignored = None, order: absent = None, *, \
                    stable: ignored = None";
const PARTITION: &str = "a: array, kth: pairs, axis: axis or none = -1, kind: ignored = \
                         'introselect', order: absent = None";
const SETS: &str = "ar1: array, ar2: array, assume_unique: ignored = False";

pub const FUNCTIONS: &[Function] = &[
    whole("sort", SORT).shared(true),
    whole("argsort", SORT).shared(true).method(Method::Yes),
    whole("partition", PARTITION),
    whole("argpartition", PARTITION).method(Method::Yes),
    whole("sort_complex", "a: array"),
    whole("lexsort", "keys: entries, axis: axis = -1"),
    whole(
        "searchsorted",
        "a: array, v: array, side: 'left'|'right' = 'left', sorter: array = None",
    )
    .method(Method::Yes),
    whole("digitize", "x: beside, bins: array, right: value passed = False"),
    whole(
        "isin",
        "element: beside, test_elements: array, assume_unique: ignored = False, invert: value = \
         False, *, kind: ignored = None",
    ),
    whole(
        "unique",
        "ar: array, return_index: flag = False, return_inverse: flag = False, return_counts: flag = \
         False, axis: axis = None, *, equal_nan: value = True, sorted: ignored = True",
    )
    .several(Several::WithFlag(&["return_index", "return_inverse", "return_counts"])),
    whole("unique_values", "x: array").runtime("unique"),
    whole("unique_all", "x: array").several(Several::Always),
    whole("unique_counts", "x: array").several(Several::Always),
    whole("unique_inverse", "x: array").several(Several::Always),
    whole(
        "intersect1d",
        "ar1: array, ar2: array, assume_unique: ignored = False, return_indices: flag = False",
    )
    .several(Several::WithFlag(&["return_indices"])),
    whole("union1d", "ar1: array, ar2: array"),
    whole("setdiff1d", "ar1: array, ar2: array, assume_unique: flag = False"),
    whole("setxor1d", SETS),
    whole("nonzero", "a: array").method(Method::Yes).several(Several::Always),
    whole("flatnonzero", "a: array"),
    whole("argwhere", "a: array"),
    whole("extract", "condition: array, arr: array"),
];
