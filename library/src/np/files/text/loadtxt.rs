//! `np.loadtxt`.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use super::super::fault::{excerpt, invalid};
use super::super::npy::{ReadInRank, ShapeOfRank};
use super::element::{TextElement, dtype};
use super::table::{Table, column, lines, of_file, without_comment};
use crate::array::Owned;

/// Reads numbers from a text file, one row on each line; NumPy's `np.loadtxt`. [`LoadTxt`] has its
/// keywords.
///
/// What has one row or one column can be read as an array of rank 1, as NumPy does; the rank that is
/// asked for stands for `ndmin`.
///
/// # Errors
/// If the file cannot be read, a word is not an element, or a row has another number of columns than the
/// first. The message names the file.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-loadtxt-{}.txt", std::process::id()));
/// std::fs::write(&path, "# x y\n1 2.5\n-3 1e3\n")?;
/// assert_eq!(np::loadtxt::<f64, 2>(&path)?, arr!([[1.0, 2.5], [-3.0, 1000.0]]));
/// let column = arr!(np.loadtxt(path, usecols=1, dtype=np.float32, comments="#", ndmin=1))?;
/// assert_eq!(column, [2.5_f32, 1000.0]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn loadtxt<T: TextElement + ReadInRank<R>, const R: usize>(
    path: impl AsRef<Path>,
) -> io::Result<Owned<T, ShapeOfRank<T, R>>> {
    LoadTxt::new().load(path)
}

/// The keywords of NumPy's `np.loadtxt`, under their names: each is a method, and [`load`](Self::load) or
/// [`parse`](Self::parse) comes last.
///
/// ```
/// use ndview::prelude::*;
/// let text = "time;height;note\n1;2.5;low\n2;7.5;high\n";
/// let m = np::LoadTxt::new().delimiter(';').skiprows(1).usecols([0, 1]).parse::<f64, 2>(text)?;
/// assert_eq!(m, arr!([[1.0, 2.5], [2.0, 7.5]]));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct LoadTxt {
    comments: Vec<String>,
    delimiter: Option<char>,
    skiprows: usize,
    usecols: Option<Vec<isize>>,
    max_rows: usize,
    quotechar: Option<char>,
    unpack: bool,
}

impl Default for LoadTxt {
    fn default() -> Self {
        LoadTxt {
            comments: vec!["#".to_owned()],
            delimiter: None,
            skiprows: 0,
            usecols: None,
            max_rows: usize::MAX,
            quotechar: None,
            unpack: false,
        }
    }
}

impl LoadTxt {
    /// NumPy's defaults: words between spaces, comments after `#`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::LoadTxt::new().parse::<i32, 2>("1 2\n3 4 # no more\n")?, arr!([[1, 2], [3, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// The words that begin a comment; none for NumPy's `comments=None`.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let lines = "1 % one\n2 // two\n";
    /// assert_eq!(np::LoadTxt::new().comments(["%", "//"]).parse::<i32, 1>(lines)?, [1, 2]);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn comments<W: Into<String>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.comments = words.into_iter().map(Into::into).collect();
        self
    }

    /// The character between two words, instead of any number of spaces.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::LoadTxt::new().delimiter(';').parse::<i32, 2>("1;2\n3;4\n")?, arr!([[1, 2], [3, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn delimiter(mut self, delimiter: char) -> Self {
        self.delimiter = Some(delimiter);
        self
    }

    /// How many lines are left out at the start, comments among them.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::LoadTxt::new().skiprows(1).parse::<i32, 2>("x y\n1 2\n")?, arr!([[1, 2]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn skiprows(mut self, lines: usize) -> Self {
        self.skiprows = lines;
        self
    }

    /// Which columns are read, in this order; negative numbers count from the last.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let table = np::LoadTxt::new().usecols([-1, 0]).parse::<i32, 2>("1 2 3\n4 5 6\n")?;
    /// assert_eq!(table, arr!([[3, 1], [6, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn usecols(mut self, columns: impl IntoIterator<Item = isize>) -> Self {
        self.usecols = Some(columns.into_iter().collect());
        self
    }

    /// How many rows are read at most, comments not among them.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::LoadTxt::new().max_rows(1).parse::<i32, 2>("1 2\n3 4\n")?, arr!([[1, 2]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn max_rows(mut self, rows: usize) -> Self {
        self.max_rows = rows;
        self
    }

    /// The character around words that may have anything in them; twice, it stands for itself.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let quoted = np::LoadTxt::new().delimiter(',').quotechar('"');
    /// assert_eq!(quoted.parse::<f64, 2>("\"1\",2.5\n")?, arr!([[1.0, 2.5]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn quotechar(mut self, quote: char) -> Self {
        self.quotechar = Some(quote);
        self
    }

    /// Whether columns become rows.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::LoadTxt::new().unpack(true).parse::<i32, 2>("1 2\n3 4\n")?, arr!([[1, 3], [2, 4]]));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn unpack(mut self, unpack: bool) -> Self {
        self.unpack = unpack;
        self
    }

    /// Reads a file.
    ///
    /// # Errors
    /// As for [`loadtxt`].
    ///
    /// ```
    /// use ndview::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("ndview-loadtxt-load-{}.txt", std::process::id()));
    /// std::fs::write(&path, "1,2\n3,4\n")?;
    /// assert_eq!(np::LoadTxt::new().delimiter(',').load::<i32, 2>(&path)?, arr!([[1, 2], [3, 4]]));
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
    /// As for [`loadtxt`]; the message names no file.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let error = np::LoadTxt::new().parse::<i32, 2>("1 2\n3 x\n").unwrap_err();
    /// assert_eq!(error.to_string(), "could not convert string 'x' to int32 at row 1, column 2.");
    /// ```
    pub fn parse<T: TextElement + ReadInRank<R>, const R: usize>(
        &self,
        text: &str,
    ) -> io::Result<Owned<T, ShapeOfRank<T, R>>> {
        self.table(text)?.array(self.unpack)
    }

    fn table<T: TextElement>(&self, text: &str) -> io::Result<Table<T>> {
        let mut elements = Vec::new();
        let mut columns = None;
        let mut row = 0;
        for line in lines(text).skip(self.skiprows) {
            if row == self.max_rows {
                break;
            }
            let words = self.words(line);
            if words.is_empty() {
                continue;
            }
            self.read_row(&words, row, &mut columns, &mut elements)?;
            row += 1;
        }
        let unread = self.usecols.as_ref().map_or(1, Vec::len);
        Ok(Table {
            elements,
            columns: columns.unwrap_or(unread),
        })
    }

    fn read_row<T: TextElement>(
        &self,
        words: &[Cow<'_, str>],
        row: usize,
        columns: &mut Option<usize>,
        elements: &mut Vec<T>,
    ) -> io::Result<()> {
        let mut read = |place: usize| match T::read(&words[place]) {
            Some(element) => {
                elements.push(element);
                Ok(())
            }
            None => Err(invalid(format!(
                "could not convert string '{}' to {} at row {row}, column {}.",
                excerpt(&words[place]),
                dtype::<T>(),
                place + 1
            ))),
        };
        let Some(wanted) = &self.usecols else {
            let before = *columns.get_or_insert(words.len());
            if before != words.len() {
                return Err(invalid(format!(
                    "the number of columns changed from {before} to {} at row {}; use `usecols` to select \
                     a subset and avoid this error",
                    words.len(),
                    row + 1
                )));
            }
            return (0..words.len()).try_for_each(read);
        };
        *columns = Some(wanted.len());
        wanted
            .iter()
            .try_for_each(|&number| match column(number, words.len()) {
                Some(place) => read(place),
                None => Err(invalid(format!(
                    "invalid column index {number} at row {} with {} columns",
                    row + 1,
                    words.len()
                ))),
            })
    }

    /// The words of a line; none if there is nothing on it.
    fn words<'l>(&self, line: &'l str) -> Vec<Cow<'l, str>> {
        if let Some(quote) = self.quotechar {
            return self.quoted_words(line, quote);
        }
        let line = without_comment(line, &self.comments);
        match self.delimiter {
            None => line.split_whitespace().map(Cow::from).collect(),
            Some(_) if line.is_empty() => Vec::new(),
            Some(delimiter) => line.split(delimiter).map(Cow::from).collect(),
        }
    }

    /// As `words`, where one that begins with a quote ends with one.
    fn quoted_words<'l>(&self, line: &'l str, quote: char) -> Vec<Cow<'l, str>> {
        let is_between = |c: char| match self.delimiter {
            Some(delimiter) => c == delimiter,
            None => c.is_whitespace(),
        };
        let mut words = Vec::new();
        let mut rest = line;
        loop {
            if self.delimiter.is_none() {
                rest = rest.trim_start();
            }
            let begins_comment = self
                .comments
                .iter()
                .any(|word| !word.is_empty() && rest.starts_with(word));
            if (rest.is_empty() || begins_comment) && (words.is_empty() || self.delimiter.is_none())
            {
                return words;
            }
            let (mut word, mut after) = (String::new(), rest);
            if let Some(inner) = rest.strip_prefix(quote) {
                (word, after) = unquoted(inner, quote);
            }
            let plain = without_comment(after, &self.comments);
            let end = plain.find(is_between).unwrap_or(plain.len());
            word.push_str(&plain[..end]);
            words.push(word.into());
            match plain[end..].chars().next() {
                Some(between) => rest = &after[end + between.len_utf8()..],
                None => return words,
            }
        }
    }
}

/// What is within quotes, and what follows them.
fn unquoted(text: &str, quote: char) -> (String, &str) {
    let mut word = String::new();
    let mut rest = text;
    while let Some(end) = rest.find(quote) {
        word.push_str(&rest[..end]);
        rest = &rest[end + quote.len_utf8()..];
        match rest.strip_prefix(quote) {
            Some(after) => rest = after,
            None => return (word, rest),
        }
        word.push(quote);
    }
    word.push_str(rest);
    (word, "")
}
