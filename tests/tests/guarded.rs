//! Loops over elements, in memory that ends where pages end that nobody may touch: whatever is read or written beyond
//! an array, also by an instruction with a mask, ends the program with a signal.
//!
//! The unit tests of the library run in such memory as well, with each instruction set.
#![cfg(all(unix, target_pointer_width = "64"))]

use ndview::prelude::*;
use ndview::{Complex, f16};
use ndview_tests_guarded::{Guard, Guarded, guarded};
use std::env;
use std::hint::black_box;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

#[global_allocator]
static ALLOCATOR: Guarded = Guarded(None);

/// The lengths: whatever ends within a vector, and some around the ends of more of them.
fn lengths() -> impl Iterator<Item = usize> {
    (0..=72).chain(94..=98).chain(126..=131).chain(190..=200)
}

/// Numbers that are not in order.
fn numbers<T>(len: usize, number: impl Fn(u8) -> T) -> Vec<T> {
    (0..len).map(|i| number((i * i * 7 % 11) as u8)).collect()
}

/// Every position once, in no order.
fn positions(len: usize) -> Vec<i64> {
    let mut steps = [3, 5, 7, 11].into_iter();
    let step = steps.find(|&step| !len.is_multiple_of(step)).unwrap_or(1);
    (0..len).map(|i| (i * step % len) as i64).collect()
}

/// Each line at each length, with the page on either side of each array, whether it is given or made.
macro_rules! lines {
    ($number:expr; |$a:ident, $b:ident, $i:ident, $m:ident, $grid:ident| $({ $($line:tt)* })*) => {$(
        // Shown of the line at which the program ends: `cargo test -- --nocapture`.
        println!("{}", stringify!($($line)*));
        for guard in [Guard::Before, Guard::Behind] {
            for len in lengths() {
                guarded(guard, || {
                    #[allow(unused_mut, reason = "some lines write")]
                    let (mut $a, $b) = (numbers(len, $number), numbers(len, $number));
                    let $m: Vec<bool> = (0..len).map(|i| i * 7 % 5 < 2).collect();
                    let $i = positions(len);
                    #[allow(unused_mut, reason = "some lines write")]
                    let mut $grid = Owned::from_fn([7, len], |[i, j]| ($number)((i * j % 7) as u8));
                    let _ = (&$a, &$b, &$i, &$m, &$grid);
                    let _ = black_box(arr!($($line)*));
                });
            }
        }
    )*};
}

/// Lines of which the loops depend on how many bytes an element has.
macro_rules! of_width {
    ($($name:ident: $number:expr;)*) => {$(
        #[test]
        fn $name() {
            lines! { $number; |a, b, i, m, grid|
                { a[m] }
                { a[~m[:]] }
                { a[i] }
                { a[i] = b }
                { a[m] = b[m] }
                { a[m] = ($number)(1) }
                { a[a[:] == b[::-1]] }
                { a[i] += b }
                { a[::3].copy() }
                { a[::-1].copy() }
                { a[1:] = a[:-1] }
                { a[::-1] = a[:] }
                { a[::2] = b[::2] }
                { a[::2] += b[::2] }
                { a * b[::-1] }
                { np.where(m, a, b) }
                { np.roll(a, 3) }
                { np.repeat(a, 2) }
                { np.count_nonzero(a) }
                { grid.T.copy() }
                { grid[::-1, ::2].copy() }
                { (grid + b).T }
                { grid[1:] = grid[:-1] }
                { grid[:, 1:] = grid[:, :-1] }
                { grid[[3, 0, 6], ::-1] }
                { np.where(grid == b, grid, b) }
            }
        }
    )*};
}
of_width! {
    of_1_byte: |n: u8| n;
    of_2_bytes: |n: u8| i16::from(n);
    of_4_bytes: |n: u8| f32::from(n);
    of_8_bytes: |n: u8| i64::from(n);
    of_16_bytes: |n: u8| Complex::new(f64::from(n), 1.0);
}

/// Lines of which the loops depend on the type.
macro_rules! of_type {
    ($($name:ident: $number:expr;)*) => {$(
        #[test]
        fn $name() {
            lines! { $number; |a, b, i, m, grid|
                { np.sort(a) }
                { np.argsort(a) }
                { np.unique(a) }
                { np.partition(grid, 3, axis=0) }
                { np.argpartition(grid, 3, axis=0) }
                { np.searchsorted(b, a) }
                { grid.max(axis=0) }
                { grid.argmax(axis=0) }
                { grid.sum(axis=0) }
                { grid.sum(axis=1) }
                { grid @ b }
            }
        }
    )*};
}
of_type! {
    of_i8: |n: u8| (n % 3) as i8 - 1;
    of_i16: |n: u8| i16::from(n);
    of_i32: |n: u8| i32::from(n);
    of_i64: |n: u8| i64::from(n);
    of_u8: |n: u8| n % 2;
    of_u16: |n: u8| u16::from(n);
    of_u32: |n: u8| u32::from(n);
    of_u64: |n: u8| u64::from(n);
    of_f16: |n: u8| f16::from(n);
    of_f32: |n: u8| f32::from(n);
    of_f64: |n: u8| f64::from(n);
}

/// Functions that are computed of many numbers at once.
macro_rules! functions {
    ($($name:ident: $type:ty)*) => {$(
        #[test]
        fn $name() {
            lines! { |n: u8| <$type>::from(n) / 16.0; |a, b, i, m, grid|
                { np.exp(a) }
                { np.expm1(a[::2]) }
                { np.log(a + 1) }
                { np.log1p(a[::-1]) }
                { np.sin(a) * np.cos(b) }
                { np.tan(a) }
                { np.arctan2(a, b) }
                { np.arcsin(a) }
                { np.tanh(a) }
                { np.arcsinh(a) }
                { np.cbrt(a) }
                { a ** b }
                { np.hypot(a, b) }
                { np.floor_divide(a, b + 1) }
                { np.floor(a / 3) }
                { np.exp(grid[:, ::2]) }
                { np.exp(grid).sum(axis=0) }
                { np.frexp(a) }
                { np.ldexp(a, i) }
                { a[1:] = np.sin(a[:-1]) }
                { a[:].astype(i8) }
                { a[:].astype(u16) }
                { a[:].astype(f64) }
            }
        }
    )*};
}
functions! { functions_of_f32: f32 functions_of_f64: f64 }

#[test]
fn of_bools_and_bits() {
    lines! { |n: u8| n % 2 == 1; |a, b, i, m, grid|
        { a & m }
        { np.packbits(a) }
        { np.packbits(grid, axis=0) }
        { np.packbits(grid, axis=1) }
        { np.any(a) }
        { np.all(grid, axis=0) }
        { np.nonzero(a) }
        { np.argwhere(grid) }
        { np.count_nonzero(grid, axis=1) }
        { a[m] = b[m] }
        { a[:].astype(f64) }
    }
    lines! { |n: u8| n; |a, b, i, m, grid|
        { np.unpackbits(a) }
        { np.unpackbits(grid, axis=0) }
        { np.bincount(a) }
    }
}

#[test]
fn of_words() {
    lines! { |n: u8| n.to_string(); |a, b, i, m, grid|
        { a[m] }
        { a[i] = b }
        { a[m] = b[m] }
        { a[1:] = a[:-1] }
        { a[::-1] = a[:] }
        { grid.T.copy() }
        { np.roll(grid, 1, axis=1) }
    }
}

/// What the other tests rest on: a byte before an array, and one behind it, cannot be read.
#[test]
fn what_is_beyond_ends_the_program() {
    const ASKED: &str = "NDVIEW_TESTS_BEYOND";
    let read = |guard, offset: isize| {
        let bytes = guarded(guard, || vec![1_u8; 100]);
        // SAFETY: none: in a process of its own, which ends here.
        black_box(unsafe { bytes.as_ptr().offset(offset).read_volatile() });
    };
    match env::var(ASKED).as_deref() {
        Ok("before") => return read(Guard::Before, -1),
        Ok("behind") => return read(Guard::Behind, 100),
        Ok("within") => return read(Guard::Behind, 99),
        _ => {}
    }
    let ends = |asked| {
        let own = env::current_exe().expect("the tests are a file");
        let mut test = Command::new(own);
        test.args(["--exact", "what_is_beyond_ends_the_program"])
            .env(ASKED, asked);
        test.output().expect("it can be run").status
    };
    assert!(ends("within").success());
    for asked in ["before", "behind"] {
        assert!(ends(asked).signal().is_some(), "{asked}");
    }
}
