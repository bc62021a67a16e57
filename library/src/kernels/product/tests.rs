//! Products beside their definition, on every instruction set. Small integers are exact in every type.

use super::{Matrix, Multiplied, Scratch, append_product};
use crate::instruction_set::tests::on_each_instruction_set;

/// Numbers of rows, of what is summed along, and of columns: at and around the sizes of vectors, tiles and
/// parts that are copied.
const SIZES: [[usize; 3]; 24] = [
    [0, 3, 2],
    [3, 0, 2],
    [2, 3, 0],
    [1, 1, 1],
    [1, 70, 1],
    [1, 300, 1],
    [9, 33, 1],
    [1, 19, 37],
    [1030, 9, 1],
    [7, 2, 2],
    [7, 3, 3],
    [5, 4, 4],
    [3, 70, 5],
    [5, 7, 9],
    [16, 16, 16],
    [9, 200, 25],
    [200, 3, 5],
    [26, 30, 27],
    [2, 70, 2],
    [4, 64, 4],
    [3, 131, 5],
    [2, 300, 9],
    [2, 1100, 3],
    [5, 130, 12],
];

/// A small number for each place.
fn number(place: usize) -> i16 {
    (place * 7 % 11) as i16 % 5
}

/// The element of the product of two row-major matrices, by its definition.
fn expected(a: &[i16], b: &[i16], [k, m]: [usize; 2], place: usize) -> i16 {
    let (row, column) = (place / m, place % m);
    (0..k)
        .map(|inner| a[row * k + inner] * b[inner * m + column])
        .sum()
}

/// A matrix of the numbers in `elements`, row by row, whose own rows and columns have gaps, or lie in
/// another order: one of several kinds.
struct Laid<T> {
    memory: Vec<T>,
    lens: [usize; 2],
    strides: [isize; 2],
    first: usize,
}

impl<T: Multiplied> Laid<T> {
    const KINDS: usize = 5;

    fn new(elements: &[T], [rows, columns]: [usize; 2], kind: usize) -> Self {
        let size = rows * columns;
        let (row, column, first) = match kind {
            0 => (columns as isize, 1, 0),
            1 => (1, rows as isize, 0),
            2 => (2 * columns as isize + 1, 2, 0),
            3 => (-(columns as isize), 1, size.saturating_sub(columns)),
            _ => (columns as isize, -1, columns.saturating_sub(1)),
        };
        let mut memory = vec![T::ZERO; 3 * size + 3 * (rows + columns)];
        for (place, &element) in elements.iter().enumerate() {
            let (i, j) = ((place / columns) as isize, (place % columns) as isize);
            memory[(first as isize + i * row + j * column) as usize] = element;
        }
        Laid {
            memory,
            lens: [rows, columns],
            strides: [row, column],
            first,
        }
    }

    fn matrix(&self) -> Matrix<'_, T> {
        // SAFETY: [matrix] `new` has written an element within the memory for every row and column.
        unsafe { Matrix::from_parts(self.memory[self.first..].as_ptr(), self.lens, self.strides) }
    }
}

fn is_the_definition<T: Multiplied + PartialEq + core::fmt::Debug>(from: impl Fn(i16) -> T + Copy) {
    let mut scratch = Scratch::new();
    for [n, k, m] in SIZES {
        if cfg!(miri) && n * k * m > 1000 {
            continue;
        }
        let a: Vec<i16> = (0..n * k).map(number).collect();
        let b: Vec<i16> = (0..k * m).map(|place| number(place + 3)).collect();
        let sums = (0..n * m).map(|place| from(expected(&a, &b, [k, m], place)));
        let sums: Vec<T> = sums.collect();
        let of = |numbers: &[i16]| numbers.iter().map(|&x| from(x)).collect::<Vec<T>>();
        let (a, b) = (of(&a), of(&b));
        for kind in (0..Laid::<T>::KINDS * Laid::<T>::KINDS).step_by(if cfg!(miri) { 4 } else { 1 })
        {
            let left = Laid::new(&a, [n, k], kind % Laid::<T>::KINDS);
            let right = Laid::new(&b, [k, m], kind / Laid::<T>::KINDS);
            // What is there already stays.
            let mut out = vec![from(7)];
            append_product(left.matrix(), right.matrix(), &mut scratch, &mut out);
            assert_eq!(
                (out[0], &out[1..]),
                (from(7), &sums[..]),
                "{n} {k} {m}, kinds {kind}"
            );
            if n == 1 && m == 1 {
                assert_eq!(T::dot(left.matrix(), right.matrix().transposed()), sums[0]);
            }
        }
    }
}

#[test]
fn floats() {
    on_each_instruction_set(|| {
        is_the_definition(f64::from);
        is_the_definition(f32::from);
    });
}

#[test]
fn integers() {
    on_each_instruction_set(|| {
        is_the_definition(i64::from);
        is_the_definition(|x| x);
    });
}

#[cfg(feature = "complex")]
#[test]
fn complex_numbers() {
    use crate::complex::Complex64;
    on_each_instruction_set(|| {
        is_the_definition(|x| Complex64::new(f64::from(x), 0.0));
        // The sums of products of i times numbers are those of the numbers, with the other sign.
        let (a, b) = ([1, 2, 3], [4, 5, 6]);
        let times_i = |numbers: [i16; 3]| numbers.map(|x| Complex64::new(0.0, f64::from(x)));
        let (a, b) = (times_i(a), times_i(b));
        let row = |numbers| Matrix::of_rows(numbers, [1, 3]);
        assert_eq!(Complex64::dot(row(&a), row(&b)), Complex64::new(-32.0, 0.0));
        assert_eq!(
            Complex64::conjugated_dot(row(&a), row(&b)),
            Complex64::new(32.0, 0.0)
        );
    });
}

/// Of any length, with and without gaps: against the sums of one product after the other, which are exact.
#[cfg(feature = "complex")]
#[test]
fn complex_vectors() {
    use crate::complex::{Complex, Complex32, Complex64};
    let lens = (0..70).chain([255, 256, 257, 600]);
    let numbers =
        |from: usize| move |place: usize| (number(place + from), number(2 * place + from + 1));
    let conjugate = |(re, im): (i16, i16)| (re, -im);
    let sum = |a: &[(i16, i16)], b: &[(i16, i16)]| {
        a.iter().zip(b).fold((0, 0), |(re, im), (a, b)| {
            (re + a.0 * b.0 - a.1 * b.1, im + a.0 * b.1 + a.1 * b.0)
        })
    };
    on_each_instruction_set(|| {
        for len in lens.clone() {
            let a: Vec<_> = (0..len).map(numbers(0)).collect();
            let b: Vec<_> = (0..len).map(numbers(5)).collect();
            let other: Vec<_> = a.iter().copied().map(conjugate).collect();
            let (product, conjugated) = (sum(&a, &b), sum(&other, &b));
            for kind in 0..16 {
                let wide = |&(re, im): &(i16, i16)| Complex64::new(re.into(), im.into());
                let narrow = |&(re, im): &(i16, i16)| Complex32::new(re.into(), im.into());
                fn of<T: Copy>(numbers: &[(i16, i16)], of: impl Fn(&(i16, i16)) -> T) -> Vec<T> {
                    numbers.iter().map(of).collect()
                }
                let (left, right) = (
                    Laid::new(&of(&a, wide), [1, len], kind % 4),
                    Laid::new(&of(&b, wide), [1, len], kind / 4),
                );
                let (left, right) = (left.matrix(), right.matrix());
                assert_eq!(Complex64::dot(left, right), wide(&product), "{len} {kind}");
                assert_eq!(Complex64::conjugated_dot(left, right), wide(&conjugated));
                let (left, right) = (
                    Laid::new(&of(&a, narrow), [1, len], kind % 4),
                    Laid::new(&of(&b, narrow), [1, len], kind / 4),
                );
                let (left, right) = (left.matrix(), right.matrix());
                assert_eq!(
                    Complex32::dot(left, right),
                    narrow(&product),
                    "{len} {kind}"
                );
                assert_eq!(Complex32::conjugated_dot(left, right), narrow(&conjugated));
            }
        }
        // What is no number is none in the sum, wherever it is.
        let mut a = vec![Complex { re: 1.0, im: 0.0 }; 40];
        let b = a.clone();
        for place in [0, 17, 39] {
            a[place].im = f64::NAN;
            let row = |numbers| Matrix::of_rows(numbers, [1, 40]);
            assert!(Complex64::dot(row(&a), row(&b)).im.is_nan());
            a[place].im = 0.0;
        }
    });
}

/// As much as tiles and blocks do not divide: every part of the loops around them.
#[test]
fn large() {
    let [n, k, m] = if cfg!(miri) {
        [13, 40, 11]
    } else {
        [197, 395, 75]
    };
    let a: Vec<f64> = (0..n * k).map(|place| f64::from(number(place))).collect();
    let b: Vec<f64> = (0..k * m)
        .map(|place| f64::from(number(place + 1)))
        .collect();
    on_each_instruction_set(|| {
        let (mut out, mut scratch) = (Vec::new(), Scratch::new());
        let (left, right) = (Matrix::of_rows(&a, [n, k]), Matrix::of_rows(&b, [k, m]));
        append_product(left, right, &mut scratch, &mut out);
        for (place, &sum) in out.iter().enumerate() {
            let products = (0..k).map(|inner| a[place / m * k + inner] * b[inner * m + place % m]);
            assert_eq!(sum, products.sum::<f64>(), "{place}");
        }
    });
}

#[test]
fn bools() {
    on_each_instruction_set(|| {
        let a: Vec<bool> = (0..70 * 40).map(|place| place % 13 == 0).collect();
        let b: Vec<bool> = (0..40 * 50).map(|place| place % 17 == 0).collect();
        let (mut out, mut scratch) = (Vec::new(), Scratch::new());
        let (left, right) = (Matrix::of_rows(&a, [70, 40]), Matrix::of_rows(&b, [40, 50]));
        append_product(left, right, &mut scratch, &mut out);
        for (place, &any) in out.iter().enumerate() {
            let mut pairs =
                (0..40).map(|inner| a[place / 50 * 40 + inner] & b[inner * 50 + place % 50]);
            assert_eq!(any, pairs.any(|both| both));
        }
    });
}

/// Rows with each other, of which half the products are computed.
#[test]
fn rows_with_themselves() {
    on_each_instruction_set(|| {
        for [rows, len] in [[2, 1100], [3, 64], [8, 70], [9, 300], [40, 30]] {
            let elements: Vec<i64> = (0..rows * len).map(|place| number(place).into()).collect();
            let matrix = Matrix::of_rows(&elements, [rows, len]);
            let mut found = Vec::new();
            append_product(matrix, matrix.transposed(), &mut Scratch::new(), &mut found);
            for (place, found) in found.into_iter().enumerate() {
                let row = |row: usize| elements[row * len..][..len].iter();
                let products = row(place / rows).zip(row(place % rows));
                assert_eq!(found, products.map(|(a, b)| a * b).sum(), "{rows} {len}");
            }
        }
    });
}
