//! Computing an expression.

use super::Expr;
use super::few::write_few;
use super::loops::Write;
use crate::array::Owned;
use crate::engine::{self, Kernel, Leaves};
use crate::error::{Error, or_panic};
use crate::shape::{HasAxes, Shape, fits_into};
use alloc::vec::Vec;

/// What an expression of this shape yields: the element if there are no axes, else an array.
pub trait Collected<T>: Shape {
    crate::sealed::seal!(required);

    /// Which of them.
    type Out;

    /// The value of an expression.
    ///
    /// # Errors
    /// If its operands cannot be broadcast together, or its elements do not fit in memory.
    fn evaluate<E: Expr<Elem = T, Shape = Self>>(expression: E) -> Result<Self::Out, Error>;

    /// The value that has these elements, in row-major order.
    fn collected(self, elements: Vec<T>) -> Self::Out;

    /// The value whose element at each index is what `f` returns for it.
    fn collected_at(self, f: impl FnMut(&[usize]) -> T) -> Self::Out;

    /// The value that has this one element.
    #[inline(always)]
    fn collected_one(self, element: T) -> Self::Out {
        self.collected(vec![element])
    }
}

impl<T> Collected<T> for () {
    crate::sealed::seal!();

    type Out = T;

    #[inline(always)]
    fn evaluate<E: Expr<Elem = T, Shape = ()>>(expression: E) -> Result<T, Error> {
        expression.shape()?;
        // SAFETY: [row] the shape of every leaf can be broadcast to that of one element, so it has
        // one element itself, and it is there.
        unsafe { Ok(only_element(expression)) }
    }

    fn collected(self, elements: Vec<T>) -> T {
        match elements.into_iter().next() {
            Some(element) => element,
            None => unreachable!("an expression of rank 0 has one element"),
        }
    }

    #[inline(always)]
    fn collected_at(self, mut f: impl FnMut(&[usize]) -> T) -> T {
        f(&[])
    }

    #[inline(always)]
    fn collected_one(self, element: T) -> T {
        element
    }
}

impl<T, S: HasAxes> Collected<T> for S {
    crate::sealed::seal!();

    type Out = Owned<T, S>;

    #[inline(always)]
    fn evaluate<X: Expr<Elem = T, Shape = S>>(expression: X) -> Result<Owned<T, S>, Error> {
        let shape = expression.shape()?;
        // SAFETY: [row] the shape is that of the expression.
        unsafe { computed(expression, shape) }
    }

    #[inline(always)]
    fn collected(self, elements: Vec<T>) -> Owned<T, S> {
        Owned::from_parts(self, elements)
    }

    #[inline(always)]
    fn collected_at(self, mut f: impl FnMut(&[usize]) -> T) -> Owned<T, S> {
        Owned::from_index(self, |index| f(index.as_ref()))
    }
}

/// The value of an expression, computed in one pass.
///
/// # Panics
/// `operands could not be broadcast together with shapes (10,) (2,)`
#[inline]
#[track_caller]
pub fn evaluate<E: Expr<Shape: Collected<E::Elem>>>(
    expression: E,
) -> <E::Shape as Collected<E::Elem>>::Out {
    or_panic(try_evaluate(expression))
}

/// As [`evaluate`].
///
/// # Errors
/// If operands cannot be broadcast together.
#[inline]
pub fn try_evaluate<E: Expr<Shape: Collected<E::Elem>>>(
    expression: E,
) -> Result<<E::Shape as Collected<E::Elem>>::Out, Error> {
    <E::Shape as Collected<E::Elem>>::evaluate(expression)
}

/// The element of an expression that has only one.
///
/// # Errors
/// If its operands cannot be broadcast together.
pub(crate) fn single<E: Expr>(expression: E) -> Result<Option<E::Elem>, Error> {
    let lens = expression.shape()?.lens();
    if lens.as_ref().iter().any(|&len| len != 1) {
        return Ok(None);
    }
    // SAFETY: [row] every leaf can be broadcast to a shape of one element, so it has one itself,
    // and it is there.
    Ok(Some(unsafe { only_element(expression) }))
}

/// The first element of an expression.
///
/// # Safety
/// Every leaf has an element.
#[inline(always)]
unsafe fn only_element<E: Expr>(expression: E) -> E::Elem {
    // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
    // for.
    unsafe {
        let mut row = expression.bind(&expression.leaves());
        E::prepare(&mut row, 0, 1);
        E::at(&row, 0)
    }
}

/// The array of the elements of an expression, broadcast to the given shape.
///
/// # Errors
/// If they do not fit in memory.
///
/// # Panics
/// If the expression cannot be broadcast to the shape.
pub(crate) fn array_of<E: Expr, S: Shape>(
    expression: E,
    shape: S,
) -> Result<Owned<E::Elem, S>, Error> {
    assert_fits(expression, shape);
    // SAFETY: [row] that has just been checked.
    unsafe { computed(expression, shape) }
}

/// As [`array_of`], without the check.
///
/// # Safety
/// The expression can be broadcast to the shape.
#[inline(always)]
unsafe fn computed<E: Expr, S: Shape>(expression: E, shape: S) -> Result<Owned<E::Elem, S>, Error> {
    if Owned::<E::Elem, S>::IN_PLACE {
        // SAFETY: [row] promised by the caller; `write_few` writes all places.
        return unsafe {
            Owned::filled(shape, |places| {
                write_few(expression, shape, places);
                Ok(())
            })
        };
    }
    // SAFETY: [row] the caller promises that the expression can be broadcast to the shape.
    Ok(Owned::from_parts(shape, unsafe {
        elements(expression, shape)?
    }))
}

/// The elements of an expression, broadcast to the given shape, in row-major order.
///
/// # Errors
/// If they do not fit in memory.
///
/// # Panics
/// If the expression cannot be broadcast to the shape.
pub(crate) fn collect<E: Expr, S: Shape>(expression: E, shape: S) -> Result<Vec<E::Elem>, Error> {
    assert_fits(expression, shape);
    // SAFETY: [row] the caller promises for the row of the whole what those of its operands ask
    // for.
    unsafe { elements(expression, shape) }
}

/// Appends the elements of an expression, in row-major order.
///
/// # Errors
/// If they do not fit in memory.
///
/// # Panics
/// If the expression has another shape.
pub(crate) fn append<E: Expr>(
    expression: E,
    shape: E::Shape,
    elements: &mut Vec<E::Elem>,
) -> Result<(), Error> {
    assert_fits(expression, shape);
    let mut leaves = expression.leaves();
    let kernel = Kernel::new::<Write<E>>(&expression);
    // SAFETY: [row] the shape has just been checked; `Write` writes the elements of the expression.
    unsafe {
        engine::append(
            kernel,
            leaves.as_mut_slice(),
            shape.lens().as_ref(),
            elements,
        )
    }
}

/// # Panics
/// If the expression cannot be broadcast to the shape: what the memory safety of computing rests on
/// is checked here, whatever was checked before.
#[inline(always)]
pub(crate) fn assert_fits<E: Expr, S: Shape>(expression: E, shape: S) {
    let own = expression.shape().map(Shape::lens);
    let fits = own.is_ok_and(|own| fits_into(own.as_ref(), shape.lens().as_ref()));
    assert!(
        fits,
        "ndview: an expression of another shape; please report this"
    );
}

/// As [`collect`], without the check.
///
/// # Safety
/// The expression can be broadcast to the shape.
#[inline]
unsafe fn elements<E: Expr, S: Shape>(expression: E, shape: S) -> Result<Vec<E::Elem>, Error> {
    if expression.is_flat(shape) {
        let (kernel, lens) = (Kernel::new::<Write<E>>(&expression), shape.lens());
        if !kernel.is_shared_out(lens.as_ref()) {
            // SAFETY: [row] the expression has just been asked; `Write` writes its elements, and takes null
            // for leaves.
            return unsafe { engine::collect_flat(kernel, lens.as_ref()) };
        }
    }
    // SAFETY: [row] the caller promises that the expression can be broadcast to the shape.
    unsafe { planned(expression, shape) }
}

/// As [`elements`], where some array has its elements in another order, or several threads compute them.
///
/// # Safety
/// The expression can be broadcast to the shape.
#[inline(never)]
unsafe fn planned<E: Expr, S: Shape>(expression: E, shape: S) -> Result<Vec<E::Elem>, Error> {
    let mut leaves = expression.leaves();
    let kernel = Kernel::new::<Write<E>>(&expression);
    // SAFETY: [row] promised by the caller; `Write` writes the elements of the expression.
    unsafe { engine::collect(kernel, leaves.as_mut_slice(), shape.lens().as_ref()) }
}
