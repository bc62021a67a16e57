//! expect: `Cell<i32>` cannot be shared between threads safely
//! under: || tail.iter().for_each(|cell| cell.set(0))
//! lines: 22

use ndview::prelude::*;
use std::cell::Cell;
use std::thread;

fn meanwhile(work: impl FnOnce() + Send) {
    thread::scope(|scope| {
        scope.spawn(work);
    });
}

fn main() {
    let a = vec![Cell::new(1), Cell::new(2)];
    let tail = arr!(a[1:]);
    meanwhile(|| tail.iter().for_each(|cell| cell.set(0)));
}
