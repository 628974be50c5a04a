"""Methods of the Drive API: files made, found, copied, exported, deleted, shared."""

from tests.sheets_double import drive
from tests.sheets_double.api import Call, method
from tests.sheets_double.errors import DriveError, denied
from tests.sheets_double.model import Json, Spreadsheet
from tests.sheets_double.users import User


@method("drive.files.create")
def create_file(call: Call) -> Json:
    """A new spreadsheet."""
    if call.body.get("mimeType") != drive.SPREADSHEET:
        raise DriveError(400, "The double makes spreadsheets only.", "badRequest")
    made = call.store.create(call.body.get("name") or "Untitled spreadsheet", call.user.email)
    return drive.show_file(made, call.user, call.query.get("fields"))


@method("drive.files.get")
def get_file(call: Call) -> Json:
    """What Drive knows of a spreadsheet."""
    return drive.show_file(_file(call), call.user, call.query.get("fields"))


@method("drive.files.update")
def update_file(call: Call) -> Json:
    """Another name."""
    found = _file(call)
    with call.store.change(found.id, call.user) as draft:
        if call.body.get("name"):
            draft.properties = {**draft.properties, "title": call.body["name"]}
    return drive.show_file(call.store.spreadsheets[found.id], call.user, call.query.get("fields"))


@method("drive.files.list")
def list_files(call: Call) -> Json:
    """The caller's spreadsheets."""
    return drive.list_files(call.store.visible(call.user), call.user, call.query)


@method("drive.files.copy")
def copy_file(call: Call) -> Json:
    """A copy of a spreadsheet under another name."""
    source = _file(call)
    made = call.store.copy(source, call.body.get("name") or f"Copy of {source.title}", call.user.email)
    return drive.show_file(made, call.user, call.query.get("fields"))


@method("drive.files.delete")
def delete_file(call: Call) -> None:
    """The file is gone; the answer is 204 without a body."""
    found = _file(call)
    with call.store.lock:
        if found.owner != call.user.email and found.access is not None:
            raise denied()
        call.store.spreadsheets.pop(found.id, None)


@method("drive.files.export")
def export_file(call: Call) -> tuple[str, str]:
    """The first tab as text."""
    return drive.export_file(_file(call), call.query.get("mimeType", ""))


@method("drive.comments.list")
def list_comments(call: Call) -> Json:
    """Comments made through Drive: the double keeps none."""
    _file(call)
    return {"comments": []}


@method("drive.permissions.list")
def list_permissions(call: Call) -> Json:
    """Who may open the file."""
    found = _file(call)
    people = {found.owner: "owner", **(found.access or {})}
    return {
        "kind": "drive#permissionList",
        "permissions": [
            {
                "id": User(email, email).number,
                "type": "user",
                "kind": "drive#permission",
                "role": role,
                "emailAddress": email,
            }
            for email, role in people.items()
        ],
    }


@method("drive.permissions.create")
def create_permission(call: Call) -> Json:
    """Someone more may open the file."""
    found = _file(call)
    email, role = call.body.get("emailAddress", "anyone"), call.body.get("role", "reader")
    with call.store.change(found.id, call.user) as draft:
        if draft.access is not None:
            draft.access = {**draft.access, email: role}
    return {
        "kind": "drive#permission",
        "id": User(email, email).number,
        "type": call.body.get("type", "user"),
        "role": role,
    }


def _file(call: Call) -> Spreadsheet:
    file_id = call.path["fileId"]
    found = call.store.spreadsheets.get(file_id)
    allowed = found and (found.owner == call.user.email or found.access is None or call.user.email in found.access)
    if not found or not allowed:
        raise DriveError(404, f"File not found: {file_id}.", "notFound", "fileId")
    return found
