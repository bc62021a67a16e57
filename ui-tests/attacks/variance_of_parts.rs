//! As `variance`, for what several parts of one array go through, and for what an array that is
//! assigned to and read is while the line runs: invariant in the element, and bound to their array.

#![allow(unused)]

use ndview::messages::*;
use ndview::prelude::*;

type One = Shape![_];
type Word<'w> = &'w str;

fn part_of_another_array<'short, 'long: 'short>(a: Part<'long, u8, One, Strided>) -> Part<'short, u8, One, Strided> { a } //~ lifetime may not live long enough
fn part<'b, 'short, 'long: 'short>(a: Part<'b, Word<'long>, One, Strided>) -> Part<'b, Word<'short>, One, Strided> { a } //~ lifetime may not live long enough
fn part_longer<'b, 'short, 'long: 'short>(a: Part<'b, Word<'short>, One, Strided>) -> Part<'b, Word<'long>, One, Strided> { a } //~ lifetime may not live long enough
fn parts<'b, 'short, 'long: 'short>(a: Parts<'b, Word<'long>>) -> Parts<'b, Word<'short>> { a } //~ lifetime may not live long enough
fn parts_of_another_array<'short, 'long: 'short>(a: Parts<'long, u8>) -> Parts<'short, u8> { a } //~ lifetime may not live long enough
fn for_writing<'short, 'long: 'short>(a: ForWriting<Word<'long>, One, Strided>) -> ForWriting<Word<'short>, One, Strided> { a } //~ lifetime may not live long enough
fn for_writing_longer<'short, 'long: 'short>(a: ForWriting<Word<'short>, One, Strided>) -> ForWriting<Word<'long>, One, Strided> { a } //~ lifetime may not live long enough
fn for_reading<'short, 'long: 'short>(a: ForReading<Word<'short>, One, Strided>) -> ForReading<Word<'long>, One, Strided> { a } //~ lifetime may not live long enough

type Both<'a, 'whole, 'part> = Divided<'a, Word<'whole>, One, Contiguous, (ForWriting<Word<'part>, One, Strided>, ())>;
fn divided<'a, 'short, 'long: 'short>(a: Both<'a, 'long, 'long>) -> Both<'a, 'short, 'short> { a } //~ lifetime may not live long enough
fn divided_part<'a, 'short, 'long: 'short>(a: Both<'a, 'long, 'long>) -> Both<'a, 'long, 'short> { a } //~ lifetime may not live long enough
fn divided_longer<'short, 'long: 'short, 'w>(a: Both<'short, 'w, 'w>) -> Both<'long, 'w, 'w> { a } //~ lifetime may not live long enough
fn divided_fits<'short, 'long: 'short, 'w>(a: Both<'long, 'w, 'w>) -> Both<'short, 'w, 'w> { a }

fn target_of_another_call<'short, 'long: 'short>(a: Target<'long, u8, One, Strided>) -> Target<'short, u8, One, Strided> { a } //~ lifetime may not live long enough
fn target<'b, 'short, 'long: 'short>(a: Target<'b, Word<'long>, One, Strided>) -> Target<'b, Word<'short>, One, Strided> { a } //~ lifetime may not live long enough
fn old_of_another_call<'short, 'long: 'short>(a: Old<'long, u8, One, Strided>) -> Old<'short, u8, One, Strided> { a } //~ lifetime may not live long enough
fn old<'b, 'short, 'long: 'short>(a: Old<'b, Word<'short>, One, Strided>) -> Old<'b, Word<'long>, One, Strided> { a } //~ lifetime may not live long enough
fn writing<'b, 'short, 'long: 'short>(a: Writing<'b, Word<'long>>) -> Writing<'b, Word<'short>> { a } //~ lifetime may not live long enough
fn writing_of_another_call<'short, 'long: 'short>(a: Writing<'long, u8>) -> Writing<'short, u8> { a } //~ lifetime may not live long enough
fn reading<'b, 'short, 'long: 'short>(a: Reading<'b, Word<'short>>) -> Reading<'b, Word<'long>> { a } //~ lifetime may not live long enough
fn reading_of_another_call<'short, 'long: 'short>(a: Reading<'long, u8>) -> Reading<'short, u8> { a } //~ lifetime may not live long enough

fn mutable<'b, 'short, 'long: 'short>(a: Mutable<'b, Word<'long>>) -> Mutable<'b, Word<'short>> { a } //~ lifetime may not live long enough
fn mutable_longer<'short, 'long: 'short>(a: Mutable<'short, u8>) -> Mutable<'long, u8> { a } //~ lifetime may not live long enough
fn mutable_fits<'short, 'long: 'short, T>(a: Mutable<'long, T>) -> Mutable<'short, T> { a }
fn shared<'b, 'short, 'long: 'short>(a: Shared<'b, Word<'short>>) -> Shared<'b, Word<'long>> { a } //~ lifetime may not live long enough
fn shared_longer<'short, 'long: 'short>(a: Shared<'short, u8>) -> Shared<'long, u8> { a } //~ lifetime may not live long enough
fn shared_fits<'s, 'l: 's, T>(a: Shared<'l, T>) -> Shared<'s, T> { a }

fn selection<'i, 'a, 'short, 'long: 'short>(a: Selection<'i, Mutable<'a, Word<'long>>, One>) -> Selection<'i, Mutable<'a, Word<'short>>, One> { a } //~ lifetime may not live long enough
fn selection_index<'short, 'long: 'short, B>(a: Selection<'short, B, One>) -> Selection<'long, B, One> { a } //~ lifetime may not live long enough
fn selection_fits<'short, 'long: 'short, B>(a: Selection<'long, B, One>) -> Selection<'short, B, One> { a }
fn places<'i, 'a, 'short, 'long: 'short>(a: Places<'i, 'a, Word<'long>, One>) -> Places<'i, 'a, Word<'short>, One> { a } //~ lifetime may not live long enough
fn places_longer<'i, 'short, 'long: 'short>(a: Places<'i, 'short, u8, One>) -> Places<'i, 'long, u8, One> { a } //~ lifetime may not live long enough
fn places_fits<'short, 'long: 'short, T>(a: Places<'long, 'long, T, One>) -> Places<'short, 'short, T, One> { a }

type At<'a, 'w> = Cursor<Mutable<'a, Word<'w>>, One, (), AnyStride, (), 1, 1>;
fn cursor<'a, 'short, 'long: 'short>(a: At<'a, 'long>) -> At<'a, 'short> { a } //~ lifetime may not live long enough
fn cursor_fits<'short, 'long: 'short, 'w>(a: At<'long, 'w>) -> At<'short, 'w> { a }

type Where<'a, 'w, C> = Conditional<Mutable<'a, Word<'w>>, C, One>;
fn conditional<'a, 'short, 'long: 'short, C>(a: Where<'a, 'long, C>) -> Where<'a, 'short, C> { a } //~ lifetime may not live long enough

/// The attack itself: what dies soon, stored through a part.
fn main() {
    let mut a: Vec<&'static str> = vec!["one", "two", "three", "four"];
    let mut m = arr!([["one", "two"], ["three", "four"]]);
    {
        let s = String::from("a string that dies soon");
        let (mut p, _q) = arr!(&mut a[0:2], &a[2:4]);
        p[[0]] = s.as_str(); //~ `s` does not live long enough
    }
    {
        let s = String::from("a string that dies soon");
        let (i, j) = (0, 1);
        let (mut p, _q) = try_arr!(&mut a[i:j], &a[2:4]).unwrap();
        arr!(p[0] = s.as_str()); //~ `s` does not live long enough
    }
    {
        let s = String::from("a string that dies soon");
        for mut row in m.rows_mut() {
            row[[0]] = s.as_str(); //~ `s` does not live long enough
        }
    }
    {
        let s = String::from("a string that dies soon");
        m.iter_mut().for_each(|x| *x = s.as_str()); //~ `s` does not live long enough
    }
    {
        let s = String::from("a string that dies soon");
        let (mut top, _) = arr!(&mut m[:1], &mut m[1:]);
        top.fill(s.as_str()); //~ `s` does not live long enough
    }
    println!("{:?} {m}", a[0]);
}
