//! An operator that NumPy refuses for one element writes none: integers to negative powers. The bad
//! exponent is the last one, so that a loop that writes as it goes has written all others.

use ndview::prelude::*;
use ndview_tests::panic_message;

const REFUSED: &str = "Integers to negative integer powers are not allowed.";
const LEN: usize = 5000;

/// Exponents of which the last is negative.
fn exponents(len: usize) -> Vec<i64> {
    let mut exponents = vec![2; len];
    exponents[len - 1] = -1;
    exponents
}

fn numbers(len: usize) -> Vec<i64> {
    (0..len as i64).map(|n| n % 1000 + 2).collect()
}

/// Runs a line, which must be refused, and leave the array as it was.
#[track_caller]
fn refuses(run: impl FnOnce(&mut Vec<i64>)) {
    let mut a = numbers(LEN);
    assert_eq!(panic_message(|| run(&mut a)), REFUSED);
    assert_eq!(a, numbers(LEN));
}

#[test]
fn updates_of_a_view() {
    let e = exponents(LEN);
    refuses(|a| arr! { a **= e });
    refuses(|a| arr! { a[:] **= e });
    refuses(|a| arr! { a[::-1] **= e });
    let half = exponents(LEN / 2);
    refuses(|a| arr! { a[::2] **= half });
    refuses(|a| arr! { a[:] **= e[-1] });
    refuses(|a| arr! { a[:] += [7] ** e });
}

#[test]
fn assignments_to_a_view() {
    let e = exponents(LEN);
    refuses(|a| arr! { a[:] = 3 ** e });
    let b = numbers(LEN);
    refuses(|a| arr! { a[:] = b ** e + b });
    refuses(|a| arr! { a[::-1] = -(b ** e) });
}

#[test]
fn values_that_read_the_target() {
    let e = exponents(LEN);
    refuses(|a| arr! { a[:] = a ** e });
    refuses(|a| arr! { a[:] = a[::-1] ** e });
    let e = exponents(LEN - 1);
    refuses(|a| arr! { a[1:] = a[:-1] ** e });
    refuses(|a| arr! { a[:-1] **= e * a[1:] * 0 + e });
}

#[test]
fn selections() {
    let e = exponents(LEN);
    let all: Vec<usize> = (0..LEN).collect();
    refuses(|a| arr! { a[all] **= e });
    let mask = vec![true; LEN];
    refuses(|a| arr! { a[mask] **= e });
    refuses(|a| arr! { a[a > 0] **= -e[0] });
    refuses(|a| arr! { a[a > 0] **= e });
    refuses(|a| arr! { a[e **e < 100] = 1 });
    refuses(|a| arr! { a[e **e < 100] += 1 });
    refuses(|a| arr! { a[a **e > 0] -= 1 });
    refuses(|a| arr! { a[mask] = 2 **e });
}

#[test]
fn updates_at_indices() {
    let all: Vec<usize> = (0..LEN).collect();
    let e = exponents(LEN);
    refuses(|a| arr!(np.power.at(a, all, e)));
    let mask = vec![true; LEN];
    refuses(|a| arr!(np.power.at(a, mask, e)));
    // Of an element that is indexed twice, the second exponent is refused.
    refuses(|a| arr!(np.power.at(a, [0, 1, 0], [2, 3, -1])));
    refuses(|a| arr!(np.power.at(a, [0, 1], -1)));
    let mut a = numbers(LEN);
    arr!(np.power.at(a, [0, 1, 0], [2, 3, 2]));
    assert_eq!(a[..3], [16, 27, 4]);
}

#[test]
fn matrices() {
    let wide = 40;
    let before = Owned::from_shape_vec([LEN / wide, wide], numbers(LEN)).unwrap();
    let row = Owned::from(exponents(wide));
    let mut m = before.copy();
    assert_eq!(panic_message(|| arr! { m **= row }), REFUSED);
    assert_eq!(m, before);
    assert_eq!(panic_message(|| arr! { m[:, 1:] **= row[1:] }), REFUSED);
    assert_eq!(m, before);
    let column = Owned::from_shape_vec([LEN / wide, 1], exponents(LEN / wide)).unwrap();
    assert_eq!(panic_message(|| arr! { m[:, :] = m ** column }), REFUSED);
    assert_eq!(m, before);
    let mut single = 3_i64;
    assert_eq!(panic_message(|| arr! { single **= row[-1] }), REFUSED);
    assert_eq!(single, 3);
}

#[test]
fn what_is_allowed_is_written() {
    let mut a = vec![2_i64, 3, 4];
    arr! { a **= [3, 2, 0] };
    assert_eq!(a, [8, 9, 1]);
    arr! { a[1:] = a[:-1] ** [2, 1] };
    assert_eq!(a, [8, 64, 9]);
    arr! { a[::-1] = 2 ** (a[:] % 7) };
    assert_eq!(a, [4, 2, 2]);
}
