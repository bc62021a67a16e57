//! `bf16`, which NumPy has not: as the package `ml_dtypes` has it, each operation that of `f32`, rounded once.

use ndview::{bf16, prelude::*};

/// Some numbers, with all that is special.
fn numbers() -> Owned<bf16, (Dyn,)> {
    let bits = (0..=u16::MAX).step_by(97);
    bits.map(bf16::from_bits).collect::<Vec<_>>().into()
}

fn others() -> Owned<bf16, (Dyn,)> {
    arr!(np.flip(numbers()))
}

/// Whether all are the same, `nan` the same as `nan`.
#[track_caller]
fn are(ours: &Owned<bf16, (Dyn,)>, expected: impl Fn(f32, f32) -> f32) {
    for ((ours, x), y) in ours.iter().zip(&numbers()).zip(&others()) {
        let expected = bf16::from_f32(expected(x.to_f32(), y.to_f32()));
        assert!(
            *ours == expected || ours.is_nan() && expected.is_nan(),
            "{x} {y}: {ours}"
        );
    }
}

#[test]
fn operations_are_those_of_float32_rounded() {
    let (x, y) = (numbers(), others());
    are(&arr!(x + y), |x, y| x + y);
    are(&arr!(x - y), |x, y| x - y);
    are(&arr!(x * y), |x, y| x * y);
    are(&arr!(x / y), |x, y| x / y);
    are(&arr!(x * 3), |x, _| x * 3.0);
    are(&arr!(1 / x), |x, _| 1.0 / x);
    are(&arr!(-abs(x)), |x, _| -x.abs());
    are(&arr!(np.sqrt(x)), |x, _| x.sqrt());
    are(&arr!(np.floor(x)), |x, _| x.floor());
    are(
        &arr!(np.where(x < y, x, y)),
        |x, y| if x < y { x } else { y },
    );
}

#[test]
fn it_stays_what_it_is_beside_few() {
    let x = arr!([1.5, 2.0, -1.0].astype(bf16));
    let (bools, bytes, signed) = (
        arr!([true, false, true]),
        arr!([1_u8, 2, 255]),
        arr!([-1_i8, 2, 127]),
    );
    assert_eq!(arr!((x + bools).dtype), "bfloat16");
    assert_eq!(arr!(x + bytes), arr!([2.5, 4.0, 254.0].astype(bf16)));
    assert_eq!(arr!(signed * x), arr!([-1.5, 4.0, -127.0].astype(bf16)));
    assert_eq!(arr!(x * 2 + 0.5), arr!([3.5, 4.5, -1.5].astype(bf16)));
    assert_eq!(arr!(x > 1), arr!([true, true, false]));
    let mut wide = arr!([0.0, 0.0, 0.0]);
    arr!(wide[:] = x);
    assert_eq!(wide, arr!([1.5, 2.0, -1.0]));
    let mut narrow = x.copy();
    arr!(narrow[:] = bytes);
    assert_eq!(narrow, arr!([1.0, 2.0, 255.0].astype(bf16)));
}

#[test]
fn numbers_are_rounded_once() {
    // 257 is in the middle between 256 and 258; what is a little more is not, though an `f32` has no digit for it.
    let middle = arr!([257, 259, 18014398509481984 * 257 + 1]);
    assert_eq!(
        arr!(middle.astype(bf16).astype(float)[:2]),
        arr!([256.0, 260.0])
    );
    assert_eq!(
        arr!(middle.astype(bf16)[2]),
        bf16::from_f32(18014398509481984.0 * 258.0)
    );
    assert_eq!(
        arr!([1.00390625, 1.0039062500001].astype(bf16)),
        [bf16::ONE, bf16::from_f32(1.0078125)]
    );
    assert_eq!(
        arr!([1e39, -1e39].astype(bf16)),
        [bf16::INFINITY, bf16::NEG_INFINITY]
    );
    assert_eq!(arr!([2.5, -1.5].astype(bf16).astype(int)), arr!([2, -1]));
}

#[test]
fn sums_are_rounded_once() {
    let many = arr!(np.full(1000, 0.1, dtype = bf16));
    // Added as `f32`: 0.1 is 0.100097656.
    assert_eq!(arr!(many.sum()), bf16::from_f32(100.09766));
    assert_eq!(arr!(many.mean()), many[[0]]);
    assert_eq!(
        arr!(np.sort([3.0, np.nan, -1.0].astype(bf16)).astype(float)[:2]),
        arr!([-1.0, 3.0])
    );
    assert_eq!(arr!([3.0, 5.0, -1.0].astype(bf16).argmax()), 1);
    let m = arr!([[1.0, 2.0], [3.0, 4.0]].astype(bf16));
    assert_eq!(arr!(m @ m), arr!([[7.0, 10.0], [15.0, 22.0]].astype(bf16)));
}

#[test]
fn it_is_printed_with_the_digits_that_it_has() {
    let x = arr!([0.1, 1.0, 3.140625].astype(bf16));
    assert_eq!(x.to_string(), "[0.1  1.   3.14]");
    assert_eq!(
        format!("{x:?}"),
        "array([0.1 , 1.  , 3.14], dtype=bfloat16)"
    );
    assert_eq!(arr!(np.finfo(bf16).max), bf16::MAX);
    assert_eq!(arr!(np.finfo("bfloat16").bits), 16);
}
