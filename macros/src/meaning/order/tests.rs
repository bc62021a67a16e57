use super::{are_pairs, distance, is_in_place, operands, Distance};
use crate::meaning::access::Access;
use crate::meaning::disjoint::progression::Entry;
use crate::meaning::disjoint::tests::positions;
use crate::meaning::lines::with_two_values;

/// Slices in both directions, with bounds from both ends, and integers.
const ENTRIES: [Entry; 16] = [
    Entry::FULL,
    slice(None, None, 2),
    slice(None, None, 3),
    slice(Some(0), None, 1),
    slice(Some(1), None, 1),
    slice(Some(1), None, 2),
    slice(Some(2), Some(5), 1),
    slice(None, Some(-1), 1),
    slice(Some(-2), None, 1),
    slice(Some(-4), None, 2),
    slice(None, None, -1),
    slice(None, None, -2),
    slice(Some(2), None, -1),
    Entry::Integer(0),
    Entry::Integer(1),
    Entry::Integer(-1),
];

const fn slice(start: Option<i64>, stop: Option<i64>, step: i64) -> Entry {
    Entry::Slice { start, stop, step }
}

/// As it is written.
fn text(entry: Entry) -> String {
    let bound = |bound: Option<i64>| bound.map_or(String::new(), |bound| bound.to_string());
    match entry {
        Entry::Integer(index) => index.to_string(),
        Entry::Slice { start, stop, step } => format!("{}:{}:{step}", bound(start), bound(stop)),
    }
}

fn distance_of(source: &str) -> Distance {
    with_two_values(source, |target, operand| {
        distance(&Access::of(target), &Access::of(operand))
    })
}

/// Where the elements of two entries are, if they can be assigned one to the other: an integer goes with any number.
fn beside(target: Entry, operand: Entry, length: i64) -> Option<Vec<(i64, i64)>> {
    let is_still = |entry| matches!(entry, Entry::Integer(_));
    let (still, other_still) = (is_still(target), is_still(operand));
    let (target, operand) = (positions(target, length)?, positions(operand, length)?);
    let count = if still { operand.len() } else { target.len() };
    if count != operand.len() && !other_still {
        return None;
    }
    let at = |positions: &Vec<i64>, place: usize| positions[place % positions.len()];
    Some(
        (0..count)
            .map(|place| (at(&target, place), at(&operand, place)))
            .collect(),
    )
}

/// Whether elements that are so far from each other are what a distance says.
fn is_right(distance: Distance, elements: &[(i64, i64)]) -> bool {
    let mut ahead = elements.iter().map(|(target, operand)| operand - target);
    match distance {
        Distance::Apart => {
            let is_read = |place: &i64| elements.iter().any(|(_, operand)| operand == place);
            !elements.iter().any(|(target, _)| is_read(target))
        }
        Distance::None => ahead.all(|ahead| ahead == 0),
        Distance::Fixed => ahead.all(|ahead| ahead == elements[0].1 - elements[0].0),
        Distance::Ahead => ahead.all(|ahead| ahead >= 0),
        Distance::Behind => ahead.all(|ahead| ahead <= 0),
        Distance::Crossing | Distance::Unknown => true,
    }
}

/// How often each distance was the answer, in the order of `Distance`.
#[derive(Default)]
struct Answers([usize; 7]);

impl Answers {
    fn count(&mut self, distance: Distance) {
        self.0[distance as usize] += 1;
    }
}

#[test]
fn distances_on_one_axis_are_those_of_the_elements() {
    let mut answers = Answers::default();
    for target in ENTRIES {
        for operand in ENTRIES {
            let found = distance_of(&format!("a[{}], a[{}]", text(target), text(operand)));
            answers.count(found);
            for elements in (1..12).filter_map(|length| beside(target, operand, length)) {
                assert!(
                    is_right(found, &elements),
                    "{target:?} {operand:?}: {found:?}"
                );
            }
        }
    }
    // No less is known than this.
    assert_eq!(answers.0, [18, 16, 40, 18, 18, 146, 0]);
}

#[test]
fn distances_on_two_axes_are_those_of_the_elements() {
    let mut answers = Answers::default();
    let all = || ENTRIES.into_iter().step_by(2);
    for (target, operand) in all().flat_map(|a| all().map(move |b| (a, b))) {
        for (inner_target, inner_operand) in all().flat_map(|a| all().map(move |b| (a, b))) {
            let found = distance_of(&format!(
                "a[{}, {}], a[{}, {}]",
                text(target),
                text(inner_target),
                text(operand),
                text(inner_operand)
            ));
            answers.count(found);
            for length in 1..6 {
                let (Some(rows), Some(columns)) = (
                    beside(target, operand, length),
                    beside(inner_target, inner_operand, length),
                ) else {
                    continue;
                };
                let of_row = |row: (i64, i64)| {
                    let element = move |column: &(i64, i64)| {
                        (row.0 * length + column.0, row.1 * length + column.1)
                    };
                    columns.iter().map(element).collect::<Vec<_>>()
                };
                let elements: Vec<_> = rows.into_iter().flat_map(of_row).collect();
                assert!(
                    is_right(found, &elements),
                    "{target:?} {inner_target:?} {operand:?} {inner_operand:?}: {found:?}"
                );
            }
        }
    }
    assert_eq!(answers.0, [496, 64, 420, 36, 36, 3044, 0]);
}

#[test]
fn distances_of_what_is_known_at_run_time() {
    for (source, expected) in [
        ("a[i], a[i]", Distance::None),
        ("a[i], a[j]", Distance::Fixed),
        ("a[i:], a[j:]", Distance::Fixed),
        ("a[i], a[1:]", Distance::Unknown),
        ("a[1:], a[i]", Distance::Unknown),
        ("a[::k], a[::2]", Distance::Unknown),
        ("a[i:], a[::2]", Distance::Crossing),
        ("a[:i], a[::2]", Distance::Ahead),
        ("a[[0, 1]], a[:2]", Distance::Unknown),
        ("a[None, 1:], a[:2]", Distance::Fixed),
        ("a[..., 0], a[0, :]", Distance::Unknown),
        ("a[:, i], a[:, j]", Distance::Fixed),
        // Views of the whole that both begin with make no difference, and others do.
        ("a.T[1:], a.T[:-1]", Distance::Fixed),
        ("a.T, a.T", Distance::None),
        ("a.T, a", Distance::Crossing),
        ("a.T[1:], a[:-1]", Distance::Crossing),
        ("a[1:][:-1], a[1:][:-1]", Distance::None),
        ("a[1:][:-1], a[:-1][:-1]", Distance::Crossing),
        ("a[1:].T, a[1:].T", Distance::None),
        ("a[1:].T, a[1:][0]", Distance::Crossing),
        ("a[1:].T, a[1:]", Distance::Crossing),
        // Neither do index lists, and integers are a part of the list behind them.
        ("a[0][1:], a[0][:-1]", Distance::Fixed),
        ("a[0, 1:], a[0][:-1]", Distance::Fixed),
        ("a[0][1:], a[1][1:]", Distance::Apart),
        ("a[1:][0], a[1:][1]", Distance::Apart),
        ("a[i:][1:], a[i:][:-1]", Distance::Fixed),
        ("a[0][:], a[0][::-1]", Distance::Crossing),
        ("a, a[1:]", Distance::Fixed),
        ("a, a", Distance::None),
    ] {
        assert_eq!(distance_of(source), expected, "{source}");
    }
}

#[test]
fn what_is_turned_is_exchanged_in_pairs() {
    let pairs = |source: &str| {
        with_two_values(source, |target, operand| {
            are_pairs(&Access::of(target), &Access::of(operand))
        })
    };
    for source in [
        "a, a[::-1]",
        "a[:], a[::-1]",
        "a[...], a.T",
        "a.T, a[:]",
        "a.T, a[:, :]",
        "a[:, ::-1], a",
        "a[1:3, ::-1], a[1:3, :]",
        "a[0], a[0, ::-1]",
        "a.T.T, a.T",
    ] {
        assert!(pairs(source), "{source}");
    }
    for source in [
        "a.T, a.T",
        "a[1:], a[::-1]",
        "a[1:], a.T",
        "a.T, a[::2]",
        "a[0, ...], a[..., ::-1]",
        "a[::-1, 0], a[:, 1]",
        "a[:][0], a[::-1][0]",
        "a[i], a.T",
        "a[:, 1:].T, a[:, 1:]",
        "a[::2], a[::-2]",
    ] {
        assert!(!pairs(source), "{source}");
    }
}

#[test]
fn operands_in_one_direction_take_no_temporary() {
    use Distance::*;
    for distances in [
        &[][..],
        &[Apart, None, Fixed, Fixed],
        &[Ahead, Apart, None, Ahead],
        &[Behind, None, Behind],
    ] {
        assert!(is_in_place(distances), "{distances:?}");
    }
    for distances in [
        [Fixed, Ahead],
        [Behind, Fixed],
        [Ahead, Behind],
        [None, Crossing],
        [Apart, Unknown],
    ] {
        assert!(!is_in_place(&distances), "{distances:?}");
    }
}

#[test]
fn operands_are_the_parts_of_the_array_that_are_read_element_by_element() {
    for (source, count) in [
        ("a, a[1:] + a[0] * b[1]", 2),
        ("a, -(a[1:])", 1),
        ("a, np.sin(a[1:]) + a.T", 2),
        ("a, a[1:].sum()", 0),
        ("a, np.maximum(a[1:], a[0])", 2),
        ("a, np.cumsum(a[1:])", 0),
        ("a, a", 1),
        ("a, a[0][1:]", 1),
        ("a, a[i][1:]", 0),
        ("a, a[1:].T[0]", 1),
        ("a, a[1:].reshape(3)", 0),
        ("a, b[1:]", 0),
    ] {
        let found = with_two_values(source, |array, value| {
            operands(value, &Access::of(array).array()).len()
        });
        assert_eq!(found, count, "{source}");
    }
}
