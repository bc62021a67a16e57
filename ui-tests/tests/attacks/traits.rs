//! The public traits of the library, as its source declares them: each is sealed, `unsafe`, or safe with
//! any implementation, for a reason that `attacks/traits.txt` states.

use crate::declaration::{self, Declaration, Parameter, declarations};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What keeps an outsider's implementation from doing harm.
#[derive(Clone, Debug, PartialEq)]
pub enum Guard {
    /// No outsider's type can satisfy it.
    Sealed,
    /// The implementation promises something.
    Unsafe,
    /// Nothing: whatever it answers is checked.
    Any,
}

/// The public traits, with what guards them.
pub struct Traits {
    pub all: Vec<(Declaration, Guard)>,
    /// The folders of NumPy's functions in which there is unsafe code.
    unsafe_folders: BTreeSet<String>,
}

impl Traits {
    pub fn read() -> Self {
        let (mut found, mut unsafe_folders) = (Vec::new(), BTreeSet::new());
        for file in sources(&Path::new("..").join("library/src")) {
            let source = fs::read_to_string(&file).expect("the source can be read");
            let path = file.strip_prefix("../library/src").expect("a source");
            let path = path.display().to_string();
            if declaration::code(&source).contains("unsafe ") {
                unsafe_folders.insert(folder(&path).to_string());
            }
            found.extend(declarations(&path, &source));
        }
        Traits {
            unsafe_folders,
            ..Traits::classify(found)
        }
    }

    /// A trait is sealed if it has the item that only the library can write, or if `Self` and all of its
    /// parameters satisfy a sealed trait: an outsider's implementation needs a type of its own there.
    /// What an `unsafe` trait is above of, is as good as sealed.
    fn classify(found: Vec<Declaration>) -> Self {
        let mut sealed = BTreeSet::new();
        loop {
            // A name that two traits share is sealed if both are.
            let open: BTreeSet<&str> = found
                .iter()
                .filter(|one| !one.is_unsafe && !is_sealed(one, &sealed))
                .map(|one| one.name.as_str())
                .collect();
            let names = found.iter().map(|one| one.name.as_str());
            let closed: BTreeSet<String> = names
                .filter(|name| !open.contains(name))
                .map(String::from)
                .collect();
            if closed.len() == sealed.len() {
                break;
            }
            sealed = closed;
        }
        let guard = |one: &Declaration| match (one.is_unsafe, is_sealed(one, &sealed)) {
            (true, _) => Guard::Unsafe,
            (_, true) => Guard::Sealed,
            _ => Guard::Any,
        };
        let all = found.iter().map(|one| (one.clone(), guard(one))).collect();
        Traits {
            all,
            unsafe_folders: BTreeSet::new(),
        }
    }

    /// Whether a wrong answer can lead to a wrong result or a panic only, because it is asked for by one of
    /// NumPy's functions, in a folder without unsafe code.
    fn is_asked_by_safe_code(&self, one: &Declaration) -> bool {
        one.file.starts_with("np/") && !self.unsafe_folders.contains(folder(&one.file))
    }

    /// Where the list of traits that are safe with any implementation is not what the source says.
    pub fn problems(&self, reasons: &str) -> Vec<String> {
        let (listed, mut problems) = listed(reasons);
        let open = self
            .all
            .iter()
            .filter(|(one, guard)| *guard == Guard::Any && !self.is_asked_by_safe_code(one));
        let open: BTreeMap<&str, &str> = open
            .map(|(one, _)| (one.name.as_str(), one.file.as_str()))
            .collect();
        for (name, file) in &open {
            if !listed.contains(*name) {
                problems.push(format!(
                    "{file}: `{name}` is neither sealed nor `unsafe`: seal it, or say in \
                     attacks/traits.txt why any implementation is safe"
                ));
            }
        }
        let needless = listed
            .iter()
            .filter(|name| !open.contains_key(name.as_str()));
        problems
            .extend(needless.map(|name| format!("`{name}` need not be listed, or is no trait")));
        problems
    }

    /// One line for each attempt to implement a sealed or `unsafe` trait for a type of an outsider's, or what leads to
    /// one, or for a type of the library's or of Rust's, with the outsider's as a parameter. Each kind by itself.
    pub fn attempts(&self) -> Vec<Vec<(String, String)>> {
        let guarded = self.all.iter().filter(|(one, guard)| {
            *guard != Guard::Any
                && !one.name.starts_with('$')
                && !["Sealed", "SealedWith"].contains(&one.name.as_str())
        });
        let guarded: Vec<_> = guarded.collect();
        let of_kind = |target: &str| {
            let is_possible = |one: &Declaration| {
                let is_type = |parameter: &Parameter| matches!(parameter, Parameter::Type(_));
                target.contains("Own")
                    || target.contains("Many")
                    || one.parameters.iter().any(is_type)
            };
            let possible = guarded.iter().filter(|(one, _)| is_possible(one));
            let attempt = |(one, guard): &(Declaration, Guard)| {
                let words = if *guard == Guard::Unsafe { "E0200" } else { "" };
                (attempt(one, target), words.to_string())
            };
            possible.map(|one| attempt(one)).collect()
        };
        let own = [
            "Own",
            "&'static Own",
            "&'static mut Own",
            "Box<Own>",
            "dyn Many",
        ];
        let others = [
            "f64",
            "(ndview::Dyn,)",
            "ndview::Contiguous",
            "&'static f64",
        ];
        own.into_iter().chain(others).map(of_kind).collect()
    }
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn is_sealed(one: &Declaration, sealed: &BTreeSet<String>) -> bool {
    let satisfies = |bounds: &[String]| {
        let mut bounds = bounds.iter();
        bounds.any(|bound| bound == "Sealed" || sealed.contains(bound))
    };
    one.has_sealed_item
        || ["Sealed", "SealedWith"].contains(&one.name.as_str())
        || one.supertraits.iter().any(|one| one == "SealedWith")
        || (satisfies(&one.supertraits)
            && one.parameters.iter().all(|parameter| match parameter {
                Parameter::Type(bounds) => satisfies(bounds),
                Parameter::Lifetime | Parameter::Const(_) => true,
            }))
}

fn attempt(one: &Declaration, own: &str) -> String {
    let arguments: Vec<String> = one
        .parameters
        .iter()
        .map(|parameter| match parameter {
            Parameter::Lifetime => "'static".to_string(),
            Parameter::Type(_) => "Own".to_string(),
            Parameter::Const(kind) if kind == "bool" => "false".to_string(),
            Parameter::Const(_) => "0".to_string(),
        })
        .collect();
    let arguments = match arguments.is_empty() {
        true => String::new(),
        false => format!("<{}>", arguments.join(", ")),
    };
    format!("impl {}{arguments} for {own} {{}}", one.name)
}

/// The names of the lines `Name Name: reason`, and what is wrong with them.
pub fn listed(text: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut found, mut problems) = (BTreeSet::new(), Vec::new());
    for line in text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        match line.split_once(": ") {
            Some((names, _)) => found.extend(names.split(' ').map(String::from)),
            None => problems.push(format!("cannot read the line `{line}`")),
        }
    }
    (found, problems)
}

pub fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the source is beside its tests") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guards(source: &str) -> Vec<Guard> {
        let all = Traits::classify(declarations("a.rs", source)).all;
        all.into_iter().map(|(_, guard)| guard).collect()
    }

    #[test]
    fn what_seals_a_trait() {
        use Guard::{Any, Sealed, Unsafe};
        let source = "pub trait A: Copy + crate::sealed::Sealed {}\npub trait B<T>: A {}\n\
            pub trait C<T: A, const N: usize>: A {}\npub unsafe trait D {}\n\
            pub trait E<T> { crate::sealed::seal!(required); }\npub trait F: Clone {}\n\
            pub trait G<T>: SealedWith<T> {}\n";
        assert_eq!(
            guards(source),
            [Sealed, Any, Sealed, Unsafe, Sealed, Any, Sealed]
        );
    }

    #[test]
    fn what_is_listed_must_be_there() {
        let traits = Traits::classify(declarations("a.rs", "pub trait A {}\n"));
        assert_eq!(traits.problems("A: it is checked\n"), [""; 0]);
        assert_eq!(traits.problems("").len(), 1);
        assert_eq!(traits.problems("A B: it is checked\n").len(), 1);
    }
}
