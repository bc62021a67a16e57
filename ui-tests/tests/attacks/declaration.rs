//! The declarations of traits in a source, without a parser: what stands between `pub trait` and the end
//! of its body.

/// A trait that is declared `pub`.
#[derive(Clone, Debug)]
pub struct Declaration {
    pub file: String,
    pub name: String,
    pub is_unsafe: bool,
    pub parameters: Vec<Parameter>,
    /// The last names of the paths of its supertraits.
    pub supertraits: Vec<String>,
    /// Whether it has an item that only the library can write.
    pub has_sealed_item: bool,
}

/// A generic parameter.
#[derive(Clone, Debug)]
pub enum Parameter {
    Lifetime,
    /// With the last names of the paths of its bounds.
    Type(Vec<String>),
    /// With its type.
    Const(String),
}

/// A source without its comments.
pub fn code(source: &str) -> String {
    source
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// All of a file.
pub fn declarations(file: &str, source: &str) -> Vec<Declaration> {
    let source = code(source);
    let mut found = Vec::new();
    let mut rest = source.as_str();
    while let Some(at) = rest.find("trait ") {
        let before = rest[..at].trim_end();
        let is_unsafe = before.ends_with("pub unsafe");
        let is_public = is_unsafe || before.ends_with("pub");
        rest = &rest[at + "trait ".len()..];
        if is_public {
            found.push(declaration(file, is_unsafe, rest));
        }
    }
    found
}

fn declaration(file: &str, is_unsafe: bool, text: &str) -> Declaration {
    let name: String = text
        .chars()
        .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '$'))
        .collect();
    let mut head = &text[name.len()..];
    let mut parameters = Vec::new();
    if head.starts_with('<') {
        let end = closing(head);
        parameters = split(&head[1..end], ',')
            .into_iter()
            .map(parameter)
            .collect();
        head = &head[end + 1..];
    }
    let open = head.find('{').unwrap_or(head.len());
    let body = &head[open..];
    let supertraits = head[..open].split("where").next().unwrap_or_default();
    Declaration {
        file: file.to_string(),
        name,
        is_unsafe,
        parameters,
        supertraits: bounds(supertraits.trim().trim_start_matches(':')),
        has_sealed_item: body[..closing(body)].contains("seal!(required)"),
    }
}

fn parameter(text: &str) -> Parameter {
    let text = text.trim();
    if text.starts_with('\'') {
        return Parameter::Lifetime;
    }
    let (name, bound) = text.split_once(':').unwrap_or((text, ""));
    match name.strip_prefix("const ") {
        Some(_) => Parameter::Const(bound.trim().to_string()),
        None => Parameter::Type(bounds(split(bound, '=')[0])),
    }
}

/// The last names of the paths, without their arguments.
fn bounds(text: &str) -> Vec<String> {
    let names = split(text, '+').into_iter().map(|bound| {
        let path = bound.trim().split('<').next().unwrap_or_default();
        path.rsplit("::").next().unwrap_or_default().to_string()
    });
    names.filter(|name| !name.is_empty()).collect()
}

/// Where the bracket that a text begins with is closed.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        depth += change(before, c);
        if depth == 0 {
            return at;
        }
        before = c;
    }
    text.len()
}

/// The parts between separators that are in no brackets.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut before) = (Vec::new(), 0, 0, ' ');
    for (at, c) in text.char_indices() {
        depth += change(before, c);
        if c == separator && depth == 0 {
            parts.push(&text[start..at]);
            start = at + 1;
        }
        before = c;
    }
    if parts.is_empty() || !text[start..].trim().is_empty() {
        parts.push(&text[start..]);
    }
    parts
}

/// How a character changes the depth of brackets.
fn change(before: char, c: char) -> i32 {
    match c {
        '<' | '(' | '[' | '{' => 1,
        '>' if matches!(before, '-' | '=') => 0,
        '>' | ')' | ']' | '}' => -1,
        _ => 0,
    }
}
