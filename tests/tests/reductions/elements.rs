//! The elements that `tests/numpy/reductions.py` makes, and the bits of results.

use ndview::prelude::*;
use ndview::{Complex32, Complex64};

/// As many numbers of 24 bits: the upper bits of a linear congruence.
pub fn numbers(size: usize) -> impl Iterator<Item = i64> {
    let mut state = size as u64 * 7 + 1;
    std::iter::repeat_with(move || {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (state >> 40) as i64
    })
    .take(size)
}

/// Sixteenths around 0, of different sizes.
pub fn float(number: i64) -> f64 {
    let scale = [1.0, 64.0, 1.0 / 1024.0][(number % 3) as usize];
    (number % 4001 - 2000) as f64 * scale / 2048.0
}

/// A number with two such parts.
pub fn complex(number: i64) -> Complex64 {
    Complex64::new(float(number), float(number * 31 % (1 << 24)))
}

/// A hash of the shape and the bits of results.
pub trait Hashed {
    fn hashed(&self) -> String;
}

/// Something that has bits: all `nan`s have the same, and so have 0 and -0.
pub trait Bits: Hashed {
    fn bits(&self) -> Vec<u64>;
}

macro_rules! bits {
    ($($type:ty: |$x:ident| $bits:expr;)*) => {$(
        impl Bits for $type {
            fn bits(&self) -> Vec<u64> {
                let $x = *self;
                $bits
            }
        }

        impl Hashed for $type {
            fn hashed(&self) -> String {
                hash(self.bits().into_iter())
            }
        }
    )*};
}
bits! {
    f64: |x| vec![if x.is_nan() { f64::NAN.to_bits() } else { (x + 0.0).to_bits() }];
    f32: |x| vec![if x.is_nan() { f32::NAN.to_bits().into() } else { (x + 0.0).to_bits().into() }];
    Complex64: |z| [z.re.bits(), z.im.bits()].concat();
    Complex32: |z| [z.re.bits(), z.im.bits()].concat();
    i32: |x| vec![x as u64];
    i64: |x| vec![x as u64];
    u64: |x| vec![x];
    usize: |x| vec![x as u64];
    u8: |x| vec![x.into()];
    bool: |x| vec![x.into()];
}

impl<T: Bits, S: Shape> Hashed for Owned<T, S> {
    fn hashed(&self) -> String {
        let lens = self.shape();
        let lens = lens.as_ref().iter().map(|&len| len as u64);
        hash(lens.chain(self.iter().flat_map(Bits::bits)))
    }
}

fn hash(numbers: impl Iterator<Item = u64>) -> String {
    let hash = numbers.fold(0xCBF2_9CE4_8422_2325_u64, |hash, number| {
        (hash ^ number).wrapping_mul(0x0100_0000_01B3)
    });
    format!("{:08x}", hash >> 32)
}
