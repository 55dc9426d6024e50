/* Reads and writes .zip archives of small files: stored on the way out, stored or deflated on the way in. */
(function () {
  "use strict";
  const table = Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  const checksum = (bytes) => {
    let value = 0xffffffff;
    for (const byte of bytes) value = table[(value ^ byte) & 255] ^ (value >>> 8);
    return (value ^ 0xffffffff) >>> 0;
  };
  const header = (size, fields) => {
    const view = new DataView(new ArrayBuffer(size));
    for (const [at, width, value] of fields) view[width === 2 ? "setUint16" : "setUint32"](at, value, true);
    return new Uint8Array(view.buffer);
  };
  const UTF8 = 1 << 11;
  const DAY = (1 << 5) | 1; /* 1980-01-01: the same work gives the same archive */

  const write = (files) => {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const [path, text] of Object.entries(files)) {
      const name = new TextEncoder().encode(path);
      const data = new TextEncoder().encode(text);
      const common = (at) => [[at, 2, 20], [at + 2, 2, UTF8], [at + 8, 2, DAY], [at + 10, 4, checksum(data)],
        [at + 14, 4, data.length], [at + 18, 4, data.length], [at + 22, 2, name.length]];
      parts.push(header(30, [[0, 4, 0x04034b50], ...common(4)]), name, data);
      directory.push(header(46, [[0, 4, 0x02014b50], [4, 2, 20], ...common(6), [42, 4, offset]]), name);
      offset += 30 + name.length + data.length;
    }
    const size = directory.reduce((sum, part) => sum + part.length, 0);
    const count = directory.length / 2;
    const end = header(22, [[0, 4, 0x06054b50], [8, 2, count], [10, 2, count], [12, 4, size], [16, 4, offset]]);
    return new Blob([...parts, ...directory, end], { type: "application/zip" });
  };

  const inflate = async (data) =>
    new Uint8Array(await new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());

  /* The texts of all files whose path is wanted; an Error if it is no archive. */
  const read = async (buffer, wanted) => {
    const view = new DataView(buffer);
    let end = buffer.byteLength - 22;
    while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
    if (end < 0) throw new Error("no zip");
    const found = {};
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      const sizes = [28, 30, 32].map((field) => view.getUint16(at + field, true));
      const path = new TextDecoder().decode(new Uint8Array(buffer, at + 46, sizes[0]));
      const start = view.getUint32(at + 42, true);
      const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
      if (wanted(path) && view.getUint32(at + 24, true) < 1 << 20) {
        const data = new Uint8Array(buffer, from, view.getUint32(at + 20, true));
        const plain = view.getUint16(at + 10, true) ? await inflate(data) : data;
        found[path] = new TextDecoder().decode(plain);
      }
      at += 46 + sizes[0] + sizes[1] + sizes[2];
    }
    return found;
  };

  if (typeof module === "object") module.exports = { read, write };
  else window.vetcourseZip = { read, write };
})();
