//! NumPy's functions as functions of Rust's, without `arr!`: arrays by reference, options by place, NumPy's
//! answers and sentences.

mod computed;
mod described;
mod made;
mod moved;
mod stored;
mod viewed;

use ndview_tests::panic_message as refusal;
