# The notice before joining, version 1. When it changes, the preset's notice-version grows and the heading gets a new id.

notice-1 = Good to know before you join
notice-kept = I keep your sign-up, your meeting times and what you write. Your texts are encrypted.
notice-seen = Your supervisor and the coordinator see your sign-up, your partner or group, how far you are and your meeting times. They do not see your goals or your answers.
notice-seen-lead = The coordinator sees your sign-up, your partner or group, how far you are and your meeting times. They do not see your goals or your answers.
notice-partner = Your partner sees your name, your working hours, what you want to talk about and where you can help. Of your answers they see only those you share, and what you agree together.
notice-others = Your partner or group sees your name, your working hours, what you want to talk about and where you can help. Of your answers they see only those you share, and what you agree together.
notice-leave = Taking part is voluntary. At any time you can stop, ask for your data, or have it erased. No reason is needed.
notice-ask = The organiser of the programme is responsible for the data. Ask the coordinator for more.
