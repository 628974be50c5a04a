"""XML as text: elements with escaped attributes and content."""

from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def tag(name: str, /, *children: str, **attributes: str | float) -> str:
    """Return an element; an underscore in an attribute's name stands for the colon of a prefix."""
    given = "".join(f" {key.replace('_', ':')}={quoteattr(str(value))}" for key, value in attributes.items())
    content = "".join(children)
    return f"<{name}{given}>{content}</{name}>" if content else f"<{name}{given}/>"


def text(name: str, content: str) -> str:
    """Return an element whose content is people's text, spaces and line breaks kept."""
    return f'<{name} xml:space="preserve">{escape(content)}</{name}>'
