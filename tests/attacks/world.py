"""What an attack may find: a class, private checks, a home with a key, a service, a process; all made for the test.

``World.harm()`` tells what has become of it.  Everything lies in one folder and carries one random secret.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import resource
import shutil
import signal
import socket
import stat
import subprocess
import time
from pathlib import Path

HONEST = "def double(x):\n    return x * 2\n"
CHECKS = "EXPECTED = {}\n" + "".join(
    f"EXPECTED[{value}] = {2 * value}\n" for value in ("1", "5", "-3", "1000000", "0.5") for value in [eval(value)]
)
IPC_KEYS = {0x5EC, 0x5EC0DE}
OUTSIDE = ("/dev/shm", "/tmp", "/var/tmp", "/dev/mqueue")


class World:
    """One world below *folder*; ``secret`` stands in every file that must not be read."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "world"
        self.name = f"VCW{os.urandom(4).hex()}"
        self.secret = f"{self.name}={os.urandom(16).hex()}"
        self._files()
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", 0))
        self.unix = _unix(str(self.root / "service"))
        self.abstract = _unix(f"\0{self.name}")
        self.victim = subprocess.Popen(["sleep", "3600"])
        self._victim_before = _process(self.victim.pid)
        self._before: dict[str, object] = {}

    def place(self, entry: dict[str, object], files: Path) -> Path:
        """Put the submission of an attack where a class hands in, and remember how everything looks."""
        import made

        folder = self.root / "class" / "attacker"
        path = folder / "double.py"
        if "made" in entry:
            made.MADE[str(entry["made"])](self, folder)
        else:
            folder.mkdir()
            text = (files / f"{entry['id']}.py").read_text(encoding="utf-8")
            path.write_text(self.fill(text), encoding="utf-8", newline="\n")
        self._before = self._look()
        return path

    def fill(self, text: str, pid: int | None = None) -> str:
        """Tell the attack what a real one would have to find out."""
        marks = {
            "WORLD": self.root,
            "NAME": self.name,
            "PID": pid or os.getpid(),
            "VICTIM": self.victim.pid,
            "PORT": self.tcp.getsockname()[1],
            "UDP": self.udp.getsockname()[1],
            "SRC": os.environ.get("PYTHONPATH", ""),
        }
        for mark, value in marks.items():
            text = text.replace(f"@{mark}@", str(value))
        return text

    def clear(self) -> None:
        """Take the submission away."""
        folder = self.root / "class" / "attacker"
        if folder.is_symlink():
            folder.unlink()
        else:
            shutil.rmtree(folder, ignore_errors=True)

    def harm(self, *, ignore: str = "") -> list[str]:
        """What is not as it was, in words that begin with a kind of harm."""
        found = []
        after = self._look()
        for path in sorted({*after, *self._before}):
            if path != ignore and after.get(path) != self._before.get(path):
                found.append(f"changes {path}")
        if self.size() > 20_000_000:
            found.append("fills the disk")
        for listener in (self.tcp, self.unix, self.abstract):
            found += _taken(listener)
        self.udp.settimeout(0)
        try:
            self.udp.recv(10)
            found.append("connects by UDP")
        except OSError:
            pass
        if _process(self.victim.pid) != self._victim_before:
            found.append("kills, stops or changes another process")
        return found

    def size(self) -> int:
        """Bytes of all files here and of files that carry our name elsewhere."""
        files = [path for path in self.root.rglob("*") if not path.is_symlink() and path.is_file()]
        files += [path for folder in OUTSIDE for path in Path(folder).glob(f"{self.name}*") if path.is_file()]
        return sum(path.stat().st_size for path in files)

    def restore(self) -> None:
        """Make it again as it was."""
        for path in [*self.root.rglob("*"), self.root]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        for path in self.root.iterdir():
            if path.name != "service":
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        for folder in OUTSIDE:
            for path in Path(folder).glob(f"{self.name}*"):
                path.rmdir() if path.is_dir() else path.unlink()
        _remove_ipc()
        self._files()
        self.victim.kill()
        self.victim.wait()
        self.victim = subprocess.Popen(["sleep", "3600"])
        self._victim_before = _process(self.victim.pid)

    def close(self) -> None:
        self.victim.kill()
        self.victim.wait()
        for opened in (self.tcp, self.udp, self.unix, self.abstract):
            opened.close()

    def _files(self) -> None:
        texts = {
            "class/li/double.py": f"{HONEST}# {self.secret}\n",
            "private/reference.py": f"{HONEST}# {self.secret}\n",
            "private/double_test.py": f"{CHECKS}# {self.secret}\n",
            "home/.ssh/id_rsa": f"{self.secret}\n",
            "victim/notes.txt": f"{self.secret}\n",
            "victim/folder/more.txt": f"{self.secret}\n",
        }
        for name, text in texts.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        (self.root / "tmp").mkdir()

    def _look(self) -> dict[str, object]:
        seen: dict[str, object] = {}
        for path in [self.root, *sorted(self.root.rglob("*"))]:
            seen[str(path)] = _state(path)
        for folder in OUTSIDE:
            seen |= {str(path): True for path in Path(folder).glob(f"{self.name}*")}
        seen["ipc"] = sorted(_ipc())
        return seen


def _state(path: Path) -> object:
    status = path.lstat()
    content = ""
    if stat.S_ISREG(status.st_mode) and status.st_size < 20_000_000 and os.access(path, os.R_OK):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
    changed = 0 if stat.S_ISDIR(status.st_mode) else status.st_mtime_ns
    return status.st_mode, status.st_nlink if content else 0, content, changed


def _unix(address: str) -> socket.socket:
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address)
    listener.listen()
    return listener


def _taken(listener: socket.socket) -> list[str]:
    listener.settimeout(0)
    try:
        listener.accept()[0].close()
    except OSError:
        return []
    return ["connects to a service"]


def _process(pid: int) -> object:
    """What others could do to a process: state, niceness, limits, processors."""
    time.sleep(0.01)
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        limits = resource.prlimit(pid, resource.RLIMIT_NOFILE)
        return fields[0] in "TtZX", fields[16], limits, os.sched_getaffinity(pid)
    except (OSError, IndexError):
        return None


def _ipc() -> list[tuple[str, int]]:
    found = []
    for kind in ("shm", "sem", "msg"):
        for line in Path(f"/proc/sysvipc/{kind}").read_text(encoding="ascii").splitlines()[1:]:
            key, number = (int(part) for part in line.split()[:2])
            if key in IPC_KEYS:
                found.append((kind, number))
    return found


def _remove_ipc() -> None:
    libc = ctypes.CDLL(None)
    for kind, number in _ipc():
        if kind == "shm":
            libc.shmctl(number, 0, None)
        elif kind == "sem":
            libc.semctl(number, 0, 0)
        else:
            libc.msgctl(number, 0, None)


def descendants(known: set[int]) -> set[int]:
    """All processes below this one but those that are *known*; what has ended is cleared away."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(encoding="latin-1").rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(path.parent.name)] = (int(fields[1]), fields[0])
    found: set[int] = set()
    level = {os.getpid()}
    while level:
        level = {pid for pid, (parent, _) in parents.items() if parent in level}
        found |= level
    found -= known
    for pid in list(found):
        if parents[pid] == (os.getpid(), "Z"):
            os.waitpid(pid, os.WNOHANG)
            found.discard(pid)
    return found


def end_all(pids: set[int]) -> None:
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
