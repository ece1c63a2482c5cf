"""Reports over all cases read indexes or whole tables, never one record after the other along an index (SQLite)."""

import pytest
from sqlalchemy import event

from app.reports.figures import REPORTS, won_lost
from app.reports.figures.won_lost import By
from app.store.database import Database


@pytest.fixture
def plans(store_file):
    """plans(run, parameters) gives how SQLite reads the records for each statement of a report."""
    database = Database(store_file)

    def of(run, parameters):
        seen = []

        def note(connection, cursor, statement, values, *rest):
            if not statement.startswith("EXPLAIN"):
                seen.append((statement, values))

        def explained(session):
            run(session, parameters)
            connection = session.connection()
            found = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values) for statement, values in seen]
            return [[row[3] for row in rows] for rows in found]

        event.listen(database.reader, "before_cursor_execute", note)
        try:
            return database.read(explained)
        finally:
            event.remove(database.reader, "before_cursor_execute", note)

    yield of
    database.close()


def along_an_index(plan):
    """Steps that read every record of a big table in the order of an index, jumping about in the table."""
    return [step for step in plan if step.startswith("SCAN case") and " USING INDEX " in step]


@pytest.mark.parametrize("report", REPORTS, ids=lambda r: r.name)
def test_no_report_jumps_about_in_a_big_table(plans, report):
    for plan in plans(report.run, report.parameters()):
        assert not along_an_index(plan), plan


@pytest.mark.parametrize("by", By)
def test_won_and_lost_reads_the_cases_as_they_lie_however_they_are_grouped(plans, by):
    for plan in plans(won_lost.run, won_lost.Parameters(by=by)):
        assert not along_an_index(plan), plan


@pytest.mark.parametrize("name", ["pipeline", "status"])
def test_the_pipeline_and_the_statuses_are_summed_from_an_index_alone(plans, name):
    report = next(r for r in REPORTS if r.name == name)
    cases = [step for plan in plans(report.run, report.parameters()) for step in plan if step.startswith("SCAN cases")]
    assert cases
    assert all("COVERING INDEX" in step for step in cases)
