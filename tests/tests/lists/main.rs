//! Random index lists, everything that an index can be mixed, each in many scenes: what is read, whether
//! it is a view or a copy, what is stored, and what is said where a list does not fit.
//!
//! The lists and the hashes of NumPy's answers are written by `tests/numpy/lists.py`; where a hash
//! differs, `python3 tests/numpy/lists.py --show NUMBER` prints NumPy's answers.

use ndview::prelude::*;

#[rustfmt::skip]
mod generated;
mod scene;

use scene::{Read, Variables, Write, scene};

/// As many scenes as `lists.py` has.
const SCENES: usize = 50;

/// Compares what each of the calls of a section answers in each scene.
fn compare<F: Copy>(heading: &str, calls: &[F], answer: impl Fn(F, usize) -> String) {
    let table = include_str!("../../data/lists.txt");
    let lines = table
        .lines()
        .skip_while(|line| line.strip_prefix("# ") != Some(heading))
        .skip(1);
    let cases: Vec<&str> = lines.take_while(|line| !line.starts_with('#')).collect();
    assert_eq!(
        cases.len(),
        calls.len(),
        "{heading}: calls and answers do not belong together"
    );
    let mut differences = Vec::new();
    for (case, &call) in cases.iter().zip(calls) {
        let (list, expected) = case.split_once('\t').expect("a list and a hash");
        let answers: Vec<String> = (0..SCENES).map(|number| answer(call, number)).collect();
        if hash(&answers) != expected {
            let shown = answers
                .iter()
                .enumerate()
                .map(|(scene, line)| format!("\n{scene}\t{line}"));
            differences.push(format!("list {list}{}", shown.collect::<String>()));
        }
    }
    let shown = differences
        .iter()
        .take(3)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n");
    let (count, all) = (differences.len(), calls.len());
    assert!(
        differences.is_empty(),
        "{heading}: {count} of {all} lists differ from NumPy; ndview answers\n{shown}"
    );
}

/// FNV-1a of the lines.
fn hash(lines: &[String]) -> String {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for line in lines {
        for byte in line.trim_end().bytes().chain([b'\n']) {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{state:016x}")
}

macro_rules! ranks {
    ($($rank:literal $test:ident $array:ident $read:ident $written:ident;)*) => {$(
        #[test]
        fn $test() {
            let array = |number| -> (scene::$array, Variables) {
                let (elements, shape, variables) = scene::<$rank>(number);
                let array = Owned::from_shape_vec(shape, elements);
                (array.expect("as many elements as the shape has"), variables)
            };
            let scenes: Vec<_> = (0..SCENES).map(array).collect();
            let heading = format!("rank {}", $rank);
            compare(&format!("{heading}, read"), generated::$read, |call: Read<scene::$array>, number| {
                let (a, variables) = &scenes[number];
                call(a, variables)
            });
            compare(&format!("{heading}, written"), generated::$written, |call: Write<scene::$array>, number| {
                let (a, variables) = &scenes[number];
                call(&mut a.copy(), variables)
            });
        }
    )*};
}
ranks! {
    1 rank_1 Rank1 RANK_1_READ RANK_1_WRITTEN;
    2 rank_2 Rank2 RANK_2_READ RANK_2_WRITTEN;
    3 rank_3 Rank3 RANK_3_READ RANK_3_WRITTEN;
    4 rank_4 Rank4 RANK_4_READ RANK_4_WRITTEN;
}

/// NumPy's `MultiIndexing.test_multidim`
#[test]
fn multidim() {
    let scenes: Vec<_> = (0..SCENES).map(scene::<4>).collect();
    compare(
        "rank 4, products",
        generated::RANK_4_PRODUCTS,
        |call: Read<scene::Rank4>, number| {
            let (elements, shape, variables) = &scenes[number];
            let a = Owned::from_shape_vec(*shape, elements.clone());
            call(&a.expect("as many elements as the shape has"), variables)
        },
    );
}

#[test]
fn there_are_enough_of_them() {
    let reads = generated::RANK_1_READ.len()
        + generated::RANK_2_READ.len()
        + generated::RANK_3_READ.len()
        + generated::RANK_4_READ.len();
    let writes = generated::RANK_1_WRITTEN.len()
        + generated::RANK_2_WRITTEN.len()
        + generated::RANK_3_WRITTEN.len()
        + generated::RANK_4_WRITTEN.len();
    assert!(reads + writes >= 2_000);
    assert!((reads + writes) * SCENES >= 100_000);
}
