//! What is read without a mistake.

use super::{assert_trees, tree};

#[test]
fn index_items() {
    assert_trees(&[
        ("a[1]", "(index a 1)"),
        ("a[-1, i]", "(index a (- 1) i)"),
        (
            "a[1:3, ..., None, ::-1]",
            "(index a (: 1 3 _) ... None (: _ _ (- 1)))",
        ),
        ("a[...]", "(index a ...)"),
        ("a[..., 0]", "(index a ... 0)"),
        ("a[0, ...]", "(index a 0 ...)"),
        ("a[...,...]", "(index a ... ...)"),
        ("a[Ellipsis, np.newaxis]", "(index a ... None)"),
        ("a[1,]", "(index a 1)"),
        ("a[()]", "(index a (tuple))"),
        ("a[(1, 2)]", "(index a 1 2)"),
        ("a[(1,)]", "(index a 1)"),
        (
            "a[(..., None, i32::MAX)]",
            "(index a ... None `i32 :: MAX`)",
        ),
        ("a[(1, 2), 3]", "(index a (tuple 1 2) 3)"),
        ("a[[0, 2]]", "(index a (list 0 2))"),
        (
            "a[[[0, 1], [2, 3]], []]",
            "(index a (list (list 0 1) (list 2 3)) (list))",
        ),
        ("a[a > 5]", "(index a (> a 5))"),
        (
            "a[1:][0][b[0]]",
            "(index (index (index a (: 1 _ _)) 0) (index b 0))",
        ),
        ("a[r]", "(index a r)"),
        ("a[(1..3)]", "(index a (group `1 .. 3`))"),
        ("np.s_[1:3, ...]", "(index (. np s_) (: 1 3 _) ...)"),
    ]);
}

#[test]
fn slices() {
    assert_trees(&[
        ("a[:]", "(index a (: _ _ _))"),
        ("a[::]", "(index a (: _ _ _))"),
        ("a[1:]", "(index a (: 1 _ _))"),
        ("a[:1]", "(index a (: _ 1 _))"),
        ("a[::2]", "(index a (: _ _ 2))"),
        ("a[1::2]", "(index a (: 1 _ 2))"),
        ("a[:3:2]", "(index a (: _ 3 2))"),
        ("a[1:3:]", "(index a (: 1 3 _))"),
        ("a[:-1]", "(index a (: _ (- 1) _))"),
        ("a[::-1]", "(index a (: _ _ (- 1)))"),
        ("a[-k:-1:-1]", "(index a (: (- k) (- 1) (- 1)))"),
        ("a[i+1:n-1]", "(index a (: (+ i 1) (- n 1) _))"),
        ("a[x::y]", "(index a (: x _ y))"),
        ("a[N::STEP]", "(index a (: N _ STEP))"),
        ("a[None:3:None]", "(index a (: _ 3 _))"),
        (
            "a[f(b[1:]):]",
            "(index a (: (call f (index b (: 1 _ _))) _ _))",
        ),
        ("a[(i32::MAX):]", "(index a (: (group `i32 :: MAX`) _ _))"),
        (
            "a[s.parse::<usize>():]",
            "(index a (: (method s parse `::< usize >`) _ _))",
        ),
        (
            "a[i as usize:j as usize]",
            "(index a (: (cast i `as usize`) (cast j `as usize`) _))",
        ),
    ]);
}

#[test]
fn literals() {
    assert_trees(&[
        ("[[1, 2], [3, 4]]", "(list (list 1 2) (list 3 4))"),
        ("[1, 2,]", "(list 1 2)"),
        ("[]", "(list)"),
        (
            "[2., 1e5, 2E-3, 1f32, 1_0.0_1]",
            "(list 2.# 1e5# 2E-3# 1f32# 1_0.0_1#)",
        ),
        (
            "[0x1f32, 0b1, 0o7, 1_000i64, 1usize]",
            "(list 0x1f32 0b1 0o7 1_000i64 1usize)",
        ),
        (
            "['c', \"s\", b\"b\", true, True]",
            "(list 'c' \"s\" b\"b\" true True)",
        ),
        ("[0; 3]", "(repeat `[0 ; 3]`)"),
        ("(1)", "(group 1)"),
        ("(1,)", "(tuple 1)"),
        ("()", "(tuple)"),
        ("(a, [1], ())", "(tuple a (list 1) (tuple))"),
    ]);
}

#[test]
fn operators() {
    assert_trees(&[
        ("-2 ** 2", "(- (** 2 2))"),
        ("2 ** -1 ** x", "(** 2 (- (** 1 x)))"),
        ("a ** b ** c", "(** a (** b c))"),
        ("a - b - c", "(- (- a b) c)"),
        ("~m & (a > 5) | !k", "(| (& (~ m) (group (> a 5))) (! k))"),
        ("a & b == c", "(== (& a b) c)"),
        ("a<-1", "(< a (- 1))"),
        ("a**-b", "(** a (- b))"),
        ("*x ** 2", "(** (deref x) 2)"),
        ("**x", "(deref (deref x))"),
        ("a ** **b", "(** a (deref (deref b)))"),
        ("a***b", "(** a (deref b))"),
        // What rustfmt makes of `a ** 2`.
        ("a * *2", "(** a 2)"),
        ("a * *-2", "(** a (- 2))"),
        ("2 * *-k", "(** 2 (- k))"),
        ("a * (*b)", "(* a (group (deref b)))"),
        ("&a[1:]", "(& (index a (: 1 _ _)))"),
        ("&mut *a", "(& mut (deref a))"),
        ("&&a", "(& (& a))"),
        ("&-a", "(& (- a))"),
        ("-a as f64 * 2", "(* (cast (- a) `as f64`) 2)"),
        (
            "a.shape[0] as f64 / b",
            "(/ (cast (index (. a shape) 0) `as f64`) b)",
        ),
        ("x as usize < n", "(< (cast x `as usize`) n)"),
        ("p as *const Foo<A>", "(cast p `as * const Foo < A >`)"),
        ("x as u8 as char", "(cast (cast x `as u8`) `as char`)"),
    ]);
}

#[test]
fn postfix() {
    assert_trees(&[
        ("a.T[1:]", "(index (. a T) (: 1 _ _))"),
        (
            "self.grid[1:, :]",
            "(index (. self grid) (: 1 _ _) (: _ _ _))",
        ),
        (
            "a.reshape(2, 3)[0]?",
            "(? (index (method a reshape 2 3) 0))",
        ),
        (
            "a.sum(axis=0, keepdims=True)",
            "(method a sum (axis= 0) (keepdims= True))",
        ),
        ("f(a == b, axis=-1)", "(call f (== a b) (axis= (- 1)))"),
        ("f()()", "(call (call f))"),
        ("t.0", "(. t 0)"),
        ("t.0.1[2]", "(index (. (. t 0) 1) 2)"),
        ("t.0.1.2", "(. (. (. t 0) 1) 2)"),
        ("t.0.T", "(. (. t 0) T)"),
        ("x.0[1]", "(index (. x 0) 1)"),
        (
            "x.collect::<Vec<_>>()",
            "(method x collect `::< Vec < _ >>`)",
        ),
        ("x.get::<A, B>(1), y", "(method x get `::< A , B >` 1) , y"),
        ("a.await", "(. a await)"),
        ("np.zeros((3, 4))", "(method np zeros (tuple 3 4))"),
        ("np.random.rand(3)", "(method (. np random) rand 3)"),
    ]);
}

#[test]
fn rust_inside() {
    assert_trees(&[
        ("f(|a, b| a + b, c)", "(call f `| a , b | a + b` c)"),
        ("f(key=|a, b| a, c)", "(call f (key= `| a , b | a`) c)"),
        (
            "f(|| 1, move |x: F<A, B>| x)",
            "(call f `|| 1` `move | x : F < A , B >| x`)",
        ),
        (
            "std::iter::repeat::<A<B, C>>(1)",
            "(call `std :: iter :: repeat ::< A < B , C >>` 1)",
        ),
        (
            "Vec::<f64>::new()[1:]",
            "(index (call `Vec ::< f64 >:: new`) (: 1 _ _))",
        ),
        ("::core::f(x)", "(call `:: core :: f` x)"),
        (
            "<T as A<B, C>>::f(x), y",
            "(call `< T as A < B , C >>:: f` x) , y",
        ),
        ("vec![1, 2][0]", "(index `vec ! [1 , 2]` 0)"),
        (
            "Foo { x: 1 }.y[1:]",
            "(index (. `Foo { x : 1 }` y) (: 1 _ _))",
        ),
        ("{ f() }[1:] * 2", "(* (index `{ f () }` (: 1 _ _)) 2)"),
        ("unsafe { f() } - 1", "(- `unsafe { f () }` 1)"),
        (
            "a[if c { 1 } else { 2 }]",
            "(index a `if c { 1 } else { 2 }`)",
        ),
        (
            "a[match x { Some(i) => i, None => 0 }:]",
            "(index a (: `match x { Some (i) => i , None => 0 }` _ _))",
        ),
        (
            "match x { _ => a }[1:]",
            "(index `match x { _ => a }` (: 1 _ _))",
        ),
        ("0..n", "`0 .. n`"),
        ("f(..3, 1..=2, ..)", "(call f `.. 3` `1 ..= 2` `..`)"),
    ]);
}

#[test]
fn lines() {
    assert_trees(&[
        ("a[1:] = 5", "(= (index a (: 1 _ _)) 5)"),
        ("a[a > 5] **= 2", "(**= (index a (> a 5)) 2)"),
        ("a[:] = 1, 2", "(= (index a (: _ _ _)) (tuple 1 2))"),
        ("a = -b", "(= a (- b))"),
        ("a=&b", "(= a (& b))"),
        ("*a = b == c", "(= (deref a) (== b c))"),
        ("a <<= 1; b >>= 2; c @= d", "(<<= a 1); (>>= b 2); (@= c d)"),
        (
            "a[0], b[0] = 1, 2; c",
            "(= (tuple (index a 0) (index b 0)) (tuple 1 2)); c",
        ),
        ("a, b[0] = f(x)", "(= (tuple a (index b 0)) (call f x))"),
        ("&mut a[::2], &mut a[1::2]",
         "(& mut (index a (: _ _ 2))) , (& mut (index a (: 1 _ 2)))"),
        ("a,", "a"),
        ("a;", "a; "),
        ("let b = a[1:]; b", "(let b = (index a (: 1 _ _))); b"),
        ("let b = a[1:]", "(let b = (index a (: 1 _ _))); "),
        ("let mut b: Vec<Vec<i32>>= c; b", "(let mut b : Vec < Vec < i32 >> = c); b"),
        ("let b: Box<dyn Iterator<Item=i32>> = c; b",
         "(let b : Box < dyn Iterator < Item = i32 >> = c); b"),
        ("let b: fn(i32) -> i32 = c; b", "(let b : fn (i32) -> i32 = c); b"),
        ("let Some(y) = g() else { return; }; y",
         "(line `let Some (y) = g () else { return ; }`); y"),
        ("let 1..=5 = x else { f() }; y", "(line `let 1 ..= 5 = x else { f () }`); y"),
        ("let y = if c { 1 } else { 2 }; y", "(let y = `if c { 1 } else { 2 }`); y"),
        ("let x; x = 1; x", "(line `let x`); (= x 1); x"),
        ("#[allow(unused)] let x = a[1:];", "(# [allow (unused)] let x = (index a (: 1 _ _))); "),
        ("_ = a[1:]", "(= _ (index a (: 1 _ _)))"),
        ("println!(\"x\"); a", "(line `println ! (\"x\")`); a"),
        ("vec![1]", "`vec ! [1]`"),
        ("use a::{b, c}; fn f() {} const C: i32 = { 1 }; f()",
         "(line `use a :: { b , c }`); (line `fn f () { }`); (line `const C : i32 = { 1 }`); (call f)"),
        ("pub fn f() {} a", "(line `pub fn f () { }`); a"),
        ("return a;", "(line `return a`); "),
    ]);
}

#[test]
fn blocks_end_their_line() {
    assert_trees(&[
        (
            "for i in 0..3 { f(i); } b[0] = 2; b",
            "(line `for i in 0 .. 3 { f (i) ; }`); (= (index b 0) 2); b",
        ),
        (
            "for P { x } in y { } -x",
            "(line `for P { x } in y { }`); (- x)",
        ),
        (
            "if let P { x } = p { 1 } else if c { 2 } else { 3 }",
            "(line `if let P { x } = p { 1 } else if c { 2 } else { 3 }`)",
        ),
        (
            "if c { f() } *x = 1",
            "(line `if c { f () }`); (= (deref x) 1)",
        ),
        (
            "while c { f() } [1, 2]",
            "(line `while c { f () }`); (list 1 2)",
        ),
        (
            "'a: loop { break 'a; } x",
            "(line `'a : loop { break 'a ; }`); x",
        ),
        ("{ f() } x", "(line `{ f () }`); x"),
        ("{ f() } -x; y", "(line `{ f () }`); (- x); y"),
        ("{ f() } - x", "(- `{ f () }` x)"),
        (
            "match x { _ => {} }.len(); y",
            "(method `match x { _ => { } }` len); y",
        ),
        (
            "unsafe { f() } g(); y",
            "(line `unsafe { f () }`); (call g); y",
        ),
    ]);
}

/// Python's own parser is the authority on what binds tighter: see scripts/precedence.py.
#[test]
fn precedence_is_that_of_python() {
    let table = include_str!("../precedence.txt");
    assert!(table.lines().count() >= 500);
    for line in table.lines() {
        let Some((source, expected)) = line.split_once('\t') else {
            panic!("no tab in {line}");
        };
        assert_eq!(tree(source), expected, "{source}");
    }
}

/// `macro_rules!` wraps its `$x:expr` in groups without delimiters.
#[test]
fn invisible_groups_are_transparent() {
    use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

    let invisible = |source: &str| -> TokenTree {
        let tokens: TokenStream = source.parse().unwrap_or_default();
        TokenTree::Group(Group::new(Delimiter::None, tokens))
    };
    let read = |tokens: TokenStream| {
        let mut errors = crate::syntax::errors::Errors::new();
        let input = crate::syntax::parse::parse(tokens, &mut errors);
        assert!(errors.is_empty(), "{:?}", errors.notes()[0].1);
        crate::syntax::dump::input(&input)
    };
    let substituted = |before: &str, argument: &str, after: &str| {
        let parts: [TokenStream; 3] = [
            before.parse().unwrap_or_default(),
            invisible(argument).into(),
            after.parse().unwrap_or_default(),
        ];
        read(parts.into_iter().collect())
    };
    assert_eq!(substituted("", "1 + x", "* 2"), "(* (group (+ 1 x)) 2)");
    assert_eq!(substituted("", "-1", "** 2"), "(** (group (- 1)) 2)");
    assert_eq!(substituted("", "a", ".T"), "(. a T)");
    assert_eq!(substituted("", "a[0]", ""), "(index a 0)");
    assert_eq!(substituted("", "a = 1", ""), "(= a 1)");
    assert_eq!(
        substituted("let x = 1;", "let y = 2", "; y"),
        "(let x = 1); (let y = 2); y"
    );
    // Rust that the tree has no place for stays as it is.
    let argument = invisible("p && q");
    let list = TokenTree::Group(Group::new(Delimiter::Bracket, argument.into()));
    assert!(read(list.into()).contains("p && q"));
    let item = TokenTree::Group(Group::new(Delimiter::Bracket, invisible("None").into()));
    let name: TokenStream = "a".parse().unwrap_or_default();
    assert_eq!(
        read([name, item.into()].into_iter().collect()),
        "(index a None)"
    );
}
