//! NumPy's functions of arrays that are others each time they are asked for: what comes of it is a value or a panic, and
//! under the sanitizer nothing else.

use ndview::prelude::*;
use ndview::{AsView, Held, HeldMut, Shape};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Several arrays, each in its turn.
struct Turning<S: Shape> {
    arrays: Vec<Owned<f64, S>>,
    asked: Cell<usize>,
}

impl<S: Shape> Turning<S> {
    fn turn(&self) -> usize {
        self.asked.replace(self.asked.get() + 1) % self.arrays.len()
    }
}

impl<S: Shape> Held for Turning<S> {
    type Elem = f64;
    type Shape = S;
    type Layout = Contiguous;

    fn held(&self) -> View<'_, f64, S, Contiguous> {
        self.arrays[self.turn()].view()
    }
}

impl<S: Shape> HeldMut for Turning<S> {
    fn held_mut(&mut self) -> ViewMut<'_, f64, S, Contiguous> {
        let turn = self.turn();
        self.arrays[turn].view_mut()
    }
}

impl<S: Shape> AsView for Turning<S> {
    type Elem = f64;
    type Shape = S;
    type Layout = Contiguous;

    fn array_view(&self) -> View<'_, f64, S, Contiguous> {
        self.held()
    }
}

fn vectors() -> Turning<Shape![_]> {
    let arrays = [400, 1, 0].map(|len: u16| (0..len).map(f64::from).collect());
    Turning {
        arrays: arrays.into(),
        asked: Cell::new(0),
    }
}

fn matrices() -> Turning<Shape![_, _]> {
    let number = |[i, j]: [usize; 2]| (i * j) as f64;
    let arrays = [[20, 30], [1, 3], [0, 5]].map(|lens| Owned::from_fn(lens, number));
    Turning {
        arrays: arrays.into(),
        asked: Cell::new(0),
    }
}

/// Squares, what is none, and what is empty, of numbers that have an inverse.
fn squares() -> Turning<Shape![_, _]> {
    let number = |[i, j]: [usize; 2]| if i == j { 9.0 } else { 1.0 };
    let lens = [[6, 6], [6, 6], [6, 6], [6, 6], [2, 2], [3, 1]];
    let arrays = lens.map(|lens| Owned::from_fn(lens, number));
    Turning {
        arrays: arrays.into(),
        asked: Cell::new(0),
    }
}

/// Each line, beginning with each array; at least one of them comes to a value.
macro_rules! survives {
    ($array:ident: $arrays:expr; $($line:expr;)*) => {$(
        let ends = (0..6).filter(|first| {
            let line = || {
                #[allow(unused_mut, reason = "some lines write")]
                let mut $array = $arrays;
                $array.asked.set(*first);
                let _ = $line;
            };
            catch_unwind(AssertUnwindSafe(line)).is_ok()
        });
        assert!(ends.count() > 0, "`{}` comes to no value", stringify!($line));
    )*};
}

#[test]
fn functions_of_vectors() {
    survives! { s: vectors();
        np::sort(&s); np::argsort(&s); np::unique(&s); np::cumsum(&s); np::roll(&s, 3); np::tile(&s, 2);
        np::delete(&s, &[0]); np::median(&s); np::convolve(&s, &s); np::flip(&s); np::outer(&s, &s);
        np::piecewise(&s).value(&[true], 1.0).function(np::Unset, |x| x + 1.0).array();
        np::putmask(&mut s, &[true], &[1.0]); np::put(&mut s, &[300, 0, -1], &[1.0, 2.0]);
        np::resize(&s, 10); np::apply_along_axis(|l| l.sum(), np::Along::<0>, &s);
        np::searchsorted(&s, &[3.0, 9.0]); np::kron(&s, &[1.0, 2.0]); np::trim_zeros(&s);
        np::partition(&s, 0); np::argpartition(&s, 0); np::ediff1d(&s); np::array_equal(&s, &s);
        np::nonzero(&s); np::flatnonzero(&s); np::argwhere(&s); np::take(&s, &[0, 0]); np::unwrap(&s);
        np::cov(&s); np::vander(&s); np::intersect1d(&s, &s); np::concatenate((&s, &s));
        np::hstack((&s, &s));
    }
}

#[test]
fn functions_of_matrices() {
    survives! { s: matrices();
        np::sort(&s); np::argsort(&s); np::transpose(&s); np::trace(&s); np::diagonal(&s);
        np::put(&mut s, &[500, 1], &[1.0]); np::fliplr(&s); np::flipud(&s); np::cov(&s); np::corrcoef(&s);
        arr!(np.pad(s, 3, mode="reflect")); arr!(np.pad(s, 3)); arr!(np.delete(s, 0, axis=1));
        arr!(np.apply_along_axis(|row| row.sum(), 1, s)); arr!(s[1:, ::2] = s[:-1, ::2]);
        arr!(np.take_along_axis(s, np.argsort(s, axis=1), axis=1));
        arr!(np.put_along_axis(s, np.argsort(s, axis=1), 3, axis=1)); arr!(np.copyto(s, s, where=s > 1));
        arr!(np.add.at(s, [0, 15], 1)); arr!(np.clip(s, 0, 1, out=s));
        arr!(np.roll(s, (1, 2), axis=(0, 1)));
        arr!(np.lib.stride_tricks.sliding_window_view(s, (2, 2)).sum());
        arr!(np.lib.stride_tricks.as_strided(s, (60, 60), (8, 8)).sum()); arr!(s[[15, 0], [20, 2]] += 1);
        arr!(np.unique(s)); arr!(np.split(s, 2));
    }
}

#[test]
fn functions_of_squares() {
    survives! { s: squares();
        np::linalg::inv(&s); np::linalg::det(&s); np::linalg::slogdet(&s); np::linalg::cholesky(&s);
        np::linalg::qr(&s); np::linalg::svd(&s); np::linalg::svdvals(&s); np::linalg::eig(&s); np::linalg::eigh(&s);
        np::linalg::eigvals(&s); np::linalg::eigvalsh(&s); np::linalg::pinv(&s); np::linalg::cond(&s);
        np::linalg::matrix_rank(&s); np::linalg::matrix_power(&s, 3); np::linalg::solve(&s, &s);
        np::linalg::lstsq(&s, &s); np::linalg::norm(&s); np::dot(&s, &s); np::matmul(&s, &s); np::kron(&s, &s);
        np::trace(&s); np::diag(&s, 0); np::tril(&s, 0); np::inner(&s, &s); arr!(np.tensordot(s, s));
        arr!(np.linalg.matrix_power(s, -2)); arr!(np.linalg.norm(s, 2));
        arr!(np.linalg.multi_dot([s, s, s])); arr!(np.einsum("ij,jk->ik", s, s)); arr!(s @ s);
        arr!(np.linalg.tensorinv(s, ind=1)); arr!(np.linalg.cross(s[:1, :3], s[:1, :3])); arr!(s[:] = s @ s);
        arr!(np.linalg.qr(s, mode="complete")); arr!(np.linalg.svd(s, full_matrices=False));
    }
}

#[test]
fn transforms() {
    survives! { s: squares();
        np::fft::fft(&s); np::fft::ifft(&s); np::fft::rfft(&s); np::fft::irfft(&s); np::fft::hfft(&s);
        np::fft::ihfft(&s); np::fft::fft2(&s); np::fft::ifft2(&s); np::fft::rfft2(&s); np::fft::irfft2(&s);
        np::fft::fftn(&s); np::fft::rfftn(&s); np::fft::fftshift(&s); np::fft::ifftshift(&s);
        arr!(np.fft.fft(s, axis=0)); arr!(np.fft.fft(s, n=7)); arr!(np.fft.rfft2(s, s=(3, 9)));
    }
}

#[test]
fn assertions() {
    survives! { s: squares();
        arr!(np.testing.assert_array_equal(s, s)); arr!(np.testing.assert_allclose(s, s, rtol=1e-3));
        arr!(np.testing.assert_array_almost_equal(s, s));
        arr!(np.testing.assert_equal(s, s)); arr!(np.testing.assert_almost_equal(s, s));
    }
}
