//! Index arrays of many blocks: what they take and store, beside loops over the same places.

use ndview::prelude::*;

/// Numbers below a bound, as good as random.
fn below(count: usize, bound: usize, seed: u64) -> Vec<i64> {
    let mut state = seed;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as i64 % bound as i64
    };
    (0..count).map(|_| next()).collect()
}

/// The places that indices of an axis mean.
fn places(indices: &[i64], len: usize) -> Vec<usize> {
    let place = |&index: &i64| index.rem_euclid(len as i64) as usize;
    indices.iter().map(place).collect()
}

/// Index arrays without and with some that count from the end, as many as a block has and more.
fn index_arrays(len: usize, counts: &[usize]) -> Vec<Vec<i64>> {
    let mut arrays = Vec::new();
    for &count in counts {
        let indices = below(count, len, count as u64);
        let from_the_end = |(number, &index): (usize, &i64)| {
            if number % 7 == 3 {
                index - len as i64
            } else {
                index
            }
        };
        arrays.push(indices.iter().enumerate().map(from_the_end).collect());
        arrays.push(indices);
    }
    arrays
}

#[test]
fn elements_of_an_axis() {
    let len = 700;
    let a = Owned::from(below(len, 100, 1));
    for idx in index_arrays(len, &[0, 1, 1023, 1024, 1025, 5000]) {
        let places = places(&idx, len);
        let values = Owned::from(below(idx.len(), 100, 2));
        let taken: Vec<i64> = places.iter().map(|&place| a[[place]]).collect();
        assert_eq!(arr!(a[idx]).to_vec(), taken);
        let narrow: Vec<i16> = idx.iter().map(|&index| index as i16).collect();
        assert_eq!(arr!(a[narrow]).to_vec(), taken);

        let [mut stored, mut filled, mut updated, mut added] = [(); 4].map(|()| a.to_vec());
        for (&place, &value) in places.iter().zip(values.iter()) {
            stored[place] = value;
            filled[place] = 7;
            updated[place] = a[[place]] + value;
            added[place] += value;
        }
        let mut out = a.copy();
        arr!(out[idx] = values);
        assert_eq!(out.to_vec(), stored);
        let mut out = a.copy();
        arr!(out[idx] = 7);
        assert_eq!(out.to_vec(), filled);
        let mut out = a.copy();
        arr!(out[idx] += values);
        assert_eq!(out.to_vec(), updated);
        let mut out = a.copy();
        arr!(np.add.at(out, idx, values));
        assert_eq!(out.to_vec(), added);
        // Values that have to be computed, and elements that are more than their bytes.
        let mut out = a.copy();
        arr!(out[idx] = values + 0);
        assert_eq!(out.to_vec(), stored);
        let mut words = Owned::from_fn([len], |[i]| a[[i]].to_string());
        let texts = Owned::from_fn([idx.len()], |[i]| values[[i]].to_string());
        arr!(words[idx] = texts);
        let expected: Vec<String> = stored.iter().map(i64::to_string).collect();
        assert_eq!(words.to_vec(), expected);
    }
}

#[test]
fn rows_and_columns() {
    for [rows, columns] in [[7, 30], [1, 70], [1100, 3], [5, 1]] {
        let m = Owned::from(below(rows * columns, 100, 3)).into_shape([rows, columns]);
        for idx in index_arrays(rows, &[0, 1, 3, 1100]) {
            let places = places(&idx, rows);
            let values = Owned::from(below(idx.len() * columns, 100, 4));
            let values = values.into_shape([idx.len(), columns]);
            let taken = Owned::from_fn([idx.len(), columns], |[i, j]| m[[places[i], j]]);
            assert_eq!(arr!(m[idx]), taken);
            assert_eq!(arr!(m.T[:, idx]), arr!(taken.T));
            let (mut stored, mut updated) = (m.copy(), m.copy());
            for (i, &place) in places.iter().enumerate() {
                for j in 0..columns {
                    stored[[place, j]] = values[[i, j]];
                    updated[[place, j]] = m[[place, j]] + values[[i, j]];
                }
            }
            let mut out = m.copy();
            arr!(out[idx] = values);
            assert_eq!(out, stored);
            let mut out = m.copy();
            arr!(out[idx] += values);
            assert_eq!(out, updated);
        }
        for bound in [0, 2, 50, 100] {
            let mask = Owned::from_fn([columns], |[j]| m[[0, j]] < bound);
            let chosen: Vec<usize> = (0..columns).filter(|&j| mask[[j]]).collect();
            let values = Owned::from(below(chosen.len() * rows, 100, 6));
            let values = values.into_shape([rows, chosen.len()]);
            let (mut stored, mut updated) = (m.copy(), m.copy());
            for (k, &j) in chosen.iter().enumerate() {
                for i in 0..rows {
                    stored[[i, j]] = values[[i, k]];
                    updated[[i, j]] += values[[i, k]];
                }
            }
            let mut out = m.copy();
            arr!(out[:, mask] = values);
            assert_eq!(out, stored);
            let mut out = m.copy();
            arr!(out[:, mask] += values);
            assert_eq!(out, updated);
        }
        for idx in index_arrays(columns, &[0, 1, 3, 8, 9, 1100]) {
            let places = places(&idx, columns);
            let values = Owned::from(below(idx.len() * rows, 100, 5));
            let values = values.into_shape([rows, idx.len()]);
            let taken = Owned::from_fn([rows, idx.len()], |[i, j]| m[[i, places[j]]]);
            assert_eq!(arr!(m[:, idx]), taken);
            assert_eq!(arr!(np.take(m, idx, axis = 1)), taken);
            let (mut stored, mut updated) = (m.copy(), m.copy());
            for (j, &place) in places.iter().enumerate() {
                for i in 0..rows {
                    stored[[i, place]] = values[[i, j]];
                    updated[[i, place]] = m[[i, place]] - values[[i, j]];
                }
            }
            let mut out = m.copy();
            arr!(out[:, idx] = values);
            assert_eq!(out, stored);
            let mut out = m.copy();
            arr!(out[:, idx] -= values);
            assert_eq!(out, updated);
            let mut out = m.copy();
            arr!(out.T[idx] = values.T);
            assert_eq!(out, stored);
        }
    }
}

#[test]
fn masks_of_narrow_elements() {
    let bytes = Owned::from(below(3000, 100, 6)).astype::<u8>();
    for bound in [0, 3, 50, 97, 100] {
        let mask = arr!(bytes < bound);
        let chosen: Vec<u8> = bytes
            .iter()
            .copied()
            .filter(|&x| i64::from(x) < bound)
            .collect();
        assert_eq!(arr!(bytes[mask]).to_vec(), chosen);
        assert_eq!(arr!(np.compress(mask, bytes)).to_vec(), chosen);
        assert_eq!(arr!(np.extract(mask, bytes)).to_vec(), chosen);
        let wide = bytes.astype::<i16>();
        assert_eq!(arr!(wide[mask]), arr!(chosen.astype(i16)));
        let positions: Vec<i64> = (0..3000)
            .filter(|&i| i64::from(bytes[[i as usize]]) < bound)
            .collect();
        let (found,) = arr!(np.nonzero(mask));
        assert_eq!(found.to_vec(), positions);
        let (rows, columns) = arr!(np.nonzero(mask.reshape(30, 100)));
        assert_eq!(arr!(rows * 100 + columns).to_vec(), positions);
        assert_eq!(arr!(np.argwhere(mask)[:, 0]).to_vec(), positions);
    }
}
