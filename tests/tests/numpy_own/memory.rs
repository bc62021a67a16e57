//! Which arrays share memory.

use ndview::prelude::*;
use ndview_tests::counted;

#[test]
fn slicing_never_overlaps_itself() {
    // test_mem_overlap.py: no view that slicing can make shows an element twice.
    let a = counted::<(Len<4>, Len<5>)>();
    for (k, l) in [(1, 1), (1, -1), (-1, 2), (2, 3), (-2, -2), (3, 1)] {
        let view = arr!(a[::k, ::l]);
        let mut seen = view.to_vec();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), view.len());
    }
}

#[test]
fn shares_memory_api() {
    let x = np::zeros([4, 5, 6]);
    assert!(np::shares_memory(&x, &x));
    assert!(!np::shares_memory(&x, &x.copy()));
    let (a, b) = (arr!(x[:, ::2, ::3]), arr!(x[:, ::3, ::2]));
    assert!(np::shares_memory(&a, &b));
}

#[test]
fn may_share_memory_manual() {
    let x = np::zeros_of::<i8, _>([3, 21, 7, 5]);
    for (i, j, k, l) in (0..16).map(|bits| {
        let sign = |bit: usize| if bits >> bit & 1 == 0 { 1 } else { -1 };
        (sign(0), sign(1), sign(2), sign(3))
    }) {
        let x = arr!(x[::i, ::j, ::k, ::l]);
        let (first, second) = (arr!(x[:, 0, :]), arr!(x[:, 1, :]));
        assert!(np::may_share_memory(&first, &second));
        assert!(!np::shares_memory(&first, &second));
        assert!(
            np::shares_memory(&arr!(x[:, ::7]), &arr!(x[:, 2::3]))
                == (0..21).step_by(7).any(|p| p >= 2 && (p - 2) % 3 == 0)
        );
    }
    assert!(np::shares_memory(&x, &arr!(x[..., 2])));
    assert!(
        !np::shares_memory(&x, &arr!(x[3:])),
        "an array without elements shares nothing"
    );
}
