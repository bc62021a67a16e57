//! What a call of `arr!` says, as a tree: NumPy's expressions, with the user's own tokens at the leaves.

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// Where a piece of the tree begins and ends in the user's source.
///
/// What is generated for it starts and ends with these spans, so that the compiler underlines it as
/// a whole.
#[derive(Clone, Copy)]
pub struct Extent {
    pub first: Span,
    pub last: Span,
}

/// Everything inside one `arr!( .. )`.
#[derive(Default)]
pub struct Input {
    pub statements: Vec<Statement>,
    /// Whether the last statement is the value of the whole: it is not followed by a `;`.
    pub has_value: bool,
}

/// One line.
pub enum Statement {
    /// `let pattern: type = value`
    Let {
        /// From `let` up to, and not including, the `=`.
        head: TokenStream,
        value: Expr,
    },
    /// `place = value` and `place += value`
    Assign {
        place: Expr,
        operator: Assignment,
        value: Expr,
    },
    /// A value, or several separated by commas: `&mut a[::2], &mut a[1::2]`.
    Values(Vec<Expr>),
    /// `#[deny(temporary)] line`: a line that must not cost certain things.
    Denied { costs: Costs, line: Box<Statement> },
    /// `#[parallel] line`: a line that several threads compute.
    Parallel {
        /// The attribute.
        mark: Extent,
        line: Box<Statement>,
    },
    /// A line of plain Rust that is none of these: `if`, `for`, `while`, `return`, items, .. Without
    /// the `;` after it.
    Rust(TokenStream),
}

/// What a line must not do.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Costs {
    /// Compute a value to memory of its own before it is stored.
    pub temporary: bool,
    /// Copy elements where a view would do.
    pub copy: bool,
    /// Check something at run time.
    pub check: bool,
}

/// `=`, or the operator before the `=`.
pub struct Assignment {
    /// `None` for a plain `=`.
    pub compound: Option<BinaryOperator>,
    pub casting: Casting,
    pub extent: Extent,
}

/// Which elements may be stored in an array whose elements are of another type.
#[derive(Clone, Copy)]
pub enum Casting {
    /// Those that nothing is lost of, as in every assignment that is written as one.
    Lossless,
    /// What this universal function yields, in an output of the same kind.
    OutputOf(&'static str),
    /// Those of the same kind, as they are copied.
    SameKind,
    /// Any.
    Unsafe,
}

#[derive(Clone)]
pub struct Expr {
    pub kind: ExprKind,
    pub extent: Extent,
}

#[derive(Clone)]
pub enum ExprKind {
    /// `a`, `self`, `None`, `True`.
    Name(Ident),
    /// Tokens that are Rust and nothing else: `{ .. }`, a path `a::b::<c>`, a macro call, a closure,
    /// `if`/`match`/`unsafe` blocks, a struct literal, a range `a..b`.
    Rust(TokenStream),
    /// `value as type`
    Cast {
        value: Box<Expr>,
        /// `as` and the type.
        tokens: TokenStream,
    },
    /// A number without its sign.
    Int(Literal),
    /// A number without its sign.
    Float(Literal),
    /// An imaginary number without its sign: `2.5j`.
    Imaginary(Literal),
    /// A string, character or byte literal.
    Text(Literal),
    /// `( .. )` around one expression.
    Group(Box<Expr>),
    /// `(a, b)`, `()`, and the span from one parenthesis to the other.
    Tuple(Vec<Expr>, Span),
    /// `[a, b]` where it is not an index, and the span from one bracket to the other.
    List(Vec<Expr>, Span),
    /// `[value; count]`, plain Rust, with its brackets.
    Repeat(TokenStream),
    /// `base[items]`
    Index { base: Box<Expr>, items: Vec<Item> },
    /// `base.name`, a field or an attribute; `base.0` as well.
    Field {
        base: Box<Expr>,
        dot: Span,
        /// An identifier or an integer literal.
        name: TokenStream,
    },
    /// `base.name::<turbofish>(arguments)`
    Method {
        base: Box<Expr>,
        dot: Span,
        name: Ident,
        /// `::<..>` with its colons, or nothing.
        turbofish: TokenStream,
        arguments: Vec<Argument>,
        parentheses: Span,
    },
    /// `function(arguments)`, and `np.name(arguments)` as a `Method` of the `Name` `np`.
    Call {
        function: Box<Expr>,
        arguments: Vec<Argument>,
        parentheses: Span,
    },
    /// `operand?`
    Try { operand: Box<Expr>, mark: Span },
    /// `-x`, `+x`, `~x`, `!x`, `*x` (Rust's dereference)
    Unary {
        operator: UnaryOperator,
        span: Span,
        operand: Box<Expr>,
    },
    /// `&x`, `&mut x`
    Borrow {
        /// `&`, and `mut` if it is there.
        tokens: TokenStream,
        mutable: bool,
        operand: Box<Expr>,
    },
    Binary {
        operator: BinaryOperator,
        /// The operator's own tokens.
        operator_extent: Extent,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    /// Something that could not be read; the error is already noted. Its tokens, repaired as far as
    /// possible, so that completion still works.
    Broken(TokenStream),
}

/// One entry between the brackets of an index.
#[derive(Clone)]
#[allow(
    clippy::large_enum_variant,
    reason = "an index has a handful of entries, and most of them are slices"
)]
pub enum Item {
    /// `start:stop:step`, each of them optional.
    Slice(Slice),
    /// `...`
    Ellipsis(Extent),
    /// `None` or `np.newaxis`
    NewAxis(Extent),
    /// Anything else.
    Value(Expr),
}

#[derive(Clone)]
pub struct Slice {
    pub start: Option<Expr>,
    pub stop: Option<Expr>,
    pub step: Option<Expr>,
    pub extent: Extent,
}

/// `value`, or `name=value`.
#[derive(Clone)]
pub struct Argument {
    pub keyword: Option<Ident>,
    pub value: Expr,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOperator {
    Negative,
    Positive,
    Invert,
    /// Rust's `!`, which means `~` on arrays of bools.
    Not,
    Dereference,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BinaryOperator {
    Power,
    MatrixMultiply,
    /// The product that `@=` stores.
    MatrixMultiplyInPlace,
    Multiply,
    Divide,
    Remainder,
    Add,
    Subtract,
    ShiftLeft,
    ShiftRight,
    And,
    Xor,
    Or,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
}

impl BinaryOperator {
    /// Whether it computes integers in the type that they have together, which a literal beside them has
    /// to fit into: not comparisons, division, and powers.
    pub fn computes_in_their_type(self) -> bool {
        matches!(
            self,
            BinaryOperator::Multiply
                | BinaryOperator::Remainder
                | BinaryOperator::Add
                | BinaryOperator::Subtract
                | BinaryOperator::And
                | BinaryOperator::Xor
                | BinaryOperator::Or
        )
    }

    /// Whether it compares its operands.
    pub fn is_comparison(self) -> bool {
        matches!(
            self,
            BinaryOperator::Less
                | BinaryOperator::LessEqual
                | BinaryOperator::Greater
                | BinaryOperator::GreaterEqual
                | BinaryOperator::Equal
                | BinaryOperator::NotEqual
        )
    }
}

impl Extent {
    pub fn of(span: Span) -> Self {
        Extent {
            first: span,
            last: span,
        }
    }
}

/// As the two tokens whose spans syn's errors take.
impl ToTokens for Extent {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for span in [self.first, self.last] {
            let mut mark = Punct::new('.', Spacing::Alone);
            mark.set_span(span);
            tokens.append(mark);
        }
    }
}

impl Expr {
    /// An operator between two values.
    pub fn between(
        operator: BinaryOperator,
        operator_extent: Extent,
        left: Expr,
        right: Expr,
    ) -> Self {
        Expr {
            extent: Extent {
                first: left.extent.first,
                last: right.extent.last,
            },
            kind: ExprKind::Binary {
                operator,
                operator_extent,
                left: Box::new(left),
                right: Box::new(right),
            },
        }
    }

    /// One span to report at: all of a list or tuple, otherwise the first token.
    pub fn span(&self) -> Span {
        match self.kind {
            ExprKind::List(_, brackets) | ExprKind::Tuple(_, brackets) => brackets,
            _ => self.extent.first,
        }
    }
}

impl Item {
    pub fn extent(&self) -> Extent {
        match self {
            Item::Slice(slice) => slice.extent,
            Item::Ellipsis(extent) | Item::NewAxis(extent) => *extent,
            Item::Value(value) => value.extent,
        }
    }

    /// Whether the entry stands for an axis of the array: `...` and `None` do not.
    pub fn takes_axis(&self) -> bool {
        matches!(self, Item::Slice(_) | Item::Value(_))
    }
}
