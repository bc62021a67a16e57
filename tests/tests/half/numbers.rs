//! All numbers of the type, of which NumPy's answers are one number: each element's bits times its place, all added.

use ndview::{f16, prelude::*};

/// All numbers, those that stand beside them, and integers.
pub struct All {
    pub x: Owned<f16, (Dyn,)>,
    pub y: Owned<f16, (Dyn,)>,
    pub k: Owned<i64, (Dyn,)>,
}

pub fn all() -> All {
    let others = (0..=u16::MAX).map(|bits| bits.wrapping_mul(40503).wrapping_add(7));
    All {
        x: (0..=u16::MAX)
            .map(f16::from_bits)
            .collect::<Vec<_>>()
            .into(),
        y: others.map(f16::from_bits).collect::<Vec<_>>().into(),
        k: (0..65536)
            .map(|number| number * 7919 - 200_000_000)
            .collect::<Vec<i64>>()
            .into(),
    }
}

/// A number that depends on every bit of a result.
pub trait Digest {
    fn digest(&self) -> String;
}

/// What is added of an element: the bits without the sign, and the sign.
trait Bits {
    const NAME: &'static str;

    fn bits(self) -> u64;
}

macro_rules! bits {
    ($($type:ty, $name:literal, |$x:ident| $bits:expr;)*) => {$(
        impl Bits for $type {
            const NAME: &'static str = $name;

            fn bits(self) -> u64 {
                let $x = self;
                $bits
            }
        }

        impl Digest for $type {
            fn digest(&self) -> String {
                format!("{} {:016x}", $name, self.bits())
            }
        }
    )*};
}
bits! {
    bool, "bool", |x| x.into();
    f16, "float16", |x| if x.is_nan() { 0x7e00 << 1 } else { u64::from(x.to_bits() & 0x7fff) << 1 | u64::from(x.to_bits() >> 15) };
    f32, "float32", |x| if x.is_nan() { 0x7fc0_0000 << 1 } else { u64::from(x.to_bits().rotate_left(1)) };
    f64, "float64", |x| if x.is_nan() { 0x7ff8_0000_0000_0000 << 1 } else { x.to_bits().rotate_left(1) };
}

impl<T: Bits + Copy, S: Shape> Digest for Owned<T, S> {
    fn digest(&self) -> String {
        let numbered = self.iter().enumerate();
        let each = numbered.map(|(place, x)| x.bits().wrapping_mul(2 * place as u64 + 1));
        format!("{} {:016x}", T::NAME, each.fold(0, u64::wrapping_add))
    }
}

/// The same of what each prints as, alone in an array.
pub fn texts(x: &Owned<f16, (Dyn,)>) -> String {
    let of_text = |text: String| -> u64 {
        let bytes = text.bytes().enumerate();
        bytes
            .map(|(place, byte)| u64::from(byte) * (place as u64 + 1))
            .sum()
    };
    let each = x.iter().enumerate().map(|(place, x)| {
        let alone: Owned<f16, Shape![1]> = arr!([x]);
        of_text(alone.to_string()).wrapping_mul(2 * place as u64 + 1)
    });
    format!("text {:016x}", each.fold(0, u64::wrapping_add))
}

#[test]
fn files_are_those_of_numpy() {
    // `np.save` of `np.array([1.5, -0.1], dtype=np.float16)` ends in these bytes.
    let a = arr!(np.array([1.5, -0.1], dtype = np.float16));
    let mut file = Vec::new();
    np::save_to(&mut file, &a).unwrap();
    assert!(file.windows(3).any(|part| part == b"<f2"));
    assert_eq!(file[128..], [0x00, 0x3e, 0x66, 0xae]);
    let back: Owned<f16, (Dyn,)> = np::load_from::<f16, 1>(file.as_slice()).unwrap();
    assert_eq!(back, a);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/files/half.npy");
    assert_eq!(
        np::load::<f16, 1>(path).unwrap(),
        arr!([f16::from_f32(1.5)])
    );
}

#[test]
fn words_are_rounded_once() {
    // The middle between two numbers, and a little more.
    let text = "1.00048828125 1.00048828126 nan 65520";
    let read = np::LoadTxt::new().parse::<f16, 1>(text).unwrap();
    assert_eq!(read.to_string(), "[1.    1.001   nan   inf]");
}

#[test]
fn functions_over_any_number_take_it() {
    fn total<T: ndview::Summable>(a: &Owned<T, (Dyn,)>) -> T::Sum {
        a.sum()
    }
    let many: Owned<f16, (Dyn,)> = vec![f16::from_f32(0.1); 3000].into();
    assert_eq!(total(&many), f16::from_f32(300.0));
    let added = many.iter().fold(f16::ZERO, |sum, x| sum + *x);
    assert!(
        added < f16::from_f32(260.0),
        "rounded at each step it is another"
    );
}

#[test]
fn operators_of_rust_are_the_same() {
    let (a, half) = (
        arr!(np.array([1.5, -2.25], dtype = np.float16)),
        f16::from_f32(0.5),
    );
    assert_eq!(half * &a, arr!(a * 0.5));
    assert_eq!(&a - half, arr!(a - 0.5));
    assert_eq!(-&a, arr!(-a));
    let mut b = a.copy();
    b += &a;
    assert_eq!(b, arr!(a * 2));
}

#[test]
fn several_threads_have_the_bits_of_one() {
    let a = arr!(np.array((np.arange(300_000) % 1009) / 64 - 7, dtype = np.float16));
    let one = arr!(a.sum());
    assert_eq!(
        arr!(
            #[parallel]
            a.sum()
        ),
        one
    );
    assert_eq!(
        arr!(
            #[parallel]
            np.sort(a)
        ),
        arr!(np.sort(a))
    );
    assert_eq!(
        arr!(
            #[parallel]
            (a * 3 + 1)
        ),
        arr!(a * 3 + 1)
    );
}
