# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = One moment, I am getting this ready.
slack-form-late = The form did not open in time. Please try once more, and it will.
slack-own-only = Only a message of your own can be kept among your insights. You can also type it in your own words: insight: …
slack-not-here = Rinnalla is not in use in this workspace at the moment. An administrator can install it again.
