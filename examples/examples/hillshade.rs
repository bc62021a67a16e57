//! Light on a landscape: `cargo run --release --example hillshade`.
//!
//! The slopes of the elevation model are differences of slices, the shading is one formula of them,
//! and each is computed in one pass. `hillshade.py`, beside this file, prints the same with NumPy.
//!
//! Arguments, both optional: the directory for the picture (`hillshade` in cargo's target
//! directory), and how many times to enlarge the model first (1). The work is done in bands of rows,
//! so that a large one can tell how far it is.

use std::env;
use std::error::Error;
use std::f64::consts::PI;

use ndview::prelude::*;
use ndview_examples::{ELEVATION_MODEL, Progress, picture_directory, save_grey, section};

const METRES_PER_DEGREE: f64 = 60.0 * 1852.0;
/// Where the light comes from: north-west, halfway up the sky.
const AZIMUTH: f64 = 315.0;
const ALTITUDE: f64 = 45.0;
const BAND: usize = 64;

/// A vector that points to the light: east, north, up.
struct Light(f64, f64, f64);

impl Light {
    fn new(azimuth: f64, altitude: f64) -> Self {
        let (azimuth, altitude) = (azimuth * PI / 180.0, altitude * PI / 180.0);
        let (across, up) = (altitude.cos(), altitude.sin());
        Light(across * azimuth.sin(), across * azimuth.cos(), up)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut archive = np::load_npz(ELEVATION_MODEL)?;
    let elevation = archive.array::<i16, 2>("elevation")?;
    let mut number = |name| archive.array::<f64, 0>(name).map(|number| number[[]]);
    let (dx, dy, latitude) = (number("dx")?, number("dy")?, number("ymin")?);
    let enlarge = env::args().nth(2).map_or(Ok(1), |times| times.parse())?;

    // A degree from west to east is shorter, the further from the equator.
    let across = dx * METRES_PER_DEGREE * (latitude * PI / 180.0).cos() / enlarge as f64;
    let along = dy * METRES_PER_DEGREE / enlarge as f64;
    let metres = arr!(np.repeat(np.repeat(elevation, enlarge, axis = 0), enlarge, axis = 1));

    let light = Light::new(AZIMUTH, ALTITUDE);
    let (steepness, shade) = shaded(&metres, (across, along), &light);
    report("Slope, metres per metre", &steepness);
    report("Shade, 0 dark to 1 bright", &shade);
    let dark = arr!((shade < 0.5).sum());
    println!("darker than half: {dark} of {} cells", shade.size());

    let picture = picture_directory("hillshade")?.join("hillshade.png");
    save_grey(&picture, &arr!((shade * 255).astype(u8)))?;
    // Not part of what hillshade.py prints.
    eprintln!("\nthe picture is {}", picture.display());
    Ok(())
}

/// Steepness and brightness of all cells but those at the edge; rows run from north to south.
fn shaded(
    metres: &Owned<i16, (Dyn, Dyn)>,
    (across, along): (f64, f64),
    light: &Light,
) -> (Owned<f64, (Dyn, Dyn)>, Owned<f64, (Dyn, Dyn)>) {
    let &Light(east, north, up) = light;
    let [rows, columns] = metres.shape().map(|length| length - 2);
    let mut steepness = np::zeros([rows, columns]);
    let mut shade = np::zeros([rows, columns]);
    let mut progress = Progress::new("rows", rows);
    for first in (0..rows).step_by(BAND) {
        let last = rows.min(first + BAND);
        let band = arr!(metres[first:last + 2]);
        let eastward = arr!((band[1:-1, 2:] - band[1:-1, :-2]) / (2.0 * across));
        let northward = arr!((band[:-2, 1:-1] - band[2:, 1:-1]) / (2.0 * along));
        arr! {
            steepness[first:last] = np.sqrt(eastward ** 2 + northward ** 2);
            shade[first:last] = np.maximum(
                (up - eastward * east - northward * north)
                    / np.sqrt(1 + eastward ** 2 + northward ** 2),
                0,
            );
        }
        progress.reached(last);
    }
    (steepness, shade)
}

/// Prints the range of an array and one corner.
fn report(title: &str, values: &Owned<f64, (Dyn, Dyn)>) {
    section(title);
    let (least, most, mean) = (values.min(), values.max(), values.mean());
    println!("from {least:.4} to {most:.4}, mean {mean:.6}");
    println!(
        "every eightieth cell:\n{}",
        arr!((values[::80, ::80] * 1000).round() / 1000)
    );
}
