//! The examples: each is a line of `arr!` and the same line in NumPy's syntax.

use super::PARAMETERS;
use crate::answer::{Answer, Landscape};
use ndview::prelude::*;

type Given = [Option<i64>; PARAMETERS];

/// Six rows of eight numbers.
fn landscape() -> Landscape {
    let m = arr!((np.arange(48).reshape(6, 8) * 7) % 50);
    m.into()
}

/// The number of each element, row after row: indexed as `m` is, they say which elements are taken.
fn positions() -> Landscape {
    let positions = arr!(np.arange(48).reshape(6, 8));
    positions.into()
}

/// The answer of an example.
pub fn run(example: u32, given: &Given) -> String {
    match example {
        0 => slices(given),
        1 => rows(given),
        2 => condition(given),
        3 => assignment(given),
        4 => stencil(given),
        _ => String::from("{}"),
    }
}

/// A slice as Python writes it.
fn written(start: Option<i64>, stop: Option<i64>, step: Option<i64>) -> String {
    let word = |number: Option<i64>| number.map_or(String::new(), |number| number.to_string());
    let step = step.map_or(String::new(), |step| format!(":{step}"));
    format!("{}:{}{step}", word(start), word(stop))
}

fn slices(&[i, j, k, p, q, r]: &Given) -> String {
    let (m, positions) = (landscape(), positions());
    let line = format!("m[{}, {}]", written(i, j, k), written(p, q, r));
    let answer = Answer::of(&line);
    match try_arr!(m[i:j:k, p:q:r]) {
        Ok(part) => {
            let taken = arr!(positions[i:j:k, p:q:r]).to_vec();
            answer.yields(&part, &m, &taken)
        }
        Err(error) => answer.refused(&error),
    }
    .with(&m)
}

fn rows(&[i, j, k, ..]: &Given) -> String {
    let (m, positions) = (landscape(), positions());
    let rows = [i, j, k].map(|row| row.unwrap_or(0));
    let answer = Answer::of(&format!("m[{rows:?}]"));
    match try_arr!(m[rows]) {
        Ok(part) => {
            let taken = arr!(positions[rows]).to_vec();
            answer.yields(&part, &m, &taken)
        }
        Err(error) => answer.refused(&error),
    }
    .with(&m)
}

fn condition(&[least, ..]: &Given) -> String {
    let (m, positions) = (landscape(), positions());
    let least = least.unwrap_or(0);
    let chosen = arr!(m[m > least]);
    let taken = arr!(positions[m > least]).to_vec();
    Answer::of(&format!("m[m > {least}]"))
        .yields(&chosen, &m, &taken)
        .with(&m)
}

fn assignment(&[i, j, p, q, value, ..]: &Given) -> String {
    let (mut m, positions) = (landscape(), positions());
    let value = value.unwrap_or(0);
    let line = format!(
        "m[{}, {}] += {value}",
        written(i, j, None),
        written(p, q, None)
    );
    arr!(m[i:j, p:q] += value);
    Answer::of(&line)
        .writes(&arr!(positions[i:j, p:q]).to_vec())
        .with(&m)
}

fn stencil(&[times, ..]: &Given) -> String {
    let (mut m, positions) = (landscape(), positions());
    let times = times.unwrap_or(1).clamp(0, 1000);
    for _ in 0..times {
        arr!(m[1:-1, 1:-1] = (m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) >> 2);
    }
    let line = "m[1:-1, 1:-1] = (m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]) >> 2";
    Answer::of(line)
        .writes(&arr!(positions[1:-1, 1:-1]).to_vec())
        .with(&m)
}
