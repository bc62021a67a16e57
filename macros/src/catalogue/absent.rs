//! Names of NumPy's that are not here, and what to write in their place.

use super::ufunc::{ufunc_method, UfuncMethod};

/// Names of one kind, and the sentence.
type Absent = (&'static [&'static str], &'static str);

#[rustfmt::skip]
const ABSENT: &[Absent] = &[
    // Types and objects of Python.
    (&["asarray", "asanyarray", "ascontiguousarray", "asarray_chkfinite", "require", "asmatrix"],
     "every function takes arrays, vectors and slices as they are; `np.array(x)` copies one"),
    (&["asfortranarray", "isfortran"],
     "arrays lie in rows, and `a.T` is a view that lies in columns"),
    (&["iscomplexobj", "isrealobj", "isscalar", "iterable", "issubdtype", "isdtype", "can_cast", "typename",
       "mintypecode", "min_scalar_type", "common_type", "promote_types", "result_type", "sctypeDict",
       "ScalarType", "typecodes", "datetime_data"],
     "types are known while compiling: a trait bound says which ones a function takes"),
    (&["real_if_close"], "write `a.real` where the imaginary parts are small"),
    (&["set_printoptions", "get_printoptions", "printoptions", "array2string", "array_repr", "array_str",
       "base_repr", "binary_repr", "format_float_positional", "format_float_scientific"],
     "write `format!(\"{a:.3}\")`: the format of a number is that of each element"),
    (&["seterr", "geterr", "seterrcall", "geterrcall", "errstate", "setbufsize", "getbufsize"],
     "floating-point arithmetic yields inf and nan, and no warnings"),
    (&["datetime_as_string", "busday_count", "busday_offset", "is_busday", "isnat", "busdaycalendar"],
     "times are the business of crates for them, such as `jiff`"),
    (&["frompyfunc", "vectorize"],
     "write `a.iter().map(f)`, or `np.fromfunction` of the positions"),
    (&["nested_iters", "nditer", "ndenumerate_", "broadcast"],
     "write a `for` loop over `a.iter()` or `np.ndenumerate(a)`"),
    (&["bmat"], "write `np.block([[a, b], [c, d]])`"),
    (&["einsum_path"], "the order of products is that of the operands"),
    (&["get_include", "info", "show_config", "show_runtime", "test", "include"],
     "it is about NumPy's own installation"),
    (&["from_dlpack", "frombuffer", "fromregex", "memmap"],
     "an array is made of a `Vec` by `Owned::from`, and a view of a slice by `View::try_from_slice`"),
    (&["fromiter"], "write `iterator.collect::<Vec<_>>()`, and `Owned::from` of it"),
    (&["fromstring"], "write `text.split_whitespace().map(str::parse)`"),
    (&["matrix", "recarray", "record", "chararray", "char", "strings", "rec", "ma", "polynomial", "poly1d",
       "ctypeslib", "testing", "emath", "exceptions", "dtypes"],
     "it is no part of the arrays that are here"),
    (&["finfo", "iinfo"], "write Rust's constants: `f64::EPSILON`, `i32::MAX`"),
    (&["ndim"], "write `a.ndim`"),
    (&["shape"], "write `a.shape`"),
    (&["size"], "write `a.size`, or `a.shape[0]` for one axis"),
    (&["r_"], "write `np.concatenate((a, b))`, `np.arange(0, 3)`"),
    (&["c_"], "write `np.column_stack((a, b))`"),
    (&["mgrid"], "write `np.indices((2, 3))`"),
    (&["ogrid"], "write `np.ix_(np.arange(2), np.arange(3))`"),
    // What is made of others.
    (&["broadcast_arrays"], "write `np.broadcast_to(a, shape)` of each"),
    (&["place", "putmask"], "write `a[mask] = values`"),
    (&["piecewise"], "write `np.select([a < 0, a >= 0], [-a, a])`"),
    (&["apply_over_axes"], "write the function with several axes: `np.sum(a, axis=(0, 2))`"),
    (&["rollaxis"], "write `np.moveaxis(a, source, destination)`"),
    (&["unstack"], "write `a[0], a[1]`"),
    (&["array_equiv"], "write `np.array_equal(a, b)`"),
    (&["sort_complex"], "write `np.sort(a)`"),
    (&["True_", "False_"], "write `True`, `False`"),
    (&["resize"], "write `np.tile(a, n)[:size]`"),
];

/// What to write in place of keyword arguments.
const KEYWORDS: &[(&str, &str)] = &[
    (
        "out",
        "it stands in a line of its own, `np.add(a, b, out=c)`, where `c` is an array or an index of one",
    ),
    (
        "where",
        "with `out=` and in sums, products, `any`, `all`, `max` and `min` (with `initial=`) there is \
         one; elsewhere, write `np.where(condition, x, y)` or `a[condition]`",
    ),
    ("dtype", "write `.astype(f64)`"),
    (
        "initial",
        "write `np.maximum(a.max(), initial)`, `a.sum() + initial`",
    ),
    ("casting", "write `.astype(f64)` of what is stored"),
    ("ndmin", "write `np.atleast_2d(a)`"),
    (
        "order",
        "arrays lie in rows: `a.T` is a view that lies in columns",
    ),
    ("correction", "write `ddof`"),
    ("prepend", "write `np.concatenate((x, a))`"),
    ("append", "write `np.concatenate((a, x))`"),
    ("sparse", "write `np.ix_(x, y)`"),
    ("invert", "write `~np.isin(a, b)`"),
    ("retstep", "the step is `(stop - start) / (num - 1)`"),
    ("returned", "the sum of the weights is `w.sum()`"),
];

/// What is true of all functions of `np.random`.
const RANDOM: &str =
    "write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, \
                      `rng.normal(size=5)`";

/// What to write in place of a function, whose name is given without `np.`.
pub fn instead(name: &str) -> Option<String> {
    if name.starts_with("random.") {
        return Some(RANDOM.to_owned());
    }
    if let Some((of, method)) = name.split_once('.') {
        if let Some(UfuncMethod::Instead(instead)) = ufunc_method(of, method) {
            return Some(format!("write `{instead}`"));
        }
    }
    let (_, sentence) = ABSENT.iter().find(|(names, _)| names.contains(&name))?;
    Some((*sentence).to_owned())
}

/// What to write in place of a keyword argument.
pub fn instead_of_keyword(name: &str) -> Option<&'static str> {
    let (_, sentence) = KEYWORDS.iter().find(|(keyword, _)| *keyword == name)?;
    Some(sentence)
}
