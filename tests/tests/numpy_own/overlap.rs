//! Assignments that read what they write: right as if everything had been copied first.

use ndview::prelude::*;

#[test]
fn gh_26542_index_overlap() {
    let mut a = np::arange(100);
    let expected = arr!(a[:-10]).copy();
    arr!(a[10:] = a[:-10]);
    assert_eq!(arr!(a[10:]), expected);
}

#[test]
fn gh_26542() {
    let mut a = arr!([0, 1, 2]);
    let index = arr!([2, 1, 0]);
    arr!(a[index] = a);
    assert_eq!(a.to_vec(), [2, 1, 0]);
}

#[test]
fn gh_26542_2d() {
    let mut a = arr!([[0, 1, 2]]);
    let (rows, columns) = (arr!([0, 0, 0]), arr!([2, 1, 0]));
    arr!(a[rows, columns] = a);
    assert_eq!(a, arr!([[2, 1, 0]]));
}

#[test]
fn gh_26844() {
    let mut a = np::arange(5);
    arr!(a[2:][a[:-2]] = 3);
    assert_eq!(a.to_vec(), [0, 1, 3, 3, 3]);
}

#[test]
fn gh_26844_segfault() {
    let mut a = np::arange(5);
    arr!(a[2:][None, a[:-2]] = 3);
    assert_eq!(a.to_vec(), [0, 1, 3, 3, 3]);
}

/// Bounds and step of a slice, for each direction and for steps 1 and 2, with as many elements.
fn slices_of(count: isize, size: isize) -> Vec<(Option<isize>, Option<isize>, isize)> {
    let mut slices = Vec::new();
    for step in [-2, -1, 1, 2] {
        let first = size / 2 - count * step / 2;
        let stop = first + count * step;
        if (0..size).contains(&first) && (0..size).contains(&(first + (count - 1) * step)) {
            slices.push((Some(first), (stop >= 0).then_some(stop), step));
        }
    }
    slices
}

/// All pairs of slices with the same number of elements.
fn pairs(size: isize) -> Vec<[(Option<isize>, Option<isize>, isize); 2]> {
    let mut pairs = Vec::new();
    for count in [1, 2, 3] {
        let slices = slices_of(count, size);
        for &from in &slices {
            pairs.extend(slices.iter().map(|&into| [from, into]));
        }
    }
    pairs
}

#[test]
fn overlapping_assignments_1d() {
    for [(i, j, k), (p, q, r)] in pairs(8) {
        let (from, into) = (np::slice(i, j, k), np::slice(p, q, r));
        let mut a = np::arange(8);
        let (mut expected, values) = (a.copy(), arr!(a[from]).copy());
        arr!(expected[into] = values);
        arr!(a[into] = a[from]);
        assert_eq!(a, expected, "a[{into:?}] = a[{from:?}]");
        let mut b = np::arange(8);
        let mut expected = b.copy();
        arr!(expected[into] += values);
        arr!(b[into] += b[from]);
        assert_eq!(b, expected, "b[{into:?}] += b[{from:?}]");
    }
}

#[test]
fn overlapping_assignments() {
    let whole = np::arange(64).into_shape([8, 8]);
    let all = pairs(8);
    for &[(i, j, k), (p, q, r)] in &all {
        for &[(l, m, n), (s, t, u)] in &all {
            let from = (np::slice(i, j, k), np::slice(l, m, n));
            let into = (np::slice(p, q, r), np::slice(s, t, u));
            let (mut a, mut expected) = (whole.copy(), whole.copy());
            arr!(expected[into] = whole[from]);
            arr!(a[into] = a[from]);
            assert_eq!(a, expected, "a[{into:?}] = a[{from:?}]");
        }
    }
}

#[test]
fn overlapping_assignments_through_masks() {
    // Every mask of 6 elements, and values that are read from the same array backwards.
    for bits in 0..64_u32 {
        let mask: Vec<bool> = (0..6).map(|i| bits >> i & 1 == 1).collect();
        let count = bits.count_ones() as usize;
        let a = np::arange(6);
        let backwards = arr!(a[::-1][:count]).copy();
        let (mut expected, mut written) = (a.copy(), a.copy());
        arr!(expected[mask] = backwards);
        arr!(written[mask] = written[::-1][:count]);
        assert_eq!(written, expected, "{mask:?}");
        let forwards: Vec<usize> = (0..6).filter(|&i| mask[i]).collect();
        let mut picked = a.copy();
        arr!(picked[forwards] = picked[::-1][:count]);
        assert_eq!(picked, expected, "{mask:?}");
    }
}

#[test]
fn masks_that_are_what_they_write() {
    // Every mask of 5 elements, turned round, selects in itself.
    for bits in 0..32_u32 {
        let v: Owned<bool, (Dyn,)> = (0..5)
            .map(|i| bits >> i & 1 == 1)
            .collect::<Vec<_>>()
            .into();
        let turned = arr!(v[::-1]).copy();
        let (mut expected, mut written) = (v.copy(), v.copy());
        arr!(expected[turned] = false);
        arr!(written[written[::-1]] = false);
        assert_eq!(written, expected, "{v:?}");
        let mut inverted = v.copy();
        arr!(inverted[inverted] = !inverted[inverted]);
        assert!(inverted.iter().all(|&x| !x));
    }
}

#[test]
fn indices_that_are_what_they_write() {
    for number in 0..256_usize {
        let index: Vec<usize> = (0..4).map(|i| number >> (2 * i) & 3).collect();
        let values = vec![3_usize, 1, 0, 2];
        let (mut expected, mut written) = (index.clone(), index.clone());
        arr!(expected[index] = values);
        arr!(written[written] = values);
        assert_eq!(written, expected);
    }
}

#[test]
fn inplace_op_simple_manual() {
    let mut x = np::arange(100).into_shape([10, 10]);
    let turned = x.t().copy();
    let mut y = x.copy();
    arr!(y[...] += turned);
    arr!(x[...] += x.T);
    assert_eq!(x, y);
    assert_eq!(x.t().copy(), x);
}

#[test]
fn ufunc_at_manual() {
    let mut a = np::arange(20);
    let mut expected = a.copy();
    let (indices, values) = (a.copy(), arr!(a[::-1]).copy());
    np::ufunc::at(np::ufunc::Add, &mut expected, &indices, &values);
    arr!(np.add.at(a, indices, values));
    assert_eq!(a, expected);
    assert!(a.iter().all(|&x| x == 19));
}
