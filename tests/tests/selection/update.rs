//! Storing elements by their positions, and updating them.

use crate::{array, compare, lengths, rank_of};
use ndview::prelude::*;
use ndview_tests::values;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[test]
fn put() {
    macro_rules! with_values {
        ($rank:literal, $layout:expr, $whole:expr, $indices:expr, $values:expr) => {{
            let values = of_rank!($rank, $values);
            changed!($layout, $whole, |a| np::put(a, &$indices, &values))
        }};
    }
    macro_rules! with_indices {
        ($rank:literal, $layout:expr, $whole:expr, $indices:expr, $values:expr) => {{
            let indices = of_rank!($rank, $indices);
            by_rank!($values.0.len(), [0 1 2], with_values!($layout, $whole, indices, $values))
        }};
    }
    macro_rules! run {
        ($rank:literal, $words:expr) => {{
            let &[layout, shape, indices, stored] = $words else { panic!("not a case") };
            source!($rank, "plain", shape, |whole, _a| {
                let (indices, stored) = (array::<i64>(indices), array::<i64>(stored));
                by_rank!(indices.0.len(), [0 1 2], with_indices!(layout, whole, indices, stored))
            })
        }};
    }
    compare(
        "put",
        |words| by_rank!(rank_of(words[1]), [0 1 2 3], run!(words)),
    );
}

macro_rules! with_values {
    ($rank:literal, $operator:ident, $a:expr, $indices:expr, $values:expr) => {{
        let values = of_rank!($rank, $values);
        changed!("plain", $a, |a| np::ufunc::at(
            np::ufunc::$operator,
            a,
            $indices,
            &values
        ))
    }};
}

macro_rules! with_indices {
    ($operator:ident, $a:expr, $indices:expr, $values:expr) => {
        by_rank!($values.0.len(), [0 1 2 3], with_values!($operator, $a, $indices, $values))
    };
}

macro_rules! with_array {
    ($rank:literal, $operator:ident, $a:expr, $indices:expr, $values:expr) => {{
        let indices = of_rank!($rank, $indices);
        with_indices!($operator, $a, &indices, $values)
    }};
}

/// For one axis, or for each of two.
macro_rules! with_tuple {
    (1, $($argument:tt)*) => {
        panic!("no case has a tuple for one axis")
    };
    (2, $operator:ident, $a:expr, $indices:expr, $values:expr) => {{
        let indices = (array::<i64>($indices[0]).1, array::<i32>($indices[1]).1);
        with_indices!($operator, $a, &indices, $values)
    }};
}

macro_rules! updated {
    ($rank:tt, $operator:ident, $words:expr) => {{
        let &[layout, shape, kind, ref indices @ .., values] = $words else { panic!("not a case") };
        source!($rank, layout, shape, |_whole, a| {
            let a = a.map(|&x| x as f64);
            let values = array::<f64>(values);
            match kind {
                "integer" => with_indices!($operator, a, &array::<i64>(indices[0]).1[0], values),
                "mask" => with_array!($rank, $operator, a, array::<bool>(indices[0]), values),
                "tuple" => with_tuple!($rank, $operator, a, indices, values),
                _ => by_rank!(
                    rank_of(indices[0]),
                    [1 2],
                    with_array!($operator, a, array::<i64>(indices[0]), values)
                ),
            }
        })
    }};
}

macro_rules! update_tests {
    ($($name:ident $operator:ident $heading:literal;)*) => {$(
        #[test]
        fn $name() {
            compare($heading, |words| by_rank!(rank_of(words[1]), [1 2], updated!($operator, words)));
        }
    )*};
}
update_tests! {
    add_at Add "add.at";
    subtract_at Subtract "subtract.at";
    multiply_at Multiply "multiply.at";
    divide_at Divide "divide.at";
    maximum_at Maximum "maximum.at";
    minimum_at Minimum "minimum.at";
}
