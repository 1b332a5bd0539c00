"""Why Microsoft gives the bot no token of its own, in words for the operator.

Codes: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.config import APP_ID, APP_PASSWORD, APP_TENANT, APP_TYPE, TEAMS_LOGIN

BEGINNING: Final = "AADSTS"
UNAVAILABLE: Final = "login_unavailable"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What happened, in a sentence, and what the operator can do."""

    sentence: str
    remedy: str


_IDS = (
    f"Compare {APP_ID} and {APP_TENANT} with the app registration's page Overview, and {APP_TYPE} with the Azure Bot's "
    f"page Configuration: a bot of the type SingleTenant gets its token from its own tenant."
)
_TENANT = f"Copy the Directory (tenant) ID of the app registration (Overview) into {APP_TENANT}."
_SECRET = (
    f"Make a new client secret (app registration, Certificates & secrets), put its Value into {APP_PASSWORD}, and "
    f"restart."
)
_POLICY = "Ask whoever looks after Conditional Access for workload identities in the directory."

REFUSALS: Final = {
    "AADSTS700016": Refusal("The directory has no such app.", _IDS),
    "AADSTS7000229": Refusal(
        "The app registration has no service principal in its directory.",
        f"Make one, for example with: az ad sp create --id <{APP_ID}>",
    ),
    "AADSTS7000215": Refusal("The secret is wrong: perhaps its id was copied, not its Value.", _SECRET),
    "AADSTS7000222": Refusal("The secret has expired.", _SECRET),
    "AADSTS7000218": Refusal("The secret did not reach Microsoft.", _SECRET),
    "AADSTS7000112": Refusal(
        "The app is switched off in the directory.",
        "Switch it on: Microsoft Entra admin center, Enterprise applications, Properties, Enabled for users.",
    ),
    "AADSTS90002": Refusal("There is no such tenant.", _TENANT),
    "AADSTS900023": Refusal("The tenant's id is none.", _TENANT),
    "AADSTS53003": Refusal("A policy of the directory forbids the app to sign in from here.", _POLICY),
    "AADSTS530035": Refusal("A policy of the directory forbids the app to sign in from here.", _POLICY),
    UNAVAILABLE: Refusal(
        "Microsoft's sign-in could not be reached.",
        f"Check the network of this machine: it has to reach https://login.microsoftonline.com ({TEAMS_LOGIN}).",
    ),
}
"""Every code with a meaning of its own."""


def refusal(code: str) -> Refusal | None:
    """Why there is no token; None for a code that is not about it."""
    if code in REFUSALS:
        return REFUSALS[code]
    if code.startswith(BEGINNING):
        number = code.removeprefix(BEGINNING)
        return Refusal(
            "Microsoft refused to give the bot a token.",
            f"Look the number up at https://login.microsoftonline.com/error?code={number}",
        )
    if code.startswith("login"):
        return Refusal(
            "The sign-in gave no answer that can be used.",
            f"With a managed identity: is {APP_ID} assigned to this machine? Otherwise check {TEAMS_LOGIN}.",
        )
    return None
