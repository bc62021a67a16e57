use super::Elementary;
use crate::instruction_set::tests::on_each_instruction_set;
use core::fmt::Debug;

/// A number, its bits in order, and its functions by name.
trait Number: Elementary + Copy + Debug + 'static {
    const ONE: &'static [(&'static str, fn(&mut [Self]))];
    const TWO: &'static [(&'static str, fn(&mut [Self], &[Self]))];

    /// Numbers of all sizes and signs, and those that are none.
    fn samples() -> Vec<Self>;

    /// How many numbers there are between two; 0 between two that are none.
    fn distance(self, other: Self) -> u64;
}

macro_rules! numbers {
    ($($float:ident $bits:ident $signed:ident, scale $scale:literal;)*) => {$(
        impl Number for $float {
            const ONE: &'static [(&'static str, fn(&mut [Self]))] = numbers!(
                @list $float: exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh
                arcsinh arccosh arctanh cbrt
            );
            const TWO: &'static [(&'static str, fn(&mut [Self], &[Self]))] =
                numbers!(@list $float: power arctan2 hypot logaddexp logaddexp2 fmod remainder floor_divide);

            fn samples() -> Vec<Self> {
                let mut state: u64 = 1;
                let mut random = || {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    state >> 11
                };
                let mut samples = vec![0.0, -0.0, 1.0, -1.0, 0.5, 2.0, $float::NAN, $float::INFINITY, -$float::INFINITY];
                samples.extend([$float::MAX, $float::MIN_POSITIVE, $float::from_bits(1), 1e30, -1e30, 88.0, -104.0]);
                for _ in 0..if cfg!(miri) { 4 } else { 400 } {
                    samples.push($float::from_bits((random() << 11) as $bits ^ random() as $bits));
                    samples.push((random() % 2_000_001) as $float / $scale - 10.0);
                    samples.push((random() % 2_000_001) as $float / 1e6);
                }
                samples
            }

            fn distance(self, other: Self) -> u64 {
                if self.is_nan() && other.is_nan() {
                    return 0;
                }
                let place = |x: $float| {
                    let bits = x.to_bits() as $signed;
                    if bits < 0 { $signed::MIN - bits } else { bits }
                };
                place(self).abs_diff(place(other)) as u64
            }
        }
    )*};
    (@list $float:ident: $($name:ident)*) => {
        &[$((stringify!($name), <$float as Elementary>::$name)),*]
    };
}
numbers! {
    f32 u32 i32, scale 1e5;
    f64 u64 i64, scale 1e5;
}

/// Every function of samples, as one call for all of them.
fn all_results<T: Number>() -> Vec<(&'static str, Vec<T>)> {
    let samples = T::samples();
    let mut others = samples.clone();
    others.rotate_left(samples.len() / 3);
    let of_one = T::ONE.iter().map(|(name, function)| {
        let mut numbers = samples.clone();
        function(&mut numbers);
        (*name, numbers)
    });
    let of_two = T::TWO.iter().map(|(name, function)| {
        let mut numbers = samples.clone();
        function(&mut numbers, &others);
        (*name, numbers)
    });
    of_one.chain(of_two).collect()
}

/// The largest distance between results, and what it is of.
fn largest_distance<T: Number>(a: &[(&str, Vec<T>)], b: &[(&str, Vec<T>)]) -> (u64, String) {
    let mut largest = (0, String::new());
    for ((name, a), (_, b)) in a.iter().zip(b) {
        for ((sample, a), b) in T::samples().iter().zip(a).zip(b) {
            let distance = a.distance(*b);
            if distance > largest.0 {
                largest = (distance, format!("{name} of {sample:?}: {a:?} and {b:?}"));
            }
        }
    }
    largest
}

fn check_instruction_sets<T: Number>() {
    let mut results = Vec::new();
    on_each_instruction_set(|| results.push(all_results::<T>()));
    // What every processor has is last; before it, AVX-512 and AVX2, where they are.
    let (portable, with_fma) = results.split_last_mut().expect("one is always there");
    for pair in with_fma.windows(2) {
        let (distance, of) = largest_distance(&pair[0], &pair[1]);
        assert_eq!(distance, 0, "{of}");
    }
    if let Some(best) = with_fma.first_mut() {
        for results in [&mut *best, portable] {
            results.retain(|(name, _)| !name.starts_with("logaddexp"));
        }
        let (distance, of) = largest_distance(best, portable);
        assert!(distance <= 3, "{of}");
    }
}

#[test]
fn the_bits_are_the_same_on_every_instruction_set_with_fma_and_close_without() {
    check_instruction_sets::<f32>();
    check_instruction_sets::<f64>();
}

fn check_remainders<T: Number + core::ops::Rem<Output = T>>() {
    let samples = T::samples();
    for shift in [1, 2, 7, samples.len() / 2] {
        let mut others = samples.clone();
        others.rotate_left(shift);
        let mut rests = samples.clone();
        T::fmod(&mut rests, &others);
        for ((&a, &b), rest) in samples.iter().zip(&others).zip(rests) {
            assert_eq!(rest.distance(a % b), 0, "{a:?} % {b:?}: {rest:?}");
        }
    }
}

#[test]
fn remainders_are_exact() {
    on_each_instruction_set(|| {
        check_remainders::<f32>();
        check_remainders::<f64>();
    });
}

fn check_lengths<T: Number>() {
    let samples = T::samples();
    let mut others = samples.clone();
    others.rotate_left(samples.len() / 3);
    let whole = all_results::<T>();
    for len in [1, 2, 3, 4, 5, 7, 31, 32, 33, 100] {
        let mut pieces = whole.clone();
        pieces.iter_mut().for_each(|(_, results)| results.clear());
        for start in (0..samples.len()).step_by(len) {
            let end = samples.len().min(start + len);
            let (of_one, of_two) = pieces.split_at_mut(T::ONE.len());
            for ((_, results), (_, function)) in of_one.iter_mut().zip(T::ONE) {
                results.extend(&samples[start..end]);
                function(&mut results[start..]);
            }
            for ((_, results), (_, function)) in of_two.iter_mut().zip(T::TWO) {
                results.extend(&samples[start..end]);
                function(&mut results[start..], &others[start..end]);
            }
        }
        let (distance, of) = largest_distance(&whole, &pieces);
        assert_eq!(distance, 0, "{len} at once: {of}");
    }
}

#[test]
fn a_result_does_not_depend_on_how_many_are_computed_together() {
    on_each_instruction_set(|| {
        check_lengths::<f32>();
        check_lengths::<f64>();
    });
}
