"""Submissions that are more than a text: links, nodes, odd encodings, folders."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from world import World

HONEST = "# 翻倍\ndef double(x):\n    return x * 2\n"
TAKE_OVER = "import os\n\nos._exit(0)\n"


def text(content: bytes) -> Callable[[World, Path], None]:
    def make(world: World, folder: Path) -> None:
        folder.mkdir()
        (folder / "double.py").write_bytes(content)

    return make


def link(target: str) -> Callable[[World, Path], None]:
    def make(world: World, folder: Path) -> None:
        folder.mkdir()
        (folder / "double.py").symlink_to(target.replace("@WORLD@", str(world.root)))

    return make


def hardlink(world: World, folder: Path) -> None:
    folder.mkdir()
    os.link(world.root / "class" / "li" / "double.py", folder / "double.py")


def dirlink(world: World, folder: Path) -> None:
    folder.symlink_to(world.root / "class" / "li")


def folder_of(**files: str) -> Callable[[World, Path], None]:
    def make(world: World, folder: Path) -> None:
        folder.mkdir()
        (folder / "double.py").write_text("def double(x):\n    return 0\n", encoding="utf-8")
        for name, content in files.items():
            (folder / name.replace("__", ".")).write_text(content, encoding="utf-8")

    return make


def only_folder(world: World, folder: Path) -> None:
    (folder / "double.py").mkdir(parents=True)


def nothing(world: World, folder: Path) -> None:
    folder.mkdir()


def fifo(world: World, folder: Path) -> None:
    folder.mkdir()
    os.mkfifo(folder / "double.py")


def unix(world: World, folder: Path) -> None:
    folder.mkdir()
    with socket.socket(socket.AF_UNIX) as node:
        node.bind(str(folder / "double.py"))


MADE: dict[str, Callable[[World, Path], None]] = {
    "symlink_other": link("@WORLD@/class/li/double.py"),
    "symlink_private": link("@WORLD@/private/reference.py"),
    "loop": link("double.py"),
    "dev": link("/dev/zero"),
    "hardlink": hardlink,
    "dirlink": dirlink,
    "dir_conftest": folder_of(
        conftest__py=TAKE_OVER,
        sitecustomize__py=TAKE_OVER,
        pytest__ini="[pytest]\naddopts = -k none\n",
        json__py=TAKE_OVER,
    ),
    "shadow": folder_of(json__py=TAKE_OVER, statistics__py=TAKE_OVER, vetcourse__py=TAKE_OVER, wire__py=TAKE_OVER),
    "folder": only_folder,
    "missing": nothing,
    "fifo": fifo,
    "socket": unix,
    "bom": text(b"\xef\xbb\xbf" + HONEST.encode()),
    "utf16": text(HONEST.encode("utf-16")),
    "gbk": text(HONEST.encode("gbk")),
    "gbk_cookie": text(b"# -*- coding: gbk -*-\n" + HONEST.encode("gbk")),
    "utf8_cookie_gbk": text(b"# -*- coding: utf-8 -*-\n" + HONEST.encode("gbk")),
    "crlf": text(HONEST.replace("翻倍\n", "翻倍\r").replace("\n", "\r\n").encode()),
    "cookie_evil": text(b"# coding: utf-7\n# +AAo-import os+ADs- os._exit(0)\ndef double(x):\n    return 0\n"),
    "nul": text(b"def double(x):\n    return x * 2\0\n"),
    "noise": text(bytes(range(255, 128, -1)) * 20),
    "empty": text(b"\n"),
    "big_source": text(b"#" * 10_000_000 + b"\n" + HONEST.encode()),
}
