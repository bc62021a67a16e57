//! Where elements go: chosen, sorted, joined, found.

use super::refusal;
use ndview::prelude::*;

#[test]
fn of_several_choices() {
    let x = arr!([1, 2, 3]);
    let conditions = vec![arr!(x > 2), arr!(x < 2)];
    let choices = vec![x.copy(), arr!(x * 10)];
    assert_eq!(np::select(&conditions, &choices, -1), arr!([10, -1, 3]));
    let column = [arr!([[true], [false]])];
    assert_eq!(np::select(&column, &[x], 0), arr!([[1, 2, 3], [0, 0, 0]]));
    let pair = || vec![Owned::from(vec![true, false])];
    let none: Vec<Owned<bool, Shape![_]>> = vec![];
    let triple = || vec![Owned::from(vec![1, 2, 3])];
    assert_eq!(
        refusal(|| np::select(&pair(), &[triple(), triple()].concat(), 0)),
        "list of cases must be same length as list of conditions"
    );
    assert_eq!(
        refusal(|| np::select(&none, &triple()[..0], 0)),
        "select with an empty condition list is not possible"
    );
    let mismatch = "shape mismatch: objects cannot be broadcast to a single shape.  \
                    Mismatch is between arg 0 with shape (2,) and arg 1 with shape (3,).";
    assert_eq!(refusal(|| np::select(&pair(), &triple(), 0)), mismatch);
    let uneven = vec![Owned::from(vec![1, 2]), Owned::from(vec![1, 2, 3])];
    assert_eq!(
        refusal(|| np::select(&[pair(), pair()].concat(), &uneven, 0)),
        mismatch
    );
}

#[test]
fn different_elements() {
    let a = arr!([[7, 3], [7, 9]]);
    assert_eq!(np::unique_values(&a), [3, 7, 9]);
    let (values, inverse) = np::unique_inverse(&a);
    assert_eq!(
        (values, inverse),
        (Owned::from(vec![3, 7, 9]), arr!([[1_i64, 0], [1, 2]]))
    );
    let (values, first, inverse, counts) = np::unique_all(&a);
    assert_eq!(
        (values.to_vec(), first.to_vec()),
        (vec![3, 7, 9], vec![1, 0, 3])
    );
    assert_eq!(
        (inverse.to_vec(), counts.to_vec()),
        (vec![1, 0, 1, 2], vec![1, 2, 1])
    );
    let words = np::unique_values(&["b".to_owned(), "a".to_owned(), "b".to_owned()]);
    assert_eq!(words, ["a", "b"]);
    assert_eq!(np::isin(&['b', 'x'], &['a', 'b']), arr!([true, false]));
}

#[test]
fn in_order() {
    let keys = [&[1, 2, 1][..], &[3, 3, 0][..]];
    assert_eq!(np::lexsort(keys), [2, 0, 1]);
    let uneven = [&[1, 2, 1][..], &[3, 3][..]];
    assert_eq!(
        refusal(|| np::lexsort(uneven)),
        "all keys need to be the same shape"
    );
    assert_eq!(np::partition(&[7, 1, 9, 3], &vec![1, -1])[1], 3);
    assert_eq!(
        refusal(|| np::partition(&[7, 1], &vec![2])),
        "kth(=2) out of bounds (2)"
    );
    let mut words = arr!(["b", "a", "c"]);
    words.view_mut().sort();
    assert_eq!(words, arr!(["a", "b", "c"]));
}

#[test]
fn turned_by_any_number() {
    let m = arr!([[1, 2], [3, 4]]);
    assert_eq!(np::rot90(&m, u64::MAX), np::rot90(&m, 3));
    assert_eq!(np::roll(&arr!([1, 2, 3]), u64::MAX), arr!([1, 2, 3]));
    assert_eq!(np::roll(&arr!([1, 2, 3, 4]), u64::MAX), arr!([2, 3, 4, 1]));
    assert_eq!(
        np::roll(&arr!([1, 2, 3]), i128::from(u64::MAX) + 1),
        arr!([3, 1, 2])
    );
    let turn = arr!([[0, -1], [1, 0]]);
    assert_eq!(
        np::linalg::matrix_power(&turn, 1_u64 << 63),
        arr!([[1, 0], [0, 1]])
    );
}

#[test]
fn alike() {
    let (a, b) = (arr!([1.0, np.nan]), arr!([1.0, 2.0]));
    assert!(!np::array_equal_with(&a, &a, false) && np::array_equal_with(&a, &a, true));
    assert!(np::array_equal_with(&b, &b, false) && !np::array_equal_with(&a, &b, true));
    let three = Owned::from(vec![1.0, 2.0, 3.0]);
    assert!(!np::array_equiv(&b, &three) && np::array_equiv(&arr!([[1.0], [1.0]]), &[1.0, 1.0]));
    let none: Owned<i32, Shape![_, _]> = np::zeros_of([0, 2]);
    assert!(np::unstack(&none).is_empty());
    assert_eq!(np::unstack_with(&none, np::Along::<1>).len(), 2);
}

#[test]
fn single_elements() {
    let one = arr!([[7]]);
    assert_eq!(np::item(&one, ()), 7);
    let two = Owned::from(vec![1, 2]);
    assert_eq!(
        refusal(|| np::item(&two, ())),
        "can only convert an array of size 1 to a Python scalar"
    );
}

#[test]
fn repeats() {
    let a = Owned::from(vec![1, 2, 3]);
    assert_eq!(
        refusal(|| np::repeat(&a, &vec![1, 2])),
        "operands could not be broadcast together with shape (3,) (2,)"
    );
    assert_eq!(
        refusal(|| np::repeat(&a, &-1)),
        "negative dimensions are not allowed"
    );
    assert_eq!(
        refusal(|| np::repeat(&a, &vec![1, -1, 1])),
        "repeats may not contain negative values."
    );
}
