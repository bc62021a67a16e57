//! Arrays of many blocks, of many layouts and kinds of elements.

use ndview::prelude::*;
use ndview_tests::panic_message;

/// Numbers below 100, as good as random.
fn numbers(shape: [usize; 2], seed: u64) -> Owned<i64, (Dyn, Dyn)> {
    let mut state = seed;
    Owned::from_fn(shape, |_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as i64 % 100
    })
}

const SHAPES: [[usize; 2]; 8] = [
    [1, 1],
    [1, 33],
    [31, 1],
    [7, 5],
    [3, 700],
    [700, 3],
    [32, 64],
    [40, 130],
];

/// From nowhere to everywhere.
const BOUNDS: [i64; 6] = [100, 98, 50, 25, 1, -1];

/// What a condition selects of each of these, beside what a mask selects.
macro_rules! same_selection {
    ($([$($of:tt)+], [$($condition:tt)+];)*) => {$({
        let mask = arr!($($condition)+);
        let masked = arr!($($of)+[mask]);
        assert_eq!(arr!($($of)+[$($condition)+]), masked, stringify!($($of)+[$($condition)+]));
    })*};
}

#[test]
fn what_is_selected() {
    for shape in SHAPES {
        let (a, b) = (numbers(shape, 1), numbers(shape, 2));
        let (rows, columns) = (arr!(a[:, 0]).copy(), arr!(a[0]).copy());
        let first = arr!(b[:1]).copy();
        let small = a.astype::<f32>();
        let bytes = arr!(a % 50).astype::<u8>();
        let wide = a.astype::<i128>();
        for p in BOUNDS {
            same_selection! {
                [a], [a > p];
                [a], [(a > p) & (b > 20)];
                [a], [~(b > p)];
                [a.T], [a.T > p];
                [a.T], [b.T > p];
                [b], [rows[:, None] + columns > p];
                [b], [a - first > p - 50];
                [a], [a[:1] + b > p];
                [b[:, ::-1]], [a[:, ::-1] > p];
                [small], [small > 50.0];
                [bytes], [a > p];
                [wide], [b > p];
            }
            let mask = arr!(rows > p);
            assert_eq!(arr!(a[rows > p]), arr!(a[mask]));
            assert_eq!(arr!(a[rows > p, ::2]), arr!(a[mask, ::2]));
            let mask = arr!(columns > p);
            assert_eq!(arr!(a[:, columns > p]), arr!(a[:, mask]));
            assert_eq!(arr!(a[0, columns > p]), arr!(a[0, mask]));
        }
    }
}

#[test]
fn elements_that_are_no_numbers() {
    for shape in SHAPES {
        let numbers = numbers(shape, 3);
        let mut words = Owned::from_fn(shape, |index| numbers[index].to_string());
        let nothing = Owned::from_fn(shape, |_| ());
        for p in BOUNDS {
            let mask = arr!(numbers > p);
            assert_eq!(arr!(words[numbers > p]), arr!(words[mask]));
            assert_eq!(arr!(words.T[numbers.T > p]), arr!(words.T[mask.T]));
            assert_eq!(arr!(nothing[numbers > p]).len(), arr!(nothing[mask]).len());
        }
        arr!(words[numbers > 50] = String::from("large"));
        arr!(words[::-1, ::-1][numbers < 3] = "small".to_owned());
        for (index, word) in words.iter().enumerate() {
            let turned = numbers.as_slice()[numbers.len() - 1 - index];
            let number = numbers.as_slice()[index];
            let expected = match () {
                _ if turned < 3 => "small".to_owned(),
                _ if number > 50 => "large".to_owned(),
                _ => number.to_string(),
            };
            assert_eq!(*word, expected);
        }
    }
}

/// Does the same with a mask and a value that are there before, and compares.
macro_rules! same_assignment {
    ($array:expr, |$u:ident| $([$($place:tt)+], [$($condition:tt)+], [$($operator:tt)+] [$($value:tt)+];)*) => {$({
        let mut expected = $array;
        let $u = &expected;
        let _ = &$u;
        let (mask, value) = (arr!($($condition)+), arr!($($value)+));
        {
            let $u = &mut expected;
            arr!($($place)+[mask] $($operator)+ value);
        }
        let mut $u = $array;
        arr!($($place)+[$($condition)+] $($operator)+ $($value)+);
        let line = stringify!($($place)+[$($condition)+] $($operator)+ $($value)+);
        assert!($u == expected, "{line}");
    })*};
}

/// On each kind of elements.
macro_rules! assignments {
    ($array:expr, $beside:expr, $p:ident) => {{
        let (array, b, p) = ($array, $beside, $p);
        same_assignment! { array.copy(), |u|
            [u], [u > p], [=] [p];
            [u], [u > p], [+=] [p];
            [u], [u <= p], [-=] [u[0, 0]];
            [u], [(u > p) & (b < p)], [=] [u[-1, -1]];
            [u], [b > p], [*=] [p];
            [u], [~(u > b)], [=] [p];
            [u.T], [u.T > p], [=] [p];
            [u.T], [b.T > p], [+=] [p];
        }
    }};
}

#[test]
fn what_is_stored() {
    for shape in SHAPES {
        let (a, b) = (numbers(shape, 4), numbers(shape, 5));
        for p in BOUNDS {
            assignments!(a.copy(), b.copy(), p);
            let q = p as f64;
            assignments!(a.astype::<f64>(), b.astype::<f64>(), q);
            let q = p as f32;
            assignments!(a.astype::<f32>(), b.astype::<f32>(), q);
            let q = p as i16;
            assignments!(
                arr!(a % 10).astype::<i16>(),
                arr!(b % 10).astype::<i16>(),
                q
            );
            let q = i128::from(p);
            assignments!(a.astype::<i128>(), b.astype::<i128>(), q);
        }
    }
}

/// Each condition is of a row, whose elements lie one after the other, or do not.
#[test]
fn what_is_stored_in_rows() {
    for shape in SHAPES {
        let (a, b) = (numbers(shape, 4), numbers(shape, 5));
        let (rows, columns) = (arr!(b[:, 0]).copy(), arr!(b[0]).copy());
        for p in BOUNDS {
            same_assignment! { a.copy(), |u|
                [u], [rows > p], [=] [p];
                [u], [rows > p], [+=] [p];
                [u.T], [columns > p], [=] [p];
                [u.T], [columns > p], [*=] [p];
                [u[:, ::-1]], [rows > p], [=] [p];
                [u[:, ::2]], [rows <= p], [-=] [p];
                [u[:, 1:]], [rows <= p], [=] [p];
            }
        }
    }
}

#[test]
fn conditions_that_read_elsewhere_in_what_is_written() {
    for shape in SHAPES {
        let a = numbers(shape, 6);
        for p in BOUNDS {
            let cases: [fn(&mut Owned<i64, (Dyn, Dyn)>, i64); 8] = [
                |u, p| arr!(u[1:][u[:-1] > p] = p),
                |u, p| arr!(u[:-1][u[1:] > p] += 1),
                |u, p| arr!(u[:, 1:][u[:, :-1] > p] = -1),
                |u, p| arr!(u[:, :-1][u[:, 1:] > p] -= p),
                |u, p| arr!(u[1:, 1:][(u[:-1, :-1] > p) & (u[1:, :-1] < 50)] = p),
                |u, p| arr!(u[1:-1, 1:-1][u[:-2, 1:-1] + u[2:, 1:-1] > 2 * p] = 0),
                |u, p| arr!(u[::-1][u > p] = 0),
                |u, p| arr!(u[:, ::-1][u > p] += 2),
            ];
            let masked: [fn(&mut Owned<i64, (Dyn, Dyn)>, i64); 8] = [
                |u, p| {
                    let mask = arr!(u[:-1] > p);
                    arr!(u[1:][mask] = p)
                },
                |u, p| {
                    let mask = arr!(u[1:] > p);
                    arr!(u[:-1][mask] += 1)
                },
                |u, p| {
                    let mask = arr!(u[:, :-1] > p);
                    arr!(u[:, 1:][mask] = -1)
                },
                |u, p| {
                    let mask = arr!(u[:, 1:] > p);
                    arr!(u[:, :-1][mask] -= p)
                },
                |u, p| {
                    let mask = arr!((u[:-1, :-1] > p) & (u[1:, :-1] < 50));
                    arr!(u[1:, 1:][mask] = p)
                },
                |u, p| {
                    let mask = arr!(u[:-2, 1:-1] + u[2:, 1:-1] > 2 * p);
                    arr!(u[1:-1, 1:-1][mask] = 0)
                },
                |u, p| {
                    let mask = arr!(u > p);
                    arr!(u[::-1][mask] = 0)
                },
                |u, p| {
                    let mask = arr!(u > p);
                    arr!(u[:, ::-1][mask] += 2)
                },
            ];
            for (number, (case, masked)) in cases.iter().zip(masked).enumerate() {
                let (mut u, mut expected) = (a.copy(), a.copy());
                case(&mut u, p);
                masked(&mut expected, p);
                assert!(u == expected, "case {number} of {shape:?} above {p}");
            }
        }
    }
}

#[test]
fn nothing_is_written_where_an_operator_fails() {
    const LEN: i64 = 2000;
    let failing = "Integers to negative integer powers are not allowed.";
    let powers: Vec<i64> = (0..LEN).map(|i| (LEN - 5 - i).min(3)).collect();
    let twos = vec![2_i64; LEN as usize];
    let (all, mut a) = (vec![true; LEN as usize], twos.clone());
    let refused = panic_message(|| arr!(a[np.power(twos, powers) > 0] = 5));
    assert_eq!(refused, failing);
    assert_eq!(
        panic_message(|| arr!(a[np.power(a, powers) > 0] += 5)),
        failing
    );
    assert_eq!(panic_message(|| arr!(a[all] **= powers)), failing);
    assert_eq!(a, twos);
    let mut rows = arr!(np.ones((LEN as usize, 2)));
    let refused = panic_message(|| arr!(rows[np.power(twos, powers) > 0] = 5));
    assert_eq!((refused.as_str(), rows.sum()), (failing, 2.0 * LEN as f64));
    arr!(a[np.power(a, np.abs(powers)) > 2] = 5);
    assert_eq!(arr!(np.count_nonzero(a == 5)), LEN - 3);
}
