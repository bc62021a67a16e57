//! Complex numbers: both parts lined up, each as the floats of an array of its own.

use super::float::{Columns, Float, alone};
use super::{Printable, Sign, Style};
use crate::complex::{Complex, Complex32, Complex64};
use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

macro_rules! printable {
    ($($complex:ident $dtype:literal $implied:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Printable for $complex {
            const DTYPE_IS_IMPLIED: bool = $implied;

            fn dtype<'s>(_: impl Iterator<Item = &'s Self>) -> String {
                $dtype.to_string()
            }

            fn words(shown: &[Self], style: &Style) -> Vec<String> {
                words(shown, style)
            }

            fn scalar(&self) -> String {
                scalar(*self)
            }
        }
    )*};
}
printable! {
    Complex32 "complex64" false;
    Complex64 "complex128" true;
}

fn words<F: Float>(shown: &[Complex<F>], style: &Style) -> Vec<String> {
    let (re, im): (Vec<F>, Vec<F>) = shown.iter().map(|z| (z.re, z.im)).unzip();
    let re = Columns::fit(&re, style).words(&re);
    let signed = Style {
        sign: Sign::Plus,
        ..style.clone()
    };
    let im = Columns::fit(&im, &signed).words(&im);
    let pairs = re.into_iter().zip(im);
    pairs.map(|(re, im)| re + &with_unit(im)).collect()
}

/// An imaginary part with its `j`, which stands before the spaces that line it up.
fn with_unit(mut word: String) -> String {
    word.insert(word.trim_end().len(), 'j');
    word
}

/// NumPy's `str` of a number that is not in an array: all its digits.
fn scalar<F: Float>(z: Complex<F>) -> String {
    let part = |x| {
        let word = alone(x);
        word.strip_suffix(".0").map_or(word.clone(), str::to_string)
    };
    let (re, im) = (part(z.re), part(z.im));
    if re == "0" {
        return im + "j";
    }
    let sign = if im.starts_with('-') { "" } else { "+" };
    format!("({re}{sign}{im}j)")
}
