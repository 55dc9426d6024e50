import io
import os
import tarfile
import zipfile

import pytest

from vetcourse.student.archive import unpack
from vetcourse.student.intake import MOST, Refused, accept
from vetcourse.texts.intake import TEXTS

CODE = b"def gini(values):\n    return 0\n"


def written(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def zipped(path, **members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}/gini.py", content)
    return path


def refusal(path, folder):
    folder.mkdir(exist_ok=True)
    found = unpack(path, folder)
    assert isinstance(found, Refused)
    assert found.key in TEXTS
    assert written(folder) == []
    return found.key


def test_only_python_files_may_not_differ_in_case_alone(tmp_path):
    path = tmp_path / "class.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("li/gini.py", "li/notes.txt", "li/NOTES.txt", "wang/homework.zip"):
            archive.writestr(name, CODE)
    assert unpack(path, tmp_path / "out") is None
    assert written(tmp_path / "out") == ["li/gini.py"]
    assert (tmp_path / "out/wang").is_dir()


def test_a_bomb_takes_no_more_room_than_a_file_may(tmp_path):
    assert unpack(zipped(tmp_path / "class.zip", li=bytes(50_000_000)), tmp_path / "out") is None
    taken = tmp_path / "out" / "li" / "gini.py"
    assert taken.stat().st_size == MOST + 1
    found = accept(taken, within=tmp_path / "out")
    assert isinstance(found, Refused)
    assert found.key == "intake.too_large"


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04" + bytes(100), b"\x1f\x8b\x08" + bytes(50)])
def test_what_is_no_archive_is_refused(tmp_path, content):
    path = tmp_path / "class.zip"
    path.write_bytes(content)
    assert refusal(path, tmp_path / "out") == "intake.archive"


@pytest.mark.parametrize("text", [os.urandom(5000), bytes(range(256)) * 400])
def test_damaged_content_is_refused(tmp_path, text):
    path = zipped(tmp_path / "class.zip", li=text)
    content = bytearray(path.read_bytes())
    content[60:300] = b"\xff" * 240
    path.write_bytes(content)
    assert refusal(path, tmp_path / "out") == "intake.archive"


@pytest.mark.parametrize("kind", ["gz", "xz", "bz2"])
def test_a_cut_archive_is_refused(tmp_path, kind):
    path = tmp_path / "class.tar"
    with tarfile.open(path, f"w:{kind}") as archive:
        info = tarfile.TarInfo("li/gini.py")
        info.size = 50_000
        archive.addfile(info, io.BytesIO(os.urandom(50_000)))
    path.write_bytes(path.read_bytes()[:30_000])
    assert refusal(path, tmp_path / "out") == "intake.archive"


def test_two_files_of_one_name_are_refused(tmp_path):
    path = zipped(tmp_path / "class.zip", li=CODE, LI=CODE)
    assert refusal(path, tmp_path / "out") == "intake.archive_twice"
