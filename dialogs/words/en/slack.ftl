# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = One moment, I am getting this ready.
slack-close = Close
slack-choose = Choose
slack-in-chat = The answer is in our chat.
slack-slow = This is taking longer than usual. The answer will come in our chat when it is ready. If it does not, please try again.
slack-trouble = This did not work. The fault is here, not with you. Nothing changed. Please try again in a moment.
slack-form-late = The form did not open in time. Please try once more, and it will.
slack-form-again = I could not save this yet. The fault is here, not with you. What you wrote is still here. Please send it again in a moment.
slack-form-look = Could you look at this once more?
slack-own-only = Only a message of your own can be kept among your insights. You can also type it in your own words: insight: …
slack-not-here = Rinnalla is not in use in this workspace at the moment. An administrator can install it again.
