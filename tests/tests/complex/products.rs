//! Products of matrices, and differences.

use super::{Element, Section, read};
use ndview::prelude::*;
use ndview::{Complex32, Complex64};

fn matrix<T: Element>(section: &mut Section, name: &str, lens: [usize; 2]) -> Owned<T, (Dyn, Dyn)> {
    let answer = section.answer(&format!("{name} {}", T::NAME));
    Owned::from_shape_vec(lens, read(answer)).expect("as many elements as the shape has")
}

macro_rules! products {
    ($section:ident; $($type:ident)*) => {$({
        let name = <$type as Element>::NAME;
        let a = matrix::<$type>(&mut $section, "a", [4, 5]);
        let b = matrix::<$type>(&mut $section, "b", [5, 3]);
        let c = matrix::<$type>(&mut $section, "c", [4, 5]);
        let v = np::arange(5).astype::<i16>();
        $section.compare(&format!("a @ b {name}"), arr!(a @ b), 0.0);
        $section.compare(&format!("np.dot(c, b) {name}"), arr!(np.dot(c, b)), 0.0);
        $section.compare(&format!("np.vdot(a, c) {name}"), [arr!(np.vdot(a, c))], 0.0);
        $section.compare(&format!("np.inner(a, c) {name}"), arr!(np.inner(a, c)), 0.0);
        $section.compare(&format!("np.trace(a[:, :4]) {name}"), [arr!(np.trace(a[:, :4]))], 0.0);
        $section.compare(&format!("np.diff(a) {name}"), arr!(np.diff(a)), 0.0);
        $section.compare(&format!("np.gradient(a[0]) {name}"), arr!(np.gradient(a[0])), 0.0);
        let (first, last) = (a[[0, 0]], b[[0, 0]]);
        let numbers = arr!(np.linspace(first, last, 7));
        $section.compare(&format!("np.linspace(a[0, 0], b[0, 0], 7) {name}"), numbers, 0.0);
        let numbers = arr!(np.linspace(0, c[0, 0], 5, endpoint=False));
        $section.compare(&format!("np.linspace(0, c[0, 0], 5, endpoint=False) {name}"), numbers, 0.0);
        $section.compare(&format!("a @ v {name}"), arr!(a @ v), 0.0);
        $section.compare(&format!("np.outer(v, c) {name}"), arr!(np.outer(v, c)), 0.0);
    })*};
}

#[test]
fn of_whole_numbers() {
    let mut section = Section::new("products");
    products!(section; Complex32 Complex64);
    section.finish();
}

#[test]
fn the_second_array_of_a_correlation_is_conjugated() {
    let (x, v) = (arr!([1 + 2j, 3j, 2]), arr!([1j, 2 - 1j]));
    assert_eq!(arr!(np.correlate(x, v)), arr!([-1 + 5j, 7 + 2j]));
    let full = arr!(np.correlate(x, v, mode = "full"));
    assert_eq!(full, arr!([0 + 5j, -1 + 5j, 7 + 2j, 0 - 2j]));
}
