//! What follows the dot of an array: attributes, and the methods that are no functions of NumPy's or
//! take other arguments than these.

use super::function::{function, view, whole, Function, Kind, Method, Node, View};

/// An attribute of NumPy's arrays.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    pub name: &'static str,
    /// The method that it is here.
    pub runtime: &'static str,
    /// If it is a view of the array, which view.
    pub view: Option<View>,
    /// Whether structs of users have fields of this name, too.
    pub may_be_a_field: bool,
}

const fn number(name: &'static str) -> Attribute {
    Attribute {
        name,
        runtime: name,
        view: None,
        may_be_a_field: false,
    }
}

const fn common(name: &'static str) -> Attribute {
    Attribute {
        may_be_a_field: true,
        ..number(name)
    }
}

const fn part(name: &'static str, runtime: &'static str, view: View) -> Attribute {
    Attribute {
        name,
        runtime,
        view: Some(view),
        may_be_a_field: false,
    }
}

const ATTRIBUTES: &[Attribute] = &[
    part("T", "t", View::Plain),
    part("mT", "mt", View::Plain),
    part("flat", "ravel", View::Raveled),
    common("shape"),
    number("strides"),
    common("ndim"),
    common("size"),
    number("nbytes"),
    number("itemsize"),
    number("dtype"),
];

/// Those of complex numbers: without the feature, fields of these names are like any other.
const PARTS: &[Attribute] = &[
    part("real", "real", View::Part),
    part("imag", "imag", View::Part),
];

/// The attribute of this name.
pub fn attribute(name: &str) -> Option<Attribute> {
    let parts = match cfg!(feature = "complex") {
        true => PARTS,
        false => &[],
    };
    let mut attributes = ATTRIBUTES.iter().chain(parts);
    attributes.find(|attribute| attribute.name == name).copied()
}

/// The method that a field of all elements is: a name that nobody writes.
pub const FIELD: &str = "__field";

/// The methods.
pub const METHODS: &[Function] = &[
    function(
        "clip",
        "self: operand, /, min: operand = None, max: operand = None, out: reworded = None",
        Kind::Elementwise(Node::Clip),
    ),
    view(
        "reshape",
        "self: array, /, *shape: new shape, order: reworded = 'C', copy: reworded = None",
        View::Reshaped,
    )
    .copies(),
    view("transpose", "self: array, /, *axes: order", View::Permuted),
    view(
        "broadcast_to",
        "self: array, /, *shape: broadcast shape",
        View::Broadcast,
    ),
    function(
        "astype",
        "self: operand, /, dtype: element as type, order: ignored = 'K', casting: 'unsafe'|'same_kind'|'safe' = 'unsafe', \
         subok: ignored = True, copy: ignored = True",
        Kind::Elementwise(Node::Cast),
    ),
    // What `a["name"]` is put in words of.
    view(FIELD, "self: array, /, name: text", View::Field),
    whole(
        "tofile",
        "self: array, fid: value, /, sep: reworded = '', format: reworded = '%s'",
    ),
    whole(
        "tofile_text",
        "self: array, fid: value, /, sep: value passed = ' ', format: value passed = '%s'",
    ),
    whole("item", "self: array, /, *args: indices").method(Method::WithArguments),
    whole("copy", "self: array, /, order: ignored = 'C'").copies(),
    whole("flatten", "self: array, /, order: reworded = 'C'").method(Method::WithArguments),
    // Those of Rust's are called where no axis is given.
    whole(
        "sort",
        "self: place, /, axis: axis as type = -1, kind: ignored = None, order: absent = None, *, stable: \
         ignored = None",
    )
    .runtime("sort_in_place")
    .more_types(1)
    .method(Method::WithAxes),
    whole(
        "partition",
        "self: place, kth: pairs, /, axis: axis as type = -1, kind: ignored = 'introselect', order: absent = \
         None",
    )
    .runtime("partition_in_place")
    .more_types(1)
    .method(Method::NotOfIterators),
    whole(
        "put",
        "self: place, indices: array, values: stored, /, mode: 'raise'|'wrap'|'clip' = 'raise'",
    ),
    whole("searchsorted", "self: array, v: beside, /, side: 'left'|'right' = 'left', sorter: array = None"),
];

/// Methods that Rust calls as they are written, with one element.
const OF_AN_ELEMENT: &[&str] = &["fill"];

/// Methods that Rust calls as they are written, and that write the array.
const WRITING: &[&str] = &["fill", "sort"];

/// Whether a method that Rust calls as it is written writes the array.
pub fn writes(method: &str) -> bool {
    WRITING.contains(&method)
}

/// Methods that Rust calls as they are written, and that copy.
const COPYING: &[&str] = &["flatten"];

/// Whether a method that Rust calls as it is written is one of an array's that copies.
pub fn copies(method: &str) -> bool {
    COPYING.contains(&method)
}

/// Methods that Rust calls as they are written, and that ask for nothing: where a `Vec` has none of that name, it
/// has the array's.
const ASKING_FOR_NOTHING: &[&str] = &[
    "sum", "prod", "min", "max", "ptp", "mean", "var", "std", "any", "all", "argmin", "argmax",
    "cumsum", "cumprod", "flatten", "tolist",
];

/// Whether a method that Rust calls as it is written is one of an array's that asks for nothing.
pub fn asks_for_nothing(method: &str) -> bool {
    ASKING_FOR_NOTHING.contains(&method)
}

/// The attributes, those of complex numbers among them.
#[cfg(test)]
pub fn attributes() -> impl Iterator<Item = &'static str> {
    ATTRIBUTES
        .iter()
        .chain(PARTS)
        .map(|attribute| attribute.name)
}

/// Whether it is a method of an element, which takes its type from the array.
pub fn takes_element(method: &str) -> bool {
    OF_AN_ELEMENT.contains(&method)
}
