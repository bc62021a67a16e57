//! One file, in which every expression that can be changed asks at run time which of the two it is.
//!
//! `a + b` becomes `if crate::__mutants::on(17) { a - b } else { a + b }`: all mutants are compiled at once, and
//! a run of the tests chooses one by a variable of its environment.

use proc_macro2::Span;
use quote::ToTokens;
use std::collections::BTreeSet;
use std::fmt;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Expr, Lit, Stmt, UnOp, parse_quote};

/// A change of one expression.
pub struct Mutant {
    pub file: String,
    pub line: usize,
    /// The expression, and what it becomes.
    pub change: String,
}

impl fmt::Display for Mutant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mutant { file, line, change } = self;
        write!(f, "{file}:{line}: {change}")
    }
}

/// The text of `file` with its mutants, which are appended to `mutants`; those in `excluded` (by number) are
/// left as they are, as they do not compile.
pub fn rewritten(
    file: &str,
    text: &str,
    mutants: &mut Vec<Mutant>,
    excluded: &BTreeSet<usize>,
) -> syn::Result<String> {
    let mut tree = syn::parse_file(text)?;
    Rewriter {
        file,
        mutants,
        excluded,
    }
    .visit_file_mut(&mut tree);
    Ok(prettyplease::unparse(&tree))
}

struct Rewriter<'a> {
    file: &'a str,
    mutants: &'a mut Vec<Mutant>,
    excluded: &'a BTreeSet<usize>,
}

impl Rewriter<'_> {
    /// The condition under which the mutant is chosen, if it is one that compiles.
    fn condition(&mut self, span: Span, from: &dyn ToTokens, to: &str) -> Option<Expr> {
        let number = self.mutants.len();
        self.mutants.push(Mutant {
            file: self.file.to_owned(),
            line: span.start().line,
            change: format!(
                "`{}` to `{to}`",
                shortened(&from.to_token_stream().to_string())
            ),
        });
        (!self.excluded.contains(&number)).then(|| parse_quote!(crate::__mutants::on(#number)))
    }

    /// `expr`, or `changed` where the mutant is chosen.
    fn choose(&mut self, expr: &mut Expr, span: Span, changed: Expr) {
        let to = shortened(&changed.to_token_stream().to_string());
        if let Some(condition) = self.condition(span, expr, &to) {
            *expr = parse_quote!((if #condition { #changed } else { #expr }));
        }
    }
}

fn shortened(text: &str) -> String {
    // Of what has been rewritten inside, the original is shown.
    let mut text = text.to_owned();
    while let Some(start) = text.find("(if crate :: __mutants") {
        let Some(end) = closing(&text[start..]) else {
            break;
        };
        let inner = &text[start..start + end];
        let original = inner
            .rfind("} else {")
            .map_or("..", |at| inner[at + 8..end - 2].trim());
        text = format!("{}{original}{}", &text[..start], &text[start + end..]);
    }
    text.chars().take(80).collect()
}

/// The place behind the bracket that closes the first one of `text`.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (place, character) in text.char_indices() {
        match character {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(place + 1);
        }
    }
    None
}

fn swapped(op: &BinOp) -> Option<BinOp> {
    Some(match op {
        BinOp::Add(_) => parse_quote!(-),
        BinOp::Sub(_) | BinOp::Mul(_) => parse_quote!(+),
        BinOp::Div(_) => parse_quote!(*),
        BinOp::Rem(_) => parse_quote!(/),
        BinOp::And(_) => parse_quote!(||),
        BinOp::Or(_) => parse_quote!(&&),
        BinOp::BitAnd(_) => parse_quote!(|),
        BinOp::BitOr(_) => parse_quote!(&),
        BinOp::BitXor(_) => parse_quote!(|),
        BinOp::Shl(_) => parse_quote!(>>),
        BinOp::Shr(_) => parse_quote!(<<),
        BinOp::Eq(_) => parse_quote!(!=),
        BinOp::Ne(_) => parse_quote!(==),
        BinOp::Lt(_) => parse_quote!(<=),
        BinOp::Le(_) => parse_quote!(<),
        BinOp::Gt(_) => parse_quote!(>=),
        BinOp::Ge(_) => parse_quote!(>),
        BinOp::AddAssign(_) => parse_quote!(-=),
        BinOp::SubAssign(_) | BinOp::MulAssign(_) => parse_quote!(+=),
        BinOp::DivAssign(_) => parse_quote!(*=),
        BinOp::BitAndAssign(_) => parse_quote!(|=),
        BinOp::BitOrAssign(_) => parse_quote!(&=),
        _ => return None,
    })
}

fn other_method(name: &str) -> Option<&'static str> {
    Some(match name {
        "min" => "max",
        "max" => "min",
        "any" => "all",
        "all" => "any",
        "wrapping_add" => "wrapping_sub",
        "wrapping_sub" => "wrapping_add",
        "saturating_sub" => "wrapping_sub",
        "is_some" => "is_none",
        "is_none" => "is_some",
        "is_ok" => "is_err",
        "is_err" => "is_ok",
        _ => return None,
    })
}

/// Whether something is bound by `let` in the condition: what is bound must not go out of scope.
fn binds(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => binds(&binary.left) || binds(&binary.right),
        _ => false,
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|one| {
        one.path().is_ident("cfg") && one.meta.to_token_stream().to_string().contains("test")
    })
}

impl VisitMut for Rewriter<'_> {
    // What is computed while compiling cannot ask.
    fn visit_type_mut(&mut self, _: &mut syn::Type) {}
    fn visit_pat_mut(&mut self, _: &mut syn::Pat) {}
    fn visit_generic_argument_mut(&mut self, _: &mut syn::GenericArgument) {}
    fn visit_generics_mut(&mut self, _: &mut syn::Generics) {}
    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}
    fn visit_item_const_mut(&mut self, _: &mut syn::ItemConst) {}
    fn visit_item_static_mut(&mut self, _: &mut syn::ItemStatic) {}
    fn visit_impl_item_const_mut(&mut self, _: &mut syn::ImplItemConst) {}
    fn visit_trait_item_const_mut(&mut self, _: &mut syn::TraitItemConst) {}
    fn visit_item_enum_mut(&mut self, _: &mut syn::ItemEnum) {}
    fn visit_expr_const_mut(&mut self, _: &mut syn::ExprConst) {}

    fn visit_item_fn_mut(&mut self, function: &mut syn::ItemFn) {
        if function.sig.constness.is_none() && !is_test(&function.attrs) {
            self.visit_block_mut(&mut function.block);
        }
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut syn::ImplItemFn) {
        if function.sig.constness.is_none() && !is_test(&function.attrs) {
            self.visit_block_mut(&mut function.block);
        }
    }

    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        if !is_test(&module.attrs) {
            visit_mut::visit_item_mod_mut(self, module);
        }
    }

    fn visit_expr_repeat_mut(&mut self, repeat: &mut syn::ExprRepeat) {
        self.visit_expr_mut(&mut repeat.expr);
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        let span = stmt.span();
        // Asked before the parts are changed, so that the numbers do not depend on what is excluded.
        let is_left_out = match stmt {
            Stmt::Expr(Expr::Call(_) | Expr::MethodCall(_), Some(_)) => true,
            Stmt::Macro(one) => one
                .mac
                .path
                .get_ident()
                .is_some_and(|name| name == "assert" || name == "assert_eq"),
            _ => false,
        };
        visit_mut::visit_stmt_mut(self, stmt);
        if is_left_out && let Some(condition) = self.condition(span, stmt, "nothing") {
            *stmt = parse_quote!(if !#condition { #stmt });
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let span = expr.span();
        visit_mut::visit_expr_mut(self, expr);
        let mut changed = expr.clone();
        match &mut changed {
            Expr::Binary(binary) if !binds(expr) => {
                let Some(op) = swapped(&binary.op) else {
                    return;
                };
                binary.op = op;
            }
            Expr::Unary(unary) if !matches!(unary.op, UnOp::Deref(_)) => {
                changed = (*unary.expr).clone()
            }
            Expr::Lit(literal) => match &mut literal.lit {
                Lit::Int(value) => {
                    let Ok(number) = value.base10_parse::<u128>() else {
                        return;
                    };
                    value_of(value, number + 1);
                }
                Lit::Bool(value) => value.value = !value.value,
                _ => return,
            },
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                if name == "is_empty" {
                    changed = parse_quote!(!#expr);
                } else {
                    let Some(other) = other_method(&name) else {
                        return;
                    };
                    call.method = syn::Ident::new(other, call.method.span());
                }
            }
            _ => return,
        }
        self.choose(expr, span, changed);
    }

    fn visit_expr_if_mut(&mut self, expr: &mut syn::ExprIf) {
        // Comparisons are changed themselves.
        let is_changed = matches!(
            *expr.cond,
            Expr::Call(_) | Expr::Path(_) | Expr::MethodCall(_) | Expr::Field(_)
        );
        visit_mut::visit_expr_if_mut(self, expr);
        if is_changed {
            let condition = (*expr.cond).clone();
            let span = condition.span();
            self.choose(&mut expr.cond, span, parse_quote!(!#condition));
        }
    }
}

fn value_of(literal: &mut syn::LitInt, number: u128) {
    *literal = syn::LitInt::new(&format!("{number}{}", literal.suffix()), literal.span());
}
