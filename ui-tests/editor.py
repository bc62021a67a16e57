#!/usr/bin/env python3
"""What an editor offers inside `arr!`: asks rust-analyzer for completions, types, documentation and places.

    rustup component add rust-analyzer rust-src
    python3 ui-tests/editor.py

Makes a crate that depends on ndview, opens it as an editor does, and compares what rust-analyzer
answers with what stands below. Not part of `cargo test`, because it needs rust-analyzer. In each
text, `|` is where the cursor stands.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

LIBRARY = pathlib.Path(__file__).resolve().parents[1] / "runtime"
MANIFEST = f"""[package]
name = "edited"
version = "0.0.0"
edition = "2024"

[dependencies]
ndview = {{ path = "{LIBRARY}" }}

[workspace]
"""
ARRAY = "let a = arr!([[1.0, 2.0], [3.0, 4.0]]);"
# What is typed so far, and one of the proposals.
COMPLETIONS = [
    (f"{ARRAY} let b = arr!(a.|);", "sum"),
    (f"{ARRAY} let b = arr!(a.me|);", "mean"),
    (f"{ARRAY} let b = arr!(a[1:].|);", "copy"),
    (f"{ARRAY} let b = arr!(a[1:, 0].|);", "sum"),
    (f"{ARRAY} let b = arr!((a + 1).|);", "max"),
    (f"{ARRAY} let b = arr!(2 * a.|);", "sum"),
    (f"{ARRAY} let b = arr!(a.| + 1);", "sum"),
    (f"{ARRAY} let b = arr!(-a.|);", "sum"),
    (f"{ARRAY} let b = arr!((a.|));", "sum"),
    (f"{ARRAY} let b = arr!([a.|]);", "sum"),
    (f"{ARRAY} let b = arr!(a[a.|]);", "sum"),
    (f"{ARRAY} let b = arr!(a @ a.|);", "sum"),
    (f"{ARRAY} let b = arr!(a > a.|);", "sum"),
    (f"{ARRAY} let b = arr!(a.T.|);", "copy"),
    (f"{ARRAY} let b = arr!(a.reshape(4, 1).|);", "copy"),
    (f"{ARRAY} let n = 2; let b = arr!(a.reshape(n, -1).|);", "sum"),
    (f"{ARRAY} let b = arr!(&mut a.|);", "sum"),
    (f"{ARRAY} let b = arr!(np.sqrt(a.|));", "sum"),
    (f"{ARRAY} let b = arr!(a.sum(axis=0).|);", "copy"),
    (f"{ARRAY} let b = arr!(a.sum(axis=0)).|;", "to_vec"),
    (f"{ARRAY} let b = try_arr!(a.|);", "sum"),
    (f"{ARRAY} arr! {{ let b = a.|; }}", "sum"),
    (f"{ARRAY} let b = arr!(np.|);", "zeros"),
    (f"{ARRAY} let b = arr!(np.conc|);", "concatenate"),
    (f"{ARRAY} let b = arr!(np.s|(a));", "sort"),
    (f"{ARRAY} let b = arr!(1 + np.s|);", "sqrt"),
    (f"{ARRAY} let b = arr!(np.linalg.|);", "norm"),
    (f"{ARRAY} let b = arr!(a.astype(f|));", "f32"),
    ("let b = arr!(np.zeros(3, dtype=f|));", "f32"),
    ("let b = arr!(np.zeros(3, dtype=np.fl|));", "float32"),
    (f"{ARRAY} let b = arr!(a.astype(np.in|));", "int64"),
    (f"{ARRAY} let b = arr!(np.sum(a, dtype=np.ui|));", "uint8"),
    (f"{ARRAY} let b = arr!(np.flo|);", "float64"),
    (f"{ARRAY} let b = arr!(np.sum(a, ax|));", "axis"),
    (f"{ARRAY} let b = arr!(a.sum(ax|));", "axis"),
    (f"{ARRAY} let b = arr!((a + 1).mean(ax|));", "axis"),
    (f"{ARRAY} let b = arr!(a.sum(axis=0, keep|));", "keepdims"),
    (f"{ARRAY} let b = arr!(np.mean(a, ax|));", "axis"),
    (f"{ARRAY} let b = arr!(np.concatenate([a, a], ax|) + 1);", "axis"),
    (f"{ARRAY} let b = arr!(np.linspace(0, 1, 5, endp|));", "endpoint"),
    (f"{ARRAY} let b = arr!(1 + np.sort(a, ax|)[0]);", "axis"),
    (f"{ARRAY} let index = 1; let b = arr!(a[ind|]);", "index"),
    (f"{ARRAY} let index = 1; let b = arr!(a[ind|:]);", "index"),
    (f"{ARRAY} let index = 1; let b = arr!(a[:ind|]);", "index"),
    (f"{ARRAY} let index = 1; let b = arr!(np.sum(a[ind|]));", "index"),
    (f"{ARRAY} let b = arr!(a[|]);", "a"),
    (f"{ARRAY} let b = arr!(a + |);", "a"),
    (f"{ARRAY} let other = 1.0; let b = arr!(a + oth|);", "other"),
    (f"{ARRAY} let other = a.copy(); let b = arr!(np.concatenate([a, oth|]));", "other"),
    (f"{ARRAY} let other = a.copy(); let b = arr!(np.where(oth|, 1, 0));", "other"),
    ("let mut c = vec![1.0]; let other = 2.0; arr!(c[0] = oth|);", "other"),
    ("let mut c = vec![1.0]; arr!(c[0] = c.|);", "len"),
    ("let mut c = arr!([1.0]); arr!(c[0] += c.|);", "sum"),
    (f"{ARRAY} arr! {{ let total = a.sum(); let b = tot|; }}", "total"),
    ("struct Grid { cells: Vec<f64> } let grid = Grid { cells: vec![] }; let b = arr!(grid.ce|[1:]);", "cells"),
]
# A variable, and its type.
TYPES = [
    (f"{ARRAY} let x| = arr!(a[1:, ::-1]);", "View<'_, f64, (Len<1>, Len<2>)>"),
    (f"{ARRAY} let x| = arr!(a[:, None, 0]);", "View<'_, f64, (Len<2>, Len<1>)>"),
    (f"{ARRAY} let x| = arr!(a[0, -1]);", "f64"),
    (f"{ARRAY} let x| = arr!(a[[0, 1], 0]);", "Owned<f64, (Len<2>,)>"),
    (f"{ARRAY} let x| = arr!(a[a > 1]);", "Owned<f64, (Dyn,)>"),
    (f"{ARRAY} let x| = arr!(a > 1);", "Owned<bool, (Len<2>, Len<2>)>"),
    (f"{ARRAY} let x| = arr!(np.sqrt(a) + 2 * a.T);", "Owned<f64, (Len<2>, Len<2>)>"),
    (f"{ARRAY} let x| = arr!((a * 2).mean(axis=-1));", "Owned<f64, (Len<2>,)>"),
    (f"{ARRAY} let x| = arr!(a.swapaxes(0, 1));", "View<'_, f64, (Len<2>, Len<2>)>"),
    (f"{ARRAY} let x| = arr!(a.T.reshape(-1));", "Owned<f64, (Len<4>,)>"),
    (f"{ARRAY} let x| = arr!(a @ a);", "Owned<f64, (Len<2>, Len<2>)>"),
    (f"{ARRAY} let x| = arr!(np.concatenate([a, a]));", "Owned<f64, (Len<4>, Len<2>)>"),
    ("let v = vec![1, 2, 3]; let x| = arr!(v[1:] - v[:-1]);", "Owned<i32, (Dyn,)>"),
    ("let x| = arr!(np.zeros((2, 3)));", "Owned<f64, (Len<2>, Len<3>)>"),
    (f"{ARRAY} let x| = arr!(a.argmax(axis=0));", "Owned<i64, (Len<2>,)>"),
    (f"{ARRAY} let x| = arr!(a.astype(f32));", "Owned<f32, (Len<2>, Len<2>)>"),
    (f"{ARRAY} let x| = arr!(a.shape);", "[usize; 2]"),
    (f"{ARRAY} let x| = try_arr!(a[0, 0]);", "Result<f64, Error>"),
]
# What the cursor is before, and what is said of it.
HOVERS = [
    (f"{ARRAY} let b = arr!(np.|sqrt(a));", "square root"),
    (f"{ARRAY} let b = arr!(np.|concatenate([a, a]));", "np.concatenate"),
    (f"{ARRAY} let b = arr!(a.|mean(axis=0));", "mean"),
    (f"{ARRAY} let b = arr!(|a[0] + a);", "let a: Owned<f64, (Len<2>, Len<2>)>"),
]
# What the cursor is before, and the only place that it leads to: how the file's name ends.
DEFINITIONS = [
    (f"{ARRAY} let b = arr!(|a[0] + a);", "src/main.rs"),
    (f"{ARRAY} let b = arr!(np.sum(|a, axis=0));", "src/main.rs"),
    ("let mut v = arr!([1, 2]); arr!(|v[0] = v[1] + v[0]);", "src/main.rs"),
    (f"{ARRAY} let b = arr!(np.|sqrt(a));", "np/elementwise/powers.rs"),
    (f"{ARRAY} let b = arr!(np.|concatenate([a, a]));", "np/manipulation/join.rs"),
]
# A variable that is renamed, and how many places are.
RENAMED = [
    ("let mut |v = arr!([1, 2]); arr!(v[0] = v[1] + v[0]);", 4),
    ("let |a = arr!([1.0]); let b = arr!(a + a[0] * a.sum());", 4),
]

class Editor:
    """A session with rust-analyzer, about one file."""

    def __init__(self, directory: pathlib.Path):
        self.uri = (directory / "src/main.rs").as_uri()
        self.server = subprocess.Popen(
            ["rust-analyzer"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=directory
        )
        self.sent = 0
        self.version = 0
        self.ask(
            "initialize",
            processId=None,
            rootUri=directory.as_uri(),
            capabilities={"experimental": {"serverStatusNotification": True}},
            initializationOptions={"checkOnSave": False, "cargo": {"targetDir": str(directory / "target")}},
        )
        self.tell("initialized")

    def write(self, message: dict) -> None:
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.server.stdin.flush()

    def read(self) -> dict:
        length = 0
        while line := self.server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message = json.loads(self.server.stdout.read(length))
        if "id" in message and "method" in message:
            items = message.get("params", {}).get("items", [])
            self.write({"id": message["id"], "result": [None] * len(items) if items else None})
        return message

    def tell(self, method: str, **params) -> None:
        self.write({"method": method, "params": params})

    def ask(self, method: str, **params):
        self.sent += 1
        self.write({"id": self.sent, "method": method, "params": params})
        while True:
            message = self.read()
            if message.get("id") == self.sent and "method" not in message:
                return message.get("result")

    def wait_until_ready(self) -> None:
        """Until the crate and its macros are loaded."""
        deadline = time.monotonic() + 300
        while time.monotonic() < deadline:
            message = self.read()
            if message.get("method") == "experimental/serverStatus" and message["params"]["quiescent"]:
                return
        raise TimeoutError("rust-analyzer does not become ready")

    def at_cursor(self, method: str, marked: str, **more):
        before, after = marked.split("|", 1)
        head = "use ndview::prelude::*;\nfn main() {\n"
        text = f"{head}{before}{after}\n}}\n"
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        if self.version == 1:
            self.tell("textDocument/didOpen", textDocument=document | {"languageId": "rust", "text": text})
            self.wait_until_ready()
        else:
            self.tell("textDocument/didChange", textDocument=document, contentChanges=[{"text": text}])
        position = {"line": head.count("\n"), "character": len(before)}
        return self.ask(method, textDocument={"uri": self.uri}, position=position, **more)

    def hover(self, marked: str) -> str:
        answer = self.at_cursor("textDocument/hover", marked)
        return answer["contents"]["value"] if answer else ""

    def definitions(self, marked: str) -> list[str]:
        answer = self.at_cursor("textDocument/definition", marked) or []
        return [place.get("uri") or place["targetUri"] for place in answer]

    def renamed(self, marked: str) -> int:
        """How many places change their name."""
        answer = self.at_cursor("textDocument/rename", marked, newName="renamed") or {}
        return sum(len(file["edits"]) for file in answer.get("documentChanges", []))

    def completions(self, marked: str) -> set[str]:
        answer = self.at_cursor("textDocument/completion", marked) or {"items": []}
        return {item["label"].split("(")[0] for item in answer["items"]}

    def type_of(self, marked: str) -> str:
        name, rest = marked.split("|", 1)
        # On the name, not behind it.
        answer = self.at_cursor("textDocument/hover", name[:-1] + "|" + name[-1] + rest)
        first_line = answer["contents"]["value"].split("\n")[0] if answer else ""
        return first_line.removeprefix("let x: ")


def main() -> int:
    differences = []
    with tempfile.TemporaryDirectory() as scratch:
        directory = pathlib.Path(scratch)
        (directory / "src").mkdir()
        (directory / "Cargo.toml").write_text(MANIFEST)
        (directory / "src/main.rs").write_text("fn main() {}\n")
        editor = Editor(directory)
        try:
            for text, proposal in COMPLETIONS:
                if proposal not in (found := editor.completions(text)):
                    differences.append(f"{text}\n    `{proposal}` is not among {len(found)} proposals")
            for text, expected in TYPES:
                if (found := editor.type_of(text)) != expected:
                    differences.append(f"{text}\n    is `{found}`, not `{expected}`")
            for text, expected in HOVERS:
                if expected not in (found := editor.hover(text)) or "__private" in found:
                    differences.append(f"{text}\n    shows `{found[:200]}`")
            for text, expected in DEFINITIONS:
                found = editor.definitions(text)
                if len(found) != 1 or not found[0].endswith(expected):
                    differences.append(f"{text}\n    leads to {found}")
            for text, expected in RENAMED:
                if (found := editor.renamed(text)) != expected:
                    differences.append(f"{text}\n    {found} places are renamed, not {expected}")
        finally:
            editor.server.kill()
    questions = sum(map(len, [COMPLETIONS, TYPES, HOVERS, DEFINITIONS, RENAMED]))
    print("\n".join(differences))
    print(f"{questions} questions, {len(differences)} answers differ")
    return bool(differences)


if __name__ == "__main__":
    sys.exit(main())
