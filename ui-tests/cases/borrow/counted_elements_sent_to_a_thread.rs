//! expect: `Rc<i32>` cannot be sent between threads safely
//! under: move || tail.iter_mut().for_each(|number| *number = Rc::new(0))

use ndview::prelude::*;
use std::rc::Rc;
use std::thread;

fn meanwhile(work: impl FnOnce() + Send) {
    thread::scope(|scope| {
        scope.spawn(work);
    });
}

fn main() {
    let mut a = vec![Rc::new(1), Rc::new(2)];
    let mut tail = arr!(&mut a[1:]);
    meanwhile(move || tail.iter_mut().for_each(|number| *number = Rc::new(0)));
}
