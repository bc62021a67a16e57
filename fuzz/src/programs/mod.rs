//! Random programs over one array, each step compared with the model.

mod elements;
mod formulas;
mod given;
mod ranks;

use crate::model::{Index, NotThere, Part};
use crate::random::Random;
use elements::Sample;
use ndview::prelude::*;
use ndview::{Complex32, Complex64, Error};

/// An array, and what the model says is in it.
pub struct State<T, S: Shape> {
    array: Owned<T, S>,
    model: Vec<T>,
    lens: Vec<usize>,
}

impl<T: Sample, S: Shape> State<T, S> {
    fn new<const R: usize>(lens: [usize; R]) -> Self
    where
        [usize; R]: ndview::IntoShape<Shape = S>,
    {
        let model: Vec<T> = (0..lens.iter().product()).map(T::sample).collect();
        let array = Owned::from_shape_vec(lens, model.clone()).expect("as many as the lengths say");
        State {
            array,
            model,
            lens: lens.to_vec(),
        }
    }

    fn whole(&self) -> Part {
        Part::whole(&self.lens)
    }

    /// That the array is as the model says.
    fn check(&self, indices: &[Index]) {
        assert!(
            self.array.as_slice() == self.model,
            "{indices:?} of {:?}",
            self.lens
        );
    }

    /// One part was stored in another; or could not be, if `from` is none.
    fn stored(
        &mut self,
        found: Result<(), Error>,
        target: &Part,
        from: Option<&Part>,
        indices: &[Index],
    ) {
        assert_eq!(
            found.is_ok(),
            from.is_some(),
            "{found:?}: {indices:?} of {:?}",
            self.lens
        );
        if let Some(from) = from {
            let values: Vec<T> = from
                .places
                .iter()
                .map(|&at| self.model[at].clone())
                .collect();
            target
                .places
                .iter()
                .zip(values)
                .for_each(|(&at, value)| self.model[at] = value);
        }
        self.check(indices);
    }
}

/// That ndview's answer is the model's: the same elements, or an error where there are none.
fn compare<T: Sample>(
    found: Result<(Vec<usize>, Vec<T>), Error>,
    expected: &Result<Part, NotThere>,
    model: &[T],
    indices: &[Index],
) {
    assert_eq!(
        found.is_ok(),
        expected.is_ok(),
        "{found:?}, {expected:?}: {indices:?}"
    );
    if let (Ok((lens, elements)), Ok(part)) = (found, expected) {
        assert_eq!(lens, part.lens, "{indices:?}");
        let expected: Vec<T> = part.places.iter().map(|&at| model[at].clone()).collect();
        assert_eq!(elements, expected, "{indices:?}");
    }
}

/// That ndview stored values of these lengths in the target, or refused to, as the model does.
fn store<T: Sample>(
    found: Result<(), Error>,
    target: &Result<Part, NotThere>,
    lens: &[usize],
    values: &[T],
    model: &mut [T],
    indices: &[Index],
) {
    let both = target.clone().and_then(|target| {
        let from = Part::whole(lens).stretched(&target.lens).ok_or(NotThere)?;
        Ok((target, from))
    });
    assert_eq!(
        found.is_ok(),
        both.is_ok(),
        "{found:?}, {both:?}: {indices:?}"
    );
    if let Ok((target, from)) = both {
        for (&place, &number) in target.places.iter().zip(&from.places) {
            model[place] = values[number].clone();
        }
    }
}

/// Lengths: small ones mostly, sometimes such as need more than one block of the engine.
fn lens<const R: usize>(random: &mut Random) -> [usize; R] {
    let largest = [0, 4000, 70, 18, 9, 6, 5][R];
    let most = if random.once_in(12) {
        largest
    } else {
        [0, 9, 6, 5, 4, 3, 3][R]
    };
    let mut lens = [0; R];
    lens.iter_mut()
        .for_each(|len| *len = 1 + random.below(most));
    if random.once_in(15) {
        lens[random.below(R)] = 0;
    }
    if R > 1 && random.once_in(4) {
        lens = [lens[0]; R];
    }
    lens
}

/// A few steps over one array of one type.
fn program<T: Sample>(random: &mut Random) {
    macro_rules! run {
        ($($rank:literal $steps:ident)*) => {
            match 1 + random.below(6) {
                $($rank => {
                    let mut state = State::<T, _>::new(lens::<$rank>(random));
                    for _ in 0..5 {
                        ranks::$steps::step(&mut state, random);
                    }
                })*
                _ => unreachable!("there are six ranks"),
            }
        };
    }
    run!(1 r1 2 r2 3 r3 4 r4 5 r5 6 r6);
}

/// Runs the program of a seed.
///
/// # Panics
/// If ndview does anything else than the model.
pub fn run(seed: u64) {
    let mut random = Random::new(seed);
    macro_rules! one_of {
        ($($number:literal $type:ty;)*) => {
            match random.below(25) {
                $($number => program::<$type>(&mut random),)*
                _ => formulas::run(&mut random),
            }
        };
    }
    one_of! {
        0 i8; 1 i16; 2 i32; 3 i64; 4 i128; 5 u8; 6 u16; 7 u64; 8 f32; 9 f64; 10 bool; 11 char;
        12 String; 13 Complex32; 14 Complex64; 15 elements::Large; 16 elements::Odd;
        17 elements::Nothing;
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn short_run() {
        for seed in 0..if cfg!(miri) { 30 } else { 2_000 } {
            super::run(seed);
        }
    }
}
