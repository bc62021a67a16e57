//! Lines like those of programs, damaged: the macro comes to an end, without a panic, whatever arrives.
//!
//! `NDVIEW_FUZZ_COUNT=10000000 cargo test --release -p ndview-macros damaged_lines` runs longer,
//! `NDVIEW_FUZZ_SEED` elsewhere. `fuzz/README.md` lists what was found.

use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::catalogue;

/// How long one line may take, on a machine that does other things as well.
const LONGEST: Duration = Duration::from_secs(20);

/// A number of the environment, or another.
fn given(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(otherwise)
}

/// What is damaged: the grammar, by examples.
const LINES: &[&str] = &[
    "a[1:, i]",
    "a[::-1, ..., None]",
    "a[::0] + b",
    "m[1:-1, 2:] - 2 * m[1:-1, 1:-1] + m[1:-1, :-2]",
    "a[a > 2] += 1",
    "x[1:] = x[:-1] * 0.5 + y[1:]",
    "#[deny(temporary, copy)] u[1:-1] = (u[:-2] + u[2:]) / 2",
    "np.sqrt(a ** 2 + b ** 2).sum(axis=0)",
    "[[1, 2, 3], [4, 5, 6]]",
    "np.where(a > 0, a, -a)[:, [0, 2]]",
    "&mut m[0], &mut m[1:]",
    "&a[..., 3], &mut a[-3, 0]",
    "(a - a.mean(axis=1, keepdims=True)) / a.std(axis=1, keepdims=True)",
    "let q = b @ m.T; q[0] += 1.5; q[:, 0] * 3",
    "f(a[i], |x, y| x + y) as f64 * 2.0",
    "np.append(a, b, axis=0)",
    "np.einsum(\"ij,jk->ik\", a, b)",
    "np.add.reduce(a, axis=-1)",
    "np.add.at(a, [0, 0], 1)",
    "np.linalg.norm(a, axis=(0, 1))",
    "np.pad(a, ((1, 2), (3, 4)), mode=\"constant\", constant_values=0)",
    "np.pad(a, 2, mode=\"constant\" \"constant\")",
    "np.pad(a, 2, mode=\"no word\")",
    "a.reshape(2, -1).transpose(1, 0).ravel()",
    "np.zeros((3, n), dtype=np.float32)",
    "np.concatenate([a, b[1:]], axis=1)",
    "m[np.ix_([0, 2], [True, False])] = 0",
    "a[np.s_[1:, ::2]]",
    "~(a < 1) & (b != 2) | c ^ d << 3 >> 1",
    "-a ** -2 % 3",
    "a if b else c",
    "not a and b or c",
    "a[lambda x: x]",
    "m[m[:, 0] > 0] = m[m[:, 0] > 0][:, ::-1]",
    "m[:] = m.T",
    "p[:, [2, 0, 1]] = 1 + 2j",
    "{ let x = 1; x }",
    "world.grid[&i, -k as usize]",
    "a[i][j][..., 0].T[1:]",
    "np.arange(10)[::-1]",
    "np.linspace(0, 1, num=5)",
    "np.random.default_rng(1).normal(0, 1, size=(2, 3))",
    "a.astype(np.int64) % 2",
    "len(a) + abs(a[0])",
    "a.max(axis=(0, -1), keepdims=True)",
    "1 / 2 ** -1 << 70",
    "0x7fffffffffffffff + 1",
    "a[2147483647:-2147483648:9223372036854775807]",
    "a[1:2:3:4]",
    "a[(0, 1), (2,)]",
    "\"text\" == names",
    "a @ b @ c[0]",
    "a = b = c",
    "a, b = b, a",
    "for i in range(3): a[i] = 0",
];

/// Marks and words that are put in.
const MARKS: &[u8] = b"+-*/%@&|^~!<>=.,:;?#$'";
const LITERALS: [&str; 14] = [
    "0",
    "1",
    "2",
    "0.1",
    "1e5",
    "0xff",
    "1f32",
    "1_0u8",
    "'c'",
    "\"s\"",
    "b\"x\"",
    "1.5f64",
    "9223372036854775807",
    "99999999999999999999999999999999999999999",
];
const WORDS: [&str; 30] = [
    "a", "b", "np", "None", "True", "False", "axis", "out", "dtype", "where", "keepdims", "T",
    "self", "let", "if", "else", "match", "for", "in", "unsafe", "move", "as", "mut", "and", "or",
    "not", "lambda", "_", "return", "while",
];

/// The generator splitmix64.
struct Random(u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let bits = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.bits() % limit as u64) as usize
    }

    fn one_of<C: Copy>(&mut self, choices: &[C]) -> C {
        choices[self.below(choices.len())]
    }
}

/// What the lines are made of.
struct Stock {
    lines: Vec<Vec<TokenTree>>,
    names: Vec<&'static str>,
}

impl Stock {
    fn new() -> Self {
        let tokens = |line: &&str| match line.parse::<TokenStream>() {
            Ok(tokens) => tokens.into_iter().collect(),
            Err(error) => panic!("{line}: {error}"),
        };
        // A name of a module's function has dots in it.
        let names = catalogue::names()
            .filter(|name| !name.contains('.'))
            .collect();
        Stock {
            lines: LINES.iter().map(tokens).collect(),
            names,
        }
    }

    /// A line of a seed: one of them, or two one after the other, damaged.
    fn line(&self, seed: u64) -> TokenStream {
        let mut random = Random(seed);
        let mut tokens = self.lines[random.below(self.lines.len())].clone();
        for _ in 0..random.below(5) {
            self.damage(&mut tokens, &mut random, 3);
        }
        if random.below(8) == 0 {
            let more = self.lines[random.below(self.lines.len())].clone();
            tokens.push(self.token(&mut random));
            tokens.extend(more);
        }
        tokens.into_iter().collect()
    }

    /// Takes a token out, doubles it, swaps it, replaces it, puts one or a line in; here or in a group.
    fn damage(&self, tokens: &mut Vec<TokenTree>, random: &mut Random, depth: usize) {
        if tokens.is_empty() {
            tokens.push(self.token(random));
            return;
        }
        let at = random.below(tokens.len());
        if let (TokenTree::Group(group), true) = (&tokens[at], depth > 0 && random.below(4) > 0) {
            let mut inner: Vec<_> = group.stream().into_iter().collect();
            self.damage(&mut inner, random, depth - 1);
            tokens[at] = Group::new(group.delimiter(), inner.into_iter().collect()).into();
            return;
        }
        match random.below(8) {
            0 => drop(tokens.remove(at)),
            1 => tokens.insert(at, tokens[at].clone()),
            2 => {
                let other = random.below(tokens.len());
                tokens.swap(at, other);
            }
            3 => tokens[at] = self.token(random),
            4 => tokens.insert(at, self.token(random)),
            5 => tokens.truncate(at),
            6 => {
                let line = self.lines[random.below(self.lines.len())].clone();
                let group = self.group(random, line.into_iter().collect());
                tokens[at] = group;
            }
            _ => {
                // A function of NumPy's, with what stood here as its argument.
                let name = random.one_of(&self.names);
                let call = [
                    word("np"),
                    Punct::new('.', Spacing::Alone).into(),
                    word(name),
                    self.group(random, tokens[at].clone().into()),
                ];
                tokens.splice(at..=at, call);
            }
        }
    }

    fn group(&self, random: &mut Random, inner: TokenStream) -> TokenTree {
        const DELIMITERS: [Delimiter; 5] = [
            Delimiter::Parenthesis,
            Delimiter::Parenthesis,
            Delimiter::Bracket,
            Delimiter::Brace,
            Delimiter::None,
        ];
        Group::new(random.one_of(&DELIMITERS), inner).into()
    }

    fn token(&self, random: &mut Random) -> TokenTree {
        match random.below(6) {
            0 | 1 => {
                let spacing = random.one_of(&[Spacing::Joint, Spacing::Alone]);
                Punct::new(char::from(random.one_of(MARKS)), spacing).into()
            }
            2 => word(random.one_of(&WORDS)),
            3 => word(random.one_of(&self.names)),
            4 => match random.one_of(&LITERALS).parse::<Literal>() {
                Ok(literal) => literal.into(),
                Err(error) => panic!("{error}"),
            },
            _ => {
                let token = word(random.one_of(&WORDS));
                self.group(random, token.into())
            }
        }
    }
}

fn word(name: &str) -> TokenTree {
    Ident::new(name, Span::call_site()).into()
}

/// What the macro makes of tokens.
fn expanded(tokens: TokenStream, fallible: bool) -> TokenStream {
    let root = TokenTree::Group(Group::new(Delimiter::Bracket, TokenStream::new()));
    crate::expanded([root].into_iter().chain(tokens).collect(), fallible)
}

/// Ends the process, naming the line, if one takes too long: nothing else stops a loop without end.
fn watched(run: impl FnOnce(&Mutex<(u64, Instant)>)) {
    let current = Arc::new(Mutex::new((0, Instant::now())));
    let watched = Arc::downgrade(&current);
    thread::spawn(move || {
        while let Some(current) = watched.upgrade() {
            let (seed, since) = *current
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            drop(current);
            if since.elapsed() > LONGEST {
                eprintln!(
                    "seed {seed} does not come to an end: {}",
                    Stock::new().line(seed)
                );
                std::process::abort();
            }
            thread::sleep(Duration::from_millis(200));
        }
    });
    run(&current);
}

#[test]
fn damaged_lines() {
    let (first, count) = (
        given("NDVIEW_FUZZ_SEED", 0),
        given("NDVIEW_FUZZ_COUNT", 5_000),
    );
    let stock = Stock::new();
    let mut failures = Vec::new();
    let mut without_errors = 0;
    watched(|current| {
        for seed in (first..).take(count as usize) {
            *current
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner()) = (seed, Instant::now());
            let line = stock.line(seed);
            match catch_unwind(AssertUnwindSafe(|| expanded(line, seed % 2 == 0))) {
                Ok(tokens) => {
                    without_errors += u64::from(!tokens.to_string().contains("compile_error"))
                }
                Err(_) => failures.push(format!("seed {seed}: {}", stock.line(seed))),
            }
        }
    });
    assert!(
        failures.is_empty(),
        "{} of {count} panic:\n{}",
        failures.len(),
        failures.join("\n")
    );
    // The lines must not have degenerated to what is never right.
    assert!(without_errors > count / 20, "{without_errors} of {count}");
}

/// As much as the thread has in which the compiler runs macros.
const STACK: usize = 8 << 20;

/// Neither a deep nor a long line runs out of stack, and what is too deep is said in a sentence.
#[test]
fn deep_and_long_lines() {
    let thread = thread::Builder::new().stack_size(STACK).spawn(|| {
        long_lines();
        deep_lines();
    });
    let ended = thread.map(thread::JoinHandle::join);
    assert!(matches!(ended, Ok(Ok(()))), "{ended:?}");
}

fn parsed(text: &str) -> TokenStream {
    match text.parse() {
        Ok(tokens) => tokens,
        Err(error) => panic!("{text}: {error}"),
    }
}

fn long_lines() {
    const REPEATED: [&str; 13] = [
        "-",
        "~",
        "a + ",
        "a ** ",
        "a < ",
        "a @ ",
        "a.T",
        ".T",
        "[0]",
        "[1:]",
        ".sum()",
        "a and ",
        "a if b else ",
    ];
    for text in REPEATED {
        for count in [10, 1_000] {
            let chain = parsed(&text.repeat(count));
            expanded(
                [parsed("x"), chain.clone(), parsed("y")]
                    .into_iter()
                    .collect(),
                false,
            );
            expanded([chain, parsed("y")].into_iter().collect(), true);
        }
    }
    for text in [
        "a, ",
        "a[0] = 1; ",
        "let q = a; ",
        "&mut m[0], ",
        "&mut m[i], ",
    ] {
        expanded(parsed(&text.repeat(300)), false);
    }
}

fn deep_lines() {
    for call in [
        "np.sqrt",
        "np.transpose",
        "f",
        "a.reshape",
        "",
        "np.concatenate",
        "-",
    ] {
        for delimiter in [Delimiter::Parenthesis, Delimiter::Bracket] {
            for depth in [10, 100, 1_000] {
                let nested = (0..depth).fold(parsed("a"), |inner, _| {
                    let group = TokenTree::Group(Group::new(delimiter, inner));
                    parsed(call).into_iter().chain([group]).collect()
                });
                let text = expanded(nested, false).to_string();
                assert!(
                    depth < 1_000 || text.contains("compile_error"),
                    "{call} {delimiter:?} {depth}: nothing is said"
                );
            }
        }
    }
}
