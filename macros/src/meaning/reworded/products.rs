//! Products along any axes: the axes are brought to where the product has them, and those of the result to where they
//! are asked for.

use super::build::{integer, numpys};
use super::{reworded, Options};
use crate::meaning::arguments::{is_none, listed, truth};
use crate::syntax::tree::{Expr, ExprKind, Extent};

/// How many axes of each operand, and of the result, a product is of.
fn core_axes(function: &str) -> Option<([usize; 2], usize)> {
    Some(match function {
        "matmul" => ([2, 2], 2),
        "matvec" => ([2, 1], 1),
        "vecmat" => ([1, 2], 1),
        "vecdot" => ([1, 1], 0),
        _ => return None,
    })
}

/// The last axes, as many as there are, for `np.moveaxis`.
fn last_axes(count: usize, at: Extent) -> Expr {
    let axes: Vec<Expr> = (1..=count as i128)
        .rev()
        .map(|axis| integer(at, -axis))
        .collect();
    Expr {
        kind: ExprKind::Tuple(axes, at.first),
        extent: at,
    }
}

/// The axes of one entry of `axes`, if it is of as many: an integer, or a tuple of them.
fn axes_of(entry: &Expr, count: usize) -> Option<Expr> {
    match listed(entry) {
        Some(axes) => (axes.len() == count).then(|| Expr {
            kind: ExprKind::Tuple(axes.to_vec(), entry.extent.first),
            extent: entry.extent,
        }),
        None => (count == 1).then(|| entry.clone()),
    }
}

impl Options<'_> {
    /// `axes=[(0, 1), (1, 2), (0, 1)]`: those of both operands and of the result. That of a result without any may be
    /// left out.
    pub fn along_axes(&self) -> Option<Expr> {
        let entries = listed(self.named("axes")?)?;
        let (counts, of_result) = core_axes(self.call.function.name)?;
        let (operands, result) = match entries {
            [first, second] if of_result == 0 => ([first, second], None),
            [first, second, result] => ([first, second], Some(axes_of(result, of_result)?)),
            _ => return None,
        };
        let axes = [
            axes_of(operands[0], counts[0])?,
            axes_of(operands[1], counts[1])?,
        ];
        let given: Vec<&Expr> = self.operands().collect();
        let [_, _] = given.as_slice() else {
            return None;
        };
        let product = self.without(&["axes"], |operand| {
            let place = usize::from(!core::ptr::eq(operand, given[0]));
            let at = axes[place].extent;
            let last = last_axes(counts[place], at);
            numpys(
                at,
                "moveaxis",
                vec![operand.clone(), axes[place].clone(), last],
            )
        });
        let product = reworded(&product).unwrap_or(product);
        Some(match result.filter(|_| of_result > 0) {
            Some(axes) => {
                let at = axes.extent;
                numpys(
                    at,
                    "moveaxis",
                    vec![product, last_axes(of_result, at), axes],
                )
            }
            None => product,
        })
    }

    /// A product of vectors whose axis stays, with length 1.
    pub fn with_kept_axis(&self) -> Option<Expr> {
        let keeps = self.named("keepdims")?;
        if self.call.function.name != "vecdot" || truth(keeps) != Some(true) {
            return None;
        }
        let axis = self
            .call
            .arguments
            .named("axis")
            .filter(|axis| !is_none(axis));
        let axis = axis.map_or_else(|| integer(keeps.extent, -1), Expr::clone);
        let product = self.without(&["keepdims"], Expr::clone);
        let product = reworded(&product).unwrap_or(product);
        Some(numpys(keeps.extent, "expand_dims", vec![product, axis]))
    }
}
