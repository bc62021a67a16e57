//! The first bytes of a `.npy` file: its format, the type of the elements and their shape.

use std::io::{self, Read};

use super::dtype::{self, Dtype, Stored};
use super::fault::{excerpt, invalid, too_short};

pub(super) const MAGIC: &[u8; 6] = b"\x93NUMPY";
/// NumPy reads no longer headers either, unless it is told that the file can be trusted.
const LONGEST: u64 = 10_000;
/// Elements begin at a multiple of this.
const ALIGNMENT: usize = 64;
/// NumPy leaves room for a first length of as many digits, to which the array may grow.
const GROWTH_DIGITS: usize = 21;

/// What a file says about the array in it.
#[derive(Debug, PartialEq)]
pub(super) struct Header {
    /// The type of the elements, or the text that is not one of numbers.
    pub elements: Result<Stored, String>,
    /// Whether the elements lie column by column.
    pub by_columns: bool,
    pub lens: Vec<usize>,
    /// Where the elements begin.
    pub end: u64,
}

/// Reads the header; what is left of the reader are the elements.
pub(super) fn read(reader: &mut dyn Read) -> io::Result<Header> {
    let mut start = [0; 8];
    let got = read_up_to(reader, &mut start)?;
    check_magic(&start[..got])?;
    let [.., major, minor] = start;
    let digits = match (major, minor) {
        (1, 0) => 2,
        (2 | 3, 0) => 4,
        _ => {
            return Err(invalid(format!(
                "we only support format version (1,0), (2,0), and (3,0), not ({major}, {minor})"
            )));
        }
    };
    let mut length = [0; 4];
    let got = read_up_to(reader, &mut length[..digits])?;
    if got < digits {
        return Err(too_short("array header length", digits as u64, got as u64));
    }
    let length = u64::from(u32::from_le_bytes(length));
    if length > LONGEST {
        return Err(invalid(format!(
            "Header info length ({length}) is large and may not be safe to load securely"
        )));
    }
    let mut text = vec![0; length as usize];
    let got = read_up_to(reader, &mut text)?;
    if got < text.len() {
        return Err(too_short("array header", length, got as u64));
    }
    // Latin-1 before version 3: but for names of fields, it is ASCII.
    parse(
        &String::from_utf8_lossy(&text),
        (start.len() + digits) as u64 + length,
    )
}

/// Fills as much of `bytes` as there is.
pub(super) fn read_up_to(reader: &mut dyn Read, bytes: &mut [u8]) -> io::Result<usize> {
    let mut got = 0;
    while got < bytes.len() {
        match reader.read(&mut bytes[got..]) {
            Ok(0) => break,
            Ok(more) => got += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(got)
}

fn check_magic(start: &[u8]) -> io::Result<()> {
    if start.is_empty() {
        return Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "No data left in file",
        ));
    }
    let magic = &start[..start.len().min(MAGIC.len())];
    if !MAGIC.starts_with(magic) {
        if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
            return Err(invalid(
                "an archive of several arrays: `np::load_npz` reads it",
            ));
        }
        return Err(invalid(format!(
            "the magic string is not correct; expected b'{}', got b'{}'",
            MAGIC.escape_ascii(),
            magic.escape_ascii()
        )));
    }
    if start.len() < 8 {
        return Err(too_short("magic string", 8, start.len() as u64));
    }
    Ok(())
}

fn parse(text: &str, end: u64) -> io::Result<Header> {
    let entries = dictionary(text)
        .ok_or_else(|| invalid(format!("Cannot parse header: '{}'", excerpt(text))))?;
    let mut keys: Vec<_> = entries.iter().map(|(key, _)| *key).collect();
    keys.sort_unstable();
    keys.dedup();
    if keys != ["descr", "fortran_order", "shape"] {
        let keys = format!("'{}'", keys.join("', '"));
        return Err(invalid(format!(
            "Header does not contain the correct keys: [{}]",
            excerpt(&keys)
        )));
    }
    // Where a key is there twice, Python takes the last.
    let value = |wanted| {
        let mut found = entries.iter().filter(|(key, _)| *key == wanted);
        found.next_back().map_or("", |(_, value)| *value)
    };
    let (descr, order, shape) = (value("descr"), value("fortran_order"), value("shape"));
    Ok(Header {
        elements: element_type(descr)?,
        by_columns: match order {
            "True" => true,
            "False" => false,
            _ => {
                return Err(invalid(format!(
                    "fortran_order is not a valid bool: {}",
                    excerpt(order)
                )));
            }
        },
        lens: lengths(shape)
            .ok_or_else(|| invalid(format!("shape is not valid: {}", excerpt(shape))))?,
        end,
    })
}

/// The type that `descr` stands for, or, if it is one that no Rust type stands for, its text.
fn element_type(descr: &str) -> io::Result<Result<Stored, String>> {
    let not_valid = || {
        invalid(format!(
            "descr is not a valid dtype descriptor: {}",
            excerpt(descr)
        ))
    };
    if descr.starts_with('[') {
        return Ok(Err(excerpt(descr)));
    }
    let (text, rest) = quoted(descr).ok_or_else(not_valid)?;
    if !rest.is_empty() {
        return Err(not_valid());
    }
    match dtype::parse(text) {
        Some(stored) => Ok(Ok(stored)),
        None if text
            .trim_start_matches(['<', '>', '=', '|'])
            .starts_with('O') =>
        {
            Err(invalid(
                "Object arrays cannot be loaded: they are Python's own objects",
            ))
        }
        None if is_other_type(text) => Ok(Err(excerpt(text))),
        None => Err(not_valid()),
    }
}

/// Whether a text stands for strings, bytes, structures or times.
fn is_other_type(text: &str) -> bool {
    let word = text.trim_start_matches(['<', '>', '=', '|']);
    let Some((letter, rest)) = word.split_at_checked(1) else {
        return false;
    };
    match letter {
        "S" | "U" | "V" | "a" => rest.bytes().all(|digit| digit.is_ascii_digit()),
        "M" | "m" => rest.starts_with('8'),
        _ => false,
    }
}

/// The keys and values of a Python dictionary whose keys are strings; values as they are written.
fn dictionary(text: &str) -> Option<Vec<(&str, &str)>> {
    let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
    let mut rest = text.strip_prefix('{')?.trim_start();
    let mut entries = Vec::new();
    while !rest.starts_with('}') {
        let (key, after) = quoted(rest)?;
        let after = after.trim_start().strip_prefix(':')?.trim_start();
        let end = end_of_value(after)?;
        entries.push((key, after[..end].trim_end()));
        rest = after[end..]
            .strip_prefix(',')
            .unwrap_or(&after[end..])
            .trim_start();
    }
    (rest == "}").then_some(entries)
}

/// A string of Python's without its quotes, and what follows it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    // Python 2 has written `u'..'`, and `b'..'` is understood too.
    let text = text.strip_prefix(['u', 'b']).unwrap_or(text);
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let inner = &text[1..];
    let end = inner.find(quote)?;
    (!inner[..end].contains('\\')).then_some((&inner[..end], &inner[end + 1..]))
}

/// Where a value ends: at a comma or a closing brace outside of its own brackets.
fn end_of_value(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (place, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ',' | '}') if depth == 0 => return Some(place),
            (None, ')' | ']' | '}') => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

/// The lengths in a Python tuple: `(2, 3)`, `(2,)`, `()`, and `(2L, 3L)` of Python 2.
fn lengths(text: &str) -> Option<Vec<usize>> {
    let inner = text.strip_prefix('(')?.strip_suffix(')')?.trim();
    if inner.is_empty() {
        return Some(Vec::new());
    }
    let numbers = match inner.strip_suffix(',') {
        Some(numbers) => numbers,
        // `(2)` is a number.
        None if inner.contains(',') => inner,
        None => return None,
    };
    let number = |number: &str| {
        let digits = number.trim();
        let digits = digits.strip_suffix('L').unwrap_or(digits);
        let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
        digits.parse().ok().filter(|_| is_number)
    };
    numbers.split(',').map(number).collect()
}

/// The header of an array, as NumPy writes it.
pub(super) fn written(dtype: Dtype, by_columns: bool, lens: &[usize]) -> Vec<u8> {
    let shape = match lens {
        [len] => format!("({len},)"),
        _ => {
            let lens: Vec<_> = lens.iter().map(usize::to_string).collect();
            format!("({})", lens.join(", "))
        }
    };
    let order = if by_columns { "True" } else { "False" };
    let mut text = format!(
        "{{'descr': '{}', 'fortran_order': {order}, 'shape': {shape}, }}",
        dtype.descr()
    );
    let growing = if by_columns {
        lens.last()
    } else {
        lens.first()
    };
    if let Some(len) = growing {
        text.push_str(&" ".repeat(GROWTH_DIGITS - len.to_string().len()));
    }
    let before = MAGIC.len() + 4;
    let used = before + text.len() + 1;
    text.push_str(&" ".repeat(ALIGNMENT - used % ALIGNMENT));
    text.push('\n');
    let mut header = MAGIC.to_vec();
    header.extend([1, 0]);
    // At most six lengths of 20 digits: far less than what two bytes can say.
    header.extend((text.len() as u16).to_le_bytes());
    header.extend(text.bytes());
    header
}

#[cfg(test)]
mod tests {
    use super::super::dtype::Kind;
    use super::{Dtype, lengths, parse, read, written};

    fn message(text: &str) -> String {
        parse(text, 0).unwrap_err().to_string()
    }

    #[test]
    fn headers_of_all_kinds_of_python() {
        let texts = [
            "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }     \n",
            "{'shape': (2L, 3L), 'fortran_order': False, 'descr': '<f8'}",
            "{\"shape\":(2,3,),\"descr\":u'<f8',\"fortran_order\":False}\n",
            " {'descr' : '<f8' , 'fortran_order' : False , 'shape' : ( 2 , 3 ) } ",
            "{'descr': '<i2', 'descr': '<f8', 'fortran_order': False, 'shape': (2, 3)}",
        ];
        for text in texts {
            let header = parse(text, 7).unwrap();
            assert_eq!(
                (header.lens, header.by_columns, header.end),
                (vec![2, 3], false, 7)
            );
            assert_eq!(header.elements.unwrap().dtype.to_string(), "float64");
        }
    }

    #[test]
    fn what_is_wrong_is_said_in_one_line() {
        let of = |descr: &str, order: &str, shape: &str| {
            message(&format!(
                "{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}}}"
            ))
        };
        assert_eq!(
            of("'<q9'", "False", "()"),
            "descr is not a valid dtype descriptor: '<q9'"
        );
        assert_eq!(
            of("'<f8'", "12345", "()"),
            "fortran_order is not a valid bool: 12345"
        );
        assert_eq!(of("'<f8'", "True", "[2, 3]"), "shape is not valid: [2, 3]");
        assert_eq!(
            of("'<f8'", "True", "(2, -3)"),
            "shape is not valid: (2, -3)"
        );
        assert_eq!(
            message("{'dexcr': '<f8', 'fortran_order': False, 'shape': ()}"),
            "Header does not contain the correct keys: ['dexcr', 'fortran_order', 'shape']"
        );
        assert!(message("{'descr': '<f8'").starts_with("Cannot parse header: '{"));
        assert!(of("'|O'", "False", "()").starts_with("Object arrays cannot be loaded"));
        assert!(message(&"[".repeat(9999)).len() < 200);
        assert!(message(&format!("{{'{}': 1}}", "k".repeat(9999))).len() < 200);
    }

    #[test]
    fn tuples() {
        assert_eq!(lengths("()"), Some(vec![]));
        assert_eq!(lengths("(5,)"), Some(vec![5]));
        assert_eq!(lengths("(5, 0,)"), Some(vec![5, 0]));
        for text in [
            "5",
            "(5)",
            "(,)",
            "(5,,6)",
            "(+5,)",
            "(5,",
            "(1, 99999999999999999999)",
            "(L,)",
        ] {
            assert_eq!(lengths(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let float64 = Dtype {
            kind: Kind::Float,
            size: 8,
        };
        for lens in [&[][..], &[0], &[2, 3], &[usize::MAX; 6]] {
            let bytes = written(float64, true, lens);
            assert_eq!(bytes.len() % 64, 0);
            let header = read(&mut &bytes[..]).unwrap();
            assert_eq!((&header.lens[..], header.end), (lens, bytes.len() as u64));
            assert!(header.by_columns);
        }
    }
}
