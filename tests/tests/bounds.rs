//! Slices and integers known at run time, of every integer type and up to the ends of their
//! ranges; the panics for integers out of bounds.
//!
//! NumPy's answers are written by `tests/numpy/bounds.py`; a case is `type values form`, where the
//! form is the index as it stands in `arr!`.

use ndview::prelude::*;
use ndview_tests::{Answers, counted, panic_message};

const TABLE: &str = include_str!("../data/bounds.txt");

/// Runs `$run::<type>(words)` for the integer type that a case names.
macro_rules! for_type {
    ($name:expr, $run:ident!($($argument:tt)*)) => {
        match $name {
            "i8" => $run!(i8, $($argument)*),
            "i16" => $run!(i16, $($argument)*),
            "i32" => $run!(i32, $($argument)*),
            "i64" => $run!(i64, $($argument)*),
            "i128" => $run!(i128, $($argument)*),
            "isize" => $run!(isize, $($argument)*),
            "u8" => $run!(u8, $($argument)*),
            "u16" => $run!(u16, $($argument)*),
            "u32" => $run!(u32, $($argument)*),
            "u64" => $run!(u64, $($argument)*),
            "u128" => $run!(u128, $($argument)*),
            "usize" => $run!(usize, $($argument)*),
            other => panic!("unknown type {other}"),
        }
    };
}

fn arange(length: usize) -> Owned<i64, (Dyn,)> {
    Owned::from((0..length as i64).collect::<Vec<_>>())
}

fn text(elements: Vec<i64>) -> String {
    elements
        .iter()
        .map(i64::to_string)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Takes the slice that a case names, with bounds of one integer type.
macro_rules! slice {
    ($integer:ty, $array:expr, $bounds:expr, $form:expr) => {{
        let a = $array;
        let [i, j, k] = $bounds.map(|bound: &str| bound.parse::<$integer>().expect("a value of the type"));
        match $form {
            "i:j:k" => arr!(a[i:j:k]).to_vec(),
            "i:j" => arr!(a[i:j]).to_vec(),
            "i:" => arr!(a[i:]).to_vec(),
            ":j" => arr!(a[:j]).to_vec(),
            "::k" => arr!(a[::k]).to_vec(),
            "i::k" => arr!(a[i::k]).to_vec(),
            ":j:k" => arr!(a[:j:k]).to_vec(),
            "-i:" => arr!(a[-i:]).to_vec(),
            ":-j" => arr!(a[:-j]).to_vec(),
            "-i:-j" => arr!(a[-i:-j]).to_vec(),
            "i:-j" => arr!(a[i:-j]).to_vec(),
            "::-k" => arr!(a[::-k]).to_vec(),
            "-i:j:-k" => arr!(a[-i:j:-k]).to_vec(),
            other => panic!("unknown form {other}"),
        }
    }};
}

fn compare_slices(heading: &'static str) {
    let mut answers = Answers::section(TABLE, heading);
    for (case, _) in answers.cases() {
        let words: Vec<_> = case.splitn(6, ' ').collect();
        let &[integer, length, i, j, k, form] = words.as_slice() else {
            panic!("not a case: {case}")
        };
        let array = arange(length.parse().expect("a length"));
        let taken = for_type!(integer, slice!(&array, [i, j, k], form));
        answers.compare(case, text(taken));
    }
    answers.finish();
}

#[test]
fn slices_clip_to_the_axis() {
    compare_slices("slices");
}

#[test]
fn a_minus_counts_from_the_end_for_unsigned_bounds_too() {
    compare_slices("negated");
}

/// Takes what a list of indices with one integer `i` takes, or what it panics with.
macro_rules! integer {
    ($integer:ty, $array:expr, $i:expr, $form:expr) => {{
        let a = $array;
        let i: $integer = $i.parse().expect("a value of the type");
        match $form {
            "i" => taken(|| arr!(a[i]).to_vec()),
            "1, i" => taken(|| arr!(a[1, i]).to_vec()),
            "::-1, :, i" => taken(|| arr!(a[::-1, :, i]).to_vec()),
            "..., i" => taken(|| arr!(a[..., i]).to_vec()),
            "None, :, i, None" => taken(|| arr!(a[None, :, i, None]).to_vec()),
            "-i" => taken(|| arr!(a[-i]).to_vec()),
            "1, ..., -i" => taken(|| arr!(a[1, ..., -i]).to_vec()),
            other => panic!("unknown form {other}"),
        }
    }};
}

/// The elements, or the message of the panic.
fn taken(take: impl Fn() -> Vec<i64>) -> String {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(&take)) {
        Ok(elements) => text(elements),
        Err(_) => panic_message(take),
    }
}

#[test]
fn integers_count_from_either_end_or_panic() {
    let mut answers = Answers::section(TABLE, "integers");
    let fixed = counted::<(Len<2>, Len<4>, Len<3>)>();
    let run_time = fixed.clone().into_erased();
    for (case, _) in answers.cases() {
        let words: Vec<_> = case.splitn(3, ' ').collect();
        let &[integer, i, form] = words.as_slice() else {
            panic!("not a case: {case}")
        };
        let observed = for_type!(integer, integer!(&run_time, i, form));
        assert_eq!(
            observed,
            for_type!(integer, integer!(&fixed, i, form)),
            "{case}: the kind of length decides"
        );
        answers.compare(case, observed);
    }
    answers.finish();
}

#[test]
fn bounds_of_different_integer_types_stand_in_one_slice() {
    let a = arange(7);
    let (start, stop, step) = (u64::MAX, -8_i16, -2_isize);
    assert_eq!(arr!(a[start:stop:step]), arr!(a[::-2]));
    let (start, stop) = (1_u8, 6_usize);
    assert_eq!(arr!(a[start:stop]), arr!(a[1:6]));
}

#[test]
fn an_expression_is_a_bound() {
    let a = arange(7);
    let length = a.len();
    assert_eq!(arr!(a[length / 2:length - 1]), arr!(a[3:6]));
    assert_eq!(arr!(a[length - 1]), 6);
}

#[test]
fn a_range_in_a_variable_is_an_index() {
    let a = arange(7);
    let range = 1..4;
    assert_eq!(arr!(a[range]), arr!(a[1:4]));
    let range = 5_usize..100;
    assert_eq!(arr!(a[range]), arr!(a[5:]));
    let range = -3_i64..-1;
    assert_eq!(arr!(a[range]), arr!(a[-3:-1]));
    let (late, early) = (4, 1);
    let range = late..early;
    assert_eq!(arr!(a[range]).len(), 0);
    let range = 2..;
    assert_eq!(arr!(a[range]), arr!(a[2:]));
    let range = ..2;
    assert_eq!(arr!(a[range]), arr!(a[:2]));
    let range = ..;
    assert_eq!(arr!(a[range]), a);
}

#[test]
fn a_step_of_zero_panics() {
    let a = arange(7);
    for (start, step) in [(0_i64, 0_i32), (3, 0), (-100, 0)] {
        assert_eq!(
            panic_message(|| arr!(a[start::step]).len()),
            "slice step cannot be zero"
        );
    }
    let step = 0_u8;
    assert_eq!(
        panic_message(|| arr!(a[::step]).len()),
        "slice step cannot be zero"
    );
    let empty = arange(0);
    assert_eq!(
        panic_message(|| arr!(empty[::step]).len()),
        "slice step cannot be zero"
    );
}

#[test]
fn an_integer_into_an_empty_axis_panics() {
    let empty = arange(0);
    for i in [0, -1, 5] {
        assert_eq!(
            panic_message(|| arr!(empty[i])),
            format!("index {i} is out of bounds for axis 0 with size 0")
        );
    }
}

#[test]
fn the_first_integer_out_of_bounds_is_named() {
    let array = counted::<(Len<2>, Len<4>, Len<3>)>().into_erased();
    let (i, j) = (4, -7);
    assert_eq!(
        panic_message(|| arr!(array[1, i, j])),
        "index 4 is out of bounds for axis 1 with size 4"
    );
    assert_eq!(
        panic_message(|| arr!(array[1, :, j]).len()),
        "index -7 is out of bounds for axis 2 with size 3"
    );
}

/// Beside an operator, `-w` is negative whatever the type of `w`.
#[test]
fn negatives_are_calculated_with() {
    let a = arange(10);
    let (w, k): (usize, i64) = (3, 2);
    assert_eq!(arr!(a[-w - 1]), 6);
    assert_eq!(arr!(a[-w - 1:]).to_vec(), [6, 7, 8, 9]);
    assert_eq!(arr!(a[:-w + 1]).to_vec(), [0, 1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(arr!(a[-2 * w]), 4);
    assert_eq!(arr!(a[2:-2 * w + 1]).to_vec(), [2, 3, 4]);
    assert_eq!(arr!(a[-2 * k]), 6);
    assert_eq!(arr!(a[-k - w]), 5);
    assert_eq!(arr!(a[-k - 1:-k + 2]).to_vec(), [] as [i64; 0]);
    assert_eq!(arr!(a[w - k - w]), 8);
    assert_eq!(arr!(a[(-w) * 2 + 1]), 5);
    let bytes = 2_u8;
    assert_eq!(arr!(a[-bytes - 1]), 7);
    let places = arr!(np.array([1, 2]));
    assert_eq!(arr!(a[-places - 1]).to_vec(), [8, 7]);
    assert_eq!(arr!(a[-2 * places]).to_vec(), [8, 6]);
    assert_eq!(arr!(a[(-places - 1) % w]).to_vec(), [1, 0]);
    let mut b = arange(4);
    arr!(b[-w + 1] = 9);
    arr!(b[:-w + 1] += 1);
    assert_eq!(b.to_vec(), [1, 2, 9, 3]);
}
