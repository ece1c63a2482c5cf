"""`kontor report`: every report with its own options, made from the fields of its parameters."""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import enum
import types
import typing
from typing import Any, Final

from app.commands.call import DONE, Call, Command, Usage
from app.language import _, mark


def _arguments(parser: argparse.ArgumentParser) -> None:
    from app.reports.figures import REPORTS

    subs = parser.add_subparsers(title=_("reports"), metavar=_("REPORT"), required=True)
    for report in REPORTS:
        label = _(report.label)
        sub = subs.add_parser(report.name, help=label, description=label, allow_abbrev=False, parents=[_common(parser)])
        for field in _chosen(report.parameters):
            _option(sub, report.parameters, field)
        sub.add_argument("--table", default="", metavar="NAME", help=_("Only this table of the report"))
        sub.set_defaults(report=report)


def _common(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """--store and --format may also stand behind the report's name."""
    common = argparse.ArgumentParser(add_help=False)
    for action in parser._actions:
        if "--store" in action.option_strings:
            common.add_argument("--store", metavar=action.metavar, default=argparse.SUPPRESS, help=action.help)
        if "--format" in action.option_strings:
            common.add_argument("--format", choices=action.choices, default=argparse.SUPPRESS, help=action.help)
    return common


def _chosen(parameters: type[Any]) -> list[dataclasses.Field[Any]]:
    """The parameters a user chooses; the others are there for the tests, as the day."""
    return [field for field in dataclasses.fields(parameters) if field.metadata]


def _flag(field: dataclasses.Field[Any]) -> str:
    return "--" + (field.metadata["name"] or field.name).replace("_", "-")


def _kind(parameters: type[Any], field: dataclasses.Field[Any]) -> type[Any]:
    """The type of a parameter without its None."""
    kind = typing.get_type_hints(parameters)[field.name]
    if isinstance(kind, types.UnionType):
        kind = next(part for part in typing.get_args(kind) if part is not type(None))
    return typing.cast("type[Any]", kind)


def _option(parser: argparse.ArgumentParser, parameters: type[Any], field: dataclasses.Field[Any]) -> None:
    kind, label = _kind(parameters, field), _(field.metadata["label"])
    more: dict[str, Any] = {"dest": f"parameter_{field.name}", "default": None, "help": label}
    if kind is bool:
        more |= {"action": "store_true"}
    elif issubclass(kind, enum.Enum):
        more |= {"choices": [member.value for member in kind]}
    elif kind is int:
        more |= {"type": int, "metavar": "N"}
    else:
        more |= {"metavar": "DAY" if kind is dt.date else "NAME"}
    parser.add_argument(_flag(field), **more)


def _run(call: Call) -> int:
    report = call.options.report
    with call.store() as store:
        given = {
            field.name: store.read(_value, report.parameters, field, text)
            for field in _chosen(report.parameters)
            if (text := getattr(call.options, f"parameter_{field.name}")) not in (None, False)
        }
        result = store.read(report.run, report.parameters(**given))
    wanted = call.options.table
    if wanted and wanted not in (names := [table.name for table in result.tables]):
        raise Usage(_("This report has the tables {names}.").format(names=", ".join(names)))
    call.out.figures(report.name, result.title, result.tables, result.explanation, wanted)
    if call.out.format == "csv" and not wanted and len(result.tables) > 1:
        others = ", ".join(table.name for table in result.tables[1:])
        call.out.note(_("CSV holds one table; --table gives another one: {names}").format(names=others))
    return DONE


def _value(session: Any, parameters: type[Any], field: dataclasses.Field[Any], text: Any) -> Any:
    from app.commands.naming import one_record
    from app.formats import Kind, Unreadable, current
    from app.models.fields import Described, Field

    kind = _kind(parameters, field)
    if entity := field.metadata["of"]:
        name = Field(label=field.metadata["label"])
        return one_record(session, Described(entity, field.name, name, Kind.REF, None, entity), text)
    if issubclass(kind, enum.Enum):
        return kind(text)
    if kind is not dt.date:
        return text
    try:
        return current().parse(Kind.DATE, text)
    except Unreadable as trouble:
        raise Usage(f"{_flag(field)}: {trouble}") from None


COMMANDS: Final = (Command("report", mark("Reckon a report: pipeline, status, phases, won-lost, activities"), _arguments, _run),)
