// Runs a program of the target wasm32-wasip1 under node: CARGO_TARGET_WASM32_WASIP1_RUNNER="node .ci/wasi.mjs".
import { readFile } from "node:fs/promises";
import { argv, env, exit } from "node:process";
import { WASI } from "node:wasi";

const [program, ...options] = argv.slice(2);
const wasi = new WASI({ version: "preview1", args: [program, ...options], env, preopens: { "/": "/", "/tmp": "/tmp" } });
const { instance } = await WebAssembly.instantiate(await readFile(program), wasi.getImportObject());
exit(wasi.start(instance));
