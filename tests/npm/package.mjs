// The built module, loaded in Node as a browser would load it.
import { readFileSync } from "node:fs";
import { initSync } from "../../www/pkg/mp_onboard.js";

const root = new URL("../../", import.meta.url);

export const read = (path) => readFileSync(new URL(path, root), "utf8");

initSync({ module: readFileSync(new URL("www/pkg/mp_onboard_bg.wasm", root)) });

export * as core from "../../www/pkg/mp_onboard.js";
