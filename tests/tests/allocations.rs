//! No temporaries: an expression allocates its result, and nothing else.

use ndview::prelude::*;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, which counts the allocations of each thread. To give back a part of what was
/// allocated is none; to ask for more is.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: everything is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: promised by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: promised by the caller.
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + usize::from(size > layout.size()));
        // SAFETY: promised by the caller.
        unsafe { System.realloc(memory, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The result of `f` and how often it allocated.
fn counted<T>(f: impl FnOnce() -> T) -> (T, usize) {
    let before = ALLOCATIONS.get();
    let result = f();
    (result, ALLOCATIONS.get() - before)
}

/// How often something allocates.
macro_rules! allocations {
    ($work:expr) => {
        counted(|| $work).1
    };
}

fn matrix(rows: usize, columns: usize) -> Owned<f64, (Dyn, Dyn)> {
    Owned::from_fn([rows, columns], |[i, j]| (i * columns + j) as f64 / 8.0)
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations!(vec![1]), 1);
    assert_eq!(allocations!(1 + 1), 0);
    let mut v = vec![1; 100];
    assert_eq!(allocations!(v.push(1)), 1);
    v.truncate(3);
    assert_eq!(allocations!(v.shrink_to_fit()), 0);
}

#[test]
fn elements_are_converted_in_the_pass() {
    let bytes = |step: usize| Owned::from((0..1000).map(|i| (i * step) as u8).collect::<Vec<u8>>());
    let (a, b) = (bytes(7), bytes(11));
    let (blended, count) = counted(|| arr!(((a.astype(u16) + b) >> 1).astype(u8)));
    assert_eq!(count, 1);
    let half = |(a, b): (&u8, &u8)| ((u16::from(*a) + u16::from(*b)) / 2) as u8;
    assert_eq!(
        blended.to_vec(),
        a.iter().zip(&b).map(half).collect::<Vec<u8>>()
    );
    assert_eq!(allocations!(a.astype::<f64>()), 1);
    assert_eq!(allocations!(arr!(np.exp(a.astype(f32)) * b)), 1);
    assert_eq!(allocations!(arr!(a.astype(f64).sum())), 0);
}

#[test]
fn a_new_array_is_one_allocation() {
    for side in [3, 20, 100] {
        let (m, n) = (matrix(side, side), matrix(side, side));
        let v = arr!(n[0]).copy();
        assert_eq!(allocations!(arr!(m * n + m * 2 - m / (n + 1))), 1);
        assert_eq!(allocations!(arr!(m + v)), 1);
        assert_eq!(allocations!(arr!(m + v[:, None])), 1);
        assert_eq!(allocations!(arr!(m.T + n)), 1);
        assert_eq!(allocations!(arr!(m.T + n.T)), 1);
        assert_eq!(allocations!(arr!((m * n + v).T)), 1);
        assert_eq!(allocations!(arr!(m[::-1, ::-1] * n[:, ::-1] - 1)), 1);
        assert_eq!(allocations!(arr!((m[:-2, 1:-1] + m[2:, 1:-1]) / 2)), 1);
        assert_eq!(allocations!(arr!(m > n)), 1);
        assert_eq!(allocations!(arr!((m > 0.5) & (n < 0.5))), 1);
        assert_eq!(allocations!(arr!(np.where(m > n, m * 2, n))), 1);
        assert_eq!(allocations!(arr!(np.sqrt(m * m + n * n))), 1);
    }
}

#[test]
fn a_copy_is_one_allocation() {
    let m = matrix(50, 70);
    assert_eq!(allocations!(m.copy()), 1);
    assert_eq!(allocations!(arr!(m.T.copy())), 1);
    assert_eq!(allocations!(arr!(m[::2, ::-3].copy())), 1);
}

#[test]
fn assignment_allocates_nothing() {
    for side in [3, 20, 100] {
        let (m, n, mut out) = (matrix(side, side), matrix(side, side), matrix(side, side));
        let v = arr!(n[0]).copy();
        assert_eq!(
            allocations!(arr!(out[...] = m * n + m * 2 - m / (n + 1))),
            0
        );
        assert_eq!(allocations!(arr!(out.T[...] = m + n)), 0);
        assert_eq!(allocations!(arr!(out[::-1, ::-1] = m.T + v)), 0);
        assert_eq!(
            allocations!(arr!(out[1:-1, ::2] = m[1:-1, ::2] * v[::2])),
            0
        );
        assert_eq!(allocations!(arr!(out[...] += m.T * 2)), 0);
        assert_eq!(allocations!(arr!(out[:, ::2] -= m[:, ::2])), 0);
        assert_eq!(allocations!(arr!(out[::2, ::3] = 1.5)), 0);
        assert_eq!(allocations!(arr!(out[...] = n.T)), 0);
        assert_eq!(allocations!(arr!(out *= n + 1)), 0);
        assert_eq!(allocations!(arr!(out[...] = 7)), 0);
    }
}

#[test]
fn a_number_allocates_nothing() {
    let (x, y) = (2.0_f64, 3.0_f64);
    assert_eq!(allocations!(arr!(x * y + 2)), 0);
}

#[test]
fn what_a_condition_selects_is_one_allocation() {
    for side in [3, 20, 100] {
        let (m, n) = (matrix(side, side), matrix(side, side));
        let (a, b) = (m.ravel(), n.ravel());
        let (p, q) = (side as f64, 2.0);
        assert_eq!(allocations!(arr!(a[a > 0.5])), 1);
        assert_eq!(allocations!(arr!(a[a > 1e9])), 1);
        assert_eq!(allocations!(arr!(a[(a > p) & (b < q * p)])), 1);
        assert_eq!(allocations!(arr!(a[~(a > p)])), 1);
        assert_eq!(allocations!(arr!(a[np.isnan(b)])), 1);
        assert_eq!(allocations!(arr!(m[m > n * 2])), 1);
        assert_eq!(allocations!(arr!(m.T[m > p])), 1);
        assert_eq!(allocations!(arr!(m[::-1, ::2][n[:, ::2] > p])), 1);
        let v = arr!(n[0]).copy();
        assert_eq!(allocations!(arr!(m[v > 0])), 1);
        assert_eq!(allocations!(arr!(m[v > 0, 1:])), 1);
        assert_eq!(allocations!(arr!(m[-1, v > 0])), 1);
    }
}

#[test]
fn assignment_where_a_condition_is_true_allocates_nothing() {
    for side in [3, 20, 100] {
        let (mut m, n) = (matrix(side, side), matrix(side, side));
        let (mut a, b) = (m.ravel().copy(), n.ravel());
        let (p, q) = (side as f64, 2.0);
        assert_eq!(allocations!(arr!(a[a > 0.5] = 0)), 0);
        assert_eq!(allocations!(arr!(a[a > p] += 1)), 0);
        assert_eq!(allocations!(arr!(a[(a > p) & (b < q)] -= q)), 0);
        assert_eq!(allocations!(arr!(a[np.isnan(a)] = 0)), 0);
        assert_eq!(allocations!(arr!(a[b > p] *= q)), 0);
        assert_eq!(allocations!(arr!(a[1:][a[1:] > b[:-1]] = p)), 0);
        assert_eq!(allocations!(arr!(a[:-1][a[1:] > p] = p)), 0);
        assert_eq!(allocations!(arr!(a[1:][a[:-1] > p] = p)), 0);
        assert_eq!(allocations!(arr!(m[m > n] = 0)), 0);
        assert_eq!(allocations!(arr!(m[~(m > n)] += 1)), 0);
        assert_eq!(allocations!(arr!(m.T[n > p] = 0)), 0);
        assert_eq!(allocations!(arr!(m[:, ::-2][m[:, ::-2] > p] = q)), 0);
        assert_eq!(allocations!(arr!(m[0, m[0] > p] = q)), 0);
        let v = arr!(n[0]).copy();
        assert_eq!(allocations!(arr!(m[v > 0] = 0)), 0);
        assert_eq!(allocations!(arr!(m[v > 0, 1:] += q)), 0);
    }
}

#[test]
fn few_elements_of_known_lengths_are_in_place() {
    type Matrix = Owned<f64, Shape![3, 3]>;
    let a: Matrix = Owned::from_fn((Len::<3>, Len::<3>), |[i, j]| (3 * i + j) as f64);
    let (b, v): (Matrix, _) = (a.clone(), arr!([1.0, 2.0, 3.0]));
    assert_eq!(allocations!(arr!([[1.0, 2.0], [3.0, 4.0]])), 0);
    assert_eq!(allocations!(a.clone()), 0);
    assert_eq!(allocations!(arr!(a + b * 2 - v)), 0);
    assert_eq!(allocations!(arr!(a.T + v[:, None])), 0);
    assert_eq!(allocations!(arr!(np.exp(a.T))), 0);
    assert_eq!(allocations!(arr!(a > b)), 0);
    assert_eq!(allocations!(arr!(a.T.copy())), 0);
    assert_eq!(allocations!(arr!(a @ b)), 0);
    assert_eq!(allocations!(arr!(a.T @ v)), 0);
    assert_eq!(allocations!(arr!(v @ v)), 0);
    assert_eq!(allocations!(arr!(a.sum(axis = 0))), 0);
    assert_eq!(allocations!(arr!((a * b).max(axis = 1))), 0);
    assert_eq!(allocations!(arr!(np.zeros((4, 4)))), 0);
    assert_eq!(allocations!(a.map(|x| x * 2.0)), 0);
    assert_eq!(allocations!(arr!(a.astype(f32))), 0);
    assert_eq!(allocations!(a.clone().into_shape((Len::<9>,))), 0);
    // What leaves the array goes to the heap.
    assert_eq!(allocations!(a.clone().into_vec()), 1);
    assert_eq!(allocations!(a.clone().into_erased()), 1);
}

#[test]
fn what_does_not_fit_is_on_the_heap() {
    let a: Owned<f64, Shape![5, 5]> =
        Owned::from_fn((Len::<5>, Len::<5>), |[i, j]| (5 * i + j) as f64);
    assert_eq!(allocations!(arr!(a + a)), 1);
    let words = Owned::from(["one", "two"]).map(|word| word.to_string());
    assert_eq!(allocations!(words.clone()), 3);
    let long = Owned::from([0_u8; 65]);
    assert_eq!(allocations!(long.clone()), 1);
}

/// What is indexed with literals or with arrays of known lengths is in place where the array is, and so is what
/// formulas, products and reductions yield: a microcontroller needs no heap for them.
#[test]
fn few_elements_of_known_lengths_never_need_the_heap() {
    macro_rules! on_the_heap {
        ($($line:expr;)*) => {{
            let mut found = Vec::new();
            $(
                let count = allocations!(std::hint::black_box($line));
                if count > 0 { found.push((stringify!($line), count)); }
            )*
            found
        }};
    }
    let a = arr!([3.0, 1.0, 2.0, 5.0]);
    let i = arr!([2_i64, 0, 1]);
    let mut m = arr!([[1.0, 2.0, 0.5], [4.0, 3.0, 6.0], [7.0, 9.0, 8.0]]);
    let mut v = arr!([3_i32, -1, 2]);
    let mask = arr!([true, false, true]);
    let found = on_the_heap! {
        arr!(m @ m + m.T);
        arr!(m[1:, ::-1] * 2);
        arr!(np.where(m > 2, m, -m));
        arr!(m[[0, 2]]);
        arr!(m[:, [2, 0]]);
        arr!(m[i]);
        arr!(m[i, i]);
        arr!(m[i[:, None], [0, 1]]);
        arr!(m[[0, 1], [0, 1]]);
        arr!(m[[0, 1], [0, 1]] += 0.5);
        arr!(m[[0, 1], [0, 1]] = [1.0, 3.0]);
        arr!(m[[0, 1], :2] += [1.0, 3.0]);
        arr!(m[[0, 2]] *= 2);
        arr!(m[i] = m * 2);
        arr!(m[:, i] -= m);
        arr!(m[m > 2] = 0);
        arr!(m[m > 2] += 1);
        arr!(m[mask] = 1.5);
        arr!(v[mask] -= 1);
        arr!(v[v < 0] = 0);
        arr!(v[1:] = v[:-1]);
        arr!(v[::-1] += v);
        arr!(m[:] = m.T);
        arr!(m[1:] = m[:-1] * 2);
        arr!(m.sum(axis=0));
        arr!(m.max(axis=1, keepdims=True));
        arr!(m.mean(axis=0));
        arr!(np.any(m > 3, axis=0));
        arr!(np.count_nonzero(m, axis=0));
        arr!(np.flip(m));
        arr!(np.clip(m, 1, 4));
        arr!(m.astype(i32));
        arr!(m.T.copy());
        arr!(m.flatten());
        arr!(m.reshape(9));
        arr!(np.zeros(3));
        arr!(np.eye(3));
        arr!(np.array([1.0, 2.0]));
        arr!(np.sign(v));
        arr!(np.array_equal(v, v));
        arr!(np.einsum("ij,j->i", m, a[:3]));
        arr!(np.linalg.norm(m));
        m.sum();
        m.clone();
        m == m;
    };
    let none: [(&str, usize); 0] = [];
    assert_eq!(found, none);
}
