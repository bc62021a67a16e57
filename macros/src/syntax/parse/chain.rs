//! Comparisons one after another, which NumPy's arrays refuse: Python's `a < b < c`, and `a > 1 & a < 4`,
//! in which `&` binds tighter than the comparisons.

use crate::syntax::text;
use crate::syntax::tree::{BinaryOperator, Expr, ExprKind, Extent};

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

/// What is meant by `a > 1 & a < 4`: so that nothing else is said of it.
pub fn as_meant(expr: &Expr) -> Option<Expr> {
    let mut chain = Chain::default();
    chain.collect(expr);
    let (first, others) = chain.operands.split_first()?;
    let (mut whole, mut left) = match conjunction(first) {
        Some((before, joined, at, after)) => (Some((before.clone(), joined, at)), after.clone()),
        None => (None, (*first).clone()),
    };
    for (right, &(operator, at)) in others.iter().zip(&chain.operators) {
        let ends = core::ptr::eq(*right, *others.last()?);
        let (right, next) = match ends {
            true => (*right, None),
            false => {
                let (right, joined, at, next) = conjunction(right)?;
                (right, Some((joined, at, next)))
            }
        };
        let compared = Expr::between(operator, at, left.clone(), right.clone());
        let compared = match whole.take() {
            Some((before, joined, at)) => Expr::between(joined, at, before, compared),
            None => compared,
        };
        let Some((joined, at, next)) = next else {
            return Some(compared);
        };
        whole = Some((compared, joined, at));
        left = next.clone();
    }
    None
}

/// `a < b < c`: what is compared, and the operators between, with their places.
#[derive(Default)]
struct Chain<'e> {
    operands: Vec<&'e Expr>,
    operators: Vec<(BinaryOperator, Extent)>,
}

impl<'e> Chain<'e> {
    fn collect(&mut self, expr: &'e Expr) {
        match &expr.kind {
            ExprKind::Binary {
                operator,
                operator_extent,
                left,
                right,
            } if operator.is_comparison() => {
                self.collect(left);
                self.operators.push((*operator, *operator_extent));
                self.operands.push(right);
            }
            _ => self.operands.push(expr),
        }
    }

    /// `(a > 1) & (a < 4)`, if `&`, `|` or `^` stands between all comparisons; and the first of these.
    fn with_parentheses(&self) -> Option<(&'static str, String)> {
        let (first, others) = self.operands.split_first()?;
        let (last, middle) = others.split_last()?;
        let (mut written, mut left) = match conjunction(first) {
            Some((before, joined, _, after)) => {
                let before = format!("{} {} ", text::expr(before), text::binary(joined));
                (before, text::expr(after))
            }
            None => (String::new(), text::expr(first)),
        };
        let mut found = None;
        for (both, (operator, _)) in middle.iter().zip(&self.operators) {
            let (before, between, _, after) = conjunction(both)?;
            let between = text::binary(between);
            let compared = text::binary(*operator);
            written += &format!("({left} {compared} {}) {between} ", text::expr(before));
            left = text::expr(after);
            found = found.or(Some(between));
        }
        let (last_operator, _) = self.operators.last()?;
        let compared = text::binary(*last_operator);
        written += &format!("({left} {compared} {})", text::expr(last));
        Some((found?, shortened(written, "(a > 1) & (a < 4)")))
    }

    /// `(a < b) & (b < c)`
    fn as_pairs(&self) -> String {
        let pairs = self.operands.windows(2).zip(&self.operators).take(2);
        let pairs = pairs.map(|(pair, (operator, _))| {
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

fn conjunction(expr: &Expr) -> Option<(&Expr, BinaryOperator, Extent, &Expr)> {
    match &expr.kind {
        ExprKind::Binary {
            operator: operator @ (BinaryOperator::And | BinaryOperator::Or | BinaryOperator::Xor),
            operator_extent,
            left,
            right,
        } => Some((left, *operator, *operator_extent, right)),
        _ => None,
    }
}
