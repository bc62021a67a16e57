//! Arrays that are computed piece by piece.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::array::{AsView, Owned};
use crate::element::{Number, StoreInto};
use crate::error::Error;
use crate::np::Unset;
use crate::refusal::require;
use crate::shape::Shape;

/// Where a piece is: where a mask is true, or, of [`Unset`], where no piece has been before.
///
/// ```
/// use ndview::prelude::*;
/// let x = arr!([-2, 0, 3]);
/// let negative = arr!(x < 0);
/// let signs = np::piecewise(&x).value(&negative, -1).value(np::Unset, 1).array();
/// assert_eq!(signs, arr!([-1, 1, 1]));
/// ```
pub trait Piece {
    /// The mask, of an array of these lengths.
    #[doc(hidden)]
    #[track_caller]
    fn mask(&self, lens: &[usize]) -> Option<Cow<'_, [bool]>>;
}

impl Piece for Unset {
    fn mask(&self, _: &[usize]) -> Option<Cow<'_, [bool]>> {
        None
    }
}

impl<M: AsView<Elem = bool> + ?Sized> Piece for &M {
    #[track_caller]
    fn mask(&self, lens: &[usize]) -> Option<Cow<'_, [bool]>> {
        let mask = self.array_view();
        let own = mask.shape();
        for (axis, (&size, &mask)) in lens.iter().zip(own.as_ref()).enumerate() {
            if size != mask {
                Error::MaskLength { axis, size, mask }.panic()
            }
        }
        require!(
            own.as_ref().len() == lens.len(),
            "a condition has as many axes as the array: {}, and not {}",
            lens.len(),
            own.as_ref().len()
        );
        Some(mask.elements())
    }
}

/// An array that is computed piece by piece; what [`piecewise`] returns.
///
/// ```
/// use ndview::prelude::*;
/// let x = arr!([-2, 3]);
/// let positive = arr!(x > 0);
/// let halves: np::Piecewise<i32, Shape![2]> = np::piecewise(&x).function(&positive, |x| 10 * x);
/// assert_eq!(halves.array(), arr!([0, 30]));
/// ```
#[must_use]
pub struct Piecewise<'a, T: Clone, S> {
    shape: S,
    elements: Cow<'a, [T]>,
    computed: Vec<T>,
    /// Where there has been a piece.
    is_covered: Vec<bool>,
}

/// An array of zeros like `x`, of which pieces are computed: where a mask is true, its elements are a number
/// ([`value`](Piecewise::value)), or what a function makes of those of `x` ([`function`](Piecewise::function)); of two
/// pieces that overlap, the later one counts; NumPy's `np.piecewise`.
///
/// ```
/// use ndview::prelude::*;
/// let x = arr!([-2.0, 0.0, 3.0]);
/// let positive = arr!(x > 0);
/// let y = np::piecewise(&x).function(&positive, f64::sqrt).function(np::Unset, |x| -x).array();
/// assert_eq!(y, arr!([2.0, 0.0, 3_f64.sqrt()]));
/// assert_eq!(arr!(np.piecewise(x, [x < 0, x >= 0], [-1, {|x| x * 2.0}])), arr!([-1.0, 0.0, 6.0]));
/// assert_eq!(arr!(np.piecewise(x, [x < 0], [np.square, 7])), arr!([4.0, 7.0, 7.0]));
/// ```
pub fn piecewise<A>(x: &A) -> Piecewise<'_, A::Elem, A::Shape>
where
    A: AsView<Elem: Number> + ?Sized,
{
    let view = x.array_view();
    let elements = view.elements();
    Piecewise {
        shape: view.typed_shape(),
        computed: vec![A::Elem::ZERO; elements.len()],
        is_covered: vec![false; elements.len()],
        elements,
    }
}

impl<T: Clone, S: Shape> Piecewise<'_, T, S> {
    /// The elements of a piece become this number.
    ///
    /// # Panics
    /// `boolean index did not match indexed array along axis 0; size of axis is 3 but size of corresponding boolean
    /// axis is 2`
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (x, is_odd) = (arr!([1, 2, 3]), arr!([true, false, true]));
    /// assert_eq!(np::piecewise(&x).value(&is_odd, 7).array(), arr!([7, 0, 7]));
    /// ```
    #[track_caller]
    pub fn value<V: StoreInto<T>>(self, piece: impl Piece, value: V) -> Self {
        let value = value.store();
        self.function(piece, |_| value.clone())
    }

    /// The elements of a piece become what a function makes of them; it is called for no others.
    ///
    /// # Panics
    /// As [`value`](Self::value).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let (x, is_odd) = (arr!([1, 2, 3]), arr!([true, false, true]));
    /// assert_eq!(np::piecewise(&x).function(&is_odd, |x| x * x).array(), arr!([1, 0, 9]));
    /// ```
    #[track_caller]
    pub fn function(mut self, piece: impl Piece, function: impl Fn(T) -> T) -> Self {
        let mask = piece.mask(self.shape.lens().as_ref());
        let places = self.computed.iter_mut().zip(&mut self.is_covered);
        for (number, (place, is_covered)) in places.enumerate() {
            let is_meant = match &mask {
                Some(mask) => mask[number],
                None => !*is_covered,
            };
            if is_meant {
                *place = function(self.elements[number].clone());
                *is_covered = true;
            }
        }
        self
    }

    /// The array.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::piecewise(&[[1, 2]]).value(np::Unset, 5).array(), arr!([[5, 5]]));
    /// ```
    pub fn array(self) -> Owned<T, S> {
        Owned::from_parts(self.shape, self.computed)
    }
}
