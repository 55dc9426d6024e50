// Runs submissions through the engine of the page: parity.mjs RUNTIME BUNDLE REQUESTS > reports.json
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [runtime, bundle, asked] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${runtime}/pyodide.mjs`).href);
const lockFileContents = JSON.parse(readFileSync(`${runtime}/pyodide-lock.json`, "utf8"));
const python = await loadPyodide({ indexURL: `${runtime}/`, lockFileContents: { info: lockFileContents.info, packages: {} } });
python.unpackArchive(new Uint8Array(readFileSync(bundle)), "zip", { extractDir: "/vetcourse" });
const check = python.runPython(`
import sys
sys.path.insert(0, "/vetcourse/lib")
from vetcourse.browser.engine import Engine
Engine("/vetcourse/course").check
`);
const requests = JSON.parse(readFileSync(asked, "utf8"));
process.stdout.write(JSON.stringify(requests.map((request) => JSON.parse(check(JSON.stringify(request))))));
