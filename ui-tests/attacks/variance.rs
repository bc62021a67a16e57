//! Types that lead to writing are invariant in the element: what is stored through them lives as long
//! as the array asks for. Each function is handed the type with a long-lived element, and would give
//! it out with a short-lived one, or the other way round.

#![allow(unused)]

use ndview::messages::ElementPlace;
use ndview::prelude::*;
use ndview::{Field, Fields, Iter, IterMut};

type One = Shape![_];


/// An element that is borrowed for longer or shorter.
type Word<'w> = &'w str;

fn owned<'short, 'long: 'short>(a: Owned<Word<'short>, One>) -> Owned<Word<'long>, One> { a } //~ lifetime may not live long enough
fn owned_fits<'short, 'long: 'short>(a: Owned<Word<'long>, One>) -> Owned<Word<'short>, One> { a }

fn view_borrow<'short, 'long: 'short>(a: View<'short, u8, One>) -> View<'long, u8, One> { a } //~ lifetime may not live long enough
fn view<'a, 'short, 'long: 'short>(a: View<'a, Word<'short>, One>) -> View<'a, Word<'long>, One> { a } //~ lifetime may not live long enough
fn view_fits<'s, 'l: 's>(a: View<'l, Word<'l>, One>) -> View<'s, Word<'s>, One> { a }

fn view_mut_borrow<'short, 'long: 'short>(a: ViewMut<'short, u8, One>) -> ViewMut<'long, u8, One> { a } //~ lifetime may not live long enough
fn view_mut<'a, 'short, 'long: 'short>(a: ViewMut<'a, Word<'long>, One>) -> ViewMut<'a, Word<'short>, One> { a } //~ lifetime may not live long enough
fn view_mut_longer<'a, 'short, 'long: 'short>(a: ViewMut<'a, Word<'short>, One>) -> ViewMut<'a, Word<'long>, One> { a } //~ lifetime may not live long enough
fn view_mut_fits<'s, 'l: 's, T>(a: ViewMut<'l, T, One>) -> ViewMut<'s, T, One> { a }

fn iter_borrow<'short, 'long: 'short>(a: Iter<'short, u8, One>) -> Iter<'long, u8, One> { a } //~ lifetime may not live long enough
fn iter<'a, 'short, 'long: 'short>(a: Iter<'a, Word<'short>, One>) -> Iter<'a, Word<'long>, One> { a } //~ lifetime may not live long enough
fn iter_fits<'s, 'l: 's>(a: Iter<'l, Word<'l>, One>) -> Iter<'s, Word<'s>, One> { a }

fn iter_mut_borrow<'short, 'long: 'short>(a: IterMut<'short, u8, One>) -> IterMut<'long, u8, One> { a } //~ lifetime may not live long enough
fn iter_mut<'a, 'short, 'long: 'short>(a: IterMut<'a, Word<'long>, One>) -> IterMut<'a, Word<'short>, One> { a } //~ lifetime may not live long enough
fn iter_mut_fits<'s, 'l: 's, T>(a: IterMut<'l, T, One>) -> IterMut<'s, T, One> { a }


fn element_place<'a, 'short, 'long: 'short>(a: ElementPlace<'a, Word<'long>>) -> ElementPlace<'a, Word<'short>> { a } //~ lifetime may not live long enough
fn element_place_fits<'s, 'l: 's, T>(a: ElementPlace<'l, T>) -> ElementPlace<'s, T> { a }

fn field<'short, 'long: 'short>(a: Field<u8, Word<'long>>) -> Field<u8, Word<'short>> { a } //~ lifetime may not live long enough
fn field_longer<'short, 'long: 'short>(a: Field<u8, Word<'short>>) -> Field<u8, Word<'long>> { a } //~ lifetime may not live long enough
fn field_of<'short, 'long: 'short>(a: Field<Word<'long>, u8>) -> Field<Word<'short>, u8> { a } //~ lifetime may not live long enough
fn field_of_longer<'short, 'long: 'short>(a: Field<Word<'short>, u8>) -> Field<Word<'long>, u8> { a } //~ lifetime may not live long enough

#[derive(Clone, Fields)]
struct Named<'w> { name: Word<'w> }
fn field_mut<'w>(names: &mut Owned<Named<'static>, One>, dies_soon: &'w str) {
    names.field_mut(|fields| fields.name)[[0]] = dies_soon; //~ lifetime may not live long enough
}
fn field_mut_fits(names: &mut Owned<Named<'static>, One>) {
    names.field_mut(|fields| fields.name)[[0]] = "stays";
}

fn main() {}
