//! Views of a landscape: `cargo run --example terrain`.
//!
//! Reads the elevation model in `data/`, crops it, flips it, thins it out, compares it with a
//! height and with itself shifted by two columns, prints what it finds and saves three pictures.
//! `terrain.py`, beside this file, prints the same with NumPy.
//!
//! The pictures go to the directory given as argument, or to `terrain` in cargo's target directory.

use std::error::Error;

use ndview::prelude::*;
use ndview_examples::{ELEVATION_MODEL, picture_directory, save_grey, section};

const HIGH: i16 = 600;
const METRES_PER_DEGREE: f64 = 60.0 * 1852.0;

fn main() -> Result<(), Box<dyn Error>> {
    let mut archive = np::load_npz(ELEVATION_MODEL)?;
    let elevation = archive.array::<i16, 2>("elevation")?;
    section("The Jacksboro fault, Tennessee");
    let mut number = |name| archive.array::<f64, 0>(name).map(|number| number[[]]);
    let (west, north) = (number("xmin")?, number("ymin")?);
    println!("north-west corner: {west:.4}, {north:.4}");
    let degrees = number("dy")?;
    println!("from row to row: {:.1} m", degrees * METRES_PER_DEGREE);
    describe(&elevation);

    let crop = arr!(elevation[100:300, 120:320]);
    section("The crop [100:300, 120:320]");
    describe(&crop);

    section("Flipped, north to south");
    describe(&arr!(crop[::-1]));

    section("Every fourth cell");
    describe(&arr!(crop[::4, ::4]));

    let mut slope = arr!(crop[:, 2:].copy());
    arr!(slope -= crop[:, :-2]);
    section("Rise from west to east");
    describe(&slope);

    let mask = arr!(crop > HIGH);
    let high = arr!(crop[mask]);
    section(&format!("Above {HIGH} m"));
    let share = 100.0 * high.size() as f64 / crop.size() as f64;
    println!("{} of {} cells, {share:.2} %", high.size(), crop.size());
    let (lowest, highest, mean) = (high.min(), high.max(), high.mean());
    println!("from {lowest} to {highest} m, mean {mean:.3} m");
    let overview = arr!(mask[::40, ::40]);
    println!("every fortieth cell of the mask:\n{overview}");

    let directory = picture_directory("terrain")?;
    save_grey(&directory.join("crop.png"), &shades(&crop))?;
    save_grey(&directory.join("relief.png"), &shades(&slope))?;
    save_grey(
        &directory.join("mask.png"),
        &mask.map(|&high| if high { 255 } else { 0 }),
    )?;
    // Not part of what terrain.py prints.
    eprintln!(
        "\ncrop.png, relief.png and mask.png are in {}",
        directory.display()
    );
    Ok(())
}

/// Prints shape, range and one corner of an array of any layout, a view or not.
fn describe(metres: &impl Array<i16, 2>) {
    let metres = metres.as_view();
    println!(
        "shape {:?}, strides {:?}, {} bytes",
        metres.shape(),
        metres.strides(),
        metres.nbytes()
    );
    let (lowest, highest, mean) = (metres.min(), metres.max(), metres.mean());
    println!("from {lowest} to {highest} m, mean {mean:.3} m");
    println!("corner:\n{}", arr!(metres[:5, :5]));
}

/// From black for the lowest value to white for the highest.
fn shades(metres: &impl Array<i16, 2>) -> Owned<u8, (Dyn, Dyn)> {
    let metres = metres.as_view();
    let (lowest, highest) = (f64::from(metres.min()), f64::from(metres.max()));
    metres.map(|&height| (255.0 * (f64::from(height) - lowest) / (highest - lowest)) as u8)
}
