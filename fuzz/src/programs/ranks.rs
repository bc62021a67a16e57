//! Programs that move elements around, for each rank.

use super::elements::Sample;
use super::given::Given;
use super::{State, compare, store};
use crate::model::{Index, NotThere, Part};
use crate::random::Random;
use ndview::prelude::*;

/// Lengths that can be broadcast to those of the target; sometimes not.
fn stretchable<const R: usize>(target: &Result<Part, NotThere>, random: &mut Random) -> [usize; R] {
    let mut lens = [1; R];
    let selected = target.as_ref().map_or(&[][..], |target| &target.lens);
    for (place, &len) in lens.iter_mut().zip(selected) {
        if !random.once_in(5) {
            *place = len + usize::from(random.once_in(100));
        }
    }
    lens
}

fn samples<T: Sample>(random: &mut Random, size: usize) -> Vec<T> {
    let first = random.below(1000);
    (first..first + size).map(T::sample).collect()
}

/// The functions of one rank. `slices` names an index for each axis, twice; each of `patterns` is the
/// rank of what is selected, and the kinds of the indices.
macro_rules! rank {
    (
        $name:ident $rank:literal $shape:ty,
        slices ($($p:ident $q:ident $number:literal)*),
        patterns { $($kept:literal [$($kind:ident $x:ident),*];)* }
    ) => {
        /// Programs over arrays of this rank.
        pub mod $name {
            use super::*;

            type Reader<T> = fn(View<'_, T, $shape>, &Part, &[T], &mut Random);
            type Writer<T> = fn(ViewMut<'_, T, $shape>, &Part, &mut [T], &mut Random) -> Vec<Index>;

            /// One step of a program.
            pub fn step<T: Sample>(state: &mut State<T, $shape>, random: &mut Random) {
                match random.below(8) {
                    0 | 1 => read(state, random),
                    2 | 3 => write(state, random),
                    4 => overlap(state, random),
                    5 => overlap_turned(state, random),
                    6 => parts(state, random),
                    _ => shapes(state, random),
                }
            }

            /// Every kind of index list, of views of every kind.
            fn read<T: Sample>(state: &mut State<T, $shape>, random: &mut Random) {
                let whole = state.whole();
                let mut outer = Given::new(random, &whole.lens);
                $(let $p = outer.slice();)*
                let mut part = whole.select(&outer.indices).expect("slices are everywhere");
                let mut v = arr!(state.array[$($p),*]);
                if random.once_in(3) {
                    part = part.permuted(&[$($rank - 1 - $number),*]);
                    v = v.t();
                }
                let readers: &[Reader<T>] = &[$(
                    |v, part, model, random| {
                        let mut given = Given::new(random, &part.lens);
                        $(let $x = given.$kind();)*
                        let found = try_arr!(v[$($x),*]);
                        let found = found.map(|found| (found.shape().to_vec(), found.to_vec()));
                        let expected = part.select(&given.indices);
                        compare(found, &expected, model, &given.indices);
                    },
                )*];
                readers[random.below(readers.len())](v, &part, &state.model, random);
            }

            /// A value, or as many as fit, stored in what an index list selects of a view for writing.
            fn write<T: Sample>(state: &mut State<T, $shape>, random: &mut Random) {
                let whole = state.whole();
                let mut outer = Given::new(random, &whole.lens);
                $(let $p = outer.slice();)*
                let part = whole.select(&outer.indices).expect("slices are everywhere");
                let w = arr!(&mut state.array[$($p),*]);
                let writers: &[Writer<T>] = &[$(
                    |mut target_view, part, model, random| {
                        let mut given = Given::new(random, &part.lens);
                        $(let $x = given.$kind();)*
                        let indices = given.indices;
                        let target = part.select(&indices);
                        if random.once_in(2) {
                            let stored = T::sample(random.below(1000));
                            let found = try_arr!(target_view[$($x),*] = stored.clone());
                            store(found, &target, &[], &[stored], model, &indices);
                        } else {
                            let lens: [usize; $kept] = stretchable(&target, random);
                            let size = lens.iter().product();
                            let values: Vec<T> = samples(random, size);
                            let stored = Owned::from_shape_vec(lens, values.clone());
                            let stored = stored.expect("as many as there are");
                            let found = try_arr!(target_view[$($x),*] = stored);
                            store(found, &target, &lens, &values, model, &indices);
                        }
                        indices
                    },
                )*];
                let writer = writers[random.below(writers.len())];
                let indices = writer(w, &part, &mut state.model, random);
                state.check(&indices);
            }

            /// Part of an array stored in another part of it.
            fn overlap<T: Sample>(state: &mut State<T, $shape>, random: &mut Random) {
                let whole = state.whole();
                let mut given = Given::new(random, &whole.lens);
                $(let $p = given.slice();)*
                let mut indices = given.indices;
                let target = whole.select(&indices).expect("slices are everywhere");
                let mut given = Given::new(random, &whole.lens);
                $(let $q = given.slice_of(target.lens[$number]);)*
                let from = whole.select(&given.indices).ok().and_then(|from| from.stretched(&target.lens));
                indices.extend(given.indices);
                let found = try_arr!(state.array[$($p),*] = state.array[$($q),*]);
                state.stored(found, &target, from.as_ref(), &indices);
            }

            /// The same, with the axes of the value in the other order.
            fn overlap_turned<T: Sample>(state: &mut State<T, $shape>, random: &mut Random) {
                let whole = state.whole();
                let mut given = Given::new(random, &whole.lens);
                $(let $p = given.slice();)*
                let mut indices = given.indices;
                let target = whole.select(&indices).expect("slices are everywhere");
                let mut given = Given::new(random, &whole.lens);
                $(let $q = given.slice_of(target.lens[$rank - 1 - $number]);)*
                let from = whole.select(&given.indices).ok();
                let from = from.map(|from| from.permuted(&[$($rank - 1 - $number),*]));
                let from = from.and_then(|from| from.stretched(&target.lens));
                indices.extend(given.indices);
                let found = try_arr!(state.array[$($p),*] = state.array[$($q),*].T);
                state.stored(found, &target, from.as_ref(), &indices);
            }

            /// Two parts borrowed for writing together.
            fn parts<T: Sample>(state: &mut State<T, $shape>, random: &mut Random) {
                let whole = state.whole();
                let mut given = Given::new(random, &whole.lens);
                $(let $p = given.slice();)*
                let mut indices = given.indices;
                let one = whole.select(&indices).expect("slices are everywhere");
                let mut given = Given::new(random, &whole.lens);
                $(let $q = given.slice();)*
                let other = whole.select(&given.indices).expect("slices are everywhere");
                indices.extend(given.indices);
                // Elements without bytes share no memory.
                let is_shared = size_of::<T>() > 0
                    && one.places.iter().any(|place| other.places.contains(place));
                match try_arr!(&mut state.array[$($p),*], &mut state.array[$($q),*]) {
                    Ok((mut first, mut second)) => {
                        assert!(!is_shared, "they share an element: {indices:?}");
                        let (x, y) = (T::sample(random.below(99)), T::sample(random.below(99)));
                        first.fill(x.clone());
                        second.fill(y.clone());
                        one.places.iter().for_each(|&place| state.model[place] = x.clone());
                        other.places.iter().for_each(|&place| state.model[place] = y.clone());
                    }
                    Err(error) => assert!(is_shared, "{error}: {indices:?}"),
                }
                state.check(&indices);
            }

            /// Transposed, turned around, flattened.
            fn shapes<T: Sample>(state: &mut State<T, $shape>, random: &mut Random) {
                let whole = state.whole();
                let mut given = Given::new(random, &whole.lens);
                $(let $p = given.slice();)*
                let indices = given.indices;
                let part = whole.select(&indices).expect("slices are everywhere");
                let v = arr!(state.array[$($p),*]);
                let of = |part: &Part| part.places.iter().map(|&at| state.model[at].clone()).collect::<Vec<_>>();
                assert_eq!(v.to_vec(), of(&part), "{indices:?}");
                assert_eq!(v.iter().cloned().collect::<Vec<_>>(), of(&part), "{indices:?}");
                assert_eq!(np::ravel(&v).to_vec(), of(&part), "{indices:?}");
                let turned = part.permuted(&[$($rank - 1 - $number),*]);
                assert_eq!(v.t().to_vec(), of(&turned), "{indices:?}");
                assert_eq!(v.t().copy().shape().to_vec(), turned.lens, "{indices:?}");
                let backwards: Vec<_> = of(&part).into_iter().rev().collect();
                assert_eq!(np::flip(&v).to_vec(), backwards, "{indices:?}");
                let size = part.places.len();
                assert_eq!(arr!(v.reshape(size)).to_vec(), of(&part), "{indices:?}");
                assert_eq!(arr!(v.T.reshape(1, size)).to_vec(), of(&turned), "{indices:?}");
            }
        }
    };
}

rank! { r1 1 (Dyn,), slices (p0 q0 0), patterns {
    1 [slice x];
    1 [array x];
    2 [table x];
    1 [mask x];
}}
rank! { r2 2 (Dyn, Dyn), slices (p0 q0 0 p1 q1 1), patterns {
    2 [slice x, slice y];
    1 [integer x, slice y];
    1 [slice x, integer y];
    1 [integer x];
    2 [array x, slice y];
    2 [slice x, array y];
    1 [array x, array y];
    2 [table x, table y];
    2 [table x, array y];
    1 [integer x, array y];
    2 [mask x, slice y];
    1 [mask x, integer y];
    1 [field x];
    2 [array x];
    3 [slice x, table y];
}}
rank! { r3 3 (Dyn, Dyn, Dyn), slices (p0 q0 0 p1 q1 1 p2 q2 2), patterns {
    3 [slice x, slice y, slice z];
    1 [integer x, slice y, integer z];
    2 [slice x, integer y];
    3 [array x, slice y, slice z];
    3 [slice x, array y, slice z];
    3 [slice x, slice y, array z];
    2 [array x, slice y, array z];
    2 [slice x, array y, array z];
    2 [integer x, slice y, array z];
    3 [table x, array y, slice z];
    2 [field x, slice z];
    2 [slice x, field y];
    1 [field x, array z];
    1 [array x, array y, array z];
}}
rank! { r4 4 (Dyn, Dyn, Dyn, Dyn), slices (p0 q0 0 p1 q1 1 p2 q2 2 p3 q3 3), patterns {
    4 [slice x, slice y, slice z, slice w];
    3 [array x, slice y, integer z, slice w];
    3 [slice x, array y, array z, slice w];
    1 [field x, field z];
    4 [slice x, slice y, slice z, mask w];
    3 [slice x, integer y];
}}
rank! { r5 5 (Dyn, Dyn, Dyn, Dyn, Dyn), slices (p0 q0 0 p1 q1 1 p2 q2 2 p3 q3 3 p4 q4 4), patterns {
    5 [slice x, slice y, slice z, slice w, slice u];
    4 [array x, slice y, slice z, array w];
    3 [integer x, slice y, integer z];
}}
rank! { r6 6 (Dyn, Dyn, Dyn, Dyn, Dyn, Dyn), slices (p0 q0 0 p1 q1 1 p2 q2 2 p3 q3 3 p4 q4 4 p5 q5 5), patterns {
    6 [slice x, slice y, slice z, slice w, slice u, slice t];
    5 [slice x, array y, array z];
    4 [integer x, slice y, integer z];
}}
