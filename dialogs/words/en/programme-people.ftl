# A programme's leads and its contact person: always asked of the person themselves.

word-programme-leads = programme leads, programme coordinators
word-programme-lead-add = add a lead, add lead
word-programme-contact = programme contact

naming-note = A name or its beginning is enough. I find those who have opened a chat with me at some time.
naming-who = Which of these?
naming-nobody = I found nobody by that name. Ask them to open a chat with me first, or try the name another way.
naming-many = Several people have that name. Type a little more of it.

option-consent-yes = Yes, gladly
option-consent-no = Not now
option-lead-leave-yes = I step down
option-lead-leave-no = I go on
consent-settled = This has been settled already, so nothing changed.
consent-no = All right, thank you for answering. I will tell the coordinator.

leads-what = Press a name to suggest that this coordinator steps down.
leads-ask-name = Who shall I ask to coordinate with you?
leads-already = { $name } coordinates it already.
leads-is-contact = { $name } is the contact person. The same person cannot coordinate as well.
leads-asked = I am asking { $name }. Nothing changes before the answer.
leads-joined = { $name } now coordinates with you: { $programme }.
leads-declined = { $name } will not coordinate for now: { $programme }.
leads-no-word = { $name } has not got round to answering whether to coordinate: { $programme }. You could have a word.
leads-suggested = I am asking { $name }, who decides.
leads-stays = { $name } goes on coordinating: { $programme }.
leads-left = { $name } no longer coordinates: { $programme }.
leads-gone = { $name } cannot be reached any more and is no longer a coordinator.
leads-last = You are the only coordinator: { $programme }. Once somebody else has said yes, you can step down.
button-lead-add = Add a coordinator
button-lead-leave = I step down

lead-consent-ask = { $name } asks you to help coordinate { $programme }. Is that all right?
lead-consent-note = A coordinator sees sign-ups, pairs and groups, phases and meeting times. They never see answers or goals.
lead-consent-thanks = Thank you. You are now a coordinator: { $programme }.
lead-leave-ask = Would you like to step down as coordinator: { $programme }?
lead-leave-suggested = { $name } suggests that you step down as coordinator: { $programme }. Is that all right?
lead-leave-note = The other coordinators go on. Your own sign-up and your partner stay as they are.
lead-leave-stayed = All right, you go on as coordinator.
lead-leave-thanks = Thank you for coordinating: { $programme }.

contact-what = People can turn to the contact person when something weighs on them.
contact-ask-name = Who can people turn to when something weighs on them? It cannot be a coordinator, or the supervisor of anybody who takes part.
contact-never-a-lead = { $name } coordinates the programme and cannot be the contact person. Please choose somebody else.
contact-already = { $name } is the contact person already.
contact-asked = I am asking { $name }. Nothing changes before the answer.
contact-joined = { $name } is now the contact person: { $programme }.
contact-declined = { $name } will not be the contact person for now: { $programme }. You can ask somebody else.
contact-left = { $name } is no longer the contact person: { $programme }. You can ask somebody else.
contact-gone = The programme has no contact person any more: { $programme }. You can ask somebody.
contact-removed = { $name } is no longer the contact person. I will let them know.
contact-no-more = You are no longer the contact person: { $programme }. Thank you for being there.
contact-ended = All right, you are no longer the contact person. Thank you for being there.
contact-consent-ask = { $name } asks you to be the contact person: { $programme }. People could turn to you when something about mentoring weighs on them. Is that all right?
contact-consent-note = A contact person is nobody’s supervisor there and does not coordinate. You learn only what people choose to tell you.
contact-consent-thanks = Thank you. You are now the contact person: { $programme }. You can step down at any time.
button-contact-end = I step down from this
button-contact-other = Ask somebody else
button-contact-remove = No contact person
