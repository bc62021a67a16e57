//! Tables in Markdown, on the screen and in `benches/results`.

use crate::machine::circumstances;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{fs, io};

/// A table under a heading.
pub struct Table {
    heading: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new<C: Into<String>>(heading: &str, columns: impl IntoIterator<Item = C>) -> Self {
        Table {
            heading: heading.into(),
            columns: columns.into_iter().map(Into::into).collect(),
            rows: Vec::new(),
        }
    }

    /// One more row.
    pub fn push(&mut self, row: Vec<String>) {
        self.rows.push(row);
    }

    /// Markdown whose columns are aligned as plain text too.
    pub fn markdown(&self) -> String {
        let lines = || std::iter::once(&self.columns).chain(&self.rows);
        let widths: Vec<usize> = (0..self.columns.len())
            .map(|column| {
                lines()
                    .map(|line| line[column].chars().count())
                    .max()
                    .unwrap_or(0)
            })
            .collect();
        let mut text = format!("## {}\n\n", self.heading);
        for (number, line) in lines().enumerate() {
            push_line(&mut text, line, &widths);
            if number == 0 {
                let rule: Vec<_> = widths.iter().map(|width| "-".repeat(*width)).collect();
                push_line(&mut text, &rule, &widths);
            }
        }
        text
    }
}

fn push_line(text: &mut String, cells: &[String], widths: &[usize]) {
    for (column, (cell, &width)) in cells.iter().zip(widths).enumerate() {
        let cell = if column == 0 {
            format!("{cell:width$}")
        } else {
            format!("{cell:>width$}")
        };
        // A pipe within a cell would begin another one.
        let _ = write!(text, "| {} ", cell.replace('|', "\\|"));
    }
    text.push_str("|\n");
}

/// A ratio with as many digits as it is worth.
pub fn ratio(of: f64, to: f64) -> String {
    let ratio = of / to;
    if ratio < 10.0 {
        format!("{ratio:.2}")
    } else {
        format!("{ratio:.0}")
    }
}

/// Writes tables to `benches/results/<name>.md`, below what they show and when they were made.
///
/// # Errors
/// If the file cannot be written.
pub fn save(name: &str, introduction: &str, tables: &[Table]) -> io::Result<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("results")
        .join(name)
        .with_extension("md");
    let mut text = format!("# {name}\n\n{introduction}\n\n{}\n", circumstances());
    for table in tables {
        let _ = write!(text, "\n{}", table.markdown());
    }
    fs::create_dir_all(path.parent().unwrap_or(&path))?;
    fs::write(&path, text)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let mut table = Table::new("Times", ["what", "ns"]);
        table.push(vec!["a | b".into(), "10".into()]);
        assert_eq!(
            table.markdown(),
            "## Times\n\n| what  | ns |\n| ----- | -- |\n| a \\| b | 10 |\n"
        );
    }

    #[test]
    fn ratios() {
        assert_eq!([ratio(1.0, 3.0), ratio(25.0, 1.0)], ["0.33", "25"]);
    }
}
