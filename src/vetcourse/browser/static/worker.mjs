/* Python in a worker of its own, so that an endless loop can be ended. It is told where its files are, then checks. */
const TYPES = { wasm: "application/wasm", mjs: "text/javascript", zip: "application/zip" };
let check = null;

const load = async ({ base, files, info }) => {
  const options = { indexURL: base, lockFileContents: { info, packages: {} } };
  const kept = (name) => new Blob([files[name]], { type: TYPES[name.split(".").pop()] });
  const address = (name) => (files ? URL.createObjectURL(kept(name)) : base + name);
  if (files) {
    /* Opened from a file nothing can be fetched: the loader's requests are answered from memory. */
    self.fetch = async (request) => {
      const name = String(request.url || request).split("/").pop();
      if (!(name in files)) throw new TypeError(`not among the files: ${name}`);
      return new Response(kept(name));
    };
    const made = await import(address("pyodide.asm.mjs"));
    options.createPyodideModule = made.default;
  }
  const { loadPyodide } = await import(address("pyodide.mjs"));
  const python = await loadPyodide(options);
  const archive = await (await fetch(`${base}bundle.zip`)).arrayBuffer();
  python.unpackArchive(archive, "zip", { extractDir: "/vetcourse" });
  return python.runPython(`
import sys
sys.path.insert(0, "/vetcourse/lib")
from vetcourse.browser.engine import Engine
Engine("/vetcourse/course").check
`);
};

self.onmessage = async ({ data }) => {
  try {
    if (data.request === undefined) {
      check = await load(data);
      self.postMessage({ ready: true });
    } else {
      self.postMessage({ report: JSON.parse(check(data.request)) });
    }
  } catch (error) {
    self.postMessage({ error: String(error).slice(-2000) });
  }
};
