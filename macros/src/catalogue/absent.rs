//! Names of NumPy's that are not here, and what to write in their place.

use super::ufunc::{ufunc_method, UfuncMethod};

/// Names of one kind, and the sentence.
type Absent = (&'static [&'static str], &'static str);

#[rustfmt::skip]
const ABSENT: &[Absent] = &[
    // Types and objects of Python.
    (&["asmatrix", "matrix"], "write `np.array(x)`: `a @ b` is the product of matrices, `a * b` that of elements"),
    (&["asfortranarray"],
     "arrays lie in rows: `np.array(a.T).T` is a view that lies in columns"),
    (&["sctypeDict", "ScalarType", "typecodes", "datetime_data"],
     "types are known while compiling: a trait bound says which ones a function takes"),
    (&["mintypecode", "typename"], "types have names here, `float64`, and no letters"),
    (&["real_if_close"], "write `a.real` where the imaginary parts are small"),
    (&["printoptions"], "write `np.array2string(a, precision=3)`, which takes the same options"),
    (&["seterr", "geterr", "seterrcall", "geterrcall", "errstate", "setbufsize", "getbufsize"],
     "floating-point arithmetic yields inf and nan, and no warnings"),
    (&["datetime_as_string", "busday_count", "busday_offset", "is_busday", "isnat", "busdaycalendar"],
     "times are the business of crates for them, such as `jiff`"),
    (&["nested_iters", "nditer", "ndenumerate_", "broadcast"],
     "write a `for` loop over `a.iter()` or `np.ndenumerate(a)`"),
    (&["bmat"], "write `np.block([[a, b], [c, d]])`"),
    (&["einsum_path"], "the order of products is that of the operands"),
    (&["get_include", "info", "show_config", "show_runtime", "test", "include"],
     "it is about NumPy's own installation"),
    (&["from_dlpack", "ctypeslib"],
     "an array is made of a `Vec` by `Owned::from`, and a view of a slice by `View::try_from_slice`"),
    (&["fromregex"], "read the text in Rust, and make an array of a `Vec` by `Owned::from`"),
    (&["memmap"], "write `np.load(path, mmap_mode='r')` with the feature `mmap`"),
    (&["recarray", "record", "rec"],
     "elements may be a struct of your own: with `#[derive(Fields)]`, `a.x` is a view of its field `x`"),
    (&["chararray", "char.array", "char.asarray", "char.chararray", "char.compare_chararrays"],
     "elements may be `String` or `&str`, and are compared as numbers are: `names == \"de\"`"),
    (&["char.equal", "char.not_equal", "char.less", "char.less_equal", "char.greater", "char.greater_equal"],
     "write `np.strings.equal(a, b)` and the like, with `np.strings.rstrip` where blanks at the end do not matter"),
    (&["char.partition", "char.rpartition"], "write `np.strings.partition(a, sep)`, which are three arrays"),
    (&["char.join", "char.split", "char.rsplit", "char.splitlines"],
     "write `a.map(|text| text.split(',').count())`, with what Rust's strings have"),
    (&["strings.encode", "strings.decode", "strings.translate", "strings.mod", "char.encode", "char.decode",
       "char.translate", "char.mod"],
     "write `a.map(|text| format!(\"{text}\"))`, with what Rust's strings have"),
    (&["ma"], "a mask is an array of its own: write `a[~mask]`, `np.sum(a, where=~mask)`, or `np.nanmean(a)` of floats"),
    (&["polynomial.Chebyshev", "polynomial.Hermite", "polynomial.HermiteE", "polynomial.Laguerre", "polynomial.Legendre"],
     "series of powers are here: `np.polynomial.polynomial.polyval(x, c)`"),
    (&["polynomial.set_default_printstyle", "polynomial.test", "polynomial.polynomial.ABCPolyBase"],
     "it is about NumPy's own objects"),
    (&["polynomial.Polynomial.cast", "polynomial.Polynomial.copy", "polynomial.Polynomial.has_sametype"],
     "there is one class: write `p.convert()`, `p.clone()`"),
    (&["polynomial.Polynomial.basis_name", "polynomial.Polynomial.maxpower", "polynomial.Polynomial.symbol"],
     "it is about NumPy's own objects"),
    (&["poly1d"],
     "a polynomial is an array of its coefficients, that of the highest power first: write `np.polyval(p, x)`, \
      `np.polyfit(x, y, deg)`, `np.roots(p)`, with `p[::-1]` for one that begins with the lowest"),
    (&["testing.assert_", "testing.assert_string_equal"], "write `assert!(condition)` and `assert_eq!(a, b)`"),
    (&["testing.assert_raises", "testing.assert_raises_regex"], "write `try_arr!(line).unwrap_err()`: it is the error"),
    (&["testing.assert_approx_equal", "testing.assert_array_max_ulp", "testing.assert_array_almost_equal_nulp"],
     "write `np.testing.assert_allclose(a, b, rtol=1e-7)`"),
    (&["exceptions"], "errors are `ndview::Error`: `try_arr!` returns them"),
    (&["dtypes"], "types have names here: `np.float64`, `f64`"),
    // Element types.
    (&["bytes_", "character", "clongdouble", "complex256", "datetime64", "dtype", "flexible", "float128",
       "longdouble", "object_", "str_", "timedelta64", "void"],
     "elements are of Rust's types: `f64`, `i32`, `bool`, and any other"),
    (&["ndarray", "ufunc", "flatiter", "core", "f2py", "typing", "little_endian", "linalg.test", "fft.test",
       "linalg.LinAlgError"],
     "it is about NumPy's own objects"),
    // Attributes and methods of arrays.
    (&["ndarray.base", "ndarray.ctypes", "ndarray.data", "ndarray.flags", "ndarray.setflags"],
     "whether an array owns its elements, and how they lie, is part of its type"),
    (&["ndarray.device", "ndarray.to_device"], "arrays are in the memory of the program"),
    (&["ndarray.dump", "ndarray.dumps"], "write `np.save(path, a)`"),
    (&["ndarray.byteswap", "ndarray.getfield", "ndarray.setfield"],
     "write `np.array(a.iter().map(|x| x.swap_bytes()))`: the bytes of an element are Rust's"),
    (&["ndarray.partition"], "write `np.partition(a, kth)`"),
    (&["ndarray.resize"], "write `np.resize(a, new_shape)`"),
];

/// What to write in place of keyword arguments.
const KEYWORDS: &[(&str, &str)] = &[
    (
        "out",
        "it stands in a line of its own, `np.add(a, b, out=c)`, where `c` is an array or an index of one",
    ),
    (
        "where",
        "write `np.where(condition, x, y)` or `a[condition]`",
    ),
    ("dtype", "write `.astype(f64)`"),
    (
        "initial",
        "write `np.maximum(a.max(), initial)`, `a.sum() + initial`",
    ),
    ("casting", "write `.astype(f64)` of what is stored"),
    (
        "order",
        "arrays lie in rows: `a.T` is a view that lies in columns",
    ),
    ("correction", "ddof and correction can't be provided simultaneously"),
    (
        "signature",
        "write `dtype=float`: the type that it calculates in",
    ),
    (
        "mmap_mode",
        "it is 'r', 'r+' or 'c', and the call stands in an `unsafe` block: nobody may change the file meanwhile",
    ),
    (
        "ndmax",
        "it is about sequences of Python's objects in others",
    ),
    (
        "legacy",
        "arrays are written as the newest NumPy writes them",
    ),
    (
        "override_repr",
        "arrays are written as the newest NumPy writes them",
    ),
    (
        "formatter",
        "write `np.array2string(a, formatter={|x: &f64| format!(\"{x:.2}\")})`",
    ),
    (
        "allow_pickle",
        "Python's objects are no elements",
    ),
    (
        "converters",
        "write `np.loadtxt(path, dtype=String)`, and convert the words",
    ),
    (
        "axes",
        "write `np.moveaxis(a, source, destination)` of the operands",
    ),
    (
        "copy",
        "whether it is a view or a copy is part of its type: `.copy()` copies",
    ),
];

/// What is true of all functions of `np.random`.
const RANDOM: &str =
    "write `let mut rng = np::random::default_rng(seed);` and `rng.random((2, 3))`, \
                      `rng.normal(size=5)`";

/// What is true of what `np.testing` has beside assertions about arrays.
const TESTING: &str =
    "it is about tests in Python: `cargo test` runs functions that are marked `#[test]`";

/// All names that are not here, but those of which a rule is known.
#[cfg(test)]
pub fn names() -> impl Iterator<Item = &'static str> {
    ABSENT.iter().flat_map(|(names, _)| names.iter().copied())
}

/// What is true of what a generator does not have.
#[cfg(test)]
pub const GENERATOR: &str =
    "write `np.random.default_rng([seed, number])` for another generator, which is independent of the first";

/// What to write in place of a function, whose name is given without `np.`.
pub fn instead(name: &str) -> Option<String> {
    if name.starts_with("random.") {
        return Some(RANDOM.to_owned());
    }
    let sentence = ABSENT
        .iter()
        .find(|(names, _)| names.contains(&name))
        .map(|(_, sentence)| (*sentence).to_owned());
    if sentence.is_none() && name.starts_with("testing.") {
        return Some(TESTING.to_owned());
    }
    if let Some((of, method)) = name.split_once('.') {
        if let Some(UfuncMethod::Instead(instead)) = ufunc_method(of, method) {
            return Some(instead);
        }
    }
    sentence
}

/// What to write in place of a keyword argument.
pub fn instead_of_keyword(name: &str) -> Option<&'static str> {
    let (_, sentence) = KEYWORDS.iter().find(|(keyword, _)| *keyword == name)?;
    Some(sentence)
}
