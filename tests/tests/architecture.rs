//! That ARCHITECTURE.md is true of the sources: the layers of the macro and of the library, and no circle between files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The source files below a folder, but tests, by their modules: `emit::index`.
fn sources(folder: &str) -> BTreeMap<String, String> {
    let root = workspace().join(folder);
    let mut modules = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                if !path.ends_with("tests") {
                    folders.push(path);
                }
                continue;
            }
            let Some("rs") = path.extension().and_then(|ending| ending.to_str()) else {
                continue;
            };
            let relative = path.strip_prefix(&root).unwrap_or(&path).with_extension("");
            let names = relative.iter().filter_map(|name| name.to_str());
            let names: Vec<&str> = names
                .filter(|name| !["mod", "lib"].contains(name))
                .collect();
            if names
                .last()
                .is_none_or(|name| *name != "tests" && *name != "cost")
            {
                modules.insert(names.join("::"), read(&path));
            }
        }
    }
    modules
}

/// The same, each as it is without comments.
fn modules(folder: &str) -> BTreeMap<String, String> {
    let sources = sources(folder).into_iter();
    sources
        .map(|(module, source)| (module, without_tests(&source)))
        .collect()
}

/// A source without its comments and the tests at its end.
fn without_tests(source: &str) -> String {
    let source = source
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or(source);
    let lines = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths that a source names, from the root of its crate.
fn paths(module: &str, source: &str) -> Vec<String> {
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let tokens: String = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut paths = Vec::new();
    for (start, before) in [("crate::", ""), ("super::", parent)] {
        for (place, _) in tokens.match_indices(start) {
            let is_whole = !tokens[..place]
                .ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '$');
            if is_whole {
                let named = names(&tokens[place + start.len()..]);
                let before = if before.is_empty() {
                    String::new()
                } else {
                    format!("{before}::")
                };
                paths.extend(named.into_iter().map(|named| format!("{before}{named}")));
            }
        }
    }
    paths
}

/// The paths that a text begins with: `a::b`, or several of `a::{b, c::d}`.
fn names(text: &str) -> Vec<String> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
    let (path, rest) = text.split_at(end.unwrap_or(text.len()));
    let path = path.trim_end_matches(':');
    let Some(list) = rest
        .strip_prefix('{')
        .filter(|_| text[..end.unwrap_or(0)].ends_with("::") || path.is_empty())
    else {
        return vec![path.to_owned()];
    };
    let mut depth = 1;
    let end = list.find(|c: char| {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth == 0
    });
    let list = &list[..end.unwrap_or(list.len())];
    let mut entries = vec![String::new()];
    let mut depth = 0;
    for c in list.chars() {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        match (c, depth, entries.last_mut()) {
            (',', 0, _) => entries.push(String::new()),
            (c, _, Some(entry)) => entry.push(c),
            _ => {}
        }
    }
    let inner = entries
        .iter()
        .map(|entry| entry.trim())
        .filter(|entry| !entry.is_empty());
    let prefix = |name: String| match (path, name.as_str()) {
        (path, "self") => path.to_owned(),
        ("", _) => name,
        _ => format!("{path}::{name}"),
    };
    inner.flat_map(names).map(prefix).collect()
}

/// The modules that each module names, as far as they are files.
fn imports(modules: &BTreeMap<String, String>) -> BTreeMap<&str, BTreeSet<&str>> {
    let file_of = |path: &str| {
        let mut path = path;
        loop {
            if let Some((name, _)) = modules.get_key_value(path) {
                return Some(name.as_str());
            }
            path = path.rsplit_once("::")?.0;
        }
    };
    let of_module = |(module, source): (&'_ String, &String)| {
        let named = paths(module, source);
        named
            .iter()
            .filter_map(|path| file_of(path))
            .collect::<BTreeSet<_>>()
    };
    modules
        .iter()
        .map(|entry| {
            let mut named = of_module(entry);
            named.remove(entry.0.as_str());
            (entry.0.as_str(), named)
        })
        .collect()
}

/// A circle among the modules, if there is one.
fn circle<'m>(imports: &BTreeMap<&'m str, BTreeSet<&'m str>>) -> Option<Vec<&'m str>> {
    // What imports nothing that is left is in no circle.
    let mut left = imports.clone();
    loop {
        let done: Vec<&str> = left
            .iter()
            .filter(|(_, named)| named.iter().all(|name| !left.contains_key(name)))
            .map(|(module, _)| *module)
            .collect();
        if done.is_empty() {
            break;
        }
        done.iter().for_each(|module| drop(left.remove(module)));
    }
    let mut path = vec![*left.keys().next()?];
    loop {
        let last = path.last()?;
        let next = left[last].iter().find(|name| left.contains_key(*name))?;
        if let Some(start) = path.iter().position(|module| module == next) {
            return Some(path.split_off(start));
        }
        path.push(next);
    }
}

#[test]
fn no_circle_between_files_of_the_macro() {
    let modules = modules("macros/src");
    assert!(modules.len() > 50, "the files are not found");
    // Expressions hold atoms, which hold expressions: by methods of the parser, not by what files name.
    let imports = imports(&modules);
    assert_eq!(circle(&imports), None);
}

#[test]
fn data_of_the_macro_flows_one_way() {
    // What each folder may know of.
    let known: BTreeMap<&str, &[&str]> = [
        ("syntax", &["syntax"][..]),
        ("catalogue", &["catalogue"]),
        ("meaning", &["syntax", "catalogue", "meaning"]),
        ("check", &["syntax", "catalogue", "meaning", "check"]),
        ("emit", &["syntax", "catalogue", "meaning", "emit"]),
    ]
    .into();
    let modules = modules("macros/src");
    let folder = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    let mut wrong = Vec::new();
    for (module, named) in imports(&modules) {
        let Some(known) = known.get(folder(module).as_str()) else {
            continue;
        };
        let others = named
            .iter()
            .filter(|name| !known.contains(&folder(name).as_str()));
        wrong.extend(others.map(|name| format!("{module} names {name}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn emit_names_no_function_of_numpy() {
    let listed = read(&workspace().join("macros/src/catalogue/numpy.txt"));
    let functions = listed
        .lines()
        .filter_map(|line| line.split_once('('))
        .map(|(name, _)| name);
    let functions: BTreeSet<&str> = functions.collect();
    // Names of the runtime, and keywords, that are those of functions as well.
    let allowed = [
        "absolute", "copy", "full", "max", "maximum", "min", "minimum", "moveaxis", "nan", "place",
        "shape", "swapaxes", "where",
    ];
    let mut wrong = Vec::new();
    for (module, source) in modules("macros/src") {
        if !module.starts_with("emit") {
            continue;
        }
        for text in source.split('"').skip(1).step_by(2) {
            if functions.contains(text) && !allowed.contains(&text) {
                wrong.push(format!("{module}: \"{text}\""));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The layers of the runtime, from the table of ARCHITECTURE.md: those of one row are of one height.
fn layers() -> Vec<Vec<String>> {
    let text = read(&workspace().join("ARCHITECTURE.md"));
    let table = text.split("### `library`").nth(1).unwrap_or_default();
    let table = table.split("\n### ").next().unwrap_or_default();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `"));
    let rows = rows.filter_map(|row| row.split(" | ").next());
    rows.map(|row| {
        let names = row.split(',').map(|name| name.trim().trim_matches('`'));
        names
            .map(|name| name.trim_end_matches('/').to_owned())
            .collect()
    })
    .collect()
}

#[test]
fn layers_of_the_runtime_import_those_above_them() {
    let layers = layers();
    assert!(layers.len() > 8, "the table is not found: {layers:?}");
    let height = |name: &str| {
        layers
            .iter()
            .position(|row| row.iter().any(|layer| layer == name))
    };
    let mut wrong = BTreeSet::new();
    for (module, source) in modules("library/src") {
        let layer = module.split("::").next().unwrap_or_default();
        let Some(own) = height(layer) else {
            continue;
        };
        for path in paths(&module, &source) {
            let named = path.split("::").next().unwrap_or_default();
            if height(named).is_some_and(|other| other > own) {
                wrong.insert(format!("{layer} imports {named} ({module})"));
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_layers_are_the_folders() {
    let listed: BTreeSet<String> = layers().into_iter().flatten().collect();
    let folders = modules("library/src").into_keys();
    let folders = folders.filter_map(|module| Some(module.split("::").next()?.to_owned()));
    let folders: BTreeSet<String> = folders.filter(|name| !name.is_empty()).collect();
    assert_eq!(listed, folders);
}

/// The names that a manifest lists under `[features]`.
fn features(manifest: &str) -> BTreeSet<String> {
    let text = read(&workspace().join(manifest));
    let table = text.split("[features]\n").nth(1).unwrap_or_default();
    let table = table.split("\n[").next().unwrap_or_default();
    let names = table.lines().filter_map(|line| line.split_once(" = ["));
    names.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn the_tests_are_built_with_every_feature() {
    let manifest = read(&workspace().join("tests/Cargo.toml"));
    let list = manifest.split("\nfeatures = [").nth(1).unwrap_or_default();
    let listed = list.split(']').next().unwrap_or_default();
    let listed = listed
        .split(',')
        .map(|name| name.trim().trim_matches('"').to_owned());
    let mut all = features("runtime/Cargo.toml");
    for implied in ["default", "std", "huge-pages", "npy", "libm"] {
        all.remove(implied);
    }
    assert_eq!(
        listed
            .filter(|name| !name.is_empty())
            .collect::<BTreeSet<_>>(),
        all
    );
}

#[test]
fn ndview_hands_on_every_feature() {
    let features = ["library/Cargo.toml", "runtime/Cargo.toml"].map(features);
    assert!(features[0].len() > 10, "the features are not found");
    assert_eq!(features[0], features[1]);
}

/// The types and traits that a crate makes public at its root: the last words of the paths after `pub use`.
fn public_types(source: &str) -> BTreeSet<String> {
    let paths = source.split("\npub use ").skip(1).flat_map(names);
    let last = paths.filter_map(|path| path.rsplit("::").next().map(str::to_owned));
    last.filter(|name| name.starts_with(char::is_uppercase))
        .collect()
}

/// The documentation of ndview lists by name what the runtime makes public, which is all that is inlined there.
#[test]
fn ndview_documents_what_the_runtime_makes_public() {
    let public = read(&workspace().join("library/src/lib.rs"));
    let documented = read(&workspace().join("runtime/src/lib.rs"));
    let [public, mut documented] = [public, documented].map(|source| public_types(&source));
    assert!(public.len() > 40, "what is public is not found");
    // The derive is that of the macros.
    assert!(documented.remove("Fields"));
    assert_eq!(public, documented);
}

/// Who reads what `np.insert` is here sees it at work. What is written by a macro has the documentation that the macro
/// is given.
#[test]
fn every_function_of_np_has_an_example() {
    let mut functions = 0;
    for (module, source) in sources("library/src/np") {
        for item in source.split("\n\n") {
            let is_function = |line: &str| {
                line.starts_with("pub fn ")
                    || line.starts_with("pub const fn ")
                    || line.starts_with("pub unsafe fn ")
            };
            let Some(function) = item.lines().find(|line| is_function(line)) else {
                continue;
            };
            functions += 1;
            assert!(
                item.contains("/// ```") || item.contains("#[doc(hidden)]"),
                "np::{module}: `{function}` has no example"
            );
        }
    }
    assert!(functions > 300, "functions are not found");
}

/// What ndview refuses is refused in one way, which `try_arr!` catches; a panic is a mistake of its own.
#[test]
fn the_runtime_panics_by_refusal_alone() {
    for (module, source) in modules("library/src") {
        let calls = [
            "panic!(",
            "assert!(",
            "assert_eq!(",
            "todo!(",
            "unimplemented!(",
        ];
        let calls = calls.iter().flat_map(|call| source.match_indices(call));
        for (place, _) in calls {
            let before = &source[place.saturating_sub(40)..place];
            let call: String = source[place..].chars().take(400).collect();
            let call = call.split(");").next().unwrap_or_default();
            let is_own = call.contains("please report this") || !call.contains('"');
            let is_checked_before = before.contains("const {") || before.contains("debug_");
            // Of fields and casts of bytes, all is known while compiling: what is wrong is the compiler's error.
            let is_told = matches!(
                module.as_str(),
                "refusal" | "array::field" | "interop::bytemuck"
            );
            assert!(
                is_own || is_checked_before || is_told,
                "{module}: `{call}` is not refused by `refuse!` or `require!`"
            );
        }
    }
}

/// Functions that are one list of cases or sentences: nothing is won by cutting it in two.
const LISTS: [(&str, &str); 8] = [
    ("check", "value"),
    ("check::calls", "made"),
    ("emit::plain", "plain"),
    ("error::sentence", "fmt"),
    ("syntax::dump", "expr"),
    ("syntax::text", "written"),
    // Tables of numbers.
    ("axis::digits", ""),
    ("np::random::ziggurat::layers", ""),
];

/// The functions of a source, each with its lines: from `fn` to the brace in the same column.
fn functions(source: &str) -> Vec<(&str, usize)> {
    let lines: Vec<&str> = source.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let column = line.len() - line.trim_start().len();
        let (before, after) = line.split_once("fn ").unwrap_or(("-", ""));
        let words = ["pub", "const", "unsafe", "extern", "default"];
        let is_function = before.split_whitespace().all(|word| {
            words.iter().any(|known| word.starts_with(known)) || word.ends_with([')', '"'])
        });
        let name = after
            .split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .next();
        let (true, Some(name)) = (is_function && !after.is_empty(), name) else {
            continue;
        };
        let rest = &lines[start..];
        let body = rest.iter().position(|line| line.ends_with(['{', ';', '}']));
        if body.is_none_or(|body| !rest[body].ends_with('{')) {
            continue;
        }
        let brace = format!("{}}}", " ".repeat(column));
        if let Some(end) = rest.iter().position(|line| *line == brace) {
            found.push((name, end + 1));
        }
    }
    found
}

#[test]
fn files_and_functions_fit_a_screen() {
    let mut count = 0;
    for folder in ["macros/src", "library/src"] {
        for (module, source) in sources(folder) {
            let is_list = |name: &str| LISTS.contains(&(module.as_str(), name));
            let lines = source.lines().count();
            assert!(lines <= 500 || is_list(""), "{module}: {lines} lines");
            for (name, lines) in functions(&source) {
                count += 1;
                assert!(
                    lines <= 64 || is_list(name),
                    "{module}::{name} has {lines} lines"
                );
            }
        }
    }
    assert!(count > 5000, "functions are not found: {count}");
}
