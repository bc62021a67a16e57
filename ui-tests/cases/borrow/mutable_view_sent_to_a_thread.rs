//! expect: `a` does not live long enough
//! under: a

use ndview::prelude::*;
use std::thread::{self, JoinHandle};

/// Goes on while its caller does something else, and when its caller is done.
fn in_background(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let mut tail = arr!(&mut a[1:]);
    let worker = in_background(move || tail.fill(0));
    worker.join().unwrap();
}
