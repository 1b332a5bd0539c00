"""Names every test that did not really run, so that a green run cannot hide one."""

import pytest


class SkipReport:
    """Collects skipped and expectedly failing tests; in a strict run they make the run fail."""

    def __init__(self, *, strict: bool) -> None:
        self.strict = strict
        self.skipped: list[tuple[str, str]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a test that was skipped, or that failed as expected."""
        self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a whole file that was skipped."""
        self._note(report)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Turn success into failure if the run is strict and something was skipped."""
        if self.strict and self.skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """List them by name, with the reason."""
        if not self.skipped:
            return
        terminalreporter.section("tests that did not run")
        for name, reason in self.skipped:
            terminalreporter.line(f"{name}: {reason}")
        if self.strict:
            terminalreporter.line("CI allows no skipped test, so this run fails.", red=True)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if not report.skipped:
            return
        expected = getattr(report, "wasxfail", None)
        if expected is not None:
            reason = f"expected to fail ({expected})"
        elif isinstance(report.longrepr, tuple):
            reason = report.longrepr[2].removeprefix("Skipped: ")
        else:
            reason = str(report.longrepr)
        self.skipped.append((report.nodeid, reason))
