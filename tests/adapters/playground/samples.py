"""Cards and forms that the scripted bot shows."""

from bot.domain.message import (
    Actions,
    Button,
    Choose,
    Field,
    FieldKind,
    Form,
    Message,
    Option,
    Payload,
    Say,
    Style,
    message,
)

YES = Payload("r1", 0, "met", "yes")
TICKED = Payload("r2", 1, "topics", "_tick")
SHEET = Payload("r9", 0, "_form", "")

QUESTION = message(
    Say("Ehdittekö tavata?"),
    Actions((Button("Kyllä", YES, Style.PRIMARY), Button("Myöhemmin", Payload("r1", 0, "met", "later")))),
)
TOPICS = message(
    Say("Mistä haluat puhua?"),
    Choose(
        "topics", (Option("med", "Lääkehoito"), Option("night", "Yöt")), Button("Valitse", TICKED), ("med",)
    ),
)
SHORT_FORM = Form(
    SHEET,
    "Tule mukaan",
    (
        Field("why", "Mitä haluat pohtia?", FieldKind.LONG),
        Field("place", "Missä?", FieldKind.ONE, (Option("here", "Täällä"), Option("there", "Muualla"))),
    ),
    "Lähetä",
)


def form_message(payload: Payload = SHEET) -> Message:
    """The form as a message, under another payload if wanted."""
    return message(Form(payload, SHORT_FORM.title, SHORT_FORM.fields, SHORT_FORM.submit))
