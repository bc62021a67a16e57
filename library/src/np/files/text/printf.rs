//! Python's `%` for one value: `%10.3e`, `%d`, `%s`.

use super::element::Number;

/// What a format is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// What is written as it stands.
    Literal(String),
    /// Where a value goes.
    Value(Spec),
}

/// How a value is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Spec {
    left: bool,
    plus: bool,
    space: bool,
    zeros: bool,
    alternate: bool,
    width: usize,
    precision: Option<usize>,
    letter: char,
}

/// The widest field that is written: a format is not to ask for all memory.
const WIDEST: usize = 10_000;

/// Reads a format.
///
/// # Errors
/// In Python's words.
pub(super) fn parse(format: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = format.char_indices().peekable();
    while let Some((_, c)) = rest.next() {
        if c != '%' {
            literal.push(c);
            continue;
        }
        let mut spec = Spec::default();
        let (place, letter) = loop {
            let (place, c) = rest.next().ok_or("incomplete format")?;
            match c {
                '-' => spec.left = true,
                '+' => spec.plus = true,
                ' ' => spec.space = true,
                '0' => spec.zeros = true,
                '#' => spec.alternate = true,
                '1'..='9' => spec.width = number(c.to_digit(10).unwrap_or(0) as usize, &mut rest)?,
                '.' => spec.precision = Some(number(0, &mut rest)?),
                _ => break (place, c),
            }
        };
        match letter {
            '%' => literal.push('%'),
            'd' | 'i' | 'u' | 'o' | 'x' | 'X' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 's' => {
                spec.letter = letter;
                pieces.extend((!literal.is_empty()).then(|| Piece::Literal(literal.split_off(0))));
                pieces.push(Piece::Value(spec));
            }
            _ => {
                return Err(format!(
                    "unsupported format character '{}' (0x{:x}) at index {place}",
                    letter.escape_default(),
                    u32::from(letter)
                ));
            }
        }
    }
    pieces.extend((!literal.is_empty()).then_some(Piece::Literal(literal)));
    Ok(pieces)
}

fn number(
    first: usize,
    rest: &mut core::iter::Peekable<core::str::CharIndices<'_>>,
) -> Result<usize, String> {
    let mut number = first;
    while let Some(digit) = rest.peek().and_then(|(_, c)| c.to_digit(10)) {
        number = 10 * number + digit as usize;
        if number > WIDEST {
            return Err("width or precision too big".to_owned());
        }
        rest.next();
    }
    Ok(number)
}

impl Spec {
    /// The value as this says; `shown` tells what `%s` writes. What cannot be written so is an error, in
    /// Python's words.
    pub(super) fn write(
        &self,
        value: Number,
        shown: impl Fn() -> String,
    ) -> Result<String, String> {
        let (sign, digits) = match (self.letter, value) {
            ('s', _) => {
                let shown = match self.precision {
                    Some(most) => shown().chars().take(most).collect(),
                    None => shown(),
                };
                return Ok(self.padded("", &shown, false));
            }
            ('e' | 'E' | 'f' | 'F' | 'g' | 'G', Number::Integer(value)) => self.float(value as f64),
            ('e' | 'E' | 'f' | 'F' | 'g' | 'G', Number::Float(value)) => self.float(value),
            ('d' | 'i' | 'u', Number::Integer(value)) => {
                (value < 0, self.with_zeros(value.unsigned_abs().to_string()))
            }
            ('d' | 'i' | 'u', Number::Float(value)) => {
                let value = whole(value)?;
                let digits = format!("{:.0}", value.abs());
                (value < 0.0, self.with_zeros(digits))
            }
            ('o' | 'x' | 'X', Number::Integer(value)) => {
                (value < 0, self.in_base(value.unsigned_abs()))
            }
            _ => return Err(format!("format specifier ('%{}')", self.letter)),
        };
        let sign = match (sign, self.plus, self.space) {
            (true, _, _) => "-",
            (false, true, _) => "+",
            (false, false, true) => " ",
            _ => "",
        };
        Ok(self.padded(sign, &digits, self.zeros))
    }

    fn padded(&self, sign: &str, text: &str, zeros: bool) -> String {
        let missing = self
            .width
            .saturating_sub(sign.chars().count() + text.chars().count());
        match (self.left, zeros) {
            (true, _) => format!("{sign}{text}{}", " ".repeat(missing)),
            (false, true) => {
                // `0x` stands before the zeros.
                let (base, digits) = match text.strip_prefix("0x").or(text.strip_prefix("0X")) {
                    Some(digits) if self.alternate => text.split_at(text.len() - digits.len()),
                    _ => ("", text),
                };
                format!("{sign}{base}{}{digits}", "0".repeat(missing))
            }
            (false, false) => format!("{}{sign}{text}", " ".repeat(missing)),
        }
    }

    /// An integer has as many digits as the precision says, or more.
    fn with_zeros(&self, digits: String) -> String {
        let missing = self.precision.unwrap_or(0).saturating_sub(digits.len());
        "0".repeat(missing) + &digits
    }

    fn in_base(&self, value: u128) -> String {
        let (base, digits) = match self.letter {
            'o' => ("0o", format!("{value:o}")),
            'x' => ("0x", format!("{value:x}")),
            _ => ("0X", format!("{value:X}")),
        };
        let digits = self.with_zeros(digits);
        if self.alternate {
            base.to_owned() + &digits
        } else {
            digits
        }
    }

    fn float(&self, value: f64) -> (bool, String) {
        let precision = self.precision.unwrap_or(6);
        let size = value.abs();
        let text = if value.is_nan() {
            "nan".to_owned()
        } else if size.is_infinite() {
            "inf".to_owned()
        } else {
            match self.letter.to_ascii_lowercase() {
                'f' => self.with_point(format!("{size:.precision$}")),
                'e' => self.exponential(size, precision),
                _ => self.general(size, precision.max(1)),
            }
        };
        let is_upper = self.letter.is_ascii_uppercase();
        let text = if is_upper {
            text.to_ascii_uppercase()
        } else {
            text
        };
        (value.is_sign_negative() && !value.is_nan(), text)
    }

    fn with_point(&self, digits: String) -> String {
        if self.alternate && !digits.contains('.') {
            digits + "."
        } else {
            digits
        }
    }

    fn exponential(&self, size: f64, precision: usize) -> String {
        let (digits, exponent) = scientific(size, precision);
        with_exponent(&self.with_point(digits), exponent)
    }

    /// `%g`: as many digits as the precision says, with an exponent where that is shorter.
    fn general(&self, size: f64, precision: usize) -> String {
        let (digits, exponent) = scientific(size, precision - 1);
        let is_plain = (-4..precision as i32).contains(&exponent);
        let digits = if is_plain {
            let decimals = (precision as i32 - 1 - exponent) as usize;
            format!("{size:.decimals$}")
        } else {
            digits
        };
        let digits = match (self.alternate, digits.contains('.')) {
            (true, _) => self.with_point(digits),
            (false, true) => digits
                .trim_end_matches('0')
                .trim_end_matches('.')
                .to_owned(),
            (false, false) => digits,
        };
        if is_plain {
            digits
        } else {
            with_exponent(&digits, exponent)
        }
    }
}

/// The digits of `%e`, and the exponent.
fn scientific(size: f64, precision: usize) -> (String, i32) {
    let text = format!("{size:.precision$e}");
    match text.split_once('e') {
        Some((digits, exponent)) => (digits.to_owned(), exponent.parse().unwrap_or(0)),
        None => (text, 0),
    }
}

fn with_exponent(digits: &str, exponent: i32) -> String {
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.unsigned_abs())
}

/// A float without what follows its point.
fn whole(value: f64) -> Result<f64, String> {
    if value.is_nan() {
        return Err("cannot convert float NaN to integer".to_owned());
    }
    if value.is_infinite() {
        return Err("cannot convert float infinity to integer".to_owned());
    }
    Ok(value.trunc())
}
