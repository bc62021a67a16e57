//! `cargo run --example hillshade` prints what `hillshade.py` prints, and saves its picture.

use std::path::Path;

mod support;

#[test]
fn prints_what_numpy_prints_and_saves_a_picture() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hillshade");
    let picture = directory.join("hillshade.png");
    if picture.exists() {
        std::fs::remove_file(&picture).expect("the picture of the last run can be removed");
    }
    let printed = support::run_example("hillshade", &[&directory]);
    support::assert_committed("hillshade", &printed);
    support::assert_numpy_agrees("hillshade", &printed);

    let (size, shades) = support::picture(&picture);
    assert_eq!(size, [342, 401]);
    assert_eq!(shades.len() as u32, size[0] * size[1]);
}
