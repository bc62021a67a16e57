//! `cargo run --example tour` prints what `tour.py` prints.

mod support;

#[test]
fn prints_what_numpy_prints() {
    let printed = support::run_example("tour", &[]);
    support::assert_committed("tour", &printed);
    support::assert_numpy_agrees("tour", &printed);
}
