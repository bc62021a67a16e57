//! Finding elements by a condition.

use crate::{array, compare, lengths, outcome, rank_of};
use ndview::prelude::*;
use ndview_tests::observe;

/// An array of bools or of numbers, whichever it is.
macro_rules! of_either {
    ($rank:literal, $word:expr, |$a:ident| $body:expr) => {
        if $word.contains(['r', 'l']) {
            let $a = of_rank!($rank, array::<bool>($word));
            $body
        } else {
            let $a = of_rank!($rank, array::<f64>(&$word.replace("nan", "NaN")));
            $body
        }
    };
}

#[test]
fn nonzero() {
    macro_rules! run {
        ($rank:tt, $word:expr) => {
            of_either!($rank, $word, |a| {
                let parts = [run!(@parts $rank, np::nonzero(&a), a), run!(@parts $rank, np::r#where(&a), a)];
                parts.concat().join("; ")
            })
        };
        (@parts 1, $indices:expr, $a:expr) => {{ let (i,) = $indices; vec![observe(i, &$a)] }};
        (@parts 2, $indices:expr, $a:expr) => {{ let (i, j) = $indices; vec![observe(i, &$a), observe(j, &$a)] }};
        (@parts 3, $indices:expr, $a:expr) => {{
            let (i, j, k) = $indices;
            vec![observe(i, &$a), observe(j, &$a), observe(k, &$a)]
        }};
    }
    compare(
        "nonzero",
        |words| by_rank!(rank_of(words[0]), [1 2 3], run!(words[0])),
    );
}

#[test]
fn argwhere_flatnonzero_and_count_nonzero() {
    macro_rules! run {
        ($rank:literal, $word:expr) => {
            of_either!($rank, $word, |a| {
                let count = Owned::from(vec![np::count_nonzero(&a)]);
                [
                    observe(np::argwhere(&a), &a),
                    observe(np::flatnonzero(&a), &a),
                    observe(count, &a),
                ]
                .join("; ")
            })
        };
    }
    compare(
        "argwhere",
        |words| by_rank!(rank_of(words[0]), [0 1 2 3], run!(words[0])),
    );
}

#[test]
fn where_with_three_arguments() {
    macro_rules! with_y {
        ($rank:literal, $condition:expr, $x:expr, $y:expr) => {{
            let y = of_rank!($rank, $y);
            outcome(|| observe(np::select_where(&$condition, &$x, &y), &y))
        }};
    }
    macro_rules! with_x {
        ($rank:literal, $condition:expr, $x:expr, $y:expr) => {{
            let x = of_rank!($rank, $x);
            by_rank!($y.0.len(), [0 1 2], with_y!($condition, x, $y))
        }};
    }
    macro_rules! with_condition {
        ($rank:literal, $condition:expr, $x:expr, $y:expr) => {{
            let condition = of_rank!($rank, $condition);
            by_rank!($x.0.len(), [0 1 2], with_x!(condition, $x, $y))
        }};
    }
    compare("where", |words| {
        let (condition, x, y) = (
            array::<bool>(words[0]),
            array::<i64>(words[1]),
            array::<f64>(words[2]),
        );
        // NumPy's integers and floats have a common type.
        by_rank!(condition.0.len(), [0 1 2], with_condition!(condition, x, y))
    });
}

#[test]
fn ix() {
    macro_rules! meshed {
        ($a:expr, $whole:expr, $rows:expr, $columns:expr) => {{
            let mesh = || (np::ix::<0, 2, _>(&$rows), np::ix::<1, 2, _>(&$columns));
            let (rows, columns) = mesh();
            let text = format!("{}; {}", observe(rows, &$whole), observe(columns, &$whole));
            let mesh = mesh();
            format!("{text}; {}", outcome(|| observe(arr!($a[&mesh.0, &mesh.1]), &$whole)))
        }};
    }
    compare("ix_", |words| {
        let &[layout, shape, rows, columns] = words else {
            panic!("not a case")
        };
        source!(2, layout, shape, |whole, a| match (
            rows.contains(['r', 'l']),
            columns.contains(['r', 'l'])
        ) {
            (true, true) => meshed!(a, whole, array::<bool>(rows).1, array::<bool>(columns).1),
            (true, false) => meshed!(a, whole, array::<bool>(rows).1, array::<i8>(columns).1),
            (false, true) => meshed!(a, whole, array::<i64>(rows).1, array::<bool>(columns).1),
            (false, false) => meshed!(a, whole, array::<i64>(rows).1, array::<i16>(columns).1),
        })
    });
}
