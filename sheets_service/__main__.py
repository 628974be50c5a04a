"""The command line `okr-review`: reviews spreadsheets on a laptop, with no account."""

import argparse
import sys
from collections.abc import Sequence

from sheets_service import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    parser = _parser()
    given = parser.parse_args(arguments)
    # Imported here so that --help and a typing error answer at once.
    from sheets_service import commands  # noqa: PLC0415
    from sheets_service.collector import collect_seldom  # noqa: PLC0415
    from sheets_service.errors import ReviewError  # noqa: PLC0415

    collect_seldom()
    try:
        code: int = getattr(commands, given.run)(given)
    except ReviewError as error:
        print(f"okr-review: {error.message} {error.hint}".rstrip(), file=sys.stderr)
        return commands.MEND
    except BrokenPipeError:
        sys.stderr.close()
        return commands.REVIEWED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="okr-review", description="Reviews OKRs in the spreadsheet they live in: balance, alignment, progress."
    )
    parser.add_argument("--version", action="version", version=f"okr-review {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_review(commands)
    _add_clear(commands)
    _add_audit(commands)
    _add_others(commands)
    return parser


def _add_review(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    review = commands.add_parser("review", help="review a spreadsheet (.xlsx, .xlsm, .csv) or a folder of them")
    review.set_defaults(run="run_review")
    review.add_argument("source", help="the file or folder to review")
    where = review.add_mutually_exclusive_group()
    where.add_argument("--write", action="store_true", help="write notes and colours into the file itself")
    where.add_argument("--out", metavar="FILE", help="write a reviewed copy (a folder, when the source is one)")
    where.add_argument("--dry-run", action="store_true", help="say what would be written, and write nothing")
    review.add_argument("--format", choices=("text", "json", "markdown", "html"), default="text", help="default: text")
    review.add_argument("--fail-on", choices=("hint", "warning", "error"), metavar="LEVEL", help="exit 1 when met")
    review.add_argument("--baseline", action="store_true", help="what stands now stays silent; only news will speak")
    review.add_argument("--scope", metavar="TAB[!A2:F20]", default="", help="change marks in this part only")
    _add_policy(review)


def _add_policy(command: argparse.ArgumentParser) -> None:
    command.add_argument("--today", metavar="DATE", help="the day of the review, as 2027-01-31; default: today")
    command.add_argument("--preset", metavar="NAME", help="whose school to follow; default: core")
    command.add_argument("--policy", metavar="FILE", help="a team's choices, as TOML or JSON")
    command.add_argument("--map", metavar="HEADING=COLUMN", action="append", default=[], help='such as "Key result=C"')


def _add_clear(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    clear = commands.add_parser("clear", help="remove every mark of ours; people's notes and rules stay")
    clear.set_defaults(run="run_clear")
    clear.add_argument("source", help="the reviewed file")
    clear.add_argument("--out", metavar="FILE", help="write a cleared copy and leave the file as it is")
    clear.add_argument("--scope", metavar="TAB[!A2:F20]", default="", help="clear this part only")


def _add_audit(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    audit = commands.add_parser("audit", help="review every spreadsheet that a registry lists, and compare them")
    audit.set_defaults(run="run_audit")
    audit.add_argument("registry", help="a spreadsheet with one row a sheet: path, team, owner, cadence, preset, on")
    audit.add_argument("--out", metavar="FILE", help="write the results to this .xlsx; default: into the registry")
    audit.add_argument("--write", action="store_true", help="also write notes and colours into the sheets")
    audit.add_argument("--digest", metavar="FILE", help="write what changed as Markdown; nothing when nothing did")
    audit.add_argument("--all", action="store_true", help="review sheets too that are not due by their cadence")
    audit.add_argument("--today", metavar="DATE", help="the day of the audit, as 2027-01-31; default: today")
    audit.add_argument("--preset", metavar="NAME", help="for sheets whose row names none; default: core")
    audit.add_argument("--policy", metavar="FILE", help="choices for all sheets, as TOML or JSON")


def _add_others(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    score = commands.add_parser("score", help="review OKRs given as JSON lines; one answer a line")
    score.set_defaults(run="run_score")
    score.add_argument("source", nargs="?", default="-", help="a file of JSON lines; default: standard input")
    layout = commands.add_parser("layout", help="say how a spreadsheet is read: tabs, columns, rows")
    layout.set_defaults(run="run_layout")
    layout.add_argument("source", help="the file to read")
    _add_policy(layout)
    rules = commands.add_parser("rules", help="list the rules")
    rules.set_defaults(run="run_rules")
    rules.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="default: text")
    rules.add_argument("--coverage", action="store_true", help="say which source row is covered by what")
    explain = commands.add_parser("explain", help="what a rule looks for, why, and examples")
    explain.set_defaults(run="run_explain")
    explain.add_argument("name", help="a rule's name or code, such as no-target or KR102")
    template = commands.add_parser("template", help="write a starter workbook for new OKRs")
    template.set_defaults(run="run_template")
    template.add_argument("out", help="the .xlsx file to write")
    template.add_argument("--name", default="starter", help="which template; default: starter")
    serve = commands.add_parser("serve", help="a page on this machine to drop a sheet on, and the service")
    serve.set_defaults(run="run_serve")
    serve.add_argument("--host", default="127.0.0.1", help="default: this machine only")
    serve.add_argument("--port", type=int, default=8080, help="default: 8080; 0 takes any free one")


if __name__ == "__main__":
    sys.exit(main())
