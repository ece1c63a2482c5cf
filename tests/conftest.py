"""What every test may ask for: a real PostgreSQL, the data shared beside the checkout; and what none may touch."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import sys
import tempfile

# Somebody who tests may work with Kontor every day: that person's passwords, settings and language stay out of it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
if sys.platform == "linux":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt, which aborts without a display
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)
    OWN_HOME = tempfile.mkdtemp(prefix="kontor-home-")
    atexit.register(shutil.rmtree, OWN_HOME)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = OWN_HOME

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from app.models.fields import use_made
from app.store.database import Database
from app.store.setup import create
from app.views.garbage import collect_due
from tests import postgres

ROOT = Path(__file__).resolve().parent.parent

hypothesis.settings.register_profile("kontor", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "kontor")


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """As in the program, unused objects are taken apart on the screen's thread alone."""
    collect_due()


gc.disable()


@pytest.fixture(autouse=True)
def _no_fields_of_anothers() -> Iterator[None]:
    """The fields that the users of one store made are no fields of the next."""
    yield
    use_made(())


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """A running PostgreSQL; a test run that cannot have one fails and says what to do."""
    server = postgres.server()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def new_postgres(postgres_server: postgres.Server) -> Callable[..., str]:
    """Call it for the URL of a new empty database: new_postgres(), or new_postgres(template=...) for a copy."""
    return postgres_server.new_database


@pytest.fixture
def postgres_url(postgres_server: postgres.Server) -> Iterator[str]:
    """The URL of an empty database of this test's own."""
    url = postgres_server.new_database()
    yield url
    postgres_server.drop(url)


@pytest.fixture(scope="session")
def template_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new company file; take copies of it, since making one takes its time."""
    path = tmp_path_factory.mktemp("template") / "template.kontor"
    create(path)
    return path


@pytest.fixture(scope="session")
def template_database(new_postgres: Callable[..., str]) -> str:
    """The name of a PostgreSQL database that holds a new company."""
    url = new_postgres()
    create(url)
    return url.rpartition("/")[2]


@pytest.fixture
def store_file(template_file: Path, tmp_path: Path) -> Path:
    """A new company file of this test's own."""
    return Path(shutil.copyfile(template_file, tmp_path / "company.kontor"))


@pytest.fixture
def store_url(postgres_server: postgres.Server, template_database: str) -> Iterator[str]:
    """The URL of a PostgreSQL database of this test's own that holds a new company."""
    url = postgres_server.new_database(template=template_database)
    yield url
    postgres_server.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def store_address(request: pytest.FixtureRequest) -> str:
    """The address of a new company, once as a file and once on a server."""
    return str(request.getfixturevalue("store_file" if request.param == "sqlite" else "store_url"))


@pytest.fixture
def store(store_address: str) -> Iterator[Database]:
    """An open new company, once in a file and once on PostgreSQL."""
    database = Database(store_address, who="tester")
    yield database
    database.close()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real data beside the checkout; a public clone lacks it, our own runs must not."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        if os.environ.get("KONTOR_DATA") == "required":
            pytest.fail("KONTOR_DATA=required, but there is no folder ../shared/data beside the checkout.")
        pytest.skip("needs the real data in ../shared/data, which is not part of the repository")
    return folder


@pytest.fixture
def desk(qtbot: Any, tmp_path: Path) -> Iterator[Any]:
    """One person's place with the real program: ``desk.start(store_file)``."""
    from tests.windows import Desk

    made = Desk(qtbot, tmp_path / "settings")
    yield made
    made.stop()


@pytest.fixture(scope="session")
def office_file(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a small company; take copies of it."""
    from tests.office import fill

    path = Path(shutil.copyfile(template_file, tmp_path_factory.mktemp("office") / "office.kontor"))
    fill(path)
    return path


@pytest.fixture
def office(desk: Any, store_file: Path, office_file: Path) -> Any:
    """The window on a small company, with its cases in front."""
    shutil.copyfile(office_file, store_file)
    desk.start(store_file)
    desk.show("cases")
    return desk


@pytest.fixture(params=["store_file", "store_url"])
def any_office(request: pytest.FixtureRequest, desk: Any) -> Any:
    """The same, once on a file and once on a server."""
    from tests.office import fill

    address = str(request.getfixturevalue(request.param))
    fill(address)
    desk.start(address)
    desk.show("cases")
    return desk


@pytest.fixture
def crew(qtbot: Any, tmp_path: Path) -> Iterator[Callable[[], Any]]:
    """Makes further places, for two people who work at once."""
    from tests.windows import Desk

    made: list[Any] = []

    def place() -> Any:
        made.append(Desk(qtbot, tmp_path / f"settings-{len(made)}"))
        return made[-1]

    yield place
    for desk in made:
        desk.stop()
