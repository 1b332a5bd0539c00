# The notice before joining, version 1. When it changes, the preset's notice-version grows and the heading gets a new id.

notice-1 = Good to know before you join
notice-kept = I keep your sign-up, the times of your meetings and what you write. What you write is kept encrypted.
notice-seen = Your supervisor and the coordinator see your sign-up, your partner, how far you are and when you meet. They do not see your goals or your answers.
notice-partner = Once you have a partner, they get your name, your shifts, what you would like to talk about and where you can help. Of your answers they see only those you share, and what you agree together.
notice-leave = Taking part is voluntary. You can stop at any time and need not say why.
notice-own = You can ask for your own data, or have it erased, at any time.
notice-ask = The organiser of the programme is responsible for the data. Ask the coordinator for more.
