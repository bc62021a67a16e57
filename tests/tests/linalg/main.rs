//! Linear algebra against NumPy: `tests/numpy/linalg.py` writes the answers.

mod oblong;
mod single;
mod square;
mod table;

const TABLE: &str = include_str!("../../data/linalg.txt");

/// Calls a macro with every view of an array, as the tables have them.
macro_rules! views {
    ($callback:ident $answers:ident $kind:ident $name:literal $tolerance:literal $shape:tt) => {
        let a = crate::table::elements::<$kind, _>($shape);
        let lens: Vec<String> = a.shape().iter().map(usize::to_string).collect();
        let transposed = np::matrix_transpose(&a);
        let reversed = arr!(a[..., ::-1]);
        for (view, a) in [
            ("a", a.view().strided()),
            ("a.T", transposed.strided()),
            ("a[.., ::-1]", reversed.strided()),
        ] {
            $answers.begin(format!("{} ({}) {view} ", $name, lens.join(", ")), $tolerance);
            $callback!($answers, $kind, &a);
        }
    };
}
pub(crate) use views;
