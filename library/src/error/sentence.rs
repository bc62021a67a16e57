//! The sentences of NumPy's errors.

use super::{Error, LinAlgError};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// A shape as Python writes a tuple: `(3,)`, `(2, 3)`.
pub(crate) struct PythonTuple<'s>(pub(crate) &'s [usize]);

impl fmt::Display for PythonTuple<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lens: Vec<String> = self.0.iter().map(usize::to_string).collect();
        let comma = if lens.len() == 1 { "," } else { "" };
        write!(f, "({}{comma})", lens.join(", "))
    }
}

/// A shape as NumPy writes it in most of its sentences: `(3,)`, `(2,3)`.
struct Tuple<'s, N>(&'s [N]);

impl<N: fmt::Display> fmt::Display for Tuple<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (axis, len) in self.0.iter().enumerate() {
            let separator = if axis == 0 { "" } else { "," };
            write!(f, "{separator}{len}")?;
        }
        f.write_str(if self.0.len() == 1 { ",)" } else { ")" })
    }
}

fn write_shapes(f: &mut fmt::Formatter<'_>, shapes: &[Vec<usize>]) -> fmt::Result {
    shapes
        .iter()
        .try_for_each(|shape| write!(f, " {}", Tuple(shape)))
}

/// NumPy's sentence, in which a length to be worked out is `newaxis`, or left out at the beginning.
fn write_reshape(f: &mut fmt::Formatter<'_>, size: usize, shape: &[isize]) -> fmt::Result {
    let Some(place) = shape.iter().position(|&len| len < 0) else {
        return write!(
            f,
            "cannot reshape array of size {size} into shape {}",
            Tuple(shape)
        );
    };
    if shape[place + 1..].iter().any(|&len| len < 0) {
        return f.write_str("can only specify one unknown dimension");
    }
    let words: Vec<_> = shape
        .iter()
        .skip(usize::from(place == 0))
        .map(|&len| {
            if len < 0 {
                "newaxis".to_string()
            } else {
                len.to_string()
            }
        })
        .collect();
    write!(
        f,
        "cannot reshape array of size {size} into shape ({})",
        words.join(",")
    )
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::OutOfBounds { index, axis, size } => write!(
                f,
                "index {index} is out of bounds for axis {axis} with size {size}"
            ),
            Error::ZeroStep => f.write_str("slice step cannot be zero"),
            Error::Unpacked { expected, values } if values < expected => write!(
                f,
                "not enough values to unpack (expected {expected}, got {values})"
            ),
            Error::Unpacked { expected, .. } => {
                write!(f, "too many values to unpack (expected {expected})")
            }
            Error::IntegerOutOfBounds { value, dtype } => {
                write!(f, "Python integer {value} out of bounds for {dtype}")
            }
            Error::MaskLength { axis, size, mask } => write!(
                f,
                "boolean index did not match indexed array along axis {axis}; \
                 size of axis is {size} but size of corresponding boolean axis is {mask}"
            ),
            Error::IndexShapes { shapes } => {
                f.write_str(
                    "shape mismatch: indexing arrays could not be broadcast together with shapes",
                )?;
                write_shapes(f, shapes)
            }
            Error::Operands { shapes } => {
                f.write_str("operands could not be broadcast together with shapes")?;
                write_shapes(f, shapes)
            }
            Error::ObjectShapes { first, second } => write!(
                f,
                "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg {} with shape {} and arg {} with shape {}.",
                first.0,
                PythonTuple(&first.1),
                second.0,
                PythonTuple(&second.1)
            ),
            Error::Output { output, broadcast } => write!(
                f,
                "non-broadcastable output operand with shape {} doesn't match the broadcast shape {}",
                Tuple(output),
                Tuple(broadcast)
            ),
            Error::BroadcastInput { from, into } => write!(
                f,
                "could not broadcast input array from shape {} into shape {}",
                Tuple(from),
                Tuple(into)
            ),
            Error::IndexedValue { value, selection } => write!(
                f,
                "shape mismatch: value array of shape {} could not be broadcast to indexing result of shape {}",
                Tuple(value),
                Tuple(selection)
            ),
            Error::MaskedValue { values, selected } => write!(
                f,
                "NumPy boolean array indexing assignment cannot assign {values} input values to the {selected} output values where the mask is true"
            ),
            Error::MaskedRank { rank } => write!(
                f,
                "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has {rank} dimensions"
            ),
            Error::Reshape { size, shape } => write_reshape(f, *size, shape),
            Error::BroadcastTo { from, into } if from.len() <= into.len() => write!(
                f,
                "operands could not be broadcast together with remapped shapes [original->remapped]: {}  and requested shape {}",
                Tuple(from),
                Tuple(into)
            ),
            Error::BroadcastTo { .. } => {
                f.write_str("input operand has more dimensions than allowed by the axis remapping")
            }
            Error::AxisOutOfBounds { axis, ndim } => {
                write!(
                    f,
                    "axis {axis} is out of bounds for array of dimension {ndim}"
                )
            }
            Error::Axes => f.write_str("axes don't match array"),
            Error::RepeatedAxis => f.write_str("repeated axis in transpose"),
            Error::TooLarge { shape } => write!(
                f,
                "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size (shape {})",
                Tuple(shape)
            ),
            Error::UnequalSplit => f.write_str("array split does not result in an equal division"),
            Error::NoSections => f.write_str("number sections must be larger than 0."),
            Error::OverlappingSplit => f.write_str(
                "the parts of an array split for writing would overlap: the indices must ascend",
            ),
            Error::TooHard => f.write_str("Exceeded max_work"),
            Error::OutsideBuffer {
                shape,
                strides,
                size,
            } => write!(
                f,
                "strides is incompatible with shape of requested array and size of buffer: shape {}, strides {} of {size} elements",
                Tuple(shape),
                Tuple(strides)
            ),
            Error::SharedElements => f.write_str(
                "some elements of the array share memory: a view for writing needs each of its own",
            ),
            Error::Overlap { one, other } => write!(
                f,
                "`{other}` overlaps `{one}`: they cannot be borrowed together, one of them for writing"
            ),
            Error::Squeeze => {
                f.write_str("cannot select an axis to squeeze out which has size not equal to one")
            }
            Error::CoreDimensions { left, right } => write!(
                f,
                "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc \
                 signature (n?,k),(k,m?)->(n?,m?) (size {right} is different from {left})"
            ),
            Error::NotAligned { left, right, axis } => {
                let last = left.len().saturating_sub(1);
                let len = |lens: &[usize], axis: usize| lens.get(axis).copied().unwrap_or_default();
                write!(
                    f,
                    "shapes {} and {} not aligned: {} (dim {last}) != {} (dim {axis})",
                    Tuple(left),
                    Tuple(right),
                    len(left, last),
                    len(right, *axis)
                )
            }
            Error::NoIdentity { reduction } => write!(
                f,
                "zero-size array to reduction operation {reduction} which has no identity"
            ),
            Error::EmptySequence { function } => {
                write!(f, "attempt to get {function} of an empty sequence")
            }
            Error::AllNan => f.write_str("All-NaN slice encountered"),
            Error::NothingToJoin => f.write_str("need at least one array to concatenate"),
            Error::JoinedLengths {
                dimension,
                first,
                index,
                other,
            } => write!(
                f,
                "all the input array dimensions except for the concatenation axis must match \
                 exactly, but along dimension {dimension}, the array at index 0 has size {first} and \
                 the array at index {index} has size {other}"
            ),
            Error::NothingToStack => f.write_str("need at least one array to stack"),
            Error::Inhomogeneous { agreed } => write!(
                f,
                "setting an array element with a sequence. The requested array has an inhomogeneous shape \
                 after {} dimensions. The detected shape was {} + inhomogeneous part.",
                agreed.len(),
                PythonTuple(agreed),
            ),
            Error::StackedShapes => f.write_str("all input arrays must have the same shape"),
            Error::Signature {
                function,
                signature,
                size,
                expected,
            } => write!(
                f,
                "{function}: Input operand 1 has a mismatch in its core dimension 0, with gufunc \
                 signature {signature} (size {size} is different from {expected})"
            ),
            Error::LinAlg(error) => error.fmt(f),
            Error::Refused { sentence } => f.write_str(sentence),
        }
    }
}

impl fmt::Display for LinAlgError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LinAlgError::Singular => "Singular matrix",
            LinAlgError::NotSquare => "Last 2 dimensions of the array must be square",
            LinAlgError::NotPositiveDefinite => "Matrix is not positive definite",
            LinAlgError::NotFinite => "Array must not contain infs or NaNs",
            LinAlgError::Eigenvalues => "Eigenvalues did not converge",
            LinAlgError::SingularValues => "SVD did not converge",
            LinAlgError::LeastSquares => "SVD did not converge in Linear Least Squares",
            LinAlgError::Incompatible => "Incompatible dimensions",
            LinAlgError::EmptyCondition => "cond is not defined on empty arrays",
            LinAlgError::TensorLengths => {
                "Input arrays must satisfy the requirement prod(a.shape[b.ndim:]) == prod(a.shape[:b.ndim])"
            }
        })
    }
}
