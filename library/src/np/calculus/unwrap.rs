//! Angles without jumps.

use crate::array::{AsView, Owned};
use crate::element::{Cast, Number, for_each_number};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::lanes::Lanes;
use crate::np::options::{Along, OptionalNumber, Unset};
use crate::shape::AxisOf;
use alloc::vec::Vec;

/// Numbers along the last axis in which no neighbours are further apart than half a period of `2 * pi`: those after
/// a jump are moved by whole periods; NumPy's `np.unwrap`. Those of integers are `f64`.
///
/// ```
/// use ndview::prelude::*;
/// let phases = arr!([0.0, 3.0, -3.0, 0.0]);
/// let unwrapped = np::unwrap(&phases);
/// assert!(np::allclose(&unwrapped, &arr!([0.0, 3.0, 3.283185307, 6.283185307])));
/// ```
#[must_use]
pub fn unwrap<A>(p: &A) -> Owned<<f64 as Period<A::Elem>>::Out, A::Shape>
where
    A: AsView<Elem: Number + Cast<<f64 as Period<A::Elem>>::Out>, Shape: AxisOf<-1>> + ?Sized,
    f64: Period<A::Elem>,
{
    unwrap_with(p, Unset, Along::<-1>, core::f64::consts::TAU)
}

/// As [`unwrap`], along axis `N`, of another period, and only where neighbours are further apart than `discont`:
/// NumPy's options. Integers stay what they are, if the period is one.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.unwrap([0.0, 3.0, 2.0], period=4)), arr!([0.0, -1.0, -2.0]));
/// assert_eq!(arr!(np.unwrap([1, 7, 3, 9], period=5)), arr!([1_i64, 2, 3, 4]));
/// ```
#[must_use]
pub fn unwrap_with<const N: isize, A, P>(
    p: &A,
    discont: impl OptionalNumber,
    _axis: Along<N>,
    period: P,
) -> Owned<P::Out, A::Shape>
where
    A: AsView<Elem: Number + Cast<P::Out>, Shape: AxisOf<N>> + ?Sized,
    P: Period<A::Elem>,
{
    let view = p.array_view();
    let least_jump = discont.given();
    let along = Lanes::axis(view.shape().as_ref(), <A::Shape as AxisOf<N>>::NUMBER);
    let elements = view.elements();
    let mut elements: Vec<P::Out> = elements.iter().map(|x| x.cast()).collect();
    along.for_each_lane(&mut elements, |lane| period.unwrap_lane(lane, least_jump));
    Owned::from_parts(view.typed_shape(), elements)
}

/// After how much numbers of type `T` begin again.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.unwrap([1, 7, 3, 9], period=5)), arr!([1_i64, 2, 3, 4]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no period of numbers of type `{T}`",
    label = "neither an integer nor a float"
)]
pub trait Period<T>: Copy {
    crate::sealed::seal!(required);

    /// The type of the numbers without jumps.
    type Out: Number;

    /// Removes the jumps of one row.
    #[doc(hidden)]
    fn unwrap_lane(self, lane: &mut [Self::Out], least_jump: Option<f64>);
}

macro_rules! float_periods {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T> Period<T> for $float
        where
            T: Number<Quotient: Cast<f64>>,
            f64: Cast<T::Quotient>,
        {
            crate::sealed::seal!();

            type Out = T::Quotient;

            fn unwrap_lane(self, lane: &mut [Self::Out], least_jump: Option<f64>) {
                unwrap_floats(lane, self.into(), least_jump);
            }
        }
    )*};
}
for_each_number!(float half => float_periods! {});

macro_rules! integer_periods {
    ($($integer:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Number + Cast<f64>> Period<T> for $integer
        where
            f64: Cast<T>,
            i64: Cast<T>,
        {
            crate::sealed::seal!();

            type Out = T;

            fn unwrap_lane(self, lane: &mut [T], least_jump: Option<f64>) {
                match lane.first().is_some_and(|first| first.exact().is_some()) {
                    true => unwrap_integers(lane, self as i128, least_jump),
                    false => unwrap_floats(lane, self as f64, least_jump),
                }
            }
        }
    )*};
}
for_each_number!(signed unsigned => integer_periods! {});

fn unwrap_floats<T: Number + Cast<f64>>(lane: &mut [T], period: f64, least_jump: Option<f64>)
where
    f64: Cast<T>,
{
    let least_jump = least_jump.unwrap_or(period / 2.0);
    let mut moved = 0.0;
    let Some((first, rest)) = lane.split_first_mut() else {
        return;
    };
    let mut before: f64 = first.cast();
    for number in rest {
        let own: f64 = number.cast();
        let step = own - before;
        // From a `nan` on, nobody knows by how much numbers are moved.
        let is_small = step.abs() < least_jump;
        if !is_small {
            moved += wrapped(step, period) - step;
        }
        before = own;
        *number = number.add(moved.cast());
    }
}

/// The same of integers, without rounding.
fn unwrap_integers<T: Number>(lane: &mut [T], period: i128, least_jump: Option<f64>)
where
    i64: Cast<T>,
{
    let least_jump = least_jump.unwrap_or(period as f64 / 2.0);
    let mut moved = 0;
    let mut before = None;
    for number in lane {
        let own = number.exact().unwrap_or_default();
        let step = own - before.unwrap_or(own);
        if step.unsigned_abs() as f64 >= least_jump && period != 0 {
            let low = -period.div_euclid(2);
            let wrapped = (step - low).rem_euclid(period) + low;
            // Half a period is a step up as well as one down.
            let is_ambiguous = period % 2 == 0 && wrapped == low && step > 0;
            moved += if is_ambiguous { -low } else { wrapped } - step;
        }
        before = Some(own);
        *number = ((own + moved) as i64).cast();
    }
}

/// A step between neighbours, as one of at most half a period.
fn wrapped(step: f64, period: f64) -> f64 {
    let (low, high) = (-period / 2.0, period / 2.0);
    let wrapped = (step - low).rem_euclid(period) + low;
    match wrapped == low && step > 0.0 {
        true => high,
        false => wrapped,
    }
}
