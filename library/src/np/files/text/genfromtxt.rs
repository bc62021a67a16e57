//! `np.genfromtxt`.

use std::io;
use std::path::Path;

use super::super::fault::{excerpt, invalid};
use super::super::npy::{ReadInRank, ShapeOfRank};
use super::element::{TextElement, dtype};
use super::table::{Table, column, lines, of_file, without_comment};
use crate::array::Owned;

/// How many rows of a wrong length a message lists.
const LISTED: usize = 3;

/// Reads numbers from a text file in which some may be missing; NumPy's `np.genfromtxt`. [`GenFromTxt`]
/// has its keywords.
///
/// What is no element is taken for missing, as NumPy does: NaN for floats and complex numbers, -1 for
/// signed integers, `false`. For unsigned integers NumPy has no such value:
/// [`filling_values`](GenFromTxt::filling_values) gives one.
///
/// # Errors
/// If the file cannot be read, or rows have different numbers of columns. The message names the file.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-genfromtxt-{}.txt", std::process::id()));
/// std::fs::write(&path, "1 N/A\n3 4\n")?;
/// let m = np::genfromtxt::<f64, 2>(&path)?;
/// assert!(arr!(m[0, 1]).is_nan());
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn genfromtxt<T: TextElement + ReadInRank<R>, const R: usize>(
    path: impl AsRef<Path>,
) -> io::Result<Owned<T, ShapeOfRank<T, R>>> {
    GenFromTxt::new().load(path)
}

/// What parts the words of a line.
#[derive(Clone, Debug)]
#[doc(hidden)]
pub enum Delimiter {
    Spaces,
    Word(String),
    Widths(Vec<usize>),
    Width(usize),
}

/// What separates the words of a line: a word, or how many characters each of them has.
///
/// ```
/// use ndview::prelude::*;
/// assert_eq!(np::GenFromTxt::new().delimiter(", ").parse::<i32, 2>("1, 2\n")?, arr!([[1, 2]]));
/// assert_eq!(np::GenFromTxt::new().delimiter(2).parse::<i32, 2>("1020\n")?, arr!([[10, 20]]));
/// assert_eq!(np::GenFromTxt::new().delimiter([1, 3]).parse::<i32, 2>("1020\n")?, arr!([[1, 20]]));
/// # Ok::<(), std::io::Error>(())
/// ```
pub trait Delimits {
    #[doc(hidden)]
    fn delimiter(self) -> Delimiter;
}

impl Delimits for &str {
    fn delimiter(self) -> Delimiter {
        Delimiter::Word(self.to_owned())
    }
}

impl Delimits for usize {
    fn delimiter(self) -> Delimiter {
        Delimiter::Width(self.max(1))
    }
}

impl<const N: usize> Delimits for [usize; N] {
    fn delimiter(self) -> Delimiter {
        Delimiter::Widths(self.to_vec())
    }
}

/// The keywords of NumPy's `np.genfromtxt`, under their names: each is a method, and
/// [`load`](Self::load) or [`parse`](Self::parse) comes last.
///
/// ```
/// use ndview::prelude::*;
/// let text = "x,y\n1,\n,4\n";
/// let m = np::GenFromTxt::new().delimiter(",").skip_header(1).filling_values(0).parse::<i32, 2>(text)?;
/// assert_eq!(m, arr!([[1, 0], [0, 4]]));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct GenFromTxt {
    comments: Option<String>,
    delimiter: Delimiter,
    skip_header: usize,
    skip_footer: usize,
    missing_values: Vec<String>,
    filling_values: Vec<(Option<usize>, String)>,
    usecols: Option<Vec<isize>>,
    autostrip: bool,
    unpack: bool,
    loose: bool,
    invalid_raise: bool,
    max_rows: usize,
}

impl Default for GenFromTxt {
    fn default() -> Self {
        GenFromTxt {
            comments: Some("#".to_owned()),
            delimiter: Delimiter::Spaces,
            skip_header: 0,
            skip_footer: 0,
            missing_values: Vec::new(),
            filling_values: Vec::new(),
            usecols: None,
            autostrip: false,
            unpack: false,
            loose: true,
            invalid_raise: true,
            max_rows: usize::MAX,
        }
    }
}

/// A row with another number of columns: the number of its line, and how many it has.
type Wrong = (usize, usize);

impl GenFromTxt {
    /// NumPy's defaults: words between spaces, comments after `#`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::GenFromTxt::new().parse::<i32, 2>("1 2\n3 4 # no more\n")?, arr!([[1, 2], [3, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// The word that begins a comment: one in a list, or none.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::GenFromTxt::new().comments(["%"]).parse::<i32, 1>("1 % one\n2\n")?, [1, 2]);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn comments<W: Into<String>>(mut self, word: impl IntoIterator<Item = W>) -> Self {
        self.comments = word.into_iter().next().map(Into::into);
        self
    }

    /// What stands between two words, instead of any number of spaces; or how many characters each word has, `3`, or
    /// that of each column, `[2, 3]`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let table = np::GenFromTxt::new().delimiter([2, 3]).parse::<i32, 2>("12345\n67890\n")?;
    /// assert_eq!(table, arr!([[12, 345], [67, 890]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn delimiter(mut self, delimiter: impl Delimits) -> Self {
        self.delimiter = delimiter.delimiter();
        self
    }

    /// How many lines are left out at the start.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::GenFromTxt::new().skip_header(1).parse::<i32, 2>("x y\n1 2\n")?, arr!([[1, 2]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn skip_header(mut self, lines: usize) -> Self {
        self.skip_header = lines;
        self
    }

    /// How many rows are left out at the end.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::GenFromTxt::new().skip_footer(1).parse::<i32, 2>("1 2\nsum 3\n")?, arr!([[1, 2]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn skip_footer(mut self, rows: usize) -> Self {
        self.skip_footer = rows;
        self
    }

    /// Words that stand for what is missing, where `loose` is off; the empty one always does.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let strict = np::GenFromTxt::new().missing_values(["N/A"]).loose(false);
    /// assert_eq!(strict.parse::<i32, 2>("1 N/A\n3 4\n")?, arr!([[1, -1], [3, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn missing_values<W: Into<String>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.missing_values = words.into_iter().map(Into::into).collect();
        self
    }

    /// What is put where something is missing, in every column.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let filled = np::GenFromTxt::new().delimiter(",").filling_values(0);
    /// assert_eq!(filled.parse::<i32, 2>("1,\n,4\n")?, arr!([[1, 0], [0, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn filling_values(mut self, value: impl ToString) -> Self {
        self.filling_values.push((None, value.to_string()));
        self
    }

    /// What is put where something is missing in one column; NumPy's `filling_values={0: value}`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let filled = np::GenFromTxt::new().delimiter(",").filling_values_of(1, 9);
    /// assert_eq!(filled.parse::<i32, 2>("1,\n,4\n")?, arr!([[1, 9], [-1, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn filling_values_of(mut self, column: usize, value: impl ToString) -> Self {
        self.filling_values.push((Some(column), value.to_string()));
        self
    }

    /// Which columns are read, in this order; negative numbers count from the last.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let table = np::GenFromTxt::new().usecols([-1, 0]).parse::<i32, 2>("1 2 3\n4 5 6\n")?;
    /// assert_eq!(table, arr!([[3, 1], [6, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn usecols(mut self, columns: impl IntoIterator<Item = isize>) -> Self {
        self.usecols = Some(columns.into_iter().collect());
        self
    }

    /// Whether spaces around words are left out of strings.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let names = np::GenFromTxt::new().delimiter(",").autostrip(true).parse::<String, 1>("a , b\n")?;
    /// assert_eq!(names.to_vec(), ["a", "b"]);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn autostrip(mut self, autostrip: bool) -> Self {
        self.autostrip = autostrip;
        self
    }

    /// Whether columns become rows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::GenFromTxt::new().unpack(true).parse::<i32, 2>("1 2\n3 4\n")?, arr!([[1, 3], [2, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn unpack(mut self, unpack: bool) -> Self {
        self.unpack = unpack;
        self
    }

    /// Whether any word that is no element is taken for missing; on in NumPy. If not, it is an error.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert!(np::GenFromTxt::new().loose(false).parse::<i32, 1>("1 x\n").is_err());
    /// assert_eq!(np::GenFromTxt::new().parse::<i32, 1>("1 x\n")?, [1, -1]);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn loose(mut self, loose: bool) -> Self {
        self.loose = loose;
        self
    }

    /// Whether rows with another number of columns are an error; on in NumPy. If not, they are left out.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let table = np::GenFromTxt::new().invalid_raise(false).parse::<i32, 2>("1 2\n3\n4 5\n")?;
    /// assert_eq!(table, arr!([[1, 2], [4, 5]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn invalid_raise(mut self, invalid_raise: bool) -> Self {
        self.invalid_raise = invalid_raise;
        self
    }

    /// How many rows are read at most.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::GenFromTxt::new().max_rows(1).parse::<i32, 2>("1 2\n3 4\n")?, arr!([[1, 2]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn max_rows(mut self, rows: usize) -> Self {
        self.max_rows = rows;
        self
    }

    /// Reads a file.
    ///
    /// # Errors
    /// As for [`genfromtxt`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("ndview-genfromtxt-load-{}.txt", std::process::id()));
    /// std::fs::write(&path, "1,\n3,4\n")?;
    /// assert_eq!(np::GenFromTxt::new().delimiter(",").load::<i32, 2>(&path)?, arr!([[1, -1], [3, 4]]));
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn load<T: TextElement + ReadInRank<R>, const R: usize>(
        &self,
        path: impl AsRef<Path>,
    ) -> io::Result<Owned<T, ShapeOfRank<T, R>>> {
        of_file(path.as_ref(), |text| self.parse(text))
    }

    /// Reads a text that is already there.
    ///
    /// # Errors
    /// As for [`genfromtxt`]; the message names no file.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let error = np::GenFromTxt::new().parse::<f64, 2>("1 2\n3\n").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "Some errors were detected !\n    Line #2 (got 1 columns instead of 2)",
    /// );
    /// ```
    pub fn parse<T: TextElement + ReadInRank<R>, const R: usize>(
        &self,
        text: &str,
    ) -> io::Result<Owned<T, ShapeOfRank<T, R>>> {
        self.table(text)?.array(self.unpack)
    }

    fn table<T: TextElement>(&self, text: &str) -> io::Result<Table<T>> {
        if self.skip_footer > 0 && self.max_rows < usize::MAX {
            return Err(invalid(
                "The keywords 'skip_footer' and 'max_rows' can not be specified at the same time.",
            ));
        }
        let (rows, columns) = self.rows(text)?;
        let mut elements = Vec::with_capacity(rows.len() * columns);
        for row in &rows {
            for (column, word) in row.iter().enumerate() {
                elements.push(self.element(word, column)?);
            }
        }
        Ok(Table { elements, columns })
    }

    /// The words of all rows that have the right number, and that number.
    fn rows<'t>(&self, text: &'t str) -> io::Result<(Vec<Vec<&'t str>>, usize)> {
        let mut rows = Vec::new();
        let mut right = 0;
        let mut columns = self.usecols.as_ref().map(Vec::len);
        for (number, line) in lines(text).enumerate().skip(self.skip_header) {
            if right == self.max_rows {
                break;
            }
            let words = self.words(line);
            if words.is_empty() {
                continue;
            }
            let expected = *columns.get_or_insert(words.len());
            let row = self.chosen(&words, expected);
            right += usize::from(row.is_some());
            rows.push(row.ok_or((number + 1, words.len())));
        }
        let columns = columns.unwrap_or(1);
        rows.truncate(rows.len().saturating_sub(self.skip_footer));
        let wrong: Vec<Wrong> = rows
            .iter()
            .filter_map(|row| row.as_ref().err().copied())
            .collect();
        if self.invalid_raise && !wrong.is_empty() {
            return Err(different(&wrong, columns));
        }
        Ok((rows.into_iter().flatten().collect(), columns))
    }

    /// The words of the columns that are read; nothing if the row has another number of them.
    fn chosen<'t>(&self, words: &[&'t str], expected: usize) -> Option<Vec<&'t str>> {
        match &self.usecols {
            None => (words.len() == expected).then(|| words.to_vec()),
            Some(wanted) => {
                let word = |&number| column(number, words.len()).map(|place| words[place]);
                wanted.iter().map(word).collect()
            }
        }
    }

    fn words<'t>(&self, line: &'t str) -> Vec<&'t str> {
        let comments = self.comments.as_slice();
        let line = without_comment(line, comments);
        let words: Vec<&str> = match &self.delimiter {
            Delimiter::Spaces => return line.split_whitespace().collect(),
            Delimiter::Word(word) => {
                let line = line.trim_matches([' ', '\r', '\n']);
                if line.is_empty() {
                    Vec::new()
                } else {
                    line.split(word.as_str()).collect()
                }
            }
            Delimiter::Width(width) => cut(line, core::iter::repeat(*width)),
            Delimiter::Widths(widths) => cut(line, widths.iter().copied()),
        };
        if self.autostrip {
            words.into_iter().map(str::trim).collect()
        } else {
            words
        }
    }

    fn element<T: TextElement>(&self, word: &str, column: usize) -> io::Result<T> {
        if let Some(element) = T::read_as_python(word) {
            return Ok(element);
        }
        let is_missing =
            word.trim().is_empty() || self.missing_values.iter().any(|m| m == word.trim());
        if !self.loose && !is_missing {
            return Err(invalid(format!(
                "Cannot convert string '{}'",
                excerpt(word)
            )));
        }
        let mut fillings = self.filling_values.iter().rev();
        let filling = fillings.find(|(only, _)| only.is_none_or(|only| only == column));
        let found = match filling {
            Some((_, value)) => T::read(value),
            None => T::missing(),
        };
        found.ok_or_else(|| {
            invalid(format!(
                "'{}' in column {} is no {}: `filling_values` says what stands for it",
                excerpt(word),
                column + 1,
                dtype::<T>()
            ))
        })
    }
}

/// The words of a line that have these widths, up to its end.
fn cut(line: &str, widths: impl Iterator<Item = usize>) -> Vec<&str> {
    let mut rest = line.trim_end_matches(['\r', '\n']);
    let mut words = Vec::new();
    if rest.trim().is_empty() {
        return words;
    }
    for width in widths {
        let end = rest
            .char_indices()
            .nth(width)
            .map_or(rest.len(), |(end, _)| end);
        words.push(&rest[..end]);
        rest = &rest[end..];
        if rest.is_empty() {
            break;
        }
    }
    words
}

fn different(wrong: &[Wrong], columns: usize) -> io::Error {
    let mut said = "Some errors were detected !".to_owned();
    for (line, found) in wrong.iter().take(LISTED) {
        said.push_str(&format!(
            "\n    Line #{line} (got {found} columns instead of {columns})"
        ));
    }
    if wrong.len() > LISTED {
        said.push_str(&format!("\n    and {} more", wrong.len() - LISTED));
    }
    invalid(said)
}
