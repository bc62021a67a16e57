//! Which types literals have, and what they are compared as: NumPy's answers.

use ndview::prelude::*;

/// Whose elements these are.
fn type_of<T, S: Shape>(_: &Owned<T, S>) -> &'static str {
    core::any::type_name::<T>()
}

#[test]
fn lists_that_functions_take_are_numpys() {
    assert_eq!(type_of(&arr!(np.array([1, 2]))), "i64");
    assert_eq!(type_of(&arr!(np.array([[1, 2], [3, -4]]))), "i64");
    assert_eq!(type_of(&arr!(np.array([2 * *3, 1]))), "i64");
    assert_eq!(type_of(&arr!(np.array([1 << 40]))), "i64");
    assert_eq!(type_of(&arr!(np.array([1, 2 * *63]))), "u64");
    assert_eq!(type_of(&arr!(np.array([1, 2.5]))), "f64");
    assert_eq!(type_of(&arr!(np.array([]))), "f64");
    assert_eq!(type_of(&arr!(np.array([[], []]))), "f64");
    assert_eq!(type_of(&arr!(np.array([True]))), "bool");
    assert_eq!(type_of(&arr!(np.array([1, 2], dtype = np.uint8))), "u8");
    assert_eq!(type_of(&arr!(np.array([], dtype = int))), "i64");
    assert_eq!(type_of(&arr!(np.sort([3, 1, 2]))), "i64");
    assert_eq!(type_of(&arr!(np.concatenate(([1], [2])))), "i64");
    assert_eq!(type_of(&arr!(np.array([1, 2]) * 2)), "i64");
    assert_eq!(type_of(&arr!(np.broadcast_to(7, (2, 3)).copy())), "i64");
    let bytes = Owned::from(vec![1_u8, 2]);
    assert_eq!(type_of(&arr!(bytes + np.array([1, 2]))), "i64");
    // What Rust finds for a list that stands alone.
    let bytes: Owned<u8, _> = arr!([1, 2]);
    let halves: Owned<f32, _> = arr!([1, 0.5]);
    assert_eq!((bytes.len(), halves.len()), (2, 2));
    assert_eq!(
        arr!(np.array([100000, 200000]) * *2),
        arr!([10_000_000_000_i64, 40_000_000_000])
    );
    let mut total = arr!(np.array([1, 2, 3]));
    arr!(total[0] = total.sum());
    arr!(total += np.arange(3));
    assert_eq!(total.to_vec(), [6, 3, 5]);
}

#[test]
fn numbers_among_literals() {
    let (x, k, y) = (3, 2_u8, 0.5_f32);
    assert_eq!(arr!(np.array([x, 1.5])), arr!([3.0, 1.5]));
    assert_eq!(arr!([[k, 1.5]]), arr!([[2.0_f32, 1.5]]));
    assert_eq!(arr!([y, 1, 2.5]), arr!([0.5_f32, 1.0, 2.5]));
    assert_eq!(arr!(np.array([1, np.inf])), arr!([1.0, f64::INFINITY]));
    let a = arr!([1.0, 2.0, 6.0]);
    assert_eq!(arr!([a.mean(), 1.5]), arr!([3.0, 1.5]));
}

#[test]
fn of_no_elements() {
    let a = arr!(np.array([1, 2, 3]));
    assert_eq!(arr!(np.count_nonzero([])), 0);
    assert_eq!(arr!(np.prod([])), 1.0);
    assert_eq!(arr!(np.sum([])), 0.0);
    assert!(arr!(np.var([])).is_nan());
    assert_eq!(arr!(np.insert(a, [], [])), a);
    assert_eq!(arr!(np.delete(a, [])), a);
    assert_eq!(arr!(a[np.array([], dtype = int)]).len(), 0);
    assert_eq!(arr!(np.concatenate((a, []))), arr!([1.0, 2.0, 3.0]));
}

#[test]
fn literals_alone_are_compared_as_in_python() {
    let c = arr!([true, false]);
    assert!(arr!(0.3 != 3 * 0.1) && !arr!(0.3 == 3 * 0.1));
    assert!(arr!(1 < 2.5));
    assert!(arr!(2 * *53 + 1 > 2.0 * *53));
    assert!(arr!(2 == 2));
    assert_eq!(arr!((3.0 > 0) & c), c);
    assert_eq!(arr!(np.where(1 > 2, c, ~c)), arr!([false, true]));
    assert_eq!(arr!(2 << 39), 1_i64 << 40);
    assert_eq!(arr!(60 * 60 * 24 * 1000000), 86_400_000_000_i64);
}

#[test]
fn literals_that_fit() {
    fn scaled<T: Float>(a: &Owned<T, (Dyn,)>) -> Owned<T, (Dyn,)> {
        arr!(a * 1000 - 255 + -1)
    }
    let (bytes, n) = (Owned::from(vec![1_u8, 2]), 5_usize);
    assert_eq!(scaled(&vec![1.0_f32].into()), arr!([744.0]));
    assert_eq!(arr!((bytes - 1) | 255), arr!([255, 255]));
    assert_eq!(arr!([true, false] * 300), arr!([300, 0]));
    assert_eq!(arr!((bytes.sum() + 300) * n - 300), 1215);
    assert_eq!(arr!(bytes < 300), arr!([true, true]));
    assert!(try_arr!(bytes + 300).is_err());
}

#[test]
fn standardised() {
    let a = arr!(np.array([1.0, 2.0, 3.0]));
    let b = arr!((a - a.mean()) / a.std());
    assert_eq!(arr!(b[0]), -1.224744871391589);
}

#[test]
fn texts() {
    let names = arr!(np.array(["fr", "de", "it"]));
    assert_eq!(arr!(names == "de"), arr!([false, true, false]));
    assert_eq!(arr!("de" < names), arr!([true, false, true]));
    assert_eq!(arr!(names[names != "de"]).to_vec(), ["fr", "it"]);
    assert_eq!(arr!(np.where(names >= "fr", 1, 0)), arr!([1, 0, 1]));
    let owned = Owned::from(vec!["fr".to_string(), "it".to_string()]);
    assert_eq!(arr!(owned == "it"), arr!([false, true]));
    assert_eq!(arr!(owned == names[::2]), arr!([true, true]));
    let letters = Owned::from(vec!['a', 'b']);
    assert_eq!(arr!((letters == 'b').sum()), 1);
    assert!(arr!(np.array_equal(owned, ["fr", "it"])));
    assert_eq!(arr!(np.isin(["a", "b"], ["b"])), arr!([false, true]));
    assert_eq!(arr!(np.isin(names, owned)), arr!([true, false, true]));
    assert_eq!(
        arr!(np.isin(names, ["x", "de"], invert = True)),
        arr!([true, false, true])
    );
    assert_eq!(arr!(np.isin(letters, ['b', 'z'])), arr!([false, true]));
}

#[test]
fn other_kinds() {
    assert_eq!(
        arr!(np.reciprocal([2, 1, -1, 0])),
        arr!([0, 1, -1, i64::MIN])
    );
    assert_eq!(arr!(np.reciprocal([2.0, -0.5])), arr!([0.5, -2.0]));
    assert!(arr!(np.array_equal(np.array([1, 2]), np.array([1., 2.]))));
    assert!(arr!(
        np.array_equal([2 * *53 + 1], np.array([2 * *53], dtype = np.uint64)) == false
    ));
    let i = 1_i64;
    assert_eq!(arr!(np.ravel_multi_index((2, i), (4, 3))), 7_i64);
    let y = arr!(np.arange(12).reshape(3, 4));
    assert_eq!(
        arr!(np.percentile(y, (25, 50, 100))),
        arr!([2.75, 5.5, 11.0])
    );
    assert_eq!(arr!(y[np.array(True)]).shape(), [1, 3, 4]);
}

#[test]
fn numbers_beyond_i32_are_those_of_python() {
    assert_eq!(arr!(2 * *40).to_string(), "1099511627776");
    assert_eq!(
        arr!([1, 2 * *40]).to_string(),
        "[            1 1099511627776]"
    );
    assert_eq!(arr!(3 * 1000000000).to_string(), "3000000000");
    assert_eq!(arr!(2 * *63).to_string(), "9223372036854775808");
}
