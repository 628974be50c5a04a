"""Which part points to which: relationships and content types of a package, read and extended."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from sheets_service.backends.xlsx.markup import append, escape, remove, splice
from sheets_service.backends.xlsx.package import Package, resolve
from sheets_service.backends.xlsx.parsing import parse_markup

CONTENT_TYPES = "[Content_Types].xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class Relation:
    """A pointer from one part to another; `kind` is the last word of its type, the same in strict files."""

    id: str
    kind: str
    target: str


def relations(package: Package, source: str) -> tuple[Relation, ...]:
    """Return the pointers of a part ("" for the package itself) to parts inside the file."""
    path = relations_path(source)
    if not package.has(path):
        return ()
    document = parse_markup(package.part(path), path)
    return tuple(
        Relation(
            element.attributes.get("Id", ""),
            element.attributes.get("Type", "").rsplit("/", 1)[-1],
            package.actual_name(_target(package, source, element.attributes.get("Target", ""))),
        )
        for element in document.root.every("Relationship")
        if element.attributes.get("TargetMode") != "External"
    )


def targets(package: Package, source: str, kind: str) -> Iterator[str]:
    """Walk the parts of one kind that a part points to, those that are missing left out."""
    found = (relation.target for relation in relations(package, source) if relation.kind == kind)
    return (target for target in found if package.has(target))


def add_relation(package: Package, source: str, type_: str, target: str) -> tuple[Package, str]:
    """Point from one part to another; returns the package and the new pointer's id."""
    path = relations_path(source)
    if not package.has(path):
        package = package.with_part(path, f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode())
    document = parse_markup(package.part(path), path)
    # All ids count, those of pointers to the outside too.
    taken = {element.attributes.get("Id", "") for element in document.root.children}
    id_ = next(name for number in range(1, len(taken) + 2) if (name := f"rId{number}") not in taken)
    relative = posixpath.relpath(target, posixpath.dirname(source) or ".")
    tag = _tag(document.root.prefix, "Relationship")
    text = f'<{tag} Id="{id_}" Type="{escape(type_)}" Target="{escape(relative)}"/>'
    return package.with_part(path, splice(document, append(document, document.root, text))), id_


def drop_relations(package: Package, source: str, target: str) -> Package:
    """Take away a part's pointers to another; an empty list of pointers goes too."""
    path = relations_path(source)
    if not package.has(path):
        return package
    document = parse_markup(package.part(path), path)
    gone = [
        element
        for element in document.root.every("Relationship")
        if element.attributes.get("TargetMode") != "External"
        and _target(package, source, element.attributes.get("Target", "")).lower() == target.lower()
    ]
    if len(gone) == len(document.root.children):
        return package.without(path)
    return package.with_part(path, splice(document, [remove(element) for element in gone]))


def declare(package: Package, part: str, content_type: str) -> Package:
    """Say what a new part is; nothing is added when its extension already says so."""
    document = parse_markup(package.part(CONTENT_TYPES), CONTENT_TYPES)
    extension = part.rsplit(".", 1)[-1].lower()
    defaults = {
        element.attributes.get("Extension", "").lower(): element.attributes.get("ContentType", "")
        for element in document.root.every("Default")
    }
    if defaults.get(extension) == content_type:
        return package
    name = f"/{part}".lower()
    if any(element.attributes.get("PartName", "").lower() == name for element in document.root.every("Override")):
        return package
    if extension in defaults or extension == "xml":
        text = f'<{_tag(document.root.prefix, "Override")} PartName="/{escape(part)}" ContentType="{content_type}"/>'
    else:  # a kind of file that is new here: one statement for all of its kind, as every program writes it
        text = f'<{_tag(document.root.prefix, "Default")} Extension="{extension}" ContentType="{content_type}"/>'
    return package.with_part(CONTENT_TYPES, splice(document, append(document, document.root, text)))


def drop_part(package: Package, part: str) -> Package:
    """Take a part away with its own pointers and what was said of its content."""
    document = parse_markup(package.part(CONTENT_TYPES), CONTENT_TYPES)
    name = f"/{part}".lower()
    gone = [
        element for element in document.root.every("Override") if element.attributes.get("PartName", "").lower() == name
    ]
    package = package.with_part(CONTENT_TYPES, splice(document, [remove(element) for element in gone]))
    return package.without(part).without(relations_path(part))


def free_name(package: Package, pattern: str) -> str:
    """Return the first part name that is not taken; the pattern holds {} for a number."""
    number = 1
    while package.has(pattern.format(number)) or pattern.format(number).lower() in package.entries:
        number += 1
    return pattern.format(number)


def relations_path(source: str) -> str:
    """Return the part that holds another part's pointers."""
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _target(package: Package, source: str, target: str) -> str:
    name = resolve(source, target)
    return name if package.has(name) else resolve(source, unquote(target))


def _tag(prefix: str, name: str) -> str:
    return f"{prefix}:{name}" if prefix else name
