//! Products of stacks of vectors and matrices: `np.vecdot`, `np.matvec`, `np.vecmat`.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::array::AsView;
use crate::axis::Axis;
use crate::element::{Number, Promote, StoreInto};
use crate::engine::allocate;
use crate::error::or_panic;
use crate::expr::Collected;
use crate::kernels::{Matrix, Multiplied, Scratch, append_product};
use crate::np::options::Along;
use crate::np::products::product::Common;
use crate::refusal::require;
use crate::shape::{
    AxisOf, Broadcast, Contract, MoveAxis, Push, Shape, advance, checked_size, computed_shape,
};

/// The last axes of both operands: what is one factor, of how many axes, and how NumPy writes it.
struct Core {
    name: &'static str,
    signature: &'static str,
    /// The number of axes of each.
    ranks: [usize; 2],
    /// Whether the first factor is one with the other signs of its imaginary parts.
    is_conjugated: bool,
}

const VECDOT: Core = Core {
    name: "vecdot",
    signature: "(n),(n)->()",
    ranks: [1, 1],
    is_conjugated: true,
};
const MATVEC: Core = Core {
    name: "matvec",
    signature: "(m,n),(n)->(m)",
    ranks: [2, 1],
    is_conjugated: false,
};
const VECMAT: Core = Core {
    name: "vecmat",
    signature: "(n),(n,m)->(m)",
    ranks: [1, 2],
    is_conjugated: true,
};

impl Core {
    /// The products of all factors, whose stacks are broadcast together: the elements of an array of lengths
    /// `all`, in row-major order.
    #[track_caller]
    fn products<C: Multiplied>(
        &self,
        (a, a_lens): (Cow<'_, [C]>, &[usize]),
        (b, b_lens): (Cow<'_, [C]>, &[usize]),
        all: &[usize],
    ) -> Vec<C> {
        let (a_stack, a_core) = a_lens.split_at(a_lens.len() - self.ranks[0]);
        let (b_stack, b_core) = b_lens.split_at(b_lens.len() - self.ranks[1]);
        let (depth, other) = (a_core[a_core.len() - 1], b_core[0]);
        require!(
            depth == other,
            "{}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature {} (size {other} is \
             different from {depth})",
            self.name,
            self.signature,
        );
        let rows: usize = a_core[..a_core.len() - 1].iter().product();
        let columns: usize = b_core[1..].iter().product();
        let stack = &all[..a_stack.len().max(b_stack.len())];
        let a: Cow<'_, [C]> = match self.is_conjugated {
            true => a.iter().map(|a| a.mirrored()).collect::<Vec<_>>().into(),
            false => a,
        };
        let mut elements = allocate(or_panic(checked_size::<C>(all)));
        let mut position = vec![0; stack.len()];
        let mut scratch = Scratch::new();
        for _ in 0..stack.iter().product() {
            let left = &a[place(a_stack, &position) * rows * depth..][..rows * depth];
            let right = &b[place(b_stack, &position) * depth * columns..][..depth * columns];
            let left = Matrix::of_rows(left, [rows, depth]);
            let right = Matrix::of_rows(right, [depth, columns]);
            append_product(left, right, &mut scratch, &mut elements);
            advance(&mut position, stack);
        }
        elements
    }
}

/// Which factor of a stack is broadcast to a position.
fn place(stack: &[usize], position: &[usize]) -> usize {
    let own = &position[position.len() - stack.len()..];
    let positions = stack.iter().zip(own);
    positions.fold(0, |place, (&len, &position)| {
        place * len + if len == 1 { 0 } else { position }
    })
}

/// The common shape of two stacks.
#[track_caller]
fn stacked<S: Broadcast<Z>, Z: Shape>(a: &[usize], b: &[usize]) -> S::Out {
    or_panic(computed_shape::<S>(a).broadcast(computed_shape::<Z>(b)))
}

/// The sums of the products along the last axis; NumPy's `np.vecdot`. The other axes are broadcast together. Complex
/// numbers of the first are conjugated.
///
/// Lengths that the types know not to match do not compile.
///
/// # Panics
/// `vecdot: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n),(n)->() (size 2
/// is different from 3)`; `operands could not be broadcast together with shapes (2,) (3,)`; where overflow
/// checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::vecdot(&arr!([1, 2]), &arr!([3, 4])), 11);
/// assert_eq!(arr!(np.vecdot([[1, 2], [3, 4]], [1, 1])), arr!([3, 7]));
/// ```
#[must_use]
#[track_caller]
pub fn vecdot<A, B, S, Z, X, Y, O>(x1: &A, x2: &B) -> O::Out
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone> + ?Sized,
    A::Shape: AxisOf<-1, Without = S, Axis = X>,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    B::Shape: AxisOf<-1, Without = Z, Axis = Y>,
    X: Contract<Y>,
    Y: Axis,
    S: Broadcast<Z, Out = O>,
    Z: Shape,
    O: Collected<Common<A, B>>,
    Common<A, B>: Multiplied,
{
    let (a, b) = (x1.array_view(), x2.array_view());
    let (a_lens, b_lens) = (a.shape(), b.shape());
    let (a_lens, b_lens) = (a_lens.as_ref(), b_lens.as_ref());
    let shape: O = stacked::<S, Z>(&a_lens[..a_lens.len() - 1], &b_lens[..b_lens.len() - 1]);
    let all = shape.lens();
    let elements = VECDOT.products(
        (a.row_major(), a_lens),
        (b.row_major(), b_lens),
        all.as_ref(),
    );
    shape.collected(elements)
}

/// As [`vecdot`], along axis `N` of both; NumPy's `np.vecdot(x1, x2, axis=n)`.
///
/// # Panics
/// As [`vecdot`].
///
/// ```
/// use ndview::prelude::*;
/// let a = arr!([[1, 2], [3, 4]]);
/// assert_eq!(arr!(np.vecdot(a, a, axis=0)), arr!([10, 20]));
/// ```
#[must_use]
#[track_caller]
pub fn vecdot_with<const N: isize, A, B, P, Q, S, Z, X, Y, O>(
    x1: &A,
    x2: &B,
    _axis: Along<N>,
) -> O::Out
where
    A: AsView<
            Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone,
            Shape: MoveAxis<N, -1, Out = P>,
        > + ?Sized,
    P: AxisOf<-1, Without = S, Axis = X>,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone, Shape: MoveAxis<N, -1, Out = Q>> + ?Sized,
    Q: AxisOf<-1, Without = Z, Axis = Y>,
    X: Contract<Y>,
    Y: Axis,
    S: Broadcast<Z, Out = O>,
    Z: Shape,
    O: Collected<Common<A, B>>,
    Common<A, B>: Multiplied,
{
    let (a, b) = (x1.array_view(), x2.array_view());
    vecdot(&a.moveaxis::<N, -1>(), &b.moveaxis::<N, -1>())
}

/// The products of matrices with vectors: the last two axes of the first with the last of the second; NumPy's
/// `np.matvec`. The axes before are broadcast together.
///
/// Lengths that the types know not to match do not compile.
///
/// # Panics
/// `matvec: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,n),(n)->(m) (size
/// 2 is different from 3)`; `operands could not be broadcast together with shapes (2,) (3,)`; where
/// overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// let vectors = arr!([[1, 1], [1, 10]]);
/// assert_eq!(arr!(np.matvec([[1, 2], [3, 4]], vectors)), arr!(np.array([[3, 7], [21, 43]])));
/// ```
#[must_use]
#[track_caller]
pub fn matvec<A, B, S, F, R, Z, X, Y, T, O>(x1: &A, x2: &B) -> O::Out
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone> + ?Sized,
    A::Shape: AxisOf<-1, Without = F, Axis = X>,
    F: AxisOf<-1, Without = S, Axis = R>,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    B::Shape: AxisOf<-1, Without = Z, Axis = Y>,
    X: Contract<Y>,
    Y: Axis,
    R: Axis,
    S: Broadcast<Z, Out = T>,
    Z: Shape,
    T: Push<R, Out = O>,
    O: Collected<Common<A, B>>,
    Common<A, B>: Multiplied,
{
    let (a, b) = (x1.array_view(), x2.array_view());
    let (a_lens, b_lens) = (a.shape(), b.shape());
    let (a_lens, b_lens) = (a_lens.as_ref(), b_lens.as_ref());
    let (stack, core) = a_lens.split_at(a_lens.len() - 2);
    let stack = stacked::<S, Z>(stack, &b_lens[..b_lens.len() - 1]).lens();
    let all = [stack.as_ref(), &core[..1]].concat();
    let elements = MATVEC.products((a.row_major(), a_lens), (b.row_major(), b_lens), &all);
    computed_shape::<O>(&all).collected(elements)
}

/// The products of vectors with matrices: the last axis of the first with the last two of the second; NumPy's
/// `np.vecmat`. The axes before are broadcast together. Complex numbers of the first are conjugated.
///
/// Lengths that the types know not to match do not compile.
///
/// # Panics
/// `vecmat: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n),(n,m)->(m) (size
/// 2 is different from 3)`; `operands could not be broadcast together with shapes (2,) (3,)`; where
/// overflow checks are on, if an integer overflows.
///
/// ```
/// use ndview::prelude::*;
/// let vectors = arr!([[1, 1], [1, 10]]);
/// assert_eq!(arr!(np.vecmat(vectors, [[1, 2], [3, 4]])), arr!(np.array([[4, 6], [31, 42]])));
/// ```
#[must_use]
#[track_caller]
pub fn vecmat<A, B, S, F, R, Z, X, Y, T, O>(x1: &A, x2: &B) -> O::Out
where
    A: AsView<Elem: Promote<B::Elem, Out: Number> + StoreInto<Common<A, B>> + Clone> + ?Sized,
    A::Shape: AxisOf<-1, Without = S, Axis = X>,
    B: AsView<Elem: StoreInto<Common<A, B>> + Clone> + ?Sized,
    B::Shape: AxisOf<-1, Without = F, Axis = R>,
    F: AxisOf<-1, Without = Z, Axis = Y>,
    X: Contract<Y>,
    Y: Axis,
    R: Axis,
    S: Broadcast<Z, Out = T>,
    Z: Shape,
    T: Push<R, Out = O>,
    O: Collected<Common<A, B>>,
    Common<A, B>: Multiplied,
{
    let (a, b) = (x1.array_view(), x2.array_view());
    let (a_lens, b_lens) = (a.shape(), b.shape());
    let (a_lens, b_lens) = (a_lens.as_ref(), b_lens.as_ref());
    let (stack, core) = b_lens.split_at(b_lens.len() - 2);
    let stack = stacked::<S, Z>(&a_lens[..a_lens.len() - 1], stack).lens();
    let all = [stack.as_ref(), &core[1..]].concat();
    let elements = VECMAT.products((a.row_major(), a_lens), (b.row_major(), b_lens), &all);
    computed_shape::<O>(&all).collected(elements)
}
