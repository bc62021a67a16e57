//! Reductions: many elements to one, of a whole array or along some of its axes.
//!
//! A [`Reduction`] is an array or an expression, and axes (`reduction`, `methods`, `argmin`). The elements of an array are
//! taken in the order in which NumPy takes them (`walk`, `lanes`), those of an expression in blocks, as
//! the engine computes them (`stream`); they are folded (`fold`) into the states of all results
//! (`pass`; `extreme`: the least and the largest; `search` and `places`: where they are), floats pairwise
//! (`pairwise`, and `parts` where they come in parts), so that sums come out with NumPy's bits. The innermost loops
//! are compiled for several instruction sets (`dispatch`). All of that is compiled once for each fold and element
//! type; what is generic over shapes and layouts is thin.
//! What needs all elements of a result at once, such as a median or a quantile, has them in `groups`.

mod argmin;
mod chosen;
mod cumulative;
mod dispatch;
mod eight;
mod extreme;
mod few;
mod fold;
mod groups;
mod initial;
mod lanes;
mod median;
mod methods;
mod norm;
mod numbers_only;
mod own;
mod pairwise;
mod parts;
mod pass;
mod places;
mod prefetch;
mod quantile;
pub(crate) mod quantile_method;
mod quantile_weights;
mod reduction;
mod results;
mod search;
#[cfg(feature = "rayon")]
mod shared;
mod stream;
#[cfg(test)]
mod tests;
mod ufunc;
mod walk;
mod weighted;
mod whole;

pub use crate::element::{Average, Means, Numeric, Summable, Sums, Variance};
pub use chosen::{OptionalMask, OptionalMean};
pub use cumulative::Accumulates;
pub(crate) use dispatch::{InstructionSet, Kernel, dispatch};
pub use quantile::{QuantileAt, QuantilePlace, Quantiles};
pub use quantile_method::{QuantileMethod, TakesElements};
pub use quantile_weights::{QuantileWeights, Weights};
pub use reduction::{Along, AlongAxis, Reduction, reduction, try_reduction};
pub use results::{Reduced, Results};
pub use ufunc::{Joins, OptionalInitial};
pub use weighted::Weighted;
