//! Two arrays beside each other, and what NumPy says of those that differ.

use super::measure::{Distance, Measure, Tested};
use super::words::{general, in_words};
use crate::array::{AsView, View};
use crate::format::{self, Options, Printable};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

/// How many places are told at most.
const PLACES: usize = 5;

/// One of the arrays, whatever its types.
pub(super) struct Side<'a> {
    lens: Vec<usize>,
    measures: Vec<Measure>,
    dtype: String,
    texts: Texts<'a>,
}

/// How elements and arrays are written.
struct Texts<'a> {
    /// The element at this place in the order of rows, as Python's format strings write it.
    element: &'a dyn Fn(usize) -> String,
    /// The array as `repr` writes it, with so many digits behind the point.
    array: &'a dyn Fn(usize) -> String,
    /// The same of the elements at these places.
    some: &'a dyn Fn(&[usize], usize) -> String,
}

/// Calls a function with an array as a side.
pub(super) fn with_side<A: AsView<Elem: Tested> + ?Sized, R>(
    array: &A,
    function: impl FnOnce(&Side<'_>) -> R,
) -> R {
    let view = array.array_view();
    function(&Side {
        lens: view.shape().as_ref().to_vec(),
        measures: view.iter().map(Tested::measure).collect(),
        dtype: A::Elem::dtype(view.iter()),
        texts: Texts {
            element: &|place| {
                let element = view.iter().nth(place);
                element.map_or(String::new(), |x| {
                    x.measure().text().unwrap_or_else(|| x.scalar())
                })
            },
            array: &|precision| repr(view, precision),
            some: &|places, precision| {
                let all: Vec<_> = view.iter().collect();
                let some: Vec<_> = places.iter().map(|place| all[*place].clone()).collect();
                repr(some.array_view(), precision)
            },
        },
    })
}

fn repr<T: Tested, S: Shape, L: Layout>(view: View<'_, T, S, L>, precision: usize) -> String {
    let mut options = Options::current();
    options.style.precision = precision;
    let at = |index: &[usize]| view.element(index).clone();
    format::repr(view.shape().as_ref(), &at, &options)
}

impl Side<'_> {
    /// The number, if it has no axes.
    pub(super) fn number(&self) -> Option<&Measure> {
        self.measures.first().filter(|_| self.lens.is_empty())
    }

    /// The number as Python writes it.
    pub(super) fn alone(&self) -> String {
        if !self.measures.first().is_some_and(Measure::is_text) {
            return (self.texts.element)(0);
        }
        let text = (self.texts.array)(0);
        let text = text.strip_prefix("array(").unwrap_or(&text);
        text.rsplit_once(", dtype=")
            .map_or(text, |(text, _)| text)
            .to_string()
    }

    /// The element beside that of another array at this place: a number stands for all.
    fn beside(&self, place: usize) -> usize {
        if self.lens.is_empty() { 0 } else { place }
    }
}

/// Why two arrays fail, and which of their elements show it, if not all are shown.
struct Reason {
    text: String,
    places: Option<Vec<usize>>,
}

impl Reason {
    fn of_all(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        Some(Reason { text, places: None })
    }
}

/// What is asked of two arrays, and in which words it is told that they fail it.
pub(super) struct Question<'q> {
    pub agree: &'q dyn Fn(&Measure, &Measure) -> bool,
    pub header: &'q str,
    pub names: [&'static str; 2],
    /// How many digits behind the point the arrays are written with.
    pub precision: usize,
    /// Whether what is no number has to be at the same places, and is not asked about.
    pub equal_nan: bool,
    /// Whether the same infinities have to be at the same places, and are not asked about.
    pub equal_inf: bool,
    pub is_strict: bool,
    pub err_msg: &'q str,
    pub is_verbose: bool,
}

impl Question<'_> {
    /// Nothing, or NumPy's words.
    pub(super) fn ask(&self, x: &Side<'_>, y: &Side<'_>) -> Result<(), String> {
        let Some(Reason { text, places }) = self.reason(x, y) else {
            return Ok(());
        };
        let message = self.err_msg.to_string() + &text;
        let array = |side: &Side<'_>| match &places {
            Some(places) => (side.texts.some)(places, self.precision),
            None => (side.texts.array)(self.precision),
        };
        let compared = self.is_verbose.then(|| (self.names, [array(x), array(y)]));
        Err(in_words(self.header, &message, compared))
    }

    /// Why not.
    fn reason(&self, x: &Side<'_>, y: &Side<'_>) -> Option<Reason> {
        let is_number = x.lens.is_empty() || y.lens.is_empty();
        if x.lens != y.lens && (self.is_strict || !is_number) {
            let (x, y) = (format::tuple(&x.lens), format::tuple(&y.lens));
            return Reason::of_all(format!("\n(shapes {x}, {y} mismatch)"));
        }
        if self.is_strict && x.dtype != y.dtype {
            return Reason::of_all(format!("\n(dtypes {}, {} mismatch)", x.dtype, y.dtype));
        }
        let count = match x.lens.is_empty() {
            true => y.measures.len(),
            false => x.measures.len(),
        };
        let pairs: Vec<_> = (0..count)
            .map(|place| (&x.measures[x.beside(place)], &y.measures[y.beside(place)]))
            .collect();
        if self.equal_nan && pairs.iter().any(|(a, b)| a.is_nan() != b.is_nan()) {
            return Reason::of_all("\nnan location mismatch:");
        }
        if self.equal_inf {
            let other_infinities = self.other_infinities(&pairs, is_number);
            if other_infinities.is_some() {
                return other_infinities;
            }
        }
        let is_wrong = |place: &usize| {
            let (a, b) = pairs[*place];
            let is_settled = self.equal_nan && a.is_nan() || self.equal_inf && self.is_infinite(a);
            !is_settled && !(self.agree)(a, b)
        };
        let wrong: Vec<_> = (0..count).filter(is_wrong).collect();
        if wrong.is_empty() {
            return None;
        }
        Reason::of_all(self.remarks(x, y, &pairs, &wrong))
    }

    /// Whether it is infinite, and not settled before, because a part of it is no number.
    fn is_infinite(&self, a: &Measure) -> bool {
        a.is_infinite() && !(self.equal_nan && a.is_nan())
    }

    /// Why not, if infinities are not the same at the same places.
    fn other_infinities(&self, pairs: &[(&Measure, &Measure)], is_number: bool) -> Option<Reason> {
        let are_elsewhere =
            |(a, b): &(&Measure, &Measure)| self.is_infinite(a) != self.is_infinite(b);
        if pairs.iter().any(are_elsewhere) {
            return Reason::of_all("\ninf location mismatch:");
        }
        let places = 0..pairs.len();
        let infinite: Vec<_> = places
            .filter(|place| self.is_infinite(pairs[*place].0))
            .collect();
        let differ =
            |place: &usize| pairs[*place].0.order(pairs[*place].1) != Some(Ordering::Equal);
        let text = "\ninf values mismatch:".to_string();
        let places = (!is_number).then(|| infinite.clone());
        infinite
            .iter()
            .any(differ)
            .then_some(Reason { text, places })
    }

    /// How many elements differ, which, and how much at most.
    fn remarks(
        &self,
        x: &Side<'_>,
        y: &Side<'_>,
        pairs: &[(&Measure, &Measure)],
        wrong: &[usize],
    ) -> String {
        let percent = 100.0 * wrong.len() as f64 / pairs.len() as f64;
        let percent = general(percent, 3);
        let mut remarks = format!(
            "\nMismatched elements: {} / {} ({percent}%)",
            wrong.len(),
            pairs.len()
        );
        let lens = if x.lens.is_empty() { &y.lens } else { &x.lens };
        if !lens.is_empty() {
            remarks.push_str(match wrong.len() {
                1 => "\nMismatch at index:",
                2..=PLACES => "\nMismatch at indices:",
                _ => "\nFirst 5 mismatches are at indices:",
            });
            for place in &wrong[..wrong.len().min(PLACES)] {
                let [a, b] = [x, y].map(|side| (side.texts.element)(side.beside(*place)));
                let [first, second] = self.names;
                let index = index_of(*place, lens);
                remarks += &format!("\n {index:?}: {a} ({first}), {b} ({second})");
            }
        }
        let pairs: Vec<_> = wrong.iter().map(|place| pairs[*place]).collect();
        remarks + &distances(&pairs).unwrap_or_default()
    }
}

/// The largest distances of numbers.
fn distances(pairs: &[(&Measure, &Measure)]) -> Option<String> {
    let largest = |distances: &[Distance]| distances.iter().copied().reduce(Distance::larger);
    let all: Option<Vec<_>> = pairs.iter().map(|(a, b)| a.distance(b)).collect();
    let all = all?;
    let beside_others = all.iter().zip(pairs).filter(|(_, (_, b))| !b.is_zero());
    let relative: Vec<_> = beside_others
        .map(|(distance, (_, b))| distance.relative_to(b))
        .collect();
    let absolute = largest(&all)?.text();
    let relative = largest(&relative).map_or("inf".to_string(), Distance::text);
    Some(format!(
        "\nMax absolute difference among violations: {absolute}\nMax relative difference among violations: {relative}"
    ))
}

/// The index along each axis of an element in the order of rows.
fn index_of(place: usize, lens: &[usize]) -> Vec<usize> {
    let mut rest = place;
    let mut index: Vec<_> = lens
        .iter()
        .rev()
        .map(|len| {
            let along = rest % len;
            rest /= len;
            along
        })
        .collect();
    index.reverse();
    index
}
