//! Lines as they stand in programs: functions over any array, what leaves an expression and is kept, what is
//! written, lists of arrays.
//!
//! The programs and what NumPy prints are written by `tests/numpy/programs.py`.

#[rustfmt::skip]
#[allow(unused_variables, unused_mut, reason = "every program and function has the same variables")]
mod generated;

use ndview::prelude::*;
use ndview_tests::Answers;

/// What is printed, in one line, as `programs.py` has it.
pub trait Printed {
    /// It.
    fn printed(&self) -> String;
}

fn in_one_line(text: String) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

macro_rules! arrays {
    ($([$($generics:tt)*] $array:ty;)*) => {$(
        impl<T, $($generics)*> Printed for $array
        where
            Self: std::fmt::Display,
        {
            fn printed(&self) -> String {
                in_one_line(self.to_string())
            }
        }
    )*};
}
arrays! {
    [S: Shape] Owned<T, S>;
    [S: Shape, L: Layout] View<'_, T, S, L>;
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        impl Printed for $number {
            fn printed(&self) -> String {
                self.to_string()
            }
        }
    )*};
}
numbers!(i64 usize);

impl Printed for String {
    fn printed(&self) -> String {
        self.clone()
    }
}

macro_rules! floats {
    ($($number:ident)*) => {$(
        impl Printed for $number {
            fn printed(&self) -> String {
                format!("{self:?}")
            }
        }
    )*};
}
floats!(f32 f64);

impl Printed for bool {
    fn printed(&self) -> String {
        if *self { "True" } else { "False" }.to_owned()
    }
}

impl<const N: usize> Printed for [usize; N] {
    fn printed(&self) -> String {
        format!("{self:?}")
    }
}

fn compare(heading: &'static str, observed: Vec<String>) {
    let mut answers = Answers::section(include_str!("../../data/programs.txt"), heading);
    for ((case, _), observed) in answers.cases().into_iter().zip(observed) {
        answers.compare(case, observed);
    }
    answers.finish();
}

#[test]
fn any_array_is_read() {
    let (m, v) = (arr!([[1.0, 2.0], [3.0, 4.0]]), arr!([1.0, 2.0]));
    let (mask, rows) = (arr!([[true, false], [false, true]]), [1_i64, 0]);
    let all = |answers| compare("any_array", answers);
    all(generated::any_array(&m, &v, &mask, &rows));
    let padded = arr!(np.pad(m, 1));
    let padded = padded.view();
    all(generated::any_array(
        &arr!(padded[1:-1, 1:-1]),
        &vec![1.0, 2.0],
        &mask.t(),
        &vec![1, 0],
    ));
    let run_time: Owned<f64, (Dyn, Dyn)> = m.clone().into();
    all(generated::any_array(&run_time, &&v, &mask.erase(), &rows));
    all(generated::any_array(
        &&m.t().copy().t(),
        &[1.0, 2.0],
        &mask,
        &rows,
    ));
}

#[test]
fn any_float_is_read() {
    let (m, v) = (arr!([[1.0, 2.0], [3.0, 4.0]]), arr!([1.0, 2.0]));
    let (mask, rows) = (arr!([[true, false], [false, true]]), [1_i64, 0]);
    compare("any_float", generated::any_float(&m, &v, &mask, &rows));
    // What is printed of `f32` is not compared: fewer digits, and another dtype.
    let single = (arr!(m.astype(f32)), arr!(v.astype(f32)));
    generated::any_float(&single.0.t().copy().t(), &single.1, &mask, &rows);
}

#[test]
fn any_array_is_written() {
    let (v, rows) = (arr!([1.0, 2.0]), [1_i64, 0]);
    let mask = arr!([[true, false], [false, true]]);
    let mut observed = Vec::new();
    macro_rules! each {
        ($($line:ident)*) => {$(
            let mut m = arr!([[1.0, 2.0], [3.0, 4.0]]);
            let mut padded = arr!(np.pad(m, 1));
            generated::$line(&mut m, &v, &mask, &rows);
            generated::$line(&mut arr!(&mut padded[1:-1, 1:-1]), &v, &mask, &rows);
            assert_eq!(arr!(padded[1:-1, 1:-1]), m);
            observed.push(m.printed());
        )*};
    }
    each_writing!(each);
    compare("writing_any", observed);
}

#[test]
fn what_leaves_is_kept() {
    compare("kept", generated::kept());
}

#[test]
fn what_somebody_holds_stays_a_view() {
    fn tail<'a>(v: View<'a, f64, (Dyn,)>) -> View<'a, f64, (Dyn,)> {
        arr!(v[1:])
    }
    fn whole(v: &[f64]) -> &[f64] {
        v
    }
    fn row<'a>(m: &'a impl Array<f64, 2>, i: usize) -> View<'a, f64, (Dyn,)> {
        arr!(m[i][::-1])
    }
    let a = vec![3.0, -1.0, 4.0];
    let view = a.as_slice();
    let last: View<'_, f64, (Dyn,), _> = arr!(tail(arr!(view[:]).into())[1:]);
    assert_eq!(last.as_ptr(), &a[2]);
    let last: View<'_, f64, (Dyn,), _> = arr!(whole(&a)[2:].T);
    assert_eq!(last.as_ptr(), &a[2]);
    let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!(row(&m, 1), arr!([4.0, 3.0]));
    let part: View<'_, f64, _, _> = arr!(m.T[1:]);
    assert_eq!(part.shape(), [1, 2]);
}

#[test]
fn what_a_function_makes_is_kept_whatever_it_is() {
    #[derive(Clone, Debug, PartialEq)]
    struct Person(&'static str);
    fn people() -> Vec<Person> {
        vec![Person("a"), Person("b"), Person("c")]
    }
    fn table() -> [[i64; 2]; 2] {
        [[1, 2], [3, 4]]
    }
    fn loaded() -> Result<Owned<f64, (Dyn,)>, ndview::Error> {
        Ok(vec![1.0, 2.0, 3.0].into())
    }
    let others = arr!(people()[1:]);
    assert_eq!(others.to_vec(), [Person("b"), Person("c")]);
    let i = 2;
    assert_eq!(
        (arr!(people()[0]), arr!(people()[i])),
        (Person("a"), Person("c"))
    );
    let columns = arr!(table().T);
    assert_eq!(columns, arr!([[1, 3], [2, 4]]));
    let (first, rest) = arr!(loaded().unwrap()[0], loaded().unwrap()[1:]);
    assert_eq!((first, rest), (1.0, Owned::from(vec![2.0, 3.0])));
    let read = || -> Result<Owned<f64, (Dyn,)>, ndview::Error> { Ok(arr!(loaded()?[::-1])) };
    assert_eq!(read(), Ok(vec![3.0, 2.0, 1.0].into()));
    let k = 1;
    assert_eq!(
        try_arr!((others.view().len() as i64 + loaded().unwrap())[k:]),
        Ok(vec![4.0, 5.0].into())
    );
    let parts = arr!(np.split(loaded().unwrap() * 2, [1]));
    assert_eq!(parts, [Owned::from(vec![2.0]), Owned::from(vec![4.0, 6.0])]);
}

#[test]
fn lists_of_arrays_stack() {
    compare("lists", generated::lists());
}

/// NumPy reads what it has written already: `[[1. 3.] [3. 4.]]`.
#[test]
fn what_a_call_writes_is_read_before() {
    fn flattened(m: &mut impl ArrayMut<f64, 2>) {
        arr!(m.flat = m.T);
    }
    let mut m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    flattened(&mut m);
    assert_eq!(m, arr!([[1.0, 3.0], [2.0, 4.0]]));
    let mut a = arr!([1, 2, 3, 4]);
    arr!(np.put(a, [1, 2, 3], a[:3]));
    assert_eq!(a, arr!([1, 1, 2, 3]));
}

#[test]
fn indices_are_computed() {
    compare("indices", generated::indices());
}

#[test]
fn rows_are_one_array() {
    let rows: Vec<Vec<f64>> = vec![vec![1.0, 2.0], vec![3.0, 4.0]];
    let expected = arr!([[1.0, 2.0], [3.0, 4.0]]);
    let m: Owned<f64, Shape![_, _]> = arr!(np.array(rows));
    assert_eq!(m, expected);
    let slice: &[Vec<f64>] = &rows;
    assert_eq!(arr!(np.stack(slice)), expected);
    assert_eq!(arr!(np.array(slice).sum(axis = 0)), arr!([4.0, 6.0]));
    assert_eq!(arr!(np.vstack(slice)), expected);
    assert_eq!(arr!(np.array(rows[1:])), arr!([[3.0, 4.0]]));
    let arrays: Vec<Owned<f64, (Dyn,)>> = rows.iter().cloned().map(Owned::from).collect();
    assert_eq!(arr!(np.array(arrays)), expected);
    assert_eq!(arr!(np.stack(arrays, axis = 1)), arr!(expected.T));
    let views: Vec<_> = expected.rows().collect();
    assert_eq!(arr!(np.array(views)), expected);
    assert_eq!(arr!(np.array(&[[1.0, 2.0], [3.0, 4.0]])), expected);
    assert_eq!(arr!(np.array(vec![[1, 2], [3, 4]], dtype = f64)), expected);
    let uneven = vec![vec![1, 2], vec![3]];
    assert_eq!(
        try_arr!(np.array(uneven)).unwrap_err().to_string(),
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 \
         dimensions. The detected shape was (2,) + inhomogeneous part."
    );
    let nobody: Vec<Vec<f64>> = Vec::new();
    assert_eq!(arr!(np.array(nobody).shape), [0, 0]);
}

#[test]
fn lists_of_elements_are_what_they_were() {
    let (name, other) = ("a".to_owned(), "b".to_owned());
    let names = arr!([name, other]);
    assert_eq!(names.to_vec(), [name, other]);
    let (i, n) = (1_usize, 2_usize);
    let counts: Owned<usize, Shape![2]> = arr!([i, n]);
    assert_eq!(counts.to_vec(), [1, 2]);
    let maybe = Some(1);
    assert_eq!(arr!([maybe, None]).to_vec(), [Some(1), None]);
    let points = [(1, 2), (3, 4)];
    assert_eq!(arr!([points[1], points[0]]).to_vec(), [(3, 4), (1, 2)]);
}

#[test]
fn what_is_written() {
    compare("writing", generated::writing());
}

#[test]
fn values_are_computed_before_the_first_is_stored() {
    let mut m = arr!([[1_i32, 2], [3, 4]]);
    arr!(m[0], m[1] = m[1], m[0]);
    assert_eq!(m, arr!([[3, 4], [1, 2]]));
    let mut names = vec!["a".to_owned(), "b".to_owned()];
    arr!(names[0], names[1] = names[1], names[0]);
    assert_eq!(names, ["b", "a"]);
    fn pair() -> (i32, i32) {
        (7, 8)
    }
    arr!(m[0, 0], m[1, 1] = pair());
    assert_eq!(m, arr!([[7, 4], [1, 8]]));
    let (i, j) = (0, 5);
    assert!(try_arr!(m[i, 0], m[j, 0] = m[j, 0], m[i, 0]).is_err());
    assert_eq!(m, arr!([[7, 4], [1, 8]]));
}
