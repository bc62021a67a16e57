//! `out=` and `where=` beside it: the same as an assignment, also where the output is an operand. The
//! answers are NumPy's.

use ndview::prelude::*;

type Matrix = Owned<f64, Shape![2, 3]>;

fn matrices() -> (Matrix, Matrix) {
    let a = arr!([[1.0, -2.0, 3.5], [0.25, 8.0, -6.0]]);
    let b = arr!([[0.5, 4.0, -1.0], [2.0, -0.125, 16.0]]);
    (a, b)
}

#[test]
fn by_name_and_by_place() {
    let (a, b) = matrices();
    let mut c = arr!(np.zeros((2, 3)));
    arr!(np.add(a, b, out = c));
    assert_eq!(c, arr!([[1.5, 2.0, 2.5], [2.25, 7.875, 10.0]]));
    arr!(np.subtract(a, b, c));
    assert_eq!(c, arr!([[0.5, -6.0, 4.5], [-1.75, 8.125, -22.0]]));
    arr!(np.negative(c, c));
    assert_eq!(c, arr!([[-0.5, 6.0, -4.5], [1.75, -8.125, 22.0]]));
    arr!(np.add(1, 2, out = c));
    assert_eq!(c, arr!([[3.0, 3.0, 3.0], [3.0, 3.0, 3.0]]));
}

#[test]
fn an_output_that_is_an_operand_or_overlaps_one() {
    let mut c = arr!([[3.0, 4.0, 5.0], [4.5, 15.75, 20.0]]);
    arr!(np.multiply(c, 2, out = c));
    assert_eq!(c, arr!([[6.0, 8.0, 10.0], [9.0, 31.5, 40.0]]));
    arr!(np.subtract(c[:, :-1], c[:, 1:], out=c[:, 1:]));
    assert_eq!(c, arr!([[6.0, -2.0, -2.0], [9.0, -22.5, -8.5]]));
    arr!(np.add(c, c[::-1], out=c));
    assert_eq!(c, arr!([[15.0, -24.5, -10.5], [15.0, -24.5, -10.5]]));
    let mut u = arr!([1.0, 2.0, 3.0, 4.0]);
    arr!(np.cumsum(u, out = u));
    assert_eq!(u, arr!([1.0, 3.0, 6.0, 10.0]));
}

#[test]
fn only_where_a_mask_is_true() {
    let (a, b) = matrices();
    let mut c = arr!(np.full((2, 3), 7.0));
    let m = arr!([[true, false, true], [false, false, true]]);
    arr!(np.divide(a, b, out=c, where=m));
    assert_eq!(c, arr!([[2.0, 7.0, -3.5], [7.0, 7.0, -0.375]]));
    arr!(np.sqrt(c, out=c, where=c > 0));
    assert_eq!(arr!(c[0, 2]), -3.5);
    arr!(np.add(c, 1, c, where=[true, false, false]));
    assert_eq!(
        arr!(c[:, 1:]),
        arr!([[7.0_f64.sqrt(), -3.5], [7.0_f64.sqrt(), -0.375]])
    );
}

#[test]
fn of_reductions_and_functions_of_whole_arrays() {
    let (a, b) = matrices();
    let mut rows = arr!(np.zeros(2));
    arr!(np.sum(a, axis = 1, out = rows));
    assert_eq!(rows, arr!([2.5, 2.25]));
    arr!(a.max(axis = 1, out = rows));
    assert_eq!(rows, arr!([3.5, 8.0]));
    arr!(np.mean(a, axis=1, where=None, out=rows));
    assert_eq!(rows, arr!([2.5 / 3.0, 0.75]));
    let mut product = arr!(np.zeros((2, 2)));
    arr!(np.dot(a, b.T, out = product));
    assert_eq!(product, arr!([[-11.0, 58.25], [38.125, -96.5]]));
    let mut clipped = a.copy();
    arr!(clipped.clip(0, 1, out = clipped));
    assert_eq!(clipped, arr!([[1.0, 0.0, 1.0], [0.25, 1.0, 0.0]]));
    let mut four = arr!(np.zeros((4, 3)));
    arr!(np.concatenate((a, b), out = four));
    assert_eq!(arr!(four[2:]), b);
}

struct Model {
    state: Owned<f64, (Dyn,)>,
}

#[test]
fn into_fields_and_borrowed_arrays() {
    let mut model = Model {
        state: Owned::from(vec![1.0, 2.0]),
    };
    arr!(np.exp(model.state * 0, out = model.state));
    assert_eq!(model.state, arr!([1.0, 1.0]));
    let borrowed = &mut model.state;
    arr!(np.add(borrowed, 1, out = borrowed));
    assert_eq!(model.state, arr!([2.0, 2.0]));
    let error = try_arr!(np.add(model.state, 1, out=model.state[:1])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "could not broadcast input array from shape (2,) into shape (1,)"
    );
}
