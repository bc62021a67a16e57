//! A first tour of views and copies: `cargo run --example tour`.
//!
//! `tour.py`, beside this file, is the same program in NumPy and prints the same bytes. Where the
//! two differ, Rust is saying something that Python cannot: the type of a result tells a view
//! (`View`, `ViewMut`) from a copy (`Owned`), and `&mut` marks a view that may be written through.

use ndview::prelude::*;
use ndview_examples::{HasBase, Random, answer, section};

fn main() {
    slices_are_views();
    copies();
    rows_columns_and_blocks();
    reshaping();
    transposing();
    lists_and_masks();
    sharing_memory();
    bases();
    a_large_array();
    modifying_safely();
    the_complete_program();
}

fn slices_are_views() {
    section("A slice is a view");
    let mut a: Owned<i64, _> = arr!([1, 2, 3, 4, 5, 6]);
    let mut view = arr!(&mut a[1:4]);
    arr!(view[0] = 999);
    println!("view: {view}");
    println!("a:    {a}");
}

fn copies() {
    section("A copy is independent");
    let a: Owned<i64, _> = arr!([10, 20, 30, 40, 50]);
    let mut np_copy = np::copy(&a);
    let mut method_copy = a.copy();
    arr!(np_copy[0] = 777);
    arr!(method_copy[-1] = 888);
    println!("np_copy:     {np_copy}");
    println!("method_copy: {method_copy}");
    println!("a:           {a}");
}

fn rows_columns_and_blocks() {
    section("Rows, columns and blocks");
    let mut m: Owned<i64, _> = arr!([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    println!("row:    {}", arr!(m[1]));
    println!("column: {}", arr!(m[:, 1]));
    println!("block:\n{}", arr!(m[1:3, 0:2]));
    arr!(m[1] = 0);
    arr!(m[:, 0] += 10);
    arr!(m[1:, 1:] = [[50, 60], [80, 90]]);
    println!("m, after writing to a row, a column and a block:\n{m}");
}

fn reshaping() {
    section("Reshaping");
    let original: Owned<i64, _> = arr!([1, 2, 3, 4, 5, 6]);
    let reshaped = arr!(original.reshape(2, 3));
    println!("reshaped:\n{reshaped}");
    answer(
        "reshaped shares memory?",
        np::shares_memory(&original, &reshaped),
    );
    let flat = arr!(reshaped[:, ::2].ravel());
    println!("every other column, flattened: {flat}");
    answer("flat shares memory?", np::shares_memory(&original, &flat));
}

fn transposing() {
    section("Transposing");
    let m: Owned<i64, _> = arr!([[1, 2, 3], [4, 5, 6]]);
    let t = arr!(m.T);
    println!("t:\n{t}");
    println!("shape {:?} becomes {:?}", m.shape(), t.shape());
    println!("strides {:?} become {:?}", m.strides(), t.strides());
    answer("t shares memory with m?", np::shares_memory(&m, &t));
}

fn lists_and_masks() {
    section("Lists and masks");
    let mut a: Owned<i64, _> = arr!([10, 20, 30, 40, 50]);
    // Copies, each an `Owned`: that is why `a` may be written to while they live on.
    let picks = arr!(a[[0, 2, 4]]);
    let mask = arr!(a > 25);
    let large = arr!(a[mask]);
    arr!(a[[0, 2]] = -1);
    println!("picks, a copy: {picks}");
    println!("mask:          {mask}");
    println!("large, a copy: {large}");
    println!("a:             {a}");
    arr!(a[a < 0] = 0);
    println!("a[a < 0] = 0:  {a}");
}

fn sharing_memory() {
    section("Sharing memory");
    let a = np::arange(10_i64);
    let view = arr!(a[2:7]);
    let copy = arr!(a[2:7].copy());
    let even = arr!(a[::2]);
    let odd = arr!(a[1::2]);
    answer("a and view share memory?", np::shares_memory(&a, &view));
    answer("a and copy share memory?", np::shares_memory(&a, &copy));
    answer("even and odd share any?", np::shares_memory(&even, &odd));
    answer("may they, by bounds?", np::may_share_memory(&even, &odd));
}

fn bases() {
    section("Whose memory is it?");
    let a: Owned<i64, _> = arr!([10, 20, 30, 40, 50]);
    let view = arr!(a[1:]);
    let view_of_view = arr!(view[::2]);
    let copy = view.copy();
    let picks = arr!(a[[1, 3]]);
    answer("a has a base?", a.has_base());
    answer("view has a base?", view.has_base());
    answer("view_of_view has a base?", view_of_view.has_base());
    answer("copy has a base?", copy.has_base());
    answer("picks has a base?", picks.has_base());
}

fn a_large_array() {
    section("A million random numbers");
    let mut random = Random::new(42);
    let mut large = Owned::from_fn([1000, 1000], |_| random.next_float());
    let view = arr!(large[100:200, 100:200]);
    let copy = arr!(large[100:200, 100:200].copy());
    println!("large: shape {:?}, {} bytes", large.shape(), large.nbytes());
    println!("view:  shape {:?}, {} bytes", view.shape(), view.nbytes());
    println!("copy:  shape {:?}, {} bytes", copy.shape(), copy.nbytes());
    answer("view shares memory?", np::shares_memory(&large, &view));
    answer("copy shares memory?", np::shares_memory(&large, &copy));
    arr!(large[100:200, 100:200] = 0.0);
    let corner = arr!(large[99:102, 99:102]);
    println!("corner of large, zeros written where view was:\n{corner}");
    let corner = arr!(copy[:2, :2]);
    println!("corner of copy, as it was:\n{corner}");
}

fn modifying_safely() {
    section("Modifying safely");
    let a: Owned<i64, _> = arr!([1, 2, 3, 4, 5]);
    let doubled = safe_modify_array(&a, |array| arr!(array[:] *= 2));
    println!("doubled: {doubled}");
    println!("a:       {a}");
}

/// Hands a copy of `array` to `change` and returns it: `&` promises that `array` stays as it is.
fn safe_modify_array<S: Shape>(
    array: &Owned<i64, S>,
    change: impl FnOnce(&mut Owned<i64, S>),
) -> Owned<i64, S> {
    let mut copy = array.copy();
    change(&mut copy);
    copy
}

fn the_complete_program() {
    section("The complete program");
    let mut grid: Owned<i64, _> = arr!([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]);
    println!("grid:\n{grid}");

    let slice_view = arr!(grid[1:3, 1:3]);
    let reshaped = arr!(grid.reshape(4, 3));
    let transposed = arr!(grid.T);
    println!("slice_view:\n{slice_view}");
    println!("reshaped:\n{reshaped}");
    println!("transposed:\n{transposed}");

    // A view to write through is alone: while it lives, nothing else reads or writes the grid.
    let mut slice_view = arr!(&mut grid[1:3, 1:3]);
    arr!(slice_view[0, 0] = 999);
    println!("slice_view, after slice_view[0, 0] = 999:\n{slice_view}");
    println!("grid, which it changed:\n{grid}");

    let mut np_copy = np::copy(&grid);
    let method_copy = grid.copy();
    arr!(np_copy[0, 0] = 777);
    println!("np_copy, after np_copy[0, 0] = 777:\n{np_copy}");
    println!("grid[0, 0]:        {}", arr!(grid[0, 0]));
    println!("method_copy[0, 0]: {}", arr!(method_copy[0, 0]));

    let fancy_rows = arr!(grid[[0, 2]]);
    let mask = arr!(grid > 5);
    let above_five = arr!(grid[mask]);
    println!("fancy_rows:\n{fancy_rows}");
    println!("mask:\n{mask}");
    println!("above_five: {above_five}");

    let slice_view = arr!(grid[1:3, 1:3]);
    let reshaped = arr!(grid.reshape(4, 3));
    let transposed = arr!(grid.T);
    report("grid", &grid, &grid);
    report("slice_view", &slice_view, &grid);
    report("reshaped", &reshaped, &grid);
    report("transposed", &transposed, &grid);
    report("np_copy", &np_copy, &grid);
    report("method_copy", &method_copy, &grid);
    report("fancy_rows", &fancy_rows, &grid);
    report("above_five", &above_five, &grid);
}

/// What NumPy's tutorial asks of each array: its shape, whose memory it is, and how much.
fn report(
    name: &str,
    array: &(impl AsView<Elem = i64> + HasBase),
    grid: &Owned<i64, Shape![3, 4]>,
) {
    let view = array.array_view();
    println!("{name}: shape {:?}, {} bytes", view.shape(), view.nbytes());
    answer("  shares memory with grid?", np::shares_memory(array, grid));
    answer("  has a base?", array.has_base());
}
