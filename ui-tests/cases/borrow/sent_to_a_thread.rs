//! expect: `a` does not live long enough
//! under: a

use ndview::prelude::*;
use std::thread::{self, JoinHandle};

/// Goes on while its caller does something else, and when its caller is done.
fn in_background(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    let worker = in_background(move || println!("{tail}"));
    worker.join().unwrap();
}
