//! Lengths are integers of any type in `arr!`, where NumPy takes an integer, because sums, positions and counts are
//! `int64`; and a number of which nothing else says the type is still a `usize`, Python's integer.

use ndview::prelude::*;

#[test]
fn a_count_is_a_length() {
    let labels = arr!(np.array([0, 2, 1, 2]));
    let classes = arr!(labels.max() + 1);
    let mut hot = arr!(np.zeros((len(labels), classes)));
    arr!(hot[np.arange(len(labels)), labels] = 1);
    assert_eq!(
        hot,
        arr!([
            [1.0, 0.0, 0.0],
            [0.0, 0.0, 1.0],
            [0.0, 1.0, 0.0],
            [0.0, 0.0, 1.0]
        ])
    );
    assert_eq!(arr!(np.zeros(labels.max())).shape(), [2]);
    assert_eq!(arr!(np.ones((labels.sum() - 1, 2))).shape(), [4, 2]);
}

macro_rules! of_type {
    ($($type:ident)*) => {$(
        let n: $type = 3;
        assert_eq!(arr!(np.zeros(n)).shape(), [3]);
        assert_eq!(arr!(np.ones((2, n))).shape(), [2, 3]);
        assert_eq!(arr!(np.empty([n, n])).shape(), [3, 3]);
        assert_eq!(arr!(np.full((n,), 1.5)), arr!([1.5, 1.5, 1.5]));
        assert_eq!(arr!(np.eye(n)), arr!(np.eye(3)));
        assert_eq!(arr!(np.eye(2, n)), arr!([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]));
        assert_eq!(arr!(np.identity(n)), arr!(np.eye(3)));
        assert_eq!(arr!(np.tri(n, 2)), arr!([[1.0, 0.0], [1.0, 1.0], [1.0, 1.0]]));
        assert_eq!(arr!(np.linspace(0, 1, n)), arr!([0.0, 0.5, 1.0]));
        assert_eq!(arr!(np.linspace(0, 1, num=n)), arr!([0.0, 0.5, 1.0]));
        assert_eq!(arr!(np.geomspace(1, 100, num=n)), arr!([1.0, 10.0, 100.0]));
        assert_eq!(arr!(np.broadcast_to([1, 2], (n, 2))).shape(), [3, 2]);
        assert_eq!(arr!(np.indices((n, 2))).shape(), [2, 3, 2]);
        assert_eq!(arr!(np.arange(6).reshape(n, 2)).shape(), [3, 2]);
        assert_eq!(arr!(np.resize([1, 2], n)), arr!(np.array([1, 2, 1])));
        let shape = (n, 2 as $type);
        assert_eq!(arr!(np.zeros(shape)).shape(), [3, 2]);
        assert_eq!(arr!(np.zeros([n, n])).shape(), [3, 3]);
        let lengths = [n; 2];
        assert_eq!(arr!(np.ones(lengths)).shape(), [3, 3]);
        let borrowed = &n;
        assert_eq!(arr!(np.zeros(borrowed)).shape(), [3]);
    )*};
}

#[test]
fn every_integer_is_a_length() {
    of_type!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
}

#[test]
fn what_is_known_stays_known() {
    let (n, m) = (3_i64, 4_usize);
    let three: Owned<f64, Shape![_, 2]> = arr!(np.zeros((n, 2)));
    assert_eq!(three.shape(), [3, 2]);
    let four: Owned<f64, Shape![_, 2]> = arr!(np.zeros((m, 2)));
    let shape = arr!(four.shape);
    assert_eq!(arr!(np.ones(shape)).shape(), [4, 2]);
    let lengths: Shape![_, 2] = (ndview::Dyn(4), ndview::Len);
    let known: Owned<f64, Shape![_, 2]> = arr!(np.ones(lengths));
    assert_eq!(known.shape(), [4, 2]);
    let mixed: Owned<f64, Shape![_, 2]> = arr!(np.ones((n, ndview::Len::<2>)));
    assert_eq!(mixed.shape(), [3, 2]);
}

#[test]
fn a_number_that_is_but_a_length_is_pythons() {
    let n = 4;
    let a = arr!(np.ones(n, dtype = np.float32));
    assert_eq!(arr!((a / n).dtype), "float32");
    let (rows, columns) = (2, 3);
    let m = arr!(np.ones((rows, columns), dtype = np.int8));
    assert_eq!(arr!((m * rows + columns).dtype), "int8");
    let k = 5;
    assert_eq!(
        arr!((np.linspace(0, 1, k).astype(np.float32) * k).dtype),
        "float32"
    );
}

#[test]
fn a_counter_is_one() {
    for k in 1..3 {
        assert_eq!(arr!(np.zeros((k + 1, 2 * k))).shape(), [k + 1, 2 * k]);
        assert_eq!(arr!(np.ones(k * 2 - 1)).len(), 2 * k - 1);
    }
    let (height, width) = (3, 4);
    assert_eq!(arr!(np.zeros((height - 1, width / 2))).shape(), [2, 2]);
    let zeros = |n: usize| arr!(np.zeros((n, 2)));
    assert_eq!(zeros(3).shape(), [3, 2]);
}

#[test]
fn a_negative_one_is_refused_in_numpys_words() {
    let n = -1_i64;
    let refused = [
        try_arr!(np.zeros(n)).unwrap_err().to_string(),
        try_arr!(np.zeros((2, n))).unwrap_err().to_string(),
        try_arr!(np.full(n - 1, 0)).unwrap_err().to_string(),
        try_arr!(np.eye(n)).unwrap_err().to_string(),
        try_arr!(np.ones([n, n])).unwrap_err().to_string(),
    ];
    assert!(
        refused
            .iter()
            .all(|text| text == "negative dimensions are not allowed"),
        "{refused:?}"
    );
}
