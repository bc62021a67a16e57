//! Elements that are picked from each of several rows: few or many, of rows that lie close or far from each other.

use ndview::prelude::*;

/// Numbers of picks at which they are taken in another way.
const COUNTS: [usize; 7] = [0, 1, 4, 8, 9, 300, 1100];

/// Columns that jump about, some of them twice.
fn columns(count: usize, of: usize) -> Vec<i64> {
    let jump = |number: usize| (number * 7 % (2 * of)) as i64 - of as i64;
    (0..count).map(jump).collect()
}

fn position(column: i64, of: usize) -> usize {
    (column + if column < 0 { of as i64 } else { 0 }) as usize
}

#[test]
fn of_rows() {
    for (rows, count) in [0, 1, 3, 1500]
        .into_iter()
        .flat_map(|rows| COUNTS.map(|count| (rows, count)))
    {
        if rows * count > 100_000 {
            continue;
        }
        const WIDTH: usize = 11;
        let a = Owned::from_fn([rows, WIDTH], |[i, j]| (i * WIDTH + j) as i64);
        let picked = columns(count, WIDTH);
        let values = Owned::from_fn([rows, count], |[i, k]| -((i * count + k) as i64) - 1);
        let places = || (0..rows).flat_map(|i| (0..count).map(move |k| (i, k)));
        let taken = arr!(a[:, picked]);
        assert_eq!(taken.shape(), [rows, count]);
        for (i, k) in places() {
            assert_eq!(taken[[i, k]], a[[i, position(picked[k], WIDTH)]]);
        }
        let (mut stored, mut added, mut filled) = (a.copy(), a.copy(), a.copy());
        let (mut to_store, mut to_add, mut to_fill) = (a.copy(), a.copy(), a.copy());
        arr!(stored[:, picked] = values);
        arr!(added[::-1, picked] += values);
        arr!(filled[:, picked] = 5);
        for (i, k) in places() {
            let j = position(picked[k], WIDTH);
            to_store[[i, j]] = values[[i, k]];
            // What is picked twice is read before it is written, as in NumPy.
            to_add[[rows - 1 - i, j]] = a[[rows - 1 - i, j]] + values[[i, k]];
            to_fill[[i, j]] = 5;
        }
        assert!(stored == to_store, "{rows} rows, {count} columns");
        assert!(added == to_add, "{rows} rows, {count} columns");
        assert!(filled == to_fill, "{rows} rows, {count} columns");
    }
}

#[test]
fn of_rows_that_are_not_equally_far_from_each_other() {
    for count in COUNTS {
        let a = Owned::from_fn([3, 5, 7], |[i, j, k]| (35 * i + 7 * j + k) as i64);
        let picked = columns(count, 7);
        let names = Owned::from_fn([3, 5, 7], |index| a[index].to_string());
        let taken = arr!(a[:, ::2, picked]);
        let words = arr!(names[:, ::2, picked]);
        let (mut stored, mut expected) = (a.copy(), a.copy());
        let values = Owned::from_fn([3, 3, count], |[i, j, k]| {
            1000 + (100 * i + 10 * j + k) as i64
        });
        arr!(stored[:, ::2, picked] = values);
        for (i, j, k) in (0..9).flat_map(|row| (0..count).map(move |k| (row / 3, row % 3, k))) {
            let place = [i, 2 * j, position(picked[k], 7)];
            assert_eq!(taken[[i, j, k]], a[place]);
            assert_eq!(words[[i, j, k]], names[place]);
            expected[place] = values[[i, j, k]];
        }
        assert!(stored == expected, "{count} columns");
    }
}
