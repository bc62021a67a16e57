//! Which types universal functions compute in: each line of `arr!` has the type that it has in NumPy. Of most, only the
//! type is asked, and nothing is computed. `tests/numpy/result_types.py` writes the lines and the answers.

#[rustfmt::skip]
mod generated;

use ndview::{Complex32, Complex64, f16, prelude::*};
use ndview_tests::told::{self, Element, Keep, Tell, told_panic};

const TABLE: &str = include_str!("../../data/result_types.txt");

/// The answers to the lines of this test.
struct Compared;

impl Compared {
    fn section(name: &'static str, is_exact: bool) -> told::Compared {
        told::Compared::section(TABLE, name, is_exact)
    }
}

/// The type of the elements of what a line would yield.
fn type_of<T: Element, S: Shape>(_: impl Fn() -> Owned<T, S>) -> String {
    T::NAME.to_owned()
}

/// An array of each type.
macro_rules! arrays {
    ($($element:ty),*) => {
        #[allow(clippy::type_complexity, reason = "one after the other")]
        fn arrays() -> ($(Owned<$element, (Dyn,)>,)*) {
            ($(arr!(np.ones(2)).into_erased().astype::<$element>(),)*)
        }
    };
}
arrays!(
    bool, i8, u8, i16, u16, i32, u32, i64, u64, f16, f32, f64, Complex32, Complex64
);
