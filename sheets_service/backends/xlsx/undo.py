"""How a file was before our marks, kept inside it: taken back byte for byte as long as nobody saved it since.

The record is a custom XML part, the place the format has for data of other programs (ECMA-376 part 1, 22.5). For every part we
changed it holds the hash of what we wrote and the bytes that stood there, without the beginning and end both have in common.
"""

import base64
import hashlib
import json
import zlib
from typing import Any

from sheets_service.backends.xlsx.dialect import dialect_of
from sheets_service.backends.xlsx.outline import Frame
from sheets_service.backends.xlsx.package import MAX_UNPACKED, Package
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.relations import add_relation, declare, drop_part, drop_relations, free_name, targets
from sheets_service.errors import NotAWorkbook

_NAMESPACE = "urn:okr-review:undo"
_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ID = "{6F6B7272-6576-4965-9701-756E646F0001}"


def record_part(package: Package, frame: Frame) -> str:
    """Return the part that holds the record, or "". We let the workbook point to it, LibreOffice the package."""
    for source in (frame.part, ""):
        for part in targets(package, source, "customXml"):
            try:
                root = parse_markup(package.part(part), part).root
            except NotAWorkbook:
                continue
            if root.namespace == _NAMESPACE:
                return part
    return ""


def undo(package: Package, frame: Frame) -> Package | None:
    """Return the package as it was before our marks; None when there is no record or somebody saved the file since."""
    part = record_part(package, frame)
    if not part:
        return None
    try:
        record = _unpack(parse_markup(package.part(part), part).root.text)
        for name, digest, head, tail, removed in record["changed"]:
            content = package.part(name) if package.has(name) else b""
            if hashlib.sha256(content).hexdigest() != digest:
                return None
            package = package.with_part(
                name, content[:head] + base64.b64decode(removed) + content[len(content) - tail :]
            )
        if not all(package.has(name) for name in record["added"]):
            return None
        for name in record["added"]:
            package = package.without(name)
        for name, removed in record["removed"]:
            package = package.with_part(name, base64.b64decode(removed))
    except (KeyError, ValueError, TypeError, zlib.error):
        return None
    return package


def drop_record(package: Package, frame: Frame) -> Package:
    """Take the record away, for a file that was saved by another program since."""
    part = record_part(package, frame)
    if not part:
        return package
    for properties in targets(package, part, "customXmlProps"):
        package = drop_part(package, properties)
    return drop_part(drop_relations(drop_relations(package, frame.part, part), "", part), part)


def keep_record(package: Package, frame: Frame, original: Package) -> Package:
    """Put the record into a package that makes `original` of it."""
    part = record_part(package, frame)
    if not part:
        package, part = _new_record(package, frame)
    package = package.with_part(part, b"")
    was, now = set(original.names()), set(package.names())
    record = {
        "changed": [
            _difference(name, package.part(name), original.part(name))
            for name in sorted(was & now)
            if package.part(name) != original.part(name)
        ],
        "added": sorted(now - was),
        "removed": [[name, base64.b64encode(original.part(name)).decode()] for name in sorted(was - now)],
    }
    text = base64.b64encode(zlib.compress(json.dumps(record).encode(), 9)).decode()
    return package.with_part(part, f'{_HEAD}<undo xmlns="{_NAMESPACE}">{text}</undo>'.encode())


def _new_record(package: Package, frame: Frame) -> tuple[Package, str]:
    office = dialect_of(frame.document.root).office
    part = free_name(package, "customXml/item{}.xml")
    properties = free_name(package, "customXml/itemProps{}.xml")
    store = f'<ds:datastoreItem xmlns:ds="{office.replace("relationships", "customXml")}" ds:itemID="{_ID}">'
    references = f'<ds:schemaRefs><ds:schemaRef ds:uri="{_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    package = package.with_part(part, b"").with_part(properties, f"{_HEAD}{store}{references}".encode())
    package, _ = add_relation(package, frame.part, f"{office}/customXml", part)
    package, _ = add_relation(package, part, f"{office}/customXmlProps", properties)
    package = declare(package, part, "application/xml")
    return declare(package, properties, _PROPERTIES), part


def _difference(name: str, now: bytes, was: bytes) -> list[str | int]:
    """Return hash, common beginning, common end and what stood between them."""
    shortest = min(len(now), len(was))
    head = _common(now, was, shortest)
    tail = _common(now[::-1], was[::-1], shortest - head)
    removed = base64.b64encode(was[head : len(was) - tail]).decode()
    return [name, hashlib.sha256(now).hexdigest(), head, tail, removed]


def _common(one: bytes, other: bytes, limit: int) -> int:
    """Return how many bytes both begin with, at most `limit`, halving the doubt at each step."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _unpack(text: str) -> dict[str, Any]:
    inflater = zlib.decompressobj()
    content = inflater.decompress(base64.b64decode(text), MAX_UNPACKED)
    record: dict[str, Any] = json.loads(content)
    return record
