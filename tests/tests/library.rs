//! Functions as a library has them: over `f32` and `f64`, over lengths and layouts, owned or borrowed,
//! with one bound a parameter; and conversions where a type knows more than is asked for.

use ndview::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

fn normalize<T: Float>(x: &impl Array<T, 2>) -> Owned<T, (Dyn, Dyn)> {
    let x = x.as_view();
    arr!((x - x.mean(axis = 0)) / x.std(axis = 0) * 0.5)
}

fn softmax<T: Float>(x: &impl Array<T, 1>) -> Owned<T, (Dyn,)> {
    let x = x.as_view();
    let e = arr!(np.exp(x - x.max()));
    arr!(e / e.sum())
}

fn relu<T: Float>(m: &impl Array<T, 2>) -> Owned<T, (Dyn, Dyn)> {
    let m = m.as_view();
    arr!(np.maximum(m, 0) * 2 - m)
}

fn trace<T: Float>(m: &impl Array<T, 2>) -> T {
    m.as_view().diagonal().sum()
}

fn moving_average<T: Float>(x: &impl Array<T, 1>, n: usize) -> Owned<T, (Dyn,)> {
    let sums = x.as_view().cumsum();
    let mut means = arr!(sums[n - 1:] / n);
    arr!(means[1:] -= sums[:-n] / n);
    means
}

/// The sum of the squared distances, where they are more than a tenth.
fn spread<T: Float>(x: &impl Array<T, 1>) -> T {
    let x = x.as_view();
    let distances = arr!(1 - 2 * x + x * *2);
    arr!(np.where(distances > 0.1, distances, 0).sum())
}

fn clip_at<T: Float>(m: &mut impl ArrayMut<T, 1>, limit: T) {
    let mut m = m.as_view_mut();
    arr!(m[m > limit] = limit);
    arr!(m[0] = 0);
    arr!(m *= 0.5);
}

#[test]
fn one_bound_is_enough_for_both_floats() {
    let x = [[1.0_f32, 2.0], [3.0, 6.0]];
    assert_eq!(normalize(&x), arr!([[-0.5_f32, -0.5], [0.5, 0.5]]));
    let m = arr!([[1.0, -2.0], [3.0, 6.0]]);
    assert_eq!(normalize(&arr!(m[::-1])), arr!([[0.5, 0.5], [-0.5, -0.5]]));
    assert_eq!(relu(&m), arr!([[1.0, 2.0], [3.0, 6.0]]));
    assert_eq!(relu(&m.t()), arr!([[1.0, 3.0], [2.0, 6.0]]));
    assert_eq!((trace(&m), trace(&x)), (7.0, 7.0_f32));
    assert_eq!(softmax(&vec![3.0_f32, 3.0]), arr!([0.5_f32, 0.5]));
    assert_eq!(
        moving_average(&[1.0, 2.0, 3.0, 4.0], 2),
        arr!([1.5, 2.5, 3.5])
    );
    assert_eq!((spread(&[1.0_f32, 3.0]), spread(&[1.0, 3.0])), (4.0, 4.0));
    let mut v = arr!([1.0_f32, 5.0, 2.0]);
    clip_at(&mut v, 2.0);
    assert_eq!(v, arr!([0.0_f32, 1.0, 1.0]));
}

#[test]
fn what_a_type_knows_too_much_is_forgotten_by_into() {
    fn rows(m: View<'_, f64, (Dyn, Dyn)>) -> usize {
        m.shape()[0]
    }
    fn owned(m: Owned<f64, (Dyn, Dyn)>) -> Owned<f64, (Dyn, Dyn)> {
        m
    }
    fn clear(mut m: ViewMut<'_, f64, (Dyn,)>) {
        m.fill(0.0);
    }
    let mut m = arr!([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]);
    assert_eq!(rows(m.view().into()), 3);
    assert_eq!(rows(arr!(m[:, :1]).into()), 3);
    assert_eq!(rows(arr!(m[1:]).erase().into()), 2);
    assert_eq!(owned(m.clone().into()), m);
    clear(arr!(&mut m[0]).into());
    clear(arr!(&mut m[1:, 1]).into());
    assert_eq!(m, arr!([[0.0, 0.0], [3.0, 0.0], [5.0, 0.0]]));
    let known: Owned<u8, Shape![2]> = [1, 2].into();
    assert_eq!(Owned::<u8, (Dyn,)>::from(known).to_vec(), [1, 2]);
}

#[test]
fn what_holds_an_array_is_an_operand() {
    let m = arr!([1.0, 2.0]);
    let (boxed, shared) = (Box::new(m.clone()), Rc::new(m.clone()));
    assert_eq!(arr!(boxed * 2 + shared), arr!([3.0, 6.0]));
    let (lock, cell) = (Mutex::new(m.clone()), RefCell::new(m.clone()));
    {
        let (mut guard, mut borrowed) = (lock.lock().unwrap(), cell.borrow_mut());
        arr!(guard[0] = 7);
        arr!(guard += 1);
        arr!(borrowed *= guard);
    }
    assert_eq!(cell.into_inner(), arr!([8.0, 6.0]));
    let lock = Arc::new(RwLock::new(m));
    arr!({ lock.write().unwrap() }[1] = 5);
    assert_eq!(arr!({ lock.read().unwrap() } - 1), arr!([0.0, 4.0]));
}

#[test]
fn rows_go_to_other_threads() {
    let mut m = arr!(np.ones((4, 3)));
    std::thread::scope(|scope| {
        for (number, mut row) in m.rows_mut().enumerate() {
            scope.spawn(move || arr!(row *= number));
        }
    });
    let rows = m.rows();
    let sums = std::thread::scope(|scope| {
        let sums = scope.spawn(|| rows.rev().map(|row| row.sum()).collect::<Vec<_>>());
        sums.join().unwrap()
    });
    assert_eq!(sums, [9.0, 6.0, 3.0, 0.0]);
    fn is_send<T: Send>(_: T) {}
    is_send(m.rows_mut());
}
