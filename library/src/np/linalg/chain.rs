//! Products of several matrices.

use super::stack::product;
use crate::array::{AsView, View};
use crate::element::{Promote, StoreInto};
use crate::error::{Error, or_panic};
use crate::expr::Collected;
use crate::kernels::Multiplied;
use crate::refusal::refuse;
use crate::shape::layout::Layout;
use crate::shape::{Product, Shape, computed_shape};
use alloc::vec::Vec;

/// Some matrices that are multiplied, as a tuple of references; the first and the last may be vectors.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([1, 1]));
/// assert_eq!(arr!(np.linalg.multi_dot((a, a, b))), arr!([17, 37]));
/// ```
pub trait Chain {
    /// The product: an array, or an element.
    type Out;

    #[doc(hidden)]
    fn product(self) -> Result<Self::Out, Error>;
}

/// One of the factors, row by row.
struct Factor<T> {
    elements: Vec<T>,
    rows: usize,
    columns: usize,
    lens: Vec<usize>,
}

impl<T: Multiplied> Factor<T> {
    /// A vector is a row if it is the first, otherwise a column.
    fn of<U, S, L>(view: View<'_, U, S, L>, is_first: bool) -> Self
    where
        U: StoreInto<T> + Clone,
        S: Shape,
        L: Layout,
    {
        let lens = view.shape().as_ref().to_vec();
        let (rows, columns) = match lens[..] {
            [len] if is_first => (1, len),
            [len] => (len, 1),
            [rows, columns] => (rows, columns),
            _ => refuse!(
                "{}-dimensional array given. Array must be two-dimensional",
                lens.len()
            ),
        };
        Factor {
            elements: view.row_major().into_owned(),
            rows,
            columns,
            lens,
        }
    }
}

/// The product of all factors, in the order that takes the fewest multiplications.
fn multiplied<T: Multiplied>(factors: &[Factor<T>]) -> Result<Vec<T>, Error> {
    let first = &factors[0];
    for pair in factors.windows(2) {
        if pair[0].columns != pair[1].rows {
            // The product of those before.
            let mut left = first.lens.clone();
            if let Some(columns) = left.last_mut() {
                *columns = pair[0].columns;
            }
            return Err(Error::NotAligned {
                left,
                right: pair[1].lens.clone(),
                axis: 0,
            });
        }
    }
    let cuts = cheapest_cuts(factors);
    Ok(multiply(factors, &cuts, 0, factors.len() - 1))
}

/// For each range of factors, after which of them it is cut in two.
fn cheapest_cuts<T>(factors: &[Factor<T>]) -> Vec<Vec<usize>> {
    let n = factors.len();
    let mut costs = vec![vec![0.0_f64; n]; n];
    let mut cuts = vec![vec![0; n]; n];
    for len in 1..n {
        for first in 0..n - len {
            let last = first + len;
            costs[first][last] = f64::INFINITY;
            for cut in first..last {
                let sides = [
                    factors[first].rows,
                    factors[cut].columns,
                    factors[last].columns,
                ];
                let own: f64 = sides.iter().map(|&side| side as f64).product();
                let cost = costs[first][cut] + costs[cut + 1][last] + own;
                if cost < costs[first][last] {
                    costs[first][last] = cost;
                    cuts[first][last] = cut;
                }
            }
        }
    }
    cuts
}

fn multiply<T: Multiplied>(
    factors: &[Factor<T>],
    cuts: &[Vec<usize>],
    first: usize,
    last: usize,
) -> Vec<T> {
    if first == last {
        return factors[first].elements.clone();
    }
    let cut = cuts[first][last];
    let left = multiply(factors, cuts, first, cut);
    let right = multiply(factors, cuts, cut + 1, last);
    let sides = [
        factors[first].rows,
        factors[cut].columns,
        factors[last].columns,
    ];
    product(&left, &right, sides)
}

macro_rules! chain {
    ($($factor:ident $elem:ident $number:tt),*; $last:ident $last_elem:ident;
        $($shape:ident = $left:ident * $right:ident),*; $($common:ident = $one:ident + $other:ident),*;
        $out:ident of $element:ident) => {
        impl<$($factor,)* $($elem,)* $($shape,)* $($common,)*> Chain for ($(&$factor,)*)
        where
            $($factor: AsView<Elem = $elem> + ?Sized,)*
            $($elem: StoreInto<$element> + Clone,)*
            $($one: Promote<$other, Out = $common>,)*
            $(chain!(@shape $left): Product<chain!(@shape $right), Out = $shape>,)*
            $element: Multiplied,
            $out: Collected<$element>,
        {
            type Out = <$out as Collected<$element>>::Out;

            fn product(self) -> Result<Self::Out, Error> {
                let factors = [$(Factor::of(self.$number.array_view(), $number == 0)),*];
                let elements = multiplied(&factors)?;
                let (first, last) = (&factors[0], &factors[factors.len() - 1]);
                let mut lens = Vec::new();
                if first.lens.len() > 1 {
                    lens.push(first.rows);
                }
                if last.lens.len() > 1 {
                    lens.push(last.columns);
                }
                let shape: $out = computed_shape(&lens);
                Ok(shape.collected(elements))
            }
        }
    };
    (@shape A) => { A::Shape };
    (@shape B) => { B::Shape };
    (@shape C) => { C::Shape };
    (@shape D) => { D::Shape };
    (@shape E) => { E::Shape };
    (@shape F) => { F::Shape };
    (@shape $other:ident) => { $other };
}
chain!(A TA 0, B TB 1; B TB; S1 = A * B; T1 = TA + TB; S1 of T1);
chain!(A TA 0, B TB 1, C TC 2; C TC;
    S1 = A * B, S2 = S1 * C; T1 = TA + TB, T2 = T1 + TC; S2 of T2);
chain!(A TA 0, B TB 1, C TC 2, D TD 3; D TD;
    S1 = A * B, S2 = S1 * C, S3 = S2 * D; T1 = TA + TB, T2 = T1 + TC, T3 = T2 + TD; S3 of T3);
chain!(A TA 0, B TB 1, C TC 2, D TD 3, E TE 4; E TE;
    S1 = A * B, S2 = S1 * C, S3 = S2 * D, S4 = S3 * E;
    T1 = TA + TB, T2 = T1 + TC, T3 = T2 + TD, T4 = T3 + TE; S4 of T4);
chain!(A TA 0, B TB 1, C TC 2, D TD 3, E TE 4, F TF 5; F TF;
    S1 = A * B, S2 = S1 * C, S3 = S2 * D, S4 = S3 * E, S5 = S4 * F;
    T1 = TA + TB, T2 = T1 + TC, T3 = T2 + TD, T4 = T3 + TE, T5 = T4 + TF; S5 of T5);

/// The product of two to six matrices, multiplied in the order that takes the fewest multiplications;
/// NumPy's `np.linalg.multi_dot`. The first may be a vector, which is a row, and the last, which is a column.
///
/// Lengths that the types know not to match do not compile.
///
/// # Panics
/// `shapes (2,2) and (3,2) not aligned: 2 (dim 1) != 3 (dim 0)`; where overflow checks are on, if an integer
/// overflows.
///
/// ```
/// use ndview::prelude::*;
/// let (a, b) = (arr!([[1, 2], [3, 4]]), arr!([1, 1]));
/// assert_eq!(np::linalg::multi_dot((&a, &a, &b)), arr!([17, 37]));
/// assert_eq!(np::linalg::multi_dot((&b, &a, &b)), 10);
/// ```
#[must_use]
#[track_caller]
pub fn multi_dot<C: Chain>(arrays: C) -> C::Out {
    or_panic(arrays.product())
}
