//! Distributions of `f64` and of `f32`.

use super::Generator;
use super::gamma::Gammas as _;
use super::parameters::{Drawing, Size, is_negative};
use super::source::{Source, Units as _};
use crate::array::Owned;
use crate::element::Cast;
use crate::np::ElementType;
use crate::np::Parameter;

/// A floating-point number that is drawn: `f64`, `f32`.
///
/// ```
/// use ndview::prelude::*;
/// let mut rng = np::random::default_rng(42);
/// let drawn: Owned<f32, _> = arr!(rng.random(2, dtype=np.float32));
/// assert!(np::allclose(&drawn, &[0.08925092, 0.773956]));
/// ```
pub trait RandomFloat: PartialOrd + Copy {
    crate::sealed::seal!(required);

    #[doc(hidden)]
    fn unit(source: &mut SourceOf) -> Self;
    #[doc(hidden)]
    fn normal(source: &mut SourceOf) -> Self;
    #[doc(hidden)]
    fn exponential(source: &mut SourceOf) -> Self;
    #[doc(hidden)]
    fn gamma(source: &mut SourceOf, shape: f64) -> Self;
}

/// What numbers are drawn from.
pub struct SourceOf<'s>(&'s mut Source);

impl RandomFloat for f64 {
    crate::sealed::seal!();

    fn unit(source: &mut SourceOf) -> f64 {
        source.0.unit()
    }

    fn normal(source: &mut SourceOf) -> f64 {
        source.0.normal()
    }

    fn exponential(source: &mut SourceOf) -> f64 {
        source.0.exponential()
    }

    fn gamma(source: &mut SourceOf, shape: f64) -> f64 {
        source.0.gamma(shape)
    }
}

impl RandomFloat for f32 {
    crate::sealed::seal!();

    fn unit(source: &mut SourceOf) -> f32 {
        source.0.unit_f32()
    }

    fn normal(source: &mut SourceOf) -> f32 {
        source.0.normal_f32()
    }

    fn exponential(source: &mut SourceOf) -> f32 {
        source.0.exponential_f32()
    }

    fn gamma(source: &mut SourceOf, shape: f64) -> f32 {
        source.0.gamma_f32(shape as f32)
    }
}

/// A distribution in both precisions.
macro_rules! precisions {
    ($($draw:ident: $(#[$doc:meta])* $name:ident $(#[$with_doc:meta])* $with:ident($($shape:ident: $type:ident)?);)*) => {$(
        $(#[$doc])*
        #[track_caller]
        pub fn $name<$($type: Parameter<Elem: Cast<f64>>,)? X: Size<($($type,)?)>>(
            &mut self,
            $($shape: $type,)?
            size: X,
        ) -> Owned<f64, X::Shape> {
            self.$with($($shape,)? size, crate::np::element::<f64>())
        }

        $(#[$with_doc])*
        #[track_caller]
        pub fn $with<T: RandomFloat, $($type: Parameter<Elem: Cast<f64>>,)? X: Size<($($type,)?)>>(
            &mut self,
            $($shape: $type,)?
            size: X,
            _dtype: ElementType<T>,
        ) -> Owned<T, X::Shape> {
            let drawing = Drawing::of(($($shape.elements().cast::<f64>(),)?), size.given());
            $(drawing.require(|($shape,)| [!is_negative($shape)], [["shape < 0"; 2]]);)?
            drawing.fill(|($($shape,)?)| T::$draw(&mut SourceOf(&mut self.source) $(, $shape)?))
        }
    )*};
}

impl Generator {
    precisions! {
        unit:
        /// Numbers from 0 to 1, without 1; NumPy's `rng.random(size)`.
        ///
        /// # Panics
        /// `array is too big; ..` if the elements do not fit in memory.
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let a = np::random::default_rng(0).random(2);
        /// assert_eq!(a, arr!([0.6369616873214543, 0.2697867137638703]));
        /// ```
        random
        /// As [`random`](Self::random), of a type; NumPy's `rng.random(size, dtype)`.
        ///
        /// # Panics
        /// As [`random`](Self::random).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let a: Owned<f32, _> = np::random::default_rng(0).random_with(100, np::element::<f32>());
        /// assert!(a.min() >= 0.0 && a.max() < 1.0);
        /// ```
        random_with();

        normal:
        /// Numbers of a normal distribution around 0 with standard deviation 1; NumPy's
        /// `rng.standard_normal(size)`.
        ///
        /// # Panics
        /// As [`random`](Self::random).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let a = np::random::default_rng(0).standard_normal(2);
        /// assert_eq!(a, arr!([0.1257302210933933, -0.1321048632913019]));
        /// ```
        standard_normal
        /// As [`standard_normal`](Self::standard_normal), of a type; NumPy's `rng.standard_normal(size, dtype)`.
        ///
        /// # Panics
        /// As [`random`](Self::random).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let a = np::random::default_rng(0).standard_normal_with([2, 2], np::element::<f32>());
        /// assert_eq!(a.shape(), [2, 2]);
        /// ```
        standard_normal_with();

        exponential:
        /// Numbers of an exponential distribution with mean 1; NumPy's `rng.standard_exponential(size)`.
        ///
        /// # Panics
        /// As [`random`](Self::random).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// assert!(np::random::default_rng(0).standard_exponential(9).min() >= 0.0);
        /// ```
        standard_exponential
        /// As [`standard_exponential`](Self::standard_exponential), of a type; NumPy's
        /// `rng.standard_exponential(size, dtype)`.
        ///
        /// # Panics
        /// As [`random`](Self::random).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let a = np::random::default_rng(0).standard_exponential_with(9, np::element::<f32>());
        /// assert!(a.min() >= 0.0);
        /// ```
        standard_exponential_with();

        gamma:
        /// Numbers of a gamma distribution; NumPy's `rng.standard_gamma(shape, size)`.
        ///
        /// # Panics
        /// `shape < 0`; and as [`random`](Self::random).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// assert!(np::random::default_rng(0).standard_gamma(2, 9).min() >= 0.0);
        /// ```
        standard_gamma
        /// As [`standard_gamma`](Self::standard_gamma), of a type; NumPy's
        /// `rng.standard_gamma(shape, size, dtype)`.
        ///
        /// # Panics
        /// As [`standard_gamma`](Self::standard_gamma).
        ///
        /// ```
        /// use ndview::prelude::*;
        /// let a = np::random::default_rng(0).standard_gamma_with(0.5, 9, np::element::<f32>());
        /// assert!(a.min() >= 0.0);
        /// ```
        standard_gamma_with(shape: A);
    }
}
