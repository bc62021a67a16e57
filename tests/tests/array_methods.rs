//! Methods of NumPy's arrays that are functions here: in `arr!`, both are written as in NumPy.

use ndview::prelude::*;

fn sample() -> Owned<f64, Shape![2, 3]> {
    arr!([[3.0, 1.0, 2.0], [9.0, 7.0, 8.0]])
}

#[test]
fn each_is_the_function_of_its_name() {
    let a = sample();
    assert_eq!(arr!(a.argsort()), arr!(np.argsort(a)));
    assert_eq!(arr!(a.argsort(axis = 0)), arr!(np.argsort(a, axis = 0)));
    assert_eq!(arr!(a[0].searchsorted(2.5)), 3);
    assert_eq!(arr!((a > 2).nonzero()), np::nonzero(&arr!(a > 2)));
    assert_eq!(arr!(a.dot(a.T)), arr!(a @ a.T));
    assert_eq!(arr!(a.trace()), 10.0);
    assert_eq!(arr!(a.take([0, 2], axis = 1)), arr!(a[:, [0, 2]]));
    assert_eq!(arr!(a.take([[5, 0]])), arr!([[8.0, 3.0]]));
    assert_eq!(arr!(a[1].repeat(2)), arr!([9.0, 9.0, 7.0, 7.0, 8.0, 8.0]));
    assert_eq!(arr!(a.repeat(2, axis = 0)), arr!(a[[0, 0, 1, 1]]));
    assert_eq!(
        arr!(a.compress([true, false, true], axis = 1)),
        arr!(a[:, [0, 2]])
    );
    assert_eq!(
        arr!((a / 2).round()),
        arr!([[2.0, 0.0, 1.0], [4.0, 4.0, 4.0]])
    );
    assert_eq!(arr!(a.clip(2, 8)), arr!([[3.0, 2.0, 2.0], [8.0, 7.0, 8.0]]));
}

#[test]
fn what_other_types_have_is_theirs() {
    let words = ["ab", "cd"];
    let twice: String = arr!("ab".repeat(2));
    let first: Vec<_> = arr!(words.iter().take(1).collect());
    assert_eq!((twice.as_str(), first), ("abab", vec![&"ab"]));
}

#[test]
fn an_array_is_sorted_in_place() {
    let mut a = sample();
    arr!(a.sort());
    assert_eq!(a, arr!([[1.0, 2.0, 3.0], [7.0, 8.0, 9.0]]));
    let mut b = [2.0, f64::NAN, 1.0];
    let mut part = arr!(&mut b[1:]);
    part.sort();
    assert!(b[0] == 2.0 && b[1] == 1.0 && b[2].is_nan());
}

#[test]
fn len_is_that_of_the_first_axis() {
    let a = sample();
    assert_eq!(
        (arr!(len(a)), arr!(len(a.T)), arr!(len(a[0, 1:]))),
        (2, 3, 2)
    );
    assert_eq!(arr!(len([4, 5, 6])), 3);
}

#[test]
fn dtype_is_numpys_name() {
    assert_eq!(arr!(sample().dtype), "float64");
    assert_eq!(arr!((sample() > 2).dtype), "bool");
    assert_eq!(arr!([1_u8, 2].dtype), "uint8");
}
