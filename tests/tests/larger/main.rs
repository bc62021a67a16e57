//! Arrays larger than any block of the kernels, against NumPy's answers: `tests/numpy/larger.py` writes both sides
//! from the same text. No more memory is held at once than NumPy holds.

#[rustfmt::skip]
mod generated;

use core::fmt::Debug;
use ndview::prelude::*;
use ndview_tests::{Answers, Counting, most_held};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const LEN: i64 = 100_003;

/// What the calls read.
struct Arrays {
    a: Owned<f64, (Dyn,)>,
    b: Owned<f64, (Dyn,)>,
    n: Owned<i64, (Dyn,)>,
    few: Owned<f64, (Dyn,)>,
    odd: Owned<f64, (Dyn,)>,
    up: Owned<f64, (Dyn,)>,
    m: Owned<f64, (Dyn, Dyn)>,
    k: Owned<bool, (Dyn,)>,
}

impl Arrays {
    fn new() -> Self {
        let places = arr!(np.arange(LEN));
        let n = arr!(places * 7919 % LEN - 50000);
        let a = arr!(n.astype(f64));
        Arrays {
            b: arr!((places * 104729 % LEN - 50000).astype(f64)),
            few: arr!((places * 7919 % LEN % 97).astype(f64) - 40.0),
            odd: arr!(np.where(a > 49000, np.nan, a)),
            up: arr!(np.sort(a)),
            m: Owned::from_fn([316, 316], |[row, column]| a[[row * 316 + column]]),
            k: arr!(a > 100),
            a,
            n,
        }
    }
}

/// The lengths of a result and some of its elements, as the script writes them; and, if no more memory was held at
/// once than NumPy held, and a little, how much that was.
fn compare<T: Debug, S: Shape>(
    answers: &mut Answers,
    case: &str,
    work: impl FnOnce() -> Owned<T, S>,
) {
    let (result, held) = most_held(work);
    let lens = result.shape();
    let lens: Vec<String> = lens.as_ref().iter().map(usize::to_string).collect();
    let step = (result.size() / 15).max(1);
    let some = result.iter().step_by(step).map(|x| format!("{x:?}"));
    let some: Vec<String> = some.collect();
    let tenth = LEN as usize * size_of::<f64>() / 10;
    let held = held.div_ceil(tenth);
    let numpy = answers.cases().into_iter().find(|(name, _)| *name == case);
    let numpy = numpy.and_then(|(_, answer)| answer.rsplit_once("; ")?.1.parse().ok());
    let numpy = numpy.expect("an answer ends with how much memory NumPy held");
    // A table or a buffer of a fixed size is no copy of the array.
    let held = if held <= numpy + 3 { numpy } else { held };
    let (lens, some) = (lens.join(", "), some.join(" "));
    answers.compare(case, format!("({lens}) {some}; {held}"));
}

fn is_as_numpy_does(heading: &'static str, section: fn(&mut Answers, &Arrays)) {
    let mut answers = Answers::section(include_str!("../../data/larger.txt"), heading);
    section(&mut answers, &Arrays::new());
    answers.finish();
}

#[test]
fn sorted() {
    is_as_numpy_does("sorted", generated::sorted);
}

#[test]
fn searched() {
    is_as_numpy_does("searched", generated::searched);
}

#[test]
fn sums() {
    is_as_numpy_does("sums", generated::sums);
}

#[test]
fn moved() {
    is_as_numpy_does("moved", generated::moved);
}

#[test]
fn made() {
    is_as_numpy_does("made", generated::made);
}
