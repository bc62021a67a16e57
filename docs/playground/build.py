#!/usr/bin/env python3
"""Builds the playground: one page with the program in it, which needs no server.

Writes target/book/playground/index.html. Needs the target wasm32-unknown-unknown.
"""

import base64
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
TARGET = "wasm32-unknown-unknown"
PAGE = HERE.parent.parent / "target/book/playground/index.html"


def main():
    subprocess.run(["cargo", "build", "--quiet", "--release", "--lib", "--target", TARGET], cwd=HERE, check=True)
    wasm = (HERE / f"target/{TARGET}/release/ndview_playground.wasm").read_bytes()
    page = (HERE / "page.html").read_text().replace("{{WASM}}", base64.b64encode(wasm).decode())
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page)
    print(f"{PAGE}: {len(wasm) // 1024} KiB of WebAssembly")


main()
