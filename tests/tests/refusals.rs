//! What ndview refuses at run time is an `Err` of the `try_arr!` around it, whatever refuses it; what
//! panics in a function of the user's stays a panic.

use ndview::Error;
use ndview::prelude::*;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

type Numbers<T> = Owned<T, (Dyn,)>;

/// Why each line was refused.
macro_rules! refused {
    ($($sentence:literal: $line:expr;)*) => {
        $(assert_eq!(try_arr!($line).map(drop).unwrap_err().to_string(), $sentence, stringify!($line));)*
    };
}

fn numbers() -> Numbers<i64> {
    Owned::from(vec![1, 2, 3])
}

#[test]
#[rustfmt::skip]
fn whatever_refuses() {
    let (a, k, n, z) = (numbers(), 7, 300, 0);
    let e = Numbers::from(Vec::<f64>::new());
    let x = Owned::from(vec![1.0, 2.0, 3.0]);
    let negative = Owned::from(vec![1, 2, -1]);
    let mut u = Owned::from(vec![1_u8, 2, 3]);
    let mut w = numbers();
    refused! {
        "index 7 is out of bounds for axis 0 with size 3": a[k];
        "index 7 is out of bounds for axis 0 with size 3": a[[0, k]];
        "index 7 is out of bounds for axis 0 with size 3": a.swapaxes(0, 0)[k];
        "index 7 is out of bounds for axis 0 with size 3": np.take(a, [k]);
        "index 7 is out of bounds for axis 0 with size 3": a.take([0, k]);
        "index 7 is out of bounds for axis 0 with size 3": np.delete(a, k);
        "index 7 is out of bounds for axis 0 with size 3": np.insert(a, k, 1);
        "slice step cannot be zero": a[::z];
        "slice step cannot be zero": np.delete(a, np.s_[::z]);
        "slice step cannot be zero": np.insert(a, np.s_[::z], 1);
        "index 7 is out of bounds for axis 0 with size 3": np.put(w, k, 1);
        "index 99 is out of bounds for array with size 6": np.unravel_index([99], (2, 3));
        "Python integer 300 out of bounds for uint8": np.full(3, n as usize, dtype=np.uint8);
        "Python integer 300 out of bounds for uint8": u + n as usize;
        "Python integer 300 out of bounds for uint8": np.clip(u, n as usize, 3);
        "cannot reshape array of size 3 into shape (7,2)": x.reshape(k, 2);
        "cannot reshape array of size 3 into shape (7)": u.astype(i64).reshape(-1, k);
        "operands could not be broadcast together with remapped shapes [original->remapped]: (3,)  and requested shape (2,7)": np.broadcast_to(a, (2, k));
        "operands could not be broadcast together with shapes (3,) (7,)": a + np.zeros(k);
        "operands could not be broadcast together with shapes (3,) (7,)": (a * np.zeros(k)).sum();
        "operands could not be broadcast together with shapes (2,) (7,)": np.diff(a, n=1) + np.zeros(k);
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 7 is different from 3)": np.matmul(a, np.zeros(k));
        "shapes (2,7) and (2,7) not aligned: 7 (dim 1) != 2 (dim 0)": np.dot(np.zeros((2, k)), np.zeros((2, k)));
        "zero-size array to reduction operation maximum which has no identity": e.max();
        "zero-size array to reduction operation minimum which has no identity": np.min(e * 2);
        "attempt to get argmax of an empty sequence": e.argmax();
        "attempt to get argmin of an empty sequence": np.argmin(e);
        "all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 7 and the array at index 1 has size 8": np.concatenate([np.zeros((2, k)), np.zeros((2, k + 1))]);
        "all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 3 and the array at index 1 has size 7": np.vstack((a, np.zeros(k)));
        "all input arrays must have the same shape": np.stack((a, np.zeros(k)));
        "array split does not result in an equal division": np.split(a, 2).len();
        "negative dimensions are not allowed": np.repeat(a, -1);
        "'list' argument must have no negative elements": np.bincount(negative);
        "kth(=7) out of bounds (3)": np.partition(a, k);
        "Percentiles must be in the range [0, 100]": np.percentile(x, 101);
        "Quantiles must be in the range [0, 1]": np.quantile(x, 1.5);
        "`bins` must be positive, when an integer": np.histogram(x, bins=k - 7);
        "index can't contain negative values": np.pad(a, -1);
        "invalid entry in choice array": np.choose([0, 5], [a, a]);
        "can only convert an array of size 1 to a Python scalar": a.item();
        "v cannot be empty": np.convolve(x, e);
        "fp and xp are not of the same length.": np.interp(x, x, e);
        "Weights sum to zero, can't be normalized": np.average(x, weights=np.zeros(3));
        "Maximum allowed size exceeded": np.arange(0, 1e30);
        "Integers to negative integer powers are not allowed.": a ** negative;
        "Integers to negative integer powers are not allowed.": (a ** negative).sum();
        "Integers to negative integer powers are not allowed.": np.power(a, negative)[0];
    }
    assert_eq!(try_arr!(np.sort(negative)[-1] + a.max()), Ok(5_i64));
    assert!(matches!(try_arr!(a.item()), Err(Error::Refused { .. })));
    assert_eq!(
        try_arr!(u[0] = n as usize).unwrap_err().to_string(),
        "Python integer 300 out of bounds for uint8"
    );
    assert_eq!((u.to_vec(), w.to_vec()), (vec![1, 2, 3], vec![1, 2, 3]));
}

#[test]
#[rustfmt::skip]
fn nothing_is_written() {
    let mut a = Owned::from(vec![2_i64; 5000]);
    let mut exponents = a.copy();
    arr!(exponents[-1] = -1);
    let sentence = "Integers to negative integer powers are not allowed.";
    let refused = |result: Result<(), Error>| assert_eq!(result.unwrap_err().to_string(), sentence);
    refused(try_arr!(a **= exponents));
    refused(try_arr!(a[1:] **= exponents[1:]));
    refused(try_arr!(a[1:] = a[:-1] ** exponents[1:]));
    refused(try_arr!(a[:] = a ** exponents));
    refused(try_arr!(a[a > 1] **= exponents));
    refused(try_arr!(a[a > 1] = a ** exponents));
    let k = 9;
    assert!(try_arr! { a[0] += np.take(a, [k, k * 1000])[1]; }.is_err());
    assert_eq!(arr!(a == 2).to_vec(), [true; 5000]);
}

fn at(a: &Numbers<i64>, i: usize) -> i64 {
    arr!(a[i])
}

fn taken(a: &Numbers<i64>, i: usize) -> Numbers<i64> {
    np::take(a, &[i]).into()
}

fn panics(_: i64) -> i64 {
    panic!("mine")
}

/// With what a line panics.
fn panic_of<T>(line: impl FnOnce() -> T) -> String {
    let Err(payload) = catch_unwind(AssertUnwindSafe(line)) else {
        return "none".to_string();
    };
    match payload.downcast::<String>() {
        Ok(sentence) => *sentence,
        Err(payload) => (*payload.downcast::<&str>().unwrap()).to_string(),
    }
}

#[test]
fn a_panic_of_the_users_is_a_panic() {
    let a = numbers();
    let out_of_bounds = "index 7 is out of bounds for axis 0 with size 3";
    assert_eq!(panic_of(|| try_arr!(a[panics(3)])), "mine");
    assert_eq!(panic_of(|| try_arr!(np.take(a, [panics(3)]))), "mine");
    assert_eq!(panic_of(|| try_arr!(a.map(|_| panics(1)))), "mine");
    assert_eq!(panic_of(|| try_arr!(at(&a, 7) + a[0])), out_of_bounds);
    assert_eq!(panic_of(|| try_arr!(taken(&a, 7) + a)), out_of_bounds);
    // Afterwards as before.
    assert_eq!(panic_of(|| arr!(np.take(a, [7]))), out_of_bounds);
    assert!(try_arr!(np.take(a, [7])).is_err());
}

#[test]
fn what_stands_in_the_line_is_caught_wherever_it_runs() {
    let (a, k) = (numbers(), 7);
    let error = try_arr!(a.map(|&i| arr!(a[i]) + i)).map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        "index 3 is out of bounds for axis 0 with size 3"
    );
    let inner = try_arr!(np.take(a, [try_arr!(np.take(a, [k])).map_or(0, |_| 1)]));
    assert_eq!(inner, Ok(arr!([1_i64])));
    // The inner one is over; the outer one goes on.
    assert!(try_arr!(np.take(a, [try_arr!(a[k]).unwrap_or(9)])).is_err());
    let others = std::thread::scope(|scope| {
        let line = || try_arr!(np.take(a, [k])).map(drop);
        [scope.spawn(line), scope.spawn(line)]
            .map(|thread| thread.join().is_ok_and(|result| result.is_err()))
    });
    assert_eq!(others, [true, true]);
}

/// A line of tokens from two places.
macro_rules! after {
    ($a:expr, $i:expr) => {
        try_arr!(np.take($a, [$i + 1]) + 1)
    };
}

macro_rules! line {
    ($($tokens:tt)*) => {
        try_arr!($($tokens)*)
    };
}

#[test]
fn lines_that_macros_write() {
    let (a, k) = (numbers(), 7);
    assert!(after!(a, k).is_err());
    assert!(after!(&a, a[k] as usize).is_err());
    assert_eq!(after!(a, 1), Ok(arr!([4_i64])));
    assert!(line!(np.take(a, k)).is_err());
    assert_eq!(
        panic_of(|| line!(at(&a, k))),
        "index 7 is out of bounds for axis 0 with size 3"
    );
}

#[track_caller]
fn called_from(a: &Numbers<i64>, i: usize) -> Result<i64, Error> {
    try_arr!(np.take(a, [i])[0])
}

#[test]
fn functions_that_are_blamed_at_their_caller() {
    assert!(called_from(&numbers(), 7).is_err());
}

fn parse(text: &str) -> Result<usize, std::num::ParseIntError> {
    text.parse()
}

fn with_question_marks(a: &Numbers<i64>, text: &str) -> Result<i64, Box<dyn std::error::Error>> {
    let one = try_arr!(np.take(a, [parse(text)?, { parse(text)? }]))?;
    Ok(try_arr!(one[0] + a[parse("0")?])?)
}

#[test]
fn what_leaves_the_function_leaves_it() {
    let a = numbers();
    assert_eq!(with_question_marks(&a, "2").ok(), Some(4));
    assert_eq!(
        with_question_marks(&a, "x").unwrap_err().to_string(),
        "invalid digit found in string"
    );
    assert_eq!(
        with_question_marks(&a, "7").unwrap_err().to_string(),
        "index 7 is out of bounds for axis 0 with size 3"
    );
    let three = 'all: {
        for i in 0..9 {
            try_arr! { let x = if i > 2 { break 'all i } else { i }; assert!(x < 3); }.unwrap();
        }
        0
    };
    assert_eq!(three, 3);
}

#[test]
fn views_that_leave_the_line_live_as_long_as_the_array() {
    fn part<'a>(
        v: &'a mut Numbers<i64>,
        k: usize,
    ) -> Result<ViewMut<'a, i64, (Dyn,), Contiguous>, Error> {
        try_arr!(&mut v[k:])
    }
    let mut a = numbers();
    part(&mut a, 1).unwrap().fill(9);
    assert_eq!(a.to_vec(), [1, 9, 9]);
}

#[test]
fn what_unwinds_is_dropped_once() {
    struct Counts(Rc<Cell<usize>>);
    impl Drop for Counts {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }
    let (a, drops) = (numbers(), Rc::new(Cell::new(0)));
    let length = |counts: &Counts| counts.0.get() + 7;
    assert!(try_arr!(np.take(a, [length(&Counts(drops.clone()))])).is_err());
    assert_eq!(drops.get(), 1);
}
