use proc_macro2::TokenStream;

use crate::syntax::errors::Errors;

const INDEX: &str = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and \
                     integer or boolean arrays are valid indices";
const BOUND: &str = "slice indices must be integers or None or have an __index__ method";

/// What the check says about a source that the parser finds nothing wrong with.
fn check(source: &str) -> Vec<(String, String)> {
    let tokens: TokenStream = match source.parse() {
        Ok(tokens) => tokens,
        Err(error) => panic!("{source}: {error}"),
    };
    let mut errors = Errors::new();
    let input = crate::syntax::parse::parse(tokens, &mut errors);
    assert!(errors.is_empty(), "{source}: {}", errors.notes()[0].1);
    super::check(&input, &mut errors);
    errors.notes()
}

/// Each source has exactly one mistake: what it underlines, what it says.
fn assert_mistakes(cases: &[(&str, &str, &str)]) {
    for (source, blame, message) in cases {
        let expected = [((*blame).to_owned(), (*message).to_owned())];
        assert_eq!(check(source), expected, "{source}");
    }
}

#[test]
fn nothing_to_say() {
    for source in [
        "a[1:3, ..., None, ::-1]",
        "a[-1, i + 1, [0, 2], [[0, 1], [2, 3]], [], [[]], [True, False], mask]",
        "a[0:0, ::-0x1, :0]",
        "a[x * 1.5, f(1.5), (b, 1.5).0]",
        "[[1, 2.5], [x, f(3)]]",
        "[[], []]",
        "[[[[[[1]]]]]]",
        "['a', 'b']",
        "[[1, 2], [3, 4]][[0, 1]]",
        "np.block([[a, b], [c]])",
        "np.zeros(3, dtype=n)",
        "np.full(3, 1, n)",
        "f([1], [[1, 2]])",
        "a[f(x)[0]] = 5",
        "f(x)[0] = 5; *x = 1; self.a = 2; (a[0]) = 3; CONSTANTS::A[1] = 2; _ = 4",
        "a[0] **= 2",
    ] {
        assert_eq!(check(source), [], "{source}");
    }
}

#[test]
fn indices() {
    assert_mistakes(&[
        (
            "a[..., 0, ...]",
            "...",
            "an index can only have a single ellipsis ('...')",
        ),
        (
            "a[..., ..., ...]",
            "...",
            "an index can only have a single ellipsis ('...')",
        ),
        ("a[::0]", "0", "slice step cannot be zero"),
        ("a[1, 1:2:-0]", "-0", "slice step cannot be zero"),
        ("a[::0x0_usize]", "0x0_usize", "slice step cannot be zero"),
        ("a[1, 1.5]", "1.5", INDEX),
        ("a[-1.]", "-1.", INDEX),
        ("a[(1f32)]", "1f32", INDEX),
        ("a['x']", "'x'", INDEX),
        ("a[\"name\"]", "\"name\"", INDEX),
        ("a[1.0:]", "1.0", BOUND),
        ("a[:2e3]", "2e3", BOUND),
        ("a[::0.0]", "0.0", BOUND),
        ("a[[0, 1.5, 2.5]]", "1.5", INDEX),
        ("a[[[0], [-1.5]]]", "-1.5", INDEX),
        ("a[[0, 'x']]", "'x'", INDEX),
        ("b[a[1.5]:]", "1.5", INDEX),
        ("f(x)[g(a[::0])]", "0", "slice step cannot be zero"),
        // Where the order of what is read is asked for as well.
        (
            "#[deny(temporary)] u[::1 - 1] = (u[:-2] + u[2:]) / 2",
            "1 - 1",
            "slice step cannot be zero",
        ),
        ("u[::0] = u[1:] + u[:-1]", "0", "slice step cannot be zero"),
    ]);
}

#[test]
fn the_second_ellipsis_is_the_wrong_one() {
    let blamed: Vec<String> = check("a[..., 0, Ellipsis]")
        .into_iter()
        .map(|(blame, _)| blame)
        .collect();
    assert_eq!(blamed, ["Ellipsis"]);
}

/// Each list with what NumPy says about it, from scripts/ragged.py.
#[test]
fn ragged_lists_as_numpy_sees_them() {
    let table = include_str!("ragged.txt");
    let mut ragged = 0;
    for line in table.lines() {
        let Some((source, verdict)) = line.split_once('\t') else {
            panic!("no tab in {line}");
        };
        let messages: Vec<String> = check(source).into_iter().map(|note| note.1).collect();
        if verdict.starts_with('(') {
            assert!(messages.is_empty(), "{source}: {messages:?}");
        } else {
            ragged += 1;
            assert_eq!(messages, [verdict], "{source}");
        }
    }
    assert!(ragged > 100 && ragged < table.lines().count() - 100);
}

#[test]
fn ragged_lists_blame_the_row() {
    let blamed = |source| {
        let notes = check(source);
        assert_eq!(notes.len(), 1, "{source}: {notes:?}");
        assert!(notes[0].1.contains("inhomogeneous"), "{source}: {notes:?}");
        notes[0].0.clone()
    };
    assert_eq!(blamed("[[1, 2], [3]]"), "[3]");
    assert_eq!(blamed("[[1, 2], [3, 4], [5, 6, 7], [8]]"), "[5, 6, 7]");
    assert_eq!(blamed("[[1, 2], 3]"), "3");
    assert_eq!(blamed("[1, [2]]"), "[2]");
    assert_eq!(blamed("[[[1, 2], [3]], [[1, 2], [3, 4]]]"), "[3]");
    assert_eq!(blamed("[[[1, 2]], [[3, 4], [5, 6]]]"), "[[3, 4], [5, 6]]");
    assert_eq!(blamed("a[[[0, 1], [2]]]"), "[2]");
    assert_eq!(blamed("np.array([[1, 2], [x]]) + 1"), "[x]");
    assert_eq!(blamed("let m = [[1, 2], [3]];"), "[3]");
}

#[test]
fn lists_too_deep() {
    let message = "maximum supported dimension for an ndview array is 6, found 7";
    assert_mistakes(&[
        ("[[[[[[[1]]]]]]]", "[1]", message),
        ("[[[[[[[1, 2], [3, 4]]]]]]]", "[1, 2]", message),
        ("a[[[[[[[[1]]]]]]]]", "[1]", message),
    ]);
}

#[test]
fn arguments() {
    assert_mistakes(&[
        (
            "f(axis=0, axis=1)",
            "axis",
            "keyword argument repeated: axis",
        ),
        (
            "a.sum(axis=0, 1)",
            "1",
            "positional argument follows keyword argument",
        ),
    ]);
}

#[test]
fn parts_that_overlap_whatever_the_lengths() {
    let overlap = |one: &str, other: &str, common: &str| {
        format!("`{other}` overlaps `{one}`: both contain `{common}`")
    };
    for (one, other, common) in [
        ("a[i]", "a[i]", "a[i]"),
        ("a[..., i]", "a[..., i]", "a[..., i]"),
        ("a[...]", "a[..., None]", "a[...]"),
    ] {
        let expected = [(other.to_owned(), overlap(one, other, common))];
        assert_eq!(check(&format!("&mut {one}, &{other}")), expected);
    }
}

#[test]
fn places() {
    let literal =
        "cannot assign to a literal: the left side of an assignment is a place such as `a[1:]`";
    let expression = "cannot assign to an expression: the left side of an assignment is a place \
                      such as `a[1:]`";
    let call = "cannot assign to the result of a call, only to a part of it: `f(x)[...] = 5`";
    assert_mistakes(&[
        ("1 = a", "1", literal),
        ("[1, 2] = a", "[1, 2]", literal),
        ("a + b = c", "a + b", expression),
        ("-a = c", "-a", expression),
        ("a == b = c", "a == b", expression),
        ("f(x) = 1", "f(x)", call),
        ("a.sum() += 1", "a.sum()", call),
        ("None = 1", "None", "cannot assign to None"),
        (
            "a[0], b = 1, 2, 3",
            "1, 2, 3",
            "too many values to unpack (expected 2, got 3)",
        ),
        (
            "a[0], b, c = 1, 2",
            "1, 2",
            "not enough values to unpack (expected 3, got 2)",
        ),
        (
            "a, b += 1, 2",
            "a",
            "'tuple' is an illegal expression for augmented assignment",
        ),
        (
            "a, (b, c) = f(x)",
            "(b, c)",
            "assign to one place after the other: `arr! { a[0] = 1; b[0] = 2; }`",
        ),
        (
            "&mut a[1:] = 5",
            "&mut a[1:]",
            "cannot assign to a borrow: an assignment borrows by itself, write `a[1:] = 5`",
        ),
    ]);
}

#[test]
fn arguments_of_functions() {
    assert_mistakes(&[
        (
            "np.append(a, axis=0)",
            "append",
            "append() missing 1 required positional argument: 'values'",
        ),
        (
            "np.swapaxes(a)",
            "swapaxes",
            "swapaxes() missing 2 required positional arguments: 'axis1' and 'axis2'",
        ),
        (
            "np.sum(a, 0, axis=1)",
            "axis",
            "sum() got multiple values for argument 'axis'",
        ),
        (
            "a.sum(0, axis=1)",
            "axis",
            "sum() got multiple values for argument 'axis'",
        ),
        (
            "np.sort(a, axs=0)",
            "axs",
            "sort() got an unexpected keyword argument 'axs'. Did you mean: 'axis'?",
        ),
        (
            "a.argsort(foo=1)",
            "foo",
            "argsort() got an unexpected keyword argument 'foo'",
        ),
        (
            "np.ravel(a, \"C\", 1)",
            "1",
            "ravel() takes from 1 to 2 positional arguments but 3 were given",
        ),
        (
            "np.squeeze(a, axis=(1, -2))",
            "(1, -2)",
            "some of these axes count from the first, others from the last: these have to be the first, or \
             the last, as `(0, -1)` are",
        ),
        (
            "np.searchsorted(a, 1, side=\"rigth\")",
            "\"rigth\"",
            "side must be one of 'left' or 'right'",
        ),
        (
            "np.concatanate((a, b))",
            "concatanate",
            "module 'numpy' has no attribute 'concatanate'. Did you mean: 'concatenate'?",
        ),
    ]);
}

#[test]
#[cfg(feature = "rayon")]
fn lines_that_threads_do_not_help() {
    for source in [
        "#[parallel] a * 2",
        "#[parallel] let b = np.exp(a)",
        "#[parallel] a.sum(axis=0)",
        "#[parallel] a[1:] = b",
        "#[parallel] a @ b",
        "#[parallel] np.sort(a)[::2]",
        "#[parallel] f(a)",
        "#[parallel] np.cumsum(a * 2)",
        "#[parallel] #[deny(copy)] -a",
    ] {
        assert_eq!(check(source), [], "{source}");
    }
    const NOTHING: &str = "`#[parallel]` has no effect here: nothing is computed on this line";
    const ALONE: &str =
        "`#[parallel]` has no effect here: `cumsum` computes on one thread; formulas, \
                         assignments, reductions, products and sorts are shared out";
    const RUST: &str =
        "`#[parallel]` has no effect on a line of plain Rust: it belongs before a formula, an \
                        assignment, a reduction, a product or a sort";
    assert_mistakes(&[
        ("#[parallel] a[1:]", "#[parallel]", NOTHING),
        ("#[parallel] let b = &a[::2]", "#[parallel]", NOTHING),
        ("#[parallel] m.T.reshape(2, 3)", "#[parallel]", NOTHING),
        ("#[parallel] np.cumsum(a)", "#[parallel]", ALONE),
        ("#[parallel] for x in y { f(x) }", "#[parallel]", RUST),
    ]);
}

#[test]
#[cfg(not(feature = "rayon"))]
fn threads_need_their_feature() {
    assert_mistakes(&[(
        "#[parallel] a * 2",
        "#[parallel]",
        "`#[parallel]` needs the feature `rayon` of `ndview`: write `features = [\"rayon\"]` beside its \
         version in `Cargo.toml`",
    )]);
}

#[test]
fn numbers_that_do_not_fit() {
    let message = "Python integer 300 out of bounds for uint8";
    assert_mistakes(&[
        ("np.array([1, 300], dtype=np.uint8)", "300", message),
        ("np.asarray([1, 300], dtype=np.uint8)", "300", message),
        ("np.full((2, 3), 300, dtype=np.uint8)", "300", message),
        ("np.full_like(a, 300, np.uint8)", "300", message),
        ("np.arange(300, 400, dtype=np.uint8)", "300", message),
    ]);
    // Where a range ends is no number of it; the others compute before they convert.
    for source in [
        "np.arange(256, dtype=np.uint8)",
        "np.linspace(0, 300, 3, dtype=np.uint8)",
        "np.array([1, 255], dtype=np.uint8)",
    ] {
        assert_eq!(check(source), [], "{source}");
    }
}

#[test]
fn no_array() {
    let message = "`None` is not an array";
    assert_mistakes(&[
        ("np.sort(None)", "None", message),
        ("np.add(m, None)", "None", message),
        ("m.dot(None)", "None", message),
        ("np.concatenate(None)", "None", message),
        ("np.put(m, [0], None)", "None", message),
    ]);
    for source in [
        "np.clip(m, None, 3)",
        "np.average(m, weights=None)",
        "np.ptp(m, None)",
    ] {
        assert_eq!(check(source), [], "{source}");
    }
}

#[test]
fn one_mistake_for_one_argument() {
    let no_integer = "'float' object cannot be interpreted as an integer";
    assert_mistakes(&[
        ("np.zeros((1.5, 2.5))", "1.5", no_integer),
        ("m.reshape(1.5, 2.5)", "1.5", no_integer),
        ("m.sum(axis=(0.5, 1.5))", "0.5", no_integer),
        (
            "np.quantile(m, [0.5, 2, 3])",
            "2",
            "Quantiles must be in the range [0, 1]",
        ),
    ]);
}

#[test]
fn what_nobody_holds_is_not_written() {
    let lost = |array: &str| {
        format!("what is written would be lost: nobody holds `{array}`; write `let mut b = arr!({array});` before")
    };
    for (source, array) in [
        ("a.copy()[0] = 9", "a.copy()"),
        ("a.flatten()[0] += 9", "a.flatten()"),
        ("a.astype(f64).T[0] = 9", "a.astype(f64)"),
        ("np.zeros(3)[0] = 9", "np.zeros(3)"),
        ("np.where(m > 0, m, 0)[1:, 0] = 9", "np.where(m > 0, m, 0)"),
        ("np.einsum(\"ii->i\", m)[:] = 1", "np.einsum(\"ii->i\", m)"),
        ("(a + 1)[0] = 9", "a + 1"),
        ("(-a)[0] = 9", "-a"),
        ("[1, 2, 3][0] = 9", "[1, 2, 3]"),
        ("a.round(1)[0], a[1] = 1, 2", "a.round(1)"),
        ("np.put(a.copy(), [0], 1)", "a.copy()"),
        ("np.sort(a).partition(1)", "np.sort(a)"),
        ("np.copyto(a + 1, m)", "a + 1"),
        ("a.copy().fill(9)", "a.copy()"),
        ("(a + 1)[1:].sort()", "a + 1"),
    ] {
        assert_eq!(check(source), [(array.to_owned(), lost(array))], "{source}");
    }
    for source in [
        "a.ravel()[0] = 9",
        "a.T[0] = 9",
        "np.asarray(a)[0] = 9",
        "np.atleast_2d(a)[0] = 9",
        "f(a)[0] = 9",
        "self.copy()[0] = 9",
        "world.cells()[0] = 9",
        "(*a)[0] = 9",
        "a.reshape(2, 2).sort()",
    ] {
        assert_eq!(check(source), [], "{source}");
    }
}

#[test]
fn no_axis() {
    let message = "'NoneType' object cannot be interpreted as an integer";
    assert_mistakes(&[
        ("np.diff(m, axis=None)", "None", message),
        ("np.stack([m, m], axis=None)", "None", message),
        ("np.unwrap(m, axis=None)", "None", message),
        ("np.swapaxes(m, None, 0)", "None", message),
        ("m.sort(axis=None)", "None", message),
        ("m.partition(0, axis=None)", "None", message),
    ]);
    for source in [
        "np.sort(m, axis=None)",
        "np.argpartition(m, 1, axis=None)",
        "np.concatenate([m, m], axis=None)",
        "np.take_along_axis(m, i, None)",
        "np.delete(m, 0, None)",
        "np.cross(m, m, axis=None)",
        "m.sum(axis=None)",
        "m.argmax(axis=None)",
    ] {
        assert_eq!(check(source), [], "{source}");
    }
}

#[test]
fn literals_that_are_refused() {
    assert_mistakes(&[
        (
            "np.quantile(a, [0.5, 1.5])",
            "1.5",
            "Quantiles must be in the range [0, 1]",
        ),
        (
            "np.percentile(a, -1)",
            "-1",
            "Percentiles must be in the range [0, 100]",
        ),
        (
            "np.pad(a, ((1, 2), (-3, 0)))",
            "-3",
            "index can't contain negative values",
        ),
        (
            "np.diff(a, n=-2)",
            "-2",
            "order must be non-negative but got -2",
        ),
        (
            "np.histogram(a, 0)",
            "0",
            "`bins` must be positive, when an integer",
        ),
        (
            "np.histogram(a, bins=\"rise\")",
            "\"rise\"",
            "'rise' is not a valid estimator for `bins`. Did you mean: 'rice'?",
        ),
        (
            "np.linspace(0, 1, -3)",
            "-3",
            "Number of samples, -3, must be non-negative.",
        ),
        (
            "np.zeros((2, -3))",
            "-3",
            "negative dimensions are not allowed",
        ),
        (
            "np.resize(a, (2, -3))",
            "-3",
            "all elements of `new_shape` must be non-negative",
        ),
        (
            "np.array_split(a, 0)",
            "0",
            "number sections must be larger than 0.",
        ),
        ("rng.normal(0, scale=-1)", "-1", "scale < 0"),
        (
            "rng.geometric(1.5)",
            "1.5",
            "p <= 0, p > 1 or p contains NaNs",
        ),
        ("rng.zipf(1)", "1", "a <= 1 or a is NaN"),
        ("np.random.beta(0, 1)", "0", "a <= 0"),
    ]);
    for source in [
        "np.quantile(a, [0, 1.0, q])",
        "np.histogram(a, [-1, 0, 1])",
        "np.histogram(a, n)",
        "np.split(a, [0, 2])",
        "rng.geometric(1)",
        "rng.logseries(0)",
        "rng.binomial(0, 0.5)",
    ] {
        assert_eq!(check(source), [], "{source}");
    }
}

#[test]
fn what_fails_when_it_runs_may_be_tried() {
    let check = |source: &str| {
        let tokens = source.parse().unwrap();
        let mut errors = Errors::of_tried(true);
        let input = crate::syntax::parse::parse(tokens, &mut errors);
        super::check(&input, &mut errors);
        errors.notes()
    };
    for source in [
        "np.quantile(a, 1.5)",
        "rng.normal(0, -1)",
        "&a[i], &mut a[i]",
    ] {
        assert_eq!(check(source), [], "{source}");
        assert_eq!(super::tests::check(source).len(), 1, "{source}");
    }
    assert_eq!(check("np.zeros(-1)").len(), 1);
}
