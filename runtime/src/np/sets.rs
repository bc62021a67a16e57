//! Arrays as sets of elements.

use super::product::Common;
use super::sort::order;
use super::unique::unique;
use crate::array::{AsView, Owned};
use crate::axis::Dyn;
use crate::expr::{Number, Promote, StoreInto};

/// The distinct elements of an array as another type, in ascending order.
fn distinct<A, T>(a: &A) -> Vec<T>
where
    A: AsView<Elem: Clone + PartialOrd + StoreInto<T>> + ?Sized,
    T: Clone,
{
    A::Elem::row_major(unique(a).view()).into_owned()
}

macro_rules! of_both {
    ($($(#[$attribute:meta])* $name:ident |$a:ident, $b:ident| $result:expr;)*) => {$(
        $(#[$attribute])*
        #[must_use]
        pub fn $name<A, B>(ar1: &A, ar2: &B) -> Owned<Common<A, B>, (Dyn,)>
        where
            A: AsView + ?Sized,
            B: AsView<Elem: StoreInto<Common<A, B>> + PartialOrd + Clone> + ?Sized,
            A::Elem: Promote<B::Elem> + StoreInto<Common<A, B>> + PartialOrd + Clone,
            Common<A, B>: Number + PartialOrd,
        {
            let ($a, $b) = (distinct::<_, Common<A, B>>(ar1), distinct::<_, Common<A, B>>(ar2));
            Owned::from($result)
        }
    )*};
}
of_both! {
    /// The distinct elements that both arrays have, in ascending order; NumPy's `np.intersect1d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::intersect1d(&arr!([3, 1, 3, 2]), &arr!([2, 3, 4])), arr!([2, 3]));
    /// ```
    intersect1d |a, b| shared(a, b, 2);
    /// The distinct elements of both arrays, in ascending order; NumPy's `np.union1d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::union1d(&arr!([3, 1]), &arr!([2, 3])), arr!([1, 2, 3]));
    /// ```
    union1d |a, b| {
        let mut all = [a, b].concat();
        all.sort_by(order);
        all.dedup_by(|a, b| order(a, b).is_eq());
        all
    };
    /// The distinct elements that one of the arrays has and the other has not, in ascending order;
    /// NumPy's `np.setxor1d`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::setxor1d(&arr!([3, 1, 2]), &arr!([2, 3, 4])), arr!([1, 4]));
    /// ```
    setxor1d |a, b| shared(a, b, 1);
}

/// The elements that so many of two sets have. `nan` equals nothing.
fn shared<T: Number + PartialOrd>(a: Vec<T>, b: Vec<T>, count: usize) -> Vec<T> {
    let mut all = [a, b].concat();
    all.sort_by(order);
    let same = all.chunk_by(|a, b| a == b);
    let same = same.filter(|same| same.len() == count);
    same.map(|same| same[0]).collect()
}

/// The distinct elements of an array that another has not, in ascending order; NumPy's
/// `np.setdiff1d`.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::setdiff1d(&arr!([3, 1, 3, 2]), &arr!([2.0])), arr!([1, 3]));
/// ```
#[must_use]
pub fn setdiff1d<A, B>(ar1: &A, ar2: &B) -> Owned<A::Elem, (Dyn,)>
where
    A: AsView<Elem: Clone + PartialOrd + Promote<B::Elem>> + ?Sized,
    B: AsView<Elem: Clone + PartialOrd> + ?Sized,
{
    let others = unique(ar2).into_vec();
    let mut elements = unique(ar1).into_vec();
    elements.retain(|element| {
        let both = |other: &B::Elem| element.clone().promote(other.clone());
        let place = others.partition_point(|other| {
            let (element, other) = both(other);
            other.order(element).is_lt()
        });
        !others.get(place).is_some_and(|other| {
            let (element, other) = both(other);
            element == other
        })
    });
    elements.into()
}
