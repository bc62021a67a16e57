//! Integers: of which type those of NumPy's functions are, what literals and variables of type `usize`
//! take from the array beside them, and comparisons of integers of different types.
//!
//! The calls and NumPy's answers are written by `tests/numpy/integers.py`.

#[rustfmt::skip]
#[allow(unused_variables, reason = "every section has all of them")]
mod generated;
mod in_index;

use ndview::prelude::*;
use ndview_tests::Answers;

/// An answer in the words of `integers.py`.
pub trait Described {
    /// It.
    fn described(&self) -> String;
}

impl<T: std::fmt::Debug, S: Shape> Described for Owned<T, S>
where
    Self: std::fmt::Debug,
{
    fn described(&self) -> String {
        let text = format!("{self:?}");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

macro_rules! described {
    ($($type:ident $dtype:literal;)*) => {$(
        impl Described for $type {
            fn described(&self) -> String {
                format!(concat!($dtype, " {:?}"), self)
            }
        }
    )*};
}
described! {
    bool "bool";
    i64 "int64";
    u64 "uint64";
    f64 "float64";
}

impl<A: Described, B: Described> Described for (A, B) {
    fn described(&self) -> String {
        format!("{}; {}", self.0.described(), self.1.described())
    }
}

/// Why a call was refused, which must be.
pub fn refused<R>(call: Result<R, ndview::Error>) -> String {
    match call {
        Ok(_) => "not refused".to_string(),
        Err(error) => format!("refused: {error}"),
    }
}

fn compare(heading: &'static str, observed: Vec<String>) {
    let mut answers = Answers::section(include_str!("../../data/integers.txt"), heading);
    for ((case, _), observed) in answers.cases().into_iter().zip(observed) {
        answers.compare(case, observed);
    }
    answers.finish();
}

#[test]
fn what_numpy_yields_as_its_own_integers_is_i64() {
    compare("defaults", generated::defaults());
}

#[test]
fn a_number_that_counts_takes_the_type_beside_it() {
    compare("counted", generated::counted());
}

#[test]
fn comparisons_are_exact() {
    compare("compared", generated::compared());
}

#[test]
fn a_bound_beyond_all_elements_bounds_none() {
    compare("bounds", generated::bounds());
}

#[test]
fn a_list_among_arrays_has_numpys_type() {
    compare("lists", generated::lists());
}

#[test]
fn an_integer_that_does_not_fit_is_refused_before_anything_is_written() {
    let (large, mut a) = (300_usize, arr!([1_u8, 2, 3]));
    let sentence = "Python integer 300 out of bounds for uint8";
    assert_eq!(try_arr!(a + large).unwrap_err().to_string(), sentence);
    assert_eq!(try_arr!(a[1:] += large).unwrap_err().to_string(), sentence);
    assert_eq!(try_arr!(a[:] = large).unwrap_err().to_string(), sentence);
    assert_eq!(
        try_arr!(a[a > 1] = large).unwrap_err().to_string(),
        sentence
    );
    assert_eq!(
        try_arr!(a[[0, 2]] = large).unwrap_err().to_string(),
        sentence
    );
    assert_eq!(
        try_arr!(a[1:] = a[:-1] + large).unwrap_err().to_string(),
        sentence
    );
    // NumPy's `where` wraps here.
    let chosen = try_arr!(np.where(a > 1, a, large));
    assert_eq!(chosen.unwrap_err().to_string(), sentence);
    assert_eq!(a, arr!([1_u8, 2, 3]));
}

#[test]
fn arrays_of_usize_are_arrays_like_others() {
    let (mut counts, n) = (vec![3_usize, 4], 5_usize);
    arr!(counts[0] = n);
    arr!(counts[1] += n);
    assert_eq!(counts, [5, 9]);
    let sums: Owned<usize, Shape![_]> = arr!(counts + n);
    assert_eq!(sums.to_vec(), [10, 14]);
    let nested = [[1_usize, 2], [3, 4]];
    assert_eq!(arr!(nested[:, 1]).to_vec(), [2, 4]);
    let mut count = 3_usize;
    arr!(count += 2);
    assert_eq!(count, 5);
}
