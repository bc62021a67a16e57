//! Every mask rank over every number of axes left. Written by `scripts/masks.py`; do not edit.

use super::mask::{covers, exceeds};

// The rank of the array; the axes covered, each with its mask's and its number; those after them.
#[rustfmt::skip]
covers! {
    1; M0 A0 0 0; ;
    2; M0 A0 0 1; ;
    3; M0 A0 0 2; ;
    4; M0 A0 0 3; ;
    5; M0 A0 0 4; ;
    6; M0 A0 0 5; ;
    2; M0 A0 0 0; B0 1;
    3; M0 A0 0 1; B0 1;
    4; M0 A0 0 2; B0 1;
    5; M0 A0 0 3; B0 1;
    6; M0 A0 0 4; B0 1;
    3; M0 A0 0 0; B0 1 B1 2;
    4; M0 A0 0 1; B0 1 B1 2;
    5; M0 A0 0 2; B0 1 B1 2;
    6; M0 A0 0 3; B0 1 B1 2;
    4; M0 A0 0 0; B0 1 B1 2 B2 3;
    5; M0 A0 0 1; B0 1 B1 2 B2 3;
    6; M0 A0 0 2; B0 1 B1 2 B2 3;
    5; M0 A0 0 0; B0 1 B1 2 B2 3 B3 4;
    6; M0 A0 0 1; B0 1 B1 2 B2 3 B3 4;
    6; M0 A0 0 0; B0 1 B1 2 B2 3 B3 4 B4 5;
    2; M0 A0 0 0 M1 A1 1 1; ;
    3; M0 A0 0 1 M1 A1 1 2; ;
    4; M0 A0 0 2 M1 A1 1 3; ;
    5; M0 A0 0 3 M1 A1 1 4; ;
    6; M0 A0 0 4 M1 A1 1 5; ;
    3; M0 A0 0 0 M1 A1 1 1; B0 2;
    4; M0 A0 0 1 M1 A1 1 2; B0 2;
    5; M0 A0 0 2 M1 A1 1 3; B0 2;
    6; M0 A0 0 3 M1 A1 1 4; B0 2;
    4; M0 A0 0 0 M1 A1 1 1; B0 2 B1 3;
    5; M0 A0 0 1 M1 A1 1 2; B0 2 B1 3;
    6; M0 A0 0 2 M1 A1 1 3; B0 2 B1 3;
    5; M0 A0 0 0 M1 A1 1 1; B0 2 B1 3 B2 4;
    6; M0 A0 0 1 M1 A1 1 2; B0 2 B1 3 B2 4;
    6; M0 A0 0 0 M1 A1 1 1; B0 2 B1 3 B2 4 B3 5;
    3; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2; ;
    4; M0 A0 0 1 M1 A1 1 2 M2 A2 2 3; ;
    5; M0 A0 0 2 M1 A1 1 3 M2 A2 2 4; ;
    6; M0 A0 0 3 M1 A1 1 4 M2 A2 2 5; ;
    4; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2; B0 3;
    5; M0 A0 0 1 M1 A1 1 2 M2 A2 2 3; B0 3;
    6; M0 A0 0 2 M1 A1 1 3 M2 A2 2 4; B0 3;
    5; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2; B0 3 B1 4;
    6; M0 A0 0 1 M1 A1 1 2 M2 A2 2 3; B0 3 B1 4;
    6; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2; B0 3 B1 4 B2 5;
    4; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2 M3 A3 3 3; ;
    5; M0 A0 0 1 M1 A1 1 2 M2 A2 2 3 M3 A3 3 4; ;
    6; M0 A0 0 2 M1 A1 1 3 M2 A2 2 4 M3 A3 3 5; ;
    5; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2 M3 A3 3 3; B0 4;
    6; M0 A0 0 1 M1 A1 1 2 M2 A2 2 3 M3 A3 3 4; B0 4;
    6; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2 M3 A3 3 3; B0 4 B1 5;
    5; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2 M3 A3 3 3 M4 A4 4 4; ;
    6; M0 A0 0 1 M1 A1 1 2 M2 A2 2 3 M3 A3 3 4 M4 A4 4 5; ;
    6; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2 M3 A3 3 3 M4 A4 4 4; B0 5;
    6; M0 A0 0 0 M1 A1 1 1 M2 A2 2 2 M3 A3 3 3 M4 A4 4 4 M5 A5 5 5; ;
}

// The axes of the mask; the fewer that are left; indices in all, as written and as counted.
#[rustfmt::skip]
exceeds! {
    [M0] []: 1 1, 2 2, 3 3, 4 4, 5 5, 6 6;
    [M0 M1] []: 1 2, 2 3, 3 4, 4 5, 5 6, 6 7;
    [M0 M1] [A0]: 1 2, 2 3, 3 4, 4 5, 5 6, 6 7;
    [M0 M1 M2] []: 1 3, 2 4, 3 5, 4 6, 5 7, 6 8;
    [M0 M1 M2] [A0]: 1 3, 2 4, 3 5, 4 6, 5 7, 6 8;
    [M0 M1 M2] [A0 A1]: 1 3, 2 4, 3 5, 4 6, 5 7, 6 8;
    [M0 M1 M2 M3] []: 1 4, 2 5, 3 6, 4 7, 5 8, 6 9;
    [M0 M1 M2 M3] [A0]: 1 4, 2 5, 3 6, 4 7, 5 8, 6 9;
    [M0 M1 M2 M3] [A0 A1]: 1 4, 2 5, 3 6, 4 7, 5 8, 6 9;
    [M0 M1 M2 M3] [A0 A1 A2]: 1 4, 2 5, 3 6, 4 7, 5 8, 6 9;
    [M0 M1 M2 M3 M4] []: 1 5, 2 6, 3 7, 4 8, 5 9, 6 10;
    [M0 M1 M2 M3 M4] [A0]: 1 5, 2 6, 3 7, 4 8, 5 9, 6 10;
    [M0 M1 M2 M3 M4] [A0 A1]: 1 5, 2 6, 3 7, 4 8, 5 9, 6 10;
    [M0 M1 M2 M3 M4] [A0 A1 A2]: 1 5, 2 6, 3 7, 4 8, 5 9, 6 10;
    [M0 M1 M2 M3 M4] [A0 A1 A2 A3]: 1 5, 2 6, 3 7, 4 8, 5 9, 6 10;
    [M0 M1 M2 M3 M4 M5] []: 1 6, 2 7, 3 8, 4 9, 5 10, 6 11;
    [M0 M1 M2 M3 M4 M5] [A0]: 1 6, 2 7, 3 8, 4 9, 5 10, 6 11;
    [M0 M1 M2 M3 M4 M5] [A0 A1]: 1 6, 2 7, 3 8, 4 9, 5 10, 6 11;
    [M0 M1 M2 M3 M4 M5] [A0 A1 A2]: 1 6, 2 7, 3 8, 4 9, 5 10, 6 11;
    [M0 M1 M2 M3 M4 M5] [A0 A1 A2 A3]: 1 6, 2 7, 3 8, 4 9, 5 10, 6 11;
    [M0 M1 M2 M3 M4 M5] [A0 A1 A2 A3 A4]: 1 6, 2 7, 3 8, 4 9, 5 10, 6 11;
}
