//! Reductions with every instruction set, beside the plainest loops.

use crate::array::Owned;
use crate::instruction_set::tests::on_each_instruction_set;

/// NumPy's pairwise sum, as its documentation describes it.
fn pairwise(values: &[f64]) -> f64 {
    if values.len() > 128 {
        let half = values.len() / 2;
        let (front, back) = values.split_at(half - half % 8);
        return pairwise(front) + pairwise(back);
    }
    let eights = values.len() / 8 * 8;
    let mut sum = 0.0;
    if eights > 0 {
        let eight = |lane: usize| {
            let lane = values[..eights].iter().skip(lane).step_by(8);
            lane.copied().reduce(|sum, x| sum + x).unwrap_or(0.0)
        };
        sum = ((eight(0) + eight(1)) + (eight(2) + eight(3)))
            + ((eight(4) + eight(5)) + (eight(6) + eight(7)));
    }
    values[eights..].iter().fold(sum, |sum, x| sum + x)
}

fn lens() -> impl Iterator<Item = usize> {
    let step = if cfg!(miri) { 37 } else { 1 };
    let long: &[usize] = match cfg!(miri) {
        true => &[1025],
        false => &[1000, 1023, 1024, 1025, 2049, 5000],
    };
    (1..300).step_by(step).chain(long.iter().copied())
}

/// Numbers of different sizes and signs.
fn floats(len: usize) -> Vec<f64> {
    (0..len)
        .map(|i| ((i * 7919) % 1009) as f64 / 7.0 - 70.0 + (i % 3) as f64 * 1e6)
        .collect()
}

#[test]
fn sums_of_floats_are_pairwise() {
    on_each_instruction_set(|| {
        for len in lens() {
            let values = floats(len);
            let expected = pairwise(&values);
            assert_eq!(
                Owned::from(values).sum().to_bits(),
                expected.to_bits(),
                "{len}"
            );
        }
    });
}

#[test]
fn sums_are_the_same_whatever_the_instructions() {
    let bits = core::cell::RefCell::new(Vec::new());
    on_each_instruction_set(|| {
        let mut found = Vec::new();
        for len in lens() {
            let a = Owned::from(floats(len));
            let single = Owned::from(floats(len).iter().map(|&x| x as f32).collect::<Vec<_>>());
            found.extend([a.var().to_bits(), u64::from(single.sum().to_bits())]);
        }
        for side in (1..140).step_by(if cfg!(miri) { 29 } else { 1 }) {
            let m = Owned::from_shape_vec([side, side], floats(side * side)).unwrap();
            // Elements with gaps between them; lanes that are shorter than what is added together.
            let block = m.diagonal();
            found.extend([m.sum().to_bits(), block.sum().to_bits()]);
            found.extend(m.along::<1>().sum().iter().map(|sum| sum.to_bits()));
        }
        let mut all = bits.borrow_mut();
        if all.is_empty() {
            *all = found;
        } else {
            assert_eq!(*all, found);
        }
    });
}

#[test]
fn integers_and_bools_are_folded_in_any_order() {
    on_each_instruction_set(|| {
        for len in lens() {
            let values: Vec<u8> = (0..len).map(|i| (i * 73 % 256) as u8).collect();
            let a = Owned::from(values.clone());
            let sum: u64 = values.iter().map(|&x| u64::from(x)).sum();
            let count = values.iter().filter(|&&x| x != 0).count();
            assert_eq!((a.sum(), a.count_nonzero()), (sum, count as i64), "{len}");
            assert_eq!(Some(a.max()), values.iter().copied().max());
            assert_eq!(Some(a.min()), values.iter().copied().min());
            assert_eq!((a.any(), a.all()), (count > 0, count == len));
        }
    });
}

#[test]
fn extremes_are_found_wherever_they_are() {
    on_each_instruction_set(|| {
        for len in lens() {
            let step = (len / if cfg!(miri) { 3 } else { 20 }).max(1);
            for place in (0..len).step_by(step) {
                let mut values = vec![0.5; len];
                values[place] = 2.0;
                let mut a = Owned::from(values);
                assert_eq!(
                    (a.max(), a.argmax(), a.min()),
                    (2.0, place as i64, if len == 1 { 2.0 } else { 0.5 })
                );
                a[[place]] = -2.0;
                assert_eq!((a.min(), a.argmin()), (-2.0, place as i64));
                a[[place]] = f64::NAN;
                assert!(a.max().is_nan() && a.min().is_nan());
                assert_eq!((a.argmax(), a.argmin()), (place as i64, place as i64));
            }
        }
    });
}

/// Where the first is that none is better than, as a loop finds it: the first that is not a number, or, if
/// `passes_over` those, the first among the others.
fn first_extreme<T: PartialOrd + Copy>(
    values: impl Iterator<Item = T>,
    is_better: impl Fn(T, T) -> bool,
    passes_over: bool,
) -> i64 {
    let is_odd = |x: T| x.partial_cmp(&x).is_none();
    let mut found: Option<(usize, T)> = None;
    for (place, x) in values
        .enumerate()
        .filter(|&(_, x)| !(passes_over && is_odd(x)))
    {
        let replaces = |best: T| !is_odd(best) && (is_odd(x) || is_better(x, best));
        if found.is_none_or(|(_, best)| replaces(best)) {
            found = Some((place, x));
        }
    }
    found.map_or(-1, |(place, _)| place as i64)
}

/// The places of the extremes of rows and columns of a table, beside those that loops find.
macro_rules! places_of_extremes {
    ($($type:ty, $of:expr;)*) => {$(
        for (rows, columns) in [(3, 40), (50, 64), (2, 65), (17, 130), (33, 100), (300, 70), (5, 1100)] {
            let values: Vec<$type> = (0..rows * columns).map(|i| $of((i * 7919 + i / 61) % 251)).collect();
            let table = Owned::from_shape_vec([rows, columns], values.clone()).unwrap();
            let row = |row: usize| values[row * columns..][..columns].iter().copied();
            let column = |column: usize| values.iter().copied().skip(column).step_by(columns);
            let (less, more) = (|x, best| x < best, |x, best| x > best);
            let of_columns = |is_better: fn($type, $type) -> bool| -> Vec<i64> {
                (0..columns).map(|at| first_extreme(column(at), is_better, false)).collect()
            };
            let of_rows = |is_better: fn($type, $type) -> bool| -> Vec<i64> {
                (0..rows).map(|at| first_extreme(row(at), is_better, false)).collect()
            };
            assert_eq!(table.along::<0>().argmin().to_vec(), of_columns(less), "{rows} x {columns}");
            assert_eq!(table.along::<0>().argmax().to_vec(), of_columns(more), "{rows} x {columns}");
            assert_eq!(table.along::<1>().argmin().to_vec(), of_rows(less), "{rows} x {columns}");
            assert_eq!(table.along::<1>().argmax().to_vec(), of_rows(more), "{rows} x {columns}");
            let flipped = arr!(table.T);
            assert_eq!(flipped.along::<1>().argmax().to_vec(), of_columns(more));
            assert_eq!(table.argmax(), first_extreme(values.iter().copied(), more, false));
            assert_eq!(table.argmin(), first_extreme(values.iter().copied(), less, false));
        }
    )*};
}

#[test]
fn the_first_of_equal_extremes_is_found() {
    if cfg!(miri) {
        return;
    }
    on_each_instruction_set(|| {
        places_of_extremes! {
            f64, |i| if i == 250 { f64::NAN } else { i as f64 - 100.0 };
            f64, |i| (i % 3) as f64 * -0.0;
            f32, |i| if i == 7 { f32::NAN } else { (i / 2) as f32 };
            f32, |i| i as f32;
            u8, |i| i as u8;
            i16, |i| i as i16 - 90;
            i32, |i| i as i32 - 90;
            i64, |i| i as i64 - 90;
            u64, |i| i as u64 + (1 << 63) - 90;
            bool, |i| i % 50 == 49;
        }
    });
}

#[test]
fn what_is_not_a_number_is_passed_over() {
    on_each_instruction_set(|| {
        for len in lens() {
            let values: Vec<f64> = floats(len)
                .into_iter()
                .enumerate()
                .map(|(i, x)| if i % 3 == 0 { f64::NAN } else { x })
                .collect();
            let a = Owned::from(values.clone());
            let all = || a.along_all();
            let (less, more) = (|x, best| x < best, |x, best| x > best);
            if len == 1 {
                assert!(all().nanmax().is_nan() && all().nanmin().is_nan());
                continue;
            }
            let place = |place: i64| values[place as usize];
            let (least, most) = (
                first_extreme(values.iter().copied(), less, true),
                first_extreme(values.iter().copied(), more, true),
            );
            assert_eq!(
                (all().nanmin(), all().nanmax()),
                (place(least), place(most)),
                "{len}"
            );
            assert_eq!(
                (all().nanargmin(), all().nanargmax()),
                (least, most),
                "{len}"
            );
        }
    });
}

#[test]
fn many_are_counted_whatever_their_width() {
    let len = if cfg!(miri) { 700 } else { 200_001 };
    let is_true = |i: &usize| i % 7 != 3;
    let count = (0..len).filter(is_true).count() as i64;
    macro_rules! counted {
        ($($type:ty)*) => {$(
            let a: Vec<$type> = (0..len).map(|i| <$type>::from(u8::from(is_true(&i)))).collect();
            assert_eq!(Owned::from(a).count_nonzero(), count);
        )*};
    }
    on_each_instruction_set(|| {
        counted!(u8 i16 u32 i64 f32 f64);
    });
}

#[test]
fn one_of_many_decides_any_and_all() {
    on_each_instruction_set(|| {
        for len in lens() {
            for place in [0, len / 2, len - 1] {
                let mut a = Owned::from(vec![0_i32; len]);
                assert!(!a.any());
                a[[place]] = 5;
                assert!(a.any());
                let mut a = Owned::from(vec![7_i32; len]);
                assert!(a.all());
                a[[place]] = 0;
                assert!(!a.all());
            }
        }
    });
}

#[test]
fn columns_are_added_from_the_top() {
    on_each_instruction_set(|| {
        for (rows, columns) in [(1, 5), (7, 3), (8, 64), (9, 33), (100, 17), (16, 1)] {
            let values = floats(rows * columns);
            let column = |column: usize| values.iter().skip(column).step_by(columns).sum::<f64>();
            let expected: Vec<f64> = (0..columns).map(column).collect();
            let a = Owned::from_shape_vec([rows, columns], values.clone()).unwrap();
            assert_eq!(
                a.along::<0>().sum().to_vec(),
                expected,
                "{rows} x {columns}"
            );
        }
    });
}
