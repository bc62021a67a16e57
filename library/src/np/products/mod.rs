//! Products of vectors and matrices.

pub(in crate::np) mod contraction;
pub(in crate::np) mod cross;
pub(in crate::np) mod dot;
pub(in crate::np) mod kron;
mod own;
pub(in crate::np) mod product;
pub(in crate::np) mod subscripts;
pub(in crate::np) mod tensordot;
pub(in crate::np) mod trace;
pub(in crate::np) mod vecdot;

pub use cross::{AxisOr, LastTo, ToLast, cross, cross_with};
pub use dot::{HasDot, HasInner, dot, inner};
pub use kron::kron;
#[doc(hidden)]
pub use product::{MatrixMultiply, MatrixMultiplyInPlace, Multiply};
pub use product::{matmul, outer, try_matmul, vdot, vdot_agreeing};
#[doc(hidden)]
pub use subscripts::{collapsed, subscripted, subscripted_at_least};
pub use tensordot::tensordot;
pub use trace::{SumLast, trace, trace_with};
pub use vecdot::{matvec, vecdot, vecdot_with, vecmat};
