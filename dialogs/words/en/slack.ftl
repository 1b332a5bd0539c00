# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = One moment, I am getting this ready.
slack-close = Close
slack-choose = Choose
slack-in-chat = The answer is in our chat.
slack-slow = This takes longer than usual. The answer comes in our chat when this is done. If it does not, please try again.
slack-trouble = This did not work, and the fault is here with us. Nothing changed. Please try again in a moment.
slack-form-late = The form could not open in time. Try once more, and it opens.
slack-form-again = This could not be saved yet, and the fault is here with us. What you wrote is still here. Send it again in a moment.
slack-form-look = Could you look at this once more?
slack-own-only = Only a message of your own can be kept among your insights. Write it in your own words: insight: …
slack-not-here = Rinnalla is not in use in this workspace at the moment. An administrator can install it again.
