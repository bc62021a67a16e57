//! Arrays as text: `np::loadtxt`, `np::genfromtxt`, `np::savetxt`.

mod element;
mod genfromtxt;
mod loadtxt;
mod printf;
mod savetxt;
mod table;

pub use element::TextElement;
pub use genfromtxt::{Delimits, GenFromTxt, genfromtxt};
pub use loadtxt::{LoadTxt, loadtxt};
pub use savetxt::{SaveTxt, savetxt};
