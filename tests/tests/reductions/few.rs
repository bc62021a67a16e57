//! Reductions of few elements and of short rows: the same as one element at a time.

use ndview::prelude::*;

fn numbers(count: usize) -> Vec<f64> {
    (0..count)
        .map(|i| ((i * 7919 + 13) % 101) as f64 - 50.0)
        .collect()
}

#[test]
fn columns_of_short_rows() {
    for columns in 1..8 {
        for rows in [0, 1, 2, 3, 100] {
            let m = Owned::from(numbers(rows * columns)).into_shape([rows, columns]);
            let whole = m.astype::<i32>();
            let view = m.view();
            let column = |j: usize| (0..rows).map(move |i| view[[i, j]]);
            let sums: Vec<f64> = (0..columns).map(|j| column(j).sum()).collect();
            assert_eq!(arr!(m.sum(axis = 0)).to_vec(), sums);
            assert_eq!(arr!(whole.sum(axis = 0)).astype::<f64>().to_vec(), sums);
            if rows > 0 {
                let most = |j: usize| column(j).fold(f64::MIN, f64::max);
                let most: Vec<f64> = (0..columns).map(most).collect();
                assert_eq!(arr!(m.max(axis = 0)).to_vec(), most);
                assert_eq!(arr!(whole.max(axis = 0)).astype::<f64>().to_vec(), most);
                assert_eq!(
                    arr!(np.any(m > 49, axis = 0)).to_vec(),
                    arr!(most > 49).to_vec()
                );
            }
        }
    }
}

#[test]
fn extremes_of_any_number_of_elements() {
    for count in 1..300 {
        let a = Owned::from(numbers(count));
        let (least, most) = a.iter().fold((f64::MAX, f64::MIN), |(least, most), &x| {
            (least.min(x), most.max(x))
        });
        let place = |x: f64| a.iter().position(|&y| y == x).map(|place| place as i64);
        assert_eq!((a.min(), a.max()), (least, most), "{count}");
        let places = (Some(a.argmin()), Some(a.argmax()));
        assert_eq!(places, (place(least), place(most)), "{count}");
        let bytes = arr!(a + 50).astype::<u8>();
        let expected = (least as i32 + 50, most as i32 + 50);
        assert_eq!((i32::from(bytes.min()), i32::from(bytes.max())), expected);
        assert_eq!((bytes.argmin(), bytes.argmax()), (a.argmin(), a.argmax()));

        // The first that is no number is the extreme, wherever it is.
        for at in [0, count / 2, count - 1] {
            let mut a = a.copy();
            a[[at]] = f64::NAN;
            assert!(a.min().is_nan() && a.max().is_nan(), "{count}: {at}");
            assert_eq!((a.argmin(), a.argmax()), (at as i64, at as i64));
            if count > 1 {
                assert!(!arr!(np.nanmax(a)).is_nan());
                assert_ne!(arr!(np.nanargmax(a)), at as i64);
            }
        }
    }
}

#[test]
fn the_variance_of_few_is_that_of_many() {
    for count in 2..150 {
        let a = Owned::from(numbers(count));
        // In a matrix of two rows, each has its result: that is another way.
        let twice = arr!(np.stack((a, a)));
        assert_eq!(arr!(twice.var(axis = 1)).to_vec(), [a.var(); 2], "{count}");
        assert_eq!(
            arr!(twice.std(axis = 1, ddof = 1)[0]).to_bits(),
            arr!(a.std(ddof = 1)).to_bits()
        );
    }
}
