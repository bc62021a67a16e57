//! Arithmetic, comparisons and assignments between arrays of every layout, bit for bit as NumPy; the
//! same computation as `numpy/layouts.py`.

use ndview::prelude::*;
use ndview_tests::Answers;

const TABLE: &str = include_str!("../data/layouts.txt");

const SHAPES: [[usize; 3]; 7] = [
    [5, 7, 33],
    [3, 70, 2],
    [1, 200, 3],
    [1, 1, 1],
    [0, 4, 5],
    [2, 1, 600],
    [2, 20, 20],
];

type Flat<T> = Owned<T, (Dyn,)>;
type Cube<'a, T> = View<'a, T, (Dyn, Dyn, Dyn)>;

/// An element whose bytes are compared.
trait Bytes: Copy {
    fn bytes(self) -> impl AsRef<[u8]>;
}

/// As `zlib.crc32`.
struct Checksum(u32);

/// What each byte adds to a checksum.
const STEPS: [u32; 256] = {
    let mut steps = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut step, mut bit) = (byte as u32, 0);
        while bit < 8 {
            step = (step >> 1) ^ if step & 1 == 1 { 0xedb8_8320 } else { 0 };
            bit += 1;
        }
        steps[byte] = step;
        byte += 1;
    }
    steps
};

impl Checksum {
    fn add<T: Bytes>(&mut self, elements: &[T]) {
        let mut sum = self.0;
        for element in elements {
            for byte in element.bytes().as_ref() {
                sum = (sum >> 8) ^ STEPS[usize::from(sum as u8 ^ byte)];
            }
        }
        self.0 = sum;
    }

    fn text(&self) -> String {
        format!("{:08x}", !self.0)
    }
}

/// Numbers that no operator lets overflow.
fn numbers(count: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = (state * 1_103_515_245 + 12_345) % (1 << 31);
        state >> 16
    };
    let number = |random: u64| {
        if seed == 1 {
            8 + random % 8
        } else {
            1 + random % 7
        }
    };
    (0..count).map(|_| number(next()) as u8).collect()
}

/// Views of one shape: as it is, permuted, stepped, reversed, all of these, and broadcast.
fn layouts<T: Clone>(flat: &Flat<T>, [x, y, z]: [usize; 3]) -> [Cube<'_, T>; 7] {
    let size = x * y * z;
    let (whole, twice) = (arr!(flat[:size]), arr!(flat[:2 * size]));
    let spaced = arr!(flat[:8 * size].reshape([2 * x, 2 * y, 2 * z]));
    let (row, column) = (arr!(flat[:z]), arr!(flat[:x * y].reshape([x, y, 1])));
    let cube = whole.reshape([x, y, z]);
    let turned = whole.reshape([z, y, x]);
    let wide = twice.reshape([y, 2 * x, z]);
    [
        cube.strided(),
        turned.t(),
        arr!(spaced[::2, 1::2, ::2]),
        arr!(cube[::-1, ::-1, ::-1]),
        arr!(wide.swapaxes(0, 1)[::-2, :, ::-1]).erase(),
        row.broadcast_to([x, y, z]),
        column.broadcast_to([x, y, z]),
    ]
}

/// Stores into the first five of the layouts, and adds to them.
macro_rules! assign_to {
    ($flat:ident, [$x:expr, $y:expr, $z:expr], $place:expr, $value:ident) => {{
        let (x, y, z) = ($x, $y, $z);
        let size = x * y * z;
        match $place {
            0 => {
                let mut whole = arr!(&mut $flat[:size]);
                let mut cube = whole.reshape_mut([x, y, z]);
                arr!(cube[...] = $value);
                arr!(cube[...] += $value);
            }
            1 => {
                let mut whole = arr!(&mut $flat[:size]);
                let mut turned = whole.reshape_mut([z, y, x]);
                arr!(turned.T[...] = $value);
                arr!(turned.T[...] += $value);
            }
            2 => {
                let mut whole = arr!(&mut $flat[:8 * size]);
                let mut spaced = whole.reshape_mut([2 * x, 2 * y, 2 * z]);
                arr!(spaced[::2, 1::2, ::2] = $value);
                arr!(spaced[::2, 1::2, ::2] += $value);
            }
            3 => {
                let mut whole = arr!(&mut $flat[:size]);
                let mut cube = whole.reshape_mut([x, y, z]);
                arr!(cube[::-1, ::-1, ::-1] = $value);
                arr!(cube[::-1, ::-1, ::-1] += $value);
            }
            _ => {
                let mut twice = arr!(&mut $flat[:2 * size]);
                let mut wide = twice.reshape_mut([y, 2 * x, z]);
                let mut wide = wide.swapaxes_mut::<0, 1>();
                arr!(wide[::-2, :, ::-1] = $value);
                arr!(wide[::-2, :, ::-1] += $value);
            }
        }
    }};
}

macro_rules! elements {
    ($($type:ident, |$number:ident| $element:expr;)*) => {$(
        impl Bytes for $type {
            fn bytes(self) -> impl AsRef<[u8]> {
                self.to_le_bytes()
            }
        }

        #[test]
        fn $type() {
            let mut answers = Answers::section(TABLE, stringify!($type));
            let flat = |count, seed| -> Flat<$type> {
                numbers(count, seed).into_iter().map(|$number| $element).collect::<Vec<_>>().into()
            };
            for shape in SHAPES {
                let count = 8 * shape.iter().product::<usize>().max(64);
                let (a, b) = (flat(count, 1), flat(count, 2));
                let (first, second) = (layouts(&a, shape), layouts(&b, shape));
                let [x, y, z] = shape;
                macro_rules! check {
                    ($name:literal, |$a:ident, $b:ident| $result:expr) => {{
                        let mut checksum = Checksum(!0);
                        for $a in &first {
                            for $b in &second {
                                checksum.add($result.as_slice());
                            }
                        }
                        answers.compare(&format!("({x}, {y}, {z}) {}", $name), checksum.text());
                    }};
                }
                check!("+", |a, b| arr!(a + b));
                check!("-", |a, b| arr!(a - b));
                check!("*", |a, b| arr!(a * b));
                check!("/", |a, b| arr!(a / b));
                check!("<", |a, b| arr!(a < b));
                check!("==", |a, b| arr!(a == b));
                check!("a * b - a / b * 2", |a, b| arr!(a * b - a / b * 2));
                let mut checksum = Checksum(!0);
                for place in 0..5 {
                    for value in &second {
                        let mut target = a.clone();
                        assign_to!(target, [x, y, z], place, value);
                        checksum.add(target.as_slice());
                    }
                }
                answers.compare(&format!("({x}, {y}, {z}) = and +="), checksum.text());
            }
            answers.finish();
        }
    )*};
}
elements! {
    i8, |number| number as i8;
    i16, |number| i16::from(number);
    i32, |number| i32::from(number);
    i64, |number| i64::from(number);
    u8, |number| number;
    u16, |number| u16::from(number);
    u32, |number| u32::from(number);
    u64, |number| u64::from(number);
    f32, |number| f32::from(number) / 3.0;
    f64, |number| f64::from(number) / 3.0;
}

impl Bytes for bool {
    fn bytes(self) -> impl AsRef<[u8]> {
        [u8::from(self)]
    }
}
