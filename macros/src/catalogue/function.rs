//! What is known of a function.

use super::element_types;

/// A function of NumPy's, or a method of its arrays.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// What follows `np.`: `sort`, `linalg.norm`.
    pub name: &'static str,
    /// Its other names in NumPy.
    pub aliases: &'static [&'static str],
    /// Its parameters, in the order and with the names and defaults that NumPy gives them.
    pub signature: &'static str,
    pub kind: Kind,
    pub method: Method,
    /// What follows `np::` in the runtime, or, of what is no function there, its name.
    runtime: &'static str,
    /// The feature of the runtime that it needs.
    pub feature: Option<&'static str>,
    /// Type parameters of the runtime's function beyond one for each array, where an element type is one.
    pub types: usize,
    /// What it is where a parameter is left out, if that is another function.
    pub without: Option<(&'static str, &'static Function)>,
    /// What it is of an expression that is not computed before.
    pub fused: Option<&'static Function>,
    /// Parameters that go with some words of another.
    pub only_with: &'static [OnlyWith],
    /// Whether it may fail: a reduction has a `try_name` then, and of others `name_with` returns a
    /// `Result`.
    pub fails: bool,
    /// Whether it copies elements, where a view might be wanted.
    pub copies: bool,
    /// Whether it yields a view, or several, of its first argument, which it borrows as it is given: of a view, the
    /// view itself.
    pub lends: bool,
    /// Whether it yields a tuple.
    pub several: Several,
    /// Whether it is computed on several threads where a line asks for them.
    pub is_shared: bool,
    /// Whether the runtime says of arrays that it joins them, by a type of its name in capitals.
    pub joins: bool,
    /// A parameter of which the types are asked, if it is given, whether it has as many elements as another array: then it
    /// is `name_agreeing` in the runtime, with all options and with what the types say.
    pub agrees: Option<&'static str>,
    /// What a reduction or an accumulation makes of an element and those before it.
    pub combines: Option<Combines>,
    /// Which numbers it stores as they are given, as the type that it is asked for.
    pub stores: Stores,
    /// Which types a universal function is computed in.
    pub loops: Loops,
}

/// Which element types a universal function may be told to compute in, by its `dtype=`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loops {
    /// Any that its operands may be of.
    Any,
    /// Floats and complex numbers.
    Floats,
    /// The widest of these.
    Widest,
    /// None: its results are of this type, whatever it is computed in.
    Of(&'static str),
}

impl Loops {
    /// Whether it may compute in the type of this name, as far as the name tells.
    pub fn has(self, element: &str) -> bool {
        let is_float = !element_types::is_integer(element);
        match self {
            Loops::Any => true,
            Loops::Floats => is_float,
            Loops::Widest => is_float && !element_types::is_narrow_float(element),
            Loops::Of(_) => false,
        }
    }

    /// Whether nothing is said by the name of the type that its results are of anyway.
    pub fn is_that_of_results(self, element: &str) -> bool {
        matches!(self, Loops::Of(name) if name == element_types::rusts(element))
    }
}

/// In whose words a function that is computed element by element refuses its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Those of all operators.
    Any,
    /// Those of `a - b`.
    Difference,
    /// Those of `-a`.
    Sign,
    /// Those of universal functions, which have its name.
    Universal,
}

/// Which of its numbers a function stores as they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stores {
    /// None: it computes with them before.
    No,
    All,
    /// That at which a range starts: its end is not among its numbers, and the others are computed.
    Start,
}

/// What a reduction or an accumulation makes of an element and those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Combines {
    Sum,
    Product,
    /// The least or the greatest.
    Extreme,
    /// Whether one of them is true.
    Any,
    /// Whether all of them are true.
    All,
}

/// A parameter that goes with some words of another: (it, the other, the words).
pub type OnlyWith = (&'static str, &'static str, &'static [&'static str]);

/// Whether a function yields a tuple.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Several {
    No,
    Always,
    /// If one of these flags is set.
    WithFlag(&'static [&'static str]),
    /// Unless an option is this word, or `false`.
    Unless(&'static str, &'static str),
    /// If its array has several axes, and none is given.
    ByRank,
}

/// What a function does with its arguments, and so how it is written in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Computed element by element: part of an expression.
    Elementwise(Node),
    /// Reduces an expression along any axes.
    Reduction,
    /// Of each element and all before it.
    Accumulation,
    /// Another view of its first argument.
    View(View),
    /// A function of whole arrays.
    Whole,
    /// One of the few that are made of others.
    Made(Made),
}

/// How an elementwise function is part of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node {
    /// An operator on one operand.
    Unary,
    /// An operator on two.
    Binary,
    /// The same, of which the second is 0 if it is left out.
    BinaryOrZero,
    /// An operator on three.
    Ternary,
    /// Bounds, each of which may be left out.
    Clip,
    /// A distance, and what is taken for small.
    Close,
    /// What stands in for elements that are no numbers.
    Replaced,
    /// The first choice whose condition holds.
    Select,
    /// An operand, and the element type that it is converted to.
    Cast,
}

/// What a view is of, and what its arguments say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// A method without arguments.
    Plain,
    /// The same, of what cannot be written.
    ToRead,
    /// The axes are type parameters, one after the other.
    Axes,
    /// An axis, and where it is put before.
    Rolled,
    /// One axis after the other is dropped, added or turned; all, if none is given.
    EachAxis(EachAxis),
    /// All axes in another order; reversed, if none are given.
    Permuted,
    /// A shape is its argument; it copies what does not lie in a row.
    Reshaped,
    /// It copies what does not lie in a row.
    Raveled,
    /// A shape is its argument, and it cannot be written.
    Broadcast,
    /// A list of views.
    Parts,
    /// Part of a complex number; of an expression, it is an operator.
    Part,
    /// A field of the elements, by its name.
    Field,
}

impl View {
    /// Whether what is written to the view is written to the array.
    pub fn is_writable(self) -> bool {
        !matches!(self, View::ToRead | View::Broadcast | View::Parts)
    }
}

/// What happens to the axes that are listed, which decides the order in which it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EachAxis {
    Dropped,
    Added,
    Turned,
}

/// Functions that are made of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Open meshes, one for each argument.
    OpenMesh,
    /// Blocks of arrays.
    Block,
    /// An array, or what makes one.
    AsArray,
    /// A type of the runtime that has a method for each option, and the method that comes last.
    Built(&'static str, &'static str),
    /// Subscripts of letters.
    Einsum,
    /// Products summed along some axes.
    Tensordot,
    /// An assignment.
    Assignment,
    /// The choice whose number an element is.
    Choose,
    /// A distance, and what is taken for small.
    AllClose,
    /// Variables in rows, or in columns.
    Covariance,
    /// The same without weights.
    Correlation,
    /// Arrays with names, in a file.
    Archive,
    /// Conditions, and what the elements become where they hold.
    Piecewise,
    /// Another expression, which `meaning::reworded` puts it in.
    OtherWords,
}

/// Whether a function is a method of arrays too, which Rust's own types may have methods of the same
/// name as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    No,
    /// Nothing else in Rust is likely to have one.
    Yes,
    /// It is NumPy's if it is called with arguments such as NumPy's: an axis, a keyword.
    WithAxes,
    /// It is NumPy's if it is called with arguments, which those of Rust's do not take.
    WithArguments,
    /// Strings and iterators have one, which takes one number.
    OfArrays,
    /// Iterators have one, which takes a closure.
    NotOfIterators,
    /// It is NumPy's if it is called without arguments, and complex numbers are there.
    OfComplex,
    /// The array is the second argument of the function.
    Second,
}

pub const fn function(name: &'static str, signature: &'static str, kind: Kind) -> Function {
    Function {
        name,
        aliases: &[],
        signature,
        kind,
        method: Method::No,
        runtime: name,
        feature: None,
        types: 0,
        without: None,
        fused: None,
        only_with: &[],
        fails: false,
        copies: false,
        lends: false,
        several: Several::No,
        is_shared: matches!(kind, Kind::Elementwise(_) | Kind::Reduction),
        joins: false,
        agrees: None,
        combines: None,
        stores: Stores::No,
        loops: Loops::Any,
    }
}

/// A function of whole arrays.
pub const fn whole(name: &'static str, signature: &'static str) -> Function {
    function(name, signature, Kind::Whole)
}

pub const fn made(name: &'static str, signature: &'static str, how: Made) -> Function {
    function(name, signature, Kind::Made(how))
}

pub const fn view(name: &'static str, signature: &'static str, view: View) -> Function {
    function(name, signature, Kind::View(view)).method(Method::Yes)
}

impl Function {
    pub const fn alias(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    pub const fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    pub const fn runtime(mut self, runtime: &'static str) -> Self {
        self.runtime = runtime;
        self
    }

    pub const fn feature(mut self, feature: &'static str) -> Self {
        self.feature = Some(feature);
        self
    }

    pub const fn more_types(mut self, types: usize) -> Self {
        self.types = types;
        self
    }

    pub const fn without(mut self, parameter: &'static str, function: &'static Function) -> Self {
        self.without = Some((parameter, function));
        self
    }

    pub const fn fused(mut self, function: &'static Function) -> Self {
        self.fused = Some(function);
        self
    }

    pub const fn only_with(mut self, parameters: &'static [OnlyWith]) -> Self {
        self.only_with = parameters;
        self
    }

    pub const fn fails(mut self) -> Self {
        self.fails = true;
        self
    }

    pub const fn copies(mut self) -> Self {
        self.copies = true;
        self
    }

    pub const fn lends(mut self) -> Self {
        self.lends = true;
        self
    }

    pub const fn several(mut self, several: Several) -> Self {
        self.several = several;
        self
    }

    pub const fn joins(mut self) -> Self {
        self.joins = true;
        self
    }

    pub const fn agrees(mut self, parameter: &'static str) -> Self {
        self.agrees = Some(parameter);
        self
    }

    pub const fn combines(mut self, combines: Combines) -> Self {
        self.combines = Some(combines);
        self
    }

    pub const fn stores(mut self, stores: Stores) -> Self {
        self.stores = stores;
        self
    }

    pub const fn loops(mut self, loops: Loops) -> Self {
        self.loops = loops;
        self
    }

    pub const fn shared(mut self, is_shared: bool) -> Self {
        self.is_shared = is_shared;
        self
    }

    /// The path of the runtime's function below `np`, or the name of an operator or a method.
    pub fn runtime_path(&self) -> impl Iterator<Item = &'static str> {
        self.runtime.split('.')
    }

    /// Whether it is the function of a trait in the runtime.
    pub fn is_of_trait(&self) -> bool {
        let mut segments = self.runtime_path();
        segments.any(|segment| segment.starts_with(|first: char| first.is_ascii_uppercase()))
    }

    /// In whose words operands are refused that it cannot be computed of.
    pub fn words(&self) -> Words {
        match self.name {
            "subtract" => Words::Difference,
            "negative" => Words::Sign,
            // Only universal functions are told how results may be cast.
            _ if self.signature.contains(" casting: ") => Words::Universal,
            _ => Words::Any,
        }
    }

    /// Whether its second operand is an exponent.
    pub fn is_power(&self) -> bool {
        self.name == "power"
    }

    /// The parameter for positions of elements of its first argument, which are to be in bounds.
    pub fn positions(&self) -> Option<&'static str> {
        match self.name {
            "take" => Some("indices"),
            "delete" => Some("obj"),
            _ => None,
        }
    }

    /// Of a reduction that finds extremes, the universal function that it joins elements by.
    pub fn extremes_by(&self) -> Option<&'static str> {
        match self.name {
            "max" => Some("maximum"),
            "min" => Some("minimum"),
            "nanmax" => Some("fmax"),
            "nanmin" => Some("fmin"),
            _ => None,
        }
    }

    /// The name of the runtime's function, operator or method.
    pub fn runtime_name(&self) -> &'static str {
        self.runtime.rsplit('.').next().unwrap_or_default()
    }

    /// The name without its module, as it stands in messages.
    pub fn short_name(&self) -> &'static str {
        self.name.rsplit('.').next().unwrap_or_default()
    }

    /// The place of the parameter that a method's array is.
    pub fn receiver(&self) -> usize {
        usize::from(self.method == Method::Second)
    }

    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }
}
