//! Plans for numbers of points, which are kept.

use super::arguments::Direction;
use crate::complex::Complex;
use realfft::{ComplexToReal, RealFftPlanner, RealToComplex};
use rustfft::{Fft, FftPlanner};
use std::cell::RefCell;
use std::sync::Arc;

/// A real number for which there are plans.
pub trait Planned: rustfft::FftNum + Default {
    #[doc(hidden)]
    fn planned<R>(f: impl FnOnce(&mut Planners<Self>) -> R) -> R;
}

/// The planners of one thread. They keep what they have planned.
pub struct Planners<T: rustfft::FftNum> {
    complex: FftPlanner<T>,
    real: RealFftPlanner<T>,
}

impl<T: rustfft::FftNum> Planners<T> {
    fn new() -> RefCell<Self> {
        RefCell::new(Planners {
            complex: FftPlanner::new(),
            real: RealFftPlanner::new(),
        })
    }
}

macro_rules! planned {
    ($($float:ident)*) => {$(
        impl Planned for $float {
            fn planned<R>(f: impl FnOnce(&mut Planners<$float>) -> R) -> R {
                thread_local! {
                    static PLANNERS: RefCell<Planners<$float>> = Planners::new();
                }
                PLANNERS.with_borrow_mut(f)
            }
        }
    )*};
}
planned!(f32 f64);

/// What is done to some numbers, one after the other in memory, to make others.
pub(super) trait Lane<T, U> {
    /// How many numbers are taken.
    fn taken(&self) -> usize;

    /// How many come out.
    fn made(&self) -> usize;

    /// Makes them. What is taken is lost.
    fn transform(&mut self, from: &mut [T], to: &mut [U]);
}

/// Points to waves or back, both complex.
pub(super) struct ComplexLane<F> {
    plan: Arc<dyn Fft<F>>,
    scratch: Vec<Complex<F>>,
}

impl<F: Planned> ComplexLane<F> {
    pub(super) fn new(points: usize, direction: Direction) -> Self {
        let plan = F::planned(|planners| match direction {
            Direction::Forward => planners.complex.plan_fft_forward(points),
            Direction::Backward => planners.complex.plan_fft_inverse(points),
        });
        let scratch = vec![Complex::default(); plan.get_inplace_scratch_len()];
        ComplexLane { plan, scratch }
    }
}

impl<F: Planned> Lane<Complex<F>, Complex<F>> for ComplexLane<F> {
    fn taken(&self) -> usize {
        self.plan.len()
    }

    fn made(&self) -> usize {
        self.plan.len()
    }

    fn transform(&mut self, from: &mut [Complex<F>], to: &mut [Complex<F>]) {
        to.copy_from_slice(from);
        self.plan.process_with_scratch(to, &mut self.scratch);
    }
}

/// Real points to the half of their waves that says all.
pub(super) struct ForwardLane<F> {
    plan: Arc<dyn RealToComplex<F>>,
    scratch: Vec<Complex<F>>,
}

impl<F: Planned> ForwardLane<F> {
    pub(super) fn new(points: usize) -> Self {
        let plan = F::planned(|planners| planners.real.plan_fft_forward(points));
        let scratch = plan.make_scratch_vec();
        ForwardLane { plan, scratch }
    }
}

impl<F: Planned> Lane<F, Complex<F>> for ForwardLane<F> {
    fn taken(&self) -> usize {
        self.plan.len()
    }

    fn made(&self) -> usize {
        self.plan.complex_len()
    }

    fn transform(&mut self, from: &mut [F], to: &mut [Complex<F>]) {
        let done = self.plan.process_with_scratch(from, to, &mut self.scratch);
        done.expect("the lengths are those of the plan");
    }
}

/// The half of the waves to real points.
pub(super) struct BackwardLane<F> {
    plan: Arc<dyn ComplexToReal<F>>,
    scratch: Vec<Complex<F>>,
}

impl<F: Planned> BackwardLane<F> {
    pub(super) fn new(points: usize) -> Self {
        let plan = F::planned(|planners| planners.real.plan_fft_inverse(points));
        let scratch = plan.make_scratch_vec();
        BackwardLane { plan, scratch }
    }
}

impl<F: Planned> Lane<Complex<F>, F> for BackwardLane<F> {
    fn taken(&self) -> usize {
        self.plan.complex_len()
    }

    fn made(&self) -> usize {
        self.plan.len()
    }

    fn transform(&mut self, from: &mut [Complex<F>], to: &mut [F]) {
        // Of real points, the first wave is real, and so is the last of an even number of them: what else
        // they hold is left out, as in NumPy.
        let zero = F::default();
        from[0].im = zero;
        if to.len().is_multiple_of(2) {
            from[to.len() / 2].im = zero;
        }
        let done = self.plan.process_with_scratch(from, to, &mut self.scratch);
        done.expect("the lengths are those of the plan");
    }
}
