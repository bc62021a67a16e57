//! Places of values among elements that ascend.

use crate::element::is_plain;
use crate::reduce::{InstructionSet, Kernel, dispatch};
use core::hint::select_unpredictable;
use core::marker::PhantomData;
use core::ops::AddAssign;

/// How many values are looked for side by side: while one waits for memory, the others go on.
const TOGETHER: usize = 16;

/// With so many numbers, a value is sooner compared in vectors, with each of them, than one after the other where
/// it leads.
const FEW: usize = 24;

/// Whether values are compared with all of these.
pub(in crate::np) fn are_few<T, V>(elements: &[T]) -> bool {
    elements.len() <= FEW && is_plain::<T>() && is_plain::<V>()
}

/// Calls `found` with each value and its place: how many of the elements are before it. Elements that are
/// before a value come first.
pub(in crate::np) fn places<T, V>(
    elements: &[T],
    values: &[V],
    is_before: impl Fn(&T, &V) -> bool,
    mut found: impl FnMut(&V, usize),
) {
    if elements.is_empty() {
        return values.iter().for_each(|value| found(value, 0));
    }
    let (groups, rest) = values.as_chunks::<TOGETHER>();
    if are_few::<T, V>(elements) {
        counts(
            elements,
            groups.as_flattened(),
            &is_before,
            |values, counts| {
                for (value, &count) in values.iter().zip(counts) {
                    found(value, count.into());
                }
            },
        );
    } else {
        for group in groups {
            let places = together(elements, group, &is_before);
            for (value, place) in group.iter().zip(places) {
                found(value, place);
            }
        }
    }
    for value in rest {
        found(value, alone(elements, |element| is_before(element, value)));
    }
}

/// Finds places of values of which each is often near the one before it: on a line that is sampled, or in order.
pub(in crate::np) struct Nearby {
    /// Of the value before.
    place: usize,
    /// Whether the next one is looked for from there.
    is_near: bool,
}

impl Nearby {
    /// How far from a place the next one is looked for.
    const REACH: usize = 8;
    /// How many values of a group may be farther away.
    const FAR: usize = TOGETHER / 4;

    pub(in crate::np) fn new() -> Self {
        Nearby {
            place: 0,
            is_near: true,
        }
    }

    /// As [`places`], of the next values.
    pub(in crate::np) fn places<T, V>(
        &mut self,
        elements: &[T],
        values: &[V],
        is_before: impl Fn(&T, &V) -> bool,
        mut found: impl FnMut(&V, usize),
    ) {
        if elements.is_empty() || are_few::<T, V>(elements) {
            return places(elements, values, is_before, found);
        }
        for group in values.chunks(TOGETHER) {
            match <&[V; TOGETHER]>::try_from(group) {
                Ok(group) if !self.is_near => {
                    let places = together(elements, group, &is_before);
                    let steps = places.windows(2);
                    let far = steps.filter(|step| step[0].abs_diff(step[1]) > Self::REACH);
                    self.is_near = far.count() <= Self::FAR;
                    self.place = places[TOGETHER - 1];
                    for (value, place) in group.iter().zip(places) {
                        found(value, place);
                    }
                }
                _ => {
                    let mut far = 0;
                    for value in group {
                        let is_before = |element: &T| is_before(element, value);
                        self.place = walked(elements, self.place, is_before).unwrap_or_else(|| {
                            far += 1;
                            alone(elements, is_before)
                        });
                        found(value, self.place);
                    }
                    self.is_near = far <= Self::FAR;
                }
            }
        }
    }
}

/// The place of a value, if it is not far from another place.
#[inline(always)]
fn walked<T>(elements: &[T], near: usize, is_before: impl Fn(&T) -> bool) -> Option<usize> {
    let mut place = near;
    for _ in 0..Nearby::REACH {
        if elements.get(place).is_some_and(&is_before) {
            place += 1;
        } else if place > 0 && !is_before(&elements[place - 1]) {
            place -= 1;
        } else {
            return Some(place);
        }
    }
    None
}

/// The place of one value. It takes NumPy's steps, so that it is NumPy's place among elements that do not ascend,
/// too.
fn alone<T>(elements: &[T], is_before: impl Fn(&T) -> bool) -> usize {
    let (mut start, mut end) = (0, elements.len());
    while start < end {
        let middle = start + (end - start) / 2;
        match is_before(&elements[middle]) {
            true => start = middle + 1,
            false => end = middle,
        }
    }
    start
}

/// The places of some values among elements, of which there is one.
///
/// All values take the same steps, without a branch that depends on what is compared: what is halved is how
/// many elements are left to look at, behind those that are known to be before the value.
#[inline(always)]
fn together<T, V>(
    elements: &[T],
    values: &[V; TOGETHER],
    is_before: &impl Fn(&T, &V) -> bool,
) -> [usize; TOGETHER] {
    let mut places = [0; TOGETHER];
    let mut left = elements.len();
    while left > 1 {
        let half = left / 2;
        for (place, value) in places.iter_mut().zip(values) {
            // Asked for: the compiler would make a branch of it, which is mispredicted every other time.
            let beyond = *place + half;
            let is_beyond = is_before(&elements[beyond - 1], value);
            *place = select_unpredictable(is_beyond, beyond, *place);
        }
        left -= half;
    }
    for (place, value) in places.iter_mut().zip(values) {
        *place += usize::from(is_before(&elements[*place], value));
    }
    places
}

/// Calls `found` with some values at a time, and for how many of the elements, which [are few](are_few), something is
/// true of each.
pub(in crate::np) fn counts<T, V>(
    elements: &[T],
    values: &[V],
    is_counted: impl Fn(&T, &V) -> bool,
    mut found: impl FnMut(&[V], &[u8]),
) {
    // Counted in integers as wide as what is compared: the compiler makes vectors of the results as they are.
    macro_rules! counted_in {
        ($integer:ty) => {
            for values in values.chunks(PIECE) {
                let mut counts = [0; PIECE];
                let counts = &mut counts[..values.len()];
                dispatch(Counts::<_, _, _, $integer> {
                    elements,
                    values,
                    counts,
                    is_counted: &is_counted,
                    integer: PhantomData,
                });
                found(values, counts);
            }
        };
    }
    match const { size_of::<V>() } {
        1 => counted_in!(u8),
        2 => counted_in!(u16),
        4 => counted_in!(u32),
        _ => counted_in!(u64),
    }
}

/// How many values are looked for at a time.
const PIECE: usize = 512;

/// For how many of some elements something is true, of each value: counted in integers of type `C`.
struct Counts<'c, T, V, F, C> {
    elements: &'c [T],
    values: &'c [V],
    counts: &'c mut [u8],
    is_counted: &'c F,
    integer: PhantomData<C>,
}

impl<T, V, F, C> Kernel for Counts<'_, T, V, F, C>
where
    F: Fn(&T, &V) -> bool,
    C: Copy + From<bool> + AddAssign + Into<u64>,
{
    type Out = ();

    #[inline(always)]
    fn run<I: InstructionSet>(self) {
        let mut counts = [C::from(false); PIECE];
        let counts = &mut counts[..self.values.len()];
        // Of all values for some elements, so that values are what is taken in vectors.
        let (fours, rest) = self.elements.as_chunks::<4>();
        for elements in fours {
            for (count, value) in counts.iter_mut().zip(self.values) {
                for element in elements {
                    *count += C::from((self.is_counted)(element, value));
                }
            }
        }
        for element in rest {
            for (count, value) in counts.iter_mut().zip(self.values) {
                *count += C::from((self.is_counted)(element, value));
            }
        }
        for (narrow, &count) in self.counts.iter_mut().zip(&*counts) {
            *narrow = count.into() as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn places_near_each_other_are_those_of_one_search_after_the_other() {
        let elements: Vec<i32> = (0..1_000).map(|number| number / 3 * 2).collect();
        for step in [1, 7, 100] {
            // Up, down, and from one end to the other.
            let values = (0..500).map(|x| match x {
                0..200 => x * step / 4,
                200..400 => (400 - x) * step / 4,
                _ => x * 331 % 700,
            });
            let values: Vec<i32> = values.collect();
            let mut found = Vec::new();
            let is_before = |x: &i32, value: &i32| x < value;
            Nearby::new().places(&elements, &values, is_before, |_, place| found.push(place));
            let expected = values.iter();
            let expected = expected.map(|value| elements.partition_point(|x| x < value));
            assert_eq!(found, expected.collect::<Vec<_>>());
        }
    }

    #[test]
    fn places_are_those_of_one_search_after_the_other() {
        for len in [0, 1, 2, 3, 7, 8, FEW as i32, FEW as i32 + 1, 100, 1_000] {
            let elements: Vec<i32> = (0..len).map(|number| number / 3 * 2).collect();
            for count in [0, 1, TOGETHER - 1, TOGETHER, 3 * TOGETHER + 5] {
                let values: Vec<i32> = (0..count as i32).map(|x| x * 37 % (len + 3) - 1).collect();
                let mut found = Vec::new();
                places(
                    &elements,
                    &values,
                    |x, value| x < value,
                    |_, place| found.push(place),
                );
                let expected = values.iter();
                let expected = expected.map(|value| elements.partition_point(|x| x < value));
                let expected: Vec<usize> = expected.collect();
                assert_eq!(found, expected);
                found.clear();
                let mut nearby = Nearby::new();
                for values in values.chunks(40) {
                    let is_before = |x: &i32, value: &i32| x < value;
                    nearby.places(&elements, values, is_before, |_, place| found.push(place));
                }
                assert_eq!(found, expected);
            }
        }
    }
}
