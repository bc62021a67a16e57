//! Sorts beside those of the standard library, in NumPy's order.

use super::{positions, select, select_positions, sort, sort_positions};
use crate::instruction_set::tests::on_each_instruction_set;
use core::cmp::Ordering;

/// Numbers that look random.
fn random(len: usize, seed: u64) -> impl Iterator<Item = u64> {
    let mut state = seed | 1;
    (0..len).map(move |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    })
}

/// At and around the sizes of vectors, of what is sorted in registers, and of what is divided.
const LENS: &[usize] = if cfg!(miri) {
    &[0, 1, 8, 31, 65, 300]
} else {
    &[0, 1, 2, 7, 8, 16, 31, 63, 64, 65, 129, 300, 1_100, 6_000]
};

fn numpy<T: PartialOrd>(a: &T, b: &T) -> Ordering {
    #[allow(clippy::eq_op, reason = "`nan` is what differs from itself")]
    a.partial_cmp(b).unwrap_or_else(|| (a != a).cmp(&(b != b)))
}

/// Sorts, selects and finds the positions of numbers; `bits` tells them from each other.
fn is_sorted_as_numpy_does<T>(numbers: &[T])
where
    T: PartialOrd + Copy + core::fmt::Debug,
{
    let equal = |a: &[T], b: &[T]| a.iter().zip(b).all(|(a, b)| numpy(a, b).is_eq());
    let mut expected = numbers.to_vec();
    expected.sort_by(numpy);
    let mut sorted = numbers.to_vec();
    assert_eq!(sort(&mut sorted), Some(()));
    assert!(
        equal(&sorted, &expected),
        "{:?}",
        &sorted[..sorted.len().min(70)]
    );
    let mut stable: Vec<i64> = (0..numbers.len() as i64).collect();
    stable.sort_by(|&a, &b| numpy(&numbers[a as usize], &numbers[b as usize]));
    let mut found = vec![-1];
    assert_eq!(positions(numbers, &mut found), Some(()));
    assert_eq!((found[0], &found[1..]), (-1, &stable[..]));
    // From another order, of short numbers alone.
    let backwards: Vec<i64> = (0..numbers.len() as i64).rev().collect();
    let mut found = backwards.clone();
    let is_short = sort_positions(numbers, &mut found).is_some();
    assert_eq!(is_short, size_of::<T>() <= 2);
    let mut expected_positions = backwards;
    if is_short {
        expected_positions.sort_by(|&a, &b| numpy(&numbers[a as usize], &numbers[b as usize]));
    }
    assert_eq!(found, expected_positions);
    for position in [0, numbers.len() / 2, numbers.len().saturating_sub(1)] {
        if numbers.is_empty() {
            break;
        }
        let mut selected = numbers.to_vec();
        assert_eq!(select(&mut selected, position), Some(()));
        let (before, rest) = selected.split_at(position);
        let element = rest[0];
        assert!(numpy(&element, &expected[position]).is_eq());
        assert!(before.iter().all(|other| numpy(other, &element).is_le()));
        assert!(rest.iter().all(|other| numpy(other, &element).is_ge()));
        let mut places: Vec<i64> = (0..numbers.len() as i64).collect();
        assert_eq!(select_positions(numbers, &mut places, position), Some(()));
        let at = |place: &i64| &numbers[*place as usize];
        let (before, rest) = places.split_at(position);
        let element = at(&rest[0]);
        assert!(numpy(element, &expected[position]).is_eq());
        assert!(before.iter().all(|place| numpy(at(place), element).is_le()));
        assert!(rest.iter().all(|place| numpy(at(place), element).is_ge()));
        // Of some positions: those behind.
        let behind = &mut places[position + 1..];
        let middle = behind.len() / 2;
        if !behind.is_empty() {
            assert_eq!(select_positions(numbers, behind, middle), Some(()));
            let element = at(&places[position + 1 + middle]);
            assert!(numpy(element, &expected[position + 1 + middle]).is_eq());
        }
        places.sort_unstable();
        assert!(places.iter().copied().eq(0..numbers.len() as i64));
        selected.sort_by(numpy);
        assert!(equal(&selected, &expected), "nothing is lost");
    }
}

#[test]
fn integers() {
    on_each_instruction_set(|| {
        for &len in LENS {
            let all = || random(len, 7);
            is_sorted_as_numpy_does(&all().map(|x| x as i64).collect::<Vec<_>>());
            is_sorted_as_numpy_does(&all().collect::<Vec<u64>>());
            is_sorted_as_numpy_does(&all().map(|x| x as i32).collect::<Vec<_>>());
            is_sorted_as_numpy_does(&all().map(|x| (x % 5) as u32).collect::<Vec<_>>());
            is_sorted_as_numpy_does(&all().map(|x| x as i16).collect::<Vec<_>>());
            is_sorted_as_numpy_does(&all().map(|x| (x % 100) as i16).collect::<Vec<_>>());
            is_sorted_as_numpy_does(&all().map(|x| x as u8).collect::<Vec<_>>());
            is_sorted_as_numpy_does(&all().map(|x| x as i8).collect::<Vec<_>>());
            is_sorted_as_numpy_does(&all().map(|x| x % 3 == 0).collect::<Vec<_>>());
        }
        is_sorted_as_numpy_does(&random(6_000, 5).map(|x| x as u16).collect::<Vec<_>>());
    });
}

/// Negative zeros come first, and none is lost.
fn keeps_signs_of_zeros(numbers: &[f64]) {
    let mut sorted = numbers.to_vec();
    sort(&mut sorted);
    let mut expected: Vec<f64> = numbers.iter().copied().filter(|x| !x.is_nan()).collect();
    expected.sort_by(f64::total_cmp);
    let bits = |numbers: &[f64]| numbers.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
    assert_eq!(bits(&sorted[..expected.len()]), bits(&expected));
}

#[test]
fn floats() {
    on_each_instruction_set(|| {
        for &len in LENS {
            let special = [
                f64::NAN,
                -f64::NAN,
                f64::INFINITY,
                f64::NEG_INFINITY,
                0.0,
                -0.0,
                1e-310,
            ];
            let number = |x: u64| match special.get((x % 40) as usize) {
                Some(&special) => special,
                None => (x as i64 as f64) * 1e-300_f64.powi((x % 3) as i32 - 1),
            };
            let numbers: Vec<f64> = random(len, 11).map(number).collect();
            is_sorted_as_numpy_does(&numbers);
            keeps_signs_of_zeros(&numbers);
            is_sorted_as_numpy_does(&numbers.iter().map(|&x| x as f32).collect::<Vec<_>>());
        }
    });
}

#[test]
fn patterns() {
    on_each_instruction_set(|| {
        let len = 5_000;
        let patterns: [fn(i64, i64) -> i64; 8] = [
            |_, _| 4,
            |x, _| x,
            |x, len| len - x,
            |x, _| x % 2,
            |x, len| (x - len / 2).abs(),
            |x, _| x * x % 1_000,
            |x, _| if x == 17 { -1 } else { 5 },
            |x, _| 1 << (x % 63),
        ];
        for pattern in patterns {
            is_sorted_as_numpy_does(&(0..len).map(|x| pattern(x, len)).collect::<Vec<_>>());
            is_sorted_as_numpy_does(&(0..len).map(|x| pattern(x, len) as f32).collect::<Vec<_>>());
        }
    });
}

#[test]
fn what_is_no_number_is_left_alone() {
    let mut words = ["b", "a"];
    assert_eq!(sort(&mut words), None);
    assert_eq!(
        (words, positions(&words, &mut Vec::new())),
        (["b", "a"], None)
    );
}
