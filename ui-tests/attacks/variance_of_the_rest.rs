//! As `variance`, for what is handed on between the parts of a line, and for what functions keep until they are done:
//! what leads to writing is invariant in the element, and nothing outlives what it borrows.

#![allow(unused)]

use ndview::messages::*;
use ndview::prelude::*;
use std::fs::File;
use std::io::BufReader;

type One = Shape![_];
type Word<'w> = &'w str;

fn by_value<'a, 'short, 'long: 'short>(a: ByValue<'a, Word<'long>, One, Contiguous>) -> ByValue<'a, Word<'short>, One, Contiguous> { a } //~ lifetime may not live long enough
fn by_value_longer<'short, 'long: 'short>(a: ByValue<'short, u8, One, Contiguous>) -> ByValue<'long, u8, One, Contiguous> { a } //~ lifetime may not live long enough
fn by_value_fits<'s, 'l: 's, T>(a: ByValue<'l, T, One, Contiguous>) -> ByValue<'s, T, One, Contiguous> { a }

fn lent<'short, 'long: 'short>(a: Lent<Word<'short>>) -> Lent<Word<'long>> { a } //~ lifetime may not live long enough
fn lent_fits<'short, 'long: 'short>(a: Lent<Word<'long>>) -> Lent<Word<'short>> { a }
fn lent_to_write<'a, 'short, 'long: 'short>(a: Lent<ViewMut<'a, Word<'long>, One>>) -> Lent<ViewMut<'a, Word<'short>, One>> { a } //~ lifetime may not live long enough

fn unranked<'a, 'short, 'long: 'short>(a: Unranked<'a, Word<'short>>) -> Unranked<'a, Word<'long>> { a } //~ lifetime may not live long enough
fn unranked_longer<'short, 'long: 'short>(a: Unranked<'short, u8>) -> Unranked<'long, u8> { a } //~ lifetime may not live long enough
fn unranked_fits<'s, 'l: 's>(a: Unranked<'l, Word<'l>>) -> Unranked<'s, Word<'s>> { a }

fn scalar<'a, 'short, 'long: 'short>(a: Scalar<'a, Word<'short>>) -> Scalar<'a, Word<'long>> { a } //~ lifetime may not live long enough
fn scalar_longer<'short, 'long: 'short>(a: Scalar<'short, u8>) -> Scalar<'long, u8> { a } //~ lifetime may not live long enough
fn scalar_fits<'s, 'l: 's>(a: Scalar<'l, Word<'l>>) -> Scalar<'s, Word<'s>> { a }
fn single<'a, 'short, 'long: 'short>(a: Single<'a, Word<'short>>) -> Single<'a, Word<'long>> { a } //~ lifetime may not live long enough
fn single_longer<'short, 'long: 'short>(a: Single<'short, u8>) -> Single<'long, u8> { a } //~ lifetime may not live long enough
fn single_fits<'s, 'l: 's>(a: Single<'l, Word<'l>>) -> Single<'s, Word<'s>> { a }

fn array_place<'a, 'short, 'long: 'short>(a: ArrayPlace<'a, Word<'long>>) -> ArrayPlace<'a, Word<'short>> { a } //~ lifetime may not live long enough
fn array_place_longer<'short, 'long: 'short>(a: ArrayPlace<'short, u8>) -> ArrayPlace<'long, u8> { a } //~ lifetime may not live long enough
fn array_place_fits<'s, 'l: 's, A>(a: ArrayPlace<'l, A>) -> ArrayPlace<'s, A> { a }
fn array_target<'b, 'short, 'long: 'short>(a: ArrayTarget<'b, Word<'long>, Contiguous>) -> ArrayTarget<'b, Word<'short>, Contiguous> { a } //~ lifetime may not live long enough
fn array_target_shorter<'short, 'long: 'short>(a: ArrayTarget<'long, u8, Contiguous>) -> ArrayTarget<'short, u8, Contiguous> { a } //~ lifetime may not live long enough

fn gathered<'short, 'long: 'short>(a: Gathered<'short, One>) -> Gathered<'long, One> { a } //~ lifetime may not live long enough
fn gathered_fits<'short, 'long: 'short>(a: Gathered<'long, One>) -> Gathered<'short, One> { a }
fn selecting<'short, 'long: 'short>(a: Selecting<'short>) -> Selecting<'long> { a } //~ lifetime may not live long enough
fn selecting_fits<'short, 'long: 'short>(a: Selecting<'long>) -> Selecting<'short> { a }
fn storing<'short, 'long: 'short, E>(a: Storing<'short, E, One>) -> Storing<'long, E, One> { a } //~ lifetime may not live long enough
fn storing_fits<'short, 'long: 'short, E>(a: Storing<'long, E, One>) -> Storing<'short, E, One> { a }

fn pending<'a, 'short, 'long: 'short>(a: Pending<'a, Word<'long>>) -> Pending<'a, Word<'short>> { a } //~ lifetime may not live long enough
fn pending_longer<'short, 'long: 'short>(a: Pending<'short, u8>) -> Pending<'long, u8> { a } //~ lifetime may not live long enough
fn pending_fits<'s, 'l: 's, R>(a: Pending<'l, R>) -> Pending<'s, R> { a }
fn computed<'a, 'short, 'long: 'short>(a: Computed<'a, Word<'long>>) -> Computed<'a, Word<'short>> { a } //~ lifetime may not live long enough
fn computed_longer<'short, 'long: 'short>(a: Computed<'short, u8>) -> Computed<'long, u8> { a } //~ lifetime may not live long enough
fn computed_fits<'s, 'l: 's, R>(a: Computed<'l, R>) -> Computed<'s, R> { a }

fn axes<'short, 'long: 'short>(a: Axes<'short>) -> Axes<'long> { a } //~ lifetime may not live long enough
fn axes_fits<'short, 'long: 'short>(a: Axes<'long>) -> Axes<'short> { a }

type Pieces<'a, T> = np::Piecewise<'a, T, One>;
fn piecewise<'a, 'short, 'long: 'short>(a: Pieces<'a, Word<'short>>) -> Pieces<'a, Word<'long>> { a } //~ lifetime may not live long enough
fn piecewise_longer<'short, 'long: 'short>(a: Pieces<'short, u8>) -> Pieces<'long, u8> { a } //~ lifetime may not live long enough
fn piecewise_fits<'short, 'long: 'short>(a: Pieces<'long, u8>) -> Pieces<'short, u8> { a }

fn section<'short, 'long: 'short>(a: ndview::overlap::Section<'short>) -> ndview::overlap::Section<'long> { a } //~ lifetime may not live long enough
fn section_fits<'short, 'long: 'short>(a: ndview::overlap::Section<'long>) -> ndview::overlap::Section<'short> { a }

fn main() {}
