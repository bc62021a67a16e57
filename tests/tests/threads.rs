//! Lines marked `#[parallel]`: what comes out has the bits of one thread, whatever is computed and however
//! it lies in memory.

use ndview::__private::Parallel;
use ndview::np::random::default_rng;
use ndview::prelude::*;
use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Calls `f` where there are as many threads as that, whatever the machine has.
fn with_threads<R: Send>(threads: usize, f: impl FnOnce() -> R + Send) -> R {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.expect("threads can be started").install(f)
}

/// What a line yields, and whether it is computed on several threads.
fn told<R>(f: impl FnOnce() -> R) -> (R, bool) {
    let before = Parallel::times_shared();
    let result = f();
    (result, Parallel::times_shared() > before)
}

/// Elements as text that tells zeros and what is not a number apart.
trait Bits {
    fn bits(&self) -> Vec<u64>;
}

impl<S: Shape> Bits for Owned<f64, S> {
    fn bits(&self) -> Vec<u64> {
        self.iter().map(|x| x.to_bits()).collect()
    }
}

impl<S: Shape> Bits for Owned<f32, S> {
    fn bits(&self) -> Vec<u64> {
        self.iter().map(|x| x.to_bits().into()).collect()
    }
}

impl Bits for f64 {
    fn bits(&self) -> Vec<u64> {
        vec![self.to_bits()]
    }
}

impl Bits for f32 {
    fn bits(&self) -> Vec<u64> {
        vec![self.to_bits().into()]
    }
}

macro_rules! by_value {
    ($($type:ty)*) => {$(
        impl Bits for $type {
            fn bits(&self) -> Vec<u64> {
                vec![*self as u64]
            }
        }

        impl<S: Shape> Bits for Owned<$type, S> {
            fn bits(&self) -> Vec<u64> {
                self.iter().map(|&x| x as u64).collect()
            }
        }
    )*};
}
by_value!(i64 i32 u64 u8 bool);

/// Each line has the same bits with threads and without, and is shared out.
macro_rules! same {
    ($({ $($line:tt)* })*) => { $(compared!(true, $($line)*);)* };
}

/// Each line stays on one thread, though it asks for others.
macro_rules! alone {
    ($({ $($line:tt)* })*) => { $(compared!(false, $($line)*);)* };
}

macro_rules! compared {
    ($is_shared:literal, $($line:tt)*) => {
        let alone = arr!($($line)*);
        for threads in [2, 3] {
            let (shared, is_shared) = with_threads(threads, || told(|| arr!(#[parallel] $($line)*)));
            assert!(shared.bits() == alone.bits(), "{}, {threads} threads", stringify!($($line)*));
            assert_eq!(is_shared, $is_shared, "{}, {threads} threads", stringify!($($line)*));
        }
    };
}

/// What is left in an array after each line, which is shared out.
macro_rules! same_after {
    ($array:ident: $({ $($line:tt)* })*) => { $(compared_after!($array, true, $($line)*);)* };
}

/// What is left in an array after each line, which stays on one thread.
macro_rules! alone_after {
    ($array:ident: $({ $($line:tt)* })*) => { $(compared_after!($array, false, $($line)*);)* };
}

macro_rules! compared_after {
    ($array:ident, $is_shared:literal, $($line:tt)*) => {{
        let (mut alone, mut shared) = ($array.clone(), $array.clone());
        {
            let $array = &mut alone;
            arr!($($line)*);
        }
        {
            let $array = &mut shared;
            let ((), is_shared) = with_threads(3, || told(|| { arr!(#[parallel] $($line)*); }));
            assert_eq!(is_shared, $is_shared, "{}", stringify!($($line)*));
        }
        assert!(shared.bits() == alone.bits(), "{}", stringify!($($line)*));
    }};
}

fn vector(len: usize) -> Owned<f64, (Dyn,)> {
    default_rng(len as u64).normal(0.0, 1.0, [len])
}

fn matrix(rows: usize, columns: usize) -> Owned<f64, (Dyn, Dyn)> {
    default_rng(rows as u64).normal(0.0, 1.0, [rows, columns])
}

#[test]
fn formulas() {
    let (a, b) = (vector(200_003), vector(200_003));
    let (m, n) = (matrix(501, 307), matrix(307, 501));
    let (row, column) = (vector(307), vector(501));
    same! {
        { a * b + 2 - a / b }
        { np.exp(a) * np.sin(b) }
        { a > b }
        { np.where(a > 0, a, b) }
        { a[::-2] * 3 }
        { m + n.T }
        { m * row - column[:, None] }
        { (m[1:, :-1] + m[:-1, 1:]) / 2 }
        { (a * 100).astype(i32) }
        { np.hypot(a, b[::-1]) }
        { m[:, None, :] * row[:3][:, None] }
    }
}

#[test]
fn assignments() {
    let (a, b) = (vector(150_000), vector(150_000));
    let (m, n) = (matrix(400, 300), matrix(300, 400));
    same_after! { a:
        { a[:] = b * 2 }
        { a[:] = a * 2 + b }
        { a += b }
        { a[::2] -= b[1::2] }
        { a[::-1] = b * b }
        { a[a > 0] = 0 }
        { a[a < 0] *= 2 }
        { a[b > 0.5] = 1 }
    }
    // What is read of other places is held back, in the order of the places.
    alone_after! { a: { a[1:-1] = (a[:-2] + a[2:]) / 2 } }
    same_after! { m:
        { m[:] = n.T + 1 }
        { m *= n.T }
        { m -= m.mean(axis=0) }
        { m[1:, 1:] = np.exp(-m[1:, 1:]) }
        { m[:, :200] *= 2 }
    }
    alone_after! { m:
        { m[:, ::2] = 7 }
        { m[1:-1, 1:-1] = (m[:-2, 1:-1] + m[2:, 1:-1]) / 2 }
    }
}

#[test]
fn reductions_of_floats() {
    let (a, b) = (vector(300_007), vector(300_007));
    let (m, n) = (matrix(601, 403), matrix(403, 601));
    let cube = arr!(matrix(120, 2_000).reshape(120, 40, 50));
    let narrow: Owned<f32, (Dyn,)> = a.astype();
    same! {
        { a.sum() }
        { narrow.sum() }
        { a[::3].sum() }
        { a[::-1].sum() }
        { a.mean() }
        { a.var() }
        { ((a - b) ** 2).sum() }
        { (a * narrow).mean() }
        { np.sqrt(a * a + b * b).max() }
        { a.min() }
        { a.max() }
        { m.sum() }
        { m.T.sum() }
        { m.sum(axis=0) }
        { m.sum(axis=1) }
        { m.T.sum(axis=0) }
        { (m + n.T).sum() }
        { (m + n.T).sum(axis=0) }
        { (m + n.T).sum(axis=1) }
        { (m - m.mean(axis=0)).std() }
        { m.var(axis=0) }
        { m.var(axis=1) }
        { m.max(axis=0) }
        { cube.sum(axis=1) }
        { cube.sum(axis=(0, 2)) }
        { (cube * 2).sum(axis=(1, 2)) }
        { (cube * 2).sum(axis=(0, 2)) }
        { (cube * cube[0]).sum() }
        { np.nansum(a) }
        { np.nanmean(m, axis=0) }
        { np.linalg.norm(a) }
    }
    // Products are made one after the other, and so are sums of rows with gaps.
    alone! {
        { a.prod() }
        { m[:, ::2].sum() }
    }
}

#[test]
fn reductions_of_others() {
    let a = arr!((vector(300_007) * 1000).astype(i32));
    let bytes = arr!((vector(300_007) * 30 + 100).astype(u8));
    let m = arr!((matrix(600, 400) * 1000).astype(i64));
    same! {
        { a.sum() }
        { bytes.sum() }
        { bytes.min() }
        { bytes.max() }
        { (a > 900).any() }
        { (a > -9000).all() }
        { np.count_nonzero(a > 0) }
        { (a.astype(i64) * a).sum() }
        { a.mean() }
        { m.sum(axis=0) }
        { m.max(axis=1) }
    }
}

/// Which of two zeros is the largest, and which of several that are not numbers, depends on where the
/// elements are.
#[test]
fn extremes_that_have_two_forms() {
    for place in [3, 20_000, 99_999, 150_001] {
        let mut zeros = Owned::from(vec![-1.0; 200_000]);
        arr!(zeros[place] = -0.0);
        arr!(zeros[(place + 77_777) % 200_000] = 0.0);
        let mut odd = zeros.clone();
        arr!(odd[place] = f64::NAN);
        arr!(odd[(place + 77_777) % 200_000] = -f64::NAN);
        same! {
            { zeros.max() }
            { (-zeros).min() }
            { odd.max() }
            { np.nanmax(odd) }
            { (odd * 2).min() }
        }
    }
}

#[test]
fn products() {
    let (m, n) = (matrix(203, 150), matrix(150, 171));
    let (tall, small) = (matrix(100_000, 3), matrix(3, 3));
    let stack = arr!(matrix(1_400, 400).reshape(1400, 20, 20));
    let whole = arr!((m * 10).astype(i64));
    let narrow: Owned<f32, (Dyn, Dyn)> = m.astype();
    same! {
        { m @ n }
        { n.T @ m.T }
        { m.T @ m }
        { m @ m.T }
        { narrow @ narrow.T }
        { whole @ whole.T }
        { np.dot(m, n) }
        { np.inner(m, n.T) }
        { np.einsum("ki,kj->ij", m, m) }
        { np.tensordot(m, n, 1) }
        { tall @ small }
        { stack @ stack }
        { stack @ stack[0] }
    }
    // Few columns, and few rows, of which one would have to be divided.
    alone! {
        { np.matvec(stack, stack[0, 0]) }
        { tall.T @ tall }
    }
    let large = matrix(4_000, 600);
    let (right, left) = (vector(600), vector(4_000));
    same! {
        { large @ right }
        { left @ large }
        { large.T @ left }
        { large[::2, ::2] @ right[::2] }
    }
}

#[test]
fn sorts() {
    let mut a = vector(200_003);
    arr!(a[::5] = 0.0);
    arr!(a[1::50] = -0.0);
    arr!(a[2::1000] = f64::NAN);
    let m = matrix(300, 400);
    let cube = arr!(np.stack([m[:, :399], -m[:, 1:]]));
    let ints = arr!((a[a == a] * 1000).astype(i32));
    let bytes = arr!((vector(100_000) * 10).astype(i64).astype(u8));
    let narrow: Owned<f32, (Dyn,)> = a.astype();
    same! {
        { np.sort(a) }
        { np.sort(narrow) }
        { np.sort(ints) }
        { np.sort(bytes) }
        { np.sort(m, axis=1) }
        { np.argsort(a) }
        { np.argsort(ints) }
        { np.argsort(m, axis=1) }
        { np.sort(m, axis=0) }
        { np.argsort(m, axis=0) }
        { np.sort(cube, axis=1) }
        { np.argsort(cube, axis=1) }
    }
    same_after! { m: { m.sort() } }
    let sorted = arr!(
        #[parallel]
        np.sort(a)
    );
    let zeros: Vec<bool> = sorted
        .iter()
        .filter(|x| **x == 0.0)
        .map(|x| x.is_sign_negative())
        .collect();
    assert!(
        zeros.is_sorted_by(|a, b| a >= b),
        "the negative zeros come first"
    );
}

#[test]
fn little_stays_where_it_is() {
    let (a, b) = (vector(10), vector(10));
    let empty = Owned::from(Vec::<f64>::new());
    alone! {
        { a + b }
        { a.sum() }
        { empty * 2 }
        { empty.sum() }
        { a @ b }
        { np.sort(a) }
    }
}

#[test]
fn lines_of_all_kinds() {
    let a = vector(100_000);
    let sum = arr!(#[parallel] let b = a * 2; #[parallel] (b - a).sum());
    assert_eq!(sum, arr!((a * 2 - a).sum()));
    let (twice, thrice) = arr!(
        #[parallel]
        a * 2,
        a * 3
    );
    assert_eq!(twice[[7]], a[[7]] * 2.0);
    assert_eq!(thrice[[7]], a[[7]] * 3.0);
    let mut c = a.clone();
    arr!(#[parallel] #[deny(temporary)] c[:] = c * 2);
    assert_eq!(c, twice);
    let b = vector(3);
    let error = try_arr!(
        #[parallel]
        a + b
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "operands could not be broadcast together with shapes (100000,) (3,)"
    );
}

#[test]
fn what_a_thread_refuses_is_refused() {
    let a = Owned::from(vec![2_i64; 200_000]);
    let mut b = Owned::from(vec![1_i64; 200_000]);
    arr!(b[150_000] = -1);
    let sentence = "Integers to negative integer powers are not allowed.";
    let error = with_threads(3, || {
        try_arr!(
            #[parallel]
            np.power(a, b)
        )
        .unwrap_err()
    });
    assert_eq!(error.to_string(), sentence);
    let caught = with_threads(3, || {
        catch_unwind(AssertUnwindSafe(|| {
            arr!(
                #[parallel]
                np.power(a, b)
            )
        }))
    });
    assert!(caught.is_err());
    // Nothing was written, and the next line is computed as if nothing had been.
    let mut c = a.clone();
    let refused = with_threads(3, || try_arr!(#[parallel] c[:] = np.power(a, b)));
    assert_eq!(refused.unwrap_err().to_string(), sentence);
    assert_eq!(c, a);
    assert_eq!(
        with_threads(3, || arr!(
            #[parallel]
            (a + b).sum()
        )),
        599_998
    );
}

#[test]
fn positions_of_any_axis() {
    let mut cube = Owned::from_fn([4, 3, 5], |[i, j, k]| (100 * i + 10 * j + k) as i64);
    let along: Vec<i64> = cube.rows_axis::<1>().map(|part| part.sum()).collect();
    assert_eq!(along, arr!(cube.sum(axis = (0, 2))).to_vec());
    let shared: Vec<i64> = cube.par_rows_axis::<1>().map(|part| part.sum()).collect();
    assert_eq!(shared, along);
    let last: Vec<i64> = arr!(cube[::-1])
        .par_rows_axis::<-1>()
        .map(|part| part.sum())
        .collect();
    assert_eq!(last, arr!(cube.sum(axis = (0, 1))).to_vec());
    let rows: Vec<i64> = cube.par_rows().map(|part| part.sum()).collect();
    assert_eq!(rows, arr!(cube.sum(axis = (1, 2))).to_vec());
    cube.par_rows_axis_mut::<2>()
        .enumerate()
        .for_each(|(number, mut part)| part.fill(number as i64));
    assert_eq!(arr!(cube[2, 1]), arr!([0_i64, 1, 2, 3, 4]));
    cube.rows_axis_mut::<1>().for_each(|mut part| part.fill(7));
    assert!(arr!((cube == 7).all()));
    let empty = Owned::from_shape_vec([0, 3], Vec::<i64>::new()).expect("no elements");
    assert_eq!(
        empty
            .par_rows_axis::<1>()
            .map(|part| part.sum())
            .sum::<i64>(),
        0
    );
    assert_eq!(empty.par_rows().count(), 0);
}

#[test]
fn chunks_and_parts() {
    let mut a = Owned::from((0..10).collect::<Vec<i64>>());
    let chunks = a.axis_chunks::<0>(4);
    let sums: Vec<i64> = chunks.iter().map(|part| part.sum()).collect();
    assert_eq!(sums, [6, 22, 17]);
    for (number, part) in a.array_split_mut(3).iter_mut().enumerate() {
        part.fill(number as i64);
    }
    assert_eq!(a.to_vec(), [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    a.axis_chunks_mut::<0>(3)[3].fill(9);
    assert_eq!(arr!(a[-2:]), arr!([2_i64, 9]));
    let caught = catch_unwind(|| Owned::from(vec![1]).axis_chunks::<0>(0).len());
    assert!(caught.is_err());
}

/// Elements that are not plain are written by one thread; views of them may still be shared out. What panics
/// leaves every element in its place.
#[test]
fn panics_leave_all_elements() {
    let texts: Vec<String> = (0..100).map(|number| number.to_string()).collect();
    let mut a = Owned::from_shape_vec([50, 2], texts).expect("as many");
    let caught = catch_unwind(AssertUnwindSafe(|| {
        a.par_rows_mut().enumerate().for_each(|(number, mut row)| {
            row[[0]] = "written".to_owned();
            assert!(number != 30, "here it ends");
        });
    }));
    assert!(caught.is_err());
    assert_eq!(a.len(), 100);
    assert!(a.iter().all(|text| !text.is_empty()));
}
