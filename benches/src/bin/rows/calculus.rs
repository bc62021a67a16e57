//! Cumulative functions, differences, integrals, convolutions, counts.

use ndview::prelude::*;
use ndview_benches::line;
use ndview_benches::rows::{Row, Rows, uniform};

/// All rows.
pub fn rows(rows: &mut Rows) {
    of_each_type(rows);
    of_floats(rows);
    of_matrices(rows);
    counts(rows);
}

fn of_each_type(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal $factor:literal)*) => {$(
            for n in [100, 10_000, 1_000_000, 16_000_000] {
                let a: Vec<$element> = uniform(n).into_iter().map(|x| (x * $factor) as $element).collect();
                let a = Owned::from(a);
                let setup = format!("a = (rng.random({n}) * {}).astype('{}')", $factor, $dtype);
                let row = Row { work: "", element: $dtype, size: &n.to_string(), setup: &setup };
                line!(rows, row, np.cumsum(a));
                line!(rows, row, np.diff(a));
                line!(rows, row, np.gradient(a));
                line!(rows, row, np.trapezoid(a));
                line!(rows, row, np.ediff1d(a));
                line!(rows, row, np.maximum.accumulate(a));
            }
        )*};
    }
    of!(f64 "f8" 1.0 f32 "f4" 1.0 i64 "i8" 1e3 i32 "i4" 1e3 i16 "i2" 1e3 u8 "u1" 1e2);
}

fn of_floats(rows: &mut Rows) {
    for n in [100, 10_000, 1_000_000, 16_000_000] {
        let a = Owned::from(uniform(n));
        let x = arr!(np.linspace(0.0, 1.0, n));
        let v = arr!(np.linspace(-1.0, 1.0, 9));
        let setup =
            format!("a = rng.random({n}); x = np.linspace(0, 1, {n}); v = np.linspace(-1, 1, 9)");
        let row = Row {
            work: "",
            element: "f8",
            size: &n.to_string(),
            setup: &setup,
        };
        line!(rows, row, np.cumprod(a));
        line!(rows, row, np.nancumsum(a));
        line!(rows, row, np.convolve(a, v));
        line!(rows, row, np.correlate(a, v));
        line!(rows, row, np.correlate(a, x[:100]));
        line!(rows, row, np.interp(a, x, a));
        line!(rows, row, np.unwrap(a));
        line!(
            rows,
            row,
            np.lib
                .stride_tricks
                .sliding_window_view(a, 8)
                .sum(axis = -1)
        );
        line!(
            rows,
            row,
            np.lib
                .stride_tricks
                .sliding_window_view(a, 8)
                .max(axis = -1)
        );
    }
}

fn of_matrices(rows: &mut Rows) {
    macro_rules! of {
        ($($element:ident $dtype:literal $factor:literal)*) => {$(
            for n in [10, 100, 1_000, 4_000] {
                let m: Vec<$element> = uniform(n * n).into_iter().map(|x| (x * $factor) as $element).collect();
                let m = Owned::from_shape_vec([n, n], m).expect("a square");
                let setup = format!("m = (rng.random(({n}, {n})) * {}).astype('{}')", $factor, $dtype);
                let row = Row { work: "", element: $dtype, size: &format!("{n} x {n}"), setup: &setup };
                line!(rows, row, np.cumsum(m, axis = 0));
                line!(rows, row, np.cumsum(m, axis = 1));
                line!(rows, row, np.cumsum(m));
                line!(rows, row, np.diff(m, axis = 0));
                line!(rows, row, np.diff(m, axis = 1));
                line!(rows, row, np.gradient(m, axis = 0));
                line!(rows, row, np.gradient(m, axis = 1));
                line!(rows, row, np.trapezoid(m, axis = 0));
                line!(rows, row, np.trapezoid(m, axis = 1));
                line!(rows, row, np.maximum.accumulate(m, axis = 0));
                line!(rows, row, np.maximum.accumulate(m, axis = 1));
            }
        )*};
    }
    of!(f64 "f8" 1.0 i32 "i4" 1e3 u8 "u1" 1e2);
}

fn counts(rows: &mut Rows) {
    for n in [100, 10_000, 1_000_000, 16_000_000] {
        let a = Owned::from(uniform(n));
        let w = Owned::from(uniform(n));
        let k = arr!((a * 100).astype(i64));
        let bins = arr!(np.linspace(0.0, 1.0, 20));
        let uneven = arr!(bins * *2);
        let setup = format!(
            "a = rng.random({n}); w = rng.random({n}); k = (a * 100).astype('i8'); bins = np.linspace(0, 1, 20); uneven = bins ** 2"
        );
        let row = Row {
            work: "",
            element: "f8",
            size: &n.to_string(),
            setup: &setup,
        };
        line!(rows, row, np.histogram(a));
        line!(rows, row, np.histogram(a, bins = 100));
        line!(rows, row, np.histogram(a, bins = uneven));
        line!(rows, row, np.histogram(a, weights = w));
        line!(rows, row, np.histogram2d(a, w));
        line!(rows, row, np.digitize(a, bins));
        line!(rows, row, np.trapezoid(a, w));
        line!(rows, row, np.average(a, weights = w));
        line!(rows, row, np.polyval([1.0, 2.0, 3.0, 4.0], a));
        let m = a.view().into_shape([n / 100, 100]);
        let (weights, columns) = (arr!(w[:100].copy()), arr!(w[: n / 100].copy()));
        let setup = format!(
            "{setup}; m = a.reshape(-1, 100); v = w[:100]; u = w[:{}]",
            n / 100
        );
        let of_rows = Row {
            work: "np.average(m, axis=1, weights=v)",
            setup: &setup,
            ..row
        };
        rows.row(of_rows, || arr!(np.average(m, axis = 1, weights = weights)));
        let of_columns = Row {
            work: "np.average(m, axis=0, weights=u)",
            ..of_rows
        };
        rows.row(of_columns, || {
            arr!(np.average(m, axis = 0, weights = columns))
        });
        let differences = Row {
            work: "np.diff(m, axis=0)",
            ..of_rows
        };
        rows.row(differences, || arr!(np.diff(m, axis = 0)));
        let row = Row {
            element: "i8",
            ..row
        };
        line!(rows, row, np.bincount(k));
        line!(rows, row, np.bincount(k, weights = w));
        line!(rows, row, np.histogram(k));
    }
}
