//! Assignments whose value reads the array that is written: what comes out is what comes out if the
//! value is copied first, and where an order of the elements suffices, nothing is copied.
//!
//! Small arrays, exhaustively: `assignment/overlap.rs`, and the engine's own tests. Here: arrays of
//! many pieces, allocations, other elements than numbers, contracts.

use ndview::prelude::*;
use ndview_tests::{Counting, counting};
use std::cell::Cell;
use std::rc::Rc;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const NOTHING: (usize, usize) = (0, 0);

/// A deterministic sequence of numbers.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % sides
    }
}

fn numbers(len: usize) -> Owned<i64, (Dyn,)> {
    Owned::from((0..len as i64).map(|n| n * n % 1009).collect::<Vec<_>>())
}

fn matrix(rows: usize, columns: usize) -> Owned<i64, (Dyn, Dyn)> {
    Owned::from_fn([rows, columns], |[i, j]| {
        (i * i * 7 + j * 13 + i * j) as i64 % 1009
    })
}

/// Does the same with the value taken from a copy, and compares; what was allocated.
macro_rules! compared {
    ($array:expr, |$u:ident, $from:ident| $copied:tt, $in_place:tt) => {{
        let (mut $u, mut expected) = ($array, $array);
        let ((), asked) = counting(|| arr! $in_place);
        {
            let $from = expected.clone();
            let $u = &mut expected;
            arr! $copied;
        }
        assert!($u == expected, stringify!($in_place));
        asked
    }};
}

#[test]
fn shifts_and_updates_allocate_nothing() {
    for len in [3, 100, 5000, 100_000] {
        let asked = [
            compared!(numbers(len), |u, v| (u[1:] = v[:-1]), (u[1:] = u[:-1])),
            compared!(numbers(len), |u, v| (u[:-1] = v[1:]), (u[:-1] = u[1:])),
            compared!(numbers(len), |u, v| (u[1:] += v[:-1]), (u[1:] += u[:-1])),
            compared!(numbers(len), |u, v| (u[:-1] -= v[1:] * 3), (u[:-1] -= u[1:] * 3)),
            compared!(numbers(len), |u, v| (u[:-1] *= v[1:] - v[:-1]), (u[:-1] *= u[1:] - u[:-1])),
            compared!(numbers(len), |u, v| (u[::-1] = v), (u[::-1] = u)),
            compared!(numbers(len), |u, v| (u[...] = v[::-1]), (u[...] = u[::-1])),
            compared!(numbers(len), |u, v| (u[...] -= v[-1]), (u[...] -= u[-1])),
            compared!(numbers(len), |u, v| (u[...] = v * v[0] + v[2]), (u[...] = u * u[0] + u[2])),
            compared!(numbers(len), |u, v| (u[1::2] = v[:-1:2] + 1), (u[1::2] = u[:-1:2] + 1)),
        ];
        assert_eq!(asked, [NOTHING; 10], "{len}");
    }
}

#[test]
fn few_elements_that_many_read_are_copied_before_they_are_written() {
    let stack = || {
        Owned::from_fn([3, 120, 90], |[i, j, k]| {
            (i * i * 7 + j * 13 + i * j * k + k) as i64 % 1009
        })
    };
    compared!(
        stack(),
        |u, v| (u[...] = v + v[:, 60:61, 7:8]),
        (u[...] = u + u[:, 60:61, 7:8])
    );
    compared!(
        stack(),
        |u, v| (u[...] -= v[:, :, ::-1] + v[::-1, 60:61, 7:8]),
        (u[...] -= u[:, :, ::-1] + u[::-1, 60:61, 7:8])
    );
    compared!(
        stack(),
        |u, v| (u[:, ::-1] = v * v[1:2, 3:4] - v[2:, :, 4:5]),
        (u[:, ::-1] = u * u[1:2, 3:4] - u[2:, :, 4:5])
    );
    // Of bytes, copies that are one byte apart.
    let bytes = || Owned::from_fn([3, 120, 90], |[i, j, k]| (i * 77 + j * 13 + k * 5) as u8);
    compared!(
        bytes(),
        |u, v| (u[...] ^= v[:, :, ::-1] | v[:, 60:61, 7:8]),
        (u[...] ^= u[:, :, ::-1] | u[:, 60:61, 7:8])
    );
}

#[test]
fn halves_that_are_as_long_as_twice_the_step() {
    for len in [4, 100, 6000] {
        let half = len / 2;
        let asked = [
            compared!(numbers(len), |u, v| (u[:half] = v[::2]), (u[:half] = u[::2])),
            compared!(numbers(len), |u, v| (u[half:] = v[1::2] * 2), (u[half:] = u[1::2] * 2)),
            compared!(numbers(len), |u, v| (u[::2] = v[half:] + 1), (u[::2] = u[half:] + 1)),
        ];
        assert_eq!(asked[..2], [NOTHING; 2], "{len}");
    }
}

#[test]
fn stencils_allocate_nothing() {
    for len in [5, 513, 514, 5000, 100_000] {
        let asked = [
            compared!(
                numbers(len),
                |u, v| (u[1:-1] = v[:-2] + v[2:]),
                (u[1:-1] = u[:-2] + u[2:])
            ),
            compared!(
                numbers(len),
                |u, v| (u[2:-2] += v[:-4] - v[1:-3] * 3 + v[2:-2] + v[3:-1] * 3 - v[4:]),
                (u[2:-2] += u[:-4] - u[1:-3] * 3 + u[2:-2] + u[3:-1] * 3 - u[4:])
            ),
            compared!(
                numbers(len),
                |u, v| (u[-2:0:-1] = v[:1:-1] - v[-3::-1]),
                (u[-2:0:-1] = u[:1:-1] - u[-3::-1])
            ),
        ];
        assert_eq!(asked, [NOTHING; 3], "{len}");
    }
}

#[test]
fn stencils_of_matrices_keep_a_few_rows() {
    for (rows, columns) in [(3, 3), (300, 300), (40, 5000), (3000, 7)] {
        let asked = [
            compared!(
                matrix(rows, columns),
                |u, v| (u[1:-1, 1:-1] = v[:-2, 1:-1] + v[2:, 1:-1] + v[1:-1, :-2] + v[1:-1, 2:]),
                (u[1:-1, 1:-1] = u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:])
            ),
            compared!(
                matrix(rows, columns),
                |u, v| (u.T[1:-1] += v.T[:-2] * 2 - v.T[2:]),
                (u.T[1:-1] += u.T[:-2] * 2 - u.T[2:])
            ),
            compared!(
                matrix(rows, columns),
                |u, v| (u[::-1, ::-1][1:, 1:] = v[1:, 1:] - v[1:, :-1]),
                (u[::-1, ::-1][1:, 1:] = u[1:, 1:] - u[1:, :-1])
            ),
        ];
        let few_rows = 5 * (columns.max(2048)) * size_of::<i64>();
        for (_, bytes) in &asked[..2] {
            assert!(*bytes <= few_rows, "{rows} x {columns}: {asked:?}");
        }
    }
}

#[test]
fn pairs_change_places_without_allocation() {
    let asked = [
        compared!(matrix(200, 200), |u, v| (u[:] = v.T), (u[:] = u.T)),
        compared!(matrix(200, 200), |u, v| (u.T[...] = v), (u.T[...] = u)),
        compared!(matrix(70, 90), |u, v| (u[:] = v[::-1]), (u[:] = u[::-1])),
        compared!(matrix(70, 90), |u, v| (u[:] = v[:, ::-1]), (u[:] = u[:, ::-1])),
        compared!(matrix(70, 90), |u, v| (u[::-1] = v[:, ::-1]), (u[::-1] = u[:, ::-1])),
        compared!(matrix(71, 91), |u, v| (u[1:-1] = v[-2:0:-1]), (u[1:-1] = u[-2:0:-1])),
    ];
    assert_eq!(asked, [NOTHING; 6]);
}

#[test]
fn rows_that_repeat() {
    let asked = [
        compared!(matrix(60, 90), |u, v| (u[...] -= v[0]), (u[...] -= u[0])),
        compared!(matrix(60, 90), |u, v| (u[1:] -= v[0]), (u[1:] -= u[0])),
        compared!(matrix(60, 90), |u, v| (u[...] = v * v[7, 3] - v[:, 4:5]), (u[...] = u * u[7, 3] - u[:, 4:5])),
        compared!(matrix(60, 90), |u, v| (u[...] += v[20] + v[:, 8:9]), (u[...] += u[20] + u[:, 8:9])),
    ];
    assert_eq!(asked[..2], [NOTHING; 2]);
    // The row and the column in the middle are copied, the matrix is not.
    assert!(asked[3].1 < 2 * (60 + 90) * size_of::<i64>(), "{asked:?}");
}

#[test]
fn where_nothing_else_will_do_there_is_one_temporary() {
    for len in [100, 5000] {
        compared!(numbers(len), |u, v| (u[...] += v[::-1]), (u[...] += u[::-1]));
        compared!(numbers(len), |u, v| (u[...] = v[::-1] * 2 - v), (u[...] = u[::-1] * 2 - u));
        compared!(numbers(len), |u, v| (u[...] = v - v.sum()), (u[...] = u - u.sum()));
    }
    let ((), (times, bytes)) = counting(|| {
        let mut u = numbers(5000);
        arr!(u[...] += u[::-1]);
    });
    // The array itself, the temporary, and a few numbers to find out that there is no way round it.
    assert!(
        times <= 4 && bytes < 2 * 5000 * size_of::<i64>() + 1000,
        "{times} {bytes}"
    );
    compared!(matrix(120, 120), |u, v| (u[...] = v + v.T), (u[...] = u + u.T));
    compared!(matrix(120, 120), |u, v| (u[...] += v.T[::-1]), (u[...] += u.T[::-1]));
}

/// What NumPy, xtensor and Eigen get wrong, or once got wrong.
#[test]
fn known_mistakes_of_others() {
    let mut a = arr!([0, 1, 2, 3, 4]);
    arr!(a[::2] = a[:3]);
    assert_eq!(a.to_vec(), [0, 1, 1, 3, 2]);
    let mut a = arr!([0, 1, 2, 3, 4]);
    let m = arr!([False, True, True, False, True]);
    arr!(a[m] = a[4:1:-1]);
    assert_eq!(a.to_vec(), [0, 4, 3, 3, 2]);
    let mut v = arr!([True, False, True, True]);
    arr!(v[v[::-1]] = False);
    assert_eq!(v.to_vec(), [false, false, true, false]);
    // Strides of both signs: the first and the last element tell nothing of where the others are.
    compared!(matrix(6, 6), |u, v| (u[1:, :-1] = v[::-1][1:, 1:]), (u[1:, :-1] = u[::-1][1:, 1:]));
    compared!(matrix(6, 6), |u, v| (u[::-1, 1:] = v[:, :-1]), (u[::-1, 1:] = u[:, :-1]));
    // An assertion of Eigen's knows transposes alone, not blocks of them.
    compared!(matrix(9, 9), |u, v| (u[1:6, 2:7] = v[2:7, 1:6].T), (u[1:6, 2:7] = u[2:7, 1:6].T));
    compared!(matrix(9, 9), |u, v| (u[1:6, 2:7] += v.T[1:6, 2:7]), (u[1:6, 2:7] += u.T[1:6, 2:7]));
}

#[test]
fn index_arrays_and_masks_that_read_the_target() {
    compared!(numbers(50), |u, v| (u[[3, 1, 4]] = v[2:5]), (u[[3, 1, 4]] = u[2:5]));
    compared!(numbers(50), |u, v| (u[2:5] = v[[3, 1, 4]]), (u[2:5] = u[[3, 1, 4]]));
    compared!(
        numbers(50),
        |u, v| (u[v > 500] = v[0] + 1),
        (u[u > 500] = u[0] + 1)
    );
    compared!(
        numbers(50),
        |u, v| (u[v % 2 == 0] += 7),
        (u[u % 2 == 0] += 7)
    );
    compared!(numbers(40), |u, v| (u[(v & 31)] = v), (u[(u & 31)] = u));
    compared!(matrix(8, 8), |u, v| (u[v[:, 0] > 100] = v[3]), (u[u[:, 0] > 100] = u[3]));
    compared!(matrix(8, 8), |u, v| (u[:, [1, 2]] = v[:, 2:4] - v[[0]][:, 6:]), (u[:, [1, 2]] = u[:, 2:4] - u[[0]][:, 6:]));
}

#[test]
fn slices_of_long_axes() {
    let mut dice = Dice(9);
    for round in 0..400 {
        let len = 1200 + dice.throw(3000);
        let count = 1 + dice.throw(len / 3);
        let mut bounds = || {
            let step = [1, 1, 2, 3, -1, -2][dice.throw(6)];
            let most = (len - 1) / (count.max(2) - 1);
            let step: isize = if step > most as isize || -step > most as isize {
                1
            } else {
                step
            };
            let extent = step.unsigned_abs() * (count - 1);
            let first = dice.throw(len - extent);
            let start = if step > 0 { first } else { first + extent } as isize;
            let stop = start + step * count as isize;
            (
                start,
                if stop < 0 { -(len as isize) - 1 } else { stop },
                step,
            )
        };
        let [(a, b, c), (d, e, f), (i, j, k)] = [bounds(), bounds(), bounds()];
        match round % 3 {
            0 => compared!(numbers(len), |u, v| (u[a:b:c] = v[d:e:f]), (u[a:b:c] = u[d:e:f])),
            1 => compared!(
                numbers(len),
                |u, v| (u[a:b:c] = v[d:e:f] * 2 - v[i:j:k]),
                (u[a:b:c] = u[d:e:f] * 2 - u[i:j:k])
            ),
            _ => compared!(
                numbers(len),
                |u, v| (u[a:b:c] += v[d:e:f] - v[i:j:k]),
                (u[a:b:c] += u[d:e:f] - u[i:j:k])
            ),
        };
    }
}

#[test]
fn other_elements_than_numbers() {
    let mut names = Owned::from((0..50).map(|n| n.to_string()).collect::<Vec<_>>());
    let before = names.to_vec();
    arr!(names[1:] = names[:-1]);
    assert_eq!(names.to_vec()[1..], before[..49]);
    arr!(names[:] = names[::-1]);
    assert_eq!(names[[0]], "48");
    let mut flags = arr!([True, False, False, True]);
    arr!(flags[1:] ^= flags[:-1]);
    assert_eq!(flags.to_vec(), [true, true, false, true]);
    let mut small = arr!([1_u8, 2, 3, 4, 5]);
    arr!(small[1:-1] = np.maximum(small[:-2], small[2:]));
    assert_eq!(small.to_vec(), [1, 3, 4, 5, 5]);
}

/// An element that counts how many of it there are, and whose clone panics when its time has come.
struct Fragile {
    alive: Rc<Cell<isize>>,
    clones: Rc<Cell<isize>>,
    number: usize,
}

impl Fragile {
    fn new(alive: &Rc<Cell<isize>>, clones: &Rc<Cell<isize>>, number: usize) -> Self {
        alive.set(alive.get() + 1);
        Fragile {
            alive: alive.clone(),
            clones: clones.clone(),
            number,
        }
    }
}

impl Clone for Fragile {
    fn clone(&self) -> Self {
        self.clones.set(self.clones.get() - 1);
        assert!(self.clones.get() >= 0, "no more clones");
        Fragile::new(&self.alive, &self.clones, self.number)
    }
}

impl Drop for Fragile {
    fn drop(&mut self) {
        self.alive.set(self.alive.get() - 1);
    }
}

impl Element for Fragile {}

#[test]
fn a_clone_that_panics_leaves_the_array_as_it_was() {
    let (alive, clones) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(isize::MAX)));
    let elements = (0..10).map(|number| Fragile::new(&alive, &clones, number));
    let mut array = Owned::from(elements.collect::<Vec<_>>());
    arr!(array[1:] = array[:-1]);
    let numbers = |array: &Owned<Fragile, (Dyn,)>| -> Vec<usize> {
        array.iter().map(|element| element.number).collect()
    };
    assert_eq!(numbers(&array), [0, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(alive.get(), 10);
    clones.set(4);
    let message = ndview_tests::panic_message(|| arr!(array[1:] = array[:-1]));
    assert_eq!(message, "no more clones");
    assert_eq!(numbers(&array), [0, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
    drop(array);
    // What had been cloned before the panic may be leaked, but nothing is dropped twice.
    assert!((0..=4).contains(&alive.get()), "{}", alive.get());
}

#[test]
fn errors_write_nothing() {
    let mut u = numbers(20);
    let before = u.clone();
    let (i, j) = (3, 9);
    let error = try_arr!(u[i:j] = u[1:3]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "could not broadcast input array from shape (2,) into shape (6,)"
    );
    let error = try_arr!(u[i:j] += u[1:3] * u[30]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "index 30 is out of bounds for axis 0 with size 20"
    );
    let error = try_arr!(u[i:j] = u[::i - 3]).unwrap_err();
    assert_eq!(error.to_string(), "slice step cannot be zero");
    let message = ndview_tests::panic_message(|| arr!(u[j] = u[[i, 20]][0]));
    assert_eq!(message, "index 20 is out of bounds for axis 0 with size 20");
    assert_eq!(u, before);
    assert!(try_arr!(u[i:j] = u[i + 1:j + 1]).is_ok());
    assert_eq!(u[[3]], before[[4]]);
}

#[test]
fn fields_elements_and_views() {
    struct Rod {
        heat: Owned<f64, (Dyn,)>,
        steps: usize,
    }
    impl Rod {
        fn step(&mut self) {
            self.steps += 1;
            arr!(#[deny(temporary)] self.heat[1:-1] = (self.heat[:-2] + self.heat[2:]) / 2);
        }
    }
    let mut rod = Rod {
        heat: Owned::from(vec![0.0, 0.0, 8.0, 0.0, 0.0]),
        steps: 0,
    };
    rod.step();
    rod.step();
    assert_eq!(
        (rod.heat.to_vec(), rod.steps),
        (vec![0.0, 0.0, 4.0, 0.0, 0.0], 2)
    );
    let mut rows = [[1, 2, 3], [4, 5, 6]];
    arr!(rows[0] = rows[1, ::-1]);
    arr!(rows[:, 1:] = rows[:, :-1]);
    assert_eq!(rows, [[6, 6, 5], [4, 4, 5]]);
    let mut m = matrix(5, 5);
    let expected = m.clone();
    let mut view = arr!(&mut m[1:4, ::-1]);
    arr!(view[1:] = view[:-1]);
    assert_eq!(arr!(m[2:4]), arr!(expected[1:3]));
}

#[test]
fn whole_variables() {
    for len in [4, 5000] {
        let asked = [
            compared!(numbers(len), |u, v| (u[...] += v), (u += u)),
            compared!(numbers(len), |u, v| (u[...] *= v * 2 - v[0]), (u *= u * 2 - u[0])),
        ];
        assert_eq!(asked, [NOTHING; 2]);
        compared!(numbers(len), |u, v| (u[...] -= v[::-1]), (u -= u[::-1]));
    }
    compared!(matrix(7, 7), |u, v| (u.T[...] += v), (u.T[...] += u));
    let (mut x, mut nested, mut vector) = (3.0, [[1, 2], [3, 4]], vec![1.5, 2.5]);
    arr!(x += x * 2);
    arr!(nested += nested[0]);
    arr!(vector -= vector[1]);
    assert_eq!(
        (x, nested, vector),
        (9.0, [[2, 4], [4, 6]], vec![-1.0, 0.0])
    );
    let place = &mut x;
    arr!(*place **= *place - 7);
    assert_eq!(x, 81.0);
}

#[test]
fn contracts_that_are_kept() {
    let (mut u, w) = (numbers(30), numbers(30));
    let (i, j, k) = (1, 9, 4);
    arr!(#[deny(temporary)] u[1:-1] = u[:-2] + u[2:] - w[1:-1]);
    arr!(#[deny(temporary, copy)] u[1:] = u[:-1]);
    arr!(#[deny(temporary)] u[:] = u[::-1]);
    arr!(#[deny(temporary)] u[::2] = u[1::2] * 2);
    arr!(#[deny(temporary)] u[:15] = u[::2]);
    arr!(#[deny(temporary)] u[i:j] += u[i + 1:j + 1] * w[i:j]);
    arr!(#[deny(temporary)] u[1:] -= u.sum());
    arr!(
        #[deny(temporary)]
        u[j] = u[i] + u[0]
    );
    arr!(
        #[deny(temporary)]
        u[u > 5] = 0
    );
    arr!(
        #[deny(temporary)]
        u[(u > 5) & (w < 3)] += u[0]
    );
    arr!(#[deny(temporary)] u[:-1][u[1:] > 5] = 1);
    arr!(
        #[deny(temporary)]
        u[u > u.sum()] *= 2
    );
    let mut m = matrix(6, 6);
    arr!(
        #[deny(temporary)]
        m[m > 5] = 0
    );
    arr!(#[deny(temporary)] m[0, m[0] > 5] -= 1);
    arr!(#[deny(temporary)] m[:] = m.T);
    arr!(
        #[deny(temporary)]
        m[i] = m[k] + m[0]
    );
    arr!(#[deny(temporary)] m[1:] -= m[0]);
    let mut s = arr!([[1, 2, 3], [4, 5, 6]]);
    arr!(#[deny(check, temporary, copy)] s[0, 1:] = s[1, :-1] * 2);
    assert_eq!(
        arr!(#[deny(check)] s[1, ::-1] + s[0] * 2),
        arr!([8, 21, 24])
    );
    arr! {
        #[deny(copy)]
        let column = s[:, 1].T;
        assert_eq!(column.to_vec(), [8, 5]);
        #[deny(unused_variables)]
        let _nothing = 5;
    }
    assert_eq!(
        try_arr!(#[deny(copy)] m[i, 1:3]).map(|row| row.len()),
        Ok(2)
    );
}
