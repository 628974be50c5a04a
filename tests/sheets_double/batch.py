"""One spreadsheets.batchUpdate: every request in order on a copy, which takes the original's place at the end."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.sheets_double.errors import DoubleError, GoogleError, invalid
from tests.sheets_double.masks import Mask, MaskError, check_mask, parse_mask
from tests.sheets_double.model import Json, Sheet, Spreadsheet
from tests.sheets_double.protection import refuse_protected
from tests.sheets_double.ranges import Box
from tests.sheets_double.users import User

MOST_CELLS = 10_000_000
COMMENT_KINDS = frozenset(
    {"insertComment", "addCommentReply", "updateCommentPost", "deleteComment", "deleteCommentReply"}
)


@dataclass(slots=True)
class Behaviour:
    """Where nobody has measured what Google does, tests choose."""

    sort_moves_notes: bool = True
    sort_moves_metadata: bool = False
    # An id given to createDeveloperMetadata must be new, or the batch fails ("spreadsheet-scoped unique ID").
    claim: bool = True
    comments: bool = True


@dataclass(slots=True)
class Batch:
    """What a request may see and change: the draft, who asks, when, and a source of new ids."""

    spreadsheet: Spreadsheet
    user: User
    now: float
    behaviour: Behaviour
    ids: random.Random = field(default_factory=random.Random)

    def sheet(self, sheet_id: int) -> Sheet:
        """The sheet of this id, or 400."""
        return self.spreadsheet.sheet(sheet_id)

    def box(self, grid_range: Json | None) -> tuple[Sheet, Box]:
        """A GridRange as its sheet and a box bounded by it; 400 when it lies outside."""
        box = Box.of(grid_range or {})
        sheet = self.sheet(box.sheet_id)
        for name, value, last in (
            ("startRowIndex", box.top, sheet.rows - 1),
            ("endRowIndex", box.bottom, sheet.rows),
            ("startColumnIndex", box.left, sheet.columns - 1),
            ("endColumnIndex", box.right, sheet.columns),
        ):
            kind = "row" if "Row" in name else "column"
            if value is not None and value < 0:
                raise invalid(f"GridRange.{name}[{value}] is before first {kind} in grid[0]")
            if value is not None and value > last:
                raise invalid(f"GridRange.{name}[{value}] is after last {kind} in grid[{last}]")
        return sheet, box.within(sheet.rows, sheet.columns)

    def clipped(self, grid_range: Json) -> Json:
        """A GridRange cut off where the grid ends: what repeatCell does instead of refusing."""
        sheet = self.sheet(grid_range.get("sheetId", 0))
        ends = {"endRowIndex": sheet.rows, "endColumnIndex": sheet.columns}
        return {key: min(value, ends.get(key, value)) for key, value in grid_range.items()}

    def writable(self, grid_range: Json | None) -> tuple[Sheet, Box]:
        """As `box`, and the caller may change all of it."""
        sheet, box = self.box(grid_range)
        if box.empty:
            raise invalid("The range is empty: its end must come after its start.")
        refuse_protected(self.spreadsheet, sheet, box, self.user)
        return sheet, box

    def new_id(self, taken: set[int]) -> int:
        """A positive number that is not taken."""
        while True:
            number = self.ids.randrange(1, 2**31 - 1)
            if number not in taken:
                return number


Handler = Callable[[Batch, Json], Json]
HANDLERS: dict[str, Handler] = {}


def handles(kind: str) -> Callable[[Handler], Handler]:
    """Register the function that carries out requests of this kind."""

    def register(handler: Handler) -> Handler:
        HANDLERS[kind] = handler
        return handler

    return register


def read_fields(request: Json, schema_name: str) -> Mask:
    """The mask of an update, checked; at least one field must be listed."""
    text = request.get("fields", "")
    if not text:
        raise invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)")
    try:
        mask = parse_mask(text)
        check_mask(mask, schema_name)
    except MaskError as error:
        raise invalid(f"Invalid field: {error}") from None
    return mask


def run_batch(batch: Batch, requests: list[Json], *, comments_fail: bool = False) -> tuple[list[Json], str]:
    """The replies and the commentUpdateState; raises GoogleError for the first request that fails."""
    if not requests:
        raise invalid("Must specify at least one request.")
    wanted = any(next(iter(request), "") in COMMENT_KINDS for request in requests)
    replies = []
    for index, request in enumerate(requests):
        kind = next(iter(request), "")
        if not kind:
            raise invalid(f"Invalid requests[{index}]: No request set.")
        try:
            if kind not in HANDLERS:
                raise DoubleError(f"it does not know {kind} yet")
            # Comments are outside the batch's atomicity: they fail and everything else stays.
            lost = comments_fail and kind in COMMENT_KINDS
            replies.append({} if lost else HANDLERS[kind](batch, request[kind]))
            _refuse_too_many_cells(batch.spreadsheet)
        except GoogleError as error:
            if error.details or error.message.startswith("Invalid requests["):
                raise
            raise GoogleError(error.code, f"Invalid requests[{index}].{kind}: {error.message}") from None
    if not wanted:
        return replies, "NO_UPDATES_REQUESTED"
    return replies, "ALL_FAILED_UNKNOWN_REASON" if comments_fail else "ALL_SAVED"


def _refuse_too_many_cells(spreadsheet: Spreadsheet) -> None:
    if sum(sheet.rows * sheet.columns for sheet in spreadsheet.sheets) > MOST_CELLS:
        message = "This action would increase the number of cells in the workbook above the limit of {} cells."
        raise invalid(message.format(MOST_CELLS))
