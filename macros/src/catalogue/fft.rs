//! `np.fft`.

use super::function::{whole, Function};

/// A function of this chapter, with the feature of the runtime that it needs.
const fn fft(name: &'static str, signature: &'static str) -> Function {
    whole(name, signature).feature("fft")
}

/// Along one axis.
const ONE: &str = "a: array, n: value = None, axis: axis = -1, norm: 'backward'|'ortho'|'forward' = None, out: reworded = None";

/// Along several.
const ALL: &str = "a: array, s: pairs = None, axes: pairs = None, norm: 'backward'|'ortho'|'forward' = None, out: reworded = None";

/// Along the last two.
const TWO: &str = "a: array, s: pairs = None, axes: pairs = (-2, -1), norm: 'backward'|'ortho'|'forward' = None, out: reworded = None";

pub const FUNCTIONS: &[Function] = &[
    fft("fft.fft", ONE),
    fft("fft.ifft", ONE),
    fft("fft.rfft", ONE),
    fft("fft.irfft", ONE),
    fft("fft.hfft", ONE),
    fft("fft.ihfft", ONE),
    fft("fft.fftn", ALL),
    fft("fft.ifftn", ALL),
    fft("fft.rfftn", ALL),
    fft("fft.irfftn", ALL),
    fft("fft.fft2", TWO),
    fft("fft.ifft2", TWO),
    fft("fft.rfft2", TWO),
    fft("fft.irfft2", TWO),
    fft(
        "fft.fftfreq",
        "n: value, d: value passed = 1.0, device: ignored = None",
    ),
    fft(
        "fft.rfftfreq",
        "n: value, d: value passed = 1.0, device: ignored = None",
    ),
    fft("fft.fftshift", "x: array, axes: pairs = None"),
    fft("fft.ifftshift", "x: array, axes: pairs = None"),
];
