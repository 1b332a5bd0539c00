# What Teams itself needs to say: where an answer or a form is, and what became of a form.

teams-below = The answer comes at the end of our chat.
teams-form-below = The form is at the end of our chat.
teams-form-in-chat = The form is in our chat.
teams-form-over = This form is closed now. We go on below.
teams-form-closed = You closed the form. Nothing was saved.
teams-form-trouble = The form did not open. The fault is here, not with you. Please try again in a moment.
teams-some-chat = group chat
teams-cannot-write = I cannot write to you yet. Add Rinnalla to your apps in Teams, and then try again.
teams-not-yours = This chat is somebody else's. I answer you in our own chat.
