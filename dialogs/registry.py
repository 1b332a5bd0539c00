"""Every dialog and every command word, in one place."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs import (
    adding,
    agreement,
    announcement,
    attending,
    closing,
    concern,
    diary,
    feels_right,
    goals,
    group_edits,
    home,
    insights,
    introduction,
    join,
    leaving,
    life_change,
    meeting,
    met,
    mydata,
    newcomer,
    own_questions,
    pairs,
    pausing,
    programme,
    programme_change,
    programme_contact,
    programme_create,
    programme_leads,
    programme_questions,
    programme_texts,
    reflection,
    reminder,
    rhythm,
    settings,
    sharing,
    sign_up,
    status,
    swapping,
    tasks,
    turns,
)
from dialogs.commands import Handler
from dialogs.conversation import Conversation
from dialogs.dialog import Dialog

MODULES = (
    adding,
    agreement,
    attending,
    announcement,
    closing,
    concern,
    diary,
    feels_right,
    goals,
    group_edits,
    home,
    insights,
    introduction,
    join,
    leaving,
    life_change,
    meeting,
    met,
    mydata,
    newcomer,
    own_questions,
    pairs,
    pausing,
    programme,
    programme_change,
    programme_contact,
    programme_create,
    programme_leads,
    programme_questions,
    programme_texts,
    reflection,
    reminder,
    rhythm,
    settings,
    sharing,
    sign_up,
    status,
    swapping,
    turns,
    tasks,
)
DIALOGS: Mapping[str, Dialog] = {dialog.name: dialog for module in MODULES for dialog in module.DIALOGS}
COMMANDS: Mapping[str, Handler] = {
    word: handler for module in MODULES for word, handler in module.COMMANDS.items()
}
CONVERSATION = Conversation(DIALOGS)
