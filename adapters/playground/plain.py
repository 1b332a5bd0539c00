"""A drawn message as plain text, for scripts that read a conversation."""

from __future__ import annotations

from collections.abc import Sequence

from adapters.playground.draw import Drawn


def plain(parts: Sequence[Drawn]) -> str:
    """The message line by line: buttons in brackets, options to tick after a box, a file by its title."""
    return "\n".join(line for part in parts for line in _lines(part))


def _lines(part: Drawn) -> list[str]:
    match part["type"]:
        case "facts":
            return [f"{label}: {value}" for label, value in part["rows"]]
        case "quote":
            return [f"{part['label']}: {part['text']}"]
        case "divider":
            return ["---"]
        case "actions":
            return [" ".join(f"[{button['label']}]" for button in part["buttons"])]
        case "choose":
            ticks = [
                f"[{'x' if option['id'] in part['chosen'] else ' '}] {option['label']}"
                for option in part["options"]
            ]
            return [*ticks, f"[{part['submit']['label']}]"]
        case "form":
            asked = [
                line
                for field in part["fields"]
                for line in (
                    *(own for above in field["above"] for own in _lines(above)),
                    f"- {field['label']}",
                )
            ]
            return [part["title"], *part["intro"], *asked, f"[{part['submit']}]"]
        case "file":
            return [f"{part['title']} (file)"]
        case "image":
            return ["(image)"]
        case _:
            return [part["text"]]
