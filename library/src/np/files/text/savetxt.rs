//! `np.savetxt`.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::super::fault::{about, excerpt};
use super::super::replace::replace;
use super::element::{Number, TextElement, dtype};
use super::printf::{self, Piece};
use crate::array::{AsView, View};
use crate::format::Printable;
use crate::shape::Shape;
use crate::shape::layout::Layout;

/// Writes an array of rank 1 or 2 to a text file, each row on a line, as `%.18e`; NumPy's `np.savetxt`.
/// [`SaveTxt`] has its keywords. An array of rank 1 is written as a column. The file is replaced as
/// [`save`](crate::np::save) does.
///
/// # Errors
/// If the file cannot be written, or the array has another rank.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-savetxt-{}.txt", std::process::id()));
/// np::savetxt(&path, &arr!([[1.0, 2.5]]))?;
/// assert_eq!(std::fs::read_to_string(&path)?, "1.000000000000000000e+00 2.500000000000000000e+00\n");
/// arr!(np.savetxt(path, [[1.0, 2.5]], fmt="%.1f", delimiter=",", header="x,y"))?;
/// assert_eq!(std::fs::read_to_string(&path)?, "# x,y\n1.0,2.5\n");
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn savetxt<A>(path: impl AsRef<Path>, array: &A) -> io::Result<()>
where
    A: AsView<Elem: TextElement> + ?Sized,
{
    SaveTxt::new().save(path, array)
}

/// The keywords of NumPy's `np.savetxt`, under their names: each is a method, and [`save`](Self::save) or
/// [`text`](Self::text) comes last.
///
/// ```
/// use ndview::prelude::*;
/// let m = arr!([[1.0, 2.5], [-3.0, 0.125]]);
/// let text = np::SaveTxt::new().fmt("%.2f").delimiter(",").header("x,y").text(&m)?;
/// assert_eq!(text, "# x,y\n1.00,2.50\n-3.00,0.12\n");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct SaveTxt {
    formats: Vec<String>,
    delimiter: String,
    newline: String,
    header: String,
    footer: String,
    comments: String,
}

impl Default for SaveTxt {
    fn default() -> Self {
        SaveTxt {
            formats: vec!["%.18e".to_owned()],
            delimiter: " ".to_owned(),
            newline: "\n".to_owned(),
            header: String::new(),
            footer: String::new(),
            comments: "# ".to_owned(),
        }
    }
}

impl SaveTxt {
    /// NumPy's defaults.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::SaveTxt::new().text(&[0.5])?, "5.000000000000000000e-01\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// The format of every element, or, with as many `%` as there are columns, of a row.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::SaveTxt::new().fmt("%d").text(&arr!([[1, 2]]))?, "1 2\n");
    /// assert_eq!(np::SaveTxt::new().fmt("%d: %.1f").text(&arr!([[1.0, 2.5]]))?, "1: 2.5\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn fmt(mut self, format: &str) -> Self {
        self.formats = vec![format.to_owned()];
        self
    }

    /// A format for each column.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::SaveTxt::new().fmts(&["%d", "%.1f"]).text(&arr!([[1.0, 2.5]]))?, "1 2.5\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn fmts(mut self, formats: &[&str]) -> Self {
        self.formats = formats.iter().map(|&format| format.to_owned()).collect();
        self
    }

    /// What stands between two elements of a row.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::SaveTxt::new().fmt("%d").delimiter(", ").text(&arr!([[1, 2]]))?, "1, 2\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn delimiter(mut self, delimiter: &str) -> Self {
        self.delimiter = delimiter.to_owned();
        self
    }

    /// What ends a row.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::SaveTxt::new().fmt("%d").newline(";").text(&arr!([1, 2]))?, "1;2;");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn newline(mut self, newline: &str) -> Self {
        self.newline = newline.to_owned();
        self
    }

    /// What is written before the rows, as a comment.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::SaveTxt::new().fmt("%d").header("x y").text(&arr!([[1, 2]]))?, "# x y\n1 2\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn header(mut self, header: &str) -> Self {
        self.header = header.to_owned();
        self
    }

    /// What is written after the rows, as a comment.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::SaveTxt::new().fmt("%d").footer("end").text(&arr!([[1, 2]]))?, "1 2\n# end\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn footer(mut self, footer: &str) -> Self {
        self.footer = footer.to_owned();
        self
    }

    /// What begins each line of the header and the footer.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// let bare = np::SaveTxt::new().fmt("%d").header("x y").comments("");
    /// assert_eq!(bare.text(&arr!([[1, 2]]))?, "x y\n1 2\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn comments(mut self, comments: &str) -> Self {
        self.comments = comments.to_owned();
        self
    }

    /// Writes a file.
    ///
    /// # Errors
    /// As for [`savetxt`], and if a format cannot be read or does not suit the elements.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("ndview-savetxt-save-{}.txt", std::process::id()));
    /// np::SaveTxt::new().fmt("%d").delimiter(",").save(&path, &arr!([[1, 2]]))?;
    /// assert_eq!(std::fs::read_to_string(&path)?, "1,2\n");
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn save<A>(&self, path: impl AsRef<Path>, array: &A) -> io::Result<()>
    where
        A: AsView<Elem: TextElement> + ?Sized,
    {
        let path = path.as_ref();
        about(path, || {
            replace(path, |file| {
                let mut file = BufWriter::new(file);
                self.write(array.array_view(), &mut file)?;
                file.flush()
            })
        })
    }

    /// What [`save`](Self::save) would write.
    ///
    /// # Errors
    /// As for [`save`](Self::save).
    ///
    /// ```
    /// use ndview::prelude::*;
    /// assert_eq!(np::SaveTxt::new().fmt("%.2f").text(&arr!([0.5, 2.0]))?, "0.50\n2.00\n");
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn text<A>(&self, array: &A) -> io::Result<String>
    where
        A: AsView<Elem: TextElement> + ?Sized,
    {
        let mut bytes = Vec::new();
        self.write(array.array_view(), &mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn write<T: TextElement, S: Shape, L: Layout>(
        &self,
        view: View<'_, T, S, L>,
        writer: &mut dyn Write,
    ) -> io::Result<()> {
        let lens = view.shape();
        let columns = match *lens.as_ref() {
            [_] => 1,
            [_, columns] => columns,
            _ => {
                return Err(unsuitable(format!(
                    "Expected 1D or 2D array, got {}D array instead",
                    S::RANK
                )));
            }
        };
        let row = self.row_format::<T>(columns)?;
        self.write_comment(&self.header, writer)?;
        let mut elements = view.iter();
        for _ in 0..lens.as_ref()[0] {
            let mut line = write_row(&row, &mut elements)?;
            if T::IS_COMPLEX {
                line = line.replace("+-", "-");
            }
            write!(writer, "{line}{}", self.newline)?;
        }
        self.write_comment(&self.footer, writer)
    }

    fn write_comment(&self, text: &str, writer: &mut dyn Write) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let lines = text.replace('\n', &format!("\n{}", self.comments));
        write!(writer, "{}{lines}{}", self.comments, self.newline)
    }

    /// The format of a whole row.
    fn row_format<T: TextElement>(&self, columns: usize) -> io::Result<Vec<Piece>> {
        let parsed = |format: &str| printf::parse(format).map_err(unsuitable);
        let values = |pieces: &[Piece]| {
            pieces
                .iter()
                .filter(|p| matches!(p, Piece::Value(_)))
                .count()
        };
        let per_column = if T::IS_COMPLEX { 2 * columns } else { columns };
        let [format] = &self.formats[..] else {
            let format = parsed(&self.formats.join(&self.delimiter))?;
            if self.formats.len() != columns || values(&format) != per_column {
                return Err(unsuitable(format!(
                    "fmt has wrong shape.  {:?}",
                    self.formats
                )));
            }
            return Ok(format);
        };
        let pieces = parsed(format)?;
        match values(&pieces) {
            1 => {
                let one = if T::IS_COMPLEX {
                    format!(" ({format}+{format}j)")
                } else {
                    format.clone()
                };
                parsed(&vec![one; columns].join(&self.delimiter))
            }
            count if count == per_column => Ok(pieces),
            _ => Err(unsuitable(format!(
                "fmt has wrong number of % formats:  {}",
                excerpt(format)
            ))),
        }
    }
}

/// One row; complex numbers have their two parts one after the other.
fn write_row<'a, T: TextElement + 'a>(
    format: &[Piece],
    elements: &mut impl Iterator<Item = &'a T>,
) -> io::Result<String> {
    let mut line = String::new();
    let mut imaginary = None;
    for piece in format {
        let spec = match piece {
            Piece::Literal(text) => {
                line.push_str(text);
                continue;
            }
            Piece::Value(spec) => spec,
        };
        let written = match imaginary.take() {
            Some(im) => spec.write(Number::Float(im), || im.scalar()),
            None => {
                let element = elements.next().expect("as many as the format has values");
                match element.number() {
                    Number::Complex(re, im) => {
                        imaginary = Some(im);
                        spec.write(Number::Float(re), || re.scalar())
                    }
                    number => spec.write(number, || element.scalar()),
                }
            }
        };
        line.push_str(
            &written.map_err(|what| match what.strip_prefix("format specifier") {
                Some(_) => unsuitable(format!(
                    "Mismatch between array dtype ('{}') and {what}",
                    dtype::<T>()
                )),
                None => unsuitable(what),
            })?,
        );
    }
    Ok(line)
}

fn unsuitable(what: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what)
}
