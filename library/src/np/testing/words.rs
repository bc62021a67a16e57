//! How it is told that two arrays differ.

use alloc::string::{String, ToString};

/// How many lines of an array are shown.
const LINES: usize = 3;

/// A header, a message behind it or below it, and what was compared.
pub(super) fn in_words(
    header: &str,
    message: &str,
    compared: Option<([&str; 2], [String; 2])>,
) -> String {
    let mut text = format!("\n{header}");
    if !message.is_empty() {
        let fits = message.chars().count() as isize + (header.chars().count() as isize) < 79;
        text.push(if fits && !message.contains('\n') {
            ' '
        } else {
            '\n'
        });
        text.push_str(message);
    }
    let Some((names, arrays)) = compared else {
        return text;
    };
    for (name, array) in names.into_iter().zip(arrays) {
        text += &format!("\n {name}: {}", shortened(&array));
    }
    text
}

/// The first lines of many.
fn shortened(text: &str) -> String {
    if text.matches('\n').count() <= LINES {
        return text.to_string();
    }
    let ends = text.match_indices('\n').nth(LINES - 1);
    text[..ends.map_or(text.len(), |(end, _)| end)].to_string() + "..."
}

/// As many digits, without zeros at the end, and with an exponent where that is shorter: `%g`.
pub(super) fn general(x: f64, digits: usize) -> String {
    if !x.is_finite() {
        return format!("{x}").to_lowercase();
    }
    let text = format!("{x:.*e}", digits - 1);
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let without_zeros = |text: &str| match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_string(),
        false => text.to_string(),
    };
    if exponent < -4 || exponent >= digits as i32 {
        let sign = if exponent < 0 { '-' } else { '+' };
        let size = exponent.unsigned_abs();
        return format!("{}e{sign}{size:02}", without_zeros(mantissa));
    }
    let decimals = usize::try_from(digits as i32 - 1 - exponent).unwrap_or(0);
    without_zeros(&format!("{x:.decimals$}"))
}
