"""Whatever is done to an activity in whatever order: finished means a day and somebody, open means neither (features.md 5.6)."""

import datetime as dt
import shutil

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from app.models import Activity, User
from app.models.activity import CLOSED, ActivityStatus
from app.models.change import UNDO
from app.services import activities, records, undo
from app.store import record
from app.store.database import Database

START = dt.date(2026, 3, 2)
OPEN = [status for status in ActivityStatus if status not in CLOSED]


def test_an_activity_keeps_its_rules_through_any_acts(template_file, tmp_path):
    path = shutil.copyfile(template_file, tmp_path / "states.kontor")
    database = Database(path, who="tester")
    user = database.write("User", records.save, User, {"name": "Ida", "login": database.who}).result.id

    class Acts(RuleBasedStateMachine):
        def __init__(self):
            super().__init__()
            values = {"subject": "Report", "planned_on": START, "responsible_id": user}
            self.id = database.write("New", records.save, Activity, values).result.id

        @property
        def now(self):
            found = database.read(record.load, Activity, self.id)
            return found.version, found.values

        @rule(status=st.sampled_from(ActivityStatus))
        def set_status(self, status):
            database.write("Status", activities.set_status, [self.id], status)
            assert self.now[1]["status"] is status

        @precondition(lambda self: not self.now[1]["closed"])
        @rule(text=st.text("abc ", max_size=5), step=st.booleans())
        def complete(self, text, step):
            following = {"subject": "Next", "planned_on": START} if step else None
            done = database.write("Complete", activities.complete, self.id, self.now[0], {"text": text}, following).result
            assert (done.next_step is not None) == step

        @precondition(lambda self: self.now[1]["closed"])
        @rule()
        def reopen(self):
            database.write("Reopen", activities.reopen, self.id, self.now[0])
            assert self.now[1]["status"] is ActivityStatus.IN_PROGRESS

        @precondition(lambda self: not self.now[1]["closed"])
        @rule(days=st.integers(-30, 30))
        def put_off(self, days):
            database.write("Put off", activities.put_off, [self.id], START + dt.timedelta(days))

        @rule(status=st.sampled_from(OPEN))
        def change_and_take_back(self, status):
            before = self.now[1]
            values = {"status": status, "place": "Hall"}
            written = database.write("Change", records.save, Activity, values, self.id, self.now[0]).changes
            if written.operation is not None and written:
                database.write("Undo", undo.reverse, written.operation, origin=UNDO, reverses=written.operation)
            assert self.now[1]["status"] is before["status"]
            assert self.now[1]["done_on"] == before["done_on"]

        @invariant()
        def finished_means_a_day_and_somebody(self):
            values = self.now[1]
            finished = values["status"] in CLOSED
            assert values["closed"] == finished
            assert (values["done_on"] is not None) == finished
            assert (values["completed_by_id"] is not None) == finished
            assert values["due"] == (None if finished else values["ends_on"])
            assert values["ends_on"] == values["planned_on"]

    kept = settings(max_examples=15, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck))
    try:
        run_state_machine_as_test(Acts, settings=kept)
    finally:
        database.close()
