//! How many indices there are if one counts for several. Written by `scripts/indices.py`; do not edit.

use super::indices::{CountedAs, Indices, counted_as};
use crate::axis::Axis;

// The axes that one index counts for; the number of indices before, and after.
#[rustfmt::skip]
counted_as! {
    []: 1 0, 2 1, 3 2, 4 3, 5 4, 6 5, 7 6, 8 7, 9 8, 10 9, 11 10, 12 11;
    [A0 A1]: 1 2, 2 3, 3 4, 4 5, 5 6, 6 7, 7 8, 8 9, 9 10, 10 11, 11 12, 12 13;
    [A0 A1 A2]: 1 3, 2 4, 3 5, 4 6, 5 7, 6 8, 7 9, 8 10, 9 11, 10 12, 11 13, 12 14;
    [A0 A1 A2 A3]: 1 4, 2 5, 3 6, 4 7, 5 8, 6 9, 7 10, 8 11, 9 12, 10 13, 11 14, 12 15;
    [A0 A1 A2 A3 A4]: 1 5, 2 6, 3 7, 4 8, 5 9, 6 10, 7 11, 8 12, 9 13, 10 14, 11 15, 12 16;
    [A0 A1 A2 A3 A4 A5]: 1 6, 2 7, 3 8, 4 9, 5 10, 6 11, 7 12, 8 13, 9 14, 10 15, 11 16, 12 17;
}
