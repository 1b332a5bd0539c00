# A concern, told to the one person whom the programme names for that.

concern-who = If something worries you, you can tell the contact person, { $name }. They do not lead the programme, and they are not the supervisor of anybody in it.
concern-what = The message goes only to them, and they read it in their working time. Your supervisor, the coordinator and the people you meet here are not told.
concern-danger = If somebody’s life or health is in danger, call 112 at once. Nobody is watching this chat.
concern-ask = How would you like to do it?
concern-note = Nothing is sent before you have seen it once more.
option-concern-write = Write a message
option-concern-call = Ask to be contacted
option-concern-self = Get in touch myself
concern-ask-words = Write in a few words what you would like to talk about.
concern-words-note = Leave out the names of clients and patients.
concern-your-words = Your message
concern-check = Shall I send this? It goes to { $name }.
concern-check-call = { $name } will hear that you would like to be contacted, but not why. Shall I send it?
option-concern-send = Send
option-concern-drop = Do not send
concern-sent = Sent to { $name }. I will tell you when they promise to get in touch.
concern-sent-note = You can take it back until it is read. If there is no word in three days, I will remind them once and tell you.
concern-not-sent = All right. Nothing was sent, and nothing was kept.
concern-self = All right. The contact person is { $name }. I will not tell them anything.
button-concern = A concern
button-concern-take-back = Take it back
button-concern-more = Say more
concern-taken-back = Taken back. It was not read, and nothing of it is left. It would have gone to { $name }.
concern-state-sent = Your message waits to be read by { $name }.
concern-state-read = { $name } has read your message, so it cannot be taken back any more. I will tell you when they get in touch.
concern-state-answered = { $name } has promised to get in touch with you.
concern-state-returned = Your message came back: the contact person cannot be reached any more.
concern-not-kept = I did not keep what you wrote. First I will tell you who gets the message.
concern-which = Which mentoring is the concern about?

# For the contact.
concern-came-write = There is a message for you as the contact person, from { $name }. Only you can read it.
concern-came-call = { $name } would like you, as the contact person, to get in touch. They did not say what about.
concern-again-write = There is a message for you as the contact person, from { $name }. I will remind you only this once.
concern-again-call = { $name } would like you, as the contact person, to get in touch. I will remind you only this once.
concern-came-note = Nobody else knows about this: no coordinator, no supervisor, nobody taking part.
button-concern-read = Read the message
button-concern-reply = I will get in touch
concern-words-of = From { $name }
concern-read-note = This is confidential. Get in touch with them directly, not here.
concern-reply-thanks = Thank you. { $name } will hear that you are getting in touch. Please agree on a moment directly with them.

# What the author hears.
concern-answered = { $name } knows about your concern and will get in touch with you.
concern-no-word-yet = There is no word yet from the contact person, { $name }. I have reminded them once. There are other ways, too.
concern-returned = The contact person cannot be reached here any more. They had read your message, and see it no longer.
concern-returned-unread = The contact person cannot be reached here any more. They did not read your message, and see it no longer.
concern-returned-call = The contact person cannot be reached here any more, so nobody will get in touch.

# When there is nobody, or not this one.
concern-none = There is no contact person here now. There are other ways.
concern-unreachable = The contact person, { $name }, cannot be reached here just now. Nothing was sent.
concern-same = The contact person is { $name }, and you are on the same journey. If the concern is about them, another way is better.
concern-you = You are the contact person yourself. With a concern of your own you can turn elsewhere.
concern-elsewhere = If something worries you, you can talk to occupational health care. At a workplace there is also the occupational safety representative.
concern-leads = If you like, you can also tell the coordinator: { $names }. I will not pass anything on for you.
button-concern-go = It is not about them

# In the export of one's own data.
paper-talk-concern = Raising a concern
paper-concerns = Concerns that you raised
paper-concern = { $day }, to { $name }. { $state }
paper-concern-sent = It waits.
paper-concern-read = It was read.
paper-concern-answered = They get in touch.
paper-concern-returned = It came back.

# For the leads.
contact-unreachable = They cannot be reached here just now. You can ask somebody else.

word-concern = concern, worry, worried, concerned
