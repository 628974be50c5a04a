"""A workbook file as the zip of parts it is: opened within bounds, changed part by part, packed again in its order."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from sheets_service.errors import NotAWorkbook, TooLarge

MAX_FILE = 100 * 2**20  # bytes on disk
MAX_UNPACKED = 400 * 2**20  # bytes of all parts together
MAX_MARKUP = 200 * 2**20  # bytes of those that are read as XML

_MARKUP = (".xml", ".rels", ".vml")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NEW_ENTRY_DATE = (1980, 1, 1, 0, 0, 0)  # a second identical write must give identical bytes


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of one file by name, with changes laid over what was opened.

    Names are looked up without regard to case, as the packaging convention wants (ECMA-376 part 2, 6.2.2).
    """

    archive: zipfile.ZipFile
    entries: Mapping[str, zipfile.ZipInfo]  # lower-case name -> entry, in the order of the file
    changed: Mapping[str, bytes | None] = field(default_factory=lambda: MappingProxyType({}))  # None: taken away

    def has(self, name: str) -> bool:
        """Tell whether there is such a part now."""
        actual = self.actual_name(name)
        return self.changed[actual] is not None if actual in self.changed else name.lower() in self.entries

    def actual_name(self, name: str) -> str:
        """Return the name as the file spells it."""
        entry = self.entries.get(name.lower())
        return clean_name(entry.filename) if entry else name

    def part(self, name: str) -> bytes:
        """Return the content of a part as it is now; raises NotAWorkbook when it is missing or cannot be unpacked."""
        actual = self.actual_name(name)
        content = self.changed[actual] if actual in self.changed else self._unpack(name)
        if content is None:
            raise NotAWorkbook(f"The file has no part “{name}”, which it refers to.", _REPAIR)
        return content

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts there are now, new ones last."""
        opened = [clean_name(entry.filename) for entry in self.entries.values()]
        kept = [name for name in opened if self.changed.get(name, b"") is not None]
        added = [name for name, content in self.changed.items() if content is not None and name not in opened]
        return (*kept, *added)

    def with_part(self, name: str, content: bytes) -> "Package":
        """Return the package with that content for a part, new or not."""
        return replace(self, changed=MappingProxyType({**self.changed, self.actual_name(name): content}))

    def without(self, name: str) -> "Package":
        """Return the package without that part."""
        actual = self.actual_name(name)
        if name.lower() in self.entries:
            return replace(self, changed=MappingProxyType({**self.changed, actual: None}))
        rest = {key: content for key, content in self.changed.items() if key != actual}
        return replace(self, changed=MappingProxyType(rest))

    def _unpack(self, name: str) -> bytes | None:
        entry = self.entries.get(name.lower())
        if entry is None:
            return None
        try:
            return self.archive.read(entry)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise NotAWorkbook(f"The file is damaged: its part “{name}” cannot be unpacked.", _REPAIR) from error
        except (NotImplementedError, RuntimeError) as error:
            raise NotAWorkbook(
                f"The part “{name}” is packed in a way that cannot be read here.", _SAVE_AGAIN
            ) from error


_REPAIR = "Open it in Excel or LibreOffice, let it repair the file, save it as .xlsx and try again."
_SAVE_AGAIN = "Open it in Excel or LibreOffice, save it as .xlsx and try again."


def clean_name(filename: str) -> str:
    """Return a zip entry's name as a part name: forward slashes, none in front."""
    return filename.replace("\\", "/").lstrip("/")


def open_package(raw: bytes, name: str) -> Package:
    """Open the bytes of a file; raises NotAWorkbook or TooLarge with a sentence that names the file."""
    if len(raw) > MAX_FILE:
        raise too_large_on_disk(name, len(raw))
    if raw.startswith(_OLE):
        raise _refuse_ole(raw, name)
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw))
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError) as error:
        what = "is cut off or damaged" if raw.startswith(b"PK") else "is not an .xlsx workbook"
        raise NotAWorkbook(f"“{name}” {what}.", "Open it in a spreadsheet program and save it as .xlsx.") from error
    entries = {clean_name(entry.filename).lower(): entry for entry in archive.infolist() if not entry.is_dir()}
    _check(archive, entries, name)
    return Package(archive, MappingProxyType(entries))


def pack(package: Package) -> bytes:
    """Return the bytes of the file: untouched parts with their order, date and compression, new ones at the end."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = package.archive.comment
        for entry in package.archive.infolist():
            name = clean_name(entry.filename)
            if entry.is_dir():
                archive.writestr(_copy(entry), b"")
            elif package.has(name):
                archive.writestr(_copy(entry), package.part(name))
        for name, content in package.changed.items():
            if name.lower() not in package.entries and content is not None:
                added = zipfile.ZipInfo(name, _NEW_ENTRY_DATE)
                added.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(added, content)
    return target.getvalue()


def resolve(source: str, target: str) -> str:
    """Return the part that a relationship target names, seen from the part it starts at ("" for the package)."""
    # From the root, as if the package were a disk: LibreOffice writes "../customXml" where there is nothing above.
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(source), target.replace("\\", "/"))).lstrip("/")


def too_large_on_disk(name: str, size: int) -> TooLarge:
    """Say that a file is larger than we open, before it is read."""
    limit = MAX_FILE // 2**20
    return TooLarge(
        f"“{name}” has {size // 2**20} MB; files up to {limit} MB are read.",
        "Take pictures and old tabs out of a copy, or copy the OKR tabs into a new workbook.",
    )


def _copy(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    copy = zipfile.ZipInfo(entry.filename, entry.date_time)
    copy.compress_type = entry.compress_type
    copy.external_attr, copy.internal_attr = entry.external_attr, entry.internal_attr
    copy.create_system, copy.comment = entry.create_system, entry.comment
    return copy


def _check(archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo], name: str) -> None:
    if any(entry.flag_bits & 1 for entry in entries.values()):
        raise _refuse_locked(name)
    markup = sum(entry.file_size for part, entry in entries.items() if part.endswith(_MARKUP))
    if markup > MAX_MARKUP or sum(entry.file_size for entry in entries.values()) > MAX_UNPACKED:
        raise TooLarge(
            f"“{name}” unpacks to more than {MAX_MARKUP // 2**20} MB of cells or {MAX_UNPACKED // 2**20} MB in all.",
            "Copy the OKR tabs into a new workbook and review that.",
        )
    if "mimetype" in entries and archive.read(entries["mimetype"])[:40].startswith(b"application/vnd.oasis"):
        raise NotAWorkbook(f"“{name}” is an OpenDocument file.", "Save it as .xlsx in LibreOffice and review that.")
    if "xl/workbook.bin" in entries:
        raise NotAWorkbook(f"“{name}” is a binary .xlsb workbook.", "Save it as .xlsx in Excel and review that.")
    files = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(files) != len(entries):
        raise NotAWorkbook(f"“{name}” holds two parts of the same name.", _SAVE_AGAIN)


def _refuse_ole(raw: bytes, name: str) -> NotAWorkbook:
    if "EncryptedPackage".encode("utf-16-le") in raw:
        return _refuse_locked(name)
    return NotAWorkbook(f"“{name}” is an old .xls workbook.", "Open it and save it as .xlsx, then review that.")


def _refuse_locked(name: str) -> NotAWorkbook:
    return NotAWorkbook(f"“{name}” is protected with a password.", "Take the password off in a copy and review that.")
