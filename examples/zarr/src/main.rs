//! A landscape larger than memory, in Zarr: made, and smoothed, chunk by chunk.
//!
//! `ndview-zarr FOLDER ROWS COLUMNS CHUNK` writes two arrays of `float32` below the folder: `heights`, and
//! `smooth`, of which each element inside is the mean of its four neighbours. A chunk is read with a halo: one
//! row or column more on each side that has a neighbour.

use ndview::prelude::*;
use std::error::Error;
use std::ops::Range;
use std::sync::Arc;
use zarrs::array::{Array as Zarr, ArrayBuilder, ArraySubset, data_type};
use zarrs::filesystem::FilesystemStore;

type Store = FilesystemStore;
type Outcome<T> = Result<T, Box<dyn Error>>;

/// A part of an array: its rows and its columns.
type Part = [Range<u64>; 2];

/// An array of zeros, cut into square chunks, which are not compressed.
fn create(store: &Arc<Store>, path: &str, shape: [u64; 2], chunk: u64) -> Outcome<Zarr<Store>> {
    let array = ArrayBuilder::new(
        shape.to_vec(),
        vec![chunk; 2],
        data_type::float32(),
        0.0_f32,
    )
    .build(store.clone(), path)?;
    array.store_metadata()?;
    Ok(array)
}

/// The chunks of an array, row after row.
fn chunks(shape: [u64; 2], chunk: u64) -> impl Iterator<Item = Part> {
    let starts = move |len: u64| (0..len).step_by(chunk as usize);
    let end = move |start: u64, len: u64| start..(start + chunk).min(len);
    starts(shape[0]).flat_map(move |row| {
        starts(shape[1]).map(move |column| [end(row, shape[0]), end(column, shape[1])])
    })
}

/// A part of an array in memory.
fn read(array: &Zarr<Store>, part: &Part) -> Outcome<Owned<f32, (Dyn, Dyn)>> {
    let numbers: Vec<f32> = array.retrieve_array_subset(&ArraySubset::new_with_ranges(part))?;
    let [rows, columns] = part.clone().map(|range| (range.end - range.start) as usize);
    Ok(Owned::from_shape_vec([rows, columns], numbers)?)
}

fn write(array: &Zarr<Store>, part: &Part, values: Owned<f32, (Dyn, Dyn)>) -> Outcome<()> {
    Ok(array.store_array_subset(&ArraySubset::new_with_ranges(part), values.into_vec())?)
}

/// Heights that both languages compute without rounding.
fn heights(part: &Part) -> Owned<f32, (Dyn, Dyn)> {
    let [rows, columns] = part
        .clone()
        .map(|range| np::arange((range.start as i64, range.end as i64)));
    arr!(((rows[:, None] * 37 + columns * 101) % 1009).astype(f32) / 8)
}

/// The part with a halo, and where the part begins in it.
fn with_halo(part: &Part, shape: [u64; 2]) -> (Part, [usize; 2]) {
    let wide = [0, 1].map(|axis| {
        let Range { start, end } = part[axis];
        start.saturating_sub(1)..(end + 1).min(shape[axis])
    });
    let begin = [0, 1].map(|axis| (part[axis].start - wide[axis].start) as usize);
    (wide, begin)
}

/// The mean of the four neighbours; what is at the border of the array stays.
fn smoothed(
    wide: &Owned<f32, (Dyn, Dyn)>,
    begin: [usize; 2],
    lens: [usize; 2],
) -> Owned<f32, (Dyn, Dyn)> {
    let mut smooth = wide.clone();
    arr!(smooth[1:-1, 1:-1] = (wide[:-2, 1:-1] + wide[2:, 1:-1] + wide[1:-1, :-2] + wide[1:-1, 2:]) / 4);
    let ([i, j], [rows, columns]) = (begin, lens);
    arr!(smooth[i:i + rows, j:j + columns].copy())
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, rows, columns, chunk] = arguments.as_slice() else {
        return Err("usage: ndview-zarr FOLDER ROWS COLUMNS CHUNK".into());
    };
    let (shape, chunk): ([u64; 2], u64) = ([rows.parse()?, columns.parse()?], chunk.parse()?);
    let store = Arc::new(Store::new(folder)?);

    let landscape = create(&store, "/heights", shape, chunk)?;
    for part in chunks(shape, chunk) {
        write(&landscape, &part, heights(&part))?;
    }

    let smooth = create(&store, "/smooth", shape, chunk)?;
    for part in chunks(shape, chunk) {
        let (wide, begin) = with_halo(&part, shape);
        let lens = part.clone().map(|range| (range.end - range.start) as usize);
        write(
            &smooth,
            &part,
            smoothed(&read(&landscape, &wide)?, begin, lens),
        )?;
    }
    println!("{rows} x {columns}, in chunks of {chunk} x {chunk}: written and smoothed");
    Ok(())
}
