//! The methods of NumPy's universal functions: `np.subtract.outer(a, b)` in `arr!` is
//! `np::ufunc::outer(np::ufunc::Subtract, &a, &b)`. The functions are the operators that compute them.
//!
//! `reduce` and `accumulate` are methods of a [`Reduction`](crate::Reduction):
//! [`joined_by`](crate::Reduction::joined_by) and
//! [`accumulated_by`](crate::Reduction::accumulated_by).

mod at;
mod outer;
mod reduceat;

pub use at::{UpdateAt, at};
pub use outer::outer;
pub use reduceat::reduceat;

pub use crate::expr::{
    Add, And, Arctan2, Copysign, Divide, Equal, FloatPower, FloorDivide, Fmax, Fmin, Fmod, Gcd,
    Greater, GreaterEqual, Heaviside, Hypot, Lcm, Less, LessEqual, Logaddexp, LogicalAnd,
    LogicalOr, LogicalXor, Maximum, Minimum, Multiply, NotEqual, Or, Power, Remainder, ShiftLeft,
    ShiftRight, Subtract, Xor,
};
