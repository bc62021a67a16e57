//! What is computed of elements: element by element, of all of them, of matrices and of waves.

use super::refusal;
use ndview::Complex64;
use ndview::prelude::*;
use np::linalg;

#[test]
fn complex_numbers_have_parts() {
    let mut z = arr!([1 + 2j, -3j]);
    assert_eq!(np::real(&z), arr!([1.0, 0.0]));
    assert_eq!(np::imag(&z), arr!([2.0, -3.0]));
    assert_eq!(np::real(&arr!([4.0, 5.0])), arr!([4.0, 5.0]));
    assert_eq!(np::imag(&arr!([4.0, 5.0])), arr!([0.0, 0.0]));
    z.real_mut()[0] = 7.0;
    z.imag_mut()[1] = 0.5;
    assert_eq!(z, arr!([7 + 2j, 0.5j]));
    let mut view = z.view_mut();
    view.real_mut()[1] = -1.0;
    view.imag_mut()[0] = 0.0;
    assert_eq!(z, arr!([7 + 0j, -1 + 0.5j]));
    let mut x = arr!([1.0, 2.0]);
    x.real_mut()[1] = 9.0;
    assert_eq!(x, arr!([1.0, 9.0]));
}

#[test]
fn a_number_for_what_is_none() {
    let a = arr!([1.5, np.nan, np.inf, -np.inf]);
    assert_eq!(np::nan_to_num(&a), arr!([1.5, 0.0, f64::MAX, f64::MIN]));
    let with = np::Replacements {
        nan: 7.0,
        posinf: Some(8.0),
        ..Default::default()
    };
    assert_eq!(
        np::nan_to_num_with(&a, &with),
        arr!([1.5, 7.0, 8.0, f64::MIN])
    );
    let single = a.map(|&x| x as f32);
    assert_eq!(
        np::nan_to_num(&single).to_vec(),
        [1.5, 0.0, f32::MAX, f32::MIN]
    );
    assert_eq!(np::nan_to_num(&arr!([3, 4])), arr!([3, 4]));
    assert_eq!(np::nan_to_num(&f64::NAN), 0.0);
}

#[test]
fn bounds_and_distances() {
    let (low, high) = (arr!([0, 2]), arr!([[3], [1]]));
    assert_eq!(
        np::clip(&arr!([-1, 5]), &low, &high),
        arr!([[0, 3], [0, 1]])
    );
    assert_eq!(np::clip(&2.5, &0.0, &1.0), 1.0);
    assert!(np::clip(&f64::NAN, &0.0_f64, &1.0_f64).is_nan());
    let (a, three) = (Owned::from(vec![1.0, 2.0]), vec![0.0; 3]);
    assert_eq!(
        refusal(|| _ = np::clip(&a, &three, &1.0)),
        "operands could not be broadcast together with shapes (2,) (3,)"
    );
    let exact = np::Tolerance {
        relative: 0.0,
        absolute: 0.0,
        equal_nan: true,
    };
    assert_eq!(
        np::isclose_within(&arr!([1.0, np.nan, 2.0]), &arr!([1.0, np.nan, 2.1]), &exact),
        arr!([true, true, false])
    );
    assert!(!np::isclose_within(
        &1.0,
        &1.0000001,
        &np::Tolerance { ..exact }
    ));
}

#[test]
fn averages_and_quantiles() {
    let m = arr!([[3, 1], [2, 9]]);
    let gaps = arr!([4.0, np.nan, 1.0, 2.0]);
    assert_eq!((np::median(&m), np::nanmedian(&gaps)), (2.5, 2.0));
    assert!(np::median(&gaps).is_nan() && np::median(&Vec::<f64>::new()).is_nan());
    assert_eq!(np::nanvar(&[4.0, f64::NAN, 2.0]), 1.0);
    assert_eq!(np::nanstd(&[5.0_f32, f32::NAN, 1.0]), 2.0_f32);
    assert_eq!(np::quantile(&m, &0.5), 2.5);
    assert_eq!(
        np::quantile(&gaps, &[0.0]).map(|x: &f64| x.is_nan()),
        arr!([true])
    );
    assert_eq!(np::percentile(&m, &[0, 50, 100]), arr!([1.0, 2.5, 9.0]));
    assert_eq!(np::nanquantile(&gaps, &[0.25, 1.0]), arr!([1.5, 4.0]));
    assert_eq!(np::nanpercentile(&gaps, &75), 3.0);
    let few = arr!([1.0, 2.0]);
    let none: Vec<f64> = vec![];
    assert_eq!(
        refusal(|| np::quantile(&few, &1.5)),
        "Quantiles must be in the range [0, 1]"
    );
    assert_eq!(
        refusal(|| np::percentile(&few, &101)),
        "Percentiles must be in the range [0, 100]"
    );
    assert_eq!(
        refusal(|| np::percentile(&none, &50)),
        "index -1 is out of bounds for axis 0 with size 0"
    );
    assert_eq!(np::average(&[1.0, 2.0], &[3, 1]), 1.25);
    assert_eq!(
        refusal(|| np::average(&[1, 2], &[1, -1])),
        "Weights sum to zero, can't be normalized"
    );
    assert_eq!(
        refusal(|| np::average(&m, &vec![1, 1])),
        "Axis must be specified when shapes of a and weights differ."
    );
    assert_eq!(m.var_ddof(1), arr!(m.var(ddof = 1)));
}

#[test]
fn norms() {
    let v = arr!([3, -4]);
    assert_eq!((linalg::norm(&v), linalg::norm_ord(&v, 1)), (5.0, 7.0));
    assert_eq!(linalg::norm_ord(&v, np::inf), 4.0);
    assert_eq!(
        (linalg::norm_ord(&v, -np::inf), linalg::norm_ord(&v, 0)),
        (3.0, 2.0)
    );
    assert_eq!(
        refusal(|| linalg::norm_ord(&Vec::<f64>::new(), -np::inf)),
        "zero-size array to reduction operation minimum which has no identity"
    );
    let m = arr!([[3.0, -4.0], [0.0, 2.0]]);
    assert_eq!(m.along::<1>().norm_ord(1), arr!([7.0, 2.0]));
    assert_eq!(linalg::vector_norm(&arr!([[1, 2], [2, 4]])), 5.0);
    assert_eq!(linalg::matrix_norm(&np::ones([2, 4, 4])), arr!([4.0, 4.0]));
    let across = np::Along::<1>;
    let all = (np::Along::<0>, np::Along::<1>);
    assert_eq!(
        linalg::norm_with(&m, 1, across, np::Flag::<true>),
        arr!([[7.0], [2.0]])
    );
    assert_eq!(
        linalg::norm_with(&m, "fro", all, np::Flag::<false>),
        29.0_f64.sqrt()
    );
    let lengths = linalg::vector_norm_with(&m, (across,), np::Flag::<false>, -1);
    assert!(np::allclose(&lengths, &arr!([12.0 / 7.0, 0.0])));
    assert_eq!(
        refusal(|| linalg::vector_norm_with(&m, across, np::Flag::<false>, "nuc")),
        "Invalid norm order 'nuc' for vectors"
    );
    assert_eq!(
        refusal(|| linalg::norm_with(&m, "fro", across, np::Flag::<false>)),
        "Invalid norm order 'fro' for vectors"
    );
    assert_eq!(
        refusal(|| linalg::norm_with(&m, 5, all, np::Flag::<false>)),
        "Invalid norm order for matrices."
    );
    assert_eq!(
        refusal(|| linalg::norm_with(&m, "none", all, np::Flag::<false>)),
        "Invalid norm order for matrices."
    );
}

#[test]
fn products() {
    let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([10, 1]));
    assert_eq!(np::dot(&a, &b), arr!([12, 34]));
    assert_eq!(
        (np::dot(&b, &b), np::dot(&a, &2)),
        (101, arr!([[2, 4], [6, 8]]))
    );
    assert_eq!(np::inner(&a, &a), arr!([[5, 11], [11, 25]]));
    assert_eq!(np::inner(&b, &arr!([0.5, 0.25])), 5.25);
    let wide: Owned<f64, Shape![_, _]> = np::ones([2, 3]);
    let square: Owned<f64, Shape![_, _]> = np::ones([2, 2]);
    let aligned = "shapes (2,3) and (2,2) not aligned: 3 (dim 1) != 2 (dim 0)";
    assert_eq!(refusal(|| np::dot(&wide, &square)), aligned);
    assert!(
        refusal(|| np::inner(&wide, &square)).starts_with("shapes (2,3) and (2,2) not aligned")
    );
    let grown = Owned::from(vec![1, 2, 3]);
    assert_eq!(np::try_matmul(&grown, &vec![1, 1, 1]), Ok(6));
    assert_eq!(np::vdot(&grown, &vec![1, 0, 2]), 7);
    assert!(refusal(|| np::vdot(&grown, &vec![1, 1])).contains("not aligned"));
    let (stack, other): (Owned<f64, Shape![_, _, _]>, Owned<f64, Shape![_, _, _]>) =
        (np::ones([2, 3, 3]), np::ones([3, 3, 2]));
    assert!(np::try_matmul(&stack, &other).is_err());
}

#[test]
fn matrices_are_taken_apart() {
    let m = arr!([[3.0, 0.0], [0.0, 4.0]]);
    let (u, s, vh) = linalg::try_svd(&m).unwrap();
    assert_eq!(s, arr!([4.0, 3.0]));
    assert!(np::allclose(&arr!(u * s @ vh), &m));
    let mut broken = m.copy();
    broken[[0, 0]] = f64::NAN;
    assert_eq!(
        linalg::try_svd(&broken).map(drop).unwrap_err().to_string(),
        "SVD did not converge"
    );
    assert_eq!(linalg::eigh_with(&m, np::words::L).0, arr!([3.0, 4.0]));
    let small = arr!([[1.0, 0.0], [0.0, 1e-3]]);
    let none = np::Unset;
    assert_eq!(
        linalg::matrix_rank_with(&small, none, np::Flag::<false>, 0.01_f32),
        1
    );
    assert_eq!(
        linalg::matrix_rank_with(&small, 1, np::Flag::<false>, none),
        0
    );
    assert_eq!(
        refusal(|| linalg::pinv_with(&small, 0.1, np::Flag::<false>, 0.1)),
        "`rtol` and `rcond` can't be both set."
    );
    assert!(np::allclose(
        &linalg::pinv_with(&small, none, np::Flag::<false>, 0.01_f64),
        &arr!([[1.0, 0.0], [0.0, 0.0]])
    ));
}

#[test]
fn polynomials_have_roots() {
    let number = Complex64::from;
    assert_eq!(np::roots(&[2, -8]), [number(4.0)]);
    let mut found = np::roots(&[0.0, 0.0, 1.0, -3.0, 2.0, 0.0, 0.0]).to_vec();
    found.sort_by(|a, b| b.re.total_cmp(&a.re));
    assert!(np::allclose(&found, &arr!([2.0, 1.0, 0.0, 0.0])));
    assert!(np::roots(&[0.0, 0.0]).is_empty() && np::roots(&Vec::<f64>::new()).is_empty());
    assert!(np::allclose(
        &np::roots(&arr!([1, 0, 1])).map(|z| z.im.abs()),
        &arr!([1.0, 1.0])
    ));
}

#[test]
fn waves_of_real_numbers() {
    assert!(np::allclose(
        &np::fft::hfft(&[1, 2, 3]),
        &arr!([8.0, -2.0, 0.0, -2.0])
    ));
    let back = np::fft::ihfft(&[1.0, 2.0, 3.0, 4.0]);
    assert!(np::allclose(
        &back,
        &arr!([2.5 + 0j, -0.5 - 0.5j, -0.5 + 0j])
    ));
    assert_eq!(np::fft::ifftshift(&[0, 1, 2, 3, 4]), arr!([2, 3, 4, 0, 1]));
    let m = arr!([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(np::fft::ifftshift(&m), arr!([[5, 6, 4], [2, 3, 1]]));
    assert_eq!(
        np::fft::fftshift_with(&m, vec![1_isize]),
        arr!([[3, 1, 2], [6, 4, 5]])
    );
    assert_eq!(
        np::fft::fftshift_with(&m, &[0_isize][..]),
        arr!([[4, 5, 6], [1, 2, 3]])
    );
    assert_eq!(
        np::fft::fftshift_with(&m, (0_isize, 1_isize)),
        np::fft::fftshift(&m)
    );
    assert_eq!(
        refusal(|| np::fft::fftshift_with(&m, [2_isize])),
        "axis 2 is out of bounds for array of dimension 2"
    );
}
