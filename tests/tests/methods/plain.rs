//! Methods that other Rust code relies on: no NumPy answers, the expectations stand in the tests.

use ndview::prelude::*;
use ndview_tests::{counted, panic_message};
use std::collections::HashSet;

#[test]
fn iteration_is_in_c_order_whatever_the_layout() {
    let a = counted::<(Len<2>, Len<3>)>();
    let transposed: Vec<i64> = a.t().iter().copied().collect();
    assert_eq!(transposed, [0, 3, 1, 4, 2, 5]);
    let flipped: Vec<&i64> = a.flip().into_iter().collect();
    assert_eq!(flipped, [&5, &4, &3, &2, &1, &0]);
    let mut sum = 0;
    for element in &a {
        sum += element;
    }
    assert_eq!(sum, 15);
    let view = arr!(a[:, 1:]);
    for (element, expected) in (&view).into_iter().zip([1, 2, 4, 5]) {
        assert_eq!(*element, expected);
    }
}

#[test]
fn an_iterator_knows_how_many_elements_are_left() {
    let a = counted::<(Len<3>, Len<4>)>();
    let view = arr!(a[::2, 1:]);
    let mut iterator = view.iter();
    assert_eq!(iterator.size_hint(), (6, Some(6)));
    iterator.next();
    assert_eq!(iterator.len(), 5);
    assert_eq!(iterator.count(), 5);
}

#[test]
fn mutable_iteration_reaches_each_element_once() {
    let mut a = counted::<(Len<4>, Len<4>)>();
    for element in arr!(&mut a[::-1, ::2]) {
        *element += 100;
    }
    let changed: Vec<i64> = a.iter().copied().filter(|x| *x >= 100).collect();
    assert_eq!(changed, [100, 102, 104, 106, 108, 110, 112, 114]);
    for element in &mut a {
        *element %= 2;
    }
    assert_eq!(a.iter().sum::<i64>(), 8);
    let mut block = arr!(&mut a[1:3, 1:3]);
    let places: HashSet<*mut i64> = block
        .iter_mut()
        .map(|element| element as *mut i64)
        .collect();
    assert_eq!(places.len(), 4);
}

#[test]
fn an_index_of_numbers_reads_and_writes_elements() {
    let mut a = counted::<(Len<2>, Len<3>)>();
    assert_eq!(a[[1, 2]], 5);
    a[[0, 1]] = 9;
    let transposed = a.t();
    assert_eq!(transposed[[1, 0]], 9);
    let mut view = arr!(&mut a[:, ::-1]);
    view[[1, 0]] += 1;
    assert_eq!(a.to_vec(), [0, 9, 2, 3, 4, 6]);
    assert_eq!(
        panic_message(|| a[[2, 0]]),
        "index 2 is out of bounds for axis 0 with size 2"
    );
    assert_eq!(
        panic_message(|| a.t()[[0, 7]]),
        "index 7 is out of bounds for axis 1 with size 2"
    );
}

#[test]
fn equality_compares_shapes_and_elements() {
    let a = counted::<(Len<2>, Len<3>)>();
    let same = a.clone().into_erased();
    assert_eq!(a, same);
    assert_eq!(a.view(), same);
    assert_eq!(same, a.view());
    assert_eq!(a.t().t(), a);
    let mut other = same.copy();
    assert_eq!(other.view_mut(), a);
    assert_eq!(a, other.view_mut());
    other[[1, 1]] = -1;
    assert_ne!(a, other);
    let reshaped = a.reshape([3, 2]);
    assert_ne!(
        reshaped,
        a.view().erase(),
        "the same elements in another shape"
    );
    assert_ne!(
        Owned::<i64, _>::from_fn([0, 3], |_| 0),
        Owned::<i64, _>::from_fn([3, 0], |_| 0)
    );
}

#[test]
fn a_value_that_is_not_itself_makes_arrays_unequal() {
    let a = arr!([1.0, f64::NAN]);
    assert_ne!(a, a.copy());
}

#[test]
fn fill_reaches_what_a_view_shows() {
    let mut a = counted::<(Len<3>, Len<3>)>();
    arr!(&mut a[::2, 1:]).fill(-1);
    assert_eq!(a.to_vec(), [0, -1, -1, 3, 4, 5, 6, -1, -1]);
    a.fill(7);
    assert!(a.iter().all(|x| *x == 7));
}

#[test]
fn slices_and_vectors_go_in_and_come_out_without_a_copy() {
    let vector = vec![1, 2, 3, 4, 5, 6];
    let place = vector.as_ptr();
    let a = Owned::from_shape_vec([2, 3], vector).expect("six elements");
    assert_eq!(a.as_ptr(), place);
    assert_eq!(a.as_slice(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(arr!(a[1]).as_slice(), [4, 5, 6]);
    let vector = a.into_vec();
    assert_eq!(vector.as_ptr(), place);
}

#[test]
fn a_wrong_number_of_elements_is_an_error() {
    let error = Owned::from_shape_vec([2, 3], vec![1, 2, 3, 4, 5]).expect_err("five elements");
    assert_eq!(
        error.to_string(),
        "cannot reshape array of size 5 into shape (2,3)"
    );
    assert!(Owned::from_shape_vec([0, 3], vec![1]).is_err());
    assert!(Owned::from_shape_vec([0, 3], Vec::<i32>::new()).is_ok());
    let boxed: Box<dyn std::error::Error + Send + Sync> = Box::new(error);
    assert!(boxed.source().is_none());
}

#[test]
fn from_fn_is_given_the_index_of_each_element() {
    let a = Owned::from_fn([2, 3], |[i, j]| 10 * i + j);
    assert_eq!(a.to_vec(), [0, 1, 2, 10, 11, 12]);
    let fixed = Owned::from_fn((Len::<2>, Len::<2>), |[i, j]| i == j);
    let _: &Owned<bool, (Len<2>, Len<2>)> = &fixed;
    assert_eq!(fixed.to_vec(), [true, false, false, true]);
    let scalar = Owned::from_fn([], |[]| 5);
    assert_eq!(scalar.to_vec(), [5]);
}

#[test]
fn a_broadcast_view_counts_every_element() {
    let a = counted::<(Len<3>,)>();
    let wide = a.broadcast_to([1000, 3]);
    assert_eq!(wide.nbytes(), 24_000);
    assert_eq!(wide.strides(), [0, 8]);
    assert_eq!(wide[[999, 2]], 2);
}

#[test]
fn shapes_that_overflow_are_refused() {
    let huge = usize::MAX / 2;
    let a = Owned::from(vec![1_i64]);
    assert!(panic_message(|| a.broadcast_to([huge, huge]).len()).contains("too"));
    assert!(Owned::from_shape_vec([huge, 3], Vec::<i64>::new()).is_err());
    assert!(Owned::from_shape_vec([huge, 2, 2], Vec::<()>::new()).is_err());
    assert!(panic_message(|| Owned::from_fn([huge, 4], |_| 0_u8).len()).contains("too"));
    assert!(panic_message(|| np::zeros([1 << 40, 1 << 40]).len()).contains("too"));
}

#[test]
fn functions_take_any_array_of_a_rank() {
    fn sum(matrix: &impl Array<i64, 2>) -> i64 {
        matrix.as_view().iter().sum()
    }
    let a = counted::<(Len<2>, Len<3>)>();
    assert_eq!(sum(&a), 15);
    assert_eq!(sum(&a.t()), 15);
    assert_eq!(sum(&arr!(a[:, ::2])), 10);
    assert_eq!(sum(&a.clone().into_erased()), 15);
    let mut a = a;
    assert_eq!(sum(&a.view_mut()), 15);
    assert_eq!(sum(&[[1, 2], [3, 4]]), 10);
}
