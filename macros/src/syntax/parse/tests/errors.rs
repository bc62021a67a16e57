//! What is read in spite of a mistake, and what is said about it.

use super::parse;
use crate::syntax::dump;

/// A source, the tree that is made of it, and each error: what it underlines, how it begins.
type Case = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

fn assert_errors(cases: &[Case]) {
    let mut differing = Vec::new();
    for (source, expected, errors) in cases {
        let (input, notes) = parse(source);
        let found = dump::input(&input);
        let same_errors = notes.len() == errors.len()
            && notes
                .iter()
                .zip(*errors)
                .all(|(note, expected)| note.0 == expected.0 && note.1.starts_with(expected.1));
        if found != *expected || !same_errors {
            differing.push(format!("{source}\n    {found}\n    {notes:?}"));
        }
    }
    assert!(differing.is_empty(), "\n{}", differing.join("\n"));
}

const ENDS: &str = "a value is missing after this";
const MISSING: &str = "a value is missing before this comma";

#[test]
fn nothing_at_all() {
    let (input, notes) = parse("");
    assert!(input.statements.is_empty() && !input.has_value);
    assert_eq!(
        notes[0].1,
        "arr! needs an expression: a literal such as `[1, 2, 3]`, an index such as `a[1:]`, or an \
         assignment"
    );
}

#[test]
fn unfinished() {
    assert_errors(&[
        (
            "foo.",
            "(broken `foo`)",
            &[(".", "a name is missing after the `.`")],
        ),
        ("1 +", "(broken `1`)", &[("+", ENDS)]),
        ("-", "(broken ``)", &[("-", ENDS)]),
        (
            "a[foo., 2]",
            "(index a (broken `foo`) 2)",
            &[(".", "a name is missing")],
        ),
        ("a[1 +, 2]", "(index a (broken `1`) 2)", &[("+", ENDS)]),
        (
            "a[1 + : 3]",
            "(index a (: (broken `1`) 3 _))",
            &[("+", ENDS)],
        ),
        (
            "a[b[1:] +]",
            "(index a (index b (: 1 _ _)))",
            &[("+", ENDS)],
        ),
        (
            "a[x. : y *]",
            "(index a (: (broken `x`) (broken `y`) _))",
            &[(".", "a name is missing"), ("*", ENDS)],
        ),
        (
            "a[1:] =",
            "(= (index a (: 1 _ _)) (broken ``))",
            &[("=", ENDS)],
        ),
        (
            "a[1:] +=",
            "(+= (index a (: 1 _ _)) (broken ``))",
            &[("+=", ENDS)],
        ),
        ("let x =", "(let x = (broken ``)); ", &[("=", ENDS)]),
        ("f(axis=)", "(call f (axis= (broken ``)))", &[("=", ENDS)]),
        ("x as", "(broken `x`)", &[("as", "a type is missing")]),
        (
            "a[if c]",
            "(index a (broken ``))",
            &[("c", "a block `{ .. }` is missing after this")],
        ),
        (
            "for x in y",
            "(line ``)",
            &[("y", "a block `{ .. }` is missing after this")],
        ),
        (
            "Vec::<f64",
            "(broken ``)",
            &[("<", "this `<` is not closed")],
        ),
        (
            "a.sum::<f64>",
            "(broken `a`)",
            &[("sum", "`.sum::<..>` needs its arguments")],
        ),
    ]);
}

#[test]
fn missing_entries() {
    assert_errors(&[
        (
            "a[]",
            "(index a ...)",
            &[(
                "[]",
                "an index is missing between the brackets; the whole array is `a[...]`",
            )],
        ),
        ("a[1,,2]", "(index a 1 (broken ``) 2)", &[(",", MISSING)]),
        ("a[,]", "(index a (broken ``))", &[(",", MISSING)]),
        ("[1,,2]", "(list 1 (broken ``) 2)", &[(",", MISSING)]),
        ("f(,)", "(call f (broken ``))", &[(",", MISSING)]),
        ("a,,b", "a , (broken ``) , b", &[(",", MISSING)]),
        (
            "a[1:2:3:4]",
            "(index a (: 1 2 3))",
            &[(":", "a slice has at most three parts: `start:stop:step`")],
        ),
    ]);
}

#[test]
fn missing_brackets() {
    const BRACKETS: &str = "a slice is written in the brackets of an index: `a[1:3]`";
    assert_errors(&[
        (
            "a 1:3",
            "(broken `a`)",
            &[("1:3", "an index is written in brackets: `a[1:3]`")],
        ),
        (
            "a, 1:3",
            "a",
            &[("1:3", "an index is written in brackets: `a[1:3]`")],
        ),
        (
            "a.b, 1:3, ..., -1",
            "(. a b)",
            &[(
                "1:3, ..., -1",
                "an index is written in brackets: `a.b[1:3, ..., -1]`",
            )],
        ),
        ("a(1:3)", "(call a (broken `1`))", &[(":", BRACKETS)]),
        ("[1:3]", "(list (broken `1`))", &[(":", BRACKETS)]),
        (
            "a[(1:3, 2)]",
            "(index a (broken `1`) 2)",
            &[(":", BRACKETS)],
        ),
        (
            "f(...)",
            "(call f (broken ``))",
            &[("...", "`...` stands for axes")],
        ),
    ]);
}

#[test]
fn rust_in_place_of_numpy() {
    assert_errors(&[
        (
            "a[1..3]",
            "(index a (: 1 3 _))",
            &[(
                "..",
                "write `1:3`: a slice is written with `:` in NumPy's syntax",
            )],
        ),
        ("a[..]", "(index a (: _ _ _))", &[("..", "write `:`")]),
        ("a[1..]", "(index a (: 1 _ _))", &[("..", "write `1:`")]),
        (
            "a[..n+1]",
            "(index a (: _ (+ n 1) _))",
            &[("..", "write `:n + 1`")],
        ),
        ("a[1..=3]", "(index a (: 1 3 _))", &[("..=", "write `1:4`")]),
        (
            "a[i..=j]",
            "(index a (: i j _))",
            &[("..=", "write `i:j + 1`")],
        ),
        (
            "a[i32::MAX]",
            "(index a `i32 :: MAX`)",
            &[(
                "i32::MAX",
                "in an index `::` is a slice with a step: put a path in parentheses",
            )],
        ),
        (
            "a > 1 && a < 5",
            "(& (> a 1) (< a 5))",
            &[("&&", "write `&`: NumPy's element-wise and")],
        ),
        (
            "a || b",
            "(| a b)",
            &[("||", "write `|`: NumPy's element-wise or")],
        ),
        (
            "a[x=1]",
            "(index a (broken `x`))",
            &[("=", "an assignment is a line of its own")],
        ),
        (
            "#[foo] a[1:]",
            "(index a (: 1 _ _))",
            &[("#[foo]", "an attribute is possible before")],
        ),
    ]);
}

#[test]
fn python_that_tokens_cannot_carry() {
    assert_errors(&[
        (
            "a and b",
            "(& a b)",
            &[("and", "write `&`: NumPy's element-wise and")],
        ),
        (
            "a or b",
            "(| a b)",
            &[("or", "write `|`: NumPy's element-wise or")],
        ),
        (
            "not a > b",
            "(~ (> a b))",
            &[("not", "write `~`: NumPy's element-wise not")],
        ),
        ("not (a)", "(~ (group a))", &[("not", "write `~`")]),
        ("a is None", "(broken `a`)", &[("is", "write `==`")]),
        ("x in a", "(broken `x`)", &[("in", "write `np.isin(x, a)`")]),
        (
            "x not in a",
            "(broken `x`)",
            &[("not", "write `np.isin(x, a)`")],
        ),
        (
            "x if c else y",
            "(broken `x`)",
            &[("if", "write `np.where(condition, x, y)`")],
        ),
        (
            "[x for x in y]",
            "(list (broken ``))",
            &[("for", "write an iterator in braces")],
        ),
        (
            "a * *b",
            "(** a b)",
            &[("*", "write `np.power(a, b)` or `a * (*b)`")],
        ),
        (
            "f(lambda x: x)",
            "(call f (broken ``))",
            &[("lambda", "write a closure")],
        ),
        (
            "f(f \"{a}\")",
            "(call f (broken ``))",
            &[(
                "\"{a}\"",
                "`arr!` has no `f\"..\"`: write `format!(\"{a}\")`",
            )],
        ),
        (
            ".5 + 1",
            "(+ 0.5# 1)",
            &[(".5", "write `0.5`: a number starts with a digit in Rust")],
        ),
        (
            "a < b < c",
            "(< (< a b) c)",
            &[(
                "<",
                "comparisons cannot be chained: write `(a < b) & (b < c)`",
            )],
        ),
        (
            "0 < a[1:] <= 5 < 6",
            "(< (<= (< 0 (index a (: 1 _ _))) 5) 6)",
            &[(
                "<=",
                "comparisons cannot be chained: write `(0 < a[1:]) & (a[1:] <= 5)`",
            )],
        ),
        (
            "a = b = 5",
            "(= a (broken `b`))",
            &[("=", "a line assigns once")],
        ),
    ]);
}

#[test]
fn out_of_place() {
    assert_errors(&[
        (
            "a b",
            "(broken `a`)",
            &[("b", "an operator or a comma is missing before `b`")],
        ),
        (
            "f(a [0] 'x')",
            "(call f (index a 0))",
            &[("'x'", "an operator or a comma is missing")],
        ),
        (
            "= 5",
            "(broken ``)",
            &[("=", "expected a value, found `=`")],
        ),
        (
            "a @ @ b",
            "(broken `a`)",
            &[("@", "expected a value, found `@`")],
        ),
        (
            "a[0; 1]",
            "(index a (broken `0`))",
            &[(";", "unexpected `;`")],
        ),
        ("a $ b", "(broken `a`)", &[("$", "unexpected `$`")]),
        (
            "a[let x = 3]",
            "(index a (broken ``))",
            &[("let", "expected a value, found the Rust keyword `let`")],
        ),
        (
            "a[*, 2, +]",
            "(index a (broken ``) 2 (broken ``))",
            &[("*", ENDS), ("+", ENDS)],
        ),
    ]);
}
