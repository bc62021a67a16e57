//! The name that was meant, for one that does not exist.

/// The name most like `given`, if one is like enough: Python suggests it too.
pub fn nearest<'n>(given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    // As many mistakes as a third of the letters, and one more.
    let most = given.chars().count() / 3 + 1;
    names
        .into_iter()
        .filter(|name| *name != given)
        .filter_map(|name| {
            let is_word_of_it = name.split('_').any(|word| word == given);
            if is_word_of_it || name.eq_ignore_ascii_case(given) {
                return Some((1, name));
            }
            let distance = distance(given, name);
            // Several mistakes are likely where the first letter is right.
            let is_like = distance <= most
                && distance < name.chars().count()
                && (distance == 1 || given.get(..1) == name.get(..1));
            match is_like {
                true => Some((2 * distance, name)),
                false => abbreviates(given, name).then_some((3, name)),
            }
        })
        .min_by_key(|(distance, name)| (*distance, name.len()))
        .map(|(_, name)| name)
}

/// Whether one of them begins like the other and leaves out letters of it: `avg` for `average`; or goes
/// on where the other ends, `invert` for `inv`.
fn abbreviates(given: &str, name: &str) -> bool {
    let mut letters = name.chars();
    let is_word = given.len() > 2 && name.len() > 2 && given.get(..1) == name.get(..1);
    is_word
        && (given.starts_with(name)
            || given
                .chars()
                .all(|letter| letters.any(|next| next == letter)))
}

/// How many letters have to be typed, deleted, replaced or exchanged with their neighbour.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let mut least = (last[j] + usize::from(a != b))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_name_that_was_meant() {
        let names = [
            "axis",
            "keepdims",
            "dtype",
            "out",
            "concatenate",
            "argsort",
            "pad_width",
        ];
        for (given, meant) in [
            ("axes", Some("axis")),
            ("keepdim", Some("keepdims")),
            ("width", Some("pad_width")),
            ("keep_dims", Some("keepdims")),
            ("dytpe", Some("dtype")),
            ("concatanate", Some("concatenate")),
            ("arsgort", Some("argsort")),
            ("kdim", Some("keepdims")),
            ("AXIS", Some("axis")),
            ("dtypes_of", Some("dtype")),
            ("foo", None),
            ("axis", None),
            ("x", None),
        ] {
            assert_eq!(nearest(given, names), meant, "{given}");
        }
    }
}
