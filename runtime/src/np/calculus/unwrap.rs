//! Angles without jumps.

use crate::array::{AsView, Owned};
use crate::element::{Cast, Number, Real};
#[cfg(not(feature = "std"))]
use crate::mathematics::Mathematics as _;
use crate::np::lanes;
use crate::np::options::{Along, OptionalNumber, Unset};
use crate::shape::AxisOf;
use alloc::vec::Vec;

/// Numbers along the last axis in which no neighbours are further apart than half a period of `2 * pi`: those after
/// a jump are moved by whole periods; NumPy's `np.unwrap`. Those of integers are `f64`, whatever the period.
///
/// ```
/// use ndview::prelude::*;
/// let phases = arr!([0.0, 3.0, -3.0, 0.0]);
/// let unwrapped = np::unwrap(&phases);
/// assert!(np::allclose(&unwrapped, &arr!([0.0, 3.0, 3.283185307, 6.283185307])));
/// ```
#[must_use]
pub fn unwrap<A>(p: &A) -> Owned<<A::Elem as Number>::Quotient, A::Shape>
where
    A: AsView<
            Elem: Number<Quotient: Real + Cast<f64>> + Cast<<A::Elem as Number>::Quotient>,
            Shape: AxisOf<-1>,
        > + ?Sized,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    unwrap_with(p, Unset, Along::<-1>, core::f64::consts::TAU)
}

/// As [`unwrap`], along axis `N`, of another period, and only where neighbours are further apart than `discont`:
/// NumPy's options.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(arr!(np.unwrap([0.0, 3.0, 2.0], period=4)), arr!([0.0, -1.0, -2.0]));
/// ```
#[must_use]
pub fn unwrap_with<const N: isize, A>(
    p: &A,
    discont: impl OptionalNumber,
    _axis: Along<N>,
    period: impl Cast<f64>,
) -> Owned<<A::Elem as Number>::Quotient, A::Shape>
where
    A: AsView<
            Elem: Number<Quotient: Real + Cast<f64>> + Cast<<A::Elem as Number>::Quotient>,
            Shape: AxisOf<N>,
        > + ?Sized,
    f64: Cast<<A::Elem as Number>::Quotient>,
{
    let (period, view): (f64, _) = (period.cast(), p.array_view());
    let least_jump = discont.given().unwrap_or(period / 2.0);
    let along = lanes::Along::axis(view.shape().as_ref(), <A::Shape as AxisOf<N>>::NUMBER);
    let elements = view.elements();
    let mut elements: Vec<<A::Elem as Number>::Quotient> =
        elements.iter().map(|x| x.cast()).collect();
    along.for_each_lane(&mut elements, |lane| {
        let mut moved = 0.0;
        let Some((first, rest)) = lane.split_first_mut() else {
            return;
        };
        let mut before: f64 = first.cast();
        for number in rest {
            let own: f64 = number.cast();
            let step = own - before;
            moved += correction(step, period, least_jump);
            before = own;
            *number = number.add(moved.cast());
        }
    });
    Owned::from_parts(view.typed_shape(), elements)
}

/// By how much the rest is moved after a step between neighbours.
fn correction(step: f64, period: f64, least_jump: f64) -> f64 {
    let (low, high) = (-period / 2.0, period / 2.0);
    let mut wrapped = (step - low).rem_euclid(period) + low;
    if wrapped == low && step > 0.0 {
        wrapped = high;
    }
    match step.abs() < least_jump {
        true => 0.0,
        false => wrapped - step,
    }
}
