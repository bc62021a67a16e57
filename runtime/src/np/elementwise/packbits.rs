//! Bits as bytes, and bytes as bits.

use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::element::{Cast, Number};
use crate::engine::allocate;
use crate::np::lanes;
use crate::np::options::{Along, OptionalInteger, Unset, Word, words};
use crate::refusal::require;
use crate::shape::{AxisOf, Shape, computed_shape};

/// The axis along which bits are packed: all elements in row-major order, if it is [`Unset`].
pub trait PackedAxis<S: Shape> {
    /// The shape of the result.
    type Out: Shape;

    /// The lengths of the axes before it, its own, and those of the axes after it, as three numbers.
    #[doc(hidden)]
    fn divided(lens: &[usize]) -> [usize; 3];

    /// The shape with another length of the axis.
    #[doc(hidden)]
    fn shape(lens: &[usize], len: usize) -> Self::Out;
}

impl<S: Shape> PackedAxis<S> for Unset {
    type Out = (Dyn,);

    fn divided(lens: &[usize]) -> [usize; 3] {
        [1, lens.iter().product(), 1]
    }

    fn shape(_: &[usize], len: usize) -> (Dyn,) {
        (Dyn(len),)
    }
}

impl<S: AxisOf<N>, const N: isize> PackedAxis<S> for Along<N> {
    type Out = S::Replaced<Dyn>;

    fn divided(lens: &[usize]) -> [usize; 3] {
        let lanes::Along { outer, len, inner } = lanes::Along::axis(lens, S::NUMBER);
        [outer, len, inner]
    }

    fn shape(lens: &[usize], len: usize) -> S::Replaced<Dyn> {
        let mut lens = lens.to_vec();
        lens[S::NUMBER] = len;
        computed_shape(&lens)
    }
}

fn is_little<W: Word>(_: &W) -> bool {
    W::TEXT == words::Little::TEXT
}

/// Which bit of its byte the element at a position is.
fn bit(position: usize, is_little: bool) -> usize {
    match is_little {
        true => position % 8,
        false => 7 - position % 8,
    }
}

/// Eight elements each as the bits of a byte, the first the highest, in row-major order: 1 where an element is
/// true; NumPy's `np.packbits`. What is missing of the last byte is 0.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::packbits(&[1, 0, 0, 0, 0, 0, 0, 1, 1]), arr!([129_u8, 128]));
/// ```
#[must_use]
pub fn packbits<A>(a: &A) -> Owned<u8, (Dyn,)>
where
    A: AsView<Elem: Number + Cast<bool>> + ?Sized,
{
    packbits_with(a, Unset, words::Big)
}

/// As [`packbits`], along an axis, or with the first element as the lowest bit: NumPy's options.
///
/// ```
/// use ndview::prelude::*;
/// let bits = arr!([[1, 1, 0], [0, 0, 1]]);
/// assert_eq!(arr!(np.packbits(bits, axis=1)), arr!([[192_u8], [32]]));
/// assert_eq!(arr!(np.packbits(bits, bitorder="little")), arr!([35_u8]));
/// ```
#[must_use]
pub fn packbits_with<A, X>(a: &A, _axis: X, bitorder: impl Word) -> Owned<u8, X::Out>
where
    A: AsView<Elem: Number + Cast<bool>> + ?Sized,
    X: PackedAxis<A::Shape>,
{
    let view = a.array_view();
    let lens = view.shape();
    let [outer, len, inner] = X::divided(lens.as_ref());
    let along = lanes::Along { outer, len, inner };
    let (elements, is_little) = (view.elements(), is_little(&bitorder));
    let len = along.len.div_ceil(8);
    let mut packed = vec![0; along.outer * len * along.inner];
    for (place, element) in elements.iter().enumerate() {
        let (outer, place) = (place / along.block(), place % along.block());
        let (position, inner) = (place / along.inner, place % along.inner);
        let byte = &mut packed[(outer * len + position / 8) * along.inner + inner];
        *byte |= u8::from(Cast::<bool>::cast(*element)) << bit(position, is_little);
    }
    Owned::from_parts(X::shape(lens.as_ref(), len), packed)
}

/// The bits of each byte, the highest first, in row-major order; NumPy's `np.unpackbits`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::unpackbits(&[129_u8]), arr!([1_u8, 0, 0, 0, 0, 0, 0, 1]));
/// ```
#[must_use]
pub fn unpackbits<A>(a: &A) -> Owned<u8, (Dyn,)>
where
    A: AsView<Elem = u8> + ?Sized,
{
    unpackbits_with(a, Unset, Unset, words::Big)
}

/// As [`unpackbits`], along an axis, as many of them as `count` says, or the lowest bit first: NumPy's options. A
/// negative `count` is how many are left out at the end; what is missing is 0.
///
/// # Panics
/// `-count larger than number of elements`
///
/// ```
/// use ndview::prelude::*;
/// let bytes = arr!([[192_u8], [32]]);
/// assert_eq!(arr!(np.unpackbits(bytes, axis=1, count=3)), arr!([[1_u8, 1, 0], [0, 0, 1]]));
/// ```
#[must_use]
#[track_caller]
pub fn unpackbits_with<A, X>(
    a: &A,
    _axis: X,
    count: impl OptionalInteger,
    bitorder: impl Word,
) -> Owned<u8, X::Out>
where
    A: AsView<Elem = u8> + ?Sized,
    X: PackedAxis<A::Shape>,
{
    let view = a.array_view();
    let lens = view.shape();
    let [outer, len, inner] = X::divided(lens.as_ref());
    let along = lanes::Along { outer, len, inner };
    let (elements, is_little) = (view.elements(), is_little(&bitorder));
    let all = 8 * along.len;
    let len = match count.given() {
        None => all,
        Some(count) if count >= 0 => count.unsigned_abs(),
        Some(count) => {
            let left_out = count.unsigned_abs();
            require!(left_out <= all, "-count larger than number of elements");
            all - left_out
        }
    };
    let mut bits = allocate(along.outer * len * along.inner);
    for outer in 0..along.outer {
        let block = &elements[outer * along.block()..][..along.block()];
        for position in 0..len {
            let row = (position < all).then(|| &block[position / 8 * along.inner..][..along.inner]);
            match row {
                Some(row) => {
                    bits.extend(row.iter().map(|byte| byte >> bit(position, is_little) & 1))
                }
                None => bits.extend(core::iter::repeat_n(0, along.inner)),
            }
        }
    }
    Owned::from_parts(X::shape(lens.as_ref(), len), bits)
}
