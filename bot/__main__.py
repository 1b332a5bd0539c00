"""The command line: `rinnalla` or `python -m bot`."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.config import ConfigError

HOME = Path(".rinnalla")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code (0 well, 1 something needs attention, 2 a setting or an argument is wrong)."""
    options = parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except ConfigError as error:
        print(f"rinnalla: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    top = argparse.ArgumentParser(
        prog="rinnalla",
        description="Rinnalla walks beside mentoring pairs in the chat they already use.",
        epilog="Settings come from environment variables; docs/operating.md lists them.",
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    demo = commands.add_parser(
        "demo", help="the playground: invented people, a time machine, one browser page"
    )
    demo.add_argument("--port", type=_port, default=8080, help="port on this machine (default: 8080)")
    demo.add_argument("--host", default="127.0.0.1", help="a loopback address (default: 127.0.0.1)")
    demo.add_argument("--reset", action="store_true", help="start over: forget the earlier demo")
    demo.add_argument(
        "--data", type=Path, default=HOME / "demo", help="folder for its data (default: %(default)s)"
    )
    demo.add_argument("--database", default="", help="database address instead of the embedded SQLite file")
    demo.set_defaults(run=_demo)

    serve = commands.add_parser("serve", help="run Rinnalla for a workplace")
    serve.set_defaults(run=_serve)

    migrate = commands.add_parser("migrate", help="bring the database to this version")
    migrate.set_defaults(run=_migrate)

    doctor = commands.add_parser("doctor", help="look whether all is well, and say what to do if it is not")
    doctor.set_defaults(run=_doctor)

    chat = commands.add_parser("chat", help="talk to Rinnalla as one person in this terminal")
    chat.add_argument("--person", default="you", help="who talks (default: %(default)s)")
    chat.add_argument(
        "--language",
        default="fi",
        choices=("fi", "sv", "en", "fi-easy"),
        help="at first contact (default: fi)",
    )
    chat.add_argument(
        "--data", type=Path, default=HOME / "chat", help="folder for its data (default: %(default)s)"
    )
    chat.set_defaults(run=_chat)

    guide = commands.add_parser("guide", help="check guides that a workplace writes itself")
    of_guides = guide.add_subparsers(metavar="WHAT", required=True)
    check = of_guides.add_parser(
        "check",
        help="say what is wrong in a guide, a line a finding, with the remedy",
        description="Looks for questions that nobody would be asked, words that are missing or left over, labels that "
        "are too long, and hard sentences in easy Finnish. Says how much of each language is written. An error keeps "
        "the guide from working as it is meant; a note does not. Exit code 1 when there are errors.",
    )
    check.add_argument(
        "path",
        metavar="PATH",
        type=Path,
        help="a folder of guides (as RINNALLA_GUIDES names it), one guide, one version of it, or one preset file",
    )
    check.set_defaults(run=_guide_check)

    manifest = commands.add_parser("manifest", help="make what a chat platform makes the app from")
    of_manifests = manifest.add_subparsers(metavar="PLATFORM", required=True)
    _add_slack_manifest(of_manifests)
    _add_teams_manifest(of_manifests)

    forget = commands.add_parser("forget", help="erase everything of a workspace or a tenant")
    of_forgetting = forget.add_subparsers(metavar="PLATFORM", required=True)
    _add_forget(
        of_forgetting,
        "slack",
        "WORKSPACE",
        "erase a Slack workspace: its tokens, its people and their words",
        "its id, which begins with T (doctor shows it)",
    )
    _add_forget(
        of_forgetting,
        "teams",
        "TENANT",
        "erase a tenant of Teams: its conversations, its people and their words",
        "its Directory (tenant) ID (doctor shows it)",
    )

    keys = commands.add_parser("keys", help="make or rotate the keys that seal people's words")
    what = keys.add_subparsers(metavar="WHAT", required=True)
    what.add_parser("new", help="print a new key for RINNALLA_KEYS").set_defaults(run=_new_key)
    what.add_parser("rotate", help="seal everything anew with the first key").set_defaults(run=_rotate)
    return top


def _add_slack_manifest(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    slack = commands.add_parser(
        "slack",
        help="print the manifest to paste at api.slack.com/apps, Create New App, From a manifest",
        description="Prints JSON: commands, shortcuts, events, App Home and the least scopes, in one language.",
    )
    slack.add_argument(
        "--url", default="", help="the https address at which Slack reaches this server (or RINNALLA_URL)"
    )
    slack.add_argument("--socket", action="store_true", help="for Socket Mode instead of HTTP")
    slack.add_argument(
        "--rotate",
        action="store_true",
        help="with tokens that run out and are renewed; Slack never undoes this",
    )
    slack.add_argument(
        "--language",
        default="fi",
        choices=("fi", "sv", "en", "fi-easy"),
        help="of what Slack shows of the app (default: fi)",
    )
    slack.add_argument("--name", default="Rinnalla", help="the app's name in Slack (default: %(default)s)")
    slack.set_defaults(run=_manifest_slack)


def _add_teams_manifest(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    teams = commands.add_parser(
        "teams",
        help="write the app package to upload in the Teams admin center",
        description="Writes a zip file: the manifest for the bot that MicrosoftAppId names, in English, Finnish and "
        "Swedish, with its icons. Teams shows the publisher and the three pages to whoever installs the app.",
    )
    teams.add_argument("--publisher", default="", help="who offers the app: your organisation's name")
    teams.add_argument("--website", default="", help="the https address of a page about the publisher")
    teams.add_argument("--privacy", default="", help="the https address of the privacy notice")
    teams.add_argument("--terms", default="", help="the https address of the terms of use")
    teams.add_argument(
        "--older",
        action="store_true",
        help="for tenants that refuse the newer manifest: without slash commands",
    )
    teams.add_argument(
        "--language",
        default="en",
        choices=("en", "fi", "sv"),
        help="for whoever uses Teams in none of these (default: en)",
    )
    teams.add_argument("--name", default="Rinnalla", help="the app's name in Teams (default: %(default)s)")
    teams.add_argument(
        "--app-version",
        default="",
        help="higher than that of the package uploaded before (default: Rinnalla's own version)",
    )
    teams.add_argument(
        "--out",
        type=Path,
        default=Path("rinnalla-teams.zip"),
        help="the file to write (default: %(default)s)",
    )
    teams.set_defaults(run=_manifest_teams)


def _add_forget(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    platform: str,
    what: str,
    help_text: str,
    help_id: str,
) -> None:
    command = commands.add_parser(
        platform,
        help=help_text,
        description="Asks for the id to be typed before anything is erased. There is no way back but a backup.",
    )
    command.add_argument("workspace", metavar=what, help=help_id)
    command.add_argument("--yes", action="store_true", help="do not ask")
    command.set_defaults(run=_forget, platform=platform)


def _port(text: str) -> int:
    """A port as typed. Raises `ArgumentTypeError`."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError("a port is a whole number from 1 to 65535")
    return int(text)


def _demo(options: argparse.Namespace) -> int:
    from bot.cli.demo import demo

    _log("warning")
    return demo(options.data, options.host, options.port, reset=options.reset, database=options.database)


def _serve(options: argparse.Namespace) -> int:
    from bot.cli.serve import serve

    return serve()


def _migrate(options: argparse.Namespace) -> int:
    from bot.cli.maintenance import migrate

    return migrate()


def _doctor(options: argparse.Namespace) -> int:
    from bot.cli.doctor import doctor

    _log("error")
    return doctor()


def _chat(options: argparse.Namespace) -> int:
    from bot.cli.chat import chat

    _log("error")
    return chat(options.data, options.person, options.language)


def _guide_check(options: argparse.Namespace) -> int:
    from bot.cli.guide import check

    return check(options.path)


def _manifest_slack(options: argparse.Namespace) -> int:
    from bot.cli.manifest import slack

    return slack(
        os.environ,
        url=options.url,
        socket=options.socket,
        rotate=options.rotate,
        language=options.language,
        name=options.name,
    )


def _manifest_teams(options: argparse.Namespace) -> int:
    from adapters.teams.manifest import Publisher
    from bot.cli.manifest import teams

    return teams(
        os.environ,
        Publisher(options.publisher, options.website, options.privacy, options.terms),
        older=options.older,
        language=options.language,
        name=options.name,
        app_version=options.app_version,
        out=options.out,
    )


def _forget(options: argparse.Namespace) -> int:
    from bot.cli.maintenance import forget

    return forget(options.platform, options.workspace, sure=options.yes)


def _new_key(options: argparse.Namespace) -> int:
    from bot.cli.maintenance import new_key

    return new_key()


def _rotate(options: argparse.Namespace) -> int:
    from bot.cli.maintenance import rotate

    return rotate()


def _log(level: str) -> None:
    logging.basicConfig(level=level.upper(), format="%(asctime)s %(levelname)s %(name)s %(message)s")


if __name__ == "__main__":
    sys.exit(main())
