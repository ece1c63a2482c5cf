"""A program that starts, tells when it painted its window and its first rows, and ends; see starts.py."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

if TYPE_CHECKING:  # what the program imports when it wants
    from app.store.database import Database


class Watch(QObject):
    """Tells when a window, and when a table with rows, has been painted.

    Every event it sees passes through Python; once the window is there it looks at the tables only.
    """

    def __init__(self, application: QApplication, wanted: set[str]) -> None:
        super().__init__(application)
        self._wanted, self._application = wanted, application
        application.installEventFilter(self)

    def look_at_tables(self, window: QMainWindow) -> None:
        for table in window.findChildren(QTableView):
            table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if "window" in self._wanted and isinstance(watched, QMainWindow):
                self._seen("window")
            table = watched.parent()
            if "rows" in self._wanted and isinstance(table, QTableView) and table.model() and table.model().rowCount():
                self._seen("rows")
        return False

    def _seen(self, what: str) -> None:
        self._wanted.remove(what)
        self._application.removeEventFilter(self)
        QTimer.singleShot(0, lambda: self._tell(what))  # when the whole of it is painted

    def _tell(self, what: str) -> None:
        print(what, time.time_ns(), flush=True)
        if not self._wanted:
            QApplication.quit()


def bare() -> int:
    application = QApplication([])
    watch = Watch(application, {"window"})
    window = QMainWindow()
    window.resize(1280, 760)
    window.show()
    return application.exec() if watch else 1


def rows(store: str) -> int:
    """A window with 50 rows that the driver read before it was shown."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from sqlcipher3 import dbapi2

    application = QApplication([])
    watch = Watch(application, {"window", "rows"})
    connection = dbapi2.connect(store)
    statement = "SELECT number, name, street, post_code, city, country, phone, email FROM companies ORDER BY name_key, id LIMIT 50"
    model = QStandardItemModel()
    for row in connection.execute(statement):
        model.appendRow([QStandardItem(str(value)) for value in row])
    window, table = QMainWindow(), QTableView()
    table.setModel(model)
    window.setCentralWidget(table)
    watch.look_at_tables(window)
    window.resize(1280, 760)
    window.show()
    return application.exec() if watch else 1


def kontor(store: str) -> int:
    """The real program."""
    from app import program
    from app.views.main_window import MainWindow

    application = QApplication([])
    watch = Watch(application, {"window", "rows"})
    attach = MainWindow.attach

    def attached(window: MainWindow, database: Database) -> None:
        attach(window, database)
        watch.look_at_tables(window)

    MainWindow.attach = attached  # type: ignore[method-assign]
    return program.run(store) if watch else 1


if __name__ == "__main__":
    kind, store = sys.argv[1:]
    sys.exit(bare() if kind == "bare" else rows(store) if kind == "rows" else kontor(store))
