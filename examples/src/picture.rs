//! Writing arrays as PNG pictures.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;

use ndview::prelude::*;
use png::{BitDepth, ColorType, Encoder};

/// Saves `pixels` as a picture in shades of grey, 0 black and 255 white.
///
/// Any layout will do: a flipped or transposed view is saved as it is seen.
pub fn save_grey(path: &Path, pixels: &impl Array<u8, 2>) -> io::Result<()> {
    let pixels = pixels.as_view();
    let [height, width] = pixels
        .shape()
        .map(|length| u32::try_from(length).map_err(io::Error::other));
    let mut encoder = Encoder::new(BufWriter::new(File::create(path)?), width?, height?);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels.to_vec())?;
    writer.finish()?;
    Ok(())
}
