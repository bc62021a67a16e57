//! Sorting, searching and sets.

use ndview::prelude::*;
use ndview_benches::rows::{Row, Rows, uniform};

/// All rows.
pub fn rows(rows: &mut Rows) {
    of_each_type(rows);
    of_several_axes(rows);
    of_two_arrays(rows);
}

fn of_each_type(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal $factor:literal)*) => {$(
            for n in [100, 10_000, 1_000_000] {
                let a: Vec<$element> = uniform(n).into_iter().map(|x| (x * $factor) as $element).collect();
                let a = Owned::from(a);
                let setup = format!("a = (rng.random({n}) * {}).astype('{}')", $factor, $dtype);
                let row = Row { work: "np.sort(a)", element: $dtype, size: &n.to_string(), setup: &setup };
                rows.row(row, || arr!(np.sort(a)));
                rows.row(Row { work: "np.argsort(a)", ..row }, || arr!(np.argsort(a)));
                rows.row(Row { work: "np.argsort(a, kind='stable')", ..row }, || arr!(np.argsort(a)));
                rows.row(Row { work: "np.partition(a, len(a) // 2)", ..row }, || np::partition(&a, n / 2));
                rows.row(Row { work: "np.argpartition(a, len(a) // 2)", ..row }, || np::argpartition(&a, n / 2));
                rows.row(Row { work: "np.median(a)", ..row }, || arr!(np.median(a)));
                rows.row(Row { work: "np.percentile(a, [5, 50, 95])", ..row }, || arr!(np.percentile(a, [5, 50, 95])));
                rows.row(Row { work: "np.unique(a)", ..row }, || arr!(np.unique(a)));
            }
        )*};
    }
    of!(f64 "f8" 1.0 f32 "f4" 1.0 i64 "i8" 1e18 i32 "i4" 2e9 i16 "i2" 3e4 u8 "u1" 255.0);
}

fn of_several_axes(rows: &mut Rows) {
    let m = Owned::from_shape_vec([1_000, 1_000], uniform(1_000_000)).expect("a square");
    let setup = "m = rng.random((1000, 1000))";
    let row = Row {
        work: "np.sort(m, axis=1)",
        element: "f8",
        size: "1000 x 1000",
        setup,
    };
    rows.row(row, || arr!(np.sort(m, axis = 1)));
    rows.row(
        Row {
            work: "np.sort(m, axis=0)",
            ..row
        },
        || arr!(np.sort(m, axis = 0)),
    );
    rows.row(
        Row {
            work: "np.argsort(m, axis=1)",
            ..row
        },
        || arr!(np.argsort(m, axis = 1)),
    );
    rows.row(
        Row {
            work: "np.median(m, axis=1)",
            ..row
        },
        || arr!(np.median(m, axis = 1)),
    );
    rows.row(
        Row {
            work: "np.median(m, axis=0)",
            ..row
        },
        || arr!(np.median(m, axis = 0)),
    );
}

fn of_two_arrays(rows: &mut Rows) {
    for n in [1_000, 100_000] {
        let integers = |factor: f64| -> Vec<i64> {
            uniform(n)
                .into_iter()
                .map(|x| (x * factor) as i64)
                .collect()
        };
        let (few, many) = (integers(1e4), integers(1e15));
        let (few, many) = (Owned::from(few), Owned::from(many));
        let sorted = arr!(np.sort(many));
        let setup = format!(
            "few = (rng.random({n}) * 1e4).astype('i8'); many = (rng.random({n}) * 1e15).astype('i8'); sorted = np.sort(many)"
        );
        let row = Row {
            work: "np.isin(few, few[::3])",
            element: "i8",
            size: &n.to_string(),
            setup: &setup,
        };
        rows.row(row, || arr!(np.isin(few, few[::3])));
        rows.row(
            Row {
                work: "np.isin(many, many[::3])",
                ..row
            },
            || arr!(np.isin(many, many[::3])),
        );
        rows.row(
            Row {
                work: "np.intersect1d(many, many[::3])",
                ..row
            },
            || arr!(np.intersect1d(many, many[::3])),
        );
        rows.row(
            Row {
                work: "np.union1d(many, few)",
                ..row
            },
            || arr!(np.union1d(many, few)),
        );
        rows.row(
            Row {
                work: "np.setdiff1d(many, many[::3])",
                ..row
            },
            || arr!(np.setdiff1d(many, many[::3])),
        );
        rows.row(
            Row {
                work: "np.searchsorted(sorted, many)",
                ..row
            },
            || arr!(np.searchsorted(sorted, many)),
        );
        rows.row(
            Row {
                work: "np.searchsorted(sorted, few, side='right')",
                ..row
            },
            || arr!(np.searchsorted(sorted, few, side = "right")),
        );
        rows.row(
            Row {
                work: "np.searchsorted(sorted, 500)",
                ..row
            },
            || arr!(np.searchsorted(sorted, 500_i64)),
        );
        rows.row(
            Row {
                work: "np.lexsort((many, few))",
                ..row
            },
            || arr!(np.lexsort((many, few))),
        );
    }
}
