//! Fields of structs as views: `particles["mass"]`.
#![forbid(unsafe_code)]

use ndview::{Fields, prelude::*};
use ndview_tests::panic_message;

#[derive(Clone, Debug, PartialEq, Fields)]
struct Particle {
    position: f64,
    speed: f64,
    charge: i32,
    name: char,
}

#[derive(Clone, Copy, Debug, PartialEq, Fields)]
struct Pair<T: Copy, const N: usize = 1>
where
    T: PartialEq,
{
    first: T,
    others: [T; N],
}

fn particles() -> Vec<Particle> {
    let particle = |number: i32| Particle {
        position: f64::from(number),
        speed: f64::from(10 * number),
        charge: number % 3 - 1,
        name: if number % 2 == 0 { 'a' } else { 'b' },
    };
    (0..6).map(particle).collect()
}

#[test]
fn a_field_is_a_view_with_the_strides_of_the_struct() {
    let own = particles();
    let speeds = arr!(own["speed"]);
    assert_eq!(speeds.strides(), [size_of::<Particle>() as isize]);
    assert!(core::ptr::eq(&own[2].speed, speeds.iter().nth(2).unwrap()));
    assert_eq!(arr!(own["charge"]).to_vec(), [-1, 0, 1, -1, 0, 1]);
    assert_eq!(arr!(own[1:4]["position"]).to_vec(), [1.0, 2.0, 3.0]);
    assert_eq!(arr!(own["position"][::-2]).to_vec(), [5.0, 3.0, 1.0]);
    assert_eq!(arr!((own["speed"] * own["charge"]).sum()), 40.0);
    assert_eq!(
        arr!(own["name"] == 'a').to_vec(),
        [true, false, true, false, true, false]
    );
    assert_eq!(
        arr!(own[own["charge"] > 0]).to_vec(),
        [own[2].clone(), own[5].clone()]
    );
}

#[test]
fn what_is_written_to_a_field_is_written_to_the_struct() {
    let mut own = particles();
    arr!(own["position"] += own["speed"] * 0.5);
    assert_eq!(own[3].position, 18.0);
    arr!(own["speed"] = 7);
    assert!(own.iter().all(|particle| particle.speed == 7.0));
    arr!(own["charge"][::2] = [5, 6, 7]);
    assert_eq!(arr!(own["charge"]).to_vec(), [5, 0, 6, -1, 7, 1]);
    arr!(own["charge"][own["charge"] > 5] = -1);
    assert_eq!(arr!(own["charge"]).to_vec(), [5, 0, -1, -1, -1, 1]);
    arr!(own["position"] = own["position"][::-1]);
    assert_eq!(own[0].position, 30.0);
    let mut view = arr!(&mut own["speed"]);
    view.fill(1.0);
    assert_eq!(arr!(own["speed"].sum()), 6.0);
}

#[test]
fn arrays_of_any_rank_and_layout_have_fields() {
    let mut own = Owned::from(particles()).into_shape([2, 3]);
    assert_eq!(
        arr!(own.T["speed"]),
        arr!([[0.0, 30.0], [10.0, 40.0], [20.0, 50.0]])
    );
    assert_eq!(arr!(own["speed"].sum(axis = 0)), arr!([30.0, 50.0, 70.0]));
    arr!(own[:, 1]["charge"] = 9);
    assert_eq!(arr!(own["charge"]), arr!([[-1, 9, 1], [-1, 9, 1]]));
    let none = Owned::from(Vec::<Particle>::new());
    assert_eq!(arr!(none["speed"]).size(), 0);
    let field = own.field(|fields| fields.charge);
    assert_eq!(field.shape(), [2, 3]);
}

#[test]
fn structs_may_have_parameters() {
    let mut own = [
        Pair {
            first: 1_u8,
            others: [2],
        },
        Pair {
            first: 3,
            others: [4],
        },
    ];
    arr!(own["first"] *= 10);
    assert_eq!(
        own[1],
        Pair {
            first: 30,
            others: [4]
        }
    );
    assert_eq!(arr!(own["others"]).to_vec(), [[2], [4]]);
}

#[test]
fn shapes_are_compared() {
    let mut own = particles();
    let two = vec![1.0, 2.0];
    let message = panic_message(std::panic::AssertUnwindSafe(|| arr!(own["speed"] = two)));
    assert!(message.contains("could not broadcast input array from shape (2,) into shape (6,)"));
}

/// A struct with parameters of every kind, declared by a macro that hands on parts of the declaration.
macro_rules! declared {
    ($visibility:vis struct $name:ident { $first:vis $own:ident: $type:ty $(,)? }) => {
        #[derive(Clone, Copy, Fields)]
        $visibility struct $name<'a, T: Copy + PartialOrd<T> = f64, const N: usize = 2>
        where
            [T; N]: Copy,
        {
            /// What a macro has named.
            $first $own: $type,
            pub(crate) level: T,
            times: (u32, [u16; N]),
            pub name: &'a str,
        }
    };
}
declared!(
    pub(crate) struct Measured {
        of: Option<u64>,
    }
);

#[test]
fn structs_with_parameters_have_fields() {
    let one = Measured::<'_, f64> {
        of: None,
        level: 1.5,
        times: (0, [1, 2]),
        name: "a",
    };
    let mut all = [one; 3];
    arr!(all["level"] *= 2);
    assert_eq!(arr!(all["level"]), [3.0, 3.0, 3.0]);
    assert!(
        all.iter()
            .all(|one| one.of.is_none() && one.times.1 == [1, 2] && one.name == "a")
    );
}
