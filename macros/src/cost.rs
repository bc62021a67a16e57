//! What an expansion costs by itself, without the compiler around it. Run it with
//! `cargo test --release -p ndview-macros -- --ignored --nocapture expansion`.

use std::time::{Duration, Instant};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// As they stand in programs: an index, an expression, a reduction, an assignment, several lines.
const LINES: [&str; 12] = [
    "a[1:, i]",
    "a[::-1, ..., None]",
    "m[1:-1, 2:] - 2 * m[1:-1, 1:-1] + m[1:-1, :-2]",
    "a[a > 2] += 1",
    "x[1:] = x[:-1] * 0.5 + y[1:]",
    "np.sqrt(a ** 2 + b ** 2).sum(axis=0)",
    "[[1, 2, 3], [4, 5, 6]]",
    "np.where(a > 0, a, -a)[:, [0, 2]]",
    "&mut m[0], &mut m[1:]",
    "(a - a.mean(axis=1, keepdims=True)) / a.std(axis=1, keepdims=True)",
    "let q = b @ m.T; q[0] += 1.5; q[:, 0] * 3",
    "f(a[i], |x, y| x + y) as f64 * 2.0",
];

const CALLS: usize = 300;
const RUNS: usize = 20;

#[test]
#[ignore = "it measures"]
fn expansion() {
    let mut least = Duration::MAX;
    let mut length = 0;
    for _ in 0..RUNS {
        let start = Instant::now();
        let calls = LINES.iter().cycle().take(CALLS);
        length = calls.map(|line| expanded(line).len()).sum();
        least = least.min(start.elapsed());
    }
    let each = least / u32::try_from(CALLS).unwrap_or(1);
    println!("{CALLS} calls: {least:?}, {each:?} each, {length} characters");
    assert!(length > 100 * CALLS, "the calls are not expanded");
}

fn expanded(line: &str) -> String {
    let root: TokenStream = "ndview".parse().unwrap_or_default();
    let root = TokenTree::Group(Group::new(Delimiter::Bracket, root));
    let line: TokenStream = line.parse().unwrap_or_default();
    crate::expanded([root].into_iter().chain(line).collect(), false).to_string()
}
