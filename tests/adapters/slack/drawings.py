"""The words around forms in Slack."""

from adapters.slack.modal import ModalWords

WORDS = ModalWords(title="Rinnalla", wait="Hetki vain.", close="Sulje", choose="Valitse")
