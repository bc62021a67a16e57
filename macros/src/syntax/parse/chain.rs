//! Comparisons one after another, which NumPy's arrays refuse: Python's `a < b < c`, and `a > 1 & a < 4`,
//! in which `&` binds tighter than the comparisons.

use crate::syntax::text;
use crate::syntax::tree::{BinaryOperator, Expr, ExprKind};

use super::operators;

/// What is shown of the user's own expression is no longer than this.
const LONGEST: usize = 60;

/// What to write instead of `expr`, a comparison of a comparison.
pub fn message(expr: &Expr) -> String {
    let mut chain = Chain::default();
    chain.collect(expr);
    match chain.with_parentheses() {
        Some((operator, written)) => {
            format!("`{operator}` binds tighter than comparisons: write `{written}`")
        }
        None => {
            let written = chain.as_pairs();
            format!("comparisons cannot be chained: write `{written}`")
        }
    }
}

/// `a < b < c`: what is compared, and the operators between.
#[derive(Default)]
struct Chain<'e> {
    operands: Vec<&'e Expr>,
    operators: Vec<BinaryOperator>,
}

impl<'e> Chain<'e> {
    fn collect(&mut self, expr: &'e Expr) {
        match &expr.kind {
            ExprKind::Binary {
                operator,
                left,
                right,
                ..
            } if operators::is_comparison(*operator) => {
                self.collect(left);
                self.operators.push(*operator);
                self.operands.push(right);
            }
            _ => self.operands.push(expr),
        }
    }

    /// `(a > 1) & (a < 4)`, if `&`, `|` or `^` stands between all comparisons; and the first of these.
    fn with_parentheses(&self) -> Option<(&'static str, String)> {
        let (first, others) = self.operands.split_first()?;
        let (last, middle) = others.split_last()?;
        let mut left = text::expr(first);
        let mut written = String::new();
        let mut found = None;
        for (both, operator) in middle.iter().zip(&self.operators) {
            let (before, between, after) = conjunction(both)?;
            let between = text::binary(between);
            let compared = text::binary(*operator);
            written += &format!("({left} {compared} {}) {between} ", text::expr(before));
            left = text::expr(after);
            found = found.or(Some(between));
        }
        let compared = text::binary(*self.operators.last()?);
        written += &format!("({left} {compared} {})", text::expr(last));
        Some((found?, shortened(written, "(a > 1) & (a < 4)")))
    }

    /// `(a < b) & (b < c)`
    fn as_pairs(&self) -> String {
        let pairs = self.operands.windows(2).zip(&self.operators).take(2);
        let pairs = pairs.map(|(pair, operator)| {
            let compared = text::binary(*operator);
            format!(
                "({} {compared} {})",
                text::expr(pair[0]),
                text::expr(pair[1])
            )
        });
        shortened(pairs.collect::<Vec<_>>().join(" & "), "(a < b) & (b < c)")
    }
}

fn shortened(written: String, example: &str) -> String {
    match written.len() <= LONGEST {
        true => written,
        false => example.to_owned(),
    }
}

fn conjunction(expr: &Expr) -> Option<(&Expr, BinaryOperator, &Expr)> {
    match &expr.kind {
        ExprKind::Binary {
            operator: operator @ (BinaryOperator::And | BinaryOperator::Or | BinaryOperator::Xor),
            left,
            right,
            ..
        } => Some((left, *operator, right)),
        _ => None,
    }
}
