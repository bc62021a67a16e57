//! Fourier transforms against NumPy: `tests/numpy/fft.py` writes the answers.

#[path = "../linalg/table.rs"]
mod table;

use ndview::prelude::*;
use ndview::{Complex32, Complex64};
use np::{Along, Unset, fft, words};
use table::{Answers, elements};

const TABLE: &str = include_str!("../../data/fft.txt");

/// Calls with a number of points and a norm, along the last axis and the first.
macro_rules! line_calls {
    ($answers:ident, $a:ident, $n:expr, $text:literal, $norm_text:literal, $norm:expr, [$($function:ident $name:literal)*]) => {
        $($answers.check(concat!($name, " ", $text, " -1 ", $norm_text), || fft::$function($a, $n, Along::<-1>, $norm));)*
        $($answers.check(concat!($name, " ", $text, " 0 ", $norm_text), || fft::$function($a, $n, Along::<0>, $norm));)*
    };
}

/// All functions of lines.
macro_rules! lines {
    ($answers:ident, $a:ident, $functions:tt) => {
        line_calls!($answers, $a, Unset, "None", "None", Unset, $functions);
        line_calls!(
            $answers,
            $a,
            Unset,
            "None",
            "ortho",
            words::Ortho,
            $functions
        );
        line_calls!(
            $answers,
            $a,
            Unset,
            "None",
            "forward",
            words::Forward,
            $functions
        );
        line_calls!($answers, $a, 1, "1", "None", Unset, $functions);
        line_calls!($answers, $a, 5, "5", "ortho", words::Ortho, $functions);
        line_calls!(
            $answers,
            $a,
            16,
            "16",
            "forward",
            words::Forward,
            $functions
        );
    };
}

/// All functions of planes.
macro_rules! planes {
    ($answers:ident, $a:ident, [$($function:ident $with:ident $name:literal)*]) => {
        $(
            $answers.check($name, || fft::$function($a));
            planes!(@ortho $answers, $a, $with, $name);
            $answers.check(concat!($name, " (6, 3)"), || fft::$with($a, [6, 3], [-2, -1], Unset));
            $answers.check(concat!($name, " (-1, 7) (1, 0)"), || fft::$with($a, [-1, 7], [1, 0], words::Forward));
            $answers.check(concat!($name, " 0"), || fft::$with($a, Unset, 0, Unset));
        )*
        $answers.check("fftshift", || fft::fftshift($a));
        $answers.check("fftshift 1", || fft::fftshift_with($a, 1));
        $answers.check("ifftshift (0, -1)", || fft::ifftshift_with($a, [0, -1]));
    };
    (@ortho $answers:ident, $a:ident, fft2_with, $name:literal) => { planes!(@two $answers, $a, fft2_with, $name); };
    (@ortho $answers:ident, $a:ident, ifft2_with, $name:literal) => { planes!(@two $answers, $a, ifft2_with, $name); };
    (@ortho $answers:ident, $a:ident, rfft2_with, $name:literal) => { planes!(@two $answers, $a, rfft2_with, $name); };
    (@ortho $answers:ident, $a:ident, irfft2_with, $name:literal) => { planes!(@two $answers, $a, irfft2_with, $name); };
    (@ortho $answers:ident, $a:ident, $with:ident, $name:literal) => {
        $answers.check(concat!($name, " ortho"), || fft::$with($a, Unset, Unset, words::Ortho));
    };
    (@two $answers:ident, $a:ident, $with:ident, $name:literal) => {
        $answers.check(concat!($name, " ortho"), || fft::$with($a, Unset, [-2, -1], words::Ortho));
    };
}

macro_rules! views {
    ($answers:ident $callback:ident $functions:tt $kind:ident $name:literal $tolerance:literal $shape:expr) => {
        let a = elements::<$kind, _>($shape);
        let lens: Vec<String> = a.shape().iter().map(usize::to_string).collect();
        let transposed = a.transpose();
        let views = [("a", a.view().strided()), ("a.T", transposed.strided())];
        for (view, a) in &views {
            $answers.begin(
                format!("{} ({}) {view} ", $name, lens.join(", ")),
                $tolerance,
            );
            $callback!($answers, a, $functions);
        }
    };
}

macro_rules! shape {
    ($answers:ident $callback:ident $all:tt $complex:tt $shape:expr) => {
        views!($answers $callback $all f64 "f64" 1e-10 $shape);
        views!($answers $callback $all f32 "f32" 1e-5 $shape);
        views!($answers $callback $complex Complex64 "c128" 1e-10 $shape);
        views!($answers $callback $complex Complex32 "c64" 1e-5 $shape);
        views!($answers $callback $all i32 "i32" 1e-10 $shape);
    };
}

#[test]
fn lines_as_numpy() {
    let mut answers = Answers::of(TABLE, "lines");
    macro_rules! all {
        ($shape:expr) => {
            shape!(answers lines
                [fft_with "fft" ifft_with "ifft" irfft_with "irfft" hfft_with "hfft" rfft_with "rfft" ihfft_with "ihfft"]
                [fft_with "fft" ifft_with "ifft" irfft_with "irfft" hfft_with "hfft"] $shape);
        };
    }
    for n in [1, 2, 7, 8, 12, 97] {
        all!([n]);
    }
    for lens in [[3, 5], [4, 6]] {
        all!(lens);
    }
    all!([2, 3, 4]);
    all!([2, 1, 3, 2]);
    answers.finish();
}

#[test]
fn planes_as_numpy() {
    let mut answers = Answers::of(TABLE, "planes");
    macro_rules! all {
        ($shape:expr) => {
            shape!(answers planes
                [fftn fftn_with "fftn" ifftn ifftn_with "ifftn" irfftn irfftn_with "irfftn" fft2 fft2_with "fft2"
                    ifft2 ifft2_with "ifft2" irfft2 irfft2_with "irfft2" rfftn rfftn_with "rfftn" rfft2 rfft2_with "rfft2"]
                [fftn fftn_with "fftn" ifftn ifftn_with "ifftn" irfftn irfftn_with "irfftn" fft2 fft2_with "fft2"
                    ifft2 ifft2_with "ifft2" irfft2 irfft2_with "irfft2"] $shape);
        };
    }
    for lens in [[3, 5], [4, 6]] {
        all!(lens);
    }
    all!([2, 3, 4]);
    all!([2, 1, 3, 2]);
    answers.finish();
}

/// NumPy leaves what it makes of no points as the memory was; here these are zeros.
#[test]
fn no_points_are_zeros() {
    let none = np::ones([0, 4]);
    assert_eq!(fft::fft(&none).shape(), [0, 4]);
    assert_eq!(fft::rfft(&none).shape(), [0, 3]);
    assert_eq!(
        fft::irfft_with(&none, 5, Along::<0>, Unset),
        np::zeros([5, 4])
    );
    assert_eq!(fft::fft_with(&none, 2, Along::<0>, Unset).shape(), [2, 4]);
}

#[test]
fn single_as_numpy() {
    let mut answers = Answers::of(TABLE, "single");
    for n in [1, 2, 5, 8] {
        answers.check(&format!("fftfreq {n}"), || fft::fftfreq(n, 1.0));
        answers.check(&format!("fftfreq {n} 0.1"), || fft::fftfreq(n, 0.1));
        answers.check(&format!("rfftfreq {n}"), || fft::rfftfreq(n, 1.0));
        answers.check(&format!("rfftfreq {n} 0.1"), || fft::rfftfreq(n, 0.1));
    }
    let none = 0;
    answers.check("fft 0", || arr!(np.fft.fft([1.0, 1.0, 1.0], none)));
    answers.check("fft empty", || fft::fft(&np::ones([3, 0])));
    answers.check("irfft 1", || fft::irfft(&np::ones(1)));
    answers.check("fftn lengths", || {
        arr!(np.fft.fftn(np.ones((3, 3)), (2, 2), axes = (0,)))
    });
    answers.check("fft nan", || fft::fft(&[1.0, np::nan, 2.0]));
    answers.finish();
}
