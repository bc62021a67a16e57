//! What is computed of arrays whose axes have been exchanged, element by element: of lengths below and beyond those of
//! every block, along each axis.

use ndview::prelude::*;

type Cube<T> = Owned<T, (Dyn, Dyn, Dyn)>;

/// The element of a cube at an index.
fn at<T: Copy>(cube: &Cube<T>, index: [usize; 3]) -> T {
    let lens = [cube.shape()[0], cube.shape()[1], cube.shape()[2]];
    assert!(index.iter().zip(lens).all(|(&place, len)| place < len));
    cube.as_slice()[(index[0] * lens[1] + index[1]) * lens[2] + index[2]]
}

/// Whether `found` is what `of` computes, place by place, of cubes whose axes are in this order.
fn is_turned<T: Copy, U: PartialEq + Copy + core::fmt::Debug>(
    found: &Cube<U>,
    axes: [usize; 3],
    of: impl Fn([usize; 3]) -> T,
    value: impl Fn(T) -> U,
) {
    let lens = [found.shape()[0], found.shape()[1], found.shape()[2]];
    let mut places = found.as_slice().iter();
    for i in 0..lens[0] {
        for j in 0..lens[1] {
            for k in 0..lens[2] {
                let mut index = [0; 3];
                for (axis, place) in axes.into_iter().zip([i, j, k]) {
                    index[axis] = place;
                }
                let expected = value(of(index));
                assert_eq!(
                    places.next(),
                    Some(&expected),
                    "{lens:?} {axes:?} {index:?}"
                );
            }
        }
    }
    assert_eq!(places.next(), None);
}

/// Below and beyond the sides of squares, the rows of tiles, pieces of all sizes.
const SHAPES: [[usize; 3]; 16] = [
    [1, 1, 1],
    [0, 3, 4],
    [2, 3, 5],
    [4, 4, 4],
    [17, 16, 15],
    [1, 33, 65],
    [1, 270, 140],
    [1, 3, 2_000],
    [1, 2_000, 3],
    [300, 7, 5],
    [40, 10, 10],
    [2, 130, 129],
    [129, 2, 130],
    [1_100, 3, 4],
    [3, 1_100, 4],
    [3, 4, 1_100],
];

macro_rules! turned {
    ($($name:ident of $element:ident: |$number:ident| $of:expr;)*) => {$(
        #[test]
        fn $name() {
            for lens in SHAPES {
                let count = lens.iter().product::<usize>();
                let cube = |more: usize| -> Cube<$element> {
                    let elements = (0..count).map(|place| {
                        let $number = (place * 7 + more) % 113;
                        $of
                    });
                    Owned::from_shape_vec(lens, elements.collect()).unwrap()
                };
                let (a, b) = (cube(0), cube(5));
                let both = |index| (at(&a, index), at(&b, index));
                macro_rules! of_axes {
                    ($x:literal $y:literal $z:literal) => {
                        let axes = [$x, $y, $z];
                        let sum = arr!(np.transpose(a, ($x, $y, $z)) + 1);
                        is_turned(&sum, axes, |index| at(&a, index), |x| arr!(x + 1));
                        let least = arr!(np.minimum(np.transpose(a, ($x, $y, $z)), np.transpose(b, ($x, $y, $z))));
                        is_turned(&least, axes, both, |(x, y)| if x < y { x } else { y });
                        let are_less = arr!(np.transpose(a, ($x, $y, $z)) < np.transpose(b, ($x, $y, $z)));
                        is_turned(&are_less, axes, both, |(x, y)| x < y);
                        let wide = arr!(np.transpose(a, ($x, $y, $z)).astype(f64) / 4);
                        is_turned(&wide, axes, |index| at(&a, index), |x| f64::from(x) / 4.0);
                    };
                }
                of_axes!(0 2 1);
                of_axes!(1 0 2);
                of_axes!(1 2 0);
                of_axes!(2 0 1);
                of_axes!(2 1 0);
            }
        }
    )*};
}
turned! {
    bytes of u8: |x| x as u8;
    words of i16: |x| x as i16 - 50;
    floats of f32: |x| x as f32 / 3.0;
    long_floats of f64: |x| x as f64 / 3.0;
}

/// Columns of tables, and what is turned as it is computed.
#[test]
fn tables() {
    for (rows, columns) in [
        (1, 1),
        (3, 5),
        (16, 16),
        (31, 33),
        (100, 100),
        (257, 130),
        (1_030, 40),
        (40, 1_030),
    ] {
        let element = |row: usize, column: usize| ((row * columns + column) * 7 % 1_009) as i64;
        let a = Owned::from_fn([rows, columns], |[row, column]| element(row, column));
        let b = arr!(a * 3);
        let (sum, beside) = (arr!(a.T + b.T), arr!((a - b).T));
        let cut = arr!(a[:, 1:].T * 2 + b[:, 1:].T);
        let mixed = arr!(a.T * 2 + np.arange(columns).reshape(columns, 1));
        for row in 0..columns {
            for column in 0..rows {
                let x = element(column, row);
                assert_eq!(sum[[row, column]], 4 * x);
                assert_eq!(beside[[row, column]], -2 * x);
                assert_eq!(mixed[[row, column]], 2 * x + row as i64);
                if row > 0 {
                    assert_eq!(cut[[row - 1, column]], 5 * x);
                }
            }
        }
    }
}
