//! The signature of a function, as `inspect.signature` of Python shows it, each parameter annotated with
//! what it takes: `a: array, kth: value, axis: axis = -1, *, order: absent = None`.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// One parameter of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    pub name: &'static str,
    pub takes: Takes,
    /// What it is where it is left out, as Python writes it; `None` where it has to be given.
    pub default: Option<&'static str>,
    /// Whether `None` says something: it is the default, or `axis: axis or none = -1`.
    pub takes_none: bool,
    pub by: By,
    pub passing: Passing,
}

/// How an option reaches the runtime's function. (What has to be given is an argument of it.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// As an argument of `name_with`, which takes all options.
    Option,
    /// As an argument of `name`, with its default where it is left out: `k: value passed = 0`.
    Passed,
    /// As a part of the function's name: `mode: 'full'|'same' in name = 'full'` is `name_same`.
    InName,
    /// As a type parameter: `axis: axis as type = -1`.
    AsType,
    /// Not at all: nothing here depends on it.
    Ignored,
}

/// How an argument is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Place,
    PlaceOrName,
    Name,
    /// Any number by place: `*arrays`.
    AllPlaces,
    /// Any number by other names than those of parameters: `**arrays`.
    AllNames,
}

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// An array: `&a`. A number stands for an array of no axes, a tuple for a list.
    Array,
    /// An array, or a number by itself: `&a`, `&3`.
    ArrayOrNumber,
    /// An array or a number beside one: literals take their type from it.
    Beside,
    /// An array or a number that is stored in an array: the numbers of a list take the type of its elements.
    Stored,
    /// An array or a number that elements are updated with: the numbers of a list take the type of what is beside them.
    Adapting,
    /// Arrays and numbers that are joined, as one tuple: `(&a, &3)`.
    Piece,
    /// What is computed element by element, or reduced: an expression that is not computed before.
    Operand,
    /// Several arrays, as a tuple or a list: `(&a, &b)`.
    Arrays,
    /// The same, where numbers are given by value.
    Entries,
    /// Lists of arrays, or lists of such lists: `[[a, b], [c, d]]`.
    Blocks,
    /// What stands in an index, as one argument: a tuple has an entry for each axis.
    Index,
    /// An array that is written: `&mut a`.
    Place,
    /// Whatever Rust makes of it.
    Value,
    /// The same, an integer: how often, how far.
    Count,
    /// A parameter of a distribution: a number, or an array.
    Parameter,
    /// A number of a range, which takes its type from the others: they are one argument.
    Bound,
    /// One length, part of the type if it is a literal.
    Length,
    /// The degree of a polynomial, part of the type if it is a literal.
    Degree,
    /// Any number of shapes, as one tuple.
    Shapes,
    /// A shape: lengths that are literals become part of the type.
    Shape,
    /// The same, where one length may be left to be worked out: `-1`.
    NewShape,
    /// The same, of an array that is repeated to fill it.
    BroadcastShape,
    /// Numbers, and tuples of them, as lists.
    Pairs,
    /// Elements, and tuples of two, for each axis or for all.
    PairValues,
    /// Numbers of bins or arrays of their edges: one for each axis, or one for all.
    Bins,
    /// The same for two axes, where any other list is an array of edges for both.
    PairOfBins,
    /// Distances, any number of them: `1` if there is none, a tuple of several.
    Spacings,
    /// Axes in another order.
    Order,
    /// One axis, known while compiling.
    Axis,
    /// An axis, or several as a tuple.
    Axes,
    /// `True` or `False`, known while compiling.
    Flag,
    /// An element type, a type parameter of the function.
    Element,
    /// An element type that the function calculates in.
    ResultType,
    /// An element type that the result is converted to.
    Cast,
    /// One of some words: `'left'|'right'`.
    Word(&'static str),
    /// One of some words, or a tuple with one for each axis.
    EachWord(&'static str),
    /// Types of elements: names, texts, or arrays that have one.
    Dtype,
    /// An integer that is known while compiling.
    Known,
    /// A text that is known while compiling.
    Text,
    /// Texts: one, several as a tuple, or none.
    Words,
    /// A text of one character.
    Character,
    /// Numbers: one, or several as a tuple.
    Columns,
    /// An integer, which may be larger than Rust's literals are by themselves.
    Integer,
    /// An element or an array that another array is filled with: literals are NumPy's.
    Fill,
    /// An array, or a number that stands for all that are less.
    Population,
    /// Positions along all axes, or one number, as one tuple.
    Indices,
    /// A number of parts, all of the same length, or where to cut.
    Sections,
    /// A function of Rust's.
    Function,
    /// What NumPy needs and nothing here depends on: any value is taken, and ignored.
    Ignored,
    /// What is not here: the message says what to write instead.
    Absent,
    /// What another expression says, too: `meaning::reworded` has put it in these words, if it has any.
    Reworded,
}

impl Takes {
    /// Whether it is one array, for which NumPy takes a tuple as it takes a list.
    pub fn is_one_array(self) -> bool {
        matches!(
            self,
            Takes::Array
                | Takes::ArrayOrNumber
                | Takes::Beside
                | Takes::Stored
                | Takes::Adapting
                | Takes::Operand
                | Takes::Fill
                | Takes::Population
        )
    }

    /// Whether it is an array or several, or numbers in their place.
    pub fn is_array(self) -> bool {
        matches!(
            self,
            Takes::Array
                | Takes::ArrayOrNumber
                | Takes::Beside
                | Takes::Stored
                | Takes::Adapting
                | Takes::Piece
                | Takes::Operand
                | Takes::Arrays
                | Takes::Entries
                | Takes::Blocks
                | Takes::Place
        )
    }

    fn read(text: &'static str) -> Self {
        match text {
            "array" => Takes::Array,
            "array or number" => Takes::ArrayOrNumber,
            "beside" => Takes::Beside,
            "piece" => Takes::Piece,
            "stored" => Takes::Stored,
            "adapting" => Takes::Adapting,
            "operand" => Takes::Operand,
            "arrays" => Takes::Arrays,
            "entries" => Takes::Entries,
            "blocks" => Takes::Blocks,
            "index" => Takes::Index,
            "place" => Takes::Place,
            "value" => Takes::Value,
            "count" => Takes::Count,
            "parameter" => Takes::Parameter,
            "bound" => Takes::Bound,
            "length" => Takes::Length,
            "degree" => Takes::Degree,
            "shape" => Takes::Shape,
            "new shape" => Takes::NewShape,
            "broadcast shape" => Takes::BroadcastShape,
            "pairs" => Takes::Pairs,
            "pair values" => Takes::PairValues,
            "bins" => Takes::Bins,
            "pair of bins" => Takes::PairOfBins,
            "spacings" => Takes::Spacings,
            "order" => Takes::Order,
            "axis" => Takes::Axis,
            "axes" => Takes::Axes,
            "flag" => Takes::Flag,
            "element" => Takes::Element,
            "result type" => Takes::ResultType,
            "shapes" => Takes::Shapes,
            "cast" => Takes::Cast,
            "known" => Takes::Known,
            "text" => Takes::Text,
            "words" => Takes::Words,
            "character" => Takes::Character,
            "columns" => Takes::Columns,
            "integer" => Takes::Integer,
            "fill" => Takes::Fill,
            "population" => Takes::Population,
            "indices" => Takes::Indices,
            "sections" => Takes::Sections,
            "function" => Takes::Function,
            "ignored" => Takes::Ignored,
            "absent" => Takes::Absent,
            "reworded" => Takes::Reworded,
            "dtype" => Takes::Dtype,
            words => match words.strip_prefix("each ") {
                Some(words) => Takes::EachWord(words),
                None => Takes::Word(words),
            },
        }
    }

    pub fn is_shape(self) -> bool {
        matches!(self, Takes::Shape | Takes::NewShape | Takes::BroadcastShape)
    }

    /// The words it may be, if it is one of some words.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        let words = match self {
            Takes::Word(words) | Takes::EachWord(words) => words,
            _ => "",
        };
        words.split('|').map(|word| word.trim_matches('\''))
    }
}

impl Parameter {
    pub fn is_optional(&self) -> bool {
        self.default.is_some() || matches!(self.by, By::AllPlaces | By::AllNames)
    }

    /// Whether an argument can be given by its place.
    pub fn has_place(&self) -> bool {
        !matches!(self.by, By::Name | By::AllNames)
    }

    /// Whether anything depends on it.
    pub fn is_here(&self) -> bool {
        !matches!(self.takes, Takes::Absent | Takes::Reworded | Takes::Ignored)
            && self.passing != Passing::Ignored
    }

    fn read(text: &'static str, by: By) -> Self {
        let (head, default) = match text.split_once(" = ") {
            Some((head, default)) => (head, Some(default)),
            None => (text, None),
        };
        let (name, takes) = head.split_once(": ").unwrap_or((head, ""));
        let endings = [
            (" in name", Passing::InName),
            (" as type", Passing::AsType),
            (" passed", Passing::Passed),
            (" ignored", Passing::Ignored),
        ];
        let ending = endings.into_iter().find_map(|(ending, passing)| {
            let takes = takes.strip_suffix(ending)?;
            Some((takes, passing))
        });
        let (takes, passing) = ending.unwrap_or((takes, Passing::Option));
        let or_none = takes.strip_suffix(" or none");
        let takes_none = or_none.is_some() || matches!(default, Some("None" | "..."));
        let takes = or_none.unwrap_or(takes);
        let (name, by) = match (name.strip_prefix("**"), name.strip_prefix('*')) {
            (Some(name), _) => (name, By::AllNames),
            (None, Some(name)) => (name, By::AllPlaces),
            (None, None) => (name, by),
        };
        Parameter {
            name,
            takes: Takes::read(takes),
            default,
            takes_none,
            by,
            passing,
        }
    }
}

/// The parameters of a signature, which is read once: calls are matched with it many times.
pub fn parameters(signature: &'static str) -> &'static [Parameter] {
    /// By where the text is, which is less to look up than the text.
    static READ: LazyLock<Mutex<HashMap<(usize, usize), &[Parameter]>>> =
        LazyLock::new(Mutex::default);
    let place = (signature.as_ptr().addr(), signature.len());
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    read.entry(place)
        .or_insert_with(|| Vec::leak(read_all(signature)))
}

fn read_all(signature: &'static str) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    let mut by = By::PlaceOrName;
    for text in entries(signature) {
        match text {
            "/" => {
                for parameter in &mut parameters {
                    parameter.by = By::Place;
                }
            }
            "*" => by = By::Name,
            text => {
                let parameter = Parameter::read(text, by);
                if parameter.by == By::AllPlaces {
                    by = By::Name;
                }
                parameters.push(parameter);
            }
        }
    }
    parameters
}

/// What the commas separate that are in no brackets.
fn entries(signature: &'static str) -> impl Iterator<Item = &'static str> {
    let mut depth = 0_usize;
    let is_end = move |character: char| {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == ',' && depth == 0
    };
    let entries = signature.split(is_end).map(str::trim);
    entries.filter(|entry| !entry.is_empty())
}
