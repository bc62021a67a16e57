//! What a function may store in the array that is given for its `out`, though its elements are of another type.

use super::Options;
use crate::catalogue::{Kind, Words};
use crate::syntax::tree::Casting;

/// NumPy computes in the type that the operands have, and casts the results: those of a universal function to a type
/// of the same kind, those of a reduction, and what is taken of an array, to any.
pub fn casting(options: &Options) -> Casting {
    let function = options.call.function;
    if let Some(asked) = options.call.casting() {
        return asked;
    }
    match function.name {
        "outer" => Casting::OutputOf(options.call.operator.unwrap_or("multiply")),
        "std" | "var" | "nanstd" | "nanvar" => Casting::OutputOf("sqrt"),
        "ptp" => Casting::OutputOf("subtract"),
        "quantile" | "percentile" | "nanquantile" | "nanpercentile" => Casting::OutputOf("add"),
        "round" | "around" => Casting::OutputOf("rint"),
        "fix" => Casting::OutputOf("trunc"),
        name @ ("clip" | "subtract" | "negative" | "matmul" | "vecdot" | "matvec" | "vecmat") => {
            Casting::OutputOf(name)
        }
        "concatenate" | "stack" => Casting::SameKind,
        "take" | "choose" | "compress" | "trace" | "median" | "nanmedian" | "reduceat" => {
            Casting::Unsafe
        }
        name if function.words() == Words::Universal => Casting::OutputOf(name),
        _ => match function.kind {
            Kind::Reduction | Kind::Accumulation => Casting::Unsafe,
            _ => Casting::Lossless,
        },
    }
}
