//! `cargo run --example terrain` prints what `terrain.py` prints, and saves the pictures it names.

use std::fs;
use std::path::Path;

mod support;

#[test]
fn prints_what_numpy_prints_and_saves_pictures() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("terrain");
    if directory.exists() {
        fs::remove_dir_all(&directory).expect("the pictures of the last run can be removed");
    }
    let printed = support::run_example("terrain", &[&directory]);
    support::assert_committed("terrain", &printed);
    support::assert_numpy_agrees("terrain", &printed);

    let (size, crop) = support::picture(&directory.join("crop.png"));
    assert_eq!(size, [200, 200]);
    assert_eq!(
        (crop.iter().min(), crop.iter().max()),
        (Some(&0), Some(&255))
    );

    let (size, relief) = support::picture(&directory.join("relief.png"));
    assert_eq!(size, [200, 198]);
    assert_eq!(
        (relief.iter().min(), relief.iter().max()),
        (Some(&0), Some(&255))
    );

    // White where the crop is high: as many pixels as the summary counts cells.
    let (size, mask) = support::picture(&directory.join("mask.png"));
    assert_eq!(size, [200, 200]);
    let white = mask.iter().filter(|&&pixel| pixel == 255).count();
    let black = mask.iter().filter(|&&pixel| pixel == 0).count();
    assert_eq!(white + black, 40_000);
    assert!(
        printed.contains(&format!("\n{white} of 40000 cells, ")),
        "{white} white pixels"
    );
}
