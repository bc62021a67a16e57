//! Shapes alone, broadcast together.

use crate::error::Error;
use crate::shape::{Broadcast, IntoShape, Shape};
use alloc::vec::Vec;

/// Shapes that are broadcast together: a tuple of up to six.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a tuple of shapes",
    label = "shapes are tuples or arrays of lengths: `((2, 1), (3,))`"
)]
pub trait Shapes {
    /// The lengths that they have together.
    type Lens: Default + AsMut<[usize]>;

    /// The lengths of each.
    #[doc(hidden)]
    fn lens(self) -> Vec<Vec<usize>>;
}

/// Tuples of shapes; of each, what stands before its name is the shape of all before it.
macro_rules! shapes {
    ($($($shape:ident $before:ident $all:ident),* => $out:ident;)*) => {$(
        impl<S, S0, $($shape, $all),*> Shapes for (S, $($shape,)*)
        where
            S: IntoShape<Shape: Shape<Erased = S0>>,
            S0: Shape,
            $(
                $shape: IntoShape,
                $before: Broadcast<<$shape::Shape as Shape>::Erased, Out = $all>,
                $all: Shape,
            )*
        {
            type Lens = $out::Lens;

            #[allow(non_snake_case, reason = "the shapes are bound by the names of their types")]
            fn lens(self) -> Vec<Vec<usize>> {
                let (S, $($shape,)*) = self;
                vec![
                    S.into_shape().lens().as_ref().to_vec(),
                    $($shape.into_shape().lens().as_ref().to_vec(),)*
                ]
            }
        }
    )*};
}
shapes! {
    => S0;
    A S0 S1 => S1;
    A S0 S1, B S1 S2 => S2;
    A S0 S1, B S1 S2, C S2 S3 => S3;
    A S0 S1, B S1 S2, C S2 S3, D S3 S4 => S4;
    A S0 S1, B S1 S2, C S2 S3, D S3 S4, E S4 S5 => S5;
}

/// The lengths that arrays of some shapes have together; NumPy's `np.broadcast_shapes`. In `arr!`, the
/// shapes are its arguments.
///
/// # Panics
/// `shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape
/// (2,) and arg 1 with shape (3,).`
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::broadcast_shapes(([2, 1], [3])), [2, 3]);
/// assert_eq!(arr!(np.broadcast_shapes((6, 7), (5, 6, 1), (7,), (5, 1, 7))), [5, 6, 7]);
/// ```
#[must_use]
#[track_caller]
pub fn broadcast_shapes<X: Shapes>(args: X) -> X::Lens {
    let mut lens = X::Lens::default();
    lens.as_mut().copy_from_slice(&together(&args.lens()));
    lens
}

/// The lengths that arrays of some lengths have together.
///
/// # Panics
/// As [`broadcast_shapes`].
#[track_caller]
pub(in crate::np) fn together(shapes: &[Vec<usize>]) -> Vec<usize> {
    common(shapes).unwrap_or_else(|numbers| {
        let [first, second] = numbers.map(|number| (number, shapes[number].clone()));
        Error::ObjectShapes { first, second }.panic()
    })
}

/// The same.
///
/// # Errors
/// The numbers of two shapes that do not go together.
pub(in crate::np) fn common(shapes: &[Vec<usize>]) -> Result<Vec<usize>, [usize; 2]> {
    let rank = shapes.iter().map(Vec::len).max().unwrap_or(0);
    let mut lens = vec![1; rank];
    // Which of the shapes each length is from.
    let mut sources = vec![0; rank];
    for (number, shape) in shapes.iter().enumerate() {
        let first = rank - shape.len();
        for (axis, &len) in (first..).zip(shape).filter(|(_, len)| **len != 1) {
            if lens[axis] != 1 && lens[axis] != len {
                return Err([sources[axis], number]);
            }
            if lens[axis] == 1 {
                (lens[axis], sources[axis]) = (len, number);
            }
        }
    }
    Ok(lens)
}
