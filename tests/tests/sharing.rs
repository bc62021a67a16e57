//! `shares_memory` and `may_share_memory` on pairs of views of one array, and on separate arrays.
//!
//! NumPy's answers are written by `tests/numpy/sharing.py`.

use ndview::prelude::*;
use ndview_tests::{Answers, counted};

const TABLE: &str = include_str!("../data/sharing.txt");

/// The numbers of a case: start, stop and step of each slice.
fn numbers<const N: usize>(case: &str) -> [isize; N] {
    let numbers: Vec<isize> = case
        .split(' ')
        .map(|word| word.parse().expect("a number"))
        .collect();
    numbers.try_into().expect("three numbers for each slice")
}

macro_rules! sharing {
    ($one:expr, $other:expr) => {{
        let (one, other) = ($one, $other);
        let (shares, may) = (
            np::shares_memory(&one, &other),
            np::may_share_memory(&one, &other),
        );
        assert_eq!(
            shares,
            np::shares_memory(&other, &one),
            "the order of the two matters"
        );
        assert_eq!(
            may,
            np::may_share_memory(&other, &one),
            "the order of the two matters"
        );
        format!("{shares} {may}")
    }};
}

#[test]
fn two_slices_of_one_axis() {
    let mut answers = Answers::section(TABLE, "one axis");
    let a = counted::<(Len<13>,)>();
    for (case, _) in answers.cases() {
        let [i, j, k, p, q, r] = numbers(case);
        answers.compare(case, sharing!(arr!(a[i:j:k]), arr!(a[p:q:r])));
    }
    answers.finish();
}

#[test]
fn two_blocks_of_one_matrix() {
    let mut answers = Answers::section(TABLE, "two axes");
    let a = counted::<(Len<5>, Len<6>)>().into_erased();
    for (case, _) in answers.cases() {
        let [i, j, k, l, m, n, p, q, r, s, t, u] = numbers(case);
        answers.compare(case, sharing!(arr!(a[i:j:k, l:m:n]), arr!(a[p:q:r, s:t:u])));
    }
    answers.finish();
}

#[test]
fn a_block_of_a_matrix_and_one_of_its_transpose() {
    let mut answers = Answers::section(TABLE, "transposed");
    let a = counted::<(Len<6>, Len<6>)>();
    for (case, _) in answers.cases() {
        let [i, j, k, l, m, n, p, q, r, s, t, u] = numbers(case);
        answers.compare(
            case,
            sharing!(arr!(a[i:j:k, l:m:n]), arr!(a.T[p:q:r, s:t:u])),
        );
    }
    answers.finish();
}

#[test]
fn a_view_shares_and_a_copy_does_not() {
    let a = counted::<(Len<4>, Len<4>)>();
    assert!(np::shares_memory(&a, &arr!(a[1:])));
    assert!(np::shares_memory(&a, &a.t()));
    assert!(np::shares_memory(&a, &a.reshape([16])));
    assert!(!np::shares_memory(&a, &a.copy()));
    assert!(!np::may_share_memory(&a, &np::copy(&a)));
    assert!(!np::shares_memory(&a, &arr!(a[[0, 1]])));
    assert!(!np::shares_memory(&a, &arr!(a[a > 3])));
    assert!(!np::shares_memory(&a, &a.t().ravel()));
}

#[test]
fn bounds_say_may_where_elements_say_no() {
    let a = counted::<(Len<4>, Len<4>)>();
    let (left, right) = (arr!(a[:, 0]), arr!(a[:, 1]));
    assert!(!np::shares_memory(&left, &right));
    assert!(np::may_share_memory(&left, &right));
    let (top, bottom) = (arr!(a[0]), arr!(a[1]));
    assert!(!np::may_share_memory(&top, &bottom));
}

#[test]
fn elements_without_size_share_nothing() {
    let a = Owned::from(vec![(); 5]);
    assert!(!np::shares_memory(&a, &arr!(a[1:])));
    assert!(!np::may_share_memory(&a, &a.view()));
}
