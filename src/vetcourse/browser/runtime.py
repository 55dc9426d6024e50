"""The Python runtime of the page: one npm package, held to a digest, unpacked into the user's caches."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from vetcourse.errors import Problem, UnusableFileError

__all__ = ["FILES", "VERSION", "cached", "fetch", "unpack"]

VERSION = "314.0.7"
DIGEST = "0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="  # SHA-512
FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


def cached(cache: Path) -> Path | None:
    """Return the folder of the runtime if it was unpacked before."""
    folder = _folder(cache)
    return folder if all((folder / name).is_file() for name in FILES) else None


def fetch(cache: Path) -> Path:
    """Return the folder of the runtime, through ``npm`` if it is not there yet; UnusableFileError if that fails."""
    found = cached(cache)
    if found is not None:
        return found
    npm = shutil.which("npm")
    if npm is None:
        raise UnusableFileError(Problem(key="browser.no_npm"))
    with tempfile.TemporaryDirectory(prefix="vetcourse-") as folder:
        command = [npm, "pack", "--silent", f"pyodide@{VERSION}"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        packed = sorted(Path(folder).glob("*.tgz"))
        if done.returncode or not packed:
            reason = (done.stderr.strip().splitlines() or [str(done.returncode)])[-1]
            raise UnusableFileError(Problem(key="browser.npm_failed", params={"reason": reason}))
        return unpack(packed[0], cache)


def unpack(package: Path, cache: Path) -> Path:
    """Check the digest of *package*, then unpack what is needed; UnusableFileError if it is another file."""
    try:
        content = package.read_bytes()
    except OSError as error:
        params = {"reason": str(error.strerror)}
        raise UnusableFileError(Problem(key="browser.unreadable", params=params, path=str(package))) from error
    digest = base64.b64encode(hashlib.sha512(content).digest()).decode()
    if digest != DIGEST:
        params = {"found": digest, "wanted": DIGEST, "version": VERSION}
        raise UnusableFileError(Problem(key="browser.wrong_digest", params=params, path=str(package)))
    target = _folder(cache)
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    part.mkdir(exist_ok=True)
    with tarfile.open(package) as archive:
        for name in FILES:
            member = archive.extractfile(f"package/{name}")
            assert member is not None
            (part / name).write_bytes(member.read())
    shutil.rmtree(target, ignore_errors=True)
    part.replace(target)
    return target


def _folder(cache: Path) -> Path:
    return cache / "runtime" / f"pyodide-{VERSION}"
