//! Heat that spreads over a plate: `cargo run --release --example heat`.
//!
//! One line of NumPy is one step, and it changes the plate in place: every cell moves towards the
//! mean of its four neighbours as they were before the step. `heat.py`, beside this file, prints the
//! same with NumPy, which needs four temporary arrays for it.
//!
//! Arguments, both optional: the directory for the picture (`heat` in cargo's target directory), and
//! the number of steps (400).

use std::env;
use std::error::Error;

use ndview::prelude::*;
use ndview_examples::{Progress, picture_directory, save_grey, section};

/// How much of the difference to its neighbours a cell makes up for in a step.
const RATE: f64 = 0.2;

fn main() -> Result<(), Box<dyn Error>> {
    let steps = env::args().nth(2).map_or(Ok(400), |steps| steps.parse())?;

    // A cold plate with a hot square, and one edge that is kept warm.
    let mut plate: Owned<f64, Shape![96, 128]> = arr!(np.zeros((96, 128)));
    arr! {
        plate[32:64, 48:80] = 100;
        plate[:, 0] = 50;
    }
    section("Before");
    report(&plate);

    let mut progress = Progress::new("steps", steps);
    for step in 1..=steps {
        diffuse(&mut plate);
        progress.reached(step);
    }
    section(&format!("After {steps} steps"));
    report(&plate);

    let picture = picture_directory("heat")?.join("heat.png");
    save_grey(&picture, &arr!((plate * 2.55).astype(u8)))?;
    // Not part of what heat.py prints.
    eprintln!("\nthe picture is {}", picture.display());
    Ok(())
}

/// One step. The edges stay as they are.
fn diffuse(plate: &mut Owned<f64, Shape![96, 128]>) {
    arr!(plate[1:-1, 1:-1] += RATE * (
        plate[:-2, 1:-1] + plate[2:, 1:-1] + plate[1:-1, :-2] + plate[1:-1, 2:]
            - 4 * plate[1:-1, 1:-1]
    ));
}

/// Prints the heat of a plate, and a few of its cells.
fn report(plate: &Owned<f64, Shape![96, 128]>) {
    println!(
        "from {:.4} to {:.4} degrees, mean {:.6}",
        plate.min(),
        plate.max(),
        plate.mean()
    );
    println!(
        "along the middle:\n{}",
        arr!((plate[48, ::16] * 100).round() / 100)
    );
}
