//! What calls become: snapshots, written anew by `OVERWRITE=1 cargo test -p ndview-macros`.

use std::path::Path;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// As they stand in programs.
const CALLS: &[&str] = &[
    "a[1:, ::2, 0]",
    "a[..., None, -1]",
    "a[i, [0, 2]]",
    "a[a > 2]",
    "a[start:stop]",
    "a + b * 2",
    "-a ** 2 @ b",
    "np.sqrt(a ** 2 + 1)",
    "np.maximum(a, 0)",
    "a.clip(0, max=1)",
    "np.where(a > 0, a, 0)",
    "np.where(a > 0)[0]",
    "np.isclose(a, b, rtol=1e-3)",
    "np.select([a < 0, a > 1], [0, 1], default=a)",
    "a.sum()",
    "(a * b).sum()",
    "np.sum(a * b, axis=(0, -1), keepdims=True)",
    "a.std(axis=0, ddof=1)",
    "np.quantile(a, 0.5, axis=1)",
    "np.linalg.norm(a, ord=1)",
    "a.cumsum(axis=0)",
    "np.add.reduce(a)",
    "np.add.at(a, [0, 1], b)",
    "np.zeros((2, n), dtype=np.float32)",
    "np.arange(0, n, 2)",
    "np.linspace(0, 1, num=5, endpoint=False)",
    "np.array([1, 2], dtype=np.uint8)",
    "np.concatenate((a, b), axis=1)",
    "np.sort(a, axis=None)",
    "a.argsort()",
    "np.unique(a, return_counts=True)[1]",
    "np.bincount(a, minlength=4)",
    "np.pad(a, ((0, 0), (1, 1)), mode=\"edge\")",
    "a.T.swapaxes(0, 1)[1:]",
    "np.moveaxis(a, 0, -1).reshape(2, -1)",
    "np.expand_dims(a, (0, -1 + 3))",
    "&mut a.T[1:]",
    "&mut a[0], &a[1].T",
    "a[1:] = b",
    "a[1:] = a[:-1] * 2",
    "np.flip(a, 0)[i] += 1",
    "np.einsum(\"ij,kj->ik\", a, b)",
    "np.einsum(\"ij,j->i\", a, b)",
    "[[1, 2.5], [x, 3]]",
    "a[1:] = [1, 300]",
    "a[:2] += [1, 2]",
    "a + [1, 2]",
    "f(a[1:], |x| x + 1) as f64",
    "rng.normal(size=(2, 3))",
];

#[test]
fn calls_become() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/emit/calls.txt");
    let written: String = CALLS
        .iter()
        .map(|call| format!("{call}\n    {}\n", expanded(call)))
        .collect();
    if std::env::var_os("OVERWRITE").is_some() {
        std::fs::write(&file, &written).unwrap_or_else(|error| panic!("{file:?}: {error}"));
    }
    let before = std::fs::read_to_string(&file).unwrap_or_default();
    for (now, before) in written.lines().zip(before.lines()) {
        assert_eq!(now, before, "read the difference, and run with OVERWRITE=1");
    }
    assert_eq!(written.len(), before.len(), "run with OVERWRITE=1");
}

/// What a call expands to, without the imports before it.
fn expanded(call: &str) -> String {
    let tokens = |text: &str| -> TokenStream { text.parse().unwrap_or_default() };
    let root = TokenTree::Group(Group::new(Delimiter::Bracket, tokens("ndview")));
    let call = [root].into_iter().chain(tokens(call)).collect();
    let block = crate::expanded(call, false).to_string();
    let body = block
        .split_once(", } ;")
        .map_or(block.as_str(), |(_, body)| body);
    body.trim_end_matches('}').trim().to_owned()
}
