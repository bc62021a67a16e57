//! What can go wrong at run time, in NumPy's words.

use alloc::string::String;
use alloc::vec::Vec;

mod sentence;

#[cfg(feature = "random")]
pub(crate) use sentence::PythonTuple;

/// What may fail for one of ndview's reasons: what `try_arr!` and the functions that return an [`Error`] yield.
///
/// ```
/// use ndview::prelude::*;
/// fn second(values: &[f64]) -> ndview::Result<f64> {
///     try_arr!(values[1])
/// }
/// assert_eq!(second(&[1.0, 2.0]), Ok(2.0));
/// assert!(second(&[]).is_err());
/// ```
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// Why an operation could not be done. `Display` is NumPy's sentence.
///
/// What the types know is a compile error instead; the rest is a panic with the same sentence, or
/// this value where a function returns a `Result`.
///
/// ```
/// use ndview::prelude::*;
/// let error = Owned::from_shape_vec([2, 3], vec![1, 2, 3, 4, 5]).unwrap_err();
/// assert_eq!(error.to_string(), "cannot reshape array of size 5 into shape (2,3)");
/// assert!(matches!(error, ndview::Error::Reshape { size: 5, .. }));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// An integer index beyond its axis; NumPy's `IndexError`.
    OutOfBounds {
        /// The index as it was written, negative if it counts from the end.
        index: i128,
        /// The axis of the indexed array.
        axis: usize,
        /// The length of that axis.
        size: usize,
    },
    /// A slice with step 0.
    ZeroStep,
    /// A mask that is not as long as the axis it indexes.
    MaskLength {
        /// The axis of the indexed array.
        axis: usize,
        /// The length of that axis.
        size: usize,
        /// The length of the mask along it.
        mask: usize,
    },
    /// Index arrays whose shapes cannot be broadcast together.
    IndexShapes {
        /// Their shapes.
        shapes: Vec<Vec<usize>>,
    },
    /// Operands whose shapes cannot be broadcast together.
    Operands {
        /// Their shapes.
        shapes: Vec<Vec<usize>>,
    },
    /// Shapes alone that cannot be broadcast together.
    ObjectShapes {
        /// Which of them is the first that does not fit, and its shape.
        first: (usize, Vec<usize>),
        /// Which is the second, and its shape.
        second: (usize, Vec<usize>),
    },
    /// A place to be updated that would have to be broadcast itself.
    Output {
        /// The shape of the place.
        output: Vec<usize>,
        /// The shape that it has together with the value.
        broadcast: Vec<usize>,
    },
    /// A value that cannot be broadcast to where it is to be stored.
    BroadcastInput {
        /// The shape of the value.
        from: Vec<usize>,
        /// The shape of the destination.
        into: Vec<usize>,
    },
    /// A value that cannot be broadcast to what an index array or a mask selects.
    IndexedValue {
        /// The shape of the value.
        value: Vec<usize>,
        /// The shape of the selection.
        selection: Vec<usize>,
    },
    /// A value whose length is not the number of true values of a mask of the array's shape.
    MaskedValue {
        /// The number of values.
        values: usize,
        /// The number of elements the mask selects.
        selected: usize,
    },
    /// A value of rank 2 or more for what a mask of the array's shape selects.
    MaskedRank {
        /// The rank of the value.
        rank: usize,
    },
    /// A shape with another number of elements, or with more than one length to be worked out.
    Reshape {
        /// The number of elements there are.
        size: usize,
        /// The shape asked for; negative for a length to be worked out.
        shape: Vec<isize>,
    },
    /// An array that cannot be broadcast to a shape.
    BroadcastTo {
        /// The shape of the array.
        from: Vec<usize>,
        /// The shape asked for.
        into: Vec<usize>,
    },
    /// A number that no axis has; NumPy's `AxisError`.
    AxisOutOfBounds {
        /// The number as it was given, negative if it counts from the last.
        axis: i128,
        /// The number of axes.
        ndim: usize,
    },
    /// An order of axes that has not as many axes as the array.
    Axes,
    /// An order of axes that has an axis twice.
    RepeatedAxis,
    /// An array with more or fewer elements, or parts, than it is unpacked into.
    Unpacked {
        /// As many as were expected.
        expected: usize,
        /// As many as there are.
        values: usize,
    },
    /// A shape whose elements do not fit in memory.
    TooLarge {
        /// The shape.
        shape: Vec<usize>,
    },
    /// A split into parts of equal length that does not come out even.
    UnequalSplit,
    /// A split into no parts, or fewer.
    NoSections,
    /// A split, for writing, at indices that do not ascend.
    OverlappingSplit,
    /// An axis to be squeezed out that has a length other than 1.
    Squeeze,
    /// A question about memory that takes more work than was allowed; NumPy's `TooHardError`.
    TooHard,
    /// Lengths and strides that lead outside of the memory they are to describe.
    OutsideBuffer {
        /// The lengths.
        shape: Vec<usize>,
        /// The strides, counted in elements.
        strides: Vec<isize>,
        /// The number of elements there are.
        size: usize,
    },
    /// Lengths and strides that lead to an element twice, where it is to be written.
    SharedElements,
    /// Two parts of an array that are borrowed together, one of them for writing, and have an
    /// element in common.
    Overlap {
        /// The part that was written first, as in `a[1:3]`.
        one: &'static str,
        /// The other.
        other: &'static str,
    },
    /// A reduction of no elements to one that must be one of them.
    NoIdentity {
        /// NumPy's name of the reduction, such as `maximum`.
        reduction: &'static str,
    },
    /// A search for an extreme among no elements.
    EmptySequence {
        /// NumPy's name of the function, such as `argmax`.
        function: &'static str,
    },
    /// A place asked for among elements that are all `nan`.
    AllNan,
    /// Sides of a matrix product that do not match.
    CoreDimensions {
        /// The number of columns of the left side.
        left: usize,
        /// The number of rows of the right side.
        right: usize,
    },
    /// As [`CoreDimensions`](Error::CoreDimensions), for `np.dot`.
    NotAligned {
        /// The shape of the left side.
        left: Vec<usize>,
        /// The shape of the right side.
        right: Vec<usize>,
        /// The axis of the right side that does not match the last of the left.
        axis: usize,
    },
    /// No arrays, where some are to be joined.
    NothingToJoin,
    /// Arrays to be joined that differ in another axis than the one along which they are.
    JoinedLengths {
        /// The number of the axis.
        dimension: usize,
        /// Its length in the first array.
        first: usize,
        /// The number of the array that differs.
        index: usize,
        /// The length of its axis.
        other: usize,
    },
    /// No arrays, where some are to be stacked.
    NothingToStack,
    /// Arrays of different shapes, where they are to be stacked.
    StackedShapes,
    /// Arrays in a list whose shapes differ; NumPy's `ValueError`.
    Inhomogeneous {
        /// The lengths up to where they do.
        agreed: Vec<usize>,
    },
    /// A number that takes the type of the array beside it, which does not hold it; NumPy's
    /// `OverflowError`.
    IntegerOutOfBounds {
        /// The number.
        value: i128,
        /// NumPy's name of the type, such as `uint8`.
        dtype: String,
    },
    /// Lengths of the operands of `np.linalg.solve` and the like that do not match.
    Signature {
        /// NumPy's name of the function, such as `solve`.
        function: &'static str,
        /// How the lengths belong together, such as `(m,m),(m,n)->(m,n)`.
        signature: &'static str,
        /// The length of the first axis of the second operand that counts.
        size: usize,
        /// The length that it should have.
        expected: usize,
    },
    /// What linear algebra cannot do with these matrices.
    LinAlg(LinAlgError),
    /// What a function of NumPy's does not take; NumPy's `ValueError` or `TypeError`.
    Refused {
        /// NumPy's sentence, such as `'minlength' must not be negative`.
        sentence: String,
    },
}

/// What linear algebra cannot do with some matrices; NumPy's `np.linalg.LinAlgError`.
///
/// ```
/// use ndview::Owned;
/// use ndview::np::linalg::LinAlgError;
/// assert_eq!(LinAlgError::Singular.to_string(), "Singular matrix");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinAlgError {
    /// A matrix without an inverse.
    Singular,
    /// Matrices that are not square, where they must be.
    NotSquare,
    /// A matrix without a Cholesky decomposition.
    NotPositiveDefinite,
    /// Elements that are infinite or `nan`, where eigenvalues are asked for.
    NotFinite,
    /// Eigenvalues that were not found.
    Eigenvalues,
    /// Singular values that were not found.
    SingularValues,
    /// Singular values that `np.linalg.lstsq` needs, and that were not found.
    LeastSquares,
    /// Equations with another number of right sides.
    Incompatible,
    /// The condition number of a matrix without elements.
    EmptyCondition,
    /// Lengths of a tensor that do not make a square matrix.
    TensorLengths,
}

impl core::error::Error for LinAlgError {}

impl From<LinAlgError> for Error {
    fn from(error: LinAlgError) -> Self {
        Error::LinAlg(error)
    }
}

impl Error {
    pub(crate) fn operands(a: &[usize], b: &[usize]) -> Self {
        Error::Operands {
            shapes: vec![a.into(), b.into()],
        }
    }

    /// Why a place of lengths `output` cannot be updated with a value of lengths `value`.
    pub(crate) fn update(output: &[usize], value: &[usize]) -> Self {
        let rank = output.len().max(value.len());
        let aligned = |lens: &[usize], axis: usize| match (axis + lens.len()).checked_sub(rank) {
            Some(axis) => lens[axis],
            None => 1,
        };
        let together = (0..rank).map(|axis| match (aligned(output, axis), aligned(value, axis)) {
            (a, b) if a == b || b == 1 => Some(a),
            (1, b) => Some(b),
            _ => None,
        });
        match together.collect() {
            Some(broadcast) => Error::Output {
                output: output.into(),
                broadcast,
            },
            None => Error::Operands {
                shapes: vec![output.into(), value.into(), output.into()],
            },
        }
    }

    /// NumPy drops leading axes of length 1 from a value of more axes than the destination.
    pub(crate) fn broadcast_input(mut from: &[usize], into: &[usize]) -> Self {
        while let [1, rest @ ..] = from
            && from.len() > into.len()
        {
            from = rest;
        }
        Error::BroadcastInput {
            from: from.into(),
            into: into.into(),
        }
    }
}

impl core::error::Error for Error {}

/// The value, or a panic with the error's sentence at the caller's line.
#[inline(always)]
#[track_caller]
pub(crate) fn or_panic<T>(result: Result<T, Error>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => error.panic(),
    }
}

/// The value of what is known to have succeeded.
#[inline(always)]
pub fn succeeded<T>(result: Result<T, Error>) -> T {
    or_panic(result)
}
