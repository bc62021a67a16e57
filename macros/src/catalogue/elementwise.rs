//! Functions that are computed element by element: NumPy's universal functions, and others like them.

use super::function::{
    function, made, whole, Function, Kind, Loops, Made, Method, Node, Several, View,
};

/// The operator is the name in capitals, if it is not another.
const fn unary(name: &'static str) -> Function {
    let signature = "x: operand, /, out: reworded = None, *, where: reworded = True, casting: \
                     'same_kind'|'safe'|'unsafe' ignored = 'same_kind', order: ignored = 'K', dtype: reworded = \
                     None, subok: ignored = True, signature: absent = None";
    function(name, signature, Kind::Elementwise(Node::Unary))
}

const fn binary(name: &'static str) -> Function {
    let signature =
        "x1: operand, x2: operand, /, out: reworded = None, *, where: reworded = True, \
                     casting: 'same_kind'|'safe'|'unsafe' ignored = 'same_kind', order: ignored = 'K', dtype: \
                     reworded = None, subok: ignored = True, signature: absent = None";
    function(name, signature, Kind::Elementwise(Node::Binary))
}

/// Those that are computed in floats.
const fn inexact(name: &'static str) -> Function {
    unary(name).loops(Loops::Floats)
}

const fn inexact_of_two(name: &'static str) -> Function {
    binary(name).loops(Loops::Floats)
}

/// Those that say whether something is true.
const fn truth(name: &'static str) -> Function {
    unary(name).loops(Loops::Of("bool"))
}

const fn truth_of_two(name: &'static str) -> Function {
    binary(name).loops(Loops::Of("bool"))
}

/// Those of one operand that yield two arrays.
const TWO_RESULTS: &str = "x: array, /, out: reworded = (None, None), *, where: absent = True, casting: \
                           'same_kind'|'safe'|'unsafe' ignored = 'same_kind', order: ignored = 'K', dtype: reworded = \
                           None, subok: ignored = True, signature: absent = None";

/// Those whose results are complex wherever they may have to be.
const fn in_complex_numbers(name: &'static str, signature: &'static str) -> Function {
    made(name, signature, Made::OtherWords).feature("complex")
}

/// Functions that are not universal in NumPy.
const fn other(name: &'static str, signature: &'static str, node: Node) -> Function {
    function(name, signature, Kind::Elementwise(node))
}

pub const FUNCTIONS: &[Function] = &[
    // Powers, exponentials, logarithms.
    inexact("sqrt"),
    inexact("cbrt"),
    unary("square"),
    unary("reciprocal"),
    inexact("exp"),
    inexact("exp2"),
    inexact("expm1"),
    inexact("log"),
    inexact("log2"),
    inexact("log10"),
    inexact("log1p"),
    binary("power").alias(&["pow"]),
    binary("float_power").loops(Loops::Widest),
    inexact_of_two("logaddexp"),
    inexact_of_two("logaddexp2"),
    inexact_of_two("hypot"),
    // Angles.
    inexact("sin"),
    inexact("cos"),
    inexact("tan"),
    inexact("arcsin").alias(&["asin"]),
    inexact("arccos").alias(&["acos"]),
    inexact("arctan").alias(&["atan"]),
    inexact_of_two("arctan2").alias(&["atan2"]),
    inexact("sinh"),
    inexact("cosh"),
    inexact("tanh"),
    inexact("arcsinh").alias(&["asinh"]),
    inexact("arccosh").alias(&["acosh"]),
    inexact("arctanh").alias(&["atanh"]),
    inexact("deg2rad").alias(&["radians"]),
    inexact("rad2deg").alias(&["degrees"]),
    other("sinc", "x: operand", Node::Unary),
    other("i0", "x: operand", Node::Unary),
    // Rounding, signs.
    unary("floor"),
    unary("ceil"),
    unary("trunc"),
    inexact("rint"),
    other("fix", "x: operand, out: reworded = None", Node::Unary).runtime("trunc"),
    other(
        "round",
        "a: operand, decimals: operand = 0, out: reworded = None",
        Node::BinaryOrZero,
    )
    .alias(&["around"])
    .method(Method::Yes),
    unary("negative"),
    unary("positive"),
    unary("absolute").alias(&["abs"]),
    inexact("fabs"),
    unary("sign"),
    truth("signbit"),
    inexact_of_two("copysign"),
    inexact_of_two("heaviside"),
    // What floating-point numbers are made of.
    inexact_of_two("nextafter"),
    inexact("spacing"),
    binary("ldexp"),
    whole("frexp", TWO_RESULTS).several(Several::Always),
    whole("modf", TWO_RESULTS).several(Several::Always),
    // Arithmetic.
    binary("add"),
    binary("subtract"),
    binary("multiply"),
    inexact_of_two("divide").alias(&["true_divide"]),
    binary("floor_divide"),
    binary("remainder").alias(&["mod"]),
    binary("fmod"),
    binary("gcd"),
    binary("lcm"),
    whole(
        "divmod",
        "x1: beside, x2: beside, /, out: reworded = (None, None), *, where: absent = True, casting: \
         'same_kind'|'safe'|'unsafe' ignored = 'same_kind', order: ignored = 'K', dtype: reworded = None, subok: ignored \
         = True, signature: absent = None",

    )
    .several(Several::Always),
    // Choices.
    binary("maximum"),
    binary("minimum"),
    binary("fmax"),
    binary("fmin"),
    other(
        "clip",
        "a: operand, a_min: operand = ..., a_max: operand = ..., out: reworded = None, *, min: operand \
         = ..., max: operand = ...",
        Node::Clip,
    ),
    other(
        "where",
        "condition: operand, x: operand = None, y: operand = None, /",
        Node::Ternary,
    )
    .without("x", &WHERE),
    made(
        "piecewise",
        "x: array, condlist: value, funclist: value",
        Made::Piecewise,
    ),
    other(
        "select",
        "condlist: value, choicelist: value, default: operand = 0",
        Node::Select,
    ),
    made(
        "choose",
        "a: array, choices: value, out: reworded = None, mode: 'raise'|'wrap'|'clip' = 'raise'",
        Made::Choose,
    )
    .method(Method::Yes),
    other(
        "nan_to_num",
        "x: operand, copy: ignored = True, nan: value = 0.0, posinf: value = None, neginf: value = None",
        Node::Replaced,
    ),
    // Comparisons, truth.
    truth_of_two("equal").alias(&["strings.equal"]),
    truth_of_two("not_equal").alias(&["strings.not_equal"]),
    truth_of_two("less").alias(&["strings.less"]),
    truth_of_two("less_equal").alias(&["strings.less_equal"]),
    truth_of_two("greater").alias(&["strings.greater"]),
    truth_of_two("greater_equal").alias(&["strings.greater_equal"]),
    truth_of_two("logical_and"),
    truth_of_two("logical_or"),
    truth_of_two("logical_xor"),
    truth("logical_not"),
    truth("isnan"),
    truth("isinf"),
    truth("isfinite"),
    other("isposinf", "x: operand, out: reworded = None", Node::Unary),
    other("isneginf", "x: operand, out: reworded = None", Node::Unary),
    other(
        "isclose",
        "a: operand, b: operand, rtol: value = 1e-05, atol: value = 1e-08, equal_nan: value = False",
        Node::Close,
    ),
    made(
        "allclose",
        "a: beside, b: beside, rtol: value = 1e-05, atol: value = 1e-08, equal_nan: value = False",
        Made::AllClose,
    ),
    whole("array_equal", "a1: array, a2: array, equal_nan: value = False"),
    whole("array_equiv", "a1: array, a2: array"),
    // Bits.
    binary("bitwise_and").runtime("and"),
    binary("bitwise_or").runtime("or"),
    binary("bitwise_xor").runtime("xor"),
    unary("invert").alias(&["bitwise_not", "bitwise_invert"]),
    binary("left_shift").alias(&["bitwise_left_shift"]).runtime("shift_left"),
    binary("right_shift").alias(&["bitwise_right_shift"]).runtime("shift_right"),
    unary("bitwise_count").loops(Loops::Of("u8")),
    whole("packbits", "a: array, /, axis: axis = None, bitorder: 'big'|'little' = 'big'"),
    whole(
        "unpackbits",
        "a: array, /, axis: axis = None, count: value = None, bitorder: 'big'|'little' = 'big'",
    ),
    // Complex numbers.
    unary("conjugate").alias(&["conj"]).method(Method::OfComplex),
    function("real", "val: array", Kind::View(View::Part)).fused(&REAL_PART),
    function("imag", "val: array", Kind::View(View::Part)).fused(&IMAGINARY_PART),
    other("angle", "z: operand, deg: reworded = False", Node::Unary),
    other("isreal", "x: operand", Node::Unary),
    other("iscomplex", "x: operand", Node::Unary),
    in_complex_numbers("emath.sqrt", "x: value"),
    in_complex_numbers("emath.log", "x: value"),
    in_complex_numbers("emath.log2", "x: value"),
    in_complex_numbers("emath.log10", "x: value"),
    in_complex_numbers("emath.logn", "n: value, x: value"),
    in_complex_numbers("emath.power", "x: value, p: value"),
    in_complex_numbers("emath.arcsin", "x: value"),
    in_complex_numbers("emath.arccos", "x: value"),
    in_complex_numbers("emath.arctanh", "x: value"),
    // What other functions are put in words of.
    other("initial_sum", "initial: operand, sum: operand", Node::Binary),
    other("initial_product", "initial: operand, product: operand", Node::Binary),
    other("as_complex", "x: operand", Node::Unary).feature("complex"),
];

static REAL_PART: Function = other("real_part", "val: operand", Node::Unary);
static IMAGINARY_PART: Function = other("imaginary_part", "val: operand", Node::Unary);

/// With the condition alone, it finds positions.
static WHERE: Function = whole("where", "condition: array").several(Several::Always);
