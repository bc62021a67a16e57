//! Linear algebra: NumPy's `np.linalg`, most of it behind the feature `linalg`.
//!
//! Every function takes a matrix, or a stack of them: an array whose last two axes are rows and columns.
//! Integers and bools are calculated with as `f64`; `f32` and complex numbers stay what they are. Matrices
//! of up to 8 rows are solved, inverted and their determinants taken here; everything else is done by the
//! crate `faer`, which is given the elements where they lie, whatever their strides. A dev build does well
//! to optimise it:
//!
//! ```toml
//! [profile.dev.package."*"]
//! opt-level = 2
//! ```
//!
//! What fails in NumPy with a `LinAlgError` panics with its sentence; `try_solve` and the like return it.
//!
//! ```
//! use ndview::prelude::*;
//! assert_eq!(np::linalg::norm(&arr!([3, 4])), 5.0);
//! ```

#[cfg(feature = "linalg")]
mod chain;
#[cfg(feature = "linalg")]
mod cholesky;
#[cfg(feature = "linalg")]
mod condition;
#[cfg(feature = "linalg")]
mod cutoff;
#[cfg(feature = "linalg")]
mod determinant;
#[cfg(feature = "linalg")]
mod diagonal;
#[cfg(feature = "linalg")]
mod eigen;
#[cfg(all(feature = "linalg", feature = "complex"))]
mod eigen_complex;
#[cfg(feature = "linalg")]
mod eigenvalues;
#[cfg(feature = "linalg")]
mod elimination;
#[cfg(feature = "linalg")]
mod factors;
#[cfg(feature = "linalg")]
mod field;
#[cfg(feature = "linalg")]
mod least_squares;
#[cfg(feature = "linalg")]
mod matrix_norm;
mod norm;
#[cfg(feature = "linalg")]
mod order;
#[cfg(feature = "linalg")]
mod power;
#[cfg(feature = "linalg")]
mod qr;
#[cfg(feature = "linalg")]
mod rank;
#[cfg(feature = "linalg")]
mod solve;
#[cfg(feature = "linalg")]
mod stack;
#[cfg(feature = "linalg")]
mod svd;
#[cfg(feature = "linalg")]
mod tensor;

pub use crate::error::LinAlgError;
pub use crate::np::{cross, matmul, matrix_transpose, outer, tensordot, vecdot, vecdot_with};
pub use norm::{norm, norm_ord};

#[cfg(all(feature = "linalg", feature = "complex"))]
pub use eigenvalues::{eig, eigvals};
#[cfg(feature = "linalg")]
pub use {
    chain::{Chain, multi_dot},
    cholesky::{cholesky, cholesky_with, try_cholesky},
    condition::{cond, cond_with},
    cutoff::Cutoff,
    determinant::{det, slogdet},
    diagonal::{diagonal, diagonal_with, trace, trace_with},
    eigenvalues::{Triangle, eigh, eigh_with, eigvalsh, eigvalsh_with},
    field::{Entry, Field},
    least_squares::{Overdetermined, RightSides, lstsq, lstsq_with},
    matrix_norm::{
        KeepDims, NormAxes, matrix_norm, matrix_norm_with, norm_with, vector_norm, vector_norm_with,
    },
    order::Order,
    power::{Powered, matrix_power},
    qr::{QrMode, qr, qr_with},
    rank::{matrix_rank, matrix_rank_with, pinv, pinv_with},
    solve::{Equations, inv, solve, try_inv, try_solve},
    svd::{SvdMode, svd, svd_with, svdvals, try_svd},
    tensor::{TensorEquations, tensorinv, tensorinv_with, tensorsolve},
};
