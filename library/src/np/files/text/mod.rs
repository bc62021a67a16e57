//! Arrays as text: `np::loadtxt`, `np::genfromtxt`, `np::savetxt`, and elements with something between them.

mod element;
mod genfromtxt;
mod loadtxt;
mod printf;
mod savetxt;
mod separated;
mod table;

pub use element::TextElement;
pub use genfromtxt::{Delimits, GenFromTxt, genfromtxt};
pub use loadtxt::{LoadTxt, loadtxt};
pub use savetxt::{SaveTxt, savetxt};
pub use separated::{fromfile_text, fromstring, tofile_text};
