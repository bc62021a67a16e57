//! The name that was meant, for one that does not exist.

/// The name most like `given`, if one is like enough: Python suggests it too.
pub fn nearest<'n>(given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    // As many mistakes as a third of the letters, and one more.
    let most = given.chars().count() / 3 + 1;
    names
        .into_iter()
        .filter(|name| *name != given)
        .map(|name| (distance(given, name), name))
        .filter(|(distance, name)| *distance <= most && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
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
        let names = ["axis", "keepdims", "dtype", "out", "concatenate", "argsort"];
        for (given, meant) in [
            ("axes", Some("axis")),
            ("keepdim", Some("keepdims")),
            ("keep_dims", Some("keepdims")),
            ("dytpe", Some("dtype")),
            ("concatanate", Some("concatenate")),
            ("arsgort", Some("argsort")),
            ("foo", None),
            ("axis", None),
            ("x", None),
        ] {
            assert_eq!(nearest(given, names), meant, "{given}");
        }
    }
}
