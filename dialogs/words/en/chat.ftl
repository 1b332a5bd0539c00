# What a chat platform says by itself, whichever it is: while something takes long, or where the answer is.

chat-in-chat = The answer is in our chat.
chat-slow = This is taking longer than usual. The answer will come in our chat when it is ready. If it does not, please try again.
chat-trouble = This did not work. The fault is here, not with you. Nothing changed. Please try again in a moment.
chat-form-again = I could not save this yet. The fault is here, not with you. What you wrote is still here. Please send it again in a moment.
chat-form-look = Could you look at this once more?
chat-close = Close
chat-choose = Choose
