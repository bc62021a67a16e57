//! The rows of the tables.

#![allow(
    clippy::reversed_empty_ranges,
    reason = "in `s!`, `1..-1` counts from the end"
)]

use crate::Case;
use crate::hand::{self, Matrix};
use crate::look::Seen;
use ndarray::{Array2, NewAxis, s};
use ndview::prelude::*;
use ndview_benches::clock::Competitor;
use std::hint::black_box;

const ROWS: usize = 40;
const COLUMNS: usize = 50;

/// The same matrix for each competitor.
pub struct Data {
    run_time: Owned<f64, Shape![_, _]>,
    known: Owned<f64, Shape![40, 50]>,
    hand: Matrix,
    ndarray: Array2<f64>,
    /// `[i:j, k:l]`, within the matrix.
    bounds: [isize; 4],
    /// `[i, j]`, within the matrix.
    position: [isize; 2],
}

impl Data {
    /// A matrix whose elements differ.
    pub fn new() -> Self {
        let value = |[row, column]: [usize; 2]| (row * COLUMNS + column) as f64;
        let elements = || (0..ROWS * COLUMNS).map(|n| n as f64);
        Data {
            run_time: Owned::from_fn([ROWS, COLUMNS], value),
            known: Owned::from_fn((Len::<ROWS>, Len::<COLUMNS>), value),
            hand: Matrix {
                data: elements().collect(),
                rows: ROWS,
                columns: COLUMNS,
            },
            ndarray: Array2::from_shape_fn((ROWS, COLUMNS), |(row, column)| value([row, column])),
            bounds: [3, 17, 5, 44],
            position: [7, 21],
        }
    }

    fn hidden_bounds(&self) -> [isize; 4] {
        *black_box(&self.bounds)
    }

    fn hidden_position(&self) -> [isize; 2] {
        *black_box(&self.position)
    }
}

/// One row: each competitor makes the view again and again. They must agree on it.
macro_rules! case {
    ($index:literal, ndview $ndview:expr, checked $checked:expr, unchecked $unchecked:expr, ndarray $ndarray:expr $(,)?) => {{
        let looks = [
            $ndview.look(),
            $checked.look(),
            $unchecked.look(),
            $ndarray.look(),
        ];
        for look in &looks[1..] {
            assert_eq!(&looks[0], look, "{}", $index);
        }
        Case {
            index: $index,
            competitors: vec![
                again!("ndview", $ndview),
                again!("checked", $checked),
                again!("unchecked", $unchecked),
                again!("ndarray", $ndarray),
            ],
        }
    }};
}

macro_rules! again {
    ($name:literal, $view:expr) => {
        Competitor::new($name, |times| {
            for _ in 0..times {
                black_box(&$view);
            }
        })
    };
}

/// The rows, for an array of ndview and one made by hand.
macro_rules! cases {
    ($data:ident, $array:ident, $whole:expr) => {
        vec![
            case!("[1:-1, 1:-1]",
                ndview { let a = black_box(&$data.$array); arr!(a[1:-1, 1:-1]) },
                checked hand::inner($whole),
                unchecked hand::inner_unchecked($whole),
                ndarray black_box(&$data.ndarray).slice(s![1..-1, 1..-1]),
            ),
            case!("[i:j, k:l]",
                ndview { let (a, [i, j, k, l]) = (black_box(&$data.$array), $data.hidden_bounds()); arr!(a[i:j, k:l]) },
                checked hand::block($whole, $data.hidden_bounds()),
                unchecked hand::block_unchecked($whole, $data.hidden_bounds()),
                ndarray { let [i, j, k, l] = $data.hidden_bounds(); black_box(&$data.ndarray).slice(s![i..j, k..l]) },
            ),
            case!("[1]",
                ndview { let a = black_box(&$data.$array); arr!(a[1]) },
                checked hand::row($whole),
                unchecked hand::row_unchecked($whole),
                ndarray black_box(&$data.ndarray).slice(s![1, ..]),
            ),
            case!("[:, 0]",
                ndview { let a = black_box(&$data.$array); arr!(a[:, 0]) },
                checked hand::column($whole),
                unchecked hand::column_unchecked($whole),
                ndarray black_box(&$data.ndarray).slice(s![.., 0]),
            ),
            case!("[::2, ::-1]",
                ndview { let a = black_box(&$data.$array); arr!(a[::2, ::-1]) },
                checked hand::stepped($whole),
                unchecked hand::stepped_unchecked($whole),
                ndarray black_box(&$data.ndarray).slice(s![..;2, ..;-1]),
            ),
            case!("[..., None]",
                ndview { let a = black_box(&$data.$array); arr!(a[..., None]) },
                checked hand::deeper($whole),
                unchecked hand::deeper($whole),
                ndarray black_box(&$data.ndarray).slice(s![.., .., NewAxis]),
            ),
            case!("[i, j]",
                ndview { let (a, [i, j]) = (black_box(&$data.$array), $data.hidden_position()); arr!(a[i, j]) },
                checked { let [i, j] = $data.hidden_position(); hand::element($whole, i, j) },
                // SAFETY: the position is within the matrix.
                unchecked { let [i, j] = $data.hidden_position(); unsafe { hand::element_unchecked($whole, i, j) } },
                ndarray { let [i, j] = $data.hidden_position(); black_box(&$data.ndarray)[[i as usize, j as usize]] },
            ),
            Case {
                index: "nothing",
                competitors: vec![
                    again!("ndview", black_box(&$data.$array)),
                    again!("checked", black_box(&$data.hand)),
                    again!("unchecked", black_box(&$data.hand)),
                    again!("ndarray", black_box(&$data.ndarray)),
                ],
            },
        ]
    };
}

/// On lengths known at run time.
pub fn run_time(data: &Data) -> Vec<Case<'_>> {
    cases!(data, run_time, data.hand.hidden())
}

/// On lengths that are part of the type.
pub fn known(data: &Data) -> Vec<Case<'_>> {
    cases!(data, known, hand::known::<ROWS, COLUMNS>(&data.hand.data))
}
