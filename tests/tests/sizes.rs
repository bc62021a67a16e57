//! Elements of 0 to 100,000 bytes and of any alignment, beside arrays that are transposed, reversed or
//! have gaps: pieces, tiles and blocks have room for them. Every result is compared with what loops over
//! indices yield.

use ndview::prelude::*;
use std::fmt::Debug;
use std::panic::resume_unwind;
use std::thread;

/// An element that a number can be told from.
trait Numbered: Element + PartialEq + Debug {
    fn new(number: usize) -> Self;
}

/// An element of `N` bytes.
#[derive(Clone, PartialEq)]
struct Bytes<const N: usize>([u8; N]);

impl<const N: usize> Debug for Bytes<N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}..", &self.0[..N.min(4)])
    }
}
impl<const N: usize> Element for Bytes<N> {}
impl<const N: usize> Numbered for Bytes<N> {
    fn new(number: usize) -> Self {
        let digit = |place: usize| (number >> (8 * (place % 2))) as u8 ^ (place / 2) as u8;
        Bytes(std::array::from_fn(digit))
    }
}

/// Elements that begin at multiples of something large; with bytes between them that are nothing.
macro_rules! aligned {
    ($($name:ident $align:literal $bytes:literal;)*) => {$(
        #[derive(Clone, PartialEq, Debug)]
        #[repr(align($align))]
        struct $name(Bytes<$bytes>);
        impl Element for $name {}
        impl Numbered for $name {
            fn new(number: usize) -> Self {
                $name(Bytes::new(number))
            }
        }
    )*};
}
aligned! {
    Aligned32 32 2;
    Aligned64 64 0;
    Aligned128 128 200;
    Aligned4096 4096 3;
    Aligned65536 65536 100;
}

/// An element that owns memory.
#[derive(Clone, PartialEq, Debug)]
struct Named(String, [u64; 80]);
impl Element for Named {}
impl Numbered for Named {
    fn new(number: usize) -> Self {
        Named(format!("number {number}"), [number as u64; 80])
    }
}

macro_rules! of_each_size {
    ($($name:ident $element:ty;)*) => {$(
        mod $name {
            use super::*;

            #[test]
            fn copies_in_every_order() {
                on_a_large_stack(super::copies_in_every_order::<$element>);
            }

            #[test]
            fn selections() {
                on_a_large_stack(super::selections::<$element>);
            }

            #[test]
            fn assignments() {
                on_a_large_stack(super::assignments::<$element>);
            }
        }
    )*};
}
of_each_size! {
    no_bytes Bytes<0>;
    one_byte Bytes<1>;
    three_bytes Bytes<3>;
    eight_bytes Bytes<8>;
    sixteen_bytes Bytes<16>;
    seventeen_bytes Bytes<17>;
    a_row_of_a_tile Bytes<512>;
    more_than_a_row_of_a_tile Bytes<513>;
    the_reported_size Bytes<640>;
    a_block Bytes<4096>;
    more_than_a_block Bytes<4097>;
    a_large_one Bytes<100_000>;
    aligned_at_32 Aligned32;
    aligned_at_64_without_size Aligned64;
    aligned_at_128 Aligned128;
    aligned_at_a_page Aligned4096;
    aligned_at_many_pages Aligned65536;
    owning Named;
}

/// Builds without optimization keep many copies of an element on the stack.
fn on_a_large_stack(test: fn()) {
    let thread = thread::Builder::new().stack_size(32 << 20).spawn(test);
    if let Err(panic) = thread.expect("a thread starts").join() {
        resume_unwind(panic);
    }
}

const ROWS: usize = 9;
const COLUMNS: usize = 11;

fn numbered<T: Numbered>(rows: usize, columns: usize, first: usize) -> Owned<T, (Dyn, Dyn)> {
    Owned::from_fn([rows, columns], |[i, j]| T::new(first + i * columns + j))
}

#[track_caller]
fn check<T: Numbered>(found: &Owned<T, (Dyn, Dyn)>, expected: impl Fn(usize, usize) -> T) {
    let [rows, columns] = found.shape();
    for i in 0..rows {
        for j in 0..columns {
            assert!(found[[i, j]] == expected(i, j), "at {i}, {j}");
        }
    }
}

fn copies_in_every_order<T: Numbered>() {
    let a = numbered::<T>(ROWS, COLUMNS, 0);
    let at = |i: usize, j: usize| T::new(i * COLUMNS + j);
    check(&a.t().copy(), |i, j| at(j, i));
    check(&arr!(a[::-1, ::2].copy()), |i, j| at(ROWS - 1 - i, 2 * j));
    check(&arr!(a[1:, 3:-1].T.copy()), |i, j| at(j + 1, i + 3));
    check(&arr!(np.roll(a, 2, axis = 1)), |i, j| {
        at(i, (j + COLUMNS - 2) % COLUMNS)
    });
    check(&arr!(np.repeat(a, 3, axis = 0)).into_erased(), |i, j| {
        at(i / 3, j)
    });
    let cube = arr!(a[:, None, :] [..., ::-1].copy()).into_erased();
    assert!(
        cube.iter()
            .zip(0..)
            .all(|(x, n)| *x == at(n / COLUMNS, COLUMNS - 1 - n % COLUMNS))
    );
}

fn selections<T: Numbered>() {
    let mut a = numbered::<T>(ROWS, COLUMNS, 0);
    let at = |i: usize, j: usize| T::new(i * COLUMNS + j);
    check(&arr!(a[[3, -1, 3]]).into_erased(), |i, j| {
        at([3, ROWS - 1, 3][i], j)
    });
    check(&arr!(a[:, [2, 0]]).into_erased(), |i, j| at(i, [2, 0][j]));
    let m = Owned::from_fn([COLUMNS, ROWS], |[i, j]| (i + j) % 3 == 0);
    let wanted = (0..ROWS).flat_map(|i| (0..COLUMNS).map(move |j| (i, j)));
    let wanted: Vec<T> = wanted
        .filter(|(i, j)| (i + j) % 3 == 0)
        .map(|(i, j)| at(i, j))
        .collect();
    let masked = arr!(a[m.T]);
    assert!(masked.as_slice() == wanted);
    let value = T::new(5000);
    arr!(a[m.T] = value);
    check(&a, |i, j| {
        if (i + j) % 3 == 0 {
            value.clone()
        } else {
            at(i, j)
        }
    });
    let mut a = numbered::<T>(ROWS, COLUMNS, 0);
    arr!(a[[0, 2], 1:] = a[[2, 0], 1:]);
    check(&a, |i, j| match (i, j) {
        (0 | 2, 1..) => at(2 - i, j),
        _ => at(i, j),
    });
}

fn assignments<T: Numbered>() {
    let at = |i: usize, j: usize| T::new(i * COLUMNS + j);
    let mut a = numbered::<T>(ROWS, COLUMNS, 0);
    arr!(a[1:] = a[:-1]);
    check(&a, |i, j| at(i.saturating_sub(1), j));
    let mut a = numbered::<T>(ROWS, COLUMNS, 0);
    arr!(a[:, :] = a[::-1, ::-1]);
    check(&a, |i, j| at(ROWS - 1 - i, COLUMNS - 1 - j));
    let mut square = numbered::<T>(ROWS, ROWS, 0);
    arr!(square[:, :] = square.T);
    check(&square, |i, j| T::new(j * ROWS + i));
    let (mut even, odd) = arr!(&mut square[::2], &square[1::2]);
    arr!(even[:-1] = odd);
    check(&square, |i, j| {
        T::new(j * ROWS + if i % 2 == 0 && i + 1 < ROWS { i + 1 } else { i })
    });
}
