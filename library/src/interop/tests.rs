//! What comes from other crates and goes there: every layout, empty arrays, what is refused.

use crate::*;

#[test]
fn matrices_of_nalgebra() {
    use nalgebra::{DMatrix, DVector, Matrix2x3, MatrixView, MatrixViewMut};

    let mut fixed = Matrix2x3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    let view: View<'_, f64, Shape![2, 3]> = arr!(fixed[:, :]);
    assert_eq!(view, [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    assert_eq!(arr!(fixed[1, ::-1]), [6.0, 5.0, 4.0]);
    assert_eq!(arr!((fixed * 2).sum(axis = 0)), [10.0, 14.0, 18.0]);
    arr!(fixed[0] = 0);
    assert_eq!(fixed, Matrix2x3::new(0.0, 0.0, 0.0, 4.0, 5.0, 6.0));

    let mut matrix = DMatrix::from_row_slice(3, 4, &Vec::from_iter((0..12).map(f64::from)));
    assert_eq!(arr!(matrix[1:, 1]), [5.0, 9.0]);
    arr!(matrix += 1);
    let part = matrix.view_with_steps((0, 0), (2, 2), (1, 1));
    assert_eq!(arr!(part[:, :]), [[1.0, 3.0], [9.0, 11.0]]);
    let mut part = matrix.view_mut((1, 1), (2, 2));
    arr!(part[:, -1] = [70.0, 110.0]);
    assert_eq!((matrix[(1, 2)], matrix[(2, 2)]), (70.0, 110.0));

    let ours = arr!([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(
        DMatrix::from(ours.clone()),
        DMatrix::from_row_slice(2, 3, &[1, 2, 3, 4, 5, 6])
    );
    assert_eq!(
        DVector::from(arr!([1, 2])),
        DVector::from_row_slice(&[1, 2])
    );
    let columns = MatrixView::try_from(arr!(ours[:, ::2])).unwrap();
    assert_eq!(columns, DMatrix::from_row_slice(2, 2, &[1, 3, 4, 6]));
    let error = MatrixView::try_from(arr!(ours[::-1])).unwrap_err();
    assert!(error.to_string().contains("its strides are not negative"));
    let single = MatrixView::try_from(arr!(ours[:1][::-1])).unwrap();
    assert_eq!(single, DMatrix::from_row_slice(1, 3, &[1, 2, 3]));
    let mut ours = ours;
    MatrixViewMut::try_from(ours.view_mut())
        .unwrap()
        .column_mut(1)
        .fill(0);
    assert_eq!(ours, [[1, 0, 3], [4, 0, 6]]);
    let empty = DMatrix::<f64>::zeros(0, 3);
    assert_eq!(arr!(empty[:, 1:]).shape(), [0, 2]);
    assert_eq!(
        MatrixView::try_from(arr!(ours[2:])).unwrap().shape(),
        (0, 3)
    );
}

#[test]
fn matrices_of_faer() {
    use faer::{Col, ColRef, Mat, MatMut, MatRef};

    let mut matrix = Mat::from_fn(3, 4, |i, j| (10 * i + j) as f64);
    assert_eq!(arr!(matrix[1:, ::-2]), [[13.0, 11.0], [23.0, 21.0]]);
    assert_eq!(arr!((matrix.T @ matrix).shape), [4, 4]);
    arr!(matrix[0] = -1);
    assert_eq!(matrix[(0, 3)], -1.0);
    let column = Col::from_fn(3, |i| i as f64);
    assert_eq!(arr!(column + [1.0, 2.0, 3.0]), [1.0, 3.0, 5.0]);
    let turned = matrix.as_ref().reverse_rows();
    assert_eq!(arr!(turned[0]), [20.0, 21.0, 22.0, 23.0]);

    let mut ours = arr!([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let theirs = MatRef::from(arr!(ours[::-1, ::-2]));
    assert_eq!((theirs[(0, 0)], theirs[(1, 1)]), (6.0, 1.0));
    assert_eq!(ColRef::from(arr!(ours[:, 1]))[1], 5.0);
    assert_eq!(MatRef::from(arr!(ours[2:])).shape(), (0, 3));
    let mut theirs = MatMut::from(arr!(&mut ours[:, ::-1]));
    theirs[(0, 0)] = 30.0;
    arr!(theirs[1, :] *= 10);
    assert_eq!(ours, [[1.0, 2.0, 30.0], [40.0, 50.0, 60.0]]);
    assert_eq!(Mat::from(ours)[(1, 2)], 60.0);
}

#[test]
fn images_are_arrays_of_height_width_and_channel() {
    use crate::{Contiguous, Len};
    use image::{GrayImage, ImageBuffer, Rgb, RgbImage, Rgba};

    let mut picture = RgbImage::from_fn(4, 2, |x, y| Rgb([x as u8, y as u8, 100]));
    let whole: View<'_, u8, (Dyn, Dyn, Len<3>), Contiguous> = arr!(picture[...]);
    assert_eq!(whole.shape(), [2, 4, 3]);
    assert_eq!(arr!(picture[1, ::-1, 0]), [3, 2, 1, 0]);
    arr!(picture[:, :2] = [255, 0, 0]);
    assert_eq!(picture.get_pixel(1, 1), &Rgb([255, 0, 0]));
    assert_eq!(arr!(picture.mean(axis = (0, 1))[2]), 50.0);

    let gray = GrayImage::from_raw(3, 2, vec![0, 1, 2, 3, 4, 5]).unwrap();
    assert_eq!(arr!(gray[:, -1]), [2, 5]);
    let ours: Owned<u8, (Dyn, Dyn)> = gray.into();
    assert_eq!(ours, [[0, 1, 2], [3, 4, 5]]);
    // More memory than the image needs is left out.
    let padded = ImageBuffer::<Rgba<f32>, _>::from_raw(1, 2, vec![0.5; 11]).unwrap();
    assert_eq!(arr!(padded[...]).shape(), [2, 1, 4]);
    assert_eq!(Owned::from(padded).shape(), [2, 1, 4]);

    let made = RgbImage::try_from(np::full([2, 5, 3], 7_u8)).unwrap();
    assert_eq!((made.width(), made.height()), (5, 2));
    let error = RgbImage::try_from(np::full([2, 5, 4], 7_u8)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "an array of shape [2, 5, 4] is no image of 3 channels"
    );
    assert_eq!(arr!(RgbImage::new(0, 3)[...]).shape(), [3, 0, 3]);
}

#[test]
fn memory_as_other_elements() {
    let m = arr!([[1.0_f32, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    assert_eq!(
        arr!(m[:, ::-2]).cast::<u32>(),
        arr!(m[:, ::-2]).map(|x| x.to_bits())
    );
    let bytes: View<'_, u8, Shape![2, 3, 4], _> = m.view().components::<u8, 4>();
    assert_eq!(arr!(bytes[1, 2]), 6.0_f32.to_ne_bytes());
    let turned = arr!(m[::-1, ::-2]);
    assert_eq!(
        turned.components::<u16, 2>()[[1, 0, 1]],
        (3.0_f32.to_bits() >> 16) as u16
    );
    assert_eq!(arr!(m[2:]).components::<u8, 4>().shape(), [0, 3, 4]);
    assert_eq!(m.into_cast::<i32>()[[0, 0]], 0x3F80_0000);
    let mut points = vec![[1_i16, 2], [3, 4], [5, 6]];
    let mut coordinates = arr!(&mut points[::-2]).components::<i16, 2>();
    arr!(coordinates[:, 1] = [60_i16, 20]);
    assert_eq!(points, [[1, 20], [3, 4], [5, 60]]);
}

#[test]
fn equal_up_to_rounding() {
    use approx::{
        abs_diff_eq, assert_abs_diff_eq, assert_relative_eq, assert_ulps_eq, relative_eq,
    };

    let a = arr!([0.1, 0.2, 0.3]);
    let mut b = arr!(np.cumsum([0.1, 0.1, 0.1]));
    assert!(a != b);
    assert_relative_eq!(a, b);
    assert_abs_diff_eq!(arr!(a[::-1]), arr!(b[::-1]));
    assert_ulps_eq!(a, b.view_mut());
    assert!(!relative_eq!(a, arr!(a[:2])));
    assert!(!abs_diff_eq!(a, arr!(a + 0.1), epsilon = 0.01));
    assert!(abs_diff_eq!(a, arr!(a + 0.1), epsilon = 0.2));
    arr!(b[1] = f64::NAN);
    assert!(!relative_eq!(b, b));
    let empty = arr!(a[3:]);
    assert_relative_eq!(empty, arr!(b[3:]));
}

#[test]
fn vectors_as_numbers() {
    use num_traits::{One, Zero};

    fn total<T: Zero + Copy>(terms: &[T]) -> T {
        terms.iter().fold(T::zero(), |sum, &term| sum + term)
    }
    assert_eq!(total(&[1.5, 2.5]), 4.0);
    let zero = Owned::<f64, Shape![2, 3]>::zero();
    assert!(zero.is_zero());
    let one = zero.clone() + Owned::<f64, Shape![2, 3]>::one();
    assert_eq!(one, np::ones([2, 3]));
    assert!(!one.is_zero());
}

#[test]
fn arrays_of_ndarray_of_any_rank() {
    use ndarray::{ArrayD, IxDyn};

    let mut theirs = ArrayD::from_shape_fn(IxDyn(&[2, 3]), |at| 10 * at[0] + at[1]);
    let ours: View<'_, usize, Shape![_, _]> = theirs.view().try_into().unwrap();
    assert_eq!(ours, [[0, 1, 2], [10, 11, 12]]);
    let error = View::<usize, Shape![_, _, _]>::try_from(theirs.view()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected an array of 3 dimensions, got one of 2"
    );
    let mut ours: ViewMut<'_, usize, Shape![_, _]> = theirs.view_mut().try_into().unwrap();
    arr!(ours[:, ::2] = 7);
    let ours: Owned<usize, Shape![_, _]> = theirs.try_into().unwrap();
    assert_eq!(ours, [[7, 1, 7], [7, 11, 7]]);
}

#[test]
fn whole_arrays_of_ndarray_are_written() {
    fn halve(m: &mut impl ArrayMut<f64, 2>) {
        arr!(m /= 2);
        arr!(m[0] = 0);
    }

    let mut theirs = ndarray::Array2::from_elem((2, 3), 4.0);
    halve(&mut theirs);
    assert_eq!(theirs, ndarray::array![[0.0, 0.0, 0.0], [2.0, 2.0, 2.0]]);
    arr!(theirs += [1.0, 2.0, 3.0]);
    arr!(theirs[...] = theirs[::-1] * 2);
    assert_eq!(theirs, ndarray::array![[6.0, 8.0, 10.0], [2.0, 4.0, 6.0]]);
    halve(&mut theirs.slice_mut(ndarray::s![.., ..;-2]));
    assert_eq!(theirs, ndarray::array![[0.0, 8.0, 0.0], [1.0, 4.0, 3.0]]);
}
