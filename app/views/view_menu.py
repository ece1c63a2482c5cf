"""The sheet behind the button of a view: every view of the list, found by typing, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

from app.formats import fold
from app.language import _
from app.services.views import View
from app.views import actions, icons, plain, theme
from app.views.search_line import search_line

_SIZE: Final = (320, 400)
_AT: Final = Qt.ItemDataRole.UserRole


class ViewMenu(QFrame):
    chosen = Signal(object)  # View

    def __init__(self, parent: QWidget, acts: dict[str, QAction]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._views: Sequence[View] = ()
        self._now: View | None = None
        self._acts = acts
        self._build()

    def show_at(self, at: QPoint, views: Sequence[View], now: View | None) -> None:
        self._views, self._now = views, now
        self.search.clear()
        self._offer()
        for button, name in self._buttons:
            button.setEnabled(self._acts[name].isEnabled())
        self.move(at)
        self.show()
        self.search.setFocus()

    def _offer(self) -> None:
        typed = fold(self.search.text()).split()
        self.list.clear()
        for at, view in enumerate(self._views):
            if all(word in fold(view.name) for word in typed):
                self._add(at, view)
        items = [self.list.item(n) for n in range(self.list.count())]
        here = next((n for n, item in enumerate(items) if self._views[item.data(_AT)] is self._now), 0)
        self.list.setCurrentRow(0 if typed else here)

    def _add(self, at: int, view: View) -> None:
        item = QListWidgetItem(view.name, self.list)
        item.setData(_AT, at)
        item.setSizeHint(QSize(0, theme.ROW - 2))
        whose = _("comes with the program") if view.built_in else _("shared with everybody") if view.shared else _("your own")
        item.setIcon(icons.icon("list" if view.built_in else "users" if view.shared else "user", "muted"))
        plain.tooltip(item, f"{view.name}: {whose}")
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, whose)
        if view is self._now:
            item.setFont(theme.strong(self.list.font()))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.close()
            self.chosen.emit(self._views[item.data(_AT)])

    def _do(self, name: str) -> None:
        self.close()
        self._acts[name].trigger()

    def _more(self, button: QWidget) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        actions.fill(menu, [self._acts[name] for name in ("rename_view", "share_view", "delete_view")])
        menu.triggered.connect(lambda act: self.close())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Typing finds, the arrows walk, Enter takes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in (self.search, self.list):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setProperty("kind", "card")
        self.resize(*_SIZE)
        self.search, self.list = search_line(_("Find a view"), _("Find a view"), clears=False), QListWidget()
        self.list.setProperty("kind", "flat")
        self.list.setAccessibleName(_("Views"))
        self.list.setUniformItemSizes(True)
        self._buttons: list[tuple[QPushButton, str]] = []
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, words in (("save_view", _("Save")), ("save_view_as", _("Save as …")), ("reset_view", _("Reset"))):
            button = QPushButton(self._acts[name].icon(), plain.literal(words))
            button.setProperty("kind", "flat")
            plain.tooltip(button, self._acts[name].toolTip())
            button.clicked.connect(lambda _on=False, name=name: self._do(name))
            row.addWidget(button)
            self._buttons.append((button, name))
        more = QPushButton(icons.icon("dots"), "")
        more.setProperty("kind", "flat")
        more.setAccessibleName(_("More"))
        plain.tooltip(more, _("Rename, share or delete this view"))
        more.clicked.connect(lambda: self._more(more))
        row.addStretch(1)
        row.addWidget(more)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.search.textChanged.connect(self._offer)
        self.list.itemClicked.connect(self._choose)
        for widget in (self.search, self.list):
            widget.installEventFilter(self)
