//! Complex numbers that are moved: at addresses that are multiples of their size, and at others, which
//! only their parts are aligned to.

use ndview::Complex;
use ndview::prelude::*;

const ROWS: usize = 37;
const COLUMNS: usize = 43;

/// A matrix that begins at a multiple of the size of its elements, or half of one later.
#[repr(C, align(64))]
struct Placed<F, const PARTS_BEFORE: usize> {
    before: [F; PARTS_BEFORE],
    z: [[Complex<F>; COLUMNS]; ROWS],
}

fn number<F: From<u16>>(i: usize, j: usize) -> Complex<F> {
    Complex::new(F::from((i * COLUMNS + j) as u16), F::from(j as u16))
}

macro_rules! moved {
    ($($test:ident $float:ident $before:literal;)*) => {$(
        #[test]
        fn $test() {
            let mut placed = Box::new(Placed::<$float, $before> {
                before: [0.0; $before],
                z: std::array::from_fn(|i| std::array::from_fn(|j| number(i, j))),
            });
            assert_eq!(placed.before.len(), $before);
            let start = placed.z.as_ptr().addr() % size_of::<Complex<$float>>();
            assert_eq!(start, $before % 2 * size_of::<$float>());
            let old = placed.z;

            let check = |found: Owned<Complex<$float>, (Dyn, Dyn)>, at: &dyn Fn(usize, usize) -> [usize; 2]| {
                let [rows, columns] = found.shape();
                for (i, j) in (0..rows).flat_map(|i| (0..columns).map(move |j| (i, j))) {
                    let [k, l] = at(i, j);
                    assert_eq!(found[[i, j]], old[k][l], "{i} {j}");
                }
            };
            check(arr!(placed.z[:, ::-1]).copy().into_erased(), &|i, j| [i, COLUMNS - 1 - j]);
            check(arr!(placed.z[::2, 1::3]).copy().into_erased(), &|i, j| [2 * i, 1 + 3 * j]);
            check(arr!(placed.z[:, :]).t().copy().into_erased(), &|i, j| [j, i]);
            check(arr!(np.repeat(placed.z[:, 1:2], 4, axis=1)).into_erased(), &|i, _| [i, 1]);
            check(arr!(placed.z[[3, 1]]).into_erased(), &|i, j| [3 - 2 * i, j]);

            // In place: each as if it had been copied first.
            arr!(placed.z[::-1] = placed.z);
            check(np::copy(&placed.z).into_erased(), &|i, j| [ROWS - 1 - i, j]);
            arr!(placed.z[:, ::-1] = placed.z[::-1]);
            check(np::copy(&placed.z).into_erased(), &|i, j| [i, COLUMNS - 1 - j]);
            arr!(placed.z[:, :] = placed.z[:, ::-1]);
            arr!(#[deny(temporary)] placed.z[1:] = placed.z[:-1]);
            check(np::copy(&placed.z).into_erased(), &|i, j| [i.saturating_sub(1), j]);
            arr!(placed.z[:, 2:] = placed.z[:, :-2]);
            check(arr!(placed.z[:, 2:]).copy().into_erased(), &|i, j| [i.saturating_sub(1), j]);
            arr!(placed.z[:ROWS, :ROWS] = np.transpose(placed.z[:, :ROWS]));
            let first = if ROWS > 2 { old[0][0] } else { old[0][1] };
            assert_eq!(placed.z[2][0], first);

            // Masks.
            placed.z = old;
            let selected = arr!(placed.z[np.real(placed.z) > 800]);
            let expected: Vec<_> = old.as_flattened().iter().filter(|z| z.re > 800.0).copied().collect();
            assert_eq!(selected.to_vec(), expected);
            arr!(placed.z[np.real(placed.z) > 800] = 1j);
            let count = placed.z.as_flattened().iter().filter(|z| **z == Complex::new(0.0, 1.0)).count();
            assert_eq!(count, expected.len());
            arr!(placed.z *= 2);
            assert_eq!(placed.z[1][1], old[1][1] + old[1][1]);
        }
    )*};
}
moved! {
    single_aligned f32 0;
    single_between f32 1;
    double_aligned f64 0;
    double_between f64 1;
}
