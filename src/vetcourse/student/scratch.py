"""The far side's working folder: made, filled and removed by the near side alone."""

# ruff: noqa: PTH101, PTH102, PTH104, PTH106, PTH108
from __future__ import annotations

import os
from collections.abc import Callable, Iterable

from vetcourse.model import InputFile, InputFolder

__all__ = ["Scratch"]

NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Scratch:
    """A new folder of its own; *shared* lets another user of this machine read it.

    A file is only ever created, never opened where something stands already, so nothing that was left there is
    followed.
    """

    def __init__(self, parent: str, files: Iterable[InputFile] = (), *, shared: bool = False) -> None:
        self.name = f"vetcourse-{os.urandom(8).hex()}"
        self.path = f"{parent}/{self.name}"
        self._modes = (0o755, 0o644) if shared else (0o700, 0o600)
        self._contents: dict[str, bytes] = {}
        self._folders: list[str] = []
        os.mkdir(self.path, self._modes[0])
        try:
            for file in files:
                self.put(file)
        except BaseException:
            self.remove()
            raise

    def put(self, value: InputFile | InputFolder) -> str:
        """Write a file, or a folder of just these files, and return its path below the working folder."""
        if isinstance(value, InputFile):
            self._write(value.name, value.content)
            return value.name
        self._make(value.name)
        names = {f"{value.name}/{file.name}": file.content for file in value.files}
        for name in [old for old in self._contents if old.startswith(f"{value.name}/") and old not in names]:
            os.unlink(f"{self.path}/{name}")
            del self._contents[name]
        for name, content in names.items():
            self._write(name, content)
        return value.name

    def remove(self) -> None:
        """Remove the folder, with whatever was put there."""
        for name in self._contents:
            _quietly(os.unlink, f"{self.path}/{name}")
        for name in reversed(self._folders):
            _quietly(os.rmdir, f"{self.path}/{name}")
        try:
            os.rmdir(self.path)
        except FileNotFoundError:
            return
        except OSError:
            # Only code that was not isolated can have left something else.
            _remove_tree(self.path)

    def _write(self, name: str, content: bytes) -> None:
        if self._contents.get(name) == content:
            return
        path = f"{self.path}/{_safe(name)}"
        if "/" in name:
            self._make(name.rpartition("/")[0])
        if name in self._contents:
            os.unlink(path)
        self._contents[name] = content
        descriptor = os.open(path, NEW, self._modes[1])
        try:
            while content:
                content = content[os.write(descriptor, content) :]
        finally:
            os.close(descriptor)

    def _make(self, name: str) -> None:
        parts = _safe(name).split("/")
        for depth in range(1, len(parts) + 1):
            folder = "/".join(parts[:depth])
            if folder not in self._folders:
                os.mkdir(f"{self.path}/{folder}", self._modes[0])
                self._folders.append(folder)


def _safe(name: str) -> str:
    if not all(part and part not in (".", "..") and part.isprintable() for part in name.split("/")) or "\\" in name:
        raise ValueError(f"not a file name below the working folder: {name!r}")
    return name


def _quietly(remove: Callable[[str], None], path: str) -> None:
    try:
        remove(path)
    except OSError:
        return


def _remove_tree(top: str) -> None:
    """Remove a folder of any depth without following links: deeper folders are moved up, then emptied."""
    number = 0
    for _ in range(100_000):
        with os.scandir(top) as found:
            folder = None
            for entry in found:
                if entry.is_dir(follow_symlinks=False):
                    folder = entry.path
                else:
                    _quietly(os.unlink, entry.path)
        if folder is None:
            break
        _quietly(lambda path: os.chmod(path, 0o700), folder)
        with os.scandir(folder) as found:
            for entry in found:
                number += 1
                if entry.is_dir(follow_symlinks=False):
                    os.rename(entry.path, f"{top}/{number}.moved")
                else:
                    _quietly(os.unlink, entry.path)
        _quietly(os.rmdir, folder)
    _quietly(os.rmdir, top)
