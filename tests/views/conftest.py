"""What the tests of the forms stand on: a company file with a few records, its jobs, and waiting without sleeping."""

import shutil
import threading

import pytest

from app import settings
from app.store.database import Database
from app.views import theme
from app.views.jobs import Jobs
from tests import lists
from tests.views.world import World


@pytest.fixture
def world(store_file):
    """A company file with a customer, a person and a case in it."""
    database = Database(store_file, who="anna")
    yield World(database)
    database.close()


@pytest.fixture
def jobs(world, qapp):
    theme.apply(qapp, "light")
    jobs = Jobs(world.database)
    yield jobs
    jobs.close()


@pytest.fixture
def settle(qtbot, jobs):
    """Wait until every read and write under way has come back."""

    def wait():
        qtbot.waitUntil(lambda: jobs.waiting == 0, timeout=20_000)

    return wait


@pytest.fixture
def bugs(jobs):
    """What went wrong without being known trouble."""
    found = []
    jobs.trouble.connect(found.append)
    return found


# Long lists -------------------------------------------------------------------------------------------------------

MANY = 1500  # cases: eight pages


@pytest.fixture(scope="session")
def many_file(template_file, tmp_path_factory):
    path = shutil.copyfile(template_file, tmp_path_factory.mktemp("many") / "company.kontor")
    database = Database(path, who="tester")
    database.write("Fill", lists.fill, 60, MANY)
    database.close()
    return path


@pytest.fixture
def many(many_file, tmp_path):
    """A company file with many cases, held to it that the screen's thread asks nothing."""
    database = Database(shutil.copyfile(many_file, tmp_path / "many.kontor"), who="anna")
    database.screen_thread = threading.get_ident()
    yield database
    database.screen_thread = None
    database.close()


@pytest.fixture
def many_jobs(many, qapp):
    theme.apply(qapp, "light")
    jobs = Jobs(many)
    yield jobs
    jobs.close()


@pytest.fixture
def kept(tmp_path):
    """The settings of a user who has just begun."""
    return settings.Settings(tmp_path / "settings")


@pytest.fixture
def elsewhere(many):
    """Do something with the store as another thread would: elsewhere(many.read, query)."""

    def do(act, *args, **kw):
        found = []
        thread = threading.Thread(target=lambda: found.append(act(*args, **kw)))
        thread.start()
        thread.join()
        return found[0]

    return do
