//! What may be sent to other threads, and what they may share: what borrows elements as those may, and what leads to
//! elements that are about to be written not at all.

#![allow(unused)]

use ndview::messages::*;
use ndview::prelude::*;
use ndview::{Iter, IterMut};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::MutexGuard;

type One = Shape![_];
/// May be sent and not be shared.
type Celled = Cell<u8>;
/// May be shared and not be sent.
type Locked = MutexGuard<'static, u8>;
/// Neither.
type Counted = Rc<u8>;

fn send<T: Send>() {}
fn share<T: Sync>() {}

/// A view is as a reference: sent where its elements may be shared.
fn views() {
    send::<View<u8, One>>(); share::<View<u8, One>>();
    send::<View<Locked, One>>(); share::<View<Locked, One>>();
    send::<View<Celled, One>>(); //~ cannot be shared between threads safely
    share::<View<Celled, One>>(); //~ cannot be shared between threads safely
    send::<View<Counted, One>>(); //~ cannot be shared between threads safely
    share::<View<Counted, One>>(); //~ cannot be shared between threads safely
    send::<Iter<Locked, One>>(); share::<Iter<Locked, One>>();
    send::<Iter<Celled, One>>(); //~ cannot be shared between threads safely
    share::<Iter<Celled, One>>(); //~ cannot be shared between threads safely
}

/// A view for writing is as a unique reference: sent where its elements may be sent.
fn views_for_writing() {
    send::<ViewMut<u8, One>>(); share::<ViewMut<u8, One>>();
    send::<ViewMut<Celled, One>>(); share::<ViewMut<Locked, One>>();
    send::<ViewMut<Locked, One>>(); //~ cannot be sent between threads safely
    share::<ViewMut<Celled, One>>(); //~ cannot be shared between threads safely
    send::<ViewMut<Counted, One>>(); //~ cannot be sent between threads safely
    send::<IterMut<Celled, One>>(); share::<IterMut<Locked, One>>();
    send::<IterMut<Locked, One>>(); //~ cannot be sent between threads safely
    share::<IterMut<Celled, One>>(); //~ cannot be shared between threads safely
    send::<ByValue<Locked, One, Strided>>(); //~ cannot be sent between threads safely
    send::<Lent<ViewMut<Locked, One>>>(); //~ cannot be sent between threads safely
    send::<ElementPlace<Locked>>(); //~ cannot be sent between threads safely
    share::<ElementPlace<Celled>>(); //~ cannot be shared between threads safely
}

/// An array is as its elements, on the heap and in place.
fn arrays() {
    send::<Owned<Celled, One>>(); share::<Owned<Locked, One>>(); send::<Owned<Celled, Shape![2]>>();
    send::<Owned<Locked, One>>(); //~ cannot be sent between threads safely
    share::<Owned<Celled, One>>(); //~ cannot be shared between threads safely
    send::<Owned<Counted, One>>(); //~ cannot be sent between threads safely
    send::<Owned<Locked, Shape![2]>>(); //~ cannot be sent between threads safely
    share::<Owned<Celled, Shape![2]>>(); //~ cannot be shared between threads safely
}

/// Operands of one element are as references to it.
fn operands() {
    send::<Scalar<Locked>>(); send::<Single<Locked>>();
    send::<Scalar<Celled>>(); //~ cannot be shared between threads safely
    send::<Single<Celled>>(); //~ cannot be shared between threads safely
}

/// What the parts of a line are while it runs stays on its thread, whatever the elements.
fn parts_of_a_line() {
    send::<Part<u8, One, Strided>>(); //~ cannot be sent between threads safely
    send::<Parts<u8>>(); //~ cannot be sent between threads safely
    send::<Divided<u8, One, Contiguous, (ForWriting<u8, One, Strided>, ())>>(); //~ cannot be sent between threads safely
    send::<ForWriting<u8, One, Strided>>(); //~ cannot be sent between threads safely
    share::<ForReading<u8, One, Strided>>(); //~ cannot be shared between threads safely
    send::<Target<u8, One, Strided>>(); //~ cannot be sent between threads safely
    share::<Old<u8, One, Strided>>(); //~ cannot be shared between threads safely
    send::<Old<u8, One, Strided>>(); //~ cannot be sent between threads safely
    send::<Writing<u8>>(); //~ cannot be sent between threads safely
    share::<Reading<u8>>(); //~ cannot be shared between threads safely
    send::<Mutable<u8>>(); //~ cannot be sent between threads safely
    share::<Shared<u8>>(); //~ cannot be shared between threads safely
    send::<Selection<Mutable<u8>, One>>(); //~ cannot be sent between threads safely
    send::<Places<u8, One>>(); //~ cannot be sent between threads safely
    send::<Unranked<u8>>(); //~ cannot be sent between threads safely
    send::<Selecting>(); //~ cannot be shared between threads safely
}

/// The same, as it is written.
fn main() {
    let mut counted = arr!([[1, 2], [3, 4]]).map(|x| Rc::new(*x));
    let mut cells = arr!([[1, 2], [3, 4]]).map(|x| Cell::new(*x));
    std::thread::scope(|scope| {
        scope.spawn(|| counted.view_mut().fill(Rc::new(1))); //~ cannot be sent between threads safely
    });
    std::thread::scope(|scope| {
        scope.spawn(|| arr!(cells[0, 0]).set(2)); //~ cannot be shared between threads safely
    });
}

/// No two threads write the same.
fn numbers(mut numbers: Owned<i32, Shape![_, _]>) {
    std::thread::scope(|scope| {
        let (mut top, bottom) = arr!(&mut numbers[0], &numbers[1]);
        scope.spawn(move || arr!(top[:] = bottom));
    });
    std::thread::scope(|scope| {
        scope.spawn(|| arr!(numbers[0] = 1));
        scope.spawn(|| arr!(numbers[1] = 2)); //~ E0499
    });
    let mut rows = numbers.rows_mut();
    let (first, second) = (rows.next(), rows.next());
    std::thread::scope(|scope| {
        scope.spawn(move || first.map(|mut row| row.fill(1)));
        scope.spawn(move || second.map(|mut row| row.fill(2)));
    });
}
