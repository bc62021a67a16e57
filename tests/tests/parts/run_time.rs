//! `try_arr!` against lists of all positions.

use ndview::Error;
use ndview::prelude::*;
use std::collections::BTreeSet;

type Bounds = (isize, isize, isize);

/// Every slice with bounds within +-limit and steps within +-3.
fn all_bounds(limit: isize) -> Vec<Bounds> {
    let mut all = Vec::new();
    for step in [-3, -2, -1, 1, 2, 3] {
        for start in -limit..=limit {
            all.extend((-limit..=limit).map(|stop| (start, stop, step)));
        }
    }
    all
}

/// The positions of a slice of an axis, one by one.
fn positions(len: usize, (start, stop, step): Bounds) -> BTreeSet<usize> {
    let positions = Owned::from((0..len).collect::<Vec<_>>());
    arr!(positions[start:stop:step]).iter().copied().collect()
}

/// A deterministic sequence of numbers.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % sides
    }

    /// The bounds of a slice, which few times takes nothing.
    fn bounds(&mut self, len: usize) -> Bounds {
        let bound = |dice: &mut Self| dice.throw(2 * len + 5) as isize - len as isize - 2;
        loop {
            let step = [-3, -2, -1, 1, 1, 1, 2, 3][self.throw(8)];
            let bounds = (bound(self), bound(self), step);
            if self.throw(20) == 0 || len == 0 || !positions(len, bounds).is_empty() {
                return bounds;
            }
        }
    }
}

#[test]
fn every_pair_of_slices_of_short_axes() {
    let (mut apart, mut together) = (0, 0);
    for len in 0..=7_usize {
        // Bounds beyond the axis are clipped: one more than its length is as good as any.
        let all: Vec<_> = all_bounds(len as isize + 1)
            .into_iter()
            .map(|bounds| (bounds, positions(len, bounds)))
            .collect();
        let mut array = vec![0_u8; len];
        for (number, ((i, j, k), one)) in all.iter().enumerate() {
            // Not every pair of the long axes, but each slice with many others.
            for ((p, q, r), other) in
                all.iter()
                    .skip(number % 5)
                    .step_by(if len > 4 { 5 } else { 1 })
            {
                let result = try_arr!(&mut array[i:j:k], &array[p:q:r]);
                let expected = one.is_disjoint(other);
                assert_eq!(
                    result.is_ok(),
                    expected,
                    "{len} [{i}:{j}:{k}] [{p}:{q}:{r}]"
                );
                apart += usize::from(expected);
                together += usize::from(!expected);
            }
        }
    }
    assert!(apart > 100_000 && together > 50_000, "{apart} {together}");
}

#[test]
fn blocks_of_matrices() {
    let mut dice = Dice(1);
    let mut apart = 0;
    for _ in 0..20_000 {
        let (rows, columns) = (dice.throw(6), dice.throw(7));
        let mut m = Owned::from_fn([rows, columns], |_| 0_u16);
        let [(a, b, c), (d, e, f)] = [dice.bounds(rows), dice.bounds(columns)];
        let [(i, j, k), (p, q, r)] = [dice.bounds(rows), dice.bounds(columns)];
        let disjoint = |len, one, other| positions(len, one).is_disjoint(&positions(len, other));
        let expected =
            disjoint(rows, (a, b, c), (i, j, k)) || disjoint(columns, (d, e, f), (p, q, r));
        let result = try_arr!(&m[a:b:c, d:e:f], &mut m[i:j:k, p:q:r]);
        assert_eq!(result.is_ok(), expected, "{rows} x {columns}");
        apart += usize::from(expected);
    }
    assert!((4_000..17_000).contains(&apart), "{apart}");
}

#[test]
fn cuboids_with_integers_and_parts_of_parts() {
    let mut dice = Dice(2);
    let mut apart = 0;
    for _ in 0..5_000 {
        let lens = [1 + dice.throw(2), 1 + dice.throw(4), 1 + dice.throw(5)];
        let mut a = Owned::from_fn(lens, |_| 0_u8);
        let [i, j] = [dice.throw(lens[0]), dice.throw(lens[0])];
        let [(b, c, d), (e, f, g), (p, q, r)] = [
            dice.bounds(lens[1]),
            dice.bounds(lens[2]),
            dice.bounds(lens[2]),
        ];
        let disjoint = |len, one, other| positions(len, one).is_disjoint(&positions(len, other));
        // In the second part, the columns are indexed in a list of their own.
        let rows = positions(lens[1], (b, c, d));
        let expected = i != j || rows.is_empty() || disjoint(lens[2], (e, f, g), (p, q, r));
        let result = try_arr!(&mut a[i, b:c:d, e:f:g], &mut a[j][:, p:q:r]);
        assert_eq!(result.is_ok(), expected, "{lens:?}");
        apart += usize::from(expected);
    }
    assert!((1_000..4_500).contains(&apart), "{apart}");
}

#[test]
fn the_error_names_the_pair() {
    let mut a = arr!([0, 1, 2, 3, 4, 5]);
    let (i, j) = (2, 4);
    let error = try_arr!(&mut a[:i], &mut a[j:], &a[j - 1:]).unwrap_err();
    assert_eq!(
        error,
        Error::Overlap {
            one: "a[j:]",
            other: "a[j - 1:]"
        }
    );
    assert_eq!(
        error.to_string(),
        "`a[j - 1:]` overlaps `a[j:]`: they cannot be borrowed together, one of them for writing"
    );
    // Parts that are only read may overlap each other.
    assert!(try_arr!(&mut a[:i], &a[j:], &a[j - 1:]).is_ok());
}

#[test]
fn an_index_out_of_bounds_is_an_error_as_anywhere() {
    let mut m = Owned::from_fn([2, 3], |_| 0);
    let i = 2;
    let error = try_arr!(&mut m[0], &mut m[i]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "index 2 is out of bounds for axis 0 with size 2"
    );
    let message = ndview_tests::panic_message(|| {
        let (mut one, _) = arr!(&mut m[0, :2], &mut m[i, 2:]);
        one.fill(0);
    });
    assert_eq!(message, "index 2 is out of bounds for axis 0 with size 2");
}

#[test]
fn elements_without_size_share_nothing() {
    let mut units = vec![(); 5];
    assert!(try_arr!(&mut units[1:], &mut units[:3]).is_ok());
}
