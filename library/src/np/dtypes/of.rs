//! What has a type of elements.

use super::kind::{Kind, Type};
use crate::array::AsView;
use crate::element::{float, int};
use crate::format::Printable;
use crate::np::options::ElementType;
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};

/// What has a type of elements: [`element::<T>()`](crate::np::element), one of NumPy's names, an array, a number.
/// A literal in `arr!` is Python's number.
///
/// ```
/// use ndview::prelude::*;
/// let a: Owned<i8, _> = arr!([1, 2]);
/// assert_eq!(arr!(np.result_type(a, np.float32)), "float32");
/// assert_eq!(arr!(np.result_type(a, "i4")), "int32");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no type of elements that NumPy knows",
    label = "not an array, a number, `np::element::<T>()` or a name such as \"float64\""
)]
pub trait HasDtype {
    /// NumPy's name of the type.
    #[doc(hidden)]
    fn dtype_name(&self) -> String;

    /// Whether it is Python's number, which takes its type from what is beside it.
    #[doc(hidden)]
    const IS_WEAK: bool = false;

    /// Whether it is a single number, or a text.
    #[doc(hidden)]
    const IS_SCALAR: bool = false;

    /// The smallest type that holds the number, if it is one.
    #[doc(hidden)]
    fn least(&self) -> String {
        self.dtype_name()
    }
}

impl<T: Printable> HasDtype for ElementType<T> {
    fn dtype_name(&self) -> String {
        T::dtype(core::iter::empty()).trim_matches('\'').to_owned()
    }
}

impl<A: AsView<Elem: Printable> + ?Sized> HasDtype for A {
    const IS_SCALAR: bool = A::IS_NUMBER;

    fn dtype_name(&self) -> String {
        let name = A::Elem::dtype(self.array_view().into_iter());
        name.trim_matches('\'').to_owned()
    }

    fn least(&self) -> String {
        let name = self.dtype_name();
        let number = self.array_view().into_iter().next().map(Printable::scalar);
        match number.filter(|_| A::IS_NUMBER) {
            Some(number) => least_of_number(&number).unwrap_or(name),
            None => name,
        }
    }
}

/// The smallest type that holds a number, as it is written.
fn least_of_number(written: &str) -> Option<String> {
    if let Some([re, im]) = complex_parts(written) {
        return Some(least_complex(re, im));
    }
    match written.parse() {
        Ok(integer) => Some(least_integer(integer)),
        Err(_) => written.parse().ok().map(least_float),
    }
}

/// The parts of a complex number, as it is written: `(1+2j)`, `2j`.
fn complex_parts(written: &str) -> Option<[f64; 2]> {
    let parts = written.trim_matches(['(', ')']).strip_suffix('j')?;
    let is_sign =
        |place: usize| parts[place..].starts_with(['+', '-']) && !parts[..place].ends_with('e');
    let (re, im) = match (1..parts.len()).rev().find(|&place| is_sign(place)) {
        Some(place) => parts.split_at(place),
        None => ("0", parts),
    };
    Some([re.parse().ok()?, im.parse().ok()?])
}

macro_rules! names {
    ($($text:ty)*) => {$(
        impl HasDtype for $text {
            const IS_SCALAR: bool = true;

            fn dtype_name(&self) -> String {
                (*self).to_string()
            }
        }
    )*};
}
names!(&str String);

/// The smallest type of integers that holds one.
fn least_integer(number: i128) -> String {
    let (kind, bits) = match number < 0 {
        true => (Kind::Signed, 129 - (!number).leading_zeros()),
        false => (Kind::Unsigned, 128 - number.leading_zeros()),
    };
    Type::new(kind, bits.next_power_of_two().max(8)).name()
}

/// The smallest type of floats that holds one: NumPy leaves room at the end of those of 16 and 32 bits.
fn least_float(number: f64) -> String {
    let bits = match number.abs() {
        size if size < 65000.0 || !number.is_finite() => 16,
        size if size < 3.4e38 => 32,
        _ => 64,
    };
    Type::new(Kind::Float, bits).name()
}

/// The smallest type of complex numbers that holds one: NumPy leaves room at the end of that of 64 bits, and has no room
/// in it for what is not finite.
fn least_complex(re: f64, im: f64) -> String {
    let bits = match re.abs() < 3.4e38 && im.abs() < 3.4e38 {
        true => 64,
        false => 128,
    };
    Type::new(Kind::Complex, bits).name()
}

impl HasDtype for int {
    const IS_WEAK: bool = true;
    const IS_SCALAR: bool = true;

    fn dtype_name(&self) -> String {
        "int64".to_owned()
    }

    fn least(&self) -> String {
        least_integer(self.0)
    }
}

impl HasDtype for float {
    const IS_WEAK: bool = true;
    const IS_SCALAR: bool = true;

    fn dtype_name(&self) -> String {
        "float64".to_owned()
    }

    fn least(&self) -> String {
        least_float(self.0)
    }
}

impl HasDtype for str {
    const IS_SCALAR: bool = true;

    fn dtype_name(&self) -> String {
        self.to_owned()
    }
}

#[cfg(feature = "complex")]
mod complex {
    use super::super::kind::{Kind, Type};
    use super::HasDtype;
    use crate::element::complex;
    use alloc::string::String;

    impl HasDtype for complex {
        const IS_WEAK: bool = true;
        const IS_SCALAR: bool = true;

        fn dtype_name(&self) -> String {
            Type::new(Kind::Complex, 128).name()
        }

        fn least(&self) -> String {
            super::least_complex(self.0.re, self.0.im)
        }
    }
}
