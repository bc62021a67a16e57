//! Whatever arrives, parser and check come to an end without a panic.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::check;
use crate::syntax::dump;
use crate::syntax::errors::Errors;

/// Reads and checks; gives back the number of errors and the tree.
fn digest(tokens: TokenStream) -> (usize, String) {
    let mut errors = Errors::new();
    let input = crate::syntax::parse::parse(tokens, &mut errors);
    check::check(&input, &mut errors);
    let tree = dump::input(&input);
    let count = errors.notes().len();
    errors.into_compile_errors();
    (count, tree)
}

/// A xorshift generator: the same tokens in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn tokens(&mut self, depth: usize) -> TokenStream {
        let count = self.below(9);
        (0..count).map(|_| self.token(depth)).collect()
    }

    fn token(&mut self, depth: usize) -> TokenTree {
        match self.below(10) {
            0..=3 => self.punct(),
            4 | 5 => self.word(),
            6 | 7 => self.literal(),
            _ if depth == 0 => self.word(),
            _ => {
                let delimiter = [
                    Delimiter::Parenthesis,
                    Delimiter::Bracket,
                    Delimiter::Brace,
                    Delimiter::None,
                ][self.below(4)];
                Group::new(delimiter, self.tokens(depth - 1)).into()
            }
        }
    }

    fn punct(&mut self) -> TokenTree {
        const MARKS: &[u8] = b"+-*/%@&|^~!<>=.,:;?#$'....::::,,**";
        let mark = char::from(MARKS[self.below(MARKS.len())]);
        let spacing = [Spacing::Joint, Spacing::Alone][self.below(2)];
        Punct::new(mark, spacing).into()
    }

    fn word(&mut self) -> TokenTree {
        const WORDS: [&str; 34] = [
            "a", "b", "np", "newaxis", "None", "True", "Ellipsis", "i32", "Foo", "self", "let",
            "if", "else", "match", "for", "in", "while", "loop", "unsafe", "move", "async", "fn",
            "pub", "const", "use", "return", "as", "mut", "and", "or", "not", "is", "lambda", "_",
        ];
        Ident::new(WORDS[self.below(WORDS.len())], Span::call_site()).into()
    }

    fn literal(&mut self) -> TokenTree {
        const LITERALS: [&str; 14] = [
            "0",
            "1",
            "2",
            "0.1",
            "2.",
            "1e5",
            "0xff",
            "1f32",
            "1_0u8",
            "'c'",
            "\"s\"",
            "b\"x\"",
            "1.5f64",
            "99999999999999999999999999999999999999999",
        ];
        match LITERALS[self.below(LITERALS.len())].parse::<Literal>() {
            Ok(literal) => literal.into(),
            Err(_) => Literal::i32_unsuffixed(-1).into(),
        }
    }
}

#[test]
fn random_tokens() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut with_errors = 0;
    for _ in 0..20_000 {
        let (errors, tree) = digest(random.tokens(3));
        with_errors += usize::from(errors > 0);
        assert!(errors > 0 || !tree.contains("broken"), "{tree}: no error");
    }
    // The generator must not have degenerated to what is always, or never, right.
    assert!((10_000..20_000).contains(&with_errors), "{with_errors}");
}

/// Expressions that Python reads, with a token taken out, doubled, or swapped with the next one.
#[test]
fn mutilated_expressions() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for line in include_str!("../precedence.txt").lines() {
        let source = line.split('\t').next().unwrap_or_default();
        let tokens: Vec<TokenTree> = match source.parse::<TokenStream>() {
            Ok(tokens) => tokens.into_iter().collect(),
            Err(error) => panic!("{source}: {error}"),
        };
        for position in 0..tokens.len() {
            let mut changed = tokens.clone();
            match random.below(3) {
                0 => drop(changed.remove(position)),
                1 => changed.insert(position, tokens[position].clone()),
                _ => changed.swap(position, (position + 1) % tokens.len()),
            }
            let text = changed.iter().cloned().collect::<TokenStream>();
            let (errors, tree) = digest(text);
            assert!(errors > 0 || !tree.contains("broken"), "{source}: {tree}");
        }
    }
}

/// Neither a deep nor a long input runs out of stack.
#[test]
fn extreme_inputs() {
    let repeated = |text: &str, count: usize| match text.repeat(count).parse::<TokenStream>() {
        Ok(tokens) => tokens,
        Err(error) => panic!("{text}: {error}"),
    };
    let nested = |delimiter: Delimiter, depth: usize| {
        (0..depth).fold(repeated("a", 1), |inner, _| {
            TokenTree::Group(Group::new(delimiter, inner)).into()
        })
    };
    let long = [
        "-",
        "&",
        "*",
        "!",
        "a + ",
        "a ** ",
        "a < ",
        "a.b",
        ".b",
        "[0]",
        "?",
        "a and ",
        "not ",
        "x as ",
        "::<",
        "a::<",
        "|",
        "=|",
        "pub ",
        "#[a]",
        "if ",
        "if c {} else ",
        "{} ",
        "let ",
        "lambda ",
        ",",
        ";",
        ":",
        ".",
        "'a ",
        "a: ",
        "1..",
        "fn ",
        "b::",
        "a, ",
        "a=",
        "a(b) ",
    ];
    for text in long {
        digest(repeated(text, 4_000));
        let index = Group::new(Delimiter::Bracket, repeated(text, 4_000));
        digest(
            [repeated("a", 1), TokenTree::Group(index).into()]
                .into_iter()
                .collect(),
        );
    }
    for delimiter in [
        Delimiter::Parenthesis,
        Delimiter::Bracket,
        Delimiter::Brace,
        Delimiter::None,
    ] {
        for depth in [10, 100, 127, 1_000] {
            digest(nested(delimiter, depth));
        }
    }
    let (errors, _) = digest(repeated("[1, 2], ", 20_000));
    assert_eq!(errors, 0);
}
