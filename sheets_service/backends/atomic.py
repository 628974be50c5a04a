"""Puts a file in its place in one step: a crash leaves the old one whole."""

import os
import stat
import tempfile
from pathlib import Path

from sheets_service.errors import NotWritable


def replace_file(target: Path, content: bytes, mode: int) -> None:
    """Write a file by way of another one beside it; `mode` holds its permission bits. Raises NotWritable."""
    target = target.resolve()  # through a link, the file it leads to
    if target.is_dir():
        raise NotWritable(f"“{target.name}” is a folder.", "Name a file to write to.")
    if target.exists() and not target.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise NotWritable(f"“{target.name}” may only be read.", "Allow writing to it, or name another file.")
    written: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            written = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(mode)
        written.replace(target)
        written = None
        _settle(target.parent)
    except OSError as error:
        raise NotWritable(
            f"“{target.name}” could not be written: {error.strerror}.",
            "Close it in other programs, or choose a folder you may write to.",
        ) from error
    finally:
        if written is not None:
            written.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Let the new name reach the disk, where the system can do that for folders."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
