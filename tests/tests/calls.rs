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
