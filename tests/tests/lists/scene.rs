//! Scenes: a shape, and a value for each variable that the lists use. `tests/numpy/lists.py` draws the
//! same ones from the same random numbers.

use ndview::prelude::*;
use ndview::{Error, np::Slice};
use ndview_tests::{Observe, observe, values};

pub type Rank1 = Owned<i64, (Dyn,)>;
pub type Rank2 = Owned<i64, (Dyn, Dyn)>;
pub type Rank3 = Owned<i64, (Dyn, Dyn, Dyn)>;
pub type Rank4 = Owned<i64, (Dyn, Dyn, Dyn, Dyn)>;

/// Reads an array through a list.
pub type Read<A> = fn(&A, &Variables) -> String;

/// Writes an array through a list.
pub type Write<A> = fn(&mut A, &Variables) -> String;

/// What reading yielded.
pub fn seen<R: Observe, S: Shape>(result: Result<R, Error>, a: &Owned<i64, S>) -> String {
    match result {
        Ok(result) => observe(result, a),
        Err(error) => error.to_string(),
    }
}

/// What writing has left.
pub fn stored<S: Shape>(result: Result<(), Error>, a: &Owned<i64, S>) -> String {
    match result {
        Ok(()) => values(a),
        Err(error) => format!("{error}; {}", values(a)),
    }
}

/// What can stand in a list: integers, a slice, a bool, index arrays, masks of some axes; and values to
/// be stored. They are of as many types as indices can have.
pub struct Variables {
    pub i: isize,
    pub j: i64,
    pub k: i32,
    pub u: usize,
    pub s: isize,
    pub t: i16,
    pub c: Slice,
    pub b: bool,
    pub p: Owned<i64, (Dyn,)>,
    pub q: Vec<isize>,
    pub r: [u8; 2],
    pub v: View<'static, i16, (Dyn,), Strided>,
    pub pp: Owned<i32, (Dyn, Dyn)>,
    pub ppp: Owned<i8, (Dyn, Dyn, Dyn)>,
    pub m0: Vec<bool>,
    pub m1: Owned<bool, (Dyn,)>,
    pub m2: Vec<bool>,
    pub m3: Owned<bool, (Dyn,)>,
    pub m01: Owned<bool, (Dyn, Dyn)>,
    pub m12: Owned<bool, (Dyn, Dyn)>,
    pub m23: Owned<bool, (Dyn, Dyn)>,
    pub m012: Owned<bool, (Dyn, Dyn, Dyn)>,
    pub m123: Owned<bool, (Dyn, Dyn, Dyn)>,
    pub m0123: Owned<bool, (Dyn, Dyn, Dyn, Dyn)>,
    pub w: Owned<i64, (Dyn,)>,
    pub ww: Owned<i64, (Dyn, Dyn)>,
}

/// Random numbers, the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        let factor = 6_364_136_223_846_793_005;
        self.0 = self
            .0
            .wrapping_mul(factor)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % limit as u64) as usize
    }

    fn between(&mut self, lowest: i64, highest: i64) -> i64 {
        lowest + self.below((highest - lowest + 1) as usize) as i64
    }
}

/// What goes wrong in a scene, if anything: an integer, an index array or a mask does not fit, two
/// index arrays do not go together, or several of these.
type Fault = &'static [&'static str];

const FAULTS: [Fault; 9] = [
    &[],
    &[],
    &[],
    &["integer"],
    &["array"],
    &["mask"],
    &["shapes"],
    &["integer", "array", "shapes"],
    &["mask", "array", "shapes"],
];

/// The array and the variables of a scene.
pub fn scene<const RANK: usize>(number: usize) -> (Vec<i64>, [usize; RANK], Variables) {
    let mut random = Random((1000 * RANK + number) as u64);
    let fault = FAULTS[number % FAULTS.len()];
    let may_be_empty = number % 10 == 9 && !fault.contains(&"mask");
    let smallest = if may_be_empty { 0 } else { 2 };
    let shape = [(); RANK].map(|()| random.between(smallest, 4) as usize);
    let least = shape.into_iter().min().unwrap_or(0).max(1);
    let variables = variables(&mut random, fault, &shape, least);
    (counted(0, shape.iter().product()), shape, variables)
}

fn counted(first: i64, size: usize) -> Vec<i64> {
    (first..first + size as i64).collect()
}

fn variables(random: &mut Random, fault: Fault, shape: &[usize], least: usize) -> Variables {
    let last = *shape.last().expect("an axis");
    let least_index = -(least as i64);
    let one = i64::from(fault.contains(&"integer"));
    let mut integer = || random.between(least_index - one, least as i64 - 1 + one);
    let (i, j, k) = (integer() as isize, integer(), integer() as i32);
    let u = random.below(least);
    let (s, t) = (random.between(-6, 6) as isize, random.between(-6, 6) as i16);
    let c = np::slice(s, t, [1, -1, 2, -2, 3][random.below(5)]);
    let b = random.below(2) == 1;
    let picks = [0, 1, 2, 2, 2, 3][random.below(6)];
    let other = picks + usize::from(fault.contains(&"shapes"));
    let p = picked(random, fault, least, &[picks]);
    let q = picked(random, fault, least, &[other]);
    let r = [random.below(least) as u8, random.below(least) as u8];
    let v = picked(random, fault, least, &[picks]);
    // A view whose elements are not in a row; it lives as long as the test.
    let v: &'static Owned<i16, (Dyn,)> = Box::leak(Box::new(
        v.into_iter().map(|x| x as i16).collect::<Vec<_>>().into(),
    ));
    let rows = random.between(1, 3) as usize;
    let columns = if random.below(3) == 0 { 1 } else { picks };
    let pp = picked(random, fault, least, &[rows, columns]);
    let ppp = picked(random, fault, least, &[2, 1, picks]);
    let mut mask = |axes: &[usize]| masked(random, fault, shape, picks, axes);
    let m0 = mask(&[0]).1;
    let m1 = mask(&[1]).1.into();
    let m2 = mask(&[2]).1;
    let m3 = mask(&[3]).1.into();
    let [m01, m12, m23] = [[0, 1], [1, 2], [2, 3]].map(|axes| owned(mask(&axes)));
    let [m012, m123] = [[0, 1, 2], [1, 2, 3]].map(|axes| owned(mask(&axes)));
    let m0123 = owned(mask(&[0, 1, 2, 3]));
    let w = counted(100, [1, last, picks][random.below(3)]).into();
    // NumPy stores some values of no elements that cannot be broadcast: here they can.
    let stored_rows = if last > 0 { rows } else { 1 };
    let ww = owned((vec![stored_rows, last], counted(200, stored_rows * last)));
    Variables {
        i,
        j,
        k,
        u,
        s,
        t,
        c,
        b,
        p: p.into(),
        q: q.into_iter().map(|x| x as isize).collect(),
        r,
        v: arr!(v[::-1]).erase(),
        pp: owned((
            vec![rows, columns],
            pp.into_iter().map(|x| x as i32).collect(),
        )),
        ppp: owned((
            vec![2, 1, picks],
            ppp.into_iter().map(|x| x as i8).collect(),
        )),
        m0,
        m1,
        m2,
        m3,
        m01,
        m12,
        m23,
        m012,
        m123,
        m0123,
        w,
        ww,
    }
}

/// An array of as many axes as there are lengths.
fn owned<T, const R: usize, S>((lens, elements): (Vec<usize>, Vec<T>)) -> Owned<T, S>
where
    S: Shape<Lens = [usize; R]>,
    [usize; R]: ndview::IntoShape<Shape = S>,
{
    let lens: [usize; R] = lens.try_into().expect("as many lengths as axes");
    Owned::from_shape_vec(lens, elements).expect("as many elements as the lengths say")
}

/// The elements of an index array.
fn picked(random: &mut Random, fault: Fault, least: usize, lens: &[usize]) -> Vec<i64> {
    let beyond = i64::from(fault.contains(&"array"));
    let least = least as i64;
    let size: usize = lens.iter().product();
    (0..size)
        .map(|_| random.between(-least - beyond, least - 1 + beyond))
        .collect()
}

/// The lengths and the elements of a mask of some axes.
fn masked(
    random: &mut Random,
    fault: Fault,
    shape: &[usize],
    picks: usize,
    axes: &[usize],
) -> (Vec<usize>, Vec<bool>) {
    let mut lens: Vec<usize> = axes
        .iter()
        .map(|&axis| shape.get(axis).copied().unwrap_or(0))
        .collect();
    if fault.contains(&"mask") {
        *lens.last_mut().expect("an axis") += random.below(2);
    }
    let size: usize = lens.iter().product();
    let mut chosen = vec![false; size];
    // Mostly as many as there are picks, so that they go together.
    let mut missing = if random.below(4) > 0 {
        picks.min(size)
    } else {
        random.below(size + 1)
    };
    while missing > 0 {
        let place = &mut chosen[random.below(size)];
        missing -= usize::from(!*place);
        *place = true;
    }
    (lens, chosen)
}
