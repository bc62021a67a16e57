//! Products of vectors and matrices.

pub(in crate::np) mod cross;
pub(in crate::np) mod kron;
pub(in crate::np) mod product;
pub(in crate::np) mod subscripts;
pub(in crate::np) mod tensordot;

pub use cross::{AxisOr, LastTo, ToLast, cross, cross_with};
pub use kron::kron;
#[doc(hidden)]
pub use product::{MatrixMultiply, matrix_product, try_matrix_product};
pub use product::{dot, inner, matmul, outer, trace, try_matmul, vdot};
#[doc(hidden)]
pub use subscripts::{Subscripted, subscripted};
pub use tensordot::tensordot;
