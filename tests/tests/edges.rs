//! The ends of ranges: longer than a block, larger than a type, as large as memory. Each of these was once
//! computed otherwise without any test noticing. NumPy's answers stand in the tests.

use ndview::prelude::*;
use ndview_tests::panic_message;

/// More rows than are worked out at once.
const ROWS: usize = 3000;

fn table() -> Owned<i64, (Dyn, Dyn)> {
    Owned::from_fn([ROWS, 2], |[i, j]| (10 * i + j) as i64)
}

#[test]
fn a_mask_of_more_rows_than_a_block() {
    let mut m = table();
    let mask: Vec<bool> = (0..ROWS)
        .map(|i| i % 7 == 3 || (1020..1030).contains(&i))
        .collect();
    let rows: Vec<usize> = (0..ROWS).filter(|&i| mask[i]).collect();
    let picked = arr!(m[mask]);
    assert_eq!(picked.shape(), [rows.len(), 2]);
    assert_eq!(
        picked,
        Owned::from_fn([rows.len(), 2], |[i, j]| (10 * rows[i] + j) as i64)
    );
    assert_eq!(arr!(m.T[:, mask]), picked.t().copy());
    assert_eq!(arr!(m[mask, 1]).to_vec(), arr!(picked[:, 1]).to_vec());
    assert_eq!(arr!(m[rows]), picked);
    arr!(m[mask] = -1);
    let expected = |[i, j]: [usize; 2]| if mask[i] { -1 } else { (10 * i + j) as i64 };
    assert_eq!(m, Owned::from_fn([ROWS, 2], expected));
    let condition = table();
    let above = arr!(condition[condition[:, 0] >= 20_000]);
    assert_eq!(above.shape(), [1000, 2]);
    assert_eq!(above[[0, 0]], 20_000);
}

#[test]
fn integers_that_are_no_elements() {
    let a: Owned<u8, _> = arr!([1, 2]);
    assert_eq!(arr!(a + 200).to_vec(), [201, 202]);
    let refused = |run: &dyn Fn(), number: &str| {
        let message = panic_message(run);
        let words = format!("Python integer {number} out of bounds for ");
        assert!(message.starts_with(&words), "{message}");
    };
    let (large, negative, beyond) = (300_usize, -1_isize, 128_usize);
    refused(&|| drop(arr!(a + large)), "300");
    refused(&|| drop(arr!(a - negative)), "-1");
    let b: Owned<i8, _> = arr!([1, 2]);
    assert_eq!(arr!(b * -64 + 127).to_vec(), [63, -1]);
    refused(&|| drop(arr!(b * beyond)), "128");
}

#[test]
fn inclusive_ranges_to_the_end() {
    let a = vec![10, 20, 30, 40];
    #[allow(
        clippy::reversed_empty_ranges,
        reason = "NumPy has empty slices as well"
    )]
    let (all, last, but_last, nothing) = (..=-1, -2..=-1, ..=-2, -1..=-2);
    assert_eq!(arr!(a[all]).to_vec(), [10, 20, 30, 40]);
    assert_eq!(arr!(a[last]).to_vec(), [30, 40]);
    assert_eq!(arr!(a[but_last]).to_vec(), [10, 20, 30]);
    assert_eq!(arr!(a[nothing]).to_vec(), [0; 0]);
    let (to, whole) = (..=2_u8, 0..=u64::MAX);
    assert_eq!(arr!(a[to]).to_vec(), [10, 20, 30]);
    assert_eq!(arr!(a[whole]).to_vec(), [10, 20, 30, 40]);
}

/// `np.floor_divide` rounds what the division has rounded, near 2**53 as well.
#[test]
fn floors_of_quotients() {
    let cases = [
        (9007199254740991.0, 2.0, 4503599627370495.0),
        (-9007199254740991.0, 2.0, -4503599627370496.0),
        (9007199254740991.0, 1.0, 9007199254740991.0),
        (9007199254740991.0, 3.0, 3002399751580330.0),
        (1e16, 3.0, 3333333333333333.0),
        (4503599627370497.5, 0.5, 9007199254740996.0),
        (0.7, 0.1, 6.0),
        (6.0, 0.1, 59.0),
        (-0.7, 0.1, -7.0),
        (1.0, 0.1, 9.0),
        (-1.0, 0.1, -10.0),
        (1e308, 1e-5, f64::INFINITY),
        (1.0, f64::INFINITY, 0.0),
        (-1.0, f64::INFINITY, -1.0),
    ];
    for (a, b, floor) in cases {
        assert_eq!(
            arr!(np.floor_divide([a], [b])).to_vec(),
            [floor],
            "{a} // {b}"
        );
    }
    assert!(arr!(np.floor_divide(f64::INFINITY, 1.0)).is_nan());
    assert!(arr!(np.floor_divide(-0.0_f64, 5.0)).is_sign_negative());
}

#[test]
fn lengths_that_cannot_be_inferred_or_had() {
    let nothing = Vec::<f64>::new();
    let message = "cannot reshape array of size 0 into shape (0,newaxis)";
    assert_eq!(panic_message(|| arr!(nothing[:].reshape([0, -1]))), message);
    let too_big = |run: fn()| {
        let message = panic_message(run);
        assert!(message.starts_with("array is too big; "), "{message}");
    };
    too_big(|| drop(arr!(np.zeros([0, usize::MAX, 2]))));
    too_big(|| drop(arr!(np.zeros([0, isize::MAX as usize]))));
    too_big(|| drop(arr!(np.zeros([1 << 40, 1 << 40]))));
    too_big(|| drop(arr!(np.zeros([usize::MAX]))));
}

/// Rust's slices and arrays of what takes no memory may be longer than an array may be.
#[test]
fn lengths_that_rust_has_and_arrays_do_not() {
    /// An element that takes no memory.
    #[derive(Clone, Copy)]
    struct Nothing;
    const LONGEST: usize = isize::MAX as usize;

    let refused = |len: &dyn Fn() -> usize| panic_message(len).starts_with("array is too big; ");
    // Not `vec![Nothing; LONGEST]`, which counts them.
    let mut longest = Vec::from(Box::new([Nothing; LONGEST]) as Box<[Nothing]>);
    let longer = Vec::from(Box::new([Nothing; LONGEST + 1]) as Box<[Nothing]>);
    assert_eq!(arr!(longest[1:]).shape(), [LONGEST - 1]);
    assert_eq!(arr!(&mut longest[1:]).shape(), [LONGEST - 1]);
    assert!(refused(&|| arr!(longer[1:]).shape()[0]));
    assert!(refused(&|| arr!(longer.as_slice()[1:]).shape()[0]));
    assert!(refused(&|| arr!(longer[0:3]).shape()[0]));
    let array = [Nothing; LONGEST + 1];
    assert!(refused(&|| arr!(array[1:]).shape()[0]));
    let rows = [[0_u8; 0]; LONGEST + 1];
    assert!(refused(&|| arr!(rows[:, 0:]).shape()[0]));
}

/// An array without elements may be as long as memory along another axis.
#[test]
fn an_index_into_nothing_takes_no_memory() {
    let mut empty = Owned::from_shape_vec([0, isize::MAX as usize], Vec::<u8>::new()).unwrap();
    let message = "index 0 is out of bounds for axis 0 with size 0";
    assert_eq!(panic_message(|| arr!(empty[[0]])), message);
    assert_eq!(panic_message(|| arr!(empty[[0, 0], :])), message);
    assert_eq!(panic_message(|| arr!(empty[[0], 5])), message);
    assert_eq!(panic_message(|| arr!(empty[[0]] = 1)), message);
    assert_eq!(try_arr!(empty[[0]]).unwrap_err().to_string(), message);
    assert_eq!(arr!(empty[:, [5, -1]]).shape(), [0, 2]);
    let mask = Vec::<bool>::new();
    assert_eq!(arr!(empty[mask]).shape(), [0, isize::MAX as usize]);
    let words = Owned::from_shape_vec([0, 1 << 59], Vec::<u64>::new()).unwrap();
    assert_eq!(
        panic_message(|| arr!(words[[0, 0, 0, 0, 0, 0, 0, 0, 0]])),
        message
    );
}

#[test]
fn powers_of_what_large_exponents_leave() {
    let large = 1_i64 << 40;
    let bases = [0_i64, 1, -1];
    assert_eq!(arr!(np.power(bases, large)).to_vec(), [0, 1, 1]);
    assert_eq!(arr!(np.power(bases, large + 1)).to_vec(), [0, 1, -1]);
    assert_eq!(arr!(np.power(bases, i64::MAX)).to_vec(), [0, 1, -1]);
    // As every overflow of Rust's integers: a panic in a build that checks for it, else the low bits.
    let overflow = || arr!(np.power([2_i64, 3], large)).to_vec();
    if cfg!(debug_assertions) {
        assert_eq!(panic_message(overflow), "attempt to multiply with overflow");
    } else {
        assert_eq!(overflow(), [0, -7_860_764_868_738_023_423]);
    }
}
