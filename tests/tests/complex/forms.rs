//! What can be written, and what comes out.

use ndview::prelude::*;
use ndview::{Complex32, Complex64};

#[test]
fn literals() {
    let a: Owned<Complex64, Shape![2]> = arr!([1 + 2j, 3j]);
    assert_eq!(
        a.to_vec(),
        [Complex64::new(1.0, 2.0), Complex64::new(0.0, 3.0)]
    );
    let z: Complex64 = arr!(2.5j);
    assert_eq!(z, Complex64::new(0.0, 2.5));
    let f = arr!([1.0_f32, 2.0]);
    let c: Owned<Complex32, Shape![2]> = arr!(f * 2j);
    assert_eq!(c.to_vec()[1], Complex32::new(0.0, 4.0));
    let d: Owned<Complex64, Shape![2]> = arr!([1, 2] * (1 + 1e0j) - 1.j);
    assert_eq!(d, arr!([1, 2 + 1j]));
    let e: Owned<Complex32, Shape![2]> = arr!(c * 2.0 + 1);
    assert_eq!(arr!(e == c + c + 1), arr!([true, true]));
    let i = arr!([1_i32, 2]);
    let g: Owned<Complex64, Shape![2]> = arr!(i * 2j / (3 - 1j) * *2);
    println!("{:?}", g.to_vec());
    let h: Owned<Complex64, Shape![2]> = arr!(np.sqrt(-i + 0j));
    println!("{:?}", h.to_vec());
    println!("{:?}", arr!(abs(h)).to_vec());
    let mut k = arr!([0j, 0j]);
    arr!(k[0] = 3);
    arr!(k[1:] += 2j * i[:1]);
    println!("{:?}", k.to_vec());
    let w = arr!(np.where(i > 1, 2j, 1));
    println!("{:?}", w.to_vec());
    let y = Complex64::new(2.0, 0.0) * h.view() + Complex64::new(0.0, 1.0) * &h;
    let _ = y;
}

#[test]
fn parts_are_views() {
    let mut z = arr!([[1 + 2j, 3j], [4 - 1j, 0.5 + 0j]]);
    assert!(np::shares_memory(&z.real(), &z));
    arr!(z.real[0, :] = [10, 20]);
    arr!(z.imag = 0.5);
    arr!(z.real *= 2);
    assert_eq!(z.to_string(), "[[20.+0.5j 40.+0.5j]\n [ 8.+0.5j  1.+0.5j]]");
    arr!(z.real[...] = z.imag);
    arr!(z.imag[1:] = z.real[:1] + z.imag[:1]);
    assert_eq!(z.to_string(), "[[0.5+0.5j 0.5+0.5j]\n [0.5+1.j  0.5+1.j ]]");
    arr!(z.real[:, 0] = z.T.real[1] - z.imag[0]);
    let mut part = arr!(&mut z.imag);
    part.fill(3.0);
    let w = arr!(z.real[::-1, 1:]);
    assert_eq!(w.to_vec(), [0.5, 0.5]);
    assert_eq!(arr!((z * 1j).real.sum()), arr!(-z.imag.sum()));
    let element = arr!(z[0, 1].imag + z[0, 1].conj().imag + z[0, 1].real);
    assert_eq!(element, 0.5);
    let f = arr!([1.5, 2.5]);
    assert_eq!(arr!(f[0].real - f[1].imag), 1.5);
    assert_eq!(arr!(f.real), f);
    assert_eq!(arr!(f.imag), arr!([0.0, 0.0]));
}

#[test]
fn sorted_by_real_parts_first() {
    let mut z = arr!([2 + 1j, 1 + 2j, 2, 1j, 1 + 2j]);
    assert_eq!(arr!(np.sort(z)), arr!([1j, 1 + 2j, 1 + 2j, 2, 2 + 1j]));
    assert_eq!(arr!(np.argsort(z, axis = 0)), arr!([3, 1, 4, 2, 0]));
    assert_eq!(
        arr!(np.unique(z)).to_vec(),
        arr!([1j, 1 + 2j, 2, 2 + 1j]).to_vec()
    );
    assert_eq!(arr!(np.searchsorted(np.sort(z), 2)), 3);
    assert_eq!(arr!(np.isin([2, 5], z)), arr!([true, false]));
    assert_eq!(
        arr!(np.union1d(z, [5, 2])),
        arr!([1j, 1 + 2j, 2, 2 + 1j, 5]).into_erased()
    );
    assert_eq!(arr!(np.partition(z, 4, axis = 0))[[4]], arr!(2 + 1j));
    z.sort();
    assert_eq!(z[[0]], ndview::Complex64::new(0.0, 1.0));
    let nan = f64::NAN;
    let odd = |re, im| ndview::Complex64::new(re, im);
    let with_nan = Owned::from(vec![
        odd(nan, 1.0),
        odd(2.0, 1.0),
        odd(1.0, nan),
        odd(nan, nan),
        odd(nan, 0.0),
        odd(0.0, nan),
    ]);
    assert_eq!(
        np::sort(&with_nan).to_string(),
        "[ 2. +1.j  0.+nanj  1.+nanj nan +0.j nan +1.j nan+nanj]"
    );
}

/// Everything that takes any numbers takes these.
#[test]
fn wherever_numbers_stand() {
    use ndview::{Complex32, Complex64};
    let z = arr!([1 + 2j, 3j, -1]);
    fn show(printed: impl std::fmt::Display, numpy: &str) {
        assert_eq!(printed.to_string(), numpy);
    }
    show(arr!(np.zeros(2, dtype = complex)), "[0.+0.j 0.+0.j]");
    show(
        arr!(np.full((2, 2), 1 - 1j)),
        "[[1.-1.j 1.-1.j]\n [1.-1.j 1.-1.j]]",
    );
    assert_eq!(
        format!("{:?}", arr!(np.ones(2, dtype = np.complex64))),
        "array([1.+0.j, 1.+0.j], dtype=complex64)"
    );
    show(
        arr!(np.eye(2, dtype = complex) * 2j),
        "[[0.+2.j 0.+0.j]\n [0.+0.j 0.+2.j]]",
    );
    let mut w = z.clone();
    arr!(np.add.at(w, [0, 0, 2], 1j));
    show(&w, "[ 1.+4.j  0.+3.j -1.+1.j]");
    show(arr!(z.clip(0, 1)), "[1.+0.j 0.+3.j 0.+0.j]");
    assert_eq!(arr!((z * z.conj()).sum()), Complex64::new(15.0, 0.0));
    assert_eq!(arr!(abs(z).max()), 3.0);
    assert_eq!(arr!(z.max()), Complex64::new(1.0, 2.0));
    show(arr!([1.0, 2.5]).astype::<Complex64>(), "[1. +0.j 2.5+0.j]");
    let single: Owned<Complex32, Shape![3]> = arr!(z.astype(np.complex64));
    assert_eq!(single.dtype(), "complex64");
    show(
        arr!(np.concatenate([z, [1]])),
        "[ 1.+2.j  0.+3.j -1.+0.j  1.+0.j]",
    );
    show(arr!(np.where(abs(z) > 2, z, 0)), "[1.+2.j 0.+3.j 0.+0.j]");
    assert!(arr!(np.allclose(z, z + 1e-9j)));
    assert!(arr!(np.array_equal(z, z)));
    let odd = Owned::from(vec![
        Complex64::new(0.0, 1.0),
        Complex64::new(f64::NAN, 0.0),
    ]);
    assert_eq!(arr!(np.nansum(odd)), Complex64::new(0.0, 1.0));
    show(arr!(z[z.imag > 1]), "[1.+2.j 0.+3.j]");
    show(arr!(np.roll(z, 1)), "[-1.+0.j  1.+2.j  0.+3.j]");
    show(arr!(np.linspace(0, 1, 3) * 2j), "[0.+0.j 0.+1.j 0.+2.j]");
    show(arr!(np.arange(3) + 1j), "[0.+1.j 1.+1.j 2.+1.j]");
    show(arr!(np.cumsum(z)), "[1.+2.j 1.+5.j 0.+5.j]");
    assert_eq!(arr!(np.prod(z)), Complex64::new(6.0, -3.0));
    let mut m = arr!([[1j, 2], [3, 4j]]);
    arr! {
        m[0] += 1;
        m[:, 1] *= 2j;
        m[m == 3] = 7 - 1j;
        m[[1], [1]] /= 2;
    }
    show(&m, "[[ 1.+1.j  0.+6.j]\n [ 7.-1.j -4.+0.j]]");
}
