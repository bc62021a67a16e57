//! Sections small enough to write down every byte of them, compared with the solver.

use std::collections::BTreeSet;
use std::ops::Range;

use super::*;

const BASE: usize = 10_000;

/// A section that owns its numbers.
#[derive(Clone, Debug)]
struct Small {
    address: usize,
    lens: Vec<usize>,
    strides: Vec<isize>,
    itemsize: usize,
}

impl Small {
    fn section(&self) -> Section<'_> {
        Section {
            address: self.address,
            lens: &self.lens,
            strides: &self.strides,
            itemsize: self.itemsize,
        }
    }

    /// The bytes of every element, one element after the other.
    fn bytes(&self) -> Vec<usize> {
        let mut starts = vec![self.address];
        for (&len, &stride) in self.lens.iter().zip(&self.strides) {
            let steps = (0..len as isize).map(|i| i * stride);
            starts = steps
                .flat_map(|step| {
                    starts
                        .iter()
                        .map(move |start| start.strict_add_signed(step))
                })
                .collect();
        }
        starts
            .iter()
            .flat_map(|&start| start..start + self.itemsize)
            .collect()
    }
}

/// Compares what only depends on one section.
fn check_alone(a: &Small) {
    let bytes = a.bytes();
    let set: BTreeSet<usize> = bytes.iter().copied().collect();
    let range = set
        .first()
        .zip(set.last())
        .map(|(first, last)| (*first, last + 1));
    assert_eq!(bounds(a.section()), range, "{a:?}");
    let shared = set.len() < bytes.len();
    assert_eq!(overlaps_itself(a.section(), None), Some(shared), "{a:?}");
}

/// Compares what depends on two sections; answers whether they share bytes.
fn check_pair(a: &Small, a_bytes: &BTreeSet<usize>, b: &Small, b_bytes: &BTreeSet<usize>) -> bool {
    let exact = !a_bytes.is_disjoint(b_bytes);
    assert_eq!(
        shares_memory(a.section(), b.section()),
        exact,
        "{a:?}\n{b:?}"
    );
    assert!(
        may_share_memory(a.section(), b.section()) >= exact,
        "{a:?}\n{b:?}"
    );
    if let Some(answer) = shares_memory_within(a.section(), b.section(), Some(0)) {
        assert_eq!(answer, exact, "{a:?}\n{b:?}");
    }
    exact
}

/// Compares every section with every other; answers how many pairs share and how many do not.
fn check_all(sections: &[Small]) -> (usize, usize) {
    let sets: Vec<BTreeSet<usize>> = sections
        .iter()
        .map(|a| a.bytes().into_iter().collect())
        .collect();
    sections.iter().for_each(check_alone);
    let (mut sharing, mut apart) = (0, 0);
    for (a, a_bytes) in sections.iter().zip(&sets) {
        for (b, b_bytes) in sections.iter().zip(&sets) {
            if check_pair(a, a_bytes, b, b_bytes) {
                sharing += 1;
            } else {
                apart += 1;
            }
        }
    }
    (sharing, apart)
}

/// Every section of rank 1 with small numbers.
#[test]
fn all_of_rank_1() {
    let mut sections = Vec::new();
    for itemsize in [0, 1, 2, 3, 4, 8] {
        for len in 0..4 {
            for stride in -9..=9 {
                for address in [BASE, BASE + 1, BASE + 5] {
                    let (lens, strides) = (vec![len], vec![stride]);
                    sections.push(Small {
                        address,
                        lens,
                        strides,
                        itemsize,
                    });
                }
            }
        }
    }
    let (sharing, apart) = check_all(&sections);
    assert!(sharing > 100_000 && apart > 100_000, "{sharing} {apart}");
}

/// Every section of rank 2 with small numbers.
#[test]
fn all_of_rank_2() {
    let mut sections = Vec::new();
    for itemsize in [1, 3] {
        for lens in [[2, 2], [3, 2], [2, 3], [1, 3]] {
            for outer in [-7, -3, 0, 2, 5, 6, 11] {
                for inner in [-4, -1, 0, 1, 3, 10] {
                    for address in [BASE, BASE + 4] {
                        let (lens, strides) = (lens.to_vec(), vec![outer, inner]);
                        sections.push(Small {
                            address,
                            lens,
                            strides,
                            itemsize,
                        });
                    }
                }
            }
        }
    }
    let (sharing, apart) = check_all(&sections);
    assert!(sharing > 50_000 && apart > 50_000, "{sharing} {apart}");
}

/// A reproducible sequence (Steele and others, "Fast splittable pseudorandom number generators").
struct SplitMix(u64);

impl SplitMix {
    fn below(&mut self, range: Range<i64>) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        range.start + ((x ^ (x >> 31)) % (range.end - range.start) as u64) as i64
    }

    fn section(&mut self, ranks: Range<i64>, largest_stride: i64) -> Small {
        let rank = self.below(ranks);
        let largest = if self.below(0..2) == 0 {
            largest_stride
        } else {
            largest_stride / 5
        };
        Small {
            address: BASE + self.below(0..2 * largest_stride) as usize,
            lens: (0..rank).map(|_| self.below(1..5) as usize).collect(),
            strides: (0..rank)
                .map(|_| self.below(-largest..largest + 1) as isize)
                .collect(),
            itemsize: self.below(1..9) as usize,
        }
    }

    /// What slicing makes of a C-ordered array: on each axis a start, a length and a step.
    fn slice(&mut self, lens: &[usize], itemsize: usize) -> Small {
        let mut slice = Small {
            address: BASE,
            lens: vec![],
            strides: vec![],
            itemsize,
        };
        let mut stride = itemsize as isize;
        for &len in lens.iter().rev() {
            let (start, step) = (self.below(0..len as i64), self.below(1..4));
            let sign = if self.below(0..2) == 0 { 1 } else { -1 };
            let room = if sign > 0 {
                len as i64 - 1 - start
            } else {
                start
            };
            slice.address = slice.address.strict_add_signed(start as isize * stride);
            slice.lens.insert(0, (room / step + 1) as usize);
            slice.strides.insert(0, (sign * step) as isize * stride);
            stride *= len as isize;
        }
        slice
    }
}

#[test]
fn random_of_rank_0_to_4() {
    let mut random = SplitMix(1);
    let mut sharing = 0;
    for largest_stride in [12, 60, 400] {
        for _ in 0..20_000 {
            let a = random.section(0..5, largest_stride);
            let b = random.section(0..5, largest_stride);
            let (a_bytes, b_bytes) = (a.bytes(), b.bytes());
            check_alone(&a);
            let sets = [a_bytes, b_bytes].map(|bytes| bytes.into_iter().collect());
            sharing += usize::from(check_pair(&a, &sets[0], &b, &sets[1]));
        }
    }
    assert!(sharing > 10_000 && sharing < 50_000, "{sharing} of 60000");
}

/// Slices of one array: quickly decided.
#[test]
fn slices_of_one_array() {
    let mut random = SplitMix(2);
    let (mut sharing, mut largest_work) = (0, 0);
    for _ in 0..20_000 {
        let lens = [4, 5, 9].map(|longest| random.below(1..longest + 1) as usize);
        let itemsize = 1 << random.below(0..4);
        let (a, b) = (random.slice(&lens, itemsize), random.slice(&lens, itemsize));
        check_alone(&a);
        let sets = [&a, &b].map(|small| small.bytes().into_iter().collect());
        sharing += usize::from(check_pair(&a, &sets[0], &b, &sets[1]));
        let suffices =
            |limit: &u64| shares_memory_within(a.section(), b.section(), Some(*limit)).is_some();
        largest_work = (0..).find(suffices).unwrap_or(u64::MAX).max(largest_work);
    }
    assert!(sharing > 2000 && sharing < 18_000, "{sharing}");
    assert!(largest_work < 100, "{largest_work}");
}

/// Numbers at the far end of the address space, and lengths that only broadcasting makes.
#[test]
fn nothing_overflows() {
    let half = isize::MAX as usize;
    let low = Section {
        address: 0,
        lens: &[half / 8],
        strides: &[8],
        itemsize: 8,
    };
    let high = Section {
        address: usize::MAX - 7,
        lens: &[half / 8],
        strides: &[-8],
        itemsize: 7,
    };
    assert_eq!(bounds(low), Some((0, half - 7)));
    assert_eq!(bounds(high).map(|(_, end)| end), Some(usize::MAX));
    assert!(!shares_memory(low, high));
    assert!(shares_memory(
        low,
        Section {
            address: half / 2,
            ..low
        }
    ));

    let lens = [usize::MAX, usize::MAX, 2];
    let broadcast = Section {
        address: half,
        lens: &lens,
        strides: &[0, 0, 8],
        itemsize: 4,
    };
    assert_eq!(bounds(broadcast), Some((half, half + 12)));
    assert!(!shares_memory(
        broadcast,
        Section {
            address: half + 4,
            ..broadcast
        }
    ));
    assert!(shares_memory(
        broadcast,
        Section {
            address: half + 8,
            ..broadcast
        }
    ));
}

/// Without a byte, there is nothing to share, not even with oneself.
#[test]
fn empty_sections_share_nothing() {
    let whole = Section {
        address: BASE,
        lens: &[4, 4],
        strides: &[4, 1],
        itemsize: 1,
    };
    assert!(shares_memory(whole, whole));
    for empty in [
        Section {
            lens: &[4, 0],
            ..whole
        },
        Section {
            itemsize: 0,
            ..whole
        },
    ] {
        assert_eq!(bounds(empty), None);
        assert!(!may_share_memory(empty, whole) && !may_share_memory(whole, empty));
        assert!(!shares_memory(empty, empty));
    }
}

/// An axis of one position has a stride that leads nowhere.
#[test]
fn single_positions_share_nothing() {
    let row = |stride: isize| Small {
        address: BASE,
        lens: vec![1, 4, 1],
        strides: vec![stride, 8, -stride],
        itemsize: 8,
    };
    for stride in [0, 1, 8, 16] {
        assert_eq!(overlaps_itself(row(stride).section(), None), Some(false));
        check_alone(&row(stride));
    }
}

/// Addresses that are less than the sections are long.
#[test]
fn sections_near_address_0() {
    let mut sections = Vec::new();
    for address in [0, 1, 5, 24] {
        for (lens, strides) in [
            (vec![], vec![]),
            (vec![9], vec![4]),
            (vec![3], vec![16]),
            (vec![2, 3], vec![24, 3]),
            (vec![3, 2], vec![2, 30]),
            (vec![2, 2], vec![5, 5]),
        ] {
            for itemsize in [1, 2, 6] {
                sections.push(Small {
                    address,
                    lens: lens.clone(),
                    strides: strides.clone(),
                    itemsize,
                });
            }
        }
    }
    let (sharing, apart) = check_all(&sections);
    assert!(sharing > 1000 && apart > 1000, "{sharing} {apart}");
}
