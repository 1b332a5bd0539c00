"""Every dialog and every command word, in one place."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs import (
    agreement,
    announcement,
    closing,
    concern,
    goals,
    diary,
    group_edits,
    home,
    introduction,
    insights,
    join,
    leaving,
    meeting,
    met,
    mydata,
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
)
    tasks,
    turns,
from dialogs.commands import Handler
from dialogs.conversation import Conversation
from dialogs.dialog import Dialog

MODULES = (
    agreement,
    announcement,
    closing,
    concern,
    goals,
    group_edits,
    diary,
    home,
    introduction,
    join,
    insights,
    leaving,
    meeting,
    met,
    mydata,
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
)
DIALOGS: Mapping[str, Dialog] = {dialog.name: dialog for module in MODULES for dialog in module.DIALOGS}
    turns,
    tasks,
COMMANDS: Mapping[str, Handler] = {
    word: handler for module in MODULES for word, handler in module.COMMANDS.items()
}
CONVERSATION = Conversation(DIALOGS)
