//! Functions as a library has them: over `f32` and `f64`, over lengths and layouts, owned or borrowed,
//! with one bound a parameter; and conversions where a type knows more than is asked for.

use ndview::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

fn normalize<T: Float>(x: &impl Array<T, 2>) -> Owned<T, (Dyn, Dyn)> {
    arr!((x - x.mean(axis = 0)) / x.std(axis = 0) * 0.5)
}

fn softmax<T: Float>(x: &impl Array<T, 1>) -> Owned<T, (Dyn,)> {
    let e = arr!(np.exp(x - x.max()));
    arr!(e / e.sum())
}

fn relu<T: Float>(m: &impl Array<T, 2>) -> Owned<T, (Dyn, Dyn)> {
    arr!(np.maximum(m, 0) * 2 - m)
}

fn trace<T: Float>(m: &impl Array<T, 2>) -> T {
    arr!(m.diagonal().sum())
}

fn moving_average<T: Float>(x: &impl Array<T, 1>, n: usize) -> Owned<T, (Dyn,)> {
    let sums = arr!(np.cumsum(x));
    let mut means = arr!(sums[n - 1:] / n);
    arr!(means[1:] -= sums[:-n] / n);
    means
}

/// The means of the points that are nearest to each centre, so many times, and which is nearest to each.
fn kmeans<T: Float>(
    points: &impl Array<T, 2>,
    mut centres: Owned<T, (Dyn, Dyn)>,
    steps: usize,
) -> (Owned<T, (Dyn, Dyn)>, Owned<i64, (Dyn,)>) {
    let mut nearest = arr!(np.zeros(len(points), dtype = np.int64));
    for _ in 0..steps {
        let squares = arr!(((points[:, None] - centres) ** 2).sum(axis = 2));
        nearest = arr!(squares.argmin(axis = 1));
        for k in 0..centres.shape()[0] {
            arr!(centres[k] = points[nearest == k].mean(axis = 0));
        }
    }
    (centres, nearest)
}

/// The sum of the squared distances, where they are more than a tenth.
fn spread<T: Float>(x: &impl Array<T, 1>) -> T {
    let distances = arr!(1 - 2 * x + x * *2);
    arr!(np.where(distances > 0.1, distances, 0).sum())
}

fn projected<T: Float>(m: &impl Array<T, 2>, v: &impl Array<T, 1>) -> Owned<T, (Dyn,)> {
    arr!(m @ v * np.dot(v, v))
}

fn clip_at<T: Float>(m: &mut impl ArrayMut<T, 1>, limit: T) {
    arr!(m[m > limit] = limit);
    arr!(m[0] = 0);
    arr!(m *= 0.5);
}

/// Each function on arrays of both types: of known lengths, of others, views of any layout, and Rust's own.
/// What NumPy yields is exact in both.
macro_rules! on_every_array {
    ($($float:ident)*) => {$(
        let m: Owned<$float, Shape![2, 2]> = arr!([[1.0, -2.0], [3.0, 6.0]]);
        let x: Owned<$float, Shape![4]> = arr!([1.0, 2.0, 3.0, 4.0]);
        let (run_time, lines): (Owned<$float, (Dyn, Dyn)>, Owned<$float, (Dyn,)>) =
            (m.clone().into(), x.clone().into());
        let (around, apart) = (arr!(np.pad(m, 1)), arr!(np.repeat(x, 2)));
        let rust: [[$float; 2]; 2] = [[1.0, -2.0], [3.0, 6.0]];
        macro_rules! all {
            ($matrix:expr, $vector:expr) => {
                let half: Owned<$float, Shape![2, 2]> = arr!([[-0.5, -0.5], [0.5, 0.5]]);
                assert_eq!(normalize($matrix), half);
                assert_eq!(relu($matrix), arr!([[1.0, 2.0], [3.0, 6.0]]));
                assert_eq!(trace($matrix), 7.0);
                assert_eq!(moving_average($vector, 2), arr!([1.5, 2.5, 3.5]));
                let shares = softmax($vector);
                let expected = [0.0320586, 0.08714432, 0.23688282, 0.64391426];
                assert!(arr!(np.allclose(shares, expected)));
                let centres = Owned::from_shape_vec([2, 2], vec![0.0, 0.0, 4.0, 4.0]).unwrap();
                let (centres, nearest) = kmeans($matrix, centres, 2);
                assert_eq!(centres, arr!([[1.0, -2.0], [3.0, 6.0]]));
                assert_eq!(nearest, arr!([0, 1]));
                assert_eq!(spread($vector), 14.0);
                assert_eq!(projected($matrix, &arr!(x[:2])), arr!([-15.0, 75.0]));
            };
        }
        all!(&m, &x);
        all!(&run_time, &lines);
        all!(&arr!(around[1:-1, 1:-1]), &arr!(apart[::2]));
        all!(&m.t().copy().t(), &arr!(x[::-1]).copy().flip());
        all!(&rust, &x.to_vec());
        let mut v: Owned<$float, Shape![3]> = arr!([1.0, 5.0, 2.0]);
        clip_at(&mut v, 2.0);
        assert_eq!(v, arr!([0.0, 1.0, 1.0]));
    )*};
}

#[test]
fn one_bound_is_enough_for_both_floats() {
    on_every_array!(f32 f64);
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

/// Of any shape: with numbers, with another of the same shape, reduced, chosen from, compared, in place.
fn leaky<T: Float, S: AnyShape>(x: &Owned<T, S>) -> Owned<T, S> {
    arr!(np.where(x > 0, x, 0.125 * -x) * 2 - x)
}

fn standardized<T: Float, S: AnyShape, L: Layout>(x: &View<T, S, L>) -> Owned<T, S> {
    arr!((x - x.mean()) / x.std())
}

fn mean_squared_error<T: Float, S: AnyShape>(a: &Owned<T, S>, b: &Owned<T, S>) -> T {
    arr!(((a - b) * *2).mean())
}

fn is_within<S: AnyShape>(x: &Owned<i64, S>, limit: i64) -> Owned<bool, S> {
    arr!((x >= -limit) & (x <= limit))
}

fn step<T: Float, S: AnyShape>(x: &mut Owned<T, S>, gradient: &Owned<T, S>, rate: T) {
    arr!(x -= rate * gradient);
    arr!(x *= 2);
}

#[test]
fn functions_over_any_shape() {
    let m = arr!([[1.0, -2.0], [-4.0, 0.5]]);
    assert_eq!(leaky(&m), arr!([[1.0, 2.5], [5.0, 0.5]]));
    assert_eq!(leaky(&arr!(m[1].copy())), arr!([5.0, 0.5]));
    assert_eq!(
        leaky(&arr!(m[None, :, None].astype(f32))),
        arr!([[[[1.0_f32, 2.5]], [[5.0, 0.5]]]])
    );
    assert_eq!(standardized(&arr!(m[::-1, 0])), arr!([-1.0, 1.0]));
    assert_eq!(standardized(&arr!(m[:, :1])), arr!([[1.0], [-1.0]]));
    let grown = Owned::from_shape_vec([2, 2], vec![2.0, -1.0, -3.0, 1.5]).expect("four");
    assert_eq!(mean_squared_error(&grown, &m.clone().into()), 1.0);
    assert_eq!(
        is_within(&arr!(np.arange(-2, 3)), 1),
        arr!([false, true, true, true, false])
    );
    let mut moved = m.clone();
    step(&mut moved, &arr!(m * 2), 0.25);
    assert_eq!(moved, m);
}

/// What Rust has for numbers, of any float: no bound but the one.
fn horner<T: Float>(coefficients: &[T], x: T) -> T {
    // As Rust writes it.
    let mut sum = T::default();
    for &coefficient in coefficients {
        sum = sum * x + coefficient;
    }
    sum
}

#[test]
fn floats_have_what_rust_has() {
    fn mean<T: Float>(values: &impl Array<T, 1>) -> String {
        let total: T = values.as_view().iter().copied().sum();
        format!("{:.1}", arr!(total / len(values)))
    }
    assert_eq!(horner(&[1.0_f32, 2.0, 3.0], 2.0), 11.0);
    assert_eq!(mean(&[1.0, 2.0]), "1.5");
}

#[test]
fn any_of_the_lengths_is_forgotten() {
    fn rows(m: &Owned<f64, Shape![_, 3]>) -> usize {
        m.shape()[0]
    }
    fn volume(v: View<'_, f64, Shape![_, 2, _]>) -> usize {
        v.size()
    }
    assert_eq!(rows(&arr!(np.zeros((2, 3))).into()), 2);
    assert_eq!(volume(arr!(np.zeros((4, 2, 5))).view().into()), 40);
    let mut all: Owned<f64, Shape![_, 3]> = arr!(np.empty((0, 3))).into();
    for k in 0..3 {
        all = arr!(np.concatenate([all, [[k as f64, 0.0, 1.0]]]));
    }
    assert_eq!(arr!(all[:, 0]), arr!([0.0, 1.0, 2.0]));
}

#[test]
fn known_lengths_are_unpacked() {
    let values = Owned::from(vec![1.0, 2.0, 3.0, 4.0, 5.0]);
    let (low, high): (f64, f64) = arr!(np.percentile(values, [25, 75])).into();
    let [first, middle, last] = arr!(np.quantile(values, [0, 0.5, 1])).into();
    assert_eq!([low, high, first, middle, last], [2.0, 4.0, 1.0, 3.0, 5.0]);
}

fn fitted<T: Float>(x: &impl Array<T, 2>, y: &impl Array<T, 1>) -> Owned<T, (Dyn,)> {
    arr!(np.linalg.solve(x.T @ x, x.T @ y))
}

fn area<T: Float>(m: &impl Array<T, 2>) -> T {
    arr!(abs(np.linalg.det(m)))
}

fn energies<T: Float>(m: &impl Array<T, 2>) -> Owned<T, (Dyn,)> {
    let (values, vectors) = arr!(np.linalg.eigh(m @ m.T));
    arr!(np.abs(vectors).sum(axis = 0) * 0 + values)
}

fn rank_one<T: Float>(m: &impl Array<T, 2>) -> Owned<T, (Dyn, Dyn)> {
    let (u, s, vh) = arr!(np.linalg.svd(m, full_matrices = False));
    arr!((u[:, :1] * s[:1]) @ vh[:1])
}

fn powers<T: Float>(x: &impl Array<T, 1>) -> Owned<T, (Dyn,)> {
    arr!(np.abs(np.fft.rfft(x)) * *2)
}

fn there_and_back<T: Float>(x: &impl Array<T, 1>) -> Owned<T, (Dyn,)> {
    arr!(np.fft.irfft(np.fft.rfft(x)).copy())
}

fn absolute<T: Float>(x: &impl Array<T, 1>) -> Owned<T, (Dyn,)> {
    arr!((x > 0) * x - x * (x < 0))
}

/// Linear algebra, Fourier transforms and bools beside numbers ask for nothing but `Float` either.
macro_rules! with_one_bound {
    ($($float:ident)*) => {$(
        let x: Owned<$float, Shape![3, 2]> = arr!([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]]);
        let y: Owned<$float, Shape![3]> = arr!([1.0, 3.0, 5.0]);
        let m: Owned<$float, Shape![2, 2]> = arr!([[2.0, 0.0], [0.0, -1.0]]);
        let w: Owned<$float, Shape![4]> = arr!([1.0, -1.0, 2.0, 0.0]);
        let near = |a: Owned<$float, (Dyn,)>, b: &[$float]| arr!(np.allclose(a, b, rtol = 1e-5, atol = 1e-6));
        assert!(near(fitted(&x, &y), &[1.0, 2.0]));
        assert_eq!(area(&m), 2.0);
        assert!(near(energies(&m), &[1.0, 4.0]));
        assert!(near(arr!(rank_one(&m).ravel()), &[2.0, 0.0, 0.0, 0.0]));
        assert!(near(powers(&w), &[4.0, 2.0, 16.0]));
        assert!(near(there_and_back(&w), &[1.0, -1.0, 2.0, 0.0]));
        assert_eq!(absolute(&w), arr!([1.0, 1.0, 2.0, 0.0]));
    )*};
}

#[test]
fn float_is_the_only_bound_of_linear_algebra_and_transforms() {
    with_one_bound!(f32 f64);
}

/// A number of any float type: what NumPy's functions and Rust's methods have one name for is one method.
fn of_one_number<T: Float>(x: T) -> [T; 8] {
    let doubled: f64 = x.into();
    [
        x.sqrt(),
        x.exp(),
        x.log(),
        x.ln(),
        x.powi(2),
        (-x).abs().max(T::default()),
        T::of(doubled * 2.0),
        T::of(f64::from(u8::from(x.is_nan()))),
    ]
}

#[test]
fn one_number_has_functions() {
    let [root, exp, log, ln, square, size, doubled, nan] = of_one_number(4.0);
    assert_eq!((root, exp, log), (2.0, 4.0_f64.exp(), 4.0_f64.ln()));
    assert_eq!((ln, square, size, doubled, nan), (log, 16.0, 4.0, 8.0, 0.0));
    assert_eq!(of_one_number(4.0_f32)[..1], [2.0]);
}
