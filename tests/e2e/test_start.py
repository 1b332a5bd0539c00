"""Starting and stopping, as people do it in a terminal: each command as a process of its own."""

from __future__ import annotations

import signal
import socket
import time
from pathlib import Path

import pytest

from tests.e2e.client import Client, over_http, until
from tests.e2e.process import Demo, Process, free_port, run
from tests.e2e.walk import announce, join

SECOND_START_S = 3.0


def test_the_demo_stops_at_ctrl_c_and_goes_on_where_it_was(tmp_path: Path) -> None:
    demo = Demo(tmp_path).up()
    people = Client(over_http(demo.port))
    announce(people)
    join(people)
    people.settled()
    before = {user: people.conversation(user) for user in ("marja", "aino", "joonas")}
    people.advance("P1D")
    now = people.now()
    assert demo.stop(signal.SIGINT) == 0

    began = time.monotonic()
    demo.up()
    assert time.monotonic() - began < SECOND_START_S
    assert demo.printed.count(demo.address) == 2
    again = Client(over_http(demo.port))
    assert {user: again.conversation(user)[: len(kept)] for user, kept in before.items()} == before
    assert again.now() >= now
    assert demo.stop(signal.SIGTERM) == 0
    assert demo.complaints() == ""


def test_reset_starts_over_and_nothing_else_does(tmp_path: Path) -> None:
    demo = Demo(tmp_path).up()
    people = Client(over_http(demo.port))
    people.sees("marja", "Ohjelma on luotu")
    people.say("aino", "hei")
    assert demo.stop() == 0
    (demo.data / "folder of mine").mkdir()

    anew = Process([*demo.command, "--reset"], tmp_path)
    anew.start("http://")
    people = Client(over_http(demo.port))
    people.sees("marja", "Ohjelma on luotu")
    assert [message["text"] for message in people.conversation("aino") if message["from"] == "aino"] == []
    assert anew.stop() == 0
    assert (demo.data / "folder of mine").is_dir()


def test_the_demos_data_can_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    demo = Process(["-m", "bot", "demo", "--port", str(free_port()), "--data", str(folder)], tmp_path)
    demo.start("http://")
    assert demo.stop() == 0
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "key.txt").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_the_demo_listens_on_nothing_but_this_machine(tmp_path: Path, host: str) -> None:
    done = run("demo", "--host", host, "--port", str(free_port()), "--data", str(tmp_path / "data"))
    assert done.returncode == 2
    assert "this machine alone" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "data").exists()


def test_a_taken_port_is_told_in_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("demo", "--port", str(port), "--data", str(tmp_path / "data"))
    assert done.returncode == 2
    assert done.stderr.startswith(f"rinnalla: port {port} ")
    assert "make demo PORT=" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_port_beyond_all_ports_is_told_in_a_sentence(tmp_path: Path) -> None:
    done = run("demo", "--port", "70000", "--data", str(tmp_path / "data"))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


COMMANDS = ("demo", "serve", "migrate", "doctor", "chat", "guide", "keys")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: rinnalla {command}")
    assert done.stderr == ""


def test_help_names_every_command_and_says_where_the_settings_are() -> None:
    done = run("--help")
    assert done.returncode == 0
    assert "docs/operating.md" in done.stdout
    for command in COMMANDS:
        assert f"\n    {command} " in done.stdout


@pytest.mark.parametrize("arguments", [(), ("dance",), ("keys",), ("demo", "--port", "x")])
def test_what_is_not_a_command_is_answered_with_how_to_use_it(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: rinnalla")
    assert "Traceback" not in done.stderr


def test_one_person_can_talk_in_a_terminal_and_is_remembered(tmp_path: Path) -> None:
    data = str(tmp_path / "chat")
    first = run("chat", "--data", data, "--person", "Aino", text="ohje\n")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.count("Minä olen Rinnalla") == 1
    assert "Voit painaa nappeja" in first.stdout

    second = run("chat", "--data", data, "--person", "Aino", text="kieli\nEnglish\nhelp\n")
    assert (second.returncode, second.stderr) == (0, "")
    assert "Minä olen Rinnalla" not in second.stdout
    assert "You can press buttons" in second.stdout


def test_a_group_is_made_in_a_terminal_and_speaks_easy_finnish(tmp_path: Path) -> None:
    def talk(person: str, *lines: str) -> str:
        done = run("chat", "--data", str(tmp_path / "chat"), "--person", person, text="\n".join((*lines, "")))
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    talk("Marja", "ohjelma luo Yhdessä", "Vertaisryhmä", "#yksikko", "3", "ohjelma avaa")
    for person in ("Aino", "Bea", "Cia", "Dora"):
        said = talk(
            person, "mukaan", "jaksaminen ja hyvä olo", "uuden oppiminen", "suomi", "3", "aamu", "ohita"
        )
        assert "Ilmoittautumisesi on tallessa" in said
    assert "Julkaistu." in talk("Marja", "ryhmät", "1", "Julkaise")
    plain = talk("Cia", "kieli", "Selkosuomi", "tilanne")
    assert "Käytän nyt selkosuomea." in plain
    assert "Kuinka usein tapaatte: 4 viikon välein" in plain
    assert "Ryhmäsi: " in plain


def test_the_server_says_that_it_is_well_and_stops_cleanly(tmp_path: Path) -> None:
    key = run("keys", "new").stdout.strip()
    settings = {
        "RINNALLA_DATABASE": f"sqlite:///{tmp_path / 'rinnalla.sqlite'}",
        "RINNALLA_KEYS": key,
        "RINNALLA_PORT": str(free_port()),
        "RINNALLA_TICK_SECONDS": "1",
    }
    refused = run("serve", **settings)
    assert refused.returncode == 2
    assert "rinnalla migrate" in refused.stderr
    assert run("migrate", **settings).returncode == 0
    assert run("migrate", **settings).returncode == 0

    server = Process(["-m", "bot", "serve"], tmp_path, settings)
    server.start_quietly()
    look = over_http(int(settings["RINNALLA_PORT"]))
    assert until(lambda: healthy(look), "the health page does not answer") == {"ok": True}
    doctor = run("doctor", **settings)
    assert doctor.returncode == 0, doctor.stdout
    assert "ATTEND" not in doctor.stdout
    assert server.stop(signal.SIGTERM) == 0
    assert "Traceback" not in server.complaints()
    assert key.partition(":")[2] not in server.complaints()


def healthy(look: object) -> dict[str, object] | None:
    """The health page's answer, or None while nobody answers."""
    try:
        status, body = look("GET", "/healthz", None)  # type: ignore[operator]
    except ConnectionError:
        return None
    assert status == 200
    return dict(body)


@pytest.mark.parametrize("command", ["serve", "doctor", "migrate"])
def test_a_missing_setting_is_named_with_its_remedy(command: str) -> None:
    done = run(command)
    assert done.returncode == 2
    assert done.stderr.startswith("rinnalla: RINNALLA_DATABASE is not set.")
    assert len(done.stderr.splitlines()) == 1


def test_no_setting_shows_a_secret() -> None:
    secret = "wordnobodymayread"
    for command in ("serve", "doctor", "migrate"):
        done = run(
            command,
            RINNALLA_DATABASE=f"postgresql://rinnalla:{secret}@127.0.0.1:1/none",
            RINNALLA_KEYS=f"k1:{secret}",
        )
        assert done.returncode != 0
        assert secret not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
