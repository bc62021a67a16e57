//! Sums, differences, products and remainders in an index: NumPy's values, whatever the types of what is calculated with.

use ndview::prelude::*;

#[test]
fn integers_of_two_types() {
    let data = arr!(np.arange(20));
    let w: usize = 4;
    let i = arr!(np.argmax(data)) - 9;
    assert_eq!(arr!(data[i:i + w]).to_vec(), [10, 11, 12, 13]);
    assert_eq!(
        arr!(data[i - w:i + w - 1]).to_vec(),
        [6, 7, 8, 9, 10, 11, 12]
    );
    assert_eq!(arr!(data[i % w + 10]), 12);
    assert_eq!(arr!(data[-(i - w)]), 14);
    let (k, j) = (1_i32, 2_u8);
    assert_eq!(arr!(data[k * j]), 2);
    assert_eq!(arr!(data[(i + w) / 2 - j]), 5);
    let grid = arr!(data.reshape(4, 5));
    let (y, x) = (1_i64, 2_usize);
    assert_eq!(arr!(grid[y + x - 1, x - y]), 11);
    assert_eq!(arr!(grid[y:y + x, x:x + y]), arr!([[7], [12]]));
    assert_eq!(arr!(np.zeros((x + y, i + w)).shape), [3, 14]);
    assert_eq!(arr!(np.zeros(i - w)).len(), 6);
}

#[test]
fn integers_whose_type_the_other_tells() {
    let data = arr!(np.arange(20));
    let w: usize = 4;
    for k in 0..3 {
        assert_eq!(arr!(data[k + w]), k as i64 + 4);
        assert_eq!(arr!(data[k + 1]), k as i64 + 1);
        assert_eq!(arr!(data[2 * k]), 2 * k as i64);
    }
    for o in &[1_i64, 2] {
        assert_eq!(arr!(data[o + w]), o + 4);
        assert_eq!(arr!(data[o + 1]), o + 1);
    }
    let sum = |a: usize, b: usize| arr!(data[a + b]);
    assert_eq!(sum(1, 2), 3);
}

#[test]
fn an_array_and_an_integer_of_any_type() {
    let data = arr!(np.arange(20));
    let cars = arr!(np.array([0, 5, 19]));
    let v = arr!(np.array([1, 2, 3]));
    let (n, w) = (data.len(), 4_u8);
    assert_eq!(arr!(data[(cars + v) % n]).to_vec(), [1, 7, 2]);
    assert_eq!(arr!(data[cars - w]).to_vec(), [16, 1, 15]);
    assert_eq!(arr!(data[v * w - v]).to_vec(), [3, 6, 9]);
    let mut u = arr!(np.zeros(20, dtype = int));
    arr!(u[(cars + v) % n] += 2);
    arr!(u[v + 9] = v);
    assert_eq!(
        u.to_vec(),
        [0, 2, 2, 0, 0, 0, 0, 2, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0]
    );
    // Nothing is moved.
    assert_eq!(arr!(data[v + 1] - data[v]).to_vec(), [1, 1, 1]);
    assert_eq!(arr!(data[20 - v] + data[v - 1]).to_vec(), [19, 19, 19]);
    let narrow = arr!(np.array([1, 2, 3], dtype = np.uint8));
    assert_eq!(arr!(data[narrow + 1]).to_vec(), [2, 3, 4]);
    let wide = arr!(np.array([1, 2, 3], dtype = np.uint64));
    assert_eq!(arr!(data[wide + 1]).to_vec(), [2, 3, 4]);
    assert_eq!((cars.len(), v.len(), narrow.len()), (3, 3, 3));
}

struct Ring {
    samples: Vec<f64>,
    start: usize,
    places: Owned<i64, Shape![_]>,
}

#[test]
fn fields_stay_where_they_are() {
    let ring = Ring {
        samples: vec![0.0, 1.0, 2.0, 3.0, 4.0],
        start: 3,
        places: arr!(np.array([0, 2])).into(),
    };
    let n = ring.samples.len() as i64;
    assert_eq!(arr!(ring.samples[ring.places + 1]).to_vec(), [1.0, 3.0]);
    assert_eq!(
        arr!(ring.samples[(ring.places + ring.start) % n]).to_vec(),
        [3.0, 0.0]
    );
    assert_eq!(ring.places.len(), 2);
}

#[test]
fn beyond_the_end() {
    let data = arr!(np.arange(20));
    let (i, w, most) = (10_i64, 24_usize, u64::MAX);
    let words = |index: Result<i64, ndview::Error>| index.unwrap_err().to_string();
    assert_eq!(
        words(try_arr!(data[i + w])),
        "index 34 is out of bounds for axis 0 with size 20"
    );
    assert_eq!(
        words(try_arr!(data[most + i])),
        "index 18446744073709551625 is out of bounds for axis 0 with size 20"
    );
    assert_eq!(arr!(data[i:i + most]).len(), 10);
    let places = arr!(np.array([1, 2]));
    let three = arr!(np.array([1, 2, 3]));
    assert_eq!(
        try_arr!(data[places + w]).unwrap_err().to_string(),
        "index 25 is out of bounds for axis 0 with size 20"
    );
    let (places, three) = (places.erase(), three.erase());
    assert_eq!(
        try_arr!(data[places + three]).unwrap_err().to_string(),
        "operands could not be broadcast together with shapes (2,) (3,)"
    );
}
