//! fine: a scoped thread ends before the array does.

use ndview::prelude::*;
use std::thread;

fn main() {
    let mut a = arr!([1, 2, 3, 4]);
    let tail = arr!(a[1:]);
    let sum = thread::scope(|scope| {
        let worker = scope.spawn(move || tail.iter().sum::<i32>());
        worker.join().unwrap()
    });
    assert_eq!(sum, 9);
    let mut whole = arr!(&mut a[:]);
    thread::scope(|scope| {
        scope.spawn(move || whole.fill(0));
    });
    assert_eq!(a, arr!([0, 0, 0, 0]));
}
