//! Entries of tuples that variables hold, and the largest and the smallest entry of what is no array of ours; NumPy's
//! answers.

use ndview::prelude::*;

type Counts = Owned<i64, Shape![_]>;
type Edges = Owned<f64, Shape![_]>;

struct Summary {
    histogram: (Counts, Edges),
}

#[test]
fn positions_that_a_variable_holds() {
    let a = arr!(np.arange(10.0));
    let found = arr!(np.where(a > 6));
    assert_eq!(arr!(found[0]), arr!([7, 8, 9]));
    assert_eq!(arr!(found[-1]), arr!([7, 8, 9]));
    assert_eq!(arr!(found[0][1:]), arr!([8, 9]));
    assert_eq!(arr!(found[0][0]), 7);
    assert_eq!(arr!(a[found[0]]), arr!([7.0, 8.0, 9.0]));
    assert_eq!(arr!(found[0] * 2 + 1), arr!([15, 17, 19]));
    assert_eq!(arr!(found[0].size), 3);
    assert_eq!(arr!(len(found[0])), 3);
    assert_eq!(arr!(np.max(found[0]) + found[0].min()), 16);
    let mut b = arr!(np.zeros(10));
    arr!(b[found[0]] = 5);
    arr!(b[found[0]] += a[found[0]]);
    assert_eq!(arr!(b[6:]), arr!([0.0, 12.0, 13.0, 14.0]));
}

#[test]
fn results_of_functions() {
    let counted = arr!(np.unique([3, 1, 3], return_counts = True));
    assert_eq!(arr!(counted[0]), arr!([1, 3]));
    assert_eq!(arr!(counted[1]), arr!([1, 2]));
    assert_eq!(arr!(counted[0][counted[1].argmax()]), 3);
    let corners = arr!(np.nonzero(np.eye(3)));
    assert_eq!(arr!(corners[0] + corners[1]), arr!([0, 2, 4]));
    let m = arr!(np.eye(3));
    assert_eq!(arr!(m[corners[0], corners[1]].sum()), 3.0);
    let summary = Summary {
        histogram: arr!(np.histogram([1.0, 2.0, 2.5, 4.0], bins = 3)),
    };
    assert_eq!(arr!(summary.histogram[0]), arr!([1, 2, 1]));
    let edges = arr!(summary.histogram[1]);
    assert_eq!(edges, arr!([1.0, 2.0, 3.0, 4.0]));
    assert_eq!(arr!(summary.histogram[1][:-1] + 0.5), arr!([1.5, 2.5, 3.5]));
}

/// An entry is a view of the tuple, and outlives the line.
fn edges(of: &(Counts, Edges)) -> View<'_, f64, Shape![_], Contiguous> {
    arr!(of[1])
}

#[test]
fn entries_are_views() {
    let histogram = arr!(np.histogram([0.0, 1.0], bins = 2));
    assert_eq!(edges(&histogram), arr!([0.0, 0.5, 1.0]));
    let all = arr!(histogram[0]);
    assert_eq!(all.as_ptr(), histogram.0.as_ptr());
    let parts = (arr!(histogram.1[1:]), vec![1, 2]);
    assert_eq!(arr!(parts[0] * parts[1]), arr!([0.5, 2.0]));
}

#[test]
fn numbers_in_tuples() {
    let a = arr!([10.0, 20.0, 30.0]);
    let pair = (2, 0.5);
    assert_eq!(arr!(a[pair[0]] * pair[1]), 15.0);
    assert_eq!(arr!(pair[-2] + 1), 3);
}

#[test]
fn what_may_fail() {
    let found = arr!(np.nonzero([0, 1, 1]));
    assert_eq!(try_arr!(found[0][1]), Ok(2));
    assert_eq!(
        try_arr!(found[0][7]).unwrap_err().to_string(),
        "index 7 is out of bounds for axis 0 with size 2"
    );
    assert_eq!(try_arr!(found[0] + 1).unwrap(), arr!([2, 3]));
}

#[test]
fn extremes_of_what_rust_compares() {
    let ages = vec![31_i64, 4, 15];
    assert_eq!(arr!(ages.max() - ages.min()), 27);
    assert_eq!(arr!(ages[ages.argmin()]), 4);
    let slice: &[usize] = &[2, 7];
    assert_eq!(arr!(np.zeros(slice.max() + 1)).len(), 8);
    let vector: &Vec<u8> = &vec![3, 1];
    assert_eq!(arr!(vector.min()), 1);
    let rows = [[1, 5], [4, 2]];
    assert_eq!((arr!(rows.max()), arr!(rows.min())), (5, 1));
    let floats = [0.5, -1.5];
    assert_eq!(arr!(floats.min() + 1), -0.5);
    assert_eq!(
        try_arr!(ages[:0].max()).unwrap_err().to_string(),
        "zero-size array to reduction operation maximum which has no identity"
    );
    let none: Vec<i32> = vec![];
    assert_eq!(
        try_arr!(none.min()).unwrap_err().to_string(),
        "zero-size array to reduction operation minimum which has no identity"
    );
}

/// What has a method of that name keeps it.
struct Range {
    max: f64,
}

impl Range {
    fn max(&self) -> f64 {
        self.max
    }
}

fn spread(x: &impl Array<f64, 1>) -> f64 {
    arr!(x.max() - x.min())
}

#[test]
fn extremes_of_everything_else() {
    let range = Range { max: 2.0 };
    assert_eq!(arr!(range.max() * 3), 6.0);
    let a = arr!([1.0, 4.0]);
    let view = arr!(a[:]);
    assert_eq!(arr!(a.max() + view.min()), 5.0);
    assert_eq!(spread(&a), 3.0);
    assert_eq!(spread(&vec![1.0, 2.0]), 1.0);
    let shared = std::rc::Rc::new(arr!([1, 2]));
    assert_eq!(arr!(shared.max()), 2);
    let number = 3.0_f64;
    assert_eq!(arr!(number.max(4.0)), 4.0);
}
