//! Every assignment whose two sides lie in one array, against "the right-hand side is copied first".

use ndview::prelude::*;
use ndview_tests::counted;

/// Start, stop and step of a slice that takes `length` positions.
#[derive(Clone, Copy, Debug)]
struct Section {
    start: isize,
    stop: isize,
    step: isize,
    length: usize,
}

impl Section {
    /// The positions that the slice takes.
    fn positions(self) -> impl Iterator<Item = usize> + Clone {
        (0..self.length as isize).map(move |k| (self.start + k * self.step) as usize)
    }
}

/// Every slice of an axis that takes something, once for each step.
fn sections(axis: usize, largest_step: isize) -> Vec<Section> {
    let axis = axis as isize;
    let mut sections = Vec::new();
    for step in (-largest_step..=largest_step).filter(|step| *step != 0) {
        for start in 0..axis {
            let mut last = start;
            while (0..axis).contains(&last) {
                let after = last + step;
                // Below 0 a stop would count from the end; this one lies before the start.
                let stop = if after < 0 { -axis - 1 } else { after };
                let length = ((last - start) / step + 1) as usize;
                sections.push(Section {
                    start,
                    stop,
                    step,
                    length,
                });
                last = after;
            }
        }
    }
    sections
}

#[test]
fn every_pair_of_slices_of_one_axis() {
    const N: usize = 7;
    let sections = sections(N, 3);
    let mut pairs = 0;
    for to in &sections {
        for from in sections
            .iter()
            .filter(|from| from.length == to.length || from.length == 1)
        {
            pairs += 1;
            let Section {
                start: i,
                stop: j,
                step: k,
                ..
            } = *to;
            let Section {
                start: p,
                stop: q,
                step: r,
                ..
            } = *from;
            let before = counted::<(Len<N>,)>();
            let (mut stored, mut added) = (before.clone(), before.clone().into_erased());
            arr!(stored[i:j:k] = stored[p:q:r]);
            arr!(added[i:j:k] += added[p:q:r]);
            let (mut expected_stored, mut expected_added) = (before.to_vec(), before.to_vec());
            for (position, value) in to.positions().zip(from.positions().cycle()) {
                expected_stored[position] = value as i64;
                expected_added[position] += value as i64;
            }
            assert_eq!(
                stored.to_vec(),
                expected_stored,
                "a[{i}:{j}:{k}] = a[{p}:{q}:{r}]"
            );
            assert_eq!(
                added.to_vec(),
                expected_added,
                "a[{i}:{j}:{k}] += a[{p}:{q}:{r}]"
            );
        }
    }
    assert!(pairs > 1000, "only {pairs} pairs");
}

#[test]
fn every_pair_of_blocks_of_a_matrix_and_of_its_transpose() {
    const N: usize = 3;
    let sections = sections(N, 2);
    let same_length = |to: Section| {
        sections
            .iter()
            .copied()
            .filter(move |from| from.length == to.length)
    };
    let before = counted::<(Len<N>, Len<N>)>();
    for rows in sections.iter().copied() {
        for columns in sections.iter().copied() {
            for from_rows in same_length(rows) {
                for from_columns in same_length(columns) {
                    check_blocks(&before, [rows, columns], [from_rows, from_columns]);
                }
            }
        }
    }
}

/// Stores one block of a matrix, and of its transpose, in another block of the same size.
fn check_blocks(before: &Owned<i64, (Len<3>, Len<3>)>, to: [Section; 2], from: [Section; 2]) {
    let [
        Section {
            start: i,
            stop: j,
            step: k,
            ..
        },
        Section {
            start: l,
            stop: m,
            step: n,
            ..
        },
    ] = to;
    let [
        Section {
            start: p,
            stop: q,
            step: r,
            ..
        },
        Section {
            start: s,
            stop: t,
            step: u,
            ..
        },
    ] = from;
    let (mut plain, mut transposed) = (before.clone(), before.clone());
    arr!(plain[i:j:k, l:m:n] = plain[p:q:r, s:t:u]);
    arr!(transposed[i:j:k, l:m:n] = transposed.T[p:q:r, s:t:u]);
    let (mut expected_plain, mut expected_transposed) = (before.clone(), before.clone());
    for (row, from_row) in to[0].positions().zip(from[0].positions()) {
        for (column, from_column) in to[1].positions().zip(from[1].positions()) {
            expected_plain[[row, column]] = before[[from_row, from_column]];
            expected_transposed[[row, column]] = before[[from_column, from_row]];
        }
    }
    assert_eq!(plain, expected_plain, "a[..] = a[..]: {to:?} from {from:?}");
    assert_eq!(
        transposed, expected_transposed,
        "a[..] = a.T[..]: {to:?} from {from:?}"
    );
}
