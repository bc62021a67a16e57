//! What NumPy's own tests assert (`numpy/_core/tests/test_indexing.py`, `test_mem_overlap.py`),
//! written anew. Each test has the name it has there, where it has one. What cannot be written here
//! because it does not compile is in `ui-tests`; the random lists of `MultiIndexing` are in `lists`.

mod basic;
mod boolean;
mod broadcast;
mod fancy;
mod flat;
mod memory;
mod overlap;

use ndview::prelude::*;

fn three_by_three() -> Owned<i64, (Len<3>, Len<3>)> {
    arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
}
