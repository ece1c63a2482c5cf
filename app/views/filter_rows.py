"""The lines of the filter editor: a test of a field, a question for records that refer to this one, a group of them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.formats import Kind, Unreadable
from app.language import _
from app.models import Code, Entity
from app.models.fields import fields_of
from app.store.filters import EVERYTHING, OPS, Condition, Filter, Group, Has, Op, link_of, links_to, place_of
from app.views import icons, plain
from app.views.editors import ChoiceBox
from app.views.filter_values import CHOSEN, Missing, ValueEdit, wide
from app.views.filter_words import OP_WORDS, link_words, place_words
from app.views.jobs import Jobs

DEEPEST: Final = 4  # groups in groups that can be made here; what is deeper is shown all the same


def paths_of(entity: type[Entity]) -> list[str]:
    """Every field one can ask for: the record's own first, then those of the records it refers to."""
    own = [d.name for d in fields_of(entity)]
    links = [d for d in fields_of(entity) if d.kind is Kind.REF and d.target not in (None, Code)]
    return own + [f"{d.name}.{inner.name}" for d in links if d.target for inner in fields_of(d.target)]


def as_lines(entity: type[Entity], part: Filter | None) -> Filter | None:
    """The same part as this editor writes it: no value is "is empty", several typed values are a group of tests."""
    if not isinstance(part, Condition) or part.op not in (Op.IS, Op.IS_NOT):
        return part
    empty = Op.EMPTY if part.op is Op.IS else Op.FILLED
    if part.value is None:
        return Condition(part.name, empty)
    if isinstance(part.value, tuple) and len(part.value) == 1:
        return as_lines(entity, Condition(part.name, part.op, part.value[0]))
    if not isinstance(part.value, tuple) or (place_of(entity, part.name).field.kind in CHOSEN and None not in part.value):
        return part
    tests = (Condition(part.name, empty) if one is None else Condition(part.name, part.op, one) for one in part.value)
    return Group(tuple(tests), any=part.op is Op.IS)


class FieldBox(QComboBox):
    """A field, found by typing some letters of its name."""

    picked = Signal(str)

    def __init__(self, entity: type[Entity]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(_("Field"))
        self.setMinimumContentsLength(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(16)
        self._paths = paths_of(entity)
        self.addItems([place_words(entity, path) for path in self._paths])
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.currentIndexChanged.connect(lambda at: self.picked.emit(self.path()))
        line = self.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._leave)
        line.setAccessibleName(_("Field"))

    def path(self) -> str:
        return self._paths[max(0, self.currentIndex())]

    def show_path(self, path: str) -> None:
        self.setCurrentIndex(self._paths.index(path) if path in self._paths else 0)

    def _leave(self) -> None:
        """What was typed and is no field becomes the field it was before."""
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        self.setCurrentIndex(at if at >= 0 else self.currentIndex())
        self.setEditText(self.itemText(max(0, self.currentIndex())))


class Line(QWidget):
    """Base of the lines; each can be taken away."""

    changed = Signal()
    removed = Signal(object)

    def part(self, problems: list[str] | None = None) -> Filter | None:
        """What it says, or None while it is not complete; `problems` gets a sentence for what cannot be read."""
        return None

    def in_order(self) -> list[QWidget]:
        """Its parts as they are read; lines are put between others, and their parts made anew."""
        return []

    def _away(self) -> QPushButton:
        button = QPushButton(icons.icon("x", "muted"), "")
        button.setProperty("kind", "flat")
        button.setAutoDefault(False)
        button.setFixedWidth(32)
        button.setAccessibleName(_("Take this line away"))
        plain.tooltip(button, _("Take this line away (Ctrl+Del)"))
        button.clicked.connect(lambda: self.removed.emit(self))
        return button


class TestLine(Line):
    """A field, how it is compared, and with what."""

    __test__ = False  # the name is no invitation to pytest

    def __init__(self, entity: type[Entity], jobs: Jobs, known: dict[uuid.UUID, str], condition: Condition | None = None) -> None:
        super().__init__()
        self._entity, self._jobs, self._known = entity, jobs, known
        self.field, self.op = FieldBox(entity), ChoiceBox([])
        self.op.setAccessibleName(_("Comparison"))
        self.op.setMinimumContentsLength(12)
        self.value: ValueEdit | None = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.field, 3)
        self.row.addWidget(self.op, 2)
        self.away = self._away()
        self.row.addWidget(self.away)
        self.field.picked.connect(lambda path: self._offer_ops())
        self.op.currentIndexChanged.connect(lambda at: self._offer_value())
        if condition is not None:
            self.field.show_path(condition.name)
        self._offer_ops()
        if condition is not None:
            self.op.show_value(condition.op)
            self._offer_value()
            assert self.value is not None
            self.value.show_value(condition.value)

    def part(self, problems: list[str] | None = None) -> Condition | None:
        if self.value is None:
            return None
        words = place_words(self._entity, self.field.path())
        try:
            value = self.value.value()
        except Unreadable as trouble:
            if problems is not None:
                problems.append(f"{words}: {trouble}")
            return None
        if value is Missing:
            if problems is not None:
                problems.append(_("{field}: enter what to compare with, or take the line away.").format(field=words))
            return None
        return Condition(self.field.path(), self.op.value(), value)

    def in_order(self) -> list[QWidget]:
        return [self.field, self.op, *([self.value] if self.value else []), self.away]

    def know(self) -> None:
        if self.value is not None and self.value.many is not None:
            self.value.many.know()

    def _offer_ops(self) -> None:
        d = place_of(self._entity, self.field.path()).field
        before, ops = self.op.value(), OPS[d.kind]
        self.op.blockSignals(True)
        self.op.set_entries([(op, _(OP_WORDS[op])) for op in ops])
        self.op.show_value(before if before in ops else ops[0])
        self.op.blockSignals(False)
        self._offer_value()

    def _offer_value(self) -> None:
        if (op := self.op.value()) is None:
            return
        d = place_of(self._entity, self.field.path()).field
        fresh = ValueEdit(d, op, self._jobs, self._known)
        fresh.changed.connect(self.changed)
        if self.value is not None:
            self.value.hide()
            self.row.removeWidget(self.value)
            self.value.deleteLater()
        self.value = fresh
        self.row.insertWidget(2, fresh, 4)
        self.changed.emit()


class GroupLine(Line):
    """Lines of which all must hold, or any."""

    def __init__(
        self, entity: type[Entity], jobs: Jobs, known: dict[uuid.UUID, str], group: Group = EVERYTHING, depth: int = 0
    ) -> None:
        super().__init__()
        self._entity, self._jobs, self._known, self._depth = entity, jobs, known, depth
        self.lines: list[Line] = []
        self.kind = wide(ChoiceBox([(False, _("All of these hold")), (True, _("Any of these holds"))]))
        self.kind.setAccessibleName(_("How the lines belong together"))
        self.kind.show_value(group.any)
        self.kind.currentIndexChanged.connect(lambda at: self.changed.emit())
        self.add_test = self._button(_("Condition"), _("Add a condition (Ctrl+Ins)"), lambda: self.put(None))
        self.add_group = self._button(_("Group"), _("Add a group with its own “all” or “any”"), lambda: self.put(EVERYTHING))
        self.add_has = self._button(_("Has / has no …"), _("Ask for the records that refer to it"), self._begin_has)
        self.add_group.setVisible(depth < DEEPEST)
        self.add_has.setVisible(depth < DEEPEST and bool(links_to(entity)))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.kind)
        for button in (self.add_test, self.add_group, self.add_has):
            head.addWidget(button)
        head.addStretch(1)
        self.away = self._away() if depth else None
        if self.away is not None:
            head.addWidget(self.away)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self.column.setContentsMargins(16 if depth else 8, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 4)
        outer.setSpacing(8)
        outer.addLayout(head)
        outer.addLayout(self.column)
        for part in group.parts:
            self.put(part, focus=False)

    def part(self, problems: list[str] | None = None) -> Group:
        parts = (line.part(problems) for line in self.lines)
        return Group(tuple(part for part in parts if part is not None and part != EVERYTHING), self.kind.value())

    def in_order(self) -> list[QWidget]:
        own = (self.kind, self.add_test, self.add_group, self.add_has, self.away)
        return [*(part for part in own if part is not None), *(part for line in self.lines for part in line.in_order())]

    def put(self, part: Filter | None, *, focus: bool = True, at: int | None = None) -> Line:
        """Add a line for this part, an empty test for None."""
        part = as_lines(self._entity, part)
        line: Line
        if isinstance(part, Group):
            line = GroupLine(self._entity, self._jobs, self._known, part, self._depth + 1)
            if focus:
                line.put(None, focus=False)
        elif isinstance(part, Has):
            line = HasLine(self._entity, self._jobs, self._known, part, self._depth + 1)
        else:
            line = TestLine(self._entity, self._jobs, self._known, part)
        at = len(self.lines) if at is None else at
        self.lines.insert(at, line)
        self.column.insertWidget(at, line)
        line.changed.connect(self.changed)
        line.removed.connect(self.take_away)
        if focus:
            _first(line).setFocus()
            self.changed.emit()
        return line

    def take_away(self, line: Line) -> None:
        at = self.lines.index(line)
        self.lines.remove(line)
        line.hide()
        self.column.removeWidget(line)
        line.deleteLater()
        near: Sequence[Line] = self.lines[max(0, at - 1) : at + 1]
        (_first(near[-1]) if near else self.add_test).setFocus()
        self.changed.emit()

    def here(self) -> tuple[GroupLine, Line | None]:
        """The innermost group with the keyboard in it, and its line."""
        for line in self.lines:
            if _within(line):
                inner = line.group if isinstance(line, HasLine) else line
                if isinstance(inner, GroupLine) and any(map(_within, inner.lines)):
                    return inner.here()
                return (inner, None) if isinstance(inner, GroupLine) and _within(inner) and inner is not line else (self, line)
        return self, None

    def know(self) -> None:
        for line in self.lines:
            inner: Any = line.group if isinstance(line, HasLine) else line
            inner.know()

    def _begin_has(self) -> None:
        link = links_to(self._entity)[0]
        self.put(Has(f"{link.entity.__tablename__}.{link.name}", no=True))

    def _button(self, text: str, tip: str, do: Any) -> QPushButton:
        button = QPushButton(icons.icon("plus", "accent"), plain.literal(text))
        button.setProperty("kind", "flat")
        button.setAutoDefault(False)
        plain.tooltip(button, tip)
        button.clicked.connect(lambda: do())
        return button


class HasLine(Line):
    """Whether records refer to this one, and which."""

    def __init__(self, entity: type[Entity], jobs: Jobs, known: dict[uuid.UUID, str], has: Has, depth: int) -> None:
        super().__init__()
        self._entity, self._jobs, self._known, self._depth = entity, jobs, known, depth
        self.no = wide(ChoiceBox([(True, _("Has no")), (False, _("Has"))]))
        self.no.setAccessibleName(_("Has or has no"))
        self.no.show_value(has.no)
        names = {f"{d.entity.__tablename__}.{d.name}": d for d in links_to(entity)}
        self.link = wide(ChoiceBox([(name, link_words(entity, name)) for name in names]))
        self.link.setAccessibleName(_("What refers to it"))
        self.link.show_value(has.link)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.no)
        head.addWidget(self.link)
        head.addWidget(plain.PlainLabel(_("for which"), kind="muted"))
        head.addStretch(1)
        self.away = self._away()
        head.addWidget(self.away)
        self._frame = QFrame()
        self._inner = QVBoxLayout(self._frame)
        self._inner.setContentsMargins(24, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 4)
        outer.setSpacing(4)
        outer.addLayout(head)
        outer.addWidget(self._frame)
        self.group = self._make(has.where)
        self.no.currentIndexChanged.connect(lambda at: self.changed.emit())
        self.link.currentIndexChanged.connect(lambda at: self._other())

    def part(self, problems: list[str] | None = None) -> Has:
        return Has(self.link.value(), self.group.part(problems), self.no.value())

    def in_order(self) -> list[QWidget]:
        return [self.no, self.link, self.away, *self.group.in_order()]

    def _make(self, where: Group) -> GroupLine:
        group = GroupLine(link_of(self._entity, self.link.value()).entity, self._jobs, self._known, where, self._depth)
        group.changed.connect(self.changed)
        group.removed.connect(lambda line: self.removed.emit(self))
        self._inner.addWidget(group)
        return group

    def _other(self) -> None:
        """Other records: their conditions begin anew."""
        self.group.hide()
        self._inner.removeWidget(self.group)
        self.group.deleteLater()
        self.group = self._make(EVERYTHING)
        self.changed.emit()


def _within(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (widget is focus or widget.isAncestorOf(focus))


def _first(line: Line) -> QWidget:
    """Where one begins in a line."""
    if isinstance(line, TestLine):
        return line.field
    if isinstance(line, HasLine):
        return line.no
    assert isinstance(line, GroupLine)
    return _first(line.lines[0]) if line.lines else line.kind
