//! What is seldom written: vectors of complex numbers with gaps, many arrays in other orders at once, elements that are
//! larger than a block, numbers at the end of what floats hold, and what is refused of each function. NumPy's answers
//! stand in the tests.

use ndview::prelude::*;
use ndview::{Complex32, Complex64};
use ndview_tests::panic_message;

/// `i + (i % 7)j` and `2 (i % 5) - ij`, for so many `i`.
fn vectors(len: usize) -> [Owned<Complex64, Shape![_]>; 2] {
    let number = |re: usize, im: f64| Complex64::new(re as f64, im);
    [
        (0..len).map(|i| number(i, (i % 7) as f64)).collect(),
        (0..len).map(|i| number(2 * (i % 5), -(i as f64))).collect(),
    ]
}

#[test]
fn complex_vectors_with_gaps_are_multiplied() {
    let [a, b] = vectors(600);
    let (z, w) = (arr!(a[::2]), arr!(b[::-2]));
    assert_eq!(np::vdot(&z, &w), arr!(88802 - 17913696j));
    assert_eq!(arr!(z @ w), arr!(626398 - 17906504j));
    let (few, others) = (arr!(z[:3]), arr!(w[:3]));
    assert_eq!(arr!(np.dot(few, others)), arr!(3582 - 3566j));
    assert_eq!(arr!(np.vdot(few, others)), arr!(-3566 - 3582j));
    let single = |z: &Complex64| Complex32::new(z.re as f32, z.im as f32);
    let (a, b) = (a.map(single), b.map(single));
    let product = arr!(np.vdot(a[:6:2], b[::-2][:3]));
    assert_eq!(product, Complex32::new(-3566.0, -3582.0));
}

/// More leaves than there is room for on the stack, each of them in another order than the result.
#[test]
fn many_arrays_in_another_order() {
    let number = |[i, j]: [usize; 2]| (100 * i + j) as f64;
    let m: Owned<f64, Shape![_, _]> = Owned::from_fn([70, 90], number);
    let t = Owned::from_fn([90, 70], |[i, j]| number([j, i]));
    let sum = arr!(m + t.T + t.T + t.T + t.T + t.T + t.T + t.T + t.T + t.T + t.T + t.T + t.T + t.T);
    assert_eq!(sum, Owned::from_fn([70, 90], |index| 14.0 * number(index)));
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Large([u64; 100]);

#[test]
fn elements_larger_than_a_block_are_gathered() {
    let all: Vec<Large> = (0..40).map(|i| Large([i; 100])).collect();
    let a = Owned::from(all.clone());
    let places = [39, 0, -1, 7];
    let gathered = arr!(a[places]);
    assert_eq!(gathered.to_vec(), [all[39], all[0], all[39], all[7]]);
    let mask: Vec<bool> = (0..40).map(|i| i % 13 == 3).collect();
    assert_eq!(arr!(a[mask]).to_vec(), [all[3], all[16], all[29]]);
    let m = arr!(a.reshape(8, 5));
    assert_eq!(arr!(m[[1, 2], [0, 4]]).to_vec(), [all[5], all[14]]);
    assert_eq!(arr!(m.T[4, ::3]).to_vec(), [all[4], all[19], all[34]]);
}

#[test]
fn lines_to_what_is_infinite() {
    let xp = [0.0, 1.0, 2.0, 3.0];
    let at = [0.5, 1.5, 2.5, 1.0, 2.0];
    assert_eq!(
        np::interp(&at, &xp, &[0.0, np::inf, np::inf, 1.0]),
        [np::inf; 5]
    );
    let found = np::interp(
        &[0.5, 1.5, 2.5, np::nan],
        &xp,
        &[np::inf, np::inf, -np::inf, np::nan],
    );
    assert_eq!(found[0], np::inf);
    assert!(found.iter().skip(1).all(|x| x.is_nan()), "{found}");
    let far = [-np::inf, np::inf];
    assert_eq!(np::interp(&[0.5, np::inf], &far, &[1.0, 1.0]), [1.0, 1.0]);
    let ends = [Complex64::new(1.0, np::inf), Complex64::new(1.0, np::inf)];
    let value = np::interp(&[0.5], &[0.0, 1.0], &ends)[0];
    assert_eq!((value.re, value.im), (1.0, np::inf));
}

#[test]
fn complex_numbers_at_the_end() {
    let close = |a: Complex64, re: f64, im: f64| {
        assert!(
            (a.re / re - 1.0).abs() < 1e-8 && (a.im / im - 1.0).abs() < 1e-8,
            "{a}"
        );
    };
    let z = [
        Complex64::new(1.7e308, 1.7e308),
        Complex64::new(-1.7e308, 1.7e308),
    ];
    let (logs, roots) = (arr!(np.log(z)), arr!(np.sqrt(z)));
    close(logs[0], 710.07341048, std::f64::consts::FRAC_PI_4);
    close(roots[0], 1.43250882e154, 5.93364583e153);
    close(roots[1], 5.93364583e153, 1.43250882e154);
}

#[test]
fn eigenvalues_of_what_is_no_number() {
    let mut m = arr!([[1.0, 0.0], [0.0, 2.0]]);
    m[[1, 1]] = np::nan;
    let (values, vectors) = np::linalg::eigh(&m);
    assert!(values.iter().any(|x| x.is_nan()), "{values}");
    assert_eq!(vectors.shape(), [2, 2]);
    let refused = panic_message(|| drop(np::linalg::eigvals(&m)));
    assert_eq!(refused, "Array must not contain infs or NaNs");
}

/// Why each line was refused.
macro_rules! refused {
    ($($sentence:literal: $line:expr;)*) => {
        $(assert_eq!(try_arr!($line).map(drop).unwrap_err().to_string(), $sentence, stringify!($line));)*
    };
}

#[test]
#[rustfmt::skip]
fn what_is_refused() {
    let (a, none) = (Owned::from(vec![1.0, 2.0]), Owned::from(Vec::<f64>::new()));
    let (square, ragged) = (np::ones([2, 2]), Owned::from(vec![true, false, true]));
    let arrays: Vec<Owned<f64, Shape![_]>> = vec![];
    let negative = -1;
    let cube = np::ones([2, 2, 2]);
    let (nowhere, nor_there, empty) = (Vec::<isize>::new(), Vec::<isize>::new(), 0);
    let (twice, too_few) = (vec![0, 0], vec![0]);
    let nans = Owned::from(vec![np::nan; 2]);
    refused! {
        "v cannot be empty": np.polydiv(a, none);
        "Order of integral must be positive (see polyder)": np.polyint(a, negative);
        "'minlength' must not be negative": np.bincount([1], minlength = negative);
        "order must be non-negative but got -1": np.diff(a, negative);
        "need at least one array to concatenate": np.concatenate(arrays);
        "need at least one array to stack": np.stack(arrays);
        "Invalid number of FFT data points (0) specified.": np.fft.fftn(square, s = (empty, 2), axes = (0, 1));
        "at least 1 axis must be transformed": np.fft.rfftn(square, axes = nowhere);
        "at least 1 axis must be transformed": np.fft.irfftn(square, axes = nor_there);
        "repeated axis in transpose": np.transpose(square, twice);
        "axes don't match array": np.transpose(square, too_few);
        "Sorter index out of range.": np.searchsorted(a, 1.5, sorter = [5, 5]);
        "All-NaN slice encountered": np.nanargmax(nans);
        "list of clipmodes has wrong length (2 instead of 1)": np.ravel_multi_index((1,), (2,), mode = ("clip", "wrap"));
        "3-dimensional array given. Array must be two-dimensional": np.linalg.multi_dot([a, cube, a]);
        "boolean index did not match indexed array along axis 0; size of axis is 2 but size of corresponding boolean axis is 3": np.piecewise(a, [ragged], [1.0]);
    }
    assert!(np::polyadd(&none, &none).len() <= 1);
}

/// Columns of a table that is walked through as if it lay the other way, in pieces: of more rows than a piece has, of
/// more columns than fill a line, with and without gaps between them.
macro_rules! turned {
    ($($number:ty)*) => {$(
        for [columns, rows] in [[19, 1300], [9, 513], [70, 40], [8, 512], [65, 600]] {
            let number = |[i, j]: [usize; 2]| ((i * 31 + j) % 100) as $number;
            let twice = |[j, i]: [usize; 2]| (2 * ((i * 31 + j) % 100)) as $number;
            let wide = Owned::from_fn([columns, rows + 3], number);
            let near = Owned::from_fn([columns, rows], number);
            let expected = Owned::from_fn([rows, columns], twice);
            assert_eq!(arr!(wide.T[:rows] * 2), expected);
            assert_eq!(arr!(near.T * 2), expected);
        }
    )*};
}

#[test]
fn what_is_turned_is_computed_in_pieces() {
    turned!(u8 u16 f32 f64);
}

/// Updated once each, and stored in their order.
#[test]
fn many_columns_are_picked() {
    for [rows, columns, count] in [[3, 3000, 1500], [3000, 30, 20], [2, 40, 9], [700, 5, 3]] {
        let number = |[i, j]: [usize; 2]| (columns * i + j) as i64;
        let table = Owned::from_fn([rows, columns], number);
        let places: Vec<usize> = (0..count).map(|k| 7 * k % columns).collect();
        let picked = Owned::from_fn([rows, count], |[i, k]| number([i, places[k]]));
        assert_eq!(arr!(table[:, places]), picked);
        let words = table.map(|number| number.to_string());
        assert_eq!(
            arr!(words[:, places]),
            picked.map(|number| number.to_string())
        );
        let is_picked = |j: usize| places.contains(&j);
        let (mut stored, mut updated, mut filled) = (table.clone(), table.clone(), table.clone());
        arr!(stored[:, places] = -picked);
        arr!(updated[:, places] += picked);
        arr!(filled[:, places] = 7);
        let changed = |with: &dyn Fn(i64) -> i64| {
            Owned::from_fn([rows, columns], |[i, j]| match is_picked(j) {
                true => with(number([i, j])),
                false => number([i, j]),
            })
        };
        assert_eq!(stored, changed(&|x| -x));
        assert_eq!(updated, changed(&|x| 2 * x));
        assert_eq!(filled, changed(&|_| 7));
    }
    let (mut a, b, places) = (arr!([10, 20, 30]), arr!([1, 2]), [0, 2]);
    arr!(a[places] += b * 2);
    assert_eq!(a, arr!([12, 20, 34]));
}

/// Those of which one has its long axis where others have length 1.
#[test]
fn index_arrays_of_three_axes() {
    let m = Owned::from_fn([5, 6], |[i, j]| 6 * i + j);
    let (i, j) = (arr!([[[0], [3], [4]]]), arr!([[[1, 5]], [[0, 2]]]));
    let expected = Owned::from_fn([2, 3, 2], |[a, b, c]| {
        6 * [0, 3, 4][b] + [[1, 5], [0, 2]][a][c]
    });
    assert_eq!(arr!(m[i, j]), expected);
    let t = Owned::from_fn([5, 6, 2], |[i, j, k]| 12 * i + 2 * j + k);
    let with_ends = Owned::from_fn([2, 3, 2, 2], |[a, b, c, k]| 2 * expected[[a, b, c]] + k);
    assert_eq!(arr!(t[i, j]), with_ends);
}

#[test]
fn axes_are_taken_apart() {
    let cube = Owned::from_fn([4, 2, 3], |[i, j, k]| 100 * i + 10 * j + k);
    let expected = Owned::from_fn([3, 2], |[k, i]| 110 * i + k);
    assert_eq!(np::diagonal(&cube), expected);
    let chunks = cube.axis_chunks::<0>(3);
    assert_eq!((chunks.len(), chunks[1].shape()), (2, [1, 2, 3]));
    assert_eq!(chunks[1], arr!(cube[3:]));
    assert_eq!(
        panic_message(|| cube.axis_chunks::<0>(0).len()),
        "chunk size must be larger than 0."
    );
    let five = Owned::from(vec![1, 2, 3, 4, 5]);
    let uneven = "array split does not result in an equal division";
    assert_eq!(panic_message(|| np::split(&five, 2).len()), uneven);
    assert_eq!(panic_message(|| np::split(&five, 3).len()), uneven);
    let ends: Vec<usize> = np::split(&five, [2, 5]).iter().map(View::len).collect();
    assert_eq!(ends, [2, 3, 0]);
    let mut two = Owned::from(vec![1, 2]);
    assert_eq!(
        panic_message(|| two.split_axis_mut::<0>([2, 1, 2]).len()),
        "the parts of an array split for writing would overlap: the indices must ascend"
    );
}

#[test]
fn what_would_be_larger_than_memory_is_refused() {
    let one = [1_u8];
    let too_big = |message: String| assert!(message.starts_with("array is too big"), "{message}");
    too_big(panic_message(|| {
        np::broadcast_to(&one, [usize::MAX, 2]).len()
    }));
    let long = np::broadcast_to(&one, [1 << 40]);
    let windows = np::lib::stride_tricks::sliding_window_view;
    too_big(panic_message(|| windows(&long, 1 << 39).len()));
    let mut none: Owned<f64, Shape![_, _]> = np::zeros_of([0, 2]);
    too_big(panic_message(|| none.reshape([0, usize::MAX, 2]).len()));
    too_big(panic_message(|| none.reshape_mut([0, usize::MAX, 2]).len()));
    let three = Owned::from(vec![1, 2, 3]);
    assert_eq!(
        panic_message(|| np::broadcast_to(&three, [2, 4]).len()),
        "operands could not be broadcast together with remapped shapes [original->remapped]: (3,)  and requested shape (2,4)"
    );
    assert_eq!(
        np::broadcast_to(&three, [2, 3]),
        arr!([[1, 2, 3], [1, 2, 3]])
    );
}

/// Index arrays on both sides of a slice: what they pick comes first.
#[test]
fn index_arrays_around_a_slice() {
    let number = |[h, i, j, k]: [usize; 4]| 1000 * h + 100 * i + 10 * j + k;
    let t = Owned::from_fn([3, 4, 5, 6], number);
    let (i, k) = (vec![3, 0, 1], vec![5, 0, 2]);
    let picked = Owned::from_fn([3, 3, 5], |[p, h, j]| number([h, i[p], j, k[p]]));
    assert_eq!(arr!(t[:, i, :, k]), picked);
    let with_ends = Owned::from_fn([3, 4, 6], |[p, i, k]| {
        number([[2, 0, 1][p], i, [4, 1, 0][p], k])
    });
    let (h, j) = (vec![2, 0, 1], vec![4, 1, 0]);
    assert_eq!(arr!(t[h, :, j]), with_ends);
    let (mut stored, mut updated) = (t.clone(), t.clone());
    arr!(stored[:, i, :, k] = picked * 2);
    arr!(updated[:, i, :, k] += picked);
    assert_eq!(stored, updated);
    let is_picked = |[_, b, _, d]: [usize; 4]| (0..3).any(|p| i[p] == b && k[p] == d);
    let expected = Owned::from_fn([3, 4, 5, 6], |index| match is_picked(index) {
        true => 2 * number(index),
        false => number(index),
    });
    assert_eq!(stored, expected);
}

/// A target whose rows lie between one another, which reads itself.
#[test]
fn rows_between_rows_are_written_in_order() {
    let before: Vec<i64> = (0..36).map(|i| i * i).collect();
    let table = |samples: &[i64]| Owned::from_fn([10, 3], |[i, j]| samples[3 * i + 2 * j]);
    let of = |change: &dyn Fn(&mut ViewMut<'_, i64, Shape![_, _]>)| {
        let mut samples = before.clone();
        change(&mut ViewMut::try_from_slice(&mut samples, 0, [10, 3], [3, 2]).unwrap());
        table(&samples)
    };
    let old = table(&before);
    let (mut down, mut across, mut turned) = (old.clone(), old.clone(), old.clone());
    arr!(down[1:] = old[:-1] * 2);
    arr!(across[:, 1:] = old[:, :-1] + 1);
    arr!(turned[...] = old[::-1, ::-1]);
    assert_eq!(of(&|v| arr!(v[1:] = v[:-1] * 2)), down);
    assert_eq!(of(&|v| arr!(v[:, 1:] = v[:, :-1] + 1)), across);
    assert_eq!(of(&|v| arr!(v[...] = v[::-1, ::-1])), turned);
}

/// Blocks of a mask that end within a row, of rows with gaps between them.
#[test]
fn masks_end_within_rows() {
    let number = |[i, j]: [usize; 2]| (900 * i + j) as i64;
    let mut m = Owned::from_fn([5, 900], number);
    let part = arr!(m[:, :700]).copy();
    let expected: Vec<i64> = part.iter().copied().filter(|x| x % 3 == 0).collect();
    let mask = arr!(part % 3 == 0);
    assert_eq!(arr!(m[:, :700][part % 3 == 0]).to_vec(), expected);
    assert_eq!(arr!(m[:, :700][mask]).to_vec(), expected);
    let after = |change: i64| {
        Owned::from_fn([5, 900], |index| match number(index) {
            x if index[1] < 700 && x % 3 == 0 => change,
            x => x,
        })
    };
    arr!(m[:, :700][mask] = -1);
    assert_eq!(m, after(-1));
    arr!(m[:, :700][m[:, :700] < 0] = -2);
    assert_eq!(m, after(-2));
}

#[test]
fn lengths_and_iterators_are_shown_and_copied() {
    assert_eq!(format!("{:?}", (Len::<3>, Dyn(4))), "(Len<3>, Dyn(4))");
    let a = arr!([1, 2, 3]);
    let mut elements = a.iter();
    elements.next();
    assert_eq!(elements.clone().count() + elements.count(), 4);
    let mut a = a;
    let view = a.view_mut();
    assert_eq!(view.as_slice(), [1, 2, 3]);
}

/// `numpy.argsort(.., kind="stable")`, and the sum of `positions * (numpy.arange(20000) % 97)`.
#[test]
fn positions_of_short_integers_are_counted() {
    let signed: Vec<i16> = (0..20_000_i64)
        .map(|i| (i * 7919 % 4001 - 2000) as i16)
        .collect();
    let unsigned: Vec<u16> = signed.iter().map(|&x| (x + 2000) as u16).collect();
    let checked = |positions: Owned<i64, Shape![_]>| {
        assert_eq!(arr!(positions[:5]), [0, 4001, 8002, 12003, 16004]);
        let sum: i64 = positions.iter().zip(0..).map(|(p, i)| p * (i % 97)).sum();
        assert_eq!(sum, 9_591_355_562);
    };
    checked(arr!(np.argsort(signed, kind = "stable")));
    checked(arr!(np.argsort(unsigned, kind = "stable")));
}

#[test]
fn many_arrays_are_stacked_along_the_last_axis() {
    let row = |k: i64| (0..3).map(|i| i + 10 * k).collect::<Vec<i64>>();
    let rows: Vec<_> = (0..5).map(row).collect();
    let [a, b, c, d, e] = [0, 1, 2, 3, 4].map(row);
    let fours = arr!([[0, 10, 20, 30], [1, 11, 21, 31], [2, 12, 22, 32]]);
    assert_eq!(arr!(np.stack([a, b, c, d], axis = -1)), fours);
    let fives = arr!(np.stack([a, b, c, d, e], axis = -1));
    assert_eq!(fives, arr!(np.stack(rows, axis = -1)));
    assert_eq!(arr!(fives[2]), [2, 12, 22, 32, 42]);
    // Of elements that are cloned.
    let texts = rows.iter().map(|row| {
        let texts = row.iter().map(i64::to_string);
        texts.collect::<Vec<_>>()
    });
    let stacked = np::stack_with(texts.collect::<Vec<_>>(), np::Along::<-1>);
    assert_eq!(stacked.map(|text| text.parse::<i64>().unwrap()), fives);
}

#[test]
fn polynomials_are_divided_and_shown() {
    let p = arr!(np.polynomial.Polynomial([1, 2, 3.0]));
    let q = arr!(np.polynomial.Polynomial([1, 1.0]));
    let quotient = arr!(np.floor_divide(p, q));
    assert_eq!(
        format!("{quotient:?}"),
        "Polynomial([-1.,  3.], domain=[-1.,  1.], window=[-1.,  1.], symbol='x')"
    );
    assert_eq!(&p * &q, arr!(p * q));
    assert_eq!(p.partial_cmp(&p), Some(std::cmp::Ordering::Equal));
    assert_eq!(p.partial_cmp(&q), None);
    let (x, y) = p.linspace();
    assert_eq!((x.len(), y[[0]], y[[99]]), (100, 2.0, 6.0));
    let message = panic_message(|| arr!(p * *-1));
    assert_eq!(message, "Power must be a non-negative integer.");
}

/// What stands in the array need not hold what is searched for.
#[test]
fn numbers_of_wider_types_are_searched_for() {
    let few = arr!(np.array([1, 5, 250], dtype = np.uint8));
    let sought = [-1_i64, 300, 5];
    assert_eq!(arr!(np.searchsorted(few, 300)), 3);
    assert_eq!(arr!(np.searchsorted(few, sought)), [0, 3, 1]);
    assert_eq!(
        arr!(np.searchsorted(few, sought, side = "right")),
        [0, 3, 2]
    );
    let (low, n) = (-1_isize, 300_usize);
    assert_eq!(arr!(np.searchsorted(few, n)), 3);
    assert_eq!(arr!(np.searchsorted(few, low, side = "right")), 0);
}

#[test]
fn views_for_writing_change_their_shape() {
    let mut a = arr!(np.arange(6));
    let mut m = a.view_mut().into_shape([2, 3]);
    arr!(m[1, 0] = 30);
    assert_eq!(a, [0, 1, 2, 30, 4, 5]);
    let cube = arr!(np.zeros((2, 3, 4)));
    assert_eq!(cube.permute([2_i64, 0, 1].as_slice()).shape(), [4, 2, 3]);
}

#[test]
fn powers_are_not_fewer_than_none() {
    let n = -3;
    let message = panic_message(|| arr!(np.vander([1, 2], n)));
    assert_eq!(message, "negative dimensions are not allowed");
    assert_eq!(arr!(np.vander([1, 2], 0)).shape(), [2, 0]);
}
