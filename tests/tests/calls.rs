//! Arguments as NumPy takes them: by place and by name, tuples for lists, numbers for arrays; and what
//! is written in place of a part of an array.

use ndview::prelude::*;

#[test]
fn numbers_and_tuples_where_arrays_go() {
    assert_eq!(arr!(np.array(7)).shape(), []);
    assert_eq!(arr!(np.array((1, 2, 3))), arr!([1, 2, 3]));
    assert_eq!(arr!(np.array(((1, 2), (3, 4)))), arr!([[1, 2], [3, 4]]));
    assert_eq!(arr!(np.repeat(3, 4)), arr!([3, 3, 3, 3]));
    assert_eq!(arr!(np.repeat((1, 2), 2)), arr!([1, 1, 2, 2]));
    assert_eq!(arr!(np.sort((3, 1, 2))), arr!([1, 2, 3]));
    assert_eq!(
        arr!(np.sort(a = [3, 1, 2], axis = -1, kind = "stable")),
        arr!([1, 2, 3])
    );
    assert_eq!(arr!(np.argsort([3, 1, 2], stable = True)), arr!([1, 2, 0]));
    assert_eq!(arr!(np.take([5, 6, 7], 1)), 6);
}

#[test]
fn tuples_are_lists_where_they_are_computed_with() {
    let (x, y) = (3.0, 4.0);
    assert_eq!(arr!(np.sum((1, 2, 3))), 6);
    assert_eq!(arr!(np.linalg.norm((x, y))), 5.0);
    assert_eq!(arr!(np.max((x, y))), 4.0);
    assert_eq!(arr!(np.sqrt((1, 4, 9))), arr!([1.0, 2.0, 3.0]));
    assert_eq!(arr!(np.mean([(1, 2), (3, 5)], axis = 0)), arr!([2.0, 3.5]));
    assert_eq!(arr!(np.array([(1, 2), (3, 4)])), arr!([[1, 2], [3, 4]]));
    assert_eq!(
        arr!(np.interp((1.5, 2.5), (1, 2, 3), (10, 20, 30))),
        arr!([15.0, 25.0])
    );
    let v = arr!([1.0, 2.0]);
    assert_eq!(arr!(np.sum((v, v), axis = 0)), arr!([2.0, 4.0]));
    assert_eq!(arr!(np.where(v > 1, (x, 1), (3, 4))), arr!([3.0, 1.0]));
    assert_eq!(arr!(v - (1, 2)), arr!([0.0, 0.0]));
    assert_eq!(arr!((1, 2) * v), arr!([1.0, 4.0]));
    assert_eq!(arr!(v @ (1, 2)), 5.0);
    let small = arr!([1_i8, 2]);
    assert_eq!(arr!(small + (1, 2)), arr!([2_i64, 4]));
}

#[test]
fn tuples_are_lists_where_they_are_stored() {
    let (x, y) = (5.0, 6.0);
    let mut m = arr!(np.ones((2, 2)));
    arr!(m[0, :] = (x, y));
    arr!(m[1] = (2, y));
    arr!(m[0] += (1, 2));
    arr!(m *= (x, 2));
    assert_eq!(m, arr!([[30.0, 16.0], [10.0, 12.0]]));
    let mut picture = arr!(np.zeros((2, 2, 3), dtype = np.uint8));
    arr!(picture[0, 1] = (255, 128, 0));
    assert_eq!(arr!(picture[0, 1]).to_vec(), [255, 128, 0]);
    // An element that is a tuple of Rust's stays one.
    let mut pairs = vec![(0.0, 0.0); 2];
    arr!(pairs[1] = (x, y));
    assert_eq!(pairs, [(0.0, 0.0), (5.0, 6.0)]);
}

#[test]
fn types_that_are_called_convert() {
    let (x, n) = (2.75, 3_i32);
    let a = arr!([1.5, -2.5]);
    assert_eq!(arr!(np.float32(x)), 2.75_f32);
    assert_eq!(arr!(np.int64(x)), 2_i64);
    assert_eq!(arr!(np.uint8(n)), 3_u8);
    assert_eq!(arr!(np.int16(a)), arr!([1_i16, -2]));
    assert!(arr!(np.bool_(n)));
    assert_eq!(arr!(np.float32(3)), 3.0_f32);
    assert_eq!(arr!(np.uint8(255)), 255_u8);
    assert_eq!(arr!(np.float64(n) / 2), 1.5);
    assert_eq!(arr!(a * np.float32(0.5)), arr!([0.75, -1.25]));
    assert_eq!(arr!(np.float64([1, 2]).sum() + np.float64(a[0])), 4.5);
}

#[test]
fn several_at_least() {
    let (a, b) = (arr!([1, 2]), 3);
    let (x, y) = arr!(np.atleast_1d(a, b));
    assert_eq!(arr!(x), a);
    assert_eq!(arr!(y), arr!([3]));
    let (x, y, z) = arr!(np.atleast_2d(a, 5, [[1], [2]]));
    assert_eq!(arr!(x), arr!([[1, 2]]));
    assert_eq!(arr!(y), arr!([[5]]));
    assert_eq!(arr!(z), arr!([[1], [2]]));
}

#[test]
fn by_place_and_by_name() {
    let m = arr!([[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!(arr!(np.sum(m, 0)), arr!([4.0, 6.0]));
    assert_eq!(arr!(np.sum(m, axis = 0)), arr!(m.sum(0)));
    assert_eq!(arr!(np.sum(a = m, axis = (0, 1))), 10.0);
    assert_eq!(
        arr!(np.concatenate(arrays_of(&m), axis = 1)).shape(),
        [2, 4]
    );
    assert_eq!(arr!(np.transpose(a = m, axes = (1, 0))), arr!(m.T));
    assert_eq!(arr!(m.argsort(axis = 0)), arr!(np.argsort(m, 0)));
    assert_eq!(
        arr!(m.astype(dtype = np.float32)),
        arr!(np.astype(m, "float32"))
    );
    assert_eq!(
        arr!(np.arange(6, step = 2, dtype = np.int64)),
        arr!([0_i64, 2, 4])
    );
    assert_eq!(arr!(m.searchsorted_of()), 0);
    assert_eq!(arr!(np.zeros(3, np.uint8)), arr!([0_u8; 3]));
    assert_eq!(arr!(np.append(m, m, axis = 0)).shape(), [4, 2]);
}

/// A method of the user's own, of an array.
trait OfTheUser {
    fn searchsorted_of(&self) -> i32 {
        0
    }
}
impl<S: Shape> OfTheUser for Owned<f64, S> {}

fn arrays_of<S: Shape>(m: &Owned<f64, S>) -> Vec<Owned<f64, S>> {
    vec![m.clone(), m.clone()]
}

#[test]
fn tuples_in_an_index() {
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(arr!(m[:, (0, 2)]), arr!([[1, 3], [4, 6]]));
    assert_eq!(arr!(m[(0, 1), (1, 2)]), arr!([2, 6]));
    assert_eq!(arr!(m[(1, 2)]), 6);
    assert_eq!(arr!(m[(0, None)].shape), [1, 3]);
    assert_eq!(arr!(m[()]), m);
    assert_eq!(arr!(m[((0, 1), (0, 2))]), arr!([1, 6]));
    let mut m = m;
    arr!(m[(0, 0)] = 9);
    arr!(m[:, (1, 2)] += 10);
    assert_eq!(m, arr!([[9, 12, 13], [4, 15, 16]]));
}

#[test]
fn parts_are_written_in_place() {
    let mut m = arr!([[3, 1, 2], [6, 5, 4]]);
    arr!(m[0].sort());
    arr!(m[:, 0].fill(9));
    arr!(m.T[1].fill(7));
    assert_eq!(m, arr!([[9, 7, 3], [9, 7, 4]]));
    arr!(np.put(m[1:], [0, 1], -1));
    arr!(m[0].put([2], 5));
    assert_eq!(m, arr!([[9, 7, 5], [-1, -1, 4]]));
    arr!(np.fill_diagonal(m[:, 1:], 0));
    assert_eq!(m, arr!([[9, 0, 5], [-1, -1, 0]]));
    let mut a = arr!([1, 2, 3]);
    arr!(np.add.at(a, [0, 0, 2], a.copy()));
    assert_eq!(a, arr!([4, 2, 6]));
}

/// The entries of what yields several, whatever decides that it does.
#[test]
fn entries_of_several_results() {
    let y = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let weights = [3.0, 1.0];
    assert_eq!(
        arr!(np.average(y, axis = 0, weights = weights, returned = True)[1]),
        arr!([4.0, 4.0, 4.0])
    );
    assert_eq!(arr!(np.average(y, axis = 0, weights = weights)[1]), 2.75);
    assert_eq!(arr!(np.linspace(0, 1, 5, retstep = True)[1]), 0.25);
    assert_eq!(arr!(np.linspace(0, 1, 5, endpoint = True)[1]), 0.25);
    assert_eq!(
        arr!(np.intersect1d([1, 2, 3], [3, 2], return_indices = True)[1]),
        arr!([1, 2])
    );
    let rows = arr!([[2, 1], [1, 5], [2, 1]]);
    assert_eq!(arr!(np.unique(rows, axis = 0)[1]), arr!([2, 1]));
    assert_eq!(arr!(np.unique([1.0, 2.0], equal_nan = False)[1]), 2.0);
    assert_eq!(
        arr!(np.unique(rows, axis = 0, return_counts = True)[1]),
        arr!([1, 2])
    );
    assert_eq!(arr!(np.unique_counts([7, 3, 7])[1]), arr!([1, 2]));
}

/// Lists stand among arrays: they are rows with them, of their type.
#[test]
fn lists_among_arrays() {
    let row = arr!(np.array([5, 6]));
    let halves = [0.5, 1.5];
    let m = arr!(np.array([row, [7, 8]]));
    assert_eq!(m, arr!([[5, 6], [7, 8]]));
    assert_eq!(
        arr!(np.array([halves, [7, 8], [0.25, 1]])),
        arr!([[0.5, 1.5], [7.0, 8.0], [0.25, 1.0]])
    );
    assert_eq!(
        arr!(np.median([row, [9, 2], [1, 1]], axis = 0)),
        arr!([5.0, 2.0])
    );
    assert_eq!(arr!([[1.0, 2.0], halves].sum(axis = 0)), arr!([1.5, 3.5]));
    assert_eq!(arr!(np.max([m[0], [6, 0]], axis = 1)), arr!([6, 6]));
    assert_eq!(arr!(np.stack([row, [7, 8]]).shape), [2, 2]);
}

/// Types of Rust's that NumPy has no name for.
#[test]
fn types_of_rusts() {
    let mut d = arr!(np.zeros((2, 3), dtype = usize));
    d[[1, 2]] = 7_usize;
    assert_eq!(arr!(d.sum()), 7);
    assert_eq!(arr!(np.ones(2, dtype = isize)), arr!([1_isize, 1]));
    assert_eq!(
        arr!(np.full((1, 2), 3, dtype = usize)),
        arr!([[3_usize, 3]])
    );
}

/// What float literals alone fill and bound is `float64` at once, whatever is computed of it next.
#[test]
fn floats_that_are_known() {
    let a = arr!(np.arange(6.0).reshape(2, 3));
    assert_eq!(arr!((a * 2 - a.T[:2].mean())[0, -1]), 2.0);
    let b = arr!(np.arange(0.0, 3.0, 0.5));
    assert_eq!(arr!((b - b.mean())[0]), -1.25);
    let c = arr!(np.full(3, 0.5));
    let d = arr!(c * 2 - c.mean());
    assert_eq!(arr!(d[0]), 0.5);
    assert_eq!(arr!(np.full(2, 18446744073709551615)).dtype(), "uint64");
}

#[test]
fn numbers_that_say_their_types() {
    let a = arr!([1.0, 2.0, 3.0, 4.0]);
    assert_eq!(arr!(np.take(a, [0_u64, 2])), arr!([1.0, 3.0]));
    assert_eq!(arr!(np.take(a, 1_usize)), 2.0);
    assert_eq!(
        arr!(np.repeat(a, [1_u8, 2, 1, 0])),
        arr!([1.0, 2.0, 2.0, 3.0])
    );
    assert_eq!(arr!(np.delete(a, 1_i32)), arr!([1.0, 3.0, 4.0]));
    assert_eq!(arr!(np.unravel_index(3_u32, (2, 2))), (1, 1));
    let (counts, _) = arr!(np.histogram(a, bins = 3_usize));
    assert_eq!(counts, arr!([1, 1, 2]));
}
