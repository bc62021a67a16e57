//! Printing that comes out the same in Rust and in Python.

/// Prints a blank line and an underlined title.
///
/// ```
/// ndview_examples::section("Slices");
/// ```
pub fn section(title: &str) {
    println!("\n{title}\n{}", "-".repeat(title.len()));
}

/// Prints a question and its answer, `yes` or `no`: Python prints `True` where Rust prints `true`.
///
/// ```
/// ndview_examples::answer("Is two more than one?", 2 > 1);
/// ```
pub fn answer(question: &str, yes: bool) {
    println!("{question} {}", if yes { "yes" } else { "no" });
}
