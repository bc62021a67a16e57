//! Which axes of two arrays `np.tensordot` sums along.

use super::arguments::listed;
use super::constant;
use crate::syntax::tree::Expr;

/// The axes of the first array and those of the second.
type Axes = [Vec<i128>; 2];

/// The last axes of the first array and the first ones of the second, so many.
pub fn summed(count: i128) -> Option<Axes> {
    (count >= 0).then(|| [(-count..0).collect(), (0..count).collect()])
}

/// The axes that an argument says: a number of them, or two lists, of which one that is a number has one axis.
pub fn summed_axes(argument: &Expr) -> Option<Axes> {
    if let Some(count) = constant::integer(argument) {
        return summed(count);
    }
    let axes = |axes: &Expr| match listed(axes) {
        Some(axes) => axes.iter().map(constant::integer).collect(),
        None => Some(vec![constant::integer(axes)?]),
    };
    match listed(argument)? {
        [first, second] => Some([axes(first)?, axes(second)?]),
        _ => None,
    }
}
