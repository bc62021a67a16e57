//! What NumPy's users are surprised by, and what they see here instead: the right answer, a type that
//! tells, or an error while compiling (then the case of `ui-tests` is named).

use ndview::prelude::*;
use ndview_tests::{counted, panic_message};

// 1. `a[[1, 2]][0] = 100` is lost in NumPy. Here it does not compile: `assignment/to_a_copy`. In one
// list it is stored.
#[test]
fn a_write_through_a_copy_is_not_lost() {
    let mut a = arr!([[1, 2], [3, 4], [5, 6]]);
    arr!(a[[1, 2], 0] = 100);
    assert_eq!(a, arr!([[1, 2], [100, 4], [100, 6]]));
    // A view of a view is written through.
    arr!(a[1:][0] = 7);
    assert_eq!(a, arr!([[1, 2], [7, 7], [100, 6]]));
}

// 2. `a[0, :, [0, 1]]` puts the axis of the list first. The type says so.
#[test]
fn separated_indices_come_first_in_the_type() {
    let a = counted::<(Len<2>, Len<3>, Len<4>)>();
    let together: Owned<i64, Shape![3, 2]> = arr!(a[0][:, [0, 1]]);
    let separated: Owned<i64, Shape![2, 3]> = arr!(a[0, :, [0, 1]]);
    assert_eq!(separated, together.t());
}

// 3. `a[duplicates] += 1` counts once, as in NumPy; what counts all of them has a name.
#[test]
fn duplicates_are_counted_where_the_name_says_so() {
    let mut once = arr!([0, 0, 0]);
    arr!(once[[0, 0, 2]] += 1);
    assert_eq!(once, arr!([1, 0, 1]));
    let mut each = arr!([0, 0, 0]);
    arr!(np.add.at(each, [0, 0, 2], 1));
    assert_eq!(each, arr!([2, 0, 1]));
}

// 4. NumPy answers `[0 1 1 3 1]`, `[0 4 3 3 3]` and `[F F T T]`.
#[test]
fn aliased_assignments_are_right() {
    let mut a = np::arange(5);
    arr!(a[::2] = a[:3]);
    assert_eq!(a, arr!([0, 1, 1, 3, 2]));

    let mut a = np::arange(5);
    let mask = [false, true, true, false, true];
    arr!(a[mask] = a[4:1:-1]);
    assert_eq!(a, arr!([0, 4, 3, 3, 2]));

    let mut v = arr!([true, false, true, true]);
    arr!(v[v[::-1]] = false);
    assert_eq!(v, arr!([false, false, true, false]));
}

// 5. `np.add(a[:-1], a[1:], out=a[1:])` may read what it has just written. Here, it is the assignment
// with that place on the left, whose value is as if it had been copied first.
#[test]
fn the_output_may_be_an_input() {
    let mut a = arr!([1, 2, 3, 4]);
    arr!(a[1:] = a[:-1] + a[1:]);
    assert_eq!(a, arr!([1, 3, 5, 7]));
    let mut a = arr!([1, 2, 3, 4]);
    arr!(np.add(a[:-1], a[1:], out=a[1:]));
    assert_eq!(a, arr!([1, 3, 5, 7]));
}

// 6. Whether something is a view or a copy is its type; a copy leaves its source free.
#[test]
fn the_type_tells_a_view_from_a_copy() {
    let mut a = counted::<(Len<3>, Len<4>)>();
    {
        let view: View<'_, i64, Shape![3, 2], Strided> = arr!(a[:, ::2]);
        assert!(np::shares_memory(&view, &a));
    }
    let copy: Owned<i64, Shape![3, 2]> = arr!(a[:, [0, 2]]);
    assert!(!np::shares_memory(&copy, &a));
    arr!(a[:] = 0);
    assert_eq!(copy.to_vec(), [0, 2, 4, 6, 8, 10]);
}

// 7. `reshape` and `ravel` copy silently where they must. Here that is another type.
#[test]
fn reshape_that_copies_is_another_type() {
    let a = counted::<(Len<2>, Len<3>)>();
    let view: View<'_, i64, Shape![3, 2], Contiguous> = arr!(a.reshape(3, 2));
    let copy: Owned<i64, Shape![6]> = arr!(a.T.ravel());
    assert!(np::shares_memory(&view, &a) && !np::shares_memory(&copy, &a));
}

// 8. A small slice keeps a large array alive. Here it borrows: the array cannot go first
// (`borrow/dropped_while_viewed`), and what is to outlive it says `.copy()`.
#[test]
fn a_small_slice_pins_nothing() {
    let corner = {
        let large = np::zeros([100, 100]);
        arr!(large[:2, :2]).copy()
    };
    assert_eq!(corner.nbytes(), 4 * size_of::<f64>());
    assert!(corner.into_vec().capacity() < 100);
}

// 9. Floats are truncated silently. Here storing them in integers does not compile
// (`assignment/float_array_into_integers`), and what truncates has a name.
#[test]
fn nothing_is_truncated_silently() {
    let mut a = arr!([1, 2, 3]);
    let halves = arr!([0.5, 1.5, 2.5]);
    arr!(a[:] = halves.astype(i32));
    assert_eq!(a, arr!([0, 1, 2]));
}

// 10. `(n,)` with `(n, 1)` gives `(n, n)` by accident. The type of the result shows it, and a place of
// shape `(n,)` does not take it (`broadcast/accidental_table`).
#[test]
fn an_accidental_table_has_its_own_type() {
    let (row, column) = (arr!([1, 2, 3]), arr!([[1], [2], [3]]));
    let table: Owned<i32, Shape![3, 3]> = arr!(row + column);
    assert_eq!(arr!(table[2]).to_vec(), [4, 5, 6]);
    let (mut row, column) = (row.into_erased(), column.into_erased());
    let message =
        "non-broadcastable output operand with shape (3,) doesn't match the broadcast shape (3,3)";
    assert_eq!(panic_message(|| arr!(row += column)), message);
    assert_eq!(row, arr!([1, 2, 3]));
}

// 11. Shapes are part of the type; a function says which it takes (`function/wrong_last_length`).
#[test]
fn shapes_are_checked_in_types() {
    fn norm(v: &Owned<f64, Shape![3]>) -> f64 {
        arr!((v * v).sum()).sqrt()
    }
    assert_eq!(norm(&arr!([2.0, 3.0, 6.0])), 7.0);
}

// 12. Whether `diagonal` and `broadcast_to` can be written depends on NumPy's version. Here they are
// `View`, which nothing can be written through (`writable/a_diagonal`, `writable/a_broadcast`).
#[test]
fn only_a_view_for_writing_is_written() {
    let mut a = arr!([[1, 2], [3, 4]]);
    let diagonal: View<'_, i32, Shape![2], Strided> = a.diagonal();
    assert_eq!(diagonal, arr!([1, 4]));
    let mut row: ViewMut<'_, i32, Shape![2], Contiguous> = arr!(&mut a[0]);
    row.fill(9);
    assert_eq!(a, arr!([[9, 9], [3, 4]]));
}

// 13. Two lists select pairs; `np.ix_` selects every combination. The rank of the type differs.
#[test]
fn pairs_and_combinations_differ_in_rank() {
    let a = counted::<(Len<3>, Len<4>)>();
    let pairs: Owned<i64, Shape![2]> = arr!(a[[0, 2], [1, 3]]);
    assert_eq!(pairs, arr!([1_i64, 11]));
    let combinations: Owned<i64, Shape![2, 2]> = arr!(a[np.ix_([0, 2], [1, 3])]);
    assert_eq!(combinations, arr!([[1_i64, 3], [9, 11]]));
}

// 14. A list is one index array; a tuple is one index for each axis. They are different types.
#[test]
fn a_list_is_not_a_tuple() {
    let a = counted::<(Len<3>, Len<4>)>();
    let (list, tuple) = ([0, 1], (0, 1));
    let rows: Owned<i64, Shape![2, 4]> = arr!(a[list]);
    let element: i64 = arr!(a[tuple]);
    assert_eq!(rows.to_vec(), [0, 1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(element, 1);
}

// 15. `x -= 3` in a function changes the caller's array. Here the function must ask for that.
#[test]
fn a_caller_sees_what_may_be_changed() {
    fn shifted(x: View<'_, i64, (Dyn,), Contiguous>) -> Owned<i64, (Dyn,)> {
        arr!(x - 3)
    }
    fn shift(mut x: ViewMut<'_, i64, (Dyn,), Contiguous>) {
        arr!(x -= 3);
    }
    let mut a = np::arange(4);
    assert_eq!(shifted(a.view()), arr!([-3, -2, -1, 0]));
    assert_eq!(a, arr!([0, 1, 2, 3]));
    shift(a.view_mut());
    assert_eq!(a, arr!([-3, -2, -1, 0]));
}
