use super::lengths::{self, Verdict};
use super::progression::Entry;
use super::{relate, OnAxis, Relation};
use crate::meaning::lines::with_two_values;
use crate::syntax::tree::ExprKind;

/// Every slice with bounds within +-8 and steps +-1, +-2, +-3.
fn slices(bounds: i64, steps: &[i64]) -> Vec<Entry> {
    let bounds: Vec<Option<i64>> = (-bounds..=bounds).map(Some).chain([None]).collect();
    let mut slices = Vec::new();
    for &step in steps {
        for &start in &bounds {
            for &stop in &bounds {
                slices.push(Entry::Slice { start, stop, step });
            }
        }
    }
    slices
}

/// The positions as Python finds them: one after the other, while they are on the axis.
pub fn positions(entry: Entry, length: i64) -> Option<Vec<i64>> {
    let (start, stop, step) = match entry {
        Entry::Integer(index) => {
            let position = if index < 0 { index + length } else { index };
            return (0..length).contains(&position).then(|| vec![position]);
        }
        Entry::Slice { start, stop, step } => (start, stop, step),
    };
    let from_end = |bound: i64| if bound < 0 { bound + length } else { bound };
    let (lowest, highest) = if step > 0 {
        (0, length)
    } else {
        (-1, length - 1)
    };
    let clip = |bound: i64| from_end(bound).max(lowest).min(highest);
    let (mut position, stop) = match step > 0 {
        true => (start.map_or(0, clip), stop.map_or(length, clip)),
        false => (start.map_or(length - 1, clip), stop.map_or(-1, clip)),
    };
    let mut positions = Vec::new();
    while (step > 0 && position < stop) || (step < 0 && position > stop) {
        positions.push(position);
        position += step;
    }
    Some(positions)
}

fn at(pieces: &[(i64, Verdict)], length: i64) -> Verdict {
    let piece = pieces.iter().rev().find(|(from, _)| *from <= length);
    piece.map_or(Verdict::Undecided, |(_, verdict)| *verdict)
}

/// Whether a verdict is right about two lists of positions. Where one of them is an error, any is.
fn is_right(verdict: Verdict, a: &Option<Vec<i64>>, b: &Option<Vec<i64>>, length: i64) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return true;
    };
    let common = |position: &i64| a.contains(position) && b.contains(position);
    match verdict {
        Verdict::Apart => !a.iter().any(common),
        Verdict::Shares(position) => common(&if position < 0 {
            position + length
        } else {
            position
        }),
        Verdict::Undecided => false,
    }
}

#[test]
fn every_pair_of_slices_for_every_short_length() {
    let slices = slices(8, &[-3, -2, -1, 1, 2, 3]);
    let all: Vec<Vec<Option<Vec<i64>>>> = slices
        .iter()
        .map(|slice| (0..8).map(|length| positions(*slice, length)).collect())
        .collect();
    let mut apart = 0;
    for (number, one) in slices.iter().enumerate() {
        // Every pair in one of its two orders, which of them changes from pair to pair.
        for (other_number, other) in slices.iter().enumerate().skip(number) {
            let (a, b) = if (number + other_number) % 2 == 0 {
                (one, other)
            } else {
                (other, one)
            };
            let pieces = lengths::up_to(*a, *b, 7);
            for length in 0..8 {
                let verdict = at(&pieces, length);
                let (p, q) = (
                    &all[number][length as usize],
                    &all[other_number][length as usize],
                );
                assert!(
                    is_right(verdict, p, q, length),
                    "{a:?} {b:?} {length}: {verdict:?}"
                );
                apart += usize::from(verdict == Verdict::Apart);
            }
        }
    }
    assert!(apart > 1_000_000, "{apart}");
}

#[test]
fn slices_and_integers_for_longer_axes() {
    let mut entries = slices(3, &[-5, -2, -1, 1, 2, 3, 6]);
    entries.extend((-4..4).map(Entry::Integer));
    for one in entries.iter().step_by(3) {
        for other in entries.iter().step_by(4) {
            let relation = lengths::relate(*one, *other);
            let (mut exact, mut shares) = (0, 0);
            for length in 0..70 {
                let (p, q) = (positions(*one, length), positions(*other, length));
                let verdict = at(&relation.pieces, length);
                // Beyond a number of changes it may be left open, but is never wrong.
                let is_open = verdict == Verdict::Undecided && length > 30;
                assert!(
                    is_open || is_right(verdict, &p, &q, length),
                    "{one:?} {other:?} {length}"
                );
                exact += usize::from(!is_open);
                // What is said of all lengths holds for all, or for all but the shortest.
                let right = is_right(relation.unknown, &p, &q, length);
                match relation.unknown {
                    Verdict::Apart => assert!(right, "{one:?} {other:?} {length}"),
                    Verdict::Shares(_) => shares += usize::from(right),
                    Verdict::Undecided => {}
                }
            }
            assert!(exact >= 30);
            if matches!(relation.unknown, Verdict::Shares(_)) {
                assert!(shares > 35, "{one:?} {other:?}: {:?}", relation.unknown);
            }
        }
    }
}

#[test]
fn hulls_that_are_apart_hold_nothing_in_common() {
    let mut entries = slices(3, &[-2, -1, 1, 2]);
    entries.extend((-4..4).map(Entry::Integer));
    let mut apart = 0;
    for one in &entries {
        for other in &entries {
            if !one.hull().is_apart_from(other.hull()) {
                continue;
            }
            apart += 1;
            for length in 0..9 {
                let (p, q) = (positions(*one, length), positions(*other, length));
                assert!(
                    is_right(Verdict::Apart, &p, &q, length),
                    "{one:?} {other:?} {length}"
                );
            }
        }
    }
    // No fewer are seen to be apart.
    assert_eq!(apart, 36_908);
}

fn slice(start: Option<i64>, stop: Option<i64>, step: i64) -> Entry {
    Entry::Slice { start, stop, step }
}

#[test]
fn what_holds_without_a_length() {
    let (even, odd) = (slice(None, None, 2), slice(Some(1), None, 2));
    assert_eq!(lengths::unknown(even, odd), Verdict::Apart);
    assert_eq!(lengths::unknown(even, even), Verdict::Shares(0));
    // gfortran gives up on these.
    let (fours, threes) = (slice(Some(4), Some(13), 4), slice(Some(3), Some(10), 3));
    assert_eq!(lengths::unknown(fours, threes), Verdict::Apart);
    let (head, tail) = (slice(None, Some(3), 1), slice(Some(-3), None, 1));
    assert_eq!(lengths::unknown(head, tail), Verdict::Undecided);
    let (body, last) = (slice(None, Some(-1), 1), Entry::Integer(-1));
    assert_eq!(lengths::unknown(body, last), Verdict::Apart);
    assert_eq!(
        lengths::unknown(Entry::Integer(0), last),
        Verdict::Undecided
    );
    // Too many lengths to look at: only the rhythm tells.
    let (a, b) = (slice(Some(1), None, 900), slice(Some(4), None, 600));
    assert_eq!(lengths::unknown(a, b), Verdict::Apart);
    let (a, b) = (slice(Some(1), None, 901), slice(Some(4), None, 600));
    assert_eq!(lengths::unknown(a, b), Verdict::Undecided);
    // The rhythm of what is counted from the end depends on the length, and one in time says nothing.
    for (a, b) in [
        (slice(Some(-5), None, 9000), slice(Some(4), None, 6000)),
        (slice(None, None, -9000), slice(Some(1), None, 6000)),
        (slice(Some(1), None, 9000), slice(Some(6001), None, 6000)),
        (slice(Some(5), None, 9000), Entry::Integer(-1)),
    ] {
        assert_eq!(lengths::unknown(a, b), Verdict::Undecided, "{a:?} {b:?}");
    }
    let nines = slice(Some(1), None, 9000);
    assert_eq!(lengths::unknown(nines, Entry::Integer(5)), Verdict::Apart);
    // The steps are large, but the verdict repeats itself soon.
    let sixties = slice(None, None, 64);
    assert_eq!(lengths::unknown(sixties, sixties), Verdict::Shares(0));
    // Which of two it is changes from length to length.
    let backwards = slice(None, None, -2);
    for forwards in [even, odd] {
        let verdict = lengths::unknown(forwards, backwards);
        assert_eq!(verdict, Verdict::Undecided, "{forwards:?}");
    }
}

/// A position that is named for a length is named for as many as keep it.
#[test]
fn verdicts_change_rarely() {
    use Verdict::{Apart, Shares, Undecided};
    let last = |count: i64| slice(Some(-count), None, 1);
    for (a, b, expected) in [
        (
            slice(None, None, 2),
            slice(None, None, 2),
            &[(0, Apart), (1, Shares(0))][..],
        ),
        (
            last(3),
            last(2),
            &[(0, Apart), (1, Shares(0)), (3, Shares(-1))],
        ),
        (
            last(3),
            slice(None, Some(-1), 1),
            &[(0, Apart), (2, Shares(0)), (4, Shares(-2))],
        ),
        (
            slice(Some(1), None, 1),
            last(1),
            &[(0, Apart), (2, Shares(-1))],
        ),
        (Entry::Integer(5000), Entry::FULL, &[(0, Undecided)]),
    ] {
        assert_eq!(lengths::up_to(a, b, 20), expected, "{a:?} {b:?}");
    }
}

#[test]
fn of_too_many_changes_the_rest_is_left_open() {
    let (even, backwards) = (slice(None, None, 2), slice(None, None, -2));
    let pieces = lengths::up_to(even, backwards, 1000);
    assert_eq!(pieces.len(), 65);
    for (length, piece) in pieces[..64].iter().enumerate() {
        let expected = match length % 2 {
            0 => Verdict::Apart,
            _ => Verdict::Shares(0),
        };
        assert_eq!(*piece, (length as i64, expected));
    }
    assert_eq!(pieces[64], (64, Verdict::Undecided));
    // As many as there are lengths, from 0 on.
    assert_eq!(lengths::up_to(even, backwards, 10).len(), 11);
}

/// How the index lists of two values of a line are related.
fn related(source: &str) -> Relation {
    with_two_values(source, |one, other| match (&one.kind, &other.kind) {
        (ExprKind::Index { items: one, .. }, ExprKind::Index { items: other, .. }) => {
            relate(one, other)
        }
        _ => panic!("{source} is not two indexes"),
    })
}

#[test]
fn lists_that_are_disjoint_whatever_the_array() {
    for source in [
        "a[:k], a[k:]",
        "a[:k:1], a[k::3]",
        "a[k:], a[:k]",
        "a[:f(x)], a[f(x)::2]",
        "a[:-k:3], a[-k:]",
        "a[::2, i], a[1::2, j]",
        "a[i, ::2], a[i, 1::2]",
        "a[0], a[1]",
        "a[..., 0], a[..., 1]",
        "a[0, ..., k], a[1, ...]",
        "a[None, :2], a[2:, None]",
        "a[:k:2], a[1::2]",
        "a[2:], a[:2, 0]",
        "a[k:5], a[5:]",
        "a[i, 0, ...], a[j, 1]",
        "a[:2000], a[2001:]",
        "a[2147483647:], a[:2147483647]",
        "a[-2147483648:], a[:-2147483648]",
        "a[9223372036854775807], a[0:2147483647]",
        "a[2147483647::-1], a[3000000000:]",
        "a[:99999999999999999999], a[99999999999999999999:]",
        "a[::2147483648], a[1::2147483648]",
        "a[::10000], a[1::9998]",
        "a[i:3:-1], a[2]",
        "a[i:3:k], a[0:0]",
    ] {
        assert!(related(source).is_apart(), "{source}");
    }
}

#[test]
fn lists_that_are_disjoint_where_the_rank_says_what_they_are_about() {
    let relation = related("a[..., 3], a[-3, 0]");
    assert!(relation.is_partial && !relation.is_apart() && relation.may_be_apart());
    let apart: Vec<bool> = relation
        .by_rank
        .iter()
        .map(|axes| {
            axes.as_ref()
                .is_some_and(|axes| axes.iter().any(OnAxis::is_apart))
        })
        .collect();
    // With one axis, the second list is too long; with three, the last axis is whole in it.
    assert_eq!(apart, [false, true, false, false, false, false]);
    // Whatever the rank, one of the axes is compared.
    assert!(related("a[..., 0, 1], a[0, ..., 0]").is_apart());
    assert!(related("a[0:0, ...], a[..., 5]").is_apart());
}

#[test]
fn lists_that_are_not_known_to_be_disjoint() {
    for source in [
        "a[:k], a[k + 1:]",
        "a[:k], a[j:]",
        "a[:k:-1], a[k:]",
        "a[::k], a[1::k]",
        "a[i], a[j]",
        "a[i], a[0]",
        "a[i], a[i]",
        "a[0], a[-1]",
        "a[:3], a[-3:]",
        "a[..., 0], a[:, 1]",
        "a[0, ...], a[..., 1]",
        "a[None], a[...]",
        "a[k::2], a[1::2]",
        "a[:k:s], a[k:]",
        "a[:k], a[1]",
        "a[0:k], a[3]",
        "a[i:3:-1], a[5]",
        "a[i:6:2], a[5]",
    ] {
        assert!(!related(source).is_apart(), "{source}");
    }
    for source in ["a[:k], a[k:]", "a[0], a[1]", "a[0], a[-1]"] {
        assert!(related(source).may_be_apart(), "{source}");
    }
    for source in ["a[i], a[i]", "a[i], a[j]", "a[:k], a[1]", "a[i:3:-1], a[5]"] {
        assert!(!related(source).may_be_apart(), "{source}");
    }
}

#[test]
fn what_values_have_a_say_in() {
    for source in ["a[i, 0], a[j, 1]", "a[i:3], a[-3:]", "a[0, i], a[0, j]"] {
        assert!(related(source).is_about_values(), "{source}");
    }
    for source in ["a[0], a[1]", "a[i], a[i]", "a[:k], a[k:]"] {
        assert!(!related(source).is_about_values(), "{source}");
    }
}

/// How many axes are compared from the first, how many from the last, and whether others are left.
#[test]
fn axes_that_are_about_the_same_are_compared() {
    for (source, expected) in [
        ("a[2:], a[:2, 0]", (2, 0, false)),
        ("a[0, 1], a[2, ...]", (2, 0, false)),
        ("a[0, ..., 1], a[0, 5]", (1, 0, true)),
        ("a[0], a[..., 1]", (0, 0, true)),
        ("a[..., 1], a[0]", (0, 0, true)),
        ("a[..., 1], a[..., 0, 1]", (0, 1, true)),
        ("a[0, ..., 1], a[0, ..., 2]", (1, 1, false)),
        ("a[0, 1, ..., 1], a[0, ..., 2]", (1, 1, true)),
    ] {
        let relation = related(source);
        let compared = (
            relation.first.len(),
            relation.last.len(),
            relation.is_partial,
        );
        assert_eq!(compared, expected, "{source}");
    }
}

/// What is known of positions of which some are known at run time only: where they are apart, and no more.
#[test]
fn lists_that_are_disjoint_if_the_axis_is_long_enough() {
    for (source, from) in [("a[i:3], a[-3:]", 6), ("a[-2:], a[i:5:2]", 7)] {
        let relation = related(source);
        assert!(!relation.is_apart() && relation.may_be_apart(), "{source}");
        let [OnAxis::ByLengthAtMost(by_length)] = relation.first.as_slice() else {
            panic!("{source} is not about values")
        };
        assert_eq!(by_length.unknown, Verdict::Undecided);
        for length in 1..20 {
            let expected = match length >= from {
                true => Verdict::Apart,
                false => Verdict::Undecided,
            };
            assert_eq!(
                at(&by_length.pieces, length),
                expected,
                "{source}: {length}"
            );
        }
    }
    // That nothing is shared where there is nothing is no news.
    assert!(related("a[i:], a[:j]").is_undecided());
}
