"""What is asked of Google: the fields of the one reading, and of the answer to a write."""

from collections.abc import Iterable, Mapping
from typing import Any

from sheets_service.workbook import Area

# A text is asked for once, as it is shown: what it holds would double the bytes.
_CELL = (
    "formattedValue,effectiveValue(numberValue,boolValue,errorValue(type)),note,userEnteredValue(formulaValue),"
    "userEnteredFormat(textFormat(bold,strikethrough)),effectiveFormat(numberFormat)"
)
_TAB = (
    "properties(sheetId,title,index,hidden,sheetType,gridProperties(rowCount,columnCount)),merges,conditionalFormats,"
    "rowGroups(range,depth),protectedRanges(range,warningOnly,requestingUserCanEdit,unprotectedRanges)"
)
_LINES = "rowMetadata(hiddenByUser,hiddenByFilter),columnMetadata(hiddenByUser)"
_WHOLE = "spreadsheetId,properties(title,locale),developerMetadata(metadataId,metadataKey)"
_POST = "author(me),content,commentAction,deleted"
_COMMENTS = f"comments(commentId,anchorId,status,headPost({_POST}),replies({_POST}))"
_DATA = f"data(startRow,startColumn,{_LINES},rowData(values({_CELL})))"

READ_BACK = (
    f"replies,updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData(values({_CELL})))))"
)
THREAD_ANSWER = "commentUpdateState,replies"
_COMMON = {"prettyPrint": "false"}


def whole(*, comments: bool) -> dict[str, Any]:
    """Return the query of a reading of everything; `comments` is off where Google does not know them yet."""
    return _read(f"{_TAB},{_DATA}", comments=comments)


def outline(*, comments: bool) -> dict[str, Any]:
    """Return the query of a reading without cells: what tabs there are and how large."""
    return _read(_TAB, comments=comments)


def bounded(ranges: Iterable[str], *, comments: bool) -> dict[str, Any]:
    """Return the query of a reading of some ranges."""
    return {**_read(f"{_TAB},{_DATA}", comments=comments), "ranges": list(ranges)}


def answer(fields: str) -> Mapping[str, Any]:
    """Return the query of a write whose answer is to hold these fields."""
    return {**_COMMON, "fields": fields}


def quoted(title: str, area: Area | None = None) -> str:
    """Return a range as Google reads it; the title is always quoted, for it may look like a cell."""
    name = "'" + title.replace("'", "''") + "'"
    return f"{name}!{area.a1}" if area else name


def _read(tab: str, *, comments: bool) -> dict[str, Any]:
    if not comments:
        return {**_COMMON, "fields": f"{_WHOLE},sheets({tab})"}
    return {
        **_COMMON,
        "fields": f"{_WHOLE},sheets({tab},commentAnchors),{_COMMENTS}",
        # Degrades quietly for people who may not see comments; INCLUDED would be a 403.
        "commentsViewMode": "COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS",
    }
