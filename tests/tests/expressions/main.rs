//! The language of `arr!`: the same text in Rust and in Python yields the same type, shape and
//! elements. The expressions and NumPy's answers are written by `tests/numpy/expressions.py`.

use ndview::prelude::*;
use ndview_tests::Answers;

mod generated;

const TABLE: &str = include_str!("../../data/expressions.txt");

/// What the expressions are about, read from the table: some with lengths that the types know, some
/// without, one not contiguous.
struct Arrays {
    a: Owned<f64, Shape![2, 3]>,
    b: Owned<f64, (Dyn, Dyn)>,
    v: Owned<f64, Shape![3]>,
    f: Owned<f32, (Dyn, Dyn)>,
    i: View<'static, i32, (Dyn, Dyn)>,
    j: Owned<i64, (Dyn,)>,
    u: Owned<u8, Shape![2, 2]>,
    m: Owned<bool, Shape![2, 3]>,
    s: Owned<i64, Shape![2, 2]>,
    t: Owned<f64, (Dyn, Dyn, Dyn)>,
}

impl Arrays {
    fn read() -> Self {
        let i: Owned<i32, _> = array("i", [2, 3]);
        let columns: &'static Owned<i32, _> = Box::leak(Box::new(i.t().copy()));
        Arrays {
            a: array("a", (Len::<2>, Len::<3>)),
            b: array("b", [2, 3]),
            v: array("v", (Len::<3>,)),
            f: array("f", [2, 2]),
            i: columns.t(),
            j: array("j", 6),
            u: array("u", (Len::<2>, Len::<2>)),
            m: array("m", (Len::<2>, Len::<3>)),
            s: array("s", (Len::<2>, Len::<2>)),
            t: array("t", [3, 2, 2]),
        }
    }
}

fn array<T: std::str::FromStr<Err: std::fmt::Debug>, X: ndview::IntoShape>(
    name: &str,
    shape: X,
) -> Owned<T, X::Shape> {
    let arrays = Answers::section(TABLE, "arrays").cases();
    let (_, answer) = arrays
        .into_iter()
        .find(|(case, _)| *case == name)
        .expect("the array");
    let (_, elements) = answer.split_once(": ").expect("its elements");
    let elements = elements
        .split(' ')
        .map(|text| text.parse().expect("an element"));
    Owned::from_shape_vec(shape, elements.collect()).expect("its shape")
}

/// A result in the words of the answers.
trait Describe {
    fn describe(&self) -> String;
}

fn describe(result: &impl Describe) -> String {
    result.describe()
}

fn described<T: Element>(shape: &[usize], elements: impl Iterator<Item = T>) -> String {
    let texts: Vec<_> = elements.map(Element::text).collect();
    format!("{} {shape:?}: {}", T::NAME, texts.join(" "))
        .trim_end()
        .to_owned()
}

trait Element: Copy {
    const NAME: &'static str;

    fn text(self) -> String;
}

macro_rules! elements {
    ($($type:ident $name:literal, |$value:ident| $text:expr;)*) => {$(
        impl Element for $type {
            const NAME: &'static str = $name;

            fn text(self) -> String {
                let $value = self;
                $text
            }
        }

        impl Describe for $type {
            fn describe(&self) -> String {
                described(&[], [*self].into_iter())
            }
        }
    )*};
}
elements! {
    bool "bool", |x| x.to_string();
    i8 "i8", |x| x.to_string();
    i16 "i16", |x| x.to_string();
    i32 "i32", |x| x.to_string();
    i64 "i64", |x| x.to_string();
    // Positions and counts are NumPy's `int64`.
    isize "i64", |x| x.to_string();
    usize "i64", |x| x.to_string();
    u8 "u8", |x| x.to_string();
    f32 "f32", |x| format!("{:?}", f64::from(x) + 0.0).to_lowercase();
    f64 "f64", |x| format!("{:?}", x + 0.0).to_lowercase();
}

impl<T: Element, S: Shape> Describe for Owned<T, S> {
    fn describe(&self) -> String {
        described(self.shape().as_ref(), self.iter().copied())
    }
}

impl<T: Element, S: Shape, L: Layout> Describe for View<'_, T, S, L> {
    fn describe(&self) -> String {
        described(self.shape().as_ref(), self.iter().copied())
    }
}

impl<D: Describe> Describe for Vec<D> {
    fn describe(&self) -> String {
        self.iter().map(D::describe).collect::<Vec<_>>().join("; ")
    }
}

macro_rules! tuples {
    ($($($part:ident $number:tt)*;)*) => {$(
        impl<$($part: Describe),*> Describe for ($($part,)*) {
            fn describe(&self) -> String {
                [$(self.$number.describe()),*].join("; ")
            }
        }
    )*};
}
tuples! {
    A 0;
    A 0 B 1;
    A 0 B 1 C 2;
    A 0 B 1 C 2 D 3;
}

/// With which words the computation panics.
fn refusal<T>(compute: impl FnOnce() -> T) -> String {
    let compute = std::panic::AssertUnwindSafe(compute);
    let Err(words) = std::panic::catch_unwind(compute) else {
        return "computed".to_owned();
    };
    match words.downcast::<String>() {
        Ok(words) => *words,
        Err(words) => words.downcast::<&str>().expect("a sentence").to_string(),
    }
}

fn compare(heading: &'static str, calls: fn(&mut Answers, &Arrays)) {
    let mut answers = Answers::section(TABLE, heading);
    calls(&mut answers, &Arrays::read());
    answers.finish();
}

macro_rules! sections {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            compare(stringify!($name), generated::$name);
        }
    )*};
}
sections!(operators elementwise indexed creation joining sorting products statistics shapes numerics larger literals idioms keywords small mistakes);
