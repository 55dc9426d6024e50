import os
import socket
from pathlib import Path

import pytest

from vetcourse.errors import UnusableFileError
from vetcourse.student.intake import MOST, Refused, Source, accept, from_bytes, read_source
from vetcourse.texts.intake import TEXTS

CODE = "def f():\n    return '共同富裕'\n"


def refusal(content: bytes) -> Refused:
    found = from_bytes(content, "gini.py")
    assert isinstance(found, Refused)
    assert found.key in TEXTS
    return found


def text(content: bytes) -> str:
    found = from_bytes(content, "gini.py")
    assert isinstance(found, Source)
    return found.text


@pytest.mark.parametrize(
    "content",
    [
        CODE.encode(),
        b"\xef\xbb\xbf" + CODE.encode(),
        CODE.encode("utf-16"),
        b"\xfe\xff" + CODE.encode("utf-16-be"),
        CODE.encode("gbk"),
        CODE.encode("gb18030"),
        CODE.replace("\n", "\r\n").encode(),
        CODE.replace("\n", "\r").encode(),
    ],
)
def test_what_editors_write_is_read_as_the_same_text(content):
    assert text(content) == CODE


@pytest.mark.parametrize("name", ["gbk", "GB2312", "gb18030", "utf-8", "UTF8", "big5", "cp936"])
def test_a_coding_line_is_honoured(name):
    line = f"# -*- coding: {name} -*-\n"
    codec = "utf-8" if name == "UTF8" else name
    assert text((line + "x = '中'\n").encode(codec)) == line + "x = '中'\n"


def test_a_wrong_coding_line_does_not_garble_the_text():
    assert text("# coding: utf-8\nx = '共同富裕'\n".encode("gbk")) == "# coding: utf-8\nx = '共同富裕'\n"


@pytest.mark.parametrize("name", ["rot13", "unicode_escape", "base64", "idna", "punycode", "utf-7", "zlib"])
def test_odd_codecs_are_refused(name):
    found = refusal(f"#!/usr/bin/python\n# vim: set fileencoding={name} :\nx = 1\n".encode())
    assert (found.key, found.line) == ("intake.codec", 2)


def test_a_coding_line_counts_only_where_python_looks_for_it():
    assert text(b"x = 1\n# coding: rot13\n").startswith("x = 1")
    assert text(b"\n\n# coding: rot13\n").endswith("rot13\n")


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_refused(content):
    assert refusal(content).key == "intake.empty"


def test_nul_bytes_are_refused_with_their_line():
    found = refusal(b"x = 1\ny = \0\n")
    assert (found.key, found.line) == ("intake.nul", 2)
    assert refusal("x = 1\n".encode("utf-16-le")).key == "intake.nul"


def test_what_is_no_text_is_refused_with_a_line():
    found = refusal(b"x = 1\n\xff\xff\xff\n")
    assert (found.key, found.line) == ("intake.encoding", 2)
    assert refusal(b"\xff\xfe\x00").key == "intake.encoding"


def test_size_is_limited():
    assert text(b"#" * MOST) == "#" * MOST
    assert refusal(b"#" * (MOST + 1)).params == {"kilobytes": "256"}


def test_a_source_knows_its_name_and_hash(tmp_path):
    path = tmp_path / "l05" / "gini.py"
    path.parent.mkdir()
    path.write_bytes(b"x = 1\n")
    source = read_source(path, within=tmp_path)
    assert (source.slug, source.filename) == ("gini", "gini.py")
    assert source.sha256 == "9e26bf369911c45c243c684147b23fc9e1dcfcf257d299a1c632016a6fcd33f4"


@pytest.fixture
def place(tmp_path):
    """A class folder with one student's folder, and a secret beside it."""
    (tmp_path / "class" / "li").mkdir(parents=True)
    (tmp_path / "secret.py").write_text("SECRET = 1\n", encoding="utf-8")
    return tmp_path / "class"


def key(path, within):
    found = accept(path, within=within)
    assert isinstance(found, Refused)
    assert found.key in TEXTS
    with pytest.raises(UnusableFileError) as caught:
        read_source(path, within=within)
    assert caught.value.problems[0].key == found.key
    assert caught.value.problems[0].path == str(path)
    return found.key


def test_a_link_to_a_file_is_refused(place):
    path = place / "li" / "gini.py"
    path.symlink_to(place.parent / "secret.py")
    assert key(path, place) == "intake.link"


def test_a_link_in_a_loop_is_refused(place):
    path = place / "li" / "gini.py"
    path.symlink_to(path)
    assert key(path, place) == "intake.link"


def test_a_link_on_the_way_is_refused(place):
    (place / "wang").symlink_to(place / "li")
    (place / "li" / "gini.py").write_text("x = 1\n", encoding="utf-8")
    assert key(place / "wang" / "gini.py", place) == "intake.link"


def test_the_class_folder_itself_may_be_a_link(place, tmp_path):
    (place / "li" / "gini.py").write_text("x = 1\n", encoding="utf-8")
    (tmp_path / "here").symlink_to(place)
    assert isinstance(accept(tmp_path / "here" / "li" / "gini.py", within=tmp_path / "here"), Source)


def test_a_hard_link_is_refused(place):
    path = place / "li" / "gini.py"
    os.link(place.parent / "secret.py", path)
    assert key(path, place) == "intake.hard_link"


def test_a_folder_is_refused(place):
    (place / "li" / "gini.py").mkdir()
    assert key(place / "li" / "gini.py", place) == "intake.folder"


def test_a_fifo_is_refused_without_waiting(place):
    os.mkfifo(place / "li" / "gini.py")
    assert key(place / "li" / "gini.py", place) == "intake.special"


def test_a_socket_is_refused(place, monkeypatch):
    monkeypatch.chdir(place / "li")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("gini.py")
        assert key(place / "li" / "gini.py", place) == "intake.special"


def test_a_device_is_refused():
    assert key(Path("/dev/zero"), Path("/dev")) == "intake.special"


def test_a_large_file_is_refused(place):
    path = place / "li" / "gini.py"
    path.write_bytes(b"#" * 10_000_000)
    assert key(path, place) == "intake.too_large"


def test_a_missing_file_is_refused(place):
    assert key(place / "li" / "gini.py", place) == "intake.missing"


def test_a_file_as_a_folder_is_refused(place):
    (place / "li" / "a.py").write_text("x = 1\n", encoding="utf-8")
    assert key(place / "li" / "a.py" / "gini.py", place) == "intake.unreadable"


@pytest.mark.parametrize("name", ["../secret.py", "li/../../secret.py"])
def test_a_path_out_of_the_class_folder_is_refused(place, name):
    assert key(place / name, place) == "intake.outside"


def test_a_path_elsewhere_is_refused(place):
    assert key(place.parent / "secret.py", place) == "intake.outside"
    assert key(place, place) == "intake.outside"
